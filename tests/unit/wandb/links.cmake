# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
find_package(nlohmann_json 3.11 REQUIRED)
set(extra_links nlohmann_json::nlohmann_json)

# SPDX-FileCopyrightText: 2026 The Slipway developers
# SPDX-License-Identifier: Apache-2.0
"""What the tests need around them: servers, engines, displays; each started and stopped here."""

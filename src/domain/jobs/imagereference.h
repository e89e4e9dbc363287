// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace slipway {

/** name[:tag][@digest] as container engines accept it; never an option or a path. */
[[nodiscard]] bool isImageReference(const QString &text);

/** Host, port if any, and path, without tag or digest: "example.org:5000/team/jobs". */
[[nodiscard]] bool isRepository(const QString &text);

} // namespace slipway

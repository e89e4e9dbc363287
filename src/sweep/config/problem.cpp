// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/config/problem.h"

namespace slipway::sweep {

std::string pathText(const Path &path)
{
    std::string text;
    for (const std::string &key : path)
        text += (text.empty() ? "" : ".") + key;
    return text.empty() ? "the document" : text;
}

} // namespace slipway::sweep

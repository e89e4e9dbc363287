// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/common/languagenews.h"

namespace slipway {

LanguageNews &LanguageNews::instance()
{
    static LanguageNews news;
    return news;
}

} // namespace slipway

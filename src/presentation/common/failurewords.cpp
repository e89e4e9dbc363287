// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/common/failurewords.h"

#include <QCoreApplication>

namespace slipway::failurewords {
namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("slipway::FailureCause", sentence);
}

} // namespace

QString what(const FailureCause &cause)
{
    return cause.filled(translated(cause.what));
}

QString remedy(const FailureCause &cause)
{
    return cause.filled(translated(cause.remedy));
}

} // namespace slipway::failurewords

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace slipway {

void Clipboard::setText(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void Clipboard::copyRows(const QAbstractItemModel *model, const QString &role, int first,
                         int last) const
{
    if (!model)
        return;
    const int number = model->roleNames().key(role.toUtf8(), -1);
    QStringList lines;
    for (int row = qMax(0, first); row <= qMin(last, model->rowCount() - 1); ++row)
        lines.append(model->index(row, 0).data(number).toString());
    setText(lines.join(QLatin1Char('\n')));
}

} // namespace slipway

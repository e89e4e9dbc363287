// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractItemModel>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace slipway {

/** The desktop's clipboard for QML. */
class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;
    Q_INVOKABLE void setText(const QString &text) const;
    /** Copies one role of the rows `first` to `last` of a list, a line each. */
    Q_INVOKABLE void copyRows(const QAbstractItemModel *model, const QString &role, int first,
                              int last) const;
};

} // namespace slipway

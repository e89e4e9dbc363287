// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/common/keyedlist.h"
#include "presentation/jobs/inputfields.h"

namespace slipway {

/** What a launch may set of a job, as a table. */
class InputListModel : public SLIPWAY_KEYED_LIST(InputField, QString)
{
    Q_OBJECT
    QML_ANONYMOUS
public:
    enum Role {
        InputRole = Qt::UserRole + 1, ///< "wandb.config" or the file
        PathRole,                     ///< "model.layers"
        KindRole,                     ///< "Number"
        AllowedRole,
        DefaultRole,
        RequiredRole,
        DescriptionRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    explicit InputListModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QString keyOf(const InputField &field) const override { return field.key(); }
};

} // namespace slipway

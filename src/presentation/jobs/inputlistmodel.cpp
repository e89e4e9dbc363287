// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/inputlistmodel.h"

#include "presentation/common/languagenews.h"

namespace slipway {

InputListModel::InputListModel(QObject *parent)
    : KeyedListModel(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, [this] { refreshTexts(); });
}

QVariant InputListModel::data(const QModelIndex &index, int role) const
{
    const InputField *field = at(index);
    if (field == nullptr)
        return {};
    switch (role) {
    case InputRole:
        return InputWords::input(*field);
    case Qt::DisplayRole:
    case PathRole:
        return field->dottedPath();
    case KindRole:
        return InputWords::kind(field->kind);
    case AllowedRole:
        return InputWords::allowed(*field);
    case DefaultRole:
        return field->fallback;
    case RequiredRole:
        return field->required;
    case DescriptionRole:
        return field->description;
    case SpokenRole:
        //: %1 wandb.config or a file, %2 the key in it, %3 such as Number. Read by screen readers.
        return tr("%1, %2, %3")
            .arg(InputWords::input(*field), field->dottedPath(), InputWords::kind(field->kind));
    default:
        return {};
    }
}

QHash<int, QByteArray> InputListModel::roleNames() const
{
    return {{InputRole, "input"},
            {PathRole, "path"},
            {KindRole, "kind"},
            {AllowedRole, "allowed"},
            {DefaultRole, "fallback"},
            {RequiredRole, "needed"},
            {DescriptionRole, "description"},
            {SpokenRole, "spoken"}};
}

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "presentation/common/keyedlist.h"

#include <QHash>
#include <QStringList>

namespace slipway {

/** One template variable of a queue as a person describes it: all texts as typed. */
struct TemplateField
{
    QString name;
    QString type = QStringLiteral("string"); ///< "string", "integer" or "number"
    QString fallback;                        ///< empty: a launch has to give a value
    QString least;
    QString most;
    QString allowed; ///< comma-separated; empty: everything
    QString description;
    bool operator==(const TemplateField &) const = default;
};

/**
 * The template variables of a queue, one row each: what launches may set and within which limits.
 * What was entered for a name comes back when its placeholder does.
 */
class TemplateFields : public SLIPWAY_KEYED_LIST(TemplateField, QString)
{
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        TypeRole,
        FallbackRole,
        LeastRole,
        MostRole,
        AllowedRole,
        DescriptionRole,
        FallbackErrorRole,
        LeastErrorRole,
        MostErrorRole,
        AllowedErrorRole,
        SummaryRole, ///< all of it in one line
    };
    Q_ENUM(Role)

    explicit TemplateFields(QObject *parent = nullptr);

    /** Rows for exactly these names. Returns the row of the first new one, else -1. */
    Q_INVOKABLE int find(const QStringList &names);
    /** Also what was entered for names that are gone. */
    void forget();
    /** First row with a mistake, or -1. */
    [[nodiscard]] int firstWrong() const;
    /** {"<name>": {"schema": {...}}}, what W&B takes (wandb-api §11). The description is the
     * schema's own: the server tells nothing else of a variable. Only if nothing is wrong. */
    [[nodiscard]] JsonText variables() const;
    void setVariables(const JsonText &variables);

    /** `part`: "type", "fallback", "least", "most", "allowed" or "description". */
    Q_INVOKABLE void set(int row, const QString &part, const QString &text);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /** A person changed a field. */
    void edited();

protected:
    [[nodiscard]] QString keyOf(const TemplateField &field) const override { return field.name; }

private:
    [[nodiscard]] QString limitError(const TemplateField &field, const QString &text) const;
    [[nodiscard]] QString mostError(const TemplateField &field) const;
    [[nodiscard]] QString allowedError(const TemplateField &field) const;
    [[nodiscard]] QString fallbackError(const TemplateField &field) const;
    [[nodiscard]] bool isRight(const TemplateField &field) const;
    [[nodiscard]] QString summaryOf(const TemplateField &field) const;

    QHash<QString, TemplateField> m_entered;
};

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/jsontext.h"
#include "presentation/common/keyedlist.h"
#include "presentation/jobs/inputfields.h"
#include "usecases/inputcheck.h"

#include <QHash>
#include <QJsonObject>

namespace slipway {

/**
 * The fields of a launch's form that the job's schemas make, over two documents: the part of the
 * run config that the schemas name, and the changes of files. What a field holds that is not of its
 * type stays as it was typed and is told at the field.
 */
class LaunchInputs : public SLIPWAY_KEYED_LIST(InputField, QString)
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The launch form makes its fields")
public:
    enum Role {
        HeadingRole =
            Qt::UserRole + 1, ///< at the first field of each input: wandb.config or a file
        LabelRole,
        HelpRole, ///< description, what is allowed, the default
        KindRole, ///< "text", "choice" or "json"
        ChoicesRole,
        ChosenRole, ///< index of ChoicesRole, or -1
        ValueRole,  ///< as typed
        DefaultRole,
        RequiredRole,
        ErrorRole,
    };
    Q_ENUM(Role)

    explicit LaunchInputs(QObject *parent = nullptr);

    void setInputs(const QList<JobInput> &inputs);
    [[nodiscard]] const QList<JobInput> &inputs() const { return m_inputs; }
    /** Whether a schema of wandb.config has this key. */
    [[nodiscard]] bool names(const QString &key) const;
    [[nodiscard]] QJsonObject config() const { return m_config; }
    [[nodiscard]] QJsonObject files() const { return m_files; }
    void setDocuments(const QJsonObject &config, const QJsonObject &files);
    /** Asks the schemas; `config` is the whole run config. */
    void check(const QJsonObject &config);
    /** What is wrong and belongs to no field, a sentence each. */
    [[nodiscard]] QStringList otherProblems() const;
    [[nodiscard]] bool isFine() const { return m_problems.isEmpty(); }
    /** Whether every field that a schema requires has a value; those that have none say so until
     * they do. */
    [[nodiscard]] bool askForMissing();

    /** Empty text leaves the job's own value. */
    Q_INVOKABLE void setText(int row, const QString &text);
    /** Index of the choices; -1 leaves the job's own value. */
    Q_INVOKABLE void choose(int row, int choice);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /** A person changed a field. */
    void edited();

protected:
    [[nodiscard]] QString keyOf(const InputField &field) const override { return field.key(); }

private:
    [[nodiscard]] QJsonValue valueOf(const InputField &field) const;
    void setValue(const InputField &field, const QJsonValue &value);
    [[nodiscard]] QString textOf(const InputField &field) const;
    [[nodiscard]] QString errorOf(const InputField &field) const;

    QList<JobInput> m_inputs;
    QJsonObject m_config;
    QJsonObject m_files;
    QHash<QString, QString> m_typed; ///< by key: "0.10" is more than its value
    QList<InputProblem> m_problems;
    bool m_missingTold = false;
};

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/jobs/job.h"
#include "usecases/inputcheck.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace slipway {

/** One value that a launch may set, as a form shows it. */
struct InputField
{
    enum class Kind { Text, Number, Integer, Boolean, Choice, Json };
    QString file;        ///< JobInput::file; empty is wandb.config
    QStringList path;    ///< keys from the document down; empty is the whole document
    QString title;       ///< as the schema says, else the last key
    QString description; ///< as the schema says
    Kind kind = Kind::Text;
    QList<QJsonValue> choices;
    QString limits;   ///< "0 – 1", "> 0"; empty: none
    QString fallback; ///< the schema's default as JSON; empty: none
    bool required = false;
    bool operator==(const InputField &) const = default;
    /** "model.layers": as problems and people name it. */
    [[nodiscard]] QString dottedPath() const { return path.join(u'.'); }
    /** One of each form. */
    [[nodiscard]] QString key() const { return file + u'\n' + path.join(u'\n'); }
};

/**
 * The fields of a job's inputs, depth first, in the order of their names. Of JSON Schema W&B's
 * subset counts and what pydantic adds ($ref, allOf of one, anyOf with null); what no field fits is
 * of kind Json. wandb.config without a schema has none. At most 500.
 */
[[nodiscard]] QList<InputField> inputFields(const QList<JobInput> &inputs);

/** A value as JSON text, also when it is no document. */
[[nodiscard]] QString jsonOf(const QJsonValue &value);
/** The other way round; Undefined when it is no JSON. */
[[nodiscard]] QJsonValue valueOfJson(const QString &text);

/** Inputs in words of the current language. */
class InputWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::InputWords)
public:
    /** "Number", "One of" ... */
    [[nodiscard]] static QString kind(InputField::Kind kind);
    /** "wandb.config" or the file. */
    [[nodiscard]] static QString input(const InputField &field);
    /** Limits or choices. */
    [[nodiscard]] static QString allowed(const InputField &field);
    /** Description, what is allowed, the default: sentences for below a field. */
    [[nodiscard]] static QString help(const InputField &field);
    /** What is wrong with a value, without its place. */
    [[nodiscard]] static QString problem(const InputProblem &problem);
};

} // namespace slipway

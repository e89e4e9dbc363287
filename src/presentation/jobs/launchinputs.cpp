// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/launchinputs.h"

#include "presentation/common/languagenews.h"

#include <QJsonDocument>
#include <algorithm>

namespace slipway {
namespace {

QJsonValue valueAt(const QJsonValue &document, const QStringList &path)
{
    QJsonValue value = document;
    for (const QString &key : path)
        value = value.toObject().value(key);
    return value;
}

/** The object with the value at the path; Undefined takes it away, and what is empty then. */
QJsonObject withValue(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &key = path.first();
    if (path.size() > 1) {
        const QJsonObject inner = withValue(object.value(key).toObject(), path.mid(1), value);
        if (inner.isEmpty())
            object.remove(key);
        else
            object.insert(key, inner);
    } else if (value.isUndefined()) {
        object.remove(key);
    } else {
        object.insert(key, value);
    }
    return object;
}

JsonText textOfObject(const QJsonObject &object)
{
    return JsonText(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QList<QJsonValue> choicesOf(const InputField &field)
{
    return field.kind == InputField::Kind::Boolean ? QList<QJsonValue>{true, false} : field.choices;
}

QString shown(const QJsonValue &value)
{
    return value.isString() ? value.toString() : jsonOf(value);
}

bool isAbout(const InputProblem &problem, const InputField &field)
{
    const QString path = field.dottedPath();
    return problem.file == field.file &&
           (path.isEmpty() || problem.path == path || problem.path.startsWith(path + u'.') ||
            problem.path.startsWith(path + u'['));
}

} // namespace

LaunchInputs::LaunchInputs(QObject *parent)
    : KeyedListModel(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, [this] { refreshTexts(); });
}

void LaunchInputs::setInputs(const QList<JobInput> &inputs)
{
    m_inputs = inputs;
    m_missingTold = false;
    apply(inputFields(inputs));
}

bool LaunchInputs::names(const QString &key) const
{
    return std::any_of(rows().begin(), rows().end(), [&key](const InputField &field) {
        return field.file.isEmpty() && field.path.value(0) == key;
    });
}

void LaunchInputs::setDocuments(const QJsonObject &config, const QJsonObject &files)
{
    m_config = config;
    m_files = files;
    m_typed.clear();
    m_missingTold = false;
    refreshTexts();
}

void LaunchInputs::check(const QJsonObject &config)
{
    m_problems = inputProblems(m_inputs, textOfObject(config), textOfObject(m_files));
    refreshTexts({ErrorRole});
}

QStringList LaunchInputs::otherProblems() const
{
    QStringList sentences;
    for (const InputProblem &problem : m_problems) {
        const bool shownAtAField =
            std::any_of(rows().begin(), rows().end(),
                        [&problem](const InputField &field) { return isAbout(problem, field); });
        if (!shownAtAField) {
            //: %1 a key or file, %2 a sentence on what is wrong with it
            sentences << tr("%1: %2").arg(problem.path.isEmpty() ? problem.file : problem.path,
                                          InputWords::problem(problem));
        }
    }
    return sentences;
}

bool LaunchInputs::askForMissing()
{
    m_missingTold = true;
    refreshTexts({ErrorRole});
    return std::none_of(rows().begin(), rows().end(), [this](const InputField &field) {
        return field.required && valueOf(field).isUndefined();
    });
}

QJsonValue LaunchInputs::valueOf(const InputField &field) const
{
    if (field.file.isEmpty())
        return valueAt(m_config, field.path);
    return valueAt(m_files.value(field.file), field.path);
}

void LaunchInputs::setValue(const InputField &field, const QJsonValue &value)
{
    if (field.file.isEmpty() && !field.path.isEmpty())
        m_config = withValue(m_config, field.path, value);
    else if (!field.file.isEmpty())
        m_files = withValue(m_files, QStringList{field.file} + field.path, value);
}

void LaunchInputs::setText(int row, const QString &text)
{
    const InputField *field = at(index(row));
    if (field == nullptr || textOf(*field) == text)
        return;
    m_typed.insert(field->key(), text);
    QJsonValue value(text);
    if (text.trimmed().isEmpty()) {
        value = QJsonValue(QJsonValue::Undefined);
    } else if (field->kind != InputField::Kind::Text) {
        const QJsonValue read = valueOfJson(text);
        if (!read.isUndefined())
            value = read;
    }
    setValue(*field, value);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT edited();
}

void LaunchInputs::choose(int row, int choice)
{
    const InputField *field = at(index(row));
    if (field == nullptr)
        return;
    const QList<QJsonValue> choices = choicesOf(*field);
    const bool some = choice >= 0 && choice < choices.size();
    setValue(*field, some ? choices[choice] : QJsonValue(QJsonValue::Undefined));
    m_typed.remove(field->key());
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT edited();
}

QString LaunchInputs::textOf(const InputField &field) const
{
    if (m_typed.contains(field.key()))
        return m_typed.value(field.key());
    const QJsonValue value = valueOf(field);
    if (value.isUndefined())
        return {};
    return field.kind == InputField::Kind::Json ? jsonOf(value) : shown(value);
}

QString LaunchInputs::errorOf(const InputField &field) const
{
    if (m_missingTold && field.required && valueOf(field).isUndefined())
        return tr("This value is needed.");
    const auto found =
        std::find_if(m_problems.begin(), m_problems.end(),
                     [&field](const InputProblem &problem) { return isAbout(problem, field); });
    return found == m_problems.end() ? QString() : InputWords::problem(*found);
}

QVariant LaunchInputs::data(const QModelIndex &index, int role) const
{
    const InputField *field = at(index);
    if (field == nullptr)
        return {};
    const bool chosenFrom =
        field->kind == InputField::Kind::Choice || field->kind == InputField::Kind::Boolean;
    switch (role) {
    case HeadingRole:
        return index.row() > 0 && rows()[index.row() - 1].file == field->file
                   ? QString()
                   : InputWords::input(*field);
    case Qt::DisplayRole:
    case LabelRole: {
        QStringList names = field->path.mid(0, field->path.size() - 1);
        names.append(field->title);
        return names.join(QStringLiteral(" › "));
    }
    case HelpRole:
        return InputWords::help(*field);
    case KindRole:
        if (chosenFrom)
            return QStringLiteral("choice");
        return field->kind == InputField::Kind::Json ? QStringLiteral("json")
                                                     : QStringLiteral("text");
    case ChoicesRole: {
        QStringList words;
        for (const QJsonValue &each : choicesOf(*field))
            words << shown(each);
        return words;
    }
    case ChosenRole:
        return int(choicesOf(*field).indexOf(valueOf(*field)));
    case ValueRole:
        return textOf(*field);
    case DefaultRole:
        return field->fallback;
    case RequiredRole:
        return field->required;
    case ErrorRole:
        return errorOf(*field);
    default:
        return {};
    }
}

QHash<int, QByteArray> LaunchInputs::roleNames() const
{
    return {{HeadingRole, "heading"}, {LabelRole, "fieldLabel"}, {HelpRole, "helpWords"},
            {KindRole, "kind"},       {ChoicesRole, "choices"},  {ChosenRole, "chosen"},
            {ValueRole, "typed"},     {DefaultRole, "fallback"}, {RequiredRole, "needed"},
            {ErrorRole, "errorWords"}};
}

} // namespace slipway

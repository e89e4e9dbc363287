// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/launchoverrides.h"

#include "base/secret.h"
#include "base/words.h"
#include "presentation/jobs/inputfields.h"
#include "usecases/checks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <optional>

namespace slipway {
namespace {

const QString Args = QStringLiteral("args");
const QString EntryPoint = QStringLiteral("entry_point");
const QString Files = QStringLiteral("files");
const QString RunConfig = QStringLiteral("run_config");

/** A list of words as it is typed; nothing when it is no such list. */
std::optional<QString> wordsOf(const QJsonValue &list)
{
    QStringList words;
    const QJsonArray elements = list.toArray();
    for (const QJsonValue &each : elements) {
        if (!each.isString() && !each.isDouble())
            return std::nullopt;
        words << (each.isString() ? each.toString() : jsonOf(each));
    }
    return list.isArray() || list.isUndefined() ? std::optional(joinedWords(words)) : std::nullopt;
}

/** The first member that the form cannot hold; empty: none. */
QString strangeMember(const QJsonObject &overrides)
{
    for (auto member = overrides.begin(); member != overrides.end(); ++member) {
        const bool list = member.key() == Args || member.key() == EntryPoint;
        const bool object = member.key() == Files || member.key() == RunConfig;
        const bool fits =
            (list && wordsOf(member.value()).has_value()) || (object && member->isObject());
        if (!fits)
            return member.key();
    }
    return {};
}

} // namespace

QString LaunchOverrides::toText() const
{
    QJsonObject overrides;
    const auto addWords = [&overrides](const QString &key, const QString &typed) {
        const QStringList words = splitWords(typed).value_or(QStringList());
        if (!words.isEmpty())
            overrides.insert(key, QJsonArray::fromStringList(words));
    };
    addWords(Args, arguments);
    addWords(EntryPoint, entryPoint);
    if (!files.isEmpty())
        overrides.insert(Files, files);
    if (!runConfig.isEmpty())
        overrides.insert(RunConfig, runConfig);
    return QString::fromUtf8(QJsonDocument(overrides).toJson(QJsonDocument::Indented)).trimmed();
}

Result<LaunchOverrides> LaunchOverrides::read(const QString &text)
{
    const QString where = QStringLiteral("launch");
    const QString field = QStringLiteral("overrides");
    const Result<JsonText> object = checkedObject(text, where, field);
    if (!object)
        return object.error();
    const QJsonObject overrides = QJsonDocument::fromJson(object->utf8()).object();
    const QString strange = strangeMember(overrides);
    if (!strange.isEmpty())
        return Error{.kind = ErrorKind::InvalidInput,
                     .where = where,
                     .detail = strange,
                     .reason = {},
                     .field = field};
    return LaunchOverrides{wordsOf(overrides.value(Args)).value_or(QString()),
                           wordsOf(overrides.value(EntryPoint)).value_or(QString()),
                           overrides.value(RunConfig).toObject(),
                           overrides.value(Files).toObject()};
}

bool namesASecret(const QString &text)
{
    static const QRegularExpression humps(QStringLiteral("(?<=[a-z0-9])(?=[A-Z])"));
    static const QRegularExpression names(
        QStringLiteral("(?<![A-Za-z])(?:api_?key|key|token|secret|password|passwd|passphrase|pwd|"
                       "credentials?)(?![A-Za-z])"),
        QRegularExpression::CaseInsensitiveOption);
    QString words = text;
    return names.match(words.replace(humps, QStringLiteral("_"))).hasMatch();
}

bool holdsASecret(const QString &name, const QJsonValue &value)
{
    if (namesASecret(name))
        return true;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (holdsASecret(member.key(), member.value()))
            return true;
    }
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list) {
        if (holdsASecret({}, each))
            return true;
    }
    const QString text = value.toString();
    return Redactor::clean(text) != text;
}

} // namespace slipway

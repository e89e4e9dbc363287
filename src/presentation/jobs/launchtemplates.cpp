// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/launchtemplates.h"

#include "usecases/templatetext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace slipway {

LaunchTemplates::LaunchTemplates(QObject *parent)
    : QObject(parent)
{
    connect(&m_fields, &LaunchInputs::edited, this, [this] {
        m_fields.check(known());
        Q_EMIT changed();
    });
}

void LaunchTemplates::follow(Session *session, const QString &queue)
{
    const bool asks = session != nullptr && !queue.isEmpty() && session->services().queues;
    const QString place = asks
                              ? QStringLiteral("%1 %2 %3")
                                    .arg(session->server().toString(), session->entityText(), queue)
                              : QString();
    if (m_place == place)
        return;
    m_place = place;
    m_session = session;
    ++m_generation;
    take({});
    if (asks)
        load(session->entity(), QueueName(queue), m_generation);
}

QCoro::Task<void> LaunchTemplates::load(EntityName entity, QueueName queue, int generation)
{
    const QPointer<LaunchTemplates> self(this);
    const auto gateway = m_session->services().queues;
    const Result<QueueConfig> config = co_await gateway->config(entity, queue);
    if (!self || generation != m_generation)
        co_return;
    if (config)
        take(*config);
    else
        m_place.clear(); // the next change asks again
}

void LaunchTemplates::take(const QueueConfig &config)
{
    m_config = config;
    m_defaults = {};
    QJsonObject properties;
    QJsonArray required;
    const QJsonObject variables = QJsonDocument::fromJson(config.templateVariables.utf8()).object();
    for (auto one = variables.begin(); one != variables.end(); ++one) {
        const QJsonObject schema = one->toObject().value(QLatin1StringView("schema")).toObject();
        const QJsonValue fallback = schema.value(QLatin1StringView("default"));
        properties.insert(one.key(), schema);
        if (fallback.isUndefined() || fallback.isNull())
            required.append(one.key());
        else
            m_defaults.insert(one.key(), fallback);
    }
    QList<JobInput> inputs;
    if (!properties.isEmpty()) {
        const QJsonObject schema{{QStringLiteral("type"), QStringLiteral("object")},
                                 {QStringLiteral("properties"), properties},
                                 {QStringLiteral("required"), required}};
        JobInput input;
        input.schema = JsonText(QJsonDocument(schema).toJson(QJsonDocument::Compact));
        inputs.append(input);
    }
    m_fields.setInputs(inputs);
    m_fields.check(known());
    Q_EMIT changed();
}

/** What the queue's variables have values for, of all that was typed. */
QJsonObject LaunchTemplates::known() const
{
    QJsonObject values;
    const QJsonObject all = m_fields.config();
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (m_fields.names(one.key()))
            values.insert(one.key(), *one);
    }
    return values;
}

JsonText LaunchTemplates::values() const
{
    const QJsonObject values = known();
    return values.isEmpty() ? JsonText()
                            : JsonText(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

void LaunchTemplates::setValues(const QJsonObject &values)
{
    m_fields.setDocuments(values, {});
    m_fields.check(known());
}

void LaunchTemplates::startOver()
{
    m_place.clear();
    setValues({});
}

QStringList LaunchTemplates::assignments() const
{
    QStringList all;
    const QJsonObject values = known();
    for (auto one = values.begin(); one != values.end(); ++one) {
        all << QStringLiteral("%1=%2").arg(one.key(),
                                           one->isString() ? one->toString() : jsonOf(*one));
    }
    return all;
}

bool LaunchTemplates::askForAll()
{
    const bool complete = m_fields.askForMissing();
    return complete && m_fields.isFine();
}

QString LaunchTemplates::preview() const
{
    if (m_fields.count() == 0 || !m_session)
        return {};
    QJsonObject values = m_defaults;
    const QJsonObject given = known();
    for (auto one = given.begin(); one != given.end(); ++one)
        values.insert(one.key(), *one);
    return m_session->services()
        .documents->toYaml(filledTemplate(m_config.config, values))
        .trimmed();
}

} // namespace slipway

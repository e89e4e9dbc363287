// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/jobs/launchinputs.h"
#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

/**
 * The template variables of the queue that a launch goes to: a field each, and the queue's
 * configuration as these values fill it in. What was typed for a name stays when the next queue has
 * it too. While the queue cannot be asked there are no fields; the server has the last word anyway.
 */
class LaunchTemplates : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The launch form has one")
    Q_PROPERTY(slipway::LaunchInputs *fields READ fields CONSTANT FINAL)
    /** What the job gets from the queue, as YAML; empty without template variables. */
    Q_PROPERTY(QString preview READ preview NOTIFY changed FINAL)
public:
    explicit LaunchTemplates(QObject *parent = nullptr);

    /** Asks for the queue's variables when it is another one than before. */
    void follow(Session *session, const QString &queue);
    [[nodiscard]] LaunchInputs *fields() { return &m_fields; }
    [[nodiscard]] QString preview() const;
    /** {name: value} of what was set; empty when nothing was. */
    [[nodiscard]] JsonText values() const;
    void setValues(const QJsonObject &values);
    /** Forgets the values, and asks for the queue's variables again when it is followed next. */
    void startOver();
    /** "name=value", as --set-var takes them. */
    [[nodiscard]] QStringList assignments() const;
    /** Whether all values that are needed are there and allowed; each field says what is not. */
    [[nodiscard]] bool askForAll();

Q_SIGNALS:
    /** Other fields or other values. */
    void changed();

private:
    QCoro::Task<void> load(EntityName entity, QueueName queue, int generation);
    void take(const QueueConfig &config);
    [[nodiscard]] QJsonObject known() const;

    QPointer<Session> m_session;
    QString m_place; ///< server, entity and queue whose variables these are
    int m_generation = 0;
    QueueConfig m_config;
    QJsonObject m_defaults;
    LaunchInputs m_fields;
};

} // namespace slipway

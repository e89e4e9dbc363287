// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/jobs/pastedcommand.h"
#include "presentation/session/session.h"

#include <QObject>
#include <QPointer>
#include <QtQmlIntegration>

namespace slipway {

/** A pasted command line and what it says; `route` leads to the form that it fills. */
class PasteForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session MEMBER m_session NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    /** It fills a form. */
    Q_PROPERTY(bool understood READ isUnderstood NOTIFY changed FINAL)
    /** It launches a job of an entity that this server does not have: the route leads to copying
     * it. */
    Q_PROPERTY(bool copies READ copies NOTIFY changed FINAL)
    /** What it does, or what is expected. */
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    /** "Queue: gpu" and so on, a line each: what goes into the form. */
    Q_PROPERTY(QString taken READ taken NOTIFY changed FINAL)
    /** What no field takes, as it was pasted; values of variables are hidden. */
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY changed FINAL)
    Q_PROPERTY(QString route READ route NOTIFY changed FINAL)
public:
    explicit PasteForm(QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool isUnderstood() const { return m_read.kind != PastedCommand::Kind::Unknown; }
    [[nodiscard]] bool copies() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString taken() const;
    [[nodiscard]] QString leftOut() const { return m_read.leftOut.join(QStringLiteral("   ")); }
    [[nodiscard]] QString route() const;

Q_SIGNALS:
    void changed();

private:
    QPointer<Session> m_session;
    QString m_text;
    PastedCommand m_read;
};

} // namespace slipway

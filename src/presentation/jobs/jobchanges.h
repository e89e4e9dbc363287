// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/jobs/job.h"
#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

class EditJob;

/** Changes to one job, one at a time: aliases, description, name, its end. Why one was refused
 * stays until the next. */
class JobChanges : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session MEMBER m_session NOTIFY changed FINAL)
    Q_PROPERTY(QString project MEMBER m_project NOTIFY changed FINAL)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /** What is wrong with the text that was typed, as a sentence. */
    Q_PROPERTY(QString fieldError READ fieldError NOTIFY changed FINAL)
    /** Everything else that went wrong. */
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY changed FINAL)
public:
    explicit JobChanges(QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString fieldError() const;
    [[nodiscard]] Problem problem() const;

    /* Versions are named "v3". */
    Q_INVOKABLE void addAlias(const QString &version, const QString &alias);
    Q_INVOKABLE void removeAlias(const QString &version, const QString &alias);
    Q_INVOKABLE void describe(const QString &version, const QString &description);
    Q_INVOKABLE void rename(const QString &newName);
    Q_INVOKABLE void removeVersion(const QString &version);
    Q_INVOKABLE void removeJob();
    /** Forgets what went wrong: another question is asked. */
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    /** The job is still there under its name. */
    void done();
    void renamed(const QString &newName);
    void removed();

private:
    using Change = std::function<QCoro::Task<Result<void>>(const EditJob &, const JobRef &)>;
    void carryOut(const QString &version, const Change &change, std::function<void()> then);

    QPointer<Session> m_session;
    QString m_project;
    QString m_name;
    bool m_busy = false;
    std::optional<Error> m_error;
};

} // namespace slipway

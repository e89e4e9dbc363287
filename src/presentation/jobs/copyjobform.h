// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/session/session.h"
#include "usecases/copyjob.h"

#include <QPointer>
#include <QVariantMap>
#include <stop_token>

namespace slipway {

/** A job of another place, by its reference, on its way to this server. */
class CopyJobForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY changed FINAL)
    /** "wandb/jobs/Hello World 2:latest", also with https://HOST/ before it. */
    Q_PROPERTY(QString reference MEMBER m_reference NOTIFY changed FINAL)
    /** The servers to copy from, this one first, as people know them. */
    Q_PROPERTY(QStringList connections READ connections NOTIFY changed FINAL)
    Q_PROPERTY(int connection MEMBER m_connection NOTIFY changed FINAL)
    /** Empty: that of the reference. */
    Q_PROPERTY(QString project MEMBER m_project NOTIFY changed FINAL)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed FINAL)
    Q_PROPERTY(QString proposedProject READ proposedProject NOTIFY changed FINAL)
    Q_PROPERTY(QString proposedName READ proposedName NOTIFY changed FINAL)
    Q_PROPERTY(bool allVersions MEMBER m_allVersions NOTIFY changed FINAL)

    Q_PROPERTY(bool busy READ isBusy NOTIFY progressed FINAL)
    /** What is being done, as a sentence; empty while nothing is. */
    Q_PROPERTY(QString progress READ progress NOTIFY progressed FINAL)
    /** Versions that are there, of all that are wanted: 0 to 1. */
    Q_PROPERTY(double fraction READ fraction NOTIFY progressed FINAL)
    /** Field name -> sentence. */
    Q_PROPERTY(QVariantMap fieldErrors READ fieldErrors NOTIFY problemChanged FINAL)
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY problemChanged FINAL)
public:
    explicit CopyJobForm(QObject *parent = nullptr);
    ~CopyJobForm() override;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QStringList connections() const;
    [[nodiscard]] QString proposedProject() const;
    [[nodiscard]] QString proposedName() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString progress() const;
    [[nodiscard]] double fraction() const;
    [[nodiscard]] QVariantMap fieldErrors() const;
    [[nodiscard]] Problem problem() const;

    /** Empties the form and reads the connections anew. */
    Q_INVOKABLE void begin(const QString &reference);
    Q_INVOKABLE void submit();
    /** What was copied stays. */
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void progressed();
    void problemChanged();
    /** `sentence` says how many versions came. */
    void copied(const QString &project, const QString &name, const QString &sentence);

private:
    /** The other server; empty for this one. */
    [[nodiscard]] QUrl source() const;
    [[nodiscard]] JobRef parsed() const;
    [[nodiscard]] JobCopyRequest request() const;
    void settle(const Result<QList<CreatedJob>> &answer);
    void setError(const std::optional<Error> &error);
    void readProfiles();

    QPointer<Session> m_session;
    QList<Settings::Profile> m_profiles; ///< other servers than the one that is signed in to
    QString m_reference;
    int m_connection = 0;
    QString m_project;
    QString m_name;
    bool m_allVersions = false;
    bool m_busy = false;
    JobCopyProgress m_progress;
    std::stop_source m_stop;
    std::optional<Error> m_error;
};

} // namespace slipway

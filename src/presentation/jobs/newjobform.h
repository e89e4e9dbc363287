// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/session/session.h"
#include "usecases/createjob.h"

#include <QPointer>
#include <QTimer>
#include <QVariantMap>
#include <stop_token>

namespace slipway {

/** The new-job page: where the job comes from, its details, and what making it does. */
class NewJobForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session MEMBER m_session NOTIFY changed FINAL)
    /** "folder", "git" or "image". */
    Q_PROPERTY(QString kind MEMBER m_kind NOTIFY changed FINAL)
    Q_PROPERTY(QString image MEMBER m_image NOTIFY changed FINAL)
    Q_PROPERTY(QString remote MEMBER m_remote NOTIFY changed FINAL)
    Q_PROPERTY(QString ref MEMBER m_ref NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed FINAL)
    Q_PROPERTY(QString entryPoint READ entryPoint WRITE setEntryPoint NOTIFY changed FINAL)
    Q_PROPERTY(QString buildContext MEMBER m_buildContext NOTIFY changed FINAL)
    Q_PROPERTY(QString dockerfile MEMBER m_dockerfile NOTIFY changed FINAL)
    Q_PROPERTY(QString runtime MEMBER m_runtime NOTIFY changed FINAL)
    Q_PROPERTY(QString project MEMBER m_project NOTIFY changed FINAL)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed FINAL)
    Q_PROPERTY(QString description MEMBER m_description NOTIFY changed FINAL)

    /** The name the job gets when none is typed. */
    Q_PROPERTY(QString proposedName READ proposedName NOTIFY changed FINAL)
    Q_PROPERTY(QString command READ command NOTIFY changed FINAL)
    /** A sentence on what the folder holds; empty before it was read. */
    Q_PROPERTY(QString folderSummary READ folderSummary NOTIFY scanned FINAL)
    Q_PROPERTY(QStringList scripts READ scripts NOTIFY scanned FINAL)
    Q_PROPERTY(bool hasRequirements READ hasRequirements NOTIFY scanned FINAL)
    Q_PROPERTY(bool scanning READ isScanning NOTIFY scanned FINAL)
    /** Files that look like secrets, waiting for a decision; empty when nothing is asked. */
    Q_PROPERTY(QStringList suspicious READ suspicious NOTIFY suspiciousChanged FINAL)

    /** The first of them in one line. */
    Q_PROPERTY(QString suspiciousNames READ suspiciousNames NOTIFY suspiciousChanged FINAL)

    Q_PROPERTY(bool submitting READ isSubmitting NOTIFY submittingChanged FINAL)
    /** Field name -> sentence. */
    Q_PROPERTY(QVariantMap fieldErrors READ fieldErrors NOTIFY problemChanged FINAL)
    /** What belongs to no single field, or may pass by itself. */
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY problemChanged FINAL)
    /** Nothing that was typed is wrong: the same press may work later. */
    Q_PROPERTY(bool retryable READ isRetryable NOTIFY problemChanged FINAL)
public:
    explicit NewJobForm(QObject *parent = nullptr);
    ~NewJobForm() override;

    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    [[nodiscard]] QString entryPoint() const { return m_entryPoint; }
    /** What a person typed: never replaced by a proposal, not even when it is empty. */
    void setEntryPoint(const QString &entryPoint);
    [[nodiscard]] QString proposedName() const;
    [[nodiscard]] QString command() const;
    [[nodiscard]] QString folderSummary() const;
    [[nodiscard]] QStringList scripts() const { return m_scan.scripts; }
    [[nodiscard]] bool hasRequirements() const { return !m_scan.requirements.isEmpty(); }
    [[nodiscard]] bool isScanning() const { return m_scanning; }
    [[nodiscard]] QStringList suspicious() const { return m_suspicious; }
    [[nodiscard]] QString suspiciousNames() const;
    [[nodiscard]] bool isSubmitting() const { return m_submitting; }
    [[nodiscard]] QVariantMap fieldErrors() const;
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] bool isRetryable() const;

    /** Fills in a template of the gallery, from the mirror of the settings; a project that was
     * typed stays, else it is "jobs". */
    Q_INVOKABLE void fillFromTemplate(const QString &id);
    Q_INVOKABLE void submit();
    /** The answer to `suspicious`: upload these files too, or leave them out. */
    Q_INVOKABLE void submitWithSuspicious(bool include);
    Q_INVOKABLE void dismissSuspicious();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void scanned();
    /** entryPoint was filled in from what the folder holds. */
    void entryPointProposed();
    void suspiciousChanged();
    void submittingChanged();
    void problemChanged();
    void created(const QString &project, const QString &name);

private:
    [[nodiscard]] Result<NewJob> job() const;
    [[nodiscard]] JobSource source(const QStringList &entryPoint) const;
    void run(SuspiciousFiles decision);
    void settle(const Result<CreateJobResult> &answer);
    void setError(const std::optional<Error> &error);
    QCoro::Task<void> scan(QString folder, int generation);

    QPointer<Session> m_session;
    QString m_kind = QStringLiteral("folder");
    QString m_image;
    QString m_remote;
    QString m_ref;
    QString m_folder;
    QString m_entryPoint;
    bool m_entryPointTyped = false;
    QString m_buildContext;
    QString m_dockerfile;
    QString m_runtime;
    QString m_project;
    QString m_name;
    QString m_description;
    FolderScan m_scan;
    bool m_scanned = false;
    bool m_scanning = false;
    int m_scanGeneration = 0;
    QTimer m_scanDelay;
    QStringList m_suspicious;
    bool m_submitting = false;
    std::stop_source m_stop;
    std::optional<Error> m_error;
};

} // namespace slipway

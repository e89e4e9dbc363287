// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/jobs/launchrequest.h"
#include "presentation/jobs/jobdetailsview.h"
#include "presentation/jobs/launchinputs.h"
#include "presentation/jobs/launchtemplates.h"
#include "presentation/session/session.h"

#include <QPointer>
#include <QTimer>
#include <QVariantMap>

namespace slipway {

/**
 * The launch drawer's fields and what pressing Launch does. What was typed stays until it was
 * launched; one press makes one item however often it is retried.
 */
class LaunchForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session MEMBER m_session NOTIFY changed FINAL)
    /** "entity/project/name:v3". */
    Q_PROPERTY(QString job MEMBER m_job NOTIFY changed FINAL)
    Q_PROPERTY(QString project MEMBER m_project NOTIFY changed FINAL)
    Q_PROPERTY(QString queue MEMBER m_queue NOTIFY changed FINAL)
    Q_PROPERTY(QString runName MEMBER m_runName NOTIFY changed FINAL)
    /** "critical" ... "low"; empty leaves it to the queue. */
    Q_PROPERTY(QString priority MEMBER m_priority NOTIFY changed FINAL)
    /** Replaces the job's entry point, as typed; empty keeps it. */
    Q_PROPERTY(QString entryPoint MEMBER m_entryPoint NOTIFY changed FINAL)
    /** Appended to the entry point, as typed. */
    Q_PROPERTY(QString arguments MEMBER m_arguments NOTIFY changed FINAL)
    /** Run config that no schema names: [{key, value}], the form KeyValueEditor has; values are
     * JSON or plain text. */
    Q_PROPERTY(QVariantList config MEMBER m_config NOTIFY changed FINAL)

    /** Whose schemas make the fields of `inputs`. */
    Q_PROPERTY(slipway::JobDetailsView *details READ details WRITE setDetails NOTIFY changed FINAL)
    Q_PROPERTY(slipway::LaunchInputs *inputs READ inputs CONSTANT FINAL)
    /** What the queue lets a launch set. */
    Q_PROPERTY(slipway::LaunchTemplates *templates READ templates CONSTANT FINAL)
    /** What is wrong with values that have no field, a sentence a line. */
    Q_PROPERTY(QString otherProblems READ otherProblems NOTIFY changed FINAL)
    /** All overrides as W&B's JSON: args, entry_point, files, run_config. Setting it fills the
     * fields; text that is not of that form stays and is told by overridesError. */
    Q_PROPERTY(QString overridesText READ overridesText WRITE setOverridesText NOTIFY changed FINAL)
    Q_PROPERTY(QString overridesError READ overridesError NOTIFY changed FINAL)
    /** Whether overridesText can say all that was typed: no key twice or missing, no open quote. */
    Q_PROPERTY(bool writable READ isWritable NOTIFY changed FINAL)

    /** The job ("project/name") whose draft this is: setting it fills in what was typed for it and
     * not launched, within the last seven days. Empty: nothing is kept. */
    Q_PROPERTY(QString draftOf READ draftOf WRITE setDraftOf NOTIFY changed FINAL)
    /** "Today 14:10": when the draft that was filled in was typed; empty when there was none. */
    Q_PROPERTY(QString draftFrom READ draftFrom NOTIFY changed FINAL)
    /** What an equal command looks like. */
    Q_PROPERTY(QString command READ command NOTIFY changed FINAL)
    Q_PROPERTY(bool submitting READ isSubmitting NOTIFY submittingChanged FINAL)
    /** Field name -> sentence; one entry per field that must be mended. */
    Q_PROPERTY(QVariantMap fieldErrors READ fieldErrors NOTIFY problemChanged FINAL)
    /** What belongs to no single field. */
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY problemChanged FINAL)
public:
    explicit LaunchForm(QObject *parent = nullptr);
    ~LaunchForm() override;

    [[nodiscard]] JobDetailsView *details() const { return m_details; }
    void setDetails(JobDetailsView *details);
    [[nodiscard]] LaunchInputs *inputs() { return &m_inputs; }
    [[nodiscard]] LaunchTemplates *templates() { return &m_templates; }
    [[nodiscard]] QString otherProblems() const;
    [[nodiscard]] QString overridesText() const;
    [[nodiscard]] bool isWritable() const;
    void setOverridesText(const QString &text);
    [[nodiscard]] QString overridesError() const;
    [[nodiscard]] QString command() const;
    [[nodiscard]] QString draftOf() const { return m_draftOf; }
    void setDraftOf(const QString &job);
    [[nodiscard]] QString draftFrom() const;
    [[nodiscard]] bool isSubmitting() const { return m_submitting; }
    [[nodiscard]] QVariantMap fieldErrors() const;
    [[nodiscard]] Problem problem() const;

    Q_INVOKABLE void submit();
    /** Forgets errors and what was typed, not job, project and queue. */
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();
    void submittingChanged();
    void problemChanged();
    void launched(const QString &item, const QString &queue);

private:
    [[nodiscard]] Result<LaunchRequest> request() const;
    /** Fields and rows together. */
    [[nodiscard]] Result<JsonText> runConfig() const;
    [[nodiscard]] JsonText files() const;
    void takeInputs();
    void moveToFields();
    void setConfig(const QJsonObject &config, const QJsonObject &files);
    void settle(const Result<PushedItem> &answer);
    void setError(const std::optional<Error> &error);
    void keepDraft();
    void fillFrom(const Draft &draft);

    QPointer<Session> m_session;
    QString m_job;
    QString m_project;
    QString m_queue;
    QString m_runName;
    QString m_priority;
    QString m_entryPoint;
    QString m_arguments;
    QVariantList m_config;
    LaunchInputs m_inputs;
    LaunchTemplates m_templates;
    QPointer<JobDetailsView> m_details;
    QString m_overridesTyped; ///< as long as it cannot be read
    QString m_key;            ///< of the press that is being retried
    QString m_pressed;        ///< the command of that press: another one is another press
    bool m_submitting = false;
    std::optional<Error> m_error;
    QString m_draftOf;
    QString m_draftKey;
    QMap<QString, QString> m_keptFields; ///< as they are in the store
    QDateTime m_draftAt;                 ///< of the draft that was filled in
    QTimer m_draftTimer;
};

} // namespace slipway

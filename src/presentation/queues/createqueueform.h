// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/queues/templatefields.h"
#include "presentation/session/session.h"
#include "usecases/createqueue.h"

#include <QPointer>
#include <QTimer>

namespace slipway {

/**
 * The Create-queue wizard: steps 0 resource, 1 entity and name, 2 configuration, 3 review. Going
 * back loses nothing; a step that is not right keeps the person and says why.
 */
class CreateQueueForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY changed FINAL)
    /** Wire name: "local-container", "local-process", "kubernetes", "sagemaker", "gcp-vertex". */
    Q_PROPERTY(QString resource READ resource WRITE setResource NOTIFY changed FINAL)
    Q_PROPERTY(QString resourceName READ resourceName NOTIFY changed FINAL)
    Q_PROPERTY(QString entity READ entity WRITE setEntity NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString nameError READ nameError NOTIFY changed FINAL)
    /** The name could not be checked; going on is fine. */
    Q_PROPERTY(QString nameWarning READ nameWarning NOTIFY changed FINAL)
    Q_PROPERTY(bool checkingName READ isCheckingName NOTIFY changed FINAL)
    Q_PROPERTY(QString configText READ configText WRITE setConfigText NOTIFY changed FINAL)
    Q_PROPERTY(int configErrorLine READ configErrorLine NOTIFY changed FINAL)
    Q_PROPERTY(QString configError READ configError NOTIFY changed FINAL)
    Q_PROPERTY(QString configDetail READ configDetail NOTIFY changed FINAL)
    /** "yaml" or "json". Setting it writes the same configuration the other way; what cannot be
     * read stays as it was typed. */
    Q_PROPERTY(QString format READ format WRITE setFormat NOTIFY changed FINAL)
    /** One tile for each {{name}} that parseTemplates() found. */
    Q_PROPERTY(slipway::TemplateFields *templates READ templates CONSTANT FINAL)
    /** "{{cpu}}, {{gpu}}": placeholders that have no tile yet; empty: none. */
    Q_PROPERTY(QString newPlaceholders READ newPlaceholders NOTIFY changed FINAL)
    /** The tile that needs a look before the next step, or -1. */
    Q_PROPERTY(int templateRow READ templateRow NOTIFY changed FINAL)
    Q_PROPERTY(QString example READ example NOTIFY changed FINAL)
    Q_PROPERTY(bool prioritised READ isPrioritised WRITE setPrioritised NOTIFY changed FINAL)
    Q_PROPERTY(QString command READ command NOTIFY changed FINAL)
    Q_PROPERTY(bool creating READ isCreating NOTIFY changed FINAL)
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed FINAL)
public:
    explicit CreateQueueForm(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] int step() const { return m_step; }
    void setStep(int step);
    [[nodiscard]] QString resource() const { return wireName(m_resource); }
    void setResource(const QString &resource);
    [[nodiscard]] QString resourceName() const;
    [[nodiscard]] QString entity() const { return m_entity; }
    void setEntity(const QString &entity);
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QString nameError() const;
    [[nodiscard]] QString nameWarning() const;
    [[nodiscard]] bool isCheckingName() const { return m_checkingName; }
    [[nodiscard]] QString configText() const { return m_configText; }
    void setConfigText(const QString &text);
    [[nodiscard]] int configErrorLine() const;
    [[nodiscard]] QString configError() const;
    [[nodiscard]] QString configDetail() const { return m_reading.detail; }
    [[nodiscard]] QString format() const;
    void setFormat(const QString &format);
    [[nodiscard]] TemplateFields *templates() { return &m_templates; }
    [[nodiscard]] QString newPlaceholders() const;
    [[nodiscard]] int templateRow() const { return m_templateRow; }
    [[nodiscard]] QString example() const;
    [[nodiscard]] bool isPrioritised() const { return m_prioritised; }
    void setPrioritised(bool prioritised);
    [[nodiscard]] QString command() const;
    [[nodiscard]] bool isCreating() const { return m_creating; }
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] bool isDirty() const;

    /** Checks this step and goes to the next; on the last one the queue is made. */
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    /** Shows the name's mistakes from now on: the field was left. */
    Q_INVOKABLE void nameLeft();
    /** Forgets what was typed. */
    Q_INVOKABLE void reset();
    Q_INVOKABLE void loadExample();
    /** Makes the tiles fit the configuration, once it can be read. */
    Q_INVOKABLE void parseTemplates();

Q_SIGNALS:
    void changed();
    void created(const QString &queue);
    /** The step is not right: put the focus on "name", "config" or "templates". */
    void rejected(const QString &field);

private:
    [[nodiscard]] bool isStepRight(int step) const;
    [[nodiscard]] bool areTemplatesRight();
    void readConfig();
    void checkNameSoon();
    QCoro::Task<void> checkName(QString entity, QString name, int generation);
    QCoro::Task<void> create(QueueDraft draft);
    [[nodiscard]] QueueDraft draft() const;

    QPointer<Session> m_session;
    int m_step = 0;
    Resource m_resource = Resource::LocalContainer;
    QString m_entity;
    QString m_name;
    bool m_nameShown = false;
    bool m_nameTaken = false;
    bool m_nameUnchecked = false;
    bool m_checkingName = false;
    int m_nameGeneration = 0;
    QTimer m_nameTimer;
    QString m_configText;
    DocumentReading m_reading;
    bool m_configNotKeys = false;
    QString m_asTyped; ///< the YAML, with its comments, that m_asJson was made of
    QString m_asJson;
    TemplateFields m_templates;
    int m_templateRow = -1;
    bool m_prioritised = false;
    bool m_creating = false;
    std::optional<Error> m_error;
};

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/queues/createqueueform.h"

#include "presentation/common/commandline.h"
#include "presentation/common/languagenews.h"
#include "presentation/common/statuswords.h"
#include "usecases/reasons.h"
#include "usecases/templatetext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace slipway {
namespace {
constexpr std::chrono::milliseconds NamePause{400};
constexpr int ConfigurationStep = 2;
constexpr int LastStep = 3;
} // namespace

CreateQueueForm::CreateQueueForm(QObject *parent)
    : QObject(parent)
{
    m_nameTimer.setSingleShot(true);
    m_nameTimer.setInterval(NamePause);
    connect(&m_nameTimer, &QTimer::timeout, this,
            [this] { checkName(m_entity, m_name, m_nameGeneration); });
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &CreateQueueForm::changed);
    connect(&m_templates, &TemplateFields::edited, this, &CreateQueueForm::changed);
}

void CreateQueueForm::setSession(Session *session)
{
    if (!followSession(m_session, session, this, &CreateQueueForm::reset))
        return;
    reset();
}

void CreateQueueForm::reset()
{
    m_step = 0;
    m_resource = Resource::LocalContainer;
    m_entity = m_session ? m_session->entityText() : QString();
    m_name.clear();
    m_nameShown = m_nameTaken = m_nameUnchecked = m_checkingName = false;
    ++m_nameGeneration;
    m_nameTimer.stop();
    m_configText.clear();
    m_asTyped.clear();
    m_asJson.clear();
    m_templates.forget();
    m_templateRow = -1;
    m_prioritised = false;
    m_error.reset();
    readConfig();
    Q_EMIT changed();
}

bool CreateQueueForm::isDirty() const
{
    return m_step > 0 || !m_name.isEmpty() || !m_configText.isEmpty();
}

void CreateQueueForm::setStep(int step)
{
    // Steps that are done can be chosen; later ones are reached by next().
    if (step == m_step || step < 0 || step > m_step || m_creating)
        return;
    m_step = step;
    m_error.reset();
    Q_EMIT changed();
}

void CreateQueueForm::setResource(const QString &resource)
{
    const Resource value = resourceFromWire(resource);
    if (m_resource == value)
        return;
    m_resource = value;
    Q_EMIT changed();
}

QString CreateQueueForm::resourceName() const
{
    return StatusWords::of(m_resource);
}

void CreateQueueForm::setEntity(const QString &entity)
{
    if (m_entity == entity)
        return;
    m_entity = entity;
    checkNameSoon();
    Q_EMIT changed();
}

void CreateQueueForm::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_error.reset();
    checkNameSoon();
    Q_EMIT changed();
}

void CreateQueueForm::nameLeft()
{
    if (m_name.isEmpty() || m_nameShown)
        return;
    m_nameShown = true;
    Q_EMIT changed();
}

void CreateQueueForm::checkNameSoon()
{
    ++m_nameGeneration;
    m_nameTaken = m_nameUnchecked = false;
    m_checkingName = checkQueueName(m_name) == NameProblem::None;
    if (m_checkingName)
        m_nameTimer.start();
    else
        m_nameTimer.stop();
}

QCoro::Task<void> CreateQueueForm::checkName(QString entity, QString name, int generation)
{
    const QPointer<CreateQueueForm> self(this);
    if (!m_session || !m_session->services().queues)
        co_return;
    const auto gateway = m_session->services().queues;
    const Result<Queue> found = co_await gateway->queue(EntityName(entity), QueueName(name));
    if (!self || generation != m_nameGeneration)
        co_return;
    m_checkingName = false;
    m_nameTaken = found.has_value();
    m_nameUnchecked = !found && found.error().kind != ErrorKind::NotFound;
    Q_EMIT changed();
}

QString CreateQueueForm::nameError() const
{
    const auto sentence = [](const reasons::Word &reason) {
        return ErrorText::describe(Error{ErrorKind::InvalidInput, {}, {}, reason}).text();
    };
    if (m_error && m_error->field == QLatin1StringView("name"))
        return ErrorText::describe(*m_error).text();
    if (m_nameTaken)
        return tr("This name is taken in %1").arg(m_entity);
    switch (checkQueueName(m_name)) {
    case NameProblem::Empty:
        return m_nameShown ? sentence(reasons::QueueNameEmpty) : QString();
    case NameProblem::TooLong:
        return sentence(reasons::QueueNameTooLong);
    case NameProblem::ForbiddenCharacter:
        return sentence(reasons::QueueNameCharacter);
    case NameProblem::None:
        break;
    }
    return {};
}

QString CreateQueueForm::nameWarning() const
{
    return m_nameUnchecked ? tr("Could not check the name. You can continue.") : QString();
}

void CreateQueueForm::setConfigText(const QString &text)
{
    if (m_configText == text)
        return;
    m_configText = text;
    m_error.reset();
    readConfig();
    Q_EMIT changed();
}

void CreateQueueForm::readConfig()
{
    m_reading = {};
    m_configNotKeys = false;
    if (m_configText.trimmed().isEmpty() || !m_session)
        return;
    m_reading = m_session->services().documents->read(m_configText);
    const QByteArray json = m_reading.json.utf8().trimmed();
    m_configNotKeys = m_reading.isValid() && !json.startsWith('{') && json != "null";
}

QString CreateQueueForm::format() const
{
    return m_configText.trimmed().startsWith(u'{') ? QStringLiteral("json")
                                                   : QStringLiteral("yaml");
}

void CreateQueueForm::setFormat(const QString &format)
{
    if (format == this->format() || !isStepRight(ConfigurationStep) || !m_session)
        return;
    const QJsonObject values = QJsonDocument::fromJson(m_reading.json.utf8()).object();
    if (format == QLatin1StringView("json")) {
        m_asTyped = m_configText;
        m_asJson = QString::fromUtf8(QJsonDocument(values).toJson());
        setConfigText(m_asJson);
    } else if (m_configText == m_asJson) {
        setConfigText(m_asTyped);
    } else {
        setConfigText(values.isEmpty() ? QString()
                                       : m_session->services().documents->toYaml(m_reading.json));
    }
}

QString CreateQueueForm::newPlaceholders() const
{
    QStringList missing;
    const QStringList names = templateNames(m_reading.json);
    for (const QString &name : names) {
        if (m_templates.rowOf(name) < 0)
            missing << QStringLiteral("{{%1}}").arg(name);
    }
    return missing.join(QStringLiteral(", "));
}

void CreateQueueForm::parseTemplates()
{
    if (!isStepRight(ConfigurationStep))
        return;
    m_templateRow = m_templates.find(templateNames(m_reading.json));
    Q_EMIT changed();
}

int CreateQueueForm::configErrorLine() const
{
    return m_configNotKeys ? 1 : m_reading.line;
}

QString CreateQueueForm::configError() const
{
    if (m_error && m_error->field == QLatin1StringView("config"))
        return ErrorText::describe(*m_error).text();
    if (m_configNotKeys)
        return tr(
            "Line 1: the configuration must consist of keys with values, such as: key: value");
    if (m_reading.isValid())
        return {};
    // Without quotes YAML takes the braces for a map in a map.
    if (m_configText.section(u'\n', m_reading.line - 1, m_reading.line - 1)
            .contains(QLatin1StringView(": {{")))
        return tr("Line %1: put the braces in quotes, such as \"{{name}}\".").arg(m_reading.line);
    if (m_reading.problem == QLatin1StringView("duplicateKey"))
        return tr("Line %1, column %2: this key is there twice.")
            .arg(m_reading.line)
            .arg(m_reading.column);
    if (m_reading.problem == QLatin1StringView("tooDeep") ||
        m_reading.problem == QLatin1StringView("tooLarge"))
        return tr("Line %1, column %2: the text is too large or nested too deeply.")
            .arg(m_reading.line)
            .arg(m_reading.column);
    return tr("Line %1, column %2: this is no valid YAML or JSON.")
        .arg(m_reading.line)
        .arg(m_reading.column);
}

QString CreateQueueForm::example() const
{
    switch (m_resource) {
    case Resource::LocalContainer:
        return QStringLiteral("# Options of docker run, for every job of this queue\n"
                              "cpus: 2\n"
                              "memory: 2g\n");
    case Resource::LocalProcess:
        return {};
    case Resource::Kubernetes:
        return QStringLiteral("apiVersion: batch/v1\n"
                              "kind: Job\n"
                              "metadata:\n"
                              "  namespace: default\n"
                              "spec:\n"
                              "  backoffLimit: 0\n"
                              "  template:\n"
                              "    spec:\n"
                              "      restartPolicy: Never\n"
                              "      containers:\n"
                              "        - name: main\n"
                              "          resources:\n"
                              "            limits:\n"
                              "              cpu: 2\n"
                              "              memory: 2Gi\n");
    case Resource::SageMaker:
        return QStringLiteral("RoleArn: arn:aws:iam::<account>:role/<role>\n"
                              "OutputDataConfig:\n"
                              "  S3OutputPath: s3://<bucket>\n"
                              "ResourceConfig:\n"
                              "  InstanceCount: 1\n"
                              "  InstanceType: ml.m4.xlarge\n"
                              "  VolumeSizeInGB: 2\n"
                              "StoppingCondition:\n"
                              "  MaxRuntimeInSeconds: 3600\n");
    case Resource::Vertex:
        return QStringLiteral("spec:\n"
                              "  worker_pool_specs:\n"
                              "    - machine_spec:\n"
                              "        machine_type: n1-standard-4\n"
                              "      replica_count: 1\n"
                              "      container_spec:\n"
                              "        image_uri: ${image_uri}\n"
                              "  staging_bucket: gs://<bucket>\n"
                              "run:\n"
                              "  restart_job_on_worker_restart: false\n");
    case Resource::Unknown:
        break;
    }
    return {};
}

void CreateQueueForm::loadExample()
{
    if (!example().isEmpty())
        setConfigText(example());
}

void CreateQueueForm::setPrioritised(bool prioritised)
{
    if (m_prioritised == prioritised)
        return;
    m_prioritised = prioritised;
    Q_EMIT changed();
}

QString CreateQueueForm::command() const
{
    QStringList words{QStringLiteral("slipwayctl"), QStringLiteral("queue"),
                      QStringLiteral("create"),     m_name,
                      QStringLiteral("--entity"),   m_entity,
                      QStringLiteral("--resource"), resource()};
    if (!m_configText.trimmed().isEmpty())
        words << QStringLiteral("--config") << QStringLiteral("queue.yaml");
    if (m_templates.count() > 0)
        words << QStringLiteral("--template-variables")
              << QString::fromUtf8(m_templates.variables().utf8());
    if (m_prioritised)
        words << QStringLiteral("--prioritized");
    return shellLine(words);
}

Problem CreateQueueForm::problem() const
{
    const bool general = m_error && m_error->field != QLatin1StringView("name") &&
                         m_error->field != QLatin1StringView("config");
    return general ? ErrorText::describe(*m_error) : Problem{};
}

bool CreateQueueForm::isStepRight(int step) const
{
    if (step == 1)
        return checkQueueName(m_name) == NameProblem::None && !m_nameTaken;
    if (step == ConfigurationStep)
        return m_reading.isValid() && !m_configNotKeys;
    return true;
}

/** A placeholder without a tile would reach the jobs as it stands, so it is shown first. */
bool CreateQueueForm::areTemplatesRight()
{
    m_templateRow = m_templates.find(templateNames(m_reading.json));
    if (m_templateRow < 0)
        m_templateRow = m_templates.firstWrong();
    return m_templateRow < 0;
}

void CreateQueueForm::next()
{
    if (m_creating)
        return;
    m_nameShown = m_nameShown || m_step == 1;
    for (int step = 0; step <= m_step; ++step) {
        if (!isStepRight(step)) {
            m_step = step;
            Q_EMIT changed();
            Q_EMIT rejected(step == 1 ? QStringLiteral("name") : QStringLiteral("config"));
            return;
        }
    }
    if (m_step >= ConfigurationStep && !areTemplatesRight()) {
        m_step = ConfigurationStep;
        Q_EMIT changed();
        Q_EMIT rejected(QStringLiteral("templates"));
        return;
    }
    if (m_step < LastStep) {
        ++m_step;
        Q_EMIT changed();
        return;
    }
    m_creating = true;
    m_error.reset();
    Q_EMIT changed();
    create(draft());
}

void CreateQueueForm::back()
{
    if (m_step > 0 && !m_creating)
        setStep(m_step - 1);
}

QueueDraft CreateQueueForm::draft() const
{
    QueueDraft draft;
    draft.entity = EntityName(m_entity);
    draft.name = m_name;
    draft.resource = m_resource;
    const QByteArray json = m_reading.json.utf8().trimmed();
    draft.config = json == "null" ? QString() : QString::fromUtf8(json);
    if (m_templates.count() > 0)
        draft.templateVariables = QString::fromUtf8(m_templates.variables().utf8());
    draft.prioritised = m_prioritised;
    return draft;
}

QCoro::Task<void> CreateQueueForm::create(QueueDraft draft)
{
    const QPointer<CreateQueueForm> self(this);
    const CreateQueue createQueue(m_session->services().queues);
    const Result<QueueId> answer = co_await createQueue.run(draft);
    if (!self)
        co_return;
    m_creating = false;
    if (answer) {
        const QString name = draft.name;
        reset();
        Q_EMIT created(name);
        co_return;
    }
    m_error = answer.error();
    // The place that can fix it.
    if (m_error->field == QLatin1StringView("name"))
        m_step = 1;
    else if (m_error->field == QLatin1StringView("config"))
        m_step = 2;
    Q_EMIT changed();
    if (!m_error->field.isEmpty())
        Q_EMIT rejected(m_error->field);
}

} // namespace slipway

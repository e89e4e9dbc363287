// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

/** The half of WandbRunGateway that reports a run, as wandb-core does (wandb-api §6.1, 7, 8). */

#include "ports/reasons.h"
#include "wandb/answers.h"
#include "wandb/codecs.h"
#include "wandb/filetransfer.h"
#include "wandb/graphqlclient.h"
#include "wandb/wandbrungateway.h"

#include <QDateTime>
#include <QSysInfo>

namespace slipway {
namespace {

using ClientPtr = std::shared_ptr<GraphqlClient>;

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

/** Posts to the run's file_stream; every request is harmless when repeated, by its offsets. */
QCoro::Task<Result<Json>> stream(ClientPtr client, RunRef run, Json body, QString where)
{
    const auto transport = client->transport();
    HttpRequest request;
    request.verb = QByteArrayLiteral("POST");
    request.url = transport->urlOf(
        QStringLiteral("files/%1/%2/%3/file_stream")
            .arg(encoded(run.entity.text()), encoded(run.project.text()), encoded(run.id.text())));
    request.headers = {{"Content-Type", "application/json"}};
    request.body = dump(body);
    request.withKey = true;
    request.where = where;
    const Result<QByteArray> answer = co_await transport->send(request, {});
    if (!answer)
        co_return withReason(answer.error(), ErrorKind::NotFound, reasons::RunNotFound);
    co_return parseJson(*answer, where);
}

/** A console line as the SDK sends it: the time in UTC with microseconds and no Z, then the text.
 */
std::string stamped(const QString &line)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return (now.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QStringLiteral("000 ") + line)
        .toStdString();
}

} // namespace

QCoro::Task<Result<Run>> WandbRunGateway::start(RunRef run, QString displayName, JsonText config)
{
    const ClientPtr client = m_client;
    const Result<JsonText> wrapped = wrappedConfig(config);
    if (!wrapped)
        co_return wrapped.error();
    Question question;
    question.document = QStringLiteral("runs/upsert");
    question.variables = {{"name", orNull(run.id.text())},
                          {"project", orNull(run.project.text())},
                          {"entity", orNull(run.entity.text())},
                          {"displayName", orNull(displayName)},
                          {"config", wrapped->utf8().toStdString()},
                          {"host", orNull(QSysInfo::machineHostName())},
                          {"program", nullptr}};
    question.where = QStringLiteral("start run ") + run.id.text();
    question.repeatable = !run.id.isEmpty(); // without an id each one makes another run
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return data.error();
    const Json &bucket = at(*data, {"upsertBucket", "bucket"});
    if (!bucket.is_object())
        co_return failure(ErrorKind::Protocol, question.where, QStringLiteral("no run made"),
                          reasons::ServerRefused);
    // What the server answers is the truth: later requests go to that entity and project.
    const QString project = textOf(at(bucket, {"project", "name"}));
    const QString entity = textOf(at(bucket, {"project", "entity", "name"}));
    Run started = runFrom(bucket, entity.isEmpty() ? run.entity : EntityName(entity),
                          project.isEmpty() ? run.project : ProjectName(project));
    started.state = RunState::Running;
    co_return started;
}

QCoro::Task<Result<bool>> WandbRunGateway::log(RunRef run, qint64 offset, QList<JsonText> rows,
                                               JsonText summary)
{
    const ClientPtr client = m_client;
    Json files = Json::object();
    if (!rows.isEmpty()) {
        Json content = Json::array();
        for (const JsonText &row : rows)
            content.push_back(row.utf8().toStdString());
        files["wandb-history.jsonl"] = {{"offset", offset}, {"content", content}};
    }
    if (!summary.isEmpty())
        files["wandb-summary.json"] = {{"offset", 0}, {"content", {summary.utf8().toStdString()}}};
    const Json body = files.empty() ? Json::object() : Json{{"files", files}};
    const Result<Json> answer =
        co_await stream(client, run, body, QStringLiteral("log to run ") + run.id.text());
    if (!answer)
        co_return answer.error();
    co_return boolAt(*answer, "stopped");
}

QCoro::Task<Result<void>> WandbRunGateway::appendOutput(RunRef run, qint64 offset,
                                                        QStringList lines)
{
    const ClientPtr client = m_client;
    Json content = Json::array();
    for (const QString &line : lines)
        content.push_back(stamped(line));
    const Json body{{"files", {{"output.log", {{"offset", offset}, {"content", content}}}}}};
    const Result<Json> answer =
        co_await stream(client, run, body, QStringLiteral("log output of run ") + run.id.text());
    if (!answer)
        co_return answer.error();
    co_return Result<void>();
}

QCoro::Task<Result<void>> WandbRunGateway::finish(RunRef run, int exitCode)
{
    const ClientPtr client = m_client;
    const Json body{{"complete", true}, {"exitcode", exitCode}};
    const Result<Json> answer =
        co_await stream(client, run, body, QStringLiteral("finish run ") + run.id.text());
    if (!answer)
        co_return answer.error();
    co_return Result<void>();
}

QCoro::Task<Result<void>> WandbRunGateway::uploadFiles(RunRef run,
                                                       QList<std::pair<QString, QString>> files)
{
    const ClientPtr client = m_client;
    const QString where = QStringLiteral("upload files of run ") + run.id.text();
    Json names = Json::array();
    for (const auto &[name, path] : files)
        names.push_back(toJson(name));
    Question question;
    question.document = QStringLiteral("runs/createfiles");
    question.variables = {{"entity", toJson(run.entity.text())},
                          {"project", toJson(run.project.text())},
                          {"run", toJson(run.id.text())},
                          {"files", names}};
    question.where = where;
    const Result<Json> data = co_await client->ask(question);
    if (!data)
        co_return withReason(data.error(), ErrorKind::NotFound, reasons::RunNotFound);
    const Json &payload = at(*data, "createRunFiles");
    const Json &made = at(payload, "files");
    if (!made.is_array() || made.size() != std::size_t(files.size()))
        co_return failure(ErrorKind::Protocol, where,
                          QStringLiteral("not as many upload addresses as files"),
                          reasons::ServerRefused);
    QList<Upload> uploads;
    for (qsizetype i = 0; i < files.size(); ++i) {
        uploads.append(Upload{uploadUrl(made[std::size_t(i)], "uploadUrl"), files[i].second,
                              uploadHeaders(at(payload, "uploadHeaders"))});
    }
    const Result<void> sent = co_await uploadAll(client->transport(), uploads, where, {});
    if (!sent)
        co_return sent.error();
    const Json body{{"uploaded", names}};
    const Result<Json> told = co_await stream(client, run, body, where);
    if (!told)
        co_return told.error();
    co_return Result<void>();
}

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "platform/singleinstance.h"

#include "platform/durablefile.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace slipway {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds CallerLimit = 3s;
constexpr std::chrono::milliseconds Pause = 50ms;
constexpr qint64 LongestCall = 128 * 1024;
constexpr qsizetype MostLinks = 8;
constexpr qsizetype MostCallers = 8;
constexpr qsizetype LongestToken = 512;
const QByteArray Answer = QByteArrayLiteral("ok\n");

/** It goes into an environment variable. */
bool isToken(const QString &text)
{
    return text.size() <= LongestToken &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

QByteArray written(const WindowCall &call)
{
    const QJsonObject fields{
        {QStringLiteral("links"), QJsonArray::fromStringList(call.links.mid(0, MostLinks))},
        {QStringLiteral("activation"), isToken(call.activation) ? call.activation : QString()}};
    return QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<WindowCall> readCall(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonValue links = document[QLatin1StringView("links")];
    const QJsonValue activation = document[QLatin1StringView("activation")];
    if (!links.isArray() || links.toArray().size() > MostLinks || !activation.isString() ||
        !isToken(activation.toString()))
        return {};
    WindowCall call{.links = {}, .activation = activation.toString()};
    for (const QJsonValue &link : links.toArray()) {
        if (!link.isString())
            return {};
        call.links.append(link.toString());
    }
    return call;
}

/** False: nobody listens (yet), or it went before it answered. */
bool tell(const QString &socketPath, const WindowCall &call, const QDeadlineTimer &deadline)
{
    const auto left = [&deadline] { return int(std::max<qint64>(1, deadline.remainingTime())); };
    QLocalSocket first;
    first.connectToServer(socketPath);
    if (!first.waitForConnected(left()))
        return false;
    first.write(written(call));
    while (first.bytesAvailable() < Answer.size()) {
        if (deadline.hasExpired() || !first.waitForReadyRead(left()))
            return false;
    }
    return first.read(Answer.size()) == Answer;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, const QString &key, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    const QByteArray digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    m_path = folder + u'/' + QString::fromLatin1(digest.toHex().left(12));
}

SingleInstance::~SingleInstance()
{
    delete m_server; // while the lock is held: the socket could be the next one's already
}

Result<SingleInstance::Role> SingleInstance::begin(const WindowCall &call,
                                                   std::chrono::milliseconds limit)
{
    if (m_folder.isEmpty())
        return Error{.kind = ErrorKind::Unavailable,
                     .where = QStringLiteral("look for another window"),
                     .detail = QStringLiteral("This session has no folder for sockets.")};
    if (const Result<void> made = makeFolder(m_folder); !made)
        return made.error();
    // The first one listens before it loads its window and answers afterwards.
    const QDeadlineTimer deadline(limit);
    while (!deadline.hasExpired()) {
        Result<FileLock> lock = FileLock::acquire(m_path + QStringLiteral(".lock"));
        if (lock) {
            m_lock.emplace(std::move(*lock));
            return listen();
        }
        if (lock.error().kind != ErrorKind::Conflict)
            return lock.error();
        if (tell(m_path, call, deadline))
            return Role::Told;
        QThread::msleep(Pause.count()); // it has the lock and does not listen yet, or has just gone
    }
    return Error{.kind = ErrorKind::Timeout,
                 .where = QStringLiteral("hand over to the window"),
                 .detail = QStringLiteral("Slipway runs already, and its window does not answer.")};
}

Result<SingleInstance::Role> SingleInstance::listen()
{
    QLocalServer::removeServer(m_path); // whoever left it has no lock, so it does not live
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    if (m_server->listen(m_path))
        return Role::First;
    const Error error{.kind = ErrorKind::Unavailable,
                      .where = QStringLiteral("listen on ") + m_path,
                      .detail = m_server->errorString()};
    delete std::exchange(m_server, nullptr);
    m_lock.reset(); // others would wait for an answer
    return error;
}

void SingleInstance::accept()
{
    while (QLocalSocket *caller = m_server->nextPendingConnection()) {
        caller->setReadBufferSize(LongestCall);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(caller); });
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        QTimer::singleShot(CallerLimit, caller, &QLocalSocket::abort);
        const QList<QLocalSocket *> callers = m_server->findChildren<QLocalSocket *>();
        if (callers.size() > MostCallers)
            callers.first()->abort(); // the oldest: one that says nothing shuts nobody out
        if (caller->bytesAvailable() > 0)
            read(caller);
    }
}

void SingleInstance::read(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() >= LongestCall)
            caller->abort();
        return;
    }
    const std::optional<WindowCall> call = readCall(caller->readLine(LongestCall));
    if (!call) {
        caller->abort();
        return;
    }
    caller->write(Answer);
    caller->flush();
    caller->disconnectFromServer();
    Q_EMIT called(*call);
}

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "auth/keyringsecretstore.h"

#include "ports/reasons.h"

#include <QCoroSignal>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

namespace slipway {
namespace {

constexpr QLatin1StringView Service{"slipway"};

/** The address without what does not tell servers apart; people write it with and without '/'. */
QString entryName(const QUrl &server)
{
    QString name = server.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (name.endsWith(u'/'))
        name.chop(1);
    return name;
}

Error errorOf(const QKeychain::Job &job, const QString &where)
{
    const auto make = [&](ErrorKind kind, QLatin1StringView reason) {
        return Error{
            .kind = kind, .where = where, .detail = job.errorString(), .reason = QString(reason)};
    };
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return make(ErrorKind::NotFound, reasons::KeyNone);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return make(ErrorKind::Unavailable, reasons::KeyringDenied);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return make(ErrorKind::Unavailable, reasons::KeyringMissing);
}

/** What a job brought. The job deletes itself, perhaps long after we stopped waiting for it. */
struct JobResult
{
    std::optional<Error> error;
    QByteArray data;
};

/** Tells once that the job ended or that time is up. */
class Waiter : public QObject
{
    Q_OBJECT
public:
    explicit Waiter(std::chrono::milliseconds limit)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Waiter::over);
        m_timer.start(limit);
    }

Q_SIGNALS:
    void over();

private:
    QTimer m_timer;
};

/** Runs a job for at most `limit`: a key store that waits for a password nobody types would never
 * answer. */
QCoro::Task<JobResult> ran(QKeychain::Job *job, QString where, std::chrono::milliseconds limit)
{
    auto waiter = std::make_unique<Waiter>(limit);
    auto result = std::make_shared<std::optional<JobResult>>();
    QObject::connect(job, &QKeychain::Job::finished, waiter.get(),
                     [result, where, w = waiter.get()](QKeychain::Job *done) {
                         JobResult ended;
                         if (done->error() != QKeychain::NoError)
                             ended.error = errorOf(*done, where);
                         else if (const auto *read =
                                      qobject_cast<QKeychain::ReadPasswordJob *>(done))
                             ended.data = read->binaryData();
                         *result = ended;
                         Q_EMIT w->over();
                     });
    // Started from the event loop: a job that fails at once must not finish before we wait.
    QTimer::singleShot(0, job, [job] { job->start(); });
    co_await qCoro(waiter.get(), &Waiter::over);
    if (*result)
        co_return **result;
    co_return JobResult{Error{.kind = ErrorKind::Unavailable,
                              .where = where,
                              .detail = QStringLiteral("the key store does not answer"),
                              .reason = QString(reasons::KeyringMissing)},
                        {}};
}

} // namespace

KeyringSecretStore::KeyringSecretStore(std::chrono::milliseconds limit)
    : m_limit(limit)
{
}

QCoro::Task<Result<Secret>> KeyringSecretStore::read(QUrl server)
{
    auto *job = new QKeychain::ReadPasswordJob(QString(Service));
    job->setKey(entryName(server));
    const QString where = QStringLiteral("read the key store");
    const JobResult result = co_await ran(job, where, m_limit);
    if (result.error)
        co_return *result.error;
    Secret key(result.data.trimmed());
    if (key.isEmpty())
        co_return Error{.kind = ErrorKind::NotFound,
                        .where = where,
                        .detail = QStringLiteral("the entry is empty"),
                        .reason = QString(reasons::KeyNone)};
    Redactor::hide(key);
    co_return key;
}

QCoro::Task<Result<void>> KeyringSecretStore::write(QUrl server, Secret key)
{
    auto *job = new QKeychain::WritePasswordJob(QString(Service));
    job->setKey(entryName(server));
    job->setBinaryData(key.expose());
    const QString where = QStringLiteral("write to the key store");
    const JobResult result = co_await ran(job, where, m_limit);
    if (result.error)
        co_return *result.error;
    co_return Result<void>();
}

QCoro::Task<Result<void>> KeyringSecretStore::remove(QUrl server)
{
    auto *job = new QKeychain::DeletePasswordJob(QString(Service));
    job->setKey(entryName(server));
    const QString where = QStringLiteral("remove from the key store");
    const JobResult result = co_await ran(job, where, m_limit);
    if (result.error && result.error->kind != ErrorKind::NotFound)
        co_return *result.error;
    co_return Result<void>();
}

} // namespace slipway

#include "keyringsecretstore.moc"

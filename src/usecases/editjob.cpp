// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/editjob.h"

#include "usecases/checks.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace slipway {
namespace {

const QString Where = QStringLiteral("change job");

Result<void> checkedRef(const JobRef &ref)
{
    if (ref.isValid())
        return {};
    return invalid(Where, QStringLiteral("job"), reasons::JobMissing);
}

} // namespace

EditJob::EditJob(std::shared_ptr<ArtifactGateway> artifacts)
    : m_artifacts(std::move(artifacts))
{
}

bool EditJob::isAlias(const QString &alias)
{
    static const QRegularExpression form(QStringLiteral("\\A[^/:\\p{C}]{1,128}\\z"));
    static const QRegularExpression own(QStringLiteral("\\A(?:latest|v[0-9]+)\\z"));
    return form.match(alias).hasMatch() && !own.match(alias).hasMatch();
}

QCoro::Task<Result<void>> EditJob::changeAliases(JobRef ref, QStringList add,
                                                 QStringList remove) const
{
    const auto artifacts = m_artifacts;
    const Result<void> good = checkedRef(ref);
    if (!good)
        co_return good.error();
    const QStringList all = add + remove;
    for (const QString &alias : all) {
        if (!isAlias(alias))
            co_return invalid(Where, QStringLiteral("alias"), reasons::JobAlias, alias);
    }
    co_return co_await artifacts->changeAliases(ref, add, remove);
}

QCoro::Task<Result<void>> EditJob::describe(JobRef ref, QString description) const
{
    const auto artifacts = m_artifacts;
    const Result<void> good = checkedRef(ref);
    if (!good)
        co_return good.error();
    co_return co_await artifacts->describe(ref, description);
}

QCoro::Task<Result<void>> EditJob::rename(JobRef ref, QString name) const
{
    const auto artifacts = m_artifacts;
    const Result<void> good = checkedRef(ref);
    if (!good)
        co_return good.error();
    if (!isSafeArtifactName(name))
        co_return invalid(Where, QStringLiteral("name"), reasons::JobNameCharacter,
                          safeArtifactName(name));
    co_return co_await artifacts->rename(ref, name);
}

QCoro::Task<Result<void>> EditJob::removeVersion(JobRef ref) const
{
    const auto artifacts = m_artifacts;
    const Result<void> good = checkedRef(ref);
    if (!good)
        co_return good.error();
    co_return co_await artifacts->removeVersion(ref);
}

QCoro::Task<Result<void>> EditJob::removeJob(JobRef ref) const
{
    const auto artifacts = m_artifacts;
    const Result<void> good = checkedRef(ref);
    if (!good)
        co_return good.error();
    co_return co_await artifacts->removeJob(ref);
}

} // namespace slipway

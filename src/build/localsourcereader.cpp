// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/localsourcereader.h"

#include "build/sourcescan.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace slipway {

QCoro::Task<Result<FolderScan>> LocalSourceReader::scan(QString folder, bool includeSuspicious)
{
    const QFileInfo info(folder);
    if (!info.isDir() || info.isSymLink() || !info.isReadable())
        co_return Error{.kind = ErrorKind::InvalidInput,
                        .where = QStringLiteral("read the folder"),
                        .detail = info.isSymLink()
                                      ? folder + QStringLiteral(" is a link, not a folder")
                                      : folder + QStringLiteral(" is no readable folder"),
                        .reason = QStringLiteral("source.folderMissing"),
                        .field = QStringLiteral("folder")};
    const QString root = info.canonicalFilePath();
    const QFuture<StatCache> loading = QtConcurrent::run(StatCache::forFolder, root);
    const Result<QStringList> listed = co_await m_git.sources(root);
    const StatCache cache = co_await loading;
    if (!listed)
        co_return listed.error();
    // Looking into every file for private keys takes a while on a slow disk.
    const QFuture<FolderScan> sorting =
        QtConcurrent::run(sortSources, root, *listed, cache, includeSuspicious);
    const FolderScan scan = co_await sorting;
    co_return scan;
}

QCoro::Task<Result<FolderScan>> LocalSourceReader::digested(FolderScan scan, QString folder,
                                                            std::stop_token stop)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QFuture<Result<FolderScan>> reading =
        QtConcurrent::run(addDigests, std::move(scan), root, stop);
    const Result<FolderScan> read = co_await reading;
    co_return read;
}

QCoro::Task<Result<GitCheckout>> LocalSourceReader::checkout(GitSource source, QString folder,
                                                             std::stop_token stop)
{
    const Result<QString> commit = co_await m_git.checkout(source, folder, stop);
    if (!commit)
        co_return commit.error();
    GitCheckout checkedOut{.folder = folder, .commit = *commit, .requirements = {}};
    checkedOut.requirements = readRequirements(folder, source.buildContext);
    co_return checkedOut;
}

} // namespace slipway

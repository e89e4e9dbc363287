// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/git.h"
#include "ports/sourcereader.h"

namespace slipway {

/** SourceReader over this computer's files and git. */
class LocalSourceReader : public SourceReader
{
public:
    QCoro::Task<Result<FolderScan>> scan(QString folder, bool includeSuspicious) override;
    QCoro::Task<Result<FolderScan>> digested(FolderScan scan, QString folder,
                                             std::stop_token stop) override;
    QCoro::Task<Result<GitCheckout>> checkout(GitSource source, QString folder,
                                              std::stop_token stop) override;

private:
    Git m_git;
};

} // namespace slipway

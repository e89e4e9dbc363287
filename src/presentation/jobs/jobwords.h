// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/jobs/job.h"

#include <QCoreApplication>
#include <QStringList>

namespace slipway {

/** A job in words of the current language. */
class JobWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::JobWords)
public:
    /** "v3". */
    [[nodiscard]] static QString version(const JobVersion &version);
    /** "latest, best"; without "v3", which the server counts among them. */
    [[nodiscard]] static QString aliases(const JobVersion &version);
    /** "jobs/<project>/<name>", each part encoded. */
    [[nodiscard]] static QString route(const QString &project, const QString &name);
    /** "Docker image", "Git repository", "Local folder". */
    [[nodiscard]] static QString kind(const JobSource &source);
    [[nodiscard]] static QString icon(const JobSource &source);
    /** The image, or the address at its commit; nothing for uploaded code. */
    [[nodiscard]] static QString place(const JobSource &source);
    [[nodiscard]] static QStringList entryPoint(const JobSource &source);
};

} // namespace slipway

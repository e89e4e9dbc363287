// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/jobtemplates.h"

#include <QString>

namespace slipway {

/** JobTemplates out of resources/templates/jobs.json, or a file of the same form. */
class JobTemplateFile : public JobTemplates
{
public:
    explicit JobTemplateFile(QString path = QStringLiteral(":/slipway/templates/jobs.json"));
    /** Protocol "config.syntax" when the file is not of that form. */
    [[nodiscard]] Result<QList<JobTemplate>> all() const override;

private:
    QString m_path;
};

} // namespace slipway

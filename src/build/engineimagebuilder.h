// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/imagebuilder.h"

namespace slipway {

/** Builds images with the container engine of this computer, through its own command line. */
class EngineImageBuilder : public ImageBuilder
{
public:
    /** `program`: docker, podman or nerdctl. */
    explicit EngineImageBuilder(QString program)
        : m_program(std::move(program))
    {
    }

    QCoro::Task<Result<BuiltImage>> build(BuildRequest request, Output output,
                                          std::stop_token stop) override;
    /** The name:tag that `build` gives the image; reads the sources, runs nothing. */
    static QCoro::Task<Result<QString>> referenceFor(BuildRequest request);

private:
    QCoro::Task<Result<bool>> exists(QString reference, std::stop_token stop);

    QString m_program;
};

} // namespace slipway

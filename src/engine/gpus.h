// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QStringList>

namespace slipway {

/** The numbers in what `nvidia-smi --query-gpu=index --format=csv,noheader` prints. */
[[nodiscard]] QStringList gpuNumbers(const QByteArray &output);
/** NVIDIA's GPUs of this computer by number; none where nvidia-smi is not there or fails. */
QCoro::Task<QStringList> gpusOfThisComputer();

} // namespace slipway

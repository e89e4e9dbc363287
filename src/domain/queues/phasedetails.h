// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

/** What our hub and agent say of an item beside its phase, word for word: the window has these in
 * its languages. */
namespace slipway::phasedetails {

inline constexpr const char *AllSilent =
    QT_TRANSLATE_NOOP("slipway::PhaseDetail", "The run and its agent are silent.");
inline constexpr const char *Stopping =
    QT_TRANSLATE_NOOP("slipway::PhaseDetail", "is being stopped");
inline constexpr const char *Fetching =
    QT_TRANSLATE_NOOP("slipway::PhaseDetail", "the image is being fetched");
/** Of each: what is wanted and what is free. */
inline constexpr const char *Gpus =
    QT_TRANSLATE_NOOP("slipway::PhaseDetail", "waits for %1 GPUs (%2 free)");
inline constexpr const char *Memory =
    QT_TRANSLATE_NOOP("slipway::PhaseDetail", "waits for %1 GiB of memory (%2 free)");
inline constexpr const char *Cpus =
    QT_TRANSLATE_NOOP("slipway::PhaseDetail", "waits for %1 CPUs (%2 free)");

} // namespace slipway::phasedetails

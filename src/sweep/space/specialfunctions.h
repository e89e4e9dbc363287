// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace slipway::sweep {

/** Φ, the standard normal distribution function. */
[[nodiscard]] double normalCdf(double x);
/** Its inverse for u in (0, 1), to about 1e-15 (Wichura's AS 241, one step of Halley's method). */
[[nodiscard]] double normalQuantile(double u);
/** The regularised incomplete beta function I(x; a, b); a or b of 0 are points at an end. */
[[nodiscard]] double betaCdf(double x, double a, double b);
/** Its inverse in x. */
[[nodiscard]] double betaQuantile(double u, double a, double b);

} // namespace slipway::sweep

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/space/specialfunctions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace slipway::sweep {
namespace {

/** The continued fraction of the incomplete beta function (Lentz); converges for
 * x < (a + 1) / (a + b + 2). */
double betaFraction(double x, double a, double b)
{
    constexpr double Tiny = 1e-300;
    constexpr int MostSteps = 10'000;
    const auto notZero = [](double value) { return std::abs(value) < Tiny ? Tiny : value; };
    double c = 1;
    double d = 1 / notZero(1 - (a + b) * x / (a + 1));
    double h = d;
    for (int m = 1; m < MostSteps; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / notZero(1 + even * d);
        c = notZero(1 + even / c);
        h *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / notZero(1 + odd * d);
        c = notZero(1 + odd / c);
        const double change = d * c;
        h *= change;
        if (std::abs(change - 1) < 1e-16)
            break;
    }
    return h;
}

} // namespace

double normalCdf(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

double normalQuantile(double u)
{
    if (!(u > 0))
        return -std::numeric_limits<double>::infinity();
    if (!(u < 1))
        return std::numeric_limits<double>::infinity();
    const double q = u - 0.5;
    double x = 0;
    if (std::abs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        x = q * (((r * 59.109374720 + 159.29113202) * r + 50.434271938) * r + 3.3871327179) /
            (((r * 67.187563600 + 78.757757664) * r + 17.895169469) * r + 1);
    } else {
        const double r = std::sqrt(-std::log(q < 0 ? u : 1 - u));
        if (r <= 5) {
            const double s = r - 1.6;
            x = (((s * 0.17023821103 + 1.3067284816) * s + 2.7568153900) * s + 1.4234372777) /
                ((s * 0.12021132975 + 0.73700164250) * s + 1);
        } else {
            const double s = r - 5;
            x = (((s * 0.017337203997 + 0.42868294337) * s + 3.0812263860) * s + 6.6579051150) /
                ((s * 0.012258202635 + 0.24197894225) * s + 1);
        }
        x = q < 0 ? -x : x;
    }
    // The short form is good to 1e-7; two steps of Halley's method give the rest.
    for (int i = 0; i < 2; ++i) {
        const double density = std::exp(-x * x / 2) / std::sqrt(2 * std::numbers::pi);
        if (density < 1e-290)
            break;
        const double error = (u < 0.5 ? normalCdf(x) - u : (1 - u) - normalCdf(-x)) / density;
        x -= error / (1 + x * error / 2);
    }
    return x;
}

double betaCdf(double x, double a, double b)
{
    if (!(x > 0))
        return a > 0 ? 0 : 1;
    if (!(x < 1))
        return 1;
    if (!(a > 0))
        return 1;
    if (!(b > 0))
        return 0;
    const double front = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) +
                                  a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return std::min(1.0, front * betaFraction(x, a, b) / a);
    return std::max(0.0, 1 - front * betaFraction(1 - x, b, a) / b);
}

double betaQuantile(double u, double a, double b)
{
    double low = 0;
    double high = 1;
    // Halving reaches the last bit, however steep the function is; small results need more steps.
    for (int i = 0; i < 1100 && high - low > 1e-16 * high; ++i) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        (betaCdf(middle, a, b) < u ? low : high) = middle;
    }
    return high;
}

} // namespace slipway::sweep

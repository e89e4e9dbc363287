// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// slipway_simulator [--count N] [--from SEED] [--seed SEED]
// Runs schedules of the agent's machine under faults; --seed tells one of them step by step.

#include "simulation/world.h"

#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <thread>

namespace {

using slipway::simulation::World;

int tell(quint64 seed)
{
    const QString broken = World(seed, true).run();
    std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed),
                broken.isEmpty() ? "all held" : qPrintable(broken));
    return broken.isEmpty() ? 0 : 1;
}

int storm(quint64 from, quint64 count)
{
    constexpr int MostTold = 10;
    std::atomic<quint64> next{from};
    std::atomic<quint64> steps{0};
    std::atomic<int> failures{0};
    std::mutex telling;
    const auto work = [&] {
        for (quint64 seed = next++; seed < from + count && failures < MostTold; seed = next++) {
            World world(seed);
            const QString broken = world.run();
            steps += quint64(world.steps());
            if (broken.isEmpty())
                continue;
            ++failures;
            const std::lock_guard lock(telling);
            std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed),
                        qPrintable(broken));
        }
    };
    const auto began = std::chrono::steady_clock::now();
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        threads.emplace_back(work);
    threads.clear();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::printf("%llu schedules from seed %llu, %llu steps, %d broke, %.1f s\n",
                static_cast<unsigned long long>(count), static_cast<unsigned long long>(from),
                static_cast<unsigned long long>(steps.load()), failures.load(), took.count());
    if (failures > 0)
        std::printf("Tell one step by step: slipway_simulator --seed SEED\n");
    return failures > 0 ? 1 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto number = [&words](const QString &option, quint64 fallback) {
        const qsizetype at = words.indexOf(option);
        return at > 0 ? words.value(at + 1).toULongLong() : fallback;
    };
    if (words.contains(QStringLiteral("--seed")))
        return tell(number(QStringLiteral("--seed"), 0));
    return storm(number(QStringLiteral("--from"), 1), number(QStringLiteral("--count"), 1000));
}

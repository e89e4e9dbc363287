// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/machine/room.h"

#include "domain/queues/phasedetails.h"

#include <algorithm>

namespace slipway::agent {
namespace {

constexpr double Rounding = 1e-6; // 0.1 + 0.2 of 0.3 CPUs fit
constexpr double Gibibyte = 1024.0 * 1024 * 1024;

struct Free
{
    double cpus = 0;
    qint64 memory = 0;
    QStringList gpus;
};

Free freeOf(const Room &room, const QList<Share> &given)
{
    Free left{room.cpus, room.memory, room.gpus};
    for (const Share &share : given) {
        left.cpus -= share.needs.cpus;
        left.memory -= share.needs.memory;
        for (const QString &gpu : share.gpus)
            left.gpus.removeAll(gpu);
    }
    return left;
}

qsizetype gpusWanted(const Needs &needs, const Room &room)
{
    return needs.gpus == Needs::AllGpus ? room.gpus.size() : needs.gpus;
}

bool lacksCpus(const Needs &needs, const Room &room, double left)
{
    return room.cpus > 0 && needs.cpus > left + Rounding;
}

bool lacksMemory(const Needs &needs, const Room &room, qint64 left)
{
    return room.memory > 0 && needs.memory > left;
}

bool lacksGpus(const Needs &needs, const Room &room, qsizetype left)
{
    return !room.gpus.isEmpty() && gpusWanted(needs, room) > left;
}

QString gibibytes(qint64 bytes)
{
    return QString::number(double(bytes) / Gibibyte, 'g', 3);
}

} // namespace

std::optional<QString> reasonAgainst(const Needs &needs, const Room &room)
{
    if (lacksCpus(needs, room, room.cpus))
        return QStringLiteral("The job wants %1 CPUs; this agent has %2 for jobs.")
            .arg(needs.cpus)
            .arg(room.cpus);
    if (lacksMemory(needs, room, room.memory))
        return QStringLiteral("The job wants %1 GiB of memory; this agent has %2 for jobs.")
            .arg(gibibytes(needs.memory), gibibytes(room.memory));
    if (lacksGpus(needs, room, room.gpus.size()))
        return QStringLiteral("The job wants %1 GPUs; this agent has %2.")
            .arg(needs.gpus)
            .arg(room.gpus.size());
    return std::nullopt;
}

std::optional<Share> shareFor(const Needs &needs, const Room &room, const QList<Share> &given)
{
    const Free left = freeOf(room, given);
    if (lacksCpus(needs, room, left.cpus) || lacksMemory(needs, room, left.memory) ||
        lacksGpus(needs, room, left.gpus.size()))
        return std::nullopt;
    return Share{needs, left.gpus.mid(0, room.gpus.isEmpty() ? 0 : gpusWanted(needs, room))};
}

QString waitedFor(const Needs &needs, const Room &room, const QList<Share> &given)
{
    const Free left = freeOf(room, given);
    if (lacksGpus(needs, room, left.gpus.size()))
        return QString::fromLatin1(phasedetails::Gpus)
            .arg(gpusWanted(needs, room))
            .arg(left.gpus.size());
    if (lacksMemory(needs, room, left.memory))
        return QString::fromLatin1(phasedetails::Memory)
            .arg(gibibytes(needs.memory), gibibytes(std::max<qint64>(left.memory, 0)));
    return QString::fromLatin1(phasedetails::Cpus).arg(needs.cpus).arg(std::max(left.cpus, 0.0));
}

} // namespace slipway::agent

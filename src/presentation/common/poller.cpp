// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/common/poller.h"

#include <algorithm>

namespace slipway {

Poller::Poller(Ask ask, QObject *parent, std::chrono::milliseconds interval)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_interval(interval)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Poller::ask);
}

void Poller::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    if (active)
        refresh();
    else
        m_timer.stop();
}

void Poller::refresh()
{
    if (m_inFlight)
        m_again = true;
    else
        ask();
}

void Poller::restart()
{
    ++m_generation;
    m_inFlight = false;
    m_failures = 0;
    if (m_active)
        ask();
}

void Poller::ask()
{
    m_timer.stop();
    m_inFlight = true;
    m_again = false;
    const int generation = m_generation;
    // The task is held in a variable: GCC 12 destroys some temporaries of coroutines twice.
    auto task = m_ask();
    QCoro::connect(std::move(task), this,
                   [this, generation](bool ok) { answered(generation, ok); });
}

void Poller::answered(int generation, bool ok)
{
    if (generation != m_generation)
        return;
    m_inFlight = false;
    m_failures = ok ? 0 : std::min(m_failures + 1, 4);
    if (m_again)
        ask();
    else if (m_active)
        m_timer.start(m_interval * (1 << m_failures));
}

} // namespace slipway

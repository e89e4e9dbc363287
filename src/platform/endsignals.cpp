// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "platform/endsignals.h"

#include <csignal>
#include <sys/signalfd.h>

namespace slipway {
namespace {

sigset_t endingSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGUSR2);
    sigaddset(&set, SIGQUIT);
    return set;
}

} // namespace

void EndSignals::block()
{
    const sigset_t set = endingSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    block();
    const sigset_t set = endingSignals();
    m_signals = Descriptor(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
    if (!m_signals.isOpen()) {
        pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_signals.number(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { readNext(); });
}

EndSignals::~EndSignals()
{
    m_notifier.reset();
    m_signals.close();
    const sigset_t set = endingSignals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

void EndSignals::readNext()
{
    signalfd_siginfo info = {};
    while (::read(m_signals.number(), &info, sizeof info) == ssize_t(sizeof info)) {
        if (info.ssi_signo == SIGUSR1)
            Q_EMIT drainRequested();
        else if (info.ssi_signo == SIGUSR2 || info.ssi_signo == SIGQUIT)
            Q_EMIT stopNowRequested(info.ssi_signo == SIGUSR2);
        else
            Q_EMIT endRequested(int(info.ssi_signo));
    }
}

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "platform/descriptor.h"

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace slipway {

/**
 * SIGINT, SIGTERM and SIGUSR1 as signals of Qt. Call `block` before any thread is started, because
 * threads inherit which signals are blocked, and make the object when there is a QCoreApplication.
 * A second signal while the first is still being worked on arrives as well.
 */
class EndSignals : public QObject
{
    Q_OBJECT
public:
    static void block();
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    /** `number` is SIGINT or SIGTERM. */
    void endRequested(int number);
    /** SIGUSR1: take on nothing new, end when what is begun is done. */
    void drainRequested();

private:
    void readNext();

    Descriptor m_signals;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/sweeps/sweepactions.h"

#include "presentation/sweeps/sweepwords.h"
#include "usecases/changesweep.h"

namespace slipway {
namespace {

SweepAction actionOf(int act)
{
    switch (act) {
    case SweepActions::Pause:
        return SweepAction::Pause;
    case SweepActions::Stop:
        return SweepAction::Stop;
    case SweepActions::Cancel:
        return SweepAction::Cancel;
    default:
        return SweepAction::Resume;
    }
}

} // namespace

void SweepActions::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT changed();
}

QString SweepActions::route() const
{
    return SweepWords::route(m_sweep);
}

Problem SweepActions::problem() const
{
    return m_error ? ErrorText::describe(*m_error) : Problem{};
}

void SweepActions::choose(const QString &project, const QString &id, const QString &name, int state)
{
    const SweepRef sweep{m_session ? m_session->entity() : EntityName(), ProjectName(project), id};
    if (!(sweep == m_sweep))
        m_error.reset();
    m_sweep = sweep;
    m_name = name;
    m_state = static_cast<SweepState>(state);
    Q_EMIT changed();
}

QString SweepActions::whyNot(SweepAction action) const
{
    // What changes nothing, or what an agent's first question does anyway, is possible on the
    // server and of no use here.
    if (m_state == stateAfter(action)) {
        switch (action) {
        case SweepAction::Pause:
            return tr("It is paused.");
        case SweepAction::Resume:
            return tr("It is running.");
        case SweepAction::Stop:
            return tr("It has ended.");
        case SweepAction::Cancel:
            return tr("It has been cancelled.");
        }
    }
    const bool waits = m_state == SweepState::Pending && action == SweepAction::Resume;
    if (!waits && isPossible(action, m_state))
        return {};
    return m_state == SweepState::Pending ? tr("It has not begun yet.") : tr("It has ended.");
}

void SweepActions::act(int act)
{
    if (m_busy || !m_session || !m_session->services().sweeps)
        return;
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    carryOut(actionOf(act));
}

QCoro::Task<void> SweepActions::carryOut(SweepAction action)
{
    const QPointer<SweepActions> self(this);
    const SweepRef sweep = m_sweep;
    const QString name = m_name;
    const ChangeSweep change(m_session->services().sweeps);
    const Result<Sweep> before = co_await change.run(sweep, action);
    if (!self)
        co_return;
    m_busy = false;
    if (!before) {
        m_error = before.error();
        Q_EMIT changed();
        Q_EMIT failed();
        co_return;
    }
    if (m_sweep == sweep)
        m_state = stateAfter(action);
    Q_EMIT changed();
    switch (action) {
    case SweepAction::Pause:
        Q_EMIT done(tr("Sweep %1 paused").arg(name));
        break;
    case SweepAction::Resume:
        Q_EMIT done(tr("Sweep %1 resumed").arg(name));
        break;
    case SweepAction::Stop:
        Q_EMIT done(tr("Sweep %1 stopped").arg(name));
        break;
    case SweepAction::Cancel:
        Q_EMIT done(tr("Sweep %1 cancelled").arg(name));
        break;
    }
}

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/shell/linkopener.h"

#include "presentation/jobs/jobwords.h"
#include "presentation/runs/runwords.h"

#include <QUrl>
#include <utility>

namespace slipway {
namespace {

constexpr qsizetype LongestShown = 40;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString routeTo(const WindowLink &link)
{
    const QString queue = QStringLiteral("queues/") + encoded(link.queue.text());
    const QString job = JobWords::route(link.project.text(), link.job);
    switch (link.page) {
    case WindowLink::Page::Queue:
        return queue;
    case WindowLink::Page::Item:
        return queue + QStringLiteral("/items/") + encoded(link.item.text());
    case WindowLink::Page::Job:
        return job;
    case WindowLink::Page::Launch: {
        QString route = job + QStringLiteral("?launch=1&from=link");
        for (auto field = link.fields.cbegin(); field != link.fields.cend(); ++field)
            route += u'&' + field.key() + u'=' + encoded(field.value());
        return route;
    }
    case WindowLink::Page::Run:
        return RunWords::route({link.entity, link.project, link.run});
    case WindowLink::Page::Section:
        break;
    }
    return link.section;
}

QString sentence(const WindowLink &link)
{
    switch (link.problem) {
    case LinkProblem::TooLong:
        return LinkOpener::tr("The link is too long. It was not opened.");
    case LinkProblem::NoLink:
        return LinkOpener::tr("This is not a slipway:// link. It was not opened.");
    case LinkProblem::Character:
        return LinkOpener::tr("The link has characters that no link has. It was not opened.");
    case LinkProblem::UnknownPage:
        return LinkOpener::tr("The link names a page that does not exist: %1").arg(link.wrong);
    case LinkProblem::Incomplete:
        return LinkOpener::tr("The link does not say completely what to open.");
    case LinkProblem::UnknownField:
        return LinkOpener::tr("The link fills a field that links cannot fill: %1").arg(link.wrong);
    case LinkProblem::None:
        break;
    }
    return {};
}

} // namespace

LinkOpener::LinkOpener(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void LinkOpener::open(const QString &link)
{
    WindowLink read = readWindowLink(link);
    if (read.problem != LinkProblem::None) {
        Q_EMIT refused(sentence(read));
        return;
    }
    m_link = std::move(read);
    setWaiting(true);
}

void LinkOpener::take()
{
    if (!m_waiting || !m_session || !m_session->isReady())
        return;
    setWaiting(false);
    const WindowLink link = std::exchange(m_link, {});
    if (link.entity.isEmpty() || link.entity == m_session->entity())
        Q_EMIT going(routeTo(link));
    else if (m_session->entities().contains(link.entity.text()))
        Q_EMIT elsewhere(link.entity.text(), routeTo(link));
    else
        Q_EMIT refused(tr("The link leads to the entity %1, which this account cannot see.")
                           .arg(link.entity.text().left(LongestShown)));
}

void LinkOpener::setWaiting(bool waiting)
{
    const bool changed = m_waiting != waiting;
    m_waiting = waiting;
    if (changed || waiting)
        Q_EMIT waitingChanged(); // a later link takes the place of one that waits
}

} // namespace slipway

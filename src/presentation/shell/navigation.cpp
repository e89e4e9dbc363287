// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/shell/navigation.h"

#include <QUrl>

namespace slipway {
namespace {
constexpr qsizetype LongestHistory = 100;

qsizetype endOfSection(const QString &route)
{
    for (qsizetype i = 0; i < route.size(); ++i) {
        if (route[i] == u'/' || route[i] == u'?')
            return i;
    }
    return route.size();
}

} // namespace

Navigation::Navigation(QObject *parent)
    : QObject(parent)
{
}

void Navigation::go(const QString &to)
{
    if (to == route())
        return;
    m_history.resize(m_place + 1);
    m_history.append(to);
    if (m_history.size() > LongestHistory)
        m_history.removeFirst();
    m_place = m_history.size() - 1;
    Q_EMIT routeChanged();
    Q_EMIT arrived();
}

void Navigation::replace(const QString &to)
{
    if (to == route())
        return;
    m_history[m_place] = to;
    Q_EMIT routeChanged();
}

void Navigation::back()
{
    if (!canGoBack())
        return;
    --m_place;
    Q_EMIT routeChanged();
    Q_EMIT arrived();
}

void Navigation::forward()
{
    if (!canGoForward())
        return;
    ++m_place;
    Q_EMIT routeChanged();
    Q_EMIT arrived();
}

void Navigation::reset(const QString &to)
{
    m_history = {to};
    m_place = 0;
    Q_EMIT routeChanged();
    Q_EMIT arrived();
}

QString Navigation::sectionOf(const QString &route)
{
    return route.left(endOfSection(route));
}

QString Navigation::pathOf(const QString &route)
{
    const qsizetype end = endOfSection(route);
    return end < route.size() && route[end] == u'/' ? route.mid(end + 1) : route.mid(end);
}

QStringList Navigation::parts(const QString &path)
{
    QStringList parts;
    const QString plain = path.section(u'?', 0, 0);
    for (const QString &part : plain.split(u'/', Qt::SkipEmptyParts))
        parts.append(QUrl::fromPercentEncoding(part.toUtf8()));
    return parts;
}

} // namespace slipway

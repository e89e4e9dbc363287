// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace slipway {

/**
 * Where in the window the person is: a route such as "queues/gpu/agents", with a history. The part
 * before the first '/' or '?' is the section; every section remembers its last path.
 */
class Navigation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString route READ route NOTIFY routeChanged FINAL)
    Q_PROPERTY(QString section READ section NOTIFY routeChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY routeChanged FINAL)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY routeChanged FINAL)
public:
    explicit Navigation(QObject *parent = nullptr);

    [[nodiscard]] QString route() const { return m_history.value(m_place); }
    [[nodiscard]] QString section() const { return sectionOf(route()); }
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_history.size(); }

    Q_INVOKABLE void go(const QString &route);
    /** The same place under another address: not a step of the history. */
    Q_INVOKABLE void replace(const QString &route);
    Q_INVOKABLE void back();
    Q_INVOKABLE void forward();
    /** Forgets the history: somebody else signed in. */
    Q_INVOKABLE void reset(const QString &route);

    /** "queues" of "queues/gpu/agents". */
    [[nodiscard]] static QString sectionOf(const QString &route);
    /** "gpu/agents" of "queues/gpu/agents". */
    Q_INVOKABLE [[nodiscard]] static QString pathOf(const QString &route);
    /** The parts of a path, percent-decoded, without the query. */
    Q_INVOKABLE [[nodiscard]] static QStringList parts(const QString &path);

Q_SIGNALS:
    void routeChanged();
    /** Another place is shown, not the same one under another address. */
    void arrived();

private:
    QStringList m_history{QStringLiteral("queues")};
    qsizetype m_place = 0;
};

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/common/listmodelbase.h"

#include "presentation/common/languagenews.h"

namespace slipway {

ListModelBase::ListModelBase(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, [this] {
        refreshTexts();
        Q_EMIT phaseChanged();
    });
}

QString ListModelBase::phase() const
{
    if (m_shownCount > 0)
        return QStringLiteral("ready");
    if (m_error)
        return QStringLiteral("failed");
    return m_loaded ? QStringLiteral("empty") : QStringLiteral("loading");
}

Problem ListModelBase::problem() const
{
    return m_error ? ErrorText::describe(*m_error) : Problem{};
}

void ListModelBase::markLoading()
{
    m_loaded = false;
    m_error.reset();
    m_shownCount = rowCount({});
    Q_EMIT countChanged();
    Q_EMIT phaseChanged();
}

void ListModelBase::markReady()
{
    const QString before = phase();
    const bool hadError = m_error.has_value();
    m_loaded = true;
    m_error.reset();
    m_lastUpdated = QDateTime::currentDateTime();
    const int rows = rowCount({});
    if (rows != m_shownCount) {
        m_shownCount = rows;
        Q_EMIT countChanged();
    }
    if (before != phase() || hadError)
        Q_EMIT phaseChanged();
}

void ListModelBase::markFailed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled || m_error == error)
        return;
    m_error = error;
    Q_EMIT phaseChanged();
}

void ListModelBase::refreshTexts(const QList<int> &roles)
{
    const int rows = rowCount({});
    if (rows > 0)
        Q_EMIT dataChanged(index(0), index(rows - 1), roles);
}

} // namespace slipway

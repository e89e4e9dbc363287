// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/common/textfilter.h"

#include "presentation/common/listmodelbase.h"

namespace slipway {
namespace {

/** Lower case, compatibility forms, without accents: "Ejecución" and "ejecucion" are the same. */
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toLower();
    }
    return plain;
}

} // namespace

TextFilter::TextFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    connect(this, &QAbstractItemModel::rowsInserted, this, &TextFilter::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &TextFilter::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &TextFilter::countChanged);
}

void TextFilter::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, SIGNAL(countChanged()));
    QSortFilterProxyModel::setSourceModel(model);
    if (auto *list = qobject_cast<ListModelBase *>(model)) {
        connect(list, &ListModelBase::phaseChanged, this, &TextFilter::countChanged);
        connect(list, &ListModelBase::countChanged, this, &TextFilter::countChanged);
    }
    applySort();
    Q_EMIT countChanged();
}

void TextFilter::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_folded = folded(text.trimmed());
    invalidateFilter();
    Q_EMIT textChanged();
    Q_EMIT countChanged();
}

void TextFilter::setSearchRole(const QString &role)
{
    if (m_searchRole == role)
        return;
    m_searchRole = role;
    invalidateFilter();
    Q_EMIT textChanged();
}

void TextFilter::setSortKey(const QString &role)
{
    if (m_sortKey == role)
        return;
    m_sortKey = role;
    applySort();
    Q_EMIT sortChanged();
}

void TextFilter::setDescending(bool descending)
{
    if (m_descending == descending)
        return;
    m_descending = descending;
    applySort();
    Q_EMIT sortChanged();
}

QString TextFilter::phase() const
{
    const auto *list = qobject_cast<ListModelBase *>(sourceModel());
    const QString phase = list ? list->phase() : QString();
    if (phase == QLatin1StringView("ready") && rowCount() == 0)
        return QStringLiteral("filtered");
    return phase;
}

QVariant TextFilter::value(int row, const QString &role) const
{
    return index(row, 0).data(roleNamed(role));
}

int TextFilter::rowWith(const QString &role, const QVariant &value) const
{
    const int key = roleNamed(role);
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, 0).data(key) == value)
            return row;
    }
    return -1;
}

bool TextFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_folded.isEmpty() || !sourceModel())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return folded(index.data(roleNamed(m_searchRole)).toString()).contains(m_folded);
}

int TextFilter::roleNamed(const QString &name) const
{
    return sourceModel() ? sourceModel()->roleNames().key(name.toUtf8(), -1) : -1;
}

void TextFilter::applySort()
{
    const int role = roleNamed(m_sortKey);
    if (role >= 0)
        setSortRole(role);
    sort(role >= 0 ? 0 : -1, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace slipway

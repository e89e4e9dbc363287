// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/templatelistmodel.h"

#include "presentation/common/languagenews.h"

#include <QLocale>
#include <QUrl>

namespace slipway {
namespace {

/** "owner/repository/sub-folder": where it is, without what all addresses have. */
QString placeOf(const JobTemplate &one)
{
    QString place = QUrl(one.remote).path();
    while (place.startsWith(u'/'))
        place.remove(0, 1);
    return one.buildContext.isEmpty() ? place : place + u'/' + one.buildContext;
}

} // namespace

TemplateListModel::TemplateListModel(QObject *parent)
    : KeyedListModel(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, [this] { refreshTexts(); });
}

void TemplateListModel::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT sessionChanged();
    if (!m_session)
        return;
    const Result<QList<JobTemplate>> all = m_session->services().templates->all();
    if (all)
        apply(*all);
    else
        markFailed(all.error());
}

QVariant TemplateListModel::data(const QModelIndex &index, int role) const
{
    const JobTemplate *one = at(index);
    if (one == nullptr)
        return {};
    const QString description = one->description(QLocale().name().section(u'_', 0, 0));
    switch (role) {
    case IdRole:
        return one->id;
    case Qt::DisplayRole:
    case TitleRole:
        return one->title;
    case DescriptionRole:
        return description;
    case PlaceRole:
        return placeOf(*one);
    case SearchRole:
        return QStringList{one->id, one->title, description, one->remote, one->buildContext}.join(
            u' ');
    default:
        return {};
    }
}

QHash<int, QByteArray> TemplateListModel::roleNames() const
{
    return {{IdRole, "templateId"},
            {TitleRole, "title"},
            {DescriptionRole, "description"},
            {PlaceRole, "place"},
            {SearchRole, "words"}};
}

} // namespace slipway

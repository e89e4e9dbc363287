// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/versiondiff.h"

#include "presentation/common/languagenews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace slipway {
namespace {

/** Keys are in order, so that only what differs differs. */
QStringList linesOf(const JobDetails &details)
{
    const auto object = [](const JsonText &text) {
        return QJsonDocument::fromJson(text.utf8()).object();
    };
    QJsonObject inputs;
    for (const JobInput &input : details.inputs)
        inputs.insert(input.file.isEmpty() ? QStringLiteral("wandb.config") : input.file,
                      object(input.schema));
    const QJsonObject all{
        {QStringLiteral("description"), details.description},
        {QStringLiteral("inputs"), inputs},
        {QStringLiteral("job"), object(details.document)},
        {QStringLiteral("packages"), QJsonArray::fromStringList(details.requirements)}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Indented)).split(u'\n');
}

QString wordOf(DiffLine::Kind kind)
{
    switch (kind) {
    case DiffLine::Kind::Added:
        return QStringLiteral("added");
    case DiffLine::Kind::Removed:
        return QStringLiteral("removed");
    case DiffLine::Kind::Gap:
        return QStringLiteral("gap");
    case DiffLine::Kind::Same:
        break;
    }
    return QStringLiteral("same");
}

} // namespace

VersionDiff::VersionDiff(QObject *parent)
    : KeyedListModel(parent)
{
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, [this] {
        refreshTexts();
        Q_EMIT summaryChanged();
    });
}

QString VersionDiff::keyOf(const DiffLine &line) const
{
    return QStringLiteral("%1 %2 %3").arg(line.left).arg(line.right).arg(line.text);
}

void VersionDiff::compare(const QString &from, const QString &to)
{
    m_from = from;
    m_to = to;
    clear();
    ++m_generation;
    Q_EMIT changed();
    Q_EMIT summaryChanged();
    if (m_session && m_session->isReady())
        QCoro::connect(load(m_generation), this, [] {});
}

QCoro::Task<void> VersionDiff::load(int generation)
{
    const QPointer<VersionDiff> guard(this);
    const std::shared_ptr<ArtifactGateway> artifacts = m_session->services().artifacts;
    JobRef ref{.entity = m_session->entity(),
               .project = ProjectName(m_project),
               .name = m_name,
               .alias = m_from};
    const JobRef right{ref.entity, ref.project, ref.name, m_to};
    const Result<JobDetails> first = co_await artifacts->job(ref);
    if (!guard || generation != m_generation)
        co_return;
    const Result<JobDetails> second = co_await artifacts->job(right);
    if (!guard || generation != m_generation)
        co_return;
    if (!first || !second) {
        markFailed(first ? second.error() : first.error());
        co_return;
    }
    QList<DiffLine> lines = lineDiff(linesOf(*first), linesOf(*second));
    int gap = 0;
    for (DiffLine &line : lines) {
        if (line.kind == DiffLine::Kind::Gap)
            line.left = line.right = --gap; // a key of its own
    }
    apply(lines);
    Q_EMIT summaryChanged();
}

QString VersionDiff::summary() const
{
    if (phase() != QLatin1StringView("ready") && phase() != QLatin1StringView("empty"))
        return {};
    const auto count = [this](DiffLine::Kind kind) {
        return int(std::count_if(rows().begin(), rows().end(),
                                 [kind](const DiffLine &line) { return line.kind == kind; }));
    };
    const int added = count(DiffLine::Kind::Added);
    const int removed = count(DiffLine::Kind::Removed);
    if (added + removed == 0)
        return tr("%1 and %2 are equal.").arg(m_from, m_to);
    //: %1 "3 lines added", %2 "1 line removed"
    return tr("%1, %2").arg(tr("%n line(s) added", nullptr, added),
                            tr("%n line(s) removed", nullptr, removed));
}

QVariant VersionDiff::data(const QModelIndex &index, int role) const
{
    const DiffLine *line = at(index);
    if (line == nullptr)
        return {};
    switch (role) {
    case KindRole:
        return wordOf(line->kind);
    case Qt::DisplayRole:
    case TextRole:
        return line->text;
    case LeftRole:
        return line->left > 0 ? QString::number(line->left) : QString();
    case RightRole:
        return line->right > 0 ? QString::number(line->right) : QString();
    case SpokenRole:
        if (line->kind == DiffLine::Kind::Added)
            return tr("Added: %1").arg(line->text.trimmed());
        if (line->kind == DiffLine::Kind::Removed)
            return tr("Removed: %1").arg(line->text.trimmed());
        return line->kind == DiffLine::Kind::Gap ? tr("Equal lines left out") : line->text;
    default:
        return {};
    }
}

QHash<int, QByteArray> VersionDiff::roleNames() const
{
    return {{KindRole, "kind"},
            {TextRole, "lineText"},
            {LeftRole, "leftNumber"},
            {RightRole, "rightNumber"},
            {SpokenRole, "spoken"}};
}

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/links/windowlink.h"

#include "domain/jobs/job.h"

#include <QStringDecoder>
#include <QStringList>
#include <algorithm>
#include <optional>

namespace slipway {
namespace {

constexpr qsizetype LongestPart = 256;
constexpr qsizetype LongestShown = 40;
const QLatin1StringView Scheme("slipway://");

WindowLink refused(LinkProblem problem, const QString &wrong = {})
{
    WindowLink link;
    link.problem = problem;
    link.wrong = wrong.left(LongestShown);
    return link;
}

/** Visible ASCII without what RFC 3986 has no place for. */
bool isLinkCharacter(QChar c)
{
    return c > u' ' && c < u'\x7f' && !QStringLiteral("\"<>\\^`{|}#@").contains(c);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/** Letters and marks that have no shape (Default_Ignorable_Code_Point of Unicode), and the blank of
 * Braille. */
bool isInvisible(uint point)
{
    return point == 0x034F || point == 0x115F || point == 0x1160 || point == 0x17B4 ||
           point == 0x17B5 || (point >= 0x180B && point <= 0x180F) || point == 0x2800 ||
           point == 0x3164 || (point >= 0xFE00 && point <= 0xFE0F) || point == 0xFFA0 ||
           (point >= 0xE0000 && point <= 0xE0FFF);
}

/** Characters that nobody sees, or that turn what is seen around, hide what a form is filled with.
 */
bool isPlain(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return text.trimmed() == text && std::all_of(points.begin(), points.end(), [](uint point) {
               const QChar::Category category = QChar::category(point);
               return !isInvisible(point) && category != QChar::Other_Control &&
                      category != QChar::Other_Format && category != QChar::Other_Surrogate &&
                      category != QChar::Other_PrivateUse && category != QChar::Other_NotAssigned &&
                      category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
           });
}

/** One part, percent-decoded once; nothing when it is not whole, not UTF-8 or not plain. */
std::optional<QString> decoded(const QString &part)
{
    const QByteArray given = part.toLatin1();
    QByteArray bytes;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (given[i] != '%') {
            bytes.append(given[i]);
            continue;
        }
        if (i + 2 >= given.size() || hexDigit(given[i + 1]) < 0 || hexDigit(given[i + 2]) < 0)
            return {};
        bytes.append(char(hexDigit(given[i + 1]) * 16 + hexDigit(given[i + 2])));
        i += 2;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (utf8.hasError() || text.size() > LongestPart || !isPlain(text))
        return {};
    return text;
}

/** A name within a path: it must not look like several. */
bool isName(const QString &text)
{
    return !text.isEmpty() && text != QLatin1StringView(".") && text != QLatin1StringView("..") &&
           !text.contains(u'/') && !text.contains(u'\\');
}

WindowLink readLaunch(const QStringList &pairs)
{
    static const QStringList Known{QStringLiteral("queue"), QStringLiteral("project"),
                                   QStringLiteral("runName"), QStringLiteral("priority")};
    WindowLink link;
    link.page = WindowLink::Page::Launch;
    JobRef job;
    for (const QString &pair : pairs) {
        const QString name = pair.section(u'=', 0, 0);
        const std::optional<QString> value = decoded(pair.section(u'=', 1));
        if (!value)
            return refused(LinkProblem::Character);
        if (name == QLatin1StringView("job") && !job.isValid()) {
            job = JobRef::parse(*value);
            if (!job.isValid() || !isName(job.entity.text()) || !isName(job.project.text()) ||
                !isSafeArtifactName(job.name) || !isSafeArtifactName(job.alias))
                return refused(LinkProblem::Incomplete);
        } else if (!Known.contains(name) || link.fields.contains(name) || value->isEmpty()) {
            return refused(LinkProblem::UnknownField, name);
        } else if (name != QLatin1StringView("runName") && !isName(*value)) {
            return refused(LinkProblem::Character);
        } else {
            link.fields.insert(name, *value);
        }
    }
    if (!job.isValid())
        return refused(LinkProblem::Incomplete);
    link.entity = job.entity;
    link.project = job.project;
    link.job = job.name;
    link.fields.insert(QStringLiteral("version"), job.alias);
    return link;
}

WindowLink readPage(const QString &page, const QStringList &names)
{
    static const QStringList Sections{QStringLiteral("overview"), QStringLiteral("jobs"),
                                      QStringLiteral("queues"),   QStringLiteral("agents"),
                                      QStringLiteral("runs"),     QStringLiteral("settings")};
    WindowLink link;
    bool complete = false;
    if (Sections.contains(page)) {
        link.section = page;
        complete = names.isEmpty();
    } else if (page == QLatin1StringView("queue")) {
        complete = names.size() == 1 || names.size() == 2;
        link.page = names.size() == 2 ? WindowLink::Page::Item : WindowLink::Page::Queue;
        link.queue = QueueName(names.value(0));
        link.item = QueueItemId(names.value(1));
    } else if (page == QLatin1StringView("job") || page == QLatin1StringView("run")) {
        complete = names.size() == 3;
        link.entity = EntityName(names.value(0));
        link.project = ProjectName(names.value(1));
        link.page =
            page == QLatin1StringView("job") ? WindowLink::Page::Job : WindowLink::Page::Run;
        if (link.page == WindowLink::Page::Job)
            link.job = names.value(2);
        else
            link.run = RunId(names.value(2));
    } else {
        return refused(LinkProblem::UnknownPage, page);
    }
    return complete ? link : refused(LinkProblem::Incomplete);
}

} // namespace

WindowLink readWindowLink(const QString &text)
{
    if (text.size() > LongestLink)
        return refused(LinkProblem::TooLong);
    if (!text.startsWith(Scheme, Qt::CaseInsensitive))
        return refused(LinkProblem::NoLink);
    if (!std::all_of(text.begin(), text.end(), isLinkCharacter))
        return refused(LinkProblem::Character);
    const QString rest = text.mid(Scheme.size());
    const qsizetype question = rest.indexOf(u'?');
    QString path = question < 0 ? rest : rest.left(question);
    if (path.endsWith(u'/'))
        path.chop(1); // browsers write one behind a page that has no path
    const QStringList parts = path.split(u'/');
    const QString page = parts.first();
    if (page == QLatin1StringView("launch"))
        return parts.size() == 1 && question >= 0 ? readLaunch(rest.mid(question + 1).split(u'&'))
                                                  : refused(LinkProblem::Incomplete);
    QStringList names;
    for (const QString &part : parts.mid(1)) {
        const std::optional<QString> name = decoded(part);
        if (!name || !isName(*name))
            return refused(LinkProblem::Character);
        names.append(*name);
    }
    const WindowLink link = readPage(page, names);
    if (link.problem == LinkProblem::None && question >= 0)
        return refused(LinkProblem::UnknownField, rest.mid(question + 1).section(u'=', 0, 0));
    return link;
}

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// slipway:// links: what is taken fills routes and forms, so each value is one plain, bounded text.

#include "domain/links/windowlink.h"
#include "fuzz.h"

#include <algorithm>

using namespace slipway;

namespace {

bool isPlain(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return text.size() <= 256 && std::all_of(points.begin(), points.end(), [](uint point) {
               const QChar::Category category = QChar::category(point);
               return category != QChar::Other_Control && category != QChar::Other_Format &&
                      category != QChar::Other_Surrogate;
           });
}

void lookAtName(const QString &name)
{
    require(isPlain(name), "names are plain");
    require(!name.contains(u'/') && !name.contains(u'\\') && name != QStringLiteral(".."),
            "a name is one part of a path");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const WindowLink link = readWindowLink(QString::fromUtf8(bytesOf(data, size)));
    require(link.wrong.size() <= 40 && isPlain(link.wrong), "what is quoted is short and plain");
    if (link.problem != LinkProblem::None) {
        WindowLink nothing;
        nothing.problem = link.problem;
        nothing.wrong = link.wrong;
        require(link == nothing, "what is refused says nothing else");
        return 0;
    }
    for (const QString &name : {link.entity.text(), link.queue.text(), link.item.text(),
                                link.project.text(), link.job, link.run.text(), link.section})
        lookAtName(name);
    static const QStringList Known{QStringLiteral("version"), QStringLiteral("queue"),
                                   QStringLiteral("project"), QStringLiteral("runName"),
                                   QStringLiteral("priority")};
    for (auto field = link.fields.cbegin(); field != link.fields.cend(); ++field) {
        require(link.page == WindowLink::Page::Launch, "only the launch form is filled");
        require(Known.contains(field.key()), "no other field is filled");
        require(isPlain(field.value()) && !field.value().isEmpty(), "values are plain");
    }
    return 0;
}

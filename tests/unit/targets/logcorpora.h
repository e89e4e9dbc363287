// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace slipway {

struct LogCorpus
{
    const char *name;
    QByteArray part;
    int times = 1;
    [[nodiscard]] QByteArray bytes() const { return part.repeated(times); }
};

/** What jobs print that other programs stumble over; the names say which known defect of the
 * official agent each is about. */
inline QList<LogCorpus> logCorpora()
{
    constexpr qsizetype Kibibyte = 1024;
    constexpr qsizetype Mebibyte = 1024 * Kibibyte;
    constexpr qsizetype TenMegabytes = 10'000'000;
    QByteArray every;
    QByteArray everyOnItsOwn;
    for (int byte = 0; byte < 256; ++byte) {
        every.append(static_cast<char>(byte));
        everyOnItsOwn.append(static_cast<char>(byte)).append("x\n");
    }
    QByteArray progress;
    for (int step = 0; step < 2'000; ++step)
        progress += "\r" + QByteArray::number(step) + "/2000 [====>    ] 1.2it/s";
    QByteArray lines;
    for (int line = 0; line < 1'000; ++line)
        lines += "line " + QByteArray::number(line) + " of many\n";
    const QByteArray escapes("\x1b]8;;http://example.invalid/\x1b\\link\x1b]8;;\x1b\\\n"
                             "\x1b]52;c;Y2FuYXJ5\x07\x1b]0;title\x07\x1b[31mred\x1b[0m\n"
                             "\x1bPq#0;2;0;0;0#0~~@@vv@@~~$\x1b\\\x9b"
                             "2J\x1b[2J\x1b[H\x1b[?1049h\n");
    return {
        {"nothing", QByteArray()},
        {"no final newline", QByteArray("first\nlast")},
        {"defect_46 each byte", every},
        {"defect_46 each byte in a line", everyOnItsOwn},
        {"defect_46 cut character at the end", QByteArray("caf\xc3")},
        {"defect_46 377 at the end", QByteArray("\377")},
        {"defect_46 no UTF-8 in the middle", QByteArray("a\xff\xfe\xc0\xafz\xed\xa0\x80\n", 11)},
        {"Shift-JIS", QByteArray("\x8aw\x8fK\x92\x86 \x97\xb9\x89\xf0\r\n")},
        {"EUC-KR", QByteArray("\xc7\xd0\xbd\xc0 \xc1\xdf\n")},
        {"NUL", QByteArray(4 * Kibibyte, '\0') + "\nend\n"},
        {"progress bar", progress, 10},
        {"carriage returns", QByteArray(Mebibyte, '\r')},
        {"empty lines", QByteArray(32 * Kibibyte, '\n')},
        {"escape sequences", escapes},
        {"line of 10 MB", QByteArray(TenMegabytes, 'x') + '\n'},
        {"line of 10 MB without an end", QByteArray(TenMegabytes, 'x')},
        {"defect_47 large output", lines, 1'000},
    };
}

/** The command of a job that prints exactly that. */
inline QStringList printing(const LogCorpus &corpus)
{
    constexpr qsizetype LengthField = 4; // Qt's own, before what zlib makes
    if (corpus.part.isEmpty())
        return {QStringLiteral("true")};
    const QByteArray packed = qCompress(corpus.part, 9).mid(LengthField).toBase64();
    return {QStringLiteral("python3"), QStringLiteral("-c"),
            QStringLiteral("import base64, sys, zlib\n"
                           "part = zlib.decompress(base64.b64decode(sys.argv[1]))\n"
                           "for _ in range(int(sys.argv[2])): sys.stdout.buffer.write(part)"),
            QString::fromLatin1(packed), QString::number(corpus.times)};
}

} // namespace slipway

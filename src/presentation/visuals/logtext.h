// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace slipway {

enum class LogLevel { None, Debug, Info, Warning, Error };

/** One line of a job's output as a person should read it: ANSI sequences and control characters
    are gone, tabs are spaces, and of a line that was redrawn with carriage returns (progress bars)
    the last drawing stays. Of the sequences
    only what they write is there: no colour, link, title or clipboard. Never longer than 20 000
   characters. */
QString plainLogLine(QStringView raw);

/** Output as it comes, cut into lines: the same lines whatever pieces it comes in. Of a line that
   was redrawn with carriage returns the last drawing stays, of a long one its beginning. */
class LogLines
{
public:
    static constexpr qsizetype LongestLine = 16 * 1024; ///< bytes

    /** The lines that are complete now, without their ends. */
    [[nodiscard]] QList<QByteArray> take(const QByteArray &bytes);
    /** What stands behind the last line's end; the next line begins anew. */
    [[nodiscard]] QByteArray rest();

private:
    void append(QByteArrayView piece);

    QByteArray m_line;
    bool m_redraws = false; ///< what comes next replaces the line
};

/** The level a line of output most likely has, from the words programs print. */
LogLevel levelOfLine(QStringView line);

/** The word LogView's `level` role uses: "error", "warning", "info", "debug" or "". */
QString logLevelName(LogLevel level);

} // namespace slipway

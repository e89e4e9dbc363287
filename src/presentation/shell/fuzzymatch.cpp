// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/shell/fuzzymatch.h"

namespace slipway {
namespace {

/** For comparing: full-width letters are the same as others, composed ones as decomposed. */
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

int fuzzyMatch(const QString &typed, const QString &text)
{
    const QString wanted = folded(typed.trimmed());
    const QString found = folded(text);
    if (wanted.isEmpty())
        return 0;
    const qsizetype whole = found.indexOf(wanted);
    if (whole >= 0) {
        const bool word = whole == 0 || !found[whole - 1].isLetterOrNumber();
        return whole == 0 ? 1000 : word ? 800 : 600;
    }
    int score = 0;
    qsizetype at = -1;
    for (const QChar letter : wanted) {
        if (letter.isSpace())
            continue;
        const qsizetype next = found.indexOf(letter, at + 1);
        if (next < 0)
            return -1;
        if (next == 0 || !found[next - 1].isLetterOrNumber())
            score += 10;
        else if (next == at + 1)
            score += 5;
        at = next;
    }
    return score;
}

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/linediff.h"

#include <algorithm>
#include <vector>

namespace slipway {
namespace {

using Kind = DiffLine::Kind;

constexpr qsizetype LargestTable = 4'000'000;

class Diff
{
public:
    Diff(const QStringList &left, const QStringList &right)
        : m_left(left)
        , m_right(right)
    {
    }

    QList<DiffLine> run()
    {
        qsizetype first = 0;
        const qsizetype shorter = std::min(m_left.size(), m_right.size());
        while (first < shorter && m_left[first] == m_right[first])
            ++first;
        qsizetype last = 0;
        while (last < shorter - first &&
               m_left[m_left.size() - 1 - last] == m_right[m_right.size() - 1 - last])
            ++last;
        for (qsizetype i = 0; i < first; ++i)
            same();
        middle(m_left.size() - last, m_right.size() - last);
        for (qsizetype i = 0; i < last; ++i)
            same();
        return m_lines;
    }

private:
    void same()
    {
        m_lines.append({Kind::Same, m_left[m_l], int(m_l) + 1, int(m_r) + 1});
        ++m_l;
        ++m_r;
    }
    void removed()
    {
        m_lines.append({Kind::Removed, m_left[m_l], int(m_l) + 1, 0});
        ++m_l;
    }
    void added()
    {
        m_lines.append({Kind::Added, m_right[m_r], 0, int(m_r) + 1});
        ++m_r;
    }

    /** The longest common subsequence of what is between; a table from its end. */
    void middle(qsizetype leftEnd, qsizetype rightEnd)
    {
        const qsizetype rows = leftEnd - m_l;
        const qsizetype columns = rightEnd - m_r;
        if (rows > 0 && columns > 0 && rows * columns <= LargestTable) {
            const qsizetype fromLeft = m_l;
            const qsizetype fromRight = m_r;
            const qsizetype width = columns + 1;
            std::vector<int> length(size_t((rows + 1) * width), 0);
            for (qsizetype l = rows - 1; l >= 0; --l) {
                for (qsizetype r = columns - 1; r >= 0; --r) {
                    const size_t here = size_t(l * width + r);
                    length[here] = m_left[fromLeft + l] == m_right[fromRight + r]
                                       ? length[here + size_t(width) + 1] + 1
                                       : std::max(length[here + size_t(width)], length[here + 1]);
                }
            }
            while (m_l < leftEnd && m_r < rightEnd) {
                const size_t here = size_t((m_l - fromLeft) * width + (m_r - fromRight));
                if (m_left[m_l] == m_right[m_r])
                    same();
                else if (length[here + size_t(width)] >= length[here + 1])
                    removed();
                else
                    added();
            }
        }
        while (m_l < leftEnd)
            removed();
        while (m_r < rightEnd)
            added();
    }

    const QStringList &m_left;
    const QStringList &m_right;
    qsizetype m_l = 0;
    qsizetype m_r = 0;
    QList<DiffLine> m_lines;
};

} // namespace

QList<DiffLine> lineDiff(const QStringList &left, const QStringList &right, int around)
{
    const QList<DiffLine> all = Diff(left, right).run();
    std::vector<bool> shown(size_t(all.size()), false);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].kind == Kind::Same)
            continue;
        const qsizetype from = std::max<qsizetype>(0, i - around);
        const qsizetype to = std::min<qsizetype>(all.size() - 1, i + around);
        std::fill(shown.begin() + from, shown.begin() + to + 1, true);
    }
    QList<DiffLine> lines;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (shown[size_t(i)])
            lines.append(all[i]);
        else if (lines.isEmpty() || lines.last().kind != Kind::Gap)
            lines.append({Kind::Gap, {}, 0, 0});
    }
    const bool equal = lines.size() == 1 && lines.first().kind == Kind::Gap;
    return equal ? QList<DiffLine>() : lines;
}

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/yamltree.h"

#include <QStringDecoder>
#include <exception>
#include <map>
#include <sstream>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace slipway {
namespace {

constexpr qsizetype LargestText = 4 * 1024 * 1024;
constexpr qsizetype DeepestNesting = 64;
constexpr int MostNodes = 200'000;

/** Where a mark is, in characters where the library counts bytes. Marks come in the order of the
 * text, but for a few: what was counted already is not counted again. */
class Places
{
public:
    explicit Places(const QByteArray &utf8)
        : m_utf8(utf8)
    {
        m_starts.append(utf8.startsWith("\xef\xbb\xbf") ? 3 : 0); // the library skips it
        for (qsizetype i = utf8.indexOf('\n'); i >= 0; i = utf8.indexOf('\n', i + 1))
            m_starts.append(i + 1);
    }
    [[nodiscard]] TextPlace at(const YAML::Mark &mark)
    {
        if (mark.is_null())
            return TextPlace{1, 1};
        if (mark.line >= m_starts.size())
            return TextPlace{mark.line + 1, 1};
        if (mark.line != m_line || mark.column < m_byte) {
            m_line = mark.line;
            m_byte = 0;
            m_character = 0;
        }
        const qsizetype start = m_starts.at(m_line);
        for (; m_byte < mark.column && start + m_byte < m_utf8.size(); ++m_byte) {
            const auto byte = static_cast<unsigned char>(m_utf8.at(start + m_byte));
            // As UTF-16 counts: a sequence's first byte one, that of four bytes two.
            m_character += (byte & 0xc0) == 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
        }
        return TextPlace{m_line + 1, m_character + 1};
    }

private:
    const QByteArray &m_utf8;
    QList<qsizetype> m_starts; ///< of the lines
    int m_line = 0;
    int m_byte = 0;
    int m_character = 0; ///< as many stand before m_byte in that line
};

/** Ends the parser from inside one of its callbacks. */
struct Refused
{
    TextProblem problem;
};

class TreeMaker : public YAML::EventHandler
{
public:
    explicit TreeMaker(Places &places)
        : m_places(places)
    {
    }
    [[nodiscard]] std::shared_ptr<YamlNode> root() const { return m_root; }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(mark, YamlNode::Kind::Null, "?", anchor);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.find(anchor);
        if (found == m_anchors.end() || m_open.contains(found->second))
            refuse(mark, "syntax", "An alias may not stand inside of what it names.");
        attach(found->second);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        add(mark, YamlNode::Kind::Scalar, tag, anchor)->text = QByteArray::fromStdString(value);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, YamlNode::Kind::Sequence, tag, anchor);
    }
    void OnSequenceEnd() override { m_open.removeLast(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, YamlNode::Kind::Map, tag, anchor);
    }
    void OnMapEnd() override { m_open.removeLast(); }

private:
    [[noreturn]] void refuse(const YAML::Mark &mark, const char *problem, const char *detail)
    {
        throw Refused{TextProblem{m_places.at(mark), QString::fromLatin1(problem),
                                  QString::fromLatin1(detail)}};
    }
    std::shared_ptr<YamlNode> add(const YAML::Mark &mark, YamlNode::Kind kind,
                                  const std::string &tag, YAML::anchor_t anchor)
    {
        if (++m_count > MostNodes)
            refuse(mark, "tooLarge", "More than 200 000 values.");
        auto node = std::make_shared<YamlNode>();
        node->kind = kind;
        node->place = m_places.at(mark);
        static const QByteArray plain = QByteArrayLiteral("?");
        node->tag = tag == "?" ? plain : QByteArray::fromStdString(tag);
        if (anchor != YAML::NullAnchor)
            m_anchors[anchor] = node;
        attach(node);
        return node;
    }
    void open(const YAML::Mark &mark, YamlNode::Kind kind, const std::string &tag,
              YAML::anchor_t anchor)
    {
        if (m_open.size() >= DeepestNesting)
            refuse(mark, "tooDeep", "More than 64 levels of nesting.");
        m_open.append(add(mark, kind, tag, anchor));
    }
    void attach(const std::shared_ptr<YamlNode> &node)
    {
        if (m_open.isEmpty())
            m_root = node;
        else
            m_open.last()->children.append(node);
    }

    Places &m_places;
    std::shared_ptr<YamlNode> m_root;
    QList<std::shared_ptr<YamlNode>> m_open;
    std::map<YAML::anchor_t, std::shared_ptr<YamlNode>> m_anchors;
    int m_count = 0;
};

/** YAML's printable characters; what is left would hide in a terminal or an editor. */
bool isAllowed(char32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0x7e) || c == 0x85 ||
           (c >= 0xa0 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
}

std::optional<TextProblem> checkCharacters(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(utf8);
    if (decoder.hasError())
        return TextProblem{{1, 1}, QStringLiteral("syntax"), QStringLiteral("Not UTF-8 text.")};
    TextPlace place{1, 1};
    const auto characters = text.toUcs4();
    for (const char32_t c : characters) {
        if (!isAllowed(c) && c != 0xfeff)
            return TextProblem{place, QStringLiteral("syntax"),
                               QStringLiteral("A control character (U+%1).")
                                   .arg(uint(c), 4, 16, QLatin1Char('0'))};
        if (c == '\n')
            place = TextPlace{place.line + 1, 1};
        else
            ++place.column;
    }
    return {};
}

} // namespace

QString TextProblem::toString() const
{
    return QStringLiteral("line %1, column %2: ").arg(place.line).arg(place.column) + detail;
}

YamlTree readYamlTree(const QByteArray &utf8)
{
    YamlTree tree;
    if (utf8.size() > LargestText) {
        tree.problem =
            TextProblem{{1, 1}, QStringLiteral("tooLarge"), QStringLiteral("More than 4 MB.")};
        return tree;
    }
    tree.problem = checkCharacters(utf8);
    if (tree.problem)
        return tree;
    Places places(utf8);
    TreeMaker maker(places);
    try {
        std::istringstream stream(utf8.toStdString());
        YAML::Parser parser(stream);
        if (parser.HandleNextDocument(maker)) {
            tree.root = maker.root();
            TreeMaker second(places);
            if (parser.HandleNextDocument(second))
                tree.problem = TextProblem{second.root() ? second.root()->place : TextPlace{1, 1},
                                           QStringLiteral("syntax"),
                                           QStringLiteral("More than one document (\"---\").")};
        }
    } catch (const Refused &refused) {
        tree.problem = refused.problem;
    } catch (const YAML::DeepRecursion &) {
        tree.problem = TextProblem{
            {1, 1}, QStringLiteral("tooDeep"), QStringLiteral("More than 64 levels of nesting.")};
    } catch (const YAML::Exception &error) {
        tree.problem = TextProblem{places.at(error.mark), QStringLiteral("syntax"),
                                   QString::fromStdString(error.msg)};
    } catch (const std::exception &error) {
        tree.problem =
            TextProblem{{1, 1}, QStringLiteral("syntax"), QString::fromUtf8(error.what())};
    }
    if (tree.problem)
        tree.root.reset();
    return tree;
}

} // namespace slipway

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
constexpr qsizetype DeepestNesting = 100;

/** Lines of the text, to count characters where the library counts bytes. */
class Places
{
public:
    explicit Places(const QByteArray &utf8)
        : m_lines(utf8.split('\n'))
    {
    }
    [[nodiscard]] TextPlace at(const YAML::Mark &mark) const
    {
        if (mark.is_null())
            return TextPlace{1, 1};
        const QByteArray line = m_lines.value(mark.line);
        return TextPlace{mark.line + 1, int(QString::fromUtf8(line.left(mark.column)).size()) + 1};
    }

private:
    QList<QByteArray> m_lines;
};

/** Ends the parser from inside one of its callbacks. */
struct Refused
{
    TextProblem problem;
};

class TreeMaker : public YAML::EventHandler
{
public:
    explicit TreeMaker(const Places &places)
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
    [[noreturn]] void refuse(const YAML::Mark &mark, const char *problem, const char *detail) const
    {
        throw Refused{TextProblem{m_places.at(mark), QString::fromLatin1(problem),
                                  QString::fromLatin1(detail)}};
    }
    std::shared_ptr<YamlNode> add(const YAML::Mark &mark, YamlNode::Kind kind,
                                  const std::string &tag, YAML::anchor_t anchor)
    {
        auto node = std::make_shared<YamlNode>();
        node->kind = kind;
        node->place = m_places.at(mark);
        node->tag = QByteArray::fromStdString(tag);
        if (anchor != YAML::NullAnchor)
            m_anchors[anchor] = node;
        attach(node);
        return node;
    }
    void open(const YAML::Mark &mark, YamlNode::Kind kind, const std::string &tag,
              YAML::anchor_t anchor)
    {
        if (m_open.size() >= DeepestNesting)
            refuse(mark, "tooDeep", "More than 100 levels of nesting.");
        m_open.append(add(mark, kind, tag, anchor));
    }
    void attach(const std::shared_ptr<YamlNode> &node)
    {
        if (m_open.isEmpty())
            m_root = node;
        else
            m_open.last()->children.append(node);
    }

    const Places &m_places;
    std::shared_ptr<YamlNode> m_root;
    QList<std::shared_ptr<YamlNode>> m_open;
    std::map<YAML::anchor_t, std::shared_ptr<YamlNode>> m_anchors;
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
    const Places places(utf8);
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
            {1, 1}, QStringLiteral("tooDeep"), QStringLiteral("More than 100 levels of nesting.")};
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

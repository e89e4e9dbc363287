// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/yamljson.h"

#include "config/yamlscalar.h"

#include <QHash>
#include <utility>

namespace slipway {
namespace {

constexpr int MostValues = 200'000;
constexpr int DeepestMerge = 64;
constexpr qsizetype MostWarnings = 100;
constexpr qsizetype LargestJson = 16 * 1024 * 1024;

using Node = std::shared_ptr<YamlNode>;
using Kind = YamlScalar::Kind;

struct Refused
{
    TextProblem problem;
};

[[noreturn]] void refuse(TextPlace place, const char *problem, const QString &detail)
{
    throw Refused{TextProblem{place, QString::fromLatin1(problem), detail}};
}

void appendText(QByteArray &json, const QByteArray &utf8)
{
    static const char hex[] = "0123456789abcdef";
    json += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (json += '\\') += c;
        else if (c == '\n')
            json += "\\n";
        else if (byte < 0x20 || byte == 0x7f)
            ((json += "\\u00") += hex[byte >> 4]) += hex[byte & 15];
        else
            json += c;
    }
    json += '"';
}

/** One map entry after merging; `own` is false for what came in by "<<". */
struct Entry
{
    QByteArray key;
    Node value;
    bool own = true;
};

class Writer
{
public:
    QList<TextWarning> warnings;
    QByteArray json;

    void write(const Node &node)
    {
        countOne(node);
        switch (node->kind) {
        case YamlNode::Kind::Null:
            json += "null";
            break;
        case YamlNode::Kind::Scalar:
            writeScalar(node);
            break;
        case YamlNode::Kind::Sequence:
            writeSequence(node);
            break;
        case YamlNode::Kind::Map:
            writeMap(node);
            break;
        }
    }

private:
    void countOne(const Node &node)
    {
        if (++m_values > MostValues || json.size() > LargestJson)
            refuse(node->place, "tooLarge",
                   QStringLiteral("Too many values once aliases are expanded."));
    }
    YamlScalar resolve(const Node &node)
    {
        YamlScalar scalar = resolveYamlScalar(node->tag, node->text);
        if (scalar.kind == Kind::Invalid)
            refuse(node->place, "syntax", scalar.note);
        const TextWarning warning{node->place, scalar.note};
        if (!scalar.note.isEmpty() && warnings.size() < MostWarnings && !warnings.contains(warning))
            warnings.append(warning);
        return scalar;
    }
    static void requireTag(const Node &node, const char *name)
    {
        if (node->tag != "?" && node->tag != "!" && !node->tag.isEmpty() &&
            node->tag != QByteArray("tag:yaml.org,2002:") + name)
            refuse(node->place, "syntax",
                   QStringLiteral("The tag %1 is not supported.")
                       .arg(QString::fromUtf8(node->tag.left(80))));
    }
    void writeScalar(const Node &node)
    {
        const YamlScalar scalar = resolve(node);
        if (scalar.kind == Kind::Text || scalar.kind == Kind::Merge)
            appendText(json, scalar.value);
        else if (scalar.kind == Kind::Float && scalar.value.contains('N'))
            refuse(node->place, "notFinite", QStringLiteral("Not a number cannot be stored."));
        else if (scalar.kind == Kind::Float && scalar.value.contains('I'))
            refuse(node->place, "notFinite", QStringLiteral("Infinity cannot be stored."));
        else
            json += scalar.value;
    }
    void writeSequence(const Node &node)
    {
        requireTag(node, "seq");
        json += '[';
        bool first = true;
        for (const Node &child : std::as_const(node->children)) {
            if (!std::exchange(first, false))
                json += ',';
            write(child);
        }
        json += ']';
    }
    void writeMap(const Node &node)
    {
        json += '{';
        bool first = true;
        const QList<Entry> all = entries(node, 0);
        for (const Entry &entry : all) {
            if (!std::exchange(first, false))
                json += ',';
            appendText(json, entry.key);
            json += ':';
            write(entry.value);
        }
        json += '}';
    }
    /** The map's keys in Python's order: what is merged in stands before its own. */
    QList<Entry> entries(const Node &map, int depth)
    {
        requireTag(map, "map");
        if (depth > DeepestMerge)
            refuse(map->place, "tooDeep", QStringLiteral("More than 64 levels of merges."));
        QList<Entry> merged;
        QList<Entry> own;
        QHash<QByteArray, bool> seen;
        for (qsizetype i = 0; i + 1 < map->children.size(); i += 2) {
            const Node &key = map->children.at(i);
            bool isMerge = false;
            const QByteArray text = keyText(key, isMerge);
            if (seen.contains(text))
                refuse(key->place, "duplicateKey",
                       QStringLiteral("The key \"%1\" stands here twice.")
                           .arg(QString::fromUtf8(text.left(80))));
            seen.insert(text, true);
            if (isMerge)
                merged += mergedEntries(map->children.at(i + 1), depth);
            else
                own.append(Entry{text, map->children.at(i + 1)});
        }
        return united(merged + own);
    }
    QList<Entry> mergedEntries(const Node &value, int depth)
    {
        QList<Entry> found;
        if (value->kind == YamlNode::Kind::Map) {
            found = entries(value, depth + 1);
        } else if (value->kind == YamlNode::Kind::Sequence) {
            // Of several the first wins, so it comes last here.
            for (qsizetype i = value->children.size(); i-- > 0;) {
                const Node &one = value->children.at(i);
                countOne(one); // also when it is empty
                if (one->kind != YamlNode::Kind::Map)
                    refuse(one->place, "syntax", QStringLiteral("Only maps can be merged."));
                found += entries(one, depth + 1);
            }
        } else {
            refuse(value->place, "syntax", QStringLiteral("Only maps can be merged."));
        }
        m_values += int(found.size());
        if (m_values > MostValues)
            refuse(value->place, "tooLarge",
                   QStringLiteral("Too many values once aliases are expanded."));
        return found;
    }
    /** Later ones replace the value of earlier ones of the same key, in the earlier one's place. */
    static QList<Entry> united(const QList<Entry> &all)
    {
        QList<Entry> result;
        QHash<QByteArray, qsizetype> places;
        for (const Entry &entry : all) {
            const auto known = places.constFind(entry.key);
            if (known != places.cend()) {
                result[*known].value = entry.value;
            } else {
                places.insert(entry.key, result.size());
                result.append(entry);
            }
        }
        return result;
    }
    QByteArray keyText(const Node &key, bool &isMerge)
    {
        if (key->kind == YamlNode::Kind::Null)
            return "null";
        if (key->kind != YamlNode::Kind::Scalar)
            refuse(key->place, "syntax", QStringLiteral("A key must be a text."));
        const YamlScalar scalar = resolve(key);
        isMerge = scalar.kind == Kind::Merge;
        return scalar.value;
    }

    int m_values = 0;
};

} // namespace

YamlValues yamlValues(const std::shared_ptr<YamlNode> &node)
{
    YamlValues values;
    if (!node) {
        values.json = JsonText(QByteArrayLiteral("null"));
        return values;
    }
    Writer writer;
    try {
        writer.write(node);
        values.json = JsonText(writer.json);
    } catch (const Refused &refused) {
        values.problem = refused.problem;
    }
    values.warnings = writer.warnings;
    return values;
}

YamlValues readYamlValues(const QByteArray &utf8)
{
    const YamlTree tree = readYamlTree(utf8);
    if (tree.problem) {
        YamlValues values;
        values.problem = tree.problem;
        return values;
    }
    return yamlValues(tree.root);
}

Result<JsonText> yamlToJson(const QByteArray &utf8)
{
    const YamlValues values = readYamlValues(utf8);
    if (values.problem)
        return Error{ErrorKind::InvalidInput, QStringLiteral("read YAML"),
                     values.problem->toString(), QStringLiteral("yaml.") + values.problem->problem};
    return values.json;
}

} // namespace slipway

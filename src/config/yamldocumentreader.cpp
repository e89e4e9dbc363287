// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/yamldocumentreader.h"

#include "config/yamljson.h"
#include "config/yamlscalar.h"

#include <nlohmann/json.hpp>

namespace slipway {
namespace {

using Json = nlohmann::ordered_json;

std::string quoted(const std::string &text)
{
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

/** Plain where it reads back as the same text without any doubt, else in double quotes. */
std::string textOf(const std::string &text)
{
    static const std::string safe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                    "0123456789_./-";
    const bool safeStart = !text.empty() && text.front() != '-' && text.front() != '.';
    if (!safeStart || text.find_first_not_of(safe) != std::string::npos)
        return quoted(text);
    const YamlScalar scalar = resolveYamlScalar("?", QByteArray::fromStdString(text));
    const bool dateLike = text.front() >= '0' && text.front() <= '9';
    return scalar.kind == YamlScalar::Kind::Text && !dateLike ? text : quoted(text);
}

std::string scalarOf(const Json &value)
{
    if (value.is_string())
        return textOf(value.get_ref<const std::string &>());
    std::string text = value.dump();
    // "1e-05" is a text in YAML 1.1.
    const auto exponent = text.find('e');
    if (value.is_number_float() && exponent != std::string::npos) {
        if (text.find('.') == std::string::npos)
            text.insert(exponent, ".0");
        const auto sign = text.find('e') + 1;
        if (text.at(sign) != '-' && text.at(sign) != '+')
            text.insert(sign, "+");
    }
    return text;
}

bool isBlock(const Json &value)
{
    return (value.is_object() || value.is_array()) && !value.empty();
}

void write(std::string &out, const Json &value, int indent);

void writeChild(std::string &out, const Json &value, int indent)
{
    if (isBlock(value)) {
        out += '\n';
        write(out, value, indent);
    } else {
        out += ' ' + (value.is_structured() ? value.dump() : scalarOf(value)) + '\n';
    }
}

void write(std::string &out, const Json &value, int indent)
{
    const std::string space(size_t(indent), ' ');
    if (value.is_object() && !value.empty()) {
        for (const auto &[key, child] : value.items()) {
            out += space + textOf(key) + ':';
            writeChild(out, child, indent + 2);
        }
    } else if (value.is_array() && !value.empty()) {
        for (const Json &child : value) {
            if (isBlock(child)) {
                // "- " takes the place of the first two spaces of the child's block.
                std::string block;
                write(block, child, indent + 2);
                out += space + "- " + block.substr(size_t(indent) + 2);
            } else {
                out += space + '-';
                writeChild(out, child, indent + 2);
            }
        }
    } else {
        out += space + (value.is_structured() ? value.dump() : scalarOf(value)) + '\n';
    }
}

} // namespace

DocumentReading YamlDocumentReader::read(const QString &text) const
{
    const YamlValues values = readYamlValues(text.toUtf8());
    DocumentReading reading;
    if (values.problem) {
        reading.line = values.problem->place.line;
        reading.column = values.problem->place.column;
        reading.problem = values.problem->problem;
        reading.detail = values.problem->detail;
    } else {
        reading.json = values.json;
    }
    return reading;
}

QString YamlDocumentReader::toYaml(const JsonText &json) const
{
    const QByteArray &utf8 = json.utf8();
    const Json value = Json::parse(utf8.cbegin(), utf8.cend(), nullptr, false);
    if (value.is_discarded())
        return QString::fromUtf8(utf8); // what cannot be laid out is shown as it is
    std::string out;
    write(out, value, 0);
    return QString::fromStdString(out);
}

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// ${name} in resource arguments: the first line is what a person names a run, the rest a document.

#include "agent/journal/launchspec.h"
#include "fuzz.h"

#include <nlohmann/json.hpp>

using namespace slipway;

namespace {

using Json = nlohmann::ordered_json;

void compare(const Json &before, const Json &after, const std::string &name)
{
    // -0 is written as 0, which is of another type to the library.
    require(before.type() == after.type() || (before.is_number() && before == after),
            "nothing becomes something else");
    if (before.is_object()) {
        require(before.size() == after.size(), "nothing is added");
        auto other = after.begin();
        for (auto it = before.begin(); it != before.end(); ++it, ++other) {
            require(it.key() == other.key(), "keys stay as they are");
            compare(*it, *other, name);
        }
    } else if (before.is_array()) {
        require(before.size() == after.size(), "nothing is added");
        for (size_t i = 0; i < before.size(); ++i)
            compare(before[i], after[i], name);
    } else if (before.is_string()) {
        const auto &text = before.get_ref<const std::string &>();
        const auto &filled = after.get_ref<const std::string &>();
        if (text.find("${") == std::string::npos)
            require(filled == text, "a text without a name stays as it is");
        if (text == "${run_name}")
            require(filled == name, "a value is not read again");
        if (text == "${SLIPWAY_CANARY}")
            require(filled == text, "no variable of the agent is given away");
    } else {
        require(before == after, "only texts change");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const bool prepared = qputenv("SLIPWAY_CANARY", "canary-in-the-environment");
    require(prepared, "the environment can be written");
    const QByteArray bytes = bytesOf(data, std::min<size_t>(size, 64 * 1024));
    const qsizetype line = bytes.indexOf('\n');
    const QString name = QString::fromUtf8(bytes.left(line));
    const QByteArray document = bytes.mid(line + 1);
    const QMap<QString, QString> values{{QStringLiteral("run_name"), name},
                                        {QStringLiteral("author"), QStringLiteral("${run_name}")},
                                        {QStringLiteral("run_id"), QString()}};
    const Json before = Json::parse(document.begin(), document.end(), nullptr, false);
    const JsonText filled = agent::fillMacros(JsonText(document), values);
    if (before.is_discarded()) {
        require(filled.utf8() == document, "what is no document stays as it is");
        return 0;
    }
    require(filled.utf8().size() < 12 * document.size() + 4 * 1024 * 1024, "it does not explode");
    require(!filled.utf8().contains("canary-in-the-environment"),
            "no variable of the agent is given away");
    const Json after = Json::parse(filled.utf8().begin(), filled.utf8().end(), nullptr, false);
    compare(before, after, name.toStdString());
    return 0;
}

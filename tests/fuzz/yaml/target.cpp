// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// YAML that a person or a server gives: agent configurations, queue and sweep configurations.

#include "config/launchconfig.h"
#include "config/yamldocumentreader.h"
#include "config/yamljson.h"
#include "fuzz.h"

#include <nlohmann/json.hpp>

using namespace slipway;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using Json = nlohmann::ordered_json;
    const QByteArray bytes = bytesOf(data, size);
    const YamlValues values = readYamlValues(bytes);
    const Result<LaunchConfig> config = readLaunchConfig(bytes, QStringLiteral("fuzz"));
    require(!values.problem || !config, "a text that is no YAML is no configuration");
    require(!config || config->maxJobs >= -1, "a number of jobs makes sense");
    if (values.problem) {
        require(values.json.isEmpty(), "there are values or a problem");
        require(values.problem->place.line >= 1 && values.problem->place.column >= 1,
                "a problem has a place");
        return 0;
    }
    const QByteArray &text = values.json.utf8();
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    const YamlDocumentReader reader;
    const QByteArray yaml = reader.toYaml(values.json).toUtf8();
    const YamlValues again = readYamlValues(yaml);
    require(!again.problem, "what was written as YAML is YAML");
    const QByteArray &back = again.json.utf8();
    // Only numbers beyond double are no JSON to this library.
    if (json.is_discarded())
        require(back == text, "long numbers come back as they were");
    else
        require(Json::parse(back.begin(), back.end(), nullptr, false) == json,
                "values come back as they were");
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/launchspec.h"

#include "hub/runs/tolerantjson.h"

#include <algorithm>
#include <cmath>

namespace slipway::hub {

namespace {

constexpr std::size_t maxSpecBytes = 4 * 1024 * 1024;

[[noreturn]] void refuse(const std::string &sentence)
{
    throw HubError(HubErrorKind::InvalidInput, sentence);
}

bool isObject(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_object();
}

std::string textOf(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/** What stands between {{ and }}, without blanks. */
std::string trimmed(std::string text)
{
    const auto first = text.find_first_not_of(" \t");
    const auto last = text.find_last_not_of(" \t");
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

std::string asText(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/** Refuses a value that its schema does not allow. */
void checkValue(const std::string &name, const Json &schema, const Json &value)
{
    const std::string type = textOf(schema, "type");
    const std::string subject = "Template variable \"" + name + "\" ";
    if (type == "integer" &&
        !(value.is_number() && std::floor(value.get<double>()) == value.get<double>()))
        refuse(subject + "must be a whole number.");
    if (type == "number" && !value.is_number())
        refuse(subject + "must be a number.");
    if (type == "string" && !value.is_string())
        refuse(subject + "must be text.");
    if (type == "boolean" && !value.is_boolean())
        refuse(subject + "must be true or false.");
    if (schema.contains("enum") && schema.at("enum").is_array()) {
        const Json &allowed = schema.at("enum");
        if (std::find(allowed.begin(), allowed.end(), value) == allowed.end())
            refuse(subject + "must be one of " + allowed.dump() + ".");
    }
    if (!value.is_number())
        return;
    const auto bound = [&](const char *key) -> const Json * {
        const auto found = schema.find(key);
        return found != schema.end() && found->is_number() ? &*found : nullptr;
    };
    if (const Json *least = bound("minimum"); least && value < *least)
        refuse(subject + "must be at least " + least->dump() + ".");
    if (const Json *most = bound("maximum"); most && value > *most)
        refuse(subject + "must be at most " + most->dump() + ".");
}

/** Refuses a schema that allows no value, or whose own default it does not allow. */
void checkLimits(const std::string &name, const Json &schema)
{
    const std::string subject = "Template variable \"" + name + "\": ";
    const auto has = [&schema](const char *key) { // null is what some clients write for nothing
        return schema.contains(key) && !schema.at(key).is_null();
    };
    for (const char *key : {"minimum", "maximum"}) {
        if (has(key) && !schema.at(key).is_number())
            refuse(subject + key + " must be a number.");
    }
    if (has("minimum") && has("maximum") && schema.at("maximum") < schema.at("minimum"))
        refuse(subject + "the maximum is below the minimum.");
    if (has("enum") && (!schema.at("enum").is_array() || schema.at("enum").empty()))
        refuse(subject + "enum must be a list of values.");
    if (has("default"))
        checkValue(name, schema, schema.at("default"));
}

/** Values of template variables by name, with defaults, checked against their schemas. */
class Template
{
public:
    Template(const Json &variables, const Json &given)
        : m_variables(variables)
    {
        if (!given.is_null() && !given.is_object())
            refuse("The values of template variables must be a JSON object.");
        for (const auto &[name, value] : given.items()) {
            if (!variables.contains(name))
                refuse("The queue has no template variable \"" + name + "\".");
            checkValue(name, variables.at(name).value("schema", Json::object()), value);
            m_values[name] = value;
        }
        for (const auto &[name, variable] : variables.items()) {
            const Json schema = variable.value("schema", Json::object());
            if (const Json fallback = schema.value("default", Json());
                !m_values.contains(name) && !fallback.is_null())
                m_values[name] = fallback;
        }
    }

    /** Replaces {{name}} everywhere below `value`; alone in a text it keeps its type. */
    void fill(Json &value) const
    {
        if (value.is_structured()) {
            for (Json &item : value)
                fill(item);
        } else if (value.is_string()) {
            value = filled(value.get<std::string>());
        }
    }

private:
    Json filled(const std::string &text) const
    {
        std::string result;
        std::size_t position = 0;
        for (;;) {
            const auto open = text.find("{{", position);
            const auto close = open == std::string::npos ? open : text.find("}}", open + 2);
            if (close == std::string::npos)
                return result + text.substr(position);
            const std::string name = trimmed(text.substr(open + 2, close - open - 2));
            // Braces that name no variable are somebody else's: they stay as they are.
            if (!m_variables.contains(name)) {
                result += text.substr(position, close + 2 - position);
            } else {
                if (!m_values.contains(name))
                    refuse("Template variable \"" + name + "\" needs a value.");
                const Json &value = m_values.at(name);
                if (open == 0 && close + 2 == text.size())
                    return value;
                result += text.substr(position, open - position) + asText(value);
            }
            position = close + 2;
        }
    }

    const Json &m_variables;
    Json m_values = Json::object();
};

/** Members of `over` win; objects are merged member by member. */
void merge(Json &base, const Json &over)
{
    if (!base.is_object() || !over.is_object()) {
        base = over;
        return;
    }
    for (const auto &[key, value] : over.items()) {
        if (base.contains(key))
            merge(base[key], value);
        else
            base[key] = value;
    }
}

} // namespace

Json parseObject(const std::string &text, const std::string &what)
{
    if (text.size() > maxSpecBytes)
        refuse(what + " is too large.");
    auto json = readTolerant(text);
    if (!json || !json->is_object())
        refuse(what + " must be a JSON object.");
    return std::move(*json);
}

void checkTemplateVariables(const Json &variables)
{
    for (const auto &[name, variable] : variables.items()) {
        if (!variable.is_object() || !isObject(variable, "schema"))
            refuse("Template variable \"" + name + "\" needs a schema.");
        const std::string type = textOf(variable.at("schema"), "type");
        if (type != "string" && type != "integer" && type != "number" && type != "boolean")
            refuse("Template variable \"" + name +
                   "\" must have the type string, integer, number or boolean.");
        checkLimits(name, variable.at("schema"));
    }
}

Json resolveSpec(Json spec, const QueueDefaults &queue, const Json &values,
                 const std::string &author)
{
    if (textOf(spec, "resource").empty() && !queue.resource.empty())
        spec["resource"] = queue.resource;
    Json arguments = queue.config.is_object() && isObject(queue.config, "resource_args")
                         ? queue.config.at("resource_args")
                         : Json::object();
    if (isObject(spec, "resource_args"))
        merge(arguments, spec.at("resource_args"));
    const Template filler(queue.templateVariables, values);
    filler.fill(arguments);
    if (!arguments.empty())
        spec["resource_args"] = std::move(arguments);
    if (textOf(spec, "author").empty())
        spec["author"] = author;
    // The database holds no keys; agents give jobs one of their own.
    spec.erase("_wandb_api_key");
    return spec;
}

bool isScheduler(const Json &spec)
{
    if (textOf(spec, "uri") != "placeholder-uri-scheduler")
        return false;
    if (textOf(spec, "resource") != "local-process" || !textOf(spec, "job").empty())
        return true;
    const Json overrides = isObject(spec, "overrides") ? spec.at("overrides") : Json::object();
    const Json entry = overrides.value("entry_point", Json());
    return entry.is_array() && entry.size() >= 3 && entry.at(0) == "wandb" &&
           entry.at(1) == "scheduler";
}

std::string runProjectOf(const Json &spec)
{
    std::string project = textOf(spec, "project");
    if (project.empty()) {
        const std::string job = textOf(spec, "job");
        const auto first = job.find('/');
        const auto second = first == std::string::npos ? first : job.find('/', first + 1);
        if (second != std::string::npos)
            project = job.substr(first + 1, second - first - 1);
    }
    std::transform(project.begin(), project.end(), project.begin(), [](unsigned char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    });
    return project;
}

} // namespace slipway::hub

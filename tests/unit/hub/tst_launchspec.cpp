// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/resolvers/launchspec.h"
#include "unit/hub/hubfixture.h"

#include <QTest>

using namespace slipway::hub;

namespace {

QueueDefaults queue()
{
    QueueDefaults defaults;
    defaults.resource = "local-container";
    defaults.config = Json::parse(R"({"resource_args": {"local-container":
        {"cpus": "{{ cpu }}", "env": ["SIZE={{size}}x", "KEEP={{ other }}"], "memory": "1g"}}})");
    defaults.templateVariables = Json::parse(R"({
        "cpu": {"schema": {"type": "integer", "minimum": 1, "maximum": 4}},
        "size": {"schema": {"type": "string", "enum": ["s", "m"], "default": "m"}}})");
    return defaults;
}

std::string refusal(const Json &values)
{
    try {
        (void)resolveSpec(Json::object(), queue(), values, "ada");
        return {};
    } catch (const HubError &e) {
        return e.what();
    }
}

} // namespace

class TestLaunchSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQueueFillsInWhatTheSpecLacks()
    {
        const Json spec = resolveSpec(Json::parse(R"({"job": "e/p/j:v0", "resource": null})"),
                                      queue(), {{"cpu", 2}}, "ada");
        QCOMPARE(
            QString::fromStdString(spec.dump()),
            QStringLiteral(R"({"job":"e/p/j:v0","resource":"local-container","resource_args":)"
                           R"({"local-container":{"cpus":2,"env":["SIZE=mx","KEEP={{ other }}"],)"
                           R"("memory":"1g"}},"author":"ada"})"));
    }

    void whatTheSpecSaysWins()
    {
        const Json spec = resolveSpec(
            Json::parse(R"({"author": "bob", "resource": "local-container", "_wandb_api_key": "k",
                            "resource_args": {"local-container": {"cpus": 1, "gpus": "all"}}})"),
            queue(), nullptr, "ada");
        SAME(spec.at("author"), "bob");
        const Json &arguments = spec.at("resource_args").at("local-container");
        SAME(arguments.at("cpus"), 1);
        SAME(arguments.at("gpus"), "all");
        SAME(arguments.at("memory"), "1g");
        QVERIFY(!spec.contains("_wandb_api_key"));
    }

    void valuesMustFitTheirSchema()
    {
        SAME(refusal({{"cpu", 4}}), "");
        SAME(refusal({{"cpu", 5}}), "Template variable \"cpu\" must be at most 4.");
        SAME(refusal({{"cpu", 0}}), "Template variable \"cpu\" must be at least 1.");
        SAME(refusal({{"cpu", 1.5}}), "Template variable \"cpu\" must be a whole number.");
        SAME(refusal({{"cpu", "2"}}), "Template variable \"cpu\" must be a whole number.");
        SAME(refusal({{"cpu", 1}, {"size", "xl"}}),
             R"(Template variable "size" must be one of ["s","m"].)");
        SAME(refusal({{"gpu", 1}}), "The queue has no template variable \"gpu\".");
        SAME(refusal(nullptr), "Template variable \"cpu\" needs a value.");
        SAME(refusal(Json::array()), "The values of template variables must be a JSON object.");
    }

    void aQueueMustMakeSense()
    {
        const auto refused = [](const char *schema) -> std::string {
            try {
                checkTemplateVariables({{"cpu", {{"schema", Json::parse(schema)}}}});
                return {};
            } catch (const HubError &e) {
                return e.what();
            }
        };
        SAME(refused(R"({"type": "integer", "minimum": 1, "maximum": 4, "default": 4})"), "");
        SAME(refused(R"({"type": "string", "enum": ["s"], "description": "size"})"), "");
        SAME(refused(R"({"type": "number", "minimum": null, "enum": null, "default": null})"), "");
        SAME(refused(R"({"type": "tensor"})"), "Template variable \"cpu\" must have the type "
                                               "string, integer, number or boolean.");
        SAME(refused(R"({"type": "integer", "minimum": 4, "maximum": 1})"),
             "Template variable \"cpu\": the maximum is below the minimum.");
        SAME(refused(R"({"type": "number", "minimum": "1"})"),
             "Template variable \"cpu\": minimum must be a number.");
        SAME(refused(R"({"type": "string", "enum": []})"),
             "Template variable \"cpu\": enum must be a list of values.");
        SAME(refused(R"({"type": "integer", "maximum": 4, "default": 5})"),
             "Template variable \"cpu\" must be at most 4.");
        SAME(refused(R"({"type": "string", "enum": ["s"], "default": "m"})"),
             R"(Template variable "cpu" must be one of ["s"].)");
    }

    void numbersThatJsonLacksBecomeTexts()
    {
        const Json spec =
            parseObject(R"({"overrides": {"run_config": {"lr": NaN, "x": -Infinity}}})", "s");
        QCOMPARE(QString::fromStdString(spec.dump()),
                 QStringLiteral(R"({"overrides":{"run_config":{"lr":"NaN","x":"-Infinity"}}})"));
        QVERIFY_EXCEPTION_THROWN((void)parseObject("[1]", "s"), HubError);
        QVERIFY_EXCEPTION_THROWN((void)parseObject(std::string(100'000, '['), "s"), HubError);
    }

    void theRunGoesWhereAgentsPutIt()
    {
        SAME(runProjectOf(Json::parse(R"({"project": "Demo", "job": "e/p/j:v0"})")), "demo");
        SAME(runProjectOf(Json::parse(R"({"project": "", "job": "e/P/j:v0"})")), "p");
        SAME(runProjectOf(Json::parse(R"({"job": null})")), "");
    }
};

QTEST_GUILESS_MAIN(TestLaunchSpec)
#include "tst_launchspec.moc"

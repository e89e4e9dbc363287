// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "unit/hub/hubfixture.h"

namespace slipway::hub {

/** What people and agents do with sweeps of the project "demo". */
class SweepSteps
{
protected:
    struct Sweep
    {
        std::string id;
        std::string name;
    };

    Json ask(const std::string &document, const Json &variables = Json::object())
    {
        const Json answer = m_hub->ask(m_hub->ada, document, variables);
        if (answer.contains("errors"))
            qWarning("%s", answer.dump().c_str());
        return answer.at("data");
    }

    Sweep create(const std::string &yaml, const char *prior = nullptr)
    {
        Json variables = {{"config", yaml}};
        if (prior)
            variables["prior"] = prior;
        const std::string name =
            ask(R"(mutation($config: String, $prior: JSONString) { upsertSweep(input: {config: $config,
               projectName: "demo", entityName: "ada", priorRunsFilters: $prior}) {
               sweep { name project { name entity { name } } } configValidationWarnings } })",
                variables)
                .at("upsertSweep")
                .at("sweep")
                .at("name")
                .get<std::string>();
        const Json found = ask(R"(query($n: String) { project(name: "demo", entityName: "ada") {
                              sweep(sweepName: $n) { id } } })",
                               {{"n", name}});
        return {found.at("project").at("sweep").at("id").get<std::string>(), name};
    }

    std::string state(const Sweep &sweep)
    {
        return m_hub->text("SELECT state FROM sweeps WHERE name = '" + sweep.name + "'");
    }

    bool setState(const Sweep &sweep, const char *state)
    {
        return !m_hub
                    ->ask(
                        m_hub->ada,
                        R"(mutation($id: ID, $s: String) { upsertSweep(input: {id: $id, state: $s}) {
                         sweep { name } } })",
                        {{"id", sweep.id}, {"s", state}})
                    .contains("errors");
    }

    std::string agent(const Sweep &sweep)
    {
        return ask(R"(mutation($s: String!) { createAgent(input: {host: "box", sweep: $s,
                  projectName: "demo", entityName: "ada"}) { agent { id } } })",
                   {{"s", sweep.name}})
            .at("createAgent")
            .at("agent")
            .at("id")
            .get<std::string>();
    }

    Json beat(const std::string &agent, const Json &live = Json::object())
    {
        const Json answer =
            ask(R"(mutation($id: ID!, $live: JSONString) { agentHeartbeat(input: {id: $id,
               metrics: "{}", runState: $live}) { agent { id } commands } })",
                {{"id", agent}, {"live", live.dump()}});
        return Json::parse(answer.at("agentHeartbeat").at("commands").get<std::string>());
    }

    /** The run command that an agent without a run gets. */
    Json suggestion(const std::string &agent)
    {
        const Json commands = beat(agent);
        return commands.size() == 1 && commands[0].at("type") == "run" ? commands[0]
                                                                       : Json(nullptr);
    }

    std::unique_ptr<HubFixture> m_hub;
};

} // namespace slipway::hub

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "unit/hub/hubfixture.h"

#include "hub/runs/runstate.h"

#include <QTest>
#include <map>

namespace slipway::hub {

inline constexpr const char *pushDocument = R"(
mutation pushToRunQueueByName($queue: String!, $spec: JSONString!, $priority: Int, $key: String) {
    pushToRunQueueByName(input: {entityName: "ada", projectName: "model-registry", queueName: $queue,
        runSpec: $spec, priority: $priority, slipwayIdempotencyKey: $key}) { runQueueItemId runSpec }
})";
inline constexpr const char *popDocument = R"(
mutation popFromRunQueue($queue: String!, $agent: ID, $key: String) {
    popFromRunQueue(input: {entityName: "ada", projectName: "model-registry", queueName: $queue,
        launchAgentId: $agent, slipwayIdempotencyKey: $key}) { runQueueItemId runSpec }
})";
inline constexpr const char *ackDocument = R"(
mutation ackRunQueueItem($item: ID!, $run: String!, $agent: ID) {
    ackRunQueueItem(input: {runQueueItemId: $item, runName: $run, slipwayAgentId: $agent}) { success }
})";
inline constexpr const char *itemDocument = R"(
query($id: ID!) { slipwayRunQueueItem(id: $id) { id state associatedRunId slipwayRunName slipwayPhase
    slipwayPhaseDetail slipwayAttempt slipwayAgentId slipwayPriority slipwayAuthor slipwayProject
    slipwayFailure { stage message filePaths } slipwayQueueName slipwayStopRequested } })";

/** What happens to items of the queues "q" and, with priorities, "prio", whose agent is "one". */
class ItemSteps
{
protected:
    void begin()
    {
        m_hub = std::make_unique<HubFixture>();
        for (const auto &[name, mode] : {std::pair{"q", "DISABLED"}, std::pair{"prio", "V0"}}) {
            const Json made = ask(R"(mutation($name: String!, $mode: RunQueuePrioritizationMode) {
                createRunQueue(input: {entityName: "ada", projectName: "model-registry", access: PROJECT,
                    queueName: $name, prioritizationMode: $mode}) { success queueID } })",
                                  {{"name", name}, {"mode", mode}});
            QVERIFY(made.at("createRunQueue").at("success") == true);
            m_queues[name] = made.at("createRunQueue").at("queueID").get<std::string>();
        }
        m_agent = agent("one");
    }

    Json ask(const std::string &document, const Json &variables = Json::object())
    {
        const Json answer = m_hub->ask(m_hub->ada, document, variables);
        if (answer.contains("errors"))
            qWarning("%s", answer.dump().c_str());
        return answer.at("data");
    }
    static Json pushed(const char *queue, std::optional<int> priority)
    {
        Json variables = {{"queue", queue},
                          {"spec", R"({"job": "ada/demo/job:v0", "project": "demo"})"}};
        if (priority)
            variables["priority"] = *priority;
        return variables;
    }
    std::string push(const char *queue = "q", std::optional<int> priority = {},
                     const char *key = nullptr, const char *spec = nullptr)
    {
        Json variables = pushed(queue, priority);
        if (key)
            variables["key"] = key;
        if (spec)
            variables["spec"] = spec;
        return ask(pushDocument, variables)
            .at("pushToRunQueueByName")
            .at("runQueueItemId")
            .get<std::string>();
    }
    Json pop(const std::string &who = {}, const char *key = nullptr, const char *queue = "q")
    {
        Json variables = {{"queue", queue}, {"agent", who.empty() ? m_agent : who}};
        if (key)
            variables["key"] = key;
        return ask(popDocument, variables).at("popFromRunQueue");
    }
    bool ack(const std::string &id, const char *run, const std::string &who = {})
    {
        Json variables = {{"item", id}, {"run", run}};
        if (!who.empty())
            variables["agent"] = who;
        return ask(ackDocument, variables).at("ackRunQueueItem").at("success") == true;
    }
    std::string claimed(const char *run)
    {
        const std::string id = push();
        while (pop().at("runQueueItemId") != id) {
        }
        ack(id, run);
        const std::string only = id;
        m_hub->db->write([&](SQLite::Database &tx) {
            tx.exec("UPDATE queue_items SET state = 'PENDING' WHERE state = 'LEASED' AND id <> " +
                    only);
        });
        return id;
    }
    Json item(const std::string &id)
    {
        return ask(itemDocument, {{"id", id}}).at("slipwayRunQueueItem");
    }
    bool report(const std::string &id, const char *phase, const std::string &who)
    {
        return ask(R"(mutation($id: ID!, $phase: String!, $who: ID) { slipwayReportItem(input: {
                      runQueueItemId: $id, phase: $phase, agentId: $who}) { success } })",
                   {{"id", id}, {"phase", phase}, {"who", who}})
                   .at("slipwayReportItem")
                   .at("success") == true;
    }
    void stop(const std::string &id)
    {
        ask("mutation($id: ID!) { slipwayStopItem(input: {runQueueItemId: $id}) { success } }",
            {{"id", id}});
    }
    std::string agent(const char *name)
    {
        return ask(R"(mutation($name: String, $queue: ID!, $config: JSONString) { createLaunchAgent(input: {
                      entityName: "ada", projectName: "model-registry", runQueues: [$queue], hostname: "box",
                      slipwayName: $name, agentConfig: $config, version: "test"}) { launchAgentId } })",
                   {{"name", name}, {"queue", m_queues["q"]}, {"config", R"({"max_jobs": 3})"}})
            .at("createLaunchAgent")
            .at("launchAgentId")
            .get<std::string>();
    }
    std::int64_t startRun(const std::string &name, const std::string &project = "demo")
    {
        ask(R"(mutation($name: String, $project: String) { upsertBucket(input: {modelName: $project, name: $name}) {
               inserted } })",
            {{"name", name}, {"project", project}});
        return m_hub->number(
            "SELECT r.id FROM runs r JOIN projects p ON p.id = r.project_id WHERE r.name = '" +
            name + "' AND p.name = '" + project + "'");
    }
    void end(std::int64_t run, int exitCode)
    {
        m_hub->db->write([&](SQLite::Database &tx) { noteEnded(tx, run, exitCode); });
    }
    void expireLease(const std::string &id)
    {
        m_hub->db->write([&](SQLite::Database &tx) {
            tx.exec("UPDATE queue_items SET lease_until = 1 WHERE id = " + id);
        });
    }

    std::unique_ptr<HubFixture> m_hub;
    std::map<std::string, std::string> m_queues;
    std::string m_agent;
};

} // namespace slipway::hub

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "unit/hub/itemsteps.h"

namespace slipway::hub {

/** What agents do with an item that they hold. */
class LeaseSteps : public ItemSteps
{
protected:
    std::string createKey(const std::string &id, const char *run, const std::string &who)
    {
        const Json answer = m_hub->ask(m_hub->ada,
                                       R"(mutation($item: ID, $run: String!, $who: ID) {
            slipwayCreateRunKey(input: {entityName: "ada", projectName: "demo", runName: $run,
                runQueueItemId: $item, agentId: $who}) { apiKey } })",
                                       {{"item", id}, {"run", run}, {"who", who}});
        return answer.contains("errors")
                   ? std::string()
                   : answer.at("data").at("slipwayCreateRunKey").at("apiKey").get<std::string>();
    }
    std::int64_t goodKeys()
    {
        return m_hub->number("SELECT count(*) FROM api_keys WHERE scope = 'run' AND revoked = 0");
    }
    Json more(const std::string &id)
    {
        return ask(R"(query($id: ID!) { slipwayRunQueueItem(id: $id) { slipwayRequeues
                      slipwayStopForced slipwayForcedInSeconds slipwayRunSpec
                      slipwayScheduler } })",
                   {{"id", id}})
            .at("slipwayRunQueueItem");
    }
    void taken(const std::string &id, const char *run)
    {
        SAME(pop().at("runQueueItemId"), id);
        QVERIFY(ack(id, run, m_agent));
    }
};

} // namespace slipway::hub

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "config/yamljson.h"
#include "hub/graphql/executor.h"
#include "hub/news.h"
#include "hub/process/users.h"
#include "hub/resolvers/artifacts.h"
#include "hub/resolvers/core.h"
#include "hub/resolvers/launch.h"
#include "hub/resolvers/sweeps.h"
#include "hub/store/blobstore.h"
#include "hub/store/database.h"
#include "hub/store/embedded.h"
#include "hub/store/storage.h"
#include "hub/sweeps/sweeps.h"

#include <QTemporaryDir>
#include <memory>

/** Compares as JSON, so that values, texts and numbers of both sides mix. */
#define SAME(a, b)                                                                                 \
    do {                                                                                           \
        const Json left = (a);                                                                     \
        const Json right = (b);                                                                    \
        QVERIFY2(left == right, (left.dump() + " is not " + right.dump()).c_str());                \
    } while (false)

namespace slipway::hub {

/** A hub without its server: a database in a folder of its own, one user "ada", all resolvers. */
class HubFixture
{
public:
    HubFixture()
        : db(Database::open(folder() / "hub.sqlite"))
        , blobs(folder() / "blobs")
        , storage(*db)
        , sweeps(*db, jsonOfYaml)
        , services{*db, blobs, storage, news, sweeps}
        , m_schema(schema())
        , m_registry(resolvers())
        , m_executor(m_schema, m_registry)
    {
        registerRunFileUploads(storage);
        registerArtifactUploads(storage);
        db->write([&](SQLite::Database &tx) { ada.userId = insertUser(tx, "ada", true); });
        ada.username = ada.entity = "ada";
        ada.baseUrl = "http://localhost:8931";
    }

    /** The whole answer: data and errors. */
    Json ask(const RequestContext &who, const std::string &document,
             const Json &variables = Json::object())
    {
        return m_executor.run(document, variables, {}, services, who).body;
    }
    /** Of the whole HTTP answer. */
    int status(const RequestContext &who, const std::string &document, const Json &variables)
    {
        return m_executor.run(document, variables, {}, services, who).httpStatus;
    }
    /** What the hub knows of sweeps is in its database only, as after a kill. */
    void forgetSweeps()
    {
        std::destroy_at(&sweeps);
        std::construct_at(&sweeps, *db, jsonOfYaml);
    }
    RequestContext runKey(const std::string &project, const std::string &run,
                          const std::string &item = {}) const
    {
        RequestContext request = ada;
        request.scope = KeyScope::Run;
        request.run = RunScope{"ada", project, run, item};
        return request;
    }
    /** Row of a queue item with this launch spec, in a queue of its own. */
    std::string pushed(const Json &spec)
    {
        const std::string queue = "queue" + std::to_string(++m_queues);
        ask(ada, R"(mutation($q: String!) { createRunQueue(input: {entityName: "ada",
            projectName: "model-registry", access: PROJECT, queueName: $q}) { success } })",
            {{"q", queue}});
        const Json answer = ask(ada, R"(mutation($q: String!, $s: JSONString!) {
            pushToRunQueueByName(input: {entityName: "ada", projectName: "model-registry",
            queueName: $q, runSpec: $s}) { runQueueItemId } })",
                                {{"q", queue}, {"s", spec.dump()}});
        return answer.at("data").at("pushToRunQueueByName").at("runQueueItemId").get<std::string>();
    }
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::int64_t number(const std::string &sql)
    {
        return db->read([&](SQLite::Database &tx) { return tx.execAndGet(sql).getInt64(); });
    }
    std::string text(const std::string &sql)
    {
        return db->read([&](SQLite::Database &tx) { return tx.execAndGet(sql).getString(); });
    }

private:
    static graphql::Schema schema()
    {
        std::vector<std::string_view> texts;
        for (const EmbeddedText &each : embedded_schema())
            texts.push_back(each.text);
        return graphql::Schema::fromTexts(texts);
    }
    static graphql::Registry resolvers()
    {
        graphql::Registry registry;
        registerCore(registry);
        registerLaunch(registry);
        registerArtifacts(registry);
        registerSweeps(registry);
        return registry;
    }
    static std::string jsonOfYaml(const std::string &yaml)
    {
        const Result<JsonText> json = yamlToJson(QByteArray::fromStdString(yaml));
        if (!json)
            throw HubError(HubErrorKind::InvalidInput, json.error().detail.toStdString());
        return json->utf8().toStdString();
    }

    QTemporaryDir m_folder;
    int m_queues = 0;

public:
    std::unique_ptr<Database> db;
    BlobStore blobs;
    Storage storage;
    News news;
    Sweeps sweeps;
    HubServices services;
    RequestContext ada;

private:
    graphql::Schema m_schema;
    graphql::Registry m_registry;
    graphql::Executor m_executor;
};

} // namespace slipway::hub

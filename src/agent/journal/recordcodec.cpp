// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/journal/recordcodec.h"

#include <array>
#include <nlohmann/json.hpp>
#include <string>

namespace slipway::agent {
namespace {

using Json = nlohmann::ordered_json;
using Kind = Record::Kind;

const std::array<std::pair<Kind, const char *>, 10> KindNames{{
    {Kind::Taken, "taken"},
    {Kind::Acknowledged, "acknowledged"},
    {Kind::Starting, "starting"},
    {Kind::Started, "started"},
    {Kind::StopAsked, "stopAsked"},
    {Kind::Preempted, "preempted"},
    {Kind::Ended, "ended"},
    {Kind::Failed, "failed"},
    {Kind::Returning, "returning"},
    {Kind::Done, "done"},
}};

const std::array<std::pair<TargetState, const char *>, 4> EndNames{{
    {TargetState::Finished, "finished"},
    {TargetState::Failed, "failed"},
    {TargetState::Stopped, "stopped"},
    {TargetState::Gone, "gone"},
}};

using Count = std::optional<qint64> TargetStatus::*;
const std::array<std::pair<Count, const char *>, 3> EndCounts{{
    {&TargetStatus::milliseconds, "milliseconds"},
    {&TargetStatus::peakMemory, "peakMemory"},
    {&TargetStatus::leftOut, "leftOut"},
}};

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString text(const Json &json, const char *key)
{
    return QString::fromStdString(json.at(key).get<std::string>());
}

Json needsJson(const Needs &needs)
{
    return Json{{"cpus", needs.cpus}, {"memory", needs.memory}, {"gpus", needs.gpus}};
}

Needs needsFrom(const Json &json)
{
    return {json.at("cpus").get<double>(), json.at("memory").get<qint64>(),
            json.at("gpus").get<int>()};
}

Json rulesJson(const Rules &rules)
{
    return Json{{"scheduler", rules.scheduler},
                {"needsRun", rules.needsRun},
                {"start", rules.start.count()},
                {"pull", rules.pull.count()}};
}

Rules rulesFrom(const Json &json)
{
    return {json.at("scheduler").get<bool>(), json.at("needsRun").get<bool>(),
            Instant(json.at("start").get<qint64>()), Instant(json.at("pull").get<qint64>())};
}

Json offerJson(const Offer &offer)
{
    return Json{
        {"queue", utf8(offer.queue.text())},       {"attempt", offer.attempt},
        {"entity", utf8(offer.run.entity.text())}, {"project", utf8(offer.run.project.text())},
        {"run", utf8(offer.run.id.text())},        {"resource", utf8(wireName(offer.resource))},
        {"spec", offer.spec.utf8().toStdString()}, {"needs", needsJson(offer.needs)},
        {"rules", rulesJson(offer.rules)}};
}

Offer offerFrom(const Json &json, const QueueItemId &item)
{
    Offer offer;
    offer.item = item;
    offer.queue = QueueName(text(json, "queue"));
    offer.attempt = json.value("attempt", 0);
    offer.run.entity = EntityName(text(json, "entity"));
    offer.run.project = ProjectName(text(json, "project"));
    offer.run.id = RunId(text(json, "run"));
    offer.resource = resourceFromWire(text(json, "resource"));
    offer.spec = JsonText(QByteArray::fromStdString(json.at("spec").get<std::string>()));
    if (json.contains("needs"))
        offer.needs = needsFrom(json.at("needs"));
    if (json.contains("rules"))
        offer.rules = rulesFrom(json.at("rules"));
    return offer;
}

Json endJson(const TargetStatus &end)
{
    Json json{{"detail", utf8(end.detail)}};
    for (const auto &[state, name] : EndNames) {
        if (state == end.state)
            json["state"] = name;
    }
    if (end.exitCode)
        json["exitCode"] = *end.exitCode;
    if (end.signal)
        json["signal"] = *end.signal;
    if (end.outOfMemory)
        json["outOfMemory"] = true;
    for (const auto &[member, name] : EndCounts) {
        if (end.*member)
            json[name] = *(end.*member);
    }
    return json;
}

TargetStatus endFrom(const Json &json)
{
    TargetStatus end;
    end.state = TargetState::Gone;
    const auto name = json.at("state").get<std::string>();
    for (const auto &[state, word] : EndNames) {
        if (name == word)
            end.state = state;
    }
    end.detail = text(json, "detail");
    if (json.contains("exitCode"))
        end.exitCode = json.at("exitCode").get<int>();
    if (json.contains("signal"))
        end.signal = json.at("signal").get<int>();
    end.outOfMemory = json.value("outOfMemory", false);
    for (const auto &[member, key] : EndCounts) {
        if (json.contains(key))
            end.*member = json.at(key).get<qint64>();
    }
    return end;
}

} // namespace

QByteArray toLine(const Record &record)
{
    Json json{{"v", 1}};
    for (const auto &[kind, name] : KindNames) {
        if (kind == record.kind)
            json["kind"] = name;
    }
    json["item"] = utf8(record.item.text());
    if (record.offer)
        json["offer"] = offerJson(*record.offer);
    if (record.kind == Kind::Starting && !record.gpus.isEmpty()) {
        for (const QString &gpu : record.gpus)
            json["gpus"].push_back(utf8(gpu));
    }
    if (record.kind == Kind::Started)
        json["handle"] = utf8(record.handle);
    if (record.kind == Kind::Ended)
        json["end"] = endJson(record.end);
    if (record.kind == Kind::Failed)
        json["failure"] =
            Json{{"stage", utf8(record.failure.stage)}, {"message", utf8(record.failure.message)}};
    return QByteArray::fromStdString(
        json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

std::optional<Record> fromLine(const QByteArray &line)
{
    try {
        const Json json = Json::parse(line.begin(), line.end());
        if (json.at("v").get<int>() != 1)
            return std::nullopt;
        Record record;
        record.item = QueueItemId(text(json, "item"));
        const auto name = json.at("kind").get<std::string>();
        bool known = false;
        for (const auto &[kind, word] : KindNames) {
            if (name == word) {
                record.kind = kind;
                known = true;
            }
        }
        if (!known)
            return std::nullopt;
        if (record.kind == Kind::Taken)
            record.offer = offerFrom(json.at("offer"), record.item);
        if (record.kind == Kind::Starting && json.contains("gpus")) {
            for (const Json &gpu : json.at("gpus"))
                record.gpus.append(QString::fromStdString(gpu.get<std::string>()));
        }
        if (record.kind == Kind::Started)
            record.handle = text(json, "handle");
        if (record.kind == Kind::Ended)
            record.end = endFrom(json.at("end"));
        if (record.kind == Kind::Failed)
            record.failure = {text(json.at("failure"), "stage"),
                              text(json.at("failure"), "message")};
        return record;
    } catch (const nlohmann::json::exception &) {
        return std::nullopt;
    }
}

} // namespace slipway::agent

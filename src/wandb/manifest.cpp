// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/manifest.h"

#include "ports/reasons.h"
#include "wandb/answers.h"

#include <QCryptographicHash>
#include <algorithm>

namespace slipway {
namespace {
constexpr int DeepestManifest = 32;
} // namespace

QByteArray manifestDigest(QList<ManifestEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const ManifestEntry &a, const ManifestEntry &b) {
        return a.path.toUtf8() < b.path.toUtf8();
    });
    QCryptographicHash md5(QCryptographicHash::Md5);
    md5.addData(QByteArrayView("wandb-artifact-manifest-v1\n"));
    for (const ManifestEntry &entry : entries)
        md5.addData(entry.path.toUtf8() + ':' + entry.digest + '\n');
    return md5.result().toHex();
}

QByteArray manifestJson(const QList<ManifestEntry> &entries)
{
    Json contents = Json::object();
    auto &members = contents.get_ref<Json::object_t &>();
    for (const ManifestEntry &entry : entries) {
        Json json{{"digest", entry.digest.toStdString()}, {"size", entry.size}};
        if (!entry.reference.isEmpty())
            json["ref"] = toJson(entry.reference);
        if (!entry.birthArtifact.isEmpty())
            json["birthArtifactID"] = toJson(entry.birthArtifact);
        // Not by key: each would be looked for among all that are there.
        members.emplace_back(entry.path.toStdString(), std::move(json));
    }
    return dump(Json{{"version", 1},
                     {"storagePolicy", "wandb-storage-policy-v1"},
                     {"storagePolicyConfig", {{"storageLayout", "V2"}}},
                     {"contents", contents}});
}

Result<QList<ManifestEntry>> readManifest(const QByteArray &json)
{
    const QString where = QStringLiteral("read manifest");
    const auto damaged = [&where](const QString &detail) {
        return failure(ErrorKind::Protocol, where, detail, reasons::FileDamaged);
    };
    if (isNestedDeeper(json, DeepestManifest))
        return damaged(QStringLiteral("nested too deeply"));
    // Sorted: in the type that keeps an order a million files would take hours.
    const auto document = nlohmann::json::parse(json.cbegin(), json.cend(), nullptr, false);
    const auto contents = document.is_object() ? document.find("contents") : document.end();
    if (contents == document.end() || !contents->is_object())
        return damaged(QStringLiteral("no contents"));
    QList<ManifestEntry> entries;
    for (const auto &[path, described] : contents->items()) {
        const Json value(described);
        entries.append(ManifestEntry{QString::fromStdString(path), textAt(value, "digest").toUtf8(),
                                     intAt(value, "size", -1), textAt(value, "birthArtifactID"),
                                     textAt(value, "ref")});
    }
    return entries;
}

bool isConfinedPath(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar(u'\0')))
        return false;
    const QStringList parts = path.split(u'/');
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part == QLatin1StringView(".") || part == QLatin1StringView("..");
    });
}

} // namespace slipway

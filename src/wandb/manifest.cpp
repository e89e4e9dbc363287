// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/manifest.h"

#include "ports/reasons.h"
#include "wandb/answers.h"

#include <QCryptographicHash>
#include <QStringTokenizer>
#include <algorithm>
#include <vector>

namespace slipway {
namespace {
constexpr int DeepestManifest = 32;
} // namespace

QByteArray manifestDigest(const QList<ManifestEntry> &entries)
{
    std::vector<std::pair<QByteArray, QByteArrayView>> lines;
    lines.reserve(size_t(entries.size()));
    for (const ManifestEntry &entry : entries)
        lines.emplace_back(entry.path.toUtf8(), entry.digest);
    const auto byPath = [](const auto &a, const auto &b) { return a.first < b.first; };
    if (!std::is_sorted(lines.cbegin(), lines.cend(), byPath))
        std::sort(lines.begin(), lines.end(), byPath);
    QCryptographicHash md5(QCryptographicHash::Md5);
    md5.addData(QByteArrayView("wandb-artifact-manifest-v1\n"));
    for (const auto &[path, digest] : lines) {
        md5.addData(path);
        md5.addData(QByteArrayView(":"));
        md5.addData(digest);
        md5.addData(QByteArrayView("\n"));
    }
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
    for (const QStringView part : qTokenize(path, u'/')) {
        if (part.isEmpty() || part == QLatin1StringView(".") || part == QLatin1StringView(".."))
            return false;
    }
    return true;
}

} // namespace slipway

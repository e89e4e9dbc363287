// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// wandb_manifest.json: which files an artifact writes where.

#include "fuzz.h"
#include "wandb/manifest.h"

#include <QDir>

using namespace slipway;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const Result<QList<ManifestEntry>> entries = readManifest(bytes);
    if (!entries)
        return 0;
    const QString folder = QStringLiteral("/work/folder");
    for (const ManifestEntry &entry : *entries) {
        if (!isConfinedPath(entry.path))
            continue;
        const QString path = folder + u'/' + entry.path;
        require(QDir::cleanPath(path) == path, "a path is what it seems");
        require(path.startsWith(folder + u'/') && path.size() > folder.size() + 1,
                "a path stays in its folder");
        require(!path.toUtf8().contains('\0'), "a path has no end inside");
    }
    const Result<QList<ManifestEntry>> again = readManifest(manifestJson(*entries));
    require(again && *again == *entries, "a manifest comes back as it was");
    require(manifestDigest(*again) == manifestDigest(*entries), "its digest too");
    return 0;
}

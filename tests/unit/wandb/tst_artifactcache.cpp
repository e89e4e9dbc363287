// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/artifactcache.h"

#include <QTest>

using namespace slipway;

class TestArtifactCache : public QObject
{
    Q_OBJECT

private:
    static ManifestEntry entry(const QString &path, qint64 size)
    {
        ManifestEntry made;
        made.path = path;
        made.size = size;
        return made;
    }

private Q_SLOTS:
    void knowsAnArtifactOnceItIsWhole()
    {
        ArtifactCache cache;
        const QList<ManifestEntry> entries{entry(QStringLiteral("a"), 3),
                                           entry(QStringLiteral("b"), 0)};
        cache.keep(QStringLiteral("one"), entries, QStringLiteral("a"), "abc");
        QVERIFY(!cache.find(QStringLiteral("one")));
        cache.keep(QStringLiteral("one"), entries, QStringLiteral("b"), "");
        const auto found = cache.find(QStringLiteral("one"));
        QVERIFY(found.has_value());
        QVERIFY(found->entries == entries);
        QCOMPARE(found->contents.value(QStringLiteral("a")), QByteArray("abc"));
        QVERIFY(!cache.find(QStringLiteral("two")));
        QVERIFY(!cache.find({}));
    }

    void keepsNothingLarge()
    {
        ArtifactCache cache;
        const QByteArray large(ArtifactCache::LargestArtifact + 1, 'x');
        // Whatever the manifest says of its size.
        for (const qint64 said : {qint64(large.size()), qint64(1), qint64(-1)}) {
            const QList<ManifestEntry> entries{entry(QStringLiteral("a"), said)};
            cache.keep(QStringLiteral("one"), entries, QStringLiteral("a"), large);
            QVERIFY(!cache.find(QStringLiteral("one")));
        }
        const qint64 half = ArtifactCache::LargestArtifact / 2 + 1;
        QVERIFY(!ArtifactCache::isSmall(
            {entry(QStringLiteral("a"), half), entry(QStringLiteral("b"), half)}));
        ManifestEntry elsewhere = entry(QStringLiteral("a"), 1);
        elsewhere.reference = QStringLiteral("s3://bucket/a");
        QVERIFY(!ArtifactCache::isSmall({elsewhere}));
    }

    void forgetsTheOldest()
    {
        ArtifactCache cache;
        const qsizetype size = ArtifactCache::LargestArtifact;
        constexpr int Many = ArtifactCache::LargestCache / ArtifactCache::LargestArtifact;
        for (int number = 0; number <= Many; ++number) {
            const QList<ManifestEntry> entries{entry(QStringLiteral("a"), size)};
            cache.keep(QString::number(number), entries, QStringLiteral("a"),
                       QByteArray(size, char('a' + number)));
        }
        QVERIFY(!cache.find(QStringLiteral("0")));
        for (int number = 1; number <= Many; ++number) {
            const auto found = cache.find(QString::number(number));
            QVERIFY(found.has_value());
            QCOMPARE(found->contents.value(QStringLiteral("a")).front(), char('a' + number));
        }
    }
};

QTEST_GUILESS_MAIN(TestArtifactCache)
#include "tst_artifactcache.moc"

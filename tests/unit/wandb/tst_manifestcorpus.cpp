// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hostileserver.h"
#include "support/canary.h"

#include <QElapsedTimer>
#include <QTest>

using namespace slipway;

class ManifestCorpusTest : public QObject
{
    Q_OBJECT

private:
    CanaryTree m_tree;
    HostileServer m_server;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_tree.isGood()); }

    void manifestsThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("manifest");
        const auto row = [](const char *name, const QByteArray &manifest) {
            QTest::newRow(name) << manifest;
        };
        const QByteArray digest = "\"digest\":\"" + md5(Content) + '"';
        row("nothing", "");
        row("no JSON", "{");
        row("a list", "[]");
        row("a text", "\"contents\"");
        row("no contents", "{\"version\":1}");
        row("contents that are a list", "{\"contents\":[{\"x\":{}}]}");
        row("contents that are null", "{\"contents\":null}");
        row("contents that are a text", "{\"contents\":\"x\"}");
        row("cut off", document(entry("\"x\"")).chopped(3));
        row("more behind it", document(entry("\"x\"")) + "{}");
        row("deep", "{\"contents\":" + QByteArray("{\"a\":").repeated(200'000));
        row("deep and closed",
            "{\"contents\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}');
        row("an entry that is a text", document("\"x\":\"y\""));
        row("an entry that is null", document("\"x\":null"));
        row("an entry that is a list", document("\"x\":[1]"));
        row("an entry that is a number", document("\"x\":7"));
        row("an empty entry", document("\"x\":{}"));
        row("no digest", document(entry("\"x\"", "\"size\":7")));
        row("an empty digest", document(entry("\"x\"", "\"digest\":\"\",\"size\":7")));
        row("another digest",
            document(entry("\"x\"", "\"digest\":\"" + md5("y") + "\",\"size\":7")));
        row("a digest in hexadecimal",
            document(entry("\"x\"",
                           "\"digest\":\"" +
                               QCryptographicHash::hash(Content, QCryptographicHash::Md5).toHex() +
                               "\",\"size\":7")));
        row("a digest of another kind", document(entry("\"x\"", "\"digest\":[1],\"size\":7")));
        row("no size", document(entry("\"x\"", digest)));
        row("a negative size", document(entry("\"x\"", digest + ",\"size\":-1")));
        row("a size too small", document(entry("\"x\"", digest + ",\"size\":6")));
        row("a size that is zero", document(entry("\"x\"", digest + ",\"size\":0")));
        row("a size beyond all disks",
            document(entry("\"x\"", digest + ",\"size\":9223372036854775807")));
        row("a size beyond 64 bits",
            document(entry("\"x\"", digest + ",\"size\":18446744073709551615")));
        row("a size beyond double", document(entry("\"x\"", digest + ",\"size\":1e999")));
        row("a size that is NaN", document(entry("\"x\"", digest + ",\"size\":NaN")));
        row("a size that is a word", document(entry("\"x\"", digest + ",\"size\":\"big\"")));
        row("a size that is a list", document(entry("\"x\"", digest + ",\"size\":[]")));
        for (const char *reference :
             {"file:///etc/passwd", "s3://bucket/key", "gs://b/k", "https://example.org/x",
              "wandb-artifact://1234/x", "/etc/passwd", "../x", "javascript:0"})
            row(reference, document(entry("\"x\"", digest + ",\"size\":7,\"ref\":\"" +
                                                       QByteArray(reference) + '"')));
        row("not UTF-8", document(entry("\"\xff\"")));
        row("overlong", document(entry("\"\xc0\xae\xc0\xae/x\"")));
        row("overlong slash", document(entry("\"..\xe0\x80\xafx\"")));
        row("half a character", document(entry("\"\\ud800\"")));
        row("a raw line end", document(entry("\"a\nb\"")));
        row("a path that is not offered", document(entry("\"y\"")));
        row("one of two outside", document(entry("\"x\"") + ',' + entry("\"../x\"")));
    }

    void manifestsThatAreNoneAreRefused()
    {
        QFETCH(QByteArray, manifest);
        m_server.offer(manifest, {QStringLiteral("x")});
        const QString folder = m_tree.freshFolder();
        QElapsedTimer timer;
        timer.start();
        const Result<void> done = m_server.downloadTo(folder);
        QCOMPARE(m_tree.problem(), QString());
        QVERIFY(!done.has_value());
        QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/x")));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void addressesThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("url");
        const QByteArray canary = QFile::encodeName(m_tree.path(QStringLiteral("etc/passwd")));
        for (const QByteArray &url :
             {"file://" + canary, "FILE://" + canary, "file:" + canary, canary, "qrc:" + canary,
              QByteArray("data:text/plain,content"), QByteArray("ftp://127.0.0.1/x"),
              QByteArray("javascript:0"), QByteArray("http://"), QByteArray(""),
              QByteArray("//127.0.0.1/x"), QByteArray("../x"), QByteArray("unix:/run/docker.sock"),
              QByteArray("http:///etc/passwd"), QByteArray("http://[::1"), QByteArray("\n")})
            QTest::newRow(url.constData()) << url;
    }

    void addressesThatAreNoneAreRefused()
    {
        QFETCH(QByteArray, url);
        // As the file of this computer would fit, and as the data would.
        const QByteArray fits = "\"digest\":\"" + md5("canary") + "\",\"size\":6";
        m_server.offer(document(entry("\"x\"", url.startsWith("data") ? QByteArray() : fits)),
                       {QStringLiteral("x")});
        m_server.fileUrl = url;
        const QString folder = m_tree.freshFolder();
        const Result<void> done = m_server.downloadTo(folder);
        QCOMPARE(m_tree.problem(), QString());
        QVERIFY(!done.has_value());
        QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/x")));
    }

    void bombsAreStoppedSoon_data()
    {
        QTest::addColumn<QByteArray>("manifest");
        QTest::addColumn<QByteArray>("content");
        QByteArray many;
        for (int i = 0; i < 200'000; ++i)
            many += entry("\"d" + QByteArray::number(i) + "/x\"", "\"size\":1") + ',';
        QTest::newRow("200 000 files") << document(many.chopped(1)) << Content;
        QTest::newRow("longer than promised")
            << document(entry("\"x\"")) << QByteArray(20'000'000, 'x');
        QTest::newRow("more than the disk has")
            << document(entry("\"x\"", "\"digest\":\"\",\"size\":1000000000000000")) << Content;
    }

    void bombsAreStoppedSoon()
    {
        QFETCH(QByteArray, manifest);
        QFETCH(QByteArray, content);
        m_server.offer(manifest, {QStringLiteral("x")});
        m_server.content = content;
        const QString folder = m_tree.freshFolder();
        QElapsedTimer timer;
        timer.start();
        const Result<void> done = m_server.downloadTo(folder);
        const qint64 time = timer.elapsed();
        QCOMPARE(m_tree.problem(), QString());
        QVERIFY(!done.has_value());
        QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        // Ten times what is aimed at: computers that test are slow, and so are sanitizers.
        QVERIFY2(time < 10'000, qPrintable(QString::number(time)));
        qInfo("%lld ms", time);
    }
};

QTEST_GUILESS_MAIN(ManifestCorpusTest)
#include "tst_manifestcorpus.moc"

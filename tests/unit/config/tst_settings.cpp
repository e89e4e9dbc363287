// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/filesecretstore.h"
#include "config/jsonsettingsstore.h"
#include "support/answer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsLoaded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new/settings.json"));
        Settings settings;
        settings.profiles = {{QUrl(QStringLiteral("http://localhost:8931")),
                              EntityName(QStringLiteral("me")), QStringLiteral("me"), true},
                             {QUrl(QStringLiteral("https://example.org")),
                              EntityName(QStringLiteral("team")), QStringLiteral("ann"), false}};
        settings.currentProfile = 1;
        settings.language = QStringLiteral("ko");
        settings.appearance = QStringLiteral("dark");
        settings.reduceMotion = true;
        QVERIFY(JsonSettingsStore(path).save(settings));
        QCOMPARE(JsonSettingsStore(path).load(), settings);
    }

    void aMissingFileIsTheDefaults()
    {
        QCOMPARE(JsonSettingsStore(QStringLiteral("/nonexistent/s.json")).load(), Settings());
    }

    void keepsWhatItDoesNotKnowAndWhatItCannotRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"future\": {\"a\": 1}, \"language\": \"es\"}");
        file.close();
        JsonSettingsStore store(path);
        Settings settings = store.load();
        QCOMPARE(settings.language, QStringLiteral("es"));
        settings.language = QStringLiteral("ja");
        QVERIFY(store.save(settings));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject saved = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QVERIFY(saved.contains(QStringLiteral("future")));

        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"language\": ");
        file.close();
        QCOMPARE(store.load(), Settings());
        QVERIFY(store.save(settings));
        QFile kept(path + QStringLiteral(".unreadable"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("{\"language\": "));
    }

    void keysLieInAPrivateFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("keys.json"));
        const QUrl server(QStringLiteral("http://localhost:8931"));
        FileSecretStore store(path);
        QCOMPARE(answerOf(store.read(server)).error().kind, ErrorKind::NotFound);
        const Secret key(QByteArray(40, 'k'));
        QVERIFY(answerOf(store.write(server, key)));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(*answerOf(store.read(QUrl(QStringLiteral("http://localhost:8931/")))), key);
        QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther);
        QCOMPARE(answerOf(store.read(server)).error().kind, ErrorKind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"

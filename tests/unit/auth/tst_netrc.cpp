// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "auth/netrc.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

class NetrcTest : public QObject
{
    Q_OBJECT

    static void put(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void findsPasswords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("machine");
        QTest::addColumn<QByteArray>("password");
        const auto row = [](const char *name, const char *text, const char *machine,
                            const char *password) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(machine) << QByteArray(password);
        };
        const char *usual = "machine api.wandb.ai\n  login user\n  password aaa\n"
                            "machine localhost:8080\n  login user\n  password bbb\n";
        row("first", usual, "api.wandb.ai", "aaa");
        row("with port", usual, "localhost:8080", "bbb");
        row("port is part of the name", usual, "localhost", "");
        row("one line", "machine a login user password x machine b password y", "b", "y");
        row("comments", "# machine a password no\nmachine a # why\n password yes", "a", "yes");
        row("a hash may begin a password", "machine a password #x", "a", "#x");
        row("quoted", "machine a password \"x y\\\"z\"", "a", "x y\"z");
        row("default is another", "default login u password d", "a", "");
        row("value named machine", "machine b password machine machine a password q", "a", "q");
        row("macro", "macdef init\nmachine a password no\n\nmachine a password yes", "a", "yes");
        row("last wins", "machine a password x\nmachine a password y", "a", "y");
        row("cut off", "machine a password", "a", "");
        row("empty", "", "a", "");
    }

    void findsPasswords()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, machine);
        QFETCH(QByteArray, password);
        QCOMPARE(Netrc::password(text, machine).value_or(QByteArray()), password);
    }

    void writesAsThePythonPackageDoesAndKeepsTheRest()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("netrc"));
        put(path, "# mine\nmachine other\n  login me\n  password p\n"
                  "machine localhost:8931\n  login user\n  password old\n"
                  "machine last login x password y");
        const Netrc netrc(path);
        const QUrl server(QStringLiteral("http://localhost:8931/"));
        QVERIFY(netrc.write(server, Secret("new")).has_value());
        QCOMPARE(contents(path),
                 QByteArray("# mine\nmachine other\n  login me\n  password p\n"
                            "machine last login x password y\n"
                            "machine localhost:8931\n  login user\n  password new\n"));
        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(netrc.key(server)->value(), Secret("new"));
        QVERIFY(netrc.remove(server).has_value());
        QVERIFY(!netrc.key(server)->has_value());
        QVERIFY(contents(path).contains("machine last"));
    }

    void makesTheFileWhenThereIsNone()
    {
        const QTemporaryDir folder;
        const Netrc netrc(folder.filePath(QStringLiteral("netrc")));
        const QUrl server(QStringLiteral("https://api.wandb.ai"));
        QVERIFY(!netrc.key(server)->has_value());
        QVERIFY(netrc.write(server, Secret("k")).has_value());
        QCOMPARE(contents(netrc.path()),
                 QByteArray("machine api.wandb.ai\n  login user\n  password k\n"));
        QCOMPARE(QFile::permissions(netrc.path()) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void replacesWhatALinkPointsTo()
    {
        const QTemporaryDir folder;
        const QString real = folder.filePath(QStringLiteral("dotfiles"));
        const QString link = folder.filePath(QStringLiteral("netrc"));
        put(real, "machine a password x\n");
        QVERIFY(QFile::link(real, link));
        QVERIFY(Netrc(link).write(QUrl(QStringLiteral("http://b:1")), Secret("k")).has_value());
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(contents(real).contains("machine b:1"));
    }

    void saysWhenTheFileCannotBeWritten()
    {
        const Netrc netrc(QStringLiteral("/nowhere/at/all/netrc"));
        const auto written = netrc.write(QUrl(QStringLiteral("http://b:1")), Secret("k"));
        QCOMPARE(written.error().reason, QStringLiteral("file.unwritable"));
    }
};

QTEST_GUILESS_MAIN(NetrcTest)
#include "tst_netrc.moc"

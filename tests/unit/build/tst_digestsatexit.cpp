// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/filefacts.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cstdlib>
#include <openssl/crypto.h>
#include <unistd.h>

using namespace slipway;

namespace {

enum { Works, TidiedUp, NoDigest };

/** Takes a digest and ends; what is asked at the end runs after OpenSSL's own tidying up. */
int endAfterDigest(const QString &folder)
{
    std::atexit([] {
        if (OPENSSL_init_crypto(0, nullptr) == 0)
            ::_exit(TidiedUp);
    });
    StatCache none;
    return seenFile(folder, "file", none) ? Works : NoDigest;
}

} // namespace

class DigestsAtExitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Pooled threads may still end, and give back what OpenSSL keeps for each of them.
    void openSslIsLeftAlone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bytes") == 5);
        file.close();
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--digest"), folder.path()});
        QVERIFY2(program.waitForFinished(), qPrintable(program.errorString()));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), int(Works));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--digest"))
        return endAfterDigest(arguments.at(2));
    DigestsAtExitTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_digestsatexit.moc"

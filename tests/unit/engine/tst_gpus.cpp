// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "engine/gpus.h"
#include "support/answer.h"
#include "support/script.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

class TestGpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheNumbers()
    {
        QCOMPARE(gpuNumbers("0\n1\n 12 \n"),
                 (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("12")}));
        QCOMPARE(gpuNumbers("NVIDIA-SMI has failed because it couldn't communicate\n"),
                 QStringList());
        QCOMPARE(gpuNumbers("-1\n0,1\n00000\n"), QStringList());
        QCOMPARE(gpuNumbers(QByteArray()), QStringList());
    }

    void asksNvidiasOwnProgram()
    {
        const QTemporaryDir folder;
        const QByteArray path = qgetenv("PATH");
        writeScript(folder.filePath(QStringLiteral("nvidia-smi")),
                    "[ \"$1\" = --query-gpu=index ] && printf '0\\n1\\n'\n");
        qputenv("PATH", folder.path().toUtf8() + ':' + path);
        QCOMPARE(answerOf(gpusOfThisComputer()),
                 (QStringList{QStringLiteral("0"), QStringLiteral("1")}));
        writeScript(folder.filePath(QStringLiteral("nvidia-smi")), "echo 0; exit 9\n");
        QCOMPARE(answerOf(gpusOfThisComputer()), QStringList());
        qputenv("PATH", path);
    }
};

QTEST_GUILESS_MAIN(TestGpus)
#include "tst_gpus.moc"

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/runs/failurecause.h"

#include <QTest>

using namespace slipway;

/** Lines as the programs of the trade print them. */
class TestFailureCause : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognisesTheCommonestCauses_data();
    void recognisesTheCommonestCauses();
    void prefersTheLastLineThatSaysAnything();
    void leavesAloneWhatItDoesNotKnow();
    void keepsHostileSubjectsShort();
    void fillsSentencesInWithAndWithoutASubject();
};

void TestFailureCause::recognisesTheCommonestCauses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *key, const char *line, const char *subject = "") {
        QTest::addRow("%s: %.40s", key, line)
            << QString::fromUtf8(line) << QString::fromUtf8(key) << QString::fromUtf8(subject);
    };
    row("no-run", "The job's program ended without calling wandb.init, so there is no run.");
    row("gpu-memory",
        "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 20.00 MiB");
    row("gpu-memory",
        "RESOURCE_EXHAUSTED: Out of memory while trying to allocate 8589934592 bytes.");
    row("gpu-missing", "RuntimeError: No CUDA GPUs are available");
    row("gpu-missing",
        "docker: Error response from daemon: could not select device driver \"\" with "
        "capabilities: [[gpu]].");
    row("gpu-driver", "CUDA driver version is insufficient for CUDA runtime version");
    row("gpu-driver",
        "ImportError: libcudart.so.11.0: cannot open shared object file: No such file");
    row("gpu-driver", "nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.4");
    row("shared-memory",
        "RuntimeError: DataLoader worker (pid 87) is killed by signal: Bus error. It "
        "is possible that dataloader's workers are out of shared memory.");
    row("disk-full", "OSError: [Errno 28] No space left on device: 'model.pt'");
    row("memory", "The job's program ended with exit code 137.");
    row("memory", "MemoryError: Unable to allocate 29.8 GiB for an array with shape (4000000000,)");
    row("module-missing", "ModuleNotFoundError: No module named 'sklearn.linear'",
        "sklearn.linear");
    row("library-missing",
        "ImportError: libGL.so.1: cannot open shared object file: No such file or "
        "directory",
        "libGL.so.1");
    row("library-old", "/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found",
        "GLIBC_2.38");
    row("processor", "exec /usr/local/bin/python: exec format error");
    row("program-missing",
        "OCI runtime create failed: exec: \"trainn\": executable file not found in "
        "$PATH: unknown.",
        "trainn");
    row("program-missing", "/bin/sh: line 1: nvcc: command not found", "nvcc");
    row("program-missing", "a.sh: 1: exec: no-such-program: not found", "no-such-program");
    row("arguments", "train.py: error: unrecognized arguments: --lr=0.1",
        "unrecognized arguments: --lr=0.1");
    row("package-missing", "ERROR: No matching distribution found for tensorflow==1.15.0",
        "tensorflow==1.15.0");
    row("package-conflict", "ERROR: ResolutionImpossible: for help visit the documentation of pip");
    row("package-python", "ERROR: Package 'x' requires a different Python: 3.9.2 not in '>=3.10'");
    row("package-build", "  ERROR: Failed building wheel for pycocotools", "pycocotools");
    row("image-limit", "toomanyrequests: You have reached your unauthenticated pull rate limit.");
    row("image-missing", "manifest for python:3.99 not found: manifest unknown");
    row("image-denied",
        "pull access denied for acme/secret, repository does not exist or may require "
        "'docker login'");
    row("registry-denied",
        "The registry localhost:5000 did not accept this agent's sign-in: denied: "
        "requested access to the resource is denied");
    row("registry-denied",
        "The registry did not accept the agent's sign-in; sign in on the agent's "
        "computer as the agent's user (docker login). (push a/b: The registry did "
        "not accept this agent's sign-in: unauthorized: authentication required)");
    row("registry-away", "The registry localhost:5000 does not answer: dial tcp 127.0.0.1:5000: "
                         "connect: connection refused");
    row("registry-trust", "The connection to the registry localhost:5000 is not trusted: x509: "
                          "certificate signed by unknown authority");
    row("registry-name", "The registry localhost:5000 takes no image of this name: name unknown");
    row("build-secret",
        "The image was not built, because a password would have been left in it; the "
        "agent needs BuildKit or podman.");
    row("no-builder", "This agent builds no images; launch a job that is an image.");
    row("git-denied", "git@git.example.org: Permission denied (publickey).");
    row("dockerfile", "dockerfile parse error on line 3: unknown instruction: RUNN");
    row("port", "OSError: [Errno 98] Address already in use");
    row("certificate", "requests.exceptions.SSLError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate "
                       "verify failed: self-signed certificate");
    row("key", "wandb.errors.CommError: user is not logged in");
    row("name", "urllib3.exceptions.NameResolutionError: Temporary failure in name resolution");
    row("refused", "ConnectionRefusedError: [Errno 111] Connection refused");
    row("file-missing", "python: can't open file '/slipway/code/trian.py': [Errno 2] No such file",
        "/slipway/code/trian.py");
    row("file-missing", "FileNotFoundError: [Errno 2] No such file or directory: 'data/train.csv'",
        "data/train.csv");
    row("permission", "PermissionError: [Errno 13] Permission denied: '/data'", "/data");
    row("syntax", "SyntaxError: invalid syntax", "invalid syntax");
    row("crash", "The job's program ended with exit code 139.");
    row("exception", "ValueError: operands could not be broadcast together",
        "ValueError: operands could not be broadcast together");
}

void TestFailureCause::recognisesTheCommonestCauses()
{
    QFETCH(QString, line);
    QFETCH(QString, key);
    QFETCH(QString, subject);
    const auto cause = causeOfFailure({}, QStringLiteral("epoch 1 loss 0.5\n") + line + u'\n');
    QVERIFY(cause);
    QCOMPARE(QString::fromLatin1(cause->key), key);
    QCOMPARE(cause->subject, subject);
    QCOMPARE(cause->line, line.trimmed());
    QVERIFY(qstrlen(cause->what) > 10 && qstrlen(cause->remedy) > 10);
    if (key != QLatin1StringView("exception")) {
        // The agent's own sentence is understood as well.
        const auto told = causeOfFailure(line.trimmed(), {});
        QVERIFY(told);
        QCOMPARE(QString::fromLatin1(told->key), key);
        QVERIFY(told->line.isEmpty());
    }
}

void TestFailureCause::prefersTheLastLineThatSaysAnything()
{
    const QString retried = QStringLiteral("Connection refused, retrying\nstep 1\n"
                                           "MemoryError\nwandb: run ended\n");
    QCOMPARE(causeOfFailure({}, retried)->key, "memory");
    const QString coloured = QStringLiteral("\x1b[1;31mMemoryError\x1b[0m\r\n");
    QCOMPARE(causeOfFailure({}, coloured)->line, QStringLiteral("MemoryError"));
    // What was said long before the end had no consequence.
    const QString early =
        QStringLiteral("Connection refused\n") + QStringLiteral("step\n").repeated(500);
    QVERIFY(!causeOfFailure({}, early));
}

void TestFailureCause::leavesAloneWhatItDoesNotKnow()
{
    QVERIFY(!causeOfFailure({}, {}));
    QVERIFY(!causeOfFailure(QStringLiteral("The job's program ended with exit code 1."),
                            QStringLiteral("loss 0.25\nall went well\n")));
}

void TestFailureCause::keepsHostileSubjectsShort()
{
    const QString name = QStringLiteral("x").repeated(100'000);
    const auto cause =
        causeOfFailure({}, QStringLiteral("ModuleNotFoundError: No module named '%1'").arg(name));
    QVERIFY(!cause || cause->subject.size() <= 120);
    const QString flood = QStringLiteral("(").repeated(5'000'000);
    QVERIFY(!causeOfFailure(flood, flood));
}

void TestFailureCause::fillsSentencesInWithAndWithoutASubject()
{
    FailureCause cause;
    cause.subject = QStringLiteral("%1 a %2");
    QCOMPARE(cause.filled(QStringLiteral("Missing: %1")), QStringLiteral("Missing: %1 a %2"));
    cause.subject.clear();
    QCOMPARE(cause.filled(QStringLiteral("Missing: %1")), QStringLiteral("Missing"));
}

QTEST_APPLESS_MAIN(TestFailureCause)
#include "tst_failurecause.moc"

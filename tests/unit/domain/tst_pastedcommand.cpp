// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/jobs/pastedcommand.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

using Fields = QMap<QString, QString>;

/** Command lines as people paste them. */
class TestPastedCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<Fields>("fields");
        QTest::addColumn<QStringList>("leftOut");
        const int launch = int(PastedCommand::Kind::Launch);
        const int newJob = int(PastedCommand::Kind::NewJob);
        const int unknown = int(PastedCommand::Kind::Unknown);
        const Fields job{{u"job"_s, u"train"_s},    {u"jobEntity"_s, u"ada"_s},
                         {u"jobProject"_s, u"p"_s}, {u"project"_s, u"p"_s},
                         {u"version"_s, u"v3"_s},   {u"queue"_s, u"gpu"_s}};
        const QString whole = u"wandb launch -j ada/p/train:v3 -q gpu"_s;
        QTest::newRow("plain") << whole << launch << job << QStringList();
        QTest::newRow("continued")
            << u"$ wandb launch \\\n  --job ada/p/train:v3 \\\n  --queue gpu\n"_s << launch << job
            << QStringList();
        QTest::newRow("blanks behind the backslash")
            << u"wandb launch \\  \n -j ada/p/train:v3 \\ \r\n -q gpu \\"_s << launch << job
            << QStringList();
        QTest::newRow("no backslash at all")
            << u"wandb launch\n-j ada/p/train:v3\n-q gpu"_s << launch << job << QStringList();
        QTest::newRow("other shells")
            << u"wandb launch `\n -j ada/p/train:v3 ^\n -q gpu"_s << launch << job << QStringList();
        QTest::newRow("typographic")
            << u"wandb launch \u2014job \u201cada/p/train:v3\u201d \u2013queue \u2018gpu\u2019"_s
            << launch << job << QStringList();
        QTest::newRow("notebook") << u"!"_s + whole << launch << job << QStringList();
        QTest::newRow("equals signs") << u"slipwayctl launch --job=ada/p/train:v3 --queue=gpu"_s
                                      << launch << job << QStringList();
        Fields more = job;
        more[u"queue"_s] = u"default"_s;
        more[u"entryPoint"_s] = u"python train.py --lr 0.1"_s;
        more[u"priority"_s] = u"high"_s;
        more[u"project"_s] = u"other"_s;
        QTest::newRow("more, and what no field takes")
            << u"WANDB_API_KEY=0123456789 wandb launch -j ada/p/train:v3 -E 'python train.py --lr "
               u"0.1' "
               "-P high -p other -q -R '{\"a\": 1}' -v token=abc --async"_s
            << launch << more
            << QStringList{u"WANDB_API_KEY=…"_s, u"-R {\"a\": 1}"_s, u"-v token=…"_s, u"--async"_s};
        QTest::newRow("image of launch")
            << u"wandb launch -d registry.example/a:1"_s << newJob
            << Fields{{u"kind"_s, u"image"_s}, {u"image"_s, u"registry.example/a:1"_s}}
            << QStringList();
        QTest::newRow("git of launch")
            << u"wandb launch --uri https://github.com/wandb/examples.git -g main -J name"_s
            << newJob
            << Fields{{u"kind"_s, u"git"_s},
                      {u"remote"_s, u"https://github.com/wandb/examples.git"_s},
                      {u"ref"_s, u"main"_s},
                      {u"name"_s, u"name"_s}}
            << QStringList();
        QTest::newRow("job create code")
            << u"wandb job create -p p -n n -E \"python a.py\" code ./src"_s << newJob
            << Fields{{u"kind"_s, u"folder"_s},
                      {u"folder"_s, u"./src"_s},
                      {u"project"_s, u"p"_s},
                      {u"name"_s, u"n"_s},
                      {u"entryPoint"_s, u"python a.py"_s}}
            << QStringList();
        QTest::newRow("job create image")
            << u"wandb job create image busybox:latest -a best"_s << newJob
            << Fields{{u"kind"_s, u"image"_s}, {u"image"_s, u"busybox:latest"_s}}
            << QStringList{u"-a best"_s};
        QTest::newRow("docker run")
            << u"sudo docker run --rm -it --gpus all -e HF_TOKEN=hf_secret -v /a:/b --env=K=v "
               u"img:2 "
               "python x.py"_s
            << newJob << Fields{{u"kind"_s, u"image"_s}, {u"image"_s, u"img:2"_s}}
            << QStringList{u"sudo"_s,       u"--rm"_s,          u"-it"_s,
                           u"--gpus all"_s, u"-e HF_TOKEN=…"_s, u"-v /a:/b"_s,
                           u"--env=…"_s,    u"python"_s,        u"x.py"_s};
        QTest::newRow("another program") << u"rm -rf /tmp/x"_s << unknown << Fields()
                                         << QStringList{u"rm"_s, u"-rf"_s, u"/tmp/x"_s};
        QTest::newRow("no job") << u"wandb launch -q gpu"_s << unknown
                                << Fields{{u"queue"_s, u"gpu"_s}} << QStringList();
        QTest::newRow("open quote") << u"wandb launch -j 'a"_s << unknown << Fields()
                                    << QStringList{u"wandb launch -j 'a"_s};
        QTest::newRow("nothing") << u"  \n"_s << unknown << Fields() << QStringList();
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(Fields, fields);
        QFETCH(QStringList, leftOut);
        const PastedCommand found = readPastedCommand(text);
        QCOMPARE(int(found.kind), kind);
        QCOMPARE(found.fields, fields);
        QCOMPARE(found.leftOut, leftOut);
    }
    void showsNoValuesOfVariables()
    {
        const PastedCommand found = readPastedCommand(
            u"docker run -e A_KEY=topsecret --env B=topsecret -eC=topsecret --env=D=topsecret i"_s);
        QVERIFY2(!found.leftOut.join(u' ').contains(u"topsecret"_s),
                 qPrintable(found.leftOut.join(u' ')));
        QCOMPARE(found.fields.value(u"image"_s), u"i"_s);
    }
};

QTEST_GUILESS_MAIN(TestPastedCommand)
#include "tst_pastedcommand.moc"

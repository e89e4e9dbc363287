// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "domain/links/windowlink.h"

#include <QRandomGenerator>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using Page = WindowLink::Page;

/** Links that open a page, and a corpus of those that must not. */
class WindowLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAPage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<WindowLink>("expected");
        const auto row = [](const char *name, const QString &text, const WindowLink &link) {
            QTest::newRow(name) << text << link;
        };
        row("section", u"slipway://agents"_s, {.section = u"agents"_s});
        row("a browser's slash", u"slipway://overview/"_s, {.section = u"overview"_s});
        row("scheme in capitals", u"SLIPWAY://runs"_s, {.section = u"runs"_s});
        row("queue", u"slipway://queue/gpu"_s, {.page = Page::Queue, .queue = QueueName(u"gpu"_s)});
        row("queue in Japanese", u"slipway://queue/%E5%AD%A6%E7%BF%92%20a"_s,
            {.page = Page::Queue, .queue = QueueName(u"学習 a"_s)});
        row("item", u"slipway://queue/gpu/UnVuUXVldWVJdGVtOjE="_s,
            {.page = Page::Item,
             .queue = QueueName(u"gpu"_s),
             .item = QueueItemId(u"UnVuUXVldWVJdGVtOjE="_s)});
        row("job", u"slipway://job/ada/p/train"_s,
            {.page = Page::Job,
             .entity = EntityName(u"ada"_s),
             .project = ProjectName(u"p"_s),
             .job = u"train"_s});
        row("run", u"slipway://run/ada/p/x7k2"_s,
            {.page = Page::Run,
             .entity = EntityName(u"ada"_s),
             .project = ProjectName(u"p"_s),
             .run = RunId(u"x7k2"_s)});
        WindowLink launch{.page = Page::Launch,
                          .entity = EntityName(u"ada"_s),
                          .project = ProjectName(u"p"_s),
                          .job = u"train"_s,
                          .fields = {{u"version"_s, u"latest"_s}}};
        row("launch", u"slipway://launch?job=ada/p/train"_s, launch);
        row("launch behind a slash", u"slipway://launch/?job=ada%2Fp%2Ftrain"_s, launch);
        launch.fields = {{u"version"_s, u"v3"_s},
                         {u"queue"_s, u"gpu"_s},
                         {u"project"_s, u"other"_s},
                         {u"runName"_s, u"a=b & c"_s},
                         {u"priority"_s, u"2"_s}};
        row("launch with everything",
            u"slipway://launch?queue=gpu&job=ada/p/train:v3&project=other&runName=a=b%20%26%20c"
            "&priority=2"_s,
            launch);
    }
    void opensAPage()
    {
        QFETCH(QString, text);
        QFETCH(WindowLink, expected);
        QCOMPARE(readWindowLink(text), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<LinkProblem>("problem");
        QTest::addColumn<QString>("wrong");
        const auto row = [](const QString &text, LinkProblem problem, const QString &wrong = {}) {
            QTest::newRow(qPrintable(text.left(80))) << text << problem << wrong;
        };
        for (const QString &text :
             {u""_s, u"slipway"_s, u"slipway:"_s, u"slipway:/queue/a"_s, u"slipway:queue/a"_s,
              u" slipway://queues"_s, u"http://queues"_s, u"file:///etc/passwd"_s, u"--help"_s,
              u"javascript:slipway://queues"_s, u"/etc/passwd"_s, u"slipways://queues"_s})
            row(text, LinkProblem::NoLink);
        for (const QString &text : {u"slipway://queue/a b"_s,
                                    u"slipway://queue/a\nb"_s,
                                    u"slipway://queue/学習"_s,
                                    u"slipway://queue/%"_s,
                                    u"slipway://queue/%4"_s,
                                    u"slipway://queue/%zz"_s,
                                    u"slipway://queue/%00"_s,
                                    u"slipway://queue/a%00b"_s,
                                    u"slipway://queue/%0a"_s,
                                    u"slipway://queue/%1b[31m"_s,
                                    u"slipway://queue/%7F"_s,
                                    u"slipway://queue/%ff"_s,
                                    u"slipway://queue/%c0%af"_s,
                                    u"slipway://queue/%ed%a0%80"_s,
                                    u"slipway://queue/%e2%80%aegpu"_s,
                                    u"slipway://queue/gpu%e2%80%8b"_s,
                                    u"slipway://queue/%e2%80%a8"_s,
                                    u"slipway://queue/%20gpu"_s,
                                    u"slipway://queue/gpu%20"_s,
                                    u"slipway://queue/."_s,
                                    u"slipway://queue/.."_s,
                                    u"slipway://queue/%2e%2e"_s,
                                    u"slipway://queue/../../etc"_s,
                                    u"slipway://queue/a%2fb"_s,
                                    u"slipway://queue/a%5cb"_s,
                                    u"slipway://queue//"_s,
                                    u"slipway://queue//a"_s,
                                    u"slipway://queue/a#b"_s,
                                    u"slipway://queues#x"_s,
                                    u"slipway://me@queues"_s,
                                    u"slipway://queue/<b>"_s,
                                    u"slipway://queue/\"a\""_s,
                                    u"slipway://queue/${run_id}"_s,
                                    u"slipway://queue/`id`"_s,
                                    u"slipway://run/a//b"_s,
                                    u"slipway://launch?job=ada/p/train&queue=%e2%80%ae"_s,
                                    u"slipway://launch?job=ada/p/train&runName=%0aa"_s,
                                    u"slipway://launch?job=ada/p/train&runName=%e3%85%a4"_s,
                                    u"slipway://launch?job=ada/p/train&queue=a%ef%b8%8f"_s,
                                    u"slipway://launch?job=ada/p/train&queue=a%f3%a0%84%80"_s,
                                    u"slipway://launch?job=ada/p/train&runName=%e2%a0%80"_s,
                                    u"slipway://launch?job=ada/p/train&queue=a%"_s,
                                    u"slipway://launch?job=ada/p/train&queue=.."_s,
                                    u"slipway://launch?job=ada/p/train&project=a%2fb"_s,
                                    u"slipway://queue/"_s + QString(257, u'a')})
            row(text, LinkProblem::Character);
        row(u"slipway://"_s, LinkProblem::UnknownPage);
        for (const QString &page : {u"QUEUES"_s, u"hub"_s, u"shell"_s, u"localhost:80"_s,
                                    u"signout"_s, u"queue%2fa"_s, u"delete"_s, u".."_s})
            row(u"slipway://"_s + page, LinkProblem::UnknownPage, page);
        row(u"slipway://"_s + QString(500, u'x'), LinkProblem::UnknownPage, QString(40, u'x'));
        for (const QString &text : {u"slipway://queue"_s,
                                    u"slipway://queue/"_s,
                                    u"slipway://queue/a/b/c"_s,
                                    u"slipway://queues/a"_s,
                                    u"slipway://settings/x"_s,
                                    u"slipway://run/a/b"_s,
                                    u"slipway://run/a/b/c/d"_s,
                                    u"slipway://job/a"_s,
                                    u"slipway://launch"_s,
                                    u"slipway://launch/x?job=a/b/c"_s,
                                    u"slipway://launch?queue=a"_s,
                                    u"slipway://launch?job=train"_s,
                                    u"slipway://launch?job=p/train"_s,
                                    u"slipway://launch?job=ada/p/train/x"_s,
                                    u"slipway://launch?job=ada/../train"_s,
                                    u"slipway://launch?job=ada/p/train:"_s,
                                    u"slipway://launch?job=ada/p/tr%20ain"_s,
                                    u"slipway://launch?job=ada/p/train:v1;id"_s,
                                    u"slipway://launch?job=./p/train"_s,
                                    u"slipway://launch?job=ada/p/$(id)"_s})
            row(text, LinkProblem::Incomplete);
        const QString launch = u"slipway://launch?job=ada/p/train"_s;
        // Whatever would be run, read or asked elsewhere is not a link's to say.
        for (const QString &field :
             {u"entryPoint"_s, u"arguments"_s, u"image"_s, u"server"_s, u"folder"_s, u"key"_s,
              u"launch"_s, u"submit"_s, u"version"_s, u"Queue"_s, u"%71ueue"_s})
            row(launch + u'&' + field + u"=x"_s, LinkProblem::UnknownField, field);
        row(launch + u"&"_s, LinkProblem::UnknownField);
        row(launch + u"&queue"_s, LinkProblem::UnknownField, u"queue"_s);
        row(launch + u"&queue="_s, LinkProblem::UnknownField, u"queue"_s);
        row(launch + u"&queue=a&queue=b"_s, LinkProblem::UnknownField, u"queue"_s);
        row(launch + u"&job=ada/p/other"_s, LinkProblem::UnknownField, u"job"_s);
        row(u"slipway://queues?new=1"_s, LinkProblem::UnknownField, u"new"_s);
        row(u"slipway://queue/a?"_s, LinkProblem::UnknownField);
        row(u"slipway://jobs?copy=ada/p/train"_s, LinkProblem::UnknownField, u"copy"_s);
        row(u"slipway://queue/"_s + QString(LongestLink, u'a'), LinkProblem::TooLong);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(LinkProblem, problem);
        QFETCH(QString, wrong);
        const WindowLink link = readWindowLink(text);
        QCOMPARE(link.problem, problem);
        QCOMPARE(link.wrong, wrong);
        QVERIFY(link.fields.isEmpty() && link.section.isEmpty() && link.queue.isEmpty());
    }

    /** What is taken has only values that can be shown and put into an address again. */
    void takesNothingStrange()
    {
        const QStringList pieces{
            u"slipway://"_s, u"queue"_s, u"launch?job=a/b/c"_s, u"/"_s,         u"?"_s,  u"&"_s,
            u"="_s,          u"%2f"_s,   u"%e5%ad%a6"_s,        u"%E2%80%AE"_s, u"%"_s,  u"run"_s,
            u"a"_s,          u".."_s,    u"queue="_s,           u"%00"_s,       u"job"_s};
        QRandomGenerator random(7);
        int taken = 0;
        for (int round = 0; round < 50000; ++round) {
            QString text = pieces[0];
            for (int left = random.bounded(8); left > 0; --left)
                text += pieces[random.bounded(pieces.size())];
            const WindowLink link = readWindowLink(text);
            if (link.problem != LinkProblem::None)
                continue;
            ++taken;
            QStringList values = link.fields.values();
            values << link.queue.text() << link.item.text() << link.run.text() << link.job
                   << link.entity.text() << link.project.text();
            for (const QString &value : values) {
                QVERIFY2(!value.contains(QChar(0x202e)) && !value.contains(QChar(0)) &&
                             value != ".."_L1,
                         qPrintable(text));
            }
            QVERIFY2(!link.queue.text().contains(u'/') && !link.run.text().contains(u'/'),
                     qPrintable(text));
        }
        QVERIFY2(taken > 500, qPrintable(QString::number(taken)));
    }
};

QTEST_GUILESS_MAIN(WindowLinkTest)
#include "tst_windowlink.moc"

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/completion.h"

#include <QTest>

using namespace slipway::ctl;
using Words = std::vector<std::string>;

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        CLI::App *queue = m_app.add_subcommand("queue", "queues");
        CLI::App *create = queue->add_subcommand("create", "make a queue; -it's a \\test");
        create->add_option("-r,--resource", m_text, "where")
            ->check(CLI::IsMember({"local-container", "local-process"}));
        create->add_option("--config", m_text, "settings");
        create->add_flag("--prioritised", m_flag, "with priorities");
        create->add_option("--secret", m_text, "unseen")->group("");
        create->add_option("NAME", m_text, "the name");
        queue->add_subcommand("delete", "delete a queue");
        CLI::App *hidden = m_app.add_subcommand("hidden", "unseen");
        hidden->group("");
        CLI::App *shell = m_app.add_subcommand("completion", "script");
        shell->add_option("SHELL", m_text, "which")->check(CLI::IsMember({"bash", "zsh"}));
    }

    void offersWhatMayStandThere_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("wanted");
        const auto row = [](const char *words, const char *wanted) {
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ')
                                 << QString::fromLatin1(wanted).split(u' ', Qt::SkipEmptyParts);
        };
        row("", "completion queue");
        row("q", "queue");
        row("queue ", "create delete");
        row("queue cr", "create");
        row("queue create -", "--config --help --prioritised --resource");
        row("queue create --re", "--resource");
        row("queue create --resource ", "local-container local-process");
        row("queue create -r local-p", "local-process");
        row("queue create --resource=local-c", "--resource=local-container");
        row("queue create --config queue --re", "--resource");
        row("queue create --config ", ""); // a file: the shell knows better
        row("queue create na", "");
        row("completion ", "bash zsh");
        row("nowhere x", "");
    }
    void offersWhatMayStandThere()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, wanted);
        Words typed;
        for (const QString &word : words)
            typed.push_back(word.toStdString());
        QStringList found;
        for (const std::string &word : candidates(m_app, typed))
            found.append(QString::fromStdString(word));
        QCOMPARE(found, wanted);
    }

    void theManualHasAllThatIsShown()
    {
        const std::string page = manualPage(m_app, "1.0");
        for (const char *there : {".SS queue create \\fINAME\\fR", "\\fB\\-r, \\-\\-resource\\fR",
                                  ".SS queue delete", "it's a \\etest."})
            QVERIFY2(page.find(there) != std::string::npos, page.c_str());
        for (const char *absent : {"secret", "hidden"})
            QVERIFY2(page.find(absent) == std::string::npos, absent);
    }

private:
    CLI::App m_app{"test", "test"};
    std::string m_text;
    bool m_flag = false;
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"

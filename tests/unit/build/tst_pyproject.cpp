// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "build/pyproject.h"

#include <QTest>

using namespace slipway;

class TestPyProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDependencies_data();
    void readsDependencies();
    void survivesAnyCut();
};

void TestPyProject::readsDependencies_data()
{
    QTest::addColumn<QString>("toml");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *what, const char *toml, bool found,
                        const QStringList &expected = {}) {
        QTest::addRow("%s", what) << QString::fromUtf8(toml) << found << expected;
    };
    const QStringList two{QStringLiteral("wandb>=0.15"), QStringLiteral("numpy")};
    row("one line", "[project]\ndependencies = [\"wandb>=0.15\", 'numpy']\n", true, two);
    row("several lines",
        "[build-system]\nrequires = [\"x\"]\n\n[project]\nname = \"a\"\ndependencies = [ # these\n"
        "  \"wandb>=0.15\", # and [this]\n  \"numpy\",\n]\n[project.optional-dependencies]\n"
        "dev = [\"pytest\"]\n",
        true, two);
    row("marker", "[project]\ndependencies=[\"tomli; python_version < \\\"3.11\\\"\"]\n", true,
        {QStringLiteral("tomli; python_version < \"3.11\"")});
    row("none", "[project]\nname = \"a\"\n", false);
    row("of another table", "[tool.x]\ndependencies = [\"a\"]\n", false);
    row("empty", "[project]\ndependencies = []\n", true);
    row("no array", "[project]\ndependencies = \"a\"\n", false);
    row("not closed", "[project]\ndependencies = [\"a\",\n", false);
    row("a string over lines", "[project]\ndependencies = [\"a\nb\"]\n", false);
    row("options are no dependencies",
        "[project]\ndependencies = [\"--index-url=http://x\", \"-e .\", \"numpy\", "
        "'a\tRUN b']\n",
        true, {QStringLiteral("numpy")});
}

void TestPyProject::readsDependencies()
{
    QFETCH(QString, toml);
    QFETCH(bool, found);
    QFETCH(QStringList, expected);
    const auto dependencies = projectDependencies(toml);
    QCOMPARE(dependencies.has_value(), found);
    QCOMPARE(dependencies.value_or(QStringList()), expected);
}

void TestPyProject::survivesAnyCut()
{
    const QString whole =
        QStringLiteral("[project] # x\ndependencies = [\"a\\\\b\", 'c', # d\n \"e\" ]\n");
    QCOMPARE(projectDependencies(whole).value_or(QStringList()).size(), 3);
    for (qsizetype cut = 0; cut < whole.indexOf(u']', 12); ++cut)
        QVERIFY(!projectDependencies(whole.left(cut)));
}

QTEST_GUILESS_MAIN(TestPyProject)
#include "tst_pyproject.moc"

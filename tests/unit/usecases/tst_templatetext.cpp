// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "usecases/templatetext.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestTemplateText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsEachPlaceholderOfTheValuesOnce()
    {
        const JsonText config(R"({"b":"{{ size }}x{{cpu}}","{{key}}":1,
            "a":["{{cpu}}","${run_id}","{{.Names}}","{{}}","{{a b}}",{"c":"{{gpu-count}}"}],
            "n":2})");
        QCOMPARE(templateNames(config), (QStringList{u"size"_s, u"cpu"_s, u"gpu-count"_s}));
        QVERIFY(templateNames(JsonText("{}")).isEmpty());
        QVERIFY(templateNames(JsonText("null")).isEmpty());
        QVERIFY(templateNames(JsonText()).isEmpty());
    }
    void fillsInAsTheHubDoes()
    {
        const JsonText config(R"({"cpus":"{{ cpu }}","env":["SIZE={{size}}x{{cpu}}",
            "KEEP={{ other }}","open {{cpu} }"],"rate":"{{rate}}"})");
        QCOMPARE(filledTemplate(config, {{u"cpu"_s, 2}, {u"size"_s, u"m"_s}, {u"rate"_s, 0.5}}),
                 JsonText(R"({"cpus":2,"env":["SIZE=mx2","KEEP={{ other }}","open {{cpu} }"],)"
                          R"("rate":0.5})"));
    }
};

QTEST_GUILESS_MAIN(TestTemplateText)
#include "tst_templatetext.moc"

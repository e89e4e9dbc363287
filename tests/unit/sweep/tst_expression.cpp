// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/config/expression.h"

#include <QTest>

using namespace slipway::sweep;

class ExpressionTest : public QObject
{
    Q_OBJECT

private:
    static Json lookUp(const std::string &name)
    {
        if (name == "lr")
            return 0.25;
        if (name == "opt.name")
            return "adam";
        if (name == "batch-size")
            return 32;
        return nullptr;
    }

private Q_SLOTS:
    void meansWhatPythonMeans_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value"); // JSON; empty: none
        const std::vector<std::pair<const char *, const char *>> cases{
            {"1 + 2 * 3", "7"},
            {"(1 + 2) * 3", "9"},
            {"-2 ** 2", "-4"},
            {"2 ** -1", "0.5"},
            {"2 ** 3 ** 2", "512"},
            {"7 // 2", "3"},
            {"-7 // 2", "-4"},
            {"-7 % 3", "2"},
            {"7 / 2", "3.5"},
            {"6 / 2", "3.0"},
            {"1e3", "1000.0"},
            {"1.5e-3", "0.0015"},
            {"lr * `batch-size`", "8.0"},
            {"opt.name == 'adam'", "true"},
            {"opt.name in ['sgd', \"adam\"]", "true"},
            {"opt.name not in ['sgd']", "true"},
            {"1 < 2 < 3", "true"},
            {"1 < 3 < 2", "false"},
            {"not 1 == 2 and true", "true"},
            {"false or lr", "0.25"},
            {"max(1, lr, 0.5)", "1"},
            {"min(1, lr)", "0.25"},
            {"round(2.5)", "2"},
            {"ceil(lr)", "1"},
            {"log10(1000)", "3.0"},
            {"sqrt(16) + abs(-1)", "5.0"},
            {"3 == 3.0", "true"},
            {"true == 1", "false"},
            {"1 / 0", ""},
            {"1 % 0", ""},
            {"missing + 1", ""},
            {"'a' * 2", ""},
            {"10 ** 400", ""},
            {"lr < 1 or missing", "true"},
            {"missing > 1 or true", ""},
        };
        for (const auto &[text, value] : cases)
            QTest::newRow(text) << QByteArray(text) << QByteArray(value);
    }
    void meansWhatPythonMeans()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        std::string fault;
        const auto expression = Expression::parse(text.toStdString(), fault);
        QVERIFY2(expression, fault.c_str());
        const std::optional<Json> found = expression->value(lookUp);
        QCOMPARE(found ? QByteArray::fromStdString(found->dump()) : QByteArray(), value);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "1 +", "(1", "1)", "[1", "a b", "1 2", "f(1)", "sqrt()", "sqrt(1, 2)", "'a",
              "a not b", "a = 1", "a; b", "1..2", "1e", "$x", "and", "__import__('os')"})
            QTest::newRow(text) << QByteArray(text);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        std::string fault;
        const auto expression = Expression::parse(text.toStdString(), fault);
        QVERIFY(!expression);
        QVERIFY(!fault.empty());
    }

    void staysWithinItsStack()
    {
        std::string fault;
        for (const auto &[part, count] :
             {std::pair("(", 1500), {"-", 1500}, {"not ", 400}, {" ", 3000}})
            QVERIFY(!Expression::parse(QByteArray(part).repeated(count).append('1').toStdString(),
                                       fault));
        std::string sum = "1";
        while (sum.size() < 1990)
            sum += "+1";
        const auto expression = Expression::parse(sum, fault);
        QVERIFY(expression);
        QCOMPARE(expression->value(lookUp)->get<int>(), int(sum.size() + 1) / 2);
    }
};

QTEST_APPLESS_MAIN(ExpressionTest)
#include "tst_expression.moc"

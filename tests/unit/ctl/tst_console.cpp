// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/console.h"

#include <QFile>
#include <QTemporaryFile>
#include <QTest>
#include <functional>
#include <unistd.h>

using namespace slipway;
using namespace slipway::ctl;

class ConsoleTest : public QObject
{
    Q_OBJECT

    /** What is written to a stream of this process meanwhile. */
    static QByteArray written(int stream, const std::function<void()> &act)
    {
        QTemporaryFile file;
        if (!file.open())
            return {};
        const int before = ::dup(stream);
        ::dup2(file.handle(), stream);
        act();
        ::dup2(before, stream);
        ::close(before);
        QFile again(file.fileName());
        return again.open(QIODevice::ReadOnly) ? again.readAll() : QByteArray();
    }

private Q_SLOTS:
    void escapesInJsonWhatChangesHowALineReads()
    {
        Console console;
        console.setJson(true);
        const QByteArray line = written(STDOUT_FILENO, [&console] {
            console.result(Json{{"name", "a\xC2\x9B\x7F\xE2\x80\xAE\xE2\x80\xA8\xE2\x80\xA9"
                                         "\xE2\x80\x8E\xE2\x80\x8F\xD8\x9C\xE2\x81\xA6\n\xC3\xA4"}},
                           {});
        });
        QCOMPARE(line, QByteArray("{\"name\":\"a\\u009b\\u007f\\u202e\\u2028\\u2029\\u200e\\u200f"
                                  "\\u061c\\u2066\\n\xC3\xA4\"}\n"));
    }

    void keepsCellsAndWarningsOnTheirLine()
    {
        const Console console;
        const QString name = QStringLiteral("a\nb\tc") + QChar(0x2028) + QChar(0x200f) + u'd';
        const QByteArray table = written(STDOUT_FILENO, [&console, &name] {
            console.table(Json::array(), {QStringLiteral("NAME")}, {{name}}, {});
        });
        QCOMPARE(table, QByteArray("NAME\na b c\xEF\xBF\xBD\xEF\xBF\xBD"
                                   "d\n"));
        const QByteArray warning =
            written(STDERR_FILENO, [&console, &name] { console.warn(name); });
        QCOMPARE(warning.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "tst_console.moc"

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "base/jsontext.h"
#include "base/secret.h"

#include <QElapsedTimer>
#include <QTest>

using namespace slipway;

namespace {

/** As W&B's keys are: one of a server of one's own, one with dots (a JWT), one with many dashes. */
const QList<QByteArray> &keys()
{
    static const QList<QByteArray> list{
        QByteArrayLiteral("local-c4na7yc4na7yc4na7yc4na7yc4na7yc4na7yc4na7y"),
        QByteArrayLiteral("eyJhbGciOiJub25lIn0.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJl"),
        QByteArrayLiteral("slipway-run--one--two-0123456789abcdef"),
        QByteArrayLiteral("pa\"ss\\w/rd+ ~\xc3\xa9")};
    return list;
}

/** Text that holds a key in one of the forms that the redactor promises to know. */
QList<std::pair<QByteArray, QByteArray>> texts(const QByteArray &key)
{
    const auto plain = QByteArray::OmitTrailingEquals;
    QList<std::pair<QByteArray, QByteArray>> list{
        {"as it is", "key " + key + " end"},
        {"variable", "WANDB_API_KEY=" + key},
        {"hexadecimal", "0x" + key.toHex()},
        {"HEXADECIMAL", key.toHex().toUpper() + "."},
        {"URL", "https://h/?key=" + key.toPercentEncoding() + "&x"},
        {"base64", key.toBase64()},
        {"base64 without an end", key.toBase64(plain) + "\n"},
        {"base64 for URLs", key.toBase64(QByteArray::Base64UrlEncoding | plain)},
        {"Basic", "Authorization: Basic " + ("api:" + key).toBase64()},
        {"base64 after one", ("x" + key + "yz").toBase64()},
        {"base64 after two", ("xy" + key).toBase64()}};
    QByteArray json = key;
    json.replace('\\', "\\\\").replace('"', "\\\"");
    list.append({"JSON", "{\"_wandb_api_key\": \"" + json + "\"}"});
    return list;
}

/** Nothing that tells the key: neither it nor most of what its encodings would show. */
bool isHidden(const QByteArray &text, const QByteArray &key)
{
    const qsizetype most = key.size();
    QByteArray json = key;
    json.replace('\\', "\\\\").replace('"', "\\\"");
    for (const QByteArray &form :
         {key, key.toHex(), key.toHex().toUpper(), key.toPercentEncoding(), json,
          key.toBase64().mid(3, most), ("x" + key).toBase64().mid(3, most),
          ("xy" + key).toBase64().mid(3, most),
          key.toBase64(QByteArray::Base64UrlEncoding).mid(3, most)})
        if (text.contains(form))
            return false;
    return true;
}

} // namespace

class RedactorCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QByteArray &key : keys())
            Redactor::hide(Secret(key));
    }

    void defect_18_keysAreMaskedByTheirValueInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("text");
        for (qsizetype i = 0; i < keys().size(); ++i) {
            for (const auto &[name, text] : texts(keys().at(i)))
                QTest::addRow("%d %s", int(i), name.constData()) << keys().at(i) << text;
        }
    }

    void defect_18_keysAreMaskedByTheirValueInEveryForm()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, text);
        QVERIFY2(!isHidden(text, key), "the text holds no key: this proves nothing");
        const QByteArray whole = Redactor::clean(text);
        QVERIFY2(isHidden(whole, key), whole.constData());
        QVERIFY(whole.contains("***"));
        // Cut into two pieces at every place, and into single bytes.
        for (qsizetype at = 0; at <= text.size(); ++at) {
            RedactedStream stream;
            QByteArray pieces = stream.take(text.left(at));
            pieces += stream.take(text.mid(at));
            pieces += stream.rest();
            QCOMPARE(pieces, whole);
        }
        RedactedStream stream;
        QByteArray bytes;
        for (const char c : text)
            bytes += stream.take(QByteArray(1, c));
        bytes += stream.rest();
        QCOMPARE(bytes, whole);
        QVERIFY(isHidden(Redactor::clean(QString::fromUtf8(text)).toUtf8(), key));
    }

    void defect_19_aLaunchSpecShowsNoKey()
    {
        const QString spec = QStringLiteral("{\"_wandb_api_key\": \"never-told-to-the-redactor\", "
                                            "\"job\": \"e/p/j\", 'WANDB_API_KEY': 'another-one'}");
        const QString clean = Redactor::clean(spec);
        QVERIFY(!clean.contains(QStringLiteral("never-told")));
        QVERIFY(!clean.contains(QStringLiteral("another-one")));
        QVERIFY(clean.contains(QStringLiteral("\"job\": \"e/p/j\"")));
    }

    void otherTextComesThroughAtOnceAndUnchanged()
    {
        RedactedStream stream;
        QCOMPARE(stream.take("Step 1/3 : FROM python\n"), QByteArray("Step 1/3 : FROM python\n"));
        const QByteArray bytes = QByteArray("a\0b\xff\xfe", 5);
        QCOMPARE(stream.take(bytes), bytes);
        // The beginning of a key waits, until it is known to be none.
        QCOMPARE(stream.take("see local-c4na"), QByteArray("see "));
        QCOMPARE(stream.take("da\n"), QByteArray("local-c4nada\n"));
        QCOMPARE(stream.rest(), QByteArray());
        const QString lone = QString(QChar(0xd800)) + QStringLiteral("x");
        QCOMPARE(Redactor::clean(lone), lone);
    }

    void manySecretsCostNoMoreThanFew()
    {
        // An agent has a key for every run; it may have started thousands.
        for (int i = 0; i < 5000; ++i)
            Redactor::hide(Secret("run-key-" + QByteArray::number(i).rightJustified(32, 'k')));
        const QByteArray line = QByteArray("epoch 3 loss 0.25 ").repeated(60'000); // 1 MB
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(Redactor::clean(line).size(), line.size());
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(Redactor::clean("run-key-" + QByteArray("4999").rightJustified(32, 'k')),
                 QByteArray("***"));
    }

    void nestingIsCountedOutsideOfTextsOnly()
    {
        QVERIFY(!isNestedDeeper("[[1]]", 2));
        QVERIFY(isNestedDeeper("[[[1]]]", 2));
        QVERIFY(!isNestedDeeper("[\"[[[[\\\"[[\"]", 1));
        QVERIFY(isNestedDeeper("]]]]" + QByteArray(3, '{'), 2));
    }
};

QTEST_GUILESS_MAIN(RedactorCorpusTest)
#include "tst_redactorcorpus.moc"

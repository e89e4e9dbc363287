// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/iconprovider.h"

#include <QMap>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestIcons : public QObject
{
    Q_OBJECT

    static QImage icon(const QString &id, int side = 16)
    {
        IconProvider provider;
        QSize size;
        return provider.requestImage(id, &size, QSize(side, side));
    }
    /* Where anything is drawn, whatever its strength: the silhouette. */
    static QByteArray shape(const QImage &image)
    {
        QByteArray bits;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                bits.append(qAlpha(image.pixel(x, y)) > 90 ? '1' : '0');
        }
        return bits;
    }
    /* How many pixels differ by more than a fifth of the full strength. */
    static int difference(const QImage &a, const QImage &b)
    {
        int count = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                count += qAbs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) > 51 ? 1 : 0;
        }
        return count;
    }

private Q_SLOTS:
    void theSetIsComplete() { QCOMPARE(IconProvider().names().size(), 84); }

    void everyIconDrawsInItsColourInsideTheFrame()
    {
        for (const QString &name : IconProvider().names()) {
            const QImage image = icon(name + u"/ff0000/1.25"_s, 64);
            QVERIFY2(shape(image).contains('1'), qPrintable(name));
            bool red = false;
            for (int i = 0; i < 64; ++i) {
                QVERIFY2(qAlpha(image.pixel(i, 0)) == 0 && qAlpha(image.pixel(0, i)) == 0,
                         qPrintable(name));
                for (int x = 0; x < 64; ++x)
                    red = red || qRed(image.pixel(x, i)) > 200;
            }
            QVERIFY2(red, qPrintable(name));
        }
    }
    void statusIconsDifferByShapeAlone()
    {
        QMap<QString, QImage> drawn;
        for (const QString &name : IconProvider().names()) {
            if (name.startsWith(u"st-"_s))
                drawn.insert(name, icon(name + u"/000000/1.5"_s, 14));
        }
        QVERIFY(drawn.size() >= 10);
        for (auto a = drawn.begin(); a != drawn.end(); ++a) {
            for (auto b = std::next(a); b != drawn.end(); ++b) {
                const int pixels = difference(*a, *b);
                QVERIFY2(pixels >= 5, qPrintable(u"%1 and %2 differ in %3 pixels"_s.arg(
                                          a.key(), b.key(), QString::number(pixels))));
            }
        }
    }
    void anUnknownNameGivesAnEmptyPictureAndAWarning()
    {
        QTest::ignoreMessage(QtWarningMsg, "no icon is called \"nothing\"");
        QVERIFY(!shape(icon(u"nothing/000000/1.25"_s)).contains('1'));
    }
    void theSizeIsBounded()
    {
        QCOMPARE(icon(u"plus/000000/1"_s, 1'000'000).width(), 1024);
        QCOMPARE(icon(u"plus/000000/1"_s, 0).width(), 1);
    }
};

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/visuals.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>

using namespace Qt::StringLiterals;

/** Shows one page of the gallery and saves a picture of it: for people who look at the controls. */
int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 5)
        qFatal("usage: slipway_gallery Page.qml light|dark en|es|ja|ko picture.png [text scale]");
    QQuickStyle::setStyle(u"Basic"_s);
    slipway::applyFonts(arguments.at(3));
    QQmlApplicationEngine engine;
    slipway::installVisuals(engine);
    engine.setInitialProperties({{u"mode"_s, arguments.at(2)},
                                 {u"language"_s, arguments.at(3)},
                                 {u"textScale"_s, arguments.value(5, u"1"_s).toDouble()}});
    engine.load(QUrl::fromLocalFile(QStringLiteral(SLIPWAY_GALLERY "/") + arguments.at(1)));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QTimer::singleShot(1200, window, [&] {
        window->grabWindow().save(arguments.at(4));
        app.quit();
    });
    return app.exec();
}

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop.h"
#include "app/translations.h"
#include "base/logging.h"
#include "presentation/shell/preferences.h"
#include "presentation/visuals/visuals.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("slipway"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Slipway"));
    QGuiApplication::setDesktopFileName(QStringLiteral("slipway"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/slipway/icons/slipway.svg")));
    slipway::installLogging();

    QCommandLineParser arguments;
    arguments.setApplicationDescription(QStringLiteral("W&B Launch by pointing and clicking."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    const QCommandLineOption dataFolder(QStringLiteral("data-dir"),
                                        QStringLiteral("Data folder of this computer's hub."),
                                        QStringLiteral("folder"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("en, es, ja or ko, for this start."),
                                      QStringLiteral("code"));
    arguments.addOptions({dataFolder, language});
    arguments.process(application);

    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const slipway::Desktop desktop(arguments.value(dataFolder));
    slipway::Preferences preferences(desktop.services().settings);
    preferences.showLanguage(arguments.value(language));
    slipway::Translations translations;
    translations.use(preferences.shownLanguage());
    // Connected before the window is loaded: its bindings find the new words already there.
    QObject::connect(&preferences, &slipway::Preferences::languageChanged, &translations,
                     [&] { translations.use(preferences.shownLanguage()); });
    slipway::Session session(desktop.services(), desktop.connector(), desktop.keyFinder());

    QQmlApplicationEngine engine;
    slipway::installVisuals(engine);
    translations.setEngine(&engine);
    engine.setInitialProperties(
        {{QStringLiteral("session"), QVariant::fromValue(&session)},
         {QStringLiteral("preferences"), QVariant::fromValue(&preferences)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Slipway/Shell/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    session.restore();
    return QGuiApplication::exec();
}

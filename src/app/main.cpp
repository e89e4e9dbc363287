// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop.h"
#include "app/translations.h"
#include "base/logging.h"
#include "platform/folders.h"
#include "platform/singleinstance.h"
#include "presentation/shell/linkopener.h"
#include "presentation/shell/preferences.h"
#include "presentation/visuals/visuals.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <cstdio>

namespace slipway {
namespace {

/** Whoever has the same settings, the same hub and the same display shares a window. */
QString windowKey(const QString &dataFolder)
{
    const QString hub = dataFolder.isEmpty() ? hubFolder() : QDir(dataFolder).absolutePath();
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    return QStringList{configFolder(), hub,
                       wayland.isEmpty() ? qEnvironmentVariable("DISPLAY") : wayland}
        .join(u'\n');
}

void showWindow(QQuickWindow *window, const QString &activation)
{
    // Qt 6.4 takes the token of a Wayland compositor from here and from nowhere else.
    if (!activation.isEmpty() && QGuiApplication::platformName().startsWith(u"wayland"))
        qputenv("XDG_ACTIVATION_TOKEN", activation.toLatin1());
    // show() would end what a maximised or full-screen window is.
    window->setWindowStates(window->windowStates() & ~Qt::WindowMinimized);
    window->setVisible(true);
    window->raise();
    window->requestActivate();
    window->alert(0); // where the desktop does not let it come to the front
}

} // namespace
} // namespace slipway

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("slipway"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Slipway"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.slipway.slipway"));
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
    arguments.addPositionalArgument(QStringLiteral("link"),
                                    QStringLiteral("slipway:// links to open in the window."),
                                    QStringLiteral("[link...]"));
    arguments.process(application);

    slipway::WindowCall call{.links = {},
                             .activation = qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    for (const QString &link : arguments.positionalArguments())
        call.links.append(link.left(slipway::LongestLink + 1)); // longer ones are refused as such
    slipway::SingleInstance instance(slipway::runtimeFolder(),
                                     slipway::windowKey(arguments.value(dataFolder)));
    const slipway::Result<slipway::SingleInstance::Role> role = instance.begin(call);
    if (role && *role == slipway::SingleInstance::Role::Told)
        return 0;
    if (!role && role.error().kind == slipway::ErrorKind::Timeout) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(role.error().detail));
        return 1;
    }
    if (!role) // a window that other starts cannot find is better than none
        qCWarning(lcUi).noquote() << role.error().toString();

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
    slipway::LinkOpener links(&session);

    QQmlApplicationEngine engine;
    slipway::installVisuals(engine);
    translations.setEngine(&engine);
    engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)},
                                 {QStringLiteral("preferences"), QVariant::fromValue(&preferences)},
                                 {QStringLiteral("links"), QVariant::fromValue(&links)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Slipway/Shell/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    const auto openAll = [&links](const QStringList &all) {
        for (const QString &link : all)
            links.open(link);
    };
    QObject::connect(&instance, &slipway::SingleInstance::called, window,
                     [&](const slipway::WindowCall &later) {
                         slipway::showWindow(window, later.activation);
                         openAll(later.links);
                     });
    session.restore();
    openAll(call.links);
    return QGuiApplication::exec();
}

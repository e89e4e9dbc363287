// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "app/translations.h"

#include "base/logging.h"
#include "presentation/common/languagenews.h"
#include "presentation/visuals/visuals.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QQmlEngine>

namespace slipway {
namespace {

/** The desktop's regional format when it speaks that language (es_MX), else the language's own. */
QLocale localeFor(const QString &language)
{
    const QLocale own(language);
    const QLocale desktop = QLocale::system();
    return desktop.language() == own.language() ? desktop : own;
}

} // namespace

Translations::Translations(QObject *parent)
    : QObject(parent)
{
}

void Translations::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_translator);
    // English has a catalogue too: it holds the plural forms.
    if (m_translator.load(QStringLiteral(":/i18n/slipway_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    else
        qCWarning(lcUi) << "no translation for" << language;
    // Qt's dialogs have their words from Qt; without them they are English.
    QCoreApplication::removeTranslator(&m_qtTranslator);
    if (m_qtTranslator.load(QStringLiteral("qtbase_%1").arg(language),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    QLocale::setDefault(localeFor(language));
    applyFonts(language);
    if (m_engine)
        m_engine->retranslate();
    LanguageNews::instance().announce();
}

} // namespace slipway

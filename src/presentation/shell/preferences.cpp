// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/shell/preferences.h"

#include <QLocale>
#include <QStringList>

namespace slipway {
namespace {
const QStringList Languages{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("ja"),
                            QStringLiteral("ko")};
}

Preferences::Preferences(std::shared_ptr<SettingsStore> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    const Settings settings = m_store->load();
    m_language = Languages.contains(settings.language) ? settings.language : QString();
    m_appearance = settings.appearance.isEmpty() ? QStringLiteral("system") : settings.appearance;
    m_reduceMotion = settings.reduceMotion;
}

QString Preferences::shownLanguage() const
{
    if (!m_forced.isEmpty())
        return m_forced;
    if (!m_language.isEmpty())
        return m_language;
    for (const QString &name : QLocale::system().uiLanguages()) {
        if (Languages.contains(name.left(2)))
            return name.left(2);
    }
    return QStringLiteral("en");
}

void Preferences::showLanguage(const QString &language)
{
    if (Languages.contains(language) && m_forced != language) {
        m_forced = language;
        Q_EMIT languageChanged();
    }
}

void Preferences::setLanguage(const QString &language)
{
    if (!language.isEmpty() && !Languages.contains(language))
        return;
    if (m_language == language && m_forced.isEmpty())
        return;
    m_language = language;
    m_forced.clear();
    keep();
    Q_EMIT languageChanged();
}

void Preferences::setAppearance(const QString &appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    keep();
    Q_EMIT changed();
}

void Preferences::setReduceMotion(bool reduce)
{
    if (m_reduceMotion == reduce)
        return;
    m_reduceMotion = reduce;
    keep();
    Q_EMIT changed();
}

void Preferences::keep()
{
    Settings settings = m_store->load();
    settings.language = m_language;
    settings.appearance = m_appearance == QLatin1StringView("system") ? QString() : m_appearance;
    settings.reduceMotion = m_reduceMotion;
    // Not kept: it holds for this window at least.
    [[maybe_unused]] const Result<void> saved = m_store->save(settings);
}

} // namespace slipway

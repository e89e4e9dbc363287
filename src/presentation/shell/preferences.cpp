// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/shell/preferences.h"

#include "domain/jobs/job.h"
#include "domain/jobs/jobtemplate.h"
#include "presentation/common/errortext.h"
#include "presentation/common/languagenews.h"
#include "usecases/reasons.h"

#include <QLocale>
#include <QStringList>

namespace slipway {
namespace {
const QStringList Languages{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("ja"),
                            QStringLiteral("ko")};

/** A mirror that the templates' repositories can be read from. */
bool isMirror(const QString &mirror)
{
    return mirror.trimmed().isEmpty() ||
           isAllowedGitRemote(
               mirroredRemote(QStringLiteral("https://github.com/owner/repository"), mirror));
}

} // namespace

Preferences::Preferences(std::shared_ptr<SettingsStore> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    const Settings settings = m_store->load();
    m_language = Languages.contains(settings.language) ? settings.language : QString();
    m_appearance = settings.appearance.isEmpty() ? QStringLiteral("system") : settings.appearance;
    m_reduceMotion = settings.reduceMotion;
    m_gitMirror = settings.gitMirror;
    connect(&LanguageNews::instance(), &LanguageNews::changed, this, &Preferences::changed);
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

void Preferences::setGitMirror(const QString &mirror)
{
    if (m_gitMirror == mirror)
        return;
    m_gitMirror = mirror;
    if (isMirror(m_gitMirror))
        keep();
    Q_EMIT changed();
}

QString Preferences::gitMirrorError() const
{
    if (isMirror(m_gitMirror))
        return {};
    return ErrorText::describe({.kind = ErrorKind::InvalidInput,
                                .where = {},
                                .detail = {},
                                .reason = QString(reasons::JobRemote)})
        .text();
}

void Preferences::keep()
{
    Settings settings = m_store->load();
    settings.language = m_language;
    settings.appearance = m_appearance == QLatin1StringView("system") ? QString() : m_appearance;
    settings.reduceMotion = m_reduceMotion;
    if (isMirror(m_gitMirror))
        settings.gitMirror = m_gitMirror.trimmed();
    // Not kept: it holds for this window at least.
    [[maybe_unused]] const Result<void> saved = m_store->save(settings);
}

} // namespace slipway

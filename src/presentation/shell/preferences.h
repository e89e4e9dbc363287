// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/settingsstore.h"

#include <QObject>
#include <QtQmlIntegration>
#include <memory>

namespace slipway {

/** What a person chose for this window; changes are kept at once. */
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes the preferences")
    /** "" follows the desktop, else "en", "es", "ja" or "ko". */
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    /** The language in use, never empty. */
    Q_PROPERTY(QString shownLanguage READ shownLanguage NOTIFY languageChanged FINAL)
    /** "system", "light" or "dark". */
    Q_PROPERTY(QString appearance READ appearance WRITE setAppearance NOTIFY changed FINAL)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY changed FINAL)
    /** What stands for https://github.com/ when a template is used; empty: nothing does. */
    Q_PROPERTY(QString gitMirror READ gitMirror WRITE setGitMirror NOTIFY changed FINAL)
    /** Why the mirror is not taken, as a sentence: it is not kept then. */
    Q_PROPERTY(QString gitMirrorError READ gitMirrorError NOTIFY changed FINAL)
public:
    explicit Preferences(std::shared_ptr<SettingsStore> store, QObject *parent = nullptr);

    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] QString shownLanguage() const;
    /** For this start only, as the command line says. */
    void showLanguage(const QString &language);
    [[nodiscard]] QString appearance() const { return m_appearance; }
    void setAppearance(const QString &appearance);
    [[nodiscard]] bool reduceMotion() const { return m_reduceMotion; }
    void setReduceMotion(bool reduce);
    [[nodiscard]] QString gitMirror() const { return m_gitMirror; }
    void setGitMirror(const QString &mirror);
    [[nodiscard]] QString gitMirrorError() const;

Q_SIGNALS:
    void languageChanged();
    void changed();

private:
    void keep();

    std::shared_ptr<SettingsStore> m_store;
    QString m_language;
    QString m_forced;
    QString m_appearance;
    bool m_reduceMotion = false;
    QString m_gitMirror; ///< as typed
};

} // namespace slipway

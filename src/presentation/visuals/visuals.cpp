// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/visuals.h"

#include "presentation/visuals/iconprovider.h"
#include "presentation/visuals/shadowprovider.h"

#include <QFont>
#include <QGuiApplication>
#include <QQmlEngine>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

struct Region
{
    QString language;
    QString suffix; ///< of the Noto CJK families
};

/* Han characters differ by region; a language without Han characters of its own gets JP. */
const QList<Region> &regions()
{
    static const QList<Region> list{
        {u"en"_s, u"JP"_s}, {u"es"_s, u"JP"_s}, {u"ja"_s, u"JP"_s}, {u"ko"_s, u"KR"_s}};
    return list;
}

QStringList sansFamilies(const QString &suffix)
{
    return {u"Inter"_s, u"Noto Sans CJK "_s + suffix, u"Noto Sans"_s, u"DejaVu Sans"_s};
}

QStringList monoFamilies(const QString &suffix)
{
    return {u"JetBrains Mono NL"_s,       u"JetBrains Mono"_s, u"Noto Sans Mono CJK "_s + suffix,
            u"Noto Sans CJK "_s + suffix, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s};
}

} // namespace

void installVisuals(QQmlEngine &engine)
{
    engine.addImportPath(u"qrc:/qt/qml"_s);
    if (!engine.imageProvider(u"icon"_s)) {
        engine.addImageProvider(u"icon"_s, new IconProvider);
        engine.addImageProvider(u"shadow"_s, new ShadowProvider);
    }
}

void applyFonts(const QString &language)
{
    static bool mapped = false;
    QString suffix = u"JP"_s;
    for (const Region &region : regions()) {
        if (!mapped) {
            QFont::insertSubstitutions(u"Slipway Sans "_s + region.language,
                                       sansFamilies(region.suffix));
            QFont::insertSubstitutions(u"Slipway Mono "_s + region.language,
                                       monoFamilies(region.suffix));
        }
        if (language.startsWith(region.language))
            suffix = region.suffix;
    }
    mapped = true;
    QFont font;
    font.setFamilies(sansFamilies(suffix));
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    QGuiApplication::setFont(font);
}

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTranslator>

class QQmlEngine;

namespace slipway {

/** The language of the whole program: words, number and date formats, fonts; at run time. */
class Translations : public QObject
{
    Q_OBJECT
public:
    explicit Translations(QObject *parent = nullptr);

    /** "en", "es", "ja" or "ko". */
    void use(const QString &language);
    /** Bindings of this engine follow later changes. */
    void setEngine(QQmlEngine *engine) { m_engine = engine; }

private:
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    QQmlEngine *m_engine = nullptr;
};

} // namespace slipway

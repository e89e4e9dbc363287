// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/visuals.h"

#include <QQmlEngine>
#include <QtQuickTest>

/** Gives every engine of the QML tests the one import path of our modules (Qt 6.4 has no default).
 */
class QmlTestSetup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        slipway::installVisuals(*engine);
        slipway::applyFonts(QStringLiteral("en"));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(slipway, QmlTestSetup)

#include "qmlrunner.moc"

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/common/errortext.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QtQmlIntegration>
#include <optional>

namespace slipway {

/**
 * What every list of the window offers: how many rows, whether they are there yet, and why not.
 * A refresh that fails keeps the rows and sets `problem`.
 */
class ListModelBase : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /** "loading", "empty", "failed" or "ready": what StateView shows. */
    Q_PROPERTY(QString phase READ phase NOTIFY phaseChanged FINAL)
    /** Present while the last refresh failed. */
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY phaseChanged FINAL)
    Q_PROPERTY(QDateTime lastUpdated READ lastUpdated NOTIFY phaseChanged FINAL)
public:
    explicit ListModelBase(QObject *parent = nullptr);

    [[nodiscard]] int count() const { return rowCount({}); }
    [[nodiscard]] QString phase() const;
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] QDateTime lastUpdated() const { return m_lastUpdated; }

Q_SIGNALS:
    void countChanged();
    void phaseChanged();

protected:
    void markLoading();
    void markReady();
    void markFailed(const Error &error);
    /** All texts of all rows anew: the language changed, or time went by. */
    void refreshTexts(const QList<int> &roles = {});

private:
    bool m_loaded = false;
    int m_shownCount = 0;
    std::optional<Error> m_error;
    QDateTime m_lastUpdated;
};

} // namespace slipway

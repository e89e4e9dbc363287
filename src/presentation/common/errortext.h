// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"

#include <QCoreApplication>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace slipway {

/** A failure in words a person understands: what happened, what to do next, and the raw detail. */
class Problem
{
    Q_GADGET
    QML_VALUE_TYPE(problem)
    Q_PROPERTY(bool present READ isPresent)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString whatToDo MEMBER whatToDo)
    Q_PROPERTY(QString text READ text)
    Q_PROPERTY(QString detail MEMBER detail)
public:
    QString title;    ///< a few words, no full stop
    QString sentence; ///< what happened
    QString whatToDo; ///< the next step
    QString detail;   ///< hostile text for the "Details" box; may be empty

    [[nodiscard]] bool isPresent() const { return !title.isEmpty(); }
    /** Sentence and next step together. */
    [[nodiscard]] QString text() const;
    bool operator==(const Problem &) const = default;
};

/** Turns errors into words of the current language. Cancelled becomes an empty Problem. */
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::ErrorText)
public:
    [[nodiscard]] static Problem describe(const Error &error);
};

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSortFilterProxyModel>
#include <QtQmlIntegration>

namespace slipway {

/**
 * A list filtered by what a person types and sorted by a column. Matches regardless of case, width
 * and accents; nothing typed shows everything.
 */
class TextFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /** Role that is searched, by name. */
    Q_PROPERTY(QString searchRole READ searchRole WRITE setSearchRole NOTIFY textChanged FINAL)
    /** Role that is sorted by; empty keeps the source's order. */
    Q_PROPERTY(QString sortKey READ sortKey WRITE setSortKey NOTIFY sortChanged FINAL)
    Q_PROPERTY(bool descending READ isDescending WRITE setDescending NOTIFY sortChanged FINAL)
    /** The source's phase, or "filtered" when the text leaves nothing. */
    Q_PROPERTY(QString phase READ phase NOTIFY countChanged FINAL)
public:
    explicit TextFilter(QObject *parent = nullptr);

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString searchRole() const { return m_searchRole; }
    void setSearchRole(const QString &role);
    [[nodiscard]] QString sortKey() const { return m_sortKey; }
    void setSortKey(const QString &role);
    [[nodiscard]] bool isDescending() const { return m_descending; }
    void setDescending(bool descending);
    [[nodiscard]] QString phase() const;
    /** The value of a role (by name) in a row of this list, or nothing. */
    Q_INVOKABLE [[nodiscard]] QVariant value(int row, const QString &role) const;
    /** The row of this list whose role (by name) has that value, or -1. */
    Q_INVOKABLE [[nodiscard]] int rowWith(const QString &role, const QVariant &value) const;

    void setSourceModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void countChanged();
    void textChanged();
    void sortChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] int roleNamed(const QString &name) const;
    void applySort();

    QString m_text;
    QString m_folded;
    QString m_searchRole;
    QString m_sortKey;
    bool m_descending = false;
};

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/common/keyedlist.h"
#include "presentation/session/session.h"

#include <QPointer>

namespace slipway {

/** One line of the command palette. */
struct PaletteEntry
{
    enum class Kind { Command, Place, Queue, Job, Run, Agent, Sweep };
    Kind kind = Kind::Place;
    QString name;
    QString note; ///< where it is, or what it is
    QString icon;
    QString route;   ///< where it leads; empty for a command
    QString command; ///< "darkAppearance", ...: what the window does
    QString english; ///< found by its English words too
    QString keys;    ///< shortcut that does the same
    bool operator==(const PaletteEntry &) const = default;
};

/**
 * The command palette: pages, actions and what the server has, found by a few letters. ">" at the
 * beginning leaves only actions, "@" only queues, "#" only runs. The objects are asked for whenever
 * it is opened; without the server it finds those that were known.
 */
class Palette : public SLIPWAY_KEYED_LIST(PaletteEntry, QString)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged FINAL)
    /** The server did not answer: what is found may be old. */
    Q_PROPERTY(bool old READ isOld NOTIFY oldChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        NoteRole,
        IconRole,
        KeysRole,
        SectionRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    explicit Palette(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] bool isOld() const { return m_old; }

    /** Empties the text and asks the server for what there is. */
    Q_INVOKABLE void open();
    /** Goes where the row leads, or does what it says: one of the signals follows. */
    Q_INVOKABLE void choose(int row);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void typedChanged();
    void oldChanged();
    void going(const QString &route);
    void commanded(const QString &command);

protected:
    [[nodiscard]] QString keyOf(const PaletteEntry &entry) const override;

private:
    void startOver();
    void find();
    QCoro::Task<void> load();

    QPointer<Session> m_session;
    QString m_typed;
    QList<PaletteEntry> m_objects;
    QStringList m_recent; ///< keys of what was chosen, latest first
    bool m_old = false;
    bool m_loading = false;
};

} // namespace slipway

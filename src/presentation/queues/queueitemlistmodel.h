// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/queues/queueitem.h"
#include "presentation/common/keyedlist.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace slipway {

/** The items of one queue, waiting ones first; QueueDetails fills it. */
class QueueItemListModel : public SLIPWAY_KEYED_LIST(QueueItem, QString)
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("QueueDetails has one")
    Q_PROPERTY(QString show READ show WRITE setShow NOTIFY showChanged FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY totalsChanged FINAL)
    Q_PROPERTY(int running READ running NOTIFY totalsChanged FINAL)
    Q_PROPERTY(int done READ done NOTIFY totalsChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY totalsChanged FINAL)
    /** How many of the rows are marked, to be acted on together. */
    Q_PROPERTY(int marked READ marked NOTIFY markedChanged FINAL)
public:
    enum Role {
        ItemIdRole = Qt::UserRole + 1,
        StateWordRole,
        StateToneRole,
        StateIconRole,
        StateTipRole,
        SpinningRole,
        JobRole,
        PriorityRole,
        PriorityIconRole,
        SubmittedRole,
        SubmittedTipRole,
        AuthorRole,
        TimeTextRole,
        RunTextRole,
        RunRouteRole,
        SpokenRole,
        MarkedRole,
    };
    Q_ENUM(Role)

    explicit QueueItemListModel(QObject *parent = nullptr);

    /** "all", "waiting", "running" or "done". */
    [[nodiscard]] QString show() const { return m_show; }
    void setShow(const QString &show);
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] int running() const { return m_running; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }

    void setItems(const QList<QueueItem> &items);
    void setAgentsPoll(bool poll);
    [[nodiscard]] bool agentsPoll() const { return m_agentsPoll; }
    void fail(const Error &error) { markFailed(error); }
    void startOver();
    /** The item, if the queue has it. */
    [[nodiscard]] const QueueItem *item(const QString &id) const;
    /** Every item of the queue, whatever the filter. */
    [[nodiscard]] const QList<QueueItem> &all() const { return m_all; }
    /* Marks are of rows that are shown: what a filter or a refresh takes away is marked no more. */
    [[nodiscard]] int marked() const { return static_cast<int>(m_marks.size()); }
    /** In the order of the rows. */
    Q_INVOKABLE [[nodiscard]] QStringList markedIds() const;
    /** Marks the row, or takes its mark away; the next markTo() begins there. */
    Q_INVOKABLE void toggleMark(int row);
    /** Marks the rows from the last one that was toggled, or else from `start`, to this one. */
    Q_INVOKABLE void markTo(int row, int start);
    Q_INVOKABLE void markAll();
    Q_INVOKABLE void unmarkAll();
    Q_INVOKABLE [[nodiscard]] QString idAt(int row) const;
    Q_INVOKABLE [[nodiscard]] int rowOfItem(const QString &id) const { return rowOf(id); }
    Q_INVOKABLE [[nodiscard]] QString routeAt(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** "runs/<project>/<run>", or nothing while there is no run. */
    [[nodiscard]] static QString runRoute(const QueueItem &item);
    /** "resnet-train:v12" of "entity/project/resnet-train:v12"; images stay whole. */
    [[nodiscard]] static QString shortJob(const QString &job);
    [[nodiscard]] static QString timeText(const QueueItem &item, const QDateTime &now);

Q_SIGNALS:
    void showChanged();
    void totalsChanged();
    void markedChanged();

protected:
    [[nodiscard]] QString keyOf(const QueueItem &row) const override { return row.id.text(); }

private:
    void sift();
    void setMarks(QSet<QString> marks);

    QList<QueueItem> m_all;
    QString m_show = QStringLiteral("all");
    bool m_agentsPoll = false;
    int m_waiting = 0;
    int m_running = 0;
    int m_done = 0;
    QSet<QString> m_marks;
    QString m_markStart;
    QTimer m_clock;
};

/** Waiting, in work or over; plain W&B servers tell no phase. */
enum class ItemStage { Waiting, InWork, Over };
[[nodiscard]] ItemStage stageOf(const QueueItem &item);

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presentation/queues/itemresultlistmodel.h"
#include "presentation/queues/queuedetails.h"

namespace slipway {

/**
 * What can be done to chosen items of a queue: which actions there are, why not the others, the one
 * question before it is done, and how it went with each item. `ask` takes the items as they are
 * then; what is chosen afterwards does not matter to a question.
 */
class ItemActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::QueueDetails *queue READ queue WRITE setQueue NOTIFY changed FINAL)
    /** Ids of the items that are chosen. */
    Q_PROPERTY(QStringList items READ items WRITE setItems NOTIFY changed FINAL)
    /* Why an action is possible with none of them, as a sentence; empty where it is possible. */
    Q_PROPERTY(QString whyNotStop READ whyNotStop NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNotRemove READ whyNotRemove NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNotRepeat READ whyNotRepeat NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNotMove READ whyNotMove NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNotRank READ whyNotRank NOTIFY changed FINAL)
    /* The question. */
    Q_PROPERTY(Act act READ act NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString question READ question NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString consequence READ consequence NOTIFY questionChanged FINAL)
    /** Which of the chosen ones it is not done to, and why. */
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString confirmText READ confirmText NOTIFY questionChanged FINAL)
    /** Where items can be moved to. */
    Q_PROPERTY(QStringList targets READ targets NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString target READ target WRITE setTarget NOTIFY questionChanged FINAL)
    /** "critical" ... "low": what Rank gives them. */
    Q_PROPERTY(QString priority READ priority WRITE setPriority NOTIFY questionChanged FINAL)
    /** The targets are not known yet, or could not be asked for (problem). */
    Q_PROPERTY(bool loading READ isLoading NOTIFY questionChanged FINAL)
    Q_PROPERTY(slipway::Problem problem READ problem NOTIFY questionChanged FINAL)
    /** Nothing is missing to do it. */
    Q_PROPERTY(bool ready READ isReady NOTIFY questionChanged FINAL)
    /* How it goes. */
    Q_PROPERTY(bool busy READ isBusy NOTIFY questionChanged FINAL)
    Q_PROPERTY(bool over READ isOver NOTIFY questionChanged FINAL)
    Q_PROPERTY(int failed READ failed NOTIFY questionChanged FINAL)
    Q_PROPERTY(slipway::ItemResultListModel *results READ results CONSTANT FINAL)
public:
    enum Act { None, Stop, Remove, Repeat, Move, Rank };
    Q_ENUM(Act)

    explicit ItemActions(QObject *parent = nullptr);

    [[nodiscard]] QueueDetails *queue() const { return m_queue; }
    void setQueue(QueueDetails *queue);
    [[nodiscard]] QStringList items() const { return m_items; }
    void setItems(const QStringList &items);
    [[nodiscard]] QString whyNotStop() const { return whyNot(Stop); }
    [[nodiscard]] QString whyNotRemove() const { return whyNot(Remove); }
    [[nodiscard]] QString whyNotRepeat() const { return whyNot(Repeat); }
    [[nodiscard]] QString whyNotMove() const { return whyNot(Move); }
    [[nodiscard]] QString whyNotRank() const { return whyNot(Rank); }
    [[nodiscard]] Act act() const { return m_act; }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] QString leftOut() const;
    [[nodiscard]] QString confirmText() const;
    [[nodiscard]] QStringList targets() const { return m_targets; }
    [[nodiscard]] QString target() const { return m_target; }
    void setTarget(const QString &target);
    [[nodiscard]] QString priority() const { return m_priority; }
    void setPriority(const QString &priority);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isBusy() const { return m_lanes > 0; }
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] int failed() const { return m_failed; }
    [[nodiscard]] ItemResultListModel *results() { return &m_results; }

    /** Prepares the question; false when the action is possible with none of the items. */
    Q_INVOKABLE bool ask(Act act);
    /** Does it; after failures: to those that failed, once more. */
    Q_INVOKABLE void carryOut();
    /** Asks for nothing more; what was asked for goes on. */
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();
    void questionChanged();
    /** All went well; the sentence says what was done. */
    void done(const QString &sentence);

private:
    [[nodiscard]] QString whyNot(Act act) const;
    [[nodiscard]] QString whyNot(Act act, const QueueItem &item) const;
    [[nodiscard]] QString doneSentence() const;
    void show();
    void settle();
    QCoro::Task<void> work(int round);
    QCoro::Task<void> loadTargets(int round);

    QPointer<QueueDetails> m_queue;
    QStringList m_items;
    Act m_act = None;
    QStringList m_targets;
    QString m_target;
    QString m_priority;
    bool m_loading = false;
    std::optional<Error> m_error;
    int m_leftOut = 0;
    QString m_whyLeftOut;
    QList<ItemResult> m_work;
    qsizetype m_next = 0;
    int m_lanes = 0;
    int m_failed = 0;
    bool m_over = false;
    int m_round = 0;
    ItemResultListModel m_results;
};

} // namespace slipway

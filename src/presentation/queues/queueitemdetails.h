// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/runs/failurecause.h"
#include "presentation/queues/queuedetails.h"

namespace slipway {

/** The inspector: one item of a queue, why it waits or failed, and what can be done. */
class QueueItemDetails : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(slipway::QueueDetails *queue READ queue WRITE setQueue NOTIFY changed FINAL)
    Q_PROPERTY(QString itemId READ itemId WRITE setItemId NOTIFY changed FINAL)
    Q_PROPERTY(bool present READ isPresent NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY changed FINAL)
    Q_PROPERTY(QString stateTone READ stateTone NOTIFY changed FINAL)
    Q_PROPERTY(QString stateIcon READ stateIcon NOTIFY changed FINAL)
    Q_PROPERTY(bool spinning READ isSpinning NOTIFY changed FINAL)
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed FINAL)
    /** "Why is it waiting?", "Why did it fail?" or "". */
    Q_PROPERTY(QString whyTitle READ whyTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString whySentence READ whySentence NOTIFY changed FINAL)
    /** What helps, where the cause is known. */
    Q_PROPERTY(QString whyRemedy READ whyRemedy NOTIFY changed FINAL)
    /** The line of the log that tells the cause. */
    Q_PROPERTY(QString whyLine READ whyLine NOTIFY changed FINAL)
    /** Raw text of the agent or server behind the sentence. */
    Q_PROPERTY(QString whyDetail READ whyDetail NOTIFY changed FINAL)
    /** What helps: "addAgent", "resumeQueue", "openAgents" or "". */
    Q_PROPERTY(QString remedy READ remedy NOTIFY changed FINAL)
    Q_PROPERTY(QString runRoute READ runRoute NOTIFY changed FINAL)
    /** Empty where the queue has no priorities. */
    Q_PROPERTY(QString priority READ priority NOTIFY changed FINAL)
    /** Empty for the first. */
    Q_PROPERTY(QString attempt READ attempt NOTIFY changed FINAL)
    Q_PROPERTY(QString author READ author NOTIFY changed FINAL)
    Q_PROPERTY(QString project READ project NOTIFY changed FINAL)
    Q_PROPERTY(QString runId READ runId NOTIFY changed FINAL)
    Q_PROPERTY(QString agentName READ agentName NOTIFY changed FINAL)
    Q_PROPERTY(QString submitted READ submitted NOTIFY changed FINAL)
    /** How its job ended, if an agent of this computer ran it. */
    Q_PROPERTY(QString exitCode READ exitCode NOTIFY changed FINAL)
    Q_PROPERTY(QString ranFor READ ranFor NOTIFY changed FINAL)
    Q_PROPERTY(QString peakMemory READ peakMemory NOTIFY changed FINAL)
    Q_PROPERTY(QString spec READ spec NOTIFY changed FINAL)
    /** The build log on this computer, if an agent of this computer built it. */
    Q_PROPERTY(QString buildLog READ buildLog NOTIFY changed FINAL)
    Q_PROPERTY(QString runLog READ runLog NOTIFY changed FINAL)
public:
    explicit QueueItemDetails(QObject *parent = nullptr);

    [[nodiscard]] QueueDetails *queue() const { return m_queue; }
    void setQueue(QueueDetails *queue);
    [[nodiscard]] QString itemId() const { return m_itemId; }
    void setItemId(const QString &id);

    [[nodiscard]] bool isPresent() const { return item() != nullptr; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] QString stateTone() const;
    [[nodiscard]] QString stateIcon() const;
    [[nodiscard]] bool isSpinning() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] QString whyTitle() const;
    [[nodiscard]] QString whySentence() const;
    [[nodiscard]] QString whyRemedy() const;
    [[nodiscard]] QString whyLine() const;
    [[nodiscard]] QString whyDetail() const;
    [[nodiscard]] QString remedy() const;
    [[nodiscard]] QString runRoute() const;
    [[nodiscard]] QString priority() const;
    [[nodiscard]] QString attempt() const;
    [[nodiscard]] QString author() const;
    [[nodiscard]] QString project() const;
    [[nodiscard]] QString runId() const;
    [[nodiscard]] QString agentName() const;
    [[nodiscard]] QString submitted() const;
    [[nodiscard]] QString exitCode() const;
    [[nodiscard]] QString ranFor() const;
    [[nodiscard]] QString peakMemory() const;
    [[nodiscard]] QString spec() const;
    [[nodiscard]] QString buildLog() const;
    [[nodiscard]] QString runLog() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const QueueItem *item() const;
    [[nodiscard]] QString waitingSentence(const QueueItem &item) const;
    [[nodiscard]] QString failureSentence(const QueueItem &item) const;
    [[nodiscard]] QString localLog(const QString &kind) const;
    [[nodiscard]] bool hasFailed() const;
    const std::optional<FailureCause> &cause() const;
    const std::optional<TargetStatus> &end() const;

    QPointer<QueueDetails> m_queue;
    QString m_itemId;
    mutable std::optional<FailureCause> m_cause;
    mutable QString m_causeOf; ///< the item and moment that m_cause was found for
    mutable std::optional<TargetStatus> m_end;
    mutable QString m_endOf; ///< the item and attempt that m_end was read for
};

} // namespace slipway

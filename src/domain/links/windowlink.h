// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"

#include <QMap>
#include <QString>

namespace slipway {

/** Why a text is not a link that the window opens. */
enum class LinkProblem {
    None,
    TooLong,     ///< more than LongestLink characters
    NoLink,      ///< not slipway://…
    Character,   ///< a character that no link has, a broken %xx, or a hidden character
    UnknownPage, ///< `wrong` is the page's word
    Incomplete,  ///< a part of the page's address is missing, or there are too many
    UnknownField ///< `wrong` is the field's name
};

/** A place in the window, as a slipway:// link names it. */
struct WindowLink
{
    enum class Page {
        Section, ///< `section`: overview, jobs, queues, agents, runs, settings
        Queue,
        Item, ///< of a queue
        Job,
        Launch, ///< the launch form of a job, filled with `fields` and not sent
        Run
    };
    LinkProblem problem = LinkProblem::None;
    QString wrong; ///< the part that is not understood, for the sentence; safe to show
    Page page = Page::Section;
    EntityName entity; ///< empty: the one that is shown
    QString section;
    QueueName queue;
    QueueItemId item;
    ProjectName project; ///< of job or run
    QString job;
    RunId run;
    QMap<QString, QString> fields; ///< version, project, queue, runName, priority
    bool operator==(const WindowLink &) const = default;
};

inline constexpr qsizetype LongestLink = 2048;

/**
 * Reads a link; whatever is not one of these is a problem, never a guess:
 *
 *     slipway://overview (jobs, queues, agents, runs, settings)
 *     slipway://queue/QUEUE[/ITEM]
 *     slipway://job/ENTITY/PROJECT/JOB
 *     slipway://run/ENTITY/PROJECT/RUN
 *     slipway://launch?job=ENTITY/PROJECT/JOB[:VERSION][&queue=…][&project=…][&runName=…][&priority=…]
 *
 * Anybody may write a link, so it names places and plain values only: no command, no file, no
 * server.
 */
[[nodiscard]] WindowLink readWindowLink(const QString &text);

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>

/**
 * Stable words that adapters put into Error::reason; presentation maps them to sentences. Those of
 * use cases are in usecases/reasons.h.
 */
namespace slipway::reasons {

using Word = QLatin1StringView;

/** Nobody listens at the server's address. */
inline constexpr Word ServerUnreachable{"server.unreachable"};
/** The host name of the server is not known. */
inline constexpr Word ServerUnknownHost{"server.unknownHost"};
/** No answer in time. */
inline constexpr Word ServerTimeout{"server.timeout"};
/** The server's certificate is not trusted, or encryption could not be agreed on. */
inline constexpr Word ServerTls{"server.tls"};
/** The server answers with a redirect; its address is probably another (http instead of https). */
inline constexpr Word ServerRedirect{"server.redirect"};
/** A key would have to be sent unencrypted to another computer. */
inline constexpr Word ServerPlainHttp{"server.plainHttp"};
/** The answer is not that of a W&B server. */
inline constexpr Word ServerNotWandb{"server.notWandb"};
/** The server failed inside (5xx). */
inline constexpr Word ServerFailed{"server.failed"};
/** The server wants us to slow down. */
inline constexpr Word ServerBusy{"server.busy"};
/** The connection broke off. */
inline constexpr Word ServerLost{"server.lost"};
/** The server cannot do this (an older or a plain W&B server). */
inline constexpr Word ServerLacksFeature{"server.lacksFeature"};
/** The server refuses the request; detail says why. */
inline constexpr Word ServerRefused{"server.refused"};
/** The server's disk is full. */
inline constexpr Word ServerNoSpace{"server.noSpace"};
/** The key was refused (401), or belongs to nobody. */
inline constexpr Word KeyRefused{"key.refused"};
/** No key for this server was found anywhere. */
inline constexpr Word KeyNone{"key.none"};
/** This desktop has no key store, or it does not answer. */
inline constexpr Word KeyringMissing{"keyring.missing"};
/** The key store asked and the person said no, or it stayed locked. */
inline constexpr Word KeyringDenied{"keyring.denied"};
/** Not allowed with this key. */
inline constexpr Word Forbidden{"forbidden"};
/** The project does not exist or this key cannot see it. */
inline constexpr Word ProjectNotFound{"project.notFound"};
/** The queue does not exist or this key cannot see it. */
inline constexpr Word QueueNotFound{"queue.notFound"};
/** A queue of that name exists already. */
inline constexpr Word QueueNameTaken{"queue.nameTaken"};
/** The item does not exist (any more). */
inline constexpr Word ItemNotFound{"item.notFound"};
/** Another agent has the item, or its lease ran out. */
inline constexpr Word ItemTaken{"item.taken"};
/** The run does not exist or this key cannot see it. */
inline constexpr Word RunNotFound{"run.notFound"};
/** The job or this version of it does not exist. */
inline constexpr Word JobNotFound{"job.notFound"};
/** The artifact is not a job, or its wandb-job.json cannot be understood. */
inline constexpr Word JobUnreadable{"job.unreadable"};
/** A job of that name exists already. */
inline constexpr Word JobNameTaken{"job.nameTaken"};
/** The agent is not known to the server (any more). */
inline constexpr Word AgentNotFound{"agent.notFound"};
/** A downloaded file is not what its digest says. */
inline constexpr Word FileDamaged{"file.damaged"};
/** A file on this computer cannot be read. */
inline constexpr Word FileUnreadable{"file.unreadable"};
/** A file on this computer cannot be written. */
inline constexpr Word FileUnwritable{"file.unwritable"};
/** A file of an artifact would be written outside the folder. */
inline constexpr Word FileOutside{"file.outside"};
/** A text that should be JSON is not; detail is "<line>:<column>: <what>" where known. */
inline constexpr Word JsonSyntax{"json.syntax"};
/** A JSON text is not an object. */
inline constexpr Word JsonNotObject{"json.notObject"};

} // namespace slipway::reasons

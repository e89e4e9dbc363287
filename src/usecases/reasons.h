// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/reasons.h"

/** Words that use cases put into Error::reason, beside those of adapters (ports/reasons.h). */
namespace slipway::reasons {

/** The server's address is not an http(s) address. */
inline constexpr Word ServerAddress{"server.address"};
/** No key was given. */
inline constexpr Word KeyEmpty{"key.empty"};
/** The key has fewer than 40 characters after its prefix. */
inline constexpr Word KeyTooShort{"key.tooShort"};
/** The key holds something that no key holds, such as a space. */
inline constexpr Word KeyCharacter{"key.character"};

/** The queue has no name. */
inline constexpr Word QueueNameEmpty{"queue.nameEmpty"};
/** The queue's name has more than 64 characters. */
inline constexpr Word QueueNameTooLong{"queue.nameTooLong"};
/** The queue's name holds a character that is not allowed. */
inline constexpr Word QueueNameCharacter{"queue.nameCharacter"};
/** No kind of target was chosen. */
inline constexpr Word QueueResourceUnknown{"queue.resourceUnknown"};
/** A launch without a queue. */
inline constexpr Word QueueMissing{"queue.missing"};
/** A priority was given, but the queue has none. */
inline constexpr Word QueueNoPriorities{"queue.noPriorities"};

/** The project has no name. */
inline constexpr Word ProjectEmpty{"project.empty"};
/** The project's name has more than 128 characters or one of / \ # ? % :. */
inline constexpr Word ProjectName{"project.name"};

/** The job's name has characters other than letters, digits, '-', '_', '.', or more than 128. */
inline constexpr Word JobNameCharacter{"job.nameCharacter"};
/** A launch without a job or image, or "entity/project/name:alias" is not of that form. */
inline constexpr Word JobMissing{"job.missing"};
/** The image is no image reference. */
inline constexpr Word JobImage{"job.image"};
/** The git address is not https://, ssh:// or user@host:path. */
inline constexpr Word JobRemote{"job.remote"};
/** The git reference begins with '-' or holds a space. */
inline constexpr Word JobGitRef{"job.gitRef"};
/** The folder does not exist or is a link. */
inline constexpr Word JobFolder{"job.folder"};
/** The folder has nothing to upload. */
inline constexpr Word JobFolderEmpty{"job.folderEmpty"};
/** Nothing says how to start the program, and there is no Dockerfile. */
inline constexpr Word JobEntryPointEmpty{"job.entryPointEmpty"};
/** The program that the entry point names is not in the source; detail is its path. */
inline constexpr Word JobEntryPointMissing{"job.entryPointMissing"};
/** A path leaves the source ("..", or absolute). */
inline constexpr Word JobPathOutside{"job.pathOutside"};
/** The Dockerfile that was named is not in the source. */
inline constexpr Word JobDockerfileMissing{"job.dockerfileMissing"};
/** The build context that was named is not in the source. */
inline constexpr Word JobContextMissing{"job.contextMissing"};
/** The Python version is not of the form 3.N. */
inline constexpr Word JobRuntime{"job.runtime"};

/** A launch changes an input as the job's schema does not take it; detail has a sentence a line. */
inline constexpr Word JobInput{"job.input"};
/** A launch changes a file that is none of JSON or YAML inside the job; detail is its path. */
inline constexpr Word JobInputFile{"job.inputFile"};
/** The alias is empty, holds one of / : or a control character, or has more than 128. */
inline constexpr Word JobAlias{"job.alias"};
/** The server does not know the entity of the job; detail is its name. */
inline constexpr Word JobEntityMissing{"job.entityMissing"};

/** No template has that name; detail is the name. */
inline constexpr Word JobTemplateMissing{"job.templateMissing"};

/** The item has ended already. */
inline constexpr Word ItemOver{"item.over"};
/** The item has not ended yet. */
inline constexpr Word ItemNotOver{"item.notOver"};
/** An agent has just taken the item and its run is not known yet. */
inline constexpr Word ItemBetween{"item.between"};
/** The run has ended already. */
inline constexpr Word RunOver{"run.over"};

} // namespace slipway::reasons

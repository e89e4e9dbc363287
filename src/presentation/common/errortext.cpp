// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/common/errortext.h"

#include "presentation/common/errorwords.h"

namespace slipway {
namespace {

/** A server's or tool's raw text, short enough for a box. */
QString shortDetail(const Error &error)
{
    constexpr qsizetype Most = 4000;
    QString text = error.where;
    if (!error.detail.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + error.detail;
    return text.size() > Most ? QStringLiteral("…") + text.right(Most) : text;
}

} // namespace

QString Problem::text() const
{
    if (whatToDo.isEmpty())
        return sentence;
    //: %1 what happened, %2 what to do next: two whole sentences
    return sentence.isEmpty() ? whatToDo : ErrorText::tr("%1 %2").arg(sentence, whatToDo);
}

Problem ErrorText::describe(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return {};
    const QString detail = shortDetail(error);
    for (const ErrorWords &words : errorWords()) {
        if (words.reason == error.reason)
            return {tr(words.title), tr(words.sentence), tr(words.whatToDo), detail};
    }
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return {tr("Something in the input is wrong"), tr("The server rejected this value."),
                tr("Read the details, correct the input and try again."), detail};
    case ErrorKind::Unauthenticated:
        return {tr("The key was refused"), tr("The server did not accept this key."),
                tr("Sign in again."), detail};
    case ErrorKind::Forbidden:
        return {tr("No permission"), tr("You have no permission for this."),
                tr("Ask a team admin for access, or choose another entity."), detail};
    case ErrorKind::NotFound:
        return {tr("Not found"), tr("This no longer exists, or you cannot see it."),
                tr("Refresh the list."), detail};
    case ErrorKind::Conflict:
        return {tr("It has changed meanwhile"), tr("This was changed elsewhere meanwhile."),
                tr("Refresh and try again."), detail};
    case ErrorKind::RateLimited:
        return {tr("The server limits requests"), tr("The server asks for fewer requests."),
                tr("Slipway tries again by itself in a moment."), detail};
    case ErrorKind::Unavailable:
        return {tr("Could not connect to the server"), tr("Nobody answers at this address."),
                tr("Check the network connection and try again."), detail};
    case ErrorKind::Timeout:
        return {tr("The server does not answer"), tr("No answer came in time."),
                tr("Check the network connection and try again."), detail};
    case ErrorKind::Protocol:
        return {tr("The answer cannot be read"),
                tr("Slipway could not read the answer of the server."),
                tr("Check that the address is that of a W&B server and try again."), detail};
    case ErrorKind::Unsupported:
        return {tr("The server cannot do this"), tr("This server does not offer this function."),
                tr("Use the local hub, or update the server."), detail};
    case ErrorKind::NoSpace:
        return {tr("Disk full"), tr("There is no space left on the disk."),
                tr("Free some space, then try again."), detail};
    case ErrorKind::Internal:
    case ErrorKind::Cancelled:
        break;
    }
    return {tr("Something went wrong in Slipway"), tr("An unexpected error occurred."),
            tr("Try again. If it happens again, pass on the details."), detail};
}

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/extensions.h"

#include "ports/reasons.h"
#include "wandb/answers.h"

namespace slipway {

QCoro::Task<Result<Json>> askExtension(std::shared_ptr<GraphqlClient> client, Question question,
                                       bool Capabilities::*feature)
{
    const Result<Capabilities> can = co_await client->capabilities();
    if (!can)
        co_return can.error();
    if (!((*can).*feature))
        co_return failure(ErrorKind::Unsupported, question.where,
                          QStringLiteral("plain W&B server"), reasons::ServerLacksFeature);
    co_return co_await client->ask(question);
}

Result<void> succeeded(const Result<Json> &data, const QString &where, const char *root,
                       QLatin1StringView reason)
{
    if (!data)
        return data.error();
    if (!boolAt(at(*data, root), "success"))
        return failure(ErrorKind::Conflict, where,
                       QStringLiteral("the server says it did not succeed"), reason);
    return {};
}

} // namespace slipway

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/graphql/graphqlerror.h"
#include "hub/graphql/schema.h"

#include <vector>

namespace slipway::hub::graphql {

/**
 * Checks a document against the schema (specification §5) with the messages that W&B clients match,
 * e.g. `Cannot query field "x" on type "Y".`. Unused variables and fragments are let through: they
 * do no harm, and wandb-core's query rewriting may leave some behind.
 */
[[nodiscard]] std::vector<GraphqlError> validate(const Schema &schema, const Document &document);

/**
 * Whether fields that share a response key ask for the same (specification §5.3.2). Part of
 * `validate`, which calls it only when the rest of the document is right.
 */
[[nodiscard]] std::vector<GraphqlError> validateMerging(const Schema &schema,
                                                        const Document &document);

/** Whether a short document stands for an enormous one. Only for documents without cycles. */
[[nodiscard]] std::vector<GraphqlError> validateComplexity(const Document &document);

} // namespace slipway::hub::graphql

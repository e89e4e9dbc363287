// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "sweep/search/search.h"

#include "sweep/search/bayessearch.h"
#include "sweep/search/gridsearch.h"
#include "sweep/search/parzensearch.h"
#include "sweep/search/randomsearch.h"

namespace slipway::sweep {

std::unique_ptr<Search> makeSearch(const SweepConfig &config, std::uint64_t seed)
{
    const std::uint64_t key = config.seed.value_or(seed);
    switch (config.method) {
    case Method::Grid:
        return std::make_unique<GridSearch>(config, key);
    case Method::Random:
        return std::make_unique<RandomSearch>(config, key);
    case Method::Bayes:
        if (config.sampler == Sampler::Parzen)
            return std::make_unique<ParzenSearch>(config, key);
        return std::make_unique<BayesSearch>(config, key);
    case Method::Custom:
        break;
    }
    return nullptr;
}

std::optional<std::uint64_t> gridSize(const SweepConfig &config)
{
    if (config.method != Method::Grid)
        return {};
    return GridSearch(config, 0).size();
}

} // namespace slipway::sweep

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace slipway {

/**
 * A value or an Error, with the member names of std::expected so that it can be replaced by it
 * (GCC 12 has std::expected only from C++23 on). Must be looked at.
 */
template <typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(const T &value)
        : m_data(std::in_place_index<0>, value)
    {
    }
    Result(T &&value)
        : m_data(std::in_place_index<0>, std::move(value))
    {
    }
    Result(const Error &error)
        : m_data(std::in_place_index<1>, error)
    {
    }
    Result(Error &&error)
        : m_data(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_data.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_data); }
    [[nodiscard]] T &value() & { return std::get<0>(m_data); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_data)); }
    [[nodiscard]] const Error &error() const & { return std::get<1>(m_data); }
    [[nodiscard]] Error &&error() && { return std::get<1>(std::move(m_data)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] T value_or(T other) const { return has_value() ? value() : std::move(other); }
    template <typename F>
    auto and_then(F &&f) const -> std::invoke_result_t<F, const T &>
    {
        if (has_value())
            return std::forward<F>(f)(value());
        return error();
    }
    template <typename F>
    auto transform(F &&f) const -> Result<std::invoke_result_t<F, const T &>>
    {
        if (has_value())
            return std::forward<F>(f)(value());
        return error();
    }

private:
    std::variant<T, Error> m_data;
};

/** Success without a value, or an Error: `return {};` is success. */
template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(const Error &error)
        : m_error(error)
    {
    }
    Result(Error &&error)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error &error() const & { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace slipway

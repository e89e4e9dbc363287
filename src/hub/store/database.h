// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hub/context.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <condition_variable>
#include <deque>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <vector>

namespace slipway::hub {

/**
 * The hub's SQLite file: one writer thread with group commit, readers beside it (WAL). Every
 * function is safe from any thread and blocks the caller, so call it from worker threads, not from
 * the network's.
 */
class Database
{
public:
    /** Opens or creates the file and brings its schema up to date. Throws HubError with a sentence.
     */
    static std::unique_ptr<Database> open(const std::filesystem::path &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /**
     * Runs fn(SQLite::Database &) inside a transaction on the writer thread and returns its value
     * once it is on disk. Several waiting calls share one COMMIT; one that throws undoes only
     * itself, and its exception comes out here. Called from inside another write, it joins that
     * one. A full disk is a HubError of kind NoSpace.
     */
    template <typename F>
    auto write(F &&fn) -> std::invoke_result_t<F, SQLite::Database &>
    {
        using Value = std::invoke_result_t<F, SQLite::Database &>;
        if (onWriterThread())
            return fn(*m_writer);
        if constexpr (std::is_void_v<Value>) {
            runWrite([&](SQLite::Database &tx) { fn(tx); });
        } else {
            std::optional<Value> value;
            runWrite([&](SQLite::Database &tx) { value.emplace(fn(tx)); });
            return std::move(*value);
        }
    }

    /**
     * Runs fn(SQLite::Database &) on a read-only connection, in one transaction: everything fn
     * reads is of one moment. Called from inside a write, it sees what that write has done so far.
     */
    template <typename F>
    auto read(F &&fn) -> std::invoke_result_t<F, SQLite::Database &>
    {
        if (onWriterThread())
            return fn(*m_writer);
        const Reader reader(*this);
        return fn(*reader.connection);
    }

    /** Commits done since the file was opened; tests look at it to see that writes are grouped. */
    [[nodiscard]] std::uint64_t commits() const;

private:
    struct Job;
    struct Reader
    {
        explicit Reader(Database &owner);
        ~Reader();
        Reader(const Reader &) = delete;
        Reader &operator=(const Reader &) = delete;
        Database &database;
        std::unique_ptr<SQLite::Database> connection;
    };

    explicit Database(std::filesystem::path file);
    void migrate();
    void runWrite(const std::function<void(SQLite::Database &)> &fn);
    void writerLoop();
    void commitBatch(std::deque<Job *> &batch);
    [[nodiscard]] bool onWriterThread() const
    {
        return std::this_thread::get_id() == m_thread.get_id();
    }

    const std::filesystem::path m_file;
    std::unique_ptr<SQLite::Database> m_writer;
    std::mutex m_readersMutex;
    std::vector<std::unique_ptr<SQLite::Database>> m_idleReaders;
    mutable std::mutex m_mutex;
    std::condition_variable m_work;
    std::deque<Job *> m_waiting;
    std::uint64_t m_commits = 0;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace slipway::hub

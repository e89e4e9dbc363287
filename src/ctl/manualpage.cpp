// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/completion.h"

#include <algorithm>

namespace slipway::ctl {
namespace {

/** As roff takes it: no escapes, no requests at the beginning of a line, real minus signs. */
std::string roff(const std::string &text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '\\')
            safe += "\\e";
        else if (c == '-')
            safe += "\\-";
        else
            safe += c;
    }
    if (safe.starts_with('.') || safe.starts_with('\''))
        safe.insert(0, "\\&");
    return safe;
}

std::string namesOf(const CLI::Option &option)
{
    std::string names;
    for (const std::string &name : option.get_snames())
        names += (names.empty() ? "-" : ", -") + name;
    for (const std::string &name : option.get_lnames())
        names += (names.empty() ? "--" : ", --") + name;
    return names;
}

std::string sentence(std::string text)
{
    if (!text.empty() && text.back() != '.')
        text += '.';
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

void addOptions(std::string &page, const CLI::App &verb)
{
    for (const CLI::Option *option : verb.get_options()) {
        const std::string names = namesOf(*option);
        // What all verbs have stands once, at the end.
        const bool common = option->check_name("--help") || option->check_name("--output") ||
                            option->check_name("--host");
        if (option->get_group().empty() || names.empty() || common)
            continue;
        page += ".TP\n\\fB" + roff(names) + "\\fR";
        if (option->get_items_expected_max() > 0)
            page += " \\fIVALUE\\fR";
        page += '\n' + roff(sentence(option->get_description())) + '\n';
        if (!option->get_default_str().empty())
            page += roff("Default: " + option->get_default_str() + ".") + '\n';
    }
}

void addSection(std::string &page, const CLI::App &verb, const std::string &before)
{
    if (verb.get_group().empty())
        return;
    const std::string name = before + verb.get_name();
    const auto below = verb.get_subcommands([](const CLI::App *) { return true; });
    if (below.empty()) {
        page += ".SS " + roff(name);
        for (const CLI::Option *option : verb.get_options()) {
            if (option->get_positional())
                page += " \\fI" + roff(option->get_name(true)) + "\\fR";
        }
        page += '\n' + roff(sentence(verb.get_description())) + '\n';
        addOptions(page, verb);
    }
    for (const CLI::App *one : below)
        addSection(page, *one, name + ' ');
}

} // namespace

std::string manualPage(const CLI::App &app, const std::string &version)
{
    std::string page = ".TH SLIPWAYCTL 1 \"\" \"Slipway " + roff(version) +
                       "\" \"Slipway\"\n"
                       ".SH NAME\nslipwayctl \\- W&B Launch from the command line\n"
                       ".SH SYNOPSIS\n.B slipwayctl\n\\fIVERB\\fR [\\fIOPTIONS\\fR]\n"
                       ".SH DESCRIPTION\n"
                       "Jobs are put on queues; launch agents take them and run them. "
                       "Works against any W&B server, and against the hub of this computer.\n"
                       ".SH VERBS\n";
    for (const CLI::App *verb : app.get_subcommands([](const CLI::App *) { return true; }))
        addSection(page, *verb, {});
    page += ".SH OPTIONS\nEvery verb has these.\n"
            ".TP\n\\fB\\-\\-output\\fR \\fIVALUE\\fR\n"
            "text or json: one JSON document on standard output, also for failures.\n"
            ".TP\n\\fB\\-\\-host, \\-\\-base\\-url\\fR \\fIVALUE\\fR\n"
            "The server's address, where the verb talks to one.\n"
            ".TP\n\\fB\\-h, \\-\\-help\\fR\nShows the verb's options.\n"
            ".SH ENVIRONMENT\n"
            ".TP\n.B SLIPWAY_BASE_URL, WANDB_BASE_URL\nThe server, when no option names it.\n"
            ".TP\n.B WANDB_API_KEY\nThe key; else the key store and netrc are looked through.\n"
            ".TP\n.B WANDB_ENTITY, WANDB_PROJECT\nWhat is meant when no option says it.\n"
            ".SH EXIT STATUS\n0 for success, 1 for a failure, 2 for wrong usage, 128 and the "
            "signal's number when a signal ended it.\n";
    return page;
}

} // namespace slipway::ctl

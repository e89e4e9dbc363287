// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/completion.h"
#include "ctl/verbs.h"

#include <cstdio>

namespace slipway::ctl {
namespace {

/** Straight to standard output: another program reads it as it is. */
int print(const std::string &text)
{
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() &&
                   std::fflush(stdout) == 0
               ? Done
               : Failed;
}

} // namespace

void addShellVerbs(CLI::App &app, Invocation &invocation)
{
    auto shell = std::make_shared<std::string>();
    CLI::App *script =
        app.add_subcommand("completion", "print what makes a shell complete these verbs");
    script->add_option("SHELL", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    script->callback([&invocation, shell] {
        invocation.program = [shell] { return print(completionScript(*shell)); };
    });

    app.add_subcommand("manual", "print the manual page, for man")->callback([&app, &invocation] {
        invocation.program = [&app] { return print(manualPage(app, SLIPWAY_VERSION)); };
    });

    auto words = std::make_shared<std::vector<std::string>>();
    CLI::App *complete = app.add_subcommand("complete", "what may stand at the last word");
    complete->group("");
    complete->add_option("WORDS", *words, "the words so far");
    complete->callback([&app, &invocation, words] {
        invocation.program = [&app, words] {
            std::string lines;
            for (const std::string &word : candidates(app, *words))
                lines += word + '\n';
            return print(lines);
        };
    });
}

} // namespace slipway::ctl

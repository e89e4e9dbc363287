// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/completion.h"

#include <algorithm>

namespace slipway::ctl {
namespace {

bool isShown(const CLI::Option &option)
{
    return !option.get_group().empty();
}

const CLI::Option *optionNamed(const CLI::App &app, const std::string &word)
{
    const std::string name = word.substr(0, word.find('='));
    for (const CLI::Option *option : app.get_options()) {
        if (option->check_name(name) && name.starts_with('-'))
            return option;
    }
    return nullptr;
}

bool takesValue(const CLI::Option *option)
{
    return option && option->get_items_expected_max() > 0;
}

/** The values of CLI::IsMember, which tells them in its description only: "{a,b}". */
std::vector<std::string> valuesOf(const CLI::Option &option)
{
    const std::string type = option.get_type_name();
    const std::size_t open = type.find('{');
    const std::size_t close = type.find('}', open);
    std::vector<std::string> values;
    if (open == std::string::npos || close == std::string::npos)
        return values;
    std::size_t at = open + 1;
    while (at < close) {
        const std::size_t end = std::min(type.find(',', at), close);
        values.push_back(type.substr(at, end - at));
        at = end + 1;
    }
    return values;
}

const CLI::App *verbNamed(const CLI::App &app, const std::string &word)
{
    for (const CLI::App *verb : app.get_subcommands([](const CLI::App *) { return true; })) {
        if (verb->get_name() == word && !verb->get_group().empty())
            return verb;
    }
    return nullptr;
}

void keepBeginning(std::vector<std::string> &words, const std::string &beginning)
{
    std::erase_if(words, [&](const std::string &word) { return !word.starts_with(beginning); });
    std::sort(words.begin(), words.end());
}

} // namespace

std::vector<std::string> candidates(const CLI::App &app, const std::vector<std::string> &words)
{
    if (words.empty())
        return {};
    const CLI::App *at = &app;
    const CLI::Option *asked = nullptr; // waits for its value
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (asked) {
            asked = nullptr;
        } else if (words[i].starts_with('-')) {
            const CLI::Option *option = optionNamed(*at, words[i]);
            if (takesValue(option) && words[i].find('=') == std::string::npos)
                asked = option;
        } else if (const CLI::App *verb = verbNamed(*at, words[i])) {
            at = verb;
        }
    }
    const std::string &last = words.back();
    std::vector<std::string> found;
    if (asked) {
        found = valuesOf(*asked);
    } else if (const std::size_t equals = last.find('=');
               last.starts_with("--") && equals != std::string::npos) {
        if (const CLI::Option *option = optionNamed(*at, last)) {
            for (const std::string &value : valuesOf(*option))
                found.push_back(last.substr(0, equals + 1) + value);
        }
    } else if (last.starts_with('-')) {
        for (const CLI::Option *option : at->get_options()) {
            for (const std::string &name : option->get_lnames()) {
                if (isShown(*option))
                    found.push_back("--" + name);
            }
        }
    } else {
        for (const CLI::App *verb : at->get_subcommands([](const CLI::App *) { return true; })) {
            if (!verb->get_group().empty())
                found.push_back(verb->get_name());
        }
        for (const CLI::Option *option : at->get_options()) {
            if (option->get_positional() && found.empty())
                found = valuesOf(*option);
        }
    }
    keepBeginning(found, last);
    return found;
}

std::string completionScript(const std::string &shell)
{
    if (shell == "zsh")
        return "#compdef slipwayctl\n"
               "_slipwayctl() {\n"
               "    local -a found\n"
               "    found=(${(f)\"$(slipwayctl complete -- \"${(@)words[2,CURRENT]}\" "
               "2>/dev/null)\"})\n"
               "    if (( ${#found} )); then compadd -- \"${found[@]}\"; else _files; fi\n"
               "}\n"
               "compdef _slipwayctl slipwayctl\n";
    if (shell == "fish")
        return "function __slipwayctl_complete\n"
               "    set -l words (commandline -opc) (commandline -ct)\n"
               "    set -l found (slipwayctl complete -- $words[2..-1] 2>/dev/null)\n"
               "    if set -q found[1]\n"
               "        printf '%s\\n' $found\n"
               "        return\n"
               "    end\n"
               "    set -l option (string match -r -- '^--[^=]+=' $words[-1])\n"
               "    for path in (__fish_complete_path (string replace -- \"$option\" '' "
               "$words[-1]))\n"
               "        printf '%s\\n' \"$option$path\"\n"
               "    end\n"
               "end\n"
               "complete -c slipwayctl -f -a '(__slipwayctl_complete)'\n";
    return "_slipwayctl() {\n"
           "    COMPREPLY=()\n"
           "    mapfile -t COMPREPLY < <(slipwayctl complete -- "
           "\"${COMP_WORDS[@]:1:COMP_CWORD}\" 2>/dev/null)\n"
           "}\n"
           "complete -o bashdefault -o default -F _slipwayctl slipwayctl\n";
}

} // namespace slipway::ctl

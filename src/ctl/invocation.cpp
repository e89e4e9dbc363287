// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "ctl/invocation.h"

namespace slipway::ctl {

void Ending::request()
{
    m_source.request_stop();
    Q_EMIT requested();
}

CLI::App *addVerb(CLI::App &parent, Invocation &invocation, const char *name,
                  const char *description, Verb verb)
{
    CLI::App *app = parent.add_subcommand(name, description);
    app->add_option("--output", invocation.output, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    app->callback([&invocation, verb] { invocation.verb = verb; });
    return app;
}

CLI::App *addServerVerb(CLI::App &parent, Invocation &invocation, const char *name,
                        const char *description, Verb verb)
{
    CLI::App *app = addVerb(parent, invocation, name, description, std::move(verb));
    app->add_option("--host,--base-url", invocation.host, "the server's address");
    return app;
}

CLI::App *addGroup(CLI::App &parent, const char *name, const char *description)
{
    CLI::App *app = parent.add_subcommand(name, description);
    app->require_subcommand(1);
    return app;
}

QStringList texts(const std::vector<std::string> &utf8)
{
    QStringList list;
    for (const std::string &one : utf8)
        list.append(text(one));
    return list;
}

} // namespace slipway::ctl

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/http/pages.h"

#include <algorithm>

namespace slipway::hub {

namespace {

struct Place
{
    std::string what;    ///< sentence in English: the page has no language to go by
    std::string link;    ///< slipway://…
    std::string command; ///< the same in a terminal; may be empty
};

/** RFC 3986 unreserved characters stay; the rest is escaped, so links and commands need no quoting.
 */
std::string urlEscaped(std::string_view text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
        if (plain) {
            out.push_back(c);
        } else {
            out.push_back('%');
            out.push_back(digits[byte >> 4]);
            out.push_back(digits[byte & 15]);
        }
    }
    return out;
}

/** Someone may paste the line into a shell: a name that is not plain is not put into one. */
bool isPlainName(std::string_view text)
{
    return !text.empty() && text.front() != '-' &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_' || c == '.';
           });
}

std::string commandFor(const std::string &verb, const std::vector<std::string> &names)
{
    std::string target;
    for (const std::string &name : names) {
        if (!isPlainName(name))
            return {};
        target += (target.empty() ? "" : "/") + name;
    }
    return "slipwayctl " + verb + (target.empty() ? "" : " " + target);
}

std::optional<Place> placeFor(const std::vector<std::string> &path)
{
    static const std::vector<std::string> reserved{
        "files", "storage", "graphql", "healthz", "ready", "oidc", "sdk", "artifactsV2", "api"};
    if (path.size() == 1 && path[0] == "authorize")
        return Place{"Signing in with a Slipway hub needs no page: the key is in Slipway, under "
                     "\"Use this hub from your terminal\".",
                     "slipway://authorize", "slipwayctl hub status"};
    if (path.empty())
        return Place{"This is a Slipway hub.", "slipway://open", "slipwayctl hub status"};
    if (std::find(reserved.begin(), reserved.end(), path[0]) != reserved.end() || path.size() < 2)
        return std::nullopt;
    std::string link = "slipway:/";
    for (const std::string &part : path)
        link += '/' + urlEscaped(part);
    if (path.size() == 2)
        return Place{"This is a project on a Slipway hub.", link, commandFor("run list", path)};
    if (path.size() == 3 && path[2] == "jobs")
        return Place{"These are the jobs of a project on a Slipway hub.", link,
                     commandFor("job list", {path[0], path[1]})};
    if (path.size() == 4 && path[2] == "runs")
        return Place{"This is a run on a Slipway hub.", link,
                     commandFor("run show", {path[0], path[1], path[3]})};
    if (path.size() == 4 && path[2] == "sweeps")
        return Place{"This is a sweep on a Slipway hub.", link, {}};
    return std::nullopt;
}

} // namespace

std::string htmlEscaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out.push_back(c);
        }
    }
    return out;
}

std::optional<HttpAnswer> pageFor(const std::vector<std::string> &path, const std::string &baseUrl)
{
    const auto place = placeFor(path);
    if (!place)
        return std::nullopt;
    const std::string separator = place->link.find('?') == std::string::npos ? "?" : "&";
    const std::string link = place->link + separator + "host=" + urlEscaped(baseUrl);
    HttpAnswer page;
    page.contentType = "text/html; charset=utf-8";
    page.headers = {
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
         "frame-ancestors 'none'"},
        {"Referrer-Policy", "no-referrer"},
        {"X-Frame-Options", "DENY"}};
    page.body =
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width\"><title>Slipway</title><style>"
        ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:36em;"
        "margin:15vh auto;padding:0 1.5em}a.open{display:inline-block;padding:.6em 1.2em;"
        "border-radius:6px;background:#1f5fbf;color:#fff;text-decoration:none}"
        "a.open:focus-visible{outline:3px solid;outline-offset:2px}"
        "code{display:block;padding:.8em;border:1px solid;border-radius:6px;overflow-x:auto}"
        "</style></head><body><main><h1>Slipway</h1>\n<p>" +
        htmlEscaped(place->what) + "</p>\n<p><a class=\"open\" href=\"" + htmlEscaped(link) +
        "\">Open in Slipway</a></p>\n";
    if (!place->command.empty())
        page.body += "<p>Or in a terminal:</p>\n<code>" + htmlEscaped(place->command) + "</code>\n";
    page.body += "</main></body></html>\n";
    return page;
}

} // namespace slipway::hub

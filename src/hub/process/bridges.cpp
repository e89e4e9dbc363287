// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/process/bridges.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <netinet/in.h>

#include <algorithm>
#include <memory>

namespace slipway::hub {

namespace {

struct InterfaceAddress
{
    std::string interface;
    std::string address;
};

std::vector<InterfaceAddress> ownAddresses()
{
    ifaddrs *raw = nullptr;
    std::vector<InterfaceAddress> all;
    if (::getifaddrs(&raw) != 0)
        return all;
    const std::unique_ptr<ifaddrs, void (*)(ifaddrs *)> list(raw, ::freeifaddrs);
    for (const ifaddrs *each = list.get(); each; each = each->ifa_next) {
        if (!each->ifa_addr || each->ifa_addr->sa_family != AF_INET)
            continue;
        char text[INET_ADDRSTRLEN] = {};
        const auto *address = reinterpret_cast<const sockaddr_in *>(each->ifa_addr);
        if (::inet_ntop(AF_INET, &address->sin_addr, text, sizeof text))
            all.push_back({each->ifa_name, text});
    }
    return all;
}

} // namespace

std::vector<std::string> dockerBridgeAddresses()
{
    std::vector<std::string> addresses;
    for (const InterfaceAddress &each : ownAddresses()) {
        if (each.interface == "docker0")
            addresses.push_back(each.address);
    }
    return addresses;
}

bool isOwnAddress(const std::string &address)
{
    const auto all = ownAddresses();
    return std::any_of(all.begin(), all.end(),
                       [&](const InterfaceAddress &each) { return each.address == address; });
}

bool isLoopback(const std::string &address)
{
    return address == "localhost" || address == "::1" || address.starts_with("127.");
}

} // namespace slipway::hub

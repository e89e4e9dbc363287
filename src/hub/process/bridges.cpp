// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/process/bridges.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

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

std::vector<std::string> engineBridgeAddresses()
{
    // Docker's, podman's with either of its network stacks (netavark, CNI), and nerdctl's.
    constexpr std::array<std::string_view, 4> bridges{"docker0", "podman0", "cni-podman0",
                                                      "nerdctl0"};
    std::vector<std::string> addresses;
    for (const InterfaceAddress &each : ownAddresses()) {
        if (std::find(bridges.begin(), bridges.end(), each.interface) != bridges.end())
            addresses.push_back(each.address);
    }
    return addresses;
}

int openAddressNews()
{
    const int news = ::socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE);
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_IPV4_IFADDR;
    if (news >= 0 &&
        ::bind(news, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(news);
        return -1;
    }
    return news;
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

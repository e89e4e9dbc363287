// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

// What git is given: remotes and refs. The rules written a second time, the way git takes a remote
// apart.

#include "build/git.h"
#include "domain/jobs/job.h"
#include "fuzz.h"

using namespace slipway;

namespace {

bool isVisible(const QByteArray &text)
{
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte == 0x7f)
            return false;
    }
    return true;
}

/** As git reads an address: it decodes what stands before the path, and looks for a dash there. */
void checkAddress(const QByteArray &remote)
{
    const qsizetype from = remote.indexOf("://") + 3;
    const QByteArray scheme = remote.left(from).toLower();
    require(scheme == "https://" || scheme == "ssh://", "a scheme is https or ssh");
    const qsizetype slash = remote.indexOf('/', from);
    const QByteArray authority = remote.mid(from, slash < 0 ? -1 : slash - from);
    const qsizetype at = authority.lastIndexOf('@');
    const QByteArray user =
        QByteArray::fromPercentEncoding(authority.left(std::max<qsizetype>(at, 0)));
    const QByteArray host = QByteArray::fromPercentEncoding(authority.mid(at + 1));
    require(!host.isEmpty() && !host.startsWith('-'), "a host is no option");
    require(!user.startsWith('-') && isVisible(host), "a user is no option");
    require(!authority.left(std::max<qsizetype>(at, 0)).contains(':'), "no password is kept");
    require(!authority.contains('\\'), "everybody agrees on the host");
    const QByteArray port = host.mid(host.lastIndexOf(':') + 1);
    require(!port.startsWith('-'), "a port is no option");
}

void checkRemote(const QString &text)
{
    require(!withoutUserInfo(text).contains(QStringLiteral("hush-hush")) ||
                !text.startsWith(QStringLiteral("https://ada:hush-hush@")),
            "no password is shown");
    if (!isAllowedGitRemote(text))
        return;
    const QByteArray remote = text.toUtf8();
    require(isVisible(remote), "a remote can be seen");
    require(!remote.startsWith('-'), "a remote is no option");
    require(!remote.contains("::") || remote.contains("://") ||
                remote.indexOf("::") > remote.indexOf('@'),
            "a remote names no helper");
    if (remote.contains("://") &&
        (remote.toLower().startsWith("https") || remote.toLower().startsWith("ssh:"))) {
        checkAddress(remote);
        return;
    }
    const qsizetype at = remote.indexOf('@');
    const qsizetype colon = remote.indexOf(':');
    require(at > 0 && colon > at + 1, "it is user@host:path");
    require(remote.at(at + 1) != '-' && remote.mid(colon + 1, 1) != "-", "no part is an option");
    require(!remote.left(colon).contains('/'), "it is no path of this computer");
}

/** git check-ref-format, from its manual. */
void checkRef(const QString &text)
{
    if (!isGitRef(text))
        return;
    const QByteArray ref = text.toUtf8();
    require(isVisible(ref) && !ref.startsWith('-') && !ref.startsWith('/'), "a ref is no option");
    for (const char *part : {"..", "//", "@{", "/.", ".lock/", "./"})
        require(!ref.contains(part), "a ref is one to git");
    require(!ref.endsWith('/') && !ref.endsWith('.') && !ref.endsWith(".lock"), "nor at its end");
    for (const char c : QByteArray(" ~^:?*[\\"))
        require(!ref.contains(c), "a ref has no pattern");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    checkRemote(text);
    checkRef(text);
    checkRemote(QStringLiteral("https://") + text);
    checkRemote(QStringLiteral("ssh://git@") + text);
    checkRemote(QStringLiteral("git@host:") + text);
    checkRemote(QStringLiteral("https://ada:hush-hush@") + text);
    checkRef(QStringLiteral("main") + text);
    return 0;
}

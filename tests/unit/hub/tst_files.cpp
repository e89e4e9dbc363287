// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/process/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace slipway::hub;

namespace {

unsigned modeOf(const std::filesystem::path &path)
{
    struct stat info
    {
    };
    return ::stat(path.c_str(), &info) == 0 ? info.st_mode & 07777 : 0;
}

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFolderIsMadePrivateWhetherItExistsOrNot()
    {
        const std::filesystem::path fresh = place("a/b");
        makePrivateFolder(fresh);
        QCOMPARE(modeOf(fresh), 0700U);
        const std::filesystem::path open = place("open");
        std::filesystem::create_directory(open);
        QCOMPARE(::chmod(open.c_str(), 0755), 0);
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("Other users .* not any more")));
        makePrivateFolder(open);
        QCOMPARE(modeOf(open), 0700U);
        makePrivateFolder(open); // and says nothing now
    }

    void aFolderOfAnotherUserIsRefused()
    {
        if (::geteuid() == 0) {
            const std::filesystem::path theirs = place("theirs");
            std::filesystem::create_directory(theirs);
            QCOMPARE(::chown(theirs.c_str(), 12345, 12345), 0);
            QVERIFY_EXCEPTION_THROWN(makePrivateFolder(theirs), HubError);
        } else {
            QVERIFY_EXCEPTION_THROWN(makePrivateFolder("/"), HubError);
        }
        QVERIFY_EXCEPTION_THROWN(makePrivateFolder("/dev/null"), HubError);
    }

    void aFileIsMadePrivate()
    {
        const std::filesystem::path file = place("hub.sqlite");
        makePrivateFile(file); // is not there yet
        QVERIFY(!std::filesystem::exists(file));
        std::ofstream(file) << "x";
        QCOMPARE(::chmod(file.c_str(), 0644), 0);
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("Other users .* not any more")));
        makePrivateFile(file);
        QCOMPARE(modeOf(file), 0600U);
    }

    void whatIsNoFileIsRefused()
    {
        std::filesystem::create_symlink("/etc/hostname", place("link"));
        QVERIFY_EXCEPTION_THROWN(makePrivateFile(place("link")), HubError);
        QCOMPARE(::mkfifo(place("pipe").c_str(), 0600), 0);
        QVERIFY_EXCEPTION_THROWN(makePrivateFile(place("pipe")), HubError);
    }

private:
    std::filesystem::path place(const char *name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"

// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "agent/policycheck.h"

#include <QTest>

using namespace slipway;
using namespace slipway::agent;

class TestPolicyCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_policy = {};
        m_spec = {};
        m_spec.author = QStringLiteral("ada");
        m_spec.image = QStringLiteral("registry.example.org/a:1");
    }

    void letsEverythingRunByDefault()
    {
        m_spec.entryPoint = {QStringLiteral("python")};
        QVERIFY(!reasonAgainst(m_spec, m_policy));
        QVERIFY(!reasonAgainst(GitSource{}, m_policy));
    }

    void defect_22_listsClose()
    {
        m_policy.resources = {QStringLiteral("local-process")};
        tells("resources: [\"local-container\"]");
        m_policy.resources = {};
        m_policy.authors = {QStringLiteral("bob")};
        tells("authors: [\"ada\"]");
        m_policy.authors = {QStringLiteral("ada")};
        m_policy.images = {QStringLiteral("registry.example.org/b"), QStringLiteral("other/")};
        tells("images: [\"registry.example.org/a:1\"]");
        m_policy.images = {QStringLiteral("registry.example.org/")};
        QVERIFY(!reasonAgainst(m_spec, m_policy));
    }

    void codeComesFromWhereItMay()
    {
        GitSource source;
        source.remote = QStringLiteral("https://git.example.org/team/x.git");
        m_policy.remotes = {QStringLiteral("https://git.example.org/team/")};
        QVERIFY(!reasonAgainst(source, m_policy));
        source.remote = QStringLiteral("https://git.example.org/other/x.git");
        QVERIFY(reasonAgainst(source, m_policy)->contains(QStringLiteral("remotes: [")));
    }

    void secureModeLocksWhatIsStarted()
    {
        m_policy.secure = true;
        QVERIFY(!reasonAgainst(m_spec, m_policy));
        m_spec.entryPoint = {QStringLiteral("sh")};
        tells("the entry point");
        m_spec.entryPoint = {};
        m_spec.dockerfile = QStringLiteral("Dockerfile.mine");
        tells("the Dockerfile");
    }

private:
    void tells(const char *what) const
    {
        const auto reason = reasonAgainst(m_spec, m_policy);
        QVERIFY(reason);
        QVERIFY2(reason->contains(QString::fromLatin1(what)), qPrintable(*reason));
    }

    AgentPolicy m_policy;
    LaunchSpec m_spec;
};

QTEST_GUILESS_MAIN(TestPolicyCheck)
#include "tst_policycheck.moc"

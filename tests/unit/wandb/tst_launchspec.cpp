// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "wandb/launchspec.h"

#include <QTest>

using namespace slipway;

namespace {

LaunchRequest plainRequest()
{
    LaunchRequest request;
    request.what = JobRef{EntityName(QStringLiteral("e")), ProjectName(QStringLiteral("p")),
                          QStringLiteral("job-x"), QStringLiteral("v0")};
    request.entity = EntityName(QStringLiteral("e"));
    request.project = ProjectName(QStringLiteral("p"));
    return request;
}

} // namespace

class LaunchSpecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAPlainLaunchIsWhatTheSdkPushes()
    {
        // wandb-api §13, example; the order of keys does not matter.
        const Json expected = Json::parse(
            R"({"job":"e/p/job-x:v0","entity":"e","project":"p","docker":{},"resource":null,
                "git":{},"overrides":{}})");
        const auto spec = launchSpec(plainRequest());
        QVERIFY(spec.has_value());
        QVERIFY(nlohmann::json(*spec) == nlohmann::json(expected));
    }

    void ofAnImageNamesNoJob()
    {
        LaunchRequest request = plainRequest();
        request.what = ImageSource{QStringLiteral("busybox:1")};
        const auto spec = launchSpec(request);
        QVERIFY(!spec->contains("job"));
        QCOMPARE(textOf(at(*spec, {"docker", "docker_image"})), QStringLiteral("busybox:1"));
    }

    void carriesWhatDiffersFromTheJob()
    {
        LaunchRequest request = plainRequest();
        request.runName = QStringLiteral("first");
        request.args = {QStringLiteral("--lr"), QStringLiteral("0.1")};
        request.entryPoint = {QStringLiteral("python"), QStringLiteral("a b.py")};
        request.runConfig = JsonText(R"({"z":1,"a":[2.50,null]})");
        request.resourceArgs = JsonText(R"({"local-container":{"cpus":2}})");
        const auto spec = launchSpec(request);
        QCOMPARE(dump(at(*spec, "overrides")),
                 QByteArray(R"({"args":["--lr","0.1"],"run_config":{"z":1,"a":[2.5,null]},)"
                            R"("entry_point":["python","a b.py"]})"));
        QCOMPARE(dump(at(*spec, "resource_args")), QByteArray(R"({"local-container":{"cpus":2}})"));
        QCOMPARE(textAt(*spec, "name"), QStringLiteral("first"));
        // Template values travel beside the spec, not in it.
        QVERIFY(!spec->contains("template_variables"));
    }

    void namesTheFieldWhoseDocumentIsBad()
    {
        LaunchRequest request = plainRequest();
        request.runConfig = JsonText("{\"a\":");
        QCOMPARE(launchSpec(request).error().field, QStringLiteral("runConfig"));
        request.runConfig = JsonText("{}");
        request.resourceArgs = JsonText("[1]");
        QCOMPARE(launchSpec(request).error().field, QStringLiteral("resourceArgs"));
        QCOMPARE(launchSpec(request).error().reason, QStringLiteral("json.notObject"));
    }
};

QTEST_GUILESS_MAIN(LaunchSpecTest)
#include "tst_launchspec.moc"

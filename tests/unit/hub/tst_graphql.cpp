// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "hub/context.h"
#include "hub/graphql/executor.h"
#include "hub/graphql/graphqlerror.h"

#include <QTest>

#include <stdexcept>

using namespace slipway::hub;

namespace {

constexpr const char *schemaText = R"(
scalar JSON
scalar JSONString
interface Animal { name: String! }
type Cat implements Animal { name: String! lives: Int friend: Animal! }
type Dog implements Animal { name: String! barks: Boolean }
enum Mood { GOOD BAD }
input Wish { what: String!, times: Int = 2, tags: [String!] }
type Query {
    pet: Animal
    pets: [Animal!]
    cat: Cat
    echo(wish: Wish, mood: Mood = GOOD, list: [JSONString!], raw: JSON): JSON
    text: JSONString
    broken: String
    secret: String
    gone: String
}
type Mutation { first: Int second: Int }
)";

/** The engine with a few pets; nothing here looks at a hub's services. */
class Engine
{
public:
    Engine()
        : m_schema(graphql::Schema::fromTexts({schemaText}))
        , m_registry(resolvers())
        , m_executor(m_schema, m_registry,
                     [this](const std::string &field, const std::string &what) {
                         reported = field + ": " + what;
                     })
    {
    }

    Json run(const std::string &document, const Json &variables = {}, const std::string &name = {})
    {
        return response(document, variables, name).body;
    }
    graphql::Response response(const std::string &document, const Json &variables = {},
                               const std::string &name = {})
    {
        alignas(HubServices) static unsigned char nothing[sizeof(HubServices)] = {};
        return m_executor.run(document, variables, name, reinterpret_cast<HubServices &>(nothing),
                              m_request);
    }
    std::string message(const std::string &document, const Json &variables = {})
    {
        const Json body = run(document, variables);
        return body.contains("errors") ? body["errors"][0]["message"].get<std::string>() : "";
    }

    std::string reported;
    std::vector<std::string> order;

private:
    graphql::Registry resolvers()
    {
        const Json tom = {{"__typename", "Cat"}, {"name", "Tom"}, {"lives", 9}};
        const Json rex = {{"__typename", "Dog"}, {"name", "Rex"}, {"barks", true}};
        const auto give = [](Json value) {
            return [value](const ResolveContext &, const Json &, const Json &) { return value; };
        };
        graphql::Registry registry;
        registry.field("Query", "pet", give(tom));
        registry.field("Query", "pets", give(Json::array({tom, rex})));
        registry.field("Query", "cat", give(tom));
        registry.field("Query", "text", give(Json{{"b", 1}, {"a", 2}}));
        registry.field("Query", "echo",
                       [](const ResolveContext &, const Json &, const Json &args) { return args; });
        registry.field("Query", "broken",
                       [](const ResolveContext &, const Json &, const Json &) -> Json {
                           throw graphql::FieldError("as planned");
                       });
        registry.field("Query", "secret",
                       [](const ResolveContext &, const Json &, const Json &) -> Json {
                           throw std::runtime_error("/home/ada/hub.sqlite is locked");
                       });
        registry.field("Query", "gone",
                       [](const ResolveContext &, const Json &, const Json &) -> Json {
                           throw HubError(HubErrorKind::NotFound, "no such sweep", 404);
                       });
        for (const char *name : {"first", "second"})
            registry.field("Mutation", name,
                           [this, name](const ResolveContext &, const Json &, const Json &) {
                               order.emplace_back(name);
                               return Json(order.size());
                           });
        return registry;
    }

    graphql::Schema m_schema;
    graphql::Registry m_registry;
    graphql::Executor m_executor;
    RequestContext m_request;
};

} // namespace

class TestGraphql : public QObject
{
    Q_OBJECT

    // No backslash in the raw strings of this class: moc 6.4 takes it for an escape.
    static void sameText(const std::string &actual, const char *expected)
    {
        QCOMPARE(QString::fromStdString(actual), QString::fromUtf8(expected));
    }
    static void sameJson(const Json &actual, const char *expected)
    {
        sameText(actual.dump(), expected);
    }

private Q_SLOTS:
    void aliasesFragmentsAndMergedFieldsGiveOneAnswerInTheOrderAsked()
    {
        Engine engine;
        sameJson(engine.run(R"(#graphql
            query Q($no: Boolean = false, $yes: Boolean!) {
                all: pets { ...N ... on Cat { lives } ... on Dog @include(if: $yes) { barks } },
                pet { __typename name @skip(if: $yes), lives: name @include(if: $no) }
                pet { ... { name @include(if: $no) } }
            }
            fragment N on Animal { name },)",
                            {{"yes", true}, {"undeclared", 1}}),
                 R"({"data":{"all":[{"name":"Tom","lives":9},{"name":"Rex","barks":true}],)"
                 R"("pet":{"__typename":"Cat"}}})");
    }

    void argumentsAreCoercedAsWandbNeedsThem()
    {
        Engine engine;
        sameJson(engine.run(R"(query($l: [JSONString!], $m: Mood, $r: JSON) {
                                       echo(wish: {what: "x", tags: "one"}, list: $l, mood: $m, raw: $r) })",
                            {{"l", "{}"}, {"r", {{"z", 1.5}, {"a", nullptr}}}}),
                 R"({"data":{"echo":{"wish":{"what":"x","times":2,"tags":["one"]},)"
                 R"("mood":"GOOD","list":["{}"],"raw":{"z":1.5,"a":null}}}})");
        sameText(engine.run("{ text }").at("data").at("text").get<std::string>(),
                 R"({"b":1,"a":2})");
    }

    void theOperationNameMayBeEmpty()
    {
        Engine engine;
        sameJson(engine.run("query A { cat { lives } }", {}, ""),
                 R"({"data":{"cat":{"lives":9}}})");
        sameJson(engine.run("query A { cat { lives } } query B { cat { name } }", {}, "B"),
                 R"({"data":{"cat":{"name":"Tom"}}})");
        sameText(engine.run("query A { cat { lives } }", {}, "C")["errors"][0]["message"]
                     .get<std::string>(),
                 "Unknown operation named \"C\".");
    }

    void clientsFindTheMessagesTheyMatch()
    {
        Engine engine;
        sameText(engine.message("{ cat { size } }"), R"(Cannot query field "size" on type "Cat".)");
        sameText(engine.message("{ cat(x: 1) { name } }"),
                 R"(Unknown argument "x" on field "Query.cat".)");
        sameText(
            engine.message("query Q { cat { name } pet { ... on Dog { ...G } } } "
                           "fragment G on Cat { name }"),
            R"(Fragment "G" cannot be spread here as objects of type "Dog" can never be of type "Cat".)");
        sameText(
            engine.message("query Q($w: Wish) { echo(wish: $w) }", {{"w", Json::object()}}),
            R"(Variable "$w" got invalid value {}; Field "what" of required type "String!" was not provided.)");
        sameText(engine.message("query Q { echo(raw: $x) }"),
                 R"(Variable "$x" is not defined by operation "Q".)");
        sameText(engine.message("{ cat { a: name a: lives } }"),
                 "Fields \"a\" conflict because \"name\" and \"lives\" are different fields. Use "
                 "different aliases on the fields to fetch both if this was intentional.");
        QVERIFY(engine.message("{ cat { name }").starts_with("Syntax Error: "));
    }

    void anErrorNullsTheNearestNullableField()
    {
        Engine engine;
        const Json body = engine.run("{ broken cat { friend { name } lives } pet { name } }");
        sameJson(body["data"], R"({"broken":null,"cat":null,"pet":{"name":"Tom"}})");
        sameJson(body["errors"][0]["path"], R"(["broken"])");
        sameText(body["errors"][0]["message"].get<std::string>(), "as planned");
        sameJson(body["errors"][1]["path"], R"(["cat","friend"])");
    }

    void innerReasonsAreLoggedAndNotShown()
    {
        Engine engine;
        sameText(engine.message("{ secret }"), "Internal error.");
        sameText(engine.reported, "Query.secret: /home/ada/hub.sqlite is locked");
        QCOMPARE(engine.response("{ gone }").httpStatus, 404);
        QCOMPARE(engine.response("{ broken }").httpStatus, 200);
    }

    void mutationsRunInOrder()
    {
        Engine engine;
        sameJson(engine.run("mutation { second x: first first }"),
                 R"({"data":{"second":1,"x":2,"first":3}})");
        QCOMPARE(engine.order, (std::vector<std::string>{"second", "first", "first"}));
    }

    void oldClientsCanAskTheSchema()
    {
        Engine engine;
        sameJson(engine.run(R"({ A: __type(name: "Query") { fields { name args { name } } }
                                     B: __type(name: "Wish") { inputFields { name type { kind } } }
                                     C: __type(name: "Nope") { name } })")["data"]["C"],
                 "null");
        sameJson(
            engine.run(R"({ __type(name: "Wish") { kind inputFields { name defaultValue
                                     type { kind ofType { name } } } } })")["data"]["__type"],
            R"({"kind":"INPUT_OBJECT","inputFields":[)"
            R"({"name":"what","defaultValue":null,"type":{"kind":"NON_NULL","ofType":{"name":"String"}}},)"
            R"({"name":"times","defaultValue":"2","type":{"kind":"SCALAR","ofType":null}},)"
            R"({"name":"tags","defaultValue":null,"type":{"kind":"LIST","ofType":{"name":null}}}]})");
    }

    void hostileDocumentsAreRefusedSoon_data()
    {
        QTest::addColumn<QByteArray>("document");
        const auto repeated = [](const char *text, int count) {
            return QByteArray(text).repeated(count);
        };
        QTest::newRow("deep selection") << repeated("{cat", 5000);
        QTest::newRow("deep list") << QByteArray("{echo(raw:" + repeated("[", 100'000));
        QTest::newRow("deep object") << QByteArray("{echo(raw:" + repeated("{a:", 100'000));
        QTest::newRow("deep type") << QByteArray("query($x:" + repeated("[", 100'000));
        QTest::newRow("aliases") << QByteArray("{" + repeated("a:text ", 1000) + "}");
        QTest::newRow("tokens") << QByteArray("{" + repeated("text ", 100'000) + "}");
        QTest::newRow("bytes") << QByteArray("{text #" + repeated("x", 1'000'000) + "\n}");
        QTest::newRow("overlap") << QByteArray("{" + repeated("cat{friend{name}}", 1500) + "}");
        QTest::newRow("cycle") << QByteArray(
            "{cat{...A}} fragment A on Cat{...B} fragment B on Cat{...A}");
        QTest::newRow("open string") << QByteArray("{echo(raw:\"\\u12\")}");
        QTest::newRow("zero bytes") << QByteArray("{\0cat}", 6);
        QByteArray bomb = "{cat{...F0}}";
        for (int i = 0; i < 60; ++i)
            bomb +=
                QString(QStringLiteral(" fragment F%1 on Cat{friend{...F%2} x%1:friend{...F%2}}"))
                    .arg(i)
                    .arg(i + 1)
                    .toUtf8();
        QTest::newRow("fragments that double")
            << QByteArray(bomb + " fragment F60 on Animal{name}");
    }
    void hostileDocumentsAreRefusedSoon()
    {
        QFETCH(QByteArray, document);
        Engine engine;
        const Json body = engine.run(document.toStdString());
        QVERIFY2(body.contains("errors"), body.dump().substr(0, 200).c_str());
        QVERIFY(body["data"].is_null());
    }

    void aHugeAnswerIsCutOff()
    {
        Engine engine;
        std::string inner = "name";
        for (int i = 0; i < 6; ++i)
            inner = "fields { type { " + inner + " fields { name args { name } } } }";
        const std::string document = "{ __schema { types { " + inner + " } } }";
        const Json body = engine.run(document);
        QVERIFY(body.contains("data"));
    }
};

QTEST_GUILESS_MAIN(TestGraphql)
#include "tst_graphql.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "files_of_test.h"
#include "knowledge/schema.h"
#include "test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using steelyard::tests::Run;
using steelyard::tests::runProgram;

// `steelyard diff`, as it is typed.
class TestDiff : public QObject, private steelyard::tests::FilesOfTest
{
    Q_OBJECT

private Q_SLOTS:
    void theSameFileTwice_differsInNothing();
    void anAnswerThatTurnsTheVerdict_isMarked();
    void json_isWhatTheSchemaSays();
    void aReport_isAccepted();
    void twoVersionsOfABase_areCompared();
    void ownOptions_areWeighedAsTheVerdictIs();
    void ownTables_areWeighedAsTheVerdictIs();
    void differentSubjects_areSaid();
    void aMissingBase_isAProblemOfThatFile();
    void aLanguageThatRunsFromRightToLeft_staysOnItsLine();
    void manyDifferences_areFolded();
    void wrongUsage_exits2();
    void problemsOfBothFiles_areTold();

private:
    [[nodiscard]] QString decisionWith(const QString &name, const QStringList &options) const
    {
        const QString file = path(name + QStringLiteral(".steelyard"));
        const Run run =
            runProgram(QStringList{QStringLiteral("new"), QStringLiteral("--scenario"),
                                   QStringLiteral("api_backend"), QStringLiteral("--force"),
                                   QStringLiteral("-o"), file} +
                       options);
        if (run.code != 0) {
            qWarning().noquote() << run.err;
        }
        return file;
    }
    [[nodiscard]] static Run diff(const QString &a, const QString &b, const QStringList &more = {})
    {
        return runProgram(QStringList{QStringLiteral("diff"), a, b} + more);
    }
    [[nodiscard]] static QJsonObject json(const Run &run)
    {
        return QJsonDocument::fromJson(run.out).object();
    }
    [[nodiscard]] QByteArray contents(const QString &file) const
    {
        QFile input(file);
        return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    }
};

static const QStringList kJson{QStringLiteral("--format"), QStringLiteral("json")};

void TestDiff::theSameFileTwice_differsInNothing()
{
    const QString file = decisionWith(QStringLiteral("a"), {});
    const Run run = diff(file, file, {QStringLiteral("--exit-code")});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("A and B do not differ."));
    QVERIFY(!run.out.contains('*'));
}

void TestDiff::anAnswerThatTurnsTheVerdict_isMarked()
{
    const QString a = decisionWith(QStringLiteral("a"), {});
    const QString b = decisionWith(
        QStringLiteral("b"), {QStringLiteral("--title"), QStringLiteral("Another"),
                              QStringLiteral("--must-have"), QStringLiteral("admin=built-in")});
    const Run run = diff(a, b);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0); // that they differ is no fault
    QVERIFY2(run.out.contains("2 differences, and the verdict is another."), run.out.constData());
    QVERIFY2(run.out.contains("One is enough to make the verdict of A that of B"),
             run.out.constData());
    QVERIFY2(run.out.contains("With this alone A comes to: "), run.out.constData());
    QCOMPARE(run.out.count("\n* "), 2); // what the sign means, and the must-have
    QVERIFY(run.out.contains("    A: as the answers say\n    B: built in\n"));
    QCOMPARE(diff(a, b, {QStringLiteral("--exit-code")}).code, 1);
    QCOMPARE(diff(a, b).out, run.out); // the same bytes
}

void TestDiff::json_isWhatTheSchemaSays()
{
    QFile file(QStringLiteral(STEELYARD_RESOURCES "/schema/decision-diff.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const steelyard::knowledge::Schema schema(
        std::string_view(text.constData(), size_t(text.size())));
    const QString a = decisionWith(QStringLiteral("a"), {});
    const QString b = decisionWith(
        QStringLiteral("b"), {QStringLiteral("--must-have"), QStringLiteral("admin=built-in")});
    const QString other = path(QStringLiteral("db.steelyard"));
    QCOMPARE(runProgram({QStringLiteral("new"), QStringLiteral("--knowledge"),
                         QStringLiteral("relational-databases"), QStringLiteral("-o"), other})
                 .code,
             0);
    for (const QString &second : {a, b, other}) {
        const Run run = diff(a, second, kJson);
        QCOMPARE(run.code, 0);
        const auto problems =
            schema.check({run.out.constData(), size_t(run.out.size())}, "diff.json");
        QVERIFY2(problems.empty(),
                 problems.empty() ? "" : steelyard::knowledge::toLine(problems.front()).c_str());
    }
    const QJsonObject root = json(diff(a, b, kJson));
    QCOMPARE(root[u"verdict_differs"].toBool(), true);
    QCOMPARE(root[u"smallest"].toArray().size(), 1);
    QCOMPARE(root[u"smallest_proved"].toBool(), true);
    const QJsonObject turning =
        root[u"differences"].toArray().at(root[u"smallest"].toArray().at(0).toInt()).toObject();
    QCOMPARE(turning[u"kind"].toString(), QStringLiteral("must-have"));
    QCOMPARE(turning[u"subject"].toString(), QStringLiteral("admin"));
    QCOMPARE(turning[u"turns"].toBool(), true);
    QCOMPARE(turning[u"alone"].toObject()[u"winner"],
             root[u"b"].toObject()[u"verdict"].toObject()[u"winner"]);
}

void TestDiff::aReport_isAccepted()
{
    const QString a = decisionWith(QStringLiteral("a"), {});
    const QString pdf = path(QStringLiteral("a.pdf"));
    QCOMPARE(runProgram({QStringLiteral("report"), a, QStringLiteral("-o"), pdf,
                         QStringLiteral("--preset"), QStringLiteral("board")})
                 .code,
             0);
    const Run run = diff(a, pdf);
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.out.contains("A and B do not differ."), run.out.constData());
    const Run turned =
        diff(pdf, decisionWith(QStringLiteral("b"),
                               {QStringLiteral("--must-have"), QStringLiteral("admin=built-in")}));
    QVERIFY2(turned.out.contains("the verdict is another"), turned.out.constData());
}

void TestDiff::twoVersionsOfABase_areCompared()
{
    // The next version has nothing good to say of the option that leads.
    QFile base(QStringLiteral(STEELYARD_RESOURCES "/knowledge/python-web-frameworks.json"));
    QVERIFY(base.open(QIODevice::ReadOnly));
    QJsonObject next = QJsonDocument::fromJson(base.readAll()).object();
    next[u"version"] = QStringLiteral("99.0");
    QJsonArray ratings = next[u"ratings"].toArray();
    int changed = 0;
    for (QJsonValueRef entry : ratings) {
        QJsonObject rating = entry.toObject();
        if (rating[u"alternative"].toString() == u"fastapi" && rating[u"value"].isDouble()) {
            rating[u"value"] = 0;
            rating[u"low"] = 0;
            rating[u"high"] = 1;
            entry = rating;
            ++changed;
        }
    }
    next[u"ratings"] = ratings;
    write(QStringLiteral("next.json"), QJsonDocument(next).toJson());
    const QString b = path(QStringLiteral("next.steelyard"));
    const Run made = runProgram({QStringLiteral("new"), QStringLiteral("--knowledge"),
                                 path(QStringLiteral("next.json")), QStringLiteral("--scenario"),
                                 QStringLiteral("api_backend"), QStringLiteral("-o"), b});
    QVERIFY2(made.code == 0, made.err.constData());
    const Run run = diff(decisionWith(QStringLiteral("a"), {}), b, kJson);
    QVERIFY2(run.code == 0, run.err.constData());
    const QJsonObject root = json(run);
    QCOMPARE(root[u"b"].toObject()[u"knowledge"].toObject()[u"version"].toString(),
             QStringLiteral("99.0"));
    int counted = 0;
    for (const QJsonValue entry : root[u"differences"].toArray()) {
        counted += entry.toObject()[u"kind"].toString() == u"rating" ? 1 : 0;
    }
    QVERIFY(counted > 10 && counted <= changed);
    QVERIFY(root[u"verdict_differs"].toBool());
    QVERIFY(!root[u"smallest"].toArray().isEmpty());
    QVERIFY(root[u"smallest"].toArray().size() < counted);
}

void TestDiff::ownOptions_areWeighedAsTheVerdictIs()
{
    const QString file = QStringLiteral(STEELYARD_RESOURCES "/examples/option-added.steelyard");
    const Run run = diff(file, file, kJson);
    QCOMPARE(run.code, 0);
    const QJsonObject verdict =
        json(runProgram({QStringLiteral("verdict"), file, kJson[0], kJson[1]}));
    const QJsonObject side = json(run)[u"a"].toObject();
    QVERIFY(!verdict[u"winner"].toString().isEmpty());
    QCOMPARE(side[u"verdict"].toObject()[u"winner"], verdict[u"winner"]);
    QCOMPARE(side[u"verdict"].toObject()[u"state"], verdict[u"state"]);
    QCOMPARE(side[u"fingerprint"], verdict[u"fingerprint"]);
    QVERIFY(json(run)[u"differences"].toArray().isEmpty());
}

void TestDiff::ownTables_areWeighedAsTheVerdictIs()
{
    const auto decisionOf = [this](const QString &name, const QByteArray &price) {
        const QString table = path(name + QStringLiteral(".csv"));
        QFile file(table);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("alternative,Price,Quality\nNear,10,5\nFar," + price + ",5\n") < 0) {
            qFatal("cannot write %s", qPrintable(table));
        }
        file.close();
        const QString decision = path(name + QStringLiteral(".steelyard"));
        (void)runProgram({QStringLiteral("new"), QStringLiteral("--table"), table,
                          QStringLiteral("--title"), QStringLiteral("Hosts"), QStringLiteral("-o"),
                          decision});
        return decision;
    };
    const Run run = diff(decisionOf(QStringLiteral("dear"), "90"),
                         decisionOf(QStringLiteral("cheap"), "1"), kJson);
    QCOMPARE(run.code, 0);
    const auto winner = [&run](const char *side) {
        return json(run)[QLatin1String(side)]
            .toObject()[u"verdict"]
            .toObject()[u"winner"]
            .toString();
    };
    QCOMPARE(winner("a"), QStringLiteral("own-option-1"));
    QCOMPARE(winner("b"), QStringLiteral("own-option-2"));
    QVERIFY(json(run)[u"verdict_differs"].toBool());
    QVERIFY(!json(run)[u"differences"].toArray().isEmpty());
}

void TestDiff::differentSubjects_areSaid()
{
    const QString a = decisionWith(QStringLiteral("a"), {});
    const QString b = path(QStringLiteral("db.steelyard"));
    QCOMPARE(runProgram({QStringLiteral("new"), QStringLiteral("--knowledge"),
                         QStringLiteral("relational-databases"), QStringLiteral("--force"),
                         QStringLiteral("-o"), b})
                 .code,
             0);
    const Run run = diff(a, b);
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("A and B are about different things."), run.out.constData());
    QVERIFY2(run.out.contains("relational-databases, version "), run.out.constData());
    QVERIFY(!run.out.contains("turns the verdict"));
}

void TestDiff::aMissingBase_isAProblemOfThatFile()
{
    const QString a = decisionWith(QStringLiteral("a"), {});
    QByteArray text = contents(a);
    text.replace("\"python-web-frameworks\"", "\"nowhere\"");
    write(QStringLiteral("lost.steelyard"), text);
    const Run run = diff(a, path(QStringLiteral("lost.steelyard")));
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("lost.steelyard"), run.err.constData());
    QVERIFY2(run.err.contains("nowhere"), run.err.constData());
}

void TestDiff::aLanguageThatRunsFromRightToLeft_staysOnItsLine()
{
    const QString hebrew = QStringLiteral("\u05d4\u05d7\u05dc\u05d8\u05d4 1");
    const QString a = decisionWith(QStringLiteral("a"), {});
    const QString b = decisionWith(QStringLiteral("b"), {QStringLiteral("--title"), hebrew});
    const Run run = diff(a, b);
    QCOMPARE(run.code, 0);
    const QString out = QString::fromUtf8(run.out);
    QVERIFY2(out.contains(QStringLiteral("\nB: %1\n").arg(hebrew)), qPrintable(out));
    QVERIFY2(out.contains(QStringLiteral("\n    B: %1\n").arg(hebrew)), qPrintable(out));
}

void TestDiff::manyDifferences_areFolded()
{
    // Forty notes, none of which counts.
    const QString a = decisionWith(QStringLiteral("a"), {});
    QByteArray text = contents(a);
    QByteArray scenarios = "\"ownScenarios\": [\n";
    for (int i = 0; i < 40; ++i) {
        scenarios += "{\"name\": \"Scenario " + QByteArray::number(100 + i) + "\"}";
        scenarios += i < 39 ? ",\n" : "\n],\n";
    }
    text.replace("\"thresholds\"", scenarios + "\"thresholds\"");
    write(QStringLiteral("many.steelyard"), text);
    const QString many = path(QStringLiteral("many.steelyard"));
    const Run run = diff(a, many);
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.out.contains("40 differences, and the verdict is the same."), run.out.constData());
    QVERIFY(run.out.contains("Scenario 119") && !run.out.contains("Scenario 120"));
    QVERIFY2(run.out.contains("and 20 more; --all lists them"), run.out.constData());
    const Run all = diff(a, many, {QStringLiteral("--all")});
    QVERIFY(all.out.contains("Scenario 139") && !all.out.contains("--all"));
}

void TestDiff::wrongUsage_exits2()
{
    QCOMPARE(runProgram({QStringLiteral("diff")}).code, 2);
    QCOMPARE(runProgram({QStringLiteral("diff"), QStringLiteral("a.steelyard")}).code, 2);
    QCOMPARE(diff(QStringLiteral("a"), QStringLiteral("b"), {QStringLiteral("c")}).code, 2);
    QCOMPARE(diff(QStringLiteral("a"), QStringLiteral("b"), {QStringLiteral("--format=xml")}).code,
             2);
}

void TestDiff::problemsOfBothFiles_areTold()
{
    const Run run = diff(path(QStringLiteral("one.steelyard")), path(QStringLiteral("two.pdf")));
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("one.steelyard") && run.err.contains("two.pdf"), run.err.constData());
}

STEELYARD_TEST_GUILESS_MAIN(TestDiff)
#include "test_diff.moc"

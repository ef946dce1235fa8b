// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/pairwise_set.h"
#include "test_main.h"

#include <cmath>

using namespace steelyard;
using namespace steelyard::tables;

namespace {

struct ReadSet
{
    std::optional<PairwiseSet> set;
    QString problem;
};

ReadSet readSet(const char *text)
{
    CsvDiagnostics problems(QStringLiteral("p"));
    ReadSet result{readPairwiseSet(std::string_view(text), problems), {}};
    const auto list = problems.list();
    if (!list.empty()) {
        result.problem = QString::fromStdString(knowledge::toLine(list.front()));
    }
    return result;
}

} // namespace

class TestPairwiseSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTableIsATreeOfOneNode();
    void judgesAreCombinedByTheirWeights();
    void judgesMayOrderAndOmit();
    void partsHangOnTheirElement();
    void contradictionsAreRefused_data();
    void contradictionsAreRefused();
};

void TestPairwiseSet::oneTableIsATreeOfOneNode()
{
    const ReadSet read = readSet("price,speed,3\nprice,size,5\n");
    QVERIFY2(read.set, qPrintable(read.problem));
    QCOMPARE(read.set->nodes.size(), std::size_t{1});
    QCOMPARE(read.set->nodes[0].names, (std::vector<std::string>{"price", "speed", "size"}));
    QCOMPARE(read.set->nodes[0].judges.size(), std::size_t{1});
    QVERIFY(read.set->nodes[0].name.empty());
    QCOMPARE(*read.set->nodes[0].judgements.cells[1], 3.0);
}

void TestPairwiseSet::judgesAreCombinedByTheirWeights()
{
    const ReadSet read =
        readSet("@judge,Anna,2\n,a,b\na,1,8\nb,,1\n@judge,Ben\n,a,b\na,1,1\nb,,1\n");
    QVERIFY2(read.set, qPrintable(read.problem));
    const PairwiseNode &node = read.set->nodes.at(0);
    QCOMPARE(node.judges.size(), std::size_t{2});
    QCOMPARE(node.judges[0].name, std::string("Anna"));
    QCOMPARE(node.judges[0].weight, 2.0);
    QCOMPARE(*node.judgements.cells[1], 4.0); // (8^2 x 1)^(1/3)
}

void TestPairwiseSet::judgesMayOrderAndOmit()
{
    const ReadSet read = readSet(
        "@judge,Anna\n,a,b,c\na,1,4,2\nb,,1,\nc,,,1\n@judge,Ben\n,c,b,a\nc,1,,1/8\nb,,1,\na,,,1\n");
    QVERIFY2(read.set, qPrintable(read.problem));
    const auto &cells = read.set->nodes.at(0).judgements.cells;
    QCOMPARE(*cells[1], 4.0);                // a over b: Anna's alone
    QVERIFY(std::abs(*cells[2] - 4) < 1e-9); // a over c: 2 and 8
    QVERIFY(!cells[5]);                      // b over c: nobody's
}

void TestPairwiseSet::partsHangOnTheirElement()
{
    const ReadSet read = readSet("price,speed,1\n@node,speed\np50,p99,1/3\n");
    QVERIFY2(read.set, qPrintable(read.problem));
    QCOMPARE(read.set->nodes.size(), std::size_t{2});
    QCOMPARE(read.set->nodes[1].name, std::string("speed"));
    QCOMPARE(read.set->nodes[1].names, (std::vector<std::string>{"p50", "p99"}));
}

void TestPairwiseSet::contradictionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *text, const char *problem) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(problem);
    };
    row("no such element", "a,b,1\n@node,c\nd,e,2\n", "p:2:7: error: No table before this one");
    row("no name", "a,b,1\n@node\nd,e,2\n", "@node does not say");
    row("a name twice", "a,b,1\n@node,b\na,e,2\n", "\"a\" stands in two tables");
    row("another element", "@judge,x\na,b,1\n@judge,y\na,c,1\n", "does not compare \"b\"");
    row("one more", "@judge,x\na,b,1\n@judge,y\na,b,1\na,c,1\n", "other elements than the first");
    row("no weight", "@judge,x,0\na,b,1\n", "weight is not above zero");
    row("a word as weight", "@judge,x,much\na,b,1\n", "\"much\" is not a number");
    QByteArray many = "a,b,1\n";
    for (int i = 0; i < 1000; ++i) {
        many += "@judge,x\na,b,1\n";
    }
    row("too many tables", many.constData(), "p: error: The file has too many tables");
    row("a judge twice", "@judge,x\na,b,1\n@judge,x\na,b,1\n", "p:1:8: error: The judge \"x\"");
    row("a word", "a,b,much\n", "p:1:5: error: \"much\" is not a number");
    row("words", "a,b,much\nb,c,more\n", "p:1:5: error: \"much\" is not a number");
    row("a word below a heading", "one,other,how\na,b,much\n", "p:2:5: error: \"much\" is not");
    row("a word above numbers", "a,b,much\nb,c,3\n", "p:1:5: error: \"much\" is not a number");
    row("too large", "a,b,1e308\nb,c,1e308\n", "p:1:5: error: \"1e308\" is not between 1/1000");
    row("too small", "a,b,1/2000\n", "p:1:5: error: \"1/2000\" is not between 1/1000 and 1000");
    row("judges that look alike", "@judge,x\na,b,1\n@judge,x\xE2\x80\x8B\na,b,1\n",
        "The judge \"x\"");
    row("names that look alike", "a,b,3\na\xC2\xAD,b,2\n", "is there twice");
    row("no table", "a,b,1\n@judge,x\n", "A table of judgements is missing");
}

void TestPairwiseSet::contradictionsAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    const ReadSet read = readSet(text.constData());
    QVERIFY(!read.set);
    QVERIFY2(read.problem.contains(problem), qPrintable(read.problem));
}

STEELYARD_TEST_APPLESS_MAIN(TestPairwiseSet)
#include "test_pairwise_set.moc"

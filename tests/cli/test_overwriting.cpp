// SPDX-License-Identifier: GPL-3.0-or-later
#include "files_of_test.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using steelyard::tests::Run;
using steelyard::tests::runProgram;

// What commands that write files write over, and what not.
class TestOverwriting : public QObject, private steelyard::tests::FilesOfTest
{
    Q_OBJECT

private Q_SLOTS:
    void newReplacesDecisionsOnly();
    void knowledgeBaseInUseIsNeverReplaced();
    void templateReplacesNothing();
    void reportReplacesReportsOnly();
    void decisionsOfOneTitleHaveARecordEach();
    void lineByHandIsNamed();

private:
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not to be read");
    }
    [[nodiscard]] Run run(const QString &line) const
    {
        return runProgram(line.split(u' '), folder());
    }
};

void TestOverwriting::newReplacesDecisionsOnly()
{
    write(QStringLiteral("notes.txt"), "Buy milk.\n");
    const Run refused = run(QStringLiteral("new -o notes.txt"));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("notes.txt: error: "), refused.err);
    QCOMPARE(read(QStringLiteral("notes.txt")), "Buy milk.\n");
    QCOMPARE(run(QStringLiteral("new --force -o notes.txt")).code, 0);
    const QByteArray first = read(QStringLiteral("notes.txt"));
    QCOMPARE(run(QStringLiteral("new -o notes.txt")).code, 0);
    QVERIFY(read(QStringLiteral("notes.txt")) != first); // another decision, with an id of its own
}

void TestOverwriting::knowledgeBaseInUseIsNeverReplaced()
{
    QVERIFY(QFile::copy(QStringLiteral(STEELYARD_TEST_DATA "/knowledge/small.json"),
                        path(QStringLiteral("base.json"))));
    const QByteArray before = read(QStringLiteral("base.json"));
    QVERIFY(QFile::link(path(QStringLiteral("base.json")), path(QStringLiteral("link.json"))));
    for (const char *line : {"new --knowledge base.json -o base.json --force",
                             "new --knowledge base.json -o ./link.json --force",
                             "knowledge template base.json --language fr -o link.json --force"}) {
        const Run refused = run(QString::fromLatin1(line));
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("take the place of the knowledge base"), refused.err);
        QCOMPARE(read(QStringLiteral("base.json")), before);
    }
    const Run other = run(QStringLiteral("new -o base.json"));
    QCOMPARE(other.code, 1);
    QVERIFY2(other.err.contains("a knowledge base of this name"), other.err);
    QCOMPARE(run(QStringLiteral("new --knowledge base.json -o own.steelyard")).code, 0);
    QCOMPARE(run(QStringLiteral("report own.steelyard -o base.json")).code, 1);
    QCOMPARE(read(QStringLiteral("base.json")), before);
}

void TestOverwriting::templateReplacesNothing()
{
    QCOMPARE(run(QStringLiteral("knowledge template -o begun.json")).code, 0);
    const QByteArray begun = read(QStringLiteral("begun.json"));
    write(QStringLiteral("begun.json"), begun + "\n");
    const Run refused = run(QStringLiteral("knowledge template -o begun.json"));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("already"), refused.err);
    QCOMPARE(read(QStringLiteral("begun.json")), begun + "\n");
    QCOMPARE(run(QStringLiteral("knowledge template --force -o begun.json")).code, 0);
    QCOMPARE(read(QStringLiteral("begun.json")), begun);
    QCOMPARE(run(QStringLiteral("knowledge list --force")).code, 2);
}

void TestOverwriting::reportReplacesReportsOnly()
{
    const QString decision = scenario(QStringLiteral("api_backend"));
    write(QStringLiteral("table.csv"), "alternative,price\na,1\n");
    const auto report = [&](const QStringList &more) {
        return runProgram(
            QStringList{QStringLiteral("report"), decision, QStringLiteral("-o")} + more, folder());
    };
    QCOMPARE(report({QStringLiteral("table.csv")}).code, 1);
    QCOMPARE(read(QStringLiteral("table.csv")), "alternative,price\na,1\n");
    QCOMPARE(report({QStringLiteral("table.csv"), QStringLiteral("--force")}).code, 0);
    QCOMPARE(report({QStringLiteral("table.csv")}).code, 0);
    write(QStringLiteral("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    QVERIFY(QFile::link(path(QStringLiteral("logo.svg")), path(QStringLiteral("page.html"))));
    const Run logo = report({QStringLiteral("page.html"), QStringLiteral("--logo"),
                             QStringLiteral("logo.svg"), QStringLiteral("--force")});
    QCOMPARE(logo.code, 2);
    QVERIFY2(logo.err.contains("place of the logo"), logo.err);
}

void TestOverwriting::decisionsOfOneTitleHaveARecordEach()
{
    // A missing folder is made, and a decision finds its own record again.
    for (const char *name : {"one.steelyard", "two.steelyard"}) {
        QCOMPARE(run(QStringLiteral("new --title Same -o ") + QLatin1String(name)).code, 0);
    }
    const auto record = [&](const char *name) {
        const Run made =
            run(QStringLiteral("report %1 -o docs/adr --record numbered").arg(QLatin1String(name)));
        return made.code == 0 ? made.out.trimmed() : made.err;
    };
    QCOMPARE(record("one.steelyard"), "docs/adr/0001-same.md");
    QCOMPARE(record("two.steelyard"), "docs/adr/0002-same.md");
    QCOMPARE(record("one.steelyard"), "docs/adr/0001-same.md");
    QCOMPARE(run(QStringLiteral("report none.steelyard -o fresh/adr --record dated")).code, 1);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("fresh"))));
}

void TestOverwriting::lineByHandIsNamed()
{
    QCOMPARE(run(QStringLiteral("new --scenario api_backend -o d.steelyard")).code, 0);
    const QString again = QStringLiteral("report d.steelyard -o r.md");
    QCOMPARE(run(again).code, 0);
    QByteArray record = read(QStringLiteral("r.md"));
    record.replace("## Decision Drivers\n", "## Decision Drivers\n\nWe argued for long.\n");
    write(QStringLiteral("r.md"), record);
    const Run refused = run(again);
    QCOMPARE(refused.code, 1);
    const auto line = record.left(record.indexOf("We argued")).count('\n') + 1;
    QVERIFY2(refused.err.contains("r.md:" + QByteArray::number(line) + ":1: error: "), refused.err);
    QVERIFY2(refused.err.contains("We argued for long."), refused.err);
    QCOMPARE(read(QStringLiteral("r.md")), record);
}

STEELYARD_TEST_GUILESS_MAIN(TestOverwriting)
#include "test_overwriting.moc"

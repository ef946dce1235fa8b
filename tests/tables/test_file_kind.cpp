// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/file_kind.h"
#include "storage/check_files.h"
#include "storage/decision_store.h"
#include "test_main.h"

#include <QFile>
#include <QTemporaryDir>

using namespace steelyard;
using knowledge::FileKind;

class TestFileKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesTellTheKind_data();
    void bytesTellTheKind();
    void oneSentenceSaysWhereAFileBelongs_data();
    void oneSentenceSaysWhereAFileBelongs();
};

void TestFileKind::bytesTellTheKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, FileKind kind) {
        QTest::newRow(name) << bytes << static_cast<int>(kind);
    };
    row("nothing", "", FileKind::Other);
    row("words", "Good morning, everybody.\nHow are you?\n", FileKind::Other);
    row("one line", "a,b\n", FileKind::Other);
    row("a list in JSON", "[1,\n2,\n", FileKind::Other);
    row("a table", "alternative,Price\nA,1\n", FileKind::Table);
    row("a table with empty lines", "\r\na;b\r\n\r\n1;2", FileKind::Table);
    row("a table in UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0,\0b\0\n\0"
                   "1\0,\0"
                   "2\0",
                   16),
        FileKind::Table);
    row("a table that begins with a number", "<5 ms,2\n1,2\n", FileKind::Table);
    row("zeros", QByteArray("a,b\0\n1,2\n", 9), FileKind::Other);
    row("a decision", "\xEF\xBB\xBF {\"format\": \"steelyard-decision\"}", FileKind::Decision);
    row("a decision on several lines",
        "{\n \"title\": \"x\",\n \"format\"\n:\t\"steelyard-decision\"}", FileKind::Decision);
    row("a base that speaks of decisions",
        "{\"subject\": \"steelyard-decision\", \"format\": \"x\"}", FileKind::KnowledgeBase);
    row("a base", "{\"id\": \"x\", \"subject\": \"Tea\"}", FileKind::KnowledgeBase);
    row("a translation", "{\"$schema\": \"../schema/knowledge-translation.schema.json\"}",
        FileKind::KnowledgeBase);
    row("other JSON", "{\"format\": \"cookbook\"}", FileKind::Json);
    row("a report", "%PDF-1.7\n", FileKind::Pdf);
    row("a workbook", QByteArray("PK\3\4--[Content_Types].xml--xl/workbook.xml"),
        FileKind::Spreadsheet);
    row("an OpenDocument", "PK\3\4mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        FileKind::Spreadsheet);
    row("a letter", "PK\3\4--[Content_Types].xml--word/document.xml", FileKind::Archive);
    row("an old workbook", "\xD0\xCF\x11\xE0\xA1\xB1", FileKind::Spreadsheet);
    row("a web page", "<!DOCTYPE html>", FileKind::Markup);
    row("XML", "<?xml version=\"1.0\"?>", FileKind::Markup);
}

void TestFileKind::bytesTellTheKind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(knowledge::kindOf(bytes.toStdString())), kind);
}

void TestFileKind::oneSentenceSaysWhereAFileBelongs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::newRow("a table") << QByteArray("alternative,Price\nCheap host,100\n")
                             << QStringLiteral("This is a table, neither");
    QTest::newRow("a workbook") << QByteArray("PK\3\4--xl/workbook.xml")
                                << QStringLiteral("This is a file of a spreadsheet program");
    QTest::newRow("a letter") << QByteArray("PK\3\4--word/document.xml")
                              << QStringLiteral("This is a text document or an archive, neither");
    QTest::newRow("a report") << QByteArray("%PDF-1.4\n") << QStringLiteral("This is a PDF");
}

void TestFileKind::oneSentenceSaysWhereAFileBelongs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("t.csv"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    for (const auto &problems : {storage::openDecision(name).problems,
                                 storage::checkFile(name, QStringLiteral("2026-11-20")).problems}) {
        QCOMPARE(problems.size(), std::size_t{1});
        QVERIFY2(QString::fromStdString(problems.front().what).startsWith(what),
                 problems.front().what.c_str());
        QVERIFY(problems.front().remedy.find("steelyard ") != std::string::npos);
        QCOMPARE(problems.front().line, 0);
    }
}

STEELYARD_TEST_GUILESS_MAIN(TestFileKind)
#include "test_file_kind.moc"

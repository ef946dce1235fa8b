// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "storage/decision_inside_pdf.h"
#include "test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace steelyard;

namespace {

// A PDF of one empty page with one attachment, written by hand.
QByteArray pdfWith(const QByteArray &name, const QByteArray &stream, const QByteArray &filter = {})
{
    const QByteArray dictionary =
        "<< /Type /EmbeddedFile /Length " + QByteArray::number(stream.size()) + filter + " >>";
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [ (" + name +
            ") 4 0 R ] >> >> >>",
        "<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 10 10 ] >>",
        "<< /Type /Filespec /F (" + name + ") /UF (" + name + ") /EF << /F 5 0 R >> >>",
        dictionary + "\nstream\n" + stream + "\nendstream"};
    QByteArray pdf = "%PDF-1.7\n";
    QList<qsizetype> places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places << pdf.size();
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype place : places) {
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    }
    return pdf + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) +
           "\n%%EOF\n";
}

// Packed twice, 256 MB of one byte are a few kilobytes. Qt's own head of four bytes is no part of
// it.
QByteArray packedTwice(char byte)
{
    const QByteArray once = qCompress(QByteArray(256 * 1024 * 1024, byte), 1).mid(4);
    return qCompress(once, 9).mid(4);
}

// A PDF whose objects lie in a stream of objects, as newer programs write them.
QByteArray pdfWithObjectStream(const QByteArray &packed)
{
    QByteArray pdf = "%PDF-1.7\n";
    const qsizetype objects = pdf.size();
    pdf +=
        "4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter [ /FlateDecode /FlateDecode ] /Length " +
        QByteArray::number(packed.size()) + " >>\nstream\n" + packed + "\nendstream\nendobj\n";
    const qsizetype table = pdf.size();
    const auto entry = [](char kind, qsizetype place, char index) {
        return QByteArray(1, kind) + static_cast<char>(place >> 8) + static_cast<char>(place) +
               index;
    };
    const QByteArray entries = entry(0, 0, 0) + entry(2, 4, 0) + entry(2, 4, 1) + entry(0, 0, 0) +
                               entry(1, objects, 0) + entry(1, table, 0);
    return pdf + "5 0 obj\n<< /Type /XRef /Size 6 /W [ 1 2 1 ] /Root 1 0 R /Length " +
           QByteArray::number(entries.size()) + " >>\nstream\n" + entries +
           "\nendstream\nendobj\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

QByteArray pdfWithCatalog(const QByteArray &catalog)
{
    const QByteArray start = "%PDF-1.7\n1 0 obj\n" + catalog + "\nendobj\n";
    return start +
           "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n"
           "<< /Size 2 /Root 1 0 R >>\nstartxref\n" +
           QByteArray::number(start.size()) + "\n%%EOF\n";
}

} // namespace

class TestDecisionInsidePdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decision_comesOutByteForByte();
    void openReport_checksWhatIsInside();
    void otherFiles_areRefused_data();
    void otherFiles_areRefused();
    void packedBomb_isNotUnpacked();
    void bombs_areRefusedWithinBounds_data();
    void bombs_areRefusedWithinBounds();
    void stop_endsTheReading();
    void everyTruncation_isAnswered();
    void everyFlippedByte_isAnswered();
};

void TestDecisionInsidePdf::decision_comesOutByteForByte()
{
    const QByteArray decision = "{\"format\": \"steelyard-decision\"}\n";
    const storage::PdfContents contents =
        storage::decisionInsidePdf(pdfWith("decision.steelyard", decision));
    QVERIFY(!contents.problem);
    QCOMPARE(contents.decision, decision);
    QVERIFY(contents.record.isEmpty());
}

void TestDecisionInsidePdf::openReport_checksWhatIsInside()
{
    QTemporaryDir folder;
    const QString name = folder.filePath("report.pdf");
    const auto write = [&name](const QByteArray &bytes) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    const auto base = storage::loadKnowledge("python-web-frameworks").base;
    QVERIFY(base);
    const decision::Decision decision =
        decision::newDecision(*base, base->scenarios.front(), "2026-11-20");
    write(pdfWith("decision.steelyard", QByteArray::fromStdString(decision::write(decision))));
    QVERIFY(storage::looksLikeReport(name));
    const storage::ReportResult good = storage::openReport(name);
    QVERIFY(good.decision.problems.empty());
    QCOMPARE(*good.decision.decision, decision);
    QVERIFY(good.decision.base);
    QCOMPARE(good.decision.base->language, "en");
    QCOMPARE(storage::openReport(name, QStringLiteral("de")).decision.base->language, "de");

    // A base of the user's own is found as it is for a decision file.
    const QString own = folder.filePath("own.json");
    QVERIFY(QFile::copy(STEELYARD_TEST_DATA "/knowledge/small.json", own));
    const auto small = storage::loadKnowledge(own).base;
    write(pdfWith("decision.steelyard",
                  QByteArray::fromStdString(
                      decision::write(decision::newDecision(*small, "Coffee", "2026-11-20")))));
    QVERIFY(!storage::openReport(name).decision.decision);
    const storage::ReportResult coffee = storage::openReport(name, {}, {own});
    QVERIFY(coffee.decision.decision && coffee.decision.problems.empty());
    QCOMPARE(coffee.decision.base->id, small->id);

    write(pdfWith("decision.steelyard", "{\"format\": \"cookbook\"}"));
    const storage::ReportResult foreign = storage::openReport(name);
    QVERIFY(!foreign.decision.decision);
    QVERIFY(knowledge::hasErrors(foreign.decision.problems));
    QVERIFY(!storage::looksLikeReport(folder.path()));
    QVERIFY(!storage::openReport(folder.filePath("none.pdf")).decision.decision);
}

void TestDecisionInsidePdf::otherFiles_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << "not a PDF";
    QTest::newRow("a text") << QByteArray("{}") << "not a PDF";
    QTest::newRow("only the first line") << QByteArray("%PDF-1.7\n") << "damaged";
    QTest::newRow("rubbish") << "%PDF-1.7\n" + QByteArray(5000, '<') << "damaged";
    QTest::newRow("another program's") << pdfWith("invoice.xml", "<a/>") << "no decision";
    QTest::newRow("damaged attachment")
        << pdfWith("decision.steelyard", "no deflate", " /Filter /FlateDecode") << "damaged";
    QTest::newRow("unknown filter")
        << pdfWith("decision.steelyard", "abc", " /Filter /Strange") << "damaged";
}

void TestDecisionInsidePdf::otherFiles_areRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const storage::PdfContents contents = storage::decisionInsidePdf(bytes, "x.pdf");
    QVERIFY(contents.problem);
    QVERIFY2(QString::fromStdString(contents.problem->what).contains(says),
             contents.problem->what.c_str());
    QCOMPARE(contents.problem->file, "x.pdf");
    QVERIFY(!contents.problem->remedy.empty());
    QVERIFY(contents.decision.isEmpty());
}

void TestDecisionInsidePdf::packedBomb_isNotUnpacked()
{
    // 256 MB of zeros in a quarter of a megabyte. Qt's own head of four bytes is no part of it.
    const QByteArray packed = qCompress(QByteArray(256 * 1024 * 1024, '\0'), 9).mid(4);
    const storage::PdfContents contents =
        storage::decisionInsidePdf(pdfWith("decision.steelyard", packed, " /Filter /FlateDecode"));
    QVERIFY(contents.problem);
    QVERIFY2(contents.problem->what.find("too large") != std::string::npos,
             contents.problem->what.c_str());
}

void TestDecisionInsidePdf::bombs_areRefusedWithinBounds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QFile table(QStringLiteral(STEELYARD_TEST_DATA "/pdf/table-bomb.pdf"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QTest::newRow("table of objects") << table.readAll();
    QTest::newRow("stream of objects") << pdfWithObjectStream(packedTwice(' '));
    QTest::newRow("stream of lists") << pdfWithObjectStream(packedTwice('['));
    const qsizetype size = 5'000'000;
    QTest::newRow("long list") << pdfWithCatalog("<< /A [ " + QByteArray("0 ").repeated(size / 2) +
                                                 " ] >>");
    QTest::newRow("deep list") << pdfWithCatalog(QByteArray(size, '['));
    QTest::newRow("deep dictionary") << pdfWithCatalog(QByteArray("<</A").repeated(size / 4));
    QTest::newRow("many objects") << "%PDF-1.7\n" +
                                         QByteArray("1 0 obj [] endobj\n").repeated(size / 18) +
                                         "trailer << /Root 1 0 R >>\n";
}

void TestDecisionInsidePdf::bombs_areRefusedWithinBounds()
{
    QFETCH(QByteArray, bytes);
    const storage::PdfContents contents = storage::decisionInsidePdf(bytes, "x.pdf");
    QVERIFY(contents.problem);
    QVERIFY(!contents.problem->what.empty() && !contents.problem->remedy.empty());
    rusage used{};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &used), 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY2(used.ru_maxrss < 512 * 1024,
             QByteArray::number(qlonglong{used.ru_maxrss}).constData());
#endif
}

void TestDecisionInsidePdf::stop_endsTheReading()
{
    std::stop_source stop;
    stop.request_stop();
    const storage::PdfContents contents = storage::decisionInsidePdf(
        pdfWithCatalog(QByteArray("<</A").repeated(1'000'000)), "x.pdf", stop.get_token());
    QVERIFY(contents.problem);
    QVERIFY2(contents.problem->what.find("cancelled") != std::string::npos,
             contents.problem->what.c_str());
}

void TestDecisionInsidePdf::everyTruncation_isAnswered()
{
    const QByteArray whole = pdfWith("decision.steelyard", "{}");
    for (qsizetype length = 0; length < whole.size(); length += 3) {
        const storage::PdfContents contents = storage::decisionInsidePdf(whole.left(length));
        QVERIFY(contents.problem || contents.decision == "{}");
    }
}

void TestDecisionInsidePdf::everyFlippedByte_isAnswered()
{
    const QByteArray whole = pdfWith("decision.steelyard", "{}");
    for (qsizetype at = 9; at < whole.size(); at += 2) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x15);
        const storage::PdfContents contents = storage::decisionInsidePdf(damaged);
        QVERIFY(contents.problem || contents.decision.size() < 1000);
    }
}

STEELYARD_TEST_GUILESS_MAIN(TestDecisionInsidePdf)
#include "test_decision_inside_pdf.moc"

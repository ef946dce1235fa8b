// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "report/formats/report_file.h"
#include "report/pdf_clauses.h"
#include "report/record/verdict_record.h"
#include "report/sections/build_report.h"
#include "storage/decision_inside_pdf.h"
#include "test_main.h"
#include "translations/language.h"
#include "verified_report.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace steelyard;

namespace {

using Object = QPDFObjectHandle;

QPDFPageObjectHelper pageOf(QPDF &document, std::size_t number)
{
    return QPDFPageDocumentHelper(document).getAllPages().at(number);
}

void replaceAttachment(QPDF &document, const char *name, const QByteArray &bytes)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(document, bytes.toStdString());
    QPDFEmbeddedFileDocumentHelper(document).replaceEmbeddedFile(
        name, QPDFFileSpecObjectHelper::createFileSpec(document, name, stream));
}

} // namespace

// What `steelyard verify` says of reports in which somebody changed what is shown.
class TestVerifyPages : public QObject, private tests::VerifiedReport
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void untouched_isRight_data();
    void untouched_isRight();
    void packedAgain_isRight();
    void changedPdf_isNamed_data();
    void changedPdf_isNamed();
    void otherDecisionInside_isNamed();
    void changedPicture_isNamed();
    void appendedChange_isNamed();
    void otherVersion_isNotCompared();
    void otherVersion_foreignPageIsNamed();

private:
    using Change = std::function<void(QPDF &)>;
    [[nodiscard]] static report::Logo logo();

    Made m_made;
    QByteArray m_pdf;
};

void TestVerifyPages::initTestCase()
{
    init();
    m_made = make("");
    m_pdf = report::pdfBytes(m_made.report);
    QVERIFY(!m_pdf.isEmpty());
}

void TestVerifyPages::init()
{
    useLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

report::Logo TestVerifyPages::logo()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    std::optional<knowledge::Diagnostic> problem;
    return report::Logo::fromBytes(bytes, {}, problem);
}

void TestVerifyPages::untouched_isRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isLetter");
    QTest::addColumn<bool>("hasLogo");
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("English") << "en_GB" << false << false << false;
    QTest::newRow("German on Letter") << "de_AT" << true << false << false;
    QTest::newRow("with a logo") << "en_US" << false << true << false;
    QTest::newRow("a draft") << "de_DE" << false << false << true;
    QTest::newRow("no locale") << "C" << false << false << false;
}

void TestVerifyPages::untouched_isRight()
{
    QFETCH(QString, language);
    QFETCH(bool, isLetter);
    QFETCH(bool, hasLogo);
    QFETCH(bool, isMarked);
    // Where the system names no locale numbers have separators all the same, unlike those of C.
    QLocale locale(language);
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    useLanguage(locale);
    const auto base =
        storage::loadKnowledge(QStringLiteral("python-web-frameworks"), languageInUse()).base;
    const decision::Decision decision =
        decision::newDecision(*base, base->scenarios.front(), "2026-11-20");
    decision::Verdict verdict = decision::evaluate(*base, decision);
    QVERIFY(decision::addRobustness(verdict, *base) && decision::addSensitivity(verdict, *base));
    report::ReportOptions options;
    options.draft = options.confidential = isMarked;
    report::PdfOptions pdf;
    pdf.paper = isLetter ? report::Paper::Letter : report::Paper::A4;
    if (hasLogo) {
        pdf.logo = logo();
        QVERIFY(!pdf.logo.isNull());
    }
    const report::Report report = report::buildReport(*base, decision, verdict, options);
    const QByteArray bytes = report::pdfBytes(report, pdf);
    const QByteArray html =
        report::reportBytes(report, *report::formatBySuffix(QStringLiteral("html")), pdf);
    init(); // whoever verifies speaks another language
    for (const Run &run : {verify(bytes), verify(html, "html")}) {
        QVERIFY2(run.out.contains(QStringLiteral("and so is all that is shown.")),
                 qPrintable(run.out + run.err));
        QCOMPARE(run.code, 0);
    }
}

void TestVerifyPages::packedAgain_isRight()
{
    const QByteArray packed = tests::changedPdf(m_pdf, [](QPDF &) {});
    QVERIFY(packed != m_pdf);
    const Run run = verify(packed);
    QVERIFY2(run.out.contains(QStringLiteral("packed the file again")), qPrintable(run.out));
    QCOMPARE(run.code, 0);
}

void TestVerifyPages::changedPdf_isNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("said");
    QTest::newRow("page emptied") << Change([](QPDF &document) {
        pageOf(document, 1)
            .getObjectHandle()
            .getKey("/Contents")
            .replaceStreamData("", Object::newNull(), Object::newNull());
    }) << "Page 2 is not what this program writes.";
    QTest::newRow("page replaced") << Change([](QPDF &document) {
        Object page = pageOf(document, 0).getObjectHandle();
        page.replaceKey("/Resources",
                        Object::parse("<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont "
                                      "/Helvetica >> >> >>"));
        page.replaceKey("/Contents", document.newStream("BT /F1 24 Tf 72 700 Td (Flask) Tj ET"));
    }) << "Page 1 is not what this program writes.";
    QTest::newRow("page emptied, a key reading like its content") << Change([](QPDF &document) {
        Object page = pageOf(document, 0).getObjectHandle();
        const auto content = page.getKey("/Contents").getStreamData(qpdf_dl_generalized);
        const QByteArray sum = QCryptographicHash::hash(
            QByteArrayView(content->getBuffer(), qsizetype(content->getSize())),
            QCryptographicHash::Sha256);
        const Object size = page.getKey("/MediaBox");
        page.removeKey("/Contents");
        page.removeKey("/MediaBox");
        page.replaceKey("/Contents << >> stream " + sum.toHex().toStdString() + " /MediaBox", size);
    }) << "Page 1 is not what this program writes.";
    QTest::newRow("font changed") << Change([](QPDF &document) {
        Object fonts = pageOf(document, 0).getObjectHandle().getKey("/Resources").getKey("/Font");
        Object font = fonts.getKey(*fonts.getKeys().begin());
        font.getKey("/ToUnicode").replaceStreamData("", Object::newNull(), Object::newNull());
    }) << "Page 1 is not what this program writes.";
    QTest::newRow("something painted over it") << Change([](QPDF &document) {
        pageOf(document, 0).addPageContents(document.newStream("0 g 0 0 600 800 re f"), false);
    }) << "Page 1 is not what this program writes.";
    QTest::newRow("page added") << Change([](QPDF &document) {
        QPDFPageObjectHelper page = pageOf(document, 0).shallowCopyPage();
        page.getObjectHandle().replaceKey("/Contents", document.newStream("0 0 9 9 re f"));
        QPDFPageDocumentHelper(document).addPage(page, false);
    }) << "is not what this program writes.";
    QTest::newRow("page removed") << Change([](QPDF &document) {
        QPDFPageDocumentHelper(document).removePage(pageOf(document, 1));
    }) << "Page 2 of the report is missing.";
    QTest::newRow("link changed") << Change([](QPDF &document) {
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(document).getAllPages()) {
            Object notes = page.getObjectHandle().getKey("/Annots");
            if (!notes.isArray()) {
                continue;
            }
            for (Object note : notes.getArrayAsVector()) {
                note.removeKey("/Dest");
                note.replaceKey("/A", Object::parse("<< /S /URI /URI (https://example.org) >>"));
            }
        }
    }) << "The links on page ";
    QTest::newRow("note added") << Change([](QPDF &document) {
        Object page = pageOf(document, 0).getObjectHandle();
        Object notes = Object::newArray();
        notes.appendItem(document.makeIndirectObject(Object::parse(
            "<< /Type /Annot /Subtype /FreeText /Rect [0 0 99 99] /Contents (x) >>")));
        page.replaceKey("/Annots", notes);
    }) << "The links on page 1 ";
    QTest::newRow("title changed") << Change([](QPDF &document) {
        document.getTrailer().getKey("/Info").replaceKey("/Title", Object::newString("Another"));
    }) << "What the file says of itself";
    QTest::newRow("metadata changed") << Change([](QPDF &document) {
        document.getRoot()
            .getKey("/Metadata")
            .replaceStreamData("<x/>", Object::newNull(), Object::newNull());
    }) << "What the file says of itself";
    QTest::newRow("words of a figure changed") << Change([](QPDF &document) {
        for (Object object : document.getAllObjects()) {
            if (object.isDictionary() && object.hasKey("/Alt")) {
                object.replaceKey("/Alt", Object::newString("Flask wins"));
            }
        }
    }) << "who listens to it";
    QTest::newRow("bookmark changed") << Change([](QPDF &document) {
        document.getRoot()
            .getKey("/Outlines")
            .getKey("/First")
            .replaceKey("/Title", Object::newString("Another"));
    }) << "The bookmarks are not";
    QTest::newRow("file attached")
        << Change([](QPDF &document) { replaceAttachment(document, "virus.exe", "x"); })
        << "The attached files are not";
    QTest::newRow("script added") << Change([](QPDF &document) {
        document.getRoot().replaceKey("/OpenAction",
                                      Object::parse("<< /S /JavaScript /JS (app.alert(1)) >>"));
    }) << "The file holds something else";
}

void TestVerifyPages::changedPdf_isNamed()
{
    QFETCH(Change, change);
    QFETCH(QString, said);
    const QByteArray changed = tests::changedPdf(m_pdf, change);
    const Run run = verify(changed);
    QVERIFY2(run.out.contains(said), qPrintable(run.out + run.err));
    QVERIFY2(!run.out.contains(QStringLiteral("is right")), qPrintable(run.out));
    QCOMPARE(run.code, 1);
}

void TestVerifyPages::otherDecisionInside_isNamed()
{
    // Decision and verdict inside fit each other; the pages are those of another decision.
    const Made other = make(
        storage::loadKnowledge(QStringLiteral("python-web-frameworks")).base->scenarios.at(1).id);
    QVERIFY(other.report.attachment != m_made.report.attachment);
    const QByteArray changed = tests::changedPdf(m_pdf, [&other](QPDF &document) {
        replaceAttachment(document, storage::kDecisionInside, other.report.attachment);
        replaceAttachment(document, storage::kRecordInside, other.report.record);
    });
    const Run run = verify(changed);
    QVERIFY2(run.out.contains(QStringLiteral("Page 1 is not what this program writes.")),
             qPrintable(run.out));
    QCOMPARE(run.code, 1);
    // With its own verdict left beside it, the verdict says so first.
    const Run half = verify(tests::changedPdf(m_pdf, [&other](QPDF &document) {
        replaceAttachment(document, storage::kDecisionInside, other.report.attachment);
    }));
    QVERIFY2(half.out.contains(QStringLiteral("The decision file is not the one")),
             qPrintable(half.out));
    QCOMPARE(half.code, 1);
}

void TestVerifyPages::changedPicture_isNamed()
{
    report::PdfOptions options;
    options.logo = logo();
    const QByteArray pdf = report::pdfBytes(m_made.report, options);
    QCOMPARE(verify(pdf).code, 0);
    const QByteArray changed = tests::changedPdf(pdf, [](QPDF &document) {
        for (Object object : document.getAllObjects()) {
            if (object.isStream() &&
                object.getDict().getKey("/Subtype").isNameAndEquals("/Image")) {
                object.replaceStreamData(std::string(object.getStreamData()->getSize(), '\xff'),
                                         Object::newNull(), Object::newNull());
            }
        }
    });
    const Run run = verify(changed);
    QVERIFY2(run.out.contains(QStringLiteral("Page 1 is not what this program writes.")),
             qPrintable(run.out));
    QCOMPARE(run.code, 1);
}

void TestVerifyPages::appendedChange_isNamed()
{
    // As programs for comments do: what was there stays, and something else counts.
    int content = 0;
    int size = 0;
    QByteArray root;
    (void)tests::changedPdf(m_pdf, [&](QPDF &document) {
        content = pageOf(document, 0).getObjectHandle().getKey("/Contents").getObjGen().getObj();
        size = document.getTrailer().getKey("/Size").getIntValueAsInt();
        root = QByteArray::fromStdString(document.getRoot().unparse());
    });
    const auto appended = [&](int number, const QByteArray &stream) {
        const qsizetype before = m_pdf.lastIndexOf("startxref") + 10;
        const QByteArray previous = m_pdf.mid(before, m_pdf.indexOf('\n', before) - before);
        QByteArray pdf = m_pdf;
        const qsizetype object = pdf.size();
        pdf += QByteArray::number(number) + " 0 obj\n<< /Length " +
               QByteArray::number(stream.size()) + " >>\nstream\n" + stream +
               "\nendstream\nendobj\n";
        const qsizetype table = pdf.size();
        return pdf + "xref\n" + QByteArray::number(number) + " 1\n" +
               QByteArray::number(object).rightJustified(10, '0') +
               " 00000 n \ntrailer\n<< /Size " + QByteArray::number(std::max(size, number + 1)) +
               " /Root " + root + " /Prev " + previous + " >>\nstartxref\n" +
               QByteArray::number(table) + "\n%%EOF\n";
    };
    const Run run = verify(appended(content, "0 0 9 9 re f"));
    QVERIFY2(run.out.contains(QStringLiteral("Page 1 is not what this program writes.")),
             qPrintable(run.out + run.err));
    QCOMPARE(run.code, 1);
    const Run unseen = verify(appended(size, "nothing"));
    QVERIFY2(unseen.out.contains(QStringLiteral("Something was appended")),
             qPrintable(unseen.out + unseen.err));
    QCOMPARE(unseen.code, 1);
}

void TestVerifyPages::otherVersion_isNotCompared()
{
    const QByteArray changed = tests::changedPdf(m_pdf, [](QPDF &document) {
        report::ReportSetup setup;
        setup.locale = QStringLiteral("en_GB");
        setup.parts = QStringList{QStringLiteral("decision")};
        setup.made = report::surroundings();
        setup.made.program = QStringLiteral("0.0.1");
        replaceAttachment(document, storage::kSetupInside, write(setup));
    });
    const Run run = verify(changed);
    QVERIFY2(run.out.contains(QStringLiteral("made with version 0.0.1 of Steelyard.")),
             qPrintable(run.out));
    QVERIFY2(run.out.contains(QStringLiteral("The pages were not compared.")), qPrintable(run.out));
    QVERIFY2(!run.out.contains(QStringLiteral("all that is shown")), qPrintable(run.out));
    QCOMPARE(run.code, 0);
}

void TestVerifyPages::otherVersion_foreignPageIsNamed()
{
    const QByteArray changed = tests::changedPdf(m_pdf, [](QPDF &document) {
        replaceAttachment(document, storage::kSetupInside, "{}");
        Object page = pageOf(document, 2).getObjectHandle();
        page.replaceKey("/Resources", Object::newDictionary());
        page.replaceKey("/Contents", document.newStream(""));
    });
    const Run run = verify(changed);
    QVERIFY2(run.out.contains(QStringLiteral("Page 3 is not what this program writes.")),
             qPrintable(run.out));
    QCOMPARE(run.code, 1);
}

STEELYARD_TEST_MAIN(TestVerifyPages)
#include "test_verify_pages.moc"

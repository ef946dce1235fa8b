// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "report/formats/pdf/pdf_writer.h"
#include "report/pdf_clauses.h"
#include "report/pdf_tools.h"
#include "report/report_texts.h"
#include "report/sections/build_report.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "translations/language.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <qpdf/QPDF.hh>

using namespace steelyard;

// The report's PDF can be listened to and archived: PDF/UA-1 and PDF/A-3b, as far as content can
// break them.
class TestReportAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyExample_keepsTheClauses_data();
    void everyExample_keepsTheClauses();
    void everyText_isInAPart();
    void tableOverPages_isOneTable();
    void linkOfManyPieces_isOneALine();
    void linkWithinTheReport_saysWhereItLeads();
    void sectionNotChosen_leavesNoLink();
    void figures_sayWhatIsSeen();
    void author_isTheOwner();
    void hostileTexts_keepTheClauses();
    void checker_findsFaults();

private:
    [[nodiscard]] static report::Report reportOf(const QString &file,
                                                 const report::Parts &parts = report::allParts());
    [[nodiscard]] static report::Report small(const std::vector<report::Block> &blocks);
};

void TestReportAccessible::cleanup()
{
    useLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

report::Report TestReportAccessible::reportOf(const QString &file, const report::Parts &parts)
{
    const storage::DecisionResult opened = storage::openDecision(
        QStringLiteral(STEELYARD_SOURCE "/resources/examples/") + file, languageInUse());
    if (!opened.decision) {
        qFatal("no example %s", qPrintable(file));
    }
    decision::Verdict verdict = decision::evaluate(*opened.overlaid, *opened.decision);
    if (!decision::addRobustness(verdict, *opened.overlaid) ||
        !decision::addSensitivity(verdict, *opened.overlaid)) {
        qFatal("no verdict");
    }
    report::ReportOptions options;
    options.locale = QLocale();
    options.parts = parts;
    return report::buildReport(*opened.overlaid, *opened.decision, verdict, options);
}

report::Report TestReportAccessible::small(const std::vector<report::Block> &blocks)
{
    report::Report report;
    report.title = QStringLiteral("A report");
    report.author = QStringLiteral("Somebody");
    report.language = QStringLiteral("en");
    report.isoDate = QStringLiteral("2026-11-20");
    report::Section section;
    section.title = QStringLiteral("A section");
    section.anchor = QStringLiteral("section");
    section.blocks = blocks;
    report.sections.push_back(section);
    return report;
}

void TestReportAccessible::everyExample_keepsTheClauses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    const QDir examples(QStringLiteral(STEELYARD_SOURCE "/resources/examples"));
    const QStringList files = examples.entryList({QStringLiteral("*.steelyard")});
    QVERIFY(files.size() >= 10);
    for (const QString &file : files) {
        for (const char *language : {"en", "de"}) {
            QTest::addRow("%s %s", qPrintable(file), language) << file << language;
        }
    }
}

void TestReportAccessible::everyExample_keepsTheClauses()
{
    QFETCH(QString, file);
    QFETCH(QString, language);
    useLanguage(QLocale(language));
    const QByteArray pdf = report::pdfBytes(reportOf(file));
    const QStringList faults = tests::brokenClauses(pdf);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(u'\n')));
}

void TestReportAccessible::everyText_isInAPart()
{
    const report::Report report = reportOf(QStringLiteral("member-app.steelyard"));
    const QString all = tests::squeezed(tests::structureText(report::pdfBytes(report)));
    QStringList missing;
    for (const QString &text : tests::textsOf(report)) {
        if (!all.contains(tests::squeezed(text))) {
            missing << text;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral("\n--\n"))));
}

void TestReportAccessible::tableOverPages_isOneTable()
{
    report::Table table;
    table.columns = {{{QStringLiteral("Name")}}, {{QStringLiteral("Value")}}};
    for (int i = 0; i < 150; ++i) {
        report::Row row;
        row.cells.resize(2);
        row.cells[0].text = QStringLiteral("Row %1").arg(i);
        table.rows.push_back(row); // the second cell is empty
    }
    const QByteArray pdf = report::pdfBytes(small({table}));
    QVERIFY(tests::pdfFacts(pdf).pages > 2);
    QCOMPARE(tests::brokenClauses(pdf), QStringList());
    const QString outline = tests::structureOutline(pdf);
    QCOMPARE(outline.count(QStringLiteral("Table")), 1);
    QCOMPARE(outline.count(QStringLiteral("TR(")), 151); // the head is there once
    QCOMPARE(outline.count(QStringLiteral("TR(TH,TD)")), 150);
    QVERIFY(outline.startsWith(QStringLiteral("Document(Sect(H1,Table(TR(TH,TH),TR(TH,TD)")));
}

void TestReportAccessible::linkOfManyPieces_isOneALine()
{
    // Signs are set on their own, so that the address is painted in many pieces.
    report::Text text;
    text.addLink(QStringLiteral("https://example.org/a-b-c/d-e-f?g=h#i"),
                 QStringLiteral("https://example.org/a-b-c/d-e-f?g=h#i"));
    const QByteArray pdf = report::pdfBytes(small({report::Paragraph{text}}));
    QCOMPARE(tests::pdfLinks(pdf).size(), 1);
    QCOMPARE(tests::brokenClauses(pdf), QStringList());
    report::Text longer;
    longer.addLink(QStringLiteral("what is said at length ").repeated(10),
                   QStringLiteral("https://example.org/"));
    const QByteArray wide = report::pdfBytes(small({report::Paragraph{longer}}));
    const qsizetype lines = tests::pdfLinks(wide).size();
    QVERIFY(lines > 1 && lines < 6);
    QCOMPARE(tests::structureOutline(wide), QStringLiteral("Document(Sect(H1,P(Link)))"));
}

void TestReportAccessible::linkWithinTheReport_saysWhereItLeads()
{
    report::Text text{QStringLiteral("See ")};
    text.addLink(QStringLiteral("there"), QStringLiteral("#below"));
    const QByteArray pdf = report::pdfBytes(
        small({report::Paragraph{text},
               report::Heading{2, QStringLiteral("What is below"), QStringLiteral("below")}}));
    QVERIFY(tests::qpdfText(pdf).contains(QStringLiteral("/Contents (What is below)")));
}

void TestReportAccessible::sectionNotChosen_leavesNoLink()
{
    report::Text text{QStringLiteral("See ")};
    text.addLink(QStringLiteral("nowhere"), QStringLiteral("#nowhere"));
    const QByteArray pdf = report::pdfBytes(small({report::Paragraph{text}}));
    QCOMPARE(tests::brokenClauses(pdf), QStringList());
    QCOMPARE(tests::structureOutline(pdf), QStringLiteral("Document(Sect(H1,P(Span)))"));
}

void TestReportAccessible::figures_sayWhatIsSeen()
{
    const report::Report report = reportOf(QStringLiteral("member-app.steelyard"));
    const QString all = tests::qpdfText(report::pdfBytes(report));
    int figures = 0;
    for (const report::Section &section : report.sections) {
        for (const report::Block &block : section.blocks) {
            const bool isFigure = std::holds_alternative<report::BeamFigure>(block) ||
                                  std::holds_alternative<report::WaterfallFigure>(block) ||
                                  std::holds_alternative<report::RadarFigure>(block);
            figures += isFigure ? 1 : 0;
        }
    }
    QVERIFY(figures > 2);
    QCOMPARE(all.count(QStringLiteral("/S /Figure")), figures);
    QVERIFY(all.contains(QStringLiteral("/Alt (A beam: Django with ")));
    QVERIFY(all.contains(QStringLiteral("the table below. Django: ")));
}

void TestReportAccessible::author_isTheOwner()
{
    report::Report report = small({});
    const QString name = QStringLiteral("Zoë <&> \"Owner\"");
    report.author = name;
    const QByteArray pdf = report::pdfBytes(report);
    QCOMPARE(tests::brokenClauses(pdf), QStringList()); // the same in both places
    QCOMPARE(tests::pdfFacts(pdf).author, name);
}

void TestReportAccessible::hostileTexts_keepTheClauses()
{
    for (const QString &text :
         {QStringLiteral("BT (EMC) <</MCID 0>> BDC"), QStringLiteral("]]><x>&amp;\\)("),
          QString(QChar(0xd800)) + QStringLiteral("half"), QString(5000, u'x'),
          QStringLiteral("\x01\x02 \ufffe"), QStringLiteral("\u202egnirts")}) {
        report::Report report = small(
            {report::Heading{2, text, {}}, report::Paragraph{text}, report::List{{text, text}},
             report::KeyValues{{{text, text}}}, report::Form{{{text, text}, {text, {}}}}});
        report.title = text;
        report.author = text;
        const QStringList faults = tests::brokenClauses(report::pdfBytes(report));
        QVERIFY2(faults.isEmpty(), qPrintable(text.left(30) + faults.join(u'\n')));
    }
}

// The checker itself finds what it is there for.
void TestReportAccessible::checker_findsFaults()
{
    const QByteArray pdf = report::pdfBytes(
        small({report::KeyValues{{{QStringLiteral("a"), {QStringLiteral("b")}}}}}));
    QCOMPARE(tests::brokenClauses(pdf), QStringList());
    using Change = std::function<void(QPDF &)>;
    const auto part = [](QPDF &document) {
        return document.getRoot().getKey("/StructTreeRoot").getKey("/K").getKey("/K");
    };
    const std::vector<Change> changes{
        [](QPDF &document) { document.getRoot().removeKey("/Lang"); },
        [](QPDF &document) { document.getRoot().removeKey("/MarkInfo"); },
        [](QPDF &document) { document.getRoot().removeKey("/OutputIntents"); },
        [](QPDF &document) { document.getRoot().removeKey("/Metadata"); },
        [](QPDF &document) {
            document.getTrailer().getKey("/Info").replaceKey(
                "/Title", QPDFObjectHandle::newString("Another"));
        },
        [&part](QPDF &document) {
            part(document).replaceKey("/S", QPDFObjectHandle::newName("/Chapter"));
        },
        [&part](QPDF &document) {
            part(document).getKey("/K").getArrayItem(0).replaceKey(
                "/S", QPDFObjectHandle::newName("/H3"));
        },
        [&part](QPDF &document) {
            part(document).getKey("/K").getArrayItem(0).replaceKey("/K",
                                                                   QPDFObjectHandle::newInteger(7));
        },
        [](QPDF &document) {
            QPDFObjectHandle(document.getAllPages().front())
                .getKey("/Contents")
                .replaceStreamData("0 0 9 9 re f", QPDFObjectHandle::newNull(),
                                   QPDFObjectHandle::newNull());
        },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const QByteArray changed = tests::changedPdf(pdf, changes[i]);
        QVERIFY2(!tests::brokenClauses(changed).isEmpty(), qPrintable(QString::number(i)));
    }
}

STEELYARD_TEST_MAIN(TestReportAccessible)

#include "test_report_accessible.moc"

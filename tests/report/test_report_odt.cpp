// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/packed_file.h"
#include "report/formats/odt/odt_writer.h"
#include "report/pdf_tools.h"
#include "report/report_texts.h"
#include "report/sample_verdict.h"
#include "report/sections/build_report.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>
#include <QXmlStreamReader>

#include <ctime>

using namespace steelyard;

// The parts of a text document. LibreOffice reads one back in packaging/check-reports.
class TestReportOdt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void parts_areThere();
    void headings_areRealAndStepByOne();
    void stylesUsed_areDefined();
    void everyText_isThere();
    void shortReport_isShort();
    void tables_repeatTheirHeads();
    void pictures_haveDescriptions();
    void links_leadWhereTheyMay();
    void pages_areOfThePaper();
    void hostileTexts_stayTexts();
    void timeZone_changesNothing();

private:
    [[nodiscard]] static QString part(const QByteArray &odt, const char *name)
    {
        return QString::fromUtf8(packages::partOf(odt, name, 16 << 20));
    }
    [[nodiscard]] static QStringList attributes(const QString &xml, const QString &name)
    {
        QXmlStreamReader reader(xml);
        QStringList found;
        while (!reader.atEnd()) {
            reader.readNext();
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                if (attribute.qualifiedName() == name) {
                    found << attribute.value().toString();
                }
            }
        }
        return reader.hasError() ? QStringList{reader.errorString()} : found;
    }

    knowledge::KnowledgeBase m_base;
    report::Report m_report;
    QByteArray m_odt;
    QString m_content;
};

void TestReportOdt::initTestCase()
{
    m_base = tests::smallBase();
    m_report =
        report::buildReport(m_base, tests::sampleDecision(m_base), tests::sampleVerdict(m_base));
    m_odt = report::writeOdt(m_report);
    m_content = part(m_odt, "content.xml");
}

void TestReportOdt::parts_areThere()
{
    // Programs tell the kind of file by its first bytes, which are not compressed.
    QVERIFY(m_odt.left(100).contains("mimetypeapplication/vnd.oasis.opendocument.text"));
    const QString manifest = part(m_odt, "META-INF/manifest.xml");
    for (const QString &path : attributes(manifest, QStringLiteral("manifest:full-path"))) {
        QVERIFY2(path == u"/" || !packages::partOf(m_odt, path.toStdString(), 16 << 20).isEmpty(),
                 qPrintable(path));
    }
    QVERIFY(part(m_odt, "meta.xml").contains(m_report.fingerprint));
    QVERIFY(report::isOdtByUs(m_report, m_odt));
}

void TestReportOdt::headings_areRealAndStepByOne()
{
    const QStringList levels = attributes(m_content, QStringLiteral("text:outline-level"));
    QVERIFY(levels.size() >= static_cast<qsizetype>(m_report.sections.size()) - 1);
    int before = 0;
    for (const QString &level : levels) {
        QVERIFY2(level.toInt() >= 1 && level.toInt() <= before + 1, qPrintable(level));
        before = level.toInt();
    }
    for (const report::Section &section : m_report.sections) {
        QVERIFY2(section.part == report::Part::Contents ||
                     m_content.contains(QStringLiteral("text:name=\"%1\"").arg(section.anchor)),
                 qPrintable(section.anchor));
    }
}

// Else who changes a style changes nothing.
void TestReportOdt::stylesUsed_areDefined()
{
    const QString styles = part(m_odt, "styles.xml");
    const QStringList defined = attributes(styles, QStringLiteral("style:name")) +
                                attributes(m_content, QStringLiteral("style:name"));
    QStringList used = attributes(m_content, QStringLiteral("text:style-name")) +
                       attributes(m_content, QStringLiteral("table:style-name")) +
                       attributes(styles, QStringLiteral("style:parent-style-name"));
    used.removeDuplicates();
    QVERIFY(used.size() > 10);
    for (const QString &name : used) {
        QVERIFY2(defined.contains(name), qPrintable(name));
    }
    // Texts have no type of their own that a style could not change.
    QVERIFY(!m_content.contains(QLatin1String("fo:font-size")));
}

// What is lettered in a picture is said in its description, in other words.
void TestReportOdt::everyText_isThere()
{
    report::Report report = m_report;
    report.mostPages = 0;
    for (report::Section &section : report.sections) {
        section.onePage = false; // nothing is left out for want of room
        std::erase_if(section.blocks, [](const report::Block &block) {
            return std::holds_alternative<report::WaterfallFigure>(block) ||
                   std::holds_alternative<report::Contents>(block);
        });
    }
    std::erase_if(report.sections, [](const report::Section &section) {
        return section.part == report::Part::Contents;
    });
    QString all;
    QXmlStreamReader reader(part(report::writeOdt(report), "content.xml"));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            all += reader.text();
        }
    }
    all = tests::squeezed(all);
    QStringList missing;
    for (const QString &text : tests::textsOf(report)) {
        if (!all.contains(tests::squeezed(text))) {
            missing << text;
        }
    }
    QCOMPARE(missing, QStringList());
}

// As long as the PDF, which no program that opens it can see to: less of long tables, and said so.
void TestReportOdt::shortReport_isShort()
{
    report::Report report = m_report;
    report::Table table;
    table.columns = {{{"One"}, 1, false, false}};
    for (int i = 0; i < 20; ++i) {
        table.rows.push_back({{{QStringLiteral("Row %1.").arg(i)}}, report::RowKind::Plain, {}});
    }
    table.least = 2;
    for (std::size_t out = 0; out <= 18; ++out) {
        table.instead.emplace_back(out == 0 ? QString() : QStringLiteral("And %1 more").arg(out));
    }
    report.sections.back().blocks.emplace_back(table);
    report.mostPages = 8;
    const QString content = part(report::writeOdt(report), "content.xml");
    QVERIFY(content.contains("Row 5.") && !content.contains("Row 10.") &&
            content.contains("And 12 more"));
    report.mostPages = 0;
    QVERIFY(QString(part(report::writeOdt(report), "content.xml")).contains("Row 19."));
}

void TestReportOdt::tables_repeatTheirHeads()
{
    QVERIFY(m_content.count(QLatin1String("<table:table-header-rows>")) >= 3);
    QXmlStreamReader reader(m_content);
    int columns = 0;
    int cells = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        const QStringView name = reader.qualifiedName();
        if (reader.isStartElement() && name == u"table:table") {
            columns = 0;
        } else if (reader.isStartElement() && name == u"table:table-column") {
            ++columns;
        } else if (reader.isStartElement() && name == u"table:table-row") {
            cells = 0;
        } else if (reader.isStartElement() &&
                   (name == u"table:table-cell" || name == u"table:covered-table-cell")) {
            ++cells;
        } else if (reader.isEndElement() && name == u"table:table-row") {
            QVERIFY2(cells <= columns && cells > 0, qPrintable(QString::number(cells)));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestReportOdt::pictures_haveDescriptions()
{
    const auto pictures = m_content.count(QLatin1String("<draw:image "));
    QVERIFY(pictures >= 1);
    QCOMPARE(m_content.count(QLatin1String("<svg:desc>")), pictures);
    QVERIFY(!m_content.contains(QLatin1String("<svg:desc></svg:desc>")));
    QVERIFY(packages::partOf(m_odt, "Pictures/1.png", 16 << 20).startsWith("\x89PNG"));
}

void TestReportOdt::links_leadWhereTheyMay()
{
    report::Report report;
    report::Text text;
    text.addLink("web", "https://example.org/?a=1&b=2");
    text.addLink("script", "javascript:alert(1)");
    text.addLink("file", "file:///etc/passwd");
    report.sections = {{report::Part::Context, "Context", "context"}};
    report.sections[0].blocks.emplace_back(report::Paragraph{text});
    const QString content = part(report::writeOdt(report), "content.xml");
    QCOMPARE(attributes(content, QStringLiteral("xlink:href")),
             QStringList{"https://example.org/?a=1&b=2"});
    QVERIFY(content.contains(QLatin1String("script")) && content.contains(QLatin1String("file")));
}

void TestReportOdt::pages_areOfThePaper()
{
    QVERIFY(part(m_odt, "styles.xml").contains(QLatin1String("fo:page-height=\"29.7cm\"")));
    QVERIFY(part(report::writeOdt(m_report, true), "styles.xml")
                .contains(QLatin1String("fo:page-height=\"27.94cm\"")));
    QVERIFY(part(m_odt, "styles.xml").contains(QLatin1String("<text:page-number>")));
}

void TestReportOdt::hostileTexts_stayTexts()
{
    const QString hostile = QStringLiteral("</text:p><script> & \"x\" ]]>\u202Eabc") + QChar(1) +
                            QChar(0xFFFF) + QChar(0xD800);
    report::Report report;
    report.title = report.subtitle = report.fingerprint = hostile;
    report.sections = {{report::Part::Context, hostile, hostile}};
    report.sections[0].blocks.emplace_back(report::List{{hostile}});
    report.sections[0].blocks.emplace_back(report::KeyValues{{{hostile, hostile}}});
    const QByteArray odt = report::writeOdt(report);
    for (const char *name : {"content.xml", "styles.xml", "meta.xml"}) {
        QXmlStreamReader reader(part(odt, name));
        while (!reader.atEnd()) {
            reader.readNext();
            QVERIFY(reader.name() != u"script");
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
}

void TestReportOdt::timeZone_changesNothing()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Asia/Tokyo");
    tzset();
    const QByteArray elsewhere = report::writeOdt(m_report);
    qputenv("TZ", before);
    tzset();
    QVERIFY(elsewhere == m_odt);
}

STEELYARD_TEST_MAIN(TestReportOdt)
#include "test_report_odt.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/html/html_writer.h"
#include "report/pdf_tools.h"
#include "report/report_texts.h"
#include "report/sample_verdict.h"
#include "report/sections/build_report.h"
#include "small_base.h"
#include "test_main.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace steelyard;

// The page as a reader of markup sees it. A browser looks at it in packaging/test --full.
class TestReportHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void page_isWellFormed();
    void headings_stepByOne();
    void ids_areUniqueAndLinksLeadToThem();
    void tables_haveHeadsWithAScope();
    void nothing_isFetchedOrRun();
    void everyText_isThere();
    void figures_areDescribed();
    void keys_reachTheContentAtOnce();
    void contents_areBesideTheText();
    void register_isFolded();
    void bars_areNoBackgrounds();
    void hostileTexts_stayTexts_data();
    void hostileTexts_stayTexts();

private:
    // Void elements closed, as XML wants it; nothing else of the page differs from XML.
    [[nodiscard]] static QString asXml(QString html)
    {
        static const QRegularExpression voids(QStringLiteral("<(meta|link|br|img)([^>]*)>"));
        return html.replace(voids, QStringLiteral("<\\1\\2/>"))
            .remove(QStringLiteral("<!DOCTYPE html>"));
    }
    [[nodiscard]] static QString html(const report::Report &report)
    {
        return QString::fromUtf8(report::writeHtml(report));
    }

    knowledge::KnowledgeBase m_base;
    report::Report m_report;
    QString m_html;
};

void TestReportHtml::initTestCase()
{
    m_base = tests::smallBase();
    m_report =
        report::buildReport(m_base, tests::sampleDecision(m_base), tests::sampleVerdict(m_base),
                            {QLocale(QLocale::English), report::allParts(), true, false});
    m_html = html(m_report);
    QFile file(QStringLiteral(STEELYARD_TEST_OUTPUT "/report.html"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_html.toUtf8());
}

void TestReportHtml::page_isWellFormed()
{
    QXmlStreamReader reader(asXml(m_html));
    while (!reader.atEnd()) {
        reader.readNext();
    }
    QVERIFY2(!reader.hasError(),
             qPrintable(QStringLiteral("%1 at %2")
                            .arg(reader.errorString(),
                                 asXml(m_html).mid(reader.characterOffset() - 60, 120))));
    QVERIFY(m_html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    QVERIFY(m_html.contains("<title>Coffee for 30 people</title>"));
    QVERIFY(m_html.contains("<span class=\"marks\"><span>Draft</span></span>"));
}

void TestReportHtml::headings_stepByOne()
{
    static const QRegularExpression heading(QStringLiteral("<h([1-6])[ >]"));
    int before = 0;
    int titles = 0;
    auto matches = heading.globalMatch(m_html);
    while (matches.hasNext()) {
        const int level = matches.next().captured(1).toInt();
        QVERIFY(level <= before + 1);
        titles += level == 1 ? 1 : 0;
        before = level;
    }
    QCOMPARE(titles, 1);
}

void TestReportHtml::ids_areUniqueAndLinksLeadToThem()
{
    QStringList ids;
    static const QRegularExpression id(QStringLiteral(" id=\"([^\"]+)\""));
    auto matches = id.globalMatch(m_html);
    while (matches.hasNext()) {
        ids << matches.next().captured(1);
    }
    QStringList unique = ids;
    unique.removeDuplicates();
    QCOMPARE(unique.size(), ids.size());
    static const QRegularExpression link(
        QStringLiteral("(?:href=\"#|aria-labelledby=\")([^\"]+)\""));
    auto links = link.globalMatch(m_html);
    int count = 0;
    while (links.hasNext()) {
        const QString target = links.next().captured(1);
        QVERIFY2(ids.contains(target), qPrintable(target));
        ++count;
    }
    QVERIFY(count > 30);
}

void TestReportHtml::tables_haveHeadsWithAScope()
{
    static const QRegularExpression head(QStringLiteral("<th( [^>]*)?>"));
    auto matches = head.globalMatch(m_html);
    int count = 0;
    while (matches.hasNext()) {
        QVERIFY(matches.next().captured(1).contains("scope="));
        ++count;
    }
    QVERIFY(count > 40);
    QCOMPARE(m_html.count("<table"), m_html.count("<caption"));
    QCOMPARE(m_html.count("<table"), m_html.count("<thead"));
}

void TestReportHtml::nothing_isFetchedOrRun()
{
    QVERIFY(m_html.contains("default-src 'none'"));
    for (const char *way : {"<script", "<iframe", "<object", "<embed", "@import", "url(", "onload",
                            "<form", "<base"}) {
        QVERIFY2(!m_html.contains(QLatin1String(way)), way);
    }
    static const QRegularExpression source(QStringLiteral(" src=\"(?!data:)"));
    QVERIFY(!m_html.contains(source));
}

void TestReportHtml::everyText_isThere()
{
    QTextDocument document;
    QString plain = m_html;
    static const QRegularExpression tags(QStringLiteral("<style>.*</style>|<[^>]+>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    plain.remove(tags);
    plain.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    const QString all = tests::squeezed(plain);
    const QStringList texts = tests::textsOf(m_report);
    QStringList missing;
    for (const QString &text : texts) {
        if (!all.contains(tests::squeezed(text))) {
            missing << text;
        }
    }
    QCOMPARE(missing, QStringList());
}

void TestReportHtml::figures_areDescribed()
{
    static const QRegularExpression picture(
        QStringLiteral("<div class=\"picture(?: sheet)?\" role=\"img\" aria-label=\"([^\"]+)\"( "
                       "tabindex=\"0\")?>"));
    QCOMPARE(m_html.count(picture), 2);
    // One drawing for light, one for dark; neither is read aloud.
    QCOMPARE(m_html.count("class=\"chart light"), m_html.count("class=\"chart dark"));
    // What is lettered is drawn for a narrow window as well: made smaller it could not be read.
    QCOMPARE(m_html.count("class=\"chart light wide\""), 1);
    QCOMPARE(m_html.count("class=\"chart light narrow\""), 1);
    // Or moves sideways, by the keyboard too.
    QCOMPARE(m_html.count("class=\"picture sheet\" role=\"img\""), 1);
    QVERIFY(m_html.contains(QRegularExpression("picture sheet[^>]*tabindex=\"0\"")));
    QCOMPARE(m_html.count("<svg"), m_html.count("focusable=\"false\""));
}

void TestReportHtml::keys_reachTheContentAtOnce()
{
    static const QRegularExpression first(
        QStringLiteral("<body><a class=\"skip\" href=\"#content\">([^<]+)</a>"));
    QVERIFY(m_html.contains(first));
    QCOMPARE(m_html.count("<main id=\"content\""), 1);
}

void TestReportHtml::contents_areBesideTheText()
{
    QCOMPARE(m_html.count("<nav "), 1);
    const QString nav = m_html.section("<nav ", 1).section("</nav>", 0, 0);
    for (const report::Contents::Entry &entry : m_report.outline) {
        QVERIFY2(nav.contains(QStringLiteral("href=\"#%1\"").arg(entry.anchor)),
                 qPrintable(entry.anchor));
    }
    QVERIFY(m_html.contains("position:sticky"));
    report::Report one = m_report;
    one.sections.resize(1);
    one.outline.resize(1);
    QVERIFY(!html(one).contains("<nav "));
}

void TestReportHtml::register_isFolded()
{
    const auto folded = [this](const char *part) {
        const QString section = m_html.section(QStringLiteral("<section id=\"%1\"").arg(part), 1)
                                    .section("</section>", 0, 0);
        return section.count("<summary") == section.count("<details>") ? section.count("<details>")
                                                                       : -1;
    };
    QCOMPARE(folded("evidence"), static_cast<qsizetype>(m_base.criteria.size()));
    QCOMPARE(folded("sources"), 1);
    QVERIFY(!m_html.contains("<details open"));
    // Nothing of it stays closed on paper.
    QVERIFY(m_html.contains("details::details-content{content-visibility:visible"));
}

// Browsers print no backgrounds unless they are asked to.
void TestReportHtml::bars_areNoBackgrounds()
{
    const QString style = m_html.section("<style>", 1).section("</style>", 0, 0);
    static const QRegularExpression bar(
        QStringLiteral("(?:fill|points[^{]*|plus|minus|length[^{]*)\\{[^}]*background"));
    QVERIFY(!style.contains(bar));
    static const QRegularExpression slot(
        QStringLiteral("background(?:-color)?:var\\(--(?:slot|s\\d)"));
    QVERIFY(!style.contains(slot));
}

void TestReportHtml::hostileTexts_stayTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << "<script>alert(1)</script>";
    QTest::newRow("end of everything") << "</style></p></section></body></html>";
    QTest::newRow("attribute") << "\" onload=\"alert(1)";
    QTest::newRow("entity") << "&lt;b&gt; &#0; &nbsp";
    QTest::newRow("comment") << "<!-- a --> ]]> <![CDATA[";
    QTest::newRow("control") << QString(QLatin1String("a\x01\x1b[31m\x7f\x0c", 9));
    QTest::newRow("direction") << QStringLiteral("\u202Eabc\u2067");
    QTest::newRow("no character") << QString(QChar(0xFFFF)) + QChar(0xFFFE);
    QTest::newRow("long") << QString(3000, u'W');
}

void TestReportHtml::hostileTexts_stayTexts()
{
    QFETCH(QString, text);
    const std::string hostile = text.toStdString();
    knowledge::KnowledgeBase base = tests::smallBase();
    base.title = base.author = hostile;
    for (knowledge::Alternative &entry : base.alternatives) {
        entry.name = entry.tagline = entry.kind = entry.licence = hostile;
        for (knowledge::Step &step : entry.firstSteps) {
            step.text = step.command = hostile;
        }
        for (knowledge::Link &link : entry.links) {
            link.label = link.url = hostile;
        }
    }
    for (knowledge::Group &entry : base.groups) {
        entry.name = entry.shortName = hostile;
    }
    for (knowledge::Criterion &entry : base.criteria) {
        entry.name = entry.question = hostile;
    }
    for (knowledge::Rating &entry : base.ratings) {
        entry.headline = entry.summary = entry.reason = hostile;
    }
    for (knowledge::Source &entry : base.sources) {
        entry.title = entry.publisher = entry.url = hostile;
    }
    decision::Decision decision = tests::sampleDecision(base);
    decision.title = decision.modified = hostile;
    decision.answers["cups"].note = hostile;
    decision.record = tests::recordSaying(hostile);
    decision.findings = {{"taste", "capsule", 6.5, 6, 7, hostile}};
    const QString page =
        html(report::buildReport(base, decision, tests::sampleVerdict(base),
                                 {QLocale(QLocale::English), report::allParts(), false, false}));
    QXmlStreamReader reader(asXml(page));
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        QVERIFY(reader.name() != u"script");
        const auto attributes = reader.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            QVERIFY(!attribute.name().startsWith(u"on"));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

STEELYARD_TEST_MAIN(TestReportHtml)
#include "test_report_html.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/tokens.h"
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
    void colours_areReadable_data();
    void colours_areReadable();
    void marks_standOut_data() { colours_areReadable_data(); }
    void marks_standOut();
    void drawings_areReadable_data();
    void drawings_areReadable();
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
    // The colours of light, dark or print by their names in the style.
    [[nodiscard]] static QMap<QString, QColor> coloursOf(const QString &style, int scheme)
    {
        static const QRegularExpression root(QStringLiteral(":root\\{([^}]*)\\}"));
        QStringList roots;
        for (auto found = root.globalMatch(style); found.hasNext();) {
            roots << found.next().captured(1);
        }
        QMap<QString, QColor> colours;
        static const QRegularExpression variable(QStringLiteral("--([a-z0-9-]+):(#[0-9a-f]{6})"));
        for (auto found = variable.globalMatch(roots.value(scheme)); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            colours[match.captured(1)] = QColor(match.captured(2));
        }
        return colours;
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

void TestReportHtml::colours_areReadable_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("print") << 2;
}

// Every colour that the style gives to text, on everything that it lays under text.
void TestReportHtml::colours_areReadable()
{
    QFETCH(int, scheme);
    const QString style = m_html.section("<style>", 1).section("</style>", 0, 0);
    QCOMPARE(style.count(":root{"), 3);
    const QMap<QString, QColor> colours = coloursOf(style, scheme);
    QVERIFY(!colours.isEmpty());
    const auto used = [&style](const char *property) {
        const QRegularExpression use(
            QStringLiteral("[;{]%1:var\\(--([a-z0-9-]+)\\)").arg(QLatin1String(property)));
        QSet<QString> names;
        for (auto found = use.globalMatch(style); found.hasNext();) {
            names.insert(found.next().captured(1));
        }
        return names;
    };
    const QSet<QString> texts = used("color");
    const QSet<QString> grounds = used("background");
    QVERIFY(texts.size() >= 3 && grounds.size() >= 3);
    for (const QString &text : texts) {
        for (const QString &ground : grounds) {
            const double ratio = drawing::contrast(colours[text], colours[ground]);
            QVERIFY2(ratio >= 7,
                     qPrintable(
                         QStringLiteral("%1 on %2: %3").arg(text, ground, QString::number(ratio))));
        }
    }
}

// Bars, signs, edges of bars and forms, and what the keyboard is at: 3 to 1.
void TestReportHtml::marks_standOut()
{
    QFETCH(int, scheme);
    const QString style = m_html.section("<style>", 1).section("</style>", 0, 0);
    const QMap<QString, QColor> colours = coloursOf(style, scheme);
    const auto standsOut = [&colours](const QString &mark, const QString &ground) {
        const double ratio = drawing::contrast(colours[mark], colours[ground]);
        return ratio >= 3
                   ? QString()
                   : QStringLiteral("%1 on %2: %3").arg(mark, ground, QString::number(ratio));
    };
    for (const char *mark : {"s0", "s1", "s2", "s3", "other", "edge", "accent", "text", "text-2"}) {
        QCOMPARE(standsOut(mark, "surface"), QString());
    }
    for (const char *ground : {"bg", "sunken", "tint"}) {
        QCOMPARE(standsOut("accent", ground), QString()); // the outline of focus, edges of badges
    }
    // Bars and signs lie on nothing else, and a mark across a bar has a rim of the surface.
    QVERIFY(!style.contains(QRegularExpression("\\.group td[^}]*background")));
    QVERIFY(
        style.contains(QRegularExpression("\\.mark\\{[^}]*box-shadow:[^}]*var\\(--surface\\)")));
    QVERIFY(style.contains(":focus-visible{outline:2px solid var(--accent)"));
}

void TestReportHtml::drawings_areReadable_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
}

// What the drawings themselves set in colours: texts 7 to 1; lines and areas 3 to 1, but for grids
// and for areas that have an outline.
void TestReportHtml::drawings_areReadable()
{
    using drawing::Token;
    QFETCH(int, scheme);
    const auto drawn = scheme == 0 ? drawing::Scheme::Light : drawing::Scheme::Dark;
    const QColor surface = drawing::color(Token::Surface, drawn);
    QStringList outlined;
    for (const Token token : {Token::Surface, Token::Line, Token::LineStrong, Token::TintStrong,
                              Token::Tint, Token::Sunken}) {
        outlined << drawing::color(token, drawn).name();
    }
    const QRegularExpression chart(QStringLiteral("<svg[^>]*class=\"chart %1[^\"]*\".*?</svg>")
                                       .arg(QLatin1String(scheme == 0 ? "light" : "dark")),
                                   QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression text(QStringLiteral("<text[^>]*? fill=\"(#[0-9a-f]{6})\""));
    static const QRegularExpression group(
        QStringLiteral("<g[^>]*>(?=\\s*<(?:path|polyline|polygon|line|rect|circle|ellipse))"));
    static const QRegularExpression paint(QStringLiteral("(?:fill|stroke)=\"(#[0-9a-f]{6})\""));
    int count = 0;
    for (auto found = chart.globalMatch(m_html); found.hasNext();) {
        const QString svg = found.next().captured();
        for (auto texts = text.globalMatch(svg); texts.hasNext(); ++count) {
            const QString colour = texts.next().captured(1);
            QVERIFY2(drawing::contrast(QColor(colour), surface) >= 7, qPrintable(colour));
        }
        for (auto groups = group.globalMatch(svg); groups.hasNext();) {
            const QString opened = groups.next().captured();
            for (auto paints = paint.globalMatch(opened); paints.hasNext(); ++count) {
                const QString colour = paints.next().captured(1);
                QVERIFY2(outlined.contains(colour) ||
                             drawing::contrast(QColor(colour), surface) >= 3,
                         qPrintable(colour));
            }
        }
    }
    QVERIFY(count > 20);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/tokens.h"
#include "report/formats/html/html_writer.h"
#include "report/sample_verdict.h"
#include "report/sections/build_report.h"
#include "small_base.h"
#include "test_main.h"

#include <QColor>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace steelyard;

namespace {

// The colours of light, dark or print by their names in the style.
QMap<QString, QColor> coloursOf(const QString &style, int scheme)
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

} // namespace

// The colours of the HTML report in light, in dark and on paper: 7 to 1 for texts, 3 to 1 for what
// is no text. A browser measures them in packaging/check-reports.
class TestReportColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void texts_areReadable_data();
    void texts_areReadable();
    void marks_standOut_data() { texts_areReadable_data(); }
    void marks_standOut();
    void drawings_areReadable_data();
    void drawings_areReadable();

private:
    QString m_html;
};

void TestReportColours::initTestCase()
{
    const knowledge::KnowledgeBase base = tests::smallBase();
    m_html = QString::fromUtf8(report::writeHtml(
        report::buildReport(base, tests::sampleDecision(base), tests::sampleVerdict(base),
                            {QLocale(QLocale::English), report::allParts(), true, false})));
}

void TestReportColours::texts_areReadable_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("print") << 2;
}

// Every colour that the style gives to text, on everything that it lays under text.
void TestReportColours::texts_areReadable()
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
void TestReportColours::marks_standOut()
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

void TestReportColours::drawings_areReadable_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
}

// What the drawings themselves set in colours: texts 7 to 1; lines and areas 3 to 1, but for grids
// and for areas that have an outline.
void TestReportColours::drawings_areReadable()
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

STEELYARD_TEST_MAIN(TestReportColours)
#include "test_report_colours.moc"

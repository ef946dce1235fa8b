// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "report/formats/report_file.h"
#include "storage/decision_inside_pdf.h"
#include "test_main.h"
#include "translations/language.h"
#include "verified_report.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace steelyard;

// What `steelyard verify` says of reports as HTML.
class TestVerifyHtml : public QObject, private tests::VerifiedReport
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void html_isRight();
    void changedHtml_isNamed_data();
    void changedHtml_isNamed();
    void otherFonts_leaveTheTextsToCompare();
    void otherHtml_isRefused();

private:
    QByteArray m_html;
};

void TestVerifyHtml::initTestCase()
{
    init();
    m_html =
        report::reportBytes(make("").report, *report::formatBySuffix(QStringLiteral("html")), {});
    QVERIFY(!m_html.isEmpty());
}

void TestVerifyHtml::init()
{
    useLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestVerifyHtml::html_isRight()
{
    const Run run = verify(m_html, "html");
    QVERIFY2(run.out.contains(QStringLiteral("and so is all that is shown.")),
             qPrintable(run.out + run.err));
    QCOMPARE(run.code, 0);
    QVERIFY(storage::openDecisionOrReport(m_folder.filePath(QStringLiteral("report.html")))
                .decision.has_value());
}

void TestVerifyHtml::changedHtml_isNamed_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("text") << QByteArray("Django") << QByteArray("Flask");
    QTest::newRow("script") << QByteArray("</main>")
                            << QByteArray("<script>alert(1)</script></main>");
    QTest::newRow("style") << QByteArray("</style>") << QByteArray("p{display:none}</style>");
    QTest::newRow("link") << QByteArray("href=\"#") << QByteArray("href=\"https://example.org/#");
    QTest::newRow("at the end") << QByteArray("</html>\n") << QByteArray("</html>\n<p>more</p>");
}

void TestVerifyHtml::changedHtml_isNamed()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray html = m_html;
    const qsizetype at = html.indexOf(before, html.indexOf("<body"));
    const qsizetype place = at < 0 ? html.indexOf(before) : at;
    QVERIFY(place > 0);
    html.replace(place, before.size(), after);
    const Run run = verify(html, "html");
    QVERIFY2(run.out.contains(QStringLiteral("The file is not what this program writes, first in "
                                             "line ")),
             qPrintable(run.out + run.err));
    QCOMPARE(run.code, 1);
}

// Who claims other fonts is not let off with more than drawings.
void TestVerifyHtml::otherFonts_leaveTheTextsToCompare()
{
    const QByteArray mark = "steelyard:report.json\" content=\"";
    const qsizetype begin = m_html.indexOf(mark) + mark.size();
    const qsizetype size = m_html.indexOf('"', begin) - begin;
    QJsonObject setup =
        QJsonDocument::fromJson(QByteArray::fromBase64(m_html.mid(begin, size))).object();
    QJsonObject made = setup[u"made_with"].toObject();
    made.insert(QStringLiteral("fonts"), QString(64, u'0'));
    setup.insert(QStringLiteral("made_with"), made);
    QByteArray html = m_html;
    html.replace(begin, size, QJsonDocument(setup).toJson().toBase64());
    const Run right = verify(html, "html");
    QVERIFY2(
        right.out.contains(QStringLiteral("The texts are right; the drawings were not compared.")),
        qPrintable(right.out + right.err));
    QCOMPARE(right.code, 0);
    const QByteArray share = "of 100 plausible";
    QVERIFY(html.contains(share));
    html.insert(html.indexOf(share), "99 ");
    const Run forged = verify(html, "html");
    QVERIFY2(forged.out.contains(QStringLiteral("not what this program writes, first in line ")),
             qPrintable(forged.out + forged.err));
    QCOMPARE(forged.code, 1);
}

void TestVerifyHtml::otherHtml_isRefused()
{
    const Run run = verify("<!DOCTYPE html><title>x</title>", "html");
    QVERIFY2(run.err.contains(QStringLiteral("This is no report by Steelyard.")),
             qPrintable(run.err));
    QCOMPARE(run.code, 1);
    QByteArray without = m_html;
    without.replace("data:application/json;base64,", "data:,");
    QVERIFY(verify(without, "html").err.contains(QStringLiteral("no decision in this HTML")));
}

STEELYARD_TEST_MAIN(TestVerifyHtml)
#include "test_verify_html.moc"

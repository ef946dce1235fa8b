// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/waterfall.h"

#include "decision/evaluate.h"
#include "presentation/waterfall.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "wording/wording.h"

#include <QDir>
#include <QImage>
#include <QTest>

#include <cmath>

using namespace steelyard;
using drawing::WaterfallFill;

namespace {

// A printed number in hundredths, whatever its decimals and its sign.
long long hundredths(QString text)
{
    const bool isNegative = text.startsWith(QChar(0x2212));
    text.remove(QChar(0x2212)).remove(u'+');
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    const QString part = point < 0 ? QString() : text.mid(point + 1);
    const long long value =
        whole.toLongLong() * 100 + part.leftJustified(2, QLatin1Char('0')).toLongLong();
    return isNegative ? -value : value;
}

} // namespace

// From the runner-up to the winner: what is printed adds up, and so does what is drawn.
class TestDrawingWaterfall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_addUp_data();
    void examples_addUp();
    void choice_tellsWhatItCosts();
    void drawing_keepsToItsHeight();
};

void TestDrawingWaterfall::examples_addUp_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(STEELYARD_SOURCE "/resources/examples"));
    const QStringList names = folder.entryList({QStringLiteral("*.steelyard")}, QDir::Files);
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestDrawingWaterfall::examples_addUp()
{
    QFETCH(QString, file);
    const storage::DecisionResult opened = storage::openDecision(file);
    QVERIFY(opened.decision);
    decision::Verdict verdict = decision::evaluate(*opened.overlaid, *opened.decision);
    QVERIFY(decision::addRobustness(verdict, *opened.overlaid));
    const Wording words(*opened.overlaid, *opened.decision, verdict, QLocale::c());
    const auto fall = verdictWaterfall(words, WaterfallNames::Criteria, QLocale::c());
    QCOMPARE(fall.has_value(), !verdict.scores.runnerUp.empty());
    if (!fall) {
        return;
    }
    long long sum = 0;
    double reached = fall->chart.start.value;
    int gains = 0;
    int losses = 0;
    int rests = 0;
    for (const drawing::WaterfallStep &step : fall->chart.steps) {
        sum += hundredths(step.amount);
        QVERIFY(qAbs(step.from - reached) < 1e-9);
        reached = step.to;
        QVERIFY(step.fill == WaterfallFill::Rest || hundredths(step.amount) != 0);
        gains += step.fill == WaterfallFill::For ? 1 : 0;
        losses += step.fill == WaterfallFill::Against ? 1 : 0;
        rests += step.fill == WaterfallFill::Rest ? 1 : 0;
        // For comes before the rest, and the rest before against.
        QVERIFY(step.fill != WaterfallFill::For || rests + losses == 0);
        QVERIFY(step.fill != WaterfallFill::Rest || losses == 0);
    }
    const double exact = fall->chart.end.value - fall->chart.start.value;
    QCOMPARE(sum, std::llround(exact * 100));
    QVERIFY(qAbs(reached - fall->chart.end.value) < 1e-9);
    QVERIFY(gains <= 3 && losses <= 3 && rests <= 1);
    // The addition below says the same.
    const QString lead =
        fall->sum.section(QStringLiteral(" = "), 1).section(QStringLiteral("; "), 0, 0);
    QCOMPARE(hundredths(lead), sum);
    // And where both ends, rounded by themselves, say another lead, that is told.
    const long long ends = hundredths(fall->chart.end.text) - hundredths(fall->chart.start.text);
    QCOMPARE(fall->sum.contains(QStringLiteral("; ")), ends != sum);
}

void TestDrawingWaterfall::choice_tellsWhatItCosts()
{
    const storage::DecisionResult opened = storage::openDecision(
        QStringLiteral(STEELYARD_SOURCE "/resources/examples/member-app.steelyard"));
    QVERIFY(opened.decision);
    const decision::Verdict verdict = decision::evaluate(*opened.overlaid, *opened.decision);
    const Wording words(*opened.overlaid, *opened.decision, verdict, QLocale::c());
    QVERIFY(!choiceWaterfall(words, verdict.scores.winner, QLocale::c()));
    const auto cost = choiceWaterfall(words, verdict.scores.runnerUp, QLocale::c());
    QVERIFY(cost.has_value());
    QCOMPARE(cost->chart.mood, drawing::WaterfallMood::Cost);
    QCOMPARE(cost->chart.start.name, words.alternative(verdict.scores.winner));
    QVERIFY2(cost->chart.difference.startsWith("costs "), qPrintable(cost->chart.difference));
    long long sum = 0;
    for (const drawing::WaterfallStep &step : cost->chart.steps) {
        sum += hundredths(step.amount);
    }
    QCOMPARE(sum, std::llround((cost->chart.end.value - cost->chart.start.value) * 100));
}

void TestDrawingWaterfall::drawing_keepsToItsHeight()
{
    drawing::WaterfallContent content;
    content.start = {"Litestar", {}, 3, 7.24, "7.24"};
    content.end = {"Django", {}, 0, 7.6, "7.60"};
    content.steps = {
        {"Built-in protections", "9.5 against 3.5", 7.24, 7.69, WaterfallFill::For, 0, "+0.45"},
        {"and 16 smaller criteria", "12 for, 4 against", 7.69, 8.66, WaterfallFill::Rest, 0,
         "+0.97"},
        {"API and microservice fit", {}, 8.66, 7.6, WaterfallFill::Against, 3, "\u22121.06"}};
    content.low = 7;
    content.high = 9;
    content.ticks = {7, 8, 9};
    content.tickTexts = {"7", "8", "9"};
    content.difference = "+0.36";
    QFont font;
    font.setPixelSize(14);
    for (const bool mirrored : {false, true}) {
        for (const double width : {360.0, 640.0}) {
            const double height = drawing::waterfallHeight(content, width, font);
            QImage picture(static_cast<int>(width) + 40, static_cast<int>(height) + 40,
                           QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            drawing::drawWaterfall(painter, QRectF(20, 20, width, height), content, font,
                                   drawing::Scheme::Print, mirrored);
            painter.end();
            int inside = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixelColor(x, y) == QColor(Qt::white)) {
                        continue;
                    }
                    const bool isInside = x >= 16 && x <= width + 24 && y >= 16 && y <= height + 24;
                    QVERIFY2(isInside, qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
                    ++inside;
                }
            }
            QVERIFY(inside > 1000);
            QVERIFY(picture.save(QStringLiteral(STEELYARD_TEST_OUTPUT "/waterfall-%1-%2.png")
                                     .arg(width)
                                     .arg(mirrored ? "mirrored" : "plain")));
        }
    }
}

STEELYARD_TEST_MAIN(TestDrawingWaterfall)
#include "test_drawing_waterfall.moc"

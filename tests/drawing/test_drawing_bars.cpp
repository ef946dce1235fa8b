// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/bar_chart.h"
#include "drawing/pictures.h"
#include "test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;
using namespace steelyard::drawing;

namespace {

BarChartContent example()
{
    BarChartContent content;
    content.low = -1;
    content.high = 1;
    content.ticks = {-1, 0, 1};
    content.tickTexts = {QStringLiteral("-1"), QStringLiteral("0"), QStringLiteral("1")};
    content.baseline = 0;
    content.rows = {
        {QStringLiteral("Built-in protections"), {{0, 0.9, 0, BarFill::Solid, {}}}, "+0.9", -1},
        {QStringLiteral("API and microservice fit"),
         {{0, -0.6, 2, BarFill::Hatched, {}}},
         "-0.6",
         2},
        {QStringLiteral("Ranks"),
         {{-1, 0, 1, BarFill::Faint, QStringLiteral("50")}, {0, 1, 1, BarFill::Empty, {}}},
         {},
         1}};
    return content;
}

int inkIn(const QImage &image, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            count += image.pixelColor(x, y) != color(Token::Surface, Scheme::Light);
        }
    }
    return count;
}

} // namespace

class BarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heightGrowsWithRowsAndLongNames();
    void barsGoTheWayTheirNumbersDo();
    void namesStandAtTheOtherSideWhenMirrored();
    void pageHoldsNoBitmap();
    void pictures();
};

void BarsTest::heightGrowsWithRowsAndLongNames()
{
    BarChartContent content = example();
    const double height = barChartHeight(content, 500, tests::interFont());
    content.rows.push_back(content.rows.front());
    const double more = barChartHeight(content, 500, tests::interFont());
    QVERIFY(more > height);
    content.rows.back().name = content.rows.back().name.repeated(6);
    QVERIFY(barChartHeight(content, 500, tests::interFont()) > more);
}

void BarsTest::barsGoTheWayTheirNumbersDo()
{
    BarChartContent content = example();
    content.rows.resize(1);
    content.rows[0].name.clear();
    content.rows[0].value.clear();
    content.ticks.clear();
    const auto draw = [&content](QPainter &painter, const QRectF &area) {
        drawBarChart(painter, area, content, tests::interFont(), Scheme::Light);
    };
    // Names take the first third; the scale's middle lies in the middle of the rest.
    const QRect left(200, 30, 120, 30);
    const QRect right(350, 30, 120, 30);
    const QImage positive = tests::picture({500, 80}, Scheme::Light, draw);
    QVERIFY(inkIn(positive, right) > 20 * inkIn(positive, left) + 100);
    content.rows[0].bars[0].to = -0.9;
    const QImage negative = tests::picture({500, 80}, Scheme::Light, draw);
    QVERIFY(inkIn(negative, left) > 20 * inkIn(negative, right) + 100);
    content.rows[0].bars[0].fill = BarFill::Hatched;
    const QImage hatched = tests::picture({500, 80}, Scheme::Light, draw);
    QVERIFY(inkIn(hatched, left) < inkIn(negative, left)); // told apart without colour
}

void BarsTest::namesStandAtTheOtherSideWhenMirrored()
{
    const BarChartContent content = example();
    for (const bool mirrored : {false, true}) {
        const QImage image =
            tests::picture({500, 140}, Scheme::Light, [&](QPainter &painter, const QRectF &area) {
                drawBarChart(painter, area, content, tests::interFont(), Scheme::Light, mirrored);
            });
        const int left = inkIn(image, QRect(0, 30, 20, 110));
        const int right = inkIn(image, QRect(480, 30, 20, 110));
        QVERIFY2(mirrored ? right > left : left > right,
                 qPrintable(QStringLiteral("%1 %2").arg(left).arg(right)));
    }
}

void BarsTest::pageHoldsNoBitmap()
{
    if (!tests::canListBitmaps()) {
        QSKIP("pdfimages (poppler-utils) is not installed");
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("bars.pdf"));
    QVERIFY(tests::writePage(file, {500, 160}, [](QPainter &painter, const QRectF &area) {
        drawBarChart(painter, area, example(), tests::interFont(), Scheme::Print);
    }));
    QCOMPARE(tests::bitmapsIn(file), QStringList());
}

void BarsTest::pictures()
{
    QVERIFY(tests::writePictures(QStringLiteral("bars"), {560, 150}, [](Scheme scheme) {
        return [scheme](QPainter &painter, const QRectF &area) {
            drawBarChart(painter, area, example(), tests::interFont(), scheme);
        };
    }));
}

STEELYARD_TEST_MAIN(BarsTest)
#include "test_drawing_bars.moc"

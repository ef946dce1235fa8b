// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/pictures.h"
#include "drawing/scatter_chart.h"
#include "test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;
using namespace steelyard::drawing;

namespace {

ScatterContent scatter()
{
    ScatterContent content;
    content.across = axisAround(0, 182000);
    content.across.title = QStringLiteral("Cost, EUR");
    content.up = axisAround(3.2, 8.9);
    content.up.title = QStringLiteral("Value without the cost, points of 10");
    for (ScatterAxis *axis : {&content.across, &content.up}) {
        for (const double tick : axis->ticks) {
            axis->tickTexts << QString::number(tick);
        }
    }
    content.points = {
        {QStringLiteral("RabbitMQ"), 0, 160000, 140000, 182000, 8, 7.2, 8.9, false, true},
        {QStringLiteral("NATS"), 1, 80000, 60000, 90000, 6.5, 5, 7, false, true},
        {QStringLiteral("Kafka with a long name"), 2, 170000, 150000, 180000, 7.9, 7, 8.5, false,
         false},
        {QStringLiteral("Redis"), 3, 20000, 10000, 30000, 4, 3.2, 5, true, false}};
    return content;
}

int changedPixels(const QImage &left, const QImage &right, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            count += left.pixel(x, y) != right.pixel(x, y) ? 1 : 0;
        }
    }
    return count;
}

QImage drawn(const ScatterContent &content, QSize size)
{
    return tests::picture(size, Scheme::Light, [&](QPainter &painter, const QRectF &area) {
        drawScatterChart(painter, area, content, tests::interFont(), Scheme::Light);
    });
}

} // namespace

class ScatterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAxisHasWholeStepsAroundBothEnds_data();
    void anAxisHasWholeStepsAroundBothEnds();
    void theFrontierJoinsOnlyWhatIsOnIt();
    void nothingRunsOverTheEdge();
    void aPageHoldsNoBitmap();
    void pictures();
};

void ScatterTest::anAxisHasWholeStepsAroundBothEnds_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("thousands") << 0.0 << 182000.0 << 0.0 << 200000.0;
    QTest::newRow("points") << 3.2 << 8.9 << 3.0 << 9.0;
    QTest::newRow("one place") << 5.0 << 5.0 << 5.0 << 5.000001;
    QTest::newRow("below nothing") << -40.0 << 120.0 << -50.0 << 150.0;
    QTest::newRow("nothing") << 0.0 << 0.0 << 0.0 << 2e-7;
}

void ScatterTest::anAxisHasWholeStepsAroundBothEnds()
{
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const double, from);
    QFETCH(const double, to);
    const ScatterAxis axis = axisAround(low, high);
    QVERIFY(axis.low <= low && axis.high >= high && axis.low < axis.high);
    QVERIFY(axis.ticks.size() >= 2 && axis.ticks.size() <= 8);
    QVERIFY2(std::abs(axis.low - from) < 1e-5, qPrintable(QString::number(axis.low)));
    QVERIFY2(std::abs(axis.high - to) < 1e-5, qPrintable(QString::number(axis.high)));
}

void ScatterTest::theFrontierJoinsOnlyWhatIsOnIt()
{
    ScatterContent none = scatter();
    for (ScatterPoint &point : none.points) {
        point.isOnFrontier = false;
    }
    const QImage with = drawn(scatter(), {480, 280});
    const QImage without = drawn(none, {480, 280});
    QVERIFY(changedPixels(with, without, with.rect()) > 50);
    // Left of the cheapest on it there is no line.
    QCOMPARE(changedPixels(with, without, QRect(0, 0, 150, 280)), 0);
}

void ScatterTest::nothingRunsOverTheEdge()
{
    for (const QSize size : {QSize(280, 220), QSize(480, 280), QSize(900, 300)}) {
        const QImage image = drawn(scatter(), size);
        const QRgb ground = color(Token::Surface, Scheme::Light).rgb();
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(image.pixel(0, y), ground);
            QCOMPARE(image.pixel(image.width() - 1, y), ground);
        }
        for (int x = 0; x < image.width(); ++x) {
            QCOMPARE(image.pixel(x, image.height() - 1), ground);
        }
    }
}

void ScatterTest::aPageHoldsNoBitmap()
{
    if (!tests::canListBitmaps()) {
        QSKIP("pdfimages (poppler-utils) is not installed");
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("scatter.pdf"));
    QVERIFY(tests::writePage(file, {480, 280}, [](QPainter &painter, const QRectF &area) {
        drawScatterChart(painter, area, scatter(), tests::interFont(), Scheme::Print);
    }));
    QCOMPARE(tests::bitmapsIn(file), QStringList());
}

void ScatterTest::pictures()
{
    QVERIFY(tests::writePictures(QStringLiteral("scatter"), {480, 280}, [](Scheme scheme) {
        return [scheme](QPainter &painter, const QRectF &area) {
            drawScatterChart(painter, area, scatter(), tests::interFont(), scheme);
        };
    }));
}

STEELYARD_TEST_MAIN(ScatterTest)
#include "test_drawing_scatter.moc"

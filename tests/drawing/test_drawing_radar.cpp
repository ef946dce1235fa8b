// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/pictures.h"
#include "drawing/radar_chart.h"
#include "test_main.h"

#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;
using namespace steelyard::drawing;

class RadarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLabelIsVisible_data();
    void everyLabelIsVisible();
    void namesAreShownLiterally();
    void missingValueLeavesAGap();
    void leftOutHasNoColourOfItsOwn();
    void sameContentGivesTheSamePicture();
    void fewerThanThreeAxesShowNothing();
    void nothingListensToTheMouse();
    void pageHoldsNoBitmap();
    void pictures();
};

namespace {

const QSize kUsualSize(560, 440);

RadarContent example(std::size_t axes = 8)
{
    RadarContent content;
    const char *const names[] = {"Built-in features", "Data layer",    "Security",
                                 "Performance",       "API and async", "Developer experience",
                                 "Flexibility",       "Community"};
    for (std::size_t i = 0; i < axes; ++i) {
        content.axes.push_back({QString::fromLatin1(names[i]), QStringLiteral("9% of the weight")});
    }
    content.series = {
        {QStringLiteral("Django"), 0, {9.2, 10, 9.7, 5.5, 5.8, 6.6, 6.3, 9.4}},
        {QStringLiteral("Flask"), 1, {4.2, 4.7, 3.5, 6.5, 3.8, 7.5, 7.3, 8.0}},
        {QStringLiteral("FastAPI"), 2, {4.8, 5.7, 3.7, 6.5, 10, 8, std::nullopt, 6.8}}};
    return content;
}

QList<QGraphicsTextItem *> labelsOf(const RadarChart &radar)
{
    QList<QGraphicsTextItem *> labels;
    const auto items = radar.scene()->items();
    for (QGraphicsItem *item : items) {
        auto *text = qgraphicsitem_cast<QGraphicsTextItem *>(item);
        if (text != nullptr && text->toPlainText().contains(QStringLiteral("weight"))) {
            labels.append(text);
        }
    }
    return labels;
}

QImage imageOf(RadarChart &radar, QSize size)
{
    return tests::picture(size, Scheme::Light, [&radar](QPainter &painter, const QRectF &area) {
        radar.render(painter, area);
    });
}

// Whether a place between two axes has the colour of a series: a line runs through it.
int pixelsOf(const QImage &image, const QColor &ink)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == ink ? 1 : 0;
        }
    }
    return count;
}

} // namespace

void RadarTest::initTestCase()
{
    QGuiApplication::setFont(tests::interFont());
}

void RadarTest::everyLabelIsVisible_data()
{
    QTest::addColumn<int>("axes");
    QTest::addColumn<QSize>("size");
    for (int axes = 3; axes <= 8; ++axes) {
        QTest::addRow("%d axes", axes) << axes << kUsualSize;
        QTest::addRow("%d axes, least", axes) << axes << QSize(400, 320);
    }
}

void RadarTest::everyLabelIsVisible()
{
    QFETCH(int, axes);
    QFETCH(QSize, size);
    RadarChart radar(Scheme::Light);
    radar.resize(size);
    radar.setContent(example(static_cast<std::size_t>(axes)));
    const auto labels = labelsOf(radar);
    QCOMPARE(labels.size(), axes);
    for (const QGraphicsTextItem *label : labels) {
        QVERIFY2(label->isVisible(), qPrintable(label->toPlainText()));
        QVERIFY2(radar.scene()->sceneRect().contains(label->sceneBoundingRect()),
                 qPrintable(label->toPlainText()));
    }
}

void RadarTest::namesAreShownLiterally()
{
    RadarContent content = example();
    content.axes[1].name = QStringLiteral("<5 ms");
    content.axes[2].name = QStringLiteral("&amp;");
    content.axes[3].name = QStringLiteral("<img src=x> \"q\"");
    RadarChart radar(Scheme::Light);
    radar.resize(kUsualSize);
    radar.setContent(content);
    QString shown;
    for (const QGraphicsTextItem *label : labelsOf(radar)) {
        shown += label->toPlainText();
    }
    for (const std::size_t i : {1U, 2U, 3U}) {
        QVERIFY2(shown.contains(content.axes[i].name), qPrintable(shown));
    }
}

void RadarTest::missingValueLeavesAGap()
{
    RadarContent content = example(4);
    content.series.resize(1);
    content.series[0].values = {8.0, 8.0, 8.0, 8.0};
    RadarChart radar(Scheme::Light);
    radar.resize(kUsualSize);
    radar.setContent(content);
    const QColor ink = slotColor(0, Scheme::Light);
    const int whole = pixelsOf(imageOf(radar, kUsualSize), ink);
    // Without one of four points two of the four sides go, and a quarter of the markers.
    content.series[0].values[0] = std::nullopt;
    radar.setContent(content);
    const int withGap = pixelsOf(imageOf(radar, kUsualSize), ink);
    QVERIFY2(withGap > whole * 4 / 10 && withGap < whole * 8 / 10,
             qPrintable(QStringLiteral("%1 of %2").arg(withGap).arg(whole)));
    // Two neighbours missing, one of them over 12 o'clock, and a point alone: a marker, no line.
    content.series[0].values = {std::nullopt, 8.0, std::nullopt, std::nullopt};
    radar.setContent(content);
    const int alone = pixelsOf(imageOf(radar, kUsualSize), ink);
    QVERIFY2(alone > 20 && alone < 120, qPrintable(QString::number(alone)));
}

void RadarTest::leftOutHasNoColourOfItsOwn()
{
    RadarContent content = example();
    content.series.resize(1);
    const auto has = [&](const QColor &colour) {
        RadarChart radar(Scheme::Light);
        radar.resize(kUsualSize);
        radar.setContent(content);
        const QImage image = imageOf(radar, kUsualSize);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour) {
                    return true;
                }
            }
        }
        return false;
    };
    QVERIFY(has(slotColor(0, Scheme::Light)));
    content.series[0].isLeftOut = true;
    QVERIFY(!has(slotColor(0, Scheme::Light)));
    QVERIFY(has(color(Token::Other, Scheme::Light)));
}

void RadarTest::sameContentGivesTheSamePicture()
{
    RadarChart one(Scheme::Light);
    one.resize(kUsualSize);
    one.setContent(example());
    RadarChart other(Scheme::Dark);
    other.setContent(example(5));
    other.resize({300, 300});
    other.setScheme(Scheme::Light);
    other.setContent(example());
    other.resize(kUsualSize);
    QCOMPARE(imageOf(one, kUsualSize), imageOf(other, kUsualSize));
}

void RadarTest::fewerThanThreeAxesShowNothing()
{
    RadarChart radar(Scheme::Light);
    radar.resize(kUsualSize);
    radar.setContent(example(2));
    QCOMPARE(labelsOf(radar).size(), 0);
    radar.setContent({});
    radar.setContent(example(3));
    QCOMPARE(labelsOf(radar).size(), 3);
}

void RadarTest::nothingListensToTheMouse()
{
    RadarChart radar(Scheme::Light);
    radar.resize(kUsualSize);
    radar.setContent(example());
    const auto items = radar.scene()->items();
    for (const QGraphicsItem *item : items) {
        QCOMPARE(item->acceptedMouseButtons(), Qt::NoButton);
        QVERIFY(!item->acceptHoverEvents());
    }
}

void RadarTest::pageHoldsNoBitmap()
{
    if (!tests::canListBitmaps()) {
        QSKIP("pdfimages (poppler-utils) is not installed");
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("radar.pdf"));
    RadarChart radar(Scheme::Print);
    radar.resize(kUsualSize);
    RadarContent content = example();
    content.series.push_back({QStringLiteral("Fourth"), 3, {2, 3, 4, 5, 6, 7, 8, 9}});
    radar.setContent(content);
    QVERIFY(tests::writePage(file, kUsualSize, [&radar](QPainter &painter, const QRectF &area) {
        radar.render(painter, area);
    }));
    QCOMPARE(tests::bitmapsIn(file), QStringList());
}

void RadarTest::pictures()
{
    QVERIFY(tests::writePictures(QStringLiteral("radar"), kUsualSize, [](Scheme scheme) {
        return [scheme](QPainter &painter, const QRectF &area) {
            RadarChart radar(scheme);
            radar.resize(area.size());
            radar.setContent(example());
            radar.render(painter, area);
        };
    }));
}

STEELYARD_TEST_MAIN(RadarTest)
#include "test_drawing_radar.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/beam_geometry.h"
#include "drawing/pictures.h"
#include "presentation/verdict_beam.h"
#include "test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace steelyard;
using namespace steelyard::drawing;

class BeamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tilt_data();
    void tilt();
    void bandAndPoiseLieOnTheScale();
    void bandStopsAtTheEndsOfTheScale();
    void everythingStaysInsideItsArea_data();
    void everythingStaysInsideItsArea();
    void labelsDoNotOverlap_data();
    void labelsDoNotOverlap();
    void verdictBecomesABeam();
    void rightLeaderReadsTheBandFromItsSide();
    void oneFeasibleAlternativeTiltsFully();
    void pageHoldsNoBitmap();
    void pictures();
};

namespace {

const QSize kVerdictSize(576, 188);

BeamContent example()
{
    BeamContent content;
    content.kind = BeamKind::Weighing;
    content.left = BeamSide{QStringLiteral("Django"), QStringLiteral("7.6"), 0};
    content.right = BeamSide{QStringLiteral("FastAPI"), QStringLiteral("7.1"), 2};
    content.lead = 0.46;
    content.hasBand = true;
    content.low = -0.24;
    content.high = 1.06;
    content.leadLabel = QStringLiteral("0.5");
    content.lowLabel = QStringLiteral("0.2 behind");
    content.highLabel = QStringLiteral("1.1 ahead");
    return content;
}

BeamGeometry geometryOf(const BeamContent &content, QSizeF size)
{
    const QImage screen(1, 1, QImage::Format_RGB32);
    return beamGeometry({QPointF(), size}, content, tests::interFont(), &screen);
}

void addCases()
{
    QTest::addColumn<BeamContent>("content");
    QTest::addColumn<QSize>("size");
    const std::pair<const char *, QSize> sizes[] = {{"verdict", kVerdictSize},
                                                    {"what if", {480, 172}},
                                                    {"side panel", {280, 172}},
                                                    {"least", {250, 140}}};
    BeamContent far = example();
    far.lead = 2.4;
    far.low = 1.2;
    far.high = 3.1;
    BeamContent mirrored = example();
    mirrored.lead = -1.5;
    mirrored.low = -2;
    mirrored.high = -0.1;
    BeamContent narrow = example();
    narrow.low = 0.4;
    narrow.high = 0.5;
    BeamContent longNames = example();
    longNames.left->name = QStringLiteral("An option with quite a long name");
    longNames.right->name = QStringLiteral("Another one whose name goes on and on");
    BeamContent undecided = example();
    undecided.kind = BeamKind::Undecided;
    BeamContent only;
    only.kind = BeamKind::OnlyOne;
    only.left = example().left;
    only.lead = 1.5;
    for (const auto &[sizeName, size] : sizes) {
        QTest::addRow("usual, %s", sizeName) << example() << size;
        QTest::addRow("far ahead, %s", sizeName) << far << size;
        QTest::addRow("right far ahead, %s", sizeName) << mirrored << size;
        QTest::addRow("narrow band, %s", sizeName) << narrow << size;
        QTest::addRow("long names, %s", sizeName) << longNames << size;
        QTest::addRow("undecided, %s", sizeName) << undecided << size;
        QTest::addRow("only one, %s", sizeName) << only << size;
        QTest::addRow("empty, %s", sizeName) << BeamContent() << size;
    }
}

QList<QRectF> textsOf(const BeamGeometry &g)
{
    QList<QRectF> rects;
    for (const BeamText *text : {&g.left.name, &g.left.score, &g.right.name, &g.right.score,
                                 &g.leadLabel, &g.lowLabel, &g.highLabel}) {
        if (!text->text.isEmpty()) {
            rects.append(text->rect);
        }
    }
    return rects;
}

decision::Verdict verdictOf(double lead, double low, double high)
{
    decision::Verdict verdict;
    for (const char *id : {"django", "flask", "fastapi"}) {
        decision::AlternativeResult &alternative = verdict.scores.alternatives.emplace_back();
        alternative.id = id;
        alternative.value = 7;
    }
    verdict.scores.winner = lead < 0 ? "fastapi" : "django";
    verdict.scores.lead = decision::Lead{"django", "fastapi", lead};
    decision::Robustness &robustness = verdict.robustness.emplace();
    robustness.state = decision::State::Leaning;
    robustness.lead = decision::LeadBand{low, high};
    robustness.samples = 10000;
    return verdict;
}

const BeamWords words{[](const std::string &id) { return QString::fromStdString(id); },
                      [](double value) { return QString::number(value, 'f', 1); }};

} // namespace

void BeamTest::tilt_data()
{
    QTest::addColumn<double>("lead");
    QTest::addColumn<double>("degrees");
    QTest::newRow("level") << 0.0 << 0.0;
    QTest::newRow("left ahead") << 0.75 << 7.0;
    QTest::newRow("right ahead") << -0.3 << -2.8;
    QTest::newRow("end of the scale") << 1.5 << 14.0;
    QTest::newRow("beyond it") << 6.0 << 14.0;
    QTest::newRow("beyond the other end") << -6.0 << -14.0;
}

void BeamTest::tilt()
{
    QFETCH(double, lead);
    QFETCH(double, degrees);
    QVERIFY(std::abs(tiltDegrees(lead) - degrees) < 1e-9);
}

void BeamTest::bandAndPoiseLieOnTheScale()
{
    const BeamGeometry g = geometryOf(example(), kVerdictSize);
    QCOMPARE(g.along(0), 0.0);
    QCOMPARE(g.along(1.5), -g.arm); // a left lead lies at the left
    QCOMPARE(g.along(-0.75), g.arm / 2);
    // The point of the lead lies on the tilted bar: lower than the pivot where the left leads.
    const QPointF poise = g.at(g.along(example().lead), 0);
    const double distance = QLineF(g.pivot, poise).length();
    QVERIFY(std::abs(distance - g.arm * 0.46 / 1.5) < 1e-6);
    QVERIFY(poise.x() < g.pivot.x());
    QVERIFY(poise.y() > g.pivot.y());
    QVERIFY(g.thickness >= 5 && g.thickness <= 12);
    QVERIFY(g.markerSize >= 14 && g.markerSize <= 18);
}

void BeamTest::bandStopsAtTheEndsOfTheScale()
{
    const BeamGeometry g = geometryOf(example(), kVerdictSize);
    QCOMPARE(g.along(9), -g.arm);
    QCOMPARE(g.along(-9), g.arm);
}

void BeamTest::everythingStaysInsideItsArea_data()
{
    addCases();
}

void BeamTest::everythingStaysInsideItsArea()
{
    QFETCH(BeamContent, content);
    QFETCH(QSize, size);
    const BeamGeometry g = geometryOf(content, size);
    const QRectF area = QRectF(QPointF(), size).adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const QRectF &text : textsOf(g)) {
        QVERIFY2(area.contains(text), qPrintable(QStringLiteral("%1 %2 %3 %4")
                                                     .arg(text.x())
                                                     .arg(text.y())
                                                     .arg(text.right())
                                                     .arg(text.bottom())));
    }
    // Nothing is drawn outside, to the last pixel.
    const int margin = 20;
    const QImage image = tests::picture(size + QSize(2 * margin, 2 * margin), Scheme::Light,
                                        [&content, size](QPainter &painter, const QRectF &) {
                                            drawBeam(painter, QRectF(QPointF(margin, margin), size),
                                                     content, Scheme::Light);
                                        });
    const QRect inside(QPoint(margin - 1, margin - 1), size + QSize(2, 2));
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!inside.contains(x, y)) {
                QCOMPARE(image.pixelColor(x, y), color(Token::Surface, Scheme::Light));
            }
        }
    }
}

void BeamTest::labelsDoNotOverlap_data()
{
    addCases();
}

void BeamTest::labelsDoNotOverlap()
{
    QFETCH(BeamContent, content);
    QFETCH(QSize, size);
    const QList<QRectF> texts = textsOf(geometryOf(content, size));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF shared = texts[i].adjusted(0, 1, 0, -1) & texts[j].adjusted(0, 1, 0, -1);
            QVERIFY2(shared.isEmpty(), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
    }
}

void BeamTest::verdictBecomesABeam()
{
    const BeamContent content = verdictBeam(verdictOf(0.5, -0.2, 1.1), words);
    QCOMPARE(content.kind, BeamKind::Weighing);
    QCOMPARE(content.left->name, QStringLiteral("django"));
    QCOMPARE(content.right->slot, 2);
    QCOMPARE(content.leadLabel, QStringLiteral("0.5"));
    QCOMPARE(content.lowLabel, QStringLiteral("0.2 behind"));
    QCOMPARE(content.highLabel, QStringLiteral("1.1 ahead"));

    decision::Verdict open = verdictOf(0.5, -0.2, 1.1);
    open.robustness->state = decision::State::NotEnoughAnswers;
    QCOMPARE(verdictBeam(open, words).kind, BeamKind::Undecided);
    open.robustness.reset();
    QVERIFY(!verdictBeam(open, words).hasBand);
    QCOMPARE(verdictBeam({}, words).kind, BeamKind::Empty);
}

void BeamTest::rightLeaderReadsTheBandFromItsSide()
{
    const BeamContent content = verdictBeam(verdictOf(-0.2, -0.9, 0.5), words);
    QCOMPARE(content.left->name, QStringLiteral("django")); // the first in order stays at the left
    QCOMPARE(content.lowLabel, QStringLiteral("0.9 ahead"));
    QCOMPARE(content.highLabel, QStringLiteral("0.5 behind"));
}

void BeamTest::oneFeasibleAlternativeTiltsFully()
{
    decision::Verdict verdict = verdictOf(0.5, -0.2, 1.1);
    verdict.scores.lead.reset();
    const BeamContent content = verdictBeam(verdict, words);
    QCOMPARE(content.kind, BeamKind::OnlyOne);
    QVERIFY(!content.right);
    QCOMPARE(beamTilt(content), 14.0);
    QCOMPARE(beamTilt(BeamContent()), 0.0);
}

void BeamTest::pageHoldsNoBitmap()
{
    if (!tests::canListBitmaps()) {
        QSKIP("pdfimages (poppler-utils) is not installed");
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("beam.pdf"));
    QVERIFY(tests::writePage(file, kVerdictSize, [](QPainter &painter, const QRectF &area) {
        drawBeam(painter, area, example(), Scheme::Print);
        drawBadgeBeam(painter, {40, 300, 20, 20}, decision::State::NotEnoughAnswers, true,
                      Scheme::Print);
    }));
    QCOMPARE(tests::bitmapsIn(file), QStringList());
}

void BeamTest::pictures()
{
    QVERIFY(tests::writePictures(QStringLiteral("beam"), kVerdictSize, [](Scheme scheme) {
        return [scheme](QPainter &painter, const QRectF &area) {
            drawBeam(painter, area, example(), scheme);
        };
    }));
    QVERIFY(tests::writePictures(QStringLiteral("beam-small"), {250, 140}, [](Scheme scheme) {
        return [scheme](QPainter &painter, const QRectF &area) {
            BeamContent content = example();
            content.leadLabel.clear();
            content.kind = BeamKind::Undecided;
            drawBeam(painter, area, content, scheme);
        };
    }));
}

STEELYARD_TEST_MAIN(BeamTest)
#include "test_drawing_beam.moc"

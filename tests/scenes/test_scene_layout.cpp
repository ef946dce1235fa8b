// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_checks.h"
#include "scenes/scene_deck.h"
#include "scenes/scene_painter.h"
#include "small_base.h"
#include "small_decision.h"
#include "test_main.h"

#include <QGuiApplication>
#include <QImage>

using namespace steelyard;
using namespace steelyard::scenes;

class TestSceneLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyDecisionFits_data();
    void anyDecisionFits();
    void stepsAreDrawnOneAfterAnother();
    void theBannerPushesNothingOut();
    void largeSystemType_changesNothing();

private:
    [[nodiscard]] static Scene rowsOf(int count, const QString &text)
    {
        Scene scene;
        scene.id = scene.kind = QStringLiteral("why");
        scene.title = text;
        scene.sentence = text;
        for (int i = 0; i < count; ++i) {
            SceneRow row;
            row.slot = i;
            row.main = text;
            row.under = text;
            row.over = text;
            row.value = QStringLiteral("0.5");
            row.bar = SceneBar{0, 0.5};
            scene.rows.push_back(row);
        }
        return scene;
    }
    static void check(const Scene &scene, const SceneFrame &frame = {QStringLiteral("Foot"),
                                                                     QStringLiteral("1 of 2"),
                                                                     {},
                                                                     QStringLiteral("Inter")})
    {
        for (const QSizeF &screen : tests::kScreens) {
            const QStringList faults = tests::faultsOf(layOut(scene, screen, frame));
            QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 at %2: %3")
                                                      .arg(scene.id)
                                                      .arg(screen.width())
                                                      .arg(faults.join(u'\n'))));
        }
    }
};

void TestSceneLayout::anyDecisionFits_data()
{
    QTest::addColumn<int>("options");
    QTest::addColumn<QString>("name");
    const QString arabic = QStringLiteral("مرحبا بالعالم ");
    const QString chinese = QStringLiteral("選擇適合的網頁框架");
    for (const int options : {0, 1, 2, 7, 8, 12}) {
        const auto add = [options](const char *kind, const QString &name) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1-%2").arg(options).arg(QLatin1StringView(kind))))
                << options << name;
        };
        add("short", QStringLiteral("A"));
        add("long", QString(200, u'W'));
        add("words", QStringLiteral("many words in a name ").repeated(10));
        add("arabic", arabic.repeated(10));
        add("chinese", chinese.repeated(10));
    }
}

void TestSceneLayout::anyDecisionFits()
{
    QFETCH(const int, options);
    QFETCH(const QString, name);
    knowledge::KnowledgeBase base = tests::smallBase();
    const knowledge::Alternative first = base.alternatives.front();
    const std::size_t known = base.alternatives.size();
    std::vector<knowledge::Rating> ratings;
    while (base.alternatives.size() < static_cast<std::size_t>(options)) {
        knowledge::Alternative more = first;
        more.id = first.id + std::to_string(base.alternatives.size());
        base.alternatives.push_back(more);
    }
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        for (std::size_t a = 0; a < base.alternatives.size(); ++a) {
            ratings.push_back(base.ratings[c * known + std::min(a, known - 1)]);
            ratings.back().alternative = base.alternatives[a].id;
        }
    }
    base.ratings = ratings;
    for (knowledge::Capability &capability : base.capabilities) {
        for (std::size_t a = known; a < base.alternatives.size(); ++a) {
            capability.states.push_back(capability.states.front());
            capability.states.back().alternative = base.alternatives[a].id;
        }
    }
    for (knowledge::Alternative &option : base.alternatives) {
        option.name = name.toStdString();
        option.tagline = name.toStdString();
    }
    for (knowledge::Criterion &criterion : base.criteria) {
        criterion.name = name.toStdString();
    }
    for (knowledge::Group &group : base.groups) {
        group.name = name.toStdString();
    }
    for (knowledge::Question &question : base.questions) {
        question.name = name.toStdString();
    }
    const auto shared = std::make_shared<const knowledge::KnowledgeBase>(std::move(base));
    decision::Decision decision = tests::answeredDecision(*shared);
    decision.alternatives.resize(static_cast<std::size_t>(options));
    decision.title = name.left(200).toStdString();
    decision.samples = 1000;
    decision.record.chosen = options > 0 ? decision.alternatives.front() : std::string();
    decision.record.reason = name.toStdString();
    decision.record.dissent = {{name.toStdString(), name.toStdString()}};
    decision.record.actions = {{name.toStdString(), name.toStdString(), "2026-12-24", false}};
    const tests::Weighed weighed = tests::weighed(shared, std::move(decision));
    for (const Scene &scene : deckOf(weighed.words())) {
        check(scene, {name, QStringLiteral("1 of 2"), {}, QStringLiteral("Inter")});
    }
}

void TestSceneLayout::stepsAreDrawnOneAfterAnother()
{
    Scene scene = rowsOf(3, QStringLiteral("Row"));
    scene.stepwise = true;
    const SceneLayout layout = layOut(scene, {640, 360}, {});
    QCOMPARE(scene.steps(), 3);
    QImage last;
    for (int step = 1; step <= scene.steps(); ++step) {
        QImage image(640, 360, QImage::Format_RGB32);
        QPainter painter(&image);
        drawScene(painter, layout, SceneTheme::Light, step);
        painter.end();
        QVERIFY(image != last);
        last = image;
    }
}

void TestSceneLayout::theBannerPushesNothingOut()
{
    const SceneFrame frame{QStringLiteral("Foot"), QStringLiteral("1 of 2"),
                           QStringLiteral("Trying: a change of one answer"),
                           QStringLiteral("Inter")};
    check(rowsOf(4, QStringLiteral("Some words")), frame);
    check(rowsOf(7, QStringLiteral("Some words")), frame);
}

void TestSceneLayout::largeSystemType_changesNothing()
{
    const Scene scene = rowsOf(3, QStringLiteral("Row"));
    const SceneLayout before = layOut(scene, {1280, 720}, {});
    QFont font = QGuiApplication::font();
    const QFont usual = font;
    font.setPointSizeF(font.pointSizeF() * 2);
    QGuiApplication::setFont(font);
    const SceneLayout after = layOut(scene, {1280, 720}, {});
    QGuiApplication::setFont(usual);
    QCOMPARE(after.texts.size(), before.texts.size());
    for (std::size_t i = 0; i < before.texts.size(); ++i) {
        QCOMPARE(after.texts[i].rect, before.texts[i].rect);
    }
}

STEELYARD_TEST_MAIN(TestSceneLayout)
#include "test_scene_layout.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_checks.h"
#include "scenes/scene_deck.h"
#include "scenes/scene_painter.h"
#include "test_main.h"
#include "translations/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>

using namespace steelyard;
using namespace steelyard::scenes;

namespace {

constexpr double kPictureScale = 3;

} // namespace

// Every scene of every finished example, in English and German, light and dark, on screens of four
// shapes: nothing is cut, overlaps, is too small, too thin or too pale. Pictures of all are in the
// build folder: tests/output/scenes.
class TestSceneExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void layout_data();
    void layout();

private:
    QDir m_output{QStringLiteral(STEELYARD_TEST_OUTPUT "/scenes")};
};

void TestSceneExamples::initTestCase()
{
    QVERIFY(m_output.mkpath(QStringLiteral(".")));
}

void TestSceneExamples::layout_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QString>("language");
    for (const QString &example : tests::exampleNames()) {
        for (const char *language : {"en", "de"}) {
            const QString name = example.section(u'.', 0, 0) + u'-' + QLatin1String(language);
            QTest::newRow(qPrintable(name)) << example << QString::fromLatin1(language);
        }
    }
}

// Smaller pictures of all scenes, one below the other: light at the left, dark at the right.
void TestSceneExamples::layout()
{
    QFETCH(const QString, example);
    QFETCH(const QString, language);
    const QLocale locale(language);
    useLanguage(locale);
    const tests::Weighed weighed = tests::weighedExample(example, language);
    const std::vector<Scene> deck = deckOf(weighed.words(), locale);
    QVERIFY(deck.size() >= 5);
    for (const QSizeF &screen : tests::kScreens) {
        const QSizeF small = screen / kPictureScale;
        QImage sheet(static_cast<int>(small.width()) * 2,
                     static_cast<int>(small.height()) * static_cast<int>(deck.size()),
                     QImage::Format_RGB32);
        QPainter painter(&sheet);
        for (std::size_t i = 0; i < deck.size(); ++i) {
            const SceneFrame frame{QString::fromStdString(weighed.decision.title),
                                   QStringLiteral("%1 of %2").arg(i + 1).arg(deck.size()),
                                   {},
                                   QStringLiteral("Inter")};
            const SceneLayout layout = layOut(deck[i], screen, frame);
            const QStringList faults = tests::faultsOf(layout);
            QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 at %2: %3")
                                                      .arg(deck[i].id)
                                                      .arg(screen.width())
                                                      .arg(faults.join(u'\n'))));
            const QStringList shortened = tests::shortenedTexts(layout);
            QVERIFY2(shortened.isEmpty(), qPrintable(QStringLiteral("%1 at %2: %3")
                                                         .arg(deck[i].id)
                                                         .arg(screen.width())
                                                         .arg(shortened.join(u'\n'))));
            for (const SceneTheme theme : {SceneTheme::Light, SceneTheme::Dark}) {
                painter.save();
                painter.translate(theme == SceneTheme::Dark ? small.width() : 0,
                                  static_cast<double>(i) * std::floor(small.height()));
                painter.scale(1 / kPictureScale, 1 / kPictureScale);
                drawScene(painter, layout, theme, deck[i].steps());
                painter.restore();
            }
        }
        painter.end();
        QVERIFY(sheet.save(m_output.filePath(QStringLiteral("%1-%2.jpg")
                                                 .arg(QLatin1String(QTest::currentDataTag()))
                                                 .arg(screen.width()))));
    }
}

STEELYARD_TEST_MAIN(TestSceneExamples)
#include "test_scene_examples.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "session/decision_document.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/page_checks.h"
#include "ui/pages/search/search_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace steelyard;

// A picture of every page, light and dark, large and small, in each language, in the build
// folder: tests/output/pages. They are for looking at; what can be told without eyes is asserted.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void page_data();
    void page();

private:
    QTemporaryDir m_folder;
    QDir m_output{QStringLiteral(STEELYARD_TEST_OUTPUT "/pages")};
};

void TestPictures::initTestCase()
{
    resources::load();
    QVERIFY(m_output.mkpath(QStringLiteral(".")));
    qApp->setProperty("reducedMotion", true);
}

void TestPictures::page_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    const QStringList pages{
        QStringLiteral("start"),     QStringLiteral("questions"), QStringLiteral("must-haves"),
        QStringLiteral("what-if"),   QStringLiteral("decide"),    QStringLiteral("compare"),
        QStringLiteral("profiles"),  QStringLiteral("verdict"),   QStringLiteral("evidence"),
        QStringLiteral("options"),   QStringLiteral("answers"),   QStringLiteral("sources"),
        QStringLiteral("published"), QStringLiteral("search")};
    for (const QString &page : pages) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
                for (const char *language : {"en", "de", "fr", "es"}) {
                    // What is cut is cut in the small window, whatever the colours.
                    const bool isOften = QLatin1String(language) == QLatin1String("en") ||
                                         QLatin1String(language) == QLatin1String("de");
                    if (!isOften && (dark || size.width() > 1024)) {
                        continue;
                    }
                    const QString name =
                        QStringLiteral("%1-%2-%3-%4")
                            .arg(page, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                            .arg(size.width())
                            .arg(QLatin1String(language));
                    QTest::newRow(qPrintable(name))
                        << page << dark << size << QString::fromLatin1(language);
                }
            }
        }
    }
}

void TestPictures::page()
{
    QFETCH(QString, page);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    useLanguage(QLocale(language));
    tests::setUpLook(dark);
    QSettings settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.clear();
    MainWindow window(settings, languageFor(QLocale(language)));
    if (page != u"start") {
        QVERIFY(window.openFile(QStringLiteral(":/examples/member-app.steelyard")));
        const QStringList ids{QStringLiteral("questions"), QStringLiteral("must-haves"),
                              QStringLiteral("compare"),   QStringLiteral("profiles"),
                              QStringLiteral("verdict"),   QStringLiteral("what-if"),
                              QStringLiteral("decide")};
        using Kind = KnowledgePlace::Kind;
        const QHash<QString, KnowledgePlace> places{
            {QStringLiteral("evidence"),
             {Kind::Rating, QStringLiteral("protect"), QStringLiteral("flask")}},
            {QStringLiteral("options"), {Kind::Option, QStringLiteral("flask"), {}}},
            {QStringLiteral("answers"), {Kind::Myth, QStringLiteral("drf_facebook"), {}}},
            {QStringLiteral("sources"), {Kind::Source, QStringLiteral("bestof"), {}}},
            {QStringLiteral("published"),
             {Kind::PublishedVerdict, QStringLiteral("dataflair"), {}}}};
        auto *stack = window.findChild<PageStack *>();
        if (places.contains(page)) {
            stack->showPlace(places[page]);
        } else {
            stack->showPage(
                static_cast<PageId>(int(PageId::Questions) + std::max(0, int(ids.indexOf(page)))));
        }
        QTRY_VERIFY(!window.document()->isSampling());
    }
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    if (page == u"search") {
        window.findChild<QAction *>(QStringLiteral("find"))->trigger();
        window.findChild<SearchPanel *>()->findChild<QLineEdit *>()->setText(
            QStringLiteral("csrf prot"));
    }
    tests::settleLayouts();
    QCOMPARE(window.size(), size);
    // Scenarios come in one by one, and a text that has just come is laid out a turn later.
    QTRY_VERIFY2(tests::clippedTexts(window).isEmpty(),
                 qPrintable(tests::clippedTexts(window).join(u'\n')));

    const QImage picture = window.grab().toImage();
    const QString file =
        m_output.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"));
    QVERIFY(picture.save(file));
    std::set<QRgb> colours;
    for (int x = 0; x < picture.width(); x += 7) {
        for (int y = 0; y < picture.height(); y += 7) {
            colours.insert(picture.pixel(x, y));
        }
    }
    QVERIFY2(colours.size() > 20, "the picture is blank");
    const double lightness =
        picture.pixelColor(picture.width() - 3, picture.height() - 3).lightnessF();
    QCOMPARE(lightness < 0.5, dark);
    const QStringList nameless = tests::namelessControls(window);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

STEELYARD_TEST_MAIN(TestPictures)
#include "test_pictures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scenario_model.h"
#include "resources/resources.h"
#include "session/decision_document.h"
#include "session/example_decisions.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/page_checks.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steelyard;

// The verdict of every finished example from top to bottom, light and dark, small and in German,
// and the pages that argue with it of two of them, in the build folder: tests/output/examples. They
// are for looking at; that no text is cut is asserted.
class TestExamplePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void page_data();
    void page();
    void cleanupTestCase() { m_window.reset(); }

private:
    struct Look
    {
        QString name;
        bool dark = false;
        QSize size;
        const char *language = "en";
    };
    [[nodiscard]] static QList<Look> looks()
    {
        return {{QStringLiteral("light"), false, tests::kLargeWindow, "en"},
                {QStringLiteral("dark"), true, tests::kLargeWindow, "en"},
                {QStringLiteral("small"), false, tests::kSmallWindow, "en"},
                {QStringLiteral("german"), false, tests::kLargeWindow, "de"}};
    }
    void wear(const Look &look);

    QTemporaryDir m_folder;
    QDir m_output{QStringLiteral(STEELYARD_TEST_OUTPUT "/examples")};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window; // one for all pictures of a look
    QString m_worn;
};

void TestExamplePictures::initTestCase()
{
    resources::load();
    QVERIFY(m_output.mkpath(QStringLiteral(".")));
    qApp->setProperty("reducedMotion", true);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat);
}

void TestExamplePictures::wear(const Look &look)
{
    if (m_worn == look.name) {
        return;
    }
    m_window.reset();
    useLanguage(QLocale(QString::fromLatin1(look.language)));
    tests::setUpLook(look.dark);
    m_window = std::make_unique<MainWindow>(*m_settings, QString::fromLatin1(look.language));
    m_window->setDialogs({[](DecisionFiles::Purpose, const QString &) { return QString(); },
                          [](const QString &) { return DecisionFiles::Unsaved::Discard; }});
    m_window->resize(look.size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_worn = look.name;
}

void TestExamplePictures::page_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("page");
    const QList<std::pair<const char *, PageId>> others{{"compare", PageId::Compare},
                                                        {"profiles", PageId::Profiles},
                                                        {"what-if", PageId::WhatIf},
                                                        {"decide", PageId::Decide}};
    for (int look = 0; look < looks().size(); ++look) {
        const auto add = [&](const QString &file, const char *page, PageId id) {
            const QString name = QStringLiteral("%1-%2-%3")
                                     .arg(QLatin1String(page), QFileInfo(file).completeBaseName(),
                                          looks()[look].name);
            QTest::newRow(qPrintable(name)) << look << file << int(id);
        };
        for (const ExampleDecisions::Example &example : ExampleDecisions::all()) {
            add(example.file, "verdict", PageId::Verdict);
        }
        for (const char *example : {"too-close", "no-feasible"}) {
            for (const auto &[name, id] : others) {
                add(QStringLiteral(":/examples/%1.steelyard").arg(QLatin1String(example)), name,
                    id);
            }
        }
    }
}

void TestExamplePictures::page()
{
    QFETCH(const int, look);
    QFETCH(const QString, file);
    QFETCH(const int, page);
    wear(looks()[look]);
    QVERIFY(m_window->openFile(file));
    m_window->document()->setExpectation({}); // else the question for it stands in its place
    auto *pages = m_window->findChild<PageStack *>();
    pages->showPage(static_cast<PageId>(page));
    QTRY_VERIFY(!m_window->document()->isSampling());
    if (const auto *scenarios = pages->currentWidget()->findChild<ScenarioModel *>()) {
        for (int row = 0; row < scenarios->rowCount(); ++row) { // one after another
            const decision::Verdict &verdict = scenarios->at(row).verdict;
            QTRY_VERIFY_WITH_TIMEOUT(verdict.samples() > 0 || verdict.scores.winner.empty(),
                                     20'000);
        }
    }
    tests::settleLayouts();
    QTRY_VERIFY2(tests::clippedTexts(*m_window).isEmpty(),
                 qPrintable(tests::clippedTexts(*m_window).join(u'\n')));
    // All of a page that scrolls, not only what the window has room for.
    const auto *scroll = pages->currentWidget()->findChild<QScrollArea *>();
    QWidget *whole = scroll != nullptr && scroll->widget() != nullptr &&
                             scroll->widget()->height() > scroll->height()
                         ? scroll->widget()
                         : pages->currentWidget();
    const QImage picture = whole->grab().toImage();
    QVERIFY(picture.save(
        m_output.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"))));
    QVERIFY(whole->width() <= m_window->width()); // pages scroll down only
}

STEELYARD_TEST_MAIN(TestExamplePictures)
#include "test_example_pictures.moc"

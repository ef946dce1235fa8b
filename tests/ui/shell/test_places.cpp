// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "search/place_list_model.h"
#include "session/decision_document.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/pages/compare/evidence_drawer.h"
#include "ui/pages/search/search_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_list.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/place_list.h"
#include "ui/widgets/text_link.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace steelyard;
using Kind = KnowledgePlace::Kind;

// The ways between the pages: from a cell to its sources, from the register back to the cell, from
// a result of the search to its place.
class TestPlaces : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openAddress(const QUrl &address) { m_opened << address; }

private Q_SLOTS:
    void initTestCase();
    void init();
    void aCellLeadsToItsSourceInTwoClicks();
    void everyCellNamesSourcesOfTheRegister();
    void fromASourceBackToTheCell();
    void everyKindOfPlaceIsShown_data();
    void everyKindOfPlaceIsShown();
    void aRatingOfAnOptionThatIsNotComparedShowsTheOption();
    void theKeysOfTheSearchWorkFromEveryPage();
    void cleanup();
    void cleanupTestCase();

private:
    [[nodiscard]] PageStack *pages() const { return m_window->findChild<PageStack *>(); }
    [[nodiscard]] QByteArray shown() const
    {
        return pages()->currentWidget()->metaObject()->className();
    }
    template <typename Widget>
    [[nodiscard]] Widget *visible() const
    {
        for (Widget *widget : pages()->currentWidget()->findChildren<Widget *>()) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QList<TextLink *> links(const QString &nameBegins) const
    {
        QList<TextLink *> result;
        for (TextLink *link : visible<EvidenceDrawer>()->findChildren<TextLink *>()) {
            if (link->accessibleName().startsWith(nameBegins)) {
                result << link;
            }
        }
        return result;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = pages()->currentWidget()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QList<QUrl> m_opened;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestPlaces::initTestCase()
{
    resources::load();
    tests::setUpLook(false);
    for (const char *scheme : {"http", "https"}) {
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "openAddress");
    }
}

void TestPlaces::init()
{
    m_opened.clear();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings);
    QVERIFY(m_window->openFile(QStringLiteral(":/examples/member-app.steelyard")));
    m_window->resize(1440, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPlaces::cleanup()
{
    m_window.reset();
    m_settings.reset();
}

void TestPlaces::cleanupTestCase()
{
    for (const char *scheme : {"http", "https"}) {
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
}

void TestPlaces::aCellLeadsToItsSourceInTwoClicks()
{
    pages()->showPage(PageId::Compare);
    QCoreApplication::processEvents();
    auto *table = visible<QTreeView>();
    const QModelIndex cell = table->model()->index(0, 2, table->model()->index(0, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QVERIFY(visible<EvidenceDrawer>());
    const QList<TextLink *> addresses = links(QStringLiteral("Open the address of"));
    QVERIFY(!addresses.isEmpty());
    QVERIFY(m_opened.isEmpty());
    QTest::mouseClick(addresses.front(), Qt::LeftButton);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.front().toString(QUrl::FullyEncoded),
             addresses.front()->accessibleDescription());
}

void TestPlaces::everyCellNamesSourcesOfTheRegister()
{
    const knowledge::KnowledgeBase &base = m_window->document()->base();
    int withAddress = 0;
    for (const knowledge::Rating &rating : base.ratings) {
        pages()->showCell(QString::fromStdString(rating.criterion),
                          QString::fromStdString(rating.alternative));
        const auto entries = links(QStringLiteral("Show “")).size();
        QVERIFY2(entries >= static_cast<qsizetype>(rating.sources.size()) && entries > 0,
                 qPrintable(QString::fromStdString(rating.criterion + "/" + rating.alternative)));
        withAddress += links(QStringLiteral("Open the address of")).isEmpty() ? 0 : 1;
    }
    qInfo("%d of %d cells have a source with a public address", withAddress,
          static_cast<int>(base.ratings.size()));
    QVERIFY(withAddress > 0);
}

void TestPlaces::fromASourceBackToTheCell()
{
    pages()->showCell(QStringLiteral("protect"), QStringLiteral("flask"));
    const QList<TextLink *> entries = links(QStringLiteral("Show “"));
    QVERIFY(!entries.isEmpty());
    QTest::mouseClick(entries.front(), Qt::LeftButton);
    QCOMPARE(shown(), QByteArrayLiteral("steelyard::KnowledgePage"));
    auto *uses = visible<PlaceList>();
    const QModelIndex cell =
        uses->places()->find({Kind::Rating, QStringLiteral("protect"), QStringLiteral("flask")});
    QVERIFY(cell.isValid());
    uses->scrollTo(cell);
    QTest::mouseClick(uses->viewport(), Qt::LeftButton, {}, uses->visualRect(cell).center());
    QCOMPARE(shown(), QByteArrayLiteral("steelyard::ComparePage"));
    QVERIFY(visible<EvidenceDrawer>());
    QVERIFY(says(QStringLiteral("The scale, and where this stands")));
}

void TestPlaces::everyKindOfPlaceIsShown_data()
{
    QTest::addColumn<KnowledgePlace>("place");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, Kind kind, const char *id, const char *option,
                        const char *page, const char *text) {
        QTest::newRow(name) << KnowledgePlace{kind, QString::fromLatin1(id),
                                              QString::fromLatin1(option)}
                            << QByteArrayLiteral("steelyard::") + page << QString::fromLatin1(text);
    };
    add("option", Kind::Option, "fastapi", "", "KnowledgePage", "Licence: ");
    add("criterion", Kind::Criterion, "orm", "", "ComparePage", "About this criterion");
    add("question", Kind::Question, "staff", "", "QuestionsPage", "staff");
    add("capability", Kind::Capability, "routing", "flask", "KnowledgePage", "Through Werkzeug.");
    add("rating", Kind::Rating, "orm", "flask", "ComparePage", "The scale, and where this stands");
    add("faq", Kind::Faq, "difference", "", "KnowledgePage", "How do Django");
    add("claim", Kind::Myth, "drf_facebook", "", "KnowledgePage", "Why it does not hold");
    add("verdict", Kind::PublishedVerdict, "dataflair", "", "KnowledgePage", "DataFlair");
    add("source", Kind::Source, "dj_auth", "", "KnowledgePage", "Reliability: ");
}

void TestPlaces::everyKindOfPlaceIsShown()
{
    QFETCH(KnowledgePlace, place);
    QFETCH(QByteArray, page);
    QFETCH(QString, text);
    pages()->showPlace(place);
    QCoreApplication::processEvents();
    QCOMPARE(shown(), page);
    QVERIFY(says(text));
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && pages()->currentWidget()->isAncestorOf(focus));
}

void TestPlaces::aRatingOfAnOptionThatIsNotComparedShowsTheOption()
{
    pages()->showPlace({Kind::Rating, QStringLiteral("orm"), QStringLiteral("nobody")});
    QCOMPARE(shown(), QByteArrayLiteral("steelyard::KnowledgePage"));
}

void TestPlaces::theKeysOfTheSearchWorkFromEveryPage()
{
    for (int page = 0; page < int(pageList().size()); ++page) {
        pages()->showPage(PageId(page));
        QCoreApplication::processEvents();
        press(Qt::Key_F, Qt::ControlModifier);
        auto *panel = m_window->findChild<SearchPanel *>();
        QVERIFY2(panel && panel->isVisible(), qPrintable(QString::number(page)));
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(pages()->currentWidget()->isAncestorOf(QApplication::focusWidget()));
    }
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("facebook rest"));
    press(Qt::Key_Return);
    QCOMPARE(shown(), QByteArrayLiteral("steelyard::KnowledgePage"));
    QVERIFY(says(QStringLiteral("Why it does not hold")));
}

STEELYARD_TEST_MAIN(TestPlaces)
#include "test_places.moc"

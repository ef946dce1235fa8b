// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_panel.h"

#include "search/place_list_model.h"
#include "test_main.h"
#include "ui/heard.h"
#include "ui/hostile_base.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/theme/accessible_roles.h"
#include "ui/widgets/marked_text.h"
#include "ui/widgets/place_list.h"

#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace steelyard;

class TestSearchPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void init();
    void withoutADocumentItDoesNotOpen();
    void typingFindsAndEnterGoesThere();
    void arrowsPassOverHeadings();
    void escapeGivesTheFocusBack();
    void goingElsewhereClosesIt();
    void itStaysInsideItsWindow();
    void anotherDocumentForgetsTheQuery();
    void aLineShowsItsMatch();
    void markedWordsAreDrawnHeavier();
    void hostileTextIsDrawnAsText();

private:
    void open(DecisionDocument *document)
    {
        m_panel->setDocument(document);
        m_panel->open();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    [[nodiscard]] QLineEdit *query() const { return m_panel->findChild<QLineEdit *>(); }
    [[nodiscard]] PlaceList *list() const { return m_panel->findChild<PlaceList *>(); }

    std::unique_ptr<QWidget> m_window;
    QPushButton *m_button = nullptr;
    SearchPanel *m_panel = nullptr;
};

void TestSearchPanel::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(tests::kLargeWindow);
    m_button = new QPushButton(QStringLiteral("Elsewhere"), m_window.get());
    m_panel = new SearchPanel(m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_button->setFocus();
}

void TestSearchPanel::withoutADocumentItDoesNotOpen()
{
    m_panel->open();
    QVERIFY(!m_panel->isVisible());
}

void TestSearchPanel::typingFindsAndEnterGoesThere()
{
    const auto document = tests::coffeeDocument();
    open(document.get());
    QVERIFY(query()->hasFocus());
    QCOMPARE(list()->places()->rowCount(), 0);
    QTest::keyClicks(query(), QStringLiteral("WASTE matt"));
    QCOMPARE(list()->currentPlace(),
             (KnowledgePlace{KnowledgePlace::Kind::Option, QStringLiteral("capsule"), {}}));
    QSignalSpy chosen(m_panel, &SearchPanel::placeChosen);
    QTest::keyClick(query(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<KnowledgePlace>().id, QStringLiteral("capsule"));
    QVERIFY(!m_panel->isVisible());
    m_panel->open(); // with the last query, ready to be replaced
    QCOMPARE(query()->selectedText(), QStringLiteral("WASTE matt"));
    QTest::keyClicks(query(), QStringLiteral("nonsense nowhere"));
    QTest::keyClick(query(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(m_panel->isVisible());
}

void TestSearchPanel::arrowsPassOverHeadings()
{
    const auto document = tests::coffeeDocument();
    open(document.get());
    QTest::keyClicks(query(), QStringLiteral("machine"));
    QVERIFY(list()->places()->rowCount() > 6);
    const QString found = m_panel->findChild<QLabel *>()->text();
    const auto chosen = [this] {
        const QString text = list()->currentIndex().data(Qt::AccessibleTextRole).toString();
        return text.section(QStringLiteral(" · "), 0, 0);
    };
    // Once the typing rests: how many, and which one it would go to.
    QTRY_COMPARE(tests::announced(*m_panel), asSentences({found, chosen()}));
    QSet<int> seen;
    for (int i = 0; i < list()->places()->rowCount(); ++i) {
        QVERIFY(!list()->currentIndex().data(PlaceListModel::HeadingRole).toBool());
        seen.insert(list()->currentIndex().row());
        QTest::keyClick(query(), Qt::Key_Down);
        QVERIFY(query()->hasFocus());
        QCOMPARE(tests::announced(*m_panel), chosen());
    }
    int places = 0;
    for (int row = 0; row < list()->places()->rowCount(); ++row) {
        places += list()->places()->index(row).data(PlaceListModel::HeadingRole).toBool() ? 0 : 1;
    }
    QCOMPARE(seen.size(), places); // every place can be reached, and nothing else
    QTest::keyClick(query(), Qt::Key_Up);
    QVERIFY(list()->currentPlace().id.size() > 0);
}

void TestSearchPanel::escapeGivesTheFocusBack()
{
    const auto document = tests::coffeeDocument();
    open(document.get());
    QTest::keyClicks(query(), QStringLiteral("milk"));
    QTest::keyClick(query(), Qt::Key_Escape);
    QVERIFY(!m_panel->isVisible());
    QVERIFY(m_button->hasFocus());
}

void TestSearchPanel::goingElsewhereClosesIt()
{
    const auto document = tests::coffeeDocument();
    open(document.get());
    list()->setFocus(); // still inside
    QVERIFY(m_panel->isVisible());
    m_button->setFocus();
    QVERIFY(!m_panel->isVisible());
    QVERIFY(m_button->hasFocus());
}

void TestSearchPanel::itStaysInsideItsWindow()
{
    const auto document = tests::coffeeDocument();
    open(document.get());
    for (const QSize size : {tests::kLargeWindow, tests::kSmallWindow, QSize(500, 300)}) {
        m_window->resize(size);
        QCoreApplication::processEvents();
        QVERIFY(m_window->rect().contains(m_panel->geometry()));
    }
}

void TestSearchPanel::anotherDocumentForgetsTheQuery()
{
    const auto document = tests::coffeeDocument();
    open(document.get());
    QTest::keyClicks(query(), QStringLiteral("capsule"));
    const auto other = tests::frameworkDocument(0);
    m_panel->setDocument(other.get());
    QVERIFY(!m_panel->isVisible());
    m_panel->open();
    QCOMPARE(query()->text(), QString());
    QTest::keyClicks(query(), QStringLiteral("flask"));
    QCOMPARE(list()->currentPlace().id, QStringLiteral("flask"));
}

void TestSearchPanel::aLineShowsItsMatch()
{
    const MarkedText style{QFont(), {QStringLiteral("needle")}, Qt::LeftToRight};
    const QString hay = QString(QStringLiteral("hay ")).repeated(200);
    const QString line = lineWithMatch(hay + QStringLiteral("needle ") + hay, style, 400);
    QVERIFY(line.contains(u"needle"));
    QVERIFY(QFontMetrics(style.font).horizontalAdvance(line) <= 400);
    const QString endless = QString(5000, u'x') + QStringLiteral("needle");
    QVERIFY(lineWithMatch(endless, style, 400).contains(u"needle"));
    const QStringList lines = brokenLines(endless, style, 100, 2);
    QCOMPARE(lines.size(), 2);
    for (const QString &part : lines) {
        QVERIFY(QFontMetrics(style.font).horizontalAdvance(part) <= 100);
    }
}

void TestSearchPanel::markedWordsAreDrawnHeavier()
{
    const auto ink = [](const QStringList &words) {
        QImage picture(300, 30, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setPen(Qt::black);
        drawMarkedLine(painter, picture.rect(), QStringLiteral("two words"),
                       {QFont(), words, Qt::LeftToRight});
        painter.end();
        int tinted = 0;
        for (int x = 0; x < 300; ++x) {
            for (int y = 0; y < 30; ++y) {
                tinted += picture.pixelColor(x, y) == QColor(0xCF, 0xD9, 0xE9) ? 1 : 0;
            }
        }
        return tinted;
    };
    QCOMPARE(ink({}), 0);
    QVERIFY(ink({QStringLiteral("words")}) > 100);
    QVERIFY(ink({QStringLiteral("two"), QStringLiteral("words")}) > ink({QStringLiteral("words")}));
}

void TestSearchPanel::hostileTextIsDrawnAsText()
{
    const auto document = tests::hostileDocument();
    open(document.get());
    QTest::keyClicks(query(), QStringLiteral("<b>bold</b> &amp;"));
    QVERIFY(list()->places()->entryCount() > 3);
    QTest::keyClicks(query(), QStringLiteral(" ww"));
    QVERIFY(m_window->grab().save(QStringLiteral(STEELYARD_TEST_OUTPUT "/search-hostile.png")));
    QCOMPARE(list()->viewport()->width() >= list()->sizeHintForColumn(0), true);
    const QStringList clipped = tests::clippedTexts(*m_panel);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    const QStringList nameless = tests::namelessControls(*m_panel);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

STEELYARD_TEST_MAIN(TestSearchPanel)
#include "test_search_panel.moc"

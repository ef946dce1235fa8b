// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "window_of_test.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPointer>

using namespace steelyard;

// What can be done with a chart is in its menu, for the mouse and for the menu key.
class TestChartMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        resources::load();
        tests::setUpLook(false);
    }
    void cleanup() { m_window->close(); }
    void everyChartHasOne_data();
    void everyChartHasOne();
    void aRowLeadsToItsEvidence();
    void aPointLeadsToItsCost();
    void anOptionIsLeftOut();
    void aSampleHasNone();

private:
    void showPage(PageId page)
    {
        m_window.pages()->showPage(page);
        tests::settleLayouts();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->document()->isSampling(), 20000);
        QTest::qWait(150);
        tests::settleLayouts();
    }
    [[nodiscard]] QList<QWidget *> charts(const char *kind) const
    {
        QList<QWidget *> found;
        for (QWidget *widget : m_window.pages()->findChildren<QWidget *>()) {
            if (widget->inherits(kind) && widget->isVisible()) {
                found << widget;
            }
        }
        return found;
    }
    static QMenu *openByKey(QWidget *chart)
    {
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F10, Qt::ShiftModifier);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static QMenu *openByMouse(QWidget *chart, const QPoint &place)
    {
        QContextMenuEvent asked(QContextMenuEvent::Mouse, place, chart->mapToGlobal(place));
        QApplication::sendEvent(chart, &asked);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static QAction *actionOf(const QMenu &menu, const QString &begin)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().startsWith(begin)) {
                return action;
            }
        }
        return nullptr;
    }

    tests::WindowOfTest m_window;
};

void TestChartMenus::everyChartHasOne_data()
{
    QTest::addColumn<QByteArray>("example");
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("hasTable");
    const auto add = [](const char *name, const char *example, PageId page, const char *kind,
                        bool hasTable = true) {
        QTest::newRow(name) << QByteArray(example) << int(page) << QByteArray("steelyard::") + kind
                            << hasTable;
    };
    add("radar", "member-app", PageId::Profiles, "RadarView");
    add("dots", "member-app", PageId::Profiles, "ProfileDots");
    add("beam beside questions", "member-app", PageId::Questions, "BeamWidget", false);
    add("beam of the verdict", "member-app", PageId::Verdict, "BeamWidget", false);
    add("waterfall", "member-app", PageId::Verdict, "WaterfallView");
    add("ranking", "member-app", PageId::WhatIf, "RankingRows");
    add("what moves the lead", "member-app", PageId::WhatIf, "BarView");
    add("beam of the decision", "member-app", PageId::Decide, "BeamWidget", false);
    add("value and cost", "error-tracking", PageId::Verdict, "ScatterView");
}

void TestChartMenus::everyChartHasOne()
{
    QFETCH(QByteArray, example);
    QFETCH(int, page);
    QFETCH(QByteArray, kind);
    QFETCH(bool, hasTable);
    m_window.open(example.constData());
    showPage(PageId(page));
    const QList<QWidget *> found = charts(kind.constData());
    QVERIFY(!found.isEmpty());
    QGuiApplication::clipboard()->clear();
    QPointer<QMenu> menu = openByKey(found.front());
    QVERIFY(menu != nullptr);
    QCOMPARE(QApplication::focusWidget(), found.front());
    QVERIFY(
        QRect(QPoint(), found.front()->size()).contains(found.front()->mapFromGlobal(menu->pos())));
    QAction *picture = actionOf(*menu, QStringLiteral("Copy picture"));
    QVERIFY(picture != nullptr);
    picture->trigger();
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    QAction *table = actionOf(*menu, QStringLiteral("Copy as a table"));
    QCOMPARE(table != nullptr, hasTable);
    if (hasTable) {
        table->trigger();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
        QVERIFY(QGuiApplication::clipboard()->text().contains(u'\t'));
        QVERIFY(QGuiApplication::clipboard()->text().count(u'\n') > 1);
    }
    QAction *text = actionOf(*menu, QStringLiteral("Copy as text"));
    QVERIFY(text != nullptr);
    text->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), found.front()->accessibleDescription());
    menu->close();
    tests::settleLayouts();
    QVERIFY(menu.isNull());
}

void TestChartMenus::aRowLeadsToItsEvidence()
{
    m_window.open();
    showPage(PageId::Verdict);
    QMenu *menu = openByKey(charts("steelyard::WaterfallView").front());
    QVERIFY(menu != nullptr);
    QAction *evidence = actionOf(*menu, QStringLiteral("Evidence for "));
    QVERIFY(evidence != nullptr);
    evidence->trigger();
    menu->close();
    QCOMPARE(m_window.pages()->current(), PageId::Compare);
}

void TestChartMenus::aPointLeadsToItsCost()
{
    m_window.open("error-tracking");
    showPage(PageId::Verdict);
    QWidget *chart = charts("steelyard::ScatterView").front();
    QMenu *menu = openByMouse(chart, QPoint(1, 1)); // no point is there
    QVERIFY(menu != nullptr && actionOf(*menu, QStringLiteral("Evidence")) == nullptr);
    menu->close();
    menu = openByKey(chart);
    QVERIFY(menu != nullptr);
    QAction *evidence = actionOf(*menu, QStringLiteral("Evidence for the cost of "));
    QVERIFY(evidence != nullptr);
    evidence->trigger();
    menu->close();
    QCOMPARE(m_window.pages()->current(), PageId::Table);
}

void TestChartMenus::anOptionIsLeftOut()
{
    m_window.open();
    showPage(PageId::WhatIf);
    QWidget *ranking = charts("steelyard::RankingRows").front();
    QMenu *menu = openByMouse(ranking, QPoint(ranking->width() / 2, 4));
    QVERIFY(menu != nullptr);
    const QStringList offered = [menu] {
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (action->text().startsWith(QLatin1String("Leave out"))) {
                texts << action->text();
            }
        }
        return texts;
    }();
    QCOMPARE(offered, QStringList{QStringLiteral("Leave out Django")});
    menu->close();
}

void TestChartMenus::aSampleHasNone()
{
    m_window.openEmpty();
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->inherits("steelyard::BeamWidget") && widget->isVisible()) {
            QCOMPARE(widget->focusPolicy(), Qt::NoFocus);
            QVERIFY(openByMouse(widget, widget->rect().center()) == nullptr);
        }
    }
}

STEELYARD_TEST_MAIN(TestChartMenus)
#include "test_chart_menus.moc"

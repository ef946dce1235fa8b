// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/notice_bar.h"
#include "window_of_test.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QScrollBar>

using namespace steelyard;

// Notices come and go, and nothing that somebody is about to press moves.
class TestNoticesInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        resources::load();
        tests::setUpLook(false);
    }
    void cleanup() { m_window->close(); }
    void nothingMovesOnAnyPage_data();
    void nothingMovesOnAnyPage();
    void nothingMovesOnTheStartPage();
    void theFootOfAPageStaysInSight();
    void whatIsCoveredCanBeScrolledTo();

private:
    // Where everything is that can be pressed or read, without what notices are made of.
    [[nodiscard]] QMap<const QWidget *, QRect> places() const
    {
        QMap<const QWidget *, QRect> found;
        QWidget *root = m_window.get();
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            const bool isOfNotice = widget->inherits("steelyard::NoticeArea") || isInNotice(widget);
            if (widget->isVisible() && !isOfNotice &&
                widget->visibleRegion().boundingRect().isValid()) {
                found[widget] = QRect(widget->mapTo(root, QPoint()), widget->size());
            }
        }
        return found;
    }
    static bool isInNotice(const QWidget *widget)
    {
        for (; widget != nullptr; widget = widget->parentWidget()) {
            if (widget->inherits("steelyard::NoticeArea")) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] NoticeBar *notices() const
    {
        for (auto *bar : m_window.get()->findChildren<NoticeBar *>()) {
            if (bar->parentWidget()->isVisible()) {
                return bar;
            }
        }
        return nullptr;
    }
    // What changed its place, by its class and name; what is no longer seen is only covered.
    static QString moved(const QMap<const QWidget *, QRect> &before,
                         const QMap<const QWidget *, QRect> &after)
    {
        QStringList found;
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (before.contains(it.key()) && before[it.key()].topLeft() != it.value().topLeft()) {
                found << QStringLiteral("%1 “%2”").arg(
                    QLatin1String(it.key()->metaObject()->className()), it.key()->accessibleName());
            }
        }
        return found.join(QLatin1String(", "));
    }
    // What is counted in the background changes the pages by itself when it comes.
    void waitForShares()
    {
        tests::settleLayouts();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->document()->isSampling(), 20000);
        QTest::qWait(200);
        tests::settleLayouts();
    }

    tests::WindowOfTest m_window;
};

void TestNoticesInWindow::nothingMovesOnAnyPage_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QSize>("size");
    for (const PageId page :
         {PageId::Questions, PageId::MustHaves, PageId::Compare, PageId::Profiles, PageId::Verdict,
          PageId::WhatIf, PageId::Decide, PageId::Knowledge}) {
        for (const QSize size : {tests::kLargeWindow, tests::kSmallWindow}) {
            QTest::addRow("%d, %d wide", int(page), size.width()) << int(page) << size;
        }
    }
}

void TestNoticesInWindow::nothingMovesOnAnyPage()
{
    QFETCH(int, page);
    QFETCH(QSize, size);
    m_window.open();
    m_window->resize(size);
    m_window.pages()->showPage(PageId(page));
    waitForShares();
    const auto before = places();
    const auto check = [&](const char *what) {
        tests::settleLayouts();
        const QString wrong = moved(before, places());
        QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1String(what) + QLatin1String(": ") + wrong));
    };
    notices()->showDone(QStringLiteral("Done"), QStringLiteral("Look"), [] {});
    check("done");
    QVERIFY(notices()->isVisible() && !notices()->visibleRegion().isEmpty());
    notices()->showRefused(QStringLiteral("No"));
    check("refused");
    knowledge::Diagnostic problem;
    problem.level = knowledge::Level::Error;
    problem.what = "Wrong";
    notices()->showProblems({problem, problem, problem, problem, problem});
    check("problems");
    for (auto *bar : m_window->findChildren<ChoiceBar *>()) {
        bar->ask(QStringLiteral("The file has changed. What now?"));
        bar->addChoice(QStringLiteral("Reload"), {}, [] {});
        check("asked");
        bar->hide();
    }
    notices()->hide();
    check("gone");
}

void TestNoticesInWindow::nothingMovesOnTheStartPage()
{
    m_window.openEmpty();
    tests::settleLayouts();
    const auto before = places();
    notices()->showRefused(QStringLiteral("This is no decision."));
    tests::settleLayouts();
    QVERIFY(!notices()->visibleRegion().isEmpty());
    QCOMPARE(moved(before, places()), QString());
    notices()->hide();
    tests::settleLayouts();
    QCOMPARE(moved(before, places()), QString());
}

void TestNoticesInWindow::theFootOfAPageStaysInSight()
{
    m_window.open();
    m_window.pages()->showPage(PageId::Questions);
    notices()->showRefused(QStringLiteral("No"));
    tests::settleLayouts();
    int seen = 0;
    for (const char *name : {"back", "next"}) {
        for (const auto *button :
             m_window.pages()->findChildren<QPushButton *>(QLatin1String(name))) {
            if (button->isVisible()) {
                QCOMPARE(button->visibleRegion(), QRegion(button->rect()));
                ++seen;
            }
        }
    }
    QCOMPARE(seen, 2);
}

void TestNoticesInWindow::whatIsCoveredCanBeScrolledTo()
{
    m_window.open();
    for (const PageId page : {PageId::Verdict, PageId::WhatIf, PageId::Decide, PageId::Profiles}) {
        m_window.pages()->showPage(page);
        notices()->showRefused(QStringLiteral("No"));
        tests::settleLayouts();
        for (auto *bar : m_window.pages()->currentWidget()->findChildren<QScrollBar *>()) {
            bar->setValue(bar->maximum());
        }
        tests::settleLayouts();
        const QWidget *area = notices()->parentWidget();
        const int top = area->mapTo(m_window.get(), QPoint()).y();
        for (const auto *button :
             m_window.pages()->currentWidget()->findChildren<QAbstractButton *>()) {
            const int bottom = button->mapTo(m_window.get(), QPoint(0, button->height())).y();
            QVERIFY2(!button->isVisible() || bottom <= top,
                     qPrintable(QStringLiteral("%1 on page %2: %3 below %4")
                                    .arg(button->text())
                                    .arg(int(page))
                                    .arg(bottom)
                                    .arg(top)));
        }
    }
}

STEELYARD_TEST_MAIN(TestNoticesInWindow)
#include "test_notices_in_window.moc"

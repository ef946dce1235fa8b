// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_base.h"
#include "small_decision.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/page_checks.h"
#include "ui/pages/diff/diff_details.h"
#include "ui/pages/diff/diff_dialog.h"
#include "ui/pages/diff/diff_view.h"
#include "ui/widgets/state_badge.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace steelyard;

// Two decisions compared, in the window.
class TestDiffDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothVerdictsAndTheCause_areShown();
    void keys_walkTheDifferences();
    void sameDecision_showsNoList();
    void manyDifferences_beginFolded();
    void hostileTexts_stayTexts();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] storage::Comparison coffee() const;
    [[nodiscard]] static storage::Comparison frameworks();
    static storage::Comparison compared(storage::Comparison comparison)
    {
        comparison.diff = *decision::diff(comparison.a.side(), comparison.b.side());
        return comparison;
    }
    static void show(DiffDialog &dialog)
    {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        tests::settleLayouts();
    }

    storage::KnowledgePointer m_base;
};

void TestDiffDialog::initTestCase()
{
    tests::setUpLook(false);
    m_base = std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
}

storage::Comparison TestDiffDialog::coffee() const
{
    storage::Comparison comparison;
    comparison.a = {QStringLiteral("This decision as it is now"), m_base,
                    tests::answeredDecision(*m_base)};
    comparison.b = {QStringLiteral("other.steelyard"), m_base, comparison.a.decision};
    comparison.b.decision.title = "Again";
    comparison.b.decision.mustHaves["timer"] = {true, knowledge::Support::BuiltIn, 0};
    return compared(comparison);
}

storage::Comparison TestDiffDialog::frameworks()
{
    const auto open = [](const char *example) {
        auto opened = storage::openDecision(
            QStringLiteral(":/examples/%1.steelyard").arg(QLatin1String(example)));
        return storage::ComparedDecision{QLatin1String(example) + QStringLiteral(".steelyard"),
                                         opened.base, opened.decision.value()};
    };
    (void)storage::bundledKnowledge(); // loads the resources
    storage::Comparison comparison{open("member-app"), open("leaning"), {}};
    comparison.b.decision.record.reason =
        "Personal data and a life of five years or more weigh most, the API part is covered, and "
        "if a live channel is needed, another process may run beside it.";
    return compared(comparison);
}

void TestDiffDialog::bothVerdictsAndTheCause_areShown()
{
    DiffDialog dialog(coffee());
    show(dialog);
    QVERIFY(
        tests::showsText(dialog, QStringLiteral("2 difference(s), and the verdict is another")));
    QVERIFY(tests::showsText(dialog, QStringLiteral("One is enough")));
    QVERIFY(tests::showsText(dialog, QStringLiteral("other.steelyard")));
    QStringList states;
    for (const StateBadge *badge : dialog.findChildren<StateBadge *>()) {
        states << badge->accessibleName();
    }
    QCOMPARE(states, (QStringList{QStringLiteral("Too close to call"), QStringLiteral("Clear")}));
    QVERIFY(dialog.accessibleDescription().contains(QStringLiteral("One is enough")));
    // The cause is chosen, and told in full below.
    const auto *view = dialog.findChild<DiffView *>();
    QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("Timer"));
    QVERIFY(tests::showsText(*dialog.findChild<DiffDetails *>(),
                             QStringLiteral("With this alone A comes to: Clear, ")));
    QVERIFY2(tests::namelessControls(dialog).isEmpty(),
             qPrintable(tests::namelessControls(dialog).join(u'\n')));
}

void TestDiffDialog::keys_walkTheDifferences()
{
    DiffDialog dialog(coffee());
    show(dialog);
    auto *view = dialog.findChild<DiffView *>();
    QCOMPARE(QApplication::focusWidget(), view);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("Names and notes (1)"));
    QVERIFY(!dialog.findChild<DiffDetails *>()->isVisible());
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("Name"));
    QVERIFY(tests::showsText(*dialog.findChild<DiffDetails *>(), QStringLiteral("Again")));
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Left);
    QVERIFY(!view->isExpanded(view->currentIndex()));
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestDiffDialog::sameDecision_showsNoList()
{
    storage::Comparison same = coffee();
    same.b.decision = same.a.decision;
    DiffDialog dialog(compared(same));
    show(dialog);
    QVERIFY(tests::showsText(dialog, QStringLiteral("A and B do not differ.")));
    QVERIFY(dialog.findChild<DiffView *>() == nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
}

void TestDiffDialog::manyDifferences_beginFolded()
{
    storage::Comparison many = coffee();
    for (int i = 0; i < 1000; ++i) {
        many.b.decision.ownScenarios.push_back({"Scenario " + std::to_string(i), {}, {}});
    }
    DiffDialog dialog(compared(many));
    show(dialog);
    const auto *view = dialog.findChild<DiffView *>();
    const QAbstractItemModel *model = view->model();
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(view->isExpanded(model->index(0, 0)));
    QVERIFY(!view->isExpanded(model->index(1, 0)));
    QCOMPARE(model->rowCount(model->index(1, 0)), 1001);
}

void TestDiffDialog::hostileTexts_stayTexts()
{
    storage::Comparison hostile = coffee();
    hostile.a.name = QString(200, u'x') + QStringLiteral(".steelyard");
    hostile.a.decision.title = "<b>bold</b> <img src=x>";
    hostile.b.decision.title = "\u05d4\u05d7\u05dc\u05d8\u05d4 (1) \u05e9\u05dc\u05d9";
    hostile.b.decision.record.reason = std::string(5000, 'w');
    DiffDialog dialog(compared(hostile));
    dialog.resize(984, 640);
    show(dialog);
    QVERIFY(tests::showsText(dialog, QStringLiteral("<b>bold</b>")));
    auto *view = dialog.findChild<DiffView *>();
    view->setFocus();
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(view, Qt::Key_Down);
        tests::settleLayouts();
        const QStringList clipped = tests::clippedTexts(dialog);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
    QCOMPARE(dialog.width(), 984);
}

void TestDiffDialog::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de"}) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {tests::kLargeWindow, tests::kSmallWindow}) {
                QTest::addRow("%s-%s-%d", dark ? "dark" : "light", language, size.width())
                    << dark << size << QString::fromLatin1(language);
            }
        }
    }
}

void TestDiffDialog::pictures()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    useLanguage(QLocale(language));
    tests::setUpLook(dark);
    QWidget window;
    window.resize(size);
    DiffDialog dialog(frameworks(), &window);
    show(dialog);
    QVERIFY(dialog.width() < size.width() && dialog.height() < size.height());
    const QStringList clipped = tests::clippedTexts(dialog);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    QVERIFY(dialog.grab().save(QStringLiteral(STEELYARD_TEST_OUTPUT "/diff-%1.png")
                                   .arg(QString::fromLatin1(QTest::currentDataTag()))));
    useLanguage(QLocale(QLocale::English));
    tests::setUpLook(false);
}

STEELYARD_TEST_MAIN(TestDiffDialog)
#include "test_diff_dialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"
#include "test_main.h"
#include "ui/grid/leave_out_dialog.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/compare_page_parts.h"
#include "ui/pages/compare/comparison_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace steelyard;
using tests::cell;
using tests::view;

// What the comparison shows of a decision's own, and leaves out.
class TestCompareOwn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void levelsHaveTheirUnitAndTheirPlaceInPoints();
    void deleteLeavesOutWithAReason();
};

void TestCompareOwn::levelsHaveTheirUnitAndTheirPlaceInPoints()
{
    const auto document = tests::brokerDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const auto *model = page.findChild<ComparisonView *>()->model();
    const std::string &latency = document->decision().own.criteria[0].id;
    QModelIndex found;
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex name = model->index(0, 0, model->index(group, 0));
        if (name.data(ComparisonModel::CriterionIdRole).toString().toStdString() == latency) {
            found = name.siblingAtColumn(ComparisonModel::FirstAlternativeColumn + 1);
        }
    }
    QVERIFY(found.isValid());
    QCOMPARE(found.data().toString(), QStringLiteral("7 ms"));
    QCOMPARE(found.data(ComparisonModel::ScaleHighRole).toDouble(), 10.0);
    const auto points = document->verdict().ratings().pointsAt(
        0, document->base().alternativeIndex(document->decision().alternatives[1]));
    QCOMPARE(found.data(ComparisonModel::ValueRole).toDouble(), *points.value);
    const QString told = found.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(told.contains(u"7 ms, plausible from 6 ms to 8 ms") && told.contains(u"Worth "),
             qPrintable(told));
    QVERIFY(found.data(ComparisonModel::IsBestRole).toBool()); // less is better here
}

void TestCompareOwn::deleteLeavesOutWithAReason()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const auto answer = [](const QString &reason, bool isTaken) {
        QTimer::singleShot(0, qApp, [=] {
            auto *dialog = qobject_cast<LeaveOutDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            auto *leave = tests::visibleNamed(*dialog, QStringLiteral("Leave out"));
            QVERIFY(leave != nullptr && !leave->isEnabled()); // never without a reason
            dialog->findChild<QLineEdit *>()->setText(reason);
            QVERIFY(leave->isEnabled());
            QVERIFY(tests::namelessControls(*dialog).isEmpty());
            isTaken ? dialog->accept() : dialog->reject();
        });
    };
    // A window manager hands the focus back to the window below a dialog; here is none.
    const auto pressDelete = [&] {
        QApplication::setActiveWindow(page.window());
        QTest::keyClick(view(page), Qt::Key_Delete);
    };
    const QModelIndex first = cell(page, 0, 0, 0);
    view(page)->setFocus();
    view(page)->setCurrentIndex(first);
    const auto options = [&]() -> const std::vector<std::string> & {
        return document->decision().alternatives;
    };
    const std::string option =
        first.data(ComparisonModel::AlternativeIdRole).toString().toStdString();
    answer(QStringLiteral("Not now."), false);
    pressDelete();
    QCOMPARE(options().size(), 3U);
    answer(QStringLiteral("Not now."), true);
    pressDelete();
    QCOMPARE(options().size(), 2U);
    QVERIFY(std::find(options().begin(), options().end(), option) == options().end());
    // Of the two that stay a must-have leaves one out, which is not shown.
    QCOMPARE(view(page)->model()->columnCount(), ComparisonModel::FirstAlternativeColumn + 1);
    const QModelIndex name = view(page)->model()->index(0, 0, view(page)->model()->index(0, 0));
    const QString criterion = name.data(ComparisonModel::CriterionIdRole).toString();
    view(page)->setCurrentIndex(name);
    answer(QStringLiteral("Nobody minds."), true);
    pressDelete();
    QCOMPARE(document->decision().own.leftOutCriteria.size(), 1U);
    QCOMPARE(QString::fromStdString(document->decision().own.leftOutCriteria[0].id), criterion);

    auto *button = page.findChild<LeftOutButton *>();
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("2 left out by you"));
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<LeftOutDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        QVERIFY(tests::showsText(*dialog, QStringLiteral("Nobody minds.")));
        for (int i = 0; i < 2; ++i) {
            for (QPushButton *back : dialog->findChildren<QPushButton *>()) {
                if (back->isVisible() && back->text() == u"Bring back") {
                    back->click();
                    break;
                }
            }
        }
        QVERIFY(tests::showsText(*dialog, QStringLiteral("Nothing is left out.")));
        dialog->reject();
    });
    button->click();
    QCOMPARE(options().size(), 3U);
    QVERIFY(document->decision().own.leftOutCriteria.empty());
    QVERIFY(!button->isVisible());
}

STEELYARD_TEST_MAIN(TestCompareOwn)
#include "test_compare_own.moc"

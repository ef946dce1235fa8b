// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"
#include "test_main.h"
#include "ui/heard.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/compare_page_parts.h"
#include "ui/pages/compare/own_rating_editor.h"
#include "ui/widgets/address_link.h"

#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace steelyard;
using tests::cell;
using tests::click;
using tests::drawer;
using tests::shows;
using tests::view;

// The drawer with the evidence of a rating.
class TestCompareEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void clickingACellOpensItsEvidence();
    void escapeClosesAndEnterOpens();
    void ownRatingNeedsAReasonAndIsShown();
    void evidenceStaysWhenItsRatingMovesTheRow();
    void openingEvidenceMovesNothing();
    void onlyWebAddressesAreOpened();
};

void TestCompareEvidence::clickingACellOpensItsEvidence()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QVERIFY(!drawer(page)->isVisible());
    page.showCell(QStringLiteral("ease"), QStringLiteral("espresso"));
    QVERIFY(drawer(page)->isVisible());
    QVERIFY(shows(page, QStringLiteral("Espresso machine")));
    QVERIFY(shows(page, QStringLiteral("Grinding, tamping and steaming are learnt.")));
    QVERIFY(shows(page, QStringLiteral("Anyone can use one within a minute.")));
    QVERIFY(shows(page, QStringLiteral("Three of five colleagues needed help")));
    QVERIFY(shows(page, QStringLiteral("A craft to be learnt"))); // the anchor met
    QVERIFY(shows(page, QStringLiteral("Manuals of the three machines")));

    click(page, cell(page, 0, 0, 0));
    QVERIFY(shows(page, QStringLiteral("Filter machine")));
}

void TestCompareEvidence::escapeClosesAndEnterOpens()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    click(page, cell(page, 0, 0, 0));
    QVERIFY(drawer(page)->isVisible());
    page.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.window()));
    view(page)->setFocus();
    QTest::keyClick(view(page), Qt::Key_Escape);
    QVERIFY(!drawer(page)->isVisible());
    QCOMPARE(tests::announced(page), QStringLiteral("Evidence closed"));
    QTest::keyClick(view(page), Qt::Key_Return);
    QVERIFY(drawer(page)->isVisible());
}

void TestCompareEvidence::ownRatingNeedsAReasonAndIsShown()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.showCell(QStringLiteral("ease"), QStringLiteral("espresso"));
    auto *editor = page.findChild<OwnRatingEditor *>();
    const auto button = [&](const QString &text) {
        for (QPushButton *candidate : editor->findChildren<QPushButton *>()) {
            if (candidate->text() == text && candidate->isVisibleTo(editor)) {
                return candidate;
            }
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QVERIFY(button(QStringLiteral("Rate it differently")) != nullptr);
    button(QStringLiteral("Rate it differently"))->click();
    QVERIFY(!button(QStringLiteral("Use my rating"))->isEnabled());
    const auto fields = editor->findChildren<QDoubleSpinBox *>();
    fields[0]->setValue(8);
    fields[1]->setValue(1.5);
    QLineEdit *reason = nullptr;
    for (QLineEdit *line : editor->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QStringLiteral("Reason")) {
            reason = line;
        }
    }
    QVERIFY(reason != nullptr);
    reason->setText(QStringLiteral("We all know how to use ours."));
    button(QStringLiteral("Use my rating"))->click();
    const decision::Finding *own = document->decision().finding("ease", "espresso");
    QVERIFY(own != nullptr);
    QCOMPARE(own->value, 8.0);
    QCOMPARE(own->low, 6.5);
    QCOMPARE(own->high, 9.5);
    const QModelIndex cell = view(page)->currentIndex();
    QCOMPARE(cell.data().toString(), QStringLiteral("8.0"));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"Your own rating"));
    QVERIFY(shows(page, QStringLiteral("in place of 3.0")));
    window.save(QStringLiteral("compare-own-rating"));
    button(QStringLiteral("Remove my rating"))->click();
    QVERIFY(document->decision().findings.empty());
    QCOMPARE(view(page)->currentIndex().data().toString(), QStringLiteral("3.0"));
    QCOMPARE(document->undoStack()->count(), 2);
}

void TestCompareEvidence::evidenceStaysWhenItsRatingMovesTheRow()
{
    const auto document = tests::frameworkDocument(0);
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    auto *table = view(page);
    const int option = ComparisonModel::FirstAlternativeColumn;
    QTest::mouseClick(table->header()->viewport(), Qt::LeftButton, {},
                      QPoint(table->header()->sectionViewportPosition(option) + 30, 12));
    const QModelIndex best = table->model()->index(0, option, table->model()->index(0, 0));
    QVERIFY(table->model()->rowCount(best.parent()) > 1);
    const QString criterion = best.data(ComparisonModel::CriterionIdRole).toString();
    const QString alternative = best.data(ComparisonModel::AlternativeIdRole).toString();
    page.showCell(criterion, alternative);
    document->setFinding(
        {criterion.toStdString(), alternative.toStdString(), 0.5, 0, 1, "Seen otherwise."});
    QTRY_VERIFY(shows(page, QStringLiteral("Your own rating, in place of")));
    const QModelIndex now = table->currentIndex();
    QCOMPARE(now.data(ComparisonModel::CriterionIdRole).toString(), criterion);
    QCOMPARE(now.data(ComparisonModel::AlternativeIdRole).toString(), alternative);
    QVERIFY(now.row() > 0 || now.parent().row() > 0);
}

void TestCompareEvidence::openingEvidenceMovesNothing()
{
    const auto document = tests::frameworkDocument(0);
    for (const QSize size : {tests::kLargeWindow, tests::kSmallWindow}) {
        ComparePage page;
        tests::PageWindow window(page, size);
        page.setDocument(document.get());
        window.settle();
        const QModelIndex at = cell(page, 0, 0, 0);
        const auto places = [&] {
            QList<QRect> found{QRect(view(page)->mapTo(&page, QPoint()), QSize(1, 1))};
            for (int column = 0; column < 4; ++column) {
                found << view(page)->visualRect(at.siblingAtColumn(column));
            }
            for (const QPushButton *button : page.findChildren<QPushButton *>()) {
                if (!drawer(page)->isAncestorOf(button) && button->isVisible()) {
                    found << QRect(button->mapTo(&page, QPoint()), button->size());
                }
            }
            return found;
        };
        const QList<QRect> before = places();
        click(page, at);
        window.settle();
        QVERIFY(drawer(page)->isVisible());
        QCOMPARE(places(), before);
        QTest::keyClick(view(page), Qt::Key_Escape);
        window.settle();
        QCOMPARE(places(), before);
    }
}

void TestCompareEvidence::onlyWebAddressesAreOpened()
{
    const auto openable = [](const char *address) {
        return isOpenable(QUrl(QString::fromLatin1(address), QUrl::StrictMode));
    };
    QVERIFY(openable("https://example.org/a"));
    QVERIFY(openable("http://example.org"));
    for (const char *address :
         {"", "file:///etc/passwd", "ftp://example.org", "javascript:alert(1)", "https://",
          "example.org", "data:text/html,hello", "https://good.example@evil.example/"}) {
        QVERIFY2(!openable(address), address);
    }
}

STEELYARD_TEST_MAIN(TestCompareEvidence)
#include "test_compare_evidence.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_dialog.h"

#include "knowledge/evidence.h"
#include "tables/sheet_file.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/page_checks.h"
#include "ui/pages/import/sheet_model.h"
#include "ui/widgets/bar_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace steelyard;

namespace {

const char *const kBrokers = "Broker;Price, EUR/month;p99 [ms];Setup (days);Rating;Notes\n"
                             "Weight;30;40;20;20;\n"
                             "RabbitMQ;119,50;14;2;7,5;known\n"
                             "NATS;130;6-8;1;6;\n"
                             "Kafka;150;n/a;5;8;ours\n"
                             "Pulsar;1.140;22;a week;7;<b>bold</b>\n";

std::optional<tables::Sheet> sheetOf(const QByteArray &bytes,
                                     const tables::TableWishes &wishes = {})
{
    tables::CsvDiagnostics problems(QStringLiteral("s"));
    return tables::sheetFromBytes(bytes.toStdString(), problems, wishes);
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void theModelIsSound();
    void whatWasUnderstoodIsShown();
    void aReadingIsChosen();
    void aDirectionIsChosenByKey();
    void aColumnIsLeftOut();
    void anotherSeparatorIsReadAgain();
    void theAuditIsOneStepAway();
    void nothingToDecideCannotBeMade();
    void aDecisionIsMade();
    void rowsAreNotCutInSmallWindows();
    void everythingFitsAndHasAName();

private:
    static ImportDialog *dialogOf(const QByteArray &bytes)
    {
        return new ImportDialog(
            *sheetOf(bytes), QStringLiteral("message_brokers.csv"),
            [bytes](const tables::TableWishes &wishes) { return sheetOf(bytes, wishes); });
    }
    static void show(QDialog &dialog, QSize size = {1240, 800})
    {
        dialog.resize(size);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        tests::settleLayouts();
    }
};

void TestImportDialog::theModelIsSound()
{
    const auto sheet = sheetOf(kBrokers);
    SheetModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSheet(&*sheet);
    const auto mapping = sheets::guessMapping(*sheet);
    model.setUnderstood(mapping, sheets::understand(*sheet, mapping));
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("B"));
    const QModelIndex doubtful = model.index(5, 1);
    QVERIFY(doubtful.data().toString().startsWith(QStringLiteral("1.140 ")));
    QVERIFY(doubtful.data(Qt::BackgroundRole).isValid());
    QCOMPARE(doubtful.data(Qt::AccessibleTextRole).toString().left(18),
             QStringLiteral("B6: 1.140, value, "));
    QVERIFY(model.index(1, 1).data(Qt::AccessibleTextRole).toString().endsWith(u"weights"));
    model.setSheet(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestImportDialog::whatWasUnderstoodIsShown()
{
    const std::unique_ptr<ImportDialog> dialog(dialogOf(kBrokers));
    show(*dialog);
    for (const char *text :
         {"4 option(s)", "4 criterion(s)", "16 cell(s)", "13 number(s)", "1 not read",
          "guessed from the unit", "Words only. Kept as a note on each option.",
          "“1.140” in B6 is read as 1140.", "“a week” in D6 cannot be read as days.",
          "The weights add up to 110."}) {
        QVERIFY2(tests::showsText(*dialog, QString::fromUtf8(text)), text);
    }
    auto *separator =
        qobject_cast<QComboBox *>(tests::visibleNamed(*dialog, QStringLiteral("Separator")));
    QVERIFY(separator);
    QCOMPARE(separator->currentText(), QStringLiteral("semicolon"));
    QVERIFY(dialog->grab().save(QStringLiteral(STEELYARD_TEST_OUTPUT "/import-mapping.png")));
}

void TestImportDialog::aReadingIsChosen()
{
    const std::unique_ptr<ImportDialog> dialog(dialogOf(kBrokers));
    show(*dialog);
    QWidget *readings =
        tests::visibleNamed(*dialog, QStringLiteral("“1.140” in B6 is read as 1140."));
    QVERIFY(readings);
    QPushButton *other = readings->findChildren<QPushButton *>().at(1);
    QCOMPARE(other->text(), QStringLiteral("1.14"));
    other->click();
    QCOMPARE(dialog->understood().value(3, 0).value, 1.14);
    tests::settleLayouts();
    QVERIFY(tests::visibleNamed(*dialog, QStringLiteral("“1.140” in B6 is read as 1.14.")));
}

void TestImportDialog::aDirectionIsChosenByKey()
{
    const std::unique_ptr<ImportDialog> dialog(dialogOf(kBrokers));
    show(*dialog);
    QWidget *better = tests::visibleNamed(*dialog, QStringLiteral("Better in Setup"));
    QVERIFY(better);
    QPushButton *more = better->findChildren<QPushButton *>().at(1);
    QVERIFY(more->isChecked());
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(static_cast<int>(dialog->understood().criteria[2].better),
             static_cast<int>(scoring::Direction::Minimise));
    QVERIFY(tests::showsText(*dialog, QStringLiteral("you chose")));
}

void TestImportDialog::aColumnIsLeftOut()
{
    const std::unique_ptr<ImportDialog> dialog(dialogOf(kBrokers));
    show(*dialog);
    auto *used = qobject_cast<QCheckBox *>(
        tests::visibleNamed(*dialog, QStringLiteral("Rating is a criterion")));
    QVERIFY(used);
    QTest::keyClick(used, Qt::Key_Space);
    QCOMPARE(dialog->understood().criteria.size(), std::size_t{3});
}

void TestImportDialog::anotherSeparatorIsReadAgain()
{
    const std::unique_ptr<ImportDialog> dialog(dialogOf("a|b,c|d\nx|1,2|3\ny|2,5|4\n"));
    show(*dialog);
    auto *separator =
        qobject_cast<QComboBox *>(tests::visibleNamed(*dialog, QStringLiteral("Separator")));
    QVERIFY(separator);
    separator->setCurrentIndex(separator->findText(QStringLiteral("comma")));
    Q_EMIT separator->activated(separator->currentIndex());
    auto *table = dialog->findChild<QTableView *>();
    QCOMPARE(table->model()->columnCount(), 2);
}

void TestImportDialog::theAuditIsOneStepAway()
{
    const std::unique_ptr<ImportDialog> dialog(
        dialogOf("O,Price (EUR),Quality\nWeight,60,40\nA,100,60\nB,150,80\nC,1000,50\n"));
    show(*dialog);
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().contains(u"hides");
    });
    QVERIFY(found != buttons.end());
    (*found)->click();
    tests::settleLayouts();
    QVERIFY(tests::showsText(*dialog, QStringLiteral("What your sheet hid")));
    QVERIFY(tests::showsText(*dialog, QStringLiteral("A hopeless option picks the winner")));
    QVERIFY(tests::showsText(*dialog, QStringLiteral("What would change the winner")));
    const auto pictures = dialog->findChildren<BarView *>();
    QVERIFY(!pictures.isEmpty()); // one to a finding, each told in words as well
    for (const BarView *picture : pictures) {
        QVERIFY(!picture->content().rows.empty());
        QVERIFY(!picture->accessibleDescription().isEmpty());
    }
    QVERIFY(dialog->grab().save(QStringLiteral(STEELYARD_TEST_OUTPUT "/sheet-audit.png")));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible()); // back at the sheet
    QVERIFY(tests::showsText(*dialog, QStringLiteral("What was understood")));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestImportDialog::nothingToDecideCannotBeMade()
{
    const std::unique_ptr<ImportDialog> dialog(dialogOf("Option,Speed\nA,fast\n"));
    show(*dialog);
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto make = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().contains(u"Make");
    });
    QVERIFY(make != buttons.end());
    QVERIFY(!(*make)->isEnabled());
    QVERIFY(tests::showsText(*dialog, QStringLiteral("Fewer than two options were found.")));
}

void TestImportDialog::aDecisionIsMade()
{
    const std::unique_ptr<ImportDialog> dialog(dialogOf(kBrokers));
    show(*dialog);
    const decision::Decision made = dialog->decision("2026-11-20");
    QCOMPARE(made.title, std::string("Message brokers"));
    QCOMPARE(made.own.options.size(), std::size_t{4});
    QCOMPARE(made.own.criteria.size(), std::size_t{4});
    QCOMPARE(made.own.options[3].note, std::string("Notes: <b>bold</b>"));
    QCOMPARE(made.own.criteria[1].measure->unit, std::string("ms"));
    QVERIFY(made.own.criteria[1].direction == knowledge::Direction::LowerIsBetter);
    QVERIFY(made.own.criteria[1].measure->endsAreSuggested); // from what was found, not kept
    const decision::Finding *price = made.finding(made.own.criteria[0].id, made.own.options[0].id);
    QVERIFY(price && price->value);
    QCOMPARE(*price->value, 119.5);
    QVERIFY(price->low < 119.5 && price->high > 119.5); // never silently of no width
    QCOMPARE(price->note, std::string("From message_brokers.csv, cell B3"));
    QVERIFY(!made.finding(made.own.criteria[1].id, made.own.options[2].id)); // n/a
    const decision::Finding *setup = made.finding(made.own.criteria[2].id, made.own.options[3].id);
    QVERIFY(setup && !setup->value);
    QCOMPARE(setup->typed, std::string("a week"));
    QCOMPARE(made.weighing.points.at(made.own.criteria[1].id), 40.0);
}

// What was understood of each criterion stands in one row, which the sheet beside it leaves room.
void TestImportDialog::rowsAreNotCutInSmallWindows()
{
    useLanguage(QLocale(QStringLiteral("de")));
    const std::unique_ptr<ImportDialog> dialog(dialogOf(kBrokers));
    show(*dialog, {984, 640});
    tests::settleLayouts();
    for (const QScrollArea *area : dialog->findChildren<QScrollArea *>()) {
        QVERIFY2(!area->isVisible() || area->widget()->width() <= area->viewport()->width(),
                 qPrintable(QStringLiteral("%1 > %2")
                                .arg(area->widget()->width())
                                .arg(area->viewport()->width())));
    }
    QVERIFY2(dialog->width() <= 1024, qPrintable(QString::number(dialog->width())));
    QCOMPARE(tests::clippedTexts(*dialog), QStringList());
    useLanguage(QLocale(QStringLiteral("en_US")));
}

void TestImportDialog::everythingFitsAndHasAName()
{
    const std::unique_ptr<ImportDialog> dialog(dialogOf(kBrokers));
    show(*dialog, {1000, 640});
    QCOMPARE(tests::namelessControls(*dialog), QStringList());
    QCOMPARE(tests::clippedTexts(*dialog), QStringList());
    QApplication::setActiveWindow(dialog.get());
    QCOMPARE(tests::unreachedByTab(*dialog).join(u'\n'), QString());
    QCOMPARE(tests::tabStopsOutOfOrder(*dialog).join(u'\n'), QString());
}

STEELYARD_TEST_MAIN(TestImportDialog)
#include "test_import_dialog.moc"

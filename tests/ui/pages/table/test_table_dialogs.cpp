// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table/table_page.h"

#include "decision/keep_as_base.h"
#include "knowledge/diagnostic.h"
#include "session/knowledge_base_list.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/grid/cost_dialog.h"
#include "ui/grid/criterion_dialog.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/leave_out_dialog.h"
#include "ui/grid/reading_dialog.h"
#include "ui/page_documents.h"
#include "ui/pages/table/criteria_dialog.h"
#include "ui/pages/table/table_page_on_screen.h"
#include "ui/pages/table/unread_strip.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace steelyard;

// The windows that the table opens.
class TestTableDialogs : public QObject, private tests::TablePageOnScreen
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void init() { open(); }
    void cleanup() { close(); }
    void costsArePutTogetherInASheet();
    void aSheetRefusesWhatCannotBe();
    void aRateIsEnteredWhereItIsNeeded();
    void whatOpensNoDialogSaysWhy();
    void deleteLeavesOutPartsOfABase();
    void criteriaAreTakenFromABase();
    void criteriaAreTakenFromABaseOfOnesOwn();
    void everyDialogFits_data();
    void everyDialogFits();

private:
    // Does something with the dialog that is about to open.
    template <class Dialog, class Do>
    static void whenOpen(Do &&what)
    {
        QTimer::singleShot(0, qApp, [what] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            what(*dialog);
            if (dialog->isVisible()) {
                dialog->reject();
            }
        });
    }
    static void fill(QDialog &dialog, const QString &name, const QString &text)
    {
        auto *field = qobject_cast<QLineEdit *>(tests::visibleNamed(dialog, name));
        QVERIFY2(field != nullptr, qPrintable(name));
        field->setText(text);
    }
    static bool canBeDone(QDialog &dialog, const QString &button = QStringLiteral("Done"))
    {
        for (const QPushButton *entry : dialog.findChildren<QPushButton *>()) {
            if (entry->text() == button) {
                return entry->isEnabled();
            }
        }
        return false;
    }
};

void TestTableDialogs::costsArePutTogetherInASheet()
{
    show(tests::brokerDocument());
    goTo(1, 0); // running cost in EUR, 120 of the first
    const std::string cost = m_document->decision().own.criteria[1].id;
    const std::string option = m_document->decision().alternatives[0];
    whenOpen<CostDialog>([](CostDialog &dialog) {
        fill(dialog, QStringLiteral("Years"), QStringLiteral("2"));
        fill(dialog, QStringLiteral("Users"), QStringLiteral("10"));
        fill(dialog, QStringLiteral("A day of work"), QStringLiteral("500"));
        fill(dialog, QStringLiteral("Once: Low"), QString());
        fill(dialog, QStringLiteral("Once: High"), QString());
        fill(dialog, QStringLiteral("Once: Likely"), QStringLiteral("1000"));
        fill(dialog, QStringLiteral("A user and month: Likely"), QStringLiteral("3"));
        fill(dialog, QStringLiteral("Days of work: Low"), QStringLiteral("2"));
        fill(dialog, QStringLiteral("Days of work: Likely"), QStringLiteral("4"));
        fill(dialog, QStringLiteral("Days of work: High"), QStringLiteral("8"));
        QVERIFY(canBeDone(dialog));
        // 1000 + 24 x 10 x 3 + 4 x 500; ends of a guess 30% away, where none were typed.
        QCOMPARE(dialog.sum(), QStringLiteral("Together: 3,720 EUR (2,204 to 6,236 EUR)"));
        dialog.accept();
    });
    press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(focus(), grid());
    const decision::Finding *finding = m_document->decision().finding(cost, option);
    QVERIFY(finding != nullptr && finding->cost.has_value());
    QCOMPARE(*finding->value, 3720.0);
    QCOMPARE(finding->low, 700 + 504 + 1000.0);
    QCOMPARE(cell(1, 0), QStringLiteral("3,720"));
    QCOMPARE(m_document->decision().own.criteria[1].cost->years, 2.0);
    // Opened again it says what it said.
    whenOpen<CostDialog>([](CostDialog &dialog) {
        QCOMPARE(dialog.sum(), QStringLiteral("Together: 3,720 EUR (2,204 to 6,236 EUR)"));
        dialog.accept();
    });
    press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(*m_document->decision().finding(cost, option)->value, 3720.0);
    // Only money takes a sheet: no dialog opens.
    goTo(0, 0);
    press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

void TestTableDialogs::aSheetRefusesWhatCannotBe()
{
    show(tests::brokerDocument());
    goTo(1, 0);
    whenOpen<CostDialog>([](CostDialog &dialog) {
        const std::pair<QString, QString> wrong[] = {
            {QStringLiteral("Years"), QStringLiteral("0")},
            {QStringLiteral("Years"), QStringLiteral("-1")},
            {QStringLiteral("Years"), QStringLiteral("1000")},
            {QStringLiteral("Users"), QStringLiteral("many")},
            {QStringLiteral("Once: Low"), QStringLiteral("99999")},
            {QStringLiteral("Once: High"), QStringLiteral("1")},
            {QStringLiteral("A month: Likely"), QStringLiteral("-5")},
            {QStringLiteral("A month: Likely"), QStringLiteral("1e308")},
            {QStringLiteral("A month: Likely"), QStringLiteral("12 kg")},
            {QStringLiteral("A month: Likely"), QStringLiteral("12 USD")}};
        for (const auto &[field, text] : wrong) {
            auto *edit = qobject_cast<QLineEdit *>(tests::visibleNamed(dialog, field));
            const QString before = edit->text();
            edit->setText(text);
            QVERIFY2(!canBeDone(dialog), qPrintable(field + u' ' + text));
            edit->setText(before);
            QVERIFY(canBeDone(dialog));
        }
    });
    press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!m_document->decision()
                 .finding(m_document->decision().own.criteria[1].id,
                          m_document->decision().alternatives[0])
                 ->cost);
}

void TestTableDialogs::aRateIsEnteredWhereItIsNeeded()
{
    show(tests::brokerDocument());
    goTo(0, 2); // what cannot be read there is in the way
    press(Qt::Key_Delete);
    goTo(1, 0);
    type(QStringLiteral("200 USD"));
    press(Qt::Key_Return);
    auto *strip = m_page->findChild<UnreadStrip *>();
    auto *enter =
        qobject_cast<QPushButton *>(tests::visibleNamed(*strip, QStringLiteral("Enter a rate")));
    QVERIFY(enter != nullptr);
    whenOpen<ReadingDialog>([](ReadingDialog &dialog) {
        QVERIFY(!canBeDone(dialog)); // the rate is not there yet
        fill(dialog, QStringLiteral("Rate 1"), QStringLiteral("0"));
        QVERIFY(!canBeDone(dialog));
        fill(dialog, QStringLiteral("Rate 1"), QStringLiteral("0.5"));
        QVERIFY(canBeDone(dialog));
        fill(dialog, QStringLiteral("Other currency of rate 1"), QStringLiteral("usd"));
        QVERIFY(!canBeDone(dialog)); // in itself
        fill(dialog, QStringLiteral("Other currency of rate 1"), QStringLiteral("eur"));
        fill(dialog, QStringLiteral("Day of rate 1"), QStringLiteral("yesterday"));
        QVERIFY(!canBeDone(dialog));
        fill(dialog, QStringLiteral("Day of rate 1"), QStringLiteral("2026-11-30"));
        fill(dialog, QStringLiteral("Guessed"), QStringLiteral("0"));
        QVERIFY(!canBeDone(dialog));
        fill(dialog, QStringLiteral("Guessed"), QStringLiteral("40"));
        dialog.accept();
    });
    enter->click();
    const decision::Decision &now = m_document->decision();
    QCOMPARE(now.own.rates.size(), 1U);
    QCOMPARE(now.own.rates[0].from, std::string("USD"));
    QCOMPARE(now.own.rates[0].asOf, std::string("2026-11-30"));
    QCOMPARE(now.own.widths.guessed, 0.4);
    QCOMPARE(*now.finding(now.own.criteria[1].id, now.alternatives[0])->value, 100.0);
    QVERIFY(!enter->isVisible());
    QCOMPARE(focus(), grid());
}

void TestTableDialogs::whatOpensNoDialogSaysWhy()
{
    show(tests::brokerDocument());
    goTo(0, 0);
    press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(tests::showsText(*m_page, QStringLiteral("whose unit is a currency")));
    show(tests::coffeeDocument());
    goTo(0, 0);
    auto *measure = qobject_cast<QPushButton *>(
        tests::visibleNamed(*m_page, QStringLiteral("Measure of the criterion")));
    QVERIFY(measure != nullptr);
    measure->click();
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(tests::showsText(*m_page, QStringLiteral("belongs to the knowledge base")));
}

void TestTableDialogs::deleteLeavesOutPartsOfABase()
{
    show(tests::coffeeDocument());
    const auto leave = [](LeaveOutDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("Not now."));
        dialog.accept();
    };
    grid()->heads()->setFocus();
    grid()->heads()->setCurrent(DecisionTableModel::FirstOptionColumn);
    whenOpen<LeaveOutDialog>(leave);
    press(Qt::Key_Delete);
    QCOMPARE(m_document->decision().alternatives.size(), 2U);
    QCOMPARE(focus(), grid()->heads());
    const int rows = grid()->model()->rowCount();
    goTo(0, 0);
    whenOpen<LeaveOutDialog>(leave);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(m_document->decision().own.leftOutCriteria.size(), 1U);
    QCOMPARE(grid()->model()->rowCount(), rows - 1);
    QCOMPARE(focus(), grid());
    QVERIFY(m_page->findChild<LeftOutButton *>()->isVisible());
}

void TestTableDialogs::criteriaAreTakenFromABase()
{
    show(tests::emptyDocument());
    CriteriaDialog dialog(*m_document, {}, m_page.get());
    dialog.show();
    auto *from = dialog.findChild<QComboBox *>();
    QVERIFY(from->count() >= 6); // three catalogues and three bases
    from->setCurrentIndex(from->count() - 1);
    auto *tree = dialog.findChild<QTreeWidget *>();
    QVERIFY(tree->topLevelItemCount() > 1);
    for (int group = 1; group < tree->topLevelItemCount(); ++group) {
        tree->topLevelItem(group)->setCheckState(0, Qt::Unchecked);
    }
    const int chosen = tree->topLevelItem(0)->childCount();
    QVERIFY(chosen > 0);
    QVERIFY(canBeDone(dialog, QStringLiteral("Add %1 criteria").arg(chosen)));
    dialog.accept();
    QCOMPARE(int(m_document->decision().own.criteria.size()), chosen);
    QVERIFY(m_document->decision().findings.empty());
    QCOMPARE(m_document->undoStack()->count(), 1);
}

// What one decision was kept as gives the next its criteria.
void TestTableDialogs::criteriaAreTakenFromABaseOfOnesOwn()
{
    const auto kept = tests::brokerDocument();
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("kept.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        decision::keptAsKnowledgeBase(kept->overlaid(), kept->decision(), "Kept", "en").c_str());
    file.close();
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    {
        KnowledgeBaseList list(settings);
        QVERIFY(!knowledge::hasErrors(list.add(file.fileName())));
    }
    const QStringList bases = KnowledgeBaseList::ownFilesIn(settings);
    QCOMPARE(bases, QStringList(file.fileName()));
    show(tests::emptyDocument());
    CriteriaDialog dialog(*m_document, bases + QStringList(folder.filePath(QStringLiteral("no"))),
                          m_page.get());
    auto *from = dialog.findChild<QComboBox *>();
    from->setCurrentIndex(from->findText(QStringLiteral("Kept")));
    QCOMPARE(from->currentText(), QStringLiteral("Kept"));
    QVERIFY(canBeDone(dialog, QStringLiteral("Add 6 criteria")));
    dialog.accept();
    const decision::OwnCriterion &latency = m_document->decision().own.criteria.at(0);
    QCOMPARE(latency.name, std::string("p99 latency"));
    QCOMPARE(latency.measure->unit, std::string("ms"));
}

void TestTableDialogs::everyDialogFits_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    QTest::newRow("light") << false << QString();
    QTest::newRow("dark, German") << true << QStringLiteral("de");
}

void TestTableDialogs::everyDialogFits()
{
    QFETCH(const bool, dark);
    QFETCH(const QString, language);
    tests::setUpLook(dark);
    useLanguage(language.isEmpty() ? QLocale(QStringLiteral("en_US")) : QLocale(language));
    show(tests::brokerDocument());
    const std::string cost = m_document->decision().own.criteria[1].id;
    const std::string option = m_document->decision().alternatives[0];
    CostDialog costs(*m_document, cost, option, m_page.get());
    ReadingDialog reading(*m_document, m_page.get());
    reading.addRate("USD", "EUR");
    CriteriaDialog criteria(*m_document, {}, m_page.get());
    CriterionDialog measure(*m_document, m_document->decision().own.criteria[0].id, m_page.get());
    LeaveOutDialog leave(QStringLiteral("Kafka"), m_page.get());
    const std::pair<QDialog *, QString> dialogs[] = {{&costs, QStringLiteral("costs")},
                                                     {&reading, QStringLiteral("reading")},
                                                     {&criteria, QStringLiteral("criteria")},
                                                     {&measure, QStringLiteral("measure")},
                                                     {&leave, QStringLiteral("leave-out")}};
    for (const auto &[dialog, name] : dialogs) {
        dialog->show();
        tests::settleLayouts();
        QVERIFY2(dialog->width() <= 1024 && dialog->height() <= 700,
                 qPrintable(QStringLiteral("%1: %2 x %3")
                                .arg(name)
                                .arg(dialog->width())
                                .arg(dialog->height())));
        QCOMPARE(tests::clippedTexts(*dialog), QStringList());
        QCOMPARE(tests::namelessControls(*dialog), QStringList());
        QApplication::setActiveWindow(dialog);
        QCOMPARE(tests::unreachedByTab(*dialog).join(u'\n'), QString());
        QCOMPARE(tests::tabStopsOutOfOrder(*dialog).join(u'\n'), QString());
        dialog->grab().save(QStringLiteral("%1/dialog-%2-%3%4.png")
                                .arg(QStringLiteral(STEELYARD_TEST_OUTPUT), name,
                                     dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                     language));
        dialog->hide();
    }
    useLanguage(QLocale(QStringLiteral("en_US")));
    tests::setUpLook(false);
}

STEELYARD_TEST_MAIN(TestTableDialogs)
#include "test_table_dialogs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "session/decision_document.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

// A decision of one's own from the start page to a record in Markdown and a PDF, with the keyboard
// alone: four options, six criteria, all cells, an order. Counts the key presses.
class TestOwnDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromTheStartPageToARecordAndAPdf();
    void noPageIsEmptyOrSpeaksOfAnswers_data();
    void noPageIsEmptyOrSpeaksOfAnswers();
    void anEmptyDecisionHarmsNoPage();
    void everyNumberShowsAPageThatSaysSomething_data();
    void everyNumberShowsAPageThatSaysSomething();
    void cleanupTestCase();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY2(focus != nullptr, "nothing has the keyboard focus");
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
        ++m_presses;
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            ++m_presses;
            ++m_letters;
        }
    }
    void exportAs(const QString &suffix)
    {
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QWidget *dialog = QApplication::activeModalWidget();
        QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->document()->isSampling(), 30'000);
        auto *kind = dialog->findChild<QComboBox *>(QStringLiteral("kind"));
        if (kind->currentData().toString() != suffix) { // by the first letter of its name
            kind->setFocus();
            press(kind->itemText(kind->findData(suffix)).front().unicode());
        }
        QCOMPARE(kind->currentData().toString(), suffix);
        auto *start = dialog->findChild<QWidget *>(QStringLiteral("export"));
        QTRY_VERIFY(start->isEnabled());
        start->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(QFileInfo(path(QStringLiteral("mine.") + suffix)).size() > 0);
        QTRY_VERIFY(start->isEnabled());
        press(Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        QApplication::setActiveWindow(m_window.get()); // what a desktop does by itself
    }
    [[nodiscard]] static QString toolOutput(const QString &tool, const QStringList &arguments)
    {
        QProcess process;
        process.start(tool, arguments);
        process.waitForFinished(30'000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    [[nodiscard]] PageStack *pages() const { return m_window->findChild<PageStack *>(); }
    [[nodiscard]] const char *shown() const
    {
        return pages()->currentWidget()->metaObject()->className();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    int m_presses = 0;
    int m_letters = 0; // of them: names and numbers, which nobody can spare
};

void TestOwnDecision::initTestCase()
{
    resources::load();
    tests::setUpLook(false);
    m_settings =
        std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->setDialogs({[this](DecisionFiles::Purpose purpose, const QString &suggestion) {
                              return path(purpose == DecisionFiles::Purpose::SaveDecision
                                              ? QStringLiteral("mine.steelyard")
                                              : QStringLiteral("mine.") +
                                                    QFileInfo(suggestion).suffix());
                          },
                          [](const QString &) { return DecisionFiles::Unsaved::Discard; }});
    m_window->resize(1440, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestOwnDecision::fromTheStartPageToARecordAndAPdf()
{
    auto *start = m_window->findChild<QAbstractButton *>(QStringLiteral("ownButton"));
    QVERIFY(start != nullptr && start->isVisible());
    QCOMPARE(start->toolTip(), QStringLiteral("Ctrl+Shift+N"));
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    DecisionDocument *document = m_window->document();
    QVERIFY(document != nullptr);
    QCOMPARE(shown(), "steelyard::TablePage");

    const QStringList options{QStringLiteral("RabbitMQ"), QStringLiteral("NATS"),
                              QStringLiteral("Kafka"), QStringLiteral("Pulsar")};
    for (const QString &option : options) {
        type(option);
        press(Qt::Key_Return);
    }
    press(Qt::Key_Tab); // from the heads to the first row
    const QList<QStringList> rows{
        {QStringLiteral("p99 latency (ms)"), QStringLiteral("8-20"), QStringLiteral("7"),
         QStringLiteral("15"), QStringLiteral("22")},
        {QStringLiteral("Running cost (EUR)"), QStringLiteral("120"), QStringLiteral("~130"),
         QStringLiteral("150"), QStringLiteral("190")},
        {QStringLiteral("Operating effort"), QStringLiteral("3"), QStringLiteral("5"),
         QStringLiteral("7"), QStringLiteral("8")},
        {QStringLiteral("Ordering"), QStringLiteral("7"), QStringLiteral("5"), QStringLiteral("8"),
         QStringLiteral("8")},
        {QStringLiteral("Client libraries"), QStringLiteral("9"), QStringLiteral("6"),
         QStringLiteral("9"), QStringLiteral("?")},
        {QStringLiteral("Retention (d)"), QStringLiteral("3"), QStringLiteral("7"),
         QStringLiteral("21"), QStringLiteral("21")}};
    for (const QStringList &row : rows) {
        type(row.front());
        press(Qt::Key_Tab);
        for (const QString &text : row.sliced(1)) {
            press(Qt::Key_Tab); // over the unit, then from cell to cell
            type(text);
        }
        press(Qt::Key_Return); // to the name of the next
    }
    QCOMPARE(document->decision().own.options.size(), std::size_t(4));
    QCOMPARE(document->decision().own.criteria.size(), std::size_t(6));
    QCOMPARE(document->decision().findings.size(), std::size_t(24));

    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(shown(), "steelyard::WeightsPage");
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up, Qt::AltModifier); // effort before cost
    QCOMPARE(document->decision().weighing.order.size(), std::size_t(6));

    press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(shown(), "steelyard::ExpectationPage");
    press(Qt::Key_Space);
    QCOMPARE(shown(), "steelyard::VerdictPage");
    QVERIFY(!document->verdict().scores.winner.empty());
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!document->isModified());
    const storage::DecisionResult saved =
        storage::openDecision(path(QStringLiteral("mine.steelyard")));
    QVERIFY(saved.decision && saved.problems.empty());
    QVERIFY(*saved.decision == document->decision());

    exportAs(QStringLiteral("pdf"));
    exportAs(QStringLiteral("md"));
    QFile record(path(QStringLiteral("mine.md")));
    QVERIFY(record.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(record.readAll()).contains(u"RabbitMQ"));
    const QString about = toolOutput(QStringLiteral("pdfinfo"), {path(QStringLiteral("mine.pdf"))});
    static const QRegularExpression pageCount(QStringLiteral("Pages:\\s+(\\d+)"));
    const int pageTotal = pageCount.match(about).captured(1).toInt();
    qInfo().noquote() << "key presses:" << m_presses << "of them letters:" << m_letters
                      << "pages of the report:" << pageTotal;
    // A key behind each of 40 names, units and cells, and fewer than as many for all the rest.
    QVERIFY2(m_presses - m_letters < 60, qPrintable(QString::number(m_presses - m_letters)));
}

void TestOwnDecision::noPageIsEmptyOrSpeaksOfAnswers_data()
{
    QTest::addColumn<PageId>("page");
    QTest::newRow("table") << PageId::Table;
    QTest::newRow("weights") << PageId::Weights;
    QTest::newRow("profiles") << PageId::Profiles;
    QTest::newRow("verdict") << PageId::Verdict;
    QTest::newRow("what if") << PageId::WhatIf;
    QTest::newRow("decide") << PageId::Decide;
}

void TestOwnDecision::noPageIsEmptyOrSpeaksOfAnswers()
{
    QFETCH(const PageId, page);
    pages()->showPage(page);
    tests::settleLayouts();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->document()->isSampling(), 30'000);
    m_window->grab().save(QStringLiteral(STEELYARD_TEST_OUTPUT "/own-%1.png")
                              .arg(QLatin1String(QTest::currentDataTag())));
    const QWidget *shownPage = pages()->currentWidget();
    int texts = 0;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        texts += shownPage->isAncestorOf(label) ? 1 : 0;
        const QString text = label->text();
        for (const QString &wrong :
             {QStringLiteral("your answers"), QStringLiteral("0/0"), QStringLiteral("1 sources"),
              QStringLiteral("must-have"), QStringLiteral("knowledge base"), QStringLiteral("/ 0"),
              QStringLiteral("question")}) {
            QVERIFY2(!text.contains(wrong), qPrintable(text));
        }
        QVERIFY2(!text.trimmed().endsWith(u','), qPrintable(text));
    }
    QVERIFY(texts > 5);
    QCOMPARE(tests::clippedTexts(*shownPage), QStringList());
    QCOMPARE(tests::namelessControls(*shownPage), QStringList());
}

void TestOwnDecision::anEmptyDecisionHarmsNoPage()
{
    QApplication::setActiveWindow(m_window.get());
    pages()->showPage(PageId::Table);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->document()->decision().alternatives.empty());
    for (const PageId page : {PageId::Weights, PageId::Profiles, PageId::Verdict, PageId::WhatIf,
                              PageId::Decide, PageId::Table}) {
        pages()->showPage(page);
        tests::settleLayouts();
    }
    QCOMPARE(shown(), "steelyard::TablePage");
}

void TestOwnDecision::everyNumberShowsAPageThatSaysSomething_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    const QStringList two{QStringLiteral("Left"), QStringLiteral("Right")};
    QTest::newRow("nothing") << QStringList() << Rows();
    QTest::newRow("one option") << QStringList{QStringLiteral("Left")} << Rows();
    QTest::newRow("options alone") << two << Rows();
    QTest::newRow("criteria alone") << QStringList() << Rows{{QStringLiteral("Effort")}};
    QTest::newRow("no ratings") << two
                                << Rows{{QStringLiteral("Effort")}, {QStringLiteral("Order")}};
    QTest::newRow("one option that is rated")
        << QStringList{QStringLiteral("Left")}
        << Rows{{QStringLiteral("Effort"), QStringLiteral("4")},
                {QStringLiteral("Order"), QStringLiteral("6")}};
    QTest::newRow("one criterion")
        << two << Rows{{QStringLiteral("Effort"), QStringLiteral("4"), QStringLiteral("7")}};
    QTest::newRow("no weights")
        << two
        << Rows{{QStringLiteral("Effort"), QStringLiteral("4"), QStringLiteral("7")},
                {QStringLiteral("Order"), QStringLiteral("6"), QStringLiteral("5")}};
    QTest::newRow("costs")
        << two
        << Rows{{QStringLiteral("Cost (EUR)"), QStringLiteral("4000"), QStringLiteral("7k")},
                {QStringLiteral("Order"), QStringLiteral("6"), QStringLiteral("5")},
                {QStringLiteral("Speed (ms)"), QStringLiteral("12"), QStringLiteral("?")}};
}

void TestOwnDecision::everyNumberShowsAPageThatSaysSomething()
{
    QFETCH(const QStringList, options);
    QFETCH(const QList<QStringList>, rows);
    QApplication::setActiveWindow(m_window.get());
    pages()->showPage(PageId::Table);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    for (const QString &option : options) {
        type(option);
        press(Qt::Key_Return);
    }
    press(Qt::Key_Down); // from the heads to the first row
    for (const QStringList &row : rows) {
        type(row.front());
        press(Qt::Key_Tab);
        for (const QString &text : row.sliced(1)) {
            press(Qt::Key_Tab);
            type(text);
        }
        press(Qt::Key_Return);
    }
    const decision::Decision &made = m_window->document()->decision();
    QCOMPARE(made.own.options.size(), std::size_t(options.size()));
    QCOMPARE(made.own.criteria.size(), std::size_t(rows.size()));
    for (const bool isExpectationSaid : {false, true}) {
        if (isExpectationSaid && m_window->document()->awaitsExpectation()) {
            m_window->document()->setExpectation(std::string());
        }
        for (int number = 1; number <= 9; ++number) {
            press(Qt::Key_0 + number, Qt::ControlModifier);
            tests::settleLayouts();
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->document()->isSampling(), 30'000);
            const QByteArray page = QByteArray::number(number) + ' ' + shown();
            QVERIFY2(number != 3 || qstrcmp(shown(), "steelyard::TablePage") == 0, page);
            qsizetype letters = 0;
            for (const QLabel *label : pages()->currentWidget()->findChildren<QLabel *>()) {
                const QString text = label->isVisible() ? label->text() : QString();
                letters += text.size();
                QVERIFY2(!text.contains(QLatin1String("Not enough answers")), page);
                for (const char *wrong : {"group", "your answers", "0/0", "must-have",
                                          "knowledge base", "question", "nan", "inf"}) {
                    QVERIFY2(!text.contains(QLatin1String(wrong)),
                             (page + ": " + text.toUtf8()).constData());
                }
            }
            QVERIFY2(letters > 40, page);
            QCOMPARE(tests::clippedTexts(*pages()->currentWidget()), QStringList());
            m_window->grab().save(QStringLiteral(STEELYARD_TEST_OUTPUT "/own-%1-%2%3.png")
                                      .arg(QLatin1String(QTest::currentDataTag()))
                                      .arg(number)
                                      .arg(isExpectationSaid ? QStringLiteral("b") : QString()));
        }
    }
}

void TestOwnDecision::cleanupTestCase()
{
    m_window.reset();
}

STEELYARD_TEST_MAIN(TestOwnDecision)
#include "test_own_decision.moc"

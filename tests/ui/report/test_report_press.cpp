// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_document.h"
#include "small_base.h"
#include "test_main.h"
#include "ui/report/report_press.h"

#include <QFile>
#include <QImage>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cmath>

using namespace steelyard;

// Reports made beside the interface thread.
class TestReportPress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void report_isMadeAndItsPagesDrawn();
    void newerRequest_takesThePlace();
    void stoppedWhileMaking_keepsTheLastPages();
    void making_leavesTheWindowFree();
    void file_isWhatTheCommandWrites();
    void language_isTheReportsOnly();
    void pages_arePrinted();

private:
    [[nodiscard]] static ReportRequest requestFor(const DecisionDocument &document)
    {
        ReportSettings settings;
        settings.language = QStringLiteral("en");
        return {document.knowledge(), document.decision(), document.verdict(), settings,
                QLocale(QLocale::English)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DecisionDocument> m_document;
};

void TestReportPress::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto base = std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    decision::Decision decision = decision::newDecision(*base, "Coffee", "2026-11-20");
    decision.answers["cups"] = {decision::AnswerState::Chosen, {"many"}, {}};
    m_document = std::make_unique<DecisionDocument>(base, decision);
    QTRY_VERIFY(!m_document->isSampling());
}

void TestReportPress::report_isMadeAndItsPagesDrawn()
{
    ReportPress press({});
    QSignalSpy made(&press, &ReportPress::made);
    QSignalSpy drawn(&press, &ReportPress::pageDrawn);
    press.make(requestFor(*m_document));
    QVERIFY(press.isMaking());
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(!press.isMaking());
    const int pages = made.first().at(0).toInt();
    const QSizeF size = made.first().at(1).toSizeF();
    QCOMPARE(made.first().at(2).toString(), "Coffee");
    for (int page = 0; page <= pages; ++page)
        press.drawPage(page, 0.5);
    QTRY_COMPARE(drawn.size(), pages + 1);
    for (int page = 0; page < pages; ++page) {
        const auto picture = drawn.at(page).at(1).value<QImage>();
        QCOMPARE(picture.width(), static_cast<int>(std::ceil(size.width() / 2)));
        QVERIFY(picture.pixelColor(2, 2) == QColor(Qt::white));
        int dark = 0;
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y)
                dark += picture.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
        QVERIFY2(dark > 50, qPrintable(QString::number(page)));
    }
    QVERIFY(drawn.at(pages).at(1).value<QImage>().isNull()); // there is no such page
}

void TestReportPress::newerRequest_takesThePlace()
{
    ReportPress press({});
    QSignalSpy made(&press, &ReportPress::made);
    ReportRequest request = requestFor(*m_document);
    press.make(request);
    press.make(request);
    request.settings.parts = report::onePageParts();
    press.make(request);
    QTRY_VERIFY(!press.isMaking());
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().first().toInt(), 1);
}

void TestReportPress::stoppedWhileMaking_keepsTheLastPages()
{
    ReportPress press({});
    QSignalSpy made(&press, &ReportPress::made);
    QSignalSpy stopped(&press, &ReportPress::stoppedMaking);
    QSignalSpy finished(&press, &ReportPress::finished);
    const ReportRequest request = requestFor(*m_document);
    press.make(request);
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(made.first().first().toInt() > 8);
    // Stopped before it was laid out: nothing more is said of it, and what waited for it ends.
    press.make(request);
    press.write(m_folder->filePath("waiting.pdf"));
    press.stop();
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(finished.size(), 1);
    QSignalSpy drawn(&press, &ReportPress::pageDrawn);
    press.drawPage(0, 0.5);
    QTRY_COMPARE(drawn.size(), 1);
    QVERIFY(!drawn.first().at(1).value<QImage>().isNull());
    QCOMPARE(made.size(), 1);
    QVERIFY(!QFile::exists(m_folder->filePath("waiting.pdf")));
}

void TestReportPress::making_leavesTheWindowFree()
{
    // While many options are weighed the window's thread goes on: events are handled all the time.
    knowledge::KnowledgeBase base = tests::smallBase();
    for (knowledge::Rating &rating : base.ratings)
        rating.summary = std::string(60000, 'a').replace(30000, 1, " ");
    DecisionDocument document(std::make_shared<const knowledge::KnowledgeBase>(base),
                              m_document->decision());
    QTRY_VERIFY(!document.isSampling());
    ReportPress press({});
    QSignalSpy made(&press, &ReportPress::made);
    int heard = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] { ++heard; });
    beat.start(0);
    press.make(requestFor(document));
    QVERIFY(made.wait(20000));
    QVERIFY2(heard > 20, qPrintable(QString::number(heard)));
}

void TestReportPress::file_isWhatTheCommandWrites()
{
    ReportPress press({});
    QSignalSpy finished(&press, &ReportPress::finished);
    const ReportRequest request = requestFor(*m_document);
    for (const QString &suffix : report::kindSuffixes()) {
        // Written while the report is still being made, as by who presses Export at once.
        press.make(request);
        const QString file = m_folder->filePath("press." + suffix);
        press.write(file);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.takeFirst().first().value<ReportPress::Outcome>(),
                 ReportPress::Outcome::Done);
        // The same on this thread: no byte differs.
        report::ReportOptions options;
        options.locale = request.locale;
        const report::Report here =
            report::buildReport(*request.base, request.decision, request.verdict, options);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY2(written.readAll() == report::reportBytes(here, *report::kindOf(file), {}),
                 qPrintable(suffix));
    }
}

void TestReportPress::language_isTheReportsOnly()
{
    ReportPress press({});
    QSignalSpy finished(&press, &ReportPress::finished);
    ReportRequest request = requestFor(*m_document);
    request.settings.language = QStringLiteral("de");
    request.locale = QLocale(QLocale::German);
    press.make(request);
    const QString file = m_folder->filePath("german.md");
    press.write(file);
    while (finished.isEmpty()) {
        QCOMPARE(QCoreApplication::translate("steelyard::report::Parts", "Contents"), "Contents");
        QTest::qWait(1);
    }
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    QVERIFY(text.contains(u"Entscheidung"));
    QVERIFY(!text.contains(u"Decision"));
}

void TestReportPress::pages_arePrinted()
{
    ReportPress press({});
    QSignalSpy finished(&press, &ReportPress::finished);
    press.make(requestFor(*m_document));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(m_folder->filePath("printed.pdf"));
    printer->setFullPage(true);
    press.print(std::move(printer), 1, 3);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<ReportPress::Outcome>(), ReportPress::Outcome::Done);
    QFile printed(m_folder->filePath("printed.pdf"));
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QVERIFY(printed.readAll().contains("/Count 2"));
}

STEELYARD_TEST_MAIN(TestReportPress)
#include "test_report_press.moc"

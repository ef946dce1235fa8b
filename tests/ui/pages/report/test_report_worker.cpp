// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_document.h"
#include "small_base.h"
#include "test_main.h"
#include "ui/pages/report/report_worker.h"

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
class TestReportWorker : public QObject
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

void TestReportWorker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto base = std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    decision::Decision decision = decision::newDecision(*base, "Coffee", "2026-11-20");
    decision.answers["cups"] = {decision::AnswerState::Chosen, {"many"}, {}};
    m_document = std::make_unique<DecisionDocument>(base, decision);
    QTRY_VERIFY(!m_document->isSampling());
}

void TestReportWorker::report_isMadeAndItsPagesDrawn()
{
    ReportWorker worker({});
    QSignalSpy made(&worker, &ReportWorker::made);
    QSignalSpy drawn(&worker, &ReportWorker::pageDrawn);
    worker.make(requestFor(*m_document));
    QVERIFY(worker.isMaking());
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(!worker.isMaking());
    const int pages = made.first().at(0).toInt();
    const QSizeF size = made.first().at(1).toSizeF();
    QCOMPARE(made.first().at(2).toString(), "Coffee");
    for (int page = 0; page <= pages; ++page) {
        worker.drawPage(page, 0.5);
    }
    QTRY_COMPARE(drawn.size(), pages + 1);
    for (int page = 0; page < pages; ++page) {
        const auto picture = drawn.at(page).at(1).value<QImage>();
        QCOMPARE(picture.width(), static_cast<int>(std::ceil(size.width() / 2)));
        QVERIFY(picture.pixelColor(2, 2) == QColor(Qt::white));
        int dark = 0;
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                dark += picture.pixelColor(x, y).lightness() < 128 ? 1 : 0;
            }
        }
        QVERIFY2(dark > 50, qPrintable(QString::number(page)));
    }
    QVERIFY(drawn.at(pages).at(1).value<QImage>().isNull()); // there is no such page
}

void TestReportWorker::newerRequest_takesThePlace()
{
    ReportWorker worker({});
    QSignalSpy made(&worker, &ReportWorker::made);
    ReportRequest request = requestFor(*m_document);
    worker.make(request);
    worker.make(request);
    request.settings.ownParts = true;
    request.settings.parts = report::Parts{report::Part::Decision};
    worker.make(request);
    QTRY_VERIFY(!worker.isMaking());
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().first().toInt(), 1);
}

void TestReportWorker::stoppedWhileMaking_keepsTheLastPages()
{
    ReportWorker worker({});
    QSignalSpy made(&worker, &ReportWorker::made);
    QSignalSpy stopped(&worker, &ReportWorker::stoppedMaking);
    QSignalSpy finished(&worker, &ReportWorker::finished);
    ReportRequest request = requestFor(*m_document);
    request.settings.preset = report::Preset::File;
    worker.make(request);
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(made.first().first().toInt() > 8);
    // Stopped before it was laid out: nothing more is said of it, and what waited for it ends.
    worker.make(request);
    worker.write(m_folder->filePath("waiting.pdf"));
    worker.stop();
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(finished.size(), 1);
    QSignalSpy drawn(&worker, &ReportWorker::pageDrawn);
    worker.drawPage(0, 0.5);
    QTRY_COMPARE(drawn.size(), 1);
    QVERIFY(!drawn.first().at(1).value<QImage>().isNull());
    QCOMPARE(made.size(), 1);
    QVERIFY(!QFile::exists(m_folder->filePath("waiting.pdf")));
}

void TestReportWorker::making_leavesTheWindowFree()
{
    // While many options are weighed the window's thread goes on: events are handled all the time.
    knowledge::KnowledgeBase base = tests::smallBase();
    for (knowledge::Rating &rating : base.ratings) {
        rating.summary = std::string(60000, 'a').replace(30000, 1, " ");
    }
    DecisionDocument document(std::make_shared<const knowledge::KnowledgeBase>(base),
                              m_document->decision());
    QTRY_VERIFY(!document.isSampling());
    ReportWorker worker({});
    QSignalSpy made(&worker, &ReportWorker::made);
    int heard = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] { ++heard; });
    beat.start(0);
    worker.make(requestFor(document));
    QVERIFY(made.wait(20000));
    QVERIFY2(heard > 20, qPrintable(QString::number(heard)));
}

void TestReportWorker::file_isWhatTheCommandWrites()
{
    ReportWorker worker({});
    QSignalSpy finished(&worker, &ReportWorker::finished);
    const ReportRequest request = requestFor(*m_document);
    for (const report::ReportFormat &format : report::reportFormats()) {
        // Written while the report is still being made, as by who presses Export at once.
        worker.make(request);
        const QString file = m_folder->filePath("worker." + format.suffix);
        worker.write(file);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.takeFirst().first().value<ReportWorker::Outcome>(),
                 ReportWorker::Outcome::Done);
        // The same on this thread: no byte differs.
        report::ReportOptions options;
        options.locale = request.locale;
        const report::Report here =
            report::buildReport(*request.base, request.decision, request.verdict, options);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY2(written.readAll() == report::reportBytes(here, format), qPrintable(format.suffix));
    }
}

void TestReportWorker::language_isTheReportsOnly()
{
    ReportWorker worker({});
    QSignalSpy finished(&worker, &ReportWorker::finished);
    ReportRequest request = requestFor(*m_document);
    request.settings.language = QStringLiteral("de");
    request.locale = QLocale(QLocale::German);
    worker.make(request);
    const QString file = m_folder->filePath("german.md");
    worker.write(file);
    bool isWindowEnglish = true;
    const auto isFinished = [&finished, &isWindowEnglish] {
        isWindowEnglish = isWindowEnglish &&
                          QCoreApplication::translate("steelyard::report::Parts", "Contents") ==
                              QLatin1String("Contents");
        return !finished.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(isFinished, 60'000));
    QVERIFY(isWindowEnglish);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    QVERIFY(text.contains(u"Entscheidung"));
    QVERIFY(!text.contains(u"Decision"));
}

void TestReportWorker::pages_arePrinted()
{
    ReportWorker worker({});
    QSignalSpy finished(&worker, &ReportWorker::finished);
    worker.make(requestFor(*m_document));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(m_folder->filePath("printed.pdf"));
    printer->setFullPage(true);
    worker.print(std::move(printer), 1, 3);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<ReportWorker::Outcome>(), ReportWorker::Outcome::Done);
    QFile printed(m_folder->filePath("printed.pdf"));
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QVERIFY(printed.readAll().contains("/Count 2"));
}

STEELYARD_TEST_MAIN(TestReportWorker)
#include "test_report_worker.moc"

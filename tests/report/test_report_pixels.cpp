// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "report/formats/pdf/page_layout.h"
#include "report/formats/pdf/pdf_writer.h"
#include "report/pdf_tools.h"
#include "report/sections/build_report.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "translations/language.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace steelyard;
using report::Preset;

// Structure must not be seen: pages with it look like the same pages painted by Qt alone, pixel by
// pixel.
class TestReportPixels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_lookTheSameWithoutStructure_data();
    void pages_lookTheSameWithoutStructure();
};

void TestReportPixels::pages_lookTheSameWithoutStructure_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Preset>("preset");
    const QDir folder(QStringLiteral(STEELYARD_SOURCE "/resources/examples"));
    const QStringList names = folder.entryList({QStringLiteral("*.steelyard")}, QDir::Files);
    QVERIFY(names.size() >= 10);
    for (const QString &name : names) {
        for (const Preset preset : {Preset::Board, Preset::Review}) {
            QTest::addRow("%s, %s", qPrintable(name), qPrintable(report::presetId(preset)))
                << folder.filePath(name) << preset;
        }
    }
    const QString finished = QStringLiteral("message-broker.steelyard");
    QTest::addRow("%s, file", qPrintable(finished)) << folder.filePath(finished) << Preset::File;
}

void TestReportPixels::pages_lookTheSameWithoutStructure()
{
    QFETCH(QString, file);
    QFETCH(Preset, preset);
    const storage::DecisionResult opened = storage::openDecision(file, languageInUse());
    QVERIFY(opened.decision);
    decision::Verdict verdict = decision::evaluate(*opened.overlaid, *opened.decision);
    QVERIFY(decision::addRobustness(verdict, *opened.overlaid));
    QVERIFY(decision::addSensitivity(verdict, *opened.overlaid));
    report::ReportOptions options;
    options.preset = preset;
    const report::Report report =
        report::buildReport(*opened.overlaid, *opened.decision, verdict, options);
    report::PdfOptions pdfOptions;
    const report::pdf::PageLayout layout(report, pdfOptions);
    pdfOptions.layout = &layout;

    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    QPdfWriter writer(&plain);
    writer.setResolution(96);
    writer.setPageSize(QPageSize(report::pdf::pageSizeId(pdfOptions.paper)));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        layout.paint(painter, page);
    }
    painter.end();

    const QByteArray tagged = report::pdfBytes(report, pdfOptions);
    const std::vector<QImage> without = tests::pdfPictures(plain.data());
    const std::vector<QImage> with = tests::pdfPictures(tagged);
    QCOMPARE(static_cast<int>(with.size()), layout.pageCount());
    QCOMPARE(without.size(), with.size());
    for (std::size_t page = 0; page < with.size(); ++page) {
        QVERIFY2(!with[page].isNull() && with[page] == without[page],
                 qPrintable(QString::number(page + 1)));
    }
    // With everything that is attached.
    QVERIFY2(tagged.size() <= plain.size() * 3 / 2,
             qPrintable(QStringLiteral("%1 and %2 bytes").arg(tagged.size()).arg(plain.size())));
}

STEELYARD_TEST_MAIN(TestReportPixels)
#include "test_report_pixels.moc"

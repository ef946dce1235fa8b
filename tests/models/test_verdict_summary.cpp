// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict_summary.h"
#include "session/decision_document.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "wording/verdict_wording.h"

#include <QDirIterator>
#include <QTest>
#include <QXmlStreamReader>

using namespace steelyard;

// What is pasted into a wiki, a ticket or a mail.
class TestVerdictSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExample_isADozenLines_data();
    void everyExample_isADozenLines();
    void bothTexts_sayTheSame();
    void hostileTexts_stayTexts();
};

void TestVerdictSummary::everyExample_isADozenLines_data()
{
    QTest::addColumn<QString>("file");
    QDirIterator examples(QStringLiteral(":/examples"), {QStringLiteral("*.steelyard")});
    while (examples.hasNext()) {
        const QString file = examples.next();
        QTest::newRow(qPrintable(file)) << file;
    }
}

void TestVerdictSummary::everyExample_isADozenLines()
{
    QFETCH(QString, file);
    auto opened = storage::openDecision(file);
    QVERIFY(opened.decision && opened.base);
    opened.decision->samples = 2000;
    DecisionDocument document(opened.base, *opened.decision);
    QTRY_VERIFY(!document.isSampling());
    const QString text = summaryData(document)->text();
    const QStringList lines = text.trimmed().split(u'\n');
    QVERIFY2(lines.size() >= 3 && lines.size() <= 12, qPrintable(text));
    QCOMPARE(lines.first(), QString::fromStdString(opened.decision->title));
    QVERIFY(text.contains(VerdictWording(document.wording()).sentence().simplified()));
    for (const QString &line : lines.mid(1)) {
        QVERIFY2(line.contains(QLatin1String(": ")), qPrintable(line));
    }
}

void TestVerdictSummary::bothTexts_sayTheSame()
{
    const VerdictSummary summary{QStringLiteral("Coffee"),
                                 {{QStringLiteral("Leaning"), QStringLiteral("Filter fits best.")},
                                  {QStringLiteral("Why"), QStringLiteral("Ten cents a cup")}}};
    QCOMPARE(plainText(summary),
             QStringLiteral("Coffee\nLeaning: Filter fits best.\nWhy: Ten cents a cup\n"));
    QCOMPARE(htmlText(summary),
             QStringLiteral("<p><strong>Coffee</strong></p><ul><li><strong>Leaning:</strong> "
                            "Filter fits best.</li><li><strong>Why:</strong> Ten cents a "
                            "cup</li></ul>"));
}

void TestVerdictSummary::hostileTexts_stayTexts()
{
    const QString hostile = QStringLiteral("<script>alert(1)</script> & \"<b>\"");
    const VerdictSummary summary{hostile, {{hostile, hostile}}};
    QXmlStreamReader reader(QStringLiteral("<div>%1</div>").arg(htmlText(summary)));
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        QVERIFY(reader.name() != u"script" && reader.name() != u"b");
        text += reader.isCharacters() ? reader.text().toString() : QString();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(text.count(hostile), 3);
}

STEELYARD_TEST_GUILESS_MAIN(TestVerdictSummary)
#include "test_verdict_summary.moc"

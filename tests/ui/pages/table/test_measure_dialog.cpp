// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/criterion_dialog.h"

#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace steelyard;

// Where a measure's unit, ends, points and cutoffs are entered.
class TestMeasureDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void refusesWhatCannotBe();
    void whatHasNoMeasureHasNoCurve();
};

void TestMeasureDialog::whatHasNoMeasureHasNoCurve()
{
    const auto document = tests::brokerDocument();
    for (const decision::OwnCriterion &criterion : document->decision().own.criteria) {
        CriterionDialog dialog(*document, criterion.id, nullptr);
        dialog.show();
        const bool isMeasured = criterion.measure.has_value();
        QCOMPARE(tests::showsText(dialog, QStringLiteral("What a value is worth")), isMeasured);
        const bool hasPoints = isMeasured && !criterion.measure->points.empty();
        QCOMPARE(tests::showsText(dialog, QStringLiteral("Drag a point")), hasPoints);
    }
}

void TestMeasureDialog::refusesWhatCannotBe()
{
    const auto document = tests::brokerDocument();
    const std::string id = document->decision().own.criteria[0].id; // p99 latency, ms
    const auto measure = [&] { return *document->decision().own.criterion(id)->measure; };
    CriterionDialog dialog(*document, id, nullptr);
    dialog.show();
    const auto enter = [&](const QString &name, const QString &text) {
        auto *field = qobject_cast<QLineEdit *>(tests::visibleNamed(dialog, name));
        QVERIFY2(field != nullptr, qPrintable(name));
        field->setText(text);
        field->setModified(true);
        Q_EMIT field->editingFinished();
    };
    const auto problem = [&] {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->property("role") == "problem") {
                return label->text();
            }
        }
        return QString();
    };
    // Both ends, so that they are the user's.
    enter(QStringLiteral("Worst"), QStringLiteral("200"));
    enter(QStringLiteral("Best"), QStringLiteral("0"));
    QCOMPARE(measure().ends, (knowledge::Ends{200, 0}));
    enter(QStringLiteral("Best"), QStringLiteral("200"));
    QVERIFY(problem().startsWith(u"Worst and best must differ"));
    QCOMPARE(measure().ends, (knowledge::Ends{200, 0}));
    enter(QStringLiteral("Best"), QStringLiteral("5 kg")); // of another family
    QVERIFY(!problem().isEmpty());
    QCOMPARE(measure().ends, (knowledge::Ends{200, 0}));
    enter(QStringLiteral("Best"), QStringLiteral("0.01 s")); // of this one
    QCOMPARE(measure().ends, (knowledge::Ends{200, 10}));
    QVERIFY(problem().isEmpty());

    // Points in order only.
    for (QAbstractButton *segment : dialog.findChildren<QAbstractButton *>()) {
        if (segment->text() == u"By points") {
            segment->click();
        }
    }
    QCoreApplication::processEvents(); // rows of a layout are shown a moment later
    QCOMPARE(measure().points.size(), 3U);
    QApplication::setActiveWindow(&dialog);
    QCOMPARE(tests::unreachedByTab(dialog).join(u'\n'), QString());
    QCOMPARE(tests::tabStopsOutOfOrder(dialog).join(u'\n'), QString());
    const auto points = measure().points;
    enter(QStringLiteral("Level of point 2"), QStringLiteral("500"));
    QVERIFY(problem().startsWith(u"Points go from worst to best"));
    QCOMPARE(measure().points, points);
    enter(QStringLiteral("Value of point 2"), QStringLiteral("eleven"));
    QVERIFY(!problem().isEmpty());
    QCOMPARE(measure().points, points);
    enter(QStringLiteral("Level of point 2"), QStringLiteral("50"));
    enter(QStringLiteral("Value of point 2"), QStringLiteral("8"));
    QCOMPARE(measure().points[1].level, 50.0);
    QCOMPARE(measure().points[1].value, 8.0);

    // A cutoff as a level, in any unit of the family, or none.
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        box->click();
    }
    const auto cutoffs = [&] { return document->decision().own.criterion(id)->cutoffs; };
    QCOMPARE(cutoffs().atMost, std::optional(200.0)); // the worst, until another is typed
    enter(QStringLiteral("Limit"), QStringLiteral("0.1 s"));
    QCOMPARE(cutoffs().atMost, std::optional(100.0));
    enter(QStringLiteral("Limit"), QStringLiteral("soon"));
    QVERIFY2(problem().contains(u"limit"), qPrintable(problem()));
    QCOMPARE(cutoffs().atMost, std::optional(100.0));
    dialog.reject();
    QVERIFY(!cutoffs().any()); // Cancel brings back what was
    QVERIFY(measure().endsAreSuggested);
}

STEELYARD_TEST_MAIN(TestMeasureDialog)
#include "test_measure_dialog.moc"

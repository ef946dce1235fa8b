// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison_base.h"
#include "models/comparison_model.h"
#include "models/comparison_text.h"
#include "test_main.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace steelyard;
using tests::chosen;

class TestComparisonModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isEmptyWithoutDocument();
    void listsGroupsAndCriteriaByWeight();
    void answerMovesRowsAndKeepsWhatIsSelected();
    void cellSaysWhatIsKnown();
    void unknownRatingIsNoNumber();
    void correctedRatingIsTheOneCounted();
    void leftOutOptionDoesNotCompete();
    void everyCellHasWordsForAScreenReader();
    void findsACellByItsIds();
    void ordersByWeightDifferenceOrAsListed();
    void ratingsOrderByTheirPlaceOnTheScale();
    void optionsAreChosenAndOrdered();
    void copiesAreEscaped();
    void aCopyFitsTheSpreadsheetsOfItsLocale();
    void anotherDocumentResets();

private:
    [[nodiscard]] QStringList print() const;
    [[nodiscard]] QModelIndex cell(const char *criterion, const char *alternative) const
    {
        return m_model->cell(QString::fromLatin1(criterion), QString::fromLatin1(alternative));
    }

    storage::KnowledgePointer m_base = tests::tableBase();
    std::unique_ptr<DecisionDocument> m_document;
    std::unique_ptr<ComparisonModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestComparisonModel::init()
{
    m_model = std::make_unique<ComparisonModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_document = std::make_unique<DecisionDocument>(m_base, tests::tastyDecision(*m_base));
}

void TestComparisonModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_document.reset();
}

QStringList TestComparisonModel::print() const
{
    QStringList rows;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        rows << tests::printRow(*m_model, group);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            rows << QStringLiteral("  ") + tests::printRow(*m_model, row, parent);
        }
    }
    return rows;
}

void TestComparisonModel::isEmptyWithoutDocument()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 0);
    QVERIFY(!cell("taste", "filter").isValid());
}

void TestComparisonModel::listsGroupsAndCriteriaByWeight()
{
    m_model->setDocument(m_document.get());
    const QStringList expected{
        QStringLiteral("Comfort | 96.0% | 5.3 | 7.0 | 7.0"),
        QStringLiteral("  Taste | 64.0% | 5.0 | 6.0 | 9.0"),
        QStringLiteral("  Ease of use | 32.0% | 6.0 | 9.0 | 3.0"),
        QStringLiteral("Waste and energy | 4.0% | 7.0 | 1.0 | ?"),
        QStringLiteral("  Little waste | 4.0% | 7.0 | 1.0 | ?"),
        QStringLiteral("Money | 0% | 8.0 | 2.0 | 6.0"),
        QStringLiteral("  Cost of a cup | 0% | 8.0 | 2.0 | 6.0"),
    };
    QCOMPARE(print(), expected);
    QCOMPARE(m_model->criterionCount(), 4);
    QStringList header;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        header << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QCOMPARE(
        header.join(QStringLiteral(" | ")),
        QStringLiteral("Criterion | Weight | Filter machine | Capsule machine | Espresso machine"));
}

void TestComparisonModel::answerMovesRowsAndKeepsWhatIsSelected()
{
    m_model->setDocument(m_document.get());
    const QPersistentModelIndex cost = cell("cost", "capsule");
    const QPersistentModelIndex taste = cell("taste", "capsule");
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);

    // Cost 4, ease 4, taste 1, waste 2 of 11.
    m_document->setAnswer("wishes", chosen({"milk"}));
    m_document->setAnswer("cups", chosen({"many"}));
    const QStringList rows = print();
    QCOMPARE(rows.size(), 7);
    QVERIFY2(rows[0].startsWith(u"Comfort | 4"), qPrintable(rows[0]));
    QVERIFY2(rows[1].startsWith(u"  Ease of use"), qPrintable(rows[1]));
    QVERIFY2(rows[3].startsWith(u"Money"), qPrintable(rows[3]));
    QVERIFY(!moved.isEmpty());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(cost.data(ComparisonModel::CriterionIdRole).toString(), QStringLiteral("cost"));
    QCOMPARE(cost.parent().data().toString(), QStringLiteral("Money"));
    QCOMPARE(taste.data(ComparisonModel::CriterionIdRole).toString(), QStringLiteral("taste"));
    QCOMPARE(cell("taste", "capsule"), QModelIndex(taste));
}

void TestComparisonModel::cellSaysWhatIsKnown()
{
    m_model->setDocument(m_document.get());
    const QModelIndex ease = cell("ease", "espresso");
    QCOMPARE(ease.data(ComparisonModel::ValueRole).toDouble(), 3.0);
    QCOMPARE(ease.data(ComparisonModel::LowRole).toDouble(), 2.0);
    QCOMPARE(ease.data(ComparisonModel::HighRole).toDouble(), 5.0);
    QCOMPARE(ease.data(ComparisonModel::ScaleHighRole).toDouble(), 10.0);
    QCOMPARE(ease.data(ComparisonModel::ConfidenceRole).toInt(), int(knowledge::Confidence::Low));
    QVERIFY(ease.data(ComparisonModel::HasDissentRole).toBool());
    QVERIFY(!ease.data(ComparisonModel::IsBestRole).toBool());
    QVERIFY(cell("ease", "capsule").data(ComparisonModel::IsBestRole).toBool());
    QCOMPARE(ease.data(ComparisonModel::SlotRole).toInt(), 2);
    QCOMPARE(ease.data(ComparisonModel::AlternativeIdRole).toString(), QStringLiteral("espresso"));
    QVERIFY(!ease.data(ComparisonModel::IsGroupRole).toBool());
    QVERIFY(ease.parent().data(ComparisonModel::IsGroupRole).toBool());
    QVERIFY(ease.data(ComparisonModel::DiffersRole).toBool());
}

void TestComparisonModel::unknownRatingIsNoNumber()
{
    m_model->setDocument(m_document.get());
    const QModelIndex waste = cell("waste", "espresso");
    QVERIFY(!waste.data(ComparisonModel::ValueRole).isValid());
    QCOMPARE(waste.data().toString(), QStringLiteral("?"));
    QVERIFY(waste.data(Qt::AccessibleTextRole).toString().contains(u"unknown"));
    QVERIFY(!waste.data(ComparisonModel::IsBestRole).toBool());
}

void TestComparisonModel::correctedRatingIsTheOneCounted()
{
    m_model->setDocument(m_document.get());
    m_document->setAnswer("practice", chosen({"yes"}));
    QCOMPARE(cell("ease", "espresso").data(ComparisonModel::ValueRole).toDouble(), 5.0);
}

void TestComparisonModel::leftOutOptionDoesNotCompete()
{
    m_model->setDocument(m_document.get());
    QSignalSpy header(m_model.get(), &QAbstractItemModel::headerDataChanged);
    m_document->setAnswer("wishes", chosen({"timer"})); // the capsule machine has none
    QVERIFY(!header.isEmpty());
    const QModelIndex ease = cell("ease", "capsule");
    QVERIFY(ease.data(ComparisonModel::LeftOutRole).toBool());
    QVERIFY(!ease.data(ComparisonModel::IsBestRole).toBool());
    QVERIFY(cell("ease", "filter").data(ComparisonModel::IsBestRole).toBool());
    QVERIFY(
        m_model->headerData(ease.column(), Qt::Horizontal, ComparisonModel::LeftOutRole).toBool());
}

void TestComparisonModel::everyCellHasWordsForAScreenReader()
{
    m_model->setDocument(m_document.get());
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        for (int row = -1; row < m_model->rowCount(parent); ++row) {
            for (int column = 0; column < m_model->columnCount(); ++column) {
                const QModelIndex index =
                    row < 0 ? m_model->index(group, column) : m_model->index(row, column, parent);
                QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
            }
        }
    }
    QCOMPARE(cell("ease", "espresso").data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("3.0, plausible from 2.0 to 5.0. Confidence: Low. "
                            "Published claims differ.")); // the heads say whose it is
}

void TestComparisonModel::findsACellByItsIds()
{
    m_model->setDocument(m_document.get());
    for (const char *criterion : {"cost", "ease", "taste", "waste"}) {
        const QModelIndex found = cell(criterion, "filter");
        QCOMPARE(found.data(ComparisonModel::CriterionIdRole).toString(),
                 QString::fromLatin1(criterion));
        QCOMPARE(found.data(ComparisonModel::AlternativeIdRole).toString(),
                 QStringLiteral("filter"));
    }
    QVERIFY(!cell("cost", "nobody").isValid());
    QVERIFY(!cell("nothing", "filter").isValid());
}

void TestComparisonModel::ordersByWeightDifferenceOrAsListed()
{
    m_model->setDocument(m_document.get());
    const QPersistentModelIndex taste = cell("taste", "capsule");
    const auto names = [this] {
        QStringList result;
        for (const QString &row : print()) {
            result << row.section(QStringLiteral(" | "), 0, 0);
        }
        return result.join(u',');
    };
    // Spreads of the groups: waste 6, money 6, comfort 1.7; of taste 4 and of ease 6.
    m_model->setOrder(ComparisonModel::Order::ByDifference);
    QCOMPARE(names(), QStringLiteral("Money,  Cost of a cup,Waste and energy,  Little waste,"
                                     "Comfort,  Ease of use,  Taste"));
    m_model->setOrder(ComparisonModel::Order::AsListed);
    QCOMPARE(names(), QStringLiteral("Money,  Cost of a cup,Comfort,  Ease of use,  Taste,"
                                     "Waste and energy,  Little waste"));
    m_model->setOrder(ComparisonModel::Order::ByWeight);
    QVERIFY(names().startsWith(QStringLiteral("Comfort,  Taste,  Ease of use")));
    QCOMPARE(taste.data(ComparisonModel::CriterionIdRole).toString(), QStringLiteral("taste"));
}

void TestComparisonModel::ratingsOrderByTheirPlaceOnTheScale()
{
    knowledge::KnowledgeBase base = *m_base;
    knowledge::Criterion &ease = base.criteria[base.criterionIndex("ease")];
    ease.scaleLow = 1;
    ease.scaleHigh = 5;
    const auto rate = [&base](const char *criterion, const char *option,
                              std::optional<double> value) {
        base.ratings[base.criterionIndex(criterion) * base.alternatives.size() +
                     base.alternativeIndex(option)]
            .value = value;
    };
    rate("ease", "filter", 3);    // half of 1 to 5
    rate("taste", "filter", 5.5); // more than half of 0 to 10
    rate("ease", "capsule", 3);
    rate("taste", "capsule", std::nullopt);
    const auto shared = std::make_shared<const knowledge::KnowledgeBase>(std::move(base));
    DecisionDocument document(shared, tests::tastyDecision(*shared));
    m_model->setDocument(&document);
    const auto isAbove = [this](const char *upper, const char *lower) {
        return cell(upper, "filter").row() < cell(lower, "filter").row();
    };
    m_model->setOrder(ComparisonModel::Order::ByRating, "filter");
    QVERIFY(isAbove("taste", "ease"));
    m_model->setOrder(ComparisonModel::Order::ByRating, "filter", true);
    QVERIFY(isAbove("ease", "taste"));
    // What is not known comes last, also the other way round.
    m_model->setOrder(ComparisonModel::Order::ByRating, "capsule");
    QVERIFY(isAbove("ease", "taste"));
    m_model->setOrder(ComparisonModel::Order::ByRating, "capsule", true);
    QVERIFY(isAbove("ease", "taste"));
    m_model->setDocument(nullptr);
}

void TestComparisonModel::optionsAreChosenAndOrdered()
{
    m_model->setDocument(m_document.get());
    m_model->setOptions({"espresso", "filter", "capsule"}, {"capsule"});
    QCOMPARE(m_model->options(), (std::vector<std::string>{"espresso", "filter", "capsule"}));
    const int first = ComparisonModel::FirstAlternativeColumn;
    const auto header = [&](int column, int role) {
        return m_model->headerData(column, Qt::Horizontal, role);
    };
    QCOMPARE(header(first, Qt::DisplayRole).toString(), QStringLiteral("Espresso machine"));
    QCOMPARE(header(first, ComparisonModel::SlotRole).toInt(), 2); // and so its colour
    QVERIFY(header(first + 2, ComparisonModel::HiddenRole).toBool());
    QCOMPARE(cell("ease", "espresso").column(), first);
    QCOMPARE(cell("ease", "espresso").data().toString(), QStringLiteral("3.0"));
    // The capsule machine is easiest, but takes no part.
    QVERIFY(!cell("ease", "capsule").data(ComparisonModel::IsBestRole).toBool());
    QVERIFY(cell("ease", "filter").data(ComparisonModel::IsBestRole).toBool());
}

void TestComparisonModel::copiesAreEscaped()
{
    knowledge::KnowledgeBase base = *m_base;
    base.alternatives[0].name = "=1+1, \"sum\"";
    base.criteria[base.criterionIndex("taste")].name = "Taste | *smell*";
    const auto shared = std::make_shared<const knowledge::KnowledgeBase>(std::move(base));
    DecisionDocument document(shared, tests::tastyDecision(*shared));
    m_model->setDocument(&document);
    const QString csv = comparisonCsv(*m_model);
    QVERIFY2(csv.startsWith(QStringLiteral(
                 "Criterion,Weight,\"'=1+1, \"\"sum\"\"\",Capsule machine,Espresso machine\r\n"
                 "Comfort,96.0%,5.3,7.0,7.0\r\n")),
             qPrintable(csv));
    const QString markdown = comparisonMarkdown(*m_model);
    QVERIFY2(markdown.contains(QStringLiteral("| :--- | ---: | ---: | ---: | ---: |\n"
                                              "| **Comfort** | **96.0%** |")),
             qPrintable(markdown));
    QVERIFY2(markdown.contains(QStringLiteral("\n| Taste \\| \\*smell\\* | 64.0% | 5.0 |")),
             qPrintable(markdown));
    m_model->setDocument(nullptr);
}

void TestComparisonModel::aCopyFitsTheSpreadsheetsOfItsLocale()
{
    knowledge::KnowledgeBase base = *m_base;
    base.alternatives[0].name = "Filter; big";
    const auto shared = std::make_shared<const knowledge::KnowledgeBase>(std::move(base));
    DecisionDocument document(shared, tests::tastyDecision(*shared));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    m_model->setDocument(&document);
    const QString csv = comparisonCsv(*m_model);
    QLocale::setDefault(before);
    QVERIFY2(csv.contains(QStringLiteral(";\"Filter; big\";Capsule machine;")), qPrintable(csv));
    QVERIFY2(csv.contains(QStringLiteral(";5,3;7,0;7,0\r\n")), qPrintable(csv));
    m_model->setDocument(nullptr);
}

void TestComparisonModel::anotherDocumentResets()
{
    m_model->setDocument(m_document.get());
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setDocument(nullptr);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
    m_document->setAnswer("cups", chosen({"many"})); // of no interest any more
    QCOMPARE(m_model->rowCount(), 0);
}

STEELYARD_TEST_MAIN(TestComparisonModel)
#include "test_comparison_model.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheet_decision.h"
#include "sheets/sheet_of_text.h"
#include "test_main.h"

using namespace steelyard;
using namespace steelyard::sheets;
using tests::namesOf;
using tests::says;
using tests::sheetOf;
using tests::understood;

// Words, stars, fractions and years where a sheet mostly has numbers or names.
class TestSheetWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotTakenIsNamed();
    void aMeasureWithFewNumbersIsTaken();
    void starsAreCounted();
    void fractionsOfOneSizeArePoints();
    void lowAndHighAreValues_data();
    void lowAndHighAreValues();
    void gradesArePoints();
    void gradesBecomeAScale();
    void lowAndHighMayStillSayWhatIsBetter_data();
    void lowAndHighMayStillSayWhatIsBetter();
    void wordsOfImportanceAreWeights_data();
    void wordsOfImportanceAreWeights();
    void weightsThatCannotBeReadAreNamed();
    void yearsAreHeads_data();
    void yearsAreHeads();
    void theFirstOptionIsNoHead_data();
    void theFirstOptionIsNoHead();
    void aColumnOfKilogramsIsNoWeight();
};

void TestSheetWords::whatIsNotTakenIsNamed()
{
    const UnderstoodSheet sheet =
        understood("Option,Delivery,Speed,Taste,Total\nA,1/2,1,sweet,7\nB,3/4,2,sour,8\n");
    QCOMPARE(namesOf(sheet.criteria), QStringList({"Speed||more"}));
    QVERIFY(says(sheet, QStringLiteral("“Delivery” is not taken as a criterion. Few of its cells "
                                       "are numbers. Kept as a note on each option.")));
    QVERIFY(says(sheet, QStringLiteral("“Taste” is not taken as a criterion. Words only.")));
    QVERIFY(says(sheet, QStringLiteral("“Total” is not taken as a criterion. The sheet has")));
    QCOMPARE(sheet.options[1].notes, QStringLiteral("Delivery: 3/4\nTaste: sour"));
    QVERIFY(says(understood("Option,Notes,Speed\nA,<b>x</b>,1\nB,ours,2\nC,old,3\n"),
                 QStringLiteral("Words only.")));
    MappingChoices choices;
    choices.used[1] = false; // who says so knows
    QVERIFY(!says(understood("Option,Delivery,Speed\nA,1/2,1\nB,3/4,2\n", choices),
                  QStringLiteral("not taken")));
}

void TestSheetWords::aMeasureWithFewNumbersIsTaken()
{
    const UnderstoodSheet sheet =
        understood("Option,Cost,Speed\nA,free,1\nB,5,2\nC,included,3\nD,contact us,4\n");
    QCOMPARE(namesOf(sheet.criteria), QStringList({"Cost||less", "Speed||more"}));
    QCOMPARE(sheet.notRead, std::size_t{3});
    QVERIFY(says(sheet, QStringLiteral("“free” in B2 cannot be read.")));
    const UnderstoodSheet prose =
        understood("Option,Notes,Speed\nA,see B,1\nB,2024,2\nC,ours,3\nD,new,4\n");
    QCOMPARE(namesOf(prose.criteria), QStringList({"Speed||more"}));
    QVERIFY(says(prose, QStringLiteral("“Notes” is not taken as a criterion.")));
    const UnderstoodSheet nothing = understood("Option,Price,Speed\nA,on request,1\nB,free,2\n");
    QCOMPARE(namesOf(nothing.criteria), QStringList({"Speed||more"}));
    QVERIFY(says(nothing, QStringLiteral("“Price” is not taken as a criterion. Words only.")));
}

void TestSheetWords::starsAreCounted()
{
    const UnderstoodSheet sheet =
        understood("Option,Rating,Speed\nA,★★★★★,1\nB,★,2\nC,★★☆☆☆,3\nD,⭐⭐,4\nE,☆☆,5\n");
    QCOMPARE(namesOf(sheet.criteria), QStringList({"Rating||more", "Speed||more"}));
    QCOMPARE(sheet.value(0, 0).value, 5.0);
    QCOMPARE(sheet.value(1, 0).value, 1.0);
    QCOMPARE(sheet.value(2, 0).value, 2.0);
    QCOMPARE(sheet.value(3, 0).value, 2.0);
    QCOMPARE(sheet.value(4, 0).kind, ValueKind::NotRead); // none, or two of another kind
    QVERIFY(says(sheet, QStringLiteral("“★” in B3 is read as 1.")));
}

void TestSheetWords::fractionsOfOneSizeArePoints()
{
    const UnderstoodSheet sheet = understood("Option,Support,Speed\nA,4/5,1\nB,3/5,2\nC,?,3\n");
    QCOMPARE(namesOf(sheet.criteria), QStringList({"Support||more", "Speed||more"}));
    QCOMPARE(sheet.value(0, 0).value, 4.0);
    QCOMPARE(sheet.value(1, 0).value, 3.0);
    QCOMPARE(sheet.value(2, 0).kind, ValueKind::Unknown);
    QVERIFY(says(sheet, QStringLiteral("“Support” is read as points of 5.")));
}

void TestSheetWords::lowAndHighAreValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("criteria");
    const auto row = [](const char *name, const char *text, const QStringList &criteria) {
        QTest::newRow(name) << QByteArray(text) << criteria;
    };
    row("two", "Option,Risk,Speed\nA,low,1\nB,high,2\n", {"Risk||less", "Speed||more"});
    row("three", "Option,Risk,Speed,Cost\nA,low,1,5\nB,high,2,6\nC,low,3,7\n",
        {"Risk||less", "Speed||more", "Cost||less"});
    row("behind", "Option,Speed,Risk,Cost\nA,1,low,5\nB,2,high,6\nC,3,high,7\nD,9,low,8\n",
        {"Speed||more", "Risk||less", "Cost||less"});
    row("medium", "Option,Risk,Speed\nA,low,1\nB,high,2\nC,medium,3\n",
        {"Risk||less", "Speed||more"});
    row("no corner", ",Support,Speed\nA,low,1\nB,high,2\n", {"Support||more", "Speed||more"});
    row("turned", "Criterion,A,B\nRisk,low,high\nSpeed,1,2\n", {"Risk||less", "Speed||more"});
    row("German", "Produkt;Risiko;Tempo\nA;niedrig;1\nB;sehr hoch;2\n",
        {"Risiko||less", "Tempo||more"});
    row("French", "Produit;Risque;Vitesse\nA;faible;1\nB;élevé;2\n",
        {"Risque||less", "Vitesse||more"});
    row("Spanish", "Producto;Riesgo;Calidad\nA;bajo;1\nB;muy alto;2\n",
        {"Riesgo||less", "Calidad||more"});
    row("no head", "A,low,1,2\nB,high,3,4\n",
        {"Column B||more", "Column C||more", "Column D||more"});
}

void TestSheetWords::lowAndHighAreValues()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, criteria);
    const UnderstoodSheet sheet = understood(text);
    QCOMPARE(namesOf(sheet.criteria), criteria);
    QCOMPARE(namesOf(sheet.options).first(), QStringLiteral("A"));
    QCOMPARE(sheet.notRead, std::size_t{0});
    QVERIFY(says(sheet, QStringLiteral("is rated in words. They count as points of 10: ")));
}

void TestSheetWords::gradesArePoints()
{
    const UnderstoodSheet sheet =
        understood("Option,Support,Reach (km)\nA,very high,low\nB,Low,High"
                   "\nC,medium,medium\nD,?,low\nE,3,high\n");
    QCOMPARE(namesOf(sheet.criteria), QStringList({"Support||more", "Reach||more"}));
    QCOMPARE(sheet.value(0, 0).value, 10.0);
    QCOMPARE(sheet.value(1, 0).value, 2.5);
    QCOMPARE(sheet.value(2, 0).value, 5.0);
    QCOMPARE(sheet.value(3, 0).kind, ValueKind::Unknown);
    QCOMPARE(sheet.value(4, 0).kind, ValueKind::NotRead); // of what scale?
    QVERIFY(says(sheet, QStringLiteral("“3” in B6 cannot be read.")));
    QVERIFY(says(sheet, QStringLiteral("points of 10: Low 2.5, medium 5, very high 10.")));
    QVERIFY(says(sheet, QStringLiteral("points of 10: low 0, medium 5, High 10.")));
}

void TestSheetWords::gradesBecomeAScale()
{
    const tables::Sheet source = sheetOf("Option,Risk,Speed\nA,low,1\nB,high,2\nC,medium,3\n");
    const SheetMapping mapping = guessMapping(source);
    const auto made = decisionOf(understand(source, mapping), mapping, source, QStringLiteral("t"),
                                 QStringLiteral("f"), "2026-11-20");
    const decision::OwnCriterion &risk = made.own.criteria.front();
    QVERIFY(!risk.measure);
    QCOMPARE(risk.direction, knowledge::Direction::HigherIsBetter); // of points
    QCOMPARE(risk.anchors.size(), std::size_t{3});
    QCOMPARE(risk.anchors.front().text, std::string("high"));
    QCOMPARE(risk.anchors.back().text, std::string("low"));
    QCOMPARE(made.findings[0].value.value_or(-1), 10.0);
    QCOMPARE(made.findings[1].value.value_or(-1), 0.0);
    QCOMPARE(made.findings[2].value.value_or(-1), 5.0);
}

void TestSheetWords::lowAndHighMayStillSayWhatIsBetter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("named") << QByteArray("Host,Speed,Load\nBetter,high,low\nA,1,2\nB,3,4\n");
    QTest::newRow("left out") << QByteArray(",Speed,Load\n,high,low\nA,1,2\nB,3,4\n");
    QTest::newRow("turned") << QByteArray(",A,B,\nSpeed,1,2,higher\nLoad,3,4,lower\n");
    QTest::newRow("Spanish") << QByteArray("Host,Speed,Load\nMejor,más,menos\nA,1,2\nB,3,4\n");
}

void TestSheetWords::lowAndHighMayStillSayWhatIsBetter()
{
    QFETCH(QByteArray, text);
    const UnderstoodSheet sheet = understood(text);
    QCOMPARE(namesOf(sheet.options), QStringList({"A", "B"}));
    QCOMPARE(namesOf(sheet.criteria), QStringList({"Speed||more", "Load||less"}));
}

void TestSheetWords::wordsOfImportanceAreWeights_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *text, double first, double second,
                        const char *said) {
        QTest::newRow(name) << QByteArray(text) << first << second << QString::fromUtf8(said);
    };
    row("weight", "Option,Price,Speed\nWeight,high,low\nA,3,4\nB,4,1\n", 3, 1, "low 1, high 3.");
    row("importance", "Option,Price,Speed\nImportance,Medium,very high\nA,3,4\nB,4,1\n", 2, 4,
        "Medium 2, very high 4.");
    row("turned", "Criterion,Weight,A,B\nPrice,high,3,4\nSpeed,low,4,1\n", 3, 1, "low 1, high 3.");
    row("German", "Produkt;Price;Speed\nWichtigkeit;hoch;mittel\nA;3;4\nB;4;1\n", 3, 2,
        "mittel 2, hoch 3.");
    row("French", "Produit;Price;Speed\nPoids;très faible;élevé\nA;3;4\nB;4;1\n", 0.5, 3,
        "très faible 0.5, élevé 3.");
    row("Spanish", "Producto;Price;Speed\nImportancia;alta;baja\nA;3;4\nB;4;1\n", 3, 1,
        "baja 1, alta 3.");
}

void TestSheetWords::wordsOfImportanceAreWeights()
{
    QFETCH(QByteArray, text);
    QFETCH(double, first);
    QFETCH(double, second);
    QFETCH(QString, said);
    const UnderstoodSheet sheet = understood(text);
    QCOMPARE(namesOf(sheet.options), QStringList({"A", "B"}));
    QCOMPARE(namesOf(sheet.criteria), QStringList({"Price||less", "Speed||more"}));
    QVERIFY(sheet.isWeighted);
    QCOMPARE(sheet.criteria[0].weight, first);
    QCOMPARE(sheet.criteria[1].weight, second);
    QVERIFY(says(sheet, QStringLiteral("The weights are words. They count as numbers: ") + said));
    QVERIFY(!says(sheet, QStringLiteral("no weight")));
}

void TestSheetWords::weightsThatCannotBeReadAreNamed()
{
    const UnderstoodSheet none =
        understood("Option,Price,Speed\nWeight,crucial,meh\nA,3,4\nB,4,1\n");
    QVERIFY(!none.isWeighted);
    QCOMPARE(none.criteria[0].weight, 1.0);
    QVERIFY(says(none, QStringLiteral("“Price” has no weight that can be read.")));
    QVERIFY(says(none, QStringLiteral("None of the weights can be read. All criteria count")));
    QVERIFY(!says(none, QStringLiteral("are zero")));
    QVERIFY(!says(none, QStringLiteral("does not count")));
    const UnderstoodSheet mixed = understood("Option,Price,Speed\nWeight,high,3\nA,3,4\nB,4,1\n");
    QCOMPARE(mixed.criteria[0].weight, 0.0); // high among what numbers?
    QVERIFY(says(mixed, QStringLiteral("“Price” has no weight that can be read. It does not")));
}

void TestSheetWords::yearsAreHeads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("criteria");
    const auto row = [](const char *name, const char *text, const QStringList &criteria) {
        QTest::newRow(name) << QByteArray(text) << criteria;
    };
    row("years", "Option,Speed,2023,2024\nA,3,4,1\nB,4,1,2\n",
        {"Speed||more", "2023||more", "2024||more"});
    row("backwards", "Host,Speed,2024,2023\nA,3,4,1\nB,4,1,2\n",
        {"Speed||more", "2024||more", "2023||more"});
    row("no corner", ",Speed,2023,2024\nA,3,4,1\nB,4,1,2\n",
        {"Speed||more", "2023||more", "2024||more"});
    row("nothing else", "Alternative,2023,2024\nA,4,1\nB,1,2\n", {"2023||more", "2024||more"});
    row("words below", "City,Risk,2023,2024\nA,low,4,1\nB,high,1,2\n",
        {"Risk||less", "2023||more", "2024||more"});
    row("counted", "#,Name,Speed,1,2,3\n1,A,3,4,1,5\n2,B,4,1,2,6\n",
        {"Speed||more", "1||more", "2||more", "3||more"});
    row("turned", "Kriterium,A,B\nSpeed,3,4\n2023,4,1\n2024,1,2\n",
        {"Speed||more", "2023||more", "2024||more"});
}

void TestSheetWords::yearsAreHeads()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, criteria);
    tables::Sheet sheet = sheetOf(text);
    for (const bool isSpreadsheet : {false, true}) {
        const UnderstoodSheet made = understand(sheet, guessMapping(sheet));
        QCOMPARE(namesOf(made.options), QStringList({"A", "B"}));
        QCOMPARE(namesOf(made.criteria), criteria);
        QCOMPARE(made.notRead, std::size_t{0});
        for (auto &row : sheet.rows) { // as a spreadsheet keeps numbers
            for (tables::SheetCell &cell : row) {
                const bool isNumber = !cell.text.empty() && cell.text.front() <= '9' &&
                                      cell.text.front() >= '0' && !isSpreadsheet;
                cell.kind = isNumber ? tables::SheetCellKind::Number : cell.kind;
            }
        }
    }
}

void TestSheetWords::theFirstOptionIsNoHead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("words") << QByteArray("A,fast,1,2\nB,slow,3,4\n");
    QTest::newRow("yes and no") << QByteArray("A,yes,1,2\nB,no,3,4\n");
    QTest::newRow("numbers that go up") << QByteArray("A,1,2,3\nB,3,4,5\n");
    QTest::newRow("years that are values") << QByteArray("A,old,1999,2000\nB,new,2023,2024\n");
}

void TestSheetWords::theFirstOptionIsNoHead()
{
    QFETCH(QByteArray, text);
    QCOMPARE(namesOf(understood(text).options), QStringList({"A", "B"}));
}

void TestSheetWords::aColumnOfKilogramsIsNoWeight()
{
    const UnderstoodSheet sheet =
        understood("Laptop,Weight (kg),Price,Screen\nA,1.2,900,14\nB,1.5,800,15\n");
    QCOMPARE(namesOf(sheet.options), QStringList({"A", "B"}));
    QCOMPARE(namesOf(sheet.criteria),
             QStringList({"Weight|kg|more", "Price||less", "Screen||more"}));
}

STEELYARD_TEST_APPLESS_MAIN(TestSheetWords)
#include "test_sheet_words.moc"

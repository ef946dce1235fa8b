// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison_base.h"
#include "models/capability_model.h"
#include "models/option_list_model.h"
#include "models/source_model.h"
#include "search/knowledge_search.h"
#include "search/place_list_model.h"
#include "test_main.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace steelyard;

class TestKnowledgeModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheRules();
    void placesStandUnderHeadingsThatCannotBeChosen();
    void aLongKindIsCutAndSaysSo();
    void sourcesCountWhatRestsOnThem();
    void sourcesSortByDateAndNumberNotByTheirText();
    void capabilitiesSayHowTheyCome();
    void optionsFollowTheDecision();

private:
    const knowledge::KnowledgeBase m_base = tests::smallBase();
};

void TestKnowledgeModels::modelsKeepTheRules()
{
    PlaceListModel places;
    const QAbstractItemModelTester placesTester(&places);
    const auto entries = entriesOf(m_base);
    std::vector<const KnowledgeEntry *> all;
    for (const KnowledgeEntry &entry : entries) {
        all.push_back(&entry);
    }
    places.setEntries(all);
    places.setEntries({});
    QVERIFY(!places.firstPlace().isValid());

    SourceModel sources;
    const QAbstractItemModelTester sourcesTester(&sources);
    sources.setBase(&m_base);
    sources.setBase(nullptr);
    QCOMPARE(sources.rowCount(), 0);
    QCOMPARE(sources.rowOf(QStringLiteral("manual")), -1);

    CapabilityModel capabilities(m_base, 0);
    const QAbstractItemModelTester capabilitiesTester(&capabilities);
    QCOMPARE(capabilities.rowCount(), static_cast<int>(m_base.capabilities.size()));

    OptionListModel options;
    const QAbstractItemModelTester optionsTester(&options);
    const auto base = tests::tableBase();
    DecisionDocument document(base, tests::tastyDecision(*base));
    options.setDocument(&document);
    QCOMPARE(options.rowCount(), 3);
    options.setDocument(nullptr);
    QCOMPARE(options.rowCount(), 0);
}

void TestKnowledgeModels::placesStandUnderHeadingsThatCannotBeChosen()
{
    const KnowledgeEntry option{{KnowledgePlace::Kind::Option, QStringLiteral("a"), {}},
                                QStringLiteral("A"),
                                QStringLiteral("says"),
                                {}};
    const KnowledgeEntry source{
        {KnowledgePlace::Kind::Source, QStringLiteral("s"), {}}, QStringLiteral("S"), {}, {}};
    PlaceListModel model;
    model.setEntries({&option, &source, &source});
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        shown << model.index(row).data().toString();
    }
    QCOMPARE(shown.join(QStringLiteral(" | ")),
             QStringLiteral("Options: 1 | A | Sources: 2 | S | S"));
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.firstPlace().row(), 1);
    QCOMPARE(model.find(source.place).row(), 3);
    QVERIFY(!model.find({KnowledgePlace::Kind::Option, QStringLiteral("b"), {}}).isValid());
    QVERIFY(!model.index(0).data(PlaceListModel::PlaceRole).isValid());
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("A. says"));
}

void TestKnowledgeModels::aLongKindIsCutAndSaysSo()
{
    const KnowledgeEntry option{
        {KnowledgePlace::Kind::Option, QStringLiteral("a"), {}}, {}, {}, {}};
    PlaceListModel model;
    model.setEntries({10, &option}, 3);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.entryCount(), 10);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Options: the first 3 of 10"));
}

void TestKnowledgeModels::sourcesCountWhatRestsOnThem()
{
    SourceModel model;
    model.setBase(&m_base);
    const int row = model.rowOf(QStringLiteral("prices"));
    QVERIFY(row >= 0);
    const auto uses = model.uses(row);
    QCOMPARE(model.index(row, SourceModel::Uses).data().toString(), QString::number(uses.size()));
    // The costs of a cup rest on the prices.
    int costs = 0;
    for (const KnowledgeEntry *use : uses) {
        costs +=
            use->place.kind == KnowledgePlace::Kind::Rating && use->place.id == u"cost" ? 1 : 0;
    }
    QCOMPARE(costs, 3);
    for (const KnowledgeEntry *use : uses) {
        QVERIFY(std::find(use->sources.begin(), use->sources.end(), "prices") !=
                use->sources.end());
    }
}

void TestKnowledgeModels::sourcesSortByDateAndNumberNotByTheirText()
{
    SourceModel model;
    model.setBase(&m_base);
    QCOMPARE(model.index(0, SourceModel::Uses).data(SourceModel::SortRole).userType(),
             int(QMetaType::ULongLong));
    QCOMPARE(model.index(0, SourceModel::ReadOn).data(SourceModel::SortRole).toString(),
             QString::fromStdString(m_base.sources[0].readOn));
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().startsWith(u"<span>"));
}

void TestKnowledgeModels::capabilitiesSayHowTheyCome()
{
    using knowledge::Support;
    knowledge::KnowledgeBase base = m_base;
    base.capabilities = {
        {"a", "Timer", {}, {{"filter", Support::BuiltIn, {}, 0, 0, {}, {}}}, {}},
        {"b", "Milk", {}, {{"filter", Support::AddOn, "Frother", 0, 0, {}, {}}}, {}},
        {"c", "Remote", {}, {{"filter", Support::Build, {}, 2.5, 4, {}, {}}}, {}},
        {"d", "Flight", {}, {{"filter", Support::Impossible, {}, 0, 0, {}, {}}}, {}},
        {"e", "Song", {}, {}, {}}};
    const CapabilityModel model(base, base.alternativeIndex("filter"));
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows << tests::printRow(model, row);
    }
    QCOMPARE(rows, (QStringList{QStringLiteral("Timer | Built in | "),
                                QStringLiteral("Milk | Add-on: Frother | "),
                                QStringLiteral("Remote | To be built | 2.5 to 4"),
                                QStringLiteral("Flight | No way found | "),
                                QStringLiteral("Song | Not known | ")}));
    QCOMPARE(model.rowOf(QStringLiteral("c")), 2);
    QCOMPARE(model.rowOf(QStringLiteral("z")), -1);
    QVERIFY(model.state(4) == nullptr);
}

void TestKnowledgeModels::optionsFollowTheDecision()
{
    const auto base = tests::tableBase();
    decision::Decision decision = tests::tastyDecision(*base);
    decision.alternatives = {"espresso", "capsule"};
    DecisionDocument document(base, decision);
    OptionListModel model;
    model.setDocument(&document);
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids << model.index(row).data(OptionListModel::IdRole).toString();
    }
    QCOMPARE(ids.join(u' '), QStringLiteral("espresso capsule filter"));
    QCOMPARE(model.index(1).data(OptionListModel::SlotRole).toInt(), 1);
    QCOMPARE(model.index(2).data(OptionListModel::SlotRole).toInt(), -1);
    QVERIFY(!model.index(1).data(OptionListModel::LeftOutRole).toBool());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    document.setAnswer("wishes", tests::chosen({"timer"})); // the capsule machine has none
    QVERIFY(!changed.isEmpty());
    QVERIFY(model.index(1).data(OptionListModel::LeftOutRole).toBool());
}

STEELYARD_TEST_MAIN(TestKnowledgeModels)
#include "test_knowledge_models.moc"

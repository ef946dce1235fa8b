// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "decision/overlay.h"
#include "report/content/captions.h"
#include "report/content/shortening.h"
#include "report/report_texts.h"
#include "report/sample_verdict.h"
#include "report/sections/build_report.h"
#include "small_base.h"
#include "test_main.h"

#include <QSet>
#include <QTest>

using namespace steelyard;
using report::Part;

Q_DECLARE_METATYPE(steelyard::report::Parts)

class TestReportContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_base = tests::smallBase(); }
    void sections_comeInOrderAndByChoice();
    void decisionPage_saysTheVerdictAndItsReasons();
    void glance_ordersByWeightAndMarksTheBest();
    void evidence_numbersSourcesByFirstMention();
    void answers_tellWhatTheyChanged();
    void attachment_isTheDecisionFile();
    void unfinishedVerdict_isSaid();
    void loneOption_isNotCalledClear();
    void captions_areNumberedInOrder();
    void everyLinkWithin_leadsSomewhere_data();
    void everyLinkWithin_leadsSomewhere();
    void changes_areShortenedWithAWordOnTheRest();
    void register_tellsInALineWhatDoesNotCount();
    void ofTooManyRatings_pagesHaveTheBest();
    void parts_haveNamesOfTheirOwn();
    void versionThatIsADate_isSaidOnce_data();
    void versionThatIsADate_isSaidOnce();

private:
    [[nodiscard]] report::Report built(const report::Parts &parts = report::allParts(),
                                       bool everything = false) const
    {
        return report::buildReport(m_base, tests::sampleDecision(m_base),
                                   tests::sampleVerdict(m_base),
                                   {QLocale(QLocale::English, QLocale::UnitedKingdom), parts, false,
                                    false, report::Preset::File, everything});
    }

    [[nodiscard]] static report::Section sectionOf(const report::Report &report, Part part)
    {
        for (const report::Section &section : report.sections) {
            if (section.part == part) {
                return section;
            }
        }
        return {};
    }

    // The block of this kind in a section, counted from 0.
    template <typename Kind>
    [[nodiscard]] static Kind block(const report::Section &section, int number = 0)
    {
        for (const report::Block &candidate : section.blocks) {
            if (const Kind *found = std::get_if<Kind>(&candidate); found && number-- == 0) {
                return *found;
            }
        }
        return {};
    }

    knowledge::KnowledgeBase m_base;
};

void TestReportContent::sections_comeInOrderAndByChoice()
{
    const report::Report all = built();
    QStringList titles;
    for (const report::Section &section : all.sections) {
        titles << section.title;
    }
    QCOMPARE(titles,
             (QStringList{"Coffee for 30 people", "Contents", "Context and must-haves",
                          "Why, and how sure", "What would change it", "The two that can lead",
                          "At a glance", "Profiles", "Filter machine", "Espresso machine",
                          "The other options", "Method and fingerprint", "Decision and sign-off",
                          "Answers", "Evidence register", "Sources"}));
    QCOMPARE(all.date, "20 Nov 2026");
    const report::Report some = built({Part::Method, Part::Decision});
    QCOMPARE(some.sections.size(), std::size_t(2));
    QCOMPARE(some.sections.front().part, Part::Decision);
}

void TestReportContent::decisionPage_saysTheVerdictAndItsReasons()
{
    const report::Report report = built();
    const report::Section &page = report.sections.front();
    const auto cards = block<report::Cards>(page);
    QCOMPARE(cards.cards[0].subject.name, "Filter machine");
    QCOMPARE(cards.cards[0].badge->text, "Leaning");
    QCOMPARE(cards.cards[1].subject.name, "Open");
    QCOMPARE(cards.cards[1].note, "nothing chosen yet");
    const auto fall = block<report::WaterfallFigure>(page);
    QCOMPARE(fall.content.start.name, "Espresso machine");
    QCOMPARE(fall.content.steps.size(), std::size_t(3));
    QCOMPARE(fall.content.steps[0].name, "Ten cents a cup");
    QCOMPARE(fall.content.steps[0].amount, "+0.90");
    QCOMPARE(fall.content.steps[2].amount, "−0.60");
    QVERIFY2(fall.sum.endsWith("0.90 + 0.20 − 0.60 = 0.50."), qPrintable(fall.sum));
    // What would change it, and who would lead then.
    const auto changes = block<report::Table>(page);
    QCOMPARE(changes.rows[0].cells[0].text.plain(), "Cups a day");
    QCOMPARE(changes.rows[0].cells[1].text.plain(), "More than ten → Up to ten");
    QCOMPARE(changes.rows[0].cells[2].option->name, "Espresso machine");
}

void TestReportContent::glance_ordersByWeightAndMarksTheBest()
{
    const report::Report report = built();
    const auto table = block<report::Table>(sectionOf(report, Part::AtAGlance));
    QStringList names;
    for (const report::Row &row : table.rows) {
        names << row.cells[0].text.plain() + u' ' + row.cells[1].text.plain();
    }
    QCOMPARE(names, QStringList({"Money 50.0%", "Cost of a cup 50.0%", "Comfort 30.0%",
                                 "Ease of use 20.0%", "Taste 10.0%", "Waste and energy 20.0%",
                                 "Little waste 20.0%", "Weighted mean 100%"}));
    // Less is better for a cost: the lowest is the best and the fullest circle.
    const report::Row &cost = table.rows[1];
    QVERIFY(cost.cells[2].strong);
    QVERIFY(!cost.cells[3].strong);
    QCOMPARE(*cost.cells[2].part, 0.8);
    // Unknown is no number, and has no circle.
    const report::Cell &unknown = table.rows[6].cells[4];
    QCOMPARE(unknown.text.plain(), "?");
    QVERIFY(!unknown.part);
    QVERIFY(table.columns[3].title.leftOut);
}

void TestReportContent::evidence_numbersSourcesByFirstMention()
{
    const report::Report report = built({Part::Evidence, Part::Sources}, true);
    const auto ratings = block<report::Table>(report.sections.front());
    QVERIFY(ratings.rows[1].cells[2].text.plain().endsWith("[1]"));
    const auto sources = block<report::Table>(report.sections.back());
    for (std::size_t i = 0; i < sources.rows.size(); ++i) {
        QCOMPARE(sources.rows[i].cells[0].text.plain(), QString::number(i + 1));
    }
    // A rating's own sources and those of claims that differ.
    QCOMPARE(sources.rows.size(), std::size_t(4));
}

void TestReportContent::answers_tellWhatTheyChanged()
{
    const report::Report report = built();
    const report::Section section = sectionOf(report, Part::Answers);
    const auto answers = block<report::Table>(section);
    QCOMPARE(answers.rows[0].cells[1].text.plain(), "More than ten\nNote: Counted in *October*.");
    QCOMPARE(answers.rows[0].cells[2].text.plain(),
             "Doubled twice: Cost of a cup. Doubled: Little waste. Halved: Taste.");
    QCOMPARE(answers.rows[1].cells[2].text.plain(), "Must-have: Timer.");
    QCOMPARE(answers.rows[2].cells[2].text.plain(), "Every answer is tried in the runs.");
    const auto mustHaves = block<report::Table>(sectionOf(report, Part::Context), 1);
    QCOMPARE(mustHaves.rows[0].cells[2].text.plain(), "No way found\nLeft out");
    QCOMPARE(mustHaves.rows[0].cells[3].text.plain(), "To be built, 1 to 2 days");
}

void TestReportContent::attachment_isTheDecisionFile()
{
    const report::Report report = built();
    QCOMPARE(report.attachmentName, "decision.steelyard");
    QCOMPARE(report.attachment.toStdString(), decision::write(tests::sampleDecision(m_base)));
    QCOMPARE(report.fingerprint.size(), 64);
}

void TestReportContent::unfinishedVerdict_isSaid()
{
    decision::Verdict verdict = tests::sampleVerdict(m_base);
    verdict.robustness->state = decision::State::NoFeasible;
    verdict.scores.winner.clear();
    verdict.scores.runnerUp.clear();
    verdict.scores.lead.reset();
    verdict.scores.reasons.clear();
    for (decision::AlternativeResult &entry : verdict.scores.alternatives) {
        entry.rank = 0;
        entry.exclusions = {
            {"milk", knowledge::Support::Impossible, knowledge::Support::BuiltIn, 0, 0}};
    }
    const report::Report report =
        report::buildReport(m_base, tests::sampleDecision(m_base), verdict,
                            {QLocale(QLocale::English), report::allParts(), false, false});
    const QStringList texts = tests::textsOf(report);
    QVERIFY(texts.contains("No option meets all your must-haves."));
    QVERIFY(texts.contains("No feasible option"));
    // What leaves each of them out, and what would bring one back.
    QVERIFY(texts.contains("What leaves the options out"));
    const auto reasons = block<report::List>(report.sections.front());
    QCOMPARE(reasons.items.size(), std::size_t(3));
    QVERIFY2(reasons.items[0].plain().startsWith("Filter machine. "),
             qPrintable(reasons.items[0].plain()));
    const report::Section changes = sectionOf(report, Part::Changes);
    QCOMPARE(block<report::Paragraph>(changes).text.plain(),
             "No option can lead while a must-have leaves each of them out.");
    const auto back = block<report::Table>(changes);
    QVERIFY(!back.rows.empty());
    QCOMPARE(back.columns[2].title.name, "Comes back");
    // The row is of the capability, and tells what is accepted now and what would be.
    QCOMPARE(back.rows[0].cells[0].text.plain(), "Timer");
    QVERIFY2(back.rows[0].cells[1].text.plain().endsWith("not needed"),
             qPrintable(back.rows[0].cells[1].text.plain()));
}

void TestReportContent::loneOption_isNotCalledClear()
{
    decision::Verdict verdict = tests::sampleVerdict(m_base);
    verdict.robustness->state = decision::State::Clear;
    verdict.scores.runnerUp.clear();
    verdict.scores.lead.reset();
    verdict.scores.reasons.clear();
    for (decision::AlternativeResult &entry : verdict.scores.alternatives) {
        if (entry.id != verdict.scores.winner) {
            entry.rank = 0;
            entry.exclusions = {
                {"milk", knowledge::Support::Impossible, knowledge::Support::BuiltIn, 0, 0}};
        }
    }
    const report::Report report =
        report::buildReport(m_base, tests::sampleDecision(m_base), verdict,
                            {QLocale(QLocale::English), report::allParts(), false, false});
    QCOMPARE(block<report::Cards>(report.sections.front()).cards[0].badge->text, "Only option");
    QCOMPARE(report.summary.standing, "Only option");
    for (const report::DataTable &table : report.data.tables) {
        for (const std::vector<report::Value> &row : table.rows) {
            if (table.key == u"about" && row[0] == report::Value(QString("state_name"))) {
                QVERIFY(row[2] == report::Value(QString("Only option")));
            }
        }
    }
}

void TestReportContent::captions_areNumberedInOrder()
{
    QStringList labels;
    const report::Report report = built();
    for (const report::Section &section : report.sections) {
        for (const report::Block &any : section.blocks) {
            if (const report::Caption *caption = report::captionOf(any)) {
                labels << caption->label;
            }
        }
    }
    QStringList tables = labels.filter("Table");
    QStringList figures = labels.filter("Figure");
    QCOMPARE(tables.size() + figures.size(), labels.size());
    QVERIFY(tables.size() > 6 && figures.size() == 2);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        QCOMPARE(tables[i], QStringLiteral("Table %1").arg(i + 1));
    }
    QCOMPARE(figures, (QStringList{"Figure 1", "Figure 2"}));
}

void TestReportContent::everyLinkWithin_leadsSomewhere_data()
{
    QTest::addColumn<report::Parts>("parts");
    QTest::newRow("all") << report::allParts();
    QTest::newRow("one page") << report::Parts{report::Part::Decision};
    for (const Part part : report::allParts()) {
        report::Parts others = report::allParts();
        others.erase(part);
        QTest::newRow(qPrintable("without " + report::partId(part))) << others;
    }
}

void TestReportContent::everyLinkWithin_leadsSomewhere()
{
    QFETCH(report::Parts, parts);
    const tests::Anchors anchors = tests::anchorsOf(built(parts));
    QStringList dead;
    for (const QString &link : anchors.links) {
        if (!anchors.targets.contains(link)) {
            dead << link;
        }
    }
    QCOMPARE(dead, QStringList());
    QCOMPARE(QSet<QString>(anchors.targets.begin(), anchors.targets.end()).size(),
             anchors.targets.size());
}

void TestReportContent::changes_areShortenedWithAWordOnTheRest()
{
    // Many changes of an answer: the sample has one.
    decision::Verdict verdict = tests::sampleVerdict(m_base);
    std::vector<decision::Flip> &flips = verdict.sensitivity->flips;
    flips.push_back({{{"wishes", {"timer"}, {"good"}}}, "espresso", 7.4, 6.9});
    flips.push_back({{{"practice", {}, {"yes"}}}, "espresso", 7.4, 6.9});
    flips.push_back(
        {{{"cups", {"many"}, {}, decision::AnswerState::NotSure}}, "espresso", 7.4, 6.9});
    flips.push_back(
        {{{"wishes", {"timer"}, {}, decision::AnswerState::NotSure}}, "espresso", 7.4, 6.9});
    flips.push_back(
        {{{"practice", {}, {}, decision::AnswerState::DoesNotApply}}, "espresso", 7.4, 6.9});
    const auto pageWith = [&](const report::Parts &parts) {
        return report::buildReport(m_base, tests::sampleDecision(m_base), verdict,
                                   {QLocale(QLocale::English), parts, false, false})
            .sections.front();
    };
    const auto table = block<report::Table>(pageWith(report::allParts()));
    QCOMPARE(table.rows.size(), std::size_t(5));
    QCOMPARE(table.least, std::size_t(1));
    QCOMPARE(table.instead.size(), table.rows.size() - table.least + 1);
    QVERIFY2(table.instead.back().plain().endsWith("more, see “What would change it”."),
             qPrintable(table.instead.back().plain()));
    QCOMPARE(table.instead.back().runs[0].link, "#changes");
    const auto alone = block<report::Table>(pageWith({Part::Decision}));
    QVERIFY(alone.instead.back().plain().endsWith("more, in the full report."));
    // Shortened it says how many there are besides.
    const report::Block shorter = report::shortened(report::Block(table), 1);
    QCOMPARE(std::get<report::Table>(shorter).rows.size(), table.rows.size() - 1);
    QCOMPARE(report::textBelow(std::get<report::Table>(shorter)).plain(), table.instead[1].plain());
}

void TestReportContent::register_tellsInALineWhatDoesNotCount()
{
    // The capsule machine is left out and never first.
    const auto brief = block<report::Table>(built({Part::Evidence}).sections.front());
    const auto whole = block<report::Table>(built({Part::Evidence}, true).sections.front());
    QVERIFY(brief.rows.size() < whole.rows.size());
    const QStringList texts = tests::textsOf(built({Part::Evidence}));
    QVERIFY(texts.contains("Not here, because they came first in fewer than 1 in 1,000 runs: "
                           "Capsule machine. Their evidence is in the report as XLSX or HTML, and "
                           "in the attached decision."));
}

// 60,000 cells would be thousands of pages.
void TestReportContent::ofTooManyRatings_pagesHaveTheBest()
{
    decision::Decision own = decision::newOwnDecision("Many", "2026-11-20");
    const knowledge::KnowledgeBase none = knowledge::emptyBase();
    std::vector<std::string> options;
    for (int i = 0; i < 72; ++i) {
        decision::OwnOption option;
        option.name = "o" + std::to_string(i);
        options.push_back(decision::addOption(own, none, option));
    }
    for (int i = 0; i < 70; ++i) {
        decision::OwnCriterion criterion;
        criterion.name = "c" + std::to_string(i);
        const std::string id = decision::addCriterion(own, none, criterion);
        for (std::size_t o = 0; o < options.size(); ++o) {
            const double value = static_cast<double>(o) / 8;
            own.findings.push_back({id, options[o], value, value, value, "Tried."});
        }
    }
    const auto overlaid = decision::overlay(none, own);
    const decision::Verdict verdict = decision::evaluate(*overlaid.base, own);
    const auto madeWith = [&](bool everything) {
        return report::buildReport(
            *overlaid.base, own, verdict,
            {QLocale(QLocale::English), {}, false, false, report::Preset::File, everything});
    };
    const report::Report file = madeWith(false);
    const QString said = tests::textsOf(file).join(u'\n');
    QVERIFY(said.contains("There are 5,040 ratings, more than these pages can hold."));
    QVERIFY(said.contains("Here are the best options by value, 8 of 72."));
    QVERIFY(sectionOf(file, Part::Evidence).blocks.size() == 1);
    const auto table = block<report::Table>(sectionOf(file, Part::AtAGlance));
    QCOMPARE(table.columns.size(), std::size_t{10});
    QCOMPARE(table.columns.back().title.name, "o71");
    QVERIFY(!block<report::Table>(sectionOf(file, Part::AtAGlance), 1).columns.size());
    QVERIFY(block<report::Table>(sectionOf(madeWith(true), Part::Evidence)).rows.size() > 5'040);
}

void TestReportContent::parts_haveNamesOfTheirOwn()
{
    for (const Part part : report::allParts()) {
        QCOMPARE(report::partOf(report::partId(part)), std::optional(part));
        QVERIFY(!report::partTitle(part).isEmpty());
    }
    QVERIFY(!report::partOf("nothing"));
    for (const report::Preset preset : report::allPresets()) {
        QCOMPARE(report::presetOf(report::presetId(preset)), std::optional(preset));
        QVERIFY(!report::presetTitle(preset).isEmpty() && !report::presetName(preset).isEmpty());
    }
    QVERIFY(!report::presetOf("short"));
}

void TestReportContent::versionThatIsADate_isSaidOnce_data()
{
    QTest::addColumn<std::string>("version");
    QTest::addColumn<std::string>("date");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *version, const char *date,
                        const char *shown) {
        QTest::newRow(name) << std::string(version) << std::string(date)
                            << QString::fromLatin1(shown);
    };
    row("undated", "undated", "undated", "undated");
    row("day", "28 Feb 2026", "2026-02-28", "28 Feb 2026");
    row("month", "March 2026", "2026-03", "Mar 2026");
    row("version", "5", "2026-06-18", "version 5 of 18 Jun 2026");
}

// What bases write as the version of a page may be its date in another form.
void TestReportContent::versionThatIsADate_isSaidOnce()
{
    QFETCH(std::string, version);
    QFETCH(std::string, date);
    QFETCH(QString, shown);
    knowledge::KnowledgeBase base = m_base;
    for (knowledge::Source &source : base.sources) {
        source.version = version;
        source.contentDate = date;
    }
    const report::Report report =
        report::buildReport(base, tests::sampleDecision(base), tests::sampleVerdict(base),
                            {QLocale(QLocale::English), report::allParts(), false, false});
    QStringList editions;
    for (const report::Section &section : report.sections) {
        if (section.part == Part::Sources) {
            for (const report::Row &row : block<report::Table>(section).rows) {
                editions << row.cells[2].text.plain();
            }
        }
    }
    editions.removeDuplicates();
    QCOMPARE(editions, QStringList{shown});
}

STEELYARD_TEST_MAIN(TestReportContent)
#include "test_report_content.moc"

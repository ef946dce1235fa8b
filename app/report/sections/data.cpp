// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/data_builder.h"

#include "decision/cited_sources.h"
#include "decision/evaluate.h"
#include "storage/decision_identity.h"
#include "storage/decision_store.h"
#include "storage/knowledge_doubt.h"
#include "wording/lead_wording.h"
#include "wording/verdict_wording.h"

#include <iterator>

namespace steelyard::report {

Data reportData(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
                const decision::Verdict &verdict, const QLocale &locale)
{
    return DataBuilder(base, decision, verdict, locale).data();
}

DataBuilder::DataBuilder(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
                         const decision::Verdict &verdict, const QLocale &locale)
    : m_base(base)
    , m_decision(decision)
    , m_verdict(verdict)
    , m_locale(locale)
    , m_words(base, decision, verdict, locale)
    , m_trace(decision::weightTrace(base, decision))
    , m_columns(decision::alternativePositions(base, decision))
{
}

Data DataBuilder::data() const
{
    Data data;
    data.tables = {
        about(),         results(),     places(),       exclusions(),      contributions(),
        groups(),        criteria(),    weights(),      weightSteps(),     weightSwings(),
        ratings(),       corrections(), claims(),       answers(),         mustHaves(),
        capabilities(),  flips(),       ratingFlips(),  mustHaveChanges(), orderFlips(),
        openQuestions(), opinions(),    rules(),        published(),       options(),
        optionFacts(),   advice(),      evidenceDebt(), valueAndCost()};
    addRecord(data.tables);
    data.tables.push_back(sources());
    return data;
}

DataTable DataBuilder::about() const
{
    FactTable table("about", tr("About"), tr("What"), tr("Value", "of a fact"));
    const decision::Scores &scores = m_verdict.scores;
    const decision::Thresholds &limits = m_decision.thresholds;
    const std::string &winner = scores.winner;
    const std::string &other = m_verdict.firstMoreOften();
    const std::optional<decision::LeadBand> band = m_verdict.leadBand();
    const double sign = scores.lead && scores.lead->left != winner ? -1 : 1;
    table.add("title", tr("Decision"), cell(m_decision.title));
    table.add("decision_id", tr("Identity"), cell(storage::decisionId(m_decision)));
    table.add("date", tr("Date"), cell(m_decision.modified));
    const auto scenario =
        std::find_if(m_base.scenarios.begin(), m_base.scenarios.end(),
                     [this](const auto &entry) { return entry.id == m_decision.scenario; });
    table.add("scenario", tr("Case it began with, its id"), cell(m_decision.scenario));
    table.add("scenario_name", tr("Case it began with"),
              scenario != m_base.scenarios.end() ? cell(scenario->name) : Value{});
    table.add("state", tr("State, id"), cell(wordFor(decision::kStates, m_verdict.state())));
    table.add("state_name", tr("State"), cell(VerdictWording(m_words).standing()));
    table.add("winner", tr("First, its id"), cell(winner));
    table.add("winner_name", tr("First"), cell(m_words.alternative(winner)));
    table.add("runner_up", tr("Second, its id"), cell(scores.runnerUp));
    table.add("runner_up_name", tr("Second"), cell(m_words.alternative(scores.runnerUp)));
    table.add("first_more_often", tr("First more often in the runs, its id"), cell(other));
    table.add("first_more_often_name", tr("First more often in the runs"),
              other.empty() ? Value{} : cell(m_words.alternative(other)));
    table.add("sentence", tr("Verdict"), cell(VerdictWording(m_words).sentence()));
    table.add("robustness", tr("How sure"), cell(VerdictWording(m_words).robustness()));
    table.add("lead_sentence", tr("Lead in words"), cell(LeadWording(m_words).sentence()));
    table.add("lead", tr("Lead"), scores.lead ? cell(sign * scores.lead->lead) : Value{});
    table.add("lead_low", tr("Lead, from"),
              band ? cell(sign * (sign > 0 ? band->low : band->high)) : Value{});
    table.add("lead_high", tr("Lead, to"),
              band ? cell(sign * (sign > 0 ? band->high : band->low)) : Value{});
    table.add("runs", tr("Runs"), countCell(m_verdict.samples()));
    // As text: a spreadsheet's numbers do not hold all of its digits.
    table.add("seed", tr("Seed"), cell(std::to_string(m_decision.seed)));
    table.add("engine", tr("Method"), cell(static_cast<double>(decision::kEngineVersion)));
    table.add("clear_from", tr("Clear from"), cell(limits.clear));
    table.add("leaning_from", tr("Leaning from"), cell(limits.leaning));
    table.add("open_at_most", tr("Important questions open, at most"), cell(limits.open));
    table.add("important_questions", tr("Important questions"),
              countCell(scores.importantQuestions));
    table.add("important_open", tr("Important questions, open"), countCell(scores.importantOpen));
    table.add("weights_from", tr("Weights come from, id"),
              cell(wordFor(decision::kWeightWays, m_trace.way)));
    table.add("weights_from_name", tr("Weights come from"), cell(wayName(m_trace.way)));
    table.add("unraised", tr("Kept where no answer raises"), cell(m_trace.unraised));
    table.add("raw_weight_sum", tr("Sum of raw weights"), cell(m_trace.rawSum));
    table.add("left_by_hand", tr("Left by weights set by hand"), cell(m_trace.left));
    addFoundation(table);
    addBase(table);
    table.add("fingerprint", tr("Fingerprint"), cell(storage::fingerprint(m_base, m_decision)));
    return table.take();
}

void DataBuilder::addFoundation(FactTable &table) const
{
    const decision::Foundation &rest = m_verdict.scores.foundation;
    table.add("sources_cited", tr("Sources cited by the ratings that count"),
              countCell(rest.sources));
    table.add("sources_in_base", tr("Sources in the knowledge base"),
              countCell(decision::sourcesInBase(m_base)));
    table.add("oldest_rating", tr("Oldest rating"), cell(rest.oldest));
    table.add("rests_on_ratings_of", tr("Shares below: in the ratings of, ids"),
              cell(joined(rest.options)));
    table.add("rests_on_ratings_of_names", tr("Shares below: in the ratings of"),
              cell(names(rest.options)));
    table.add("fact", tr("Fact"), cell(rest.fact));
    table.add("measure", tr("Measure"), cell(rest.measure));
    table.add("judgement", tr("Judgement"), cell(rest.judgement));
    table.add("high_confidence", tr("High confidence"), cell(rest.highConfidence));
    table.add("medium_confidence", tr("Medium confidence"), cell(rest.mediumConfidence));
    table.add("low_confidence", tr("Low confidence"), cell(rest.lowConfidence));
}

void DataBuilder::addBase(FactTable &table) const
{
    table.add("knowledge", tr("Knowledge base, its id"), cell(m_base.id));
    table.add("knowledge_title", tr("Knowledge base"), cell(m_base.title));
    table.add("knowledge_version", tr("Version of the knowledge base"), cell(m_base.version));
    table.add("knowledge_reviewed", tr("Knowledge base reviewed"), cell(m_base.reviewedOn));
    table.add("knowledge_author", tr("Author of the knowledge base"), cell(m_base.author));
    table.add("knowledge_hash", tr("Hash of the knowledge base"), cell(m_base.hash));
    table.add("knowledge_doubt", tr("Beware"), cell(storage::knowledgeDoubt(m_base, m_decision)));
}

void DataBuilder::addOption(DataRow &row, const std::string &id) const
{
    row.push_back(cell(id));
    row.push_back(id.empty() ? Value{} : cell(m_words.alternative(id)));
}

void DataBuilder::addCriterion(DataRow &row, const std::string &id) const
{
    row.push_back(cell(id));
    row.push_back(id.empty() ? Value{} : cell(m_words.criterion(id)));
}

void DataBuilder::addQuestion(DataRow &row, const std::string &id) const
{
    row.push_back(cell(id));
    row.push_back(id.empty() ? Value{} : cell(m_words.question(id)));
}

void DataBuilder::addAnswers(DataRow &row, const std::string &question,
                             const std::vector<std::string> &ids) const
{
    QStringList said;
    for (const std::string &id : ids) {
        said << m_words.answer(question, id);
    }
    row.push_back(cell(joined(ids)));
    row.push_back(cell(said.join(tr("; ", "between answers"))));
}

QString DataBuilder::stateName(decision::AnswerState state)
{
    switch (state) {
    case decision::AnswerState::Open:
        return tr("Open");
    case decision::AnswerState::Chosen:
        return tr("Answered");
    case decision::AnswerState::NotSure:
        return tr("Not sure");
    case decision::AnswerState::DoesNotApply:
        break;
    }
    return tr("Does not apply");
}

QString DataBuilder::wayName(decision::WeightWay way)
{
    switch (way) {
    case decision::WeightWay::Answers:
        return tr("Answers");
    case decision::WeightWay::Order:
        return tr("Order");
    case decision::WeightWay::Swing:
        return tr("Swing");
    case decision::WeightWay::Points:
        return tr("Points");
    case decision::WeightWay::Pairs:
        break;
    }
    return tr("Pairs");
}

DataColumns DataBuilder::optionColumns()
{
    return {textColumn("option", tr("Id of the option")),
            textColumn("option_name", tr("Option"), 18)};
}

DataColumns DataBuilder::criterionColumns()
{
    return {textColumn("criterion", tr("Id of the criterion"), 18),
            textColumn("criterion_name", tr("Criterion"), 30)};
}

DataColumns DataBuilder::questionColumns()
{
    return {textColumn("question", tr("Id of the question"), 16),
            textColumn("question_name", tr("Question"), 24)};
}

QString DataBuilder::names(const std::vector<std::string> &options) const
{
    QStringList said;
    for (const std::string &id : options) {
        said << m_words.alternative(id);
    }
    return said.join(tr(", ", "between names"));
}

QString joined(const std::vector<std::string> &ids)
{
    QStringList list;
    for (const std::string &id : ids) {
        list << QString::fromStdString(id);
    }
    return list.join(QStringLiteral("; "));
}

DataColumns together(std::vector<DataColumns> parts)
{
    DataColumns all;
    for (DataColumns &part : parts) {
        std::move(part.begin(), part.end(), std::back_inserter(all));
    }
    return all;
}

FactTable::FactTable(const char *key, const QString &title, const QString &what,
                     const QString &value)
    : m_table{QString::fromLatin1(key),
              title,
              {textColumn("key", QStringLiteral("Id"), 22), textColumn("what", what, 32),
               textColumn("value", value, 70)},
              {},
              true}
{
}

void FactTable::add(const char *key, const QString &what, const Value &value)
{
    m_table.rows.push_back({QString::fromLatin1(key), what, value});
}

} // namespace steelyard::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "report/sections/report_builder.h"
#include "report/sections/value_of.h"
#include "storage/decision_store.h"

#include <cmath>

namespace steelyard::report {

namespace {

Value number(double value)
{
    return std::isfinite(value) ? Value{value} : Value{};
}

QString joined(const std::vector<std::string> &ids)
{
    QStringList list;
    for (const std::string &id : ids) {
        list << QString::fromStdString(id);
    }
    return list.join(QStringLiteral("; "));
}

} // namespace

DataTable ReportBuilder::resultData() const
{
    DataTable table{QStringLiteral("results"),
                    tr("Results"),
                    {{QStringLiteral("id"), tr("Id"), 14},
                     {QStringLiteral("option"), tr("Option"), 20},
                     {QStringLiteral("rank"), tr("Place"), 8},
                     {QStringLiteral("value"), tr("Value"), 10},
                     {QStringLiteral("low"), tr("Lowest plausible"), 16},
                     {QStringLiteral("high"), tr("Highest plausible"), 16},
                     {QStringLiteral("first_share"), tr("Share of first places"), 20},
                     {QStringLiteral("error"), tr("Error of the share"), 18},
                     {QStringLiteral("left_out"), tr("Left out because"), 40}},
                    {}};
    for (const decision::AlternativeResult &entry : m_verdict.scores.alternatives) {
        const decision::RankShares &shares = m_verdict.shares(entry.id);
        table.rows.push_back(
            {valueOf(entry.id), m_words.alternative(entry.id),
             entry.rank > 0 ? Value{static_cast<double>(entry.rank)} : Value{}, number(entry.value),
             number(entry.valueLow), number(entry.valueHigh),
             shares.rankAcceptability.empty() ? Value{} : number(shares.rankAcceptability.front()),
             shares.rankAcceptability.empty() ? Value{} : number(shares.error),
             valueOf(m_words.leftOut(entry).toStdString())});
    }
    return table;
}

DataTable ReportBuilder::ratingData() const
{
    DataTable table{QStringLiteral("ratings"),
                    tr("Ratings"),
                    {{QStringLiteral("criterion"), tr("Criterion"), 30},
                     {QStringLiteral("option"), tr("Option"), 14},
                     {QStringLiteral("rating"), tr("Rating"), 8},
                     {QStringLiteral("low"), tr("From"), 8},
                     {QStringLiteral("high"), tr("To"), 8},
                     {QStringLiteral("base_rating"), tr("In the knowledge base"), 20},
                     {QStringLiteral("own_reason"), tr("Set by hand because"), 40},
                     {QStringLiteral("kind"), tr("Rests on"), 12},
                     {QStringLiteral("confidence"), tr("Confidence"), 12},
                     {QStringLiteral("as_of"), tr("As of"), 12},
                     {QStringLiteral("summary"), tr("What is known"), 60},
                     {QStringLiteral("sources"), tr("Sources"), 40}},
                    {}};
    for (std::size_t criterion = 0; criterion < m_base.criteria.size(); ++criterion) {
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const knowledge::Rating &known = m_base.rating(criterion, m_columns[column]);
            const auto &applied = m_ratings.at(criterion, m_columns[column]);
            const decision::Finding *own = m_decision.replacingFinding(
                m_base.criteria[criterion].id, m_decision.alternatives[column]);
            table.rows.push_back(
                {valueOf(m_base.criteria[criterion].name),
                 m_words.alternative(m_decision.alternatives[column]),
                 applied.value ? number(*applied.value) : Value{}, number(applied.low),
                 number(applied.high), known.value ? number(*known.value) : Value{},
                 own ? valueOf(own->note) : Value{}, Wording::evidenceKind(known.kind),
                 Wording::confidence(known.confidence), valueOf(known.asOf), valueOf(known.summary),
                 joined(known.sources)});
        }
    }
    return table;
}

DataTable ReportBuilder::weightData() const
{
    DataTable table{QStringLiteral("weights"),
                    tr("Weights"),
                    {{QStringLiteral("group"), tr("Group"), 24},
                     {QStringLiteral("criterion"), tr("Criterion"), 30},
                     {QStringLiteral("weight"), tr("Weight"), 10},
                     {QStringLiteral("low"), tr("Lowest"), 10},
                     {QStringLiteral("high"), tr("Highest"), 10},
                     {QStringLiteral("own"), tr("Set by hand"), 12},
                     {QStringLiteral("steps"), tr("Moved by"), 60}},
                    {}};
    for (std::size_t i = 0; i < m_verdict.scores.weights.size(); ++i) {
        const decision::WeightResult &weight = m_verdict.scores.weights[i];
        const decision::WeightInterval interval = m_verdict.weightInterval(weight.criterion);
        const std::size_t group = m_base.groupIndex(m_base.criteria[i].group);
        const auto own = m_decision.ownWeights.find(weight.criterion);
        QStringList steps;
        for (const decision::WeightStep &step : weight.steps) {
            steps << m_words.weightStep(step);
        }
        table.rows.push_back(
            {group == knowledge::KnowledgeBase::npos ? Value{} : valueOf(m_base.groups[group].name),
             m_words.criterion(weight.criterion), number(weight.weight), number(interval.low),
             number(interval.high),
             own == m_decision.ownWeights.end() ? Value{} : number(own->second),
             steps.join(QStringLiteral("; "))});
    }
    return table;
}

DataTable ReportBuilder::answerData() const
{
    DataTable table{QStringLiteral("answers"),
                    tr("Answers"),
                    {{QStringLiteral("id"), tr("Id"), 14},
                     {QStringLiteral("question"), tr("Question"), 50},
                     {QStringLiteral("answer"), tr("Answer"), 40},
                     {QStringLiteral("changed"), tr("What it changed"), 60},
                     {QStringLiteral("note"), tr("Note"), 40}},
                    {}};
    for (const knowledge::Question &question : m_base.questions) {
        if (!decision::isAsked(question, m_decision)) {
            continue;
        }
        table.rows.push_back({valueOf(question.id), valueOf(question.text),
                              m_words.givenAnswer(question.id), effects(question),
                              valueOf(m_decision.answer(question.id).note)});
    }
    return table;
}

DataTable ReportBuilder::sourceData() const
{
    DataTable table{QStringLiteral("sources"),
                    tr("Sources"),
                    {{QStringLiteral("id"), tr("Id"), 20},
                     {QStringLiteral("title"), tr("Title"), 50},
                     {QStringLiteral("publisher"), tr("Publisher"), 24},
                     {QStringLiteral("address"), tr("Address"), 50},
                     {QStringLiteral("version"), tr("Version"), 16},
                     {QStringLiteral("dated"), tr("Dated"), 14},
                     {QStringLiteral("read_on"), tr("Read"), 12}},
                    {}};
    for (const knowledge::Source &source : m_base.sources) {
        table.rows.push_back({valueOf(source.id), valueOf(source.title), valueOf(source.publisher),
                              valueOf(source.url), valueOf(source.version),
                              valueOf(source.contentDate), valueOf(source.readOn)});
    }
    return table;
}

Data ReportBuilder::data() const
{
    DataTable about{QStringLiteral("about"),
                    tr("About"),
                    {{QStringLiteral("what"), tr("What"), 24},
                     {QStringLiteral("value"), tr("Value", "of a fact"), 70}},
                    {}};
    const auto fact = [&about](const QString &what, const Value &value) {
        about.rows.push_back({what, value});
    };
    fact(tr("Decision"), valueOf(m_decision.title));
    fact(tr("Date"), valueOf(m_decision.modified));
    fact(tr("State"), Wording::stateName(m_verdict.state()));
    fact(tr("Verdict"), m_words.sentence());
    for (const KeyValue &row : origin()) {
        fact(row.key, row.value.plain());
    }
    fact(tr("Runs"), QString::number(m_verdict.samples()));
    // As text: a spreadsheet's numbers do not hold all of its digits.
    fact(tr("Seed"), QString::number(m_decision.seed));
    fact(tr("Method"), QString::number(decision::kEngineVersion));
    fact(tr("Fingerprint"), storage::fingerprint(m_base, m_decision));
    Data data;
    data.tables = {std::move(about), resultData(), ratingData(), weightData(), answerData()};
    addRecordData(data.tables);
    data.tables.push_back(sourceData());
    return data;
}

} // namespace steelyard::report

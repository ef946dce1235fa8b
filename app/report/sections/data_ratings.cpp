// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/cited_sources.h"
#include "report/sections/data_builder.h"
#include "wording/names.h"

#include <algorithm>

// What is known of every cell, and where from.
namespace steelyard::report {

namespace {

// A source that somebody gave for a rating in place of the base's; no base has an id for it.
struct ReplacingSource
{
    decision::FindingSource source;
    const decision::Finding *first = nullptr; // that names it
    bool counts = false;                      // for a criterion with a weight
};

std::vector<ReplacingSource> replacingSources(const knowledge::KnowledgeBase &base,
                                              const decision::Decision &decision)
{
    const std::vector<decision::CriterionWeight> weights =
        decision::criterionWeights(base, decision);
    std::vector<ReplacingSource> all;
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        for (const std::string &option : decision.alternatives) {
            const decision::Finding *own = decision.replacingFinding(base.criteria[c].id, option);
            if (own == nullptr) {
                continue;
            }
            for (const decision::FindingSource &source : own->sources) {
                const auto same = [&](const ReplacingSource &any) { return any.source == source; };
                auto known = std::find_if(all.begin(), all.end(), same);
                if (known == all.end()) {
                    known = all.insert(all.end(), {source, own, false});
                }
                known->counts |= weights[c].weight > 0;
            }
        }
    }
    return all;
}

std::string replacingId(std::size_t position)
{
    return "replacing-source-" + std::to_string(position + 1);
}

// What a rating rests on: first what was given with it in place of the base's, then the base's.
std::vector<std::string> sourcesOf(const std::vector<ReplacingSource> &replacing,
                                   const decision::Finding *own, const knowledge::Rating &known)
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; own != nullptr && i < replacing.size(); ++i) {
        if (std::find(own->sources.begin(), own->sources.end(), replacing[i].source) !=
            own->sources.end()) {
            ids.push_back(replacingId(i));
        }
    }
    ids.insert(ids.end(), known.sources.begin(), known.sources.end());
    return ids;
}

} // namespace

DataTable DataBuilder::ratings() const
{
    DataTable table{QStringLiteral("ratings"), tr("Ratings"), {}, {}};
    table.columns = together({criterionColumns(),
                              optionColumns(),
                              {numberColumn("rating", tr("Rating")),
                               numberColumn("low", tr("From")),
                               numberColumn("high", tr("To")),
                               pointsColumn("points", tr("Points")),
                               numberColumn("base_rating", tr("In the knowledge base")),
                               numberColumn("base_low", tr("In the knowledge base, from")),
                               numberColumn("base_high", tr("In the knowledge base, to")),
                               numberColumn("correction", tr("Corrected by answers by")),
                               yesNoColumn("own", tr("Set by hand")),
                               textColumn("own_reason", tr("Set by hand because"), 40),
                               textColumn("kind", tr("Kind, id")),
                               textColumn("kind_name", tr("Rests on")),
                               textColumn("confidence", tr("Confidence, id")),
                               textColumn("confidence_name", tr("Confidence")),
                               dateColumn("as_of", tr("As of")),
                               textColumn("headline", tr("Finding"), 50),
                               textColumn("summary", tr("What is known"), 60),
                               textColumn("reason", tr("Why this rating"), 60),
                               textColumn("caveat", tr("Keep in mind"), 40),
                               textColumn("sources", tr("Ids of the sources"), 40)}});
    const decision::AppliedRatings &applied = m_verdict.ratings();
    const std::vector<ReplacingSource> replacing = replacingSources(m_base, m_decision);
    for (std::size_t c = 0; c < m_base.criteria.size(); ++c) {
        const std::string &criterion = m_base.criteria[c].id;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string &option = m_decision.alternatives[i];
            const knowledge::Rating &known = m_base.rating(c, m_columns[i]);
            const decision::AppliedRating shown = applied.at(c, m_columns[i]);
            const decision::AppliedRating inPoints = applied.pointsAt(c, m_columns[i]);
            const decision::Finding *own = m_decision.replacingFinding(criterion, option);
            const double by =
                own == nullptr && known.value ? applied.correction(c, m_columns[i]) : 0;
            DataRow row;
            addCriterion(row, criterion);
            addOption(row, option);
            row.insert(row.end(), {cell(shown.value),
                                   cell(shown.low),
                                   cell(shown.high),
                                   cell(inPoints.value),
                                   cell(known.value),
                                   cell(known.low),
                                   cell(known.high),
                                   by != 0 ? cell(by) : Value{},
                                   yesNo(own != nullptr),
                                   own != nullptr ? cell(own->note) : Value{},
                                   cell(wordFor(decision::kEvidenceKinds, known.kind)),
                                   cell(Names::evidenceKind(known.kind)),
                                   cell(wordFor(decision::kConfidences, known.confidence)),
                                   cell(Names::confidence(known.confidence)),
                                   cell(known.asOf),
                                   cell(known.headline),
                                   cell(known.summary),
                                   cell(known.reason),
                                   cell(known.caveat),
                                   cell(joined(sourcesOf(replacing, own, known)))});
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

// Ratings of the base that an answer moved: what the base says, by how much, which answer.
DataTable DataBuilder::corrections() const
{
    DataTable table{QStringLiteral("corrections"), tr("Corrected ratings"), {}, {}};
    table.columns =
        together({criterionColumns(),
                  optionColumns(),
                  {numberColumn("base_rating", tr("In the knowledge base")),
                   numberColumn("by", tr("Corrected by")), numberColumn("rating", tr("Rating"))},
                  questionColumns(),
                  {textColumn("answer", tr("Id of the answer"), 16),
                   textColumn("answer_name", tr("Answer"), 24)}});
    for (const decision::ExplainedCorrection &correction :
         decision::correctionsInForce(m_base, m_decision)) {
        const knowledge::Rating &known =
            m_base.rating(correction.criterion, correction.alternative);
        const auto shown = m_verdict.ratings().at(correction.criterion, correction.alternative);
        DataRow row;
        addCriterion(row, known.criterion);
        addOption(row, known.alternative);
        row.insert(row.end(), {cell(known.value), cell(correction.by), cell(shown.value)});
        addQuestion(row, correction.answer.question);
        addAnswers(row, correction.answer.question, {correction.answer.answer});
        table.rows.push_back(std::move(row));
    }
    return table;
}

// What others claim of a cell, and what was found.
DataTable DataBuilder::claims() const
{
    DataTable table{QStringLiteral("claims"), tr("Claims that differ"), {}, {}};
    table.columns = together(
        {criterionColumns(),
         optionColumns(),
         {textColumn("source", tr("Id of the source"), 20),
          textColumn("publisher", tr("Publisher"), 24), textColumn("claim", tr("Claim"), 50),
          textColumn("found", tr("What was found"), 50)}});
    for (std::size_t c = 0; c < m_base.criteria.size(); ++c) {
        for (const std::size_t position : m_columns) {
            const knowledge::Rating &rating = m_base.rating(c, position);
            for (const knowledge::Dissent &dissent : rating.dissent) {
                const knowledge::Source *source = m_base.source(dissent.source);
                DataRow row;
                addCriterion(row, rating.criterion);
                addOption(row, rating.alternative);
                row.insert(row.end(), {cell(dissent.source),
                                       source != nullptr ? cell(source->publisher) : Value{},
                                       cell(dissent.claim), cell(dissent.found)});
                table.rows.push_back(std::move(row));
            }
        }
    }
    return table;
}

DataTable DataBuilder::sources() const
{
    DataTable table{QStringLiteral("sources"), tr("Sources"), {}, {}};
    table.columns = {textColumn("source", tr("Id"), 20),
                     textColumn("title", tr("Title"), 50),
                     textColumn("publisher", tr("Publisher"), 24),
                     textColumn("source_kind", tr("Kind of source"), 20),
                     textColumn("reliability", tr("Reliability, id")),
                     textColumn("reliability_name", tr("Reliability"), 18),
                     textColumn("address", tr("Address"), 50, Shown::Address),
                     textColumn("version", tr("Version"), 16),
                     dateColumn("dated", tr("Dated")),
                     dateColumn("read_on", tr("Read")),
                     yesNoColumn("cited", tr("Cited by a rating that counts"))};
    const std::vector<std::string> cited =
        decision::citedSources(m_base, m_decision, decision::criterionWeights(m_base, m_decision))
            .ofBase;
    for (const knowledge::Source &source : m_base.sources) {
        const bool isCited = std::find(cited.begin(), cited.end(), source.id) != cited.end();
        table.rows.push_back(
            {cell(source.id), cell(source.title), cell(source.publisher), cell(source.kind),
             cell(wordFor(decision::kReliabilities, source.reliability)),
             cell(Names::reliability(source.reliability)), cell(source.url), cell(source.version),
             dateCell(source.contentDate), cell(source.readOn), yesNo(isCited)});
    }
    const std::vector<ReplacingSource> replacing = replacingSources(m_base, m_decision);
    for (std::size_t i = 0; i < replacing.size(); ++i) {
        const decision::Finding &own = *replacing[i].first;
        const auto reliability = own.sureness == decision::Sureness::Measured
                                     ? knowledge::Reliability::Measured
                                     : knowledge::Reliability::Secondary;
        table.rows.push_back({cell(replacingId(i)),
                              cell(replacing[i].source.title),
                              cell(own.by),
                              {},
                              cell(wordFor(decision::kReliabilities, reliability)),
                              cell(Names::reliability(reliability)),
                              cell(replacing[i].source.address),
                              {},
                              {},
                              cell(own.asOf),
                              yesNo(replacing[i].counts)});
    }
    return table;
}

} // namespace steelyard::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/random_decision.h"

#include <array>
#include <limits>

namespace steelyard::tests {

using namespace decision;

std::string RandomDecision::id()
{
    static constexpr std::array<const char *, 8> kIds{"a",    "taste", "big_office", "x-1",
                                                      "v2.0", "Z",     "cups",       "many"};
    return kIds[below(kIds.size())];
}

std::string RandomDecision::text()
{
    static constexpr std::array<const char *, 24> kPieces{"a",
                                                          " ",
                                                          "\n",
                                                          "\t",
                                                          "\r\n",
                                                          "\"",
                                                          "\\",
                                                          "\xC3\xA4",
                                                          "e\xCC\x81",
                                                          "\xE6\xBC\xA2",
                                                          "\xF0\x9F\x91\xA9",
                                                          "\xE2\x80\x8D",
                                                          "\x1B",
                                                          "\x07",
                                                          "\f",
                                                          "\xE2\x80\xAE",
                                                          "\xEF\xBB\xBF",
                                                          "\xE2\x81\xA6",
                                                          "\xE2\x80\xA8",
                                                          "\xC2\x85",
                                                          "\xFF",
                                                          "\xED\xA0\x80",
                                                          "</script>",
                                                          "\\u0041"};
    // Most are short; some are longer than any field takes.
    std::size_t pieces = below(4) == 0 ? below(3) : below(40);
    pieces = below(300) == 0 ? 25'000 : pieces;
    std::string text;
    for (std::size_t i = 0; i < pieces; ++i) {
        text += kPieces[below(kPieces.size())];
    }
    if (below(20) == 0) {
        text.push_back('\0');
    }
    return text;
}

std::string RandomDecision::day()
{
    static constexpr std::array<const char *, 8> kDays{
        "2026-11-20", "2028-02-29", "1999-12-31", "", "2026-02-30", "tomorrow", "2026-11", "\n"};
    return kDays[below(kDays.size())];
}

double RandomDecision::number(double scale)
{
    static constexpr double kInfinite = std::numeric_limits<double>::infinity();
    static constexpr std::array<double, 8> kOdd{
        0,    -0.0,      1e300,      -1e300,
        1e-9, kInfinite, -kInfinite, std::numeric_limits<double>::quiet_NaN()};
    if (below(6) == 0) {
        return kOdd[below(kOdd.size())];
    }
    const double whole = static_cast<double>(m_random() >> 11) * 0x1p-53 * scale;
    return coin() ? whole : static_cast<double>(static_cast<int>(whole * 4)) / 4;
}

OwnWeights RandomDecision::weights()
{
    OwnWeights weights;
    for (std::size_t i = below(4); i > 0; --i) {
        weights[id()] = number(1);
    }
    return weights;
}

std::vector<Finding> RandomDecision::ratings()
{
    std::vector<Finding> ratings;
    for (std::size_t i = below(4); i > 0; --i) {
        ratings.push_back({id(), id(), number(10), number(10), number(10), text()});
        Finding &finding = ratings.back();
        if (below(4) != 0) {
            continue; // a rating with a reason, as most are
        }
        if (coin()) {
            finding.value.reset();
        }
        finding.sureness = static_cast<Sureness>(below(3));
        finding.kind = static_cast<knowledge::EvidenceKind>(below(3));
        finding.asOf = day();
        finding.by = text();
        finding.typed = text();
        finding.sources.resize(below(3), {text(), text()});
        if (coin()) {
            finding.cost = {estimate(), estimate(), estimate(), estimate(), estimate()};
        }
    }
    return ratings;
}

Estimate RandomDecision::estimate()
{
    return {number(100), number(100), number(100)};
}

OwnContent RandomDecision::own()
{
    OwnContent own;
    for (std::size_t i = below(4); i > 0; --i) {
        own.options.push_back({id(), text(), text(), text(), {}});
        own.options.back().supports[id()] = {static_cast<knowledge::Support>(below(4)), text(),
                                             number(20), number(20)};
        own.groups.push_back({id(), text()});
        OwnCriterion criterion;
        criterion.id = id();
        criterion.group = coin() ? id() : std::string();
        criterion.name = text();
        criterion.question = text();
        criterion.note = text();
        criterion.direction = static_cast<knowledge::Direction>(below(2));
        for (std::size_t a = below(14); a > 0; --a) {
            criterion.anchors.push_back({number(10), text()});
        }
        if (coin()) {
            knowledge::Measure measure{text(), {number(5), number(5)}, coin(), {}};
            for (std::size_t p = below(4); p > 0; --p) {
                measure.points.push_back({number(5), number(10)});
            }
            criterion.measure = measure;
        }
        criterion.cutoffs.atMost = coin() ? std::optional(number(5)) : std::nullopt;
        criterion.cutoffs.atLeast = coin() ? std::optional(number(5)) : std::nullopt;
        if (coin()) {
            criterion.cost = {number(5), number(5), number(5)};
        }
        own.criteria.push_back(criterion);
        own.leftOutOptions.push_back({id(), text()});
        own.leftOutCriteria.push_back({id(), text()});
        own.rates.push_back({coin() ? "USD" : text(), "EUR", number(2), day()});
    }
    own.widths = {number(1), number(1), number(1)};
    return own;
}

Weighing RandomDecision::weighing()
{
    Weighing weighing;
    weighing.way = static_cast<WeightWay>(below(5));
    for (std::size_t i = below(4); i > 0; --i) {
        weighing.order.push_back(id());
        weighing.swings.push_back({{id(), {number(5), number(5)}, {number(5), number(5)}},
                                   {id(), {number(5), number(5)}, {number(5), number(5)}}});
        weighing.points[id()] = number(100);
        weighing.pairs.push_back({id(), id(), number(9)});
        weighing.reasons[id()] = text();
        weighing.endsWhenWeighed[id()] = {number(5), number(5)};
    }
    return weighing;
}

DecisionRecord RandomDecision::record()
{
    DecisionRecord record;
    record.chosen = coin() ? id() : std::string();
    record.reason = text();
    record.owner = text();
    record.status = static_cast<Status>(below(3));
    record.decidedOn = day();
    record.reviewOn = day();
    for (std::size_t i = below(3); i > 0; --i) {
        record.deciders.push_back({text(), day()});
        record.reconsider.push_back({text(), coin() ? id() : std::string()});
        record.actions.push_back({text(), text(), day(), coin()});
        record.dissent.push_back({text(), text()});
    }
    return record;
}

Meeting RandomDecision::meeting()
{
    Meeting meeting;
    if (coin()) {
        return meeting;
    }
    meeting.minutes = static_cast<int>(below(3000)) - 500;
    for (std::size_t i = below(3); i > 0; --i) {
        meeting.order.push_back(id());
        meeting.hidden.push_back(id());
        meeting.notes[id()] = text();
        meeting.expectations.push_back({id(), text(), static_cast<int>(below(20'000)) - 5});
        meeting.objections.push_back({text(), id(), id(), number(10), text(), day()});
    }
    return meeting;
}

HistoryEntry RandomDecision::change()
{
    HistoryEntry entry{day(),
                       static_cast<ChangeKind>(below(9)),
                       coin() ? id() : std::string(),
                       coin() ? id() : std::string(),
                       {},
                       {}};
    for (std::size_t i = below(3); i > 0; --i) {
        entry.from.push_back(text());
        entry.to.push_back(":not-sure");
    }
    if (coin()) {
        entry.time = text();
        entry.reason = text();
    }
    return entry;
}

Decision RandomDecision::make()
{
    Decision decision;
    decision.id = coin() ? id() : std::string();
    decision.title = text();
    decision.knowledge = {id(), text(), coin() ? "0123abc" : ""};
    decision.created = day();
    decision.modified = day();
    decision.scenario = coin() ? id() : std::string();
    for (std::size_t i = below(4); i > 0; --i) {
        decision.alternatives.push_back(id());
        GivenAnswer &given = decision.answers[id()];
        given = {static_cast<AnswerState>(below(4)), {}, text()};
        for (std::size_t c = below(3); c > 0; --c) {
            chosen(given).push_back(id());
        }
        decision.mustHaves[id()] = {coin(), static_cast<knowledge::Support>(below(4)), number(20)};
        decision.ownScenarios.push_back({text(), weights(), ratings()});
        decision.history.push_back(change());
    }
    decision.ownWeights = weights();
    decision.findings = ratings();
    if (below(4) == 0) { // most files stay small
        decision.own = own();
        decision.weighing = weighing();
    }
    decision.thresholds = {number(1), number(1), number(1)};
    decision.seed = m_random() >> below(64);
    decision.samples = m_random() >> below(64);
    decision.expectation = {day(), coin() ? id() : std::string()};
    decision.record = coin() ? record() : DecisionRecord();
    decision.meeting = meeting();
    if (below(4) == 0) {
        decision.knowledgeCopy.text =
            std::make_shared<const std::string>("{\"id\": \"a } \\\" b\", \"list\": [{}]}");
    }
    return decision;
}

} // namespace steelyard::tests

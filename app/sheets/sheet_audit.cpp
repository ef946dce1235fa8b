// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheet_audit.h"

#include "scoring/random.h"
#include "sheets/sheet_sums.h"

#include <algorithm>
#include <cmath>

namespace steelyard::sheets {

namespace {

constexpr std::uint64_t kSeed = 1;
constexpr std::size_t kMostWork = 20'000'000; // cells drawn
constexpr std::size_t kMostFindings = 3;
constexpr std::size_t kMostChanges = 6;
constexpr double kCountsTwice = 0.95;
constexpr std::size_t kLeastForCorrelation = 4; // three points lie on a line too easily

std::size_t draws(const SheetSums &sums)
{
    return std::clamp<std::size_t>(kMostWork / (sums.options() * sums.criteria()), 50, 4000);
}

std::optional<RoundingFinding> rounding(const AuditTable &table, const SheetSums &sums,
                                        const std::vector<std::size_t> &order)
{
    RoundingFinding found{order[0], order[1], 0, 0, 0, 0};
    found.lead = sums.scores()[order[0]] - sums.scores()[order[1]];
    std::vector<double> steps;
    for (std::size_t c = 0; c < sums.criteria(); ++c) {
        // Where all are alike scaling would make the largest difference of the smallest.
        const auto [worst, best] = sums.ends(c);
        const AuditCriterion &criterion = table.criteria[c];
        steps.push_back(criterion.exact || worst == best ? 0 : std::pow(10.0, -criterion.decimals));
    }
    scoring::RandomStream random(kSeed, 0);
    std::vector<double> cells(table.cells.size());
    std::vector<double> leads;
    const std::size_t count = draws(sums);
    std::size_t first = 0;
    for (std::size_t draw = 0; draw < count; ++draw) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i] =
                table.cells[i].value_or(0) + (random.uniform() - 0.5) * steps[i % sums.criteria()];
        }
        const std::vector<double> scores = sums.withCells(cells);
        first += leadersOf(scores) == std::vector{found.leader} ? 1 : 0;
        leads.push_back(scores[found.leader] - scores[found.rival]);
    }
    std::sort(leads.begin(), leads.end());
    found.low = leads[count / 20];
    found.high = leads[count - 1 - count / 20];
    found.leaderShare = static_cast<double>(first) / static_cast<double>(count);
    return found.low <= 0 ? std::optional(found) : std::nullopt;
}

std::vector<ConstantFinding> constants(const AuditTable &table, const SheetSums &sums)
{
    std::vector<ConstantFinding> found;
    for (std::size_t c = 0; c < sums.criteria() && sums.criteria() > 1; ++c) {
        bool complete = true;
        for (std::size_t o = 0; o < sums.options(); ++o) {
            complete = complete && table.cells[o * sums.criteria() + c].has_value();
        }
        const auto [worst, best] = sums.ends(c);
        if (!complete || worst != best || sums.shares()[c] <= 0 || sums.shares()[c] >= 1) {
            continue;
        }
        ConstantFinding finding{c, best, sums.shares()[c], sums.withoutCriterion(c), true};
        finding.isOrderSame = orderOf(finding.without) == orderOf(sums.scores());
        found.push_back(std::move(finding));
    }
    return found;
}

// Pearson's, over the options that have both numbers; 0 for too few of them.
double correlation(const AuditTable &table, const SheetSums &sums, std::size_t first,
                   std::size_t second)
{
    std::vector<std::pair<double, double>> both;
    for (std::size_t o = 0; o < sums.options(); ++o) {
        if (table.cells[o * sums.criteria() + first] && table.cells[o * sums.criteria() + second]) {
            both.emplace_back(sums.points(o, first), sums.points(o, second));
        }
    }
    if (both.size() < kLeastForCorrelation) {
        return 0;
    }
    double meanX = 0;
    double meanY = 0;
    for (const auto &[x, y] : both) {
        meanX += x / static_cast<double>(both.size());
        meanY += y / static_cast<double>(both.size());
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (const auto &[x, y] : both) {
        xx += (x - meanX) * (x - meanX);
        yy += (y - meanY) * (y - meanY);
        xy += (x - meanX) * (y - meanY);
    }
    return xx > 0 && yy > 0 ? xy / std::sqrt(xx * yy) : 0;
}

std::vector<PairFinding> pairs(const AuditTable &table, const SheetSums &sums)
{
    std::vector<PairFinding> found;
    const std::size_t criteria = sums.criteria();
    if (criteria < 3 || criteria * criteria * sums.options() > kMostWork) {
        return found;
    }
    for (std::size_t a = 0; a < criteria; ++a) {
        for (std::size_t b = a + 1; b < criteria; ++b) {
            if (sums.shares()[a] <= 0 || sums.shares()[b] <= 0) {
                continue;
            }
            const double r = correlation(table, sums, a, b);
            if (r >= kCountsTwice) {
                const bool inOrder = sums.shares()[a] >= sums.shares()[b];
                PairFinding finding{inOrder ? a : b, inOrder ? b : a, r, 0, 0, {}};
                finding.firstShare = sums.shares()[finding.first];
                finding.secondShare = sums.shares()[finding.second];
                finding.without = sums.withoutCriterion(finding.second);
                found.push_back(std::move(finding));
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &left, const auto &right) {
        return left.correlation > right.correlation;
    });
    found.resize(std::min(found.size(), kMostFindings));
    return found;
}

std::vector<RemovalFinding> removals(const SheetSums &sums, const std::vector<std::size_t> &order)
{
    std::vector<RemovalFinding> found;
    if (!sums.isScaled() || order.size() < 3 ||
        sums.options() * sums.options() * sums.criteria() > kMostWork) {
        return found;
    }
    for (auto option = order.rbegin(); option != order.rend() - 1; ++option) {
        RemovalFinding finding{*option, 0, sums.withoutOption(*option)};
        finding.without[*option] = -1; // cannot lead
        finding.newLeader = leaderOf(finding.without);
        finding.without[*option] = 0;
        const bool turns =
            finding.without[finding.newLeader] > finding.without[order.front()] + kLeastLead;
        if (turns && found.size() < kMostFindings) {
            found.push_back(std::move(finding));
        }
    }
    return found;
}

// Of all blanks the one that could make its option the first, or could add most.
std::optional<BlankFinding> blank(const AuditTable &table, const SheetSums &sums,
                                  std::size_t leader)
{
    std::optional<BlankFinding> found;
    std::size_t blanks = 0;
    for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
        const std::size_t option = cell / sums.criteria();
        const std::size_t criterion = cell % sums.criteria();
        if (table.cells[cell] || sums.shares()[criterion] <= 0) {
            continue;
        }
        ++blanks;
        if (blanks > 1000) {
            continue; // enough were tried
        }
        const auto [worst, best] = sums.ends(criterion);
        const double most = sums.isScaled() ? best : 10;
        BlankFinding finding{option, criterion, 0, sums.scores()[option], 0, std::nullopt};
        finding.atBest = sums.withCell(option, criterion, most)[option];
        if (option != leader && (worst != best || !sums.isScaled())) {
            finding.leadsFrom = turningValue(sums, option, criterion, sums.isScaled() ? worst : 0,
                                             most, table.criteria[criterion].decimals);
        }
        const bool isMore = !found || (finding.leadsFrom && !found->leadsFrom) ||
                            (finding.leadsFrom.has_value() == found->leadsFrom.has_value() &&
                             finding.atBest - finding.asZero > found->atBest - found->asZero);
        found = isMore ? finding : found;
    }
    if (found) {
        found->blanks = blanks;
    }
    return found;
}

std::optional<EqualWeightsFinding> equalWeights(const AuditTable &table, const SheetSums &sums)
{
    const auto &shares = sums.shares();
    const bool alike = std::all_of(shares.begin(), shares.end(),
                                   [&](double share) { return share == shares.front(); });
    if (!alike || sums.criteria() < 3) {
        return std::nullopt;
    }
    EqualWeightsFinding found{table.isWeighted, std::vector<double>(sums.options())};
    scoring::RandomStream random(kSeed, 1);
    const std::size_t count = draws(sums);
    std::vector<double> cuts(sums.criteria() - 1);
    for (std::size_t draw = 0; draw < count; ++draw) {
        std::generate(cuts.begin(), cuts.end(), [&random] { return random.uniform(); });
        std::sort(cuts.begin(), cuts.end()); // the gaps between them are a weighting
        std::vector<double> scores(sums.options());
        for (std::size_t o = 0; o < sums.options(); ++o) {
            double before = 0;
            for (std::size_t c = 0; c < sums.criteria(); ++c) {
                const double cut = c < cuts.size() ? cuts[c] : 1;
                scores[o] += (cut - before) * sums.points(o, c);
                before = cut;
            }
        }
        const std::vector<std::size_t> leaders = leadersOf(scores);
        for (const std::size_t leader : leaders) {
            found.firstShares[leader] += 1.0 / static_cast<double>(count * leaders.size());
        }
    }
    return found;
}

} // namespace

std::optional<SheetAudit> auditSheet(const AuditTable &table)
{
    const bool counts =
        std::any_of(table.criteria.begin(), table.criteria.end(),
                    [](const AuditCriterion &criterion) { return criterion.weight > 0; });
    if (table.options.size() < 2 || !counts) {
        return std::nullopt;
    }
    const SheetSums sums(table);
    SheetAudit audit;
    audit.isScaled = sums.isScaled();
    audit.scores = sums.scores();
    audit.order = orderOf(audit.scores);
    audit.rounding = rounding(table, sums, audit.order);
    audit.constants = constants(table, sums);
    audit.pairs = pairs(table, sums);
    audit.removals = removals(sums, audit.order);
    audit.blank = blank(table, sums, audit.order.front());
    audit.equalWeights = equalWeights(table, sums);
    for (const RemovalFinding &removal : audit.removals) {
        audit.changes.push_back({ChangeKind::Removal, removal.removed, 0, 0, 0, removal.newLeader});
    }
    audit.changes.resize(std::min<std::size_t>(audit.changes.size(), 1));
    if (audit.blank && audit.blank->leadsFrom) {
        audit.changes.push_back({ChangeKind::Blank, audit.blank->option, audit.blank->criterion, 0,
                                 *audit.blank->leadsFrom, audit.blank->option});
    }
    for (const auto &more : {cellChanges(table, sums), weightChanges(sums)}) {
        audit.changes.insert(audit.changes.end(), more.begin(), more.end());
    }
    audit.changes.resize(std::min(audit.changes.size(), kMostChanges));
    return audit;
}

} // namespace steelyard::sheets

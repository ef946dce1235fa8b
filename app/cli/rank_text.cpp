// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/rank_output.h"
#include "cli/shown_name.h"
#include "cli/six_digits.h"
#include "wording/to_qstring.h"

#include <algorithm>
#include <numeric>

namespace steelyard::cli {

namespace {

constexpr qsizetype kMostNotes = 20;

std::vector<std::size_t> bestFirst(const std::vector<int> &ranks)
{
    std::vector<std::size_t> order(ranks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    return order;
}

} // namespace

void writeRankText(const tables::RankTable &table, const RankRequest &request,
                   const scoring::MethodRanking &answer, QTextStream &out)
{
    qsizetype width = 0;
    for (const std::string &name : table.alternatives) {
        width = std::max(width, shownName(name).size());
    }
    out << methodNames().at(static_cast<int>(request.method));
    if (request.normalisation) {
        out << ", " << nameOf(*request.normalisation);
    }
    out << QStringLiteral("\n\n%1  %2  %3")
               .arg(Text::tr("Rank"), QString(width, u' '),
                    QStringLiteral("score").rightJustified(12));
    for (const scoring::MethodColumn &column : answer.columns) {
        out << toQString(std::string(column.name)).rightJustified(12);
    }
    out << '\n';
    for (const std::size_t a : bestFirst(answer.ranking.ranks)) {
        out << QString::number(answer.ranking.ranks[a]).rightJustified(4) << "  "
            << shownName(table.alternatives[a]).leftJustified(width) << "  "
            << sixDigits(answer.ranking.scores[a]).rightJustified(12);
        for (const scoring::MethodColumn &column : answer.columns) {
            out << sixDigits(column.values[a]).rightJustified(12);
        }
        out << '\n';
    }
    if (!answer.compromise.empty()) {
        QStringList names;
        for (const std::size_t a : answer.compromise) {
            names.append(shownName(table.alternatives[a]));
        }
        out << '\n' << Text::tr("Compromise: %1").arg(names.join(QStringLiteral(", "))) << '\n';
    }
    const QStringList notes = rankNotes(table, request, answer);
    out << (notes.isEmpty() ? "" : "\n");
    for (const QString &note : notes.first(std::min(kMostNotes, notes.size()))) {
        out << note << '\n';
    }
    if (notes.size() > kMostNotes) {
        out << Text::tr("And %n more notes; --format json prints them all.", nullptr,
                        static_cast<int>(notes.size() - kMostNotes))
            << '\n';
    }
}

} // namespace steelyard::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/rank_output.h"

#include <algorithm>
#include <numeric>

namespace steelyard::cli {

namespace {

constexpr qsizetype kMostNotes = 20;

// Six digits, the same in every locale.
QString number(double value)
{
    return QString::number(value, 'g', 6);
}

std::vector<std::size_t> bestFirst(const std::vector<int> &ranks)
{
    std::vector<std::size_t> order(ranks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    return order;
}

} // namespace

QString rankText(const tables::RankTable &table, const RankRequest &request,
                 const RankAnswer &answer)
{
    qsizetype width = 0;
    for (const std::string &name : table.alternatives) {
        width = std::max(width, QString::fromStdString(name).size());
    }
    QString text = rankMethodNames().at(static_cast<int>(request.method));
    if (defaultNormalisation(request.method)) {
        text += QStringLiteral(", ") + nameOf(request.normalisation);
    }
    text += QStringLiteral("\n\n%1  %2  %3")
                .arg(Text::tr("Rank"), QString(width, u' '),
                     QStringLiteral("score").rightJustified(12));
    for (const RankColumn &column : answer.columns) {
        text += QString::fromLatin1(column.first).rightJustified(12);
    }
    text += u'\n';
    for (const std::size_t a : bestFirst(answer.ranking.ranks)) {
        text += QString::number(answer.ranking.ranks[a]).rightJustified(4) + QStringLiteral("  ") +
                QString::fromStdString(table.alternatives[a]).leftJustified(width) +
                QStringLiteral("  ") + number(answer.ranking.scores[a]).rightJustified(12);
        for (const RankColumn &column : answer.columns) {
            text += number(column.second[a]).rightJustified(12);
        }
        text += u'\n';
    }
    if (!answer.compromise.empty()) {
        QStringList names;
        for (const std::size_t a : answer.compromise) {
            names.append(QString::fromStdString(table.alternatives[a]));
        }
        text += u'\n' + Text::tr("Compromise: %1").arg(names.join(QStringLiteral(", "))) + u'\n';
    }
    const QStringList notes = rankNotes(table, request, answer);
    text += notes.isEmpty() ? QString() : QStringLiteral("\n");
    for (const QString &note : notes.first(std::min(kMostNotes, notes.size()))) {
        text += note + u'\n';
    }
    if (notes.size() > kMostNotes) {
        text += Text::tr("And %n more notes; --format json prints them all.", nullptr,
                         static_cast<int>(notes.size() - kMostNotes)) +
                u'\n';
    }
    return text;
}

} // namespace steelyard::cli

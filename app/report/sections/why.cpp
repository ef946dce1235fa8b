// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/report_builder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace steelyard::report {

ShareFigure ReportBuilder::shares() const
{
    ShareFigure figure;
    std::size_t ranks = 0;
    for (const decision::AlternativeResult &entry : m_verdict.scores.alternatives) {
        ranks = std::max(ranks, m_verdict.shares(entry.id).rankAcceptability.size());
    }
    // The places that matter; further ones hardly differ and would be too narrow to read.
    ranks = std::min<std::size_t>(ranks, 3);
    const QStringList names{tr("First", "rank"), tr("Second", "rank"), tr("Third", "rank")};
    figure.ranks = names.mid(0, static_cast<qsizetype>(ranks));

    std::vector<std::size_t> order(m_verdict.scores.alternatives.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::stable_sort(order.begin(), order.end(), [this](std::size_t left, std::size_t right) {
        const auto key = [this](std::size_t i) {
            const int rank = m_verdict.scores.alternatives[i].rank;
            return rank > 0 ? rank : std::numeric_limits<int>::max();
        };
        return key(left) < key(right);
    });
    for (const std::size_t column : order) {
        const decision::AlternativeResult &entry = m_verdict.scores.alternatives[column];
        ShareFigure::Line line{option(column), {}, {}};
        if (!entry.exclusions.empty()) {
            line.remark = m_words.leftOut(entry);
        } else {
            const decision::RankShares &shares = m_verdict.shares(entry.id);
            for (std::size_t rank = 0; rank < std::min(ranks, shares.rankAcceptability.size());
                 ++rank) {
                const double share = shares.rankAcceptability[rank];
                line.bars.push_back({share, rank == 0 ? shares.error : 0, m_words.hundred(share)});
            }
        }
        figure.lines.push_back(std::move(line));
    }
    figure.caption.text = tr("How often each option came first, second and third, of 100 runs");
    figure.alternative = m_words.robustness();
    return figure;
}

Table ReportBuilder::contributionTable() const
{
    double longest = 0;
    for (const decision::Reason &reason : m_verdict.scores.reasons) {
        longest = std::max(longest, std::abs(reason.contribution));
    }
    Table table;
    table.caption.text = tr("What every criterion adds to the lead");
    table.columns = {{{tr("Criterion and the answers behind it")}, 1, false, false},
                     {{tr("Weight")}, -66, true, false},
                     {option(m_verdict.scores.winner), -84, true, false},
                     {option(m_verdict.scores.runnerUp), -84, true, false},
                     {{tr("Points")}, -128, true, false}};
    const QStringList percents = m_words.weightPercents();
    for (const decision::Reason &reason : m_verdict.scores.reasons) {
        const std::size_t criterion = m_base.criterionIndex(reason.criterion);
        QStringList answers;
        for (const decision::AnswerReference &reference : reason.answers) {
            answers << (reference.answer.empty()
                            ? m_words.question(reference.question)
                            : tr("%1: %2", "a question and its answer")
                                  .arg(m_words.question(reference.question),
                                       m_words.answer(reference.question, reference.answer)));
        }
        Row row;
        Text name;
        name.addStrong(m_words.criterion(reason.criterion));
        if (!answers.isEmpty()) {
            name.addQuiet(u'\n' + answers.join(tr("; ", "between answers")));
        }
        row.cells.push_back({std::move(name)});
        row.cells.push_back({percents.value(static_cast<qsizetype>(criterion))});
        row.cells.push_back({m_words.winnerRating(reason)});
        row.cells.push_back({m_words.rivalRating(reason)});
        Cell points{m_words.contribution(reason.contribution)};
        points.bar = longest > 0 ? reason.contribution / longest : 0;
        row.cells.push_back(std::move(points));
        table.rows.push_back(std::move(row));
    }
    if (m_verdict.scores.lead) {
        const double lead = std::abs(m_verdict.scores.lead->lead);
        table.rows.push_back(
            {{{tr("Lead")}, {}, {}, {}, {m_words.contribution(lead)}}, RowKind::Total});
    }
    return table;
}

std::vector<Block> ReportBuilder::published() const
{
    std::vector<Block> blocks;
    if (m_base.publishedVerdicts.empty()) {
        return blocks;
    }
    Table table;
    table.caption.text = tr("What others published");
    table.columns = {{{tr("Published by")}, 0.9, false, false},
                     {{tr("Verdict")}, 1.6, false, false},
                     {{tr("Where we differ")}, 1.8, false, false}};
    for (const knowledge::PublishedVerdict &verdict : m_base.publishedVerdicts) {
        const knowledge::Source *source = m_base.source(verdict.source);
        Text who;
        who.addLink(QString::fromStdString(source ? source->publisher : verdict.source),
                    QString::fromStdString(source ? source->url : std::string()), true);
        if (source && !source->contentDate.empty()) {
            who.addQuiet(u'\n' + QString::fromStdString(source->contentDate));
        }
        Text what;
        what.addStrong(Wording::publishedShape(verdict.shape) + u'\n');
        what.add(QString::fromStdString(verdict.statement));
        table.rows.push_back(
            {{{std::move(who)}, {std::move(what)}, {QString::fromStdString(verdict.whereWeDiffer)}},
             RowKind::Plain});
    }
    blocks.emplace_back(Heading{2, tr("What others published")});
    blocks.emplace_back(Paragraph{tr("Opinion: shown beside our verdict and not counted in it."),
                                  ParagraphRole::Body});
    blocks.emplace_back(std::move(table));
    return blocks;
}

Section ReportBuilder::why() const
{
    Section section = begin(Part::Why);
    std::vector<Block> &blocks = section.blocks;
    blocks.emplace_back(Paragraph{m_words.sentence(), ParagraphRole::Lead});

    if (!m_verdict.scores.alternatives.empty()) {
        blocks.emplace_back(Heading{2, tr("How sure it is")});
        blocks.emplace_back(shares());
        if (const QString note = m_words.errorNote(); !note.isEmpty()) {
            blocks.emplace_back(Paragraph{note, ParagraphRole::Small});
        }
    }
    if (!m_verdict.scores.reasons.empty()) {
        blocks.emplace_back(Heading{2, tr("What every criterion adds to the lead")});
        if (const QString lead = m_words.lead(); !lead.isEmpty()) {
            blocks.emplace_back(Paragraph{lead, ParagraphRole::Body});
        }
        blocks.emplace_back(contributionTable());
    }
    blocks.emplace_back(Heading{2, tr("What it rests on")});
    const QString kinds = m_words.kinds();
    blocks.emplace_back(Paragraph{kinds.isEmpty()
                                      ? m_words.foundation()
                                      : tr("%1. By weight: %2.", "sources, then shares of evidence")
                                            .arg(m_words.foundation().chopped(1), kinds),
                                  ParagraphRole::Body});
    const std::vector<Block> opinions = published();
    blocks.insert(blocks.end(), opinions.begin(), opinions.end());
    return section;
}

} // namespace steelyard::report

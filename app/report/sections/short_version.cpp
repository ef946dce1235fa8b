// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/use_rules.h"
#include "report/sections/report_builder.h"

#include <algorithm>

namespace steelyard::report {

namespace {

constexpr int kMostGotchas = 3;
constexpr int kMostRules = 3;

} // namespace

QStringList ReportBuilder::fittingRules(const std::string &alternative, bool avoid) const
{
    QStringList texts;
    const auto rules = decision::fittingRules(m_base, m_decision, alternative, avoid);
    for (const decision::FittingRule &fitting : rules) {
        texts << QString::fromStdString(m_base.useRules[fitting.rule].text);
    }
    return texts;
}

// A page of prose for whoever reads no table.
Section ReportBuilder::shortVersion()
{
    Section section = begin(Part::ShortVersion);
    section.onePage = true;
    std::vector<Block> &blocks = section.blocks;
    const auto heading = [&](const QString &text) { blocks.emplace_back(Heading{2, text}); };
    const auto paragraph = [&](const QString &text) {
        if (!text.isEmpty()) {
            blocks.emplace_back(Paragraph{text, ParagraphRole::Body});
        }
    };
    const auto tell = [this](const decision::Reason &reason) {
        Text text;
        text.addStrong(m_words.reasonHeadline(reason) + u'.');
        text.add(u' ' + tr("%1. %2.", "the two ratings, the answers behind it")
                            .arg(m_words.reasonComparison(reason), m_words.reasonAnswers(reason)));
        return text;
    };
    blocks.emplace_back(Paragraph{m_words.sentence(), ParagraphRole::Lead});
    paragraph(QStringList{m_words.robustness(), m_words.lead()}.join(u' ').trimmed());
    const QStringList conflicts = m_words.conflicts();
    for (const QString &conflict : conflicts) {
        paragraph(conflict);
    }

    List reasons;
    for (const decision::Reason &reason : m_words.strongestFor()) {
        reasons.items.push_back(tell(reason));
    }
    if (!reasons.items.empty()) {
        heading(tr("What speaks for it"));
        blocks.emplace_back(std::move(reasons));
    }
    List against;
    for (const decision::Reason &reason : m_words.strongestAgainst(2)) {
        against.items.push_back(tell(reason));
    }
    if (!against.items.empty()) {
        heading(tr("What speaks against it"));
        blocks.emplace_back(std::move(against));
    }
    List leftOut;
    for (const decision::AlternativeResult &entry : m_verdict.scores.alternatives) {
        if (!entry.exclusions.empty()) {
            Text text;
            text.addStrong(m_words.alternative(entry.id) + QStringLiteral(". "));
            text.add(m_words.leftOut(entry));
            leftOut.items.push_back(std::move(text));
        }
    }
    if (!leftOut.items.empty()) {
        heading(tr("What is left out"));
        blocks.emplace_back(std::move(leftOut));
    }

    const std::size_t winner = m_base.alternativeIndex(m_verdict.scores.winner);
    if (winner != knowledge::KnowledgeBase::npos) {
        const knowledge::Alternative &leader = m_base.alternatives[winner];
        List mind;
        for (const knowledge::Gotcha &gotcha : leader.gotchas) {
            if (mind.items.size() < kMostGotchas) {
                Text text{QString::fromStdString(gotcha.text)};
                text.add(sourceNumbers(gotcha.sources));
                mind.items.push_back(std::move(text));
            }
        }
        const QStringList rules = fittingRules(leader.id, true).mid(0, kMostRules);
        for (const QString &rule : rules) {
            mind.items.emplace_back(rule);
        }
        if (!leader.exitCost.text.empty()) {
            mind.items.emplace_back(
                tr("To leave it again: %1").arg(QString::fromStdString(leader.exitCost.text)));
        }
        if (!mind.items.empty()) {
            const QString name = m_words.alternative(leader.id);
            heading(tr("To keep in mind with %1").arg(name));
            const auto column = std::find(m_columns.begin(), m_columns.end(), winner);
            for (int more = 0; more < static_cast<int>(mind.items.size()); ++more) {
                Text text;
                if (more > 0 && has(Part::Options) && column != m_columns.end()) {
                    const auto at = static_cast<std::size_t>(column - m_columns.begin());
                    text.addLink(tr("And %n more, see “%1”.", "", more).arg(name),
                                 u'#' + optionAnchor(at));
                }
                mind.instead.push_back(std::move(text));
            }
            blocks.emplace_back(std::move(mind));
        }
    }
    if (List list = changeList(3); !list.items.empty()) {
        heading(tr("What would change it"));
        blocks.emplace_back(std::move(list));
    }
    heading(tr("What it rests on"));
    paragraph(m_words.foundation());
    return section;
}

} // namespace steelyard::report

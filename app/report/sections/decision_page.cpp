// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/verdict_beam.h"
#include "report/sections/report_builder.h"

#include <algorithm>
#include <cmath>

namespace steelyard::report {

using decision::State;

Cards ReportBuilder::verdictCards() const
{
    Card verdict;
    verdict.label = tr("The verdict");
    verdict.strong = true;
    const bool leftLeads =
        !m_verdict.scores.lead || m_verdict.scores.lead->left == m_verdict.scores.winner;
    verdict.badge = Badge{m_verdict.state(), Wording::stateName(m_verdict.state()), leftLeads};
    if (m_verdict.state() == State::NoFeasible || m_verdict.scores.winner.empty()) {
        verdict.subject.name = tr("None", "no option meets the must-haves");
    } else if (m_verdict.state() == State::NotEnoughAnswers) {
        verdict.subject.name = tr("Open", "the verdict");
    } else if (m_verdict.state() == State::TooClose && !m_verdict.scores.runnerUp.empty()) {
        verdict.subject.name = tr("%1 or %2", "two options too close to call")
                                   .arg(m_words.alternative(m_verdict.scores.winner),
                                        m_words.alternative(m_verdict.scores.runnerUp));
    } else {
        verdict.subject = option(m_verdict.scores.winner);
    }

    if (!m_decision.record.chosen.empty()) {
        verdict.strong = false;
        return {{verdict, decisionCard()}};
    }
    Card sure;
    sure.label = tr("How sure");
    const auto &shares = m_verdict.shares(m_verdict.scores.winner).rankAcceptability;
    if (!shares.empty()) {
        sure.subject.name = tr("%1 in 100").arg(m_words.hundred(shares.front()));
        sure.note = tr("runs with %1 first").arg(m_words.alternative(m_verdict.scores.winner));
    } else {
        sure.subject.name = tr("Unknown", "how sure the verdict is");
        sure.note = m_words.progress();
    }
    return {{verdict, sure}};
}

// Beside the verdict what people decided: both are kept.
Card ReportBuilder::decisionCard() const
{
    Card card;
    card.label = tr("The decision");
    card.subject = option(m_decision.record.chosen);
    card.strong = true;
    switch (decision::agreement(m_decision.record, m_verdict)) {
    case decision::Agreement::Agrees:
        card.note = m_verdict.state() == State::TooClose ? tr("one of the two", "a choice")
                                                         : tr("matches the verdict", "a choice");
        break;
    case decision::Agreement::LeftOut:
        card.note = tr("left out by a must-have", "a choice");
        break;
    case decision::Agreement::Differs:
        card.note = tr("differs from the verdict", "a choice");
        break;
    case decision::Agreement::NothingChosen:
        break;
    }
    return card;
}

// Who decided and when, for the foot of the page.
std::vector<KeyValue> ReportBuilder::decisionFacts() const
{
    const decision::DecisionRecord &record = m_decision.record;
    QStringList deciders;
    for (const decision::Decider &decider : record.deciders) {
        deciders << QString::fromStdString(decider.name);
    }
    std::vector<KeyValue> facts;
    const auto add = [&facts](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            facts.push_back({key, value});
        }
    };
    add(tr("Owner"), QString::fromStdString(record.owner));
    add(tr("Deciders"), deciders.join(tr(", ", "between names")));
    add(tr("Decided on"), m_words.date(record.decidedOn));
    add(tr("Review on"), m_words.date(record.reviewOn));
    return facts;
}

// For the first page, when that is all there is to say.
List ReportBuilder::whyLeftOut() const
{
    constexpr std::size_t kMost = 8;
    List list;
    int more = 0;
    for (const decision::AlternativeResult &entry : m_verdict.scores.alternatives) {
        if (list.items.size() == kMost) {
            ++more;
            continue;
        }
        Text said;
        said.addStrong(m_words.alternative(entry.id) + u'.');
        for (const decision::Exclusion &exclusion : entry.exclusions) {
            said.add(u' ' + m_words.exclusion(exclusion));
        }
        list.items.push_back(std::move(said));
    }
    if (more > 0) {
        list.instead = {Text(tr("And %n more.", "options that are left out", more))};
    }
    return list;
}

BeamFigure ReportBuilder::beam() const
{
    BeamFigure figure;
    figure.content = drawing::verdictBeam(m_verdict, m_words);
    figure.beside.push_back(std::vector<Run>{{m_words.sentence(), true}});
    figure.beside.emplace_back(m_words.robustness());
    if (const QString lead = m_words.lead(); !lead.isEmpty()) {
        figure.beside.emplace_back(lead);
    }
    figure.alternative = m_words.sentence();
    return figure;
}

Section ReportBuilder::decisionPage() const
{
    Section section = begin(Part::Decision);
    section.onePage = true;
    section.title = QString::fromStdString(m_decision.title);
    if (section.title.trimmed().isEmpty()) {
        section.title = tr("Decision without a name");
    }
    std::vector<Block> &blocks = section.blocks;
    blocks.emplace_back(Paragraph{QString::fromStdString(m_base.title), ParagraphRole::Lead});
    addDoubt(blocks);
    blocks.emplace_back(verdictCards());
    blocks.emplace_back(beam());

    if (m_verdict.state() == State::NoFeasible) {
        blocks.emplace_back(Heading{2, tr("What leaves the options out")});
        blocks.emplace_back(whyLeftOut());
    }
    const std::vector<decision::Reason> reasons = m_words.strongestFor();
    const std::vector<decision::Reason> against = m_words.strongestAgainst();
    double longest = 0;
    for (const decision::Reason &reason : m_verdict.scores.reasons) {
        longest = std::max(longest, std::abs(reason.contribution));
    }
    const bool decided = m_verdict.state() == State::Clear || m_verdict.state() == State::Leaning;
    if (!reasons.empty()) {
        const QString winner = m_words.alternative(m_verdict.scores.winner);
        blocks.emplace_back(
            Heading{2, decided ? tr("Why %1").arg(winner) : tr("What speaks for %1").arg(winner)});
        Contributions rows;
        for (std::size_t i = 0; i < reasons.size(); ++i) {
            rows.rows.push_back(contribution(reasons[i], longest));
            rows.rows.back().mark = m_options.locale.toString(static_cast<int>(i + 1));
        }
        blocks.emplace_back(std::move(rows));
    }
    if (!against.empty()) {
        blocks.emplace_back(Heading{2, tr("Strongest reason against")});
        blocks.emplace_back(Contributions{{contribution(against.front(), longest)}});
    }
    if (List list = changeList(3); !list.items.empty()) {
        blocks.emplace_back(Heading{2, tr("What would change it")});
        blocks.emplace_back(std::move(list));
    }

    if (List reconsider{reconsiderations()}; !reconsider.items.empty()) {
        blocks.emplace_back(Heading{2, tr("We would reconsider if")});
        blocks.emplace_back(std::move(reconsider));
    }

    QStringList leftOut;
    for (const decision::AlternativeResult &entry : m_verdict.scores.alternatives) {
        if (!entry.exclusions.empty()) {
            leftOut << m_words.alternative(entry.id);
        }
    }
    KeyValues facts;
    facts.columns = 2;
    facts.rows = decisionFacts();
    facts.rows.push_back({tr("Answers"), m_words.progress()});
    facts.rows.push_back({tr("Rests on"), m_words.kinds()});
    facts.rows.push_back({tr("Left out"), leftOut.isEmpty()
                                              ? tr("None", "no option is left out")
                                              : leftOut.join(tr(", ", "between names"))});
    facts.rows.push_back({tr("Based on"), tr("%1 %2", "knowledge base and its version")
                                              .arg(QString::fromStdString(m_base.subject),
                                                   QString::fromStdString(m_base.version))});
    blocks.emplace_back(std::move(facts));
    return section;
}

} // namespace steelyard::report

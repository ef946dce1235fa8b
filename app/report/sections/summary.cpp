// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/report_builder.h"

#include "decision/evaluate.h"
#include "storage/decision_store.h"
#include "storage/knowledge_doubt.h"

#include <algorithm>

namespace steelyard::report {

namespace {

// As decision records in the MADR shape write it, in every language.
QString statusWord(decision::Status status)
{
    switch (status) {
    case decision::Status::Accepted:
        return QStringLiteral("accepted");
    case decision::Status::Superseded:
        return QStringLiteral("superseded");
    case decision::Status::Proposed:
        break;
    }
    return QStringLiteral("proposed");
}

} // namespace

std::vector<Summary::Considered> ReportBuilder::considered() const
{
    std::vector<Summary::Considered> all;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const knowledge::Alternative &known = m_base.alternatives[m_columns[column]];
        const decision::AlternativeResult &result = m_verdict.scores.alternatives[column];
        Summary::Considered entry;
        entry.option = option(column);
        entry.tagline = QString::fromStdString(known.tagline);
        entry.value = m_words.rating(result.value);
        entry.leftOut = m_words.leftOut(result);
        for (const knowledge::Statement &strength : known.strengths) {
            entry.good << QString::fromStdString(strength.text);
        }
        for (const knowledge::Gotcha &gotcha : known.gotchas) {
            entry.bad << QString::fromStdString(gotcha.text);
        }
        all.push_back(std::move(entry));
    }
    return all;
}

void ReportBuilder::addDecided(Summary &summary) const
{
    const decision::DecisionRecord &record = m_decision.record;
    summary.status = statusWord(record.status);
    summary.decided = decided();
    for (const decision::Decider &decider : record.deciders) {
        summary.deciders << QString::fromStdString(decider.name);
    }
    for (const Text &text : reconsiderations()) {
        summary.reconsider << text.plain();
    }
    for (const decision::Action &action : record.actions) {
        QStringList parts{QString::fromStdString(action.owner), m_words.date(action.due),
                          actionState(action)};
        parts.removeAll(QString());
        summary.actions << tr("%1 (%2)", "an action; who, due, state")
                               .arg(QString::fromStdString(action.text),
                                    parts.join(tr(", ", "between facts of an action")));
    }
}

Summary ReportBuilder::summary() const
{
    Summary summary;
    summary.question = QString::fromStdString(m_base.title);
    summary.state = Wording::stateName(m_verdict.state());
    summary.sentence = m_words.sentence();
    for (const knowledge::Question &question : m_base.questions) {
        if (decision::isAsked(question, m_decision) &&
            m_decision.answer(question.id).state != decision::AnswerState::Open) {
            summary.drivers.push_back(
                {m_words.question(question.id), m_words.givenAnswer(question.id)});
        }
    }
    for (const decision::RequiredCapability &required : m_verdict.scores.mustHaves) {
        summary.mustHaves << m_words.mustHave(required);
    }
    summary.options = considered();

    const auto tell = [this](const decision::Reason &reason) {
        return tr("%1 (%2). %3.", "a finding, the two ratings, the answers behind it")
            .arg(m_words.reasonHeadline(reason), m_words.reasonComparison(reason),
                 m_words.reasonAnswers(reason));
    };
    for (const decision::Reason &reason : m_words.strongestFor()) {
        summary.reasons << tell(reason);
    }
    for (const decision::Reason &reason : m_words.strongestAgainst()) {
        summary.against << tell(reason);
    }
    summary.changes = changes().mid(0, 6);

    const std::size_t winner = m_base.alternativeIndex(m_verdict.scores.winner);
    if (winner != knowledge::KnowledgeBase::npos) {
        const knowledge::Alternative &leader = m_base.alternatives[winner];
        if (!leader.exitCost.text.empty()) {
            summary.consequences
                << tr("To leave it again: %1").arg(QString::fromStdString(leader.exitCost.text));
        }
    }
    for (const QString &text : {storage::knowledgeDoubt(m_base, m_decision), m_words.robustness(),
                                m_words.lead(), m_words.errorNote(), m_words.foundation()}) {
        if (!text.isEmpty()) {
            summary.confidence << text;
        }
    }
    addDecided(summary);
    summary.more = origin();
    summary.more.push_back({tr("Seed"), QString::number(m_decision.seed)});
    summary.more.push_back({tr("Fingerprint"), storage::fingerprint(m_base, m_decision)});
    return summary;
}

} // namespace steelyard::report

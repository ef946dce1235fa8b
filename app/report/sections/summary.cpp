// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sections.h"

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

std::vector<Summary::Considered> considered(const Context &context)
{
    std::vector<Summary::Considered> all;
    for (std::size_t column = 0; column < context.columns.size(); ++column) {
        const knowledge::Alternative &known = context.base.alternatives[context.columns[column]];
        const decision::AlternativeResult &result = context.verdict.scores.alternatives[column];
        Summary::Considered entry;
        entry.option = context.option(column);
        entry.tagline = QString::fromStdString(known.tagline);
        entry.value = context.words.value(result.value);
        entry.leftOut = context.words.leftOut(result);
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

void addDecided(const Context &context, Summary &summary)
{
    const decision::DecisionRecord &record = context.decision.record;
    summary.status = statusWord(record.status);
    summary.decided = decided(context);
    for (const decision::Decider &decider : record.deciders) {
        summary.deciders << QString::fromStdString(decider.name);
    }
    for (const Text &text : reconsiderations(context)) {
        summary.reconsider << text.plain();
    }
    for (const decision::Action &action : record.actions) {
        QStringList parts{QString::fromStdString(action.owner), context.words.date(action.due),
                          actionState(action)};
        parts.removeAll(QString());
        summary.actions << Words::tr("%1 (%2)", "an action; who, due, state")
                               .arg(QString::fromStdString(action.text),
                                    parts.join(Words::tr(", ", "between facts of an action")));
    }
}

} // namespace

Summary summaryOf(const Context &context)
{
    Summary summary;
    summary.question = QString::fromStdString(context.base.title);
    summary.state = Wording::stateName(context.verdict.state());
    summary.sentence = context.words.sentence();
    for (const knowledge::Question &question : context.base.questions) {
        if (decision::isAsked(question, context.decision) &&
            context.decision.answer(question.id).state != decision::AnswerState::Open) {
            summary.drivers.push_back(
                {context.words.question(question.id), context.words.givenAnswer(question.id)});
        }
    }
    for (const decision::RequiredCapability &required : context.verdict.scores.mustHaves) {
        summary.mustHaves << context.words.mustHave(required);
    }
    summary.options = considered(context);

    const auto tell = [&context](const decision::Reason &reason) {
        return Words::tr("%1 (%2). %3.", "a finding, the two ratings, the answers behind it")
            .arg(context.words.reasonHeadline(reason), context.words.reasonComparison(reason),
                 context.words.reasonAnswers(reason));
    };
    for (const decision::Reason &reason : context.words.strongestFor()) {
        summary.reasons << tell(reason);
    }
    for (const decision::Reason &reason : context.words.strongestAgainst()) {
        summary.against << tell(reason);
    }
    summary.changes = changeTexts(context).mid(0, 6);

    const std::size_t winner = context.base.alternativeIndex(context.verdict.scores.winner);
    if (winner != knowledge::KnowledgeBase::npos) {
        const knowledge::Alternative &leader = context.base.alternatives[winner];
        if (!leader.exitCost.text.empty()) {
            summary.consequences << Words::tr("To leave it again: %1")
                                        .arg(QString::fromStdString(leader.exitCost.text));
        }
    }
    for (const QString &text :
         {storage::knowledgeDoubt(context.base, context.decision), context.words.robustness(),
          context.words.lead(), context.words.errorNote(), context.words.foundation()}) {
        if (!text.isEmpty()) {
            summary.confidence << text;
        }
    }
    addDecided(context, summary);
    summary.more = origin(context);
    summary.more.push_back({Words::tr("Seed"), QString::number(context.decision.seed)});
    summary.more.push_back(
        {Words::tr("Fingerprint"), storage::fingerprint(context.base, context.decision)});
    return summary;
}

} // namespace steelyard::report

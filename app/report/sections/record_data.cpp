// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/report_builder.h"
#include "report/sections/value_of.h"
#include "wording/record_wording.h"

namespace steelyard::report {

namespace {

} // namespace

// What the users decided and set by hand, for other programs. The tables are there even when they
// are empty, so that who reads them can rely on it.
void ReportBuilder::addRecordData(std::vector<DataTable> &tables) const
{
    const decision::DecisionRecord &record = m_decision.record;
    DataTable decided{QStringLiteral("record"),
                      tr("Decision"),
                      {{QStringLiteral("what"), tr("What"), 24},
                       {QStringLiteral("value"), tr("Value", "of a fact"), 70}},
                      {}};
    const auto fact = [&decided](const QString &what, const Value &value) {
        decided.rows.push_back({what, value});
    };
    const RecordWording words(m_base, m_decision, m_verdict, m_options.locale);
    fact(tr("Chosen"), record.chosen.empty() ? Value{} : Value{m_words.alternative(record.chosen)});
    fact(tr("Beside the verdict"), words.agreement());
    fact(tr("Why", "it was chosen"), valueOf(record.reason));
    fact(tr("Status"), RecordWording::status(record.status));
    fact(tr("Owner"), valueOf(record.owner));
    fact(tr("Decided on"), valueOf(record.decidedOn));
    fact(tr("Review on"), valueOf(record.reviewOn));

    DataTable deciders{QStringLiteral("deciders"),
                       tr("Deciders"),
                       {{QStringLiteral("name"), tr("Name"), 30},
                        {QStringLiteral("signed_on"), tr("Signed on"), 14}},
                       {}};
    for (const decision::Decider &decider : record.deciders) {
        deciders.rows.push_back({valueOf(decider.name), valueOf(decider.signedOn)});
    }

    DataTable reconsider{QStringLiteral("reconsider"),
                         tr("We would reconsider if"),
                         {{QStringLiteral("what"), tr("What"), 60},
                          {QStringLiteral("question"), tr("Question"), 40},
                          {QStringLiteral("answer_now"), tr("Answer now"), 40}},
                         {}};
    for (const decision::Trigger &trigger : record.reconsider) {
        const bool isFromQuestion = !trigger.question.empty();
        reconsider.rows.push_back(
            {valueOf(trigger.text),
             isFromQuestion ? Value{m_words.question(trigger.question)} : Value{},
             isFromQuestion ? Value{m_words.givenAnswer(trigger.question)} : Value{}});
    }

    DataTable actions{QStringLiteral("actions"),
                      tr("Actions"),
                      {{QStringLiteral("action"), tr("Action"), 60},
                       {QStringLiteral("who"), tr("Who"), 24},
                       {QStringLiteral("due"), tr("Due"), 14},
                       {QStringLiteral("state"), tr("State", "of an action"), 12}},
                      {}};
    for (const decision::Action &action : record.actions) {
        actions.rows.push_back({valueOf(action.text), valueOf(action.owner), valueOf(action.due),
                                actionState(action)});
    }
    for (DataTable *table : {&decided, &deciders, &reconsider, &actions}) {
        tables.push_back(std::move(*table));
    }
}

} // namespace steelyard::report

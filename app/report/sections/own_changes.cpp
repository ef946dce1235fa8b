// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sections.h"
#include "wording/dates.h"
#include "wording/rating_wording.h"
#include "wording/record_wording.h"

namespace steelyard::report {

namespace {

KeyValues setByHand(const Context &context)
{
    KeyValues rows;
    for (const auto &[criterion, share] : context.decision.ownWeights) {
        rows.rows.push_back({Words::tr("Weight of %1").arg(context.words.criterion(criterion)),
                             context.words.numbers().percent(share)});
    }
    for (const decision::Finding &own : context.decision.findings) {
        if (context.decision.replacingFinding(own.criterion, own.alternative) == nullptr) {
            continue; // the table of ratings has it
        }
        const QString cell = Words::tr("%1, %2", "option, criterion")
                                 .arg(context.words.alternative(own.alternative),
                                      context.words.criterion(own.criterion));
        const QString note = QString::fromStdString(own.note);
        rows.rows.push_back(
            {cell, own.value
                       ? Words::tr("%1, plausibly %2 to %3. %4", "rating, range, reason")
                             .arg(RatingWording(context.words).level(own.criterion, *own.value),
                                  RatingWording(context.words).level(own.criterion, own.low),
                                  RatingWording(context.words).level(own.criterion, own.high), note)
                       : Words::tr("Unknown. %1", "reason").arg(note)});
    }
    return rows;
}

Table historyTable(const Context &context, const RecordWording &words)
{
    Table table;
    table.caption.text = Words::tr("Changes since the verdict was first shown");
    table.columns = {{{Words::tr("Date")}, 0.6, false, false},
                     {{Words::tr("What")}, 1.2, false, false},
                     {{Words::tr("Change")}, 1.6, false, false}};
    for (const decision::HistoryEntry &entry : context.decision.history) {
        table.rows.push_back({{{context.words.dates().date(entry.date)},
                               {words.subject(entry)},
                               {words.change(entry)}},
                              RowKind::Plain});
    }
    return table;
}

} // namespace

std::vector<Block> ownChanges(const Context &context)
{
    const RecordWording words(context.base, context.decision, context.verdict,
                              context.options.locale);
    std::vector<Block> blocks;
    if (KeyValues set = setByHand(context); !set.rows.empty()) {
        blocks.emplace_back(Heading{2, Words::tr("Set by hand")});
        blocks.emplace_back(std::move(set));
    }
    if (const QString expectation = words.expectation(); !expectation.isEmpty()) {
        blocks.emplace_back(Heading{2, Words::tr("Since the verdict was first shown")});
        blocks.emplace_back(Paragraph{expectation, ParagraphRole::Body});
        if (context.decision.history.empty()) {
            blocks.emplace_back(Paragraph{Words::tr("Nothing was changed."), ParagraphRole::Body});
        } else {
            blocks.emplace_back(historyTable(context, words));
        }
    }
    return blocks;
}

std::vector<KeyValue> decided(const Context &context)
{
    const decision::DecisionRecord &record = context.decision.record;
    std::vector<KeyValue> rows;
    if (record == decision::DecisionRecord()) {
        return rows;
    }
    const RecordWording words(context.base, context.decision, context.verdict,
                              context.options.locale);
    const auto add = [&rows](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            rows.push_back({key, value});
        }
    };
    add(Words::tr("Chosen"), record.chosen.empty() ? Words::tr("Nothing yet", "what is chosen")
                                                   : context.words.alternative(record.chosen));
    add(Words::tr("Beside the verdict"), record.chosen.empty() ? QString() : words.agreement());
    add(Words::tr("Why", "it was chosen"), QString::fromStdString(record.reason));
    add(Words::tr("Status"), RecordWording::status(record.status));
    add(Words::tr("Owner"), QString::fromStdString(record.owner));
    add(Words::tr("Decided on"), context.words.dates().date(record.decidedOn));
    add(Words::tr("Review on"), context.words.dates().date(record.reviewOn));
    for (const decision::Decider &decider : record.deciders) {
        add(QString::fromStdString(decider.name),
            decider.signedOn.empty() ? Words::tr("Signature open")
                                     : Words::tr("Signed %1", "a date")
                                           .arg(context.words.dates().date(decider.signedOn)));
    }
    for (const decision::Dissent &dissent : record.dissent) {
        add(dissent.who.empty() ? Words::tr("Sees it otherwise")
                                : QString::fromStdString(dissent.who),
            dissent.who.empty()
                ? QString::fromStdString(dissent.text)
                : Words::tr("Sees it otherwise: %1").arg(QString::fromStdString(dissent.text)));
    }
    return rows;
}

// Answers and their notes, weights and ratings by hand, and what was changed later.
bool hasAnswers(const Context &context)
{
    return !context.base.questions.empty() || !ownChanges(context).empty();
}

} // namespace steelyard::report

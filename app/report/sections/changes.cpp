// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/value_and_cost.h"
#include "presentation/next_question.h"
#include "presentation/tipping_points.h"
#include "report/sections/section_parts.h"
#include "report/sections/sections.h"
#include "wording/answer_wording.h"
#include "wording/rating_wording.h"

#include <algorithm>

namespace steelyard::report {

namespace {

using Kind = TippingPoint::Kind;

std::vector<TippingPoint> ofKind(const std::vector<TippingPoint> &all, Kind kind)
{
    std::vector<TippingPoint> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [kind](const TippingPoint &point) { return point.kind == kind; });
    return found;
}

void addPoints(const Context &context, const QString &title,
               const std::vector<TippingPoint> &points, std::vector<Block> &blocks)
{
    if (points.empty()) {
        return;
    }
    Table table = tippingTable(context, points);
    constexpr std::size_t kLeast = 2;
    table.least = std::min(points.size(), kLeast);
    if (!context.has(Part::Answers)) { // where everything is told nothing is shortened
        table.instead = moreTexts(context, points.size() - table.least);
    }
    blocks.emplace_back(Heading{2, title});
    blocks.emplace_back(std::move(table));
}

void addKinds(const Context &context, const std::vector<TippingPoint> &all,
              std::vector<Block> &blocks)
{
    addPoints(context, Words::tr("Other must-haves"), ofKind(all, Kind::MustHave), blocks);
    addPoints(context, Words::tr("Other answers"), ofKind(all, Kind::Answer), blocks);
    addPoints(context, Words::tr("Another order of what matters"), ofKind(all, Kind::Order),
              blocks);
    addPoints(context, Words::tr("Other weights"), ofKind(all, Kind::Weight), blocks);
    addPoints(context, Words::tr("Other ratings"), ofKind(all, Kind::Rating), blocks);
    addPoints(context, Words::tr("Two other answers together"), ofKind(all, Kind::Answers), blocks);
}

// Of a small decision one table of all kinds.
void addMostTelling(const Context &context, const std::vector<TippingPoint> &all,
                    std::vector<Block> &blocks)
{
    constexpr std::size_t kMost = 8;
    constexpr std::size_t kLeast = 4;
    // One of each kind before more of any, as the last rows go where there is no room.
    std::vector<TippingPoint> shown = mostTelling(all, kLeast);
    for (const TippingPoint &point : mostTelling(all, kMost)) {
        const bool isIn = std::any_of(shown.begin(), shown.end(), [&point](const auto &other) {
            return other.kind == point.kind && other.subject == point.subject &&
                   other.then == point.then;
        });
        if (!isIn) {
            shown.push_back(point);
        }
    }
    if (shown.empty()) {
        return;
    }
    Table table = tippingTable(context, shown);
    table.least = std::min(shown.size(), kLeast);
    for (std::size_t out = 0; out <= shown.size() - table.least; ++out) {
        const auto more = static_cast<int>(all.size() - shown.size() + out);
        table.instead.emplace_back(
            more > 0 ? Words::tr("And %n more, in the full report.", "", more) : QString());
    }
    blocks.emplace_back(std::move(table));
}

// How far an open question could move the share of first places. It is no change of the verdict.
void addOpenQuestions(const Context &context, std::vector<Block> &blocks)
{
    List items;
    for (const decision::UnsureQuestion &question :
         openQuestions(context.decision, context.verdict, kLeastImportanceOfChange)) {
        items.items.emplace_back(AnswerWording(context.words).unsure(question));
    }
    if (!items.items.empty()) {
        constexpr std::size_t kLeast = 2;
        items.least = std::min(items.items.size(), kLeast);
        if (!context.has(Part::Answers)) {
            items.instead = moreTexts(context, items.items.size() - items.least);
        }
        blocks.emplace_back(Heading{2, Words::tr("Questions that are open or not sure")});
        blocks.emplace_back(std::move(items));
    }
}

// What options are worth beside what they cost. Dearer and worth no more than another: said so.
void addValueAndCost(const Context &context, std::vector<Block> &blocks)
{
    const std::string criterion =
        decision::costCriterion(context.base, context.decision, context.verdict);
    if (criterion.empty()) {
        return;
    }
    const std::vector<decision::ValueAndCost> all =
        decision::valueAndCost(context.base, context.decision, context.verdict, criterion);
    if (all.size() < 2) {
        return;
    }
    Table table;
    table.caption.text = Words::tr("Value of all else beside %1", "a criterion")
                             .arg(context.words.criterion(criterion));
    table.columns = {{{Words::tr("Option")}, -124, false, false},
                     {{Words::tr("Value without it")}, -112, true, false},
                     {{context.words.criterion(criterion)}, -136, true, false},
                     {{Words::tr("Beside the others")}, 1, false, false}};
    for (const decision::ValueAndCost &entry : all) {
        Cell name;
        name.option = context.option(entry.alternative);
        table.rows.push_back(
            {{std::move(name),
              {context.words.numbers().value(entry.value)},
              {RatingWording(context.words).level(criterion, entry.cost)},
              {entry.isLeftOut      ? Words::tr("left out", "an option")
               : entry.isOnFrontier ? Words::tr("no other is worth as much for less")
                                    : Words::tr("another is worth as much for less")}},
             RowKind::Plain,
             {}});
    }
    blocks.emplace_back(Heading{2, Words::tr("Value against cost")});
    blocks.emplace_back(std::move(table));
}

} // namespace

bool hasChanges(const Context &context)
{
    return !tippingPoints(context.words).empty() ||
           !openQuestions(context.decision, context.verdict, kLeastImportanceOfChange).empty() ||
           context.verdict.scores.alternatives.size() > 1;
}

QStringList changeTexts(const Context &context)
{
    QStringList texts;
    for (const TippingPoint &point : tippingPoints(context.words)) {
        QStringList names;
        for (const std::string &id : point.options) {
            names << context.words.alternative(id);
        }
        QStringList changes;
        const QStringList subjects = point.subject.split(u'\n');
        const QStringList before = point.now.split(u'\n');
        const QStringList after = point.then.split(u'\n');
        for (qsizetype i = 0; i < subjects.size(); ++i) {
            changes << Words::tr("%1: %2 → %3", "a subject, how it is, how it would have to be")
                           .arg(subjects[i], before.value(i), after.value(i));
        }
        texts << (point.kind == Kind::MustHave
                      ? Words::tr("%1. Then %2 would come back.", "a change, options")
                      : Words::tr("%1. Then %2 would lead.", "a change, options"))
                     .arg(changes.join(Words::tr(", and ", "between two changes")),
                          names.join(Words::tr(", ", "between names")));
    }
    return texts;
}

Section changesSection(const Context &context)
{
    Section section = context.begin(Part::Changes);
    section.ownPage = false;
    std::vector<Block> &blocks = section.blocks;
    const std::vector<TippingPoint> all = tippingPoints(context.words);
    const bool isOpen = context.verdict.state() == decision::State::NoFeasible;
    blocks.emplace_back(Paragraph{
        isOpen ? Words::tr("No option can lead while a must-have leaves each of them out.")
        : all.empty()
            ? Words::tr("No change of one or two answers, one weight or one rating makes another "
                        "option lead.")
            : Words::tr("Any one of these changes alone makes another option lead."),
        ParagraphRole::Lead});
    if (context.isSmall() && !context.has(Part::Answers)) {
        addMostTelling(context, all, blocks);
    } else {
        addKinds(context, all, blocks);
    }
    addOpenQuestions(context, blocks);
    addValueAndCost(context, blocks);
    return section;
}

} // namespace steelyard::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/corrections.h"
#include "report/sections/sections.h"
#include "wording/dates.h"
#include "wording/names.h"
#include "wording/rating_wording.h"
#include "wording/to_qstring.h"

namespace steelyard::report {

namespace {

QString confidenceWords(knowledge::Confidence confidence)
{
    switch (confidence) {
    case knowledge::Confidence::High:
        return Words::tr("high confidence");
    case knowledge::Confidence::Medium:
        return Words::tr("medium confidence");
    case knowledge::Confidence::Low:
        break;
    }
    return Words::tr("low confidence");
}

// What the users set by hand, with what it stands in place of.
Text overrideText(const Context &context, const decision::Finding &own,
                  const knowledge::Rating &known)
{
    Text said;
    said.addStrong(Words::tr("Set by hand:") + u' ');
    said.add(toQString(own.note));
    for (const decision::FindingSource &source : own.sources) {
        said.add(u' ' + Words::tr("Source:", "of a rating set by hand") + u' ');
        const QString title = toQString(source.title.empty() ? source.address : source.title);
        const bool isLink =
            source.address.starts_with("http://") || source.address.starts_with("https://");
        said.runs.push_back({title, false, isLink ? toQString(source.address) : QString()});
        said.add(QStringLiteral("."));
    }
    said.addQuiet(
        u'\n' +
        (known.value
             ? Words::tr("In the knowledge base: %1, plausibly %2 to %3.", "rating and its range")
                   .arg(RatingWording(context.words).level(own.criterion, *known.value),
                        RatingWording(context.words).level(own.criterion, known.low),
                        RatingWording(context.words).level(own.criterion, known.high))
             : Words::tr("In the knowledge base: unknown.", "a rating")) +
        u'\n');
    return said;
}

// What answers moved: what the base says, by how much and why.
Text correctionText(const Context &context, std::size_t criterion, std::size_t alternative)
{
    Text said;
    for (const decision::ExplainedCorrection &correction :
         decision::correctionsInForce(context.base, context.decision)) {
        if (correction.criterion == criterion && correction.alternative == alternative) {
            said.addStrong(Words::tr("Corrected:", "a rating") + u' ');
            said.add(RatingWording(context.words).correction(correction) + u'\n');
        }
    }
    return said;
}

// Runs on from the finding to what it rests on and its sources, so that an entry is a few lines.
Text evidenceText(const Context &context, const knowledge::Rating &rating)
{
    Text said;
    if (!rating.headline.empty()) {
        const QString headline = context.words.dates().within(rating.headline).trimmed();
        const bool isClosed = !headline.isEmpty() && QStringView(u".?!…").contains(headline.back());
        said.addStrong(isClosed ? headline : headline + u'.');
        said.add(QStringLiteral(" "));
    }
    for (const std::string *part : {&rating.summary, &rating.reason, &rating.caveat}) {
        if (!part->empty()) {
            said.add(context.words.dates().within(*part) + u' ');
        }
    }
    QStringList basis{Names::evidenceKind(rating.kind), confidenceWords(rating.confidence)};
    if (!rating.asOf.empty()) {
        basis << context.words.dates().date(rating.asOf);
    }
    said.addQuiet(basis.join(Words::tr(", ", "between what a rating rests on")) + u'.');
    said.add(context.cited(rating.sources));
    for (const knowledge::Dissent &dissent : rating.dissent) {
        const knowledge::Source *source = context.base.source(dissent.source);
        said.addQuiet(u'\n' +
                      Words::tr("%1 says: %2 Found: %3", "publisher, its claim, what we found")
                          .arg(toQString(source ? source->publisher : dissent.source),
                               toQString(dissent.claim),
                               context.words.dates().within(dissent.found)));
        said.add(context.cited({dissent.source}));
    }
    return said;
}

Text rangeText(const Context &context, const std::string &criterion,
               const std::optional<double> &value, double low, double high)
{
    if (!value) {
        return Words::tr("unknown", "a rating");
    }
    Text said;
    said.addStrong(RatingWording(context.words).level(criterion, *value));
    said.addQuiet(u'\n' + Words::tr("%1 to %2", "a plausible range")
                              .arg(RatingWording(context.words).level(criterion, low),
                                   RatingWording(context.words).level(criterion, high)));
    return said;
}

std::vector<Row> evidenceRows(const Context &context, std::size_t criterion)
{
    const knowledge::Criterion &entry = context.base.criteria[criterion];
    std::vector<Row> rows;
    Text head;
    head.addStrong(toQString(entry.name));
    if (!entry.question.empty()) {
        head.addQuiet(QStringLiteral("  ") + toQString(entry.question));
    }
    rows.push_back({{{std::move(head)}}, RowKind::Group, evidenceAnchor(criterion)});
    for (std::size_t column = 0; column < context.columns.size(); ++column) {
        const std::string &id = context.decision.alternatives[column];
        const decision::AppliedRating counted =
            context.ratings.at(criterion, context.columns[column]);
        const decision::Finding *own = context.decision.replacingFinding(entry.id, id);
        if (!context.isTold(column) && own == nullptr) { // what was set by hand is always told
            continue;
        }
        const knowledge::Rating &rating = context.base.rating(criterion, context.columns[column]);
        Text what = own ? overrideText(context, *own, rating)
                        : correctionText(context, criterion, context.columns[column]);
        what.add(evidenceText(context, rating));
        rows.push_back({{{context.option(column).name},
                         {rangeText(context, entry.id, counted.value, counted.low, counted.high)},
                         {std::move(what)}},
                        RowKind::Plain,
                        {}});
    }
    return rows;
}

Text notTold(const Context &context)
{
    QStringList options;
    QStringList criteria;
    for (std::size_t column = 0; column < context.columns.size(); ++column) {
        if (!context.isTold(column)) {
            options << context.option(column).name;
        }
    }
    for (std::size_t c = 0; c < context.base.criteria.size(); ++c) {
        if (!isInRegister(context, c)) {
            criteria << toQString(context.base.criteria[c].name);
        }
    }
    const QString comma = Words::tr(", ", "between names");
    QStringList said;
    if (!options.isEmpty()) {
        said << Words::tr("Not here, because they came first in fewer than 1 in 1,000 runs: %1.",
                          "options")
                    .arg(options.join(comma));
    }
    if (!criteria.isEmpty()) {
        said << Words::tr("Not here, because they have no weight: %1.", "criteria")
                    .arg(criteria.join(comma));
    }
    if (!said.isEmpty()) {
        said << Words::tr("Their evidence is in the report as XLSX or HTML, and in the attached "
                          "decision.");
    }
    return said.join(u' ');
}

} // namespace

QString evidenceAnchor(std::size_t criterion)
{
    return QStringLiteral("evidence-%1").arg(criterion + 1);
}

bool isInRegister(const Context &context, std::size_t criterion)
{
    return context.has(Part::Evidence) && !context.isTooLargeForPages() &&
           (context.options.everything || context.verdict.scores.weights[criterion].weight > 0);
}

bool hasEvidence(const Context &context)
{
    return !context.columns.empty() && !context.base.criteria.empty();
}

Section evidenceSection(const Context &context)
{
    Section section = context.begin(Part::Evidence);
    section.ownPage = false;
    if (context.isTooLargeForPages()) {
        const auto ratings = context.columns.size() * context.base.criteria.size();
        section.blocks.emplace_back(Paragraph{
            Words::tr("There are %1 ratings, more than these pages can hold. All of them, and what "
                      "they rest on, are in the report as XLSX or HTML, and in the attached "
                      "decision.")
                .arg(context.options.locale.toString(static_cast<qulonglong>(ratings))),
            ParagraphRole::Body});
        return section;
    }
    section.blocks.emplace_back(Paragraph{
        Words::tr("Every rating with what it rests on. Numbers in brackets are sources, listed "
                  "at the end."),
        ParagraphRole::Lead});
    section.blocks.emplace_back(Paragraph{notTold(context), ParagraphRole::Body});
    Table table;
    table.caption.text = Words::tr("Ratings and their evidence");
    table.isDense = true;
    table.columns = {{{Words::tr("Option")}, -84, false, false},
                     {{Words::tr("Rating")}, -72, false, false},
                     {{Words::tr("What is known, and what it rests on")}, 1, false, false}};
    for (const std::size_t group : context.groupsByWeight()) {
        for (const std::size_t criterion : context.criteriaByWeight(group)) {
            if (!isInRegister(context, criterion)) {
                continue;
            }
            for (Row &row : evidenceRows(context, criterion)) {
                table.rows.push_back(std::move(row));
            }
        }
    }
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace steelyard::report

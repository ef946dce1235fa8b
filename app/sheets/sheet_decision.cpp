// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheet_decision.h"

#include "decision/overlay.h"
#include "decision/text_limits.h"
#include "decision/within_limits.h"
#include "sheets/messages.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace steelyard::sheets {

namespace {

using decision::Decision;
using decision::Finding;
using decision::OwnCriterion;
using knowledge::Ends;

constexpr double kMostPoints = 10; // of yes and of high, on a scale from 0 to 10

std::string cleaned(decision::TextField field, const QString &text)
{
    return decision::cleanText(field, text.toStdString()).text;
}

knowledge::Direction knowledgeDirection(scoring::Direction direction)
{
    return direction == scoring::Direction::Minimise ? knowledge::Direction::LowerIsBetter
                                                     : knowledge::Direction::HigherIsBetter;
}

Ends endsOf(const UnderstoodSheet &sheet, std::size_t c)
{
    std::vector<double> levels;
    for (std::size_t o = 0; o < sheet.options.size(); ++o) {
        const SheetValue &value = sheet.value(o, c);
        if (value.kind == ValueKind::Number || value.kind == ValueKind::Range) {
            levels.push_back(value.low);
            levels.push_back(value.high);
        }
    }
    return knowledge::suggestedEnds(levels, knowledgeDirection(sheet.criteria[c].better));
}

OwnCriterion ownCriterion(const UnderstoodSheet &sheet, std::size_t c)
{
    const UnderstoodCriterion &criterion = sheet.criteria[c];
    OwnCriterion own;
    own.name = cleaned(decision::TextField::PartName, criterion.name);
    own.direction = knowledgeDirection(criterion.better);
    const bool less = criterion.better == scoring::Direction::Minimise;
    if (!criterion.grades.empty()) {
        own.direction = knowledge::Direction::HigherIsBetter;
        for (const GradePoints &grade : criterion.grades) {
            own.anchors.push_back({less ? kMostPoints - grade.points : grade.points,
                                   cleaned(decision::TextField::ShortText, grade.word)});
        }
        return own;
    }
    if (criterion.isTruth) {
        own.direction = knowledge::Direction::HigherIsBetter;
        const std::string yes = Text::tr("yes").toStdString();
        const std::string no = Text::tr("no").toStdString();
        own.anchors = {{0, less ? yes : no}, {kMostPoints, less ? no : yes}};
        return own;
    }
    knowledge::Measure measure;
    measure.unit = cleaned(decision::TextField::Unit, criterion.unit);
    measure.endsAreSuggested = true;
    own.measure = std::move(measure);
    return own;
}

void setNumber(const SheetValue &value, const UnderstoodCriterion &criterion, const Ends &ends,
               const decision::RangeWidths &widths, Finding &finding)
{
    if (criterion.isTruth || !criterion.grades.empty()) {
        const double yes = value.value > 0.5 ? kMostPoints : 0;
        const double points = criterion.isTruth ? yes : value.value;
        const bool less = criterion.better == scoring::Direction::Minimise;
        finding.value = less ? kMostPoints - points : points;
        const double width = kMostPoints * widths.of(finding.sureness);
        finding.low = std::max(0.0, *finding.value - width);
        finding.high = std::min(kMostPoints, *finding.value + width);
        return;
    }
    finding.value = value.value;
    finding.low = value.low;
    finding.high = value.high;
    if (value.kind == ValueKind::Number) {
        const double share = widths.of(finding.sureness);
        const double width = value.value != 0 ? std::abs(value.value) * share
                                              : std::abs(ends.best - ends.worst) * share;
        finding.low -= width;
        finding.high += width;
        if (criterion.unit == u"%" && value.value >= 0 && value.value <= 100) { // as typed cells
            finding.high = std::min(finding.high, 100.0);
        }
    }
}

} // namespace

QString titleOfFile(const QString &fileName)
{
    QString title = QFileInfo(fileName).completeBaseName();
    title.replace(u'_', u' ');
    title = title.simplified();
    if (!title.isEmpty()) {
        title.front() = title.front().toUpper();
    }
    return title;
}

Decision decisionOf(const UnderstoodSheet &sheet, const SheetMapping &mapping,
                    const tables::Sheet &source, const QString &title, const QString &fileName,
                    const std::string &today)
{
    const SheetView view(source, mapping.layout.value);
    const knowledge::KnowledgeBase none = knowledge::emptyBase();
    Decision made = decision::newOwnDecision(cleaned(decision::TextField::Title, title), today);
    std::vector<std::string> options;
    for (const UnderstoodOption &option : sheet.options) {
        decision::OwnOption own;
        own.name = cleaned(decision::TextField::PartName, option.name);
        own.note = cleaned(decision::TextField::Note, option.notes);
        options.push_back(decision::addOption(made, none, std::move(own)));
    }
    if (sheet.isWeighted) {
        made.weighing.way = decision::WeightWay::Points;
    }
    for (std::size_t c = 0; c < sheet.criteria.size(); ++c) {
        const UnderstoodCriterion &criterion = sheet.criteria[c];
        const std::string id = decision::addCriterion(made, none, ownCriterion(sheet, c));
        if (sheet.isWeighted) {
            made.weighing.points[id] = criterion.weight;
        }
        const Ends ends = endsOf(sheet, c);
        for (std::size_t o = 0; o < options.size(); ++o) {
            const SheetValue &value = sheet.value(o, c);
            if (value.kind == ValueKind::Unknown) {
                continue; // nothing is known of it, and nothing was said
            }
            const auto [row, column] = view.place(sheet.options[o].line, criterion.field);
            Finding finding;
            finding.sureness = decision::Sureness::Estimated;
            finding.criterion = id;
            finding.alternative = options[o];
            finding.typed = cleaned(decision::TextField::CellText,
                                    QString::fromStdString(source.cell(row, column).text));
            finding.note =
                cleaned(decision::TextField::RatingReason,
                        Text::tr("From %1, cell %2")
                            .arg(fileName, QString::fromStdString(tables::cellName(row, column))));
            if (value.kind != ValueKind::NotRead) {
                setNumber(value, criterion, ends, made.own.widths, finding);
            }
            made.findings.push_back(std::move(finding));
        }
    }
    return decision::withinLimits(std::move(made));
}

} // namespace steelyard::sheets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/understood_sheet.h"

#include "decision/text_limits.h"
#include "sheets/look_sentences.h"
#include "sheets/messages.h"
#include "sheets/sheet_grades.h"
#include "sheets/sheet_weights.h"

#include <algorithm>
#include <set>

namespace steelyard::sheets {

namespace {

// Cells that need a look are named up to here; more are counted.
constexpr std::size_t kMostLooks = 200;
constexpr qsizetype kMostNameUnits = 80;

QString textOf(const tables::SheetCell &cell)
{
    return QString::fromStdString(cell.text).simplified();
}

// A name that is there twice, upper and lower case alike, gets a number behind it. What is too long
// is cut off.
QString ownName(const QString &name, std::set<QString> &taken)
{
    constexpr qsizetype room = 8; // for the number
    const QString clean = QString::fromStdString(
        decision::cleanText(decision::TextField::PartName, name.toStdString()).text);
    QString own = clean;
    for (int i = 2; !taken.insert(own.toLower()).second; ++i) {
        own = QStringLiteral("%1 (%2)").arg(clean.left(kMostNameUnits - room)).arg(i);
    }
    return own;
}

void addNote(UnderstoodSheet &made, const QString &what, const QString &more = {})
{
    LookAt look;
    look.what = what;
    look.more = more;
    made.toLookAt.push_back(std::move(look));
}

void readCriteria(const SheetView &view, const SheetMapping &mapping, UnderstoodSheet &made)
{
    std::set<QString> taken;
    for (const FieldMapping &field : mapping.fields) {
        if (!field.used.value || made.criteria.size() >= kMostImportedCriteria) {
            continue;
        }
        UnderstoodCriterion criterion;
        criterion.field = field.field;
        criterion.name = ownName(field.name, taken);
        if (criterion.name.startsWith(field.name) && criterion.name != field.name) {
            addNote(made, Text::tr("“%1” is there twice.").arg(field.name),
                    Text::tr("The second is called “%1” here.").arg(criterion.name));
        }
        criterion.unit = field.unit.value;
        criterion.isTruth = field.kind == FieldKind::Truths;
        criterion.better = field.better.value;
        criterion.outOf = field.outOf;
        if (field.outOf) {
            addNote(made, Text::tr("“%1” is read as points of %2.")
                              .arg(criterion.name, shownNumber(*field.outOf)));
        }
        if (field.kind == FieldKind::Grades) {
            criterion.unit.clear();
            criterion.grades = gradesOf(view, mapping, field.field);
            addNote(
                made, Text::tr("“%1” is rated in words.").arg(criterion.name),
                Text::tr("They count as points of 10: %1.").arg(listOfPoints(criterion.grades)));
        }
        made.criteria.push_back(std::move(criterion));
    }
    readWeights(view, mapping, made);
}

// What was not taken though it says something of the options: a verdict must not seem to rest on
// it.
void noteNotTaken(const SheetMapping &mapping, UnderstoodSheet &made)
{
    for (const FieldMapping &field : mapping.fields) {
        const bool says = field.kind == FieldKind::Words || field.kind == FieldKind::Result;
        if (says && !field.used.value && !field.used.chosen && made.toLookAt.size() < kMostLooks) {
            addNote(made, Text::tr("“%1” is not taken as a criterion.").arg(field.name),
                    field.used.reason);
        }
    }
}

QString notesOf(const SheetView &view, const SheetMapping &mapping, std::size_t line)
{
    QStringList notes;
    for (const FieldMapping &field : mapping.fields) {
        const QString text = textOf(view.cell(line, field.field));
        if (field.kind == FieldKind::Words && !field.used.value && !text.isEmpty()) {
            notes.append(Text::tr("%1: %2", "column and its text").arg(field.name, text));
        }
    }
    return notes.join(u'\n');
}

void readOptions(const SheetView &view, const SheetMapping &mapping, UnderstoodSheet &made)
{
    std::set<QString> taken;
    for (const std::size_t line : mapping.options) {
        if (made.options.size() >= kMostImportedOptions) {
            break;
        }
        QString name =
            mapping.names.value ? textOf(view.cell(line, *mapping.names.value)) : QString();
        if (name.isEmpty()) {
            name = view.lineName(line);
            name.front() = name.front().toUpper();
        }
        UnderstoodOption option{line, ownName(name, taken), notesOf(view, mapping, line)};
        if (option.name.startsWith(name) && option.name != name) {
            addNote(made, Text::tr("“%1” is there twice.").arg(name),
                    Text::tr("The second is called “%1” here.").arg(option.name));
        }
        made.options.push_back(std::move(option));
    }
}

// A number of the field that can be read in one way only, to show why another was read so.
QString sureNumberOf(const SheetView &view, const SheetMapping &mapping, std::size_t field)
{
    const auto wanted = mapping.decimal.value == tables::DecimalSign::Comma
                            ? tables::SignOfText::Comma
                            : tables::SignOfText::Point;
    for (const std::size_t line : mapping.options) {
        const tables::SheetCell &cell = view.cell(line, field);
        if (cell.kind == tables::SheetCellKind::Text && tables::signOfText(cell.text) == wanted) {
            return textOf(cell);
        }
    }
    return {};
}

void count(const SheetValue &value, UnderstoodSheet &made)
{
    switch (value.kind) {
    case ValueKind::Number:
        ++made.numbers;
        break;
    case ValueKind::Range:
        ++made.ranges;
        break;
    case ValueKind::Unknown:
        ++made.unknown;
        break;
    case ValueKind::NotRead:
        ++made.notRead;
        break;
    }
}

SheetValue valueOf(const tables::SheetCell &cell, const SheetMapping &mapping,
                   const UnderstoodCriterion &criterion)
{
    if (!criterion.grades.empty()) {
        return readGrade(cell, criterion.grades);
    }
    SheetValue value = readValue(cell, mapping.decimal.value, criterion.unit);
    if (value.fraction && criterion.outOf == value.fraction->second) {
        const double number = value.fraction->first;
        value = {};
        value.kind = ValueKind::Number;
        value.low = value.value = value.high = number;
    }
    return value;
}

void readValues(const SheetView &view, const SheetMapping &mapping, const MappingChoices &choices,
                UnderstoodSheet &made)
{
    std::vector<QString> sure;
    for (const UnderstoodCriterion &criterion : made.criteria) {
        sure.push_back(sureNumberOf(view, mapping, criterion.field));
    }
    std::size_t more = 0;
    for (const UnderstoodOption &option : made.options) {
        for (std::size_t c = 0; c < made.criteria.size(); ++c) {
            const UnderstoodCriterion &criterion = made.criteria[c];
            const tables::SheetCell &cell = view.cell(option.line, criterion.field);
            const auto place = view.place(option.line, criterion.field);
            SheetValue value = valueOf(cell, mapping, criterion);
            if (const auto chosen = choices.cells.find(place); chosen != choices.cells.end()) {
                value.other =
                    value.other == chosen->second ? std::optional(value.value) : value.other;
                value.kind = ValueKind::Number;
                value.low = value.value = value.high = chosen->second;
            }
            if (auto look = lookAtValue(value, textOf(cell), place, criterion, sure[c])) {
                if (made.toLookAt.size() < kMostLooks) {
                    made.toLookAt.push_back(*std::move(look));
                } else {
                    ++more;
                }
            }
            count(value, made);
            made.values.push_back(value);
        }
    }
    if (more > 0) {
        addNote(made,
                Text::tr("And %n more cell(s) need a look.", nullptr, static_cast<int>(more)));
    }
}

void noteEmpty(UnderstoodSheet &made)
{
    const auto isKnown = [&](std::size_t option, std::size_t criterion) {
        const ValueKind kind = made.value(option, criterion).kind;
        return kind == ValueKind::Number || kind == ValueKind::Range;
    };
    for (std::size_t o = 0; o < made.options.size() && made.toLookAt.size() < kMostLooks; ++o) {
        bool known = made.criteria.empty();
        for (std::size_t c = 0; c < made.criteria.size() && !known; ++c) {
            known = isKnown(o, c);
        }
        if (!known) {
            addNote(made, Text::tr("“%1” has no value at all.").arg(made.options[o].name),
                    Text::tr("It stays, and is unknown throughout."));
        }
    }
}

void noteLeftOut(const SheetView &view, const SheetMapping &mapping, UnderstoodSheet &made)
{
    for (const std::size_t line : mapping.results) {
        if (mapping.names.value && made.toLookAt.size() < kMostLooks) {
            addNote(
                made,
                Text::tr("“%1” is left out.").arg(textOf(view.cell(line, *mapping.names.value))),
                Text::tr("By its name it is neither an option nor a criterion. Call it "
                         "otherwise if it is one."));
        }
    }
}

void findObstacles(const SheetMapping &mapping, UnderstoodSheet &made)
{
    if (made.options.size() < 2) {
        made.obstacles.append(
            Text::tr("Fewer than two options were found. Choose whether they are in rows or in "
                     "columns, and where the names of the criteria stand."));
    }
    if (made.criteria.empty()) {
        made.obstacles.append(Text::tr("No criterion was found. Tick a column that holds numbers, "
                                       "or choose whether options are in rows or in columns."));
    }
    if (mapping.options.size() > kMostImportedOptions) {
        made.obstacles.append(Text::tr("There are %1 options; a decision may have %2. Leave out "
                                       "those that cannot win.")
                                  .arg(static_cast<qulonglong>(mapping.options.size()))
                                  .arg(static_cast<qulonglong>(kMostImportedOptions)));
    }
    const auto used = std::count_if(mapping.fields.begin(), mapping.fields.end(),
                                    [](const FieldMapping &field) { return field.used.value; });
    if (static_cast<std::size_t>(used) > kMostImportedCriteria) {
        made.obstacles.append(
            Text::tr("There are %1 criteria; a decision may have %2. Untick those "
                     "that do not count.")
                .arg(static_cast<qulonglong>(used))
                .arg(static_cast<qulonglong>(kMostImportedCriteria)));
    }
}

} // namespace

UnderstoodSheet understand(const tables::Sheet &sheet, const SheetMapping &mapping,
                           const MappingChoices &choices)
{
    const SheetView view(sheet, mapping.layout.value);
    UnderstoodSheet made;
    readOptions(view, mapping, made);
    std::vector<LookAt> names = std::move(made.toLookAt);
    made.toLookAt.clear();
    readCriteria(view, mapping, made);
    noteNotTaken(mapping, made);
    std::vector<LookAt> criteria = std::move(made.toLookAt);
    made.toLookAt.clear();
    readValues(view, mapping, choices, made);
    noteLeftOut(view, mapping, made);
    noteEmpty(made);
    made.toLookAt.insert(made.toLookAt.end(), names.begin(), names.end());
    made.toLookAt.insert(made.toLookAt.end(), criteria.begin(), criteria.end());
    if (auto weights = lookAtWeights(made)) {
        made.toLookAt.push_back(*std::move(weights));
    }
    if (!mapping.weights.value && made.criteria.size() > 1) {
        addNote(made, Text::tr("The sheet has no weights."), Text::tr("All criteria count alike."));
    }
    for (const QString &said : sheet.understood) {
        if (sheet.source != tables::SheetSource::Text) {
            addNote(made, said);
        }
    }
    findObstacles(mapping, made);
    return made;
}

} // namespace steelyard::sheets

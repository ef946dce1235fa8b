// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"

#include "decision/answer_file.h"
#include "decision/decision_file_own.h"
#include "decision/decision_file_parts.h"
#include "decision/file_words.h"
#include "decision/within_limits.h"
#include "knowledge/json_fields.h"
#include "knowledge/json_text.h"
#include "knowledge/text.h"

#include <set>
#include <utility>

namespace steelyard::decision {

namespace {

using knowledge::JsonDiagnostics;
using knowledge::JsonDocument;
using knowledge::JsonFields;
using knowledge::JsonValue;
using knowledge::Level;
using knowledge::Need;
using knowledge::numberText;

constexpr knowledge::TextRule kHash{knowledge::Form::Identifier, 64};

// A whole number beyond what int holds.
void wholeNumber(JsonFields &fields, std::string_view key, std::uint64_t &into, std::uint64_t least,
                 std::uint64_t most, JsonDiagnostics &problems)
{
    const JsonValue value = fields.member(key);
    if (!value) {
        return;
    }
    if (value.kind() != knowledge::JsonKind::Integer || value.integer() < 0 ||
        static_cast<std::uint64_t>(value.integer()) < least ||
        static_cast<std::uint64_t>(value.integer()) > most) {
        problems.add(Level::Error, value,
                     "\"" + std::string(key) + "\" is not a whole number from " +
                         std::to_string(least) + " to " + std::to_string(most) + ".",
                     "Write a whole number in this range.");
        return;
    }
    into = static_cast<std::uint64_t>(value.integer());
}

void readSamples(JsonFields &fields, JsonValue root, std::uint64_t &into, JsonDiagnostics &problems)
{
    const JsonValue value = root.find("samples");
    wholeNumber(fields, "samples", into, 0, kMostSamples, problems);
    if (into < kFewestSamples) {
        problems.add(Level::Warning, value,
                     std::to_string(into) + " samples are too few to tell how sure a verdict is.",
                     "It is read as " + std::to_string(kFewestSamples) + ".");
        into = kFewestSamples;
    }
}

MustHaveChoice readMustHave(JsonValue value, JsonDiagnostics &problems)
{
    MustHaveChoice choice;
    JsonFields fields(value, problems);
    fields.boolean("needed", choice.needed, Need::Required);
    fields.word<knowledge::Support>("tolerance", choice.tolerance,
                                    {{"built-in", knowledge::Support::BuiltIn},
                                     {"add-on", knowledge::Support::AddOn},
                                     {"build", knowledge::Support::Build}},
                                    choice.needed ? Need::Required : Need::Optional);
    fields.number("days", choice.days, 0, kMostDays);
    fields.finish();
    return choice;
}

template <class Value>
void readMap(JsonFields &fields, std::string_view key, std::map<std::string, Value> &into,
             Value (*one)(JsonValue, JsonDiagnostics &), JsonDiagnostics &problems)
{
    JsonValue item = fields.object(key).firstChild();
    for (; item && !problems.tooManyErrors(); item = item.next()) {
        into[std::string(item.key())] = one(item, problems);
    }
}

void readThresholds(JsonFields &fields, Thresholds &into, JsonDiagnostics &problems)
{
    const JsonValue value = fields.object("thresholds");
    if (!value) {
        return;
    }
    JsonFields inner(value, problems);
    Thresholds read;
    inner.number("clear", read.clear, 0, 1);
    inner.number("leaning", read.leaning, 0, 1);
    inner.number("open", read.open, 0, 1);
    inner.finish();
    into = withinLimits(read);
    if (read.clear < into.clear) {
        problems.add(Level::Warning, value.find("clear"),
                     "A lead is called clear from " + numberText(read.clear) + " on.",
                     "It is read as " + numberText(into.clear) + ": below that it is not clear.");
    }
    if (read.leaning < into.leaning) {
        problems.add(Level::Warning, value.find("leaning"),
                     "A lead is called leaning from " + numberText(read.leaning) + " on.",
                     "It is read as " + numberText(into.leaning) + ": below that it is no lead.");
    } else if (read.leaning > into.leaning) {
        problems.add(Level::Warning, value, "\"leaning\" is above \"clear\".",
                     "It is read as " + numberText(into.leaning) +
                         ": a lead is leaning before it is clear.");
    }
}

// Whether this is a decision of a format this program knows. All else is not worth reading on.
bool isKnownFormat(JsonFields &fields, JsonValue root, JsonDiagnostics &problems)
{
    std::string format;
    int version = 0;
    fields.text("format", format, knowledge::kId, Need::Required);
    if (problems.hasErrors()) {
        return false;
    }
    if (format != kFormatName) {
        problems.add(Level::Error, root.find("format"),
                     "This is not a decision: its format is " + knowledge::inQuotes(format) + ".",
                     "Open a file that Steelyard saved.");
        return false;
    }
    fields.integer("version", version, 1, 1'000'000, Need::Required);
    if (version > kFormatVersion) {
        problems.add(Level::Error, root.find("version"),
                     "The file has format " + std::to_string(version) +
                         ", which is newer than this program knows (" +
                         std::to_string(kFormatVersion) + ").",
                     "Open it with a newer version of Steelyard.");
        return false;
    }
    return !problems.hasErrors();
}

// The text of an object that has been read without a fault, from its first brace to its last.
std::string_view textOfObject(std::string_view bytes, JsonValue object)
{
    std::size_t end = object.offset();
    int depth = 0;
    bool inText = false;
    do {
        const char c = bytes[end++];
        if (inText) {
            end += c == '\\' ? 1 : 0;
            inText = c != '"';
        } else {
            inText = c == '"';
            depth += (c == '{' || c == '[') ? 1 : (c == '}' || c == ']') ? -1 : 0;
        }
    } while (depth > 0);
    return bytes.substr(object.offset(), end - object.offset());
}

// The file's name without its folder and suffix: for a decision that has no name of its own.
std::string titleOfFile(std::string_view file)
{
    const std::string_view name = file.substr(file.find_last_of('/') + 1); // npos + 1 is 0
    return std::string(name.substr(0, name.find_last_of('.')));
}

// Only the first is kept: see withinLimits().
void warnOfCellsRatedTwice(JsonValue root, const std::vector<Finding> &findings,
                           JsonDiagnostics &problems)
{
    std::set<std::pair<std::string_view, std::string_view>> cells;
    auto finding = findings.begin();
    for (const std::string_view key : {"ownRatings", "findings"}) {
        const JsonValue list = root.find(key);
        for (JsonValue item = list ? list.firstChild() : list; item && finding != findings.end();
             item = item.next(), ++finding) {
            if (!cells.insert({finding->criterion, finding->alternative}).second) {
                problems.add(Level::Warning, item, "This cell is rated twice.",
                             "The first rating counts; remove the other.");
            }
        }
    }
}

Decision readFields(JsonFields &fields, JsonValue root, std::string_view bytes,
                    JsonDiagnostics &problems)
{
    Decision decision;
    fields.text("id", decision.id, knowledge::kId);
    readText(fields, "title", TextField::Title, decision.title, problems, Need::Required);
    // A decision whose parts are all its own has no base; the first format knew none such.
    const Need base = root.find("version").integer() < 2 ? Need::Required : Need::Optional;
    if (const JsonValue reference = fields.object("knowledge", base)) {
        JsonFields inner(reference, problems);
        inner.text("id", decision.knowledge.id, knowledge::kId, Need::Required);
        readText(inner, "version", TextField::BaseVersion, decision.knowledge.version, problems,
                 Need::Required);
        inner.text("hash", decision.knowledge.hash, kHash);
        inner.finish();
    }
    readDay(fields, "created", decision.created, problems);
    readDay(fields, "modified", decision.modified, problems);
    fields.text("scenario", decision.scenario, knowledge::kId);
    fields.texts("alternatives", decision.alternatives, knowledge::kId, Need::Required);
    readMap(fields, "answers", decision.answers, readAnswer, problems);
    readMap(fields, "mustHaves", decision.mustHaves, readMustHave, problems);
    readOwnWeights(fields, decision.ownWeights, problems);
    readOwnContent(fields, decision.own, problems);
    readFindings(fields, decision.findings);
    warnOfCellsRatedTwice(root, decision.findings, problems);
    readWeighing(fields, decision.weighing, problems);
    fields.list("ownScenarios", decision.ownScenarios, readOwnScenario);
    readThresholds(fields, decision.thresholds, problems);
    wholeNumber(fields, "seed", decision.seed, 0, kLargestSeed, problems);
    readSamples(fields, root, decision.samples, problems);
    readExpectation(fields, decision.expectation, problems);
    readRecord(fields, decision.record, problems);
    readMeeting(fields, decision.meeting, problems);
    fields.list("history", decision.history, readHistoryEntry);
    if (const JsonValue copy = fields.object("knowledgeCopy")) {
        decision.knowledgeCopy.text =
            std::make_shared<const std::string>(textOfObject(bytes, copy));
    }
    fields.finish();
    return decision;
}

// `repairs`: places that repairedText() has written over.
ReadResult readSound(std::string_view bytes, std::string_view file,
                     const std::vector<std::size_t> &repairs)
{
    JsonDiagnostics problems(bytes, file);
    knowledge::JsonLimits limits;
    limits.hiddenInTexts = true; // what people wrote is cleaned, and ids are held to their form
    const JsonDocument document = knowledge::parseJson(bytes, problems, limits);
    std::optional<Decision> decision;
    if (const JsonValue root = document.root()) {
        for (const std::size_t place : repairs) {
            problems.add(Level::Warning, place, root, "Here stands something that is no text.",
                         "Another sign takes its place; correct the text and save the decision.");
        }
        JsonFields fields(root, problems);
        if (!problems.hasErrors() && isKnownFormat(fields, root, problems)) {
            decision = readFields(fields, root, bytes, problems);
            if (decision->title.empty()) {
                decision->title = titleOfFile(file);
            }
            decision = withinLimits(std::move(*decision));
        }
    }
    if (problems.hasErrors()) {
        decision.reset();
    }
    return {std::move(decision), problems.sorted()};
}

} // namespace

ReadResult read(std::string_view bytes, std::string_view file)
{
    std::vector<std::size_t> repairs;
    if (const std::optional<std::string> repaired = repairedText(bytes, repairs)) {
        ReadResult result = readSound(*repaired, file, repairs);
        if (result.decision) {
            return result;
        }
    }
    return readSound(bytes, file, {});
}

} // namespace steelyard::decision

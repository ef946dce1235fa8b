// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/cell_wording.h"
#include "wording/dates.h"
#include "wording/diff_wording.h"
#include "wording/must_have_wording.h"
#include "wording/names.h"
#include "wording/numbers.h"
#include "wording/share_wording.h"
#include "wording/to_qstring.h"

#include <algorithm>

namespace steelyard {

using decision::Difference;
using decision::DifferenceKind;

namespace {

constexpr qsizetype kMostOfValue = 200; // characters that are shown of a text

QString shortened(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > kMostOfValue) {
        qsizetype end = kMostOfValue - 1;
        end -= line.at(end).isLowSurrogate() ? 1 : 0;
        line = line.left(end) + u'…';
    }
    return line;
}

// What the history calls it, where that has words for it.
decision::ChangeKind loggedKind(const Difference &difference)
{
    switch (difference.kind) {
    case DifferenceKind::MustHave:
        return decision::ChangeKind::MustHave;
    case DifferenceKind::Weight:
        return decision::ChangeKind::Weight;
    case DifferenceKind::Record:
        return difference.field == "status" ? decision::ChangeKind::Status
                                            : decision::ChangeKind::Choice;
    default:
        return decision::ChangeKind::Answer;
    }
}

QString evidenceKind(const std::string &word)
{
    return Names::evidenceKind(word == "fact"      ? knowledge::EvidenceKind::Fact
                               : word == "measure" ? knowledge::EvidenceKind::Measure
                                                   : knowledge::EvidenceKind::Judgement);
}

} // namespace

QString DiffWording::before(const Difference &difference) const
{
    return shortened(value(difference, difference.before, m_before));
}

QString DiffWording::after(const Difference &difference) const
{
    return shortened(value(difference, difference.after, m_after));
}

QString DiffWording::value(const Difference &difference, const Words &words, const Side &side) const
{
    const std::string &field = difference.field;
    switch (difference.kind) {
    case DifferenceKind::Answer:
    case DifferenceKind::MustHave:
    case DifferenceKind::Weight:
        return logged(difference, words, side);
    case DifferenceKind::OwnRating:
        return field == "evidence"                   ? ownEvidence(words)
               : field == "reason" && !words.empty() ? toQString(words.front())
               : words.empty()                       ? tr("as the knowledge base says")
                                                     : rating(words);
    case DifferenceKind::Rating:
        return field == "evidence" ? evidence(words) : rating(words);
    case DifferenceKind::Threshold:
        return tr("%1 of 100")
            .arg(ShareWording(side.words).threshold(toQString(words.front()).toDouble()));
    case DifferenceKind::Sampling:
        return field == "seed" ? toQString(words.front()) : number(words.front());
    case DifferenceKind::Base:
        return words.size() < 3
                   ? (field == "made" && !words.empty() ? toQString(words.front()) : there(words))
                   : tr("%1, version %2 (%3)", "id, version, beginning of a hash")
                         .arg(toQString(words[0]), toQString(words[1]),
                              toQString(words[2]).left(8));
    case DifferenceKind::Rule:
        return field == "unraised"
                   ? side.words.numbers().givenPercent(toQString(words.front()).toDouble())
               : words.empty() ? there(words)
                               : toQString(words.front());
    case DifferenceKind::Weighing:
        return weighingValue(difference, words, side);
    case DifferenceKind::Criterion:
        return criterionValue(difference, words, side);
    case DifferenceKind::Question:
        return questionValue(difference, words, side);
    case DifferenceKind::Capability:
        if (field == "offered" && words.size() < 3) {
            return tr("not known", "how an option provides something");
        }
        if (field == "offered") {
            knowledge::CapabilityState state;
            state.support = words[0] == "built-in" ? knowledge::Support::BuiltIn
                            : words[0] == "add-on" ? knowledge::Support::AddOn
                            : words[0] == "build"  ? knowledge::Support::Build
                                                   : knowledge::Support::Impossible;
            state.daysLow = toQString(words[1]).toDouble();
            state.daysHigh = toQString(words[2]).toDouble();
            return MustHaveWording(side.words).offered(state);
        }
        return there(words);
    case DifferenceKind::Record:
        return recordValue(difference, words, side);
    case DifferenceKind::Option:
        if (field == "order") {
            QStringList names;
            for (const std::string &id : words) {
                names << side.words.alternative(id);
            }
            return names.join(tr(", ", "between options"));
        }
        return there(words);
    case DifferenceKind::Text:
        return words.empty()         ? tr("not there")
               : field == "scenario" ? tr("there")
               : field == "meeting"  ? tr("another")
                                     : toQString(words.front());
    }
    return {};
}

QString DiffWording::logged(const Difference &difference, const Words &words,
                            const Side &side) const
{
    decision::HistoryEntry entry;
    entry.kind = loggedKind(difference);
    entry.subject = difference.subject;
    return side.record.value(entry, words);
}

QString DiffWording::recordValue(const Difference &difference, const Words &words,
                                 const Side &side) const
{
    const std::string &field = difference.field;
    if (field == "chosen" || field == "status") {
        return logged(difference, words, side);
    }
    if (words.empty()) {
        return tr("nothing", "in the record");
    }
    if (field == "decidedOn" || field == "reviewOn") {
        return side.words.dates().date(words.front());
    }
    if (field == "expected") {
        return side.words.alternative(words.front());
    }
    QStringList lines;
    for (const std::string &word : words) {
        lines << toQString(word);
    }
    return lines.join(tr("; ", "between entries of the record"));
}

QString DiffWording::questionValue(const Difference &difference, const Words &words,
                                   const Side &side) const
{
    if (difference.field.empty()) {
        return there(words);
    }
    if (difference.field == "important" || difference.field == "combine") {
        return words.empty() ? tr("no") : tr("yes");
    }
    QStringList parts;
    if (difference.field == "about") {
        for (const std::string &criterion : words) {
            parts << side.words.criterion(criterion);
        }
        return parts.isEmpty() ? tr("nothing", "is removed")
                               : parts.join(tr(", ", "between criteria"));
    }
    if (words.empty()) {
        return tr("not there");
    }
    if (difference.field == "kind") {
        for (const std::string &word : words) {
            parts << toQString(word);
        }
        return parts.join(tr("; ", "between effects of an answer"));
    }
    for (auto word = words.begin() + 1; word != words.end(); ++word) { // the first is its id
        parts << effect(toQString(*word), side);
    }
    return parts.isEmpty() ? tr("nothing", "an answer does")
                           : parts.join(tr("; ", "between effects of an answer"));
}

QString DiffWording::effect(const QString &word, const Side &side) const
{
    const QStringList parts = word.split(u' ');
    const auto id = [&parts](int place) { return parts.value(place).toStdString(); };
    if (parts.front() == u"weight") {
        const QString criterion = side.words.criterion(id(1));
        const int steps = parts.value(2).toInt();
        return parts.value(2) == u"zero" ? tr("“%1” weighs nothing").arg(criterion)
               : steps > 0 ? tr("“%1” is doubled %n time(s)", nullptr, steps).arg(criterion)
                           : tr("“%1” is halved %n time(s)", nullptr, -steps).arg(criterion);
    }
    if (parts.front() == u"must-have") {
        return tr("must-have “%1”").arg(side.words.capability(id(1)));
    }
    return tr("%1 in “%2”: %3", "option, criterion, points")
        .arg(side.words.alternative(id(2)), side.words.criterion(id(1)),
             side.words.numbers().correction(parts.value(3).toDouble()));
}

QString DiffWording::evidence(const Words &words) const
{
    const QString kind = evidenceKind(words[0]);
    const QString confidence =
        Names::confidence(words[1] == "low"      ? knowledge::Confidence::Low
                          : words[1] == "medium" ? knowledge::Confidence::Medium
                                                 : knowledge::Confidence::High);
    QStringList parts{kind, tr("confidence: %1").arg(confidence.toLower())};
    if (!words[2].empty()) {
        parts << Dates(m_locale).date(words[2]);
    }
    parts << tr("%n source(s)", nullptr, static_cast<int>(words.size()) - 3);
    return parts.join(tr(", ", "between parts of evidence"));
}

QString DiffWording::ownEvidence(const Words &words) const
{
    QStringList parts{evidenceKind(words[0]),
                      CellWording::sureness(words[1] == "measured" ? decision::Sureness::Measured
                                            : words[1] == "estimated"
                                                ? decision::Sureness::Estimated
                                                : decision::Sureness::Guessed)};
    if (!words[2].empty()) {
        parts << Dates(m_locale).date(words[2]);
    }
    for (std::size_t i = 3; i < words.size(); ++i) { // who found out, and the sources
        if (!words[i].empty()) {
            parts << toQString(words[i]);
        }
    }
    return parts.join(tr(", ", "between parts of evidence"));
}

QString DiffWording::number(const std::string &text) const
{
    return Numbers(m_locale).exact(toQString(text).toDouble());
}

QString DiffWording::rating(const Words &words) const
{
    if (words.size() < 3) {
        return tr("unknown", "a rating");
    }
    return words[1] == words[2] ? number(words[0])
                                : tr("%1 (%2 to %3)", "a rating and its range")
                                      .arg(number(words[0]), number(words[1]), number(words[2]));
}

QString DiffWording::there(const Words &words)
{
    return words.empty() ? tr("not there") : tr("there");
}

} // namespace steelyard

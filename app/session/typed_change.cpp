// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/typed_change.h"

#include <algorithm>
#include <utility>

namespace steelyard {

using decision::Decision;

namespace {

constexpr std::chrono::seconds kPause(2);

using Texts = std::pair<const std::string *, const std::string *>;

std::optional<Texts> differing(const std::string &before, const std::string &after)
{
    return before == after ? std::nullopt : std::optional(Texts{&before, &after});
}

// Of two lists of the same length, by a text of each row.
template <typename Row>
std::optional<Texts> differing(const std::vector<Row> &before, const std::vector<Row> &after,
                               std::string Row::*text)
{
    for (std::size_t row = 0; before.size() == after.size() && row < before.size(); ++row) {
        if (auto found = differing(before[row].*text, after[row].*text)) {
            return found;
        }
    }
    return std::nullopt;
}

std::optional<Texts> differingNote(const Decision &before, const Decision &after)
{
    for (const auto *answers : {&before.answers, &after.answers}) {
        for (const auto &[question, given] : *answers) {
            if (auto found = differing(before.answer(question).note, after.answer(question).note)) {
                return found;
            }
        }
    }
    return std::nullopt;
}

std::optional<Texts> differingText(const Decision &before, const Decision &after)
{
    const decision::DecisionRecord &one = before.record;
    const decision::DecisionRecord &other = after.record;
    for (const auto &found : {differingNote(before, after), differing(one.reason, other.reason),
                              differing(one.owner, other.owner),
                              differing(one.deciders, other.deciders, &decision::Decider::name),
                              differing(one.reconsider, other.reconsider, &decision::Trigger::text),
                              differing(one.actions, other.actions, &decision::Action::text),
                              differing(one.actions, other.actions, &decision::Action::owner)}) {
        if (found) {
            return found;
        }
    }
    return std::nullopt;
}

// The longer text has this more than the shorter one.
struct Difference
{
    qsizetype place;
    QString text;
};

Difference difference(const QString &shorter, const QString &longer)
{
    const auto [end, unused] =
        std::mismatch(shorter.begin(), shorter.end(), longer.begin(), longer.end());
    const qsizetype place = end - shorter.begin();
    return {place, longer.mid(place, longer.size() - shorter.size())};
}

} // namespace

std::optional<TypedChange> typedChange(const Decision &before, const Decision &after,
                                       std::chrono::steady_clock::time_point when)
{
    const auto texts = differingText(before, after);
    if (!texts) {
        return std::nullopt;
    }
    return TypedChange{QString::fromStdString(*texts->first),
                       QString::fromStdString(*texts->second), when};
}

bool continuesTyping(const TypedChange &last, const TypedChange &next)
{
    const bool writes = next.after.size() > next.before.size();
    const bool wrote = last.after.size() > last.before.size();
    if (next.when - last.when >= kPause || writes != wrote ||
        next.after.size() == next.before.size() || last.after.size() == last.before.size()) {
        return false;
    }
    const Difference now =
        writes ? difference(next.before, next.after) : difference(next.after, next.before);
    const Difference then =
        wrote ? difference(last.before, last.after) : difference(last.after, last.before);
    if (now.text.size() != 1 || then.text.size() != 1) {
        return false; // pasted, or a selection was deleted
    }
    if (!writes) {
        return now.text[0].isSpace() == then.text[0].isSpace();
    }
    const bool beginsWord = then.text[0].isSpace() && !now.text[0].isSpace();
    return now.place == then.place + 1 && !beginsWord;
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// What was changed after the verdict had been shown for the first time: who changes answers until
// the result fits can be seen to have done so.
namespace steelyard::decision {

struct Decision;

enum class ChangeKind {
    Answer,
    MustHave,
    Weight,
    Rating,
    Choice,
    Status,
    Option,    // weighed or not, or one of the user's own
    Criterion, // the same
    Weighing   // how weights come about
};

struct HistoryEntry
{
    std::string date; // ISO 8601
    ChangeKind kind = ChangeKind::Answer;
    // A question, a capability, an option or a criterion; empty for an option that
    // is weighed or not, a choice and a status.
    std::string subject;
    std::string alternative; // of a rating, and the option that is weighed or not
    // What was and what is, as the file says it: ids of answers, or a state behind a colon
    // (":not-sure"); a tolerance with its days ("build", "5"); a number; an alternative's id; a
    // status; a name, or ":left-out"; a way of weighing and the order. Empty: nothing of the user's
    // own.
    std::vector<std::string> from;
    std::vector<std::string> to;
    std::string time = {};   // "14:32", where somebody said why, as in a meeting
    std::string reason = {}; // likewise

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

// Why and when something was changed, where somebody says so. Such a change is an entry of its own,
// also before the verdict was shown.
struct LogNote
{
    std::string reason;
    std::string time; // "14:32"
};

// What changes between two states of a decision, apart from texts that change no result.
[[nodiscard]] std::vector<HistoryEntry>
changesBetween(const Decision &before, const Decision &after, const std::string &today);

// Adds these changes to the history of `after`, when the verdict had been shown before. Changes to
// the same thing on one day, one after another, are one; what comes back to where it was is none.
void logChanges(const Decision &before, Decision &after, const std::string &today,
                const LogNote &note = {});

} // namespace steelyard::decision

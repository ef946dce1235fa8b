// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/diff_wording.h"
#include "wording/rating_wording.h"
#include "wording/to_qstring.h"

// What differs in how two decisions weigh their criteria, and in what they measure.
namespace steelyard {

using decision::Difference;

namespace {

// "swing/ID" and "pair/ID": the other criterion.
std::string otherCriterion(const std::string &field)
{
    const std::size_t slash = field.find('/');
    return slash == std::string::npos ? std::string() : field.substr(slash + 1);
}

double numberOf(const std::string &word)
{
    return toQString(word).toDouble();
}

} // namespace

QString DiffWording::weighingSubject(const Difference &difference) const
{
    const std::string &field = difference.field;
    const QString criterion = name(&Wording::criterion, difference.subject);
    if (field == "way") {
        return tr("How weights come about");
    }
    if (field == "order") {
        return tr("Order of the criteria");
    }
    if (field == "points") {
        return tr("%1: points", "a criterion").arg(criterion);
    }
    if (field == "reason") {
        return tr("%1: reason of its weight", "a criterion").arg(criterion);
    }
    const QString other = name(&Wording::criterion, otherCriterion(field));
    return field.starts_with("pair/")
               ? tr("%1 compared with %2", "two criteria").arg(criterion, other)
               : tr("What a step in %1 is worth in %2", "two criteria").arg(criterion, other);
}

QString DiffWording::weighingValue(const Difference &difference, const Words &words,
                                   const Side &side) const
{
    const std::string &field = difference.field;
    if (field == "way") {
        return RecordWording::weightWay(toQString(words.front()));
    }
    if (words.empty()) {
        return tr("nothing said", "of a weight");
    }
    if (field == "order") {
        QStringList names;
        for (const std::string &id : words) {
            names << side.words.criterion(id);
        }
        return names.join(tr(", ", "between criteria"));
    }
    if (field == "points") {
        return number(words.front());
    }
    if (field == "reason") {
        return toQString(words.front());
    }
    if (field.starts_with("pair/")) {
        return tr("%1 times as much", "a criterion counts, compared with another")
            .arg(number(words.front()));
    }
    const auto levels = [&](const std::string &criterion, std::size_t first) {
        const QString low = side.words.numbers().level(numberOf(words[first]));
        const QString high = RatingWording(side.words).level(criterion, numberOf(words[first + 1]));
        return words[first] == words[first + 1] ? high : tr("%1 to %2", "levels").arg(low, high);
    };
    const std::string other = otherCriterion(field);
    return tr("from %1 to %2 as much as from %3 to %4", "levels of two criteria")
        .arg(levels(difference.subject, 0), levels(difference.subject, 2), levels(other, 4),
             levels(other, 6));
}

QString DiffWording::criterionValue(const Difference &difference, const Words &words,
                                    const Side &side) const
{
    const std::string &field = difference.field;
    if (field == "left-out") {
        return words.empty() ? tr("weighed", "a criterion") : tr("left out", "a criterion");
    }
    if (field == "weight") {
        return number(words.front());
    }
    if (field == "scale") {
        const QString scale = words.front() == "higher" ? tr("%1 to %2, higher is better")
                                                        : tr("%1 to %2, lower is better");
        const QString high =
            words.size() < 4 || words[3].empty()
                ? number(words[2])
                : tr("%1 %2", "a number, its unit").arg(number(words[2]), toQString(words[3]));
        return scale.arg(number(words[1]), high);
    }
    const auto level = [&](const std::string &word) {
        return RatingWording(side.words).level(difference.subject, numberOf(word));
    };
    QStringList parts;
    if (field == "function") {
        for (std::size_t i = 0; i + 1 < words.size(); i += 2) {
            parts << tr("%1 is worth %2", "a level, points of 10")
                         .arg(level(words[i]), number(words[i + 1]));
        }
        return parts.isEmpty() ? tr("a straight line")
                               : parts.join(tr(", ", "between points of a value function"));
    }
    if (field == "cutoff") {
        for (std::size_t i = 0; i + 1 < words.size(); i += 2) {
            parts << (words[i] == "at-most" ? tr("at most %1", "a level") : tr("at least %1"))
                         .arg(level(words[i + 1]));
        }
        return parts.isEmpty() ? tr("none", "a cutoff") : parts.join(tr(", ", "between cutoffs"));
    }
    if (field == "cost" && words.size() == 3) {
        return tr("%1 years, %2 users, %3 a day", "what the costs of all options share")
            .arg(number(words[0]), number(words[1]), number(words[2]));
    }
    return field == "cost" ? tr("no sheet of costs") : there(words);
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/diff_wording.h"
#include "wording/to_qstring.h"

namespace steelyard {

using decision::Difference;
using decision::DifferenceKind;

QString DiffWording::subject(const Difference &difference) const
{
    const std::string &id = difference.subject;
    const std::string &field = difference.field;
    const QString option = name(&Wording::alternative, difference.alternative);
    switch (difference.kind) {
    case DifferenceKind::Option:
        return field == "order" ? tr("Order of the options") : name(&Wording::alternative, id);
    case DifferenceKind::Answer:
        return name(&Wording::question, id);
    case DifferenceKind::MustHave:
        return name(&Wording::capability, id);
    case DifferenceKind::Weight:
        return name(&Wording::criterion, id);
    case DifferenceKind::Weighing:
        return weighingSubject(difference);
    case DifferenceKind::OwnRating:
    case DifferenceKind::Rating: {
        const QString cell =
            tr("%1, %2", "option, criterion").arg(option, name(&Wording::criterion, id));
        return field == "reason"     ? tr("%1: reason", "a rating").arg(cell)
               : field == "evidence" ? tr("%1: evidence", "a rating").arg(cell)
                                     : cell;
    }
    case DifferenceKind::Threshold:
        return field == "clear"     ? tr("Clear from")
               : field == "leaning" ? tr("Leaning from")
                                    : tr("Important questions that may stay open");
    case DifferenceKind::Sampling:
        return field == "seed" ? tr("Seed of the runs") : tr("Number of runs");
    case DifferenceKind::Base:
        return field == "option" ? tr("Option %1").arg(name(&Wording::alternative, id))
               : field == "made" ? tr("Version that it was made with")
                                 : tr("Knowledge base");
    case DifferenceKind::Rule:
        return field == "use"     ? tr("Use %1 if").arg(name(&Wording::alternative, id))
               : field == "avoid" ? tr("Avoid %1 if").arg(name(&Wording::alternative, id))
                                  : tr("Weight of what no answer asks for");
    case DifferenceKind::Criterion: {
        const QString criterion = name(&Wording::criterion, id);
        return field == "weight"  ? tr("%1: weight before any answer", "a criterion").arg(criterion)
               : field == "scale" ? tr("%1: scale and ratings", "a criterion").arg(criterion)
               : field == "function" ? tr("%1: what a level is worth", "a criterion").arg(criterion)
               : field == "cutoff"   ? tr("%1: cutoff", "a criterion").arg(criterion)
               : field == "cost" ? tr("%1: years, users and day rate", "a criterion").arg(criterion)
                                 : criterion;
    }
    case DifferenceKind::Question: {
        const QString question = name(&Wording::question, id);
        return field.empty() ? question
               : field == "about"
                   ? tr("%1: what “does not apply” removes", "a question").arg(question)
               : field == "important" ? tr("%1: important", "a question").arg(question)
               : field == "kind"      ? tr("%1: how it is answered", "a question").arg(question)
               : field == "combine"
                   ? tr("%1: of several answers the highest counts", "a question").arg(question)
                   : tr("%1: what “%2” does", "a question, its answer")
                         .arg(question, answerName(id, field));
    }
    case DifferenceKind::Capability: {
        const QString capability = name(&Wording::capability, id);
        return field.empty() ? capability
                             : tr("%1, %2", "option, capability").arg(option, capability);
    }
    case DifferenceKind::Record:
        return recordSubject(field);
    case DifferenceKind::Text:
        return textSubject(id, field);
    }
    return {};
}

QString DiffWording::textSubject(const std::string &id, const std::string &field) const
{
    if (field == "title") {
        return tr("Name");
    }
    if (field == "meeting") {
        return tr("What was prepared for a meeting, or said in it");
    }
    if (field == "note") {
        return tr("Note on “%1”").arg(name(&Wording::question, id));
    }
    if (field == "scenario") {
        return tr("Scenario “%1”").arg(toQString(id));
    }
    if (field == "group") {
        return tr("Name of a group");
    }
    const QString part = field.starts_with("option") ? name(&Wording::alternative, id)
                                                     : name(&Wording::criterion, id);
    return field.ends_with("note")       ? tr("Note on “%1”").arg(part)
           : field.ends_with("left out") ? tr("Why “%1” is left out").arg(part)
           : field.ends_with("tagline")  ? tr("What “%1” is").arg(part)
           : field.ends_with("question") ? tr("What “%1” asks").arg(part)
           : field.ends_with("steps")    ? tr("Steps of the scale of “%1”").arg(part)
                                         : tr("Name of “%1”").arg(part);
}

QString DiffWording::recordSubject(const std::string &field) const
{
    return field == "chosen"       ? tr("Choice")
           : field == "status"     ? tr("Status")
           : field == "reason"     ? tr("Why")
           : field == "owner"      ? tr("Owner")
           : field == "deciders"   ? tr("Deciders")
           : field == "decidedOn"  ? tr("Decided on")
           : field == "reviewOn"   ? tr("Review on")
           : field == "reconsider" ? tr("We would reconsider if")
           : field == "actions"    ? tr("Actions")
                                   : tr("What was expected");
}

} // namespace steelyard

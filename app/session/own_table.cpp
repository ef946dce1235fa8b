// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/own_table.h"

#include "decision/overlay.h"
#include "decision/text_limits.h"
#include "session/cell_typing.h"
#include "session/decision_document.h"
#include "session/part_names.h"
#include "wording/wording.h"

#include <algorithm>
#include <utility>

namespace steelyard {

using decision::Decision;
using decision::OwnCriterion;
using decision::OwnOption;
using decision::OwnPart;

namespace {

constexpr double kHighestPoint = 10; // of a scale in words

template <class Parts>
void movePart(Parts &parts, std::ptrdiff_t from, std::ptrdiff_t to)
{
    if (from < to) {
        std::rotate(parts.begin() + from, parts.begin() + from + 1, parts.begin() + to + 1);
    } else {
        std::rotate(parts.begin() + to, parts.begin() + from, parts.begin() + from + 1);
    }
}

} // namespace

OwnTable::OwnTable(DecisionDocument &document)
    : m_document(document)
{
}

OwnTable::Outcome OwnTable::addOption(const QString &name)
{
    OwnOption option;
    option.name = cleanedName(name);
    if (decision::isBlank(option.name)) {
        return Outcome::Blank;
    }
    if (decision::isNameTaken(m_document.base(), OwnPart::Option, option.name)) {
        return Outcome::NameTaken;
    }
    if (m_document.decision().own.options.size() >= decision::kMostOwnOptions) {
        return Outcome::TooMany;
    }
    Decision after = m_document.decision();
    decision::addOption(after, m_document.base(), std::move(option));
    m_document.setOwn(std::move(after), tr("Add the option “%1”").arg(name.trimmed()));
    return Outcome::Done;
}

OwnTable::Outcome OwnTable::addCriterion(const QString &name)
{
    OwnCriterion criterion = criterionNamed(name);
    if (decision::isBlank(criterion.name)) {
        return Outcome::Blank;
    }
    if (decision::isNameTaken(m_document.base(), OwnPart::Criterion, criterion.name)) {
        return Outcome::NameTaken;
    }
    if (m_document.decision().own.criteria.size() >= decision::kMostOwnCriteria) {
        return Outcome::TooMany;
    }
    Decision after = m_document.decision();
    decision::addCriterion(after, m_document.base(), std::move(criterion));
    m_document.setOwn(std::move(after), tr("Add the criterion “%1”").arg(name.trimmed()));
    return Outcome::Done;
}

OwnTable::Outcome OwnTable::addCriteria(const std::vector<knowledge::Group> &groups,
                                        const std::vector<knowledge::Criterion> &criteria,
                                        const QString &from)
{
    Decision after = m_document.decision();
    const knowledge::KnowledgeBase &base = m_document.base();
    if (after.own.criteria.size() + criteria.size() > decision::kMostOwnCriteria ||
        after.own.groups.size() + groups.size() > decision::kMostOwnGroups) {
        return Outcome::TooMany;
    }
    const auto groupFor = [&](const std::string &id) -> std::string {
        for (const knowledge::Group &group : groups) {
            if (group.id != id) {
                continue;
            }
            for (const decision::OwnGroup &own : after.own.groups) {
                if (own.name == group.name) {
                    return own.id;
                }
            }
            after.own.groups.push_back(
                {decision::newOwnId(base, after, OwnPart::Group), group.name});
            return after.own.groups.back().id;
        }
        return {};
    };
    for (const knowledge::Criterion &criterion : criteria) {
        OwnCriterion own;
        own.name = freeName(base, after, OwnPart::Criterion, criterion.name);
        own.group = groupFor(criterion.group);
        own.question = criterion.question;
        own.note = criterion.note;
        own.anchors = criterion.anchors;
        own.measure = criterion.measure;
        if (!own.measure && (criterion.scaleLow != 0 || criterion.scaleHigh != kHighestPoint)) {
            own.measure.emplace(); // own words are of a scale from 0 to 10
            const bool isMore = criterion.direction == knowledge::Direction::HigherIsBetter;
            own.measure->ends = {isMore ? criterion.scaleLow : criterion.scaleHigh,
                                 isMore ? criterion.scaleHigh : criterion.scaleLow};
            own.anchors.clear();
        }
        own.direction = criterion.direction;
        own.cutoffs = criterion.cutoffs;
        decision::addCriterion(after, base, std::move(own));
    }
    m_document.setOwn(std::move(after), tr("Criteria of “%1”").arg(from));
    return Outcome::Done;
}

OwnTable::Outcome OwnTable::renameOption(const std::string &id, const QString &name)
{
    const std::string cleaned = cleanedName(name);
    Decision after = m_document.decision();
    const auto option = std::find_if(after.own.options.begin(), after.own.options.end(),
                                     [&id](const OwnOption &own) { return own.id == id; });
    if (option == after.own.options.end()) {
        return Outcome::NotYours;
    }
    if (decision::isBlank(cleaned)) {
        return Outcome::Blank;
    }
    if (decision::isNameTaken(m_document.base(), OwnPart::Option, cleaned, id)) {
        return Outcome::NameTaken;
    }
    option->name = cleaned;
    m_document.setOwn(std::move(after), tr("Rename an option to “%1”").arg(name.trimmed()));
    return Outcome::Done;
}

OwnTable::Outcome OwnTable::renameCriterion(const std::string &id, const QString &name)
{
    const std::string cleaned = cleanedName(name);
    Decision after = m_document.decision();
    OwnCriterion *criterion = after.own.criterion(id);
    if (criterion == nullptr) {
        return Outcome::NotYours;
    }
    if (decision::isBlank(cleaned)) {
        return Outcome::Blank;
    }
    if (decision::isNameTaken(m_document.base(), OwnPart::Criterion, cleaned, id)) {
        return Outcome::NameTaken;
    }
    criterion->name = cleaned;
    m_document.setOwn(std::move(after), tr("Rename a criterion to “%1”").arg(name.trimmed()));
    return Outcome::Done;
}

void OwnTable::removeOptions(const std::vector<std::string> &ids)
{
    Decision after = m_document.decision();
    for (const std::string &id : ids) {
        if (after.own.option(id) != nullptr) {
            decision::removeOption(after, id);
        }
    }
    m_document.setOwn(std::move(after), tr("Remove %n options", nullptr, int(ids.size())));
}

void OwnTable::removeCriteria(const std::vector<std::string> &ids)
{
    Decision after = m_document.decision();
    for (const std::string &id : ids) {
        if (after.own.criterion(id) != nullptr) {
            decision::removeCriterion(after, id);
        }
    }
    m_document.setOwn(std::move(after), tr("Remove %n criteria", nullptr, int(ids.size())));
}

void OwnTable::moveOption(const std::string &id, int to)
{
    Decision after = m_document.decision();
    auto &order = after.alternatives;
    const auto from = std::find(order.begin(), order.end(), id);
    if (from == order.end()) {
        return;
    }
    movePart(order, from - order.begin(), std::clamp(to, 0, int(order.size()) - 1));
    m_document.setOwn(std::move(after), tr("Move an option"), QStringLiteral("move option"));
}

void OwnTable::moveCriterion(const std::string &id, int to)
{
    Decision after = m_document.decision();
    auto &criteria = after.own.criteria;
    const auto from = std::find_if(criteria.begin(), criteria.end(),
                                   [&id](const OwnCriterion &own) { return own.id == id; });
    if (from == criteria.end()) {
        return;
    }
    movePart(criteria, from - criteria.begin(), std::clamp(to, 0, int(criteria.size()) - 1));
    m_document.setOwn(std::move(after), tr("Move a criterion"), QStringLiteral("move criterion"));
}

OwnTable::Outcome OwnTable::setUnit(const std::string &criterion, const QString &unit)
{
    const OwnCriterion *now = m_document.decision().own.criterion(criterion);
    if (now == nullptr) {
        return Outcome::NotYours;
    }
    OwnCriterion changed = *now;
    const std::string text =
        decision::cleanText(decision::TextField::Unit, unit.trimmed().toStdString()).text;
    if (decision::isBlank(text)) {
        changed.measure.reset();
    } else {
        if (!changed.measure) {
            changed.measure.emplace();
            changed.measure->endsAreSuggested = true;
        }
        changed.measure->unit = text;
    }
    return setCriterion(changed);
}

OwnTable::Outcome OwnTable::setDirection(const std::string &criterion,
                                         knowledge::Direction direction)
{
    const OwnCriterion *now = m_document.decision().own.criterion(criterion);
    if (now == nullptr) {
        return Outcome::NotYours;
    }
    OwnCriterion changed = *now;
    if (changed.measure && !changed.measure->endsAreSuggested &&
        knowledge::directionOf(changed.measure->ends) != direction) {
        std::swap(changed.measure->ends.worst, changed.measure->ends.best);
        changed.measure->points.clear(); // they led the other way
    }
    changed.direction = direction;
    return setCriterion(changed);
}

OwnTable::Outcome OwnTable::setCriterion(const OwnCriterion &criterion)
{
    Decision after = m_document.decision();
    OwnCriterion *there = after.own.criterion(criterion.id);
    if (there == nullptr) {
        return Outcome::NotYours;
    }
    *there = criterion;
    CellTyping typing(after, m_document.base());
    typing.readRow(criterion.id);
    typing.finish();
    m_document.setOwn(std::move(after),
                      tr("Change “%1”").arg(QString::fromStdString(criterion.name)),
                      QStringLiteral("criterion ") + QString::fromStdString(criterion.id));
    return Outcome::Done;
}

void OwnTable::setCell(const TypedCell &cell)
{
    const QString text = cell.text.simplified();
    setCells({cell}, text.isEmpty() ? tr("Empty a cell") : tr("Type “%1”").arg(text));
}

void OwnTable::setCells(const std::vector<TypedCell> &cells, const QString &step)
{
    Decision after = m_document.decision();
    CellTyping typing(after, m_document.base());
    for (const TypedCell &cell : cells) {
        typing.type(cell.criterion, cell.alternative, cell.text.trimmed().toStdString());
    }
    typing.finish();
    m_document.setOwn(std::move(after), step);
}

void OwnTable::setSureness(const std::vector<TypedCell> &cells, decision::Sureness sureness)
{
    Decision after = m_document.decision();
    CellTyping typing(after, m_document.base());
    for (const TypedCell &cell : cells) {
        typing.setSureness(cell.criterion, cell.alternative, sureness);
    }
    typing.finish();
    m_document.setOwn(std::move(after), tr("How sure"));
}

void OwnTable::setFinding(const decision::Finding &finding, const QString &mergeKey)
{
    Decision after = m_document.decision();
    decision::setFinding(after, finding);
    m_document.setOwn(std::move(after),
                      tr("What was found out about %1")
                          .arg(m_document.wording().alternative(finding.alternative)),
                      mergeKey);
}

} // namespace steelyard

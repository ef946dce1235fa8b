// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/text_limits.h"
#include "session/cell_typing.h"
#include "session/decision_document.h"
#include "session/own_table.h"
#include "session/part_names.h"

#include <algorithm>
#include <utility>

// A block of texts that is pasted into a decision's own table.
namespace steelyard {

using decision::Decision;
using decision::OwnCriterion;
using decision::OwnOption;
using decision::OwnPart;

OwnTable::Outcome OwnTable::setBlock(const std::vector<QStringList> &rows, const BlockPlace &place)
{
    const knowledge::KnowledgeBase &base = m_document.base();
    Decision after = m_document.decision();
    const int headRows = place.criterion < 0 ? 1 : 0;
    const int headColumns = place.option < 0 ? 1 : 0;
    const int firstCriterion = std::max(place.criterion, 0);
    const int firstOption = std::max(place.option, 0);
    qsizetype width = 0;
    for (const QStringList &row : rows) {
        width = std::max(width, row.size());
    }
    const int optionCount = firstOption + int(width) - headColumns;
    const int criterionCount = firstCriterion + int(rows.size()) - headRows;
    if (optionCount > int(decision::kMostOwnOptions) ||
        criterionCount > int(decision::kMostOwnCriteria)) {
        return Outcome::TooMany;
    }
    const auto text = [&rows](int row, int column) {
        return rows[std::size_t(row)].value(column).trimmed();
    };

    for (int at = firstOption; at < optionCount; ++at) {
        const QString name = headRows > 0 ? text(0, at - firstOption + headColumns) : QString();
        if (at < int(after.alternatives.size())) {
            const std::string &id = after.alternatives[std::size_t(at)];
            for (OwnOption &own : after.own.options) {
                const std::string wanted = cleanedName(name);
                if (own.id == id && !decision::isBlank(wanted) &&
                    !isNameInUse(base, after, OwnPart::Option, wanted)) {
                    own.name = wanted;
                }
            }
            continue;
        }
        OwnOption option;
        const std::string wanted = cleanedName(name);
        option.name = freeName(base, after, OwnPart::Option,
                               decision::isBlank(wanted) ? tr("Option %1").arg(at + 1).toStdString()
                                                         : wanted);
        decision::addOption(after, base, std::move(option));
    }

    std::vector<std::string> criteria;
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        if (!m_document.overlaid().isLeftOut(c)) {
            criteria.push_back(base.criteria[c].id);
        }
    }
    for (int at = firstCriterion; at < criterionCount; ++at) {
        const QString name = headColumns > 0 ? text(at - firstCriterion + headRows, 0) : QString();
        OwnCriterion criterion = criterionNamed(name);
        const bool isNamed = !decision::isBlank(criterion.name);
        if (at < int(criteria.size())) {
            OwnCriterion *own = after.own.criterion(criteria[std::size_t(at)]);
            if (own != nullptr && isNamed &&
                !isNameInUse(base, after, OwnPart::Criterion, criterion.name)) {
                own->name = criterion.name;
            }
            continue;
        }
        criterion.name =
            freeName(base, after, OwnPart::Criterion,
                     isNamed ? criterion.name : tr("Criterion %1").arg(at + 1).toStdString());
        criteria.push_back(decision::addCriterion(after, base, std::move(criterion)));
    }

    CellTyping typing(after, base);
    for (int row = headRows; row < int(rows.size()); ++row) {
        const std::string &criterion = criteria[std::size_t(firstCriterion + row - headRows)];
        for (int column = headColumns; column < rows[std::size_t(row)].size(); ++column) {
            typing.type(criterion,
                        after.alternatives[std::size_t(firstOption + column - headColumns)],
                        text(row, column).toStdString());
        }
    }
    typing.finish();
    m_document.setOwn(std::move(after), tr("Paste"));
    return Outcome::Done;
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_table_model.h"
#include "session/decision_document.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/table/table_page.h"
#include "ui/pages/table/unread_strip.h"
#include "ui/widgets/breakable_text.h"
#include "wording/wording.h"

#include <QLabel>
#include <QPushButton>

// What the page says of the table: what is open, and what was not read.
namespace steelyard {

// Where the user added something to a base: what is left unknown makes the verdict wide.
void TablePage::showOpenCell()
{
    const knowledge::KnowledgeBase &base = m_document->base();
    const auto weights = decision::criterionWeights(base, m_document->decision());
    const auto cells = m_document->hasKnowledge()
                           ? decision::openCells(base, m_document->decision(), weights)
                           : std::vector<decision::OpenCell>();
    const Wording wording = m_document->wording();
    QStringList sentences;
    m_rateOpen->setVisible(!cells.empty());
    if (!cells.empty()) {
        m_open = cells.front();
        sentences << tr("%1 of %2 is open, and would settle most: up to %3 points.",
                        "criterion, option")
                         .arg(wording.criterion(cells.front().criterion),
                              wording.alternative(cells.front().alternative),
                              wording.numbers().value(cells.front().couldMove));
    }
    // No question of the base is about a criterion of the user's own.
    if (!base.questions.empty() &&
        m_document->decision().weighing.way == decision::WeightWay::Answers) {
        for (std::size_t c = 0; c < base.criteria.size(); ++c) {
            const bool isLight = weights[c].weight * double(base.criteria.size()) < 0.5;
            if (m_document->overlaid().isOwnCriterion(c) && isLight) {
                sentences << tr("“%1” weighs %2, as no answer speaks of it. Give it a weight "
                                "under What if.",
                                "criterion, share")
                                 .arg(wording.criterion(base.criteria[c].id),
                                      wording.numbers().percent(weights[c].weight));
                break;
            }
        }
    }
    m_openCell->setVisible(!sentences.isEmpty());
    m_openCell->setText(breakable(sentences.join(QChar::Space)));
}

// The one that is looked at, otherwise the first.
QModelIndex TablePage::unreadCell() const
{
    const QModelIndex current = m_grid->currentIndex();
    return current.data(DecisionTableModel::IsUnreadableRole).toBool() ? current
                                                                       : m_model->firstUnreadable();
}

void TablePage::showProblems()
{
    if (!m_refusal.isEmpty()) {
        m_strip->showProblem(m_refusal, {});
        return;
    }
    const QModelIndex cell = unreadCell();
    if (!cell.isValid()) {
        m_strip->showProblem({}, {});
        return;
    }
    const QString option =
        m_model->headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    m_strip->showProblem(tr("%1: %2 It counts as unknown until mended.", "option, what is wrong")
                             .arg(option, cell.data(DecisionTableModel::FaultRole).toString()),
                         cell.data(DecisionTableModel::RepairRole).toString(),
                         !cell.data(DecisionTableModel::CurrenciesRole).toStringList().isEmpty());
}

} // namespace steelyard

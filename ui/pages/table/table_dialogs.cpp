// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_table_model.h"
#include "session/catalogue_list.h"
#include "session/decision_document.h"
#include "session/knowledge_base_list.h"
#include "ui/grid/cost_dialog.h"
#include "ui/grid/criterion_dialog.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/reading_dialog.h"
#include "ui/pages/table/criteria_dialog.h"
#include "ui/pages/table/table_page.h"
#include "ui/widgets/mnemonics.h"

#include <QLocale>
#include <QMenu>

// The windows that the table opens, and what its menu offers to start from.
namespace steelyard {

void TablePage::offerCatalogues(QMenu *menu)
{
    menu->clear();
    connect(menu->addAction(tr("Choose criteria of a catalogue or a knowledge base")),
            &QAction::triggered, this, &TablePage::openCriteria);
    menu->addSeparator();
    for (const knowledge::Catalogue &catalogue : bundledCatalogues(QLocale().name())) {
        QAction *action = menu->addAction(withoutMnemonic(QString::fromStdString(catalogue.title)));
        action->setToolTip(QString::fromStdString(catalogue.summary).toHtmlEscaped());
        connect(action, &QAction::triggered, this, [this, catalogue] {
            OwnTable(*m_document)
                .addCriteria(catalogue.groups, catalogue.criteria,
                             QString::fromStdString(catalogue.title));
            m_grid->setFocus();
        });
    }
}

void TablePage::openCriterion(const QString &criterion)
{
    const std::string id = criterion.toStdString();
    if (!m_document) {
        return;
    }
    if (m_document->decision().own.criterion(id) == nullptr) {
        m_refusal = id.empty() ? tr("Go to the row of a criterion first.")
                               : DecisionTableModel::tr(
                                     "This belongs to the knowledge base and is not changed here.");
        showProblems();
        return;
    }
    m_refusal.clear();
    CriterionDialog(*m_document, id, this).exec();
    m_grid->setFocus();
}

void TablePage::openCosts(const std::string &criterion, const std::string &alternative)
{
    if (m_document && OwnTable::takesCosts(m_document->decision(), criterion)) {
        CostDialog(*m_document, criterion, alternative, this).exec();
    }
}

void TablePage::openReading(const std::string &from, const std::string &to)
{
    if (!m_document) {
        return;
    }
    ReadingDialog dialog(*m_document, this);
    if (!from.empty()) {
        dialog.addRate(from, to);
    }
    dialog.exec();
    m_grid->setFocus();
}

void TablePage::openCriteria()
{
    if (m_document) {
        const QStringList bases =
            m_settings != nullptr ? KnowledgeBaseList::ownFilesIn(*m_settings) : QStringList();
        CriteriaDialog(*m_document, bases, this).exec();
        m_grid->setFocus();
    }
}

} // namespace steelyard

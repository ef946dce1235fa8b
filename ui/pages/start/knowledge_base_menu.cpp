// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/knowledge_base_menu.h"

#include "session/knowledge_base_list.h"
#include "ui/widgets/mnemonics.h"

#include <QActionGroup>

#include <utility>

namespace steelyard {

KnowledgeBaseMenu::KnowledgeBaseMenu(QWidget *parent)
    : QMenu(parent)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &KnowledgeBaseMenu::fill);
}

void KnowledgeBaseMenu::setKnowledgeBases(KnowledgeBaseList *knowledgeBases)
{
    m_knowledgeBases = knowledgeBases;
}

void KnowledgeBaseMenu::fill()
{
    clear(); // leaves submenus and groups alone: they belong to whoever made them
    delete std::exchange(m_bases, new QActionGroup(this));
    delete std::exchange(m_removal, nullptr);
    const int current = m_knowledgeBases->currentRow();
    for (int row = 0; row < m_knowledgeBases->rowCount(); ++row) {
        const QModelIndex index = m_knowledgeBases->index(row);
        QAction *action = addAction(withoutMnemonic(index.data().toString()));
        action->setToolTip(index.data(Qt::ToolTipRole).toString().toHtmlEscaped());
        action->setCheckable(true);
        action->setChecked(row == current);
        action->setEnabled(index.flags().testFlag(Qt::ItemIsEnabled));
        m_bases->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, row] { m_knowledgeBases->setCurrent(row); });
    }
    addSeparator();
    connect(addAction(tr("&Add knowledge base…")), &QAction::triggered, this,
            &KnowledgeBaseMenu::addRequested);
    m_removal = addMenu(tr("&Remove from this list"));
    for (int row = 0; row < m_knowledgeBases->rowCount(); ++row) {
        const QModelIndex index = m_knowledgeBases->index(row);
        if (index.data(KnowledgeBaseList::FileRole).toString().isEmpty()) {
            continue;
        }
        QAction *action = m_removal->addAction(withoutMnemonic(index.data().toString()));
        connect(action, &QAction::triggered, this, [this, row] { m_knowledgeBases->remove(row); });
    }
    m_removal->setEnabled(!m_removal->isEmpty());
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/subject_menu.h"

#include "models/knowledge_shelf.h"

#include <QActionGroup>

#include <utility>

namespace steelyard {

SubjectMenu::SubjectMenu(QWidget *parent)
    : QMenu(parent)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SubjectMenu::fill);
}

void SubjectMenu::setShelf(KnowledgeShelf *shelf)
{
    m_shelf = shelf;
}

void SubjectMenu::fill()
{
    clear(); // leaves submenus and groups alone: they belong to whoever made them
    delete std::exchange(m_bases, new QActionGroup(this));
    delete std::exchange(m_removal, nullptr);
    const int current = m_shelf->currentRow();
    for (int row = 0; row < m_shelf->rowCount(); ++row) {
        const QModelIndex index = m_shelf->index(row);
        QString title = index.data().toString();
        QAction *action = addAction(title.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(index.data(Qt::ToolTipRole).toString().toHtmlEscaped());
        action->setCheckable(true);
        action->setChecked(row == current);
        action->setEnabled(index.flags().testFlag(Qt::ItemIsEnabled));
        m_bases->addAction(action);
        connect(action, &QAction::triggered, this, [this, row] { m_shelf->setCurrent(row); });
    }
    addSeparator();
    connect(addAction(tr("&Add knowledge base…")), &QAction::triggered, this,
            &SubjectMenu::addRequested);
    m_removal = addMenu(tr("&Remove from this list"));
    for (int row = 0; row < m_shelf->rowCount(); ++row) {
        const QModelIndex index = m_shelf->index(row);
        if (index.data(KnowledgeShelf::FileRole).toString().isEmpty()) {
            continue;
        }
        QString title = index.data().toString();
        QAction *action =
            m_removal->addAction(title.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, row] { m_shelf->remove(row); });
    }
    m_removal->setEnabled(!m_removal->isEmpty());
}

} // namespace steelyard

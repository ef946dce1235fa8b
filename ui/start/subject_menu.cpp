// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/subject_menu.h"

#include "models/knowledge_shelf.h"

#include <QActionGroup>

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
    clear();
    auto *bases = new QActionGroup(this);
    const int current = m_shelf->currentRow();
    for (int row = 0; row < m_shelf->rowCount(); ++row) {
        const QModelIndex index = m_shelf->index(row);
        QString title = index.data().toString();
        QAction *action = addAction(title.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(index.data(Qt::ToolTipRole).toString().toHtmlEscaped());
        action->setCheckable(true);
        action->setChecked(row == current);
        action->setEnabled(index.flags().testFlag(Qt::ItemIsEnabled));
        bases->addAction(action);
        connect(action, &QAction::triggered, this, [this, row] { m_shelf->setCurrent(row); });
    }
    addSeparator();
    connect(addAction(tr("&Add knowledge base…")), &QAction::triggered, this,
            &SubjectMenu::addRequested);
    QMenu *removal = addMenu(tr("&Remove from this list"));
    for (int row = 0; row < m_shelf->rowCount(); ++row) {
        const QModelIndex index = m_shelf->index(row);
        if (index.data(KnowledgeShelf::FileRole).toString().isEmpty()) {
            continue;
        }
        QString title = index.data().toString();
        QAction *action = removal->addAction(title.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, row] { m_shelf->remove(row); });
    }
    removal->setEnabled(!removal->isEmpty());
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_menu.h"

#include "session/recent_decisions.h"
#include "ui/widgets/mnemonics.h"

namespace steelyard {

MainMenu::MainMenu(const Actions &actions, RecentDecisions &recent, QWidget *parent)
    : QMenu(parent)
    , m_recent(recent)
{
    QMenu *file = addMenu(tr("&File"));
    file->addActions(actions.open);
    QMenu *recentMenu = file->addMenu(tr("Open re&cent"));
    connect(recentMenu, &QMenu::aboutToShow, this, [this, recentMenu] { fillRecent(recentMenu); });
    file->addActions(actions.save);
    file->addSeparator();
    file->addActions(actions.exports);
    file->addSeparator();
    file->addActions(actions.leave);
    addMenu(tr("&Edit"))->addActions(actions.edit);
    addMenu(tr("&View"))->addActions(actions.view);
    addMenu(tr("&Help"))->addActions(actions.help);
}

void MainMenu::fillRecent(QMenu *menu)
{
    menu->clear();
    m_recent.refresh();
    for (int row = 0; row < m_recent.rowCount(); ++row) {
        const QModelIndex index = m_recent.index(row);
        QAction *action =
            menu->addAction(withoutMnemonic(index.data(RecentDecisions::TitleRole).toString()));
        action->setEnabled(!index.data(RecentDecisions::MissingRole).toBool());
        const QString file = index.data(RecentDecisions::FileRole).toString();
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT fileChosen(file); });
    }
    menu->addSeparator();
    QAction *clear = menu->addAction(tr("&Clear the list"));
    clear->setEnabled(m_recent.rowCount() > 0);
    connect(clear, &QAction::triggered, this, [this] { m_recent.clear(); });
}

} // namespace steelyard

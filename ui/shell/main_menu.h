// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace steelyard {

class RecentDecisions;

// The menu of the window, the same on the start page and beside a decision.
class MainMenu : public QMenu
{
    Q_OBJECT

public:
    struct Actions
    {
        QList<QAction *> open; // new, open
        QList<QAction *> save; // save, save as
        QList<QAction *> exports;
        QList<QAction *> leave; // close, quit
        QList<QAction *> edit;
        QList<QAction *> view;
        QList<QAction *> help;
    };

    // The list of recent decisions must outlive the menu.
    MainMenu(const Actions &actions, RecentDecisions &recent, QWidget *parent);

Q_SIGNALS:
    void fileChosen(const QString &file);

private:
    void fillRecent(QMenu *menu);

    RecentDecisions &m_recent;
};

} // namespace steelyard

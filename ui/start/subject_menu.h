// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace steelyard {

class KnowledgeShelf;

// What a new decision may be about: every knowledge base there is, the current one checked, and
// adding or removing one's own.
class SubjectMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit SubjectMenu(QWidget *parent = nullptr);

    void setShelf(KnowledgeShelf *shelf); // outlives the menu

Q_SIGNALS:
    void addRequested();

private:
    void fill();

    KnowledgeShelf *m_shelf = nullptr;
    QActionGroup *m_bases = nullptr;
    QMenu *m_removal = nullptr;
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace steelyard {

class KnowledgeBaseList;

// What a new decision may be about: every knowledge base there is, the current one checked, and
// adding or removing one's own.
class KnowledgeBaseMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit KnowledgeBaseMenu(QWidget *parent = nullptr);

    void setKnowledgeBases(KnowledgeBaseList *knowledgeBases); // outlives the menu

Q_SIGNALS:
    void addRequested();

private:
    void fill();

    KnowledgeBaseList *m_knowledgeBases = nullptr;
    QActionGroup *m_bases = nullptr;
    QMenu *m_removal = nullptr;
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/knowledge_bases.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace steelyard {

class KnowledgeBaseList;
class NoticeBar;
class RecentDecisions;
class KnowledgeBaseMenu;

namespace Ui {
class StartPage;
}

// What is shown while no decision is open: the knowledge base and what is in it, typical cases to
// start from, recent decisions and finished examples.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    void setKnowledgeBases(KnowledgeBaseList *knowledgeBases); // outlives the page, as do these
    void setRecent(RecentDecisions *recent);
    void setExampleOffered(bool offered);
    void setMenu(QMenu *menu);
    void addNotice(QWidget *notice); // above all that is offered
    [[nodiscard]] NoticeBar *notices() const;

Q_SIGNALS:
    void ownRequested(); // a decision without a knowledge base
    void newRequested();
    void scenarioRequested(const QString &scenario);
    void openRequested();
    void fileRequested(const QString &file);
    void exampleRequested(const QString &file);
    void knowledgeRequested(); // add one
    void browseRequested();    // look into the current one

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrent();
    void showNumbers(const knowledge::KnowledgeBase &base);
    void showOptions(const knowledge::KnowledgeBase &base);
    void showScenarios(const knowledge::KnowledgeBase &base);
    [[nodiscard]] static QString effort(const knowledge::KnowledgeBase &base);
    void arrange();

    std::unique_ptr<Ui::StartPage> m_ui;
    KnowledgeBaseList *m_knowledgeBases = nullptr;
    KnowledgeBaseMenu *m_knowledgeBaseMenu;
    std::vector<QWidget *> m_scenarioCards;
    int m_scenarioColumns = 0;
};

} // namespace steelyard

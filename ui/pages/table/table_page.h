// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evidence_debt.h"
#include "ui/pages/page.h"

#include <QPointer>

class QLabel;
class QMenu;
class QModelIndex;
class QPushButton;
class QShortcut;

namespace steelyard {

class DebtCard;
class DecisionTableModel;
class FindingDrawer;
class GridView;
class LeftOutButton;
class StandingCard;
class UnreadStrip;

// A decision's own options and criteria as a table to type in, with what was found out about the
// selected cell at the right, and under it where the decision stands and what that rests on.
class TablePage final : public Page
{
    Q_OBJECT

public:
    explicit TablePage(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    void rememberIn(QSettings &settings) override;        // knows the user's own knowledge bases
    void showPlace(const KnowledgePlace &place) override; // a rating
    [[nodiscard]] QList<QWidget *> focusRegions() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeControls();
    [[nodiscard]] QWidget *makeTable();
    void offerCatalogues(QMenu *menu);
    void connectGrid();
    void present();
    void showProblems();
    [[nodiscard]] QModelIndex unreadCell() const; // that is spoken of
    void showOpenCell();
    void openDrawer(const QModelIndex &cell);
    void openCriterion(const QString &criterion);
    void openCosts(const std::string &criterion, const std::string &alternative);
    void openReading(const std::string &from = {}, const std::string &to = {});
    void openCriteria();
    void closeDrawer();
    void placeDrawer();

    QPointer<DecisionDocument> m_document;
    QSettings *m_settings = nullptr; // null: there are none
    DecisionTableModel *m_model;
    GridView *m_grid;
    UnreadStrip *m_strip;
    StandingCard *m_standing;
    DebtCard *m_debt;
    QLabel *m_count;
    LeftOutButton *m_leftOut;
    QLabel *m_title;
    QLabel *m_openCell; // which one would settle most
    decision::OpenCell m_open;
    QPushButton *m_rateOpen;
    QPushButton *m_done;     // back to what is being edited
    FindingDrawer *m_drawer; // after all else, where Tab comes to it last
    QWidget *m_table = nullptr;
    QShortcut *m_escape;
    QString m_refusal; // of what was typed last
};

} // namespace steelyard

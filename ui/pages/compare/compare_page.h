// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/overlay.h"
#include "session/paused_update.h"
#include "ui/pages/page.h"

#include <QPointer>

class QModelIndex;
class QScrollArea;
class QSettings;
class QShortcut;

namespace steelyard {

class ComparisonControls;
class ComparisonFilter;
class ComparisonModel;
class ComparisonView;
class EvidenceDrawer;
class LeftOutButton;

// All ratings of the decision, grouped and ordered by its weights; selecting one opens its
// evidence at the right, over the page where the window is narrow.
class ComparePage final : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    [[nodiscard]] QList<QWidget *> focusRegions() override;
    void rememberIn(QSettings &settings) override; // how it is arranged, from one start to the next

    // Selects a cell, whatever filters are set, and shows its evidence.
    void showPlace(const KnowledgePlace &place) override; // a rating
    void showCell(const QString &criterion, const QString &alternative);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTable();
    void connectDrawer();
    void showScores();
    void openMenu(const QModelIndex &cell, const QPoint &where);
    void leaveOut(decision::OwnPart part, const QModelIndex &cell);
    void showOrder();
    void followShownCell();
    void openDrawer(const QModelIndex &cell);
    void closeDrawer();
    void placeDrawer();

    QPointer<DecisionDocument> m_document;
    PausedUpdate m_update{[this] { showScores(); }};
    ComparisonModel *m_model;
    ComparisonFilter *m_filter;
    ComparisonView *m_view;
    ComparisonControls *m_controls;
    QWidget *m_table = nullptr;
    EvidenceDrawer *m_drawer;
    QString m_shownCriterion; // whose evidence is shown
    QString m_shownOption;
    LeftOutButton *m_leftOut;
    QShortcut *m_escape;
    QScrollArea *m_area; // of all but the drawer
};

} // namespace steelyard

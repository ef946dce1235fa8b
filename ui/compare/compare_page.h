// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QModelIndex;
class QShortcut;

namespace steelyard {

class ComparisonFilter;
class ComparisonModel;
class ComparisonView;
class EvidenceDrawer;

// All ratings of the decision, grouped and ordered by its weights; selecting one opens its
// evidence at the right, over the page where the window is narrow.
class ComparePage final : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    [[nodiscard]] QList<QWidget *> regions() override;

    // Selects a cell, whatever filters are set, and shows its evidence.
    void showCell(const QString &criterion, const QString &alternative);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeControls();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeLegend();
    void connectDrawer();
    void verdictChanged();
    void showCount();
    void openDrawer(const QModelIndex &cell);
    void closeDrawer();
    void placeDrawer();

    QPointer<DecisionDocument> m_document;
    ComparisonModel *m_model;
    ComparisonFilter *m_filter;
    ComparisonView *m_view;
    QLineEdit *m_find;
    QComboBox *m_order;
    QCheckBox *m_onlyDifferences;
    QCheckBox *m_leftOut;
    QLabel *m_count;
    QWidget *m_table = nullptr;
    EvidenceDrawer *m_drawer;
    QShortcut *m_escape;
};

} // namespace steelyard

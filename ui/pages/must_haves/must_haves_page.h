// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/must_have_steps.h"
#include "ui/pages/scroll_page.h"

#include <optional>

class QLabel;
class QModelIndex;

namespace steelyard {

class CapabilityEvidence;
class MustHaveCellBar;
class MustHaveLadder;
class MustHaveModel;
class MustHaveView;
class SupportLegend;

// What an option must have, and which way of having it is accepted: capabilities down, options
// across, and above them what accepting less or more of the current one would do.
class MustHavesPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit MustHavesPage(QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> focusRegions() override;

protected:
    void follow(DecisionDocument *document) override;
    void present() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTable();
    void preview(const std::optional<decision::MustHaveStep> &step);
    void choose(int row, const decision::MustHaveChoice &choice);
    void showCell(const QModelIndex &cell);
    void openEvidence(const QModelIndex &cell);
    void closeEvidence();

    MustHaveModel *m_model;
    MustHaveLadder *m_ladder;
    MustHaveView *m_view;
    MustHaveCellBar *m_bar;
    SupportLegend *m_legend;
    CapabilityEvidence *m_evidence;
    QWidget *m_table;
    QLabel *m_nothing;
    int m_shownRow = -1; // of the ladder
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/must_have_steps.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;

namespace steelyard {

class LadderStep;
class MustHaveModel;

// What accepting less or more of one capability would do: every step that changes who stays, beside
// each other, in further lines where there is no room. The mouse on a step, or the focus, only
// looks at it; Enter, Space or a click takes it. Always of the same height, so that what stands
// below keeps its place.
class MustHaveLadder final : public QWidget
{
    Q_OBJECT

public:
    explicit MustHaveLadder(const MustHaveModel *model, QWidget *parent = nullptr);

    void present(int row); // of the model
    // Tells what a step looked at elsewhere would do; none: what is so now.
    void showEffect(const std::optional<decision::MustHaveStep> &step);

Q_SIGNALS:
    void previewed(const std::optional<steelyard::decision::MustHaveStep> &step); // none: over
    void chosen(int row, const steelyard::decision::MustHaveChoice &choice);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void look(std::size_t step);
    void choose(std::size_t step);
    void moveFocus(std::size_t from, int key);
    LadderStep *addStep();
    void arrange();

    const MustHaveModel *m_model;
    int m_row = -1;
    std::vector<decision::MustHaveStep> m_steps;
    std::vector<LadderStep *> m_buttons; // at least as many
    QLabel *m_title;
    QLabel *m_effect;
    QGridLayout *m_lines;
    int m_mostLines = 1; // that were needed in this width
};

} // namespace steelyard

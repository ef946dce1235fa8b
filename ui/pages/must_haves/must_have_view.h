// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/must_have_steps.h"

#include <QTableView>

#include <optional>

namespace steelyard {

class MustHaveModel;

// Capabilities down, options across. Arrows walk from cell to cell; Enter or Space on what is
// accepted opens the choices, digits on it are working days, and Enter on an option's cell asks for
// its evidence. Where the columns do not fit, the heads of the rows stay while the rest scrolls.
class MustHaveView final : public QTableView
{
    Q_OBJECT

public:
    explicit MustHaveView(MustHaveModel *model, QWidget *parent = nullptr);

    // Makes the capability of a row the current one, on what is accepted.
    void goTo(int row);
    void step(int cells); // the next cell of an option before or after, in reading order
    // While kept, columns stay as wide as they are, whatever room there is.
    void setWidthsKept(bool kept);

    [[nodiscard]] int frozenColumns() const; // that are drawn over what has scrolled below them
    [[nodiscard]] QRect frozenColumn(int column, int height) const;

    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void currentCellChanged(const QModelIndex &index);
    void evidenceRequested(const QModelIndex &index);
    void previewed(const std::optional<steelyard::decision::MustHaveStep> &step); // none: over

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void act(const QModelIndex &index);
    void openChoices(const QModelIndex &index);
    void layOut();
    void fitColumns();
    void fitRows(bool onlyGrow);
    [[nodiscard]] int frozenWidth() const;

    MustHaveModel *m_rows;
    bool m_areWidthsKept = false;
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace steelyard {

class OpinionModel;

// Ranks by method, as high as its rows: first places stand in a frame.
class OpinionTable final : public QTableView
{
    Q_OBJECT

public:
    // The model becomes the table's own.
    explicit OpinionTable(OpinionModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; // the page scrolls

private:
    [[nodiscard]] int wholeHeight() const;
};

} // namespace steelyard

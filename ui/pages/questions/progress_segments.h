// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QWidget>

namespace steelyard {

// The questions as a row of short bars: full when settled, hatched when not sure, pale when open.
// A sentence stands beside it.
class ProgressSegments : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressSegments(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model); // a QuestionListModel, which outlives this
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void modelChanged();

    QAbstractItemModel *m_model = nullptr;
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace steelyard {

// Columns of one width, as many as fit beside each other and the rest below; in a row all are as
// high as the highest.
class ColumnLayout final : public QLayout
{
    Q_OBJECT

public:
    ColumnLayout(int leastWidth, int horizontalSpacing, int verticalSpacing,
                 QWidget *parent = nullptr);
    ~ColumnLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;

    std::vector<QLayoutItem *> m_items;
    int m_leastWidth;
    int m_horizontalSpacing;
    int m_verticalSpacing;
};

} // namespace steelyard

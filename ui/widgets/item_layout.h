// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace steelyard {

// The items of a layout of our own, in order; it owns them. What is left to a layout is where they
// go: arrange().
class ItemLayout : public QLayout
{
    Q_OBJECT

public:
    ~ItemLayout() override;

    void addItem(QLayoutItem *item) final;
    [[nodiscard]] int count() const final;
    [[nodiscard]] QLayoutItem *itemAt(int index) const final;
    QLayoutItem *takeAt(int index) final;
    [[nodiscard]] bool hasHeightForWidth() const final { return true; }
    [[nodiscard]] int heightForWidth(int width) const final;
    void setGeometry(const QRect &rect) final;

protected:
    ItemLayout(int horizontalSpacing, int verticalSpacing, QWidget *parent);

    // Returns the height that the items need in the width of `rect`; places them only when told.
    virtual int arrange(const QRect &rect, bool apply) const = 0;

    [[nodiscard]] const std::vector<QLayoutItem *> &items() const { return m_items; }
    [[nodiscard]] int horizontalSpacing() const { return m_horizontalSpacing; }
    [[nodiscard]] int verticalSpacing() const { return m_verticalSpacing; }
    [[nodiscard]] Qt::LayoutDirection direction() const; // of reading
    [[nodiscard]] static int heightOf(const QLayoutItem &item, int width);

private:
    std::vector<QLayoutItem *> m_items;
    int m_horizontalSpacing;
    int m_verticalSpacing;
};

} // namespace steelyard

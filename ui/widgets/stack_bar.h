// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace steelyard {

class AccessibleRows;

// Shares of a whole, told apart without colour: the first part is filled, the second hatched, the
// third empty, the fourth dashed. Each is named below, in lines as the width allows.
class StackBar : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString text; // "Fact 56%"
        double share = 0;
    };

    explicit StackBar(QWidget *parent = nullptr);

    void setParts(const std::vector<Part> &parts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // Where each name starts for a width, in the order of the parts.
    [[nodiscard]] std::vector<QRect> legend(int width) const;

    std::vector<Part> m_parts;
    AccessibleRows *m_heard; // their names, for those who cannot see them
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/content_button.h"

#include <vector>

class QHBoxLayout;

namespace steelyard {

// A row of a card that leads somewhere: a first line, a smaller one below it, and a chevron.
class LineButton final : public ContentButton
{
    Q_OBJECT

public:
    LineButton(const QString &title, const QString &detail, QWidget *parent = nullptr);

    void setRight(QWidget *widget); // at the end of the first line
    void setProblem();              // the title is about something left out

private:
    QHBoxLayout *m_first;
};

// The signs of options beside each other, where their names would take too much room; a screen
// reader hears the names.
class MarkerRow final : public QWidget
{
    Q_OBJECT

public:
    MarkerRow(std::vector<int> signs, const QString &names, bool areHollow,
              QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<int> m_signs; // slots
    bool m_areHollow;
};

} // namespace steelyard

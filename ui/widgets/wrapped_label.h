// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <array>

namespace steelyard {

// A label that wraps. Layouts ask a wrapping label for its height over and over, at the same few
// widths, and QLabel lays its text out anew each time; this one remembers.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

private:
    struct Answer
    {
        int width = -1;
        int height = -1;
    };
    // What the answers hold for. Comparing is cheap: both share their data while nothing changes.
    mutable QString m_text;
    mutable QFont m_font;
    mutable QMargins m_margins;
    mutable std::array<Answer, 4> m_answers;
    mutable std::size_t m_oldest = 0;
};

} // namespace steelyard

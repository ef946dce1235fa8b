// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_label.h"

namespace steelyard {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    if (m_text != text() || m_font != font() || m_margins != contentsMargins()) {
        m_text = text();
        m_font = font();
        m_margins = contentsMargins();
        m_answers = {};
    }
    for (const Answer &answer : m_answers) {
        if (answer.width == width) {
            return answer.height;
        }
    }
    const int height = QLabel::heightForWidth(width);
    m_answers[m_oldest] = {width, height};
    m_oldest = (m_oldest + 1) % m_answers.size();
    return height;
}

} // namespace steelyard

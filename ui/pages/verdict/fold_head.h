// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/content_button.h"

class QLabel;

namespace steelyard {

class IconLabel;

// The head of a card that is folded away: its title and what it says in a line. Pressed, it shows
// or hides the rest.
class FoldHead final : public ContentButton
{
    Q_OBJECT

public:
    explicit FoldHead(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &summary);
    [[nodiscard]] bool isOpen() const { return isChecked(); }

Q_SIGNALS:
    void opened(bool open);

private:
    void tell();

    IconLabel *m_chevron;
    QLabel *m_title;
    QLabel *m_summary;
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_to_chosen.h"

#include <QAbstractButton>
#include <QEvent>

#include <algorithm>

namespace steelyard {

void TabToChosen::add(QAbstractButton *button)
{
    m_buttons.push_back(button);
    button->installEventFilter(this);
    connect(button, &QAbstractButton::toggled, this, &TabToChosen::share);
    share();
}

// Where the focus was moved without choosing, Tab comes back to what is chosen.
bool TabToChosen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::ShowToParent ||
        event->type() == QEvent::HideToParent) {
        share();
    }
    return QObject::eventFilter(watched, event);
}

void TabToChosen::share()
{
    const auto can = [](const QAbstractButton *button) { // one that was never shown is not hidden
        return !button->isHidden() || !button->testAttribute(Qt::WA_WState_ExplicitShowHide);
    };
    auto stop = std::find_if(m_buttons.begin(), m_buttons.end(), [&](const auto *button) {
        return can(button) && button->isChecked();
    });
    if (stop == m_buttons.end()) {
        stop = std::find_if(m_buttons.begin(), m_buttons.end(), can);
    }
    for (QAbstractButton *button : m_buttons) {
        const bool isStop = stop != m_buttons.end() && button == *stop;
        button->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pause_while_hidden.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace steelyard {

namespace {

class HiddenWatch final : public QObject
{
public:
    HiddenWatch(QWidget *widget, std::function<void(bool)> setPaused)
        : QObject(widget)
        , m_setPaused(std::move(setPaused))
    {
        widget->installEventFilter(this);
        m_setPaused(!widget->isVisible());
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
            m_setPaused(event->type() == QEvent::Hide);
        }
        return false;
    }

private:
    std::function<void(bool)> m_setPaused;
};

} // namespace

void pauseWhileHidden(QWidget *widget, std::function<void(bool)> setPaused)
{
    new HiddenWatch(widget, std::move(setPaused)); // the widget owns it
}

} // namespace steelyard

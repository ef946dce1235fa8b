// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_place.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace steelyard {

namespace {

// Pixels of a usual title bar: what the desktop draws around a window is known only some time after
// it is shown.
constexpr int kTitleBar = 36;

QMargins frameOf(const QWidget &window)
{
    const QRect outer = window.frameGeometry();
    const QRect inner = window.geometry();
    return {inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(),
            outer.bottom() - inner.bottom()};
}

} // namespace

WindowPlace::WindowPlace(QWidget &window, const QSize &least, const QSize &usual)
    : QObject(&window)
    , m_window(window)
    , m_least(least)
    , m_usual(usual)
{
    window.installEventFilter(this);
}

void WindowPlace::restore(const QByteArray &geometry)
{
    m_window.setMinimumSize(0, 0); // else what is restored would be made larger again
    if (!m_window.restoreGeometry(geometry)) {
        m_window.resize(m_usual);
    }
    fit();
}

void WindowPlace::fit()
{
    const QScreen *screen = m_window.screen();
    if (screen == nullptr) {
        return;
    }
    const QMargins frame = frameOf(m_window);
    const QRect room = screen->availableGeometry().marginsRemoved(frame);
    const QSize most(room.width(), room.height() + frame.top() - std::max(frame.top(), kTitleBar));
    m_window.setMinimumSize(m_least.boundedTo(most));
    if (m_window.isMaximized() || m_window.isFullScreen() || m_window.isMinimized()) {
        return; // the desktop's business; afterwards it is fitted again
    }
    QRect place = m_window.geometry();
    place.setSize(place.size().boundedTo(most));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() - place.width() + 1));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() - place.height() + 1));
    if (place != m_window.geometry()) {
        m_window.setGeometry(place);
    }
}

void WindowPlace::follow()
{
    const auto followScreen = [this](QScreen *screen) {
        disconnect(m_ofScreen);
        if (screen != nullptr) {
            m_ofScreen =
                connect(screen, &QScreen::availableGeometryChanged, this, &WindowPlace::fit);
        }
        fit();
    };
    if (!m_isFollowing && m_window.windowHandle() != nullptr) {
        m_isFollowing = true;
        connect(m_window.windowHandle(), &QWindow::screenChanged, this, followScreen);
        followScreen(m_window.screen());
    }
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Show) {
            follow();
        } else if (event->type() == QEvent::WindowStateChange) {
            fit();
        }
    }
    return false;
}

} // namespace steelyard

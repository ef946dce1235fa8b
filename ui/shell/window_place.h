// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSize>

class QScreen;
class QWidget;

namespace steelyard {

// Keeps a window inside the screen it is on: never larger than what the desktop leaves free of it,
// no edge outside it, and no least size that would not fit. Follows the window to other screens and
// screens to other sizes.
class WindowPlace final : public QObject
{
    Q_OBJECT

public:
    // The sizes are those where there is room for them.
    WindowPlace(QWidget &window, const QSize &least, const QSize &usual);

    // As it was saved by QWidget::saveGeometry(), wherever that still fits; else the usual size.
    void restore(const QByteArray &geometry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void fit();

    QWidget &m_window;
    QSize m_least;
    QSize m_usual;
    QMetaObject::Connection m_ofScreen;
    bool m_isFollowing = false;
};

} // namespace steelyard

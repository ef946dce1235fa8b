// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace steelyard {

// Keeps the desktop from darkening its screens while it lives, where the desktop can be asked;
// where there is no session bus, or nobody on it who knows screen savers, it does nothing.
class ScreenSaverPause : public QObject
{
    Q_OBJECT

public:
    explicit ScreenSaverPause(QObject *parent = nullptr);
    ~ScreenSaverPause() override;

    [[nodiscard]] bool isGranted() const { return m_cookie.has_value(); }

private:
    void release();

    std::optional<unsigned> m_cookie; // none: not granted, or not yet
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace steelyard {

// An update that costs something and that nobody sees while it is paused: what is requested
// meanwhile is made once, when it goes on.
class PausedUpdate
{
public:
    explicit PausedUpdate(std::function<void()> update)
        : m_update(std::move(update))
    {
    }

    void request()
    {
        m_isBehind = m_isPaused;
        if (!m_isPaused) {
            m_update();
        }
    }

    void setPaused(bool paused)
    {
        m_isPaused = paused;
        if (!paused && m_isBehind) {
            request();
        }
    }

    void drop() { m_isBehind = false; } // what it is about is gone

private:
    std::function<void()> m_update;
    bool m_isPaused = false;
    bool m_isBehind = false;
};

} // namespace steelyard

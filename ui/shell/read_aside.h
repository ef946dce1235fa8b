// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <stop_token>

class QWidget;

namespace steelyard {

// Runs `work` on a thread of its own and returns when it has ended: true when it was let finish.
// Work that takes longer than a moment shows what is being read and Cancel over the window, which
// goes on painting and takes no other input meanwhile. Cancel asks the work to stop, and it must.
[[nodiscard]] bool readAside(QWidget *window, const QString &fileName,
                             const std::function<void(const std::stop_token &)> &work);

} // namespace steelyard

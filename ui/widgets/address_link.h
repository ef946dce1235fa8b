// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_link.h"

class QUrl;

namespace steelyard {

// Whether the program opens an address: http and https only, and none that hides its host behind
// a user's name.
[[nodiscard]] bool isOpenable(const QUrl &address);

// An address to click; nullptr when it is not to be opened. What is read is the address itself, so
// that nobody is sent elsewhere; the browser opens it, and only on a click. The title names what
// is there. Wider addresses than `width` are cut in the middle and whole in the tooltip.
[[nodiscard]] TextLink *addressLink(const std::string &url, const QString &title, int width,
                                    QWidget *parent);

} // namespace steelyard

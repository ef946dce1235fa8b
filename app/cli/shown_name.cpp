// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shown_name.h"

namespace steelyard::cli {

QString shownName(const std::string &name)
{
    constexpr qsizetype longest = 60;
    QString text = QString::fromStdString(name).simplified();
    if (text.size() <= longest) {
        return text;
    }
    const bool halves = text[longest - 2].isHighSurrogate();
    return text.first(longest - (halves ? 2 : 1)) + u'…';
}

} // namespace steelyard::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/objection.h"
#include "wording/wording.h"

namespace steelyard {

// What an objection would do, in sentences. Plain text.
class ObjectionWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::ObjectionWording)

public:
    // "I do not believe the 9": "Ada gives Django in “Protection” a 5, not the 9."
    [[nodiscard]] static QString claim(const Wording &words, const decision::Objection &objection,
                                       const decision::ObjectionEffect &effect);
    // "Even at 5 Django stays first; below 3.4 Litestar leads."
    [[nodiscard]] static QString effect(const Wording &words, const decision::Objection &objection,
                                        const decision::ObjectionEffect &effect);
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/group_profile.h"
#include "wording/wording.h"

namespace steelyard {

// Who is rated best in which groups of criteria.
class ProfileWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::ProfileWording)

public:
    explicit ProfileWording(const Wording &words); // outlives it

    [[nodiscard]] QString sentence() const; // who leads how many groups
    // The same of any profile; its parts are called groups or criteria.
    [[nodiscard]] QString sentence(const std::vector<decision::GroupResult> &profile,
                                   bool isGrouped) const;

private:
    const Wording &m_words;
};

} // namespace steelyard

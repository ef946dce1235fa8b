// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible_parts.h"

#include <utility>

namespace steelyard {

AccessiblePart::AccessiblePart(QWidget *whole, int number)
    : m_whole(whole)
    , m_number(number)
{
}

QAccessibleInterface *AccessiblePart::parent() const
{
    return m_whole ? QAccessible::queryAccessibleInterface(m_whole.data()) : nullptr;
}

AccessibleParts::AccessibleParts(Make make)
    : m_make(std::move(make))
{
}

AccessibleParts::~AccessibleParts()
{
    for (const QAccessible::Id id : m_ids) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

QAccessibleInterface *AccessibleParts::part(int number) const
{
    while (static_cast<int>(m_ids.size()) <= number) {
        m_ids.push_back(
            QAccessible::registerAccessibleInterface(m_make(static_cast<int>(m_ids.size()))));
    }
    return QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(number)]);
}

int AccessibleParts::numberOf(const QAccessibleInterface *part)
{
    const auto *known = dynamic_cast<const AccessiblePart *>(part);
    return known != nullptr ? known->number() : -1;
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/packed_file.h"

#include <QXmlStreamReader>

// Inside this library only: the XML of a part, element by element. Names are looked at without
// their namespace, because the strict and the usual variant of XLSX differ in nothing else.
namespace steelyard::tables {

class SheetXml
{
public:
    // The part may be nullptr, which has no elements.
    SheetXml(std::unique_ptr<QIODevice> part, packages::UnpackBudget &budget);

    enum class Token { Start, End, Text, Over };

    // Over: the end, or a fault, which the budget then holds.
    Token next();

    [[nodiscard]] QStringView name() const { return m_xml.name(); } // of Start and End
    [[nodiscard]] QStringView text() const { return m_xml.text(); } // of Text
    [[nodiscard]] int depth() const
    {
        return m_depth;
    } // of the element that starts or ends, from 1

    // Empty when it is not there. A prefix that the attribute must have is told by the end of its
    // namespace's address.
    [[nodiscard]] QString attribute(QStringView wanted, QStringView namespaceEnd = {}) const;

    // All text inside the element that has just started, which is then at its end.
    [[nodiscard]] QString textInside();
    // Goes to the end of the element that has just started.
    void skip();

private:
    std::unique_ptr<QIODevice> m_part;
    packages::UnpackBudget &m_budget;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    int m_depth = 0;
    bool m_hasEnded = false; // the element at m_depth; it is left with the next token
};

} // namespace steelyard::tables

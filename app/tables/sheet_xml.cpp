// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheet_xml.h"

#include <utility>

namespace steelyard::tables {

namespace {

constexpr int kDeepestElement = 60;                       // spreadsheets use about ten
constexpr qsizetype kMostTextInside = qsizetype{1} << 20; // far beyond what a cell may have

} // namespace

SheetXml::SheetXml(std::unique_ptr<QIODevice> part, packages::UnpackBudget &budget)
    : m_part(std::move(part))
    , m_budget(budget)
{
    m_xml.setDevice(m_part.get());
}

SheetXml::Token SheetXml::next()
{
    if (m_part == nullptr) {
        return Token::Over;
    }
    if (std::exchange(m_hasEnded, false)) {
        --m_depth;
    }
    const std::size_t whole = packages::UnpackBudget().token;
    while (!m_xml.atEnd()) {
        m_budget.token = whole;
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++m_depth;
            if (m_depth > kDeepestElement) {
                m_budget.fault = packages::PackedFault::Damaged;
                return Token::Over;
            }
            m_attributes = m_xml.attributes();
            return Token::Start;
        case QXmlStreamReader::EndElement:
            m_hasEnded = true;
            return Token::End;
        case QXmlStreamReader::Characters:
            return Token::Text;
        case QXmlStreamReader::DTD: // nobody needs one, and what it declares can grow
            m_budget.fault = packages::PackedFault::Damaged;
            return Token::Over;
        default:
            break;
        }
    }
    if (m_xml.hasError() && m_budget.fault == packages::PackedFault::None) {
        m_budget.fault = packages::PackedFault::Damaged;
    }
    return Token::Over;
}

QString SheetXml::attribute(QStringView wanted, QStringView namespaceEnd) const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == wanted && attribute.namespaceUri().endsWith(namespaceEnd)) {
            return attribute.value().toString();
        }
    }
    return {};
}

QString SheetXml::textInside()
{
    const int outer = m_depth;
    QString inside;
    for (Token token = next(); token != Token::Over; token = next()) {
        if (token == Token::Text && inside.size() < kMostTextInside) {
            inside += text();
        } else if (token == Token::End && m_depth == outer) {
            break;
        }
    }
    return inside;
}

void SheetXml::skip()
{
    const int outer = m_depth;
    for (Token token = next(); token != Token::Over; token = next()) {
        if (token == Token::End && m_depth == outer) {
            break;
        }
    }
}

} // namespace steelyard::tables

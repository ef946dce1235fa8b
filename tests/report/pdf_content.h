// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace steelyard::tests {

// What characters of a font mean, by their codes, as the font's own table says.
using Meanings = std::map<int, QChar>;

// Empty: the font has no such table.
[[nodiscard]] Meanings meaningsOf(QPDFObjectHandle font);

// One page's content: what is painted, and under which marks.
struct PageContent
{
    std::vector<int> pieces;                    // numbers of marked content, in the order painted
    std::map<int, QString> texts;               // of the pieces that have any
    std::map<std::string, std::set<int>> codes; // of characters shown, by font
    QStringList faults;                         // broken clauses of PDF/UA-1
    bool hasNotdef = false;                     // a character that its font has not
};

[[nodiscard]] PageContent contentOf(QPDFObjectHandle page);

// What is within a part of the document, or below the tree's root, in order.
[[nodiscard]] std::vector<QPDFObjectHandle> kidsOf(QPDFObjectHandle part);

} // namespace steelyard::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv_reader.h"

#include "knowledge/text.h"
#include "tables/messages.h"
#include "tables/text_encoding.h"

#include <algorithm>

namespace steelyard::tables {

namespace {

void trimEnd(std::string &text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.pop_back();
    }
}

} // namespace

CsvReader::CsvReader(std::string_view utf8, const CsvFormat &format, CsvDiagnostics *problems)
    : m_utf8(utf8)
    , m_problems(problems)
    , m_separator(format.separator)
    , m_at(format.begin)
    , m_place{format.firstLine, 1}
{
}

bool CsvReader::next(std::vector<CsvCell> &row)
{
    const auto hasText = [](const CsvCell &cell) { return !cell.text.empty(); };
    while (!atEnd()) {
        readRow(row);
        // Spreadsheets end a table with empty lines and lines of nothing but separators.
        if (std::any_of(row.begin(), row.end(), hasText)) {
            return true;
        }
    }
    row.clear();
    return false;
}

bool CsvReader::atLineEnd() const
{
    return atEnd() || m_utf8[m_at] == '\n' || m_utf8[m_at] == '\r';
}

char CsvReader::take()
{
    const char byte = m_utf8[m_at++];
    const bool half = byte == '\r' && !atEnd() && m_utf8[m_at] == '\n';
    if ((byte == '\n' || byte == '\r') && !half) {
        m_place = {m_place.line + 1, 1};
    } else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) {
        ++m_place.column; // the bytes that continue a character are not counted
    }
    return byte;
}

void CsvReader::skipSpaces()
{
    while (!atEnd() && m_utf8[m_at] != m_separator &&
           (m_utf8[m_at] == ' ' || m_utf8[m_at] == '\t')) {
        take();
    }
}

void CsvReader::readRow(std::vector<CsvCell> &row)
{
    row.clear();
    ++m_rows;
    bool tooWide = false;
    for (;;) {
        skipSpaces();
        CsvCell cell;
        cell.place = m_place;
        if (!atEnd() && m_utf8[m_at] == '"') {
            readQuoted(cell);
        } else {
            readPlain(cell);
        }
        if (row.size() < kMostColumns) {
            if (m_problems != nullptr) {
                checkText(cell, *m_problems);
            }
            cell.text = cellText(std::move(cell.text));
            row.push_back(std::move(cell));
        } else if (!cell.text.empty() && !tooWide) {
            tooWide = true;
            add(cell.place,
                Text::tr("The row has more than %1 cells.").arg(static_cast<int>(kMostColumns)),
                Text::tr("Leave out criteria that do not count, or put each alternative on a line "
                         "of its own."));
        }
        if (atLineEnd()) {
            break;
        }
        take(); // the separator
    }
    if (!atEnd() && take() == '\r' && !atEnd() && m_utf8[m_at] == '\n') {
        take();
    }
}

void CsvReader::readPlain(CsvCell &cell)
{
    bool stray = false;
    while (!atCellEnd()) {
        if (m_utf8[m_at] == '"' && !stray) {
            stray = true;
            add(m_place, Text::tr("A quotation mark stands inside a cell."),
                Text::tr("Put the whole cell in quotation marks and write a quotation mark in it "
                         "twice."));
        }
        cell.text += take();
    }
    trimEnd(cell.text);
}

void CsvReader::readQuoted(CsvCell &cell)
{
    take();
    for (;;) {
        if (atEnd()) {
            add(cell.place, Text::tr("The quotation mark is never closed."),
                Text::tr("Close it at the end of the cell."));
            return;
        }
        const char byte = take();
        if (byte == '\r') {
            // A line break inside a cell is one, however the file writes it.
            if (atEnd() || m_utf8[m_at] != '\n') {
                cell.text += '\n';
            }
        } else if (byte != '"') {
            cell.text += byte;
        } else if (!atEnd() && m_utf8[m_at] == '"') {
            cell.text += take();
        } else {
            break;
        }
    }
    skipSpaces();
    if (!atCellEnd()) {
        add(m_place, Text::tr("Text follows a closing quotation mark."),
            Text::tr("Put the separator of the columns behind the quotation mark, or write a "
                     "quotation mark inside a cell twice."));
        while (!atCellEnd()) {
            take();
        }
    }
}

void CsvReader::add(CsvPosition place, const QString &what, const QString &remedy)
{
    if (m_problems != nullptr) {
        m_problems->add(place, what, remedy);
    }
}

void checkText(const CsvCell &cell, CsvDiagnostics &problems)
{
    if (cell.text.size() > kMostCharacters &&
        knowledge::countCharacters(cell.text) > kMostCharacters) {
        problems.add(cell.place,
                     Text::tr("The cell has more than %1 characters.")
                         .arg(static_cast<int>(kMostCharacters)),
                     Text::tr("Shorten it; if it holds much of the table, a quotation mark is not "
                              "closed."));
    } else if (const auto hidden = knowledge::findHiddenCharacter(cell.text)) {
        problems.add(cell.place,
                     Text::tr("The cell holds the character %1, which nobody can see.")
                         .arg(QString::fromStdString(knowledge::codePointName(*hidden))),
                     Text::tr("Remove it."));
    }
}

} // namespace steelyard::tables

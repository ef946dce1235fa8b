// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv_reader.h"

#include "knowledge/text.h"
#include "tables/messages.h"

#include <algorithm>

namespace steelyard::tables {

namespace {

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t';
}

void trimEnd(std::string &text)
{
    while (!text.empty() && isSpace(text.back())) {
        text.pop_back();
    }
}

} // namespace

CsvReader::CsvReader(std::string_view bytes, CsvDiagnostics &problems)
    : m_bytes(bytes)
    , m_problems(problems)
{
    if (m_bytes.starts_with("\xEF\xBB\xBF")) {
        m_bytes.remove_prefix(3);
    }
}

bool CsvReader::next(std::vector<CsvCell> &row)
{
    const auto hasText = [](const CsvCell &cell) { return !cell.text.empty(); };
    while (!atEnd()) {
        readRow(row);
        // Spreadsheets end a table with empty lines and lines of nothing but commas.
        if (std::any_of(row.begin(), row.end(), hasText)) {
            return true;
        }
    }
    row.clear();
    return false;
}

bool CsvReader::atLineEnd() const
{
    return atEnd() || m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r';
}

char CsvReader::take()
{
    const char byte = m_bytes[m_at++];
    const bool half = byte == '\r' && !atEnd() && m_bytes[m_at] == '\n';
    if ((byte == '\n' || byte == '\r') && !half) {
        m_place = {m_place.line + 1, 1};
    } else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) {
        ++m_place.column; // the bytes that continue a character are not counted
    }
    return byte;
}

void CsvReader::skipSpaces()
{
    while (!atEnd() && isSpace(m_bytes[m_at])) {
        take();
    }
}

void CsvReader::readRow(std::vector<CsvCell> &row)
{
    row.clear();
    for (;;) {
        skipSpaces();
        CsvCell cell;
        cell.place = m_place;
        if (!atEnd() && m_bytes[m_at] == '"') {
            readQuoted(cell);
        } else {
            readPlain(cell);
        }
        check(cell);
        row.push_back(std::move(cell));
        if (atLineEnd()) {
            break;
        }
        take(); // the comma
    }
    if (!atEnd() && take() == '\r' && !atEnd() && m_bytes[m_at] == '\n') {
        take();
    }
}

void CsvReader::readPlain(CsvCell &cell)
{
    bool stray = false;
    while (!atLineEnd() && m_bytes[m_at] != ',') {
        if (m_bytes[m_at] == '"' && !stray) {
            stray = true;
            m_problems.add(m_place, Text::tr("A quotation mark stands inside a cell."),
                           Text::tr("Put the whole cell in quotation marks and write a quotation "
                                    "mark in it twice."));
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
            m_problems.add(cell.place, Text::tr("The quotation mark is never closed."),
                           Text::tr("Close it at the end of the cell."));
            return;
        }
        const char byte = take();
        if (byte != '"') {
            cell.text += byte;
        } else if (!atEnd() && m_bytes[m_at] == '"') {
            cell.text += take();
        } else {
            break;
        }
    }
    skipSpaces();
    if (!atLineEnd() && m_bytes[m_at] != ',') {
        m_problems.add(m_place, Text::tr("Text follows a closing quotation mark."),
                       Text::tr("Put a comma behind the quotation mark, or write a quotation mark "
                                "inside a cell twice."));
        while (!atLineEnd() && m_bytes[m_at] != ',') {
            take();
        }
    }
}

void CsvReader::check(const CsvCell &cell)
{
    if (knowledge::findInvalidUtf8(cell.text) != std::string::npos) {
        m_problems.add(cell.place, Text::tr("The cell is not text in UTF-8."),
                       Text::tr("Save the table with the encoding UTF-8."));
    } else if (const auto hidden = knowledge::findHiddenCharacter(cell.text)) {
        m_problems.add(cell.place,
                       Text::tr("The cell holds the character %1, which nobody can see.")
                           .arg(QString::fromStdString(knowledge::codePointName(*hidden))),
                       Text::tr("Remove it."));
    }
}

} // namespace steelyard::tables

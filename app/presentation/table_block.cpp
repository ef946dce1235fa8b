// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table_block.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <utility>

namespace steelyard {

namespace {

constexpr qsizetype kLongestClipboard = 20'000'000; // characters; no block of cells has more

// Pictures and style sheets of a page are named in its text, and stay where they are.
class PlainDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

const QTextTable *firstTable(const QTextFrame *frame)
{
    for (const QTextFrame *child : frame->childFrames()) {
        if (const auto *table = qobject_cast<const QTextTable *>(child)) {
            return table;
        }
        if (const QTextTable *inside = firstTable(child)) {
            return inside;
        }
    }
    return nullptr;
}

QString textOfCell(const QTextTableCell &cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    return cursor.selectedText().simplified();
}

bool needsQuotes(const QString &text)
{
    return text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"');
}

} // namespace

TableBlock blockFromText(const QString &text)
{
    TableBlock rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    bool isOpen = false; // something stands in the row
    const auto endCell = [&] {
        row << cell;
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        rows.push_back(std::exchange(row, {}));
        isOpen = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                isQuoted = false;
            } else {
                cell += c;
            }
            continue;
        }
        if (c == u'"' && cell.isEmpty()) {
            isQuoted = true;
            isOpen = true;
        } else if (c == u'\t') {
            endCell();
            isOpen = true;
        } else if (c == u'\n' || c == u'\r') {
            i += c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n' ? 1 : 0;
            endRow();
        } else {
            cell += c;
            isOpen = true;
        }
    }
    if (isOpen) {
        endRow();
    }
    return rows;
}

TableBlock blockFromHtml(const QString &html)
{
    PlainDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    const QTextTable *table = firstTable(document.rootFrame());
    TableBlock rows;
    for (int row = 0; table != nullptr && row < table->rows(); ++row) {
        QStringList texts;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            const bool isItsPlace = cell.row() == row && cell.column() == column;
            texts << (isItsPlace ? textOfCell(cell) : QString());
        }
        rows.push_back(texts);
    }
    return rows;
}

TableBlock blockFrom(const QMimeData &data)
{
    TableBlock block;
    // A spreadsheet gives both: its text is smaller and says the same.
    const QString text = data.text();
    if (text.size() > kLongestClipboard) {
        return {};
    }
    if (data.hasHtml() && !text.contains(u'\t') && data.html().size() <= kLongestClipboard) {
        block = blockFromHtml(data.html());
    }
    if (block.empty() && data.hasText()) {
        block = blockFromText(text);
    }
    qsizetype cells = 0;
    for (const QStringList &row : block) {
        cells += row.size();
    }
    return cells > kMostPastedCells ? TableBlock() : block;
}

QString textOf(const TableBlock &block)
{
    QStringList lines;
    for (const QStringList &row : block) {
        QStringList cells;
        for (QString cell : row) {
            if (needsQuotes(cell)) {
                cell = u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
            }
            cells << cell;
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString htmlOf(const TableBlock &block)
{
    QString html = QStringLiteral("<table>");
    for (const QStringList &row : block) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row) {
            html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace steelyard

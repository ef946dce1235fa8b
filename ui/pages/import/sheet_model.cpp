// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/sheet_model.h"

#include "ui/theme/theme.h"

#include <QFont>

#include <algorithm>

namespace steelyard {

namespace {

constexpr qsizetype kShownCharacters = 80;

QString superscript(int number)
{
    static constexpr std::u16string_view digits =
        u"\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077"
        u"\u2078\u2079";
    QString text = QString::number(number);
    for (QChar &digit : text) {
        digit = QChar(digits[static_cast<std::size_t>(digit.digitValue())]);
    }
    return text;
}

} // namespace

SheetModel::SheetModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SheetModel::setSheet(const tables::Sheet *sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_columns = sheet == nullptr ? 0 : static_cast<int>(sheet->columns());
    m_mapping = {};
    m_marks.clear();
    endResetModel();
}

void SheetModel::setUnderstood(const sheets::SheetMapping &mapping,
                               const sheets::UnderstoodSheet &made)
{
    m_mapping = mapping;
    m_marks.clear();
    int number = 0;
    for (const sheets::LookAt &look : made.toLookAt) {
        ++number;
        if (look.cell) {
            m_marks.try_emplace(*look.cell, Mark{number, look.look});
        }
    }
    if (rowCount() > 0 && m_columns > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    }
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sheet == nullptr ? 0 : static_cast<int>(m_sheet->rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

SheetModel::Part SheetModel::partOf(std::size_t row, std::size_t column) const
{
    const bool inRows = m_mapping.layout.value == sheets::Layout::OptionsInRows;
    const std::size_t line = inRows ? row : column;
    const std::size_t field = inRows ? column : row;
    if (m_mapping.head.value == line) {
        return Part::Head;
    }
    if (m_mapping.weights.value == line) {
        return Part::Weights;
    }
    if (m_mapping.directions.value == line || m_mapping.units == line) {
        return Part::Directions;
    }
    if (!std::binary_search(m_mapping.options.begin(), m_mapping.options.end(), line)) {
        return Part::Ignored;
    }
    if (m_mapping.names.value == field) {
        return Part::Names;
    }
    const auto found =
        std::find_if(m_mapping.fields.begin(), m_mapping.fields.end(),
                     [field](const sheets::FieldMapping &each) { return each.field == field; });
    if (found == m_mapping.fields.end() || !found->used.value) {
        return found != m_mapping.fields.end() && found->kind == sheets::FieldKind::Words
                   ? Part::Words
                   : Part::Ignored;
    }
    return Part::Value;
}

QString SheetModel::partName(Part part) const
{
    switch (part) {
    case Part::Names:
        return tr("name of an option");
    case Part::Value:
        return tr("value");
    case Part::Head:
        return tr("head");
    case Part::Weights:
        return tr("weights");
    case Part::Directions:
        return tr("says how the column is meant");
    case Part::Words:
        return tr("note");
    case Part::Ignored:
        break;
    }
    return tr("not used");
}

QVariant SheetModel::background(Part part, const Mark *mark) const
{
    using drawing::Token;
    const drawing::Scheme scheme = currentScheme();
    if (mark != nullptr && mark->look == sheets::Look::NotRead) {
        return drawing::color(Token::BadBackground, scheme);
    }
    if (mark != nullptr && mark->look == sheets::Look::Doubt) {
        return drawing::color(Token::WarningBackground, scheme);
    }
    switch (part) {
    case Part::Head:
        return drawing::color(Token::Tint, scheme);
    case Part::Weights:
    case Part::Directions:
    case Part::Ignored:
    case Part::Words:
        return drawing::color(Token::Sunken, scheme);
    default:
        return {};
    }
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (m_sheet == nullptr || !index.isValid() ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    const tables::SheetCell &cell = m_sheet->cell(row, column);
    const Part part = partOf(row, column);
    const auto found = m_marks.find({row, column});
    const Mark *mark = found == m_marks.end() ? nullptr : &found->second;
    QString text = QString::fromStdString(cell.text).simplified();
    text = cell.percent ? tr("%1 %", "a share").arg(text) : text;
    switch (role) {
    case Qt::DisplayRole:
        text = text.size() > kShownCharacters ? text.first(kShownCharacters - 1) + u'…' : text;
        return mark == nullptr ? text : text + u' ' + superscript(mark->number);
    case Qt::ToolTipRole:
        return text.size() > kShownCharacters
                   ? QVariant(text.first(kShownCharacters * 5 > text.size() ? text.size()
                                                                            : kShownCharacters * 5)
                                  .toHtmlEscaped())
                   : QVariant();
    case Qt::BackgroundRole:
        return background(part, mark);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter) |
            (part == Part::Value || part == Part::Weights ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        QFont font = typeFont(13);
        font.setBold(part == Part::Head || mark != nullptr);
        return font;
    }
    case Qt::AccessibleTextRole: {
        const QString place = QString::fromStdString(tables::cellName(row, column));
        const QString said = tr("%1: %2, %3", "cell, its text, what it is")
                                 .arg(place, text.isEmpty() ? tr("empty") : text, partName(part));
        return mark == nullptr ? said : tr("%1, look at %2").arg(said).arg(mark->number);
    }
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0) {
        return {};
    }
    return orientation == Qt::Horizontal
               ? QString::fromStdString(tables::columnLetters(static_cast<std::size_t>(section)))
               : QString::number(section + 1);
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_text.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <QStringList>

namespace steelyard {

namespace {

QString markdownCell(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_[]<>|#&~");
    QString escaped;
    for (const QChar character : text.simplified()) {
        if (special.contains(character)) {
            escaped += u'\\';
        }
        escaped += character;
    }
    return escaped;
}

// Where a comma stands in numbers, spreadsheets expect semicolons between cells.
QChar csvSeparator()
{
    return QLocale().decimalPoint() == u"," ? u';' : u',';
}

QString csvCell(QString text, QChar separator)
{
    static const QString formula = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formula.contains(text.front())) {
        text.prepend(u'\'');
    }
    if (!text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n') &&
        !text.contains(u'\r')) {
        return text;
    }
    return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QStringList headings(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts << model.headerData(column, Qt::Horizontal).toString();
    }
    return texts;
}

QStringList rowTexts(const QAbstractItemModel &model, int row, const QModelIndex &parent)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(parent); ++column) {
        texts << model.index(row, column, parent).data().toString();
    }
    return texts;
}

template <typename Write>
void forEachRow(const QAbstractItemModel &model, Write write)
{
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        write(rowTexts(model, group, {}), true);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            write(rowTexts(model, row, parent), false);
        }
    }
}

} // namespace

QString comparisonMarkdown(const QAbstractItemModel &model)
{
    QString text;
    const auto line = [&text](QStringList cells, bool isStrong) {
        for (QString &cell : cells) {
            cell = markdownCell(cell);
            if (isStrong && !cell.isEmpty()) {
                cell = QStringLiteral("**%1**").arg(cell);
            }
        }
        text += QLatin1String("| ") + cells.join(QLatin1String(" | ")) + QLatin1String(" |\n");
    };
    line(headings(model), false);
    QStringList rules(model.columnCount(), QStringLiteral("---:"));
    if (!rules.isEmpty()) {
        rules.first() = QStringLiteral(":---");
    }
    text += QLatin1String("| ") + rules.join(QLatin1String(" | ")) + QLatin1String(" |\n");
    forEachRow(model, line);
    return text;
}

QString comparisonCsv(const QAbstractItemModel &model)
{
    QString text;
    const QChar separator = csvSeparator();
    const auto line = [&text, separator](QStringList cells, bool) {
        for (QString &cell : cells) {
            cell = csvCell(cell, separator);
        }
        text += cells.join(separator) + QLatin1String("\r\n");
    };
    line(headings(model), false);
    forEachRow(model, line);
    return text;
}

} // namespace steelyard

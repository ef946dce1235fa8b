// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/tables/workbook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QUrl>

namespace steelyard::report {

namespace {

constexpr int kLongestText = 32767; // a cell holds no more
constexpr int kLongestName = 31;    // of a sheet
constexpr int kLongestAddress = 2000;
constexpr int kLooks = static_cast<int>(Look::Strong) + 1;

class WorkbookWords
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::Workbook)
};

QByteArray cellText(const QString &text)
{
    return text.left(kLongestText).remove(QChar::Null).toUtf8();
}

void describe(lxw_workbook *book, const Report &report)
{
    QByteArray title = report.title.left(255).toUtf8();
    QByteArray author = report.author.left(255).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    // The same report gives the same file: the moment of writing is not in it.
    const QDate day = QDate::fromString(report.isoDate, Qt::ISODate);
    properties.created =
        static_cast<time_t>(QDateTime(day.isValid() ? day : QDate(2000, 1, 1), QTime(0, 0), Qt::UTC)
                                .toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
    // By this a later report knows that it may take the file's place; isXlsxByUs() reads it.
    workbook_set_custom_property_string(
        book, "Steelyard report",
        report.fingerprint.isEmpty() ? "-" : report.fingerprint.toLatin1().constData());
}

} // namespace

Workbook::Workbook(const QString &file, const Report &report, bool isLetter)
    : m_book(workbook_new(QFile::encodeName(file).constData()))
    , m_title(report.title)
    , m_isLetter(isLetter)
{
    if (m_book != nullptr) {
        describe(m_book, report);
        addFormats();
    }
}

void Workbook::addFormats()
{
    for (int i = 0; i < kLooks; ++i) {
        lxw_format *format = workbook_add_format(m_book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        m_formats.push_back(format);
    }
    const auto number = [this](Look look, const char *digits) {
        format_set_num_format(format(look), digits);
    };
    format_set_text_wrap(format(Look::Text));
    format_set_text_wrap(format(Look::Head));
    format_set_bold(format(Look::Head));
    format_set_bottom(format(Look::Head), LXW_BORDER_THIN);
    format_set_bold(format(Look::Title));
    format_set_font_size(format(Look::Title), 14);
    number(Look::Number, "0.0##");
    number(Look::Points, "0.00");
    number(Look::Share, "0.0%");
    number(Look::Date, "yyyy-mm-dd");
    format_set_underline(format(Look::Address), LXW_UNDERLINE_SINGLE);
    format_set_font_color(format(Look::Address), 0x24406F);
    number(Look::Input, "0.0%");
    format_set_border(format(Look::Input), LXW_BORDER_THIN);
    format_set_bg_color(format(Look::Input), 0xFBF1DC);
    number(Look::Assumed, "0.00");
    format_set_italic(format(Look::Assumed));
    number(Look::Result, "0.00");
    format_set_bold(format(Look::Result));
    format_set_top(format(Look::Result), LXW_BORDER_THIN);
    number(Look::Place, "0");
    format_set_bold(format(Look::Place));
    format_set_bold(format(Look::Strong));
    format_set_text_wrap(format(Look::Strong));
}

lxw_format *Workbook::format(Look look) const
{
    return m_formats[static_cast<std::size_t>(look)];
}

lxw_worksheet *Workbook::addSheet(const QString &title, const QString &key, int heads)
{
    QString name;
    for (const QChar c : title) {
        if (!QStringView(u"[]:*?/\\'").contains(c) && c != QChar::Null) {
            name += c;
        }
    }
    name = name.left(kLongestName).trimmed();
    if (name.isEmpty() || m_names.contains(name.toLower())) {
        name = key;
    }
    m_names.insert(name.toLower());
    m_lastName = name;
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (sheet == nullptr) {
        return nullptr;
    }
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, m_isLetter ? 1 : 9);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.75, 0.75);
    // An ampersand begins a command there; at most 255 characters are allowed.
    const QString title80 = m_title.simplified().left(80).replace(u'&', QLatin1String("&&"));
    worksheet_set_header(
        sheet, (QStringLiteral("&L") + title80 + QStringLiteral("&R&A")).toUtf8().constData());
    worksheet_set_footer(
        sheet, (QStringLiteral("&R") + WorkbookWords::tr("Page %1 of %2").arg(u"&P", u"&N"))
                   .toUtf8()
                   .constData());
    if (heads > 0) {
        worksheet_repeat_rows(sheet, 0, static_cast<lxw_row_t>(heads - 1));
        worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(heads), 0);
    }
    return sheet;
}

bool Workbook::writeDate(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || day.year() < 1901 || text.size() != 10) {
        return false; // a month, or a date before those of spreadsheets
    }
    lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
    return worksheet_write_datetime(sheet, row, column, &date, format(Look::Date)) == LXW_NO_ERROR;
}

bool Workbook::writeAddress(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                            const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") &&
                       text.size() < kLongestAddress;
    return isWeb && worksheet_write_url(sheet, row, column, text.toUtf8().constData(),
                                        format(Look::Address)) == LXW_NO_ERROR;
}

void Workbook::write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Value &value,
                     Look look)
{
    if (const auto *number = std::get_if<double>(&value)) {
        const bool isForText = look == Look::Text || look == Look::Date || look == Look::Address;
        worksheet_write_number(sheet, row, column, *number,
                               format(isForText ? Look::Number : look));
        return;
    }
    const auto *text = std::get_if<QString>(&value);
    if (text == nullptr) {
        return;
    }
    const bool isWritten = (look == Look::Date && writeDate(sheet, row, column, *text)) ||
                           (look == Look::Address && writeAddress(sheet, row, column, *text));
    if (!isWritten) {
        const bool isOfText = look == Look::Head || look == Look::Title || look == Look::Strong ||
                              look == Look::Place || look == Look::Result;
        worksheet_write_string(sheet, row, column, cellText(*text).constData(),
                               format(isOfText ? look : Look::Text));
    }
}

void Workbook::write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Formula &formula,
                     Look look)
{
    const QByteArray text = formula.text.toUtf8();
    if (const auto *number = std::get_if<double>(&formula.result)) {
        worksheet_write_formula_num(sheet, row, column, text.constData(), format(look), *number);
    } else {
        const auto *said = std::get_if<QString>(&formula.result);
        worksheet_write_formula_str(sheet, row, column, text.constData(), format(look),
                                    said != nullptr ? cellText(*said).constData() : "");
    }
}

void Workbook::note(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text)
{
    if (!text.isEmpty()) {
        char author[] = "Steelyard";
        lxw_comment_options options{};
        options.author = author;
        options.x_scale = 2.2;
        options.y_scale = 1.4;
        worksheet_write_comment_opt(sheet, row, column, cellText(text).constData(), &options);
    }
}

void Workbook::linkToSheet(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                           const QString &name)
{
    const QString address = QStringLiteral("internal:'%1'!A1").arg(name);
    worksheet_write_url_opt(sheet, row, column, address.toUtf8().constData(), format(Look::Address),
                            name.toUtf8().constData(), nullptr);
}

bool Workbook::close()
{
    return m_book != nullptr && workbook_close(m_book) == LXW_NO_ERROR;
}

QString cellName(lxw_row_t row, lxw_col_t column, bool isFixed)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    if (isFixed) {
        lxw_rowcol_to_cell_abs(name, row, column, 1, 1);
    } else {
        lxw_rowcol_to_cell(name, row, column);
    }
    return QString::fromLatin1(name);
}

} // namespace steelyard::report

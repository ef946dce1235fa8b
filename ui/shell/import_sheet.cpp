// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_sheet.h"

#include "tables/sheet_file.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/shell/decision_files.h"

#include <QClipboard>
#include <QDate>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

#include <algorithm>
#include <array>

namespace steelyard {

bool isSheetName(const QString &file)
{
    static constexpr auto endings = std::to_array<QLatin1StringView>(
        {QLatin1StringView(".csv"), QLatin1StringView(".tsv"), QLatin1StringView(".xlsx"),
         QLatin1StringView(".xlsm"), QLatin1StringView(".ods")});
    return std::any_of(endings.begin(), endings.end(), [&file](QLatin1StringView ending) {
        return file.endsWith(ending, Qt::CaseInsensitive);
    });
}

SheetImports::SheetImports(DecisionFiles &files, QWidget *window)
    : QObject(window)
    , m_files(files)
    , m_window(window)
{
}

bool SheetImports::chooseAndImport()
{
    const QString file = m_files.chooseSheet();
    return !file.isEmpty() && importFile(file);
}

bool SheetImports::importFile(const QString &file)
{
    return show(QFileInfo(file).fileName(),
                [file](tables::CsvDiagnostics &problems, const tables::TableWishes &wishes,
                       const std::stop_token &stop) {
                    return tables::readSheet(file, problems, wishes, stop);
                });
}

QString SheetImports::clipboardName()
{
    return tr("clipboard");
}

bool SheetImports::importClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const std::string text = data != nullptr ? data->text().toStdString() : std::string();
    return show(clipboardName(),
                [text](tables::CsvDiagnostics &problems, const tables::TableWishes &wishes,
                       const std::stop_token &stop) {
                    return tables::sheetFromBytes(text, problems, wishes, stop);
                });
}

std::optional<tables::Sheet> SheetImports::readBeside(const QString &name, const Read &read,
                                                      const tables::TableWishes &wishes)
{
    std::optional<tables::Sheet> sheet;
    tables::CsvDiagnostics problems(name);
    const bool isFinished = m_files.aside(
        name, [&](const std::stop_token &stop) { sheet = read(problems, wishes, stop); });
    if (!isFinished) {
        return std::nullopt; // the user knows why
    }
    if (!sheet) {
        Q_EMIT problemsFound(problems.list());
    }
    return sheet;
}

bool SheetImports::show(const QString &name, const Read &read)
{
    auto sheet = readBeside(name, read, {});
    if (!sheet) {
        return false;
    }
    auto *dialog = new ImportDialog(
        *std::move(sheet), name,
        [this, name, read](const tables::TableWishes &wishes) {
            return readBeside(name, read, wishes);
        },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name] {
        if (m_files.mayReplace()) {
            decision::Decision made =
                dialog->decision(QDate::currentDate().toString(Qt::ISODate).toStdString());
            if (name == clipboardName()) { // not a name that anybody gave
                made.title = DecisionFiles::unnamed().toStdString();
            }
            m_files.begin(std::move(made), tr("Import of %1").arg(name));
        }
    });
    dialog->open();
    return true;
}

} // namespace steelyard

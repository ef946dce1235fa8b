// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"
#include "tables/table_text.h"

#include <QObject>

#include <vector>

namespace steelyard {

class DecisionFiles;

// Whether a file is a sheet by its name: CSV, TSV, XLSX or ODS.
[[nodiscard]] bool isSheetName(const QString &file);

// Sheets on their way into the window: read beside it, shown before anything is made of them, and
// then the open decision.
class SheetImports final : public QObject
{
    Q_OBJECT

public:
    // The files outlive this, whose parent is the window.
    SheetImports(DecisionFiles &files, QWidget *window);

    // Each returns whether a sheet is shown; what is made of it comes later.
    bool chooseAndImport();
    bool importFile(const QString &file);
    bool importClipboard();

Q_SIGNALS:
    void problemsFound(const std::vector<knowledge::Diagnostic> &problems);

private:
    [[nodiscard]] static QString clipboardName(); // in place of a file's
    using Read = std::function<std::optional<tables::Sheet>(
        tables::CsvDiagnostics &, const tables::TableWishes &, const std::stop_token &)>;

    bool show(const QString &name, const Read &read);
    [[nodiscard]] std::optional<tables::Sheet> readBeside(const QString &name, const Read &read,
                                                          const tables::TableWishes &wishes);

    DecisionFiles &m_files;
    QWidget *m_window;
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "sheets/understood_sheet.h"
#include "tables/table_text.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace steelyard {

class AuditView;
class ImportGuesses;
class LookList;
class SheetModel;
class UnderstoodPanel;

// A sheet before it becomes a decision: as it is, what was understood of it, and what it hides.
// Accepted, it has a decision; the sheet itself is never changed.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    // Reads the file again as somebody wishes; nothing: it could not, and the problem was shown.
    using ReadAgain = std::function<std::optional<tables::Sheet>(const tables::TableWishes &)>;

    ImportDialog(tables::Sheet sheet, const QString &fileName, ReadAgain readAgain,
                 QWidget *parent = nullptr);

    // Without an id. `today` is a day.
    [[nodiscard]] decision::Decision decision(const std::string &today) const;

    [[nodiscard]] const sheets::UnderstoodSheet &understood() const { return m_made; }
    void reject() override; // from the audit back to the sheet

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeMapping();
    [[nodiscard]] QLayout *makeFoot();
    void connectGuesses();
    void connectUnderstood();
    void readAgain();
    void update();
    void showAudit(bool audit);
    void fitUnderstood();

    tables::Sheet m_sheet;
    QString m_fileName;
    ReadAgain m_readAgain;
    tables::TableWishes m_wishes;
    sheets::MappingChoices m_choices;
    sheets::SheetMapping m_mapping;
    sheets::UnderstoodSheet m_made;
    SheetModel *m_model;
    QStackedWidget *m_views;
    ImportGuesses *m_guesses;
    QTableView *m_table;
    LookList *m_looks;
    UnderstoodPanel *m_understood;
    QScrollArea *m_understoodArea = nullptr; // as wide as the panel's rows need
    AuditView *m_audit;
    QLabel *m_problem;
    QPushButton *m_auditButton;
    QPushButton *m_make;
};

} // namespace steelyard

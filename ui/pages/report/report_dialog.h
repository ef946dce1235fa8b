// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/report/report_worker.h"

#include <QDialog>

class QLabel;
class QSettings;
class QTimer;

namespace steelyard {

class DecisionDocument;
class PagePreview;
class ReportActionBar;
class ReportOptionsPanel;

// The report before it is exported or printed: its pages as they will be, and beside them what can
// be chosen. Modal to its window, so that the decision stands still while it is open.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    // What the dialog asks for. Empty names mean that the user cancelled.
    struct Answers
    {
        std::function<QString(const QString &suffix)> output; // for a new file, without its dot
        std::function<QString()> logo;
        ReportWorker::Bases bases; // empty: there is none but the document's
    };

    // The document and the settings outlive the dialog.
    ReportDialog(DecisionDocument &document, QSettings &settings, Answers answers,
                 QWidget *parent = nullptr);

    void exportTo(const QString &file); // by the end of its name; ends with exported() or in place
    void preferPrinting();              // what Enter does then
    void reject() override;             // while something takes its time: stops that first

Q_SIGNALS:
    void exported(const QString &file);

private:
    enum class Work { None, Making, Exporting, Printing };

    [[nodiscard]] QWidget *makeSide();
    void connectWorker();
    void schedule(); // after a change: soon, and once for several
    bool make();     // false: there is nothing to make
    void showMade(int pages, QSizeF size, const QString &title, const QString &problem);
    void chooseAndExport();
    void print();
    void begin(Work work);
    [[nodiscard]] bool isReady() const; // there is something to make
    void end(ReportWorker::Outcome outcome, const QString &problem);
    void showPage();

    DecisionDocument &m_document;
    QSettings &m_store;
    Answers m_answers;
    ReportWorker *m_worker;
    ReportOptionsPanel *m_options;
    PagePreview *m_preview;
    QLabel *m_page;
    ReportActionBar *m_actionBar;
    QTimer *m_soon;
    QTimer *m_slow;
    QString m_title; // of the report that is shown
    QString m_file;  // that is written
    Work m_work = Work::None;
    bool m_isCurrent = false; // the pages are what was chosen last
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_file.h"
#include "storage/library.h"
#include "ui/report/report_settings.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>

#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;
class QTimer;

namespace steelyard {

class DecisionDocument;
class PagePreview;
class ReportMaker;
class ReportOptionsPanel;

// The report before it is exported or printed: its pages as they will be, and beside them what can
// be chosen. Modal to its window, so that the decision stands still while it is open.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    // What the dialog asks for. Empty names mean that the user thought better of it.
    struct Answers
    {
        std::function<QString(const QString &suffix)> output; // for a new file, without its dot
        std::function<QString()> logo;
        // The decision's knowledge base in a language; null: there is none but the document's.
        std::function<storage::KnowledgePointer(const QString &language)> base;
    };

    // The document and the settings outlive the dialog.
    ReportDialog(DecisionDocument &document, QSettings &settings, Answers answers,
                 QWidget *parent = nullptr);
    ~ReportDialog() override;

    bool exportTo(const QString &file); // by the end of its name; says what went wrong in place
    void preferPrinting();              // what Enter does then
    void reject() override;             // while a file is written: stops that first

Q_SIGNALS:
    void exported(const QString &file);

private:
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeFoot();
    void schedule(); // after a change: soon, and once for several
    void make();
    [[nodiscard]] const knowledge::KnowledgeBase &base();
    void chooseAndExport();
    void print();
    bool goOn(int done, int all);
    void setBusy(bool busy);
    void say(const QString &text, bool isProblem);
    void showPage(int page);

    DecisionDocument &m_document;
    QSettings &m_store;
    Answers m_answers;
    storage::KnowledgePointer m_base; // in the report's language; null: the document's own
    QString m_baseLanguage;
    std::unique_ptr<ReportMaker> m_maker; // null while the verdict is not there
    ReportOptionsPanel *m_options;
    PagePreview *m_preview;
    QLabel *m_page;
    QLabel *m_message = nullptr;
    QComboBox *m_kind = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    QTimer *m_soon;
    QElapsedTimer m_clock;
    bool m_isBusy = false;
    bool m_isStopped = false;
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_dialogs.h"

#include "ui/shell/read_aside.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace steelyard {

namespace {

class FileDialogs
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::FileDialogs)

public:
    static QString chooseFile(QWidget *window, DecisionFiles::Purpose purpose,
                              const QString &suggestion);
    static DecisionFiles::Unsaved askUnsaved(QWidget *window, const QString &title);
};

QString FileDialogs::chooseFile(QWidget *window, DecisionFiles::Purpose purpose,
                                const QString &suggestion)
{
    QFileDialog dialog(window);
    const bool opens = purpose == DecisionFiles::Purpose::OpenDecision ||
                       purpose == DecisionFiles::Purpose::CompareDecision ||
                       purpose == DecisionFiles::Purpose::AddKnowledge ||
                       purpose == DecisionFiles::Purpose::ChooseLogo ||
                       purpose == DecisionFiles::Purpose::ExportFolder ||
                       purpose == DecisionFiles::Purpose::ImportSheet;
    dialog.setAcceptMode(opens ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog.setFileMode(opens ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    const QString everything = tr("All files (*)");
    switch (purpose) {
    case DecisionFiles::Purpose::OpenDecision:
    case DecisionFiles::Purpose::CompareDecision:
        dialog.setWindowTitle(purpose == DecisionFiles::Purpose::OpenDecision
                                  ? tr("Open a decision")
                                  : tr("Compare with a decision"));
        dialog.setNameFilters({tr("Decisions and reports (*.steelyard *.pdf *.html)"), everything});
        dialog.setDirectory(suggestion);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    case DecisionFiles::Purpose::AddKnowledge:
        dialog.setWindowTitle(tr("Add a knowledge base"));
        dialog.setNameFilters({tr("Knowledge bases (*.json)"), everything});
        dialog.setDirectory(suggestion);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    case DecisionFiles::Purpose::ImportSheet:
        dialog.setWindowTitle(tr("Import a sheet"));
        dialog.setNameFilters({tr("Sheets (*.csv *.tsv *.xlsx *.ods *.txt)"), everything});
        dialog.setDirectory(suggestion);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    case DecisionFiles::Purpose::ChooseLogo:
        dialog.setWindowTitle(tr("Choose a logo"));
        dialog.setNameFilters({tr("Pictures (*.svg *.png *.jpg *.jpeg)"), everything});
        dialog.setDirectory(suggestion);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    case DecisionFiles::Purpose::ExportFolder:
        dialog.setWindowTitle(tr("Choose where the folder of tables is made"));
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        dialog.setDirectory(suggestion);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    case DecisionFiles::Purpose::SaveDecision:
        dialog.setWindowTitle(tr("Save the decision"));
        dialog.setNameFilters({tr("Decisions (*.steelyard)"), everything});
        dialog.setDefaultSuffix(QStringLiteral("steelyard"));
        break;
    case DecisionFiles::Purpose::KeepKnowledge:
        dialog.setWindowTitle(tr("Keep as a knowledge base"));
        dialog.setNameFilters({tr("Knowledge bases (*.json)"), everything});
        dialog.setDefaultSuffix(QStringLiteral("json"));
        break;
    case DecisionFiles::Purpose::ExportReport:
        dialog.setWindowTitle(tr("Export the report"));
        dialog.setDefaultSuffix(QFileInfo(suggestion).suffix());
        dialog.setNameFilters(
            {tr("Reports (*.%1)").arg(QFileInfo(suggestion).suffix()), everything});
        break;
    }
    dialog.setDirectory(QFileInfo(suggestion).absolutePath());
    dialog.selectFile(QFileInfo(suggestion).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

DecisionFiles::Unsaved FileDialogs::askUnsaved(QWidget *window, const QString &title)
{
    QMessageBox box(window);
    box.setWindowTitle(tr("Unsaved changes"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Save the changes to “%1”?").arg(title));
    box.setInformativeText(tr("They are lost if you do not save them."));
    QPushButton *save = box.addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == save) {
        return DecisionFiles::Unsaved::Save;
    }
    return box.clickedButton() == discard ? DecisionFiles::Unsaved::Discard
                                          : DecisionFiles::Unsaved::Cancel;
}

} // namespace

DecisionFiles::Dialogs desktopDialogs(QWidget *window)
{
    return {std::bind_front(&FileDialogs::chooseFile, window),
            std::bind_front(&FileDialogs::askUnsaved, window), std::bind_front(&readAside, window)};
}

} // namespace steelyard

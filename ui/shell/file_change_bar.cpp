// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_change_bar.h"

#include "session/decision_document.h"
#include "ui/shell/decision_files.h"

#include <QFileInfo>

namespace steelyard {

FileChangeBar::FileChangeBar(DecisionFiles &files, QWidget *parent)
    : ChoiceBar(parent)
    , m_files(files)
{
    connect(&files, &DecisionFiles::documentChanged, this, &QWidget::hide);
    connect(&files, &DecisionFiles::saved, this, &QWidget::hide);
    connect(&files, &DecisionFiles::fileDiffers, this, &FileChangeBar::show);
    connect(&files, &DecisionFiles::openElsewhere, this, &FileChangeBar::showOpenElsewhere);
    connect(&files, &DecisionFiles::nothingKeptFor, this, &FileChangeBar::showNothingKept);
}

void FileChangeBar::show(FileWatch::State state, bool isSaving)
{
    const QString name = QFileInfo(m_files.document()->file()).fileName();
    switch (state) {
    case FileWatch::State::Same:
        hide(); // it is as it was again
        break;
    case FileWatch::State::Changed:
        showChanged(name, isSaving);
        break;
    case FileWatch::State::Missing:
        showMissing(name, isSaving);
        break;
    }
}

void FileChangeBar::showChanged(const QString &name, bool isSaving)
{
    const QString what = tr("Another program has changed “%1”.").arg(name);
    ask(isSaving ? tr("%1 Nothing was saved yet.", "what happened").arg(what) : what);
    addChoice(tr("Reload"),
              m_files.document()->isModified() ? tr("Shows what the file holds now; your unsaved "
                                                    "changes are gone")
                                               : tr("Shows what the file holds now"),
              [this] { m_files.reload(); });
    addChoice(tr("Keep mine beside it"), tr("Saves this decision as another file in the folder"),
              [this] { m_files.saveBeside(); });
    addChoice(tr("Compare"), tr("Shows what differs, and whether it changes the verdict"),
              [this] { m_files.compareWith(m_files.document()->file()); });
    addChoice(tr("Save over it"), tr("What the other program wrote is gone"),
              [this] { m_files.saveOver(); });
}

void FileChangeBar::showMissing(const QString &name, bool isSaving)
{
    const QString what =
        tr("“%1” cannot be read any more: it was moved or deleted, or its disk is gone.").arg(name);
    ask(isSaving ? tr("%1 Nothing was saved yet.", "what happened").arg(what) : what);
    addChoice(tr("Save it again"), tr("Under the same name in the same folder"),
              [this] { m_files.saveOver(); });
    addChoice(tr("Save as…"), {}, [this] { m_files.saveAs(); });
}

void FileChangeBar::showOpenElsewhere(const QString &file)
{
    ask(tr("“%1” is open in another window of Steelyard too. Change it in one of them only.")
            .arg(QFileInfo(file).fileName()));
    addClose();
}

void FileChangeBar::showNothingKept(const QString &reason)
{
    ask(tr("No copy for recovery can be kept (%1). What you do not save is lost when the program "
           "ends unexpectedly.")
            .arg(reason));
    addChoice(tr("Save"), {}, [this] { m_files.save(); });
    addClose();
}

void FileChangeBar::addClose()
{
    addChoice(tr("Close this message"), {}, [this] { hide(); });
}

} // namespace steelyard

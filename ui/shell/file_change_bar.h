// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/file_watch.h"
#include "ui/widgets/choice_bar.h"

namespace steelyard {

class DecisionFiles;

// Says what became of the open decision's file, or of its copy for recovery, and lets the user
// choose what is done about it.
class FileChangeBar final : public ChoiceBar
{
    Q_OBJECT

public:
    // The files must outlive the bar.
    explicit FileChangeBar(DecisionFiles &files, QWidget *parent = nullptr);

private:
    void show(FileWatch::State state, bool isSaving);
    void showChanged(const QString &name, bool isSaving);
    void showMissing(const QString &name, bool isSaving);
    void showOpenElsewhere(const QString &file);
    void showNothingKept(const QString &reason);
    void addClose();

    DecisionFiles &m_files;
};

} // namespace steelyard

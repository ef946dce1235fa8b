// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

// Letters that Alt presses. Translators choose those of menus; dialogs have more labels than
// anybody keeps apart in four languages, so theirs are chosen when they are shown.
namespace steelyard {

// A text that is not ours, such as the name of an option: its "&" is a letter.
[[nodiscard]] QString withoutMnemonic(QString text);

// Gives every visible button and every label of a field that has no letter one that nothing else in
// the window has: the first of a word where it is free, else any other. What is left has none.
void addMissingMnemonics(QWidget &window);

// Does so for every dialog of an application when it is shown.
class MnemonicFilter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace steelyard

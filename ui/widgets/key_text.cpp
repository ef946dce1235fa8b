// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_text.h"

#include <QCoreApplication>

namespace steelyard {

namespace {

class KeyText
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::KeyText)
};

} // namespace

QString keyText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    const QString theirs = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    if (text.endsWith(theirs)) {
        text.replace(text.size() - theirs.size(), theirs.size(),
                     KeyText::tr("Enter", "the name of a key"));
    }
    return text;
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/text_notes.h"

#include "knowledge/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace steelyard {

namespace {

class TextNotes
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::TextNotes)
};

} // namespace

QString textNote(decision::TextField field, const decision::TextFaults &faults)
{
    const decision::TextLimits limits = decision::textLimits(field);
    QStringList sentences;
    if (faults.hasLineBreak && !limits.hasLines) {
        sentences << TextNotes::tr("Line breaks became spaces: this is one line.");
    }
    if (faults.hidden) {
        sentences << TextNotes::tr("An invisible character (%1) was left out.")
                         .arg(QString::fromStdString(knowledge::codePointName(*faults.hidden)));
    }
    if (faults.isNotUtf8) {
        sentences << TextNotes::tr("What is no text was replaced.");
    }
    if (faults.tooMany > 0) {
        sentences << TextNotes::tr("At most %1 characters fit; the rest was left out.")
                         .arg(QLocale().toString(static_cast<qulonglong>(limits.mostCharacters)));
    }
    return sentences.join(u' ');
}

} // namespace steelyard

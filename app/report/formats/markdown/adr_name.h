// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Where a decision's record stands in a folder of records.
namespace steelyard::report {

// Habits of naming records: "0007-choose-a-framework.md", the next free number of the folder, or
// "20261120-choose-a-framework.md".
enum class AdrName { Numbered, Dated };

// A record belongs to the decision whose id its front matter has, whatever its file is called. It
// is that of this report when the title is the same as well: what was said under another title
// stays as it is.
struct AdrPlace
{
    QString name;           // of the file, in the folder
    bool isNew = true;      // no record of this decision is there yet
    QStringList otherTitle; // records of the same decision under another title
    QStringList withoutId;  // records of earlier versions that may be of this decision
    QStringList outside;    // links out of the folder to records of this decision
};

struct AdrWanted
{
    AdrName habit = AdrName::Numbered;
    QString decisionId;
    QString title;
    QString isoDate; // "2026-11-20"
};

// Symbolic links that lead out of the folder are never written to. A name that is new is taken by
// no file of any kind.
[[nodiscard]] AdrPlace adrPlace(const QString &folder, const AdrWanted &wanted);

// A title as part of a file name, in small letters and the composed form (NFC): letters and digits
// of any script whole, Latin ones without accents ("fuer", "strasse"), all else as single hyphens.
[[nodiscard]] QString slugOf(const QString &title);

} // namespace steelyard::report

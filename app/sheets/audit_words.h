// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheet_audit.h"

#include <QLocale>

namespace steelyard::sheets {

// One finding: what the sheet did, and what follows with numbers. Whole sentences in plain text;
// names stand in them as they are in the sheet.
struct AuditCard
{
    QString title;
    QString what;
    QString follows;
};

// One change that turns the order: "Kafka, rating", "blank → 7.5 or more", "Kafka leads".
struct AuditChangeWords
{
    QString subject;
    QString change;
    QString leader;
};

struct AuditWords
{
    QString sums;                          // the scores by the sheet's own sums, best first
    std::vector<AuditCard> cards;          // in the order of SheetAudit; empty: nothing was found
    std::vector<AuditChangeWords> changes; // empty: nothing that was tried changes the winner
};

// Scores with two decimals, because the sheet's own sums are what is looked at.
[[nodiscard]] AuditWords auditWords(const AuditTable &table, const SheetAudit &audit,
                                    const QLocale &locale = QLocale());

} // namespace steelyard::sheets

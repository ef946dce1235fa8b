// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "decision/verdict.h"

#include <QByteArray>
#include <QLocale>
#include <QStringList>

#include <map>
#include <optional>

// What a report was made of and what came out, kept in the report, so that years later somebody
// can compute it again and see whether it is still the same.
namespace steelyard::report {

struct VerdictRecord
{
    QString fingerprint;
    QString decisionHash; // SHA-256 of the decision file, lower-case hex
    int engine = 0;
    decision::KnowledgeReference knowledge;
    QString state; // "leaning"
    QString winner;
    std::map<QString, double> values;      // by alternative's id
    std::map<QString, double> firstShares; // the same

    friend bool operator==(const VerdictRecord &, const VerdictRecord &) = default;
};

[[nodiscard]] VerdictRecord verdictRecordOf(const knowledge::KnowledgeBase &base,
                                            const decision::Decision &decision,
                                            const decision::Verdict &verdict);

// As JSON text, and back; nothing when it is no record.
[[nodiscard]] QByteArray write(const VerdictRecord &record);
[[nodiscard]] std::optional<VerdictRecord> readVerdictRecord(const QByteArray &bytes);

// What is different now, in sentences, most important first. Empty: all is the same. The base names
// the options; one that it has no more is called by its id.
[[nodiscard]] QStringList differences(const VerdictRecord &then, const VerdictRecord &now,
                                      const knowledge::KnowledgeBase &base,
                                      const QLocale &locale = QLocale());

} // namespace steelyard::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/cell_reading.h"
#include "decision/evidence_debt.h"
#include "wording/wording.h"

namespace steelyard {

// The sentences about cells of a decision's own table: what was not read and why, how sure one is,
// what rests on guesses. As with Wording, all texts are plain.
class CellWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::CellWording)

public:
    explicit CellWording(const Wording &words);

    // "“twelve” cannot be read as ms.", and what the criterion takes; empty where nothing is wrong.
    [[nodiscard]] QString fault(const decision::CellReading &reading,
                                const knowledge::Criterion &criterion, const QString &typed) const;
    [[nodiscard]] static QString sureness(decision::Sureness sureness); // "measured"
    // A level or a rating with its unit, as it stands in a cell that nobody typed into.
    [[nodiscard]] QString cell(const std::string &criterion, double value) const;
    [[nodiscard]] static QString unit(const knowledge::Criterion &criterion); // "0 to 10" for words
    [[nodiscard]] QString ends(const knowledge::Criterion &criterion) const;  // "75 worst, 5 best"
    [[nodiscard]] QString debtCriteria(const decision::EvidenceDebt &debt) const;

private:
    [[nodiscard]] QString whatIsWrong(const decision::CellReading &reading,
                                      const knowledge::Criterion &criterion,
                                      const QString &typed) const;
    [[nodiscard]] QString whatIsTaken(decision::CellFault fault,
                                      const knowledge::Criterion &criterion) const;

    const Wording &m_words;
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/audit_words.h"

#include "sheets/messages.h"
#include "sheets/sheet_sums.h"

#include <algorithm>
#include <cmath>

namespace steelyard::sheets {

namespace {

constexpr std::size_t kNamedScores = 4;

// What the sentences of one table need again and again.
class AuditSpeech
{
public:
    AuditSpeech(const AuditTable &table, const SheetAudit &audit, const QLocale &locale)
        : m_table(table)
        , m_audit(audit)
        , m_locale(locale)
    {
    }

    [[nodiscard]] QString option(std::size_t o) const { return shortened(m_table.options[o]); }
    [[nodiscard]] QString criterion(std::size_t c) const
    {
        return shortened(m_table.criteria[c].name);
    }
    [[nodiscard]] QString points(double score) const { return m_locale.toString(score, 'f', 2); }
    [[nodiscard]] QString percent(double share) const
    {
        return m_locale.toString(share * 100, 'f', share > 0 && share < 0.01 ? 1 : 0);
    }
    [[nodiscard]] QString inHundred(double share) const
    {
        return m_locale.toString(std::clamp(std::round(share * 100), 0.0, 100.0), 'f', 0);
    }
    [[nodiscard]] QString number(double value, std::size_t c) const
    {
        const QString text = m_locale.toString(value, 'g', QLocale::FloatingPointShortest);
        const QString &unit = m_table.criteria[c].unit;
        return unit.isEmpty() ? text : Text::tr("%1 %2", "number and unit").arg(text, unit);
    }
    // "RabbitMQ 9.39, NATS 9.32"
    [[nodiscard]] QString scores(const std::vector<double> &scores, std::size_t most) const
    {
        QStringList parts;
        for (const std::size_t o : orderOf(scores)) {
            if (static_cast<std::size_t>(parts.size()) < most) {
                parts.append(
                    Text::tr("%1 %2", "option and score").arg(option(o), points(scores[o])));
            }
        }
        return parts.join(QStringLiteral(", "));
    }

    [[nodiscard]] AuditCard card(const RoundingFinding &found) const;
    [[nodiscard]] AuditCard card(const ConstantFinding &found) const;
    [[nodiscard]] AuditCard card(const PairFinding &found) const;
    [[nodiscard]] AuditCard card(const RemovalFinding &found) const;
    [[nodiscard]] AuditCard card(const BlankFinding &found) const;
    [[nodiscard]] AuditCard card(const EqualWeightsFinding &found) const;
    [[nodiscard]] AuditChangeWords change(const AuditChange &change) const;

private:
    static QString shortened(const QString &name)
    {
        constexpr qsizetype longest = 60;
        return name.size() > longest ? name.first(longest - 1) + u'…' : name;
    }
    // How the order is with these scores.
    [[nodiscard]] QString after(const std::vector<double> &scores) const
    {
        QStringList level;
        for (const std::size_t leader : leadersOf(scores)) {
            level << option(leader);
        }
        if (level.size() > 1) {
            return Text::tr("%1 are then level: %2.")
                .arg(m_locale.createSeparatedList(level), this->scores(scores, 2));
        }
        return leaderOf(scores) == m_audit.order.front()
                   ? Text::tr("%1 still leads: %2.")
                         .arg(option(leaderOf(scores)), this->scores(scores, 2))
                   : Text::tr("%1 then leads: %2.")
                         .arg(option(leaderOf(scores)), this->scores(scores, 2));
    }

    const AuditTable &m_table;
    const SheetAudit &m_audit;
    const QLocale &m_locale;
};

AuditCard AuditSpeech::card(const RoundingFinding &found) const
{
    if (found.low == found.high) {
        return {Text::tr("The first two are level"),
                Text::tr("%1 and %2 come to the same sum, which no rounding changes.")
                    .arg(option(found.leader), option(found.rival)),
                Text::tr("Neither leads. Too close to call.")};
    }
    const bool whole =
        std::all_of(m_table.criteria.begin(), m_table.criteria.end(),
                    [](const AuditCriterion &criterion) { return criterion.decimals == 0; });
    const QString range =
        Text::tr("In 90 of 100 ways to round them the lead of %1 over %2 runs "
                 "from %3 to %4.")
            .arg(option(found.leader), option(found.rival), points(found.low), points(found.high));
    return {Text::tr("The lead is smaller than the rounding"),
            (whole ? Text::tr("All numbers are whole.")
                   : Text::tr("The numbers are rounded to their last digit.")) +
                u' ' + range,
            Text::tr("The lead is %1. %2 comes first in %3 of 100. Too close to call.")
                .arg(points(found.lead), option(found.leader), inHundred(found.leaderShare))};
}

AuditCard AuditSpeech::card(const ConstantFinding &found) const
{
    return {Text::tr("“%1” separates nothing").arg(criterion(found.criterion)),
            Text::tr("It is %1 for every option. Its %2 % of the weight changes no order.")
                .arg(number(found.value, found.criterion), percent(found.share)),
            (found.isOrderSame
                 ? Text::tr("Without it the order is the same: %1.").arg(scores(found.without, 2))
                 : Text::tr("Without it: %1.").arg(scores(found.without, 2)))};
}

AuditCard AuditSpeech::card(const PairFinding &found) const
{
    return {Text::tr("Two columns count twice"),
            Text::tr("%1 and %2 say nearly the same (correlation %3), and both have a weight: "
                     "%4 % together.")
                .arg(criterion(found.first), criterion(found.second), points(found.correlation),
                     percent(found.firstShare + found.secondShare)),
            Text::tr("With %1 left out: %2").arg(criterion(found.second), after(found.without))};
}

AuditCard AuditSpeech::card(const RemovalFinding &found) const
{
    const bool last = m_audit.order.back() == found.removed;
    return {last ? Text::tr("A hopeless option picks the winner")
                 : Text::tr("An option that cannot win picks the winner"),
            Text::tr("Each column was scaled from its best to its worst option, so %1 sets the "
                     "scale for all others.")
                .arg(option(found.removed)),
            Text::tr("Leave %1 out and %2 leads: %3. Fix worst and best yourself, and it cannot "
                     "happen.")
                .arg(option(found.removed), option(found.newLeader), scores(found.without, 2))};
}

AuditCard AuditSpeech::card(const BlankFinding &found) const
{
    const QString what =
        Text::tr("%1 has no %2. A sheet takes 0 points for it, the worst possible.")
            .arg(option(found.option), criterion(found.criterion));
    const QString range = Text::tr("Its score is anywhere from %1 to %2.")
                              .arg(points(found.asZero), points(found.atBest));
    return {found.blanks == 1 ? Text::tr("A blank was counted as zero")
                              : Text::tr("%n blank(s) were counted as zero", nullptr,
                                         static_cast<int>(found.blanks)),
            what,
            found.leadsFrom
                ? range + u' ' +
                      (m_table.criteria[found.criterion].better == scoring::Direction::Minimise
                           ? Text::tr("With %1 or less, %2 leads.")
                           : Text::tr("With %1 or more, %2 leads."))
                          .arg(number(*found.leadsFrom, found.criterion), option(found.option))
                : range};
}

AuditCard AuditSpeech::card(const EqualWeightsFinding &found) const
{
    QStringList shares;
    for (const std::size_t o : orderOf(found.firstShares)) {
        if (found.firstShares[o] > 0 && shares.size() < 3) {
            shares.append(Text::tr("%1 in %2", "option and how often of 100")
                              .arg(option(o), inHundred(found.firstShares[o])));
        }
    }
    return {Text::tr("Nobody can have meant these weights"),
            found.isWeighted ? Text::tr("All criteria have the same weight.")
                             : Text::tr("There are no weights, so all criteria count alike."),
            Text::tr("Over all weightings, these come first: %1 of 100.")
                .arg(shares.join(QStringLiteral(", ")))};
}

AuditChangeWords AuditSpeech::change(const AuditChange &change) const
{
    AuditChangeWords words;
    words.leader = Text::tr("%1 leads").arg(option(change.leader));
    const bool up = change.to > change.from;
    switch (change.kind) {
    case ChangeKind::Removal:
        words.subject = option(change.option);
        words.change = Text::tr("counted → left out");
        return words;
    case ChangeKind::Weight:
        words.subject = Text::tr("Weight of %1").arg(criterion(change.criterion));
        words.change = (up ? Text::tr("%1 % → %2 % or more") : Text::tr("%1 % → %2 % or less"))
                           .arg(percent(change.from), percent(change.to));
        return words;
    case ChangeKind::Blank:
        words.subject = Text::tr("%1, %2", "option, criterion")
                            .arg(option(change.option), criterion(change.criterion));
        words.change = (m_table.criteria[change.criterion].better == scoring::Direction::Minimise
                            ? Text::tr("blank → %1 or less")
                            : Text::tr("blank → %1 or more"))
                           .arg(number(change.to, change.criterion));
        return words;
    case ChangeKind::Cell:
        break;
    }
    words.subject = Text::tr("%1, %2", "option, criterion")
                        .arg(option(change.option), criterion(change.criterion));
    words.change =
        (up ? Text::tr("%1 → %2 or more") : Text::tr("%1 → %2 or less"))
            .arg(number(change.from, change.criterion), number(change.to, change.criterion));
    return words;
}

} // namespace

AuditWords auditWords(const AuditTable &table, const SheetAudit &audit, const QLocale &locale)
{
    const AuditSpeech speech(table, audit, locale);
    AuditWords words;
    words.sums = (audit.isScaled ? Text::tr("By the sheet's own sums, each column scaled from its "
                                            "worst to its best: %1.")
                                 : Text::tr("By the sheet's own sums: %1."))
                     .arg(speech.scores(audit.scores, kNamedScores));
    const auto add = [&](const auto &found) { words.cards.push_back(speech.card(found)); };
    if (audit.rounding) {
        add(*audit.rounding);
    }
    std::for_each(audit.pairs.begin(), audit.pairs.end(), add);
    std::for_each(audit.constants.begin(), audit.constants.end(), add);
    std::for_each(audit.removals.begin(), audit.removals.end(), add);
    if (audit.blank) {
        add(*audit.blank);
    }
    if (audit.equalWeights) {
        add(*audit.equalWeights);
    }
    for (const AuditChange &change : audit.changes) {
        words.changes.push_back(speech.change(change));
    }
    return words;
}

} // namespace steelyard::sheets

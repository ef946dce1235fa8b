// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasebook/phrasebook.h"

namespace steelyard {

QString Phrasebook::flip(const decision::Flip &flip) const
{
    const QString winner = alternative(flip.winner);
    if (flip.changes.size() == 1) {
        const decision::AnswerChange &change = flip.changes.front();
        if (change.from.empty()) {
            return tr("%1 leads if you answer “%2” with “%3”.")
                .arg(winner, question(change.question), answers(change.question, change.to));
        }
        return tr("%1 leads if “%2” changes from “%3” to “%4”.")
            .arg(winner, question(change.question), answers(change.question, change.from),
                 answers(change.question, change.to));
    }
    QStringList parts;
    for (const decision::AnswerChange &change : flip.changes) {
        parts << (change.from.empty()
                      ? tr("“%1” is “%2”", "a question and its new answer")
                            .arg(question(change.question), answers(change.question, change.to))
                      : tr("“%1” changes from “%2” to “%3”")
                            .arg(question(change.question), answers(change.question, change.from),
                                 answers(change.question, change.to)));
    }
    return tr("%1 leads if %2.", "an option and several changed answers")
        .arg(winner, m_locale.createSeparatedList(parts));
}

QString Phrasebook::oneOf(const QStringList &names) const
{
    QStringList marked;
    for (const QString &name : names)
        marked << tr("“%1”", "an answer in quotation marks").arg(name);
    if (marked.size() < 2)
        return marked.join(QString());
    const QString last = marked.takeLast();
    return tr("%1 or %2", "the earlier answers, the last one")
        .arg(marked.join(tr(", ", "between answers, one of which is enough")), last);
}

QStringList Phrasebook::flips() const
{
    QStringList texts;
    std::vector<bool> told(m_verdict.flips.size(), false);
    for (std::size_t i = 0; i < m_verdict.flips.size(); ++i) {
        const decision::Flip &first = m_verdict.flips[i];
        if (told[i])
            continue;
        QStringList to;
        for (std::size_t j = i; first.changes.size() == 1 && j < m_verdict.flips.size(); ++j) {
            const decision::Flip &other = m_verdict.flips[j];
            if (other.changes.size() == 1 && other.winner == first.winner &&
                other.changes.front().question == first.changes.front().question &&
                other.changes.front().from == first.changes.front().from) {
                told[j] = true;
                to << answers(other.changes.front().question, other.changes.front().to);
            }
        }
        if (to.size() < 2) {
            texts << flip(first);
            continue;
        }
        const decision::AnswerChange &change = first.changes.front();
        if (change.from.empty()) {
            texts << tr("%1 leads if you answer “%2” with %3.", "%3: several quoted answers")
                         .arg(alternative(first.winner), question(change.question), oneOf(to));
        } else {
            texts << tr("%1 leads if “%2” changes from “%3” to %4.", "%4: several quoted answers")
                         .arg(alternative(first.winner), question(change.question),
                              answers(change.question, change.from), oneOf(to));
        }
    }
    return texts;
}

} // namespace steelyard

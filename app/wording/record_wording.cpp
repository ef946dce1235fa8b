// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/record_wording.h"

#include "wording/dates.h"
#include "wording/rating_wording.h"

namespace steelyard {

using decision::Agreement;
using decision::ChangeKind;
using decision::HistoryEntry;
using decision::State;
using decision::Status;

RecordWording::RecordWording(const knowledge::KnowledgeBase &base,
                             const decision::Decision &decision, const decision::Verdict &verdict,
                             const QLocale &locale)
    : m_decision(decision)
    , m_verdict(verdict)
    , m_locale(locale)
    , m_words(base, decision, verdict, locale)
{
}

QString RecordWording::status(Status status)
{
    switch (status) {
    case Status::Proposed:
        return tr("Proposed", "status of a decision");
    case Status::Accepted:
        return tr("Accepted", "status of a decision");
    case Status::Superseded:
        return tr("Superseded", "status of a decision");
    }
    return {};
}

QString RecordWording::agreement() const
{
    const bool isLevel = m_verdict.state() == State::TooClose;
    switch (decision::agreement(m_decision.record, m_verdict)) {
    case Agreement::NothingChosen:
        return tr("Nothing is chosen yet.");
    case Agreement::Agrees:
        return isLevel ? tr("Your choice is one of the two that are too close to call.")
                       : tr("Your choice matches the verdict.");
    case Agreement::LeftOut:
        return tr("A must-have leaves your choice out.");
    case Agreement::Differs:
        if (!hasVerdict()) {
            return tr("There is no verdict yet that the choice could rest on.");
        }
        return isLevel ? tr("Your choice is not one of the two that are too close to call.")
                       : tr("Your choice differs: the verdict is for %1.")
                             .arg(m_words.alternative(m_verdict.scores.winner));
    }
    return {};
}

QString RecordWording::agreementNote(const std::string &alternative) const
{
    switch (decision::agreement(alternative, m_verdict)) {
    case Agreement::NothingChosen:
        break;
    case Agreement::Agrees:
        return m_verdict.state() == State::TooClose ? tr("one of two too close to call")
                                                    : tr("matches the verdict");
    case Agreement::LeftOut:
        return tr("left out");
    case Agreement::Differs:
        return tr("needs a reason");
    }
    return {};
}

QString RecordWording::lackingReason() const
{
    if (!decision::lacksReason(m_decision.record, m_verdict)) {
        return {};
    }
    if (!hasVerdict()) {
        return tr("This choice needs a reason: there is no verdict it could rest on.");
    }
    return m_verdict.state() == State::TooClose
               ? tr("This choice needs a reason: it is not one of the two that lead.")
               : tr("This choice needs a reason: it is not the verdict's.");
}

bool RecordWording::hasVerdict() const
{
    return m_verdict.state() != State::NotEnoughAnswers && m_verdict.state() != State::NoFeasible;
}

QString RecordWording::expectation() const
{
    const decision::Expectation &expected = m_decision.expectation;
    if (expected.askedOn.empty()) {
        return {};
    }
    if (expected.alternative.empty()) {
        return tr("You did not say what you expected.");
    }
    const QString name = m_words.alternative(expected.alternative);
    if (m_verdict.state() != State::Clear && m_verdict.state() != State::Leaning) {
        return tr("You expected %1; the verdict is open.").arg(name);
    }
    return expected.alternative == m_verdict.scores.winner
               ? tr("You expected %1, and so it came out.").arg(name)
               : tr("You expected %1; the verdict is for %2.")
                     .arg(name, m_words.alternative(m_verdict.scores.winner));
}

QString RecordWording::reviewDue() const
{
    return tr("This decision was to be reviewed on %1.")
        .arg(m_words.dates().date(m_decision.record.reviewOn));
}

QString RecordWording::trigger(const decision::Flip &flip) const
{
    QStringList parts;
    for (const decision::AnswerChange &change : flip.changes) {
        if (change.state == decision::AnswerState::DoesNotApply) {
            parts << tr("“%1” does not apply any more").arg(m_words.question(change.question));
            continue;
        }
        parts << tr("“%1” becomes “%2”", "question, answer")
                     .arg(m_words.question(change.question), answers(change.question, change.to));
    }
    return parts.size() == 2 ? tr("%1, and %2", "two changes of answers").arg(parts[0], parts[1])
                             : parts.join(tr(", ", "between changes of answers"));
}

QString RecordWording::subject(const HistoryEntry &entry) const
{
    switch (entry.kind) {
    case ChangeKind::Answer:
        return tr("Answer to “%1”").arg(m_words.question(entry.subject));
    case ChangeKind::MustHave:
        return tr("Must-have “%1”").arg(m_words.capability(entry.subject));
    case ChangeKind::Weight:
        return tr("Weight of “%1” by hand").arg(m_words.criterion(entry.subject));
    case ChangeKind::Rating:
        return tr("Own rating of %1 in “%2”", "option, criterion")
            .arg(m_words.alternative(entry.alternative), m_words.criterion(entry.subject));
    case ChangeKind::Choice:
        return tr("Choice");
    case ChangeKind::Status:
        return tr("Status");
    case ChangeKind::Option:
        return tr("Option %1")
            .arg(entry.subject.empty() ? m_words.alternative(entry.alternative)
                                       : partName(entry, m_words.alternative(entry.subject)));
    case ChangeKind::Criterion:
        return tr("Criterion “%1”").arg(partName(entry, m_words.criterion(entry.subject)));
    case ChangeKind::Weighing:
        return tr("How weights come about");
    }
    return {};
}

// A part that was removed has its name in the entry alone.
QString RecordWording::partName(const HistoryEntry &entry, const QString &known) const
{
    for (const std::vector<std::string> *words : {&entry.to, &entry.from}) {
        if (!words->empty() && !words->front().starts_with(':')) {
            return QString::fromStdString(words->front());
        }
    }
    return known;
}

QString RecordWording::weightWay(const QString &word)
{
    return word == u"order"    ? tr("by order", "how weights come about")
           : word == u"swing"  ? tr("by swings", "how weights come about")
           : word == u"points" ? tr("by points", "how weights come about")
           : word == u"pairs"  ? tr("by pairs", "how weights come about")
                               : tr("by answers", "how weights come about");
}

QString RecordWording::change(const HistoryEntry &entry) const
{
    QString change = tr("Now %1, before %2").arg(value(entry, entry.to), value(entry, entry.from));
    if (entry.reason.empty()) {
        return change;
    }
    const QString reason = QString::fromStdString(entry.reason);
    return entry.time.empty() ? tr("%1. Because: %2", "a change, its reason").arg(change, reason)
                              : tr("%1 (%3). Because: %2", "a change, its reason, the time of day")
                                    .arg(change, reason, QString::fromStdString(entry.time));
}

QString RecordWording::value(const HistoryEntry &entry, const std::vector<std::string> &words) const
{
    if (words.empty()) {
        return none(entry.kind);
    }
    const QString word = QString::fromStdString(words.front());
    switch (entry.kind) {
    case ChangeKind::Answer:
        return tr("“%1”").arg(answers(entry.subject, words));
    case ChangeKind::MustHave:
        return tolerance(words);
    case ChangeKind::Weight:
        return m_words.numbers().percent(word.toDouble());
    case ChangeKind::Rating:
        return word == u":unknown" ? tr("unknown", "a rating")
                                   : RatingWording(m_words).level(entry.subject, word.toDouble());
    case ChangeKind::Choice:
        return m_words.alternative(words.front());
    case ChangeKind::Status:
        return word == u"accepted"     ? tr("accepted")
               : word == u"superseded" ? tr("superseded")
                                       : tr("proposed");
    case ChangeKind::Option:
    case ChangeKind::Criterion:
        return word == u":weighed"    ? tr("weighed", "an option")
               : word == u":left-out" ? tr("left out")
                                      : tr("“%1”").arg(word);
    case ChangeKind::Weighing: {
        QStringList order;
        for (std::size_t i = 1; i < words.size(); ++i) {
            order << m_words.criterion(words[i]);
        }
        return order.isEmpty() ? weightWay(word)
                               : tr("%1: %2", "way of weighing, criteria in order")
                                     .arg(weightWay(word), order.join(tr(", ", "in a list")));
    }
    }
    return {};
}

QString RecordWording::answers(const std::string &question,
                               const std::vector<std::string> &words) const
{
    QStringList names;
    for (const std::string &word : words) {
        names << (word == ":open"             ? tr("Open", "an answer")
                  : word == ":not-sure"       ? tr("Not sure")
                  : word == ":does-not-apply" ? tr("Does not apply")
                                              : m_words.answer(question, word));
    }
    return names.join(tr(", ", "between answers"));
}

QString RecordWording::tolerance(const std::vector<std::string> &words) const
{
    const QString word = QString::fromStdString(words.front());
    if (word == u"build") {
        const double days = words.size() > 1 ? QString::fromStdString(words[1]).toDouble() : 0;
        return tr("up to %n day(s) to build", nullptr, static_cast<int>(days));
    }
    return word == u":not-needed" ? tr("not needed")
           : word == u"add-on"    ? tr("an add-on at least")
                                  : tr("built in");
}

QString RecordWording::none(ChangeKind kind) const
{
    switch (kind) {
    case ChangeKind::Answer:
        return tr("open", "an answer");
    case ChangeKind::MustHave:
    case ChangeKind::Weight:
        return tr("as the answers say");
    case ChangeKind::Rating:
        return tr("as the knowledge base says");
    case ChangeKind::Option:
        return tr("not weighed", "an option");
    case ChangeKind::Criterion:
        return tr("not there", "a criterion");
    case ChangeKind::Choice:
    case ChangeKind::Status:
    case ChangeKind::Weighing:
        break;
    }
    return tr("nothing", "no choice");
}

} // namespace steelyard

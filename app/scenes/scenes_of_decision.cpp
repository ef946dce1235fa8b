// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_builder.h"
#include "wording/dates.h"
#include "wording/rating_wording.h"
#include "wording/record_wording.h"
#include "wording/to_qstring.h"
#include "wording/verdict_wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace steelyard::scenes {

std::vector<Scene> SceneBuilder::expectations() const
{
    std::map<std::string, int> counts;
    std::map<std::string, QStringList> names;
    int all = 0;
    for (const decision::RoomExpectation &expectation : m_decision.meeting.expectations) {
        counts[expectation.alternative] += expectation.hands;
        all += expectation.hands;
        if (!expectation.who.empty()) {
            names[expectation.alternative] << toQString(expectation.who);
        }
    }
    Scene scene = begin("expectations");
    for (const auto &[option, count] : counts) {
        if (slotOf(option) < 0) {
            continue;
        }
        SceneRow row;
        row.slot = slotOf(option);
        row.main = m_words.alternative(option);
        row.under = names[option].join(tr(", ", "between names"));
        row.bar = SceneBar{0, static_cast<double>(count) / all, row.slot};
        row.value = m_locale.toString(count);
        scene.rows.push_back(std::move(row));
    }
    if (scene.rows.empty()) {
        return {};
    }
    std::stable_sort(
        scene.rows.begin(), scene.rows.end(),
        [](const SceneRow &left, const SceneRow &right) { return left.bar->to > right.bar->to; });
    scene.sentence = tr("Before the verdict is shown: what %n people expect.", "", all);
    return split(std::move(scene), kMostRows);
}

QString SceneBuilder::expectedAgainst() const
{
    int all = 0;
    int right = 0;
    for (const decision::RoomExpectation &expectation : m_decision.meeting.expectations) {
        all += expectation.hands;
        right += expectation.alternative == m_verdict.scores.winner ? expectation.hands : 0;
    }
    if (all == 0 || m_verdict.scores.winner.empty()) {
        return {};
    }
    return tr("%1 of %n people in the room expected %2.", "", all)
        .arg(m_locale.toString(right), m_words.alternative(m_verdict.scores.winner));
}

std::vector<Scene> SceneBuilder::theDecision() const
{
    const decision::DecisionRecord &record = m_decision.record;
    Scene scene = begin("decision");
    const auto add = [&scene](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            SceneRow row;
            row.over = key;
            row.main = value;
            scene.rows.push_back(std::move(row));
        }
    };
    const RecordWording words(m_base, m_decision, m_verdict, m_locale);
    if (record.chosen.empty()) {
        scene.sentence = tr("Nothing is decided yet. The verdict advises; people decide.");
        add(tr("The verdict"), VerdictWording(m_words).sentence());
    } else {
        SceneRow row;
        row.slot = slotOf(record.chosen);
        row.main = m_words.alternative(record.chosen);
        row.strong = true;
        scene.rows.push_back(std::move(row));
        scene.sentence = words.agreement();
        add(tr("Reason"), toQString(record.reason).simplified());
    }
    add(tr("Owner"), toQString(record.owner));
    QStringList deciders;
    for (const decision::Decider &decider : record.deciders) {
        deciders << toQString(decider.name);
    }
    add(tr("Deciders"), deciders.join(tr(", ", "between names")));
    const QString days =
        QStringList{record.decidedOn.empty()
                        ? QString()
                        : tr("Decided on %1").arg(m_words.dates().date(record.decidedOn)),
                    record.reviewOn.empty()
                        ? QString()
                        : tr("to be reviewed on %1").arg(m_words.dates().date(record.reviewOn))}
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(tr(", ", "between days"));
    add(tr("When"), days);
    QStringList reconsider;
    for (const decision::Trigger &trigger : record.reconsider) {
        reconsider << toQString(trigger.text);
    }
    add(tr("We would reconsider if"), reconsider.join(tr("; ", "between conditions")));
    scene.notes << words.expectation();
    for (const decision::Objection &objection : m_decision.meeting.objections) {
        const QString who =
            objection.who.empty() ? tr("Somebody", "who objects") : toQString(objection.who);
        scene.notes << tr("%1 gives %2 in “%3” a %4.", "person, option, criterion, rating")
                           .arg(who, m_words.alternative(objection.alternative),
                                m_words.criterion(objection.criterion),
                                RatingWording(m_words).level(objection.criterion, objection.value));
    }
    scene.notes.removeAll(QString());
    return split(std::move(scene), 4);
}

std::vector<Scene> SceneBuilder::dissent() const
{
    Scene scene = begin("dissent");
    for (const decision::Dissent &dissent : m_decision.record.dissent) {
        SceneRow row;
        row.over = toQString(dissent.who);
        row.main = toQString(dissent.text);
        scene.rows.push_back(std::move(row));
    }
    if (scene.rows.empty()) {
        return {};
    }
    scene.sentence = tr("It is kept beside the decision.");
    return split(std::move(scene), 4);
}

std::vector<Scene> SceneBuilder::actions() const
{
    Scene scene = begin("actions");
    int open = 0;
    for (const decision::Action &action : m_decision.record.actions) {
        SceneRow row;
        row.main = toQString(action.text);
        row.under = QStringList{toQString(action.owner),
                                action.due.empty()
                                    ? QString()
                                    : tr("by %1", "a day").arg(m_words.dates().date(action.due))}
                        .filter(QRegularExpression(QStringLiteral(".")))
                        .join(tr(", ", "between who and when"));
        row.value = action.done ? tr("done", "an action") : QString();
        open += action.done ? 0 : 1;
        scene.rows.push_back(std::move(row));
    }
    if (scene.rows.empty()) {
        return {};
    }
    scene.sentence = open == 0 ? tr("Everything is done.") : tr("%n actions are open.", "", open);
    return split(std::move(scene), 5);
}

} // namespace steelyard::scenes

// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/tipping_points.h"

#include "decision/applied_ratings.h"
#include "decision/must_have_changes.h"
#include "decision/order_flips.h"
#include "decision/weight_line.h"
#include "wording/must_have_wording.h"
#include "wording/rating_wording.h"
#include "wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>

namespace steelyard {

namespace {

using decision::AnswerChange;
using decision::AnswerState;
using Kind = TippingPoint::Kind;

constexpr double kLeastMove = 0.0005; // of a weight, to be seen in a printed share
constexpr qsizetype kMostAnswersBriefly = 3;
constexpr double kFar = 0.2; // of a weight's or a rating's whole scale

class TippingWords
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::TippingPoints)
};

QStringList answersLacking(const Wording &words, const std::string &question,
                           const std::vector<std::string> &first,
                           const std::vector<std::string> &second)
{
    QStringList names;
    for (const std::string &choice : second) {
        if (std::find(first.begin(), first.end(), choice) == first.end()) {
            names << words.answer(question, choice);
        }
    }
    return names;
}

// The two sides of one changed answer. What stays of several choices is not told twice.
struct ChangeSides
{
    QString now;
    QString then;
    bool isPlain = false; // then is an answer: others like it may stand beside it
};

ChangeSides sidesOf(const Wording &words, const AnswerChange &change)
{
    const QString comma = TippingWords::tr(", ", "between answers");
    const QString now = words.givenAnswer(change.question);
    if (change.state == AnswerState::NotSure) {
        return {now, TippingWords::tr("not sure", "an answer")};
    }
    if (change.state == AnswerState::DoesNotApply) {
        return {now, TippingWords::tr("does not apply", "an answer")};
    }
    const QStringList gone = answersLacking(words, change.question, change.to, change.from);
    const QStringList come = answersLacking(words, change.question, change.from, change.to);
    if (change.from.empty()) {
        return {now, come.join(comma), true};
    }
    if (gone.isEmpty()) {
        return {now, TippingWords::tr("also %1", "an added answer").arg(come.join(comma))};
    }
    if (come.isEmpty()) {
        return {now, TippingWords::tr("without %1", "an answer taken away").arg(gone.join(comma))};
    }
    return {gone.join(comma), come.join(comma), true};
}

void nameAll(TippingPoint &point, const QStringList &answers)
{
    const auto joined = [](const QStringList &names) {
        QString text = names.value(0);
        for (qsizetype i = 1; i < names.size(); ++i) {
            text = TippingWords::tr("%1 or %2", "an answer, another that does the same")
                       .arg(text, names[i]);
        }
        return text;
    };
    point.then = joined(answers);
    if (answers.size() > kMostAnswersBriefly) { // so there are at least two others
        const QStringList first = answers.first(kMostAnswersBriefly - 1);
        point.briefly = TippingWords::tr("%1 or %2 others", "answers, how many others do the same")
                            .arg(first.join(TippingWords::tr(", ", "between answers")),
                                 QString::number(answers.size() - first.size()));
    }
}

void addAnswers(std::vector<TippingPoint> &points, const Wording &words, std::size_t changes)
{
    std::map<std::size_t, QStringList> answers; // that do the same, by point
    for (const decision::Flip &flip : words.verdict().flips()) {
        if (flip.changes.size() != changes) {
            continue;
        }
        TippingPoint point;
        point.kind = changes == 1 ? Kind::Answer : Kind::Answers;
        point.options = {flip.winner};
        point.question = flip.changes.front().question;
        QStringList subjects;
        QStringList before;
        QStringList after;
        bool isPlain = changes == 1;
        for (const AnswerChange &change : flip.changes) {
            const ChangeSides sides = sidesOf(words, change);
            subjects << words.question(change.question);
            before << sides.now;
            after << sides.then;
            isPlain &= sides.isPlain;
        }
        point.subject = subjects.join(u'\n');
        point.now = before.join(u'\n');
        point.then = after.join(u'\n');
        const auto alike =
            std::find_if(points.begin(), points.end(), [&point, isPlain](const TippingPoint &one) {
                return isPlain && one.kind == point.kind && one.subject == point.subject &&
                       one.now == point.now && one.options == point.options;
            });
        if (alike == points.end()) {
            points.push_back(std::move(point));
        } else {
            QStringList &all = answers[std::size_t(alike - points.begin())];
            all << (all.isEmpty() ? QStringList{alike->then, point.then} : QStringList{point.then});
            nameAll(*alike, all);
        }
    }
}

void addWeights(std::vector<TippingPoint> &points, const Wording &words)
{
    const decision::Verdict &verdict = words.verdict();
    if (verdict.scores.winner.empty() || verdict.scores.runnerUp.empty()) {
        return;
    }
    struct Side
    {
        TippingPoint point;
        double move;
    };
    std::vector<Side> sides;
    const decision::WeightLines lines(words.base(), words.decision(), verdict);
    for (std::size_t c = 0; c < words.base().criteria.size(); ++c) {
        const decision::WeightLine line = lines.line({c});
        const auto range = line.leadRange(verdict.scores.winner);
        if (!range) {
            continue;
        }
        const QString name = words.criterion(words.base().criteria[c].id);
        const auto add = [&](const decision::Takeover &takeover, const QString &then) {
            const double move = std::abs(takeover.share - line.now());
            if (move >= kLeastMove && takeover.leader != verdict.scores.winner) {
                sides.push_back({{Kind::Weight,
                                  TippingWords::tr("Weight, %1", "a criterion").arg(name),
                                  words.numbers().percent(line.now()),
                                  then.arg(words.numbers().percent(takeover.share)),
                                  {takeover.leader},
                                  {},
                                  words.base().criteria[c].id,
                                  verdict.scores.winner,
                                  move > kFar},
                                 move});
            }
        };
        if (range->below && range->below->share > 0) {
            add(*range->below, TippingWords::tr("below %1", "a weight or a rating"));
        }
        if (range->above && range->above->share < line.most()) {
            add(*range->above, TippingWords::tr("above %1", "a weight or a rating"));
        }
    }
    std::stable_sort(sides.begin(), sides.end(),
                     [](const Side &left, const Side &right) { return left.move < right.move; });
    for (Side &side : sides) {
        points.push_back(std::move(side.point));
    }
}

void addRatings(std::vector<TippingPoint> &points, const Wording &words)
{
    for (const decision::RatingFlip &flip : words.verdict().ratingFlips()) {
        const std::size_t criterion = words.base().criterionIndex(flip.criterion);
        const std::size_t option = words.base().alternativeIndex(flip.alternative);
        if (criterion == knowledge::KnowledgeBase::npos ||
            option == knowledge::KnowledgeBase::npos) {
            continue;
        }
        const bool isKnown = words.verdict().ratings().at(criterion, option).value.has_value();
        const bool isMeasure = words.base().criteria[criterion].measure.has_value();
        const double scale =
            words.base().criteria[criterion].scaleHigh - words.base().criteria[criterion].scaleLow;
        const QString then = flip.falls ? TippingWords::tr("below %1", "a weight or a rating")
                                        : TippingWords::tr("above %1", "a weight or a rating");
        points.push_back(
            {Kind::Rating,
             (isMeasure ? TippingWords::tr("%1, %2", "an option, a measure")
                        : TippingWords::tr("Rating, %1, %2", "an option, a criterion"))
                 .arg(words.alternative(flip.alternative), words.criterion(flip.criterion)),
             isKnown ? RatingWording(words).level(flip.criterion, flip.rating)
                     : TippingWords::tr("unknown", "a rating"),
             then.arg(RatingWording(words).level(flip.criterion, flip.flipRating)),
             {flip.winner},
             {},
             flip.criterion,
             flip.alternative,
             !flip.isPlausible && std::abs(flip.flipRating - flip.rating) > kFar * scale});
    }
}

// Only weights that the user put in order are told by their order.
void addOrders(std::vector<TippingPoint> &points, const Wording &words)
{
    if (words.decision().weighing.way == decision::WeightWay::Answers) {
        return;
    }
    for (const decision::OrderFlip &flip :
         decision::orderFlips(words.base(), words.decision(), words.verdict())) {
        const QString pair = TippingWords::tr("%1 before %2", "two criteria, the heavier first");
        const QString more = words.criterion(flip.more);
        const QString less = words.criterion(flip.less);
        points.push_back({Kind::Order,
                          TippingWords::tr("What matters more"),
                          pair.arg(more, less),
                          pair.arg(less, more),
                          {flip.winner}});
    }
}

void addMustHaves(std::vector<TippingPoint> &points, const Wording &words)
{
    if (words.verdict().state() != decision::State::NoFeasible) {
        return;
    }
    for (const decision::MustHaveChange &change :
         decision::mustHaveChanges(words.base(), words.decision())) {
        if (change.back.empty()) {
            continue;
        }
        TippingPoint point;
        point.kind = Kind::MustHave;
        point.subject = words.capability(words.base().capabilities[change.capability].id);
        // What a must-have accepts, without its name before it.
        const QString name = point.subject + QStringLiteral(": ");
        const auto accepted = [&](const decision::RequiredCapability &required) {
            const QString text = MustHaveWording(words).mustHave(required);
            return text.startsWith(name) ? text.mid(name.size()) : text;
        };
        for (const decision::RequiredCapability &required : words.verdict().scores.mustHaves) {
            if (required.capability == change.capability) {
                point.now = accepted(required);
            }
        }
        point.then = change.choice.needed
                         ? MustHaveWording(words).mustHave(
                               {change.capability, change.choice.tolerance, change.choice.days, {}})
                         : TippingWords::tr("not needed", "a must-have");
        point.options = change.back;
        points.push_back(std::move(point));
    }
}

} // namespace

std::vector<TippingPoint> tippingPoints(const Wording &words)
{
    std::vector<TippingPoint> points;
    addMustHaves(points, words);
    addAnswers(points, words, 1);
    addWeights(points, words);
    addRatings(points, words);
    addOrders(points, words);
    for (const std::size_t changes : {2, 3}) {
        addAnswers(points, words, changes);
    }
    return points;
}

std::vector<TippingPoint> mostTelling(const std::vector<TippingPoint> &points, std::size_t most)
{
    // Of each kind so many may stand for it before there is room left; in order of kinds.
    constexpr std::size_t kMostAnswers = 3;
    std::vector<bool> isIn(points.size(), false);
    std::size_t count = 0;
    const auto take = [&](Kind kind, std::size_t upTo) {
        for (std::size_t i = 0; i < points.size() && upTo > 0 && count < most; ++i) {
            if (points[i].kind == kind && !isIn[i]) {
                isIn[i] = true;
                --upTo;
                ++count;
            }
        }
    };
    take(Kind::MustHave, most);
    take(Kind::Answer, kMostAnswers);
    take(Kind::Order, 1);
    take(Kind::Weight, 1);
    take(Kind::Rating, 1);
    for (std::size_t i = 0; i < points.size() && count < most; ++i) {
        if (!isIn[i]) {
            isIn[i] = true;
            ++count;
        }
    }
    std::vector<TippingPoint> chosen;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (isIn[i]) {
            chosen.push_back(points[i]);
        }
    }
    return chosen;
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/objection_wording.h"

#include "wording/rating_wording.h"

namespace steelyard {

QString ObjectionWording::claim(const Wording &words, const decision::Objection &objection,
                                const decision::ObjectionEffect &effect)
{
    const QString option = words.alternative(objection.alternative);
    const QString criterion = words.criterion(objection.criterion);
    const QString value = RatingWording(words).level(objection.criterion, objection.value);
    const QString now = RatingWording(words).level(objection.criterion, effect.ratingNow);
    if (objection.who.empty()) {
        return tr("%1 in “%2”: %3 instead of %4.", "option, criterion, two ratings")
            .arg(option, criterion, value, now);
    }
    return tr("%1 gives %2 in “%3” a %4 instead of the %5.",
              "person, option, criterion, two ratings")
        .arg(QString::fromStdString(objection.who), option, criterion, value, now);
}

QString ObjectionWording::effect(const Wording &words, const decision::Objection &objection,
                                 const decision::ObjectionEffect &effect)
{
    if (effect.leaderNow.empty()) {
        return tr("No option meets the must-haves, whatever the rating.");
    }
    const QString value = RatingWording(words).level(objection.criterion, objection.value);
    const QString leader = words.alternative(effect.leaderNow);
    if (!effect.flipRating) {
        return tr("Even at %1 %2 stays first; no rating further that way changes it.")
            .arg(value, leader);
    }
    const QString limit = RatingWording(words).level(objection.criterion, *effect.flipRating);
    const QString rival = words.alternative(effect.flipLeader);
    if (effect.leaderThen == effect.leaderNow) {
        return effect.beyondIsLower ? tr("Even at %1 %2 stays first; below %3 %4 leads.")
                                          .arg(value, leader, limit, rival)
                                    : tr("Even at %1 %2 stays first; above %3 %4 leads.")
                                          .arg(value, leader, limit, rival);
    }
    const QString then = words.alternative(effect.leaderThen);
    return effect.beyondIsLower ? tr("That changes it: at %1 %2 leads; %3 stays first down to %4.")
                                      .arg(value, then, leader, limit)
                                : tr("That changes it: at %1 %2 leads; %3 stays first up to %4.")
                                      .arg(value, then, leader, limit);
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_deck.h"

#include "scenes/scene_builder.h"
#include "wording/to_qstring.h"

#include <algorithm>

namespace steelyard::scenes {

std::vector<SceneKind> sceneKinds()
{
    static constexpr const char *kKinds[] = {
        "question", "options",      "weights",  "must-haves", "left-out", "glance",
        "shape",    "expectations", "verdict",  "why",        "against",  "how-sure",
        "changes",  "cost",         "decision", "dissent",    "actions"};
    std::vector<SceneKind> kinds;
    for (const char *kind : kKinds) {
        const QString id = QString::fromLatin1(kind);
        kinds.push_back({id, SceneBuilder::kindName(id)});
    }
    return kinds;
}

std::vector<Scene> deckOf(const Wording &words, const QLocale &locale, bool allKinds)
{
    const decision::Meeting &kept = words.decision().meeting;
    std::vector<SceneKind> kinds = sceneKinds();
    const auto place = [&kept](const SceneKind &kind) {
        return std::find(kept.order.begin(), kept.order.end(), kind.id.toStdString()) -
               kept.order.begin();
    };
    std::stable_sort(
        kinds.begin(), kinds.end(),
        [&](const SceneKind &left, const SceneKind &right) { return place(left) < place(right); });
    const SceneBuilder builder(words, locale);
    std::vector<Scene> deck;
    for (const SceneKind &kind : kinds) {
        const bool hidden = std::find(kept.hidden.begin(), kept.hidden.end(),
                                      kind.id.toStdString()) != kept.hidden.end();
        if (hidden && !allKinds) {
            continue;
        }
        for (Scene &scene : builder.scenesOf(kind.id)) {
            if (const auto note = kept.notes.find(scene.id.toStdString());
                note != kept.notes.end()) {
                scene.notes = toQString(note->second).split(u'\n');
            }
            deck.push_back(std::move(scene));
        }
    }
    if (deck.empty()) { // everything is hidden: then at least what it is about
        deck = builder.scenesOf(QStringLiteral("question"));
    }
    return deck;
}

std::vector<Scene> sourceScenes(const Scene &scene)
{
    return SceneBuilder::sourcesOf(scene);
}

} // namespace steelyard::scenes

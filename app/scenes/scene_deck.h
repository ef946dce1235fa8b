// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/scene.h"
#include "wording/wording.h"

namespace steelyard::scenes {

// A kind of scene: its id in a decision's file, and its name for lists.
struct SceneKind
{
    QString id;
    QString name;
};

// Every kind, in the usual order.
[[nodiscard]] std::vector<SceneKind> sceneKinds();

// All scenes there is something to say in, in the order and choice that the decision keeps; notes
// of its own stand in place of the made ones. Never empty. `allKinds`: hidden ones too.
[[nodiscard]] std::vector<Scene> deckOf(const Wording &words, const QLocale &locale = QLocale(),
                                        bool allKinds = false);

// The sources of a scene as a scene of its own, or several; empty: it has none.
[[nodiscard]] std::vector<Scene> sourceScenes(const Scene &scene);

} // namespace steelyard::scenes

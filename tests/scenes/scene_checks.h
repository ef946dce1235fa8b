// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "decision/verdict.h"
#include "scenes/scene_layout.h"
#include "storage/knowledge_bases.h"
#include "wording/wording.h"

namespace steelyard::tests {

// A decision with its verdict, sampled.
struct Weighed
{
    storage::KnowledgePointer base;
    decision::Decision decision;
    decision::Verdict verdict;

    [[nodiscard]] Wording words() const { return {*base, decision, verdict}; }
};

[[nodiscard]] Weighed weighed(storage::KnowledgePointer base, decision::Decision decision);
// One of the finished examples, in the language in use.
[[nodiscard]] Weighed weighedExample(const QString &name, const QString &language);
[[nodiscard]] QStringList exampleNames();

// The sizes that scenes are held to.
inline const QSizeF kScreens[] = {{1920, 1080}, {1280, 720}, {1024, 768}, {2560, 1080}};

// What is wrong with a layout: text that is cut, overlaps, lies outside or is too small, lines that
// are too thin, contrast that is too weak in one of the themes.
[[nodiscard]] QStringList faultsOf(const scenes::SceneLayout &layout);

// Texts that were shortened.
[[nodiscard]] QStringList shortenedTexts(const scenes::SceneLayout &layout);

} // namespace steelyard::tests

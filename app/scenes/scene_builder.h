// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/group_profile.h"
#include "scenes/scene.h"
#include "wording/wording.h"

#include <QCoreApplication>

// Inside this library only: builds the scenes of one verdict, a file a chapter.
namespace steelyard::scenes {

class SceneBuilder
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::scenes::SceneBuilder)

public:
    SceneBuilder(const Wording &words, const QLocale &locale);

    // Empty: there is nothing to say.
    [[nodiscard]] std::vector<Scene> scenesOf(const QString &kind) const;
    [[nodiscard]] static QString kindName(const QString &kind);
    [[nodiscard]] static std::vector<Scene> sourcesOf(const Scene &scene);

private:
    using Scenes = std::vector<Scene>;

    [[nodiscard]] Scenes context() const;
    [[nodiscard]] Scenes options() const;
    [[nodiscard]] Scenes weights() const;
    [[nodiscard]] Scenes mustHaves() const;
    [[nodiscard]] Scenes leftOut() const;
    [[nodiscard]] Scenes glance() const;
    [[nodiscard]] Scenes shape() const;
    [[nodiscard]] Scenes cost() const;
    [[nodiscard]] Scenes expectations() const;
    [[nodiscard]] Scenes verdict() const;
    [[nodiscard]] Scenes why() const;
    [[nodiscard]] Scenes against() const;
    [[nodiscard]] Scenes howSure() const;
    [[nodiscard]] Scenes changes() const;
    [[nodiscard]] Scenes theDecision() const;
    [[nodiscard]] Scenes dissent() const;
    [[nodiscard]] Scenes actions() const;

    // The same scene with no more than `most` rows, as often as it takes, in shares as even as can
    // be.
    [[nodiscard]] static Scenes split(Scene scene, std::size_t most);
    [[nodiscard]] static Scene begin(const char *kind);

    void describe(Scene &scene) const;
    void addBeam(Scene &scene) const;
    void addReasonSources(Scene &scene, const std::vector<decision::Reason> &reasons) const;
    [[nodiscard]] SceneRow reasonRow(const decision::Reason &reason) const;
    [[nodiscard]] SceneRow flipRow(const decision::Flip &flip) const;
    [[nodiscard]] QString expectedAgainst() const;
    [[nodiscard]] int slotOf(const std::string &option) const; // -1: not in this decision
    [[nodiscard]] std::vector<std::size_t> ranked() const; // feasible, by rank; decision's columns
    // The groups; where they are one or two and the criteria few enough for a scene, the criteria.
    struct Profile
    {
        std::vector<decision::GroupResult> parts; // in the knowledge base's order
        QStringList names;                        // one a part, as the others
        QStringList shortNames;
        QStringList percents;
        std::vector<std::size_t> byWeight; // positions of parts
        bool isOfGroups = true;
    };
    [[nodiscard]] Profile makeProfile() const;
    [[nodiscard]] bool isProvisional() const; // not sampled yet

    const Wording &m_words;
    const knowledge::KnowledgeBase &m_base;
    const decision::Decision &m_decision;
    const decision::Verdict &m_verdict;
    QLocale m_locale;
    Profile m_profile;
};

} // namespace steelyard::scenes

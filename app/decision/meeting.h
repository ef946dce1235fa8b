// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

// What is kept of a decision's presentation: how it is shown, and what the room said. Nothing of it
// changes a verdict. Scenes are named by the ids of app/scenes/scene.h; one that a program does not
// know is kept and not shown.
namespace steelyard::decision {

// Somebody does not believe a rating.
struct Objection
{
    std::string who;
    std::string criterion;
    std::string alternative;
    double value = 0; // what they would give instead, on the criterion's scale
    std::string text; // in their words; may be empty
    std::string raisedOn;

    friend bool operator==(const Objection &, const Objection &) = default;
};

// What people in the room expected before they saw the verdict: by name, or by a show of hands.
struct RoomExpectation
{
    std::string alternative;
    std::string who; // empty: a show of hands
    int hands = 1;

    friend bool operator==(const RoomExpectation &, const RoomExpectation &) = default;
};

inline constexpr int kMostHands = 10'000;
inline constexpr int kMostMinutes = 24 * 60;

struct Meeting
{
    std::vector<std::string> order;           // ids of scenes shown first; others follow as usual
    std::vector<std::string> hidden;          // ids of scenes that are not shown
    std::map<std::string, std::string> notes; // by scene, in place of those the program makes
    int minutes = 0;                          // how long it is to take; 0: not set
    std::vector<RoomExpectation> expectations;
    std::vector<Objection> objections;

    friend bool operator==(const Meeting &, const Meeting &) = default;
};

} // namespace steelyard::decision

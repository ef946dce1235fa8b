// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace steelyard {

// The finished decisions that come with the program: one for each state a verdict can have, one for
// each shape of verdict that others published about the same choice, and three with options,
// criteria and findings of one's own: with a base, and without.
class ExampleDecisions
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::ExampleDecisions)

public:
    struct Example
    {
        QString file;             // a resource
        QString name;             // what it shows, then what it is about
        bool isPublished = false; // shows a published shape, not a state
    };

    [[nodiscard]] static QString first(); // the one to begin with, a resource
    [[nodiscard]] static std::vector<Example> all();

    // What the decision in one of these files is called, in the language of the window: the file
    // itself knows one language only. Empty for any other file.
    [[nodiscard]] static QString title(const QString &file);
};

} // namespace steelyard

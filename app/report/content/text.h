// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

// A text in runs of one look each. Always plain text: a writer escapes it for its format.
namespace steelyard::report {

struct Run
{
    QString text = {};
    bool strong = false;
    QString link = {};   // http or https, or "#anchor" within the report; empty: none
    bool quiet = false;  // an explanation: set back
    bool raised = false; // a note's number
    bool code = false;   // to be typed as it is
};

struct Text
{
    std::vector<Run> runs = {};

    Text() = default;
    Text(const QString &plain); // not explicit: most texts are one plain run
    Text(std::vector<Run> parts)
        : runs(std::move(parts))
    {
    }

    void add(const QString &text, bool strong = false);
    void addStrong(const QString &text) { add(text, true); }
    void addQuiet(const QString &text);
    void addLink(const QString &text, const QString &link, bool strong = false);
    void addCode(const QString &text);
    void addNote(const QString &number, const QString &link = {});
    void add(const Text &more);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString plain() const; // the runs without their marks
};

} // namespace steelyard::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/text.h"

#include <algorithm>

namespace steelyard::report {

Text::Text(const QString &plain)
{
    if (!plain.isEmpty()) {
        runs.push_back({plain});
    }
}

void Text::add(const QString &text, bool strong)
{
    runs.push_back({text, strong});
}

void Text::addQuiet(const QString &text)
{
    Run run{text};
    run.quiet = true;
    runs.push_back(std::move(run));
}

void Text::addLink(const QString &text, const QString &link, bool strong)
{
    runs.push_back({text, strong, link});
}

void Text::addCode(const QString &text)
{
    Run run{text};
    run.code = true;
    runs.push_back(std::move(run));
}

void Text::addNote(const QString &number, const QString &link)
{
    Run run{number};
    run.link = link;
    run.raised = true;
    runs.push_back(std::move(run));
}

void Text::add(const Text &more)
{
    runs.insert(runs.end(), more.runs.begin(), more.runs.end());
}

bool Text::isEmpty() const
{
    return std::all_of(runs.begin(), runs.end(), [](const Run &run) { return run.text.isEmpty(); });
}

QString Text::plain() const
{
    QString whole;
    for (const Run &run : runs) {
        whole += run.text;
    }
    return whole;
}

} // namespace steelyard::report

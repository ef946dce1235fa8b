// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/parts.h"

#include <QCoreApplication>

#include <array>

namespace steelyard::report {

namespace {

struct Entry
{
    Part part;
    const char *id;
    const char *title;
};

// In the order of Part. lupdate collects the titles; partTitle() looks them up.
constexpr std::array<Entry, 13> kEntries{{
    {Part::Decision, "decision",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Decision on a page")},
    {Part::Contents, "contents", QT_TRANSLATE_NOOP("steelyard::report::Parts", "Contents")},
    {Part::Context, "context", QT_TRANSLATE_NOOP("steelyard::report::Parts", "Context")},
    {Part::ShortVersion, "short-version",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Short version")},
    {Part::AtAGlance, "at-a-glance", QT_TRANSLATE_NOOP("steelyard::report::Parts", "At a glance")},
    {Part::Profiles, "profiles", QT_TRANSLATE_NOOP("steelyard::report::Parts", "Profiles")},
    {Part::Why, "why", QT_TRANSLATE_NOOP("steelyard::report::Parts", "Why, and how sure")},
    {Part::Changes, "changes",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "What would change it")},
    {Part::Options, "options",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "A page for each option")},
    {Part::SignOff, "sign-off",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Decision and sign-off")},
    {Part::Answers, "answers", QT_TRANSLATE_NOOP("steelyard::report::Parts", "Answers")},
    {Part::Evidence, "evidence",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Evidence register")},
    {Part::Method, "method",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Method and fingerprint")},
}};

const Entry &entryOf(Part part)
{
    return kEntries.at(static_cast<std::size_t>(part));
}

} // namespace

const Parts &allParts()
{
    static const Parts parts = [] {
        Parts all;
        for (const Entry &entry : kEntries) {
            all.insert(entry.part);
        }
        return all;
    }();
    return parts;
}

const Parts &onePageParts()
{
    static const Parts parts{Part::Decision};
    return parts;
}

QString partId(Part part)
{
    return QString::fromLatin1(entryOf(part).id);
}

std::optional<Part> partOf(const QString &id)
{
    for (const Entry &entry : kEntries) {
        if (id == QLatin1String(entry.id)) {
            return entry.part;
        }
    }
    return std::nullopt;
}

QString partTitle(Part part)
{
    return QCoreApplication::translate("steelyard::report::Parts", entryOf(part).title);
}

} // namespace steelyard::report

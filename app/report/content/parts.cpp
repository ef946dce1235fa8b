// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/parts.h"

#include <QCoreApplication>

#include <array>

namespace steelyard::report {

namespace {

// Which presets have a part, the shortest from which on.
struct PartEntry
{
    Part part;
    const char *id;
    const char *title;
    Preset from;
};

// In the order of Part. lupdate collects the titles; partTitle() looks them up.
constexpr std::array<PartEntry, 14> kParts{{
    {Part::Decision, "decision",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Decision on a page"), Preset::Board},
    {Part::Contents, "contents", QT_TRANSLATE_NOOP("steelyard::report::Parts", "Contents"),
     Preset::File},
    {Part::Context, "context",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Context and must-haves"), Preset::Review},
    {Part::Why, "why", QT_TRANSLATE_NOOP("steelyard::report::Parts", "Why, and how sure"),
     Preset::Review},
    {Part::Changes, "changes",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "What would change it"), Preset::Review},
    {Part::Finalists, "finalists",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Finalists side by side"), Preset::Board},
    {Part::AtAGlance, "at-a-glance", QT_TRANSLATE_NOOP("steelyard::report::Parts", "At a glance"),
     Preset::File},
    {Part::Profiles, "profiles", QT_TRANSLATE_NOOP("steelyard::report::Parts", "Profiles"),
     Preset::File},
    {Part::Options, "options",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Each option by itself"), Preset::File},
    {Part::Method, "method",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Method and fingerprint"), Preset::Review},
    {Part::SignOff, "sign-off",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Decision and sign-off"), Preset::Review},
    {Part::Answers, "answers", QT_TRANSLATE_NOOP("steelyard::report::Parts", "Answers"),
     Preset::File},
    {Part::Evidence, "evidence", QT_TRANSLATE_NOOP("steelyard::report::Parts", "Evidence register"),
     Preset::File},
    {Part::Sources, "sources", QT_TRANSLATE_NOOP("steelyard::report::Parts", "Sources"),
     Preset::Review},
}};

struct PresetEntry
{
    Preset preset;
    const char *id;
    const char *title;
    const char *name;
};

// In the order of Preset.
constexpr std::array<PresetEntry, 3> kPresets{{
    {Preset::Board, "board",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Board: two pages to decide by"),
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Board report")},
    {Preset::Review, "review",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Review: up to eight pages to check it by"),
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Decision report")},
    {Preset::File, "file",
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "File: everything, to keep"),
     QT_TRANSLATE_NOOP("steelyard::report::Parts", "Decision file")},
}};

const PartEntry &entryOf(Part part)
{
    return kParts.at(static_cast<std::size_t>(part));
}

const PresetEntry &entryOf(Preset preset)
{
    return kPresets.at(static_cast<std::size_t>(preset));
}

Parts partsUpTo(Preset preset)
{
    Parts parts;
    for (const PartEntry &entry : kParts) {
        if (entry.from <= preset) {
            parts.insert(entry.part);
        }
    }
    return parts;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("steelyard::report::Parts", text);
}

} // namespace

const Parts &allParts()
{
    return partsOf(Preset::File);
}

QString partId(Part part)
{
    return QString::fromLatin1(entryOf(part).id);
}

std::optional<Part> partOf(const QString &id)
{
    for (const PartEntry &entry : kParts) {
        if (id == QLatin1String(entry.id)) {
            return entry.part;
        }
    }
    return std::nullopt;
}

QString partTitle(Part part)
{
    return translated(entryOf(part).title);
}

const std::vector<Preset> &allPresets()
{
    static const std::vector<Preset> presets{Preset::Board, Preset::Review, Preset::File};
    return presets;
}

const Parts &partsOf(Preset preset)
{
    static const std::array<Parts, 3> parts{partsUpTo(Preset::Board), partsUpTo(Preset::Review),
                                            partsUpTo(Preset::File)};
    return parts.at(static_cast<std::size_t>(preset));
}

QString presetId(Preset preset)
{
    return QString::fromLatin1(entryOf(preset).id);
}

std::optional<Preset> presetOf(const QString &id)
{
    for (const PresetEntry &entry : kPresets) {
        if (id == QLatin1String(entry.id)) {
            return entry.preset;
        }
    }
    return std::nullopt;
}

QString presetTitle(Preset preset)
{
    return translated(entryOf(preset).title);
}

QString presetName(Preset preset)
{
    return translated(entryOf(preset).name);
}

} // namespace steelyard::report

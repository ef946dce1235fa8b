// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"

#include <initializer_list>

// HTML is only put together here, so that no text comes in without being escaped.
namespace steelyard::report::html {

// Text for between tags and for attributes in double quotes: escaped, without control characters
// and without marks that turn the direction of what follows.
[[nodiscard]] QString escaped(const QString &text);
[[nodiscard]] QString markup(const Text &text); // runs with their links and weights

// The value of an id or a link within the report, or empty for one that is not ours.
[[nodiscard]] QString safeAnchor(const QString &anchor);

struct Attribute
{
    const char *key;
    QString value; // null: left out

    Attribute(const char *name, const QString &text)
        : key(name)
        , value(text)
    {
    }
    Attribute(const char *name, const char *text)
        : key(name)
        , value(QLatin1String(text))
    {
    }
};

using Attributes = std::initializer_list<Attribute>;

// <name attribute="value">content</name>; content is markup.
[[nodiscard]] QString element(const char *name, const Attributes &attributes,
                              const QString &content);
[[nodiscard]] QString element(const char *name, const QString &content);

// An option's sign as a small SVG for the eye only.
[[nodiscard]] QString sign(const Option &option);

// A sign and a name.
[[nodiscard]] QString named(const Option &option);

} // namespace steelyard::report::html

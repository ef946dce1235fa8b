// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Inside this library only: what is asked of a picture by a stranger before it is drawn.
namespace steelyard::report {

enum class SvgFault {
    None,
    NoSvg,          // not well-formed XML with the root "svg"
    Packed,         // by gzip: a few bytes can unpack to gigabytes
    RefersOutside,  // to a file, an address or a style sheet elsewhere
    Entities,       // a document type with declarations of its own
    HoldsOther,     // a picture, a script or another document
    TooComplicated, // more elements, levels or repetitions than a sign has
};

// Reads the bytes and opens nothing else. Bounded in time and memory by the size of the bytes.
[[nodiscard]] SvgFault faultOfSvg(const QByteArray &bytes);

[[nodiscard]] bool isPng(const QByteArray &bytes);

// The PNG with nothing but its picture: texts, profiles and times are left out, because they can
// unpack to gigabytes and say what is nobody's business. Empty when the file is cut off or damaged.
[[nodiscard]] QByteArray plainPng(const QByteArray &bytes);

} // namespace steelyard::report

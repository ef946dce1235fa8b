// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>

// What is painted belongs to a part of the document: this heading, that cell. Programs that read
// aloud, search or reflow follow these parts.
namespace steelyard::report::pdf {

struct Tag;
using TagPointer = std::shared_ptr<const Tag>;

struct TagDetails
{
    QString alternative = {};        // of a figure: what is seen
    std::string scope = {};          // of a head in a table: "Row", "Column"
    std::string numbering = {};      // of a list: "Decimal", "Disc"
    int columns = 1;                 // that a cell takes
    QString link = {};               // a web address, or "#anchor"
    std::string kindOfArtifact = {}; // what belongs to the page and not to the text: "Header"
};

// A part of the structure, by its name in PDF: "H1", "TH". Parts of one parent follow each other as
// they were made. Without a parent it belongs to the document itself.
struct Tag
{
    std::string type;
    TagPointer parent;
    TagDetails details;
    std::uint64_t number = 0;
};

[[nodiscard]] TagPointer newTag(const char *type, const TagPointer &parent,
                                TagDetails details = {});
// What is no content: a running head, a head of a table that stands there again.
[[nodiscard]] TagPointer artifactTag(const char *kind = "");

// A painter cannot write a mark into a page, but it writes every colour with 16 bits a channel, of
// which eight can be seen: 257 steps are one that shows. Up to 127 more or less say which part is
// painted; markedContent() reads them and puts the plain colour back. Without a tag the colour
// stays as it is.
[[nodiscard]] QColor coded(const QColor &color, const TagPointer &tag);

// Of a tag, from 1 on; no two tags of one document have the same.
[[nodiscard]] int codeOf(const Tag &tag);

} // namespace steelyard::report::pdf

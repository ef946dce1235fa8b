// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/odt/odt_body.h"

// Inside this library only: a block of content as paragraphs, tables and pictures. Sections have
// headings of level 1, those inside are of level 2.
namespace steelyard::report::odt {

void add(OdtBody &body, const Heading &heading);
void add(OdtBody &body, const Paragraph &paragraph);
void add(OdtBody &body, const List &list);
void add(OdtBody &body, const KeyValues &facts);
void add(OdtBody &body, const Cards &cards);
void add(OdtBody &body, const Contributions &contributions);
void add(OdtBody &body, const Table &table);
void add(OdtBody &body, const BeamFigure &figure);
void add(OdtBody &body, const RadarFigure &figure);
void add(OdtBody &body, const WaterfallFigure &figure);
void add(OdtBody &body, const ShareFigure &figure);
void add(OdtBody &body, const Form &form);
void add(OdtBody &body, const SideBySide &sides);  // one below the other, to be edited
void add(OdtBody &body, const Contents &contents); // nothing: the headings are the contents

// "Table 2  What it shows"; nothing without a text.
void addCaption(OdtBody &body, const Caption &caption);

} // namespace steelyard::report::odt

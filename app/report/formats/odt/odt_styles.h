// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// Inside this library only: the styles of a text document, by the names that office programs give
// to the same thing.
namespace steelyard::report::odt {

class OdtXml;

// Of paragraphs.
inline constexpr char kTitle[] = "Title";
inline constexpr char kSubtitle[] = "Subtitle";
inline constexpr char kBody[] = "Text_20_body";
inline constexpr char kLead[] = "Lead";
inline constexpr char kSmall[] = "Small";
inline constexpr char kCaption[] = "Caption";
inline constexpr char kFigure[] = "Figure";
inline constexpr char kCell[] = "Table_20_Contents";
inline constexpr char kCellHead[] = "Table_20_Heading";
inline constexpr char kCellHeadNumber[] = "Table_20_Heading_20_Number"; // over numbers
inline constexpr char kCellNumber[] = "Table_20_Number";
inline constexpr char kCellName[] = "Table_20_Name";

// Of text.
inline constexpr char kStrong[] = "Strong_20_Emphasis";
inline constexpr char kQuiet[] = "Quiet";
inline constexpr char kRaised[] = "Note_20_Number";
inline constexpr char kCode[] = "Source_20_Text";

// Of lists.
inline constexpr char kBullets[] = "List_20_1";
inline constexpr char kCellBullets[] = "List_20_2"; // in cells, which are narrow
inline constexpr char kNumbers[] = "Numbering_20_1";

// Of cells; only these are of the document alone.
inline constexpr char kPlainCell[] = "Cell";
inline constexpr char kHeadCell[] = "HeadCell";
inline constexpr char kGroupCell[] = "GroupCell";
inline constexpr char kTotalCell[] = "TotalCell";
inline constexpr char kCardCell[] = "CardCell";
inline constexpr char kStrongCardCell[] = "StrongCardCell";
inline constexpr char kBareCell[] = "BareCell";   // of what stands side by side and is no table
inline constexpr char kBlankCell[] = "BlankCell"; // a line to write on

inline constexpr double kTextWidth = 17; // cm, on A4; a little less on Letter's page

// "Heading_20_2" for 2.
[[nodiscard]] QString headingStyle(int level);

// The part styles.xml; `language` is BCP 47, the footer's texts stand around the page numbers.
struct PageSet
{
    QString language;
    QString footer; // "Page %1 of %2"
    QString mark;   // "Draft"; empty: none
    bool isLetter = false;
};
[[nodiscard]] QByteArray stylesPart(const PageSet &pages);

// The cells' styles and the columns' of tables, within the part content.xml.
void writeCellStyles(OdtXml &xml);

// Declares the namespaces of the parts on the element that was just begun.
void writeNamespaces(OdtXml &xml);

} // namespace steelyard::report::odt

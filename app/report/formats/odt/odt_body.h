// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/package_writer.h"
#include "report/content/content.h"
#include "report/formats/odt/odt_styles.h"
#include "report/formats/odt/odt_xml.h"

#include <QImage>

// Inside this library only: the text of a document, paragraph by paragraph.
namespace steelyard::report::odt {

class OdtBody
{
public:
    OdtBody();

    // No text comes in but through these; what XML has no place for is left out.
    void paragraph(const QString &style, const Text &text, const QString &anchor = {});
    void heading(int level, const Text &text, const QString &anchor);
    void beginList(bool isOrdered);
    void item(const Text &text, const QString &anchor, const char *style = kBody);
    void endList();

    // Columns by their shares of the width. The heads repeat on every page the table goes on to.
    void beginTable(const std::vector<double> &shares);
    void beginHeads();
    void endHeads();
    void beginRow();
    void endRow();
    // A cell is over with the next one, or with its row.
    void cell(const char *style, int columns = 1);
    void endTable();

    // As large as `width` cm makes it; what is seen, in words, for who does not see it.
    void picture(const QImage &image, double width, const QString &description);

    // The part content.xml; nothing can be added afterwards.
    [[nodiscard]] QByteArray finished();
    [[nodiscard]] const std::vector<packages::PackagePart> &pictures() const { return m_pictures; }

private:
    void runs(const Text &text);
    void characters(const QString &text);
    void bookmark(const QString &anchor);
    void endCell();

    QByteArray m_body; // without its styles, which are known last
    OdtXml m_xml;
    QByteArray m_styles;
    OdtXml m_styleXml;
    std::vector<packages::PackagePart> m_pictures;
    int m_tables = 0;
    int m_missingCells = 0; // that the last one covers
    bool m_isInCell = false;
};

// Without the characters that XML has no place for, and marks that turn the direction of what
// follows.
[[nodiscard]] QString xmlText(const QString &text);

} // namespace steelyard::report::odt

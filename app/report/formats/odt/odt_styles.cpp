// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/odt/odt_styles.h"

#include "drawing/tokens.h"
#include "report/content/report_font.h"
#include "report/formats/odt/odt_xml.h"

#include <QLocale>

#include <vector>

namespace steelyard::report::odt {

namespace {

struct Property
{
    const char *name;
    QString value;

    Property(const char *key, const char *text)
        : name(key)
        , value(QLatin1String(text))
    {
    }
    Property(const char *key, const QString &text)
        : name(key)
        , value(text)
    {
    }
};
using Properties = std::vector<Property>;

QString ofInk(drawing::Token token)
{
    return drawing::color(token, drawing::Scheme::Print).name();
}

class StyleSheet
{
public:
    explicit StyleSheet(OdtXml &xml)
        : m_xml(xml)
    {
    }

    struct Kind
    {
        const char *name;
        const char *shown; // empty: as the name
        const char *parent = "Standard";
        int outline = 0; // of a heading
    };

    void paragraph(const Kind &kind, const Properties &paragraph, const Properties &text)
    {
        begin("paragraph", kind);
        if (kind.outline > 0) {
            m_xml.attribute("style:default-outline-level", QString::number(kind.outline));
            m_xml.attribute("style:next-style-name", kBody);
        }
        properties("style:paragraph-properties", paragraph);
        properties("style:text-properties", text);
        m_xml.end();
    }

    void text(const Kind &kind, const Properties &text)
    {
        begin("text", kind);
        properties("style:text-properties", text);
        m_xml.end();
    }

    void properties(const char *element, const Properties &list)
    {
        if (list.empty()) {
            return;
        }
        m_xml.beginEmpty(element);
        for (const auto &[name, value] : list) {
            m_xml.attribute(name, value);
        }
    }

private:
    void begin(const char *family, const Kind &kind)
    {
        m_xml.begin("style:style");
        m_xml.attribute("style:name", kind.name);
        if (*kind.shown != '\0') {
            m_xml.attribute("style:display-name", kind.shown);
        }
        m_xml.attribute("style:family", family);
        if (*kind.parent != '\0') {
            m_xml.attribute("style:parent-style-name", kind.parent);
        }
    }

    OdtXml &m_xml;
};

void writeDefaults(OdtXml &xml, StyleSheet &sheet, const QLocale &locale)
{
    xml.begin("style:default-style");
    xml.attribute("style:family", "paragraph");
    sheet.properties("style:paragraph-properties",
                     {{"fo:orphans", "2"}, {"fo:widows", "2"}, {"fo:line-height", "118%"}});
    const QString territory = locale.name().section(u'_', 1, 1);
    sheet.properties("style:text-properties",
                     {{"style:font-name", reportFamily()},
                      {"fo:font-size", "10pt"},
                      {"fo:color", ofInk(drawing::Token::Text)},
                      {"fo:language", locale.name().section(u'_', 0, 0)},
                      {"fo:country", territory.isEmpty() ? QStringLiteral("none") : territory}});
    xml.end();
    sheet.paragraph({"Standard", "", ""}, {}, {});
}

void writeHeadings(StyleSheet &sheet)
{
    const QString quiet = ofInk(drawing::Token::TextSecondary);
    sheet.paragraph({kTitle, "", "Standard"}, {{"fo:margin-bottom", "0.1cm"}},
                    {{"fo:font-size", "20pt"}, {"fo:font-weight", "bold"}});
    sheet.paragraph({kSubtitle, "", "Standard"}, {{"fo:margin-bottom", "0.2cm"}},
                    {{"fo:font-size", "11pt"}, {"fo:color", quiet}});
    sheet.paragraph({"Heading", "", "Standard"},
                    {{"fo:keep-with-next", "always"}, {"fo:margin-bottom", "0.12cm"}},
                    {{"fo:font-weight", "bold"}});
    sheet.paragraph({"Heading_20_1", "Heading 1", "Heading", 1}, {{"fo:margin-top", "0.6cm"}},
                    {{"fo:font-size", "15pt"}});
    sheet.paragraph({"Heading_20_2", "Heading 2", "Heading", 2}, {{"fo:margin-top", "0.35cm"}},
                    {{"fo:font-size", "11.5pt"}});
    sheet.paragraph({"Heading_20_3", "Heading 3", "Heading", 3}, {{"fo:margin-top", "0.3cm"}},
                    {{"fo:font-size", "10.5pt"}});
}

void writeTexts(StyleSheet &sheet)
{
    const QString quiet = ofInk(drawing::Token::TextSecondary);
    sheet.paragraph({kBody, "Text body"}, {{"fo:margin-bottom", "0.12cm"}}, {});
    sheet.paragraph({kLead, "", kBody}, {}, {{"fo:color", quiet}, {"fo:font-size", "10.5pt"}});
    sheet.paragraph({kSmall, "", kBody}, {}, {{"fo:color", quiet}, {"fo:font-size", "8.5pt"}});
    sheet.paragraph({kCaption, "", kSmall},
                    {{"fo:keep-with-next", "always"}, {"fo:margin-top", "0.2cm"}}, {});
    sheet.paragraph({kFigure, ""}, {{"fo:margin-top", "0.2cm"}, {"fo:keep-with-next", "always"}},
                    {});
    sheet.paragraph({kCell, "Table Contents"}, {{"fo:line-height", "112%"}},
                    {{"fo:font-size", "9pt"}});
    sheet.paragraph({kCellHead, "Table Heading", kCell}, {{"fo:keep-with-next", "always"}},
                    {{"fo:font-weight", "bold"}, {"fo:color", quiet}});
    sheet.paragraph({kCellHeadNumber, "Table Heading Number", kCellHead},
                    {{"fo:text-align", "end"}}, {});
    sheet.paragraph({kCellNumber, "Table Number", kCell}, {{"fo:text-align", "end"}}, {});
    sheet.paragraph({kCellName, "Table Name", kCell}, {}, {{"fo:font-weight", "bold"}});
    sheet.paragraph({"Footer", ""}, {{"fo:text-align", "end"}},
                    {{"fo:color", quiet}, {"fo:font-size", "9pt"}});
    sheet.text({kStrong, "Strong Emphasis", ""}, {{"fo:font-weight", "bold"}});
    sheet.text({kQuiet, "", ""}, {{"fo:color", quiet}});
    sheet.text({kRaised, "Note Number", ""}, {{"style:text-position", "super 65%"}});
    sheet.text({kCode, "Source Text", ""}, {{"style:font-name", "monospace"}});
    sheet.text(
        {"Internet_20_link", "Internet link", ""},
        {{"fo:color", ofInk(drawing::Token::Accent)}, {"style:text-underline-style", "solid"}});
}

void writeList(OdtXml &xml, const char *name, const char *shown, bool isOrdered,
               const QString &indent = QStringLiteral("0.6cm"))
{
    xml.begin("text:list-style");
    xml.attribute("style:name", name);
    xml.attribute("style:display-name", shown);
    xml.begin(isOrdered ? "text:list-level-style-number" : "text:list-level-style-bullet");
    xml.attribute("text:level", "1");
    if (isOrdered) {
        xml.attribute("style:num-format", "1");
        xml.attribute("style:num-suffix", ".");
    } else {
        xml.attribute("text:bullet-char", QStringLiteral("•"));
    }
    xml.begin("style:list-level-properties");
    xml.attribute("text:list-level-position-and-space-mode", "label-alignment");
    xml.beginEmpty("style:list-level-label-alignment");
    xml.attribute("text:label-followed-by", "listtab");
    xml.attribute("text:list-tab-stop-position", indent);
    xml.attribute("fo:text-indent", u'-' + indent);
    xml.attribute("fo:margin-left", indent);
    xml.end();
    xml.end();
    xml.end();
}

void writePages(OdtXml &xml, StyleSheet &sheet, const PageSet &pages)
{
    xml.begin("office:automatic-styles");
    xml.begin("style:page-layout");
    xml.attribute("style:name", "Pages");
    sheet.properties("style:page-layout-properties",
                     {{"fo:page-width", pages.isLetter ? "21.59cm" : "21cm"},
                      {"fo:page-height", pages.isLetter ? "27.94cm" : "29.7cm"},
                      {"fo:margin-top", "1.6cm"},
                      {"fo:margin-bottom", "1.2cm"},
                      {"fo:margin-left", "2cm"},
                      {"fo:margin-right", "2cm"}});
    xml.begin("style:footer-style");
    sheet.properties("style:header-footer-properties", {{"fo:margin-top", "0.3cm"}});
    xml.end();
    xml.end();
    xml.end();
    xml.begin("office:master-styles");
    xml.begin("style:master-page");
    xml.attribute("style:name", "Standard");
    xml.attribute("style:page-layout-name", "Pages");
    xml.begin("style:footer");
    xml.begin("text:p");
    xml.attribute("text:style-name", "Footer");
    if (!pages.mark.isEmpty()) {
        xml.writeCharacters(pages.mark + QStringLiteral("  "));
    }
    const QString footer = pages.footer;
    xml.writeCharacters(footer.section(QStringLiteral("%1"), 0, 0));
    xml.element("text:page-number", QStringLiteral("1"));
    xml.writeCharacters(
        footer.section(QStringLiteral("%1"), 1).section(QStringLiteral("%2"), 0, 0));
    xml.element("text:page-count", QStringLiteral("1"));
    xml.writeCharacters(footer.section(QStringLiteral("%2"), 1));
    xml.end();
    xml.end();
    xml.end();
    xml.end();
}

} // namespace

QString headingStyle(int level)
{
    return QStringLiteral("Heading_20_%1").arg(level);
}

void writeNamespaces(OdtXml &xml)
{
    const auto oasis = [&xml](const char *prefix, const char *name) {
        xml.attribute(prefix, QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0")
                                  .arg(QLatin1String(name)));
    };
    oasis("xmlns:office", "office");
    oasis("xmlns:style", "style");
    oasis("xmlns:text", "text");
    oasis("xmlns:table", "table");
    oasis("xmlns:draw", "drawing");
    oasis("xmlns:fo", "xsl-fo-compatible");
    oasis("xmlns:svg", "svg-compatible");
    oasis("xmlns:meta", "meta");
    xml.attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.attribute("office:version", "1.3");
}

QByteArray stylesPart(const PageSet &pages)
{
    QByteArray bytes;
    OdtXml xml(&bytes);
    StyleSheet sheet(xml);
    xml.writeStartDocument();
    xml.begin("office:document-styles");
    writeNamespaces(xml);
    xml.begin("office:font-face-decls");
    for (const QString &family : {reportFamily(), QStringLiteral("monospace")}) {
        xml.beginEmpty("style:font-face");
        xml.attribute("style:name", family);
        xml.attribute("svg:font-family", family);
    }
    xml.end();
    xml.begin("office:styles");
    writeDefaults(xml, sheet, QLocale(pages.language));
    writeHeadings(sheet);
    writeTexts(sheet);
    writeList(xml, kBullets, "List 1", false);
    writeList(xml, kCellBullets, "List 2", false, QStringLiteral("0.35cm"));
    writeList(xml, kNumbers, "Numbering 1", true);
    xml.end();
    writePages(xml, sheet, pages);
    xml.end();
    xml.writeEndDocument();
    return bytes;
}

void writeCellStyles(OdtXml &xml)
{
    StyleSheet sheet(xml);
    const QString thin = QStringLiteral("0.5pt solid ") + ofInk(drawing::Token::Line);
    const QString thick = QStringLiteral("1pt solid ") + ofInk(drawing::Token::Text);
    const auto cell = [&](const char *name, const Properties &properties) {
        xml.begin("style:style");
        xml.attribute("style:name", name);
        xml.attribute("style:family", "table-cell");
        sheet.properties("style:table-cell-properties", properties);
        xml.end();
    };
    // Numbers set right do not touch what stands at the left of the next column.
    const auto padded = [&cell](const char *name, const Properties &properties,
                                const char *above = "0.05cm") {
        std::vector<Property> all{{"fo:padding-top", above},
                                  {"fo:padding-bottom", "0.05cm"},
                                  {"fo:padding-left", "0.15cm"},
                                  {"fo:padding-right", "0.15cm"}};
        all.insert(all.end(), properties.begin(), properties.end());
        cell(name, all);
    };
    padded(kPlainCell, {{"fo:border-bottom", thin}});
    padded(kHeadCell, {{"fo:border-bottom", thick}, {"style:vertical-align", "bottom"}});
    padded(kGroupCell,
           {{"fo:border-bottom", thin}, {"fo:background-color", ofInk(drawing::Token::Sunken)}});
    padded(kTotalCell, {{"fo:border-top", thick}});
    padded(kCardCell, {{"fo:border", thin}});
    padded(kStrongCardCell, {{"fo:border", thick}});
    cell(kBareCell, {{"fo:padding-right", "0.3cm"}});
    padded(kBlankCell, {{"fo:border-bottom", thick}}, "0.8cm");
    xml.begin("style:style");
    xml.attribute("style:name", "Row");
    xml.attribute("style:family", "table-row");
    sheet.properties("style:table-row-properties", {{"fo:keep-together", "always"}});
    xml.end();
}

} // namespace steelyard::report::odt

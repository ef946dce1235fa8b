// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/odt/odt_styles.h"

#include "drawing/tokens.h"
#include "report/content/report_font.h"

#include <QLocale>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace steelyard::report::odt {

namespace {

using Properties = std::initializer_list<std::pair<const char *, QString>>;

QString ofInk(drawing::Token token)
{
    return drawing::color(token, drawing::Scheme::Print).name();
}

class StyleSheet
{
public:
    explicit StyleSheet(QXmlStreamWriter &xml)
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
            m_xml.writeAttribute("style:default-outline-level", QString::number(kind.outline));
            m_xml.writeAttribute("style:next-style-name", QLatin1String(kBody));
        }
        properties("style:paragraph-properties", paragraph);
        properties("style:text-properties", text);
        m_xml.writeEndElement();
    }

    void text(const Kind &kind, const Properties &text)
    {
        begin("text", kind);
        properties("style:text-properties", text);
        m_xml.writeEndElement();
    }

    void properties(const char *element, const Properties &list)
    {
        if (list.size() == 0) {
            return;
        }
        m_xml.writeEmptyElement(QLatin1String(element));
        for (const auto &[name, value] : list) {
            m_xml.writeAttribute(QLatin1String(name), value);
        }
    }

private:
    void begin(const char *family, const Kind &kind)
    {
        m_xml.writeStartElement("style:style");
        m_xml.writeAttribute("style:name", QLatin1String(kind.name));
        if (*kind.shown != '\0') {
            m_xml.writeAttribute("style:display-name", QLatin1String(kind.shown));
        }
        m_xml.writeAttribute("style:family", QLatin1String(family));
        if (*kind.parent != '\0') {
            m_xml.writeAttribute("style:parent-style-name", QLatin1String(kind.parent));
        }
    }

    QXmlStreamWriter &m_xml;
};

void writeDefaults(QXmlStreamWriter &xml, StyleSheet &sheet, const QLocale &locale)
{
    xml.writeStartElement("style:default-style");
    xml.writeAttribute("style:family", "paragraph");
    sheet.properties("style:paragraph-properties",
                     {{"fo:orphans", "2"}, {"fo:widows", "2"}, {"fo:line-height", "130%"}});
    const QString territory = locale.name().section(u'_', 1, 1);
    sheet.properties("style:text-properties",
                     {{"style:font-name", reportFamily()},
                      {"fo:font-size", "10.5pt"},
                      {"fo:color", ofInk(drawing::Token::Text)},
                      {"fo:language", locale.name().section(u'_', 0, 0)},
                      {"fo:country", territory.isEmpty() ? QStringLiteral("none") : territory}});
    xml.writeEndElement();
    sheet.paragraph({"Standard", "", ""}, {}, {});
}

void writeHeadings(StyleSheet &sheet)
{
    const QString bold = QStringLiteral("600");
    const QString quiet = ofInk(drawing::Token::TextSecondary);
    sheet.paragraph({kTitle, "", "Standard"}, {{"fo:margin-bottom", "0.1cm"}},
                    {{"fo:font-size", "22pt"}, {"fo:font-weight", "bold"}});
    sheet.paragraph({kSubtitle, "", "Standard"}, {{"fo:margin-bottom", "0.5cm"}},
                    {{"fo:font-size", "12pt"}, {"fo:color", quiet}});
    sheet.paragraph({"Heading", "", "Standard"},
                    {{"fo:keep-with-next", "always"}, {"fo:margin-bottom", "0.2cm"}},
                    {{"fo:font-weight", "bold"}});
    sheet.paragraph({"Heading_20_1", "Heading 1", "Heading", 1}, {{"fo:margin-top", "0.8cm"}},
                    {{"fo:font-size", "17pt"}});
    sheet.paragraph({"Heading_20_2", "Heading 2", "Heading", 2}, {{"fo:margin-top", "0.5cm"}},
                    {{"fo:font-size", "12.5pt"}});
    sheet.paragraph({"Heading_20_3", "Heading 3", "Heading", 3}, {{"fo:margin-top", "0.4cm"}},
                    {{"fo:font-size", "11pt"}});
}

void writeTexts(StyleSheet &sheet)
{
    const QString quiet = ofInk(drawing::Token::TextSecondary);
    sheet.paragraph({kBody, "Text body"}, {{"fo:margin-bottom", "0.2cm"}}, {});
    sheet.paragraph({kLead, "", kBody}, {}, {{"fo:color", quiet}, {"fo:font-size", "11pt"}});
    sheet.paragraph({kSmall, "", kBody}, {}, {{"fo:color", quiet}, {"fo:font-size", "9pt"}});
    sheet.paragraph({kCaption, "", kSmall},
                    {{"fo:keep-with-next", "always"}, {"fo:margin-top", "0.3cm"}}, {});
    sheet.paragraph({kFigure, ""}, {{"fo:margin-top", "0.2cm"}, {"fo:keep-with-next", "always"}},
                    {});
    sheet.paragraph({kCell, "Table Contents"}, {}, {{"fo:font-size", "9.5pt"}});
    sheet.paragraph({kCellHead, "Table Heading", kCell}, {{"fo:keep-with-next", "always"}},
                    {{"fo:font-weight", "bold"}, {"fo:color", quiet}});
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

void writeList(QXmlStreamWriter &xml, const char *name, const char *shown, bool isOrdered)
{
    xml.writeStartElement("text:list-style");
    xml.writeAttribute("style:name", QLatin1String(name));
    xml.writeAttribute("style:display-name", QLatin1String(shown));
    xml.writeStartElement(isOrdered ? "text:list-level-style-number"
                                    : "text:list-level-style-bullet");
    xml.writeAttribute("text:level", "1");
    if (isOrdered) {
        xml.writeAttribute("style:num-format", "1");
        xml.writeAttribute("style:num-suffix", ".");
    } else {
        xml.writeAttribute("text:bullet-char", QStringLiteral("•"));
    }
    xml.writeStartElement("style:list-level-properties");
    xml.writeAttribute("text:list-level-position-and-space-mode", "label-alignment");
    xml.writeEmptyElement("style:list-level-label-alignment");
    xml.writeAttribute("text:label-followed-by", "listtab");
    xml.writeAttribute("text:list-tab-stop-position", "0.6cm");
    xml.writeAttribute("fo:text-indent", "-0.6cm");
    xml.writeAttribute("fo:margin-left", "0.6cm");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writePages(QXmlStreamWriter &xml, StyleSheet &sheet, const PageSet &pages)
{
    xml.writeStartElement("office:automatic-styles");
    xml.writeStartElement("style:page-layout");
    xml.writeAttribute("style:name", "Pages");
    sheet.properties("style:page-layout-properties",
                     {{"fo:page-width", pages.isLetter ? "21.59cm" : "21cm"},
                      {"fo:page-height", pages.isLetter ? "27.94cm" : "29.7cm"},
                      {"fo:margin-top", "2cm"},
                      {"fo:margin-bottom", "1.5cm"},
                      {"fo:margin-left", "2cm"},
                      {"fo:margin-right", "2cm"}});
    xml.writeStartElement("style:footer-style");
    sheet.properties("style:header-footer-properties", {{"fo:margin-top", "0.5cm"}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("office:master-styles");
    xml.writeStartElement("style:master-page");
    xml.writeAttribute("style:name", "Standard");
    xml.writeAttribute("style:page-layout-name", "Pages");
    xml.writeStartElement("style:footer");
    xml.writeStartElement("text:p");
    xml.writeAttribute("text:style-name", "Footer");
    if (!pages.mark.isEmpty()) {
        xml.writeCharacters(pages.mark + QStringLiteral("  "));
    }
    const QString footer = pages.footer;
    xml.writeCharacters(footer.section(QStringLiteral("%1"), 0, 0));
    xml.writeTextElement("text:page-number", "1");
    xml.writeCharacters(
        footer.section(QStringLiteral("%1"), 1).section(QStringLiteral("%2"), 0, 0));
    xml.writeTextElement("text:page-count", "1");
    xml.writeCharacters(footer.section(QStringLiteral("%2"), 1));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QString headingStyle(int level)
{
    return QStringLiteral("Heading_20_%1").arg(level);
}

void writeNamespaces(QXmlStreamWriter &xml)
{
    const auto oasis = [&xml](const char *prefix, const char *name) {
        xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix),
                           QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0")
                               .arg(QLatin1String(name)));
    };
    oasis("office", "office");
    oasis("style", "style");
    oasis("text", "text");
    oasis("table", "table");
    oasis("draw", "drawing");
    oasis("fo", "xsl-fo-compatible");
    oasis("svg", "svg-compatible");
    oasis("meta", "meta");
    xml.writeAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
    xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.writeAttribute("office:version", "1.3");
}

QByteArray stylesPart(const PageSet &pages)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    StyleSheet sheet(xml);
    xml.writeStartDocument();
    xml.writeStartElement("office:document-styles");
    writeNamespaces(xml);
    xml.writeStartElement("office:font-face-decls");
    for (const QString &family : {reportFamily(), QStringLiteral("monospace")}) {
        xml.writeEmptyElement("style:font-face");
        xml.writeAttribute("style:name", family);
        xml.writeAttribute("svg:font-family", family);
    }
    xml.writeEndElement();
    xml.writeStartElement("office:styles");
    writeDefaults(xml, sheet, QLocale(pages.language));
    writeHeadings(sheet);
    writeTexts(sheet);
    writeList(xml, kBullets, "List 1", false);
    writeList(xml, kNumbers, "Numbering 1", true);
    xml.writeEndElement();
    writePages(xml, sheet, pages);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

void writeCellStyles(QXmlStreamWriter &xml)
{
    StyleSheet sheet(xml);
    const QString thin = QStringLiteral("0.5pt solid ") + ofInk(drawing::Token::Line);
    const QString thick = QStringLiteral("1pt solid ") + ofInk(drawing::Token::Text);
    const auto cell = [&](const char *name, const Properties &properties) {
        xml.writeStartElement("style:style");
        xml.writeAttribute("style:name", QLatin1String(name));
        xml.writeAttribute("style:family", "table-cell");
        sheet.properties("style:table-cell-properties", properties);
        xml.writeEndElement();
    };
    cell(kPlainCell, {{"fo:padding", "0.1cm"}, {"fo:border-bottom", thin}});
    cell(
        kHeadCell,
        {{"fo:padding", "0.1cm"}, {"fo:border-bottom", thick}, {"style:vertical-align", "bottom"}});
    cell(kGroupCell, {{"fo:padding", "0.1cm"},
                      {"fo:border-bottom", thin},
                      {"fo:background-color", ofInk(drawing::Token::Sunken)}});
    cell(kTotalCell, {{"fo:padding", "0.1cm"}, {"fo:border-top", thick}});
    cell(
        kBlankCell,
        {{"fo:padding-top", "0.8cm"}, {"fo:padding-bottom", "0.1cm"}, {"fo:border-bottom", thick}});
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", "Row");
    xml.writeAttribute("style:family", "table-row");
    sheet.properties("style:table-row-properties", {{"fo:keep-together", "always"}});
    xml.writeEndElement();
}

} // namespace steelyard::report::odt

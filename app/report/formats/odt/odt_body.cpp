// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/odt/odt_body.h"

#include "report/formats/odt/odt_styles.h"

#include <QBuffer>
#include <QUrl>

#include <numeric>

namespace steelyard::report::odt {

namespace {

QString centimetres(double length)
{
    return QString::number(length, 'f', 3) + QStringLiteral("cm");
}

// Characters that XML has, and no marks that turn the direction of what follows.
QString xmlText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const uint c : text.toUcs4()) {
        const bool turns = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        const bool isControl = c < 0x20 && c != '\n';
        const bool isSurrogate = c >= 0xd800 && c <= 0xdfff;
        if (!turns && !isControl && !isSurrogate && !QChar::isNonCharacter(c)) {
            const char32_t letter = c;
            result += QString::fromUcs4(&letter, 1);
        }
    }
    return result;
}

const char *styleOf(const Run &run)
{
    return run.code     ? kCode
           : run.raised ? kRaised
           : run.strong ? kStrong
           : run.quiet  ? kQuiet
                        : nullptr;
}

// Where a link of a file may lead; empty: nowhere.
QString targetOf(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http");
    return link.startsWith(u'#') || isWeb ? link : QString();
}

} // namespace

OdtBody::OdtBody()
    : m_xml(&m_body)
    , m_styleXml(&m_styles)
{
}

void OdtBody::characters(const QString &text)
{
    const QStringList lines = xmlText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            m_xml.writeEmptyElement("text:line-break");
        }
        m_xml.writeCharacters(lines[i]);
    }
}

void OdtBody::runs(const Text &text)
{
    for (const Run &run : text.runs) {
        const QString target = targetOf(run.link);
        if (!target.isEmpty()) {
            m_xml.writeStartElement("text:a");
            m_xml.writeAttribute("xlink:type", "simple");
            m_xml.writeAttribute("xlink:href", xmlText(target));
        }
        const char *style = styleOf(run);
        if (style != nullptr) {
            m_xml.writeStartElement("text:span");
            m_xml.writeAttribute("text:style-name", QLatin1String(style));
        }
        characters(run.text);
        if (style != nullptr) {
            m_xml.writeEndElement();
        }
        if (!target.isEmpty()) {
            m_xml.writeEndElement();
        }
    }
}

void OdtBody::bookmark(const QString &anchor)
{
    if (!anchor.isEmpty()) {
        m_xml.writeEmptyElement("text:bookmark");
        m_xml.writeAttribute("text:name", xmlText(anchor));
    }
}

void OdtBody::paragraph(const QString &style, const Text &text, const QString &anchor)
{
    m_xml.writeStartElement("text:p");
    m_xml.writeAttribute("text:style-name", style);
    bookmark(anchor);
    runs(text);
    m_xml.writeEndElement();
}

void OdtBody::heading(int level, const Text &text, const QString &anchor)
{
    m_xml.writeStartElement("text:h");
    m_xml.writeAttribute("text:style-name", headingStyle(level));
    m_xml.writeAttribute("text:outline-level", QString::number(level));
    bookmark(anchor);
    runs(text);
    m_xml.writeEndElement();
}

void OdtBody::beginList(bool isOrdered)
{
    m_xml.writeStartElement("text:list");
    m_xml.writeAttribute("text:style-name", QLatin1String(isOrdered ? kNumbers : kBullets));
}

void OdtBody::item(const Text &text, const QString &anchor)
{
    m_xml.writeStartElement("text:list-item");
    paragraph(QLatin1String(kBody), text, anchor);
    m_xml.writeEndElement();
}

void OdtBody::endList()
{
    m_xml.writeEndElement();
}

void OdtBody::beginTable(const std::vector<double> &shares)
{
    const QString name = QStringLiteral("Table%1").arg(++m_tables);
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    m_xml.writeStartElement("table:table");
    m_xml.writeAttribute("table:name", name);
    m_xml.writeAttribute("table:style-name", name);
    m_styleXml.writeStartElement("style:style");
    m_styleXml.writeAttribute("style:name", name);
    m_styleXml.writeAttribute("style:family", "table");
    m_styleXml.writeEmptyElement("style:table-properties");
    m_styleXml.writeAttribute("style:width", centimetres(kTextWidth));
    m_styleXml.writeAttribute("table:align", "left");
    m_styleXml.writeAttribute("fo:margin-bottom", "0.4cm");
    m_styleXml.writeEndElement();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const QString column = QStringLiteral("%1.%2").arg(name).arg(i + 1);
        m_xml.writeEmptyElement("table:table-column");
        m_xml.writeAttribute("table:style-name", column);
        m_styleXml.writeStartElement("style:style");
        m_styleXml.writeAttribute("style:name", column);
        m_styleXml.writeAttribute("style:family", "table-column");
        m_styleXml.writeEmptyElement("style:table-column-properties");
        m_styleXml.writeAttribute("style:column-width",
                                  centimetres(kTextWidth * shares[i] / (all > 0 ? all : 1)));
        m_styleXml.writeEndElement();
    }
}

void OdtBody::beginHeads()
{
    m_xml.writeStartElement("table:table-header-rows");
}

void OdtBody::endHeads()
{
    m_xml.writeEndElement();
}

void OdtBody::beginRow()
{
    m_xml.writeStartElement("table:table-row");
    m_xml.writeAttribute("table:style-name", "Row");
}

void OdtBody::endCell()
{
    if (!m_isInCell) {
        return;
    }
    m_xml.writeEndElement();
    m_isInCell = false;
    for (; m_missingCells > 0; --m_missingCells) {
        m_xml.writeEmptyElement("table:covered-table-cell");
    }
}

void OdtBody::endRow()
{
    endCell();
    m_xml.writeEndElement();
}

void OdtBody::cell(const char *style, int columns)
{
    endCell();
    m_xml.writeStartElement("table:table-cell");
    m_xml.writeAttribute("table:style-name", QLatin1String(style));
    m_xml.writeAttribute("office:value-type", "string");
    if (columns > 1) {
        m_xml.writeAttribute("table:number-columns-spanned", QString::number(columns));
    }
    m_missingCells = columns - 1;
    m_isInCell = true;
}

void OdtBody::endTable()
{
    m_xml.writeEndElement();
}

void OdtBody::picture(const QImage &image, double width, const QString &description)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG")) {
        return;
    }
    const QByteArray name =
        "Pictures/" + QByteArray::number(static_cast<int>(m_pictures.size()) + 1) + ".png";
    m_pictures.push_back({name, bytes});
    m_xml.writeStartElement("text:p");
    m_xml.writeAttribute("text:style-name", QLatin1String(kFigure));
    m_xml.writeStartElement("draw:frame");
    m_xml.writeAttribute("draw:name", QStringLiteral("Figure %1").arg(m_pictures.size()));
    m_xml.writeAttribute("text:anchor-type", "as-char");
    m_xml.writeAttribute("svg:width", centimetres(width));
    m_xml.writeAttribute("svg:height", centimetres(width * image.height() / image.width()));
    m_xml.writeEmptyElement("draw:image");
    m_xml.writeAttribute("xlink:href", QString::fromLatin1(name));
    m_xml.writeAttribute("xlink:type", "simple");
    m_xml.writeAttribute("xlink:show", "embed");
    m_xml.writeAttribute("xlink:actuate", "onLoad");
    m_xml.writeTextElement("svg:desc", xmlText(description));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

QByteArray OdtBody::finished()
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    xml.writeStartDocument();
    xml.writeStartElement("office:document-content");
    writeNamespaces(xml);
    xml.writeStartElement("office:automatic-styles");
    writeCellStyles(xml);
    xml.writeCharacters({}); // closes the tag before what is put in as it is
    part += m_styles;
    xml.writeEndElement();
    xml.writeStartElement("office:body");
    xml.writeStartElement("office:text");
    xml.writeCharacters({});
    part += m_body;
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return part;
}

} // namespace steelyard::report::odt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/odt/odt_body.h"

#include <QBuffer>
#include <QUrl>

#include <numeric>

namespace steelyard::report::odt {

namespace {

QString centimetres(double length)
{
    return QString::number(length, 'f', 3) + QStringLiteral("cm");
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
            m_xml.beginEmpty("text:line-break");
        }
        m_xml.writeCharacters(lines[i]);
    }
}

void OdtBody::runs(const Text &text)
{
    for (const Run &run : text.runs) {
        const QString target = targetOf(run.link);
        if (!target.isEmpty()) {
            m_xml.begin("text:a");
            m_xml.attribute("xlink:type", "simple");
            m_xml.attribute("xlink:href", xmlText(target));
        }
        const char *style = styleOf(run);
        if (style != nullptr) {
            m_xml.begin("text:span");
            m_xml.attribute("text:style-name", style);
        }
        characters(run.text);
        if (style != nullptr) {
            m_xml.end();
        }
        if (!target.isEmpty()) {
            m_xml.end();
        }
    }
}

void OdtBody::bookmark(const QString &anchor)
{
    if (!anchor.isEmpty()) {
        m_xml.beginEmpty("text:bookmark");
        m_xml.attribute("text:name", xmlText(anchor));
    }
}

void OdtBody::paragraph(const QString &style, const Text &text, const QString &anchor)
{
    m_xml.begin("text:p");
    m_xml.attribute("text:style-name", style);
    bookmark(anchor);
    runs(text);
    m_xml.end();
}

void OdtBody::heading(int level, const Text &text, const QString &anchor)
{
    m_xml.begin("text:h");
    m_xml.attribute("text:style-name", headingStyle(level));
    m_xml.attribute("text:outline-level", QString::number(level));
    bookmark(anchor);
    runs(text);
    m_xml.end();
}

void OdtBody::beginList(bool isOrdered)
{
    const char *bullets = m_isInCell ? kCellBullets : kBullets;
    m_xml.begin("text:list");
    m_xml.attribute("text:style-name", QLatin1String(isOrdered ? kNumbers : bullets));
}

void OdtBody::item(const Text &text, const QString &anchor, const char *style)
{
    m_xml.begin("text:list-item");
    paragraph(QLatin1String(style), text, anchor);
    m_xml.end();
}

void OdtBody::endList()
{
    m_xml.end();
}

void OdtBody::beginTable(const std::vector<double> &shares)
{
    const QString name = QStringLiteral("Table%1").arg(++m_tables);
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    m_xml.begin("table:table");
    m_xml.attribute("table:name", name);
    m_xml.attribute("table:style-name", name);
    m_styleXml.begin("style:style");
    m_styleXml.attribute("style:name", name);
    m_styleXml.attribute("style:family", "table");
    m_styleXml.beginEmpty("style:table-properties");
    m_styleXml.attribute("style:width", centimetres(kTextWidth));
    m_styleXml.attribute("table:align", "left");
    m_styleXml.attribute("fo:margin-bottom", "0.25cm");
    m_styleXml.end();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const QString column = QStringLiteral("%1.%2").arg(name).arg(i + 1);
        m_xml.beginEmpty("table:table-column");
        m_xml.attribute("table:style-name", column);
        m_styleXml.begin("style:style");
        m_styleXml.attribute("style:name", column);
        m_styleXml.attribute("style:family", "table-column");
        m_styleXml.beginEmpty("style:table-column-properties");
        m_styleXml.attribute("style:column-width",
                             centimetres(kTextWidth * shares[i] / (all > 0 ? all : 1)));
        m_styleXml.end();
    }
}

void OdtBody::beginHeads()
{
    m_xml.begin("table:table-header-rows");
}

void OdtBody::endHeads()
{
    m_xml.end();
}

void OdtBody::beginRow()
{
    m_xml.begin("table:table-row");
    m_xml.attribute("table:style-name", "Row");
}

void OdtBody::endCell()
{
    if (!m_isInCell) {
        return;
    }
    m_xml.end();
    m_isInCell = false;
    for (; m_missingCells > 0; --m_missingCells) {
        m_xml.beginEmpty("table:covered-table-cell");
    }
}

void OdtBody::endRow()
{
    endCell();
    m_xml.end();
}

void OdtBody::cell(const char *style, int columns)
{
    endCell();
    m_xml.begin("table:table-cell");
    m_xml.attribute("table:style-name", style);
    m_xml.attribute("office:value-type", "string");
    if (columns > 1) {
        m_xml.attribute("table:number-columns-spanned", QString::number(columns));
    }
    m_missingCells = columns - 1;
    m_isInCell = true;
}

void OdtBody::endTable()
{
    m_xml.end();
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
    m_xml.begin("text:p");
    m_xml.attribute("text:style-name", QLatin1String(kFigure));
    m_xml.begin("draw:frame");
    m_xml.attribute("draw:name", QStringLiteral("Figure %1").arg(m_pictures.size()));
    m_xml.attribute("text:anchor-type", "as-char");
    m_xml.attribute("svg:width", centimetres(width));
    m_xml.attribute("svg:height", centimetres(width * image.height() / image.width()));
    m_xml.beginEmpty("draw:image");
    m_xml.attribute("xlink:href", QString::fromLatin1(name));
    m_xml.attribute("xlink:type", "simple");
    m_xml.attribute("xlink:show", "embed");
    m_xml.attribute("xlink:actuate", "onLoad");
    m_xml.element("svg:desc", xmlText(description));
    m_xml.end();
    m_xml.end();
}

QByteArray OdtBody::finished()
{
    QByteArray part;
    OdtXml xml(&part);
    xml.writeStartDocument();
    xml.begin("office:document-content");
    writeNamespaces(xml);
    xml.begin("office:automatic-styles");
    writeCellStyles(xml);
    xml.whole(m_styles);
    xml.end();
    xml.begin("office:body");
    xml.begin("office:text");
    xml.whole(m_body);
    xml.end();
    xml.end();
    xml.end();
    xml.writeEndDocument();
    return part;
}

} // namespace steelyard::report::odt

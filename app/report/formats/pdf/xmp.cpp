// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/xmp.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace steelyard::report::pdf {

namespace {

const QString kRdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString kDc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString kXmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString kPdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString kPdfA = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
const QString kPdfUa = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");
const QString kExtension = QStringLiteral("http://www.aiim.org/pdfa/ns/extension/");
const QString kSchema = QStringLiteral("http://www.aiim.org/pdfa/ns/schema#");
const QString kProperty = QStringLiteral("http://www.aiim.org/pdfa/ns/property#");

class Packet
{
public:
    Packet()
        : m_xml(&m_text)
    {
    }

    QByteArray write(const XmpFacts &facts)
    {
        m_xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
        m_xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
        m_xml.writeNamespace(kRdf, QStringLiteral("rdf"));
        m_xml.writeStartElement(kRdf, QStringLiteral("RDF"));
        extension();
        describe();
        // Some readers look for these here.
        m_xml.writeNamespace(kDc, QStringLiteral("dc"));
        m_xml.writeNamespace(kXmp, QStringLiteral("xmp"));
        m_xml.writeNamespace(kPdf, QStringLiteral("pdf"));
        m_xml.writeNamespace(kPdfA, QStringLiteral("pdfaid"));
        m_xml.writeNamespace(kPdfUa, QStringLiteral("pdfuaid"));
        list(kDc, "title", "Alt", facts.title, QStringLiteral("x-default"));
        list(kDc, "creator", "Seq", facts.author, {});
        list(kDc, "language", "Bag", facts.language, {});
        text(kXmp, "CreatorTool", facts.creator);
        text(kPdf, "Producer", facts.producer);
        if (!facts.isoDate.isEmpty()) {
            text(kXmp, "CreateDate", facts.isoDate + QStringLiteral("T00:00:00Z"));
        }
        text(kPdfA, "part", QStringLiteral("3"));
        text(kPdfA, "conformance", QStringLiteral("B"));
        text(kPdfUa, "part", QStringLiteral("1"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
               m_text.toUtf8() + "\n<?xpacket end=\"r\"?>";
    }

private:
    void describe()
    {
        m_xml.writeStartElement(kRdf, QStringLiteral("Description"));
        m_xml.writeAttribute(kRdf, QStringLiteral("about"), {});
    }

    void text(const QString &space, const char *name, const QString &value)
    {
        if (!value.isEmpty()) {
            m_xml.writeTextElement(space, QString::fromLatin1(name), xmpText(value));
        }
    }

    void list(const QString &space, const char *name, const char *kind, const QString &value,
              const QString &language)
    {
        if (value.isEmpty()) {
            return;
        }
        m_xml.writeStartElement(space, QString::fromLatin1(name));
        m_xml.writeStartElement(kRdf, QString::fromLatin1(kind));
        m_xml.writeStartElement(kRdf, QStringLiteral("li"));
        if (!language.isEmpty()) {
            m_xml.writeAttribute(QStringLiteral("xml:lang"), language);
        }
        m_xml.writeCharacters(xmpText(value));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void begin(const QString &space, const char *name)
    {
        m_xml.writeStartElement(space, QString::fromLatin1(name));
    }

    void beginResource(const QString &space, const char *name)
    {
        begin(space, name);
        m_xml.writeAttribute(kRdf, QStringLiteral("parseType"), QStringLiteral("Resource"));
    }

    // An archive knows no pdfuaid:part unless the file explains it.
    void extension()
    {
        describe();
        m_xml.writeNamespace(kExtension, QStringLiteral("pdfaExtension"));
        m_xml.writeNamespace(kSchema, QStringLiteral("pdfaSchema"));
        m_xml.writeNamespace(kProperty, QStringLiteral("pdfaProperty"));
        begin(kExtension, "schemas");
        begin(kRdf, "Bag");
        beginResource(kRdf, "li");
        text(kSchema, "schema", QStringLiteral("PDF/UA identification schema"));
        text(kSchema, "namespaceURI", kPdfUa);
        text(kSchema, "prefix", QStringLiteral("pdfuaid"));
        begin(kSchema, "property");
        begin(kRdf, "Seq");
        beginResource(kRdf, "li");
        text(kProperty, "name", QStringLiteral("part"));
        text(kProperty, "valueType", QStringLiteral("Integer"));
        text(kProperty, "category", QStringLiteral("internal"));
        text(kProperty, "description", QStringLiteral("Part of ISO 14289"));
        for (int open = 0; open < 7; ++open) {
            m_xml.writeEndElement();
        }
    }

    QString m_text;
    QXmlStreamWriter m_xml;
};

} // namespace

QString xmpText(const QString &text)
{
    const QList<uint> all = text.toUcs4(); // halves become U+FFFD
    QList<uint> kept;
    std::copy_if(all.begin(), all.end(), std::back_inserter(kept), [](uint c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c != 0xfffe && c != 0xffff);
    });
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(kept.constData()), kept.size());
}

QByteArray xmpPacket(const XmpFacts &facts)
{
    return Packet().write(facts);
}

} // namespace steelyard::report::pdf

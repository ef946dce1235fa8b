// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/odf_package.h"

#include "packages/package_writer.h"

#include <QXmlStreamWriter>

#include <cstring>

namespace steelyard::handout {

class OdfPart::Private
{
public:
    QByteArray bytes;
    QXmlStreamWriter writer{&bytes};
};

OdfPart::OdfPart(QString name, OdfStreamType type)
    : m_name(std::move(name))
    , m_type(type)
    , d(std::make_unique<Private>())
{
}

OdfPart::~OdfPart() = default;

const QByteArray &OdfPart::bytes() const
{
    return d->bytes;
}

void OdfPart::startDocument()
{
    d->writer.writeStartDocument();
}

void OdfPart::endDocument()
{
    d->writer.writeEndDocument();
}

void OdfPart::startElement(const char *name, const librevenge::RVNGPropertyList &attributes)
{
    d->writer.writeStartElement(QString::fromUtf8(name));
    librevenge::RVNGPropertyList::Iter attribute(attributes);
    for (attribute.rewind(); attribute.next();) {
        // What begins like this is told to the library, not to the file.
        if (std::strncmp(attribute.key(), "librevenge:", 11) != 0) {
            d->writer.writeAttribute(QString::fromUtf8(attribute.key()),
                                     QString::fromUtf8(attribute()->getStr().cstr()));
        }
    }
}

void OdfPart::endElement(const char *)
{
    d->writer.writeEndElement();
}

void OdfPart::characters(const librevenge::RVNGString &text)
{
    d->writer.writeCharacters(QString::fromUtf8(text.cstr()));
}

QByteArray odfPackage(const QByteArray &mimeType,
                      const std::vector<std::unique_ptr<OdfPart>> &parts)
{
    // First and not compressed, so that the file's kind can be told from its beginning.
    std::vector<packages::PackagePart> all{{"mimetype", mimeType, false}};
    for (const auto &part : parts) {
        all.push_back({part->name().toUtf8(), part->bytes()});
    }
    return packages::packageOf(all);
}

} // namespace steelyard::handout

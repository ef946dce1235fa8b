// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/odf_package.h"

#include <QXmlStreamWriter>

#include <zip.h>

#include <cstdlib>
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

namespace {

constexpr time_t kPackageTime = 315'619'200; // the first that a ZIP can tell, 2 Jan 1980

class Package
{
public:
    Package()
        : m_source(zip_source_buffer_create(nullptr, 0, 0, nullptr))
        , m_archive(m_source == nullptr ? nullptr
                                        : zip_open_from_source(m_source, ZIP_TRUNCATE, nullptr))
    {
        if (m_archive != nullptr) {
            zip_source_keep(m_source); // closing the archive would free it with its bytes
        }
    }
    ~Package()
    {
        if (m_archive != nullptr) {
            zip_discard(m_archive);
        }
        if (m_source != nullptr) {
            zip_source_free(m_source);
        }
    }
    Package(const Package &) = delete;
    Package &operator=(const Package &) = delete;

    // The bytes must live until the package is finished.
    void add(const QByteArray &name, const QByteArray &bytes, zip_int32_t method)
    {
        zip_source_t *source = m_archive == nullptr
                                   ? nullptr
                                   : zip_source_buffer(m_archive, bytes.constData(),
                                                       static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index =
            source == nullptr ? -1
                              : zip_file_add(m_archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        m_isWhole = m_isWhole && index >= 0;
        if (index >= 0) {
            const auto place = static_cast<zip_uint64_t>(index);
            zip_set_file_compression(m_archive, place, method, 0);
            zip_file_set_mtime(m_archive, place, kPackageTime, 0);
        }
    }

    [[nodiscard]] QByteArray finished()
    {
        if (!m_isWhole || zip_close(m_archive) != 0) {
            return {};
        }
        m_archive = nullptr;
        QByteArray bytes;
        zip_stat_t facts;
        if (zip_source_stat(m_source, &facts) == 0 && zip_source_open(m_source) == 0) {
            bytes.resize(static_cast<qsizetype>(facts.size));
            const zip_int64_t read = zip_source_read(m_source, bytes.data(), facts.size);
            zip_source_close(m_source);
            if (read != static_cast<zip_int64_t>(facts.size)) {
                bytes.clear();
            }
        }
        return bytes;
    }

private:
    zip_source_t *m_source;
    zip_t *m_archive;
    bool m_isWhole = true;
};

} // namespace

QByteArray odfPackage(const QByteArray &mimeType,
                      const std::vector<std::unique_ptr<OdfPart>> &parts)
{
    Package package;
    // First and not compressed, so that the file's kind can be told from its beginning.
    package.add("mimetype", mimeType, ZIP_CM_STORE);
    for (const auto &part : parts) {
        package.add(part->name().toUtf8(), part->bytes(), ZIP_CM_DEFLATE);
    }
    return package.finished();
}

} // namespace steelyard::handout

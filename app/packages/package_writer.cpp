// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/package_writer.h"

#include <zip.h>

namespace steelyard::packages {

namespace {

// The first day that a ZIP can tell, 1 Jan 1980, in its own form: a time would depend on the zone.
constexpr zip_uint16_t kPackageDay = 1 << 5 | 1;

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

    // The part must live until the package is finished.
    void add(const PackagePart &part)
    {
        zip_source_t *source =
            m_archive == nullptr
                ? nullptr
                : zip_source_buffer(m_archive, part.bytes.constData(),
                                    static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const zip_int64_t index = source == nullptr ? -1
                                                    : zip_file_add(m_archive, part.name.constData(),
                                                                   source, ZIP_FL_ENC_UTF_8);
        m_isWhole = m_isWhole && index >= 0;
        if (index >= 0) {
            const auto place = static_cast<zip_uint64_t>(index);
            zip_set_file_compression(m_archive, place,
                                     part.isCompressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
            zip_file_set_dostime(m_archive, place, 0, kPackageDay, 0);
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

QByteArray packageOf(const std::vector<PackagePart> &parts)
{
    Package package;
    for (const PackagePart &part : parts) {
        package.add(part);
    }
    return package.finished();
}

} // namespace steelyard::packages

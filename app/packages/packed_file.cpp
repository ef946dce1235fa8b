// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/packed_file.h"

#include <zip.h>

#include <algorithm>

namespace steelyard::packages {

namespace {

class PackedPart : public QIODevice
{
public:
    PackedPart(zip_file_t *file, UnpackBudget &budget)
        : m_file(file)
        , m_budget(budget)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~PackedPart() override { zip_fclose(m_file); }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_budget.fault != PackedFault::None) {
            return -1;
        }
        if (m_budget.stop.stop_requested()) {
            return fail(PackedFault::Stopped);
        }
        const zip_int64_t count = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
        if (count < 0) {
            return fail(PackedFault::Damaged);
        }
        const auto bytes = static_cast<std::size_t>(count);
        if (bytes > m_budget.all || bytes > m_budget.token) {
            return fail(PackedFault::TooLarge);
        }
        m_budget.all -= bytes;
        m_budget.token -= bytes;
        return count > 0 ? count : -1;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(PackedFault fault)
    {
        m_budget.fault = fault;
        return -1;
    }

    zip_file_t *m_file;
    UnpackBudget &m_budget;
};

} // namespace

PackedFile::PackedFile(std::string_view bytes, UnpackBudget &budget)
    : m_budget(budget)
{
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (source != nullptr) {
        m_zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
        if (m_zip == nullptr) {
            zip_source_free(source);
        }
    }
    if (m_zip == nullptr) {
        m_budget.fault = PackedFault::Damaged;
    }
}

PackedFile::~PackedFile()
{
    if (m_zip != nullptr) {
        zip_discard(m_zip);
    }
}

std::unique_ptr<QIODevice> PackedFile::part(const std::string &name)
{
    if (m_zip == nullptr || m_budget.fault != PackedFault::None) {
        return nullptr;
    }
    const zip_int64_t index = zip_name_locate(m_zip, name.c_str(), ZIP_FL_NOCASE);
    if (index < 0) {
        return nullptr;
    }
    zip_stat_t about;
    zip_stat_init(&about);
    const auto at = static_cast<zip_uint64_t>(index);
    if (zip_stat_index(m_zip, at, 0, &about) == 0 &&
        (about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE) {
        m_budget.fault = PackedFault::Protected;
        return nullptr;
    }
    zip_file_t *file = zip_fopen_index(m_zip, at, 0);
    if (file == nullptr) {
        m_budget.fault = PackedFault::Damaged;
        return nullptr;
    }
    return std::make_unique<PackedPart>(file, m_budget);
}

QByteArray partOf(const QByteArray &package, const std::string &name, std::size_t most)
{
    UnpackBudget budget;
    budget.all = most;
    PackedFile file({package.constData(), static_cast<std::size_t>(package.size())}, budget);
    const auto part = file.part(name);
    const QByteArray bytes = part == nullptr ? QByteArray() : part->readAll();
    return budget.fault == PackedFault::None ? bytes : QByteArray();
}

} // namespace steelyard::packages

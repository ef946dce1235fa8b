// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

struct zip;

// The parts of a ZIP file, which XLSX and OpenDocument are, unpacked piece by piece and never
// further than is allowed. A few bytes can ask for gigabytes.
namespace steelyard::packages {

enum class PackedFault {
    None,
    Damaged,   // the archive, a part of it or the XML in that
    Protected, // by a password
    TooLarge,  // more to unpack than any table has
    Stopped,   // on request
};

// What one reading may unpack; shared by its parts.
struct UnpackBudget
{
    std::size_t all = std::size_t{100} << 20; // bytes still allowed
    std::size_t token = std::size_t{8} << 20; // of one tag or piece of text, which is held whole
    std::stop_token stop;
    PackedFault fault = PackedFault::None; // the first that was met
};

class PackedFile
{
public:
    // The bytes must outlive this. Nothing in them is read before a part is asked for; a file that
    // is no archive has no parts and leaves a fault.
    PackedFile(std::string_view bytes, UnpackBudget &budget);
    ~PackedFile();
    PackedFile(const PackedFile &) = delete;
    PackedFile &operator=(const PackedFile &) = delete;

    // Opened for reading once; nullptr when there is no such part, or with a fault. Names are found
    // in upper and lower case alike. Must not outlive this.
    [[nodiscard]] std::unique_ptr<QIODevice> part(const std::string &name);

private:
    zip *m_zip = nullptr;
    UnpackBudget &m_budget;
};

// One part as a whole; empty when there is none, it is damaged or it has more than `most` bytes.
[[nodiscard]] QByteArray partOf(const QByteArray &package, const std::string &name,
                                std::size_t most);

} // namespace steelyard::packages

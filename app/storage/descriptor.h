// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

// Inside this library only: a file of the operating system, closed when it goes.
namespace steelyard::storage {

class Descriptor
{
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (isOpen()) {
            ::close(m_number);
        }
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

// All bytes from the file's beginning on; false, and errno says why, when it takes no more.
[[nodiscard]] inline bool writeFromStart(int file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto taken =
            ::pwrite(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done),
                     static_cast<off_t>(done));
        if (taken < 0 && errno == EINTR) {
            continue;
        }
        if (taken <= 0) {
            errno = taken == 0 ? ENOSPC : errno;
            return false;
        }
        done += static_cast<qsizetype>(taken);
    }
    return true;
}

} // namespace steelyard::storage

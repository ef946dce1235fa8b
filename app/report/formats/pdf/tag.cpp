// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/tag.h"

#include <QRgba64>

#include <atomic>
#include <utility>

namespace steelyard::report::pdf {

namespace {

constexpr std::uint64_t kCodes = (1U << 21) - 1; // what three times seven bits hold, without zero

} // namespace

TagPointer newTag(const char *type, const TagPointer &parent, TagDetails details)
{
    static std::atomic<std::uint64_t> next = 0;
    return std::make_shared<const Tag>(Tag{type, parent, std::move(details), next++});
}

TagPointer artifactTag(const char *kind)
{
    TagDetails details;
    details.kindOfArtifact = kind;
    return newTag("Artifact", nullptr, std::move(details));
}

int codeOf(const Tag &tag)
{
    return static_cast<int>(tag.number % kCodes) + 1;
}

QColor coded(const QColor &color, const TagPointer &tag)
{
    if (!tag) {
        return color;
    }
    const QRgba64 plain = color.rgba64();
    const auto code = static_cast<quint32>(codeOf(*tag));
    const auto channel = [code](quint16 value, int shift) {
        const quint32 part = (code >> shift) & 0x7f;
        return static_cast<quint16>(value < 0x8000 ? value + part : value - part);
    };
    return QColor::fromRgba64(channel(plain.red(), 14), channel(plain.green(), 7),
                              channel(plain.blue(), 0), plain.alpha());
}

} // namespace steelyard::report::pdf

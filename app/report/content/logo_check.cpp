// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/logo_check.h"

#include <QHash>
#include <QString>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace steelyard::report {

namespace {

// Ten times what a rich sign has: even the slowest of elements are drawn in a second or two then.
constexpr std::size_t kMostElements = 5'000;
constexpr std::size_t kMostLevels = 64; // of elements in each other, and of references
constexpr qsizetype kMostText = 10'000; // characters
constexpr double kMostDrawn = 10'000;   // elements with their repetitions by reference
constexpr double kMostMatches = 2e6;    // of rules of a style sheet with elements

struct Reference
{
    QString id;
    double times = 1;
};

struct Element
{
    std::vector<std::size_t> children;
    std::vector<Reference> references;
    double drawn = -1; // with all that it shows; below 0: not counted yet
    bool isBeingCounted = false;
};

bool isOneOf(QStringView name, std::initializer_list<const char16_t *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](const char16_t *one) { return name == QStringView(one); });
}

class SvgCheck
{
public:
    explicit SvgCheck(const QByteArray &bytes)
        : m_reader(bytes)
    {
    }

    SvgFault run()
    {
        while (!m_reader.atEnd() && m_fault == SvgFault::None) {
            look(m_reader.readNext());
        }
        if (m_fault == SvgFault::None && (m_reader.hasError() || m_elements.empty())) {
            return SvgFault::NoSvg;
        }
        if (m_fault == SvgFault::None) {
            lookAtSheets();
        }
        if (m_fault == SvgFault::None && drawn(0, 0) > kMostDrawn) {
            return SvgFault::TooComplicated;
        }
        return m_fault;
    }

private:
    void look(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
            if (m_reader.text().contains(u'[')) {
                m_fault = SvgFault::Entities;
            }
            break;
        case QXmlStreamReader::ProcessingInstruction:
            if (m_reader.processingInstructionTarget() == u"xml-stylesheet") {
                m_fault = SvgFault::RefersOutside;
            }
            break;
        case QXmlStreamReader::StartElement:
            begin();
            break;
        case QXmlStreamReader::EndElement:
            m_open.pop_back();
            m_isStyle = false;
            break;
        case QXmlStreamReader::Characters:
            if (m_isStyle) {
                m_rules += static_cast<double>(m_reader.text().count(u'{'));
                m_sheet += m_reader.text();
            } else {
                m_text += m_reader.text().trimmed().size();
            }
            if (m_text > kMostText) {
                m_fault = SvgFault::TooComplicated;
            }
            break;
        default:
            break;
        }
    }

    void begin()
    {
        const QStringView name = m_reader.name();
        if (m_elements.empty() && name != u"svg") {
            m_fault = SvgFault::NoSvg;
            return;
        }
        if (isOneOf(name, {u"image", u"feImage", u"script", u"foreignObject", u"iframe", u"embed",
                           u"object", u"audio", u"video", u"handler", u"listener"})) {
            m_fault = SvgFault::HoldsOther;
            return;
        }
        if (m_elements.size() >= kMostElements || m_open.size() >= kMostLevels) {
            m_fault = SvgFault::TooComplicated;
            return;
        }
        const std::size_t index = m_elements.size();
        m_elements.emplace_back();
        if (!m_open.empty()) {
            m_elements[m_open.back()].children.push_back(index);
        }
        m_open.push_back(index);
        m_isStyle = name == u"style";
        const QXmlStreamAttributes attributes = m_reader.attributes();
        qsizetype size = 0;
        for (const QXmlStreamAttribute &attribute : attributes) {
            size += attribute.value().size();
        }
        for (const QXmlStreamAttribute &attribute : attributes) {
            lookAt(attribute, m_elements[index], name == u"a", static_cast<double>(size));
        }
    }

    void lookAt(const QXmlStreamAttribute &attribute, Element &element, bool isLink, double size)
    {
        const QStringView name = attribute.name();
        const QStringView value = attribute.value().trimmed();
        if (attribute.qualifiedName() == u"xml:base" || name == u"src") {
            m_fault = SvgFault::RefersOutside;
        } else if (name == u"href") {
            // Where a link leads is for a reader to follow, and nobody can in a report.
            if (!isLink && !value.startsWith(u'#')) {
                m_fault = SvgFault::RefersOutside;
            } else if (!isLink) {
                element.references.push_back({value.mid(1).toString(), 1});
            }
        } else if (name == u"id" || attribute.qualifiedName() == u"xml:id") {
            m_byId.insert(value.toString(), static_cast<std::size_t>(&element - m_elements.data()));
        } else if (value.contains(u'(') || value.contains(u'\\')) {
            // A marker is drawn at every point of its path.
            const bool isRepeated =
                name.contains(u"marker") || value.contains(u"marker", Qt::CaseInsensitive);
            lookAtStyle(value, element, isRepeated ? 1 + size / 4 : 1);
        }
    }

    // References in a property or a style sheet. An escape could hide a word from this look at it.
    void lookAtStyle(QStringView text, Element &element, double times)
    {
        if (text.contains(u'\\') || text.contains(u"@import", Qt::CaseInsensitive)) {
            m_fault = SvgFault::RefersOutside;
            return;
        }
        constexpr QStringView opening = u"url(";
        for (qsizetype at = text.indexOf(opening, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(opening, at, Qt::CaseInsensitive)) {
            at += opening.size();
            QStringView target = text.mid(at, text.indexOf(u')', at) - at).trimmed();
            if (target.startsWith(u'"') || target.startsWith(u'\'')) {
                target = target.mid(1).chopped(target.size() > 1 ? 1 : 0).trimmed();
            }
            if (!target.startsWith(u'#')) {
                m_fault = SvgFault::RefersOutside;
                return;
            }
            element.references.push_back({target.mid(1).toString(), times});
        }
    }

    void lookAtSheets()
    {
        const auto count = static_cast<double>(m_elements.size());
        if (m_rules * count > kMostMatches) {
            m_fault = SvgFault::TooComplicated;
            return;
        }
        // A rule may hold for every element.
        lookAtStyle(m_sheet, m_elements.front(),
                    m_sheet.contains(u"marker", Qt::CaseInsensitive) ? kMostDrawn : count);
    }

    // How many elements are drawn where this one is; more than the most where it shows itself.
    double drawn(std::size_t index, std::size_t level)
    {
        if (m_elements[index].drawn >= 0) {
            return m_elements[index].drawn;
        }
        if (m_elements[index].isBeingCounted || level > 2 * kMostLevels) {
            return kMostDrawn + 1;
        }
        m_elements[index].isBeingCounted = true;
        double sum = 1;
        for (const std::size_t child : m_elements[index].children) {
            sum += drawn(child, level + 1);
        }
        for (const Reference &reference : m_elements[index].references) {
            const auto target = m_byId.constFind(reference.id);
            if (target != m_byId.cend()) {
                sum += reference.times * drawn(*target, level + 1);
            }
        }
        m_elements[index].isBeingCounted = false;
        m_elements[index].drawn = std::min(sum, kMostDrawn + 1);
        return m_elements[index].drawn;
    }

    QXmlStreamReader m_reader;
    std::vector<Element> m_elements; // in the order of the file
    std::vector<std::size_t> m_open;
    QHash<QString, std::size_t> m_byId;
    QString m_sheet;
    double m_rules = 0;
    qsizetype m_text = 0;
    bool m_isStyle = false;
    SvgFault m_fault = SvgFault::None;
};

constexpr std::string_view kPngStart("\x89PNG\r\n\x1a\n", 8);

bool isOfThePicture(QByteArrayView chunk)
{
    constexpr std::array kept{"IHDR", "PLTE", "IDAT", "IEND", "tRNS",
                              "gAMA", "cHRM", "sRGB", "pHYs"};
    return std::any_of(kept.begin(), kept.end(),
                       [chunk](const char *name) { return chunk == QByteArrayView(name); });
}

} // namespace

SvgFault faultOfSvg(const QByteArray &bytes)
{
    if (bytes.startsWith("\x1f\x8b")) {
        return SvgFault::Packed;
    }
    return SvgCheck(bytes).run();
}

bool isPng(const QByteArray &bytes)
{
    return bytes.startsWith(
        QByteArrayView(kPngStart.data(), static_cast<qsizetype>(kPngStart.size())));
}

QByteArray plainPng(const QByteArray &bytes)
{
    constexpr qsizetype around = 12; // length and name before a chunk's data, a checksum behind
    QByteArray plain = bytes.left(static_cast<qsizetype>(kPngStart.size()));
    for (qsizetype at = plain.size(); bytes.size() - at >= around;) {
        const auto length = qsizetype{qFromBigEndian<quint32>(bytes.constData() + at)};
        const QByteArrayView name(bytes.constData() + at + 4, 4);
        if (length > bytes.size() - at - around) {
            return {};
        }
        if (isOfThePicture(name)) {
            plain.append(bytes.constData() + at, length + around);
        }
        if (name == QByteArrayView("IEND")) {
            return plain;
        }
        at += length + around;
    }
    return {};
}

} // namespace steelyard::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_content.h"

#include <QRegularExpression>

namespace steelyard::tests {

namespace {

using Object = QPDFObjectHandle;

class ContentReader : public Object::ParserCallbacks
{
public:
    explicit ContentReader(Object page)
    {
        Object fonts = page.getKey("/Resources").getKey("/Font");
        if (fonts.isDictionary()) {
            for (auto &[name, font] : fonts.getDictAsMap()) {
                m_meanings.emplace(name, meaningsOf(font));
            }
        }
    }

    void handleObject(Object object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        take(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

    [[nodiscard]] PageContent found()
    {
        if (!m_marks.empty() || m_isInText) {
            m_found.faults << QStringLiteral("7.1: a mark does not end");
        }
        return std::move(m_found);
    }

private:
    void take(const std::string &name)
    {
        if (name == "BMC" || name == "BDC") {
            begin(name == "BDC");
        } else if (name == "EMC") {
            if (m_marks.empty()) {
                m_found.faults << QStringLiteral("7.1: a mark ends that did not begin");
            } else {
                m_marks.pop_back();
            }
        } else if (name == "BT" || name == "ET") {
            m_isInText = name == "BT";
        } else if (name == "Tf") {
            m_font = m_operands.at(0).getName();
        } else if (name == "Tj" || name == "TJ") {
            shown(name);
            show();
        } else if (name == "Do" || name == "sh" || name == "f" || name == "f*" || name == "S" ||
                   name == "B" || name == "B*" || name == "b" || name == "s") {
            shown(name);
        }
    }

    void begin(bool hasProperties)
    {
        const std::string type = m_operands.at(0).getName();
        if (!m_marks.empty()) {
            m_found.faults << QStringLiteral("7.1: marks are nested");
        }
        if (m_isInText) {
            m_found.faults << QStringLiteral("7.1: a mark begins within a text");
        }
        m_marks.push_back(kNoPiece);
        if (type == "/Artifact") {
            return;
        }
        Object number = hasProperties ? m_operands.at(1).getKey("/MCID") : Object::newNull();
        if (!number.isInteger()) {
            m_found.faults << QStringLiteral("7.1: a piece has no number");
            return;
        }
        m_marks.back() = static_cast<int>(number.getIntValue());
        m_found.pieces.push_back(m_marks.back());
    }

    void shown(const std::string &name)
    {
        if (m_marks.empty()) {
            m_found.faults << QStringLiteral("7.1: %1 paints what is neither content nor artifact")
                                  .arg(QString::fromStdString(name));
        }
    }

    void show()
    {
        Object all = m_operands.at(0);
        for (Object string : all.isArray() ? all.getArrayAsVector() : std::vector<Object>{all}) {
            if (!string.isString()) {
                continue;
            }
            const std::string bytes = string.getStringValue();
            for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
                showCode(static_cast<unsigned char>(bytes[i]) << 8 |
                         static_cast<unsigned char>(bytes[i + 1]));
            }
        }
    }

    void showCode(int code)
    {
        m_found.hasNotdef |= code == 0;
        m_found.codes[m_font].insert(code);
        const Meanings &meanings = m_meanings[m_font];
        const auto meaning = meanings.find(code);
        if (!m_marks.empty() && m_marks.back() != kNoPiece && meaning != meanings.end()) {
            m_found.texts[m_marks.back()] += meaning->second;
        }
    }

    static constexpr int kNoPiece = -1; // no content of the document

    PageContent m_found;
    std::map<std::string, Meanings> m_meanings; // by font
    std::vector<Object> m_operands;
    std::vector<int> m_marks; // pieces that are open
    bool m_isInText = false;
    std::string m_font;
};

} // namespace

// Lines such as "<0001> <0003> <0041>", or the last as a list in brackets.
Meanings meaningsOf(QPDFObjectHandle font)
{
    Meanings meanings;
    Object map = font.getKey("/ToUnicode");
    if (!map.isStream()) {
        return meanings;
    }
    const auto data = map.getStreamData();
    const QString lines = QString::fromLatin1(reinterpret_cast<const char *>(data->getBuffer()),
                                              static_cast<qsizetype>(data->getSize()));
    static const QRegularExpression range(QStringLiteral(
        "<([0-9a-fA-F]{4})>\\s*<([0-9a-fA-F]{4})>\\s*(?:<([0-9a-fA-F]{4})>|\\[([^\\]]*)\\])"));
    static const QRegularExpression number(QStringLiteral("[0-9a-fA-F]{4}"));
    const auto value = [](const QString &digits) { return digits.toInt(nullptr, 16); };
    for (auto found = range.globalMatch(lines); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int first = value(match.captured(1));
        if (!match.captured(3).isEmpty()) {
            for (int code = first; code <= value(match.captured(2)); ++code) {
                meanings[code] = QChar(value(match.captured(3)) + code - first);
            }
            continue;
        }
        int code = first;
        for (auto each = number.globalMatch(match.captured(4)); each.hasNext(); ++code) {
            meanings[code] = QChar(value(each.next().captured()));
        }
    }
    return meanings;
}

PageContent contentOf(QPDFObjectHandle page)
{
    ContentReader reader(page);
    page.parsePageContents(&reader);
    return reader.found();
}

std::vector<QPDFObjectHandle> kidsOf(QPDFObjectHandle part)
{
    Object kids = part.getKey("/K");
    if (kids.isArray()) {
        return kids.getArrayAsVector();
    }
    return kids.isNull() ? std::vector<Object>() : std::vector<Object>{kids};
}

} // namespace steelyard::tests

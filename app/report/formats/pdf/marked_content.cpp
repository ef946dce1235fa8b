// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/marked_content.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace steelyard::report::pdf {

namespace {

constexpr int kNothing = 0;   // open: no piece
constexpr int kArtifact = -1; // open: what is no content and was not said to be anything

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

// Takes a page's operators one by one. What stands in brackets is passed over as a whole.
class Operators
{
public:
    explicit Operators(std::string_view stream)
        : m_stream(stream)
    {
    }

    // False at the end. Then what is left has no operator.
    bool next()
    {
        m_begin = m_at;
        while (skipSpace()) {
            const std::size_t from = m_at;
            const char first = m_stream[m_at];
            if (first == '(' || first == '<' || first == '[') {
                skipBrackets();
                continue;
            }
            while (m_at < m_stream.size() && !isSpace(m_stream[m_at]) && m_stream[m_at] != '(' &&
                   m_stream[m_at] != '<' && m_stream[m_at] != '[' &&
                   (m_at == from || m_stream[m_at] != '/')) {
                ++m_at;
            }
            const bool isOperand = first == '/' || first == '-' || first == '+' || first == '.' ||
                                   (first >= '0' && first <= '9');
            if (!isOperand) {
                m_name = m_stream.substr(from, m_at - from);
                m_operands = m_stream.substr(m_begin, from - m_begin);
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] std::string_view name() const { return m_name; }
    [[nodiscard]] std::string_view operands() const { return m_operands; }
    [[nodiscard]] std::string_view whole() const
    {
        return m_stream.substr(m_begin, m_at - m_begin);
    }

private:
    bool skipSpace()
    {
        while (m_at < m_stream.size() && isSpace(m_stream[m_at])) {
            ++m_at;
        }
        return m_at < m_stream.size();
    }

    void skipBrackets()
    {
        int depth = 0;
        do {
            const char c = m_stream[m_at++];
            if (c == '\\') {
                ++m_at;
            } else if (c == '(' || c == '<' || c == '[') {
                ++depth;
            } else if (c == ')' || c == '>' || c == ']') {
                --depth;
            }
        } while (depth > 0 && m_at < m_stream.size());
    }

    std::string_view m_stream;
    std::size_t m_at = 0;
    std::size_t m_begin = 0;
    std::string_view m_name;
    std::string_view m_operands;
};

struct Color
{
    std::array<double, 3> channels{};
    int code = kNothing;
};

// Three numbers; nothing for another kind of colour.
std::optional<Color> colorOf(std::string_view operands)
{
    Color color;
    const char *at = operands.data();
    const char *end = at + operands.size();
    for (double &channel : color.channels) {
        while (at < end && isSpace(*at)) {
            ++at;
        }
        const auto [after, error] = std::from_chars(at, end, channel);
        if (error != std::errc()) {
            return std::nullopt;
        }
        at = after;
        const long value = std::lround(channel * 65535);
        const long plain = std::lround(static_cast<double>(value) / 257) * 257;
        color.code = color.code << 7 | static_cast<int>(std::abs(value - plain));
        channel = static_cast<double>(static_cast<float>(plain) / 65535.0F); // as Qt writes it
    }
    while (at < end && isSpace(*at)) {
        ++at;
    }
    return at == end ? std::optional(color) : std::nullopt;
}

class Marker
{
public:
    Marker(std::string_view stream, const std::map<int, TagPointer> &tags)
        : m_operators(stream)
        , m_tags(tags)
    {
        m_result.stream.reserve(stream.size() + stream.size() / 8);
    }

    MarkedContent run()
    {
        while (m_operators.next()) {
            take(m_operators.name());
        }
        if (m_open != kNothing) {
            m_result.stream += "\nEMC";
        }
        m_result.stream += m_operators.whole();
        return std::move(m_result);
    }

private:
    void take(std::string_view name)
    {
        if (name == "q") {
            m_saved.push_back(m_fill);
        } else if (name == "Q" && !m_saved.empty()) {
            m_fill = m_saved.back();
            m_saved.pop_back();
        } else if (name == "scn" || name == "SCN") {
            takeColor(name);
            return;
        } else if (name == "m" || name == "re") {
            if (!m_isInPath) {
                m_isInPath = true;
                m_pathStart = m_result.stream.size();
            }
        } else if (name == "BT" || name == "Do" || name == "sh") {
            open(name == "BT" ? m_fill : kArtifact, m_result.stream.size());
        } else if (isPainting(name)) {
            const bool fills = name != "S" && name != "s";
            const std::size_t start = m_isInPath ? m_pathStart : m_result.stream.size();
            m_isInPath = false;
            if (fills && isScope(m_fill)) { // a mark, and nothing to see
                m_result.stream.resize(start);
                m_scope = m_scope == m_fill ? kNothing : m_fill;
                return;
            }
            open(fills ? m_fill : kArtifact, start);
        } else if (name == "n") {
            m_isInPath = false; // it only limits what is painted later
        }
        m_result.stream += m_operators.whole();
    }

    [[nodiscard]] static bool isPainting(std::string_view name)
    {
        for (const char *painting : {"f", "f*", "S", "B", "B*", "s", "b", "b*", "F"}) {
            if (name == painting) {
                return true;
            }
        }
        return false;
    }

    void takeColor(std::string_view name)
    {
        const std::optional<Color> color = colorOf(m_operators.operands());
        if (name == "scn") {
            m_fill = color ? color->code : kNothing;
        }
        if (!color || color->code == kNothing) {
            m_result.stream += m_operators.whole();
            return;
        }
        std::array<char, 64> text{};
        const int length =
            std::snprintf(text.data(), text.size(), "\n%.9f %.9f %.9f ", color->channels[0],
                          color->channels[1], color->channels[2]);
        m_result.stream.append(text.data(), static_cast<std::size_t>(length)).append(name);
    }

    [[nodiscard]] bool isScope(int code) const
    {
        const auto found = m_tags.find(code);
        return found != m_tags.end() &&
               (found->second->type == "Figure" || found->second->type == "Artifact");
    }

    // What is painted from a place in the result on belongs to that part, or to none.
    void open(int code, std::size_t at)
    {
        int piece = m_scope != kNothing ? m_scope : code;
        if (m_tags.find(piece) == m_tags.end()) {
            piece = kArtifact;
        }
        if (piece != m_open) {
            const std::string marks = (m_open != kNothing ? "\nEMC" : "") + beginOf(piece);
            m_result.stream.insert(at, marks);
            m_open = piece;
        }
    }

    std::string beginOf(int piece)
    {
        const Tag *tag = piece == kArtifact ? nullptr : m_tags.at(piece).get();
        if (!tag || tag->type == "Artifact") {
            return tag && !tag->details.kindOfArtifact.empty()
                       ? std::string("\n/Artifact <</Type /Pagination /Subtype /")
                             .append(tag->details.kindOfArtifact)
                             .append(">> BDC")
                       : "\n/Artifact BMC";
        }
        std::string begin = "\n/";
        begin.append(tag->type)
            .append(" <</MCID ")
            .append(std::to_string(m_result.codes.size()))
            .append(">> BDC");
        m_result.codes.push_back(piece);
        return begin;
    }

    Operators m_operators;
    const std::map<int, TagPointer> &m_tags;
    MarkedContent m_result;
    std::vector<int> m_saved; // by q
    int m_fill = kNothing;    // the code of the colour that fills
    int m_scope = kNothing;   // of the figure that everything belongs to
    int m_open = kNothing;    // the piece that is open
    bool m_isInPath = false;
    std::size_t m_pathStart = 0; // in the result
};

} // namespace

MarkedContent markedContent(std::string_view stream, const std::map<int, TagPointer> &tags)
{
    return Marker(stream, tags).run();
}

} // namespace steelyard::report::pdf

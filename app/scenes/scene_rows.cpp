// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_rows.h"

#include <algorithm>

namespace steelyard::scenes {

using drawing::Token;

namespace {

constexpr double kSignRoom = 5.2; // of a row's marker, in units
constexpr double kSignSize = 3.2;
constexpr double kGap = 2.2;
constexpr double kRowPadding = 0.9; // above and below the text of a row
const QString kArrow = QStringLiteral("→");

// How many lines each part of a row may have.
struct Allowance
{
    int main = 3;
    int under = 3;
    bool over = true; // above the main text, else in front of it
};

struct RowText
{
    QStringList over;
    QStringList main;
    QStringList change; // below main; empty when it stands beside it
    QStringList under;
    bool isBeside = false;
    double height = 0;
};

// Lays the rows of one scene out below each other.
class RowColumn
{
public:
    // `grow`: how much larger than usual the type of the rows is.
    RowColumn(SceneLayout &layout, const SceneType &type, const Scene &scene, QRectF area,
              double grow)
        : m_mainSize(kMainSize * grow)
        , m_smallSize(kSmallSize * grow)
        , m_layout(layout)
        , m_type(type)
        , m_scene(scene)
        , m_area(area)
    {
        const double unit = type.unit;
        const QFont valueFont = type.font(m_mainSize, QFont::DemiBold);
        double value = 0;
        for (const SceneRow &row : scene.rows) {
            m_hasSign |= row.slot >= 0;
            m_hasBar |= row.bar.has_value();
            const double sign = row.valueSlot >= 0 ? kSignRoom * unit : 0;
            value = std::max(value, textWidth(row.value, valueFont) + sign);
        }
        m_value = std::min(value, area.width() * (m_hasBar ? 0.35 : 0.45));
        const double gaps = (m_value > 0 ? kGap : 0) * unit + (m_hasBar ? kGap * unit : 0);
        m_text = area.left() + (m_hasSign ? kSignRoom * unit : 0);
        const double rest = area.right() - m_text - m_value - gaps;
        m_bar = m_hasBar ? rest * 0.5 : 0;
        m_textWidth = rest - m_bar;
    }

    // Whether everything has room with all of its lines.
    [[nodiscard]] bool fitsWell() const
    {
        const double head = m_scene.rowHead.isEmpty() && m_scene.valueHead.isEmpty() ? 0 : 9;
        double used = head * m_type.unit;
        for (const SceneRow &row : m_scene.rows) {
            used += measure(row, {3, 2}).height + 2.4 * m_type.unit;
        }
        return used <= m_area.height();
    }

    void place()
    {
        double top = placeHead();
        const double room = m_area.bottom() - top;
        const std::vector<RowText> rows = fitting(room);
        double used = 0;
        for (const RowText &row : rows) {
            used += row.height;
        }
        // Air between the rows, but not so much that they fall apart.
        const double air = std::clamp((room - used) / static_cast<double>(rows.size() + 1), 0.0,
                                      2.4 * m_type.unit);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double height = rows[i].height + air;
            placeRow(m_scene.rows[i], rows[i], top, height,
                     m_scene.stepwise ? static_cast<int>(i) + 1 : 0);
            top += height;
        }
    }

private:
    double padding() const { return kRowPadding * m_type.unit; }
    QFont mainFont(const SceneRow &row) const
    {
        return m_type.font(m_mainSize, row.strong ? QFont::DemiBold : QFont::Normal);
    }

    void rule(double y, int step)
    {
        m_layout.rules.push_back(
            {{m_area.left(), y}, {m_area.right(), y}, Token::LineStrong, step});
    }

    double placeHead()
    {
        double top = m_area.top();
        if (m_scene.rowHead.isEmpty() && m_scene.valueHead.isEmpty()) {
            rule(top, 0);
            return top;
        }
        const double height = m_type.lineHeight(kSmallSize);
        const QFont font = m_type.font(kSmallSize);
        const double right = std::min(textWidth(m_scene.valueHead, font), m_area.width() * 0.4);
        const double left = m_area.width() - right - kGap * m_type.unit;
        const QStringList heads[] = {brokenLines(m_scene.rowHead, font, left, 2),
                                     brokenLines(m_scene.valueHead, font, right, 2)};
        const double bottom =
            top + static_cast<double>(std::max(heads[0].size(), heads[1].size())) * height;
        // Both stand on the line below them.
        const auto place = [&](const QStringList &lines, double x, double width,
                               Qt::Alignment alignment) {
            double y = bottom - static_cast<double>(lines.size()) * height;
            for (const QString &line : lines) {
                m_layout.texts.push_back(
                    {{x, y, width, height}, line, font, Token::TextSecondary, alignment, 0});
                y += height;
            }
        };
        place(heads[0], m_area.left(), left, Qt::AlignLeft);
        place(heads[1], m_area.right() - right, right, Qt::AlignRight);
        rule(bottom + 0.6 * m_type.unit, 0);
        return bottom + 0.6 * m_type.unit;
    }

    RowText measure(const SceneRow &row, Allowance allowed) const
    {
        RowText text;
        const QFont small = m_type.font(m_smallSize);
        const QFont main = mainFont(row);
        text.over = brokenLines(row.over, small, m_textWidth,
                                allowed.over ? (allowed.main > 2 ? 2 : 1) : 0);
        const QFont strong = m_type.font(m_mainSize, QFont::DemiBold);
        const double beside = textWidth(row.main.simplified(), main) + textWidth(kArrow, main) +
                              2 * kGap * m_type.unit + textWidth(row.change.simplified(), strong);
        text.isBeside = !row.change.isEmpty() && beside <= m_textWidth;
        const int lines = row.change.isEmpty() ? allowed.main : (allowed.main + 1) / 2;
        const QString words = allowed.over || row.over.isEmpty()
                                  ? row.main
                                  : QStringLiteral("%1: %2").arg(row.over, row.main);
        text.main = brokenLines(words, main, m_textWidth, lines);
        if (!row.change.isEmpty() && !text.isBeside) {
            text.change = brokenLines(kArrow + u' ' + row.change, strong, m_textWidth, lines);
        }
        text.under = brokenLines(row.under, small, m_textWidth, allowed.under);
        const auto count = [](const QStringList &part) { return static_cast<double>(part.size()); };
        text.height = (count(text.over) + count(text.under)) * m_type.lineHeight(m_smallSize) +
                      (count(text.main) + count(text.change)) * m_type.lineHeight(m_mainSize) +
                      2 * padding();
        return text;
    }

    // With as many lines a part as there is room for.
    std::vector<RowText> fitting(double room) const
    {
        static constexpr Allowance kAllowances[] = {{8, 4}, {6, 3}, {4, 3}, {4, 2}, {3, 2},
                                                    {2, 2}, {2, 1}, {1, 1}, {1, 0}, {1, 0, false}};
        std::vector<RowText> rows;
        for (const Allowance &allowed : kAllowances) {
            rows.clear();
            double used = 0;
            for (const SceneRow &row : m_scene.rows) {
                rows.push_back(measure(row, allowed));
                used += rows.back().height;
            }
            if (used <= room) {
                break;
            }
        }
        return rows;
    }

    void lines(const QStringList &texts, const QFont &font, double size, Token token, double &top,
               int step)
    {
        for (const QString &text : texts) {
            const double height = m_type.lineHeight(size);
            m_layout.texts.push_back(
                {{m_text, top, m_textWidth, height}, text, font, token, Qt::AlignLeft, step});
            top += height;
        }
    }

    void placeRow(const SceneRow &row, const RowText &text, double top, double height, int step)
    {
        const double unit = m_type.unit;
        double y = top + padding() + (height - text.height) / 2;
        lines(text.over, m_type.font(m_smallSize), m_smallSize, Token::TextSecondary, y, step);
        const double mainTop = y;
        const double mainHeight = m_type.lineHeight(m_mainSize);
        if (text.isBeside) {
            placeBeside(row, y, step);
            y += mainHeight;
        } else {
            lines(text.main, mainFont(row), m_mainSize, Token::Text, y, step);
            lines(text.change, m_type.font(m_mainSize, QFont::DemiBold), m_mainSize, Token::Text, y,
                  step);
        }
        lines(text.under, m_type.font(m_smallSize), m_smallSize, Token::TextSecondary, y, step);
        // Sign, bar and value stand beside the main text.
        const double middle = mainTop + mainHeight / 2;
        if (row.slot >= 0) {
            m_layout.markers.push_back({{m_area.left() + kSignSize / 2 * unit + unit * 0.2, middle},
                                        kSignSize * unit,
                                        row.slot,
                                        row.leftOut,
                                        step});
        }
        if (row.bar) {
            const double left = m_text + m_textWidth + kGap * unit;
            m_layout.bars.push_back({{left, middle - 1.5 * unit, m_bar, 3 * unit}, *row.bar, step});
        }
        placeValue(row, middle, step);
        rule(top + height, step);
    }

    void placeBeside(const SceneRow &row, double top, int step)
    {
        const double height = m_type.lineHeight(m_mainSize);
        const QFont main = mainFont(row);
        const QFont strong = m_type.font(m_mainSize, QFont::DemiBold);
        double left = m_text;
        const auto part = [&](const QString &text, const QFont &font, Token token) {
            const double width = textWidth(text, font);
            m_layout.texts.push_back(
                {{left, top, width, height}, text, font, token, Qt::AlignLeft, step});
            left += width + kGap * m_type.unit;
        };
        part(row.main.simplified(), main, Token::Text);
        part(kArrow, main, Token::TextSecondary);
        part(row.change.simplified(), strong, Token::Text);
    }

    void placeValue(const SceneRow &row, double middle, int step)
    {
        if (row.value.isEmpty()) {
            return;
        }
        const double unit = m_type.unit;
        const QFont font = m_type.font(m_mainSize, QFont::DemiBold);
        const double sign = row.valueSlot >= 0 ? kSignRoom * unit : 0;
        const QStringList text = brokenLines(row.value, font, m_value - sign, 1);
        const double width = std::min(textWidth(text.value(0), font), m_value - sign);
        const double height = m_type.lineHeight(m_mainSize);
        m_layout.texts.push_back({{m_area.right() - width, middle - height / 2, width, height},
                                  text.value(0),
                                  font,
                                  Token::Text,
                                  Qt::AlignRight,
                                  step});
        if (row.valueSlot >= 0) {
            m_layout.markers.push_back({{m_area.right() - width - kSignRoom / 2 * unit, middle},
                                        kSignSize * unit,
                                        row.valueSlot,
                                        false,
                                        step});
        }
    }

    double m_mainSize;
    double m_smallSize;
    SceneLayout &m_layout;
    const SceneType &m_type;
    const Scene &m_scene;
    QRectF m_area;
    bool m_hasSign = false;
    bool m_hasBar = false;
    double m_text = 0; // left edge of the texts
    double m_textWidth = 0;
    double m_bar = 0;   // width of the bars' room
    double m_value = 0; // width of the values
};

} // namespace

double placeText(SceneLayout &layout, const SceneType &type, const QString &text, QRectF area,
                 double size, Token token, int mostLines, QFont::Weight weight, int step)
{
    const QFont font = type.font(size, weight);
    const double height = type.lineHeight(size);
    const int room = static_cast<int>(area.height() / height + 1e-6);
    double top = area.top();
    for (const QString &line :
         brokenLines(text, font, area.width(), std::min(mostLines, std::max(1, room)))) {
        layout.texts.push_back(
            {{area.left(), top, area.width(), height}, line, font, token, Qt::AlignLeft, step});
        top += height;
    }
    return top;
}

void placeRows(SceneLayout &layout, const SceneType &type, const Scene &scene, QRectF area)
{
    if (scene.rows.empty()) {
        return;
    }
    for (const double grow : {1.3, 1.15, 1.0}) {
        RowColumn rows(layout, type, scene, area, grow);
        if (grow == 1.0 || rows.fitsWell()) {
            rows.place();
            return;
        }
    }
}

} // namespace steelyard::scenes

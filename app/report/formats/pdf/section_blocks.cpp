// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/marker.h"
#include "report/content/shortening.h"
#include "report/formats/pdf/marker_state.h"
#include "report/formats/pdf/page_items.h"

#include <algorithm>
#include <array>

namespace steelyard::report::pdf {

using drawing::Token;

namespace {

constexpr TextStyle kCaption{12, 17, QFont::Normal, Token::TextSecondary, false};

double heightOnPage(const PageItems &pageItems)
{
    double height = 0;
    for (std::size_t i = 0; i < pageItems.size(); ++i) {
        height += pageItems[i].height + (i > 0 ? pageItems[i].before : 0);
    }
    return height;
}

// The sign of the option a section is about, in the room before its title.
void addSign(PageItem &title, const Option &option)
{
    title.paint = [paint = title.paint, option](QPainter &painter, QPointF at) {
        const auto state = markerState(option);
        drawing::drawMarker(painter, at + QPointF(11, 19), 20, option.slot, drawing::Scheme::Print,
                            state);
        paint(painter, at);
    };
}

void appendTitle(PageItems &pageItems, const LayoutLimits &limits, const Section &section)
{
    const bool hasSign = section.option && section.option->slot >= 0;
    const std::size_t first = pageItems.size();
    if (!hasSign) {
        append(pageItems, limits, Heading{1, section.title, section.anchor});
        return;
    }
    constexpr double kIndent = 34;
    PageItems title;
    LayoutLimits narrow = limits;
    narrow.width -= kIndent;
    append(title, narrow, Heading{1, section.title, section.anchor});
    for (PageItem &pageItem : title) {
        pageItem.paint = [paint = pageItem.paint](QPainter &painter, QPointF at) {
            paint(painter, at + QPointF(kIndent, 0));
        };
        pageItems.push_back(std::move(pageItem));
    }
    addSign(pageItems[first], *section.option);
}

PageItems itemsOf(const Section &section, const LayoutLimits &limits)
{
    PageItems pageItems;
    appendTitle(pageItems, limits, section);
    bool followsHeading = false;
    for (const Block &block : section.blocks) {
        const std::size_t first = pageItems.size();
        std::visit([&](const auto &content) { append(pageItems, limits, content); }, block);
        if (followsHeading && first < pageItems.size()) {
            pageItems[first].before = std::min(pageItems[first].before, kBelowHeading);
        }
        followsHeading = std::holds_alternative<Heading>(block);
    }
    return pageItems;
}

// The blocks of a section, each laid out again only when it was shortened.
class ShortenedSection
{
public:
    ShortenedSection(const Section &section, const LayoutLimits &limits)
        : m_section(section)
        , m_limits(limits)
        , m_leftOut(section.blocks.size(), 0)
    {
        for (const Block &block : section.blocks) {
            m_most.push_back(mostLeftOut(block));
        }
        layAll(0);
    }

    // All again, with so many lines a text at most.
    void layAll(int lines)
    {
        m_limits.lines = lines;
        m_title.clear();
        appendTitle(m_title, m_limits, m_section);
        m_blocks.assign(m_section.blocks.size(), {});
        for (std::size_t i = 0; i < m_section.blocks.size(); ++i) {
            lay(i);
        }
    }

    // Takes one thing from one block. False: none may lose more.
    [[nodiscard]] bool takeOne()
    {
        const std::size_t next = nextToLose(m_leftOut, m_most);
        if (next == m_most.size()) {
            return false;
        }
        ++m_leftOut[next];
        lay(next);
        return true;
    }

    // Gives back what there is room for all the same, to the first blocks first: taking goes round
    // all of them and may have taken more than was needed.
    template <typename Fits>
    void giveBack(const Fits &fits)
    {
        for (std::size_t at = 0; at < m_leftOut.size(); ++at) {
            while (m_leftOut[at] > 0) {
                --m_leftOut[at];
                lay(at);
                if (!fits()) {
                    ++m_leftOut[at];
                    lay(at);
                    break;
                }
            }
        }
    }

    // With so much of the room between blocks.
    [[nodiscard]] PageItems items(double spacing) const
    {
        PageItems all = m_title;
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const std::size_t first = all.size();
            all.insert(all.end(), m_blocks[i].begin(), m_blocks[i].end());
            const bool follows = i > 0 && std::holds_alternative<Heading>(m_section.blocks[i - 1]);
            if (follows && first < all.size()) {
                all[first].before = std::min(all[first].before, kBelowHeading);
            }
        }
        for (PageItem &pageItem : all) {
            pageItem.before *= spacing;
        }
        return all;
    }

private:
    void lay(std::size_t at)
    {
        m_blocks[at].clear();
        std::visit([&](const auto &content) { append(m_blocks[at], m_limits, content); },
                   shortened(m_section.blocks[at], m_leftOut[at]));
    }

    const Section &m_section;
    LayoutLimits m_limits;
    std::vector<std::size_t> m_most;
    std::vector<std::size_t> m_leftOut;
    PageItems m_title;
    std::vector<PageItems> m_blocks;
};

constexpr std::array<double, 4> kSpacings{1, 0.8, 0.6, 0.45};

// Gentle means first: less room between blocks, then less of lists and tables, then fewer lines of
// a text, which only texts of unusual length come to. Type is never set smaller.
PageItems onePageItems(const Section &section, const LayoutLimits &limits)
{
    ShortenedSection shortening(section, limits);
    const auto fits = [&](const PageItems &pageItems) {
        return heightOnPage(pageItems) <= limits.height;
    };
    for (const double spacing : kSpacings) {
        if (PageItems items = shortening.items(spacing); fits(items)) {
            return items;
        }
    }
    while (shortening.takeOne()) {
        if (fits(shortening.items(kSpacings.back()))) {
            shortening.giveBack([&] { return fits(shortening.items(kSpacings.back())); });
            break;
        }
    }
    for (const double spacing : kSpacings) {
        if (PageItems items = shortening.items(spacing); fits(items)) {
            return items;
        }
    }
    for (const int lines : {4, 3, 2, 1}) {
        shortening.layAll(lines);
        if (PageItems items = shortening.items(kSpacings.back()); fits(items)) {
            return items;
        }
    }
    return shortening.items(kSpacings.back());
}

// A last page with little on it is worse than a little less room between blocks.
PageItems closerItems(const Section &section, const LayoutLimits &limits)
{
    PageItems plain = itemsOf(section, limits);
    const std::size_t pages = paginate(plain, limits).size();
    if (pages < 2 || !section.ownPage) {
        return plain;
    }
    PageItems closer = plain;
    for (PageItem &pageItem : closer) {
        pageItem.before *= kSpacings.back();
    }
    return paginate(closer, limits).size() < pages ? closer : plain;
}

} // namespace

void append(PageItems &pageItems, const LayoutLimits &limits, const Section &section)
{
    LayoutLimits within = limits;
    within.tag = newTag("Sect", limits.tag);
    PageItems own = section.onePage ? onePageItems(section, within) : closerItems(section, within);
    own.front().startsPage = section.ownPage;
    own.front().minimumSpace = limits.height / 5;
    pageItems.insert(pageItems.end(), std::make_move_iterator(own.begin()),
                     std::make_move_iterator(own.end()));
}

void appendCaption(PageItems &pageItems, const LayoutLimits &limits, const Caption &caption,
                   bool isAbove, const TagPointer &tag)
{
    if (caption.text.isEmpty() || caption.isUnseen) {
        return;
    }
    Text text;
    text.addStrong(caption.label);
    text.add(QStringLiteral("  ") + caption.text);
    if (!isAbove && !pageItems.empty()) {
        pageItems.back().keepWithNext = true;
    }
    const std::size_t first = pageItems.size();
    appendLines(pageItems, textBox(text, kCaption, limits.width, tag), 0, isAbove ? 14 : 4);
    pageItems[first].anchor = caption.anchor;
    pageItems[first].title = text.plain();
    for (std::size_t i = first; isAbove && i < pageItems.size(); ++i) {
        pageItems[i].keepWithNext = true;
    }
    pageItems.back().height += isAbove ? 2 : 10;
}

} // namespace steelyard::report::pdf

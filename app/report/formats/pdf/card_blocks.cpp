// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/marker.h"
#include "report/formats/pdf/marker_state.h"
#include "report/formats/pdf/page_items.h"

#include <QPen>

#include <algorithm>

namespace steelyard::report::pdf {

using drawing::Scheme;
using drawing::Token;

namespace {

constexpr double kGap = 24;
constexpr double kPadding = 16;
constexpr int kMostLines = 3; // of a card's text; the whole name stands in the tables
constexpr double kBarWidth = 80;
constexpr double kReasonMarkWidth = 28;
constexpr TextStyle kCardLabel{13, 18, QFont::Normal, Token::TextSecondary, false};
constexpr TextStyle kCardName{23, 30, QFont::DemiBold, Token::Text, false};
constexpr TextStyle kLongName{17, 24, QFont::DemiBold, Token::Text, false};
constexpr TextStyle kNote{13, 18, QFont::Normal, Token::TextSecondary, true};
constexpr TextStyle kBadge{14, 20, QFont::DemiBold, Token::Accent, false};

double nameLeftOf(const Card &card)
{
    return card.subject.slot >= 0 ? 28 : 0;
}

// Names as long as two options together, in every card alike.
const TextStyle &nameStyle(const Cards &cards, double width)
{
    constexpr int kMostLarge = 2; // lines
    const bool areLong =
        std::any_of(cards.cards.begin(), cards.cards.end(), [width](const Card &card) {
            return textBox(card.subject.name, kCardName, width - 2 * kPadding - nameLeftOf(card))
                       ->lineCount() > kMostLarge;
        });
    return areLong ? kLongName : kCardName;
}

// A card with its texts already broken into lines.
struct LaidCard
{
    Card card;
    TextBoxPointer label;
    TextBoxPointer name;
    TextBoxPointer aside; // the badge's word or the note
    double nameLeft = 0;
    double nameTop = -1; // below the label, when it has the width alone
    double asideWidth = 0;
    double height = 0;

    LaidCard(const Card &content, double width, const TextStyle &style, int lines,
             const TagPointer &parent)
        : card(content)
    {
        const TagPointer tag = newTag("Div", parent);
        const TagPointer labelTag = newTag("P", tag);
        const TagPointer nameTag = newTag("P", tag);
        const TagPointer asideTag = newTag("P", tag);
        const double inner = width - 2 * kPadding;
        nameLeft = nameLeftOf(content);
        label = shortTextBox(content.label, kCardLabel, inner, lines, labelTag);
        if (content.badge) {
            asideWidth = std::min(inner * 0.7, widthOf(content.badge->text, kBadge) + 50);
            aside = shortTextBox(content.badge->text, kBadge, asideWidth - 48, lines, asideTag);
        } else {
            asideWidth = std::min(inner / 2, widthOf(content.note, kNote) + 2);
            aside = shortTextBox(content.note, kNote, asideWidth, lines, asideTag);
        }
        name = shortTextBox(content.subject.name, style, inner - asideWidth - 12 - nameLeft, lines,
                            nameTag);
        height = 12 + label->height() + std::max(name->height(), aside->height()) + 16;
        // A name that would break stands below what is beside it, where it has the whole width.
        if (name->lineCount() > 1) {
            name = shortTextBox(content.subject.name, style, inner - nameLeft, lines, nameTag);
            nameTop = std::max(0.0, aside->height() + 12 - label->height());
            height = 12 + label->height() + nameTop + name->height() + 12;
        }
    }

    void paint(QPainter &painter, const QRectF &area) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink(card.strong ? Token::Accent : Token::Line), card.strong ? 1.5 : 1));
        painter.setBrush(ink(Token::Surface));
        painter.drawRoundedRect(area, 7, 7);
        const QPointF top = area.topLeft() + QPointF(kPadding, 12);
        label->paint(painter, top);
        const bool isAlone = nameTop >= 0;
        const QPointF line = top + QPointF(0, label->height() + (isAlone ? nameTop : 0));
        if (card.subject.slot >= 0) {
            drawing::drawMarker(painter, line + QPointF(8, 15), 16, card.subject.slot,
                                Scheme::Print, markerState(card.subject));
        }
        name->paint(painter, line + QPointF(nameLeft, 0));
        const QPointF right(area.right() - kPadding - asideWidth, isAlone ? top.y() : line.y());
        if (card.badge) {
            paintBadge(painter, right);
        } else {
            aside->paint(painter, right + QPointF(0, isAlone ? 0 : 9));
        }
    }

    void paintBadge(QPainter &painter, QPointF topLeft) const
    {
        const bool leads = card.badge->state == decision::State::Clear ||
                           card.badge->state == decision::State::Leaning;
        const QRectF box(topLeft + QPointF(0, -1), QSizeF(asideWidth, aside->height() + 12));
        painter.setPen(QPen(ink(leads ? Token::Accent : Token::Edge), 1));
        painter.setBrush(ink(leads ? Token::Tint : Token::Surface));
        painter.drawRoundedRect(box, 4, 4);
        drawing::drawBadgeBeam(painter, QRectF(box.left() + 10, box.center().y() - 10, 20, 20),
                               card.badge->state, card.badge->leftLeads, Scheme::Print);
        aside->paint(painter, box.topLeft() + QPointF(38, 6));
    }
};

// A bar in its track: the track tells how long it could be.
void paintBar(QPainter &painter, const QRectF &track, double part, const QColor &color)
{
    painter.fillRect(track, ink(Token::Sunken));
    painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * part, track.height())), color);
}

void appendRow(PageItems &pageItems, const LayoutLimits &limits, const Contribution &row,
               const TagPointer &list, bool isFirst, bool isLast)
{
    const TagPointer item = newTag("LI", list);
    const TagPointer markTag = row.mark.isEmpty() ? nullptr : newTag("Lbl", item);
    const TagPointer body = newTag("LBody", item);
    const double textWidth = limits.width - kReasonMarkWidth - kBarWidth - 16;
    const auto mark = textBox(row.mark, {14, 20, QFont::DemiBold, Token::TextSecondary, false},
                              kReasonMarkWidth, markTag);
    const auto headline = fittedBox(row.headline, {14, 20, QFont::DemiBold, Token::Text, false},
                                    textWidth, limits, newTag("P", body));
    // The comparison and the answers behind it are two sentences of one paragraph.
    const auto detail = fittedBox(row.detail + QStringLiteral(". ") + row.answers,
                                  {13, 18, QFont::Normal, Token::TextSecondary, false}, textWidth,
                                  limits, newTag("P", body));
    const auto amount = textBox(row.amount, {14, 20, QFont::DemiBold, Token::Text, true}, kBarWidth,
                                newTag("P", body));
    const double width = limits.width;
    PageItem pageItem;
    const double height = headline->height() + detail->height() + 14;
    pageItem.height = height;
    pageItem.keepWithNext = isFirst && !isLast;
    pageItem.paint = [=](QPainter &painter, QPointF at) {
        painter.setPen(QPen(ink(Token::Line), 1));
        painter.drawLine(at, at + QPointF(width, 0));
        if (isLast) {
            const QPointF end = at + QPointF(0, height);
            painter.drawLine(end, end + QPointF(width, 0));
        }
        const QPointF top = at + QPointF(0, 6);
        if (row.mark.isEmpty() && row.side.slot >= 0) {
            drawing::drawMarker(painter, top + QPointF(7, 10), 13, row.side.slot, Scheme::Print,
                                markerState(row.side));
        } else {
            mark->paint(painter, top);
        }
        const QPointF text = top + QPointF(kReasonMarkWidth, 0);
        headline->paint(painter, text);
        detail->paint(painter, text + QPointF(0, headline->height()));
        const QPointF right = top + QPointF(width - kBarWidth, 0);
        amount->paint(painter, right);
        paintBar(painter, QRectF(right + QPointF(0, 25), QSizeF(kBarWidth, 7)), row.length,
                 drawing::slotColor(std::max(0, row.side.slot), Scheme::Print));
    };
    pageItems.push_back(std::move(pageItem));
}

} // namespace

void append(PageItems &pageItems, const LayoutLimits &limits, const Cards &cards)
{
    if (cards.cards.empty()) {
        return;
    }
    const auto count = static_cast<double>(cards.cards.size());
    const double width = (limits.width - kGap * (count - 1)) / count;
    const TextStyle &style = nameStyle(cards, width);
    std::vector<LaidCard> laid;
    double height = 0;
    for (const Card &card : cards.cards) {
        laid.emplace_back(card, width, style,
                          limits.lines > 0 ? std::min(limits.lines, kMostLines) : kMostLines,
                          limits.tag);
        height = std::max(height, laid.back().height);
    }
    PageItem pageItem;
    pageItem.before = 4;
    pageItem.height = height;
    pageItem.keepWithNext = true;
    pageItem.paint = [laid, width, height](QPainter &painter, QPointF at) {
        for (const LaidCard &card : laid) {
            card.paint(painter, QRectF(at, QSizeF(width, height)));
            at.rx() += width + kGap;
        }
    };
    pageItems.push_back(std::move(pageItem));
}

void append(PageItems &pageItems, const LayoutLimits &limits, const Contributions &contributions)
{
    const bool isNumbered =
        !contributions.rows.empty() && !contributions.rows.front().mark.isEmpty();
    TagDetails details;
    details.numbering = isNumbered ? "Decimal" : "";
    const TagPointer list = newTag("L", limits.tag, details);
    for (std::size_t i = 0; i < contributions.rows.size(); ++i) {
        appendRow(pageItems, limits, contributions.rows[i], list, i == 0,
                  i + 1 == contributions.rows.size());
    }
}

} // namespace steelyard::report::pdf

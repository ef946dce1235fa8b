// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handout.h"

#include "drawing/plain_text.h"
#include "handout/handout_place.h"
#include "report/content/report_font.h"
#include "report/formats/pdf/post_processing.h"
#include "report/formats/pdf/tagged_writer.h"
#include "scenes/scene_painter.h"
#include "scenes/scene_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <optional>

namespace steelyard::handout {

namespace {

using report::pdf::newTag;
using report::pdf::TaggedWriter;
using report::pdf::TagPointer;
using scenes::Scene;

const report::TextStyle kNoteStyle{13, 18};
const report::TextStyle kNoteHead{14, 20, QFont::DemiBold};
const report::TextStyle kFootStyle{12, 16, QFont::Normal, drawing::Token::TextSecondary};

// Draws the pages of one hand-out.
class HandoutPainter
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::handout::HandoutPainter)

public:
    HandoutPainter(TaggedWriter &writer, const std::vector<Scene> &deck,
                   const HandoutOptions &options)
        : m_writer(writer)
        , m_painter(&writer)
        , m_deck(deck)
        , m_options(options)
        , m_page(handoutPage(options))
    {
    }

    void draw(report::pdf::PdfExtras &extras)
    {
        for (std::size_t i = 0; i < m_deck.size(); ++i) {
            const std::size_t place = i % m_page.places.size();
            if (place == 0) {
                beginPage();
            }
            const QString anchor = QStringLiteral("scene-%1").arg(i + 1);
            extras.bookmarks.push_back({m_deck[i].title.simplified(), anchor, 1});
            extras.places.emplace(
                anchor, report::pdf::PdfExtras::Position{m_pages - 1,
                                                         m_page.places[place].scene.top() * 72 / 96,
                                                         m_deck[i].title.simplified()});
            drawPlace(i, m_page.places[place]);
        }
        drawRest();
        m_painter.end();
    }

private:
    struct Rest
    {
        QString title;
        QStringList lines;
    };

    void beginPage()
    {
        if (m_pages > 0) {
            m_writer.newPage();
        }
        ++m_pages;
        const QRectF foot(m_page.text.left(), m_page.foot, m_page.text.width(),
                          kFootStyle.lineHeight);
        const QString number = tr("Page %1").arg(QLocale().toString(m_pages));
        const double right = report::widthOf(number, kFootStyle) + 1;
        const QStringList title = scenes::brokenLines(m_options.title, report::fontOf(kFootStyle),
                                                      foot.width() - right - 12, 1);
        const report::pdf::PaintedAs painted(m_painter, report::pdf::artifactTag("Footer"));
        line(title.value(0), foot, kFootStyle, nullptr);
        line(number, {foot.right() - right, foot.top(), right, foot.height()}, kFootStyle, nullptr);
    }

    // Without a tag it is no content.
    void line(const QString &text, const QRectF &rect, const report::TextStyle &style,
              const TagPointer &tag)
    {
        if (tag) {
            m_writer.use(tag);
        }
        const QFont font = report::fontOf(style);
        m_painter.setFont(font); // for the space behind it
        drawing::PlainText(text, font, m_page.text.width() * 2, rect.height(), 1)
            .draw(m_painter, rect.topLeft(), coded(report::ink(style.token), tag));
    }

    // Between two lines of one paragraph, in the type and ink of the first.
    void space(const QRectF &before)
    {
        m_painter.drawText(before.bottomRight(), QStringLiteral(" "));
    }

    void drawPlace(std::size_t index, const HandoutPlace &place)
    {
        const Scene &scene = m_deck[index];
        const scenes::SceneFrame frame{
            m_options.title,
            tr("%1 of %2", "scene, scenes")
                .arg(QLocale().toString(static_cast<int>(index) + 1),
                     QLocale().toString(static_cast<int>(m_deck.size()))),
            {},
            report::reportFamily()};
        const TagPointer part = newTag("Sect", nullptr);
        m_painter.save();
        m_painter.translate(place.scene.topLeft());
        m_painter.scale(place.scene.width() / kSceneWidth, place.scene.height() / kSceneHeight);
        drawScene(scene, scenes::layOut(scene, {kSceneWidth, kSceneHeight}, frame), part);
        m_painter.restore();
        m_painter.setPen(QPen(report::ink(drawing::Token::LineStrong), 0.75));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(place.scene);
        if (!place.notes.isEmpty()) {
            drawNotes(scene, place.notes, part);
        }
    }

    // Titles are headings; lines that go on below each other are one paragraph; what is drawn is a
    // figure where it says something that the texts do not.
    void drawScene(const Scene &scene, const scenes::SceneLayout &layout, const TagPointer &part)
    {
        const auto theme = scenes::SceneTheme::Light;
        {
            std::optional<report::pdf::PaintedAs> painted;
            if (scene.beam || !scene.radar.axes.empty() || !scene.chart.points.empty()) {
                report::pdf::TagDetails details;
                details.alternative =
                    QStringList{scene.title, scene.sentence, scene.beside}.join(u' ').simplified();
                painted.emplace(m_painter, newTag("Figure", part, details),
                                QRectF({0, 0}, layout.size));
            }
            scenes::drawGraphics(m_painter, layout, theme, scene.steps());
        }
        const scenes::PlacedText *before = nullptr;
        TagPointer tag;
        for (const scenes::PlacedText &text : layout.texts) {
            const bool goesOn = before && before->font == text.font && before->role == text.role &&
                                qFuzzyCompare(before->rect.left(), text.rect.left()) &&
                                std::abs(before->rect.bottom() - text.rect.top()) < 1;
            if (goesOn) {
                space(before->rect);
            } else {
                tag = text.role == scenes::TextRole::Page
                          ? nullptr
                          : newTag(text.role == scenes::TextRole::Title ? "H1" : "P", part);
            }
            if (tag) {
                m_writer.use(tag);
            }
            scenes::drawText(m_painter, text,
                             coded(drawing::color(text.token, scenes::schemeOf(theme)), tag));
            before = &text;
        }
    }

    void drawNotes(const Scene &scene, const QRectF &room, const TagPointer &part)
    {
        QStringList lines;
        for (const QString &note : scene.notes) {
            lines += scenes::brokenLines(note, report::fontOf(kNoteStyle), room.width(), 200);
        }
        double top = room.top();
        const TagPointer tag = newTag("P", part);
        const double first = top;
        while (!lines.isEmpty() && top + kNoteStyle.lineHeight <= room.bottom()) {
            if (top > first) {
                space({room.left(), top - kNoteStyle.lineHeight, 0, kNoteStyle.lineHeight});
            }
            line(lines.takeFirst(), {room.left(), top, room.width(), kNoteStyle.lineHeight},
                 kNoteStyle, tag);
            top += kNoteStyle.lineHeight;
        }
        if (!lines.isEmpty()) {
            m_rest.push_back({scene.title, lines});
        }
    }

    void drawRest()
    {
        double top = 0;
        const auto need = [&](double height) {
            if (top == 0 || top + height > m_page.text.bottom()) {
                beginPage();
                top = m_page.text.top();
            }
        };
        for (const Rest &rest : m_rest) {
            need(kNoteHead.lineHeight + kNoteStyle.lineHeight);
            const TagPointer part = newTag("Sect", nullptr);
            const QString head = tr("Notes on “%1”, continued", "title of a scene").arg(rest.title);
            const QStringList heads =
                scenes::brokenLines(head, report::fontOf(kNoteHead), m_page.text.width(), 1);
            line(heads.value(0),
                 {m_page.text.left(), top, m_page.text.width(), kNoteHead.lineHeight}, kNoteHead,
                 newTag("H1", part));
            top += kNoteHead.lineHeight;
            const TagPointer tag = newTag("P", part);
            for (const QString &text : rest.lines) {
                if (&text != &rest.lines.front()) {
                    space({m_page.text.left(), top - kNoteStyle.lineHeight, 0,
                           kNoteStyle.lineHeight});
                }
                need(kNoteStyle.lineHeight);
                line(text, {m_page.text.left(), top, m_page.text.width(), kNoteStyle.lineHeight},
                     kNoteStyle, tag);
                top += kNoteStyle.lineHeight;
            }
            top += kNoteStyle.lineHeight;
        }
    }

    TaggedWriter &m_writer;
    QPainter m_painter;
    const std::vector<Scene> &m_deck;
    const HandoutOptions &m_options;
    HandoutPage m_page;
    int m_pages = 0;
    std::vector<Rest> m_rest;
};

} // namespace

QByteArray handoutPdf(const std::vector<Scene> &deck, const HandoutOptions &options)
{
    if (deck.empty()) {
        return {};
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TaggedWriter writer(&buffer);
    writer.setResolution(96);
    writer.setPageSize(QPageSize(options.letter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageOrientation(handoutPage(options).landscape ? QPageLayout::Landscape
                                                             : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(options.title.simplified());
    writer.setCreator(QStringLiteral("Steelyard"));
    report::pdf::PdfExtras extras;
    extras.title = options.title.simplified();
    extras.author = QStringLiteral("Steelyard");
    extras.language = options.language;
    extras.isoDate = options.isoDate;
    HandoutPainter(writer, deck, options).draw(extras);
    extras.structure = writer.structure();
    return report::pdf::withPdfExtras(buffer.data(), extras);
}

} // namespace steelyard::handout

// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handout.h"

#include "handout/handout_place.h"
#include "handout/odf_package.h"
#include "handout/odf_shapes.h"
#include "report/content/report_font.h"
#include "scenes/scene_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace steelyard::handout {

namespace {

using librevenge::RVNGPropertyList;
using scenes::PlacedText;
using scenes::Scene;
using scenes::SceneLayout;

constexpr double kSlideWidth = kSceneWidth / kUnitsPerInch; // inches
constexpr double kSlideHeight = kSceneHeight / kUnitsPerInch;

librevenge::RVNGString slideString(const QString &text)
{
    return librevenge::RVNGString(text.toUtf8().constData());
}

class SlideWords
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::handout::SlideWords)
};

QColor slideInk(drawing::Token token)
{
    return drawing::color(token, scenes::schemeOf(scenes::SceneTheme::Light));
}

// Whether a line goes on with what the one before it says.
bool goesOn(const PlacedText &before, const PlacedText &line)
{
    return before.font == line.font && before.token == line.token &&
           before.alignment == line.alignment && before.rect.left() == line.rect.left() &&
           std::abs(before.rect.bottom() - line.rect.top()) < 0.5;
}

// Texts as somebody would have typed them: a frame a text, not a line.
void addTexts(OdpGenerator &slides, const std::vector<PlacedText> &texts)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const PlacedText &first = texts[i];
        QRectF rect = first.rect;
        QString text = first.text;
        while (i + 1 < texts.size() && goesOn(texts[i], texts[i + 1])) {
            ++i;
            rect |= texts[i].rect;
            text += u' ' + texts[i].text;
        }
        addOdfText(slides, text, rect, first.font, slideInk(first.token), first.alignment);
    }
}

constexpr double kCellSize = 20; // points

// Of the largest type, up to that of the cells, in which a column's title stays on one line.
double headSize(const scenes::SceneGrid &grid, double column)
{
    constexpr double kPadding = 0.25; // inches, of both sides
    constexpr double kLeastSize = 11;
    QFont font(report::reportFamily());
    font.setPixelSize(100);
    font.setBold(true);
    double widest = 1;
    for (const auto &option : grid.columns) {
        widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(option.name));
    }
    return std::clamp(100 * (column - kPadding) * 72 / widest, kLeastSize, kCellSize);
}

void addCell(OdpGenerator &slides, const QString &text, bool strong, bool isNumber,
             double size = kCellSize)
{
    RVNGPropertyList cell;
    cell.insert("draw:fill", "none");
    cell.insert("fo:border-bottom", "1pt solid #8e8e88");
    slides.openTableCell(cell);
    RVNGPropertyList paragraph;
    paragraph.insert("fo:text-align", isNumber ? "end" : "left");
    slides.openParagraph(paragraph);
    RVNGPropertyList span;
    span.insert("style:font-name", slideString(report::reportFamily()));
    span.insert("fo:font-size", size, librevenge::RVNG_POINT);
    span.insert("fo:font-weight", strong ? "bold" : "normal");
    slides.openSpan(span);
    slides.insertText(slideString(text));
    slides.closeSpan();
    slides.closeParagraph();
    slides.closeTableCell();
}

// A grid is a table, so that it can be gone on with.
void addTable(OdpGenerator &slides, const scenes::SceneGrid &grid, double top)
{
    RVNGPropertyList table;
    const double width = kSlideWidth * 0.9;
    table.insert("svg:x", kSlideWidth * 0.05);
    table.insert("svg:y", top / kUnitsPerInch);
    table.insert("svg:width", width);
    table.insert("svg:height", 0.5 * static_cast<double>(grid.lines.size() + 1));
    librevenge::RVNGPropertyListVector columns;
    const double names = width * 0.31;
    const double weights = width * 0.1;
    const double rest =
        (width - names - weights) / std::max(1.0, static_cast<double>(grid.columns.size()));
    for (std::size_t column = 0; column < grid.columns.size() + 2; ++column) {
        RVNGPropertyList size;
        size.insert("style:column-width", column == 0 ? names : column == 1 ? weights : rest);
        columns.append(size);
    }
    table.insert("librevenge:table-columns", columns);
    slides.startTableObject(table);
    RVNGPropertyList row;
    row.insert("style:row-height", 0.5);
    slides.openTableRow(row);
    addCell(slides, {}, false, false);
    addCell(slides, {}, false, true);
    for (const auto &column : grid.columns) {
        addCell(slides, column.name, true, true, headSize(grid, rest));
    }
    slides.closeTableRow();
    for (const auto &line : grid.lines) {
        slides.openTableRow(row);
        addCell(slides, line.name, false, false);
        addCell(slides, line.weight, false, true);
        for (qsizetype column = 0; column < line.values.size(); ++column) {
            addCell(slides, line.values[column], line.best[static_cast<std::size_t>(column)], true);
        }
        slides.closeTableRow();
    }
    slides.endTableObject();
}

void addNotes(OdpGenerator &slides, const QStringList &notes)
{
    if (notes.isEmpty()) {
        return;
    }
    RVNGPropertyList frame; // below the slide, on a page of A4
    frame.insert("svg:x", 0.8);
    frame.insert("svg:y", 5.5);
    frame.insert("svg:width", 6.6);
    frame.insert("svg:height", 5.0);
    slides.startNotes(frame);
    for (const QString &note : notes) {
        slides.openParagraph({});
        slides.openSpan({});
        slides.insertText(slideString(note));
        slides.closeSpan();
        slides.closeParagraph();
    }
    slides.endNotes();
}

void addSlide(OdpGenerator &slides, const Scene &scene, const scenes::SceneFrame &frame)
{
    RVNGPropertyList slide;
    slide.insert("svg:width", kSlideWidth);
    slide.insert("svg:height", kSlideHeight);
    slide.insert("draw:name", slideString(scene.id));
    slides.startSlide(slide);
    Scene shown = scene;
    const bool hasTable = !scene.grid.columns.empty();
    shown.grid = {};
    SceneLayout layout = scenes::layOut(shown, {kSceneWidth, kSceneHeight}, frame);
    double top = 0; // of what stands below title and sentence
    for (const PlacedText &text : layout.texts) {
        top = text.rect.top() < kSceneHeight * 0.5 ? std::max(top, text.rect.bottom()) : top;
    }
    addTexts(slides, layout.texts);
    layout.texts.clear();
    OdfSlideDevice device(slides, {static_cast<int>(kSceneWidth), static_cast<int>(kSceneHeight)});
    QPainter painter(&device);
    scenes::drawScene(painter, layout, scenes::SceneTheme::Light, scene.steps());
    painter.end();
    if (hasTable) {
        addTable(slides, scene.grid, top + 0.02 * kSceneHeight);
    }
    addNotes(slides, scene.notes);
    slides.endSlide();
}

} // namespace

QByteArray handoutOdp(const std::vector<Scene> &deck, const HandoutOptions &options)
{
    if (deck.empty()) {
        return {};
    }
    std::vector<std::unique_ptr<OdfPart>> parts;
    const auto add = [&parts](const char *name, OdfStreamType type) {
        parts.push_back(std::make_unique<OdfPart>(QString::fromLatin1(name), type));
    };
    add("content.xml", ODF_CONTENT_XML);
    add("styles.xml", ODF_STYLES_XML);
    add("settings.xml", ODF_SETTINGS_XML);
    add("meta.xml", ODF_META_XML);
    add("META-INF/manifest.xml", ODF_MANIFEST_XML);
    OdpGenerator slides;
    for (const auto &part : parts) {
        slides.addDocumentHandler(part.get(), part->type());
    }
    slides.startDocument({});
    RVNGPropertyList facts;
    facts.insert("dc:title", slideString(options.title));
    facts.insert("dc:language", slideString(options.language));
    facts.insert("meta:generator", "Steelyard");
    if (!options.isoDate.isEmpty()) {
        facts.insert("dc:date", slideString(options.isoDate + QStringLiteral("T00:00:00")));
    }
    slides.setDocumentMetaData(facts);
    const QLocale locale;
    for (std::size_t i = 0; i < deck.size(); ++i) {
        addSlide(slides, deck[i],
                 {options.title,
                  SlideWords::tr("%1 of %2", "scene, scenes")
                      .arg(locale.toString(static_cast<int>(i) + 1),
                           locale.toString(static_cast<int>(deck.size()))),
                  {},
                  report::reportFamily()});
    }
    slides.endDocument();
    return odfPackage("application/vnd.oasis.opendocument.presentation", parts);
}

} // namespace steelyard::handout

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_checks.h"

#include "decision/evaluate.h"
#include "drawing/beam_geometry.h"
#include "scenes/scene_painter.h"
#include "storage/decision_store.h"

#include <QDir>
#include <QFontMetricsF>
#include <QImage>

namespace steelyard::tests {

using drawing::Token;
using scenes::SceneTheme;

Weighed weighed(storage::KnowledgePointer base, decision::Decision decision)
{
    Weighed result{std::move(base), std::move(decision), {}};
    result.verdict = decision::evaluate(*result.base, result.decision);
    if (!decision::addRobustness(result.verdict, *result.base) ||
        !decision::addSensitivity(result.verdict, *result.base)) {
        qFatal("nobody stops this");
    }
    return result;
}

Weighed weighedExample(const QString &name, const QString &language)
{
    const storage::DecisionResult opened =
        storage::openDecision(QStringLiteral(":/examples/") + name, language);
    if (!opened.decision || !opened.overlaid) {
        qFatal("%s cannot be opened", qPrintable(name));
    }
    return weighed(opened.overlaid, *opened.decision);
}

QStringList exampleNames()
{
    if (storage::bundledKnowledge().empty()) { // loads the resources
        qFatal("no bundled knowledge");
    }
    return QDir(QStringLiteral(":/examples")).entryList({QStringLiteral("*.steelyard")});
}

namespace {

// What is seen of a line of text: its letters, at the side it is set to.
QRectF inkOf(const scenes::PlacedText &text)
{
    const double width = QFontMetricsF(text.font).horizontalAdvance(text.text);
    QRectF ink = text.rect;
    ink.setWidth(width);
    if (text.alignment & Qt::AlignRight) {
        ink.moveRight(text.rect.right());
    } else if (text.alignment & Qt::AlignHCenter) {
        ink.moveCenter(text.rect.center());
    }
    const double air = (text.rect.height() - QFontMetricsF(text.font).height()) / 2;
    return ink.adjusted(0, std::max(0.0, air), 0, -std::max(0.0, air));
}

class LayoutCheck
{
public:
    explicit LayoutCheck(const scenes::SceneLayout &layout)
        : m_layout(layout)
        , m_page({0, 0}, layout.size)
    {
        for (const scenes::PlacedText &text : layout.texts) {
            add(text.text, inkOf(text), text.rect, text.font, text.token,
                layout.banner.contains(text.rect));
        }
        addBeam();
        checkPairs();
        checkShapes();
        if (layout.line < 3) {
            m_faults << QStringLiteral("lines of %1 pixels").arg(layout.line);
        }
    }

    [[nodiscard]] QStringList faults() const { return m_faults; }

private:
    struct Box
    {
        QString text;
        QRectF ink;
    };

    void add(const QString &text, const QRectF &ink, const QRectF &room, const QFont &font,
             Token token, bool onBanner)
    {
        if (text.isEmpty()) {
            m_faults << QStringLiteral("an empty text");
        }
        if (ink.width() > room.width() + 1.5) {
            m_faults << QStringLiteral("cut: %1 (%2 of %3)")
                            .arg(text)
                            .arg(ink.width())
                            .arg(room.width());
        }
        if (!m_page.contains(ink)) {
            m_faults << QStringLiteral("outside: %1").arg(text);
        }
        if (font.pixelSize() < 0.03 * m_layout.size.height()) {
            m_faults << QStringLiteral("%1 pixels: %2").arg(font.pixelSize()).arg(text);
        }
        for (const SceneTheme theme : {SceneTheme::Light, SceneTheme::Dark}) {
            const drawing::Scheme scheme = scenes::schemeOf(theme);
            const QColor ground =
                onBanner ? color(Token::WarningBackground, scheme) : scenes::groundOf(theme);
            const double contrast = drawing::contrast(color(token, scheme), ground);
            if (contrast < 6.95) { // 7 to the decimal that the tokens are stated with
                m_faults << QStringLiteral("contrast %1: %2").arg(contrast).arg(text);
            }
        }
        m_boxes.push_back({text, ink});
    }

    void addBeam()
    {
        if (!m_layout.beam) {
            return;
        }
        const scenes::PlacedBeam &beam = *m_layout.beam;
        const QImage device(1, 1, QImage::Format_RGB32);
        const drawing::BeamGeometry g =
            drawing::beamGeometry(beam.area, beam.content, beam.font, &device);
        for (const drawing::BeamText *text :
             {&g.left.name, &g.left.score, &g.right.name, &g.right.score, &g.leadLabel, &g.lowLabel,
              &g.highLabel}) {
            if (!text->text.isEmpty()) {
                add(text->text, text->rect, text->rect.adjusted(-1, 0, 1, 0), text->font,
                    Token::TextSecondary, false);
            }
        }
    }

    void checkPairs()
    {
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            for (std::size_t k = i + 1; k < m_boxes.size(); ++k) {
                const QRectF shared = m_boxes[i].ink & m_boxes[k].ink;
                if (shared.width() > 1 && shared.height() > 1) {
                    m_faults
                        << QStringLiteral("overlap: %1 / %2").arg(m_boxes[i].text, m_boxes[k].text);
                }
            }
        }
    }

    void checkShapes()
    {
        const auto check = [this](const char *what, const QRectF &shape) {
            if (!m_page.contains(shape)) {
                m_faults << QStringLiteral("%1 outside").arg(QLatin1StringView(what));
            }
            for (const Box &box : m_boxes) {
                const QRectF shared = box.ink & shape;
                if (shared.width() > 1 && shared.height() > 1) {
                    m_faults << QStringLiteral("%1 over %2").arg(QLatin1StringView(what), box.text);
                }
            }
        };
        for (const scenes::PlacedBar &bar : m_layout.bars) {
            check("bar", bar.room);
        }
        for (const scenes::PlacedMarker &marker : m_layout.markers) {
            const double half = marker.size / 2;
            check("marker",
                  {marker.centre - QPointF(half, half), QSizeF(marker.size, marker.size)});
        }
        for (const scenes::PlacedRule &rule : m_layout.rules) {
            for (const Box &box : m_boxes) {
                if (rule.from.y() == rule.to.y() && box.ink.top() + 1 < rule.from.y() &&
                    rule.from.y() < box.ink.bottom() - 1 && box.ink.left() < rule.to.x() &&
                    rule.from.x() < box.ink.right()) {
                    m_faults << QStringLiteral("line through %1").arg(box.text);
                }
            }
        }
    }

    const scenes::SceneLayout &m_layout;
    QRectF m_page;
    std::vector<Box> m_boxes;
    QStringList m_faults;
};

} // namespace

QStringList faultsOf(const scenes::SceneLayout &layout)
{
    return LayoutCheck(layout).faults();
}

QStringList shortenedTexts(const scenes::SceneLayout &layout)
{
    QStringList found;
    for (const scenes::PlacedText &text : layout.texts) {
        if (text.text.endsWith(u'…')) {
            found << text.text;
        }
    }
    return found;
}

} // namespace steelyard::tests

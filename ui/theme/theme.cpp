// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/accessible_roles.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/style.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace steelyard {

namespace {

constexpr double kBodyPixels = 14;
constexpr double kUsualPoints = 10.5; // the same at 96 dpi

// Fonts of 10 to 11 points are the desktops' usual ones and all get the look's 14 pixels; smaller
// ones too, since captions would fall below what can be read.
double bodyPointsFor(const QFont &font)
{
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * 0.75;
    return points <= 11 ? kUsualPoints : points;
}

class Theme : public QObject
{
public:
    explicit Theme(QApplication &app)
        : QObject(&app)
        , m_app(app)
        , m_desktopFont(QApplication::font())
    {
        setObjectName(QStringLiteral("steelyardTheme"));
        QApplication::setStyle(new Style);
        installAccessibleRoles();
        connect(&app, &QApplication::focusChanged, this,
                [this](QWidget *, QWidget *now) { moveRing(now); });
        app.installEventFilter(this);
    }

    void fix(drawing::Scheme scheme)
    {
        m_follows = false;
        apply(paletteOf(scheme));
    }

    void follow()
    {
        m_follows = true;
        followPalette();
    }

    void adopt(const QPalette &desktop)
    {
        apply(drawing::isHighContrast(desktop) ? withReadableLinks(desktop)
                                               : paletteOf(drawing::schemeOf(desktop)));
    }

    void showHighContrast()
    {
        m_follows = false;
        apply(highContrastPalette());
    }

    void setTextSize(int percent)
    {
        percent = std::clamp(percent, kSmallestText, kLargestText);
        if (percent != m_textSize) {
            m_textSize = percent;
            apply(QApplication::palette());
        }
    }

    [[nodiscard]] int textSize() const { return m_textSize; }

    [[nodiscard]] double bodyPoints() const
    {
        return bodyPointsFor(m_desktopFont) * m_textSize / 100.0;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_applying) {
            return false;
        }
        if (event->type() == QEvent::ApplicationFontChange && watched == &m_app) {
            m_desktopFont = QApplication::font();
            apply(QApplication::palette());
        } else if (m_follows && isPaletteChange(watched, event)) {
            followPalette();
        }
        return false;
    }

private:
    // The one place that knows how a desktop tells of another palette in Qt 6.4: windows get a
    // ThemeChange, and the application an ApplicationPaletteChange if it has no palette of its own.
    bool isPaletteChange(const QObject *watched, const QEvent *event) const
    {
        return (event->type() == QEvent::ThemeChange && watched->isWindowType()) ||
               (event->type() == QEvent::ApplicationPaletteChange && watched == &m_app);
    }

    void followPalette()
    {
        const QScopedValueRollback applying(m_applying, true);
        QApplication::setPalette(QPalette()); // without our own: what the desktop asks for
        adopt(QApplication::palette());
    }

    void apply(const QPalette &palette)
    {
        const QScopedValueRollback applying(m_applying, true);
        QFont font = m_desktopFont;
        font.setPointSizeF(bodyPoints());
        QApplication::setFont(font);
        QApplication::setPalette(palette);
        m_app.setStyleSheet(styleSheet(palette, bodyPoints()));
    }

    void moveRing(QWidget *widget)
    {
        if (!m_ring && widget != nullptr && FocusRing::suits(*widget)) {
            m_ring = new FocusRing; // dies with the window it lies in
        }
        if (m_ring) {
            m_ring->moveTo(widget);
        }
    }

    QApplication &m_app;
    QFont m_desktopFont;
    int m_textSize = 100;
    bool m_follows = false;
    bool m_applying = false;
    QPointer<FocusRing> m_ring;
};

Theme *findTheme()
{
    return static_cast<Theme *>(
        qApp->findChild<QObject *>(QStringLiteral("steelyardTheme"), Qt::FindDirectChildrenOnly));
}

double bodyPointsNow()
{
    const Theme *theme = findTheme();
    return theme != nullptr ? theme->bodyPoints() : bodyPointsFor(QApplication::font());
}

Theme &themeOf(QApplication &app)
{
    Theme *theme = findTheme();
    return theme != nullptr ? *theme : *new Theme(app);
}

} // namespace

void applyTheme(QApplication &app, drawing::Scheme scheme)
{
    themeOf(app).fix(scheme);
}

void setAppearance(QApplication &app, Appearance appearance)
{
    switch (appearance) {
    case Appearance::Desktop:
        return themeOf(app).follow();
    case Appearance::Light:
        return themeOf(app).fix(drawing::Scheme::Light);
    case Appearance::Dark:
        return themeOf(app).fix(drawing::Scheme::Dark);
    case Appearance::HighContrast:
        return themeOf(app).showHighContrast();
    }
}

void setTextSize(QApplication &app, int percent)
{
    themeOf(app).setTextSize(percent);
}

int textSize()
{
    const Theme *theme = findTheme();
    return theme != nullptr ? theme->textSize() : 100;
}

void applyDesktopPalette(QApplication &app, const QPalette &desktop)
{
    themeOf(app).adopt(desktop);
}

drawing::Scheme currentScheme()
{
    return drawing::schemeOf(QApplication::palette());
}

void setRole(QWidget *widget, const char *role)
{
    const QString wanted = QString::fromLatin1(role);
    if (widget->property("role") == wanted) {
        return; // restyling a widget is slow
    }
    widget->setProperty("role", wanted);
    if (!widget->testAttribute(Qt::WA_WState_Polished)) {
        return;
    }
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

int scaled(int pixels)
{
    return qRound(pixels * bodyPointsNow() / kUsualPoints);
}

QFont typeFont(int pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(pixels * bodyPointsNow() / kBodyPixels);
    font.setWeight(weight);
    return font;
}

bool motionAllowed()
{
    return QApplication::isEffectEnabled(Qt::UI_General) &&
           !qApp->property("reducedMotion").toBool();
}

} // namespace steelyard

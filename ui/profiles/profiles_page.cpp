// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profiles_page.h"

#include "models/decision_document.h"
#include "ui/profiles/bar_profile_view.h"
#include "ui/profiles/ranges_view.h"
#include "ui/profiles/shape_view.h"
#include "ui/text_label.h"
#include "ui/widgets/segmented_control.h"

#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

const QString kView = QStringLiteral("profiles/view");
const QString kShapeOptions = QStringLiteral("profiles/%1/shape");
const QString kRangesOptions = QStringLiteral("profiles/%1/ranges");
const QStringList kViews{QStringLiteral("shape"), QStringLiteral("ranges"),
                         QStringLiteral("contributions"), QStringLiteral("ranks"),
                         QStringLiteral("weights")}; // in the order of View

} // namespace

ProfilesPage::ProfilesPage(QWidget *parent)
    : Page(parent)
    , m_sentence(textLabel({}, "secondary", nullptr))
    , m_chooser(new SegmentedControl)
    , m_shape(new ShapeView)
    , m_ranges(new RangesView(m_shape->model()))
    , m_bars(new BarProfileView)
{
    for (const QString &name :
         {tr("Shape"), tr("Ranges"), tr("For and against"), tr("Ranks"), tr("Weights")})
        m_chooser->addSegment(name);
    m_chooser->setAccessibleName(tr("Kind of profile"));
    setFocusProxy(m_chooser);
    m_chooser->setCurrentIndex(Shape);
    connect(m_chooser, &SegmentedControl::activated, this, [this](int view) {
        if (m_settings != nullptr)
            m_settings->setValue(kView, kViews.value(view));
        showViews();
    });

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(32), scaled(20), scaled(32), scaled(24));
    column->setSpacing(0);
    column->addWidget(textLabel(tr("Profiles"), "pageTitle", nullptr));
    column->addSpacing(scaled(2));
    column->addWidget(m_sentence);
    column->addSpacing(scaled(12));
    column->addWidget(m_chooser, 0, Qt::AlignLeading);
    column->addSpacing(scaled(16));
    column->addWidget(m_shape, 1);
    column->addWidget(m_ranges, 1);
    column->addWidget(m_bars, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // keys come to it from the controls inside
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    showViews();
}

void ProfilesPage::setDocument(DecisionDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document != nullptr) {
        const QString base = QString::fromStdString(document->base().id);
        m_shape->rememberIn(m_settings, kShapeOptions.arg(base));
        m_ranges->rememberIn(m_settings, kRangesOptions.arg(base));
    }
    m_shape->setDocument(document);
    if (m_document)
        connect(m_document, &DecisionDocument::verdictChanged, this, &ProfilesPage::verdictChanged);
    verdictChanged();
}

void ProfilesPage::rememberIn(QSettings &settings)
{
    m_settings = &settings;
    const auto view = kViews.indexOf(settings.value(kView).toString());
    showView(static_cast<View>(std::max(int(Shape), static_cast<int>(view))));
}

void ProfilesPage::showView(View view)
{
    m_chooser->setCurrentIndex(view);
    showViews();
}

void ProfilesPage::verdictChanged()
{
    m_sentence->setText(m_document ? m_document->phrasebook().profileSentence() : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_shape->refresh();
    showViews();
}

void ProfilesPage::showViews()
{
    const auto view = static_cast<View>(m_chooser->currentIndex());
    m_shape->setVisible(view == Shape);
    m_ranges->setVisible(view == Ranges);
    const bool isBars = view != Shape && view != Ranges && m_document != nullptr;
    m_bars->setVisible(isBars);
    if (!isBars)
        return;
    m_bars->present(view == Contributions ? ProfileCharts::contributions(*m_document)
                    : view == Ranks       ? ProfileCharts::ranks(*m_document)
                                          : ProfileCharts::tornado(*m_document));
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles/profiles_page.h"

#include "models/profile_model.h"
#include "presentation/profile_charts.h"
#include "session/decision_document.h"
#include "ui/pages/profiles/bar_profile_view.h"
#include "ui/pages/profiles/ranges_view.h"
#include "ui/pages/profiles/shape_view.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "wording/profile_wording.h"

#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

const QString kView = QStringLiteral("profiles/view");
const QString kShapeOptions = QStringLiteral("profiles/%1/shape");
const QString kRangesOptions = QStringLiteral("profiles/%1/ranges");

// The views that are no chart of bars; the charts of profileCharts() follow them.
enum { Shape, Ranges, FirstChart };

} // namespace

ProfilesPage::ProfilesPage(QWidget *parent)
    : ScrollPage(tr("Profiles"), parent)
    , m_sentence(textLabel({}, "secondary", content()))
    , m_chooser(new SegmentedControl(content(), SegmentedControl::Lines::Many))
    , m_shape(new ShapeView(content()))
    , m_ranges(new RangesView(m_shape->model(), content()))
    , m_bars(new BarProfileView(content()))
{
    m_chooser->addSegment(tr("Shape"));
    m_chooser->addSegment(tr("Ranges"));
    for (const ProfileChart &chart : profileCharts()) {
        m_chooser->addSegment(chart.name());
    }
    m_chooser->setAccessibleName(tr("Kind of profile"));
    setFocusProxy(m_chooser);
    m_chooser->setCurrentIndex(Shape);
    connect(m_chooser, &SegmentedControl::activated, this, [this](int view) {
        if (m_settings != nullptr) {
            m_settings->setValue(kView, views().value(view));
        }
        showViews();
    });

    auto *head = new QVBoxLayout;
    head->setSpacing(scaled(2));
    head->addWidget(textLabel(tr("Profiles"), "pageTitle", content()));
    head->addWidget(m_sentence);
    column()->addLayout(head);
    column()->addWidget(m_chooser);
    column()->addWidget(m_shape, 1);
    column()->addWidget(m_ranges, 1);
    column()->addWidget(m_bars, 1);
    // After the choosers, which were connected first and make their boxes anew.
    connect(m_shape->model(), &QAbstractItemModel::modelReset, this,
            [this] { orderTabs(content()); });
    orderTabs(content());

    showViews();
}

void ProfilesPage::follow(DecisionDocument *document)
{
    if (document != nullptr) {
        const QString base = QString::fromStdString(document->base().id);
        m_shape->rememberIn(m_settings, kShapeOptions.arg(base));
        m_ranges->rememberIn(m_settings, kRangesOptions.arg(base));
    }
    m_shape->setDocument(document);
    ScrollPage::follow(document);
}

void ProfilesPage::rememberIn(QSettings &settings)
{
    m_settings = &settings;
    showView(settings.value(kView).toString());
}

QStringList ProfilesPage::views()
{
    QStringList ids{QStringLiteral("shape"), QStringLiteral("ranges")};
    for (const ProfileChart &chart : profileCharts()) {
        ids << chart.id;
    }
    return ids;
}

void ProfilesPage::showView(const QString &id)
{
    m_chooser->setCurrentIndex(std::max(int(Shape), static_cast<int>(views().indexOf(id))));
    showViews();
}

void ProfilesPage::present()
{
    m_sentence->setText(ProfileWording(document()->wording()).sentence());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_shape->refresh();
    showViews();
}

void ProfilesPage::showViews()
{
    const int view = m_chooser->currentIndex();
    m_shape->setVisible(view == Shape);
    m_ranges->setVisible(view == Ranges);
    m_bars->setVisible(view >= FirstChart);
    if (view < FirstChart || !document()) {
        return;
    }
    const ProfileChart &chart = profileCharts()[static_cast<std::size_t>(view - FirstChart)];
    m_bars->present(chart.build(document()->wording()));
}

} // namespace steelyard

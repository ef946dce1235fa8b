// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles/profiles_page.h"

#include "session/decision_document.h"
#include "ui/pages/profiles/bar_profile_view.h"
#include "ui/pages/profiles/ranges_view.h"
#include "ui/pages/profiles/shape_view.h"
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
const QStringList kViews{QStringLiteral("shape"), QStringLiteral("ranges"),
                         QStringLiteral("contributions"), QStringLiteral("ranks"),
                         QStringLiteral("weights")}; // in the order of View

} // namespace

ProfilesPage::ProfilesPage(QWidget *parent)
    : ScrollPage(tr("Profiles"), parent)
    , m_sentence(textLabel({}, "secondary", content()))
    , m_chooser(new SegmentedControl(content(), SegmentedControl::Lines::Many))
    , m_shape(new ShapeView(content()))
    , m_ranges(new RangesView(m_shape->model(), content()))
    , m_bars(new BarProfileView(content()))
{
    for (const QString &name :
         {tr("Shape"), tr("Ranges"), tr("For and against"), tr("Ranks"), tr("Weights")}) {
        m_chooser->addSegment(name);
    }
    m_chooser->setAccessibleName(tr("Kind of profile"));
    setFocusProxy(m_chooser);
    m_chooser->setCurrentIndex(Shape);
    connect(m_chooser, &SegmentedControl::activated, this, [this](int view) {
        if (m_settings != nullptr) {
            m_settings->setValue(kView, kViews.value(view));
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
    const auto view = kViews.indexOf(settings.value(kView).toString());
    showView(static_cast<View>(std::max(int(Shape), static_cast<int>(view))));
}

void ProfilesPage::showView(View view)
{
    m_chooser->setCurrentIndex(view);
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
    const auto view = static_cast<View>(m_chooser->currentIndex());
    m_shape->setVisible(view == Shape);
    m_ranges->setVisible(view == Ranges);
    const bool isBars = view != Shape && view != Ranges;
    m_bars->setVisible(isBars);
    if (!isBars || !document()) {
        return;
    }
    const Wording words = document()->wording();
    m_bars->present(view == Contributions ? ProfileCharts::contributions(words)
                    : view == Ranks       ? ProfileCharts::ranks(words)
                                          : ProfileCharts::tornado(words));
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profiles_page.h"

#include "models/decision_document.h"
#include "ui/profiles/bar_profile_view.h"
#include "ui/profiles/shape_view.h"
#include "ui/text_label.h"
#include "ui/widgets/segmented_control.h"

#include <QVBoxLayout>

namespace steelyard {

ProfilesPage::ProfilesPage(QWidget *parent)
    : ScrollPage(tr("Profiles"), parent)
    , m_sentence(textLabel({}, "secondary", content()))
    , m_chooser(new SegmentedControl(content()))
    , m_shape(new ShapeView(content()))
    , m_bars(new BarProfileView(content()))
{
    for (const QString &name : {tr("Shape"), tr("For and against"), tr("Ranks"), tr("Weights")})
        m_chooser->addSegment(name);
    m_chooser->setAccessibleName(tr("Kind of profile"));
    m_chooser->setCurrentIndex(Shape);
    connect(m_chooser, &SegmentedControl::activated, this, &ProfilesPage::showViews);

    auto *head = new QVBoxLayout;
    head->setSpacing(scaled(2));
    head->addWidget(textLabel(tr("Profiles"), "pageTitle", content()));
    head->addWidget(m_sentence);
    column()->addLayout(head);
    column()->addWidget(m_chooser, 0, Qt::AlignLeading);
    column()->addWidget(m_shape, 1);
    column()->addWidget(m_bars, 1);

    showViews();
}

void ProfilesPage::follow(DecisionDocument *document)
{
    m_shape->setDocument(document);
    ScrollPage::follow(document);
}

void ProfilesPage::showView(View view)
{
    m_chooser->setCurrentIndex(view);
    showViews();
}

void ProfilesPage::present()
{
    m_sentence->setText(document()->phrasebook().profileSentence());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_shape->refresh();
    showViews();
}

void ProfilesPage::showViews()
{
    const auto view = static_cast<View>(m_chooser->currentIndex());
    m_shape->setVisible(view == Shape);
    m_bars->setVisible(view != Shape);
    if (!document() || view == Shape)
        return;
    m_bars->present(view == Contributions ? ProfileCharts::contributions(*document())
                    : view == Ranks       ? ProfileCharts::ranks(*document())
                                          : ProfileCharts::tornado(*document()));
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profiles_page.h"

#include "models/decision_document.h"
#include "ui/profiles/bar_profile_view.h"
#include "ui/profiles/shape_view.h"
#include "ui/text_label.h"
#include "ui/widgets/segmented_control.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace steelyard {

ProfilesPage::ProfilesPage(QWidget *parent)
    : Page(parent)
    , m_sentence(textLabel({}, "secondary", nullptr))
    , m_chooser(new SegmentedControl)
    , m_shape(new ShapeView)
    , m_bars(new BarProfileView)
{
    for (const QString &name : {tr("Shape"), tr("For and against"), tr("Ranks"), tr("Weights")})
        m_chooser->addSegment(name);
    m_chooser->setAccessibleName(tr("Kind of profile"));
    m_chooser->setCurrentIndex(Shape);
    connect(m_chooser, &SegmentedControl::activated, this, &ProfilesPage::showViews);

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
    m_shape->setDocument(document);
    if (m_document)
        connect(m_document, &DecisionDocument::verdictChanged, this, &ProfilesPage::verdictChanged);
    verdictChanged();
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
    m_bars->setVisible(view != Shape && m_document != nullptr);
    if (!m_document || view == Shape)
        return;
    m_bars->present(view == Contributions ? ProfileCharts::contributions(*m_document)
                    : view == Ranks       ? ProfileCharts::ranks(*m_document)
                                          : ProfileCharts::tornado(*m_document));
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/knowledge_page.h"

#include "session/decision_document.h"
#include "ui/pages/knowledge/answers_section.h"
#include "ui/pages/knowledge/options_section.h"
#include "ui/pages/knowledge/published_verdicts_section.h"
#include "ui/pages/knowledge/sources_section.h"
#include "ui/pages/page_area.h"
#include "ui/widgets/text_label.h"
#include "wording/dates.h"

#include <QComboBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kLongestAuthor = 80; // characters

} // namespace

KnowledgePage::KnowledgePage(QWidget *parent)
    : Page(parent)
    , m_about(textLabel({}, "secondary", this))
    , m_tabs(new QTabBar(this))
    , m_picker(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
{
    for (const QString &name :
         {tr("Options"), tr("Questions answered"), tr("Sources"), tr("Published verdicts")}) {
        m_tabs->addTab(name);
        m_picker->addItem(name);
    }
    m_tabs->setAccessibleName(tr("Sections of the knowledge base"));
    m_picker->setAccessibleName(m_tabs->accessibleName());
    m_picker->hide();
    connect(m_picker, &QComboBox::activated, m_tabs, &QTabBar::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, m_picker, &QComboBox::setCurrentIndex);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    connect(m_tabs, &QTabBar::currentChanged, this, &KnowledgePage::showSection);

    auto *layout = new QVBoxLayout(addPageArea(this, tr("Knowledge"))->widget());
    layout->setContentsMargins(scaled(32), scaled(20), scaled(32), scaled(16));
    layout->setSpacing(0);
    layout->addWidget(textLabel(tr("Knowledge"), "pageTitle", this));
    layout->addSpacing(scaled(2));
    layout->addWidget(m_about);
    layout->addSpacing(scaled(8));
    layout->addWidget(m_tabs, 0, Qt::AlignLeading);
    layout->addWidget(m_picker, 0, Qt::AlignLeading);
    layout->addSpacing(scaled(12));
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_tabs);
    showSection(Options);
}

void KnowledgePage::setDocument(DecisionDocument *document)
{
    m_document = document;
    showHeading();
    for (KnowledgeSection *made : m_sections) {
        if (made) {
            made->setDocument(document);
        }
    }
}

void KnowledgePage::showHeading()
{
    if (!m_document) {
        m_about->clear();
        return;
    }
    const knowledge::KnowledgeBase &base = m_document->base();
    QStringList parts{QString::fromStdString(base.title)};
    if (!base.version.empty()) {
        parts << tr("version %1").arg(QString::fromStdString(base.version));
    }
    if (!base.reviewedOn.empty()) {
        parts << tr("reviewed %1", "date").arg(Dates().date(base.reviewedOn));
    }
    const QString author = QString::fromStdString(base.author);
    if (!author.isEmpty()) {
        parts << tr("by %1", "author")
                     .arg(author.size() <= kLongestAuthor
                              ? author
                              : author.left(kLongestAuthor) + QChar(0x2026));
    }
    m_about->setText(breakable(parts.join(tr(", ", "between facts about a knowledge base"))));
}

KnowledgeSection *KnowledgePage::makeSection(int id)
{
    switch (id) {
    case Answers:
        return new AnswersSection;
    case Sources:
        return new SourcesSection;
    case Verdicts:
        return new PublishedVerdictsSection;
    default:
        return new OptionsSection;
    }
}

KnowledgeSection *KnowledgePage::section(int id)
{
    KnowledgeSection *&section = m_sections.at(static_cast<std::size_t>(id));
    if (!section) {
        section = makeSection(id);
        connect(section, &KnowledgeSection::placeRequested, this, &Page::placeRequested);
        section->setDocument(m_document);
        m_stack->addWidget(section);
    }
    return section;
}

void KnowledgePage::showSection(int id)
{
    m_stack->setCurrentWidget(section(id));
}

void KnowledgePage::showPlace(const KnowledgePlace &place)
{
    int id = Options;
    if (place.kind == KnowledgePlace::Kind::Faq || place.kind == KnowledgePlace::Kind::Myth) {
        id = Answers;
    } else if (place.kind == KnowledgePlace::Kind::Source) {
        id = Sources;
    } else if (place.kind == KnowledgePlace::Kind::PublishedVerdict) {
        id = Verdicts;
    }
    m_tabs->setCurrentIndex(id);
    section(id)->showPlace(place);
}

void KnowledgePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isCut = m_tabs->sizeHint().width() > width() - 2 * scaled(32);
    if (isCut == m_picker->isHidden()) {
        const bool hadFocus = focusProxy()->hasFocus();
        m_tabs->setVisible(!isCut);
        m_picker->setVisible(isCut);
        setFocusProxy(isCut ? static_cast<QWidget *>(m_picker) : m_tabs);
        if (hadFocus) {
            focusProxy()->setFocus(Qt::OtherFocusReason);
        }
    }
}

QList<QWidget *> KnowledgePage::focusRegions()
{
    return QList<QWidget *>{focusProxy()} + section(m_tabs->currentIndex())->focusRegions();
}

} // namespace steelyard

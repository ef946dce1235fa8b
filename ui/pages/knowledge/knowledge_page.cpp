// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/knowledge_page.h"

#include "session/decision_document.h"
#include "ui/pages/knowledge/answers_section.h"
#include "ui/pages/knowledge/options_section.h"
#include "ui/pages/knowledge/published_verdicts_section.h"
#include "ui/pages/knowledge/sources_section.h"
#include "ui/widgets/text_label.h"

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
    , m_stack(new QStackedWidget(this))
{
    m_tabs->addTab(tr("Options"));
    m_tabs->addTab(tr("Questions answered"));
    m_tabs->addTab(tr("Sources"));
    m_tabs->addTab(tr("Published verdicts"));
    m_tabs->setAccessibleName(tr("Sections of the knowledge base"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    connect(m_tabs, &QTabBar::currentChanged, this, &KnowledgePage::showSection);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(32), scaled(20), scaled(32), scaled(16));
    layout->setSpacing(0);
    layout->addWidget(textLabel(tr("Knowledge"), "pageTitle", this));
    layout->addSpacing(scaled(2));
    layout->addWidget(m_about);
    layout->addSpacing(scaled(8));
    layout->addWidget(m_tabs, 0, Qt::AlignLeading);
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
        parts << tr("reviewed %1", "date").arg(Wording::dateText(base.reviewedOn));
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

QList<QWidget *> KnowledgePage::focusRegions()
{
    return QList<QWidget *>{m_tabs} + section(m_tabs->currentIndex())->focusRegions();
}

} // namespace steelyard

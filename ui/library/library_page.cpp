// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_page.h"

#include "models/decision_document.h"
#include "ui/library/answers_section.h"
#include "ui/library/options_section.h"
#include "ui/library/sources_section.h"
#include "ui/library/verdicts_section.h"
#include "ui/text_label.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int longestAuthor = 80; // characters

} // namespace

LibraryPage::LibraryPage(QWidget *parent)
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
    connect(m_tabs, &QTabBar::currentChanged, this, &LibraryPage::showSection);

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

void LibraryPage::setDocument(DecisionDocument *document)
{
    m_document = document;
    showHeading();
    for (LibrarySection *made : m_sections) {
        if (made)
            made->setDocument(document);
    }
}

void LibraryPage::showHeading()
{
    if (!m_document) {
        m_about->clear();
        return;
    }
    const knowledge::KnowledgeBase &base = m_document->base();
    QStringList parts{QString::fromStdString(base.title)};
    if (!base.version.empty())
        parts << tr("version %1").arg(QString::fromStdString(base.version));
    if (!base.reviewedOn.empty())
        parts << tr("reviewed %1", "date").arg(Phrasebook::dateText(base.reviewedOn));
    const QString author = QString::fromStdString(base.author);
    if (!author.isEmpty())
        parts << tr("by %1", "author")
                     .arg(author.size() <= longestAuthor
                              ? author
                              : author.left(longestAuthor) + QChar(0x2026));
    m_about->setText(breakable(parts.join(tr(", ", "between facts about a knowledge base"))));
}

LibrarySection *LibraryPage::makeSection(int id)
{
    switch (id) {
    case Answers:
        return new AnswersSection;
    case Sources:
        return new SourcesSection;
    case Verdicts:
        return new VerdictsSection;
    default:
        return new OptionsSection;
    }
}

LibrarySection *LibraryPage::section(int id)
{
    LibrarySection *&section = m_sections.at(static_cast<std::size_t>(id));
    if (!section) {
        section = makeSection(id);
        connect(section, &LibrarySection::placeRequested, this, &Page::placeRequested);
        section->setDocument(m_document);
        m_stack->addWidget(section);
    }
    return section;
}

void LibraryPage::showSection(int id)
{
    m_stack->setCurrentWidget(section(id));
}

void LibraryPage::showPlace(const BasePlace &place)
{
    int id = Options;
    if (place.kind == BasePlace::Kind::Faq || place.kind == BasePlace::Kind::Myth)
        id = Answers;
    else if (place.kind == BasePlace::Kind::Source)
        id = Sources;
    else if (place.kind == BasePlace::Kind::PublishedVerdict)
        id = Verdicts;
    m_tabs->setCurrentIndex(id);
    section(id)->showPlace(place);
}

QList<QWidget *> LibraryPage::regions()
{
    return QList<QWidget *>{m_tabs} + section(m_tabs->currentIndex())->regions();
}

} // namespace steelyard

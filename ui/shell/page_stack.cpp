// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "session/decision_document.h"
#include "ui/pages/decide/expectation_page.h"
#include "ui/pages/decide/nothing_page.h"
#include "ui/pages/page.h"
#include "ui/pages/profiles/profiles_page.h"
#include "ui/pages/questions/questions_page.h"
#include "ui/pages/search/search_panel.h"
#include "ui/shell/page_list.h"
#include "ui/widgets/focus_regions.h"

#include <QAbstractScrollArea>

#include <algorithm>

namespace steelyard {

namespace {

// Past the last page none is shown yet.
bool tellsResult(PageId id)
{
    return std::size_t(id) < pageList().size() && describe(id).tellsResult;
}

} // namespace

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
    , m_pages(pageList().size(), nullptr)
{
}

void PageStack::setSettings(QSettings *settings)
{
    m_settings = settings;
}

void PageStack::setDocument(DecisionDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    if (document) {
        connect(document, &DecisionDocument::recordChanged, this, &PageStack::recordChanged);
        connect(document, &DecisionDocument::partsChanged, this, &PageStack::showParts);
    }
    if (m_expectation != nullptr) {
        m_expectation->setDocument(document);
    }
    for (Page *page : m_pages) {
        if (page != nullptr) {
            page->setDocument(document);
        }
    }
    if (m_search != nullptr) {
        m_search->setDocument(document);
    }
}

// Most pages know options and criteria by their places: with other parts they begin anew. Those
// where parts are changed follow themselves.
void PageStack::showParts()
{
    for (std::size_t id = 0; id < m_pages.size(); ++id) {
        const bool follows = PageId(id) == PageId::Table || PageId(id) == PageId::Weights ||
                             PageId(id) == PageId::Compare;
        if (m_pages[id] != nullptr && !follows) {
            m_pages[id]->setDocument(m_document);
        }
    }
    if (m_expectation != nullptr) {
        m_expectation->setDocument(m_document);
    }
    if (m_search != nullptr) {
        m_search->setDocument(m_document);
    }
    const bool isNothing = m_nothing != nullptr && currentWidget() == m_nothing;
    if (tellsResult(current()) && isNothing != hasNothingFor(current())) {
        showPage(current());
    }
}

void PageStack::setAnswersKept(bool kept)
{
    m_areAnswersKept = kept;
    if (auto *questions = qobject_cast<QuestionsPage *>(m_pages[std::size_t(PageId::Questions)])) {
        questions->setAnswersKept(kept);
    }
}

void PageStack::showPage(PageId id)
{
    const bool isNothing = hasNothingFor(id);
    const bool isAsking = tellsResult(id) && m_document && m_document->awaitsExpectation();
    m_awaited = isNothing || isAsking ? id : m_awaited;
    setCurrentWidget(isNothing ? nothing() : isAsking ? expectation() : page(id));
    Q_EMIT pageShown(id);
    focusPage();
}

void PageStack::focusPage()
{
    QWidget *shown = currentWidget();
    if (shown == nullptr) {
        return;
    }
    // On a control, so that the ring shows where the keys go.
    QWidget *control = shown->focusProxy() != nullptr ? shown : firstControl(shown);
    if (control == nullptr) { // then at least the keys that scroll work
        control = shown->findChild<QAbstractScrollArea *>();
    }
    (control != nullptr ? control : shown)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> PageStack::focusRegions() const
{
    return static_cast<Page *>(currentWidget())->focusRegions();
}

PageId PageStack::current() const
{
    if (isStandIn()) {
        return m_awaited;
    }
    const auto found = std::find(m_pages.begin(), m_pages.end(), currentWidget());
    return PageId(std::distance(m_pages.begin(), found));
}

void PageStack::showQuestion(const QString &question)
{
    showPlaceOn(PageId::Questions, {KnowledgePlace::Kind::Question, question, {}});
}

void PageStack::showCell(const QString &criterion, const QString &alternative)
{
    const bool hasBase = m_document && m_document->hasKnowledge();
    showPlaceOn(hasBase ? PageId::Compare : PageId::Table,
                {KnowledgePlace::Kind::Rating, criterion, alternative});
}

void PageStack::showProfile(const QString &view)
{
    // First the view, so that the focus comes to where it is chosen.
    qobject_cast<ProfilesPage *>(page(PageId::Profiles))->showView(view);
    showPage(PageId::Profiles);
}

void PageStack::showPlaceOn(PageId id, const KnowledgePlace &place)
{
    showPage(id);
    page(id)->showPlace(place);
}

void PageStack::showPlace(const KnowledgePlace &place)
{
    if (!m_document) {
        return;
    }
    using Kind = KnowledgePlace::Kind;
    const auto &options = m_document->decision().alternatives;
    const bool isCompared =
        std::find(options.begin(), options.end(), place.option.toStdString()) != options.end();
    if (place.kind == Kind::Question) {
        showQuestion(place.id);
        return;
    }
    if (options.empty()) { // there is no cell to show
        showPage(PageId::Table);
        return;
    }
    if (place.kind == Kind::Option && !m_document->hasKnowledge()) {
        const auto &criteria = m_document->base().criteria;
        showCell(criteria.empty() ? QString() : QString::fromStdString(criteria.front().id),
                 place.id);
    } else if (place.kind == Kind::Criterion) {
        showCell(place.id, QString::fromStdString(options.front()));
    } else if (place.kind == Kind::Rating && isCompared) {
        showCell(place.id, place.option);
    } else if (place.kind == Kind::Rating) {
        // Of an option that is not in the decision there is no cell, only its own page.
        showPlaceOn(PageId::Knowledge, {Kind::Option, place.option, {}});
    } else if (!m_document->hasKnowledge()) {
        showPage(PageId::Table);
    } else {
        showPlaceOn(PageId::Knowledge, place);
    }
}

void PageStack::setCovered(int height)
{
    m_covered = height;
    for (int i = 0; i < count(); ++i) {
        static_cast<Page *>(widget(i))->setCovered(height);
    }
}

int PageStack::footHeight() const
{
    auto *shown = static_cast<Page *>(currentWidget());
    const QWidget *foot = shown != nullptr ? shown->foot() : nullptr;
    return foot != nullptr ? height() - foot->mapTo(this, QPoint()).y() : 0;
}

void PageStack::openSearch()
{
    if (m_search == nullptr) {
        m_search = new SearchPanel(parentWidget());
        m_search->setDocument(m_document);
        connect(m_search, &SearchPanel::placeChosen, this, &PageStack::showPlace);
    }
    m_search->open();
}

Page *PageStack::expectation()
{
    if (m_expectation == nullptr) {
        m_expectation = new ExpectationPage(this);
        addWidget(m_expectation);
        m_expectation->setCovered(m_covered);
    }
    m_expectation->setDocument(m_document);
    return m_expectation;
}

Page *PageStack::nothing()
{
    if (m_nothing == nullptr) {
        m_nothing = new NothingPage(this);
        addWidget(m_nothing);
        m_nothing->setCovered(m_covered);
        connect(m_nothing, &Page::pageRequested, this, &PageStack::showPage);
    }
    m_nothing->setDocument(m_document);
    return m_nothing;
}

bool PageStack::isStandIn() const
{
    const QWidget *shown = currentWidget();
    return shown != nullptr && (shown == m_expectation || shown == m_nothing);
}

// What is decided has its page all the same: it may be written down first.
bool PageStack::hasNothingFor(PageId id) const
{
    return tellsResult(id) && id != PageId::Decide && m_document &&
           (m_document->decision().alternatives.empty() || m_document->base().criteria.empty());
}

// The answer opens what it was asked for; taken back, it closes it again.
void PageStack::recordChanged()
{
    const bool isAsking = m_expectation != nullptr && currentWidget() == m_expectation;
    if (tellsResult(current()) && isAsking != m_document->awaitsExpectation()) {
        showPage(current());
    }
}

Page *PageStack::page(PageId id)
{
    Page *&page = m_pages.at(std::size_t(id));
    if (page == nullptr) {
        page = describe(id).make(this);
        if (m_settings != nullptr) {
            page->rememberIn(*m_settings);
        }
        connect(page, &Page::pageRequested, this, &PageStack::showPage);
        connect(page, &Page::questionRequested, this, &PageStack::showQuestion);
        connect(page, &Page::cellRequested, this, &PageStack::showCell);
        connect(page, &Page::placeRequested, this, &PageStack::showPlace);
        connect(page, &Page::profileRequested, this, &PageStack::showProfile);
        page->setDocument(m_document);
        addWidget(page);
        page->setCovered(m_covered);
        setAnswersKept(m_areAnswersKept);
    }
    return page;
}

} // namespace steelyard

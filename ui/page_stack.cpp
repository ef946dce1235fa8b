// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_stack.h"

#include "models/decision_document.h"
#include "ui/compare/compare_page.h"
#include "ui/decide/decide_page.h"
#include "ui/decide/expectation_page.h"
#include "ui/library/library_page.h"
#include "ui/musthaves/must_haves_page.h"
#include "ui/profiles/profiles_page.h"
#include "ui/questions/questions_page.h"
#include "ui/regions.h"
#include "ui/search/search_panel.h"
#include "ui/verdict/verdict_page.h"
#include "ui/whatif/whatif_page.h"

#include <QAbstractScrollArea>

#include <algorithm>

namespace steelyard {

namespace {

template <class P>
P *remembering(P *page, QSettings *settings)
{
    if (settings != nullptr)
        page->rememberIn(*settings);
    return page;
}

} // namespace

QKeySequence PageStack::keys(PageId id)
{
    return QKeySequence(Qt::CTRL | Qt::Key(int(Qt::Key_1) + int(id)));
}

void PageStack::setSettings(QSettings *settings)
{
    m_settings = settings;
}

void PageStack::setDocument(DecisionDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &DecisionDocument::recordChanged, this, &PageStack::recordChanged);
    if (m_expectation != nullptr)
        m_expectation->setDocument(document);
    for (Page *page : m_pages) {
        if (page != nullptr) {
            page->setDocument(document);
        }
    }
    if (m_search != nullptr) {
        m_search->setDocument(document);
    }
}

void PageStack::showPage(PageId id)
{
    Page *shown = id == Verdict ? verdictOrQuestion() : page(id);
    setCurrentWidget(shown);
    Q_EMIT pageShown(id);
    focusPage();
}

void PageStack::focusPage()
{
    QWidget *shown = currentWidget();
    // On a control, so that the ring shows where the keys go.
    QWidget *control = shown->focusProxy() != nullptr ? shown : firstControl(shown);
    if (control == nullptr) { // then at least the keys that scroll work
        control = shown->findChild<QAbstractScrollArea *>();
    }
    (control != nullptr ? control : shown)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> PageStack::regions() const
{
    return static_cast<Page *>(currentWidget())->regions();
}

PageStack::PageId PageStack::current() const
{
    if (m_expectation != nullptr && currentWidget() == m_expectation)
        return Verdict;
    const auto found = std::find(m_pages.begin(), m_pages.end(), currentWidget());
    return PageId(std::distance(m_pages.begin(), found));
}

void PageStack::showQuestion(const QString &question)
{
    showPage(Questions);
    static_cast<QuestionsPage *>(page(Questions))->showQuestion(question);
}

void PageStack::showCell(const QString &criterion, const QString &alternative)
{
    showPage(Compare);
    static_cast<ComparePage *>(page(Compare))->showCell(criterion, alternative);
}

void PageStack::showPlace(const BasePlace &place)
{
    if (!m_document)
        return;
    const auto &options = m_document->decision().alternatives;
    const bool isCompared =
        std::find(options.begin(), options.end(), place.option.toStdString()) != options.end();
    if (place.kind == BasePlace::Kind::Question) {
        showQuestion(place.id);
    } else if (place.kind == BasePlace::Kind::Criterion) {
        showCell(place.id, QString::fromStdString(options.front()));
    } else if (place.kind == BasePlace::Kind::Rating && isCompared) {
        showCell(place.id, place.option);
    } else {
        // Of an option that is not in the decision there is no cell, only its own page.
        const bool isRating = place.kind == BasePlace::Kind::Rating;
        showPage(Library);
        static_cast<LibraryPage *>(page(Library))
            ->showPlace(isRating ? BasePlace{BasePlace::Kind::Option, place.option, {}} : place);
    }
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

Page *PageStack::verdictOrQuestion()
{
    if (!ExpectationPage::isOpen(m_document))
        return page(Verdict);
    if (m_expectation == nullptr) {
        m_expectation = new ExpectationPage(this);
        addWidget(m_expectation);
    }
    m_expectation->setDocument(m_document);
    return m_expectation;
}

// The answer opens the verdict; taken back, it closes it again.
void PageStack::recordChanged()
{
    const bool isAsking = m_expectation != nullptr && currentWidget() == m_expectation;
    if (current() == Verdict && isAsking != ExpectationPage::isOpen(m_document))
        showPage(Verdict);
}

Page *PageStack::page(PageId id)
{
    Page *&page = m_pages[id];
    if (page == nullptr) {
        page = makePage(id);
        connect(page, &Page::questionRequested, this, &PageStack::showQuestion);
        connect(page, &Page::cellRequested, this, &PageStack::showCell);
        connect(page, &Page::placeRequested, this, &PageStack::showPlace);
        page->setDocument(m_document);
        addWidget(page);
    }
    return page;
}

Page *PageStack::makePage(PageId id)
{
    switch (id) {
    case Compare:
        return remembering(new ComparePage(this), m_settings);
    case Profiles:
        return remembering(new ProfilesPage(this), m_settings);
    case Verdict:
        return new VerdictPage(this);
    case MustHaves:
        return new MustHavesPage(this);
    case WhatIf:
        return new WhatIfPage(this);
    case Decide:
        return new DecidePage(this);
    case Library:
        return new LibraryPage(this);
    case Questions:
    case Count:
        break;
    }
    auto *questions = new QuestionsPage(this);
    connect(questions, &QuestionsPage::verdictRequested, this, [this] { showPage(Verdict); });
    return questions;
}

} // namespace steelyard

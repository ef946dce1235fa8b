// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_place.h"
#include "ui/pages/page_id.h"

#include <QPointer>
#include <QStackedWidget>

#include <vector>

class QSettings;

namespace steelyard {

class DecisionDocument;
class ExpectationPage;
class NothingPage;
class Page;
class SearchPanel;

// The pages of an open decision. A page is made on its first visit, so that a window opens at once;
// what one page asks of another goes through here. What tells the result is shown only after the
// user was asked what they expect.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    void setSettings(QSettings *settings);        // before the first page; must outlive them
    void setDocument(DecisionDocument *document); // nullptr: nothing; the pages let go of the last
    void setAnswersKept(bool kept);               // as RecoveryKeeper::isKept()
    void showPage(PageId id);                     // and gives it the focus
    void showQuestion(const QString &question);
    void showCell(const QString &criterion, const QString &alternative);
    void showPlace(const KnowledgePlace &place); // on the page that has it
    void setCovered(int height);                 // as Page::setCovered(), of whatever page is shown
    [[nodiscard]] int footHeight() const; // of the page shown, from its foot's top, in pixels
    void openSearch();                    // over the parent; what is chosen there is shown
    void focusPage();                     // where the page shown begins
    [[nodiscard]] QList<QWidget *> focusRegions() const; // of the page shown
    [[nodiscard]] PageId current() const;

    // A page takes the height that is left, whatever it would like at its width: a layout takes
    // that wish for the least, and squeezes what stands above the pages where there is less.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void pageShown(PageId id);

private:
    [[nodiscard]] Page *page(PageId id);
    void showProfile(const QString &view);
    void showPlaceOn(PageId id, const KnowledgePlace &place);
    [[nodiscard]] Page *expectation();
    [[nodiscard]] Page *nothing();
    [[nodiscard]] bool isStandIn() const; // what is shown
    [[nodiscard]] bool hasNothingFor(PageId id) const;
    void recordChanged();
    void showParts();

    QSettings *m_settings = nullptr; // where pages keep how they are arranged; nullptr: nowhere
    QPointer<DecisionDocument> m_document;
    std::vector<Page *> m_pages;              // by PageId; nullptr: not visited yet
    ExpectationPage *m_expectation = nullptr; // stands in for what tells the result
    NothingPage *m_nothing = nullptr;         // the same, while there is none
    PageId m_awaited = PageId::Verdict;       // that either stands in for
    SearchPanel *m_search = nullptr;          // made when first asked for
    int m_covered = 0;
    bool m_areAnswersKept = false;
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base_place.h"

#include <QKeySequence>
#include <QPointer>
#include <QStackedWidget>

#include <array>

class QSettings;

namespace steelyard {

class DecisionDocument;
class ExpectationPage;
class Page;
class SearchPanel;

// The pages of an open decision. A page is made on its first visit, so that a window opens at once;
// what one page asks of another goes through here. The verdict is shown only after the user was
// asked what they expect.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    enum PageId {
        Questions,
        MustHaves,
        Compare,
        Profiles,
        Verdict,
        WhatIf,
        Decide,
        Library,
        Count
    };

    using QStackedWidget::QStackedWidget;

    [[nodiscard]] static QKeySequence keys(PageId id); // show this page, from anywhere

    void setSettings(QSettings *settings);        // before the first page; must outlive them
    void setDocument(DecisionDocument *document); // nullptr: nothing; the pages let go of the last
    void showPage(PageId id);                     // and gives it the focus
    void showQuestion(const QString &question);
    void showCell(const QString &criterion, const QString &alternative);
    void showPlace(const BasePlace &place);
    void openSearch(); // over the parent; what is chosen there is shown
    void focusPage();  // where the page shown begins
    [[nodiscard]] QList<QWidget *> regions() const; // of the page shown
    [[nodiscard]] PageId current() const;

Q_SIGNALS:
    void pageShown(int id);

private:
    [[nodiscard]] Page *page(PageId id);
    [[nodiscard]] Page *makePage(PageId id);
    [[nodiscard]] Page *verdictOrQuestion();
    void recordChanged();

    QSettings *m_settings = nullptr; // where pages keep how they are arranged; nullptr: nowhere
    QPointer<DecisionDocument> m_document;
    std::array<Page *, Count> m_pages{};
    ExpectationPage *m_expectation = nullptr; // stands in for the verdict
    SearchPanel *m_search = nullptr;          // made when first asked for
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_place.h"
#include "ui/pages/page_id.h"

#include <QWidget>

class QSettings;

namespace steelyard {

class DecisionDocument;

// A page of the main window. It shows the document it was given and changes it only through the
// document's own functions; what concerns the window leaves it as a signal.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Shows a document, or nothing (nullptr). The page does not own it; it outlives the page's use.
    virtual void setDocument(DecisionDocument *document) = 0;

    // Keeps how the page is arranged from one start to the next. The settings outlive the page.
    virtual void rememberIn(QSettings &) {}

    // Shows a place of the knowledge base, of a kind that PageStack::showPlace() sends here.
    virtual void showPlace(const KnowledgePlace &) {}

    // The parts of the page that F6 steps through, in the order they are read.
    [[nodiscard]] virtual QList<QWidget *> focusRegions() { return {this}; }

    // What stays at the bottom of the page and is pressed there; nullptr: nothing.
    [[nodiscard]] virtual QWidget *foot() { return nullptr; }

    // How much of the bottom is covered by notices, in pixels. What scrolls can be scrolled out of
    // there, and nothing moves.
    virtual void setCovered(int) {}

Q_SIGNALS:
    void pageRequested(PageId page);
    void profileRequested(const QString &view);      // that view of the profiles, by its id
    void questionRequested(const QString &question); // show this question
    void cellRequested(const QString &criterion, const QString &alternative); // show its evidence
    void placeRequested(const KnowledgePlace &place); // wherever the window shows it
};

} // namespace steelyard

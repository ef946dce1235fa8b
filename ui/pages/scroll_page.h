// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QBoxLayout>
#include <QPointer>

class QScrollArea;

namespace steelyard {

// A page of any height that scrolls, and that follows the decision only while somebody looks: what
// changes meanwhile is made once, when the page is shown. So an answer costs no more with every
// page open than with one.
class ScrollPage : public Page
{
    Q_OBJECT

public:
    void setDocument(DecisionDocument *document) final;
    void setCovered(int height) final;

protected:
    // The name is what assistive technology calls the page.
    ScrollPage(const QString &name, QWidget *parent);

    [[nodiscard]] DecisionDocument *document() const;            // nullptr: none
    [[nodiscard]] QWidget *content() const { return m_content; } // parent of all on the page
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    // Rows whose parts stand one below the other while the page is narrower than `width`, in pixels
    // at the usual size of text.
    void stackBelow(int width, const QList<QBoxLayout *> &rows);

    // Hands on a new document, or nullptr, and connects what changes the page to refresh(): both
    // stages of the verdict, unless a page says otherwise.
    virtual void follow(DecisionDocument *document);
    // Shows the document as it is. Called only with a document, and only while the page is seen.
    virtual void present() = 0;
    void refresh();

    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPointer<DecisionDocument> m_document;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QScrollArea *m_area;
    int m_covered = 0; // of the bottom, by notices
    int m_stackBelow = 0;
    QList<QBoxLayout *> m_rows;
    bool m_isStale = false; // something changed while nobody looked
};

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/knowledge_dialog.h"

#include "session/decision_document.h"
#include "ui/pages/knowledge/knowledge_page.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace steelyard {

namespace {

decision::Decision nothingDecided(const knowledge::KnowledgeBase &base)
{
    return decision::newDecision(base, base.title,
                                 QDate::currentDate().toString(Qt::ISODate).toStdString());
}

} // namespace

KnowledgeDialog::KnowledgeDialog(const storage::KnowledgePointer &base, QWidget *parent)
    : QDialog(parent)
    , m_document(std::make_unique<DecisionDocument>(base, nothingDecided(*base)))
{
    setWindowTitle(QString::fromStdString(base->title));
    auto *page = new KnowledgePage(this);
    page->setDocument(m_document.get());
    // There is no cell and no question to go to: a rating is told with its option.
    connect(page, &Page::placeRequested, this, [page](KnowledgePlace place) {
        using Kind = KnowledgePlace::Kind;
        if (place.kind == Kind::Rating) {
            place = {Kind::Option, place.option, {}};
        }
        if (place.kind != Kind::Question && place.kind != Kind::Criterion) {
            page->showPlace(place);
        }
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, scaled(12));
    column->addWidget(page, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(scaled(32), 0, scaled(32), 0);
    foot->addWidget(buttons);
    column->addLayout(foot);
    if (parent != nullptr) {
        resize(parent->window()->size() * 9 / 10);
    }
    page->setFocus(Qt::OtherFocusReason);
}

KnowledgeDialog::~KnowledgeDialog() = default;

} // namespace steelyard

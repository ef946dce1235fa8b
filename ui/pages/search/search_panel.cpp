// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/search_panel.h"

#include "search/normalized_text.h"
#include "search/place_list_model.h"
#include "session/decision_document.h"
#include "ui/theme/accessible_roles.h"
#include "ui/theme/settled_announcement.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/place_list.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kPanelWidth = 680;
constexpr int kPanelHeight = 600;
constexpr int kMostOfAKind = 25;
constexpr int kLongestQuery = 200; // characters

bool isMovement(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown;
}

} // namespace

SearchPanel::SearchPanel(QWidget *parent)
    : QFrame(parent)
    , m_query(new QLineEdit(this))
    , m_count(textLabel({}, "caption", this))
    , m_list(new PlaceList(this))
    , m_found(new SettledAnnouncement(m_query))
{
    setRole(this, "popup");
    setAccessibleName(tr("Search the knowledge base"));
    m_query->setPlaceholderText(tr("Search options, criteria, ratings, questions, sources"));
    m_query->setAccessibleName(tr("Search the knowledge base"));
    m_query->setMaxLength(kLongestQuery);
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    m_list->setAccessibleName(tr("Results"));
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close the search (Esc)"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &SearchPanel::dismiss);
    connect(m_query, &QLineEdit::textChanged, this, &SearchPanel::search);
    connect(m_list, &PlaceList::placeChosen, this, [this](const KnowledgePlace &place) {
        dismiss();
        Q_EMIT placeChosen(place);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now) && now->window() == window()) {
            hide();
        }
    });

    auto *bar = new QHBoxLayout;
    bar->setSpacing(scaled(8));
    bar->addWidget(m_query, 1);
    bar->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(12));
    layout->setSpacing(scaled(8));
    layout->addLayout(bar);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    parent->installEventFilter(this);
    hide();
}

void SearchPanel::setDocument(DecisionDocument *document)
{
    hide();
    m_document = document;
    m_isIndexed = false;
    m_list->places()->setEntries({});
    m_search = KnowledgeSearch();
    m_query->clear();
}

void SearchPanel::open()
{
    if (!m_document) {
        return;
    }
    if (!m_isIndexed) {
        m_search = KnowledgeSearch(entriesOf(m_document->base()));
        m_isIndexed = true;
        search();
    }
    QWidget *focus = QApplication::focusWidget();
    if (!isVisible()) {
        m_focusBefore = focus;
    }
    place();
    show();
    raise();
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void SearchPanel::dismiss()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible()) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
}

void SearchPanel::search()
{
    const QStringList words = searchWords(m_query->text());
    const auto found =
        words.isEmpty() ? std::vector<const KnowledgeEntry *>() : m_search.find(m_query->text());
    m_list->setWords(words);
    m_list->places()->setEntries(found, kMostOfAKind);
    m_list->setCurrentIndex(m_list->places()->firstPlace());
    if (words.isEmpty()) {
        m_count->setText(tr("Several words find what has all of them."));
    } else if (found.empty()) {
        m_count->setText(tr("Nothing in this knowledge base has all of these words."));
    } else {
        m_count->setText(tr("%n results. Enter goes to the chosen one.", nullptr,
                            static_cast<int>(found.size())));
    }
    if (m_query->hasFocus()) { // it is being typed
        m_found->say(asSentences({m_count->text(), chosenInShort()}));
    }
}

// Its title and how its text begins, as it is seen: all of it would be heard for minutes.
QString SearchPanel::chosenInShort() const
{
    return m_list->currentIndex()
        .data(Qt::AccessibleTextRole)
        .toString()
        .section(QStringLiteral(" · "), 0, 0);
}

void SearchPanel::place()
{
    const QRect room = parentWidget()->rect();
    const QSize size(std::min(scaled(kPanelWidth), room.width() - 2 * scaled(16)),
                     std::min(scaled(kPanelHeight), room.height() - 2 * scaled(16)));
    const int top = std::min(scaled(60), room.height() - size.height() - scaled(16));
    setGeometry(QRect(QPoint((room.width() - size.width()) / 2, top), size));
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched != m_query || event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (isMovement(key)) {
        QCoreApplication::sendEvent(m_list, event); // the list moves, the field keeps the focus
        m_found->drop();
        announce(*m_query, chosenInShort());
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_list->chooseCurrent();
        return true;
    }
    return false;
}

void SearchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/answers_section.h"

#include "search/normalized_text.h"
#include "search/place_list_model.h"
#include "session/decision_document.h"
#include "ui/pages/knowledge/answer_details.h"
#include "ui/pages/knowledge/details_view.h"
#include "ui/pages/knowledge/master_detail.h"
#include "ui/widgets/place_list.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kAnswersWidth = 400;
constexpr int kAnswerBesideFrom = 800;

using Kind = KnowledgePlace::Kind;

} // namespace

AnswersSection::AnswersSection(QWidget *parent)
    : KnowledgeSection(parent)
    , m_find(new QLineEdit(this))
    , m_none(textLabel({}, "secondary", this))
    , m_list(new PlaceList)
    , m_view(new DetailsView(tr("Answer")))
{
    m_find->setPlaceholderText(tr("Find a question or a claim"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Questions and claims"));
    m_list->setTitleLines(2);
    connect(m_find, &QLineEdit::textChanged, this, &AnswersSection::narrow);
    connect(m_list, &PlaceList::placeSelected, this, &AnswersSection::showAnswer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));
    layout->addWidget(m_find);
    layout->addWidget(m_none);
    layout->addWidget(new MasterDetail(m_list, m_view, -kAnswersWidth, kAnswerBesideFrom), 1);
    setFocusProxy(m_find);
}

void AnswersSection::setDocument(DecisionDocument *document)
{
    m_view->setDetails(nullptr);
    m_document = document;
    std::vector<KnowledgeEntry> entries;
    if (document) {
        entries = entriesOf(document->base());
        std::erase_if(entries, [](const KnowledgeEntry &entry) {
            return entry.place.kind != Kind::Faq && entry.place.kind != Kind::Myth;
        });
    }
    m_list->places()->setEntries({});
    m_search = KnowledgeSearch(std::move(entries));
    m_find->clear();
    narrow();
}

void AnswersSection::narrow()
{
    const KnowledgePlace before = m_list->currentPlace();
    m_list->setWords(searchWords(m_find->text()));
    m_list->places()->setEntries(m_search.find(m_find->text()));
    const QModelIndex same = m_list->places()->find(before);
    const QModelIndex first = m_list->places()->firstPlace();
    m_none->setVisible(!first.isValid());
    m_none->setText(m_find->text().isEmpty()
                        ? tr("This knowledge base answers no questions yet.")
                        : tr("Nothing has all of these words. Take one away."));
    if (first.isValid()) {
        m_list->setCurrentIndex(same.isValid() ? same : first);
    } else {
        m_view->setDetails(nullptr);
    }
}

void AnswersSection::showAnswer(const KnowledgePlace &place)
{
    if (!m_document) {
        return;
    }
    const auto show = [&](const auto &items) {
        const auto found = std::find_if(items.begin(), items.end(), [&](const auto &item) {
            return item.id == place.id.toStdString();
        });
        if (found == items.end()) {
            return;
        }
        auto *details = new AnswerDetails(*m_document, *found);
        connect(details, &Details::placeRequested, this, &KnowledgeSection::placeRequested);
        m_view->setDetails(details);
    };
    if (place.kind == Kind::Faq) {
        show(m_document->base().faq);
    } else {
        show(m_document->base().myths);
    }
}

void AnswersSection::showPlace(const KnowledgePlace &place)
{
    m_find->clear();
    m_list->setCurrentIndex(m_list->places()->find(place));
    m_list->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> AnswersSection::focusRegions() const
{
    return {m_find, m_list, m_view};
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_list.h"

#include "session/decision_document.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/decide/decide_page.h"
#include "ui/pages/knowledge/knowledge_page.h"
#include "ui/pages/must_haves/must_haves_page.h"
#include "ui/pages/profiles/profiles_page.h"
#include "ui/pages/questions/questions_page.h"
#include "ui/pages/table/table_page.h"
#include "ui/pages/verdict/verdict_page.h"
#include "ui/pages/weights/weights_page.h"
#include "ui/pages/what_if/what_if_page.h"

#include <QCoreApplication>

namespace steelyard {

namespace {

class PageList
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::PageList)
};

template <class P>
Page *make(QWidget *parent)
{
    return new P(parent);
}

bool asksNothing(const DecisionDocument &document)
{
    return document.base().questions.empty();
}

bool asks(const DecisionDocument &document)
{
    return !asksNothing(document);
}

bool hasCapabilities(const DecisionDocument &document)
{
    return !document.base().capabilities.empty();
}

bool hasKnowledge(const DecisionDocument &document)
{
    return document.hasKnowledge();
}

constexpr PageDescription kPages[] = {
    {PageId::Table, QT_TRANSLATE_NOOP("steelyard::PageList", "Table"), "compare", make<TablePage>,
     "glance", asksNothing, false},
    {PageId::Weights, QT_TRANSLATE_NOOP("steelyard::PageList", "Weights"), "weights",
     make<WeightsPage>, "question", asksNothing, false},
    {PageId::Questions, QT_TRANSLATE_NOOP("steelyard::PageList", "Questions"), "questions",
     make<QuestionsPage>, "question", asks, false},
    {PageId::MustHaves, QT_TRANSLATE_NOOP("steelyard::PageList", "Must-haves"), "lock",
     make<MustHavesPage>, "must-haves", hasCapabilities, false},
    {PageId::Compare, QT_TRANSLATE_NOOP("steelyard::PageList", "Compare"), "compare",
     make<ComparePage>, "glance", hasKnowledge, false},
    {PageId::Profiles, QT_TRANSLATE_NOOP("steelyard::PageList", "Profiles"), "profiles",
     make<ProfilesPage>, "shape", nullptr, true},
    {PageId::Verdict, QT_TRANSLATE_NOOP("steelyard::PageList", "Verdict"), "verdict",
     make<VerdictPage>, "verdict", nullptr, true},
    {PageId::WhatIf, QT_TRANSLATE_NOOP("steelyard::PageList", "What if"), "whatif",
     make<WhatIfPage>, "changes", nullptr, true},
    {PageId::Decide, QT_TRANSLATE_NOOP("steelyard::PageList", "Decide"), "decide", make<DecidePage>,
     "decision", nullptr, true},
    {PageId::Knowledge, QT_TRANSLATE_NOOP("steelyard::PageList", "Knowledge"), "book",
     make<KnowledgePage>, "options", hasKnowledge, false},
};

} // namespace

QString PageDescription::name() const
{
    return PageList::tr(title);
}

std::span<const PageDescription> pageList()
{
    return kPages;
}

const PageDescription &describe(PageId id)
{
    return kPages[std::size_t(id)];
}

} // namespace steelyard

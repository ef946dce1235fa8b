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

} // namespace

std::vector<PageDescription> pageList()
{
    return {
        {PageId::Table, PageList::tr("Table"), "compare", make<TablePage>, "glance", false,
         asksNothing},
        {PageId::Weights, PageList::tr("Weights"), "weights", make<WeightsPage>, "question", false,
         asksNothing},
        {PageId::Questions, PageList::tr("Questions"), "questions", make<QuestionsPage>, "question",
         false, asks},
        {PageId::MustHaves, PageList::tr("Must-haves"), "lock", make<MustHavesPage>, "must-haves",
         false, hasCapabilities},
        {PageId::Compare, PageList::tr("Compare"), "compare", make<ComparePage>, "glance", false,
         hasKnowledge},
        {PageId::Profiles, PageList::tr("Profiles"), "profiles", make<ProfilesPage>, "shape", true,
         nullptr},
        {PageId::Verdict, PageList::tr("Verdict"), "verdict", make<VerdictPage>, "verdict", true,
         nullptr},
        {PageId::WhatIf, PageList::tr("What if"), "whatif", make<WhatIfPage>, "changes", true,
         nullptr},
        {PageId::Decide, PageList::tr("Decide"), "decide", make<DecidePage>, "decision", true,
         nullptr},
        {PageId::Knowledge, PageList::tr("Knowledge"), "book", make<KnowledgePage>, "options",
         false, hasKnowledge},
    };
}

PageDescription describe(PageId id)
{
    return pageList().at(std::size_t(id));
}

} // namespace steelyard

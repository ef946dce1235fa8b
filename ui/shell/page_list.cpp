// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_list.h"

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

} // namespace

std::vector<PageDescription> pageList()
{
    return {
        {PageId::Table, PageList::tr("Table"), "compare", make<TablePage>},
        {PageId::Weights, PageList::tr("Weights"), "weights", make<WeightsPage>},
        {PageId::Questions, PageList::tr("Questions"), "questions", make<QuestionsPage>},
        {PageId::MustHaves, PageList::tr("Must-haves"), "lock", make<MustHavesPage>},
        {PageId::Compare, PageList::tr("Compare"), "compare", make<ComparePage>},
        {PageId::Profiles, PageList::tr("Profiles"), "profiles", make<ProfilesPage>},
        {PageId::Verdict, PageList::tr("Verdict"), "verdict", make<VerdictPage>},
        {PageId::WhatIf, PageList::tr("What if"), "whatif", make<WhatIfPage>},
        {PageId::Decide, PageList::tr("Decide"), "decide", make<DecidePage>},
        {PageId::Knowledge, PageList::tr("Knowledge"), "book", make<KnowledgePage>},
    };
}

} // namespace steelyard

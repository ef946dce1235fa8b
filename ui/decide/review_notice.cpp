// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/review_notice.h"

#include "models/decision_document.h"
#include "phrasebook/record_words.h"
#include "ui/notice_bar.h"
#include "ui/page_stack.h"

#include <QDate>

namespace steelyard {

namespace {

class ReviewNotice
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::ReviewNotice)
};

} // namespace

void noticeReview(const DecisionDocument &document, NoticeBar &notices, PageStack &pages)
{
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    if (!decision::isReviewDue(document.decision().record, today)) {
        return;
    }
    const RecordWords words(document.base(), document.decision(), document.verdict());
    notices.showDone(words.reviewDue(), ReviewNotice::tr("Go to the decision"),
                     [&pages] { pages.showPage(PageStack::Decide); });
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/review_notice.h"

#include "session/decision_document.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/notice_bar.h"
#include "wording/record_wording.h"

#include <QDate>

namespace steelyard {

namespace {

class ReviewNotice
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::ReviewNotice)
};

} // namespace

void showReviewNotice(const DecisionDocument &document, NoticeBar &notices, PageStack &pages)
{
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    if (!decision::isReviewDue(document.decision().record, today)) {
        return;
    }
    const RecordWording words(document.base(), document.decision(), document.verdict());
    notices.showDone(words.reviewDue(), ReviewNotice::tr("Go to the decision"),
                     [&pages] { pages.showPage(PageId::Decide); });
}

} // namespace steelyard

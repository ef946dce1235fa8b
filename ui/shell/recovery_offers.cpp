// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_offers.h"

#include "ui/shell/decision_files.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_bar.h"

#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace steelyard {

RecoveryOffers::RecoveryOffers(DecisionFiles &files, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_bars(new QVBoxLayout(this))
{
    m_bars->setContentsMargins(0, 0, 0, 0);
    m_bars->setSpacing(scaled(8));
    hide();
}

void RecoveryOffers::refresh()
{
    m_isOfOneFile = false;
    show(m_files.recovery().abandoned());
}

void RecoveryOffers::showCopiesOf(const QString &file)
{
    m_isOfOneFile = true;
    m_file = file;
    std::vector<RecoveryCopy> copies;
    if (!file.isEmpty()) {
        copies = m_files.recovery().abandoned();
        std::erase_if(copies, [path = QFileInfo(file).absoluteFilePath()](const auto &copy) {
            return copy.file.isEmpty() || QFileInfo(copy.file).absoluteFilePath() != path;
        });
    }
    show(copies);
}

void RecoveryOffers::show(const std::vector<RecoveryCopy> &copies)
{
    // The button that was pressed may still be on the call stack.
    for (QWidget *bar : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        m_bars->removeWidget(bar);
        bar->hide();
        bar->deleteLater();
    }
    for (std::size_t i = 0; i < copies.size() && i < kMost; ++i) {
        addBar(copies[i]);
    }
    setVisible(!copies.empty());
}

void RecoveryOffers::addBar(const RecoveryCopy &copy)
{
    const QString when = QLocale().toString(copy.written, QLocale::ShortFormat);
    auto *bar = new ChoiceBar(this);
    m_bars->addWidget(bar);
    connect(bar, &ChoiceBar::left, this, &RecoveryOffers::left);
    bar->ask(copy.file.isEmpty()
                 ? tr("“%1” was never saved. A copy of %2 is kept.", "name of a decision, time")
                       .arg(copy.title, when)
                 : tr("“%1” has changes that were not saved. A copy of %2 is kept; the file is %3.",
                      "name of a decision, time, file")
                       .arg(copy.title, when, QFileInfo(copy.file).fileName()));
    bar->addChoice(tr("Restore"), tr("Opens the copy; the decision's file stays as it is"),
                   [this, id = copy.id] {
                       m_files.restore(id);
                       settled();
                   });
    bar->addChoice(tr("Discard"), tr("Deletes the copy for good"), [this, id = copy.id] {
        m_files.discardCopy(id);
        settled();
    });
}

void RecoveryOffers::settled()
{
    m_isOfOneFile ? showCopiesOf(m_file) : refresh();
}

} // namespace steelyard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialogs.h"

#include "ui/theme/theme.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/reading_text.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace steelyard {

namespace {

class HelpDialogs
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::HelpDialogs)

public:
    static QList<std::pair<QString, QString>> questionKeys();
    static QString keysTitle() { return tr("Keys"); }
    static QString methodTitle() { return tr("How it counts"); }
    static QStringList methodTexts();
    static QString aboutTitle() { return tr("About Steelyard"); }
    static QString aboutText();
    static QString line(const QString &what, const QString &keys)
    {
        return tr("%1: %2", "what is done, by which keys").arg(what, keys);
    }
    static QString either(const QList<QKeySequence> &keys); // the first two
};

constexpr int kKeyRole = Qt::UserRole;

// What is done, and at the far end by which keys.
class KeyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setFont(typeFont(13, QFont::DemiBold));
        painter->setPen(option.palette.color(QPalette::Text));
        painter->setLayoutDirection(option.direction);
        painter->drawText(option.rect.adjusted(scaled(8), 0, -scaled(8), 0),
                          int(Qt::AlignTrailing | Qt::AlignVCenter), keys(index));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QFontMetrics metrics(typeFont(13, QFont::DemiBold));
        return QStyledItemDelegate::sizeHint(option, index) +
               QSize(metrics.horizontalAdvance(keys(index)) + scaled(48), 0);
    }

private:
    static QString keys(const QModelIndex &index) { return index.data(kKeyRole).toString(); }
};

QList<std::pair<QString, QString>> HelpDialogs::questionKeys()
{
    const auto native = [](const QKeySequence &key) { return keyText(key); };
    return {
        {tr("Choose an answer"), tr("%1 to %2", "keys").arg(native(Qt::Key_1), native(Qt::Key_9))},
        {tr("Not sure"), native(Qt::Key_Question)},
        {tr("Does not apply"), native(Qt::Key_0)},
        {tr("Next question"),
         tr("%1 or %2", "keys").arg(native(Qt::Key_Return), native(Qt::ALT | Qt::Key_Right))},
        {tr("Next question, from the note"), native(Qt::CTRL | Qt::Key_Return)},
        {tr("Back"),
         tr("%1 or %2", "keys").arg(native(Qt::Key_Backspace), native(Qt::ALT | Qt::Key_Left))},
        {tr("Start or end of the page"),
         tr("%1 or %2", "keys").arg(native(Qt::Key_Home), native(Qt::Key_End))},
        {tr("Column narrower or wider, in Compare"),
         tr("%1 or %2", "keys")
             .arg(native(Qt::ALT | Qt::SHIFT | Qt::Key_Left),
                  native(Qt::ALT | Qt::SHIFT | Qt::Key_Right))},
        {tr("Column as wide as it fits"), native(Qt::ALT | Qt::Key_0)},
        {tr("Menu"), native(Qt::Key_F10)},
        {tr("Menu of what is selected"), native(Qt::SHIFT | Qt::Key_F10)},
    };
}

QString HelpDialogs::either(const QList<QKeySequence> &keys)
{
    const QString first = keyText(keys.first());
    return keys.size() == 1 ? first : tr("%1 or %2", "keys").arg(first, keyText(keys[1]));
}

QStringList HelpDialogs::methodTexts()
{
    return {
        tr("Every option is rated on every criterion, on a scale whose points are described in "
           "words, with a plausible range. Value = 10 × the sum of weight × rating on its scale "
           "from 0 to 1. The best value of those that are not left out wins."),
        tr("Weight = starting weight × 2 to the power of the steps of your answers. A criterion "
           "that no answer raised counts with a part of its starting weight, one quarter in the "
           "bases that come with the program. Then all weights are divided by their sum."),
        tr("A must-have leaves out every option that does not offer it in a way you accept. Whom "
           "an answer leaves out is said on the answer."),
        tr("What was spent on code that exists never counts. What counts is what leaving it would "
           "cost from now on."),
        tr("The sum is made many times: each open or unsure question gets one of its answers by "
           "chance, every weight moves by up to about 40%, every rating is drawn from its range. "
           "Clear: the winner comes first in at least 90 of 100 runs. Leaning: in at least 70. "
           "Else it is too close to call."),
        tr("Where one option has the best value and another comes first more often, the verdict is "
           "too close to call and names both."),
        tr("Where one criterion has more than half of the weight, the sentence says so; and where "
           "more than half of what separates the two best is judged and the lead would be gone "
           "without that. A fact that lies between two described points of a scale counts as "
           "judgement."),
        tr("It cannot weigh what no question asks, a strength makes up for a weakness, and ratings "
           "age. The page “docs/method.md” of the source has the formulas and an example."),
    };
}

QString HelpDialogs::aboutText()
{
    return tr("Steelyard %1 weighs technology choices: it asks plain questions, says how sure it "
              "is, why, and what would change it.\n\n"
              "It works offline. Nothing leaves this computer.\n\n"
              "Free software under the GNU General Public License, version 3 or later, without "
              "any warranty.")
        .arg(QCoreApplication::applicationVersion());
}

// A dialog that is gone when it is closed, with a content that scrolls by itself.
void open(const QString &title, QWidget *content, const QSize &wanted, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    content->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(content);
    column->addWidget(buttons);
    const QSize whole = wanted + QSize(scaled(48), scaled(96));
    dialog->resize(whole.expandedTo({scaled(440), scaled(220)}).boundedTo(window->size() * 0.9));
    dialog->open();
    content->setFocus();
}

// With the caret before the first of its paragraphs.
void openText(const QString &title, const QString &text, QWidget *window)
{
    auto *content = new ReadingText;
    content->setPlainText(text);
    content->document()->setDocumentMargin(scaled(12));
    const int width = scaled(560);
    content->document()->setTextWidth(width);
    open(title, content, {width, int(content->document()->size().height())}, window);
}

} // namespace

void showKeys(const QList<QAction *> &actions, QWidget *window)
{
    QList<std::pair<QString, QString>> keys = HelpDialogs::questionKeys();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty()) {
            QString name = action->text();
            name.remove(QLatin1Char('&'));
            keys.append({name, HelpDialogs::either(action->shortcuts())});
        }
    }
    auto *content = new QListWidget;
    setRole(content, "flat");
    content->setItemDelegate(new KeyDelegate(content));
    content->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto &[what, key] : keys) {
        auto *line = new QListWidgetItem(what, content);
        line->setData(kKeyRole, key);
        line->setData(Qt::AccessibleTextRole, HelpDialogs::line(what, key));
    }
    content->setCurrentRow(0);
    const QSize wanted(content->sizeHintForColumn(0),
                       content->count() * content->sizeHintForRow(0));
    open(HelpDialogs::keysTitle(), content, wanted, window);
}

void showMethod(QWidget *window)
{
    openText(HelpDialogs::methodTitle(), HelpDialogs::methodTexts().join(QStringLiteral("\n\n")),
             window);
}

void showAbout(QWidget *window)
{
    openText(HelpDialogs::aboutTitle(), HelpDialogs::aboutText(), window);
}

} // namespace steelyard

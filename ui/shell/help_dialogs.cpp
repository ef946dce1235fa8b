// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialogs.h"

#include "ui/widgets/text_label.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>

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
    static QString either(const QList<QKeySequence> &keys); // the first two
};

QList<std::pair<QString, QString>> HelpDialogs::questionKeys()
{
    const auto native = [](const QKeySequence &key) {
        return key.toString(QKeySequence::NativeText);
    };
    return {
        {tr("Choose an answer"), tr("%1 to %2", "keys").arg(native(Qt::Key_1), native(Qt::Key_9))},
        {tr("Not sure"), native(Qt::Key_Question)},
        {tr("Does not apply"), native(Qt::Key_0)},
        {tr("Next question"), native(Qt::Key_Return)},
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
    const QString first = keys.first().toString(QKeySequence::NativeText);
    return keys.size() == 1
               ? first
               : tr("%1 or %2", "keys").arg(first, keys[1].toString(QKeySequence::NativeText));
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

// A dialog that is gone when it is closed, with a scrollable content.
void open(const QString &title, QWidget *content, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *scroll = new QScrollArea(dialog);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(scroll);
    column->addWidget(buttons);
    const QSize wanted = content->sizeHint() + QSize(scaled(48), scaled(96));
    dialog->resize(wanted.expandedTo({scaled(440), scaled(220)}).boundedTo(window->size() * 0.9));
    dialog->open();
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
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(scaled(32));
    grid->setColumnStretch(0, 1);
    for (const auto &[what, key] : keys) {
        const int row = grid->rowCount();
        grid->addWidget(textLabel(what, "secondary", content), row, 0);
        auto *label = textLabel(key, "strong", content);
        label->setWordWrap(false);
        grid->addWidget(label, row, 1);
    }
    open(HelpDialogs::keysTitle(), content, window);
}

void showMethod(QWidget *window)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(scaled(12));
    const QStringList texts = HelpDialogs::methodTexts();
    for (const QString &text : texts) {
        column->addWidget(textLabel(text, "secondary", content));
    }
    column->addStretch(1);
    open(HelpDialogs::methodTitle(), content, window);
}

void showAbout(QWidget *window)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(textLabel(HelpDialogs::aboutText(), "secondary", content));
    column->addStretch(1);
    open(HelpDialogs::aboutTitle(), content, window);
}

} // namespace steelyard

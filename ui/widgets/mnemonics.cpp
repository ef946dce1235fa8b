// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mnemonics.h"

#include <QAbstractButton>
#include <QDialog>
#include <QEvent>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QSet>
#include <QTabBar>
#include <QToolButton>

#include <functional>
#include <vector>

namespace steelyard {

namespace {

struct Caption
{
    QString text;
    std::function<void(const QString &)> setText;
};

bool isLabelOfField(const QLabel &label)
{
    return label.buddy() != nullptr && label.buddy()->focusPolicy() != Qt::NoFocus &&
           label.textFormat() != Qt::RichText && !Qt::mightBeRichText(label.text());
}

std::vector<Caption> captionsOf(const QWidget &window)
{
    std::vector<Caption> captions;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window) {
            continue;
        }
        if (auto *button = qobject_cast<QAbstractButton *>(widget);
            button != nullptr && !button->text().isEmpty() &&
            qobject_cast<QToolButton *>(widget) == nullptr) {
            captions.push_back(
                {button->text(), [button](const QString &text) { button->setText(text); }});
        } else if (auto *label = qobject_cast<QLabel *>(widget);
                   label != nullptr && isLabelOfField(*label)) {
            captions.push_back(
                {label->text(), [label](const QString &text) { label->setText(text); }});
        } else if (auto *box = qobject_cast<QGroupBox *>(widget)) {
            captions.push_back({box->title(), nullptr});
        } else if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                captions.push_back({tabs->tabText(i), nullptr});
            }
        }
    }
    return captions;
}

// Where a letter of a text may get the mark: beginnings of words first.
std::vector<qsizetype> placesOf(const QString &text)
{
    std::vector<qsizetype> starts;
    std::vector<qsizetype> others;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter.isSurrogate() || letter.script() != QChar::Script_Latin || !letter.isLetter()) {
            continue;
        }
        (i == 0 || !text.at(i - 1).isLetterOrNumber() ? starts : others).push_back(i);
    }
    starts.insert(starts.end(), others.begin(), others.end());
    return starts;
}

} // namespace

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

void addMissingMnemonics(QWidget &window)
{
    const std::vector<Caption> captions = captionsOf(window);
    QSet<QChar> taken;
    for (const Caption &caption : captions) {
        const QString key = QKeySequence::mnemonic(caption.text).toString();
        if (!key.isEmpty()) {
            taken.insert(key.back().toUpper());
        }
    }
    for (const Caption &caption : captions) {
        if (!caption.setText || !QKeySequence::mnemonic(caption.text).isEmpty()) {
            continue;
        }
        for (const qsizetype place : placesOf(caption.text)) {
            const QChar letter = caption.text.at(place).toUpper();
            if (!taken.contains(letter)) {
                taken.insert(letter);
                caption.setText(QString(caption.text).insert(place, u'&'));
                break;
            }
        }
    }
}

bool MnemonicFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (auto *dialog = qobject_cast<QDialog *>(watched)) {
            addMissingMnemonics(*dialog);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace steelyard

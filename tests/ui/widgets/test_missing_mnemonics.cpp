// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ui/widgets/mnemonics.h"

#include <QDialog>
#include <QFormLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace steelyard;

class TestMissingMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldAndButtonGetsALetterOfItsOwn();
    void whatTranslatorsChoseStays();
    void namesKeepTheirLetters();
    void whereNoLetterIsLeftThereIsNone();
    void theFilterSeesDialogsThatAreShown();

private:
    static QString keyOf(const QString &text)
    {
        return QKeySequence::mnemonic(text).toString().right(1);
    }
};

void TestMissingMnemonics::everyFieldAndButtonGetsALetterOfItsOwn()
{
    QDialog dialog;
    auto *form = new QFormLayout(&dialog);
    QStringList texts{QStringLiteral("Name"), QStringLiteral("Note"), QStringLiteral("Ärger"),
                      QStringLiteral("Note at once")};
    for (int i = 0; i < 3; ++i) {
        form->addRow(texts[i], new QLineEdit(&dialog));
    }
    auto *button = new QPushButton(texts[3], &dialog);
    form->addRow(button);
    addMissingMnemonics(dialog);
    QStringList keys{keyOf(button->text())};
    for (int i = 0; i < 3; ++i) {
        const auto *label =
            qobject_cast<QLabel *>(form->itemAt(i, QFormLayout::LabelRole)->widget());
        QCOMPARE(QString(label->text()).remove(u'&'), texts[i]);
        keys << keyOf(label->text());
    }
    QVERIFY(!keys.contains(QString()));
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 4);
    QCOMPARE(button->text(), QStringLiteral("Note &at once")); // a word that is free comes first
}

void TestMissingMnemonics::whatTranslatorsChoseStays()
{
    QDialog dialog;
    QPushButton first(QStringLiteral("Save as"), &dialog);
    QPushButton second(QStringLiteral("&Send"), &dialog);
    addMissingMnemonics(dialog);
    QCOMPARE(second.text(), QStringLiteral("&Send"));
    QCOMPARE(first.text(), QStringLiteral("Save &as"));
    const QString before = first.text();
    addMissingMnemonics(dialog); // shown again
    QCOMPARE(first.text(), before);
}

void TestMissingMnemonics::namesKeepTheirLetters()
{
    QDialog dialog;
    QPushButton button(withoutMnemonic(QStringLiteral("R&D")), &dialog);
    addMissingMnemonics(dialog);
    QCOMPARE(keyOf(button.text()), QStringLiteral("R"));
    QCOMPARE(button.text(), QStringLiteral("&R&&D"));
}

void TestMissingMnemonics::whereNoLetterIsLeftThereIsNone()
{
    QDialog dialog;
    QPushButton first(QStringLiteral("A"), &dialog);
    QPushButton second(QStringLiteral("a"), &dialog);
    QPushButton third(QStringLiteral("日本"), &dialog);
    addMissingMnemonics(dialog);
    QCOMPARE(first.text(), QStringLiteral("&A"));
    QCOMPARE(second.text(), QStringLiteral("a"));
    QCOMPARE(third.text(), QStringLiteral("日本"));
}

void TestMissingMnemonics::theFilterSeesDialogsThatAreShown()
{
    MnemonicFilter filter;
    qApp->installEventFilter(&filter);
    QDialog dialog;
    QPushButton button(QStringLiteral("Go"), &dialog);
    QCOMPARE(button.text(), QStringLiteral("Go"));
    dialog.show();
    QCOMPARE(button.text(), QStringLiteral("&Go"));
}

STEELYARD_TEST_MAIN(TestMissingMnemonics)
#include "test_missing_mnemonics.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "session/decision_document.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/page_checks.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace steelyard;

namespace {

// A language whose texts are about 40 % longer than the English ones, each word by itself as in
// languages that join words, and with accents, which are higher. What stands for something else, a
// place, a mark-up or a format, stays as it is.
class LongLanguage final : public QTranslator
{
public:
    LongLanguage()
    {
        [[maybe_unused]] const bool isThere =
            m_english.load(QStringLiteral(":/i18n/steelyard_en.qm"));
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override
    {
        QString text = m_english.translate(context, source, disambiguation, n);
        if (text.isNull()) {
            text = QString::fromUtf8(source);
        }
        const bool isOwn = QByteArray(context).startsWith("steelyard::");
        const bool isFormat = QByteArray(disambiguation).contains("format");
        return isOwn && !isFormat ? lengthened(text) : QString();
    }

    [[nodiscard]] static QString lengthened(const QString &text)
    {
        static const QString kVowels = QStringLiteral("aeiouAEIOU");
        static const QString kAccented = QStringLiteral("áéíóúÁÉÍÓÚ");
        QString longer;
        bool isMarkup = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            isMarkup = (isMarkup || c == u'<') && c != u'>';
            // "%L1" and "%n", and the endings of names of files.
            const bool isPlace =
                i > 0 && (text[i - 1] == u'%' || text[i - 1] == u'.' || text[i - 1] == u'&');
            const qsizetype vowel = isMarkup || isPlace ? -1 : kVowels.indexOf(c);
            longer += vowel < 0 ? c : kAccented[vowel];
            if (vowel >= 0) {
                longer += kAccented[vowel].toLower();
            }
        }
        return longer;
    }

private:
    QTranslator m_english;
};

QString describe(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 “%2” %3x%4")
        .arg(QLatin1String(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height());
}

// Controls whose text is cut that clippedTexts() does not know.
QStringList cutControls(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const bool hasText = !button->text().isEmpty() &&
                                 (qobject_cast<const QCheckBox *>(button) != nullptr ||
                                  qobject_cast<const QRadioButton *>(button) != nullptr);
            if (hasText && button->minimumSizeHint().width() > button->width()) {
                found << QStringLiteral("cut: ") + describe(*button, button->text());
            }
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            const int frame = box->sizeHint().height(); // the arrow and the margins
            if (box->isVisible() &&
                box->fontMetrics().horizontalAdvance(box->currentText()) + frame / 2 >
                    box->width()) {
                found << QStringLiteral("cut: ") + describe(*box, box->currentText());
            }
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            int width = 0;
            for (int i = 0; i < tabs->count(); ++i) {
                width += tabs->tabRect(i).width();
            }
            if (width > tabs->width()) {
                found << QStringLiteral("tabs cut: ") + describe(*tabs, tabs->accessibleName());
            }
        }
    }
    return found;
}

bool isText(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return (label != nullptr && !label->text().isEmpty()) ||
           qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
           qobject_cast<const QLineEdit *>(&widget) != nullptr ||
           qobject_cast<const QComboBox *>(&widget) != nullptr;
}

// Texts and controls in one parent that lie over each other.
QStringList overlaps(const QWidget &root)
{
    QStringList found;
    QHash<const QWidget *, QList<const QWidget *>> families;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && isText(*widget) && !widget->geometry().isEmpty()) {
            families[widget->parentWidget()] << widget;
        }
    }
    for (const QList<const QWidget *> &family : std::as_const(families)) {
        for (qsizetype i = 0; i < family.size(); ++i) {
            for (qsizetype j = i + 1; j < family.size(); ++j) {
                const QRect common = family[i]->geometry() & family[j]->geometry();
                if (common.width() > 1 && common.height() > 1) {
                    found << QStringLiteral("over each other: %1 and %2")
                                 .arg(describe(*family[i], family[i]->accessibleName()),
                                      describe(*family[j], family[j]->accessibleName()));
                }
            }
        }
    }
    return found;
}

// What is shown of a class, the uppermost; nullptr: nothing.
const QWidget *firstOf(const QWidget &root, const char *kind)
{
    const QWidget *found = nullptr;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isUpper = found == nullptr ||
                             widget->mapTo(&root, QPoint()).y() < found->mapTo(&root, QPoint()).y();
        if (widget->isVisible() && widget->inherits(kind) && isUpper) {
            found = widget;
        }
    }
    return found;
}

// Views of rows in which not even one can be seen.
QStringList crushedViews(const QWidget &root)
{
    QStringList found;
    for (const auto *view : root.findChildren<QAbstractScrollArea *>()) {
        const int least = 2 * view->fontMetrics().height();
        if (view->isVisible() && view->inherits("QAbstractItemView") &&
            (view->viewport()->height() < least || view->viewport()->width() < least)) {
            found << QStringLiteral("crushed: ") + describe(*view, view->accessibleName());
        }
    }
    return found;
}

} // namespace

// Every page with texts 40 % longer, as a picture and by what can be measured: nothing is cut,
// nothing lies outside, nothing lies over something else.
class TestLongTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsAreLonger();
    void pages_data();
    void pages();
    void cleanupTestCase();

private:
    void look(MainWindow &window, const QString &page);

    QTemporaryDir m_folder;
    QDir m_output{QStringLiteral(STEELYARD_TEST_OUTPUT "/long-texts")};
    LongLanguage m_language;
    QStringList m_wrong;
};

void TestLongTexts::initTestCase()
{
    resources::load();
    QVERIFY(m_output.mkpath(QStringLiteral(".")));
    qApp->setProperty("reducedMotion", true);
    useLanguage(QLocale(QStringLiteral("en")));
    QVERIFY(QCoreApplication::installTranslator(&m_language));
}

void TestLongTexts::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&m_language);
    setTextSize(*qApp, 100);
}

void TestLongTexts::textsAreLonger()
{
    QCOMPARE(LongLanguage::lengthened(QStringLiteral("Leaning %1, <b>%n</b>")),
             QStringLiteral("Lééáániing %1, <b>%n</b>")
                 .replace(QLatin1String("ii"), QStringLiteral("íí")));
    const QString text =
        QStringLiteral("What would change it: any one of these is enough for another result");
    const double growth = double(LongLanguage::lengthened(text).size()) / double(text.size());
    QVERIFY2(growth > 1.28 && growth < 1.5, qPrintable(QString::number(growth)));
}

void TestLongTexts::pages_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("textSize");
    for (const char *example : {"", "member-app", "error-tracking"}) {
        for (const QSize size : {tests::kLargeWindow, tests::kSmallWindow}) {
            for (const int textSize : {100, 200}) {
                QTest::addRow("%s-%d-%d", *example == 0 ? "start" : example, size.width(), textSize)
                    << QString::fromLatin1(example) << size << textSize;
            }
        }
    }
}

void TestLongTexts::look(MainWindow &window, const QString &page)
{
    tests::settleLayouts();
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + QLatin1Char('-') + page;
    const QStringList wrong =
        tests::clippedTexts(window) + cutControls(window) + overlaps(window) + crushedViews(window);
    for (const QString &what : wrong) {
        m_wrong << page + QLatin1String(": ") + what;
    }
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
            area->widget()->width() > area->viewport()->width()) {
            m_wrong << QStringLiteral("%1: %2 is %3 wide in %4")
                           .arg(page, describe(*area, area->accessibleName()))
                           .arg(area->widget()->width())
                           .arg(area->viewport()->width());
        }
    }
    for (const QString &control : tests::namelessControls(window)) {
        m_wrong << page + QLatin1String(": without a name: ") + control;
    }
    // Whoever comes to a question sees what can be answered.
    const auto *card = firstOf(window, "steelyard::AnswerCard");
    if (card != nullptr && card->visibleRegion().boundingRect().height() < card->height() / 2) {
        m_wrong << page + QLatin1String(": no answer is in sight");
    }
    QVERIFY(window.grab().save(m_output.filePath(name + QLatin1String(".png"))));
}

void TestLongTexts::pages()
{
    QFETCH(QString, example);
    QFETCH(QSize, size);
    QFETCH(int, textSize);
    m_wrong.clear();
    QSettings settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.clear();
    settings.setValue(QStringLiteral("preferences/textSize"), textSize);
    tests::setUpLook(false);
    setTextSize(*qApp, textSize);
    MainWindow window(settings, QStringLiteral("en"));
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    if (example.isEmpty()) {
        look(window, QStringLiteral("start"));
    } else {
        QVERIFY(window.openFile(QStringLiteral(":/examples/%1.steelyard").arg(example)));
        window.resize(size);
        QTRY_VERIFY_WITH_TIMEOUT(!window.document()->isSampling(), 20000);
        QList<PageId> shown{PageId::Profiles, PageId::Verdict, PageId::WhatIf, PageId::Decide};
        if (window.document()->base().questions.empty()) {
            shown << PageId::Table << PageId::Weights;
        } else {
            shown << PageId::Questions << PageId::MustHaves << PageId::Compare << PageId::Knowledge;
        }
        for (const PageId page : std::as_const(shown)) {
            window.findChild<PageStack *>()->showPage(page);
            look(window, QString::number(int(page)));
        }
    }
    QCOMPARE(window.size(), size);
    for (const QString &what : std::as_const(m_wrong)) {
        qInfo("%s", qPrintable(what)); // a long message of a failure is cut
    }
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.value(0)));
}

STEELYARD_TEST_MAIN(TestLongTexts)
#include "test_long_texts.moc"

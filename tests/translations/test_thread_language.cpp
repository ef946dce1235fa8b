// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "translations/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTest>

#include <atomic>
#include <thread>

using namespace steelyard;

namespace {

QString title()
{
    return QCoreApplication::translate("steelyard::ChangeCard", "What would change it");
}

class LanguageChanges final : public QObject
{
public:
    std::atomic<int> count = 0;

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        count += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }
};

} // namespace

// A thread that speaks another language than the window.
class TestThreadLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheThreadSpeaksIt_data();
    void onlyTheThreadSpeaksIt();
};

void TestThreadLanguage::onlyTheThreadSpeaksIt_data()
{
    QTest::addColumn<QLocale>("window");
    QTest::addColumn<QString>("thread");
    QTest::newRow("German beside English") << QLocale(QLocale::English) << QStringLiteral("de");
    QTest::newRow("English beside German") << QLocale(QLocale::German) << QStringLiteral("en");
}

void TestThreadLanguage::onlyTheThreadSpeaksIt()
{
    QFETCH(QLocale, window);
    QFETCH(QString, thread);
    const QString english = QStringLiteral("What would change it");
    const QString german = QStringLiteral("Was es ändern würde");
    useLanguage(window);
    const bool isEnglish = thread == u"en";
    QString there;
    QString afterwards;
    // A widget told of a new language from another thread would change its texts from there.
    LanguageChanges changes;
    qApp->installEventFilter(&changes);
    std::thread([&] {
        {
            const ThreadLanguage speaking(thread);
            there = title();
        }
        afterwards = title();
    }).join();
    QCoreApplication::processEvents();
    QCOMPARE(there, isEnglish ? english : german);
    QCOMPARE(afterwards, isEnglish ? german : english);
    QCOMPARE(title(), isEnglish ? german : english);
    QCOMPARE(changes.count.load(), 0);
}

STEELYARD_TEST_GUILESS_MAIN(TestThreadLanguage)
#include "test_thread_language.moc"

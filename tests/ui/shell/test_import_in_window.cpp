// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/shell/import_sheet.h"
#include "ui/shell/window_of_test.h"

#include <QClipboard>
#include <QFile>
#include <QMimeData>

using namespace steelyard;

namespace {

const char *const kSheet = "Option\tPrice (EUR)\tSpeed\nA\t1\t2\nB\t3\t4\n";

} // namespace

class TestImportInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window.openEmpty(); }
    void cleanup() { m_window.close(); }
    void namesTellASheet();
    void aSheetThatIsOpenedIsShownAndBecomesADecision();
    void oneStepTakesTheImportBack();
    void aBlockIsPasted();
    void textThatIsNoTableIsSaid();
    void aBrokenFileIsSaid();
    void cancellingLeavesEverythingAsItWas();

private:
    [[nodiscard]] QString fileOf(const QByteArray &bytes, const QString &name) const
    {
        const QString path = m_window.path(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                    : QString();
    }
    [[nodiscard]] ImportDialog *shown() const
    {
        return m_window.get()->findChild<ImportDialog *>();
    }
    [[nodiscard]] QString noticeText() const
    {
        for (const NoticeBar *bar : m_window.get()->findChildren<NoticeBar *>()) {
            if (bar->isVisible() && !bar->text().isEmpty()) {
                return bar->text();
            }
        }
        return {};
    }

    mutable tests::WindowOfTest m_window;
};

void TestImportInWindow::namesTellASheet()
{
    QVERIFY(isSheetName(QStringLiteral("/a/b.CSV")));
    QVERIFY(isSheetName(QStringLiteral("b.ods")));
    QVERIFY(!isSheetName(QStringLiteral("b.steelyard")));
    QVERIFY(!isSheetName(QStringLiteral("csv")));
}

void TestImportInWindow::aSheetThatIsOpenedIsShownAndBecomesADecision()
{
    QVERIFY(m_window->openFile(fileOf(kSheet, QStringLiteral("my_hosts.csv"))));
    QVERIFY(shown());
    QVERIFY(m_window->document() == nullptr);
    shown()->accept();
    DecisionDocument *document = m_window->document();
    QVERIFY(document);
    QCOMPARE(document->decision().title, std::string("My hosts"));
    QCOMPARE(document->base().alternatives.size(), std::size_t{2});
    QCOMPARE(document->base().criteria.size(), std::size_t{2});
    QVERIFY(document->isModified());
    QVERIFY(!document->decision().id.empty());
}

void TestImportInWindow::oneStepTakesTheImportBack()
{
    QVERIFY(m_window->openFile(fileOf(kSheet, QStringLiteral("hosts.csv"))));
    shown()->accept();
    QCOMPARE(m_window->document()->undoStack()->count(), 1);
    QVERIFY(m_window->document()->undoStack()->undoText().contains(u"hosts.csv"));
    m_window->document()->undoStack()->undo();
    QVERIFY(m_window->document()->decision().own.empty());
    m_window->document()->undoStack()->redo();
    QCOMPARE(m_window->document()->decision().own.options.size(), std::size_t{2});
}

void TestImportInWindow::aBlockIsPasted()
{
    QApplication::clipboard()->setText(QString::fromUtf8(kSheet));
    m_window.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(shown());
    QCOMPARE(shown()->understood().options.size(), std::size_t{2});
    shown()->accept();
    QTRY_VERIFY(!shown());
    const decision::Decision &made = m_window->document()->decision();
    QCOMPARE(made.title, std::string("New decision"));       // until it gets a name
    for (const decision::Finding &finding : made.findings) { // as the dialog says
        QCOMPARE(finding.sureness, decision::Sureness::Estimated);
    }
}

void TestImportInWindow::textThatIsNoTableIsSaid()
{
    QApplication::clipboard()->setText(QString());
    m_window.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!shown());
    QVERIFY2(noticeText().contains(u"The file is empty."), qPrintable(noticeText()));
}

void TestImportInWindow::aBrokenFileIsSaid()
{
    QVERIFY(!m_window->openFile(fileOf("PK\3\4--xl/workbook.xml", QStringLiteral("broken.xlsx"))));
    QVERIFY(!shown());
    QVERIFY2(noticeText().contains(u"The file is damaged."), qPrintable(noticeText()));
}

void TestImportInWindow::cancellingLeavesEverythingAsItWas()
{
    QVERIFY(m_window->openFile(fileOf(kSheet, QStringLiteral("hosts.csv"))));
    shown()->reject();
    QVERIFY(m_window->document() == nullptr);
}

STEELYARD_TEST_MAIN(TestImportInWindow)
#include "test_import_in_window.moc"

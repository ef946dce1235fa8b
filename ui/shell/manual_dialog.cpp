// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/reading_text.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kChapterLevel = 2;
constexpr int kWidestPicture = 640; // pixels of the look
constexpr int kWidestChapter = 260;

const QString kFolder = QStringLiteral(":/manual");

QString manualText(const QString &language)
{
    for (const QString &tag : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral("%1/manual.%2.md").arg(kFolder, tag));
        if (file.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return {};
}

// Markdown has no size of pictures, and a text browser shows them as large as they are.
void fitPictures(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QTextImageFormat picture = fragment.charFormat().toImageFormat();
            if (!picture.isValid()) {
                continue;
            }
            const QImage image(kFolder + u'/' + picture.name());
            const int width = std::min(image.width(), scaled(kWidestPicture));
            picture.setWidth(width);
            picture.setHeight(image.width() > 0 ? image.height() * width / image.width() : 0);
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            break; // the block's fragments are others now; a picture stands alone
        }
    }
}

} // namespace

ManualDialog::ManualDialog(const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_chapters(new QListWidget)
    , m_text(new ReadingText)
{
    setWindowTitle(tr("Manual"));
    m_text->setPictures(kFolder);
    m_text->setAccessibleName(tr("Text of the manual"));
    m_text->document()->setDocumentMargin(scaled(16));
    m_text->setMarkdown(manualText(language));
    fitPictures(*m_text->document());
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setWordWrap(true);
    m_chapters->setTextElideMode(Qt::ElideNone);
    m_chapters->setSpacing(scaled(2));
    m_chapters->installEventFilter(this);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fillChapters();
    m_chapters->setFixedWidth(
        std::min(m_chapters->sizeHintForColumn(0) + scaled(24), scaled(kWidestChapter)));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_chapters);
    row->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(buttons);
    resize(QSize(scaled(1040), scaled(720)).boundedTo(parent->size() * 0.95));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_chapters, &QListWidget::currentRowChanged, this, &ManualDialog::goTo);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &ManualDialog::markShownChapter);
    connect(m_text, &ReadingText::linkChosen, this,
            [](const QUrl &link) { QDesktopServices::openUrl(link); });
}

void ManualDialog::fillChapters()
{
    const QTextDocument &document = *m_text->document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == kChapterLevel) {
            m_starts.append(block.position());
            m_chapters->addItem(block.text());
        }
    }
    m_chapters->setCurrentRow(0);
}

void ManualDialog::goTo(int chapter)
{
    if (chapter < 0 || chapter >= m_starts.size()) {
        return;
    }
    // The last chapter may be too short to reach the top, and stays the chosen one all the same.
    const QScopedValueRollback jumping(m_isJumping, true);
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_starts[chapter]);
    m_text->setTextCursor(cursor);
    QScrollBar &bar = *m_text->verticalScrollBar();
    bar.setValue(bar.value() + m_text->cursorRect().top() - scaled(8));
}

void ManualDialog::showChapter(int chapter)
{
    m_chapters->setCurrentRow(chapter);
}

// To the dialog Enter is its button, which closes it.
bool ManualDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_chapters && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goTo(m_chapters->currentRow());
            m_text->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ManualDialog::markShownChapter()
{
    if (m_isJumping) {
        return;
    }
    const int top = m_text->cursorForPosition({scaled(24), scaled(24)}).position();
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), top);
    const QSignalBlocker blocker(m_chapters);
    m_chapters->setCurrentRow(std::max(0, int(after - m_starts.begin()) - 1));
}

} // namespace steelyard

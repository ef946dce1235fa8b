// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_guesses.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr std::size_t kMostLinesOffered = 30;
constexpr int kNoLine = -1;

void selectData(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

sheets::Line lineOf(const QComboBox &box)
{
    const int line = box.currentData().toInt();
    return line == kNoLine ? sheets::Line() : sheets::Line(static_cast<std::size_t>(line));
}

} // namespace

ImportGuesses::ImportGuesses(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(scaled(20), scaled(8), this);
    flow->setContentsMargins(0, 0, 0, 0);
    m_separator = add(tr("Separator"));
    m_separator.box->addItem(tr("comma"), QChar(u','));
    m_separator.box->addItem(tr("semicolon"), QChar(u';'));
    m_separator.box->addItem(tr("tab"), QChar(u'\t'));
    m_separator.box->addItem(tr("vertical bar"), QChar(u'|'));
    m_decimal = add(tr("Decimals"));
    m_decimal.box->addItem(tr("point"), int(tables::DecimalSign::Point));
    m_decimal.box->addItem(tr("comma"), int(tables::DecimalSign::Comma));
    m_encoding = add(tr("Text"));
    m_encoding.box->addItem(QStringLiteral("UTF-8"), int(tables::Encoding::Utf8));
    m_encoding.box->addItem(QStringLiteral("UTF-16"), int(tables::Encoding::Utf16));
    m_encoding.box->addItem(QStringLiteral("Windows-1252"), int(tables::Encoding::Windows1252));
    m_sheet = add(tr("Sheet"));
    m_head = add(tr("Head"));
    m_weights = add(tr("Weights"));
    connect(m_separator.box, &QComboBox::activated, this,
            [this] { Q_EMIT separatorChosen(m_separator.box->currentData().toChar().toLatin1()); });
    connect(m_decimal.box, &QComboBox::activated, this, [this] {
        Q_EMIT decimalChosen(tables::DecimalSign(m_decimal.box->currentData().toInt()));
    });
    connect(m_encoding.box, &QComboBox::activated, this, [this] {
        Q_EMIT encodingChosen(tables::Encoding(m_encoding.box->currentData().toInt()));
    });
    connect(m_sheet.box, &QComboBox::activated, this,
            [this] { Q_EMIT sheetChosen(m_sheet.box->currentData().toString()); });
    connect(m_head.box, &QComboBox::activated, this,
            [this] { Q_EMIT headChosen(lineOf(*m_head.box)); });
    connect(m_weights.box, &QComboBox::activated, this,
            [this] { Q_EMIT weightsChosen(lineOf(*m_weights.box)); });
    flow->addWidget(textLabel(tr("All guessed; change what is wrong"), "hint", this));
}

ImportGuesses::Choice ImportGuesses::add(const QString &name)
{
    Choice choice{new QWidget(this), new QComboBox};
    auto *row = new QHBoxLayout(choice.field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(6));
    auto *label = textLabel(name, "small", choice.field);
    label->setWordWrap(false);
    label->setBuddy(choice.box);
    row->addWidget(label);
    row->addWidget(choice.box);
    choice.box->setAccessibleName(name);
    choice.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(choice.field);
    return choice;
}

void ImportGuesses::fillLines(QComboBox &box, const sheets::SheetView &view,
                              const sheets::Guess<sheets::Line> &guess) const
{
    box.clear();
    box.addItem(tr("none"), kNoLine);
    for (std::size_t line = 0; line < std::min(view.lines(), kMostLinesOffered); ++line) {
        box.addItem(view.lineName(line), static_cast<int>(line));
    }
    if (guess.value && *guess.value >= kMostLinesOffered) {
        box.addItem(view.lineName(*guess.value), static_cast<int>(*guess.value));
    }
    selectData(box, guess.value ? static_cast<int>(*guess.value) : kNoLine);
    box.setToolTip(guess.reason.toHtmlEscaped());
    box.setAccessibleDescription(guess.reason);
}

void ImportGuesses::show(const tables::Sheet &sheet, const sheets::SheetMapping &mapping)
{
    const bool isText = sheet.source == tables::SheetSource::Text;
    m_separator.field->setVisible(isText);
    m_encoding.field->setVisible(isText);
    m_sheet.field->setVisible(sheet.all.size() > 1);
    selectData(*m_separator.box, QChar::fromLatin1(sheet.format.separator));
    selectData(*m_encoding.box, int(sheet.encoding));
    selectData(*m_decimal.box, int(mapping.decimal.value));
    m_decimal.box->setToolTip(mapping.decimal.reason.toHtmlEscaped());
    m_decimal.box->setAccessibleDescription(mapping.decimal.reason);
    m_sheet.box->clear();
    for (const tables::SheetName &each : sheet.all) {
        const QString name = QString::fromStdString(each.name);
        m_sheet.box->addItem(each.hidden ? tr("%1 (hidden)").arg(name) : name, name);
    }
    selectData(*m_sheet.box, QString::fromStdString(sheet.name));
    const sheets::SheetView view(sheet, mapping.layout.value);
    fillLines(*m_head.box, view, mapping.head);
    fillLines(*m_weights.box, view, mapping.weights);
}

} // namespace steelyard

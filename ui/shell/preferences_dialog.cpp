// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences_dialog.h"

#include "translations/language.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kTextStep = 10;

// A number and a date as a locale writes them, which says more than its name.
QString sampleOf(const QLocale &locale)
{
    return QStringLiteral("%1   %2").arg(
        locale.toString(1234567.5, 'f', 1),
        locale.toString(QDate(2026, 12, 31), QLocale::ShortFormat));
}

void addField(QFormLayout &form, const QString &label, QWidget *field)
{
    form.addRow(label, field);
    field->setAccessibleName(QString(label).remove(u'&'));
}

QComboBox *addChoice(QFormLayout &form, const QString &label)
{
    auto *choice = new QComboBox;
    addField(form, label, choice);
    return choice;
}

// A heading over a form; the form is where rows are added.
QWidget *group(const QString &title, QFormLayout *form)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(textLabel(title, "cardTitle", nullptr));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addLayout(form);
    return box;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const ReportSettings &reports,
                                     QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_reports(reports)
    , m_textSize(new QSpinBox)
{
    setWindowTitle(tr("Preferences"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(scaled(20));
    column->addWidget(makeAppearance());
    column->addWidget(makeLanguage());
    column->addWidget(makeReports());
    column->addWidget(makeVerdicts());
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(scroll);
    whole->addWidget(buttons);
    const QSize wanted = content->sizeHint() + QSize(scaled(48), scaled(96));
    resize(wanted.expandedTo({scaled(480), scaled(240)}).boundedTo(parent->size() * 0.9));
}

QWidget *PreferencesDialog::makeAppearance()
{
    auto *form = new QFormLayout;
    QWidget *box = group(tr("Appearance"), form);
    QComboBox *look = addChoice(*form, tr("&Colours"));
    look->addItem(tr("As the desktop"), static_cast<int>(Appearance::Desktop));
    look->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    look->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    look->addItem(tr("High contrast"), static_cast<int>(Appearance::HighContrast));
    look->setCurrentIndex(look->findData(static_cast<int>(m_preferences.appearance)));
    connect(look, &QComboBox::currentIndexChanged, this, [this, look] {
        m_preferences.appearance = static_cast<Appearance>(look->currentData().toInt());
        Q_EMIT changed(m_preferences);
    });

    m_textSize->setRange(kSmallestText, kLargestText);
    m_textSize->setSingleStep(kTextStep);
    m_textSize->setSuffix(tr(" %", "after a number"));
    m_textSize->setKeyboardTracking(false); // "1" on the way to "150" is no size
    m_textSize->setValue(m_preferences.textSize);
    addField(*form, tr("&Text size"), m_textSize);
    connect(m_textSize, &QSpinBox::valueChanged, this, [this](int percent) {
        m_preferences.textSize = percent;
        Q_EMIT changed(m_preferences);
    });
    return box;
}

QWidget *PreferencesDialog::makeLanguage()
{
    auto *form = new QFormLayout;
    QWidget *box = group(tr("Language"), form);
    QComboBox *language = addChoice(*form, tr("&Language"));
    language->addItem(tr("As the desktop"), QString());
    const QStringList languages = availableLanguages();
    for (const QString &tag : languages) {
        language->addItem(languageName(tag), tag);
    }
    language->setCurrentIndex(language->findData(m_preferences.language));
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] {
        m_preferences.language = language->currentData().toString();
        Q_EMIT changed(m_preferences);
    });

    QComboBox *numbers = addChoice(*form, tr("&Numbers and dates"));
    numbers->addItem(tr("As the language"), QString());
    const QStringList formats = numberFormats();
    for (const QString &tag : formats) {
        numbers->addItem(sampleOf(QLocale(tag)), tag);
    }
    numbers->setCurrentIndex(numbers->findData(m_preferences.numbers));
    connect(numbers, &QComboBox::currentIndexChanged, this, [this, numbers] {
        m_preferences.numbers = numbers->currentData().toString();
        Q_EMIT changed(m_preferences);
    });
    form->addRow(textLabel(tr("Both from the next start on."), "hint", nullptr));
    return box;
}

QWidget *PreferencesDialog::makeReports()
{
    auto *form = new QFormLayout;
    QWidget *box = group(tr("Reports"), form);
    QComboBox *paper = addChoice(*form, tr("&Paper"));
    paper->addItem(tr("A4"), static_cast<int>(report::Paper::A4));
    paper->addItem(tr("Letter"), static_cast<int>(report::Paper::Letter));
    paper->setCurrentIndex(paper->findData(static_cast<int>(m_reports.paper)));
    connect(paper, &QComboBox::currentIndexChanged, this, [this, paper] {
        m_reports.paper = static_cast<report::Paper>(paper->currentData().toInt());
        Q_EMIT reportsChanged(m_reports);
    });

    QComboBox *length = addChoice(*form, tr("L&ength"));
    for (const report::Preset preset : report::allPresets()) {
        length->addItem(report::presetTitle(preset), static_cast<int>(preset));
    }
    length->setCurrentIndex(length->findData(static_cast<int>(m_reports.preset)));
    connect(length, &QComboBox::currentIndexChanged, this, [this, length] {
        m_reports.preset = static_cast<report::Preset>(length->currentData().toInt());
        m_reports.ownParts = false;
        Q_EMIT reportsChanged(m_reports);
    });
    return box;
}

QWidget *PreferencesDialog::makeVerdicts()
{
    auto *form = new QFormLayout;
    QWidget *box = group(tr("Verdicts"), form);
    auto *clearFrom = new QSpinBox;
    clearFrom->setRange(kLeastClear, kMostClear);
    clearFrom->setSuffix(tr(" of 100 runs", "after a number"));
    clearFrom->setKeyboardTracking(false);
    clearFrom->setValue(m_preferences.clearFrom);
    addField(*form, tr("Clear &from"), clearFrom);
    connect(clearFrom, &QSpinBox::valueChanged, this, [this](int runs) {
        m_preferences.clearFrom = runs;
        Q_EMIT changed(m_preferences);
    });
    form->addRow(textLabel(tr("How often an option must come first before its lead is called "
                              "clear. For new decisions: one that exists keeps its own."),
                           "hint", nullptr));
    return box;
}

void PreferencesDialog::setTextSize(int percent)
{
    m_textSize->setValue(percent);
}

} // namespace steelyard

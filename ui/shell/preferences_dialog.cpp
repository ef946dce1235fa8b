// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences_dialog.h"

#include "translations/language.h"
#include "ui/theme/accessible_roles.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
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
    return QStringLiteral("%1%2%3   %4")
        .arg(locale.toString(1234567), locale.decimalPoint(), locale.toString(5),
             locale.toString(QDate(2026, 12, 31), QLocale::ShortFormat));
}

void addField(QFormLayout &form, const QString &label, QWidget *field)
{
    form.addRow(label, field);
    // Of its own, a label with a key for it may be a pixel short of its words.
    form.labelForField(field)->setContentsMargins(0, 0, scaled(4), 0);
    field->setAccessibleName(QString(label).remove(u'&'));
}

QComboBox *addChoice(QFormLayout &form, const QString &label)
{
    auto *choice = new QComboBox;
    addField(form, label, choice);
    return choice;
}

void addTitle(QFormLayout &form, const QString &title)
{
    auto *label = textLabel(title, "cardTitle", nullptr);
    label->setContentsMargins(0, form.rowCount() == 0 ? 0 : scaled(12), 0, 0);
    form.addRow(label);
}

void addHint(QFormLayout &form, const QString &hint)
{
    form.addRow(textLabel(hint, "hint", nullptr));
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
    // One form, so that all fields begin at the same place.
    auto *form = new QFormLayout(content);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setVerticalSpacing(scaled(8));
    form->setHorizontalSpacing(scaled(16));
    addAppearance(*form);
    addLanguage(*form);
    addReports(*form);
    addVerdicts(*form);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(scroll);
    whole->addWidget(buttons);
    const QSize wanted = content->sizeHint() + QSize(scaled(48), scaled(96));
    resize(wanted.expandedTo({scaled(480), scaled(240)}).boundedTo(parent->size() * 0.9));
}

void PreferencesDialog::addAppearance(QFormLayout &form)
{
    addTitle(form, tr("Appearance"));
    QComboBox *look = addChoice(form, tr("&Colours"));
    look->addItem(tr("As the desktop"), static_cast<int>(Appearance::Desktop));
    look->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    look->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    look->addItem(tr("High contrast"), static_cast<int>(Appearance::HighContrast));
    look->setCurrentIndex(look->findData(static_cast<int>(m_preferences.appearance)));
    connect(look, &QComboBox::currentIndexChanged, this, [this, look] {
        m_preferences.appearance = static_cast<Appearance>(look->currentData().toInt());
        Q_EMIT changed(m_preferences);
        announce(*this, look->currentText()); // the new look drowns that another is chosen
    });

    m_textSize->setRange(kSmallestText, kLargestText);
    m_textSize->setSingleStep(kTextStep);
    m_textSize->setSuffix(tr(" %", "after a number"));
    m_textSize->setKeyboardTracking(false); // "1" on the way to "150" is no size
    m_textSize->setValue(m_preferences.textSize);
    addField(form, tr("&Text size"), m_textSize);
    connect(m_textSize, &QSpinBox::valueChanged, this, [this](int percent) {
        m_preferences.textSize = percent;
        Q_EMIT changed(m_preferences);
    });
}

void PreferencesDialog::addLanguage(QFormLayout &form)
{
    addTitle(form, tr("Language"));
    QComboBox *language = addChoice(form, tr("&Language"));
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

    QComboBox *numbers = addChoice(form, tr("&Numbers and dates"));
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
    addHint(form, tr("Both from the next start on."));
}

void PreferencesDialog::addReports(QFormLayout &form)
{
    addTitle(form, tr("Reports"));
    QComboBox *paper = addChoice(form, tr("&Paper"));
    paper->addItem(tr("A4"), static_cast<int>(report::Paper::A4));
    paper->addItem(tr("Letter"), static_cast<int>(report::Paper::Letter));
    paper->setCurrentIndex(paper->findData(static_cast<int>(m_reports.paper)));
    connect(paper, &QComboBox::currentIndexChanged, this, [this, paper] {
        m_reports.paper = static_cast<report::Paper>(paper->currentData().toInt());
        Q_EMIT reportsChanged(m_reports);
    });

    QComboBox *length = addChoice(form, tr("L&ength"));
    for (const report::Preset preset : report::allPresets()) {
        length->addItem(report::presetTitle(preset), static_cast<int>(preset));
    }
    length->setCurrentIndex(length->findData(static_cast<int>(m_reports.preset)));
    connect(length, &QComboBox::currentIndexChanged, this, [this, length] {
        m_reports.preset = static_cast<report::Preset>(length->currentData().toInt());
        m_reports.ownParts = false;
        Q_EMIT reportsChanged(m_reports);
    });
}

void PreferencesDialog::addVerdicts(QFormLayout &form)
{
    addTitle(form, tr("Verdicts"));
    auto *clearFrom = new QSpinBox;
    clearFrom->setRange(kLeastClear, kMostClear);
    clearFrom->setSuffix(tr(" of 100 runs", "after a number"));
    clearFrom->setKeyboardTracking(false);
    clearFrom->setValue(m_preferences.clearFrom);
    addField(form, tr("Clear &from"), clearFrom);
    connect(clearFrom, &QSpinBox::valueChanged, this, [this](int runs) {
        m_preferences.clearFrom = runs;
        Q_EMIT changed(m_preferences);
    });
    addHint(form, tr("How often an option must come first before its lead is called "
                     "clear. For new decisions: one that exists keeps its own."));
}

void PreferencesDialog::setTextSize(int percent)
{
    m_textSize->setValue(percent);
}

} // namespace steelyard

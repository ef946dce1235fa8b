// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_options.h"

#include "translations/language.h"
#include "ui/widgets/tab_to_chosen.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace steelyard {

namespace {

QPushButton *link(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    setRole(button, "link");
    return button;
}

// A check box does not wrap its text, and the pages beside it need the room.
QCheckBox *checkOnTwoLines(const QString &text)
{
    auto *check = new QCheckBox(text);
    check->setAccessibleName(text);
    if (check->fontMetrics().horizontalAdvance(text) > scaled(280)) {
        const qsizetype middle = text.size() / 2;
        const qsizetype before = text.lastIndexOf(u' ', middle);
        const qsizetype after = text.indexOf(u' ', middle);
        const qsizetype place =
            before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
        if (place >= 0) {
            check->setText(QString(text).replace(place, 1, u'\n'));
        }
    }
    return check;
}

} // namespace

ReportOptionsPanel::ReportOptionsPanel(const ReportSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_paper(new QComboBox)
    , m_language(new QComboBox)
    , m_draft(new QCheckBox(tr("Mark as draft")))
    , m_confidential(new QCheckBox(tr("Mark as confidential")))
    , m_problem(textLabel({}, "problem", nullptr))
{
    m_paper->addItem(tr("A4"), static_cast<int>(report::Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(report::Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(settings.paper)));
    const QStringList languages = availableLanguages();
    for (const QString &language : languages) {
        m_language->addItem(languageName(language), language);
    }
    m_language->setCurrentIndex(m_language->findData(settings.language));
    m_draft->setChecked(settings.draft);
    m_confidential->setChecked(settings.confidential);

    auto *column = new QVBoxLayout(this);
    // Room for the frame around what has the focus, which the scroll area would cut.
    column->setContentsMargins(scaled(4), scaled(4), scaled(4), scaled(4));
    column->setSpacing(scaled(8));
    // What is chosen most often comes first; the list of sections is long.
    column->addWidget(makeLengths());
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("P&aper"), m_paper);
    form->addRow(tr("&Language"), m_language);
    column->addLayout(form);
    column->addWidget(m_draft);
    column->addWidget(m_confidential);
    column->addWidget(makeLogo());
    column->addWidget(m_problem);
    column->addSpacing(scaled(8));
    column->addWidget(makeSections());
    column->addStretch();
    m_problem->hide();
    showLogo();

    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.paper = static_cast<report::Paper>(m_paper->currentData().toInt());
        Q_EMIT changed();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.language = m_language->currentData().toString();
        Q_EMIT changed();
    });
    connect(m_draft, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.draft = on;
        Q_EMIT changed();
    });
    connect(m_confidential, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.confidential = on;
        Q_EMIT changed();
    });
}

QWidget *ReportOptionsPanel::makeLengths()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(textLabel(tr("Length"), "label", nullptr));
    for (const report::Preset preset : report::allPresets()) {
        auto *button = new QRadioButton(report::presetTitle(preset));
        button->setChecked(!m_settings.ownParts && m_settings.preset == preset);
        column->addWidget(button);
        m_presets.emplace(preset, button);
    }
    m_own = new QRadioButton(tr("The sections checked below"));
    m_own->setChecked(m_settings.ownParts);
    column->addWidget(m_own);
    auto *stop = new TabToChosen(this);
    for (const auto &[preset, button] : m_presets) {
        stop->add(button);
    }
    stop->add(m_own);
    m_everything = checkOnTwoLines(tr("Also what never leads, and what has no weight"));
    m_everything->setToolTip(tr("The evidence of options that came first in fewer than 1 in 1,000 "
                                "runs and of criteria without a weight. Else they are told in one "
                                "line."));
    m_everything->setChecked(m_settings.everything);
    column->addWidget(m_everything);
    for (const auto &[preset, button] : m_presets) {
        connect(button, &QRadioButton::toggled, this, &ReportOptionsPanel::readLength);
    }
    connect(m_own, &QRadioButton::toggled, this, &ReportOptionsPanel::readLength);
    connect(m_everything, &QCheckBox::toggled, this, &ReportOptionsPanel::readLength);
    return box;
}

QWidget *ReportOptionsPanel::makeSections()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(textLabel(tr("Sections"), "label", nullptr));
    for (const report::Part part : report::allParts()) {
        auto *check = new QCheckBox(report::partTitle(part));
        connect(check, &QCheckBox::toggled, this, &ReportOptionsPanel::readParts);
        column->addWidget(check);
        m_parts.emplace(part, check);
    }
    showParts();
    return box;
}

QWidget *ReportOptionsPanel::makeLogo()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_logoName = textLabel({}, "small", nullptr);
    auto *choose = new QPushButton(tr("Choose a logo…"));
    m_noLogo = link(tr("Remove"));
    m_noLogo->setAccessibleName(tr("Remove the logo"));
    connect(choose, &QPushButton::clicked, this, &ReportOptionsPanel::logoRequested);
    connect(m_noLogo, &QPushButton::clicked, this, [this] { setLogo({}); });
    row->addWidget(choose);
    row->addWidget(m_logoName, 1);
    row->addWidget(m_noLogo);
    return box;
}

void ReportOptionsPanel::setLogo(const QString &file)
{
    if (file == m_settings.logo) {
        return;
    }
    m_settings.logo = file;
    showLogo();
    Q_EMIT changed();
}

void ReportOptionsPanel::setKind(const QString &suffix)
{
    m_settings.kind = suffix;
}

void ReportOptionsPanel::showLogo()
{
    m_logoName->setText(QFileInfo(m_settings.logo).fileName());
    m_noLogo->setVisible(!m_settings.logo.isEmpty());
}

void ReportOptionsPanel::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

// The sections that the chosen length has. Who changes one makes a choice of their own.
void ReportOptionsPanel::showParts()
{
    const report::Parts &parts = m_settings.chosenParts();
    for (const auto &[part, check] : m_parts) {
        const QSignalBlocker quiet(check);
        check->setChecked(parts.count(part) > 0);
    }
    m_everything->setEnabled(parts.count(report::Part::Evidence) > 0);
}

void ReportOptionsPanel::readLength()
{
    ReportSettings read = m_settings;
    read.ownParts = m_own->isChecked();
    read.everything = m_everything->isChecked();
    for (const auto &[preset, button] : m_presets) {
        if (button->isChecked()) {
            read.preset = preset;
        }
    }
    if (read == m_settings) {
        return; // one of two buttons that change at a time
    }
    m_settings = read;
    showParts();
    Q_EMIT changed();
}

void ReportOptionsPanel::readParts()
{
    report::Parts parts;
    for (const auto &[part, check] : m_parts) {
        if (check->isChecked()) {
            parts.insert(part);
        }
    }
    if (parts == m_settings.chosenParts()) {
        return;
    }
    m_settings.parts = std::move(parts);
    m_settings.ownParts = true;
    const QSignalBlocker quiet(m_own);
    m_own->setChecked(true); // the length that was checked lets go: nobody else needs to know
    showParts();
    Q_EMIT changed();
}

} // namespace steelyard

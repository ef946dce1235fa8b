// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/handout_dialog.h"

#include "handout/handout_file.h"
#include "scenes/scene_deck.h"
#include "translations/language.h"
#include "ui/widgets/text_label.h"
#include "wording/to_qstring.h"
#include "wording/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>

namespace steelyard {

HandoutDialog::HandoutDialog(DecisionDocument &document, ChooseFile chooseFile, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_chooseFile(std::move(chooseFile))
    , m_kind(new QComboBox(this))
    , m_perPage(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_notes(new QCheckBox(tr("With the speaker's notes"), this))
    , m_problem(textLabel({}, "problem", this))
{
    setWindowTitle(tr("Hand-out"));
    m_kind->setAccessibleName(tr("Format"));
    m_kind->addItem(tr("PDF, to print"), QStringLiteral("pdf"));
    m_kind->addItem(tr("ODP, slides to go on with"), QStringLiteral("odp"));
    m_perPage->setAccessibleName(tr("Scenes to a page"));
    for (const int count : handout::kPerPage) {
        m_perPage->addItem(QLocale().toString(count), count);
    }
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItems({tr("A4"), tr("Letter")});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Format"), m_kind);
    form->addRow(tr("Scenes to a page"), m_perPage);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(m_notes);
    form->addRow(m_problem);
    form->addRow(buttons);
    m_problem->hide();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        for (QWidget *field : {static_cast<QWidget *>(m_perPage), static_cast<QWidget *>(m_paper),
                               static_cast<QWidget *>(m_notes)}) {
            field->setEnabled(kind == 0); // slides are one each, with their notes
        }
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &HandoutDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void HandoutDialog::save()
{
    const QString file = m_chooseFile(m_kind->currentData().toString());
    if (file.isEmpty()) {
        return;
    }
    handout::HandoutOptions options;
    options.perPage = m_perPage->currentData().toInt();
    options.notes = m_notes->isChecked();
    options.letter = m_paper->currentIndex() == 1;
    options.title = toQString(m_document.decision().title);
    options.language = localeOfFiles(languageInUse()).bcp47Name();
    options.isoDate = toQString(m_document.decision().modified);
    const Wording words = m_document.wording();
    // The file dialog has asked before it named a file that is there.
    if (const auto problem = handout::writeHandoutFile(scenes::deckOf(words), file, options,
                                                       storage::Over::Anything)) {
        m_problem->setText(toQString(problem->what) + u' ' + toQString(problem->remedy));
        m_problem->show();
        return;
    }
    accept();
    Q_EMIT exported(file);
}

} // namespace steelyard

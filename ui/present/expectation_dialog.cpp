// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/expectation_dialog.h"
#include "ui/present/choice_boxes.h"

#include "ui/widgets/field_edit.h"
#include "ui/widgets/text_label.h"
#include "wording/to_qstring.h"
#include "wording/wording.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace steelyard {

ExpectationDialog::ExpectationDialog(DecisionDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
{
    setWindowTitle(tr("What the room expects"));
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    auto *table = new QWidget(area);
    auto *grid = new QGridLayout(table);
    grid->addWidget(textLabel(tr("Option"), "columnTitle", table), 0, 0);
    grid->addWidget(textLabel(tr("Hands"), "columnTitle", table), 0, 1);
    grid->addWidget(textLabel(tr("Names, with commas"), "columnTitle", table), 0, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 2);
    for (const std::string &option : document.decision().alternatives) {
        const QString name = document.wording().alternative(option);
        Line line{option, new QSpinBox(table),
                  new FieldEdit(decision::TextField::Entry, tr("Who expects %1").arg(name), table)};
        line.hands->setRange(0, decision::kMostHands);
        nameField(*line.hands, tr("Hands for %1").arg(name));
        QStringList names;
        for (const decision::RoomExpectation &kept : document.decision().meeting.expectations) {
            if (kept.alternative != option) {
                continue;
            }
            if (kept.who.empty()) {
                line.hands->setValue(line.hands->value() + kept.hands);
            } else {
                names << toQString(kept.who);
            }
        }
        line.names->showText(names.join(QStringLiteral(", ")));
        const int row = grid->rowCount();
        grid->addWidget(textLabel(name, "option", table), row, 0);
        grid->addWidget(line.hands, row, 1);
        grid->addWidget(line.names, row, 2);
        m_lines.push_back(line);
    }
    area->setWidget(table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(textLabel(tr("Asked before the verdict is shown, and shown beside it."),
                                "secondary", this));
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(scaled(620), scaled(460));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        decision::Decision after = m_document.decision();
        after.meeting.expectations = expectations();
        m_document.setDecision(std::move(after), tr("What the room expects"));
        accept();
    });
}

std::vector<decision::RoomExpectation> ExpectationDialog::expectations() const
{
    std::vector<decision::RoomExpectation> all;
    for (const Line &line : m_lines) {
        for (const QString &name : line.names->text().split(u',', Qt::SkipEmptyParts)) {
            if (!name.trimmed().isEmpty()) {
                all.push_back({line.option, name.trimmed().toStdString(), 1});
            }
        }
        if (line.hands->value() > 0) {
            all.push_back({line.option, {}, line.hands->value()});
        }
    }
    return all;
}

} // namespace steelyard

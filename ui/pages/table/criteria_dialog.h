// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/evidence.h"

#include <QDialog>
#include <QStringList>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace steelyard {

class DecisionDocument;

// Criteria to begin with, with their scales in words: those of a catalogue, or of a knowledge base,
// bundled or the user's own, without its ratings. What is ticked is added as the decision's own in
// one undo step.
class CriteriaDialog final : public QDialog
{
    Q_OBJECT

public:
    // `bases`: files of the user's own; one that cannot be read is not offered.
    CriteriaDialog(DecisionDocument &document, const QStringList &bases, QWidget *parent);

    void accept() override;

private:
    struct Offer
    {
        QString title;
        std::vector<knowledge::Group> groups;
        std::vector<knowledge::Criterion> criteria;
    };
    void collect(const QStringList &bases);
    void showOffer();
    void count();

    DecisionDocument &m_document;
    std::vector<Offer> m_offers;
    QComboBox *m_from;
    QTreeWidget *m_tree;
    QLabel *m_problem;
    QPushButton *m_add;
};

} // namespace steelyard

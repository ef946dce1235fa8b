// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace steelyard {

// One subject on a surface, its title first. A screen reader hears it as a group of that name.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setHint(const QString &hint); // under the title; empty: none

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QHBoxLayout *header() const { return m_header; } // behind the title

private:
    QLabel *m_title;
    QLabel *m_hint;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

} // namespace steelyard

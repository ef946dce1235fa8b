// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace steelyard {

// A few words that lead somewhere: looks like text, wraps like text, is pressed like a button. Its
// text is its accessible name and shown as it is, never as markup or with a mnemonic.
class TextLink final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Tone { Accent, Quiet }; // quiet: reads as an explanation until pointed at

    explicit TextLink(const QString &words, Tone tone = Tone::Accent, QWidget *parent = nullptr);

    void setWords(const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int textFlags() const;
    [[nodiscard]] int oneLine(const QString &words) const;

    QString m_words;
    Tone m_tone;
};

} // namespace steelyard

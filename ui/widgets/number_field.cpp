// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_field.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steelyard {

NumberField::NumberField(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setGroupSeparatorShown(false);
}

// Every sign before decimals becomes the one of the language.
QString NumberField::withPoint(QString text) const
{
    const QString point = locale().decimalPoint();
    for (const QChar sign : {u'.', u',', u'\u066b'}) {
        text.replace(sign, point);
    }
    return text;
}

QString NumberField::stripped(const QString &text) const
{
    QString number = text.trimmed();
    if (!prefix().isEmpty() && number.startsWith(prefix())) {
        number.remove(0, prefix().size());
    }
    const QString unit = suffix().trimmed();
    if (!unit.isEmpty() && number.endsWith(unit)) {
        number.chop(unit.size());
    }
    return number.trimmed();
}

QValidator::State NumberField::validate(QString &text, int &position) const
{
    text = withPoint(text);
    const QString point = locale().decimalPoint();
    const QString number = stripped(text);
    const qsizetype at = number.indexOf(point);
    if (at < 0 || number.size() - at - point.size() <= decimals()) {
        return QDoubleSpinBox::validate(text, position);
    }
    // More decimals than are shown: right, if they are digits and the number is one without them.
    const QString more = number.mid(at + point.size());
    if (!std::all_of(more.begin(), more.end(), [](QChar c) { return c.isDigit(); })) {
        return QValidator::Invalid;
    }
    if (more.size() > 6) {
        return QValidator::Invalid;
    }
    bool isNumber = false;
    const double value =
        locale().toDouble(number.startsWith(point) ? u'0' + number : number, &isNumber);
    if (!isNumber && !more.isEmpty()) {
        return QValidator::Invalid;
    }
    return more.isEmpty() || value < minimum() || value > maximum() ? QValidator::Intermediate
                                                                    : QValidator::Acceptable;
}

double NumberField::valueFromText(const QString &text) const
{
    bool isNumber = false;
    const double value = locale().toDouble(stripped(withPoint(text)), &isNumber);
    const double scale = std::pow(10.0, decimals());
    return isNumber ? std::round(value * scale) / scale : QDoubleSpinBox::valueFromText(text);
}

} // namespace steelyard

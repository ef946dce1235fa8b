// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/applied_ratings.h"
#include "decision/evaluate.h"
#include "small_base.h"
#include "small_decision.h"
#include "test_main.h"
#include "wording/names.h"
#include "wording/share_wording.h"
#include "wording/verdict_wording.h"
#include "wording/wording.h"

#include <QFile>
#include <QTest>

using namespace steelyard;

// The worked example of docs/method.md is what the program computes.
class TestMethodPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleIsComputed();

private:
    static QString number(double value, int decimals)
    {
        return QLocale::c().toString(value, 'f', decimals);
    }
    static QString row(const QStringList &cells)
    {
        return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
    }
    static QString weights(const knowledge::KnowledgeBase &base,
                           const decision::Decision &decision);
    static QString values(const knowledge::KnowledgeBase &base, const decision::Verdict &verdict,
                          const Wording &words);
};

QString TestMethodPage::weights(const knowledge::KnowledgeBase &base,
                                const decision::Decision &decision)
{
    QString text = row({QStringLiteral("criterion"), QStringLiteral("starting weight"),
                        QStringLiteral("steps"), QStringLiteral("raised"),
                        QStringLiteral("share of the weight")});
    text += QStringLiteral("| --- | --- | --- | --- | --- |\n");
    const auto all = decision::criterionWeights(base, decision);
    for (std::size_t c = 0; c < all.size(); ++c) {
        int steps = 0;
        bool zero = false;
        for (const decision::WeightStep &step : all[c].steps) {
            steps += step.steps;
            zero = zero || step.zero;
        }
        text += row({QString::fromStdString(base.criteria[c].name), number(all[c].defaultWeight, 1),
                     zero ? QStringLiteral("zero") : QString::number(steps),
                     all[c].raised ? QStringLiteral("yes") : QStringLiteral("no"),
                     number(all[c].weight, 3)});
    }
    return text;
}

QString TestMethodPage::values(const knowledge::KnowledgeBase &base,
                               const decision::Verdict &verdict, const Wording &words)
{
    QStringList head{QStringLiteral("option")};
    for (const knowledge::Criterion &criterion : base.criteria) {
        head << QString::fromStdString(criterion.shortName);
    }
    head << QStringLiteral("value") << QStringLiteral("first in 100 runs");
    QString text = row(head) + u'|';
    text += QStringLiteral(" --- |").repeated(head.size()) + u'\n';
    for (const decision::AlternativeResult &option : verdict.scores.alternatives) {
        QStringList cells{words.alternative(option.id)};
        const std::size_t position = base.alternativeIndex(option.id);
        for (std::size_t c = 0; c < base.criteria.size(); ++c) {
            const decision::AppliedRating rating = verdict.ratings().at(c, position);
            cells << (rating.value ? number(*rating.value, 1) : QStringLiteral("unknown"));
        }
        cells << number(option.value, 2)
              << ShareWording(words).hundred(verdict.shares(option.id).rankAcceptability.front());
        text += row(cells);
    }
    return text;
}

void TestMethodPage::exampleIsComputed()
{
    const knowledge::KnowledgeBase base = tests::smallBase();
    const decision::Decision decision = tests::answeredDecision(base);
    decision::Verdict verdict = decision::evaluate(base, decision);
    QVERIFY(decision::addRobustness(verdict, base));
    const Wording words(base, decision, verdict, QLocale(QLocale::English));
    const QString computed = u'\n' + weights(base, decision) + u'\n' +
                             values(base, verdict, words) + u'\n' + Names::state(verdict.state()) +
                             QStringLiteral(". ") + VerdictWording(words).sentence() + u'\n';
    QFile page(QStringLiteral(STEELYARD_DOCS "/method.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const QString begin = QStringLiteral("<!-- example -->\n");
    const QString printed =
        text.section(begin, 1).section(QStringLiteral("<!-- /example -->"), 0, 0);
    if (printed.trimmed() != computed.trimmed()) {
        QFile written(QStringLiteral("method-example.md"));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(computed.toUtf8());
        QFAIL("docs/method.md differs from what is computed; see method-example.md");
    }
}

STEELYARD_TEST_APPLESS_MAIN(TestMethodPage)
#include "test_method_page.moc"

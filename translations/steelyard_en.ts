<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>steelyard::AdviceCard</name>
    <message numerus="yes">
        <source>%n thing(s) to keep in mind</source>
        <translation>
            <numerusform>%n thing to keep in mind</numerusform>
            <numerusform>%n things to keep in mind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::AnswerWording</name>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n assumed</numerusform>
            <numerusform>%n assumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n not sure</numerusform>
            <numerusform>%n not sure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are assumed and not yet looked at; they bear on %1 of the weight.</source>
        <translation>
            <numerusform>%n answer is assumed and not yet looked at; it bears on %1 of the weight.</numerusform>
            <numerusform>%n answers are assumed and not yet looked at; they bear on %1 of the weight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are assumed from the case “%1” and not yet looked at; they bear on %2 of the weight.</source>
        <translation>
            <numerusform>%n answer is assumed from the case “%1” and not yet looked at; it bears on %2 of the weight.</numerusform>
            <numerusform>%n answers are assumed from the case “%1” and not yet looked at; they bear on %2 of the weight.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ChoiceEditor</name>
    <message numerus="yes">
        <source>Up to %n answers</source>
        <translation>
            <numerusform>Up to %n answer</numerusform>
            <numerusform>Up to %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n answers. Take one back first.</source>
        <translation>
            <numerusform>Up to %n answer. Take one back first.</numerusform>
            <numerusform>Up to %n answers. Take one back first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonControls</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria</source>
        <translation>
            <numerusform>%1 of %n criterion</numerusform>
            <numerusform>%1 of %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::CriteriaDialog</name>
    <message numerus="yes">
        <source>Add %n criteria</source>
        <translation>
            <numerusform>Add %n criterion</numerusform>
            <numerusform>Add %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::DecisionTableModel</name>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>Empty %n cell</numerusform>
            <numerusform>Empty %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells</source>
        <translation>
            <numerusform>Fill %n cell</numerusform>
            <numerusform>Fill %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::DiffModel</name>
    <message numerus="yes">
        <source>%n of them turn(s) the verdict</source>
        <translation>
            <numerusform>%n of them turns the verdict</numerusform>
            <numerusform>%n of them turn the verdict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::DiffWording</name>
    <message numerus="yes">
        <source>“%1” is doubled %n time(s)</source>
        <translation>
            <numerusform>“%1” is doubled %n time</numerusform>
            <numerusform>“%1” is doubled %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is halved %n time(s)</source>
        <translation>
            <numerusform>“%1” is halved %n time</numerusform>
            <numerusform>“%1” is halved %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and the verdict is another.</source>
        <translation>
            <numerusform>%n difference, and the verdict is another.</numerusform>
            <numerusform>%n differences, and the verdict is another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and the verdict is the same.</source>
        <translation>
            <numerusform>%n difference, and the verdict is the same.</numerusform>
            <numerusform>%n differences, and the verdict is the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would turn it alone, but not together with the rest.</source>
        <translation>
            <numerusform>%n of them would turn it alone, but not together with the rest.</numerusform>
            <numerusform>%n of them would turn it alone, but not together with the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n difference(s) that move little only the winner was tried, not how sure it is.</source>
        <translation>
            <numerusform>Of %n difference that moves little only the winner was tried, not how sure it is.</numerusform>
            <numerusform>Of %n differences that move little only the winner was tried, not how sure it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %n of them together to make the verdict of A that of B; fewer do not: %1.</source>
        <translation>
            <numerusform>It takes %n of them to make the verdict of A that of B; fewer do not: %1.</numerusform>
            <numerusform>It takes %n of them together to make the verdict of A that of B; fewer do not: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them together make the verdict of A that of B; whether fewer would do was not proved: %1.</source>
        <translation>
            <numerusform>%n of them makes the verdict of A that of B; whether fewer would do was not proved: %1.</numerusform>
            <numerusform>%n of them together make the verdict of A that of B; whether fewer would do was not proved: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::EvidenceDetails</name>
    <message numerus="yes">
        <source>Stale: older than the %n days after which this knowledge base wants to be reviewed.</source>
        <translation>
            <numerusform>Stale: older than the %n day after which this knowledge base wants to be reviewed.</numerusform>
            <numerusform>Stale: older than the %n days after which this knowledge base wants to be reviewed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::FlipWording</name>
    <message numerus="yes">
        <source>%1 or %n others</source>
        <comment>quoted answers, then how many more</comment>
        <translation>
            <numerusform>%1 or %n other</numerusform>
            <numerusform>%1 or %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n other pairs of changes like this one do the same.</source>
        <comment>after a sentence that says who leads if two answers change</comment>
        <translation>
            <numerusform>%1 %n other pair of changes like this one does the same.</numerusform>
            <numerusform>%1 %n other pairs of changes like this one do the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::FoundationCard</name>
    <message numerus="yes">
        <source>%1 fact, %2 measure, %3 judged; %n source(s)</source>
        <translation>
            <numerusform>%1 fact, %2 measure, %3 judged; %n source</numerusform>
            <numerusform>%1 fact, %2 measure, %3 judged; %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::FoundationWording</name>
    <message numerus="yes">
        <source>The ratings that count cite %n sources; the knowledge base has %1.</source>
        <translation>
            <numerusform>The ratings that count cite %n source; the knowledge base has %1.</numerusform>
            <numerusform>The ratings that count cite %n sources; the knowledge base has %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings that count cite %n sources.</source>
        <translation>
            <numerusform>The ratings that count cite %n source.</numerusform>
            <numerusform>The ratings that count cite %n sources.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::HistoryCard</name>
    <message numerus="yes">
        <source>%n earlier change(s) stand in the file.</source>
        <translation>
            <numerusform>%n earlier change stands in the file.</numerusform>
            <numerusform>%n earlier changes stand in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::LeftOutButton</name>
    <message numerus="yes">
        <source>%n left out by you</source>
        <translation>
            <numerusform>%n left out by you</numerusform>
            <numerusform>%n left out by you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::LookList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveLadder</name>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n stays</numerusform>
            <numerusform>%n stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveView</name>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n stays</numerusform>
            <numerusform>%n stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveWords</name>
    <message numerus="yes">
        <source>We build it in up to %n working day(s)</source>
        <translation>
            <numerusform>We build it in up to %n working day</numerusform>
            <numerusform>We build it in up to %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n day(s)</source>
        <translation>
            <numerusform>Accept %n day</numerusform>
            <numerusform>Accept %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would come back.</source>
        <comment>names of options</comment>
        <translation>
            <numerusform>%1 would come back.</numerusform>
            <numerusform>%1 would come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be left out.</source>
        <comment>names of options</comment>
        <translation>
            <numerusform>%1 would be left out.</numerusform>
            <numerusform>%1 would be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more thing(s) leave it out as well.</source>
        <comment>why an option is left out</comment>
        <translation>
            <numerusform>%1 %n more thing leaves it out as well.</numerusform>
            <numerusform>%1 %n more things leave it out as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::NoticeBar</name>
    <message numerus="yes">
        <source>and %n more; the command “steelyard check” lists all</source>
        <translation>
            <numerusform>and %n more; the command “steelyard check” lists all</numerusform>
            <numerusform>and %n more; the command “steelyard check” lists all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::Numbers</name>
    <message numerus="yes">
        <source>%n days</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ObjectionDialog</name>
    <message numerus="yes">
        <source>Noted: %1 %n objections are in the decision.</source>
        <translation>
            <numerusform>Noted: %1 %n objection is in the decision.</numerusform>
            <numerusform>Noted: %1 %n objections are in the decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::OpinionWording</name>
    <message numerus="yes">
        <source>All %n other methods put %1 first as well.</source>
        <translation>
            <numerusform>The %n other method puts %1 first as well.</numerusform>
            <numerusform>All %n other methods put %1 first as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n other methods puts %1 first.</source>
        <translation>
            <numerusform>The %n other method does not put %1 first.</numerusform>
            <numerusform>None of %n other methods puts %1 first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 other methods put %2 first as well.</source>
        <translation>
            <numerusform>%n of %1 other methods puts %2 first as well.</numerusform>
            <numerusform>%n of %1 other methods put %2 first as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 other methods put %2 level with others at the top.</source>
        <translation>
            <numerusform>%n of %1 other methods puts %2 level with others at the top.</numerusform>
            <numerusform>%n of %1 other methods put %2 level with others at the top.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::OwnTable</name>
    <message numerus="yes">
        <source>Remove %n options</source>
        <translation>
            <numerusform>Remove %n option</numerusform>
            <numerusform>Remove %n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n criteria</source>
        <translation>
            <numerusform>Remove %n criterion</numerusform>
            <numerusform>Remove %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::OwnWording</name>
    <message numerus="yes">
        <source>%1 over %n years</source>
        <comment>an amount of money</comment>
        <translation>
            <numerusform>%1 over %n year</numerusform>
            <numerusform>%1 over %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::PageSteps</name>
    <message numerus="yes">
        <source>%1 of %n cells known</source>
        <translation>
            <numerusform>%1 of %n cell known</numerusform>
            <numerusform>%1 of %n cells known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ProgressSegments</name>
    <message numerus="yes">
        <source>%1 of %n question(s) answered, %2 of them not sure</source>
        <translation>
            <numerusform>%1 of %n question answered, %2 of them not sure</numerusform>
            <numerusform>%1 of %n questions answered, %2 of them not sure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::PublishedCard</name>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <comment>published</comment>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree with this one</source>
        <translation>
            <numerusform>%n agrees with this one</numerusform>
            <numerusform>%n agree with this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::RankingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::RanksChart</name>
    <message numerus="yes">
        <source>How often an option takes each rank in %n plausible runs: the solid part of a bar is the share of first places. Numbers are of 100.</source>
        <translation>
            <numerusform>How often an option takes each rank in %n plausible run: the solid part of a bar is the share of first places. Numbers are of 100.</numerusform>
            <numerusform>How often an option takes each rank in %n plausible runs: the solid part of a bar is the share of first places. Numbers are of 100.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ReasonWording</name>
    <message numerus="yes">
        <source>You answered %1; and %n more</source>
        <translation>
            <numerusform>You answered %1; and %n more</numerusform>
            <numerusform>You answered %1; and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::RecordWording</name>
    <message numerus="yes">
        <source>up to %n day(s) to build</source>
        <translation>
            <numerusform>up to %n day to build</numerusform>
            <numerusform>up to %n days to build</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::RobustnessCard</name>
    <message numerus="yes">
        <source>%n other(s) lead in %1 of 100 together</source>
        <translation>
            <numerusform>%n other leads in %1 of 100</numerusform>
            <numerusform>%n others lead in %1 of 100 together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) never lead</source>
        <translation>
            <numerusform>%n other never leads</numerusform>
            <numerusform>%n others never lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <comment>names of options</comment>
        <translation>
            <numerusform>%n left out: %1</numerusform>
            <numerusform>%n left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::SearchPanel</name>
    <message numerus="yes">
        <source>%n results. Enter goes to the chosen one.</source>
        <translation>
            <numerusform>%n result. Enter goes to it.</numerusform>
            <numerusform>%n results. Enter goes to the chosen one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::SourcesSection</name>
    <message numerus="yes">
        <source>%n statements name it</source>
        <translation>
            <numerusform>%n statement names it</numerusform>
            <numerusform>%n statements name it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources</source>
        <translation>
            <numerusform>%1 of %n source</numerusform>
            <numerusform>%1 of %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::StartPage</name>
    <message numerus="yes">
        <source>%n questions, about %1 min.</source>
        <translation>
            <numerusform>%n question, about %1 min.</numerusform>
            <numerusform>%n questions, about %1 min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n questions take about %1 min.</source>
        <translation>
            <numerusform>The first %n question takes about %1 min.</numerusform>
            <numerusform>The first %n questions take about %1 min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more make the verdict surer.</source>
        <translation>
            <numerusform>%n more makes the verdict surer.</numerusform>
            <numerusform>%n more make the verdict surer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>options</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>option</numerusform>
            <numerusform>options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>criteria</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>criterion</numerusform>
            <numerusform>criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ratings, each with evidence</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>rating with evidence</numerusform>
            <numerusform>ratings, each with evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sources</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>source</numerusform>
            <numerusform>sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::SupportLegend</name>
    <message numerus="yes">
        <source>%1 of %n option(s) stay</source>
        <comment>how many, of how many</comment>
        <translation>
            <numerusform>%1 of %n option stays</numerusform>
            <numerusform>%1 of %n options stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::TablePage</name>
    <message numerus="yes">
        <source>%1 of %n cells read</source>
        <translation>
            <numerusform>%1 of %n cell read</numerusform>
            <numerusform>%1 of %n cells read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::UnderstoodPanel</name>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>%n range</numerusform>
            <numerusform>%n ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictPanel</name>
    <message numerus="yes">
        <source>%n questions would matter most next</source>
        <translation>
            <numerusform>%n question would matter most next</numerusform>
            <numerusform>%n questions would matter most next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::Waterfall</name>
    <message numerus="yes">
        <source>and %n smaller criteria</source>
        <translation>
            <numerusform>and %n smaller criterion</numerusform>
            <numerusform>and %n smaller criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::WeightWording</name>
    <message numerus="yes">
        <source>%1 – doubled %n times</source>
        <translation>
            <numerusform>%1 – doubled %n time</numerusform>
            <numerusform>%1 – doubled %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – halved %n times</source>
        <translation>
            <numerusform>%1 – halved %n time</numerusform>
            <numerusform>%1 – halved %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::WhatIfPage</name>
    <message numerus="yes">
        <source>%n rating(s) of your own.</source>
        <translation>
            <numerusform>%n rating of your own.</numerusform>
            <numerusform>%n ratings of your own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more; the others give way in proportion.</source>
        <comment>a list of changes of weights</comment>
        <translation>
            <numerusform>%1, and %n more; the others give way in proportion.</numerusform>
            <numerusform>%1, and %n more; the others give way in proportion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::cli::Text</name>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more notes; --format json prints them all.</source>
        <translation>
            <numerusform>And %n more note; --format json prints them all.</numerusform>
            <numerusform>And %n more notes; --format json prints them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --all lists them</source>
        <translation>
            <numerusform>and %n more; --all lists it</numerusform>
            <numerusform>and %n more; --all lists them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::report::ReportBuilder</name>
    <message numerus="yes">
        <source>Doubled %n times: %1.</source>
        <translation>
            <numerusform>Doubled %n time: %1.</numerusform>
            <numerusform>Doubled %n times: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Halved %n times: %1.</source>
        <translation>
            <numerusform>Halved %n time: %1.</numerusform>
            <numerusform>Halved %n times: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, see “%1”.</source>
        <translation>
            <numerusform>And %n more, see “%1”.</numerusform>
            <numerusform>And %n more, see “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, in the full report.</source>
        <translation>
            <numerusform>And %n more, in the full report.</numerusform>
            <numerusform>And %n more, in the full report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller criteria</source>
        <translation>
            <numerusform>and %n smaller criterion</numerusform>
            <numerusform>and %n smaller criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::scenes::SceneBuilder</name>
    <message numerus="yes">
        <source>The best %1; %n more are in the report.</source>
        <comment>options</comment>
        <translation>
            <numerusform>The best %1; %n more is in the report.</numerusform>
            <numerusform>The best %1; %n more are in the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before the verdict is shown: what %n people expect.</source>
        <translation>
            <numerusform>Before the verdict is shown: what %n person expects.</numerusform>
            <numerusform>Before the verdict is shown: what %n people expect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people in the room expected %2.</source>
        <translation>
            <numerusform>%1 of %n person in the room expected %2.</numerusform>
            <numerusform>%1 of %n people in the room expected %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open.</source>
        <translation>
            <numerusform>%n action is open.</numerusform>
            <numerusform>%n actions are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options were weighed.</source>
        <translation>
            <numerusform>%n option was weighed.</numerusform>
            <numerusform>%n options were weighed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n options meet the must-haves.</source>
        <translation>
            <numerusform>%1 of %n option meets the must-haves.</numerusform>
            <numerusform>%1 of %n options meet the must-haves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave out %n options.</source>
        <translation>
            <numerusform>They leave out %n option.</numerusform>
            <numerusform>They leave out %n options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>why an option is left out; further reasons</comment>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, at most %1 each</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n more, at most %1</numerusform>
            <numerusform>%n more, at most %1 each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more never come first</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n more never comes first</numerusform>
            <numerusform>%n more never come first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the report has them all.</source>
        <comment>changes of answers</comment>
        <translation>
            <numerusform>And %n more; the report has them all.</numerusform>
            <numerusform>And %n more; the report has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the report.</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n more is in the report.</numerusform>
            <numerusform>%n more are in the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::sheets::Text</name>
    <message numerus="yes">
        <source>%n blank(s) were counted as zero</source>
        <translation>
            <numerusform>%n blank was counted as zero</numerusform>
            <numerusform>%n blanks were counted as zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more cell(s) need a look.</source>
        <translation>
            <numerusform>And %n more cell needs a look.</numerusform>
            <numerusform>And %n more cells need a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::tables::Text</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>

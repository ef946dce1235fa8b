<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Text</name>
    <message>
        <source>The table is too large for this method.</source>
        <translation>Die Tabelle ist zu groß für dieses Verfahren.</translation>
    </message>
    <message>
        <source>Ask for fewer --samples, or leave out alternatives that cannot win.</source>
        <translation>Verlangen Sie weniger --samples, oder lassen Sie Alternativen weg, die nicht gewinnen können.</translation>
    </message>
    <message>
        <source>Take another @function than gaussian, or leave out alternatives that cannot win.</source>
        <translation>Nehmen Sie eine andere @function als gaussian, oder lassen Sie Alternativen weg, die nicht gewinnen können.</translation>
    </message>
</context>
<context>
    <name>steelyard::AccessibleRoles</name>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
</context>
<context>
    <name>steelyard::ActionList</name>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>What is to be done, action %1</source>
        <translation>Was zu tun ist, Maßnahme %1</translation>
    </message>
    <message>
        <source>Who does action %1</source>
        <translation>Wer Maßnahme %1 übernimmt</translation>
    </message>
    <message>
        <source>When action %1 is due</source>
        <translation>Wann Maßnahme %1 fällig ist</translation>
    </message>
    <message>
        <source>Action %1 is done</source>
        <translation>Maßnahme %1 ist erledigt</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Write what is to be done first</source>
        <translation>Schreiben Sie zuerst, was zu tun ist</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation>Maßnahme entfernen</translation>
    </message>
</context>
<context>
    <name>steelyard::AddressLink</name>
    <message>
        <source>Open the address of “%1”</source>
        <translation>Adresse von „%1“ öffnen</translation>
    </message>
</context>
<context>
    <name>steelyard::AdviceCard</name>
    <message>
        <source>Before you choose %1</source>
        <translation>Vor der Wahl von %1</translation>
    </message>
    <message>
        <source>What it costs to leave it again</source>
        <translation>Was ein späterer Ausstieg kostet</translation>
    </message>
    <message>
        <source>All about %1</source>
        <translation>Alles über %1</translation>
    </message>
    <message>
        <source>Your answers speak against it</source>
        <translation>Ihre Antworten sprechen dagegen</translation>
    </message>
    <message>
        <source>Your answers speak for it</source>
        <translation>Ihre Antworten sprechen dafür</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Zu bedenken</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to keep in mind</source>
        <translation>
            <numerusform>%n Punkt zu bedenken</numerusform>
            <numerusform>%n Punkte zu bedenken</numerusform>
        </translation>
    </message>
    <message>
        <source>what leaving it again costs</source>
        <translation>was ein Wechsel später kostet</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what is to be kept in mind</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>steelyard::AnswerDetails</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted claim</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Behauptet von</translation>
    </message>
    <message>
        <source>Why it does not hold</source>
        <translation>Warum es nicht stimmt</translation>
    </message>
</context>
<context>
    <name>steelyard::AnswerEffects</name>
    <message>
        <source>changes nothing</source>
        <translation>ändert nichts</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the effects of an answer</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 × 0</source>
        <comment>criterion, its weight becomes zero</comment>
        <translation>%1 × 0</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>criterion, factor of its weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <comment>criterion, divisor of its weight</comment>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>must-have %1 (%2)</source>
        <comment>capability, how it may be provided</comment>
        <translation>Muss-Kriterium %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>criterion, option, change of its rating</comment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>Raises %1.</source>
        <comment>criteria</comment>
        <translation>Hebt %1.</translation>
    </message>
    <message>
        <source>Lowers %1.</source>
        <comment>criteria</comment>
        <translation>Senkt %1.</translation>
    </message>
    <message>
        <source>Takes the weight from %1.</source>
        <comment>criteria</comment>
        <translation>Nimmt %1 das Gewicht.</translation>
    </message>
    <message>
        <source>Makes %1 a must-have.</source>
        <comment>capabilities</comment>
        <translation>Wird Muss-Kriterium: %1.</translation>
    </message>
    <message>
        <source>Adjusts ratings of %1.</source>
        <comment>options</comment>
        <translation>Passt Bewertungen von %1 an.</translation>
    </message>
    <message>
        <source>Changes no weight.</source>
        <translation>Ändert kein Gewicht.</translation>
    </message>
</context>
<context>
    <name>steelyard::AnswerWording</name>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n beantwortet</numerusform>
            <numerusform>%n beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n nicht sicher</numerusform>
            <numerusform>%n nicht sicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of questions</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are assumed and not yet looked at; they bear on %1 of the weight.</source>
        <translation>
            <numerusform>%n Antwort ist nur angenommen und noch nicht angesehen; sie betrifft %1 des Gewichts.</numerusform>
            <numerusform>%n Antworten sind nur angenommen und noch nicht angesehen; sie betreffen %1 des Gewichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are assumed from the case “%1” and not yet looked at; they bear on %2 of the weight.</source>
        <translation>
            <numerusform>%n Antwort ist aus dem Fall „%1“ angenommen und noch nicht angesehen; sie betrifft %2 des Gewichts.</numerusform>
            <numerusform>%n Antworten sind aus dem Fall „%1“ angenommen und noch nicht angesehen; sie betreffen %2 des Gewichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could move the result.</source>
        <translation>„%1“ könnte das Ergebnis verschieben.</translation>
    </message>
    <message>
        <source>Whatever the answer to “%1”, %2 comes first in %3 of 100.</source>
        <translation>Bei jeder Antwort auf „%1“ liegt %2 in %3 von 100 Läufen vorn.</translation>
    </message>
    <message>
        <source>Depending on the answer to “%1”, %2 comes first in %3 to %4 of 100.</source>
        <translation>Je nach Antwort auf „%1“ liegt %2 in %3 bis %4 von 100 Läufen vorn.</translation>
    </message>
</context>
<context>
    <name>steelyard::AnswersSection</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Find a question or a claim</source>
        <translation>Frage oder Behauptung suchen</translation>
    </message>
    <message>
        <source>Questions and claims</source>
        <translation>Fragen und Behauptungen</translation>
    </message>
    <message>
        <source>This knowledge base answers no questions yet.</source>
        <translation>Diese Wissensbasis beantwortet noch keine Fragen.</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Take one away.</source>
        <translation>Nichts enthält alle diese Wörter. Nehmen Sie eines weg.</translation>
    </message>
</context>
<context>
    <name>steelyard::ArrangeDialog</name>
    <message>
        <source>Arrange scenes</source>
        <translation>Szenen ordnen</translation>
    </message>
    <message>
        <source>Scenes: Space shows or hides one, Alt and an arrow moves it</source>
        <translation>Szenen: Leertaste zeigt oder verbirgt eine, Alt und ein Pfeil verschieben sie</translation>
    </message>
    <message>
        <source>A scene that has nothing to say is left out by itself. Move one with Alt and the arrow keys, or drag it.</source>
        <translation>Eine Szene, die nichts zu sagen hat, entfällt von selbst. Verschoben wird mit Alt und den Pfeiltasten oder durch Ziehen.</translation>
    </message>
</context>
<context>
    <name>steelyard::AuditCharts</name>
    <message>
        <source>Lead</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>%1, blank as 0</source>
        <translation>%1, leer als 0</translation>
    </message>
    <message>
        <source>%1, blank unknown</source>
        <translation>%1, leer als unbekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two scores</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>without</source>
        <comment>under the row with it</comment>
        <translation>ohne</translation>
    </message>
</context>
<context>
    <name>steelyard::AuditView</name>
    <message>
        <source>What your sheet hid</source>
        <translation>Was die Tabelle verbarg</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Number of a finding and its title.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What would change the winner</source>
        <translation>Was den Sieger ändern würde</translation>
    </message>
    <message>
        <source>Nothing that was tried.</source>
        <translation>Nichts, was versucht wurde.</translation>
    </message>
    <message>
        <source>Any one of these, by the sheet&apos;s own sums</source>
        <translation>Jedes davon für sich, nach den Summen der Tabelle</translation>
    </message>
    <message>
        <source>There is nothing to audit: it takes two options and a weight above 0.</source>
        <translation>Es gibt nichts zu prüfen: Dazu gehören zwei Optionen und ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>Nothing was found that the sums hide.</source>
        <translation>Es wurde nichts gefunden, was die Summen verbergen.</translation>
    </message>
</context>
<context>
    <name>steelyard::BarProfileView</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
</context>
<context>
    <name>steelyard::BarView</name>
    <message>
        <source>%1: %2</source>
        <comment>a row of a chart, what its bars say</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::BeamLabels</name>
    <message>
        <source>%1 behind</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 vorn</translation>
    </message>
</context>
<context>
    <name>steelyard::BeamWidget</name>
    <message>
        <source>Beam</source>
        <translation>Waagebalken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, its points</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::CapabilityEvidence</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence before</source>
        <translation>Vorige Belege</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>Nächste Belege</translation>
    </message>
    <message>
        <source>Close the evidence (Esc)</source>
        <translation>Belege schließen (Esc)</translation>
    </message>
    <message>
        <source>The knowledge base does not say.</source>
        <translation>Die Wissensbasis sagt dazu nichts.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <translation>Belege: %1, %2</translation>
    </message>
</context>
<context>
    <name>steelyard::CapabilityModel</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Add-on: %1</source>
        <translation>Erweiterung: %1</translation>
    </message>
    <message>
        <source>To be built</source>
        <translation>Selbst zu bauen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers of days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>How it comes</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Days to build</source>
        <comment>column of a table</comment>
        <translation>Tage für Eigenbau</translation>
    </message>
    <message>
        <source>no days given</source>
        <translation>keine Tage angegeben</translation>
    </message>
</context>
<context>
    <name>steelyard::CapabilityView</name>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
</context>
<context>
    <name>steelyard::CellWording</name>
    <message>
        <source>“%1” is neither a number nor a word of the scale.</source>
        <translation>„%1“ ist weder eine Zahl noch ein Wort der Skala.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>„%1“ lässt sich nicht als %2 lesen.</translation>
    </message>
    <message>
        <source>“%1” has two readings: the sign may stand before decimals or thousands.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen: Das Zeichen kann vor Dezimalen oder vor Tausendern stehen.</translation>
    </message>
    <message>
        <source>“%1” begins with the larger number.</source>
        <translation>„%1“ beginnt mit der größeren Zahl.</translation>
    </message>
    <message>
        <source>“%1” has a width below zero.</source>
        <translation>„%1“ hat eine Breite unter null.</translation>
    </message>
    <message>
        <source>“%1” is no number that can be counted with.</source>
        <translation>„%1“ ist keine Zahl, mit der sich rechnen lässt.</translation>
    </message>
    <message>
        <source>“%1” is outside the scale from %2 to %3.</source>
        <translation>„%1“ liegt außerhalb der Skala von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” has a unit that nobody knows: %2.</source>
        <translation>„%1“ hat eine unbekannte Einheit: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot become %2: %3 is a unit of something else.</source>
        <translation>„%1“ lässt sich nicht in %2 umrechnen: %3 ist eine Einheit von etwas anderem.</translation>
    </message>
    <message>
        <source>“%1” is another currency than %2; a rate with its date is needed.</source>
        <translation>„%1“ ist eine andere Währung als %2; dafür braucht es einen Kurs mit Datum.</translation>
    </message>
    <message>
        <source>“%1” has a unit, and this criterion has a scale from 0 to 10. Give it a unit first.</source>
        <translation>„%1“ hat eine Einheit, dieses Kriterium aber eine Skala von 0 bis 10. Geben Sie ihm zuerst eine Einheit.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <comment>the unit of a worded scale</comment>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <source>%1 worst, %2 best</source>
        <comment>ends of a scale</comment>
        <translation>%1 am schlechtesten, %2 am besten</translation>
    </message>
    <message>
        <source>Nothing rests on guesses without a source.</source>
        <translation>Nichts beruht auf Vermutungen ohne Quelle.</translation>
    </message>
    <message>
        <source>Most of it: %1.</source>
        <translation>Das meiste davon: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Write 0 to 10, or one of %1.</source>
        <translation>Schreiben Sie 0 bis 10 oder eines von %1.</translation>
    </message>
    <message>
        <source>Write 0 to 10, a range such as 4-6, or ? where nobody knows.</source>
        <translation>Schreiben Sie 0 bis 10, einen Bereich wie 4-6 oder ?, wo es niemand weiß.</translation>
    </message>
    <message>
        <source>Write a number, a range such as 8-20, or ? where nobody knows.</source>
        <translation>Schreiben Sie eine Zahl, einen Bereich wie 8-20 oder ?, wo es niemand weiß.</translation>
    </message>
    <message>
        <source>Write a number, alone or before a unit; this criterion takes %1.</source>
        <comment>a list of units</comment>
        <translation>Schreiben Sie eine Zahl, allein oder vor einer Einheit; dieses Kriterium nimmt %1.</translation>
    </message>
    <message>
        <source>Write a number, alone or before its unit, such as 12 %1.</source>
        <translation>Schreiben Sie eine Zahl, allein oder vor ihrer Einheit, wie 12 %1.</translation>
    </message>
    <message>
        <source>“%1” is too large to be meant. A larger unit makes smaller numbers.</source>
        <translation>„%1“ ist zu groß, um gemeint zu sein. Eine größere Einheit macht kleinere Zahlen.</translation>
    </message>
    <message>
        <source>“%1” is a unit without its number.</source>
        <translation>„%1“ ist eine Einheit ohne ihre Zahl.</translation>
    </message>
    <message>
        <source>“%1” is a bound: it says where a range ends, not where it begins. Write both, such as 0-10.</source>
        <translation>„%1“ ist eine Grenze: Sie sagt, wo ein Bereich endet, nicht, wo er beginnt. Schreiben Sie beides, wie 0-10.</translation>
    </message>
    <message>
        <source>“%1” can be a fraction or a date. Write it with decimals.</source>
        <translation>„%1“ kann ein Bruch oder ein Datum sein. Schreiben Sie es als Dezimalzahl.</translation>
    </message>
    <message>
        <source>“%1” has “%2” behind its number, and that is no unit.</source>
        <translation>„%1“ hat „%2“ hinter der Zahl, und das ist keine Einheit.</translation>
    </message>
</context>
<context>
    <name>steelyard::ChangeCard</name>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Was es entscheiden würde</translation>
    </message>
    <message>
        <source>No change of two answers, and no likely change of one rating or weight, puts another option first.</source>
        <translation>Weder zwei geänderte Antworten noch eine wahrscheinliche Änderung einer einzelnen Bewertung oder eines Gewichts bringen eine andere Option nach vorn.</translation>
    </message>
    <message>
        <source>Any one of these is enough; at the right who then leads</source>
        <translation>Jedes davon reicht; rechts steht, wer dann führt</translation>
    </message>
    <message>
        <source>Try in What if</source>
        <translation>In „Was wäre wenn“ ausprobieren</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Eine andere Antwort</translation>
    </message>
    <message>
        <source>Two other answers together</source>
        <translation>Zwei andere Antworten zusammen</translation>
    </message>
    <message>
        <source>Another weight</source>
        <translation>Ein anderes Gewicht</translation>
    </message>
    <message>
        <source>Another rating</source>
        <translation>Eine andere Bewertung</translation>
    </message>
    <message>
        <source>Another order of the criteria</source>
        <translation>Eine andere Reihenfolge der Kriterien</translation>
    </message>
    <message>
        <source>Another must-have</source>
        <translation>Ein anderes Muss-Kriterium</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: from %2 to %3, and %4 leads</source>
        <comment>what would change a verdict</comment>
        <translation>%1: von %2 zu %3, dann führt %4</translation>
    </message>
    <message>
        <source>An answer that is open</source>
        <translation>Eine offene Antwort</translation>
    </message>
    <message>
        <source>%1 first in %2 to %3 of 100</source>
        <translation>%1 vorn in %2 bis %3 von 100</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an answer</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>steelyard::ChartCard</name>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>It could not be saved there.</source>
        <translation>Dort konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <translation>Bild, PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawing, SVG (*.svg)</source>
        <translation>Zeichnung, SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>steelyard::ChartMenu</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
</context>
<context>
    <name>steelyard::ChoiceEditor</name>
    <message numerus="yes">
        <source>Up to %n answers</source>
        <translation>
            <numerusform>Bis zu %n Antwort</numerusform>
            <numerusform>Bis zu %n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n answers. Take one back first.</source>
        <translation>
            <numerusform>Bis zu %n Antwort. Nehmen Sie zuerst eine zurück.</numerusform>
            <numerusform>Bis zu %n Antworten. Nehmen Sie zuerst eine zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands alone: it took the place of the others.</source>
        <translation>„%1“ gilt allein und ist an die Stelle der anderen Antworten getreten.</translation>
    </message>
    <message>
        <source>What was chosen before stands alone: this took its place.</source>
        <translation>Was vorher gewählt war, gilt nur allein: Diese Antwort ist an seine Stelle getreten.</translation>
    </message>
</context>
<context>
    <name>steelyard::CommandBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Befehl kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparePage</name>
    <message>
        <source>Ratings by criterion and option</source>
        <translation>Bewertungen nach Kriterium und Option</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Edit as a table</source>
        <translation>Als Tabelle bearbeiten</translation>
    </message>
    <message>
        <source>Add options, criteria and findings of your own</source>
        <translation>Eigene Optionen, Kriterien und Befunde hinzufügen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Belege zeigen</translation>
    </message>
    <message>
        <source>Evidence closed</source>
        <translation>Belege geschlossen</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonControls</name>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Show options left out</source>
        <translation>Ausgeschiedene Optionen zeigen</translation>
    </message>
    <message>
        <source>Find a criterion</source>
        <translation>Kriterium suchen</translation>
    </message>
    <message>
        <source>Sort: my weights</source>
        <translation>Sortiert nach Gewicht</translation>
    </message>
    <message>
        <source>Sort: largest difference</source>
        <translation>Sortiert nach Unterschied</translation>
    </message>
    <message>
        <source>Sort: as listed</source>
        <translation>Sortiert wie gelistet</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>Reihenfolge der Kriterien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table as it is shown</source>
        <translation>Die Tabelle kopieren, wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>As a &amp;Markdown table</source>
        <translation>Als &amp;Markdown-Tabelle</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n Kriterium</numerusform>
            <numerusform>%n Kriterien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria</source>
        <translation>
            <numerusform>%1 von %n Kriterium</numerusform>
            <numerusform>%1 von %n Kriterien</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as CSV</source>
        <translation>Als CSV kopiert</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Als Markdown kopiert</translation>
    </message>
    <message>
        <source>Sort: names</source>
        <translation>Sortiert nach Namen</translation>
    </message>
    <message>
        <source>Sort: ratings of %1</source>
        <translation>Sortiert nach Bewertungen von %1</translation>
    </message>
    <message>
        <source>%1, reversed</source>
        <comment>an order</comment>
        <translation>%1, umgekehrt</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonHeader</name>
    <message>
        <source>Weight and options</source>
        <translation>Gewicht und Optionen</translation>
    </message>
    <message>
        <source>Sorts by this column; S on a cell does the same</source>
        <translation>Ordnet nach dieser Spalte; S auf einer Zelle tut dasselbe</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonLegend</name>
    <message>
        <source>Scale 0 to 10; a cell opens its evidence</source>
        <translation>Skala 0 bis 10; eine Zelle öffnet ihre Belege</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>hohe Verlässlichkeit</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>mittlere Verlässlichkeit</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>niedrige Verlässlichkeit</translation>
    </message>
    <message>
        <source>published claims differ</source>
        <translation>Veröffentlichungen weichen ab</translation>
    </message>
    <message>
        <source>your own rating</source>
        <translation>Ihre eigene Bewertung</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonModel</name>
    <message>
        <source>?</source>
        <comment>a rating that is not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Confidence: %1.</source>
        <translation>Verlässlichkeit: %1.</translation>
    </message>
    <message>
        <source>The best rating.</source>
        <translation>Die beste Bewertung.</translation>
    </message>
    <message>
        <source>Published claims differ.</source>
        <translation>Veröffentlichungen weichen ab.</translation>
    </message>
    <message>
        <source>This option is left out.</source>
        <translation>Diese Option ist ausgeschieden.</translation>
    </message>
    <message>
        <source>Your own rating: %1</source>
        <translation>Ihre eigene Bewertung: %1</translation>
    </message>
    <message>
        <source>Worth %1 of 10.</source>
        <translation>%1 von 10 wert.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 des Gewichts</translation>
    </message>
    <message>
        <source>%1, plausible from %2 to %3.</source>
        <translation>%1, plausibel von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>steelyard::ContributionsChart</name>
    <message>
        <source>For and against</source>
        <translation>Für und wider</translation>
    </message>
    <message>
        <source>With fewer than two options left there is no lead to explain.</source>
        <translation>Mit weniger als zwei Optionen gibt es keinen Vorsprung zu erklären.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Solid bars to the right speak for %1, hatched bars to the left for %2. All of them together are the lead of %3 points of 10.</source>
        <translation>Volle Balken nach rechts sprechen für %1, schraffierte nach links für %2. Alle zusammen ergeben den Vorsprung von %3 von 10 Punkten.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>steelyard::CostDialog</name>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>A day of work</source>
        <translation>Ein Arbeitstag</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>A user and month</source>
        <translation>Je Benutzer und Monat</translation>
    </message>
    <message>
        <source>Days of work</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Leaving, at the end</source>
        <translation>Ausstieg am Ende</translation>
    </message>
    <message>
        <source>Costs of %1</source>
        <translation>Kosten von %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Remove the sheet</source>
        <translation>Aufstellung entfernen</translation>
    </message>
    <message>
        <source>The sum stays as a number.</source>
        <translation>Die Summe bleibt als Zahl stehen.</translation>
    </message>
    <message>
        <source>With %1 to %2 days for must-haves that are built.</source>
        <translation>Mit %1 bis %2 Tagen für Muss-Kriterien, die selbst gebaut werden.</translation>
    </message>
    <message>
        <source>These are the same for all options.</source>
        <translation>Diese gelten für alle Optionen.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Über die Jahre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of cost, low or likely or high</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Years are a number above 0 and at most %1.</source>
        <translation>Jahre sind eine Zahl über 0 und höchstens %1.</translation>
    </message>
    <message>
        <source>Users and what a day costs are numbers of 0 or more.</source>
        <translation>Benutzer und die Kosten eines Tages sind Zahlen ab 0.</translation>
    </message>
    <message>
        <source>%1: low, likely and high are numbers of 0 or more that do not fall.</source>
        <comment>a kind of cost</comment>
        <translation>%1: niedrig, wahrscheinlich und hoch sind Zahlen ab 0, die nicht fallen.</translation>
    </message>
    <message>
        <source>Ends that are left empty are %1 away, as it is %2.</source>
        <comment>a share, how sure</comment>
        <translation>Leere Enden liegen %1 entfernt, denn es ist %2.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>a sum of money and its range</comment>
        <translation>Zusammen: %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a sum of money, the ends of its range</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
</context>
<context>
    <name>steelyard::CriteriaDialog</name>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Catalogue or knowledge base</source>
        <translation>Katalog oder Wissensbasis</translation>
    </message>
    <message>
        <source>Criteria to add</source>
        <translation>Kriterien zum Hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Criteria with their scales in words. They become yours: rename, change and remove them.</source>
        <translation>Kriterien mit ihren Skalen in Worten. Sie werden Ihre eigenen: umbenennen, ändern, entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n criteria</source>
        <translation>
            <numerusform>%n Kriterium hinzufügen</numerusform>
            <numerusform>%n Kriterien hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is room for %1 criteria. Take fewer.</source>
        <translation>Es ist Platz für %1 Kriterien. Nehmen Sie weniger.</translation>
    </message>
</context>
<context>
    <name>steelyard::CriterionDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechtester Wert</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester Wert</translation>
    </message>
    <message>
        <source>Leave out what is worse than</source>
        <translation>Ausschließen, was schlechter ist als</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What a value is worth</source>
        <translation>Was ein Messwert wert ist</translation>
    </message>
    <message>
        <source>Drag a point, or type it in the list</source>
        <translation>Einen Punkt ziehen oder in der Liste eintippen</translation>
    </message>
    <message>
        <source>Every number follows at once; undo takes each step back.</source>
        <translation>Jede Zahl folgt sofort; Rückgängig nimmt jeden Schritt zurück.</translation>
    </message>
    <message>
        <source>None: words or 0 to 10</source>
        <translation>Keine: Wörter oder 0 bis 10</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>less</source>
        <comment>is better</comment>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <comment>is better</comment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Gerade Linie</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>Nach Punkten</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Worst and best must differ.</source>
        <translation>Schlechtester und bester Wert müssen sich unterscheiden.</translation>
    </message>
    <message>
        <source>Points go from worst to best, each level once, and are worth from 0 to 10 without falling.</source>
        <translation>Punkte gehen vom schlechtesten zum besten Messwert, jeder nur einmal; ihr Wert steigt von 0 bis 10 und fällt nie.</translation>
    </message>
    <message>
        <source>Suggested from the values in the table, rounded outwards. Type over them to fix them.</source>
        <translation>Aus den Werten der Tabelle vorgeschlagen, nach außen gerundet. Überschreiben legt sie fest.</translation>
    </message>
    <message>
        <source>Level of point %1</source>
        <translation>Messwert an Punkt %1</translation>
    </message>
    <message>
        <source>Value of point %1</source>
        <translation>Wert von Punkt %1</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>Punkt %1 entfernen</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a level is worth</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>Worst and best are numbers in the unit.</source>
        <translation>Schlechtester und bester Wert sind Zahlen in der Einheit.</translation>
    </message>
    <message>
        <source>A point is a level in the unit and what it is worth, 0 to 10.</source>
        <translation>Ein Punkt ist ein Messwert in der Einheit und sein Wert von 0 bis 10.</translation>
    </message>
    <message>
        <source>The limit is a number in the unit.</source>
        <translation>Die Grenze ist eine Zahl in der Einheit.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a criterion, its unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>steelyard::CriterionNotes</name>
    <message>
        <source>How it is rated: %1</source>
        <translation>So wird bewertet: %1</translation>
    </message>
    <message>
        <source>Counts partly the same as: %1</source>
        <translation>Zählt zum Teil dasselbe wie: %1</translation>
    </message>
    <message>
        <source>Give it no weight if: %1</source>
        <translation>Ohne Gewicht, wenn: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::CriterionRow</name>
    <message>
        <source>↓ less</source>
        <translation>↓ weniger</translation>
    </message>
    <message>
        <source>↑ more</source>
        <translation>↑ mehr</translation>
    </message>
    <message>
        <source>%1 is a criterion</source>
        <translation>%1 ist ein Kriterium</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>Better in %1</source>
        <translation>Besser bei %1</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Gewicht von %1: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::DateField</name>
    <message>
        <source>There is no such day. Write it like 2027-05-01.</source>
        <translation>Diesen Tag gibt es nicht. Schreiben Sie ihn wie 1.5.2027.</translation>
    </message>
    <message>
        <source>This is no date. Write it like 2027-05-01.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie 1.5.2027.</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Einen Tag wählen (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Calendar for %1</source>
        <translation>Kalender für %1</translation>
    </message>
    <message>
        <source>e.g. 2027-05-01</source>
        <comment>how a date may be written</comment>
        <translation>z.&#xa0;B. 1.5.2027</translation>
    </message>
</context>
<context>
    <name>steelyard::Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>living document</source>
        <translation>laufend gepflegt</translation>
    </message>
</context>
<context>
    <name>steelyard::DayCalendar</name>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Monat davor (Bild auf)</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>Monat danach (Bild ab)</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Monat wählen</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>Jahr wählen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a day is chosen for, month and year</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::DebtCard</name>
    <message>
        <source>Evidence debt</source>
        <translation>Belegschuld</translation>
    </message>
    <message>
        <source>of the weight rests on guesses without a source</source>
        <translation>des Gewichts beruhen auf Vermutungen ohne Quelle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measured and the like, its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nothing is in the table yet.</source>
        <translation>Die Tabelle ist noch leer.</translation>
    </message>
</context>
<context>
    <name>steelyard::DecidePage</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What you decide is yours; it may differ from the verdict. Both are kept.</source>
        <translation>Was Sie entscheiden, ist Ihre Sache; es darf vom Ergebnis abweichen. Beides bleibt erhalten.</translation>
    </message>
    <message>
        <source>The decision is accepted</source>
        <translation>Die Entscheidung ist beschlossen</translation>
    </message>
    <message>
        <source>Fingerprint %1. The same answers and knowledge base give the same one anywhere.</source>
        <translation>Fingerabdruck %1. Dieselben Antworten und dieselbe Wissensbasis ergeben überall denselben.</translation>
    </message>
    <message>
        <source>Fingerprint %1. The same table and weights give the same one anywhere.</source>
        <translation>Fingerabdruck %1. Dieselbe Tabelle und dieselben Gewichte ergeben überall denselben.</translation>
    </message>
    <message>
        <source>Accept the decision</source>
        <translation>Entscheidung annehmen</translation>
    </message>
</context>
<context>
    <name>steelyard::DeciderList</name>
    <message>
        <source>Deciders and signatures</source>
        <translation>Wer entscheidet und zeichnet</translation>
    </message>
    <message>
        <source>Add a decider</source>
        <translation>Person hinzufügen, die entscheidet</translation>
    </message>
    <message>
        <source>Name of decider %1</source>
        <translation>Name der entscheidenden Person %1</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Name, Rolle</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <comment>a date</comment>
        <translation>Gezeichnet am %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Write a name first</source>
        <translation>Schreiben Sie zuerst einen Namen</translation>
    </message>
    <message>
        <source>Take the signature back</source>
        <translation>Unterschrift zurücknehmen</translation>
    </message>
    <message>
        <source>Signature of %1: signed</source>
        <translation>Unterschrift von %1: geleistet</translation>
    </message>
    <message>
        <source>Signature of %1: open</source>
        <translation>Unterschrift von %1: offen</translation>
    </message>
    <message>
        <source>Remove a decider</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Name of a decider</source>
        <translation>Name einer entscheidenden Person</translation>
    </message>
    <message>
        <source>Take a signature back</source>
        <translation>Unterschrift zurücknehmen</translation>
    </message>
</context>
<context>
    <name>steelyard::DecisionDocument</name>
    <message>
        <source>Rename the decision</source>
        <translation>Entscheidung umbenennen</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Antwort auf „%1“</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>Must-have “%1”</source>
        <translation>Muss-Kriterium „%1“</translation>
    </message>
    <message>
        <source>Own rating of %1</source>
        <translation>Eigene Bewertung von %1</translation>
    </message>
    <message>
        <source>Remove the own rating of %1</source>
        <translation>Eigene Bewertung von %1 entfernen</translation>
    </message>
    <message>
        <source>Weights by hand</source>
        <translation>Gewichte von Hand</translation>
    </message>
    <message>
        <source>Keep what was tried</source>
        <translation>Ausprobiertes übernehmen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>What you expect</source>
        <translation>Was Sie erwarten</translation>
    </message>
</context>
<context>
    <name>steelyard::DecisionFiles</name>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>This decision as it is now</source>
        <translation>Diese Entscheidung, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>A knowledge base needs at least one option and one criterion. Add or bring back what is missing, then keep it.</source>
        <translation>Eine Wissensbasis braucht mindestens eine Option und ein Kriterium. Fügen Sie hinzu oder holen Sie zurück, was fehlt, und behalten Sie sie dann.</translation>
    </message>
</context>
<context>
    <name>steelyard::DecisionTableModel</name>
    <message>
        <source>New criterion: type its name here</source>
        <translation>Neues Kriterium: Namen hier eintippen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>less</source>
        <comment>is better</comment>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <comment>is better</comment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>which way</comment>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Neue Option</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a criterion, the ends of its scale</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Worth %1 of 10.</source>
        <translation>%1 von 10 wert.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>measured, estimated or guessed</comment>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>No source.</source>
        <translation>Keine Quelle.</translation>
    </message>
    <message>
        <source>“%1” is there already. Give it another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is room for %1 criteria and %2 options. Take fewer.</source>
        <translation>Es ist Platz für %1 Kriterien und %2 Optionen. Nehmen Sie weniger.</translation>
    </message>
    <message>
        <source>This belongs to the knowledge base and is not changed here.</source>
        <translation>Das gehört zur Wissensbasis und wird hier nicht geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>%n Zelle leeren</numerusform>
            <numerusform>%n Zellen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells</source>
        <translation>
            <numerusform>%n Zelle füllen</numerusform>
            <numerusform>%n Zellen füllen</numerusform>
        </translation>
    </message>
    <message>
        <source>A weight by hand is a share from 0 to %1, the part that others have left.</source>
        <translation>Ein Gewicht von Hand ist ein Anteil von 0 bis %1, was andere übrig lassen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the head of a column, a criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New option: type its name</source>
        <translation>Neue Option: Namen eingeben</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 des Gewichts</translation>
    </message>
    <message>
        <source>Not read. %1</source>
        <comment>why</comment>
        <translation>Nicht gelesen. %1</translation>
    </message>
    <message>
        <source>%1 is better</source>
        <comment>less or more</comment>
        <translation>%1 ist besser</translation>
    </message>
    <message>
        <source>Name the criterion first</source>
        <translation>Geben Sie dem Kriterium zuerst einen Namen</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Keine Einheit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>the value of a cell</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Name the option first</source>
        <translation>Geben Sie der Option zuerst einen Namen</translation>
    </message>
</context>
<context>
    <name>steelyard::Details</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::DiffDetails</name>
    <message>
        <source>The difference that is chosen</source>
        <translation>Der gewählte Unterschied</translation>
    </message>
</context>
<context>
    <name>steelyard::DiffDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter, a decision&apos;s file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>steelyard::DiffModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of differences, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n of them turn(s) the verdict</source>
        <translation>
            <numerusform>%n davon kippt das Ergebnis</numerusform>
            <numerusform>%n davon kippen das Ergebnis</numerusform>
        </translation>
    </message>
    <message>
        <source>another only with the others that are marked</source>
        <comment>verdict</comment>
        <translation>ein anderes, nur zusammen mit den übrigen markierten</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>for the verdict</comment>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>verdict</comment>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>the same winner</source>
        <comment>verdict</comment>
        <translation>derselbe Sieger</translation>
    </message>
    <message>
        <source>%1, turns the verdict</source>
        <comment>a difference</comment>
        <translation>%1, kippt das Ergebnis</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Verdict of A with this alone</source>
        <translation>Ergebnis von A mit diesem allein</translation>
    </message>
</context>
<context>
    <name>steelyard::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>steelyard::DiffWording</name>
    <message>
        <source>Order of the options</source>
        <translation>Reihenfolge der Optionen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>option, criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <comment>a rating</comment>
        <translation>%1: Begründung</translation>
    </message>
    <message>
        <source>%1: evidence</source>
        <comment>a rating</comment>
        <translation>%1: Belege</translation>
    </message>
    <message>
        <source>Clear from</source>
        <translation>Eindeutig ab</translation>
    </message>
    <message>
        <source>Leaning from</source>
        <translation>Tendenz ab</translation>
    </message>
    <message>
        <source>Important questions that may stay open</source>
        <translation>Wichtige Fragen, die offen bleiben dürfen</translation>
    </message>
    <message>
        <source>Seed of the runs</source>
        <translation>Startwert der Läufe</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Anzahl der Läufe</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Version that it was made with</source>
        <translation>Version, mit der sie entstand</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Wissensbasis</translation>
    </message>
    <message>
        <source>Use %1 if</source>
        <translation>%1 nehmen, wenn</translation>
    </message>
    <message>
        <source>Avoid %1 if</source>
        <translation>%1 meiden, wenn</translation>
    </message>
    <message>
        <source>Weight of what no answer asks for</source>
        <translation>Gewicht dessen, wonach keine Antwort verlangt</translation>
    </message>
    <message>
        <source>%1: weight before any answer</source>
        <comment>a criterion</comment>
        <translation>%1: Gewicht vor jeder Antwort</translation>
    </message>
    <message>
        <source>%1: scale and ratings</source>
        <comment>a criterion</comment>
        <translation>%1: Skala und Bewertungen</translation>
    </message>
    <message>
        <source>%1: what “does not apply” removes</source>
        <comment>a question</comment>
        <translation>%1: was „trifft nicht zu“ entfernt</translation>
    </message>
    <message>
        <source>%1: important</source>
        <comment>a question</comment>
        <translation>%1: wichtig</translation>
    </message>
    <message>
        <source>%1: how it is answered</source>
        <comment>a question</comment>
        <translation>%1: wie die Frage beantwortet wird</translation>
    </message>
    <message>
        <source>%1: what “%2” does</source>
        <comment>a question, its answer</comment>
        <translation>%1: was „%2“ bewirkt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>option, capability</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>Szenario „%1“</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Zu überprüfen am</translation>
    </message>
    <message>
        <source>We would reconsider if</source>
        <translation>Wir würden neu entscheiden, wenn</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Was erwartet wurde</translation>
    </message>
    <message>
        <source>as the knowledge base says</source>
        <translation>wie es die Wissensbasis sagt</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>%1, version %2 (%3)</source>
        <comment>id, version, beginning of a hash</comment>
        <translation>%1, Version %2 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2, higher is better</source>
        <translation>%1 bis %2, mehr ist besser</translation>
    </message>
    <message>
        <source>%1 to %2, lower is better</source>
        <translation>%1 bis %2, weniger ist besser</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>in the record</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between entries of the record</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is removed</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between criteria</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an answer does</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between effects of an answer</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>“%1” weighs nothing</source>
        <translation>„%1“ wiegt nichts</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is doubled %n time(s)</source>
        <translation>
            <numerusform>„%1“ wird %n-mal verdoppelt</numerusform>
            <numerusform>„%1“ wird %n-mal verdoppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is halved %n time(s)</source>
        <translation>
            <numerusform>„%1“ wird %n-mal halbiert</numerusform>
            <numerusform>„%1“ wird %n-mal halbiert</numerusform>
        </translation>
    </message>
    <message>
        <source>must-have “%1”</source>
        <translation>Muss-Kriterium „%1“</translation>
    </message>
    <message>
        <source>%1 in “%2”: %3</source>
        <comment>option, criterion, points</comment>
        <translation>%1 bei „%2“: %3</translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>Verlässlichkeit: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of evidence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a rating and its range</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Kriterien</translation>
    </message>
    <message>
        <source>Weights set by hand</source>
        <translation>Von Hand gesetzte Gewichte</translation>
    </message>
    <message>
        <source>Ratings of one&apos;s own</source>
        <translation>Eigene Bewertungen</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Rules of the knowledge base</source>
        <translation>Regeln der Wissensbasis</translation>
    </message>
    <message>
        <source>Ratings of the knowledge base</source>
        <translation>Bewertungen der Wissensbasis</translation>
    </message>
    <message>
        <source>Questions of the knowledge base</source>
        <translation>Fragen der Wissensbasis</translation>
    </message>
    <message>
        <source>Capabilities in the knowledge base</source>
        <translation>Fähigkeiten in der Wissensbasis</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Names and notes</source>
        <translation>Namen und Notizen</translation>
    </message>
    <message>
        <source>%1 first</source>
        <comment>an option</comment>
        <translation>%1 vorn</translation>
    </message>
    <message>
        <source>%1, %2 first</source>
        <comment>state of a verdict, option</comment>
        <translation>%1, %2 vorn</translation>
    </message>
    <message>
        <source>%1, %2 first in %3 of 100</source>
        <comment>state of a verdict, option, share</comment>
        <translation>%1, %2 vorn in %3 von 100</translation>
    </message>
    <message>
        <source>With this alone A comes to: %1</source>
        <translation>Allein damit kommt A zu: %1</translation>
    </message>
    <message>
        <source>A and B are about different things. Only their verdicts can be set side by side.</source>
        <translation>A und B handeln von verschiedenen Dingen. Nur ihre Ergebnisse lassen sich nebeneinanderstellen.</translation>
    </message>
    <message>
        <source>A and B do not differ.</source>
        <translation>A und B unterscheiden sich nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and the verdict is another.</source>
        <translation>
            <numerusform>%n Unterschied, und das Ergebnis ist ein anderes.</numerusform>
            <numerusform>%n Unterschiede, und das Ergebnis ist ein anderes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and the verdict is the same.</source>
        <translation>
            <numerusform>%n Unterschied, und das Ergebnis ist dasselbe.</numerusform>
            <numerusform>%n Unterschiede, und das Ergebnis ist dasselbe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would turn it alone, but not together with the rest.</source>
        <translation>
            <numerusform>%n davon würde es allein kippen, aber nicht zusammen mit den übrigen.</numerusform>
            <numerusform>%n davon würden es allein kippen, aber nicht zusammen mit den übrigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is enough to make the verdict of A that of B: %1.</source>
        <translation>Einer genügt, damit aus dem Ergebnis von A das von B wird: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n of them together to make the verdict of A that of B; fewer do not: %1.</source>
        <translation>
            <numerusform>Damit aus dem Ergebnis von A das von B wird, braucht es %n davon; weniger reichen nicht: %1.</numerusform>
            <numerusform>Damit aus dem Ergebnis von A das von B wird, braucht es %n davon zusammen; weniger reichen nicht: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them together make the verdict of A that of B; whether fewer would do was not proved: %1.</source>
        <translation>
            <numerusform>%n davon macht aus dem Ergebnis von A das von B; ob weniger reichen würden, ist nicht bewiesen: %1.</numerusform>
            <numerusform>%n davon zusammen machen aus dem Ergebnis von A das von B; ob weniger reichen würden, ist nicht bewiesen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n difference(s) that move little only the winner was tried, not how sure it is.</source>
        <translation>
            <numerusform>Bei %n Unterschied, der wenig bewegt, wurde nur der Sieger ermittelt, nicht, wie sicher das Ergebnis ist.</numerusform>
            <numerusform>Bei %n Unterschieden, die wenig bewegen, wurde nur der Sieger ermittelt, nicht, wie sicher das Ergebnis ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what a level is worth</source>
        <comment>a criterion</comment>
        <translation>%1: was ein Wert wert ist</translation>
    </message>
    <message>
        <source>%1: cutoff</source>
        <comment>a criterion</comment>
        <translation>%1: Grenze</translation>
    </message>
    <message>
        <source>%1: years, users and day rate</source>
        <comment>a criterion</comment>
        <translation>%1: Jahre, Benutzer und Tagessatz</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how an option provides something</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>How weights come about</source>
        <translation>Wie die Gewichte entstehen</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>Reihenfolge der Kriterien</translation>
    </message>
    <message>
        <source>%1: points</source>
        <comment>a criterion</comment>
        <translation>%1: Punkte</translation>
    </message>
    <message>
        <source>%1: reason of its weight</source>
        <comment>a criterion</comment>
        <translation>%1: Grund des Gewichts</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <comment>two criteria</comment>
        <translation>%1 verglichen mit %2</translation>
    </message>
    <message>
        <source>What a step in %1 is worth in %2</source>
        <comment>two criteria</comment>
        <translation>Was ein Schritt in %1 in %2 wert ist</translation>
    </message>
    <message>
        <source>nothing said</source>
        <comment>of a weight</comment>
        <translation>nichts gesagt</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <comment>a criterion counts, compared with another</comment>
        <translation>%1-mal so viel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>levels</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1 to %2 as much as from %3 to %4</source>
        <comment>levels of two criteria</comment>
        <translation>von %1 auf %2 so viel wie von %3 auf %4</translation>
    </message>
    <message>
        <source>weighed</source>
        <comment>a criterion</comment>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a criterion</comment>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is worth %2</source>
        <comment>a level, points of 10</comment>
        <translation>%1 ist %2 wert</translation>
    </message>
    <message>
        <source>a straight line</source>
        <translation>eine Gerade</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between points of a value function</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a level</comment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a cutoff</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between cutoffs</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 years, %2 users, %3 a day</source>
        <comment>what the costs of all options share</comment>
        <translation>%1 Jahre, %2 Benutzer, %3 am Tag</translation>
    </message>
    <message>
        <source>no sheet of costs</source>
        <translation>keine Kostenaufstellung</translation>
    </message>
    <message>
        <source>How criteria are weighed</source>
        <translation>Wie Kriterien gewichtet werden</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>%1: of several answers the highest counts</source>
        <comment>a question</comment>
        <translation>%1: von mehreren Antworten zählt die höchste</translation>
    </message>
    <message>
        <source>What was prepared for a meeting, or said in it</source>
        <translation>Was für eine Besprechung vorbereitet oder in ihr gesagt wurde</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Name einer Gruppe</translation>
    </message>
    <message>
        <source>Why “%1” is left out</source>
        <translation>Warum „%1“ ausgelassen ist</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Was „%1“ ist</translation>
    </message>
    <message>
        <source>What “%1” asks</source>
        <translation>Wonach „%1“ fragt</translation>
    </message>
    <message>
        <source>Steps of the scale of “%1”</source>
        <translation>Stufen der Skala von „%1“</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Name von „%1“</translation>
    </message>
    <message>
        <source>another</source>
        <translation>anders</translation>
    </message>
</context>
<context>
    <name>steelyard::DissentEntry</name>
    <message>
        <source>“%1”</source>
        <comment>a quoted claim</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 says</source>
        <comment>who published a claim</comment>
        <translation>%1 sagt</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir fanden</translation>
    </message>
</context>
<context>
    <name>steelyard::DotsCard</name>
    <message>
        <source>Group ratings with their plausible ranges, 0 to 10</source>
        <translation>Gruppenbewertungen mit plausiblen Spannen, 0 bis 10</translation>
    </message>
    <message>
        <source>The table below has the same numbers.</source>
        <translation>Die Tabelle darunter zeigt dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Group ratings with their ranges</source>
        <translation>Gruppenbewertungen mit ihren Spannen</translation>
    </message>
    <message>
        <source>Same numbers, with ranges</source>
        <translation>Dieselben Zahlen, mit Spannen</translation>
    </message>
    <message>
        <source>A mark is a group&apos;s mean rating by the weights in force; its line is the plausible range. Where lines overlap, the options may be level.</source>
        <translation>Ein Zeichen ist die mittlere Bewertung einer Gruppe nach den geltenden Gewichten; seine Linie ist die plausible Spanne. Wo sich Linien überschneiden, können die Optionen gleichauf liegen.</translation>
    </message>
    <message>
        <source>Ratings with their plausible ranges, 0 to 10</source>
        <translation>Bewertungen mit ihren plausiblen Bereichen, 0 bis 10</translation>
    </message>
    <message>
        <source>Ratings with their ranges</source>
        <translation>Bewertungen mit ihren Bereichen</translation>
    </message>
    <message>
        <source>A mark is what a criterion&apos;s value is worth, 0 to 10; its line is the plausible range. Where lines overlap, the options may be level.</source>
        <translation>Eine Marke ist, was der Wert eines Kriteriums gilt, 0 bis 10; ihre Linie ist der plausible Bereich. Wo sich Linien überdecken, können die Optionen gleichauf liegen.</translation>
    </message>
</context>
<context>
    <name>steelyard::EvidenceChecklist</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>in part, %1</source>
        <translation>zum Teil, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a counted thing and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <comment>points, of how many things</comment>
        <translation>%1 von %2 gezählt</translation>
    </message>
</context>
<context>
    <name>steelyard::EvidenceDetails</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>plausible
%1 to %2</source>
        <translation>plausibel
%1 bis %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Verlässlichkeit: %1</translation>
    </message>
    <message>
        <source>Published claims differ</source>
        <translation>Veröffentlichungen weichen ab</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a measurement, its value and unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Keep in mind: %1</source>
        <translation>Zu bedenken: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Published claims that differ</source>
        <translation>Abweichende Veröffentlichungen</translation>
    </message>
    <message>
        <source>High confidence: unlikely to be off by more than half a point.</source>
        <translation>Hohe Verlässlichkeit: kaum um mehr als einen halben Punkt daneben.</translation>
    </message>
    <message>
        <source>Medium confidence: may be off by about one point.</source>
        <translation>Mittlere Verlässlichkeit: kann um etwa einen Punkt danebenliegen.</translation>
    </message>
    <message>
        <source>Low confidence: may be off by about two points.</source>
        <translation>Niedrige Verlässlichkeit: kann um etwa zwei Punkte danebenliegen.</translation>
    </message>
    <message>
        <source>About this criterion</source>
        <translation>Über dieses Kriterium</translation>
    </message>
    <message numerus="yes">
        <source>Stale: older than the %n days after which this knowledge base wants to be reviewed.</source>
        <translation>
            <numerusform>Veraltet: älter als der %n Tag, nach dem diese Wissensbasis überprüft werden soll.</numerusform>
            <numerusform>Veraltet: älter als die %n Tage, nach denen diese Wissensbasis überprüft werden soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scale, and where this stands</source>
        <translation>Die Skala und wo dies darauf steht</translation>
    </message>
    <message>
        <source>What is counted: %1</source>
        <translation>Was gezählt wird: %1</translation>
    </message>
    <message>
        <source>Your own rating</source>
        <translation>Ihre eigene Bewertung</translation>
    </message>
</context>
<context>
    <name>steelyard::EvidenceDrawer</name>
    <message>
        <source>Evidence before</source>
        <translation>Voriger Beleg</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>Nächster Beleg</translation>
    </message>
    <message>
        <source>Close the evidence (Esc)</source>
        <translation>Beleg schließen (Esc)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <translation>Beleg: %1, %2</translation>
    </message>
</context>
<context>
    <name>steelyard::ExampleDecisions</name>
    <message>
        <source>Clear: loan desk of a city library</source>
        <translation>Eindeutig: Ausleihe einer Stadtbibliothek</translation>
    </message>
    <message>
        <source>Leaning: sensor data of a water works</source>
        <translation>Tendenz: Messwerte eines Wasserwerks</translation>
    </message>
    <message>
        <source>Leaning, with doubts: back end for the member app</source>
        <translation>Tendenz mit Zweifeln: Backend der Mitglieder-App</translation>
    </message>
    <message>
        <source>Too close to call: booking service of a sports club</source>
        <translation>Zu knapp: Buchungsdienst eines Sportvereins</translation>
    </message>
    <message>
        <source>Not enough answers: citizens&apos; portal, first meeting</source>
        <translation>Zu wenige Antworten: Bürgerportal, erstes Treffen</translation>
    </message>
    <message>
        <source>No feasible option: ticket hall with live seat maps</source>
        <translation>Keine mögliche Option: Kartenverkauf mit Saalplan in Echtzeit</translation>
    </message>
    <message>
        <source>Published as a tie: site of a town museum</source>
        <translation>Veröffentlicht als Gleichstand: Website eines Stadtmuseums</translation>
    </message>
    <message>
        <source>Published with conditions: order forms of a print shop</source>
        <translation>Veröffentlicht mit Bedingungen: Bestellformulare einer Druckerei</translation>
    </message>
    <message>
        <source>Published with a winner: shop of a garden centre</source>
        <translation>Veröffentlicht mit Sieger: Onlineshop eines Gartencenters</translation>
    </message>
    <message>
        <source>Published as “it depends”: new service of a parcel company</source>
        <translation>Veröffentlicht als „kommt darauf an“: neuer Dienst einer Paketfirma</translation>
    </message>
    <message>
        <source>Loan desk of a city library</source>
        <translation>Ausleihe einer Stadtbibliothek</translation>
    </message>
    <message>
        <source>Sensor data of a water works</source>
        <translation>Messwerte eines Wasserwerks</translation>
    </message>
    <message>
        <source>Back end for the member app</source>
        <translation>Backend der Mitglieder-App</translation>
    </message>
    <message>
        <source>Booking service of a sports club</source>
        <translation>Buchungsdienst eines Sportvereins</translation>
    </message>
    <message>
        <source>Citizens&apos; portal, first meeting</source>
        <translation>Bürgerportal, erstes Treffen</translation>
    </message>
    <message>
        <source>Ticket hall with live seat maps</source>
        <translation>Kartenverkauf mit Saalplan in Echtzeit</translation>
    </message>
    <message>
        <source>Site of a town museum</source>
        <translation>Website eines Stadtmuseums</translation>
    </message>
    <message>
        <source>Order forms of a print shop</source>
        <translation>Bestellformulare einer Druckerei</translation>
    </message>
    <message>
        <source>Shop of a garden centre</source>
        <translation>Onlineshop eines Gartencenters</translation>
    </message>
    <message>
        <source>New service of a parcel company</source>
        <translation>Neuer Dienst einer Paketfirma</translation>
    </message>
    <message>
        <source>Your own table: message broker for order events</source>
        <translation>Eigene Tabelle: Nachrichtenvermittler für Bestellungen</translation>
    </message>
    <message>
        <source>A purchase and its costs: error tracking for six teams</source>
        <translation>Ein Kauf und seine Kosten: Fehlererfassung für sechs Teams</translation>
    </message>
    <message>
        <source>An option added: live departures beside a Flask site</source>
        <translation>Eine Option ergänzt: Abfahrten live neben einer Flask-Seite</translation>
    </message>
    <message>
        <source>Message broker for order events</source>
        <translation>Nachrichtenvermittler für Bestellungen</translation>
    </message>
    <message>
        <source>Error tracking for six teams</source>
        <translation>Fehlererfassung für sechs Teams</translation>
    </message>
    <message>
        <source>Live departures beside a Flask site</source>
        <translation>Abfahrten live neben einer Flask-Seite</translation>
    </message>
</context>
<context>
    <name>steelyard::ExampleMenu</name>
    <message>
        <source>Beside what others published</source>
        <translation>Neben dem, was andere veröffentlicht haben</translation>
    </message>
    <message>
        <source>What a verdict can say</source>
        <translation>Was ein Ergebnis sagen kann</translation>
    </message>
</context>
<context>
    <name>steelyard::ExpectationDialog</name>
    <message>
        <source>What the room expects</source>
        <translation>Was der Raum erwartet</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Names, with commas</source>
        <translation>Namen, mit Kommas</translation>
    </message>
    <message>
        <source>Who expects %1</source>
        <translation>Wer %1 erwartet</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>Hände für %1</translation>
    </message>
    <message>
        <source>Asked before the verdict is shown, and shown beside it.</source>
        <translation>Vor dem Ergebnis gefragt und neben ihm gezeigt.</translation>
    </message>
</context>
<context>
    <name>steelyard::ExpectationNote</name>
    <message>
        <source>Say what you expect</source>
        <translation>Sagen, was Sie erwarten</translation>
    </message>
    <message>
        <source>Skip that and show it</source>
        <translation>Überspringen und zeigen</translation>
    </message>
    <message>
        <source>Who is ahead stays hidden until you have said what you expect: your gut feeling, to compare with later.</source>
        <translation>Wer führt, bleibt verborgen, bis Sie gesagt haben, was Sie erwarten: Ihr Bauchgefühl, zum späteren Vergleich.</translation>
    </message>
</context>
<context>
    <name>steelyard::ExpectationPage</name>
    <message>
        <source>I would rather not say</source>
        <translation>Das möchte ich nicht sagen</translation>
    </message>
    <message>
        <source>Which option do you expect to come out first?</source>
        <translation>Welche Option erwarten Sie auf dem ersten Platz?</translation>
    </message>
    <message>
        <source>Your gut feeling is kept with the decision and compared with the verdict. It changes no number. From now on, changes to answers are listed under Decide and in the report.</source>
        <translation>Ihr Bauchgefühl wird mit der Entscheidung aufbewahrt und mit dem Ergebnis verglichen. Es ändert keine Zahl. Von jetzt an stehen Änderungen an Antworten unter „Entscheiden“ und im Bericht.</translation>
    </message>
    <message>
        <source>Before you see the result</source>
        <translation>Bevor Sie das Ergebnis sehen</translation>
    </message>
</context>
<context>
    <name>steelyard::FileChangeBar</name>
    <message>
        <source>Another program has changed “%1”.</source>
        <translation>Ein anderes Programm hat „%1“ geändert.</translation>
    </message>
    <message>
        <source>%1 Nothing was saved yet.</source>
        <comment>what happened</comment>
        <translation>%1 Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Shows what the file holds now; your unsaved changes are gone</source>
        <translation>Zeigt, was jetzt in der Datei steht; nicht gespeicherte Änderungen sind verloren</translation>
    </message>
    <message>
        <source>Shows what the file holds now</source>
        <translation>Zeigt, was jetzt in der Datei steht</translation>
    </message>
    <message>
        <source>Keep mine beside it</source>
        <translation>Meine daneben behalten</translation>
    </message>
    <message>
        <source>Saves this decision as another file in the folder</source>
        <translation>Speichert diese Entscheidung als weitere Datei im Ordner</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>What the other program wrote is gone</source>
        <translation>Was das andere Programm geschrieben hat, ist verloren</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more: it was moved or deleted, or its disk is gone.</source>
        <translation>„%1“ kann nicht mehr gelesen werden: verschoben, gelöscht, oder der Datenträger ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Wieder speichern</translation>
    </message>
    <message>
        <source>Under the same name in the same folder</source>
        <translation>Unter demselben Namen im selben Ordner</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” is open in another window of Steelyard too. Change it in one of them only.</source>
        <translation>„%1“ ist auch in einem anderen Fenster von Steelyard offen. Ändern Sie sie nur in einem davon.</translation>
    </message>
    <message>
        <source>No copy for recovery can be kept (%1). What you do not save is lost when the program ends unexpectedly.</source>
        <translation>Es kann keine Sicherungskopie geschrieben werden (%1). Was Sie nicht speichern, ist verloren, wenn das Programm unerwartet endet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Shows what differs, and whether it changes the verdict</source>
        <translation>Zeigt, was sich unterscheidet und ob es das Ergebnis ändert</translation>
    </message>
</context>
<context>
    <name>steelyard::FileDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a decision</source>
        <translation>Entscheidung öffnen</translation>
    </message>
    <message>
        <source>Decisions (*.steelyard)</source>
        <translation>Entscheidungen (*.steelyard)</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Entscheidung speichern</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Add a knowledge base</source>
        <translation>Wissensbasis hinzufügen</translation>
    </message>
    <message>
        <source>Knowledge bases (*.json)</source>
        <translation>Wissensbasen (*.json)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Reports (*.%1)</source>
        <translation>Berichte (*.%1)</translation>
    </message>
    <message>
        <source>Compare with a decision</source>
        <translation>Mit einer Entscheidung vergleichen</translation>
    </message>
    <message>
        <source>Keep as a knowledge base</source>
        <translation>Als Wissensbasis behalten</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.tsv *.xlsx *.ods *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.xlsx *.ods *.txt)</translation>
    </message>
    <message>
        <source>Decisions and reports (*.steelyard *.pdf *.html)</source>
        <translation>Entscheidungen und Berichte (*.steelyard *.pdf *.html)</translation>
    </message>
    <message>
        <source>Choose where the folder of tables is made</source>
        <translation>Wo soll der Ordner mit den Tabellen angelegt werden?</translation>
    </message>
</context>
<context>
    <name>steelyard::FindingDrawer</name>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Was herausgefunden wurde</translation>
    </message>
    <message>
        <source>Cell before</source>
        <translation>Vorige Zelle</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Nächste Zelle</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Finding, yours</source>
        <translation>Eigener Befund</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Bare numbers get ± %1, %2 or %3; a typed range stands.</source>
        <translation>Bloße Zahlen erhalten ± %1, %2 oder %3; eine eingetippte Spanne bleibt.</translation>
    </message>
    <message>
        <source>Type a value first</source>
        <translation>Zuerst einen Wert eintippen</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a value</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Worth %1 of 10; from %2 to %3 within its range.</source>
        <translation>%1 von 10 wert; in seiner Spanne %2 bis %3.</translation>
    </message>
    <message>
        <source>The value lies between from and to.</source>
        <translation>Der Wert liegt zwischen „von“ und „bis“.</translation>
    </message>
    <message>
        <source>Cost sheet</source>
        <translation>Kostenaufstellung</translation>
    </message>
    <message>
        <source>What it costs over the years, part by part (Alt+Enter)</source>
        <translation>Was es über die Jahre kostet, Teil für Teil (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>Yours takes the place of %1, plausibly %2 to %3, in the knowledge base.</source>
        <translation>Ihrer tritt an die Stelle von %1, plausibel %2 bis %3, in der Wissensbasis.</translation>
    </message>
    <message>
        <source>The knowledge base says %1, plausibly %2 to %3.</source>
        <translation>Die Wissensbasis sagt %1, plausibel %2 bis %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level of a scale, what it means</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::FlipWording</name>
    <message>
        <source>“%1” is %2</source>
        <comment>a question, one or several quoted answers</comment>
        <translation>„%1“ mit %2 beantwortet wird</translation>
    </message>
    <message>
        <source>%1 is added to the answer to “%2”</source>
        <comment>one or several quoted answers, a question</comment>
        <translation>zur Antwort auf „%2“ %1 hinzukommt</translation>
    </message>
    <message>
        <source>%1 is taken away from the answer to “%2”</source>
        <comment>one or several quoted answers, a question</comment>
        <translation>von der Antwort auf „%2“ %1 wegfällt</translation>
    </message>
    <message>
        <source>you are not sure about “%1”</source>
        <translation>Sie bei „%1“ nicht sicher sind</translation>
    </message>
    <message>
        <source>“%1” does not apply</source>
        <translation>„%1“ nicht zutrifft</translation>
    </message>
    <message>
        <source>“%1” changes from “%2” to %3</source>
        <comment>%3: one or several quoted answers</comment>
        <translation>„%1“ von „%2“ zu %3 wechselt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an answer in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between answers, one of which is enough</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n others</source>
        <comment>quoted answers, then how many more</comment>
        <translation>
            <numerusform>%1 oder %n andere</numerusform>
            <numerusform>%1 oder %n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the earlier answers, the last one</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 leads if you answer “%2” with %3.</source>
        <comment>%3: one or several quoted answers</comment>
        <translation>%1 liegt vorn, wenn Sie „%2“ mit %3 beantworten.</translation>
    </message>
    <message>
        <source>%1 leads if %2.</source>
        <comment>an option and changed answers</comment>
        <translation>%1 liegt vorn, wenn %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n other pairs of changes like this one do the same.</source>
        <comment>after a sentence that says who leads if two answers change</comment>
        <translation>
            <numerusform>%1 %n anderes Paar solcher Änderungen bewirkt dasselbe.</numerusform>
            <numerusform>%1 %n andere Paare solcher Änderungen bewirken dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>It rests on your answers: %1</source>
        <comment>a sentence</comment>
        <translation>Es beruht auf Ihren Antworten: %1</translation>
    </message>
    <message>
        <source>%1 leads if %2 rates below %3 in “%4”; now %5. That is within its plausible range.</source>
        <translation>%1 liegt vorn, wenn %2 bei „%4“ unter %3 liegt; derzeit %5. Das liegt noch in der plausiblen Spanne.</translation>
    </message>
    <message>
        <source>%1 leads if %2 rates above %3 in “%4”; now %5. That is within its plausible range.</source>
        <translation>%1 liegt vorn, wenn %2 bei „%4“ über %3 liegt; derzeit %5. Das liegt noch in der plausiblen Spanne.</translation>
    </message>
    <message>
        <source>%1 leads if %2 rates below %3 in “%4”; now %5.</source>
        <translation>%1 liegt vorn, wenn %2 bei „%4“ unter %3 liegt; derzeit %5.</translation>
    </message>
    <message>
        <source>%1 leads if %2 rates above %3 in “%4”; now %5.</source>
        <translation>%1 liegt vorn, wenn %2 bei „%4“ über %3 liegt; derzeit %5.</translation>
    </message>
</context>
<context>
    <name>steelyard::FoldHead</name>
    <message>
        <source>Fold away</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>a card that was folded away</comment>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>steelyard::FoundationCard</name>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of evidence and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>See the evidence</source>
        <translation>Belege ansehen</translation>
    </message>
    <message>
        <source>Look at the weights</source>
        <translation>Gewichte ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 fact, %2 measure, %3 judged; %n source(s)</source>
        <translation>
            <numerusform>%1 Fakten, %2 Messungen, %3 Einschätzungen; %n Quelle</numerusform>
            <numerusform>%1 Fakten, %2 Messungen, %3 Einschätzungen; %n Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::FoundationWording</name>
    <message>
        <source>No rating with a weight rests on a source.</source>
        <translation>Keine Bewertung mit Gewicht beruht auf einer Quelle.</translation>
    </message>
    <message numerus="yes">
        <source>The ratings that count cite %n sources; the knowledge base has %1.</source>
        <translation>
            <numerusform>Die Bewertungen, die zählen, nennen %n Quelle; die Wissensbasis hat %1.</numerusform>
            <numerusform>Die Bewertungen, die zählen, nennen %n Quellen; die Wissensbasis hat %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings that count cite %n sources.</source>
        <translation>
            <numerusform>Die Bewertungen, die zählen, nennen %n Quelle.</numerusform>
            <numerusform>Die Bewertungen, die zählen, nennen %n Quellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest rating is from %1.</source>
        <translation>Die älteste Bewertung ist vom %1.</translation>
    </message>
    <message>
        <source>Of the ratings of %1, confidence is high for %2 of the weight, medium for %3 and low for %4.</source>
        <translation>Bei den Bewertungen von %1 ist die Verlässlichkeit für %2 des Gewichts hoch, für %3 mittel und für %4 niedrig.</translation>
    </message>
    <message>
        <source>Of the ratings of %1, confidence is high for %2 of the weight and medium for %3.</source>
        <translation>Bei den Bewertungen von %1 ist die Verlässlichkeit für %2 des Gewichts hoch und für %3 mittel.</translation>
    </message>
    <message>
        <source>%1 fact, %2 measure, %3 judged, by weight in the ratings of %4</source>
        <translation>%1 Fakten, %2 Messungen, %3 Einschätzungen, nach Gewicht in den Bewertungen von %4</translation>
    </message>
    <message>
        <source>%1 (rounded)</source>
        <comment>shares that do not add up to 100%</comment>
        <translation>%1 (gerundet)</translation>
    </message>
    <message>
        <source>all options</source>
        <comment>whose ratings are spoken of</comment>
        <translation>allen Optionen</translation>
    </message>
</context>
<context>
    <name>steelyard::FrozenNames</name>
    <message>
        <source>Names of the criteria</source>
        <translation>Namen der Kriterien</translation>
    </message>
</context>
<context>
    <name>steelyard::GridDelegate</name>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
</context>
<context>
    <name>steelyard::GridHeader</name>
    <message>
        <source>Name of the option</source>
        <translation>Name der Option</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Option %1: %2. Type to rename it</source>
        <translation>Option %1: %2. Tippen benennt sie um</translation>
    </message>
    <message>
        <source>New option: type its name</source>
        <translation>Neue Option: Namen eintippen</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>steelyard::GridView</name>
    <message>
        <source>There is nothing on the clipboard that has cells, or more than %1 of them.</source>
        <translation>In der Zwischenablage ist nichts mit Zellen, oder es sind mehr als %1.</translation>
    </message>
    <message>
        <source>Table of criteria and options</source>
        <translation>Tabelle der Kriterien und Optionen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Was herausgefunden wurde</translation>
    </message>
    <message>
        <source>Cost sheet</source>
        <translation>Kostenaufstellung</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten füllen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Unit, worst and best, and what a level is worth</source>
        <translation>Einheit, schlechtester und bester Wert, und was ein Wert wert ist</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Only a criterion whose unit is a currency, such as EUR, takes a cost sheet.</source>
        <translation>Nur ein Kriterium, dessen Einheit eine Währung ist, etwa EUR, nimmt ein Kostenblatt auf.</translation>
    </message>
</context>
<context>
    <name>steelyard::HandoutDialog</name>
    <message>
        <source>With the speaker&apos;s notes</source>
        <translation>Mit Vortragsnotizen</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Handzettel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF zum Drucken</translation>
    </message>
    <message>
        <source>ODP, slides to go on with</source>
        <translation>ODP, Folien zum Weiterarbeiten</translation>
    </message>
    <message>
        <source>Scenes to a page</source>
        <translation>Szenen je Seite</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>steelyard::HelpDialogs</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Steelyard</source>
        <translation>Über Steelyard</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Antwort wählen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Next question, from the note</source>
        <translation>Nächste Frage, aus der Notiz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Steelyard %1 weighs technology choices: it asks plain questions, says how sure it is, why, and what would change it.

It works offline. Nothing leaves this computer.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Steelyard %1 wägt Technologieentscheidungen ab: Es stellt einfache Fragen und sagt, wie sicher das Ergebnis ist, warum, und was es ändern würde.

Es arbeitet offline. Nichts verlässt diesen Rechner.

Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Start or end of the page</source>
        <translation>Anfang oder Ende der Seite</translation>
    </message>
    <message>
        <source>Column narrower or wider, in Compare</source>
        <translation>Spalte schmaler oder breiter, im Vergleich</translation>
    </message>
    <message>
        <source>Column as wide as it fits</source>
        <translation>Spalte so breit wie ihr Inhalt</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Wie gerechnet wird</translation>
    </message>
    <message>
        <source>Every option is rated on every criterion, on a scale whose points are described in words, with a plausible range. Value = 10 × the sum of weight × rating on its scale from 0 to 1. The best value of those that are not left out wins.</source>
        <translation>Jede Option ist bei jedem Kriterium bewertet, auf einer Skala, deren Punkte in Worten beschrieben sind, mit einer plausiblen Spanne. Wert = 10 × die Summe aus Gewicht × Bewertung auf ihrer Skala von 0 bis 1. Es gewinnt der beste Wert unter denen, die nicht ausgeschlossen sind.</translation>
    </message>
    <message>
        <source>Weight = starting weight × 2 to the power of the steps of your answers. A criterion that no answer raised counts with a part of its starting weight, one quarter in the bases that come with the program. Then all weights are divided by their sum.</source>
        <translation>Gewicht = Anfangsgewicht × 2 hoch die Zahl der Stufen aus Ihren Antworten. Ein Kriterium, das keine Antwort angehoben hat, zählt mit einem Teil seines Anfangsgewichts, einem Viertel in den mitgelieferten Wissensbasen. Dann werden alle Gewichte durch ihre Summe geteilt.</translation>
    </message>
    <message>
        <source>A must-have leaves out every option that does not offer it in a way you accept. Whom an answer leaves out is said on the answer.</source>
        <translation>Ein Muss-Kriterium schließt jede Option aus, die es nicht auf eine akzeptierte Weise bietet. Welche Optionen eine Antwort ausschließt, steht an der Antwort.</translation>
    </message>
    <message>
        <source>What was spent on code that exists never counts. What counts is what leaving it would cost from now on.</source>
        <translation>Was für vorhandenen Code ausgegeben wurde, zählt nie. Es zählt, was der Ausstieg ab jetzt kosten würde.</translation>
    </message>
    <message>
        <source>The sum is made many times: each open or unsure question gets one of its answers by chance, every weight moves by up to about 40%, every rating is drawn from its range. Clear: the winner comes first in at least 90 of 100 runs. Leaning: in at least 70. Else it is too close to call.</source>
        <translation>Die Summe wird viele Male gebildet: Jede offene oder unsichere Frage bekommt zufällig eine ihrer Antworten, jedes Gewicht bewegt sich um bis zu etwa 40&#xa0;%, jede Bewertung wird aus ihrer Spanne gezogen. Eindeutig: Der Sieger liegt in mindestens 90 von 100 Läufen vorn. Tendenz: in mindestens 70. Sonst ist es zu knapp.</translation>
    </message>
    <message>
        <source>Where one option has the best value and another comes first more often, the verdict is too close to call and names both.</source>
        <translation>Hat eine Option den besten Wert und liegt eine andere öfter vorn, ist es zu knapp, und das Ergebnis nennt beide.</translation>
    </message>
    <message>
        <source>It cannot weigh what no question asks, a strength makes up for a weakness, and ratings age. The page “docs/method.md” of the source has the formulas and an example.</source>
        <translation>Was keine Frage anspricht, kann nicht abgewogen werden; Stärken gleichen Schwächen aus, und Bewertungen altern. Die Seite „docs/method.md“ des Quelltexts hat die Formeln und ein Beispiel.</translation>
    </message>
    <message>
        <source>Where one criterion has more than half of the weight, the sentence says so; and where more than half of what separates the two best is judged and the lead would be gone without that. A fact that lies between two described points of a scale counts as judgement.</source>
        <translation>Hat ein Kriterium mehr als die Hälfte des Gewichts, so sagt es der Satz; ebenso, wenn mehr als die Hälfte dessen, was die beiden besten trennt, eingeschätzt ist und der Vorsprung ohne das dahin wäre. Eine Tatsache zwischen zwei beschriebenen Punkten einer Skala zählt als Einschätzung.</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menü des Ausgewählten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, by which keys</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s) stand in the file.</source>
        <translation>
            <numerusform>%n frühere Änderung steht in der Datei.</numerusform>
            <numerusform>%n frühere Änderungen stehen in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The verdict has not been shown yet. From then on changes are listed here.</source>
        <translation>Das Ergebnis wurde noch nicht gezeigt. Von da an stehen Änderungen hier.</translation>
    </message>
    <message>
        <source>The verdict was first shown</source>
        <translation>Das Ergebnis wurde zum ersten Mal gezeigt</translation>
    </message>
</context>
<context>
    <name>steelyard::ImportDialog</name>
    <message>
        <source>&amp;Make the decision</source>
        <translation>&amp;Entscheidung anlegen</translation>
    </message>
    <message>
        <source>Bring your sheet</source>
        <translation>Eigene Tabelle mitbringen</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The sheet itself is not changed.</source>
        <translation>Die Tabelle selbst wird nicht geändert.</translation>
    </message>
    <message>
        <source>&amp;Back to the sheet</source>
        <translation>&amp;Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>&amp;What the sheet hides</source>
        <translation>&amp;Was die Tabelle verbirgt</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
</context>
<context>
    <name>steelyard::ImportGuesses</name>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>All guessed; change what is wrong</source>
        <translation>Alles vermutet; was falsch ist, lässt sich ändern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
</context>
<context>
    <name>steelyard::KeyText</name>
    <message>
        <source>Enter</source>
        <comment>the name of a key</comment>
        <translation>Eingabetaste</translation>
    </message>
</context>
<context>
    <name>steelyard::KnowledgeBaseList</name>
    <message>
        <source>A bundled knowledge base has the id “%1”.</source>
        <translation>Eine mitgelieferte Wissensbasis hat die Kennung „%1“.</translation>
    </message>
    <message>
        <source>Give this one an id of its own.</source>
        <translation>Geben Sie dieser eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Comes with Steelyard</source>
        <translation>In Steelyard enthalten</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1, nicht lesbar</translation>
    </message>
</context>
<context>
    <name>steelyard::KnowledgeBaseMenu</name>
    <message>
        <source>&amp;Add knowledge base…</source>
        <translation>&amp;Wissensbasis hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Aus dieser Liste &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>steelyard::KnowledgeEntries</name>
    <message>
        <source>%1, %2</source>
        <comment>an option and what is said of it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>steelyard::KnowledgePage</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Published verdicts</source>
        <translation>Veröffentlichte Urteile</translation>
    </message>
    <message>
        <source>Sections of the knowledge base</source>
        <translation>Abschnitte der Wissensbasis</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <comment>date</comment>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>author</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a knowledge base</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>steelyard::LanguageNotice</name>
    <message>
        <source>The texts of this knowledge base are in English.</source>
        <translation>Die Texte dieser Wissensbasis sind englisch.</translation>
    </message>
    <message>
        <source>The texts of this knowledge base are in another language: %1.</source>
        <comment>the language&apos;s name in itself</comment>
        <translation>Die Texte dieser Wissensbasis sind in einer anderen Sprache: %1.</translation>
    </message>
</context>
<context>
    <name>steelyard::LeadWording</name>
    <message>
        <source>%1 and %2 are level.</source>
        <translation>%1 und %2 liegen gleichauf.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2 by %3 points of 10.</source>
        <translation>%1 liegt %3 von 10 Punkten vor %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are level; in nine runs of ten %1 lies between %3 and %4.</source>
        <translation>%1 und %2 liegen gleichauf; in neun von zehn Läufen liegt %1 zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2 by %3 points of 10; in nine runs of ten by %4 to %5.</source>
        <translation>%1 liegt %3 von 10 Punkten vor %2; in neun von zehn Läufen %4 bis %5.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2 by %3 points of 10; in nine runs of ten it lies between %4 and %5.</source>
        <translation>%1 liegt %3 von 10 Punkten vor %2; in neun von zehn Läufen zwischen %4 und %5.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, by the weights you gave.</source>
        <translation>Ein Wert ist der Mittelwert der Bewertungen einer Option, 0 bis 10, nach den Gewichten, die Sie gegeben haben.</translation>
    </message>
    <message>
        <source>The band on the beam is where the lead lies in nine runs of ten.</source>
        <translation>Das Band auf dem Balken zeigt, wo der Vorsprung in neun von zehn Läufen liegt.</translation>
    </message>
    <message>
        <source>The beam&apos;s scale ends at %1 points.</source>
        <translation>Die Skala des Balkens endet bei %1 Punkten.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, weighted by your answers.</source>
        <translation>Ein Wert ist der Mittelwert der Bewertungen einer Option, 0 bis 10, gewichtet nach Ihren Antworten.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, weighted by your answers. The band on the beam is where the lead lies in nine runs of ten; its scale ends at %1 points.</source>
        <translation>Ein Wert ist der Mittelwert der Bewertungen einer Option, 0 bis 10, gewichtet nach Ihren Antworten. Das Band auf dem Balken zeigt, wo der Vorsprung in neun von zehn Läufen liegt; seine Skala endet bei %1 Punkten.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, weighted by your answers. The lead is larger than the beam&apos;s scale of %1 points.</source>
        <translation>Ein Wert ist der Mittelwert der Bewertungen einer Option, 0 bis 10, gewichtet nach Ihren Antworten. Der Vorsprung ist größer als die Skala des Balkens von %1 Punkten.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, weighted by your answers. The band on the beam is where the lead lies in nine runs of ten.</source>
        <translation>Ein Wert ist der Mittelwert der Bewertungen einer Option, 0 bis 10, gewichtet nach Ihren Antworten. Das Band auf dem Balken zeigt, wo der Vorsprung in neun von zehn Läufen liegt.</translation>
    </message>
    <message>
        <source>The points may not add up to the lead because of rounding.</source>
        <translation>Die Punkte ergeben wegen der Rundung vielleicht nicht genau den Vorsprung.</translation>
    </message>
</context>
<context>
    <name>steelyard::LeaveOutDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund ist nötig.</translation>
    </message>
    <message>
        <source>It counts for nothing until you bring it back, and the record says why. What was found out about it stays.</source>
        <translation>Es zählt nicht, bis Sie es zurückholen, und der Beschluss sagt warum. Was darüber herausgefunden wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>steelyard::LeftOutButton</name>
    <message numerus="yes">
        <source>%n left out by you</source>
        <translation>
            <numerusform>%n von Ihnen weggelassen</numerusform>
            <numerusform>%n von Ihnen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list, with reasons, to bring them back</source>
        <translation>Die Liste mit Gründen, um sie zurückzuholen</translation>
    </message>
</context>
<context>
    <name>steelyard::LeftOutDialog</name>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts ist weggelassen.</translation>
    </message>
</context>
<context>
    <name>steelyard::LiveDialog</name>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>What if, live</source>
        <translation>Was wäre wenn, live</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Share of the decision</source>
        <translation>Anteil an der Entscheidung</translation>
    </message>
    <message>
        <source>A weight</source>
        <translation>Ein Gewicht</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Tried in the meeting</source>
        <translation>In der Sitzung ausprobiert</translation>
    </message>
    <message>
        <source>A rating</source>
        <translation>Eine Bewertung</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>What is accepted</source>
        <translation>Was genügt</translation>
    </message>
    <message>
        <source>As the answers say</source>
        <translation>Wie die Antworten es sagen</translation>
    </message>
    <message>
        <source>Not a must</source>
        <translation>Kein Muss-Kriterium</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Built in or an add-on</source>
        <translation>Eingebaut oder als Erweiterung</translation>
    </message>
    <message>
        <source>Also built by us</source>
        <translation>Auch selbst gebaut</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days accepted</source>
        <translation>Akzeptierte Tage</translation>
    </message>
    <message>
        <source>A must-have</source>
        <translation>Ein Muss-Kriterium</translation>
    </message>
    <message>
        <source>Leave an option out</source>
        <translation>Eine Option weglassen</translation>
    </message>
    <message>
        <source>Back to what was agreed</source>
        <translation>Zurück zum Vereinbarten</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>Als Szenario behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Entscheidung ändern</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Trying: %1</source>
        <comment>changes that are not agreed</comment>
        <translation>Probeweise: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>This is what was agreed.</source>
        <translation>Das ist der vereinbarte Stand.</translation>
    </message>
    <message>
        <source>A scenario holds weights and ratings only.</source>
        <translation>Ein Szenario enthält nur Gewichte und Bewertungen.</translation>
    </message>
    <message>
        <source>Needs a name.</source>
        <translation>Braucht einen Namen.</translation>
    </message>
    <message>
        <source>Needs a reason: it is logged with the change.</source>
        <translation>Braucht einen Grund: Er wird mit der Änderung festgehalten.</translation>
    </message>
</context>
<context>
    <name>steelyard::LiveTrial</name>
    <message>
        <source>%1: %2</source>
        <comment>what is tried: subject, change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Change in the meeting</source>
        <translation>Änderung in der Sitzung</translation>
    </message>
</context>
<context>
    <name>steelyard::LookList</name>
    <message>
        <source>To look at</source>
        <translation>Zum Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>steelyard::MainWindow</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Nächster &amp;Bereich des Fensters</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Steelyard</source>
        <translation>&amp;Über Steelyard</translation>
    </message>
    <message>
        <source>%1[*] - Steelyard</source>
        <comment>name of the decision</comment>
        <translation>%1[*] - Steelyard</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>a step</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>a step</comment>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>questions answered, of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Add &amp;knowledge base…</source>
        <translation>&amp;Wissensbasis hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search the knowledge base (Ctrl+F)</source>
        <translation>Wissensbasis durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Bereich des Fensters</translation>
    </message>
    <message>
        <source>Added “%1”. New decisions begin with it.</source>
        <translation>„%1“ hinzugefügt. Neue Entscheidungen beginnen damit.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This is the decision inside %1. Saving it makes a file of its own.</source>
        <translation>Das ist die Entscheidung aus %1. Beim Speichern entsteht eine eigene Datei.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>&amp;Vergleichen mit&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Hand-out…</source>
        <translation>&amp;Handzettel&#xa0;…</translation>
    </message>
    <message>
        <source>Present &amp;from this page</source>
        <translation>Ab dieser Seite p&amp;räsentieren</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>&amp;How it counts</source>
        <translation>&amp;Wie gerechnet wird</translation>
    </message>
    <message>
        <source>&amp;Import a sheet…</source>
        <translation>Tabelle &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>&amp;Kurzfassung kopieren</translation>
    </message>
    <message>
        <source>Copy the verdict in a dozen lines, to paste into a wiki, a ticket or a mail</source>
        <translation>Das Ergebnis in einem Dutzend Zeilen kopieren, für ein Wiki, ein Ticket oder eine Mail</translation>
    </message>
    <message>
        <source>The summary of the verdict is on the clipboard.</source>
        <translation>Die Kurzfassung des Ergebnisses ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>New, &amp;your own options</source>
        <translation>Neu, &amp;eigene Optionen</translation>
    </message>
    <message>
        <source>Keep as knowled&amp;ge base…</source>
        <translation>Als Wissensbasis beha&amp;lten …</translation>
    </message>
    <message>
        <source>Paste a shee&amp;t</source>
        <translation>T&amp;abelle einfügen</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>Berich&amp;t …</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>N&amp;och ein Fenster</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>Text in its &amp;usual size</source>
        <translation>Text in üblicher G&amp;röße</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Another window could not be started. Start the program once more from the menu of your desktop.</source>
        <translation>Ein weiteres Fenster konnte nicht gestartet werden. Starten Sie das Programm noch einmal aus dem Menü Ihres Desktops.</translation>
    </message>
    <message>
        <source>Text at %1% of its usual size</source>
        <translation>Text in %1 % der üblichen Größe</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>the decision, to its file</comment>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>steelyard::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Text des Handbuchs</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>steelyard::MissingCard</name>
    <message>
        <source>Which answers are missing</source>
        <translation>Welche Antworten fehlen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; these are important</source>
        <comment>how many questions are answered</comment>
        <translation>%1; diese sind wichtig</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveCard</name>
    <message>
        <source>Must-haves in force</source>
        <translation>Geltende Muss-Kriterien</translation>
    </message>
    <message>
        <source>The cheapest to relax</source>
        <translation>Am leichtesten zu lockern</translation>
    </message>
    <message>
        <source>Asked for by “%1”</source>
        <translation>Verlangt durch „%1“</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Verzichten</translation>
    </message>
    <message>
        <source>Do without %1</source>
        <translation>Auf %1 verzichten</translation>
    </message>
    <message>
        <source>Doing without one changes the decision; undo takes that back.</source>
        <translation>Auf eines zu verzichten ändert die Entscheidung; Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>Doing without this one alone brings nobody back</source>
        <translation>Darauf allein zu verzichten bringt keine Option zurück</translation>
    </message>
    <message>
        <source>Brings back: %1</source>
        <comment>names of options</comment>
        <translation>Bringt zurück: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveCellBar</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>Verlangt durch %1</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveDelegate</name>
    <message>
        <source>You answered %1</source>
        <translation>Ihre Antwort auf %1</translation>
    </message>
    <message>
        <source>Most working days for %1</source>
        <translation>Höchstzahl an Arbeitstagen für „%1“</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveHeader</name>
    <message>
        <source>Options and how they stand</source>
        <translation>Optionen und wie sie stehen</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveLadder</name>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n bleibt</numerusform>
            <numerusform>%n bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now, %1</source>
        <comment>which option leads</comment>
        <translation>jetzt, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice, how many stay</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a choice, how many stay, who leads</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>If you accept less or more for %1</source>
        <translation>Wenn Sie bei %1 weniger oder mehr hinnehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and what it would do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whatever you accept here, the same options stay.</source>
        <translation>Was Sie hier auch hinnehmen: Es bleiben dieselben Optionen.</translation>
    </message>
    <message>
        <source>Point at a step to see what it would do.</source>
        <translation>Zeigen Sie auf eine Stufe, um zu sehen, was sie bewirken würde.</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveModel</name>
    <message>
        <source>, </source>
        <comment>between questions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1, not enough</source>
        <comment>how an option provides a capability</comment>
        <translation>%1, das genügt nicht</translation>
    </message>
    <message>
        <source>Must-haves: %1</source>
        <translation>Muss-Kriterien: %1</translation>
    </message>
    <message>
        <source>Must-haves: %1, no longer needed: %2</source>
        <translation>Muss-Kriterien: %1, nicht mehr nötig: %2</translation>
    </message>
    <message>
        <source>Not needed so far: %1</source>
        <translation>Bisher nicht nötig: %1</translation>
    </message>
    <message>
        <source>Not needed so far: %1, asked for just now: %2</source>
        <translation>Bisher nicht nötig: %1, eben verlangt: %2</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>The least you accept</source>
        <translation>Das Mindeste, was Sie hinnehmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an option and how it stands</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveView</name>
    <message>
        <source>Capabilities and how each option provides them</source>
        <translation>Fähigkeiten und wie jede Option sie bietet</translation>
    </message>
    <message>
        <source>The least you accept for %1</source>
        <translation>Das Mindeste, was Sie bei %1 hinnehmen</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>a choice, and how many options would stay</comment>
        <translation>%1	%2</translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n bleibt</numerusform>
            <numerusform>%n bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>We build it, another number of days…</source>
        <translation>Wir bauen es, eine andere Zahl von Tagen …</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveWording</name>
    <message>
        <source>%1: built in</source>
        <translation>%1: eingebaut</translation>
    </message>
    <message>
        <source>%1: built in or a maintained add-on</source>
        <translation>%1: eingebaut oder gepflegte Erweiterung</translation>
    </message>
    <message>
        <source>%1: built in, a maintained add-on, or built by us within %2</source>
        <translation>%1: eingebaut, gepflegte Erweiterung oder Eigenbau (bis zu %2)</translation>
    </message>
    <message>
        <source>%1: welcome, but not needed</source>
        <translation>%1: willkommen, aber nicht nötig</translation>
    </message>
    <message>
        <source>Add-on: %1</source>
        <translation>Erweiterung: %1</translation>
    </message>
    <message>
        <source>To be built, %1</source>
        <translation>Eigenbau, %1</translation>
    </message>
    <message>
        <source>To be built, %1 to %2</source>
        <comment>a number and a number of days</comment>
        <translation>Eigenbau, %1 bis %2</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Ausgeschieden. %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an answer that asks for a must-have</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 Asked for by your answer %2.</source>
        <comment>why an option is left out, quoted answers</comment>
        <translation>%1 Verlangt durch Ihre Antwort %2.</translation>
    </message>
    <message>
        <source>%1: building it takes up to %2, more than the %3 you accept.</source>
        <translation>%1: Der Eigenbau dauert bis zu %2; Sie akzeptieren höchstens %3.</translation>
    </message>
    <message>
        <source>%1: you would have to build it (up to %2); you need at least a maintained add-on.</source>
        <translation>%1: nur als Eigenbau (bis zu %2); Sie brauchen mindestens eine gepflegte Erweiterung.</translation>
    </message>
    <message>
        <source>%1: you would have to build it (up to %2); you need it built in.</source>
        <translation>%1: nur als Eigenbau (bis zu %2); Sie brauchen es eingebaut.</translation>
    </message>
    <message>
        <source>%1: only as an add-on; you need it built in.</source>
        <translation>%1: nur als Erweiterung; Sie brauchen es eingebaut.</translation>
    </message>
    <message>
        <source>%1: no way was found to meet this must-have.</source>
        <translation>%1: Es wurde kein Weg gefunden, dieses Muss-Kriterium zu erfüllen.</translation>
    </message>
    <message>
        <source>%1: %2, and you accept at most %3. It would come back at %3.</source>
        <translation>%1: %2; Sie akzeptieren höchstens %3. Bei %3 wäre die Option wieder dabei.</translation>
    </message>
    <message>
        <source>%1: %2, and you need at least %3. It would come back at %3.</source>
        <translation>%1: %2; Sie brauchen mindestens %3. Bei %3 wäre die Option wieder dabei.</translation>
    </message>
    <message>
        <source>Leaves out %1, for want of “%2”.</source>
        <comment>options; a must-have and how</comment>
        <translation>Schließt %1 aus, denn es fehlt „%2“.</translation>
    </message>
    <message>
        <source>How it may be met, and in how many days, can be changed under Must-haves.</source>
        <translation>Wie es erfüllt werden darf und in wie vielen Tagen, lässt sich unter „Muss-Kriterien“ ändern.</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveWords</name>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Erweiterung</translation>
    </message>
    <message numerus="yes">
        <source>We build it in up to %n working day(s)</source>
        <translation>
            <numerusform>Wir bauen es in höchstens %n Arbeitstag</numerusform>
            <numerusform>Wir bauen es in höchstens %n Arbeitstagen</numerusform>
        </translation>
    </message>
    <message>
        <source>We build, %1 d</source>
        <comment>working days</comment>
        <translation>Wir bauen, %1 T.</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Darauf verzichten</translation>
    </message>
    <message>
        <source>Accept an add-on</source>
        <translation>Erweiterung hinnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n day(s)</source>
        <translation>
            <numerusform>%n Tag hinnehmen</numerusform>
            <numerusform>%n Tage hinnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>None found</source>
        <comment>no way to provide a capability</comment>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>working days</comment>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <comment>working days</comment>
        <translation>%1–%2 T.</translation>
    </message>
    <message>
        <source>would go</source>
        <translation>schiede aus</translation>
    </message>
    <message>
        <source>would come back</source>
        <translation>käme zurück</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>stays, %1 d</source>
        <comment>working days to build</comment>
        <translation>bleibt, %1 T.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%1 would come back.</source>
        <comment>names of options</comment>
        <translation>
            <numerusform>%1 käme zurück.</numerusform>
            <numerusform>%1 kämen zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be left out.</source>
        <comment>names of options</comment>
        <translation>
            <numerusform>%1 schiede aus.</numerusform>
            <numerusform>%1 schieden aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>So it is now.</source>
        <translation>So ist es jetzt.</translation>
    </message>
    <message>
        <source>The same options would stay.</source>
        <translation>Es blieben dieselben Optionen.</translation>
    </message>
    <message>
        <source>Nobody would stay.</source>
        <translation>Niemand bliebe.</translation>
    </message>
    <message>
        <source>%1 would still lead.</source>
        <translation>%1 würde weiter führen.</translation>
    </message>
    <message>
        <source>%1 would lead.</source>
        <translation>%1 würde führen.</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>niemand führt</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 führt</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 bleibt</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 scheidet aus</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more thing(s) leave it out as well.</source>
        <comment>why an option is left out</comment>
        <translation>
            <numerusform>%1 Auch %n weiterer Punkt schließt es aus.</numerusform>
            <numerusform>%1 Auch %n weitere Punkte schließen es aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a capability and how it is provided</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHavesPage</name>
    <message>
        <source>What must an option have?</source>
        <translation>Was muss eine Option haben?</translation>
    </message>
    <message>
        <source>An option that cannot meet a must-have the way you accept is left out. It stays in view and is scored for information only.</source>
        <translation>Eine Option, die ein Muss-Kriterium nicht so erfüllt, wie Sie es zulassen, scheidet aus. Sie bleibt sichtbar und wird nur zur Information bewertet.</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Kriterien</translation>
    </message>
    <message>
        <source>This knowledge base names no capabilities.</source>
        <translation>Diese Wissensbasis nennt keine Fähigkeiten.</translation>
    </message>
    <message>
        <source>Evidence closed</source>
        <translation>Belege geschlossen</translation>
    </message>
</context>
<context>
    <name>steelyard::Names</name>
    <message>
        <source>Clear</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Leaning</source>
        <translation>Tendenz</translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation>Zu knapp</translation>
    </message>
    <message>
        <source>Not enough answers</source>
        <translation>Zu wenige Antworten</translation>
    </message>
    <message>
        <source>No feasible option</source>
        <translation>Keine mögliche Option</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Gewichtetes Mittel</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Gewichtete Summe</translation>
    </message>
    <message>
        <source>Weighted product</source>
        <translation>Gewichtetes Produkt</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <comment>a method</comment>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>VIKOR</source>
        <comment>a method</comment>
        <translation>VIKOR</translation>
    </message>
    <message>
        <source>PROMETHEE II</source>
        <comment>a method</comment>
        <translation>PROMETHEE II</translation>
    </message>
    <message>
        <source>SMAA-2</source>
        <comment>a method</comment>
        <translation>SMAA-2</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>confidence</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>confidence</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>confidence</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>something counted or timed</comment>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Maintained add-on</source>
        <translation>Gepflegte Erweiterung</translation>
    </message>
    <message>
        <source>We build it</source>
        <translation>Eigenbau</translation>
    </message>
    <message>
        <source>No way found</source>
        <translation>Kein Weg gefunden</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Sieger</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Bedingt</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <source>Depends</source>
        <translation>Kommt darauf an</translation>
    </message>
    <message>
        <source>first-hand</source>
        <comment>a source</comment>
        <translation>aus erster Hand</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>a source</comment>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>second-hand</source>
        <comment>a source</comment>
        <translation>aus zweiter Hand</translation>
    </message>
    <message>
        <source>opinion</source>
        <comment>a source</comment>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>severity of a drawback</comment>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>severity of a drawback</comment>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Minor</source>
        <comment>severity of a drawback</comment>
        <translation>Gering</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity of a drawback, the drawback</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::NotFoundDetails</name>
    <message>
        <source>Looked for and not found</source>
        <translation>Gesucht und nicht gefunden</translation>
    </message>
    <message>
        <source>None found is not the same as none exists.</source>
        <translation>Nicht gefunden heißt nicht, dass es nichts gibt.</translation>
    </message>
</context>
<context>
    <name>steelyard::NothingPage</name>
    <message>
        <source>Go to the table</source>
        <translation>Zur Tabelle</translation>
    </message>
    <message>
        <source>Nothing to weigh yet</source>
        <translation>Noch nichts abzuwägen</translation>
    </message>
</context>
<context>
    <name>steelyard::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the command “steelyard check” lists all</source>
        <translation>
            <numerusform>und %n weiteres; der Befehl „steelyard check“ zeigt alle</numerusform>
            <numerusform>und %n weitere; der Befehl „steelyard check“ zeigt alle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::Numbers</name>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <comment>points</comment>
        <translation>%1 vorn</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>points</comment>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>level</source>
        <comment>neither ahead nor behind</comment>
        <translation>gleichauf</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>working days, a broken number</comment>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>steelyard::ObjectionDialog</name>
    <message>
        <source>Who objects</source>
        <translation>Wer widerspricht</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Objection to a rating</source>
        <translation>Einwand gegen eine Bewertung</translation>
    </message>
    <message>
        <source>What they would give instead</source>
        <translation>Was stattdessen gelten soll</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Note it and try it</source>
        <translation>Festhalten und ausprobieren</translation>
    </message>
    <message>
        <source>Objection in the meeting</source>
        <translation>Einwand in der Sitzung</translation>
    </message>
    <message>
        <source>Now %1, plausible %2 to %3.</source>
        <translation>Jetzt %1, plausibel %2 bis %3.</translation>
    </message>
    <message>
        <source>It is not known.</source>
        <translation>Sie ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %1 %n objections are in the decision.</source>
        <translation>
            <numerusform>Notiert: %1 %n Einwand steht in der Entscheidung.</numerusform>
            <numerusform>Notiert: %1 %n Einwände stehen in der Entscheidung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ObjectionWording</name>
    <message>
        <source>%1 in “%2”: %3 instead of %4.</source>
        <comment>option, criterion, two ratings</comment>
        <translation>%1 bei „%2“: %3 statt %4.</translation>
    </message>
    <message>
        <source>%1 gives %2 in “%3” a %4 instead of the %5.</source>
        <comment>person, option, criterion, two ratings</comment>
        <translation>%1 gibt %2 bei „%3“ eine %4 statt der %5.</translation>
    </message>
    <message>
        <source>No option meets the must-haves, whatever the rating.</source>
        <translation>Keine Option erfüllt alle Muss-Kriterien, wie auch immer die Bewertung ausfällt.</translation>
    </message>
    <message>
        <source>Even at %1 %2 stays first; no rating further that way changes it.</source>
        <translation>Auch bei %1 bleibt %2 vorn; keine Bewertung weiter in dieser Richtung ändert das.</translation>
    </message>
    <message>
        <source>Even at %1 %2 stays first; below %3 %4 leads.</source>
        <translation>Auch bei %1 bleibt %2 vorn; unter %3 führt %4.</translation>
    </message>
    <message>
        <source>Even at %1 %2 stays first; above %3 %4 leads.</source>
        <translation>Auch bei %1 bleibt %2 vorn; über %3 führt %4.</translation>
    </message>
    <message>
        <source>That changes it: at %1 %2 leads; %3 stays first down to %4.</source>
        <translation>Das ändert es: Bei %1 führt %2; bis hinunter zu %4 bleibt %3 vorn.</translation>
    </message>
    <message>
        <source>That changes it: at %1 %2 leads; %3 stays first up to %4.</source>
        <translation>Das ändert es: Bei %1 führt %2; bis hinauf zu %4 bleibt %3 vorn.</translation>
    </message>
</context>
<context>
    <name>steelyard::OpenQuestionButton</name>
    <message>
        <source>Go to question %1, %2</source>
        <comment>number, name</comment>
        <translation>Zu Frage %1, %2</translation>
    </message>
    <message>
        <source>%1 to %2 in 100, by the answer</source>
        <translation>%1 bis %2 von 100, je nach Antwort</translation>
    </message>
</context>
<context>
    <name>steelyard::OpinionModel</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>ohne Rang</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>Rang %1</translation>
    </message>
</context>
<context>
    <name>steelyard::OpinionTable</name>
    <message>
        <source>Ranks by method</source>
        <translation>Ränge nach Verfahren</translation>
    </message>
</context>
<context>
    <name>steelyard::OpinionWording</name>
    <message numerus="yes">
        <source>All %n other methods put %1 first as well.</source>
        <translation>
            <numerusform>Auch das %n andere Verfahren setzt %1 an die erste Stelle.</numerusform>
            <numerusform>Alle %n anderen Verfahren setzen ebenfalls %1 an die erste Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n other methods puts %1 first.</source>
        <translation>
            <numerusform>Das %n andere Verfahren setzt nicht %1 an die erste Stelle.</numerusform>
            <numerusform>Keines der %n anderen Verfahren setzt %1 an die erste Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 other methods put %2 first as well.</source>
        <translation>
            <numerusform>%n von %1 anderen Verfahren setzt ebenfalls %2 an die erste Stelle.</numerusform>
            <numerusform>%n von %1 anderen Verfahren setzen ebenfalls %2 an die erste Stelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot judge these ratings.</source>
        <translation>%1 kann diese Bewertungen nicht beurteilen.</translation>
    </message>
    <message>
        <source>%1 puts %2 level at the top.</source>
        <translation>%1 setzt %2 gleichauf an die Spitze.</translation>
    </message>
    <message>
        <source>%1 puts %2 first too.</source>
        <translation>%1 setzt ebenfalls %2 an die erste Stelle.</translation>
    </message>
    <message>
        <source>%1 puts %2 first.</source>
        <translation>%1 setzt %2 an die erste Stelle.</translation>
    </message>
    <message>
        <source>%1 puts %2 first; most of the difference comes from “%3”.</source>
        <translation>%1 setzt %2 an die erste Stelle; der größte Teil des Unterschieds kommt von „%3“.</translation>
    </message>
    <message>
        <source>With your must-haves no option is left to compare.</source>
        <translation>Mit Ihren Muss-Kriterien bleibt keine Option zum Vergleichen.</translation>
    </message>
    <message>
        <source>With more answers this verdict can be set beside it.</source>
        <translation>Mit mehr Antworten lässt sich dieses Ergebnis danebenstellen.</translation>
    </message>
    <message>
        <source>Your answers put %1 first too, but too close to call.</source>
        <translation>Auch Ihre Antworten setzen %1 an die erste Stelle, aber zu knapp.</translation>
    </message>
    <message>
        <source>Your answers lead to the same winner.</source>
        <translation>Ihre Antworten führen zum selben Sieger.</translation>
    </message>
    <message>
        <source>Your answers put %1 first instead, but too close to call.</source>
        <translation>Ihre Antworten setzen stattdessen %1 an die erste Stelle, aber zu knapp.</translation>
    </message>
    <message>
        <source>Your answers put %1 first instead.</source>
        <translation>Ihre Antworten setzen stattdessen %1 an die erste Stelle.</translation>
    </message>
    <message>
        <source>Your answers put %1 first instead, most of all for “%2”.</source>
        <translation>Ihre Antworten setzen stattdessen %1 an die erste Stelle, vor allem wegen „%2“.</translation>
    </message>
    <message>
        <source>Your answers do not settle it either.</source>
        <translation>Auch Ihre Antworten entscheiden es nicht.</translation>
    </message>
    <message>
        <source>Your answers settle it for %1.</source>
        <translation>Ihre Antworten entscheiden es für %1.</translation>
    </message>
    <message>
        <source>Your answers settle it for %1, most of all for “%2”.</source>
        <translation>Ihre Antworten entscheiden es für %1, vor allem wegen „%2“.</translation>
    </message>
    <message>
        <source>Your answers meet its conditions for %1 and %2 about equally.</source>
        <translation>Ihre Antworten erfüllen seine Bedingungen für %1 und %2 etwa gleich gut.</translation>
    </message>
    <message>
        <source>Your answers are such conditions; they lead to %1.</source>
        <translation>Ihre Antworten sind solche Bedingungen; sie führen zu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 other methods put %2 level with others at the top.</source>
        <translation>
            <numerusform>%n von %1 anderen Verfahren sieht %2 gleichauf mit anderen an der Spitze.</numerusform>
            <numerusform>%n von %1 anderen Verfahren sehen %2 gleichauf mit anderen an der Spitze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::OpinionsCard</name>
    <message>
        <source>Second opinions</source>
        <translation>Weitere Verfahren</translation>
    </message>
    <message>
        <source>Ranks by the same ratings and weights, added up by other methods</source>
        <translation>Ränge aus denselben Bewertungen und Gewichten, nach anderen Verfahren gerechnet</translation>
    </message>
    <message>
        <source>%1 differs mostly over %2</source>
        <comment>a method, a criterion</comment>
        <translation>%1 weicht vor allem bei %2 ab</translation>
    </message>
</context>
<context>
    <name>steelyard::OptionChooser</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Options to compare and their order</source>
        <translation>Optionen im Vergleich und ihre Reihenfolge</translation>
    </message>
    <message>
        <source>Options; Space chooses</source>
        <translation>Optionen; die Leertaste wählt</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <comment>an option</comment>
        <translation>%1 (scheidet aus)</translation>
    </message>
    <message>
        <source>%1 is %2 of %3 now</source>
        <comment>an option, its place, how many there are</comment>
        <translation>%1 ist jetzt %2 von %3</translation>
    </message>
    <message>
        <source>%1 is compared</source>
        <comment>an option</comment>
        <translation>%1 wird verglichen</translation>
    </message>
    <message>
        <source>%1 is not compared</source>
        <comment>an option</comment>
        <translation>%1 wird nicht verglichen</translation>
    </message>
</context>
<context>
    <name>steelyard::OptionDetails</name>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Version seen: %1</source>
        <translation>Betrachtete Version: %1</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Tatsachen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Verlässlichkeit: %1</translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <comment>date, confidence</comment>
        <translation>Stand: %1. %2</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Drawbacks to know</source>
        <translation>Nachteile, die man kennen sollte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity of a drawback, the drawback</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fits your answers</source>
        <translation>Passt zu Ihren Antworten</translation>
    </message>
    <message>
        <source>Use it if</source>
        <translation>Nehmen, wenn</translation>
    </message>
    <message>
        <source>Avoid it if</source>
        <translation>Meiden, wenn</translation>
    </message>
    <message>
        <source>What leaving it costs</source>
        <translation>Was der Ausstieg kostet</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
</context>
<context>
    <name>steelyard::OptionsSection</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Option: %1</source>
        <translation>Option: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::OrderCard</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>Diese Reihenfolge stimmt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hinunter</translation>
    </message>
    <message>
        <source>The first matters most, over its range</source>
        <translation>Das erste zählt am meisten, über seine Spanne</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>Reihenfolge der Kriterien</translation>
    </message>
    <message>
        <source>Alt with up and down moves one</source>
        <translation>Alt mit auf und ab verschiebt eins</translation>
    </message>
    <message>
        <source>Drag, or Alt with up and down</source>
        <translation>Ziehen, oder Alt mit auf und ab</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <comment>place, of how many</comment>
        <translation>%1 von %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>steelyard::OwnRatingEditor</name>
    <message>
        <source>Rate it differently</source>
        <translation>Anders bewerten</translation>
    </message>
    <message>
        <source>Remove my rating</source>
        <translation>Meine Bewertung entfernen</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Meine Bewertung</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>Plus oder minus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why; it is shown wherever the rating is</source>
        <translation>Warum; steht überall bei der Bewertung</translation>
    </message>
    <message>
        <source>Use my rating</source>
        <translation>Meine Bewertung verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Eine Begründung ist nötig.</translation>
    </message>
    <message>
        <source>Your own rating, in place of %1 from the evidence. Reason: %2</source>
        <translation>Ihre eigene Bewertung anstelle von %1 aus den Belegen. Begründung: %2</translation>
    </message>
    <message>
        <source>Your own rating; the evidence gives none. Reason: %1</source>
        <translation>Ihre eigene Bewertung; die Belege ergeben keine. Begründung: %1</translation>
    </message>
    <message>
        <source>Change my rating</source>
        <translation>Meine Bewertung ändern</translation>
    </message>
</context>
<context>
    <name>steelyard::OwnTable</name>
    <message>
        <source>Add the option “%1”</source>
        <translation>Option „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add the criterion “%1”</source>
        <translation>Kriterium „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Criteria of “%1”</source>
        <translation>Kriterien von „%1“</translation>
    </message>
    <message>
        <source>Rename an option to “%1”</source>
        <translation>Option in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename a criterion to “%1”</source>
        <translation>Kriterium in „%1“ umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n options</source>
        <translation>
            <numerusform>%n Option entfernen</numerusform>
            <numerusform>%n Optionen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n criteria</source>
        <translation>
            <numerusform>%n Kriterium entfernen</numerusform>
            <numerusform>%n Kriterien entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move an option</source>
        <translation>Option verschieben</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Kriterium verschieben</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Empty a cell</source>
        <translation>Zelle leeren</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>„%1“ eintippen</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>What was found out about %1</source>
        <translation>Befund über %1</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Kriterium %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>„%1“ weglassen</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message>
        <source>Costs of %1</source>
        <translation>Kosten von %1</translation>
    </message>
    <message>
        <source>Remove the costs of %1</source>
        <translation>Kosten von %1 entfernen</translation>
    </message>
    <message>
        <source>Ranges and rates</source>
        <translation>Spannen und Kurse</translation>
    </message>
</context>
<context>
    <name>steelyard::OwnWeighing</name>
    <message>
        <source>How weights count</source>
        <translation>Wie Gewichte zählen</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>Reihenfolge der Kriterien</translation>
    </message>
    <message>
        <source>What a step is worth</source>
        <translation>Was ein Schritt wert ist</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Compare two criteria</source>
        <translation>Zwei Kriterien vergleichen</translation>
    </message>
    <message>
        <source>Reason of a weight</source>
        <translation>Grund eines Gewichts</translation>
    </message>
    <message>
        <source>The weight holds</source>
        <translation>Das Gewicht gilt weiter</translation>
    </message>
</context>
<context>
    <name>steelyard::OwnWording</name>
    <message>
        <source>“%1”</source>
        <comment>a criterion in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 of the weight rests on guesses without a source, most of it in %2.</source>
        <comment>a share, a criterion</comment>
        <translation>%1 des Gewichts ruhen auf Vermutungen ohne Quelle, das meiste bei %2.</translation>
    </message>
    <message>
        <source>%1 of the weight rests on guesses without a source, most of it in %2 and %3.</source>
        <comment>a share, two criteria</comment>
        <translation>%1 des Gewichts ruhen auf Vermutungen ohne Quelle, das meiste bei %2 und %3.</translation>
    </message>
    <message>
        <source>%1 leads if “%2” mattered less than “%3”.</source>
        <comment>an option, two criteria</comment>
        <translation>%1 führt, wenn „%2“ weniger zählte als „%3“.</translation>
    </message>
    <message>
        <source>Worst or best of %1 changed since the weights were given. Do they still hold?</source>
        <comment>one or several criteria</comment>
        <translation>Der schlechteste oder beste Wert von %1 hat sich seit dem Gewichten geändert. Gelten die Gewichte noch?</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between criteria</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n years</source>
        <comment>an amount of money</comment>
        <translation>
            <numerusform>%1 in %n Jahr</numerusform>
            <numerusform>%1 in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2 years</source>
        <comment>an amount of money, a broken number</comment>
        <translation>%1 in %2 Jahren</translation>
    </message>
    <message>
        <source>%1 stops leading above %2, which it may well cost; now %3. Then %4 leads.</source>
        <comment>option, limit, cost now, other option</comment>
        <translation>%1 führt über %2 nicht mehr, und so viel kann es durchaus kosten; jetzt %3. Dann führt %4.</translation>
    </message>
    <message>
        <source>%1 stops leading above %2; now %3. Then %4 leads.</source>
        <comment>option, limit, cost now, other option</comment>
        <translation>%1 führt über %2 nicht mehr; jetzt %3. Dann führt %4.</translation>
    </message>
    <message>
        <source>%1 leads below %2, which it may well cost; now %3.</source>
        <comment>option, limit, cost now</comment>
        <translation>%1 führt unter %2, und so wenig kann es durchaus kosten; jetzt %3.</translation>
    </message>
    <message>
        <source>%1 leads below %2; now %3.</source>
        <comment>option, limit, cost now</comment>
        <translation>%1 führt unter %2; jetzt %3.</translation>
    </message>
    <message>
        <source>%1 instead of %2: %3 points for %4.</source>
        <comment>two options, points of 10, a cost</comment>
        <translation>%1 statt %2: %3 Punkte für %4.</translation>
    </message>
</context>
<context>
    <name>steelyard::PageList</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Kriterien</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
</context>
<context>
    <name>steelyard::PagePreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>steelyard::PageSteps</name>
    <message>
        <source>%1/%2</source>
        <comment>cells that are known, of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cells known</source>
        <translation>
            <numerusform>%1 von %n Zelle bekannt</numerusform>
            <numerusform>%1 von %n Zellen bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::PairsCard</name>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>How many times one counts as much as the other; gaps are allowed</source>
        <translation>Wie viel Mal so viel das eine zählt wie das andere; Lücken sind erlaubt</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>gleich viel</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation>%1-mal so viel</translation>
    </message>
    <message>
        <source>%1 counts, against %2,</source>
        <translation>%1 zählt, gegen %2,</translation>
    </message>
    <message>
        <source>Too few are compared to weigh by: each needs one that leads to the others.</source>
        <translation>Zu wenige sind verglichen, um zu gewichten: Jedes braucht einen Vergleich, der zu den anderen führt.</translation>
    </message>
    <message>
        <source>The judgements agree well enough with each other.</source>
        <translation>Die Urteile passen gut genug zueinander.</translation>
    </message>
    <message>
        <source>The judgements contradict each other too much to weigh by.</source>
        <translation>Die Urteile widersprechen sich zu sehr, um zu gewichten.</translation>
    </message>
    <message>
        <source>Look at this first: %1 against %2. The others make it %3 times as much.</source>
        <translation>Zuerst ansehen: %1 gegen %2. Aus den anderen folgt %3-mal so viel.</translation>
    </message>
    <message>
        <source>1/%1 as much</source>
        <translation>1/%1 so viel</translation>
    </message>
</context>
<context>
    <name>steelyard::PlaceListModel</name>
    <message>
        <source>%1: the first %2 of %3</source>
        <comment>kind of entries, how many</comment>
        <translation>%1: die ersten %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entries, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and statement</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Questions to you</source>
        <translation>Fragen an Sie</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Claims that do not hold</source>
        <translation>Behauptungen, die nicht stimmen</translation>
    </message>
    <message>
        <source>Published verdicts</source>
        <translation>Veröffentlichte Urteile</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>steelyard::PointsCard</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Any numbers: what counts is their proportion</source>
        <translation>Beliebige Zahlen: Es zählt ihr Verhältnis</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Punkte für %1</translation>
    </message>
</context>
<context>
    <name>steelyard::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates</source>
        <translation>&amp;Zahlen und Daten</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>Both from the next start on.</source>
        <translation>Beides ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>L&amp;ength</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source> of 100 runs</source>
        <comment>after a number</comment>
        <translation> von 100 Läufen</translation>
    </message>
    <message>
        <source>Clear &amp;from</source>
        <translation>&amp;Eindeutig ab</translation>
    </message>
    <message>
        <source>How often an option must come first before its lead is called clear. For new decisions: one that exists keeps its own.</source>
        <translation>Wie oft eine Option vorn liegen muss, damit ihr Vorsprung eindeutig heißt. Für neue Entscheidungen: Eine bestehende behält ihren Wert.</translation>
    </message>
</context>
<context>
    <name>steelyard::PresentKeys</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>On, back</source>
        <translation>Weiter, zurück</translation>
    </message>
    <message>
        <source>→ ↓ Space, ← ↑</source>
        <translation>→ ↓ Leertaste, ← ↑</translation>
    </message>
    <message>
        <source>First, last, any scene</source>
        <translation>Erste, letzte, irgendeine Szene</translation>
    </message>
    <message>
        <source>Home, End, 7 Enter</source>
        <translation>Pos1, Ende, 7 Eingabe</translation>
    </message>
    <message>
        <source>Black, white, dark or light</source>
        <translation>Schwarz, weiß, dunkel oder hell</translation>
    </message>
    <message>
        <source>B, W, L</source>
        <translation>B, W, L</translation>
    </message>
    <message>
        <source>Notes, time, sources</source>
        <translation>Notizen, Zeit, Quellen</translation>
    </message>
    <message>
        <source>N, T, S</source>
        <translation>N, T, S</translation>
    </message>
    <message>
        <source>What if; back to what was agreed</source>
        <translation>Was wäre wenn; zurück zum Vereinbarten</translation>
    </message>
    <message>
        <source>I; R</source>
        <translation>I; R</translation>
    </message>
    <message>
        <source>Objection, expectations, decision</source>
        <translation>Einwand, Erwartungen, Entscheidung</translation>
    </message>
    <message>
        <source>O, E, D</source>
        <translation>O, E, D</translation>
    </message>
    <message>
        <source>Report, swap screens, leave</source>
        <translation>Bericht, Bildschirme tauschen, verlassen</translation>
    </message>
    <message>
        <source>Ctrl+E, X, Esc</source>
        <translation>Strg+E, X, Esc</translation>
    </message>
</context>
<context>
    <name>steelyard::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>To scene %1: Enter</source>
        <translation>Zu Szene %1: Eingabetaste</translation>
    </message>
    <message>
        <source>This scene has no sources</source>
        <translation>Diese Szene hat keine Quellen</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Zeit eingeblendet: %1</translation>
    </message>
    <message>
        <source>Time hidden</source>
        <translation>Zeit ausgeblendet</translation>
    </message>
    <message>
        <source>The room sees a black screen</source>
        <translation>Der Raum sieht einen schwarzen Bildschirm</translation>
    </message>
    <message>
        <source>The room sees a white screen</source>
        <translation>Der Raum sieht einen weißen Bildschirm</translation>
    </message>
</context>
<context>
    <name>steelyard::PresenterWindow</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Presenter&apos;s view</source>
        <translation>Vortragsansicht</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Time since the first scene</source>
        <translation>Zeit seit der ersten Szene</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>How long it is to take, in minutes</source>
        <translation>Wie lange es dauern soll, in Minuten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Part of the planned time</source>
        <translation>Anteil der geplanten Zeit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Notizen kleiner</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Notizen größer</translation>
    </message>
    <message>
        <source>Notes on this scene</source>
        <translation>Notizen zu dieser Szene</translation>
    </message>
    <message>
        <source>What if, live</source>
        <translation>Was wäre wenn, live</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Arrange scenes</source>
        <translation>Szenen ordnen</translation>
    </message>
    <message>
        <source>Notes never show on the shared screen. Keys: ?</source>
        <translation>Notizen erscheinen nie auf dem gemeinsamen Bildschirm. Tasten: ?</translation>
    </message>
    <message>
        <source>There is only one screen.</source>
        <translation>Es gibt nur einen Bildschirm.</translation>
    </message>
    <message>
        <source>Presenting: %1</source>
        <translation>Präsentation: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>title of a scene</comment>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <comment>8 of 10, step 2 of 4</comment>
        <translation>%1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>The room sees a black screen</source>
        <translation>Der Raum sieht einen schwarzen Bildschirm</translation>
    </message>
    <message>
        <source>The room sees a white screen</source>
        <translation>Der Raum sieht einen weißen Bildschirm</translation>
    </message>
    <message>
        <source>To scene %1: Enter</source>
        <translation>Zu Szene %1: Eingabetaste</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>title of a scene</comment>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>This is the last scene.</source>
        <translation>Das ist die letzte Szene.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a scene</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time gone, time planned</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Notes for a scene</source>
        <translation>Notizen zu einer Szene</translation>
    </message>
    <message>
        <source>Time for the presentation</source>
        <translation>Zeit für die Präsentation</translation>
    </message>
</context>
<context>
    <name>steelyard::ProblemText</name>
    <message>
        <source>criterion %1</source>
        <translation>Kriterium %1</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>capability %1</source>
        <translation>Fähigkeit %1</translation>
    </message>
    <message>
        <source>must-have %1</source>
        <translation>Muss-Kriterium %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>rating %1</source>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation>Befund %1</translation>
    </message>
    <message>
        <source>anchor %1</source>
        <translation>Anker %1</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <comment>a part of a file</comment>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>knowledge base</source>
        <translation>Wissensbasis</translation>
    </message>
    <message>
        <source>your own part</source>
        <translation>Ihr eigener Teil</translation>
    </message>
</context>
<context>
    <name>steelyard::ProfileModel</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>?</source>
        <comment>a rating that is not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>%1, %2: %3, plausible from %4 to %5</source>
        <translation>%1, %2: %3, plausibel von %4 bis %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Group rating</source>
        <translation>Gruppenbewertung</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 des Gewichts</translation>
    </message>
    <message>
        <source>%1, plausible from %2 to %3</source>
        <translation>%1, plausibel von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>steelyard::ProfileTable</name>
    <message>
        <source>Group ratings of every option</source>
        <translation>Gruppenbewertungen aller Optionen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Ratings of every option</source>
        <translation>Bewertungen jeder Option</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
</context>
<context>
    <name>steelyard::ProfileWording</name>
    <message>
        <source>No option leads any group alone.</source>
        <translation>Keine Option führt in einer Gruppe allein.</translation>
    </message>
    <message>
        <source>No option leads any criterion alone.</source>
        <translation>Keine Option führt bei einem Kriterium allein.</translation>
    </message>
    <message>
        <source>%1 leads all groups.</source>
        <translation>%1 führt in allen Gruppen.</translation>
    </message>
    <message>
        <source>%1 leads all criteria.</source>
        <translation>%1 führt bei allen Kriterien.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 groups; nobody leads the others alone.</source>
        <translation>%1 führt in %2 von %3 Gruppen; in den übrigen führt keine Option allein.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 criteria; nobody leads the others alone.</source>
        <translation>%1 führt bei %2 von %3 Kriterien; bei den übrigen führt keine Option allein.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 groups, %4 leads %5.</source>
        <translation>%1 führt in %2 von %3 Gruppen, %4 in %5.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 criteria, %4 leads %5.</source>
        <translation>%1 führt bei %2 von %3 Kriterien, %4 bei %5.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 groups, %4 leads %5 and %6 leads %7.</source>
        <translation>%1 führt in %2 von %3 Gruppen, %4 in %5 und %6 in %7.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 criteria, %4 leads %5 and %6 leads %7.</source>
        <translation>%1 führt bei %2 von %3 Kriterien, %4 bei %5 und %6 bei %7.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 groups, %4 leads %5; the others lead fewer.</source>
        <translation>%1 führt in %2 von %3 Gruppen, %4 in %5; die übrigen in weniger.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 criteria, %4 leads %5; the others lead fewer.</source>
        <translation>%1 führt bei %2 von %3 Kriterien, %4 bei %5; die übrigen bei weniger.</translation>
    </message>
</context>
<context>
    <name>steelyard::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>Art des Profils</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Spannen</translation>
    </message>
</context>
<context>
    <name>steelyard::ProgressSegments</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered, %2 of them not sure</source>
        <translation>
            <numerusform>%1 von %n Frage beantwortet, davon %2 nicht sicher</numerusform>
            <numerusform>%1 von %n Fragen beantwortet, davon %2 nicht sicher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 only assumed</source>
        <comment>“5 of 6 questions answered”, how many</comment>
        <translation>%1, davon %2 nur angenommen</translation>
    </message>
</context>
<context>
    <name>steelyard::PublishedCard</name>
    <message>
        <source>What others published</source>
        <translation>Was andere veröffentlicht haben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a publication concludes, and the winner it names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2; not counted</source>
        <comment>how many verdicts, how many agree</comment>
        <translation>%1, %2; nicht mitgezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <comment>published</comment>
        <translation>
            <numerusform>%n Urteil</numerusform>
            <numerusform>%n Urteile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree with this one</source>
        <translation>
            <numerusform>%n stimmt mit diesem überein</numerusform>
            <numerusform>%n stimmen mit diesem überein</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>publisher and date</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>steelyard::PublishedVerdictDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>what a publication concludes, and the winner it names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where we differ</source>
        <translation>Wo wir abweichen</translation>
    </message>
    <message>
        <source>Its dimensions and our criteria</source>
        <translation>Dortige Dimensionen und unsere Kriterien</translation>
    </message>
    <message>
        <source>None of our criteria</source>
        <translation>Keines unserer Kriterien</translation>
    </message>
</context>
<context>
    <name>steelyard::PublishedVerdictsSection</name>
    <message>
        <source>Published verdicts</source>
        <translation>Veröffentlichte Urteile</translation>
    </message>
    <message>
        <source>This knowledge base names no published verdicts.</source>
        <translation>Diese Wissensbasis nennt keine veröffentlichten Urteile.</translation>
    </message>
    <message>
        <source>What others published about the same choice. These are opinions: they are shown, never counted.</source>
        <translation>Was andere über dieselbe Wahl veröffentlicht haben. Das sind Meinungen: Sie werden gezeigt, nie gezählt.</translation>
    </message>
</context>
<context>
    <name>steelyard::QuestionForm</name>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>Was das ändert</translation>
    </message>
    <message>
        <source>Show the exact effect</source>
        <translation>Genaue Wirkung zeigen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this question</source>
        <translation>Notiz zu dieser Frage</translation>
    </message>
    <message>
        <source>What you want to remember about this answer</source>
        <translation>Was Sie sich zu dieser Antwort merken möchten</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>key, answer, its effects</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>The band widens</source>
        <translation>Das Band wird breiter</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Leaves this question out</source>
        <translation>Lässt diese Frage aus</translation>
    </message>
    <message>
        <source>Hide the exact effect</source>
        <translation>Genaue Wirkung verbergen</translation>
    </message>
    <message>
        <source>Point at an answer to see what it changes.</source>
        <translation>Zeigen Sie auf eine Antwort, um zu sehen, was sie ändert.</translation>
    </message>
    <message>
        <source>Counts with the mean over all answers, so that the result becomes less sure.</source>
        <translation>Zählt mit dem Mittel über alle Antworten, sodass das Ergebnis weniger sicher wird.</translation>
    </message>
    <message>
        <source>Assumed from a typical case. Going on takes it as your own answer.</source>
        <translation>Aus einem typischen Fall angenommen. Wenn Sie weitergehen, gilt sie als Ihre eigene Antwort.</translation>
    </message>
    <message>
        <source>%1: chosen</source>
        <comment>an answer</comment>
        <translation>%1: gewählt</translation>
    </message>
    <message>
        <source>The exact effect is hidden</source>
        <translation>Die genaue Wirkung ist ausgeblendet</translation>
    </message>
</context>
<context>
    <name>steelyard::QuestionListModel</name>
    <message>
        <source>Question %1, %2, %3</source>
        <comment>number, name, state</comment>
        <translation>Frage %1, %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>how a question stands</comment>
        <translation>angenommen</translation>
    </message>
</context>
<context>
    <name>steelyard::QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the question, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This is the first question</source>
        <translation>Das ist die erste Frage</translation>
    </message>
    <message>
        <source>See the verdict</source>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Answers are kept. Enter goes on, %1 takes one back.</source>
        <translation>Antworten bleiben. Eingabetaste: weiter, %1: rückgängig.</translation>
    </message>
    <message>
        <source>Enter goes on, %1 takes one back.</source>
        <translation>Eingabetaste: weiter, %1: rückgängig.</translation>
    </message>
    <message>
        <source>Enough for a verdict: %1 shows it. More answers make it surer.</source>
        <translation>Genug für ein Ergebnis: %1 zeigt es. Weitere Antworten machen es sicherer.</translation>
    </message>
    <message>
        <source>Confirm, see the verdict</source>
        <translation>Bestätigen, zum Ergebnis</translation>
    </message>
    <message>
        <source>Confirm, next</source>
        <translation>Bestätigen, weiter</translation>
    </message>
    <message>
        <source>Takes the assumed answer as your own</source>
        <translation>Übernimmt die angenommene Antwort als Ihre eigene</translation>
    </message>
    <message>
        <source>Assumed from a typical case. Going on takes it as your own answer.</source>
        <translation>Aus einem typischen Fall angenommen. Wenn Sie weitergehen, gilt sie als Ihre eigene Antwort.</translation>
    </message>
</context>
<context>
    <name>steelyard::RadarView</name>
    <message>
        <source>%1 %2</source>
        <comment>a group and its rating</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an option and its ratings</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>steelyard::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, how far it has come</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page or command, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>steelyard::RankModel</name>
    <message>
        <source>%1 is left out</source>
        <translation>%1 ist ausgeschieden</translation>
    </message>
    <message>
        <source>%1, %2: %3 in 100</source>
        <translation>%1, %2: %3 von 100</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>First</source>
        <comment>rank</comment>
        <translation>Platz&#xa0;1</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>rank</comment>
        <translation>Platz&#xa0;2</translation>
    </message>
    <message>
        <source>Third</source>
        <comment>rank</comment>
        <translation>Platz&#xa0;3</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Platz&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>steelyard::RankingCard</name>
    <message>
        <source>Ranking now</source>
        <translation>Rangfolge jetzt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
</context>
<context>
    <name>steelyard::RankingRows</name>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: ausgeschieden</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>rank, option, value</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>steelyard::RanksChart</name>
    <message>
        <source>Ranks</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Ranks in the runs</source>
        <translation>Plätze in den Läufen</translation>
    </message>
    <message>
        <source>No option is left to be ranked.</source>
        <translation>Keine Option ist übrig, die einen Platz bekommen könnte.</translation>
    </message>
    <message>
        <source>The shares are being worked out.</source>
        <translation>Die Anteile werden berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>How often an option takes each rank in %n plausible runs: the solid part of a bar is the share of first places. Numbers are of 100.</source>
        <translation>
            <numerusform>Wie oft eine Option in %n plausiblen Lauf welchen Platz einnimmt: Der volle Teil eines Balkens ist der Anteil der ersten Plätze. Zahlen von 100.</numerusform>
            <numerusform>Wie oft eine Option in %n plausiblen Läufen welchen Platz einnimmt: Der volle Teil eines Balkens ist der Anteil der ersten Plätze. Zahlen von 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Platz&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>steelyard::RatingWording</name>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (own rating)</source>
        <comment>a rating</comment>
        <translation>%1 (eigene Bewertung)</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>In the knowledge base %1, %2 by your answer “%3”.</source>
        <comment>a rating, a correction of it, an answer</comment>
        <translation>In der Wissensbasis %1, %2 durch Ihre Antwort „%3“.</translation>
    </message>
</context>
<context>
    <name>steelyard::RatingsCard</name>
    <message>
        <source>Ratings of your own</source>
        <translation>Eigene Bewertungen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Write down why: a rating of your own needs a reason.</source>
        <translation>Schreiben Sie, warum: Eine eigene Bewertung braucht einen Grund.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>Ihre Bewertung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>option, criterion, rating</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Remove the rating %1</source>
        <translation>Bewertung entfernen: %1</translation>
    </message>
    <message>
        <source>Back to what the knowledge base says</source>
        <translation>Zurück zu dem, was die Wissensbasis sagt</translation>
    </message>
    <message>
        <source>The knowledge base says %1, plausibly %2 to %3.</source>
        <translation>Die Wissensbasis sagt %1, plausibel sind %2 bis %3.</translation>
    </message>
    <message>
        <source>The knowledge base has no rating here.</source>
        <translation>Die Wissensbasis hat hier keine Bewertung.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Your table says %1, plausibly %2 to %3.</source>
        <translation>Ihre Tabelle sagt %1, plausibel sind %2 bis %3.</translation>
    </message>
    <message>
        <source>Your table has no value here.</source>
        <translation>Ihre Tabelle hat hier keinen Wert.</translation>
    </message>
    <message>
        <source>Back to what your table says</source>
        <translation>Zurück zu dem, was Ihre Tabelle sagt</translation>
    </message>
</context>
<context>
    <name>steelyard::ReadAside</name>
    <message>
        <source>Reading “%1” …</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stopping to read “%1” …</source>
        <translation>Das Lesen von „%1“ wird beendet …</translation>
    </message>
</context>
<context>
    <name>steelyard::ReadingDialog</name>
    <message>
        <source>Ranges and rates</source>
        <translation>Spannen und Kurse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>How far from a bare number its range ends, in per cent of it</source>
        <translation>Wie weit die Spanne einer bloßen Zahl von ihr weg reicht, in Prozent</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Currencies, by rates of yours with their day</source>
        <translation>Währungen, nach Ihren Kursen mit deren Tag</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Kurs hinzufügen</translation>
    </message>
    <message>
        <source>Currency of rate %1</source>
        <translation>Währung des Kurses %1</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Kurs %1</translation>
    </message>
    <message>
        <source>Other currency of rate %1</source>
        <translation>Andere Währung des Kurses %1</translation>
    </message>
    <message>
        <source>Day of rate %1</source>
        <translation>Tag des Kurses %1</translation>
    </message>
    <message>
        <source>Remove rate %1</source>
        <translation>Kurs %1 entfernen</translation>
    </message>
    <message>
        <source>is</source>
        <comment>one currency is so much of another</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a day</comment>
        <translation>am</translation>
    </message>
    <message>
        <source>A width is a number above 0 and at most 100.</source>
        <translation>Eine Weite ist eine Zahl über 0 und höchstens 100.</translation>
    </message>
    <message>
        <source>A rate is between two currencies, by their three letters: USD, EUR.</source>
        <translation>Ein Kurs verbindet zwei Währungen mit ihren drei Buchstaben: USD, EUR.</translation>
    </message>
    <message>
        <source>A rate is a number above 0.</source>
        <translation>Ein Kurs ist eine Zahl über 0.</translation>
    </message>
    <message>
        <source>A rate has a day.</source>
        <translation>Ein Kurs hat einen Tag.</translation>
    </message>
</context>
<context>
    <name>steelyard::ReasonFoot</name>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 des Gewichts</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <comment>a criterion</comment>
        <translation>Belege für %1</translation>
    </message>
</context>
<context>
    <name>steelyard::ReasonWording</name>
    <message>
        <source>%1 is stronger in %2</source>
        <translation>%1 ist stärker bei %2</translation>
    </message>
    <message>
        <source>%1, %2 against %3</source>
        <translation>%1, %2 gegen %3</translation>
    </message>
    <message>
        <source>You set its weight by hand</source>
        <translation>Sie haben das Gewicht von Hand gesetzt</translation>
    </message>
    <message>
        <source>None of your answers asks for this</source>
        <translation>Keine Ihrer Antworten verlangt das</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between questions with their answers</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>You answered %1; and %n more</source>
        <translation>
            <numerusform>Sie haben geantwortet – %1; und %n weitere Antwort</numerusform>
            <numerusform>Sie haben geantwortet – %1; und %n weitere Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>You answered %1</source>
        <translation>Sie haben geantwortet – %1</translation>
    </message>
</context>
<context>
    <name>steelyard::ReasonsCard</name>
    <message>
        <source>Evidence for %1</source>
        <comment>a criterion</comment>
        <translation>Belege für %1</translation>
    </message>
</context>
<context>
    <name>steelyard::RecentDecisions</name>
    <message>
        <source>Not found: %1</source>
        <translation>Nicht gefunden: %1</translation>
    </message>
    <message>
        <source>%1, file not found</source>
        <translation>%1, Datei nicht gefunden</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, geändert %2</translation>
    </message>
</context>
<context>
    <name>steelyard::RecentList</name>
    <message>
        <source>Decisions you open or save appear here.</source>
        <translation>Hier erscheinen Entscheidungen, die Sie öffnen oder speichern.</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a decision</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>review was due %1</source>
        <comment>a date</comment>
        <translation>Überprüfung war fällig am %1</translation>
    </message>
    <message>
        <source>review on %1</source>
        <comment>a date</comment>
        <translation>Überprüfung am %1</translation>
    </message>
</context>
<context>
    <name>steelyard::RecordDialog</name>
    <message>
        <source>What is decided</source>
        <translation>Was entschieden ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was dazu gesagt wird</translation>
    </message>
    <message>
        <source>Who sees it otherwise</source>
        <translation>Wer es anders sieht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Record in the meeting</source>
        <translation>Protokoll in der Sitzung</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>steelyard::RecordForm</name>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Zu überprüfen am</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation>Was Sie entscheiden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>We choose</source>
        <translation>Wir wählen</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Name, Rolle</translation>
    </message>
    <message>
        <source>Shown on opening the file</source>
        <translation>Wird beim Öffnen der Datei gezeigt</translation>
    </message>
    <message>
        <source>Choose an option before the decision can be accepted.</source>
        <translation>Wählen Sie eine Option, bevor die Entscheidung beschlossen werden kann.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>The decision is accepted</source>
        <translation>Die Entscheidung ist beschlossen</translation>
    </message>
</context>
<context>
    <name>steelyard::RecordWording</name>
    <message>
        <source>Proposed</source>
        <comment>status of a decision</comment>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a decision</comment>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>Superseded</source>
        <comment>status of a decision</comment>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Es ist noch nichts gewählt.</translation>
    </message>
    <message>
        <source>Your choice is one of the two that are too close to call.</source>
        <translation>Ihre Wahl ist eine der beiden, zwischen denen es zu knapp ist.</translation>
    </message>
    <message>
        <source>Your choice matches the verdict.</source>
        <translation>Ihre Wahl stimmt mit dem Ergebnis überein.</translation>
    </message>
    <message>
        <source>A must-have leaves your choice out.</source>
        <translation>Ihre Wahl scheidet durch ein Muss-Kriterium aus.</translation>
    </message>
    <message>
        <source>Your choice differs: the verdict is for %1.</source>
        <translation>Ihre Wahl weicht ab: Das Ergebnis spricht für %1.</translation>
    </message>
    <message>
        <source>There is no verdict yet that the choice could rest on.</source>
        <translation>Es gibt noch kein Ergebnis, auf das sich die Wahl stützen könnte.</translation>
    </message>
    <message>
        <source>You did not say what you expected.</source>
        <translation>Sie haben nicht gesagt, was Sie erwarten.</translation>
    </message>
    <message>
        <source>You expected %1; the verdict is open.</source>
        <translation>Sie haben %1 erwartet; das Ergebnis ist offen.</translation>
    </message>
    <message>
        <source>You expected %1, and so it came out.</source>
        <translation>Sie haben %1 erwartet, und so ist es gekommen.</translation>
    </message>
    <message>
        <source>You expected %1; the verdict is for %2.</source>
        <translation>Sie haben %1 erwartet; das Ergebnis spricht für %2.</translation>
    </message>
    <message>
        <source>This decision was to be reviewed on %1.</source>
        <translation>Diese Entscheidung sollte am %1 überprüft werden.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <comment>question, answer</comment>
        <translation>„%1“ wird zu „%2“</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>two changes of answers</comment>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes of answers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Answer to “%1”</source>
        <translation>Antwort auf „%1“</translation>
    </message>
    <message>
        <source>Must-have “%1”</source>
        <translation>Muss-Kriterium „%1“</translation>
    </message>
    <message>
        <source>Weight of “%1” by hand</source>
        <translation>Gewicht von „%1“ von Hand</translation>
    </message>
    <message>
        <source>Own rating of %1 in “%2”</source>
        <comment>option, criterion</comment>
        <translation>Eigene Bewertung von %1 bei „%2“</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Now %1, before %2</source>
        <translation>Jetzt %1, vorher %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>beschlossen</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an answer</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between answers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) to build</source>
        <translation>
            <numerusform>bis zu %n Tag Bauzeit</numerusform>
            <numerusform>bis zu %n Tage Bauzeit</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>an add-on at least</source>
        <translation>mindestens eine Erweiterung</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an answer</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>as the answers say</source>
        <translation>wie die Antworten es ergeben</translation>
    </message>
    <message>
        <source>as the knowledge base says</source>
        <translation>wie es die Wissensbasis sagt</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no choice</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Your choice is not one of the two that are too close to call.</source>
        <translation>Ihre Wahl ist keine der beiden, zwischen denen es zu knapp ist.</translation>
    </message>
    <message>
        <source>one of two too close to call</source>
        <translation>eine der beiden, zu knapp</translation>
    </message>
    <message>
        <source>matches the verdict</source>
        <translation>wie das Ergebnis</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>braucht einen Grund</translation>
    </message>
    <message>
        <source>This choice needs a reason: there is no verdict it could rest on.</source>
        <translation>Diese Wahl braucht einen Grund: Noch gibt es kein Ergebnis, auf das sie sich stützen könnte.</translation>
    </message>
    <message>
        <source>This choice needs a reason: it is not one of the two that lead.</source>
        <translation>Diese Wahl braucht einen Grund: Sie ist keine der beiden, die vorn liegen.</translation>
    </message>
    <message>
        <source>This choice needs a reason: it is not the verdict&apos;s.</source>
        <translation>Diese Wahl braucht einen Grund: Sie ist nicht die des Ergebnisses.</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>%1. Because: %2</source>
        <comment>a change, its reason</comment>
        <translation>%1. Grund: %2</translation>
    </message>
    <message>
        <source>%1 (%3). Because: %2</source>
        <comment>a change, its reason, the time of day</comment>
        <translation>%1 (%3). Grund: %2</translation>
    </message>
    <message>
        <source>weighed</source>
        <comment>an option</comment>
        <translation>abgewogen</translation>
    </message>
    <message>
        <source>not weighed</source>
        <comment>an option</comment>
        <translation>nicht abgewogen</translation>
    </message>
    <message>
        <source>Criterion “%1”</source>
        <translation>Kriterium „%1“</translation>
    </message>
    <message>
        <source>How weights come about</source>
        <translation>Woher die Gewichte kommen</translation>
    </message>
    <message>
        <source>by order</source>
        <comment>how weights come about</comment>
        <translation>nach der Reihenfolge</translation>
    </message>
    <message>
        <source>by swings</source>
        <comment>how weights come about</comment>
        <translation>nach Schritten</translation>
    </message>
    <message>
        <source>by points</source>
        <comment>how weights come about</comment>
        <translation>nach Punkten</translation>
    </message>
    <message>
        <source>by pairs</source>
        <comment>how weights come about</comment>
        <translation>nach Paaren</translation>
    </message>
    <message>
        <source>by answers</source>
        <comment>how weights come about</comment>
        <translation>nach den Antworten</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way of weighing, criteria in order</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a criterion</comment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>“%1” does not apply any more</source>
        <translation>„%1“ trifft nicht mehr zu</translation>
    </message>
</context>
<context>
    <name>steelyard::RecoveryKeeper</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>steelyard::RecoveryOffers</name>
    <message>
        <source>“%1” was never saved. A copy of %2 is kept.</source>
        <comment>name of a decision, time</comment>
        <translation>„%1“ wurde nie gespeichert. Eine Kopie vom %2 ist da.</translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved. A copy of %2 is kept; the file is %3.</source>
        <comment>name of a decision, time, file</comment>
        <translation>„%1“ hat Änderungen, die nicht gespeichert wurden. Eine Kopie vom %2 ist da; die Datei heißt %3.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Opens the copy; the decision&apos;s file stays as it is</source>
        <translation>Öffnet die Kopie; die Datei der Entscheidung bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Deletes the copy for good</source>
        <translation>Löscht die Kopie endgültig</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportActionBar</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The verdict is being computed.</source>
        <translation>Das Ergebnis wird berechnet.</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Wählen Sie mindestens einen Abschnitt.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Stopped; the pages are those of an earlier choice.</source>
        <translation>Abgebrochen; die Seiten sind die einer früheren Auswahl.</translation>
    </message>
    <message>
        <source>Page %1 of %2, updating</source>
        <translation>Seite %1 von %2, wird aktualisiert</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>This file is the decision itself. Choose another name.</source>
        <translation>Diese Datei ist die Entscheidung selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportOptionsPanel</name>
    <message>
        <source>Mark as draft</source>
        <translation>Als Entwurf kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as confidential</source>
        <translation>Als vertraulich kennzeichnen</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Das Logo entfernen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>The sections checked below</source>
        <translation>Die unten angekreuzten Abschnitte</translation>
    </message>
    <message>
        <source>Also what never leads, and what has no weight</source>
        <translation>Auch was nie führt und was kein Gewicht hat</translation>
    </message>
    <message>
        <source>The evidence of options that came first in fewer than 1 in 1,000 runs and of criteria without a weight. Else they are told in one line.</source>
        <translation>Die Belege von Optionen, die in weniger als 1 von 1.000 Läufen vorn lagen, und von Kriterien ohne Gewicht. Sonst stehen sie in einer Zeile.</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportWorker</name>
    <message>
        <source>The printer does not answer. Check that it is on, or choose another.</source>
        <translation>Der Drucker antwortet nicht. Prüfen Sie, ob er eingeschaltet ist, oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>steelyard::ReviewNotice</name>
    <message>
        <source>Go to the decision</source>
        <translation>Zur Entscheidung</translation>
    </message>
</context>
<context>
    <name>steelyard::RobustnessCard</name>
    <message>
        <source>Who is left out</source>
        <translation>Was ausgeschieden ist</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>The shares are being worked out.</source>
        <translation>Die Anteile werden berechnet.</translation>
    </message>
    <message>
        <source>Nothing was weighed against it</source>
        <translation>Es wurde gegen nichts abgewogen</translation>
    </message>
    <message>
        <source>First places in 100 plausible runs</source>
        <translation>Erste Plätze in 100 plausiblen Läufen</translation>
    </message>
    <message>
        <source>All ranks</source>
        <translation>Alle Ränge</translation>
    </message>
    <message>
        <source>± %1 in 100, from %2 runs</source>
        <translation>± %1 von 100, aus %2 Läufen</translation>
    </message>
    <message>
        <source>leaning %1, clear %2</source>
        <comment>marks on a bar, in 100</comment>
        <translation>Tendenz ab %1, eindeutig ab %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) lead in %1 of 100 together</source>
        <translation>
            <numerusform>%n andere führt in %1 von 100</numerusform>
            <numerusform>%n andere führen zusammen in %1 von 100</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1</source>
        <comment>of 100</comment>
        <translation>weniger als 1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) never lead</source>
        <translation>
            <numerusform>%n andere führt nie</numerusform>
            <numerusform>%n andere führen nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <comment>names of options</comment>
        <translation>
            <numerusform>%n scheidet aus: %1</numerusform>
            <numerusform>%n scheiden aus: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for one: %2</source>
        <comment>an option that is left out and why</comment>
        <translation>%1 zum Beispiel: %2</translation>
    </message>
    <message>
        <source>Answered, %1 comes first in %2 to %3 of 100</source>
        <translation>Beantwortet liegt %1 in %2 bis %3 von 100 vorn</translation>
    </message>
    <message>
        <source>Most doubt: %1</source>
        <comment>a question</comment>
        <translation>Größter Zweifel: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::RowList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove row %1 of %2</source>
        <translation>Zeile %1 von „%2“ entfernen</translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioColumns</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>The decision as agreed, your own scenarios, and the cases of the knowledge base with the same options.</source>
        <translation>Die Entscheidung wie vereinbart, Ihre eigenen Szenarien und die Fälle der Wissensbasis mit denselben Optionen.</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>die Entscheidung</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihr eigenes</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>ein Fall</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try %1</source>
        <comment>a scenario</comment>
        <translation>%1 ausprobieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a scenario</comment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioModel</name>
    <message>
        <source>Agreed</source>
        <comment>the decision as it is</comment>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scenario, its verdict in a sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::SceneShow</name>
    <message>
        <source>%1 of %2</source>
        <comment>scene, scenes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, numbers are settling</source>
        <comment>8 of 10</comment>
        <translation>%1, Zahlen werden noch genauer</translation>
    </message>
    <message>
        <source>Trying: %1</source>
        <comment>changes that are not agreed</comment>
        <translation>Probeweise: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>steelyard::SceneView</name>
    <message>
        <source>%1. %2</source>
        <comment>a scene&apos;s title and sentence, spoken</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>steelyard::ScreenSaverPause</name>
    <message>
        <source>A decision is being presented</source>
        <translation>Eine Entscheidung wird präsentiert</translation>
    </message>
</context>
<context>
    <name>steelyard::SearchPanel</name>
    <message>
        <source>Search the knowledge base</source>
        <translation>Wissensbasis durchsuchen</translation>
    </message>
    <message>
        <source>Search options, criteria, ratings, questions, sources</source>
        <translation>Optionen, Kriterien, Bewertungen, Fragen, Quellen suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Several words find what has all of them.</source>
        <translation>Mehrere Wörter finden, was alle enthält.</translation>
    </message>
    <message>
        <source>Nothing in this knowledge base has all of these words.</source>
        <translation>Nichts in dieser Wissensbasis enthält alle diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n results. Enter goes to the chosen one.</source>
        <translation>
            <numerusform>%n Treffer. Die Eingabetaste führt dorthin.</numerusform>
            <numerusform>%n Treffer. Die Eingabetaste führt zum gewählten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::SeriesChooser</name>
    <message>
        <source>A radar shows at most three options; take one out first.</source>
        <translation>Ein Netzdiagramm zeigt höchstens drei Optionen; nehmen Sie zuerst eine heraus.</translation>
    </message>
</context>
<context>
    <name>steelyard::SettingsFile</name>
    <message>
        <source>%1 is no file of settings. Settings are forgotten at the end; remove it to keep them again.</source>
        <translation>%1 ist keine Datei mit Einstellungen. Einstellungen werden am Ende vergessen; entfernen Sie sie, um sie wieder zu behalten.</translation>
    </message>
</context>
<context>
    <name>steelyard::ShapeView</name>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Each axis is a group of criteria, the rim is 10. Compare points on one axis; the enclosed area means nothing.</source>
        <translation>Jede Achse ist eine Gruppe von Kriterien, der Rand ist 10. Vergleichen Sie Punkte auf einer Achse; die umschlossene Fläche bedeutet nichts.</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 des Gewichts</translation>
    </message>
    <message>
        <source>Each axis is a criterion, the rim is 10. Compare points on one axis; the enclosed area means nothing.</source>
        <translation>Jede Achse ist ein Kriterium, der Rand ist 10. Vergleichen Sie Punkte auf einer Achse; die umschlossene Fläche bedeutet nichts.</translation>
    </message>
    <message>
        <source>Radar of the group ratings</source>
        <translation>Netzdiagramm der Gruppenbewertungen</translation>
    </message>
    <message>
        <source>Radar of the ratings</source>
        <translation>Netzdiagramm der Bewertungen</translation>
    </message>
</context>
<context>
    <name>steelyard::ShareRows</name>
    <message>
        <source>%1 in 100</source>
        <translation>%1 von 100</translation>
    </message>
</context>
<context>
    <name>steelyard::ShareWording</name>
    <message>
        <source>Error ± %1 in 100, %2 runs. There is no verdict while more than %3 of 100 important questions are open or not sure.</source>
        <translation>Fehler ± %1 von 100, %2 Läufe. Es gibt kein Ergebnis, solange mehr als %3 von 100 wichtigen Fragen offen oder unsicher sind.</translation>
    </message>
    <message>
        <source>Error ± %1 in 100, %2 runs. Clear from %3, leaning from %4, else too close to call.</source>
        <translation>Fehler ± %1 von 100, %2 Läufe. Eindeutig ab %3, Tendenz ab %4, sonst zu knapp.</translation>
    </message>
</context>
<context>
    <name>steelyard::SheetImports</name>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
</context>
<context>
    <name>steelyard::SheetModel</name>
    <message>
        <source>name of an option</source>
        <translation>Name einer Option</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>says how the column is meant</source>
        <translation>sagt, wie die Spalte gemeint ist</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>cell, its text, what it is</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, look at %2</source>
        <translation>%1, siehe %2</translation>
    </message>
</context>
<context>
    <name>steelyard::SourceDetails</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datiert</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>It has no public address.</source>
        <translation>Sie hat keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Its address is not one to open: %1</source>
        <translation>Ihre Adresse lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a property of a source and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::SourceEntry</name>
    <message>
        <source>, </source>
        <comment>between facts about a source</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Dated %1, read %2</source>
        <translation>Datiert %1, gelesen %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelesen %1</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Im Verzeichnis</translation>
    </message>
    <message>
        <source>Show “%1” in the register of sources</source>
        <translation>„%1“ im Quellenverzeichnis zeigen</translation>
    </message>
</context>
<context>
    <name>steelyard::SourceList</name>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Title of source %1</source>
        <translation>Titel von Quelle %1</translation>
    </message>
    <message>
        <source>Address or file of source %1</source>
        <translation>Adresse oder Datei von Quelle %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Address, or a file&apos;s name</source>
        <translation>Adresse oder Name einer Datei</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>Quelle %1 entfernen</translation>
    </message>
</context>
<context>
    <name>steelyard::SourceModel</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Uses</source>
        <comment>of a source, how many</comment>
        <translation>Verwendet</translation>
    </message>
</context>
<context>
    <name>steelyard::SourcesSection</name>
    <message>
        <source>Looked for, not found</source>
        <translation>Gesucht, nicht gefunden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Quelle suchen</translation>
    </message>
    <message>
        <source>Register of sources</source>
        <translation>Quellenverzeichnis</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Was auf ihr beruht</translation>
    </message>
    <message>
        <source>Nothing rests on it.</source>
        <translation>Nichts beruht auf ihr.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements name it</source>
        <translation>
            <numerusform>%n Aussage nennt sie</numerusform>
            <numerusform>%n Aussagen nennen sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources</source>
        <translation>
            <numerusform>%1 von %n Quelle</numerusform>
            <numerusform>%1 von %n Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::StandingCard</name>
    <message>
        <source>Where it stands</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Who is ahead stays hidden until you have looked at the verdict, which first asks what you expect.</source>
        <translation>Wer führt, bleibt verborgen, bis Sie das Ergebnis ansehen, das zuerst fragt, was Sie erwarten.</translation>
    </message>
</context>
<context>
    <name>steelyard::StartPage</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Weigh a technology choice</source>
        <translation>Eine Technologie wählen</translation>
    </message>
    <message>
        <source>Answer plain questions. See which option fits, how sure that is, and what would change it.</source>
        <translation>Beantworten Sie einfache Fragen. Sehen Sie, welche Option passt, wie sicher das ist und was es ändern würde.</translation>
    </message>
    <message>
        <source>Start with the questions</source>
        <translation>Mit den Fragen beginnen</translation>
    </message>
    <message>
        <source>Or start from a typical case</source>
        <translation>Oder mit einem typischen Fall beginnen</translation>
    </message>
    <message>
        <source>Sets the answers; every one can be changed</source>
        <translation>Gibt Antworten vor; jede lässt sich ändern</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a decision from a file</source>
        <translation>Entscheidung aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Explore a finished example</source>
        <translation>Ein fertiges Beispiel ansehen</translation>
    </message>
    <message>
        <source>A complete decision with answers, verdict and report.</source>
        <translation>Eine vollständige Entscheidung mit Antworten, Ergebnis und Bericht.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>Arbeitet offline. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Judged by %1.</source>
        <translation>Beurteilt nach %1.</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <comment>date</comment>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about %1 min.</source>
        <translation>
            <numerusform>%n Frage, etwa %1&#xa0;Min.</numerusform>
            <numerusform>%n Fragen, etwa %1&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n questions take about %1 min.</source>
        <translation>
            <numerusform>Die erste Frage (%n) dauert etwa %1&#xa0;Minuten.</numerusform>
            <numerusform>Die ersten %n Fragen dauern etwa %1&#xa0;Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more make the verdict surer.</source>
        <translation>
            <numerusform>%n weitere macht das Ergebnis sicherer.</numerusform>
            <numerusform>%n weitere machen das Ergebnis sicherer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another subject</source>
        <translation>Anderes Thema</translation>
    </message>
    <message>
        <source>Finished examples</source>
        <translation>Fertige Beispiele</translation>
    </message>
    <message>
        <source>Your own decision</source>
        <translation>Eigene Entscheidung</translation>
    </message>
    <message>
        <source>Your options, your criteria, your numbers in a table, from a first guess to measured evidence.</source>
        <translation>Eigene Optionen, eigene Kriterien, eigene Zahlen in einer Tabelle, von der ersten Vermutung bis zum gemessenen Beleg.</translation>
    </message>
    <message>
        <source>Start with a table</source>
        <translation>Mit einer Tabelle beginnen</translation>
    </message>
    <message numerus="yes">
        <source>options</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Option</numerusform>
            <numerusform>Optionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>criteria</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Kriterium</numerusform>
            <numerusform>Kriterien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ratings, each with evidence</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Bewertung mit Beleg</numerusform>
            <numerusform>Bewertungen, jede mit Beleg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sources</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Quelle</numerusform>
            <numerusform>Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a decision or a sheet here to open it</source>
        <translation>Eine Entscheidung oder Tabelle hier ablegen, um sie zu öffnen</translation>
    </message>
    <message>
        <source>Look into the knowledge base</source>
        <translation>In die Wissensbasis schauen</translation>
    </message>
</context>
<context>
    <name>steelyard::SummaryCard</name>
    <message>
        <source>Updating</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>„%1“ beantworten</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Kurzfassung kopieren</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Kurzfassung kopiert</translation>
    </message>
</context>
<context>
    <name>steelyard::SupportLegend</name>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Maintained add-on</source>
        <translation>Gepflegte Erweiterung</translation>
    </message>
    <message>
        <source>You build it, working days</source>
        <translation>Sie bauen es, Arbeitstage</translation>
    </message>
    <message>
        <source>None found</source>
        <comment>no way to provide a capability</comment>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Reicht nicht</translation>
    </message>
    <message>
        <source>No option stays</source>
        <translation>Keine Option bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n option(s) stay</source>
        <comment>how many, of how many</comment>
        <translation>
            <numerusform>%1 von %n Option bleibt</numerusform>
            <numerusform>%1 von %n Optionen bleiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::SwingCard</name>
    <message>
        <source>Swing</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Say what a step is worth; the ratio of the two follows</source>
        <translation>Sagen, was ein Schritt wert ist; das Verhältnis folgt daraus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two criteria</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>a range</comment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>the steps lead apart</source>
        <translation>die Schritte gehen auseinander</translation>
    </message>
    <message>
        <source>1 : %1</source>
        <translation>1 : %1</translation>
    </message>
    <message>
        <source>1 : %1 to %2</source>
        <translation>1 : %1 bis %2</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one level to another</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>is worth as much as</source>
        <translation>ist so viel wert wie</translation>
    </message>
    <message>
        <source>%1, against the order</source>
        <comment>a ratio of weights</comment>
        <translation>%1, gegen die Reihenfolge</translation>
    </message>
</context>
<context>
    <name>steelyard::TablePage</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Done editing</source>
        <translation>Bearbeiten beenden</translation>
    </message>
    <message>
        <source>Type as in a spreadsheet: 12, 8-20, 12 ± 3, ~12, a word of the scale, or ? where nobody knows.</source>
        <translation>Tippen wie in einer Tabellenkalkulation: 12, 8-20, 12 ± 3, ~12, ein Wort der Skala oder ?, wo es niemand weiß.</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Measure of the criterion</source>
        <translation>Maß des Kriteriums</translation>
    </message>
    <message>
        <source>Unit, worst and best, and what a level is worth (Space on its name)</source>
        <translation>Einheit, schlechtester und bester Wert und was ein Messwert wert ist (Leertaste auf dem Namen)</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Criteria with a scale in words, from a catalogue</source>
        <translation>Kriterien mit einer Skala in Worten, aus einem Katalog</translation>
    </message>
    <message>
        <source>Right is better in every row. Bars: measured, estimated, guessed. A crossed-out page: no source. The pale band: plausible range.</source>
        <translation>Rechts ist in jeder Zeile besser. Balken: gemessen, geschätzt, geraten. Durchgestrichenes Blatt: keine Quelle. Blasses Band: plausible Spanne.</translation>
    </message>
    <message>
        <source>Compare, edited as a table</source>
        <translation>Vergleich, als Tabelle bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cells read</source>
        <translation>
            <numerusform>%1 von %n Zelle gelesen</numerusform>
            <numerusform>%1 von %n Zellen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 is open, and would settle most: up to %3 points.</source>
        <comment>criterion, option</comment>
        <translation>%1 von %2 ist offen und würde am meisten klären: bis zu %3 Punkte.</translation>
    </message>
    <message>
        <source>%1: %2 It counts as unknown until mended.</source>
        <comment>option, what is wrong</comment>
        <translation>%1: %2 Das gilt als unbekannt, bis es berichtigt ist.</translation>
    </message>
    <message>
        <source>Ranges and rates</source>
        <translation>Spannen und Kurse</translation>
    </message>
    <message>
        <source>How wide a bare number&apos;s range is, and what currencies are worth</source>
        <translation>Wie weit die Spanne einer bloßen Zahl ist, und was Währungen wert sind</translation>
    </message>
    <message>
        <source>Choose criteria of a catalogue or a knowledge base</source>
        <translation>Kriterien eines Katalogs oder einer Wissensbasis wählen</translation>
    </message>
    <message>
        <source>Go to the row of a criterion first.</source>
        <translation>Gehen Sie zuerst in die Zeile eines Kriteriums.</translation>
    </message>
    <message>
        <source>“%1” weighs %2, as no answer speaks of it. Give it a weight under What if.</source>
        <comment>criterion, share</comment>
        <translation>„%1“ wiegt %2, denn keine Antwort spricht davon. Geben Sie ihm unter „Was wäre wenn“ ein Gewicht.</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>Bewerten</translation>
    </message>
</context>
<context>
    <name>steelyard::TextNotes</name>
    <message>
        <source>Line breaks became spaces: this is one line.</source>
        <translation>Zeilenumbrüche wurden zu Leerzeichen: Das ist eine einzige Zeile.</translation>
    </message>
    <message>
        <source>An invisible character (%1) was left out.</source>
        <translation>Ein unsichtbares Zeichen (%1) wurde weggelassen.</translation>
    </message>
    <message>
        <source>What is no text was replaced.</source>
        <translation>Was kein Text ist, wurde ersetzt.</translation>
    </message>
    <message>
        <source>At most %1 characters fit; the rest was left out.</source>
        <translation>Höchstens %1 Zeichen passen hinein; der Rest wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>steelyard::TippingPoints</name>
    <message>
        <source>, </source>
        <comment>between answers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>an answer</comment>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>an answer</comment>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>an added answer</comment>
        <translation>dazu %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>an answer taken away</comment>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>an answer, another that does the same</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Weight, %1</source>
        <comment>a criterion</comment>
        <translation>Gewicht, %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a weight or a rating</comment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <comment>a weight or a rating</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an option, a measure</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rating, %1, %2</source>
        <comment>an option, a criterion</comment>
        <translation>Bewertung, %1, %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>two criteria, the heavier first</comment>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>What matters more</source>
        <translation>Was mehr zählt</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>a must-have</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>%1 or %2 others</source>
        <comment>answers, how many others do the same</comment>
        <translation>%1 oder %2 weitere</translation>
    </message>
</context>
<context>
    <name>steelyard::TopBar</name>
    <message>
        <source>Name of the decision</source>
        <translation>Name der Entscheidung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject, date of its review</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>Menü (%1)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time or date</comment>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Enter or F2 edits it</source>
        <translation>Eingabetaste oder F2 bearbeitet ihn</translation>
    </message>
    <message>
        <source>Your own decision</source>
        <translation>Eigene Entscheidung</translation>
    </message>
    <message>
        <source>Name this decision</source>
        <translation>Diese Entscheidung benennen</translation>
    </message>
</context>
<context>
    <name>steelyard::TornadoCard</name>
    <message>
        <source>What moves the lead most</source>
        <translation>Was den Vorsprung am meisten bewegt</translation>
    </message>
    <message>
        <source>Fewer than two options are left to compare.</source>
        <translation>Es sind weniger als zwei Optionen zum Vergleichen übrig.</translation>
    </message>
    <message>
        <source>“%1” moves it most: the lead of %2 is %3 when it is halved and %4 when it is raised by half.</source>
        <comment>weight, option, two leads in points</comment>
        <translation>„%1“ bewegt ihn am meisten: Der Vorsprung von %2 ist %3, wenn es halbiert, und %4, wenn es um die Hälfte erhöht wird.</translation>
    </message>
</context>
<context>
    <name>steelyard::TornadoChart</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Which weights matter</source>
        <translation>Welche Gewichte zählen</translation>
    </message>
    <message>
        <source>With fewer than two options left no weight can change the lead.</source>
        <translation>Mit weniger als zwei Optionen kann kein Gewicht den Vorsprung ändern.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Lead with less</source>
        <translation>Vorsprung mit weniger</translation>
    </message>
    <message>
        <source>Lead with more</source>
        <translation>Vorsprung mit mehr</translation>
    </message>
    <message>
        <source>How far %1 is ahead of %2 when one weight is half as large (hatched) or half as large again (solid). The strong line is the lead now, %3; left of 0 %2 leads.</source>
        <translation>Wie weit %1 vor %2 liegt, wenn ein Gewicht halb so groß (schraffiert) oder um die Hälfte größer (voll) ist. Die kräftige Linie ist der Vorsprung jetzt, %3; links von 0 liegt %2 vorn.</translation>
    </message>
</context>
<context>
    <name>steelyard::TraceWording</name>
    <message>
        <source>Raw weights and weights may not add up to their sums because of rounding.</source>
        <translation>Rohgewichte und Gewichte ergeben wegen der Rundung vielleicht nicht genau ihre Summen.</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between numbers that are added</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>%1, not sure: (%2) / %3 = %4</source>
        <comment>question, factors of its answers</comment>
        <translation>%1, nicht sicher: (%2) / %3 = %4</translation>
    </message>
    <message>
        <source>%1, open: (%2) / %3 = %4</source>
        <comment>question, factors of its answers</comment>
        <translation>%1, offen: (%2) / %3 = %4</translation>
    </message>
    <message>
        <source>%1, of which %2 does not raise it</source>
        <comment>a sum, a part of it</comment>
        <translation>%1, davon heben %2 es nicht an</translation>
    </message>
    <message>
        <source>No answer raises it: %1</source>
        <translation>Keine Antwort hebt es an: %1</translation>
    </message>
    <message>
        <source>No answer raises it so far: 1 − (1 − %1) × %2 = %3</source>
        <comment>share that is kept, part that does not raise, factor</comment>
        <translation>Bisher hebt es keine Antwort an: 1 − (1 − %1) × %2 = %3</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>Von Hand gesetzt: %1</translation>
    </message>
    <message>
        <source>Set by hand: %1, of all that is set so: %2</source>
        <translation>Von Hand gesetzt: %1, an allem so Gesetzten: %2</translation>
    </message>
    <message>
        <source>%1 would take all weight, but another answer raises it</source>
        <translation>%1 nähme alles Gewicht, doch eine andere Antwort hebt es an</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an answer, its factor</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A raw weight is the starting weight times the factors beside it: those of the answers, those of the questions that are open or not sure, each the mean over its answers, and what is left of it where no answer raises the criterion.</source>
        <translation>Ein Rohgewicht ist das Anfangsgewicht mal den Faktoren daneben: denen der Antworten, denen der offenen oder unsicheren Fragen, jeder das Mittel über ihre Antworten, und dem, was davon bleibt, wo keine Antwort das Kriterium anhebt.</translation>
    </message>
    <message>
        <source>A criterion that no answer raises counts with %1. Where an open question might raise it, that holds for the part that does not: for each such question, the mean without the answers that raise divided by the mean of all.</source>
        <translation>Ein Kriterium, das keine Antwort anhebt, zählt mit %1. Wo eine offene Frage es anheben könnte, gilt das für den Teil, der es nicht tut: je Frage das Mittel ohne die anhebenden Antworten geteilt durch das Mittel aller.</translation>
    </message>
    <message>
        <source>The weights come from your order: the mean over all weightings that agree with it. With n criteria, the one in place k weighs (1/k + … + 1/m) / n, m being the last place of the order.</source>
        <translation>Die Gewichte kommen aus Ihrer Reihenfolge: das Mittel über alle Gewichtungen, die zu ihr passen. Bei n Kriterien wiegt das auf Platz k (1/k + … + 1/m) / n, wobei m der letzte Platz der Reihenfolge ist.</translation>
    </message>
    <message>
        <source>The weights come from your order and from what you said of steps between neighbours in it.</source>
        <translation>Die Gewichte kommen aus Ihrer Reihenfolge und aus dem, was Sie über Schritte zwischen Nachbarn darin gesagt haben.</translation>
    </message>
    <message>
        <source>The raw weights are the points you gave.</source>
        <translation>Die Rohgewichte sind die Punkte, die Sie vergeben haben.</translation>
    </message>
    <message>
        <source>The weights come from your comparisons in pairs: the principal eigenvector of their matrix.</source>
        <translation>Die Gewichte kommen aus Ihren Paarvergleichen: der Haupteigenvektor ihrer Matrix.</translation>
    </message>
    <message>
        <source>The weight is the raw weight divided by the sum of all raw weights, %1.</source>
        <translation>Das Gewicht ist das Rohgewicht geteilt durch die Summe aller Rohgewichte, %1.</translation>
    </message>
    <message>
        <source>Weights set by hand stay as they were set. The others share what is left, %1, in the proportions of their raw weights; the sum is that of the others.</source>
        <translation>Von Hand gesetzte Gewichte bleiben, wie sie gesetzt wurden. Die anderen teilen sich den Rest, %1, im Verhältnis ihrer Rohgewichte; die Summe ist die der anderen.</translation>
    </message>
</context>
<context>
    <name>steelyard::TrialAnnouncer</name>
    <message>
        <source>What if: %1</source>
        <comment>the verdict of what is tried</comment>
        <translation>Was wäre wenn: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::TriggerList</name>
    <message>
        <source>We would reconsider if</source>
        <translation>Wir würden neu entscheiden, wenn</translation>
    </message>
    <message>
        <source>Add what would make us reconsider</source>
        <translation>Hinzufügen, was uns neu entscheiden ließe</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>The verdict would change if</source>
        <translation>Das Ergebnis würde sich ändern, wenn</translation>
    </message>
    <message>
        <source>What would make us reconsider, %1</source>
        <translation>Was uns neu entscheiden ließe, %1</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <comment>a question</comment>
        <translation>aus „%1“</translation>
    </message>
    <message>
        <source>Remove a reason to reconsider</source>
        <translation>Grund für eine neue Entscheidung entfernen</translation>
    </message>
    <message>
        <source>A reason to reconsider</source>
        <translation>Grund für eine neue Entscheidung</translation>
    </message>
</context>
<context>
    <name>steelyard::UnderstoodPanel</name>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Options are in</source>
        <translation>Optionen stehen in</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>A number without a range is taken as estimated, ± 15 %, without a source.</source>
        <translation>Eine Zahl ohne Spanne gilt als geschätzt, ± 15&#xa0;%, ohne Quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n Option</numerusform>
            <numerusform>%n Optionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n Kriterium</numerusform>
            <numerusform>%n Kriterien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n Zelle</numerusform>
            <numerusform>%n Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>%n Spanne</numerusform>
            <numerusform>%n Spannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n nicht gelesen</numerusform>
            <numerusform>%n nicht gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::UndoFeedback</name>
    <message>
        <source>Done again: %1</source>
        <comment>a step</comment>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>a step</comment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Zu „%1“</translation>
    </message>
</context>
<context>
    <name>steelyard::UnreadStrip</name>
    <message>
        <source>Use %1</source>
        <comment>a text in place of one that was not read</comment>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Enter a rate</source>
        <translation>Kurs eingeben</translation>
    </message>
</context>
<context>
    <name>steelyard::ValueCostCard</name>
    <message>
        <source>Value and cost</source>
        <translation>Wert und Kosten</translation>
    </message>
    <message>
        <source>%1: worth %2, costs %3</source>
        <comment>an option, points of 10, its cost</comment>
        <translation>%1: %2 wert, kostet %3</translation>
    </message>
    <message>
        <source>Dashed: nothing that costs no more is worth as much.</source>
        <translation>Gestrichelt: Nichts, was nicht mehr kostet, ist so viel wert.</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <comment>a criterion</comment>
        <translation>Belege für %1</translation>
    </message>
    <message>
        <source>Evidence for the cost of %1</source>
        <comment>an option</comment>
        <translation>Belege für die Kosten von %1</translation>
    </message>
</context>
<context>
    <name>steelyard::ValueCostChart</name>
    <message>
        <source>Value and cost</source>
        <translation>Wert und Kosten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a criterion, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Value without the cost, points of 10</source>
        <translation>Wert ohne die Kosten, Punkte von 10</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value without the cost</source>
        <translation>Wert ohne die Kosten</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>steelyard::ValueCurve</name>
    <message>
        <source>What a level is worth</source>
        <translation>Was ein Messwert wert ist</translation>
    </message>
    <message>
        <source>Point %1 of %2: %3 %4 is worth %5 of 10</source>
        <translation>Punkt %1 von %2: %3 %4 ist %5 von 10 wert</translation>
    </message>
    <message>
        <source>A straight line from worst to best</source>
        <translation>Eine Gerade vom schlechtesten zum besten Wert</translation>
    </message>
    <message>
        <source>Left and right go from point to point</source>
        <translation>Links und rechts gehen von Punkt zu Punkt</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictPage</name>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictPanel</name>
    <message>
        <source>Updating</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Zwischenstand</translation>
    </message>
    <message numerus="yes">
        <source>%n questions would matter most next</source>
        <translation>
            <numerusform>%n Frage zählt jetzt am meisten</numerusform>
            <numerusform>%n Fragen zählen jetzt am meisten</numerusform>
        </translation>
    </message>
    <message>
        <source>How far each could move %1’s %2 in 100</source>
        <comment>option, its share</comment>
        <translation>Wie weit jede die %2 von 100 für %1 verschieben könnte</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictSideCard</name>
    <message>
        <source>The verdict</source>
        <translation>Das Ergebnis</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictStrip</name>
    <message>
        <source>Where it stands</source>
        <translation>Zwischenstand</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictSummary</name>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Berechnet aus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding and the two ratings behind it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>option that was chosen, status of the decision</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was decided, and why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, version %2; fingerprint %3</source>
        <comment>title of a knowledge base</comment>
        <translation>%1, Version %2; Fingerabdruck %3</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictWording</name>
    <message>
        <source>Nothing to weigh yet</source>
        <translation>Noch nichts abzuwägen</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Noch nichts bekannt</translation>
    </message>
    <message>
        <source>Only option</source>
        <translation>Einzige Option</translation>
    </message>
    <message>
        <source>In this decision clear begins at %1 and leaning at %2 of 100; usual are %3 and %4.</source>
        <translation>In dieser Entscheidung beginnt „eindeutig“ bei %1 und „Tendenz“ bei %2 von 100; üblich sind %3 und %4.</translation>
    </message>
    <message>
        <source>In this decision %1 of 100 important questions may stay open; usual are %2.</source>
        <translation>In dieser Entscheidung dürfen %1 von 100 wichtigen Fragen offen bleiben; üblich sind %2.</translation>
    </message>
    <message>
        <source>There is no option to weigh.</source>
        <translation>Es gibt keine Option zum Abwägen.</translation>
    </message>
    <message>
        <source>There is no criterion to weigh by.</source>
        <translation>Es gibt kein Kriterium, nach dem sich gewichten lässt.</translation>
    </message>
    <message>
        <source>Nothing is known yet: no cell of the table has a value.</source>
        <translation>Noch ist nichts bekannt: Keine Zelle der Tabelle hat einen Wert.</translation>
    </message>
    <message>
        <source>No option meets all your must-haves.</source>
        <translation>Keine Option erfüllt alle Ihre Muss-Kriterien.</translation>
    </message>
    <message>
        <source>Nothing is left to judge by: your answers take the weight from everything.</source>
        <translation>Es bleibt kein Maßstab: Ihre Antworten nehmen allem das Gewicht.</translation>
    </message>
    <message>
        <source>%1 come out equal.</source>
        <translation>%1 liegen gleichauf.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2.</source>
        <translation>%1 liegt vor %2.</translation>
    </message>
    <message>
        <source>%1 fits best, clearly ahead of %2.</source>
        <translation>%1 passt am besten, klar vor %2.</translation>
    </message>
    <message>
        <source>%1 fits best, with %2 not far behind.</source>
        <translation>%1 passt am besten, %2 liegt nicht weit zurück.</translation>
    </message>
    <message>
        <source>%1 is the only option in this decision.</source>
        <translation>%1 ist die einzige Option in dieser Entscheidung.</translation>
    </message>
    <message>
        <source>%1 is the only option that meets your must-haves.</source>
        <translation>Nur %1 erfüllt Ihre Muss-Kriterien.</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is no verdict.</source>
        <translation>Noch ist nichts beantwortet, daher gibt es kein Ergebnis.</translation>
    </message>
    <message>
        <source>Too few answers for a verdict; so far %1 are level.</source>
        <translation>Zu wenige Antworten für ein Ergebnis; bisher liegen %1 gleichauf.</translation>
    </message>
    <message>
        <source>Too few answers for a verdict; so far %1 is ahead of %2.</source>
        <translation>Zu wenige Antworten für ein Ergebnis; bisher liegt %1 vor %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are too close to call.</source>
        <translation>Zwischen %1 und %2 ist es zu knapp.</translation>
    </message>
    <message>
        <source>%1 and %2 are too close to call: %1 has the higher value, but %2 comes first more often, in %3 of 100 against %4.</source>
        <translation>Zwischen %1 und %2 ist es zu knapp: %1 hat den höheren Wert, aber %2 liegt öfter vorn, in %3 von 100 gegenüber %4.</translation>
    </message>
    <message>
        <source>It rests on one criterion, “%1” with %2 of the weight; %3 is judged.</source>
        <translation>Es beruht auf einem Kriterium, „%1“ mit %2 des Gewichts; %3 sind eingeschätzt.</translation>
    </message>
    <message>
        <source>It rests on one criterion, “%1” with %2 of the weight.</source>
        <translation>Es beruht auf einem Kriterium, „%1“ mit %2 des Gewichts.</translation>
    </message>
    <message>
        <source>It rests on judgement: %1 of what separates the two is judged, not known or measured, and without that %2 would not lead.</source>
        <translation>Es beruht auf Einschätzungen: %1 dessen, was beide trennt, ist eingeschätzt, nicht bekannt oder gemessen, und ohne das läge %2 nicht vorn.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an answer in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Your own answers speak against %1: %2 You answered %3.</source>
        <comment>an option, the text of a rule with its full stop, quoted answers</comment>
        <translation>Ihre eigenen Antworten sprechen gegen %1: %2 Sie haben geantwortet: %3.</translation>
    </message>
    <message>
        <source>Add an option to the decision.</source>
        <translation>Nehmen Sie eine Option in die Entscheidung auf.</translation>
    </message>
    <message>
        <source>Add a criterion to the decision.</source>
        <translation>Fügen Sie der Entscheidung ein Kriterium hinzu.</translation>
    </message>
    <message>
        <source>Type into the table what you know; ranges and guesses count as well.</source>
        <translation>Tragen Sie in die Tabelle ein, was Sie wissen; auch Bereiche und Schätzungen zählen.</translation>
    </message>
    <message>
        <source>Relax a must-have to bring an option back.</source>
        <translation>Lockern Sie ein Muss-Kriterium, um eine Option zurückzuholen.</translation>
    </message>
    <message>
        <source>The easiest way to bring an option back is to relax the must-have %1.</source>
        <translation>Am leichtesten kommt eine Option zurück, wenn Sie das Muss-Kriterium %1 lockern.</translation>
    </message>
    <message>
        <source>Change an answer so that at least one criterion counts.</source>
        <translation>Ändern Sie eine Antwort so, dass mindestens ein Kriterium zählt.</translation>
    </message>
    <message>
        <source>There is no other option left to weigh it against.</source>
        <translation>Es ist keine andere Option zum Vergleich übrig.</translation>
    </message>
    <message>
        <source>How sure this is has not been worked out yet.</source>
        <translation>Wie sicher das ist, wurde noch nicht berechnet.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of 100 plausible weightings and ratings, %3 in %4.</source>
        <translation>%1 liegt in %2 von 100 plausiblen Gewichtungen und Bewertungen vorn, %3 in %4.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of 100 plausible weightings and ratings.</source>
        <translation>%1 liegt in %2 von 100 plausiblen Gewichtungen und Bewertungen vorn.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of 100 plausible weightings and ratings. Not being sure about “%3” carries most of the doubt.</source>
        <translation>%1 liegt in %2 von 100 plausiblen Gewichtungen und Bewertungen vorn. Der größte Zweifel kommt daher, dass Sie bei „%3“ nicht sicher sind.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of 100 plausible weightings and ratings. The open question “%3” carries most of the doubt.</source>
        <translation>%1 liegt in %2 von 100 plausiblen Gewichtungen und Bewertungen vorn. Der größte Zweifel kommt von der offenen Frage „%3“.</translation>
    </message>
</context>
<context>
    <name>steelyard::Waterfall</name>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two ratings</comment>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two ratings of a criterion; who asks for it</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller criteria</source>
        <translation>
            <numerusform>und %n kleineres Kriterium</numerusform>
            <numerusform>und %n kleinere Kriterien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for, %2 against</source>
        <comment>two numbers of criteria</comment>
        <translation>%1 dafür, %2 dagegen</translation>
    </message>
    <message>
        <source>%1. Largest: %2, %3</source>
        <comment>“12 for, 4 against”; two criteria</comment>
        <translation>%1. Die größten: %2, %3</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <comment>two options</comment>
        <translation>%1 neben %2</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <comment>points</comment>
        <translation>%1 auseinander</translation>
    </message>
    <message>
        <source>What choosing %1 costs</source>
        <translation>Was die Wahl von %1 kostet</translation>
    </message>
    <message>
        <source>costs %1</source>
        <comment>points</comment>
        <translation>kostet %1</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>das Ergebnis</translation>
    </message>
    <message>
        <source>the choice</source>
        <translation>die Wahl</translation>
    </message>
    <message>
        <source>From %1 of %2 to %3 of %4, points of 10</source>
        <comment>the value of an option, twice</comment>
        <translation>Von %1 für %2 zu %3 für %4, Punkte von 10</translation>
    </message>
    <message>
        <source>Filled: for. Lines: the rest, net. Hatched: against.</source>
        <translation>Gefüllt: dafür. Linien: der Rest, zusammen. Schraffiert: dagegen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what makes a difference, by how much</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From %1 with %2 to %3 with %4: %5.</source>
        <comment>options and their values; all differences</comment>
        <translation>Von %1 mit %2 zu %3 mit %4: %5.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between differences</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>; %1 and %2 are rounded by themselves</source>
        <comment>two values</comment>
        <translation>; %1 und %2 sind für sich gerundet</translation>
    </message>
</context>
<context>
    <name>steelyard::WaterfallView</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>what makes a difference, two ratings, by how much</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
</context>
<context>
    <name>steelyard::WayTable</name>
    <message>
        <source>Way by way</source>
        <translation>Die Wege nebeneinander</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Bisher gesagt</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>%1 (counts)</source>
        <comment>a way to weigh</comment>
        <translation>%1 (zählt)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing leads</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightList</name>
    <message>
        <source>What each weighs</source>
        <translation>Was jedes wiegt</translation>
    </message>
    <message>
        <source>Bar: the way that counts, and 90 in 100 of its weightings. Diamond: by the sentences.</source>
        <translation>Balken: der Weg, der zählt, und 90 von 100 seiner Gewichtungen. Raute: nach den Sätzen.</translation>
    </message>
    <message>
        <source>Bar: the way that counts, and 90 in 100 of its weightings. Diamond: by order alone.</source>
        <translation>Balken: der Weg, der zählt, und 90 von 100 seiner Gewichtungen. Raute: nach der Reihenfolge allein.</translation>
    </message>
    <message>
        <source>Bar: the middle, and 90 in 100 of the weightings.</source>
        <translation>Balken: die Mitte und 90 von 100 der Gewichtungen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>shares of the weight</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Why %1 weighs this</source>
        <translation>Warum %1 so viel wiegt</translation>
    </message>
    <message>
        <source>Why this weight?</source>
        <translation>Warum dieses Gewicht?</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightTrialModel</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a weight</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>a weight</comment>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Leader stays from</source>
        <translation>Führung bleibt von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a share of the weight</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Lead if halved</source>
        <translation>Vorsprung bei der Hälfte</translation>
    </message>
    <message>
        <source>Lead if half more</source>
        <translation>Vorsprung bei anderthalb</translation>
    </message>
    <message>
        <source>%1: %2, agreed %3.</source>
        <comment>weight, share now, share agreed</comment>
        <translation>%1: %2, vereinbart %3.</translation>
    </message>
    <message>
        <source>%1 %2 is first at no share.</source>
        <comment>a sentence, option</comment>
        <translation>%1 %2 ist bei keinem Anteil vorn.</translation>
    </message>
    <message>
        <source>%1 %2 is first from %3 to %4.</source>
        <comment>a sentence, option, two shares</comment>
        <translation>%1 %2 ist von %3 bis %4 vorn.</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightWording</name>
    <message>
        <source>The weights may not add up to 100% because of rounding.</source>
        <translation>Die Gewichte ergeben wegen der Rundung vielleicht nicht genau 100 %.</translation>
    </message>
    <message>
        <source>%1 – set to zero</source>
        <comment>an answer and what it did to a weight</comment>
        <translation>%1 – auf null gesetzt</translation>
    </message>
    <message>
        <source>%1 – doubled</source>
        <translation>%1 – verdoppelt</translation>
    </message>
    <message>
        <source>%1 – doubled twice</source>
        <translation>%1 – zweimal verdoppelt</translation>
    </message>
    <message numerus="yes">
        <source>%1 – doubled %n times</source>
        <translation>
            <numerusform>%1 – %n-mal verdoppelt</numerusform>
            <numerusform>%1 – %n-mal verdoppelt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – halved</source>
        <translation>%1 – halbiert</translation>
    </message>
    <message>
        <source>%1 – halved twice</source>
        <translation>%1 – zweimal halbiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 – halved %n times</source>
        <translation>
            <numerusform>%1 – %n-mal halbiert</numerusform>
            <numerusform>%1 – %n-mal halbiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – unchanged</source>
        <translation>%1 – unverändert</translation>
    </message>
    <message>
        <source>It weighs %1</source>
        <translation>Es wiegt %1</translation>
    </message>
    <message>
        <source>Nothing is in order yet, so every criterion weighs the same</source>
        <translation>Noch ist nichts geordnet, darum wiegt jedes Kriterium gleich viel</translation>
    </message>
    <message>
        <source>You put it first, which makes %1 of the weight</source>
        <translation>Sie haben es an die erste Stelle gesetzt; das macht %1 des Gewichts</translation>
    </message>
    <message>
        <source>Place %1 in your order, which makes %2 of the weight</source>
        <translation>Platz %1 in Ihrer Reihenfolge; das macht %2 des Gewichts</translation>
    </message>
    <message>
        <source>You gave it %1 of the points</source>
        <translation>Sie haben ihm %1 der Punkte gegeben</translation>
    </message>
    <message>
        <source>Your comparisons give it %1 of the weight</source>
        <translation>Ihre Vergleiche geben ihm %1 des Gewichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the user said of a weight, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stays first while “%2” has at most %3 of the weight; now %4.</source>
        <translation>%1 bleibt vorn, solange „%2“ höchstens %3 des Gewichts hat; derzeit %4.</translation>
    </message>
    <message>
        <source>%1 stays first while “%2” has at least %3 of the weight; now %4.</source>
        <translation>%1 bleibt vorn, solange „%2“ mindestens %3 des Gewichts hat; derzeit %4.</translation>
    </message>
    <message>
        <source>%1 stays first while “%2” has %3 to %4 of the weight; now %5.</source>
        <translation>%1 bleibt vorn, solange „%2“ %3 bis %4 des Gewichts hat; derzeit %5.</translation>
    </message>
    <message>
        <source>No points are given yet, so every criterion weighs the same</source>
        <translation>Noch sind keine Punkte vergeben, darum wiegt jedes Kriterium gleich viel</translation>
    </message>
    <message>
        <source>Nothing is compared yet, so every criterion weighs the same</source>
        <translation>Noch ist nichts verglichen, darum wiegt jedes Kriterium gleich viel</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights of</source>
        <translation>Gewichte von</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>%</source>
        <comment>behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Weight of %1 in per cent</source>
        <translation>Gewicht von %1 in Prozent</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Dotted: as agreed. The tracks go from 0 to %1.</source>
        <translation>Gepunktet: wie vereinbart. Die Skalen gehen von 0 bis %1.</translation>
    </message>
    <message>
        <source>Band: %1 stays first if only this weight moves. Dotted: as agreed. The tracks go from 0 to %2.</source>
        <translation>Band: %1 bleibt vorn, wenn sich nur dieses Gewicht bewegt. Gepunktet: wie vereinbart. Die Skalen gehen von 0 bis %2.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightsPage</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Gilt weiter</translation>
    </message>
    <message>
        <source>There is nothing to weigh yet: a weight is one of several criteria’s.</source>
        <translation>Noch gibt es nichts zu gewichten: Dafür braucht es mehrere Kriterien.</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Zur Tabelle</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Zählen nach</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Put the criteria in order; that alone gives an honest verdict. Say more only where it helps.</source>
        <translation>Die Kriterien in eine Reihenfolge bringen; schon das ergibt ein ehrliches Ergebnis. Mehr ist nur nötig, wo es hilft.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3 when it was weighed, and goes from %4 to %5 now. Does its weight still hold?</source>
        <translation>%1 ging von %2 bis %3, als es gewichtet wurde, und geht jetzt von %4 bis %5. Gilt das Gewicht noch?</translation>
    </message>
</context>
<context>
    <name>steelyard::WhatIfBanner</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Name of a scenario</source>
        <translation>Szenarioname</translation>
    </message>
    <message>
        <source>Exploring. The decision is unchanged.</source>
        <translation>Sie probieren aus. Die Entscheidung ist unverändert.</translation>
    </message>
    <message>
        <source>Try weights and ratings</source>
        <translation>Gewichte und Bewertungen ausprobieren</translation>
    </message>
    <message>
        <source>Nothing is tried yet</source>
        <translation>Noch ist nichts ausprobiert</translation>
    </message>
    <message>
        <source>Give the scenario a name first</source>
        <translation>Geben Sie dem Szenario zuerst einen Namen</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Als Szenario sichern</translation>
    </message>
    <message>
        <source>Put into the decision</source>
        <translation>In die Entscheidung übernehmen</translation>
    </message>
    <message>
        <source>Changes the decision to what is tried here, as one step</source>
        <translation>Ändert die Entscheidung in einem Schritt auf das, was hier ausprobiert wird</translation>
    </message>
    <message>
        <source>Keeps it under a name below, to look at again; the decision stays as it is</source>
        <translation>Behält es unter einem Namen unten, um es wieder anzusehen; die Entscheidung bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>What you try here changes the decision only when you put it there.</source>
        <translation>Was Sie hier ausprobieren, ändert die Entscheidung erst, wenn Sie es übernehmen.</translation>
    </message>
    <message>
        <source>Saved as “%1”, under Scenarios below.</source>
        <translation>Gesichert als „%1“, unten bei den Szenarien.</translation>
    </message>
</context>
<context>
    <name>steelyard::WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Ratings as the knowledge base gives them.</source>
        <translation>Bewertungen, wie die Wissensbasis sie gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of your own.</source>
        <translation>
            <numerusform>%n eigene Bewertung.</numerusform>
            <numerusform>%n eigene Bewertungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a weight, two shares</comment>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>Weights as the answers give them.</source>
        <translation>Gewichte, wie die Antworten sie ergeben.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes of weights</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more; the others give way in proportion.</source>
        <comment>a list of changes of weights</comment>
        <translation>
            <numerusform>%1 und %n weiteres; die anderen geben im Verhältnis nach.</numerusform>
            <numerusform>%1 und %n weitere; die anderen geben im Verhältnis nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the others give way in proportion.</source>
        <comment>a list of changes of weights</comment>
        <translation>%1; die anderen geben im Verhältnis nach.</translation>
    </message>
    <message>
        <source>The decision is now what was tried.</source>
        <translation>Die Entscheidung ist jetzt so, wie Sie es probiert haben.</translation>
    </message>
    <message>
        <source>Nothing is tried any more.</source>
        <translation>Es wird nichts mehr probiert.</translation>
    </message>
</context>
<context>
    <name>steelyard::WindowPreferences</name>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Full screen left</source>
        <translation>Vollbild beendet</translation>
    </message>
</context>
<context>
    <name>steelyard::Wording</name>
    <message>
        <source>, </source>
        <comment>between answers chosen together</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a question without an answer</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <translation>%1: trifft nicht zu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two changes of answers, both needed</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>three changes of answers, all needed</comment>
        <translation>%1, %2 und %3</translation>
    </message>
</context>
<context>
    <name>steelyard::cli::Text</name>
    <message>
        <source>Something is missing.</source>
        <translation>Es fehlt etwas.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>%1: no problems</source>
        <translation>%1: keine Probleme</translation>
    </message>
    <message>
        <source>%1  %2 (version %3, reviewed %4)</source>
        <translation>%1  %2 (Version %3, geprüft %4)</translation>
    </message>
    <message>
        <source>%1, version %2, reviewed %3, hash %4</source>
        <translation>%1, Version %2, geprüft %3, Prüfsumme %4</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Questions, for --answer QUESTION=ANSWER</source>
        <translation>Fragen, für --answer QUESTION=ANSWER</translation>
    </message>
    <message>
        <source>Capabilities, for --must-have CAPABILITY=TOLERANCE</source>
        <translation>Fähigkeiten, für --must-have CAPABILITY=TOLERANCE</translation>
    </message>
    <message>
        <source>Typical cases, for --scenario ID</source>
        <translation>Typische Fälle, für --scenario ID</translation>
    </message>
    <message>
        <source>-o FILE is missing.</source>
        <translation>-o FILE fehlt.</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>%1 takes no --normalisation. These do: %2.</source>
        <translation>%1 nimmt kein --normalisation an. Diese schon: %2.</translation>
    </message>
    <message>
        <source>--%1 goes with --method smaa.</source>
        <translation>--%1 gehört zu --method smaa.</translation>
    </message>
    <message>
        <source>There is only one alternative.</source>
        <translation>Es gibt nur eine Alternative.</translation>
    </message>
    <message>
        <source>All alternatives are alike in %1, so it cannot change the ranking.</source>
        <translation>Alle Alternativen sind in %1 gleich; die Rangfolge ändert sich dadurch nicht.</translation>
    </message>
    <message>
        <source>%1 has no weight and does not count.</source>
        <translation>%1 hat kein Gewicht und zählt nicht.</translation>
    </message>
    <message>
        <source>%1 and %2 are identical and share a rank.</source>
        <translation>%1 und %2 sind identisch und teilen sich einen Platz.</translation>
    </message>
    <message>
        <source>%1 is nowhere better than %2 and somewhere worse.</source>
        <translation>%1 ist nirgends besser als %2 und irgendwo schlechter.</translation>
    </message>
    <message>
        <source>%2 of %1 is unknown and could be anything on its scale.</source>
        <translation>%2 von %1 ist unbekannt und könnte überall auf der Skala liegen.</translation>
    </message>
    <message>
        <source>%1 declares no scale; the range of the numbers in the table is taken, so that another alternative may change the order of these.</source>
        <translation>%1 gibt keine Skala an; es gilt der Bereich der Zahlen in der Tabelle, sodass eine weitere Alternative die Reihenfolge dieser ändern kann.</translation>
    </message>
    <message>
        <source>%2 of %1 lies outside its scale, which is extended for it.</source>
        <translation>%2 von %1 liegt außerhalb der Skala, die dafür erweitert wird.</translation>
    </message>
    <message>
        <source>Whether %1 meets a constraint on %2 is unknown; it is kept.</source>
        <translation>Ob %1 eine Bedingung an %2 erfüllt, ist unbekannt; die Alternative bleibt dabei.</translation>
    </message>
    <message>
        <source>The method takes the middle of the scale for the unknown %2 of %1.</source>
        <translation>%2 von %1 ist unbekannt; das Verfahren nimmt die Mitte der Skala.</translation>
    </message>
    <message>
        <source>The normalisation is undefined on %1, which then counts for nobody.</source>
        <translation>Die Normalisierung ist für %1 nicht definiert; das zählt dann für keine Alternative.</translation>
    </message>
    <message>
        <source>There is no row @weight: every weighting counts alike.</source>
        <translation>Es gibt keine Zeile @weight: jede Gewichtung zählt gleich.</translation>
    </message>
    <message>
        <source>There is no row @weight: all criteria count alike.</source>
        <translation>Es gibt keine Zeile @weight: alle Kriterien zählen gleich.</translation>
    </message>
    <message>
        <source>Each weight varies by a factor of up to the square root of two in both directions.</source>
        <translation>Jedes Gewicht schwankt in beide Richtungen um einen Faktor bis zur Wurzel aus zwei.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Compromise: %1</source>
        <translation>Kompromiss: %1</translation>
    </message>
    <message>
        <source>-o OUT is missing.</source>
        <translation>-o OUT fehlt.</translation>
    </message>
    <message>
        <source>Value of 10, then the share of runs in 100 by rank</source>
        <translation>Wert von 10, dann der Anteil der Läufe von 100 je Platz</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>Strongest reason against</source>
        <translation>Stärkster Gegengrund</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Largest eigenvalue %1, consistency index %2</source>
        <translation>Größter Eigenwert %1, Konsistenzindex %2</translation>
    </message>
    <message>
        <source>Consistency ratio by the table of random matrices:</source>
        <translation>Konsistenzverhältnis nach der Tabelle der Zufallsmatrizen:</translation>
    </message>
    <message>
        <source>To be revised first: %1 over %2 is given as %3; the others imply %4.</source>
        <translation>Zuerst zu überprüfen: %1 zu %2 ist mit %3 angegeben; aus den übrigen folgt %4.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 texts</source>
        <translation>%1: %2 von %3 Texten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>This is none of the forms below.</source>
        <translation>Das hat keine der folgenden Formen.</translation>
    </message>
    <message>
        <source>With --record, -o names the folder of the records.</source>
        <translation>Mit --record nennt -o den Ordner der Protokolle.</translation>
    </message>
    <message>
        <source>The verdict is the same; this has changed:</source>
        <translation>Das Ergebnis ist dasselbe; geändert hat sich:</translation>
    </message>
    <message>
        <source>The verdict has changed:</source>
        <translation>Das Ergebnis hat sich geändert:</translation>
    </message>
    <message>
        <source>Made with the knowledge base this program has.</source>
        <translation>Mit der Wissensbasis erstellt, die dieses Programm hat.</translation>
    </message>
    <message>
        <source>Made with another state of the knowledge base.</source>
        <translation>Mit einem anderen Stand der Wissensbasis erstellt.</translation>
    </message>
    <message>
        <source>%1: the report holds no verdict to compare with.</source>
        <translation>%1: Der Bericht enthält kein Ergebnis zum Vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more notes; --format json prints them all.</source>
        <translation>
            <numerusform>Und %n weiterer Hinweis; --format json gibt alle aus.</numerusform>
            <numerusform>Und %n weitere Hinweise; --format json gibt alle aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 verlangt eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 verlangt eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 takes one or more of %2, not “%3”.</source>
        <translation>--%1 verlangt eines oder mehrere von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 takes one or more of %2.</source>
        <translation>--%1 verlangt eines oder mehrere von %2.</translation>
    </message>
    <message>
        <source>There is no case “%1”. There are: %2.</source>
        <translation>Es gibt keinen Fall „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is not of the form CAPABILITY=TOLERANCE, with a tolerance of built-in, add-on, build:DAYS or not-needed.</source>
        <translation>„%1“ hat nicht die Form CAPABILITY=TOLERANCE mit built-in, add-on, build:DAYS oder not-needed als TOLERANCE.</translation>
    </message>
    <message>
        <source>“%1” ends in none of: %2.</source>
        <translation>„%1“ endet auf keines von: %2.</translation>
    </message>
    <message>
        <source>The report would take the place of the decision. Choose another name.</source>
        <translation>Der Bericht würde die Entscheidung ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>Es gibt weder einen Befehl noch eine Datei „%1“.</translation>
    </message>
    <message>
        <source>The window cannot open, because there is no display; without one use the commands that “steelyard --help” lists.</source>
        <translation>Das Fenster kann nicht geöffnet werden, weil es keine Anzeige gibt; benutzen Sie ohne Anzeige die Befehle, die „steelyard --help“ nennt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the row @direction is empty, the criterion&apos;s name decides.</source>
        <translation>Wo die Zeile @direction leer ist, entscheidet der Name des Kriteriums.</translation>
    </message>
    <message>
        <source>Less is better: %1.</source>
        <translation>Weniger ist besser: %1.</translation>
    </message>
    <message>
        <source>More is better: %1.</source>
        <translation>Mehr ist besser: %1.</translation>
    </message>
    <message>
        <source>The table is too large to tell what is special about single alternatives.</source>
        <translation>Die Tabelle ist zu groß, um zu sagen, was an einzelnen Alternativen besonders ist.</translation>
    </message>
    <message>
        <source>No table of random matrices reaches so many elements, so that nobody can say whether the judgements are consistent enough.</source>
        <translation>Keine Tabelle zufälliger Matrizen reicht bis zu so vielen Elementen, sodass niemand sagen kann, ob die Urteile widerspruchsfrei genug sind.</translation>
    </message>
    <message>
        <source>The judgements are consistent enough: their ratio by %1 is %2, and 0.1 is allowed.</source>
        <translation>Die Urteile sind widerspruchsfrei genug: Ihr Verhältnis nach %1 ist %2, und 0.1 ist erlaubt.</translation>
    </message>
    <message>
        <source>The judgements contradict each other: revise them before you use the weights, since their ratio by %1 is %2, and 0.1 is allowed.</source>
        <translation>Die Urteile widersprechen einander: Überarbeiten Sie sie, bevor Sie die Gewichte benutzen, denn ihr Verhältnis nach %1 ist %2, und 0.1 ist erlaubt.</translation>
    </message>
    <message>
        <source>The translation would take the place of the knowledge base. Choose another name.</source>
        <translation>Die Übersetzung würde die Wissensbasis ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The decision would take the place of the knowledge base. Choose another name.</source>
        <translation>Die Entscheidung würde die Wissensbasis ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>--title is empty.</source>
        <translation>--title ist leer.</translation>
    </message>
    <message>
        <source>The report would take the place of the logo. Choose another name.</source>
        <translation>Der Bericht würde das Logo ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>The copy of the knowledge base “%1” inside is not the one that the decision names.</source>
        <translation>Die Kopie der Wissensbasis „%1“ darin ist nicht die, die die Entscheidung nennt.</translation>
    </message>
    <message>
        <source>Made with the knowledge base that it carries inside; this program has none of that name to compare it with.</source>
        <translation>Mit der Wissensbasis gemacht, die sie selbst enthält; dieses Programm hat keine gleichen Namens zum Vergleich.</translation>
    </message>
    <message>
        <source>What follows --%1 is not UTF-8.</source>
        <translation>Was auf --%1 folgt, ist kein UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8, and no name that is can be made for it in “%2”: %3.</source>
        <translation>„%1“ ist kein UTF-8, und ein Name dafür, der es ist, kann in „%2“ nicht angelegt werden: %3.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --all lists them</source>
        <translation>
            <numerusform>und %n weiterer; --all zählt ihn auf</numerusform>
            <numerusform>und %n weitere; --all zählt sie auf</numerusform>
        </translation>
    </message>
    <message>
        <source>* turns the verdict, alone or with others that are marked</source>
        <translation>* kippt das Ergebnis, allein oder mit anderen markierten</translation>
    </message>
    <message>
        <source>There is nothing to audit: it takes two alternatives and a weight above 0.</source>
        <translation>Es gibt nichts zu prüfen: Dazu gehören zwei Alternativen und ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>Nothing was found that the sums hide.</source>
        <translation>Es wurde nichts gefunden, was die Summen verbergen.</translation>
    </message>
    <message>
        <source>What would change the winner:</source>
        <translation>Was den Sieger ändern würde:</translation>
    </message>
    <message>
        <source>Nothing that was tried.</source>
        <translation>Nichts, was versucht wurde.</translation>
    </message>
    <message>
        <source>Tables are XLSX, ODS or CSV with commas, semicolons, tabs or vertical bars. To rank:
a first row alternative,NAME,NAME,... and a row for each alternative with a number for
each name; an empty cell is unknown. A row @direction with min or max says which way
each counts, @weight how much. PAIRWISE: a matrix of how many times more the row counts
than the column (3, or 1/3 when it counts less), with or without names, the part above
the diagonal being enough; or a list with lines NAME,NAME,3. A line @judge,NAME,WEIGHT
stands before the table of one judge of several, @node,NAME before that of the parts of
NAME.
</source>
        <translation>Tabellen sind XLSX, ODS oder CSV mit Kommas, Semikolons, Tabulatoren oder senkrechten
Strichen. Für eine Rangfolge: eine erste Zeile alternative,NAME,NAME,... und eine Zeile je
Alternative mit einer Zahl zu jedem Namen; eine leere Zelle ist unbekannt. Eine Zeile @direction
mit min oder max sagt, in welcher Richtung ein Kriterium zählt, @weight wie viel. PAIRWISE: eine
Matrix, wie viel Mal so viel die Zeile zählt wie die Spalte (3, oder 1/3, wenn sie weniger
zählt), mit oder ohne Namen, wobei der Teil über der Diagonale genügt; oder eine Liste mit
Zeilen NAME,NAME,3. Eine Zeile @judge,NAME,WEIGHT steht vor der Tabelle einer von mehreren
Beurteilungen, @node,NAME vor der Tabelle der Teile von NAME.
</translation>
    </message>
    <message>
        <source>The table is too large to be audited.</source>
        <translation>Die Tabelle ist zu groß, um geprüft zu werden.</translation>
    </message>
    <message>
        <source>Leave out alternatives that cannot win.</source>
        <translation>Lassen Sie Alternativen weg, die nicht gewinnen können.</translation>
    </message>
    <message>
        <source>There is no row @direction: names and units decide which way a criterion counts. Where that is wrong, write such a row with min or max.</source>
        <translation>Es gibt keine Zeile @direction: Namen und Einheiten entscheiden, in welche Richtung ein Kriterium zählt. Wo das falsch ist, schreiben Sie eine solche Zeile mit min oder max.</translation>
    </message>
    <message>
        <source>%1, which has %2 of the whole:</source>
        <translation>%1, mit %2 vom Ganzen:</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>Beurteilung %1</translation>
    </message>
    <message>
        <source>%1 (weight %2): %3</source>
        <translation>%1 (Gewicht %2): %3</translation>
    </message>
    <message>
        <source>Of the whole:</source>
        <translation>Vom Ganzen:</translation>
    </message>
    <message>
        <source>The hand-out would take the place of the decision. Choose another name.</source>
        <translation>Der Handzettel würde die Entscheidung ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not of the form QUESTION=ANSWER or QUESTION=ANSWER,ANSWER.</source>
        <translation>„%1“ hat nicht die Form QUESTION=ANSWER oder QUESTION=ANSWER,ANSWER.</translation>
    </message>
    <message>
        <source>“%1” comes on top of another answer to the same question.</source>
        <translation>„%1“ kommt zu einer anderen Antwort auf dieselbe Frage hinzu.</translation>
    </message>
    <message>
        <source>--%1 goes with a knowledge base, not with --table.</source>
        <translation>--%1 gehört zu einer Wissensbasis, nicht zu --table.</translation>
    </message>
    <message>
        <source>The decision would take the place of the table. Choose another name.</source>
        <translation>Die Entscheidung würde die Tabelle ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Options are in rows: %1</source>
        <translation>Optionen stehen in Zeilen: %1</translation>
    </message>
    <message>
        <source>Options are in columns: %1</source>
        <translation>Optionen stehen in Spalten: %1</translation>
    </message>
    <message>
        <source>Where the weights come from</source>
        <translation>Woher die Gewichte kommen</translation>
    </message>
    <message>
        <source>--preset and --sections exclude each other.</source>
        <translation>--preset und --sections schließen einander aus.</translation>
    </message>
    <message>
        <source>Value of 10 without the cost, and %1</source>
        <translation>Wert von 10 ohne die Kosten, und %1</translation>
    </message>
    <message>
        <source>  %1 %2 (%3 to %4)   %5 (%6 to %7)</source>
        <comment>an option, value and its range, cost and its range</comment>
        <translation>  %1 %2 (%3 bis %4)   %5 (%6 bis %7)</translation>
    </message>
    <message>
        <source>--record and --format exclude each other.</source>
        <translation>--record und --format schließen einander aus.</translation>
    </message>
    <message>
        <source>“%1” does not end as --format %2 does.</source>
        <translation>„%1“ endet nicht so, wie --format %2 es verlangt.</translation>
    </message>
    <message>
        <source>“%1” is a file; these tables go into a folder.</source>
        <translation>„%1“ ist eine Datei; diese Tabellen kommen in einen Ordner.</translation>
    </message>
    <message>
        <source>The decision inside is right, and so is all that is shown.</source>
        <translation>Die Entscheidung darin stimmt, und alles, was gezeigt wird, auch.</translation>
    </message>
    <message>
        <source>The decision inside is right.</source>
        <translation>Die Entscheidung darin stimmt.</translation>
    </message>
    <message>
        <source>Only a record is compared with a decision&apos;s file.</source>
        <translation>Nur ein Protokoll wird mit der Datei einer Entscheidung verglichen.</translation>
    </message>
    <message>
        <source>Page %1 is not what this program writes.</source>
        <translation>Seite %1 ist nicht, was dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>The pages cannot be read within the limits of a report.</source>
        <translation>Die Seiten lassen sich in den Grenzen eines Berichts nicht lesen.</translation>
    </message>
    <message>
        <source>The report has %1 pages, the file has %2.</source>
        <translation>Der Bericht hat %1 Seiten, die Datei hat %2.</translation>
    </message>
    <message>
        <source>Page %1 of the report is missing.</source>
        <translation>Seite %1 des Berichts fehlt.</translation>
    </message>
    <message>
        <source>What the file says of itself (title, author, date) is not what this program writes.</source>
        <translation>Was die Datei von sich sagt (Titel, Verfasser, Datum), ist nicht, was dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>What the file says to who listens to it is not what this program writes.</source>
        <translation>Was die Datei denen sagt, die sie sich vorlesen lassen, ist nicht, was dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>The bookmarks are not what this program writes.</source>
        <translation>Die Lesezeichen sind nicht, was dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>The attached files are not what this program writes.</source>
        <translation>Die angehängten Dateien sind nicht, was dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>The file holds something else than this program writes.</source>
        <translation>Die Datei enthält etwas anderes, als dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>The links on page %1 are not what this program writes.</source>
        <translation>Die Verweise auf Seite %1 sind nicht, was dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>Something was appended to the file after it was written.</source>
        <translation>An die Datei wurde etwas angehängt, nachdem sie geschrieben war.</translation>
    </message>
    <message>
        <source>The file is not what this program writes, first in line %1.</source>
        <translation>Die Datei ist nicht, was dieses Programm schreibt, zuerst in Zeile %1.</translation>
    </message>
    <message>
        <source>The file is not what this program writes, first in line %1, below “%2”.</source>
        <translation>Die Datei ist nicht, was dieses Programm schreibt, zuerst in Zeile %1, unter „%2“.</translation>
    </message>
    <message>
        <source>The report was made with version %1 of Steelyard.</source>
        <translation>Der Bericht wurde mit Version %1 von Steelyard gemacht.</translation>
    </message>
    <message>
        <source>The report was made with Qt %1.</source>
        <translation>Der Bericht wurde mit Qt %1 gemacht.</translation>
    </message>
    <message>
        <source>The report was set in other fonts than are here.</source>
        <translation>Der Bericht wurde in anderen Schriften gesetzt, als hier vorhanden sind.</translation>
    </message>
    <message>
        <source>The pages were not compared.</source>
        <translation>Die Seiten wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>The report does not say how it was made.</source>
        <translation>Der Bericht sagt nicht, wie er gemacht wurde.</translation>
    </message>
    <message>
        <source>The report cannot be made again.</source>
        <translation>Der Bericht lässt sich nicht noch einmal machen.</translation>
    </message>
    <message>
        <source>Another program packed the file again.</source>
        <translation>Ein anderes Programm hat die Datei neu verpackt.</translation>
    </message>
    <message>
        <source>Whether the record was changed by hand cannot be told.</source>
        <translation>Ob das Protokoll von Hand geändert wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Before line %1 of the record a line was removed.</source>
        <translation>Vor Zeile %1 des Protokolls wurde eine Zeile entfernt.</translation>
    </message>
    <message>
        <source>Line %1 of the record was changed or added by hand: “%2”</source>
        <translation>Zeile %1 des Protokolls wurde von Hand geändert oder hinzugefügt: „%2“</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>Das Protokoll lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Prüfen Sie seinen Namen und ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>The record does not say of which decision it is, and in which state.</source>
        <translation>Das Protokoll sagt nicht, zu welcher Entscheidung es gehört und zu welchem Stand.</translation>
    </message>
    <message>
        <source>Write it again with “steelyard report”.</source>
        <translation>Schreiben Sie es mit „steelyard report“ neu.</translation>
    </message>
    <message>
        <source>The decision of this record is not near it.</source>
        <translation>Die Entscheidung zu diesem Protokoll liegt nicht in seiner Nähe.</translation>
    </message>
    <message>
        <source>Name its file behind the record.</source>
        <translation>Nennen Sie ihre Datei hinter dem Protokoll.</translation>
    </message>
    <message>
        <source>The record is of another decision than %1.</source>
        <translation>Das Protokoll gehört zu einer anderen Entscheidung als %1.</translation>
    </message>
    <message>
        <source>The decision is not what the record was written from: its fingerprint is %1, and was %2.</source>
        <translation>Die Entscheidung ist nicht, woraus das Protokoll geschrieben wurde: Ihr Fingerabdruck ist %1 und war %2.</translation>
    </message>
    <message>
        <source>The record says what %1 says: fingerprint %2.</source>
        <translation>Das Protokoll sagt, was %1 sagt: Fingerabdruck %2.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles ist gut</translation>
    </message>
    <message>
        <source>The input has problems, or something that was to be the same differs</source>
        <translation>Die Eingabe hat Probleme, oder etwas weicht ab, das gleich sein sollte</translation>
    </message>
    <message>
        <source>Wrong usage</source>
        <translation>Falscher Aufruf</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>Only these sections, instead of those that the preset has</source>
        <translation>Nur diese Abschnitte statt derer, die die Vorgabe hat</translation>
    </message>
    <message>
        <source>Begin a decision</source>
        <translation>Eine Entscheidung beginnen</translation>
    </message>
    <message>
        <source>With a knowledge base</source>
        <translation>Mit einer Wissensbasis</translation>
    </message>
    <message>
        <source>From a table of one&apos;s own</source>
        <translation>Aus einer eigenen Tabelle</translation>
    </message>
    <message>
        <source>The knowledge base</source>
        <translation>Die Wissensbasis</translation>
    </message>
    <message>
        <source>The file to write the decision to</source>
        <translation>Die Datei, in die die Entscheidung geschrieben wird</translation>
    </message>
    <message>
        <source>Answer as this typical case of the knowledge base does</source>
        <translation>So antworten wie dieser typische Fall der Wissensbasis</translation>
    </message>
    <message>
        <source>What the decision is called</source>
        <translation>Wie die Entscheidung heißt</translation>
    </message>
    <message>
        <source>Answer a question; not-sure and does-not-apply are answers, too</source>
        <translation>Eine Frage beantworten; auch not-sure und does-not-apply sind Antworten</translation>
    </message>
    <message>
        <source>Demand a capability: built-in, add-on, build:DAYS or not-needed</source>
        <translation>Eine Fähigkeit verlangen: built-in, add-on, build:TAGE oder not-needed</translation>
    </message>
    <message>
        <source>The sheet to make the decision of: XLSX, ODS or CSV</source>
        <translation>Die Tabelle, aus der die Entscheidung wird: XLSX, ODS oder CSV</translation>
    </message>
    <message>
        <source>Of a table everything that had to be guessed is said: which row is the head, which way each criterion counts, units, ranges and what is unknown.</source>
        <translation>Bei einer Tabelle wird alles gesagt, was erraten werden musste: welche Zeile der Kopf ist, in welche Richtung jedes Kriterium zählt, Einheiten, Spannen und was unbekannt ist.</translation>
    </message>
    <message>
        <source>Say what the answers lead to</source>
        <translation>Sagen, wozu die Antworten führen</translation>
    </message>
    <message>
        <source>Also where each weight comes from</source>
        <translation>Auch woher jedes Gewicht kommt</translation>
    </message>
    <message>
        <source>How many runs to make; otherwise as many as the decision says</source>
        <translation>Wie viele Läufe gemacht werden; sonst so viele, wie die Entscheidung sagt</translation>
    </message>
    <message>
        <source>Where random numbers begin; otherwise where the decision says</source>
        <translation>Wo die Zufallszahlen beginnen; sonst dort, wo die Entscheidung sagt</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Einen Bericht schreiben</translation>
    </message>
    <message>
        <source>Two pages to decide by, up to eight to check it by, or everything</source>
        <translation>Zwei Seiten zum Entscheiden, bis zu acht zum Nachprüfen, oder alles</translation>
    </message>
    <message>
        <source>The file to write to; its end says the format</source>
        <translation>Die Datei, in die geschrieben wird; ihre Endung sagt das Format</translation>
    </message>
    <message>
        <source>The format, where the name of OUT does not say it</source>
        <translation>Das Format, wenn der Name von OUT es nicht sagt</translation>
    </message>
    <message>
        <source>Also what never leads and what has no weight</source>
        <translation>Auch was nie führt und was kein Gewicht hat</translation>
    </message>
    <message>
        <source>The language of the report</source>
        <translation>Die Sprache des Berichts</translation>
    </message>
    <message>
        <source>Mark every page as a draft</source>
        <translation>Jede Seite als Entwurf kennzeichnen</translation>
    </message>
    <message>
        <source>Mark every page as confidential</source>
        <translation>Jede Seite als vertraulich kennzeichnen</translation>
    </message>
    <message>
        <source>A picture for the first page</source>
        <translation>Ein Bild für die erste Seite</translation>
    </message>
    <message>
        <source>Write a decision record into the folder OUT, and name it so</source>
        <translation>Ein Entscheidungsprotokoll in den Ordner OUT schreiben und so benennen</translation>
    </message>
    <message>
        <source>OUT ends in one of: %1.</source>
        <translation>OUT endet auf eines von: %1.</translation>
    </message>
    <message>
        <source>A PDF and an HTML report carry the decision inside, so that anybody can open it and compute it again.</source>
        <translation>Ein PDF- und ein HTML-Bericht tragen die Entscheidung in sich, sodass jeder sie öffnen und neu berechnen kann.</translation>
    </message>
    <message>
        <source>With --format csv, OUT is a folder with a file for each table.</source>
        <translation>Mit --format csv ist OUT ein Ordner mit einer Datei je Tabelle.</translation>
    </message>
    <message>
        <source>Write the scenes of the presentation on paper or as slides</source>
        <translation>Die Szenen der Präsentation auf Papier oder als Folien schreiben</translation>
    </message>
    <message>
        <source>The file to write to, a PDF or slides (ODP)</source>
        <translation>Die Datei, in die geschrieben wird, ein PDF oder Folien (ODP)</translation>
    </message>
    <message>
        <source>How many scenes share a page</source>
        <translation>Wie viele Szenen sich eine Seite teilen</translation>
    </message>
    <message>
        <source>With what the speaker says</source>
        <translation>Mit dem, was der Vortragende sagt</translation>
    </message>
    <message>
        <source>The language of the hand-out</source>
        <translation>Die Sprache des Handzettels</translation>
    </message>
    <message>
        <source>Compute and write again, and say what changed</source>
        <translation>Neu berechnen und schreiben und sagen, was sich geändert hat</translation>
    </message>
    <message>
        <source>A decision, a report (PDF, HTML) or a decision record (Markdown)</source>
        <translation>Eine Entscheidung, ein Bericht (PDF, HTML) oder ein Entscheidungsprotokoll (Markdown)</translation>
    </message>
    <message>
        <source>The decision to compare a record with</source>
        <translation>Die Entscheidung, mit der ein Protokoll verglichen wird</translation>
    </message>
    <message>
        <source>The exit code is 1 when anything differs from what the report says, or when the knowledge base inside is not the one it is called.</source>
        <translation>Der Rückgabewert ist 1, wenn etwas von dem abweicht, was der Bericht sagt, oder wenn die Wissensbasis darin nicht die ist, nach der sie heißt.</translation>
    </message>
    <message>
        <source>Say what differs between two decisions, and what of it changed the verdict</source>
        <translation>Sagen, worin sich zwei Entscheidungen unterscheiden und was davon das Ergebnis geändert hat</translation>
    </message>
    <message>
        <source>A decision, or a report with one inside</source>
        <translation>Eine Entscheidung oder ein Bericht mit einer darin</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Womit sie verglichen wird</translation>
    </message>
    <message>
        <source>Cut no list</source>
        <translation>Keine Liste kürzen</translation>
    </message>
    <message>
        <source>Exit with 1 when they differ</source>
        <translation>Mit 1 enden, wenn sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Each difference that counts is tried alone on A; where the verdicts differ, the smallest set of differences that makes the verdict of A that of B is searched.</source>
        <translation>Jeder Unterschied, der zählt, wird einzeln an A versucht; wo die Ergebnisse auseinandergehen, wird die kleinste Menge von Unterschieden gesucht, die das Ergebnis von A zu dem von B macht.</translation>
    </message>
    <message>
        <source>For people or for programs</source>
        <translation>Für Menschen oder für Programme</translation>
    </message>
    <message>
        <source>The sheet of a workbook; otherwise the first that is not hidden</source>
        <translation>Das Blatt einer Arbeitsmappe; sonst das erste, das nicht ausgeblendet ist</translation>
    </message>
    <message>
        <source>The size of the paper</source>
        <translation>Das Papierformat</translation>
    </message>
    <message>
        <source>Write over a file that the program did not write, too</source>
        <translation>Auch eine Datei überschreiben, die das Programm nicht geschrieben hat</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Das Fenster öffnen</translation>
    </message>
    <message>
        <source>Say how the program, or a command, is used</source>
        <translation>Sagen, wie das Programm oder ein Befehl benutzt wird</translation>
    </message>
    <message>
        <source>Say which version this is</source>
        <translation>Sagen, welche Version dies ist</translation>
    </message>
    <message>
        <source>Quit after the window was painted once, for measuring the start</source>
        <translation>Beenden, nachdem das Fenster einmal gezeichnet ist, um den Start zu messen</translation>
    </message>
    <message>
        <source>List, show and begin knowledge bases</source>
        <translation>Wissensbasen auflisten, zeigen und beginnen</translation>
    </message>
    <message>
        <source>The knowledge bases in the program, or those named</source>
        <translation>Die Wissensbasen des Programms oder die genannten</translation>
    </message>
    <message>
        <source>What is in one</source>
        <translation>Was in einer steht</translation>
    </message>
    <message>
        <source>The beginning of a base of one&apos;s own</source>
        <translation>Der Anfang einer eigenen Basis</translation>
    </message>
    <message>
        <source>The beginning of a translation of a base</source>
        <translation>Der Anfang der Übersetzung einer Basis</translation>
    </message>
    <message>
        <source>The JSON Schema of bases, or of their translations</source>
        <translation>Das JSON-Schema der Basen oder ihrer Übersetzungen</translation>
    </message>
    <message>
        <source>A base in the program, or the file of one</source>
        <translation>Eine Basis des Programms oder die Datei einer Basis</translation>
    </message>
    <message>
        <source>The file to write to, instead of standard output</source>
        <translation>Die Datei, in die geschrieben wird, statt auf die Standardausgabe</translation>
    </message>
    <message>
        <source>The language of the translation, such as pt or zh-Hant</source>
        <translation>Die Sprache der Übersetzung, etwa pt oder zh-Hant</translation>
    </message>
    <message>
        <source>Write over a file that is there</source>
        <translation>Eine vorhandene Datei überschreiben</translation>
    </message>
    <message>
        <source>Say everything that is wrong with a file</source>
        <translation>Alles sagen, was an einer Datei nicht stimmt</translation>
    </message>
    <message>
        <source>A decision, a knowledge base or a translation of one</source>
        <translation>Eine Entscheidung, eine Wissensbasis oder deren Übersetzung</translation>
    </message>
    <message>
        <source>Warnings count, too</source>
        <translation>Auch Warnungen zählen</translation>
    </message>
    <message>
        <source>Each problem is one line with the file, line and column, and what to do.</source>
        <translation>Jedes Problem ist eine Zeile mit Datei, Zeile und Spalte und dem, was zu tun ist.</translation>
    </message>
    <message>
        <source>Rank a table of one&apos;s own</source>
        <translation>Eine eigene Tabelle reihen</translation>
    </message>
    <message>
        <source>The table: XLSX, ODS or CSV</source>
        <translation>Die Tabelle: XLSX, ODS oder CSV</translation>
    </message>
    <message>
        <source>How it is ranked</source>
        <translation>Wie gereiht wird</translation>
    </message>
    <message>
        <source>How numbers of different units are made alike</source>
        <translation>Wie Zahlen verschiedener Einheiten vergleichbar werden</translation>
    </message>
    <message>
        <source>Instead say what the sums of the table hide</source>
        <translation>Stattdessen sagen, was die Summen der Tabelle verbergen</translation>
    </message>
    <message>
        <source>How many runs --method smaa makes</source>
        <translation>Wie viele Läufe --method smaa macht</translation>
    </message>
    <message>
        <source>Where the random numbers of --method smaa begin</source>
        <translation>Wo die Zufallszahlen von --method smaa beginnen</translation>
    </message>
    <message>
        <source>Make weights of pairwise comparisons (AHP)</source>
        <translation>Aus paarweisen Vergleichen Gewichte machen (AHP)</translation>
    </message>
    <message>
        <source>The comparisons: XLSX, ODS or CSV</source>
        <translation>Die Vergleiche: XLSX, ODS oder CSV</translation>
    </message>
    <message>
        <source>It also says whether the judgements are consistent enough, and which one to think over first.</source>
        <translation>Gesagt wird auch, ob die Urteile stimmig genug sind und welches zuerst zu überdenken ist.</translation>
    </message>
    <message>
        <source>Say how a command is used</source>
        <translation>Sagen, wie ein Befehl benutzt wird</translation>
    </message>
    <message>
        <source>The command; without one, all are listed</source>
        <translation>Der Befehl; ohne einen werden alle aufgelistet</translation>
    </message>
    <message>
        <source>Print the manual page</source>
        <translation>Die Handbuchseite ausgeben</translation>
    </message>
    <message>
        <source>Print the reference of the command line</source>
        <translation>Die Referenz der Befehlszeile ausgeben</translation>
    </message>
    <message>
        <source>Print what completes the command line in a shell</source>
        <translation>Ausgeben, was die Befehlszeile in einer Shell vervollständigt</translation>
    </message>
    <message>
        <source>The language of what is printed</source>
        <translation>Die Sprache dessen, was ausgegeben wird</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Begin a decision as a typical case does:</source>
        <translation>Eine Entscheidung so beginnen wie ein typischer Fall:</translation>
    </message>
    <message>
        <source>Read its verdict:</source>
        <translation>Ihr Ergebnis lesen:</translation>
    </message>
    <message>
        <source>Write two pages for those who decide:</source>
        <translation>Zwei Seiten für die schreiben, die entscheiden:</translation>
    </message>
    <message>
        <source>Check later that the report is still right:</source>
        <translation>Später prüfen, ob der Bericht noch stimmt:</translation>
    </message>
    <message>
        <source>Ask what the sums of a table hide:</source>
        <translation>Fragen, was die Summen einer Tabelle verbergen:</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The language and the form of numbers.</source>
        <translation>Die Sprache und die Form der Zahlen.</translation>
    </message>
    <message>
        <source>Where the window opens; the commands need neither.</source>
        <translation>Wo sich das Fenster öffnet; die Befehle brauchen keines von beiden.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What the window remembers, such as recent decisions.</source>
        <translation>Was sich das Fenster merkt, etwa die letzten Entscheidungen.</translation>
    </message>
    <message>
        <source>Copies of what was not saved yet, and of files that could not be replaced whole.</source>
        <translation>Kopien dessen, was noch nicht gespeichert ist, und von Dateien, die sich nicht im Ganzen ersetzen ließen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>weigh technology choices and say why</source>
        <translation>wägt Technologieentscheidungen ab und sagt, warum</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Steelyard asks plain questions about a project, applies the answers to a knowledge base in which every rating carries its evidence, and returns a verdict that says how sure it is and why.</source>
        <translation>Steelyard stellt einfache Fragen zu einem Projekt, wendet die Antworten auf eine Wissensbasis an, in der jede Bewertung belegt ist, und nennt ein Ergebnis, seine Sicherheit und seine Gründe.</translation>
    </message>
    <message>
        <source>It works offline and makes no network connection.</source>
        <translation>Es arbeitet offline und baut keine Netzwerkverbindung auf.</translation>
    </message>
    <message>
        <source>Without a command it opens its window.</source>
        <translation>Ohne Befehl öffnet es sein Fenster.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Steelyard weighs technology choices and says why.</source>
        <translation>Steelyard wägt Technologieentscheidungen ab und sagt, warum.</translation>
    </message>
    <message>
        <source>“steelyard help COMMAND” says what a command takes. Results go to standard output, problems to standard error.</source>
        <translation>„steelyard help BEFEHL“ sagt, was ein Befehl nimmt. Ergebnisse gehen auf die Standardausgabe, Probleme auf die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Rückgabewerte</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>One or more of: %1.</source>
        <translation>Eines oder mehrere von: %1.</translation>
    </message>
    <message>
        <source>The program has: %1.</source>
        <translation>Das Programm hat: %1.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>Unless said otherwise: %1.</source>
        <translation>Wenn nichts gesagt ist: %1.</translation>
    </message>
    <message>
        <source>May be given several times.</source>
        <translation>Darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>Line %1 of the record is not what this program writes of the decision: “%2”</source>
        <translation>Zeile %1 des Protokolls ist nicht das, was dieses Programm von der Entscheidung schreibt: „%2“</translation>
    </message>
    <message>
        <source>Before line %1 of the record a line is missing that this program writes of the decision.</source>
        <translation>Vor Zeile %1 des Protokolls fehlt eine Zeile, die dieses Programm von der Entscheidung schreibt.</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 ist mehrmals angegeben.</translation>
    </message>
    <message>
        <source>--sheet goes with --table.</source>
        <translation>--sheet gehört zu --table.</translation>
    </message>
    <message>
        <source>Made without a knowledge base: all of it stands in the decision.</source>
        <translation>Ohne Wissensbasis entstanden: Alles steht in der Entscheidung.</translation>
    </message>
    <message>
        <source>No two known values of %1 differ, and it declares no scale: it counts for nobody here, though what is unknown in it could change the ranking. Say in @lower and @upper how far it can reach.</source>
        <translation>Keine zwei bekannten Werte von %1 unterscheiden sich, und eine Skala ist nicht angegeben: Es zählt hier für niemanden, obwohl das Unbekannte die Reihenfolge ändern könnte. Geben Sie in @lower und @upper an, wie weit es reichen kann.</translation>
    </message>
    <message>
        <source>The texts are right; the drawings were not compared.</source>
        <translation>Die Texte stimmen; die Zeichnungen wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>What people added was not looked at: %1.</source>
        <translation>Was Menschen ergänzt haben, wurde nicht angesehen: %1.</translation>
    </message>
    <message>
        <source>There are just enough judgements to weigh by, so that none could contradict another: nothing checks them.</source>
        <translation>Es sind gerade genug Urteile, um danach zu gewichten, so dass keines einem anderen widersprechen könnte: Nichts prüft sie.</translation>
    </message>
</context>
<context>
    <name>steelyard::handout::HandoutFile</name>
    <message>
        <source>There is no hand-out of this kind.</source>
        <translation>Einen Handzettel dieser Art gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of: %1.</source>
        <translation>Wählen Sie einen Namen, der auf eines davon endet: %1.</translation>
    </message>
    <message>
        <source>The file is of another kind.</source>
        <translation>Die Datei ist von anderer Art.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was overwritten.</source>
        <translation>Wählen Sie einen anderen Namen. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>The hand-out could not be made.</source>
        <translation>Der Handzettel konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Free memory and temporary disk space, and try again.</source>
        <translation>Schaffen Sie Platz im Speicher und auf dem Datenträger für temporäre Dateien und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>steelyard::handout::HandoutPainter</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>scene, scenes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Notes on “%1”, continued</source>
        <comment>title of a scene</comment>
        <translation>Notizen zu „%1“, Fortsetzung</translation>
    </message>
</context>
<context>
    <name>steelyard::handout::SlideWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>scene, scenes</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Captions</name>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Abbildung %1</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ColumnNotes</name>
    <message>
        <source>The tipping range: while the weight lies between these two and all else stays as it is, the same option leads. It does not say how unsure the weight is.</source>
        <translation>Der Kippbereich: Solange das Gewicht zwischen diesen beiden liegt und alles andere bleibt, führt dieselbe Option. Er sagt nicht, wie unsicher das Gewicht ist.</translation>
    </message>
    <message>
        <source>The plausible range: the rating may really lie anywhere between these two, and the runs draw it from there. This is uncertainty.</source>
        <translation>Der plausible Bereich: Die Bewertung kann wirklich irgendwo zwischen diesen beiden liegen, und die Läufe ziehen sie von dort. Das ist Unsicherheit.</translation>
    </message>
    <message>
        <source>The value with every rating at its worst, or at its best, plausible end. Both at once are unlikely; the share of first places says what to expect.</source>
        <translation>Der Wert mit jeder Bewertung an ihrem schlechten oder guten plausiblen Ende. Dass alle zugleich dort liegen, ist unwahrscheinlich; der Anteil erster Plätze sagt, womit zu rechnen ist.</translation>
    </message>
    <message>
        <source>Half the width of the range in which the share would lie with ever more runs, in 95 of 100 cases. It comes from sampling alone.</source>
        <translation>Die halbe Breite des Bereichs, in dem der Anteil bei immer mehr Läufen läge, in 95 von 100 Fällen. Sie kommt allein vom Stichprobenziehen.</translation>
    </message>
    <message>
        <source>The rating as it counts: from 0, the worst end of the scale, to 10, the best. Unknown counts as 5.</source>
        <translation>Die Bewertung, wie sie zählt: von 0, dem schlechten Ende der Skala, bis 10, dem guten. Unbekannt zählt als 5.</translation>
    </message>
    <message>
        <source>What counts how much, and the factors that multiply to it</source>
        <translation>Was wie viel zählt, und die Faktoren, deren Produkt es ist</translation>
    </message>
    <message>
        <source>Who comes where, and how sure that is</source>
        <translation>Wer wo steht, und wie sicher das ist</translation>
    </message>
    <message>
        <source>Every rating with its plausible range and what it rests on</source>
        <translation>Jede Bewertung mit ihrem plausiblen Bereich und worauf sie beruht</translation>
    </message>
</context>
<context>
    <name>steelyard::report::EarlierFile</name>
    <message>
        <source>Put the line back, and what you want to add between the marks for additions; or write to another file. Nothing was overwritten.</source>
        <translation>Stellen Sie die Zeile wieder her und schreiben Sie, was Sie ergänzen wollen, zwischen die Marken für Ergänzungen; oder schreiben Sie in eine andere Datei. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Whether this record was changed by hand cannot be told: its last lines, which say how it was written, are missing.</source>
        <translation>Ob dieses Protokoll von Hand geändert wurde, lässt sich nicht sagen: Seine letzten Zeilen, die sagen, wie es geschrieben wurde, fehlen.</translation>
    </message>
    <message>
        <source>Write to another file, or remove this one. Nothing was overwritten.</source>
        <translation>Schreiben Sie in eine andere Datei, oder entfernen Sie diese. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>A line of the record was removed by hand here.</source>
        <translation>Hier wurde von Hand eine Zeile des Protokolls entfernt.</translation>
    </message>
    <message>
        <source>The line “%1” was changed or added by hand.</source>
        <translation>Die Zeile „%1“ wurde von Hand geändert oder ergänzt.</translation>
    </message>
    <message>
        <source>Marks around what was added by hand are damaged.</source>
        <translation>Die Marken um das von Hand Ergänzte sind beschädigt.</translation>
    </message>
    <message>
        <source>Each opening mark needs its closing mark behind it; mend the file, or write to another. Nothing was overwritten.</source>
        <translation>Jede öffnende Marke braucht dahinter ihre schließende; bessern Sie die Datei aus oder schreiben Sie in eine andere. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This file was not written by Steelyard, or does not say of which decision it is the record.</source>
        <translation>Diese Datei wurde nicht von Steelyard geschrieben, oder sie sagt nicht, zu welcher Entscheidung sie gehört.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was overwritten.</source>
        <translation>Wählen Sie einen anderen Namen. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This is the record of another decision.</source>
        <translation>Das ist das Protokoll einer anderen Entscheidung.</translation>
    </message>
    <message>
        <source>This record is not in UTF-8: what was added by hand would be damaged.</source>
        <translation>Dieses Protokoll ist nicht in UTF-8: Was von Hand ergänzt wurde, würde beschädigt.</translation>
    </message>
    <message>
        <source>Save it in the encoding UTF-8, or write to another file. Nothing was overwritten.</source>
        <translation>Speichern Sie es in der Kodierung UTF-8, oder schreiben Sie in eine andere Datei. Nichts wurde überschrieben.</translation>
    </message>
</context>
<context>
    <name>steelyard::report::FigureText</name>
    <message>
        <source>%1 with %2</source>
        <comment>an option and its value</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>A beam: %1 on the left, %2 on the right.</source>
        <translation>Ein Waagebalken: %1 links, %2 rechts.</translation>
    </message>
    <message>
        <source>The lead is %1.</source>
        <translation>Der Vorsprung ist %1.</translation>
    </message>
    <message>
        <source>In nine runs of ten it lies between %1 and %2.</source>
        <translation>In neun von zehn Läufen liegt er zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>A beam with one side: %1.</source>
        <translation>Ein Waagebalken mit einer Seite: %1.</translation>
    </message>
    <message>
        <source>An empty beam.</source>
        <translation>Ein leerer Waagebalken.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a group and a value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an option and its values</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Frame</name>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of report, its title</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>steelyard::report::GuideSheet</name>
    <message>
        <source>Sheets</source>
        <comment>of a workbook</comment>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Options and criteria: type over the weights, and values and places follow</source>
        <translation>Optionen und Kriterien: Überschreiben Sie die Gewichte, und Werte und Plätze folgen</translation>
    </message>
</context>
<context>
    <name>steelyard::report::HtmlPage</name>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>The decision file, to open in Steelyard</source>
        <translation>Die Entscheidungsdatei, zum Öffnen in Steelyard</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Logo</name>
    <message>
        <source>Give an SVG or a PNG of at most 4 MB and 4000 pixels a side.</source>
        <translation>Geben Sie ein SVG oder PNG mit höchstens 4 MB und 4000 Pixeln je Seite an.</translation>
    </message>
    <message>
        <source>The logo cannot be read.</source>
        <translation>Das Logo lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The logo is too large.</source>
        <translation>Das Logo ist zu groß.</translation>
    </message>
    <message>
        <source>The logo is damaged.</source>
        <translation>Das Logo ist beschädigt.</translation>
    </message>
    <message>
        <source>The logo is neither an SVG nor a PNG.</source>
        <translation>Das Logo ist weder ein SVG noch ein PNG.</translation>
    </message>
    <message>
        <source>The logo is a compressed SVG.</source>
        <translation>Das Logo ist ein komprimiertes SVG.</translation>
    </message>
    <message>
        <source>The logo refers to something outside its file.</source>
        <translation>Das Logo verweist auf etwas außerhalb seiner Datei.</translation>
    </message>
    <message>
        <source>The logo declares entities of its own.</source>
        <translation>Das Logo legt eigene Entitäten fest.</translation>
    </message>
    <message>
        <source>The logo holds a picture, a script or another document.</source>
        <translation>Das Logo enthält ein Bild, ein Skript oder ein anderes Dokument.</translation>
    </message>
    <message>
        <source>The logo has too many parts.</source>
        <translation>Das Logo hat zu viele Teile.</translation>
    </message>
    <message>
        <source>Save it as a plain SVG.</source>
        <translation>Speichern Sie es als einfaches SVG.</translation>
    </message>
    <message>
        <source>Nothing but the file itself is read: save it as a plain SVG with all its shapes inside, or as a PNG.</source>
        <translation>Gelesen wird nur die Datei selbst: Speichern Sie das Logo als einfaches SVG mit allen Formen darin oder als PNG.</translation>
    </message>
    <message>
        <source>Save it as a PNG, or as a plain SVG of nothing but shapes and text.</source>
        <translation>Speichern Sie es als PNG oder als einfaches SVG nur aus Formen und Text.</translation>
    </message>
    <message>
        <source>Simplify it, or save it as a PNG.</source>
        <translation>Vereinfachen Sie es, oder speichern Sie es als PNG.</translation>
    </message>
</context>
<context>
    <name>steelyard::report::MarkdownRecord</name>
    <message>
        <source>Must-have: %1</source>
        <translation>Muss-Kriterium: %1</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Value: %1 of 10</source>
        <translation>Wert: %1 von 10</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Made by Steelyard, which writes this file again. It keeps the status, what you add to these first lines, and what stands between two marks for additions. Where any other line was changed it stops and names the line.</source>
        <translation>Von Steelyard geschrieben, das diese Datei neu schreibt. Es behält den Status, was Sie in diesen ersten Zeilen ergänzen und was zwischen zwei Marken für Ergänzungen steht. Wo eine andere Zeile geändert wurde, hält es an und nennt die Zeile.</translation>
    </message>
    <message>
        <source>Good, because %1</source>
        <comment>a clause</comment>
        <translation>Gut, denn %1</translation>
    </message>
    <message>
        <source>Bad, because %1</source>
        <comment>a clause</comment>
        <translation>Schlecht, denn %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Context and Problem Statement</source>
        <translation>Kontext und Problemstellung</translation>
    </message>
    <message>
        <source>Decision Drivers</source>
        <translation>Entscheidungstreiber</translation>
    </message>
    <message>
        <source>Considered Options</source>
        <translation>Betrachtete Optionen</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <comment>an option</comment>
        <translation>%1 (ausgeschieden)</translation>
    </message>
    <message>
        <source>Decision Outcome</source>
        <translation>Ergebnis der Entscheidung</translation>
    </message>
    <message>
        <source>Chosen option: none yet, because %1</source>
        <comment>a clause</comment>
        <translation>Gewählte Option: noch keine, denn %1</translation>
    </message>
    <message>
        <source>Chosen option: &quot;%1&quot;, because %2</source>
        <comment>an option, a clause</comment>
        <translation>Gewählte Option: &quot;%1&quot;, denn %2</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Pros and Cons of the Options</source>
        <translation>Vor- und Nachteile der Optionen</translation>
    </message>
    <message>
        <source>More Information</source>
        <translation>Weitere Angaben</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ModelSheet</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What the weights decide</source>
        <translation>Was die Gewichte entscheiden</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight in the verdict</source>
        <translation>Gewicht im Ergebnis</translation>
    </message>
    <message>
        <source>Your weight</source>
        <translation>Ihr Gewicht</translation>
    </message>
    <message>
        <source>Any number from 0 up: what counts is its share of the sum of them all.</source>
        <translation>Irgendeine Zahl ab 0: Es zählt ihr Anteil an der Summe aller.</translation>
    </message>
    <message>
        <source>Its share</source>
        <translation>Sein Anteil</translation>
    </message>
    <message>
        <source>Points from 0, the worst end of a criterion&apos;s scale, to 10, the best. What is unknown counts as 5 and is set in italics.</source>
        <translation>Punkte von 0, dem schlechten Ende der Skala eines Kriteriums, bis 10, dem guten. Unbekanntes zählt als 5 und ist kursiv.</translation>
    </message>
    <message>
        <source>Value, of 10</source>
        <translation>Wert, von 10</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Value in the verdict</source>
        <translation>Wert im Ergebnis</translation>
    </message>
    <message>
        <source>Place in the verdict</source>
        <translation>Platz im Ergebnis</translation>
    </message>
    <message>
        <source>Your value less the verdict&apos;s</source>
        <translation>Ihr Wert minus dem des Ergebnisses</translation>
    </message>
    <message>
        <source>First with your weights</source>
        <translation>Vorn mit Ihren Gewichten</translation>
    </message>
    <message>
        <source>Type over the coloured weights, or “%1” and “%2” in the row “Left out”: values and places follow. Below stand those of the verdict.</source>
        <translation>Überschreiben Sie die farbigen Gewichte oder „%1“ und „%2“ in der Zeile „Ausgeschieden“: Werte und Plätze folgen. Darunter stehen die des Ergebnisses.</translation>
    </message>
    <message>
        <source>Left out (%1 or %2)</source>
        <comment>yes, no</comment>
        <translation>Ausgeschieden (%1 oder %2)</translation>
    </message>
</context>
<context>
    <name>steelyard::report::OdtWriter</name>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Parts</name>
    <message>
        <source>Decision on a page</source>
        <translation>Entscheidung auf einer Seite</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Why, and how sure</source>
        <translation>Warum, und wie sicher</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Decision and sign-off</source>
        <translation>Entscheidung und Unterschriften</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Belegverzeichnis</translation>
    </message>
    <message>
        <source>Method and fingerprint</source>
        <translation>Verfahren und Fingerabdruck</translation>
    </message>
    <message>
        <source>Context and must-haves</source>
        <translation>Zusammenhang und Muss-Kriterien</translation>
    </message>
    <message>
        <source>Finalists side by side</source>
        <translation>Die Finalisten nebeneinander</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Board: two pages to decide by</source>
        <translation>Vorlage: zwei Seiten zum Entscheiden</translation>
    </message>
    <message>
        <source>Board report</source>
        <translation>Entscheidungsvorlage</translation>
    </message>
    <message>
        <source>Review: up to eight pages to check it by</source>
        <translation>Prüfung: bis zu acht Seiten zum Nachprüfen</translation>
    </message>
    <message>
        <source>Decision report</source>
        <translation>Entscheidungsbericht</translation>
    </message>
    <message>
        <source>File: everything, to keep</source>
        <translation>Akte: alles, zum Aufheben</translation>
    </message>
    <message>
        <source>Decision file</source>
        <translation>Entscheidungsakte</translation>
    </message>
    <message>
        <source>Each option by itself</source>
        <translation>Jede Option für sich</translation>
    </message>
</context>
<context>
    <name>steelyard::report::PdfWriter</name>
    <message>
        <source>The decision, to open in Steelyard</source>
        <translation>Die Entscheidung, zum Öffnen in Steelyard</translation>
    </message>
    <message>
        <source>The verdict as it was computed</source>
        <translation>Das Ergebnis, wie es berechnet wurde</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>Wie dieser Bericht gemacht wurde</translation>
    </message>
    <message>
        <source>The picture at the head of the pages</source>
        <translation>Das Bild im Kopf der Seiten</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ReportBuilder</name>
    <message>
        <source>, </source>
        <comment>between criteria</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Doubled: %1.</source>
        <comment>weights of criteria</comment>
        <translation>Verdoppelt: %1.</translation>
    </message>
    <message>
        <source>Doubled twice: %1.</source>
        <translation>Zweimal verdoppelt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Doubled %n times: %1.</source>
        <translation>
            <numerusform>%n-mal verdoppelt: %1.</numerusform>
            <numerusform>%n-mal verdoppelt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Halved: %1.</source>
        <translation>Halbiert: %1.</translation>
    </message>
    <message>
        <source>Halved twice: %1.</source>
        <translation>Zweimal halbiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Halved %n times: %1.</source>
        <translation>
            <numerusform>%n-mal halbiert: %1.</numerusform>
            <numerusform>%n-mal halbiert: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to zero: %1.</source>
        <translation>Auf null gesetzt: %1.</translation>
    </message>
    <message>
        <source>Must-have: %1.</source>
        <translation>Muss-Kriterium: %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3 points.</source>
        <comment>option, criterion, correction of its rating</comment>
        <translation>%1, %2: %3 Punkte.</translation>
    </message>
    <message>
        <source>Every answer is tried in the runs.</source>
        <translation>In den Läufen wird jede Antwort durchgespielt.</translation>
    </message>
    <message>
        <source>Changes no weight.</source>
        <translation>Ändert kein Gewicht.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Questions, answers and what they changed</source>
        <translation>Fragen, Antworten und was sie geändert haben</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was sie geändert hat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Kriterien</translation>
    </message>
    <message>
        <source>Must-haves and who meets them</source>
        <translation>Muss-Kriterien und wie die Optionen sie erfüllen</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss-Kriterium</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Ihre eigene Wahl</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>questions that ask for it</comment>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>?</source>
        <comment>a rating that is not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Your answers move this rating from %1 to %2.</source>
        <translation>Ihre Antworten verschieben diese Bewertung von %1 auf %2.</translation>
    </message>
    <message>
        <source>%1 says: %2 Found: %3</source>
        <comment>publisher, its claim, what we found</comment>
        <translation>%1 schreibt: %2 Befund: %3</translation>
    </message>
    <message>
        <source>All ratings by weight</source>
        <translation>Alle Bewertungen nach Gewicht</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Gewichteter Mittelwert</translation>
    </message>
    <message>
        <source>All criteria by the weight your answers give them. The fuller the circle, the better; the best of a row is bold.</source>
        <translation>Alle Kriterien nach dem Gewicht, das Ihre Antworten ihnen geben. Je voller der Kreis, desto besser; der beste Wert einer Zeile ist fett.</translation>
    </message>
    <message>
        <source>~ medium confidence, about one point; ≈ low confidence, about two points; no mark: high.</source>
        <translation>~ mittlere Verlässlichkeit, etwa ein Punkt; ≈ niedrige Verlässlichkeit, etwa zwei Punkte; ohne Zeichen: hohe.</translation>
    </message>
    <message>
        <source>Radar chart of the table below.</source>
        <translation>Netzdiagramm zur Tabelle darunter.</translation>
    </message>
    <message>
        <source>Ratings by group</source>
        <translation>Bewertungen nach Gruppe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a plausible range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>A group counts as the mean of its criteria by their weights. Behind each number stands its plausible range where there is room.</source>
        <translation>Eine Gruppe zählt als Mittelwert ihrer Kriterien nach deren Gewichten. Hinter jeder Zahl steht ihre plausible Spanne, wo Platz ist.</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no option meets the must-haves</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verdict</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two options too close to call</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Decision without a name</source>
        <translation>Entscheidung ohne Namen</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>knowledge base and its version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a plausible range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Version or date</source>
        <translation>Version oder Datum</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>publisher and kind of source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every rating with what it rests on. Numbers in brackets are sources, listed at the end.</source>
        <translation>Jede Bewertung mit dem, worauf sie beruht. Zahlen in eckigen Klammern sind Quellen, am Ende aufgeführt.</translation>
    </message>
    <message>
        <source>Ratings and their evidence</source>
        <translation>Bewertungen und ihre Belege</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Every option has a rating on every criterion, on a scale whose points are described in words, with a range of what is plausible and the evidence behind it. Your answers decide how much each criterion counts. An option&apos;s value is the mean of its ratings by these weights, in points of 10.</source>
        <translation>Jede Option hat bei jedem Kriterium eine Bewertung auf einer Skala, deren Punkte in Worten beschrieben sind, mit einer plausiblen Spanne und den Belegen dahinter. Ihre Antworten bestimmen, wie viel jedes Kriterium zählt. Der Wert einer Option ist der Mittelwert ihrer Bewertungen nach diesen Gewichten, in Punkten von 10.</translation>
    </message>
    <message>
        <source>One step up doubles a criterion&apos;s weight, one step down halves it. A criterion that no answer raised counts with %1 of its starting weight, so that what nobody asked for does not drown what somebody did.</source>
        <translation>Eine Stufe aufwärts verdoppelt das Gewicht eines Kriteriums, eine Stufe abwärts halbiert es. Ein Kriterium, das keine Antwort angehoben hat, zählt mit %1 seines Anfangsgewichts, damit Verlangtes nicht in nicht Verlangtem untergeht.</translation>
    </message>
    <message>
        <source>A must-have leaves out every option that does not offer it in a way you accept. What is left out is rated for information only.</source>
        <translation>Durch ein Muss-Kriterium scheidet jede Option aus, die es nicht in einer Weise bietet, die Sie akzeptieren. Was ausgeschieden ist, wird nur zur Information bewertet.</translation>
    </message>
    <message>
        <source>To see how sure the result is, it is computed many times. Every run draws an answer for each question that is open or not sure, moves every weight by up to about 40% and draws every rating from its plausible range. How often an option comes first tells how sure the verdict is.</source>
        <translation>Um zu sehen, wie sicher das Ergebnis ist, wird es viele Male berechnet. Jeder Lauf zieht eine Antwort für jede Frage, die offen oder nicht sicher ist, verschiebt jedes Gewicht um bis zu etwa 40&#xa0;% und zieht jede Bewertung aus ihrer plausiblen Spanne. Wie oft eine Option vorn liegt, sagt, wie sicher das Ergebnis ist.</translation>
    </message>
    <message>
        <source>The verdict is clear when one option comes first in at least %1 of 100 runs, leaning from %2, and else too close to call. There is no verdict while more than %3 of 100 important questions are open or not sure.</source>
        <translation>Das Ergebnis ist eindeutig, wenn eine Option in mindestens %1 von 100 Läufen vorn liegt, eine Tendenz ab %2 und sonst zu knapp. Es gibt kein Ergebnis, solange mehr als %3 von 100 wichtigen Fragen offen oder nicht sicher sind.</translation>
    </message>
    <message>
        <source>To compute it again</source>
        <translation>Zum Nachrechnen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Weighted mean with runs, version %1</source>
        <comment>of the engine</comment>
        <translation>Gewichteter Mittelwert mit Läufen, Version %1</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>The same knowledge base, answers and seed give the same fingerprint and the same numbers on any machine. The decision file is attached to this report; open it in Steelyard to go on from here.</source>
        <translation>Dieselbe Wissensbasis, dieselben Antworten und derselbe Startwert ergeben auf jedem Rechner denselben Fingerabdruck und dieselben Zahlen. Die Entscheidungsdatei ist diesem Bericht angehängt; öffnen Sie sie in Steelyard, um hier weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Wissensbasis</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>title and version</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Hash of its file</source>
        <translation>Prüfsumme ihrer Datei</translation>
    </message>
    <message>
        <source>To leave it again: %1</source>
        <translation>Späterer Ausstieg: %1</translation>
    </message>
    <message>
        <source>First</source>
        <comment>rank</comment>
        <translation>Platz&#xa0;1</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>rank</comment>
        <translation>Platz&#xa0;2</translation>
    </message>
    <message>
        <source>Third</source>
        <comment>rank</comment>
        <translation>Platz&#xa0;3</translation>
    </message>
    <message>
        <source>What every criterion adds to the lead</source>
        <translation>Was jedes Kriterium zum Vorsprung beiträgt</translation>
    </message>
    <message>
        <source>Criterion and the answers behind it</source>
        <translation>Kriterium und die Antworten dahinter</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between answers</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Was andere veröffentlicht haben</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Where we differ</source>
        <translation>Wo wir abweichen</translation>
    </message>
    <message>
        <source>Opinion: shown beside our verdict and not counted in it.</source>
        <translation>Meinung: neben unserem Ergebnis gezeigt und nicht darin gezählt.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>† A published claim differs; the evidence register has it and what was found.</source>
        <translation>† Eine Veröffentlichung weicht ab; sie steht mit dem Befund im Belegverzeichnis.</translation>
    </message>
    <message>
        <source>The shape of the best options, by group</source>
        <translation>Das Profil der besten Optionen nach Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, see “%1”.</source>
        <translation>
            <numerusform>Und %n weitere, siehe „%1“.</numerusform>
            <numerusform>Und %n weitere, siehe „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Andere Antworten</translation>
    </message>
    <message>
        <source>Questions that are open or not sure</source>
        <translation>Offene und unsichere Fragen</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>Andere Gewichte</translation>
    </message>
    <message>
        <source>It began with the case “%1”: %2</source>
        <comment>name and description of a case</comment>
        <translation>Es begann mit dem Fall „%1“: %2</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between questions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The options that were weighed</source>
        <translation>Die abgewogenen Optionen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>Betrachtete Version</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <comment>points</comment>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Vorn in</translation>
    </message>
    <message>
        <source>%1 of 100 runs</source>
        <translation>%1 von 100 Läufen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a capability and how it is offered</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between capabilities</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Serious:</source>
        <comment>a gotcha</comment>
        <translation>Schwerwiegend:</translation>
    </message>
    <message>
        <source>Gotchas</source>
        <translation>Fallstricke</translation>
    </message>
    <message>
        <source>What your answers say of it</source>
        <translation>Was Ihre Antworten dazu sagen</translation>
    </message>
    <message>
        <source>Leaving it again</source>
        <translation>Späterer Ausstieg</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between links</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>To read on:</source>
        <translation>Zum Weiterlesen:</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>The verdict advises; people decide. What is not filled in can be written here.</source>
        <translation>Das Ergebnis rät, Menschen entscheiden. Was nicht ausgefüllt ist, lässt sich hier eintragen.</translation>
    </message>
    <message>
        <source>Status: proposed, accepted or superseded</source>
        <translation>Status: vorgeschlagen, beschlossen oder abgelöst</translation>
    </message>
    <message>
        <source>Option chosen</source>
        <translation>Gewählte Option</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Zu überprüfen am</translation>
    </message>
    <message>
        <source>We would reconsider if</source>
        <translation>Wir würden neu entscheiden, wenn</translation>
    </message>
    <message>
        <source>Who does what next</source>
        <translation>Wer was als Nächstes tut</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Since the verdict was first shown</source>
        <translation>Seit das Ergebnis zum ersten Mal gezeigt wurde</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <comment>what is chosen</comment>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Beside the verdict</source>
        <translation>Neben dem Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>it was chosen</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Signature open</source>
        <translation>Unterschrift offen</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <comment>a date</comment>
        <translation>Gezeichnet am %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an action</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an action</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an action</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>option, criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, plausibly %2 to %3. %4</source>
        <comment>rating, range, reason</comment>
        <translation>%1, plausibel %2 bis %3. %4</translation>
    </message>
    <message>
        <source>Changes since the verdict was first shown</source>
        <translation>Änderungen, seit das Ergebnis zum ersten Mal gezeigt wurde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Set by hand, in place of %1: %2</source>
        <comment>rating, reason</comment>
        <translation>Von Hand gesetzt, anstelle von %1: %2</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <comment>reason</comment>
        <translation>Von Hand gesetzt: %1</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>hohe Verlässlichkeit</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>mittlere Verlässlichkeit</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>niedrige Verlässlichkeit</translation>
    </message>
    <message>
        <source>Set by hand:</source>
        <translation>Von Hand gesetzt:</translation>
    </message>
    <message>
        <source>In the knowledge base: %1, plausibly %2 to %3.</source>
        <comment>rating and its range</comment>
        <translation>In der Wissensbasis: %1, plausibel %2 bis %3.</translation>
    </message>
    <message>
        <source>In the knowledge base: unknown.</source>
        <comment>a rating</comment>
        <translation>In der Wissensbasis: unbekannt.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what a rating rests on</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What is known, and what it rests on</source>
        <translation>Was bekannt ist und worauf es beruht</translation>
    </message>
    <message>
        <source>(“%1” is now “%2”)</source>
        <comment>a question and its answer</comment>
        <translation>(„%1“ ist jetzt „%2“)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of an action</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No option can lead while a must-have leaves each of them out.</source>
        <translation>Keine Option kann vorn liegen, solange jede durch ein Muss-Kriterium ausscheidet.</translation>
    </message>
    <message>
        <source>Other must-haves</source>
        <translation>Andere Muss-Kriterien</translation>
    </message>
    <message>
        <source>What leaves the options out</source>
        <translation>Woran die Optionen scheitern</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a way of offering capabilities</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Sees it otherwise</source>
        <translation>Sieht es anders</translation>
    </message>
    <message>
        <source>Sees it otherwise: %1</source>
        <translation>Sieht es anders: %1</translation>
    </message>
    <message>
        <source>Unknown. %1</source>
        <comment>reason</comment>
        <translation>Unbekannt. %1</translation>
    </message>
    <message>
        <source>Runs, seed</source>
        <translation>Läufe, Startwert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of runs, seed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A value is the mean of an option’s ratings, weighed by the answers. An option that misses a must-have is left out. Many runs move all that is uncertain.</source>
        <translation>Ein Wert ist das Mittel der Bewertungen einer Option, gewichtet nach den Antworten. Wer ein Muss verfehlt, scheidet aus. Viele Läufe bewegen alles, was unsicher ist.</translation>
    </message>
    <message>
        <source>Other methods and evidence</source>
        <translation>Andere Verfahren und Belege</translation>
    </message>
    <message>
        <source>Value of all else beside %1</source>
        <comment>a criterion</comment>
        <translation>Wert alles anderen neben %1</translation>
    </message>
    <message>
        <source>Value without it</source>
        <translation>Wert ohne dies</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Neben den anderen</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>an option</comment>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>no other is worth as much for less</source>
        <translation>keine andere ist für weniger so viel wert</translation>
    </message>
    <message>
        <source>another is worth as much for less</source>
        <translation>eine andere ist für weniger so viel wert</translation>
    </message>
    <message>
        <source>Value against cost</source>
        <translation>Wert gegen Kosten</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between two changes</comment>
        <translation>, und </translation>
    </message>
    <message>
        <source>No change of one or two answers, one weight or one rating makes another option lead.</source>
        <translation>Keine Änderung von ein oder zwei Antworten, eines Gewichts oder einer Bewertung bringt eine andere Option nach vorn.</translation>
    </message>
    <message>
        <source>Any one of these changes alone makes another option lead.</source>
        <translation>Jede dieser Änderungen allein bringt eine andere Option nach vorn.</translation>
    </message>
    <message>
        <source>Another order of what matters</source>
        <translation>Eine andere Reihenfolge dessen, was zählt</translation>
    </message>
    <message>
        <source>Other ratings</source>
        <translation>Andere Bewertungen</translation>
    </message>
    <message>
        <source>Two other answers together</source>
        <translation>Zwei andere Antworten zusammen</translation>
    </message>
    <message>
        <source>Open or not sure: %1.</source>
        <comment>questions</comment>
        <translation>Offen oder nicht sicher: %1.</translation>
    </message>
    <message>
        <source>What matters, and why</source>
        <translation>Was zählt, und warum</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>The decision, %1</source>
        <comment>status of a decision, inside a sentence</comment>
        <translation>Die Entscheidung, %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the decision of people</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>noch nichts gewählt</translation>
    </message>
    <message>
        <source>Choosing %1 instead: %2.</source>
        <comment>an option, “costs 0.36”</comment>
        <translation>Stattdessen %1 zu wählen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, in the full report.</source>
        <translation>
            <numerusform>Und %n weitere, im vollen Bericht.</numerusform>
            <numerusform>Und %n weitere, im vollen Bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, owner</source>
        <comment>who decides and owns the decision</comment>
        <translation>%1, verantwortlich</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Name und Rolle</translation>
    </message>
    <message>
        <source>Not here, because they came first in fewer than 1 in 1,000 runs: %1.</source>
        <comment>options</comment>
        <translation>Nicht hier, weil sie in weniger als 1 von 1.000 Läufen vorn lagen: %1.</translation>
    </message>
    <message>
        <source>Not here, because they have no weight: %1.</source>
        <comment>criteria</comment>
        <translation>Nicht hier, weil sie kein Gewicht haben: %1.</translation>
    </message>
    <message>
        <source>Their evidence is in the report as XLSX or HTML, and in the attached decision.</source>
        <translation>Ihre Belege stehen im Bericht als XLSX oder HTML und in der angehängten Entscheidung.</translation>
    </message>
    <message>
        <source>The best two beside each other</source>
        <translation>Die besten zwei nebeneinander</translation>
    </message>
    <message>
        <source>The two that can lead</source>
        <comment>options</comment>
        <translation>Die zwei, die vorn liegen können</translation>
    </message>
    <message>
        <source>The three that can lead</source>
        <comment>options</comment>
        <translation>Die drei, die vorn liegen können</translation>
    </message>
    <message>
        <source>The four that can lead</source>
        <comment>options</comment>
        <translation>Die vier, die vorn liegen können</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Nach Gewicht</translation>
    </message>
    <message>
        <source>Value of 10</source>
        <translation>Wert von 10</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Strongest points</source>
        <translation>Stärkste Punkte</translation>
    </message>
    <message>
        <source>Drawbacks</source>
        <translation>Nachteile</translation>
    </message>
    <message>
        <source>Cost of leaving</source>
        <translation>Kosten des Ausstiegs</translation>
    </message>
    <message>
        <source>More on each in the full report.</source>
        <translation>Zu jeder mehr im vollen Bericht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a must-have, how it is met</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The best of a row is bold.</source>
        <translation>Das Beste einer Zeile ist fett.</translation>
    </message>
    <message>
        <source>Every option has a rating on every criterion, with a range of what is plausible. A measure in a unit counts by its worst and best level. The weights are yours. An option&apos;s value is the mean of its ratings by these weights, in points of 10.</source>
        <translation>Jede Option hat bei jedem Kriterium eine Bewertung mit einem plausiblen Bereich. Ein Maß mit Einheit zählt nach seinem schlechtesten und besten Wert. Die Gewichte sind Ihre. Der Wert einer Option ist das Mittel ihrer Bewertungen nach diesen Gewichten, in Punkten von 10.</translation>
    </message>
    <message>
        <source>To see how sure the result is, it is computed many times. Every run draws weights that agree with what you said of them, and every rating from its plausible range. How often an option comes first tells how sure the verdict is.</source>
        <translation>Um zu sehen, wie sicher das Ergebnis ist, wird es viele Male berechnet. Jeder Lauf zieht Gewichte, die zu dem passen, was Sie über sie gesagt haben, und jede Bewertung aus ihrem plausiblen Bereich. Wie oft eine Option vorn liegt, sagt, wie sicher das Ergebnis ist.</translation>
    </message>
    <message>
        <source>The verdict is clear when one option comes first in at least %1 of 100 runs, leaning from %2, and else too close to call.</source>
        <translation>Das Ergebnis ist eindeutig, wenn eine Option in mindestens %1 von 100 Läufen vorn liegt, eine Tendenz ab %2 und sonst zu knapp.</translation>
    </message>
    <message>
        <source>Limits: ratings are as good as their evidence and as old as it. What nobody found is unknown, which is not the same as bad. Criteria that overlap count partly twice. A verdict compares the options of this decision and no others.</source>
        <translation>Grenzen: Bewertungen sind so gut wie ihre Belege und so alt wie sie. Was niemand gefunden hat, ist unbekannt, und das ist nicht dasselbe wie schlecht. Kriterien, die sich überschneiden, zählen teilweise doppelt. Ein Ergebnis vergleicht die Optionen dieser Entscheidung und keine anderen.</translation>
    </message>
    <message>
        <source>Left out by a must-have.</source>
        <translation>Durch ein Muss ausgeschieden.</translation>
    </message>
    <message>
        <source>Options, criteria and ratings of one’s own</source>
        <translation>Eigene Optionen, Kriterien und Bewertungen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>what fills mean; an addition</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Any one of these</source>
        <comment>changes</comment>
        <translation>Eines davon genügt</translation>
    </message>
    <message>
        <source>Now, and then</source>
        <comment>how it is and would be</comment>
        <translation>Jetzt, und dann</translation>
    </message>
    <message>
        <source>Comes back</source>
        <comment>an option that was left out</comment>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>Would lead</source>
        <comment>an option</comment>
        <translation>Läge vorn</translation>
    </message>
    <message>
        <source>Puts first</source>
        <comment>a method, an option</comment>
        <translation>Setzt an die Spitze</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <comment>a method</comment>
        <translation>kann nicht urteilen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between methods</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an option and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an option that is left out, and what it lacks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First now and then as well: %1.</source>
        <comment>options and values</comment>
        <translation>Ab und zu ebenfalls vorn: %1.</translation>
    </message>
    <message>
        <source>First in fewer than 1 in 1,000 runs: %1.</source>
        <comment>options and values</comment>
        <translation>In weniger als 1 von 1.000 Läufen vorn: %1.</translation>
    </message>
    <message>
        <source>Others: %1.</source>
        <comment>options and values</comment>
        <translation>Die anderen: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>options and what they lack</comment>
        <translation>Ausgeschieden: %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Warum sie abweicht</translation>
    </message>
    <message>
        <source>Reason, if the choice differs from the verdict</source>
        <translation>Grund, falls die Wahl vom Ergebnis abweicht</translation>
    </message>
    <message>
        <source>Who sees it otherwise</source>
        <translation>Wer es anders sieht</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>version %1 of %2</source>
        <comment>version and date</comment>
        <translation>Version %1 vom %2</translation>
    </message>
    <message>
        <source>How weights came about</source>
        <translation>Wie die Gewichte zustande kamen</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller criteria</source>
        <translation>
            <numerusform>und %n kleineres Kriterium</numerusform>
            <numerusform>und %n kleinere Kriterien</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside this verdict</source>
        <translation>Neben diesem Ergebnis</translation>
    </message>
    <message>
        <source>Of the weight %1 rests on what was measured, %2 on estimates, %3 on guesses, and %4 on nothing yet.</source>
        <translation>Vom Gewicht beruhen %1 auf Gemessenem, %2 auf Schätzungen, %3 auf Vermutungen und %4 noch auf nichts.</translation>
    </message>
    <message>
        <source>Evidence debt: %1 of it is guessed without any source, most of all in %2.</source>
        <comment>a share, criteria</comment>
        <translation>Belegschuld: %1 davon sind ohne Quelle geraten, am meisten bei %2.</translation>
    </message>
    <message>
        <source>What other methods put first, with the same ratings and weights</source>
        <translation>Was andere Verfahren mit denselben Bewertungen und Gewichten an die Spitze setzen</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>options, together</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>How often options came first, second and third, of 100 runs; dashed where leaning and clear begin</source>
        <translation>Wie oft Optionen auf Platz eins, zwei und drei kamen, von 100 Läufen; gestrichelt, wo „Tendenz“ und „eindeutig“ beginnen</translation>
    </message>
    <message>
        <source>How often options came first, of 100 runs; dashed where leaning and clear begin</source>
        <translation>Wie oft Optionen vorn lagen, von 100 Läufen; gestrichelt, wo „Tendenz“ und „eindeutig“ beginnen</translation>
    </message>
    <message>
        <source>Corrected:</source>
        <comment>a rating</comment>
        <translation>Korrigiert:</translation>
    </message>
    <message>
        <source>All that this report cites, for ratings, claims and advice. The ratings that count cite %1 sources.</source>
        <translation>Alles, was dieser Bericht nennt, für Bewertungen, Behauptungen und Hinweise. Die Bewertungen, die zählen, nennen %1 Quellen.</translation>
    </message>
    <message>
        <source>Where every weight comes from</source>
        <translation>Woher jedes Gewicht kommt</translation>
    </message>
    <message>
        <source>Criterion and what moved its weight</source>
        <translation>Kriterium, und was sein Gewicht bewegt hat</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the weight before any answer</comment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>factor of a weight</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>The points may not add up to the lead because of rounding.</source>
        <translation>Die Punkte ergeben wegen der Rundung vielleicht nicht genau den Vorsprung.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an option and its share of the weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The weight of the groups each is best in: %1.</source>
        <comment>options and shares</comment>
        <translation>Das Gewicht der Gruppen, in denen jede die beste ist: %1.</translation>
    </message>
    <message>
        <source>A value is the mean of an option’s ratings by the weights that were given. Many runs move all that is uncertain.</source>
        <translation>Ein Wert ist das Mittel der Bewertungen einer Option nach den angegebenen Gewichten. Viele Läufe bewegen alles, was unsicher ist.</translation>
    </message>
    <message>
        <source>The best by value, though left out</source>
        <translation>Die besten nach Wert, obwohl ausgeschieden</translation>
    </message>
    <message>
        <source>Values and ratings by weight</source>
        <translation>Werte und Bewertungen nach Gewicht</translation>
    </message>
    <message>
        <source>Strong points, drawbacks and costs in words</source>
        <translation>Stärken, Nachteile und Kosten in Worten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>questions: factor of a weight</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>factor of a weight that no answer raises</comment>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Raw</source>
        <comment>a weight</comment>
        <translation>Roh</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how an option provides something</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a subject, how it is, how it would have to be</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1. Then %2 would come back.</source>
        <comment>a change, options</comment>
        <translation>%1. Dann käme %2 zurück.</translation>
    </message>
    <message>
        <source>%1. Then %2 would lead.</source>
        <comment>a change, options</comment>
        <translation>%1. Dann läge %2 vorn.</translation>
    </message>
    <message>
        <source>it is better than the mean of the options in %1: %2</source>
        <comment>a criterion, a level</comment>
        <translation>sie ist besser als das Mittel der Optionen bei %1: %2</translation>
    </message>
    <message>
        <source>it is worse than the mean of the options in %1: %2</source>
        <comment>a criterion, a level</comment>
        <translation>sie ist schlechter als das Mittel der Optionen bei %1: %2</translation>
    </message>
    <message>
        <source>differs from the verdict</source>
        <comment>a choice</comment>
        <translation>weicht vom Ergebnis ab</translation>
    </message>
    <message>
        <source>All options side by side</source>
        <translation>Alle Optionen nebeneinander</translation>
    </message>
    <message>
        <source>no reason is recorded yet.</source>
        <comment>chosen because</comment>
        <translation>noch ist kein Grund festgehalten.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet: this is what the verdict advises.</source>
        <translation>Noch hat niemand gewählt: Dazu rät das Ergebnis.</translation>
    </message>
    <message>
        <source>%1 (%2)%3. %4.</source>
        <comment>a finding, the two ratings, sources, the answers behind it</comment>
        <translation>%1 (%2)%3. %4.</translation>
    </message>
    <message>
        <source>beside %1 it %2 points of 10.</source>
        <comment>the verdict&apos;s option, “costs 0.36”</comment>
        <translation>neben %1: %2 Punkte von 10.</translation>
    </message>
    <message>
        <source>To be reviewed on %1.</source>
        <translation>Zu überprüfen am %1.</translation>
    </message>
    <message>
        <source>To be reconsidered if: %1</source>
        <comment>a condition</comment>
        <translation>Neu zu entscheiden, wenn: %1</translation>
    </message>
    <message>
        <source>To be done: %1 (%2)</source>
        <comment>an action; who, due, state</comment>
        <translation>Zu tun: %1 (%2)</translation>
    </message>
    <message>
        <source>Whether the decision still is what this record tells of: the command “steelyard verify” compares both by the fingerprint below.</source>
        <translation>Ob die Entscheidung noch die ist, von der hier die Rede ist: Der Befehl „steelyard verify“ vergleicht beide anhand des Fingerabdrucks unten.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a source</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>it is stronger than %1 in %2 (%3).</source>
        <comment>the verdict&apos;s option, a criterion, points</comment>
        <translation>sie ist stärker als %1 bei %2 (%3).</translation>
    </message>
    <message>
        <source>it is weaker than %1 in %2 (%3).</source>
        <comment>the verdict&apos;s option, a criterion, points</comment>
        <translation>sie ist schwächer als %1 bei %2 (%3).</translation>
    </message>
    <message>
        <source>Source:</source>
        <comment>of a rating set by hand</comment>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <comment>a number and its date</comment>
        <translation>%1 (Stand %2)</translation>
    </message>
    <message>
        <source>Here are the best options by value, %1 of %2. The ratings of all are in the report as XLSX or HTML, and in the attached decision.</source>
        <translation>Hier stehen die besten Optionen nach Wert, %1 von %2. Die Bewertungen aller stehen im Bericht als XLSX oder HTML und in der angehängten Entscheidung.</translation>
    </message>
    <message>
        <source>There are %1 ratings, more than these pages can hold. All of them, and what they rest on, are in the report as XLSX or HTML, and in the attached decision.</source>
        <translation>Es gibt %1 Bewertungen, mehr als diese Seiten fassen. Alle, und worauf sie beruhen, stehen im Bericht als XLSX oder HTML und in der angehängten Entscheidung.</translation>
    </message>
    <message>
        <source>Which of these fits best: %1?</source>
        <comment>a list of options</comment>
        <translation>Was passt am besten: %1?</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 des Gewichts</translation>
    </message>
    <message>
        <source>The same table, weights and seed give the same fingerprint and the same numbers on any machine. The decision file is attached to this report; open it in Steelyard to go on from here.</source>
        <translation>Dieselbe Tabelle, dieselben Gewichte und derselbe Startwert ergeben auf jedem Rechner denselben Fingerabdruck und dieselben Zahlen. Die Entscheidungsdatei hängt an diesem Bericht; öffnen Sie sie in Steelyard, um hier weiterzumachen.</translation>
    </message>
    <message>
        <source>The other options</source>
        <translation>Die übrigen Optionen</translation>
    </message>
    <message>
        <source>What is known of them is in the report as XLSX or HTML, and in the attached decision.</source>
        <translation>Was über sie bekannt ist, steht im Bericht als XLSX oder HTML und in der angehängten Entscheidung.</translation>
    </message>
    <message>
        <source>Left out beforehand</source>
        <translation>Vorab weggelassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was left out, and why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ReportData</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a fact</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Case it began with</source>
        <translation>Fall, mit dem sie begann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>First more often in the runs</source>
        <translation>In den Läufen öfter zuerst</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Lead in words</source>
        <translation>Vorsprung in Worten</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>Lead, from</source>
        <translation>Vorsprung, von</translation>
    </message>
    <message>
        <source>Lead, to</source>
        <translation>Vorsprung, bis</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Clear from</source>
        <translation>Eindeutig ab</translation>
    </message>
    <message>
        <source>Leaning from</source>
        <translation>Tendenz ab</translation>
    </message>
    <message>
        <source>Important questions open, at most</source>
        <translation>Wichtige Fragen offen, höchstens</translation>
    </message>
    <message>
        <source>Important questions</source>
        <translation>Wichtige Fragen</translation>
    </message>
    <message>
        <source>Important questions, open</source>
        <translation>Wichtige Fragen, offen</translation>
    </message>
    <message>
        <source>Weights come from</source>
        <translation>Gewichte kommen aus</translation>
    </message>
    <message>
        <source>Kept where no answer raises</source>
        <translation>Bleibt, wo keine Antwort anhebt</translation>
    </message>
    <message>
        <source>Sum of raw weights</source>
        <translation>Summe der Rohgewichte</translation>
    </message>
    <message>
        <source>Left by weights set by hand</source>
        <translation>Rest neben Gewichten von Hand</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Sources cited by the ratings that count</source>
        <translation>Quellen, die zählende Bewertungen nennen</translation>
    </message>
    <message>
        <source>Sources in the knowledge base</source>
        <translation>Quellen in der Wissensbasis</translation>
    </message>
    <message>
        <source>Oldest rating</source>
        <translation>Älteste Bewertung</translation>
    </message>
    <message>
        <source>Shares below: in the ratings of</source>
        <translation>Anteile darunter: in den Bewertungen von</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Hohe Verlässlichkeit</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Mittlere Verlässlichkeit</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Niedrige Verlässlichkeit</translation>
    </message>
    <message>
        <source>Knowledge base, its id</source>
        <translation>Wissensbasis, ihre Id</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Wissensbasis</translation>
    </message>
    <message>
        <source>Version of the knowledge base</source>
        <translation>Version der Wissensbasis</translation>
    </message>
    <message>
        <source>Knowledge base reviewed</source>
        <translation>Wissensbasis geprüft am</translation>
    </message>
    <message>
        <source>Author of the knowledge base</source>
        <translation>Autor der Wissensbasis</translation>
    </message>
    <message>
        <source>Hash of the knowledge base</source>
        <translation>Hash der Wissensbasis</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between answers</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Id of the option</source>
        <translation>Id der Option</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Id of the criterion</source>
        <translation>Id des Kriteriums</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Id of the question</source>
        <translation>Id der Frage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Ids of the answers</source>
        <translation>Ids der Antworten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Kriterien</translation>
    </message>
    <message>
        <source>Id of the must-have</source>
        <translation>Id des Muss-Kriteriums</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss-Kriterium</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Days accepted</source>
        <translation>Tage akzeptiert</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Verlangt durch</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Id of the capability</source>
        <translation>Id der Fähigkeit</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Days to build, from</source>
        <translation>Tage zum Bauen, von</translation>
    </message>
    <message>
        <source>Days to build, to</source>
        <translation>Tage zum Bauen, bis</translation>
    </message>
    <message>
        <source>A must-have</source>
        <translation>Ein Muss</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Your answers meet it</source>
        <translation>Ihre Antworten treffen zu</translation>
    </message>
    <message>
        <source>Answers that meet it</source>
        <translation>Antworten, die zutreffen</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Andere Antworten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Id of who leads then</source>
        <translation>Id dessen, was dann führt</translation>
    </message>
    <message>
        <source>Who leads then</source>
        <translation>Was dann führt</translation>
    </message>
    <message>
        <source>Its value then</source>
        <translation>Dessen Wert dann</translation>
    </message>
    <message>
        <source>Value of the first then</source>
        <translation>Wert der Ersten dann</translation>
    </message>
    <message>
        <source>Ids of the answers now</source>
        <translation>Ids der Antworten jetzt</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Antworten jetzt</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Ids of the other answers</source>
        <translation>Ids der anderen Antworten</translation>
    </message>
    <message>
        <source>Other answers, their names</source>
        <translation>Andere Antworten, ihre Namen</translation>
    </message>
    <message>
        <source>Other ratings</source>
        <translation>Andere Bewertungen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Turns at</source>
        <translation>Kippt bei</translation>
    </message>
    <message>
        <source>Within the plausible range</source>
        <translation>Im plausiblen Bereich</translation>
    </message>
    <message>
        <source>Exchanged weights</source>
        <translation>Getauschte Gewichte</translation>
    </message>
    <message>
        <source>Id of what weighs more now</source>
        <translation>Id dessen, was jetzt mehr wiegt</translation>
    </message>
    <message>
        <source>Weighs more now</source>
        <translation>Wiegt jetzt mehr</translation>
    </message>
    <message>
        <source>Id of what weighs less now</source>
        <translation>Id dessen, was jetzt weniger wiegt</translation>
    </message>
    <message>
        <source>Weighs less now</source>
        <translation>Wiegt jetzt weniger</translation>
    </message>
    <message>
        <source>Weight that moves</source>
        <translation>Gewicht, das sich verschiebt</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Moves the share by</source>
        <translation>Verschiebt den Anteil um</translation>
    </message>
    <message>
        <source>Id of the answer</source>
        <translation>Id der Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Share of first places</source>
        <translation>Anteil erster Plätze</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Andere Verfahren</translation>
    </message>
    <message>
        <source>Id of the method</source>
        <translation>Id des Verfahrens</translation>
    </message>
    <message>
        <source>Ids of who is first</source>
        <translation>Ids der Ersten</translation>
    </message>
    <message>
        <source>Who is first</source>
        <translation>Wer zuerst kommt</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau with the verdict</source>
        <translation>Kendalls Tau zum Ergebnis</translation>
    </message>
    <message>
        <source>Id of what makes it differ</source>
        <translation>Id dessen, was abweichen lässt</translation>
    </message>
    <message>
        <source>What makes it differ</source>
        <translation>Was abweichen lässt</translation>
    </message>
    <message>
        <source>Other must-haves</source>
        <translation>Andere Muss-Kriterien</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Noch verlangt</translation>
    </message>
    <message>
        <source>Ids of who comes back</source>
        <translation>Ids derer, die zurückkommen</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>Wer zurückkommt</translation>
    </message>
    <message>
        <source>Ids of who is left out</source>
        <translation>Ids derer, die ausscheiden</translation>
    </message>
    <message>
        <source>Who is left out</source>
        <translation>Wer ausscheidet</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>Gesehene Version</translation>
    </message>
    <message>
        <source>Leaving it again</source>
        <translation>Wieder davon weg</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Tatsachen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>Befehl oder Adresse</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Was andere veröffentlicht haben</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datiert</translation>
    </message>
    <message>
        <source>Id of its winner</source>
        <translation>Id seines Siegers</translation>
    </message>
    <message>
        <source>Its winner</source>
        <translation>Sein Sieger</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Where we differ</source>
        <translation>Worin wir abweichen</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Beside this verdict</source>
        <translation>Neben diesem Ergebnis</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>In the knowledge base</source>
        <translation>In der Wissensbasis</translation>
    </message>
    <message>
        <source>In the knowledge base, from</source>
        <translation>In der Wissensbasis, von</translation>
    </message>
    <message>
        <source>In the knowledge base, to</source>
        <translation>In der Wissensbasis, bis</translation>
    </message>
    <message>
        <source>Corrected by answers by</source>
        <translation>Durch Antworten korrigiert um</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Set by hand because</source>
        <translation>Von Hand gesetzt, weil</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Confidence, id</source>
        <translation>Verlässlichkeit, Id</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Why this rating</source>
        <translation>Warum diese Bewertung</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Zu bedenken</translation>
    </message>
    <message>
        <source>Corrected ratings</source>
        <translation>Korrigierte Bewertungen</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Korrigiert um</translation>
    </message>
    <message>
        <source>Claims that differ</source>
        <translation>Abweichende Behauptungen</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Cited by a rating that counts</source>
        <translation>Von zählender Bewertung genannt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Lowest plausible</source>
        <translation>Niedrigster plausibler</translation>
    </message>
    <message>
        <source>Highest plausible</source>
        <translation>Höchster plausibler</translation>
    </message>
    <message>
        <source>Error of the share</source>
        <translation>Fehler des Anteils</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Ausgeschieden, weil</translation>
    </message>
    <message>
        <source>Places in the runs</source>
        <translation>Plätze in den Läufen</translation>
    </message>
    <message>
        <source>Share of the runs</source>
        <translation>Anteil der Läufe</translation>
    </message>
    <message>
        <source>What leaves options out</source>
        <translation>Was Optionen ausscheiden lässt</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>Tage, die es braucht</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>The limit is</source>
        <translation>Die Grenze gilt</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Id of the group</source>
        <translation>Id der Gruppe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Contributions to the lead</source>
        <translation>Beiträge zum Vorsprung</translation>
    </message>
    <message>
        <source>Rating of the first</source>
        <translation>Bewertung der Ersten</translation>
    </message>
    <message>
        <source>Rating of the second</source>
        <translation>Bewertung der Zweiten</translation>
    </message>
    <message>
        <source>Points of the first</source>
        <translation>Punkte der Ersten</translation>
    </message>
    <message>
        <source>Points of the second</source>
        <translation>Punkte der Zweiten</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Speaks for, id</source>
        <translation>Spricht für, Id</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Angehoben durch</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt ist</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Besser ist</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala von</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala bis</translation>
    </message>
    <message>
        <source>Starting weight</source>
        <translation>Anfangsgewicht</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigstes</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchstes</translation>
    </message>
    <message>
        <source>Factor of the answers</source>
        <translation>Faktor der Antworten</translation>
    </message>
    <message>
        <source>Factor of open questions</source>
        <translation>Faktor offener Fragen</translation>
    </message>
    <message>
        <source>Factor where not raised</source>
        <translation>Faktor, wo nicht angehoben</translation>
    </message>
    <message>
        <source>Raw weight</source>
        <translation>Rohgewicht</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Where weights come from</source>
        <translation>Woher Gewichte kommen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Of it not raising</source>
        <translation>Davon nicht anhebend</translation>
    </message>
    <message>
        <source>Which weights matter</source>
        <translation>Welche Gewichte zählen</translation>
    </message>
    <message>
        <source>Lead with half the weight</source>
        <translation>Vorsprung bei halbem Gewicht</translation>
    </message>
    <message>
        <source>Lead with half as much again</source>
        <translation>Vorsprung bei anderthalbfachem</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Entscheidende</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>Who sees it otherwise</source>
        <translation>Wer es anders sieht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In deren Worten</translation>
    </message>
    <message>
        <source>We would reconsider if</source>
        <translation>Wir würden neu entscheiden, wenn</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Antwort jetzt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Chosen, its id</source>
        <translation>Gewählt, ihre Id</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Beside the verdict</source>
        <translation>Neben dem Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>it was chosen</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Status, its id</source>
        <translation>Status, seine Id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Prüfung am</translation>
    </message>
    <message>
        <source>Expected, its id</source>
        <translation>Erwartet, ihre Id</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expectation asked on</source>
        <translation>Erwartung gefragt am</translation>
    </message>
    <message>
        <source>Expectation, in words</source>
        <translation>Erwartung, in Worten</translation>
    </message>
    <message>
        <source>Changes since the verdict was shown</source>
        <translation>Änderungen seit dem Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Id of what was changed</source>
        <translation>Id des Geänderten</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Rating instead</source>
        <translation>Bewertung stattdessen</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Erhoben am</translation>
    </message>
    <message>
        <source>Evidence debt</source>
        <translation>Belegschuld</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Guessed without a source</source>
        <translation>Geraten ohne Quelle</translation>
    </message>
    <message>
        <source>Criteria with a part in it</source>
        <translation>Kriterien mit Anteil daran</translation>
    </message>
    <message>
        <source>Value against cost</source>
        <translation>Wert gegen Kosten</translation>
    </message>
    <message>
        <source>Value without the cost</source>
        <translation>Wert ohne die Kosten</translation>
    </message>
    <message>
        <source>Value, from</source>
        <translation>Wert, von</translation>
    </message>
    <message>
        <source>Value, to</source>
        <translation>Wert, bis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost, from</source>
        <translation>Kosten, von</translation>
    </message>
    <message>
        <source>Cost, to</source>
        <translation>Kosten, bis</translation>
    </message>
    <message>
        <source>Nothing is as good and cheaper</source>
        <translation>Nichts ist so gut und billiger</translation>
    </message>
    <message>
        <source>Case it began with, its id</source>
        <translation>Fall, mit dem sie begann, seine Id</translation>
    </message>
    <message>
        <source>State, id</source>
        <translation>Stand, Id</translation>
    </message>
    <message>
        <source>First, its id</source>
        <translation>Erste, ihre Id</translation>
    </message>
    <message>
        <source>Second, its id</source>
        <translation>Zweite, ihre Id</translation>
    </message>
    <message>
        <source>First more often in the runs, its id</source>
        <translation>In den Läufen öfter vorn, ihre Id</translation>
    </message>
    <message>
        <source>Weights come from, id</source>
        <translation>Gewichte kommen aus, Id</translation>
    </message>
    <message>
        <source>Shares below: in the ratings of, ids</source>
        <translation>Anteile darunter: in den Bewertungen von, Ids</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Accepted, id</source>
        <translation>Akzeptiert, Id</translation>
    </message>
    <message>
        <source>Offered, id</source>
        <translation>Angeboten, Id</translation>
    </message>
    <message>
        <source>Id of the rule</source>
        <translation>Id der Regel</translation>
    </message>
    <message>
        <source>Rule, id</source>
        <translation>Regel, Id</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <comment>a rule</comment>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <comment>a rule</comment>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>Becomes, id</source>
        <translation>Wird, Id</translation>
    </message>
    <message>
        <source>Id of the fact</source>
        <translation>Id der Angabe</translation>
    </message>
    <message>
        <source>Id of the advice</source>
        <translation>Id des Hinweises</translation>
    </message>
    <message>
        <source>Kind, id</source>
        <translation>Art, Id</translation>
    </message>
    <message>
        <source>Severity, id</source>
        <translation>Schwere, Id</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Drawback</source>
        <translation>Nachteil</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Reliability, id</source>
        <translation>Zuverlässigkeit, Id</translation>
    </message>
    <message>
        <source>The limit is, id</source>
        <translation>Die Grenze gilt, Id</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Better is, id</source>
        <translation>Besser ist, Id</translation>
    </message>
    <message>
        <source>More</source>
        <comment>of a criterion is better</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>of a criterion is better</comment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Way of weighing</source>
        <translation>Art der Gewichtung</translation>
    </message>
    <message>
        <source>Criteria with a part in it, their ids</source>
        <translation>Beteiligte Kriterien, ihre Ids</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between criteria</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Ids of the sources</source>
        <translation>Ids der Quellen</translation>
    </message>
    <message>
        <source>Id of the source</source>
        <translation>Id der Quelle</translation>
    </message>
    <message>
        <source>Verdict, id</source>
        <translation>Ergebnis, Id</translation>
    </message>
    <message>
        <source>Beside the verdict, id</source>
        <translation>Neben dem Ergebnis, Id</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ReportFile</name>
    <message>
        <source>There is no report of this kind.</source>
        <translation>Einen Bericht dieser Art gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of: %1.</source>
        <translation>Wählen Sie einen Namen, der auf eines davon endet: %1.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Der Bericht konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Free memory and temporary disk space, and try again.</source>
        <translation>Schaffen Sie Platz im Speicher und auf dem Datenträger für temporäre Dateien und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is a record of the same decision under another title. It stays as it is.</source>
        <translation>Das ist ein Protokoll derselben Entscheidung unter einem anderen Titel. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Remove it when it is no longer needed.</source>
        <translation>Entfernen Sie es, wenn es nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>This record does not say which decision it belongs to. It stays as it is.</source>
        <translation>Dieses Protokoll sagt nicht, zu welcher Entscheidung es gehört. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>If it is of this decision, write “decision-id: %1” below its status and write the record again with --force; only what stands between its marks is kept then.</source>
        <translation>Wenn es zu dieser Entscheidung gehört, schreiben Sie „decision-id: %1“ unter seinen Status und das Protokoll mit --force noch einmal; nur was zwischen seinen Marken steht, bleibt dann.</translation>
    </message>
    <message>
        <source>The folder of the records cannot be made.</source>
        <translation>Der Ordner für die Protokolle lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Check that you may write beside it, or name another folder.</source>
        <translation>Prüfen Sie, ob Sie daneben schreiben dürfen, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder of the tables cannot be made.</source>
        <translation>Der Ordner der Tabellen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>This record of the same decision is a link out of the folder. It stays as it is.</source>
        <translation>Dieses Protokoll derselben Entscheidung ist eine Verknüpfung, die aus dem Ordner hinausführt. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Put the file itself here and write the record again, or remove the link.</source>
        <translation>Legen Sie die Datei selbst hierher und schreiben Sie das Protokoll noch einmal, oder entfernen Sie die Verknüpfung.</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ReportFormat</name>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>Text document (ODT)</source>
        <translation>Textdokument (ODT)</translation>
    </message>
    <message>
        <source>Markdown record</source>
        <translation>Markdown-Protokoll</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON-Daten</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Mappe</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Tables</name>
    <message>
        <source>yes</source>
        <comment>in a cell</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>in a cell</comment>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>steelyard::report::VerdictRecord</name>
    <message>
        <source>%1: changed by less than is shown.</source>
        <translation>%1: weniger geändert, als angezeigt wird.</translation>
    </message>
    <message>
        <source>%1: first in %2 of 100 runs, was %3.</source>
        <translation>%1: vorn in %2 von 100 Läufen, vorher %3.</translation>
    </message>
    <message>
        <source>%1: value %2, was %3.</source>
        <translation>%1: Wert %2, vorher %3.</translation>
    </message>
    <message>
        <source>No option is first now; %1 was.</source>
        <translation>Jetzt liegt keine Option vorn; zuvor war es %1.</translation>
    </message>
    <message>
        <source>First is %1 now; none was.</source>
        <translation>Jetzt liegt %1 vorn; zuvor lag keine vorn.</translation>
    </message>
    <message>
        <source>First is %1 now, was %2.</source>
        <translation>Vorn ist jetzt %1, vorher %2.</translation>
    </message>
    <message>
        <source>The state is %1 now, was %2.</source>
        <translation>Der Zustand ist jetzt %1, vorher %2.</translation>
    </message>
    <message>
        <source>The decision file is not the one the report was made from.</source>
        <translation>Die Entscheidungsdatei ist nicht die, aus der der Bericht entstand.</translation>
    </message>
    <message>
        <source>The knowledge base is %1, was %2.</source>
        <translation>Die Wissensbasis ist %1, vorher %2.</translation>
    </message>
    <message>
        <source>The knowledge base has version %1, had %2.</source>
        <translation>Die Wissensbasis hat Version %1, vorher %2.</translation>
    </message>
    <message>
        <source>The knowledge base has the same version and another content.</source>
        <translation>Die Wissensbasis hat dieselbe Version und einen anderen Inhalt.</translation>
    </message>
    <message>
        <source>The method has version %1, had %2.</source>
        <translation>Das Verfahren hat Version %1, vorher %2.</translation>
    </message>
    <message>
        <source>The fingerprint differs.</source>
        <translation>Der Fingerabdruck ist ein anderer.</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Workbook</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>steelyard::report::html</name>
    <message>
        <source>not filled in</source>
        <translation>nicht ausgefüllt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>steelyard::scenes::SceneBuilder</name>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>Die Optionen</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>What is a must</source>
        <translation>Was erfüllt sein muss</translation>
    </message>
    <message>
        <source>Who is left out</source>
        <translation>Was ausgeschieden ist</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>The shape</source>
        <translation>Die Form</translation>
    </message>
    <message>
        <source>What we expect</source>
        <translation>Was wir erwarten</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>Who sees it otherwise</source>
        <translation>Wer es anders sieht</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a scene that goes on: title, part, parts</comment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>source: title, publisher, date</comment>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Sources of “%1”</source>
        <comment>title of a scene</comment>
        <translation>Quellen zu „%1“</translation>
    </message>
    <message>
        <source>?</source>
        <comment>a rating that is not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>0 to 10, more is better; the best of a row is bold.</source>
        <translation>0 bis 10, mehr ist besser; das Beste einer Zeile ist fett.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1; %n more are in the report.</source>
        <comment>options</comment>
        <translation>
            <numerusform>Die besten %1; %n weitere steht im Bericht.</numerusform>
            <numerusform>Die besten %1; %n weitere stehen im Bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The further out, the better: the centre is 0, the edge 10. Each corner is a group of criteria with its share of the decision.</source>
        <translation>Je weiter außen, desto besser: Die Mitte ist 0, der Rand 10. Jede Ecke ist eine Gruppe von Kriterien mit ihrem Anteil an der Entscheidung.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Before the verdict is shown: what %n people expect.</source>
        <translation>
            <numerusform>Vor dem Ergebnis: was %n Person erwartet.</numerusform>
            <numerusform>Vor dem Ergebnis: was %n Personen erwarten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people in the room expected %2.</source>
        <translation>
            <numerusform>%1 von %n Person im Raum hat %2 erwartet.</numerusform>
            <numerusform>%1 von %n Personen im Raum haben %2 erwartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet. The verdict advises; people decide.</source>
        <translation>Noch ist nichts entschieden. Das Ergebnis rät, Menschen entscheiden.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Entschieden am %1</translation>
    </message>
    <message>
        <source>to be reviewed on %1</source>
        <translation>zu überprüfen am %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>We would reconsider if</source>
        <translation>Wir würden neu entscheiden, wenn</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conditions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>who objects</comment>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 gives %2 in “%3” a %4.</source>
        <comment>person, option, criterion, rating</comment>
        <translation>%1 gibt %2 bei „%3“ eine %4.</translation>
    </message>
    <message>
        <source>It is kept beside the decision.</source>
        <translation>Es wird neben der Entscheidung aufbewahrt.</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between who and when</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Alles ist erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open.</source>
        <translation>
            <numerusform>%n Maßnahme ist offen.</numerusform>
            <numerusform>%n Maßnahmen sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision without a name</source>
        <translation>Entscheidung ohne Namen</translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <comment>how many are answered</comment>
        <translation>Fragen: %1</translation>
    </message>
    <message>
        <source>It began with the case “%1”.</source>
        <translation>Ausgangspunkt war der Fall „%1“.</translation>
    </message>
    <message>
        <source>Open or not sure: %1.</source>
        <translation>Offen oder nicht sicher: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between questions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>left out</source>
        <comment>an option</comment>
        <translation>ausgeschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n options were weighed.</source>
        <translation>
            <numerusform>%n Option wurde abgewogen.</numerusform>
            <numerusform>%n Optionen wurden abgewogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n options meet the must-haves.</source>
        <translation>
            <numerusform>%1 von %n Option erfüllt alle Muss-Kriterien.</numerusform>
            <numerusform>%1 von %n Optionen erfüllen alle Muss-Kriterien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the decision</source>
        <translation>Anteil an der Entscheidung</translation>
    </message>
    <message>
        <source>“%1” weighs most, then “%2”.</source>
        <translation>„%1“ wiegt am meisten, dann „%2“.</translation>
    </message>
    <message>
        <source>Only “%1” counts.</source>
        <translation>Nur „%1“ zählt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a criterion, its weight</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a criterion, what moved its weight</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between steps</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Your own must-have</source>
        <translation>Eigenes Muss-Kriterium</translation>
    </message>
    <message>
        <source>Asked for by the answer to “%1”</source>
        <translation>Verlangt durch die Antwort auf „%1“</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between quoted questions</comment>
        <translation>“, „</translation>
    </message>
    <message>
        <source>Every option meets them.</source>
        <translation>Jede Option erfüllt sie.</translation>
    </message>
    <message numerus="yes">
        <source>They leave out %n options.</source>
        <translation>
            <numerusform>Sie lassen %n Option ausscheiden.</numerusform>
            <numerusform>Sie lassen %n Optionen ausscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>why an option is left out; further reasons</comment>
        <translation>
            <numerusform>%1 Und %n weiterer Grund.</numerusform>
            <numerusform>%1 Und %n weitere Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, why it is left out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A must-have that is not met decides alone.</source>
        <translation>Ein Muss-Kriterium, das nicht erfüllt ist, entscheidet allein.</translation>
    </message>
    <message>
        <source>Still being worked out; the numbers will settle.</source>
        <translation>Wird noch berechnet; die Zahlen stehen gleich fest.</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>What speaks for %1</source>
        <translation>Was für %1 spricht</translation>
    </message>
    <message>
        <source>Adds to the lead</source>
        <translation>Trägt zum Vorsprung bei</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a criterion, the answers behind its weight</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Takes from the lead</source>
        <translation>Nimmt vom Vorsprung</translation>
    </message>
    <message>
        <source>%1 is better here.</source>
        <comment>the runner-up</comment>
        <translation>%1 ist hier besser.</translation>
    </message>
    <message>
        <source>To keep in mind with %1</source>
        <translation>Zu bedenken bei %1</translation>
    </message>
    <message>
        <source>To leave it again: %1</source>
        <translation>Späterer Ausstieg: %1</translation>
    </message>
    <message>
        <source>No criterion speaks against %1.</source>
        <translation>Kein Kriterium spricht gegen %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, at most %1 each</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n weitere, höchstens %1</numerusform>
            <numerusform>%n weitere, je höchstens %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more never come first</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n weitere ist nie vorn</numerusform>
            <numerusform>%n weitere sind nie vorn</numerusform>
        </translation>
    </message>
    <message>
        <source>First in so many of 100 runs</source>
        <translation>Vorn in so vielen von 100 Läufen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between answers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between answers to several questions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>value of the new leader, of the old one</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Not a must any more</source>
        <translation>Kein Muss-Kriterium mehr</translation>
    </message>
    <message>
        <source>Brings back %1</source>
        <translation>Bringt %1 zurück</translation>
    </message>
    <message>
        <source>Any one of these brings an option back.</source>
        <translation>Jede einzelne dieser Änderungen bringt eine Option zurück.</translation>
    </message>
    <message>
        <source>Agreed answer, and the one that would turn it</source>
        <translation>Vereinbarte Antwort und die, die es wenden würde</translation>
    </message>
    <message>
        <source>New leader to old</source>
        <translation>Neue und alte Option</translation>
    </message>
    <message>
        <source>Any one of these puts another option ahead of %1.</source>
        <translation>Jede einzelne dieser Änderungen bringt eine andere Option vor %1.</translation>
    </message>
    <message>
        <source>Any one of these puts %1 ahead of %2.</source>
        <translation>Jede einzelne dieser Änderungen bringt %1 vor %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the report has them all.</source>
        <comment>changes of answers</comment>
        <translation>
            <numerusform>Und %n weitere; der Bericht hat sie alle.</numerusform>
            <numerusform>Und %n weitere; der Bericht hat sie alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change of one or two answers makes another option lead.</source>
        <translation>Keine Änderung von einer oder zwei Antworten bringt eine andere Option nach vorn.</translation>
    </message>
    <message>
        <source>Value and cost</source>
        <translation>Wert und Kosten</translation>
    </message>
    <message>
        <source>The further out, the better: the centre is 0, the edge 10. Each corner is a criterion with its share of the decision.</source>
        <translation>Je weiter außen, desto besser: Die Mitte ist 0, der Rand 10. Jede Ecke ist ein Kriterium mit seinem Anteil an der Entscheidung.</translation>
    </message>
    <message>
        <source>Value %1, cost %2</source>
        <comment>an option without the cost, its cost</comment>
        <translation>Wert %1, Kosten %2</translation>
    </message>
    <message>
        <source>Thin lines: what is plausible. Joined: nothing else costs no more and is worth as much.</source>
        <translation>Dünne Linien: was plausibel ist. Verbunden: Nichts anderes kostet höchstens so viel und ist so viel wert.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the report.</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n weitere steht im Bericht.</numerusform>
            <numerusform>%n weitere stehen im Bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>an answer</comment>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>an answer</comment>
        <translation>nicht sicher</translation>
    </message>
</context>
<context>
    <name>steelyard::sheets::Text</name>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>option and score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 still leads: %2.</source>
        <translation>%1 führt weiterhin: %2.</translation>
    </message>
    <message>
        <source>%1 then leads: %2.</source>
        <translation>%1 führt dann: %2.</translation>
    </message>
    <message>
        <source>In 90 of 100 ways to round them the lead of %1 over %2 runs from %3 to %4.</source>
        <translation>Bei 90 von 100 Arten zu runden liegt der Vorsprung von %1 vor %2 zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>The lead is smaller than the rounding</source>
        <translation>Der Vorsprung ist kleiner als die Rundung</translation>
    </message>
    <message>
        <source>All numbers are whole.</source>
        <translation>Alle Zahlen sind ganz.</translation>
    </message>
    <message>
        <source>The numbers are rounded to their last digit.</source>
        <translation>Die Zahlen sind auf ihre letzte Stelle gerundet.</translation>
    </message>
    <message>
        <source>The lead is %1. %2 comes first in %3 of 100. Too close to call.</source>
        <translation>Der Vorsprung ist %1. %2 liegt in %3 von 100 Fällen vorn. Zu knapp.</translation>
    </message>
    <message>
        <source>“%1” separates nothing</source>
        <translation>„%1“ unterscheidet nichts</translation>
    </message>
    <message>
        <source>It is %1 for every option. Its %2 % of the weight changes no order.</source>
        <translation>Bei jeder Option steht %1. Die %2&#xa0;% des Gewichts ändern keine Reihenfolge.</translation>
    </message>
    <message>
        <source>Without it the order is the same: %1.</source>
        <translation>Ohne das Kriterium ist die Reihenfolge dieselbe: %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Ohne das Kriterium: %1.</translation>
    </message>
    <message>
        <source>Two columns count twice</source>
        <translation>Zwei Spalten zählen doppelt</translation>
    </message>
    <message>
        <source>%1 and %2 say nearly the same (correlation %3), and both have a weight: %4 % together.</source>
        <translation>%1 und %2 sagen fast dasselbe (Korrelation %3), und beide haben ein Gewicht: zusammen %4&#xa0;%.</translation>
    </message>
    <message>
        <source>With %1 left out: %2</source>
        <translation>Ohne %1: %2</translation>
    </message>
    <message>
        <source>A hopeless option picks the winner</source>
        <translation>Eine aussichtslose Option bestimmt den Sieger</translation>
    </message>
    <message>
        <source>An option that cannot win picks the winner</source>
        <translation>Eine Option, die nicht gewinnt, bestimmt den Sieger</translation>
    </message>
    <message>
        <source>Each column was scaled from its best to its worst option, so %1 sets the scale for all others.</source>
        <translation>Jede Spalte wurde von der besten bis zur schlechtesten Option skaliert; so setzt %1 den Maßstab für alle anderen.</translation>
    </message>
    <message>
        <source>Leave %1 out and %2 leads: %3. Fix worst and best yourself, and it cannot happen.</source>
        <translation>Ohne %1 führt %2: %3. Wenn Sie schlechtesten und besten Wert selbst festlegen, kann das nicht geschehen.</translation>
    </message>
    <message>
        <source>%1 has no %2. A sheet takes 0 points for it, the worst possible.</source>
        <translation>Bei %1 fehlt %2. Eine Tabelle nimmt dafür 0 Punkte, das Schlechteste.</translation>
    </message>
    <message>
        <source>Its score is anywhere from %1 to %2.</source>
        <translation>Die Punktzahl liegt irgendwo zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>A blank was counted as zero</source>
        <translation>Eine leere Zelle zählte als null</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) were counted as zero</source>
        <translation>
            <numerusform>%n leere Zelle zählte als null</numerusform>
            <numerusform>%n leere Zellen zählten als null</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1 or less, %2 leads.</source>
        <translation>Mit %1 oder weniger führt %2.</translation>
    </message>
    <message>
        <source>With %1 or more, %2 leads.</source>
        <translation>Mit %1 oder mehr führt %2.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>option and how often of 100</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Nobody can have meant these weights</source>
        <translation>So kann niemand die Gewichte gemeint haben</translation>
    </message>
    <message>
        <source>All criteria have the same weight.</source>
        <translation>Alle Kriterien haben dasselbe Gewicht.</translation>
    </message>
    <message>
        <source>There are no weights, so all criteria count alike.</source>
        <translation>Es gibt keine Gewichte, also zählen alle Kriterien gleich.</translation>
    </message>
    <message>
        <source>Over all weightings, these come first: %1 of 100.</source>
        <translation>Über alle Gewichtungen liegen vorn: %1 von 100.</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 führt</translation>
    </message>
    <message>
        <source>counted → left out</source>
        <translation>gezählt → weggelassen</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>%1 % → %2 % or more</source>
        <translation>%1&#xa0;% → %2&#xa0;% oder mehr</translation>
    </message>
    <message>
        <source>%1 % → %2 % or less</source>
        <translation>%1&#xa0;% → %2&#xa0;% oder weniger</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>option, criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>blank → %1 or less</source>
        <translation>leer → %1 oder weniger</translation>
    </message>
    <message>
        <source>blank → %1 or more</source>
        <translation>leer → %1 oder mehr</translation>
    </message>
    <message>
        <source>%1 → %2 or more</source>
        <translation>%1 → %2 oder mehr</translation>
    </message>
    <message>
        <source>%1 → %2 or less</source>
        <translation>%1 → %2 oder weniger</translation>
    </message>
    <message>
        <source>By the sheet&apos;s own sums, each column scaled from its worst to its best: %1.</source>
        <translation>Nach den Summen der Tabelle, jede Spalte von schlecht bis gut skaliert: %1.</translation>
    </message>
    <message>
        <source>By the sheet&apos;s own sums: %1.</source>
        <translation>Nach den Summen der Tabelle: %1.</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>So gewählt.</translation>
    </message>
    <message>
        <source>It holds numbers.</source>
        <translation>Sie enthält Zahlen.</translation>
    </message>
    <message>
        <source>It holds yes and no.</source>
        <translation>Sie enthält ja und nein.</translation>
    </message>
    <message>
        <source>Words only. Kept as a note on each option.</source>
        <translation>Nur Text. Bleibt als Notiz bei jeder Option.</translation>
    </message>
    <message>
        <source>The sheet has computed it; it would count twice.</source>
        <translation>Die Tabelle hat es berechnet; es würde doppelt zählen.</translation>
    </message>
    <message>
        <source>It counts the options.</source>
        <translation>Sie zählt die Optionen.</translation>
    </message>
    <message>
        <source>Nothing stands in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>It says so in %1.</source>
        <translation>So steht es in %1.</translation>
    </message>
    <message>
        <source>It stands in the name.</source>
        <translation>Es steht im Namen.</translation>
    </message>
    <message>
        <source>It stands behind the numbers.</source>
        <translation>Es steht hinter den Zahlen.</translation>
    </message>
    <message>
        <source>The cells are formatted so.</source>
        <translation>Die Zellen sind so formatiert.</translation>
    </message>
    <message>
        <source>None was seen.</source>
        <translation>Es war keine zu sehen.</translation>
    </message>
    <message>
        <source>guessed from the name</source>
        <translation>vermutet nach dem Namen</translation>
    </message>
    <message>
        <source>guessed from the unit</source>
        <translation>vermutet nach der Einheit</translation>
    </message>
    <message>
        <source>guessed: nothing says otherwise</source>
        <translation>vermutet: nichts spricht dagegen</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>so gewählt</translation>
    </message>
    <message>
        <source>Spreadsheet programs make dates of numbers such as 1.3. It counts as unknown until mended.</source>
        <translation>Tabellenkalkulationen machen aus Zahlen wie 1.3 ein Datum. Es gilt als unbekannt, bis es berichtigt ist.</translation>
    </message>
    <message>
        <source>The sheet could not compute it. It counts as unknown until mended.</source>
        <translation>Die Tabelle konnte es nicht berechnen. Es gilt als unbekannt, bis es berichtigt ist.</translation>
    </message>
    <message>
        <source>A bound is no value; write a range. It counts as unknown until mended.</source>
        <translation>Eine Grenze ist kein Wert; schreiben Sie eine Spanne. Es gilt als unbekannt, bis es berichtigt ist.</translation>
    </message>
    <message>
        <source>The column is in %1. It counts as unknown until mended.</source>
        <translation>Die Spalte hat die Einheit %1. Es gilt als unbekannt, bis es berichtigt ist.</translation>
    </message>
    <message>
        <source>It is too large to calculate with. It counts as unknown until mended.</source>
        <translation>Es ist zu groß, um damit zu rechnen. Es gilt als unbekannt, bis es berichtigt ist.</translation>
    </message>
    <message>
        <source>It counts as unknown until mended.</source>
        <translation>Es gilt als unbekannt, bis es berichtigt ist.</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read.</source>
        <translation>%1 in %2 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read as %3.</source>
        <translation>%1 in %2 ist nicht als %3 lesbar.</translation>
    </message>
    <message>
        <source>%1 in %2 is read as unknown.</source>
        <translation>%1 in %2 wird als unbekannt gelesen.</translation>
    </message>
    <message>
        <source>Not as zero.</source>
        <translation>Nicht als null.</translation>
    </message>
    <message>
        <source>%1 in %2 is read as %3.</source>
        <translation>%1 in %2 wird als %3 gelesen.</translation>
    </message>
    <message>
        <source>It could also be %1.</source>
        <translation>Es könnte auch %1 sein.</translation>
    </message>
    <message>
        <source>The sheet also says %1.</source>
        <translation>In der Tabelle steht auch %1.</translation>
    </message>
    <message>
        <source>Its decimal sign is not that of the rest.</source>
        <translation>Das Dezimalzeichen ist nicht das der übrigen.</translation>
    </message>
    <message>
        <source>The weights add up to %1.</source>
        <translation>Die Gewichte ergeben zusammen %1.</translation>
    </message>
    <message>
        <source>They count in proportion.</source>
        <translation>Sie zählen im Verhältnis.</translation>
    </message>
    <message>
        <source>They count in proportion: %1 %.</source>
        <translation>Sie zählen im Verhältnis: %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Most sheets have a row for each option.</source>
        <translation>Die meisten Tabellen haben je Option eine Zeile.</translation>
    </message>
    <message>
        <source>“%1” heads a column, or names a row that says something of all columns.</source>
        <translation>„%1“ steht über einer Spalte oder benennt eine Zeile, die etwas über alle Spalten sagt.</translation>
    </message>
    <message>
        <source>“%1” names a row, or heads a column that says something of all rows.</source>
        <translation>„%1“ benennt eine Zeile oder steht über einer Spalte, die etwas über alle Zeilen sagt.</translation>
    </message>
    <message>
        <source>The sheet says %1.</source>
        <translation>In der Tabelle steht %1.</translation>
    </message>
    <message>
        <source>Where semicolons separate the columns, commas are mostly for decimals.</source>
        <translation>Wo Semikolons die Spalten trennen, stehen Kommas meist vor Dezimalen.</translation>
    </message>
    <message>
        <source>No number in the sheet says otherwise.</source>
        <translation>Keine Zahl der Tabelle spricht dagegen.</translation>
    </message>
    <message>
        <source>It is the first with words.</source>
        <translation>Es ist die erste mit Text.</translation>
    </message>
    <message>
        <source>Numbers come first.</source>
        <translation>Zuerst kommen Zahlen.</translation>
    </message>
    <message>
        <source>Nothing but numbers stands beside them.</source>
        <translation>Daneben stehen nur Zahlen.</translation>
    </message>
    <message>
        <source>It is called so.</source>
        <translation>Der Name sagt es.</translation>
    </message>
    <message>
        <source>Nothing is called weight.</source>
        <translation>Nichts heißt Gewicht.</translation>
    </message>
    <message>
        <source>It says what is better.</source>
        <translation>Dort steht, was besser ist.</translation>
    </message>
    <message>
        <source>Nothing says what is better.</source>
        <translation>Nichts sagt, was besser ist.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>The second is called “%1” here.</source>
        <translation>Das zweite heißt hier „%1“.</translation>
    </message>
    <message>
        <source>“%1” has no weight that can be read.</source>
        <translation>„%1“ hat kein lesbares Gewicht.</translation>
    </message>
    <message>
        <source>It does not count until it has one.</source>
        <translation>Es zählt nicht, bis es eines hat.</translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation>Alle Gewichte sind null.</translation>
    </message>
    <message>
        <source>All criteria count alike until one has a weight.</source>
        <translation>Alle Kriterien zählen gleich, bis eines ein Gewicht hat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more cell(s) need a look.</source>
        <translation>
            <numerusform>Und %n weitere Zelle ist anzusehen.</numerusform>
            <numerusform>Und %n weitere Zellen sind anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no value at all.</source>
        <translation>„%1“ hat gar keinen Wert.</translation>
    </message>
    <message>
        <source>It stays, and is unknown throughout.</source>
        <translation>Die Option bleibt und ist überall unbekannt.</translation>
    </message>
    <message>
        <source>Fewer than two options were found. Choose whether they are in rows or in columns, and where the names of the criteria stand.</source>
        <translation>Es wurden weniger als zwei Optionen gefunden. Wählen Sie, ob sie in Zeilen oder in Spalten stehen und wo die Namen der Kriterien sind.</translation>
    </message>
    <message>
        <source>No criterion was found. Tick a column that holds numbers, or choose whether options are in rows or in columns.</source>
        <translation>Es wurde kein Kriterium gefunden. Kreuzen Sie eine Spalte mit Zahlen an, oder wählen Sie, ob Optionen in Zeilen oder in Spalten stehen.</translation>
    </message>
    <message>
        <source>There are %1 options; a decision may have %2. Leave out those that cannot win.</source>
        <translation>Es sind %1 Optionen; eine Entscheidung darf %2 haben. Lassen Sie weg, was nicht gewinnen kann.</translation>
    </message>
    <message>
        <source>There are %1 criteria; a decision may have %2. Untick those that do not count.</source>
        <translation>Es sind %1 Kriterien; eine Entscheidung darf %2 haben. Wählen Sie ab, was nicht zählt.</translation>
    </message>
    <message>
        <source>The sheet has no weights.</source>
        <translation>Die Tabelle hat keine Gewichte.</translation>
    </message>
    <message>
        <source>All criteria count alike.</source>
        <translation>Alle Kriterien zählen gleich.</translation>
    </message>
    <message>
        <source>From %1, cell %2</source>
        <translation>Aus %1, Zelle %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>“%1” is left out.</source>
        <translation>„%1“ bleibt weg.</translation>
    </message>
    <message>
        <source>By its name it is neither an option nor a criterion. Call it otherwise if it is one.</source>
        <translation>Dem Namen nach ist es weder eine Option noch ein Kriterium. Nennen Sie es anders, wenn es eines ist.</translation>
    </message>
    <message>
        <source>It stands behind some of the numbers; others convert to it.</source>
        <translation>Sie steht hinter einigen der Zahlen; andere werden umgerechnet.</translation>
    </message>
    <message>
        <source>Its unit is not that of the column.</source>
        <translation>Ihre Einheit ist nicht die der Spalte.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 are then level: %2.</source>
        <translation>%1 liegen dann gleichauf: %2.</translation>
    </message>
    <message>
        <source>The first two are level</source>
        <translation>Die ersten beiden liegen gleichauf</translation>
    </message>
    <message>
        <source>%1 and %2 come to the same sum, which no rounding changes.</source>
        <translation>%1 und %2 kommen auf dieselbe Summe, an der kein Runden etwas ändert.</translation>
    </message>
    <message>
        <source>Neither leads. Too close to call.</source>
        <translation>Keiner führt. Zu knapp.</translation>
    </message>
    <message>
        <source>It holds words such as low and high.</source>
        <translation>Enthält Wörter wie niedrig und hoch.</translation>
    </message>
    <message>
        <source>Few of its cells are numbers. Kept as a note on each option.</source>
        <translation>Nur wenige Zellen sind Zahlen. Bleibt als Notiz bei jeder Option.</translation>
    </message>
    <message>
        <source>What is better stands in %1.</source>
        <translation>Was besser ist, steht in %1.</translation>
    </message>
    <message>
        <source>The weights are words.</source>
        <translation>Die Gewichte sind Wörter.</translation>
    </message>
    <message>
        <source>They count as numbers: %1.</source>
        <translation>Sie zählen als Zahlen: %1.</translation>
    </message>
    <message>
        <source>None of the weights can be read.</source>
        <translation>Kein Gewicht ist lesbar.</translation>
    </message>
    <message>
        <source>“%1” is read as points of %2.</source>
        <translation>„%1“ wird als Punkte von %2 gelesen.</translation>
    </message>
    <message>
        <source>“%1” is rated in words.</source>
        <translation>„%1“ ist in Worten bewertet.</translation>
    </message>
    <message>
        <source>They count as points of 10: %1.</source>
        <translation>Sie zählen als Punkte von 10: %1.</translation>
    </message>
    <message>
        <source>“%1” is not taken as a criterion.</source>
        <translation>„%1“ wird nicht als Kriterium übernommen.</translation>
    </message>
</context>
<context>
    <name>steelyard::storage::Text</name>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>Legen Sie ihn an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a file name inside it.</source>
        <translation>Wählen Sie einen Dateinamen darin.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Check that you may write here and that the disk has room; nothing was overwritten.</source>
        <translation>Prüfen Sie, ob Sie hier schreiben dürfen und ob der Datenträger Platz hat; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Name a file, not a folder or a device.</source>
        <translation>Geben Sie eine Datei an, keinen Ordner und kein Gerät.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Copy it to another disk and try again.</source>
        <translation>Kopieren Sie sie auf einen anderen Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The knowledge base inside the decision cannot be used.</source>
        <translation>Die Wissensbasis in der Entscheidung ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Add the knowledge base with File &gt; Add knowledge base and open again.</source>
        <translation>Fügen Sie die Wissensbasis mit Datei &gt; Wissensbasis hinzufügen hinzu und öffnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The knowledge base inside the decision was edited after it was put there.</source>
        <translation>Die Wissensbasis in der Entscheidung wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>Compare it with the original before you rely on the numbers.</source>
        <translation>Vergleichen Sie sie mit dem Original, bevor Sie sich auf die Zahlen verlassen.</translation>
    </message>
    <message>
        <source>Add the knowledge base with File &gt; Add knowledge base and open the decision again.</source>
        <translation>Fügen Sie die Wissensbasis mit Datei &gt; Wissensbasis hinzufügen hinzu und öffnen Sie die Entscheidung noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is needed to go on. To begin further decisions with it, add it with File &gt; Add knowledge base.</source>
        <translation>Sie können weiterarbeiten. Um weitere Entscheidungen damit zu beginnen, fügen Sie sie mit Datei &gt; Wissensbasis hinzufügen hinzu.</translation>
    </message>
    <message>
        <source>Nothing is needed to go on. For the present contents, begin a new decision with the same answers.</source>
        <translation>Sie können weiterarbeiten. Für den heutigen Inhalt beginnen Sie eine neue Entscheidung mit denselben Antworten.</translation>
    </message>
    <message>
        <source>Put it into the folder of that base, and check the base first.</source>
        <translation>Legen Sie die Datei in den Ordner jener Basis und prüfen Sie zuerst die Basis.</translation>
    </message>
    <message>
        <source>The decision was made with the knowledge base “%1”, which is not on this computer, and has no copy of it.</source>
        <translation>Die Entscheidung entstand mit der Wissensbasis „%1“, die auf diesem Rechner fehlt, und enthält keine Kopie davon.</translation>
    </message>
    <message>
        <source>The knowledge base “%1” is not on this computer; the copy inside the decision is used.</source>
        <translation>Die Wissensbasis „%1“ fehlt auf diesem Rechner; verwendet wird die Kopie in der Entscheidung.</translation>
    </message>
    <message>
        <source>The knowledge base “%1” has changed since (now version %2); the copy inside the decision, version %3, is used.</source>
        <translation>Die Wissensbasis „%1“ hat sich seither geändert (jetzt Version %2); verwendet wird die Kopie in der Entscheidung, Version %3.</translation>
    </message>
    <message>
        <source>This translates the base “%1”, but that cannot be read beside it.</source>
        <translation>Dies übersetzt die Basis „%1“, die daneben aber nicht lesbar ist.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>This is not a PDF.</source>
        <translation>Das ist kein PDF.</translation>
    </message>
    <message>
        <source>Choose a report by Steelyard.</source>
        <translation>Wählen Sie einen Bericht von Steelyard.</translation>
    </message>
    <message>
        <source>There is no decision in this PDF.</source>
        <translation>Dieses PDF enthält keine Entscheidung.</translation>
    </message>
    <message>
        <source>Choose a report by Steelyard. Printing a report to a new PDF loses the decision in it.</source>
        <translation>Wählen Sie einen Bericht von Steelyard. Wer einen Bericht in ein neues PDF druckt, verliert die Entscheidung darin.</translation>
    </message>
    <message>
        <source>What is attached to this PDF is too large for a decision.</source>
        <translation>Der Anhang dieses PDFs ist zu groß für eine Entscheidung.</translation>
    </message>
    <message>
        <source>The decision in this PDF is damaged.</source>
        <translation>Die Entscheidung in diesem PDF ist beschädigt.</translation>
    </message>
    <message>
        <source>Open another copy of the report.</source>
        <translation>Öffnen Sie eine andere Kopie des Berichts.</translation>
    </message>
    <message>
        <source>This PDF cannot be read: it is damaged or protected by a password.</source>
        <translation>Dieses PDF lässt sich nicht lesen: Es ist beschädigt oder durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Das ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was written.</source>
        <translation>Wählen Sie einen anderen Namen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This is a table, neither a decision nor a knowledge base.</source>
        <translation>Das ist eine Tabelle, weder eine Entscheidung noch eine Wissensbasis.</translation>
    </message>
    <message>
        <source>Rank it on the command line with “steelyard rank”; judgements of pairs go to “steelyard weights”.</source>
        <translation>Bringen Sie sie auf der Befehlszeile mit „steelyard rank“ in eine Rangfolge; Paarvergleiche gehören zu „steelyard weights“.</translation>
    </message>
    <message>
        <source>This is a file of a spreadsheet program, neither a decision nor a knowledge base.</source>
        <translation>Das ist eine Datei einer Tabellenkalkulation, weder eine Entscheidung noch eine Wissensbasis.</translation>
    </message>
    <message>
        <source>This is a PDF, neither a decision nor a knowledge base.</source>
        <translation>Das ist ein PDF, weder eine Entscheidung noch eine Wissensbasis.</translation>
    </message>
    <message>
        <source>Check a report with “steelyard verify”, or open it in the window.</source>
        <translation>Prüfen Sie einen Bericht mit „steelyard verify“, oder öffnen Sie ihn im Fenster.</translation>
    </message>
    <message>
        <source>This is a knowledge base, not a decision.</source>
        <translation>Das ist eine Wissensbasis, keine Entscheidung.</translation>
    </message>
    <message>
        <source>Begin a decision on it with “steelyard new --knowledge”, or add it in the window to begin one there.</source>
        <translation>Beginnen Sie mit „steelyard new --knowledge“ eine Entscheidung darüber, oder fügen Sie sie im Fenster hinzu, um dort eine zu beginnen.</translation>
    </message>
    <message>
        <source>Reading this PDF takes more memory or time than a report may.</source>
        <translation>Dieses PDF zu lesen braucht mehr Speicher oder Zeit, als ein Bericht brauchen darf.</translation>
    </message>
    <message>
        <source>Reading this PDF was cancelled.</source>
        <translation>Das Lesen dieses PDFs wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Open it again, or choose another file.</source>
        <translation>Öffnen Sie es noch einmal, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The decision cannot be saved, because the file could not be opened again: %1</source>
        <translation>Die Entscheidung lässt sich nicht speichern, weil sich die Datei nicht wieder öffnen ließe: %1</translation>
    </message>
    <message>
        <source>Nothing was written. Take the last change back and save again.</source>
        <translation>Es wurde nichts geschrieben. Nehmen Sie die letzte Änderung zurück und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is a decision of this name already.</source>
        <translation>Es gibt schon eine Entscheidung dieses Namens.</translation>
    </message>
    <message>
        <source>There is a PDF of this name already.</source>
        <translation>Es gibt schon ein PDF dieses Namens.</translation>
    </message>
    <message>
        <source>There is a knowledge base of this name already.</source>
        <translation>Es gibt schon eine Wissensbasis dieses Namens.</translation>
    </message>
    <message>
        <source>There is the translation of a knowledge base of this name already.</source>
        <translation>Es gibt schon die Übersetzung einer Wissensbasis unter diesem Namen.</translation>
    </message>
    <message>
        <source>There is a file of another kind already.</source>
        <translation>Es gibt schon eine Datei anderer Art.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first. Nothing was overwritten.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie zuerst die Datei. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>The ratings are not those of the knowledge base “%1” in this program: the decision carries another one of that name, version %2.</source>
        <translation>Die Bewertungen sind nicht die der Wissensbasis „%1“ in diesem Programm: Die Entscheidung enthält eine andere dieses Namens, Version %2.</translation>
    </message>
    <message>
        <source>The knowledge base “%1” inside the decision is not the one that the decision names: it was changed after it was put there.</source>
        <translation>Die Wissensbasis „%1“ in der Entscheidung ist nicht die, die die Entscheidung nennt: Sie wurde nachträglich verändert.</translation>
    </message>
    <message>
        <source>The copy of the knowledge base “%1” inside the decision is not the one that the decision names.</source>
        <translation>Die Kopie der Wissensbasis „%1“ in der Entscheidung ist nicht die, die die Entscheidung nennt.</translation>
    </message>
    <message>
        <source>It is not used here, but elsewhere it may be: begin a new decision with the same answers.</source>
        <translation>Hier wird sie nicht verwendet, anderswo vielleicht doch: Beginnen Sie eine neue Entscheidung mit denselben Antworten.</translation>
    </message>
    <message>
        <source>The copy of the knowledge base “%1” inside the decision is used, and it differs from the one on this computer, though both are called version %2.</source>
        <translation>Verwendet wird die Kopie der Wissensbasis „%1“ in der Entscheidung, und sie unterscheidet sich von der auf diesem Rechner, obwohl beide Version %2 heißen.</translation>
    </message>
    <message>
        <source>Ask who changed it, and why, before you rely on the numbers.</source>
        <translation>Fragen Sie, wer sie verändert hat und warum, bevor Sie sich auf die Zahlen verlassen.</translation>
    </message>
    <message>
        <source>This is a link to another file.</source>
        <translation>Das ist eine Verknüpfung mit einer anderen Datei.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Es gibt schon eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Wählen Sie einen anderen Namen; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>The file has more than one name (hard links), so it was saved in place.</source>
        <translation>Die Datei hat mehr als einen Namen (harte Verknüpfungen) und wurde deshalb an Ort und Stelle gespeichert.</translation>
    </message>
    <message>
        <source>You cannot give a new file the owner and the group of this one, so it was saved in place.</source>
        <translation>Sie können einer neuen Datei nicht Besitzer und Gruppe dieser Datei geben; deshalb wurde an Ort und Stelle gespeichert.</translation>
    </message>
    <message>
        <source>A new file cannot have all attributes of this one, so it was saved in place.</source>
        <translation>Eine neue Datei kann nicht alle Attribute dieser Datei haben; deshalb wurde an Ort und Stelle gespeichert.</translation>
    </message>
    <message>
        <source>The folder takes no new files, so the file was saved in place.</source>
        <translation>Der Ordner nimmt keine neuen Dateien auf; deshalb wurde die Datei an Ort und Stelle gespeichert.</translation>
    </message>
    <message>
        <source>What it held before is kept in “%1”.</source>
        <translation>Was sie vorher enthielt, ist in „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>The file can only be written in place, and no copy of it could be kept: %1.</source>
        <translation>Die Datei kann nur an Ort und Stelle geschrieben werden, und keine Kopie von ihr ließ sich aufbewahren: %1.</translation>
    </message>
    <message>
        <source>The file is damaged now. What it held before is in “%1”: copy it back when the disk has room.</source>
        <translation>Die Datei ist jetzt beschädigt. Was sie vorher enthielt, ist in „%1“: Kopieren Sie es zurück, wenn wieder Platz ist.</translation>
    </message>
    <message>
        <source>The writing of this file was broken off, or is under way.</source>
        <translation>Das Schreiben dieser Datei wurde abgebrochen oder ist noch im Gange.</translation>
    </message>
    <message>
        <source>What it held before is in “%1”.</source>
        <translation>Was vorher darin stand, ist in „%1“.</translation>
    </message>
    <message>
        <source>Rank it on the command line with “steelyard rank”.</source>
        <translation>Bringen Sie sie auf der Befehlszeile mit „steelyard rank“ in eine Rangfolge.</translation>
    </message>
    <message>
        <source>This is no report by Steelyard.</source>
        <translation>Das ist kein Bericht von Steelyard.</translation>
    </message>
    <message>
        <source>There is no decision in this HTML.</source>
        <translation>In diesem HTML steckt keine Entscheidung.</translation>
    </message>
    <message>
        <source>Choose a report by Steelyard. What a browser saves may lose the decision in it.</source>
        <translation>Wählen Sie einen Bericht von Steelyard. Was ein Browser speichert, kann die Entscheidung darin verlieren.</translation>
    </message>
    <message>
        <source>These files were written and could not be put back: %1. Free space on the disk and write all of them again.</source>
        <translation>Diese Dateien wurden geschrieben und ließen sich nicht zurücksetzen: %1. Schaffen Sie Platz auf dem Datenträger und schreiben Sie alle noch einmal.</translation>
    </message>
    <message>
        <source>This is a text document or an archive, neither a decision nor a knowledge base.</source>
        <translation>Das ist ein Textdokument oder ein Archiv, weder eine Entscheidung noch eine Wissensbasis.</translation>
    </message>
    <message>
        <source>Of the reports PDF and HTML carry their decision: check them with “steelyard verify”.</source>
        <translation>Von den Berichten tragen PDF und HTML ihre Entscheidung in sich: Prüfen Sie diese mit „steelyard verify“.</translation>
    </message>
    <message>
        <source>This is the same file as “%1”.</source>
        <translation>Das ist dieselbe Datei wie „%1“.</translation>
    </message>
</context>
<context>
    <name>steelyard::tables::Text</name>
    <message>
        <source>There are %1 problems; these are the first %2.</source>
        <translation>Es gibt %1 Probleme; hier sind die ersten %2.</translation>
    </message>
    <message>
        <source>Mend these and try again.</source>
        <translation>Beheben Sie diese und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Save the table as CSV with the encoding UTF-8.</source>
        <translation>Speichern Sie die Tabelle als CSV mit der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>The file holds a byte that is zero, so it is not text.</source>
        <translation>Die Datei enthält ein Nullbyte, ist also kein Text.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Write a first row with the names of the columns.</source>
        <translation>Schreiben Sie eine erste Zeile mit den Namen der Spalten.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file has %1 MiB; a table may have %2.</source>
        <translation>Die Datei hat %1&#xa0;MiB; eine Tabelle darf %2 haben.</translation>
    </message>
    <message>
        <source>Leave out alternatives that cannot win, or split the table.</source>
        <translation>Lassen Sie Alternativen weg, die nicht gewinnen können, oder teilen Sie die Tabelle.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Prüfen Sie, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is not a number to calculate with.</source>
        <translation>Mit %1 lässt sich nicht rechnen.</translation>
    </message>
    <message>
        <source>Write a number, or leave the cell empty when it is not known.</source>
        <translation>Schreiben Sie eine Zahl, oder lassen Sie die Zelle leer, wenn sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>%1 is too large or too small.</source>
        <translation>%1 ist zu groß oder zu klein.</translation>
    </message>
    <message>
        <source>Express the column in another unit.</source>
        <translation>Geben Sie die Spalte in einer anderen Einheit an.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell.</source>
        <translation>In einer Zelle steht ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put the whole cell in quotation marks and write a quotation mark in it twice.</source>
        <translation>Setzen Sie die ganze Zelle in Anführungszeichen und schreiben Sie ein Anführungszeichen darin doppelt.</translation>
    </message>
    <message>
        <source>The quotation mark is never closed.</source>
        <translation>Das Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it at the end of the cell.</source>
        <translation>Schließen Sie es am Ende der Zelle.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>Nach einem schließenden Anführungszeichen folgt Text.</translation>
    </message>
    <message>
        <source>The cell holds the character %1, which nobody can see.</source>
        <translation>Die Zelle enthält das unsichtbare Zeichen %1.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Schreiben Sie einen.</translation>
    </message>
    <message>
        <source>The name %1 is there twice.</source>
        <translation>Der Name %1 ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Geben Sie jedem einen eigenen.</translation>
    </message>
    <message>
        <source>Cells in this row: %1; needed: %2.</source>
        <translation>Zellen in dieser Zeile: %1; nötig: %2.</translation>
    </message>
    <message>
        <source>The row is named %1, the column %2.</source>
        <translation>Die Zeile heißt %1, die Spalte %2.</translation>
    </message>
    <message>
        <source>Name rows and columns alike and in the same order.</source>
        <translation>Benennen Sie Zeilen und Spalten gleich und in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>%1 is not above zero.</source>
        <translation>%1 liegt nicht über null.</translation>
    </message>
    <message>
        <source>Write how many times more the row counts than the column: 3, or 1/3 when it counts less.</source>
        <translation>Schreiben Sie, wievielmal so viel die Zeile zählt wie die Spalte: 3, oder 1/3, wenn sie weniger zählt.</translation>
    </message>
    <message>
        <source>There are %1 elements to compare.</source>
        <translation>Es sind %1 Elemente zu vergleichen.</translation>
    </message>
    <message>
        <source>Compare at most %1.</source>
        <translation>Vergleichen Sie höchstens %1.</translation>
    </message>
    <message>
        <source>Rows of judgements: %1; columns: %2.</source>
        <translation>Zeilen mit Urteilen: %1; Spalten: %2.</translation>
    </message>
    <message>
        <source>Give each element one row and one column.</source>
        <translation>Geben Sie jedem Element eine Zeile und eine Spalte.</translation>
    </message>
    <message>
        <source>%1 over %2 does not fit %2 over %1.</source>
        <translation>%1 zu %2 passt nicht zu %2 zu %1.</translation>
    </message>
    <message>
        <source>Write 1 over the other, or leave one of the two empty; an element over itself is 1.</source>
        <translation>Schreiben Sie den Kehrwert des anderen, oder lassen Sie eines der beiden leer; ein Element zu sich selbst ist 1.</translation>
    </message>
    <message>
        <source>The judgements do not link all elements.</source>
        <translation>Die Urteile verbinden nicht alle Elemente.</translation>
    </message>
    <message>
        <source>Compare each with at least one that is linked to the others.</source>
        <translation>Vergleichen Sie jedes mit mindestens einem, das mit den übrigen verbunden ist.</translation>
    </message>
    <message>
        <source>There is no row %1.</source>
        <translation>Eine Zeile %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Use one of %1. The name of an alternative does not begin with @.</source>
        <translation>Verwenden Sie eine von %1. Der Name einer Alternative beginnt nicht mit @.</translation>
    </message>
    <message>
        <source>The row %1 is there twice.</source>
        <translation>Die Zeile %1 ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>%1 is not a direction.</source>
        <translation>%1 ist keine Richtung.</translation>
    </message>
    <message>
        <source>Write max where more is better and min where less is.</source>
        <translation>Schreiben Sie max, wo mehr besser ist, und min, wo weniger besser ist.</translation>
    </message>
    <message>
        <source>A weight is missing.</source>
        <translation>Ein Gewicht fehlt.</translation>
    </message>
    <message>
        <source>Write 0 for a criterion that does not count.</source>
        <translation>Schreiben Sie 0 für ein Kriterium, das nicht zählt.</translation>
    </message>
    <message>
        <source>The weight %1 is negative.</source>
        <translation>Das Gewicht %1 ist negativ.</translation>
    </message>
    <message>
        <source>Write a weight of 0 or more. When less is better, write min in the row @direction.</source>
        <translation>Schreiben Sie ein Gewicht ab 0. Ist weniger besser, schreiben Sie min in die Zeile @direction.</translation>
    </message>
    <message>
        <source>There is no preference function %1.</source>
        <translation>Eine Präferenzfunktion %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Verwenden Sie eine von %1.</translation>
    </message>
    <message>
        <source>The scale does not end above its beginning.</source>
        <translation>Das Ende der Skala liegt nicht über ihrem Anfang.</translation>
    </message>
    <message>
        <source>Write a number in the row @upper that is larger than the one in the row @lower.</source>
        <translation>Schreiben Sie in die Zeile @upper eine größere Zahl als in die Zeile @lower.</translation>
    </message>
    <message>
        <source>The scale has only one end.</source>
        <translation>Die Skala hat nur ein Ende.</translation>
    </message>
    <message>
        <source>Fill in both rows, @lower and @upper, or neither.</source>
        <translation>Füllen Sie beide Zeilen aus, @lower und @upper, oder keine.</translation>
    </message>
    <message>
        <source>Write a first row: alternative, then the names of the criteria.</source>
        <translation>Schreiben Sie eine erste Zeile: alternative, dann die Namen der Kriterien.</translation>
    </message>
    <message>
        <source>There is no criterion.</source>
        <translation>Es gibt kein Kriterium.</translation>
    </message>
    <message>
        <source>Name the criteria in the first row, behind “alternative”.</source>
        <translation>Nennen Sie die Kriterien in der ersten Zeile hinter „alternative“.</translation>
    </message>
    <message>
        <source>Cells in this row: %1; in the first row: %2.</source>
        <translation>Zellen in dieser Zeile: %1; in der ersten Zeile: %2.</translation>
    </message>
    <message>
        <source>There is no alternative.</source>
        <translation>Es gibt keine Alternative.</translation>
    </message>
    <message>
        <source>Write a row for each: its name, then a number for each criterion.</source>
        <translation>Schreiben Sie für jede eine Zeile: den Namen, dann eine Zahl für jedes Kriterium.</translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation>Alle Gewichte sind null.</translation>
    </message>
    <message>
        <source>Give at least one criterion a weight above 0.</source>
        <translation>Geben Sie mindestens einem Kriterium ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>The method cannot calculate with this number, because it divides by it or takes its logarithm.</source>
        <translation>Das Verfahren kann mit dieser Zahl nicht rechnen, weil es durch sie teilt oder sie logarithmiert.</translation>
    </message>
    <message>
        <source>Use numbers above 0, another --normalisation or another --method.</source>
        <translation>Verwenden Sie Zahlen über 0, ein anderes --normalisation oder ein anderes --method.</translation>
    </message>
    <message>
        <source>The numbers are too large or too small to calculate with.</source>
        <translation>Die Zahlen sind zu groß oder zu klein zum Rechnen.</translation>
    </message>
    <message>
        <source>The thresholds do not fit the preference function.</source>
        <translation>Die Schwellen passen nicht zur Präferenzfunktion.</translation>
    </message>
    <message>
        <source>u-shape needs q of 0 or more; v-shape p above 0; level and linear q of 0 or more and p of at least q; gaussian s above 0.</source>
        <translation>u-shape verlangt q ab 0; v-shape p über 0; level und linear q ab 0 und p von mindestens q; gaussian s über 0.</translation>
    </message>
    <message>
        <source>The table has too many alternatives for this method.</source>
        <translation>Die Tabelle hat zu viele Alternativen für dieses Verfahren.</translation>
    </message>
    <message>
        <source>Leave out those that cannot win, or use another --method.</source>
        <translation>Lassen Sie die weg, die nicht gewinnen können, oder verwenden Sie ein anderes --method.</translation>
    </message>
    <message>
        <source>Write a number such as 12 or 0.5, without a unit, or leave the cell empty when it is not known.</source>
        <translation>Schreiben Sie eine Zahl wie 12 oder 0.5, ohne Einheit, oder lassen Sie die Zelle leer, wenn sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>%1 has a decimal comma, which the table does not have.</source>
        <translation>%1 hat ein Dezimalkomma, das die Tabelle sonst nicht hat.</translation>
    </message>
    <message>
        <source>%1 has a decimal point, which the table does not have.</source>
        <translation>%1 hat einen Dezimalpunkt, den die Tabelle sonst nicht hat.</translation>
    </message>
    <message>
        <source>Write all numbers of a table alike.</source>
        <translation>Schreiben Sie alle Zahlen einer Tabelle auf die gleiche Weise.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>Die Zeile hat mehr als %1 Zellen.</translation>
    </message>
    <message>
        <source>Leave out criteria that do not count, or put each alternative on a line of its own.</source>
        <translation>Lassen Sie Kriterien weg, die nicht zählen, oder geben Sie jeder Alternative eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Put the separator of the columns behind the quotation mark, or write a quotation mark inside a cell twice.</source>
        <translation>Setzen Sie das Trennzeichen der Spalten hinter das Anführungszeichen, oder schreiben Sie ein Anführungszeichen in einer Zelle doppelt.</translation>
    </message>
    <message>
        <source>The cell has more than %1 characters.</source>
        <translation>Die Zelle hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it; if it holds much of the table, a quotation mark is not closed.</source>
        <translation>Kürzen Sie sie; wenn sie viel von der Tabelle enthält, ist ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1 has a decimal comma, but %2 has a decimal point.</source>
        <translation>%1 hat ein Dezimalkomma, %2 aber einen Dezimalpunkt.</translation>
    </message>
    <message>
        <source>Write all numbers of a table alike; these are in lines %1 and %2.</source>
        <translation>Schreiben Sie alle Zahlen einer Tabelle auf die gleiche Weise; diese stehen in den Zeilen %1 und %2.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways.</source>
        <translation>%1 kann auf zwei Arten gelesen werden.</translation>
    </message>
    <message>
        <source>Write %1 when the sign groups digits, and %2 when decimals follow it; the other numbers of the table are then read alike.</source>
        <translation>Schreiben Sie %1, wenn das Zeichen Ziffern gruppiert, und %2, wenn Nachkommastellen folgen; die anderen Zahlen der Tabelle werden dann ebenso gelesen.</translation>
    </message>
    <message>
        <source>%1 over %2 is there twice.</source>
        <translation>%1 zu %2 ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The table was read as a list of pairs: the first name over the second.</source>
        <translation>Die Tabelle wurde als Liste von Paaren gelesen: der erste Name im Verhältnis zum zweiten.</translation>
    </message>
    <message>
        <source>Give every row as many. Where commas separate the columns, a number with a decimal comma stands in quotation marks.</source>
        <translation>Geben Sie jeder Zeile gleich viele. Wo Kommas die Spalten trennen, steht eine Zahl mit Dezimalkomma in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The numbers have a decimal comma.</source>
        <translation>Die Zahlen haben ein Dezimalkomma.</translation>
    </message>
    <message>
        <source>The first row does not name the criteria.</source>
        <translation>Die erste Zeile nennt die Kriterien nicht.</translation>
    </message>
    <message>
        <source>The table has more than %1 numbers.</source>
        <translation>Die Tabelle hat mehr als %1 Zahlen.</translation>
    </message>
    <message>
        <source>This is a decision, not a table.</source>
        <translation>Das ist eine Entscheidung, keine Tabelle.</translation>
    </message>
    <message>
        <source>Weigh it with “steelyard verdict”, or open it in the window.</source>
        <translation>Werten Sie sie mit „steelyard verdict“ aus, oder öffnen Sie sie im Fenster.</translation>
    </message>
    <message>
        <source>This is a knowledge base, not a table.</source>
        <translation>Das ist eine Wissensbasis, keine Tabelle.</translation>
    </message>
    <message>
        <source>Check it with “steelyard check”, or begin a decision on it with “steelyard new --knowledge”.</source>
        <translation>Prüfen Sie sie mit „steelyard check“, oder beginnen Sie mit „steelyard new --knowledge“ eine Entscheidung darüber.</translation>
    </message>
    <message>
        <source>This is JSON, not a table.</source>
        <translation>Das ist JSON, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table.</source>
        <translation>Das ist ein PDF, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is an archive, not a table.</source>
        <translation>Das ist ein Archiv, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is HTML or XML, not a table.</source>
        <translation>Das ist HTML oder XML, keine Tabelle.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as CSV.</source>
        <translation>Öffnen Sie es in einer Tabellenkalkulation und speichern Sie es als CSV.</translation>
    </message>
    <message>
        <source>The text was read as UTF-16.</source>
        <translation>Der Text wurde als UTF-16 gelesen.</translation>
    </message>
    <message>
        <source>The text was read as Windows-1252.</source>
        <translation>Der Text wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>The columns are separated by semicolons.</source>
        <translation>Die Spalten sind durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>The columns are separated by vertical bars.</source>
        <translation>Die Spalten sind durch senkrechte Striche getrennt.</translation>
    </message>
    <message>
        <source>The columns are separated by tabs.</source>
        <translation>Die Spalten sind durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>The file is damaged text in UTF-16.</source>
        <translation>Die Datei ist beschädigter Text in UTF-16.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, UTF-16 or Windows-1252.</source>
        <translation>Die Datei ist kein Text in UTF-8, UTF-16 oder Windows-1252.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8 throughout.</source>
        <translation>Der Text ist nicht durchgehend in UTF-8.</translation>
    </message>
    <message>
        <source>The file holds more judgements than %1 elements can have.</source>
        <translation>Die Datei enthält mehr Urteile, als %1 Elemente haben können.</translation>
    </message>
    <message>
        <source>More than %1 numbers are unknown.</source>
        <translation>Mehr als %1 Zahlen sind unbekannt.</translation>
    </message>
    <message>
        <source>Leave out alternatives and criteria of which little is known.</source>
        <translation>Lassen Sie Alternativen und Kriterien weg, über die wenig bekannt ist.</translation>
    </message>
    <message>
        <source>%1 is a date, not a number.</source>
        <translation>%1 ist ein Datum, keine Zahl.</translation>
    </message>
    <message>
        <source>Spreadsheet programs make dates of numbers such as 1.3; write the number again, in a cell that is formatted as one.</source>
        <translation>Tabellenkalkulationen machen aus Zahlen wie 1.3 ein Datum; schreiben Sie die Zahl noch einmal, in eine Zelle, die als Zahl formatiert ist.</translation>
    </message>
    <message>
        <source>A judge&apos;s weight is not above zero.</source>
        <translation>Das Gewicht einer Beurteilung ist nicht größer als null.</translation>
    </message>
    <message>
        <source>Leave the judge out, or write how much the judgements count.</source>
        <translation>Lassen Sie diese Beurteilung weg, oder schreiben Sie, wie viel sie zählt.</translation>
    </message>
    <message>
        <source>@node does not say of which element.</source>
        <translation>@node sagt nicht, von welchem Element.</translation>
    </message>
    <message>
        <source>Write its name behind @node.</source>
        <translation>Schreiben Sie den Namen hinter @node.</translation>
    </message>
    <message>
        <source>A table of judgements is missing.</source>
        <translation>Eine Tabelle mit Urteilen fehlt.</translation>
    </message>
    <message>
        <source>Write it below @node or @judge, or remove that line.</source>
        <translation>Schreiben Sie sie unter @node oder @judge, oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>This judge does not compare %1.</source>
        <translation>In dieser Beurteilung fehlt %1.</translation>
    </message>
    <message>
        <source>Let all judges compare the same elements; cells that one does not know stay empty.</source>
        <translation>Alle Beurteilungen vergleichen dieselben Elemente; Zellen, die jemand nicht kennt, bleiben leer.</translation>
    </message>
    <message>
        <source>This judge compares other elements than the first.</source>
        <translation>In dieser Beurteilung stehen andere Elemente als in der ersten.</translation>
    </message>
    <message>
        <source>Let all judges compare the same elements.</source>
        <translation>Alle Beurteilungen müssen dieselben Elemente vergleichen.</translation>
    </message>
    <message>
        <source>No table before this one compares %1.</source>
        <translation>Keine Tabelle davor vergleicht %1.</translation>
    </message>
    <message>
        <source>Write the name of an element of an earlier table.</source>
        <translation>Schreiben Sie den Namen eines Elements einer früheren Tabelle.</translation>
    </message>
    <message>
        <source>%1 stands in two tables.</source>
        <translation>%1 steht in zwei Tabellen.</translation>
    </message>
    <message>
        <source>Give each element its own name.</source>
        <translation>Geben Sie jedem Element einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The file has too many tables.</source>
        <translation>Die Datei hat zu viele Tabellen.</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Verteilen Sie sie auf mehrere Dateien.</translation>
    </message>
    <message>
        <source>The row %1 was read as %2.</source>
        <translation>Die Zeile %1 wurde als %2 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Read is the sheet %1.</source>
        <translation>Gelesen wird das Blatt %1.</translation>
    </message>
    <message>
        <source>Sheets not read: %1.</source>
        <translation>Nicht gelesene Blätter: %1.</translation>
    </message>
    <message>
        <source>Hidden sheets, not read: %1.</source>
        <translation>Ausgeblendete Blätter, nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>Rows that are hidden in the sheet count here: %1.</source>
        <translation>Zeilen, die in der Tabelle ausgeblendet sind, zählen hier: %1.</translation>
    </message>
    <message>
        <source>Columns that are hidden in the sheet count here: %1.</source>
        <translation>Spalten, die in der Tabelle ausgeblendet sind, zählen hier: %1.</translation>
    </message>
    <message>
        <source>Of merged cells the first alone has the content, the others are empty: %1.</source>
        <translation>Von verbundenen Zellen hat nur die erste den Inhalt, die anderen sind leer: %1.</translation>
    </message>
    <message>
        <source>Formulas whose results are not stored in the file, so that they are unknown: %1. Save it once with the program that it comes from.</source>
        <translation>Formeln, deren Ergebnisse nicht in der Datei stehen und die daher unbekannt sind: %1. Speichern Sie die Datei einmal mit dem Programm, aus dem sie kommt.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 cells.</source>
        <translation>Die Tabelle hat mehr als %1 Zellen.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Die Datei ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Save it without one in the program that it comes from.</source>
        <translation>Speichern Sie sie ohne Kennwort in dem Programm, aus dem sie kommt.</translation>
    </message>
    <message>
        <source>The file unpacks to more than any table has.</source>
        <translation>Die Datei entpackt sich zu mehr, als eine Tabelle hat.</translation>
    </message>
    <message>
        <source>Save the one sheet that is to be read, as CSV.</source>
        <translation>Speichern Sie das eine Blatt, das gelesen werden soll, als CSV.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>Lesen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no sheet %1.</source>
        <translation>Es gibt kein Blatt %1.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>The sheet %1 is empty.</source>
        <translation>Das Blatt %1 ist leer.</translation>
    </message>
    <message>
        <source>Name another sheet, or write a first row with the names of the columns.</source>
        <translation>Nennen Sie ein anderes Blatt, oder schreiben Sie eine erste Zeile mit den Namen der Spalten.</translation>
    </message>
    <message>
        <source>Name a file in CSV, XLSX or ODS.</source>
        <translation>Nennen Sie eine Datei in CSV, XLSX oder ODS.</translation>
    </message>
    <message>
        <source>A report of Steelyard is checked with “steelyard verify”; a table is read from CSV, XLSX or ODS.</source>
        <translation>Einen Bericht von Steelyard prüft „steelyard verify“; eine Tabelle wird aus CSV, XLSX oder ODS gelesen.</translation>
    </message>
    <message>
        <source>This is a file of an old spreadsheet program, or one that is protected by a password.</source>
        <translation>Das ist die Datei einer alten Tabellenkalkulation, oder sie ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Save it as XLSX, ODS or CSV, without a password.</source>
        <translation>Speichern Sie sie als XLSX, ODS oder CSV, ohne Kennwort.</translation>
    </message>
    <message>
        <source>Take the table out of it.</source>
        <translation>Nehmen Sie die Tabelle heraus.</translation>
    </message>
    <message>
        <source>A text has no sheets.</source>
        <translation>Ein Text hat keine Blätter.</translation>
    </message>
    <message>
        <source>Leave out the name of the sheet, or name a file in XLSX or ODS.</source>
        <translation>Lassen Sie den Namen des Blatts weg, oder nennen Sie eine Datei in XLSX oder ODS.</translation>
    </message>
    <message>
        <source>The judge %1 judges the same elements twice.</source>
        <translation>Die Beurteilung %1 ist für dieselben Elemente zweimal da.</translation>
    </message>
    <message>
        <source>Keep one of the two tables, or give each judge a name of their own.</source>
        <translation>Behalten Sie eine der beiden Tabellen, oder geben Sie jeder Beurteilung einen eigenen Namen.</translation>
    </message>
    <message>
        <source>%1 is not between 1/%2 and %2.</source>
        <translation>%1 liegt nicht zwischen 1/%2 und %2.</translation>
    </message>
    <message>
        <source>Write how many times more the row counts than the column; the usual scale goes from 1/9 to 9.</source>
        <translation>Schreiben Sie, wievielmal mehr die Zeile zählt als die Spalte; die übliche Skala geht von 1/9 bis 9.</translation>
    </message>
</context>
</TS>

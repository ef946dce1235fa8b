<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Text</name>
    <message>
        <source>The table is too large for this method.</source>
        <translation>Le tableau est trop grand pour cette méthode.</translation>
    </message>
    <message>
        <source>Ask for fewer --samples, or leave out alternatives that cannot win.</source>
        <translation>Demandez moins de --samples, ou retirez les alternatives qui ne peuvent pas gagner.</translation>
    </message>
    <message>
        <source>Take another @function than gaussian, or leave out alternatives that cannot win.</source>
        <translation>Prenez une autre @function que gaussian, ou retirez les alternatives qui ne peuvent pas gagner.</translation>
    </message>
</context>
<context>
    <name>steelyard::AccessibleRoles</name>
    <message>
        <source>Opens a menu</source>
        <translation>Ouvre un menu</translation>
    </message>
</context>
<context>
    <name>steelyard::ActionList</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What is to be done, action %1</source>
        <translation>Ce qui est à faire, action %1</translation>
    </message>
    <message>
        <source>Who does action %1</source>
        <translation>Qui se charge de l’action %1</translation>
    </message>
    <message>
        <source>When action %1 is due</source>
        <translation>Échéance de l’action %1</translation>
    </message>
    <message>
        <source>Action %1 is done</source>
        <translation>L’action %1 est terminée</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Write what is to be done first</source>
        <translation>Écrivez d’abord ce qui est à faire</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation>Supprimer une action</translation>
    </message>
</context>
<context>
    <name>steelyard::AddressLink</name>
    <message>
        <source>Open the address of “%1”</source>
        <translation>Ouvrir l’adresse de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>steelyard::AdviceCard</name>
    <message>
        <source>Before you choose %1</source>
        <translation>Avant de choisir %1</translation>
    </message>
    <message>
        <source>What it costs to leave it again</source>
        <translation>Ce qu’il en coûte d’en sortir</translation>
    </message>
    <message>
        <source>All about %1</source>
        <translation>Tout sur %1</translation>
    </message>
    <message>
        <source>Your answers speak against it</source>
        <translation>Vos réponses vont à l’encontre</translation>
    </message>
    <message>
        <source>Your answers speak for it</source>
        <translation>Vos réponses vont dans ce sens</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>À savoir</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to keep in mind</source>
        <translation>
            <numerusform>%n point à savoir</numerusform>
            <numerusform>%n points à savoir</numerusform>
        </translation>
    </message>
    <message>
        <source>what leaving it again costs</source>
        <translation>ce qu’il en coûte d’en sortir</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what is to be kept in mind</comment>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>steelyard::AnswerDetails</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted claim</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Affirmé par</translation>
    </message>
    <message>
        <source>Why it does not hold</source>
        <translation>Pourquoi c’est inexact</translation>
    </message>
</context>
<context>
    <name>steelyard::AnswerEffects</name>
    <message>
        <source>changes nothing</source>
        <translation>ne change rien</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the effects of an answer</comment>
        <translation>&#x202f;; </translation>
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
        <translation>exigence %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>criterion, option, change of its rating</comment>
        <translation>%1 de %2 %3</translation>
    </message>
    <message>
        <source>Raises %1.</source>
        <comment>criteria</comment>
        <translation>Relève %1.</translation>
    </message>
    <message>
        <source>Lowers %1.</source>
        <comment>criteria</comment>
        <translation>Abaisse %1.</translation>
    </message>
    <message>
        <source>Takes the weight from %1.</source>
        <comment>criteria</comment>
        <translation>Retire le poids de %1.</translation>
    </message>
    <message>
        <source>Makes %1 a must-have.</source>
        <comment>capabilities</comment>
        <translation>Fait de %1 une exigence.</translation>
    </message>
    <message>
        <source>Adjusts ratings of %1.</source>
        <comment>options</comment>
        <translation>Ajuste des notes de %1.</translation>
    </message>
    <message>
        <source>Changes no weight.</source>
        <translation>Ne change aucun poids.</translation>
    </message>
</context>
<context>
    <name>steelyard::AnswerWording</name>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n répondue</numerusform>
            <numerusform>%n répondues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n supposée</numerusform>
            <numerusform>%n supposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n incertaine</numerusform>
            <numerusform>%n incertaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
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
            <numerusform>%n réponse est supposée et n’a pas encore été examinée&#x202f;; elle touche %1 du poids.</numerusform>
            <numerusform>%n réponses sont supposées et n’ont pas encore été examinées&#x202f;; elles touchent %1 du poids.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are assumed from the case “%1” and not yet looked at; they bear on %2 of the weight.</source>
        <translation>
            <numerusform>%n réponse est supposée d’après le cas «&#xa0;%1&#xa0;» et n’a pas encore été examinée&#x202f;; elle touche %2 du poids.</numerusform>
            <numerusform>%n réponses sont supposées d’après le cas «&#xa0;%1&#xa0;» et n’ont pas encore été examinées&#x202f;; elles touchent %2 du poids.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could move the result.</source>
        <translation>«&#xa0;%1&#xa0;» pourrait changer le résultat.</translation>
    </message>
    <message>
        <source>Whatever the answer to “%1”, %2 comes first in %3 of 100.</source>
        <translation>Quelle que soit la réponse à «&#xa0;%1&#xa0;», %2 arrive en tête dans %3 cas sur 100.</translation>
    </message>
    <message>
        <source>Depending on the answer to “%1”, %2 comes first in %3 to %4 of 100.</source>
        <translation>Selon la réponse à «&#xa0;%1&#xa0;», %2 arrive en tête dans %3 à %4 cas sur 100.</translation>
    </message>
</context>
<context>
    <name>steelyard::AnswersSection</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Find a question or a claim</source>
        <translation>Chercher une question ou une affirmation</translation>
    </message>
    <message>
        <source>Questions and claims</source>
        <translation>Questions et affirmations</translation>
    </message>
    <message>
        <source>This knowledge base answers no questions yet.</source>
        <translation>Cette base de connaissances ne répond encore à aucune question.</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Take one away.</source>
        <translation>Rien ne contient tous ces mots. Retirez-en un.</translation>
    </message>
</context>
<context>
    <name>steelyard::ArrangeDialog</name>
    <message>
        <source>Arrange scenes</source>
        <translation>Organiser les scènes</translation>
    </message>
    <message>
        <source>Scenes: Space shows or hides one, Alt and an arrow moves it</source>
        <translation>Scènes&#xa0;: Espace affiche ou masque, Alt et une flèche déplacent</translation>
    </message>
    <message>
        <source>A scene that has nothing to say is left out by itself. Move one with Alt and the arrow keys, or drag it.</source>
        <translation>Une scène qui n’a rien à dire est omise d’elle-même. Déplacez une scène avec Alt et les flèches, ou faites-la glisser.</translation>
    </message>
</context>
<context>
    <name>steelyard::AuditCharts</name>
    <message>
        <source>Lead</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>%1, blank as 0</source>
        <translation>%1, vide compté 0</translation>
    </message>
    <message>
        <source>%1, blank unknown</source>
        <translation>%1, vide inconnu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two scores</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>without</source>
        <comment>under the row with it</comment>
        <translation>sans</translation>
    </message>
</context>
<context>
    <name>steelyard::AuditView</name>
    <message>
        <source>What your sheet hid</source>
        <translation>Ce que votre feuille cachait</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Number of a finding and its title.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What would change the winner</source>
        <translation>Ce qui changerait l’option gagnante</translation>
    </message>
    <message>
        <source>Nothing that was tried.</source>
        <translation>Rien de ce qui a été essayé.</translation>
    </message>
    <message>
        <source>Any one of these, by the sheet&apos;s own sums</source>
        <translation>Chacun de ces points suffit, selon les calculs de la feuille</translation>
    </message>
    <message>
        <source>There is nothing to audit: it takes two options and a weight above 0.</source>
        <translation>Il n’y a rien à contrôler&#xa0;: il faut deux options et un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>Nothing was found that the sums hide.</source>
        <translation>Rien de caché n’a été trouvé derrière les totaux.</translation>
    </message>
</context>
<context>
    <name>steelyard::BarProfileView</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, en tableau</translation>
    </message>
</context>
<context>
    <name>steelyard::BarView</name>
    <message>
        <source>%1: %2</source>
        <comment>a row of a chart, what its bars say</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>steelyard::BeamLabels</name>
    <message>
        <source>%1 behind</source>
        <translation>%1 derrière</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 devant</translation>
    </message>
</context>
<context>
    <name>steelyard::BeamWidget</name>
    <message>
        <source>Beam</source>
        <translation>Fléau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, its points</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>steelyard::CapabilityEvidence</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence before</source>
        <translation>Preuves précédentes</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>Preuves suivantes</translation>
    </message>
    <message>
        <source>Close the evidence (Esc)</source>
        <translation>Fermer les preuves (Échap)</translation>
    </message>
    <message>
        <source>The knowledge base does not say.</source>
        <translation>La base de connaissances n’en dit rien.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <translation>Preuves&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>steelyard::CapabilityModel</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Add-on: %1</source>
        <translation>Extension&#xa0;: %1</translation>
    </message>
    <message>
        <source>To be built</source>
        <translation>À développer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers of days</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>How it comes</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Days to build</source>
        <comment>column of a table</comment>
        <translation>Jours à prévoir</translation>
    </message>
    <message>
        <source>no days given</source>
        <translation>nombre de jours non indiqué</translation>
    </message>
</context>
<context>
    <name>steelyard::CapabilityView</name>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
</context>
<context>
    <name>steelyard::CellWording</name>
    <message>
        <source>“%1” is neither a number nor a word of the scale.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nombre ni un mot de l’échelle.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme %2.</translation>
    </message>
    <message>
        <source>“%1” has two readings: the sign may stand before decimals or thousands.</source>
        <translation>«&#xa0;%1&#xa0;» peut se lire de deux façons&#xa0;: le signe peut précéder des décimales ou des milliers.</translation>
    </message>
    <message>
        <source>“%1” begins with the larger number.</source>
        <translation>«&#xa0;%1&#xa0;» commence par le plus grand nombre.</translation>
    </message>
    <message>
        <source>“%1” has a width below zero.</source>
        <translation>«&#xa0;%1&#xa0;» a une largeur négative.</translation>
    </message>
    <message>
        <source>“%1” is no number that can be counted with.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre avec lequel on peut calculer.</translation>
    </message>
    <message>
        <source>“%1” is outside the scale from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» est hors de l’échelle de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” has a unit that nobody knows: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a une unité inconnue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot become %2: %3 is a unit of something else.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être converti en %2&#xa0;: %3 est une unité d’autre chose.</translation>
    </message>
    <message>
        <source>“%1” is another currency than %2; a rate with its date is needed.</source>
        <translation>«&#xa0;%1&#xa0;» est dans une autre monnaie que %2&#x202f;; il faut un taux de change daté.</translation>
    </message>
    <message>
        <source>“%1” has a unit, and this criterion has a scale from 0 to 10. Give it a unit first.</source>
        <translation>«&#xa0;%1&#xa0;» a une unité, or ce critère a une échelle de 0 à 10. Donnez-lui d’abord une unité.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <comment>the unit of a worded scale</comment>
        <translation>0 à 10</translation>
    </message>
    <message>
        <source>%1 worst, %2 best</source>
        <comment>ends of a scale</comment>
        <translation>%1 au pire, %2 au mieux</translation>
    </message>
    <message>
        <source>Nothing rests on guesses without a source.</source>
        <translation>Rien ne repose sur des suppositions sans source.</translation>
    </message>
    <message>
        <source>Most of it: %1.</source>
        <translation>Pour l’essentiel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Write 0 to 10, or one of %1.</source>
        <translation>Écrivez 0 à 10 ou l’un de : %1.</translation>
    </message>
    <message>
        <source>Write 0 to 10, a range such as 4-6, or ? where nobody knows.</source>
        <translation>Écrivez 0 à 10, une plage comme 4-6, ou ? là où personne ne sait.</translation>
    </message>
    <message>
        <source>Write a number, a range such as 8-20, or ? where nobody knows.</source>
        <translation>Écrivez un nombre, une plage comme 8-20, ou ? là où personne ne sait.</translation>
    </message>
    <message>
        <source>Write a number, alone or before a unit; this criterion takes %1.</source>
        <comment>a list of units</comment>
        <translation>Écrivez un nombre, seul ou devant une unité ; ce critère accepte %1.</translation>
    </message>
    <message>
        <source>Write a number, alone or before its unit, such as 12 %1.</source>
        <translation>Écrivez un nombre, seul ou devant son unité, comme 12 %1.</translation>
    </message>
    <message>
        <source>“%1” is too large to be meant. A larger unit makes smaller numbers.</source>
        <translation>« %1 » est trop grand pour être voulu. Une unité plus grande donne des nombres plus petits.</translation>
    </message>
    <message>
        <source>“%1” is a unit without its number.</source>
        <translation>« %1 » est une unité sans son nombre.</translation>
    </message>
    <message>
        <source>“%1” is a bound: it says where a range ends, not where it begins. Write both, such as 0-10.</source>
        <translation>« %1 » est une borne : elle dit où une plage finit, pas où elle commence. Écrivez les deux, comme 0-10.</translation>
    </message>
    <message>
        <source>“%1” can be a fraction or a date. Write it with decimals.</source>
        <translation>« %1 » peut être une fraction ou une date. Écrivez-le avec des décimales.</translation>
    </message>
    <message>
        <source>“%1” has “%2” behind its number, and that is no unit.</source>
        <translation>« %1 » a « %2 » derrière son nombre, et ce n’est pas une unité.</translation>
    </message>
</context>
<context>
    <name>steelyard::ChangeCard</name>
    <message>
        <source>What would change it</source>
        <translation>Ce qui changerait le verdict</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Ce qui trancherait</translation>
    </message>
    <message>
        <source>No change of two answers, and no likely change of one rating or weight, puts another option first.</source>
        <translation>Aucun changement de deux réponses, ni aucun changement vraisemblable d’une note ou d’un poids, ne met une autre option en tête.</translation>
    </message>
    <message>
        <source>Any one of these is enough; at the right who then leads</source>
        <translation>Un seul de ces changements suffit&#x202f;; à droite, l’option alors en tête</translation>
    </message>
    <message>
        <source>Try in What if</source>
        <translation>Essayer dans «&#xa0;Et si&#xa0;»</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Une autre réponse</translation>
    </message>
    <message>
        <source>Two other answers together</source>
        <translation>Deux autres réponses ensemble</translation>
    </message>
    <message>
        <source>Another weight</source>
        <translation>Un autre poids</translation>
    </message>
    <message>
        <source>Another rating</source>
        <translation>Une autre note</translation>
    </message>
    <message>
        <source>Another order of the criteria</source>
        <translation>Un autre ordre des critères</translation>
    </message>
    <message>
        <source>Another must-have</source>
        <translation>Une autre exigence</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: from %2 to %3, and %4 leads</source>
        <comment>what would change a verdict</comment>
        <translation>%1&#xa0;: de %2 à %3, et %4 est en tête</translation>
    </message>
    <message>
        <source>An answer that is open</source>
        <translation>Une réponse encore ouverte</translation>
    </message>
    <message>
        <source>%1 first in %2 to %3 of 100</source>
        <translation>%1 en tête dans %2 à %3 cas sur 100</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an answer</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>steelyard::ChartCard</name>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>It could not be saved there.</source>
        <translation>L’enregistrement à cet endroit a échoué.</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawing, SVG (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
</context>
<context>
    <name>steelyard::ChartMenu</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
</context>
<context>
    <name>steelyard::ChoiceEditor</name>
    <message numerus="yes">
        <source>Up to %n answers</source>
        <translation>
            <numerusform>%n réponse au plus</numerusform>
            <numerusform>%n réponses au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n answers. Take one back first.</source>
        <translation>
            <numerusform>%n réponse au plus. Retirez-en d’abord une.</numerusform>
            <numerusform>%n réponses au plus. Retirez-en d’abord une.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands alone: it took the place of the others.</source>
        <translation>«&#xa0;%1&#xa0;» reste seule&#xa0;: elle a remplacé les autres.</translation>
    </message>
    <message>
        <source>What was chosen before stands alone: this took its place.</source>
        <translation>Ce qui était choisi restait seul&#xa0;: ceci l’a remplacé.</translation>
    </message>
</context>
<context>
    <name>steelyard::CommandBox</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copier la commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparePage</name>
    <message>
        <source>Ratings by criterion and option</source>
        <translation>Notes par critère et par option</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Edit as a table</source>
        <translation>Modifier en tableau</translation>
    </message>
    <message>
        <source>Add options, criteria and findings of your own</source>
        <translation>Ajouter vos propres options, critères et constats</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Écarter %1</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Montrer les preuves</translation>
    </message>
    <message>
        <source>Evidence closed</source>
        <translation>Preuves fermées</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonControls</name>
    <message>
        <source>Only differences</source>
        <translation>Différences seules</translation>
    </message>
    <message>
        <source>Show options left out</source>
        <translation>Options écartées</translation>
    </message>
    <message>
        <source>Find a criterion</source>
        <translation>Chercher un critère</translation>
    </message>
    <message>
        <source>Sort: my weights</source>
        <translation>Tri&#xa0;: mes poids</translation>
    </message>
    <message>
        <source>Sort: largest difference</source>
        <translation>Tri&#xa0;: plus grand écart</translation>
    </message>
    <message>
        <source>Sort: as listed</source>
        <translation>Tri&#xa0;: ordre de la liste</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>Ordre des critères</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the table as it is shown</source>
        <translation>Copier le tableau tel qu’il est affiché</translation>
    </message>
    <message>
        <source>As a &amp;Markdown table</source>
        <translation>En tableau &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>En &amp;CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n critère</numerusform>
            <numerusform>%n critères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria</source>
        <translation>
            <numerusform>%1 de %n critère</numerusform>
            <numerusform>%1 sur %n critères</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as CSV</source>
        <translation>Copié en CSV</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Copié en Markdown</translation>
    </message>
    <message>
        <source>Sort: names</source>
        <translation>Tri&#xa0;: noms</translation>
    </message>
    <message>
        <source>Sort: ratings of %1</source>
        <translation>Tri&#xa0;: notes de %1</translation>
    </message>
    <message>
        <source>%1, reversed</source>
        <comment>an order</comment>
        <translation>%1, inversé</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonHeader</name>
    <message>
        <source>Weight and options</source>
        <translation>Poids et options</translation>
    </message>
    <message>
        <source>Sorts by this column; S on a cell does the same</source>
        <translation>Trie selon cette colonne&#x202f;; S sur une cellule fait de même</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonLegend</name>
    <message>
        <source>Scale 0 to 10; a cell opens its evidence</source>
        <translation>Échelle de 0 à 10&#x202f;; une cellule ouvre ses preuves</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>fiabilité élevée</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>fiabilité moyenne</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>fiabilité faible</translation>
    </message>
    <message>
        <source>published claims differ</source>
        <translation>publications divergentes</translation>
    </message>
    <message>
        <source>your own rating</source>
        <translation>votre propre note</translation>
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
        <translation>Critère</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Confidence: %1.</source>
        <translation>Fiabilité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The best rating.</source>
        <translation>La meilleure note.</translation>
    </message>
    <message>
        <source>Published claims differ.</source>
        <translation>Des publications divergent.</translation>
    </message>
    <message>
        <source>This option is left out.</source>
        <translation>Cette option est écartée.</translation>
    </message>
    <message>
        <source>Your own rating: %1</source>
        <translation>Votre propre note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worth %1 of 10.</source>
        <translation>Vaut %1 sur 10.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 du poids</translation>
    </message>
    <message>
        <source>%1, plausible from %2 to %3.</source>
        <translation>%1, plausible de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>steelyard::ContributionsChart</name>
    <message>
        <source>For and against</source>
        <translation>Pour et contre</translation>
    </message>
    <message>
        <source>With fewer than two options left there is no lead to explain.</source>
        <translation>Avec moins de deux options restantes, il n’y a pas d’avance à expliquer.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>Solid bars to the right speak for %1, hatched bars to the left for %2. All of them together are the lead of %3 points of 10.</source>
        <translation>Les barres pleines vers la droite plaident pour %1, les barres hachurées vers la gauche pour %2. Toutes ensemble font l’avance de %3 sur 10.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>steelyard::CostDialog</name>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>A day of work</source>
        <translation>Un jour de travail</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>A user and month</source>
        <translation>Par utilisateur et mois</translation>
    </message>
    <message>
        <source>Days of work</source>
        <translation>Jours de travail</translation>
    </message>
    <message>
        <source>Leaving, at the end</source>
        <translation>Sortie, à la fin</translation>
    </message>
    <message>
        <source>Costs of %1</source>
        <translation>Coûts de %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Remove the sheet</source>
        <translation>Supprimer le calcul</translation>
    </message>
    <message>
        <source>The sum stays as a number.</source>
        <translation>La somme reste comme nombre.</translation>
    </message>
    <message>
        <source>With %1 to %2 days for must-haves that are built.</source>
        <translation>Avec %1 à %2 jours pour les exigences à développer.</translation>
    </message>
    <message>
        <source>These are the same for all options.</source>
        <translation>Ils sont les mêmes pour toutes les options.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Sur ces années</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of cost, low or likely or high</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Years are a number above 0 and at most %1.</source>
        <translation>Le nombre d’années est supérieur à 0 et d’au plus %1.</translation>
    </message>
    <message>
        <source>Users and what a day costs are numbers of 0 or more.</source>
        <translation>Les utilisateurs et le coût d’un jour sont des nombres de 0 ou plus.</translation>
    </message>
    <message>
        <source>%1: low, likely and high are numbers of 0 or more that do not fall.</source>
        <comment>a kind of cost</comment>
        <translation>%1&#xa0;: bas, probable et haut sont des nombres de 0 ou plus qui ne baissent pas.</translation>
    </message>
    <message>
        <source>Ends that are left empty are %1 away, as it is %2.</source>
        <comment>a share, how sure</comment>
        <translation>Les extrémités laissées vides sont à %1 de distance, car c’est %2.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>a sum of money and its range</comment>
        <translation>Ensemble&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a sum of money, the ends of its range</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
</context>
<context>
    <name>steelyard::CriteriaDialog</name>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Catalogue or knowledge base</source>
        <translation>Catalogue ou base de connaissances</translation>
    </message>
    <message>
        <source>Criteria to add</source>
        <translation>Critères à ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Criteria with their scales in words. They become yours: rename, change and remove them.</source>
        <translation>Des critères avec leurs échelles en mots. Ils deviennent les vôtres&#xa0;: renommez-les, changez-les, supprimez-les.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n criteria</source>
        <translation>
            <numerusform>Ajouter %n critère</numerusform>
            <numerusform>Ajouter %n critères</numerusform>
        </translation>
    </message>
    <message>
        <source>There is room for %1 criteria. Take fewer.</source>
        <translation>Il y a place pour %1 critères. Prenez-en moins.</translation>
    </message>
</context>
<context>
    <name>steelyard::CriterionDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Pire valeur</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Leave out what is worse than</source>
        <translation>Écarter ce qui est pire que</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What a value is worth</source>
        <translation>Ce que vaut une valeur</translation>
    </message>
    <message>
        <source>Drag a point, or type it in the list</source>
        <translation>Faites glisser un point ou saisissez-le dans la liste</translation>
    </message>
    <message>
        <source>Every number follows at once; undo takes each step back.</source>
        <translation>Chaque nombre suit aussitôt&#x202f;; l’annulation défait chaque étape.</translation>
    </message>
    <message>
        <source>None: words or 0 to 10</source>
        <translation>Aucune&#xa0;: des mots ou 0 à 10</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>less</source>
        <comment>is better</comment>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <comment>is better</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Ligne droite</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>Par points</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Worst and best must differ.</source>
        <translation>La pire et la meilleure valeur doivent différer.</translation>
    </message>
    <message>
        <source>Points go from worst to best, each level once, and are worth from 0 to 10 without falling.</source>
        <translation>Les points vont du pire au meilleur, chaque niveau une seule fois, et valent de 0 à 10 sans baisser.</translation>
    </message>
    <message>
        <source>Suggested from the values in the table, rounded outwards. Type over them to fix them.</source>
        <translation>Proposées d’après les valeurs du tableau, arrondies vers l’extérieur. Saisissez par-dessus pour les fixer.</translation>
    </message>
    <message>
        <source>Level of point %1</source>
        <translation>Niveau du point %1</translation>
    </message>
    <message>
        <source>Value of point %1</source>
        <translation>Valeur du point %1</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>Supprimer le point %1</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a level is worth</comment>
        <translation>vaut</translation>
    </message>
    <message>
        <source>Worst and best are numbers in the unit.</source>
        <translation>La pire et la meilleure valeur sont des nombres dans l’unité.</translation>
    </message>
    <message>
        <source>A point is a level in the unit and what it is worth, 0 to 10.</source>
        <translation>Un point est un niveau dans l’unité et ce qu’il vaut, de 0 à 10.</translation>
    </message>
    <message>
        <source>The limit is a number in the unit.</source>
        <translation>La limite est un nombre dans l’unité.</translation>
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
        <translation>Notation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counts partly the same as: %1</source>
        <translation>Compte en partie la même chose que&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give it no weight if: %1</source>
        <translation>Ne lui donnez aucun poids si&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::CriterionRow</name>
    <message>
        <source>↓ less</source>
        <translation>↓ moins</translation>
    </message>
    <message>
        <source>↑ more</source>
        <translation>↑ plus</translation>
    </message>
    <message>
        <source>%1 is a criterion</source>
        <translation>%1 est un critère</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unité de %1</translation>
    </message>
    <message>
        <source>Better in %1</source>
        <translation>Mieux pour %1</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Poids de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::DateField</name>
    <message>
        <source>There is no such day. Write it like 2027-05-01.</source>
        <translation>Ce jour n’existe pas. Écrivez-le comme 2027-05-01.</translation>
    </message>
    <message>
        <source>This is no date. Write it like 2027-05-01.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 2027-05-01.</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Choisir un jour (Alt+Bas)</translation>
    </message>
    <message>
        <source>Calendar for %1</source>
        <translation>Calendrier pour %1</translation>
    </message>
    <message>
        <source>e.g. 2027-05-01</source>
        <comment>how a date may be written</comment>
        <translation>p. ex. 2027-05-01</translation>
    </message>
</context>
<context>
    <name>steelyard::Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>living document</source>
        <translation>document évolutif</translation>
    </message>
</context>
<context>
    <name>steelyard::DayCalendar</name>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Mois précédent (Page préc.)</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>Mois suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Choisir un mois</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>Choisir une année</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a day is chosen for, month and year</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::DebtCard</name>
    <message>
        <source>Evidence debt</source>
        <translation>Dette de preuves</translation>
    </message>
    <message>
        <source>of the weight rests on guesses without a source</source>
        <translation>du poids repose sur des suppositions sans source</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measured and the like, its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Nothing is in the table yet.</source>
        <translation>Le tableau est encore vide.</translation>
    </message>
</context>
<context>
    <name>steelyard::DecidePage</name>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>What you decide is yours; it may differ from the verdict. Both are kept.</source>
        <translation>Ce que vous décidez vous appartient&#x202f;; cela peut différer du verdict. Les deux sont conservés.</translation>
    </message>
    <message>
        <source>The decision is accepted</source>
        <translation>La décision est adoptée</translation>
    </message>
    <message>
        <source>Fingerprint %1. The same answers and knowledge base give the same one anywhere.</source>
        <translation>Empreinte %1. Les mêmes réponses et la même base de connaissances donnent partout la même.</translation>
    </message>
    <message>
        <source>Fingerprint %1. The same table and weights give the same one anywhere.</source>
        <translation>Empreinte %1. Le même tableau et les mêmes poids donnent partout la même.</translation>
    </message>
    <message>
        <source>Accept the decision</source>
        <translation>Adopter la décision</translation>
    </message>
</context>
<context>
    <name>steelyard::DeciderList</name>
    <message>
        <source>Deciders and signatures</source>
        <translation>Décideurs et signatures</translation>
    </message>
    <message>
        <source>Add a decider</source>
        <translation>Ajouter un décideur</translation>
    </message>
    <message>
        <source>Name of decider %1</source>
        <translation>Nom du décideur %1</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nom ou rôle</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <comment>a date</comment>
        <translation>Signé le %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Write a name first</source>
        <translation>Écrivez d’abord un nom</translation>
    </message>
    <message>
        <source>Take the signature back</source>
        <translation>Retirer la signature</translation>
    </message>
    <message>
        <source>Signature of %1: signed</source>
        <translation>Signature de %1&#xa0;: donnée</translation>
    </message>
    <message>
        <source>Signature of %1: open</source>
        <translation>Signature de %1&#xa0;: en attente</translation>
    </message>
    <message>
        <source>Remove a decider</source>
        <translation>Supprimer un décideur</translation>
    </message>
    <message>
        <source>Name of a decider</source>
        <translation>Nom d’un décideur</translation>
    </message>
    <message>
        <source>Take a signature back</source>
        <translation>Retirer une signature</translation>
    </message>
</context>
<context>
    <name>steelyard::DecisionDocument</name>
    <message>
        <source>Rename the decision</source>
        <translation>Renommer la décision</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Réponse à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Remarque sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Must-have “%1”</source>
        <translation>Exigence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Own rating of %1</source>
        <translation>Note personnelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove the own rating of %1</source>
        <translation>Supprimer la note personnelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Weights by hand</source>
        <translation>Poids fixés à la main</translation>
    </message>
    <message>
        <source>Keep what was tried</source>
        <translation>Conserver l’essai</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>What you expect</source>
        <translation>Ce que vous attendez</translation>
    </message>
</context>
<context>
    <name>steelyard::DecisionFiles</name>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>This decision as it is now</source>
        <translation>Cette décision telle qu’elle est</translation>
    </message>
    <message>
        <source>A knowledge base needs at least one option and one criterion. Add or bring back what is missing, then keep it.</source>
        <translation>Une base de connaissances a besoin d’au moins une option et un critère. Ajoutez ou rétablissez ce qui manque, puis conservez-la.</translation>
    </message>
</context>
<context>
    <name>steelyard::DecisionTableModel</name>
    <message>
        <source>New criterion: type its name here</source>
        <translation>Nouveau critère&#xa0;: saisissez son nom ici</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>less</source>
        <comment>is better</comment>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <comment>is better</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>which way</comment>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Nouvelle option</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a criterion, the ends of its scale</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Worth %1 of 10.</source>
        <translation>Vaut %1 sur 10.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>measured, estimated or guessed</comment>
        <translation>C’est %1.</translation>
    </message>
    <message>
        <source>No source.</source>
        <translation>Sans source.</translation>
    </message>
    <message>
        <source>“%1” is there already. Give it another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>There is room for %1 criteria and %2 options. Take fewer.</source>
        <translation>Il y a place pour %1 critères et %2 options. Prenez-en moins.</translation>
    </message>
    <message>
        <source>This belongs to the knowledge base and is not changed here.</source>
        <translation>Ceci appartient à la base de connaissances et ne se modifie pas ici.</translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>Vider %n cellule</numerusform>
            <numerusform>Vider %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells</source>
        <translation>
            <numerusform>Remplir %n cellule</numerusform>
            <numerusform>Remplir %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>A weight by hand is a share from 0 to %1, the part that others have left.</source>
        <translation>Un poids à la main est une part de 0 à %1, ce que les autres laissent.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the head of a column, a criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New option: type its name</source>
        <translation>Nouvelle option : saisissez son nom</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 du poids</translation>
    </message>
    <message>
        <source>Not read. %1</source>
        <comment>why</comment>
        <translation>Non lu. %1</translation>
    </message>
    <message>
        <source>%1 is better</source>
        <comment>less or more</comment>
        <translation>%1 est mieux</translation>
    </message>
    <message>
        <source>Name the criterion first</source>
        <translation>Donnez d’abord un nom au critère</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Aucune unité</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>the value of a cell</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Name the option first</source>
        <translation>Donnez d’abord un nom à l’option</translation>
    </message>
</context>
<context>
    <name>steelyard::Details</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::DiffDetails</name>
    <message>
        <source>The difference that is chosen</source>
        <translation>La différence choisie</translation>
    </message>
</context>
<context>
    <name>steelyard::DiffDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter, a decision&apos;s file</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
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
            <numerusform>dont %n qui fait basculer le verdict</numerusform>
            <numerusform>dont %n qui font basculer le verdict</numerusform>
        </translation>
    </message>
    <message>
        <source>another only with the others that are marked</source>
        <comment>verdict</comment>
        <translation>un autre seulement avec les autres marquées</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>for the verdict</comment>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>verdict</comment>
        <translation>le même</translation>
    </message>
    <message>
        <source>the same winner</source>
        <comment>verdict</comment>
        <translation>la même gagnante</translation>
    </message>
    <message>
        <source>%1, turns the verdict</source>
        <comment>a difference</comment>
        <translation>%1, fait basculer le verdict</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Verdict of A with this alone</source>
        <translation>Verdict de A avec cela seul</translation>
    </message>
</context>
<context>
    <name>steelyard::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>steelyard::DiffWording</name>
    <message>
        <source>Order of the options</source>
        <translation>Ordre des options</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>option, criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <comment>a rating</comment>
        <translation>%1&#xa0;: raison</translation>
    </message>
    <message>
        <source>%1: evidence</source>
        <comment>a rating</comment>
        <translation>%1&#xa0;: preuves</translation>
    </message>
    <message>
        <source>Clear from</source>
        <translation>Net dès</translation>
    </message>
    <message>
        <source>Leaning from</source>
        <translation>Tendance dès</translation>
    </message>
    <message>
        <source>Important questions that may stay open</source>
        <translation>Questions importantes pouvant rester ouvertes</translation>
    </message>
    <message>
        <source>Seed of the runs</source>
        <translation>Graine des tirages</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Nombre de tirages</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Version that it was made with</source>
        <translation>Version utilisée à la création</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Base de connaissances</translation>
    </message>
    <message>
        <source>Use %1 if</source>
        <translation>Choisir %1 si</translation>
    </message>
    <message>
        <source>Avoid %1 if</source>
        <translation>Éviter %1 si</translation>
    </message>
    <message>
        <source>Weight of what no answer asks for</source>
        <translation>Poids de ce qu’aucune réponse ne demande</translation>
    </message>
    <message>
        <source>%1: weight before any answer</source>
        <comment>a criterion</comment>
        <translation>%1&#xa0;: poids avant toute réponse</translation>
    </message>
    <message>
        <source>%1: scale and ratings</source>
        <comment>a criterion</comment>
        <translation>%1&#xa0;: échelle et notes</translation>
    </message>
    <message>
        <source>%1: what “does not apply” removes</source>
        <comment>a question</comment>
        <translation>%1&#xa0;: ce que retire «&#xa0;sans objet&#xa0;»</translation>
    </message>
    <message>
        <source>%1: important</source>
        <comment>a question</comment>
        <translation>%1&#xa0;: importante</translation>
    </message>
    <message>
        <source>%1: how it is answered</source>
        <comment>a question</comment>
        <translation>%1 : comment y répondre</translation>
    </message>
    <message>
        <source>%1: what “%2” does</source>
        <comment>a question, its answer</comment>
        <translation>%1&#xa0;: ce que fait «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>option, capability</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Remarque sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>Scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Décideurs</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>We would reconsider if</source>
        <translation>À réexaminer si</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Ce qui était attendu</translation>
    </message>
    <message>
        <source>as the knowledge base says</source>
        <translation>comme dans la base de connaissances</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>%1, version %2 (%3)</source>
        <comment>id, version, beginning of a hash</comment>
        <translation>%1, version %2 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2, higher is better</source>
        <translation>%1 à %2, le plus est le mieux</translation>
    </message>
    <message>
        <source>%1 to %2, lower is better</source>
        <translation>%1 à %2, le moins est le mieux</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>in the record</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between entries of the record</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is removed</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between criteria</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an answer does</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between effects of an answer</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>“%1” weighs nothing</source>
        <translation>«&#xa0;%1&#xa0;» ne pèse rien</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is doubled %n time(s)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est doublé %n fois</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est doublé %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is halved %n time(s)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est divisé par 2 %n fois</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est divisé par 2 %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>must-have “%1”</source>
        <translation>exigence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 in “%2”: %3</source>
        <comment>option, criterion, points</comment>
        <translation>%1 pour «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>fiabilité&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a rating and its range</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Weights set by hand</source>
        <translation>Poids fixés à la main</translation>
    </message>
    <message>
        <source>Ratings of one&apos;s own</source>
        <translation>Notes personnelles</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Rules of the knowledge base</source>
        <translation>Règles de la base de connaissances</translation>
    </message>
    <message>
        <source>Ratings of the knowledge base</source>
        <translation>Notes de la base de connaissances</translation>
    </message>
    <message>
        <source>Questions of the knowledge base</source>
        <translation>Questions de la base de connaissances</translation>
    </message>
    <message>
        <source>Capabilities in the knowledge base</source>
        <translation>Capacités dans la base de connaissances</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Names and notes</source>
        <translation>Noms et remarques</translation>
    </message>
    <message>
        <source>%1 first</source>
        <comment>an option</comment>
        <translation>%1 en tête</translation>
    </message>
    <message>
        <source>%1, %2 first</source>
        <comment>state of a verdict, option</comment>
        <translation>%1, %2 en tête</translation>
    </message>
    <message>
        <source>%1, %2 first in %3 of 100</source>
        <comment>state of a verdict, option, share</comment>
        <translation>%1, %2 en tête dans %3 cas sur 100</translation>
    </message>
    <message>
        <source>With this alone A comes to: %1</source>
        <translation>Avec cela seul, A aboutit à&#xa0;: %1</translation>
    </message>
    <message>
        <source>A and B are about different things. Only their verdicts can be set side by side.</source>
        <translation>A et B portent sur des sujets différents. Seuls leurs verdicts peuvent être mis côte à côte.</translation>
    </message>
    <message>
        <source>A and B do not differ.</source>
        <translation>A et B ne diffèrent pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and the verdict is another.</source>
        <translation>
            <numerusform>%n différence, et le verdict est un autre.</numerusform>
            <numerusform>%n différences, et le verdict est un autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and the verdict is the same.</source>
        <translation>
            <numerusform>%n différence, et le verdict est le même.</numerusform>
            <numerusform>%n différences, et le verdict est le même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would turn it alone, but not together with the rest.</source>
        <translation>
            <numerusform>dont %n qui le ferait basculer seule, mais pas avec les autres.</numerusform>
            <numerusform>dont %n qui le feraient basculer seules, mais pas avec les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is enough to make the verdict of A that of B: %1.</source>
        <translation>Une seule suffit pour que le verdict de A devienne celui de B&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n of them together to make the verdict of A that of B; fewer do not: %1.</source>
        <translation>
            <numerusform>Il en faut %n pour que le verdict de A devienne celui de B&#x202f;; moins ne suffit pas&#xa0;: %1.</numerusform>
            <numerusform>Il en faut %n ensemble pour que le verdict de A devienne celui de B&#x202f;; moins ne suffit pas&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them together make the verdict of A that of B; whether fewer would do was not proved: %1.</source>
        <translation>
            <numerusform>%n d’entre elles fait du verdict de A celui de B&#x202f;; on n’a pas prouvé que moins ne suffirait pas&#xa0;: %1.</numerusform>
            <numerusform>%n d’entre elles, ensemble, font du verdict de A celui de B&#x202f;; on n’a pas prouvé que moins ne suffirait pas&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n difference(s) that move little only the winner was tried, not how sure it is.</source>
        <translation>
            <numerusform>Pour %n différence qui change peu, seule l’option gagnante a été examinée, pas le degré de certitude.</numerusform>
            <numerusform>Pour %n différences qui changent peu, seule l’option gagnante a été examinée, pas le degré de certitude.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what a level is worth</source>
        <comment>a criterion</comment>
        <translation>%1&#xa0;: ce que vaut un niveau</translation>
    </message>
    <message>
        <source>%1: cutoff</source>
        <comment>a criterion</comment>
        <translation>%1&#xa0;: limite</translation>
    </message>
    <message>
        <source>%1: years, users and day rate</source>
        <comment>a criterion</comment>
        <translation>%1&#xa0;: années, utilisateurs et tarif journalier</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how an option provides something</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>How weights come about</source>
        <translation>D’où viennent les poids</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>Ordre des critères</translation>
    </message>
    <message>
        <source>%1: points</source>
        <comment>a criterion</comment>
        <translation>%1&#xa0;: points</translation>
    </message>
    <message>
        <source>%1: reason of its weight</source>
        <comment>a criterion</comment>
        <translation>%1&#xa0;: raison de son poids</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <comment>two criteria</comment>
        <translation>%1 comparé à %2</translation>
    </message>
    <message>
        <source>What a step in %1 is worth in %2</source>
        <comment>two criteria</comment>
        <translation>Ce que vaut un palier de %1 en %2</translation>
    </message>
    <message>
        <source>nothing said</source>
        <comment>of a weight</comment>
        <translation>rien de précisé</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <comment>a criterion counts, compared with another</comment>
        <translation>%1 fois plus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>levels</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>from %1 to %2 as much as from %3 to %4</source>
        <comment>levels of two criteria</comment>
        <translation>de %1 à %2 autant que de %3 à %4</translation>
    </message>
    <message>
        <source>weighed</source>
        <comment>a criterion</comment>
        <translation>pesée</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a criterion</comment>
        <translation>écartée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is worth %2</source>
        <comment>a level, points of 10</comment>
        <translation>%1 vaut %2</translation>
    </message>
    <message>
        <source>a straight line</source>
        <translation>une ligne droite</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between points of a value function</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a level</comment>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a cutoff</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between cutoffs</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 years, %2 users, %3 a day</source>
        <comment>what the costs of all options share</comment>
        <translation>%1 années, %2 utilisateurs, %3 par jour</translation>
    </message>
    <message>
        <source>no sheet of costs</source>
        <translation>pas de calcul des coûts</translation>
    </message>
    <message>
        <source>How criteria are weighed</source>
        <translation>Comment les critères sont pondérés</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>%1: of several answers the highest counts</source>
        <comment>a question</comment>
        <translation>%1 : de plusieurs réponses, la plus forte compte</translation>
    </message>
    <message>
        <source>What was prepared for a meeting, or said in it</source>
        <translation>Ce qui a été préparé pour une réunion, ou dit en réunion</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Nom d’un groupe</translation>
    </message>
    <message>
        <source>Why “%1” is left out</source>
        <translation>Pourquoi « %1 » est laissé de côté</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Ce qu’est « %1 »</translation>
    </message>
    <message>
        <source>What “%1” asks</source>
        <translation>Ce que demande « %1 »</translation>
    </message>
    <message>
        <source>Steps of the scale of “%1”</source>
        <translation>Degrés de l’échelle de « %1 »</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Nom de « %1 »</translation>
    </message>
    <message>
        <source>another</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>steelyard::DissentEntry</name>
    <message>
        <source>“%1”</source>
        <comment>a quoted claim</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 says</source>
        <comment>who published a claim</comment>
        <translation>%1 affirme</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Ce que nous avons constaté</translation>
    </message>
</context>
<context>
    <name>steelyard::DotsCard</name>
    <message>
        <source>Group ratings with their plausible ranges, 0 to 10</source>
        <translation>Notes par groupe avec leurs fourchettes plausibles, de 0 à 10</translation>
    </message>
    <message>
        <source>The table below has the same numbers.</source>
        <translation>Le tableau ci-dessous donne les mêmes nombres.</translation>
    </message>
    <message>
        <source>Group ratings with their ranges</source>
        <translation>Notes par groupe avec leurs fourchettes</translation>
    </message>
    <message>
        <source>Same numbers, with ranges</source>
        <translation>Mêmes nombres, avec fourchettes</translation>
    </message>
    <message>
        <source>A mark is a group&apos;s mean rating by the weights in force; its line is the plausible range. Where lines overlap, the options may be level.</source>
        <translation>Une marque est la note moyenne d’un groupe selon les poids en vigueur&#x202f;; son trait est la fourchette plausible. Là où les traits se recouvrent, les options peuvent être à égalité.</translation>
    </message>
    <message>
        <source>Ratings with their plausible ranges, 0 to 10</source>
        <translation>Notes avec leurs plages plausibles, de 0 à 10</translation>
    </message>
    <message>
        <source>Ratings with their ranges</source>
        <translation>Notes avec leurs plages</translation>
    </message>
    <message>
        <source>A mark is what a criterion&apos;s value is worth, 0 to 10; its line is the plausible range. Where lines overlap, the options may be level.</source>
        <translation>Un repère est ce que vaut la valeur d’un critère, de 0 à 10 ; son trait est la plage plausible. Là où les traits se recouvrent, les options peuvent être à égalité.</translation>
    </message>
</context>
<context>
    <name>steelyard::EvidenceChecklist</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>in part, %1</source>
        <translation>en partie, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a counted thing and how it stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <comment>points, of how many things</comment>
        <translation>%1 compté sur %2</translation>
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
        <translation>plausible
%1 à %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Fiabilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Published claims differ</source>
        <translation>Publications divergentes</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a measurement, its value and unit</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Keep in mind: %1</source>
        <translation>À savoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Date&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Published claims that differ</source>
        <translation>Publications divergentes</translation>
    </message>
    <message>
        <source>High confidence: unlikely to be off by more than half a point.</source>
        <translation>Fiabilité élevée&#xa0;: l’écart dépasse rarement un demi-point.</translation>
    </message>
    <message>
        <source>Medium confidence: may be off by about one point.</source>
        <translation>Fiabilité moyenne&#xa0;: l’écart peut atteindre environ un point.</translation>
    </message>
    <message>
        <source>Low confidence: may be off by about two points.</source>
        <translation>Fiabilité faible&#xa0;: l’écart peut atteindre environ deux points.</translation>
    </message>
    <message>
        <source>About this criterion</source>
        <translation>À propos de ce critère</translation>
    </message>
    <message numerus="yes">
        <source>Stale: older than the %n days after which this knowledge base wants to be reviewed.</source>
        <translation>
            <numerusform>Périmé&#xa0;: plus ancien que le délai de %n jour après lequel cette base de connaissances doit être revue.</numerusform>
            <numerusform>Périmé&#xa0;: plus ancien que le délai de %n jours après lequel cette base de connaissances doit être revue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scale, and where this stands</source>
        <translation>L’échelle, et la position de cette note</translation>
    </message>
    <message>
        <source>What is counted: %1</source>
        <translation>Ce qui est compté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your own rating</source>
        <translation>Votre propre note</translation>
    </message>
</context>
<context>
    <name>steelyard::EvidenceDrawer</name>
    <message>
        <source>Evidence before</source>
        <translation>Preuves précédentes</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>Preuves suivantes</translation>
    </message>
    <message>
        <source>Close the evidence (Esc)</source>
        <translation>Fermer les preuves (Échap)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <translation>Preuves&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>steelyard::ExampleDecisions</name>
    <message>
        <source>Clear: loan desk of a city library</source>
        <translation>Net&#xa0;: prêts d’une bibliothèque municipale</translation>
    </message>
    <message>
        <source>Leaning: sensor data of a water works</source>
        <translation>Tendance&#xa0;: mesures d’un service des eaux</translation>
    </message>
    <message>
        <source>Leaning, with doubts: back end for the member app</source>
        <translation>Tendance, avec des doutes&#xa0;: serveur de l’application des adhérents</translation>
    </message>
    <message>
        <source>Too close to call: booking service of a sports club</source>
        <translation>Trop serré&#xa0;: réservations d’un club de sport</translation>
    </message>
    <message>
        <source>Not enough answers: citizens&apos; portal, first meeting</source>
        <translation>Réponses insuffisantes&#xa0;: portail des citoyens, première réunion</translation>
    </message>
    <message>
        <source>No feasible option: ticket hall with live seat maps</source>
        <translation>Aucune option possible&#xa0;: billetterie avec plan de salle en direct</translation>
    </message>
    <message>
        <source>Published as a tie: site of a town museum</source>
        <translation>Publié comme égalité&#xa0;: site d’un musée municipal</translation>
    </message>
    <message>
        <source>Published with conditions: order forms of a print shop</source>
        <translation>Publié sous conditions&#xa0;: bons de commande d’une imprimerie</translation>
    </message>
    <message>
        <source>Published with a winner: shop of a garden centre</source>
        <translation>Publié avec une gagnante&#xa0;: boutique d’une jardinerie</translation>
    </message>
    <message>
        <source>Published as “it depends”: new service of a parcel company</source>
        <translation>Publié comme «&#xa0;cela dépend&#xa0;»&#xa0;: nouveau service d’un transporteur de colis</translation>
    </message>
    <message>
        <source>Loan desk of a city library</source>
        <translation>Prêts d’une bibliothèque municipale</translation>
    </message>
    <message>
        <source>Sensor data of a water works</source>
        <translation>Mesures d’un service des eaux</translation>
    </message>
    <message>
        <source>Back end for the member app</source>
        <translation>Serveur de l’application des adhérents</translation>
    </message>
    <message>
        <source>Booking service of a sports club</source>
        <translation>Réservations d’un club de sport</translation>
    </message>
    <message>
        <source>Citizens&apos; portal, first meeting</source>
        <translation>Portail des citoyens, première réunion</translation>
    </message>
    <message>
        <source>Ticket hall with live seat maps</source>
        <translation>Billetterie avec plan de salle en direct</translation>
    </message>
    <message>
        <source>Site of a town museum</source>
        <translation>Site d’un musée municipal</translation>
    </message>
    <message>
        <source>Order forms of a print shop</source>
        <translation>Bons de commande d’une imprimerie</translation>
    </message>
    <message>
        <source>Shop of a garden centre</source>
        <translation>Boutique d’une jardinerie</translation>
    </message>
    <message>
        <source>New service of a parcel company</source>
        <translation>Nouveau service d’un transporteur de colis</translation>
    </message>
    <message>
        <source>Your own table: message broker for order events</source>
        <translation>Votre propre tableau&#xa0;: courtier de messages pour commandes</translation>
    </message>
    <message>
        <source>A purchase and its costs: error tracking for six teams</source>
        <translation>Un achat et ses coûts&#xa0;: suivi des erreurs pour six équipes</translation>
    </message>
    <message>
        <source>An option added: live departures beside a Flask site</source>
        <translation>Une option ajoutée&#xa0;: départs en direct à côté d’un site Flask</translation>
    </message>
    <message>
        <source>Message broker for order events</source>
        <translation>Courtier de messages pour commandes</translation>
    </message>
    <message>
        <source>Error tracking for six teams</source>
        <translation>Suivi des erreurs pour six équipes</translation>
    </message>
    <message>
        <source>Live departures beside a Flask site</source>
        <translation>Départs en direct à côté d’un site Flask</translation>
    </message>
</context>
<context>
    <name>steelyard::ExampleMenu</name>
    <message>
        <source>Beside what others published</source>
        <translation>À côté de ce que d’autres ont publié</translation>
    </message>
    <message>
        <source>What a verdict can say</source>
        <translation>Ce qu’un verdict peut dire</translation>
    </message>
</context>
<context>
    <name>steelyard::ExpectationDialog</name>
    <message>
        <source>What the room expects</source>
        <translation>Ce que la salle attend</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Names, with commas</source>
        <translation>Noms, avec virgules</translation>
    </message>
    <message>
        <source>Who expects %1</source>
        <translation>Qui attend %1</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>Mains pour %1</translation>
    </message>
    <message>
        <source>Asked before the verdict is shown, and shown beside it.</source>
        <translation>Demandé avant d’afficher le verdict, et montré à côté.</translation>
    </message>
</context>
<context>
    <name>steelyard::ExpectationNote</name>
    <message>
        <source>Say what you expect</source>
        <translation>Dire ce que vous attendez</translation>
    </message>
    <message>
        <source>Skip that and show it</source>
        <translation>Passer cette étape et l’afficher</translation>
    </message>
    <message>
        <source>Who is ahead stays hidden until you have said what you expect: your gut feeling, to compare with later.</source>
        <translation>L’option en tête reste cachée jusqu’à ce que vous ayez dit ce que vous attendez&#xa0;: votre intuition, à comparer plus tard.</translation>
    </message>
</context>
<context>
    <name>steelyard::ExpectationPage</name>
    <message>
        <source>I would rather not say</source>
        <translation>Je préfère ne pas répondre</translation>
    </message>
    <message>
        <source>Which option do you expect to come out first?</source>
        <translation>Quelle option attendez-vous en tête&#x202f;?</translation>
    </message>
    <message>
        <source>Your gut feeling is kept with the decision and compared with the verdict. It changes no number. From now on, changes to answers are listed under Decide and in the report.</source>
        <translation>Votre intuition est conservée avec la décision et comparée au verdict. Elle ne change aucun nombre. À partir de maintenant, les changements de réponses sont listés sous Décider et dans le rapport.</translation>
    </message>
    <message>
        <source>Before you see the result</source>
        <translation>Avant de voir le verdict</translation>
    </message>
</context>
<context>
    <name>steelyard::FileChangeBar</name>
    <message>
        <source>Another program has changed “%1”.</source>
        <translation>Un autre programme a modifié «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 Nothing was saved yet.</source>
        <comment>what happened</comment>
        <translation>%1 Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Shows what the file holds now; your unsaved changes are gone</source>
        <translation>Affiche le contenu actuel du fichier&#x202f;; vos modifications non enregistrées sont perdues</translation>
    </message>
    <message>
        <source>Shows what the file holds now</source>
        <translation>Affiche le contenu actuel du fichier</translation>
    </message>
    <message>
        <source>Keep mine beside it</source>
        <translation>Garder la mienne à côté</translation>
    </message>
    <message>
        <source>Saves this decision as another file in the folder</source>
        <translation>Enregistre cette décision dans un autre fichier du dossier</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>What the other program wrote is gone</source>
        <translation>Ce que l’autre programme a écrit est perdu</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more: it was moved or deleted, or its disk is gone.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut plus être lu&#xa0;: le fichier a été déplacé ou supprimé, ou son disque a disparu.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Réenregistrer</translation>
    </message>
    <message>
        <source>Under the same name in the same folder</source>
        <translation>Sous le même nom, dans le même dossier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>“%1” is open in another window of Steelyard too. Change it in one of them only.</source>
        <translation>«&#xa0;%1&#xa0;» est aussi ouvert dans une autre fenêtre de Steelyard. Modifiez-le dans une seule d’entre elles.</translation>
    </message>
    <message>
        <source>No copy for recovery can be kept (%1). What you do not save is lost when the program ends unexpectedly.</source>
        <translation>Aucune copie de secours ne peut être conservée (%1). Ce que vous n’enregistrez pas est perdu si le programme s’arrête inopinément.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Shows what differs, and whether it changes the verdict</source>
        <translation>Montre ce qui diffère, et si cela change le verdict</translation>
    </message>
</context>
<context>
    <name>steelyard::FileDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a decision</source>
        <translation>Ouvrir une décision</translation>
    </message>
    <message>
        <source>Decisions (*.steelyard)</source>
        <translation>Décisions (*.steelyard)</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>Elles seront perdues si vous ne les enregistrez pas.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Add a knowledge base</source>
        <translation>Ajouter une base de connaissances</translation>
    </message>
    <message>
        <source>Knowledge bases (*.json)</source>
        <translation>Bases de connaissances (*.json)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Images (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Reports (*.%1)</source>
        <translation>Rapports (*.%1)</translation>
    </message>
    <message>
        <source>Compare with a decision</source>
        <translation>Comparer à une décision</translation>
    </message>
    <message>
        <source>Keep as a knowledge base</source>
        <translation>Conserver comme base de connaissances</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>Importer une feuille</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.tsv *.xlsx *.ods *.txt)</source>
        <translation>Feuilles (*.csv *.tsv *.xlsx *.ods *.txt)</translation>
    </message>
    <message>
        <source>Decisions and reports (*.steelyard *.pdf *.html)</source>
        <translation>Décisions et rapports (*.steelyard *.pdf *.html)</translation>
    </message>
    <message>
        <source>Choose where the folder of tables is made</source>
        <translation>Choisir où créer le dossier de tableaux</translation>
    </message>
</context>
<context>
    <name>steelyard::FindingDrawer</name>
    <message>
        <source>As of</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Cell before</source>
        <translation>Cellule précédente</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Cellule suivante</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Finding, yours</source>
        <translation>Votre constat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Bare numbers get ± %1, %2 or %3; a typed range stands.</source>
        <translation>Un nombre seul reçoit ± %1, %2 ou %3&#x202f;; une fourchette saisie reste telle quelle.</translation>
    </message>
    <message>
        <source>Type a value first</source>
        <translation>Saisissez d’abord une valeur</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a value</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Worth %1 of 10; from %2 to %3 within its range.</source>
        <translation>Vaut %1 sur 10&#x202f;; de %2 à %3 dans sa fourchette.</translation>
    </message>
    <message>
        <source>The value lies between from and to.</source>
        <translation>La valeur se situe entre «&#xa0;De&#xa0;» et «&#xa0;À&#xa0;».</translation>
    </message>
    <message>
        <source>Cost sheet</source>
        <translation>Calcul des coûts</translation>
    </message>
    <message>
        <source>What it costs over the years, part by part (Alt+Enter)</source>
        <translation>Ce que cela coûte sur les années, poste par poste (Alt+Entrée)</translation>
    </message>
    <message>
        <source>Yours takes the place of %1, plausibly %2 to %3, in the knowledge base.</source>
        <translation>Le vôtre remplace %1, plausiblement %2 à %3, de la base de connaissances.</translation>
    </message>
    <message>
        <source>The knowledge base says %1, plausibly %2 to %3.</source>
        <translation>La base de connaissances dit %1, plausiblement %2 à %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level of a scale, what it means</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>steelyard::FlipWording</name>
    <message>
        <source>“%1” is %2</source>
        <comment>a question, one or several quoted answers</comment>
        <translation>«&#xa0;%1&#xa0;» a pour réponse %2</translation>
    </message>
    <message>
        <source>%1 is added to the answer to “%2”</source>
        <comment>one or several quoted answers, a question</comment>
        <translation>%1 s’ajoute à la réponse à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is taken away from the answer to “%2”</source>
        <comment>one or several quoted answers, a question</comment>
        <translation>%1 est retirée de la réponse à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>you are not sure about “%1”</source>
        <translation>vous hésitez sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” does not apply</source>
        <translation>«&#xa0;%1&#xa0;» est sans objet</translation>
    </message>
    <message>
        <source>“%1” changes from “%2” to %3</source>
        <comment>%3: one or several quoted answers</comment>
        <translation>«&#xa0;%1&#xa0;» passe de «&#xa0;%2&#xa0;» à %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an answer in quotation marks</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
            <numerusform>%1 ou %n autre</numerusform>
            <numerusform>%1 ou %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the earlier answers, the last one</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 leads if you answer “%2” with %3.</source>
        <comment>%3: one or several quoted answers</comment>
        <translation>%1 est en tête si vous répondez %3 à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 leads if %2.</source>
        <comment>an option and changed answers</comment>
        <translation>%1 est en tête si %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n other pairs of changes like this one do the same.</source>
        <comment>after a sentence that says who leads if two answers change</comment>
        <translation>
            <numerusform>%1 %n autre paire de changements de ce type fait de même.</numerusform>
            <numerusform>%1 %n autres paires de changements de ce type font de même.</numerusform>
        </translation>
    </message>
    <message>
        <source>It rests on your answers: %1</source>
        <comment>a sentence</comment>
        <translation>Le verdict tient à vos réponses&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 leads if %2 rates below %3 in “%4”; now %5. That is within its plausible range.</source>
        <translation>%1 est en tête si %2 est notée moins de %3 pour «&#xa0;%4&#xa0;»&#x202f;; actuellement %5. Cela reste dans sa fourchette plausible.</translation>
    </message>
    <message>
        <source>%1 leads if %2 rates above %3 in “%4”; now %5. That is within its plausible range.</source>
        <translation>%1 est en tête si %2 est notée plus de %3 pour «&#xa0;%4&#xa0;»&#x202f;; actuellement %5. Cela reste dans sa fourchette plausible.</translation>
    </message>
    <message>
        <source>%1 leads if %2 rates below %3 in “%4”; now %5.</source>
        <translation>%1 est en tête si %2 est notée moins de %3 pour «&#xa0;%4&#xa0;»&#x202f;; actuellement %5.</translation>
    </message>
    <message>
        <source>%1 leads if %2 rates above %3 in “%4”; now %5.</source>
        <translation>%1 est en tête si %2 est notée plus de %3 pour «&#xa0;%4&#xa0;»&#x202f;; actuellement %5.</translation>
    </message>
</context>
<context>
    <name>steelyard::FoldHead</name>
    <message>
        <source>Fold away</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>a card that was folded away</comment>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>steelyard::FoundationCard</name>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi repose le verdict</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of evidence and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>See the evidence</source>
        <translation>Voir les preuves</translation>
    </message>
    <message>
        <source>Look at the weights</source>
        <translation>Voir les poids</translation>
    </message>
    <message numerus="yes">
        <source>%1 fact, %2 measure, %3 judged; %n source(s)</source>
        <translation>
            <numerusform>%1 de faits, %2 de mesures, %3 de jugements&#x202f;; %n source</numerusform>
            <numerusform>%1 de faits, %2 de mesures, %3 de jugements&#x202f;; %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::FoundationWording</name>
    <message>
        <source>No rating with a weight rests on a source.</source>
        <translation>Aucune note ayant un poids ne repose sur une source.</translation>
    </message>
    <message numerus="yes">
        <source>The ratings that count cite %n sources; the knowledge base has %1.</source>
        <translation>
            <numerusform>Les notes qui comptent citent %n source&#x202f;; la base de connaissances en a %1.</numerusform>
            <numerusform>Les notes qui comptent citent %n sources&#x202f;; la base de connaissances en a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings that count cite %n sources.</source>
        <translation>
            <numerusform>Les notes qui comptent citent %n source.</numerusform>
            <numerusform>Les notes qui comptent citent %n sources.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest rating is from %1.</source>
        <translation>Note la plus ancienne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of the ratings of %1, confidence is high for %2 of the weight, medium for %3 and low for %4.</source>
        <translation>Parmi les notes de %1, la fiabilité est élevée pour %2 du poids, moyenne pour %3 et faible pour %4.</translation>
    </message>
    <message>
        <source>Of the ratings of %1, confidence is high for %2 of the weight and medium for %3.</source>
        <translation>Parmi les notes de %1, la fiabilité est élevée pour %2 du poids et moyenne pour %3.</translation>
    </message>
    <message>
        <source>%1 fact, %2 measure, %3 judged, by weight in the ratings of %4</source>
        <translation>%1 de faits, %2 de mesures, %3 de jugements, selon le poids dans les notes de %4</translation>
    </message>
    <message>
        <source>%1 (rounded)</source>
        <comment>shares that do not add up to 100%</comment>
        <translation>%1 (arrondi)</translation>
    </message>
    <message>
        <source>all options</source>
        <comment>whose ratings are spoken of</comment>
        <translation>toutes les options</translation>
    </message>
</context>
<context>
    <name>steelyard::FrozenNames</name>
    <message>
        <source>Names of the criteria</source>
        <translation>Noms des critères</translation>
    </message>
</context>
<context>
    <name>steelyard::GridDelegate</name>
    <message>
        <source>not read</source>
        <translation>pas lu</translation>
    </message>
</context>
<context>
    <name>steelyard::GridHeader</name>
    <message>
        <source>Name of the option</source>
        <translation>Nom de l’option</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Option %1: %2. Type to rename it</source>
        <translation>Option %1&#xa0;: %2. Saisissez pour la renommer</translation>
    </message>
    <message>
        <source>New option: type its name</source>
        <translation>Nouvelle option&#xa0;: saisissez un nom</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
</context>
<context>
    <name>steelyard::GridView</name>
    <message>
        <source>There is nothing on the clipboard that has cells, or more than %1 of them.</source>
        <translation>Le presse-papiers ne contient aucune cellule, ou plus de %1.</translation>
    </message>
    <message>
        <source>Table of criteria and options</source>
        <translation>Tableau des critères et des options</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Cost sheet</source>
        <translation>Calcul des coûts</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Remplir vers le bas</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Unit, worst and best, and what a level is worth</source>
        <translation>Unité, pire et meilleure valeur, et ce que vaut un niveau</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Only a criterion whose unit is a currency, such as EUR, takes a cost sheet.</source>
        <translation>Seul un critère dont l’unité est une monnaie, par exemple EUR, accepte une feuille de coûts.</translation>
    </message>
</context>
<context>
    <name>steelyard::HandoutDialog</name>
    <message>
        <source>With the speaker&apos;s notes</source>
        <translation>Avec les notes de l’orateur</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Support imprimé</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, à imprimer</translation>
    </message>
    <message>
        <source>ODP, slides to go on with</source>
        <translation>ODP, diapositives à retravailler</translation>
    </message>
    <message>
        <source>Scenes to a page</source>
        <translation>Scènes par page</translation>
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
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Steelyard</source>
        <translation>À propos de Steelyard</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Choisir une réponse</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Next question, from the note</source>
        <translation>Question suivante, depuis la remarque</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Steelyard %1 weighs technology choices: it asks plain questions, says how sure it is, why, and what would change it.

It works offline. Nothing leaves this computer.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Steelyard %1 pèse des choix technologiques&#xa0;: il pose des questions simples, dit à quel point le verdict est sûr, pourquoi, et ce qui le changerait.

Il fonctionne hors ligne. Rien ne quitte cet ordinateur.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie.</translation>
    </message>
    <message>
        <source>Start or end of the page</source>
        <translation>Début ou fin de la page</translation>
    </message>
    <message>
        <source>Column narrower or wider, in Compare</source>
        <translation>Colonne plus étroite ou plus large, dans Comparaison</translation>
    </message>
    <message>
        <source>Column as wide as it fits</source>
        <translation>Colonne à la largeur de son contenu</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Comment le calcul est fait</translation>
    </message>
    <message>
        <source>Every option is rated on every criterion, on a scale whose points are described in words, with a plausible range. Value = 10 × the sum of weight × rating on its scale from 0 to 1. The best value of those that are not left out wins.</source>
        <translation>Chaque option est notée sur chaque critère, sur une échelle dont les points sont décrits par des mots, avec une fourchette plausible. Valeur = 10 × la somme de poids × note sur son échelle de 0 à 1. La meilleure valeur parmi les options non écartées gagne.</translation>
    </message>
    <message>
        <source>Weight = starting weight × 2 to the power of the steps of your answers. A criterion that no answer raised counts with a part of its starting weight, one quarter in the bases that come with the program. Then all weights are divided by their sum.</source>
        <translation>Poids = poids de départ × 2 à la puissance des crans de vos réponses. Un critère qu’aucune réponse n’a relevé compte pour une partie de son poids de départ, un quart dans les bases fournies avec le programme. Puis tous les poids sont divisés par leur somme.</translation>
    </message>
    <message>
        <source>A must-have leaves out every option that does not offer it in a way you accept. Whom an answer leaves out is said on the answer.</source>
        <translation>Une exigence écarte toute option qui ne l’offre pas d’une manière que vous acceptez. La réponse indique qui elle écarte.</translation>
    </message>
    <message>
        <source>What was spent on code that exists never counts. What counts is what leaving it would cost from now on.</source>
        <translation>Ce qui a été dépensé pour du code existant ne compte jamais. Ce qui compte, c’est ce qu’il coûterait désormais de le quitter.</translation>
    </message>
    <message>
        <source>The sum is made many times: each open or unsure question gets one of its answers by chance, every weight moves by up to about 40%, every rating is drawn from its range. Clear: the winner comes first in at least 90 of 100 runs. Leaning: in at least 70. Else it is too close to call.</source>
        <translation>La somme est refaite de nombreuses fois&#xa0;: chaque question ouverte ou incertaine reçoit une de ses réponses au hasard, chaque poids varie d’environ 40&#xa0;% au plus, chaque note est tirée dans sa fourchette. Net&#xa0;: la gagnante est en tête dans au moins 90 tirages sur 100. Tendance&#xa0;: dans au moins 70. Sinon, c’est trop serré.</translation>
    </message>
    <message>
        <source>Where one option has the best value and another comes first more often, the verdict is too close to call and names both.</source>
        <translation>Si une option a la meilleure valeur et qu’une autre arrive plus souvent en tête, le verdict est trop serré et nomme les deux.</translation>
    </message>
    <message>
        <source>It cannot weigh what no question asks, a strength makes up for a weakness, and ratings age. The page “docs/method.md” of the source has the formulas and an example.</source>
        <translation>Il ne peut pas peser ce qu’aucune question ne demande, une force compense une faiblesse, et les notes vieillissent. La page «&#xa0;docs/method.md&#xa0;» des sources donne les formules et un exemple.</translation>
    </message>
    <message>
        <source>Where one criterion has more than half of the weight, the sentence says so; and where more than half of what separates the two best is judged and the lead would be gone without that. A fact that lies between two described points of a scale counts as judgement.</source>
        <translation>Si un seul critère a plus de la moitié du poids, la phrase le dit&#x202f;; de même si plus de la moitié de ce qui sépare les deux meilleures relève du jugement et que l’avance disparaîtrait sans cela. Un fait situé entre deux points décrits d’une échelle compte comme jugement.</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menu de ce qui est sélectionné</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, by which keys</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s) stand in the file.</source>
        <translation>
            <numerusform>%n changement antérieur figure dans le fichier.</numerusform>
            <numerusform>%n changements antérieurs figurent dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The verdict has not been shown yet. From then on changes are listed here.</source>
        <translation>Le verdict n’a pas encore été montré. À partir de là, les changements sont listés ici.</translation>
    </message>
    <message>
        <source>The verdict was first shown</source>
        <translation>Le verdict a été montré pour la première fois</translation>
    </message>
</context>
<context>
    <name>steelyard::ImportDialog</name>
    <message>
        <source>&amp;Make the decision</source>
        <translation>&amp;Créer la décision</translation>
    </message>
    <message>
        <source>Bring your sheet</source>
        <translation>Apporter votre feuille</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>Dans la feuille</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The sheet itself is not changed.</source>
        <translation>La feuille elle-même n’est pas modifiée.</translation>
    </message>
    <message>
        <source>&amp;Back to the sheet</source>
        <translation>&amp;Retour à la feuille</translation>
    </message>
    <message>
        <source>&amp;What the sheet hides</source>
        <translation>Ce que la &amp;feuille cache</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
</context>
<context>
    <name>steelyard::ImportGuesses</name>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>All guessed; change what is wrong</source>
        <translation>Tout est supposé&#x202f;; changez ce qui est faux</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
</context>
<context>
    <name>steelyard::KeyText</name>
    <message>
        <source>Enter</source>
        <comment>the name of a key</comment>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>steelyard::KnowledgeBaseList</name>
    <message>
        <source>A bundled knowledge base has the id “%1”.</source>
        <translation>Une base de connaissances fournie porte l’identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give this one an id of its own.</source>
        <translation>Donnez à celle-ci son propre identifiant.</translation>
    </message>
    <message>
        <source>Comes with Steelyard</source>
        <translation>Fournie avec Steelyard</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1, illisible</translation>
    </message>
</context>
<context>
    <name>steelyard::KnowledgeBaseMenu</name>
    <message>
        <source>&amp;Add knowledge base…</source>
        <translation>&amp;Ajouter une base de connaissances…</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Retirer de cette liste</translation>
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
        <translation>Options</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Published verdicts</source>
        <translation>Verdicts publiés</translation>
    </message>
    <message>
        <source>Sections of the knowledge base</source>
        <translation>Sections de la base de connaissances</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <comment>date</comment>
        <translation>revue le %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>author</comment>
        <translation>par %1</translation>
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
        <translation>Les textes de cette base de connaissances sont en anglais.</translation>
    </message>
    <message>
        <source>The texts of this knowledge base are in another language: %1.</source>
        <comment>the language&apos;s name in itself</comment>
        <translation>Les textes de cette base de connaissances sont dans une autre langue&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>steelyard::LeadWording</name>
    <message>
        <source>%1 and %2 are level.</source>
        <translation>%1 et %2 sont à égalité.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2 by %3 points of 10.</source>
        <translation>%1 devance %2 de %3 sur 10.</translation>
    </message>
    <message>
        <source>%1 and %2 are level; in nine runs of ten %1 lies between %3 and %4.</source>
        <translation>%1 et %2 sont à égalité&#x202f;; dans neuf tirages sur dix, %1 se situe entre %3 et %4.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2 by %3 points of 10; in nine runs of ten by %4 to %5.</source>
        <translation>%1 devance %2 de %3 sur 10&#x202f;; dans neuf tirages sur dix, de %4 à %5.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2 by %3 points of 10; in nine runs of ten it lies between %4 and %5.</source>
        <translation>%1 devance %2 de %3 sur 10&#x202f;; dans neuf tirages sur dix, l’écart va de %4 à %5.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, by the weights you gave.</source>
        <translation>Une valeur est la moyenne des notes d’une option, de 0 à 10, selon les poids que vous avez donnés.</translation>
    </message>
    <message>
        <source>The band on the beam is where the lead lies in nine runs of ten.</source>
        <translation>La bande sur le fléau montre où se situe l’avance dans neuf tirages sur dix.</translation>
    </message>
    <message>
        <source>The beam&apos;s scale ends at %1 points.</source>
        <translation>L’échelle du fléau s’arrête à %1 points.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, weighted by your answers.</source>
        <translation>Une valeur est la moyenne des notes d’une option, de 0 à 10, pondérée par vos réponses.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, weighted by your answers. The band on the beam is where the lead lies in nine runs of ten; its scale ends at %1 points.</source>
        <translation>Une valeur est la moyenne des notes d’une option, de 0 à 10, pondérée par vos réponses. La bande sur le fléau montre où se situe l’avance dans neuf tirages sur dix&#x202f;; son échelle s’arrête à %1 points.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, weighted by your answers. The lead is larger than the beam&apos;s scale of %1 points.</source>
        <translation>Une valeur est la moyenne des notes d’une option, de 0 à 10, pondérée par vos réponses. L’avance dépasse l’échelle du fléau, qui est de %1 points.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, weighted by your answers. The band on the beam is where the lead lies in nine runs of ten.</source>
        <translation>Une valeur est la moyenne des notes d’une option, de 0 à 10, pondérée par vos réponses. La bande sur le fléau montre où se situe l’avance dans neuf tirages sur dix.</translation>
    </message>
    <message>
        <source>The points may not add up to the lead because of rounding.</source>
        <translation>À cause des arrondis, les points peuvent ne pas totaliser l’avance.</translation>
    </message>
</context>
<context>
    <name>steelyard::LeaveOutDialog</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Écarter %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Une raison est nécessaire.</translation>
    </message>
    <message>
        <source>It counts for nothing until you bring it back, and the record says why. What was found out about it stays.</source>
        <translation>Elle ne compte plus jusqu’à ce que vous la rameniez, et le relevé dit pourquoi. Ce qui a été constaté à son sujet est conservé.</translation>
    </message>
</context>
<context>
    <name>steelyard::LeftOutButton</name>
    <message numerus="yes">
        <source>%n left out by you</source>
        <translation>
            <numerusform>%n écartée par vous</numerusform>
            <numerusform>%n écartées par vous</numerusform>
        </translation>
    </message>
    <message>
        <source>The list, with reasons, to bring them back</source>
        <translation>La liste, avec les raisons, pour les ramener</translation>
    </message>
</context>
<context>
    <name>steelyard::LeftOutDialog</name>
    <message>
        <source>Left out by you</source>
        <translation>Écartées par vous</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Ramener %1</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est écarté.</translation>
    </message>
</context>
<context>
    <name>steelyard::LiveDialog</name>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Raison du changement</translation>
    </message>
    <message>
        <source>What if, live</source>
        <translation>Et si, en direct</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Share of the decision</source>
        <translation>Part de la décision</translation>
    </message>
    <message>
        <source>A weight</source>
        <translation>Un poids</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tried in the meeting</source>
        <translation>Essayé en réunion</translation>
    </message>
    <message>
        <source>A rating</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>What is accepted</source>
        <translation>Ce qui est accepté</translation>
    </message>
    <message>
        <source>As the answers say</source>
        <translation>Selon les réponses</translation>
    </message>
    <message>
        <source>Not a must</source>
        <translation>Pas une exigence</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégrée</translation>
    </message>
    <message>
        <source>Built in or an add-on</source>
        <translation>Intégrée ou en extension</translation>
    </message>
    <message>
        <source>Also built by us</source>
        <translation>Ou développée par nous</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days accepted</source>
        <translation>Jours acceptés</translation>
    </message>
    <message>
        <source>A must-have</source>
        <translation>Une exigence</translation>
    </message>
    <message>
        <source>Leave an option out</source>
        <translation>Écarter une option</translation>
    </message>
    <message>
        <source>Back to what was agreed</source>
        <translation>Revenir à ce qui est convenu</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>Garder comme scénario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Changer la décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Trying: %1</source>
        <comment>changes that are not agreed</comment>
        <translation>À l’essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>This is what was agreed.</source>
        <translation>C’est ce qui a été convenu.</translation>
    </message>
    <message>
        <source>A scenario holds weights and ratings only.</source>
        <translation>Un scénario ne contient que des poids et des notes.</translation>
    </message>
    <message>
        <source>Needs a name.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>Needs a reason: it is logged with the change.</source>
        <translation>Une raison est nécessaire&#xa0;: elle est consignée avec le changement.</translation>
    </message>
</context>
<context>
    <name>steelyard::LiveTrial</name>
    <message>
        <source>%1: %2</source>
        <comment>what is tried: subject, change</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Change in the meeting</source>
        <translation>Changement en réunion</translation>
    </message>
</context>
<context>
    <name>steelyard::LookList</name>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Ouvrir un fic&amp;hier récent</translation>
    </message>
</context>
<context>
    <name>steelyard::MainWindow</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About Steelyard</source>
        <translation>À &amp;propos de Steelyard</translation>
    </message>
    <message>
        <source>%1[*] - Steelyard</source>
        <comment>name of the decision</comment>
        <translation>%1[*] - Steelyard</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>a step</comment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>a step</comment>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>questions answered, of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Répondu&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Add &amp;knowledge base…</source>
        <translation>Ajouter une &amp;base de connaissances…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>Search the knowledge base (Ctrl+F)</source>
        <translation>Chercher dans la base (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Added “%1”. New decisions begin with it.</source>
        <translation>«&#xa0;%1&#xa0;» a été ajoutée. Les nouvelles décisions partent d’elle.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This is the decision inside %1. Saving it makes a file of its own.</source>
        <translation>Voici la décision contenue dans %1. L’enregistrer crée un fichier à part.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Co&amp;mparer à…</translation>
    </message>
    <message>
        <source>&amp;Hand-out…</source>
        <translation>S&amp;upport imprimé…</translation>
    </message>
    <message>
        <source>Present &amp;from this page</source>
        <translation>Présenter depuis cette pa&amp;ge</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>&amp;How it counts</source>
        <translation>&amp;Comment le calcul est fait</translation>
    </message>
    <message>
        <source>&amp;Import a sheet…</source>
        <translation>Importer une feui&amp;lle…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>Copier le résu&amp;mé</translation>
    </message>
    <message>
        <source>Copy the verdict in a dozen lines, to paste into a wiki, a ticket or a mail</source>
        <translation>Copier le verdict en une dizaine de lignes, à coller dans un wiki, un ticket ou un courriel</translation>
    </message>
    <message>
        <source>The summary of the verdict is on the clipboard.</source>
        <translation>Le résumé du verdict est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>New, &amp;your own options</source>
        <translation>Nouveau, &amp;vos propres options</translation>
    </message>
    <message>
        <source>Keep as knowled&amp;ge base…</source>
        <translation>Conserver comme b&amp;ase de connaissances…</translation>
    </message>
    <message>
        <source>Paste a shee&amp;t</source>
        <translation>&amp;Coller une feuille</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle fenê&amp;tre</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>Text in its &amp;usual size</source>
        <translation>Texte de taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Another window could not be started. Start the program once more from the menu of your desktop.</source>
        <translation>Une autre fenêtre n’a pas pu être ouverte. Démarrez le programme une fois de plus depuis le menu de votre bureau.</translation>
    </message>
    <message>
        <source>Text at %1% of its usual size</source>
        <translation>Texte à %1 % de la taille habituelle</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>the decision, to its file</comment>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>steelyard::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texte du manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>steelyard::MissingCard</name>
    <message>
        <source>Which answers are missing</source>
        <translation>Quelles réponses manquent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and how it stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; these are important</source>
        <comment>how many questions are answered</comment>
        <translation>%1&#x202f;; celles-ci sont importantes</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveCard</name>
    <message>
        <source>Must-haves in force</source>
        <translation>Exigences en vigueur</translation>
    </message>
    <message>
        <source>The cheapest to relax</source>
        <translation>La plus facile à assouplir</translation>
    </message>
    <message>
        <source>Asked for by “%1”</source>
        <translation>Demandée par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Do without %1</source>
        <translation>Renoncer à %1</translation>
    </message>
    <message>
        <source>Doing without one changes the decision; undo takes that back.</source>
        <translation>Renoncer à une exigence change la décision&#x202f;; l’annulation le défait.</translation>
    </message>
    <message>
        <source>Doing without this one alone brings nobody back</source>
        <translation>Renoncer à celle-ci seule ne ramène aucune option</translation>
    </message>
    <message>
        <source>Brings back: %1</source>
        <comment>names of options</comment>
        <translation>Ramène&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveCellBar</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>Demandée par %1</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveDelegate</name>
    <message>
        <source>You answered %1</source>
        <translation>Vous avez répondu %1</translation>
    </message>
    <message>
        <source>Most working days for %1</source>
        <translation>Jours ouvrés au plus pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveHeader</name>
    <message>
        <source>Options and how they stand</source>
        <translation>Les options et leur situation</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveLadder</name>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n reste</numerusform>
            <numerusform>%n restent</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>now, %1</source>
        <comment>which option leads</comment>
        <translation>maintenant, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice, how many stay</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a choice, how many stay, who leads</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>If you accept less or more for %1</source>
        <translation>Si vous acceptez moins ou plus pour %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and what it would do</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Whatever you accept here, the same options stay.</source>
        <translation>Quoi que vous acceptiez ici, les mêmes options restent.</translation>
    </message>
    <message>
        <source>Point at a step to see what it would do.</source>
        <translation>Pointez un échelon pour voir ce qu’il changerait.</translation>
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
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1, not enough</source>
        <comment>how an option provides a capability</comment>
        <translation>%1, insuffisant</translation>
    </message>
    <message>
        <source>Must-haves: %1</source>
        <translation>Exigences&#xa0;: %1</translation>
    </message>
    <message>
        <source>Must-haves: %1, no longer needed: %2</source>
        <translation>Exigences&#xa0;: %1, plus nécessaires&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not needed so far: %1</source>
        <translation>Pas nécessaires pour l’instant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not needed so far: %1, asked for just now: %2</source>
        <translation>Pas nécessaires pour l’instant&#xa0;: %1, demandées à l’instant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>The least you accept</source>
        <translation>Le minimum que vous acceptez</translation>
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
        <translation>Les capacités et comment chaque option les offre</translation>
    </message>
    <message>
        <source>The least you accept for %1</source>
        <translation>Le minimum que vous acceptez pour %1</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>a choice, and how many options would stay</comment>
        <translation>%1	%2</translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n reste</numerusform>
            <numerusform>%n restent</numerusform>
        </translation>
    </message>
    <message>
        <source>We build it, another number of days…</source>
        <translation>À développer, un autre nombre de jours…</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveWording</name>
    <message>
        <source>%1: built in</source>
        <translation>%1&#xa0;: intégrée</translation>
    </message>
    <message>
        <source>%1: built in or a maintained add-on</source>
        <translation>%1&#xa0;: intégrée ou en extension maintenue</translation>
    </message>
    <message>
        <source>%1: built in, a maintained add-on, or built by us within %2</source>
        <translation>%1&#xa0;: intégrée, en extension maintenue ou développée par nous en %2</translation>
    </message>
    <message>
        <source>%1: welcome, but not needed</source>
        <translation>%1&#xa0;: bienvenue, mais pas exigée</translation>
    </message>
    <message>
        <source>Add-on: %1</source>
        <translation>Extension&#xa0;: %1</translation>
    </message>
    <message>
        <source>To be built, %1</source>
        <translation>À développer, %1</translation>
    </message>
    <message>
        <source>To be built, %1 to %2</source>
        <comment>a number and a number of days</comment>
        <translation>À développer, %1 à %2</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Écartée. %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an answer that asks for a must-have</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 Asked for by your answer %2.</source>
        <comment>why an option is left out, quoted answers</comment>
        <translation>%1 Demandé par votre réponse %2.</translation>
    </message>
    <message>
        <source>%1: building it takes up to %2, more than the %3 you accept.</source>
        <translation>%1&#xa0;: la développer prend jusqu’à %2, plus que les %3 que vous acceptez.</translation>
    </message>
    <message>
        <source>%1: you would have to build it (up to %2); you need at least a maintained add-on.</source>
        <translation>%1&#xa0;: il faudrait la développer (jusqu’à %2)&#x202f;; il vous faut au moins une extension maintenue.</translation>
    </message>
    <message>
        <source>%1: you would have to build it (up to %2); you need it built in.</source>
        <translation>%1&#xa0;: il faudrait la développer (jusqu’à %2)&#x202f;; il vous la faut intégrée.</translation>
    </message>
    <message>
        <source>%1: only as an add-on; you need it built in.</source>
        <translation>%1&#xa0;: seulement en extension&#x202f;; il vous la faut intégrée.</translation>
    </message>
    <message>
        <source>%1: no way was found to meet this must-have.</source>
        <translation>%1&#xa0;: aucun moyen de satisfaire cette exigence n’a été trouvé.</translation>
    </message>
    <message>
        <source>%1: %2, and you accept at most %3. It would come back at %3.</source>
        <translation>%1&#xa0;: %2, et vous acceptez au plus %3. L’option reviendrait à %3.</translation>
    </message>
    <message>
        <source>%1: %2, and you need at least %3. It would come back at %3.</source>
        <translation>%1&#xa0;: %2, et il vous faut au moins %3. L’option reviendrait à %3.</translation>
    </message>
    <message>
        <source>Leaves out %1, for want of “%2”.</source>
        <comment>options; a must-have and how</comment>
        <translation>Écarte %1, faute de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>How it may be met, and in how many days, can be changed under Must-haves.</source>
        <translation>La manière de la satisfaire, et le nombre de jours, se changent sous Exigences.</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveWords</name>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégrée</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Extension</translation>
    </message>
    <message numerus="yes">
        <source>We build it in up to %n working day(s)</source>
        <translation>
            <numerusform>À développer en %n jour ouvré au plus</numerusform>
            <numerusform>À développer en %n jours ouvrés au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>We build, %1 d</source>
        <comment>working days</comment>
        <translation>À développer, %1 j</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Accept an add-on</source>
        <translation>Accepter une extension</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n day(s)</source>
        <translation>
            <numerusform>Accepter %n jour</numerusform>
            <numerusform>Accepter %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>None found</source>
        <comment>no way to provide a capability</comment>
        <translation>Aucun trouvé</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>working days</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <comment>working days</comment>
        <translation>%1–%2 j</translation>
    </message>
    <message>
        <source>would go</source>
        <translation>serait écartée</translation>
    </message>
    <message>
        <source>would come back</source>
        <translation>reviendrait</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>stays, %1 d</source>
        <comment>working days to build</comment>
        <translation>reste, %1 j</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message numerus="yes">
        <source>%1 would come back.</source>
        <comment>names of options</comment>
        <translation>
            <numerusform>%1 reviendrait.</numerusform>
            <numerusform>%1 reviendraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be left out.</source>
        <comment>names of options</comment>
        <translation>
            <numerusform>%1 serait écartée.</numerusform>
            <numerusform>%1 seraient écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>So it is now.</source>
        <translation>C’est le cas maintenant.</translation>
    </message>
    <message>
        <source>The same options would stay.</source>
        <translation>Les mêmes options resteraient.</translation>
    </message>
    <message>
        <source>Nobody would stay.</source>
        <translation>Aucune option ne resterait.</translation>
    </message>
    <message>
        <source>%1 would still lead.</source>
        <translation>%1 resterait en tête.</translation>
    </message>
    <message>
        <source>%1 would lead.</source>
        <translation>%1 serait en tête.</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>aucune en tête</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 en tête</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 reste</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 est écartée</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more thing(s) leave it out as well.</source>
        <comment>why an option is left out</comment>
        <translation>
            <numerusform>%1 %n autre raison l’écarte aussi.</numerusform>
            <numerusform>%1 %n autres raisons l’écartent aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a capability and how it is provided</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHavesPage</name>
    <message>
        <source>What must an option have?</source>
        <translation>Que doit offrir une option&#x202f;?</translation>
    </message>
    <message>
        <source>An option that cannot meet a must-have the way you accept is left out. It stays in view and is scored for information only.</source>
        <translation>Une option qui ne satisfait pas une exigence de la manière que vous acceptez est écartée. Elle reste visible et n’est évaluée qu’à titre indicatif.</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>This knowledge base names no capabilities.</source>
        <translation>Cette base de connaissances ne cite aucune capacité.</translation>
    </message>
    <message>
        <source>Evidence closed</source>
        <translation>Preuves fermées</translation>
    </message>
</context>
<context>
    <name>steelyard::Names</name>
    <message>
        <source>Clear</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Leaning</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation>Trop serré</translation>
    </message>
    <message>
        <source>Not enough answers</source>
        <translation>Réponses insuffisantes</translation>
    </message>
    <message>
        <source>No feasible option</source>
        <translation>Aucune option possible</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Moyenne pondérée</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Somme pondérée</translation>
    </message>
    <message>
        <source>Weighted product</source>
        <translation>Produit pondéré</translation>
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
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>confidence</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <comment>confidence</comment>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>something counted or timed</comment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégrée</translation>
    </message>
    <message>
        <source>Maintained add-on</source>
        <translation>Extension maintenue</translation>
    </message>
    <message>
        <source>We build it</source>
        <translation>À développer</translation>
    </message>
    <message>
        <source>No way found</source>
        <translation>Aucune solution trouvée</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Gagnante</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Sous conditions</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Égalité</translation>
    </message>
    <message>
        <source>Depends</source>
        <translation>Cela dépend</translation>
    </message>
    <message>
        <source>first-hand</source>
        <comment>a source</comment>
        <translation>directe</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>a source</comment>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>second-hand</source>
        <comment>a source</comment>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>opinion</source>
        <comment>a source</comment>
        <translation>opinion</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>severity of a drawback</comment>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>severity of a drawback</comment>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>Minor</source>
        <comment>severity of a drawback</comment>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity of a drawback, the drawback</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::NotFoundDetails</name>
    <message>
        <source>Looked for and not found</source>
        <translation>Cherché et non trouvé</translation>
    </message>
    <message>
        <source>None found is not the same as none exists.</source>
        <translation>Aucun trouvé ne veut pas dire qu’aucun n’existe.</translation>
    </message>
</context>
<context>
    <name>steelyard::NothingPage</name>
    <message>
        <source>Go to the table</source>
        <translation>Aller au tableau</translation>
    </message>
    <message>
        <source>Nothing to weigh yet</source>
        <translation>Rien à peser pour l’instant</translation>
    </message>
</context>
<context>
    <name>steelyard::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the command “steelyard check” lists all</source>
        <translation>
            <numerusform>et %n de plus&#x202f;; la commande «&#xa0;steelyard check&#xa0;» donne la liste</numerusform>
            <numerusform>et %n de plus&#x202f;; la commande «&#xa0;steelyard check&#xa0;» donne la liste</numerusform>
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
        <translation>%1 devant</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>points</comment>
        <translation>%1 derrière</translation>
    </message>
    <message>
        <source>level</source>
        <comment>neither ahead nor behind</comment>
        <translation>à égalité</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>working days, a broken number</comment>
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>steelyard::ObjectionDialog</name>
    <message>
        <source>Who objects</source>
        <translation>Qui objecte</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Avec ses propres mots</translation>
    </message>
    <message>
        <source>Objection to a rating</source>
        <translation>Objection à une note</translation>
    </message>
    <message>
        <source>What they would give instead</source>
        <translation>La note proposée à la place</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Note it and try it</source>
        <translation>Noter et essayer</translation>
    </message>
    <message>
        <source>Objection in the meeting</source>
        <translation>Objection en réunion</translation>
    </message>
    <message>
        <source>Now %1, plausible %2 to %3.</source>
        <translation>Actuellement %1, plausible de %2 à %3.</translation>
    </message>
    <message>
        <source>It is not known.</source>
        <translation>Elle n’est pas connue.</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %1 %n objections are in the decision.</source>
        <translation>
            <numerusform>Noté : %1 La décision contient %n objection.</numerusform>
            <numerusform>Noté : %1 La décision contient %n objections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ObjectionWording</name>
    <message>
        <source>%1 in “%2”: %3 instead of %4.</source>
        <comment>option, criterion, two ratings</comment>
        <translation>%1 pour «&#xa0;%2&#xa0;»&#xa0;: %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>%1 gives %2 in “%3” a %4 instead of the %5.</source>
        <comment>person, option, criterion, two ratings</comment>
        <translation>%1 donne à %2, pour «&#xa0;%3&#xa0;», la note %4 au lieu de %5.</translation>
    </message>
    <message>
        <source>No option meets the must-haves, whatever the rating.</source>
        <translation>Aucune option ne satisfait les exigences, quelle que soit la note.</translation>
    </message>
    <message>
        <source>Even at %1 %2 stays first; no rating further that way changes it.</source>
        <translation>Même à %1, %2 reste en tête&#x202f;; aucune note plus loin dans ce sens n’y change rien.</translation>
    </message>
    <message>
        <source>Even at %1 %2 stays first; below %3 %4 leads.</source>
        <translation>Même à %1, %2 reste en tête&#x202f;; sous %3, %4 est en tête.</translation>
    </message>
    <message>
        <source>Even at %1 %2 stays first; above %3 %4 leads.</source>
        <translation>Même à %1, %2 reste en tête&#x202f;; au-dessus de %3, %4 est en tête.</translation>
    </message>
    <message>
        <source>That changes it: at %1 %2 leads; %3 stays first down to %4.</source>
        <translation>Cela change le verdict&#xa0;: à %1, %2 est en tête&#x202f;; %3 le reste jusqu’à %4 en descendant.</translation>
    </message>
    <message>
        <source>That changes it: at %1 %2 leads; %3 stays first up to %4.</source>
        <translation>Cela change le verdict&#xa0;: à %1, %2 est en tête&#x202f;; %3 le reste jusqu’à %4 en montant.</translation>
    </message>
</context>
<context>
    <name>steelyard::OpenQuestionButton</name>
    <message>
        <source>Go to question %1, %2</source>
        <comment>number, name</comment>
        <translation>Aller à la question %1, %2</translation>
    </message>
    <message>
        <source>%1 to %2 in 100, by the answer</source>
        <translation>%1 à %2 sur 100, selon la réponse</translation>
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
        <translation>Verdict</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>non classée</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>rang %1</translation>
    </message>
</context>
<context>
    <name>steelyard::OpinionTable</name>
    <message>
        <source>Ranks by method</source>
        <translation>Rangs par méthode</translation>
    </message>
</context>
<context>
    <name>steelyard::OpinionWording</name>
    <message numerus="yes">
        <source>All %n other methods put %1 first as well.</source>
        <translation>
            <numerusform>L’autre méthode (%n) met aussi %1 en tête.</numerusform>
            <numerusform>Les %n autres méthodes mettent aussi %1 en tête.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n other methods puts %1 first.</source>
        <translation>
            <numerusform>L’autre méthode (%n) ne met pas %1 en tête.</numerusform>
            <numerusform>Aucune des %n autres méthodes ne met %1 en tête.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 other methods put %2 first as well.</source>
        <translation>
            <numerusform>%n des %1 autres méthodes met aussi %2 en tête.</numerusform>
            <numerusform>%n des %1 autres méthodes mettent aussi %2 en tête.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot judge these ratings.</source>
        <translation>%1 ne peut pas juger ces notes.</translation>
    </message>
    <message>
        <source>%1 puts %2 level at the top.</source>
        <translation>%1 met %2 en tête à égalité.</translation>
    </message>
    <message>
        <source>%1 puts %2 first too.</source>
        <translation>%1 met aussi %2 en tête.</translation>
    </message>
    <message>
        <source>%1 puts %2 first.</source>
        <translation>%1 met %2 en tête.</translation>
    </message>
    <message>
        <source>%1 puts %2 first; most of the difference comes from “%3”.</source>
        <translation>%1 met %2 en tête&#x202f;; l’essentiel de l’écart vient de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>With your must-haves no option is left to compare.</source>
        <translation>Avec vos exigences, il ne reste aucune option à comparer.</translation>
    </message>
    <message>
        <source>With more answers this verdict can be set beside it.</source>
        <translation>Avec plus de réponses, ce verdict pourra être mis à côté.</translation>
    </message>
    <message>
        <source>Your answers put %1 first too, but too close to call.</source>
        <translation>Vos réponses mettent aussi %1 en tête, mais c’est trop serré.</translation>
    </message>
    <message>
        <source>Your answers lead to the same winner.</source>
        <translation>Vos réponses mènent à la même gagnante.</translation>
    </message>
    <message>
        <source>Your answers put %1 first instead, but too close to call.</source>
        <translation>Vos réponses mettent plutôt %1 en tête, mais c’est trop serré.</translation>
    </message>
    <message>
        <source>Your answers put %1 first instead.</source>
        <translation>Vos réponses mettent plutôt %1 en tête.</translation>
    </message>
    <message>
        <source>Your answers put %1 first instead, most of all for “%2”.</source>
        <translation>Vos réponses mettent plutôt %1 en tête, surtout pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Your answers do not settle it either.</source>
        <translation>Vos réponses ne tranchent pas non plus.</translation>
    </message>
    <message>
        <source>Your answers settle it for %1.</source>
        <translation>Vos réponses tranchent pour %1.</translation>
    </message>
    <message>
        <source>Your answers settle it for %1, most of all for “%2”.</source>
        <translation>Vos réponses tranchent pour %1, surtout pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Your answers meet its conditions for %1 and %2 about equally.</source>
        <translation>Vos réponses remplissent ses conditions pour %1 et %2 à peu près également.</translation>
    </message>
    <message>
        <source>Your answers are such conditions; they lead to %1.</source>
        <translation>Vos réponses sont de telles conditions&#x202f;; elles mènent à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 other methods put %2 level with others at the top.</source>
        <translation>
            <numerusform>%n des %1 autres méthodes met %2 à égalité avec d’autres en tête.</numerusform>
            <numerusform>%n des %1 autres méthodes mettent %2 à égalité avec d’autres en tête.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::OpinionsCard</name>
    <message>
        <source>Second opinions</source>
        <translation>Autres méthodes</translation>
    </message>
    <message>
        <source>Ranks by the same ratings and weights, added up by other methods</source>
        <translation>Rangs issus des mêmes notes et poids, calculés par d’autres méthodes</translation>
    </message>
    <message>
        <source>%1 differs mostly over %2</source>
        <comment>a method, a criterion</comment>
        <translation>%1 diffère surtout sur %2</translation>
    </message>
</context>
<context>
    <name>steelyard::OptionChooser</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Options to compare and their order</source>
        <translation>Options à comparer et leur ordre</translation>
    </message>
    <message>
        <source>Options; Space chooses</source>
        <translation>Options&#x202f;; Espace choisit</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <comment>an option</comment>
        <translation>%1 (écartée)</translation>
    </message>
    <message>
        <source>%1 is %2 of %3 now</source>
        <comment>an option, its place, how many there are</comment>
        <translation>%1 est maintenant %2 sur %3</translation>
    </message>
    <message>
        <source>%1 is compared</source>
        <comment>an option</comment>
        <translation>%1 est comparé</translation>
    </message>
    <message>
        <source>%1 is not compared</source>
        <comment>an option</comment>
        <translation>%1 n’est pas comparé</translation>
    </message>
</context>
<context>
    <name>steelyard::OptionDetails</name>
    <message>
        <source>Kind: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Version seen: %1</source>
        <translation>Version examinée&#xa0;: %1</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Date&#xa0;: %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Fiabilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <comment>date, confidence</comment>
        <translation>Date&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Atouts</translation>
    </message>
    <message>
        <source>Drawbacks to know</source>
        <translation>Inconvénients à connaître</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity of a drawback, the drawback</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fits your answers</source>
        <translation>Correspond à vos réponses</translation>
    </message>
    <message>
        <source>Use it if</source>
        <translation>À choisir si</translation>
    </message>
    <message>
        <source>Avoid it if</source>
        <translation>À éviter si</translation>
    </message>
    <message>
        <source>What leaving it costs</source>
        <translation>Ce qu’il en coûte d’en sortir</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
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
        <translation>Options</translation>
    </message>
    <message>
        <source>Option: %1</source>
        <translation>Option&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::OrderCard</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>Cet ordre est le bon</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>The first matters most, over its range</source>
        <translation>Le premier compte le plus, sur toute sa plage</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>Ordre des critères</translation>
    </message>
    <message>
        <source>Alt with up and down moves one</source>
        <translation>Alt avec haut et bas déplace un critère</translation>
    </message>
    <message>
        <source>Drag, or Alt with up and down</source>
        <translation>Glisser, ou Alt avec haut et bas</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <comment>place, of how many</comment>
        <translation>%1 sur %2&#xa0;: %3, %4</translation>
    </message>
</context>
<context>
    <name>steelyard::OwnRatingEditor</name>
    <message>
        <source>Rate it differently</source>
        <translation>Noter autrement</translation>
    </message>
    <message>
        <source>Remove my rating</source>
        <translation>Supprimer ma note</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Ma note</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>Plus ou moins</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Why; it is shown wherever the rating is</source>
        <translation>Pourquoi&#x202f;; affiché partout avec la note</translation>
    </message>
    <message>
        <source>Use my rating</source>
        <translation>Utiliser ma note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Une raison est nécessaire.</translation>
    </message>
    <message>
        <source>Your own rating, in place of %1 from the evidence. Reason: %2</source>
        <translation>Votre propre note, à la place de %1 selon les preuves. Raison&#xa0;: %2</translation>
    </message>
    <message>
        <source>Your own rating; the evidence gives none. Reason: %1</source>
        <translation>Votre propre note&#x202f;; les preuves n’en donnent pas. Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change my rating</source>
        <translation>Changer ma note</translation>
    </message>
</context>
<context>
    <name>steelyard::OwnTable</name>
    <message>
        <source>Add the option “%1”</source>
        <translation>Ajouter l’option «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the criterion “%1”</source>
        <translation>Ajouter le critère «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Criteria of “%1”</source>
        <translation>Critères de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename an option to “%1”</source>
        <translation>Renommer une option en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename a criterion to “%1”</source>
        <translation>Renommer un critère en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n options</source>
        <translation>
            <numerusform>Supprimer %n option</numerusform>
            <numerusform>Supprimer %n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n criteria</source>
        <translation>
            <numerusform>Supprimer %n critère</numerusform>
            <numerusform>Supprimer %n critères</numerusform>
        </translation>
    </message>
    <message>
        <source>Move an option</source>
        <translation>Déplacer une option</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Déplacer un critère</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Changer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Empty a cell</source>
        <translation>Vider une cellule</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>Saisir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>What was found out about %1</source>
        <translation>Ce qui a été constaté sur %1</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Critère %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Écarter %1</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Écarter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Ramener %1</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Ramener «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Costs of %1</source>
        <translation>Coûts de %1</translation>
    </message>
    <message>
        <source>Remove the costs of %1</source>
        <translation>Supprimer les coûts de %1</translation>
    </message>
    <message>
        <source>Ranges and rates</source>
        <translation>Fourchettes et taux</translation>
    </message>
</context>
<context>
    <name>steelyard::OwnWeighing</name>
    <message>
        <source>How weights count</source>
        <translation>Comment les poids comptent</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>Ordre des critères</translation>
    </message>
    <message>
        <source>What a step is worth</source>
        <translation>Ce que vaut un palier</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Compare two criteria</source>
        <translation>Comparer deux critères</translation>
    </message>
    <message>
        <source>Reason of a weight</source>
        <translation>Raison d’un poids</translation>
    </message>
    <message>
        <source>The weight holds</source>
        <translation>Le poids reste valable</translation>
    </message>
</context>
<context>
    <name>steelyard::OwnWording</name>
    <message>
        <source>“%1”</source>
        <comment>a criterion in quotation marks</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of the weight rests on guesses without a source, most of it in %2.</source>
        <comment>a share, a criterion</comment>
        <translation>%1 du poids repose sur des suppositions sans source, surtout pour %2.</translation>
    </message>
    <message>
        <source>%1 of the weight rests on guesses without a source, most of it in %2 and %3.</source>
        <comment>a share, two criteria</comment>
        <translation>%1 du poids repose sur des suppositions sans source, surtout pour %2 et %3.</translation>
    </message>
    <message>
        <source>%1 leads if “%2” mattered less than “%3”.</source>
        <comment>an option, two criteria</comment>
        <translation>%1 serait en tête si «&#xa0;%2&#xa0;» comptait moins que «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Worst or best of %1 changed since the weights were given. Do they still hold?</source>
        <comment>one or several criteria</comment>
        <translation>La pire ou la meilleure valeur a changé depuis la pondération&#xa0;: %1. Les poids sont-ils toujours valables&#x202f;?</translation>
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
            <numerusform>%1 sur %n an</numerusform>
            <numerusform>%1 sur %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2 years</source>
        <comment>an amount of money, a broken number</comment>
        <translation>%1 sur %2 ans</translation>
    </message>
    <message>
        <source>%1 stops leading above %2, which it may well cost; now %3. Then %4 leads.</source>
        <comment>option, limit, cost now, other option</comment>
        <translation>%1 n’est plus en tête au-dessus de %2, un coût tout à fait possible&#x202f;; actuellement %3. %4 est alors en tête.</translation>
    </message>
    <message>
        <source>%1 stops leading above %2; now %3. Then %4 leads.</source>
        <comment>option, limit, cost now, other option</comment>
        <translation>%1 n’est plus en tête au-dessus de %2&#x202f;; actuellement %3. %4 est alors en tête.</translation>
    </message>
    <message>
        <source>%1 leads below %2, which it may well cost; now %3.</source>
        <comment>option, limit, cost now</comment>
        <translation>%1 est en tête sous %2, un coût tout à fait possible&#x202f;; actuellement %3.</translation>
    </message>
    <message>
        <source>%1 leads below %2; now %3.</source>
        <comment>option, limit, cost now</comment>
        <translation>%1 est en tête sous %2&#x202f;; actuellement %3.</translation>
    </message>
    <message>
        <source>%1 instead of %2: %3 points for %4.</source>
        <comment>two options, points of 10, a cost</comment>
        <translation>%1 au lieu de %2&#xa0;: %3 points pour %4.</translation>
    </message>
</context>
<context>
    <name>steelyard::PageList</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>steelyard::PagePreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
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
            <numerusform>%1 de %n cellule connue</numerusform>
            <numerusform>%1 cellules connues sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::PairsCard</name>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>How many times one counts as much as the other; gaps are allowed</source>
        <translation>Combien de fois l’un compte plus que l’autre&#x202f;; les vides sont permis</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>autant</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation>%1 fois plus</translation>
    </message>
    <message>
        <source>%1 counts, against %2,</source>
        <translation>%1 compte, face à %2,</translation>
    </message>
    <message>
        <source>Too few are compared to weigh by: each needs one that leads to the others.</source>
        <translation>Trop peu de comparaisons pour pondérer&#xa0;: chaque critère doit être relié aux autres.</translation>
    </message>
    <message>
        <source>The judgements agree well enough with each other.</source>
        <translation>Les jugements s’accordent assez bien entre eux.</translation>
    </message>
    <message>
        <source>The judgements contradict each other too much to weigh by.</source>
        <translation>Les jugements se contredisent trop pour pondérer.</translation>
    </message>
    <message>
        <source>Look at this first: %1 against %2. The others make it %3 times as much.</source>
        <translation>À examiner d’abord&#xa0;: %1 contre %2. Les autres en font %3 fois plus.</translation>
    </message>
    <message>
        <source>1/%1 as much</source>
        <translation>%1 fois moins</translation>
    </message>
</context>
<context>
    <name>steelyard::PlaceListModel</name>
    <message>
        <source>%1: the first %2 of %3</source>
        <comment>kind of entries, how many</comment>
        <translation>%1&#xa0;: les %2 premières sur %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entries, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and statement</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Questions to you</source>
        <translation>Questions posées</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Claims that do not hold</source>
        <translation>Affirmations inexactes</translation>
    </message>
    <message>
        <source>Published verdicts</source>
        <translation>Verdicts publiés</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>steelyard::PointsCard</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Any numbers: what counts is their proportion</source>
        <translation>Des nombres quelconques&#xa0;: seule leur proportion compte</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Points de %1</translation>
    </message>
</context>
<context>
    <name>steelyard::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates</source>
        <translation>&amp;Nombres et dates</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Comme la langue</translation>
    </message>
    <message>
        <source>Both from the next start on.</source>
        <translation>Les deux à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
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
        <translation>L&amp;ongueur</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source> of 100 runs</source>
        <comment>after a number</comment>
        <translation> tirages sur 100</translation>
    </message>
    <message>
        <source>Clear &amp;from</source>
        <translation>N&amp;et à partir de</translation>
    </message>
    <message>
        <source>How often an option must come first before its lead is called clear. For new decisions: one that exists keeps its own.</source>
        <translation>Combien de fois une option doit arriver en tête pour que son avance soit dite nette. Pour les nouvelles décisions : une décision existante garde sa valeur.</translation>
    </message>
</context>
<context>
    <name>steelyard::PresentKeys</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>On, back</source>
        <translation>Suite, retour</translation>
    </message>
    <message>
        <source>→ ↓ Space, ← ↑</source>
        <translation>→ ↓ Espace, ← ↑</translation>
    </message>
    <message>
        <source>First, last, any scene</source>
        <translation>Première, dernière, au choix</translation>
    </message>
    <message>
        <source>Home, End, 7 Enter</source>
        <translation>Début, Fin, 7 Entrée</translation>
    </message>
    <message>
        <source>Black, white, dark or light</source>
        <translation>Noir, blanc, sombre ou clair</translation>
    </message>
    <message>
        <source>B, W, L</source>
        <translation>B, W, L</translation>
    </message>
    <message>
        <source>Notes, time, sources</source>
        <translation>Notes, temps, sources</translation>
    </message>
    <message>
        <source>N, T, S</source>
        <translation>N, T, S</translation>
    </message>
    <message>
        <source>What if; back to what was agreed</source>
        <translation>Et si&#x202f;; retour à ce qui est convenu</translation>
    </message>
    <message>
        <source>I; R</source>
        <translation>I&#x202f;; R</translation>
    </message>
    <message>
        <source>Objection, expectations, decision</source>
        <translation>Objection, attentes, décision</translation>
    </message>
    <message>
        <source>O, E, D</source>
        <translation>O, E, D</translation>
    </message>
    <message>
        <source>Report, swap screens, leave</source>
        <translation>Rapport, échange d’écrans, sortie</translation>
    </message>
    <message>
        <source>Ctrl+E, X, Esc</source>
        <translation>Ctrl+E, X, Échap</translation>
    </message>
</context>
<context>
    <name>steelyard::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>To scene %1: Enter</source>
        <translation>Vers la scène %1&#xa0;: Entrée</translation>
    </message>
    <message>
        <source>This scene has no sources</source>
        <translation>Cette scène n’a pas de sources</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Temps affiché : %1</translation>
    </message>
    <message>
        <source>Time hidden</source>
        <translation>Temps masqué</translation>
    </message>
    <message>
        <source>The room sees a black screen</source>
        <translation>La salle voit un écran noir</translation>
    </message>
    <message>
        <source>The room sees a white screen</source>
        <translation>La salle voit un écran blanc</translation>
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
        <translation>Vue du présentateur</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Échanger les écrans</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Time since the first scene</source>
        <translation>Temps depuis la première scène</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>How long it is to take, in minutes</source>
        <translation>Durée prévue, en minutes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Part of the planned time</source>
        <translation>Part du temps prévu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
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
        <translation>Notes plus petites</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Notes plus grandes</translation>
    </message>
    <message>
        <source>Notes on this scene</source>
        <translation>Notes sur cette scène</translation>
    </message>
    <message>
        <source>What if, live</source>
        <translation>Et si, en direct</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Arrange scenes</source>
        <translation>Organiser les scènes</translation>
    </message>
    <message>
        <source>Notes never show on the shared screen. Keys: ?</source>
        <translation>Les notes n’apparaissent jamais sur l’écran partagé. Touches&#xa0;:&#x202f;?</translation>
    </message>
    <message>
        <source>There is only one screen.</source>
        <translation>Il n’y a qu’un seul écran.</translation>
    </message>
    <message>
        <source>Presenting: %1</source>
        <translation>Présentation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>title of a scene</comment>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <comment>8 of 10, step 2 of 4</comment>
        <translation>%1, étape %2 sur %3</translation>
    </message>
    <message>
        <source>The room sees a black screen</source>
        <translation>La salle voit un écran noir</translation>
    </message>
    <message>
        <source>The room sees a white screen</source>
        <translation>La salle voit un écran blanc</translation>
    </message>
    <message>
        <source>To scene %1: Enter</source>
        <translation>Vers la scène %1&#xa0;: Entrée</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>title of a scene</comment>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is the last scene.</source>
        <translation>C’est la dernière scène.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a scene</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time gone, time planned</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Notes for a scene</source>
        <translation>Notes d’une scène</translation>
    </message>
    <message>
        <source>Time for the presentation</source>
        <translation>Temps de la présentation</translation>
    </message>
</context>
<context>
    <name>steelyard::ProblemText</name>
    <message>
        <source>criterion %1</source>
        <translation>critère %1</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>option %1</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>question %1</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>réponse %1</translation>
    </message>
    <message>
        <source>capability %1</source>
        <translation>capacité %1</translation>
    </message>
    <message>
        <source>must-have %1</source>
        <translation>exigence %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>rating %1</source>
        <translation>note %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>cas %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation>constat %1</translation>
    </message>
    <message>
        <source>anchor %1</source>
        <translation>repère %1</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>point %1</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <comment>a part of a file</comment>
        <translation>%1, numéro %2</translation>
    </message>
    <message>
        <source>knowledge base</source>
        <translation>base de connaissances</translation>
    </message>
    <message>
        <source>your own part</source>
        <translation>votre propre partie</translation>
    </message>
</context>
<context>
    <name>steelyard::ProfileModel</name>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>?</source>
        <comment>a rating that is not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>%1, %2: %3, plausible from %4 to %5</source>
        <translation>%1, %2&#xa0;: %3, plausible de %4 à %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Group rating</source>
        <translation>Note du groupe</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 du poids</translation>
    </message>
    <message>
        <source>%1, plausible from %2 to %3</source>
        <translation>%1, plausible de %2 à %3</translation>
    </message>
</context>
<context>
    <name>steelyard::ProfileTable</name>
    <message>
        <source>Group ratings of every option</source>
        <translation>Notes par groupe de toutes les options</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Ratings of every option</source>
        <translation>Notes de chaque option</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
</context>
<context>
    <name>steelyard::ProfileWording</name>
    <message>
        <source>No option leads any group alone.</source>
        <translation>Aucune option n’est seule en tête d’un groupe.</translation>
    </message>
    <message>
        <source>No option leads any criterion alone.</source>
        <translation>Aucune option n’est seule en tête d’un critère.</translation>
    </message>
    <message>
        <source>%1 leads all groups.</source>
        <translation>%1 est en tête de tous les groupes.</translation>
    </message>
    <message>
        <source>%1 leads all criteria.</source>
        <translation>%1 est en tête de tous les critères.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 groups; nobody leads the others alone.</source>
        <translation>%1 est en tête de %2 groupes sur %3&#x202f;; dans les autres, aucune n’est seule en tête.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 criteria; nobody leads the others alone.</source>
        <translation>%1 est en tête de %2 critères sur %3&#x202f;; dans les autres, aucune n’est seule en tête.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 groups, %4 leads %5.</source>
        <translation>%1 est en tête de %2 groupes sur %3, %4 de %5.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 criteria, %4 leads %5.</source>
        <translation>%1 est en tête de %2 critères sur %3, %4 de %5.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 groups, %4 leads %5 and %6 leads %7.</source>
        <translation>%1 est en tête de %2 groupes sur %3, %4 de %5 et %6 de %7.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 criteria, %4 leads %5 and %6 leads %7.</source>
        <translation>%1 est en tête de %2 critères sur %3, %4 de %5 et %6 de %7.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 groups, %4 leads %5; the others lead fewer.</source>
        <translation>%1 est en tête de %2 groupes sur %3, %4 de %5&#x202f;; les autres de moins.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 criteria, %4 leads %5; the others lead fewer.</source>
        <translation>%1 est en tête de %2 critères sur %3, %4 de %5&#x202f;; les autres de moins.</translation>
    </message>
</context>
<context>
    <name>steelyard::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>Type de profil</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Fourchettes</translation>
    </message>
</context>
<context>
    <name>steelyard::ProgressSegments</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered, %2 of them not sure</source>
        <translation>
            <numerusform>Répondu&#xa0;: %1 sur %n question, dont %2 incertaine</numerusform>
            <numerusform>Répondu&#xa0;: %1 sur %n questions, dont %2 incertaines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 only assumed</source>
        <comment>“5 of 6 questions answered”, how many</comment>
        <translation>%1, dont %2 par simple supposition</translation>
    </message>
</context>
<context>
    <name>steelyard::PublishedCard</name>
    <message>
        <source>What others published</source>
        <translation>Ce que d’autres ont publié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a publication concludes, and the winner it names</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2; not counted</source>
        <comment>how many verdicts, how many agree</comment>
        <translation>%1, %2&#x202f;; hors calcul</translation>
    </message>
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
            <numerusform>%n concorde avec celui-ci</numerusform>
            <numerusform>%n concordent avec celui-ci</numerusform>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where we differ</source>
        <translation>Où nous différons</translation>
    </message>
    <message>
        <source>Its dimensions and our criteria</source>
        <translation>Ses dimensions et nos critères</translation>
    </message>
    <message>
        <source>None of our criteria</source>
        <translation>Aucun de nos critères</translation>
    </message>
</context>
<context>
    <name>steelyard::PublishedVerdictsSection</name>
    <message>
        <source>Published verdicts</source>
        <translation>Verdicts publiés</translation>
    </message>
    <message>
        <source>This knowledge base names no published verdicts.</source>
        <translation>Cette base de connaissances ne cite aucun verdict publié.</translation>
    </message>
    <message>
        <source>What others published about the same choice. These are opinions: they are shown, never counted.</source>
        <translation>Ce que d’autres ont publié sur le même choix. Ce sont des opinions&#xa0;: elles sont montrées, jamais comptées.</translation>
    </message>
</context>
<context>
    <name>steelyard::QuestionForm</name>
    <message>
        <source>Why we ask</source>
        <translation>Pourquoi cette question</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>Ce que cela change</translation>
    </message>
    <message>
        <source>Show the exact effect</source>
        <translation>Montrer l’effet exact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Note on this question</source>
        <translation>Remarque sur cette question</translation>
    </message>
    <message>
        <source>What you want to remember about this answer</source>
        <translation>Ce que vous voulez retenir à propos de cette réponse</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>key, answer, its effects</comment>
        <translation>%1  %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>The band widens</source>
        <translation>La bande s’élargit</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Leaves this question out</source>
        <translation>Laisse cette question de côté</translation>
    </message>
    <message>
        <source>Hide the exact effect</source>
        <translation>Masquer l’effet exact</translation>
    </message>
    <message>
        <source>Point at an answer to see what it changes.</source>
        <translation>Pointez une réponse pour voir ce qu’elle change.</translation>
    </message>
    <message>
        <source>Counts with the mean over all answers, so that the result becomes less sure.</source>
        <translation>Compte avec la moyenne de toutes les réponses, si bien que le verdict devient moins sûr.</translation>
    </message>
    <message>
        <source>Assumed from a typical case. Going on takes it as your own answer.</source>
        <translation>Supposée d’après un cas type. Continuer la reprend comme votre propre réponse.</translation>
    </message>
    <message>
        <source>%1: chosen</source>
        <comment>an answer</comment>
        <translation>%1&#xa0;: choisie</translation>
    </message>
    <message>
        <source>The exact effect is hidden</source>
        <translation>L’effet exact est masqué</translation>
    </message>
</context>
<context>
    <name>steelyard::QuestionListModel</name>
    <message>
        <source>Question %1, %2, %3</source>
        <comment>number, name, state</comment>
        <translation>Question %1, %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>how a question stands</comment>
        <translation>supposée</translation>
    </message>
</context>
<context>
    <name>steelyard::QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the question, of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>This is the first question</source>
        <translation>C’est la première question</translation>
    </message>
    <message>
        <source>See the verdict</source>
        <translation>Voir le verdict</translation>
    </message>
    <message>
        <source>Answers are kept. Enter goes on, %1 takes one back.</source>
        <translation>Les réponses sont conservées. Entrée&#xa0;: suite, %1&#xa0;: annuler.</translation>
    </message>
    <message>
        <source>Enter goes on, %1 takes one back.</source>
        <translation>Entrée&#xa0;: suite, %1&#xa0;: annuler.</translation>
    </message>
    <message>
        <source>Enough for a verdict: %1 shows it. More answers make it surer.</source>
        <translation>Assez pour un verdict&#xa0;: %1 l’affiche. Plus de réponses le rendent plus sûr.</translation>
    </message>
    <message>
        <source>Confirm, see the verdict</source>
        <translation>Confirmer, voir le verdict</translation>
    </message>
    <message>
        <source>Confirm, next</source>
        <translation>Confirmer, suivante</translation>
    </message>
    <message>
        <source>Takes the assumed answer as your own</source>
        <translation>Reprend la réponse supposée comme la vôtre</translation>
    </message>
    <message>
        <source>Assumed from a typical case. Going on takes it as your own answer.</source>
        <translation>Supposée d’après un cas type. Continuer la reprend comme votre propre réponse.</translation>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an option and its ratings</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>steelyard::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>%1 est écartée</translation>
    </message>
    <message>
        <source>%1, %2: %3 in 100</source>
        <translation>%1, %2&#xa0;: %3 sur 100</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>First</source>
        <comment>rank</comment>
        <translation>Rang 1</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>rank</comment>
        <translation>Rang 2</translation>
    </message>
    <message>
        <source>Third</source>
        <comment>rank</comment>
        <translation>Rang 3</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
</context>
<context>
    <name>steelyard::RankingCard</name>
    <message>
        <source>Ranking now</source>
        <translation>Classement actuel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Écarter %1</translation>
    </message>
</context>
<context>
    <name>steelyard::RankingRows</name>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1&#xa0;: écartée</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>rank, option, value</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>steelyard::RanksChart</name>
    <message>
        <source>Ranks</source>
        <translation>Rangs</translation>
    </message>
    <message>
        <source>Ranks in the runs</source>
        <translation>Rangs dans les tirages</translation>
    </message>
    <message>
        <source>No option is left to be ranked.</source>
        <translation>Il ne reste aucune option à classer.</translation>
    </message>
    <message>
        <source>The shares are being worked out.</source>
        <translation>Les parts sont en cours de calcul.</translation>
    </message>
    <message numerus="yes">
        <source>How often an option takes each rank in %n plausible runs: the solid part of a bar is the share of first places. Numbers are of 100.</source>
        <translation>
            <numerusform>Combien de fois une option prend chaque rang en %n tirage plausible&#xa0;: la partie pleine d’une barre est la part des premières places. Les nombres sont sur 100.</numerusform>
            <numerusform>Combien de fois une option prend chaque rang en %n tirages plausibles&#xa0;: la partie pleine d’une barre est la part des premières places. Les nombres sont sur 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
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
        <translation>%1 (note personnelle)</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>In the knowledge base %1, %2 by your answer “%3”.</source>
        <comment>a rating, a correction of it, an answer</comment>
        <translation>Dans la base de connaissances %1, %2 par votre réponse «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>steelyard::RatingsCard</name>
    <message>
        <source>Ratings of your own</source>
        <translation>Notes personnelles</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Write down why: a rating of your own needs a reason.</source>
        <translation>Écrivez pourquoi&#xa0;: une note personnelle demande une raison.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>option, criterion, rating</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Remove the rating %1</source>
        <translation>Supprimer la note %1</translation>
    </message>
    <message>
        <source>Back to what the knowledge base says</source>
        <translation>Revenir à la base de connaissances</translation>
    </message>
    <message>
        <source>The knowledge base says %1, plausibly %2 to %3.</source>
        <translation>La base de connaissances dit %1, plausible de %2 à %3.</translation>
    </message>
    <message>
        <source>The knowledge base has no rating here.</source>
        <translation>La base de connaissances n’a pas de note ici.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Your table says %1, plausibly %2 to %3.</source>
        <translation>Votre tableau dit %1, plausible de %2 à %3.</translation>
    </message>
    <message>
        <source>Your table has no value here.</source>
        <translation>Votre tableau n’a pas de valeur ici.</translation>
    </message>
    <message>
        <source>Back to what your table says</source>
        <translation>Revenir à ce que dit votre tableau</translation>
    </message>
</context>
<context>
    <name>steelyard::ReadAside</name>
    <message>
        <source>Reading “%1” …</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Stopping to read “%1” …</source>
        <translation>Arrêt de la lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>steelyard::ReadingDialog</name>
    <message>
        <source>Ranges and rates</source>
        <translation>Fourchettes et taux</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>How far from a bare number its range ends, in per cent of it</source>
        <translation>Jusqu’où va la fourchette d’un nombre seul, en pour cent de celui-ci</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Currencies, by rates of yours with their day</source>
        <translation>Monnaies, à vos taux de change datés</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Ajouter un taux</translation>
    </message>
    <message>
        <source>Currency of rate %1</source>
        <translation>Monnaie du taux %1</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Taux %1</translation>
    </message>
    <message>
        <source>Other currency of rate %1</source>
        <translation>Autre monnaie du taux %1</translation>
    </message>
    <message>
        <source>Day of rate %1</source>
        <translation>Jour du taux %1</translation>
    </message>
    <message>
        <source>Remove rate %1</source>
        <translation>Supprimer le taux %1</translation>
    </message>
    <message>
        <source>is</source>
        <comment>one currency is so much of another</comment>
        <translation>vaut</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a day</comment>
        <translation>le</translation>
    </message>
    <message>
        <source>A width is a number above 0 and at most 100.</source>
        <translation>Une largeur est un nombre supérieur à 0 et d’au plus 100.</translation>
    </message>
    <message>
        <source>A rate is between two currencies, by their three letters: USD, EUR.</source>
        <translation>Un taux relie deux monnaies, par leurs trois lettres&#xa0;: USD, EUR.</translation>
    </message>
    <message>
        <source>A rate is a number above 0.</source>
        <translation>Un taux est un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>A rate has a day.</source>
        <translation>Un taux a un jour.</translation>
    </message>
</context>
<context>
    <name>steelyard::ReasonFoot</name>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 du poids</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <comment>a criterion</comment>
        <translation>Preuves pour %1</translation>
    </message>
</context>
<context>
    <name>steelyard::ReasonWording</name>
    <message>
        <source>%1 is stronger in %2</source>
        <translation>%1 est plus forte pour %2</translation>
    </message>
    <message>
        <source>%1, %2 against %3</source>
        <translation>%1, %2 contre %3</translation>
    </message>
    <message>
        <source>You set its weight by hand</source>
        <translation>Vous avez fixé son poids à la main</translation>
    </message>
    <message>
        <source>None of your answers asks for this</source>
        <translation>Aucune de vos réponses ne le demande</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between questions with their answers</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message numerus="yes">
        <source>You answered %1; and %n more</source>
        <translation>
            <numerusform>Vous avez répondu %1&#x202f;; et %n autre réponse</numerusform>
            <numerusform>Vous avez répondu %1&#x202f;; et %n autres réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>You answered %1</source>
        <translation>Vous avez répondu %1</translation>
    </message>
</context>
<context>
    <name>steelyard::ReasonsCard</name>
    <message>
        <source>Evidence for %1</source>
        <comment>a criterion</comment>
        <translation>Preuves pour %1</translation>
    </message>
</context>
<context>
    <name>steelyard::RecentDecisions</name>
    <message>
        <source>Not found: %1</source>
        <translation>Introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, file not found</source>
        <translation>%1, fichier introuvable</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, modifiée&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::RecentList</name>
    <message>
        <source>Decisions you open or save appear here.</source>
        <translation>Les décisions que vous ouvrez ou enregistrez apparaissent ici.</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a decision</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>review was due %1</source>
        <comment>a date</comment>
        <translation>à revoir depuis le %1</translation>
    </message>
    <message>
        <source>review on %1</source>
        <comment>a date</comment>
        <translation>à revoir le %1</translation>
    </message>
</context>
<context>
    <name>steelyard::RecordDialog</name>
    <message>
        <source>What is decided</source>
        <translation>Ce qui est décidé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Who sees it otherwise</source>
        <translation>Qui voit les choses autrement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Record in the meeting</source>
        <translation>Relevé de la réunion</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>steelyard::RecordForm</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation>Ce que vous décidez</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>We choose</source>
        <translation>Notre choix</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nom ou rôle</translation>
    </message>
    <message>
        <source>Shown on opening the file</source>
        <translation>Affiché à l’ouverture du fichier</translation>
    </message>
    <message>
        <source>Choose an option before the decision can be accepted.</source>
        <translation>Choisissez une option avant d’adopter la décision.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>The decision is accepted</source>
        <translation>La décision est adoptée</translation>
    </message>
</context>
<context>
    <name>steelyard::RecordWording</name>
    <message>
        <source>Proposed</source>
        <comment>status of a decision</comment>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a decision</comment>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>Superseded</source>
        <comment>status of a decision</comment>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>Your choice is one of the two that are too close to call.</source>
        <translation>Votre choix est l’une des deux options trop serrées pour trancher.</translation>
    </message>
    <message>
        <source>Your choice matches the verdict.</source>
        <translation>Votre choix correspond au verdict.</translation>
    </message>
    <message>
        <source>A must-have leaves your choice out.</source>
        <translation>Une exigence écarte votre choix.</translation>
    </message>
    <message>
        <source>Your choice differs: the verdict is for %1.</source>
        <translation>Votre choix diffère&#xa0;: le verdict est pour %1.</translation>
    </message>
    <message>
        <source>There is no verdict yet that the choice could rest on.</source>
        <translation>Il n’y a pas encore de verdict sur lequel fonder le choix.</translation>
    </message>
    <message>
        <source>You did not say what you expected.</source>
        <translation>Vous n’avez pas dit ce que vous attendiez.</translation>
    </message>
    <message>
        <source>You expected %1; the verdict is open.</source>
        <translation>Vous attendiez %1&#x202f;; le verdict est ouvert.</translation>
    </message>
    <message>
        <source>You expected %1, and so it came out.</source>
        <translation>Vous attendiez %1, et c’est bien le résultat.</translation>
    </message>
    <message>
        <source>You expected %1; the verdict is for %2.</source>
        <translation>Vous attendiez %1&#x202f;; le verdict est pour %2.</translation>
    </message>
    <message>
        <source>This decision was to be reviewed on %1.</source>
        <translation>Cette décision devait être revue le %1.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <comment>question, answer</comment>
        <translation>«&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>two changes of answers</comment>
        <translation>%1, et %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes of answers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Answer to “%1”</source>
        <translation>Réponse à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Must-have “%1”</source>
        <translation>Exigence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Weight of “%1” by hand</source>
        <translation>Poids de «&#xa0;%1&#xa0;» fixé à la main</translation>
    </message>
    <message>
        <source>Own rating of %1 in “%2”</source>
        <comment>option, criterion</comment>
        <translation>Note personnelle de %1 pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Now %1, before %2</source>
        <translation>Maintenant %1, avant %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>adoptée</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an answer</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between answers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) to build</source>
        <translation>
            <numerusform>%n jour de développement au plus</numerusform>
            <numerusform>%n jours de développement au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas exigée</translation>
    </message>
    <message>
        <source>an add-on at least</source>
        <translation>au moins une extension</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégrée</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an answer</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>as the answers say</source>
        <translation>selon les réponses</translation>
    </message>
    <message>
        <source>as the knowledge base says</source>
        <translation>comme dans la base de connaissances</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no choice</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Your choice is not one of the two that are too close to call.</source>
        <translation>Votre choix n’est pas l’une des deux options trop serrées pour trancher.</translation>
    </message>
    <message>
        <source>one of two too close to call</source>
        <translation>l’une des deux trop serrées</translation>
    </message>
    <message>
        <source>matches the verdict</source>
        <translation>conforme au verdict</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>demande une raison</translation>
    </message>
    <message>
        <source>This choice needs a reason: there is no verdict it could rest on.</source>
        <translation>Ce choix demande une raison&#xa0;: il n’y a pas de verdict sur lequel le fonder.</translation>
    </message>
    <message>
        <source>This choice needs a reason: it is not one of the two that lead.</source>
        <translation>Ce choix demande une raison&#xa0;: il n’est pas l’une des deux options en tête.</translation>
    </message>
    <message>
        <source>This choice needs a reason: it is not the verdict&apos;s.</source>
        <translation>Ce choix demande une raison&#xa0;: il n’est pas celui du verdict.</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>%1. Because: %2</source>
        <comment>a change, its reason</comment>
        <translation>%1. Raison&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%3). Because: %2</source>
        <comment>a change, its reason, the time of day</comment>
        <translation>%1 (%3). Raison&#xa0;: %2</translation>
    </message>
    <message>
        <source>weighed</source>
        <comment>an option</comment>
        <translation>pesée</translation>
    </message>
    <message>
        <source>not weighed</source>
        <comment>an option</comment>
        <translation>pas pesée</translation>
    </message>
    <message>
        <source>Criterion “%1”</source>
        <translation>Critère «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>How weights come about</source>
        <translation>D’où viennent les poids</translation>
    </message>
    <message>
        <source>by order</source>
        <comment>how weights come about</comment>
        <translation>par ordre</translation>
    </message>
    <message>
        <source>by swings</source>
        <comment>how weights come about</comment>
        <translation>par paliers</translation>
    </message>
    <message>
        <source>by points</source>
        <comment>how weights come about</comment>
        <translation>par points</translation>
    </message>
    <message>
        <source>by pairs</source>
        <comment>how weights come about</comment>
        <translation>par paires</translation>
    </message>
    <message>
        <source>by answers</source>
        <comment>how weights come about</comment>
        <translation>par les réponses</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way of weighing, criteria in order</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a criterion</comment>
        <translation>absent</translation>
    </message>
    <message>
        <source>“%1” does not apply any more</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus sans objet</translation>
    </message>
</context>
<context>
    <name>steelyard::RecoveryKeeper</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
</context>
<context>
    <name>steelyard::RecoveryOffers</name>
    <message>
        <source>“%1” was never saved. A copy of %2 is kept.</source>
        <comment>name of a decision, time</comment>
        <translation>«&#xa0;%1&#xa0;» n’a jamais été enregistrée. Une copie (%2) est conservée.</translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved. A copy of %2 is kept; the file is %3.</source>
        <comment>name of a decision, time, file</comment>
        <translation>«&#xa0;%1&#xa0;» contient des modifications non enregistrées. Une copie (%2) est conservée&#x202f;; le fichier est %3.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Opens the copy; the decision&apos;s file stays as it is</source>
        <translation>Ouvre la copie&#x202f;; le fichier de la décision reste tel quel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deletes the copy for good</source>
        <translation>Supprime définitivement la copie</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportActionBar</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The verdict is being computed.</source>
        <translation>Le verdict est en cours de calcul.</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Choisissez au moins une section.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Stopped; the pages are those of an earlier choice.</source>
        <translation>Arrêté&#x202f;; les pages sont celles d’un choix antérieur.</translation>
    </message>
    <message>
        <source>Page %1 of %2, updating</source>
        <translation>Page %1 sur %2, mise à jour</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>This file is the decision itself. Choose another name.</source>
        <translation>Ce fichier est la décision elle-même. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportOptionsPanel</name>
    <message>
        <source>Mark as draft</source>
        <translation>Marquer comme brouillon</translation>
    </message>
    <message>
        <source>Mark as confidential</source>
        <translation>Marquer comme confidentiel</translation>
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
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Supprimer le logo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>The sections checked below</source>
        <translation>Les sections cochées ci-dessous</translation>
    </message>
    <message>
        <source>Also what never leads, and what has no weight</source>
        <translation>Aussi ce qui n’est jamais en tête ni pondéré</translation>
    </message>
    <message>
        <source>The evidence of options that came first in fewer than 1 in 1,000 runs and of criteria without a weight. Else they are told in one line.</source>
        <translation>Les preuves des options arrivées en tête dans moins de 1 tirage sur 1000 et des critères sans poids. Sinon, une seule ligne les mentionne.</translation>
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
        <translation>L’imprimante ne répond pas. Vérifiez qu’elle est allumée, ou choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>steelyard::ReviewNotice</name>
    <message>
        <source>Go to the decision</source>
        <translation>Aller à la décision</translation>
    </message>
</context>
<context>
    <name>steelyard::RobustnessCard</name>
    <message>
        <source>Who is left out</source>
        <translation>Options écartées</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>The shares are being worked out.</source>
        <translation>Les parts sont en cours de calcul.</translation>
    </message>
    <message>
        <source>Nothing was weighed against it</source>
        <translation>Rien n’a été pesé face à elle</translation>
    </message>
    <message>
        <source>First places in 100 plausible runs</source>
        <translation>Premières places sur 100 tirages plausibles</translation>
    </message>
    <message>
        <source>All ranks</source>
        <translation>Tous les rangs</translation>
    </message>
    <message>
        <source>± %1 in 100, from %2 runs</source>
        <translation>± %1 sur 100, d’après %2 tirages</translation>
    </message>
    <message>
        <source>leaning %1, clear %2</source>
        <comment>marks on a bar, in 100</comment>
        <translation>tendance %1, net %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) lead in %1 of 100 together</source>
        <translation>
            <numerusform>%n autre est en tête dans %1 cas sur 100</numerusform>
            <numerusform>%n autres sont en tête dans %1 cas sur 100 au total</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1</source>
        <comment>of 100</comment>
        <translation>moins de 1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) never lead</source>
        <translation>
            <numerusform>%n autre n’est jamais en tête</numerusform>
            <numerusform>%n autres ne sont jamais en tête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <comment>names of options</comment>
        <translation>
            <numerusform>%n écartée&#xa0;: %1</numerusform>
            <numerusform>%n écartées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for one: %2</source>
        <comment>an option that is left out and why</comment>
        <translation>%1, par exemple&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answered, %1 comes first in %2 to %3 of 100</source>
        <translation>Avec une réponse, %1 arrive en tête dans %2 à %3 cas sur 100</translation>
    </message>
    <message>
        <source>Most doubt: %1</source>
        <comment>a question</comment>
        <translation>Le plus de doute&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::RowList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>Remove row %1 of %2</source>
        <translation>Supprimer la ligne %1 sur %2</translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioColumns</name>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>The decision as agreed, your own scenarios, and the cases of the knowledge base with the same options.</source>
        <translation>La décision telle que convenue, vos propres scénarios et les cas de la base de connaissances ayant les mêmes options.</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>la décision</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>un cas</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try %1</source>
        <comment>a scenario</comment>
        <translation>Essayer %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a scenario</comment>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioModel</name>
    <message>
        <source>Agreed</source>
        <comment>the decision as it is</comment>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scenario, its verdict in a sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::SceneShow</name>
    <message>
        <source>%1 of %2</source>
        <comment>scene, scenes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, numbers are settling</source>
        <comment>8 of 10</comment>
        <translation>%1, les nombres se stabilisent</translation>
    </message>
    <message>
        <source>Trying: %1</source>
        <comment>changes that are not agreed</comment>
        <translation>À l’essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>&#x202f;; </translation>
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
        <translation>Une décision est en cours de présentation</translation>
    </message>
</context>
<context>
    <name>steelyard::SearchPanel</name>
    <message>
        <source>Search the knowledge base</source>
        <translation>Chercher dans la base de connaissances</translation>
    </message>
    <message>
        <source>Search options, criteria, ratings, questions, sources</source>
        <translation>Chercher options, critères, notes, questions, sources</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Several words find what has all of them.</source>
        <translation>Plusieurs mots trouvent ce qui les contient tous.</translation>
    </message>
    <message>
        <source>Nothing in this knowledge base has all of these words.</source>
        <translation>Rien dans cette base de connaissances ne contient tous ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n results. Enter goes to the chosen one.</source>
        <translation>
            <numerusform>%n résultat. Entrée y mène.</numerusform>
            <numerusform>%n résultats. Entrée mène à celui qui est choisi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::SeriesChooser</name>
    <message>
        <source>A radar shows at most three options; take one out first.</source>
        <translation>Un radar montre au plus trois options&#x202f;; retirez-en d’abord une.</translation>
    </message>
</context>
<context>
    <name>steelyard::SettingsFile</name>
    <message>
        <source>%1 is no file of settings. Settings are forgotten at the end; remove it to keep them again.</source>
        <translation>%1 n’est pas un fichier de réglages. Les réglages seront oubliés à la fin ; supprimez-le pour les conserver à nouveau.</translation>
    </message>
</context>
<context>
    <name>steelyard::ShapeView</name>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Each axis is a group of criteria, the rim is 10. Compare points on one axis; the enclosed area means nothing.</source>
        <translation>Chaque axe est un groupe de critères, le bord vaut 10. Comparez les points sur un même axe&#x202f;; la surface entourée ne signifie rien.</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 du poids</translation>
    </message>
    <message>
        <source>Each axis is a criterion, the rim is 10. Compare points on one axis; the enclosed area means nothing.</source>
        <translation>Chaque axe est un critère, le bord vaut 10. Comparez les points sur un axe ; la surface enfermée ne veut rien dire.</translation>
    </message>
    <message>
        <source>Radar of the group ratings</source>
        <translation>Radar des notes par groupe</translation>
    </message>
    <message>
        <source>Radar of the ratings</source>
        <translation>Radar des notes</translation>
    </message>
</context>
<context>
    <name>steelyard::ShareRows</name>
    <message>
        <source>%1 in 100</source>
        <translation>%1 sur 100</translation>
    </message>
</context>
<context>
    <name>steelyard::ShareWording</name>
    <message>
        <source>Error ± %1 in 100, %2 runs. There is no verdict while more than %3 of 100 important questions are open or not sure.</source>
        <translation>Erreur ± %1 sur 100, %2 tirages. Il n’y a pas de verdict tant que plus de %3 questions importantes sur 100 sont ouvertes ou incertaines.</translation>
    </message>
    <message>
        <source>Error ± %1 in 100, %2 runs. Clear from %3, leaning from %4, else too close to call.</source>
        <translation>Erreur ± %1 sur 100, %2 tirages. Net dès %3, tendance dès %4, sinon trop serré.</translation>
    </message>
</context>
<context>
    <name>steelyard::SheetImports</name>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importation de %1</translation>
    </message>
</context>
<context>
    <name>steelyard::SheetModel</name>
    <message>
        <source>name of an option</source>
        <translation>nom d’une option</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>head</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>says how the column is meant</source>
        <translation>dit comment lire la colonne</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>cell, its text, what it is</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1, look at %2</source>
        <translation>%1, voir %2</translation>
    </message>
</context>
<context>
    <name>steelyard::SourceDetails</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lue le</translation>
    </message>
    <message>
        <source>It has no public address.</source>
        <translation>Elle n’a pas d’adresse publique.</translation>
    </message>
    <message>
        <source>Its address is not one to open: %1</source>
        <translation>Son adresse n’est pas de celles qu’on ouvre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a property of a source and its value</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Date&#xa0;: %1, lue le %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lue le %1</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Dans le registre</translation>
    </message>
    <message>
        <source>Show “%1” in the register of sources</source>
        <translation>Montrer «&#xa0;%1&#xa0;» dans le registre des sources</translation>
    </message>
</context>
<context>
    <name>steelyard::SourceList</name>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Title of source %1</source>
        <translation>Titre de la source %1</translation>
    </message>
    <message>
        <source>Address or file of source %1</source>
        <translation>Adresse ou fichier de la source %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Address, or a file&apos;s name</source>
        <translation>Adresse, ou nom d’un fichier</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>Supprimer la source %1</translation>
    </message>
</context>
<context>
    <name>steelyard::SourceModel</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lue le</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Uses</source>
        <comment>of a source, how many</comment>
        <translation>Emplois</translation>
    </message>
</context>
<context>
    <name>steelyard::SourcesSection</name>
    <message>
        <source>Looked for, not found</source>
        <translation>Cherché, non trouvé</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Chercher une source</translation>
    </message>
    <message>
        <source>Register of sources</source>
        <translation>Registre des sources</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Ce qui repose dessus</translation>
    </message>
    <message>
        <source>Nothing rests on it.</source>
        <translation>Rien ne repose dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements name it</source>
        <translation>
            <numerusform>%n énoncé la cite</numerusform>
            <numerusform>%n énoncés la citent</numerusform>
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
            <numerusform>%1 de %n source</numerusform>
            <numerusform>%1 sur %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::StandingCard</name>
    <message>
        <source>Where it stands</source>
        <translation>Où l’on en est</translation>
    </message>
    <message>
        <source>Who is ahead stays hidden until you have looked at the verdict, which first asks what you expect.</source>
        <translation>L’option en tête reste cachée jusqu’à ce que vous ayez consulté le verdict, qui demande d’abord ce que vous attendez.</translation>
    </message>
</context>
<context>
    <name>steelyard::StartPage</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Weigh a technology choice</source>
        <translation>Peser un choix technologique</translation>
    </message>
    <message>
        <source>Answer plain questions. See which option fits, how sure that is, and what would change it.</source>
        <translation>Répondez à des questions simples. Voyez quelle option convient, à quel point c’est sûr, et ce qui changerait le verdict.</translation>
    </message>
    <message>
        <source>Start with the questions</source>
        <translation>Commencer par les questions</translation>
    </message>
    <message>
        <source>Or start from a typical case</source>
        <translation>Ou partir d’un cas type</translation>
    </message>
    <message>
        <source>Sets the answers; every one can be changed</source>
        <translation>Fixe les réponses&#x202f;; chacune peut être changée</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a decision from a file</source>
        <translation>Ouvrir une décision depuis un fichier</translation>
    </message>
    <message>
        <source>Explore a finished example</source>
        <translation>Explorer un exemple terminé</translation>
    </message>
    <message>
        <source>A complete decision with answers, verdict and report.</source>
        <translation>Une décision complète avec réponses, verdict et rapport.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>Fonctionne hors ligne. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Judged by %1.</source>
        <translation>Critères&#xa0;: %1.</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <comment>date</comment>
        <translation>revue le %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about %1 min.</source>
        <translation>
            <numerusform>%n question, environ %1 min.</numerusform>
            <numerusform>%n questions, environ %1 min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n questions take about %1 min.</source>
        <translation>
            <numerusform>La première question (%n) prend environ %1 min.</numerusform>
            <numerusform>Les %n premières questions prennent environ %1 min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more make the verdict surer.</source>
        <translation>
            <numerusform>%n de plus rend le verdict plus sûr.</numerusform>
            <numerusform>%n de plus rendent le verdict plus sûr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another subject</source>
        <translation>Autre sujet</translation>
    </message>
    <message>
        <source>Finished examples</source>
        <translation>Exemples terminés</translation>
    </message>
    <message>
        <source>Your own decision</source>
        <translation>Votre propre décision</translation>
    </message>
    <message>
        <source>Your options, your criteria, your numbers in a table, from a first guess to measured evidence.</source>
        <translation>Vos options, vos critères et vos nombres dans un tableau, de la première supposition à la preuve mesurée.</translation>
    </message>
    <message>
        <source>Start with a table</source>
        <translation>Commencer par un tableau</translation>
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
            <numerusform>critère</numerusform>
            <numerusform>critères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ratings, each with evidence</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>note, avec ses preuves</numerusform>
            <numerusform>notes, chacune avec ses preuves</numerusform>
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
    <message>
        <source>Drop a decision or a sheet here to open it</source>
        <translation>Déposez ici une décision ou une feuille pour l’ouvrir</translation>
    </message>
    <message>
        <source>Look into the knowledge base</source>
        <translation>Consulter la base de connaissances</translation>
    </message>
</context>
<context>
    <name>steelyard::SummaryCard</name>
    <message>
        <source>Updating</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Changer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Répondre à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Résumé copié</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
</context>
<context>
    <name>steelyard::SupportLegend</name>
    <message>
        <source>Built in</source>
        <translation>Intégrée</translation>
    </message>
    <message>
        <source>Maintained add-on</source>
        <translation>Extension maintenue</translation>
    </message>
    <message>
        <source>You build it, working days</source>
        <translation>À développer vous-même, jours ouvrés</translation>
    </message>
    <message>
        <source>None found</source>
        <comment>no way to provide a capability</comment>
        <translation>Aucun trouvé</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Insuffisant</translation>
    </message>
    <message>
        <source>No option stays</source>
        <translation>Aucune option ne reste</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n option(s) stay</source>
        <comment>how many, of how many</comment>
        <translation>
            <numerusform>%1 de %n option reste</numerusform>
            <numerusform>%1 sur %n options restent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::SwingCard</name>
    <message>
        <source>Swing</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Say what a step is worth; the ratio of the two follows</source>
        <translation>Dites ce que vaut un palier&#x202f;; le rapport des deux en découle</translation>
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
        <translation>non précisé</translation>
    </message>
    <message>
        <source>the steps lead apart</source>
        <translation>les paliers divergent</translation>
    </message>
    <message>
        <source>1 : %1</source>
        <translation>1&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 : %1 to %2</source>
        <translation>1&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, à</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one level to another</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>is worth as much as</source>
        <translation>vaut autant que</translation>
    </message>
    <message>
        <source>%1, against the order</source>
        <comment>a ratio of weights</comment>
        <translation>%1, contre l’ordre</translation>
    </message>
</context>
<context>
    <name>steelyard::TablePage</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Done editing</source>
        <translation>Fin de la saisie</translation>
    </message>
    <message>
        <source>Type as in a spreadsheet: 12, 8-20, 12 ± 3, ~12, a word of the scale, or ? where nobody knows.</source>
        <translation>Saisissez comme dans un tableur&#xa0;: 12, 8-20, 12 ± 3, ~12, un mot de l’échelle, ou ? si personne ne sait.</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Measure of the criterion</source>
        <translation>Mesure du critère</translation>
    </message>
    <message>
        <source>Unit, worst and best, and what a level is worth (Space on its name)</source>
        <translation>Unité, pire et meilleure valeur, et ce que vaut un niveau (Espace sur son nom)</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Criteria with a scale in words, from a catalogue</source>
        <translation>Critères avec une échelle en mots, d’un catalogue</translation>
    </message>
    <message>
        <source>Right is better in every row. Bars: measured, estimated, guessed. A crossed-out page: no source. The pale band: plausible range.</source>
        <translation>À droite, c’est mieux, sur chaque ligne. Barres&#xa0;: mesuré, estimé, supposé. Page barrée&#xa0;: sans source. Bande pâle&#xa0;: fourchette plausible.</translation>
    </message>
    <message>
        <source>Compare, edited as a table</source>
        <translation>Comparaison, modifiée en tableau</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cells read</source>
        <translation>
            <numerusform>%1 de %n cellule lue</numerusform>
            <numerusform>%1 cellules lues sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 is open, and would settle most: up to %3 points.</source>
        <comment>criterion, option</comment>
        <translation>%1 de %2 est ouvert et éclairerait le plus&#xa0;: jusqu’à %3 sur 10.</translation>
    </message>
    <message>
        <source>%1: %2 It counts as unknown until mended.</source>
        <comment>option, what is wrong</comment>
        <translation>%1&#xa0;: %2 Compte comme inconnu jusqu’à correction.</translation>
    </message>
    <message>
        <source>Ranges and rates</source>
        <translation>Fourchettes et taux</translation>
    </message>
    <message>
        <source>How wide a bare number&apos;s range is, and what currencies are worth</source>
        <translation>La largeur de la fourchette d’un nombre seul, et ce que valent les monnaies</translation>
    </message>
    <message>
        <source>Choose criteria of a catalogue or a knowledge base</source>
        <translation>Choisir des critères d’un catalogue ou d’une base de connaissances</translation>
    </message>
    <message>
        <source>Go to the row of a criterion first.</source>
        <translation>Placez-vous d’abord sur la ligne d’un critère.</translation>
    </message>
    <message>
        <source>“%1” weighs %2, as no answer speaks of it. Give it a weight under What if.</source>
        <comment>criterion, share</comment>
        <translation>« %1 » pèse %2, car aucune réponse n’en parle. Donnez-lui un poids dans « Et si ? ».</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>L’évaluer</translation>
    </message>
</context>
<context>
    <name>steelyard::TextNotes</name>
    <message>
        <source>Line breaks became spaces: this is one line.</source>
        <translation>Les sauts de ligne sont devenus des espaces&#xa0;: ceci est une seule ligne.</translation>
    </message>
    <message>
        <source>An invisible character (%1) was left out.</source>
        <translation>Un caractère invisible (%1) a été omis.</translation>
    </message>
    <message>
        <source>What is no text was replaced.</source>
        <translation>Ce qui n’est pas du texte a été remplacé.</translation>
    </message>
    <message>
        <source>At most %1 characters fit; the rest was left out.</source>
        <translation>La place est limitée à %1 caractères&#x202f;; le reste a été omis.</translation>
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
        <translation>incertaine</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>an answer</comment>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>an added answer</comment>
        <translation>plus %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>an answer taken away</comment>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>an answer, another that does the same</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Weight, %1</source>
        <comment>a criterion</comment>
        <translation>Poids, %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a weight or a rating</comment>
        <translation>sous %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <comment>a weight or a rating</comment>
        <translation>au-dessus de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an option, a measure</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rating, %1, %2</source>
        <comment>an option, a criterion</comment>
        <translation>Note, %1, %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>two criteria, the heavier first</comment>
        <translation>%1 avant %2</translation>
    </message>
    <message>
        <source>What matters more</source>
        <translation>Ce qui compte plus</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>a must-have</comment>
        <translation>pas exigée</translation>
    </message>
    <message>
        <source>%1 or %2 others</source>
        <comment>answers, how many others do the same</comment>
        <translation>%1 ou %2 autres</translation>
    </message>
</context>
<context>
    <name>steelyard::TopBar</name>
    <message>
        <source>Name of the decision</source>
        <translation>Nom de la décision</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject, date of its review</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>Menu (%1)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time or date</comment>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter or F2 edits it</source>
        <translation>Entrée ou F2 pour le modifier</translation>
    </message>
    <message>
        <source>Your own decision</source>
        <translation>Votre propre décision</translation>
    </message>
    <message>
        <source>Name this decision</source>
        <translation>Nommez cette décision</translation>
    </message>
</context>
<context>
    <name>steelyard::TornadoCard</name>
    <message>
        <source>What moves the lead most</source>
        <translation>Ce qui déplace le plus l’avance</translation>
    </message>
    <message>
        <source>Fewer than two options are left to compare.</source>
        <translation>Il reste moins de deux options à comparer.</translation>
    </message>
    <message>
        <source>“%1” moves it most: the lead of %2 is %3 when it is halved and %4 when it is raised by half.</source>
        <comment>weight, option, two leads in points</comment>
        <translation>«&#xa0;%1&#xa0;» la déplace le plus&#xa0;: l’avance de %2 est de %3 s’il est réduit de moitié et de %4 s’il est augmenté de moitié.</translation>
    </message>
</context>
<context>
    <name>steelyard::TornadoChart</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Which weights matter</source>
        <translation>Quels poids comptent</translation>
    </message>
    <message>
        <source>With fewer than two options left no weight can change the lead.</source>
        <translation>Avec moins de deux options restantes, aucun poids ne peut changer l’avance.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Lead with less</source>
        <translation>Avance si moins</translation>
    </message>
    <message>
        <source>Lead with more</source>
        <translation>Avance si plus</translation>
    </message>
    <message>
        <source>How far %1 is ahead of %2 when one weight is half as large (hatched) or half as large again (solid). The strong line is the lead now, %3; left of 0 %2 leads.</source>
        <translation>L’avance de %1 sur %2 quand un poids est réduit de moitié (hachuré) ou augmenté de moitié (plein). Le trait fort est l’avance actuelle, %3&#x202f;; à gauche de 0, %2 est en tête.</translation>
    </message>
</context>
<context>
    <name>steelyard::TraceWording</name>
    <message>
        <source>Raw weights and weights may not add up to their sums because of rounding.</source>
        <translation>À cause des arrondis, les poids bruts et les poids peuvent ne pas donner exactement leurs sommes.</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between numbers that are added</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>%1, not sure: (%2) / %3 = %4</source>
        <comment>question, factors of its answers</comment>
        <translation>%1, incertaine&#xa0;: (%2) / %3 = %4</translation>
    </message>
    <message>
        <source>%1, open: (%2) / %3 = %4</source>
        <comment>question, factors of its answers</comment>
        <translation>%1, ouverte&#xa0;: (%2) / %3 = %4</translation>
    </message>
    <message>
        <source>%1, of which %2 does not raise it</source>
        <comment>a sum, a part of it</comment>
        <translation>%1, dont %2 ne le relève pas</translation>
    </message>
    <message>
        <source>No answer raises it: %1</source>
        <translation>Aucune réponse ne le relève&#xa0;: %1</translation>
    </message>
    <message>
        <source>No answer raises it so far: 1 − (1 − %1) × %2 = %3</source>
        <comment>share that is kept, part that does not raise, factor</comment>
        <translation>Aucune réponse ne le relève pour l’instant&#xa0;: 1 − (1 − %1) × %2 = %3</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>Fixé à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set by hand: %1, of all that is set so: %2</source>
        <translation>Fixé à la main&#xa0;: %1, sur un total ainsi fixé de %2</translation>
    </message>
    <message>
        <source>%1 would take all weight, but another answer raises it</source>
        <translation>%1 prendrait tout le poids, mais une autre réponse le relève</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an answer, its factor</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A raw weight is the starting weight times the factors beside it: those of the answers, those of the questions that are open or not sure, each the mean over its answers, and what is left of it where no answer raises the criterion.</source>
        <translation>Un poids brut est le poids de départ multiplié par les facteurs indiqués à côté&#xa0;: ceux des réponses, ceux des questions ouvertes ou incertaines, chacun étant la moyenne sur leurs réponses, et ce qu’il en reste là où aucune réponse ne relève le critère.</translation>
    </message>
    <message>
        <source>A criterion that no answer raises counts with %1. Where an open question might raise it, that holds for the part that does not: for each such question, the mean without the answers that raise divided by the mean of all.</source>
        <translation>Un critère qu’aucune réponse ne relève compte pour %1. Là où une question ouverte pourrait le relever, cela vaut pour la part qui ne le fait pas&#xa0;: pour chaque question de ce type, la moyenne sans les réponses qui relèvent, divisée par la moyenne de toutes.</translation>
    </message>
    <message>
        <source>The weights come from your order: the mean over all weightings that agree with it. With n criteria, the one in place k weighs (1/k + … + 1/m) / n, m being the last place of the order.</source>
        <translation>Les poids viennent de votre ordre&#xa0;: la moyenne de toutes les pondérations qui s’y accordent. Avec n critères, celui de la place k pèse (1/k + … + 1/m) / n, m étant la dernière place de l’ordre.</translation>
    </message>
    <message>
        <source>The weights come from your order and from what you said of steps between neighbours in it.</source>
        <translation>Les poids viennent de votre ordre et de ce que vous avez dit des paliers entre voisins dans cet ordre.</translation>
    </message>
    <message>
        <source>The raw weights are the points you gave.</source>
        <translation>Les poids bruts sont les points que vous avez donnés.</translation>
    </message>
    <message>
        <source>The weights come from your comparisons in pairs: the principal eigenvector of their matrix.</source>
        <translation>Les poids viennent de vos comparaisons par paires&#xa0;: le vecteur propre principal de leur matrice.</translation>
    </message>
    <message>
        <source>The weight is the raw weight divided by the sum of all raw weights, %1.</source>
        <translation>Le poids est le poids brut divisé par la somme de tous les poids bruts, %1.</translation>
    </message>
    <message>
        <source>Weights set by hand stay as they were set. The others share what is left, %1, in the proportions of their raw weights; the sum is that of the others.</source>
        <translation>Les poids fixés à la main restent tels quels. Les autres se partagent le reste, %1, dans la proportion de leurs poids bruts&#x202f;; la somme est celle des autres.</translation>
    </message>
</context>
<context>
    <name>steelyard::TrialAnnouncer</name>
    <message>
        <source>What if: %1</source>
        <comment>the verdict of what is tried</comment>
        <translation>Et si : %1</translation>
    </message>
</context>
<context>
    <name>steelyard::TriggerList</name>
    <message>
        <source>We would reconsider if</source>
        <translation>À réexaminer si</translation>
    </message>
    <message>
        <source>Add what would make us reconsider</source>
        <translation>Ajouter ce qui nous ferait réexaminer</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>The verdict would change if</source>
        <translation>Le verdict changerait si</translation>
    </message>
    <message>
        <source>What would make us reconsider, %1</source>
        <translation>Ce qui nous ferait réexaminer, %1</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <comment>a question</comment>
        <translation>issu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove a reason to reconsider</source>
        <translation>Supprimer une raison de réexaminer</translation>
    </message>
    <message>
        <source>A reason to reconsider</source>
        <translation>Une raison de réexaminer</translation>
    </message>
</context>
<context>
    <name>steelyard::UnderstoodPanel</name>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>Options are in</source>
        <translation>Les options sont en</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>A number without a range is taken as estimated, ± 15 %, without a source.</source>
        <translation>Un nombre sans fourchette est pris comme estimé, ± 15&#xa0;%, sans source.</translation>
    </message>
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
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n critère</numerusform>
            <numerusform>%n critères</numerusform>
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
            <numerusform>%n cellule</numerusform>
            <numerusform>%n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>%n fourchette</numerusform>
            <numerusform>%n fourchettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n non lue</numerusform>
            <numerusform>%n non lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::UndoFeedback</name>
    <message>
        <source>Done again: %1</source>
        <comment>a step</comment>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>a step</comment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>steelyard::UnreadStrip</name>
    <message>
        <source>Use %1</source>
        <comment>a text in place of one that was not read</comment>
        <translation>Prendre %1</translation>
    </message>
    <message>
        <source>Enter a rate</source>
        <translation>Saisir un taux</translation>
    </message>
</context>
<context>
    <name>steelyard::ValueCostCard</name>
    <message>
        <source>Value and cost</source>
        <translation>Valeur et coût</translation>
    </message>
    <message>
        <source>%1: worth %2, costs %3</source>
        <comment>an option, points of 10, its cost</comment>
        <translation>%1&#xa0;: vaut %2, coûte %3</translation>
    </message>
    <message>
        <source>Dashed: nothing that costs no more is worth as much.</source>
        <translation>Tirets&#xa0;: rien qui ne coûte pas plus ne vaut autant.</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <comment>a criterion</comment>
        <translation>Preuves pour %1</translation>
    </message>
    <message>
        <source>Evidence for the cost of %1</source>
        <comment>an option</comment>
        <translation>Preuves du coût de %1</translation>
    </message>
</context>
<context>
    <name>steelyard::ValueCostChart</name>
    <message>
        <source>Value and cost</source>
        <translation>Valeur et coût</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a criterion, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Value without the cost, points of 10</source>
        <translation>Valeur sans le coût, points sur 10</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value without the cost</source>
        <translation>Valeur sans le coût</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>steelyard::ValueCurve</name>
    <message>
        <source>What a level is worth</source>
        <translation>Ce que vaut un niveau</translation>
    </message>
    <message>
        <source>Point %1 of %2: %3 %4 is worth %5 of 10</source>
        <translation>Point %1 sur %2&#xa0;: %3 %4 vaut %5 sur 10</translation>
    </message>
    <message>
        <source>A straight line from worst to best</source>
        <translation>Une ligne droite du pire au meilleur</translation>
    </message>
    <message>
        <source>Left and right go from point to point</source>
        <translation>Gauche et droite vont d’un point à l’autre</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictPage</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictPanel</name>
    <message>
        <source>Updating</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où l’on en est</translation>
    </message>
    <message numerus="yes">
        <source>%n questions would matter most next</source>
        <translation>
            <numerusform>%n question compterait le plus maintenant</numerusform>
            <numerusform>%n questions compteraient le plus maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>How far each could move %1’s %2 in 100</source>
        <comment>option, its share</comment>
        <translation>De combien chacune pourrait déplacer les %2 sur 100 de %1</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictSideCard</name>
    <message>
        <source>The verdict</source>
        <translation>Le verdict</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictStrip</name>
    <message>
        <source>Where it stands</source>
        <translation>Où l’on en est</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictSummary</name>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui changerait le verdict</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Calculé d’après</translation>
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
        <translation>%1, version %2&#x202f;; empreinte %3</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictWording</name>
    <message>
        <source>Nothing to weigh yet</source>
        <translation>Rien à peser pour l’instant</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Rien de connu pour l’instant</translation>
    </message>
    <message>
        <source>Only option</source>
        <translation>Seule option</translation>
    </message>
    <message>
        <source>In this decision clear begins at %1 and leaning at %2 of 100; usual are %3 and %4.</source>
        <translation>Dans cette décision, le verdict est net dès %1 et tendance dès %2 sur 100&#x202f;; d’ordinaire %3 et %4.</translation>
    </message>
    <message>
        <source>In this decision %1 of 100 important questions may stay open; usual are %2.</source>
        <translation>Dans cette décision, %1 questions importantes sur 100 peuvent rester ouvertes&#x202f;; d’ordinaire %2.</translation>
    </message>
    <message>
        <source>There is no option to weigh.</source>
        <translation>Il n’y a aucune option à peser.</translation>
    </message>
    <message>
        <source>There is no criterion to weigh by.</source>
        <translation>Il n’y a aucun critère pour pondérer.</translation>
    </message>
    <message>
        <source>Nothing is known yet: no cell of the table has a value.</source>
        <translation>Rien n’est encore connu : aucune cellule du tableau n’a de valeur.</translation>
    </message>
    <message>
        <source>No option meets all your must-haves.</source>
        <translation>Aucune option ne satisfait toutes vos exigences.</translation>
    </message>
    <message>
        <source>Nothing is left to judge by: your answers take the weight from everything.</source>
        <translation>Il ne reste rien pour juger&#xa0;: vos réponses retirent tout poids à tous les critères.</translation>
    </message>
    <message>
        <source>%1 come out equal.</source>
        <translation>%1 arrivent à égalité.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2.</source>
        <translation>%1 devance %2.</translation>
    </message>
    <message>
        <source>%1 fits best, clearly ahead of %2.</source>
        <translation>%1 convient le mieux, nettement devant %2.</translation>
    </message>
    <message>
        <source>%1 fits best, with %2 not far behind.</source>
        <translation>%1 convient le mieux, %2 n’est pas loin derrière.</translation>
    </message>
    <message>
        <source>%1 is the only option in this decision.</source>
        <translation>%1 est la seule option de cette décision.</translation>
    </message>
    <message>
        <source>%1 is the only option that meets your must-haves.</source>
        <translation>%1 est la seule option qui satisfait vos exigences.</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is no verdict.</source>
        <translation>Rien n’a encore de réponse, il n’y a donc pas de verdict.</translation>
    </message>
    <message>
        <source>Too few answers for a verdict; so far %1 are level.</source>
        <translation>Trop peu de réponses pour un verdict&#x202f;; pour l’instant, %1 sont à égalité.</translation>
    </message>
    <message>
        <source>Too few answers for a verdict; so far %1 is ahead of %2.</source>
        <translation>Trop peu de réponses pour un verdict&#x202f;; pour l’instant, %1 devance %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are too close to call.</source>
        <translation>Entre %1 et %2, c’est trop serré pour trancher.</translation>
    </message>
    <message>
        <source>%1 and %2 are too close to call: %1 has the higher value, but %2 comes first more often, in %3 of 100 against %4.</source>
        <translation>Entre %1 et %2, c’est trop serré&#xa0;: %1 a la valeur la plus haute, mais %2 arrive plus souvent en tête, dans %3 cas sur 100 contre %4.</translation>
    </message>
    <message>
        <source>It rests on one criterion, “%1” with %2 of the weight; %3 is judged.</source>
        <translation>Le verdict repose sur un seul critère, «&#xa0;%1&#xa0;», avec %2 du poids&#x202f;; %3 est jugé.</translation>
    </message>
    <message>
        <source>It rests on one criterion, “%1” with %2 of the weight.</source>
        <translation>Le verdict repose sur un seul critère, «&#xa0;%1&#xa0;», avec %2 du poids.</translation>
    </message>
    <message>
        <source>It rests on judgement: %1 of what separates the two is judged, not known or measured, and without that %2 would not lead.</source>
        <translation>Le verdict repose sur des jugements&#xa0;: %1 de ce qui sépare les deux est jugé, ni connu ni mesuré, et sans cela %2 ne serait pas en tête.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an answer in quotation marks</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Your own answers speak against %1: %2 You answered %3.</source>
        <comment>an option, the text of a rule with its full stop, quoted answers</comment>
        <translation>Vos propres réponses plaident contre %1&#xa0;: %2 Vous avez répondu %3.</translation>
    </message>
    <message>
        <source>Add an option to the decision.</source>
        <translation>Ajoutez une option à la décision.</translation>
    </message>
    <message>
        <source>Add a criterion to the decision.</source>
        <translation>Ajoutez un critère à la décision.</translation>
    </message>
    <message>
        <source>Type into the table what you know; ranges and guesses count as well.</source>
        <translation>Saisissez dans le tableau ce que vous savez ; plages et estimations comptent aussi.</translation>
    </message>
    <message>
        <source>Relax a must-have to bring an option back.</source>
        <translation>Assouplissez une exigence pour ramener une option.</translation>
    </message>
    <message>
        <source>The easiest way to bring an option back is to relax the must-have %1.</source>
        <translation>Le plus simple pour ramener une option est d’assouplir l’exigence %1.</translation>
    </message>
    <message>
        <source>Change an answer so that at least one criterion counts.</source>
        <translation>Changez une réponse pour qu’au moins un critère compte.</translation>
    </message>
    <message>
        <source>There is no other option left to weigh it against.</source>
        <translation>Il ne reste aucune autre option à laquelle la comparer.</translation>
    </message>
    <message>
        <source>How sure this is has not been worked out yet.</source>
        <translation>Le degré de certitude n’a pas encore été calculé.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of 100 plausible weightings and ratings, %3 in %4.</source>
        <translation>%1 arrive en tête dans %2 pondérations et notes plausibles sur 100, %3 dans %4.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of 100 plausible weightings and ratings.</source>
        <translation>%1 arrive en tête dans %2 pondérations et notes plausibles sur 100.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of 100 plausible weightings and ratings. Not being sure about “%3” carries most of the doubt.</source>
        <translation>%1 arrive en tête dans %2 pondérations et notes plausibles sur 100. L’incertitude sur «&#xa0;%3&#xa0;» porte l’essentiel du doute.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of 100 plausible weightings and ratings. The open question “%3” carries most of the doubt.</source>
        <translation>%1 arrive en tête dans %2 pondérations et notes plausibles sur 100. La question ouverte «&#xa0;%3&#xa0;» porte l’essentiel du doute.</translation>
    </message>
</context>
<context>
    <name>steelyard::Waterfall</name>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two ratings</comment>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two ratings of a criterion; who asks for it</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller criteria</source>
        <translation>
            <numerusform>et %n critère plus petit</numerusform>
            <numerusform>et %n critères plus petits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for, %2 against</source>
        <comment>two numbers of criteria</comment>
        <translation>%1 pour, %2 contre</translation>
    </message>
    <message>
        <source>%1. Largest: %2, %3</source>
        <comment>“12 for, 4 against”; two criteria</comment>
        <translation>%1. Les plus grands&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Pourquoi %1</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <comment>two options</comment>
        <translation>%1 à côté de %2</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <comment>points</comment>
        <translation>écart de %1</translation>
    </message>
    <message>
        <source>What choosing %1 costs</source>
        <translation>Ce que coûte le choix de %1</translation>
    </message>
    <message>
        <source>costs %1</source>
        <comment>points</comment>
        <translation>coûte %1</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>le verdict</translation>
    </message>
    <message>
        <source>the choice</source>
        <translation>le choix</translation>
    </message>
    <message>
        <source>From %1 of %2 to %3 of %4, points of 10</source>
        <comment>the value of an option, twice</comment>
        <translation>De %1 pour %2 à %3 pour %4, points sur 10</translation>
    </message>
    <message>
        <source>Filled: for. Lines: the rest, net. Hatched: against.</source>
        <translation>Plein&#xa0;: pour. Lignes&#xa0;: le reste, net. Hachuré&#xa0;: contre.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what makes a difference, by how much</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From %1 with %2 to %3 with %4: %5.</source>
        <comment>options and their values; all differences</comment>
        <translation>De %1 avec %2 à %3 avec %4&#xa0;: %5.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between differences</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>; %1 and %2 are rounded by themselves</source>
        <comment>two values</comment>
        <translation>&#x202f;; %1 et %2 sont arrondis chacun à part</translation>
    </message>
</context>
<context>
    <name>steelyard::WaterfallView</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>what makes a difference, two ratings, by how much</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
</context>
<context>
    <name>steelyard::WayTable</name>
    <message>
        <source>Way by way</source>
        <translation>Méthode par méthode</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Dit jusqu’ici</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>En tête</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>%1 (counts)</source>
        <comment>a way to weigh</comment>
        <translation>%1 (compte)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Ce que pèse chacun</translation>
    </message>
    <message>
        <source>Bar: the way that counts, and 90 in 100 of its weightings. Diamond: by the sentences.</source>
        <translation>Barre&#xa0;: la méthode qui compte, et 90 de ses pondérations sur 100. Losange&#xa0;: par les phrases.</translation>
    </message>
    <message>
        <source>Bar: the way that counts, and 90 in 100 of its weightings. Diamond: by order alone.</source>
        <translation>Barre&#xa0;: la méthode qui compte, et 90 de ses pondérations sur 100. Losange&#xa0;: par l’ordre seul.</translation>
    </message>
    <message>
        <source>Bar: the middle, and 90 in 100 of the weightings.</source>
        <translation>Barre&#xa0;: le milieu, et 90 pondérations sur 100.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>shares of the weight</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Why %1 weighs this</source>
        <translation>Pourquoi %1 pèse cela</translation>
    </message>
    <message>
        <source>Why this weight?</source>
        <translation>Pourquoi ce poids&#x202f;?</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightTrialModel</name>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a weight</comment>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>a weight</comment>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Leader stays from</source>
        <translation>En tête dès</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a share of the weight</comment>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>Lead if halved</source>
        <translation>Avance si divisé par deux</translation>
    </message>
    <message>
        <source>Lead if half more</source>
        <translation>Avance si moitié de plus</translation>
    </message>
    <message>
        <source>%1: %2, agreed %3.</source>
        <comment>weight, share now, share agreed</comment>
        <translation>%1&#xa0;: %2, convenu %3.</translation>
    </message>
    <message>
        <source>%1 %2 is first at no share.</source>
        <comment>a sentence, option</comment>
        <translation>%1 %2 n’est en tête à aucune part.</translation>
    </message>
    <message>
        <source>%1 %2 is first from %3 to %4.</source>
        <comment>a sentence, option, two shares</comment>
        <translation>%1 %2 est en tête de %3 à %4.</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightWording</name>
    <message>
        <source>The weights may not add up to 100% because of rounding.</source>
        <translation>À cause des arrondis, les poids peuvent ne pas totaliser 100&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 – set to zero</source>
        <comment>an answer and what it did to a weight</comment>
        <translation>%1 – mis à zéro</translation>
    </message>
    <message>
        <source>%1 – doubled</source>
        <translation>%1 – doublé</translation>
    </message>
    <message>
        <source>%1 – doubled twice</source>
        <translation>%1 – doublé deux fois</translation>
    </message>
    <message numerus="yes">
        <source>%1 – doubled %n times</source>
        <translation>
            <numerusform>%1 – doublé %n fois</numerusform>
            <numerusform>%1 – doublé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – halved</source>
        <translation>%1 – divisé par 2</translation>
    </message>
    <message>
        <source>%1 – halved twice</source>
        <translation>%1 – divisé par 4</translation>
    </message>
    <message numerus="yes">
        <source>%1 – halved %n times</source>
        <translation>
            <numerusform>%1 – divisé par 2 %n fois</numerusform>
            <numerusform>%1 – divisé par 2 %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – unchanged</source>
        <translation>%1 – inchangé</translation>
    </message>
    <message>
        <source>It weighs %1</source>
        <translation>Il pèse %1</translation>
    </message>
    <message>
        <source>Nothing is in order yet, so every criterion weighs the same</source>
        <translation>Rien n’est encore en ordre, donc chaque critère pèse autant</translation>
    </message>
    <message>
        <source>You put it first, which makes %1 of the weight</source>
        <translation>Vous l’avez mis en premier, ce qui fait %1 du poids</translation>
    </message>
    <message>
        <source>Place %1 in your order, which makes %2 of the weight</source>
        <translation>Place %1 dans votre ordre, ce qui fait %2 du poids</translation>
    </message>
    <message>
        <source>You gave it %1 of the points</source>
        <translation>Vous lui avez donné %1 des points</translation>
    </message>
    <message>
        <source>Your comparisons give it %1 of the weight</source>
        <translation>Vos comparaisons lui donnent %1 du poids</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the user said of a weight, and why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 stays first while “%2” has at most %3 of the weight; now %4.</source>
        <translation>%1 reste en tête tant que «&#xa0;%2&#xa0;» a au plus %3 du poids&#x202f;; actuellement %4.</translation>
    </message>
    <message>
        <source>%1 stays first while “%2” has at least %3 of the weight; now %4.</source>
        <translation>%1 reste en tête tant que «&#xa0;%2&#xa0;» a au moins %3 du poids&#x202f;; actuellement %4.</translation>
    </message>
    <message>
        <source>%1 stays first while “%2” has %3 to %4 of the weight; now %5.</source>
        <translation>%1 reste en tête tant que «&#xa0;%2&#xa0;» a de %3 à %4 du poids&#x202f;; actuellement %5.</translation>
    </message>
    <message>
        <source>No points are given yet, so every criterion weighs the same</source>
        <translation>Aucun point n’est encore donné, donc chaque critère pèse autant</translation>
    </message>
    <message>
        <source>Nothing is compared yet, so every criterion weighs the same</source>
        <translation>Rien n’est encore comparé, donc chaque critère pèse autant</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights of</source>
        <translation>Poids des</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>%</source>
        <comment>behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Weight of %1 in per cent</source>
        <translation>Poids de %1 en pour cent</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>Dotted: as agreed. The tracks go from 0 to %1.</source>
        <translation>En pointillé&#xa0;: comme convenu. Les échelles vont de 0 à %1.</translation>
    </message>
    <message>
        <source>Band: %1 stays first if only this weight moves. Dotted: as agreed. The tracks go from 0 to %2.</source>
        <translation>Bande&#xa0;: %1 reste en tête si ce poids seul varie. En pointillé&#xa0;: comme convenu. Les échelles vont de 0 à %2.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightsPage</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Reste valable</translation>
    </message>
    <message>
        <source>There is nothing to weigh yet: a weight is one of several criteria’s.</source>
        <translation>Il n’y a encore rien à pondérer&#xa0;: un poids se partage entre plusieurs critères.</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Aller au tableau</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Compter par</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Put the criteria in order; that alone gives an honest verdict. Say more only where it helps.</source>
        <translation>Mettez les critères en ordre&#x202f;; cela seul donne un verdict honnête. N’en dites plus que là où cela aide.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3 when it was weighed, and goes from %4 to %5 now. Does its weight still hold?</source>
        <translation>%1 allait de %2 à %3 lors de la pondération et va maintenant de %4 à %5. Son poids est-il toujours valable&#x202f;?</translation>
    </message>
</context>
<context>
    <name>steelyard::WhatIfBanner</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Name of a scenario</source>
        <translation>Nom d’un scénario</translation>
    </message>
    <message>
        <source>Exploring. The decision is unchanged.</source>
        <translation>Exploration. La décision est inchangée.</translation>
    </message>
    <message>
        <source>Try weights and ratings</source>
        <translation>Essayer des poids et des notes</translation>
    </message>
    <message>
        <source>Nothing is tried yet</source>
        <translation>Rien n’est encore essayé</translation>
    </message>
    <message>
        <source>Give the scenario a name first</source>
        <translation>Donnez d’abord un nom au scénario</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Enregistrer comme scénario</translation>
    </message>
    <message>
        <source>Put into the decision</source>
        <translation>Reprendre dans la décision</translation>
    </message>
    <message>
        <source>Changes the decision to what is tried here, as one step</source>
        <translation>Modifie la décision selon cet essai, en une seule étape</translation>
    </message>
    <message>
        <source>Keeps it under a name below, to look at again; the decision stays as it is</source>
        <translation>Le conserve sous un nom plus bas, pour le revoir&#x202f;; la décision reste telle quelle</translation>
    </message>
    <message>
        <source>What you try here changes the decision only when you put it there.</source>
        <translation>Ce que vous essayez ici ne modifie la décision que si vous l’y reprenez.</translation>
    </message>
    <message>
        <source>Saved as “%1”, under Scenarios below.</source>
        <translation>Enregistré comme «&#xa0;%1&#xa0;», plus bas dans les scénarios.</translation>
    </message>
</context>
<context>
    <name>steelyard::WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Ratings as the knowledge base gives them.</source>
        <translation>Notes telles que les donne la base de connaissances.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of your own.</source>
        <translation>
            <numerusform>%n note personnelle.</numerusform>
            <numerusform>%n notes personnelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a weight, two shares</comment>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>Weights as the answers give them.</source>
        <translation>Poids tels que les donnent les réponses.</translation>
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
            <numerusform>%1, et %n de plus&#x202f;; les autres cèdent en proportion.</numerusform>
            <numerusform>%1, et %n de plus&#x202f;; les autres cèdent en proportion.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the others give way in proportion.</source>
        <comment>a list of changes of weights</comment>
        <translation>%1&#x202f;; les autres cèdent en proportion.</translation>
    </message>
    <message>
        <source>The decision is now what was tried.</source>
        <translation>La décision est maintenant ce qui a été essayé.</translation>
    </message>
    <message>
        <source>Nothing is tried any more.</source>
        <translation>Plus rien n’est essayé.</translation>
    </message>
</context>
<context>
    <name>steelyard::WindowPreferences</name>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Full screen left</source>
        <translation>Plein écran quitté</translation>
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
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a question without an answer</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <translation>%1&#xa0;: sans objet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two changes of answers, both needed</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>three changes of answers, all needed</comment>
        <translation>%1, %2 et %3</translation>
    </message>
</context>
<context>
    <name>steelyard::cli::Text</name>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: no problems</source>
        <translation>%1&#xa0;: aucun problème</translation>
    </message>
    <message>
        <source>%1  %2 (version %3, reviewed %4)</source>
        <translation>%1  %2 (version %3, revue le %4)</translation>
    </message>
    <message>
        <source>%1, version %2, reviewed %3, hash %4</source>
        <translation>%1, version %2, revue le %3, somme de contrôle %4</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Questions, for --answer QUESTION=ANSWER</source>
        <translation>Questions, pour --answer QUESTION=ANSWER</translation>
    </message>
    <message>
        <source>Capabilities, for --must-have CAPABILITY=TOLERANCE</source>
        <translation>Capacités, pour --must-have CAPABILITY=TOLERANCE</translation>
    </message>
    <message>
        <source>Typical cases, for --scenario ID</source>
        <translation>Cas types, pour --scenario ID</translation>
    </message>
    <message>
        <source>-o FILE is missing.</source>
        <translation>Il manque -o FILE.</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>%1 takes no --normalisation. These do: %2.</source>
        <translation>%1 n’accepte pas --normalisation. L’acceptent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--%1 goes with --method smaa.</source>
        <translation>--%1 va avec --method smaa.</translation>
    </message>
    <message>
        <source>There is only one alternative.</source>
        <translation>Il n’y a qu’une seule alternative.</translation>
    </message>
    <message>
        <source>All alternatives are alike in %1, so it cannot change the ranking.</source>
        <translation>Toutes les alternatives sont égales pour %1, qui ne peut donc pas changer le classement.</translation>
    </message>
    <message>
        <source>%1 has no weight and does not count.</source>
        <translation>%1 n’a pas de poids et ne compte pas.</translation>
    </message>
    <message>
        <source>%1 and %2 are identical and share a rank.</source>
        <translation>%1 et %2 sont identiques et partagent un rang.</translation>
    </message>
    <message>
        <source>%1 is nowhere better than %2 and somewhere worse.</source>
        <translation>%1 n’est meilleure nulle part et est moins bonne quelque part que %2.</translation>
    </message>
    <message>
        <source>%2 of %1 is unknown and could be anything on its scale.</source>
        <translation>%2 de %1 est inconnu et pourrait être n’importe où sur son échelle.</translation>
    </message>
    <message>
        <source>%1 declares no scale; the range of the numbers in the table is taken, so that another alternative may change the order of these.</source>
        <translation>%1 ne déclare pas d’échelle&#x202f;; l’étendue des nombres du tableau est prise, si bien qu’une autre alternative peut changer l’ordre de celles-ci.</translation>
    </message>
    <message>
        <source>%2 of %1 lies outside its scale, which is extended for it.</source>
        <translation>%2 de %1 est hors de son échelle, qui est étendue pour lui.</translation>
    </message>
    <message>
        <source>Whether %1 meets a constraint on %2 is unknown; it is kept.</source>
        <translation>On ignore si %1 respecte une contrainte sur %2&#x202f;; elle est gardée.</translation>
    </message>
    <message>
        <source>The method takes the middle of the scale for the unknown %2 of %1.</source>
        <translation>La méthode prend le milieu de l’échelle pour %2 de %1, qui est inconnu.</translation>
    </message>
    <message>
        <source>The normalisation is undefined on %1, which then counts for nobody.</source>
        <translation>La normalisation n’est pas définie pour %1, qui ne compte alors pour personne.</translation>
    </message>
    <message>
        <source>There is no row @weight: every weighting counts alike.</source>
        <translation>Il n’y a pas de ligne @weight&#xa0;: toutes les pondérations comptent autant.</translation>
    </message>
    <message>
        <source>There is no row @weight: all criteria count alike.</source>
        <translation>Il n’y a pas de ligne @weight&#xa0;: tous les critères comptent autant.</translation>
    </message>
    <message>
        <source>Each weight varies by a factor of up to the square root of two in both directions.</source>
        <translation>Chaque poids varie d’un facteur allant jusqu’à racine de deux dans les deux sens.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Compromise: %1</source>
        <translation>Compromis&#xa0;: %1</translation>
    </message>
    <message>
        <source>-o OUT is missing.</source>
        <translation>Il manque -o OUT.</translation>
    </message>
    <message>
        <source>Value of 10, then the share of runs in 100 by rank</source>
        <translation>Valeur sur 10, puis part des tirages sur 100 par rang</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Pourquoi %1</translation>
    </message>
    <message>
        <source>Strongest reason against</source>
        <translation>Plus forte raison contraire</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>Largest eigenvalue %1, consistency index %2</source>
        <translation>Plus grande valeur propre %1, indice de cohérence %2</translation>
    </message>
    <message>
        <source>Consistency ratio by the table of random matrices:</source>
        <translation>Ratio de cohérence selon la table des matrices aléatoires&#xa0;:</translation>
    </message>
    <message>
        <source>To be revised first: %1 over %2 is given as %3; the others imply %4.</source>
        <translation>À réviser d’abord&#xa0;: %1 par rapport à %2 est donné comme %3&#x202f;; les autres impliquent %4.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 texts</source>
        <translation>%1&#xa0;: %2 textes sur %3</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>This is none of the forms below.</source>
        <translation>Ce n’est aucune des formes ci-dessous.</translation>
    </message>
    <message>
        <source>With --record, -o names the folder of the records.</source>
        <translation>Avec --record, -o désigne le dossier des relevés.</translation>
    </message>
    <message>
        <source>The verdict is the same; this has changed:</source>
        <translation>Le verdict est le même&#x202f;; ceci a changé&#xa0;:</translation>
    </message>
    <message>
        <source>The verdict has changed:</source>
        <translation>Le verdict a changé&#xa0;:</translation>
    </message>
    <message>
        <source>Made with the knowledge base this program has.</source>
        <translation>Établi avec la base de connaissances de ce programme.</translation>
    </message>
    <message>
        <source>Made with another state of the knowledge base.</source>
        <translation>Établi avec un autre état de la base de connaissances.</translation>
    </message>
    <message>
        <source>%1: the report holds no verdict to compare with.</source>
        <translation>%1&#xa0;: le rapport ne contient aucun verdict à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more notes; --format json prints them all.</source>
        <translation>
            <numerusform>Et %n autre remarque&#x202f;; --format json les affiche toutes.</numerusform>
            <numerusform>Et %n autres remarques&#x202f;; --format json les affiche toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui changerait le verdict</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 demande un nombre entier de %2 à %3, pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 demande une de ces valeurs&#xa0;: %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes one or more of %2, not “%3”.</source>
        <translation>--%1 demande une ou plusieurs de ces valeurs&#xa0;: %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes one or more of %2.</source>
        <translation>--%1 demande une ou plusieurs de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no case “%1”. There are: %2.</source>
        <translation>Il n’y a pas de cas «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not of the form CAPABILITY=TOLERANCE, with a tolerance of built-in, add-on, build:DAYS or not-needed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme CAPABILITY=TOLERANCE, avec une tolérance parmi built-in, add-on, build:DAYS ou not-needed.</translation>
    </message>
    <message>
        <source>“%1” ends in none of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne se termine par aucun de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The report would take the place of the decision. Choose another name.</source>
        <translation>Le rapport prendrait la place de la décision. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>Il n’y a ni commande ni fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The window cannot open, because there is no display; without one use the commands that “steelyard --help” lists.</source>
        <translation>La fenêtre ne peut pas s’ouvrir, car il n’y a pas d’écran&#x202f;; sans écran, utilisez les commandes que «&#xa0;steelyard --help&#xa0;» énumère.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the row @direction is empty, the criterion&apos;s name decides.</source>
        <translation>Là où la ligne @direction est vide, le nom du critère décide.</translation>
    </message>
    <message>
        <source>Less is better: %1.</source>
        <translation>Le moins est le mieux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>More is better: %1.</source>
        <translation>Le plus est le mieux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The table is too large to tell what is special about single alternatives.</source>
        <translation>Le tableau est trop grand pour signaler les particularités de chaque alternative.</translation>
    </message>
    <message>
        <source>No table of random matrices reaches so many elements, so that nobody can say whether the judgements are consistent enough.</source>
        <translation>Aucune table de matrices aléatoires ne va jusqu’à autant d’éléments&#x202f;; personne ne peut dire si les jugements sont assez cohérents.</translation>
    </message>
    <message>
        <source>The judgements are consistent enough: their ratio by %1 is %2, and 0.1 is allowed.</source>
        <translation>Les jugements sont assez cohérents&#xa0;: leur ratio selon %1 est %2, et 0,1 est admis.</translation>
    </message>
    <message>
        <source>The judgements contradict each other: revise them before you use the weights, since their ratio by %1 is %2, and 0.1 is allowed.</source>
        <translation>Les jugements se contredisent&#xa0;: révisez-les avant d’utiliser les poids, car leur ratio selon %1 est %2, et 0,1 est admis.</translation>
    </message>
    <message>
        <source>The translation would take the place of the knowledge base. Choose another name.</source>
        <translation>La traduction prendrait la place de la base de connaissances. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The decision would take the place of the knowledge base. Choose another name.</source>
        <translation>La décision prendrait la place de la base de connaissances. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>--title is empty.</source>
        <translation>--title est vide.</translation>
    </message>
    <message>
        <source>The report would take the place of the logo. Choose another name.</source>
        <translation>Le rapport prendrait la place du logo. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>La sortie standard ne peut pas être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The copy of the knowledge base “%1” inside is not the one that the decision names.</source>
        <translation>La copie de la base de connaissances «&#xa0;%1&#xa0;» contenue n’est pas celle que la décision désigne.</translation>
    </message>
    <message>
        <source>Made with the knowledge base that it carries inside; this program has none of that name to compare it with.</source>
        <translation>Établi avec la base de connaissances qu’elle contient&#x202f;; ce programme n’en a aucune de ce nom à comparer.</translation>
    </message>
    <message>
        <source>What follows --%1 is not UTF-8.</source>
        <translation>Ce qui suit --%1 n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8, and no name that is can be made for it in “%2”: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas en UTF-8, et aucun nom qui le soit ne peut lui être donné dans «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --all lists them</source>
        <translation>
            <numerusform>et %n de plus&#x202f;; --all la montre</numerusform>
            <numerusform>et %n de plus&#x202f;; --all les montre</numerusform>
        </translation>
    </message>
    <message>
        <source>* turns the verdict, alone or with others that are marked</source>
        <translation>* fait basculer le verdict, seule ou avec d’autres marquées</translation>
    </message>
    <message>
        <source>There is nothing to audit: it takes two alternatives and a weight above 0.</source>
        <translation>Il n’y a rien à contrôler&#xa0;: il faut deux alternatives et un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>Nothing was found that the sums hide.</source>
        <translation>Rien de caché n’a été trouvé derrière les totaux.</translation>
    </message>
    <message>
        <source>What would change the winner:</source>
        <translation>Ce qui changerait l’option gagnante&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing that was tried.</source>
        <translation>Rien de ce qui a été essayé.</translation>
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
        <translation>Les tableaux sont en XLSX, ODS ou CSV, avec virgules, points-virgules, tabulations ou barres
verticales. Pour classer&#xa0;: une première ligne alternative,NAME,NAME,... puis une ligne par
alternative avec un nombre pour chaque nom&#x202f;; une cellule vide est inconnue. Une ligne
@direction avec min ou max dit dans quel sens chacun compte, @weight combien. PAIRWISE&#xa0;:
une matrice disant combien de fois la ligne compte plus que la colonne (3, ou 1/3 quand
elle compte moins), avec ou sans noms, la partie au-dessus de la diagonale suffisant&#x202f;; ou
une liste de lignes NAME,NAME,3. Une ligne @judge,NAME,WEIGHT précède le tableau d’un
juge parmi plusieurs, @node,NAME celui des parties de NAME.
</translation>
    </message>
    <message>
        <source>The table is too large to be audited.</source>
        <translation>Le tableau est trop grand pour être contrôlé.</translation>
    </message>
    <message>
        <source>Leave out alternatives that cannot win.</source>
        <translation>Retirez les alternatives qui ne peuvent pas gagner.</translation>
    </message>
    <message>
        <source>There is no row @direction: names and units decide which way a criterion counts. Where that is wrong, write such a row with min or max.</source>
        <translation>Il n’y a pas de ligne @direction&#xa0;: les noms et les unités décident du sens d’un critère. Là où c’est faux, écrivez une telle ligne avec min ou max.</translation>
    </message>
    <message>
        <source>%1, which has %2 of the whole:</source>
        <translation>%1, qui a %2 du tout&#xa0;:</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>Juge %1</translation>
    </message>
    <message>
        <source>%1 (weight %2): %3</source>
        <translation>%1 (poids %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Of the whole:</source>
        <translation>Du tout&#xa0;:</translation>
    </message>
    <message>
        <source>The hand-out would take the place of the decision. Choose another name.</source>
        <translation>Le support imprimé prendrait la place de la décision. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is not of the form QUESTION=ANSWER or QUESTION=ANSWER,ANSWER.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme QUESTION=ANSWER ou QUESTION=ANSWER,ANSWER.</translation>
    </message>
    <message>
        <source>“%1” comes on top of another answer to the same question.</source>
        <translation>«&#xa0;%1&#xa0;» s’ajoute à une autre réponse à la même question.</translation>
    </message>
    <message>
        <source>--%1 goes with a knowledge base, not with --table.</source>
        <translation>--%1 va avec une base de connaissances, pas avec --table.</translation>
    </message>
    <message>
        <source>The decision would take the place of the table. Choose another name.</source>
        <translation>La décision prendrait la place du tableau. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Options are in rows: %1</source>
        <translation>Options en lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Options are in columns: %1</source>
        <translation>Options en colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where the weights come from</source>
        <translation>D’où viennent les poids</translation>
    </message>
    <message>
        <source>--preset and --sections exclude each other.</source>
        <translation>--preset et --sections s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>--record and --format exclude each other.</source>
        <translation>--record et --format s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>“%1” does not end as --format %2 does.</source>
        <translation>«&#xa0;%1&#xa0;» ne se termine pas comme --format %2.</translation>
    </message>
    <message>
        <source>“%1” is a file; these tables go into a folder.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier&#x202f;; ces tableaux vont dans un dossier.</translation>
    </message>
    <message>
        <source>Value of 10 without the cost, and %1</source>
        <translation>Valeur sur 10 sans le coût, et %1</translation>
    </message>
    <message>
        <source>  %1 %2 (%3 to %4)   %5 (%6 to %7)</source>
        <comment>an option, value and its range, cost and its range</comment>
        <translation>  %1 %2 (%3 à %4)   %5 (%6 à %7)</translation>
    </message>
    <message>
        <source>The decision inside is right, and so is all that is shown.</source>
        <translation>La décision contenue est juste, et tout ce qui est montré aussi.</translation>
    </message>
    <message>
        <source>The decision inside is right.</source>
        <translation>La décision contenue est juste.</translation>
    </message>
    <message>
        <source>Only a record is compared with a decision&apos;s file.</source>
        <translation>Seul un relevé se compare au fichier d’une décision.</translation>
    </message>
    <message>
        <source>Page %1 is not what this program writes.</source>
        <translation>La page %1 n’est pas ce que ce programme écrit.</translation>
    </message>
    <message>
        <source>The pages cannot be read within the limits of a report.</source>
        <translation>Les pages ne peuvent pas être lues dans les limites d’un rapport.</translation>
    </message>
    <message>
        <source>The report has %1 pages, the file has %2.</source>
        <translation>Le rapport a %1 pages, le fichier en a %2.</translation>
    </message>
    <message>
        <source>Page %1 of the report is missing.</source>
        <translation>La page %1 du rapport manque.</translation>
    </message>
    <message>
        <source>What the file says of itself (title, author, date) is not what this program writes.</source>
        <translation>Ce que le fichier dit de lui-même (titre, auteur, date) n’est pas ce que ce programme écrit.</translation>
    </message>
    <message>
        <source>What the file says to who listens to it is not what this program writes.</source>
        <translation>Ce que le fichier dit à qui l’écoute n’est pas ce que ce programme écrit.</translation>
    </message>
    <message>
        <source>The bookmarks are not what this program writes.</source>
        <translation>Les signets ne sont pas ce que ce programme écrit.</translation>
    </message>
    <message>
        <source>The attached files are not what this program writes.</source>
        <translation>Les fichiers joints ne sont pas ce que ce programme écrit.</translation>
    </message>
    <message>
        <source>The file holds something else than this program writes.</source>
        <translation>Le fichier contient autre chose que ce que ce programme écrit.</translation>
    </message>
    <message>
        <source>The links on page %1 are not what this program writes.</source>
        <translation>Les liens de la page %1 ne sont pas ce que ce programme écrit.</translation>
    </message>
    <message>
        <source>Something was appended to the file after it was written.</source>
        <translation>Quelque chose a été ajouté au fichier après son écriture.</translation>
    </message>
    <message>
        <source>The file is not what this program writes, first in line %1.</source>
        <translation>Le fichier n’est pas ce que ce programme écrit, d’abord à la ligne %1.</translation>
    </message>
    <message>
        <source>The file is not what this program writes, first in line %1, below “%2”.</source>
        <translation>Le fichier n’est pas ce que ce programme écrit, d’abord à la ligne %1, sous «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The report was made with version %1 of Steelyard.</source>
        <translation>Le rapport a été établi avec la version %1 de Steelyard.</translation>
    </message>
    <message>
        <source>The report was made with Qt %1.</source>
        <translation>Le rapport a été établi avec Qt %1.</translation>
    </message>
    <message>
        <source>The report was set in other fonts than are here.</source>
        <translation>Le rapport a été composé avec d’autres polices que celles d’ici.</translation>
    </message>
    <message>
        <source>The pages were not compared.</source>
        <translation>Les pages n’ont pas été comparées.</translation>
    </message>
    <message>
        <source>The report does not say how it was made.</source>
        <translation>Le rapport ne dit pas comment il a été établi.</translation>
    </message>
    <message>
        <source>The report cannot be made again.</source>
        <translation>Le rapport ne peut pas être refait.</translation>
    </message>
    <message>
        <source>Another program packed the file again.</source>
        <translation>Un autre programme a réencodé le fichier.</translation>
    </message>
    <message>
        <source>Whether the record was changed by hand cannot be told.</source>
        <translation>On ne peut pas savoir si le relevé a été modifié à la main.</translation>
    </message>
    <message>
        <source>Before line %1 of the record a line was removed.</source>
        <translation>Avant la ligne %1 du relevé, une ligne a été supprimée.</translation>
    </message>
    <message>
        <source>Line %1 of the record was changed or added by hand: “%2”</source>
        <translation>La ligne %1 du relevé a été modifiée ou ajoutée à la main&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>Le relevé ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Vérifiez son nom et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The record does not say of which decision it is, and in which state.</source>
        <translation>Le relevé ne dit pas de quelle décision il est, ni dans quel état.</translation>
    </message>
    <message>
        <source>Write it again with “steelyard report”.</source>
        <translation>Réécrivez-le avec «&#xa0;steelyard report&#xa0;».</translation>
    </message>
    <message>
        <source>The decision of this record is not near it.</source>
        <translation>La décision de ce relevé n’est pas à proximité.</translation>
    </message>
    <message>
        <source>Name its file behind the record.</source>
        <translation>Indiquez son fichier après le relevé.</translation>
    </message>
    <message>
        <source>The record is of another decision than %1.</source>
        <translation>Le relevé est d’une autre décision que %1.</translation>
    </message>
    <message>
        <source>The decision is not what the record was written from: its fingerprint is %1, and was %2.</source>
        <translation>La décision n’est pas celle dont le relevé est issu&#xa0;: son empreinte est %1, et était %2.</translation>
    </message>
    <message>
        <source>The record says what %1 says: fingerprint %2.</source>
        <translation>Le relevé dit ce que dit %1&#xa0;: empreinte %2.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>The input has problems, or something that was to be the same differs</source>
        <translation>L’entrée a des problèmes, ou quelque chose qui devait être identique diffère</translation>
    </message>
    <message>
        <source>Wrong usage</source>
        <translation>Mauvaise utilisation</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>La décision</translation>
    </message>
    <message>
        <source>Only these sections, instead of those that the preset has</source>
        <translation>Seulement ces sections, au lieu de celles du modèle</translation>
    </message>
    <message>
        <source>Begin a decision</source>
        <translation>Commencer une décision</translation>
    </message>
    <message>
        <source>With a knowledge base</source>
        <translation>Avec une base de connaissances</translation>
    </message>
    <message>
        <source>From a table of one&apos;s own</source>
        <translation>À partir d’un tableau à soi</translation>
    </message>
    <message>
        <source>The knowledge base</source>
        <translation>La base de connaissances</translation>
    </message>
    <message>
        <source>The file to write the decision to</source>
        <translation>Le fichier où écrire la décision</translation>
    </message>
    <message>
        <source>Answer as this typical case of the knowledge base does</source>
        <translation>Répondre comme ce cas type de la base de connaissances</translation>
    </message>
    <message>
        <source>What the decision is called</source>
        <translation>Le nom de la décision</translation>
    </message>
    <message>
        <source>Answer a question; not-sure and does-not-apply are answers, too</source>
        <translation>Répondre à une question&#xa0;; not-sure et does-not-apply sont aussi des réponses</translation>
    </message>
    <message>
        <source>Demand a capability: built-in, add-on, build:DAYS or not-needed</source>
        <translation>Exiger une capacité&#xa0;: built-in, add-on, build:JOURS ou not-needed</translation>
    </message>
    <message>
        <source>The sheet to make the decision of: XLSX, ODS or CSV</source>
        <translation>Le tableau dont faire la décision&#xa0;: XLSX, ODS ou CSV</translation>
    </message>
    <message>
        <source>Of a table everything that had to be guessed is said: which row is the head, which way each criterion counts, units, ranges and what is unknown.</source>
        <translation>D’un tableau est dit tout ce qu’il a fallu deviner&#xa0;: quelle ligne est l’en-tête, dans quel sens compte chaque critère, les unités, les plages et ce qui est inconnu.</translation>
    </message>
    <message>
        <source>Say what the answers lead to</source>
        <translation>Dire à quoi mènent les réponses</translation>
    </message>
    <message>
        <source>Also where each weight comes from</source>
        <translation>Aussi d’où vient chaque poids</translation>
    </message>
    <message>
        <source>How many runs to make; otherwise as many as the decision says</source>
        <translation>Combien de passages faire&#xa0;; sinon autant que le dit la décision</translation>
    </message>
    <message>
        <source>Where random numbers begin; otherwise where the decision says</source>
        <translation>Où commencent les nombres aléatoires&#xa0;; sinon là où le dit la décision</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Écrire un rapport</translation>
    </message>
    <message>
        <source>Two pages to decide by, up to eight to check it by, or everything</source>
        <translation>Deux pages pour décider, jusqu’à huit pour vérifier, ou tout</translation>
    </message>
    <message>
        <source>The file to write to; its end says the format</source>
        <translation>Le fichier où écrire&#xa0;; sa fin dit le format</translation>
    </message>
    <message>
        <source>The format, where the name of OUT does not say it</source>
        <translation>Le format, quand le nom de OUT ne le dit pas</translation>
    </message>
    <message>
        <source>Also what never leads and what has no weight</source>
        <translation>Aussi ce qui ne mène jamais et ce qui n’a pas de poids</translation>
    </message>
    <message>
        <source>The language of the report</source>
        <translation>La langue du rapport</translation>
    </message>
    <message>
        <source>Mark every page as a draft</source>
        <translation>Marquer chaque page comme brouillon</translation>
    </message>
    <message>
        <source>Mark every page as confidential</source>
        <translation>Marquer chaque page comme confidentielle</translation>
    </message>
    <message>
        <source>A picture for the first page</source>
        <translation>Une image pour la première page</translation>
    </message>
    <message>
        <source>Write a decision record into the folder OUT, and name it so</source>
        <translation>Écrire un compte rendu de décision dans le dossier OUT, et le nommer ainsi</translation>
    </message>
    <message>
        <source>OUT ends in one of: %1.</source>
        <translation>OUT se termine par l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A PDF and an HTML report carry the decision inside, so that anybody can open it and compute it again.</source>
        <translation>Un rapport PDF ou HTML contient la décision, si bien que chacun peut l’ouvrir et la recalculer.</translation>
    </message>
    <message>
        <source>With --format csv, OUT is a folder with a file for each table.</source>
        <translation>Avec --format csv, OUT est un dossier avec un fichier par tableau.</translation>
    </message>
    <message>
        <source>Write the scenes of the presentation on paper or as slides</source>
        <translation>Écrire les scènes de la présentation sur papier ou en diapositives</translation>
    </message>
    <message>
        <source>The file to write to, a PDF or slides (ODP)</source>
        <translation>Le fichier où écrire, un PDF ou des diapositives (ODP)</translation>
    </message>
    <message>
        <source>How many scenes share a page</source>
        <translation>Combien de scènes partagent une page</translation>
    </message>
    <message>
        <source>With what the speaker says</source>
        <translation>Avec ce que dit la personne qui présente</translation>
    </message>
    <message>
        <source>The language of the hand-out</source>
        <translation>La langue du support imprimé</translation>
    </message>
    <message>
        <source>Compute and write again, and say what changed</source>
        <translation>Recalculer et réécrire, et dire ce qui a changé</translation>
    </message>
    <message>
        <source>A decision, a report (PDF, HTML) or a decision record (Markdown)</source>
        <translation>Une décision, un rapport (PDF, HTML) ou un compte rendu de décision (Markdown)</translation>
    </message>
    <message>
        <source>The decision to compare a record with</source>
        <translation>La décision à laquelle comparer un compte rendu</translation>
    </message>
    <message>
        <source>The exit code is 1 when anything differs from what the report says, or when the knowledge base inside is not the one it is called.</source>
        <translation>Le code de retour est 1 quand quelque chose diffère de ce que dit le rapport, ou quand la base de connaissances contenue n’est pas celle dont elle porte le nom.</translation>
    </message>
    <message>
        <source>Say what differs between two decisions, and what of it changed the verdict</source>
        <translation>Dire ce qui diffère entre deux décisions, et ce qui a changé le verdict</translation>
    </message>
    <message>
        <source>A decision, or a report with one inside</source>
        <translation>Une décision, ou un rapport qui en contient une</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Ce à quoi elle est comparée</translation>
    </message>
    <message>
        <source>Cut no list</source>
        <translation>Ne couper aucune liste</translation>
    </message>
    <message>
        <source>Exit with 1 when they differ</source>
        <translation>Terminer par 1 quand elles diffèrent</translation>
    </message>
    <message>
        <source>Each difference that counts is tried alone on A; where the verdicts differ, the smallest set of differences that makes the verdict of A that of B is searched.</source>
        <translation>Chaque différence qui compte est essayée seule sur A&#xa0;; là où les verdicts diffèrent, on cherche le plus petit ensemble de différences qui fait du verdict de A celui de B.</translation>
    </message>
    <message>
        <source>For people or for programs</source>
        <translation>Pour les personnes ou pour les programmes</translation>
    </message>
    <message>
        <source>The sheet of a workbook; otherwise the first that is not hidden</source>
        <translation>La feuille d’un classeur&#xa0;; sinon la première qui n’est pas masquée</translation>
    </message>
    <message>
        <source>The size of the paper</source>
        <translation>Le format du papier</translation>
    </message>
    <message>
        <source>Write over a file that the program did not write, too</source>
        <translation>Remplacer aussi un fichier que le programme n’a pas écrit</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>Say how the program, or a command, is used</source>
        <translation>Dire comment s’utilise le programme, ou une commande</translation>
    </message>
    <message>
        <source>Say which version this is</source>
        <translation>Dire quelle version c’est</translation>
    </message>
    <message>
        <source>Quit after the window was painted once, for measuring the start</source>
        <translation>Quitter une fois la fenêtre dessinée, pour mesurer le démarrage</translation>
    </message>
    <message>
        <source>List, show and begin knowledge bases</source>
        <translation>Lister, montrer et commencer des bases de connaissances</translation>
    </message>
    <message>
        <source>The knowledge bases in the program, or those named</source>
        <translation>Les bases de connaissances du programme, ou celles nommées</translation>
    </message>
    <message>
        <source>What is in one</source>
        <translation>Ce que contient une base</translation>
    </message>
    <message>
        <source>The beginning of a base of one&apos;s own</source>
        <translation>Le début d’une base à soi</translation>
    </message>
    <message>
        <source>The beginning of a translation of a base</source>
        <translation>Le début de la traduction d’une base</translation>
    </message>
    <message>
        <source>The JSON Schema of bases, or of their translations</source>
        <translation>Le schéma JSON des bases, ou de leurs traductions</translation>
    </message>
    <message>
        <source>A base in the program, or the file of one</source>
        <translation>Une base du programme, ou le fichier d’une base</translation>
    </message>
    <message>
        <source>The file to write to, instead of standard output</source>
        <translation>Le fichier où écrire, au lieu de la sortie standard</translation>
    </message>
    <message>
        <source>The language of the translation, such as pt or zh-Hant</source>
        <translation>La langue de la traduction, telle que pt ou zh-Hant</translation>
    </message>
    <message>
        <source>Write over a file that is there</source>
        <translation>Remplacer un fichier existant</translation>
    </message>
    <message>
        <source>Say everything that is wrong with a file</source>
        <translation>Dire tout ce qui ne va pas dans un fichier</translation>
    </message>
    <message>
        <source>A decision, a knowledge base or a translation of one</source>
        <translation>Une décision, une base de connaissances ou sa traduction</translation>
    </message>
    <message>
        <source>Warnings count, too</source>
        <translation>Les avertissements comptent aussi</translation>
    </message>
    <message>
        <source>Each problem is one line with the file, line and column, and what to do.</source>
        <translation>Chaque problème est une ligne avec le fichier, la ligne et la colonne, et ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Rank a table of one&apos;s own</source>
        <translation>Classer un tableau à soi</translation>
    </message>
    <message>
        <source>The table: XLSX, ODS or CSV</source>
        <translation>Le tableau&#xa0;: XLSX, ODS ou CSV</translation>
    </message>
    <message>
        <source>How it is ranked</source>
        <translation>Comment il est classé</translation>
    </message>
    <message>
        <source>How numbers of different units are made alike</source>
        <translation>Comment des nombres d’unités différentes deviennent comparables</translation>
    </message>
    <message>
        <source>Instead say what the sums of the table hide</source>
        <translation>Dire plutôt ce que cachent les sommes du tableau</translation>
    </message>
    <message>
        <source>How many runs --method smaa makes</source>
        <translation>Combien de passages fait --method smaa</translation>
    </message>
    <message>
        <source>Where the random numbers of --method smaa begin</source>
        <translation>Où commencent les nombres aléatoires de --method smaa</translation>
    </message>
    <message>
        <source>Make weights of pairwise comparisons (AHP)</source>
        <translation>Faire des poids de comparaisons par paires (AHP)</translation>
    </message>
    <message>
        <source>The comparisons: XLSX, ODS or CSV</source>
        <translation>Les comparaisons&#xa0;: XLSX, ODS ou CSV</translation>
    </message>
    <message>
        <source>It also says whether the judgements are consistent enough, and which one to think over first.</source>
        <translation>Il est dit aussi si les jugements sont assez cohérents, et lequel reconsidérer en premier.</translation>
    </message>
    <message>
        <source>Say how a command is used</source>
        <translation>Dire comment s’utilise une commande</translation>
    </message>
    <message>
        <source>The command; without one, all are listed</source>
        <translation>La commande&#xa0;; sans elle, toutes sont listées</translation>
    </message>
    <message>
        <source>Print the manual page</source>
        <translation>Imprimer la page de manuel</translation>
    </message>
    <message>
        <source>Print the reference of the command line</source>
        <translation>Imprimer la référence de la ligne de commande</translation>
    </message>
    <message>
        <source>Print what completes the command line in a shell</source>
        <translation>Imprimer ce qui complète la ligne de commande dans un shell</translation>
    </message>
    <message>
        <source>The language of what is printed</source>
        <translation>La langue de ce qui est imprimé</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Begin a decision as a typical case does:</source>
        <translation>Commencer une décision comme un cas type&#xa0;:</translation>
    </message>
    <message>
        <source>Read its verdict:</source>
        <translation>Lire son verdict&#xa0;:</translation>
    </message>
    <message>
        <source>Write two pages for those who decide:</source>
        <translation>Écrire deux pages pour les personnes qui décident&#xa0;:</translation>
    </message>
    <message>
        <source>Check later that the report is still right:</source>
        <translation>Vérifier plus tard que le rapport est toujours juste&#xa0;:</translation>
    </message>
    <message>
        <source>Ask what the sums of a table hide:</source>
        <translation>Demander ce que cachent les sommes d’un tableau&#xa0;:</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>The language and the form of numbers.</source>
        <translation>La langue et la forme des nombres.</translation>
    </message>
    <message>
        <source>Where the window opens; the commands need neither.</source>
        <translation>Où s’ouvre la fenêtre&#xa0;; les commandes n’ont besoin ni de l’un ni de l’autre.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What the window remembers, such as recent decisions.</source>
        <translation>Ce dont la fenêtre se souvient, comme les décisions récentes.</translation>
    </message>
    <message>
        <source>Copies of what was not saved yet, and of files that could not be replaced whole.</source>
        <translation>Copies de ce qui n’était pas encore enregistré, et de fichiers qui n’ont pas pu être remplacés d’un bloc.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>weigh technology choices and say why</source>
        <translation>pèse des choix technologiques et dit pourquoi</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Steelyard asks plain questions about a project, applies the answers to a knowledge base in which every rating carries its evidence, and returns a verdict that says how sure it is and why.</source>
        <translation>Steelyard pose des questions simples sur un projet, applique les réponses à une base de connaissances où chaque note est accompagnée de ses preuves, et rend un verdict qui dit à quel point il est sûr, et pourquoi.</translation>
    </message>
    <message>
        <source>It works offline and makes no network connection.</source>
        <translation>Il fonctionne hors ligne et n’établit aucune connexion réseau.</translation>
    </message>
    <message>
        <source>Without a command it opens its window.</source>
        <translation>Sans commande, il ouvre sa fenêtre.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Steelyard weighs technology choices and says why.</source>
        <translation>Steelyard pèse des choix technologiques et dit pourquoi.</translation>
    </message>
    <message>
        <source>“steelyard help COMMAND” says what a command takes. Results go to standard output, problems to standard error.</source>
        <translation>«&#xa0;steelyard help COMMANDE&#xa0;» dit ce que prend une commande. Les résultats vont à la sortie standard, les problèmes à l’erreur standard.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Codes de retour</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de retour&#xa0;:</translation>
    </message>
    <message>
        <source>One or more of: %1.</source>
        <translation>Un ou plusieurs de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The program has: %1.</source>
        <translation>Le programme a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>L’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unless said otherwise: %1.</source>
        <translation>Sauf indication contraire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>May be given several times.</source>
        <translation>Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Line %1 of the record is not what this program writes of the decision: “%2”</source>
        <translation>La ligne %1 du relevé n’est pas ce que ce programme écrit de la décision : « %2 »</translation>
    </message>
    <message>
        <source>Before line %1 of the record a line is missing that this program writes of the decision.</source>
        <translation>Avant la ligne %1 du relevé, il manque une ligne que ce programme écrit de la décision.</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 est indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>--sheet goes with --table.</source>
        <translation>--sheet va avec --table.</translation>
    </message>
    <message>
        <source>Made without a knowledge base: all of it stands in the decision.</source>
        <translation>Fait sans base de connaissances : tout est dans la décision.</translation>
    </message>
    <message>
        <source>No two known values of %1 differ, and it declares no scale: it counts for nobody here, though what is unknown in it could change the ranking. Say in @lower and @upper how far it can reach.</source>
        <translation>Aucune paire de valeurs connues de %1 ne diffère, et aucune échelle n’est déclarée : il ne compte ici pour personne, bien que l’inconnu puisse changer le classement. Indiquez dans @lower et @upper jusqu’où il peut aller.</translation>
    </message>
    <message>
        <source>The texts are right; the drawings were not compared.</source>
        <translation>Les textes sont justes ; les dessins n’ont pas été comparés.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
    <message>
        <source>What people added was not looked at: %1.</source>
        <translation>Ce que des personnes ont ajouté n’a pas été examiné : %1.</translation>
    </message>
    <message>
        <source>There are just enough judgements to weigh by, so that none could contradict another: nothing checks them.</source>
        <translation>Il y a juste assez de jugements pour pondérer, de sorte qu’aucun ne pourrait en contredire un autre : rien ne les vérifie.</translation>
    </message>
</context>
<context>
    <name>steelyard::handout::HandoutFile</name>
    <message>
        <source>There is no hand-out of this kind.</source>
        <translation>Il n’existe pas de support imprimé de ce type.</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of: %1.</source>
        <translation>Choisissez un nom qui se termine par un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is of another kind.</source>
        <translation>Le fichier est d’un autre type.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was overwritten.</source>
        <translation>Choisissez un autre nom. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>The hand-out could not be made.</source>
        <translation>Le support imprimé n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Free memory and temporary disk space, and try again.</source>
        <translation>Libérez de la mémoire et de l’espace disque temporaire, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>steelyard::handout::HandoutPainter</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>scene, scenes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Notes on “%1”, continued</source>
        <comment>title of a scene</comment>
        <translation>Notes sur «&#xa0;%1&#xa0;», suite</translation>
    </message>
</context>
<context>
    <name>steelyard::handout::SlideWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>scene, scenes</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Captions</name>
    <message>
        <source>Table %1</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figure %1</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ColumnNotes</name>
    <message>
        <source>The tipping range: while the weight lies between these two and all else stays as it is, the same option leads. It does not say how unsure the weight is.</source>
        <translation>La plage de stabilité&#xa0;: tant que le poids se situe entre ces deux valeurs et que tout le reste demeure, la même option est en tête. Elle ne dit pas à quel point le poids est incertain.</translation>
    </message>
    <message>
        <source>The plausible range: the rating may really lie anywhere between these two, and the runs draw it from there. This is uncertainty.</source>
        <translation>La fourchette plausible&#xa0;: la note peut réellement se situer n’importe où entre ces deux valeurs, et les tirages l’y prennent. C’est l’incertitude.</translation>
    </message>
    <message>
        <source>The value with every rating at its worst, or at its best, plausible end. Both at once are unlikely; the share of first places says what to expect.</source>
        <translation>La valeur avec chaque note à son extrémité plausible la pire, ou la meilleure. Les deux à la fois sont improbables&#x202f;; la part des premières places dit à quoi s’attendre.</translation>
    </message>
    <message>
        <source>Half the width of the range in which the share would lie with ever more runs, in 95 of 100 cases. It comes from sampling alone.</source>
        <translation>La moitié de la largeur de l’intervalle où se situerait la part avec toujours plus de tirages, dans 95 cas sur 100. Elle ne vient que de l’échantillonnage.</translation>
    </message>
    <message>
        <source>The rating as it counts: from 0, the worst end of the scale, to 10, the best. Unknown counts as 5.</source>
        <translation>La note telle qu’elle compte&#xa0;: de 0, la pire extrémité de l’échelle, à 10, la meilleure. L’inconnu compte pour 5.</translation>
    </message>
    <message>
        <source>What counts how much, and the factors that multiply to it</source>
        <translation>Ce qui compte combien, et les facteurs qui s’y multiplient</translation>
    </message>
    <message>
        <source>Who comes where, and how sure that is</source>
        <translation>Qui arrive où, et à quel point c’est sûr</translation>
    </message>
    <message>
        <source>Every rating with its plausible range and what it rests on</source>
        <translation>Chaque note avec sa fourchette plausible et ce sur quoi elle repose</translation>
    </message>
</context>
<context>
    <name>steelyard::report::EarlierFile</name>
    <message>
        <source>Put the line back, and what you want to add between the marks for additions; or write to another file. Nothing was overwritten.</source>
        <translation>Rétablissez la ligne, et placez ce que vous voulez ajouter entre les marques d’ajout&#x202f;; ou écrivez dans un autre fichier. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Whether this record was changed by hand cannot be told: its last lines, which say how it was written, are missing.</source>
        <translation>On ne peut pas savoir si ce relevé a été modifié à la main&#xa0;: ses dernières lignes, qui disent comment il a été écrit, manquent.</translation>
    </message>
    <message>
        <source>Write to another file, or remove this one. Nothing was overwritten.</source>
        <translation>Écrivez dans un autre fichier, ou supprimez celui-ci. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>A line of the record was removed by hand here.</source>
        <translation>Une ligne du relevé a été supprimée ici à la main.</translation>
    </message>
    <message>
        <source>The line “%1” was changed or added by hand.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» a été modifiée ou ajoutée à la main.</translation>
    </message>
    <message>
        <source>Marks around what was added by hand are damaged.</source>
        <translation>Les marques autour de ce qui a été ajouté à la main sont endommagées.</translation>
    </message>
    <message>
        <source>Each opening mark needs its closing mark behind it; mend the file, or write to another. Nothing was overwritten.</source>
        <translation>Chaque marque d’ouverture doit être suivie de sa marque de fermeture&#x202f;; corrigez le fichier, ou écrivez dans un autre. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>This file was not written by Steelyard, or does not say of which decision it is the record.</source>
        <translation>Ce fichier n’a pas été écrit par Steelyard, ou ne dit pas de quelle décision il est le relevé.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was overwritten.</source>
        <translation>Choisissez un autre nom. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>This is the record of another decision.</source>
        <translation>Ceci est le relevé d’une autre décision.</translation>
    </message>
    <message>
        <source>This record is not in UTF-8: what was added by hand would be damaged.</source>
        <translation>Ce relevé n’est pas en UTF-8 : ce qui a été ajouté à la main serait abîmé.</translation>
    </message>
    <message>
        <source>Save it in the encoding UTF-8, or write to another file. Nothing was overwritten.</source>
        <translation>Enregistrez-le dans l’encodage UTF-8, ou écrivez dans un autre fichier. Rien n’a été écrasé.</translation>
    </message>
</context>
<context>
    <name>steelyard::report::FigureText</name>
    <message>
        <source>%1 with %2</source>
        <comment>an option and its value</comment>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>A beam: %1 on the left, %2 on the right.</source>
        <translation>Un fléau&#xa0;: %1 à gauche, %2 à droite.</translation>
    </message>
    <message>
        <source>The lead is %1.</source>
        <translation>L’avance est de %1.</translation>
    </message>
    <message>
        <source>In nine runs of ten it lies between %1 and %2.</source>
        <translation>Dans neuf tirages sur dix, elle se situe entre %1 et %2.</translation>
    </message>
    <message>
        <source>A beam with one side: %1.</source>
        <translation>Un fléau à un seul côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An empty beam.</source>
        <translation>Un fléau vide.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a group and a value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an option and its values</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Frame</name>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 sur %2</translation>
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
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Options and criteria: type over the weights, and values and places follow</source>
        <translation>Options et critères&#xa0;: saisissez par-dessus les poids, les valeurs et les places suivent</translation>
    </message>
</context>
<context>
    <name>steelyard::report::HtmlPage</name>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>The decision file, to open in Steelyard</source>
        <translation>Le fichier de décision, à ouvrir dans Steelyard</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Aller au contenu</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Logo</name>
    <message>
        <source>Give an SVG or a PNG of at most 4 MB and 4000 pixels a side.</source>
        <translation>Donnez un SVG ou un PNG de 4 Mo au plus et de 4000 pixels de côté au plus.</translation>
    </message>
    <message>
        <source>The logo cannot be read.</source>
        <translation>Le logo ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The logo is too large.</source>
        <translation>Le logo est trop grand.</translation>
    </message>
    <message>
        <source>The logo is damaged.</source>
        <translation>Le logo est endommagé.</translation>
    </message>
    <message>
        <source>The logo is neither an SVG nor a PNG.</source>
        <translation>Le logo n’est ni un SVG ni un PNG.</translation>
    </message>
    <message>
        <source>The logo is a compressed SVG.</source>
        <translation>Le logo est un SVG compressé.</translation>
    </message>
    <message>
        <source>The logo refers to something outside its file.</source>
        <translation>Le logo renvoie à quelque chose hors de son fichier.</translation>
    </message>
    <message>
        <source>The logo declares entities of its own.</source>
        <translation>Le logo déclare ses propres entités.</translation>
    </message>
    <message>
        <source>The logo holds a picture, a script or another document.</source>
        <translation>Le logo contient une image, un script ou un autre document.</translation>
    </message>
    <message>
        <source>The logo has too many parts.</source>
        <translation>Le logo a trop d’éléments.</translation>
    </message>
    <message>
        <source>Save it as a plain SVG.</source>
        <translation>Enregistrez-le comme SVG simple.</translation>
    </message>
    <message>
        <source>Nothing but the file itself is read: save it as a plain SVG with all its shapes inside, or as a PNG.</source>
        <translation>Rien d’autre que le fichier n’est lu&#xa0;: enregistrez-le comme SVG simple contenant toutes ses formes, ou comme PNG.</translation>
    </message>
    <message>
        <source>Save it as a PNG, or as a plain SVG of nothing but shapes and text.</source>
        <translation>Enregistrez-le comme PNG, ou comme SVG simple fait seulement de formes et de texte.</translation>
    </message>
    <message>
        <source>Simplify it, or save it as a PNG.</source>
        <translation>Simplifiez-le, ou enregistrez-le comme PNG.</translation>
    </message>
</context>
<context>
    <name>steelyard::report::MarkdownRecord</name>
    <message>
        <source>Must-have: %1</source>
        <translation>Exigence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui changerait le verdict</translation>
    </message>
    <message>
        <source>Value: %1 of 10</source>
        <translation>Valeur&#xa0;: %1 sur 10</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Made by Steelyard, which writes this file again. It keeps the status, what you add to these first lines, and what stands between two marks for additions. Where any other line was changed it stops and names the line.</source>
        <translation>Établi par Steelyard, qui réécrit ce fichier. Il conserve le statut, ce que vous ajoutez à ces premières lignes et ce qui se trouve entre deux marques d’ajout. Si une autre ligne a été modifiée, il s’arrête et l’indique.</translation>
    </message>
    <message>
        <source>Good, because %1</source>
        <comment>a clause</comment>
        <translation>Avantage, car %1</translation>
    </message>
    <message>
        <source>Bad, because %1</source>
        <comment>a clause</comment>
        <translation>Inconvénient, car %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Context and Problem Statement</source>
        <translation>Contexte et énoncé du problème</translation>
    </message>
    <message>
        <source>Decision Drivers</source>
        <translation>Facteurs de décision</translation>
    </message>
    <message>
        <source>Considered Options</source>
        <translation>Options envisagées</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <comment>an option</comment>
        <translation>%1 (écartée)</translation>
    </message>
    <message>
        <source>Decision Outcome</source>
        <translation>Résultat de la décision</translation>
    </message>
    <message>
        <source>Chosen option: none yet, because %1</source>
        <comment>a clause</comment>
        <translation>Option choisie : aucune pour l’instant, car %1</translation>
    </message>
    <message>
        <source>Chosen option: &quot;%1&quot;, because %2</source>
        <comment>an option, a clause</comment>
        <translation>Option choisie : &quot;%1&quot;, car %2</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Pros and Cons of the Options</source>
        <translation>Avantages et inconvénients des options</translation>
    </message>
    <message>
        <source>More Information</source>
        <translation>Autres informations</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ModelSheet</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What the weights decide</source>
        <translation>Ce que décident les poids</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Weight in the verdict</source>
        <translation>Poids dans le verdict</translation>
    </message>
    <message>
        <source>Your weight</source>
        <translation>Votre poids</translation>
    </message>
    <message>
        <source>Any number from 0 up: what counts is its share of the sum of them all.</source>
        <translation>Tout nombre à partir de 0&#xa0;: ce qui compte est sa part de leur somme.</translation>
    </message>
    <message>
        <source>Its share</source>
        <translation>Sa part</translation>
    </message>
    <message>
        <source>Points from 0, the worst end of a criterion&apos;s scale, to 10, the best. What is unknown counts as 5 and is set in italics.</source>
        <translation>Points de 0, la pire extrémité de l’échelle d’un critère, à 10, la meilleure. L’inconnu compte pour 5 et figure en italique.</translation>
    </message>
    <message>
        <source>Value, of 10</source>
        <translation>Valeur, sur 10</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Value in the verdict</source>
        <translation>Valeur dans le verdict</translation>
    </message>
    <message>
        <source>Place in the verdict</source>
        <translation>Place dans le verdict</translation>
    </message>
    <message>
        <source>Your value less the verdict&apos;s</source>
        <translation>Votre valeur moins celle du verdict</translation>
    </message>
    <message>
        <source>First with your weights</source>
        <translation>En tête avec vos poids</translation>
    </message>
    <message>
        <source>Type over the coloured weights, or “%1” and “%2” in the row “Left out”: values and places follow. Below stand those of the verdict.</source>
        <translation>Remplacez les poids colorés, ou « %1 » et « %2 » dans la ligne « Écartée » : valeurs et places suivent. En dessous figurent celles du verdict.</translation>
    </message>
    <message>
        <source>Left out (%1 or %2)</source>
        <comment>yes, no</comment>
        <translation>Écartée (%1 ou %2)</translation>
    </message>
</context>
<context>
    <name>steelyard::report::OdtWriter</name>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Parts</name>
    <message>
        <source>Decision on a page</source>
        <translation>Décision sur une page</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Why, and how sure</source>
        <translation>Raisons et certitude</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui changerait le verdict</translation>
    </message>
    <message>
        <source>Decision and sign-off</source>
        <translation>Décision et signatures</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Registre des preuves</translation>
    </message>
    <message>
        <source>Method and fingerprint</source>
        <translation>Méthode et empreinte</translation>
    </message>
    <message>
        <source>Context and must-haves</source>
        <translation>Contexte et exigences</translation>
    </message>
    <message>
        <source>Finalists side by side</source>
        <translation>Les finalistes côte à côte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Board: two pages to decide by</source>
        <translation>Direction&#xa0;: deux pages pour décider</translation>
    </message>
    <message>
        <source>Board report</source>
        <translation>Rapport de direction</translation>
    </message>
    <message>
        <source>Review: up to eight pages to check it by</source>
        <translation>Revue&#xa0;: jusqu’à huit pages pour vérifier</translation>
    </message>
    <message>
        <source>Decision report</source>
        <translation>Rapport de décision</translation>
    </message>
    <message>
        <source>File: everything, to keep</source>
        <translation>Dossier&#xa0;: tout, à conserver</translation>
    </message>
    <message>
        <source>Decision file</source>
        <translation>Dossier de décision</translation>
    </message>
    <message>
        <source>Each option by itself</source>
        <translation>Chaque option à part</translation>
    </message>
</context>
<context>
    <name>steelyard::report::PdfWriter</name>
    <message>
        <source>The decision, to open in Steelyard</source>
        <translation>La décision, à ouvrir dans Steelyard</translation>
    </message>
    <message>
        <source>The verdict as it was computed</source>
        <translation>Le verdict tel qu’il a été calculé</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>Comment ce rapport a été établi</translation>
    </message>
    <message>
        <source>The picture at the head of the pages</source>
        <translation>L’image en tête des pages</translation>
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
        <translation>Doublés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Doubled twice: %1.</source>
        <translation>Doublés deux fois&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Doubled %n times: %1.</source>
        <translation>
            <numerusform>Doublés %n fois&#xa0;: %1.</numerusform>
            <numerusform>Doublés %n fois&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Halved: %1.</source>
        <translation>Divisés par 2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Halved twice: %1.</source>
        <translation>Divisés par 4&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Halved %n times: %1.</source>
        <translation>
            <numerusform>Divisés par 2 %n fois&#xa0;: %1.</numerusform>
            <numerusform>Divisés par 2 %n fois&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to zero: %1.</source>
        <translation>Mis à zéro&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Must-have: %1.</source>
        <translation>Exigence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3 points.</source>
        <comment>option, criterion, correction of its rating</comment>
        <translation>%1, %2&#xa0;: %3 pt.</translation>
    </message>
    <message>
        <source>Every answer is tried in the runs.</source>
        <translation>Chaque réponse est essayée dans les tirages.</translation>
    </message>
    <message>
        <source>Changes no weight.</source>
        <translation>Ne change aucun poids.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Questions, answers and what they changed</source>
        <translation>Questions, réponses et ce qu’elles ont changé</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Ce qu’elle a changé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Must-haves and who meets them</source>
        <translation>Exigences et qui les satisfait</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Votre propre choix</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>questions that ask for it</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>?</source>
        <comment>a rating that is not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Your answers move this rating from %1 to %2.</source>
        <translation>Vos réponses font passer cette note de %1 à %2.</translation>
    </message>
    <message>
        <source>%1 says: %2 Found: %3</source>
        <comment>publisher, its claim, what we found</comment>
        <translation>%1 affirme&#xa0;: %2 Constaté&#xa0;: %3</translation>
    </message>
    <message>
        <source>All ratings by weight</source>
        <translation>Toutes les notes par poids</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Moyenne pondérée</translation>
    </message>
    <message>
        <source>All criteria by the weight your answers give them. The fuller the circle, the better; the best of a row is bold.</source>
        <translation>Tous les critères selon le poids que leur donnent vos réponses. Plus le cercle est plein, mieux c’est&#x202f;; la meilleure note d’une ligne est en gras.</translation>
    </message>
    <message>
        <source>~ medium confidence, about one point; ≈ low confidence, about two points; no mark: high.</source>
        <translation>~ fiabilité moyenne, environ un point&#x202f;; ≈ fiabilité faible, environ deux points&#x202f;; sans marque&#xa0;: élevée.</translation>
    </message>
    <message>
        <source>Radar chart of the table below.</source>
        <translation>Graphique radar du tableau ci-dessous.</translation>
    </message>
    <message>
        <source>Ratings by group</source>
        <translation>Notes par groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a plausible range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>A group counts as the mean of its criteria by their weights. Behind each number stands its plausible range where there is room.</source>
        <translation>Un groupe compte comme la moyenne de ses critères selon leurs poids. Derrière chaque nombre figure sa fourchette plausible, là où il y a la place.</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>Le verdict</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no option meets the must-haves</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verdict</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two options too close to call</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Decision without a name</source>
        <translation>Décision sans nom</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui changerait le verdict</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Fondé sur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>knowledge base and its version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a plausible range</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Version or date</source>
        <translation>Version ou date</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>publisher and kind of source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every rating with what it rests on. Numbers in brackets are sources, listed at the end.</source>
        <translation>Chaque note avec ce sur quoi elle repose. Les nombres entre crochets sont des sources, énumérées à la fin.</translation>
    </message>
    <message>
        <source>Ratings and their evidence</source>
        <translation>Notes et preuves</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Every option has a rating on every criterion, on a scale whose points are described in words, with a range of what is plausible and the evidence behind it. Your answers decide how much each criterion counts. An option&apos;s value is the mean of its ratings by these weights, in points of 10.</source>
        <translation>Chaque option a une note sur chaque critère, sur une échelle dont les points sont décrits par des mots, avec une fourchette de ce qui est plausible et les preuves à l’appui. Vos réponses décident combien chaque critère compte. La valeur d’une option est la moyenne de ses notes selon ces poids, en points sur 10.</translation>
    </message>
    <message>
        <source>One step up doubles a criterion&apos;s weight, one step down halves it. A criterion that no answer raised counts with %1 of its starting weight, so that what nobody asked for does not drown what somebody did.</source>
        <translation>Un cran de plus double le poids d’un critère, un cran de moins le divise par deux. Un critère qu’aucune réponse n’a relevé compte pour %1 de son poids de départ, pour que ce que personne n’a demandé ne noie pas ce que quelqu’un a demandé.</translation>
    </message>
    <message>
        <source>A must-have leaves out every option that does not offer it in a way you accept. What is left out is rated for information only.</source>
        <translation>Une exigence écarte toute option qui ne l’offre pas d’une manière que vous acceptez. Ce qui est écarté n’est évalué qu’à titre indicatif.</translation>
    </message>
    <message>
        <source>To see how sure the result is, it is computed many times. Every run draws an answer for each question that is open or not sure, moves every weight by up to about 40% and draws every rating from its plausible range. How often an option comes first tells how sure the verdict is.</source>
        <translation>Pour voir à quel point le résultat est sûr, il est calculé de nombreuses fois. Chaque tirage prend une réponse pour chaque question ouverte ou incertaine, fait varier chaque poids d’environ 40&#xa0;% au plus et tire chaque note dans sa fourchette plausible. La fréquence à laquelle une option arrive en tête dit à quel point le verdict est sûr.</translation>
    </message>
    <message>
        <source>The verdict is clear when one option comes first in at least %1 of 100 runs, leaning from %2, and else too close to call. There is no verdict while more than %3 of 100 important questions are open or not sure.</source>
        <translation>Le verdict est net si une option arrive en tête dans au moins %1 tirages sur 100, une tendance à partir de %2, et sinon trop serré. Il n’y a pas de verdict tant que plus de %3 questions importantes sur 100 sont ouvertes ou incertaines.</translation>
    </message>
    <message>
        <source>To compute it again</source>
        <translation>Pour le recalculer</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Weighted mean with runs, version %1</source>
        <comment>of the engine</comment>
        <translation>Moyenne pondérée avec tirages, version %1</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>The same knowledge base, answers and seed give the same fingerprint and the same numbers on any machine. The decision file is attached to this report; open it in Steelyard to go on from here.</source>
        <translation>La même base de connaissances, les mêmes réponses et la même graine donnent la même empreinte et les mêmes nombres sur toute machine. Le fichier de décision est joint à ce rapport&#x202f;; ouvrez-le dans Steelyard pour continuer.</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>excellent</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Base de connaissances</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>title and version</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Hash of its file</source>
        <translation>Somme de contrôle du fichier</translation>
    </message>
    <message>
        <source>To leave it again: %1</source>
        <translation>En sortir&#xa0;: %1</translation>
    </message>
    <message>
        <source>First</source>
        <comment>rank</comment>
        <translation>Rang 1</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>rank</comment>
        <translation>Rang 2</translation>
    </message>
    <message>
        <source>Third</source>
        <comment>rank</comment>
        <translation>Rang 3</translation>
    </message>
    <message>
        <source>What every criterion adds to the lead</source>
        <translation>Ce que chaque critère apporte à l’avance</translation>
    </message>
    <message>
        <source>Criterion and the answers behind it</source>
        <translation>Critère et réponses qui le fondent</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between answers</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Ce que d’autres ont publié</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Where we differ</source>
        <translation>Où nous différons</translation>
    </message>
    <message>
        <source>Opinion: shown beside our verdict and not counted in it.</source>
        <translation>Opinion&#xa0;: montrée à côté de notre verdict et non comptée dans celui-ci.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi repose le verdict</translation>
    </message>
    <message>
        <source>† A published claim differs; the evidence register has it and what was found.</source>
        <translation>† Une publication diverge&#x202f;; le registre des preuves la donne, avec ce qui a été constaté.</translation>
    </message>
    <message>
        <source>The shape of the best options, by group</source>
        <translation>La forme des meilleures options, par groupe</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, see “%1”.</source>
        <translation>
            <numerusform>Et %n de plus, voir «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Et %n de plus, voir «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>D’autres réponses</translation>
    </message>
    <message>
        <source>Questions that are open or not sure</source>
        <translation>Questions ouvertes ou incertaines</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>D’autres poids</translation>
    </message>
    <message>
        <source>It began with the case “%1”: %2</source>
        <comment>name and description of a case</comment>
        <translation>Au départ, le cas «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between questions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The options that were weighed</source>
        <translation>Les options pesées</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>Version examinée</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <comment>points</comment>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>En tête dans</translation>
    </message>
    <message>
        <source>%1 of 100 runs</source>
        <translation>%1 tirages sur 100</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
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
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Atouts</translation>
    </message>
    <message>
        <source>Serious:</source>
        <comment>a gotcha</comment>
        <translation>Grave&#xa0;:</translation>
    </message>
    <message>
        <source>Gotchas</source>
        <translation>Pièges</translation>
    </message>
    <message>
        <source>What your answers say of it</source>
        <translation>Ce que vos réponses en disent</translation>
    </message>
    <message>
        <source>Leaving it again</source>
        <translation>En sortir</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between links</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>To read on:</source>
        <translation>Pour en savoir plus&#xa0;:</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>The verdict advises; people decide. What is not filled in can be written here.</source>
        <translation>Le verdict conseille&#x202f;; les personnes décident. Ce qui n’est pas rempli peut être écrit ici.</translation>
    </message>
    <message>
        <source>Status: proposed, accepted or superseded</source>
        <translation>Statut&#xa0;: proposée, adoptée ou remplacée</translation>
    </message>
    <message>
        <source>Option chosen</source>
        <translation>Option choisie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>We would reconsider if</source>
        <translation>À réexaminer si</translation>
    </message>
    <message>
        <source>Who does what next</source>
        <translation>Qui fait quoi ensuite</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Le degré de certitude</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fixé à la main</translation>
    </message>
    <message>
        <source>Since the verdict was first shown</source>
        <translation>Depuis la première présentation du verdict</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <comment>what is chosen</comment>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Beside the verdict</source>
        <translation>Par rapport au verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>it was chosen</comment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Signature open</source>
        <translation>Signature en attente</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <comment>a date</comment>
        <translation>Signé le %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an action</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an action</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an action</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>option, criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, plausibly %2 to %3. %4</source>
        <comment>rating, range, reason</comment>
        <translation>%1, plausible de %2 à %3. %4</translation>
    </message>
    <message>
        <source>Changes since the verdict was first shown</source>
        <translation>Changements depuis la première présentation du verdict</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Set by hand, in place of %1: %2</source>
        <comment>rating, reason</comment>
        <translation>Fixé à la main, au lieu de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <comment>reason</comment>
        <translation>Fixé à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>La décision</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>fiabilité élevée</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>fiabilité moyenne</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>fiabilité faible</translation>
    </message>
    <message>
        <source>Set by hand:</source>
        <translation>Fixé à la main&#xa0;:</translation>
    </message>
    <message>
        <source>In the knowledge base: %1, plausibly %2 to %3.</source>
        <comment>rating and its range</comment>
        <translation>Dans la base de connaissances&#xa0;: %1, plausible de %2 à %3.</translation>
    </message>
    <message>
        <source>In the knowledge base: unknown.</source>
        <comment>a rating</comment>
        <translation>Dans la base de connaissances&#xa0;: inconnu.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what a rating rests on</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What is known, and what it rests on</source>
        <translation>Ce que l’on sait, et sur quoi cela repose</translation>
    </message>
    <message>
        <source>(“%1” is now “%2”)</source>
        <comment>a question and its answer</comment>
        <translation>(«&#xa0;%1&#xa0;» est maintenant «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of an action</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No option can lead while a must-have leaves each of them out.</source>
        <translation>Aucune option ne peut être en tête tant qu’une exigence écarte chacune d’elles.</translation>
    </message>
    <message>
        <source>Other must-haves</source>
        <translation>D’autres exigences</translation>
    </message>
    <message>
        <source>What leaves the options out</source>
        <translation>Ce qui écarte les options</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a way of offering capabilities</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Sees it otherwise</source>
        <translation>Avis contraire</translation>
    </message>
    <message>
        <source>Sees it otherwise: %1</source>
        <translation>Avis contraire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown. %1</source>
        <comment>reason</comment>
        <translation>Inconnu. %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Runs, seed</source>
        <translation>Tirages, graine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of runs, seed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A value is the mean of an option’s ratings, weighed by the answers. An option that misses a must-have is left out. Many runs move all that is uncertain.</source>
        <translation>Une valeur est la moyenne des notes d’une option, pondérée par les réponses. Une option à qui manque une exigence est écartée. De nombreux tirages font varier tout ce qui est incertain.</translation>
    </message>
    <message>
        <source>Other methods and evidence</source>
        <translation>Autres méthodes et preuves</translation>
    </message>
    <message>
        <source>Value of all else beside %1</source>
        <comment>a criterion</comment>
        <translation>Valeur de tout le reste face à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Value without it</source>
        <translation>Valeur sans cela</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Face aux autres</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>an option</comment>
        <translation>écartée</translation>
    </message>
    <message>
        <source>no other is worth as much for less</source>
        <translation>aucune autre ne vaut autant pour moins</translation>
    </message>
    <message>
        <source>another is worth as much for less</source>
        <translation>une autre vaut autant pour moins</translation>
    </message>
    <message>
        <source>Value against cost</source>
        <translation>Valeur et coût</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between two changes</comment>
        <translation>, et </translation>
    </message>
    <message>
        <source>No change of one or two answers, one weight or one rating makes another option lead.</source>
        <translation>Aucun changement d’une ou deux réponses, d’un poids ou d’une note ne met une autre option en tête.</translation>
    </message>
    <message>
        <source>Any one of these changes alone makes another option lead.</source>
        <translation>Chacun de ces changements suffit à mettre une autre option en tête.</translation>
    </message>
    <message>
        <source>Another order of what matters</source>
        <translation>Un autre ordre de ce qui compte</translation>
    </message>
    <message>
        <source>Other ratings</source>
        <translation>Autres notes</translation>
    </message>
    <message>
        <source>Two other answers together</source>
        <translation>Deux autres réponses ensemble</translation>
    </message>
    <message>
        <source>Open or not sure: %1.</source>
        <comment>questions</comment>
        <translation>Ouvertes ou incertaines&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What matters, and why</source>
        <translation>Ce qui compte, et pourquoi</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>The decision, %1</source>
        <comment>status of a decision, inside a sentence</comment>
        <translation>La décision, %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the decision of people</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>rien de choisi</translation>
    </message>
    <message>
        <source>Choosing %1 instead: %2.</source>
        <comment>an option, “costs 0.36”</comment>
        <translation>Choisir plutôt %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, in the full report.</source>
        <translation>
            <numerusform>Et %n de plus, dans le rapport complet.</numerusform>
            <numerusform>Et %n de plus, dans le rapport complet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, owner</source>
        <comment>who decides and owns the decision</comment>
        <translation>%1, responsable</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nom et rôle</translation>
    </message>
    <message>
        <source>Corrected:</source>
        <comment>a rating</comment>
        <translation>Corrigée&#xa0;:</translation>
    </message>
    <message>
        <source>Not here, because they came first in fewer than 1 in 1,000 runs: %1.</source>
        <comment>options</comment>
        <translation>Absentes ici, car en tête dans moins de 1 tirage sur 1000&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not here, because they have no weight: %1.</source>
        <comment>criteria</comment>
        <translation>Absents ici, car sans poids&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Their evidence is in the report as XLSX or HTML, and in the attached decision.</source>
        <translation>Leurs preuves sont dans le rapport en XLSX ou HTML, et dans la décision jointe.</translation>
    </message>
    <message>
        <source>The best two beside each other</source>
        <translation>Les deux meilleures côte à côte</translation>
    </message>
    <message>
        <source>The two that can lead</source>
        <comment>options</comment>
        <translation>Les deux qui peuvent être en tête</translation>
    </message>
    <message>
        <source>The three that can lead</source>
        <comment>options</comment>
        <translation>Les trois qui peuvent être en tête</translation>
    </message>
    <message>
        <source>The four that can lead</source>
        <comment>options</comment>
        <translation>Les quatre qui peuvent être en tête</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Selon le poids</translation>
    </message>
    <message>
        <source>Value of 10</source>
        <translation>Valeur sur 10</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Strongest points</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Drawbacks</source>
        <translation>Inconvénients</translation>
    </message>
    <message>
        <source>Cost of leaving</source>
        <translation>Coût de sortie</translation>
    </message>
    <message>
        <source>More on each in the full report.</source>
        <translation>Détails de chacune dans le rapport complet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a must-have, how it is met</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The best of a row is bold.</source>
        <translation>La meilleure d’une ligne est en gras.</translation>
    </message>
    <message>
        <source>Every option has a rating on every criterion, with a range of what is plausible. A measure in a unit counts by its worst and best level. The weights are yours. An option&apos;s value is the mean of its ratings by these weights, in points of 10.</source>
        <translation>Chaque option a une note sur chaque critère, avec une fourchette de ce qui est plausible. Une mesure dans une unité compte selon son pire et son meilleur niveau. Les poids sont les vôtres. La valeur d’une option est la moyenne de ses notes selon ces poids, en points sur 10.</translation>
    </message>
    <message>
        <source>To see how sure the result is, it is computed many times. Every run draws weights that agree with what you said of them, and every rating from its plausible range. How often an option comes first tells how sure the verdict is.</source>
        <translation>Pour voir à quel point le résultat est sûr, il est calculé de nombreuses fois. Chaque tirage prend des poids conformes à ce que vous en avez dit, et chaque note dans sa fourchette plausible. La fréquence à laquelle une option arrive en tête dit à quel point le verdict est sûr.</translation>
    </message>
    <message>
        <source>The verdict is clear when one option comes first in at least %1 of 100 runs, leaning from %2, and else too close to call.</source>
        <translation>Le verdict est net si une option arrive en tête dans au moins %1 tirages sur 100, une tendance à partir de %2, et sinon trop serré.</translation>
    </message>
    <message>
        <source>Limits: ratings are as good as their evidence and as old as it. What nobody found is unknown, which is not the same as bad. Criteria that overlap count partly twice. A verdict compares the options of this decision and no others.</source>
        <translation>Limites&#xa0;: les notes valent ce que valent leurs preuves, et ont leur âge. Ce que personne n’a trouvé est inconnu, ce qui n’est pas la même chose que mauvais. Les critères qui se recouvrent comptent en partie deux fois. Un verdict compare les options de cette décision et aucune autre.</translation>
    </message>
    <message>
        <source>Left out by a must-have.</source>
        <translation>Écartée par une exigence.</translation>
    </message>
    <message>
        <source>Options, criteria and ratings of one’s own</source>
        <translation>Options, critères et notes personnels</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
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
        <translation>Un seul de ces points suffit</translation>
    </message>
    <message>
        <source>Now, and then</source>
        <comment>how it is and would be</comment>
        <translation>Maintenant, et alors</translation>
    </message>
    <message>
        <source>Comes back</source>
        <comment>an option that was left out</comment>
        <translation>Reviendrait</translation>
    </message>
    <message>
        <source>Would lead</source>
        <comment>an option</comment>
        <translation>Serait en tête</translation>
    </message>
    <message>
        <source>Puts first</source>
        <comment>a method, an option</comment>
        <translation>Met en tête</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <comment>a method</comment>
        <translation>ne peut pas juger</translation>
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
        <translation>Parfois aussi en tête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>First in fewer than 1 in 1,000 runs: %1.</source>
        <comment>options and values</comment>
        <translation>En tête dans moins de 1 tirage sur 1000&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Others: %1.</source>
        <comment>options and values</comment>
        <translation>Autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>options and what they lack</comment>
        <translation>Écartées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Pourquoi il diffère</translation>
    </message>
    <message>
        <source>Reason, if the choice differs from the verdict</source>
        <translation>Raison, si le choix diffère du verdict</translation>
    </message>
    <message>
        <source>Who sees it otherwise</source>
        <translation>Qui voit les choses autrement</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>version %1 of %2</source>
        <comment>version and date</comment>
        <translation>version %1 du %2</translation>
    </message>
    <message>
        <source>All that this report cites, for ratings, claims and advice. The ratings that count cite %1 sources.</source>
        <translation>Tout ce que cite ce rapport, pour les notes, les affirmations et les conseils. Les notes qui comptent citent %1 sources.</translation>
    </message>
    <message>
        <source>Where every weight comes from</source>
        <translation>D’où vient chaque poids</translation>
    </message>
    <message>
        <source>Criterion and what moved its weight</source>
        <translation>Critère et ce qui a changé son poids</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the weight before any answer</comment>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>factor of a weight</comment>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>How weights came about</source>
        <translation>D’où sont venus les poids</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller criteria</source>
        <translation>
            <numerusform>et %n critère plus petit</numerusform>
            <numerusform>et %n critères plus petits</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside this verdict</source>
        <translation>À côté de ce verdict</translation>
    </message>
    <message>
        <source>Of the weight %1 rests on what was measured, %2 on estimates, %3 on guesses, and %4 on nothing yet.</source>
        <translation>Du poids, %1 repose sur des mesures, %2 sur des estimations, %3 sur des suppositions et %4 sur rien encore.</translation>
    </message>
    <message>
        <source>Evidence debt: %1 of it is guessed without any source, most of all in %2.</source>
        <comment>a share, criteria</comment>
        <translation>Dette de preuves&#xa0;: %1 en est supposé sans aucune source, surtout pour %2.</translation>
    </message>
    <message>
        <source>What other methods put first, with the same ratings and weights</source>
        <translation>Ce que d’autres méthodes mettent en tête, avec les mêmes notes et les mêmes poids</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>options, together</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>How often options came first, second and third, of 100 runs; dashed where leaning and clear begin</source>
        <translation>Combien de fois les options sont arrivées première, deuxième et troisième, sur 100 tirages&#x202f;; en pointillé, le début de tendance et de net</translation>
    </message>
    <message>
        <source>How often options came first, of 100 runs; dashed where leaning and clear begin</source>
        <translation>Combien de fois les options sont arrivées en tête, sur 100 tirages&#x202f;; en pointillé, le début de tendance et de net</translation>
    </message>
    <message>
        <source>The points may not add up to the lead because of rounding.</source>
        <translation>À cause des arrondis, les points peuvent ne pas totaliser l’avance.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how an option provides something</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an option and its share of the weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The weight of the groups each is best in: %1.</source>
        <comment>options and shares</comment>
        <translation>Le poids des groupes où chacune est la meilleure&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A value is the mean of an option’s ratings by the weights that were given. Many runs move all that is uncertain.</source>
        <translation>Une valeur est la moyenne des notes d’une option selon les poids donnés. De nombreux tirages font varier tout ce qui est incertain.</translation>
    </message>
    <message>
        <source>The best by value, though left out</source>
        <translation>Les meilleures selon la valeur, bien qu’écartées</translation>
    </message>
    <message>
        <source>Values and ratings by weight</source>
        <translation>Valeurs et notes selon le poids</translation>
    </message>
    <message>
        <source>Strong points, drawbacks and costs in words</source>
        <translation>Points forts, inconvénients et coûts en mots</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>questions: factor of a weight</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>factor of a weight that no answer raises</comment>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Raw</source>
        <comment>a weight</comment>
        <translation>Brut</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a subject, how it is, how it would have to be</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>%1. Then %2 would come back.</source>
        <comment>a change, options</comment>
        <translation>%1. Alors %2 reviendrait.</translation>
    </message>
    <message>
        <source>%1. Then %2 would lead.</source>
        <comment>a change, options</comment>
        <translation>%1. Alors %2 serait en tête.</translation>
    </message>
    <message>
        <source>it is better than the mean of the options in %1: %2</source>
        <comment>a criterion, a level</comment>
        <translation>elle est meilleure que la moyenne des options pour %1 : %2</translation>
    </message>
    <message>
        <source>it is worse than the mean of the options in %1: %2</source>
        <comment>a criterion, a level</comment>
        <translation>elle est moins bonne que la moyenne des options pour %1 : %2</translation>
    </message>
    <message>
        <source>differs from the verdict</source>
        <comment>a choice</comment>
        <translation>diffère du verdict</translation>
    </message>
    <message>
        <source>All options side by side</source>
        <translation>Toutes les options côte à côte</translation>
    </message>
    <message>
        <source>no reason is recorded yet.</source>
        <comment>chosen because</comment>
        <translation>aucune raison n’est encore consignée.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet: this is what the verdict advises.</source>
        <translation>Personne n’a encore choisi : c’est ce que conseille le verdict.</translation>
    </message>
    <message>
        <source>%1 (%2)%3. %4.</source>
        <comment>a finding, the two ratings, sources, the answers behind it</comment>
        <translation>%1 (%2)%3. %4.</translation>
    </message>
    <message>
        <source>beside %1 it %2 points of 10.</source>
        <comment>the verdict&apos;s option, “costs 0.36”</comment>
        <translation>par rapport à %1 : %2 points sur 10.</translation>
    </message>
    <message>
        <source>To be reviewed on %1.</source>
        <translation>À revoir le %1.</translation>
    </message>
    <message>
        <source>To be reconsidered if: %1</source>
        <comment>a condition</comment>
        <translation>À réexaminer si : %1</translation>
    </message>
    <message>
        <source>To be done: %1 (%2)</source>
        <comment>an action; who, due, state</comment>
        <translation>À faire : %1 (%2)</translation>
    </message>
    <message>
        <source>Whether the decision still is what this record tells of: the command “steelyard verify” compares both by the fingerprint below.</source>
        <translation>Si la décision est encore celle dont il est question ici : la commande « steelyard verify » compare les deux par l’empreinte ci-dessous.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a source</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>it is stronger than %1 in %2 (%3).</source>
        <comment>the verdict&apos;s option, a criterion, points</comment>
        <translation>elle est plus forte que %1 pour %2 (%3).</translation>
    </message>
    <message>
        <source>it is weaker than %1 in %2 (%3).</source>
        <comment>the verdict&apos;s option, a criterion, points</comment>
        <translation>elle est moins forte que %1 pour %2 (%3).</translation>
    </message>
    <message>
        <source>Source:</source>
        <comment>of a rating set by hand</comment>
        <translation>Source :</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <comment>a number and its date</comment>
        <translation>%1 (au %2)</translation>
    </message>
    <message>
        <source>Here are the best options by value, %1 of %2. The ratings of all are in the report as XLSX or HTML, and in the attached decision.</source>
        <translation>Voici les meilleures options selon leur valeur, %1 sur %2. Les évaluations de toutes sont dans le rapport en XLSX ou HTML et dans la décision jointe.</translation>
    </message>
    <message>
        <source>There are %1 ratings, more than these pages can hold. All of them, and what they rest on, are in the report as XLSX or HTML, and in the attached decision.</source>
        <translation>Il y a %1 évaluations, plus que ces pages ne peuvent en contenir. Toutes, et ce sur quoi elles reposent, sont dans le rapport en XLSX ou HTML et dans la décision jointe.</translation>
    </message>
    <message>
        <source>Which of these fits best: %1?</source>
        <comment>a list of options</comment>
        <translation>Lequel convient le mieux : %1 ?</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 du poids</translation>
    </message>
    <message>
        <source>The same table, weights and seed give the same fingerprint and the same numbers on any machine. The decision file is attached to this report; open it in Steelyard to go on from here.</source>
        <translation>Le même tableau, les mêmes poids et la même graine donnent la même empreinte et les mêmes nombres sur n’importe quelle machine. Le fichier de la décision est joint à ce rapport ; ouvrez-le dans Steelyard pour continuer d’ici.</translation>
    </message>
    <message>
        <source>The other options</source>
        <translation>Les autres options</translation>
    </message>
    <message>
        <source>What is known of them is in the report as XLSX or HTML, and in the attached decision.</source>
        <translation>Ce que l&apos;on en sait figure dans le rapport au format XLSX ou HTML et dans la décision jointe.</translation>
    </message>
    <message>
        <source>Left out beforehand</source>
        <translation>Écarté d’avance</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was left out, and why</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ReportData</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a fact</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Case it began with</source>
        <translation>Cas de départ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Rang 1</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Rang 2</translation>
    </message>
    <message>
        <source>First more often in the runs</source>
        <translation>Plus souvent première dans les tirages</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Lead in words</source>
        <translation>Avance en mots</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Lead, from</source>
        <translation>Avance, de</translation>
    </message>
    <message>
        <source>Lead, to</source>
        <translation>Avance, à</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Clear from</source>
        <translation>Net dès</translation>
    </message>
    <message>
        <source>Leaning from</source>
        <translation>Tendance dès</translation>
    </message>
    <message>
        <source>Important questions open, at most</source>
        <translation>Questions importantes ouvertes, au plus</translation>
    </message>
    <message>
        <source>Important questions</source>
        <translation>Questions importantes</translation>
    </message>
    <message>
        <source>Important questions, open</source>
        <translation>Questions importantes, ouvertes</translation>
    </message>
    <message>
        <source>Weights come from</source>
        <translation>Les poids viennent de</translation>
    </message>
    <message>
        <source>Kept where no answer raises</source>
        <translation>Reste si aucune réponse ne relève</translation>
    </message>
    <message>
        <source>Sum of raw weights</source>
        <translation>Somme des poids bruts</translation>
    </message>
    <message>
        <source>Left by weights set by hand</source>
        <translation>Reste hors poids fixés à la main</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Sources cited by the ratings that count</source>
        <translation>Sources citées par les notes qui comptent</translation>
    </message>
    <message>
        <source>Sources in the knowledge base</source>
        <translation>Sources dans la base de connaissances</translation>
    </message>
    <message>
        <source>Oldest rating</source>
        <translation>Note la plus ancienne</translation>
    </message>
    <message>
        <source>Shares below: in the ratings of</source>
        <translation>Parts ci-dessous&#xa0;: dans les notes de</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Fiabilité élevée</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Fiabilité moyenne</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Fiabilité faible</translation>
    </message>
    <message>
        <source>Knowledge base, its id</source>
        <translation>Base de connaissances, identifiant</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Base de connaissances</translation>
    </message>
    <message>
        <source>Version of the knowledge base</source>
        <translation>Version de la base de connaissances</translation>
    </message>
    <message>
        <source>Knowledge base reviewed</source>
        <translation>Base de connaissances revue le</translation>
    </message>
    <message>
        <source>Author of the knowledge base</source>
        <translation>Auteur de la base de connaissances</translation>
    </message>
    <message>
        <source>Hash of the knowledge base</source>
        <translation>Somme de contrôle de la base</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between answers</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Id of the option</source>
        <translation>Identifiant de l’option</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Id of the criterion</source>
        <translation>Identifiant du critère</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Id of the question</source>
        <translation>Identifiant de la question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>Est posée</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Ids of the answers</source>
        <translation>Identifiants des réponses</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Id of the must-have</source>
        <translation>Identifiant de l’exigence</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>Days accepted</source>
        <translation>Jours acceptés</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Choix personnel</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Id of the capability</source>
        <translation>Identifiant de la capacité</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Fournie</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Days to build, from</source>
        <translation>Jours à prévoir, de</translation>
    </message>
    <message>
        <source>Days to build, to</source>
        <translation>Jours à prévoir, à</translation>
    </message>
    <message>
        <source>A must-have</source>
        <translation>Une exigence</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Satisfaite</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Your answers meet it</source>
        <translation>Vos réponses y répondent</translation>
    </message>
    <message>
        <source>Answers that meet it</source>
        <translation>Réponses qui y répondent</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>D’autres réponses</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Id of who leads then</source>
        <translation>Identifiant de l’option alors en tête</translation>
    </message>
    <message>
        <source>Who leads then</source>
        <translation>Option alors en tête</translation>
    </message>
    <message>
        <source>Its value then</source>
        <translation>Sa valeur alors</translation>
    </message>
    <message>
        <source>Value of the first then</source>
        <translation>Valeur de la première alors</translation>
    </message>
    <message>
        <source>Ids of the answers now</source>
        <translation>Identifiants des réponses actuelles</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Réponses actuelles</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Ids of the other answers</source>
        <translation>Identifiants des autres réponses</translation>
    </message>
    <message>
        <source>Other answers, their names</source>
        <translation>Autres réponses, leurs noms</translation>
    </message>
    <message>
        <source>Other ratings</source>
        <translation>Autres notes</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Turns at</source>
        <translation>Bascule à</translation>
    </message>
    <message>
        <source>Within the plausible range</source>
        <translation>Dans la fourchette plausible</translation>
    </message>
    <message>
        <source>Exchanged weights</source>
        <translation>Poids échangés</translation>
    </message>
    <message>
        <source>Id of what weighs more now</source>
        <translation>Identifiant de ce qui pèse plus actuellement</translation>
    </message>
    <message>
        <source>Weighs more now</source>
        <translation>Pèse plus actuellement</translation>
    </message>
    <message>
        <source>Id of what weighs less now</source>
        <translation>Identifiant de ce qui pèse moins actuellement</translation>
    </message>
    <message>
        <source>Weighs less now</source>
        <translation>Pèse moins actuellement</translation>
    </message>
    <message>
        <source>Weight that moves</source>
        <translation>Poids déplacé</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Moves the share by</source>
        <translation>Déplace la part de</translation>
    </message>
    <message>
        <source>Id of the answer</source>
        <translation>Identifiant de la réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Share of first places</source>
        <translation>Part des premières places</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Autres méthodes</translation>
    </message>
    <message>
        <source>Id of the method</source>
        <translation>Identifiant de la méthode</translation>
    </message>
    <message>
        <source>Ids of who is first</source>
        <translation>Identifiants des premières</translation>
    </message>
    <message>
        <source>Who is first</source>
        <translation>Première(s)</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau with the verdict</source>
        <translation>Tau de Kendall avec le verdict</translation>
    </message>
    <message>
        <source>Id of what makes it differ</source>
        <translation>Identifiant de ce qui fait la différence</translation>
    </message>
    <message>
        <source>What makes it differ</source>
        <translation>Ce qui fait la différence</translation>
    </message>
    <message>
        <source>Other must-haves</source>
        <translation>D’autres exigences</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Encore exigé</translation>
    </message>
    <message>
        <source>Ids of who comes back</source>
        <translation>Identifiants de celles qui reviennent</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>Qui revient</translation>
    </message>
    <message>
        <source>Ids of who is left out</source>
        <translation>Identifiants de celles qui sont écartées</translation>
    </message>
    <message>
        <source>Who is left out</source>
        <translation>Options écartées</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>Version examinée</translation>
    </message>
    <message>
        <source>Leaving it again</source>
        <translation>En sortir</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>Commande ou adresse</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Ce que d’autres ont publié</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Id of its winner</source>
        <translation>Identifiant de sa gagnante</translation>
    </message>
    <message>
        <source>Its winner</source>
        <translation>Sa gagnante</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Where we differ</source>
        <translation>Où nous différons</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>Beside this verdict</source>
        <translation>À côté de ce verdict</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>In the knowledge base</source>
        <translation>Dans la base de connaissances</translation>
    </message>
    <message>
        <source>In the knowledge base, from</source>
        <translation>Dans la base de connaissances, de</translation>
    </message>
    <message>
        <source>In the knowledge base, to</source>
        <translation>Dans la base de connaissances, à</translation>
    </message>
    <message>
        <source>Corrected by answers by</source>
        <translation>Corrigée par les réponses de</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fixé à la main</translation>
    </message>
    <message>
        <source>Set by hand because</source>
        <translation>Fixé à la main parce que</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Confidence, id</source>
        <translation>Fiabilité, identifiant</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Why this rating</source>
        <translation>Pourquoi cette note</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Corrected ratings</source>
        <translation>Notes corrigées</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Corrigée de</translation>
    </message>
    <message>
        <source>Claims that differ</source>
        <translation>Affirmations divergentes</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Provenance</translation>
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
        <translation>Lue</translation>
    </message>
    <message>
        <source>Cited by a rating that counts</source>
        <translation>Citée par une note qui compte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Lowest plausible</source>
        <translation>Minimum plausible</translation>
    </message>
    <message>
        <source>Highest plausible</source>
        <translation>Maximum plausible</translation>
    </message>
    <message>
        <source>Error of the share</source>
        <translation>Erreur sur la part</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Écartée parce que</translation>
    </message>
    <message>
        <source>Places in the runs</source>
        <translation>Places dans les tirages</translation>
    </message>
    <message>
        <source>Share of the runs</source>
        <translation>Part des tirages</translation>
    </message>
    <message>
        <source>What leaves options out</source>
        <translation>Ce qui écarte des options</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>Jours nécessaires</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>The limit is</source>
        <translation>La limite est</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Id of the group</source>
        <translation>Identifiant du groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Contributions to the lead</source>
        <translation>Contributions à l’avance</translation>
    </message>
    <message>
        <source>Rating of the first</source>
        <translation>Note de la première</translation>
    </message>
    <message>
        <source>Rating of the second</source>
        <translation>Note de la deuxième</translation>
    </message>
    <message>
        <source>Points of the first</source>
        <translation>Points de la première</translation>
    </message>
    <message>
        <source>Points of the second</source>
        <translation>Points de la deuxième</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Speaks for, id</source>
        <translation>Plaide pour, identifiant</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Plaide pour</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Relevé par</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Mieux vaut</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Échelle de</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Échelle à</translation>
    </message>
    <message>
        <source>Starting weight</source>
        <translation>Poids de départ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Factor of the answers</source>
        <translation>Facteur des réponses</translation>
    </message>
    <message>
        <source>Factor of open questions</source>
        <translation>Facteur des questions ouvertes</translation>
    </message>
    <message>
        <source>Factor where not raised</source>
        <translation>Facteur si rien ne relève</translation>
    </message>
    <message>
        <source>Raw weight</source>
        <translation>Poids brut</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Where weights come from</source>
        <translation>D’où viennent les poids</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Of it not raising</source>
        <translation>Dont ne relève pas</translation>
    </message>
    <message>
        <source>Which weights matter</source>
        <translation>Quels poids comptent</translation>
    </message>
    <message>
        <source>Lead with half the weight</source>
        <translation>Avance à moitié du poids</translation>
    </message>
    <message>
        <source>Lead with half as much again</source>
        <translation>Avance à moitié de plus</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Décideurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Who sees it otherwise</source>
        <translation>Qui voit les choses autrement</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Avec ses propres mots</translation>
    </message>
    <message>
        <source>We would reconsider if</source>
        <translation>À réexaminer si</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Réponse actuelle</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Chosen, its id</source>
        <translation>Choisie, identifiant</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Beside the verdict</source>
        <translation>Par rapport au verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>it was chosen</comment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Status, its id</source>
        <translation>Statut, identifiant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>Expected, its id</source>
        <translation>Attendue, identifiant</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>Expectation asked on</source>
        <translation>Attente demandée le</translation>
    </message>
    <message>
        <source>Expectation, in words</source>
        <translation>Attente, en mots</translation>
    </message>
    <message>
        <source>Changes since the verdict was shown</source>
        <translation>Changements depuis le verdict</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Id of what was changed</source>
        <translation>Identifiant de ce qui a changé</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Rating instead</source>
        <translation>Note proposée</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Soulevée le</translation>
    </message>
    <message>
        <source>Evidence debt</source>
        <translation>Dette de preuves</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Guessed without a source</source>
        <translation>Supposé sans source</translation>
    </message>
    <message>
        <source>Criteria with a part in it</source>
        <translation>Critères qui y ont part</translation>
    </message>
    <message>
        <source>Value against cost</source>
        <translation>Valeur et coût</translation>
    </message>
    <message>
        <source>Value without the cost</source>
        <translation>Valeur sans le coût</translation>
    </message>
    <message>
        <source>Value, from</source>
        <translation>Valeur, de</translation>
    </message>
    <message>
        <source>Value, to</source>
        <translation>Valeur, à</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost, from</source>
        <translation>Coût, de</translation>
    </message>
    <message>
        <source>Cost, to</source>
        <translation>Coût, à</translation>
    </message>
    <message>
        <source>Nothing is as good and cheaper</source>
        <translation>Rien n’est aussi bon et moins cher</translation>
    </message>
    <message>
        <source>Case it began with, its id</source>
        <translation>Cas de départ, son id</translation>
    </message>
    <message>
        <source>State, id</source>
        <translation>État, id</translation>
    </message>
    <message>
        <source>First, its id</source>
        <translation>Première, son id</translation>
    </message>
    <message>
        <source>Second, its id</source>
        <translation>Deuxième, son id</translation>
    </message>
    <message>
        <source>First more often in the runs, its id</source>
        <translation>Plus souvent première dans les tirages, son id</translation>
    </message>
    <message>
        <source>Weights come from, id</source>
        <translation>Les poids viennent de, id</translation>
    </message>
    <message>
        <source>Shares below: in the ratings of, ids</source>
        <translation>Parts ci-dessous : dans les notes de, ids</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Accepted, id</source>
        <translation>Accepté, id</translation>
    </message>
    <message>
        <source>Offered, id</source>
        <translation>Offert, id</translation>
    </message>
    <message>
        <source>Id of the rule</source>
        <translation>Id de la règle</translation>
    </message>
    <message>
        <source>Rule, id</source>
        <translation>Règle, id</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <comment>a rule</comment>
        <translation>Parle contre elle</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <comment>a rule</comment>
        <translation>Parle pour elle</translation>
    </message>
    <message>
        <source>Becomes, id</source>
        <translation>Devient, id</translation>
    </message>
    <message>
        <source>Id of the fact</source>
        <translation>Id du fait</translation>
    </message>
    <message>
        <source>Id of the advice</source>
        <translation>Id du conseil</translation>
    </message>
    <message>
        <source>Kind, id</source>
        <translation>Type, id</translation>
    </message>
    <message>
        <source>Severity, id</source>
        <translation>Gravité, id</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Point fort</translation>
    </message>
    <message>
        <source>Drawback</source>
        <translation>Inconvénient</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Premier pas</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Reliability, id</source>
        <translation>Fiabilité, id</translation>
    </message>
    <message>
        <source>The limit is, id</source>
        <translation>La limite est, id</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Better is, id</source>
        <translation>Le mieux est, id</translation>
    </message>
    <message>
        <source>More</source>
        <comment>of a criterion is better</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>of a criterion is better</comment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Way of weighing</source>
        <translation>Façon de pondérer</translation>
    </message>
    <message>
        <source>Criteria with a part in it, their ids</source>
        <translation>Critères concernés, leurs ids</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between criteria</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>Ids of the sources</source>
        <translation>Identifiants des sources</translation>
    </message>
    <message>
        <source>Id of the source</source>
        <translation>Identifiant de la source</translation>
    </message>
    <message>
        <source>Verdict, id</source>
        <translation>Verdict, id</translation>
    </message>
    <message>
        <source>Beside the verdict, id</source>
        <translation>Par rapport au verdict, id</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ReportFile</name>
    <message>
        <source>There is no report of this kind.</source>
        <translation>Il n’existe pas de rapport de ce type.</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of: %1.</source>
        <translation>Choisissez un nom qui se termine par un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Le rapport n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Free memory and temporary disk space, and try again.</source>
        <translation>Libérez de la mémoire et de l’espace disque temporaire, puis réessayez.</translation>
    </message>
    <message>
        <source>This is a record of the same decision under another title. It stays as it is.</source>
        <translation>Ceci est un relevé de la même décision sous un autre titre. Il reste tel quel.</translation>
    </message>
    <message>
        <source>Remove it when it is no longer needed.</source>
        <translation>Supprimez-le quand il n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>This record does not say which decision it belongs to. It stays as it is.</source>
        <translation>Ce relevé ne dit pas à quelle décision il appartient. Il reste tel quel.</translation>
    </message>
    <message>
        <source>If it is of this decision, write “decision-id: %1” below its status and write the record again with --force; only what stands between its marks is kept then.</source>
        <translation>S’il est de cette décision, écrivez «&#xa0;decision-id: %1&#xa0;» sous son statut et réécrivez le relevé avec --force&#x202f;; seul ce qui se trouve entre ses marques est alors conservé.</translation>
    </message>
    <message>
        <source>The folder of the records cannot be made.</source>
        <translation>Le dossier des relevés ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check that you may write beside it, or name another folder.</source>
        <translation>Vérifiez que vous pouvez écrire à côté, ou indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder of the tables cannot be made.</source>
        <translation>Le dossier des tableaux ne peut pas être créé.</translation>
    </message>
    <message>
        <source>This record of the same decision is a link out of the folder. It stays as it is.</source>
        <translation>Ce relevé de la même décision est un lien qui sort du dossier. Il reste tel quel.</translation>
    </message>
    <message>
        <source>Put the file itself here and write the record again, or remove the link.</source>
        <translation>Mettez ici le fichier lui-même et écrivez de nouveau le relevé, ou supprimez le lien.</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ReportFormat</name>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>Text document (ODT)</source>
        <translation>Document texte (ODT)</translation>
    </message>
    <message>
        <source>Markdown record</source>
        <translation>Relevé Markdown</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>Tableaux CSV</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Données JSON</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Tables</name>
    <message>
        <source>yes</source>
        <comment>in a cell</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>in a cell</comment>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>steelyard::report::VerdictRecord</name>
    <message>
        <source>%1: changed by less than is shown.</source>
        <translation>%1&#xa0;: changement plus petit que ce qui est affiché.</translation>
    </message>
    <message>
        <source>%1: first in %2 of 100 runs, was %3.</source>
        <translation>%1&#xa0;: en tête dans %2 tirages sur 100, contre %3 avant.</translation>
    </message>
    <message>
        <source>%1: value %2, was %3.</source>
        <translation>%1&#xa0;: valeur %2, contre %3 avant.</translation>
    </message>
    <message>
        <source>No option is first now; %1 was.</source>
        <translation>Aucune option n’est en tête maintenant&#x202f;; %1 l’était.</translation>
    </message>
    <message>
        <source>First is %1 now; none was.</source>
        <translation>%1 est maintenant en tête&#x202f;; aucune ne l’était.</translation>
    </message>
    <message>
        <source>First is %1 now, was %2.</source>
        <translation>%1 est maintenant en tête, avant c’était %2.</translation>
    </message>
    <message>
        <source>The state is %1 now, was %2.</source>
        <translation>L’état est maintenant %1, avant %2.</translation>
    </message>
    <message>
        <source>The decision file is not the one the report was made from.</source>
        <translation>Le fichier de décision n’est pas celui dont le rapport est issu.</translation>
    </message>
    <message>
        <source>The knowledge base is %1, was %2.</source>
        <translation>La base de connaissances est %1, avant %2.</translation>
    </message>
    <message>
        <source>The knowledge base has version %1, had %2.</source>
        <translation>La base de connaissances a la version %1, avant %2.</translation>
    </message>
    <message>
        <source>The knowledge base has the same version and another content.</source>
        <translation>La base de connaissances a la même version et un autre contenu.</translation>
    </message>
    <message>
        <source>The method has version %1, had %2.</source>
        <translation>La méthode a la version %1, avant %2.</translation>
    </message>
    <message>
        <source>The fingerprint differs.</source>
        <translation>L’empreinte diffère.</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Workbook</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>steelyard::report::html</name>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>steelyard::scenes::SceneBuilder</name>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>Les options</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>What is a must</source>
        <translation>Ce qui est exigé</translation>
    </message>
    <message>
        <source>Who is left out</source>
        <translation>Options écartées</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>The shape</source>
        <translation>La forme</translation>
    </message>
    <message>
        <source>What we expect</source>
        <translation>Ce que nous attendons</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>Le verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui plaide contre</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui changerait le verdict</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>La décision</translation>
    </message>
    <message>
        <source>Who sees it otherwise</source>
        <translation>Qui voit les choses autrement</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a scene that goes on: title, part, parts</comment>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>source: title, publisher, date</comment>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Sources of “%1”</source>
        <comment>title of a scene</comment>
        <translation>Sources de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>?</source>
        <comment>a rating that is not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>0 to 10, more is better; the best of a row is bold.</source>
        <translation>De 0 à 10, le plus est le mieux&#x202f;; le meilleur d’une ligne est en gras.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1; %n more are in the report.</source>
        <comment>options</comment>
        <translation>
            <numerusform>Les %1 meilleures&#x202f;; %n de plus est dans le rapport.</numerusform>
            <numerusform>Les %1 meilleures&#x202f;; %n de plus sont dans le rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>The further out, the better: the centre is 0, the edge 10. Each corner is a group of criteria with its share of the decision.</source>
        <translation>Plus c’est loin du centre, mieux c’est&#xa0;: le centre est 0, le bord 10. Chaque sommet est un groupe de critères avec sa part de la décision.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Before the verdict is shown: what %n people expect.</source>
        <translation>
            <numerusform>Avant d’afficher le verdict&#xa0;: ce qu’attend %n personne.</numerusform>
            <numerusform>Avant d’afficher le verdict&#xa0;: ce qu’attendent %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people in the room expected %2.</source>
        <translation>
            <numerusform>%1 sur %n personne dans la salle attendait %2.</numerusform>
            <numerusform>%1 sur %n personnes dans la salle attendaient %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet. The verdict advises; people decide.</source>
        <translation>Rien n’est encore décidé. Le verdict conseille&#x202f;; les personnes décident.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Décideurs</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Décidé le %1</translation>
    </message>
    <message>
        <source>to be reviewed on %1</source>
        <translation>à revoir le %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>We would reconsider if</source>
        <translation>À réexaminer si</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conditions</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>who objects</comment>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 gives %2 in “%3” a %4.</source>
        <comment>person, option, criterion, rating</comment>
        <translation>%1 donne à %2, pour «&#xa0;%3&#xa0;», la note %4.</translation>
    </message>
    <message>
        <source>It is kept beside the decision.</source>
        <translation>Il est conservé à côté de la décision.</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between who and when</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Tout est terminé.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open.</source>
        <translation>
            <numerusform>%n action est en cours.</numerusform>
            <numerusform>%n actions sont en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision without a name</source>
        <translation>Décision sans nom</translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <comment>how many are answered</comment>
        <translation>Questions&#xa0;: %1</translation>
    </message>
    <message>
        <source>It began with the case “%1”.</source>
        <translation>Au départ, le cas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open or not sure: %1.</source>
        <translation>Ouvertes ou incertaines&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between questions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>left out</source>
        <comment>an option</comment>
        <translation>écartée</translation>
    </message>
    <message numerus="yes">
        <source>%n options were weighed.</source>
        <translation>
            <numerusform>%n option a été pesée.</numerusform>
            <numerusform>%n options ont été pesées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n options meet the must-haves.</source>
        <translation>
            <numerusform>%1 de %n option satisfait les exigences.</numerusform>
            <numerusform>%1 options sur %n satisfont les exigences.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the decision</source>
        <translation>Part de la décision</translation>
    </message>
    <message>
        <source>“%1” weighs most, then “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» pèse le plus, puis «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Only “%1” counts.</source>
        <translation>Seul «&#xa0;%1&#xa0;» compte.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a criterion, its weight</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a criterion, what moved its weight</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between steps</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Your own must-have</source>
        <translation>Votre propre exigence</translation>
    </message>
    <message>
        <source>Asked for by the answer to “%1”</source>
        <translation>Demandée par la réponse à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between quoted questions</comment>
        <translation>&#xa0;», «&#xa0;</translation>
    </message>
    <message>
        <source>Every option meets them.</source>
        <translation>Toutes les options les satisfont.</translation>
    </message>
    <message numerus="yes">
        <source>They leave out %n options.</source>
        <translation>
            <numerusform>Elles écartent %n option.</numerusform>
            <numerusform>Elles écartent %n options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>why an option is left out; further reasons</comment>
        <translation>
            <numerusform>%1 Et %n de plus.</numerusform>
            <numerusform>%1 Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, why it is left out</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A must-have that is not met decides alone.</source>
        <translation>Une exigence non satisfaite suffit à elle seule pour écarter une option.</translation>
    </message>
    <message>
        <source>Still being worked out; the numbers will settle.</source>
        <translation>Calcul en cours&#x202f;; les nombres vont se stabiliser.</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Pourquoi %1</translation>
    </message>
    <message>
        <source>What speaks for %1</source>
        <translation>Ce qui plaide pour %1</translation>
    </message>
    <message>
        <source>Adds to the lead</source>
        <translation>Ajoute à l’avance</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a criterion, the answers behind its weight</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Takes from the lead</source>
        <translation>Retire à l’avance</translation>
    </message>
    <message>
        <source>%1 is better here.</source>
        <comment>the runner-up</comment>
        <translation>%1 est meilleure ici.</translation>
    </message>
    <message>
        <source>To keep in mind with %1</source>
        <translation>À savoir sur %1</translation>
    </message>
    <message>
        <source>To leave it again: %1</source>
        <translation>En sortir&#xa0;: %1</translation>
    </message>
    <message>
        <source>No criterion speaks against %1.</source>
        <translation>Aucun critère ne plaide contre %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, at most %1 each</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n de plus, %1 au plus</numerusform>
            <numerusform>%n de plus, %1 au plus chacune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more never come first</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n de plus jamais en tête</numerusform>
            <numerusform>%n de plus jamais en tête</numerusform>
        </translation>
    </message>
    <message>
        <source>First in so many of 100 runs</source>
        <translation>Tirages en tête, sur 100</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between answers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between answers to several questions</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>value of the new leader, of the old one</comment>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>Not a must any more</source>
        <translation>N’est plus une exigence</translation>
    </message>
    <message>
        <source>Brings back %1</source>
        <translation>Ramène %1</translation>
    </message>
    <message>
        <source>Any one of these brings an option back.</source>
        <translation>Chacun de ces changements suffit à ramener une option.</translation>
    </message>
    <message>
        <source>Agreed answer, and the one that would turn it</source>
        <translation>Réponse convenue, et celle qui ferait tout basculer</translation>
    </message>
    <message>
        <source>New leader to old</source>
        <translation>Nouvelle et ancienne</translation>
    </message>
    <message>
        <source>Any one of these puts another option ahead of %1.</source>
        <translation>Chacun de ces changements suffit à mettre une autre option devant %1.</translation>
    </message>
    <message>
        <source>Any one of these puts %1 ahead of %2.</source>
        <translation>Chacun de ces changements suffit à mettre %1 devant %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the report has them all.</source>
        <comment>changes of answers</comment>
        <translation>
            <numerusform>Et %n de plus&#x202f;; le rapport les donne tous.</numerusform>
            <numerusform>Et %n de plus&#x202f;; le rapport les donne tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change of one or two answers makes another option lead.</source>
        <translation>Aucun changement d’une ou deux réponses ne met une autre option en tête.</translation>
    </message>
    <message>
        <source>Value and cost</source>
        <translation>Valeur et coût</translation>
    </message>
    <message>
        <source>The further out, the better: the centre is 0, the edge 10. Each corner is a criterion with its share of the decision.</source>
        <translation>Plus loin du centre, mieux c’est : le centre vaut 0, le bord 10. Chaque sommet est un critère avec sa part dans la décision.</translation>
    </message>
    <message>
        <source>Value %1, cost %2</source>
        <comment>an option without the cost, its cost</comment>
        <translation>Valeur %1, coût %2</translation>
    </message>
    <message>
        <source>Thin lines: what is plausible. Joined: nothing else costs no more and is worth as much.</source>
        <translation>Lignes fines : ce qui est plausible. Reliées : rien d’autre ne vaut autant sans coûter plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the report.</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n autre figure dans le rapport.</numerusform>
            <numerusform>%n autres figurent dans le rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>an answer</comment>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>an answer</comment>
        <translation>incertaine</translation>
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
        <translation>%1 reste en tête&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 then leads: %2.</source>
        <translation>%1 est alors en tête&#xa0;: %2.</translation>
    </message>
    <message>
        <source>In 90 of 100 ways to round them the lead of %1 over %2 runs from %3 to %4.</source>
        <translation>Dans 90 façons sur 100 de les arrondir, l’avance de %1 sur %2 va de %3 à %4.</translation>
    </message>
    <message>
        <source>The lead is smaller than the rounding</source>
        <translation>L’avance est plus petite que l’arrondi</translation>
    </message>
    <message>
        <source>All numbers are whole.</source>
        <translation>Tous les nombres sont entiers.</translation>
    </message>
    <message>
        <source>The numbers are rounded to their last digit.</source>
        <translation>Les nombres sont arrondis à leur dernier chiffre.</translation>
    </message>
    <message>
        <source>The lead is %1. %2 comes first in %3 of 100. Too close to call.</source>
        <translation>L’avance est de %1. %2 arrive en tête dans %3 cas sur 100. Trop serré.</translation>
    </message>
    <message>
        <source>“%1” separates nothing</source>
        <translation>«&#xa0;%1&#xa0;» ne départage rien</translation>
    </message>
    <message>
        <source>It is %1 for every option. Its %2 % of the weight changes no order.</source>
        <translation>C’est %1 pour chaque option. Ses %2&#xa0;% du poids ne changent aucun ordre.</translation>
    </message>
    <message>
        <source>Without it the order is the same: %1.</source>
        <translation>Sans lui, l’ordre est le même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Sans lui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Two columns count twice</source>
        <translation>Deux colonnes comptent double</translation>
    </message>
    <message>
        <source>%1 and %2 say nearly the same (correlation %3), and both have a weight: %4 % together.</source>
        <translation>%1 et %2 disent presque la même chose (corrélation %3), et toutes deux ont un poids&#xa0;: %4&#xa0;% ensemble.</translation>
    </message>
    <message>
        <source>With %1 left out: %2</source>
        <translation>Sans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A hopeless option picks the winner</source>
        <translation>Une option sans espoir désigne la gagnante</translation>
    </message>
    <message>
        <source>An option that cannot win picks the winner</source>
        <translation>Une option qui ne peut pas gagner désigne la gagnante</translation>
    </message>
    <message>
        <source>Each column was scaled from its best to its worst option, so %1 sets the scale for all others.</source>
        <translation>Chaque colonne a été ramenée de sa meilleure à sa pire option&#x202f;; %1 fixe donc l’échelle de toutes les autres.</translation>
    </message>
    <message>
        <source>Leave %1 out and %2 leads: %3. Fix worst and best yourself, and it cannot happen.</source>
        <translation>Sans %1, %2 est en tête&#xa0;: %3. Fixez vous-même le pire et le meilleur, et cela ne peut plus arriver.</translation>
    </message>
    <message>
        <source>%1 has no %2. A sheet takes 0 points for it, the worst possible.</source>
        <translation>%1 n’a pas de %2. Une feuille compte alors 0 point, le pire possible.</translation>
    </message>
    <message>
        <source>Its score is anywhere from %1 to %2.</source>
        <translation>Son score se situe quelque part entre %1 et %2.</translation>
    </message>
    <message>
        <source>A blank was counted as zero</source>
        <translation>Une cellule vide a été comptée comme zéro</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) were counted as zero</source>
        <translation>
            <numerusform>%n cellule vide a été comptée comme zéro</numerusform>
            <numerusform>%n cellules vides ont été comptées comme zéro</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1 or less, %2 leads.</source>
        <translation>Avec %1 ou moins, %2 est en tête.</translation>
    </message>
    <message>
        <source>With %1 or more, %2 leads.</source>
        <translation>Avec %1 ou plus, %2 est en tête.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>option and how often of 100</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Nobody can have meant these weights</source>
        <translation>Personne n’a pu vouloir ces poids</translation>
    </message>
    <message>
        <source>All criteria have the same weight.</source>
        <translation>Tous les critères ont le même poids.</translation>
    </message>
    <message>
        <source>There are no weights, so all criteria count alike.</source>
        <translation>Il n’y a pas de poids, donc tous les critères comptent autant.</translation>
    </message>
    <message>
        <source>Over all weightings, these come first: %1 of 100.</source>
        <translation>Sur toutes les pondérations arrivent en tête&#xa0;: %1 sur 100.</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 en tête</translation>
    </message>
    <message>
        <source>counted → left out</source>
        <translation>compté → retiré</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>%1 % → %2 % or more</source>
        <translation>%1&#xa0;% → %2&#xa0;% ou plus</translation>
    </message>
    <message>
        <source>%1 % → %2 % or less</source>
        <translation>%1&#xa0;% → %2&#xa0;% ou moins</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>option, criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>blank → %1 or less</source>
        <translation>vide → %1 ou moins</translation>
    </message>
    <message>
        <source>blank → %1 or more</source>
        <translation>vide → %1 ou plus</translation>
    </message>
    <message>
        <source>%1 → %2 or more</source>
        <translation>%1 → %2 ou plus</translation>
    </message>
    <message>
        <source>%1 → %2 or less</source>
        <translation>%1 → %2 ou moins</translation>
    </message>
    <message>
        <source>By the sheet&apos;s own sums, each column scaled from its worst to its best: %1.</source>
        <translation>Selon les calculs de la feuille, chaque colonne ramenée de son pire à son meilleur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>By the sheet&apos;s own sums: %1.</source>
        <translation>Selon les calculs de la feuille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>C’est votre choix.</translation>
    </message>
    <message>
        <source>It holds numbers.</source>
        <translation>Elle contient des nombres.</translation>
    </message>
    <message>
        <source>It holds yes and no.</source>
        <translation>Elle contient oui et non.</translation>
    </message>
    <message>
        <source>Words only. Kept as a note on each option.</source>
        <translation>Des mots seulement. Gardés comme remarque sur chaque option.</translation>
    </message>
    <message>
        <source>The sheet has computed it; it would count twice.</source>
        <translation>La feuille l’a calculé&#x202f;; cela compterait double.</translation>
    </message>
    <message>
        <source>It counts the options.</source>
        <translation>Elle compte les options.</translation>
    </message>
    <message>
        <source>Nothing stands in it.</source>
        <translation>Elle ne contient rien.</translation>
    </message>
    <message>
        <source>It says so in %1.</source>
        <translation>C’est écrit dans %1.</translation>
    </message>
    <message>
        <source>It stands in the name.</source>
        <translation>C’est dans le nom.</translation>
    </message>
    <message>
        <source>It stands behind the numbers.</source>
        <translation>C’est écrit derrière les nombres.</translation>
    </message>
    <message>
        <source>The cells are formatted so.</source>
        <translation>Les cellules ont ce format.</translation>
    </message>
    <message>
        <source>None was seen.</source>
        <translation>Aucune n’a été vue.</translation>
    </message>
    <message>
        <source>guessed from the name</source>
        <translation>supposé d’après le nom</translation>
    </message>
    <message>
        <source>guessed from the unit</source>
        <translation>supposé d’après l’unité</translation>
    </message>
    <message>
        <source>guessed: nothing says otherwise</source>
        <translation>supposé&#xa0;: rien ne dit le contraire</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>Spreadsheet programs make dates of numbers such as 1.3. It counts as unknown until mended.</source>
        <translation>Les tableurs font des dates de nombres comme 1.3. Compte comme inconnu jusqu’à correction.</translation>
    </message>
    <message>
        <source>The sheet could not compute it. It counts as unknown until mended.</source>
        <translation>La feuille n’a pas pu la calculer. Compte comme inconnu jusqu’à correction.</translation>
    </message>
    <message>
        <source>A bound is no value; write a range. It counts as unknown until mended.</source>
        <translation>Une limite n’est pas une valeur&#x202f;; écrivez une fourchette. Compte comme inconnu jusqu’à correction.</translation>
    </message>
    <message>
        <source>The column is in %1. It counts as unknown until mended.</source>
        <translation>La colonne est en %1. Compte comme inconnu jusqu’à correction.</translation>
    </message>
    <message>
        <source>It is too large to calculate with. It counts as unknown until mended.</source>
        <translation>Trop grand pour le calcul. Compte comme inconnu jusqu’à correction.</translation>
    </message>
    <message>
        <source>It counts as unknown until mended.</source>
        <translation>Compte comme inconnu jusqu’à correction.</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read.</source>
        <translation>%1 dans %2 est illisible.</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read as %3.</source>
        <translation>%1 dans %2 ne se lit pas comme %3.</translation>
    </message>
    <message>
        <source>%1 in %2 is read as unknown.</source>
        <translation>%1 dans %2 est lu comme inconnu.</translation>
    </message>
    <message>
        <source>Not as zero.</source>
        <translation>Pas comme zéro.</translation>
    </message>
    <message>
        <source>%1 in %2 is read as %3.</source>
        <translation>%1 dans %2 est lu comme %3.</translation>
    </message>
    <message>
        <source>It could also be %1.</source>
        <translation>Ce pourrait aussi être %1.</translation>
    </message>
    <message>
        <source>The sheet also says %1.</source>
        <translation>La feuille dit aussi %1.</translation>
    </message>
    <message>
        <source>Its decimal sign is not that of the rest.</source>
        <translation>Son signe décimal n’est pas celui du reste.</translation>
    </message>
    <message>
        <source>The weights add up to %1.</source>
        <translation>Les poids totalisent %1.</translation>
    </message>
    <message>
        <source>They count in proportion.</source>
        <translation>Ils comptent en proportion.</translation>
    </message>
    <message>
        <source>They count in proportion: %1 %.</source>
        <translation>Ils comptent en proportion&#xa0;: %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Most sheets have a row for each option.</source>
        <translation>La plupart des feuilles ont une ligne par option.</translation>
    </message>
    <message>
        <source>“%1” heads a column, or names a row that says something of all columns.</source>
        <translation>«&#xa0;%1&#xa0;» est en tête d’une colonne, ou nomme une ligne qui dit quelque chose de toutes les colonnes.</translation>
    </message>
    <message>
        <source>“%1” names a row, or heads a column that says something of all rows.</source>
        <translation>«&#xa0;%1&#xa0;» nomme une ligne, ou est en tête d’une colonne qui dit quelque chose de toutes les lignes.</translation>
    </message>
    <message>
        <source>The sheet says %1.</source>
        <translation>La feuille dit %1.</translation>
    </message>
    <message>
        <source>Where semicolons separate the columns, commas are mostly for decimals.</source>
        <translation>Quand des points-virgules séparent les colonnes, les virgules servent surtout aux décimales.</translation>
    </message>
    <message>
        <source>No number in the sheet says otherwise.</source>
        <translation>Aucun nombre de la feuille ne dit le contraire.</translation>
    </message>
    <message>
        <source>It is the first with words.</source>
        <translation>C’est la première avec des mots.</translation>
    </message>
    <message>
        <source>Numbers come first.</source>
        <translation>Les nombres viennent d’abord.</translation>
    </message>
    <message>
        <source>Nothing but numbers stands beside them.</source>
        <translation>À côté, il n’y a que des nombres.</translation>
    </message>
    <message>
        <source>It is called so.</source>
        <translation>Elle s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Nothing is called weight.</source>
        <translation>Rien ne s’appelle poids.</translation>
    </message>
    <message>
        <source>It says what is better.</source>
        <translation>Elle dit ce qui est mieux.</translation>
    </message>
    <message>
        <source>Nothing says what is better.</source>
        <translation>Rien ne dit ce qui est mieux.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>The second is called “%1” here.</source>
        <translation>Le second s’appelle ici «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has no weight that can be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de poids lisible.</translation>
    </message>
    <message>
        <source>It does not count until it has one.</source>
        <translation>Il ne compte pas tant qu’il n’en a pas.</translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation>Tous les poids sont nuls.</translation>
    </message>
    <message>
        <source>All criteria count alike until one has a weight.</source>
        <translation>Tous les critères comptent autant tant qu’aucun n’a de poids.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and its text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more cell(s) need a look.</source>
        <translation>
            <numerusform>Et %n autre cellule à examiner.</numerusform>
            <numerusform>Et %n autres cellules à examiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no value at all.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucune valeur.</translation>
    </message>
    <message>
        <source>It stays, and is unknown throughout.</source>
        <translation>Elle reste, et est inconnue partout.</translation>
    </message>
    <message>
        <source>Fewer than two options were found. Choose whether they are in rows or in columns, and where the names of the criteria stand.</source>
        <translation>Moins de deux options ont été trouvées. Choisissez si elles sont en lignes ou en colonnes, et où se trouvent les noms des critères.</translation>
    </message>
    <message>
        <source>No criterion was found. Tick a column that holds numbers, or choose whether options are in rows or in columns.</source>
        <translation>Aucun critère n’a été trouvé. Cochez une colonne contenant des nombres, ou choisissez si les options sont en lignes ou en colonnes.</translation>
    </message>
    <message>
        <source>There are %1 options; a decision may have %2. Leave out those that cannot win.</source>
        <translation>Il y a %1 options&#x202f;; une décision peut en avoir %2. Retirez celles qui ne peuvent pas gagner.</translation>
    </message>
    <message>
        <source>There are %1 criteria; a decision may have %2. Untick those that do not count.</source>
        <translation>Il y a %1 critères&#x202f;; une décision peut en avoir %2. Décochez ceux qui ne comptent pas.</translation>
    </message>
    <message>
        <source>The sheet has no weights.</source>
        <translation>La feuille n’a pas de poids.</translation>
    </message>
    <message>
        <source>All criteria count alike.</source>
        <translation>Tous les critères comptent autant.</translation>
    </message>
    <message>
        <source>From %1, cell %2</source>
        <translation>De %1, cellule %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>“%1” is left out.</source>
        <translation>« %1 » est laissé de côté.</translation>
    </message>
    <message>
        <source>By its name it is neither an option nor a criterion. Call it otherwise if it is one.</source>
        <translation>D’après son nom, ce n’est ni une option ni un critère. Nommez-le autrement si c’en est un.</translation>
    </message>
    <message>
        <source>It stands behind some of the numbers; others convert to it.</source>
        <translation>Elle est derrière certains nombres ; les autres sont convertis.</translation>
    </message>
    <message>
        <source>Its unit is not that of the column.</source>
        <translation>Son unité n’est pas celle de la colonne.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 are then level: %2.</source>
        <translation>%1 sont alors à égalité : %2.</translation>
    </message>
    <message>
        <source>The first two are level</source>
        <translation>Les deux premiers sont à égalité</translation>
    </message>
    <message>
        <source>%1 and %2 come to the same sum, which no rounding changes.</source>
        <translation>%1 et %2 arrivent à la même somme, qu’aucun arrondi ne change.</translation>
    </message>
    <message>
        <source>Neither leads. Too close to call.</source>
        <translation>Aucun ne mène. Trop serré.</translation>
    </message>
    <message>
        <source>It holds words such as low and high.</source>
        <translation>Contient des mots comme faible et élevé.</translation>
    </message>
    <message>
        <source>Few of its cells are numbers. Kept as a note on each option.</source>
        <translation>Peu de cellules sont des nombres. Gardées comme remarque sur chaque option.</translation>
    </message>
    <message>
        <source>What is better stands in %1.</source>
        <translation>Ce qui est meilleur est indiqué dans %1.</translation>
    </message>
    <message>
        <source>The weights are words.</source>
        <translation>Les poids sont des mots.</translation>
    </message>
    <message>
        <source>They count as numbers: %1.</source>
        <translation>Ils comptent comme des nombres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None of the weights can be read.</source>
        <translation>Aucun poids n’est lisible.</translation>
    </message>
    <message>
        <source>“%1” is read as points of %2.</source>
        <translation>«&#xa0;%1&#xa0;» est lu comme des points sur %2.</translation>
    </message>
    <message>
        <source>“%1” is rated in words.</source>
        <translation>«&#xa0;%1&#xa0;» est évalué avec des mots.</translation>
    </message>
    <message>
        <source>They count as points of 10: %1.</source>
        <translation>Ils comptent comme des points sur 10&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not taken as a criterion.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas repris comme critère.</translation>
    </message>
</context>
<context>
    <name>steelyard::storage::Text</name>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>Créez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>Choose a file name inside it.</source>
        <translation>Choisissez un nom de fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that you may write here and that the disk has room; nothing was overwritten.</source>
        <translation>Vérifiez que vous pouvez écrire ici et que le disque a de la place&#x202f;; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Name a file, not a folder or a device.</source>
        <translation>Indiquez un fichier, pas un dossier ni un périphérique.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copy it to another disk and try again.</source>
        <translation>Copiez-le sur un autre disque et réessayez.</translation>
    </message>
    <message>
        <source>The knowledge base inside the decision cannot be used.</source>
        <translation>La base de connaissances contenue dans la décision est inutilisable.</translation>
    </message>
    <message>
        <source>Add the knowledge base with File &gt; Add knowledge base and open again.</source>
        <translation>Ajoutez la base avec Fichier &gt; Ajouter une base de connaissances, puis rouvrez.</translation>
    </message>
    <message>
        <source>The knowledge base inside the decision was edited after it was put there.</source>
        <translation>La base de connaissances contenue dans la décision a été modifiée après y avoir été placée.</translation>
    </message>
    <message>
        <source>Compare it with the original before you rely on the numbers.</source>
        <translation>Comparez-la à l’original avant de vous fier aux nombres.</translation>
    </message>
    <message>
        <source>Add the knowledge base with File &gt; Add knowledge base and open the decision again.</source>
        <translation>Ajoutez la base avec Fichier &gt; Ajouter une base de connaissances, puis rouvrez la décision.</translation>
    </message>
    <message>
        <source>Nothing is needed to go on. To begin further decisions with it, add it with File &gt; Add knowledge base.</source>
        <translation>Rien n’est nécessaire pour continuer. Pour d’autres décisions fondées sur elle, ajoutez-la avec Fichier &gt; Ajouter une base de connaissances.</translation>
    </message>
    <message>
        <source>Nothing is needed to go on. For the present contents, begin a new decision with the same answers.</source>
        <translation>Rien n’est nécessaire pour continuer. Pour le contenu actuel, commencez une nouvelle décision avec les mêmes réponses.</translation>
    </message>
    <message>
        <source>Put it into the folder of that base, and check the base first.</source>
        <translation>Placez-la dans le dossier de cette base, et vérifiez d’abord la base.</translation>
    </message>
    <message>
        <source>The decision was made with the knowledge base “%1”, which is not on this computer, and has no copy of it.</source>
        <translation>La décision a été établie avec la base de connaissances «&#xa0;%1&#xa0;», qui n’est pas sur cet ordinateur, et n’en contient aucune copie.</translation>
    </message>
    <message>
        <source>The knowledge base “%1” is not on this computer; the copy inside the decision is used.</source>
        <translation>La base de connaissances «&#xa0;%1&#xa0;» n’est pas sur cet ordinateur&#x202f;; la copie contenue dans la décision est utilisée.</translation>
    </message>
    <message>
        <source>The knowledge base “%1” has changed since (now version %2); the copy inside the decision, version %3, is used.</source>
        <translation>La base de connaissances «&#xa0;%1&#xa0;» a changé depuis (version %2 maintenant)&#x202f;; la copie contenue dans la décision, version %3, est utilisée.</translation>
    </message>
    <message>
        <source>This translates the base “%1”, but that cannot be read beside it.</source>
        <translation>Ceci traduit la base «&#xa0;%1&#xa0;», mais celle-ci ne peut pas être lue à côté.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a PDF.</source>
        <translation>Ce n’est pas un PDF.</translation>
    </message>
    <message>
        <source>Choose a report by Steelyard.</source>
        <translation>Choisissez un rapport de Steelyard.</translation>
    </message>
    <message>
        <source>There is no decision in this PDF.</source>
        <translation>Il n’y a pas de décision dans ce PDF.</translation>
    </message>
    <message>
        <source>Choose a report by Steelyard. Printing a report to a new PDF loses the decision in it.</source>
        <translation>Choisissez un rapport de Steelyard. Imprimer un rapport dans un nouveau PDF fait perdre la décision qu’il contient.</translation>
    </message>
    <message>
        <source>What is attached to this PDF is too large for a decision.</source>
        <translation>Ce qui est joint à ce PDF est trop grand pour une décision.</translation>
    </message>
    <message>
        <source>The decision in this PDF is damaged.</source>
        <translation>La décision dans ce PDF est endommagée.</translation>
    </message>
    <message>
        <source>Open another copy of the report.</source>
        <translation>Ouvrez une autre copie du rapport.</translation>
    </message>
    <message>
        <source>This PDF cannot be read: it is damaged or protected by a password.</source>
        <translation>Ce PDF ne peut pas être lu&#xa0;: il est endommagé ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop grand.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>C’est un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was written.</source>
        <translation>Choisissez un autre nom&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This is a table, neither a decision nor a knowledge base.</source>
        <translation>C’est un tableau, ni une décision ni une base de connaissances.</translation>
    </message>
    <message>
        <source>Rank it on the command line with “steelyard rank”; judgements of pairs go to “steelyard weights”.</source>
        <translation>Classez-le en ligne de commande avec «&#xa0;steelyard rank&#xa0;»&#x202f;; les jugements par paires vont à «&#xa0;steelyard weights&#xa0;».</translation>
    </message>
    <message>
        <source>This is a file of a spreadsheet program, neither a decision nor a knowledge base.</source>
        <translation>C’est un fichier de tableur, ni une décision ni une base de connaissances.</translation>
    </message>
    <message>
        <source>This is a PDF, neither a decision nor a knowledge base.</source>
        <translation>C’est un PDF, ni une décision ni une base de connaissances.</translation>
    </message>
    <message>
        <source>Check a report with “steelyard verify”, or open it in the window.</source>
        <translation>Vérifiez un rapport avec «&#xa0;steelyard verify&#xa0;», ou ouvrez-le dans la fenêtre.</translation>
    </message>
    <message>
        <source>This is a knowledge base, not a decision.</source>
        <translation>C’est une base de connaissances, pas une décision.</translation>
    </message>
    <message>
        <source>Begin a decision on it with “steelyard new --knowledge”, or add it in the window to begin one there.</source>
        <translation>Commencez une décision avec elle par «&#xa0;steelyard new --knowledge&#xa0;», ou ajoutez-la dans la fenêtre pour y en commencer une.</translation>
    </message>
    <message>
        <source>Reading this PDF takes more memory or time than a report may.</source>
        <translation>Lire ce PDF demande plus de mémoire ou de temps qu’un rapport n’en a le droit.</translation>
    </message>
    <message>
        <source>Reading this PDF was cancelled.</source>
        <translation>La lecture de ce PDF a été annulée.</translation>
    </message>
    <message>
        <source>Open it again, or choose another file.</source>
        <translation>Ouvrez-le de nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The decision cannot be saved, because the file could not be opened again: %1</source>
        <translation>La décision ne peut pas être enregistrée, car le fichier ne pourrait pas être rouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was written. Take the last change back and save again.</source>
        <translation>Rien n’a été écrit. Annulez le dernier changement et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>There is a decision of this name already.</source>
        <translation>Il existe déjà une décision de ce nom.</translation>
    </message>
    <message>
        <source>There is a PDF of this name already.</source>
        <translation>Il existe déjà un PDF de ce nom.</translation>
    </message>
    <message>
        <source>There is a knowledge base of this name already.</source>
        <translation>Il existe déjà une base de connaissances de ce nom.</translation>
    </message>
    <message>
        <source>There is the translation of a knowledge base of this name already.</source>
        <translation>Il existe déjà la traduction d’une base de connaissances de ce nom.</translation>
    </message>
    <message>
        <source>There is a file of another kind already.</source>
        <translation>Il existe déjà un fichier d’un autre type.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first. Nothing was overwritten.</source>
        <translation>Choisissez un autre nom, ou supprimez d’abord le fichier. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>The ratings are not those of the knowledge base “%1” in this program: the decision carries another one of that name, version %2.</source>
        <translation>Les notes ne sont pas celles de la base de connaissances «&#xa0;%1&#xa0;» de ce programme&#xa0;: la décision en contient une autre de ce nom, version %2.</translation>
    </message>
    <message>
        <source>The knowledge base “%1” inside the decision is not the one that the decision names: it was changed after it was put there.</source>
        <translation>La base de connaissances «&#xa0;%1&#xa0;» contenue dans la décision n’est pas celle que la décision désigne&#xa0;: elle a été modifiée après y avoir été placée.</translation>
    </message>
    <message>
        <source>The copy of the knowledge base “%1” inside the decision is not the one that the decision names.</source>
        <translation>La copie de la base de connaissances «&#xa0;%1&#xa0;» contenue dans la décision n’est pas celle que la décision désigne.</translation>
    </message>
    <message>
        <source>It is not used here, but elsewhere it may be: begin a new decision with the same answers.</source>
        <translation>Elle n’est pas utilisée ici, mais peut l’être ailleurs&#xa0;: commencez une nouvelle décision avec les mêmes réponses.</translation>
    </message>
    <message>
        <source>The copy of the knowledge base “%1” inside the decision is used, and it differs from the one on this computer, though both are called version %2.</source>
        <translation>La copie de la base de connaissances «&#xa0;%1&#xa0;» contenue dans la décision est utilisée&#x202f;; elle diffère de celle de cet ordinateur, bien que toutes deux s’appellent version %2.</translation>
    </message>
    <message>
        <source>Ask who changed it, and why, before you rely on the numbers.</source>
        <translation>Demandez qui l’a changée, et pourquoi, avant de vous fier aux nombres.</translation>
    </message>
    <message>
        <source>This is a link to another file.</source>
        <translation>C’est un lien vers un autre fichier.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Il existe déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Choisissez un autre nom&#x202f;; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>The file has more than one name (hard links), so it was saved in place.</source>
        <translation>Le fichier a plusieurs noms (liens physiques)&#x202f;; il a donc été enregistré sur place.</translation>
    </message>
    <message>
        <source>You cannot give a new file the owner and the group of this one, so it was saved in place.</source>
        <translation>Vous ne pouvez pas donner à un nouveau fichier le propriétaire et le groupe de celui-ci&#x202f;; il a donc été enregistré sur place.</translation>
    </message>
    <message>
        <source>A new file cannot have all attributes of this one, so it was saved in place.</source>
        <translation>Un nouveau fichier ne peut pas avoir tous les attributs de celui-ci&#x202f;; il a donc été enregistré sur place.</translation>
    </message>
    <message>
        <source>The folder takes no new files, so the file was saved in place.</source>
        <translation>Le dossier n’accepte pas de nouveaux fichiers&#x202f;; le fichier a donc été enregistré sur place.</translation>
    </message>
    <message>
        <source>What it held before is kept in “%1”.</source>
        <translation>Ce qu’il contenait auparavant est conservé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file can only be written in place, and no copy of it could be kept: %1.</source>
        <translation>Le fichier ne peut être écrit que sur place, et aucune copie n’a pu en être conservée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is damaged now. What it held before is in “%1”: copy it back when the disk has room.</source>
        <translation>Le fichier est maintenant endommagé. Ce qu’il contenait auparavant est dans «&#xa0;%1&#xa0;»&#xa0;: recopiez-le quand le disque aura de la place.</translation>
    </message>
    <message>
        <source>The writing of this file was broken off, or is under way.</source>
        <translation>L’écriture de ce fichier a été interrompue, ou est en cours.</translation>
    </message>
    <message>
        <source>What it held before is in “%1”.</source>
        <translation>Ce qu’il contenait auparavant est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rank it on the command line with “steelyard rank”.</source>
        <translation>Classez-le en ligne de commande avec «&#xa0;steelyard rank&#xa0;».</translation>
    </message>
    <message>
        <source>This is no report by Steelyard.</source>
        <translation>Ce n’est pas un rapport de Steelyard.</translation>
    </message>
    <message>
        <source>There is no decision in this HTML.</source>
        <translation>Il n’y a pas de décision dans ce HTML.</translation>
    </message>
    <message>
        <source>Choose a report by Steelyard. What a browser saves may lose the decision in it.</source>
        <translation>Choisissez un rapport de Steelyard. Ce qu’un navigateur enregistre peut perdre la décision qu’il contient.</translation>
    </message>
    <message>
        <source>These files were written and could not be put back: %1. Free space on the disk and write all of them again.</source>
        <translation>Ces fichiers ont été écrits et n’ont pas pu être rétablis&#xa0;: %1. Libérez de l’espace sur le disque et écrivez-les tous à nouveau.</translation>
    </message>
    <message>
        <source>This is a text document or an archive, neither a decision nor a knowledge base.</source>
        <translation>C’est un document texte ou une archive, ni une décision ni une base de connaissances.</translation>
    </message>
    <message>
        <source>Of the reports PDF and HTML carry their decision: check them with “steelyard verify”.</source>
        <translation>Parmi les rapports, le PDF et le HTML portent leur décision : vérifiez-les avec « steelyard verify ».</translation>
    </message>
    <message>
        <source>This is the same file as “%1”.</source>
        <translation>C’est le même fichier que « %1 ».</translation>
    </message>
</context>
<context>
    <name>steelyard::tables::Text</name>
    <message>
        <source>There are %1 problems; these are the first %2.</source>
        <translation>Il y a %1 problèmes&#x202f;; voici les %2 premiers.</translation>
    </message>
    <message>
        <source>Mend these and try again.</source>
        <translation>Corrigez ceux-ci et réessayez.</translation>
    </message>
    <message>
        <source>Save the table as CSV with the encoding UTF-8.</source>
        <translation>Enregistrez le tableau en CSV avec le codage UTF-8.</translation>
    </message>
    <message>
        <source>The file holds a byte that is zero, so it is not text.</source>
        <translation>Le fichier contient un octet nul, ce n’est donc pas du texte.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Write a first row with the names of the columns.</source>
        <translation>Écrivez une première ligne avec les noms des colonnes.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file has %1 MiB; a table may have %2.</source>
        <translation>Le fichier fait %1 Mio&#x202f;; un tableau peut en faire %2.</translation>
    </message>
    <message>
        <source>Leave out alternatives that cannot win, or split the table.</source>
        <translation>Retirez les alternatives qui ne peuvent pas gagner, ou divisez le tableau.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Vérifiez qui peut le lire.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1 is not a number to calculate with.</source>
        <translation>%1 n’est pas un nombre avec lequel on peut calculer.</translation>
    </message>
    <message>
        <source>Write a number, or leave the cell empty when it is not known.</source>
        <translation>Écrivez un nombre, ou laissez la cellule vide s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 is too large or too small.</source>
        <translation>%1 est trop grand ou trop petit.</translation>
    </message>
    <message>
        <source>Express the column in another unit.</source>
        <translation>Exprimez la colonne dans une autre unité.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell.</source>
        <translation>Un guillemet se trouve dans une cellule.</translation>
    </message>
    <message>
        <source>Put the whole cell in quotation marks and write a quotation mark in it twice.</source>
        <translation>Mettez toute la cellule entre guillemets et doublez tout guillemet qu’elle contient.</translation>
    </message>
    <message>
        <source>The quotation mark is never closed.</source>
        <translation>Le guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Close it at the end of the cell.</source>
        <translation>Fermez-le à la fin de la cellule.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>Du texte suit un guillemet fermant.</translation>
    </message>
    <message>
        <source>The cell holds the character %1, which nobody can see.</source>
        <translation>La cellule contient le caractère %1, que personne ne peut voir.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Écrivez-en un.</translation>
    </message>
    <message>
        <source>The name %1 is there twice.</source>
        <translation>Le nom %1 figure deux fois.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>Cells in this row: %1; needed: %2.</source>
        <translation>Cellules dans cette ligne&#xa0;: %1&#x202f;; nécessaires&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The row is named %1, the column %2.</source>
        <translation>La ligne s’appelle %1, la colonne %2.</translation>
    </message>
    <message>
        <source>Name rows and columns alike and in the same order.</source>
        <translation>Nommez lignes et colonnes de la même façon et dans le même ordre.</translation>
    </message>
    <message>
        <source>%1 is not above zero.</source>
        <translation>%1 n’est pas supérieur à zéro.</translation>
    </message>
    <message>
        <source>Write how many times more the row counts than the column: 3, or 1/3 when it counts less.</source>
        <translation>Écrivez combien de fois la ligne compte plus que la colonne&#xa0;: 3, ou 1/3 quand elle compte moins.</translation>
    </message>
    <message>
        <source>There are %1 elements to compare.</source>
        <translation>Il y a %1 éléments à comparer.</translation>
    </message>
    <message>
        <source>Compare at most %1.</source>
        <translation>Comparez-en au plus %1.</translation>
    </message>
    <message>
        <source>Rows of judgements: %1; columns: %2.</source>
        <translation>Lignes de jugements&#xa0;: %1&#x202f;; colonnes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Give each element one row and one column.</source>
        <translation>Donnez à chaque élément une ligne et une colonne.</translation>
    </message>
    <message>
        <source>%1 over %2 does not fit %2 over %1.</source>
        <translation>%1 par rapport à %2 ne s’accorde pas avec %2 par rapport à %1.</translation>
    </message>
    <message>
        <source>Write 1 over the other, or leave one of the two empty; an element over itself is 1.</source>
        <translation>Écrivez l’inverse de l’autre, ou laissez l’une des deux vide&#x202f;; un élément par rapport à lui-même vaut 1.</translation>
    </message>
    <message>
        <source>The judgements do not link all elements.</source>
        <translation>Les jugements ne relient pas tous les éléments.</translation>
    </message>
    <message>
        <source>Compare each with at least one that is linked to the others.</source>
        <translation>Comparez chacun à au moins un élément relié aux autres.</translation>
    </message>
    <message>
        <source>There is no row %1.</source>
        <translation>Il n’existe pas de ligne %1.</translation>
    </message>
    <message>
        <source>Use one of %1. The name of an alternative does not begin with @.</source>
        <translation>Utilisez l’une de %1. Le nom d’une alternative ne commence pas par @.</translation>
    </message>
    <message>
        <source>The row %1 is there twice.</source>
        <translation>La ligne %1 figure deux fois.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Retirez l’une d’elles.</translation>
    </message>
    <message>
        <source>%1 is not a direction.</source>
        <translation>%1 n’est pas une direction.</translation>
    </message>
    <message>
        <source>Write max where more is better and min where less is.</source>
        <translation>Écrivez max si le plus est le mieux et min si le moins est le mieux.</translation>
    </message>
    <message>
        <source>A weight is missing.</source>
        <translation>Il manque un poids.</translation>
    </message>
    <message>
        <source>Write 0 for a criterion that does not count.</source>
        <translation>Écrivez 0 pour un critère qui ne compte pas.</translation>
    </message>
    <message>
        <source>The weight %1 is negative.</source>
        <translation>Le poids %1 est négatif.</translation>
    </message>
    <message>
        <source>Write a weight of 0 or more. When less is better, write min in the row @direction.</source>
        <translation>Écrivez un poids de 0 ou plus. Si le moins est le mieux, écrivez min dans la ligne @direction.</translation>
    </message>
    <message>
        <source>There is no preference function %1.</source>
        <translation>Il n’existe pas de fonction de préférence %1.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Utilisez l’une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The scale does not end above its beginning.</source>
        <translation>L’échelle ne finit pas au-dessus de son début.</translation>
    </message>
    <message>
        <source>Write a number in the row @upper that is larger than the one in the row @lower.</source>
        <translation>Écrivez dans la ligne @upper un nombre plus grand que celui de la ligne @lower.</translation>
    </message>
    <message>
        <source>The scale has only one end.</source>
        <translation>L’échelle n’a qu’une extrémité.</translation>
    </message>
    <message>
        <source>Fill in both rows, @lower and @upper, or neither.</source>
        <translation>Remplissez les deux lignes, @lower et @upper, ou aucune.</translation>
    </message>
    <message>
        <source>Write a first row: alternative, then the names of the criteria.</source>
        <translation>Écrivez une première ligne&#xa0;: alternative, puis les noms des critères.</translation>
    </message>
    <message>
        <source>There is no criterion.</source>
        <translation>Il n’y a pas de critère.</translation>
    </message>
    <message>
        <source>Name the criteria in the first row, behind “alternative”.</source>
        <translation>Nommez les critères dans la première ligne, après «&#xa0;alternative&#xa0;».</translation>
    </message>
    <message>
        <source>Cells in this row: %1; in the first row: %2.</source>
        <translation>Cellules dans cette ligne&#xa0;: %1&#x202f;; dans la première ligne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no alternative.</source>
        <translation>Il n’y a pas d’alternative.</translation>
    </message>
    <message>
        <source>Write a row for each: its name, then a number for each criterion.</source>
        <translation>Écrivez une ligne pour chacune&#xa0;: son nom, puis un nombre pour chaque critère.</translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation>Tous les poids sont nuls.</translation>
    </message>
    <message>
        <source>Give at least one criterion a weight above 0.</source>
        <translation>Donnez à au moins un critère un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>The method cannot calculate with this number, because it divides by it or takes its logarithm.</source>
        <translation>La méthode ne peut pas calculer avec ce nombre, car elle divise par lui ou en prend le logarithme.</translation>
    </message>
    <message>
        <source>Use numbers above 0, another --normalisation or another --method.</source>
        <translation>Utilisez des nombres supérieurs à 0, une autre --normalisation ou une autre --method.</translation>
    </message>
    <message>
        <source>The numbers are too large or too small to calculate with.</source>
        <translation>Les nombres sont trop grands ou trop petits pour le calcul.</translation>
    </message>
    <message>
        <source>The thresholds do not fit the preference function.</source>
        <translation>Les seuils ne conviennent pas à la fonction de préférence.</translation>
    </message>
    <message>
        <source>u-shape needs q of 0 or more; v-shape p above 0; level and linear q of 0 or more and p of at least q; gaussian s above 0.</source>
        <translation>u-shape demande q supérieur ou égal à 0&#x202f;; v-shape p supérieur à 0&#x202f;; level et linear q supérieur ou égal à 0 et p au moins égal à q&#x202f;; gaussian s supérieur à 0.</translation>
    </message>
    <message>
        <source>The table has too many alternatives for this method.</source>
        <translation>Le tableau a trop d’alternatives pour cette méthode.</translation>
    </message>
    <message>
        <source>Leave out those that cannot win, or use another --method.</source>
        <translation>Retirez celles qui ne peuvent pas gagner, ou utilisez une autre --method.</translation>
    </message>
    <message>
        <source>Write a number such as 12 or 0.5, without a unit, or leave the cell empty when it is not known.</source>
        <translation>Écrivez un nombre comme 12 ou 0.5, sans unité, ou laissez la cellule vide s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 has a decimal comma, which the table does not have.</source>
        <translation>%1 a une virgule décimale, que le tableau n’a pas.</translation>
    </message>
    <message>
        <source>%1 has a decimal point, which the table does not have.</source>
        <translation>%1 a un point décimal, que le tableau n’a pas.</translation>
    </message>
    <message>
        <source>Write all numbers of a table alike.</source>
        <translation>Écrivez tous les nombres d’un tableau de la même façon.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>La ligne a plus de %1 cellules.</translation>
    </message>
    <message>
        <source>Leave out criteria that do not count, or put each alternative on a line of its own.</source>
        <translation>Retirez les critères qui ne comptent pas, ou mettez chaque alternative sur sa propre ligne.</translation>
    </message>
    <message>
        <source>Put the separator of the columns behind the quotation mark, or write a quotation mark inside a cell twice.</source>
        <translation>Mettez le séparateur des colonnes après le guillemet, ou doublez tout guillemet à l’intérieur d’une cellule.</translation>
    </message>
    <message>
        <source>The cell has more than %1 characters.</source>
        <translation>La cellule a plus de %1 caractères.</translation>
    </message>
    <message>
        <source>Shorten it; if it holds much of the table, a quotation mark is not closed.</source>
        <translation>Raccourcissez-la&#x202f;; si elle contient une bonne partie du tableau, un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>%1 has a decimal comma, but %2 has a decimal point.</source>
        <translation>%1 a une virgule décimale, mais %2 a un point décimal.</translation>
    </message>
    <message>
        <source>Write all numbers of a table alike; these are in lines %1 and %2.</source>
        <translation>Écrivez tous les nombres d’un tableau de la même façon&#x202f;; ceux-ci sont aux lignes %1 et %2.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways.</source>
        <translation>%1 peut se lire de deux façons.</translation>
    </message>
    <message>
        <source>Write %1 when the sign groups digits, and %2 when decimals follow it; the other numbers of the table are then read alike.</source>
        <translation>Écrivez %1 si le signe sépare des groupes de chiffres, et %2 si des décimales le suivent&#x202f;; les autres nombres du tableau sont alors lus de même.</translation>
    </message>
    <message>
        <source>%1 over %2 is there twice.</source>
        <translation>%1 par rapport à %2 figure deux fois.</translation>
    </message>
    <message>
        <source>The table was read as a list of pairs: the first name over the second.</source>
        <translation>Le tableau a été lu comme une liste de paires&#xa0;: le premier nom par rapport au second.</translation>
    </message>
    <message>
        <source>Give every row as many. Where commas separate the columns, a number with a decimal comma stands in quotation marks.</source>
        <translation>Donnez-en autant à chaque ligne. Si des virgules séparent les colonnes, un nombre à virgule décimale se met entre guillemets.</translation>
    </message>
    <message>
        <source>The numbers have a decimal comma.</source>
        <translation>Les nombres ont une virgule décimale.</translation>
    </message>
    <message>
        <source>The first row does not name the criteria.</source>
        <translation>La première ligne ne nomme pas les critères.</translation>
    </message>
    <message>
        <source>The table has more than %1 numbers.</source>
        <translation>Le tableau a plus de %1 nombres.</translation>
    </message>
    <message>
        <source>This is a decision, not a table.</source>
        <translation>C’est une décision, pas un tableau.</translation>
    </message>
    <message>
        <source>Weigh it with “steelyard verdict”, or open it in the window.</source>
        <translation>Pesez-la avec «&#xa0;steelyard verdict&#xa0;», ou ouvrez-la dans la fenêtre.</translation>
    </message>
    <message>
        <source>This is a knowledge base, not a table.</source>
        <translation>C’est une base de connaissances, pas un tableau.</translation>
    </message>
    <message>
        <source>Check it with “steelyard check”, or begin a decision on it with “steelyard new --knowledge”.</source>
        <translation>Vérifiez-la avec «&#xa0;steelyard check&#xa0;», ou commencez une décision avec elle par «&#xa0;steelyard new --knowledge&#xa0;».</translation>
    </message>
    <message>
        <source>This is JSON, not a table.</source>
        <translation>C’est du JSON, pas un tableau.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table.</source>
        <translation>C’est un PDF, pas un tableau.</translation>
    </message>
    <message>
        <source>This is an archive, not a table.</source>
        <translation>C’est une archive, pas un tableau.</translation>
    </message>
    <message>
        <source>This is HTML or XML, not a table.</source>
        <translation>C’est du HTML ou du XML, pas un tableau.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as CSV.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>The text was read as UTF-16.</source>
        <translation>Le texte a été lu comme UTF-16.</translation>
    </message>
    <message>
        <source>The text was read as Windows-1252.</source>
        <translation>Le texte a été lu comme Windows-1252.</translation>
    </message>
    <message>
        <source>The columns are separated by semicolons.</source>
        <translation>Les colonnes sont séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>The columns are separated by vertical bars.</source>
        <translation>Les colonnes sont séparées par des barres verticales.</translation>
    </message>
    <message>
        <source>The columns are separated by tabs.</source>
        <translation>Les colonnes sont séparées par des tabulations.</translation>
    </message>
    <message>
        <source>The file is damaged text in UTF-16.</source>
        <translation>Le fichier est un texte UTF-16 endommagé.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, UTF-16 or Windows-1252.</source>
        <translation>Le fichier n’est pas un texte UTF-8, UTF-16 ou Windows-1252.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8 throughout.</source>
        <translation>Le texte n’est pas entièrement en UTF-8.</translation>
    </message>
    <message>
        <source>The file holds more judgements than %1 elements can have.</source>
        <translation>Le fichier contient plus de jugements que %1 éléments ne peuvent en avoir.</translation>
    </message>
    <message>
        <source>More than %1 numbers are unknown.</source>
        <translation>Plus de %1 nombres sont inconnus.</translation>
    </message>
    <message>
        <source>Leave out alternatives and criteria of which little is known.</source>
        <translation>Retirez les alternatives et les critères dont on sait peu de chose.</translation>
    </message>
    <message>
        <source>%1 is a date, not a number.</source>
        <translation>%1 est une date, pas un nombre.</translation>
    </message>
    <message>
        <source>Spreadsheet programs make dates of numbers such as 1.3; write the number again, in a cell that is formatted as one.</source>
        <translation>Les tableurs font des dates de nombres comme 1.3&#x202f;; réécrivez le nombre, dans une cellule au format nombre.</translation>
    </message>
    <message>
        <source>A judge&apos;s weight is not above zero.</source>
        <translation>Le poids d’un juge n’est pas supérieur à zéro.</translation>
    </message>
    <message>
        <source>Leave the judge out, or write how much the judgements count.</source>
        <translation>Retirez le juge, ou écrivez combien comptent ses jugements.</translation>
    </message>
    <message>
        <source>@node does not say of which element.</source>
        <translation>@node ne dit pas de quel élément.</translation>
    </message>
    <message>
        <source>Write its name behind @node.</source>
        <translation>Écrivez son nom après @node.</translation>
    </message>
    <message>
        <source>A table of judgements is missing.</source>
        <translation>Il manque un tableau de jugements.</translation>
    </message>
    <message>
        <source>Write it below @node or @judge, or remove that line.</source>
        <translation>Écrivez-le sous @node ou @judge, ou retirez cette ligne.</translation>
    </message>
    <message>
        <source>This judge does not compare %1.</source>
        <translation>Ce juge ne compare pas %1.</translation>
    </message>
    <message>
        <source>Let all judges compare the same elements; cells that one does not know stay empty.</source>
        <translation>Faites comparer les mêmes éléments par tous les juges&#x202f;; les cellules que l’un d’eux ignore restent vides.</translation>
    </message>
    <message>
        <source>This judge compares other elements than the first.</source>
        <translation>Ce juge compare d’autres éléments que le premier.</translation>
    </message>
    <message>
        <source>Let all judges compare the same elements.</source>
        <translation>Faites comparer les mêmes éléments par tous les juges.</translation>
    </message>
    <message>
        <source>No table before this one compares %1.</source>
        <translation>Aucun tableau avant celui-ci ne compare %1.</translation>
    </message>
    <message>
        <source>Write the name of an element of an earlier table.</source>
        <translation>Écrivez le nom d’un élément d’un tableau précédent.</translation>
    </message>
    <message>
        <source>%1 stands in two tables.</source>
        <translation>%1 figure dans deux tableaux.</translation>
    </message>
    <message>
        <source>Give each element its own name.</source>
        <translation>Donnez à chaque élément son propre nom.</translation>
    </message>
    <message>
        <source>The file has too many tables.</source>
        <translation>Le fichier a trop de tableaux.</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>The row %1 was read as %2.</source>
        <translation>La ligne %1 a été lue comme %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Read is the sheet %1.</source>
        <translation>Feuille lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sheets not read: %1.</source>
        <translation>Feuilles non lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hidden sheets, not read: %1.</source>
        <translation>Feuilles masquées, non lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows that are hidden in the sheet count here: %1.</source>
        <translation>Les lignes masquées dans la feuille comptent ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Columns that are hidden in the sheet count here: %1.</source>
        <translation>Les colonnes masquées dans la feuille comptent ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of merged cells the first alone has the content, the others are empty: %1.</source>
        <translation>De cellules fusionnées, seule la première a le contenu, les autres sont vides&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Formulas whose results are not stored in the file, so that they are unknown: %1. Save it once with the program that it comes from.</source>
        <translation>Formules dont les résultats ne sont pas dans le fichier, et sont donc inconnus&#xa0;: %1. Enregistrez-le une fois avec le programme dont il provient.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 cells.</source>
        <translation>La feuille a plus de %1 cellules.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save it without one in the program that it comes from.</source>
        <translation>Enregistrez-le sans mot de passe dans le programme dont il provient.</translation>
    </message>
    <message>
        <source>The file unpacks to more than any table has.</source>
        <translation>Une fois décompressé, le fichier dépasse la taille de tout tableau.</translation>
    </message>
    <message>
        <source>Save the one sheet that is to be read, as CSV.</source>
        <translation>Enregistrez en CSV la seule feuille à lire.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>Relisez le fichier.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no sheet %1.</source>
        <translation>Il n’existe pas de feuille %1.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sheet %1 is empty.</source>
        <translation>La feuille %1 est vide.</translation>
    </message>
    <message>
        <source>Name another sheet, or write a first row with the names of the columns.</source>
        <translation>Indiquez une autre feuille, ou écrivez une première ligne avec les noms des colonnes.</translation>
    </message>
    <message>
        <source>Name a file in CSV, XLSX or ODS.</source>
        <translation>Indiquez un fichier CSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>A report of Steelyard is checked with “steelyard verify”; a table is read from CSV, XLSX or ODS.</source>
        <translation>Un rapport de Steelyard se vérifie avec «&#xa0;steelyard verify&#xa0;»&#x202f;; un tableau se lit en CSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>This is a file of an old spreadsheet program, or one that is protected by a password.</source>
        <translation>C’est un fichier d’un ancien tableur, ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save it as XLSX, ODS or CSV, without a password.</source>
        <translation>Enregistrez-le en XLSX, ODS ou CSV, sans mot de passe.</translation>
    </message>
    <message>
        <source>Take the table out of it.</source>
        <translation>Sortez-en le tableau.</translation>
    </message>
    <message>
        <source>A text has no sheets.</source>
        <translation>Un texte n’a pas de feuilles.</translation>
    </message>
    <message>
        <source>Leave out the name of the sheet, or name a file in XLSX or ODS.</source>
        <translation>Omettez le nom de la feuille, ou indiquez un fichier XLSX ou ODS.</translation>
    </message>
    <message>
        <source>The judge %1 judges the same elements twice.</source>
        <translation>%1 juge deux fois les mêmes éléments.</translation>
    </message>
    <message>
        <source>Keep one of the two tables, or give each judge a name of their own.</source>
        <translation>Gardez l’un des deux tableaux, ou donnez à chaque juge un nom à lui.</translation>
    </message>
    <message>
        <source>%1 is not between 1/%2 and %2.</source>
        <translation>%1 n’est pas compris entre 1/%2 et %2.</translation>
    </message>
    <message>
        <source>Write how many times more the row counts than the column; the usual scale goes from 1/9 to 9.</source>
        <translation>Écrivez combien de fois plus la ligne compte que la colonne&#x202f;; l’échelle usuelle va de 1/9 à 9.</translation>
    </message>
</context>
</TS>

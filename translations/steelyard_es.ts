<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Text</name>
    <message>
        <source>The table is too large for this method.</source>
        <translation>La tabla es demasiado grande para este método.</translation>
    </message>
    <message>
        <source>Ask for fewer --samples, or leave out alternatives that cannot win.</source>
        <translation>Pida menos --samples, o deje fuera las alternativas que no pueden ganar.</translation>
    </message>
    <message>
        <source>Take another @function than gaussian, or leave out alternatives that cannot win.</source>
        <translation>Tome otra @function que gaussian, o deje fuera las alternativas que no pueden ganar.</translation>
    </message>
</context>
<context>
    <name>steelyard::AccessibleRoles</name>
    <message>
        <source>Opens a menu</source>
        <translation>Abre un menú</translation>
    </message>
</context>
<context>
    <name>steelyard::ActionList</name>
    <message>
        <source>Actions</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>What is to be done, action %1</source>
        <translation>Qué hay que hacer, tarea %1</translation>
    </message>
    <message>
        <source>Who does action %1</source>
        <translation>Quién hace la tarea %1</translation>
    </message>
    <message>
        <source>When action %1 is due</source>
        <translation>Cuándo vence la tarea %1</translation>
    </message>
    <message>
        <source>Action %1 is done</source>
        <translation>La tarea %1 está hecha</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Write what is to be done first</source>
        <translation>Escriba primero qué hay que hacer</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation>Quitar una tarea</translation>
    </message>
</context>
<context>
    <name>steelyard::AddressLink</name>
    <message>
        <source>Open the address of “%1”</source>
        <translation>Abrir la dirección de “%1”</translation>
    </message>
</context>
<context>
    <name>steelyard::AdviceCard</name>
    <message>
        <source>Before you choose %1</source>
        <translation>Antes de elegir %1</translation>
    </message>
    <message>
        <source>What it costs to leave it again</source>
        <translation>Cuánto cuesta dejarla más tarde</translation>
    </message>
    <message>
        <source>All about %1</source>
        <translation>Todo sobre %1</translation>
    </message>
    <message>
        <source>Your answers speak against it</source>
        <translation>Sus respuestas hablan en contra</translation>
    </message>
    <message>
        <source>Your answers speak for it</source>
        <translation>Sus respuestas hablan a favor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to keep in mind</source>
        <translation>
            <numerusform>%n punto a tener en cuenta</numerusform>
            <numerusform>%n puntos a tener en cuenta</numerusform>
        </translation>
    </message>
    <message>
        <source>what leaving it again costs</source>
        <translation>cuánto cuesta dejarla después</translation>
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
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted claim</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Lo afirma</translation>
    </message>
    <message>
        <source>Why it does not hold</source>
        <translation>Por qué no es cierto</translation>
    </message>
</context>
<context>
    <name>steelyard::AnswerEffects</name>
    <message>
        <source>changes nothing</source>
        <translation>no cambia nada</translation>
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
        <translation>imprescindible %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>criterion, option, change of its rating</comment>
        <translation>%1 de %2 %3</translation>
    </message>
    <message>
        <source>Raises %1.</source>
        <comment>criteria</comment>
        <translation>Sube %1.</translation>
    </message>
    <message>
        <source>Lowers %1.</source>
        <comment>criteria</comment>
        <translation>Baja %1.</translation>
    </message>
    <message>
        <source>Takes the weight from %1.</source>
        <comment>criteria</comment>
        <translation>Quita el peso a %1.</translation>
    </message>
    <message>
        <source>Makes %1 a must-have.</source>
        <comment>capabilities</comment>
        <translation>Convierte %1 en requisito imprescindible.</translation>
    </message>
    <message>
        <source>Adjusts ratings of %1.</source>
        <comment>options</comment>
        <translation>Ajusta valoraciones de %1.</translation>
    </message>
    <message>
        <source>Changes no weight.</source>
        <translation>No cambia ningún peso.</translation>
    </message>
</context>
<context>
    <name>steelyard::AnswerWording</name>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n respondida</numerusform>
            <numerusform>%n respondidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n supuesta</numerusform>
            <numerusform>%n supuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n con dudas</numerusform>
            <numerusform>%n con dudas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
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
            <numerusform>%n respuesta es supuesta y aún no se ha revisado; afecta a %1 del peso.</numerusform>
            <numerusform>%n respuestas son supuestas y aún no se han revisado; afectan a %1 del peso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are assumed from the case “%1” and not yet looked at; they bear on %2 of the weight.</source>
        <translation>
            <numerusform>%n respuesta se supone a partir del caso “%1” y aún no se ha revisado; afecta a %2 del peso.</numerusform>
            <numerusform>%n respuestas se suponen a partir del caso “%1” y aún no se han revisado; afectan a %2 del peso.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could move the result.</source>
        <translation>“%1” podría cambiar el resultado.</translation>
    </message>
    <message>
        <source>Whatever the answer to “%1”, %2 comes first in %3 of 100.</source>
        <translation>Sea cual sea la respuesta a “%1”, %2 queda en primer lugar en %3 de 100.</translation>
    </message>
    <message>
        <source>Depending on the answer to “%1”, %2 comes first in %3 to %4 of 100.</source>
        <translation>Según la respuesta a “%1”, %2 queda en primer lugar en entre %3 y %4 de 100.</translation>
    </message>
</context>
<context>
    <name>steelyard::AnswersSection</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Find a question or a claim</source>
        <translation>Buscar una pregunta o una afirmación</translation>
    </message>
    <message>
        <source>Questions and claims</source>
        <translation>Preguntas y afirmaciones</translation>
    </message>
    <message>
        <source>This knowledge base answers no questions yet.</source>
        <translation>Esta base de conocimiento aún no responde a ninguna pregunta.</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Take one away.</source>
        <translation>Nada contiene todas estas palabras. Quite alguna.</translation>
    </message>
</context>
<context>
    <name>steelyard::ArrangeDialog</name>
    <message>
        <source>Arrange scenes</source>
        <translation>Ordenar escenas</translation>
    </message>
    <message>
        <source>Scenes: Space shows or hides one, Alt and an arrow moves it</source>
        <translation>Escenas: Espacio muestra u oculta una, Alt y una flecha la mueve</translation>
    </message>
    <message>
        <source>A scene that has nothing to say is left out by itself. Move one with Alt and the arrow keys, or drag it.</source>
        <translation>Una escena que no tiene nada que decir se omite sola. Para mover una, use Alt y las flechas o arrástrela.</translation>
    </message>
</context>
<context>
    <name>steelyard::AuditCharts</name>
    <message>
        <source>Lead</source>
        <translation>Ventaja</translation>
    </message>
    <message>
        <source>%1, blank as 0</source>
        <translation>%1, vacío como 0</translation>
    </message>
    <message>
        <source>%1, blank unknown</source>
        <translation>%1, vacío sin dato</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two scores</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>without</source>
        <comment>under the row with it</comment>
        <translation>sin</translation>
    </message>
</context>
<context>
    <name>steelyard::AuditView</name>
    <message>
        <source>What your sheet hid</source>
        <translation>Lo que ocultaba la hoja</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Number of a finding and its title.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What would change the winner</source>
        <translation>Qué haría ganar a otra opción</translation>
    </message>
    <message>
        <source>Nothing that was tried.</source>
        <translation>Nada de lo que se probó.</translation>
    </message>
    <message>
        <source>Any one of these, by the sheet&apos;s own sums</source>
        <translation>Cada uno de estos cambios por sí solo, según las sumas de la propia hoja</translation>
    </message>
    <message>
        <source>There is nothing to audit: it takes two options and a weight above 0.</source>
        <translation>No hay nada que auditar: hacen falta dos opciones y un peso mayor que 0.</translation>
    </message>
    <message>
        <source>Nothing was found that the sums hide.</source>
        <translation>No se encontró nada que las sumas oculten.</translation>
    </message>
</context>
<context>
    <name>steelyard::BarProfileView</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabla</translation>
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
        <translation>%1 detrás</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 delante</translation>
    </message>
</context>
<context>
    <name>steelyard::BeamWidget</name>
    <message>
        <source>Beam</source>
        <translation>Brazo de la balanza</translation>
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
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence before</source>
        <translation>Evidencia anterior</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>Evidencia siguiente</translation>
    </message>
    <message>
        <source>Close the evidence (Esc)</source>
        <translation>Cerrar la evidencia (Esc)</translation>
    </message>
    <message>
        <source>The knowledge base does not say.</source>
        <translation>La base de conocimiento no lo dice.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <translation>Evidencia: %1, %2</translation>
    </message>
</context>
<context>
    <name>steelyard::CapabilityModel</name>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Add-on: %1</source>
        <translation>Complemento: %1</translation>
    </message>
    <message>
        <source>To be built</source>
        <translation>Por desarrollar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers of days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>How it comes</source>
        <translation>Cómo se ofrece</translation>
    </message>
    <message>
        <source>Days to build</source>
        <comment>column of a table</comment>
        <translation>Días de desarrollo</translation>
    </message>
    <message>
        <source>no days given</source>
        <translation>sin días indicados</translation>
    </message>
</context>
<context>
    <name>steelyard::CapabilityView</name>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
</context>
<context>
    <name>steelyard::CellWording</name>
    <message>
        <source>“%1” is neither a number nor a word of the scale.</source>
        <translation>“%1” no es ni un número ni una palabra de la escala.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>“%1” no puede leerse como %2.</translation>
    </message>
    <message>
        <source>“%1” has two readings: the sign may stand before decimals or thousands.</source>
        <translation>“%1” puede leerse de dos formas: el signo puede preceder a decimales o a millares.</translation>
    </message>
    <message>
        <source>“%1” begins with the larger number.</source>
        <translation>“%1” empieza por el número mayor.</translation>
    </message>
    <message>
        <source>“%1” has a width below zero.</source>
        <translation>“%1” tiene una anchura menor que cero.</translation>
    </message>
    <message>
        <source>“%1” is no number that can be counted with.</source>
        <translation>“%1” no es un número con el que se pueda calcular.</translation>
    </message>
    <message>
        <source>“%1” is outside the scale from %2 to %3.</source>
        <translation>“%1” está fuera de la escala de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” has a unit that nobody knows: %2.</source>
        <translation>“%1” tiene una unidad desconocida: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot become %2: %3 is a unit of something else.</source>
        <translation>“%1” no puede convertirse en %2: %3 es una unidad de otra cosa.</translation>
    </message>
    <message>
        <source>“%1” is another currency than %2; a rate with its date is needed.</source>
        <translation>“%1” está en otra moneda que %2; hace falta un tipo de cambio con su fecha.</translation>
    </message>
    <message>
        <source>“%1” has a unit, and this criterion has a scale from 0 to 10. Give it a unit first.</source>
        <translation>“%1” tiene una unidad y este criterio tiene una escala de 0 a 10. Asígnele primero una unidad.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <comment>the unit of a worded scale</comment>
        <translation>de 0 a 10</translation>
    </message>
    <message>
        <source>%1 worst, %2 best</source>
        <comment>ends of a scale</comment>
        <translation>%1 lo peor, %2 lo mejor</translation>
    </message>
    <message>
        <source>Nothing rests on guesses without a source.</source>
        <translation>Nada se basa en suposiciones sin fuente.</translation>
    </message>
    <message>
        <source>Most of it: %1.</source>
        <translation>La mayor parte: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Write 0 to 10, or one of %1.</source>
        <translation>Escriba de 0 a 10 o una de: %1.</translation>
    </message>
    <message>
        <source>Write 0 to 10, a range such as 4-6, or ? where nobody knows.</source>
        <translation>Escriba de 0 a 10, un intervalo como 4-6 o ? donde nadie lo sabe.</translation>
    </message>
    <message>
        <source>Write a number, a range such as 8-20, or ? where nobody knows.</source>
        <translation>Escriba un número, un intervalo como 8-20 o ? donde nadie lo sabe.</translation>
    </message>
    <message>
        <source>Write a number, alone or before a unit; this criterion takes %1.</source>
        <comment>a list of units</comment>
        <translation>Escriba un número, solo o delante de una unidad; este criterio admite %1.</translation>
    </message>
    <message>
        <source>Write a number, alone or before its unit, such as 12 %1.</source>
        <translation>Escriba un número, solo o delante de su unidad, como 12 %1.</translation>
    </message>
    <message>
        <source>“%1” is too large to be meant. A larger unit makes smaller numbers.</source>
        <translation>«%1» es demasiado grande para ser cierto. Una unidad mayor da números menores.</translation>
    </message>
    <message>
        <source>“%1” is a unit without its number.</source>
        <translation>«%1» es una unidad sin su número.</translation>
    </message>
    <message>
        <source>“%1” is a bound: it says where a range ends, not where it begins. Write both, such as 0-10.</source>
        <translation>«%1» es un límite: dice dónde termina un intervalo, no dónde empieza. Escriba ambos, como 0-10.</translation>
    </message>
    <message>
        <source>“%1” can be a fraction or a date. Write it with decimals.</source>
        <translation>«%1» puede ser una fracción o una fecha. Escríbalo con decimales.</translation>
    </message>
    <message>
        <source>“%1” has “%2” behind its number, and that is no unit.</source>
        <translation>«%1» tiene «%2» detrás de su número, y eso no es una unidad.</translation>
    </message>
</context>
<context>
    <name>steelyard::ChangeCard</name>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Qué lo decidiría</translation>
    </message>
    <message>
        <source>No change of two answers, and no likely change of one rating or weight, puts another option first.</source>
        <translation>Ningún cambio de dos respuestas ni ningún cambio probable de una sola valoración o de un peso pone otra opción en primer lugar.</translation>
    </message>
    <message>
        <source>Any one of these is enough; at the right who then leads</source>
        <translation>Basta con uno de estos cambios; a la derecha, quién va entonces en cabeza</translation>
    </message>
    <message>
        <source>Try in What if</source>
        <translation>Probar en “¿Y si…?”</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Otra respuesta</translation>
    </message>
    <message>
        <source>Two other answers together</source>
        <translation>Otras dos respuestas juntas</translation>
    </message>
    <message>
        <source>Another weight</source>
        <translation>Otro peso</translation>
    </message>
    <message>
        <source>Another rating</source>
        <translation>Otra valoración</translation>
    </message>
    <message>
        <source>Another order of the criteria</source>
        <translation>Otro orden de los criterios</translation>
    </message>
    <message>
        <source>Another must-have</source>
        <translation>Otro requisito imprescindible</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: from %2 to %3, and %4 leads</source>
        <comment>what would change a verdict</comment>
        <translation>%1: de %2 a %3, y %4 va en cabeza</translation>
    </message>
    <message>
        <source>An answer that is open</source>
        <translation>Una respuesta pendiente</translation>
    </message>
    <message>
        <source>%1 first in %2 to %3 of 100</source>
        <translation>%1 en primer lugar en entre %2 y %3 de 100</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an answer</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>steelyard::ChartCard</name>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>It could not be saved there.</source>
        <translation>No se pudo guardar ahí.</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <translation>Imagen, PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawing, SVG (*.svg)</source>
        <translation>Dibujo, SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
</context>
<context>
    <name>steelyard::ChartMenu</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
</context>
<context>
    <name>steelyard::ChoiceEditor</name>
    <message numerus="yes">
        <source>Up to %n answers</source>
        <translation>
            <numerusform>Hasta %n respuesta</numerusform>
            <numerusform>Hasta %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n answers. Take one back first.</source>
        <translation>
            <numerusform>Hasta %n respuesta. Retire primero una.</numerusform>
            <numerusform>Hasta %n respuestas. Retire primero una.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands alone: it took the place of the others.</source>
        <translation>“%1” va sola: ha ocupado el lugar de las demás.</translation>
    </message>
    <message>
        <source>What was chosen before stands alone: this took its place.</source>
        <translation>La respuesta anterior va sola: esta ha ocupado su lugar.</translation>
    </message>
</context>
<context>
    <name>steelyard::CommandBox</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copiar el comando: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparePage</name>
    <message>
        <source>Ratings by criterion and option</source>
        <translation>Valoraciones por criterio y opción</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Edit as a table</source>
        <translation>Editar como tabla</translation>
    </message>
    <message>
        <source>Add options, criteria and findings of your own</source>
        <translation>Añadir opciones, criterios y hallazgos propios</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Dejar fuera %1</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Mostrar la evidencia</translation>
    </message>
    <message>
        <source>Evidence closed</source>
        <translation>Evidencia cerrada</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonControls</name>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Show options left out</source>
        <translation>Mostrar opciones que quedan fuera</translation>
    </message>
    <message>
        <source>Find a criterion</source>
        <translation>Buscar un criterio</translation>
    </message>
    <message>
        <source>Sort: my weights</source>
        <translation>Orden: mis pesos</translation>
    </message>
    <message>
        <source>Sort: largest difference</source>
        <translation>Orden: mayor diferencia</translation>
    </message>
    <message>
        <source>Sort: as listed</source>
        <translation>Orden: como en la lista</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>Orden de los criterios</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the table as it is shown</source>
        <translation>Copiar la tabla tal como se muestra</translation>
    </message>
    <message>
        <source>As a &amp;Markdown table</source>
        <translation>Como tabla &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Como &amp;CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterio</numerusform>
            <numerusform>%n criterios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria</source>
        <translation>
            <numerusform>%1 de %n criterio</numerusform>
            <numerusform>%1 de %n criterios</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as CSV</source>
        <translation>Copiado como CSV</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Copiado como Markdown</translation>
    </message>
    <message>
        <source>Sort: names</source>
        <translation>Orden: nombres</translation>
    </message>
    <message>
        <source>Sort: ratings of %1</source>
        <translation>Orden: valoraciones de %1</translation>
    </message>
    <message>
        <source>%1, reversed</source>
        <comment>an order</comment>
        <translation>%1, invertido</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonHeader</name>
    <message>
        <source>Weight and options</source>
        <translation>Peso y opciones</translation>
    </message>
    <message>
        <source>Sorts by this column; S on a cell does the same</source>
        <translation>Ordena por esta columna; S en una celda hace lo mismo</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonLegend</name>
    <message>
        <source>Scale 0 to 10; a cell opens its evidence</source>
        <translation>Escala de 0 a 10; cada celda abre su evidencia</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>confianza alta</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>confianza media</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confianza baja</translation>
    </message>
    <message>
        <source>published claims differ</source>
        <translation>hay publicaciones que difieren</translation>
    </message>
    <message>
        <source>your own rating</source>
        <translation>su propia valoración</translation>
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
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Confidence: %1.</source>
        <translation>Confianza: %1.</translation>
    </message>
    <message>
        <source>The best rating.</source>
        <translation>La mejor valoración.</translation>
    </message>
    <message>
        <source>Published claims differ.</source>
        <translation>Hay publicaciones que difieren.</translation>
    </message>
    <message>
        <source>This option is left out.</source>
        <translation>Esta opción queda fuera.</translation>
    </message>
    <message>
        <source>Your own rating: %1</source>
        <translation>Su propia valoración: %1</translation>
    </message>
    <message>
        <source>Worth %1 of 10.</source>
        <translation>Vale %1 sobre 10.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 del peso</translation>
    </message>
    <message>
        <source>%1, plausible from %2 to %3.</source>
        <translation>%1, plausible de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>steelyard::ContributionsChart</name>
    <message>
        <source>For and against</source>
        <translation>Pros y contras</translation>
    </message>
    <message>
        <source>With fewer than two options left there is no lead to explain.</source>
        <translation>Si quedan menos de dos opciones, no hay ventaja que explicar.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>Solid bars to the right speak for %1, hatched bars to the left for %2. All of them together are the lead of %3 points of 10.</source>
        <translation>Las barras llenas hacia la derecha hablan a favor de %1; las rayadas hacia la izquierda, a favor de %2. Todas juntas dan la ventaja de %3 puntos sobre 10.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>steelyard::CostDialog</name>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>A day of work</source>
        <translation>Un día de trabajo</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>A user and month</source>
        <translation>Por usuario y mes</translation>
    </message>
    <message>
        <source>Days of work</source>
        <translation>Días de trabajo</translation>
    </message>
    <message>
        <source>Leaving, at the end</source>
        <translation>Salida, al final</translation>
    </message>
    <message>
        <source>Costs of %1</source>
        <translation>Lo que cuesta %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Remove the sheet</source>
        <translation>Quitar el desglose</translation>
    </message>
    <message>
        <source>The sum stays as a number.</source>
        <translation>La suma queda como número.</translation>
    </message>
    <message>
        <source>With %1 to %2 days for must-haves that are built.</source>
        <translation>Con %1 a %2 días para los requisitos imprescindibles que se desarrollan.</translation>
    </message>
    <message>
        <source>These are the same for all options.</source>
        <translation>Son los mismos para todas las opciones.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>En esos años</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of cost, low or likely or high</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Years are a number above 0 and at most %1.</source>
        <translation>Los años son un número mayor que 0 y como máximo %1.</translation>
    </message>
    <message>
        <source>Users and what a day costs are numbers of 0 or more.</source>
        <translation>Los usuarios y lo que cuesta un día son números de 0 o más.</translation>
    </message>
    <message>
        <source>%1: low, likely and high are numbers of 0 or more that do not fall.</source>
        <comment>a kind of cost</comment>
        <translation>%1: bajo, probable y alto son números de 0 o más que no bajan.</translation>
    </message>
    <message>
        <source>Ends that are left empty are %1 away, as it is %2.</source>
        <comment>a share, how sure</comment>
        <translation>Los extremos que quedan vacíos están a %1, pues es %2.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>a sum of money and its range</comment>
        <translation>En total: %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a sum of money, the ends of its range</comment>
        <translation>%1 (%2 a %3)</translation>
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
        <translation>Catálogo o base de conocimiento</translation>
    </message>
    <message>
        <source>Criteria to add</source>
        <translation>Criterios que añadir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Criteria with their scales in words. They become yours: rename, change and remove them.</source>
        <translation>Criterios con sus escalas en palabras. Pasan a ser suyos: cámbieles el nombre, modifíquelos, quítelos.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n criteria</source>
        <translation>
            <numerusform>Añadir %n criterio</numerusform>
            <numerusform>Añadir %n criterios</numerusform>
        </translation>
    </message>
    <message>
        <source>There is room for %1 criteria. Take fewer.</source>
        <translation>Hay sitio para %1 criterios. Tome menos.</translation>
    </message>
</context>
<context>
    <name>steelyard::CriterionDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor valor</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor valor</translation>
    </message>
    <message>
        <source>Leave out what is worse than</source>
        <translation>Dejar fuera lo que sea peor que</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>What a value is worth</source>
        <translation>Cuánto vale cada nivel</translation>
    </message>
    <message>
        <source>Drag a point, or type it in the list</source>
        <translation>Arrastre un punto o escríbalo en la lista</translation>
    </message>
    <message>
        <source>Every number follows at once; undo takes each step back.</source>
        <translation>Cada número se actualiza al instante; Deshacer revierte cada paso.</translation>
    </message>
    <message>
        <source>None: words or 0 to 10</source>
        <translation>Ninguna: palabras o de 0 a 10</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>less</source>
        <comment>is better</comment>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <comment>is better</comment>
        <translation>más</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Línea recta</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>Por puntos</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Worst and best must differ.</source>
        <translation>El peor y el mejor valor deben ser distintos.</translation>
    </message>
    <message>
        <source>Points go from worst to best, each level once, and are worth from 0 to 10 without falling.</source>
        <translation>Los puntos van del peor al mejor nivel, cada nivel una sola vez, y valen de 0 a 10 sin bajar.</translation>
    </message>
    <message>
        <source>Suggested from the values in the table, rounded outwards. Type over them to fix them.</source>
        <translation>Propuesto a partir de los valores de la tabla, redondeado hacia fuera. Escriba encima para fijarlo.</translation>
    </message>
    <message>
        <source>Level of point %1</source>
        <translation>Nivel del punto %1</translation>
    </message>
    <message>
        <source>Value of point %1</source>
        <translation>Valor del punto %1</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>Quitar el punto %1</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a level is worth</comment>
        <translation>vale</translation>
    </message>
    <message>
        <source>Worst and best are numbers in the unit.</source>
        <translation>El peor y el mejor valor son números en la unidad.</translation>
    </message>
    <message>
        <source>A point is a level in the unit and what it is worth, 0 to 10.</source>
        <translation>Un punto es un nivel en la unidad y lo que vale, de 0 a 10.</translation>
    </message>
    <message>
        <source>The limit is a number in the unit.</source>
        <translation>El límite es un número en la unidad.</translation>
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
        <translation>Cómo se valora: %1</translation>
    </message>
    <message>
        <source>Counts partly the same as: %1</source>
        <translation>Cuenta en parte lo mismo que: %1</translation>
    </message>
    <message>
        <source>Give it no weight if: %1</source>
        <translation>Sin peso si: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::CriterionRow</name>
    <message>
        <source>↓ less</source>
        <translation>↓ menos</translation>
    </message>
    <message>
        <source>↑ more</source>
        <translation>↑ más</translation>
    </message>
    <message>
        <source>%1 is a criterion</source>
        <translation>%1 es un criterio</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unidad de %1</translation>
    </message>
    <message>
        <source>Better in %1</source>
        <translation>Mejor en %1</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Peso de %1: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::DateField</name>
    <message>
        <source>There is no such day. Write it like 2027-05-01.</source>
        <translation>Ese día no existe. Escriba la fecha como 2027-05-01.</translation>
    </message>
    <message>
        <source>This is no date. Write it like 2027-05-01.</source>
        <translation>Esto no es una fecha. Escríbala así: 2027-05-01.</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Flecha abajo)</translation>
    </message>
    <message>
        <source>Calendar for %1</source>
        <translation>Calendario para %1</translation>
    </message>
    <message>
        <source>e.g. 2027-05-01</source>
        <comment>how a date may be written</comment>
        <translation>p. ej. 2027-05-01</translation>
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
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>living document</source>
        <translation>documento en evolución</translation>
    </message>
</context>
<context>
    <name>steelyard::DayCalendar</name>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Mes anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>Mes siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Elegir un mes</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>Elegir un año</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
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
        <translation>Deuda de evidencia</translation>
    </message>
    <message>
        <source>of the weight rests on guesses without a source</source>
        <translation>del peso se basa en suposiciones sin fuente</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measured and the like, its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Nothing is in the table yet.</source>
        <translation>La tabla aún está vacía.</translation>
    </message>
</context>
<context>
    <name>steelyard::DecidePage</name>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>What you decide is yours; it may differ from the verdict. Both are kept.</source>
        <translation>La decisión es suya y puede diferir del veredicto. Se conservan ambos.</translation>
    </message>
    <message>
        <source>The decision is accepted</source>
        <translation>La decisión está aceptada</translation>
    </message>
    <message>
        <source>Fingerprint %1. The same answers and knowledge base give the same one anywhere.</source>
        <translation>Huella %1. Las mismas respuestas y la misma base de conocimiento dan la misma huella en cualquier lugar.</translation>
    </message>
    <message>
        <source>Fingerprint %1. The same table and weights give the same one anywhere.</source>
        <translation>Huella %1. La misma tabla y los mismos pesos dan la misma huella en cualquier lugar.</translation>
    </message>
    <message>
        <source>Accept the decision</source>
        <translation>Aceptar la decisión</translation>
    </message>
</context>
<context>
    <name>steelyard::DeciderList</name>
    <message>
        <source>Deciders and signatures</source>
        <translation>Quién decide y firma</translation>
    </message>
    <message>
        <source>Add a decider</source>
        <translation>Añadir a quien decide</translation>
    </message>
    <message>
        <source>Name of decider %1</source>
        <translation>Nombre de quien decide, %1</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nombre o función</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <comment>a date</comment>
        <translation>Firmado el %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Write a name first</source>
        <translation>Escriba primero un nombre</translation>
    </message>
    <message>
        <source>Take the signature back</source>
        <translation>Retirar la firma</translation>
    </message>
    <message>
        <source>Signature of %1: signed</source>
        <translation>Firma de %1: hecha</translation>
    </message>
    <message>
        <source>Signature of %1: open</source>
        <translation>Firma de %1: pendiente</translation>
    </message>
    <message>
        <source>Remove a decider</source>
        <translation>Quitar a quien decide</translation>
    </message>
    <message>
        <source>Name of a decider</source>
        <translation>Nombre de quien decide</translation>
    </message>
    <message>
        <source>Take a signature back</source>
        <translation>Retirar una firma</translation>
    </message>
</context>
<context>
    <name>steelyard::DecisionDocument</name>
    <message>
        <source>Rename the decision</source>
        <translation>Cambiar el nombre de la decisión</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Respuesta a “%1”</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Nota sobre “%1”</translation>
    </message>
    <message>
        <source>Must-have “%1”</source>
        <translation>Imprescindible “%1”</translation>
    </message>
    <message>
        <source>Own rating of %1</source>
        <translation>Valoración propia de %1</translation>
    </message>
    <message>
        <source>Remove the own rating of %1</source>
        <translation>Quitar la valoración propia de %1</translation>
    </message>
    <message>
        <source>Weights by hand</source>
        <translation>Pesos a mano</translation>
    </message>
    <message>
        <source>Keep what was tried</source>
        <translation>Aplicar lo probado</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>What you expect</source>
        <translation>Lo que espera</translation>
    </message>
</context>
<context>
    <name>steelyard::DecisionFiles</name>
    <message>
        <source>New decision</source>
        <translation>Nueva decisión</translation>
    </message>
    <message>
        <source>This decision as it is now</source>
        <translation>Esta decisión tal como está ahora</translation>
    </message>
    <message>
        <source>A knowledge base needs at least one option and one criterion. Add or bring back what is missing, then keep it.</source>
        <translation>Una base de conocimiento necesita al menos una opción y un criterio. Añada o recupere lo que falta y después guárdela.</translation>
    </message>
</context>
<context>
    <name>steelyard::DecisionTableModel</name>
    <message>
        <source>New criterion: type its name here</source>
        <translation>Nuevo criterio: escriba aquí su nombre</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>less</source>
        <comment>is better</comment>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <comment>is better</comment>
        <translation>más</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>which way</comment>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Nueva opción</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a criterion, the ends of its scale</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Worth %1 of 10.</source>
        <translation>Vale %1 sobre 10.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>measured, estimated or guessed</comment>
        <translation>Está %1.</translation>
    </message>
    <message>
        <source>No source.</source>
        <translation>Sin fuente.</translation>
    </message>
    <message>
        <source>“%1” is there already. Give it another name.</source>
        <translation>“%1” ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is room for %1 criteria and %2 options. Take fewer.</source>
        <translation>Hay sitio para %1 criterios y %2 opciones. Use menos.</translation>
    </message>
    <message>
        <source>This belongs to the knowledge base and is not changed here.</source>
        <translation>Esto pertenece a la base de conocimiento y no se cambia aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>Vaciar %n celda</numerusform>
            <numerusform>Vaciar %n celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells</source>
        <translation>
            <numerusform>Rellenar %n celda</numerusform>
            <numerusform>Rellenar %n celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>A weight by hand is a share from 0 to %1, the part that others have left.</source>
        <translation>Un peso a mano es una parte de 0 a %1, lo que otros dejan.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the head of a column, a criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New option: type its name</source>
        <translation>Nueva opción: escriba su nombre</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 del peso</translation>
    </message>
    <message>
        <source>Not read. %1</source>
        <comment>why</comment>
        <translation>No leído. %1</translation>
    </message>
    <message>
        <source>%1 is better</source>
        <comment>less or more</comment>
        <translation>%1 es mejor</translation>
    </message>
    <message>
        <source>Name the criterion first</source>
        <translation>Primero dé nombre al criterio</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Sin unidad</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>the value of a cell</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Name the option first</source>
        <translation>Primero dé nombre a la opción</translation>
    </message>
</context>
<context>
    <name>steelyard::Details</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::DiffDetails</name>
    <message>
        <source>The difference that is chosen</source>
        <translation>La diferencia elegida</translation>
    </message>
</context>
<context>
    <name>steelyard::DiffDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter, a decision&apos;s file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
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
            <numerusform>%n de ellas cambia el veredicto</numerusform>
            <numerusform>%n de ellas cambian el veredicto</numerusform>
        </translation>
    </message>
    <message>
        <source>another only with the others that are marked</source>
        <comment>verdict</comment>
        <translation>otro, solo junto con las demás marcadas</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>for the verdict</comment>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>verdict</comment>
        <translation>el mismo</translation>
    </message>
    <message>
        <source>the same winner</source>
        <comment>verdict</comment>
        <translation>la misma ganadora</translation>
    </message>
    <message>
        <source>%1, turns the verdict</source>
        <comment>a difference</comment>
        <translation>%1, cambia el veredicto</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Verdict of A with this alone</source>
        <translation>Veredicto de A solo con esto</translation>
    </message>
</context>
<context>
    <name>steelyard::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>steelyard::DiffWording</name>
    <message>
        <source>Order of the options</source>
        <translation>Orden de las opciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>option, criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <comment>a rating</comment>
        <translation>%1: motivo</translation>
    </message>
    <message>
        <source>%1: evidence</source>
        <comment>a rating</comment>
        <translation>%1: evidencia</translation>
    </message>
    <message>
        <source>Clear from</source>
        <translation>Claro desde</translation>
    </message>
    <message>
        <source>Leaning from</source>
        <translation>Tendencia desde</translation>
    </message>
    <message>
        <source>Important questions that may stay open</source>
        <translation>Preguntas importantes que pueden quedar pendientes</translation>
    </message>
    <message>
        <source>Seed of the runs</source>
        <translation>Semilla de las simulaciones</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Número de simulaciones</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>Version that it was made with</source>
        <translation>Versión con la que se creó</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Base de conocimiento</translation>
    </message>
    <message>
        <source>Use %1 if</source>
        <translation>Usar %1 si</translation>
    </message>
    <message>
        <source>Avoid %1 if</source>
        <translation>Evitar %1 si</translation>
    </message>
    <message>
        <source>Weight of what no answer asks for</source>
        <translation>Peso de lo que ninguna respuesta pide</translation>
    </message>
    <message>
        <source>%1: weight before any answer</source>
        <comment>a criterion</comment>
        <translation>%1: peso antes de cualquier respuesta</translation>
    </message>
    <message>
        <source>%1: scale and ratings</source>
        <comment>a criterion</comment>
        <translation>%1: escala y valoraciones</translation>
    </message>
    <message>
        <source>%1: what “does not apply” removes</source>
        <comment>a question</comment>
        <translation>%1: qué elimina “no procede”</translation>
    </message>
    <message>
        <source>%1: important</source>
        <comment>a question</comment>
        <translation>%1: importante</translation>
    </message>
    <message>
        <source>%1: how it is answered</source>
        <comment>a question</comment>
        <translation>%1: cómo se responde</translation>
    </message>
    <message>
        <source>%1: what “%2” does</source>
        <comment>a question, its answer</comment>
        <translation>%1: qué hace “%2”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>option, capability</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Nota sobre “%1”</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>Escenario “%1”</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisar el</translation>
    </message>
    <message>
        <source>We would reconsider if</source>
        <translation>Se reconsideraría si</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Qué se esperaba</translation>
    </message>
    <message>
        <source>as the knowledge base says</source>
        <translation>según la base de conocimiento</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>%1, version %2 (%3)</source>
        <comment>id, version, beginning of a hash</comment>
        <translation>%1, versión %2 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2, higher is better</source>
        <translation>%1 a %2, más es mejor</translation>
    </message>
    <message>
        <source>%1 to %2, lower is better</source>
        <translation>%1 a %2, menos es mejor</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>in the record</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between entries of the record</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is removed</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between criteria</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an answer does</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between effects of an answer</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>“%1” weighs nothing</source>
        <translation>“%1” no pesa nada</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is doubled %n time(s)</source>
        <translation>
            <numerusform>“%1” se duplica %n vez</numerusform>
            <numerusform>“%1” se duplica %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is halved %n time(s)</source>
        <translation>
            <numerusform>“%1” se reduce a la mitad %n vez</numerusform>
            <numerusform>“%1” se reduce a la mitad %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>must-have “%1”</source>
        <translation>imprescindible “%1”</translation>
    </message>
    <message>
        <source>%1 in “%2”: %3</source>
        <comment>option, criterion, points</comment>
        <translation>%1 en “%2”: %3</translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>confianza: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
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
        <translation>desconocida</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a rating and its range</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Imprescindibles</translation>
    </message>
    <message>
        <source>Weights set by hand</source>
        <translation>Pesos fijados a mano</translation>
    </message>
    <message>
        <source>Ratings of one&apos;s own</source>
        <translation>Valoraciones propias</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Simulaciones</translation>
    </message>
    <message>
        <source>Rules of the knowledge base</source>
        <translation>Reglas de la base de conocimiento</translation>
    </message>
    <message>
        <source>Ratings of the knowledge base</source>
        <translation>Valoraciones de la base de conocimiento</translation>
    </message>
    <message>
        <source>Questions of the knowledge base</source>
        <translation>Preguntas de la base de conocimiento</translation>
    </message>
    <message>
        <source>Capabilities in the knowledge base</source>
        <translation>Capacidades en la base de conocimiento</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Names and notes</source>
        <translation>Nombres y notas</translation>
    </message>
    <message>
        <source>%1 first</source>
        <comment>an option</comment>
        <translation>%1 en cabeza</translation>
    </message>
    <message>
        <source>%1, %2 first</source>
        <comment>state of a verdict, option</comment>
        <translation>%1, %2 en cabeza</translation>
    </message>
    <message>
        <source>%1, %2 first in %3 of 100</source>
        <comment>state of a verdict, option, share</comment>
        <translation>%1, %2 en primer lugar en %3 de 100</translation>
    </message>
    <message>
        <source>With this alone A comes to: %1</source>
        <translation>Solo con esto, A llega a: %1</translation>
    </message>
    <message>
        <source>A and B are about different things. Only their verdicts can be set side by side.</source>
        <translation>A y B tratan de cosas distintas. Solo pueden ponerse lado a lado sus veredictos.</translation>
    </message>
    <message>
        <source>A and B do not differ.</source>
        <translation>A y B no difieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and the verdict is another.</source>
        <translation>
            <numerusform>%n diferencia, y el veredicto es otro.</numerusform>
            <numerusform>%n diferencias, y el veredicto es otro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and the verdict is the same.</source>
        <translation>
            <numerusform>%n diferencia, y el veredicto es el mismo.</numerusform>
            <numerusform>%n diferencias, y el veredicto es el mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would turn it alone, but not together with the rest.</source>
        <translation>
            <numerusform>%n de ellas lo cambiaría por sí sola, pero no junto con las demás.</numerusform>
            <numerusform>%n de ellas lo cambiarían por sí solas, pero no junto con las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is enough to make the verdict of A that of B: %1.</source>
        <translation>Basta una para que el veredicto de A pase a ser el de B: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n of them together to make the verdict of A that of B; fewer do not: %1.</source>
        <translation>
            <numerusform>Para que el veredicto de A pase a ser el de B hace falta %n de ellas; con menos no basta: %1.</numerusform>
            <numerusform>Para que el veredicto de A pase a ser el de B hacen falta %n de ellas juntas; con menos no basta: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them together make the verdict of A that of B; whether fewer would do was not proved: %1.</source>
        <translation>
            <numerusform>%n de ellas hace que el veredicto de A pase a ser el de B; no está demostrado si bastarían menos: %1.</numerusform>
            <numerusform>%n de ellas juntas hacen que el veredicto de A pase a ser el de B; no está demostrado si bastarían menos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n difference(s) that move little only the winner was tried, not how sure it is.</source>
        <translation>
            <numerusform>De %n diferencia que mueve poco solo se probó la ganadora, no la certeza.</numerusform>
            <numerusform>De %n diferencias que mueven poco solo se probó la ganadora, no la certeza.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what a level is worth</source>
        <comment>a criterion</comment>
        <translation>%1: lo que vale un nivel</translation>
    </message>
    <message>
        <source>%1: cutoff</source>
        <comment>a criterion</comment>
        <translation>%1: límite</translation>
    </message>
    <message>
        <source>%1: years, users and day rate</source>
        <comment>a criterion</comment>
        <translation>%1: años, usuarios y tarifa diaria</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how an option provides something</comment>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>How weights come about</source>
        <translation>De dónde salen los pesos</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>Orden de los criterios</translation>
    </message>
    <message>
        <source>%1: points</source>
        <comment>a criterion</comment>
        <translation>%1: puntos</translation>
    </message>
    <message>
        <source>%1: reason of its weight</source>
        <comment>a criterion</comment>
        <translation>%1: motivo de su peso</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <comment>two criteria</comment>
        <translation>%1 comparado con %2</translation>
    </message>
    <message>
        <source>What a step in %1 is worth in %2</source>
        <comment>two criteria</comment>
        <translation>Lo que vale un paso de %1 en %2</translation>
    </message>
    <message>
        <source>nothing said</source>
        <comment>of a weight</comment>
        <translation>nada dicho</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <comment>a criterion counts, compared with another</comment>
        <translation>%1 veces más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>levels</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1 to %2 as much as from %3 to %4</source>
        <comment>levels of two criteria</comment>
        <translation>de %1 a %2 tanto como de %3 a %4</translation>
    </message>
    <message>
        <source>weighed</source>
        <comment>a criterion</comment>
        <translation>se pondera</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a criterion</comment>
        <translation>queda fuera</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is worth %2</source>
        <comment>a level, points of 10</comment>
        <translation>%1 vale %2</translation>
    </message>
    <message>
        <source>a straight line</source>
        <translation>una línea recta</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between points of a value function</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a level</comment>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a cutoff</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between cutoffs</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 years, %2 users, %3 a day</source>
        <comment>what the costs of all options share</comment>
        <translation>%1 años, %2 usuarios, %3 al día</translation>
    </message>
    <message>
        <source>no sheet of costs</source>
        <translation>sin desglose de lo que cuesta</translation>
    </message>
    <message>
        <source>How criteria are weighed</source>
        <translation>Cómo se ponderan los criterios</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>%1: of several answers the highest counts</source>
        <comment>a question</comment>
        <translation>%1: de varias respuestas cuenta la más alta</translation>
    </message>
    <message>
        <source>What was prepared for a meeting, or said in it</source>
        <translation>Lo que se preparó para una reunión, o se dijo en ella</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Nombre de un grupo</translation>
    </message>
    <message>
        <source>Why “%1” is left out</source>
        <translation>Por qué se deja fuera «%1»</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Qué es «%1»</translation>
    </message>
    <message>
        <source>What “%1” asks</source>
        <translation>Qué pregunta «%1»</translation>
    </message>
    <message>
        <source>Steps of the scale of “%1”</source>
        <translation>Grados de la escala de «%1»</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Nombre de «%1»</translation>
    </message>
    <message>
        <source>another</source>
        <translation>otro</translation>
    </message>
</context>
<context>
    <name>steelyard::DissentEntry</name>
    <message>
        <source>“%1”</source>
        <comment>a quoted claim</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 says</source>
        <comment>who published a claim</comment>
        <translation>%1 afirma</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Qué encontramos</translation>
    </message>
</context>
<context>
    <name>steelyard::DotsCard</name>
    <message>
        <source>Group ratings with their plausible ranges, 0 to 10</source>
        <translation>Valoraciones por grupo con sus intervalos plausibles, de 0 a 10</translation>
    </message>
    <message>
        <source>The table below has the same numbers.</source>
        <translation>La tabla de abajo tiene los mismos números.</translation>
    </message>
    <message>
        <source>Group ratings with their ranges</source>
        <translation>Valoraciones por grupo con sus intervalos</translation>
    </message>
    <message>
        <source>Same numbers, with ranges</source>
        <translation>Los mismos números, con intervalos</translation>
    </message>
    <message>
        <source>A mark is a group&apos;s mean rating by the weights in force; its line is the plausible range. Where lines overlap, the options may be level.</source>
        <translation>Cada marca es la valoración media de un grupo según los pesos vigentes; su línea es el intervalo plausible. Donde las líneas se solapan, las opciones pueden estar a la par.</translation>
    </message>
    <message>
        <source>Ratings with their plausible ranges, 0 to 10</source>
        <translation>Valoraciones con sus intervalos plausibles, de 0 a 10</translation>
    </message>
    <message>
        <source>Ratings with their ranges</source>
        <translation>Valoraciones con sus intervalos</translation>
    </message>
    <message>
        <source>A mark is what a criterion&apos;s value is worth, 0 to 10; its line is the plausible range. Where lines overlap, the options may be level.</source>
        <translation>Una marca es lo que vale el valor de un criterio, de 0 a 10; su línea es el intervalo plausible. Donde las líneas se solapan, las opciones pueden estar igualadas.</translation>
    </message>
</context>
<context>
    <name>steelyard::EvidenceChecklist</name>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>in part, %1</source>
        <translation>en parte, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a counted thing and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <comment>points, of how many things</comment>
        <translation>%1 de %2 contados</translation>
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
%1 a %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Confianza: %1</translation>
    </message>
    <message>
        <source>Published claims differ</source>
        <translation>Hay publicaciones que difieren</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a measurement, its value and unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Keep in mind: %1</source>
        <translation>A tener en cuenta: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Published claims that differ</source>
        <translation>Afirmaciones publicadas que difieren</translation>
    </message>
    <message>
        <source>High confidence: unlikely to be off by more than half a point.</source>
        <translation>Confianza alta: es poco probable que se desvíe más de medio punto.</translation>
    </message>
    <message>
        <source>Medium confidence: may be off by about one point.</source>
        <translation>Confianza media: puede desviarse alrededor de un punto.</translation>
    </message>
    <message>
        <source>Low confidence: may be off by about two points.</source>
        <translation>Confianza baja: puede desviarse alrededor de dos puntos.</translation>
    </message>
    <message>
        <source>About this criterion</source>
        <translation>Sobre este criterio</translation>
    </message>
    <message numerus="yes">
        <source>Stale: older than the %n days after which this knowledge base wants to be reviewed.</source>
        <translation>
            <numerusform>Desactualizada: supera el plazo de %n día tras el que esta base de conocimiento debe revisarse.</numerusform>
            <numerusform>Desactualizada: supera el plazo de %n días tras el que esta base de conocimiento debe revisarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scale, and where this stands</source>
        <translation>La escala y dónde se sitúa</translation>
    </message>
    <message>
        <source>What is counted: %1</source>
        <translation>Qué se cuenta: %1</translation>
    </message>
    <message>
        <source>Your own rating</source>
        <translation>Su propia valoración</translation>
    </message>
</context>
<context>
    <name>steelyard::EvidenceDrawer</name>
    <message>
        <source>Evidence before</source>
        <translation>Evidencia anterior</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>Evidencia siguiente</translation>
    </message>
    <message>
        <source>Close the evidence (Esc)</source>
        <translation>Cerrar la evidencia (Esc)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <translation>Evidencia: %1, %2</translation>
    </message>
</context>
<context>
    <name>steelyard::ExampleDecisions</name>
    <message>
        <source>Clear: loan desk of a city library</source>
        <translation>Claro: préstamos de una biblioteca municipal</translation>
    </message>
    <message>
        <source>Leaning: sensor data of a water works</source>
        <translation>Tendencia: datos de sensores de una planta de agua</translation>
    </message>
    <message>
        <source>Leaning, with doubts: back end for the member app</source>
        <translation>Tendencia con dudas: backend de la aplicación de socios</translation>
    </message>
    <message>
        <source>Too close to call: booking service of a sports club</source>
        <translation>Casi empate: servicio de reservas de un club deportivo</translation>
    </message>
    <message>
        <source>Not enough answers: citizens&apos; portal, first meeting</source>
        <translation>Faltan respuestas: portal ciudadano, primera reunión</translation>
    </message>
    <message>
        <source>No feasible option: ticket hall with live seat maps</source>
        <translation>Ninguna opción viable: venta de entradas con plano de asientos en vivo</translation>
    </message>
    <message>
        <source>Published as a tie: site of a town museum</source>
        <translation>Publicado como empate: sitio web de un museo local</translation>
    </message>
    <message>
        <source>Published with conditions: order forms of a print shop</source>
        <translation>Publicado con condiciones: formularios de pedido de una imprenta</translation>
    </message>
    <message>
        <source>Published with a winner: shop of a garden centre</source>
        <translation>Publicado con ganadora: tienda de un centro de jardinería</translation>
    </message>
    <message>
        <source>Published as “it depends”: new service of a parcel company</source>
        <translation>Publicado como “depende”: nuevo servicio de una empresa de paquetería</translation>
    </message>
    <message>
        <source>Loan desk of a city library</source>
        <translation>Préstamos de una biblioteca municipal</translation>
    </message>
    <message>
        <source>Sensor data of a water works</source>
        <translation>Datos de sensores de una planta de agua</translation>
    </message>
    <message>
        <source>Back end for the member app</source>
        <translation>Backend de la aplicación de socios</translation>
    </message>
    <message>
        <source>Booking service of a sports club</source>
        <translation>Servicio de reservas de un club deportivo</translation>
    </message>
    <message>
        <source>Citizens&apos; portal, first meeting</source>
        <translation>Portal ciudadano, primera reunión</translation>
    </message>
    <message>
        <source>Ticket hall with live seat maps</source>
        <translation>Venta de entradas con plano de asientos en vivo</translation>
    </message>
    <message>
        <source>Site of a town museum</source>
        <translation>Sitio web de un museo local</translation>
    </message>
    <message>
        <source>Order forms of a print shop</source>
        <translation>Formularios de pedido de una imprenta</translation>
    </message>
    <message>
        <source>Shop of a garden centre</source>
        <translation>Tienda de un centro de jardinería</translation>
    </message>
    <message>
        <source>New service of a parcel company</source>
        <translation>Nuevo servicio de una empresa de paquetería</translation>
    </message>
    <message>
        <source>Your own table: message broker for order events</source>
        <translation>Tabla propia: intermediario de mensajes para pedidos</translation>
    </message>
    <message>
        <source>A purchase and its costs: error tracking for six teams</source>
        <translation>Una compra y lo que cuesta: seguimiento de errores para seis equipos</translation>
    </message>
    <message>
        <source>An option added: live departures beside a Flask site</source>
        <translation>Una opción añadida: salidas en directo junto a un sitio Flask</translation>
    </message>
    <message>
        <source>Message broker for order events</source>
        <translation>Intermediario de mensajes para pedidos</translation>
    </message>
    <message>
        <source>Error tracking for six teams</source>
        <translation>Seguimiento de errores para seis equipos</translation>
    </message>
    <message>
        <source>Live departures beside a Flask site</source>
        <translation>Salidas en directo junto a un sitio Flask</translation>
    </message>
</context>
<context>
    <name>steelyard::ExampleMenu</name>
    <message>
        <source>Beside what others published</source>
        <translation>Junto a lo que otros publicaron</translation>
    </message>
    <message>
        <source>What a verdict can say</source>
        <translation>Qué puede decir un veredicto</translation>
    </message>
</context>
<context>
    <name>steelyard::ExpectationDialog</name>
    <message>
        <source>What the room expects</source>
        <translation>Qué espera la sala</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Names, with commas</source>
        <translation>Nombres, separados por comas</translation>
    </message>
    <message>
        <source>Who expects %1</source>
        <translation>Quién espera que gane %1</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>Manos por %1</translation>
    </message>
    <message>
        <source>Asked before the verdict is shown, and shown beside it.</source>
        <translation>Se pregunta antes de mostrar el veredicto y se muestra a su lado.</translation>
    </message>
</context>
<context>
    <name>steelyard::ExpectationNote</name>
    <message>
        <source>Say what you expect</source>
        <translation>Decir qué espera</translation>
    </message>
    <message>
        <source>Skip that and show it</source>
        <translation>Omitir esto y mostrarlo</translation>
    </message>
    <message>
        <source>Who is ahead stays hidden until you have said what you expect: your gut feeling, to compare with later.</source>
        <translation>Quién va en cabeza queda oculto hasta que diga qué espera: su intuición, para compararla después.</translation>
    </message>
</context>
<context>
    <name>steelyard::ExpectationPage</name>
    <message>
        <source>I would rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>Which option do you expect to come out first?</source>
        <translation>¿Qué opción espera que quede en primer lugar?</translation>
    </message>
    <message>
        <source>Your gut feeling is kept with the decision and compared with the verdict. It changes no number. From now on, changes to answers are listed under Decide and in the report.</source>
        <translation>Su intuición se guarda con la decisión y se compara con el veredicto. No cambia ningún número. A partir de ahora, los cambios de respuestas aparecen en “Decidir” y en el informe.</translation>
    </message>
    <message>
        <source>Before you see the result</source>
        <translation>Antes de ver el veredicto</translation>
    </message>
</context>
<context>
    <name>steelyard::FileChangeBar</name>
    <message>
        <source>Another program has changed “%1”.</source>
        <translation>Otro programa ha cambiado “%1”.</translation>
    </message>
    <message>
        <source>%1 Nothing was saved yet.</source>
        <comment>what happened</comment>
        <translation>%1 Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Shows what the file holds now; your unsaved changes are gone</source>
        <translation>Muestra lo que contiene ahora el archivo; los cambios sin guardar se pierden</translation>
    </message>
    <message>
        <source>Shows what the file holds now</source>
        <translation>Muestra lo que contiene ahora el archivo</translation>
    </message>
    <message>
        <source>Keep mine beside it</source>
        <translation>Guardar la mía aparte</translation>
    </message>
    <message>
        <source>Saves this decision as another file in the folder</source>
        <translation>Guarda esta decisión como otro archivo en la carpeta</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>What the other program wrote is gone</source>
        <translation>Lo que escribió el otro programa se pierde</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more: it was moved or deleted, or its disk is gone.</source>
        <translation>“%1” ya no puede leerse: se movió o se eliminó, o su disco no está.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Under the same name in the same folder</source>
        <translation>Con el mismo nombre en la misma carpeta</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>“%1” is open in another window of Steelyard too. Change it in one of them only.</source>
        <translation>“%1” también está abierto en otra ventana de Steelyard. Haga cambios solo en una de ellas.</translation>
    </message>
    <message>
        <source>No copy for recovery can be kept (%1). What you do not save is lost when the program ends unexpectedly.</source>
        <translation>No se puede guardar una copia de recuperación (%1). Lo que no guarde se pierde si el programa termina de forma inesperada.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Shows what differs, and whether it changes the verdict</source>
        <translation>Muestra qué difiere y si cambia el veredicto</translation>
    </message>
</context>
<context>
    <name>steelyard::FileDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a decision</source>
        <translation>Abrir una decisión</translation>
    </message>
    <message>
        <source>Decisions (*.steelyard)</source>
        <translation>Decisiones (*.steelyard)</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Guardar la decisión</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios de “%1”?</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>Si no se guardan, se pierden.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Add a knowledge base</source>
        <translation>Añadir una base de conocimiento</translation>
    </message>
    <message>
        <source>Knowledge bases (*.json)</source>
        <translation>Bases de conocimiento (*.json)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Reports (*.%1)</source>
        <translation>Informes (*.%1)</translation>
    </message>
    <message>
        <source>Compare with a decision</source>
        <translation>Comparar con una decisión</translation>
    </message>
    <message>
        <source>Keep as a knowledge base</source>
        <translation>Guardar como base de conocimiento</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>Importar una hoja de cálculo</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.tsv *.xlsx *.ods *.txt)</source>
        <translation>Hojas de cálculo (*.csv *.tsv *.xlsx *.ods *.txt)</translation>
    </message>
    <message>
        <source>Decisions and reports (*.steelyard *.pdf *.html)</source>
        <translation>Decisiones e informes (*.steelyard *.pdf *.html)</translation>
    </message>
    <message>
        <source>Choose where the folder of tables is made</source>
        <translation>Elegir dónde se crea la carpeta de tablas</translation>
    </message>
</context>
<context>
    <name>steelyard::FindingDrawer</name>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Lo que se averiguó</translation>
    </message>
    <message>
        <source>Cell before</source>
        <translation>Celda anterior</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Celda siguiente</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Finding, yours</source>
        <translation>Hallazgo propio</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Bare numbers get ± %1, %2 or %3; a typed range stands.</source>
        <translation>A un número sin intervalo se le da ± %1, %2 o %3; un intervalo escrito se mantiene.</translation>
    </message>
    <message>
        <source>Type a value first</source>
        <translation>Escriba primero un valor</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a value</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Worth %1 of 10; from %2 to %3 within its range.</source>
        <translation>Vale %1 sobre 10; de %2 a %3 dentro de su intervalo.</translation>
    </message>
    <message>
        <source>The value lies between from and to.</source>
        <translation>El valor está entre “desde” y “hasta”.</translation>
    </message>
    <message>
        <source>Cost sheet</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>What it costs over the years, part by part (Alt+Enter)</source>
        <translation>Lo que cuesta en los años, parte por parte (Alt+Entrar)</translation>
    </message>
    <message>
        <source>Yours takes the place of %1, plausibly %2 to %3, in the knowledge base.</source>
        <translation>El suyo sustituye a %1, plausiblemente de %2 a %3, de la base de conocimiento.</translation>
    </message>
    <message>
        <source>The knowledge base says %1, plausibly %2 to %3.</source>
        <translation>La base de conocimiento dice %1, plausiblemente de %2 a %3.</translation>
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
        <translation>“%1” se responde con %2</translation>
    </message>
    <message>
        <source>%1 is added to the answer to “%2”</source>
        <comment>one or several quoted answers, a question</comment>
        <translation>se añade %1 a la respuesta a “%2”</translation>
    </message>
    <message>
        <source>%1 is taken away from the answer to “%2”</source>
        <comment>one or several quoted answers, a question</comment>
        <translation>se quita %1 de la respuesta a “%2”</translation>
    </message>
    <message>
        <source>you are not sure about “%1”</source>
        <translation>hay dudas sobre “%1”</translation>
    </message>
    <message>
        <source>“%1” does not apply</source>
        <translation>“%1” no procede</translation>
    </message>
    <message>
        <source>“%1” changes from “%2” to %3</source>
        <comment>%3: one or several quoted answers</comment>
        <translation>“%1” pasa de “%2” a %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an answer in quotation marks</comment>
        <translation>“%1”</translation>
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
            <numerusform>%1 o %n más</numerusform>
            <numerusform>%1 o %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the earlier answers, the last one</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 leads if you answer “%2” with %3.</source>
        <comment>%3: one or several quoted answers</comment>
        <translation>%1 va en cabeza si responde a “%2” con %3.</translation>
    </message>
    <message>
        <source>%1 leads if %2.</source>
        <comment>an option and changed answers</comment>
        <translation>%1 va en cabeza si %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n other pairs of changes like this one do the same.</source>
        <comment>after a sentence that says who leads if two answers change</comment>
        <translation>
            <numerusform>%1 Otro par de cambios como este (%n) hace lo mismo.</numerusform>
            <numerusform>%1 Otros %n pares de cambios como este hacen lo mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It rests on your answers: %1</source>
        <comment>a sentence</comment>
        <translation>Se basa en sus respuestas: %1</translation>
    </message>
    <message>
        <source>%1 leads if %2 rates below %3 in “%4”; now %5. That is within its plausible range.</source>
        <translation>%1 va en cabeza si %2 obtiene menos de %3 en “%4”; ahora %5. Eso está dentro de su intervalo plausible.</translation>
    </message>
    <message>
        <source>%1 leads if %2 rates above %3 in “%4”; now %5. That is within its plausible range.</source>
        <translation>%1 va en cabeza si %2 obtiene más de %3 en “%4”; ahora %5. Eso está dentro de su intervalo plausible.</translation>
    </message>
    <message>
        <source>%1 leads if %2 rates below %3 in “%4”; now %5.</source>
        <translation>%1 va en cabeza si %2 obtiene menos de %3 en “%4”; ahora %5.</translation>
    </message>
    <message>
        <source>%1 leads if %2 rates above %3 in “%4”; now %5.</source>
        <translation>%1 va en cabeza si %2 obtiene más de %3 en “%4”; ahora %5.</translation>
    </message>
</context>
<context>
    <name>steelyard::FoldHead</name>
    <message>
        <source>Fold away</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>a card that was folded away</comment>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>steelyard::FoundationCard</name>
    <message>
        <source>What it rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of evidence and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>See the evidence</source>
        <translation>Ver la evidencia</translation>
    </message>
    <message>
        <source>Look at the weights</source>
        <translation>Ver los pesos</translation>
    </message>
    <message numerus="yes">
        <source>%1 fact, %2 measure, %3 judged; %n source(s)</source>
        <translation>
            <numerusform>%1 de hechos, %2 de mediciones, %3 de juicios; %n fuente</numerusform>
            <numerusform>%1 de hechos, %2 de mediciones, %3 de juicios; %n fuentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::FoundationWording</name>
    <message>
        <source>No rating with a weight rests on a source.</source>
        <translation>Ninguna valoración con peso se basa en una fuente.</translation>
    </message>
    <message numerus="yes">
        <source>The ratings that count cite %n sources; the knowledge base has %1.</source>
        <translation>
            <numerusform>Las valoraciones que cuentan citan %n fuente; la base de conocimiento tiene %1.</numerusform>
            <numerusform>Las valoraciones que cuentan citan %n fuentes; la base de conocimiento tiene %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings that count cite %n sources.</source>
        <translation>
            <numerusform>Las valoraciones que cuentan citan %n fuente.</numerusform>
            <numerusform>Las valoraciones que cuentan citan %n fuentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest rating is from %1.</source>
        <translation>La valoración más antigua: %1.</translation>
    </message>
    <message>
        <source>Of the ratings of %1, confidence is high for %2 of the weight, medium for %3 and low for %4.</source>
        <translation>De las valoraciones de %1, la confianza es alta para %2 del peso, media para %3 y baja para %4.</translation>
    </message>
    <message>
        <source>Of the ratings of %1, confidence is high for %2 of the weight and medium for %3.</source>
        <translation>De las valoraciones de %1, la confianza es alta para %2 del peso y media para %3.</translation>
    </message>
    <message>
        <source>%1 fact, %2 measure, %3 judged, by weight in the ratings of %4</source>
        <translation>%1 de hechos, %2 de mediciones, %3 de juicios, por peso en las valoraciones de %4</translation>
    </message>
    <message>
        <source>%1 (rounded)</source>
        <comment>shares that do not add up to 100%</comment>
        <translation>%1 (redondeado)</translation>
    </message>
    <message>
        <source>all options</source>
        <comment>whose ratings are spoken of</comment>
        <translation>todas las opciones</translation>
    </message>
</context>
<context>
    <name>steelyard::FrozenNames</name>
    <message>
        <source>Names of the criteria</source>
        <translation>Nombres de los criterios</translation>
    </message>
</context>
<context>
    <name>steelyard::GridDelegate</name>
    <message>
        <source>not read</source>
        <translation>no se pudo leer</translation>
    </message>
</context>
<context>
    <name>steelyard::GridHeader</name>
    <message>
        <source>Name of the option</source>
        <translation>Nombre de la opción</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Option %1: %2. Type to rename it</source>
        <translation>Opción %1: %2. Escriba para cambiar el nombre</translation>
    </message>
    <message>
        <source>New option: type its name</source>
        <translation>Nueva opción: escriba su nombre</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
</context>
<context>
    <name>steelyard::GridView</name>
    <message>
        <source>There is nothing on the clipboard that has cells, or more than %1 of them.</source>
        <translation>En el portapapeles no hay celdas, o hay más de %1.</translation>
    </message>
    <message>
        <source>Table of criteria and options</source>
        <translation>Tabla de criterios y opciones</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Lo que se averiguó</translation>
    </message>
    <message>
        <source>Cost sheet</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Unit, worst and best, and what a level is worth</source>
        <translation>Unidad, peor y mejor valor, y lo que vale un nivel</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Only a criterion whose unit is a currency, such as EUR, takes a cost sheet.</source>
        <translation>Solo un criterio cuya unidad es una moneda, por ejemplo EUR, admite una hoja de costes.</translation>
    </message>
</context>
<context>
    <name>steelyard::HandoutDialog</name>
    <message>
        <source>With the speaker&apos;s notes</source>
        <translation>Con las notas de quien presenta</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Folleto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>ODP, slides to go on with</source>
        <translation>ODP, diapositivas para seguir trabajando</translation>
    </message>
    <message>
        <source>Scenes to a page</source>
        <translation>Escenas por página</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>steelyard::HelpDialogs</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Steelyard</source>
        <translation>Acerca de Steelyard</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Elegir una respuesta</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Next question, from the note</source>
        <translation>Pregunta siguiente, desde la nota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Steelyard %1 weighs technology choices: it asks plain questions, says how sure it is, why, and what would change it.

It works offline. Nothing leaves this computer.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Steelyard %1 pondera decisiones tecnológicas: hace preguntas sencillas y dice qué opción encaja, con cuánta certeza, por qué y qué cambiaría el veredicto.

Funciona sin conexión. Nada sale de este equipo.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, sin garantía alguna.</translation>
    </message>
    <message>
        <source>Start or end of the page</source>
        <translation>Principio o fin de la página</translation>
    </message>
    <message>
        <source>Column narrower or wider, in Compare</source>
        <translation>Columna más estrecha o más ancha, en “Comparar”</translation>
    </message>
    <message>
        <source>Column as wide as it fits</source>
        <translation>Columna ajustada a su contenido</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>Every option is rated on every criterion, on a scale whose points are described in words, with a plausible range. Value = 10 × the sum of weight × rating on its scale from 0 to 1. The best value of those that are not left out wins.</source>
        <translation>Cada opción se valora en cada criterio, en una escala cuyos puntos se describen con palabras, con un intervalo plausible. Valor = 10 × la suma de peso × valoración en su escala de 0 a 1. Gana el mejor valor entre las que no quedan fuera.</translation>
    </message>
    <message>
        <source>Weight = starting weight × 2 to the power of the steps of your answers. A criterion that no answer raised counts with a part of its starting weight, one quarter in the bases that come with the program. Then all weights are divided by their sum.</source>
        <translation>Peso = peso inicial × 2 elevado a los pasos de sus respuestas. Un criterio que ninguna respuesta ha elevado cuenta con una parte de su peso inicial, un cuarto en las bases incluidas en el programa. Después, todos los pesos se dividen por su suma.</translation>
    </message>
    <message>
        <source>A must-have leaves out every option that does not offer it in a way you accept. Whom an answer leaves out is said on the answer.</source>
        <translation>Un requisito imprescindible deja fuera toda opción que no lo ofrezca de una forma que usted acepte. Qué opciones deja fuera una respuesta se indica en la propia respuesta.</translation>
    </message>
    <message>
        <source>What was spent on code that exists never counts. What counts is what leaving it would cost from now on.</source>
        <translation>Lo que se gastó en código que ya existe no cuenta nunca. Cuenta lo que costaría dejarlo a partir de ahora.</translation>
    </message>
    <message>
        <source>The sum is made many times: each open or unsure question gets one of its answers by chance, every weight moves by up to about 40%, every rating is drawn from its range. Clear: the winner comes first in at least 90 of 100 runs. Leaning: in at least 70. Else it is too close to call.</source>
        <translation>La suma se hace muchas veces: cada pregunta pendiente o con dudas recibe al azar una de sus respuestas, cada peso se mueve hasta un 40&#xa0;% aproximadamente y cada valoración se extrae de su intervalo. Claro: la ganadora queda en primer lugar en al menos 90 de 100 simulaciones. Tendencia: en al menos 70. Si no, es un casi empate.</translation>
    </message>
    <message>
        <source>Where one option has the best value and another comes first more often, the verdict is too close to call and names both.</source>
        <translation>Cuando una opción tiene el mejor valor y otra queda en primer lugar más veces, el veredicto es un casi empate y nombra las dos.</translation>
    </message>
    <message>
        <source>It cannot weigh what no question asks, a strength makes up for a weakness, and ratings age. The page “docs/method.md” of the source has the formulas and an example.</source>
        <translation>No puede ponderar lo que ninguna pregunta plantea, un punto fuerte compensa uno débil y las valoraciones envejecen. La página “docs/method.md” del código fuente contiene las fórmulas y un ejemplo.</translation>
    </message>
    <message>
        <source>Where one criterion has more than half of the weight, the sentence says so; and where more than half of what separates the two best is judged and the lead would be gone without that. A fact that lies between two described points of a scale counts as judgement.</source>
        <translation>Si un criterio tiene más de la mitad del peso, la frase lo dice; y también si más de la mitad de lo que separa a las dos mejores es juicio y sin eso no habría ventaja. Un hecho que está entre dos puntos descritos de una escala cuenta como juicio.</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menú de lo seleccionado</translation>
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
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s) stand in the file.</source>
        <translation>
            <numerusform>%n cambio anterior figura en el archivo.</numerusform>
            <numerusform>%n cambios anteriores figuran en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The verdict has not been shown yet. From then on changes are listed here.</source>
        <translation>El veredicto aún no se ha mostrado. A partir de entonces, los cambios aparecen aquí.</translation>
    </message>
    <message>
        <source>The verdict was first shown</source>
        <translation>El veredicto se mostró por primera vez</translation>
    </message>
</context>
<context>
    <name>steelyard::ImportDialog</name>
    <message>
        <source>&amp;Make the decision</source>
        <translation>Crea&amp;r la decisión</translation>
    </message>
    <message>
        <source>Bring your sheet</source>
        <translation>Traer una hoja de cálculo</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>En la hoja</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The sheet itself is not changed.</source>
        <translation>La hoja en sí no se cambia.</translation>
    </message>
    <message>
        <source>&amp;Back to the sheet</source>
        <translation>&amp;Volver a la hoja</translation>
    </message>
    <message>
        <source>&amp;What the sheet hides</source>
        <translation>Qué &amp;oculta la hoja</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nueva decisión</translation>
    </message>
</context>
<context>
    <name>steelyard::ImportGuesses</name>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>All guessed; change what is wrong</source>
        <translation>Todo son suposiciones; cambie lo que no sea correcto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
</context>
<context>
    <name>steelyard::KeyText</name>
    <message>
        <source>Enter</source>
        <comment>the name of a key</comment>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>steelyard::KnowledgeBaseList</name>
    <message>
        <source>A bundled knowledge base has the id “%1”.</source>
        <translation>Una base de conocimiento incluida tiene el identificador “%1”.</translation>
    </message>
    <message>
        <source>Give this one an id of its own.</source>
        <translation>Dé a esta un identificador propio.</translation>
    </message>
    <message>
        <source>Comes with Steelyard</source>
        <translation>Incluida en Steelyard</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>No puede leerse: %1</translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1, no puede leerse</translation>
    </message>
</context>
<context>
    <name>steelyard::KnowledgeBaseMenu</name>
    <message>
        <source>&amp;Add knowledge base…</source>
        <translation>&amp;Añadir base de conocimiento…</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Quitar de esta lista</translation>
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
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Published verdicts</source>
        <translation>Veredictos publicados</translation>
    </message>
    <message>
        <source>Sections of the knowledge base</source>
        <translation>Secciones de la base de conocimiento</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <comment>date</comment>
        <translation>revisada el %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>author</comment>
        <translation>de %1</translation>
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
        <translation>Los textos de esta base de conocimiento están en inglés.</translation>
    </message>
    <message>
        <source>The texts of this knowledge base are in another language: %1.</source>
        <comment>the language&apos;s name in itself</comment>
        <translation>Los textos de esta base de conocimiento están en otro idioma: %1.</translation>
    </message>
</context>
<context>
    <name>steelyard::LeadWording</name>
    <message>
        <source>%1 and %2 are level.</source>
        <translation>%1 y %2 están a la par.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2 by %3 points of 10.</source>
        <translation>%1 va %3 puntos sobre 10 por delante de %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are level; in nine runs of ten %1 lies between %3 and %4.</source>
        <translation>%1 y %2 están a la par; en nueve de cada diez simulaciones %1 queda entre %3 y %4.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2 by %3 points of 10; in nine runs of ten by %4 to %5.</source>
        <translation>%1 va %3 puntos sobre 10 por delante de %2; en nueve de cada diez simulaciones, de %4 a %5.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2 by %3 points of 10; in nine runs of ten it lies between %4 and %5.</source>
        <translation>%1 va %3 puntos sobre 10 por delante de %2; en nueve de cada diez simulaciones queda entre %4 y %5.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, by the weights you gave.</source>
        <translation>Un valor es la media de las valoraciones de una opción, de 0 a 10, según los pesos que usted ha dado.</translation>
    </message>
    <message>
        <source>The band on the beam is where the lead lies in nine runs of ten.</source>
        <translation>La banda sobre el brazo muestra dónde está la ventaja en nueve de cada diez simulaciones.</translation>
    </message>
    <message>
        <source>The beam&apos;s scale ends at %1 points.</source>
        <translation>La escala del brazo termina en %1 puntos.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, weighted by your answers.</source>
        <translation>Un valor es la media de las valoraciones de una opción, de 0 a 10, ponderada según sus respuestas.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, weighted by your answers. The band on the beam is where the lead lies in nine runs of ten; its scale ends at %1 points.</source>
        <translation>Un valor es la media de las valoraciones de una opción, de 0 a 10, ponderada según sus respuestas. La banda sobre el brazo muestra dónde está la ventaja en nueve de cada diez simulaciones; su escala termina en %1 puntos.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, weighted by your answers. The lead is larger than the beam&apos;s scale of %1 points.</source>
        <translation>Un valor es la media de las valoraciones de una opción, de 0 a 10, ponderada según sus respuestas. La ventaja supera la escala del brazo, de %1 puntos.</translation>
    </message>
    <message>
        <source>A value is the mean of an option&apos;s ratings, 0 to 10, weighted by your answers. The band on the beam is where the lead lies in nine runs of ten.</source>
        <translation>Un valor es la media de las valoraciones de una opción, de 0 a 10, ponderada según sus respuestas. La banda sobre el brazo muestra dónde está la ventaja en nueve de cada diez simulaciones.</translation>
    </message>
    <message>
        <source>The points may not add up to the lead because of rounding.</source>
        <translation>Por el redondeo, los puntos pueden no sumar exactamente la ventaja.</translation>
    </message>
</context>
<context>
    <name>steelyard::LeaveOutDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Dejar fuera %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Hace falta un motivo.</translation>
    </message>
    <message>
        <source>It counts for nothing until you bring it back, and the record says why. What was found out about it stays.</source>
        <translation>No cuenta hasta que la recupere, y el registro dice por qué. Lo que se encontró sobre ella se conserva.</translation>
    </message>
</context>
<context>
    <name>steelyard::LeftOutButton</name>
    <message numerus="yes">
        <source>%n left out by you</source>
        <translation>
            <numerusform>%n que dejó fuera</numerusform>
            <numerusform>%n que dejó fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>The list, with reasons, to bring them back</source>
        <translation>La lista, con motivos, para recuperarlas</translation>
    </message>
</context>
<context>
    <name>steelyard::LeftOutDialog</name>
    <message>
        <source>Left out by you</source>
        <translation>Lo que dejó fuera</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>No hay nada fuera.</translation>
    </message>
</context>
<context>
    <name>steelyard::LiveDialog</name>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>What if, live</source>
        <translation>¿Y si…? en vivo</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Qué se cambia</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Share of the decision</source>
        <translation>Parte de la decisión</translation>
    </message>
    <message>
        <source>A weight</source>
        <translation>Un peso</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Tried in the meeting</source>
        <translation>Probado en la reunión</translation>
    </message>
    <message>
        <source>A rating</source>
        <translation>Una valoración</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Imprescindible</translation>
    </message>
    <message>
        <source>What is accepted</source>
        <translation>Qué se acepta</translation>
    </message>
    <message>
        <source>As the answers say</source>
        <translation>Según las respuestas</translation>
    </message>
    <message>
        <source>Not a must</source>
        <translation>No imprescindible</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>De serie</translation>
    </message>
    <message>
        <source>Built in or an add-on</source>
        <translation>De serie o complemento</translation>
    </message>
    <message>
        <source>Also built by us</source>
        <translation>También desarrollo propio</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Days accepted</source>
        <translation>Días aceptados</translation>
    </message>
    <message>
        <source>A must-have</source>
        <translation>Un imprescindible</translation>
    </message>
    <message>
        <source>Leave an option out</source>
        <translation>Dejar fuera una opción</translation>
    </message>
    <message>
        <source>Back to what was agreed</source>
        <translation>Volver a lo acordado</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>Guardar como escenario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Cambiar la decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Trying: %1</source>
        <comment>changes that are not agreed</comment>
        <translation>A prueba: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>This is what was agreed.</source>
        <translation>Esto es lo acordado.</translation>
    </message>
    <message>
        <source>A scenario holds weights and ratings only.</source>
        <translation>Un escenario solo contiene pesos y valoraciones.</translation>
    </message>
    <message>
        <source>Needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Needs a reason: it is logged with the change.</source>
        <translation>Necesita un motivo: se registra con el cambio.</translation>
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
        <translation>Probar</translation>
    </message>
    <message>
        <source>Change in the meeting</source>
        <translation>Cambio en la reunión</translation>
    </message>
</context>
<context>
    <name>steelyard::LookList</name>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Abrir recien&amp;tes</translation>
    </message>
</context>
<context>
    <name>steelyard::MainWindow</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Siguiente &amp;zona de la ventana</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Steelyard</source>
        <translation>&amp;Acerca de Steelyard</translation>
    </message>
    <message>
        <source>%1[*] - Steelyard</source>
        <comment>name of the decision</comment>
        <translation>%1[*] - Steelyard</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>a step</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>a step</comment>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>questions answered, of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Add &amp;knowledge base…</source>
        <translation>Añadir &amp;base de conocimiento…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search the knowledge base (Ctrl+F)</source>
        <translation>Buscar en la base de conocimiento (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Zona anterior de la ventana</translation>
    </message>
    <message>
        <source>Added “%1”. New decisions begin with it.</source>
        <translation>Se añadió “%1”. Las decisiones nuevas empiezan con ella.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>This is the decision inside %1. Saving it makes a file of its own.</source>
        <translation>Esta es la decisión contenida en %1. Al guardarla se crea un archivo propio.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Compa&amp;rar con…</translation>
    </message>
    <message>
        <source>&amp;Hand-out…</source>
        <translation>&amp;Folleto…</translation>
    </message>
    <message>
        <source>Present &amp;from this page</source>
        <translation>Presentar &amp;desde esta página</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>&amp;How it counts</source>
        <translation>&amp;Cómo se calcula</translation>
    </message>
    <message>
        <source>&amp;Import a sheet…</source>
        <translation>Importar hoja de cá&amp;lculo…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>Copiar resu&amp;men</translation>
    </message>
    <message>
        <source>Copy the verdict in a dozen lines, to paste into a wiki, a ticket or a mail</source>
        <translation>Copiar el veredicto en una docena de líneas, para pegarlo en un wiki, una incidencia o un correo</translation>
    </message>
    <message>
        <source>The summary of the verdict is on the clipboard.</source>
        <translation>El resumen del veredicto está en el portapapeles.</translation>
    </message>
    <message>
        <source>New, &amp;your own options</source>
        <translation>Nueva, con &amp;opciones propias</translation>
    </message>
    <message>
        <source>Keep as knowled&amp;ge base…</source>
        <translation>G&amp;uardar como base de conocimiento…</translation>
    </message>
    <message>
        <source>Paste a shee&amp;t</source>
        <translation>Pegar &amp;hoja de cálculo</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>Pr&amp;esentar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Text in its &amp;usual size</source>
        <translation>Texto en tamaño ha&amp;bitual</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>Pantalla com&amp;pleta</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Another window could not be started. Start the program once more from the menu of your desktop.</source>
        <translation>No se pudo abrir otra ventana. Inicie el programa una vez más desde el menú de su escritorio.</translation>
    </message>
    <message>
        <source>Text at %1% of its usual size</source>
        <translation>Texto al %1 % del tamaño habitual</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>the decision, to its file</comment>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>steelyard::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto del manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
</context>
<context>
    <name>steelyard::MissingCard</name>
    <message>
        <source>Which answers are missing</source>
        <translation>Qué respuestas faltan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; these are important</source>
        <comment>how many questions are answered</comment>
        <translation>%1; estas son importantes</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveCard</name>
    <message>
        <source>Must-haves in force</source>
        <translation>Imprescindibles vigentes</translation>
    </message>
    <message>
        <source>The cheapest to relax</source>
        <translation>El más fácil de relajar</translation>
    </message>
    <message>
        <source>Asked for by “%1”</source>
        <translation>Lo pide “%1”</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Prescindir</translation>
    </message>
    <message>
        <source>Do without %1</source>
        <translation>Prescindir de %1</translation>
    </message>
    <message>
        <source>Doing without one changes the decision; undo takes that back.</source>
        <translation>Prescindir de uno cambia la decisión; Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Doing without this one alone brings nobody back</source>
        <translation>Prescindir solo de este no recupera ninguna opción</translation>
    </message>
    <message>
        <source>Brings back: %1</source>
        <comment>names of options</comment>
        <translation>Recupera: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveCellBar</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>Lo pide %1</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveDelegate</name>
    <message>
        <source>You answered %1</source>
        <translation>Sus respuestas: %1</translation>
    </message>
    <message>
        <source>Most working days for %1</source>
        <translation>Máximo de días laborables para “%1”</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveHeader</name>
    <message>
        <source>Options and how they stand</source>
        <translation>Las opciones y cómo quedan</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveLadder</name>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>now, %1</source>
        <comment>which option leads</comment>
        <translation>ahora, %1</translation>
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
        <translation>Si acepta menos o más para %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and what it would do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whatever you accept here, the same options stay.</source>
        <translation>Acepte lo que acepte aquí, quedan las mismas opciones.</translation>
    </message>
    <message>
        <source>Point at a step to see what it would do.</source>
        <translation>Señale un nivel para ver qué cambiaría.</translation>
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
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>%1, not enough</source>
        <comment>how an option provides a capability</comment>
        <translation>%1, no basta</translation>
    </message>
    <message>
        <source>Must-haves: %1</source>
        <translation>Imprescindibles: %1</translation>
    </message>
    <message>
        <source>Must-haves: %1, no longer needed: %2</source>
        <translation>Imprescindibles: %1, ya no hacen falta: %2</translation>
    </message>
    <message>
        <source>Not needed so far: %1</source>
        <translation>Por ahora no hacen falta: %1</translation>
    </message>
    <message>
        <source>Not needed so far: %1, asked for just now: %2</source>
        <translation>Por ahora no hacen falta: %1, se acaban de pedir: %2</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>The least you accept</source>
        <translation>Lo mínimo que acepta</translation>
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
        <translation>Las capacidades y cómo las ofrece cada opción</translation>
    </message>
    <message>
        <source>The least you accept for %1</source>
        <translation>Lo mínimo que acepta para %1</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>a choice, and how many options would stay</comment>
        <translation>%1	%2</translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>We build it, another number of days…</source>
        <translation>Desarrollo propio, otro número de días…</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveWording</name>
    <message>
        <source>%1: built in</source>
        <translation>%1: de serie</translation>
    </message>
    <message>
        <source>%1: built in or a maintained add-on</source>
        <translation>%1: de serie o complemento mantenido</translation>
    </message>
    <message>
        <source>%1: built in, a maintained add-on, or built by us within %2</source>
        <translation>%1: de serie, complemento mantenido o desarrollo propio en un máximo de %2</translation>
    </message>
    <message>
        <source>%1: welcome, but not needed</source>
        <translation>%1: conveniente, pero no imprescindible</translation>
    </message>
    <message>
        <source>Add-on: %1</source>
        <translation>Complemento: %1</translation>
    </message>
    <message>
        <source>To be built, %1</source>
        <translation>Desarrollo propio, %1</translation>
    </message>
    <message>
        <source>To be built, %1 to %2</source>
        <comment>a number and a number of days</comment>
        <translation>Desarrollo propio, %1 a %2</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Queda fuera. %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an answer that asks for a must-have</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 Asked for by your answer %2.</source>
        <comment>why an option is left out, quoted answers</comment>
        <translation>%1 Lo pide su respuesta %2.</translation>
    </message>
    <message>
        <source>%1: building it takes up to %2, more than the %3 you accept.</source>
        <translation>%1: desarrollarlo lleva hasta %2, más de lo que acepta (%3).</translation>
    </message>
    <message>
        <source>%1: you would have to build it (up to %2); you need at least a maintained add-on.</source>
        <translation>%1: solo con desarrollo propio (hasta %2); hace falta al menos un complemento mantenido.</translation>
    </message>
    <message>
        <source>%1: you would have to build it (up to %2); you need it built in.</source>
        <translation>%1: solo con desarrollo propio (hasta %2); hace falta que venga de serie.</translation>
    </message>
    <message>
        <source>%1: only as an add-on; you need it built in.</source>
        <translation>%1: solo con un complemento; hace falta que venga de serie.</translation>
    </message>
    <message>
        <source>%1: no way was found to meet this must-have.</source>
        <translation>%1: no se encontró ninguna forma de cumplir este requisito imprescindible.</translation>
    </message>
    <message>
        <source>%1: %2, and you accept at most %3. It would come back at %3.</source>
        <translation>%1: %2, y se acepta como máximo %3. La opción volvería con %3.</translation>
    </message>
    <message>
        <source>%1: %2, and you need at least %3. It would come back at %3.</source>
        <translation>%1: %2, y hace falta al menos %3. La opción volvería con %3.</translation>
    </message>
    <message>
        <source>Leaves out %1, for want of “%2”.</source>
        <comment>options; a must-have and how</comment>
        <translation>Deja fuera %1 porque falta “%2”.</translation>
    </message>
    <message>
        <source>How it may be met, and in how many days, can be changed under Must-haves.</source>
        <translation>Cómo puede cumplirse, y en cuántos días, puede cambiarse en Imprescindibles.</translation>
    </message>
</context>
<context>
    <name>steelyard::MustHaveWords</name>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>De serie</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Complemento</translation>
    </message>
    <message numerus="yes">
        <source>We build it in up to %n working day(s)</source>
        <translation>
            <numerusform>Desarrollo propio en %n día laborable como máximo</numerusform>
            <numerusform>Desarrollo propio en %n días laborables como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>We build, %1 d</source>
        <comment>working days</comment>
        <translation>Desarrollo propio, %1 d</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Prescindir</translation>
    </message>
    <message>
        <source>Accept an add-on</source>
        <translation>Aceptar un complemento</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n day(s)</source>
        <translation>
            <numerusform>Aceptar %n día</numerusform>
            <numerusform>Aceptar %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>None found</source>
        <comment>no way to provide a capability</comment>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>working days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <comment>working days</comment>
        <translation>%1–%2 d</translation>
    </message>
    <message>
        <source>would go</source>
        <translation>quedaría fuera</translation>
    </message>
    <message>
        <source>would come back</source>
        <translation>volvería</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>queda fuera</translation>
    </message>
    <message>
        <source>stays, %1 d</source>
        <comment>working days to build</comment>
        <translation>se mantiene, %1 d</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se mantiene</translation>
    </message>
    <message numerus="yes">
        <source>%1 would come back.</source>
        <comment>names of options</comment>
        <translation>
            <numerusform>%1 volvería.</numerusform>
            <numerusform>%1 volverían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be left out.</source>
        <comment>names of options</comment>
        <translation>
            <numerusform>%1 quedaría fuera.</numerusform>
            <numerusform>%1 quedarían fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>So it is now.</source>
        <translation>Así es ahora.</translation>
    </message>
    <message>
        <source>The same options would stay.</source>
        <translation>Quedarían las mismas opciones.</translation>
    </message>
    <message>
        <source>Nobody would stay.</source>
        <translation>No quedaría ninguna opción.</translation>
    </message>
    <message>
        <source>%1 would still lead.</source>
        <translation>%1 seguiría en cabeza.</translation>
    </message>
    <message>
        <source>%1 would lead.</source>
        <translation>%1 iría en cabeza.</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>ninguna va en cabeza</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 en cabeza</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 se mantiene</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 queda fuera</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more thing(s) leave it out as well.</source>
        <comment>why an option is left out</comment>
        <translation>
            <numerusform>%1 %n motivo más también la deja fuera.</numerusform>
            <numerusform>%1 %n motivos más también la dejan fuera.</numerusform>
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
        <translation>¿Qué debe tener una opción?</translation>
    </message>
    <message>
        <source>An option that cannot meet a must-have the way you accept is left out. It stays in view and is scored for information only.</source>
        <translation>Una opción que no pueda cumplir un requisito imprescindible de la forma aceptada queda fuera. Sigue a la vista y se valora solo a título informativo.</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Imprescindibles</translation>
    </message>
    <message>
        <source>This knowledge base names no capabilities.</source>
        <translation>Esta base de conocimiento no nombra capacidades.</translation>
    </message>
    <message>
        <source>Evidence closed</source>
        <translation>Evidencia cerrada</translation>
    </message>
</context>
<context>
    <name>steelyard::Names</name>
    <message>
        <source>Clear</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Leaning</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation>Casi empate</translation>
    </message>
    <message>
        <source>Not enough answers</source>
        <translation>Faltan respuestas</translation>
    </message>
    <message>
        <source>No feasible option</source>
        <translation>Ninguna opción viable</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Media ponderada</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Suma ponderada</translation>
    </message>
    <message>
        <source>Weighted product</source>
        <translation>Producto ponderado</translation>
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
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>confidence</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <comment>confidence</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>something counted or timed</comment>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>De serie</translation>
    </message>
    <message>
        <source>Maintained add-on</source>
        <translation>Complemento mantenido</translation>
    </message>
    <message>
        <source>We build it</source>
        <translation>Desarrollo propio</translation>
    </message>
    <message>
        <source>No way found</source>
        <translation>Ninguna vía encontrada</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Ganadora</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Con condiciones</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>Depends</source>
        <translation>Depende</translation>
    </message>
    <message>
        <source>first-hand</source>
        <comment>a source</comment>
        <translation>de primera mano</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>a source</comment>
        <translation>con mediciones</translation>
    </message>
    <message>
        <source>second-hand</source>
        <comment>a source</comment>
        <translation>de segunda mano</translation>
    </message>
    <message>
        <source>opinion</source>
        <comment>a source</comment>
        <translation>opinión</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>severity of a drawback</comment>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>severity of a drawback</comment>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Minor</source>
        <comment>severity of a drawback</comment>
        <translation>Leve</translation>
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
        <translation>Buscado y no encontrado</translation>
    </message>
    <message>
        <source>None found is not the same as none exists.</source>
        <translation>No haberlo encontrado no significa que no exista.</translation>
    </message>
</context>
<context>
    <name>steelyard::NothingPage</name>
    <message>
        <source>Go to the table</source>
        <translation>Ir a la tabla</translation>
    </message>
    <message>
        <source>Nothing to weigh yet</source>
        <translation>Aún no hay nada que sopesar</translation>
    </message>
</context>
<context>
    <name>steelyard::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the command “steelyard check” lists all</source>
        <translation>
            <numerusform>y %n más; el comando “steelyard check” lo muestra todo</numerusform>
            <numerusform>y %n más; el comando “steelyard check” los muestra todos</numerusform>
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
        <translation>%1 por delante</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>points</comment>
        <translation>%1 por detrás</translation>
    </message>
    <message>
        <source>level</source>
        <comment>neither ahead nor behind</comment>
        <translation>a la par</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>working days, a broken number</comment>
        <translation>%1 días</translation>
    </message>
</context>
<context>
    <name>steelyard::ObjectionDialog</name>
    <message>
        <source>Who objects</source>
        <translation>Quién objeta</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>Objection to a rating</source>
        <translation>Objeción a una valoración</translation>
    </message>
    <message>
        <source>What they would give instead</source>
        <translation>Qué pondría en su lugar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Note it and try it</source>
        <translation>Anotar y probar</translation>
    </message>
    <message>
        <source>Objection in the meeting</source>
        <translation>Objeción en la reunión</translation>
    </message>
    <message>
        <source>Now %1, plausible %2 to %3.</source>
        <translation>Ahora %1, plausible de %2 a %3.</translation>
    </message>
    <message>
        <source>It is not known.</source>
        <translation>Se desconoce.</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %1 %n objections are in the decision.</source>
        <translation>
            <numerusform>Anotado: %1 La decisión contiene %n objeción.</numerusform>
            <numerusform>Anotado: %1 La decisión contiene %n objeciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ObjectionWording</name>
    <message>
        <source>%1 in “%2”: %3 instead of %4.</source>
        <comment>option, criterion, two ratings</comment>
        <translation>%1 en “%2”: %3 en vez de %4.</translation>
    </message>
    <message>
        <source>%1 gives %2 in “%3” a %4 instead of the %5.</source>
        <comment>person, option, criterion, two ratings</comment>
        <translation>%1 da a %2 en “%3” un %4 en vez del %5.</translation>
    </message>
    <message>
        <source>No option meets the must-haves, whatever the rating.</source>
        <translation>Ninguna opción cumple los requisitos imprescindibles, sea cual sea la valoración.</translation>
    </message>
    <message>
        <source>Even at %1 %2 stays first; no rating further that way changes it.</source>
        <translation>Incluso con %1, %2 sigue en cabeza; ninguna valoración más extrema en ese sentido lo cambia.</translation>
    </message>
    <message>
        <source>Even at %1 %2 stays first; below %3 %4 leads.</source>
        <translation>Incluso con %1, %2 sigue en cabeza; por debajo de %3 va en cabeza %4.</translation>
    </message>
    <message>
        <source>Even at %1 %2 stays first; above %3 %4 leads.</source>
        <translation>Incluso con %1, %2 sigue en cabeza; por encima de %3 va en cabeza %4.</translation>
    </message>
    <message>
        <source>That changes it: at %1 %2 leads; %3 stays first down to %4.</source>
        <translation>Eso lo cambia: con %1 va en cabeza %2; bajando hasta %4 sigue en cabeza %3.</translation>
    </message>
    <message>
        <source>That changes it: at %1 %2 leads; %3 stays first up to %4.</source>
        <translation>Eso lo cambia: con %1 va en cabeza %2; subiendo hasta %4 sigue en cabeza %3.</translation>
    </message>
</context>
<context>
    <name>steelyard::OpenQuestionButton</name>
    <message>
        <source>Go to question %1, %2</source>
        <comment>number, name</comment>
        <translation>Ir a la pregunta %1, %2</translation>
    </message>
    <message>
        <source>%1 to %2 in 100, by the answer</source>
        <translation>de %1 a %2 de 100, según la respuesta</translation>
    </message>
</context>
<context>
    <name>steelyard::OpinionModel</name>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>sin puesto</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>puesto %1</translation>
    </message>
</context>
<context>
    <name>steelyard::OpinionTable</name>
    <message>
        <source>Ranks by method</source>
        <translation>Puestos por método</translation>
    </message>
</context>
<context>
    <name>steelyard::OpinionWording</name>
    <message numerus="yes">
        <source>All %n other methods put %1 first as well.</source>
        <translation>
            <numerusform>El otro método (%n) también pone %1 en primer lugar.</numerusform>
            <numerusform>Los otros %n métodos también ponen %1 en primer lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n other methods puts %1 first.</source>
        <translation>
            <numerusform>El otro método (%n) no pone %1 en primer lugar.</numerusform>
            <numerusform>Ninguno de los otros %n métodos pone %1 en primer lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 other methods put %2 first as well.</source>
        <translation>
            <numerusform>%n de los otros %1 métodos también pone %2 en primer lugar.</numerusform>
            <numerusform>%n de los otros %1 métodos también ponen %2 en primer lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot judge these ratings.</source>
        <translation>%1 no puede juzgar estas valoraciones.</translation>
    </message>
    <message>
        <source>%1 puts %2 level at the top.</source>
        <translation>%1 pone %2 a la par en cabeza.</translation>
    </message>
    <message>
        <source>%1 puts %2 first too.</source>
        <translation>%1 también pone %2 en primer lugar.</translation>
    </message>
    <message>
        <source>%1 puts %2 first.</source>
        <translation>%1 pone %2 en primer lugar.</translation>
    </message>
    <message>
        <source>%1 puts %2 first; most of the difference comes from “%3”.</source>
        <translation>%1 pone %2 en primer lugar; la mayor parte de la diferencia viene de “%3”.</translation>
    </message>
    <message>
        <source>With your must-haves no option is left to compare.</source>
        <translation>Con sus requisitos imprescindibles no queda ninguna opción que comparar.</translation>
    </message>
    <message>
        <source>With more answers this verdict can be set beside it.</source>
        <translation>Con más respuestas, este veredicto podrá ponerse al lado.</translation>
    </message>
    <message>
        <source>Your answers put %1 first too, but too close to call.</source>
        <translation>Sus respuestas también ponen %1 en primer lugar, pero casi en empate.</translation>
    </message>
    <message>
        <source>Your answers lead to the same winner.</source>
        <translation>Sus respuestas llevan a la misma ganadora.</translation>
    </message>
    <message>
        <source>Your answers put %1 first instead, but too close to call.</source>
        <translation>Sus respuestas ponen en cambio %1 en primer lugar, pero casi en empate.</translation>
    </message>
    <message>
        <source>Your answers put %1 first instead.</source>
        <translation>Sus respuestas ponen en cambio %1 en primer lugar.</translation>
    </message>
    <message>
        <source>Your answers put %1 first instead, most of all for “%2”.</source>
        <translation>Sus respuestas ponen en cambio %1 en primer lugar, sobre todo por “%2”.</translation>
    </message>
    <message>
        <source>Your answers do not settle it either.</source>
        <translation>Sus respuestas tampoco lo deciden.</translation>
    </message>
    <message>
        <source>Your answers settle it for %1.</source>
        <translation>Sus respuestas lo deciden a favor de %1.</translation>
    </message>
    <message>
        <source>Your answers settle it for %1, most of all for “%2”.</source>
        <translation>Sus respuestas lo deciden a favor de %1, sobre todo por “%2”.</translation>
    </message>
    <message>
        <source>Your answers meet its conditions for %1 and %2 about equally.</source>
        <translation>Sus respuestas cumplen más o menos por igual sus condiciones para %1 y %2.</translation>
    </message>
    <message>
        <source>Your answers are such conditions; they lead to %1.</source>
        <translation>Sus respuestas son ese tipo de condiciones; llevan a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 other methods put %2 level with others at the top.</source>
        <translation>
            <numerusform>%n de %1 otros métodos pone %2 empatado con otros en cabeza.</numerusform>
            <numerusform>%n de %1 otros métodos ponen %2 empatado con otros en cabeza.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::OpinionsCard</name>
    <message>
        <source>Second opinions</source>
        <translation>Segundas opiniones</translation>
    </message>
    <message>
        <source>Ranks by the same ratings and weights, added up by other methods</source>
        <translation>Puestos según las mismas valoraciones y pesos, calculados con otros métodos</translation>
    </message>
    <message>
        <source>%1 differs mostly over %2</source>
        <comment>a method, a criterion</comment>
        <translation>%1 difiere sobre todo en %2</translation>
    </message>
</context>
<context>
    <name>steelyard::OptionChooser</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Options to compare and their order</source>
        <translation>Opciones que se comparan y su orden</translation>
    </message>
    <message>
        <source>Options; Space chooses</source>
        <translation>Opciones; Espacio elige</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <comment>an option</comment>
        <translation>%1 (queda fuera)</translation>
    </message>
    <message>
        <source>%1 is %2 of %3 now</source>
        <comment>an option, its place, how many there are</comment>
        <translation>%1 es ahora %2 de %3</translation>
    </message>
    <message>
        <source>%1 is compared</source>
        <comment>an option</comment>
        <translation>Se compara %1</translation>
    </message>
    <message>
        <source>%1 is not compared</source>
        <comment>an option</comment>
        <translation>No se compara %1</translation>
    </message>
</context>
<context>
    <name>steelyard::OptionDetails</name>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>Version seen: %1</source>
        <translation>Versión vista: %1</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En cifras</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Confianza: %1</translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <comment>date, confidence</comment>
        <translation>A fecha de %1. %2</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>Drawbacks to know</source>
        <translation>Inconvenientes que conviene conocer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity of a drawback, the drawback</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fits your answers</source>
        <translation>Encaja con sus respuestas</translation>
    </message>
    <message>
        <source>Use it if</source>
        <translation>Usar si</translation>
    </message>
    <message>
        <source>Avoid it if</source>
        <translation>Evitar si</translation>
    </message>
    <message>
        <source>What leaving it costs</source>
        <translation>Cuánto cuesta dejarla</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
</context>
<context>
    <name>steelyard::OptionsSection</name>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Option: %1</source>
        <translation>Opción: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::OrderCard</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>Este orden es correcto</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>The first matters most, over its range</source>
        <translation>El primero es el que más importa, en todo su intervalo</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>Orden de los criterios</translation>
    </message>
    <message>
        <source>Alt with up and down moves one</source>
        <translation>Alt con arriba y abajo mueve uno</translation>
    </message>
    <message>
        <source>Drag, or Alt with up and down</source>
        <translation>Arrastrar, o Alt con arriba y abajo</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <comment>place, of how many</comment>
        <translation>%1 de %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>steelyard::OwnRatingEditor</name>
    <message>
        <source>Rate it differently</source>
        <translation>Valorar de otra forma</translation>
    </message>
    <message>
        <source>Remove my rating</source>
        <translation>Quitar mi valoración</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Mi valoración</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>Más o menos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why; it is shown wherever the rating is</source>
        <translation>Por qué; se muestra junto a la valoración</translation>
    </message>
    <message>
        <source>Use my rating</source>
        <translation>Usar mi valoración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Hace falta un motivo.</translation>
    </message>
    <message>
        <source>Your own rating, in place of %1 from the evidence. Reason: %2</source>
        <translation>Su propia valoración, en lugar de %1 según la evidencia. Motivo: %2</translation>
    </message>
    <message>
        <source>Your own rating; the evidence gives none. Reason: %1</source>
        <translation>Su propia valoración; la evidencia no da ninguna. Motivo: %1</translation>
    </message>
    <message>
        <source>Change my rating</source>
        <translation>Cambiar mi valoración</translation>
    </message>
</context>
<context>
    <name>steelyard::OwnTable</name>
    <message>
        <source>Add the option “%1”</source>
        <translation>Añadir la opción “%1”</translation>
    </message>
    <message>
        <source>Add the criterion “%1”</source>
        <translation>Añadir el criterio “%1”</translation>
    </message>
    <message>
        <source>Criteria of “%1”</source>
        <translation>Criterios de “%1”</translation>
    </message>
    <message>
        <source>Rename an option to “%1”</source>
        <translation>Cambiar el nombre de una opción a “%1”</translation>
    </message>
    <message>
        <source>Rename a criterion to “%1”</source>
        <translation>Cambiar el nombre de un criterio a “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n options</source>
        <translation>
            <numerusform>Quitar %n opción</numerusform>
            <numerusform>Quitar %n opciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n criteria</source>
        <translation>
            <numerusform>Quitar %n criterio</numerusform>
            <numerusform>Quitar %n criterios</numerusform>
        </translation>
    </message>
    <message>
        <source>Move an option</source>
        <translation>Mover una opción</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Mover un criterio</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Empty a cell</source>
        <translation>Vaciar una celda</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>Escribir “%1”</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>What was found out about %1</source>
        <translation>Hallazgo sobre %1</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Criterio %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Dejar fuera %1</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Dejar fuera “%1”</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Recuperar “%1”</translation>
    </message>
    <message>
        <source>Costs of %1</source>
        <translation>Lo que cuesta %1</translation>
    </message>
    <message>
        <source>Remove the costs of %1</source>
        <translation>Quitar lo que cuesta %1</translation>
    </message>
    <message>
        <source>Ranges and rates</source>
        <translation>Intervalos y tipos de cambio</translation>
    </message>
</context>
<context>
    <name>steelyard::OwnWeighing</name>
    <message>
        <source>How weights count</source>
        <translation>Cómo cuentan los pesos</translation>
    </message>
    <message>
        <source>Order of the criteria</source>
        <translation>Orden de los criterios</translation>
    </message>
    <message>
        <source>What a step is worth</source>
        <translation>Cuánto vale un salto</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Compare two criteria</source>
        <translation>Comparar dos criterios</translation>
    </message>
    <message>
        <source>Reason of a weight</source>
        <translation>Motivo de un peso</translation>
    </message>
    <message>
        <source>The weight holds</source>
        <translation>El peso se mantiene</translation>
    </message>
</context>
<context>
    <name>steelyard::OwnWording</name>
    <message>
        <source>“%1”</source>
        <comment>a criterion in quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 of the weight rests on guesses without a source, most of it in %2.</source>
        <comment>a share, a criterion</comment>
        <translation>%1 del peso se basa en suposiciones sin fuente, la mayor parte en %2.</translation>
    </message>
    <message>
        <source>%1 of the weight rests on guesses without a source, most of it in %2 and %3.</source>
        <comment>a share, two criteria</comment>
        <translation>%1 del peso se basa en suposiciones sin fuente, la mayor parte en %2 y %3.</translation>
    </message>
    <message>
        <source>%1 leads if “%2” mattered less than “%3”.</source>
        <comment>an option, two criteria</comment>
        <translation>%1 iría en cabeza si “%2” importara menos que “%3”.</translation>
    </message>
    <message>
        <source>Worst or best of %1 changed since the weights were given. Do they still hold?</source>
        <comment>one or several criteria</comment>
        <translation>El peor o el mejor valor cambió desde que se dieron los pesos: %1. ¿Siguen valiendo?</translation>
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
            <numerusform>%1 en %n año</numerusform>
            <numerusform>%1 en %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2 years</source>
        <comment>an amount of money, a broken number</comment>
        <translation>%1 en %2 años</translation>
    </message>
    <message>
        <source>%1 stops leading above %2, which it may well cost; now %3. Then %4 leads.</source>
        <comment>option, limit, cost now, other option</comment>
        <translation>%1 deja de ir en cabeza por encima de %2, que bien puede costar; ahora %3. Entonces va en cabeza %4.</translation>
    </message>
    <message>
        <source>%1 stops leading above %2; now %3. Then %4 leads.</source>
        <comment>option, limit, cost now, other option</comment>
        <translation>%1 deja de ir en cabeza por encima de %2; ahora %3. Entonces va en cabeza %4.</translation>
    </message>
    <message>
        <source>%1 leads below %2, which it may well cost; now %3.</source>
        <comment>option, limit, cost now</comment>
        <translation>%1 va en cabeza por debajo de %2, que bien puede costar; ahora %3.</translation>
    </message>
    <message>
        <source>%1 leads below %2; now %3.</source>
        <comment>option, limit, cost now</comment>
        <translation>%1 va en cabeza por debajo de %2; ahora %3.</translation>
    </message>
    <message>
        <source>%1 instead of %2: %3 points for %4.</source>
        <comment>two options, points of 10, a cost</comment>
        <translation>%1 en lugar de %2: %3 puntos por %4.</translation>
    </message>
</context>
<context>
    <name>steelyard::PageList</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Imprescindibles</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
</context>
<context>
    <name>steelyard::PagePreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
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
            <numerusform>%1 de %n celda con dato</numerusform>
            <numerusform>%1 de %n celdas con dato</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::PairsCard</name>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>How many times one counts as much as the other; gaps are allowed</source>
        <translation>Cuántas veces más cuenta un criterio que otro; se admiten huecos</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation>%1 veces más</translation>
    </message>
    <message>
        <source>%1 counts, against %2,</source>
        <translation>%1 cuenta, frente a %2,</translation>
    </message>
    <message>
        <source>Too few are compared to weigh by: each needs one that leads to the others.</source>
        <translation>Hay muy pocas comparaciones para ponderar: cada criterio necesita una que lleve a los demás.</translation>
    </message>
    <message>
        <source>The judgements agree well enough with each other.</source>
        <translation>Los juicios concuerdan entre sí lo suficiente.</translation>
    </message>
    <message>
        <source>The judgements contradict each other too much to weigh by.</source>
        <translation>Los juicios se contradicen demasiado para ponderar.</translation>
    </message>
    <message>
        <source>Look at this first: %1 against %2. The others make it %3 times as much.</source>
        <translation>Revise primero esto: %1 frente a %2. De los demás se deduce %3 veces más.</translation>
    </message>
    <message>
        <source>1/%1 as much</source>
        <translation>%1 veces menos</translation>
    </message>
</context>
<context>
    <name>steelyard::PlaceListModel</name>
    <message>
        <source>%1: the first %2 of %3</source>
        <comment>kind of entries, how many</comment>
        <translation>%1: se muestran %2 de %3</translation>
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
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Questions to you</source>
        <translation>Preguntas para usted</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Claims that do not hold</source>
        <translation>Afirmaciones que no son ciertas</translation>
    </message>
    <message>
        <source>Published verdicts</source>
        <translation>Veredictos publicados</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>steelyard::PointsCard</name>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Any numbers: what counts is their proportion</source>
        <translation>Números cualesquiera: lo que cuenta es su proporción</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Puntos de %1</translation>
    </message>
</context>
<context>
    <name>steelyard::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates</source>
        <translation>&amp;Números y fechas</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Como el idioma</translation>
    </message>
    <message>
        <source>Both from the next start on.</source>
        <translation>Ambos a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>L&amp;ength</source>
        <translation>&amp;Longitud</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source> of 100 runs</source>
        <comment>after a number</comment>
        <translation> de 100 pasadas</translation>
    </message>
    <message>
        <source>Clear &amp;from</source>
        <translation>Cl&amp;aro a partir de</translation>
    </message>
    <message>
        <source>How often an option must come first before its lead is called clear. For new decisions: one that exists keeps its own.</source>
        <translation>Cuántas veces debe quedar primera una opción para que su ventaja se llame clara. Para decisiones nuevas: una existente conserva su valor.</translation>
    </message>
</context>
<context>
    <name>steelyard::PresentKeys</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>On, back</source>
        <translation>Avanzar, retroceder</translation>
    </message>
    <message>
        <source>→ ↓ Space, ← ↑</source>
        <translation>→ ↓ Espacio, ← ↑</translation>
    </message>
    <message>
        <source>First, last, any scene</source>
        <translation>Primera, última, cualquier escena</translation>
    </message>
    <message>
        <source>Home, End, 7 Enter</source>
        <translation>Inicio, Fin, 7 Intro</translation>
    </message>
    <message>
        <source>Black, white, dark or light</source>
        <translation>Negro, blanco, oscuro o claro</translation>
    </message>
    <message>
        <source>B, W, L</source>
        <translation>B, W, L</translation>
    </message>
    <message>
        <source>Notes, time, sources</source>
        <translation>Notas, tiempo, fuentes</translation>
    </message>
    <message>
        <source>N, T, S</source>
        <translation>N, T, S</translation>
    </message>
    <message>
        <source>What if; back to what was agreed</source>
        <translation>¿Y si…?; volver a lo acordado</translation>
    </message>
    <message>
        <source>I; R</source>
        <translation>I; R</translation>
    </message>
    <message>
        <source>Objection, expectations, decision</source>
        <translation>Objeción, expectativas, decisión</translation>
    </message>
    <message>
        <source>O, E, D</source>
        <translation>O, E, D</translation>
    </message>
    <message>
        <source>Report, swap screens, leave</source>
        <translation>Informe, intercambiar pantallas, salir</translation>
    </message>
    <message>
        <source>Ctrl+E, X, Esc</source>
        <translation>Ctrl+E, X, Esc</translation>
    </message>
</context>
<context>
    <name>steelyard::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>To scene %1: Enter</source>
        <translation>A la escena %1: Intro</translation>
    </message>
    <message>
        <source>This scene has no sources</source>
        <translation>Esta escena no tiene fuentes</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Tiempo mostrado: %1</translation>
    </message>
    <message>
        <source>Time hidden</source>
        <translation>Tiempo oculto</translation>
    </message>
    <message>
        <source>The room sees a black screen</source>
        <translation>La sala ve una pantalla negra</translation>
    </message>
    <message>
        <source>The room sees a white screen</source>
        <translation>La sala ve una pantalla blanca</translation>
    </message>
</context>
<context>
    <name>steelyard::PresenterWindow</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Presenter&apos;s view</source>
        <translation>Vista de quien presenta</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Intercambiar pantallas</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Time since the first scene</source>
        <translation>Tiempo desde la primera escena</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>How long it is to take, in minutes</source>
        <translation>Cuánto debe durar, en minutos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Part of the planned time</source>
        <translation>Parte del tiempo previsto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
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
        <translation>Notas más pequeñas</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Notas más grandes</translation>
    </message>
    <message>
        <source>Notes on this scene</source>
        <translation>Notas de esta escena</translation>
    </message>
    <message>
        <source>What if, live</source>
        <translation>¿Y si…? en vivo</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Expectativas</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Registrar decisión</translation>
    </message>
    <message>
        <source>Arrange scenes</source>
        <translation>Ordenar escenas</translation>
    </message>
    <message>
        <source>Notes never show on the shared screen. Keys: ?</source>
        <translation>Las notas nunca aparecen en la pantalla compartida. Teclas: ?</translation>
    </message>
    <message>
        <source>There is only one screen.</source>
        <translation>Solo hay una pantalla.</translation>
    </message>
    <message>
        <source>Presenting: %1</source>
        <translation>Presentación: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>title of a scene</comment>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <comment>8 of 10, step 2 of 4</comment>
        <translation>%1, paso %2 de %3</translation>
    </message>
    <message>
        <source>The room sees a black screen</source>
        <translation>La sala ve una pantalla negra</translation>
    </message>
    <message>
        <source>The room sees a white screen</source>
        <translation>La sala ve una pantalla blanca</translation>
    </message>
    <message>
        <source>To scene %1: Enter</source>
        <translation>A la escena %1: Intro</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>title of a scene</comment>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>This is the last scene.</source>
        <translation>Esta es la última escena.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a scene</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time gone, time planned</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Notes for a scene</source>
        <translation>Notas de una escena</translation>
    </message>
    <message>
        <source>Time for the presentation</source>
        <translation>Tiempo para la presentación</translation>
    </message>
</context>
<context>
    <name>steelyard::ProblemText</name>
    <message>
        <source>criterion %1</source>
        <translation>criterio %1</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>opción %1</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>pregunta %1</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>respuesta %1</translation>
    </message>
    <message>
        <source>capability %1</source>
        <translation>capacidad %1</translation>
    </message>
    <message>
        <source>must-have %1</source>
        <translation>requisito %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>fuente %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>rating %1</source>
        <translation>valoración %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>caso %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation>hallazgo %1</translation>
    </message>
    <message>
        <source>anchor %1</source>
        <translation>referencia %1</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>punto %1</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <comment>a part of a file</comment>
        <translation>%1, número %2</translation>
    </message>
    <message>
        <source>knowledge base</source>
        <translation>base de conocimiento</translation>
    </message>
    <message>
        <source>your own part</source>
        <translation>su propia parte</translation>
    </message>
</context>
<context>
    <name>steelyard::ProfileModel</name>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>?</source>
        <comment>a rating that is not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>%1, %2: %3, plausible from %4 to %5</source>
        <translation>%1, %2: %3, plausible de %4 a %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Group rating</source>
        <translation>Valoración del grupo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 del peso</translation>
    </message>
    <message>
        <source>%1, plausible from %2 to %3</source>
        <translation>%1, plausible de %2 a %3</translation>
    </message>
</context>
<context>
    <name>steelyard::ProfileTable</name>
    <message>
        <source>Group ratings of every option</source>
        <translation>Valoraciones por grupo de todas las opciones</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Ratings of every option</source>
        <translation>Valoraciones de cada opción</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
</context>
<context>
    <name>steelyard::ProfileWording</name>
    <message>
        <source>No option leads any group alone.</source>
        <translation>Ninguna opción va sola en cabeza de ningún grupo.</translation>
    </message>
    <message>
        <source>No option leads any criterion alone.</source>
        <translation>Ninguna opción va sola en cabeza en ningún criterio.</translation>
    </message>
    <message>
        <source>%1 leads all groups.</source>
        <translation>%1 va en cabeza en todos los grupos.</translation>
    </message>
    <message>
        <source>%1 leads all criteria.</source>
        <translation>%1 va en cabeza en todos los criterios.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 groups; nobody leads the others alone.</source>
        <translation>%1 va en cabeza en %2 de %3 grupos; en los demás nadie va en cabeza en solitario.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 criteria; nobody leads the others alone.</source>
        <translation>%1 va en cabeza en %2 de %3 criterios; en los demás nadie va en cabeza en solitario.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 groups, %4 leads %5.</source>
        <translation>%1 va en cabeza en %2 de %3 grupos; %4, en %5.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 criteria, %4 leads %5.</source>
        <translation>%1 va en cabeza en %2 de %3 criterios, %4 en %5.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 groups, %4 leads %5 and %6 leads %7.</source>
        <translation>%1 va en cabeza en %2 de %3 grupos; %4, en %5, y %6, en %7.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 criteria, %4 leads %5 and %6 leads %7.</source>
        <translation>%1 va en cabeza en %2 de %3 criterios, %4 en %5 y %6 en %7.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 groups, %4 leads %5; the others lead fewer.</source>
        <translation>%1 va en cabeza en %2 de %3 grupos; %4, en %5; las demás, en menos.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 criteria, %4 leads %5; the others lead fewer.</source>
        <translation>%1 va en cabeza en %2 de %3 criterios, %4 en %5; los demás en menos.</translation>
    </message>
</context>
<context>
    <name>steelyard::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>Tipo de perfil</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervalos</translation>
    </message>
</context>
<context>
    <name>steelyard::ProgressSegments</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered, %2 of them not sure</source>
        <translation>
            <numerusform>%1 de %n pregunta respondida, %2 con dudas</numerusform>
            <numerusform>%1 de %n preguntas respondidas, %2 con dudas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 only assumed</source>
        <comment>“5 of 6 questions answered”, how many</comment>
        <translation>%1, %2 solo por suposición</translation>
    </message>
</context>
<context>
    <name>steelyard::PublishedCard</name>
    <message>
        <source>What others published</source>
        <translation>Qué han publicado otros</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a publication concludes, and the winner it names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2; not counted</source>
        <comment>how many verdicts, how many agree</comment>
        <translation>%1, %2; no cuentan</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <comment>published</comment>
        <translation>
            <numerusform>%n veredicto</numerusform>
            <numerusform>%n veredictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree with this one</source>
        <translation>
            <numerusform>%n coincide con este</numerusform>
            <numerusform>%n coinciden con este</numerusform>
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
        <translation>En qué diferimos</translation>
    </message>
    <message>
        <source>Its dimensions and our criteria</source>
        <translation>Sus dimensiones y nuestros criterios</translation>
    </message>
    <message>
        <source>None of our criteria</source>
        <translation>Ninguno de nuestros criterios</translation>
    </message>
</context>
<context>
    <name>steelyard::PublishedVerdictsSection</name>
    <message>
        <source>Published verdicts</source>
        <translation>Veredictos publicados</translation>
    </message>
    <message>
        <source>This knowledge base names no published verdicts.</source>
        <translation>Esta base de conocimiento no nombra veredictos publicados.</translation>
    </message>
    <message>
        <source>What others published about the same choice. These are opinions: they are shown, never counted.</source>
        <translation>Lo que otros han publicado sobre la misma elección. Son opiniones: se muestran, pero nunca cuentan.</translation>
    </message>
</context>
<context>
    <name>steelyard::QuestionForm</name>
    <message>
        <source>Why we ask</source>
        <translation>Por qué lo preguntamos</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>Qué cambia esto</translation>
    </message>
    <message>
        <source>Show the exact effect</source>
        <translation>Mostrar el efecto exacto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this question</source>
        <translation>Nota sobre esta pregunta</translation>
    </message>
    <message>
        <source>What you want to remember about this answer</source>
        <translation>Lo que desee recordar sobre esta respuesta</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>key, answer, its effects</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>The band widens</source>
        <translation>La banda se ensancha</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Leaves this question out</source>
        <translation>Deja fuera esta pregunta</translation>
    </message>
    <message>
        <source>Hide the exact effect</source>
        <translation>Ocultar el efecto exacto</translation>
    </message>
    <message>
        <source>Point at an answer to see what it changes.</source>
        <translation>Señale una respuesta para ver qué cambia.</translation>
    </message>
    <message>
        <source>Counts with the mean over all answers, so that the result becomes less sure.</source>
        <translation>Cuenta con la media de todas las respuestas, de modo que el veredicto pierde certeza.</translation>
    </message>
    <message>
        <source>Assumed from a typical case. Going on takes it as your own answer.</source>
        <translation>Supuesta a partir de un caso típico. Al continuar, pasa a ser su propia respuesta.</translation>
    </message>
    <message>
        <source>%1: chosen</source>
        <comment>an answer</comment>
        <translation>%1: elegida</translation>
    </message>
    <message>
        <source>The exact effect is hidden</source>
        <translation>El efecto exacto está oculto</translation>
    </message>
</context>
<context>
    <name>steelyard::QuestionListModel</name>
    <message>
        <source>Question %1, %2, %3</source>
        <comment>number, name, state</comment>
        <translation>Pregunta %1, %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>con dudas</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>how a question stands</comment>
        <translation>supuesta</translation>
    </message>
</context>
<context>
    <name>steelyard::QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the question, of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This is the first question</source>
        <translation>Esta es la primera pregunta</translation>
    </message>
    <message>
        <source>See the verdict</source>
        <translation>Ver el veredicto</translation>
    </message>
    <message>
        <source>Answers are kept. Enter goes on, %1 takes one back.</source>
        <translation>Las respuestas se conservan. Intro: siguiente; %1: deshacer.</translation>
    </message>
    <message>
        <source>Enter goes on, %1 takes one back.</source>
        <translation>Intro: siguiente; %1: deshacer.</translation>
    </message>
    <message>
        <source>Enough for a verdict: %1 shows it. More answers make it surer.</source>
        <translation>Ya basta para un veredicto: %1 lo muestra. Más respuestas lo hacen más firme.</translation>
    </message>
    <message>
        <source>Confirm, see the verdict</source>
        <translation>Confirmar, ver el veredicto</translation>
    </message>
    <message>
        <source>Confirm, next</source>
        <translation>Confirmar, siguiente</translation>
    </message>
    <message>
        <source>Takes the assumed answer as your own</source>
        <translation>Toma la respuesta supuesta como suya</translation>
    </message>
    <message>
        <source>Assumed from a typical case. Going on takes it as your own answer.</source>
        <translation>Supuesta a partir de un caso típico. Al continuar, pasa a ser su propia respuesta.</translation>
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
        <translation>desconocida</translation>
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
        <translation>Páginas</translation>
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
        <translation>%1 queda fuera</translation>
    </message>
    <message>
        <source>%1, %2: %3 in 100</source>
        <translation>%1, %2: %3 de 100</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>First</source>
        <comment>rank</comment>
        <translation>Puesto&#xa0;1</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>rank</comment>
        <translation>Puesto&#xa0;2</translation>
    </message>
    <message>
        <source>Third</source>
        <comment>rank</comment>
        <translation>Puesto&#xa0;3</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Puesto&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>steelyard::RankingCard</name>
    <message>
        <source>Ranking now</source>
        <translation>Clasificación actual</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Dejar fuera %1</translation>
    </message>
</context>
<context>
    <name>steelyard::RankingRows</name>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: queda fuera</translation>
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
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Ranks in the runs</source>
        <translation>Puestos en las simulaciones</translation>
    </message>
    <message>
        <source>No option is left to be ranked.</source>
        <translation>No queda ninguna opción que clasificar.</translation>
    </message>
    <message>
        <source>The shares are being worked out.</source>
        <translation>Se están calculando las proporciones.</translation>
    </message>
    <message numerus="yes">
        <source>How often an option takes each rank in %n plausible runs: the solid part of a bar is the share of first places. Numbers are of 100.</source>
        <translation>
            <numerusform>Con qué frecuencia ocupa cada opción cada puesto en %n simulación plausible: la parte llena de una barra es la proporción de primeros puestos. Los números son sobre 100.</numerusform>
            <numerusform>Con qué frecuencia ocupa cada opción cada puesto en %n simulaciones plausibles: la parte llena de una barra es la proporción de primeros puestos. Los números son sobre 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Puesto&#xa0;%1</translation>
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
        <translation>%1 (valoración propia)</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>In the knowledge base %1, %2 by your answer “%3”.</source>
        <comment>a rating, a correction of it, an answer</comment>
        <translation>En la base de conocimiento %1, %2 por su respuesta “%3”.</translation>
    </message>
</context>
<context>
    <name>steelyard::RatingsCard</name>
    <message>
        <source>Ratings of your own</source>
        <translation>Valoraciones propias</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Write down why: a rating of your own needs a reason.</source>
        <translation>Escriba por qué: una valoración propia necesita un motivo.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>Su valoración</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>option, criterion, rating</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Remove the rating %1</source>
        <translation>Quitar la valoración %1</translation>
    </message>
    <message>
        <source>Back to what the knowledge base says</source>
        <translation>Volver a lo que dice la base de conocimiento</translation>
    </message>
    <message>
        <source>The knowledge base says %1, plausibly %2 to %3.</source>
        <translation>La base de conocimiento dice %1, plausible de %2 a %3.</translation>
    </message>
    <message>
        <source>The knowledge base has no rating here.</source>
        <translation>La base de conocimiento no tiene aquí ninguna valoración.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Your table says %1, plausibly %2 to %3.</source>
        <translation>Su tabla dice %1, plausible de %2 a %3.</translation>
    </message>
    <message>
        <source>Your table has no value here.</source>
        <translation>Su tabla no tiene aquí ningún valor.</translation>
    </message>
    <message>
        <source>Back to what your table says</source>
        <translation>Volver a lo que dice su tabla</translation>
    </message>
</context>
<context>
    <name>steelyard::ReadAside</name>
    <message>
        <source>Reading “%1” …</source>
        <translation>Leyendo “%1” …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stopping to read “%1” …</source>
        <translation>Deteniendo la lectura de “%1” …</translation>
    </message>
</context>
<context>
    <name>steelyard::ReadingDialog</name>
    <message>
        <source>Ranges and rates</source>
        <translation>Intervalos y tipos de cambio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>How far from a bare number its range ends, in per cent of it</source>
        <translation>A qué distancia de un número solo acaba su intervalo, en por ciento de él</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Currencies, by rates of yours with their day</source>
        <translation>Monedas, con sus tipos de cambio y su día</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Añadir tipo de cambio</translation>
    </message>
    <message>
        <source>Currency of rate %1</source>
        <translation>Moneda del tipo de cambio %1</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Tipo de cambio %1</translation>
    </message>
    <message>
        <source>Other currency of rate %1</source>
        <translation>Otra moneda del tipo de cambio %1</translation>
    </message>
    <message>
        <source>Day of rate %1</source>
        <translation>Día del tipo de cambio %1</translation>
    </message>
    <message>
        <source>Remove rate %1</source>
        <translation>Quitar el tipo de cambio %1</translation>
    </message>
    <message>
        <source>is</source>
        <comment>one currency is so much of another</comment>
        <translation>vale</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a day</comment>
        <translation>el</translation>
    </message>
    <message>
        <source>A width is a number above 0 and at most 100.</source>
        <translation>Una amplitud es un número mayor que 0 y como máximo 100.</translation>
    </message>
    <message>
        <source>A rate is between two currencies, by their three letters: USD, EUR.</source>
        <translation>Un tipo de cambio une dos monedas, por sus tres letras: USD, EUR.</translation>
    </message>
    <message>
        <source>A rate is a number above 0.</source>
        <translation>Un tipo de cambio es un número mayor que 0.</translation>
    </message>
    <message>
        <source>A rate has a day.</source>
        <translation>Un tipo de cambio tiene un día.</translation>
    </message>
</context>
<context>
    <name>steelyard::ReasonFoot</name>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 del peso</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <comment>a criterion</comment>
        <translation>Evidencia para %1</translation>
    </message>
</context>
<context>
    <name>steelyard::ReasonWording</name>
    <message>
        <source>%1 is stronger in %2</source>
        <translation>%1 es más fuerte en %2</translation>
    </message>
    <message>
        <source>%1, %2 against %3</source>
        <translation>%1, %2 frente a %3</translation>
    </message>
    <message>
        <source>You set its weight by hand</source>
        <translation>Usted fijó su peso a mano</translation>
    </message>
    <message>
        <source>None of your answers asks for this</source>
        <translation>Ninguna de sus respuestas lo pide</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between questions with their answers</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>You answered %1; and %n more</source>
        <translation>
            <numerusform>Sus respuestas: %1; y %n más</numerusform>
            <numerusform>Sus respuestas: %1; y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>You answered %1</source>
        <translation>Sus respuestas: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::ReasonsCard</name>
    <message>
        <source>Evidence for %1</source>
        <comment>a criterion</comment>
        <translation>Evidencia para %1</translation>
    </message>
</context>
<context>
    <name>steelyard::RecentDecisions</name>
    <message>
        <source>Not found: %1</source>
        <translation>No encontrado: %1</translation>
    </message>
    <message>
        <source>%1, file not found</source>
        <translation>%1, archivo no encontrado</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, modificada: %2</translation>
    </message>
</context>
<context>
    <name>steelyard::RecentList</name>
    <message>
        <source>Decisions you open or save appear here.</source>
        <translation>Aquí aparecen las decisiones que abra o guarde.</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a decision</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>review was due %1</source>
        <comment>a date</comment>
        <translation>la revisión vencía el %1</translation>
    </message>
    <message>
        <source>review on %1</source>
        <comment>a date</comment>
        <translation>revisión el %1</translation>
    </message>
</context>
<context>
    <name>steelyard::RecordDialog</name>
    <message>
        <source>What is decided</source>
        <translation>Qué se decide</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Who sees it otherwise</source>
        <translation>Quién lo ve de otra forma</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Registrar la decisión</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Record in the meeting</source>
        <translation>Registro en la reunión</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
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
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisar el</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation>Qué decide usted</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>We choose</source>
        <translation>Elegimos</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nombre o función</translation>
    </message>
    <message>
        <source>Shown on opening the file</source>
        <translation>Se muestra al abrir el archivo</translation>
    </message>
    <message>
        <source>Choose an option before the decision can be accepted.</source>
        <translation>Elija una opción antes de aceptar la decisión.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>The decision is accepted</source>
        <translation>La decisión está aceptada</translation>
    </message>
</context>
<context>
    <name>steelyard::RecordWording</name>
    <message>
        <source>Proposed</source>
        <comment>status of a decision</comment>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a decision</comment>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Superseded</source>
        <comment>status of a decision</comment>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Aún no se ha elegido nada.</translation>
    </message>
    <message>
        <source>Your choice is one of the two that are too close to call.</source>
        <translation>Su elección es una de las dos que están casi empatadas.</translation>
    </message>
    <message>
        <source>Your choice matches the verdict.</source>
        <translation>Su elección coincide con el veredicto.</translation>
    </message>
    <message>
        <source>A must-have leaves your choice out.</source>
        <translation>Un requisito imprescindible deja fuera su elección.</translation>
    </message>
    <message>
        <source>Your choice differs: the verdict is for %1.</source>
        <translation>Su elección difiere: el veredicto se inclina por %1.</translation>
    </message>
    <message>
        <source>There is no verdict yet that the choice could rest on.</source>
        <translation>Aún no hay un veredicto en el que pueda basarse la elección.</translation>
    </message>
    <message>
        <source>You did not say what you expected.</source>
        <translation>No dijo qué esperaba.</translation>
    </message>
    <message>
        <source>You expected %1; the verdict is open.</source>
        <translation>Esperaba %1; el veredicto está abierto.</translation>
    </message>
    <message>
        <source>You expected %1, and so it came out.</source>
        <translation>Esperaba %1, y así ha resultado.</translation>
    </message>
    <message>
        <source>You expected %1; the verdict is for %2.</source>
        <translation>Esperaba %1; el veredicto se inclina por %2.</translation>
    </message>
    <message>
        <source>This decision was to be reviewed on %1.</source>
        <translation>Esta decisión debía revisarse el %1.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <comment>question, answer</comment>
        <translation>“%1” pasa a “%2”</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>two changes of answers</comment>
        <translation>%1, y %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes of answers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Answer to “%1”</source>
        <translation>Respuesta a “%1”</translation>
    </message>
    <message>
        <source>Must-have “%1”</source>
        <translation>Imprescindible “%1”</translation>
    </message>
    <message>
        <source>Weight of “%1” by hand</source>
        <translation>Peso de “%1” a mano</translation>
    </message>
    <message>
        <source>Own rating of %1 in “%2”</source>
        <comment>option, criterion</comment>
        <translation>Valoración propia de %1 en “%2”</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Now %1, before %2</source>
        <translation>Ahora %1, antes %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an answer</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between answers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) to build</source>
        <translation>
            <numerusform>hasta %n día de desarrollo</numerusform>
            <numerusform>hasta %n días de desarrollo</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>an add-on at least</source>
        <translation>al menos un complemento</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>de serie</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an answer</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>as the answers say</source>
        <translation>según las respuestas</translation>
    </message>
    <message>
        <source>as the knowledge base says</source>
        <translation>según la base de conocimiento</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no choice</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Your choice is not one of the two that are too close to call.</source>
        <translation>Su elección no es ninguna de las dos que están casi empatadas.</translation>
    </message>
    <message>
        <source>one of two too close to call</source>
        <translation>una de dos casi empatadas</translation>
    </message>
    <message>
        <source>matches the verdict</source>
        <translation>coincide con el veredicto</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>queda fuera</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>necesita un motivo</translation>
    </message>
    <message>
        <source>This choice needs a reason: there is no verdict it could rest on.</source>
        <translation>Esta elección necesita un motivo: no hay un veredicto en el que pueda basarse.</translation>
    </message>
    <message>
        <source>This choice needs a reason: it is not one of the two that lead.</source>
        <translation>Esta elección necesita un motivo: no es ninguna de las dos que van en cabeza.</translation>
    </message>
    <message>
        <source>This choice needs a reason: it is not the verdict&apos;s.</source>
        <translation>Esta elección necesita un motivo: no es la del veredicto.</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>%1. Because: %2</source>
        <comment>a change, its reason</comment>
        <translation>%1. Motivo: %2</translation>
    </message>
    <message>
        <source>%1 (%3). Because: %2</source>
        <comment>a change, its reason, the time of day</comment>
        <translation>%1 (%3). Motivo: %2</translation>
    </message>
    <message>
        <source>weighed</source>
        <comment>an option</comment>
        <translation>se pondera</translation>
    </message>
    <message>
        <source>not weighed</source>
        <comment>an option</comment>
        <translation>no se pondera</translation>
    </message>
    <message>
        <source>Criterion “%1”</source>
        <translation>Criterio “%1”</translation>
    </message>
    <message>
        <source>How weights come about</source>
        <translation>De dónde salen los pesos</translation>
    </message>
    <message>
        <source>by order</source>
        <comment>how weights come about</comment>
        <translation>por orden</translation>
    </message>
    <message>
        <source>by swings</source>
        <comment>how weights come about</comment>
        <translation>por saltos</translation>
    </message>
    <message>
        <source>by points</source>
        <comment>how weights come about</comment>
        <translation>por puntos</translation>
    </message>
    <message>
        <source>by pairs</source>
        <comment>how weights come about</comment>
        <translation>por pares</translation>
    </message>
    <message>
        <source>by answers</source>
        <comment>how weights come about</comment>
        <translation>por respuestas</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>desconocida</translation>
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
        <translation>no está</translation>
    </message>
    <message>
        <source>“%1” does not apply any more</source>
        <translation>“%1” ya no procede</translation>
    </message>
</context>
<context>
    <name>steelyard::RecoveryKeeper</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>no se puede escribir %1</translation>
    </message>
</context>
<context>
    <name>steelyard::RecoveryOffers</name>
    <message>
        <source>“%1” was never saved. A copy of %2 is kept.</source>
        <comment>name of a decision, time</comment>
        <translation>“%1” nunca se guardó. Se conserva una copia (%2).</translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved. A copy of %2 is kept; the file is %3.</source>
        <comment>name of a decision, time, file</comment>
        <translation>“%1” tiene cambios sin guardar. Se conserva una copia (%2); el archivo es %3.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Opens the copy; the decision&apos;s file stays as it is</source>
        <translation>Abre la copia; el archivo de la decisión se queda como está</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Deletes the copy for good</source>
        <translation>Elimina la copia para siempre</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportActionBar</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The verdict is being computed.</source>
        <translation>Se está calculando el veredicto.</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Elija al menos una sección.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Stopped; the pages are those of an earlier choice.</source>
        <translation>Detenido; las páginas son las de una selección anterior.</translation>
    </message>
    <message>
        <source>Page %1 of %2, updating</source>
        <translation>Página %1 de %2, actualizando</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>La impresión se detuvo.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>This file is the decision itself. Choose another name.</source>
        <translation>Este archivo es la propia decisión. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportOptionsPanel</name>
    <message>
        <source>Mark as draft</source>
        <translation>Marcar como borrador</translation>
    </message>
    <message>
        <source>Mark as confidential</source>
        <translation>Marcar como confidencial</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Elegir un logotipo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>The sections checked below</source>
        <translation>Las secciones marcadas abajo</translation>
    </message>
    <message>
        <source>Also what never leads, and what has no weight</source>
        <translation>También lo que nunca va en cabeza y lo que no tiene peso</translation>
    </message>
    <message>
        <source>The evidence of options that came first in fewer than 1 in 1,000 runs and of criteria without a weight. Else they are told in one line.</source>
        <translation>La evidencia de las opciones que quedaron en primer lugar en menos de 1 de cada 1000 simulaciones y de los criterios sin peso. Si no, se cuentan en una línea.</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papel</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportWorker</name>
    <message>
        <source>The printer does not answer. Check that it is on, or choose another.</source>
        <translation>La impresora no responde. Compruebe que está encendida o elija otra.</translation>
    </message>
</context>
<context>
    <name>steelyard::ReviewNotice</name>
    <message>
        <source>Go to the decision</source>
        <translation>Ir a la decisión</translation>
    </message>
</context>
<context>
    <name>steelyard::RobustnessCard</name>
    <message>
        <source>Who is left out</source>
        <translation>Qué queda fuera</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>The shares are being worked out.</source>
        <translation>Se están calculando las proporciones.</translation>
    </message>
    <message>
        <source>Nothing was weighed against it</source>
        <translation>No se ponderó frente a ninguna otra</translation>
    </message>
    <message>
        <source>First places in 100 plausible runs</source>
        <translation>Primeros puestos en 100 simulaciones plausibles</translation>
    </message>
    <message>
        <source>All ranks</source>
        <translation>Todos los puestos</translation>
    </message>
    <message>
        <source>± %1 in 100, from %2 runs</source>
        <translation>± %1 de 100, con %2 simulaciones</translation>
    </message>
    <message>
        <source>leaning %1, clear %2</source>
        <comment>marks on a bar, in 100</comment>
        <translation>tendencia %1, claro %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) lead in %1 of 100 together</source>
        <translation>
            <numerusform>%n opción más va en cabeza en %1 de 100</numerusform>
            <numerusform>%n opciones más van en cabeza en %1 de 100 en conjunto</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1</source>
        <comment>of 100</comment>
        <translation>menos de 1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) never lead</source>
        <translation>
            <numerusform>%n opción más nunca va en cabeza</numerusform>
            <numerusform>%n opciones más nunca van en cabeza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <comment>names of options</comment>
        <translation>
            <numerusform>%n queda fuera: %1</numerusform>
            <numerusform>%n quedan fuera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for one: %2</source>
        <comment>an option that is left out and why</comment>
        <translation>%1, por ejemplo: %2</translation>
    </message>
    <message>
        <source>Answered, %1 comes first in %2 to %3 of 100</source>
        <translation>Con respuesta, %1 queda en primer lugar en entre %2 y %3 de 100</translation>
    </message>
    <message>
        <source>Most doubt: %1</source>
        <comment>a question</comment>
        <translation>Mayor duda: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::RowList</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Quitar esta fila</translation>
    </message>
    <message>
        <source>Remove row %1 of %2</source>
        <translation>Quitar la fila %1 de “%2”</translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioColumns</name>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>The decision as agreed, your own scenarios, and the cases of the knowledge base with the same options.</source>
        <translation>La decisión acordada, sus propios escenarios y los casos de la base de conocimiento con las mismas opciones.</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>la decisión</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>un caso</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try %1</source>
        <comment>a scenario</comment>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a scenario</comment>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioModel</name>
    <message>
        <source>Agreed</source>
        <comment>the decision as it is</comment>
        <translation>Lo acordado</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, numbers are settling</source>
        <comment>8 of 10</comment>
        <translation>%1, los números se están estabilizando</translation>
    </message>
    <message>
        <source>Trying: %1</source>
        <comment>changes that are not agreed</comment>
        <translation>A prueba: %1</translation>
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
        <translation>Se está presentando una decisión</translation>
    </message>
</context>
<context>
    <name>steelyard::SearchPanel</name>
    <message>
        <source>Search the knowledge base</source>
        <translation>Buscar en la base de conocimiento</translation>
    </message>
    <message>
        <source>Search options, criteria, ratings, questions, sources</source>
        <translation>Buscar opciones, criterios, valoraciones, preguntas, fuentes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Several words find what has all of them.</source>
        <translation>Con varias palabras se encuentra lo que las contiene todas.</translation>
    </message>
    <message>
        <source>Nothing in this knowledge base has all of these words.</source>
        <translation>Nada en esta base de conocimiento contiene todas estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n results. Enter goes to the chosen one.</source>
        <translation>
            <numerusform>%n resultado. Intro lleva a él.</numerusform>
            <numerusform>%n resultados. Intro lleva al elegido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::SeriesChooser</name>
    <message>
        <source>A radar shows at most three options; take one out first.</source>
        <translation>Un gráfico de radar muestra como máximo tres opciones; quite primero una.</translation>
    </message>
</context>
<context>
    <name>steelyard::SettingsFile</name>
    <message>
        <source>%1 is no file of settings. Settings are forgotten at the end; remove it to keep them again.</source>
        <translation>%1 no es un archivo de ajustes. Los ajustes se olvidarán al final; elimínelo para volver a conservarlos.</translation>
    </message>
</context>
<context>
    <name>steelyard::ShapeView</name>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Each axis is a group of criteria, the rim is 10. Compare points on one axis; the enclosed area means nothing.</source>
        <translation>Cada eje es un grupo de criterios, el borde es 10. Compare puntos sobre un mismo eje; el área encerrada no significa nada.</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 del peso</translation>
    </message>
    <message>
        <source>Each axis is a criterion, the rim is 10. Compare points on one axis; the enclosed area means nothing.</source>
        <translation>Cada eje es un criterio, el borde es 10. Compare los puntos de un eje; el área encerrada no significa nada.</translation>
    </message>
    <message>
        <source>Radar of the group ratings</source>
        <translation>Radar de las valoraciones por grupo</translation>
    </message>
    <message>
        <source>Radar of the ratings</source>
        <translation>Radar de las valoraciones</translation>
    </message>
</context>
<context>
    <name>steelyard::ShareRows</name>
    <message>
        <source>%1 in 100</source>
        <translation>%1 de 100</translation>
    </message>
</context>
<context>
    <name>steelyard::ShareWording</name>
    <message>
        <source>Error ± %1 in 100, %2 runs. There is no verdict while more than %3 of 100 important questions are open or not sure.</source>
        <translation>Error ± %1 de 100, %2 simulaciones. No hay veredicto mientras más de %3 de cada 100 preguntas importantes estén pendientes o con dudas.</translation>
    </message>
    <message>
        <source>Error ± %1 in 100, %2 runs. Clear from %3, leaning from %4, else too close to call.</source>
        <translation>Error ± %1 de 100, %2 simulaciones. Claro desde %3, tendencia desde %4; si no, casi empate.</translation>
    </message>
</context>
<context>
    <name>steelyard::SheetImports</name>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
</context>
<context>
    <name>steelyard::SheetModel</name>
    <message>
        <source>name of an option</source>
        <translation>nombre de una opción</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>head</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>says how the column is meant</source>
        <translation>dice cómo se entiende la columna</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
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
        <translation>vacía</translation>
    </message>
    <message>
        <source>%1, look at %2</source>
        <translation>%1, véase %2</translation>
    </message>
</context>
<context>
    <name>steelyard::SourceDetails</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Consultada el</translation>
    </message>
    <message>
        <source>It has no public address.</source>
        <translation>No tiene una dirección pública.</translation>
    </message>
    <message>
        <source>Its address is not one to open: %1</source>
        <translation>Su dirección no se puede abrir: %1</translation>
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
        <translation>Fechada: %1, consultada: %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Consultada: %1</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>En el listado</translation>
    </message>
    <message>
        <source>Show “%1” in the register of sources</source>
        <translation>Mostrar “%1” en el listado de fuentes</translation>
    </message>
</context>
<context>
    <name>steelyard::SourceList</name>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Title of source %1</source>
        <translation>Título de la fuente %1</translation>
    </message>
    <message>
        <source>Address or file of source %1</source>
        <translation>Dirección o archivo de la fuente %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Address, or a file&apos;s name</source>
        <translation>Dirección o nombre de un archivo</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>Quitar la fuente %1</translation>
    </message>
</context>
<context>
    <name>steelyard::SourceModel</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Consultada el</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Uses</source>
        <comment>of a source, how many</comment>
        <translation>Usos</translation>
    </message>
</context>
<context>
    <name>steelyard::SourcesSection</name>
    <message>
        <source>Looked for, not found</source>
        <translation>Buscado, no encontrado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Buscar una fuente</translation>
    </message>
    <message>
        <source>Register of sources</source>
        <translation>Listado de fuentes</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Qué se basa en ella</translation>
    </message>
    <message>
        <source>Nothing rests on it.</source>
        <translation>Nada se basa en ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements name it</source>
        <translation>
            <numerusform>%n enunciado la cita</numerusform>
            <numerusform>%n enunciados la citan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources</source>
        <translation>
            <numerusform>%1 de %n fuente</numerusform>
            <numerusform>%1 de %n fuentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::StandingCard</name>
    <message>
        <source>Where it stands</source>
        <translation>Situación actual</translation>
    </message>
    <message>
        <source>Who is ahead stays hidden until you have looked at the verdict, which first asks what you expect.</source>
        <translation>Quién va en cabeza queda oculto hasta que consulte el veredicto, que antes pregunta qué espera.</translation>
    </message>
</context>
<context>
    <name>steelyard::StartPage</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Weigh a technology choice</source>
        <translation>Sopesar una elección tecnológica</translation>
    </message>
    <message>
        <source>Answer plain questions. See which option fits, how sure that is, and what would change it.</source>
        <translation>Responda a preguntas sencillas. Vea qué opción encaja, con cuánta certeza y qué cambiaría el veredicto.</translation>
    </message>
    <message>
        <source>Start with the questions</source>
        <translation>Empezar con las preguntas</translation>
    </message>
    <message>
        <source>Or start from a typical case</source>
        <translation>O partir de un caso típico</translation>
    </message>
    <message>
        <source>Sets the answers; every one can be changed</source>
        <translation>Fija las respuestas; cada una puede cambiarse</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a decision from a file</source>
        <translation>Abrir una decisión desde un archivo</translation>
    </message>
    <message>
        <source>Explore a finished example</source>
        <translation>Explorar un ejemplo terminado</translation>
    </message>
    <message>
        <source>A complete decision with answers, verdict and report.</source>
        <translation>Una decisión completa, con respuestas, veredicto e informe.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>Funciona sin conexión. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Judged by %1.</source>
        <translation>Se juzga por %1.</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <comment>date</comment>
        <translation>revisada el %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about %1 min.</source>
        <translation>
            <numerusform>%n pregunta, unos %1&#xa0;min.</numerusform>
            <numerusform>%n preguntas, unos %1&#xa0;min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n questions take about %1 min.</source>
        <translation>
            <numerusform>La primera pregunta (%n) lleva unos %1&#xa0;min.</numerusform>
            <numerusform>Las primeras %n preguntas llevan unos %1&#xa0;min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more make the verdict surer.</source>
        <translation>
            <numerusform>%n más hace el veredicto más firme.</numerusform>
            <numerusform>%n más hacen el veredicto más firme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another subject</source>
        <translation>Otro tema</translation>
    </message>
    <message>
        <source>Finished examples</source>
        <translation>Ejemplos terminados</translation>
    </message>
    <message>
        <source>Your own decision</source>
        <translation>Decisión propia</translation>
    </message>
    <message>
        <source>Your options, your criteria, your numbers in a table, from a first guess to measured evidence.</source>
        <translation>Sus opciones, sus criterios y sus números en una tabla, desde una primera suposición hasta la evidencia medida.</translation>
    </message>
    <message>
        <source>Start with a table</source>
        <translation>Empezar con una tabla</translation>
    </message>
    <message numerus="yes">
        <source>options</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>opción</numerusform>
            <numerusform>opciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>criteria</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>criterio</numerusform>
            <numerusform>criterios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ratings, each with evidence</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>valoración con evidencia</numerusform>
            <numerusform>valoraciones, cada una con evidencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sources</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>fuente</numerusform>
            <numerusform>fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a decision or a sheet here to open it</source>
        <translation>Suelte aquí una decisión o una hoja de cálculo para abrirla</translation>
    </message>
    <message>
        <source>Look into the knowledge base</source>
        <translation>Consultar la base de conocimiento</translation>
    </message>
</context>
<context>
    <name>steelyard::SummaryCard</name>
    <message>
        <source>Updating</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Responder a “%1”</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Resumen copiado</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
</context>
<context>
    <name>steelyard::SupportLegend</name>
    <message>
        <source>Built in</source>
        <translation>De serie</translation>
    </message>
    <message>
        <source>Maintained add-on</source>
        <translation>Complemento mantenido</translation>
    </message>
    <message>
        <source>You build it, working days</source>
        <translation>Desarrollo propio, días laborables</translation>
    </message>
    <message>
        <source>None found</source>
        <comment>no way to provide a capability</comment>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>No basta</translation>
    </message>
    <message>
        <source>No option stays</source>
        <translation>No queda ninguna opción</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n option(s) stay</source>
        <comment>how many, of how many</comment>
        <translation>
            <numerusform>Queda %1 de %n opción</numerusform>
            <numerusform>Quedan %1 de %n opciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::SwingCard</name>
    <message>
        <source>Swing</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>Say what a step is worth; the ratio of the two follows</source>
        <translation>Diga cuánto vale un salto; de ahí sale la proporción entre los dos</translation>
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
        <translation>no indicado</translation>
    </message>
    <message>
        <source>the steps lead apart</source>
        <translation>los saltos se contradicen</translation>
    </message>
    <message>
        <source>1 : %1</source>
        <translation>1 : %1</translation>
    </message>
    <message>
        <source>1 : %1 to %2</source>
        <translation>1 : %1 a %2</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, a</translation>
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
        <translation>a</translation>
    </message>
    <message>
        <source>is worth as much as</source>
        <translation>vale lo mismo que</translation>
    </message>
    <message>
        <source>%1, against the order</source>
        <comment>a ratio of weights</comment>
        <translation>%1, contra el orden</translation>
    </message>
</context>
<context>
    <name>steelyard::TablePage</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Done editing</source>
        <translation>Terminar edición</translation>
    </message>
    <message>
        <source>Type as in a spreadsheet: 12, 8-20, 12 ± 3, ~12, a word of the scale, or ? where nobody knows.</source>
        <translation>Escriba como en una hoja de cálculo: 12, 8-20, 12 ± 3, ~12, una palabra de la escala o ? si nadie lo sabe.</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Añadir un criterio</translation>
    </message>
    <message>
        <source>Measure of the criterion</source>
        <translation>Medida del criterio</translation>
    </message>
    <message>
        <source>Unit, worst and best, and what a level is worth (Space on its name)</source>
        <translation>Unidad, peor y mejor valor, y cuánto vale cada nivel (Espacio sobre su nombre)</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Criteria with a scale in words, from a catalogue</source>
        <translation>Criterios con una escala en palabras, de un catálogo</translation>
    </message>
    <message>
        <source>Right is better in every row. Bars: measured, estimated, guessed. A crossed-out page: no source. The pale band: plausible range.</source>
        <translation>A la derecha es mejor en cada fila. Barras: medido, estimado, supuesto. Hoja tachada: sin fuente. Banda pálida: intervalo plausible.</translation>
    </message>
    <message>
        <source>Compare, edited as a table</source>
        <translation>Comparar, editada como tabla</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cells read</source>
        <translation>
            <numerusform>%1 de %n celda leída</numerusform>
            <numerusform>%1 de %n celdas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 is open, and would settle most: up to %3 points.</source>
        <comment>criterion, option</comment>
        <translation>%1 de %2 está pendiente y es lo que más aclararía: hasta %3 puntos.</translation>
    </message>
    <message>
        <source>%1: %2 It counts as unknown until mended.</source>
        <comment>option, what is wrong</comment>
        <translation>%1: %2 Cuenta como desconocido hasta que se corrija.</translation>
    </message>
    <message>
        <source>Ranges and rates</source>
        <translation>Intervalos y tipos de cambio</translation>
    </message>
    <message>
        <source>How wide a bare number&apos;s range is, and what currencies are worth</source>
        <translation>Qué amplitud tiene el intervalo de un número solo y cuánto valen las monedas</translation>
    </message>
    <message>
        <source>Choose criteria of a catalogue or a knowledge base</source>
        <translation>Elegir criterios de un catálogo o de una base de conocimiento</translation>
    </message>
    <message>
        <source>Go to the row of a criterion first.</source>
        <translation>Vaya primero a la fila de un criterio.</translation>
    </message>
    <message>
        <source>“%1” weighs %2, as no answer speaks of it. Give it a weight under What if.</source>
        <comment>criterion, share</comment>
        <translation>«%1» pesa %2, pues ninguna respuesta habla de ello. Dele un peso en «¿Y si…?».</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>Valorarlo</translation>
    </message>
</context>
<context>
    <name>steelyard::TextNotes</name>
    <message>
        <source>Line breaks became spaces: this is one line.</source>
        <translation>Los saltos de línea se convirtieron en espacios: esto es una sola línea.</translation>
    </message>
    <message>
        <source>An invisible character (%1) was left out.</source>
        <translation>Se omitió un carácter invisible (%1).</translation>
    </message>
    <message>
        <source>What is no text was replaced.</source>
        <translation>Se reemplazó lo que no es texto.</translation>
    </message>
    <message>
        <source>At most %1 characters fit; the rest was left out.</source>
        <translation>Caben como máximo %1 caracteres; el resto se omitió.</translation>
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
        <translation>con dudas</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>an answer</comment>
        <translation>no procede</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>an added answer</comment>
        <translation>también %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>an answer taken away</comment>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>an answer, another that does the same</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Weight, %1</source>
        <comment>a criterion</comment>
        <translation>Peso, %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a weight or a rating</comment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <comment>a weight or a rating</comment>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an option, a measure</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rating, %1, %2</source>
        <comment>an option, a criterion</comment>
        <translation>Valoración, %1, %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>two criteria, the heavier first</comment>
        <translation>%1 antes que %2</translation>
    </message>
    <message>
        <source>What matters more</source>
        <translation>Qué importa más</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>a must-have</comment>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>%1 or %2 others</source>
        <comment>answers, how many others do the same</comment>
        <translation>%1 u otras %2</translation>
    </message>
</context>
<context>
    <name>steelyard::TopBar</name>
    <message>
        <source>Name of the decision</source>
        <translation>Nombre de la decisión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject, date of its review</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>Menú (%1)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar todavía</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time or date</comment>
        <translation>Guardada: %1</translation>
    </message>
    <message>
        <source>Enter or F2 edits it</source>
        <translation>Intro o F2 permite editarlo</translation>
    </message>
    <message>
        <source>Your own decision</source>
        <translation>Decisión propia</translation>
    </message>
    <message>
        <source>Name this decision</source>
        <translation>Dé un nombre a esta decisión</translation>
    </message>
</context>
<context>
    <name>steelyard::TornadoCard</name>
    <message>
        <source>What moves the lead most</source>
        <translation>Qué mueve más la ventaja</translation>
    </message>
    <message>
        <source>Fewer than two options are left to compare.</source>
        <translation>Quedan menos de dos opciones que comparar.</translation>
    </message>
    <message>
        <source>“%1” moves it most: the lead of %2 is %3 when it is halved and %4 when it is raised by half.</source>
        <comment>weight, option, two leads in points</comment>
        <translation>“%1” es lo que más la mueve: la ventaja de %2 es %3 si se reduce a la mitad y %4 si aumenta en la mitad.</translation>
    </message>
</context>
<context>
    <name>steelyard::TornadoChart</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Which weights matter</source>
        <translation>Qué pesos importan</translation>
    </message>
    <message>
        <source>With fewer than two options left no weight can change the lead.</source>
        <translation>Si quedan menos de dos opciones, ningún peso puede cambiar la ventaja.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Lead with less</source>
        <translation>Ventaja con menos</translation>
    </message>
    <message>
        <source>Lead with more</source>
        <translation>Ventaja con más</translation>
    </message>
    <message>
        <source>How far %1 is ahead of %2 when one weight is half as large (hatched) or half as large again (solid). The strong line is the lead now, %3; left of 0 %2 leads.</source>
        <translation>Cuánto va %1 por delante de %2 cuando un peso se reduce a la mitad (barra rayada) o aumenta en la mitad (barra llena). La línea gruesa es la ventaja actual, %3; a la izquierda de 0 va en cabeza %2.</translation>
    </message>
</context>
<context>
    <name>steelyard::TraceWording</name>
    <message>
        <source>Raw weights and weights may not add up to their sums because of rounding.</source>
        <translation>Por el redondeo, los pesos brutos y los pesos pueden no sumar exactamente sus totales.</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between numbers that are added</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>%1, not sure: (%2) / %3 = %4</source>
        <comment>question, factors of its answers</comment>
        <translation>%1, con dudas: (%2) / %3 = %4</translation>
    </message>
    <message>
        <source>%1, open: (%2) / %3 = %4</source>
        <comment>question, factors of its answers</comment>
        <translation>%1, pendiente: (%2) / %3 = %4</translation>
    </message>
    <message>
        <source>%1, of which %2 does not raise it</source>
        <comment>a sum, a part of it</comment>
        <translation>%1, de lo que %2 no lo sube</translation>
    </message>
    <message>
        <source>No answer raises it: %1</source>
        <translation>Ninguna respuesta lo sube: %1</translation>
    </message>
    <message>
        <source>No answer raises it so far: 1 − (1 − %1) × %2 = %3</source>
        <comment>share that is kept, part that does not raise, factor</comment>
        <translation>Por ahora ninguna respuesta lo sube: 1 − (1 − %1) × %2 = %3</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>Fijada a mano: %1</translation>
    </message>
    <message>
        <source>Set by hand: %1, of all that is set so: %2</source>
        <translation>Fijado a mano: %1, de un total así fijado de %2</translation>
    </message>
    <message>
        <source>%1 would take all weight, but another answer raises it</source>
        <translation>%1 le quitaría todo el peso, pero otra respuesta lo sube</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an answer, its factor</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A raw weight is the starting weight times the factors beside it: those of the answers, those of the questions that are open or not sure, each the mean over its answers, and what is left of it where no answer raises the criterion.</source>
        <translation>Un peso bruto es el peso inicial multiplicado por los factores de al lado: los de las respuestas, los de las preguntas pendientes o con dudas, cada uno la media de sus respuestas, y lo que queda donde ninguna respuesta sube el criterio.</translation>
    </message>
    <message>
        <source>A criterion that no answer raises counts with %1. Where an open question might raise it, that holds for the part that does not: for each such question, the mean without the answers that raise divided by the mean of all.</source>
        <translation>Un criterio que ninguna respuesta sube cuenta con %1. Donde una pregunta pendiente podría subirlo, eso vale para la parte que no lo hace: por cada pregunta de este tipo, la media sin las respuestas que suben, dividida entre la media de todas.</translation>
    </message>
    <message>
        <source>The weights come from your order: the mean over all weightings that agree with it. With n criteria, the one in place k weighs (1/k + … + 1/m) / n, m being the last place of the order.</source>
        <translation>Los pesos vienen de su orden: la media de todas las ponderaciones que concuerdan con él. Con n criterios, el del puesto k pesa (1/k + … + 1/m) / n, siendo m el último puesto del orden.</translation>
    </message>
    <message>
        <source>The weights come from your order and from what you said of steps between neighbours in it.</source>
        <translation>Los pesos vienen de su orden y de lo que dijo de los pasos entre vecinos en él.</translation>
    </message>
    <message>
        <source>The raw weights are the points you gave.</source>
        <translation>Los pesos brutos son los puntos que usted dio.</translation>
    </message>
    <message>
        <source>The weights come from your comparisons in pairs: the principal eigenvector of their matrix.</source>
        <translation>Los pesos vienen de sus comparaciones por pares: el vector propio principal de su matriz.</translation>
    </message>
    <message>
        <source>The weight is the raw weight divided by the sum of all raw weights, %1.</source>
        <translation>El peso es el peso bruto dividido entre la suma de todos los pesos brutos, %1.</translation>
    </message>
    <message>
        <source>Weights set by hand stay as they were set. The others share what is left, %1, in the proportions of their raw weights; the sum is that of the others.</source>
        <translation>Los pesos fijados a mano quedan como se fijaron. Los demás se reparten el resto, %1, en proporción a sus pesos brutos; la suma es la de los demás.</translation>
    </message>
</context>
<context>
    <name>steelyard::TrialAnnouncer</name>
    <message>
        <source>What if: %1</source>
        <comment>the verdict of what is tried</comment>
        <translation>Qué pasaría si: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::TriggerList</name>
    <message>
        <source>We would reconsider if</source>
        <translation>Se reconsideraría si</translation>
    </message>
    <message>
        <source>Add what would make us reconsider</source>
        <translation>Añadir un motivo para reconsiderar</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>The verdict would change if</source>
        <translation>El veredicto cambiaría si</translation>
    </message>
    <message>
        <source>What would make us reconsider, %1</source>
        <translation>Motivo para reconsiderar, %1</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <comment>a question</comment>
        <translation>de “%1”</translation>
    </message>
    <message>
        <source>Remove a reason to reconsider</source>
        <translation>Quitar un motivo para reconsiderar</translation>
    </message>
    <message>
        <source>A reason to reconsider</source>
        <translation>Un motivo para reconsiderar</translation>
    </message>
</context>
<context>
    <name>steelyard::UnderstoodPanel</name>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>Options are in</source>
        <translation>Las opciones están en</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Qué se entendió</translation>
    </message>
    <message>
        <source>A number without a range is taken as estimated, ± 15 %, without a source.</source>
        <translation>Un número sin intervalo se toma como estimado, ± 15&#xa0;%, sin fuente.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n opción</numerusform>
            <numerusform>%n opciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterio</numerusform>
            <numerusform>%n criterios</numerusform>
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
            <numerusform>%n celda</numerusform>
            <numerusform>%n celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n range(s)</source>
        <translation>
            <numerusform>%n intervalo</numerusform>
            <numerusform>%n intervalos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n sin dato</numerusform>
            <numerusform>%n sin dato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::UndoFeedback</name>
    <message>
        <source>Done again: %1</source>
        <comment>a step</comment>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>a step</comment>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Ir a “%1”</translation>
    </message>
</context>
<context>
    <name>steelyard::UnreadStrip</name>
    <message>
        <source>Use %1</source>
        <comment>a text in place of one that was not read</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Enter a rate</source>
        <translation>Introducir tipo de cambio</translation>
    </message>
</context>
<context>
    <name>steelyard::ValueCostCard</name>
    <message>
        <source>Value and cost</source>
        <translation>Valor y lo que cuesta</translation>
    </message>
    <message>
        <source>%1: worth %2, costs %3</source>
        <comment>an option, points of 10, its cost</comment>
        <translation>%1: vale %2, cuesta %3</translation>
    </message>
    <message>
        <source>Dashed: nothing that costs no more is worth as much.</source>
        <translation>Con trazos: nada que no cueste más vale tanto.</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <comment>a criterion</comment>
        <translation>Evidencia para %1</translation>
    </message>
    <message>
        <source>Evidence for the cost of %1</source>
        <comment>an option</comment>
        <translation>Evidencia para el coste de %1</translation>
    </message>
</context>
<context>
    <name>steelyard::ValueCostChart</name>
    <message>
        <source>Value and cost</source>
        <translation>Valor y lo que cuesta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a criterion, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Value without the cost, points of 10</source>
        <translation>Valor sin lo que cuesta, puntos sobre 10</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Value without the cost</source>
        <translation>Valor sin lo que cuesta</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Lo que cuesta</translation>
    </message>
</context>
<context>
    <name>steelyard::ValueCurve</name>
    <message>
        <source>What a level is worth</source>
        <translation>Cuánto vale cada nivel</translation>
    </message>
    <message>
        <source>Point %1 of %2: %3 %4 is worth %5 of 10</source>
        <translation>Punto %1 de %2: %3 %4 vale %5 sobre 10</translation>
    </message>
    <message>
        <source>A straight line from worst to best</source>
        <translation>Una línea recta del peor al mejor valor</translation>
    </message>
    <message>
        <source>Left and right go from point to point</source>
        <translation>Izquierda y derecha van de un punto a otro</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictPage</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictPanel</name>
    <message>
        <source>Updating</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Situación actual</translation>
    </message>
    <message numerus="yes">
        <source>%n questions would matter most next</source>
        <translation>
            <numerusform>%n pregunta es la que más importa ahora</numerusform>
            <numerusform>%n preguntas son las que más importan ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>How far each could move %1’s %2 in 100</source>
        <comment>option, its share</comment>
        <translation>Cuánto podría mover cada una el %2 de 100 de %1</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictSideCard</name>
    <message>
        <source>The verdict</source>
        <translation>El veredicto</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictStrip</name>
    <message>
        <source>Where it stands</source>
        <translation>Situación actual</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictSummary</name>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Quedan fuera</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Se calculó con</translation>
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
        <translation>%1, versión %2; huella %3</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictWording</name>
    <message>
        <source>Nothing to weigh yet</source>
        <translation>Aún no hay nada que sopesar</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Aún no se sabe nada</translation>
    </message>
    <message>
        <source>Only option</source>
        <translation>Única opción</translation>
    </message>
    <message>
        <source>In this decision clear begins at %1 and leaning at %2 of 100; usual are %3 and %4.</source>
        <translation>En esta decisión, “claro” empieza en %1 y “tendencia” en %2 de 100; lo habitual es %3 y %4.</translation>
    </message>
    <message>
        <source>In this decision %1 of 100 important questions may stay open; usual are %2.</source>
        <translation>En esta decisión pueden quedar pendientes %1 de cada 100 preguntas importantes; lo habitual es %2.</translation>
    </message>
    <message>
        <source>There is no option to weigh.</source>
        <translation>No hay ninguna opción que ponderar.</translation>
    </message>
    <message>
        <source>There is no criterion to weigh by.</source>
        <translation>No hay ningún criterio con el que ponderar.</translation>
    </message>
    <message>
        <source>Nothing is known yet: no cell of the table has a value.</source>
        <translation>Aún no se sabe nada: ninguna celda de la tabla tiene un valor.</translation>
    </message>
    <message>
        <source>No option meets all your must-haves.</source>
        <translation>Ninguna opción cumple todos sus requisitos imprescindibles.</translation>
    </message>
    <message>
        <source>Nothing is left to judge by: your answers take the weight from everything.</source>
        <translation>No queda nada con que juzgar: sus respuestas quitan el peso a todo.</translation>
    </message>
    <message>
        <source>%1 come out equal.</source>
        <translation>%1 quedan a la par.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2.</source>
        <translation>%1 va por delante de %2.</translation>
    </message>
    <message>
        <source>%1 fits best, clearly ahead of %2.</source>
        <translation>%1 encaja mejor, claramente por delante de %2.</translation>
    </message>
    <message>
        <source>%1 fits best, with %2 not far behind.</source>
        <translation>%1 encaja mejor, con %2 no muy lejos.</translation>
    </message>
    <message>
        <source>%1 is the only option in this decision.</source>
        <translation>%1 es la única opción de esta decisión.</translation>
    </message>
    <message>
        <source>%1 is the only option that meets your must-haves.</source>
        <translation>%1 es la única opción que cumple sus requisitos imprescindibles.</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is no verdict.</source>
        <translation>Aún no se ha respondido nada, así que no hay veredicto.</translation>
    </message>
    <message>
        <source>Too few answers for a verdict; so far %1 are level.</source>
        <translation>Faltan respuestas para un veredicto; por ahora %1 están a la par.</translation>
    </message>
    <message>
        <source>Too few answers for a verdict; so far %1 is ahead of %2.</source>
        <translation>Faltan respuestas para un veredicto; por ahora %1 va por delante de %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are too close to call.</source>
        <translation>Entre %1 y %2 hay casi un empate.</translation>
    </message>
    <message>
        <source>%1 and %2 are too close to call: %1 has the higher value, but %2 comes first more often, in %3 of 100 against %4.</source>
        <translation>Entre %1 y %2 hay casi un empate: %1 tiene el valor más alto, pero %2 queda en primer lugar más veces, en %3 de 100 frente a %4.</translation>
    </message>
    <message>
        <source>It rests on one criterion, “%1” with %2 of the weight; %3 is judged.</source>
        <translation>Se basa en un solo criterio, “%1”, con %2 del peso; %3 es juicio.</translation>
    </message>
    <message>
        <source>It rests on one criterion, “%1” with %2 of the weight.</source>
        <translation>Se apoya en un solo criterio, “%1”, con %2 del peso.</translation>
    </message>
    <message>
        <source>It rests on judgement: %1 of what separates the two is judged, not known or measured, and without that %2 would not lead.</source>
        <translation>Se basa en juicios: %1 de lo que separa a las dos es juicio, ni conocido ni medido, y sin eso %2 no iría en cabeza.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an answer in quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Your own answers speak against %1: %2 You answered %3.</source>
        <comment>an option, the text of a rule with its full stop, quoted answers</comment>
        <translation>Sus propias respuestas hablan en contra de %1: %2 Respondió %3.</translation>
    </message>
    <message>
        <source>Add an option to the decision.</source>
        <translation>Añada una opción a la decisión.</translation>
    </message>
    <message>
        <source>Add a criterion to the decision.</source>
        <translation>Añada un criterio a la decisión.</translation>
    </message>
    <message>
        <source>Type into the table what you know; ranges and guesses count as well.</source>
        <translation>Escriba en la tabla lo que sepa; los intervalos y las estimaciones también cuentan.</translation>
    </message>
    <message>
        <source>Relax a must-have to bring an option back.</source>
        <translation>Relaje un requisito imprescindible para recuperar una opción.</translation>
    </message>
    <message>
        <source>The easiest way to bring an option back is to relax the must-have %1.</source>
        <translation>La forma más fácil de recuperar una opción es relajar el requisito imprescindible %1.</translation>
    </message>
    <message>
        <source>Change an answer so that at least one criterion counts.</source>
        <translation>Cambie una respuesta para que cuente al menos un criterio.</translation>
    </message>
    <message>
        <source>There is no other option left to weigh it against.</source>
        <translation>No queda ninguna otra opción con la que compararla.</translation>
    </message>
    <message>
        <source>How sure this is has not been worked out yet.</source>
        <translation>Aún no se ha calculado la certeza.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of 100 plausible weightings and ratings, %3 in %4.</source>
        <translation>%1 queda en primer lugar en %2 de 100 ponderaciones y valoraciones plausibles; %3, en %4.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of 100 plausible weightings and ratings.</source>
        <translation>%1 queda en primer lugar en %2 de 100 ponderaciones y valoraciones plausibles.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of 100 plausible weightings and ratings. Not being sure about “%3” carries most of the doubt.</source>
        <translation>%1 queda en primer lugar en %2 de 100 ponderaciones y valoraciones plausibles. La mayor parte de la duda viene de no tener certeza sobre “%3”.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of 100 plausible weightings and ratings. The open question “%3” carries most of the doubt.</source>
        <translation>%1 queda en primer lugar en %2 de 100 ponderaciones y valoraciones plausibles. La mayor parte de la duda viene de la pregunta pendiente “%3”.</translation>
    </message>
</context>
<context>
    <name>steelyard::Waterfall</name>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two ratings</comment>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two ratings of a criterion; who asks for it</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller criteria</source>
        <translation>
            <numerusform>y %n criterio menor</numerusform>
            <numerusform>y %n criterios menores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for, %2 against</source>
        <comment>two numbers of criteria</comment>
        <translation>%1 a favor, %2 en contra</translation>
    </message>
    <message>
        <source>%1. Largest: %2, %3</source>
        <comment>“12 for, 4 against”; two criteria</comment>
        <translation>%1. Mayores: %2, %3</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Por qué %1</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <comment>two options</comment>
        <translation>%1 junto a %2</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <comment>points</comment>
        <translation>%1 de diferencia</translation>
    </message>
    <message>
        <source>What choosing %1 costs</source>
        <translation>Lo que cuesta elegir %1</translation>
    </message>
    <message>
        <source>costs %1</source>
        <comment>points</comment>
        <translation>cuesta %1</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>el veredicto</translation>
    </message>
    <message>
        <source>the choice</source>
        <translation>la elección</translation>
    </message>
    <message>
        <source>From %1 of %2 to %3 of %4, points of 10</source>
        <comment>the value of an option, twice</comment>
        <translation>De %1 de %2 a %3 de %4, puntos sobre 10</translation>
    </message>
    <message>
        <source>Filled: for. Lines: the rest, net. Hatched: against.</source>
        <translation>Relleno: a favor. Líneas: el resto, neto. Rayado: en contra.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what makes a difference, by how much</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From %1 with %2 to %3 with %4: %5.</source>
        <comment>options and their values; all differences</comment>
        <translation>De %1 con %2 a %3 con %4: %5.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between differences</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>; %1 and %2 are rounded by themselves</source>
        <comment>two values</comment>
        <translation>; %1 y %2 se redondean cada uno por separado</translation>
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
        <translation>Motivos</translation>
    </message>
</context>
<context>
    <name>steelyard::WayTable</name>
    <message>
        <source>Way by way</source>
        <translation>Los modos, lado a lado</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Dicho hasta ahora</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>En cabeza</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>%1 (counts)</source>
        <comment>a way to weigh</comment>
        <translation>%1 (cuenta)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Cuánto pesa cada uno</translation>
    </message>
    <message>
        <source>Bar: the way that counts, and 90 in 100 of its weightings. Diamond: by the sentences.</source>
        <translation>Barra: el modo que cuenta y 90 de 100 de sus ponderaciones. Rombo: según las frases.</translation>
    </message>
    <message>
        <source>Bar: the way that counts, and 90 in 100 of its weightings. Diamond: by order alone.</source>
        <translation>Barra: el modo que cuenta y 90 de 100 de sus ponderaciones. Rombo: solo por el orden.</translation>
    </message>
    <message>
        <source>Bar: the middle, and 90 in 100 of the weightings.</source>
        <translation>Barra: el centro y 90 de 100 de las ponderaciones.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>shares of the weight</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Why %1 weighs this</source>
        <translation>Por qué %1 pesa esto</translation>
    </message>
    <message>
        <source>Why this weight?</source>
        <translation>¿Por qué este peso?</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightTrialModel</name>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a weight</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>a weight</comment>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Leader stays from</source>
        <translation>En cabeza desde</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a share of the weight</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Lead if halved</source>
        <translation>Ventaja con la mitad</translation>
    </message>
    <message>
        <source>Lead if half more</source>
        <translation>Ventaja con la mitad más</translation>
    </message>
    <message>
        <source>%1: %2, agreed %3.</source>
        <comment>weight, share now, share agreed</comment>
        <translation>%1: %2, acordado %3.</translation>
    </message>
    <message>
        <source>%1 %2 is first at no share.</source>
        <comment>a sentence, option</comment>
        <translation>%1 %2 no va en cabeza con ningún peso.</translation>
    </message>
    <message>
        <source>%1 %2 is first from %3 to %4.</source>
        <comment>a sentence, option, two shares</comment>
        <translation>%1 %2 va en cabeza de %3 a %4.</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightWording</name>
    <message>
        <source>The weights may not add up to 100% because of rounding.</source>
        <translation>Por el redondeo, los pesos pueden no sumar exactamente 100&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 – set to zero</source>
        <comment>an answer and what it did to a weight</comment>
        <translation>%1 – puesto a cero</translation>
    </message>
    <message>
        <source>%1 – doubled</source>
        <translation>%1 – duplicado</translation>
    </message>
    <message>
        <source>%1 – doubled twice</source>
        <translation>%1 – duplicado dos veces</translation>
    </message>
    <message numerus="yes">
        <source>%1 – doubled %n times</source>
        <translation>
            <numerusform>%1 – duplicado %n vez</numerusform>
            <numerusform>%1 – duplicado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – halved</source>
        <translation>%1 – a la mitad</translation>
    </message>
    <message>
        <source>%1 – halved twice</source>
        <translation>%1 – a la mitad dos veces</translation>
    </message>
    <message numerus="yes">
        <source>%1 – halved %n times</source>
        <translation>
            <numerusform>%1 – a la mitad %n vez</numerusform>
            <numerusform>%1 – a la mitad %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – unchanged</source>
        <translation>%1 – sin cambios</translation>
    </message>
    <message>
        <source>It weighs %1</source>
        <translation>Pesa %1</translation>
    </message>
    <message>
        <source>Nothing is in order yet, so every criterion weighs the same</source>
        <translation>Aún no hay nada en orden, así que todos los criterios pesan lo mismo</translation>
    </message>
    <message>
        <source>You put it first, which makes %1 of the weight</source>
        <translation>Lo puso en primer lugar, lo que supone %1 del peso</translation>
    </message>
    <message>
        <source>Place %1 in your order, which makes %2 of the weight</source>
        <translation>Puesto %1 en su orden, lo que supone %2 del peso</translation>
    </message>
    <message>
        <source>You gave it %1 of the points</source>
        <translation>Le dio %1 de los puntos</translation>
    </message>
    <message>
        <source>Your comparisons give it %1 of the weight</source>
        <translation>Sus comparaciones le dan %1 del peso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the user said of a weight, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stays first while “%2” has at most %3 of the weight; now %4.</source>
        <translation>%1 sigue en cabeza mientras “%2” tenga como máximo %3 del peso; ahora %4.</translation>
    </message>
    <message>
        <source>%1 stays first while “%2” has at least %3 of the weight; now %4.</source>
        <translation>%1 sigue en cabeza mientras “%2” tenga al menos %3 del peso; ahora %4.</translation>
    </message>
    <message>
        <source>%1 stays first while “%2” has %3 to %4 of the weight; now %5.</source>
        <translation>%1 sigue en cabeza mientras “%2” tenga de %3 a %4 del peso; ahora %5.</translation>
    </message>
    <message>
        <source>No points are given yet, so every criterion weighs the same</source>
        <translation>Aún no se han dado puntos, así que todos los criterios pesan lo mismo</translation>
    </message>
    <message>
        <source>Nothing is compared yet, so every criterion weighs the same</source>
        <translation>Aún no se ha comparado nada, así que todos los criterios pesan lo mismo</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights of</source>
        <translation>Pesos de</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
    <message>
        <source>%</source>
        <comment>behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Weight of %1 in per cent</source>
        <translation>Peso de %1 en tanto por ciento</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>Dotted: as agreed. The tracks go from 0 to %1.</source>
        <translation>Línea de puntos: lo acordado. Los deslizadores van de 0 a %1.</translation>
    </message>
    <message>
        <source>Band: %1 stays first if only this weight moves. Dotted: as agreed. The tracks go from 0 to %2.</source>
        <translation>Banda: %1 sigue en cabeza si solo se mueve este peso. Línea de puntos: lo acordado. Los deslizadores van de 0 a %2.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightsPage</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Se mantiene</translation>
    </message>
    <message>
        <source>There is nothing to weigh yet: a weight is one of several criteria’s.</source>
        <translation>Aún no hay nada que ponderar: un peso supone varios criterios.</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Ir a la tabla</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Contar por</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Put the criteria in order; that alone gives an honest verdict. Say more only where it helps.</source>
        <translation>Ponga los criterios en orden; eso ya basta para un veredicto honesto. Diga más solo donde ayude.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3 when it was weighed, and goes from %4 to %5 now. Does its weight still hold?</source>
        <translation>%1 iba de %2 a %3 cuando se ponderó y ahora va de %4 a %5. ¿Se mantiene su peso?</translation>
    </message>
</context>
<context>
    <name>steelyard::WhatIfBanner</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Name of a scenario</source>
        <translation>Nombre de un escenario</translation>
    </message>
    <message>
        <source>Exploring. The decision is unchanged.</source>
        <translation>Está probando. La decisión no ha cambiado.</translation>
    </message>
    <message>
        <source>Try weights and ratings</source>
        <translation>Probar pesos y valoraciones</translation>
    </message>
    <message>
        <source>Nothing is tried yet</source>
        <translation>Aún no se ha probado nada</translation>
    </message>
    <message>
        <source>Give the scenario a name first</source>
        <translation>Ponga primero un nombre al escenario</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Guardar como escenario</translation>
    </message>
    <message>
        <source>Put into the decision</source>
        <translation>Pasar a la decisión</translation>
    </message>
    <message>
        <source>Changes the decision to what is tried here, as one step</source>
        <translation>Cambia la decisión por lo que se prueba aquí, en un solo paso</translation>
    </message>
    <message>
        <source>Keeps it under a name below, to look at again; the decision stays as it is</source>
        <translation>Lo guarda abajo con un nombre, para volver a verlo; la decisión se queda como está</translation>
    </message>
    <message>
        <source>What you try here changes the decision only when you put it there.</source>
        <translation>Lo que pruebe aquí solo cambia la decisión cuando lo pase a ella.</translation>
    </message>
    <message>
        <source>Saved as “%1”, under Scenarios below.</source>
        <translation>Guardado como “%1”, abajo en Escenarios.</translation>
    </message>
</context>
<context>
    <name>steelyard::WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Ratings as the knowledge base gives them.</source>
        <translation>Valoraciones tal como las da la base de conocimiento.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of your own.</source>
        <translation>
            <numerusform>%n valoración propia.</numerusform>
            <numerusform>%n valoraciones propias.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a weight, two shares</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>Weights as the answers give them.</source>
        <translation>Pesos tal como los dan las respuestas.</translation>
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
            <numerusform>%1 y %n más; los demás ceden en proporción.</numerusform>
            <numerusform>%1 y %n más; los demás ceden en proporción.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the others give way in proportion.</source>
        <comment>a list of changes of weights</comment>
        <translation>%1; los demás ceden en proporción.</translation>
    </message>
    <message>
        <source>The decision is now what was tried.</source>
        <translation>La decisión es ahora lo que se probó.</translation>
    </message>
    <message>
        <source>Nothing is tried any more.</source>
        <translation>Ya no se prueba nada.</translation>
    </message>
</context>
<context>
    <name>steelyard::WindowPreferences</name>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Full screen left</source>
        <translation>Fuera de pantalla completa</translation>
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
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a question without an answer</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <translation>%1: no procede</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two changes of answers, both needed</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>three changes of answers, all needed</comment>
        <translation>%1, %2 y %3</translation>
    </message>
</context>
<context>
    <name>steelyard::cli::Text</name>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>%1: no problems</source>
        <translation>%1: sin problemas</translation>
    </message>
    <message>
        <source>%1  %2 (version %3, reviewed %4)</source>
        <translation>%1  %2 (versión %3, revisión: %4)</translation>
    </message>
    <message>
        <source>%1, version %2, reviewed %3, hash %4</source>
        <translation>%1, versión %2, revisión: %3, hash %4</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n valoración</numerusform>
            <numerusform>%n valoraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Questions, for --answer QUESTION=ANSWER</source>
        <translation>Preguntas, para --answer QUESTION=ANSWER</translation>
    </message>
    <message>
        <source>Capabilities, for --must-have CAPABILITY=TOLERANCE</source>
        <translation>Capacidades, para --must-have CAPABILITY=TOLERANCE</translation>
    </message>
    <message>
        <source>Typical cases, for --scenario ID</source>
        <translation>Casos típicos, para --scenario ID</translation>
    </message>
    <message>
        <source>-o FILE is missing.</source>
        <translation>Falta -o FILE.</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nueva decisión</translation>
    </message>
    <message>
        <source>%1 takes no --normalisation. These do: %2.</source>
        <translation>%1 no admite --normalisation. Estos sí: %2.</translation>
    </message>
    <message>
        <source>--%1 goes with --method smaa.</source>
        <translation>--%1 va con --method smaa.</translation>
    </message>
    <message>
        <source>There is only one alternative.</source>
        <translation>Solo hay una alternativa.</translation>
    </message>
    <message>
        <source>All alternatives are alike in %1, so it cannot change the ranking.</source>
        <translation>Todas las alternativas son iguales en %1, así que no puede cambiar la clasificación.</translation>
    </message>
    <message>
        <source>%1 has no weight and does not count.</source>
        <translation>%1 no tiene peso y no cuenta.</translation>
    </message>
    <message>
        <source>%1 and %2 are identical and share a rank.</source>
        <translation>%1 y %2 son idénticas y comparten puesto.</translation>
    </message>
    <message>
        <source>%1 is nowhere better than %2 and somewhere worse.</source>
        <translation>%1 no es mejor que %2 en nada y es peor en algo.</translation>
    </message>
    <message>
        <source>%2 of %1 is unknown and could be anything on its scale.</source>
        <translation>%2 de %1 se desconoce y podría tener cualquier valor de su escala.</translation>
    </message>
    <message>
        <source>%1 declares no scale; the range of the numbers in the table is taken, so that another alternative may change the order of these.</source>
        <translation>%1 no declara ninguna escala; se toma el intervalo de los números de la tabla, de modo que otra alternativa puede cambiar el orden de estas.</translation>
    </message>
    <message>
        <source>%2 of %1 lies outside its scale, which is extended for it.</source>
        <translation>%2 de %1 está fuera de su escala, que se amplía para incluirlo.</translation>
    </message>
    <message>
        <source>Whether %1 meets a constraint on %2 is unknown; it is kept.</source>
        <translation>No se sabe si %1 cumple una restricción sobre %2; se conserva.</translation>
    </message>
    <message>
        <source>The method takes the middle of the scale for the unknown %2 of %1.</source>
        <translation>El método toma el centro de la escala para %2 de %1, que se desconoce.</translation>
    </message>
    <message>
        <source>The normalisation is undefined on %1, which then counts for nobody.</source>
        <translation>La normalización no está definida en %1, que entonces no cuenta para ninguna.</translation>
    </message>
    <message>
        <source>There is no row @weight: every weighting counts alike.</source>
        <translation>No hay fila @weight: todas las ponderaciones cuentan por igual.</translation>
    </message>
    <message>
        <source>There is no row @weight: all criteria count alike.</source>
        <translation>No hay fila @weight: todos los criterios cuentan por igual.</translation>
    </message>
    <message>
        <source>Each weight varies by a factor of up to the square root of two in both directions.</source>
        <translation>Cada peso varía en ambos sentidos en un factor de hasta la raíz cuadrada de dos.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Compromise: %1</source>
        <translation>Compromiso: %1</translation>
    </message>
    <message>
        <source>-o OUT is missing.</source>
        <translation>Falta -o OUT.</translation>
    </message>
    <message>
        <source>Value of 10, then the share of runs in 100 by rank</source>
        <translation>Valor sobre 10 y, después, la proporción de simulaciones de 100 por puesto</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Por qué %1</translation>
    </message>
    <message>
        <source>Strongest reason against</source>
        <translation>El motivo más fuerte en contra</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>Largest eigenvalue %1, consistency index %2</source>
        <translation>Mayor valor propio %1, índice de consistencia %2</translation>
    </message>
    <message>
        <source>Consistency ratio by the table of random matrices:</source>
        <translation>Razón de consistencia según la tabla de matrices aleatorias:</translation>
    </message>
    <message>
        <source>To be revised first: %1 over %2 is given as %3; the others imply %4.</source>
        <translation>Por revisar primero: %1 respecto a %2 figura como %3; los demás implican %4.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 texts</source>
        <translation>%1: %2 de %3 textos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>This is none of the forms below.</source>
        <translation>Esto no tiene ninguna de las formas siguientes.</translation>
    </message>
    <message>
        <source>With --record, -o names the folder of the records.</source>
        <translation>Con --record, -o indica la carpeta de los registros.</translation>
    </message>
    <message>
        <source>The verdict is the same; this has changed:</source>
        <translation>El veredicto es el mismo; esto ha cambiado:</translation>
    </message>
    <message>
        <source>The verdict has changed:</source>
        <translation>El veredicto ha cambiado:</translation>
    </message>
    <message>
        <source>Made with the knowledge base this program has.</source>
        <translation>Hecha con la base de conocimiento que tiene este programa.</translation>
    </message>
    <message>
        <source>Made with another state of the knowledge base.</source>
        <translation>Hecha con otro estado de la base de conocimiento.</translation>
    </message>
    <message>
        <source>%1: the report holds no verdict to compare with.</source>
        <translation>%1: el informe no contiene ningún veredicto con el que comparar.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more notes; --format json prints them all.</source>
        <translation>
            <numerusform>Y %n nota más; --format json las imprime todas.</numerusform>
            <numerusform>Y %n notas más; --format json las imprime todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>“%1” está de más.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 admite un número entero de %2 a %3, no “%4”.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 admite uno de %2, no “%3”.</translation>
    </message>
    <message>
        <source>--%1 takes one or more of %2, not “%3”.</source>
        <translation>--%1 admite uno o más de %2, no “%3”.</translation>
    </message>
    <message>
        <source>--%1 takes one or more of %2.</source>
        <translation>--%1 admite uno o más de %2.</translation>
    </message>
    <message>
        <source>There is no case “%1”. There are: %2.</source>
        <translation>No existe el caso “%1”. Existen: %2.</translation>
    </message>
    <message>
        <source>“%1” is not of the form CAPABILITY=TOLERANCE, with a tolerance of built-in, add-on, build:DAYS or not-needed.</source>
        <translation>“%1” no tiene la forma CAPABILITY=TOLERANCE, con una tolerancia de built-in, add-on, build:DAYS o not-needed.</translation>
    </message>
    <message>
        <source>“%1” ends in none of: %2.</source>
        <translation>“%1” no termina en ninguno de estos: %2.</translation>
    </message>
    <message>
        <source>The report would take the place of the decision. Choose another name.</source>
        <translation>El informe ocuparía el lugar de la decisión. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>No existe ni un comando ni un archivo “%1”.</translation>
    </message>
    <message>
        <source>The window cannot open, because there is no display; without one use the commands that “steelyard --help” lists.</source>
        <translation>La ventana no puede abrirse porque no hay pantalla; sin ella, use los comandos que muestra “steelyard --help”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the row @direction is empty, the criterion&apos;s name decides.</source>
        <translation>Donde la fila @direction está vacía, decide el nombre del criterio.</translation>
    </message>
    <message>
        <source>Less is better: %1.</source>
        <translation>Menos es mejor: %1.</translation>
    </message>
    <message>
        <source>More is better: %1.</source>
        <translation>Más es mejor: %1.</translation>
    </message>
    <message>
        <source>The table is too large to tell what is special about single alternatives.</source>
        <translation>La tabla es demasiado grande para decir qué tienen de particular las distintas alternativas.</translation>
    </message>
    <message>
        <source>No table of random matrices reaches so many elements, so that nobody can say whether the judgements are consistent enough.</source>
        <translation>Ninguna tabla de matrices aleatorias llega a tantos elementos, así que nadie puede decir si los juicios son lo bastante consistentes.</translation>
    </message>
    <message>
        <source>The judgements are consistent enough: their ratio by %1 is %2, and 0.1 is allowed.</source>
        <translation>Los juicios son lo bastante consistentes: su razón según %1 es %2, y se admite 0.1.</translation>
    </message>
    <message>
        <source>The judgements contradict each other: revise them before you use the weights, since their ratio by %1 is %2, and 0.1 is allowed.</source>
        <translation>Los juicios se contradicen: revíselos antes de usar los pesos, ya que su razón según %1 es %2, y se admite 0.1.</translation>
    </message>
    <message>
        <source>The translation would take the place of the knowledge base. Choose another name.</source>
        <translation>La traducción ocuparía el lugar de la base de conocimiento. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The decision would take the place of the knowledge base. Choose another name.</source>
        <translation>La decisión ocuparía el lugar de la base de conocimiento. Elija otro nombre.</translation>
    </message>
    <message>
        <source>--title is empty.</source>
        <translation>--title está vacío.</translation>
    </message>
    <message>
        <source>The report would take the place of the logo. Choose another name.</source>
        <translation>El informe ocuparía el lugar del logotipo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>No se puede escribir en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>The copy of the knowledge base “%1” inside is not the one that the decision names.</source>
        <translation>La copia incluida de la base de conocimiento “%1” no es la que nombra la decisión.</translation>
    </message>
    <message>
        <source>Made with the knowledge base that it carries inside; this program has none of that name to compare it with.</source>
        <translation>Hecha con la base de conocimiento que lleva dentro; este programa no tiene ninguna de ese nombre con la que compararla.</translation>
    </message>
    <message>
        <source>What follows --%1 is not UTF-8.</source>
        <translation>Lo que sigue a --%1 no es UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8, and no name that is can be made for it in “%2”: %3.</source>
        <translation>“%1” no es UTF-8, y en “%2” no se le puede crear un nombre que lo sea: %3.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --all lists them</source>
        <translation>
            <numerusform>y %n más; --all la muestra</numerusform>
            <numerusform>y %n más; --all las muestra</numerusform>
        </translation>
    </message>
    <message>
        <source>* turns the verdict, alone or with others that are marked</source>
        <translation>* cambia el veredicto, por sí sola o con otras marcadas</translation>
    </message>
    <message>
        <source>There is nothing to audit: it takes two alternatives and a weight above 0.</source>
        <translation>No hay nada que auditar: hacen falta dos alternativas y un peso mayor que 0.</translation>
    </message>
    <message>
        <source>Nothing was found that the sums hide.</source>
        <translation>No se encontró nada que las sumas oculten.</translation>
    </message>
    <message>
        <source>What would change the winner:</source>
        <translation>Qué haría ganar a otra alternativa:</translation>
    </message>
    <message>
        <source>Nothing that was tried.</source>
        <translation>Nada de lo que se probó.</translation>
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
        <translation>Las tablas son XLSX, ODS o CSV con comas, puntos y coma, tabuladores o barras verticales.
Para clasificar: una primera fila alternative,NAME,NAME,... y una fila por alternativa con
un número para cada nombre; una celda vacía es un dato desconocido. Una fila @direction
con min o max indica en qué sentido cuenta cada uno; @weight, cuánto. PAIRWISE: una matriz
de cuántas veces más cuenta la fila que la columna (3, o 1/3 cuando cuenta menos), con o
sin nombres, donde basta la parte sobre la diagonal; o una lista con líneas NAME,NAME,3.
Una línea @judge,NAME,WEIGHT precede a la tabla de un juez cuando hay varios; @node,NAME,
a la de las partes de NAME.
</translation>
    </message>
    <message>
        <source>The table is too large to be audited.</source>
        <translation>La tabla es demasiado grande para auditarla.</translation>
    </message>
    <message>
        <source>Leave out alternatives that cannot win.</source>
        <translation>Omita las alternativas que no pueden ganar.</translation>
    </message>
    <message>
        <source>There is no row @direction: names and units decide which way a criterion counts. Where that is wrong, write such a row with min or max.</source>
        <translation>No hay fila @direction: los nombres y las unidades deciden en qué sentido cuenta un criterio. Si no es correcto, escriba esa fila con min o max.</translation>
    </message>
    <message>
        <source>%1, which has %2 of the whole:</source>
        <translation>%1, que tiene %2 del total:</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>Juez %1</translation>
    </message>
    <message>
        <source>%1 (weight %2): %3</source>
        <translation>%1 (peso %2): %3</translation>
    </message>
    <message>
        <source>Of the whole:</source>
        <translation>Del total:</translation>
    </message>
    <message>
        <source>The hand-out would take the place of the decision. Choose another name.</source>
        <translation>El folleto ocuparía el lugar de la decisión. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is not of the form QUESTION=ANSWER or QUESTION=ANSWER,ANSWER.</source>
        <translation>“%1” no tiene la forma QUESTION=ANSWER o QUESTION=ANSWER,ANSWER.</translation>
    </message>
    <message>
        <source>“%1” comes on top of another answer to the same question.</source>
        <translation>“%1” se suma a otra respuesta a la misma pregunta.</translation>
    </message>
    <message>
        <source>--%1 goes with a knowledge base, not with --table.</source>
        <translation>--%1 va con una base de conocimiento, no con --table.</translation>
    </message>
    <message>
        <source>The decision would take the place of the table. Choose another name.</source>
        <translation>La decisión ocuparía el lugar de la tabla. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Options are in rows: %1</source>
        <translation>Las opciones están en filas: %1</translation>
    </message>
    <message>
        <source>Options are in columns: %1</source>
        <translation>Las opciones están en columnas: %1</translation>
    </message>
    <message>
        <source>Where the weights come from</source>
        <translation>De dónde vienen los pesos</translation>
    </message>
    <message>
        <source>--preset and --sections exclude each other.</source>
        <translation>--preset y --sections se excluyen entre sí.</translation>
    </message>
    <message>
        <source>--record and --format exclude each other.</source>
        <translation>--record y --format se excluyen entre sí.</translation>
    </message>
    <message>
        <source>“%1” does not end as --format %2 does.</source>
        <translation>“%1” no termina como --format %2.</translation>
    </message>
    <message>
        <source>“%1” is a file; these tables go into a folder.</source>
        <translation>“%1” es un archivo; estas tablas van a una carpeta.</translation>
    </message>
    <message>
        <source>Value of 10 without the cost, and %1</source>
        <translation>Valor sobre 10 sin lo que cuesta, y %1</translation>
    </message>
    <message>
        <source>  %1 %2 (%3 to %4)   %5 (%6 to %7)</source>
        <comment>an option, value and its range, cost and its range</comment>
        <translation>  %1 %2 (%3 a %4)   %5 (%6 a %7)</translation>
    </message>
    <message>
        <source>The decision inside is right, and so is all that is shown.</source>
        <translation>La decisión incluida es correcta, y también todo lo que se muestra.</translation>
    </message>
    <message>
        <source>The decision inside is right.</source>
        <translation>La decisión incluida es correcta.</translation>
    </message>
    <message>
        <source>Only a record is compared with a decision&apos;s file.</source>
        <translation>Solo un registro se compara con el archivo de una decisión.</translation>
    </message>
    <message>
        <source>Page %1 is not what this program writes.</source>
        <translation>La página %1 no es lo que escribe este programa.</translation>
    </message>
    <message>
        <source>The pages cannot be read within the limits of a report.</source>
        <translation>Las páginas no se pueden leer dentro de los límites de un informe.</translation>
    </message>
    <message>
        <source>The report has %1 pages, the file has %2.</source>
        <translation>El informe tiene %1 páginas; el archivo, %2.</translation>
    </message>
    <message>
        <source>Page %1 of the report is missing.</source>
        <translation>Falta la página %1 del informe.</translation>
    </message>
    <message>
        <source>What the file says of itself (title, author, date) is not what this program writes.</source>
        <translation>Lo que el archivo dice de sí mismo (título, autor, fecha) no es lo que escribe este programa.</translation>
    </message>
    <message>
        <source>What the file says to who listens to it is not what this program writes.</source>
        <translation>Lo que el archivo dice a quien lo escucha no es lo que escribe este programa.</translation>
    </message>
    <message>
        <source>The bookmarks are not what this program writes.</source>
        <translation>Los marcadores no son lo que escribe este programa.</translation>
    </message>
    <message>
        <source>The attached files are not what this program writes.</source>
        <translation>Los archivos adjuntos no son lo que escribe este programa.</translation>
    </message>
    <message>
        <source>The file holds something else than this program writes.</source>
        <translation>El archivo contiene algo distinto de lo que escribe este programa.</translation>
    </message>
    <message>
        <source>The links on page %1 are not what this program writes.</source>
        <translation>Los enlaces de la página %1 no son lo que escribe este programa.</translation>
    </message>
    <message>
        <source>Something was appended to the file after it was written.</source>
        <translation>Se añadió algo al archivo después de escribirlo.</translation>
    </message>
    <message>
        <source>The file is not what this program writes, first in line %1.</source>
        <translation>El archivo no es lo que escribe este programa, primero en la línea %1.</translation>
    </message>
    <message>
        <source>The file is not what this program writes, first in line %1, below “%2”.</source>
        <translation>El archivo no es lo que escribe este programa, primero en la línea %1, debajo de “%2”.</translation>
    </message>
    <message>
        <source>The report was made with version %1 of Steelyard.</source>
        <translation>El informe se hizo con la versión %1 de Steelyard.</translation>
    </message>
    <message>
        <source>The report was made with Qt %1.</source>
        <translation>El informe se hizo con Qt %1.</translation>
    </message>
    <message>
        <source>The report was set in other fonts than are here.</source>
        <translation>El informe se compuso con otras fuentes tipográficas que las de aquí.</translation>
    </message>
    <message>
        <source>The pages were not compared.</source>
        <translation>Las páginas no se compararon.</translation>
    </message>
    <message>
        <source>The report does not say how it was made.</source>
        <translation>El informe no dice cómo se hizo.</translation>
    </message>
    <message>
        <source>The report cannot be made again.</source>
        <translation>El informe no se puede volver a hacer.</translation>
    </message>
    <message>
        <source>Another program packed the file again.</source>
        <translation>Otro programa volvió a empaquetar el archivo.</translation>
    </message>
    <message>
        <source>Whether the record was changed by hand cannot be told.</source>
        <translation>No se puede saber si el registro se cambió a mano.</translation>
    </message>
    <message>
        <source>Before line %1 of the record a line was removed.</source>
        <translation>Antes de la línea %1 del registro se quitó una línea.</translation>
    </message>
    <message>
        <source>Line %1 of the record was changed or added by hand: “%2”</source>
        <translation>La línea %1 del registro se cambió o añadió a mano: “%2”</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>El registro no se puede leer.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Compruebe su nombre y que puede leerlo.</translation>
    </message>
    <message>
        <source>The record does not say of which decision it is, and in which state.</source>
        <translation>El registro no dice de qué decisión es ni en qué estado.</translation>
    </message>
    <message>
        <source>Write it again with “steelyard report”.</source>
        <translation>Vuelva a escribirlo con “steelyard report”.</translation>
    </message>
    <message>
        <source>The decision of this record is not near it.</source>
        <translation>La decisión de este registro no está cerca de él.</translation>
    </message>
    <message>
        <source>Name its file behind the record.</source>
        <translation>Indique su archivo después del registro.</translation>
    </message>
    <message>
        <source>The record is of another decision than %1.</source>
        <translation>El registro es de otra decisión que %1.</translation>
    </message>
    <message>
        <source>The decision is not what the record was written from: its fingerprint is %1, and was %2.</source>
        <translation>La decisión no es aquella de la que se escribió el registro: su huella es %1 y era %2.</translation>
    </message>
    <message>
        <source>The record says what %1 says: fingerprint %2.</source>
        <translation>El registro dice lo que dice %1: huella %2.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>The input has problems, or something that was to be the same differs</source>
        <translation>La entrada tiene problemas, o difiere algo que debía ser igual</translation>
    </message>
    <message>
        <source>Wrong usage</source>
        <translation>Uso incorrecto</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>La decisión</translation>
    </message>
    <message>
        <source>Only these sections, instead of those that the preset has</source>
        <translation>Solo estas secciones, en lugar de las que tiene el preajuste</translation>
    </message>
    <message>
        <source>Begin a decision</source>
        <translation>Comenzar una decisión</translation>
    </message>
    <message>
        <source>With a knowledge base</source>
        <translation>Con una base de conocimiento</translation>
    </message>
    <message>
        <source>From a table of one&apos;s own</source>
        <translation>A partir de una tabla propia</translation>
    </message>
    <message>
        <source>The knowledge base</source>
        <translation>La base de conocimiento</translation>
    </message>
    <message>
        <source>The file to write the decision to</source>
        <translation>El archivo donde se escribe la decisión</translation>
    </message>
    <message>
        <source>Answer as this typical case of the knowledge base does</source>
        <translation>Responder como este caso típico de la base de conocimiento</translation>
    </message>
    <message>
        <source>What the decision is called</source>
        <translation>Cómo se llama la decisión</translation>
    </message>
    <message>
        <source>Answer a question; not-sure and does-not-apply are answers, too</source>
        <translation>Responder a una pregunta; not-sure y does-not-apply también son respuestas</translation>
    </message>
    <message>
        <source>Demand a capability: built-in, add-on, build:DAYS or not-needed</source>
        <translation>Exigir una capacidad: built-in, add-on, build:DÍAS o not-needed</translation>
    </message>
    <message>
        <source>The sheet to make the decision of: XLSX, ODS or CSV</source>
        <translation>La tabla de la que se hace la decisión: XLSX, ODS o CSV</translation>
    </message>
    <message>
        <source>Of a table everything that had to be guessed is said: which row is the head, which way each criterion counts, units, ranges and what is unknown.</source>
        <translation>De una tabla se dice todo lo que hubo que adivinar: qué fila es el encabezado, en qué sentido cuenta cada criterio, unidades, intervalos y lo que se desconoce.</translation>
    </message>
    <message>
        <source>Say what the answers lead to</source>
        <translation>Decir a qué llevan las respuestas</translation>
    </message>
    <message>
        <source>Also where each weight comes from</source>
        <translation>También de dónde viene cada peso</translation>
    </message>
    <message>
        <source>How many runs to make; otherwise as many as the decision says</source>
        <translation>Cuántas pasadas hacer; si no, tantas como diga la decisión</translation>
    </message>
    <message>
        <source>Where random numbers begin; otherwise where the decision says</source>
        <translation>Dónde empiezan los números aleatorios; si no, donde diga la decisión</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Escribir un informe</translation>
    </message>
    <message>
        <source>Two pages to decide by, up to eight to check it by, or everything</source>
        <translation>Dos páginas para decidir, hasta ocho para comprobar, o todo</translation>
    </message>
    <message>
        <source>The file to write to; its end says the format</source>
        <translation>El archivo donde se escribe; su final dice el formato</translation>
    </message>
    <message>
        <source>The format, where the name of OUT does not say it</source>
        <translation>El formato, cuando el nombre de OUT no lo dice</translation>
    </message>
    <message>
        <source>Also what never leads and what has no weight</source>
        <translation>También lo que nunca va en cabeza y lo que no tiene peso</translation>
    </message>
    <message>
        <source>The language of the report</source>
        <translation>El idioma del informe</translation>
    </message>
    <message>
        <source>Mark every page as a draft</source>
        <translation>Marcar cada página como borrador</translation>
    </message>
    <message>
        <source>Mark every page as confidential</source>
        <translation>Marcar cada página como confidencial</translation>
    </message>
    <message>
        <source>A picture for the first page</source>
        <translation>Una imagen para la primera página</translation>
    </message>
    <message>
        <source>Write a decision record into the folder OUT, and name it so</source>
        <translation>Escribir un registro de decisión en la carpeta OUT, y nombrarlo así</translation>
    </message>
    <message>
        <source>OUT ends in one of: %1.</source>
        <translation>OUT termina en uno de: %1.</translation>
    </message>
    <message>
        <source>A PDF and an HTML report carry the decision inside, so that anybody can open it and compute it again.</source>
        <translation>Un informe PDF o HTML lleva la decisión dentro, de modo que cualquiera puede abrirla y calcularla de nuevo.</translation>
    </message>
    <message>
        <source>With --format csv, OUT is a folder with a file for each table.</source>
        <translation>Con --format csv, OUT es una carpeta con un archivo por tabla.</translation>
    </message>
    <message>
        <source>Write the scenes of the presentation on paper or as slides</source>
        <translation>Escribir las escenas de la presentación en papel o como diapositivas</translation>
    </message>
    <message>
        <source>The file to write to, a PDF or slides (ODP)</source>
        <translation>El archivo donde se escribe, un PDF o diapositivas (ODP)</translation>
    </message>
    <message>
        <source>How many scenes share a page</source>
        <translation>Cuántas escenas comparten una página</translation>
    </message>
    <message>
        <source>With what the speaker says</source>
        <translation>Con lo que dice quien presenta</translation>
    </message>
    <message>
        <source>The language of the hand-out</source>
        <translation>El idioma del folleto</translation>
    </message>
    <message>
        <source>Compute and write again, and say what changed</source>
        <translation>Calcular y escribir de nuevo, y decir qué cambió</translation>
    </message>
    <message>
        <source>A decision, a report (PDF, HTML) or a decision record (Markdown)</source>
        <translation>Una decisión, un informe (PDF, HTML) o un registro de decisión (Markdown)</translation>
    </message>
    <message>
        <source>The decision to compare a record with</source>
        <translation>La decisión con la que se compara un registro</translation>
    </message>
    <message>
        <source>The exit code is 1 when anything differs from what the report says, or when the knowledge base inside is not the one it is called.</source>
        <translation>El código de salida es 1 cuando algo difiere de lo que dice el informe, o cuando la base de conocimiento incluida no es la que indica su nombre.</translation>
    </message>
    <message>
        <source>Say what differs between two decisions, and what of it changed the verdict</source>
        <translation>Decir qué difiere entre dos decisiones, y qué de ello cambió el veredicto</translation>
    </message>
    <message>
        <source>A decision, or a report with one inside</source>
        <translation>Una decisión, o un informe con una dentro</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Con qué se compara</translation>
    </message>
    <message>
        <source>Cut no list</source>
        <translation>No cortar ninguna lista</translation>
    </message>
    <message>
        <source>Exit with 1 when they differ</source>
        <translation>Terminar con 1 cuando difieren</translation>
    </message>
    <message>
        <source>Each difference that counts is tried alone on A; where the verdicts differ, the smallest set of differences that makes the verdict of A that of B is searched.</source>
        <translation>Cada diferencia que cuenta se prueba sola en A; donde los veredictos difieren, se busca el menor conjunto de diferencias que convierte el veredicto de A en el de B.</translation>
    </message>
    <message>
        <source>For people or for programs</source>
        <translation>Para personas o para programas</translation>
    </message>
    <message>
        <source>The sheet of a workbook; otherwise the first that is not hidden</source>
        <translation>La hoja de un libro; si no, la primera que no está oculta</translation>
    </message>
    <message>
        <source>The size of the paper</source>
        <translation>El tamaño del papel</translation>
    </message>
    <message>
        <source>Write over a file that the program did not write, too</source>
        <translation>Sobrescribir también un archivo que el programa no escribió</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Abrir la ventana</translation>
    </message>
    <message>
        <source>Say how the program, or a command, is used</source>
        <translation>Decir cómo se usa el programa, o una orden</translation>
    </message>
    <message>
        <source>Say which version this is</source>
        <translation>Decir qué versión es</translation>
    </message>
    <message>
        <source>Quit after the window was painted once, for measuring the start</source>
        <translation>Salir tras dibujar la ventana una vez, para medir el arranque</translation>
    </message>
    <message>
        <source>List, show and begin knowledge bases</source>
        <translation>Listar, mostrar y comenzar bases de conocimiento</translation>
    </message>
    <message>
        <source>The knowledge bases in the program, or those named</source>
        <translation>Las bases de conocimiento del programa, o las nombradas</translation>
    </message>
    <message>
        <source>What is in one</source>
        <translation>Lo que hay en una</translation>
    </message>
    <message>
        <source>The beginning of a base of one&apos;s own</source>
        <translation>El comienzo de una base propia</translation>
    </message>
    <message>
        <source>The beginning of a translation of a base</source>
        <translation>El comienzo de la traducción de una base</translation>
    </message>
    <message>
        <source>The JSON Schema of bases, or of their translations</source>
        <translation>El esquema JSON de las bases, o de sus traducciones</translation>
    </message>
    <message>
        <source>A base in the program, or the file of one</source>
        <translation>Una base del programa, o el archivo de una</translation>
    </message>
    <message>
        <source>The file to write to, instead of standard output</source>
        <translation>El archivo donde se escribe, en lugar de la salida estándar</translation>
    </message>
    <message>
        <source>The language of the translation, such as pt or zh-Hant</source>
        <translation>El idioma de la traducción, como pt o zh-Hant</translation>
    </message>
    <message>
        <source>Write over a file that is there</source>
        <translation>Sobrescribir un archivo existente</translation>
    </message>
    <message>
        <source>Say everything that is wrong with a file</source>
        <translation>Decir todo lo que está mal en un archivo</translation>
    </message>
    <message>
        <source>A decision, a knowledge base or a translation of one</source>
        <translation>Una decisión, una base de conocimiento o una traducción de ella</translation>
    </message>
    <message>
        <source>Warnings count, too</source>
        <translation>Las advertencias también cuentan</translation>
    </message>
    <message>
        <source>Each problem is one line with the file, line and column, and what to do.</source>
        <translation>Cada problema es una línea con el archivo, la línea y la columna, y lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Rank a table of one&apos;s own</source>
        <translation>Ordenar una tabla propia</translation>
    </message>
    <message>
        <source>The table: XLSX, ODS or CSV</source>
        <translation>La tabla: XLSX, ODS o CSV</translation>
    </message>
    <message>
        <source>How it is ranked</source>
        <translation>Cómo se ordena</translation>
    </message>
    <message>
        <source>How numbers of different units are made alike</source>
        <translation>Cómo se hacen comparables números de unidades distintas</translation>
    </message>
    <message>
        <source>Instead say what the sums of the table hide</source>
        <translation>Decir en cambio lo que ocultan las sumas de la tabla</translation>
    </message>
    <message>
        <source>How many runs --method smaa makes</source>
        <translation>Cuántas pasadas hace --method smaa</translation>
    </message>
    <message>
        <source>Where the random numbers of --method smaa begin</source>
        <translation>Dónde empiezan los números aleatorios de --method smaa</translation>
    </message>
    <message>
        <source>Make weights of pairwise comparisons (AHP)</source>
        <translation>Hacer pesos de comparaciones por pares (AHP)</translation>
    </message>
    <message>
        <source>The comparisons: XLSX, ODS or CSV</source>
        <translation>Las comparaciones: XLSX, ODS o CSV</translation>
    </message>
    <message>
        <source>It also says whether the judgements are consistent enough, and which one to think over first.</source>
        <translation>También dice si los juicios son bastante coherentes, y cuál reconsiderar primero.</translation>
    </message>
    <message>
        <source>Say how a command is used</source>
        <translation>Decir cómo se usa una orden</translation>
    </message>
    <message>
        <source>The command; without one, all are listed</source>
        <translation>La orden; sin ella, se listan todas</translation>
    </message>
    <message>
        <source>Print the manual page</source>
        <translation>Imprimir la página de manual</translation>
    </message>
    <message>
        <source>Print the reference of the command line</source>
        <translation>Imprimir la referencia de la línea de órdenes</translation>
    </message>
    <message>
        <source>Print what completes the command line in a shell</source>
        <translation>Imprimir lo que completa la línea de órdenes en un intérprete</translation>
    </message>
    <message>
        <source>The language of what is printed</source>
        <translation>El idioma de lo que se imprime</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No hay ninguna orden “%1”.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Begin a decision as a typical case does:</source>
        <translation>Comenzar una decisión como un caso típico:</translation>
    </message>
    <message>
        <source>Read its verdict:</source>
        <translation>Leer su veredicto:</translation>
    </message>
    <message>
        <source>Write two pages for those who decide:</source>
        <translation>Escribir dos páginas para quienes deciden:</translation>
    </message>
    <message>
        <source>Check later that the report is still right:</source>
        <translation>Comprobar más tarde que el informe sigue siendo correcto:</translation>
    </message>
    <message>
        <source>Ask what the sums of a table hide:</source>
        <translation>Preguntar qué ocultan las sumas de una tabla:</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>The language and the form of numbers.</source>
        <translation>El idioma y la forma de los números.</translation>
    </message>
    <message>
        <source>Where the window opens; the commands need neither.</source>
        <translation>Dónde se abre la ventana; las órdenes no necesitan ninguno de los dos.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What the window remembers, such as recent decisions.</source>
        <translation>Lo que la ventana recuerda, como las decisiones recientes.</translation>
    </message>
    <message>
        <source>Copies of what was not saved yet, and of files that could not be replaced whole.</source>
        <translation>Copias de lo que aún no se había guardado, y de archivos que no pudieron reemplazarse enteros.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>weigh technology choices and say why</source>
        <translation>sopesa opciones tecnológicas y dice por qué</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Sinopsis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Steelyard asks plain questions about a project, applies the answers to a knowledge base in which every rating carries its evidence, and returns a verdict that says how sure it is and why.</source>
        <translation>Steelyard hace preguntas sencillas sobre un proyecto, aplica las respuestas a una base de conocimiento en la que cada valoración lleva su evidencia y da un veredicto que dice cuán seguro es y por qué.</translation>
    </message>
    <message>
        <source>It works offline and makes no network connection.</source>
        <translation>Funciona sin conexión y no establece ninguna conexión de red.</translation>
    </message>
    <message>
        <source>Without a command it opens its window.</source>
        <translation>Sin una orden abre su ventana.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Código de salida</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Steelyard weighs technology choices and says why.</source>
        <translation>Steelyard sopesa opciones tecnológicas y dice por qué.</translation>
    </message>
    <message>
        <source>“steelyard help COMMAND” says what a command takes. Results go to standard output, problems to standard error.</source>
        <translation>“steelyard help ORDEN” dice lo que admite una orden. Los resultados van a la salida estándar, los problemas al error estándar.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Códigos de salida</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>One or more of: %1.</source>
        <translation>Uno o varios de: %1.</translation>
    </message>
    <message>
        <source>The program has: %1.</source>
        <translation>El programa tiene: %1.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Uno de: %1.</translation>
    </message>
    <message>
        <source>Unless said otherwise: %1.</source>
        <translation>Si no se dice otra cosa: %1.</translation>
    </message>
    <message>
        <source>May be given several times.</source>
        <translation>Puede darse varias veces.</translation>
    </message>
    <message>
        <source>Line %1 of the record is not what this program writes of the decision: “%2”</source>
        <translation>La línea %1 del registro no es lo que este programa escribe de la decisión: «%2»</translation>
    </message>
    <message>
        <source>Before line %1 of the record a line is missing that this program writes of the decision.</source>
        <translation>Antes de la línea %1 del registro falta una línea que este programa escribe de la decisión.</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 se indica más de una vez.</translation>
    </message>
    <message>
        <source>--sheet goes with --table.</source>
        <translation>--sheet va con --table.</translation>
    </message>
    <message>
        <source>Made without a knowledge base: all of it stands in the decision.</source>
        <translation>Hecho sin base de conocimiento: todo está en la decisión.</translation>
    </message>
    <message>
        <source>No two known values of %1 differ, and it declares no scale: it counts for nobody here, though what is unknown in it could change the ranking. Say in @lower and @upper how far it can reach.</source>
        <translation>No hay dos valores conocidos de %1 que difieran y no se declara ninguna escala: aquí no cuenta para nadie, aunque lo desconocido podría cambiar el orden. Indique en @lower y @upper hasta dónde puede llegar.</translation>
    </message>
    <message>
        <source>The texts are right; the drawings were not compared.</source>
        <translation>Los textos son correctos; los dibujos no se han comparado.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>líneas %1 a %2</translation>
    </message>
    <message>
        <source>What people added was not looked at: %1.</source>
        <translation>Lo que añadieron personas no se ha examinado: %1.</translation>
    </message>
    <message>
        <source>There are just enough judgements to weigh by, so that none could contradict another: nothing checks them.</source>
        <translation>Hay los juicios justos para ponderar, de modo que ninguno podría contradecir a otro: nada los comprueba.</translation>
    </message>
</context>
<context>
    <name>steelyard::handout::HandoutFile</name>
    <message>
        <source>There is no hand-out of this kind.</source>
        <translation>No hay ningún folleto de este tipo.</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of: %1.</source>
        <translation>Elija un nombre que termine en uno de estos: %1.</translation>
    </message>
    <message>
        <source>The file is of another kind.</source>
        <translation>El archivo es de otro tipo.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was overwritten.</source>
        <translation>Elija otro nombre. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>The hand-out could not be made.</source>
        <translation>No se pudo crear el folleto.</translation>
    </message>
    <message>
        <source>Free memory and temporary disk space, and try again.</source>
        <translation>Libere memoria y espacio temporal en el disco e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>steelyard::handout::HandoutPainter</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>scene, scenes</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Notes on “%1”, continued</source>
        <comment>title of a scene</comment>
        <translation>Notas sobre “%1”, continuación</translation>
    </message>
</context>
<context>
    <name>steelyard::handout::SlideWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>scene, scenes</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Captions</name>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figura %1</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ColumnNotes</name>
    <message>
        <source>The tipping range: while the weight lies between these two and all else stays as it is, the same option leads. It does not say how unsure the weight is.</source>
        <translation>El intervalo de cambio: mientras el peso esté entre estos dos y todo lo demás quede como está, la misma opción va en cabeza. No dice cuán incierto es el peso.</translation>
    </message>
    <message>
        <source>The plausible range: the rating may really lie anywhere between these two, and the runs draw it from there. This is uncertainty.</source>
        <translation>El intervalo plausible: la valoración puede estar realmente en cualquier punto entre estos dos, y las simulaciones la toman de ahí. Esto es incertidumbre.</translation>
    </message>
    <message>
        <source>The value with every rating at its worst, or at its best, plausible end. Both at once are unlikely; the share of first places says what to expect.</source>
        <translation>El valor con cada valoración en su peor, o en su mejor, extremo plausible. Ambas cosas a la vez son improbables; la parte de primeros puestos dice qué esperar.</translation>
    </message>
    <message>
        <source>Half the width of the range in which the share would lie with ever more runs, in 95 of 100 cases. It comes from sampling alone.</source>
        <translation>La mitad de la amplitud del intervalo en que estaría la parte con cada vez más simulaciones, en 95 de 100 casos. Viene solo del muestreo.</translation>
    </message>
    <message>
        <source>The rating as it counts: from 0, the worst end of the scale, to 10, the best. Unknown counts as 5.</source>
        <translation>La valoración tal como cuenta: de 0, el peor extremo de la escala, a 10, el mejor. Lo desconocido cuenta como 5.</translation>
    </message>
    <message>
        <source>What counts how much, and the factors that multiply to it</source>
        <translation>Qué cuenta cuánto, y los factores que se multiplican para ello</translation>
    </message>
    <message>
        <source>Who comes where, and how sure that is</source>
        <translation>Qué queda en qué puesto, y con cuánta certeza</translation>
    </message>
    <message>
        <source>Every rating with its plausible range and what it rests on</source>
        <translation>Cada valoración con su intervalo plausible y en qué se basa</translation>
    </message>
</context>
<context>
    <name>steelyard::report::EarlierFile</name>
    <message>
        <source>Put the line back, and what you want to add between the marks for additions; or write to another file. Nothing was overwritten.</source>
        <translation>Restituya la línea y ponga lo que quiera añadir entre las marcas para añadidos, o escriba en otro archivo. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>Whether this record was changed by hand cannot be told: its last lines, which say how it was written, are missing.</source>
        <translation>No se puede saber si este registro se cambió a mano: faltan sus últimas líneas, que indican cómo se escribió.</translation>
    </message>
    <message>
        <source>Write to another file, or remove this one. Nothing was overwritten.</source>
        <translation>Escriba en otro archivo o elimine este. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>A line of the record was removed by hand here.</source>
        <translation>Aquí se quitó a mano una línea del registro.</translation>
    </message>
    <message>
        <source>The line “%1” was changed or added by hand.</source>
        <translation>La línea “%1” se cambió o se añadió a mano.</translation>
    </message>
    <message>
        <source>Marks around what was added by hand are damaged.</source>
        <translation>Las marcas en torno a lo añadido a mano están dañadas.</translation>
    </message>
    <message>
        <source>Each opening mark needs its closing mark behind it; mend the file, or write to another. Nothing was overwritten.</source>
        <translation>Cada marca de apertura necesita después su marca de cierre; corrija el archivo o escriba en otro. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>This file was not written by Steelyard, or does not say of which decision it is the record.</source>
        <translation>Este archivo no lo escribió Steelyard, o no dice de qué decisión es el registro.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was overwritten.</source>
        <translation>Elija otro nombre. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>This is the record of another decision.</source>
        <translation>Este es el registro de otra decisión.</translation>
    </message>
    <message>
        <source>This record is not in UTF-8: what was added by hand would be damaged.</source>
        <translation>Este registro no está en UTF-8: lo que se añadió a mano se dañaría.</translation>
    </message>
    <message>
        <source>Save it in the encoding UTF-8, or write to another file. Nothing was overwritten.</source>
        <translation>Guárdelo con la codificación UTF-8 o escriba en otro archivo. No se sobrescribió nada.</translation>
    </message>
</context>
<context>
    <name>steelyard::report::FigureText</name>
    <message>
        <source>%1 with %2</source>
        <comment>an option and its value</comment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>A beam: %1 on the left, %2 on the right.</source>
        <translation>Un brazo: %1 a la izquierda, %2 a la derecha.</translation>
    </message>
    <message>
        <source>The lead is %1.</source>
        <translation>La ventaja es %1.</translation>
    </message>
    <message>
        <source>In nine runs of ten it lies between %1 and %2.</source>
        <translation>En nueve de cada diez simulaciones queda entre %1 y %2.</translation>
    </message>
    <message>
        <source>A beam with one side: %1.</source>
        <translation>Un brazo con un solo lado: %1.</translation>
    </message>
    <message>
        <source>An empty beam.</source>
        <translation>Un brazo vacío.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a group and a value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>se desconoce</translation>
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
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 de %2</translation>
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
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Options and criteria: type over the weights, and values and places follow</source>
        <translation>Opciones y criterios: escriba sobre los pesos, y los valores y puestos los siguen</translation>
    </message>
</context>
<context>
    <name>steelyard::report::HtmlPage</name>
    <message>
        <source>Fingerprint %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>The decision file, to open in Steelyard</source>
        <translation>El archivo de la decisión, para abrirlo en Steelyard</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Ir al contenido</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Logo</name>
    <message>
        <source>Give an SVG or a PNG of at most 4 MB and 4000 pixels a side.</source>
        <translation>Indique un SVG o un PNG de 4 MB y 4000 píxeles por lado como máximo.</translation>
    </message>
    <message>
        <source>The logo cannot be read.</source>
        <translation>No se puede leer el logotipo.</translation>
    </message>
    <message>
        <source>The logo is too large.</source>
        <translation>El logotipo es demasiado grande.</translation>
    </message>
    <message>
        <source>The logo is damaged.</source>
        <translation>El logotipo está dañado.</translation>
    </message>
    <message>
        <source>The logo is neither an SVG nor a PNG.</source>
        <translation>El logotipo no es ni un SVG ni un PNG.</translation>
    </message>
    <message>
        <source>The logo is a compressed SVG.</source>
        <translation>El logotipo es un SVG comprimido.</translation>
    </message>
    <message>
        <source>The logo refers to something outside its file.</source>
        <translation>El logotipo remite a algo fuera de su archivo.</translation>
    </message>
    <message>
        <source>The logo declares entities of its own.</source>
        <translation>El logotipo declara entidades propias.</translation>
    </message>
    <message>
        <source>The logo holds a picture, a script or another document.</source>
        <translation>El logotipo contiene una imagen, un script u otro documento.</translation>
    </message>
    <message>
        <source>The logo has too many parts.</source>
        <translation>El logotipo tiene demasiadas partes.</translation>
    </message>
    <message>
        <source>Save it as a plain SVG.</source>
        <translation>Guárdelo como SVG sencillo.</translation>
    </message>
    <message>
        <source>Nothing but the file itself is read: save it as a plain SVG with all its shapes inside, or as a PNG.</source>
        <translation>Solo se lee el propio archivo: guárdelo como SVG sencillo con todas sus formas dentro, o como PNG.</translation>
    </message>
    <message>
        <source>Save it as a PNG, or as a plain SVG of nothing but shapes and text.</source>
        <translation>Guárdelo como PNG, o como SVG sencillo solo con formas y texto.</translation>
    </message>
    <message>
        <source>Simplify it, or save it as a PNG.</source>
        <translation>Simplifíquelo o guárdelo como PNG.</translation>
    </message>
</context>
<context>
    <name>steelyard::report::MarkdownRecord</name>
    <message>
        <source>Must-have: %1</source>
        <translation>Imprescindible: %1</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Consecuencias</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>Value: %1 of 10</source>
        <translation>Valor: %1 sobre 10</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Made by Steelyard, which writes this file again. It keeps the status, what you add to these first lines, and what stands between two marks for additions. Where any other line was changed it stops and names the line.</source>
        <translation>Hecho por Steelyard, que vuelve a escribir este archivo. Conserva el estado, lo que usted añada en estas primeras líneas y lo que haya entre dos marcas para añadidos. Si se cambió cualquier otra línea, se detiene e indica cuál.</translation>
    </message>
    <message>
        <source>Good, because %1</source>
        <comment>a clause</comment>
        <translation>Bueno, porque %1</translation>
    </message>
    <message>
        <source>Bad, because %1</source>
        <comment>a clause</comment>
        <translation>Malo, porque %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Context and Problem Statement</source>
        <translation>Contexto y planteamiento del problema</translation>
    </message>
    <message>
        <source>Decision Drivers</source>
        <translation>Factores de decisión</translation>
    </message>
    <message>
        <source>Considered Options</source>
        <translation>Opciones consideradas</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <comment>an option</comment>
        <translation>%1 (descartada)</translation>
    </message>
    <message>
        <source>Decision Outcome</source>
        <translation>Resultado de la decisión</translation>
    </message>
    <message>
        <source>Chosen option: none yet, because %1</source>
        <comment>a clause</comment>
        <translation>Opción elegida: ninguna todavía, porque %1</translation>
    </message>
    <message>
        <source>Chosen option: &quot;%1&quot;, because %2</source>
        <comment>an option, a clause</comment>
        <translation>Opción elegida: &quot;%1&quot;, porque %2</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Pros and Cons of the Options</source>
        <translation>Pros y contras de las opciones</translation>
    </message>
    <message>
        <source>More Information</source>
        <translation>Más información</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ModelSheet</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What the weights decide</source>
        <translation>Lo que deciden los pesos</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Weight in the verdict</source>
        <translation>Peso en el veredicto</translation>
    </message>
    <message>
        <source>Your weight</source>
        <translation>Su peso</translation>
    </message>
    <message>
        <source>Any number from 0 up: what counts is its share of the sum of them all.</source>
        <translation>Cualquier número desde 0: lo que cuenta es su parte de la suma de todos.</translation>
    </message>
    <message>
        <source>Its share</source>
        <translation>Su parte</translation>
    </message>
    <message>
        <source>Points from 0, the worst end of a criterion&apos;s scale, to 10, the best. What is unknown counts as 5 and is set in italics.</source>
        <translation>Puntos desde 0, el peor extremo de la escala de un criterio, hasta 10, el mejor. Lo desconocido cuenta como 5 y va en cursiva.</translation>
    </message>
    <message>
        <source>Value, of 10</source>
        <translation>Valor, sobre 10</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Value in the verdict</source>
        <translation>Valor en el veredicto</translation>
    </message>
    <message>
        <source>Place in the verdict</source>
        <translation>Puesto en el veredicto</translation>
    </message>
    <message>
        <source>Your value less the verdict&apos;s</source>
        <translation>Su valor menos el del veredicto</translation>
    </message>
    <message>
        <source>First with your weights</source>
        <translation>En cabeza con sus pesos</translation>
    </message>
    <message>
        <source>Type over the coloured weights, or “%1” and “%2” in the row “Left out”: values and places follow. Below stand those of the verdict.</source>
        <translation>Escriba sobre los pesos coloreados, o «%1» y «%2» en la fila «Excluida»: los valores y los puestos cambian con ellos. Debajo están los del veredicto.</translation>
    </message>
    <message>
        <source>Left out (%1 or %2)</source>
        <comment>yes, no</comment>
        <translation>Excluida (%1 o %2)</translation>
    </message>
</context>
<context>
    <name>steelyard::report::OdtWriter</name>
    <message>
        <source>Fingerprint %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Parts</name>
    <message>
        <source>Decision on a page</source>
        <translation>La decisión en una página</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Why, and how sure</source>
        <translation>Por qué y con qué certeza</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>Decision and sign-off</source>
        <translation>Decisión y firmas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Listado de evidencia</translation>
    </message>
    <message>
        <source>Method and fingerprint</source>
        <translation>Método y huella</translation>
    </message>
    <message>
        <source>Context and must-haves</source>
        <translation>Contexto y requisitos imprescindibles</translation>
    </message>
    <message>
        <source>Finalists side by side</source>
        <translation>Finalistas frente a frente</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Board: two pages to decide by</source>
        <translation>Dirección: dos páginas para decidir</translation>
    </message>
    <message>
        <source>Board report</source>
        <translation>Informe de dirección</translation>
    </message>
    <message>
        <source>Review: up to eight pages to check it by</source>
        <translation>Revisión: hasta ocho páginas para comprobarlo</translation>
    </message>
    <message>
        <source>Decision report</source>
        <translation>Informe de decisión</translation>
    </message>
    <message>
        <source>File: everything, to keep</source>
        <translation>Expediente: todo, para conservar</translation>
    </message>
    <message>
        <source>Decision file</source>
        <translation>Expediente de la decisión</translation>
    </message>
    <message>
        <source>Each option by itself</source>
        <translation>Cada opción por separado</translation>
    </message>
</context>
<context>
    <name>steelyard::report::PdfWriter</name>
    <message>
        <source>The decision, to open in Steelyard</source>
        <translation>La decisión, para abrir en Steelyard</translation>
    </message>
    <message>
        <source>The verdict as it was computed</source>
        <translation>El veredicto tal como se calculó</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>Cómo se hizo este informe</translation>
    </message>
    <message>
        <source>The picture at the head of the pages</source>
        <translation>La imagen en el encabezado de las páginas</translation>
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
        <translation>Se duplica: %1.</translation>
    </message>
    <message>
        <source>Doubled twice: %1.</source>
        <translation>Se duplica dos veces: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Doubled %n times: %1.</source>
        <translation>
            <numerusform>Se duplica %n vez: %1.</numerusform>
            <numerusform>Se duplica %n veces: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Halved: %1.</source>
        <translation>Se reduce a la mitad: %1.</translation>
    </message>
    <message>
        <source>Halved twice: %1.</source>
        <translation>Se reduce a la mitad dos veces: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Halved %n times: %1.</source>
        <translation>
            <numerusform>Se reduce a la mitad %n vez: %1.</numerusform>
            <numerusform>Se reduce a la mitad %n veces: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to zero: %1.</source>
        <translation>Se pone a cero: %1.</translation>
    </message>
    <message>
        <source>Must-have: %1.</source>
        <translation>Imprescindible: %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3 points.</source>
        <comment>option, criterion, correction of its rating</comment>
        <translation>%1, %2: %3 puntos.</translation>
    </message>
    <message>
        <source>Every answer is tried in the runs.</source>
        <translation>En las simulaciones se prueban todas las respuestas.</translation>
    </message>
    <message>
        <source>Changes no weight.</source>
        <translation>No cambia ningún peso.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Questions, answers and what they changed</source>
        <translation>Preguntas, respuestas y qué cambiaron</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Imprescindibles</translation>
    </message>
    <message>
        <source>Must-haves and who meets them</source>
        <translation>Requisitos imprescindibles y quién los cumple</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Imprescindible</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Su propia elección</translation>
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
        <translation>Quedan fuera</translation>
    </message>
    <message>
        <source>?</source>
        <comment>a rating that is not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a rating</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Your answers move this rating from %1 to %2.</source>
        <translation>Sus respuestas mueven esta valoración de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 says: %2 Found: %3</source>
        <comment>publisher, its claim, what we found</comment>
        <translation>%1 afirma: %2 Hallazgo: %3</translation>
    </message>
    <message>
        <source>All ratings by weight</source>
        <translation>Todas las valoraciones por peso</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Media ponderada</translation>
    </message>
    <message>
        <source>All criteria by the weight your answers give them. The fuller the circle, the better; the best of a row is bold.</source>
        <translation>Todos los criterios según el peso que les dan sus respuestas. Cuanto más lleno el círculo, mejor; lo mejor de cada fila va en negrita.</translation>
    </message>
    <message>
        <source>~ medium confidence, about one point; ≈ low confidence, about two points; no mark: high.</source>
        <translation>~ confianza media, alrededor de un punto; ≈ confianza baja, alrededor de dos puntos; sin marca: alta.</translation>
    </message>
    <message>
        <source>Radar chart of the table below.</source>
        <translation>Gráfico de radar de la tabla de abajo.</translation>
    </message>
    <message>
        <source>Ratings by group</source>
        <translation>Valoraciones por grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a plausible range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>A group counts as the mean of its criteria by their weights. Behind each number stands its plausible range where there is room.</source>
        <translation>Un grupo cuenta como la media de sus criterios según sus pesos. Detrás de cada número figura su intervalo plausible, donde hay sitio.</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>El veredicto</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no option meets the must-haves</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verdict</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two options too close to call</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Decision without a name</source>
        <translation>Decisión sin nombre</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>knowledge base and its version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a plausible range</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Version or date</source>
        <translation>Versión o fecha</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Consultada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>publisher and kind of source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every rating with what it rests on. Numbers in brackets are sources, listed at the end.</source>
        <translation>Cada valoración con aquello en que se basa. Los números entre corchetes son fuentes, que figuran al final.</translation>
    </message>
    <message>
        <source>Ratings and their evidence</source>
        <translation>Valoraciones y su evidencia</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Every option has a rating on every criterion, on a scale whose points are described in words, with a range of what is plausible and the evidence behind it. Your answers decide how much each criterion counts. An option&apos;s value is the mean of its ratings by these weights, in points of 10.</source>
        <translation>Cada opción tiene una valoración en cada criterio, en una escala cuyos puntos se describen con palabras, con un intervalo plausible y la evidencia que la respalda. Sus respuestas deciden cuánto cuenta cada criterio. El valor de una opción es la media de sus valoraciones según esos pesos, en puntos sobre 10.</translation>
    </message>
    <message>
        <source>One step up doubles a criterion&apos;s weight, one step down halves it. A criterion that no answer raised counts with %1 of its starting weight, so that what nobody asked for does not drown what somebody did.</source>
        <translation>Un paso hacia arriba duplica el peso de un criterio; un paso hacia abajo lo reduce a la mitad. Un criterio que ninguna respuesta ha elevado cuenta con %1 de su peso inicial, para que lo que nadie pidió no ahogue lo que sí se pidió.</translation>
    </message>
    <message>
        <source>A must-have leaves out every option that does not offer it in a way you accept. What is left out is rated for information only.</source>
        <translation>Un requisito imprescindible deja fuera toda opción que no lo ofrezca de una forma que usted acepte. Lo que queda fuera se valora solo a título informativo.</translation>
    </message>
    <message>
        <source>To see how sure the result is, it is computed many times. Every run draws an answer for each question that is open or not sure, moves every weight by up to about 40% and draws every rating from its plausible range. How often an option comes first tells how sure the verdict is.</source>
        <translation>Para ver cuánta certeza hay, el resultado se calcula muchas veces. Cada simulación extrae una respuesta para cada pregunta pendiente o con dudas, mueve cada peso hasta un 40&#xa0;% aproximadamente y extrae cada valoración de su intervalo plausible. La frecuencia con que una opción queda en primer lugar indica la certeza del veredicto.</translation>
    </message>
    <message>
        <source>The verdict is clear when one option comes first in at least %1 of 100 runs, leaning from %2, and else too close to call. There is no verdict while more than %3 of 100 important questions are open or not sure.</source>
        <translation>El veredicto es claro cuando una opción queda en primer lugar en al menos %1 de 100 simulaciones, una tendencia a partir de %2 y, si no, un casi empate. No hay veredicto mientras más de %3 de cada 100 preguntas importantes estén pendientes o con dudas.</translation>
    </message>
    <message>
        <source>To compute it again</source>
        <translation>Para volver a calcularlo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Weighted mean with runs, version %1</source>
        <comment>of the engine</comment>
        <translation>Media ponderada con simulaciones, versión %1</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>The same knowledge base, answers and seed give the same fingerprint and the same numbers on any machine. The decision file is attached to this report; open it in Steelyard to go on from here.</source>
        <translation>La misma base de conocimiento, las mismas respuestas y la misma semilla dan la misma huella y los mismos números en cualquier equipo. El archivo de la decisión va adjunto a este informe; ábralo en Steelyard para continuar desde aquí.</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>excelente</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitada</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Base de conocimiento</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>title and version</comment>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Hash of its file</source>
        <translation>Hash de su archivo</translation>
    </message>
    <message>
        <source>To leave it again: %1</source>
        <translation>Para dejarla: %1</translation>
    </message>
    <message>
        <source>First</source>
        <comment>rank</comment>
        <translation>Puesto&#xa0;1</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>rank</comment>
        <translation>Puesto&#xa0;2</translation>
    </message>
    <message>
        <source>Third</source>
        <comment>rank</comment>
        <translation>Puesto&#xa0;3</translation>
    </message>
    <message>
        <source>What every criterion adds to the lead</source>
        <translation>Qué aporta cada criterio a la ventaja</translation>
    </message>
    <message>
        <source>Criterion and the answers behind it</source>
        <translation>Criterio y las respuestas que lo respaldan</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
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
        <translation>Ventaja</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Qué han publicado otros</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publicado por</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Where we differ</source>
        <translation>En qué diferimos</translation>
    </message>
    <message>
        <source>Opinion: shown beside our verdict and not counted in it.</source>
        <translation>Opinión: se muestra junto a nuestro veredicto y no cuenta en él.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>† A published claim differs; the evidence register has it and what was found.</source>
        <translation>† Una afirmación publicada difiere; figura en el listado de evidencia con lo que se encontró.</translation>
    </message>
    <message>
        <source>The shape of the best options, by group</source>
        <translation>La forma de las mejores opciones, por grupo</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, see “%1”.</source>
        <translation>
            <numerusform>Y %n más, véase “%1”.</numerusform>
            <numerusform>Y %n más, véase “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Otras respuestas</translation>
    </message>
    <message>
        <source>Questions that are open or not sure</source>
        <translation>Preguntas pendientes o con dudas</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>Otros pesos</translation>
    </message>
    <message>
        <source>It began with the case “%1”: %2</source>
        <comment>name and description of a case</comment>
        <translation>Partió del caso “%1”: %2</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Qué se respondió</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between questions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The options that were weighed</source>
        <translation>Las opciones que se ponderaron</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>Versión vista</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <comment>points</comment>
        <translation>%1 sobre 10</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Primera en</translation>
    </message>
    <message>
        <source>%1 of 100 runs</source>
        <translation>%1 de 100 simulaciones</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
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
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>Serious:</source>
        <comment>a gotcha</comment>
        <translation>Grave:</translation>
    </message>
    <message>
        <source>Gotchas</source>
        <translation>Escollos</translation>
    </message>
    <message>
        <source>What your answers say of it</source>
        <translation>Qué dicen de ella sus respuestas</translation>
    </message>
    <message>
        <source>Leaving it again</source>
        <translation>Dejarla más tarde</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between links</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>To read on:</source>
        <translation>Para seguir leyendo:</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>The verdict advises; people decide. What is not filled in can be written here.</source>
        <translation>El veredicto aconseja; deciden las personas. Lo que no esté relleno puede escribirse aquí.</translation>
    </message>
    <message>
        <source>Status: proposed, accepted or superseded</source>
        <translation>Estado: propuesta, aceptada o sustituida</translation>
    </message>
    <message>
        <source>Option chosen</source>
        <translation>Opción elegida</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisar el</translation>
    </message>
    <message>
        <source>We would reconsider if</source>
        <translation>Se reconsideraría si</translation>
    </message>
    <message>
        <source>Who does what next</source>
        <translation>Quién hace qué a continuación</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Con qué certeza</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fijado a mano</translation>
    </message>
    <message>
        <source>Since the verdict was first shown</source>
        <translation>Desde que se mostró por primera vez el veredicto</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <comment>what is chosen</comment>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Beside the verdict</source>
        <translation>Frente al veredicto</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>it was chosen</comment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Signature open</source>
        <translation>Firma pendiente</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <comment>a date</comment>
        <translation>Firmado el %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an action</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an action</comment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an action</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>option, criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, plausibly %2 to %3. %4</source>
        <comment>rating, range, reason</comment>
        <translation>%1, plausible de %2 a %3. %4</translation>
    </message>
    <message>
        <source>Changes since the verdict was first shown</source>
        <translation>Cambios desde que se mostró por primera vez el veredicto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Set by hand, in place of %1: %2</source>
        <comment>rating, reason</comment>
        <translation>Fijada a mano, en lugar de %1: %2</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <comment>reason</comment>
        <translation>Fijada a mano: %1</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>La decisión</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>confianza alta</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>confianza media</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confianza baja</translation>
    </message>
    <message>
        <source>Set by hand:</source>
        <translation>Fijada a mano:</translation>
    </message>
    <message>
        <source>In the knowledge base: %1, plausibly %2 to %3.</source>
        <comment>rating and its range</comment>
        <translation>En la base de conocimiento: %1, plausible de %2 a %3.</translation>
    </message>
    <message>
        <source>In the knowledge base: unknown.</source>
        <comment>a rating</comment>
        <translation>En la base de conocimiento: desconocida.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what a rating rests on</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What is known, and what it rests on</source>
        <translation>Qué se sabe y en qué se basa</translation>
    </message>
    <message>
        <source>(“%1” is now “%2”)</source>
        <comment>a question and its answer</comment>
        <translation>(“%1” es ahora “%2”)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of an action</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No option can lead while a must-have leaves each of them out.</source>
        <translation>Ninguna opción puede ir en cabeza mientras un requisito imprescindible deje fuera a cada una de ellas.</translation>
    </message>
    <message>
        <source>Other must-haves</source>
        <translation>Otros imprescindibles</translation>
    </message>
    <message>
        <source>What leaves the options out</source>
        <translation>Qué deja fuera las opciones</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a way of offering capabilities</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Sees it otherwise</source>
        <translation>Lo ve de otra forma</translation>
    </message>
    <message>
        <source>Sees it otherwise: %1</source>
        <translation>Lo ve de otra forma: %1</translation>
    </message>
    <message>
        <source>Unknown. %1</source>
        <comment>reason</comment>
        <translation>Se desconoce. %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Runs, seed</source>
        <translation>Simulaciones, semilla</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of runs, seed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A value is the mean of an option’s ratings, weighed by the answers. An option that misses a must-have is left out. Many runs move all that is uncertain.</source>
        <translation>Un valor es la media de las valoraciones de una opción, ponderada por las respuestas. Una opción que no cumple un requisito imprescindible queda fuera. Muchas simulaciones mueven todo lo incierto.</translation>
    </message>
    <message>
        <source>Other methods and evidence</source>
        <translation>Otros métodos y evidencia</translation>
    </message>
    <message>
        <source>Value of all else beside %1</source>
        <comment>a criterion</comment>
        <translation>Valor de todo lo demás junto a %1</translation>
    </message>
    <message>
        <source>Value without it</source>
        <translation>Valor sin ello</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Junto a las demás</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>an option</comment>
        <translation>queda fuera</translation>
    </message>
    <message>
        <source>no other is worth as much for less</source>
        <translation>ninguna otra vale tanto por menos</translation>
    </message>
    <message>
        <source>another is worth as much for less</source>
        <translation>otra vale tanto por menos</translation>
    </message>
    <message>
        <source>Value against cost</source>
        <translation>Valor frente a lo que cuesta</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between two changes</comment>
        <translation>, y </translation>
    </message>
    <message>
        <source>No change of one or two answers, one weight or one rating makes another option lead.</source>
        <translation>Ningún cambio de una o dos respuestas, de un peso o de una valoración pone otra opción en cabeza.</translation>
    </message>
    <message>
        <source>Any one of these changes alone makes another option lead.</source>
        <translation>Cada uno de estos cambios por sí solo pone otra opción en cabeza.</translation>
    </message>
    <message>
        <source>Another order of what matters</source>
        <translation>Otro orden de lo que importa</translation>
    </message>
    <message>
        <source>Other ratings</source>
        <translation>Otras valoraciones</translation>
    </message>
    <message>
        <source>Two other answers together</source>
        <translation>Otras dos respuestas juntas</translation>
    </message>
    <message>
        <source>Open or not sure: %1.</source>
        <comment>questions</comment>
        <translation>Pendientes o con dudas: %1.</translation>
    </message>
    <message>
        <source>What matters, and why</source>
        <translation>Qué importa y por qué</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>The decision, %1</source>
        <comment>status of a decision, inside a sentence</comment>
        <translation>La decisión, %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the decision of people</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>aún sin elección</translation>
    </message>
    <message>
        <source>Choosing %1 instead: %2.</source>
        <comment>an option, “costs 0.36”</comment>
        <translation>Elegir %1 en su lugar: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, in the full report.</source>
        <translation>
            <numerusform>Y %n más, en el informe completo.</numerusform>
            <numerusform>Y %n más, en el informe completo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, owner</source>
        <comment>who decides and owns the decision</comment>
        <translation>%1, responsable</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nombre y función</translation>
    </message>
    <message>
        <source>Corrected:</source>
        <comment>a rating</comment>
        <translation>Corregida:</translation>
    </message>
    <message>
        <source>Not here, because they came first in fewer than 1 in 1,000 runs: %1.</source>
        <comment>options</comment>
        <translation>No figuran aquí porque quedaron en primer lugar en menos de 1 de cada 1000 simulaciones: %1.</translation>
    </message>
    <message>
        <source>Not here, because they have no weight: %1.</source>
        <comment>criteria</comment>
        <translation>No figuran aquí porque no tienen peso: %1.</translation>
    </message>
    <message>
        <source>Their evidence is in the report as XLSX or HTML, and in the attached decision.</source>
        <translation>Su evidencia está en el informe en XLSX o HTML y en la decisión adjunta.</translation>
    </message>
    <message>
        <source>The best two beside each other</source>
        <translation>Las dos mejores frente a frente</translation>
    </message>
    <message>
        <source>The two that can lead</source>
        <comment>options</comment>
        <translation>Las dos que pueden ir en cabeza</translation>
    </message>
    <message>
        <source>The three that can lead</source>
        <comment>options</comment>
        <translation>Las tres que pueden ir en cabeza</translation>
    </message>
    <message>
        <source>The four that can lead</source>
        <comment>options</comment>
        <translation>Las cuatro que pueden ir en cabeza</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Por peso</translation>
    </message>
    <message>
        <source>Value of 10</source>
        <translation>Valor sobre 10</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Strongest points</source>
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>Drawbacks</source>
        <translation>Desventajas</translation>
    </message>
    <message>
        <source>Cost of leaving</source>
        <translation>Lo que cuesta salir</translation>
    </message>
    <message>
        <source>More on each in the full report.</source>
        <translation>Más sobre cada una en el informe completo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a must-have, how it is met</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The best of a row is bold.</source>
        <translation>Lo mejor de cada fila va en negrita.</translation>
    </message>
    <message>
        <source>Every option has a rating on every criterion, with a range of what is plausible. A measure in a unit counts by its worst and best level. The weights are yours. An option&apos;s value is the mean of its ratings by these weights, in points of 10.</source>
        <translation>Cada opción tiene una valoración en cada criterio, con un intervalo de lo que es plausible. Una medida con unidad cuenta por su peor y su mejor nivel. Los pesos son los suyos. El valor de una opción es la media de sus valoraciones por estos pesos, en puntos sobre 10.</translation>
    </message>
    <message>
        <source>To see how sure the result is, it is computed many times. Every run draws weights that agree with what you said of them, and every rating from its plausible range. How often an option comes first tells how sure the verdict is.</source>
        <translation>Para ver con cuánta certeza se obtiene el resultado, se calcula muchas veces. Cada simulación toma pesos que concuerdan con lo que usted dijo de ellos y cada valoración dentro de su intervalo plausible. La frecuencia con que una opción queda en primer lugar dice con cuánta certeza vale el veredicto.</translation>
    </message>
    <message>
        <source>The verdict is clear when one option comes first in at least %1 of 100 runs, leaning from %2, and else too close to call.</source>
        <translation>El veredicto es claro si una opción queda en primer lugar en al menos %1 de cada 100 simulaciones, con tendencia desde %2 y, si no, demasiado ajustado.</translation>
    </message>
    <message>
        <source>Limits: ratings are as good as their evidence and as old as it. What nobody found is unknown, which is not the same as bad. Criteria that overlap count partly twice. A verdict compares the options of this decision and no others.</source>
        <translation>Límites: las valoraciones son tan buenas y tan antiguas como su evidencia. Lo que nadie encontró se desconoce, lo que no es lo mismo que malo. Los criterios que se solapan cuentan en parte dos veces. Un veredicto compara las opciones de esta decisión y ninguna otra.</translation>
    </message>
    <message>
        <source>Left out by a must-have.</source>
        <translation>Queda fuera por un requisito imprescindible.</translation>
    </message>
    <message>
        <source>Options, criteria and ratings of one’s own</source>
        <translation>Opciones, criterios y valoraciones propios</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
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
        <translation>Basta uno de estos</translation>
    </message>
    <message>
        <source>Now, and then</source>
        <comment>how it is and would be</comment>
        <translation>Ahora, y entonces</translation>
    </message>
    <message>
        <source>Comes back</source>
        <comment>an option that was left out</comment>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Would lead</source>
        <comment>an option</comment>
        <translation>Iría en cabeza</translation>
    </message>
    <message>
        <source>Puts first</source>
        <comment>a method, an option</comment>
        <translation>Pone en primer lugar</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <comment>a method</comment>
        <translation>no puede juzgar</translation>
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
        <translation>En primer lugar también alguna vez: %1.</translation>
    </message>
    <message>
        <source>First in fewer than 1 in 1,000 runs: %1.</source>
        <comment>options and values</comment>
        <translation>En primer lugar en menos de 1 de cada 1000 simulaciones: %1.</translation>
    </message>
    <message>
        <source>Others: %1.</source>
        <comment>options and values</comment>
        <translation>Las demás: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>options and what they lack</comment>
        <translation>Fuera: %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Por qué difiere</translation>
    </message>
    <message>
        <source>Reason, if the choice differs from the verdict</source>
        <translation>Motivo, si la elección difiere del veredicto</translation>
    </message>
    <message>
        <source>Who sees it otherwise</source>
        <translation>Quién lo ve de otra forma</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>version %1 of %2</source>
        <comment>version and date</comment>
        <translation>versión %1 del %2</translation>
    </message>
    <message>
        <source>All that this report cites, for ratings, claims and advice. The ratings that count cite %1 sources.</source>
        <translation>Todo lo que cita este informe, para valoraciones, afirmaciones y consejos. Las valoraciones que cuentan citan %1 fuentes.</translation>
    </message>
    <message>
        <source>Where every weight comes from</source>
        <translation>De dónde viene cada peso</translation>
    </message>
    <message>
        <source>Criterion and what moved its weight</source>
        <translation>Criterio y lo que movió su peso</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the weight before any answer</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>factor of a weight</comment>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>How weights came about</source>
        <translation>Cómo surgieron los pesos</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller criteria</source>
        <translation>
            <numerusform>y %n criterio menor</numerusform>
            <numerusform>y %n criterios menores</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside this verdict</source>
        <translation>Junto a este veredicto</translation>
    </message>
    <message>
        <source>Of the weight %1 rests on what was measured, %2 on estimates, %3 on guesses, and %4 on nothing yet.</source>
        <translation>Del peso, %1 se basa en lo medido, %2 en estimaciones, %3 en suposiciones y %4 aún en nada.</translation>
    </message>
    <message>
        <source>Evidence debt: %1 of it is guessed without any source, most of all in %2.</source>
        <comment>a share, criteria</comment>
        <translation>Deuda de evidencia: %1 de ello se supone sin ninguna fuente, sobre todo en %2.</translation>
    </message>
    <message>
        <source>What other methods put first, with the same ratings and weights</source>
        <translation>Lo que otros métodos ponen en primer lugar, con las mismas valoraciones y pesos</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>options, together</comment>
        <translation>Las demás</translation>
    </message>
    <message>
        <source>How often options came first, second and third, of 100 runs; dashed where leaning and clear begin</source>
        <translation>Cuántas veces quedaron las opciones en el puesto uno, dos y tres, de 100 simulaciones; con trazos, dónde empiezan “con tendencia” y “claro”</translation>
    </message>
    <message>
        <source>How often options came first, of 100 runs; dashed where leaning and clear begin</source>
        <translation>Cuántas veces quedaron las opciones en primer lugar, de 100 simulaciones; con trazos, dónde empiezan “con tendencia” y “claro”</translation>
    </message>
    <message>
        <source>The points may not add up to the lead because of rounding.</source>
        <translation>Por el redondeo, los puntos pueden no sumar exactamente la ventaja.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how an option provides something</comment>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an option and its share of the weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The weight of the groups each is best in: %1.</source>
        <comment>options and shares</comment>
        <translation>El peso de los grupos en que cada una es la mejor: %1.</translation>
    </message>
    <message>
        <source>A value is the mean of an option’s ratings by the weights that were given. Many runs move all that is uncertain.</source>
        <translation>Un valor es la media de las valoraciones de una opción por los pesos que se dieron. Muchas simulaciones mueven todo lo incierto.</translation>
    </message>
    <message>
        <source>The best by value, though left out</source>
        <translation>Las mejores por valor, aunque quedan fuera</translation>
    </message>
    <message>
        <source>Values and ratings by weight</source>
        <translation>Valores y valoraciones por peso</translation>
    </message>
    <message>
        <source>Strong points, drawbacks and costs in words</source>
        <translation>Puntos fuertes, desventajas y lo que cuesta, en palabras</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>questions: factor of a weight</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>factor of a weight that no answer raises</comment>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Raw</source>
        <comment>a weight</comment>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a subject, how it is, how it would have to be</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1. Then %2 would come back.</source>
        <comment>a change, options</comment>
        <translation>%1. Entonces volvería %2.</translation>
    </message>
    <message>
        <source>%1. Then %2 would lead.</source>
        <comment>a change, options</comment>
        <translation>%1. Entonces iría primero %2.</translation>
    </message>
    <message>
        <source>it is better than the mean of the options in %1: %2</source>
        <comment>a criterion, a level</comment>
        <translation>es mejor que la media de las opciones en %1: %2</translation>
    </message>
    <message>
        <source>it is worse than the mean of the options in %1: %2</source>
        <comment>a criterion, a level</comment>
        <translation>es peor que la media de las opciones en %1: %2</translation>
    </message>
    <message>
        <source>differs from the verdict</source>
        <comment>a choice</comment>
        <translation>difiere del veredicto</translation>
    </message>
    <message>
        <source>All options side by side</source>
        <translation>Todas las opciones lado a lado</translation>
    </message>
    <message>
        <source>no reason is recorded yet.</source>
        <comment>chosen because</comment>
        <translation>todavía no hay ninguna razón registrada.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet: this is what the verdict advises.</source>
        <translation>Nadie ha elegido todavía: es lo que aconseja el veredicto.</translation>
    </message>
    <message>
        <source>%1 (%2)%3. %4.</source>
        <comment>a finding, the two ratings, sources, the answers behind it</comment>
        <translation>%1 (%2)%3. %4.</translation>
    </message>
    <message>
        <source>beside %1 it %2 points of 10.</source>
        <comment>the verdict&apos;s option, “costs 0.36”</comment>
        <translation>frente a %1: %2 puntos de 10.</translation>
    </message>
    <message>
        <source>To be reviewed on %1.</source>
        <translation>Por revisar el %1.</translation>
    </message>
    <message>
        <source>To be reconsidered if: %1</source>
        <comment>a condition</comment>
        <translation>Por reconsiderar si: %1</translation>
    </message>
    <message>
        <source>To be done: %1 (%2)</source>
        <comment>an action; who, due, state</comment>
        <translation>Por hacer: %1 (%2)</translation>
    </message>
    <message>
        <source>Whether the decision still is what this record tells of: the command “steelyard verify” compares both by the fingerprint below.</source>
        <translation>Si la decisión sigue siendo la que aquí se cuenta: la orden «steelyard verify» compara ambas por la huella de abajo.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a source</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>it is stronger than %1 in %2 (%3).</source>
        <comment>the verdict&apos;s option, a criterion, points</comment>
        <translation>es más fuerte que %1 en %2 (%3).</translation>
    </message>
    <message>
        <source>it is weaker than %1 in %2 (%3).</source>
        <comment>the verdict&apos;s option, a criterion, points</comment>
        <translation>es más débil que %1 en %2 (%3).</translation>
    </message>
    <message>
        <source>Source:</source>
        <comment>of a rating set by hand</comment>
        <translation>Fuente:</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <comment>a number and its date</comment>
        <translation>%1 (a %2)</translation>
    </message>
    <message>
        <source>Here are the best options by value, %1 of %2. The ratings of all are in the report as XLSX or HTML, and in the attached decision.</source>
        <translation>Aquí están las mejores opciones por valor, %1 de %2. Las valoraciones de todas están en el informe como XLSX o HTML y en la decisión adjunta.</translation>
    </message>
    <message>
        <source>There are %1 ratings, more than these pages can hold. All of them, and what they rest on, are in the report as XLSX or HTML, and in the attached decision.</source>
        <translation>Hay %1 valoraciones, más de las que caben en estas páginas. Todas, y en qué se basan, están en el informe como XLSX o HTML y en la decisión adjunta.</translation>
    </message>
    <message>
        <source>Which of these fits best: %1?</source>
        <comment>a list of options</comment>
        <translation>¿Cuál encaja mejor: %1?</translation>
    </message>
    <message>
        <source>%1 of the weight</source>
        <translation>%1 del peso</translation>
    </message>
    <message>
        <source>The same table, weights and seed give the same fingerprint and the same numbers on any machine. The decision file is attached to this report; open it in Steelyard to go on from here.</source>
        <translation>La misma tabla, los mismos pesos y la misma semilla dan la misma huella y los mismos números en cualquier equipo. El archivo de la decisión va adjunto a este informe; ábralo en Steelyard para seguir desde aquí.</translation>
    </message>
    <message>
        <source>The other options</source>
        <translation>Las demás opciones</translation>
    </message>
    <message>
        <source>What is known of them is in the report as XLSX or HTML, and in the attached decision.</source>
        <translation>Lo que se sabe de ellas está en el informe en formato XLSX o HTML y en la decisión adjunta.</translation>
    </message>
    <message>
        <source>Left out beforehand</source>
        <translation>Descartado de antemano</translation>
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
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a fact</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Case it began with</source>
        <translation>Caso inicial</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Puesto&#xa0;1</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Puesto&#xa0;2</translation>
    </message>
    <message>
        <source>First more often in the runs</source>
        <translation>Primera más veces en las simulaciones</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Lead in words</source>
        <translation>Ventaja en palabras</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ventaja</translation>
    </message>
    <message>
        <source>Lead, from</source>
        <translation>Ventaja, desde</translation>
    </message>
    <message>
        <source>Lead, to</source>
        <translation>Ventaja, hasta</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Simulaciones</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Clear from</source>
        <translation>Claro desde</translation>
    </message>
    <message>
        <source>Leaning from</source>
        <translation>Tendencia desde</translation>
    </message>
    <message>
        <source>Important questions open, at most</source>
        <translation>Preguntas importantes pendientes, como máximo</translation>
    </message>
    <message>
        <source>Important questions</source>
        <translation>Preguntas importantes</translation>
    </message>
    <message>
        <source>Important questions, open</source>
        <translation>Preguntas importantes, pendientes</translation>
    </message>
    <message>
        <source>Weights come from</source>
        <translation>Los pesos vienen de</translation>
    </message>
    <message>
        <source>Kept where no answer raises</source>
        <translation>Queda si ninguna respuesta sube</translation>
    </message>
    <message>
        <source>Sum of raw weights</source>
        <translation>Suma de los pesos brutos</translation>
    </message>
    <message>
        <source>Left by weights set by hand</source>
        <translation>Resto fuera de los pesos fijados a mano</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Sources cited by the ratings that count</source>
        <translation>Fuentes citadas por las valoraciones que cuentan</translation>
    </message>
    <message>
        <source>Sources in the knowledge base</source>
        <translation>Fuentes en la base de conocimiento</translation>
    </message>
    <message>
        <source>Oldest rating</source>
        <translation>Valoración más antigua</translation>
    </message>
    <message>
        <source>Shares below: in the ratings of</source>
        <translation>Partes siguientes: en las valoraciones de</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Confianza alta</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Confianza media</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Confianza baja</translation>
    </message>
    <message>
        <source>Knowledge base, its id</source>
        <translation>Base de conocimiento, su identificador</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Base de conocimiento</translation>
    </message>
    <message>
        <source>Version of the knowledge base</source>
        <translation>Versión de la base de conocimiento</translation>
    </message>
    <message>
        <source>Knowledge base reviewed</source>
        <translation>Base de conocimiento revisada el</translation>
    </message>
    <message>
        <source>Author of the knowledge base</source>
        <translation>Autor de la base de conocimiento</translation>
    </message>
    <message>
        <source>Hash of the knowledge base</source>
        <translation>Hash de la base de conocimiento</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between answers</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Id of the option</source>
        <translation>Identificador de la opción</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Id of the criterion</source>
        <translation>Identificador del criterio</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Id of the question</source>
        <translation>Identificador de la pregunta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Lo que se preguntó</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>Se pregunta</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Ids of the answers</source>
        <translation>Identificadores de las respuestas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Imprescindibles</translation>
    </message>
    <message>
        <source>Id of the must-have</source>
        <translation>Identificador del requisito imprescindible</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Imprescindible</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Days accepted</source>
        <translation>Días aceptados</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Elección propia</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Id of the capability</source>
        <translation>Identificador de la capacidad</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>Days to build, from</source>
        <translation>Días de desarrollo, desde</translation>
    </message>
    <message>
        <source>Days to build, to</source>
        <translation>Días de desarrollo, hasta</translation>
    </message>
    <message>
        <source>A must-have</source>
        <translation>Un imprescindible</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Your answers meet it</source>
        <translation>Sus respuestas la cumplen</translation>
    </message>
    <message>
        <source>Answers that meet it</source>
        <translation>Respuestas que la cumplen</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Otras respuestas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Id of who leads then</source>
        <translation>Identificador de quien iría en cabeza</translation>
    </message>
    <message>
        <source>Who leads then</source>
        <translation>Quien iría en cabeza</translation>
    </message>
    <message>
        <source>Its value then</source>
        <translation>Su valor entonces</translation>
    </message>
    <message>
        <source>Value of the first then</source>
        <translation>Valor de la primera entonces</translation>
    </message>
    <message>
        <source>Ids of the answers now</source>
        <translation>Identificadores de las respuestas de ahora</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Respuestas de ahora</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>Ids of the other answers</source>
        <translation>Identificadores de las otras respuestas</translation>
    </message>
    <message>
        <source>Other answers, their names</source>
        <translation>Otras respuestas, sus nombres</translation>
    </message>
    <message>
        <source>Other ratings</source>
        <translation>Otras valoraciones</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Turns at</source>
        <translation>Cambia en</translation>
    </message>
    <message>
        <source>Within the plausible range</source>
        <translation>Dentro del intervalo plausible</translation>
    </message>
    <message>
        <source>Exchanged weights</source>
        <translation>Pesos intercambiados</translation>
    </message>
    <message>
        <source>Id of what weighs more now</source>
        <translation>Identificador de lo que ahora pesa más</translation>
    </message>
    <message>
        <source>Weighs more now</source>
        <translation>Ahora pesa más</translation>
    </message>
    <message>
        <source>Id of what weighs less now</source>
        <translation>Identificador de lo que ahora pesa menos</translation>
    </message>
    <message>
        <source>Weighs less now</source>
        <translation>Ahora pesa menos</translation>
    </message>
    <message>
        <source>Weight that moves</source>
        <translation>Peso que se mueve</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas pendientes</translation>
    </message>
    <message>
        <source>Moves the share by</source>
        <translation>Mueve la parte en</translation>
    </message>
    <message>
        <source>Id of the answer</source>
        <translation>Identificador de la respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Share of first places</source>
        <translation>Proporción de primeros puestos</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Otros métodos</translation>
    </message>
    <message>
        <source>Id of the method</source>
        <translation>Identificador del método</translation>
    </message>
    <message>
        <source>Ids of who is first</source>
        <translation>Identificadores de las primeras</translation>
    </message>
    <message>
        <source>Who is first</source>
        <translation>Quién va primero</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau with the verdict</source>
        <translation>Tau de Kendall con el veredicto</translation>
    </message>
    <message>
        <source>Id of what makes it differ</source>
        <translation>Identificador de lo que marca la diferencia</translation>
    </message>
    <message>
        <source>What makes it differ</source>
        <translation>Lo que marca la diferencia</translation>
    </message>
    <message>
        <source>Other must-haves</source>
        <translation>Otros imprescindibles</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Aún se exige</translation>
    </message>
    <message>
        <source>Ids of who comes back</source>
        <translation>Identificadores de las que vuelven</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>Quién vuelve</translation>
    </message>
    <message>
        <source>Ids of who is left out</source>
        <translation>Identificadores de las que quedan fuera</translation>
    </message>
    <message>
        <source>Who is left out</source>
        <translation>Qué queda fuera</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>Versión vista</translation>
    </message>
    <message>
        <source>Leaving it again</source>
        <translation>Dejarla más tarde</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>Comando o dirección</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Qué han publicado otros</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publicado por</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>Id of its winner</source>
        <translation>Identificador de su ganadora</translation>
    </message>
    <message>
        <source>Its winner</source>
        <translation>Su ganadora</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>Where we differ</source>
        <translation>En qué diferimos</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Beside this verdict</source>
        <translation>Junto a este veredicto</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>In the knowledge base</source>
        <translation>En la base de conocimiento</translation>
    </message>
    <message>
        <source>In the knowledge base, from</source>
        <translation>En la base de conocimiento, desde</translation>
    </message>
    <message>
        <source>In the knowledge base, to</source>
        <translation>En la base de conocimiento, hasta</translation>
    </message>
    <message>
        <source>Corrected by answers by</source>
        <translation>Corrección por las respuestas</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fijado a mano</translation>
    </message>
    <message>
        <source>Set by hand because</source>
        <translation>Fijada a mano porque</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>Confidence, id</source>
        <translation>Confianza, identificador</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Qué se sabe</translation>
    </message>
    <message>
        <source>Why this rating</source>
        <translation>Por qué esta valoración</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Corrected ratings</source>
        <translation>Valoraciones corregidas</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Claims that differ</source>
        <translation>Afirmaciones que difieren</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Consultada</translation>
    </message>
    <message>
        <source>Cited by a rating that counts</source>
        <translation>Citada por una valoración que cuenta</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Lowest plausible</source>
        <translation>Mínimo plausible</translation>
    </message>
    <message>
        <source>Highest plausible</source>
        <translation>Máximo plausible</translation>
    </message>
    <message>
        <source>Error of the share</source>
        <translation>Error de la proporción</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Quedan fuera</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Queda fuera porque</translation>
    </message>
    <message>
        <source>Places in the runs</source>
        <translation>Puestos en las simulaciones</translation>
    </message>
    <message>
        <source>Share of the runs</source>
        <translation>Parte de las simulaciones</translation>
    </message>
    <message>
        <source>What leaves options out</source>
        <translation>Lo que deja opciones fuera</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>Días necesarios</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>The limit is</source>
        <translation>El límite es</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Id of the group</source>
        <translation>Identificador del grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Contributions to the lead</source>
        <translation>Contribuciones a la ventaja</translation>
    </message>
    <message>
        <source>Rating of the first</source>
        <translation>Valoración de la primera</translation>
    </message>
    <message>
        <source>Rating of the second</source>
        <translation>Valoración de la segunda</translation>
    </message>
    <message>
        <source>Points of the first</source>
        <translation>Puntos de la primera</translation>
    </message>
    <message>
        <source>Points of the second</source>
        <translation>Puntos de la segunda</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Speaks for, id</source>
        <translation>Habla a favor de, identificador</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Habla a favor de</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Lo sube</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Lo que se pregunta</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Es mejor</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Escala desde</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Escala hasta</translation>
    </message>
    <message>
        <source>Starting weight</source>
        <translation>Peso inicial</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Factor of the answers</source>
        <translation>Factor de las respuestas</translation>
    </message>
    <message>
        <source>Factor of open questions</source>
        <translation>Factor de las preguntas pendientes</translation>
    </message>
    <message>
        <source>Factor where not raised</source>
        <translation>Factor donde nada sube</translation>
    </message>
    <message>
        <source>Raw weight</source>
        <translation>Peso bruto</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Where weights come from</source>
        <translation>De dónde vienen los pesos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Of it not raising</source>
        <translation>De ello, no sube</translation>
    </message>
    <message>
        <source>Which weights matter</source>
        <translation>Qué pesos importan</translation>
    </message>
    <message>
        <source>Lead with half the weight</source>
        <translation>Ventaja con la mitad del peso</translation>
    </message>
    <message>
        <source>Lead with half as much again</source>
        <translation>Ventaja con la mitad más</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmada el</translation>
    </message>
    <message>
        <source>Who sees it otherwise</source>
        <translation>Quién lo ve de otra forma</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>We would reconsider if</source>
        <translation>Se reconsideraría si</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Respuesta actual</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Chosen, its id</source>
        <translation>Elegida, su identificador</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Beside the verdict</source>
        <translation>Frente al veredicto</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>it was chosen</comment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Status, its id</source>
        <translation>Estado, su identificador</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisar el</translation>
    </message>
    <message>
        <source>Expected, its id</source>
        <translation>Esperada, su identificador</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperada</translation>
    </message>
    <message>
        <source>Expectation asked on</source>
        <translation>Expectativa preguntada el</translation>
    </message>
    <message>
        <source>Expectation, in words</source>
        <translation>Expectativa, en palabras</translation>
    </message>
    <message>
        <source>Changes since the verdict was shown</source>
        <translation>Cambios desde el veredicto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Id of what was changed</source>
        <translation>Identificador de lo que cambió</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Lo que cambió</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>Rating instead</source>
        <translation>Valoración propuesta</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Planteada el</translation>
    </message>
    <message>
        <source>Evidence debt</source>
        <translation>Deuda de evidencia</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Guessed without a source</source>
        <translation>Supuesto sin fuente</translation>
    </message>
    <message>
        <source>Criteria with a part in it</source>
        <translation>Criterios que participan</translation>
    </message>
    <message>
        <source>Value against cost</source>
        <translation>Valor frente a lo que cuesta</translation>
    </message>
    <message>
        <source>Value without the cost</source>
        <translation>Valor sin lo que cuesta</translation>
    </message>
    <message>
        <source>Value, from</source>
        <translation>Valor, desde</translation>
    </message>
    <message>
        <source>Value, to</source>
        <translation>Valor, hasta</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <source>Cost, from</source>
        <translation>Lo que cuesta, desde</translation>
    </message>
    <message>
        <source>Cost, to</source>
        <translation>Lo que cuesta, hasta</translation>
    </message>
    <message>
        <source>Nothing is as good and cheaper</source>
        <translation>Nada es tan bueno y más barato</translation>
    </message>
    <message>
        <source>Case it began with, its id</source>
        <translation>Caso inicial, su id</translation>
    </message>
    <message>
        <source>State, id</source>
        <translation>Estado, id</translation>
    </message>
    <message>
        <source>First, its id</source>
        <translation>Primera, su id</translation>
    </message>
    <message>
        <source>Second, its id</source>
        <translation>Segunda, su id</translation>
    </message>
    <message>
        <source>First more often in the runs, its id</source>
        <translation>Primera más a menudo en las pasadas, su id</translation>
    </message>
    <message>
        <source>Weights come from, id</source>
        <translation>Los pesos vienen de, id</translation>
    </message>
    <message>
        <source>Shares below: in the ratings of, ids</source>
        <translation>Porcentajes de abajo: en las valoraciones de, ids</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Accepted, id</source>
        <translation>Aceptado, id</translation>
    </message>
    <message>
        <source>Offered, id</source>
        <translation>Ofrecido, id</translation>
    </message>
    <message>
        <source>Id of the rule</source>
        <translation>Id de la regla</translation>
    </message>
    <message>
        <source>Rule, id</source>
        <translation>Regla, id</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <comment>a rule</comment>
        <translation>Habla en contra</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <comment>a rule</comment>
        <translation>Habla a favor</translation>
    </message>
    <message>
        <source>Becomes, id</source>
        <translation>Pasa a ser, id</translation>
    </message>
    <message>
        <source>Id of the fact</source>
        <translation>Id del dato</translation>
    </message>
    <message>
        <source>Id of the advice</source>
        <translation>Id del consejo</translation>
    </message>
    <message>
        <source>Kind, id</source>
        <translation>Tipo, id</translation>
    </message>
    <message>
        <source>Severity, id</source>
        <translation>Gravedad, id</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Punto fuerte</translation>
    </message>
    <message>
        <source>Drawback</source>
        <translation>Inconveniente</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Reliability, id</source>
        <translation>Fiabilidad, id</translation>
    </message>
    <message>
        <source>The limit is, id</source>
        <translation>El límite es, id</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>Better is, id</source>
        <translation>Mejor es, id</translation>
    </message>
    <message>
        <source>More</source>
        <comment>of a criterion is better</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>of a criterion is better</comment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Way of weighing</source>
        <translation>Forma de ponderar</translation>
    </message>
    <message>
        <source>Criteria with a part in it, their ids</source>
        <translation>Criterios implicados, sus ids</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between criteria</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Ids of the sources</source>
        <translation>Identificadores de las fuentes</translation>
    </message>
    <message>
        <source>Id of the source</source>
        <translation>Identificador de la fuente</translation>
    </message>
    <message>
        <source>Verdict, id</source>
        <translation>Veredicto, id</translation>
    </message>
    <message>
        <source>Beside the verdict, id</source>
        <translation>Frente al veredicto, id</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ReportFile</name>
    <message>
        <source>There is no report of this kind.</source>
        <translation>No hay ningún informe de este tipo.</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of: %1.</source>
        <translation>Elija un nombre que termine en uno de estos: %1.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>No se pudo crear el informe.</translation>
    </message>
    <message>
        <source>Free memory and temporary disk space, and try again.</source>
        <translation>Libere memoria y espacio temporal en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is a record of the same decision under another title. It stays as it is.</source>
        <translation>Este es un registro de la misma decisión con otro título. Se queda como está.</translation>
    </message>
    <message>
        <source>Remove it when it is no longer needed.</source>
        <translation>Elimínelo cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>This record does not say which decision it belongs to. It stays as it is.</source>
        <translation>Este registro no dice a qué decisión pertenece. Se queda como está.</translation>
    </message>
    <message>
        <source>If it is of this decision, write “decision-id: %1” below its status and write the record again with --force; only what stands between its marks is kept then.</source>
        <translation>Si es de esta decisión, escriba “decision-id: %1” debajo de su estado y escriba de nuevo el registro con --force; en ese caso solo se conserva lo que hay entre sus marcas.</translation>
    </message>
    <message>
        <source>The folder of the records cannot be made.</source>
        <translation>No se puede crear la carpeta de los registros.</translation>
    </message>
    <message>
        <source>Check that you may write beside it, or name another folder.</source>
        <translation>Compruebe que tiene permiso para escribir a su lado o indique otra carpeta.</translation>
    </message>
    <message>
        <source>The folder of the tables cannot be made.</source>
        <translation>No se puede crear la carpeta de las tablas.</translation>
    </message>
    <message>
        <source>This record of the same decision is a link out of the folder. It stays as it is.</source>
        <translation>Este registro de la misma decisión es un enlace que sale de la carpeta. Queda como está.</translation>
    </message>
    <message>
        <source>Put the file itself here and write the record again, or remove the link.</source>
        <translation>Ponga aquí el propio archivo y escriba el registro de nuevo, o elimine el enlace.</translation>
    </message>
</context>
<context>
    <name>steelyard::report::ReportFormat</name>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>Text document (ODT)</source>
        <translation>Documento de texto (ODT)</translation>
    </message>
    <message>
        <source>Markdown record</source>
        <translation>Registro Markdown</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>Tablas CSV</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Datos JSON</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Tables</name>
    <message>
        <source>yes</source>
        <comment>in a cell</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>in a cell</comment>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>steelyard::report::VerdictRecord</name>
    <message>
        <source>%1: changed by less than is shown.</source>
        <translation>%1: cambió menos de lo que se muestra.</translation>
    </message>
    <message>
        <source>%1: first in %2 of 100 runs, was %3.</source>
        <translation>%1: en primer lugar en %2 de 100 simulaciones, antes %3.</translation>
    </message>
    <message>
        <source>%1: value %2, was %3.</source>
        <translation>%1: valor %2, antes %3.</translation>
    </message>
    <message>
        <source>No option is first now; %1 was.</source>
        <translation>Ahora ninguna opción va en cabeza; antes iba %1.</translation>
    </message>
    <message>
        <source>First is %1 now; none was.</source>
        <translation>Ahora va en cabeza %1; antes, ninguna.</translation>
    </message>
    <message>
        <source>First is %1 now, was %2.</source>
        <translation>Ahora va en cabeza %1; antes, %2.</translation>
    </message>
    <message>
        <source>The state is %1 now, was %2.</source>
        <translation>Ahora el estado es %1; antes, %2.</translation>
    </message>
    <message>
        <source>The decision file is not the one the report was made from.</source>
        <translation>El archivo de la decisión no es aquel del que se hizo el informe.</translation>
    </message>
    <message>
        <source>The knowledge base is %1, was %2.</source>
        <translation>La base de conocimiento es %1; antes, %2.</translation>
    </message>
    <message>
        <source>The knowledge base has version %1, had %2.</source>
        <translation>La base de conocimiento tiene la versión %1; antes, %2.</translation>
    </message>
    <message>
        <source>The knowledge base has the same version and another content.</source>
        <translation>La base de conocimiento tiene la misma versión y otro contenido.</translation>
    </message>
    <message>
        <source>The method has version %1, had %2.</source>
        <translation>El método tiene la versión %1; antes, %2.</translation>
    </message>
    <message>
        <source>The fingerprint differs.</source>
        <translation>La huella difiere.</translation>
    </message>
</context>
<context>
    <name>steelyard::report::Workbook</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>steelyard::report::html</name>
    <message>
        <source>not filled in</source>
        <translation>sin rellenar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>steelyard::scenes::SceneBuilder</name>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>Las opciones</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Qué importa</translation>
    </message>
    <message>
        <source>What is a must</source>
        <translation>Qué es imprescindible</translation>
    </message>
    <message>
        <source>Who is left out</source>
        <translation>Qué queda fuera</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>The shape</source>
        <translation>La forma</translation>
    </message>
    <message>
        <source>What we expect</source>
        <translation>Qué esperamos</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>El veredicto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Qué habla en contra</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>La decisión</translation>
    </message>
    <message>
        <source>Who sees it otherwise</source>
        <translation>Quién lo ve de otra forma</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a scene that goes on: title, part, parts</comment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>source: title, publisher, date</comment>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Sources of “%1”</source>
        <comment>title of a scene</comment>
        <translation>Fuentes de “%1”</translation>
    </message>
    <message>
        <source>?</source>
        <comment>a rating that is not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>0 to 10, more is better; the best of a row is bold.</source>
        <translation>De 0 a 10, más es mejor; lo mejor de cada fila va en negrita.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1; %n more are in the report.</source>
        <comment>options</comment>
        <translation>
            <numerusform>Las %1 mejores; %n más está en el informe.</numerusform>
            <numerusform>Las %1 mejores; %n más están en el informe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The further out, the better: the centre is 0, the edge 10. Each corner is a group of criteria with its share of the decision.</source>
        <translation>Cuanto más hacia fuera, mejor: el centro es 0 y el borde, 10. Cada vértice es un grupo de criterios con su parte de la decisión.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Before the verdict is shown: what %n people expect.</source>
        <translation>
            <numerusform>Antes de mostrar el veredicto: qué espera %n persona.</numerusform>
            <numerusform>Antes de mostrar el veredicto: qué esperan %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people in the room expected %2.</source>
        <translation>
            <numerusform>En la sala, %1 de %n persona esperaba que ganara %2.</numerusform>
            <numerusform>En la sala, %1 de %n personas esperaban que ganara %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet. The verdict advises; people decide.</source>
        <translation>Aún no se ha decidido nada. El veredicto aconseja; deciden las personas.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Decidido el %1</translation>
    </message>
    <message>
        <source>to be reviewed on %1</source>
        <translation>por revisar el %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>We would reconsider if</source>
        <translation>Se reconsideraría si</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conditions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>who objects</comment>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 gives %2 in “%3” a %4.</source>
        <comment>person, option, criterion, rating</comment>
        <translation>%1 da a %2 en “%3” un %4.</translation>
    </message>
    <message>
        <source>It is kept beside the decision.</source>
        <translation>Se conserva junto a la decisión.</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between who and when</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>hecha</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Todo está hecho.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open.</source>
        <translation>
            <numerusform>%n tarea está pendiente.</numerusform>
            <numerusform>%n tareas están pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision without a name</source>
        <translation>Decisión sin nombre</translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <comment>how many are answered</comment>
        <translation>Preguntas: %1</translation>
    </message>
    <message>
        <source>It began with the case “%1”.</source>
        <translation>Partió del caso “%1”.</translation>
    </message>
    <message>
        <source>Open or not sure: %1.</source>
        <translation>Pendientes o con dudas: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between questions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>left out</source>
        <comment>an option</comment>
        <translation>queda fuera</translation>
    </message>
    <message numerus="yes">
        <source>%n options were weighed.</source>
        <translation>
            <numerusform>Se ponderó %n opción.</numerusform>
            <numerusform>Se ponderaron %n opciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n options meet the must-haves.</source>
        <translation>
            <numerusform>%1 de %n opción cumple los requisitos imprescindibles.</numerusform>
            <numerusform>%1 de %n opciones cumplen los requisitos imprescindibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the decision</source>
        <translation>Parte de la decisión</translation>
    </message>
    <message>
        <source>“%1” weighs most, then “%2”.</source>
        <translation>“%1” es lo que más pesa; después, “%2”.</translation>
    </message>
    <message>
        <source>Only “%1” counts.</source>
        <translation>Solo cuenta “%1”.</translation>
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
        <translation>Imprescindible propio</translation>
    </message>
    <message>
        <source>Asked for by the answer to “%1”</source>
        <translation>Lo pide la respuesta a “%1”</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between quoted questions</comment>
        <translation>”, “</translation>
    </message>
    <message>
        <source>Every option meets them.</source>
        <translation>Todas las opciones los cumplen.</translation>
    </message>
    <message numerus="yes">
        <source>They leave out %n options.</source>
        <translation>
            <numerusform>Dejan fuera %n opción.</numerusform>
            <numerusform>Dejan fuera %n opciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>why an option is left out; further reasons</comment>
        <translation>
            <numerusform>%1 Y %n motivo más.</numerusform>
            <numerusform>%1 Y %n motivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, why it is left out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A must-have that is not met decides alone.</source>
        <translation>Un requisito imprescindible que no se cumple decide por sí solo.</translation>
    </message>
    <message>
        <source>Still being worked out; the numbers will settle.</source>
        <translation>Aún se está calculando; los números se estabilizarán.</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Por qué %1</translation>
    </message>
    <message>
        <source>What speaks for %1</source>
        <translation>Qué habla a favor de %1</translation>
    </message>
    <message>
        <source>Adds to the lead</source>
        <translation>Suma a la ventaja</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a criterion, the answers behind its weight</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Takes from the lead</source>
        <translation>Resta a la ventaja</translation>
    </message>
    <message>
        <source>%1 is better here.</source>
        <comment>the runner-up</comment>
        <translation>%1 es mejor aquí.</translation>
    </message>
    <message>
        <source>To keep in mind with %1</source>
        <translation>A tener en cuenta con %1</translation>
    </message>
    <message>
        <source>To leave it again: %1</source>
        <translation>Para dejarla: %1</translation>
    </message>
    <message>
        <source>No criterion speaks against %1.</source>
        <translation>Ningún criterio habla en contra de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, at most %1 each</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n más, como máximo %1</numerusform>
            <numerusform>%n más, como máximo %1 cada una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more never come first</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n más nunca queda en primer lugar</numerusform>
            <numerusform>%n más nunca quedan en primer lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>First in so many of 100 runs</source>
        <translation>Veces en primer lugar, de 100 simulaciones</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Not a must any more</source>
        <translation>Ya no es imprescindible</translation>
    </message>
    <message>
        <source>Brings back %1</source>
        <translation>Recupera %1</translation>
    </message>
    <message>
        <source>Any one of these brings an option back.</source>
        <translation>Cualquiera de estos cambios recupera una opción.</translation>
    </message>
    <message>
        <source>Agreed answer, and the one that would turn it</source>
        <translation>Respuesta acordada y la que lo cambiaría</translation>
    </message>
    <message>
        <source>New leader to old</source>
        <translation>Nueva y anterior</translation>
    </message>
    <message>
        <source>Any one of these puts another option ahead of %1.</source>
        <translation>Cualquiera de estos cambios pone otra opción por delante de %1.</translation>
    </message>
    <message>
        <source>Any one of these puts %1 ahead of %2.</source>
        <translation>Cualquiera de estos cambios pone %1 por delante de %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the report has them all.</source>
        <comment>changes of answers</comment>
        <translation>
            <numerusform>Y %n más; el informe los contiene todos.</numerusform>
            <numerusform>Y %n más; el informe los contiene todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change of one or two answers makes another option lead.</source>
        <translation>Ningún cambio de una o dos respuestas pone otra opción en cabeza.</translation>
    </message>
    <message>
        <source>Value and cost</source>
        <translation>Valor y coste</translation>
    </message>
    <message>
        <source>The further out, the better: the centre is 0, the edge 10. Each corner is a criterion with its share of the decision.</source>
        <translation>Cuanto más afuera, mejor: el centro es 0, el borde 10. Cada vértice es un criterio con su parte en la decisión.</translation>
    </message>
    <message>
        <source>Value %1, cost %2</source>
        <comment>an option without the cost, its cost</comment>
        <translation>Valor %1, coste %2</translation>
    </message>
    <message>
        <source>Thin lines: what is plausible. Joined: nothing else costs no more and is worth as much.</source>
        <translation>Líneas finas: lo plausible. Unidas: ninguna otra vale tanto sin costar más.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the report.</source>
        <comment>options</comment>
        <translation>
            <numerusform>Hay %n más en el informe.</numerusform>
            <numerusform>Hay %n más en el informe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>an answer</comment>
        <translation>no procede</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>an answer</comment>
        <translation>con dudas</translation>
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
        <translation>%1 sigue en cabeza: %2.</translation>
    </message>
    <message>
        <source>%1 then leads: %2.</source>
        <translation>Entonces va en cabeza %1: %2.</translation>
    </message>
    <message>
        <source>In 90 of 100 ways to round them the lead of %1 over %2 runs from %3 to %4.</source>
        <translation>En 90 de 100 formas de redondearlos, la ventaja de %1 sobre %2 va de %3 a %4.</translation>
    </message>
    <message>
        <source>The lead is smaller than the rounding</source>
        <translation>La ventaja es menor que el redondeo</translation>
    </message>
    <message>
        <source>All numbers are whole.</source>
        <translation>Todos los números son enteros.</translation>
    </message>
    <message>
        <source>The numbers are rounded to their last digit.</source>
        <translation>Los números están redondeados a su última cifra.</translation>
    </message>
    <message>
        <source>The lead is %1. %2 comes first in %3 of 100. Too close to call.</source>
        <translation>La ventaja es de %1. %2 queda en primer lugar en %3 de 100. Casi empate.</translation>
    </message>
    <message>
        <source>“%1” separates nothing</source>
        <translation>“%1” no distingue nada</translation>
    </message>
    <message>
        <source>It is %1 for every option. Its %2 % of the weight changes no order.</source>
        <translation>Es %1 en todas las opciones. Su %2&#xa0;% del peso no cambia ningún orden.</translation>
    </message>
    <message>
        <source>Without it the order is the same: %1.</source>
        <translation>Sin él, el orden es el mismo: %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Sin él: %1.</translation>
    </message>
    <message>
        <source>Two columns count twice</source>
        <translation>Dos columnas cuentan doble</translation>
    </message>
    <message>
        <source>%1 and %2 say nearly the same (correlation %3), and both have a weight: %4 % together.</source>
        <translation>%1 y %2 dicen casi lo mismo (correlación %3), y ambas tienen peso: %4&#xa0;% en conjunto.</translation>
    </message>
    <message>
        <source>With %1 left out: %2</source>
        <translation>Sin %1: %2</translation>
    </message>
    <message>
        <source>A hopeless option picks the winner</source>
        <translation>Una opción sin posibilidades elige la ganadora</translation>
    </message>
    <message>
        <source>An option that cannot win picks the winner</source>
        <translation>Una opción que no puede ganar elige la ganadora</translation>
    </message>
    <message>
        <source>Each column was scaled from its best to its worst option, so %1 sets the scale for all others.</source>
        <translation>Cada columna se escaló de su mejor a su peor opción, así que %1 fija la escala para todas las demás.</translation>
    </message>
    <message>
        <source>Leave %1 out and %2 leads: %3. Fix worst and best yourself, and it cannot happen.</source>
        <translation>Sin %1, va en cabeza %2: %3. Si usted fija el peor y el mejor valor, eso no puede ocurrir.</translation>
    </message>
    <message>
        <source>%1 has no %2. A sheet takes 0 points for it, the worst possible.</source>
        <translation>%1 no tiene %2. Una hoja cuenta por ello 0 puntos, lo peor posible.</translation>
    </message>
    <message>
        <source>Its score is anywhere from %1 to %2.</source>
        <translation>Su puntuación está en algún punto entre %1 y %2.</translation>
    </message>
    <message>
        <source>A blank was counted as zero</source>
        <translation>Una celda vacía se contó como cero</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) were counted as zero</source>
        <translation>
            <numerusform>%n celda vacía se contó como cero</numerusform>
            <numerusform>%n celdas vacías se contaron como cero</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1 or less, %2 leads.</source>
        <translation>Con %1 o menos, va en cabeza %2.</translation>
    </message>
    <message>
        <source>With %1 or more, %2 leads.</source>
        <translation>Con %1 o más, va en cabeza %2.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>option and how often of 100</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Nobody can have meant these weights</source>
        <translation>Nadie puede haber querido estos pesos</translation>
    </message>
    <message>
        <source>All criteria have the same weight.</source>
        <translation>Todos los criterios tienen el mismo peso.</translation>
    </message>
    <message>
        <source>There are no weights, so all criteria count alike.</source>
        <translation>No hay pesos, así que todos los criterios cuentan por igual.</translation>
    </message>
    <message>
        <source>Over all weightings, these come first: %1 of 100.</source>
        <translation>Con todas las ponderaciones posibles, quedan en primer lugar: %1 de 100.</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 en cabeza</translation>
    </message>
    <message>
        <source>counted → left out</source>
        <translation>incluida → fuera</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
    <message>
        <source>%1 % → %2 % or more</source>
        <translation>%1&#xa0;% → %2&#xa0;% o más</translation>
    </message>
    <message>
        <source>%1 % → %2 % or less</source>
        <translation>%1&#xa0;% → %2&#xa0;% o menos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>option, criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>blank → %1 or less</source>
        <translation>vacía → %1 o menos</translation>
    </message>
    <message>
        <source>blank → %1 or more</source>
        <translation>vacía → %1 o más</translation>
    </message>
    <message>
        <source>%1 → %2 or more</source>
        <translation>%1 → %2 o más</translation>
    </message>
    <message>
        <source>%1 → %2 or less</source>
        <translation>%1 → %2 o menos</translation>
    </message>
    <message>
        <source>By the sheet&apos;s own sums, each column scaled from its worst to its best: %1.</source>
        <translation>Según las sumas de la propia hoja, con cada columna escalada de lo peor a lo mejor: %1.</translation>
    </message>
    <message>
        <source>By the sheet&apos;s own sums: %1.</source>
        <translation>Según las sumas de la propia hoja: %1.</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>Lo eligió usted.</translation>
    </message>
    <message>
        <source>It holds numbers.</source>
        <translation>Contiene números.</translation>
    </message>
    <message>
        <source>It holds yes and no.</source>
        <translation>Contiene sí y no.</translation>
    </message>
    <message>
        <source>Words only. Kept as a note on each option.</source>
        <translation>Solo palabras. Se conserva como nota de cada opción.</translation>
    </message>
    <message>
        <source>The sheet has computed it; it would count twice.</source>
        <translation>Lo ha calculado la hoja; contaría dos veces.</translation>
    </message>
    <message>
        <source>It counts the options.</source>
        <translation>Numera las opciones.</translation>
    </message>
    <message>
        <source>Nothing stands in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>It says so in %1.</source>
        <translation>Así figura en %1.</translation>
    </message>
    <message>
        <source>It stands in the name.</source>
        <translation>Figura en el nombre.</translation>
    </message>
    <message>
        <source>It stands behind the numbers.</source>
        <translation>Figura detrás de los números.</translation>
    </message>
    <message>
        <source>The cells are formatted so.</source>
        <translation>Las celdas tienen ese formato.</translation>
    </message>
    <message>
        <source>None was seen.</source>
        <translation>No se vio ninguna.</translation>
    </message>
    <message>
        <source>guessed from the name</source>
        <translation>supuesto por el nombre</translation>
    </message>
    <message>
        <source>guessed from the unit</source>
        <translation>supuesto por la unidad</translation>
    </message>
    <message>
        <source>guessed: nothing says otherwise</source>
        <translation>supuesto: nada indica lo contrario</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>Spreadsheet programs make dates of numbers such as 1.3. It counts as unknown until mended.</source>
        <translation>Los programas de hojas de cálculo convierten en fechas números como 1.3. Cuenta como desconocido hasta que se corrija.</translation>
    </message>
    <message>
        <source>The sheet could not compute it. It counts as unknown until mended.</source>
        <translation>La hoja no pudo calcularlo. Cuenta como desconocido hasta que se corrija.</translation>
    </message>
    <message>
        <source>A bound is no value; write a range. It counts as unknown until mended.</source>
        <translation>Un límite no es un valor; escriba un intervalo. Cuenta como desconocido hasta que se corrija.</translation>
    </message>
    <message>
        <source>The column is in %1. It counts as unknown until mended.</source>
        <translation>La columna está en %1. Cuenta como desconocido hasta que se corrija.</translation>
    </message>
    <message>
        <source>It is too large to calculate with. It counts as unknown until mended.</source>
        <translation>Es demasiado grande para calcular con él. Cuenta como desconocido hasta que se corrija.</translation>
    </message>
    <message>
        <source>It counts as unknown until mended.</source>
        <translation>Cuenta como desconocido hasta que se corrija.</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read.</source>
        <translation>%1 en %2 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read as %3.</source>
        <translation>%1 en %2 no se puede leer como %3.</translation>
    </message>
    <message>
        <source>%1 in %2 is read as unknown.</source>
        <translation>%1 en %2 se lee como desconocido.</translation>
    </message>
    <message>
        <source>Not as zero.</source>
        <translation>No como cero.</translation>
    </message>
    <message>
        <source>%1 in %2 is read as %3.</source>
        <translation>%1 en %2 se lee como %3.</translation>
    </message>
    <message>
        <source>It could also be %1.</source>
        <translation>También podría ser %1.</translation>
    </message>
    <message>
        <source>The sheet also says %1.</source>
        <translation>La hoja también dice %1.</translation>
    </message>
    <message>
        <source>Its decimal sign is not that of the rest.</source>
        <translation>Su signo decimal no es el de los demás.</translation>
    </message>
    <message>
        <source>The weights add up to %1.</source>
        <translation>Los pesos suman %1.</translation>
    </message>
    <message>
        <source>They count in proportion.</source>
        <translation>Cuentan en proporción.</translation>
    </message>
    <message>
        <source>They count in proportion: %1 %.</source>
        <translation>Cuentan en proporción: %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Most sheets have a row for each option.</source>
        <translation>La mayoría de las hojas tiene una fila por opción.</translation>
    </message>
    <message>
        <source>“%1” heads a column, or names a row that says something of all columns.</source>
        <translation>“%1” encabeza una columna o nombra una fila que dice algo de todas las columnas.</translation>
    </message>
    <message>
        <source>“%1” names a row, or heads a column that says something of all rows.</source>
        <translation>“%1” nombra una fila o encabeza una columna que dice algo de todas las filas.</translation>
    </message>
    <message>
        <source>The sheet says %1.</source>
        <translation>La hoja dice %1.</translation>
    </message>
    <message>
        <source>Where semicolons separate the columns, commas are mostly for decimals.</source>
        <translation>Cuando el punto y coma separa las columnas, la coma suele ser para los decimales.</translation>
    </message>
    <message>
        <source>No number in the sheet says otherwise.</source>
        <translation>Ningún número de la hoja indica lo contrario.</translation>
    </message>
    <message>
        <source>It is the first with words.</source>
        <translation>Es la primera con palabras.</translation>
    </message>
    <message>
        <source>Numbers come first.</source>
        <translation>Primero vienen los números.</translation>
    </message>
    <message>
        <source>Nothing but numbers stands beside them.</source>
        <translation>A su lado solo hay números.</translation>
    </message>
    <message>
        <source>It is called so.</source>
        <translation>Se llama así.</translation>
    </message>
    <message>
        <source>Nothing is called weight.</source>
        <translation>Nada se llama peso.</translation>
    </message>
    <message>
        <source>It says what is better.</source>
        <translation>Dice qué es mejor.</translation>
    </message>
    <message>
        <source>Nothing says what is better.</source>
        <translation>Nada dice qué es mejor.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” aparece dos veces.</translation>
    </message>
    <message>
        <source>The second is called “%1” here.</source>
        <translation>El segundo se llama aquí “%1”.</translation>
    </message>
    <message>
        <source>“%1” has no weight that can be read.</source>
        <translation>“%1” no tiene ningún peso que se pueda leer.</translation>
    </message>
    <message>
        <source>It does not count until it has one.</source>
        <translation>No cuenta hasta que lo tenga.</translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation>Todos los pesos son cero.</translation>
    </message>
    <message>
        <source>All criteria count alike until one has a weight.</source>
        <translation>Todos los criterios cuentan por igual hasta que uno tenga peso.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more cell(s) need a look.</source>
        <translation>
            <numerusform>Y hay que revisar %n celda más.</numerusform>
            <numerusform>Y hay que revisar %n celdas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no value at all.</source>
        <translation>“%1” no tiene ningún valor.</translation>
    </message>
    <message>
        <source>It stays, and is unknown throughout.</source>
        <translation>Se conserva, y es desconocida en todo.</translation>
    </message>
    <message>
        <source>Fewer than two options were found. Choose whether they are in rows or in columns, and where the names of the criteria stand.</source>
        <translation>Se encontraron menos de dos opciones. Elija si están en filas o en columnas y dónde están los nombres de los criterios.</translation>
    </message>
    <message>
        <source>No criterion was found. Tick a column that holds numbers, or choose whether options are in rows or in columns.</source>
        <translation>No se encontró ningún criterio. Marque una columna que contenga números o elija si las opciones están en filas o en columnas.</translation>
    </message>
    <message>
        <source>There are %1 options; a decision may have %2. Leave out those that cannot win.</source>
        <translation>Hay %1 opciones; una decisión puede tener %2. Omita las que no pueden ganar.</translation>
    </message>
    <message>
        <source>There are %1 criteria; a decision may have %2. Untick those that do not count.</source>
        <translation>Hay %1 criterios; una decisión puede tener %2. Desmarque los que no cuentan.</translation>
    </message>
    <message>
        <source>The sheet has no weights.</source>
        <translation>La hoja no tiene pesos.</translation>
    </message>
    <message>
        <source>All criteria count alike.</source>
        <translation>Todos los criterios cuentan por igual.</translation>
    </message>
    <message>
        <source>From %1, cell %2</source>
        <translation>De %1, celda %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>“%1” is left out.</source>
        <translation>Se omite «%1».</translation>
    </message>
    <message>
        <source>By its name it is neither an option nor a criterion. Call it otherwise if it is one.</source>
        <translation>Por su nombre no es ni una opción ni un criterio. Llámelo de otra manera si lo es.</translation>
    </message>
    <message>
        <source>It stands behind some of the numbers; others convert to it.</source>
        <translation>Está detrás de algunos números; los demás se convierten.</translation>
    </message>
    <message>
        <source>Its unit is not that of the column.</source>
        <translation>Su unidad no es la de la columna.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 are then level: %2.</source>
        <translation>%1 quedan entonces empatados: %2.</translation>
    </message>
    <message>
        <source>The first two are level</source>
        <translation>Los dos primeros están empatados</translation>
    </message>
    <message>
        <source>%1 and %2 come to the same sum, which no rounding changes.</source>
        <translation>%1 y %2 llegan a la misma suma, que ningún redondeo cambia.</translation>
    </message>
    <message>
        <source>Neither leads. Too close to call.</source>
        <translation>Ninguno va en cabeza. Demasiado ajustado.</translation>
    </message>
    <message>
        <source>It holds words such as low and high.</source>
        <translation>Contiene palabras como bajo y alto.</translation>
    </message>
    <message>
        <source>Few of its cells are numbers. Kept as a note on each option.</source>
        <translation>Pocas de sus celdas son números. Se conserva como nota en cada opción.</translation>
    </message>
    <message>
        <source>What is better stands in %1.</source>
        <translation>Lo que es mejor está en %1.</translation>
    </message>
    <message>
        <source>The weights are words.</source>
        <translation>Los pesos son palabras.</translation>
    </message>
    <message>
        <source>They count as numbers: %1.</source>
        <translation>Cuentan como números: %1.</translation>
    </message>
    <message>
        <source>None of the weights can be read.</source>
        <translation>Ningún peso se puede leer.</translation>
    </message>
    <message>
        <source>“%1” is read as points of %2.</source>
        <translation>“%1” se lee como puntos de %2.</translation>
    </message>
    <message>
        <source>“%1” is rated in words.</source>
        <translation>“%1” está valorado con palabras.</translation>
    </message>
    <message>
        <source>They count as points of 10: %1.</source>
        <translation>Cuentan como puntos de 10: %1.</translation>
    </message>
    <message>
        <source>“%1” is not taken as a criterion.</source>
        <translation>“%1” no se toma como criterio.</translation>
    </message>
</context>
<context>
    <name>steelyard::storage::Text</name>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>Créela o elija otra carpeta.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>Choose a file name inside it.</source>
        <translation>Elija un nombre de archivo dentro de ella.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>Check that you may write here and that the disk has room; nothing was overwritten.</source>
        <translation>Compruebe que tiene permiso para escribir aquí y que hay sitio en el disco; no se sobrescribió nada.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>Name a file, not a folder or a device.</source>
        <translation>Indique un archivo, no una carpeta ni un dispositivo.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>No se puede abrir el archivo: %1.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Copy it to another disk and try again.</source>
        <translation>Cópielo a otro disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The knowledge base inside the decision cannot be used.</source>
        <translation>La base de conocimiento contenida en la decisión no se puede usar.</translation>
    </message>
    <message>
        <source>Add the knowledge base with File &gt; Add knowledge base and open again.</source>
        <translation>Añada la base de conocimiento con Archivo &gt; Añadir base de conocimiento y abra de nuevo.</translation>
    </message>
    <message>
        <source>The knowledge base inside the decision was edited after it was put there.</source>
        <translation>La base de conocimiento contenida en la decisión se editó después de incluirla.</translation>
    </message>
    <message>
        <source>Compare it with the original before you rely on the numbers.</source>
        <translation>Compárela con el original antes de fiarse de los números.</translation>
    </message>
    <message>
        <source>Add the knowledge base with File &gt; Add knowledge base and open the decision again.</source>
        <translation>Añada la base de conocimiento con Archivo &gt; Añadir base de conocimiento y abra de nuevo la decisión.</translation>
    </message>
    <message>
        <source>Nothing is needed to go on. To begin further decisions with it, add it with File &gt; Add knowledge base.</source>
        <translation>No hace falta nada para continuar. Para empezar con ella otras decisiones, añádala con Archivo &gt; Añadir base de conocimiento.</translation>
    </message>
    <message>
        <source>Nothing is needed to go on. For the present contents, begin a new decision with the same answers.</source>
        <translation>No hace falta nada para continuar. Para usar el contenido actual, empiece una decisión nueva con las mismas respuestas.</translation>
    </message>
    <message>
        <source>Put it into the folder of that base, and check the base first.</source>
        <translation>Póngala en la carpeta de esa base y compruebe primero la base.</translation>
    </message>
    <message>
        <source>The decision was made with the knowledge base “%1”, which is not on this computer, and has no copy of it.</source>
        <translation>La decisión se hizo con la base de conocimiento “%1”, que no está en este equipo, y no contiene una copia de ella.</translation>
    </message>
    <message>
        <source>The knowledge base “%1” is not on this computer; the copy inside the decision is used.</source>
        <translation>La base de conocimiento “%1” no está en este equipo; se usa la copia contenida en la decisión.</translation>
    </message>
    <message>
        <source>The knowledge base “%1” has changed since (now version %2); the copy inside the decision, version %3, is used.</source>
        <translation>La base de conocimiento “%1” ha cambiado desde entonces (ahora versión %2); se usa la copia contenida en la decisión, versión %3.</translation>
    </message>
    <message>
        <source>This translates the base “%1”, but that cannot be read beside it.</source>
        <translation>Esto traduce la base “%1”, pero esta no se puede leer a su lado.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta “%1”.</translation>
    </message>
    <message>
        <source>This is not a PDF.</source>
        <translation>Esto no es un PDF.</translation>
    </message>
    <message>
        <source>Choose a report by Steelyard.</source>
        <translation>Elija un informe de Steelyard.</translation>
    </message>
    <message>
        <source>There is no decision in this PDF.</source>
        <translation>Este PDF no contiene ninguna decisión.</translation>
    </message>
    <message>
        <source>Choose a report by Steelyard. Printing a report to a new PDF loses the decision in it.</source>
        <translation>Elija un informe de Steelyard. Al imprimir un informe en un PDF nuevo se pierde la decisión que contiene.</translation>
    </message>
    <message>
        <source>What is attached to this PDF is too large for a decision.</source>
        <translation>Lo adjunto a este PDF es demasiado grande para una decisión.</translation>
    </message>
    <message>
        <source>The decision in this PDF is damaged.</source>
        <translation>La decisión contenida en este PDF está dañada.</translation>
    </message>
    <message>
        <source>Open another copy of the report.</source>
        <translation>Abra otra copia del informe.</translation>
    </message>
    <message>
        <source>This PDF cannot be read: it is damaged or protected by a password.</source>
        <translation>Este PDF no se puede leer: está dañado o protegido con una contraseña.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Esto es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was written.</source>
        <translation>Elija otro nombre; no se escribió nada.</translation>
    </message>
    <message>
        <source>This is a table, neither a decision nor a knowledge base.</source>
        <translation>Esto es una tabla, no una decisión ni una base de conocimiento.</translation>
    </message>
    <message>
        <source>Rank it on the command line with “steelyard rank”; judgements of pairs go to “steelyard weights”.</source>
        <translation>Clasifíquela en la línea de comandos con “steelyard rank”; los juicios por pares van con “steelyard weights”.</translation>
    </message>
    <message>
        <source>This is a file of a spreadsheet program, neither a decision nor a knowledge base.</source>
        <translation>Esto es un archivo de un programa de hojas de cálculo, no una decisión ni una base de conocimiento.</translation>
    </message>
    <message>
        <source>This is a PDF, neither a decision nor a knowledge base.</source>
        <translation>Esto es un PDF, no una decisión ni una base de conocimiento.</translation>
    </message>
    <message>
        <source>Check a report with “steelyard verify”, or open it in the window.</source>
        <translation>Compruebe un informe con “steelyard verify” o ábralo en la ventana.</translation>
    </message>
    <message>
        <source>This is a knowledge base, not a decision.</source>
        <translation>Esto es una base de conocimiento, no una decisión.</translation>
    </message>
    <message>
        <source>Begin a decision on it with “steelyard new --knowledge”, or add it in the window to begin one there.</source>
        <translation>Empiece con ella una decisión mediante “steelyard new --knowledge”, o añádala en la ventana para empezar una allí.</translation>
    </message>
    <message>
        <source>Reading this PDF takes more memory or time than a report may.</source>
        <translation>Leer este PDF requiere más memoria o tiempo de lo que admite un informe.</translation>
    </message>
    <message>
        <source>Reading this PDF was cancelled.</source>
        <translation>Se canceló la lectura de este PDF.</translation>
    </message>
    <message>
        <source>Open it again, or choose another file.</source>
        <translation>Ábralo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>The decision cannot be saved, because the file could not be opened again: %1</source>
        <translation>No se puede guardar la decisión, porque el archivo no podría abrirse de nuevo: %1</translation>
    </message>
    <message>
        <source>Nothing was written. Take the last change back and save again.</source>
        <translation>No se escribió nada. Deshaga el último cambio y guarde de nuevo.</translation>
    </message>
    <message>
        <source>There is a decision of this name already.</source>
        <translation>Ya existe una decisión con este nombre.</translation>
    </message>
    <message>
        <source>There is a PDF of this name already.</source>
        <translation>Ya existe un PDF con este nombre.</translation>
    </message>
    <message>
        <source>There is a knowledge base of this name already.</source>
        <translation>Ya existe una base de conocimiento con este nombre.</translation>
    </message>
    <message>
        <source>There is the translation of a knowledge base of this name already.</source>
        <translation>Ya existe la traducción de una base de conocimiento con este nombre.</translation>
    </message>
    <message>
        <source>There is a file of another kind already.</source>
        <translation>Ya existe un archivo de otro tipo.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first. Nothing was overwritten.</source>
        <translation>Elija otro nombre o elimine primero el archivo. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>The ratings are not those of the knowledge base “%1” in this program: the decision carries another one of that name, version %2.</source>
        <translation>Las valoraciones no son las de la base de conocimiento “%1” de este programa: la decisión lleva otra con ese nombre, versión %2.</translation>
    </message>
    <message>
        <source>The knowledge base “%1” inside the decision is not the one that the decision names: it was changed after it was put there.</source>
        <translation>La base de conocimiento “%1” contenida en la decisión no es la que la decisión nombra: se cambió después de incluirla.</translation>
    </message>
    <message>
        <source>The copy of the knowledge base “%1” inside the decision is not the one that the decision names.</source>
        <translation>La copia de la base de conocimiento “%1” contenida en la decisión no es la que la decisión nombra.</translation>
    </message>
    <message>
        <source>It is not used here, but elsewhere it may be: begin a new decision with the same answers.</source>
        <translation>Aquí no se usa, pero en otro lugar podría usarse: empiece una decisión nueva con las mismas respuestas.</translation>
    </message>
    <message>
        <source>The copy of the knowledge base “%1” inside the decision is used, and it differs from the one on this computer, though both are called version %2.</source>
        <translation>Se usa la copia de la base de conocimiento “%1” contenida en la decisión, que difiere de la de este equipo, aunque ambas se llaman versión %2.</translation>
    </message>
    <message>
        <source>Ask who changed it, and why, before you rely on the numbers.</source>
        <translation>Pregunte quién la cambió y por qué antes de fiarse de los números.</translation>
    </message>
    <message>
        <source>This is a link to another file.</source>
        <translation>Esto es un enlace a otro archivo.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Elija otro nombre; no se sobrescribió nada.</translation>
    </message>
    <message>
        <source>The file has more than one name (hard links), so it was saved in place.</source>
        <translation>El archivo tiene más de un nombre (enlaces duros), así que se guardó directamente en él.</translation>
    </message>
    <message>
        <source>You cannot give a new file the owner and the group of this one, so it was saved in place.</source>
        <translation>No se puede dar a un archivo nuevo el propietario y el grupo de este, así que se guardó directamente en él.</translation>
    </message>
    <message>
        <source>A new file cannot have all attributes of this one, so it was saved in place.</source>
        <translation>Un archivo nuevo no puede tener todos los atributos de este, así que se guardó directamente en él.</translation>
    </message>
    <message>
        <source>The folder takes no new files, so the file was saved in place.</source>
        <translation>La carpeta no admite archivos nuevos, así que se guardó directamente en el archivo.</translation>
    </message>
    <message>
        <source>What it held before is kept in “%1”.</source>
        <translation>Lo que contenía antes se conserva en “%1”.</translation>
    </message>
    <message>
        <source>The file can only be written in place, and no copy of it could be kept: %1.</source>
        <translation>El archivo solo puede escribirse directamente, y no se pudo conservar una copia: %1.</translation>
    </message>
    <message>
        <source>The file is damaged now. What it held before is in “%1”: copy it back when the disk has room.</source>
        <translation>El archivo está ahora dañado. Lo que contenía antes está en “%1”: cópielo de vuelta cuando haya sitio en el disco.</translation>
    </message>
    <message>
        <source>The writing of this file was broken off, or is under way.</source>
        <translation>La escritura de este archivo se interrumpió o está en curso.</translation>
    </message>
    <message>
        <source>What it held before is in “%1”.</source>
        <translation>Lo que contenía antes está en “%1”.</translation>
    </message>
    <message>
        <source>Rank it on the command line with “steelyard rank”.</source>
        <translation>Clasifíquela en la línea de comandos con “steelyard rank”.</translation>
    </message>
    <message>
        <source>This is no report by Steelyard.</source>
        <translation>No es un informe de Steelyard.</translation>
    </message>
    <message>
        <source>There is no decision in this HTML.</source>
        <translation>No hay ninguna decisión en este HTML.</translation>
    </message>
    <message>
        <source>Choose a report by Steelyard. What a browser saves may lose the decision in it.</source>
        <translation>Elija un informe de Steelyard. Lo que guarda un navegador puede perder la decisión que contiene.</translation>
    </message>
    <message>
        <source>These files were written and could not be put back: %1. Free space on the disk and write all of them again.</source>
        <translation>Estos archivos se escribieron y no se pudieron restaurar: %1. Libere espacio en el disco y escríbalos todos de nuevo.</translation>
    </message>
    <message>
        <source>This is a text document or an archive, neither a decision nor a knowledge base.</source>
        <translation>Es un documento de texto o un archivo comprimido, ni una decisión ni una base de conocimiento.</translation>
    </message>
    <message>
        <source>Of the reports PDF and HTML carry their decision: check them with “steelyard verify”.</source>
        <translation>De los informes, el PDF y el HTML llevan dentro su decisión: compruébelos con «steelyard verify».</translation>
    </message>
    <message>
        <source>This is the same file as “%1”.</source>
        <translation>Es el mismo archivo que «%1».</translation>
    </message>
</context>
<context>
    <name>steelyard::tables::Text</name>
    <message>
        <source>There are %1 problems; these are the first %2.</source>
        <translation>Hay %1 problemas; estos son los primeros %2.</translation>
    </message>
    <message>
        <source>Mend these and try again.</source>
        <translation>Corríjalos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save the table as CSV with the encoding UTF-8.</source>
        <translation>Guarde la tabla como CSV con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>The file holds a byte that is zero, so it is not text.</source>
        <translation>El archivo contiene un byte nulo, así que no es texto.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Write a first row with the names of the columns.</source>
        <translation>Escriba una primera fila con los nombres de las columnas.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Compruebe su nombre.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>The file has %1 MiB; a table may have %2.</source>
        <translation>El archivo tiene %1&#xa0;MiB; una tabla puede tener %2.</translation>
    </message>
    <message>
        <source>Leave out alternatives that cannot win, or split the table.</source>
        <translation>Omita las alternativas que no pueden ganar o divida la tabla.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Compruebe quién puede leerlo.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 no es un número.</translation>
    </message>
    <message>
        <source>%1 is not a number to calculate with.</source>
        <translation>%1 no es un número con el que se pueda calcular.</translation>
    </message>
    <message>
        <source>Write a number, or leave the cell empty when it is not known.</source>
        <translation>Escriba un número, o deje la celda vacía si no se conoce.</translation>
    </message>
    <message>
        <source>%1 is too large or too small.</source>
        <translation>%1 es demasiado grande o demasiado pequeño.</translation>
    </message>
    <message>
        <source>Express the column in another unit.</source>
        <translation>Exprese la columna en otra unidad.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell.</source>
        <translation>Hay unas comillas dentro de una celda.</translation>
    </message>
    <message>
        <source>Put the whole cell in quotation marks and write a quotation mark in it twice.</source>
        <translation>Ponga toda la celda entre comillas y escriba dos veces las comillas que contenga.</translation>
    </message>
    <message>
        <source>The quotation mark is never closed.</source>
        <translation>Las comillas no se cierran.</translation>
    </message>
    <message>
        <source>Close it at the end of the cell.</source>
        <translation>Ciérrelas al final de la celda.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>Hay texto después de unas comillas de cierre.</translation>
    </message>
    <message>
        <source>The cell holds the character %1, which nobody can see.</source>
        <translation>La celda contiene el carácter %1, que nadie puede ver.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Elimínelo.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <source>The name %1 is there twice.</source>
        <translation>El nombre %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Dé a cada uno el suyo.</translation>
    </message>
    <message>
        <source>Cells in this row: %1; needed: %2.</source>
        <translation>Celdas en esta fila: %1; necesarias: %2.</translation>
    </message>
    <message>
        <source>The row is named %1, the column %2.</source>
        <translation>La fila se llama %1; la columna, %2.</translation>
    </message>
    <message>
        <source>Name rows and columns alike and in the same order.</source>
        <translation>Dé a filas y columnas los mismos nombres y en el mismo orden.</translation>
    </message>
    <message>
        <source>%1 is not above zero.</source>
        <translation>%1 no es mayor que cero.</translation>
    </message>
    <message>
        <source>Write how many times more the row counts than the column: 3, or 1/3 when it counts less.</source>
        <translation>Escriba cuántas veces más cuenta la fila que la columna: 3, o 1/3 cuando cuenta menos.</translation>
    </message>
    <message>
        <source>There are %1 elements to compare.</source>
        <translation>Hay %1 elementos que comparar.</translation>
    </message>
    <message>
        <source>Compare at most %1.</source>
        <translation>Compare como máximo %1.</translation>
    </message>
    <message>
        <source>Rows of judgements: %1; columns: %2.</source>
        <translation>Filas de juicios: %1; columnas: %2.</translation>
    </message>
    <message>
        <source>Give each element one row and one column.</source>
        <translation>Dé a cada elemento una fila y una columna.</translation>
    </message>
    <message>
        <source>%1 over %2 does not fit %2 over %1.</source>
        <translation>%1 respecto a %2 no concuerda con %2 respecto a %1.</translation>
    </message>
    <message>
        <source>Write 1 over the other, or leave one of the two empty; an element over itself is 1.</source>
        <translation>Escriba el inverso del otro o deje vacío uno de los dos; un elemento respecto a sí mismo es 1.</translation>
    </message>
    <message>
        <source>The judgements do not link all elements.</source>
        <translation>Los juicios no enlazan todos los elementos.</translation>
    </message>
    <message>
        <source>Compare each with at least one that is linked to the others.</source>
        <translation>Compare cada uno con al menos uno que esté enlazado con los demás.</translation>
    </message>
    <message>
        <source>There is no row %1.</source>
        <translation>No existe la fila %1.</translation>
    </message>
    <message>
        <source>Use one of %1. The name of an alternative does not begin with @.</source>
        <translation>Use una de %1. El nombre de una alternativa no empieza por @.</translation>
    </message>
    <message>
        <source>The row %1 is there twice.</source>
        <translation>La fila %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Elimine una de ellas.</translation>
    </message>
    <message>
        <source>%1 is not a direction.</source>
        <translation>%1 no es un sentido.</translation>
    </message>
    <message>
        <source>Write max where more is better and min where less is.</source>
        <translation>Escriba max donde más es mejor y min donde menos es mejor.</translation>
    </message>
    <message>
        <source>A weight is missing.</source>
        <translation>Falta un peso.</translation>
    </message>
    <message>
        <source>Write 0 for a criterion that does not count.</source>
        <translation>Escriba 0 para un criterio que no cuenta.</translation>
    </message>
    <message>
        <source>The weight %1 is negative.</source>
        <translation>El peso %1 es negativo.</translation>
    </message>
    <message>
        <source>Write a weight of 0 or more. When less is better, write min in the row @direction.</source>
        <translation>Escriba un peso de 0 o más. Cuando menos es mejor, escriba min en la fila @direction.</translation>
    </message>
    <message>
        <source>There is no preference function %1.</source>
        <translation>No existe la función de preferencia %1.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Use una de %1.</translation>
    </message>
    <message>
        <source>The scale does not end above its beginning.</source>
        <translation>La escala no termina por encima de su comienzo.</translation>
    </message>
    <message>
        <source>Write a number in the row @upper that is larger than the one in the row @lower.</source>
        <translation>Escriba en la fila @upper un número mayor que el de la fila @lower.</translation>
    </message>
    <message>
        <source>The scale has only one end.</source>
        <translation>La escala solo tiene un extremo.</translation>
    </message>
    <message>
        <source>Fill in both rows, @lower and @upper, or neither.</source>
        <translation>Rellene las dos filas, @lower y @upper, o ninguna.</translation>
    </message>
    <message>
        <source>Write a first row: alternative, then the names of the criteria.</source>
        <translation>Escriba una primera fila: alternative y, después, los nombres de los criterios.</translation>
    </message>
    <message>
        <source>There is no criterion.</source>
        <translation>No hay ningún criterio.</translation>
    </message>
    <message>
        <source>Name the criteria in the first row, behind “alternative”.</source>
        <translation>Nombre los criterios en la primera fila, después de “alternative”.</translation>
    </message>
    <message>
        <source>Cells in this row: %1; in the first row: %2.</source>
        <translation>Celdas en esta fila: %1; en la primera fila: %2.</translation>
    </message>
    <message>
        <source>There is no alternative.</source>
        <translation>No hay ninguna alternativa.</translation>
    </message>
    <message>
        <source>Write a row for each: its name, then a number for each criterion.</source>
        <translation>Escriba una fila para cada una: su nombre y, después, un número para cada criterio.</translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation>Todos los pesos son cero.</translation>
    </message>
    <message>
        <source>Give at least one criterion a weight above 0.</source>
        <translation>Dé al menos a un criterio un peso mayor que 0.</translation>
    </message>
    <message>
        <source>The method cannot calculate with this number, because it divides by it or takes its logarithm.</source>
        <translation>El método no puede calcular con este número, porque divide por él o toma su logaritmo.</translation>
    </message>
    <message>
        <source>Use numbers above 0, another --normalisation or another --method.</source>
        <translation>Use números mayores que 0, otro --normalisation u otro --method.</translation>
    </message>
    <message>
        <source>The numbers are too large or too small to calculate with.</source>
        <translation>Los números son demasiado grandes o demasiado pequeños para calcular.</translation>
    </message>
    <message>
        <source>The thresholds do not fit the preference function.</source>
        <translation>Los umbrales no concuerdan con la función de preferencia.</translation>
    </message>
    <message>
        <source>u-shape needs q of 0 or more; v-shape p above 0; level and linear q of 0 or more and p of at least q; gaussian s above 0.</source>
        <translation>u-shape necesita q de 0 o más; v-shape, p mayor que 0; level y linear, q de 0 o más y p de al menos q; gaussian, s mayor que 0.</translation>
    </message>
    <message>
        <source>The table has too many alternatives for this method.</source>
        <translation>La tabla tiene demasiadas alternativas para este método.</translation>
    </message>
    <message>
        <source>Leave out those that cannot win, or use another --method.</source>
        <translation>Omita las que no pueden ganar o use otro --method.</translation>
    </message>
    <message>
        <source>Write a number such as 12 or 0.5, without a unit, or leave the cell empty when it is not known.</source>
        <translation>Escriba un número como 12 o 0.5, sin unidad, o deje la celda vacía si no se conoce.</translation>
    </message>
    <message>
        <source>%1 has a decimal comma, which the table does not have.</source>
        <translation>%1 tiene coma decimal, y la tabla no.</translation>
    </message>
    <message>
        <source>%1 has a decimal point, which the table does not have.</source>
        <translation>%1 tiene punto decimal, y la tabla no.</translation>
    </message>
    <message>
        <source>Write all numbers of a table alike.</source>
        <translation>Escriba todos los números de una tabla de la misma forma.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>La fila tiene más de %1 celdas.</translation>
    </message>
    <message>
        <source>Leave out criteria that do not count, or put each alternative on a line of its own.</source>
        <translation>Omita los criterios que no cuentan o ponga cada alternativa en su propia línea.</translation>
    </message>
    <message>
        <source>Put the separator of the columns behind the quotation mark, or write a quotation mark inside a cell twice.</source>
        <translation>Ponga el separador de columnas detrás de las comillas, o escriba dos veces las comillas dentro de una celda.</translation>
    </message>
    <message>
        <source>The cell has more than %1 characters.</source>
        <translation>La celda tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Shorten it; if it holds much of the table, a quotation mark is not closed.</source>
        <translation>Acórtela; si contiene gran parte de la tabla, hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>%1 has a decimal comma, but %2 has a decimal point.</source>
        <translation>%1 tiene coma decimal, pero %2 tiene punto decimal.</translation>
    </message>
    <message>
        <source>Write all numbers of a table alike; these are in lines %1 and %2.</source>
        <translation>Escriba todos los números de una tabla de la misma forma; estos están en las líneas %1 y %2.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways.</source>
        <translation>%1 puede leerse de dos formas.</translation>
    </message>
    <message>
        <source>Write %1 when the sign groups digits, and %2 when decimals follow it; the other numbers of the table are then read alike.</source>
        <translation>Escriba %1 si el signo agrupa cifras, y %2 si le siguen decimales; los demás números de la tabla se leen entonces igual.</translation>
    </message>
    <message>
        <source>%1 over %2 is there twice.</source>
        <translation>%1 respecto a %2 aparece dos veces.</translation>
    </message>
    <message>
        <source>The table was read as a list of pairs: the first name over the second.</source>
        <translation>La tabla se leyó como una lista de pares: el primer nombre respecto al segundo.</translation>
    </message>
    <message>
        <source>Give every row as many. Where commas separate the columns, a number with a decimal comma stands in quotation marks.</source>
        <translation>Dé a cada fila el mismo número de celdas. Cuando las comas separan las columnas, un número con coma decimal va entre comillas.</translation>
    </message>
    <message>
        <source>The numbers have a decimal comma.</source>
        <translation>Los números tienen coma decimal.</translation>
    </message>
    <message>
        <source>The first row does not name the criteria.</source>
        <translation>La primera fila no nombra los criterios.</translation>
    </message>
    <message>
        <source>The table has more than %1 numbers.</source>
        <translation>La tabla tiene más de %1 números.</translation>
    </message>
    <message>
        <source>This is a decision, not a table.</source>
        <translation>Esto es una decisión, no una tabla.</translation>
    </message>
    <message>
        <source>Weigh it with “steelyard verdict”, or open it in the window.</source>
        <translation>Pondérela con “steelyard verdict” o ábrala en la ventana.</translation>
    </message>
    <message>
        <source>This is a knowledge base, not a table.</source>
        <translation>Esto es una base de conocimiento, no una tabla.</translation>
    </message>
    <message>
        <source>Check it with “steelyard check”, or begin a decision on it with “steelyard new --knowledge”.</source>
        <translation>Compruébela con “steelyard check”, o empiece con ella una decisión mediante “steelyard new --knowledge”.</translation>
    </message>
    <message>
        <source>This is JSON, not a table.</source>
        <translation>Esto es JSON, no una tabla.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table.</source>
        <translation>Esto es un PDF, no una tabla.</translation>
    </message>
    <message>
        <source>This is an archive, not a table.</source>
        <translation>Esto es un archivo comprimido, no una tabla.</translation>
    </message>
    <message>
        <source>This is HTML or XML, not a table.</source>
        <translation>Esto es HTML o XML, no una tabla.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as CSV.</source>
        <translation>Ábralo en un programa de hojas de cálculo y guárdelo como CSV.</translation>
    </message>
    <message>
        <source>The text was read as UTF-16.</source>
        <translation>El texto se leyó como UTF-16.</translation>
    </message>
    <message>
        <source>The text was read as Windows-1252.</source>
        <translation>El texto se leyó como Windows-1252.</translation>
    </message>
    <message>
        <source>The columns are separated by semicolons.</source>
        <translation>Las columnas están separadas por punto y coma.</translation>
    </message>
    <message>
        <source>The columns are separated by vertical bars.</source>
        <translation>Las columnas están separadas por barras verticales.</translation>
    </message>
    <message>
        <source>The columns are separated by tabs.</source>
        <translation>Las columnas están separadas por tabuladores.</translation>
    </message>
    <message>
        <source>The file is damaged text in UTF-16.</source>
        <translation>El archivo es texto dañado en UTF-16.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, UTF-16 or Windows-1252.</source>
        <translation>El archivo no es texto en UTF-8, UTF-16 ni Windows-1252.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8 throughout.</source>
        <translation>El texto no está en UTF-8 en su totalidad.</translation>
    </message>
    <message>
        <source>The file holds more judgements than %1 elements can have.</source>
        <translation>El archivo contiene más juicios de los que pueden tener %1 elementos.</translation>
    </message>
    <message>
        <source>More than %1 numbers are unknown.</source>
        <translation>Más de %1 números son desconocidos.</translation>
    </message>
    <message>
        <source>Leave out alternatives and criteria of which little is known.</source>
        <translation>Omita las alternativas y los criterios de los que se sabe poco.</translation>
    </message>
    <message>
        <source>%1 is a date, not a number.</source>
        <translation>%1 es una fecha, no un número.</translation>
    </message>
    <message>
        <source>Spreadsheet programs make dates of numbers such as 1.3; write the number again, in a cell that is formatted as one.</source>
        <translation>Los programas de hojas de cálculo convierten en fechas números como 1.3; escriba de nuevo el número en una celda con formato de número.</translation>
    </message>
    <message>
        <source>A judge&apos;s weight is not above zero.</source>
        <translation>El peso de un juez no es mayor que cero.</translation>
    </message>
    <message>
        <source>Leave the judge out, or write how much the judgements count.</source>
        <translation>Omita el juez o escriba cuánto cuentan sus juicios.</translation>
    </message>
    <message>
        <source>@node does not say of which element.</source>
        <translation>@node no dice de qué elemento.</translation>
    </message>
    <message>
        <source>Write its name behind @node.</source>
        <translation>Escriba su nombre después de @node.</translation>
    </message>
    <message>
        <source>A table of judgements is missing.</source>
        <translation>Falta una tabla de juicios.</translation>
    </message>
    <message>
        <source>Write it below @node or @judge, or remove that line.</source>
        <translation>Escríbala debajo de @node o @judge, o elimine esa línea.</translation>
    </message>
    <message>
        <source>This judge does not compare %1.</source>
        <translation>Este juez no compara %1.</translation>
    </message>
    <message>
        <source>Let all judges compare the same elements; cells that one does not know stay empty.</source>
        <translation>Todos los jueces deben comparar los mismos elementos; las celdas que uno no conoce quedan vacías.</translation>
    </message>
    <message>
        <source>This judge compares other elements than the first.</source>
        <translation>Este juez compara otros elementos que el primero.</translation>
    </message>
    <message>
        <source>Let all judges compare the same elements.</source>
        <translation>Todos los jueces deben comparar los mismos elementos.</translation>
    </message>
    <message>
        <source>No table before this one compares %1.</source>
        <translation>Ninguna tabla anterior a esta compara %1.</translation>
    </message>
    <message>
        <source>Write the name of an element of an earlier table.</source>
        <translation>Escriba el nombre de un elemento de una tabla anterior.</translation>
    </message>
    <message>
        <source>%1 stands in two tables.</source>
        <translation>%1 está en dos tablas.</translation>
    </message>
    <message>
        <source>Give each element its own name.</source>
        <translation>Dé a cada elemento su propio nombre.</translation>
    </message>
    <message>
        <source>The file has too many tables.</source>
        <translation>El archivo tiene demasiadas tablas.</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Divídalo en varios.</translation>
    </message>
    <message>
        <source>The row %1 was read as %2.</source>
        <translation>La fila %1 se leyó como %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Read is the sheet %1.</source>
        <translation>Se lee la hoja %1.</translation>
    </message>
    <message>
        <source>Sheets not read: %1.</source>
        <translation>Hojas no leídas: %1.</translation>
    </message>
    <message>
        <source>Hidden sheets, not read: %1.</source>
        <translation>Hojas ocultas, no leídas: %1.</translation>
    </message>
    <message>
        <source>Rows that are hidden in the sheet count here: %1.</source>
        <translation>Las filas ocultas en la hoja cuentan aquí: %1.</translation>
    </message>
    <message>
        <source>Columns that are hidden in the sheet count here: %1.</source>
        <translation>Las columnas ocultas en la hoja cuentan aquí: %1.</translation>
    </message>
    <message>
        <source>Of merged cells the first alone has the content, the others are empty: %1.</source>
        <translation>De las celdas combinadas, solo la primera tiene el contenido; las demás están vacías: %1.</translation>
    </message>
    <message>
        <source>Formulas whose results are not stored in the file, so that they are unknown: %1. Save it once with the program that it comes from.</source>
        <translation>Fórmulas cuyos resultados no están guardados en el archivo, por lo que se desconocen: %1. Guárdelo una vez con el programa del que procede.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 cells.</source>
        <translation>La hoja tiene más de %1 celdas.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>El archivo está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Save it without one in the program that it comes from.</source>
        <translation>Guárdelo sin contraseña en el programa del que procede.</translation>
    </message>
    <message>
        <source>The file unpacks to more than any table has.</source>
        <translation>El archivo, descomprimido, ocupa más que cualquier tabla.</translation>
    </message>
    <message>
        <source>Save the one sheet that is to be read, as CSV.</source>
        <translation>Guarde como CSV la única hoja que debe leerse.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>Lea de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>Ábralo en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no sheet %1.</source>
        <translation>No existe la hoja %1.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Existen: %1.</translation>
    </message>
    <message>
        <source>The sheet %1 is empty.</source>
        <translation>La hoja %1 está vacía.</translation>
    </message>
    <message>
        <source>Name another sheet, or write a first row with the names of the columns.</source>
        <translation>Indique otra hoja, o escriba una primera fila con los nombres de las columnas.</translation>
    </message>
    <message>
        <source>Name a file in CSV, XLSX or ODS.</source>
        <translation>Indique un archivo en CSV, XLSX u ODS.</translation>
    </message>
    <message>
        <source>A report of Steelyard is checked with “steelyard verify”; a table is read from CSV, XLSX or ODS.</source>
        <translation>Un informe de Steelyard se comprueba con “steelyard verify”; una tabla se lee de CSV, XLSX u ODS.</translation>
    </message>
    <message>
        <source>This is a file of an old spreadsheet program, or one that is protected by a password.</source>
        <translation>Esto es un archivo de un programa antiguo de hojas de cálculo o está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Save it as XLSX, ODS or CSV, without a password.</source>
        <translation>Guárdelo como XLSX, ODS o CSV, sin contraseña.</translation>
    </message>
    <message>
        <source>Take the table out of it.</source>
        <translation>Extraiga de él la tabla.</translation>
    </message>
    <message>
        <source>A text has no sheets.</source>
        <translation>Un texto no tiene hojas.</translation>
    </message>
    <message>
        <source>Leave out the name of the sheet, or name a file in XLSX or ODS.</source>
        <translation>Omita el nombre de la hoja o indique un archivo en XLSX u ODS.</translation>
    </message>
    <message>
        <source>The judge %1 judges the same elements twice.</source>
        <translation>%1 juzga dos veces los mismos elementos.</translation>
    </message>
    <message>
        <source>Keep one of the two tables, or give each judge a name of their own.</source>
        <translation>Conserve una de las dos tablas o dé a cada juez un nombre propio.</translation>
    </message>
    <message>
        <source>%1 is not between 1/%2 and %2.</source>
        <translation>%1 no está entre 1/%2 y %2.</translation>
    </message>
    <message>
        <source>Write how many times more the row counts than the column; the usual scale goes from 1/9 to 9.</source>
        <translation>Escriba cuántas veces más cuenta la fila que la columna; la escala habitual va de 1/9 a 9.</translation>
    </message>
</context>
</TS>

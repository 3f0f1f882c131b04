<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Map who does what, and see where product and project roles blur.</source>
        <translation>Klären, wer was tut, und sehen, wo Produkt- und Projektrollen verschwimmen.</translation>
    </message>
    <message>
        <source>RACI Planner</source>
        <translation>RACI Planner</translation>
    </message>
    <message>
        <source>What a report of a fault should say, in English:</source>
        <translation>Was eine Fehlermeldung an uns enthalten sollte, auf Englisch:</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt for Python (LGPL), SQLAlchemy, openpyxl and Lucide icons (ISC).</source>
        <translation>MIT-Lizenz. Gemacht mit Qt for Python (LGPL), SQLAlchemy, openpyxl und Lucide-Symbolen (ISC).</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept as it is</source>
        <translation>So annehmen, wie es ist</translation>
    </message>
    <message>
        <source>Such as: agreed with Ana for this quarter</source>
        <translation>Etwa: mit Ana für dieses Quartal vereinbart</translation>
    </message>
    <message>
        <source>&amp;Why it is fine</source>
        <translation>&amp;Warum es so gut ist</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>It comes back only when the letters it stands on change.</source>
        <translation>Er kommt nur wieder, wenn sich die Buchstaben ändern, auf denen er beruht.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>Begin a new plan in a window of its own</source>
        <translation>Einen neuen Plan in einem eigenen Fenster beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a plan from a file</source>
        <translation>Einen Plan aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Welcome window</source>
        <translation>&amp;Willkommensfenster</translation>
    </message>
    <message>
        <source>Recent plans and templates</source>
        <translation>Letzte Pläne und Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the plan to its file now; it is also written all by itself</source>
        <translation>Den Plan jetzt in seine Datei schreiben; das geschieht auch von selbst</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Go on working in a file of another name</source>
        <translation>In einer Datei mit anderem Namen weiterarbeiten</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Write a copy and go on working in this file</source>
        <translation>Eine Kopie schreiben und in dieser Datei weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <source>The plan as it once was: look at it, compare it, restore it</source>
        <translation>Der Plan, wie er einmal war: ansehen, vergleichen, wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Keep as a version…</source>
        <translation>&amp;Als Version behalten…</translation>
    </message>
    <message>
        <source>Keep the plan as it stands, under a name</source>
        <translation>Den Plan, wie er steht, unter einem Namen behalten</translation>
    </message>
    <message>
        <source>&amp;Import from Excel or CSV…</source>
        <translation>Aus &amp;Excel oder CSV importieren…</translation>
    </message>
    <message>
        <source>Add the activities, roles and letters of a table to this plan</source>
        <translation>Aktivitäten, Rollen und Buchstaben einer Tabelle in diesen Plan aufnehmen</translation>
    </message>
    <message>
        <source>Add fro&amp;m a template…</source>
        <translation>Aus e&amp;iner Vorlage ergänzen…</translation>
    </message>
    <message>
        <source>Add the activities, roles and letters of a template to this plan</source>
        <translation>Aktivitäten, Rollen und Buchstaben einer Vorlage in diesen Plan aufnehmen</translation>
    </message>
    <message>
        <source>Save as temp&amp;late…</source>
        <translation>A&amp;ls Vorlage speichern…</translation>
    </message>
    <message>
        <source>Keep this plan as something to begin other plans with</source>
        <translation>Diesen Plan behalten, um andere Pläne damit zu beginnen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write a workbook, pages, slides or a picture to send on</source>
        <translation>Arbeitsmappe, Seiten, Folien oder ein Bild zum Weitergeben schreiben</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Show how the plan comes out of the printer, and print it</source>
        <translation>Zeigen, wie der Plan aus dem Drucker kommt, und ihn drucken</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>Your name, colours and where things are kept</source>
        <translation>Ihr Name, Farben und wo alles liegt</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>&amp;Plan schließen</translation>
    </message>
    <message>
        <source>Close this plan; it is kept up to the last change</source>
        <translation>Diesen Plan schließen; er ist bis zur letzten Änderung gesichert</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all plans and end the program</source>
        <translation>Alle Pläne schließen und das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung noch einmal machen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Copy the selected cells and clear them</source>
        <translation>Die gewählten Zellen kopieren und leeren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected cells for a spreadsheet</source>
        <translation>Die gewählten Zellen für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Copy whole ta&amp;ble</source>
        <translation>&amp;Ganze Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the matrix with its names for a spreadsheet or a text</source>
        <translation>Die Matrix mit ihren Namen für eine Tabellenkalkulation oder einen Text kopieren</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the matrix as a picture for a slide or a mail</source>
        <translation>Die Matrix als Bild für eine Folie oder eine Mail kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste cells or a whole table from a spreadsheet</source>
        <translation>Zellen oder eine ganze Tabelle aus einer Tabellenkalkulation einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Take the letters out of the selected cells</source>
        <translation>Die Buchstaben aus den gewählten Zellen nehmen</translation>
    </message>
    <message>
        <source>L&amp;etter</source>
        <translation>B&amp;uchstabe</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>&amp;Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Repeat the top cells of the selection below them</source>
        <translation>Die oberen Zellen der Auswahl darunter wiederholen</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>Na&amp;ch rechts ausfüllen</translation>
    </message>
    <message>
        <source>Repeat the left cells of the selection beside them</source>
        <translation>Die linken Zellen der Auswahl daneben wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>Change the text of the current cell</source>
        <translation>Den Text der aktuellen Zelle ändern</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;otiz…</translation>
    </message>
    <message>
        <source>Write a note on the activity</source>
        <translation>Eine Notiz zur Aktivität schreiben</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Be&amp;fehle…</translation>
    </message>
    <message>
        <source>Do anything or go anywhere by a few letters of its name</source>
        <translation>Mit ein paar Buchstaben des Namens alles tun und überall hingehen</translation>
    </message>
    <message>
        <source>&amp;Find activity or role</source>
        <translation>Aktivität oder Rolle &amp;suchen</translation>
    </message>
    <message>
        <source>Go to an activity or a role by a part of its name</source>
        <translation>Mit einem Teil des Namens zu einer Aktivität oder Rolle gehen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>We&amp;itersuchen</translation>
    </message>
    <message>
        <source>Go to the next name with what was looked for</source>
        <translation>Zum nächsten Namen mit dem Gesuchten gehen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwär&amp;ts suchen</translation>
    </message>
    <message>
        <source>Go to the name before with what was looked for</source>
        <translation>Zum vorigen Namen mit dem Gesuchten gehen</translation>
    </message>
    <message>
        <source>Repl&amp;ace in names…</source>
        <translation>In Namen erset&amp;zen…</translation>
    </message>
    <message>
        <source>Put one text in the place of another, in many names at once</source>
        <translation>Einen Text in vielen Namen auf einmal durch einen anderen ersetzen</translation>
    </message>
    <message>
        <source>Go to activit&amp;y or role…</source>
        <translation>Zu Akti&amp;vität oder Rolle gehen…</translation>
    </message>
    <message>
        <source>Choose one of all activities and roles by a few letters</source>
        <translation>Mit ein paar Buchstaben aus allen Aktivitäten und Rollen wählen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>Show or hide the findings</source>
        <translation>Die Befunde zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Show or hide what is known of the current activity or role</source>
        <translation>Zeigen oder verbergen, was über die aktuelle Aktivität oder Rolle bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Go from the matrix to the findings, the inspector and back</source>
        <translation>Von der Matrix zu den Befunden, zum Inspektor und zurück gehen</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Go through the panes the other way round</source>
        <translation>Andersherum durch die Bereiche gehen</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fil&amp;ter</translation>
    </message>
    <message>
        <source>Show only some activities: by words, role, letter or finding</source>
        <translation>Nur manche Aktivitäten zeigen: nach Wörtern, Rolle, Buchstabe oder Befund</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Abschnitt</translation>
    </message>
    <message>
        <source>Activities under their own sections</source>
        <translation>Aktivitäten unter ihren eigenen Abschnitten</translation>
    </message>
    <message>
        <source>Who is &amp;accountable</source>
        <translation>&amp;Verantwortliche Rolle</translation>
    </message>
    <message>
        <source>Activities under the role that is accountable</source>
        <translation>Aktivitäten unter der Rolle, die für sie verantwortlich ist</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>&amp;Befund</translation>
    </message>
    <message>
        <source>Activities under the most pressing thing to say</source>
        <translation>Aktivitäten unter ihrem dringendsten Befund</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>All activities in one list</source>
        <translation>Alle Aktivitäten in einer Liste</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>The plan&apos;s &amp;own order</source>
        <translation>&amp;Eigene Reihenfolge des Plans</translation>
    </message>
    <message>
        <source>As the activities were put</source>
        <translation>So, wie die Aktivitäten im Plan stehen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>By the names of activities</source>
        <translation>Nach den Namen der Aktivitäten</translation>
    </message>
    <message>
        <source>The most pressing first</source>
        <translation>Das Dringendste zuerst</translation>
    </message>
    <message>
        <source>&amp;Letters of the current role</source>
        <translation>B&amp;uchstaben der aktuellen Rolle</translation>
    </message>
    <message>
        <source>By what the current role has to do</source>
        <translation>Nach dem, was die aktuelle Rolle zu tun hat</translation>
    </message>
    <message>
        <source>Fold all sec&amp;tions</source>
        <translation>&amp;Alle Abschnitte einklappen</translation>
    </message>
    <message>
        <source>Show the headings of sections only</source>
        <translation>Nur die Überschriften der Abschnitte zeigen</translation>
    </message>
    <message>
        <source>Unfol&amp;d all sections</source>
        <translation>A&amp;lle Abschnitte ausklappen</translation>
    </message>
    <message>
        <source>Show the activities of all sections</source>
        <translation>Die Aktivitäten aller Abschnitte zeigen</translation>
    </message>
    <message>
        <source>&amp;Hide role</source>
        <translation>&amp;Rolle ausblenden</translation>
    </message>
    <message>
        <source>Leave the current role&apos;s column out of sight</source>
        <translation>Die Spalte der aktuellen Rolle nicht zeigen</translation>
    </message>
    <message>
        <source>Show &amp;all roles</source>
        <translation>Alle Rollen &amp;zeigen</translation>
    </message>
    <message>
        <source>Show again what was hidden</source>
        <translation>Wieder zeigen, was ausgeblendet war</translation>
    </message>
    <message>
        <source>People &amp;below the roles</source>
        <translation>&amp;Personen unter den Rollen</translation>
    </message>
    <message>
        <source>Show below each role who holds it</source>
        <translation>Unter jeder Rolle zeigen, wer sie innehat</translation>
    </message>
    <message>
        <source>Line of &amp;counts</source>
        <translation>Zeile &amp;mit Anzahlen</translation>
    </message>
    <message>
        <source>Show how many letters each role has</source>
        <translation>Zeigen, wie viele Buchstaben jede Rolle hat</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>Scha&amp;ubilder…</translation>
    </message>
    <message>
        <source>Workload, coverage of duties and blur between roles, drawn</source>
        <translation>Arbeitslast, Abdeckung der Pflichten und Unschärfe zwischen Rollen, gezeichnet</translation>
    </message>
    <message>
        <source>Zoo&amp;m in</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>Show the matrix larger</source>
        <translation>Die Matrix größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show the matrix smaller</source>
        <translation>Die Matrix kleiner zeigen</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Übli&amp;che Größe</translation>
    </message>
    <message>
        <source>Show the matrix at its usual size</source>
        <translation>Die Matrix in ihrer üblichen Größe zeigen</translation>
    </message>
    <message>
        <source>Row h&amp;eight</source>
        <translation>Zeilen&amp;höhe</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Klein</translation>
    </message>
    <message>
        <source>As many activities as possible</source>
        <translation>So viele Aktivitäten wie möglich</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Mittel</translation>
    </message>
    <message>
        <source>The usual height</source>
        <translation>Die übliche Höhe</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Groß</translation>
    </message>
    <message>
        <source>Names on two lines</source>
        <translation>Namen auf zwei Zeilen</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark letters on light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light letters on dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation>&amp;Von Anfang an</translation>
    </message>
    <message>
        <source>Put one activity after the other on the wall</source>
        <translation>Eine Aktivität nach der anderen an die Wand bringen</translation>
    </message>
    <message>
        <source>From this &amp;activity</source>
        <translation>&amp;Ab dieser Aktivität</translation>
    </message>
    <message>
        <source>Put the current activity on the wall</source>
        <translation>Die aktuelle Aktivität an die Wand bringen</translation>
    </message>
    <message>
        <source>&amp;On screen</source>
        <translation>Auf &amp;Bildschirm</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vollbil&amp;d</translation>
    </message>
    <message>
        <source>Use the whole screen, or no longer</source>
        <translation>Den ganzen Bildschirm nutzen oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Add &amp;activity</source>
        <translation>&amp;Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>Type the name of a further activity</source>
        <translation>Den Namen einer weiteren Aktivität eingeben</translation>
    </message>
    <message>
        <source>&amp;Insert activity above</source>
        <translation>Aktivität &amp;darüber einfügen</translation>
    </message>
    <message>
        <source>Insert an empty row above the current one</source>
        <translation>Eine leere Zeile über der aktuellen einfügen</translation>
    </message>
    <message>
        <source>Add &amp;section…</source>
        <translation>Abschnitt &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a heading for activities</source>
        <translation>Eine Überschrift für Aktivitäten hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;role…</source>
        <translation>&amp;Rolle hinzufügen…</translation>
    </message>
    <message>
        <source>Add a role as a further column</source>
        <translation>Eine Rolle als weitere Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Nach oben</translation>
    </message>
    <message>
        <source>Move the selected activities or the section up</source>
        <translation>Die gewählten Aktivitäten oder den Abschnitt nach oben verschieben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the selected activities or the section down</source>
        <translation>Die gewählten Aktivitäten oder den Abschnitt nach unten verschieben</translation>
    </message>
    <message>
        <source>Move role &amp;left</source>
        <translation>Rolle nach &amp;links</translation>
    </message>
    <message>
        <source>Move the role&apos;s column to the left</source>
        <translation>Die Spalte der Rolle nach links verschieben</translation>
    </message>
    <message>
        <source>Move role rig&amp;ht</source>
        <translation>R&amp;olle nach rechts</translation>
    </message>
    <message>
        <source>Move the role&apos;s column to the right</source>
        <translation>Die Spalte der Rolle nach rechts verschieben</translation>
    </message>
    <message>
        <source>D&amp;elete activities</source>
        <translation>A&amp;ktivitäten löschen</translation>
    </message>
    <message>
        <source>Take the selected activities out of the plan</source>
        <translation>Die gewählten Aktivitäten aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Spli&amp;t activity…</source>
        <translation>Aktivität &amp;teilen…</translation>
    </message>
    <message>
        <source>Make the activity into two with the same letters</source>
        <translation>Aus der Aktivität zwei mit denselben Buchstaben machen</translation>
    </message>
    <message>
        <source>Roles and &amp;people…</source>
        <translation>Rollen und &amp;Personen…</translation>
    </message>
    <message>
        <source>Names, sides and people of all roles</source>
        <translation>Namen, Seiten und Personen aller Rollen</translation>
    </message>
    <message>
        <source>Letters &amp;of the plan…</source>
        <translation>&amp;Buchstaben des Plans…</translation>
    </message>
    <message>
        <source>Other letters such as DACI or RASCI, or your own with words and colours</source>
        <translation>Andere Buchstaben wie DACI oder RASCI, oder eigene mit Wörtern und Farben</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>&amp;Add a layer…</source>
        <translation>&amp;Ebene hinzufügen…</translation>
    </message>
    <message>
        <source>Begin another state of the plan, such as how it is meant to be</source>
        <translation>Einen anderen Stand des Plans beginnen, etwa wie er sein soll</translation>
    </message>
    <message>
        <source>&amp;Go to another layer</source>
        <translation>&amp;Zu einer anderen Ebene gehen</translation>
    </message>
    <message>
        <source>Work on the other state of the plan; nothing of either is lost</source>
        <translation>Am anderen Stand des Plans arbeiten; nichts von beiden geht verloren</translation>
    </message>
    <message>
        <source>&amp;Compare with another layer</source>
        <translation>&amp;Mit anderer Ebene vergleichen</translation>
    </message>
    <message>
        <source>What differs between the plan as it is and as it is meant to be</source>
        <translation>Worin sich der Plan, wie er ist, von dem unterscheidet, wie er sein soll</translation>
    </message>
    <message>
        <source>Pla&amp;n details…</source>
        <translation>Angaben &amp;zum Plan…</translation>
    </message>
    <message>
        <source>Name, purpose, stage and review date</source>
        <translation>Name, Zweck, Phase des Teams und Tag der Durchsicht</translation>
    </message>
    <message>
        <source>Rules and &amp;grades…</source>
        <translation>Regeln und Einstufun&amp;g…</translation>
    </message>
    <message>
        <source>Which rules this plan is judged by, and how strictly</source>
        <translation>Nach welchen Regeln dieser Plan beurteilt wird, und wie streng</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>Go to the next thing to talk about</source>
        <translation>Zum Nächsten gehen, worüber zu reden ist</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>Go to the thing to talk about before this one</source>
        <translation>Zu dem gehen, worüber davor zu reden war</translation>
    </message>
    <message>
        <source>&amp;Ways out…</source>
        <translation>&amp;Auswege…</translation>
    </message>
    <message>
        <source>What can be done about the finding here</source>
        <translation>Was sich am Befund hier tun lässt</translation>
    </message>
    <message>
        <source>&amp;Accept as it is…</source>
        <translation>&amp;So annehmen, wie es ist…</translation>
    </message>
    <message>
        <source>Live with the finding on purpose, with a reason</source>
        <translation>Bewusst mit dem Befund leben, mit einem Grund</translation>
    </message>
    <message>
        <source>W&amp;hy?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Show what the finding rests on</source>
        <translation>Zeigen, worauf der Befund beruht</translation>
    </message>
    <message>
        <source>Agr&amp;eement</source>
        <translation>&amp;Einigung</translation>
    </message>
    <message>
        <source>&amp;Agreed</source>
        <translation>&amp;Einig</translation>
    </message>
    <message>
        <source>The room agrees on the chosen cells or activities</source>
        <translation>Die Runde ist sich über die gewählten Zellen oder Aktivitäten einig</translation>
    </message>
    <message>
        <source>&amp;Disputed…</source>
        <translation>&amp;Strittig…</translation>
    </message>
    <message>
        <source>Two views remain; say which, and who settles it</source>
        <translation>Zwei Ansichten bleiben stehen; sagen, welche es sind und wer es entscheidet</translation>
    </message>
    <message>
        <source>&amp;Parked…</source>
        <translation>&amp;Geparkt…</translation>
    </message>
    <message>
        <source>Somebody takes it along and comes back with an answer</source>
        <translation>Jemand nimmt es mit und kommt mit einer Antwort wieder</translation>
    </message>
    <message>
        <source>&amp;Not needed</source>
        <translation>&amp;Nicht nötig</translation>
    </message>
    <message>
        <source>Nobody needs the activity, but it stays in the plan</source>
        <translation>Niemand braucht die Aktivität, aber sie bleibt im Plan</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Take back what was said of the chosen cells or activities</source>
        <translation>Zurücknehmen, was zu den gewählten Zellen oder Aktivitäten gesagt wurde</translation>
    </message>
    <message>
        <source>S&amp;ilent ballots</source>
        <translation>S&amp;tille Abstimmung</translation>
    </message>
    <message>
        <source>&amp;Silent ballots…</source>
        <translation>&amp;Stille Abstimmung…</translation>
    </message>
    <message>
        <source>Everybody fills the letters alone; then all see where they differ</source>
        <translation>Alle füllen die Buchstaben allein aus; dann sehen alle, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Hand the &amp;laptop round</source>
        <translation>&amp;Den Laptop herumreichen</translation>
    </message>
    <message>
        <source>One after the other votes on this screen, and sees nobody else&apos;s letters</source>
        <translation>Einer nach dem anderen stimmt an diesem Bildschirm ab und sieht die Buchstaben der anderen nicht</translation>
    </message>
    <message>
        <source>&amp;Write ballot files…</source>
        <translation>S&amp;timmzettel schreiben…</translation>
    </message>
    <message>
        <source>A workbook or a CSV file for everybody who has not voted</source>
        <translation>Eine Arbeitsmappe oder CSV-Datei für alle, die noch nicht abgestimmt haben</translation>
    </message>
    <message>
        <source>&amp;Take in a folder of ballots…</source>
        <translation>&amp;Einen Ordner mit Stimmzetteln einlesen…</translation>
    </message>
    <message>
        <source>Read filled ballots; they can also be dropped onto the window</source>
        <translation>Ausgefüllte Stimmzettel lesen; man kann sie auch auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>&amp;Reveal…</source>
        <translation>&amp;Aufdecken…</translation>
    </message>
    <message>
        <source>Show how far everybody agrees, the most disputed activities first</source>
        <translation>Zeigen, wie weit alle einig sind, das Strittigste zuerst</translation>
    </message>
    <message>
        <source>Put &amp;away…</source>
        <translation>&amp;Weglegen…</translation>
    </message>
    <message>
        <source>End the ballots, and keep or forget who thought what</source>
        <translation>Die Abstimmung beenden und behalten oder vergessen, wer was dachte</translation>
    </message>
    <message>
        <source>Write &amp;down a decision…</source>
        <translation>Entscheidung &amp;festhalten…</translation>
    </message>
    <message>
        <source>What was said or decided here, for whoever asks later</source>
        <translation>Was hier gesagt oder entschieden wurde, für alle, die später fragen</translation>
    </message>
    <message>
        <source>Decision lo&amp;g…</source>
        <translation>Ents&amp;cheidungsprotokoll…</translation>
    </message>
    <message>
        <source>All that was said and decided, to be searched</source>
        <translation>Alles, was gesagt und entschieden wurde, zum Durchsuchen</translation>
    </message>
    <message>
        <source>Ever&amp;yone agrees?…</source>
        <translation>S&amp;ind alle einverstanden?…</translation>
    </message>
    <message>
        <source>What each role has to do, and who has agreed to it</source>
        <translation>Was jede Rolle zu tun hat, und wer dem zugestimmt hat</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Ve&amp;rgleichen…</translation>
    </message>
    <message>
        <source>See what differs between now, a version, another plan or a workbook</source>
        <translation>Sehen, was sich zwischen jetzt, einer Version, einem anderen Plan oder einer Arbeitsmappe unterscheidet</translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation>Näc&amp;hste Änderung</translation>
    </message>
    <message>
        <source>Go to the next change of the comparison</source>
        <translation>Zur nächsten Änderung des Vergleichs gehen</translation>
    </message>
    <message>
        <source>Previo&amp;us change</source>
        <translation>V&amp;orige Änderung</translation>
    </message>
    <message>
        <source>Go to the change before this one</source>
        <translation>Zur Änderung davor gehen</translation>
    </message>
    <message>
        <source>&amp;Bring two copies together…</source>
        <translation>&amp;Zwei Kopien zusammenführen…</translation>
    </message>
    <message>
        <source>Take over what somebody changed in a copy of this plan</source>
        <translation>Übernehmen, was jemand in einer Kopie dieses Plans geändert hat</translation>
    </message>
    <message>
        <source>&amp;Only this activity</source>
        <translation>Nur &amp;diese Aktivität</translation>
    </message>
    <message>
        <source>Show the findings of the current activity only</source>
        <translation>Nur die Befunde der aktuellen Aktivität zeigen</translation>
    </message>
    <message>
        <source>Show a&amp;ccepted</source>
        <translation>An&amp;genommene zeigen</translation>
    </message>
    <message>
        <source>Show also what was accepted as it is</source>
        <translation>Auch zeigen, was so angenommen wurde, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Review the plan…</source>
        <translation>Den &amp;Plan durchsehen…</translation>
    </message>
    <message>
        <source>Walk through what changed, was promised and still hurts since the last review</source>
        <translation>Durchgehen, was sich seit der letzten Durchsicht geändert hat, was versprochen war und wo es noch hakt</translation>
    </message>
    <message>
        <source>Review day into a ca&amp;lendar…</source>
        <translation>Tag der Durchsicht in einen &amp;Kalender…</translation>
    </message>
    <message>
        <source>Write a calendar file that reminds of the next review</source>
        <translation>Eine Kalenderdatei schreiben, die an die nächste Durchsicht erinnert</translation>
    </message>
    <message>
        <source>&amp;Folder of plans…</source>
        <translation>Ordner &amp;mit Plänen…</translation>
    </message>
    <message>
        <source>Look at many plans together: loads, duties owned differently, reviews due</source>
        <translation>Viele Pläne zusammen ansehen: Arbeitslast, verschieden vergebene Pflichten, fällige Durchsichten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The page on what you are looking at; all pages can be searched</source>
        <translation>Die Seite zu dem, was Sie gerade sehen; alle Seiten lassen sich durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys on one page, to search or to print</source>
        <translation>Alle Tasten auf einer Seite, zum Suchen oder Drucken</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Point at a part of the window to have it explained</source>
        <translation>Auf einen Teil des Fensters zeigen und ihn erklären lassen</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>Tipps wieder &amp;zeigen</translation>
    </message>
    <message>
        <source>Three short tips over the matrix, one at a time</source>
        <translation>Drei kurze Tipps über der Matrix, einer nach dem anderen</translation>
    </message>
    <message>
        <source>&amp;Documents behind the findings</source>
        <translation>&amp;Dokumente hinter den Befunden</translation>
    </message>
    <message>
        <source>The duties of product and project roles and who documents them</source>
        <translation>Die Pflichten von Produkt- und Projektrollen und wo sie belegt sind</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy what a person who helps would ask first; nothing of any plan</source>
        <translation>Kopieren, wonach Helfende zuerst fragen; nichts aus einem Plan</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Show where the program keeps its log</source>
        <translation>Zeigen, wo das Programm sein Protokoll führt</translation>
    </message>
    <message>
        <source>&amp;About RACI Planner</source>
        <translation>Über &amp;RACI Planner</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Add a note: an agreement, an exception, a link</source>
        <translation>Eine Notiz hinzufügen: eine Absprache, eine Ausnahme, einen Link</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the activity</source>
        <translation>Notiz zur Aktivität</translation>
    </message>
    <message>
        <source>Section: {name}</source>
        <translation>Abschnitt: {name}</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Kein Abschnitt</translation>
    </message>
    <message>
        <source>Nobody is involved yet.</source>
        <translation>Noch ist niemand beteiligt.</translation>
    </message>
    <message>
        <source>{people} as {role}</source>
        <translation>{people} als {role}</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Fragen an die Runde</translation>
    </message>
    <message>
        <source>Workshop · {place} of {count} · decided {decided} · parked {parked} · open {open}</source>
        <translation>Workshop · {place} von {count} · entschieden {decided} · geparkt {parked} · offen {open}</translation>
    </message>
    <message>
        <source>not needed {n}</source>
        <translation>nicht nötig {n}</translation>
    </message>
    <message>
        <source>Accountable by ballot: {owners}</source>
        <translation>Laut Abstimmung verantwortlich: {owners}</translation>
    </message>
    <message>
        <source>← and → show {n} more</source>
        <translation>← und → zeigen {n} weitere</translation>
    </message>
    <message>
        <source>{n} not involved: {names}</source>
        <translation>{n} nicht beteiligt: {names}</translation>
    </message>
    <message>
        <source>Back  ↑</source>
        <translation>Zurück  ↑</translation>
    </message>
    <message>
        <source>On  ↓</source>
        <translation>Weiter  ↓</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Verlassen  Esc</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreed</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>{state} with {owner}</source>
        <translation>{state} bei {owner}</translation>
    </message>
    <message>
        <source>{said} until {day}</source>
        <translation>{said} bis {day}</translation>
    </message>
    <message>
        <source>{role} on {activity}</source>
        <translation>{role} bei {activity}</translation>
    </message>
</context>
<context>
    <name>AgreementBox</name>
    <message>
        <source>{role}: {said}</source>
        <translation>{role}: {said}</translation>
    </message>
    <message>
        <source>{who}; its letters have changed since</source>
        <translation>{who}; die Buchstaben haben sich seither geändert</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Write down why…</source>
        <translation>Festhalten, warum…</translation>
    </message>
    <message>
        <source>Write down a decision…</source>
        <translation>Eine Entscheidung festhalten…</translation>
    </message>
    <message>
        <source>{kind}, {who}</source>
        <translation>{kind}, {who}</translation>
    </message>
    <message>
        <source>Why is {role} {letters} here?</source>
        <translation>Warum ist {role} hier {letters}?</translation>
    </message>
</context>
<context>
    <name>AgreementModel</name>
    <message>
        <source>nobody gave it a letter</source>
        <translation>niemand gab einen Buchstaben</translation>
    </message>
    <message>
        <source>In the first round: {answers}.</source>
        <translation>In der ersten Runde: {answers}.</translation>
    </message>
    <message>
        <source>In the plan now: {letters}.</source>
        <translation>Jetzt im Plan: {letters}.</translation>
    </message>
    <message>
        <source>{activity}: nobody answered.</source>
        <translation>{activity}: niemand hat geantwortet.</translation>
    </message>
    <message>
        <source>{owners} and {n} more</source>
        <translation>{owners} und {n} weitere</translation>
    </message>
    <message>
        <source>{activity}: {share} agreement of {n}. Accountable would be: {owners}.</source>
        <translation>{activity}: {share} Einigkeit von {n}. Verantwortlich wäre: {owners}.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Einigkeit</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>What everybody thinks</source>
        <translation>Was alle denken</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>What everybody thinks — {plan}</source>
        <translation>Was alle denken – {plan}</translation>
    </message>
    <message>
        <source>{sign} is not involved</source>
        <translation>{sign} heißt nicht beteiligt</translation>
    </message>
    <message>
        <source>Take the majority of “{activity}”</source>
        <translation>Die Mehrheit bei „{activity}“ übernehmen</translation>
    </message>
    <message>
        <source>Take what at least {share} say</source>
        <translation>Übernehmen, was mindestens {share} sagen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Das Strittigste zuerst</translation>
    </message>
    <message>
        <source>The plan&apos;s own order</source>
        <translation>Die eigene Reihenfolge des Plans</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Tell who gave which answer</source>
        <translation>Zeigen, wer welche Antwort gab</translation>
    </message>
    <message>
        <source>What everybody thinks</source>
        <translation>Was alle denken</translation>
    </message>
    <message>
        <source>How many must agree</source>
        <translation>Wie viele einig sein müssen</translation>
    </message>
    <message>
        <source>Take the &amp;majority of this row</source>
        <translation>&amp;Die Mehrheit dieser Zeile übernehmen</translation>
    </message>
    <message>
        <source>Take &amp;everything agreed by at least</source>
        <translation>&amp;Alles mit so viel Einigkeit übernehmen:</translation>
    </message>
    <message>
        <source>&amp;Back to the plan</source>
        <translation>&amp;Zurück zum Plan</translation>
    </message>
    <message>
        <source>&amp;Vote a second time…</source>
        <translation>Noch &amp;einmal abstimmen…</translation>
    </message>
    <message>
        <source>Put the ballots &amp;away…</source>
        <translation>Die &amp;Stimmzettel weglegen…</translation>
    </message>
    <message>
        <source>&amp;Walk the disputed rows first</source>
        <translation>Z&amp;uerst die strittigen Zeilen durchgehen</translation>
    </message>
    <message>
        <source>The plan says so already.</source>
        <translation>Das sagt der Plan schon.</translation>
    </message>
    <message>
        <source>One cell was written. Ctrl+Z takes it back.</source>
        <translation>Eine Zelle wurde geschrieben. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{n} cells were written, as one step. Ctrl+Z takes it back.</source>
        <translation>{n} Zellen wurden in einem Schritt geschrieben. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>New: {finding}.</source>
        <translation>Neu: {finding}.</translation>
    </message>
    <message>
        <source>{n} new findings.</source>
        <translation>{n} neue Befunde.</translation>
    </message>
    <message>
        <source>{kind} closed.</source>
        <translation>{kind} erledigt.</translation>
    </message>
    <message>
        <source>{n} findings closed.</source>
        <translation>{n} Befunde erledigt.</translation>
    </message>
    <message>
        <source>{n} left.</source>
        <translation>Noch {n}.</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Saving…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Kept safe · no file yet</source>
        <translation>Gesichert · noch keine Datei</translation>
    </message>
    <message>
        <source>Kept safe · file not written</source>
        <translation>Gesichert · Datei nicht geschrieben</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>All changes saved · {time}</source>
        <translation>Alle Änderungen gespeichert · {time}</translation>
    </message>
</context>
<context>
    <name>Ballots</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand verantwortlich</translation>
    </message>
    <message>
        <source>one owner</source>
        <translation>eine verantwortlich</translation>
    </message>
    <message>
        <source>owner in doubt</source>
        <translation>Verantwortung unklar</translation>
    </message>
    <message>
        <source>{n} owners named</source>
        <translation>{n} verantwortlich</translation>
    </message>
    <message>
        <source>all say the same on {n} of {all} activities</source>
        <translation>bei {n} von {all} Aktivitäten sagen alle dasselbe</translation>
    </message>
    <message>
        <source>1 ballot</source>
        <translation>1 Stimmzettel</translation>
    </message>
    <message>
        <source>{n} ballots</source>
        <translation>{n} Stimmzettel</translation>
    </message>
    <message>
        <source>{share} agreement</source>
        <translation>{share} Einigkeit</translation>
    </message>
    <message>
        <source>the owner is disputed on {n}</source>
        <translation>bei {n} ist strittig, wer verantwortlich ist</translation>
    </message>
    <message>
        <source>{share} in the first round</source>
        <translation>{share} in der ersten Runde</translation>
    </message>
    <message>
        <source>Ballot files</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>One for each of: {names}.</source>
        <translation>Je einer für: {names}.</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-Arbeitsmappen</translation>
    </message>
    <message>
        <source>Folder for the ballots</source>
        <translation>Ordner für die Stimmzettel</translation>
    </message>
    <message>
        <source>{n} ballots are in {folder}</source>
        <translation>{n} Stimmzettel liegen in {folder}</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Wer nimmt teil?</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Namen, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Files of these names are in the folder already: {names}.</source>
        <translation>Dateien mit diesen Namen liegen schon im Ordner: {names}.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace the files?</source>
        <translation>Die Dateien ersetzen?</translation>
    </message>
    <message>
        <source>The ballots were not written</source>
        <translation>Die Stimmzettel wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>The ballots were not read</source>
        <translation>Die Stimmzettel wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Taken in: {names}</source>
        <translation>Eingelesen: {names}</translation>
    </message>
    <message>
        <source>Is this a ballot?</source>
        <translation>Ist das ein Stimmzettel?</translation>
    </message>
    <message>
        <source>“{file}” does not say that it is a ballot on this plan.</source>
        <translation>„{file}“ sagt nicht, dass es ein Stimmzettel zu diesem Plan ist.</translation>
    </message>
    <message>
        <source>“{file}” is a ballot on another plan; it is read by the names in it.</source>
        <translation>„{file}“ ist ein Stimmzettel zu einem anderen Plan; er wird nach seinen Namen gelesen.</translation>
    </message>
    <message>
        <source>Take it as a ballot</source>
        <translation>Als Stimmzettel nehmen</translation>
    </message>
    <message>
        <source>Import it as a table</source>
        <translation>Als Tabelle importieren</translation>
    </message>
    <message>
        <source>A second ballot of {name}</source>
        <translation>Ein zweiter Stimmzettel von {name}</translation>
    </message>
    <message>
        <source>“{file}”, saved {when}, would take the place of what was taken in before.</source>
        <translation>„{file}“, gespeichert am {when}, träte an die Stelle dessen, was vorher kam.</translation>
    </message>
    <message>
        <source>“{file}”, saved {when}, would take the place of “{first}”, saved {before}.</source>
        <translation>„{file}“, gespeichert am {when}, träte an die Stelle von „{first}“, gespeichert am {before}.</translation>
    </message>
    <message>
        <source>Take the second</source>
        <translation>Den zweiten nehmen</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Den ersten behalten</translation>
    </message>
    <message>
        <source>Whose ballot is “{file}”?</source>
        <translation>Wessen Stimmzettel ist „{file}“?</translation>
    </message>
    <message>
        <source>Name. Not yet: {names}</source>
        <translation>Name. Noch nicht: {names}</translation>
    </message>
    <message>
        <source>Not involved</source>
        <translation>Nicht beteiligt</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Nichts gesagt</translation>
    </message>
    <message>
        <source>This plan&apos;s letters are {letters}.</source>
        <translation>Die Buchstaben dieses Plans sind {letters}.</translation>
    </message>
    <message>
        <source>Not pasted: {texts}</source>
        <translation>Nicht eingefügt: {texts}</translation>
    </message>
    <message>
        <source>There is nothing to vote on.</source>
        <translation>Es gibt nichts abzustimmen.</translation>
    </message>
    <message>
        <source>No silent ballots are open.</source>
        <translation>Es läuft keine stille Abstimmung.</translation>
    </message>
    <message>
        <source>Nobody has seen them. They are thrown away with all letters.</source>
        <translation>Niemand hat sie gesehen. Sie werden mit allen Buchstaben weggeworfen.</translation>
    </message>
    <message>
        <source>Throw them away unseen</source>
        <translation>Ungesehen wegwerfen</translation>
    </message>
    <message>
        <source>Put the ballots away?</source>
        <translation>Die Stimmzettel weglegen?</translation>
    </message>
    <message>
        <source>Put the ballots away</source>
        <translation>Die Stimmzettel weglegen</translation>
    </message>
    <message>
        <source>What shall the decision log of the plan keep?</source>
        <translation>Was soll im Entscheidungsprotokoll des Plans bleiben?</translation>
    </message>
    <message>
        <source>Who thought what</source>
        <translation>Wer was dachte</translation>
    </message>
    <message>
        <source>Only how many</source>
        <translation>Nur wie viele</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The ballots are put away.</source>
        <translation>Die Stimmzettel sind weggelegt.</translation>
    </message>
    <message>
        <source>Silent ballots are open. Drop filled ballots onto this window.</source>
        <translation>Eine stille Abstimmung läuft. Ziehen Sie ausgefüllte Stimmzettel auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Not finished yet: {names}.</source>
        <translation>Noch nicht fertig: {names}.</translation>
    </message>
    <message>
        <source>Reveal all the same</source>
        <translation>Trotzdem aufdecken</translation>
    </message>
    <message>
        <source>Reveal the ballots?</source>
        <translation>Die Stimmzettel aufdecken?</translation>
    </message>
    <message>
        <source>Everybody begins with what they voted; the first round is kept to compare with.</source>
        <translation>Alle beginnen mit dem, was sie gewählt hatten; die erste Runde bleibt zum Vergleich.</translation>
    </message>
    <message>
        <source>Begin the second round</source>
        <translation>Die zweite Runde beginnen</translation>
    </message>
    <message>
        <source>Vote a second time?</source>
        <translation>Ein zweites Mal abstimmen?</translation>
    </message>
    <message>
        <source>Folder with filled ballots</source>
        <translation>Ordner mit ausgefüllten Stimmzetteln</translation>
    </message>
    <message>
        <source>There is no ballot in {folder}.</source>
        <translation>In {folder} ist kein Stimmzettel.</translation>
    </message>
    <message>
        <source>Take in ballots?</source>
        <translation>Stimmzettel einlesen?</translation>
    </message>
    <message>
        <source>These are filled ballots, but no silent ballots are open.</source>
        <translation>Das sind ausgefüllte Stimmzettel, aber es läuft keine stille Abstimmung.</translation>
    </message>
    <message>
        <source>Open them and take these in</source>
        <translation>Eröffnen und diese einlesen</translation>
    </message>
    <message>
        <source>The ballots have been revealed. A second round takes new ones.</source>
        <translation>Die Stimmzettel sind aufgedeckt. Eine zweite Runde nimmt neue an.</translation>
    </message>
</context>
<context>
    <name>BoundaryBox</name>
    <message>
        <source>Usual boundary</source>
        <translation>Übliche Grenze</translation>
    </message>
    <message>
        <source>You said that the documents do not cover this.</source>
        <translation>Sie haben gesagt, dass die Dokumente das nicht abdecken.</translation>
    </message>
    <message>
        <source>The documents say nothing about this activity.</source>
        <translation>Die Dokumente sagen nichts zu dieser Aktivität.</translation>
    </message>
    <message>
        <source>General rules still apply: one Accountable, at least one Responsible.</source>
        <translation>Die allgemeinen Regeln gelten trotzdem: eine verantwortliche Rolle, mindestens eine durchführende.</translation>
    </message>
    <message>
        <source>The documents divide this between the sides; the name does not say which half is meant.</source>
        <translation>Die Dokumente teilen das zwischen den Seiten auf; der Name sagt nicht, welche Hälfte gemeint ist.</translation>
    </message>
    <message>
        <source>Usually Accountable: {side}. {summary}</source>
        <translation>Üblicherweise verantwortlich: {side}. {summary}</translation>
    </message>
    <message>
        <source>One document says so:</source>
        <translation>Ein Dokument sagt das:</translation>
    </message>
    <message>
        <source>{n} documents say so:</source>
        <translation>{n} Dokumente sagen das:</translation>
    </message>
    <message>
        <source>Chosen by you; the name decides nothing here.</source>
        <translation>Von Ihnen gewählt; der Name entscheidet hier nichts.</translation>
    </message>
    <message>
        <source>Matched by name, {share} % sure</source>
        <translation>Am Namen erkannt, zu {share} % sicher</translation>
    </message>
    <message>
        <source>, known in English as “{name}”</source>
        <translation>, auf Englisch „{name}“</translation>
    </message>
    <message>
        <source>, because of {words}</source>
        <translation>, wegen {words}</translation>
    </message>
    <message>
        <source>Next best: {duty}.</source>
        <translation>Nächstbeste: {duty}.</translation>
    </message>
    <message>
        <source>Is this {one} or {other}?</source>
        <translation>Ist das {one} oder {other}?</translation>
    </message>
    <message>
        <source>Not this? Change…</source>
        <translation>Nicht das? Ändern…</translation>
    </message>
    <message>
        <source>Choose a duty…</source>
        <translation>Eine Pflicht wählen…</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>Back to recognition</source>
        <translation>Zurück zur Erkennung</translation>
    </message>
</context>
<context>
    <name>BoundaryListDialog</name>
    <message>
        <source>What the documents say of product and project roles. A finding rests on nothing else.</source>
        <translation>Was die Dokumente über Produkt- und Projektrollen sagen. Ein Befund beruht auf nichts anderem.</translation>
    </message>
    <message>
        <source>Documents behind the findings</source>
        <translation>Dokumente hinter den Befunden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Narrow the duties down</source>
        <translation>Die Pflichten eingrenzen</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Usually accountable</source>
        <translation>Üblich bei</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Duties and documents</source>
        <translation>Pflichten und Dokumente</translation>
    </message>
</context>
<context>
    <name>BoxDialog</name>
    <message>
        <source>Drop filled ballots onto the plan&apos;s window at any time, one or many.</source>
        <translation>Ziehen Sie ausgefüllte Stimmzettel jederzeit auf das Fenster des Plans, einen oder viele.</translation>
    </message>
    <message>
        <source>Silent ballots are open</source>
        <translation>Die stille Abstimmung läuft</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer nimmt teil</translation>
    </message>
    <message>
        <source>Take &amp;off the list</source>
        <translation>&amp;Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Let vote a&amp;gain</source>
        <translation>Noch &amp;einmal abstimmen lassen</translation>
    </message>
    <message>
        <source>Hand this ballot out anew, with all that stands in it</source>
        <translation>Diesen Stimmzettel neu ausgeben, mit allem, was darin steht</translation>
    </message>
    <message>
        <source>Hand the laptop &amp;round</source>
        <translation>&amp;Den Laptop herumreichen</translation>
    </message>
    <message>
        <source>&amp;Write ballot files…</source>
        <translation>&amp;Stimmzettel schreiben…</translation>
    </message>
    <message>
        <source>&amp;Take in a folder…</source>
        <translation>&amp;Einen Ordner einlesen…</translation>
    </message>
    <message>
        <source>Put &amp;away…</source>
        <translation>&amp;Weglegen…</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>&amp;Aufdecken</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>hat abgestimmt</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>hat begonnen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{n} of {all} have voted</source>
        <translation>{n} von {all} haben abgestimmt</translation>
    </message>
</context>
<context>
    <name>BugNotice</name>
    <message>
        <source>RACI Planner could not finish what it was doing.</source>
        <translation>RACI Planner konnte nicht zu Ende bringen, was es gerade tat.</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Etwas hat nicht geklappt</translation>
    </message>
    <message>
        <source>Your plan is saved up to the last change. You can go on working; nothing was sent anywhere.</source>
        <translation>Ihr Plan ist bis zur letzten Änderung gespeichert. Sie können weiterarbeiten; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>On the whole: {effects}</source>
        <translation>Im Ganzen: {effects}</translation>
    </message>
    <message>
        <source>1 name is only alike: check…</source>
        <translation>1 Name ist nur ähnlich: prüfen…</translation>
    </message>
    <message>
        <source>{n} names are only alike: check…</source>
        <translation>{n} Namen sind nur ähnlich: prüfen…</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Export  E</source>
        <translation>Exportieren  E</translation>
    </message>
    <message>
        <source>Back  ↑</source>
        <translation>Zurück  ↑</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Verlassen  Esc</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>Set the next day  R</source>
        <translation>Nächsten Tag setzen  R</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>We look at this again on {day}.</source>
        <translation>Wir sehen uns das am {day} wieder an.</translation>
    </message>
    <message>
        <source>No day is set yet on which we look at this again.</source>
        <translation>Noch steht kein Tag fest, an dem wir uns das wieder ansehen.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Only the facilitator can do this while the ballots are closed.</source>
        <translation>Solange die Stimmzettel verdeckt sind, kann das nur, wer moderiert.</translation>
    </message>
    <message>
        <source>The facilitator&apos;s code word</source>
        <translation>Das Kennwort der Moderation</translation>
    </message>
    <message>
        <source>That is another word.</source>
        <translation>Das Kennwort ist ein anderes.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code word</source>
        <translation>Kennwort</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Row with the headings</source>
        <translation>Zeile mit den Überschriften</translation>
    </message>
    <message>
        <source>How the table is laid out</source>
        <translation>Wie die Tabelle aufgebaut ist</translation>
    </message>
    <message>
        <source>Activities in rows, roles in columns</source>
        <translation>Aktivitäten in Zeilen, Rollen in Spalten</translation>
    </message>
    <message>
        <source>Activities in rows, letters in columns, names in the cells</source>
        <translation>Aktivitäten in Zeilen, Buchstaben in Spalten, Namen in den Zellen</translation>
    </message>
    <message>
        <source>Roles in rows, activities in columns</source>
        <translation>Rollen in Zeilen, Aktivitäten in Spalten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>First texts</source>
        <translation>Erste Texte</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Laid out</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>Eine Rolle</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Ein Buchstabe</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation>Eine Aktivität</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>&gt; commands   @ roles   # findings</source>
        <translation>&gt; Befehle   @ Rollen   # Befunde</translation>
    </message>
    <message>
        <source>What do you want to do, or where to go?</source>
        <translation>Was möchten Sie tun, oder wohin?</translation>
    </message>
    <message>
        <source>Command, activity, role, finding, setting or plan</source>
        <translation>Befehl, Aktivität, Rolle, Befund, Einstellung oder Plan</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Was gemeint sein kann</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>This cannot be compared</source>
        <translation>Das lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Restore from {name}</source>
        <translation>Aus {name} wiederherstellen</translation>
    </message>
    <message>
        <source>Take over from {name}</source>
        <translation>Aus {name} übernehmen</translation>
    </message>
    <message>
        <source>Done: {what}. Ctrl+Z takes it back.</source>
        <translation>Erledigt: {what}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{plan}: what changed</source>
        <translation>{plan}: was sich geändert hat</translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation>Das Änderungsprotokoll exportieren</translation>
    </message>
    <message>
        <source>The change log was not written</source>
        <translation>Das Änderungsprotokoll wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Change log written to {name}</source>
        <translation>Änderungsprotokoll in {name} geschrieben</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Changes since {name}</source>
        <translation>Änderungen seit {name}</translation>
    </message>
    <message>
        <source>Changes in {name}</source>
        <translation>Änderungen in {name}</translation>
    </message>
    <message>
        <source>Make this cell or row of the plan what it was; undo takes it back</source>
        <translation>Diese Zelle oder Zeile des Plans wieder zu dem machen, was sie war; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Take over all of this</source>
        <translation>Das alles übernehmen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore all of this</source>
        <translation>Das alles wiederherstellen</translation>
    </message>
    <message>
        <source>Take this cell or row over into the plan; undo takes it back</source>
        <translation>Diese Zelle oder Zeile in den Plan übernehmen; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Layer {name}</source>
        <translation>Ebene {name}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Rows and roles are found again by what they are, then by their names.</source>
        <translation>Zeilen und Rollen werden an dem wiedererkannt, was sie sind, dann an ihren Namen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The older plan</source>
        <translation>Der ältere Plan</translation>
    </message>
    <message>
        <source>The newer plan</source>
        <translation>Der neuere Plan</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>Ä&amp;lter</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>&amp;Neuer</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Another plan or workbook…</source>
        <translation>Anderer Plan oder Arbeitsmappe…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>Vorige Änderung (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>Nächste Änderung (F7)</translation>
    </message>
    <message>
        <source>Only changed rows</source>
        <translation>Nur geänderte Zeilen</translation>
    </message>
    <message>
        <source>Hide the rows that nothing happened to</source>
        <translation>Die Zeilen verbergen, an denen nichts geschah</translation>
    </message>
    <message>
        <source>Change log…</source>
        <translation>Änderungsprotokoll…</translation>
    </message>
    <message>
        <source>Write what changed as a workbook or a page</source>
        <translation>Schreiben, was sich geändert hat, als Arbeitsmappe oder Seite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back to the plan (Esc)</source>
        <translation>Zurück zum Plan (Esc)</translation>
    </message>
    <message>
        <source>Comparing {older} with {newer}</source>
        <translation>{older} mit {newer} im Vergleich</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>Blick auf {name}</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>{name}, no longer there</source>
        <translation>{name}, nicht mehr da</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison of two plans</source>
        <translation>Vergleich zweier Pläne</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The plan was not opened</source>
        <translation>Der Plan wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The template is still there</source>
        <translation>Die Vorlage ist noch da</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Close {panel}</source>
        <translation>{panel} schließen</translation>
    </message>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>Diesen Bereich schließen; das Menü Ansicht holt ihn wieder</translation>
    </message>
</context>
<context>
    <name>DoubtsDialog</name>
    <message>
        <source>Everything else was taken in. Send a ballot back, or put it right in the talk.</source>
        <translation>Alles andere wurde eingelesen. Geben Sie einen Stimmzettel zurück, oder klären Sie es im Gespräch.</translation>
    </message>
    <message>
        <source>Not understood as it stands</source>
        <translation>So nicht verstanden</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>{file} — {name}</source>
        <translation>{file} – {name}</translation>
    </message>
    <message>
        <source>{file} — not taken</source>
        <translation>{file} – nicht eingelesen</translation>
    </message>
</context>
<context>
    <name>DutyDialog</name>
    <message>
        <source>Which duty is this?</source>
        <translation>Welche Pflicht ist das?</translation>
    </message>
    <message>
        <source>Type a part of the duty</source>
        <translation>Einen Teil der Pflicht eingeben</translation>
    </message>
    <message>
        <source>Narrow the duties down</source>
        <translation>Die Pflichten eingrenzen</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Your choice is kept with the plan and is never overridden.</source>
        <translation>Ihre Wahl bleibt im Plan und wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Not covered by the documents</source>
        <translation>Von den Dokumenten nicht abgedeckt</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No activities yet</source>
        <translation>Noch keine Aktivitäten</translation>
    </message>
    <message>
        <source>Type what the team does, one activity per line, or paste a list or a whole table from a spreadsheet.</source>
        <translation>Schreiben Sie, was das Team tut, eine Aktivität pro Zeile, oder fügen Sie eine Liste oder ganze Tabelle aus einer Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>&amp;Add activity</source>
        <translation>&amp;Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Paste list</source>
        <translation>&amp;Liste einfügen</translation>
    </message>
    <message>
        <source>Use a &amp;template…</source>
        <translation>&amp;Eine Vorlage verwenden…</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>&amp;Reveal the ballots</source>
        <translation>&amp;Die Stimmzettel aufdecken</translation>
    </message>
    <message>
        <source>Back to the &amp;plan, ballots stay closed</source>
        <translation>&amp;Zurück zum Plan, verdeckt lassen</translation>
    </message>
    <message>
        <source>&amp;Go on voting</source>
        <translation>&amp;Weiter abstimmen</translation>
    </message>
    <message>
        <source>Only the facilitator goes on from here</source>
        <translation>Hier geht es nur mit der Moderation weiter</translation>
    </message>
    <message>
        <source>Are you the facilitator? Then choose.</source>
        <translation>Moderieren Sie? Dann wählen Sie.</translation>
    </message>
    <message>
        <source>One has voted.</source>
        <translation>Einer hat abgestimmt.</translation>
    </message>
    <message>
        <source>{n} have voted.</source>
        <translation>{n} haben abgestimmt.</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Noch hat niemand abgestimmt.</translation>
    </message>
    <message>
        <source>{voted} Not yet: {names}.</source>
        <translation>{voted} Noch nicht: {names}.</translation>
    </message>
    <message>
        <source>{voted} Nobody is left.</source>
        <translation>{voted} Es fehlt niemand.</translation>
    </message>
    <message>
        <source>That is another word. The facilitator knows it.</source>
        <translation>Das Kennwort ist ein anderes. Die Moderation kennt es.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Whoever asks later why it is so finds it here.</source>
        <translation>Wer später fragt, warum es so ist, findet es hier.</translation>
    </message>
    <message>
        <source>What was said or decided, and why</source>
        <translation>Was gesagt oder entschieden wurde, und warum</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export as {name}</source>
        <translation>Als {name} exportieren</translation>
    </message>
    <message>
        <source>No picture was copied</source>
        <translation>Es wurde kein Bild kopiert</translation>
    </message>
    <message>
        <source>The matrix is on the clipboard as a picture</source>
        <translation>Die Matrix liegt als Bild in der Zwischenablage</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name} wird geschrieben…</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Nach {name} exportiert</translation>
    </message>
    <message>
        <source>Exported, but not every character</source>
        <translation>Exportiert, aber nicht jedes Zeichen</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>Der Export wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Open when done</source>
        <translation>&amp;Danach öffnen</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>&amp;Im Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>As a slide, 16 : 9, if it fits</source>
        <translation>Als Folie, 16 : 9, wenn es passt</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Names of &amp;people</source>
        <translation>&amp;Namen der Personen</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Der ganze Plan</translation>
    </message>
    <message>
        <source>The matrix</source>
        <translation>Die Matrix</translation>
    </message>
    <message>
        <source>Duty sheets of all roles</source>
        <translation>Pflichtenblätter aller Rollen</translation>
    </message>
    <message>
        <source>Duty sheet: {role}</source>
        <translation>Pflichtenblatt: {role}</translation>
    </message>
    <message>
        <source>Only: {title}</source>
        <translation>Nur: {title}</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Import a table into this plan</source>
        <translation>Eine Tabelle in diesen Plan importieren</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>RACI plans (*.raci);;All files (*)</source>
        <translation>RACI-Pläne (*.raci);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.md *.html *.txt);;All files (*)</source>
        <translation>Tabellen (*.xlsx *.xlsm *.ods *.csv *.tsv *.md *.html *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;HTML pages (*.html);;Markdown (*.md);;CSV tables (*.csv)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx);;HTML-Seiten (*.html);;Markdown (*.md);;CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Plans and tables (*.raci *.xlsx *.xlsm *.ods *.csv *.md);;All files (*)</source>
        <translation>Pläne und Tabellen (*.raci *.xlsx *.xlsm *.ods *.csv *.md);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Save the plan as</source>
        <translation>Den Plan speichern unter</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>A copy is in {name}</source>
        <translation>Eine Kopie liegt in {name}</translation>
    </message>
    <message>
        <source>Keep this plan?</source>
        <translation>Diesen Plan behalten?</translation>
    </message>
    <message>
        <source>“{name}” has no file yet.</source>
        <translation>„{name}“ hat noch keine Datei.</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Behalten…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Unter anderem Namen speichern…</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Die Datei ersetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close; offer it at the next start</source>
        <translation>Schließen; beim nächsten Start anbieten</translation>
    </message>
    <message>
        <source>The plan&apos;s file was not written</source>
        <translation>Die Datei des Plans wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The other content is kept in {name}</source>
        <translation>Der andere Inhalt ist in {name} aufbewahrt</translation>
    </message>
    <message>
        <source>The plan was not written</source>
        <translation>Der Plan wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Name has…</source>
        <translation>Name enthält…</translation>
    </message>
    <message>
        <source>Show activities whose name has</source>
        <translation>Aktivitäten zeigen, deren Name enthält</translation>
    </message>
    <message>
        <source>Show activities of a role</source>
        <translation>Aktivitäten einer Rolle zeigen</translation>
    </message>
    <message>
        <source>Show activities with a letter</source>
        <translation>Aktivitäten mit einem Buchstaben zeigen</translation>
    </message>
    <message>
        <source>Show activities by how far the room is</source>
        <translation>Aktivitäten danach zeigen, wie weit die Runde ist</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Show activities of a section</source>
        <translation>Aktivitäten eines Abschnitts zeigen</translation>
    </message>
    <message>
        <source>Show activities that were changed since</source>
        <translation>Aktivitäten zeigen, die geändert wurden seit</translation>
    </message>
    <message>
        <source>With finding</source>
        <translation>Mit Befund</translation>
    </message>
    <message>
        <source>Nobody accountable</source>
        <translation>Niemand verantwortlich</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Jede Rolle</translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation>Jeder Buchstabe</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Jeder Abschnitt</translation>
    </message>
    <message>
        <source>Showing {shown} of {all}</source>
        <translation>{shown} von {all} gezeigt</translation>
    </message>
    <message>
        <source>Changed at any time</source>
        <translation>Irgendwann geändert</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>Heute geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed in the last %n days</source>
        <translation>
            <numerusform>In den letzten %n Tagen geändert</numerusform>
            <numerusform>In den letzten %n Tagen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the last review</source>
        <translation>Seit der letzten Durchsicht geändert</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only findings with these words</source>
        <translation>Nur Befunde mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Show which kind</source>
        <translation>Welche Art zeigen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>The conversations to have first</source>
        <translation>Die Gespräche, die zuerst zu führen sind</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Accepted as they are</source>
        <translation>So angenommen</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Der ganze Plan</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Alle Befunde zeigen</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Finish the review</source>
        <translation>Die Durchsicht abschließen</translation>
    </message>
    <message>
        <source>Such as: Ana, Ben, Chen</source>
        <translation>Etwa: Ana, Ben, Chen</translation>
    </message>
    <message>
        <source>What the next review should know</source>
        <translation>Was die nächste Durchsicht wissen sollte</translation>
    </message>
    <message>
        <source>Ne&amp;xt review on</source>
        <translation>&amp;Nächste Durchsicht am</translation>
    </message>
    <message>
        <source>Date of the next review</source>
        <translation>Tag der nächsten Durchsicht</translation>
    </message>
    <message>
        <source>Export the change &amp;log</source>
        <translation>&amp;Das Änderungsprotokoll exportieren</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Took part</source>
        <translation>Dabei &amp;waren</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als durchgesehen kennzeichnen</translation>
    </message>
    <message>
        <source>Still open: {count}. They come up again next time.</source>
        <translation>Noch offen: {count}. Sie kommen beim nächsten Mal wieder.</translation>
    </message>
    <message>
        <source>Everything has been looked at.</source>
        <translation>Alles wurde angesehen.</translation>
    </message>
</context>
<context>
    <name>FittedPicture</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Matrix, findings and duties. It checks itself, and comes back with its changes.</source>
        <translation>Matrix, Befunde und Pflichten. Die Mappe prüft sich selbst und kommt mit ihren Änderungen zurück.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print or mail: the matrix with its heads on every page, then the findings.</source>
        <translation>Seiten zum Drucken oder Verschicken: die Matrix mit Köpfen auf jeder Seite, dann die Befunde.</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint-Folien</translation>
    </message>
    <message>
        <source>Summary, matrix and findings for the steering meeting, as tables you can edit.</source>
        <translation>Zusammenfassung, Matrix und Befunde für den Lenkungskreis, als Tabellen zum Bearbeiten.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>The matrix as a picture for slides and mails.</source>
        <translation>Die Matrix als Bild für Folien und Mails.</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>The matrix as a drawing that stays sharp at any size.</source>
        <translation>Die Matrix als Zeichnung, die in jeder Größe scharf bleibt.</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML-Bericht</translation>
    </message>
    <message>
        <source>One page for any browser, offline: sortable, with every finding and its question.</source>
        <translation>Eine Seite für jeden Browser, ohne Netz: sortierbar, mit jedem Befund und seiner Frage.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>For wikis and pull requests.</source>
        <translation>Für Wikis und Pull Requests.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>The matrix alone, for other programs.</source>
        <translation>Nur die Matrix, für andere Programme.</translation>
    </message>
</context>
<context>
    <name>GridTable</name>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>GuessesDialog</name>
    <message>
        <source>These names are alike. Untick what are two different things.</source>
        <translation>Diese Namen sind ähnlich. Nehmen Sie den Haken weg, wo zweierlei gemeint ist.</translation>
    </message>
    <message>
        <source>One thing or two?</source>
        <translation>Dasselbe oder zweierlei?</translation>
    </message>
    <message>
        <source>Pairs of names</source>
        <translation>Namenspaare</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who votes</source>
        <translation>Wer abstimmt</translation>
    </message>
    <message>
        <source>Or type your name</source>
        <translation>Oder den Namen eingeben</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Facilitator…</source>
        <translation>&amp;Moderation…</translation>
    </message>
    <message>
        <source>Only the facilitator ends the ballots</source>
        <translation>Nur die Moderation beendet die Abstimmung</translation>
    </message>
    <message>
        <source>Pass the laptop on</source>
        <translation>Geben Sie den Laptop weiter</translation>
    </message>
    <message>
        <source>Who has it now? Vote alone: nobody sees your letters before all are revealed, and you see nobody&apos;s.</source>
        <translation>Wer hat ihn jetzt? Stimmen Sie allein ab: Niemand sieht Ihre Buchstaben, bevor alle aufgedeckt werden, und Sie sehen die der anderen nicht.</translation>
    </message>
    <message>
        <source>{name} — has voted</source>
        <translation>{name} – hat abgestimmt</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} has voted. To change something, ask the facilitator to let you vote again.</source>
        <translation>{name} hat abgestimmt. Wer etwas ändern will, fragt die Moderation nach dem Stimmzettel.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Copied. It says nothing of any plan.</source>
        <translation>Kopiert. Es sagt nichts über einen Plan.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} Stellen</translation>
    </message>
    <message>
        <source>Nothing is said of that.</source>
        <translation>Dazu wird nichts gesagt.</translation>
    </message>
    <message>
        <source>{page} — Help</source>
        <translation>{page} – Hilfe</translation>
    </message>
</context>
<context>
    <name>HistoryBox</name>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Who set it when, in which review, with which decision</source>
        <translation>Wer es wann gesetzt hat, bei welcher Durchsicht, mit welcher Entscheidung</translation>
    </message>
    <message>
        <source>{role} on {activity}</source>
        <translation>{role} bei {activity}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Who set it when, what each kept version found, and what was decided; the latest first.</source>
        <translation>Wer es wann gesetzt hat, was jede behaltene Version vorfand und was entschieden wurde; das Neueste zuerst.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Nothing is known: it was as it is when the plan began to remember.</source>
        <translation>Nichts ist bekannt: Es war schon so, als der Plan sich zu erinnern begann.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Begin the plan</source>
        <translation>Den Plan beginnen</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Nichts wurde eingefügt</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>In den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Eine Tabelle importieren</translation>
    </message>
    <message>
        <source>The table says nothing that the plan does not say already.</source>
        <translation>Die Tabelle sagt nichts, was der Plan nicht schon sagt.</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Westeuropäisch (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Mitteleuropäisch (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Kyrillisch (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Griechisch (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Türkisch (Windows)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>Westeuropäisch (alter Mac)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Nothing has entered a plan yet. Look at what was understood; change what is not right.</source>
        <translation>Noch ist nichts in einem Plan. Sehen Sie an, was verstanden wurde; ändern Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Eine Tabelle importieren</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>All {n} tables</source>
        <translation>Alle {n} Tabellen</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Sides of the roles</source>
        <translation>Seiten der Rollen</translation>
    </message>
    <message>
        <source>{rows} activities, {roles} roles, {cells} cells with letters</source>
        <translation>{rows} Aktivitäten, {roles} Rollen, {cells} Zellen mit Buchstaben</translation>
    </message>
    <message>
        <source>Everything was understood.</source>
        <translation>Alles wurde verstanden.</translation>
    </message>
    <message>
        <source>Doubts ({n})</source>
        <translation>Zweifel ({n})</translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>Keine Zweifel</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Choose an activity or a role to see what the documents say of it.</source>
        <translation>Wählen Sie eine Aktivität oder Rolle, um zu sehen, was die Dokumente dazu sagen.</translation>
    </message>
</context>
<context>
    <name>KeepTemplateDialog</name>
    <message>
        <source>Activities, roles and letters are kept; findings, decisions and votes are not.</source>
        <translation>Aktivitäten, Rollen und Buchstaben bleiben; Befunde, Entscheidungen und Stimmen nicht.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>When to begin with it, in a few words</source>
        <translation>Wann man damit beginnt, in wenigen Worten</translation>
    </message>
    <message>
        <source>Keep the &amp;people as well</source>
        <translation>&amp;Auch die Personen behalten</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Kurz gesagt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The template was not kept</source>
        <translation>Die Vorlage wurde nicht behalten</translation>
    </message>
    <message>
        <source>“{title}” is in the welcome window from now on.</source>
        <translation>„{title}“ steht von nun an im Willkommensfenster.</translation>
    </message>
    <message>
        <source>There is a template “{title}” already.</source>
        <translation>Eine Vorlage „{title}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace the template?</source>
        <translation>Die Vorlage ersetzen?</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>RACI Planner: keyboard shortcuts</source>
        <translation>RACI Planner: Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Set letter</source>
        <translation>Buchstaben setzen</translation>
    </message>
    <message>
        <source>In a cell of a role; also 1 2 3 4</source>
        <translation>In der Zelle einer Rolle; auch 1 2 3 4</translation>
    </message>
    <message>
        <source>Shift+R …</source>
        <translation>Umschalt+R …</translation>
    </message>
    <message>
        <source>Add or remove letter</source>
        <translation>Buchstaben dazunehmen oder wegnehmen</translation>
    </message>
    <message>
        <source>Makes A/R of A</source>
        <translation>Macht aus A ein A/R</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Nächster Buchstabe</translation>
    </message>
    <message>
        <source>Alt+Down opens the list of letters</source>
        <translation>Alt+Herunter öffnet die Liste der Buchstaben</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Eingabe, Tab</translation>
    </message>
    <message>
        <source>Go down, go right</source>
        <translation>Nach unten, nach rechts</translation>
    </message>
    <message>
        <source>With Shift the other way; Enter after Tab returns to the first column</source>
        <translation>Mit Umschalt andersherum; Eingabe nach Tab kehrt zur ersten Spalte zurück</translation>
    </message>
    <message>
        <source>Ctrl+arrow</source>
        <translation>Strg+Pfeil</translation>
    </message>
    <message>
        <source>Jump to the edge of a block</source>
        <translation>Zum Rand eines Blocks springen</translation>
    </message>
    <message>
        <source>With Shift it selects</source>
        <translation>Mit Umschalt wird ausgewählt</translation>
    </message>
    <message>
        <source>Home, End, Page Up, Page Down</source>
        <translation>Pos1, Ende, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Ends of the line, a screen up or down</source>
        <translation>Enden der Zeile, ein Bildschirm auf oder ab</translation>
    </message>
    <message>
        <source>With Ctrl the first and the last cell</source>
        <translation>Mit Strg die erste und die letzte Zelle</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Fill the selection</source>
        <translation>Die Auswahl ausfüllen</translation>
    </message>
    <message>
        <source>With the letters of the current cell</source>
        <translation>Mit den Buchstaben der aktuellen Zelle</translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+Space, Ctrl+Space</source>
        <translation>Strg+A, Umschalt+Leertaste, Strg+Leertaste</translation>
    </message>
    <message>
        <source>Select all, the row, the column</source>
        <translation>Alles, die Zeile, die Spalte auswählen</translation>
    </message>
    <message>
        <source>As in a spreadsheet</source>
        <translation>Wie in einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Strg+Tab</translation>
    </message>
    <message>
        <source>Leave the matrix</source>
        <translation>Die Matrix verlassen</translation>
    </message>
    <message>
        <source>Tab itself moves within it</source>
        <translation>Tab allein bewegt sich in ihr</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Zoom the matrix</source>
        <translation>Die Matrix vergrößern</translation>
    </message>
    <message>
        <source>Between 60 and 200 %</source>
        <translation>Zwischen 60 und 200 %</translation>
    </message>
    <message>
        <source>In workshop mode; with Ctrl where the plan has a letter of that name</source>
        <translation>Im Workshop-Modus; mit Strg, wo der Plan einen Buchstaben dieses Namens hat</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Narrow the keys down</source>
        <translation>Die Tasten eingrenzen</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>{n} conflict</source>
        <translation>{n} Konflikt</translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation>{n} Konflikte</translation>
    </message>
    <message>
        <source>{n} to check</source>
        <translation>{n} zu prüfen</translation>
    </message>
    <message>
        <source>{n} note</source>
        <translation>{n} Hinweis</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} Hinweise</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Answers for it</source>
        <translation>Steht dafür gerade</translation>
    </message>
    <message>
        <source>Does the work</source>
        <translation>Macht die Arbeit</translation>
    </message>
    <message>
        <source>Helps with the work</source>
        <translation>Hilft bei der Arbeit</translation>
    </message>
    <message>
        <source>Is asked before</source>
        <translation>Wird vorher gefragt</translation>
    </message>
    <message>
        <source>Is told afterwards</source>
        <translation>Erfährt es danach</translation>
    </message>
    <message>
        <source>Checks the result</source>
        <translation>Prüft das Ergebnis</translation>
    </message>
    <message>
        <source>Signs it off</source>
        <translation>Gibt es frei</translation>
    </message>
    <message>
        <source>Is left out on purpose</source>
        <translation>Bleibt bewusst außen vor</translation>
    </message>
    <message>
        <source>Burgundy</source>
        <translation>Burgunder</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Koralle</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blattgrün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Minze</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Flieder</translation>
    </message>
    <message>
        <source>Add or remove {word}</source>
        <translation>„{word}“ dazunehmen oder wegnehmen</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>All cells are written anew in one step that can be undone. Nothing is left out unless you say so.</source>
        <translation>Alle Zellen werden in einem Schritt neu geschrieben, der sich zurücknehmen lässt. Nichts fällt weg, außer Sie sagen es.</translation>
    </message>
    <message>
        <source>Letters of this plan</source>
        <translation>Buchstaben dieses Plans</translation>
    </message>
    <message>
        <source>Name of the own letters</source>
        <translation>Name der eigenen Buchstaben</translation>
    </message>
    <message>
        <source>Name, such as “Our letters”</source>
        <translation>Name, etwa „Unsere Buchstaben“</translation>
    </message>
    <message>
        <source>&amp;Add letter</source>
        <translation>&amp;Buchstaben hinzufügen</translation>
    </message>
    <message>
        <source>Change letters</source>
        <translation>Buchstaben wechseln</translation>
    </message>
    <message>
        <source>Sets of letters</source>
        <translation>Buchstabensätze</translation>
    </message>
    <message>
        <source>Own letters…</source>
        <translation>Eigene Buchstaben…</translation>
    </message>
    <message>
        <source>Letters with your own words, meanings and colours</source>
        <translation>Buchstaben mit eigenen Wörtern, Bedeutungen und Farben</translation>
    </message>
    <message>
        <source>What becomes of the letters so far</source>
        <translation>Was aus den bisherigen Buchstaben wird</translation>
    </message>
    <message>
        <source>How the plan looks then</source>
        <translation>Wie der Plan dann aussieht</translation>
    </message>
    <message>
        <source>1 cell is written anew.</source>
        <translation>1 Zelle wird neu geschrieben.</translation>
    </message>
    <message>
        <source>{letter} is left out of 1 cell.</source>
        <translation>{letter} fällt aus 1 Zelle weg.</translation>
    </message>
    <message>
        <source>{letter} is left out of {n} cells.</source>
        <translation>{letter} fällt aus {n} Zellen weg.</translation>
    </message>
    <message>
        <source>No letter says who answers for an activity, so nobody will be asked about that.</source>
        <translation>Kein Buchstabe sagt, wer für eine Aktivität geradesteht; danach wird also niemand gefragt.</translation>
    </message>
    <message>
        <source>No cell changes.</source>
        <translation>Keine Zelle ändert sich.</translation>
    </message>
    <message>
        <source>{n} cells are written anew.</source>
        <translation>{n} Zellen werden neu geschrieben.</translation>
    </message>
</context>
<context>
    <name>LettersPanel</name>
    <message>
        <source>What the letters mean</source>
        <translation>Was die Buchstaben bedeuten</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>LettersTable</name>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>Die Rolle</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>What {letter} means</source>
        <translation>Was {letter} bedeutet</translation>
    </message>
    <message>
        <source>Colour of {letter}</source>
        <translation>Farbe von {letter}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Take {letter} out</source>
        <translation>{letter} herausnehmen</translation>
    </message>
    <message>
        <source>The colour of what the letter means</source>
        <translation>Die Farbe dessen, was der Buchstabe bedeutet</translation>
    </message>
    <message>
        <source>Letter on ground: {contrast} : 1</source>
        <translation>Schrift auf Grund: {contrast} : 1</translation>
    </message>
</context>
<context>
    <name>LoadFooter</name>
    <message>
        <source>Letters per role</source>
        <translation>Buchstaben je Rolle</translation>
    </message>
    <message>
        <source>Load: bars show {letters}</source>
        <translation>Last: Die Balken zeigen {letters}</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Decision log</source>
        <translation>Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>Search activity, role, name or words</source>
        <translation>Aktivität, Rolle, Name oder Wörter suchen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Das Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Nothing was written down yet. Ctrl+Shift+J in the matrix does.</source>
        <translation>Noch wurde nichts festgehalten. In der Matrix geht das mit Strg+Umschalt+J.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Hingehen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Den Eintrag ändern</translation>
    </message>
</context>
<context>
    <name>LostWord</name>
    <message>
        <source>Is the word &amp;lost?</source>
        <translation>Ist das Wort &amp;verloren?</translation>
    </message>
    <message>
        <source>Everybody agrees: go on &amp;without it</source>
        <translation>Alle sind einverstanden: &amp;ohne Wort weiter</translation>
    </message>
    <message>
        <source>{name} opened the ballots: ask there first.</source>
        <translation>{name} hat die Abstimmung eröffnet: Fragen Sie zuerst dort.</translation>
    </message>
    <message>
        <source>Nobody can look the word up: it is kept nowhere, not even in the plan. No vote is lost by that. Ask everybody who takes part whether to go on without a word. The ballots stay closed then, until somebody says that they are the facilitator and reveals them.</source>
        <translation>Niemand kann das Wort nachsehen: Es steht nirgends, auch nicht im Plan. Keine Stimme geht dadurch verloren. Fragen Sie alle, die teilnehmen, ob es ohne Wort weitergehen soll. Die Stimmzettel bleiben dann zu, bis jemand sagt, dass sie oder er moderiert, und sie aufdeckt.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Copying works on one block of cells.</source>
        <translation>Kopieren geht mit einem einzelnen Block von Zellen.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows with their heads.</source>
        <translation>
            <numerusform>%n Zeile mit ihren Überschriften kopiert.</numerusform>
            <numerusform>%n Zeilen mit ihren Überschriften kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation>In der Zwischenablage ist kein Text zum Einfügen.</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>Aktivität {number}</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n activities.</source>
        <translation>
            <numerusform>Fügt %n Aktivität hinzu.</numerusform>
            <numerusform>Fügt %n Aktivitäten hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells mean none of this plan&apos;s letters and stay as they were.</source>
        <translation>
            <numerusform>%n Zelle bedeutet keinen Buchstaben dieses Plans und blieb, wie sie war.</numerusform>
            <numerusform>%n Zellen bedeuten keinen Buchstaben dieses Plans und blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are beyond the last role and were left out.</source>
        <translation>
            <numerusform>%n Spalte liegt hinter der letzten Rolle und wurde ausgelassen.</numerusform>
            <numerusform>%n Spalten liegen hinter der letzten Rolle und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename role</source>
        <translation>Rolle umbenennen</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Name der Rolle</translation>
    </message>
    <message>
        <source>One role stays in sight.</source>
        <translation>Eine Rolle bleibt sichtbar.</translation>
    </message>
    <message>
        <source>This plan can only be read.</source>
        <translation>Dieser Plan lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>This plan&apos;s letters are {letters}.</source>
        <translation>Die Buchstaben dieses Plans sind {letters}.</translation>
    </message>
    <message>
        <source>Alt+Shift+Up moves the row from here.</source>
        <translation>Alt+Umschalt+Hoch verschiebt die Zeile von hier aus.</translation>
    </message>
    <message>
        <source>An activity keeps its name. Choose its whole row to delete it: Shift+Space, Ctrl+-.</source>
        <translation>Eine Aktivität behält ihren Namen. Wählen Sie ihre ganze Zeile, um sie zu löschen: Umschalt+Leertaste, Strg+-.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Nach rechts ausfüllen</translation>
    </message>
    <message>
        <source>Choose a cell of a role first; letters go there.</source>
        <translation>Wählen Sie zuerst die Zelle einer Rolle; dorthin kommen Buchstaben.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cells at once?</source>
        <translation>
            <numerusform>%n Zelle auf einmal ändern?</numerusform>
            <numerusform>%n Zellen auf einmal ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Many cells</source>
        <translation>Viele Zellen</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Filling works on one block of cells.</source>
        <translation>Ausfüllen geht mit einem einzelnen Block von Zellen.</translation>
    </message>
    <message>
        <source>Names are not filled; each activity has its own.</source>
        <translation>Namen werden nicht ausgefüllt; jede Aktivität hat ihren eigenen.</translation>
    </message>
    <message>
        <source>Add activity — type or paste from Excel</source>
        <translation>Aktivität eingeben oder einfügen</translation>
    </message>
    <message>
        <source>New activity — type its name</source>
        <translation>Neue Aktivität – Namen eingeben</translation>
    </message>
    <message>
        <source>Delete section</source>
        <translation>Abschnitt löschen</translation>
    </message>
    <message numerus="yes">
        <source>The section has %n activities. What becomes of them?</source>
        <translation>
            <numerusform>Der Abschnitt hat %n Aktivität. Was wird aus ihr?</numerusform>
            <numerusform>Der Abschnitt hat %n Aktivitäten. Was wird aus ihnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete them too</source>
        <translation>Auch löschen</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Name of the section</source>
        <translation>Name des Abschnitts</translation>
    </message>
    <message>
        <source>A filter is on, so rows cannot be moved or inserted. Clear it first.</source>
        <translation>Ein Filter ist an, darum lassen sich Zeilen nicht verschieben oder einfügen. Setzen Sie ihn zuerst zurück.</translation>
    </message>
    <message>
        <source>Rows are sorted or grouped, so they cannot be moved or inserted. Show the plan&apos;s order first.</source>
        <translation>Die Zeilen sind sortiert oder gruppiert, darum lassen sie sich nicht verschieben oder einfügen. Zeigen Sie zuerst die Reihenfolge des Plans.</translation>
    </message>
    <message>
        <source>Nothing that is shown has “{text}” in its name.</source>
        <translation>Nichts, was gezeigt wird, hat „{text}“ im Namen.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>Section {name}</source>
        <translation>Abschnitt {name}</translation>
    </message>
    <message>
        <source>nothing here before the activity has a name</source>
        <translation>hier ist nichts, bevor die Aktivität einen Namen hat</translation>
    </message>
    <message>
        <source>heading of a group</source>
        <translation>Überschrift einer Gruppe</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Ballots: {votes}</source>
        <translation>Stimmzettel: {votes}</translation>
    </message>
    <message>
        <source>{role}: {letters} for “{activity}”.</source>
        <translation>{role}: {letters} bei „{activity}“.</translation>
    </message>
    <message>
        <source>Ctrl+. shows ways out.</source>
        <translation>Strg+. zeigt Auswege.</translation>
    </message>
    <message>
        <source>WHICH SIDE?</source>
        <translation>WELCHE SEITE?</translation>
    </message>
    <message>
        <source>{role}: nobody has said yet which side this is</source>
        <translation>{role}: noch hat niemand gesagt, auf welcher Seite</translation>
    </message>
    <message>
        <source>{role}, {side}</source>
        <translation>{role}, {side}</translation>
    </message>
    <message>
        <source>{name} (deputy)</source>
        <translation>{name} (Vertretung)</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Nobody is accountable</source>
        <translation>Niemand ist verantwortlich</translation>
    </message>
    <message>
        <source>Several are accountable</source>
        <translation>Mehrere sind verantwortlich</translation>
    </message>
    <message>
        <source>With a conflict</source>
        <translation>Mit einem Konflikt</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit einem Hinweis</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nichts zu sagen</translation>
    </message>
    <message>
        <source>This heading is made by the view; its words cannot be edited.</source>
        <translation>Diese Überschrift macht die Ansicht; ihre Wörter lassen sich nicht ändern.</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Responsibility matrix</source>
        <translation>Verantwortlichkeitsmatrix</translation>
    </message>
</context>
<context>
    <name>MatterList</name>
    <message>
        <source>Matters of the review</source>
        <translation>Punkte der Durchsicht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
</context>
<context>
    <name>MatterPage</name>
    <message>
        <source>Remark for the change log (optional)</source>
        <translation>Bemerkung für das Änderungsprotokoll (freiwillig)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>&amp;Confirmed</source>
        <translation>&amp;Bestätigt</translation>
    </message>
    <message>
        <source>C&amp;hanged</source>
        <translation>&amp;Geändert</translation>
    </message>
    <message>
        <source>&amp;Park it…</source>
        <translation>&amp;Parken…</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Show in the plan</source>
        <translation>&amp;Im Plan zeigen</translation>
    </message>
    <message>
        <source>&amp;Accept as it is…</source>
        <translation>&amp;So annehmen, wie es ist…</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again.</source>
        <translation>Nichts muss noch einmal angesehen werden.</translation>
    </message>
    <message>
        <source>The matter</source>
        <translation>Der Punkt</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Buchstabe</translation>
    </message>
    <message>
        <source>No other plan yet</source>
        <translation>Noch kein anderer Plan</translation>
    </message>
    <message>
        <source>Screen {number}: {name}</source>
        <translation>Bildschirm {number}: {name}</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The copy to bring in</source>
        <translation>Die Kopie, die dazukommt</translation>
    </message>
    <message>
        <source>Bring two copies together</source>
        <translation>Zwei Kopien zusammenführen</translation>
    </message>
    <message>
        <source>{name} has nothing that is not here.</source>
        <translation>{name} enthält nichts, was hier nicht schon wäre.</translation>
    </message>
    <message>
        <source>Bring in {name}</source>
        <translation>{name} hereinholen</translation>
    </message>
    <message>
        <source>{name} was brought in. Ctrl+Z takes it back.</source>
        <translation>{name} wurde hereingeholt. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>MergeCopyDialog</name>
    <message>
        <source>Both copies come from “{version}”.</source>
        <translation>Beide Kopien stammen von „{version}“.</translation>
    </message>
    <message>
        <source>Bring two copies together</source>
        <translation>Zwei Kopien zusammenführen</translation>
    </message>
    <message>
        <source>Only {name} changed, and it is taken over: {what}.</source>
        <translation>Nur {name} hat sich geändert und wird übernommen: {what}.</translation>
    </message>
    <message>
        <source>Both changed these, each in another way. Choose for each which it shall be.</source>
        <translation>Beide haben dies geändert, jede anders. Wählen Sie jeweils, was gelten soll.</translation>
    </message>
    <message>
        <source>Nothing was changed on both sides.</source>
        <translation>Nichts wurde auf beiden Seiten geändert.</translation>
    </message>
    <message>
        <source>&amp;Bring together</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Which for {what}</source>
        <translation>Welches bei {what}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Untick what should stay as it is. Everything ticked is taken over as one step.</source>
        <translation>Nehmen Sie den Haken weg, wo es bleiben soll, wie es ist. Alles mit Haken wird in einem Schritt übernommen.</translation>
    </message>
    <message>
        <source>What differs from the plan</source>
        <translation>Was sich vom Plan unterscheidet</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Im Zweifel</translation>
    </message>
    <message>
        <source>{n} activities of the plan are not in the table; they stay.</source>
        <translation>{n} Aktivitäten des Plans stehen nicht in der Tabelle; sie bleiben.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Roles added</source>
        <translation>Rollen hinzugefügt</translation>
    </message>
    <message>
        <source>Roles renamed</source>
        <translation>Rollen umbenannt</translation>
    </message>
    <message>
        <source>Roles moved</source>
        <translation>Rollen verschoben</translation>
    </message>
    <message>
        <source>Roles removed</source>
        <translation>Rollen entfernt</translation>
    </message>
    <message>
        <source>Sections added</source>
        <translation>Abschnitte hinzugefügt</translation>
    </message>
    <message>
        <source>Sections renamed</source>
        <translation>Abschnitte umbenannt</translation>
    </message>
    <message>
        <source>Sections moved</source>
        <translation>Abschnitte verschoben</translation>
    </message>
    <message>
        <source>Sections removed</source>
        <translation>Abschnitte entfernt</translation>
    </message>
    <message>
        <source>Activities added</source>
        <translation>Aktivitäten hinzugefügt</translation>
    </message>
    <message>
        <source>Activities renamed</source>
        <translation>Aktivitäten umbenannt</translation>
    </message>
    <message>
        <source>Activities moved</source>
        <translation>Aktivitäten verschoben</translation>
    </message>
    <message>
        <source>Activities removed</source>
        <translation>Aktivitäten entfernt</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notizen geändert</translation>
    </message>
    <message>
        <source>Letters changed</source>
        <translation>Buchstaben geändert</translation>
    </message>
</context>
<context>
    <name>MiniMatrix</name>
    <message>
        <source>The first activities in the new letters</source>
        <translation>Die ersten Aktivitäten in den neuen Buchstaben</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>OneActivity</name>
    <message>
        <source>What it has to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Accepted by {who} on {day}: {reason}</source>
        <translation>Angenommen von {who} am {day}: {reason}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>{change} — can be undone</source>
        <translation>{change} – lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Accept as it is…</source>
        <translation>So annehmen, wie es ist…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>OpenTalk</name>
    <message>
        <source>Show its finding</source>
        <translation>Den Befund dazu zeigen</translation>
    </message>
    <message>
        <source>Show its {n} findings</source>
        <translation>Die {n} Befunde dazu zeigen</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Everybody fills in the letters alone. Nothing is shown before all are revealed, and only you do that.</source>
        <translation>Alle füllen die Buchstaben allein aus. Nichts wird gezeigt, bevor alles aufgedeckt wird, und das tun nur Sie.</translation>
    </message>
    <message>
        <source>Silent ballots</source>
        <translation>Stille Abstimmung</translation>
    </message>
    <message>
        <source>Ana, Ben, Cleo — others can still join</source>
        <translation>Ana, Ben, Cleo – andere können noch dazukommen</translation>
    </message>
    <message>
        <source>This laptop goes round</source>
        <translation>Dieser Laptop geht herum</translation>
    </message>
    <message>
        <source>An Excel workbook for each</source>
        <translation>Je eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>A CSV file for each</source>
        <translation>Je eine CSV-Datei</translation>
    </message>
    <message>
        <source>I decide later</source>
        <translation>Ich entscheide später</translation>
    </message>
    <message>
        <source>Optional: only who knows it ends the ballots</source>
        <translation>Freiwillig: Nur wer es kennt, beendet die Abstimmung</translation>
    </message>
    <message>
        <source>Who takes &amp;part</source>
        <translation>&amp;Wer nimmt teil</translation>
    </message>
    <message>
        <source>&amp;How they vote</source>
        <translation>Wie &amp;abgestimmt wird</translation>
    </message>
    <message>
        <source>&amp;Code word</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Facilitator</source>
        <translation>&amp;Moderation</translation>
    </message>
    <message>
        <source>&amp;Open the ballots</source>
        <translation>&amp;Die Abstimmung eröffnen</translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>{menu}: {entry}</source>
        <translation>{menu}: {entry}</translation>
    </message>
    <message>
        <source>Set selection to {word}</source>
        <translation>Auswahl auf „{word}“ setzen</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Show activities where {role} is {word}</source>
        <translation>Aktivitäten zeigen, bei denen {role} {word} ist</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Ausweg</translation>
    </message>
    <message>
        <source>accept suggestion fix</source>
        <translation>annehmen Vorschlag beheben</translation>
    </message>
    <message>
        <source>{title} — {activity}</source>
        <translation>{title} – {activity}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Preferences: {setting}</source>
        <translation>Einstellungen: {setting}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Recent plan</source>
        <translation>Letzter Plan</translation>
    </message>
    <message>
        <source>Its file is not there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>This is a &amp;team, not one person</source>
        <translation>&amp;Das ist ein Team, nicht eine Person</translation>
    </message>
    <message>
        <source>Roles of this person</source>
        <translation>Rollen dieser Person</translation>
    </message>
    <message>
        <source>De&amp;lete person</source>
        <translation>&amp;Person löschen</translation>
    </message>
    <message>
        <source>In which roles</source>
        <translation>In welchen Rollen</translation>
    </message>
    <message>
        <source>As {role}</source>
        <translation>Als {role}</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Holds it</source>
        <translation>Hat sie inne</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Vertritt</translation>
    </message>
</context>
<context>
    <name>PickTemplateDialog</name>
    <message>
        <source>What differs from the plan is shown before anything is added; what is there stays as it is.</source>
        <translation>Was sich vom Plan unterscheidet, wird gezeigt, bevor etwas dazukommt; was da ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Add from a template</source>
        <translation>Aus einer Vorlage ergänzen</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Blur between roles</source>
        <translation>Unschärfe zwischen Rollen</translation>
    </message>
    <message>
        <source>Role or pair</source>
        <translation>Rolle oder Paar</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>{role}, across the boundary</source>
        <translation>{role}, über die Grenze</translation>
    </message>
    <message>
        <source>No two roles face each other: the plan has one side only.</source>
        <translation>Keine zwei Rollen stehen sich gegenüber: Der Plan hat nur eine Seite.</translation>
    </message>
    <message>
        <source>Share of each role&apos;s documented work that lies across the boundary</source>
        <translation>Anteil der belegten Arbeit jeder Rolle, der jenseits der Grenze liegt</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>Documented duties by side</source>
        <translation>Belegte Pflichten nach Seite</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>{side} owns, does, has any letter</source>
        <translation>{side} verantwortet, führt durch, hat einen Buchstaben</translation>
    </message>
    <message>
        <source>{side} roles</source>
        <translation>Rollen der Seite {side}</translation>
    </message>
    <message>
        <source>{side} duties: {n} of {all} have an activity</source>
        <translation>Pflichten der Seite {side}: {n} von {all} haben eine Aktivität</translation>
    </message>
    <message>
        <source>perhaps: some names may mean it</source>
        <translation>vielleicht: manche Namen könnten das meinen</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>keine Aktivität</translation>
    </message>
    <message>
        <source>A and R: activities owned and done. Framed: across the boundary. A dot: consulted or informed.</source>
        <translation>A und R: verantwortete und durchgeführte Aktivitäten. Mit Rahmen: über die Grenze. Ein Punkt: konsultiert oder informiert.</translation>
    </message>
    <message>
        <source>{letters} · across</source>
        <translation>{letters} · über die Grenze</translation>
    </message>
    <message>
        <source>Trend over the kept versions</source>
        <translation>Verlauf über die behaltenen Versionen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Accepted as they are</source>
        <translation>So angenommen</translation>
    </message>
    <message>
        <source>Blur index</source>
        <translation>Unschärfe-Index</translation>
    </message>
    <message>
        <source>Documented duties covered</source>
        <translation>Belegte Pflichten abgedeckt</translation>
    </message>
    <message>
        <source>A and R of {role}</source>
        <translation>A und R von {role}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Workload per role</source>
        <translation>Arbeitslast je Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Pictures</source>
        <translation>Schaubilder</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Duties by side</source>
        <translation>Pflichten nach Seite</translation>
    </message>
    <message>
        <source>Blur between roles</source>
        <translation>Unschärfe zwischen Rollen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Most letters first</source>
        <translation>Die meisten Buchstaben zuerst</translation>
    </message>
    <message>
        <source>Most accountable first</source>
        <translation>Die meiste Verantwortung zuerst</translation>
    </message>
    <message>
        <source>The plan&apos;s own order</source>
        <translation>Die eigene Reihenfolge des Plans</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Show &amp;numbers</source>
        <translation>&amp;Zahlen zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy as image</source>
        <translation>&amp;Als Bild kopieren</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Add a role</source>
        <translation>Eine Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Name der Rolle</translation>
    </message>
</context>
<context>
    <name>PlanDetailsDialog</name>
    <message>
        <source>Plan details</source>
        <translation>Angaben zum Plan</translation>
    </message>
    <message>
        <source>What the plan is for, and for whom</source>
        <translation>Wofür der Plan ist, und für wen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>First product: a product manager first</source>
        <translation>Erstes Produkt: zuerst jemand fürs Produktmanagement</translation>
    </message>
    <message>
        <source>Scaling: add a project manager</source>
        <translation>Im Wachstum: jemand fürs Projektmanagement dazu</translation>
    </message>
    <message>
        <source>Established: often both</source>
        <translation>Etabliert: oft beides</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation>&amp;Durchsicht am</translation>
    </message>
    <message>
        <source>Date of the next review</source>
        <translation>Tag der nächsten Durchsicht</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>&amp;Stage of the team</source>
        <translation>Pha&amp;se des Teams</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>PlanWindow</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>This plan can only be read: {reason}.</source>
        <translation>Dieser Plan lässt sich nur lesen: {reason}.</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Eine Kopie öffnen…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message>
        <source>{plan} — {file}</source>
        <translation>{plan} – {file}</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”.</source>
        <translation>Nichts hier heißt „{text}“.</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>Folder with plans</source>
        <translation>Ordner mit Plänen</translation>
    </message>
</context>
<context>
    <name>PortfolioDialog</name>
    <message>
        <source>Folder of plans</source>
        <translation>Ordner mit Plänen</translation>
    </message>
    <message>
        <source>Views of the folder</source>
        <translation>Ansichten des Ordners</translation>
    </message>
    <message>
        <source>{folder} · plans read: {read}</source>
        <translation>{folder} · gelesene Pläne: {read}</translation>
    </message>
    <message>
        <source> · not readable: {count}</source>
        <translation> · nicht lesbar: {count}</translation>
    </message>
    <message>
        <source>&amp;Plans and reviews</source>
        <translation>&amp;Pläne und Durchsichten</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>P&amp;ersonen</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>&amp;Duties</source>
        <translation>P&amp;flichten</translation>
    </message>
    <message>
        <source>Enter opens a plan. People and roles are taken for the same when their names are.</source>
        <translation>Die Eingabetaste öffnet einen Plan. Personen und Rollen gelten als dieselben, wenn ihre Namen es sind.</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>&amp;Nach Excel exportieren…</translation>
    </message>
</context>
<context>
    <name>PortfolioReading</name>
    <message>
        <source>Portfolio</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Reading the plans in {name}…</source>
        <translation>Die Pläne in {name} werden gelesen…</translation>
    </message>
    <message>
        <source>The portfolio was not read to its end.</source>
        <translation>Der Ordner wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>No plans</source>
        <translation>Keine Pläne</translation>
    </message>
    <message>
        <source>There is no .raci file in {folder}.</source>
        <translation>In {folder} ist keine .raci-Datei.</translation>
    </message>
    <message>
        <source>The folder was not read</source>
        <translation>Der Ordner wurde nicht gelesen</translation>
    </message>
    <message>
        <source>{folder} portfolio</source>
        <translation>{folder} Übersicht</translation>
    </message>
    <message>
        <source>Export the portfolio</source>
        <translation>Die Übersicht exportieren</translation>
    </message>
    <message>
        <source>Portfolio of {folder}</source>
        <translation>Übersicht von {folder}</translation>
    </message>
    <message>
        <source>The workbook was not written</source>
        <translation>Die Arbeitsmappe wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Nach {name} exportiert</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Eine Einstellung finden</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Not understood, or still open: the cell stays empty. The doubts say more.</source>
        <translation>Nicht verstanden oder noch offen: Die Zelle bleibt leer. Die Zweifel sagen mehr.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The plan takes {count} pages. Export it as PDF and print the pages you need.</source>
        <translation>Der Plan braucht {count} Seiten. Exportieren Sie ihn als PDF und drucken Sie die Seiten, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>QuestionBanner</name>
    <message>
        <source>Question {place} of {count}; Q shows the next</source>
        <translation>Frage {place} von {count}; Q zeigt die nächste</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>This plan can only be read</source>
        <translation>Dieser Plan lässt sich nur lesen</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Choose a cell of a role first</source>
        <translation>Wählen Sie zuerst die Zelle einer Rolle</translation>
    </message>
    <message>
        <source>Choose an activity first</source>
        <translation>Wählen Sie zuerst eine Aktivität</translation>
    </message>
    <message>
        <source>There is no activity yet</source>
        <translation>Es gibt noch keine Aktivität</translation>
    </message>
    <message>
        <source>Choose a section first</source>
        <translation>Wählen Sie zuerst einen Abschnitt</translation>
    </message>
    <message>
        <source>Choose a role first</source>
        <translation>Wählen Sie zuerst eine Rolle</translation>
    </message>
    <message>
        <source>Open silent ballots first</source>
        <translation>Eröffnen Sie zuerst eine stille Abstimmung</translation>
    </message>
    <message>
        <source>No ballots are being taken now</source>
        <translation>Gerade wird nicht abgestimmt</translation>
    </message>
    <message>
        <source>There is nothing to talk about</source>
        <translation>Es gibt nichts, worüber zu reden wäre</translation>
    </message>
    <message>
        <source>Nothing is odd here</source>
        <translation>Hier ist nichts auffällig</translation>
    </message>
    <message>
        <source>This plan has one layer only</source>
        <translation>Dieser Plan hat nur eine Ebene</translation>
    </message>
    <message>
        <source>Compare two plans first</source>
        <translation>Vergleichen Sie zuerst zwei Pläne</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Hier nicht möglich</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>File moved or deleted</source>
        <translation>Datei verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>{count} to resolve</source>
        <translation>{count} zu klären</translation>
    </message>
    <message>
        <source>Review due {day}</source>
        <translation>Durchsicht am {day}</translation>
    </message>
    <message>
        <source>Review was due {day}</source>
        <translation>Durchsicht war am {day} fällig</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>In the activities and sections that are shown. It is one step that can be undone.</source>
        <translation>In den Aktivitäten und Abschnitten, die gezeigt werden. Es ist ein Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Replace in names</source>
        <translation>In Namen ersetzen</translation>
    </message>
    <message>
        <source>&amp;Capitals as they are typed</source>
        <translation>&amp;Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Names that would change</source>
        <translation>Namen, die sich ändern würden</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>1 name changes.</source>
        <translation>1 Name ändert sich.</translation>
    </message>
    <message>
        <source>{n} names change.</source>
        <translation>{n} Namen ändern sich.</translation>
    </message>
    <message>
        <source>No name changes.</source>
        <translation>Kein Name ändert sich.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The review cannot begin</source>
        <translation>Die Durchsicht kann nicht beginnen</translation>
    </message>
    <message>
        <source>Give up the review</source>
        <translation>Die Durchsicht aufgeben</translation>
    </message>
    <message>
        <source>Give up this review?</source>
        <translation>Diese Durchsicht aufgeben?</translation>
    </message>
    <message>
        <source>What was settled is forgotten. What was changed in the plan stays.</source>
        <translation>Was geklärt wurde, wird vergessen. Was im Plan geändert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Review of {day}</source>
        <translation>Durchsicht vom {day}</translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation>Das Änderungsprotokoll exportieren</translation>
    </message>
    <message>
        <source>{plan} change log {day}</source>
        <translation>{plan} Änderungen {day}</translation>
    </message>
    <message>
        <source>The change log was not written</source>
        <translation>Das Änderungsprotokoll wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Change log written to {name}</source>
        <translation>Änderungsprotokoll in {name} geschrieben</translation>
    </message>
    <message>
        <source>The review could not go on</source>
        <translation>Die Durchsicht konnte nicht weitergehen</translation>
    </message>
    <message>
        <source>The first review of this plan: there is no earlier version to compare with.</source>
        <translation>Die erste Durchsicht dieses Plans: Es gibt keine frühere Version zum Vergleichen.</translation>
    </message>
    <message>
        <source>Compared with “{name}” of {day}. Every step is kept; stop whenever you like.</source>
        <translation>Verglichen mit „{name}“ vom {day}. Jeder Schritt bleibt erhalten; hören Sie auf, wann Sie wollen.</translation>
    </message>
    <message>
        <source>Promised and parked</source>
        <translation>Versprochen und geparkt</translation>
    </message>
    <message>
        <source>People who changed</source>
        <translation>Wechsel bei den Personen</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>Neue Befunde</translation>
    </message>
    <message>
        <source>Findings from before</source>
        <translation>Befunde von früher</translation>
    </message>
    <message>
        <source>Accepted, to look at again</source>
        <translation>Angenommen, wieder anzusehen</translation>
    </message>
    <message>
        <source>Untouched for a year</source>
        <translation>Seit einem Jahr unberührt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>{role} on it</source>
        <translation>{role} bei dieser Aktivität</translation>
    </message>
    <message>
        <source>Note or decision</source>
        <translation>Notiz oder Entscheidung</translation>
    </message>
    <message>
        <source>The whole activity</source>
        <translation>Die ganze Aktivität</translation>
    </message>
    <message>
        <source>{count} chosen places</source>
        <translation>{count} gewählte Stellen</translation>
    </message>
    <message>
        <source>Done: {what}. Ctrl+Z takes it back.</source>
        <translation>Erledigt: {what}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Nothing is odd here.</source>
        <translation>Hier ist nichts auffällig.</translation>
    </message>
    <message>
        <source>Accept as it is…</source>
        <translation>So annehmen, wie es ist…</translation>
    </message>
</context>
<context>
    <name>ReviewDay</name>
    <message>
        <source>No review day yet</source>
        <translation>Noch kein Tag für die Durchsicht</translation>
    </message>
    <message>
        <source>Set the day of the next review under Plan ▸ Details, then write it here.</source>
        <translation>Setzen Sie den Tag der nächsten Durchsicht unter Plan ▸ Angaben, dann schreiben Sie ihn hier.</translation>
    </message>
    <message>
        <source>Review day into a calendar</source>
        <translation>Tag der Durchsicht in einen Kalender</translation>
    </message>
    <message>
        <source>{plan} review</source>
        <translation>{plan} Durchsicht</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was not written</source>
        <translation>Der Kalender wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Written to {name}. Open it to put the day into your calendar.</source>
        <translation>In {name} geschrieben. Öffnen Sie die Datei, um den Tag in Ihren Kalender zu setzen.</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Für heute aufhören</translation>
    </message>
    <message>
        <source>{done} of {all} settled</source>
        <translation>{done} von {all} geklärt</translation>
    </message>
    <message>
        <source>&amp;Next open</source>
        <translation>&amp;Nächster offener Punkt</translation>
    </message>
    <message>
        <source>Give up this review</source>
        <translation>Diese Durchsicht aufgeben</translation>
    </message>
    <message>
        <source>&amp;Finish the review…</source>
        <translation>&amp;Die Durchsicht abschließen…</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Somebody to add</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>sta&amp;nds in</source>
        <translation>&amp;vertritt</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Take the role away</source>
        <translation>&amp;Die Rolle wegnehmen</translation>
    </message>
    <message>
        <source>What the role is for; read aloud when it is signed off</source>
        <translation>Wofür die Rolle da ist; wird bei der Unterschrift vorgelesen</translation>
    </message>
    <message>
        <source>People who hold the role or stand in</source>
        <translation>Wer die Rolle innehat oder vertritt</translation>
    </message>
    <message>
        <source>Add a person or a team</source>
        <translation>Eine Person oder ein Team hinzufügen</translation>
    </message>
    <message>
        <source>Decides while those who hold the role are away</source>
        <translation>Entscheidet, solange die Inhaber der Rolle abwesend sind</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>Stands in &amp;instead</source>
        <translation>V&amp;ertritt stattdessen</translation>
    </message>
    <message>
        <source>Add pers&amp;on</source>
        <translation>&amp;Person hinzufügen</translation>
    </message>
    <message>
        <source>Sp&amp;lit role…</source>
        <translation>&amp;Rolle teilen…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Zusammenlegen &amp;mit…</translation>
    </message>
    <message>
        <source>D&amp;elete role…</source>
        <translation>Rolle &amp;löschen…</translation>
    </message>
    <message>
        <source>Who holds it, and who stands in</source>
        <translation>Wer sie innehat und wer vertritt</translation>
    </message>
    <message>
        <source>Holds it &amp;instead</source>
        <translation>&amp;Hat sie stattdessen inne</translation>
    </message>
    <message>
        <source>Stands &amp;in instead</source>
        <translation>Ver&amp;tritt stattdessen</translation>
    </message>
</context>
<context>
    <name>RoleHeader</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Held by {people}</source>
        <translation>Besetzt mit: {people}</translation>
    </message>
    <message>
        <source>Nobody holds this role yet.</source>
        <translation>Diese Rolle ist noch nicht besetzt.</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Zu besprechen</translation>
    </message>
    <message>
        <source>{figures} — {filled} of {all} activities</source>
        <translation>{figures} – {filled} von {all} Aktivitäten</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Which side does “{name}” stand on?</source>
        <translation>Auf welcher Seite steht „{name}“?</translation>
    </message>
    <message>
        <source>Which “{name}” is this?</source>
        <translation>Welche Rolle ist „{name}“?</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenlegen mit…</translation>
    </message>
    <message>
        <source>Delete with assignments</source>
        <translation>Mit Zuordnungen löschen</translation>
    </message>
    <message>
        <source>a letter on 1 activity</source>
        <translation>einen Buchstaben bei 1 Aktivität</translation>
    </message>
    <message>
        <source>letters on {n} activities</source>
        <translation>Buchstaben bei {n} Aktivitäten</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>{name} has {what}.</source>
        <translation>{name} hat {what}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>„{name}“ löschen?</translation>
    </message>
    <message>
        <source>Merge into which role?</source>
        <translation>Mit welcher Rolle zusammenlegen?</translation>
    </message>
    <message>
        <source>It takes the letters and the people over.</source>
        <translation>Sie übernimmt die Buchstaben und die Personen.</translation>
    </message>
    <message>
        <source>{name} (deputy)</source>
        <translation>{name} (Vertretung)</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>vertritt</translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>Type over names and people, Delete takes out, Alt and arrows move, Insert adds; everything counts at once.</source>
        <translation>Namen und Personen überschreiben Sie durch Tippen, Entf nimmt heraus, Alt und Pfeile verschieben, Einfg fügt hinzu; alles gilt sofort.</translation>
    </message>
    <message>
        <source>Roles and people</source>
        <translation>Rollen und Personen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>Person oder Team</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name of a further role</source>
        <translation>Name einer weiteren Rolle</translation>
    </message>
    <message>
        <source>Name of a further person or team</source>
        <translation>Name einer weiteren Person oder eines Teams</translation>
    </message>
    <message>
        <source>&amp;Add role</source>
        <translation>&amp;Rolle hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Roles ({n})</source>
        <translation>Rollen ({n})</translation>
    </message>
    <message>
        <source>People ({n})</source>
        <translation>Personen ({n})</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Every change counts for this plan only, at once, and can be undone.</source>
        <translation>Jede Änderung gilt nur für diesen Plan, sofort, und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Rules and grades</source>
        <translation>Regeln und Einstufung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Narrow the rules down</source>
        <translation>Die Regeln eingrenzen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Source: {names}</source>
        <translation>Quelle: {names}</translation>
    </message>
    <message>
        <source>Grade of: {rule}</source>
        <translation>Einstufung von: {rule}</translation>
    </message>
    <message>
        <source>As usual ({grade})</source>
        <translation>Wie üblich ({grade})</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation>Die Änderung wurde nicht gemacht</translation>
    </message>
</context>
<context>
    <name>SideChooser</name>
    <message>
        <source>Side of the boundary</source>
        <translation>Seite der Grenze</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Which side?</source>
        <translation>Welche Seite?</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Each role reads its letters aloud; whoever holds it says whether they agree.</source>
        <translation>Jede Rolle liest ihre Buchstaben vor; wer sie innehat, sagt, ob es so stimmt.</translation>
    </message>
    <message>
        <source>Everyone agrees?</source>
        <translation>Sind alle einverstanden?</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What the role has to do</source>
        <translation>Was die Rolle zu tun hat</translation>
    </message>
    <message numerus="yes">
        <source>letters changed since %n agreed</source>
        <translation>
            <numerusform>Buchstaben geändert, seit %n zugestimmt hat</numerusform>
            <numerusform>Buchstaben geändert, seit %n zugestimmt haben</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has agreed yet</source>
        <translation>noch hat niemand zugestimmt</translation>
    </message>
    <message>
        <source>{some} of {all} agreed</source>
        <translation>{some} von {all} haben zugestimmt</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n hat zugestimmt</numerusform>
            <numerusform>%n haben zugestimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Wer zustimmt</translation>
    </message>
    <message>
        <source>&amp;Agrees</source>
        <translation>&amp;Stimmt zu</translation>
    </message>
    <message>
        <source>Copy s&amp;heet</source>
        <translation>&amp;Blatt kopieren</translation>
    </message>
    <message>
        <source>Copy what the role has to do, with room for names</source>
        <translation>Kopieren, was die Rolle zu tun hat, mit Platz für Namen</translation>
    </message>
    <message>
        <source>The role has no letters yet.</source>
        <translation>Die Rolle hat noch keine Buchstaben.</translation>
    </message>
    <message>
        <source>{name} agreed on {day}</source>
        <translation>{name} hat am {day} zugestimmt</translation>
    </message>
    <message>
        <source>{words}; letters have changed since</source>
        <translation>{words}; die Buchstaben haben sich seither geändert</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>SignedDialog</name>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Both rows start with the same letters. Name the half that each of them means.</source>
        <translation>Beide Zeilen beginnen mit denselben Buchstaben. Benennen Sie die Hälfte, die jede meint.</translation>
    </message>
    <message>
        <source>Split activity</source>
        <translation>Aktivität teilen</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;Erste</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>&amp;Zweite</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
</context>
<context>
    <name>SplitRoleDialog</name>
    <message>
        <source>Split “{name}”</source>
        <translation>„{name}“ teilen</translation>
    </message>
    <message>
        <source>Both halves stand beside each other afterwards. It is one step that can be undone.</source>
        <translation>Beide Hälften stehen danach nebeneinander. Es ist ein Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Such as “Project Manager”</source>
        <translation>Etwa „Projektleitung“</translation>
    </message>
    <message>
        <source>Letters of the role</source>
        <translation>Buchstaben der Rolle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>What becomes of “{name}”</source>
        <translation>Was aus „{name}“ wird</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Goes to the new role</source>
        <translation>Geht zur neuen Rolle</translation>
    </message>
    <message>
        <source>Both have it</source>
        <translation>Beide haben es</translation>
    </message>
    <message>
        <source>People who go over to the new role</source>
        <translation>Personen, die zur neuen Rolle übergehen</translation>
    </message>
    <message>
        <source>Name of the &amp;new role</source>
        <translation>&amp;Name der neuen Rolle</translation>
    </message>
    <message>
        <source>Its &amp;side</source>
        <translation>&amp;Ihre Seite</translation>
    </message>
    <message>
        <source>What becomes of its letters</source>
        <translation>Was aus ihren Buchstaben wird</translation>
    </message>
    <message>
        <source>All &amp;go over</source>
        <translation>&amp;Alle gehen über</translation>
    </message>
    <message>
        <source>All for &amp;both</source>
        <translation>Alle &amp;für beide</translation>
    </message>
    <message>
        <source>Who goes over to the new role</source>
        <translation>Wer zur neuen Rolle übergeht</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
</context>
<context>
    <name>StandingDialog</name>
    <message>
        <source>Park it</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Als strittig kennzeichnen</translation>
    </message>
    <message>
        <source>The workshop goes on; this comes back with whoever takes it along.</source>
        <translation>Der Workshop geht weiter; wer es mitnimmt, bringt es wieder mit.</translation>
    </message>
    <message>
        <source>Nobody has to give in now. Say what the two views are, and who settles it.</source>
        <translation>Jetzt muss niemand nachgeben. Sagen Sie, welche zwei Ansichten es gibt und wer es entscheidet.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Such as: Ana sees an R, Ben a C</source>
        <translation>Etwa: Ana sieht ein R, Ben ein C</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wer sich kümmert</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichnen</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Üb&amp;er</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Who &amp;sees to it</source>
        <translation>Wer &amp;sich kümmert</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>The plan in numbers</source>
        <translation>Der Plan in Zahlen</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Die Befunde zeigen</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 Aktivität</translation>
    </message>
    <message>
        <source>{n} activities</source>
        <translation>{n} Aktivitäten</translation>
    </message>
    <message>
        <source>1 role</source>
        <translation>1 Rolle</translation>
    </message>
    <message>
        <source>{n} roles</source>
        <translation>{n} Rollen</translation>
    </message>
    <message>
        <source>Layer: {name}</source>
        <translation>Ebene: {name}</translation>
    </message>
    <message>
        <source>{share} % assigned</source>
        <translation>{share} % vergeben</translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>Findings: {what}</source>
        <translation>Befunde: {what}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>{n} to resolve</source>
        <translation>{n} zu klären</translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation>{n} angenommen</translation>
    </message>
</context>
<context>
    <name>TableReading</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Which letters is the file written in?</source>
        <translation>In welcher Zeichenkodierung ist die Datei?</translation>
    </message>
    <message>
        <source>The file does not say it, and every guess reads.</source>
        <translation>Die Datei sagt es nicht, und jede Möglichkeit ergibt lesbaren Text.</translation>
    </message>
    <message>
        <source>The table was not read</source>
        <translation>Die Tabelle wurde nicht gelesen</translation>
    </message>
</context>
<context>
    <name>TargetsPanel</name>
    <message>
        <source>1 cell</source>
        <translation>1 Zelle</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>{n} Zellen</translation>
    </message>
    <message>
        <source>{letter}, in {cells}, becomes</source>
        <translation>{letter}, in {cells}, wird zu</translation>
    </message>
    <message>
        <source>No cell has a letter yet.</source>
        <translation>Noch hat keine Zelle einen Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>Nichts: weglassen</translation>
    </message>
</context>
<context>
    <name>TemplateGallery</name>
    <message>
        <source>Remove this template of yours; plans made of it stay as they are</source>
        <translation>Diese eigene Vorlage entfernen; damit begonnene Pläne bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Remove template {title}</source>
        <translation>Vorlage {title} entfernen</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Add the template “{title}”</source>
        <translation>Die Vorlage „{title}“ aufnehmen</translation>
    </message>
    <message>
        <source>The plan has all of it already.</source>
        <translation>Der Plan hat schon alles davon.</translation>
    </message>
</context>
<context>
    <name>TipStrip</name>
    <message>
        <source>Type R, A, C or I in a cell. With Shift, the letter is added to what is there.</source>
        <translation>Tippen Sie R, A, C oder I in eine Zelle. Mit Umschalt kommt der Buchstabe zu dem dazu, was da ist.</translation>
    </message>
    <message>
        <source>F8 goes to the next finding, Ctrl+. shows ways out of it.</source>
        <translation>F8 geht zum nächsten Befund, Strg+. zeigt Auswege daraus.</translation>
    </message>
    <message>
        <source>F5 starts workshop mode: one activity at a time, readable from the back row.</source>
        <translation>F5 startet den Workshop-Modus: eine Aktivität nach der anderen, lesbar aus der letzten Reihe.</translation>
    </message>
    <message>
        <source>No tips</source>
        <translation>Keine Tipps</translation>
    </message>
    <message>
        <source>Help ▸ Show tips again brings them back</source>
        <translation>Hilfe ▸ Tipps wieder zeigen holt sie zurück</translation>
    </message>
    <message>
        <source>Tip {n} of {count}</source>
        <translation>Tipp {n} von {count}</translation>
    </message>
    <message>
        <source>Next tip</source>
        <translation>Nächster Tipp</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Find activity or role   Ctrl+F</source>
        <translation>Aktivität oder Rolle suchen   Strg+F</translation>
    </message>
    <message>
        <source>Find activity or role</source>
        <translation>Aktivität oder Rolle suchen</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Keep as a version</source>
        <translation>Als Version behalten</translation>
    </message>
    <message>
        <source>&amp;Name of the version</source>
        <translation>&amp;Name der Version</translation>
    </message>
    <message>
        <source>The version was not kept</source>
        <translation>Die Version wurde nicht behalten</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>Als „{name}“ behalten.</translation>
    </message>
    <message>
        <source>Restore “{name}”?</source>
        <translation>„{name}“ wiederherstellen?</translation>
    </message>
    <message>
        <source>The plan becomes what it was on {day}. The log of decisions stays. Undo takes it back.</source>
        <translation>Der Plan wird wieder, was er am {day} war. Das Entscheidungsprotokoll bleibt. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restored “{name}”. Ctrl+Z takes it back.</source>
        <translation>„{name}“ wiederhergestellt. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Eine Ebene hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name of the new layer; it begins as a copy</source>
        <translation>Name &amp;der neuen Ebene; sie beginnt als Kopie</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Go to another layer</source>
        <translation>Zu einer anderen Ebene gehen</translation>
    </message>
    <message>
        <source>This is the layer “{name}” now.</source>
        <translation>Das ist jetzt die Ebene „{name}“.</translation>
    </message>
    <message>
        <source>Compare with another layer</source>
        <translation>Mit einer anderen Ebene vergleichen</translation>
    </message>
    <message>
        <source>This plan has one layer only. Add another one first.</source>
        <translation>Dieser Plan hat nur eine Ebene. Fügen Sie zuerst eine weitere hinzu.</translation>
    </message>
    <message>
        <source>Which layer?</source>
        <translation>Welche Ebene?</translation>
    </message>
    <message>
        <source>Name the version</source>
        <translation>Die Version benennen</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>„{name}“ löschen?</translation>
    </message>
    <message>
        <source>The plan itself stays as it is. Undo brings the version back.</source>
        <translation>Der Plan selbst bleibt, wie er ist. Rückgängig holt die Version zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation>Nichts zu klären</translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message>
        <source>The plan as it once was. Versions lie in the plan&apos;s own file and travel with it.</source>
        <translation>Der Plan, wie er einmal war. Versionen liegen in der Datei des Plans und reisen mit ihr.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Who took part, note</source>
        <translation>Wer dabei war, Notiz</translation>
    </message>
    <message>
        <source>&amp;Keep as a version…</source>
        <translation>&amp;Als Version behalten…</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>A&amp;nsehen</translation>
    </message>
    <message>
        <source>Co&amp;mpare with now</source>
        <translation>&amp;Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Benennen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Co&amp;mpare these two</source>
        <translation>&amp;Diese beiden vergleichen</translation>
    </message>
    <message>
        <source>There is no version yet. One is kept by itself once a day.</source>
        <translation>Noch gibt es keine Version. Eine wird einmal am Tag von selbst behalten.</translation>
    </message>
</context>
<context>
    <name>VoteGrid</name>
    <message>
        <source>Your ballot</source>
        <translation>Ihr Stimmzettel</translation>
    </message>
</context>
<context>
    <name>VoteModel</name>
    <message>
        <source>nothing said yet</source>
        <translation>noch nichts gesagt</translation>
    </message>
    <message>
        <source>heading of a section</source>
        <translation>Überschrift eines Abschnitts</translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message>
        <source>One activity has no letter of yours: it will not count for you.</source>
        <translation>Eine Aktivität hat keinen Buchstaben von Ihnen: Dort zählt Ihre Stimme nicht.</translation>
    </message>
    <message>
        <source>{n} activities have no letter of yours: they will not count for you.</source>
        <translation>{n} Aktivitäten haben keinen Buchstaben von Ihnen: Dort zählt Ihre Stimme nicht.</translation>
    </message>
    <message>
        <source>{name}, what do you think?</source>
        <translation>{name}, was denken Sie?</translation>
    </message>
    <message>
        <source>{letters} · - not involved · Shift adds a letter, Delete takes back</source>
        <translation>{letters} · - nicht beteiligt · Umschalt nimmt einen Buchstaben dazu, Entf nimmt zurück</translation>
    </message>
    <message>
        <source>&amp;Go on voting</source>
        <translation>&amp;Weiter abstimmen</translation>
    </message>
    <message>
        <source>&amp;Pass it on all the same</source>
        <translation>&amp;Trotzdem weitergeben</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>I am &amp;done, pass it on</source>
        <translation>&amp;Ich bin fertig, weitergeben</translation>
    </message>
    <message>
        <source>&amp;Facilitator…</source>
        <translation>&amp;Moderation…</translation>
    </message>
    <message>
        <source>Only the facilitator ends the ballots</source>
        <translation>Nur die Moderation beendet die Abstimmung</translation>
    </message>
    <message>
        <source>Activity {n} of {all}</source>
        <translation>Aktivität {n} von {all}</translation>
    </message>
    <message>
        <source>&amp;Whole table</source>
        <translation>&amp;Ganze Tabelle</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>&amp;Eine nach der anderen</translation>
    </message>
    <message>
        <source>{n} of {all} answered</source>
        <translation>{n} von {all} beantwortet</translation>
    </message>
</context>
<context>
    <name>VotingWindow</name>
    <message>
        <source>Silent ballots</source>
        <translation>Stille Abstimmung</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>RACI Planner</source>
        <translation>RACI Planner</translation>
    </message>
    <message>
        <source>Agree who does what, and see where product and project roles blur.</source>
        <translation>Klären, wer was tut, und sehen, wo Produkt- und Projektrollen verschwimmen.</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Plan öffnen…</translation>
    </message>
    <message>
        <source>&amp;Import from Excel or CSV…</source>
        <translation>&amp;Aus Excel oder CSV importieren…</translation>
    </message>
    <message>
        <source>Look at a &amp;folder of plans…</source>
        <translation>&amp;Einen Ordner mit Plänen ansehen…</translation>
    </message>
    <message>
        <source>Or drop a .raci, .xlsx or .csv file anywhere in this window.</source>
        <translation>Oder ziehen Sie eine .raci-, .xlsx- oder .csv-Datei irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Each one opens as an untitled copy; the template stays as it is.</source>
        <translation>Jede öffnet sich als Kopie ohne Namen; die Vorlage bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Kept when the program ended early · {time}</source>
        <translation>Aufbewahrt, als das Programm vorzeitig endete · {time}</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>RACI Planner</source>
        <translation>RACI Planner</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Eine Tabelle importieren</translation>
    </message>
    <message>
        <source>Where is {name} now?</source>
        <translation>Wo ist {name} jetzt?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“{title}” goes for good. Plans made of it stay as they are.</source>
        <translation>„{title}“ ist dann endgültig weg. Damit begonnene Pläne bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove this template?</source>
        <translation>Diese Vorlage entfernen?</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>The matrix: a line for each activity, a column for each role. Type R, A, C or I in a cell; with Shift, the letter is added. The mark at the start of a line is the most pressing thing to say about it.</source>
        <translation>Die Matrix: eine Zeile für jede Aktivität, eine Spalte für jede Rolle. Tippen Sie R, A, C oder I in eine Zelle; mit Umschalt kommt der Buchstabe dazu. Das Zeichen am Anfang einer Zeile ist das Dringendste, was zu ihr zu sagen ist.</translation>
    </message>
    <message>
        <source>How many letters each role has, and how much of the work that is compared with the others.</source>
        <translation>Wie viele Buchstaben jede Rolle hat, und wie viel Arbeit das im Vergleich mit den anderen ist.</translation>
    </message>
    <message>
        <source>Shows only some activities: by a part of their name, by a role and a letter, with findings, or those that nobody is accountable for. Escape shows all again.</source>
        <translation>Zeigt nur manche Aktivitäten: nach einem Teil ihres Namens, nach Rolle und Buchstabe, mit Befunden, oder solche, für die niemand verantwortlich ist. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>What is worth a question to the team. A conflict comes first, then what to check, then notes. Each card says why, offers ways out, and can be accepted as it is, with a reason.</source>
        <translation>Was eine Frage an das Team wert ist. Zuerst Konflikte, dann was zu prüfen ist, dann Hinweise. Jede Karte sagt warum, bietet Auswege und lässt sich mit einem Grund so annehmen, wie es ist.</translation>
    </message>
    <message>
        <source>What is known of the current activity or role: the documented duty it was taken for, who is usually accountable for that and who is not, where that is written, and your note.</source>
        <translation>Was über die aktuelle Aktivität oder Rolle bekannt ist: die belegte Pflicht, für die sie gehalten wurde, wer dafür üblicherweise verantwortlich ist und wer nicht, wo das steht, und Ihre Notiz.</translation>
    </message>
    <message>
        <source>Letters for the selected cells, adding, looking, a field that finds names; Ctrl+K finds all.</source>
        <translation>Buchstaben für die gewählten Zellen, Hinzufügen, Ansehen, ein Feld, das Namen findet; Strg+K findet alles.</translation>
    </message>
    <message>
        <source>How many findings there are. A press shows them.</source>
        <translation>Wie viele Befunde es gibt. Ein Druck zeigt sie.</translation>
    </message>
    <message>
        <source>Whether every change is in your plan&apos;s file yet. Each one is kept safe at once, also before that.</source>
        <translation>Ob schon jede Änderung in der Datei Ihres Plans ist. Gesichert ist jede sofort, auch schon davor.</translation>
    </message>
    <message>
        <source>A tip. It comes once; Help ▸ Show tips again brings all of them back.</source>
        <translation>Ein Tipp. Er kommt einmal; Hilfe ▸ Tipps wieder zeigen holt alle zurück.</translation>
    </message>
    <message>
        <source>Something to know of this plan&apos;s file, and what can be done about it.</source>
        <translation>Etwas, was man von der Datei dieses Plans wissen sollte, und was sich tun lässt.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Every {n} months</source>
        <translation>Alle {n} Monate</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>Signs what you do</source>
        <translation>Unterschreibt, was Sie tun</translation>
    </message>
    <message>
        <source>Stands beside decisions, notes and what you accept as it is.</source>
        <translation>Steht bei Entscheidungen, Notizen und dem, was Sie so annehmen, wie es ist.</translation>
    </message>
    <message>
        <source>author signature</source>
        <translation>Verfasser Unterschrift</translation>
    </message>
    <message>
        <source>Counts from the next start. What a plan says stays as it was written.</source>
        <translation>Gilt ab dem nächsten Start. Was ein Plan sagt, bleibt, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Open the &amp;last plan at the start</source>
        <translation>&amp;Beim Start den letzten Plan öffnen</translation>
    </message>
    <message>
        <source>Instead of the welcome window, while its file is there.</source>
        <translation>Statt des Willkommensfensters, solange die Datei da ist.</translation>
    </message>
    <message>
        <source>reopen startup</source>
        <translation>wieder öffnen Start</translation>
    </message>
    <message>
        <source>Review new &amp;plans</source>
        <translation>&amp;Neue Pläne durchsehen</translation>
    </message>
    <message>
        <source>What a plan begins with; each plan can have its own in its details.</source>
        <translation>Womit ein Plan beginnt; jeder Plan kann in seinen Angaben etwas anderes haben.</translation>
    </message>
    <message>
        <source>interval quarter date</source>
        <translation>Abstand Quartal Tag</translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <translation>&amp;Tipps zeigen</translation>
    </message>
    <message>
        <source>Three short ones over the sample plan, until each has been closed.</source>
        <translation>Drei kurze über dem Beispielplan, bis jeder geschlossen wurde.</translation>
    </message>
    <message>
        <source>hints tour</source>
        <translation>Hinweise Einführung</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large, names on two lines</source>
        <translation>Groß, Namen auf zwei Zeilen</translation>
    </message>
    <message>
        <source>density compact</source>
        <translation>Dichte kompakt</translation>
    </message>
    <message>
        <source>Names of &amp;roles</source>
        <translation>Namen &amp;der Rollen</translation>
    </message>
    <message>
        <source>Upright when there are many</source>
        <translation>Aufrecht, wenn es viele sind</translation>
    </message>
    <message>
        <source>Always flat</source>
        <translation>Immer flach</translation>
    </message>
    <message>
        <source>Always upright</source>
        <translation>Immer aufrecht</translation>
    </message>
    <message>
        <source>header rotated columns</source>
        <translation>Kopf gedreht Spalten</translation>
    </message>
    <message>
        <source>After typing a l&amp;etter</source>
        <translation>Nach dem Tippen &amp;eines Buchstabens</translation>
    </message>
    <message>
        <source>Stay in the cell</source>
        <translation>In der Zelle bleiben</translation>
    </message>
    <message>
        <source>Go to the next role</source>
        <translation>Zur nächsten Rolle gehen</translation>
    </message>
    <message>
        <source>Go to the next activity</source>
        <translation>Zur nächsten Aktivität gehen</translation>
    </message>
    <message>
        <source>cursor move right down</source>
        <translation>Cursor bewegen rechts unten</translation>
    </message>
    <message>
        <source>Cells &amp;show</source>
        <translation>Ze&amp;llen zeigen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Words, where they fit</source>
        <translation>Wörter, wo sie Platz haben</translation>
    </message>
    <message>
        <source>chips accountable responsible</source>
        <translation>Zellen verantwortlich durchführend</translation>
    </message>
    <message>
        <source>He&amp;ads name the people</source>
        <translation>Spalten&amp;köpfe nennen die Personen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, below the role</source>
        <translation>Ja, unter der Rolle</translation>
    </message>
    <message>
        <source>names persons columns who</source>
        <translation>Namen Personen Spalten wer</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
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
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Sprache</translation>
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
        <source>theme night</source>
        <translation>Design Nacht</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>S&amp;chriftgröße</translation>
    </message>
    <message>
        <source>Of everything in the program; Ctrl++ makes the matrix alone larger.</source>
        <translation>Von allem im Programm; Strg++ vergrößert nur die Matrix.</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>Schrift Zoom groß</translation>
    </message>
    <message>
        <source>C&amp;ontrast</source>
        <translation>K&amp;ontrast</translation>
    </message>
    <message>
        <source>High: plain grounds, strong outlines</source>
        <translation>Hoch: glatte Flächen, kräftige Umrisse</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>accessibility high contrast</source>
        <translation>Barrierefreiheit hoher Kontrast</translation>
    </message>
    <message>
        <source>Every change is written there at once, and offered after a crash: {folder}</source>
        <translation>Jede Änderung wird dort sofort geschrieben und nach einem Absturz angeboten: {folder}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Working copies</source>
        <translation>Arbeitskopien</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>O&amp;rdner öffnen</translation>
    </message>
    <message>
        <source>recovery autosave</source>
        <translation>Wiederherstellung automatisch</translation>
    </message>
    <message>
        <source>&amp;Versions kept by themselves</source>
        <translation>&amp;Von selbst behaltene Versionen</translation>
    </message>
    <message>
        <source>In each plan; older ones go first. Versions with a name stay.</source>
        <translation>In jedem Plan; ältere gehen zuerst. Versionen mit einem Namen bleiben.</translation>
    </message>
    <message>
        <source>automatic snapshots history</source>
        <translation>automatisch Stände Verlauf</translation>
    </message>
    <message>
        <source>Privacy and logs</source>
        <translation>Privates und Protokolle</translation>
    </message>
    <message>
        <source>RACI Planner sends nothing</source>
        <translation>RACI Planner sendet nichts</translation>
    </message>
    <message>
        <source>Open lo&amp;g folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Di&amp;agnose kopieren</translation>
    </message>
    <message>
        <source>It opens no connection. The log holds places in the program&apos;s code, never a word of a plan; diagnostics are versions and screens.</source>
        <translation>Es öffnet keine Verbindung. Das Protokoll enthält Stellen im Code des Programms, nie ein Wort eines Plans; die Diagnose Versionen und Bildschirme.</translation>
    </message>
    <message>
        <source>telemetry network support</source>
        <translation>Telemetrie Netz Hilfe</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>There is no activity yet to put on the wall.</source>
        <translation>Es gibt noch keine Aktivität für die Wand.</translation>
    </message>
    <message>
        <source>Note or decision</source>
        <translation>Notiz oder Entscheidung</translation>
    </message>
    <message>
        <source>The whole activity</source>
        <translation>Die ganze Aktivität</translation>
    </message>
    <message>
        <source>{role} on it</source>
        <translation>{role} bei dieser Aktivität</translation>
    </message>
    <message>
        <source>This plan can only be read; the wall shows it, but cannot change it.</source>
        <translation>Dieser Plan lässt sich nur lesen; die Wand zeigt ihn, kann ihn aber nicht ändern.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Nächste offene</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Leerer Bildschirm</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Closing page</source>
        <translation>Schlussseite</translation>
    </message>
    <message>
        <source>Set the day of the next review</source>
        <translation>Den Tag der nächsten Durchsicht setzen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>The screen is blank. Any key shows the workshop again.</source>
        <translation>Der Bildschirm ist dunkel. Jede Taste zeigt den Workshop wieder.</translation>
    </message>
</context>
</TS>

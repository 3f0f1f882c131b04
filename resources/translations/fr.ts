<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Map who does what, and see where product and project roles blur.</source>
        <translation>Savoir qui fait quoi, et voir où les rôles produit et projet se confondent.</translation>
    </message>
    <message>
        <source>RACI Planner</source>
        <translation>RACI Planner</translation>
    </message>
    <message>
        <source>What a report of a fault should say, in English:</source>
        <translation>Ce qu&apos;un signalement de défaut devrait contenir, en anglais&#xa0;:</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt for Python (LGPL), SQLAlchemy, openpyxl and Lucide icons (ISC).</source>
        <translation>Licence MIT. Réalisé avec Qt for Python (LGPL), SQLAlchemy, openpyxl et les icônes Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept as it is</source>
        <translation>Accepter tel quel</translation>
    </message>
    <message>
        <source>Such as: agreed with Ana for this quarter</source>
        <translation>Par exemple&#xa0;: convenu avec Ana pour ce trimestre</translation>
    </message>
    <message>
        <source>&amp;Why it is fine</source>
        <translation>&amp;Pourquoi cela nous convient</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>It comes back only when the letters it stands on change.</source>
        <translation>Le constat ne revient que si les lettres sur lesquelles il repose changent.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nouveau plan</translation>
    </message>
    <message>
        <source>Begin a new plan in a window of its own</source>
        <translation>Commencer un nouveau plan dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a plan from a file</source>
        <translation>Ouvrir un plan à partir d&apos;un fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un plan &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Welcome window</source>
        <translation>Fenêtre d&apos;&amp;accueil</translation>
    </message>
    <message>
        <source>Recent plans and templates</source>
        <translation>Plans récents et modèles</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Write the plan to its file now; it is also written all by itself</source>
        <translation>Enregistrer le plan dans son fichier maintenant&#x202f;; cela se fait aussi tout seul</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Go on working in a file of another name</source>
        <translation>Continuer à travailler dans un fichier d&apos;un autre nom</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Enregistrer &amp;une copie…</translation>
    </message>
    <message>
        <source>Write a copy and go on working in this file</source>
        <translation>Enregistrer une copie et continuer dans ce fichier</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>The plan as it once was: look at it, compare it, restore it</source>
        <translation>Le plan tel qu&apos;il était&#xa0;: le consulter, le comparer, le rétablir</translation>
    </message>
    <message>
        <source>&amp;Keep as a version…</source>
        <translation>&amp;Conserver comme version…</translation>
    </message>
    <message>
        <source>Keep the plan as it stands, under a name</source>
        <translation>Conserver le plan tel qu&apos;il est, sous un nom</translation>
    </message>
    <message>
        <source>&amp;Import from Excel or CSV…</source>
        <translation>&amp;Importer depuis Excel ou CSV…</translation>
    </message>
    <message>
        <source>Add the activities, roles and letters of a table to this plan</source>
        <translation>Ajouter à ce plan les activités, rôles et lettres d&apos;un tableau</translation>
    </message>
    <message>
        <source>Add fro&amp;m a template…</source>
        <translation>Compléter &amp;d&apos;après un modèle…</translation>
    </message>
    <message>
        <source>Add the activities, roles and letters of a template to this plan</source>
        <translation>Ajouter à ce plan les activités, rôles et lettres d&apos;un modèle</translation>
    </message>
    <message>
        <source>Save as temp&amp;late…</source>
        <translation>Enregistrer comme &amp;modèle…</translation>
    </message>
    <message>
        <source>Keep this plan as something to begin other plans with</source>
        <translation>Conserver ce plan comme point de départ pour d&apos;autres</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write a workbook, pages, slides or a picture to send on</source>
        <translation>Créer un classeur, des pages, des diapositives ou une image à transmettre</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Show how the plan comes out of the printer, and print it</source>
        <translation>Voir le plan tel qu&apos;il sortira de l&apos;imprimante, et l&apos;imprimer</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Your name, colours and where things are kept</source>
        <translation>Votre nom, les couleurs et l&apos;emplacement des fichiers</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>Fermer &amp;le plan</translation>
    </message>
    <message>
        <source>Close this plan; it is kept up to the last change</source>
        <translation>Fermer ce plan&#x202f;; tout est conservé jusqu&apos;au dernier changement</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all plans and end the program</source>
        <translation>Fermer tous les plans et quitter le programme</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Rétabl&amp;ir</translation>
    </message>
    <message>
        <source>Do the change again that was taken back</source>
        <translation>Refaire le changement annulé</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Copy the selected cells and clear them</source>
        <translation>Copier les cellules sélectionnées et les vider</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected cells for a spreadsheet</source>
        <translation>Copier les cellules sélectionnées pour un tableur</translation>
    </message>
    <message>
        <source>Copy whole ta&amp;ble</source>
        <translation>Copier &amp;tout le tableau</translation>
    </message>
    <message>
        <source>Copy the matrix with its names for a spreadsheet or a text</source>
        <translation>Copier la matrice avec ses noms pour un tableur ou un texte</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copier comme ima&amp;ge</translation>
    </message>
    <message>
        <source>Copy the matrix as a picture for a slide or a mail</source>
        <translation>Copier la matrice comme image pour une diapositive ou un e-mail</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Paste cells or a whole table from a spreadsheet</source>
        <translation>Coller des cellules ou un tableau entier depuis un tableur</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Take the letters out of the selected cells</source>
        <translation>Enlever les lettres des cellules sélectionnées</translation>
    </message>
    <message>
        <source>L&amp;etter</source>
        <translation>L&amp;ettre</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Recopier vers le &amp;bas</translation>
    </message>
    <message>
        <source>Repeat the top cells of the selection below them</source>
        <translation>Recopier les cellules du haut de la sélection dans celles du dessous</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>Recopier vers la &amp;droite</translation>
    </message>
    <message>
        <source>Repeat the left cells of the selection beside them</source>
        <translation>Recopier les cellules de gauche de la sélection dans celles de droite</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Change the text of the current cell</source>
        <translation>Modifier le texte de la cellule active</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ote…</translation>
    </message>
    <message>
        <source>Write a note on the activity</source>
        <translation>Écrire une note sur l&apos;activité</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Do anything or go anywhere by a few letters of its name</source>
        <translation>Tout faire et aller partout en tapant quelques lettres</translation>
    </message>
    <message>
        <source>&amp;Find activity or role</source>
        <translation>C&amp;hercher une activité ou un rôle</translation>
    </message>
    <message>
        <source>Go to an activity or a role by a part of its name</source>
        <translation>Aller à une activité ou à un rôle d&apos;après une partie de son nom</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Chercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next name with what was looked for</source>
        <translation>Aller au nom suivant qui contient le texte cherché</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Chercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the name before with what was looked for</source>
        <translation>Aller au nom précédent qui contient le texte cherché</translation>
    </message>
    <message>
        <source>Repl&amp;ace in names…</source>
        <translation>&amp;Remplacer dans les noms…</translation>
    </message>
    <message>
        <source>Put one text in the place of another, in many names at once</source>
        <translation>Remplacer un texte par un autre dans plusieurs noms à la fois</translation>
    </message>
    <message>
        <source>Go to activit&amp;y or role…</source>
        <translation>Aller à une acti&amp;vité ou à un rôle…</translation>
    </message>
    <message>
        <source>Choose one of all activities and roles by a few letters</source>
        <translation>Choisir parmi toutes les activités et tous les rôles en tapant quelques lettres</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Constats</translation>
    </message>
    <message>
        <source>Show or hide the findings</source>
        <translation>Afficher ou masquer les constats</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>Show or hide what is known of the current activity or role</source>
        <translation>Afficher ou masquer ce que l&apos;on sait de l&apos;activité ou du rôle actif</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Go from the matrix to the findings, the inspector and back</source>
        <translation>Passer de la matrice aux constats, à l&apos;inspecteur, puis revenir</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Go through the panes the other way round</source>
        <translation>Parcourir les volets dans l&apos;autre sens</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>Show only some activities: by words, role, letter or finding</source>
        <translation>N&apos;afficher que certaines activités&#xa0;: par mots, rôle, lettre ou constat</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>Activities under their own sections</source>
        <translation>Les activités sous leurs propres sections</translation>
    </message>
    <message>
        <source>Who is &amp;accountable</source>
        <translation>&amp;Rôle qui en répond</translation>
    </message>
    <message>
        <source>Activities under the role that is accountable</source>
        <translation>Les activités sous le rôle qui en répond</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>&amp;Constat</translation>
    </message>
    <message>
        <source>Activities under the most pressing thing to say</source>
        <translation>Les activités selon ce qu&apos;il y a de plus pressant à en dire</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>R&amp;ien</translation>
    </message>
    <message>
        <source>All activities in one list</source>
        <translation>Toutes les activités en une seule liste</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>The plan&apos;s &amp;own order</source>
        <translation>&amp;Ordre du plan</translation>
    </message>
    <message>
        <source>As the activities were put</source>
        <translation>Dans l&apos;ordre où les activités ont été placées</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>By the names of activities</source>
        <translation>Par le nom des activités</translation>
    </message>
    <message>
        <source>The most pressing first</source>
        <translation>Le plus pressant d&apos;abord</translation>
    </message>
    <message>
        <source>&amp;Letters of the current role</source>
        <translation>Lettres &amp;du rôle actif</translation>
    </message>
    <message>
        <source>By what the current role has to do</source>
        <translation>D&apos;après ce que le rôle actif doit faire</translation>
    </message>
    <message>
        <source>Fold all sec&amp;tions</source>
        <translation>&amp;Replier toutes les sections</translation>
    </message>
    <message>
        <source>Show the headings of sections only</source>
        <translation>N&apos;afficher que les titres des sections</translation>
    </message>
    <message>
        <source>Unfol&amp;d all sections</source>
        <translation>&amp;Déplier toutes les sections</translation>
    </message>
    <message>
        <source>Show the activities of all sections</source>
        <translation>Afficher les activités de toutes les sections</translation>
    </message>
    <message>
        <source>&amp;Hide role</source>
        <translation>&amp;Masquer le rôle</translation>
    </message>
    <message>
        <source>Leave the current role&apos;s column out of sight</source>
        <translation>Masquer la colonne du rôle actif</translation>
    </message>
    <message>
        <source>Show &amp;all roles</source>
        <translation>Afficher tous &amp;les rôles</translation>
    </message>
    <message>
        <source>Show again what was hidden</source>
        <translation>Afficher de nouveau ce qui était masqué</translation>
    </message>
    <message>
        <source>People &amp;below the roles</source>
        <translation>Personnes &amp;sous les rôles</translation>
    </message>
    <message>
        <source>Show below each role who holds it</source>
        <translation>Afficher sous chaque rôle qui en est titulaire</translation>
    </message>
    <message>
        <source>Line of &amp;counts</source>
        <translation>Ligne des totau&amp;x</translation>
    </message>
    <message>
        <source>Show how many letters each role has</source>
        <translation>Afficher combien de lettres a chaque rôle</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>Grap&amp;hiques…</translation>
    </message>
    <message>
        <source>Workload, coverage of duties and blur between roles, drawn</source>
        <translation>Charge de travail, couverture des missions et flou entre les rôles, en graphiques</translation>
    </message>
    <message>
        <source>Zoo&amp;m in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Show the matrix larger</source>
        <translation>Afficher la matrice en plus grand</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Z&amp;oom arrière</translation>
    </message>
    <message>
        <source>Show the matrix smaller</source>
        <translation>Afficher la matrice en plus petit</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Taille ha&amp;bituelle</translation>
    </message>
    <message>
        <source>Show the matrix at its usual size</source>
        <translation>Afficher la matrice à sa taille habituelle</translation>
    </message>
    <message>
        <source>Row h&amp;eight</source>
        <translation>Haut&amp;eur des lignes</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Petite</translation>
    </message>
    <message>
        <source>As many activities as possible</source>
        <translation>Autant d&apos;activités que possible</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Moyenne</translation>
    </message>
    <message>
        <source>The usual height</source>
        <translation>La hauteur habituelle</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Grande</translation>
    </message>
    <message>
        <source>Names on two lines</source>
        <translation>Noms sur deux lignes</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Clair ou sombre selon le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Dark letters on light ground</source>
        <translation>Lettres sombres sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light letters on dark ground</source>
        <translation>Lettres claires sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Atelier</translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation>&amp;Depuis le début</translation>
    </message>
    <message>
        <source>Put one activity after the other on the wall</source>
        <translation>Projeter les activités l&apos;une après l&apos;autre</translation>
    </message>
    <message>
        <source>From this &amp;activity</source>
        <translation>Depuis cette &amp;activité</translation>
    </message>
    <message>
        <source>Put the current activity on the wall</source>
        <translation>Projeter l&apos;activité active</translation>
    </message>
    <message>
        <source>&amp;On screen</source>
        <translation>Choix de l&apos;é&amp;cran</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plei&amp;n écran</translation>
    </message>
    <message>
        <source>Use the whole screen, or no longer</source>
        <translation>Occuper tout l&apos;écran, ou revenir à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Add &amp;activity</source>
        <translation>&amp;Ajouter une activité</translation>
    </message>
    <message>
        <source>Type the name of a further activity</source>
        <translation>Saisir le nom d&apos;une nouvelle activité</translation>
    </message>
    <message>
        <source>&amp;Insert activity above</source>
        <translation>&amp;Insérer une activité au-dessus</translation>
    </message>
    <message>
        <source>Insert an empty row above the current one</source>
        <translation>Insérer une ligne vide au-dessus de la ligne active</translation>
    </message>
    <message>
        <source>Add &amp;section…</source>
        <translation>Ajouter &amp;une section…</translation>
    </message>
    <message>
        <source>Add a heading for activities</source>
        <translation>Ajouter un titre pour regrouper des activités</translation>
    </message>
    <message>
        <source>Add &amp;role…</source>
        <translation>Ajouter un &amp;rôle…</translation>
    </message>
    <message>
        <source>Add a role as a further column</source>
        <translation>Ajouter un rôle dans une nouvelle colonne</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move the selected activities or the section up</source>
        <translation>Monter les activités sélectionnées ou la section</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move the selected activities or the section down</source>
        <translation>Descendre les activités sélectionnées ou la section</translation>
    </message>
    <message>
        <source>Move role &amp;left</source>
        <translation>Rôle vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move the role&apos;s column to the left</source>
        <translation>Déplacer la colonne du rôle vers la gauche</translation>
    </message>
    <message>
        <source>Move role rig&amp;ht</source>
        <translation>Rôle vers &amp;la droite</translation>
    </message>
    <message>
        <source>Move the role&apos;s column to the right</source>
        <translation>Déplacer la colonne du rôle vers la droite</translation>
    </message>
    <message>
        <source>D&amp;elete activities</source>
        <translation>&amp;Supprimer les activités</translation>
    </message>
    <message>
        <source>Take the selected activities out of the plan</source>
        <translation>Retirer du plan les activités sélectionnées</translation>
    </message>
    <message>
        <source>Spli&amp;t activity…</source>
        <translation>Divis&amp;er l&apos;activité…</translation>
    </message>
    <message>
        <source>Make the activity into two with the same letters</source>
        <translation>Faire deux activités d&apos;une seule, avec les mêmes lettres</translation>
    </message>
    <message>
        <source>Roles and &amp;people…</source>
        <translation>Rôles et &amp;personnes…</translation>
    </message>
    <message>
        <source>Names, sides and people of all roles</source>
        <translation>Noms, côtés et titulaires de tous les rôles</translation>
    </message>
    <message>
        <source>Letters &amp;of the plan…</source>
        <translation>Le&amp;ttres du plan…</translation>
    </message>
    <message>
        <source>Other letters such as DACI or RASCI, or your own with words and colours</source>
        <translation>D&apos;autres lettres comme DACI ou RASCI, ou les vôtres avec leurs mots et leurs couleurs</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Couches</translation>
    </message>
    <message>
        <source>&amp;Add a layer…</source>
        <translation>&amp;Ajouter une couche…</translation>
    </message>
    <message>
        <source>Begin another state of the plan, such as how it is meant to be</source>
        <translation>Commencer un autre état du plan, par exemple celui que vous visez</translation>
    </message>
    <message>
        <source>&amp;Go to another layer</source>
        <translation>Aller à &amp;une autre couche</translation>
    </message>
    <message>
        <source>Work on the other state of the plan; nothing of either is lost</source>
        <translation>Travailler sur l&apos;autre état du plan&#x202f;; rien ne se perd d&apos;un côté ni de l&apos;autre</translation>
    </message>
    <message>
        <source>&amp;Compare with another layer</source>
        <translation>&amp;Comparer avec une autre couche</translation>
    </message>
    <message>
        <source>What differs between the plan as it is and as it is meant to be</source>
        <translation>Ce qui diffère entre le plan tel qu&apos;il est et tel qu&apos;il devrait être</translation>
    </message>
    <message>
        <source>Pla&amp;n details…</source>
        <translation>Détails du pla&amp;n…</translation>
    </message>
    <message>
        <source>Name, purpose, stage and review date</source>
        <translation>Nom, but, étape et date de revue</translation>
    </message>
    <message>
        <source>Rules and &amp;grades…</source>
        <translation>Règles et ni&amp;veaux…</translation>
    </message>
    <message>
        <source>Which rules this plan is judged by, and how strictly</source>
        <translation>Selon quelles règles ce plan est examiné, et avec quelle rigueur</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revue</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Constat suivant</translation>
    </message>
    <message>
        <source>Go to the next thing to talk about</source>
        <translation>Aller au prochain sujet de discussion</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Constat &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the thing to talk about before this one</source>
        <translation>Aller au sujet de discussion précédent</translation>
    </message>
    <message>
        <source>&amp;Ways out…</source>
        <translation>P&amp;istes…</translation>
    </message>
    <message>
        <source>What can be done about the finding here</source>
        <translation>Ce que l&apos;on peut faire du constat qui est ici</translation>
    </message>
    <message>
        <source>&amp;Accept as it is…</source>
        <translation>&amp;Accepter tel quel…</translation>
    </message>
    <message>
        <source>Live with the finding on purpose, with a reason</source>
        <translation>Vivre avec ce constat en connaissance de cause, en disant pourquoi</translation>
    </message>
    <message>
        <source>W&amp;hy?</source>
        <translation>Pour&amp;quoi&#x202f;?</translation>
    </message>
    <message>
        <source>Show what the finding rests on</source>
        <translation>Montrer sur quoi repose le constat</translation>
    </message>
    <message>
        <source>Agr&amp;eement</source>
        <translation>Acco&amp;rd</translation>
    </message>
    <message>
        <source>&amp;Agreed</source>
        <translation>&amp;Convenu</translation>
    </message>
    <message>
        <source>The room agrees on the chosen cells or activities</source>
        <translation>Le groupe est d&apos;accord sur les cellules ou activités sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Disputed…</source>
        <translation>C&amp;ontesté…</translation>
    </message>
    <message>
        <source>Two views remain; say which, and who settles it</source>
        <translation>Il reste deux avis&#xa0;: lesquels, et qui tranche&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Parked…</source>
        <translation>&amp;En attente…</translation>
    </message>
    <message>
        <source>Somebody takes it along and comes back with an answer</source>
        <translation>Quelqu&apos;un s&apos;en charge et revient avec une réponse</translation>
    </message>
    <message>
        <source>&amp;Not needed</source>
        <translation>&amp;Sans objet</translation>
    </message>
    <message>
        <source>Nobody needs the activity, but it stays in the plan</source>
        <translation>Personne n&apos;a besoin de l&apos;activité, mais elle reste dans le plan</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>Take back what was said of the chosen cells or activities</source>
        <translation>Retirer ce qui a été dit des cellules ou activités sélectionnées</translation>
    </message>
    <message>
        <source>S&amp;ilent ballots</source>
        <translation>Vote silencieu&amp;x</translation>
    </message>
    <message>
        <source>&amp;Silent ballots…</source>
        <translation>&amp;Vote silencieux…</translation>
    </message>
    <message>
        <source>Everybody fills the letters alone; then all see where they differ</source>
        <translation>Chacun remplit les lettres de son côté&#x202f;; puis tous voient où ils divergent</translation>
    </message>
    <message>
        <source>Hand the &amp;laptop round</source>
        <translation>&amp;Faire passer l&apos;ordinateur</translation>
    </message>
    <message>
        <source>One after the other votes on this screen, and sees nobody else&apos;s letters</source>
        <translation>Chacun vote à son tour sur cet écran, sans voir les lettres des autres</translation>
    </message>
    <message>
        <source>&amp;Write ballot files…</source>
        <translation>Créer &amp;les bulletins…</translation>
    </message>
    <message>
        <source>A workbook or a CSV file for everybody who has not voted</source>
        <translation>Un classeur ou un fichier CSV pour chaque personne qui n&apos;a pas encore voté</translation>
    </message>
    <message>
        <source>&amp;Take in a folder of ballots…</source>
        <translation>Lire &amp;un dossier de bulletins…</translation>
    </message>
    <message>
        <source>Read filled ballots; they can also be dropped onto the window</source>
        <translation>Lire les bulletins remplis&#x202f;; on peut aussi les déposer sur la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Reveal…</source>
        <translation>&amp;Révéler…</translation>
    </message>
    <message>
        <source>Show how far everybody agrees, the most disputed activities first</source>
        <translation>Montrer à quel point tous sont d&apos;accord, en commençant par les activités les plus contestées</translation>
    </message>
    <message>
        <source>Put &amp;away…</source>
        <translation>Cl&amp;ore…</translation>
    </message>
    <message>
        <source>End the ballots, and keep or forget who thought what</source>
        <translation>Clore le vote, et conserver ou oublier qui pensait quoi</translation>
    </message>
    <message>
        <source>Write &amp;down a decision…</source>
        <translation>&amp;Noter une décision…</translation>
    </message>
    <message>
        <source>What was said or decided here, for whoever asks later</source>
        <translation>Ce qui a été dit ou décidé ici, pour qui posera la question plus tard</translation>
    </message>
    <message>
        <source>Decision lo&amp;g…</source>
        <translation>&amp;Journal des décisions…</translation>
    </message>
    <message>
        <source>All that was said and decided, to be searched</source>
        <translation>Tout ce qui a été dit et décidé, avec une recherche</translation>
    </message>
    <message>
        <source>Ever&amp;yone agrees?…</source>
        <translation>&amp;Tous d&apos;accord&#x202f;?…</translation>
    </message>
    <message>
        <source>What each role has to do, and who has agreed to it</source>
        <translation>Ce que chaque rôle doit faire, et qui a donné son accord</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparer…</translation>
    </message>
    <message>
        <source>See what differs between now, a version, another plan or a workbook</source>
        <translation>Voir ce qui diffère entre l&apos;état actuel, une version, un autre plan ou un classeur</translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation>Changement &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next change of the comparison</source>
        <translation>Aller au changement suivant de la comparaison</translation>
    </message>
    <message>
        <source>Previo&amp;us change</source>
        <translation>C&amp;hangement précédent</translation>
    </message>
    <message>
        <source>Go to the change before this one</source>
        <translation>Aller au changement précédent de la comparaison</translation>
    </message>
    <message>
        <source>&amp;Bring two copies together…</source>
        <translation>Réunir &amp;deux copies…</translation>
    </message>
    <message>
        <source>Take over what somebody changed in a copy of this plan</source>
        <translation>Reprendre ce que quelqu&apos;un a changé dans une copie de ce plan</translation>
    </message>
    <message>
        <source>&amp;Only this activity</source>
        <translation>S&amp;eulement cette activité</translation>
    </message>
    <message>
        <source>Show the findings of the current activity only</source>
        <translation>N&apos;afficher que les constats de l&apos;activité active</translation>
    </message>
    <message>
        <source>Show a&amp;ccepted</source>
        <translation>Afficher &amp;les acceptés</translation>
    </message>
    <message>
        <source>Show also what was accepted as it is</source>
        <translation>Afficher aussi ce qui a été accepté tel quel</translation>
    </message>
    <message>
        <source>&amp;Review the plan…</source>
        <translation>Re&amp;voir le plan…</translation>
    </message>
    <message>
        <source>Walk through what changed, was promised and still hurts since the last review</source>
        <translation>Passer en revue ce qui a changé, ce qui était promis et ce qui gêne encore depuis la dernière fois</translation>
    </message>
    <message>
        <source>Review day into a ca&amp;lendar…</source>
        <translation>Date de revue dans &amp;un calendrier…</translation>
    </message>
    <message>
        <source>Write a calendar file that reminds of the next review</source>
        <translation>Créer un fichier de calendrier qui rappelle la prochaine revue</translation>
    </message>
    <message>
        <source>&amp;Folder of plans…</source>
        <translation>D&amp;ossier de plans…</translation>
    </message>
    <message>
        <source>Look at many plans together: loads, duties owned differently, reviews due</source>
        <translation>Regarder plusieurs plans ensemble&#xa0;: charges, missions attribuées différemment, revues à faire</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>The page on what you are looking at; all pages can be searched</source>
        <translation>La page sur ce que vous regardez&#x202f;; la recherche couvre toutes les pages</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys on one page, to search or to print</source>
        <translation>Toutes les touches sur une page, à consulter ou à imprimer</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu&apos;est-ce que c&apos;est&#x202f;?</translation>
    </message>
    <message>
        <source>Point at a part of the window to have it explained</source>
        <translation>Désigner une partie de la fenêtre pour en avoir l&apos;explication</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>Re&amp;voir les conseils</translation>
    </message>
    <message>
        <source>Three short tips over the matrix, one at a time</source>
        <translation>Trois courts conseils au-dessus de la matrice, un à la fois</translation>
    </message>
    <message>
        <source>&amp;Documents behind the findings</source>
        <translation>&amp;Documents à l&apos;appui des constats</translation>
    </message>
    <message>
        <source>The duties of product and project roles and who documents them</source>
        <translation>Les missions des rôles produit et projet, et les documents qui en parlent</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>Copy what a person who helps would ask first; nothing of any plan</source>
        <translation>Copier ce que demandera d&apos;abord la personne qui vous aide&#x202f;; rien de vos plans</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Show where the program keeps its log</source>
        <translation>Ouvrir le dossier où le programme tient son journal</translation>
    </message>
    <message>
        <source>&amp;About RACI Planner</source>
        <translation>À &amp;propos de RACI Planner</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version et licences</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Add a note: an agreement, an exception, a link</source>
        <translation>Ajouter une note&#xa0;: un accord, une exception, un lien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the activity</source>
        <translation>Note sur l&apos;activité</translation>
    </message>
    <message>
        <source>Section: {name}</source>
        <translation>Section&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Aucune section</translation>
    </message>
    <message>
        <source>Nobody is involved yet.</source>
        <translation>Personne n&apos;est encore impliqué.</translation>
    </message>
    <message>
        <source>{people} as {role}</source>
        <translation>{people}, en tant que {role}</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Questions à poser</translation>
    </message>
    <message>
        <source>Workshop · {place} of {count} · decided {decided} · parked {parked} · open {open}</source>
        <translation>Atelier · {place} sur {count} · décidées {decided} · en attente {parked} · ouvertes {open}</translation>
    </message>
    <message>
        <source>not needed {n}</source>
        <translation>sans objet {n}</translation>
    </message>
    <message>
        <source>Accountable by ballot: {owners}</source>
        <translation>En répond d&apos;après le vote&#xa0;: {owners}</translation>
    </message>
    <message>
        <source>← and → show {n} more</source>
        <translation>← et → en montrent {n} de plus</translation>
    </message>
    <message>
        <source>{n} not involved: {names}</source>
        <translation>{n} pas impliqués&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Back  ↑</source>
        <translation>Retour  ↑</translation>
    </message>
    <message>
        <source>On  ↓</source>
        <translation>Suite  ↓</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Quitter  Échap</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>{state} with {owner}</source>
        <translation>{state}, confié à {owner}</translation>
    </message>
    <message>
        <source>{said} until {day}</source>
        <translation>{said} jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>{role} on {activity}</source>
        <translation>{role} pour {activity}</translation>
    </message>
</context>
<context>
    <name>AgreementBox</name>
    <message>
        <source>{role}: {said}</source>
        <translation>{role}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{who}; its letters have changed since</source>
        <translation>{who}&#x202f;; les lettres ont changé depuis</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Write down why…</source>
        <translation>Noter pourquoi…</translation>
    </message>
    <message>
        <source>Write down a decision…</source>
        <translation>Noter une décision…</translation>
    </message>
    <message>
        <source>{kind}, {who}</source>
        <translation>{kind}, {who}</translation>
    </message>
    <message>
        <source>Why is {role} {letters} here?</source>
        <translation>Pourquoi {letters} ici pour {role}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AgreementModel</name>
    <message>
        <source>nobody gave it a letter</source>
        <translation>personne n&apos;a donné de lettre</translation>
    </message>
    <message>
        <source>In the first round: {answers}.</source>
        <translation>Au premier tour&#xa0;: {answers}.</translation>
    </message>
    <message>
        <source>In the plan now: {letters}.</source>
        <translation>Dans le plan aujourd&apos;hui&#xa0;: {letters}.</translation>
    </message>
    <message>
        <source>{activity}: nobody answered.</source>
        <translation>{activity}&#xa0;: personne n&apos;a répondu.</translation>
    </message>
    <message>
        <source>{owners} and {n} more</source>
        <translation>{owners} et {n} autres</translation>
    </message>
    <message>
        <source>{activity}: {share} agreement of {n}. Accountable would be: {owners}.</source>
        <translation>{activity}&#xa0;: {share} d&apos;accord sur {n}. En répondrait&#xa0;: {owners}.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>What everybody thinks</source>
        <translation>Ce que chacun pense</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>What everybody thinks — {plan}</source>
        <translation>Ce que chacun pense — {plan}</translation>
    </message>
    <message>
        <source>{sign} is not involved</source>
        <translation>{sign} signifie «&#x202f;pas impliqué&#x202f;»</translation>
    </message>
    <message>
        <source>Take the majority of “{activity}”</source>
        <translation>Prendre la majorité pour «&#x202f;{activity}&#x202f;»</translation>
    </message>
    <message>
        <source>Take what at least {share} say</source>
        <translation>Prendre ce que disent au moins {share}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Les plus contestées d&apos;abord</translation>
    </message>
    <message>
        <source>The plan&apos;s own order</source>
        <translation>Ordre du plan</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Tell who gave which answer</source>
        <translation>Dire qui a donné quelle réponse</translation>
    </message>
    <message>
        <source>What everybody thinks</source>
        <translation>Ce que chacun pense</translation>
    </message>
    <message>
        <source>How many must agree</source>
        <translation>Combien doivent être d&apos;accord</translation>
    </message>
    <message>
        <source>Take the &amp;majority of this row</source>
        <translation>&amp;Prendre la majorité de cette ligne</translation>
    </message>
    <message>
        <source>Take &amp;everything agreed by at least</source>
        <translation>Prendre tout ce qui atteint &amp;au moins</translation>
    </message>
    <message>
        <source>&amp;Back to the plan</source>
        <translation>&amp;Retour au plan</translation>
    </message>
    <message>
        <source>&amp;Vote a second time…</source>
        <translation>&amp;Voter une seconde fois…</translation>
    </message>
    <message>
        <source>Put the ballots &amp;away…</source>
        <translation>C&amp;lore le vote…</translation>
    </message>
    <message>
        <source>&amp;Walk the disputed rows first</source>
        <translation>Parcourir &amp;d&apos;abord les lignes contestées</translation>
    </message>
    <message>
        <source>The plan says so already.</source>
        <translation>Le plan le dit déjà.</translation>
    </message>
    <message>
        <source>One cell was written. Ctrl+Z takes it back.</source>
        <translation>Une cellule a été remplie. Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>{n} cells were written, as one step. Ctrl+Z takes it back.</source>
        <translation>{n} cellules ont été remplies en une seule étape. Ctrl+Z l&apos;annule.</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>New: {finding}.</source>
        <translation>Nouveau&#xa0;: {finding}.</translation>
    </message>
    <message>
        <source>{n} new findings.</source>
        <translation>{n} nouveaux constats.</translation>
    </message>
    <message>
        <source>{kind} closed.</source>
        <translation>{kind} réglé.</translation>
    </message>
    <message>
        <source>{n} findings closed.</source>
        <translation>{n} constats réglés.</translation>
    </message>
    <message>
        <source>{n} left.</source>
        <translation>Il en reste {n}.</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Kept safe · no file yet</source>
        <translation>En sécurité · pas encore de fichier</translation>
    </message>
    <message>
        <source>Kept safe · file not written</source>
        <translation>En sécurité · fichier non enregistré</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tous les changements sont enregistrés</translation>
    </message>
    <message>
        <source>All changes saved · {time}</source>
        <translation>Tous les changements sont enregistrés · {time}</translation>
    </message>
</context>
<context>
    <name>Ballots</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>personne n&apos;en répond</translation>
    </message>
    <message>
        <source>one owner</source>
        <translation>un seul rôle en répond</translation>
    </message>
    <message>
        <source>owner in doubt</source>
        <translation>autorité incertaine</translation>
    </message>
    <message>
        <source>{n} owners named</source>
        <translation>{n} rôles désignés</translation>
    </message>
    <message>
        <source>all say the same on {n} of {all} activities</source>
        <translation>unanimité sur {n} des {all} activités</translation>
    </message>
    <message>
        <source>1 ballot</source>
        <translation>1 bulletin</translation>
    </message>
    <message>
        <source>{n} ballots</source>
        <translation>{n} bulletins</translation>
    </message>
    <message>
        <source>{share} agreement</source>
        <translation>{share} d&apos;accord</translation>
    </message>
    <message>
        <source>the owner is disputed on {n}</source>
        <translation>désaccord sur le rôle qui répond&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{share} in the first round</source>
        <translation>{share} au premier tour</translation>
    </message>
    <message>
        <source>Ballot files</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>One for each of: {names}.</source>
        <translation>Un pour chaque personne&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Classeurs Excel</translation>
    </message>
    <message>
        <source>Folder for the ballots</source>
        <translation>Dossier pour les bulletins</translation>
    </message>
    <message>
        <source>{n} ballots are in {folder}</source>
        <translation>{n} bulletins sont dans {folder}</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Qui participe&#x202f;?</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Les noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>Files of these names are in the folder already: {names}.</source>
        <translation>Le dossier contient déjà des fichiers de ces noms&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>Replace the files?</source>
        <translation>Remplacer les fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>The ballots were not written</source>
        <translation>Les bulletins n&apos;ont pas été créés</translation>
    </message>
    <message>
        <source>The ballots were not read</source>
        <translation>Les bulletins n&apos;ont pas été lus</translation>
    </message>
    <message>
        <source>Taken in: {names}</source>
        <translation>Bulletins lus&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Is this a ballot?</source>
        <translation>Est-ce un bulletin&#x202f;?</translation>
    </message>
    <message>
        <source>“{file}” does not say that it is a ballot on this plan.</source>
        <translation>Rien dans «&#x202f;{file}&#x202f;» n&apos;indique que c&apos;est un bulletin pour ce plan.</translation>
    </message>
    <message>
        <source>“{file}” is a ballot on another plan; it is read by the names in it.</source>
        <translation>«&#x202f;{file}&#x202f;» est un bulletin pour un autre plan&#x202f;; il est lu d&apos;après les noms qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Take it as a ballot</source>
        <translation>Le prendre comme bulletin</translation>
    </message>
    <message>
        <source>Import it as a table</source>
        <translation>L&apos;importer comme tableau</translation>
    </message>
    <message>
        <source>A second ballot of {name}</source>
        <translation>Un second bulletin pour {name}</translation>
    </message>
    <message>
        <source>“{file}”, saved {when}, would take the place of what was taken in before.</source>
        <translation>« {file} », enregistré le {when}, prendrait la place de ce qui a été repris auparavant.</translation>
    </message>
    <message>
        <source>“{file}”, saved {when}, would take the place of “{first}”, saved {before}.</source>
        <translation>« {file} », enregistré le {when}, prendrait la place de « {first} », enregistré le {before}.</translation>
    </message>
    <message>
        <source>Take the second</source>
        <translation>Prendre le second</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Garder le premier</translation>
    </message>
    <message>
        <source>Whose ballot is “{file}”?</source>
        <translation>De qui est le bulletin «&#x202f;{file}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Name. Not yet: {names}</source>
        <translation>Nom. Pas encore&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Not involved</source>
        <translation>Pas impliqué</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>This plan&apos;s letters are {letters}.</source>
        <translation>Les lettres de ce plan sont {letters}.</translation>
    </message>
    <message>
        <source>Not pasted: {texts}</source>
        <translation>Non collé&#xa0;: {texts}</translation>
    </message>
    <message>
        <source>There is nothing to vote on.</source>
        <translation>Il n&apos;y a rien sur quoi voter.</translation>
    </message>
    <message>
        <source>No silent ballots are open.</source>
        <translation>Aucun vote silencieux n&apos;est en cours.</translation>
    </message>
    <message>
        <source>Nobody has seen them. They are thrown away with all letters.</source>
        <translation>Personne ne les a vus. Ils seront jetés, avec toutes leurs lettres.</translation>
    </message>
    <message>
        <source>Throw them away unseen</source>
        <translation>Les jeter sans les voir</translation>
    </message>
    <message>
        <source>Put the ballots away?</source>
        <translation>Clore le vote&#x202f;?</translation>
    </message>
    <message>
        <source>Put the ballots away</source>
        <translation>Clore le vote</translation>
    </message>
    <message>
        <source>What shall the decision log of the plan keep?</source>
        <translation>Que doit conserver le journal des décisions du plan&#x202f;?</translation>
    </message>
    <message>
        <source>Who thought what</source>
        <translation>Qui pensait quoi</translation>
    </message>
    <message>
        <source>Only how many</source>
        <translation>Seulement les nombres</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The ballots are put away.</source>
        <translation>Le vote est clos.</translation>
    </message>
    <message>
        <source>Silent ballots are open. Drop filled ballots onto this window.</source>
        <translation>Un vote silencieux est en cours. Déposez les bulletins remplis sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Not finished yet: {names}.</source>
        <translation>N&apos;ont pas encore fini&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Reveal all the same</source>
        <translation>Révéler quand même</translation>
    </message>
    <message>
        <source>Reveal the ballots?</source>
        <translation>Révéler les bulletins&#x202f;?</translation>
    </message>
    <message>
        <source>Everybody begins with what they voted; the first round is kept to compare with.</source>
        <translation>Chacun repart de son vote&#x202f;; le premier tour est conservé pour comparer.</translation>
    </message>
    <message>
        <source>Begin the second round</source>
        <translation>Commencer le second tour</translation>
    </message>
    <message>
        <source>Vote a second time?</source>
        <translation>Voter une seconde fois&#x202f;?</translation>
    </message>
    <message>
        <source>Folder with filled ballots</source>
        <translation>Dossier des bulletins remplis</translation>
    </message>
    <message>
        <source>There is no ballot in {folder}.</source>
        <translation>Il n&apos;y a aucun bulletin dans {folder}.</translation>
    </message>
    <message>
        <source>Take in ballots?</source>
        <translation>Lire les bulletins&#x202f;?</translation>
    </message>
    <message>
        <source>These are filled ballots, but no silent ballots are open.</source>
        <translation>Ce sont des bulletins remplis, mais aucun vote silencieux n&apos;est en cours.</translation>
    </message>
    <message>
        <source>Open them and take these in</source>
        <translation>Ouvrir un vote et les lire</translation>
    </message>
    <message>
        <source>The ballots have been revealed. A second round takes new ones.</source>
        <translation>Les bulletins ont été révélés. Il faut un second tour pour en lire de nouveaux.</translation>
    </message>
</context>
<context>
    <name>BoundaryBox</name>
    <message>
        <source>Usual boundary</source>
        <translation>Frontière habituelle</translation>
    </message>
    <message>
        <source>You said that the documents do not cover this.</source>
        <translation>Vous avez dit que les documents n&apos;en parlent pas.</translation>
    </message>
    <message>
        <source>The documents say nothing about this activity.</source>
        <translation>Les documents ne disent rien de cette activité.</translation>
    </message>
    <message>
        <source>General rules still apply: one Accountable, at least one Responsible.</source>
        <translation>Les règles générales valent quand même&#xa0;: un seul rôle qui en répond, au moins un qui réalise.</translation>
    </message>
    <message>
        <source>The documents divide this between the sides; the name does not say which half is meant.</source>
        <translation>Les documents partagent ce thème entre les deux côtés&#x202f;; le nom ne dit pas de quelle moitié il s&apos;agit.</translation>
    </message>
    <message>
        <source>Usually Accountable: {side}. {summary}</source>
        <translation>En répond d&apos;habitude&#xa0;: {side}. {summary}</translation>
    </message>
    <message>
        <source>One document says so:</source>
        <translation>Un document le dit&#xa0;:</translation>
    </message>
    <message>
        <source>{n} documents say so:</source>
        <translation>{n} documents le disent&#xa0;:</translation>
    </message>
    <message>
        <source>Chosen by you; the name decides nothing here.</source>
        <translation>Mission fixée dans le plan&#x202f;; le nom n&apos;y change rien.</translation>
    </message>
    <message>
        <source>Matched by name, {share} % sure</source>
        <translation>Reconnu d&apos;après le nom, sûr à {share}&#x202f;%</translation>
    </message>
    <message>
        <source>, known in English as “{name}”</source>
        <translation>, en anglais «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>, because of {words}</source>
        <translation>, à cause de {words}</translation>
    </message>
    <message>
        <source>Next best: {duty}.</source>
        <translation>Autre possibilité&#xa0;: {duty}.</translation>
    </message>
    <message>
        <source>Is this {one} or {other}?</source>
        <translation>S&apos;agit-il de {one} ou de {other}&#x202f;?</translation>
    </message>
    <message>
        <source>Not this? Change…</source>
        <translation>Ce n&apos;est pas cela&#x202f;? Changer…</translation>
    </message>
    <message>
        <source>Choose a duty…</source>
        <translation>Choisir une mission…</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Hors documents</translation>
    </message>
    <message>
        <source>Back to recognition</source>
        <translation>Revenir à la reconnaissance</translation>
    </message>
</context>
<context>
    <name>BoundaryListDialog</name>
    <message>
        <source>What the documents say of product and project roles. A finding rests on nothing else.</source>
        <translation>Ce que les documents disent des rôles produit et projet. Les constats de frontière ne reposent sur rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Documents behind the findings</source>
        <translation>Documents à l&apos;appui des constats</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Narrow the duties down</source>
        <translation>Filtrer les missions</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Usually accountable</source>
        <translation>En répond d&apos;habitude</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que dit le document</translation>
    </message>
    <message>
        <source>Duties and documents</source>
        <translation>Missions et documents</translation>
    </message>
</context>
<context>
    <name>BoxDialog</name>
    <message>
        <source>Drop filled ballots onto the plan&apos;s window at any time, one or many.</source>
        <translation>Déposez à tout moment des bulletins remplis sur la fenêtre du plan, un ou plusieurs à la fois.</translation>
    </message>
    <message>
        <source>Silent ballots are open</source>
        <translation>Le vote silencieux est ouvert</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Take &amp;off the list</source>
        <translation>&amp;Ôter de la liste</translation>
    </message>
    <message>
        <source>Let vote a&amp;gain</source>
        <translation>&amp;Laisser voter à nouveau</translation>
    </message>
    <message>
        <source>Hand this ballot out anew, with all that stands in it</source>
        <translation>Redonner ce bulletin, avec tout ce qui s&apos;y trouve</translation>
    </message>
    <message>
        <source>Hand the laptop &amp;round</source>
        <translation>&amp;Faire passer l&apos;ordinateur</translation>
    </message>
    <message>
        <source>&amp;Write ballot files…</source>
        <translation>Créer &amp;les bulletins…</translation>
    </message>
    <message>
        <source>&amp;Take in a folder…</source>
        <translation>Lire &amp;un dossier…</translation>
    </message>
    <message>
        <source>Put &amp;away…</source>
        <translation>&amp;Clore…</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>Ré&amp;véler</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>a voté</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>a commencé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>{n} of {all} have voted</source>
        <translation>{n} sur {all} ont voté</translation>
    </message>
</context>
<context>
    <name>BugNotice</name>
    <message>
        <source>RACI Planner could not finish what it was doing.</source>
        <translation>RACI Planner n&apos;a pas pu terminer ce qu&apos;il faisait.</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Quelque chose n&apos;a pas fonctionné</translation>
    </message>
    <message>
        <source>Your plan is saved up to the last change. You can go on working; nothing was sent anywhere.</source>
        <translation>Votre plan est enregistré jusqu&apos;au dernier changement. Vous pouvez continuer&#x202f;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>On the whole: {effects}</source>
        <translation>Au total&#xa0;: {effects}</translation>
    </message>
    <message>
        <source>1 name is only alike: check…</source>
        <translation>1 nom se ressemble seulement&#xa0;: vérifier…</translation>
    </message>
    <message>
        <source>{n} names are only alike: check…</source>
        <translation>{n} noms se ressemblent seulement&#xa0;: vérifier…</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Export  E</source>
        <translation>Exporter  E</translation>
    </message>
    <message>
        <source>Back  ↑</source>
        <translation>Retour  ↑</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Quitter  Échap</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Où nous en sommes</translation>
    </message>
    <message>
        <source>Set the next day  R</source>
        <translation>Fixer la prochaine date  R</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>We look at this again on {day}.</source>
        <translation>Nous y reviendrons le {day}.</translation>
    </message>
    <message>
        <source>No day is set yet on which we look at this again.</source>
        <translation>La date à laquelle nous y reviendrons n&apos;est pas encore fixée.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Only the facilitator can do this while the ballots are closed.</source>
        <translation>Tant que le vote n&apos;est pas révélé, seule la personne qui anime peut faire cela.</translation>
    </message>
    <message>
        <source>The facilitator&apos;s code word</source>
        <translation>Le mot de passe de l&apos;animation</translation>
    </message>
    <message>
        <source>That is another word.</source>
        <translation>Ce n&apos;est pas ce mot.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code word</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Row with the headings</source>
        <translation>Ligne des en-têtes</translation>
    </message>
    <message>
        <source>How the table is laid out</source>
        <translation>Disposition du tableau</translation>
    </message>
    <message>
        <source>Activities in rows, roles in columns</source>
        <translation>Activités en lignes, rôles en colonnes</translation>
    </message>
    <message>
        <source>Activities in rows, letters in columns, names in the cells</source>
        <translation>Activités en lignes, lettres en colonnes, noms dans les cellules</translation>
    </message>
    <message>
        <source>Roles in rows, activities in columns</source>
        <translation>Rôles en lignes, activités en colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>First texts</source>
        <translation>Premiers textes</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Laid out</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>Un rôle</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Une lettre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation>Une activité</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Ignoré</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>&gt; commands   @ roles   # findings</source>
        <translation>&gt; commandes   @ rôles   # constats</translation>
    </message>
    <message>
        <source>What do you want to do, or where to go?</source>
        <translation>Que voulez-vous faire, ou où voulez-vous aller&#x202f;?</translation>
    </message>
    <message>
        <source>Command, activity, role, finding, setting or plan</source>
        <translation>Commande, activité, rôle, constat, réglage ou plan</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Ce que cela peut vouloir dire</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>This cannot be compared</source>
        <translation>Comparaison impossible</translation>
    </message>
    <message>
        <source>Restore from {name}</source>
        <translation>Rétablir depuis {name}</translation>
    </message>
    <message>
        <source>Take over from {name}</source>
        <translation>Reprendre depuis {name}</translation>
    </message>
    <message>
        <source>Done: {what}. Ctrl+Z takes it back.</source>
        <translation>Fait&#xa0;: {what}. Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>{plan}: what changed</source>
        <translation>{plan}&#xa0;: ce qui a changé</translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation>Exporter le journal des changements</translation>
    </message>
    <message>
        <source>The change log was not written</source>
        <translation>Le journal des changements n&apos;a pas été créé</translation>
    </message>
    <message>
        <source>Change log written to {name}</source>
        <translation>Journal des changements enregistré dans {name}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Changes since {name}</source>
        <translation>Changements depuis {name}</translation>
    </message>
    <message>
        <source>Changes in {name}</source>
        <translation>Changements dans {name}</translation>
    </message>
    <message>
        <source>Make this cell or row of the plan what it was; undo takes it back</source>
        <translation>Rétablir cette cellule ou cette ligne telle qu&apos;elle était&#x202f;; «&#x202f;Annuler&#x202f;» revient en arrière</translation>
    </message>
    <message>
        <source>Take over all of this</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore all of this</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Take this cell or row over into the plan; undo takes it back</source>
        <translation>Reprendre cette cellule ou cette ligne dans le plan&#x202f;; «&#x202f;Annuler&#x202f;» revient en arrière</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Layer {name}</source>
        <translation>Couche {name}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Rows and roles are found again by what they are, then by their names.</source>
        <translation>Les lignes et les rôles sont retrouvés d&apos;abord par leur identité, puis par leur nom.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The older plan</source>
        <translation>Le plan le plus ancien</translation>
    </message>
    <message>
        <source>The newer plan</source>
        <translation>Le plan le plus récent</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>Plus &amp;ancien</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>Plus &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Another plan or workbook…</source>
        <translation>Un autre plan ou classeur…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>Changement précédent (Maj+F7)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>Changement suivant (F7)</translation>
    </message>
    <message>
        <source>Only changed rows</source>
        <translation>Lignes modifiées seulement</translation>
    </message>
    <message>
        <source>Hide the rows that nothing happened to</source>
        <translation>Masquer les lignes où rien n&apos;a changé</translation>
    </message>
    <message>
        <source>Change log…</source>
        <translation>Journal des changements…</translation>
    </message>
    <message>
        <source>Write what changed as a workbook or a page</source>
        <translation>Enregistrer ce qui a changé dans un classeur ou une page</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back to the plan (Esc)</source>
        <translation>Retour au plan (Échap)</translation>
    </message>
    <message>
        <source>Comparing {older} with {newer}</source>
        <translation>Comparaison de {older} avec {newer}</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>Consultation de {name}</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>{name}, no longer there</source>
        <translation>{name} (disparu)</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison of two plans</source>
        <translation>Comparaison de deux plans</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
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
        <translation>Le plan n&apos;a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The template is still there</source>
        <translation>Le modèle n&apos;a pas pu être retiré</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Close {panel}</source>
        <translation>Fermer {panel}</translation>
    </message>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>Fermer ce volet&#x202f;; le menu Affichage le fait revenir</translation>
    </message>
</context>
<context>
    <name>DoubtsDialog</name>
    <message>
        <source>Everything else was taken in. Send a ballot back, or put it right in the talk.</source>
        <translation>Tout le reste a été lu. Renvoyez le bulletin, ou réglez la question de vive voix.</translation>
    </message>
    <message>
        <source>Not understood as it stands</source>
        <translation>Incompris en l&apos;état</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>{file} — {name}</source>
        <translation>{file} — {name}</translation>
    </message>
    <message>
        <source>{file} — not taken</source>
        <translation>{file} — non lu</translation>
    </message>
</context>
<context>
    <name>DutyDialog</name>
    <message>
        <source>Which duty is this?</source>
        <translation>De quelle mission s&apos;agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Type a part of the duty</source>
        <translation>Taper une partie du nom de la mission</translation>
    </message>
    <message>
        <source>Narrow the duties down</source>
        <translation>Filtrer les missions</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Your choice is kept with the plan and is never overridden.</source>
        <translation>Votre choix est conservé dans le plan&#x202f;; la reconnaissance ne le remplace jamais.</translation>
    </message>
    <message>
        <source>Not covered by the documents</source>
        <translation>Les documents n&apos;en parlent pas</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No activities yet</source>
        <translation>Aucune activité pour l&apos;instant</translation>
    </message>
    <message>
        <source>Type what the team does, one activity per line, or paste a list or a whole table from a spreadsheet.</source>
        <translation>Tapez ce que fait l&apos;équipe, une activité par ligne, ou collez une liste ou un tableau entier depuis un tableur.</translation>
    </message>
    <message>
        <source>&amp;Add activity</source>
        <translation>&amp;Ajouter une activité</translation>
    </message>
    <message>
        <source>&amp;Paste list</source>
        <translation>&amp;Coller une liste</translation>
    </message>
    <message>
        <source>Use a &amp;template…</source>
        <translation>&amp;Utiliser un modèle…</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>&amp;Reveal the ballots</source>
        <translation>&amp;Révéler les bulletins</translation>
    </message>
    <message>
        <source>Back to the &amp;plan, ballots stay closed</source>
        <translation>Retour au &amp;plan, vote non révélé</translation>
    </message>
    <message>
        <source>&amp;Go on voting</source>
        <translation>&amp;Continuer à voter</translation>
    </message>
    <message>
        <source>Only the facilitator goes on from here</source>
        <translation>La suite revient à la personne qui anime</translation>
    </message>
    <message>
        <source>Are you the facilitator? Then choose.</source>
        <translation>C&apos;est vous qui animez&#x202f;? À vous de choisir.</translation>
    </message>
    <message>
        <source>One has voted.</source>
        <translation>Une personne a voté.</translation>
    </message>
    <message>
        <source>{n} have voted.</source>
        <translation>{n} ont voté.</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Personne n&apos;a encore voté.</translation>
    </message>
    <message>
        <source>{voted} Not yet: {names}.</source>
        <translation>{voted} Pas encore&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{voted} Nobody is left.</source>
        <translation>{voted} Il ne manque personne.</translation>
    </message>
    <message>
        <source>That is another word. The facilitator knows it.</source>
        <translation>Ce n&apos;est pas ce mot. La personne qui anime le connaît.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Whoever asks later why it is so finds it here.</source>
        <translation>Celui ou celle qui demandera un jour pourquoi le trouvera ici.</translation>
    </message>
    <message>
        <source>What was said or decided, and why</source>
        <translation>Ce qui a été dit ou décidé, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export as {name}</source>
        <translation>Exporter en {name}</translation>
    </message>
    <message>
        <source>No picture was copied</source>
        <translation>Aucune image n&apos;a été copiée</translation>
    </message>
    <message>
        <source>The matrix is on the clipboard as a picture</source>
        <translation>L&apos;image de la matrice est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Création de {name}…</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Exporté vers {name}</translation>
    </message>
    <message>
        <source>Exported, but not every character</source>
        <translation>Exporté, mais sans certains caractères</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n&apos;a été exporté</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>L&apos;export n&apos;a pas été créé</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Open when done</source>
        <translation>&amp;Ouvrir ensuite</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>&amp;Montrer dans le dossier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>As a slide, 16 : 9, if it fits</source>
        <translation>Au format diapositive 16:9, si cela tient</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Le sien propre</translation>
    </message>
    <message>
        <source>Names of &amp;people</source>
        <translation>&amp;Noms des personnes</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Constats</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>C&amp;ontenu</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>&amp;Forme</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>The matrix</source>
        <translation>La matrice</translation>
    </message>
    <message>
        <source>Duty sheets of all roles</source>
        <translation>Fiches de mission de tous les rôles</translation>
    </message>
    <message>
        <source>Duty sheet: {role}</source>
        <translation>Fiche de mission&#xa0;: {role}</translation>
    </message>
    <message>
        <source>Only: {title}</source>
        <translation>Seulement&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Import a table into this plan</source>
        <translation>Importer un tableau dans ce plan</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>RACI plans (*.raci);;All files (*)</source>
        <translation>Plans RACI (*.raci);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.md *.html *.txt);;All files (*)</source>
        <translation>Tableaux (*.xlsx *.xlsm *.ods *.csv *.tsv *.md *.html *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;HTML pages (*.html);;Markdown (*.md);;CSV tables (*.csv)</source>
        <translation>Classeurs Excel (*.xlsx);;Pages HTML (*.html);;Markdown (*.md);;Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>Plans and tables (*.raci *.xlsx *.xlsm *.ods *.csv *.md);;All files (*)</source>
        <translation>Plans et tableaux (*.raci *.xlsx *.xlsm *.ods *.csv *.md);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Save the plan as</source>
        <translation>Enregistrer le plan sous</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>A copy is in {name}</source>
        <translation>La copie est dans {name}</translation>
    </message>
    <message>
        <source>Keep this plan?</source>
        <translation>Conserver ce plan&#x202f;?</translation>
    </message>
    <message>
        <source>“{name}” has no file yet.</source>
        <translation>«&#x202f;{name}&#x202f;» n&apos;a pas encore de fichier.</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conserver…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Enregistrer sous un autre nom…</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close; offer it at the next start</source>
        <translation>Fermer&#x202f;; le proposer au prochain démarrage</translation>
    </message>
    <message>
        <source>The plan&apos;s file was not written</source>
        <translation>Le fichier du plan n&apos;a pas été enregistré</translation>
    </message>
    <message>
        <source>The other content is kept in {name}</source>
        <translation>L&apos;autre contenu est conservé dans {name}</translation>
    </message>
    <message>
        <source>The plan was not written</source>
        <translation>Le plan n&apos;a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Name has…</source>
        <translation>Le nom contient…</translation>
    </message>
    <message>
        <source>Show activities whose name has</source>
        <translation>Afficher les activités dont le nom contient</translation>
    </message>
    <message>
        <source>Show activities of a role</source>
        <translation>Afficher les activités d&apos;un rôle</translation>
    </message>
    <message>
        <source>Show activities with a letter</source>
        <translation>Afficher les activités qui ont une certaine lettre</translation>
    </message>
    <message>
        <source>Show activities by how far the room is</source>
        <translation>Afficher les activités selon l&apos;accord du groupe</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Show activities of a section</source>
        <translation>Afficher les activités d&apos;une section</translation>
    </message>
    <message>
        <source>Show activities that were changed since</source>
        <translation>Afficher les activités modifiées depuis</translation>
    </message>
    <message>
        <source>With finding</source>
        <translation>Avec un constat</translation>
    </message>
    <message>
        <source>Nobody accountable</source>
        <translation>Personne n&apos;en répond</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation>Toutes les lettres</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Toutes les sections</translation>
    </message>
    <message>
        <source>Showing {shown} of {all}</source>
        <translation>{shown} affichées sur {all}</translation>
    </message>
    <message>
        <source>Changed at any time</source>
        <translation>Modifiées n&apos;importe quand</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>Modifiées aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>Changed in the last %n days</source>
        <translation>
            <numerusform>Modifiées depuis %n jour</numerusform>
            <numerusform>Modifiées ces %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the last review</source>
        <translation>Modifiées depuis la dernière revue</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show only findings with these words</source>
        <translation>N&apos;afficher que les constats contenant ces mots</translation>
    </message>
    <message>
        <source>Show which kind</source>
        <translation>Quel type afficher</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tout type</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Par urgence</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Par famille</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Par rôle</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Par règle</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>The conversations to have first</source>
        <translation>Les conversations à avoir d&apos;abord</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>Accepted as they are</source>
        <translation>Acceptés tels quels</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Afficher tous les constats</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Finish the review</source>
        <translation>Terminer la revue</translation>
    </message>
    <message>
        <source>Such as: Ana, Ben, Chen</source>
        <translation>Par exemple&#xa0;: Ana, Ben, Chen</translation>
    </message>
    <message>
        <source>What the next review should know</source>
        <translation>Ce qu&apos;il faudra savoir à la prochaine revue</translation>
    </message>
    <message>
        <source>Ne&amp;xt review on</source>
        <translation>&amp;Prochaine revue le</translation>
    </message>
    <message>
        <source>Date of the next review</source>
        <translation>Date de la prochaine revue</translation>
    </message>
    <message>
        <source>Export the change &amp;log</source>
        <translation>&amp;Exporter le journal des changements</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Took part</source>
        <translation>Pa&amp;rticipants</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marquer comme revu</translation>
    </message>
    <message>
        <source>Still open: {count}. They come up again next time.</source>
        <translation>Encore ouverts&#xa0;: {count}. Ils reviendront la prochaine fois.</translation>
    </message>
    <message>
        <source>Everything has been looked at.</source>
        <translation>Tout a été passé en revue.</translation>
    </message>
</context>
<context>
    <name>FittedPicture</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Matrix, findings and duties. It checks itself, and comes back with its changes.</source>
        <translation>Matrice, constats et missions. Il se vérifie lui-même, et ses modifications se réimportent.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print or mail: the matrix with its heads on every page, then the findings.</source>
        <translation>Des pages à imprimer ou à envoyer&#xa0;: la matrice avec ses en-têtes sur chaque page, puis les constats.</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>Diapositives PowerPoint</translation>
    </message>
    <message>
        <source>Summary, matrix and findings for the steering meeting, as tables you can edit.</source>
        <translation>Résumé, matrice et constats pour le comité de pilotage, en tableaux modifiables.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>The matrix as a picture for slides and mails.</source>
        <translation>La matrice en image, pour les diapositives et les e-mails.</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Image SVG</translation>
    </message>
    <message>
        <source>The matrix as a drawing that stays sharp at any size.</source>
        <translation>La matrice en dessin, nette à toutes les tailles.</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Rapport HTML</translation>
    </message>
    <message>
        <source>One page for any browser, offline: sortable, with every finding and its question.</source>
        <translation>Une page pour n&apos;importe quel navigateur, hors ligne&#xa0;: triable, avec chaque constat et sa question.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>For wikis and pull requests.</source>
        <translation>Pour les wikis et les pull requests.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>The matrix alone, for other programs.</source>
        <translation>La matrice seule, pour d&apos;autres programmes.</translation>
    </message>
</context>
<context>
    <name>GridTable</name>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
</context>
<context>
    <name>GuessesDialog</name>
    <message>
        <source>These names are alike. Untick what are two different things.</source>
        <translation>Ces noms se ressemblent. Décochez ceux qui désignent deux choses différentes.</translation>
    </message>
    <message>
        <source>One thing or two?</source>
        <translation>Une chose ou deux&#x202f;?</translation>
    </message>
    <message>
        <source>Pairs of names</source>
        <translation>Paires de noms</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who votes</source>
        <translation>Qui vote</translation>
    </message>
    <message>
        <source>Or type your name</source>
        <translation>Ou saisissez votre nom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>Co&amp;mmencer</translation>
    </message>
    <message>
        <source>&amp;Facilitator…</source>
        <translation>&amp;Animation…</translation>
    </message>
    <message>
        <source>Only the facilitator ends the ballots</source>
        <translation>Seule la personne qui anime clôt le vote</translation>
    </message>
    <message>
        <source>Pass the laptop on</source>
        <translation>Faites passer l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Who has it now? Vote alone: nobody sees your letters before all are revealed, and you see nobody&apos;s.</source>
        <translation>À qui le tour&#x202f;? Votez sans témoin&#xa0;: personne ne voit vos lettres avant que tout soit révélé, et vous ne voyez celles de personne.</translation>
    </message>
    <message>
        <source>{name} — has voted</source>
        <translation>{name} — a voté</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} has voted. To change something, ask the facilitator to let you vote again.</source>
        <translation>{name} a voté. Pour changer quelque chose, demandez à la personne qui anime de vous laisser voter à nouveau.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Copied. It says nothing of any plan.</source>
        <translation>Copié. Rien n&apos;y est dit de vos plans.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Page of the help</source>
        <translation>Page d&apos;aide</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages d&apos;aide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 occurrence</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} occurrences</translation>
    </message>
    <message>
        <source>Nothing is said of that.</source>
        <translation>Rien à ce sujet.</translation>
    </message>
    <message>
        <source>{page} — Help</source>
        <translation>{page} — Aide</translation>
    </message>
</context>
<context>
    <name>HistoryBox</name>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Who set it when, in which review, with which decision</source>
        <translation>Qui l&apos;a écrite, quand, à quelle revue et par quelle décision</translation>
    </message>
    <message>
        <source>{role} on {activity}</source>
        <translation>{role} pour {activity}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Who set it when, what each kept version found, and what was decided; the latest first.</source>
        <translation>Qui l&apos;a écrite et quand, les constats de chaque version conservée et les décisions prises, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Nothing is known: it was as it is when the plan began to remember.</source>
        <translation>Rien de connu&#xa0;: c&apos;était déjà ainsi quand le plan a commencé son historique.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Begin the plan</source>
        <translation>Commencer le plan</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Rien n&apos;a été collé</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Ajouter au plan</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>The table says nothing that the plan does not say already.</source>
        <translation>Le tableau ne dit rien que le plan ne dise déjà.</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Europe de l&apos;Ouest (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Europe centrale (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cyrillique (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Grec (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Turc (Windows)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinois (GB 18030)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coréen (EUC-KR)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>Europe de l&apos;Ouest (ancien Mac)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Nothing has entered a plan yet. Look at what was understood; change what is not right.</source>
        <translation>Rien n&apos;est encore entré dans le plan. Voyez ce qui a été compris&#x202f;; corrigez ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>All {n} tables</source>
        <translation>Les {n} tableaux</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Lignes et colonnes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Sides of the roles</source>
        <translation>Côtés des rôles</translation>
    </message>
    <message>
        <source>{rows} activities, {roles} roles, {cells} cells with letters</source>
        <translation>{rows} activités, {roles} rôles, {cells} cellules avec des lettres</translation>
    </message>
    <message>
        <source>Everything was understood.</source>
        <translation>Tout a été compris.</translation>
    </message>
    <message>
        <source>Doubts ({n})</source>
        <translation>Doutes ({n})</translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>Aucun doute</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Choose an activity or a role to see what the documents say of it.</source>
        <translation>Choisissez une activité ou un rôle pour voir ce que les documents en disent.</translation>
    </message>
</context>
<context>
    <name>KeepTemplateDialog</name>
    <message>
        <source>Activities, roles and letters are kept; findings, decisions and votes are not.</source>
        <translation>Les activités, les rôles et les lettres sont enregistrés&#x202f;; pas les constats, les décisions ni les votes.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>When to begin with it, in a few words</source>
        <translation>Quand partir de ce modèle, en quelques mots</translation>
    </message>
    <message>
        <source>Keep the &amp;people as well</source>
        <translation>&amp;Inclure aussi les personnes</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The template was not kept</source>
        <translation>Le modèle n&apos;a pas été enregistré</translation>
    </message>
    <message>
        <source>“{title}” is in the welcome window from now on.</source>
        <translation>«&#x202f;{title}&#x202f;» est désormais dans la fenêtre d&apos;accueil.</translation>
    </message>
    <message>
        <source>There is a template “{title}” already.</source>
        <translation>Il existe déjà un modèle «&#x202f;{title}&#x202f;».</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Replace the template?</source>
        <translation>Remplacer le modèle&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>RACI Planner: keyboard shortcuts</source>
        <translation>RACI Planner&#xa0;: raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Set letter</source>
        <translation>Mettre une lettre</translation>
    </message>
    <message>
        <source>In a cell of a role; also 1 2 3 4</source>
        <translation>Dans la cellule d&apos;un rôle&#x202f;; 1 2 3 4 également</translation>
    </message>
    <message>
        <source>Shift+R …</source>
        <translation>Maj+R …</translation>
    </message>
    <message>
        <source>Add or remove letter</source>
        <translation>Ajouter ou enlever une lettre</translation>
    </message>
    <message>
        <source>Makes A/R of A</source>
        <translation>Fait de A un A/R</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Lettre suivante</translation>
    </message>
    <message>
        <source>Alt+Down opens the list of letters</source>
        <translation>Alt+Bas ouvre la liste des lettres</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Entrée, Tab</translation>
    </message>
    <message>
        <source>Go down, go right</source>
        <translation>Descendre, aller à droite</translation>
    </message>
    <message>
        <source>With Shift the other way; Enter after Tab returns to the first column</source>
        <translation>Avec Maj, dans l&apos;autre sens&#x202f;; après Tab, Entrée revient à la première colonne</translation>
    </message>
    <message>
        <source>Ctrl+arrow</source>
        <translation>Ctrl+flèche</translation>
    </message>
    <message>
        <source>Jump to the edge of a block</source>
        <translation>Sauter au bord d&apos;un bloc</translation>
    </message>
    <message>
        <source>With Shift it selects</source>
        <translation>Avec Maj, pour sélectionner</translation>
    </message>
    <message>
        <source>Home, End, Page Up, Page Down</source>
        <translation>Début, Fin, Page préc, Page suiv</translation>
    </message>
    <message>
        <source>Ends of the line, a screen up or down</source>
        <translation>Bouts de la ligne, un écran plus haut ou plus bas</translation>
    </message>
    <message>
        <source>With Ctrl the first and the last cell</source>
        <translation>Avec Ctrl, la première et la dernière cellule</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Fill the selection</source>
        <translation>Remplir la sélection</translation>
    </message>
    <message>
        <source>With the letters of the current cell</source>
        <translation>Avec les lettres de la cellule active</translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+Space, Ctrl+Space</source>
        <translation>Ctrl+A, Maj+Espace, Ctrl+Espace</translation>
    </message>
    <message>
        <source>Select all, the row, the column</source>
        <translation>Tout sélectionner, la ligne, la colonne</translation>
    </message>
    <message>
        <source>As in a spreadsheet</source>
        <translation>Comme dans un tableur</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Leave the matrix</source>
        <translation>Quitter la matrice</translation>
    </message>
    <message>
        <source>Tab itself moves within it</source>
        <translation>Tab seul se déplace à l&apos;intérieur</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Zoom the matrix</source>
        <translation>Zoomer dans la matrice</translation>
    </message>
    <message>
        <source>Between 60 and 200 %</source>
        <translation>Entre 60 et 200&#x202f;%</translation>
    </message>
    <message>
        <source>In workshop mode; with Ctrl where the plan has a letter of that name</source>
        <translation>En mode atelier&#x202f;; avec Ctrl si le plan a une lettre de ce nom</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Narrow the keys down</source>
        <translation>Filtrer les touches</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Les touches et ce qu&apos;elles font</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>{n} conflict</source>
        <translation>{n} conflit</translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation>{n} conflits</translation>
    </message>
    <message>
        <source>{n} to check</source>
        <translation>{n} à vérifier</translation>
    </message>
    <message>
        <source>{n} note</source>
        <translation>{n} remarque</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} remarques</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Answers for it</source>
        <translation>En répond</translation>
    </message>
    <message>
        <source>Does the work</source>
        <translation>Fait le travail</translation>
    </message>
    <message>
        <source>Helps with the work</source>
        <translation>Aide au travail</translation>
    </message>
    <message>
        <source>Is asked before</source>
        <translation>Est consulté avant</translation>
    </message>
    <message>
        <source>Is told afterwards</source>
        <translation>Est informé après</translation>
    </message>
    <message>
        <source>Checks the result</source>
        <translation>Vérifie le résultat</translation>
    </message>
    <message>
        <source>Signs it off</source>
        <translation>Approuve</translation>
    </message>
    <message>
        <source>Is left out on purpose</source>
        <translation>Est tenu à l&apos;écart, exprès</translation>
    </message>
    <message>
        <source>Burgundy</source>
        <translation>Bordeaux</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Corail</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Vert feuille</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Menthe</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lilas</translation>
    </message>
    <message>
        <source>Add or remove {word}</source>
        <translation>Ajouter ou enlever «&#x202f;{word}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>All cells are written anew in one step that can be undone. Nothing is left out unless you say so.</source>
        <translation>Toutes les cellules sont réécrites en une seule étape, que l&apos;on peut annuler. Rien n&apos;est perdu, sauf si vous le dites.</translation>
    </message>
    <message>
        <source>Letters of this plan</source>
        <translation>Lettres de ce plan</translation>
    </message>
    <message>
        <source>Name of the own letters</source>
        <translation>Nom de vos lettres</translation>
    </message>
    <message>
        <source>Name, such as “Our letters”</source>
        <translation>Nom, par exemple «&#x202f;Nos lettres&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Add letter</source>
        <translation>&amp;Ajouter une lettre</translation>
    </message>
    <message>
        <source>Change letters</source>
        <translation>Changer de lettres</translation>
    </message>
    <message>
        <source>Sets of letters</source>
        <translation>Jeux de lettres</translation>
    </message>
    <message>
        <source>Own letters…</source>
        <translation>Vos propres lettres…</translation>
    </message>
    <message>
        <source>Letters with your own words, meanings and colours</source>
        <translation>Des lettres avec vos mots, leur sens et leurs couleurs</translation>
    </message>
    <message>
        <source>What becomes of the letters so far</source>
        <translation>Ce que deviennent les lettres actuelles</translation>
    </message>
    <message>
        <source>How the plan looks then</source>
        <translation>Le plan après le changement</translation>
    </message>
    <message>
        <source>1 cell is written anew.</source>
        <translation>1 cellule sera réécrite.</translation>
    </message>
    <message>
        <source>{letter} is left out of 1 cell.</source>
        <translation>{letter} disparaît de 1 cellule.</translation>
    </message>
    <message>
        <source>{letter} is left out of {n} cells.</source>
        <translation>{letter} disparaît de {n} cellules.</translation>
    </message>
    <message>
        <source>No letter says who answers for an activity, so nobody will be asked about that.</source>
        <translation>Aucune lettre ne dit qui répond d&apos;une activité&#xa0;: la question ne sera donc pas posée.</translation>
    </message>
    <message>
        <source>No cell changes.</source>
        <translation>Aucune cellule ne change.</translation>
    </message>
    <message>
        <source>{n} cells are written anew.</source>
        <translation>{n} cellules seront réécrites.</translation>
    </message>
</context>
<context>
    <name>LettersPanel</name>
    <message>
        <source>What the letters mean</source>
        <translation>Ce que signifient les lettres</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>LettersTable</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>Le rôle</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>What {letter} means</source>
        <translation>Ce que signifie {letter}</translation>
    </message>
    <message>
        <source>Colour of {letter}</source>
        <translation>Couleur de {letter}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d&apos;habitude</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Take {letter} out</source>
        <translation>Enlever {letter}</translation>
    </message>
    <message>
        <source>The colour of what the letter means</source>
        <translation>La couleur du sens de la lettre</translation>
    </message>
    <message>
        <source>Letter on ground: {contrast} : 1</source>
        <translation>Lettre sur son fond&#xa0;: {contrast}:1</translation>
    </message>
</context>
<context>
    <name>LoadFooter</name>
    <message>
        <source>Letters per role</source>
        <translation>Lettres par rôle</translation>
    </message>
    <message>
        <source>Load: bars show {letters}</source>
        <translation>Charge&#xa0;: les barres montrent {letters}</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Decision log</source>
        <translation>Journal des décisions</translation>
    </message>
    <message>
        <source>Search activity, role, name or words</source>
        <translation>Chercher une activité, un rôle, un nom ou des mots</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Nothing was written down yet. Ctrl+Shift+J in the matrix does.</source>
        <translation>Rien n&apos;a encore été noté. Ctrl+Maj+J, dans la matrice, note une décision.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Modifier l&apos;entrée</translation>
    </message>
</context>
<context>
    <name>LostWord</name>
    <message>
        <source>Is the word &amp;lost?</source>
        <translation>Le mot est-il &amp;perdu&#x202f;?</translation>
    </message>
    <message>
        <source>Everybody agrees: go on &amp;without it</source>
        <translation>Tout le monde est d&apos;accord&#xa0;: continuer &amp;sans</translation>
    </message>
    <message>
        <source>{name} opened the ballots: ask there first.</source>
        <translation>{name} a ouvert le vote&#xa0;: demandez-lui d&apos;abord.</translation>
    </message>
    <message>
        <source>Nobody can look the word up: it is kept nowhere, not even in the plan. No vote is lost by that. Ask everybody who takes part whether to go on without a word. The ballots stay closed then, until somebody says that they are the facilitator and reveals them.</source>
        <translation>Personne ne peut retrouver le mot&#xa0;: il n&apos;est conservé nulle part, pas même dans le plan. Aucun vote n&apos;est perdu pour autant. Demandez à tous les participants s&apos;il faut continuer sans mot. Les bulletins restent alors fermés, jusqu&apos;à ce que quelqu&apos;un dise animer l&apos;atelier et les révèle.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Copying works on one block of cells.</source>
        <translation>La copie se fait sur un seul bloc de cellules.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows with their heads.</source>
        <translation>
            <numerusform>%n ligne copiée avec ses en-têtes.</numerusform>
            <numerusform>%n lignes copiées avec leurs en-têtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation>Il n&apos;y a pas de texte à coller dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>Activité {number}</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n activities.</source>
        <translation>
            <numerusform>Ajoute %n activité.</numerusform>
            <numerusform>Ajoute %n activités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells mean none of this plan&apos;s letters and stay as they were.</source>
        <translation>
            <numerusform>%n cellule ne correspond à aucune lettre de ce plan et reste telle quelle.</numerusform>
            <numerusform>%n cellules ne correspondent à aucune lettre de ce plan et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are beyond the last role and were left out.</source>
        <translation>
            <numerusform>%n colonne au-delà du dernier rôle a été laissée de côté.</numerusform>
            <numerusform>%n colonnes au-delà du dernier rôle ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename role</source>
        <translation>Renommer le rôle</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nom du rôle</translation>
    </message>
    <message>
        <source>One role stays in sight.</source>
        <translation>Il faut garder au moins un rôle visible.</translation>
    </message>
    <message>
        <source>This plan can only be read.</source>
        <translation>Ce plan est en lecture seule.</translation>
    </message>
    <message>
        <source>This plan&apos;s letters are {letters}.</source>
        <translation>Les lettres de ce plan sont {letters}.</translation>
    </message>
    <message>
        <source>Alt+Shift+Up moves the row from here.</source>
        <translation>Alt+Maj+Haut déplace la ligne d&apos;ici.</translation>
    </message>
    <message>
        <source>An activity keeps its name. Choose its whole row to delete it: Shift+Space, Ctrl+-.</source>
        <translation>Une activité garde son nom. Pour la supprimer, sélectionnez toute sa ligne&#xa0;: Maj+Espace, puis Ctrl+-.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Recopier vers la droite</translation>
    </message>
    <message>
        <source>Choose a cell of a role first; letters go there.</source>
        <translation>Choisissez d&apos;abord la cellule d&apos;un rôle&#xa0;: c&apos;est là que vont les lettres.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cells at once?</source>
        <translation>
            <numerusform>Modifier %n cellule d&apos;un coup&#x202f;?</numerusform>
            <numerusform>Modifier %n cellules d&apos;un coup&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Many cells</source>
        <translation>Plusieurs cellules</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Les modifier</translation>
    </message>
    <message>
        <source>Filling works on one block of cells.</source>
        <translation>La recopie se fait sur un seul bloc de cellules.</translation>
    </message>
    <message>
        <source>Names are not filled; each activity has its own.</source>
        <translation>Les noms ne sont pas recopiés&#x202f;; chaque activité a le sien.</translation>
    </message>
    <message>
        <source>Add activity — type or paste from Excel</source>
        <translation>Ajouter — taper ou coller depuis Excel</translation>
    </message>
    <message>
        <source>New activity — type its name</source>
        <translation>Nouvelle activité — taper son nom</translation>
    </message>
    <message>
        <source>Delete section</source>
        <translation>Supprimer la section</translation>
    </message>
    <message numerus="yes">
        <source>The section has %n activities. What becomes of them?</source>
        <translation>
            <numerusform>La section a %n activité. Que devient-elle&#x202f;?</numerusform>
            <numerusform>La section a %n activités. Que deviennent-elles&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>Delete them too</source>
        <translation>Les supprimer aussi</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Name of the section</source>
        <translation>Nom de la section</translation>
    </message>
    <message>
        <source>A filter is on, so rows cannot be moved or inserted. Clear it first.</source>
        <translation>Un filtre est actif&#xa0;: on ne peut ni déplacer ni insérer de lignes. Effacez d&apos;abord le filtre.</translation>
    </message>
    <message>
        <source>Rows are sorted or grouped, so they cannot be moved or inserted. Show the plan&apos;s order first.</source>
        <translation>Les lignes sont triées ou groupées&#xa0;: on ne peut ni les déplacer ni en insérer. Revenez d&apos;abord à l&apos;ordre du plan.</translation>
    </message>
    <message>
        <source>Nothing that is shown has “{text}” in its name.</source>
        <translation>Rien de ce qui est affiché ne contient «&#x202f;{text}&#x202f;» dans son nom.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Section {name}</source>
        <translation>Section {name}</translation>
    </message>
    <message>
        <source>nothing here before the activity has a name</source>
        <translation>rien ici tant que l&apos;activité n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>heading of a group</source>
        <translation>titre d&apos;un groupe</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Ballots: {votes}</source>
        <translation>Bulletins&#xa0;: {votes}</translation>
    </message>
    <message>
        <source>{role}: {letters} for “{activity}”.</source>
        <translation>{role}&#xa0;: {letters} pour «&#x202f;{activity}&#x202f;».</translation>
    </message>
    <message>
        <source>Ctrl+. shows ways out.</source>
        <translation>Ctrl+. propose des pistes.</translation>
    </message>
    <message>
        <source>WHICH SIDE?</source>
        <translation>QUEL CÔTÉ&#x202f;?</translation>
    </message>
    <message>
        <source>{role}: nobody has said yet which side this is</source>
        <translation>{role}&#xa0;: personne n&apos;a encore dit de quel côté il est</translation>
    </message>
    <message>
        <source>{role}, {side}</source>
        <translation>{role}, {side}</translation>
    </message>
    <message>
        <source>{name} (deputy)</source>
        <translation>{name} (suppléance)</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Nobody is accountable</source>
        <translation>Personne n&apos;en répond</translation>
    </message>
    <message>
        <source>Several are accountable</source>
        <translation>Plusieurs en répondent</translation>
    </message>
    <message>
        <source>With a conflict</source>
        <translation>Avec un conflit</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une remarque</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Rien à dire</translation>
    </message>
    <message>
        <source>This heading is made by the view; its words cannot be edited.</source>
        <translation>Ce titre vient de l&apos;affichage&#x202f;; son texte ne se modifie pas.</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Responsibility matrix</source>
        <translation>Matrice des responsabilités</translation>
    </message>
</context>
<context>
    <name>MatterList</name>
    <message>
        <source>Matters of the review</source>
        <translation>Points de la revue</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
</context>
<context>
    <name>MatterPage</name>
    <message>
        <source>Remark for the change log (optional)</source>
        <translation>Remarque pour le journal des changements (facultatif)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>&amp;Confirmed</source>
        <translation>&amp;Confirmé</translation>
    </message>
    <message>
        <source>C&amp;hanged</source>
        <translation>C&amp;hangé</translation>
    </message>
    <message>
        <source>&amp;Park it…</source>
        <translation>&amp;Mettre en attente…</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Show in the plan</source>
        <translation>Montrer &amp;dans le plan</translation>
    </message>
    <message>
        <source>&amp;Accept as it is…</source>
        <translation>&amp;Accepter tel quel…</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again.</source>
        <translation>Rien n&apos;est à revoir.</translation>
    </message>
    <message>
        <source>The matter</source>
        <translation>Le point</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Lettre</translation>
    </message>
    <message>
        <source>No other plan yet</source>
        <translation>Pas encore d&apos;autre plan</translation>
    </message>
    <message>
        <source>Screen {number}: {name}</source>
        <translation>Écran {number}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The copy to bring in</source>
        <translation>La copie à réunir</translation>
    </message>
    <message>
        <source>Bring two copies together</source>
        <translation>Réunir deux copies</translation>
    </message>
    <message>
        <source>{name} has nothing that is not here.</source>
        <translation>{name} ne contient rien qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>Bring in {name}</source>
        <translation>Réunir avec {name}</translation>
    </message>
    <message>
        <source>{name} was brought in. Ctrl+Z takes it back.</source>
        <translation>{name} a été réuni à ce plan. Ctrl+Z l&apos;annule.</translation>
    </message>
</context>
<context>
    <name>MergeCopyDialog</name>
    <message>
        <source>Both copies come from “{version}”.</source>
        <translation>Les deux copies viennent de «&#x202f;{version}&#x202f;».</translation>
    </message>
    <message>
        <source>Bring two copies together</source>
        <translation>Réunir deux copies</translation>
    </message>
    <message>
        <source>Only {name} changed, and it is taken over: {what}.</source>
        <translation>Changé seulement dans {name}, et donc repris&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Both changed these, each in another way. Choose for each which it shall be.</source>
        <translation>Ces points ont changé des deux côtés, chacun à sa façon. Choisissez pour chacun.</translation>
    </message>
    <message>
        <source>Nothing was changed on both sides.</source>
        <translation>Rien n&apos;a changé des deux côtés à la fois.</translation>
    </message>
    <message>
        <source>&amp;Bring together</source>
        <translation>&amp;Réunir</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Dans la copie</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Which for {what}</source>
        <translation>Que garder pour {what}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Untick what should stay as it is. Everything ticked is taken over as one step.</source>
        <translation>Décochez ce qui doit rester tel quel. Tout ce qui est coché est repris en une seule étape.</translation>
    </message>
    <message>
        <source>What differs from the plan</source>
        <translation>Ce qui diffère du plan</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>{n} activities of the plan are not in the table; they stay.</source>
        <translation>{n} activités du plan ne sont pas dans le tableau&#x202f;; elles restent.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Roles added</source>
        <translation>Rôles ajoutés</translation>
    </message>
    <message>
        <source>Roles renamed</source>
        <translation>Rôles renommés</translation>
    </message>
    <message>
        <source>Roles moved</source>
        <translation>Rôles déplacés</translation>
    </message>
    <message>
        <source>Roles removed</source>
        <translation>Rôles retirés</translation>
    </message>
    <message>
        <source>Sections added</source>
        <translation>Sections ajoutées</translation>
    </message>
    <message>
        <source>Sections renamed</source>
        <translation>Sections renommées</translation>
    </message>
    <message>
        <source>Sections moved</source>
        <translation>Sections déplacées</translation>
    </message>
    <message>
        <source>Sections removed</source>
        <translation>Sections retirées</translation>
    </message>
    <message>
        <source>Activities added</source>
        <translation>Activités ajoutées</translation>
    </message>
    <message>
        <source>Activities renamed</source>
        <translation>Activités renommées</translation>
    </message>
    <message>
        <source>Activities moved</source>
        <translation>Activités déplacées</translation>
    </message>
    <message>
        <source>Activities removed</source>
        <translation>Activités retirées</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notes modifiées</translation>
    </message>
    <message>
        <source>Letters changed</source>
        <translation>Lettres modifiées</translation>
    </message>
</context>
<context>
    <name>MiniMatrix</name>
    <message>
        <source>The first activities in the new letters</source>
        <translation>Les premières activités, avec les nouvelles lettres</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>OneActivity</name>
    <message>
        <source>What it has to do</source>
        <translation>Ce que le rôle doit faire</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Accepted by {who} on {day}: {reason}</source>
        <translation>Accepté par {who} le {day}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>{change} — can be undone</source>
        <translation>{change} — annulable</translation>
    </message>
    <message>
        <source>Accept as it is…</source>
        <translation>Accepter tel quel…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>OpenTalk</name>
    <message>
        <source>Show its finding</source>
        <translation>Afficher son constat</translation>
    </message>
    <message>
        <source>Show its {n} findings</source>
        <translation>Afficher ses {n} constats</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Everybody fills in the letters alone. Nothing is shown before all are revealed, and only you do that.</source>
        <translation>Chacun remplit les lettres de son côté. Rien n&apos;apparaît avant que tout soit révélé, et c&apos;est vous seul qui révélez.</translation>
    </message>
    <message>
        <source>Silent ballots</source>
        <translation>Vote silencieux</translation>
    </message>
    <message>
        <source>Ana, Ben, Cleo — others can still join</source>
        <translation>Ana, Ben, Cleo — d&apos;autres pourront se joindre</translation>
    </message>
    <message>
        <source>This laptop goes round</source>
        <translation>Cet ordinateur passe de main en main</translation>
    </message>
    <message>
        <source>An Excel workbook for each</source>
        <translation>Un classeur Excel par personne</translation>
    </message>
    <message>
        <source>A CSV file for each</source>
        <translation>Un fichier CSV par personne</translation>
    </message>
    <message>
        <source>I decide later</source>
        <translation>Je décide plus tard</translation>
    </message>
    <message>
        <source>Optional: only who knows it ends the ballots</source>
        <translation>Facultatif&#xa0;: il faudra le connaître pour révéler ou clore le vote</translation>
    </message>
    <message>
        <source>Who takes &amp;part</source>
        <translation>&amp;Qui participe</translation>
    </message>
    <message>
        <source>&amp;How they vote</source>
        <translation>&amp;Façon de voter</translation>
    </message>
    <message>
        <source>&amp;Code word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Facilitator</source>
        <translation>&amp;Animation</translation>
    </message>
    <message>
        <source>&amp;Open the ballots</source>
        <translation>&amp;Ouvrir le vote</translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>{menu}: {entry}</source>
        <translation>{menu}&#xa0;: {entry}</translation>
    </message>
    <message>
        <source>Set selection to {word}</source>
        <translation>Mettre la sélection à «&#x202f;{word}&#x202f;»</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Show activities where {role} is {word}</source>
        <translation>Afficher les activités où {role} a {word}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>accept suggestion fix</source>
        <translation>accepter suggestion corriger</translation>
    </message>
    <message>
        <source>{title} — {activity}</source>
        <translation>{title} — {activity}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Preferences: {setting}</source>
        <translation>Préférences&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Recent plan</source>
        <translation>Plan récent</translation>
    </message>
    <message>
        <source>Its file is not there</source>
        <translation>Son fichier est introuvable</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>This is a &amp;team, not one person</source>
        <translation>&amp;C&apos;est une équipe, pas une personne</translation>
    </message>
    <message>
        <source>Roles of this person</source>
        <translation>Rôles de cette personne</translation>
    </message>
    <message>
        <source>De&amp;lete person</source>
        <translation>&amp;Supprimer la personne</translation>
    </message>
    <message>
        <source>In which roles</source>
        <translation>Dans quels rôles</translation>
    </message>
    <message>
        <source>As {role}</source>
        <translation>En tant que {role}</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Holds it</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Suppléance</translation>
    </message>
</context>
<context>
    <name>PickTemplateDialog</name>
    <message>
        <source>What differs from the plan is shown before anything is added; what is there stays as it is.</source>
        <translation>Ce qui diffère du plan est montré avant tout ajout&#x202f;; ce qui est déjà là reste tel quel.</translation>
    </message>
    <message>
        <source>Add from a template</source>
        <translation>Compléter d&apos;après un modèle</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Blur between roles</source>
        <translation>Flou entre les rôles</translation>
    </message>
    <message>
        <source>Role or pair</source>
        <translation>Rôle ou paire</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>{role}, across the boundary</source>
        <translation>{role}, au-delà de la frontière</translation>
    </message>
    <message>
        <source>No two roles face each other: the plan has one side only.</source>
        <translation>Aucun rôle ne fait face à un autre&#xa0;: le plan n&apos;a qu&apos;un seul côté.</translation>
    </message>
    <message>
        <source>Share of each role&apos;s documented work that lies across the boundary</source>
        <translation>Part du travail documenté de chaque rôle qui se trouve au-delà de la frontière</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>Documented duties by side</source>
        <translation>Missions documentées par côté</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>{side} owns, does, has any letter</source>
        <translation>{side}&#xa0;: répond, réalise, a une lettre</translation>
    </message>
    <message>
        <source>{side} roles</source>
        <translation>Rôles du côté {side}</translation>
    </message>
    <message>
        <source>{side} duties: {n} of {all} have an activity</source>
        <translation>Missions du côté {side}&#xa0;: {n} sur {all} ont une activité</translation>
    </message>
    <message>
        <source>perhaps: some names may mean it</source>
        <translation>peut-être&#xa0;: certains noms peuvent la désigner</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>aucune activité</translation>
    </message>
    <message>
        <source>A and R: activities owned and done. Framed: across the boundary. A dot: consulted or informed.</source>
        <translation>A et R&#xa0;: activités dont le rôle répond, activités qu&apos;il réalise. Encadré&#xa0;: au-delà de la frontière. Point&#xa0;: consulté ou informé.</translation>
    </message>
    <message>
        <source>{letters} · across</source>
        <translation>{letters} · au-delà</translation>
    </message>
    <message>
        <source>Trend over the kept versions</source>
        <translation>Évolution au fil des versions conservées</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Accepted as they are</source>
        <translation>Acceptés tels quels</translation>
    </message>
    <message>
        <source>Blur index</source>
        <translation>Indice de flou</translation>
    </message>
    <message>
        <source>Documented duties covered</source>
        <translation>Missions couvertes</translation>
    </message>
    <message>
        <source>A and R of {role}</source>
        <translation>A et R de {role}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Workload per role</source>
        <translation>Charge par rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Pictures</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Duties by side</source>
        <translation>Missions par côté</translation>
    </message>
    <message>
        <source>Blur between roles</source>
        <translation>Flou entre les rôles</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Most letters first</source>
        <translation>Le plus de lettres d&apos;abord</translation>
    </message>
    <message>
        <source>Most accountable first</source>
        <translation>Le plus de A d&apos;abord</translation>
    </message>
    <message>
        <source>The plan&apos;s own order</source>
        <translation>Ordre du plan</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Show &amp;numbers</source>
        <translation>Afficher les &amp;nombres</translation>
    </message>
    <message>
        <source>&amp;Copy as image</source>
        <translation>&amp;Copier comme image</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Add a role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nom du rôle</translation>
    </message>
</context>
<context>
    <name>PlanDetailsDialog</name>
    <message>
        <source>Plan details</source>
        <translation>Détails du plan</translation>
    </message>
    <message>
        <source>What the plan is for, and for whom</source>
        <translation>À quoi sert le plan, et pour qui</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>First product: a product manager first</source>
        <translation>Premier produit&#xa0;: d&apos;abord un chef de produit</translation>
    </message>
    <message>
        <source>Scaling: add a project manager</source>
        <translation>En croissance&#xa0;: ajouter un chef de projet</translation>
    </message>
    <message>
        <source>Established: often both</source>
        <translation>Établi&#xa0;: souvent les deux</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation>Date de &amp;revue</translation>
    </message>
    <message>
        <source>Date of the next review</source>
        <translation>Date de la prochaine revue</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;But</translation>
    </message>
    <message>
        <source>&amp;Stage of the team</source>
        <translation>&amp;Étape de l&apos;équipe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PlanWindow</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>This plan can only be read: {reason}.</source>
        <translation>Ce plan est en lecture seule&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Ouvrir une copie…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>pas encore de fichier</translation>
    </message>
    <message>
        <source>{plan} — {file}</source>
        <translation>{plan} — {file}</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”.</source>
        <translation>Rien ne s&apos;appelle «&#x202f;{text}&#x202f;» ici.</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>Folder with plans</source>
        <translation>Dossier des plans</translation>
    </message>
</context>
<context>
    <name>PortfolioDialog</name>
    <message>
        <source>Folder of plans</source>
        <translation>Dossier de plans</translation>
    </message>
    <message>
        <source>Views of the folder</source>
        <translation>Vues du dossier</translation>
    </message>
    <message>
        <source>{folder} · plans read: {read}</source>
        <translation>{folder} · plans lus&#xa0;: {read}</translation>
    </message>
    <message>
        <source> · not readable: {count}</source>
        <translation> · illisibles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>&amp;Plans and reviews</source>
        <translation>&amp;Plans et revues</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>P&amp;ersonnes</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rôles</translation>
    </message>
    <message>
        <source>&amp;Duties</source>
        <translation>&amp;Missions</translation>
    </message>
    <message>
        <source>Enter opens a plan. People and roles are taken for the same when their names are.</source>
        <translation>Entrée ouvre un plan. Les personnes et les rôles qui portent le même nom sont comptés ensemble.</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>Exporter &amp;vers Excel…</translation>
    </message>
</context>
<context>
    <name>PortfolioReading</name>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Reading the plans in {name}…</source>
        <translation>Lecture des plans dans {name}…</translation>
    </message>
    <message>
        <source>The portfolio was not read to its end.</source>
        <translation>Le dossier n&apos;a pas été lu jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>No plans</source>
        <translation>Aucun plan</translation>
    </message>
    <message>
        <source>There is no .raci file in {folder}.</source>
        <translation>Il n&apos;y a pas de fichier .raci dans {folder}.</translation>
    </message>
    <message>
        <source>The folder was not read</source>
        <translation>Le dossier n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>{folder} portfolio</source>
        <translation>{folder} portefeuille</translation>
    </message>
    <message>
        <source>Export the portfolio</source>
        <translation>Exporter le portefeuille</translation>
    </message>
    <message>
        <source>Portfolio of {folder}</source>
        <translation>Portefeuille de {folder}</translation>
    </message>
    <message>
        <source>The workbook was not written</source>
        <translation>Le classeur n&apos;a pas été créé</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Exporté vers {name}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not understood, or still open: the cell stays empty. The doubts say more.</source>
        <translation>Non compris, ou encore à préciser&#xa0;: la cellule reste vide. Les doutes en disent plus.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The plan takes {count} pages. Export it as PDF and print the pages you need.</source>
        <translation>Le plan occupe {count} pages. Exportez-le en PDF et imprimez celles qu&apos;il vous faut.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>QuestionBanner</name>
    <message>
        <source>Question {place} of {count}; Q shows the next</source>
        <translation>Question {place} sur {count}&#x202f;; Q montre la suivante</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>This plan can only be read</source>
        <translation>Ce plan est en lecture seule</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Il n&apos;y a rien à annuler</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Il n&apos;y a rien à rétablir</translation>
    </message>
    <message>
        <source>Choose a cell of a role first</source>
        <translation>Choisissez d&apos;abord la cellule d&apos;un rôle</translation>
    </message>
    <message>
        <source>Choose an activity first</source>
        <translation>Choisissez d&apos;abord une activité</translation>
    </message>
    <message>
        <source>There is no activity yet</source>
        <translation>Il n&apos;y a pas encore d&apos;activité</translation>
    </message>
    <message>
        <source>Choose a section first</source>
        <translation>Choisissez d&apos;abord une section</translation>
    </message>
    <message>
        <source>Choose a role first</source>
        <translation>Choisissez d&apos;abord un rôle</translation>
    </message>
    <message>
        <source>Open silent ballots first</source>
        <translation>Ouvrez d&apos;abord un vote silencieux</translation>
    </message>
    <message>
        <source>No ballots are being taken now</source>
        <translation>Aucun vote n&apos;est en cours</translation>
    </message>
    <message>
        <source>There is nothing to talk about</source>
        <translation>Il n&apos;y a rien à discuter</translation>
    </message>
    <message>
        <source>Nothing is odd here</source>
        <translation>Rien à signaler ici</translation>
    </message>
    <message>
        <source>This plan has one layer only</source>
        <translation>Ce plan n&apos;a qu&apos;une couche</translation>
    </message>
    <message>
        <source>Compare two plans first</source>
        <translation>Comparez d&apos;abord deux plans</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Impossible à cet endroit</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>File moved or deleted</source>
        <translation>Fichier déplacé ou supprimé</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Ôter de la liste</translation>
    </message>
    <message>
        <source>{count} to resolve</source>
        <translation>{count} à régler</translation>
    </message>
    <message>
        <source>Review due {day}</source>
        <translation>Revue prévue le {day}</translation>
    </message>
    <message>
        <source>Review was due {day}</source>
        <translation>Revue en retard depuis le {day}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>aujourd&apos;hui, {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>In the activities and sections that are shown. It is one step that can be undone.</source>
        <translation>Dans les activités et les sections affichées. C&apos;est une seule étape, que l&apos;on peut annuler.</translation>
    </message>
    <message>
        <source>Replace in names</source>
        <translation>Remplacer dans les noms</translation>
    </message>
    <message>
        <source>&amp;Capitals as they are typed</source>
        <translation>Respecter la c&amp;asse</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>&amp;Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Names that would change</source>
        <translation>Noms qui changeraient</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>1 name changes.</source>
        <translation>1 nom change.</translation>
    </message>
    <message>
        <source>{n} names change.</source>
        <translation>{n} noms changent.</translation>
    </message>
    <message>
        <source>No name changes.</source>
        <translation>Aucun nom ne change.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The review cannot begin</source>
        <translation>La revue ne peut pas commencer</translation>
    </message>
    <message>
        <source>Give up the review</source>
        <translation>Abandonner la revue</translation>
    </message>
    <message>
        <source>Give up this review?</source>
        <translation>Abandonner cette revue&#x202f;?</translation>
    </message>
    <message>
        <source>What was settled is forgotten. What was changed in the plan stays.</source>
        <translation>Les réponses déjà données sont oubliées. Ce qui a changé dans le plan reste.</translation>
    </message>
    <message>
        <source>Review of {day}</source>
        <translation>Revue du {day}</translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation>Exporter le journal des changements</translation>
    </message>
    <message>
        <source>{plan} change log {day}</source>
        <translation>{plan} modifications {day}</translation>
    </message>
    <message>
        <source>The change log was not written</source>
        <translation>Le journal des changements n&apos;a pas été créé</translation>
    </message>
    <message>
        <source>Change log written to {name}</source>
        <translation>Journal des changements enregistré dans {name}</translation>
    </message>
    <message>
        <source>The review could not go on</source>
        <translation>La revue n&apos;a pas pu continuer</translation>
    </message>
    <message>
        <source>The first review of this plan: there is no earlier version to compare with.</source>
        <translation>Première revue de ce plan&#xa0;: il n&apos;y a pas de version antérieure à laquelle comparer.</translation>
    </message>
    <message>
        <source>Compared with “{name}” of {day}. Every step is kept; stop whenever you like.</source>
        <translation>Comparaison avec «&#x202f;{name}&#x202f;» du {day}. Chaque étape est conservée&#x202f;; arrêtez quand vous voulez.</translation>
    </message>
    <message>
        <source>Promised and parked</source>
        <translation>Promis et en attente</translation>
    </message>
    <message>
        <source>People who changed</source>
        <translation>Changements de personnes</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Changé depuis</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>Nouveaux constats</translation>
    </message>
    <message>
        <source>Findings from before</source>
        <translation>Constats anciens</translation>
    </message>
    <message>
        <source>Accepted, to look at again</source>
        <translation>Acceptés, à revoir</translation>
    </message>
    <message>
        <source>Untouched for a year</source>
        <translation>Inchangé depuis un an</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>{role} on it</source>
        <translation>{role} sur ce point</translation>
    </message>
    <message>
        <source>Note or decision</source>
        <translation>Note ou décision</translation>
    </message>
    <message>
        <source>The whole activity</source>
        <translation>Toute l&apos;activité</translation>
    </message>
    <message>
        <source>{count} chosen places</source>
        <translation>{count} endroits sélectionnés</translation>
    </message>
    <message>
        <source>Done: {what}. Ctrl+Z takes it back.</source>
        <translation>Fait&#xa0;: {what}. Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>Nothing is odd here.</source>
        <translation>Rien à signaler ici.</translation>
    </message>
    <message>
        <source>Accept as it is…</source>
        <translation>Accepter tel quel…</translation>
    </message>
</context>
<context>
    <name>ReviewDay</name>
    <message>
        <source>No review day yet</source>
        <translation>Pas encore de date de revue</translation>
    </message>
    <message>
        <source>Set the day of the next review under Plan ▸ Details, then write it here.</source>
        <translation>Fixez la date de la prochaine revue sous Plan ▸ Détails du plan, puis créez le fichier ici.</translation>
    </message>
    <message>
        <source>Review day into a calendar</source>
        <translation>Date de revue dans un calendrier</translation>
    </message>
    <message>
        <source>{plan} review</source>
        <translation>{plan} revue</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was not written</source>
        <translation>Le fichier de calendrier n&apos;a pas été créé</translation>
    </message>
    <message>
        <source>Written to {name}. Open it to put the day into your calendar.</source>
        <translation>Créé dans {name}. Ouvrez-le pour inscrire la date dans votre calendrier.</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Arrêter pour l&apos;instant</translation>
    </message>
    <message>
        <source>{done} of {all} settled</source>
        <translation>{done} sur {all} réglés</translation>
    </message>
    <message>
        <source>&amp;Next open</source>
        <translation>Point &amp;suivant</translation>
    </message>
    <message>
        <source>Give up this review</source>
        <translation>Abandonner cette revue</translation>
    </message>
    <message>
        <source>&amp;Finish the review…</source>
        <translation>&amp;Terminer la revue…</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Somebody to add</source>
        <translation>Personne à ajouter</translation>
    </message>
    <message>
        <source>sta&amp;nds in</source>
        <translation>en &amp;suppléance</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Côté</translation>
    </message>
    <message>
        <source>&amp;Take the role away</source>
        <translation>&amp;Retirer le rôle</translation>
    </message>
    <message>
        <source>What the role is for; read aloud when it is signed off</source>
        <translation>À quoi sert le rôle&#x202f;; lu à voix haute au moment de l&apos;accord</translation>
    </message>
    <message>
        <source>People who hold the role or stand in</source>
        <translation>Titulaires et suppléants du rôle</translation>
    </message>
    <message>
        <source>Add a person or a team</source>
        <translation>Ajouter une personne ou une équipe</translation>
    </message>
    <message>
        <source>Decides while those who hold the role are away</source>
        <translation>Décide en l&apos;absence des titulaires du rôle</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;But</translation>
    </message>
    <message>
        <source>Stands in &amp;instead</source>
        <translation>Passer en su&amp;ppléance</translation>
    </message>
    <message>
        <source>Add pers&amp;on</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Sp&amp;lit role…</source>
        <translation>&amp;Diviser…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>D&amp;elete role…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Who holds it, and who stands in</source>
        <translation>Titulaires et suppléants</translation>
    </message>
    <message>
        <source>Holds it &amp;instead</source>
        <translation>Rendre &amp;titulaire</translation>
    </message>
    <message>
        <source>Stands &amp;in instead</source>
        <translation>Passer en s&amp;uppléance</translation>
    </message>
</context>
<context>
    <name>RoleHeader</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Held by {people}</source>
        <translation>Titulaires&#xa0;: {people}</translation>
    </message>
    <message>
        <source>Nobody holds this role yet.</source>
        <translation>Ce rôle n&apos;a pas encore de titulaire.</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>{figures} — {filled} of {all} activities</source>
        <translation>{figures} — {filled} activités sur {all}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Which side does “{name}” stand on?</source>
        <translation>De quel côté est «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Which “{name}” is this?</source>
        <translation>Quel rôle désigne «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Delete with assignments</source>
        <translation>Supprimer avec ses lettres</translation>
    </message>
    <message>
        <source>a letter on 1 activity</source>
        <translation>une lettre sur 1 activité</translation>
    </message>
    <message>
        <source>letters on {n} activities</source>
        <translation>des lettres sur {n} activités</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>{name} has {what}.</source>
        <translation>{name} a {what}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Supprimer «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Merge into which role?</source>
        <translation>Fusionner avec quel rôle&#x202f;?</translation>
    </message>
    <message>
        <source>It takes the letters and the people over.</source>
        <translation>Ce rôle reprend les lettres et les personnes.</translation>
    </message>
    <message>
        <source>{name} (deputy)</source>
        <translation>{name} (suppléance)</translation>
    </message>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>suppléance</translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>Type over names and people, Delete takes out, Alt and arrows move, Insert adds; everything counts at once.</source>
        <translation>Les noms et les personnes se remplacent en tapant, Suppr retire, Alt et les flèches déplacent, Inser ajoute ; tout prend effet aussitôt.</translation>
    </message>
    <message>
        <source>Roles and people</source>
        <translation>Rôles et personnes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Abrégé</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name of a further role</source>
        <translation>Nom d&apos;un nouveau rôle</translation>
    </message>
    <message>
        <source>Name of a further person or team</source>
        <translation>Nom d&apos;une nouvelle personne ou équipe</translation>
    </message>
    <message>
        <source>&amp;Add role</source>
        <translation>&amp;Ajouter un rôle</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Roles ({n})</source>
        <translation>Rôles ({n})</translation>
    </message>
    <message>
        <source>People ({n})</source>
        <translation>Personnes ({n})</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Every change counts for this plan only, at once, and can be undone.</source>
        <translation>Chaque changement vaut pour ce plan seulement, prend effet aussitôt et peut être annulé.</translation>
    </message>
    <message>
        <source>Rules and grades</source>
        <translation>Règles et niveaux</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Narrow the rules down</source>
        <translation>Filtrer les règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Source: {names}</source>
        <translation>Source&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Grade of: {rule}</source>
        <translation>Niveau de&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>As usual ({grade})</source>
        <translation>Comme d&apos;habitude ({grade})</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation>Le changement n&apos;a pas été fait</translation>
    </message>
</context>
<context>
    <name>SideChooser</name>
    <message>
        <source>Side of the boundary</source>
        <translation>Côté de la frontière</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Which side?</source>
        <translation>Quel côté&#x202f;?</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Each role reads its letters aloud; whoever holds it says whether they agree.</source>
        <translation>Chaque rôle lit ses lettres à voix haute&#x202f;; ses titulaires disent s&apos;ils sont d&apos;accord.</translation>
    </message>
    <message>
        <source>Everyone agrees?</source>
        <translation>Tous d&apos;accord&#x202f;?</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>What the role has to do</source>
        <translation>Ce que le rôle doit faire</translation>
    </message>
    <message numerus="yes">
        <source>letters changed since %n agreed</source>
        <translation>
            <numerusform>lettres changées depuis l&apos;accord de %n personne</numerusform>
            <numerusform>lettres changées depuis l&apos;accord de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has agreed yet</source>
        <translation>personne n&apos;a encore donné son accord</translation>
    </message>
    <message>
        <source>{some} of {all} agreed</source>
        <translation>{some} accords sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n accord</numerusform>
            <numerusform>%n accords</numerusform>
        </translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Qui est d&apos;accord</translation>
    </message>
    <message>
        <source>&amp;Agrees</source>
        <translation>&amp;D&apos;accord</translation>
    </message>
    <message>
        <source>Copy s&amp;heet</source>
        <translation>&amp;Copier la fiche</translation>
    </message>
    <message>
        <source>Copy what the role has to do, with room for names</source>
        <translation>Copier ce que le rôle doit faire, avec de la place pour les noms</translation>
    </message>
    <message>
        <source>The role has no letters yet.</source>
        <translation>Le rôle n&apos;a pas encore de lettres.</translation>
    </message>
    <message>
        <source>{name} agreed on {day}</source>
        <translation>Accord de {name} le {day}</translation>
    </message>
    <message>
        <source>{words}; letters have changed since</source>
        <translation>{words}&#x202f;; les lettres ont changé depuis</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SignedDialog</name>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Both rows start with the same letters. Name the half that each of them means.</source>
        <translation>Les deux lignes commencent avec les mêmes lettres. Donnez à chacune le nom de sa moitié.</translation>
    </message>
    <message>
        <source>Split activity</source>
        <translation>Diviser l&apos;activité</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;Première</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>&amp;Seconde</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
</context>
<context>
    <name>SplitRoleDialog</name>
    <message>
        <source>Split “{name}”</source>
        <translation>Diviser «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Both halves stand beside each other afterwards. It is one step that can be undone.</source>
        <translation>Les deux moitiés se trouvent ensuite côte à côte. C&apos;est une seule étape, que l&apos;on peut annuler.</translation>
    </message>
    <message>
        <source>Such as “Project Manager”</source>
        <translation>Par exemple «&#x202f;Chef de projet&#x202f;»</translation>
    </message>
    <message>
        <source>Letters of the role</source>
        <translation>Lettres du rôle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>What becomes of “{name}”</source>
        <translation>Ce que devient «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Goes to the new role</source>
        <translation>Va au nouveau rôle</translation>
    </message>
    <message>
        <source>Both have it</source>
        <translation>Les deux l&apos;ont</translation>
    </message>
    <message>
        <source>People who go over to the new role</source>
        <translation>Personnes qui passent au nouveau rôle</translation>
    </message>
    <message>
        <source>Name of the &amp;new role</source>
        <translation>&amp;Nom du nouveau rôle</translation>
    </message>
    <message>
        <source>Its &amp;side</source>
        <translation>Son &amp;côté</translation>
    </message>
    <message>
        <source>What becomes of its letters</source>
        <translation>Ce que deviennent ses lettres</translation>
    </message>
    <message>
        <source>All &amp;go over</source>
        <translation>&amp;Toutes au nouveau rôle</translation>
    </message>
    <message>
        <source>All for &amp;both</source>
        <translation>Toutes aux &amp;deux</translation>
    </message>
    <message>
        <source>Who goes over to the new role</source>
        <translation>Qui passe au nouveau rôle</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
</context>
<context>
    <name>StandingDialog</name>
    <message>
        <source>Park it</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Marquer comme contesté</translation>
    </message>
    <message>
        <source>The workshop goes on; this comes back with whoever takes it along.</source>
        <translation>L&apos;atelier continue&#x202f;; la question reviendra avec la personne qui s&apos;en charge.</translation>
    </message>
    <message>
        <source>Nobody has to give in now. Say what the two views are, and who settles it.</source>
        <translation>Personne n&apos;a à céder maintenant. Dites quels sont les deux avis, et qui tranche.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Such as: Ana sees an R, Ben a C</source>
        <translation>Par exemple&#xa0;: Ana voit un R, Ben un C</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s&apos;en occupe</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu&apos;à quand</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Who &amp;sees to it</source>
        <translation>&amp;Qui s&apos;en charge</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>The plan in numbers</source>
        <translation>Le plan en chiffres</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Montrer les constats</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 activité</translation>
    </message>
    <message>
        <source>{n} activities</source>
        <translation>{n} activités</translation>
    </message>
    <message>
        <source>1 role</source>
        <translation>1 rôle</translation>
    </message>
    <message>
        <source>{n} roles</source>
        <translation>{n} rôles</translation>
    </message>
    <message>
        <source>Layer: {name}</source>
        <translation>Couche&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{share} % assigned</source>
        <translation>attribué à {share}&#x202f;%</translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation>Rien à régler</translation>
    </message>
    <message>
        <source>Findings: {what}</source>
        <translation>Constats&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>{n} to resolve</source>
        <translation>{n} à régler</translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation>Rien à régler</translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation>{n} acceptés</translation>
    </message>
</context>
<context>
    <name>TableReading</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Which letters is the file written in?</source>
        <translation>Dans quel jeu de caractères le fichier est-il écrit&#x202f;?</translation>
    </message>
    <message>
        <source>The file does not say it, and every guess reads.</source>
        <translation>Le fichier ne le dit pas, et plusieurs lectures sont possibles.</translation>
    </message>
    <message>
        <source>The table was not read</source>
        <translation>Le tableau n&apos;a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>TargetsPanel</name>
    <message>
        <source>1 cell</source>
        <translation>1 cellule</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>{n} cellules</translation>
    </message>
    <message>
        <source>{letter}, in {cells}, becomes</source>
        <translation>{letter}, dans {cells}, devient</translation>
    </message>
    <message>
        <source>No cell has a letter yet.</source>
        <translation>Aucune cellule n&apos;a encore de lettre.</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>Rien&#xa0;: l&apos;abandonner</translation>
    </message>
</context>
<context>
    <name>TemplateGallery</name>
    <message>
        <source>Remove this template of yours; plans made of it stay as they are</source>
        <translation>Retirer ce modèle à vous&#x202f;; les plans qui en viennent restent tels quels</translation>
    </message>
    <message>
        <source>Remove template {title}</source>
        <translation>Retirer le modèle {title}</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Add the template “{title}”</source>
        <translation>Ajouter le modèle «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>The plan has all of it already.</source>
        <translation>Le plan a déjà tout cela.</translation>
    </message>
</context>
<context>
    <name>TipStrip</name>
    <message>
        <source>Type R, A, C or I in a cell. With Shift, the letter is added to what is there.</source>
        <translation>Tapez R, A, C ou I dans une cellule. Avec Maj, la lettre s&apos;ajoute à ce qui est là.</translation>
    </message>
    <message>
        <source>F8 goes to the next finding, Ctrl+. shows ways out of it.</source>
        <translation>F8 va au constat suivant, Ctrl+. propose des pistes.</translation>
    </message>
    <message>
        <source>F5 starts workshop mode: one activity at a time, readable from the back row.</source>
        <translation>F5 lance le mode atelier&#xa0;: une activité à la fois, lisible du dernier rang.</translation>
    </message>
    <message>
        <source>No tips</source>
        <translation>Plus de conseils</translation>
    </message>
    <message>
        <source>Help ▸ Show tips again brings them back</source>
        <translation>Aide ▸ Revoir les conseils les fait revenir</translation>
    </message>
    <message>
        <source>Tip {n} of {count}</source>
        <translation>Conseil {n} sur {count}</translation>
    </message>
    <message>
        <source>Next tip</source>
        <translation>Conseil suivant</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>Find activity or role   Ctrl+F</source>
        <translation>Chercher une activité ou un rôle   Ctrl+F</translation>
    </message>
    <message>
        <source>Find activity or role</source>
        <translation>Chercher une activité ou un rôle</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Keep as a version</source>
        <translation>Conserver comme version</translation>
    </message>
    <message>
        <source>&amp;Name of the version</source>
        <translation>&amp;Nom de la version</translation>
    </message>
    <message>
        <source>The version was not kept</source>
        <translation>La version n&apos;a pas été conservée</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>Version conservée&#xa0;: «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Restore “{name}”?</source>
        <translation>Rétablir «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The plan becomes what it was on {day}. The log of decisions stays. Undo takes it back.</source>
        <translation>Le plan redevient ce qu&apos;il était le {day}. Le journal des décisions reste. «&#x202f;Annuler&#x202f;» revient en arrière.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restored “{name}”. Ctrl+Z takes it back.</source>
        <translation>«&#x202f;{name}&#x202f;» rétabli. Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>&amp;Name of the new layer; it begins as a copy</source>
        <translation>&amp;Nom de la nouvelle couche&#x202f;; elle commence comme une copie</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Existant</translation>
    </message>
    <message>
        <source>Go to another layer</source>
        <translation>Aller à une autre couche</translation>
    </message>
    <message>
        <source>This is the layer “{name}” now.</source>
        <translation>Vous êtes maintenant dans la couche «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Compare with another layer</source>
        <translation>Comparer avec une autre couche</translation>
    </message>
    <message>
        <source>This plan has one layer only. Add another one first.</source>
        <translation>Ce plan n&apos;a qu&apos;une couche. Ajoutez-en d&apos;abord une autre.</translation>
    </message>
    <message>
        <source>Which layer?</source>
        <translation>Quelle couche&#x202f;?</translation>
    </message>
    <message>
        <source>Name the version</source>
        <translation>Nommer la version</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Supprimer «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The plan itself stays as it is. Undo brings the version back.</source>
        <translation>Le plan lui-même reste tel quel. «&#x202f;Annuler&#x202f;» fait revenir la version.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommée</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation>Rien à régler</translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message>
        <source>The plan as it once was. Versions lie in the plan&apos;s own file and travel with it.</source>
        <translation>Le plan tel qu&apos;il était. Les versions se trouvent dans le fichier du plan et voyagent avec lui.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Who took part, note</source>
        <translation>Participants, note</translation>
    </message>
    <message>
        <source>&amp;Keep as a version…</source>
        <translation>&amp;Conserver…</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>Co&amp;nsulter</translation>
    </message>
    <message>
        <source>Co&amp;mpare with now</source>
        <translation>Co&amp;mparer à l&apos;actuel</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Rétablir…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>N&amp;ommer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Co&amp;mpare these two</source>
        <translation>Co&amp;mparer les 2</translation>
    </message>
    <message>
        <source>There is no version yet. One is kept by itself once a day.</source>
        <translation>Il n&apos;y a pas encore de version. Le programme en conserve une par jour.</translation>
    </message>
</context>
<context>
    <name>VoteGrid</name>
    <message>
        <source>Your ballot</source>
        <translation>Votre bulletin</translation>
    </message>
</context>
<context>
    <name>VoteModel</name>
    <message>
        <source>nothing said yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>heading of a section</source>
        <translation>titre d&apos;une section</translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message>
        <source>One activity has no letter of yours: it will not count for you.</source>
        <translation>Vous n&apos;avez rien mis pour une activité&#xa0;: votre voix n&apos;y comptera pas.</translation>
    </message>
    <message>
        <source>{n} activities have no letter of yours: they will not count for you.</source>
        <translation>Vous n&apos;avez rien mis pour {n} activités&#xa0;: votre voix n&apos;y comptera pas.</translation>
    </message>
    <message>
        <source>{name}, what do you think?</source>
        <translation>{name}, qu&apos;en pensez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>{letters} · - not involved · Shift adds a letter, Delete takes back</source>
        <translation>{letters} · - pas impliqué · Maj ajoute une lettre, Suppr efface</translation>
    </message>
    <message>
        <source>&amp;Go on voting</source>
        <translation>&amp;Continuer à voter</translation>
    </message>
    <message>
        <source>&amp;Pass it on all the same</source>
        <translation>&amp;Passer quand même</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>I am &amp;done, pass it on</source>
        <translation>J&apos;ai &amp;fini, au suivant</translation>
    </message>
    <message>
        <source>&amp;Facilitator…</source>
        <translation>&amp;Animation…</translation>
    </message>
    <message>
        <source>Only the facilitator ends the ballots</source>
        <translation>Seule la personne qui anime clôt le vote</translation>
    </message>
    <message>
        <source>Activity {n} of {all}</source>
        <translation>Activité {n} sur {all}</translation>
    </message>
    <message>
        <source>&amp;Whole table</source>
        <translation>&amp;Tout le tableau</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>&amp;Une à la fois</translation>
    </message>
    <message>
        <source>{n} of {all} answered</source>
        <translation>{n} réponses sur {all}</translation>
    </message>
</context>
<context>
    <name>VotingWindow</name>
    <message>
        <source>Silent ballots</source>
        <translation>Vote silencieux</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupérés</translation>
    </message>
    <message>
        <source>RACI Planner</source>
        <translation>RACI Planner</translation>
    </message>
    <message>
        <source>Agree who does what, and see where product and project roles blur.</source>
        <translation>Savoir qui fait quoi, et voir où les rôles produit et projet se confondent.</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nouveau plan</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Ouvrir un plan…</translation>
    </message>
    <message>
        <source>&amp;Import from Excel or CSV…</source>
        <translation>&amp;Importer depuis Excel ou CSV…</translation>
    </message>
    <message>
        <source>Look at a &amp;folder of plans…</source>
        <translation>&amp;Examiner un dossier de plans…</translation>
    </message>
    <message>
        <source>Or drop a .raci, .xlsx or .csv file anywhere in this window.</source>
        <translation>Ou déposez un fichier .raci, .xlsx ou .csv n&apos;importe où sur cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Préférences</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Commencer avec un modèle</translation>
    </message>
    <message>
        <source>Each one opens as an untitled copy; the template stays as it is.</source>
        <translation>Chacun s&apos;ouvre comme une copie sans nom&#x202f;; le modèle reste tel quel.</translation>
    </message>
    <message>
        <source>Kept when the program ended early · {time}</source>
        <translation>Conservé quand le programme s&apos;est arrêté trop tôt · {time}</translation>
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
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Where is {name} now?</source>
        <translation>Où est {name} maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>“{title}” goes for good. Plans made of it stay as they are.</source>
        <translation>«&#x202f;{title}&#x202f;» disparaîtra pour de bon. Les plans qui en viennent restent tels quels.</translation>
    </message>
    <message>
        <source>Remove this template?</source>
        <translation>Retirer ce modèle&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>The matrix: a line for each activity, a column for each role. Type R, A, C or I in a cell; with Shift, the letter is added. The mark at the start of a line is the most pressing thing to say about it.</source>
        <translation>La matrice&#xa0;: une ligne par activité, une colonne par rôle. Tapez R, A, C ou I dans une cellule&#x202f;; avec Maj, la lettre s&apos;ajoute. Le signe au début d&apos;une ligne est ce qu&apos;il y a de plus pressant à en dire.</translation>
    </message>
    <message>
        <source>How many letters each role has, and how much of the work that is compared with the others.</source>
        <translation>Combien de lettres a chaque rôle, et quelle charge cela représente par rapport aux autres.</translation>
    </message>
    <message>
        <source>Shows only some activities: by a part of their name, by a role and a letter, with findings, or those that nobody is accountable for. Escape shows all again.</source>
        <translation>N&apos;affiche que certaines activités&#xa0;: d&apos;après une partie du nom, un rôle et une lettre, celles qui ont un constat ou celles dont personne ne répond. Échap les affiche toutes de nouveau.</translation>
    </message>
    <message>
        <source>What is worth a question to the team. A conflict comes first, then what to check, then notes. Each card says why, offers ways out, and can be accepted as it is, with a reason.</source>
        <translation>Ce qui mérite une question à l&apos;équipe. Les conflits d&apos;abord, puis ce qui est à vérifier, puis les remarques. Chaque carte dit pourquoi et propose des pistes&#x202f;; on peut aussi l&apos;accepter telle quelle, en disant pourquoi.</translation>
    </message>
    <message>
        <source>What is known of the current activity or role: the documented duty it was taken for, who is usually accountable for that and who is not, where that is written, and your note.</source>
        <translation>Ce que l&apos;on sait de l&apos;activité ou du rôle actif&#xa0;: la mission documentée qui a été reconnue, qui en répond d&apos;habitude et qui non, où c&apos;est écrit, et votre note.</translation>
    </message>
    <message>
        <source>Letters for the selected cells, adding, looking, a field that finds names; Ctrl+K finds all.</source>
        <translation>Les lettres pour les cellules sélectionnées, les ajouts, l&apos;affichage, et un champ qui trouve les noms&#x202f;; Ctrl+K trouve tout.</translation>
    </message>
    <message>
        <source>How many findings there are. A press shows them.</source>
        <translation>Le nombre de constats. Un clic les affiche.</translation>
    </message>
    <message>
        <source>Whether every change is in your plan&apos;s file yet. Each one is kept safe at once, also before that.</source>
        <translation>Indique si tous les changements sont déjà dans le fichier du plan. Chacun est mis en sécurité aussitôt, même avant.</translation>
    </message>
    <message>
        <source>A tip. It comes once; Help ▸ Show tips again brings all of them back.</source>
        <translation>Un conseil. Il n&apos;apparaît qu&apos;une fois&#x202f;; Aide ▸ Revoir les conseils les fait tous revenir.</translation>
    </message>
    <message>
        <source>Something to know of this plan&apos;s file, and what can be done about it.</source>
        <translation>Une information sur le fichier de ce plan, et ce que l&apos;on peut y faire.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Every {n} months</source>
        <translation>Tous les {n} mois</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>Signs what you do</source>
        <translation>Signe ce que vous faites</translation>
    </message>
    <message>
        <source>Stands beside decisions, notes and what you accept as it is.</source>
        <translation>Figure à côté des décisions, des notes et de ce que vous acceptez tel quel.</translation>
    </message>
    <message>
        <source>author signature</source>
        <translation>auteur signature</translation>
    </message>
    <message>
        <source>Counts from the next start. What a plan says stays as it was written.</source>
        <translation>Prend effet au prochain démarrage. Ce que dit un plan reste tel quel.</translation>
    </message>
    <message>
        <source>Open the &amp;last plan at the start</source>
        <translation>&amp;Ouvrir le dernier plan au démarrage</translation>
    </message>
    <message>
        <source>Instead of the welcome window, while its file is there.</source>
        <translation>Au lieu de la fenêtre d&apos;accueil, tant que son fichier est là.</translation>
    </message>
    <message>
        <source>reopen startup</source>
        <translation>rouvrir démarrage</translation>
    </message>
    <message>
        <source>Review new &amp;plans</source>
        <translation>&amp;Revoir les nouveaux plans</translation>
    </message>
    <message>
        <source>What a plan begins with; each plan can have its own in its details.</source>
        <translation>Valeur de départ d&apos;un nouveau plan&#x202f;; chaque plan peut avoir la sienne dans ses détails.</translation>
    </message>
    <message>
        <source>interval quarter date</source>
        <translation>intervalle trimestre date</translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <translation>&amp;Afficher les conseils</translation>
    </message>
    <message>
        <source>Three short ones over the sample plan, until each has been closed.</source>
        <translation>Trois courts conseils au-dessus du plan d&apos;exemple, jusqu&apos;à ce que chacun ait été fermé.</translation>
    </message>
    <message>
        <source>hints tour</source>
        <translation>astuces visite</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>&amp;Hauteur des lignes</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Large, names on two lines</source>
        <translation>Grande, noms sur deux lignes</translation>
    </message>
    <message>
        <source>density compact</source>
        <translation>densité compact</translation>
    </message>
    <message>
        <source>Names of &amp;roles</source>
        <translation>&amp;Noms des rôles</translation>
    </message>
    <message>
        <source>Upright when there are many</source>
        <translation>Verticaux s&apos;ils sont nombreux</translation>
    </message>
    <message>
        <source>Always flat</source>
        <translation>Toujours horizontaux</translation>
    </message>
    <message>
        <source>Always upright</source>
        <translation>Toujours verticaux</translation>
    </message>
    <message>
        <source>header rotated columns</source>
        <translation>en-tête tourné colonnes</translation>
    </message>
    <message>
        <source>After typing a l&amp;etter</source>
        <translation>&amp;Après avoir tapé une lettre</translation>
    </message>
    <message>
        <source>Stay in the cell</source>
        <translation>Rester dans la cellule</translation>
    </message>
    <message>
        <source>Go to the next role</source>
        <translation>Aller au rôle suivant</translation>
    </message>
    <message>
        <source>Go to the next activity</source>
        <translation>Aller à l&apos;activité suivante</translation>
    </message>
    <message>
        <source>cursor move right down</source>
        <translation>curseur déplacer droite bas</translation>
    </message>
    <message>
        <source>Cells &amp;show</source>
        <translation>Les cellules a&amp;ffichent</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Words, where they fit</source>
        <translation>Les mots, là où ils tiennent</translation>
    </message>
    <message>
        <source>chips accountable responsible</source>
        <translation>cellules responsable réalise</translation>
    </message>
    <message>
        <source>He&amp;ads name the people</source>
        <translation>Les &amp;en-têtes nomment les personnes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, below the role</source>
        <translation>Oui, sous le rôle</translation>
    </message>
    <message>
        <source>names persons columns who</source>
        <translation>noms personnes colonnes qui</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
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
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Lan&amp;gue</translation>
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
        <source>theme night</source>
        <translation>thème nuit</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Of everything in the program; Ctrl++ makes the matrix alone larger.</source>
        <translation>De tout le programme&#x202f;; Ctrl++ n&apos;agrandit que la matrice.</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>police zoom grand</translation>
    </message>
    <message>
        <source>C&amp;ontrast</source>
        <translation>Contra&amp;ste</translation>
    </message>
    <message>
        <source>High: plain grounds, strong outlines</source>
        <translation>Élevé&#xa0;: fonds unis, contours marqués</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>accessibility high contrast</source>
        <translation>accessibilité contraste élevé</translation>
    </message>
    <message>
        <source>Every change is written there at once, and offered after a crash: {folder}</source>
        <translation>Chaque changement y est écrit aussitôt, et proposé après un arrêt brutal&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Working copies</source>
        <translation>Copies de travail</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>recovery autosave</source>
        <translation>récupération enregistrement automatique</translation>
    </message>
    <message>
        <source>&amp;Versions kept by themselves</source>
        <translation>Versions conservées aut&amp;omatiquement</translation>
    </message>
    <message>
        <source>In each plan; older ones go first. Versions with a name stay.</source>
        <translation>Dans chaque plan&#x202f;; les plus anciennes disparaissent d&apos;abord. Celles qui ont un nom restent.</translation>
    </message>
    <message>
        <source>automatic snapshots history</source>
        <translation>automatique instantanés historique</translation>
    </message>
    <message>
        <source>Privacy and logs</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>RACI Planner sends nothing</source>
        <translation>RACI Planner n&apos;envoie rien</translation>
    </message>
    <message>
        <source>Open lo&amp;g folder</source>
        <translation>Ouvrir le &amp;journal</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Co&amp;pier le diagnostic</translation>
    </message>
    <message>
        <source>It opens no connection. The log holds places in the program&apos;s code, never a word of a plan; diagnostics are versions and screens.</source>
        <translation>Le programme n&apos;ouvre aucune connexion. Le journal contient des endroits du code, jamais un mot d&apos;un plan&#x202f;; le diagnostic, des versions et des écrans.</translation>
    </message>
    <message>
        <source>telemetry network support</source>
        <translation>télémétrie réseau aide</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>There is no activity yet to put on the wall.</source>
        <translation>Il n&apos;y a pas encore d&apos;activité à projeter.</translation>
    </message>
    <message>
        <source>Note or decision</source>
        <translation>Note ou décision</translation>
    </message>
    <message>
        <source>The whole activity</source>
        <translation>Toute l&apos;activité</translation>
    </message>
    <message>
        <source>{role} on it</source>
        <translation>{role} sur ce point</translation>
    </message>
    <message>
        <source>This plan can only be read; the wall shows it, but cannot change it.</source>
        <translation>Ce plan est en lecture seule&#x202f;; il s&apos;affiche, mais on ne peut pas le modifier.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Contester</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Ouverte suivante</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuterie</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Closing page</source>
        <translation>Page de fin</translation>
    </message>
    <message>
        <source>Set the day of the next review</source>
        <translation>Fixer la date de la prochaine revue</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>The screen is blank. Any key shows the workshop again.</source>
        <translation>L’écran est noir. N’importe quelle touche affiche à nouveau l’atelier.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Map who does what, and see where product and project roles blur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RACI Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt for Python (LGPL), SQLAlchemy, openpyxl and Lucide icons (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: agreed with Ana for this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why it is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back only when the letters it stands on change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new plan in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans and templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the plan to its file now; it is also written all by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working in a file of another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy and go on working in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from Excel or CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the activities, roles and letters of a table to this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a workbook, pages, slides or a picture to send on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how the plan comes out of the printer, and print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, colours and where things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this plan; it is kept up to the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all plans and end the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected cells and clear them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected cells for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy whole ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the matrix with its names for a spreadsheet or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the matrix as a picture for a slide or a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste cells or a whole table from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the letters out of the selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;etter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the top cells of the selection below them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the left cells of the selection beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the text of the current cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do anything or go anywhere by a few letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find activity or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an activity or a role by a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what is known of the current activity or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from the matrix to the findings, the inspector and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the panes the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some activities: by words, role, letter or finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities under their own sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is &amp;accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities under the role that is accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities under the most pressing thing to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All activities in one list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s &amp;own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the activities were put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the names of activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most pressing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letters of the current role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what the current role has to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all sec&amp;tions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the headings of sections only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfol&amp;d all sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the activities of all sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the current role&apos;s column out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again what was hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of &amp;counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how many letters each role has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload, coverage of duties and blur between roles, drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoo&amp;m in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the matrix larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the matrix smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the matrix at its usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row h&amp;eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many activities as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names on two lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark letters on light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light letters on dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one activity after the other on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this &amp;activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the current activity on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a further activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert activity above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert an empty row above the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;section…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a heading for activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role as a further column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected activities or the section up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected activities or the section down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move role &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the role&apos;s column to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move role rig&amp;ht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the role&apos;s column to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected activities out of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spli&amp;t activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the activity into two with the same letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles and &amp;people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, sides and people of all roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters &amp;of the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other letters such as DACI or RASCI, or your own with words and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pla&amp;n details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, purpose, stage and review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and &amp;grades…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rules this plan is judged by, and how strictly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next thing to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the thing to talk about before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ways out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done about the finding here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept as it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live with the finding on purpose, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the finding rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agr&amp;eement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room agrees on the chosen cells or activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disputed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two views remain; say which, and who settles it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody takes it along and comes back with an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody needs the activity, but it stays in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was said of the chosen cells or activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;down a decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or decided here, for whoever asks later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision lo&amp;g…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was said and decided, to be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever&amp;yone agrees?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each role has to do, and who has agreed to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the findings of the current activity only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a&amp;ccepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show also what was accepted as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through what changed, was promised and still hurts since the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review day into a ca&amp;lendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a calendar file that reminds of the next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder of plans…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at many plans together: loads, duties owned differently, reviews due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page on what you are looking at; all pages can be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one page, to search or to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a part of the window to have it explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short tips over the matrix, one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documents behind the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duties of product and project roles and who documents them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what a person who helps would ask first; nothing of any plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the program keeps its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About RACI Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Add a note: an agreement, an exception, a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is involved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop · {place} of {count} · decided {decided} · parked {parked} · open {open}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On  ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} with {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} on {activity}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementBox</name>
    <message>
        <source>{role}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}; its letters have changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is {role} {letters} here?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>New: {kind}, {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} findings closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept safe · no file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept safe · file not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved · {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundaryBox</name>
    <message>
        <source>Usual boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that the documents do not cover this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents say nothing about this activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General rules still apply: one Accountable, at least one Responsible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents divide this between the sides; the name does not say which half is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually Accountable: {side}. {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One document says so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} documents say so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by you; the name decides nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched by name, {share} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, because of “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next best: {duty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this {one} or {other}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this? Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a duty…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to recognition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundaryListDialog</name>
    <message>
        <source>What the documents say of product and project roles. A finding rests on nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents behind the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the duties down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties and documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugNotice</name>
    <message>
        <source>RACI Planner could not finish what it was doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is saved up to the last change. You can go on working; nothing was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Export  E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look at this again on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is set yet on which we look at this again (Plan ▸ Plan details).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Row with the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the table is laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities in rows, roles in columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities in rows, letters in columns, names in the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles in rows, activities in columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; commands   @ roles   # findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do, or where to go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command, activity, role, finding, setting or plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The plan was not opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Close {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutyDialog</name>
    <message>
        <source>Which duty is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the duties down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice is kept with the plan and is never overridden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered by the documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No activities yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the team does, one activity per line, or paste a list or a whole table from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Whoever asks later why it is so finds it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or decided, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix is on the clipboard as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported, but not every character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open when done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>As a slide, 16 : 9, if it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of &amp;people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty sheets of all roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty sheet: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table into this plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>RACI plans (*.raci);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.md *.html *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Save the plan as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; offer it at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s file was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other content is kept in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was not written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Name has…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show activities whose name has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show activities of a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show activities with a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show activities by how far the room is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing {shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only findings with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>The conversations to have first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Finish the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: Ana, Ben, Chen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next review should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the change &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: {count}. They come up again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has been looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FittedPicture</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Copied. It says nothing of any plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Page of the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} — Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Begin the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table says nothing that the plan does not say already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Nothing has entered a plan yet. Look at what was understood; change what is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides of the roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} activities, {roles} roles, {cells} cells with letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Choose an activity or a role to see what the documents say of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>RACI Planner: keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a cell of a role; also 1 2 3 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes A/R of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down opens the list of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go down, go right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Shift the other way; Enter after Tab returns to the first column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the edge of a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Shift it selects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End, Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends of the line, a screen up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Ctrl the first and the last cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the letters of the current cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+Space, Ctrl+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all, the row, the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab itself moves within it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 60 and 200 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the keys down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps with the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is told afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is left out on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burgundy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>All cells are written anew in one step that can be undone. Nothing is left out unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the own letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as “Our letters”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters with your own words, meanings and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below, what becomes of each letter in use:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the plan looks then:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell is written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} is left out of 1 cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} is left out of {n} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter says who answers for an activity, so nobody will be asked about that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells are written anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPanel</name>
    <message>
        <source>What the letters mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersTable</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {letter} means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {letter} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of what the letter means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter on ground: {contrast} : 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadFooter</name>
    <message>
        <source>Letters per role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load: bars show A and R</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Decision log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search activity, role, name or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written down yet. Ctrl+Shift+J in the matrix does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Copying works on one block of cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows with their heads.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adds %n activities.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells mean none of this plan&apos;s letters and stay as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are beyond the last role and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One role stays in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan&apos;s letters are {letters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Shift+Up moves the row from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity keeps its name. Choose its whole row to delete it: Shift+Space, Ctrl+-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell of a role first; letters go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n cells at once?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Many cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling works on one block of cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are not filled; each activity has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add activity — type or paste from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activity — type its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete section</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The section has %n activities. What becomes of them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter is on, so rows cannot be moved or inserted. Clear it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are sorted or grouped, so they cannot be moved or inserted. Show the plan&apos;s order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is shown has “{text}” in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {letters} for “{activity}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+. shows ways out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHICH SIDE?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: nobody has said yet which side this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Nobody is accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This heading is made by the view; its words cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Responsibility matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterList</name>
    <message>
        <source>Matters of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterPage</name>
    <message>
        <source>Remark for the change log (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Park it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept as it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Untick what should stay as it is. Everything ticked is taken over as one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activities of the plan are not in the table; they stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniMatrix</name>
    <message>
        <source>The first activities in the new letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Accepted by {who} on {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} — can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept as it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenTalk</name>
    <message>
        <source>Show its finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its {n} findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>{menu}: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set selection to {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show activities where {role} is {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept suggestion fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} — {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Blur between roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role or pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, across the boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two roles face each other: the plan has one side only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each role&apos;s documented work that lies across the boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented duties by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} owns, does, has any letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} duties: {n} of {all} have an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps: some names may mean it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and R: activities owned and done. Framed: across the boundary. A dot: consulted or informed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters} · across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend over the kept versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented duties covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and R of {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload per role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur between roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most letters first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most accountable first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Add a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDetailsDialog</name>
    <message>
        <source>Plan details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan is for, and for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First product: a product manager first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling: add a project manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established: often both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWindow</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan can only be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan} — {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>Folder with plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioDialog</name>
    <message>
        <source>Folder of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} · plans read: {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · not readable: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plans and reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a plan. People and roles are taken for the same when their names are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioReading</name>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the plans in {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no .raci file in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio of {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The plan takes {count} pages. Export it as PDF and print the pages you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBanner</name>
    <message>
        <source>Question {place} of {count}; Q shows the next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>This plan can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell of a role first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an activity first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no activity yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a section first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is odd here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File moved or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review was due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The review cannot begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up this review?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was settled is forgotten. What was changed in the plan stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change log written to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review could not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first review of this plan: there is no earlier version to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with “{name}” of {day}. Every step is kept; stop whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised and parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, to look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untouched for a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note or decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chosen places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is odd here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept as it is…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDay</name>
    <message>
        <source>No review day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the day of the next review under Plan ▸ Details, then write it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review day into a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {name}. Open it to put the day into your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish the review…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>People who hold the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the role away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete role…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleHeader</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds this role yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figures} — {filled} of {all} activities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Which side does “{name}” stand on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which “{name}” is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete with its letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has letters on {n} activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into which role?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the letters and the people over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>A role stands on one side of the boundary, or on none. Several people may hold one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a further role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Every change counts for this plan only, at once, and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the rules down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade of: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual ({grade})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideChooser</name>
    <message>
        <source>Side of the boundary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Which side?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Each role reads its letters aloud; whoever holds it says whether they agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone agrees?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>letters changed since %n agreed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {all} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy s&amp;heet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what the role has to do, with room for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role has no letters yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} agreed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; letters have changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignedDialog</name>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Both rows start with the same letters. Name the half that each of them means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingDialog</name>
    <message>
        <source>Park it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop goes on; this comes back with whoever takes it along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to give in now. Say what the two views are, and who settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: Ana sees an R, Ben a C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;sees to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>The plan in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>{n} to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableReading</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which letters is the file written in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say it, and every guess reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was not read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetsPanel</name>
    <message>
        <source>1 cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}, in {cells}, becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell has a letter yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TipStrip</name>
    <message>
        <source>Type R, A, C or I in a cell. With Shift, the letter is added to what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 goes to the next finding, Ctrl+. shows ways out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 starts workshop mode: one activity at a time, readable from the back row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help ▸ Show tips again brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find activity or role   Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find activity or role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RACI Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree who does what, and see where product and project roles blur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from Excel or CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a &amp;folder of plans…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a .raci, .xlsx or .csv file anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one opens as an untitled copy; the template stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept when the program ended early · {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>RACI Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is {name} now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>The matrix: a line for each activity, a column for each role. Type R, A, C or I in a cell; with Shift, the letter is added. The mark at the start of a line is the most pressing thing to say about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many letters each role has, and how much of the work that is compared with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only some activities: by a part of their name, by a role and a letter, with findings, or those that nobody is accountable for. Escape shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is worth a question to the team. A conflict comes first, then what to check, then notes. Each card says why, offers ways out, and can be accepted as it is, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the current activity or role: the documented duty it was taken for, who is usually accountable for that and who is not, where that is written, and your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters for the selected cells, adding, looking, a field that finds names; Ctrl+K finds all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many findings there are. A press shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether every change is in your plan&apos;s file yet. Each one is kept safe at once, also before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tip. It comes once; Help ▸ Show tips again brings all of them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to know of this plan&apos;s file, and what can be done about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Every {n} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs what you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside decisions, notes and what you accept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from the next start. Findings and documents are in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;last plan at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of the welcome window, while its file is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopen startup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review new &amp;plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a plan begins with; each plan can have its own in its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval quarter date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short ones over the sample plan, until each has been closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hints tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large, names on two lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of &amp;roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright when there are many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header rotated columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After typing a l&amp;etter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cursor move right down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells &amp;show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, where they fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chips accountable responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything in the program; Ctrl++ makes the matrix alone larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: plain grounds, strong outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessibility high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is written there at once, and offered after a crash: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery autosave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions kept by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each plan; older ones go first. Versions with a name stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic snapshots history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RACI Planner sends nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lo&amp;g folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens no connection. The log holds places in the program&apos;s code, never a word of a plan; diagnostics are versions and screens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telemetry network support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>There is no activity yet to put on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note or decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan can only be read; the wall shows it, but cannot change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

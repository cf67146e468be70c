<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Strongroom</name>
    <message>
        <source>  and {0} more: `strongroom verify` names them all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>  {seconds} s</source>
        <translation>  {seconds} s</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>(end of a paragraph)</source>
        <translation>(Ende eines Absatzes)</translation>
    </message>
    <message>
        <source>(look of the text)</source>
        <translation>(Aussehen des Textes)</translation>
    </message>
    <message>
        <source>1 blank</source>
        <translation>1 Lücke</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>13 groups of 5 characters</source>
        <translation>13 Gruppen zu 5 Zeichen</translation>
    </message>
    <message>
        <source>A backup is encrypted as the vault is; only what changed is copied, and the last three are kept. On another computer the recovery code alone opens it: strongroom restore FOLDER --to NEW-FOLDER.</source>
        <translation>Eine Sicherung ist verschlüsselt wie der Tresor; nur Geändertes wird kopiert, und die letzten drei werden aufbewahrt. Auf einem anderen Computer öffnet sie allein der Wiederherstellungscode: strongroom restore FOLDER --to NEW-FOLDER.</translation>
    </message>
    <message>
        <source>A bridge leads to {0} and nowhere else. Vectors go there, no text.</source>
        <translation>Eine Brücke führt zu {0} und nirgendwohin sonst. Vektoren gehen dorthin, kein Text.</translation>
    </message>
    <message>
        <source>A document of the matter</source>
        <translation>Ein Dokument der Akte</translation>
    </message>
    <message>
        <source>A draft from a document</source>
        <translation>Ein Entwurf aus einem Dokument</translation>
    </message>
    <message>
        <source>A fact</source>
        <translation>Eine Tatsache</translation>
    </message>
    <message>
        <source>A level down</source>
        <translation>Eine Ebene tiefer</translation>
    </message>
    <message>
        <source>A level up</source>
        <translation>Eine Ebene höher</translation>
    </message>
    <message>
        <source>A matter holds the documents of one client or case. Nothing in one can be found from another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A matter is a wall: nothing in one can be found from another.</source>
        <translation>Eine Akte ist eine Wand: Aus einer anderen wird in ihr nichts gefunden.</translation>
    </message>
    <message>
        <source>A name that stands at the beginning of the document</source>
        <translation>Ein Name, der am Anfang des Dokuments steht</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Eine neue Notiz</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>A preference</source>
        <translation>Eine Vorliebe</translation>
    </message>
    <message>
        <source>A reader of the pages does not see this. It is not searched, never quoted and never given to the model.</source>
        <translation>Wer die Seiten liest, sieht dies nicht. Es wird nicht durchsucht, nie zitiert und nie dem Modell gegeben.</translation>
    </message>
    <message>
        <source>A template from a document</source>
        <translation>Eine Vorlage aus einem Dokument</translation>
    </message>
    <message>
        <source>About Strongroom</source>
        <translation>Über Strongroom</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Activity, Import report lists each with its reason. A locked file asks for its password below the list of documents; “Read again” tries once more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a note, for example what is wrong</source>
        <translation>Eine Notiz hinzufügen, etwa was falsch ist</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>Passphrase hinzufügen…</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Erneut hinzufügen</translation>
    </message>
    <message>
        <source>Add another one before removing it.</source>
        <translation>Fügen Sie eine andere hinzu, bevor Sie diese entfernen.</translation>
    </message>
    <message>
        <source>Add documents first.</source>
        <translation>Fügen Sie zuerst Dokumente hinzu.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add files and folders only.</source>
        <translation>Fügen Sie nur Dateien und Ordner hinzu.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>Fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>Add the place that it points to.</source>
        <translation>Fügen Sie den Ort hinzu, auf den sie verweist.</translation>
    </message>
    <message>
        <source>Add to {list}</source>
        <translation>Zu {list} hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added since, and not part of this answer: {0}. Ask again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adding files</source>
        <translation>Dateien werden hinzugefügt</translation>
    </message>
    <message>
        <source>Adding the sample</source>
        <translation>Das Beispiel wird hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Alle Entwürfe</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>All matters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An agreement or a letter of this matter becomes a draft, word for word.</source>
        <translation>Ein Vertrag oder Brief dieser Akte wird zum Entwurf, Wort für Wort.</translation>
    </message>
    <message>
        <source>An offline workstation for confidential documents. Free software under the Apache License 2.0.</source>
        <translation>Ein Arbeitsplatz ohne Netz für vertrauliche Dokumente. Freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Another kind…</source>
        <translation>Eine andere Art…</translation>
    </message>
    <message>
        <source>Another program has just made it. Open it.</source>
        <translation>Ein anderes Programm hat ihn soeben angelegt. Öffnen Sie ihn.</translation>
    </message>
    <message>
        <source>Another task is reading, so nothing can be shown. Try again.</source>
        <translation>Eine andere Aufgabe liest, daher kann nichts angezeigt werden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another task is reading. Try again.</source>
        <translation>Eine andere Aufgabe liest. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another task is writing. Try again.</source>
        <translation>Eine andere Aufgabe schreibt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered by the clause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwort wird gegeben</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answers that you mark as verified or wrong are listed here.</source>
        <translation>Antworten, die Sie als geprüft oder falsch markieren, stehen hier.</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Any party</source>
        <translation>Jede Partei</translation>
    </message>
    <message>
        <source>Apache Software License</source>
        <translation>Apache-Softwarelizenz</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Fragen (Eingabe)</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Eine Frage stellen</translation>
    </message>
    <message>
        <source>Ask a question in your own words. Every answer names its sources: click one to see the passage on its page. The line below an answer says what was searched and what could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask about the documents of this matter</source>
        <translation>Fragen Sie nach den Dokumenten dieser Akte</translation>
    </message>
    <message>
        <source>Ask about this passage</source>
        <translation>Nach dieser Textstelle fragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask for both…</source>
        <translation>Beide verlangen…</translation>
    </message>
    <message>
        <source>Ask for one of them…</source>
        <translation>Eines davon verlangen…</translation>
    </message>
    <message>
        <source>Ask it as a new question instead</source>
        <translation>Stattdessen als neue Frage stellen</translation>
    </message>
    <message>
        <source>Ask on, or about something else</source>
        <translation>Fragen Sie weiter oder nach etwas anderem</translation>
    </message>
    <message>
        <source>Ask this question again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation>Frage: {question}</translation>
    </message>
    <message>
        <source>Asked as: “{0}”</source>
        <translation>Gefragt als: „{0}“</translation>
    </message>
    <message>
        <source>Asked beside: {0}</source>
        <translation>Daneben gefragt: {0}</translation>
    </message>
    <message>
        <source>Asking each document…</source>
        <translation>Jedes Dokument wird befragt…</translation>
    </message>
    <message>
        <source>Asking each document… {done} of {total}</source>
        <translation>Jedes Dokument wird befragt… {done} von {total}</translation>
    </message>
    <message>
        <source>At most {0} characters.</source>
        <translation>Höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Author that the file names</source>
        <translation>Verfasser, den die Datei nennt</translation>
    </message>
    <message>
        <source>Author that the file names (optional)</source>
        <translation>Verfasser, den die Datei nennt (freiwillig)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to all drafts</source>
        <translation>Zurück zu allen Entwürfen</translation>
    </message>
    <message>
        <source>Back to the conversations</source>
        <translation>Zurück zu den Gesprächen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Backing up: {0} %</source>
        <translation>Sicherung läuft: {0} %</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Before the first clause</source>
        <translation>Vor der ersten Klausel</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin from a template, a letter or a document of the matter. Fields are filled once; the margin says where each passage is from. The checks must be clear before you export.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Entwurf beginnen</translation>
    </message>
    <message>
        <source>Behind the clause with the caret.</source>
        <translation>Hinter der Klausel mit der Schreibmarke.</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Blank: {0}</source>
        <translation>Lücke: {0}</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Both copies are broken or gone; without them no key can open the vault. Put header.json back from a backup. Nothing was changed.</source>
        <translation>Beide Kopien sind beschädigt oder fehlen; ohne sie öffnet kein Schlüssel den Tresor. Holen Sie header.json aus einer Sicherung zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Beides zusammen</translation>
    </message>
    <message>
        <source>Building a new index</source>
        <translation>Neuer Index wird gebaut</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>By the kind of file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By the last change of the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Can be added</source>
        <translation>Kann hinzugefügt werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Category (optional)</source>
        <translation>Gruppe (freiwillig)</translation>
    </message>
    <message>
        <source>Category of the template</source>
        <translation>Gruppe der Vorlage</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the clauses by hand, or make a new draft.</source>
        <translation>Ändern Sie die Klauseln von Hand, oder beginnen Sie einen neuen Entwurf.</translation>
    </message>
    <message>
        <source>Change the note: {0}</source>
        <translation>Notiz ändern: {0}</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Change the question and ask it in this place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>Geändert ab</translation>
    </message>
    <message>
        <source>Changed from {0}</source>
        <translation>Geändert ab {0}</translation>
    </message>
    <message>
        <source>Changed until</source>
        <translation>Geändert bis</translation>
    </message>
    <message>
        <source>Changed until {0}</source>
        <translation>Geändert bis {0}</translation>
    </message>
    <message>
        <source>Changes clause by clause</source>
        <translation>Änderungen Klausel für Klausel</translation>
    </message>
    <message>
        <source>Changing settings</source>
        <translation>Einstellungen werden geändert</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Die Schlüssel werden geändert</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Die Passphrase wird geändert</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may write there.</source>
        <translation>Prüfen Sie, ob das Laufwerk verbunden ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check the drive, then choose “Read again”.</source>
        <translation>Prüfen Sie das Laufwerk, dann wählen Sie „Erneut lesen“.</translation>
    </message>
    <message>
        <source>Check the number of the page.</source>
        <translation>Prüfen Sie die Nummer der Seite.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check them: {0}.</source>
        <translation>Prüfen Sie: {0}.</translation>
    </message>
    <message>
        <source>Check whether the quotes still stand in the documents</source>
        <translation>Prüfen, ob die Zitate noch in den Dokumenten stehen</translation>
    </message>
    <message>
        <source>Checking a draft</source>
        <translation>Ein Entwurf wird geprüft</translation>
    </message>
    <message>
        <source>Checking a model</source>
        <translation>Ein Modell wird geprüft</translation>
    </message>
    <message>
        <source>Checking against the quotes…</source>
        <translation>Wird mit den Zitaten verglichen…</translation>
    </message>
    <message>
        <source>Checking an answer again</source>
        <translation>Eine Antwort wird erneut geprüft</translation>
    </message>
    <message>
        <source>Checking hash: {0} of {1}</source>
        <translation>Prüfsumme wird geprüft: {0} von {1}</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Wählen Sie einen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a new folder; nothing is ever written over a vault.</source>
        <translation>Wählen Sie einen neuen Ordner; ein Tresor wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Choose a passage of one document.</source>
        <translation>Wählen Sie eine Textstelle eines Dokuments.</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>Wählen Sie eine Fassung.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one for it: its index is then built anew.</source>
        <translation>Wählen Sie ein anderes dafür: Der Index wird dann neu gebaut.</translation>
    </message>
    <message>
        <source>Choose folders beside it, one by one.</source>
        <translation>Wählen Sie Ordner daneben, einen nach dem anderen.</translation>
    </message>
    <message>
        <source>Choose one of the list, or add it.</source>
        <translation>Wählen Sie einen aus der Liste, oder fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>Choose one of the models listed on the Models page.</source>
        <translation>Wählen Sie eines der Modelle, die auf der Seite Modelle stehen.</translation>
    </message>
    <message>
        <source>Choose the first day from a calendar</source>
        <translation>Den ersten Tag im Kalender wählen</translation>
    </message>
    <message>
        <source>Choose the folder that was backed up to.</source>
        <translation>Wählen Sie den Ordner, in den gesichert wurde.</translation>
    </message>
    <message>
        <source>Choose the last day from a calendar</source>
        <translation>Den letzten Tag im Kalender wählen</translation>
    </message>
    <message>
        <source>Choose the words that are to be kept.</source>
        <translation>Wählen Sie die Worte, die aufbewahrt werden sollen.</translation>
    </message>
    <message>
        <source>Choose “Read again”.</source>
        <translation>Wählen Sie „Erneut lesen“.</translation>
    </message>
    <message>
        <source>Choose “Resume” to read it.</source>
        <translation>Wählen Sie „Fortsetzen“, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Clause by clause</source>
        <translation>Klausel für Klausel</translation>
    </message>
    <message>
        <source>Clause library</source>
        <translation>Klauselsammlung</translation>
    </message>
    <message>
        <source>Clause: {0}</source>
        <translation>Klausel: {0}</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Clauses that were found</source>
        <translation>Gefundene Klauseln</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close a message, a form or the viewer</source>
        <translation>Eine Meldung, ein Formular oder die Anzeige schließen</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Dokument schließen</translation>
    </message>
    <message>
        <source>Close the hidden texts</source>
        <translation>Verborgene Texte schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare it with the paper and type it again. Nothing was changed.</source>
        <translation>Vergleichen Sie ihn mit dem Papier und geben Sie ihn noch einmal ein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Compare it with the paper.</source>
        <translation>Vergleichen Sie ihn mit dem Papier.</translation>
    </message>
    <message>
        <source>Compare the letters with the file itself before you rely on it.</source>
        <translation>Vergleichen Sie die Buchstaben mit der Datei selbst, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>Compare the passage with the file itself before you rely on it.</source>
        <translation>Vergleichen Sie die Textstelle mit der Datei selbst, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>Compare two Word files</source>
        <translation>Zwei Word-Dateien vergleichen</translation>
    </message>
    <message>
        <source>Compare two Word files…</source>
        <translation>Zwei Word-Dateien vergleichen…</translation>
    </message>
    <message>
        <source>Compare with a Word file…</source>
        <translation>Mit einer Word-Datei vergleichen…</translation>
    </message>
    <message>
        <source>Compare with another variant</source>
        <translation>Mit einer anderen Variante vergleichen</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Mit dem vergleichen, woraus er entstand</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Comparing clauses</source>
        <translation>Klauseln werden verglichen</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Fassungen werden verglichen</translation>
    </message>
    <message>
        <source>Computed from cited figures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Computed: {expression} = {result}. {figures}</source>
        <translation>Berechnet: {expression} = {result}. {figures}</translation>
    </message>
    <message>
        <source>Computing from the cited figures…</source>
        <translation>Aus den zitierten Zahlen wird gerechnet…</translation>
    </message>
    <message>
        <source>Connect its drive or put the file back; or remove it from the list.</source>
        <translation>Verbinden Sie das Laufwerk, oder legen Sie die Datei zurück; oder entfernen Sie sie aus der Liste.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>Verbinden Sie das Laufwerk, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Conversations of this matter</source>
        <translation>Gespräche dieser Akte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied into the vault: {0}. All others are indexed in place.</source>
        <translation>In den Tresor kopiert: {0}. Alle anderen werden an ihrem Ort erfasst.</translation>
    </message>
    <message>
        <source>Copied with its sources</source>
        <translation>Mit den Quellen kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy files into the vault, encrypted</source>
        <translation>Dateien verschlüsselt in den Tresor kopieren</translation>
    </message>
    <message>
        <source>Copy quote {number} with its source</source>
        <translation>Zitat {number} mit seiner Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the answer with its sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Textstelle kopieren</translation>
    </message>
    <message>
        <source>Copy the words from the document.</source>
        <translation>Kopieren Sie die Worte aus dem Dokument.</translation>
    </message>
    <message>
        <source>Copy these rows as a table</source>
        <translation>Diese Zeilen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Correction: {0}</source>
        <translation>Berichtigung: {0}</translation>
    </message>
    <message>
        <source>Could not be read, so not searched:</source>
        <translation>Konnte nicht gelesen, also nicht durchsucht werden:</translation>
    </message>
    <message>
        <source>Counting documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+K finds any action, matter or document by a few letters. Ctrl+1 to Ctrl+7 are the pages, Ctrl+/ lists all keys, Escape stops or closes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+L locks: every copy of the key and of any text leaves the memory. Keep the recovery code apart from this computer, and set a folder for backups in the settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the note: {0}</source>
        <translation>Notiz löschen: {0}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Deleting a note</source>
        <translation>Eine Notiz wird gelöscht</translation>
    </message>
    <message>
        <source>Details of the selected document</source>
        <translation>Einzelheiten des gewählten Dokuments</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document by document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents of the matter</source>
        <translation>Dokumente der Akte</translation>
    </message>
    <message>
        <source>Documents with these letters in their names</source>
        <translation>Dokumente mit diesen Buchstaben im Namen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done since the vault was opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doubtful words (OCR)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft {0} of {1}</source>
        <translation>Fassung {0} von {1}</translation>
    </message>
    <message>
        <source>Draft {0} of {1}, by the time of change; the newest one.</source>
        <translation>Fassung {0} von {1}, nach der Zeit der Änderung; die neueste.</translation>
    </message>
    <message>
        <source>Draft {0} of {1}; {2} % the same as the newest one.</source>
        <translation>Fassung {0} von {1}; zu {2} % gleich der neuesten.</translation>
    </message>
    <message>
        <source>Draft: a level down, up</source>
        <translation>Entwurf: eine Ebene tiefer, höher</translation>
    </message>
    <message>
        <source>Draft: a new clause</source>
        <translation>Entwurf: eine neue Klausel</translation>
    </message>
    <message>
        <source>Draft: bold, italic, underlined</source>
        <translation>Entwurf: fett, kursiv, unterstrichen</translation>
    </message>
    <message>
        <source>Draft: from the text to the panel and back</source>
        <translation>Entwurf: vom Text zum Bereich daneben und zurück</translation>
    </message>
    <message>
        <source>Draft: next, previous blank</source>
        <translation>Entwurf: nächste, vorige Lücke</translation>
    </message>
    <message>
        <source>Draft: open what the words at the caret are from</source>
        <translation>Entwurf: öffnen, woher die Worte an der Schreibmarke sind</translation>
    </message>
    <message>
        <source>Draft: panels</source>
        <translation>Entwurf: Bereiche</translation>
    </message>
    <message>
        <source>Draft: show or hide where text is from</source>
        <translation>Entwurf: Herkunft des Textes zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Draft: undo, redo</source>
        <translation>Entwurf: rückgängig, wiederholen</translation>
    </message>
    <message>
        <source>Drafts of this matter</source>
        <translation>Entwürfe dieser Akte</translation>
    </message>
    <message>
        <source>Drafts that were made from it stay.</source>
        <translation>Entwürfe, die daraus entstanden, bleiben.</translation>
    </message>
    <message>
        <source>Drag files or folders anywhere into this window. They are read on this computer, and kept encrypted.</source>
        <translation>Ziehen Sie Dateien oder Ordner irgendwo in dieses Fenster. Sie werden auf diesem Computer gelesen und verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation>Eine Seite wird gezeichnet</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on the window, or press Ctrl+O. Each is read into the open matter; its state says how far it is. Nothing in one matter can be found from another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Drop to add to “{0}”</source>
        <translation>Ablegen, um sie zu „{0}“ hinzuzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Each of these opens the vault by itself, unless you ask for both. Changing one never rewrites the documents.</source>
        <translation>Jeder von diesen öffnet den Tresor für sich, es sei denn, Sie verlangen beide. Einen zu ändern schreibt die Dokumente nie neu.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Encryption is not available</source>
        <translation>Verschlüsselung ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Ends every process that has seen a document (Ctrl+L)</source>
        <translation>Beendet jeden Prozess, der ein Dokument gesehen hat (Strg+L)</translation>
    </message>
    <message>
        <source>English, German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages, Polish, Czech, Turkish and others in Latin letters. No other letter is ever read.</source>
        <translation>Englisch, Deutsch, Französisch, Spanisch, Italienisch, Portugiesisch, Niederländisch, die nordischen Sprachen, Polnisch, Tschechisch, Türkisch und andere in lateinischen Buchstaben. Keine anderen Buchstaben werden je gelesen.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter asks. Shift and Enter begin a new line.</source>
        <translation>Die Eingabetaste fragt. Umschalt und Eingabe beginnen eine neue Zeile.</translation>
    </message>
    <message>
        <source>Enter its password, or add the files in it without one.</source>
        <translation>Geben Sie das Passwort ein, oder fügen Sie die Dateien darin ohne Passwort hinzu.</translation>
    </message>
    <message>
        <source>Enter its password, or save it without one.</source>
        <translation>Geben Sie das Passwort ein, oder speichern Sie die Datei ohne Passwort.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Enter the right password, or save the file without one.</source>
        <translation>Geben Sie das richtige Passwort ein, oder speichern Sie die Datei ohne Passwort.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors: {0}</source>
        <translation>Fehler: {0}</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every document and draft that is listed can be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every document asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every document was read in full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every file was read in full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every matter gets a new index, built from the stored text beside the one in use, which answers until the new one is whole. It can be stopped and goes on later.</source>
        <translation>Jede Akte bekommt einen neuen Index, gebaut aus dem gespeicherten Text neben dem alten, der antwortet, bis der neue vollständig ist. Das kann angehalten und später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Every page is as it was written now. Lock and unlock to go on working.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every page is as it was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every passage of one document was read for this answer.</source>
        <translation>Jede Textstelle eines Dokuments wurde für diese Antwort gelesen.</translation>
    </message>
    <message>
        <source>Every passage of {count} documents was read for this answer.</source>
        <translation>Jede Textstelle von {count} Dokumenten wurde für diese Antwort gelesen.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Everything is filled in.</source>
        <translation>Alles ist ausgefüllt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence only</source>
        <translation>Nur Belege</translation>
    </message>
    <message>
        <source>Evidence only; no answer was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evidence · 1 passage</source>
        <translation>Belege · 1 Textstelle</translation>
    </message>
    <message>
        <source>Evidence · {count} passages</source>
        <translation>Belege · {count} Textstellen</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Als Markdown ausgeben…</translation>
    </message>
    <message>
        <source>Export as a Word file…</source>
        <translation>Als Word-Datei ausgeben…</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Das Gespräch ausgeben</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Die Notizen ausgeben</translation>
    </message>
    <message>
        <source>Export these notes</source>
        <translation>Diese Notizen ausgeben</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird ausgegeben</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Facts of the old matter are still undecided</source>
        <translation>Tatsachen der alten Akte sind noch nicht entschieden</translation>
    </message>
    <message>
        <source>Facts of the precedent</source>
        <translation>Tatsachen des Vordokuments</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Mittel. Ein Wort mehr macht sie gut.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field: {0}</source>
        <translation>Feld: {0}</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fields of the document</source>
        <translation>Felder des Dokuments</translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <translation>Felder der Vorlage</translation>
    </message>
    <message>
        <source>Fields that are still to be filled in</source>
        <translation>Felder, die noch auszufüllen sind</translation>
    </message>
    <message>
        <source>Figures as cited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figures match the quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Files and folders are read into the vault; nothing is moved.</source>
        <translation>Dateien und Ordner werden in den Tresor eingelesen; nichts wird verschoben.</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filling in</source>
        <translation>Wird ausgefüllt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter by name or folder</source>
        <translation>Nach Name oder Ordner filtern</translation>
    </message>
    <message>
        <source>Filter matters by name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter what is searched</source>
        <translation>Filtern, was durchsucht wird</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation>Klausel suchen</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Dokument suchen</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Vorlage suchen</translation>
    </message>
    <message>
        <source>Find an action or a document…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finding clauses</source>
        <translation>Klauseln werden gesucht</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <translation>Findet nach Bedeutung</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Finish: check, save, print</source>
        <translation>Fertigstellen: prüfen, speichern, drucken</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Fertigstellen…</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>An die Breite anpassen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Font size in per cent</source>
        <translation>Schriftgröße in Prozent</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>For each passage its vector: numbers that a model computed from the text. From them the subject of a passage can be told, and with effort parts of its wording: trust the server as you trust the files. The server stores them unencrypted.</source>
        <translation>Für jede Textstelle ihr Vektor: Zahlen, die ein Modell aus dem Text errechnet hat. Aus ihnen lässt sich das Thema erkennen, mit Mühe auch Teile des Wortlauts: Vertrauen Sie dem Server, wie Sie ihm die Dateien anvertrauen würden. Er speichert sie unverschlüsselt.</translation>
    </message>
    <message>
        <source>For each question its vector, and when it was asked.</source>
        <translation>Für jede Frage ihr Vektor und wann sie gestellt wurde.</translation>
    </message>
    <message>
        <source>For files that hold Chinese or Japanese pages too; now and then a letter of a Latin text is taken for a Chinese one.</source>
        <translation>Für Dateien, die auch chinesische oder japanische Seiten enthalten; hin und wieder wird ein lateinischer Buchstabe für einen chinesischen gehalten.</translation>
    </message>
    <message>
        <source>For the selected text.</source>
        <translation>Für den markierten Text.</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Found when the vault was opened</source>
        <translation>Beim Öffnen des Tresors gefunden</translation>
    </message>
    <message>
        <source>Found, with sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Four or five words that don't belong together are easy to keep.</source>
        <translation>Vier oder fünf Wörter, die nicht zusammengehören, merken sich leicht.</translation>
    </message>
    <message>
        <source>Free memory now: {0}</source>
        <translation>Freier Speicher jetzt: {0}</translation>
    </message>
    <message>
        <source>From a document…</source>
        <translation>Aus einem Dokument…</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Aus einer Vorlage</translation>
    </message>
    <message>
        <source>Give a passphrase, or use a keychain.</source>
        <translation>Geben Sie eine Passphrase an, oder nutzen Sie einen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Give it a name that ends with .html or .csv.</source>
        <translation>Geben Sie ihm einen Namen, der auf .html oder .csv endet.</translation>
    </message>
    <message>
        <source>Give it a name that ends with {0}.</source>
        <translation>Geben Sie ihm einen Namen, der auf {0} endet.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>Give its recovery code or passphrase.</source>
        <translation>Geben Sie den Wiederherstellungscode oder die Passphrase an.</translation>
    </message>
    <message>
        <source>Give more of its path.</source>
        <translation>Geben Sie mehr vom Pfad an.</translation>
    </message>
    <message>
        <source>Give some of the document’s words.</source>
        <translation>Geben Sie einige Worte des Dokuments an.</translation>
    </message>
    <message>
        <source>Give the conversation a name.</source>
        <translation>Geben Sie dem Gespräch einen Namen.</translation>
    </message>
    <message>
        <source>Give the draft a name.</source>
        <translation>Geben Sie dem Entwurf einen Namen.</translation>
    </message>
    <message>
        <source>Give the file a name that ends with .docx or .md.</source>
        <translation>Geben Sie der Datei einen Namen, der auf .docx oder .md endet.</translation>
    </message>
    <message>
        <source>Go back to one of its versions.</source>
        <translation>Gehen Sie zu einer der Fassungen zurück.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Weiter beobachten</translation>
    </message>
    <message>
        <source>Go on watching folders</source>
        <translation>Ordner weiter beobachten</translation>
    </message>
    <message>
        <source>Go to Documents</source>
        <translation>Zu den Dokumenten</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Greek text</source>
        <translation>Griechischer Text</translation>
    </message>
    <message>
        <source>Group {0} of the recovery code has a mistake</source>
        <translation>Gruppe {0} des Wiederherstellungscodes hat einen Fehler</translation>
    </message>
    <message>
        <source>Group {0}: {1}</source>
        <translation>Gruppe {0}: {1}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Here it is {0}. Use one name, as the parties are registered.</source>
        <translation>Hier steht {0}. Verwenden Sie einen Namen, so wie die Parteien eingetragen sind.</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Verborgener Text</translation>
    </message>
    <message>
        <source>Hidden text in {0}</source>
        <translation>Verborgener Text in {0}</translation>
    </message>
    <message>
        <source>Hidden texts</source>
        <translation>Verborgene Texte</translation>
    </message>
    <message>
        <source>Hidden texts of the selected document</source>
        <translation>Verborgene Texte des gewählten Dokuments</translation>
    </message>
    <message>
        <source>Hide findings of this kind</source>
        <translation>Befunde dieser Art verbergen</translation>
    </message>
    <message>
        <source>Hide folders</source>
        <translation>Ordner ausblenden</translation>
    </message>
    <message>
        <source>Hide this kind</source>
        <translation>Diese Art verbergen</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How a model gets in</source>
        <translation>Wie ein Modell hineinkommt</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Wie es gelesen wurde</translation>
    </message>
    <message>
        <source>How many passages each matter has, and that this machine has a vault.</source>
        <translation>Wie viele Textstellen jede Akte hat, und dass dieser Computer einen Tresor hat.</translation>
    </message>
    <message>
        <source>How often the vault is backed up by itself</source>
        <translation>Wie oft der Tresor von selbst gesichert wird</translation>
    </message>
    <message>
        <source>How the questions that are kept were answered, and what was left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I have written it down on paper</source>
        <translation>Ich habe ihn auf Papier geschrieben</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>If the keychain is lost or the passphrase forgotten, this code opens the vault. Without it nobody can. It is shown this one time.</source>
        <translation>Wenn der Schlüsselbund verloren oder die Passphrase vergessen ist, öffnet dieser Code den Tresor. Ohne ihn kann es niemand. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In every matter</source>
        <translation>In jeder Akte</translation>
    </message>
    <message>
        <source>In line {0}, {1}.</source>
        <translation>In Zeile {0}, {1}.</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>Im Dokument</translation>
    </message>
    <message>
        <source>In the document: {wording}</source>
        <translation>Im Dokument: {wording}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Index files in place</source>
        <translation>Dateien an ihrem Ort erfassen</translation>
    </message>
    <message>
        <source>Index it again to search it by meaning; its words are found as before.</source>
        <translation>Erfassen Sie es neu, um es nach Bedeutung zu durchsuchen; seine Wörter werden gefunden wie bisher.</translation>
    </message>
    <message>
        <source>Indexed in place: the files stay where they are, in every matter.</source>
        <translation>An ihrem Ort erfasst: Die Dateien bleiben, wo sie sind, in jeder Akte.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Wird erfasst</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation>An der Schreibmarke einfügen</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Install Strongroom again: house.docx is not there.</source>
        <translation>Installieren Sie Strongroom neu: house.docx ist nicht da.</translation>
    </message>
    <message>
        <source>Install the newest version and open it again. Nothing was changed.</source>
        <translation>Installieren Sie die neueste Fassung und öffnen Sie ihn noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It comes with Strongroom: run the installer again.</source>
        <translation>Es kommt mit Strongroom: Führen Sie die Installation noch einmal aus.</translation>
    </message>
    <message>
        <source>It did not take its request.</source>
        <translation>Er hat den Auftrag nicht angenommen.</translation>
    </message>
    <message>
        <source>It goes for good, with its versions, when this message is closed.</source>
        <translation>Er ist mit seinen Fassungen endgültig weg, wenn diese Meldung geschlossen wird.</translation>
    </message>
    <message>
        <source>It goes from the vault for good when this message is closed.</source>
        <translation>Es ist endgültig aus dem Tresor weg, wenn diese Meldung geschlossen wird.</translation>
    </message>
    <message>
        <source>It has {0} groups of {1} characters; you typed {2} characters instead of {3}.</source>
        <translation>Er hat {0} Gruppen zu {1} Zeichen; Sie haben {2} Zeichen statt {3} eingegeben.</translation>
    </message>
    <message>
        <source>It holds text that no page shows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds text that no page shows. It is kept apart and never searched.</source>
        <translation>Es enthält Text, den keine Seite zeigt. Er wird getrennt aufbewahrt und nie durchsucht.</translation>
    </message>
    <message>
        <source>It is defined already in {0}. Keep one definition, or give one of them another name.</source>
        <translation>Es ist schon in {0} definiert. Behalten Sie eine Definition, oder nennen Sie eine anders.</translation>
    </message>
    <message>
        <source>It is deleted, but traces are left inside the encrypted file. The system says: {0}. They are wiped when the vault is closed.</source>
        <translation>Es ist gelöscht, aber Spuren sind in der verschlüsselten Datei geblieben. Das System sagt: {0}. Sie werden getilgt, wenn der Tresor geschlossen wird.</translation>
    </message>
    <message>
        <source>It is in use by {0}. Close it there, then try again.</source>
        <translation>Er wird von {0} benutzt. Schließen Sie ihn dort, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is kept in the vault, encrypted, so that the file can be shown later.</source>
        <translation>Es wird verschlüsselt im Tresor aufbewahrt, damit die Datei später gezeigt werden kann.</translation>
    </message>
    <message>
        <source>It is not GBNF with a rule named root.</source>
        <translation>Es ist kein GBNF mit einer Regel namens root.</translation>
    </message>
    <message>
        <source>It is not an embedding model.</source>
        <translation>Es ist kein Einbettungsmodell.</translation>
    </message>
    <message>
        <source>It is not one of ours and was not opened.</source>
        <translation>Es ist keiner von uns und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>It is not valid text. Rename the file and add it again.</source>
        <translation>Er ist kein gültiger Text. Benennen Sie die Datei um und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>It is open for reading only from now on. Restore a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is open for reading only. What can be read can be exported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is saved</source>
        <translation>Es ist gespeichert</translation>
    </message>
    <message>
        <source>It is {0} or one of: {1}.</source>
        <translation>Es ist {0} oder eines von: {1}.</translation>
    </message>
    <message>
        <source>It leads to a host that Strongroom does not know. Nothing was fetched from there.</source>
        <translation>Es führt zu einem Rechner, den Strongroom nicht kennt. Von dort wurde nichts geholt.</translation>
    </message>
    <message>
        <source>It lies in another folder that this matter watches.</source>
        <translation>Er liegt in einem anderen Ordner, den diese Akte beobachtet.</translation>
    </message>
    <message>
        <source>It made a vector that is none.</source>
        <translation>Es hat einen Vektor erzeugt, der keiner ist.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Answer it and try again, or use your passphrase or recovery code.</source>
        <translation>Er wartet vielleicht in einem anderen Fenster auf sein Passwort. Antworten Sie dort und versuchen Sie es noch einmal, oder nutzen Sie Passphrase oder Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>It may have been removed.</source>
        <translation>Es wurde vielleicht entfernt.</translation>
    </message>
    <message>
        <source>It needs {0} GB and {1} GB are free. Close other programs, or choose a smaller model.</source>
        <translation>Es braucht {0} GB, und {1} GB sind frei. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>It reported {0}. Try again, or use your passphrase or recovery code.</source>
        <translation>Er meldete {0}. Versuchen Sie es noch einmal, oder nutzen Sie Passphrase oder Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>It sent an answer that is none. Try again.</source>
        <translation>Er sandte eine Antwort, die keine ist. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It shows when the window is opened again.</source>
        <translation>Sie erscheint, wenn das Fenster neu geöffnet wird.</translation>
    </message>
    <message>
        <source>It still stands: every quote is in its document, and no document has come since.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It takes the vault's place when this one is locked. The damaged vault is kept beside it. What was added since the backup has to be added again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It takes {0} MB. Close other programs and try again.</source>
        <translation>Es braucht {0} MB. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>It was stopped after {0} seconds.</source>
        <translation>Es wurde nach {0} Sekunden angehalten.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Its chat template is damaged.</source>
        <translation>Seine Gesprächsvorlage ist beschädigt.</translation>
    </message>
    <message>
        <source>Its chat template refuses these messages.</source>
        <translation>Seine Gesprächsvorlage lehnt diese Nachrichten ab.</translation>
    </message>
    <message>
        <source>Its chat template takes too long or too much. Choose another.</source>
        <translation>Seine Gesprächsvorlage braucht zu lange oder zu viel. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Its file has no chat template.</source>
        <translation>Seine Datei hat keine Gesprächsvorlage.</translation>
    </message>
    <message>
        <source>Its file {0} can't be opened. Check the permissions of the models folder.</source>
        <translation>Seine Datei {0} kann nicht geöffnet werden. Prüfen Sie die Rechte des Modellordners.</translation>
    </message>
    <message>
        <source>Its file {0} has {1} bytes where {2} are expected. Delete it on the Models page and fetch it again.</source>
        <translation>Seine Datei {0} hat {1} Byte, erwartet werden {2}. Löschen Sie sie auf der Seite Modelle und holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Its file {0} is missing. Fetch the model on the Models page, or run the installer again.</source>
        <translation>Seine Datei {0} fehlt. Holen Sie das Modell auf der Seite Modelle, oder führen Sie die Installation noch einmal aus.</translation>
    </message>
    <message>
        <source>Its files are not on this machine.</source>
        <translation>Seine Dateien sind nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Its first page can't be read with the vault's key. Restore a backup. Nothing was changed.</source>
        <translation>Die erste Seite kann mit dem Schlüssel des Tresors nicht gelesen werden. Spielen Sie eine Sicherung zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Its passages are being made findable by their meaning.</source>
        <translation>Seine Textstellen werden nach ihrer Bedeutung auffindbar gemacht.</translation>
    </message>
    <message>
        <source>Its publisher asks you to sign in and accept a licence. Fetch it with a browser and copy it into the models folder.</source>
        <translation>Sein Herausgeber verlangt Anmeldung und Annahme einer Lizenz. Holen Sie es mit einem Browser und kopieren Sie es in den Modellordner.</translation>
    </message>
    <message>
        <source>Its text and its passages disagree.</source>
        <translation>Sein Text und seine Textstellen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Its text and its places disagree.</source>
        <translation>Sein Text und seine Orte passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Its text is not valid Unicode.</source>
        <translation>Sein Text ist kein gültiges Unicode.</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Sein Titel</translation>
    </message>
    <message>
        <source>Its vectors have another length than listed.</source>
        <translation>Seine Vektoren haben eine andere Länge als angegeben.</translation>
    </message>
    <message>
        <source>Its {0} documents, its questions and its drafts are deleted from the vault. The files on your disk are not touched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Joining paragraphs</source>
        <translation>Absätze werden verbunden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep a clause under {0} characters.</source>
        <translation>Halten Sie eine Klausel unter {0} Zeichen.</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>Fassung aufbewahren</translation>
    </message>
    <message>
        <source>Keep all of this kind</source>
        <translation>Alle dieser Art behalten</translation>
    </message>
    <message>
        <source>Keep all: {0}</source>
        <translation>Alle behalten: {0}</translation>
    </message>
    <message>
        <source>Keep each under {0} characters.</source>
        <translation>Halten Sie jeden unter {0} Zeichen.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Im Gedächtnis behalten</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it under {0} characters.</source>
        <translation>Halten Sie sie unter {0} Zeichen.</translation>
    </message>
    <message>
        <source>Keep it under {0} characters; add long texts as documents instead.</source>
        <translation>Halten Sie sie unter {0} Zeichen; lange Texte fügen Sie besser als Dokumente hinzu.</translation>
    </message>
    <message>
        <source>Keep or replace each of them first: {0} are left.</source>
        <translation>Behalten oder ersetzen Sie zuerst jede davon: {0} sind übrig.</translation>
    </message>
    <message>
        <source>Keep or replace each. Undecided: {0}.</source>
        <translation>Behalten oder ersetzen Sie jede. Nicht entschieden: {0}.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Den alten behalten</translation>
    </message>
    <message>
        <source>Keep the selected text as a clause of your own</source>
        <translation>Den markierten Text als eigene Klausel aufbewahren</translation>
    </message>
    <message>
        <source>Keep the selection</source>
        <translation>Markierung aufbewahren</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Vorlage aufbewahren</translation>
    </message>
    <message>
        <source>Keeping a clause</source>
        <translation>Eine Klausel wird aufbewahrt</translation>
    </message>
    <message>
        <source>Keeping a draft</source>
        <translation>Ein Entwurf wird gespeichert</translation>
    </message>
    <message>
        <source>Keeping a note</source>
        <translation>Eine Notiz wird gespeichert</translation>
    </message>
    <message>
        <source>Keeping a template</source>
        <translation>Eine Vorlage wird gespeichert</translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation>Eine Fassung wird gespeichert</translation>
    </message>
    <message>
        <source>Keeping decisions</source>
        <translation>Entscheidungen werden gespeichert</translation>
    </message>
    <message>
        <source>Keeping the backup plan</source>
        <translation>Der Sicherungsplan wird gespeichert</translation>
    </message>
    <message>
        <source>Kept by itself</source>
        <translation>Von selbst aufbewahrt</translation>
    </message>
    <message>
        <source>Kept in mind</source>
        <translation>Im Gedächtnis</translation>
    </message>
    <message>
        <source>Kept in the vault</source>
        <translation>Im Tresor aufbewahrt</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>Behalten: {0}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keychain and passphrase now each open the vault alone.</source>
        <translation>Schlüsselbund und Passphrase öffnen den Tresor jetzt jeder für sich.</translation>
    </message>
    <message>
        <source>Keychain and passphrase now open the vault together only.</source>
        <translation>Schlüsselbund und Passphrase öffnen den Tresor jetzt nur zusammen.</translation>
    </message>
    <message>
        <source>Keys of the vault</source>
        <translation>Schlüssel des Tresors</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Art der Notiz</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Last work: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lateinische Buchstaben</translation>
    </message>
    <message>
        <source>Latin letters, Chinese and Japanese</source>
        <translation>Lateinische Buchstaben, Chinesisch und Japanisch</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence of Strongroom</source>
        <translation>Lizenz von Strongroom</translation>
    </message>
    <message>
        <source>Licence of the package</source>
        <translation>Lizenz des Pakets</translation>
    </message>
    <message>
        <source>Licence {0}</source>
        <translation>Lizenz {0}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>List them with: strongroom clauses.</source>
        <translation>Eine Liste gibt: strongroom clauses.</translation>
    </message>
    <message>
        <source>List them: strongroom clauses.</source>
        <translation>Eine Liste gibt: strongroom clauses.</translation>
    </message>
    <message>
        <source>Listing documents</source>
        <translation>Dokumente werden aufgelistet</translation>
    </message>
    <message>
        <source>Listing matters</source>
        <translation>Akten werden aufgelistet</translation>
    </message>
    <message>
        <source>Listing models</source>
        <translation>Modelle werden aufgelistet</translation>
    </message>
    <message>
        <source>Listing watched folders</source>
        <translation>Beobachtete Ordner werden aufgelistet</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Die Modelle werden geladen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock Strongroom (Ctrl+L)</source>
        <translation>Strongroom sperren (Strg+L)</translation>
    </message>
    <message>
        <source>Lock after minutes without a key or the mouse</source>
        <translation>Sperren nach Minuten ohne Taste oder Maus</translation>
    </message>
    <message>
        <source>Lock and open again</source>
        <translation>Sperren und neu öffnen</translation>
    </message>
    <message>
        <source>Lock and open it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>Sperren, wenn niemand da ist, nach</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Sperren, wenn der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look at it in its own program: there may be nothing in it.</source>
        <translation>Sehen Sie die Datei in ihrem eigenen Programm an: Vielleicht steht nichts darin.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at these parts in the file itself; they can't be searched.</source>
        <translation>Sehen Sie diese Teile in der Datei selbst an; sie können nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>Look changed</source>
        <translation>Aussehen geändert</translation>
    </message>
    <message>
        <source>Look of the letters</source>
        <translation>Aussehen der Schrift</translation>
    </message>
    <message>
        <source>Look only in some documents, kinds, days or for a party</source>
        <translation>Nur in einigen Dokumenten, Arten, Tagen oder für eine Partei suchen</translation>
    </message>
    <message>
        <source>Looked for: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looked through now and then</source>
        <translation>Wird von Zeit zu Zeit durchgesehen</translation>
    </message>
    <message>
        <source>Looking at the models</source>
        <translation>Die Modelle werden angesehen</translation>
    </message>
    <message>
        <source>Looking at the passage…</source>
        <translation>Die Textstelle wird angesehen…</translation>
    </message>
    <message>
        <source>Looking for drafts</source>
        <translation>Fassungen werden gesucht</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for precedents…</source>
        <translation>Vordokumente werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for the old matter</source>
        <translation>Die alte Akte wird gesucht</translation>
    </message>
    <message>
        <source>Looking for values</source>
        <translation>Werte werden gesucht</translation>
    </message>
    <message>
        <source>Looking for what is left of the old matter…</source>
        <translation>Was von der alten Akte übrig ist, wird gesucht…</translation>
    </message>
    <message>
        <source>Looking where words stand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lost:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made from</source>
        <translation>Entstanden aus</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Einen neuen erzeugen</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Einen neuen Wiederherstellungscode erzeugen?</translation>
    </message>
    <message>
        <source>Make one, or choose its folder.</source>
        <translation>Legen Sie einen an, oder wählen Sie seinen Ordner.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Make the matter</source>
        <translation>Akte anlegen</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Making a matter</source>
        <translation>Eine Akte wird angelegt</translation>
    </message>
    <message>
        <source>Making a recovery code</source>
        <translation>Ein Wiederherstellungscode wird erzeugt</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Der Tresor wird angelegt</translation>
    </message>
    <message>
        <source>Mark: I have checked this answer, and it is right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark: I have checked this answer, and it is wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown-Text</translation>
    </message>
    <message>
        <source>Marking an answer</source>
        <translation>Eine Antwort wird markiert</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Matter: {0}</source>
        <translation>Akte: {0}</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May not answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory needed {0}</source>
        <translation>Benötigter Speicher {0}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models run on this computer, in processes of their own without a network. A model is used only while its SHA-256 is the one that its maker published.</source>
        <translation>Modelle laufen auf diesem Computer, in eigenen Prozessen ohne Netz. Ein Modell wird nur benutzt, solange seine SHA-256 die ist, die sein Hersteller veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>More for the selected conversation</source>
        <translation>Mehr zum gewählten Gespräch</translation>
    </message>
    <message>
        <source>More threads than cores make models slower. A change takes effect when Strongroom starts again.</source>
        <translation>Mehr Threads als Kerne machen Modelle langsamer. Eine Änderung wirkt, wenn Strongroom neu startet.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0 (MPL 2.0)</source>
        <translation>Mozilla Public License 2.0 (MPL 2.0)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name both.</source>
        <translation>Nennen Sie beide.</translation>
    </message>
    <message>
        <source>Name of the matter</source>
        <translation>Name der Akte</translation>
    </message>
    <message>
        <source>Name of the sheet or slide</source>
        <translation>Name des Tabellenblatts oder der Folie</translation>
    </message>
    <message>
        <source>Name of the version to be kept</source>
        <translation>Name der Fassung, die aufbewahrt wird</translation>
    </message>
    <message>
        <source>Name one of: {0}.</source>
        <translation>Nennen Sie einen von: {0}.</translation>
    </message>
    <message>
        <source>Name that the changes carry</source>
        <translation>Name, den die Änderungen tragen</translation>
    </message>
    <message>
        <source>Name, such as a client or a case</source>
        <translation>Name, etwa ein Mandant oder ein Fall</translation>
    </message>
    <message>
        <source>Name: “Sent to the other side”</source>
        <translation>Name: „An die Gegenseite gesandt“</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names and folders were searched. Change the words or the state.</source>
        <translation>Namen und Ordner wurden durchsucht. Ändern Sie die Worte oder den Zustand.</translation>
    </message>
    <message>
        <source>Names that several documents begin with, as parties and patients are named.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names, dates, sums and blanks of the document are proposed as its fields.</source>
        <translation>Namen, Daten, Beträge und Lücken des Dokuments werden als seine Felder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Needed. </source>
        <translation>Nötig. </translation>
    </message>
    <message>
        <source>Network: {0} only</source>
        <translation>Netz: nur {0}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New and changed files in it are then read by themselves.</source>
        <translation>Neue und geänderte Dateien darin werden dann von selbst gelesen.</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>New index of {0}: {1} of {2} passages</source>
        <translation>Neuer Index von {0}: {1} von {2} Textstellen</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>New matter</source>
        <translation>Neue Akte</translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation>Neue Akte…</translation>
    </message>
    <message>
        <source>New name of the matter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Neuer Absatz</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Neuer Wiederherstellungscode…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Neue Fassung…</translation>
    </message>
    <message>
        <source>Next blank</source>
        <translation>Nächste Lücke</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>Nächste Quelle</translation>
    </message>
    <message>
        <source>No blank is left in this draft</source>
        <translation>In diesem Entwurf ist keine Lücke mehr</translation>
    </message>
    <message>
        <source>No blanks</source>
        <translation>Keine Lücken</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>Kein Gespräch enthält diese Worte.</translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation>Kein Dokument passt</translation>
    </message>
    <message>
        <source>No document of this matter has a date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No document of this matter has this in its name.</source>
        <translation>Kein Dokument dieser Akte hat dies im Namen.</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No keychain is running in this session</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund</translation>
    </message>
    <message>
        <source>No language model is installed</source>
        <translation>Es ist kein Sprachmodell installiert</translation>
    </message>
    <message>
        <source>No language model: evidence only</source>
        <translation>Kein Sprachmodell: nur Belege</translation>
    </message>
    <message>
        <source>No matter</source>
        <translation>Keine Akte</translation>
    </message>
    <message>
        <source>No matter matches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No name stands at the beginning of several documents.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>No other place says {0}. Take the definition out, or use the term.</source>
        <translation>An keiner anderen Stelle steht {0}. Nehmen Sie die Definition heraus, oder verwenden Sie den Begriff.</translation>
    </message>
    <message>
        <source>No such field</source>
        <translation>Dieses Feld gibt es nicht</translation>
    </message>
    <message>
        <source>No such template</source>
        <translation>Diese Vorlage gibt es nicht</translation>
    </message>
    <message>
        <source>No text could be had from this file; it can't be searched.</source>
        <translation>Dieser Datei war kein Text zu entnehmen; sie kann nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>No text could be read from this document.</source>
        <translation>Aus diesem Dokument konnte kein Text gelesen werden.</translation>
    </message>
    <message>
        <source>No way leads to a server</source>
        <translation>Kein Weg führt zu einem Server</translation>
    </message>
    <message>
        <source>No whole backup is known here. Look at the drives that you back up to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No {0} model comes with Strongroom.</source>
        <translation>Mit Strongroom kommt kein Modell für {0}.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <source>Not all in the quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not available: {0}. Pages in these are marked or left out. A change takes effect when Strongroom starts again; files with recognised pages are then read anew when they are added.</source>
        <translation>Nicht verfügbar: {0}. Seiten darin werden markiert oder ausgelassen. Eine Änderung wirkt, wenn Strongroom neu startet; Dateien mit erkannten Seiten werden dann beim Hinzufügen neu gelesen.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not checked yet: {0}</source>
        <translation>Noch nicht geprüft: {0}</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not every document read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not found in the quoted passages: {0}. Check before you rely on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not in it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not in these documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Not only in this matter</source>
        <translation>Nicht nur in dieser Akte</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not supported: {reason}</source>
        <translation>Nicht belegt: {reason}</translation>
    </message>
    <message>
        <source>Not supported: “{words}”. {reason}</source>
        <translation>Nicht belegt: „{words}“. {reason}</translation>
    </message>
    <message>
        <source>Not the published file</source>
        <translation>Nicht die veröffentlichte Datei</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Not whole any more: {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this answer</source>
        <translation>Notiz zu dieser Antwort</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes: {0}</source>
        <translation>Notizen: {0}</translation>
    </message>
    <message>
        <source>Nothing can be read until the vault is unlocked.</source>
        <translation>Nichts kann gelesen werden, bis der Tresor entsperrt ist.</translation>
    </message>
    <message>
        <source>Nothing could be read from this document</source>
        <translation>Aus diesem Dokument konnte nichts gelesen werden</translation>
    </message>
    <message>
        <source>Nothing is left blank.</source>
        <translation>Keine Lücke ist übrig.</translation>
    </message>
    <message>
        <source>Nothing is under way. What you add, ask, draft or back up is listed here while it runs, and how it went. The list is gone when Strongroom is locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing of the old matter was found in this draft.</source>
        <translation>In diesem Entwurf wurde nichts von der alten Akte gefunden.</translation>
    </message>
    <message>
        <source>Nothing on {0}</source>
        <translation>Nichts zu {0}</translation>
    </message>
    <message>
        <source>Nothing was asked for</source>
        <translation>Es wurde nichts gefragt</translation>
    </message>
    <message>
        <source>Nothing was asked of this matter yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was deleted. It is kept until {0}; change the term first.</source>
        <translation>Nichts wurde gelöscht. Es wird bis {0} aufbewahrt; ändern Sie zuerst die Frist.</translation>
    </message>
    <message>
        <source>Nothing was deleted. The hold: {0}. End it first, if it is over.</source>
        <translation>Nichts wurde gelöscht. Die Sperre: {0}. Heben Sie sie zuerst auf, wenn sie vorbei ist.</translation>
    </message>
    <message>
        <source>Nothing was found that has to be looked at.</source>
        <translation>Es wurde nichts gefunden, das angesehen werden muss.</translation>
    </message>
    <message>
        <source>Nothing was found to write from.</source>
        <translation>Es wurde nichts gefunden, woraus geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>Nothing yet. For example: “Our client is Tidewater Books Ltd.”</source>
        <translation>Noch nichts. Zum Beispiel: „Unsere Mandantin ist die Tidewater Books GmbH.“</translation>
    </message>
    <message>
        <source>Noting the recovery code</source>
        <translation>Der Wiederherstellungscode wird vermerkt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>OCR {0} %</source>
        <translation>Texterkennung {0} %</translation>
    </message>
    <message>
        <source>Of the old matter are still in it, undecided: {0}.</source>
        <translation>Von der alten Akte noch darin, nicht entschieden: {0}.</translation>
    </message>
    <message>
        <source>Old version…</source>
        <translation>Alte Fassung…</translation>
    </message>
    <message>
        <source>On a time line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On battery</source>
        <translation>Im Akkubetrieb</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message>
        <source>One document</source>
        <translation>Ein Dokument</translation>
    </message>
    <message>
        <source>One document was removed</source>
        <translation>Ein Dokument wurde entfernt</translation>
    </message>
    <message>
        <source>One file could not be read</source>
        <translation>Eine Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>One file is waiting</source>
        <translation>Eine Datei wartet</translation>
    </message>
    <message>
        <source>One folder is watched: what changes in it is read by itself</source>
        <translation>Ein Ordner wird beobachtet: Was sich darin ändert, wird von selbst gelesen</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>Einer je Kern</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>Only clauses that you saved can be changed.</source>
        <translation>Nur Klauseln, die Sie gespeichert haben, können geändert werden.</translation>
    </message>
    <message>
        <source>Only in: {0}. No document of the matter is in it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only in: {0}. Searched 1 document there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only in: {0}. Searched {1} documents there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only in: {0}. Searched {1} of {2} there; {3} could not be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a file with tracked changes…</source>
        <translation>Eine Datei mit Änderungsmarken öffnen…</translation>
    </message>
    <message>
        <source>Open as a draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it and try again.</source>
        <translation>Öffnen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open it with: {0}.</source>
        <translation>Öffnen Sie ihn mit: {0}.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öffnen Sie ihn, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open the sample matter</source>
        <translation>Die Beispielakte öffnen</translation>
    </message>
    <message>
        <source>Open the selected document</source>
        <translation>Das gewählte Dokument öffnen</translation>
    </message>
    <message>
        <source>Open the vault with your passphrase or recovery code. The vault is unchanged.</source>
        <translation>Öffnen Sie den Tresor mit Ihrer Passphrase oder Ihrem Wiederherstellungscode. Der Tresor ist unverändert.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>OpenDocument slides</source>
        <translation>OpenDocument-Folien</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Opening a document</source>
        <translation>Ein Dokument wird geöffnet</translation>
    </message>
    <message>
        <source>Opening a draft</source>
        <translation>Ein Entwurf wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Das Dokument wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening the matters</source>
        <translation>Die Akten werden geöffnet</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Der Tresor wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Der Tresor wird geöffnet…</translation>
    </message>
    <message>
        <source>Optional. </source>
        <translation>Freiwillig. </translation>
    </message>
    <message>
        <source>Orders what was found</source>
        <translation>Ordnet, was gefunden wurde</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Origins as Word comments</source>
        <translation>Herkunft als Word-Kommentare</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Outlook message</source>
        <translation>Outlook-Nachricht</translation>
    </message>
    <message>
        <source>Outside this machine only https:// is used: vectors tell of the text.</source>
        <translation>Außerhalb dieses Computers wird nur https:// benutzt: Vektoren verraten etwas vom Text.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Overview of the matter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Overview of {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>Page {0}, {1}</source>
        <translation>Seite {0}, {1}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>Page {page} could not be drawn. {reason}</source>
        <translation>Seite {page} konnte nicht gezeichnet werden. {reason}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages can be shown even when the file is gone. The vault grows by its size.</source>
        <translation>Seiten können auch gezeigt werden, wenn die Datei weg ist. Der Tresor wächst um ihre Größe.</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>Panel: {0}</source>
        <translation>Bereich: {0}</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partly read</source>
        <translation>Teilweise gelesen</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Party {0}</source>
        <translation>Partei {0}</translation>
    </message>
    <message>
        <source>Passage in {0}: “{1}”</source>
        <translation>Textstelle in {0}: „{1}“</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Passages that match what you type</source>
        <translation>Textstellen, die zu Ihrer Eingabe passen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Wird eingefügt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause watching folders</source>
        <translation>Beobachten der Ordner anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Pinned. {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pinning</source>
        <translation>Wird angeheftet</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>PostScript files</source>
        <translation>PostScript-Dateien</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>PowerPoint Document</source>
        <translation>PowerPoint-Dokument</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint-Folien</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Vordokument</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Vorliebe</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>Die Seiten werden vorbereitet</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>Vorige Quelle</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Processor threads for models</source>
        <translation>Prozessor-Threads für Modelle</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of {0}</source>
        <translation>Fortschritt von {0}</translation>
    </message>
    <message>
        <source>Propose fields</source>
        <translation>Felder vorschlagen</translation>
    </message>
    <message>
        <source>Protect the vault with a passphrase instead.</source>
        <translation>Schützen Sie den Tresor stattdessen mit einer Passphrase.</translation>
    </message>
    <message>
        <source>Protect the vault with a passphrase, or start the desktop's keychain and try again.</source>
        <translation>Schützen Sie den Tresor mit einer Passphrase, oder starten Sie den Schlüsselbund der Oberfläche und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Put back the files that belong together. Nothing was changed.</source>
        <translation>Legen Sie die Dateien zurück, die zusammengehören. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Put documents in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Python Software Foundation License</source>
        <translation>Python Software Foundation License</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions you ask here are kept in the vault.</source>
        <translation>Fragen, die Sie hier stellen, werden im Tresor aufbewahrt.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Q{0} {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read files at half the speed on battery</source>
        <translation>Im Akkubetrieb Dateien mit halber Geschwindigkeit lesen</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Read in full; it can be searched and asked about.</source>
        <translation>Ganz gelesen; es kann durchsucht und befragt werden.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Reading a clause</source>
        <translation>Eine Klausel wird gelesen</translation>
    </message>
    <message>
        <source>Reading a conversation</source>
        <translation>Ein Gespräch wird gelesen</translation>
    </message>
    <message>
        <source>Reading a document</source>
        <translation>Ein Dokument wird gelesen</translation>
    </message>
    <message>
        <source>Reading about the matter</source>
        <translation>Angaben zur Akte werden gelesen</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Wird erneut gelesen</translation>
    </message>
    <message>
        <source>Reading changed files</source>
        <translation>Geänderte Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Reading drafts</source>
        <translation>Entwürfe werden gelesen</translation>
    </message>
    <message>
        <source>Reading hidden texts</source>
        <translation>Verborgene Texte werden gelesen</translation>
    </message>
    <message>
        <source>Reading licences</source>
        <translation>Lizenzen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the backup plan</source>
        <translation>Der Sicherungsplan wird gelesen</translation>
    </message>
    <message>
        <source>Reading the conversations</source>
        <translation>Die Gespräche werden gelesen</translation>
    </message>
    <message>
        <source>Reading the evidence… {0}</source>
        <translation>Die Belege werden gelesen… {0}</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>Die Schlüssel werden gelesen</translation>
    </message>
    <message>
        <source>Reading the notes</source>
        <translation>Die Notizen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the precedent</source>
        <translation>Das Vordokument wird gelesen</translation>
    </message>
    <message>
        <source>Reading the vault's state</source>
        <translation>Der Zustand des Tresors wird gelesen</translation>
    </message>
    <message>
        <source>Reading versions</source>
        <translation>Fassungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading what can be chosen</source>
        <translation>Was zur Wahl steht, wird gelesen</translation>
    </message>
    <message>
        <source>Reading what was found…</source>
        <translation>Was gefunden wurde, wird gelesen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reads every page of the vault. It takes seconds for each gigabyte.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Recognise its text with a scanner's program, and add the result.</source>
        <translation>Lassen Sie seinen Text von einem Scanprogramm erkennen, und fügen Sie das Ergebnis hinzu.</translation>
    </message>
    <message>
        <source>Recognised (OCR), {0} % sure at least</source>
        <translation>Erkannt (Texterkennung), mindestens {0} % sicher</translation>
    </message>
    <message>
        <source>Recognised with little certainty; words in it may be missed:</source>
        <translation>Mit geringer Sicherheit erkannt; Wörter darin können fehlen:</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Wird erkannt</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Redline: accept, reject the chosen change</source>
        <translation>Änderungsfassung: die gewählte Änderung annehmen, ablehnen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Wiederholen: {0}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Reference to a paragraph that is gone</source>
        <translation>Verweis auf einen Absatz, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Reference to itself</source>
        <translation>Verweis auf sich selbst</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Frischen Sie die Liste auf.</translation>
    </message>
    <message>
        <source>Regex syntax error</source>
        <translation>Fehler im regulären Ausdruck</translation>
    </message>
    <message>
        <source>Regex syntax error: look-around and references back are not supported</source>
        <translation>Fehler im regulären Ausdruck: Vorausschau und Rückverweise werden nicht unterstützt</translation>
    </message>
    <message>
        <source>Regex syntax error: the pattern is too long</source>
        <translation>Fehler im regulären Ausdruck: Das Muster ist zu lang</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Alle ablehnen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it and make it again.</source>
        <translation>Entfernen Sie es und legen Sie es neu an.</translation>
    </message>
    <message>
        <source>Remove the filter {0}</source>
        <translation>Den Filter {0} entfernen</translation>
    </message>
    <message>
        <source>Remove the selected documents</source>
        <translation>Die gewählten Dokumente entfernen</translation>
    </message>
    <message>
        <source>Remove the template “{0}”?</source>
        <translation>Die Vorlage „{0}“ entfernen?</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Diese Vorlage entfernen</translation>
    </message>
    <message>
        <source>Remove who wrote it, and when</source>
        <translation>Entfernen, wer sie schrieb und wann</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove {0} documents from Strongroom?</source>
        <translation>{0} Dokumente aus Strongroom entfernen?</translation>
    </message>
    <message>
        <source>Remove {list} {number}</source>
        <translation>{list} {number} entfernen</translation>
    </message>
    <message>
        <source>Remove “{0}” from Strongroom?</source>
        <translation>„{0}“ aus Strongroom entfernen?</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Removing a clause</source>
        <translation>Eine Klausel wird entfernt</translation>
    </message>
    <message>
        <source>Removing a draft</source>
        <translation>Ein Entwurf wird entfernt</translation>
    </message>
    <message>
        <source>Removing a matter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removing a template</source>
        <translation>Eine Vorlage wird entfernt</translation>
    </message>
    <message>
        <source>Removing documents</source>
        <translation>Dokumente werden entfernt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Renaming</source>
        <translation>Wird umbenannt</translation>
    </message>
    <message>
        <source>Renaming a matter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace everywhere</source>
        <translation>Überall ersetzen</translation>
    </message>
    <message>
        <source>Replace with “{0}”</source>
        <translation>Durch „{0}“ ersetzen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Replacing {0}</source>
        <translation>{0} wird ersetzt</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Restart Strongroom; if it happens again, reinstall it.</source>
        <translation>Starten Sie Strongroom neu; geschieht es wieder, installieren Sie es neu.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Restore it from a backup. Nothing was changed.</source>
        <translation>Holen Sie es aus einer Sicherung zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore the last backup, or ask for help before you go on. Nothing was changed.</source>
        <translation>Spielen Sie die letzte Sicherung zurück, oder holen Sie Hilfe, bevor Sie weitermachen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restore the last backup. Nothing was changed.</source>
        <translation>Spielen Sie die letzte Sicherung zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restoring a version</source>
        <translation>Eine Fassung wird zurückgeholt</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result of the checks</source>
        <translation>Ergebnis der Prüfungen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume one file</source>
        <translation>Eine Datei fortsetzen</translation>
    </message>
    <message>
        <source>Resume {0} files</source>
        <translation>{0} Dateien fortsetzen</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Wird fortgesetzt</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>Row {0} does not follow from the one before it. Documents are not affected.</source>
        <translation>Zeile {0} folgt nicht aus der vorigen. Dokumente sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Run the review again.</source>
        <translation>Führen Sie die Durchsicht noch einmal aus.</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save as DOCX…</source>
        <translation>Als DOCX speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save it as PDF in the program that made it, and add that.</source>
        <translation>Speichern Sie es in dem Programm, das es erzeugt hat, als PDF, und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Save the passphrase</source>
        <translation>Passphrase speichern</translation>
    </message>
    <message>
        <source>Save the redline</source>
        <translation>Änderungsfassung speichern</translation>
    </message>
    <message>
        <source>Save the report as a page (.html) or a table (.csv)</source>
        <translation>Den Bericht als Seite (.html) oder Tabelle (.csv) speichern</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save what became of every file, as a page or a table</source>
        <translation>Speichern, was aus jeder Datei wurde, als Seite oder Tabelle</translation>
    </message>
    <message>
        <source>Save what you need and restore a backup. `strongroom verify` says what is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved with open blanks: {0}</source>
        <translation>Mit offenen Lücken gespeichert: {0}</translation>
    </message>
    <message>
        <source>Saving a draft</source>
        <translation>Ein Entwurf wird gespeichert</translation>
    </message>
    <message>
        <source>Saving a redline</source>
        <translation>Eine Änderungsfassung wird gespeichert</translation>
    </message>
    <message>
        <source>Saving settings</source>
        <translation>Einstellungen werden gespeichert</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Der Bericht wird gespeichert</translation>
    </message>
    <message>
        <source>Say what is to be written.</source>
        <translation>Sagen Sie, was geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Search in the conversations</source>
        <translation>In den Gesprächen suchen</translation>
    </message>
    <message>
        <source>Searched all {0} documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Searched the only document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Searched {0} of {1} documents; {2} could not be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Searching 1 document…</source>
        <translation>1 Dokument wird durchsucht…</translation>
    </message>
    <message>
        <source>Searching by meaning</source>
        <translation>Suche nach Bedeutung</translation>
    </message>
    <message>
        <source>Searching what the filters leave…</source>
        <translation>Was die Filter übrig lassen, wird durchsucht…</translation>
    </message>
    <message>
        <source>Searching while you type</source>
        <translation>Suche während der Eingabe</translation>
    </message>
    <message>
        <source>Searching {count} documents…</source>
        <translation>{count} Dokumente werden durchsucht…</translation>
    </message>
    <message>
        <source>See the list of watched folders.</source>
        <translation>Sehen Sie in die Liste der beobachteten Ordner.</translation>
    </message>
    <message>
        <source>See which models can be installed</source>
        <translation>Sehen, welche Modelle installiert werden können</translation>
    </message>
    <message>
        <source>See which there are with --list-facts.</source>
        <translation>Welche es gibt, zeigt --list-facts.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select it and ask again.</source>
        <translation>Wählen Sie es aus und fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Select it in the list to see why. Everything else can be searched.</source>
        <translation>Wählen Sie sie in der Liste, um den Grund zu sehen. Alles andere kann durchsucht werden.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several documents have this in their names: choose one.</source>
        <translation>Mehrere Dokumente haben dies im Namen: Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Several documents have this name</source>
        <translation>Mehrere Dokumente heißen so</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Alle Gespräche zeigen</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Alle Dokumente zeigen</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als Text zeigen</translation>
    </message>
    <message>
        <source>Show documents in this state</source>
        <translation>Dokumente in diesem Zustand zeigen</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>Fassungen zeigen</translation>
    </message>
    <message>
        <source>Show earlier questions ({count})</source>
        <translation>Frühere Fragen zeigen ({count})</translation>
    </message>
    <message>
        <source>Show folders</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show in Documents: {0}</source>
        <translation>In Dokumente zeigen: {0}</translation>
    </message>
    <message>
        <source>Show only answers that you marked</source>
        <translation>Nur Antworten zeigen, die Sie markiert haben</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the passages, and let no model write</source>
        <translation>Die Textstellen zeigen und kein Modell schreiben lassen</translation>
    </message>
    <message>
        <source>Show the source: {0}</source>
        <translation>Die Quelle zeigen: {0}</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was eingegeben wird</translation>
    </message>
    <message>
        <source>Show what was searched, and what could not be read</source>
        <translation>Zeigen, was durchsucht wurde und was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Show where {label} stands: {shown}</source>
        <translation>Zeigen, wo {label} steht: {shown}</translation>
    </message>
    <message>
        <source>Show {0} hidden</source>
        <translation>{0} verborgene zeigen</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Zeigen: {0}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Size {0}</source>
        <translation>Größe {0}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Some fields are filled in as in another draft of this matter</source>
        <translation>Einige Felder sind ausgefüllt wie in einem anderen Entwurf dieser Akte</translation>
    </message>
    <message>
        <source>Some of this file could not be read.</source>
        <translation>Ein Teil dieser Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Something could not be searched</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something went wrong inside Strongroom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source {number}: {name}, {place}</source>
        <translation>Quelle {number}: {name}, {place}</translation>
    </message>
    <message>
        <source>Source {position} of {total}</source>
        <translation>Quelle {position} von {total}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stand still where it is; nothing has to be done again.</source>
        <translation>Bleibt stehen, wo es ist; nichts muss noch einmal getan werden.</translation>
    </message>
    <message>
        <source>Start Strongroom anew after choosing the server.</source>
        <translation>Starten Sie Strongroom neu, nachdem Sie den Server gewählt haben.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Still blank ({0}):</source>
        <translation>Noch Lücken ({0}):</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Noch nötig: {fields}</translation>
    </message>
    <message>
        <source>Still open: {0}. F8 goes there.</source>
        <translation>Noch offen: {0}. F8 führt dorthin.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Stop watching {0}</source>
        <translation>{0} nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Stop. What is not read yet can be resumed later.</source>
        <translation>Anhalten. Was noch nicht gelesen ist, kann später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} documents</source>
        <translation>Nach {done} von {total} Dokumenten angehalten</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>Strongroom does not use the network</source>
        <translation>Strongroom benutzt das Netz nicht</translation>
    </message>
    <message>
        <source>Strongroom ended while it was shown. Make a new one in the settings.</source>
        <translation>Strongroom endete, während er gezeigt wurde. Erzeugen Sie in den Einstellungen einen neuen.</translation>
    </message>
    <message>
        <source>Strongroom has no connection to the network and can't open one. What you export is no longer encrypted: it is yours to guard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strongroom is locked</source>
        <translation>Strongroom ist gesperrt</translation>
    </message>
    <message>
        <source>Strongroom opens no network connection, and stops at any attempt.</source>
        <translation>Strongroom öffnet keine Netzverbindung und hält bei jedem Versuch an.</translation>
    </message>
    <message>
        <source>Strongroom opens when you are logged in. The keychain is tested before the vault is made.</source>
        <translation>Strongroom öffnet sich, wenn Sie angemeldet sind. Der Schlüsselbund wird geprüft, bevor der Tresor angelegt wird.</translation>
    </message>
    <message>
        <source>Strongroom reads PDF, Office files, mail, pictures, web pages and archives into its encrypted vault. Your files stay where they are, and nothing leaves this computer.</source>
        <translation>Strongroom liest PDF, Office-Dateien, E-Mails, Bilder, Webseiten und Archive in seinen verschlüsselten Tresor. Ihre Dateien bleiben, wo sie sind, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Strongroom's bridge to it needs Linux or macOS. Nothing was sent.</source>
        <translation>Strongrooms Brücke dorthin braucht Linux oder macOS. Nichts wurde gesandt.</translation>
    </message>
    <message>
        <source>Struck out: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Struck out: {reason}</source>
        <translation>Gestrichen: {reason}</translation>
    </message>
    <message>
        <source>Struck out: “{words}”. {reason}</source>
        <translation>Gestrichen: „{words}“. {reason}</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Stil des Absatzes</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Taking note of files</source>
        <translation>Dateien werden vermerkt</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Template from a document…</source>
        <translation>Vorlage aus einem Dokument…</translation>
    </message>
    <message>
        <source>Template {0}: its Word file can't be read.</source>
        <translation>Vorlage {0}: Ihre Word-Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Template {0}: {1}.</source>
        <translation>Vorlage {0}: {1}.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text box</source>
        <translation>Textfeld</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Textdatei</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Text in Bildern</translation>
    </message>
    <message>
        <source>Text is being recognised in its pictures (OCR).</source>
        <translation>Text wird in seinen Bildern erkannt (Texterkennung).</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>Text des Entwurfs</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The SHA-256 of {0} is not the one in the list of models, so it was not run. Delete it on the Models page and fetch it again.</source>
        <translation>Die SHA-256 von {0} ist nicht die aus der Liste der Modelle, daher wurde es nicht ausgeführt. Löschen Sie es auf der Seite Modelle und holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The answer quotes it and is not kept. Ask again.</source>
        <translation>Die Antwort zitiert es und wird nicht aufbewahrt. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The audit log was changed</source>
        <translation>Das Protokoll wurde verändert</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>Die Sicherung konnte nicht zurückgespielt werden</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>Die Sicherung konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The backup's folder is not there</source>
        <translation>Der Ordner der Sicherung ist nicht da</translation>
    </message>
    <message>
        <source>The backup's folder leads elsewhere</source>
        <translation>Der Ordner der Sicherung führt woandershin</translation>
    </message>
    <message>
        <source>The checks found errors: {0}, other points: {1}.</source>
        <translation>Die Prüfungen fanden Fehler: {0}, weitere Punkte: {1}.</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Die Prüfungen fanden nichts.</translation>
    </message>
    <message>
        <source>The clause as it would read here</source>
        <translation>Die Klausel, wie sie hier lauten würde</translation>
    </message>
    <message>
        <source>The clause can't be read</source>
        <translation>Die Klausel kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The clause has no text</source>
        <translation>Die Klausel hat keinen Text</translation>
    </message>
    <message>
        <source>The clause itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clause needs a title and a kind</source>
        <translation>Die Klausel braucht einen Titel und eine Art</translation>
    </message>
    <message>
        <source>The code that you have on paper will open nothing any more.</source>
        <translation>Der Code auf Ihrem Papier wird dann nichts mehr öffnen.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The conversation was exported</source>
        <translation>Das Gespräch wurde ausgegeben</translation>
    </message>
    <message>
        <source>The conversation was not saved</source>
        <translation>Das Gespräch wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The conversation was removed</source>
        <translation>Das Gespräch wurde entfernt</translation>
    </message>
    <message>
        <source>The copies kept in the vault are deleted too.</source>
        <translation>Die im Tresor aufbewahrten Kopien werden mit gelöscht.</translation>
    </message>
    <message>
        <source>The correction is empty</source>
        <translation>Die Berichtigung ist leer</translation>
    </message>
    <message>
        <source>The currencies differ</source>
        <translation>Die Währungen sind verschieden</translation>
    </message>
    <message>
        <source>The database and the header belong to different vaults</source>
        <translation>Die Datenbank und der Kopf gehören zu verschiedenen Tresoren</translation>
    </message>
    <message>
        <source>The database library did not accept the setting {0}. Install Strongroom anew, or move the vault to another drive.</source>
        <translation>Die Datenbankbibliothek nahm die Einstellung {0} nicht an. Installieren Sie Strongroom neu, oder verlegen Sie den Tresor auf ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>The disk is full or the models folder can't be written to. Make room, or check its permissions. {0}</source>
        <translation>Die Platte ist voll, oder in den Modellordner kann nicht geschrieben werden. Schaffen Sie Platz, oder prüfen Sie die Rechte. {0}</translation>
    </message>
    <message>
        <source>The document becomes a draft, word for word; it stays as it is itself. Then names, sums and dates of the old matter are gone through one by one.</source>
        <translation>Das Dokument wird zum Entwurf, Wort für Wort; es selbst bleibt, wie es ist. Dann werden Namen, Beträge und Daten der alten Akte einzeln durchgegangen.</translation>
    </message>
    <message>
        <source>The document does not say this there</source>
        <translation>Das Dokument sagt dies dort nicht</translation>
    </message>
    <message>
        <source>The document has no such page</source>
        <translation>Das Dokument hat diese Seite nicht</translation>
    </message>
    <message>
        <source>The document may have changed; choose again.</source>
        <translation>Das Dokument hat sich vielleicht geändert; wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The document names {0}.</source>
        <translation>Das Dokument nennt {0}.</translation>
    </message>
    <message>
        <source>The download was interrupted</source>
        <translation>Das Herunterladen wurde unterbrochen</translation>
    </message>
    <message>
        <source>The download was refused</source>
        <translation>Das Herunterladen wurde abgelehnt</translation>
    </message>
    <message>
        <source>The draft is not complete</source>
        <translation>Der Entwurf ist nicht vollständig</translation>
    </message>
    <message>
        <source>The draft is saved</source>
        <translation>Der Entwurf ist gespeichert</translation>
    </message>
    <message>
        <source>The draft is still being compared with the old matter</source>
        <translation>Der Entwurf wird noch mit der alten Akte verglichen</translation>
    </message>
    <message>
        <source>The draft was not made from anything</source>
        <translation>Der Entwurf entstand aus nichts</translation>
    </message>
    <message>
        <source>The draft was not saved</source>
        <translation>Der Entwurf wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it</source>
        <translation>Das Laufwerk behält nicht, was darauf geschrieben wird</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>Das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>The embedder failed</source>
        <translation>Das Einbetten ist gescheitert</translation>
    </message>
    <message>
        <source>The embedding model stops again and again. The matter is searched by the model that it had.</source>
        <translation>Das Einbettungsmodell bleibt immer wieder stehen. Die Akte wird mit dem bisherigen Modell durchsucht.</translation>
    </message>
    <message>
        <source>The field “{0}” says something else</source>
        <translation>Das Feld „{0}“ sagt etwas anderes</translation>
    </message>
    <message>
        <source>The file can't be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file can't be written there: {0}.</source>
        <translation>Die Datei kann dort nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file has changed since it was read</source>
        <translation>Die Datei hat sich geändert, seit sie gelesen wurde</translation>
    </message>
    <message>
        <source>The file has not been read yet.</source>
        <translation>Die Datei wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is not at its place; its text can still be searched.</source>
        <translation>Die Datei ist nicht an ihrem Ort; ihr Text kann noch durchsucht werden.</translation>
    </message>
    <message>
        <source>The first day is after the last: no document meets both.</source>
        <translation>Der erste Tag liegt nach dem letzten: Kein Dokument erfüllt beides.</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>Der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>The grammar is not valid</source>
        <translation>Die Grammatik ist nicht gültig</translation>
    </message>
    <message>
        <source>The house style is missing</source>
        <translation>Die Hausvorlage fehlt</translation>
    </message>
    <message>
        <source>The key does not open this vault</source>
        <translation>Der Schlüssel öffnet diesen Tresor nicht</translation>
    </message>
    <message>
        <source>The key is wrong, or the vault's first page is damaged. Nothing was changed.</source>
        <translation>Der Schlüssel ist falsch, oder die erste Seite des Tresors ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The keychain does not keep what it is given</source>
        <translation>Der Schlüsselbund behält nicht, was er bekommt</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Der Schlüsselbund ist gescheitert</translation>
    </message>
    <message>
        <source>The keychain holds the key of another vault</source>
        <translation>Der Schlüsselbund hält den Schlüssel eines anderen Tresors</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain no longer holds this vault's key</source>
        <translation>Der Schlüsselbund hält den Schlüssel dieses Tresors nicht mehr</translation>
    </message>
    <message>
        <source>The keychain of this computer (recommended)</source>
        <translation>Der Schlüsselbund dieses Computers (empfohlen)</translation>
    </message>
    <message>
        <source>The keychain opens it with the passphrase only. End that first.</source>
        <translation>Der Schlüsselbund öffnet ihn nur mit der Passphrase. Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>The keychain's entry for this vault was changed</source>
        <translation>Der Eintrag des Schlüsselbunds für diesen Tresor wurde verändert</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>Das Sprachmodell ist gescheitert</translation>
    </message>
    <message>
        <source>The list of models is damaged</source>
        <translation>Die Liste der Modelle ist beschädigt</translation>
    </message>
    <message>
        <source>The margin's letters: {0}</source>
        <translation>Die Buchstaben am Rand: {0}</translation>
    </message>
    <message>
        <source>The matter has no name</source>
        <translation>Die Akte hat keinen Namen</translation>
    </message>
    <message>
        <source>The matter is to be kept longer</source>
        <translation>Die Akte ist länger aufzubewahren</translation>
    </message>
    <message>
        <source>The matter is under a legal hold</source>
        <translation>Für die Akte gilt eine Aufbewahrungssperre</translation>
    </message>
    <message>
        <source>The matter's embedding model is not known any more</source>
        <translation>Das Einbettungsmodell der Akte ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>The matter's index was changed meanwhile</source>
        <translation>Der Index der Akte wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>The matter's name holds invisible characters</source>
        <translation>Der Name der Akte enthält unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>The matter's name is too long</source>
        <translation>Der Name der Akte ist zu lang</translation>
    </message>
    <message>
        <source>The model can't be stored</source>
        <translation>Das Modell kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The model can't chat</source>
        <translation>Das Modell kann kein Gespräch führen</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>Das Modell konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>The model could not be started</source>
        <translation>Das Modell konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>The model failed</source>
        <translation>Das Modell ist gescheitert</translation>
    </message>
    <message>
        <source>The model was asked nothing</source>
        <translation>Das Modell wurde nichts gefragt</translation>
    </message>
    <message>
        <source>The nearest passages are shown. None of them answers the question.</source>
        <translation>Die nächsten Textstellen werden gezeigt. Keine beantwortet die Frage.</translation>
    </message>
    <message>
        <source>The nearest passages. None of them answers the question.</source>
        <translation>Die nächsten Textstellen. Keine beantwortet die Frage.</translation>
    </message>
    <message>
        <source>The new index could not be built</source>
        <translation>Der neue Index konnte nicht gebaut werden</translation>
    </message>
    <message>
        <source>The new recovery code is in force.</source>
        <translation>Der neue Wiederherstellungscode gilt jetzt.</translation>
    </message>
    <message>
        <source>The next version</source>
        <translation>Die nächste Fassung</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>Die Notiz ist leer</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>Die Notiz ist zu lang</translation>
    </message>
    <message>
        <source>The note was deleted</source>
        <translation>Die Notiz wurde gelöscht</translation>
    </message>
    <message>
        <source>The notes are too long together</source>
        <translation>Die Notizen sind zusammen zu lang</translation>
    </message>
    <message>
        <source>The notes were exported</source>
        <translation>Die Notizen wurden ausgegeben</translation>
    </message>
    <message>
        <source>The only document could not be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The original is not there any more</source>
        <translation>Das Original ist nicht mehr da</translation>
    </message>
    <message>
        <source>The package ships no text of its licence.</source>
        <translation>Das Paket bringt keinen Text seiner Lizenz mit.</translation>
    </message>
    <message>
        <source>The pages are shown as pictures. “Show as text” gives their words.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The passage is not clear</source>
        <translation>Die Textstelle ist nicht eindeutig</translation>
    </message>
    <message>
        <source>The passage is on this page, but its place could not be marked.</source>
        <translation>Die Textstelle ist auf dieser Seite, aber ihr Ort konnte nicht markiert werden.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Die Passphrase ist zu kurz</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>Die Passphrase ist falsch</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the keychain holds the key of another vault</source>
        <translation>Die Passphrase ist falsch, oder der Schlüsselbund hält den Schlüssel eines anderen Tresors</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>The passphrase's protection was weakened</source>
        <translation>Der Schutz der Passphrase wurde geschwächt</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>Die Frage ist zu lang</translation>
    </message>
    <message>
        <source>The recovery code belongs to another vault, or was replaced by a newer one</source>
        <translation>Der Wiederherstellungscode gehört zu einem anderen Tresor, oder er wurde durch einen neueren ersetzt</translation>
    </message>
    <message>
        <source>The recovery code is not complete</source>
        <translation>Der Wiederherstellungscode ist nicht vollständig</translation>
    </message>
    <message>
        <source>The recovery code of this vault was not written down</source>
        <translation>Der Wiederherstellungscode dieses Tresors wurde nicht aufgeschrieben</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Der Bericht wurde gespeichert</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The same content is also at:
{0}</source>
        <translation>Derselbe Inhalt liegt auch unter:
{0}</translation>
    </message>
    <message>
        <source>The same content is in this matter at another place.</source>
        <translation>Derselbe Inhalt liegt in dieser Akte an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The server does not have the file any more (status {0}).</source>
        <translation>Der Server hat die Datei nicht mehr (Status {0}).</translation>
    </message>
    <message>
        <source>The server redirects without end.</source>
        <translation>Der Server leitet ohne Ende weiter.</translation>
    </message>
    <message>
        <source>The server's address is not protected</source>
        <translation>Die Adresse des Servers ist nicht geschützt</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was fetched. Check the clock of this computer, and whether the network inspects traffic.</source>
        <translation>Das Zertifikat des Servers ist nicht gültig, daher wurde nichts geholt. Prüfen Sie die Uhr dieses Computers und ob das Netz den Verkehr mitliest.</translation>
    </message>
    <message>
        <source>The server's copy is not whole</source>
        <translation>Die Kopie des Servers ist nicht vollständig</translation>
    </message>
    <message>
        <source>The settings could not be saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The side is not known</source>
        <translation>Die Seite ist nicht bekannt</translation>
    </message>
    <message>
        <source>The stored text is shown instead. Put the file back or add it from its new place.</source>
        <translation>Stattdessen wird der gespeicherte Text gezeigt. Legen Sie die Datei zurück, oder fügen Sie sie von ihrem neuen Ort hinzu.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>Das System sagt: {0}.</translation>
    </message>
    <message>
        <source>The system says: {0}. Check that you may write there.</source>
        <translation>Das System sagt: {0}. Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The system says: {0}. Choose an empty folder where you may write.</source>
        <translation>Das System sagt: {0}. Wählen Sie einen leeren Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The system says: {0}. Earlier backups are unharmed.</source>
        <translation>Das System sagt: {0}. Frühere Sicherungen sind unversehrt.</translation>
    </message>
    <message>
        <source>The system says: {0}. Nothing was changed.</source>
        <translation>Das System sagt: {0}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The system says: {0}. The vault is unchanged.</source>
        <translation>Das System sagt: {0}. Der Tresor ist unverändert.</translation>
    </message>
    <message>
        <source>The system says: {0}. The vault opens as before.</source>
        <translation>Das System sagt: {0}. Der Tresor öffnet sich wie zuvor.</translation>
    </message>
    <message>
        <source>The system's kernel refuses Strongroom every network connection.</source>
        <translation>Der Kern des Systems verweigert Strongroom jede Netzverbindung.</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>Die Tabelle wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The template has changed since this draft was made</source>
        <translation>Die Vorlage hat sich geändert, seit dieser Entwurf entstand</translation>
    </message>
    <message>
        <source>The template has no title</source>
        <translation>Die Vorlage hat keinen Titel</translation>
    </message>
    <message>
        <source>The template {0} has no field of this name.</source>
        <translation>Die Vorlage {0} hat kein Feld dieses Namens.</translation>
    </message>
    <message>
        <source>The templates are: {0}.</source>
        <translation>Die Vorlagen sind: {0}.</translation>
    </message>
    <message>
        <source>The text as it was is shown instead. Add the file again to read the new one.</source>
        <translation>Stattdessen wird der Text gezeigt, wie er war. Fügen Sie die Datei noch einmal hinzu, um den neuen zu lesen.</translation>
    </message>
    <message>
        <source>The text has changed: its places are looked up again</source>
        <translation>Der Text hat sich geändert: Seine Stellen werden neu gesucht</translation>
    </message>
    <message>
        <source>The text has {0} tokens and the answer may have {1}; the model holds {2}. Use fewer or shorter passages.</source>
        <translation>Der Text hat {0} Token, und die Antwort darf {1} haben; das Modell fasst {2}. Verwenden Sie weniger oder kürzere Textstellen.</translation>
    </message>
    <message>
        <source>The text is being read from the file.</source>
        <translation>Der Text wird aus der Datei gelesen.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Der Text ist zu lang</translation>
    </message>
    <message>
        <source>The text says {0}, the field {1}. Change one of them.</source>
        <translation>Der Text sagt {0}, das Feld {1}. Ändern Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The text that was written</source>
        <translation>Der geschriebene Text</translation>
    </message>
    <message>
        <source>The text was changed meanwhile</source>
        <translation>Der Text wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>The text was changed since it was checked</source>
        <translation>Der Text wurde geändert, seit er geprüft wurde</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>Der Tresor</translation>
    </message>
    <message>
        <source>The vault also locks when the machine goes to sleep. Locking ends every process that has seen your documents; reading files goes on after you unlock.</source>
        <translation>Der Tresor sperrt sich auch, wenn der Computer schläft. Sperren beendet jeden Prozess, der Ihre Dokumente gesehen hat; das Lesen von Dateien geht nach dem Entsperren weiter.</translation>
    </message>
    <message>
        <source>The vault can't be opened</source>
        <translation>Der Tresor kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The vault can't be opened safely</source>
        <translation>Der Tresor kann nicht sicher geöffnet werden</translation>
    </message>
    <message>
        <source>The vault can't watch itself</source>
        <translation>Der Tresor kann nicht sich selbst beobachten</translation>
    </message>
    <message>
        <source>The vault could not be copied</source>
        <translation>Der Tresor konnte nicht kopiert werden</translation>
    </message>
    <message>
        <source>The vault could not be made</source>
        <translation>Der Tresor konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The vault has everything and searches by itself. Send the copy once more.</source>
        <translation>Der Tresor hat alles und sucht selbst. Senden Sie die Kopie noch einmal.</translation>
    </message>
    <message>
        <source>The vault has no protection</source>
        <translation>Der Tresor hat keinen Schutz</translation>
    </message>
    <message>
        <source>The vault has no such key</source>
        <translation>Der Tresor hat diesen Schlüssel nicht</translation>
    </message>
    <message>
        <source>The vault holds the text. Files stay where they are, as they are.</source>
        <translation>Der Tresor hält den Text. Dateien bleiben, wo und wie sie sind.</translation>
    </message>
    <message>
        <source>The vault is busy</source>
        <translation>Der Tresor ist beschäftigt</translation>
    </message>
    <message>
        <source>The vault is closed</source>
        <translation>Der Tresor ist geschlossen</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault is damaged and open for reading only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Der Tresor ist gesperrt</translation>
    </message>
    <message>
        <source>The vault is not strict</source>
        <translation>Der Tresor ist nicht streng</translation>
    </message>
    <message>
        <source>The vault is open already</source>
        <translation>Der Tresor ist schon offen</translation>
    </message>
    <message>
        <source>The vault is sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault is strict</source>
        <translation>Der Tresor ist streng</translation>
    </message>
    <message>
        <source>The vault lies in this folder</source>
        <translation>Der Tresor liegt in diesem Ordner</translation>
    </message>
    <message>
        <source>The vault's database can't be read</source>
        <translation>Die Datenbank des Tresors kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The vault's database holds no vault</source>
        <translation>Die Datenbank des Tresors enthält keinen Tresor</translation>
    </message>
    <message>
        <source>The vault's database is damaged</source>
        <translation>Die Datenbank des Tresors ist beschädigt</translation>
    </message>
    <message>
        <source>The vault's database is empty or cut off</source>
        <translation>Die Datenbank des Tresors ist leer oder abgeschnitten</translation>
    </message>
    <message>
        <source>The vault's database is not encrypted</source>
        <translation>Die Datenbank des Tresors ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The vault's file can't be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault's folder refuses writing</source>
        <translation>Der Ordner des Tresors lässt kein Schreiben zu</translation>
    </message>
    <message>
        <source>The vault's header could not be written</source>
        <translation>Der Kopf des Tresors konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The vault's header is damaged</source>
        <translation>Der Kopf des Tresors ist beschädigt</translation>
    </message>
    <message>
        <source>The vault's header was changed by something other than Strongroom. Open the vault with the keychain or the recovery code, and set the passphrase anew.</source>
        <translation>Der Kopf des Tresors wurde von etwas anderem als Strongroom geändert. Öffnen Sie den Tresor mit dem Schlüsselbund oder dem Wiederherstellungscode, und setzen Sie die Passphrase neu.</translation>
    </message>
    <message>
        <source>The vault's structure is not one that Strongroom knows</source>
        <translation>Den Aufbau dieses Tresors kennt Strongroom nicht</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>Die vorige Fassung</translation>
    </message>
    <message>
        <source>The version is restored</source>
        <translation>Die Fassung ist zurückgeholt</translation>
    </message>
    <message>
        <source>The yes is the model's reading of the clause. Read the clause itself before you rely on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The {0} could not be started</source>
        <translation>{0} konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>The {0} failed</source>
        <translation>{0} ist gescheitert</translation>
    </message>
    <message>
        <source>The {0} stopped</source>
        <translation>{0} ist stehen geblieben</translation>
    </message>
    <message>
        <source>The {0} took too long</source>
        <translation>{0} brauchte zu lange</translation>
    </message>
    <message>
        <source>Their text and the answers that quote it are deleted. The files on your disk are not touched.</source>
        <translation>Ihr Text und die Antworten, die ihn zitieren, werden gelöscht. Die Dateien auf Ihrer Platte werden nicht angerührt.</translation>
    </message>
    <message>
        <source>Their texts are nearly the same. The newest stands first.</source>
        <translation>Ihre Texte sind fast gleich. Der neueste steht zuerst.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme: {0}</source>
        <translation>Farben: {0}</translation>
    </message>
    <message>
        <source>There are no documents in this matter yet</source>
        <translation>In dieser Akte sind noch keine Dokumente</translation>
    </message>
    <message>
        <source>There are no words to look for</source>
        <translation>Es gibt keine Wörter, nach denen gesucht werden könnte</translation>
    </message>
    <message>
        <source>There are too many questions</source>
        <translation>Es sind zu viele Fragen</translation>
    </message>
    <message>
        <source>There is a vault here already</source>
        <translation>Hier ist schon ein Tresor</translation>
    </message>
    <message>
        <source>There is no backup here</source>
        <translation>Hier ist keine Sicherung</translation>
    </message>
    <message>
        <source>There is no choice to weigh.</source>
        <translation>Es gibt nichts abzuwägen.</translation>
    </message>
    <message>
        <source>There is no matter yet</source>
        <translation>Es gibt noch keine Akte</translation>
    </message>
    <message>
        <source>There is no page to show</source>
        <translation>Es gibt keine Seite zu zeigen</translation>
    </message>
    <message>
        <source>There is no passage to show.</source>
        <translation>Es gibt keine Textstelle zu zeigen.</translation>
    </message>
    <message>
        <source>There is no place to sign</source>
        <translation>Es gibt keinen Platz zum Unterschreiben</translation>
    </message>
    <message>
        <source>There is no question</source>
        <translation>Es gibt keine Frage</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>Diese Antwort gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such clause</source>
        <translation>Diese Klausel gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such conversation</source>
        <translation>Dieses Gespräch gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such document in this matter</source>
        <translation>Dieses Dokument gibt es in dieser Akte nicht</translation>
    </message>
    <message>
        <source>There is no such draft</source>
        <translation>Diesen Entwurf gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such fact or blank</source>
        <translation>Diese Tatsache oder Lücke gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such kind of clause</source>
        <translation>Diese Art von Klausel gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such matter</source>
        <translation>Diese Akte gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>Dieses Modell gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such note</source>
        <translation>Diese Notiz gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such passage</source>
        <translation>Diese Textstelle gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such template</source>
        <translation>Diese Vorlage gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>Diese Fassung gibt es nicht</translation>
    </message>
    <message>
        <source>There is no title</source>
        <translation>Es fehlt ein Titel</translation>
    </message>
    <message>
        <source>There is no tracked change in this file</source>
        <translation>In dieser Datei ist keine Änderungsmarke</translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <translation>Hier ist kein Tresor</translation>
    </message>
    <message>
        <source>There is no {0}</source>
        <translation>{0} gibt es nicht</translation>
    </message>
    <message>
        <source>There is not enough memory for the model</source>
        <translation>Der Speicher reicht für das Modell nicht</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase</source>
        <translation>Der Speicher reicht nicht, um die Passphrase zu prüfen</translation>
    </message>
    <message>
        <source>There is not enough room on the disk</source>
        <translation>Der Platz auf der Platte reicht nicht</translation>
    </message>
    <message>
        <source>There is nothing in this matter yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>They hold until you quit. Is the disk full, or the folder read-only?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They were not read yet.</source>
        <translation>Sie wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>This Python's database library is not SQLCipher. Install Strongroom anew.</source>
        <translation>Die Datenbankbibliothek dieses Python ist nicht SQLCipher. Installieren Sie Strongroom neu.</translation>
    </message>
    <message>
        <source>This backup can't be used</source>
        <translation>Diese Sicherung kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>This cell has not been read</source>
        <translation>Diese Zelle wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>This clause comes with Strongroom</source>
        <translation>Diese Klausel kommt mit Strongroom</translation>
    </message>
    <message>
        <source>This content is not in the matter</source>
        <translation>Dieser Inhalt ist nicht in der Akte</translation>
    </message>
    <message>
        <source>This document is no longer in the vault</source>
        <translation>Dieses Dokument ist nicht mehr im Tresor</translation>
    </message>
    <message>
        <source>This draft defines already: {0}.</source>
        <translation>Dieser Entwurf definiert bereits: {0}.</translation>
    </message>
    <message>
        <source>This draft does not define: {0}.</source>
        <translation>Dieser Entwurf definiert nicht: {0}.</translation>
    </message>
    <message>
        <source>This draft was not made from a template, so it has no fields: change names and sums in the text, or with the panel “Precedent”.</source>
        <translation>Dieser Entwurf entstand nicht aus einer Vorlage und hat daher keine Felder: Ändern Sie Namen und Beträge im Text oder im Bereich „Vordokument“.</translation>
    </message>
    <message>
        <source>This file is not in the matter</source>
        <translation>Diese Datei ist nicht in der Akte</translation>
    </message>
    <message>
        <source>This file is shown as text.</source>
        <translation>Diese Datei wird als Text gezeigt.</translation>
    </message>
    <message>
        <source>This folder is not watched</source>
        <translation>Dieser Ordner wird nicht beobachtet</translation>
    </message>
    <message>
        <source>This folder is watched already</source>
        <translation>Dieser Ordner wird schon beobachtet</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dies ist nötig.</translation>
    </message>
    <message>
        <source>This is no address of a server</source>
        <translation>Dies ist keine Adresse eines Servers</translation>
    </message>
    <message>
        <source>This is not a day</source>
        <translation>Dies ist kein Tag</translation>
    </message>
    <message>
        <source>This is the only way to open the vault</source>
        <translation>Dies ist der einzige Weg, den Tresor zu öffnen</translation>
    </message>
    <message>
        <source>This is too long for the model</source>
        <translation>Dies ist für das Modell zu lang</translation>
    </message>
    <message>
        <source>This keychain is refused</source>
        <translation>Dieser Schlüsselbund wird abgelehnt</translation>
    </message>
    <message>
        <source>This matter exists already</source>
        <translation>Diese Akte gibt es schon</translation>
    </message>
    <message>
        <source>This matter was indexed with another embedding model</source>
        <translation>Diese Akte wurde mit einem anderen Einbettungsmodell erfasst</translation>
    </message>
    <message>
        <source>This text was not finished, and it was not checked.</source>
        <translation>Dieser Text wurde nicht zu Ende geschrieben und nicht geprüft.</translation>
    </message>
    <message>
        <source>This vault has no {0}</source>
        <translation>Dieser Tresor hat dies nicht: {0}</translation>
    </message>
    <message>
        <source>This vault takes the keychain of this computer and your passphrase.</source>
        <translation>Dieser Tresor verlangt den Schlüsselbund dieses Computers und Ihre Passphrase.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Strongroom</source>
        <translation>Dieser Tresor wurde von einem neueren Strongroom angelegt</translation>
    </message>
    <message>
        <source>This version of llama.cpp can't read its file. Choose another model.</source>
        <translation>Diese Fassung von llama.cpp kann seine Datei nicht lesen. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Those of a matter and of all have {0} characters at most; remove some.</source>
        <translation>Die einer Akte und die aller haben zusammen höchstens {0} Zeichen; entfernen Sie einige.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the clause to be kept</source>
        <translation>Titel der Klausel, die aufbewahrt wird</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <translation>Titel des Gesprächs</translation>
    </message>
    <message>
        <source>Title of the draft</source>
        <translation>Titel des Entwurfs</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Titel der Vorlage</translation>
    </message>
    <message>
        <source>To be corrected: {fields}</source>
        <translation>Zu berichtigen: {fields}</translation>
    </message>
    <message>
        <source>Today only the two default models do: the installation fetches them and checks their hashes. This window opens no connection and can't download or import a model yet.</source>
        <translation>Heute können es nur die beiden Standardmodelle: Die Installation holt sie und prüft ihre Prüfsummen. Dieses Fenster öffnet keine Verbindung und kann noch kein Modell herunterladen oder einlesen.</translation>
    </message>
    <message>
        <source>Too short: at least {0} characters.</source>
        <translation>Zu kurz: mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Änderungsmarken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Type an action, a matter or a document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Type its passphrase or recovery code.</source>
        <translation>Geben Sie Passphrase oder Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Geben Sie eine ein.</translation>
    </message>
    <message>
        <source>Type other words, or none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the recovery code that you wrote down when the vault was made.</source>
        <translation>Geben Sie den Wiederherstellungscode ein, den Sie beim Anlegen des Tresors aufgeschrieben haben.</translation>
    </message>
    <message>
        <source>Type what you want to know.</source>
        <translation>Geben Sie ein, was Sie wissen möchten.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Under way: {0}</source>
        <translation>Im Gange: {0}</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again, or use your passphrase or recovery code.</source>
        <translation>Entsperren Sie ihn mit Ihrem Anmeldepasswort und versuchen Sie es noch einmal, oder nutzen Sie Passphrase oder Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Unlock with the recovery code</source>
        <translation>Mit dem Wiederherstellungscode entsperren</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>Mit dem Schlüsselbund des Systems entsperren</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it, Escape closes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use at least {0} characters.</source>
        <translation>Verwenden Sie mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Use for searching</source>
        <translation>Zum Suchen verwenden</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Stattdessen den Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Verified, wrong</source>
        <translation>Geprüft, falsch</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Version {position} of {total} of this question</source>
        <translation>Fassung {position} von {total} dieser Frage</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Versions that were kept</source>
        <translation>Aufbewahrte Fassungen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>Warten auf das Modell…</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warnings: {0}</source>
        <translation>Warnungen: {0}</translation>
    </message>
    <message>
        <source>Watch folders on battery too</source>
        <translation>Ordner auch im Akkubetrieb beobachten</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Diesen Ordner beobachten</translation>
    </message>
    <message>
        <source>Watch “{0}”?</source>
        <translation>„{0}“ beobachten?</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Beobachtete Ordner</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>Ein Ordner wird beobachtet</translation>
    </message>
    <message>
        <source>Watching folders</source>
        <translation>Ordner werden beobachtet</translation>
    </message>
    <message>
        <source>Watching is paused</source>
        <translation>Das Beobachten ist angehalten</translation>
    </message>
    <message>
        <source>Weak: it could be guessed. Add more words.</source>
        <translation>Schwach: Sie könnte erraten werden. Fügen Sie Wörter hinzu.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Welcome to Strongroom</source>
        <translation>Willkommen bei Strongroom</translation>
    </message>
    <message>
        <source>What Strongroom keeps in mind: {count} notes</source>
        <translation>Was Strongroom im Gedächtnis behält: {count} Notizen</translation>
    </message>
    <message>
        <source>What changes in watched folders meanwhile is found afterwards.</source>
        <translation>Was sich inzwischen in beobachteten Ordnern ändert, wird danach gefunden.</translation>
    </message>
    <message>
        <source>What could not be read, or was read with doubts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What each document says</source>
        <translation>Was jedes Dokument sagt</translation>
    </message>
    <message>
        <source>What is left of the old matter</source>
        <translation>Was von der alten Akte übrig ist</translation>
    </message>
    <message>
        <source>What is ticked will be asked for in the form of each new draft; the rest stays as it is in the document. Double-click a field to call it otherwise.</source>
        <translation>Was angekreuzt ist, wird im Formular jedes neuen Entwurfs gefragt; das Übrige bleibt wie im Dokument. Doppelklicken Sie auf ein Feld, um es anders zu nennen.</translation>
    </message>
    <message>
        <source>What is to be written</source>
        <translation>Was zu schreiben ist</translation>
    </message>
    <message>
        <source>What is to stand in its place</source>
        <translation>Was an seine Stelle treten soll</translation>
    </message>
    <message>
        <source>What it is about: “late payment”</source>
        <translation>Worum es geht: „Zahlungsverzug“</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>What lies in a watched folder is read again when it changes, or when Strongroom is opened next: take it out of the folder, or stop watching that.</source>
        <translation>Was in einem beobachteten Ordner liegt, wird erneut gelesen, wenn es sich ändert oder Strongroom das nächste Mal geöffnet wird: Nehmen Sie es aus dem Ordner, oder beobachten Sie ihn nicht mehr.</translation>
    </message>
    <message>
        <source>What no document supports is marked in the answer. A model can misread a true passage: read it before you rely on it, then mark the answer as checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What stands here now</source>
        <translation>Was jetzt hier steht</translation>
    </message>
    <message>
        <source>What stood there before is kept as a version, too.</source>
        <translation>Was vorher dort stand, wird auch als Fassung aufbewahrt.</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Was die Prüfungen fanden</translation>
    </message>
    <message>
        <source>What the draft was made from, against now</source>
        <translation>Woraus der Entwurf entstand, gegen jetzt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was copied reads back otherwise. Use another drive. Earlier backups may be affected too: check them.</source>
        <translation>Was kopiert wurde, liest sich anders zurück. Verwenden Sie ein anderes Laufwerk. Frühere Sicherungen können auch betroffen sein: Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>What was deleted is not wiped yet</source>
        <translation>Was gelöscht wurde, ist noch nicht getilgt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was looked for</source>
        <translation>Wonach gesucht wurde</translation>
    </message>
    <message>
        <source>When a file can't be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>Woher der Text kommt</translation>
    </message>
    <message>
        <source>Where this is from</source>
        <translation>Woher dies ist</translation>
    </message>
    <message>
        <source>Which matter?</source>
        <translation>Welche Akte?</translation>
    </message>
    <message>
        <source>With it a number in place of each passage's name, which says nothing outside this vault.</source>
        <translation>Dazu eine Zahl anstelle des Namens jeder Textstelle, die außerhalb dieses Tresors nichts sagt.</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Schwierigkeiten</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Word-Datei</translation>
    </message>
    <message>
        <source>Words and figures differ</source>
        <translation>Worte und Ziffern weichen voneinander ab</translation>
    </message>
    <message>
        <source>Words of it were recognised with little certainty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words of it were recognised with little certainty: check them on the page.</source>
        <translation>Wörter darin wurden mit geringer Sicherheit erkannt: Prüfen Sie sie auf der Seite.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write a word of the party's name.</source>
        <translation>Schreiben Sie ein Wort vom Namen der Partei.</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>Schreiben Sie Ihren Wiederherstellungscode auf</translation>
    </message>
    <message>
        <source>Write https://, its name, a colon and its port.</source>
        <translation>Schreiben Sie https://, seinen Namen, einen Doppelpunkt und seinen Port.</translation>
    </message>
    <message>
        <source>Write it as 2031-12-31.</source>
        <translation>Schreiben Sie es als 2031-12-31.</translation>
    </message>
    <message>
        <source>Write the questions, one a line.</source>
        <translation>Schreiben Sie die Fragen, eine je Zeile.</translation>
    </message>
    <message>
        <source>Write what is to be kept in mind.</source>
        <translation>Schreiben Sie, was im Gedächtnis behalten werden soll.</translation>
    </message>
    <message>
        <source>Write what the cell should say.</source>
        <translation>Schreiben Sie, was die Zelle sagen soll.</translation>
    </message>
    <message>
        <source>Writes answers</source>
        <translation>Schreibt Antworten</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt…</translation>
    </message>
    <message>
        <source>Written by the model, checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You marked it wrong</source>
        <translation>Sie haben sie als falsch markiert</translation>
    </message>
    <message>
        <source>You see the passages first, then an answer that cites them. Every figure that no passage holds is marked.</source>
        <translation>Sie sehen zuerst die Textstellen, dann eine Antwort, die sie zitiert. Jede Zahl, die keine Textstelle enthält, wird markiert.</translation>
    </message>
    <message>
        <source>You type it each time. Nobody can reset it for you.</source>
        <translation>Sie geben sie jedes Mal ein. Niemand kann sie für Sie zurücksetzen.</translation>
    </message>
    <message>
        <source>You verified it</source>
        <translation>Sie haben sie geprüft</translation>
    </message>
    <message>
        <source>Your documents are read into an encrypted vault on this computer. Nothing ever leaves it. First choose what guards the vault's key.</source>
        <translation>Ihre Dokumente werden in einen verschlüsselten Tresor auf diesem Computer gelesen. Nichts verlässt ihn je. Wählen Sie zuerst, was den Schlüssel des Tresors hütet.</translation>
    </message>
    <message>
        <source>Your documents are safe. Please report: {0}{1}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yours to change and delete. The model reads them with each question; “Our client is …” tells who “our client” is. Notes are not evidence: no answer cites them, and no figure is taken from them.</source>
        <translation>Sie können sie ändern und löschen. Das Modell liest sie bei jeder Frage; „Unsere Mandantin ist …“ sagt, wer „unsere Mandantin“ ist. Notizen sind keine Belege: Keine Antwort zitiert sie, und keine Zahl wird ihnen entnommen.</translation>
    </message>
    <message>
        <source>[struck out: {0}]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>a matter whose name is lost too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <source>about {0} hours left</source>
        <translation>noch etwa {0} Stunden</translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation>noch etwa {0} Minuten</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>conversations and notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for the {0}</source>
        <translation>für {0}</translation>
    </message>
    <message>
        <source>from the draft “{0}”</source>
        <translation>aus dem Entwurf „{0}“</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>aus {0}</translation>
    </message>
    <message>
        <source>from {0}, page {1}</source>
        <translation>aus {0}, Seite {1}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>in use, on your paper</source>
        <translation>in Gebrauch, auf Ihrem Papier</translation>
    </message>
    <message>
        <source>in use, with the other</source>
        <translation>in Gebrauch, mit dem anderen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>llama.cpp could not go on (code {0}).</source>
        <translation>llama.cpp konnte nicht weitermachen (Code {0}).</translation>
    </message>
    <message>
        <source>llama.cpp refused it; most often memory is short. Close other programs, or choose a smaller model.</source>
        <translation>llama.cpp hat es abgelehnt; meist fehlt Speicher. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>models/catalog.json: {0}. Reinstall Strongroom.</source>
        <translation>models/catalog.json: {0}. Installieren Sie Strongroom neu.</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>von {total}</translation>
    </message>
    <message>
        <source>one draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one is not there</source>
        <translation>einer ist nicht da</translation>
    </message>
    <message>
        <source>one question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>or with your passphrase</source>
        <translation>oder mit Ihrer Passphrase</translation>
    </message>
    <message>
        <source>settings, terms and holds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the audit log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the draft {0} in {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the index, so that searches may find less than there is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the list of documents, so that some may not be named here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the original file of {0} in {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>undecided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>versions of drafts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>where pages begin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your own</source>
        <translation>Ihre eigene</translation>
    </message>
    <message>
        <source>your own clauses and templates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}
It names files of this matter and is not encrypted.</source>
        <translation>{0}
Sie nennt Dateien dieser Akte und ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>{0} (enough is free)</source>
        <translation>{0} (genug ist frei)</translation>
    </message>
    <message>
        <source>{0} (only {1} free)</source>
        <translation>{0} (nur {1} frei)</translation>
    </message>
    <message>
        <source>{0} ({1} more to follow)</source>
        <translation>{0} ({1} weitere folgen)</translation>
    </message>
    <message>
        <source>{0} Choose another generation. Nothing was changed.</source>
        <translation>{0} Wählen Sie eine andere Generation. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} It starts anew by itself.</source>
        <translation>{0} Es startet von selbst neu.</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} gegen {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} are not there</source>
        <translation>{0} sind nicht da</translation>
    </message>
    <message>
        <source>{0} blanks</source>
        <translation>{0} Lücken</translation>
    </message>
    <message>
        <source>{0} do not stand in the documents any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} documents</source>
        <translation>{0} Dokumente</translation>
    </message>
    <message>
        <source>{0} documents are selected</source>
        <translation>{0} Dokumente sind gewählt</translation>
    </message>
    <message>
        <source>{0} documents were removed</source>
        <translation>{0} Dokumente wurden entfernt</translation>
    </message>
    <message>
        <source>{0} documents, {1} passages, {2} on disk</source>
        <translation>{0} Dokumente, {1} Textstellen, {2} auf der Platte</translation>
    </message>
    <message>
        <source>{0} does not protect what it is given. Use the system's own keychain, or protect the vault with a passphrase.</source>
        <translation>{0} schützt nicht, was es bekommt. Verwenden Sie den Schlüsselbund des Systems, oder schützen Sie den Tresor mit einer Passphrase.</translation>
    </message>
    <message>
        <source>{0} does not stand in the documents any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} drafts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} drafts of one document are shown</source>
        <translation>{0} Fassungen eines Dokuments werden gezeigt</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} files a minute</source>
        <translation>{0} Dateien je Minute</translation>
    </message>
    <message>
        <source>{0} files are waiting</source>
        <translation>{0} Dateien warten</translation>
    </message>
    <message>
        <source>{0} files could not be read</source>
        <translation>{0} Dateien konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>{0} folders are watched: what changes in them is read</source>
        <translation>{0} Ordner werden beobachtet: Was sich darin ändert, wird gelesen</translation>
    </message>
    <message>
        <source>{0} hidden texts</source>
        <translation>{0} verborgene Texte</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>{0} insgesamt</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is a link, which Strongroom never makes. Remove it, or choose another folder. Nothing was written.</source>
        <translation>{0} ist eine Verknüpfung, wie Strongroom sie nie anlegt. Entfernen Sie sie, oder wählen Sie einen anderen Ordner. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{0} is defined; here it is written in lower case.{1} Check whether the defined term is meant.</source>
        <translation>{0} ist definiert; hier steht es klein geschrieben.{1} Prüfen Sie, ob der definierte Begriff gemeint ist.</translation>
    </message>
    <message>
        <source>{0} is numbered {1}, two levels below the paragraph before it. Move it up a level.</source>
        <translation>{0} trägt die Nummer {1}, zwei Ebenen unter dem Absatz davor. Rücken Sie ihn eine Ebene höher.</translation>
    </message>
    <message>
        <source>{0} is said in {1} and in {2}. Correct the one that is wrong.</source>
        <translation>{0} steht in {1} und in {2}. Berichtigen Sie die falsche Angabe.</translation>
    </message>
    <message>
        <source>{0} is still open. Fill it in, or take the words out.</source>
        <translation>{0} ist noch offen. Füllen Sie es aus, oder nehmen Sie die Worte heraus.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} missing</source>
        <translation>{0} fehlen</translation>
    </message>
    <message>
        <source>{0} more are in the saved report.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} not read yet</source>
        <translation>{0} noch nicht gelesen</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0} nicht lesbar</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} von {1} Dateien</translation>
    </message>
    <message>
        <source>{0} pages a minute</source>
        <translation>{0} Seiten je Minute</translation>
    </message>
    <message>
        <source>{0} partly read</source>
        <translation>{0} teilweise gelesen</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} Stellen</translation>
    </message>
    <message>
        <source>{0} questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} read in full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} recognised with little certainty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} referred to a paragraph that was removed. Point it elsewhere, or take it out.</source>
        <translation>{0} verwies auf einen Absatz, der entfernt wurde. Verweisen Sie woandershin, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>{0} refers to the paragraph that it stands in. Check which one is meant.</source>
        <translation>{0} verweist auf den Absatz, in dem es steht. Prüfen Sie, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} seconds left</source>
        <translation>noch {0} Sekunden</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>{0} gezeigt</translation>
    </message>
    <message>
        <source>{0} stands in {1} {2}. Correct the number, or take out “this”.</source>
        <translation>{0} steht in {1} {2}. Berichtigen Sie die Nummer, oder nehmen Sie „this“ heraus.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} tracked changes, {1} open. What is open stays tracked in the file.</source>
        <translation>{0} Änderungsmarken, {1} offen. Was offen ist, bleibt in der Datei markiert.</translation>
    </message>
    <message>
        <source>{0} uses it like a defined term.{1} Define it, or write it in lower case.</source>
        <translation>{0} verwendet es wie einen definierten Begriff.{1} Definieren Sie ihn, oder schreiben Sie ihn klein.</translation>
    </message>
    <message>
        <source>{0} usually says something on {1}; no words for it were found. Add a clause, or leave it out on purpose.</source>
        <translation>{0} sagt gewöhnlich etwas zu {1}; Worte dafür wurden nicht gefunden. Fügen Sie eine Klausel hinzu, oder lassen Sie sie mit Absicht weg.</translation>
    </message>
    <message>
        <source>{0} with problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} · every matter</source>
        <translation>{0} · jede Akte</translation>
    </message>
    <message>
        <source>{0} · final</source>
        <translation>{0} · endgültig</translation>
    </message>
    <message>
        <source>{0}, filtered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}, inside {1}</source>
        <translation>{0}, in {1}</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}, so it was deleted. Try again later; if it happens again, the file at its address was replaced.</source>
        <translation>{0}, daher wurde sie gelöscht. Versuchen Sie es später noch einmal; geschieht es wieder, wurde die Datei unter ihrer Adresse ersetzt.</translation>
    </message>
    <message>
        <source>{0}: go to the next one</source>
        <translation>{0}: zur nächsten gehen</translation>
    </message>
    <message>
        <source>{0}: no part of the document is headed {1}.{2} Add it, or take the reference out.</source>
        <translation>{0}: Kein Teil des Dokuments hat die Überschrift {1}.{2} Fügen Sie ihn hinzu, oder nehmen Sie den Verweis heraus.</translation>
    </message>
    <message>
        <source>{0}: paused</source>
        <translation>{0}: angehalten</translation>
    </message>
    <message>
        <source>{0}: take “{1}”, {2}</source>
        <translation>{0}: „{1}“ übernehmen, {2}</translation>
    </message>
    <message>
        <source>{0}: the document calls this party {1}.</source>
        <translation>{0}: Das Dokument nennt diese Partei {1}.</translation>
    </message>
    <message>
        <source>{0}: the document defines {1}. Correct the one that is misspelt.</source>
        <translation>{0}: Das Dokument definiert {1}. Berichtigen Sie die falsche Schreibweise.</translation>
    </message>
    <message>
        <source>{0}: the document has no {1}. Correct the number, or say which document it is of.</source>
        <translation>{0}: Das Dokument hat kein {1}. Berichtigen Sie die Nummer, oder sagen Sie, zu welchem Dokument sie gehört.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}: {1} ({2} documents)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}: {1} is {2}, not {3}. Correct the one that is wrong.</source>
        <translation>{0}: {1} ist {2}, nicht {3}. Berichtigen Sie die falsche Angabe.</translation>
    </message>
    <message>
        <source>{0}: {1} is {2}, not {3}. {0} is {1}. Correct the one that is wrong.</source>
        <translation>{0}: {1} ist {2}, nicht {3}. {0} ist {1}. Berichtigen Sie die falsche Angabe.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
    <message>
        <source>{0}: {1}. Check that it is meant.</source>
        <translation>{0}: {1}. Prüfen Sie, ob es so gemeint ist.</translation>
    </message>
    <message>
        <source>{0}{1} are not read by this version.</source>
        <translation>{0}{1} werden von dieser Fassung nicht gelesen.</translation>
    </message>
    <message>
        <source>{0}{1} are not read: {2} Convert it first: save it as {3}.</source>
        <translation>{0}{1} werden nicht gelesen: {2} Wandeln Sie sie zuerst um: Speichern Sie sie als {3}.</translation>
    </message>
    <message>
        <source>{count} conversations were removed</source>
        <translation>{count} Gespräche wurden entfernt</translation>
    </message>
    <message>
        <source>{done} of {total} documents asked</source>
        <translation>{done} von {total} Dokumenten befragt</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} von {total}</translation>
    </message>
    <message>
        <source>“A termination clause with 60 days’ notice as in the Acme agreement”</source>
        <translation>„Eine Kündigungsklausel mit 60 Tagen Frist wie im Vertrag mit Acme“</translation>
    </message>
    <message>
        <source>“{0}” against now</source>
        <translation>„{0}“ gegen jetzt</translation>
    </message>
    <message>
        <source>“{0}” against {1}</source>
        <translation>„{0}“ gegen {1}</translation>
    </message>
    <message>
        <source>“{0}” is among your clauses</source>
        <translation>„{0}“ ist unter Ihren Klauseln</translation>
    </message>
    <message>
        <source>“{0}” is among your templates</source>
        <translation>„{0}“ ist unter Ihren Vorlagen</translation>
    </message>
    <message>
        <source>“{0}” is put in</source>
        <translation>„{0}“ ist eingefügt</translation>
    </message>
    <message>
        <source>“{0}” is removed</source>
        <translation>„{0}“ ist entfernt</translation>
    </message>
    <message>
        <source>“{0}” was removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ angenommen</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ abgelehnt</translation>
    </message>
</context>
</TS>

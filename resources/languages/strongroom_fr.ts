<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
        <translation> minutes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>(end of a paragraph)</source>
        <translation>(fin d’un paragraphe)</translation>
    </message>
    <message>
        <source>(look of the text)</source>
        <translation>(aspect du texte)</translation>
    </message>
    <message>
        <source>1 blank</source>
        <translation>1 blanc</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 endroit</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>13 groups of 5 characters</source>
        <translation>13 groupes de 5 caractères</translation>
    </message>
    <message>
        <source>A backup is encrypted as the vault is; only what changed is copied, and the last three are kept. On another computer the recovery code alone opens it: strongroom restore FOLDER --to NEW-FOLDER.</source>
        <translation>Une sauvegarde est chiffrée comme le coffre-fort ; seul ce qui a changé est copié, et les trois dernières sont conservées. Sur un autre ordinateur, le code de secours suffit à l’ouvrir : strongroom restore FOLDER --to NEW-FOLDER.</translation>
    </message>
    <message>
        <source>A bridge leads to {0} and nowhere else. Vectors go there, no text.</source>
        <translation>Un pont mène à {0} et nulle part ailleurs. Des vecteurs y vont, aucun texte.</translation>
    </message>
    <message>
        <source>A document of the matter</source>
        <translation>Un document de l’affaire</translation>
    </message>
    <message>
        <source>A draft from a document</source>
        <translation>Un projet à partir d’un document</translation>
    </message>
    <message>
        <source>A fact</source>
        <translation>Un fait</translation>
    </message>
    <message>
        <source>A level down</source>
        <translation>Un niveau plus bas</translation>
    </message>
    <message>
        <source>A level up</source>
        <translation>Un niveau plus haut</translation>
    </message>
    <message>
        <source>A matter holds the documents of one client or case. Nothing in one can be found from another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A matter is a wall: nothing in one can be found from another.</source>
        <translation>Une affaire est un mur : rien de l’une ne se trouve depuis une autre.</translation>
    </message>
    <message>
        <source>A name that stands at the beginning of the document</source>
        <translation>Un nom qui figure au début du document</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Une nouvelle note</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Une phrase de passe</translation>
    </message>
    <message>
        <source>A preference</source>
        <translation>Une préférence</translation>
    </message>
    <message>
        <source>A reader of the pages does not see this. It is not searched, never quoted and never given to the model.</source>
        <translation>Qui lit les pages ne voit pas ceci. Ce n’est ni cherché, ni jamais cité, ni jamais donné au modèle.</translation>
    </message>
    <message>
        <source>A template from a document</source>
        <translation>Un modèle à partir d’un document</translation>
    </message>
    <message>
        <source>About Strongroom</source>
        <translation>À propos de Strongroom</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
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
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add a note, for example what is wrong</source>
        <translation>Ajouter une note, par exemple ce qui est faux</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>Ajouter une phrase de passe…</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Ajouter à nouveau</translation>
    </message>
    <message>
        <source>Add another one before removing it.</source>
        <translation>Ajoutez-en une autre avant de retirer celle-ci.</translation>
    </message>
    <message>
        <source>Add documents first.</source>
        <translation>Ajoutez d’abord des documents.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add files and folders only.</source>
        <translation>N’ajoutez que des fichiers et des dossiers.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>Ajoutez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Add the place that it points to.</source>
        <translation>Ajoutez l’emplacement vers lequel il renvoie.</translation>
    </message>
    <message>
        <source>Add to {list}</source>
        <translation>Ajouter à {list}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added since, and not part of this answer: {0}. Ask again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adding files</source>
        <translation>Ajout de fichiers</translation>
    </message>
    <message>
        <source>Adding the sample</source>
        <translation>Ajout de l’exemple</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
    <message>
        <source>All matters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An agreement or a letter of this matter becomes a draft, word for word.</source>
        <translation>Un contrat ou une lettre de cette affaire devient un projet, mot pour mot.</translation>
    </message>
    <message>
        <source>An offline workstation for confidential documents. Free software under the Apache License 2.0.</source>
        <translation>Un poste de travail hors ligne pour documents confidentiels. Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Another kind…</source>
        <translation>Un autre type…</translation>
    </message>
    <message>
        <source>Another program has just made it. Open it.</source>
        <translation>Un autre programme vient de le créer. Ouvrez-le.</translation>
    </message>
    <message>
        <source>Another task is reading, so nothing can be shown. Try again.</source>
        <translation>Une autre tâche lit, rien ne peut donc être affiché. Réessayez.</translation>
    </message>
    <message>
        <source>Another task is reading. Try again.</source>
        <translation>Une autre tâche lit. Réessayez.</translation>
    </message>
    <message>
        <source>Another task is writing. Try again.</source>
        <translation>Une autre tâche écrit. Réessayez.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
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
        <translation>Réponse en cours</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answers that you mark as verified or wrong are listed here.</source>
        <translation>Les réponses que vous marquez comme vérifiées ou fausses figurent ici.</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>N’importe quel jour</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>N’importe quel type</translation>
    </message>
    <message>
        <source>Any party</source>
        <translation>N’importe quelle partie</translation>
    </message>
    <message>
        <source>Apache Software License</source>
        <translation>Licence logicielle Apache</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Demander (Entrée)</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Ask a question in your own words. Every answer names its sources: click one to see the passage on its page. The line below an answer says what was searched and what could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask about the documents of this matter</source>
        <translation>Interrogez les documents de cette affaire</translation>
    </message>
    <message>
        <source>Ask about this passage</source>
        <translation>Interroger ce passage</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message>
        <source>Ask for both…</source>
        <translation>Exiger les deux…</translation>
    </message>
    <message>
        <source>Ask for one of them…</source>
        <translation>Exiger l’un des deux…</translation>
    </message>
    <message>
        <source>Ask it as a new question instead</source>
        <translation>La poser plutôt comme nouvelle question</translation>
    </message>
    <message>
        <source>Ask on, or about something else</source>
        <translation>Poursuivez, ou demandez autre chose</translation>
    </message>
    <message>
        <source>Ask this question again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation>Question : {question}</translation>
    </message>
    <message>
        <source>Asked as: “{0}”</source>
        <translation>Demandé ainsi : « {0} »</translation>
    </message>
    <message>
        <source>Asked beside: {0}</source>
        <translation>Demandé à part : {0}</translation>
    </message>
    <message>
        <source>Asking each document…</source>
        <translation>Chaque document est interrogé…</translation>
    </message>
    <message>
        <source>Asking each document… {done} of {total}</source>
        <translation>Chaque document est interrogé… {done} sur {total}</translation>
    </message>
    <message>
        <source>At most {0} characters.</source>
        <translation>Au plus {0} caractères.</translation>
    </message>
    <message>
        <source>Author that the file names</source>
        <translation>Auteur que nomme le fichier</translation>
    </message>
    <message>
        <source>Author that the file names (optional)</source>
        <translation>Auteur que nomme le fichier (facultatif)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to all drafts</source>
        <translation>Retour à tous les projets</translation>
    </message>
    <message>
        <source>Back to the conversations</source>
        <translation>Retour aux conversations</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backing up: {0} %</source>
        <translation>Sauvegarde : {0} %</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Before the first clause</source>
        <translation>Avant la première clause</translation>
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
        <translation>Commencer le projet</translation>
    </message>
    <message>
        <source>Behind the clause with the caret.</source>
        <translation>Après la clause où se trouve le curseur.</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Blank: {0}</source>
        <translation>Blanc : {0}</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Blancs</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Both copies are broken or gone; without them no key can open the vault. Put header.json back from a backup. Nothing was changed.</source>
        <translation>Les deux copies sont abîmées ou absentes ; sans elles, aucune clé n’ouvre le coffre-fort. Remettez header.json depuis une sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Les deux ensemble</translation>
    </message>
    <message>
        <source>Building a new index</source>
        <translation>Construction d’un nouvel index</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>De lui-même</translation>
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
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Can be added</source>
        <translation>Peut être ajouté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Category (optional)</source>
        <translation>Catégorie (facultatif)</translation>
    </message>
    <message>
        <source>Category of the template</source>
        <translation>Catégorie du modèle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the clauses by hand, or make a new draft.</source>
        <translation>Modifiez les clauses à la main, ou faites un nouveau projet.</translation>
    </message>
    <message>
        <source>Change the note: {0}</source>
        <translation>Modifier la note : {0}</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <source>Change the question and ask it in this place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>Modifié depuis le</translation>
    </message>
    <message>
        <source>Changed from {0}</source>
        <translation>Modifié depuis le {0}</translation>
    </message>
    <message>
        <source>Changed until</source>
        <translation>Modifié jusqu’au</translation>
    </message>
    <message>
        <source>Changed until {0}</source>
        <translation>Modifié jusqu’au {0}</translation>
    </message>
    <message>
        <source>Changes clause by clause</source>
        <translation>Modifications clause par clause</translation>
    </message>
    <message>
        <source>Changing settings</source>
        <translation>Modification des réglages</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Changement des clés</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changement de la phrase de passe</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may write there.</source>
        <translation>Vérifiez que le disque est connecté et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Check the drive, then choose “Read again”.</source>
        <translation>Vérifiez le disque, puis choisissez « Relire ».</translation>
    </message>
    <message>
        <source>Check the number of the page.</source>
        <translation>Vérifiez le numéro de la page.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check them: {0}.</source>
        <translation>Vérifiez : {0}.</translation>
    </message>
    <message>
        <source>Check whether the quotes still stand in the documents</source>
        <translation>Vérifier que les citations figurent encore dans les documents</translation>
    </message>
    <message>
        <source>Checking a draft</source>
        <translation>Contrôle d’un projet</translation>
    </message>
    <message>
        <source>Checking a model</source>
        <translation>Vérification d’un modèle</translation>
    </message>
    <message>
        <source>Checking against the quotes…</source>
        <translation>Comparaison avec les citations…</translation>
    </message>
    <message>
        <source>Checking an answer again</source>
        <translation>Nouvelle vérification d’une réponse</translation>
    </message>
    <message>
        <source>Checking hash: {0} of {1}</source>
        <translation>Vérification de l’empreinte : {0} sur {1}</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Choisissez un dossier qui existe.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a new folder; nothing is ever written over a vault.</source>
        <translation>Choisissez un nouveau dossier ; un coffre-fort n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>Choose a passage of one document.</source>
        <translation>Choisissez un passage d’un seul document.</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>Choisissez une version.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another one for it: its index is then built anew.</source>
        <translation>Choisissez-en un autre : son index sera reconstruit.</translation>
    </message>
    <message>
        <source>Choose folders beside it, one by one.</source>
        <translation>Choisissez des dossiers à côté, un par un.</translation>
    </message>
    <message>
        <source>Choose one of the list, or add it.</source>
        <translation>Choisissez-en un dans la liste, ou ajoutez-le.</translation>
    </message>
    <message>
        <source>Choose one of the models listed on the Models page.</source>
        <translation>Choisissez l’un des modèles de la page Modèles.</translation>
    </message>
    <message>
        <source>Choose the first day from a calendar</source>
        <translation>Choisir le premier jour dans un calendrier</translation>
    </message>
    <message>
        <source>Choose the folder that was backed up to.</source>
        <translation>Choisissez le dossier où la sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>Choose the last day from a calendar</source>
        <translation>Choisir le dernier jour dans un calendrier</translation>
    </message>
    <message>
        <source>Choose the words that are to be kept.</source>
        <translation>Choisissez les mots à conserver.</translation>
    </message>
    <message>
        <source>Choose “Read again”.</source>
        <translation>Choisissez « Relire ».</translation>
    </message>
    <message>
        <source>Choose “Resume” to read it.</source>
        <translation>Choisissez « Reprendre » pour le lire.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clause by clause</source>
        <translation>Clause par clause</translation>
    </message>
    <message>
        <source>Clause library</source>
        <translation>Bibliothèque de clauses</translation>
    </message>
    <message>
        <source>Clause: {0}</source>
        <translation>Clause : {0}</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Clauses that were found</source>
        <translation>Clauses trouvées</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close a message, a form or the viewer</source>
        <translation>Fermer un message, un formulaire ou la visionneuse</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Fermer le document</translation>
    </message>
    <message>
        <source>Close the hidden texts</source>
        <translation>Fermer les textes cachés</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare it with the paper and type it again. Nothing was changed.</source>
        <translation>Comparez-le avec le papier et saisissez-le à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Compare it with the paper.</source>
        <translation>Comparez-le avec le papier.</translation>
    </message>
    <message>
        <source>Compare the letters with the file itself before you rely on it.</source>
        <translation>Comparez les lettres avec le fichier lui-même avant de vous y fier.</translation>
    </message>
    <message>
        <source>Compare the passage with the file itself before you rely on it.</source>
        <translation>Comparez le passage avec le fichier lui-même avant de vous y fier.</translation>
    </message>
    <message>
        <source>Compare two Word files</source>
        <translation>Comparer deux fichiers Word</translation>
    </message>
    <message>
        <source>Compare two Word files…</source>
        <translation>Comparer deux fichiers Word…</translation>
    </message>
    <message>
        <source>Compare with a Word file…</source>
        <translation>Comparer avec un fichier Word…</translation>
    </message>
    <message>
        <source>Compare with another variant</source>
        <translation>Comparer avec une autre variante</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer avec maintenant</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Comparer avec ce dont il est issu</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparing clauses</source>
        <translation>Comparaison de clauses</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Comparaison de versions</translation>
    </message>
    <message>
        <source>Computed from cited figures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Computed: {expression} = {result}. {figures}</source>
        <translation>Calculé : {expression} = {result}. {figures}</translation>
    </message>
    <message>
        <source>Computing from the cited figures…</source>
        <translation>Calcul à partir des chiffres cités…</translation>
    </message>
    <message>
        <source>Connect its drive or put the file back; or remove it from the list.</source>
        <translation>Connectez son disque ou remettez le fichier ; ou retirez-le de la liste.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>Connectez le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Conversations of this matter</source>
        <translation>Conversations de cette affaire</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied into the vault: {0}. All others are indexed in place.</source>
        <translation>Copiés dans le coffre-fort : {0}. Tous les autres sont indexés sur place.</translation>
    </message>
    <message>
        <source>Copied with its sources</source>
        <translation>Copié avec ses sources</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy files into the vault, encrypted</source>
        <translation>Copier les fichiers dans le coffre-fort, chiffrés</translation>
    </message>
    <message>
        <source>Copy quote {number} with its source</source>
        <translation>Copier la citation {number} avec sa source</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the answer with its sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Copier le passage</translation>
    </message>
    <message>
        <source>Copy the words from the document.</source>
        <translation>Copiez les mots depuis le document.</translation>
    </message>
    <message>
        <source>Copy these rows as a table</source>
        <translation>Copier ces lignes comme tableau</translation>
    </message>
    <message>
        <source>Correction: {0}</source>
        <translation>Correction : {0}</translation>
    </message>
    <message>
        <source>Could not be read, so not searched:</source>
        <translation>N’a pu être lu, donc pas cherché :</translation>
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
        <translation>Couper</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Décider à nouveau</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the note: {0}</source>
        <translation>Supprimer la note : {0}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Deleting a note</source>
        <translation>Suppression d’une note</translation>
    </message>
    <message>
        <source>Details of the selected document</source>
        <translation>Détails du document choisi</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document by document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents of the matter</source>
        <translation>Documents de l’affaire</translation>
    </message>
    <message>
        <source>Documents with these letters in their names</source>
        <translation>Documents dont le nom contient ces lettres</translation>
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
        <translation>Projet</translation>
    </message>
    <message>
        <source>Draft {0} of {1}</source>
        <translation>Version {0} sur {1}</translation>
    </message>
    <message>
        <source>Draft {0} of {1}, by the time of change; the newest one.</source>
        <translation>Version {0} sur {1}, selon la date de modification ; la plus récente.</translation>
    </message>
    <message>
        <source>Draft {0} of {1}; {2} % the same as the newest one.</source>
        <translation>Version {0} sur {1} ; identique à {2} % à la plus récente.</translation>
    </message>
    <message>
        <source>Draft: a level down, up</source>
        <translation>Projet : un niveau plus bas, plus haut</translation>
    </message>
    <message>
        <source>Draft: a new clause</source>
        <translation>Projet : une nouvelle clause</translation>
    </message>
    <message>
        <source>Draft: bold, italic, underlined</source>
        <translation>Projet : gras, italique, souligné</translation>
    </message>
    <message>
        <source>Draft: from the text to the panel and back</source>
        <translation>Projet : du texte au volet et retour</translation>
    </message>
    <message>
        <source>Draft: next, previous blank</source>
        <translation>Projet : blanc suivant, précédent</translation>
    </message>
    <message>
        <source>Draft: open what the words at the caret are from</source>
        <translation>Projet : ouvrir l’origine des mots au curseur</translation>
    </message>
    <message>
        <source>Draft: panels</source>
        <translation>Projet : volets</translation>
    </message>
    <message>
        <source>Draft: show or hide where text is from</source>
        <translation>Projet : montrer ou cacher l’origine du texte</translation>
    </message>
    <message>
        <source>Draft: undo, redo</source>
        <translation>Projet : annuler, rétablir</translation>
    </message>
    <message>
        <source>Drafts of this matter</source>
        <translation>Projets de cette affaire</translation>
    </message>
    <message>
        <source>Drafts that were made from it stay.</source>
        <translation>Les projets qui en sont issus restent.</translation>
    </message>
    <message>
        <source>Drag files or folders anywhere into this window. They are read on this computer, and kept encrypted.</source>
        <translation>Faites glisser des fichiers ou des dossiers n’importe où dans cette fenêtre. Ils sont lus sur cet ordinateur et conservés chiffrés.</translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation>Dessin d’une page</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on the window, or press Ctrl+O. Each is read into the open matter; its state says how far it is. Nothing in one matter can be found from another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Déposez ici des fichiers ou des dossiers</translation>
    </message>
    <message>
        <source>Drop to add to “{0}”</source>
        <translation>Déposez pour ajouter à « {0} »</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Each of these opens the vault by itself, unless you ask for both. Changing one never rewrites the documents.</source>
        <translation>Chacun d’eux ouvre le coffre-fort à lui seul, sauf si vous exigez les deux. En changer un ne réécrit jamais les documents.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Encryption is not available</source>
        <translation>Le chiffrement n’est pas disponible</translation>
    </message>
    <message>
        <source>Ends every process that has seen a document (Ctrl+L)</source>
        <translation>Met fin à tout processus qui a vu un document (Ctrl+L)</translation>
    </message>
    <message>
        <source>English, German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages, Polish, Czech, Turkish and others in Latin letters. No other letter is ever read.</source>
        <translation>Anglais, allemand, français, espagnol, italien, portugais, néerlandais, langues nordiques, polonais, tchèque, turc et autres en lettres latines. Aucune autre lettre n’est jamais lue.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter asks. Shift and Enter begin a new line.</source>
        <translation>Entrée pose la question. Maj et Entrée commencent une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Enter its password, or add the files in it without one.</source>
        <translation>Saisissez son mot de passe, ou ajoutez sans mot de passe les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>Enter its password, or save it without one.</source>
        <translation>Saisissez son mot de passe, ou enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Enter the right password, or save the file without one.</source>
        <translation>Saisissez le bon mot de passe, ou enregistrez le fichier sans mot de passe.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Errors: {0}</source>
        <translation>Erreurs : {0}</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
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
        <translation>Chaque affaire reçoit un nouvel index, construit à partir du texte enregistré à côté de l’ancien, qui répond jusqu’à ce que le nouveau soit complet. On peut l’arrêter et le poursuivre plus tard.</translation>
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
        <translation>Chaque passage d’un document a été lu pour cette réponse.</translation>
    </message>
    <message>
        <source>Every passage of {count} documents was read for this answer.</source>
        <translation>Chaque passage de {count} documents a été lu pour cette réponse.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Everything is filled in.</source>
        <translation>Tout est rempli.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence only</source>
        <translation>Preuves seules</translation>
    </message>
    <message>
        <source>Evidence only; no answer was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evidence · 1 passage</source>
        <translation>Preuves · 1 passage</translation>
    </message>
    <message>
        <source>Evidence · {count} passages</source>
        <translation>Preuves · {count} passages</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Exporter en Markdown…</translation>
    </message>
    <message>
        <source>Export as a Word file…</source>
        <translation>Exporter en fichier Word…</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Export these notes</source>
        <translation>Exporter ces notes</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Facts of the old matter are still undecided</source>
        <translation>Des faits de l’ancienne affaire ne sont pas encore décidés</translation>
    </message>
    <message>
        <source>Facts of the precedent</source>
        <translation>Faits du précédent</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Moyenne. Un mot de plus la rend bonne.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field: {0}</source>
        <translation>Champ : {0}</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Fields of the document</source>
        <translation>Champs du document</translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <translation>Champs du modèle</translation>
    </message>
    <message>
        <source>Fields that are still to be filled in</source>
        <translation>Champs encore à remplir</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Fichier absent</translation>
    </message>
    <message>
        <source>Files and folders are read into the vault; nothing is moved.</source>
        <translation>Fichiers et dossiers sont lus dans le coffre-fort ; rien n’est déplacé.</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filling in</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter by name or folder</source>
        <translation>Filtrer par nom ou dossier</translation>
    </message>
    <message>
        <source>Filter matters by name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter what is searched</source>
        <translation>Filtrer ce qui est cherché</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation>Trouver une clause</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Trouver un document</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Trouver un modèle</translation>
    </message>
    <message>
        <source>Find an action or a document…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finding clauses</source>
        <translation>Recherche de clauses</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <translation>Trouve par le sens</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finish: check, save, print</source>
        <translation>Terminer : contrôler, enregistrer, imprimer</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille des caractères</translation>
    </message>
    <message>
        <source>Font size in per cent</source>
        <translation>Taille des caractères en pour cent</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>For each passage its vector: numbers that a model computed from the text. From them the subject of a passage can be told, and with effort parts of its wording: trust the server as you trust the files. The server stores them unencrypted.</source>
        <translation>Pour chaque passage son vecteur : des nombres qu’un modèle a calculés à partir du texte. On peut en tirer le sujet d’un passage et, avec effort, des parties de ses mots : fiez-vous au serveur comme vous lui confieriez les fichiers. Le serveur les conserve sans chiffrement.</translation>
    </message>
    <message>
        <source>For each question its vector, and when it was asked.</source>
        <translation>Pour chaque question son vecteur, et quand elle a été posée.</translation>
    </message>
    <message>
        <source>For files that hold Chinese or Japanese pages too; now and then a letter of a Latin text is taken for a Chinese one.</source>
        <translation>Pour des fichiers qui contiennent aussi des pages chinoises ou japonaises ; parfois une lettre latine est prise pour une lettre chinoise.</translation>
    </message>
    <message>
        <source>For the selected text.</source>
        <translation>Pour le texte sélectionné.</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Found when the vault was opened</source>
        <translation>Constaté à l’ouverture du coffre-fort</translation>
    </message>
    <message>
        <source>Found, with sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Four or five words that don't belong together are easy to keep.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux se retiennent bien.</translation>
    </message>
    <message>
        <source>Free memory now: {0}</source>
        <translation>Mémoire libre maintenant : {0}</translation>
    </message>
    <message>
        <source>From a document…</source>
        <translation>À partir d’un document…</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>À partir d’un modèle</translation>
    </message>
    <message>
        <source>Give a passphrase, or use a keychain.</source>
        <translation>Donnez une phrase de passe, ou utilisez un trousseau.</translation>
    </message>
    <message>
        <source>Give it a name that ends with .html or .csv.</source>
        <translation>Donnez-lui un nom qui finit par .html ou .csv.</translation>
    </message>
    <message>
        <source>Give it a name that ends with {0}.</source>
        <translation>Donnez-lui un nom qui finit par {0}.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>Give its recovery code or passphrase.</source>
        <translation>Donnez son code de secours ou sa phrase de passe.</translation>
    </message>
    <message>
        <source>Give more of its path.</source>
        <translation>Donnez davantage de son chemin.</translation>
    </message>
    <message>
        <source>Give some of the document’s words.</source>
        <translation>Donnez quelques mots du document.</translation>
    </message>
    <message>
        <source>Give the conversation a name.</source>
        <translation>Donnez un nom à la conversation.</translation>
    </message>
    <message>
        <source>Give the draft a name.</source>
        <translation>Donnez un nom au projet.</translation>
    </message>
    <message>
        <source>Give the file a name that ends with .docx or .md.</source>
        <translation>Donnez au fichier un nom qui finit par .docx ou .md.</translation>
    </message>
    <message>
        <source>Go back to one of its versions.</source>
        <translation>Revenez à l’une de ses versions.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Continuer à surveiller</translation>
    </message>
    <message>
        <source>Go on watching folders</source>
        <translation>Continuer à surveiller les dossiers</translation>
    </message>
    <message>
        <source>Go to Documents</source>
        <translation>Aller aux documents</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bonne.</translation>
    </message>
    <message>
        <source>Greek text</source>
        <translation>Texte grec</translation>
    </message>
    <message>
        <source>Group {0} of the recovery code has a mistake</source>
        <translation>Le groupe {0} du code de secours contient une erreur</translation>
    </message>
    <message>
        <source>Group {0}: {1}</source>
        <translation>Groupe {0} : {1}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Here it is {0}. Use one name, as the parties are registered.</source>
        <translation>Ici c’est {0}. Utilisez un seul nom, celui sous lequel les parties sont enregistrées.</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Texte caché</translation>
    </message>
    <message>
        <source>Hidden text in {0}</source>
        <translation>Texte caché dans {0}</translation>
    </message>
    <message>
        <source>Hidden texts</source>
        <translation>Textes cachés</translation>
    </message>
    <message>
        <source>Hidden texts of the selected document</source>
        <translation>Textes cachés du document choisi</translation>
    </message>
    <message>
        <source>Hide findings of this kind</source>
        <translation>Cacher les constats de ce type</translation>
    </message>
    <message>
        <source>Hide folders</source>
        <translation>Cacher les dossiers</translation>
    </message>
    <message>
        <source>Hide this kind</source>
        <translation>Cacher ce type</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How a model gets in</source>
        <translation>Comment un modèle entre</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Comment il a été lu</translation>
    </message>
    <message>
        <source>How many passages each matter has, and that this machine has a vault.</source>
        <translation>Combien de passages a chaque affaire, et que cette machine a un coffre-fort.</translation>
    </message>
    <message>
        <source>How often the vault is backed up by itself</source>
        <translation>À quel rythme le coffre-fort est sauvegardé de lui-même</translation>
    </message>
    <message>
        <source>How the questions that are kept were answered, and what was left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I have written it down on paper</source>
        <translation>Je l’ai noté sur papier</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>If the keychain is lost or the passphrase forgotten, this code opens the vault. Without it nobody can. It is shown this one time.</source>
        <translation>Si le trousseau est perdu ou la phrase de passe oubliée, ce code ouvre le coffre-fort. Sans lui, personne ne le peut. Il n’est montré que cette fois.</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In every matter</source>
        <translation>Dans toutes les affaires</translation>
    </message>
    <message>
        <source>In line {0}, {1}.</source>
        <translation>À la ligne {0}, {1}.</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>Dans le document</translation>
    </message>
    <message>
        <source>In the document: {wording}</source>
        <translation>Dans le document : {wording}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Index files in place</source>
        <translation>Indexer les fichiers sur place</translation>
    </message>
    <message>
        <source>Index it again to search it by meaning; its words are found as before.</source>
        <translation>Indexez-le à nouveau pour le chercher par le sens ; ses mots se trouvent comme avant.</translation>
    </message>
    <message>
        <source>Indexed in place: the files stay where they are, in every matter.</source>
        <translation>Indexés sur place : les fichiers restent où ils sont, dans toutes les affaires.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation>Insérer au curseur</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Inséré</translation>
    </message>
    <message>
        <source>Install Strongroom again: house.docx is not there.</source>
        <translation>Réinstallez Strongroom : house.docx n’est pas là.</translation>
    </message>
    <message>
        <source>Install the newest version and open it again. Nothing was changed.</source>
        <translation>Installez la version la plus récente et ouvrez-le à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It comes with Strongroom: run the installer again.</source>
        <translation>Il vient avec Strongroom : relancez l’installation.</translation>
    </message>
    <message>
        <source>It did not take its request.</source>
        <translation>Il n’a pas pris sa demande.</translation>
    </message>
    <message>
        <source>It goes for good, with its versions, when this message is closed.</source>
        <translation>Il disparaît pour de bon, avec ses versions, quand ce message est fermé.</translation>
    </message>
    <message>
        <source>It goes from the vault for good when this message is closed.</source>
        <translation>Elle quitte le coffre-fort pour de bon quand ce message est fermé.</translation>
    </message>
    <message>
        <source>It has {0} groups of {1} characters; you typed {2} characters instead of {3}.</source>
        <translation>Il a {0} groupes de {1} caractères ; vous avez saisi {2} caractères au lieu de {3}.</translation>
    </message>
    <message>
        <source>It holds text that no page shows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds text that no page shows. It is kept apart and never searched.</source>
        <translation>Il contient du texte qu’aucune page ne montre. Ce texte est mis à part et jamais cherché.</translation>
    </message>
    <message>
        <source>It is defined already in {0}. Keep one definition, or give one of them another name.</source>
        <translation>Il est déjà défini dans {0}. Gardez une définition, ou donnez un autre nom à l’une d’elles.</translation>
    </message>
    <message>
        <source>It is deleted, but traces are left inside the encrypted file. The system says: {0}. They are wiped when the vault is closed.</source>
        <translation>C’est supprimé, mais des traces restent dans le fichier chiffré. Le système dit : {0}. Elles sont effacées à la fermeture du coffre-fort.</translation>
    </message>
    <message>
        <source>It is in use by {0}. Close it there, then try again.</source>
        <translation>Il est utilisé par {0}. Fermez-le là, puis réessayez.</translation>
    </message>
    <message>
        <source>It is kept in the vault, encrypted, so that the file can be shown later.</source>
        <translation>Il est conservé dans le coffre-fort, chiffré, pour que le fichier puisse être montré plus tard.</translation>
    </message>
    <message>
        <source>It is not GBNF with a rule named root.</source>
        <translation>Ce n’est pas du GBNF avec une règle nommée root.</translation>
    </message>
    <message>
        <source>It is not an embedding model.</source>
        <translation>Ce n’est pas un modèle de plongement.</translation>
    </message>
    <message>
        <source>It is not one of ours and was not opened.</source>
        <translation>Ce n’est pas l’un des nôtres et il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>It is not valid text. Rename the file and add it again.</source>
        <translation>Ce n’est pas du texte valide. Renommez le fichier et ajoutez-le à nouveau.</translation>
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
        <translation>C’est enregistré</translation>
    </message>
    <message>
        <source>It is {0} or one of: {1}.</source>
        <translation>C’est {0} ou l’un de : {1}.</translation>
    </message>
    <message>
        <source>It leads to a host that Strongroom does not know. Nothing was fetched from there.</source>
        <translation>Il mène à un hôte que Strongroom ne connaît pas. Rien n’y a été pris.</translation>
    </message>
    <message>
        <source>It lies in another folder that this matter watches.</source>
        <translation>Il est dans un autre dossier que cette affaire surveille.</translation>
    </message>
    <message>
        <source>It made a vector that is none.</source>
        <translation>Il a produit un vecteur qui n’en est pas un.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Answer it and try again, or use your passphrase or recovery code.</source>
        <translation>Il attend peut-être son mot de passe dans une autre fenêtre. Répondez-y et réessayez, ou utilisez votre phrase de passe ou votre code de secours.</translation>
    </message>
    <message>
        <source>It may have been removed.</source>
        <translation>Il a peut-être été retiré.</translation>
    </message>
    <message>
        <source>It needs {0} GB and {1} GB are free. Close other programs, or choose a smaller model.</source>
        <translation>Il lui faut {0} Go et {1} Go sont libres. Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>It reported {0}. Try again, or use your passphrase or recovery code.</source>
        <translation>Il a signalé {0}. Réessayez, ou utilisez votre phrase de passe ou votre code de secours.</translation>
    </message>
    <message>
        <source>It sent an answer that is none. Try again.</source>
        <translation>Il a envoyé une réponse qui n’en est pas une. Réessayez.</translation>
    </message>
    <message>
        <source>It shows when the window is opened again.</source>
        <translation>Elle apparaît quand la fenêtre est rouverte.</translation>
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
        <translation>Il prend {0} Mo. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>It was stopped after {0} seconds.</source>
        <translation>Il a été arrêté après {0} secondes.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Its chat template is damaged.</source>
        <translation>Son gabarit de conversation est abîmé.</translation>
    </message>
    <message>
        <source>Its chat template refuses these messages.</source>
        <translation>Son gabarit de conversation refuse ces messages.</translation>
    </message>
    <message>
        <source>Its chat template takes too long or too much. Choose another.</source>
        <translation>Son gabarit de conversation prend trop de temps ou de place. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Its file has no chat template.</source>
        <translation>Son fichier n’a pas de gabarit de conversation.</translation>
    </message>
    <message>
        <source>Its file {0} can't be opened. Check the permissions of the models folder.</source>
        <translation>Son fichier {0} ne peut être ouvert. Vérifiez les droits du dossier des modèles.</translation>
    </message>
    <message>
        <source>Its file {0} has {1} bytes where {2} are expected. Delete it on the Models page and fetch it again.</source>
        <translation>Son fichier {0} a {1} octets au lieu de {2}. Supprimez-le à la page Modèles et reprenez-le.</translation>
    </message>
    <message>
        <source>Its file {0} is missing. Fetch the model on the Models page, or run the installer again.</source>
        <translation>Son fichier {0} manque. Reprenez le modèle à la page Modèles, ou relancez l’installation.</translation>
    </message>
    <message>
        <source>Its files are not on this machine.</source>
        <translation>Ses fichiers ne sont pas sur cette machine.</translation>
    </message>
    <message>
        <source>Its first page can't be read with the vault's key. Restore a backup. Nothing was changed.</source>
        <translation>Sa première page ne peut être lue avec la clé du coffre-fort. Restaurez une sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Its passages are being made findable by their meaning.</source>
        <translation>Ses passages sont rendus trouvables par leur sens.</translation>
    </message>
    <message>
        <source>Its publisher asks you to sign in and accept a licence. Fetch it with a browser and copy it into the models folder.</source>
        <translation>Son éditeur demande de se connecter et d’accepter une licence. Prenez-le avec un navigateur et copiez-le dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>Its text and its passages disagree.</source>
        <translation>Son texte et ses passages ne concordent pas.</translation>
    </message>
    <message>
        <source>Its text and its places disagree.</source>
        <translation>Son texte et ses endroits ne concordent pas.</translation>
    </message>
    <message>
        <source>Its text is not valid Unicode.</source>
        <translation>Son texte n’est pas de l’Unicode valide.</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Son titre</translation>
    </message>
    <message>
        <source>Its vectors have another length than listed.</source>
        <translation>Ses vecteurs ont une autre longueur que celle indiquée.</translation>
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
        <translation>Jonction de paragraphes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep a clause under {0} characters.</source>
        <translation>Gardez une clause sous {0} caractères.</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>Conserver une version</translation>
    </message>
    <message>
        <source>Keep all of this kind</source>
        <translation>Garder tous ceux de ce type</translation>
    </message>
    <message>
        <source>Keep all: {0}</source>
        <translation>Tout garder : {0}</translation>
    </message>
    <message>
        <source>Keep each under {0} characters.</source>
        <translation>Gardez chacun sous {0} caractères.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Garder en mémoire</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it under {0} characters.</source>
        <translation>Gardez-le sous {0} caractères.</translation>
    </message>
    <message>
        <source>Keep it under {0} characters; add long texts as documents instead.</source>
        <translation>Gardez-la sous {0} caractères ; ajoutez plutôt les longs textes comme documents.</translation>
    </message>
    <message>
        <source>Keep or replace each of them first: {0} are left.</source>
        <translation>Gardez ou remplacez d’abord chacun d’eux : il en reste {0}.</translation>
    </message>
    <message>
        <source>Keep or replace each. Undecided: {0}.</source>
        <translation>Gardez ou remplacez chacun. Non décidés : {0}.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l’ancien</translation>
    </message>
    <message>
        <source>Keep the selected text as a clause of your own</source>
        <translation>Conserver le texte sélectionné comme clause à vous</translation>
    </message>
    <message>
        <source>Keep the selection</source>
        <translation>Conserver la sélection</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Conserver le modèle</translation>
    </message>
    <message>
        <source>Keeping a clause</source>
        <translation>Conservation d’une clause</translation>
    </message>
    <message>
        <source>Keeping a draft</source>
        <translation>Conservation d’un projet</translation>
    </message>
    <message>
        <source>Keeping a note</source>
        <translation>Conservation d’une note</translation>
    </message>
    <message>
        <source>Keeping a template</source>
        <translation>Conservation d’un modèle</translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation>Conservation d’une version</translation>
    </message>
    <message>
        <source>Keeping decisions</source>
        <translation>Conservation des décisions</translation>
    </message>
    <message>
        <source>Keeping the backup plan</source>
        <translation>Conservation du plan de sauvegarde</translation>
    </message>
    <message>
        <source>Kept by itself</source>
        <translation>Conservé de lui-même</translation>
    </message>
    <message>
        <source>Kept in mind</source>
        <translation>Gardé en mémoire</translation>
    </message>
    <message>
        <source>Kept in the vault</source>
        <translation>Conservé dans le coffre-fort</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>Gardé : {0}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keychain and passphrase now each open the vault alone.</source>
        <translation>Le trousseau et la phrase de passe ouvrent désormais chacun le coffre-fort à eux seuls.</translation>
    </message>
    <message>
        <source>Keychain and passphrase now open the vault together only.</source>
        <translation>Le trousseau et la phrase de passe n’ouvrent désormais le coffre-fort qu’ensemble.</translation>
    </message>
    <message>
        <source>Keys of the vault</source>
        <translation>Clés du coffre-fort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Type de note</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Last work: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lettres latines</translation>
    </message>
    <message>
        <source>Latin letters, Chinese and Japanese</source>
        <translation>Lettres latines, chinois et japonais</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence of Strongroom</source>
        <translation>Licence de Strongroom</translation>
    </message>
    <message>
        <source>Licence of the package</source>
        <translation>Licence du paquet</translation>
    </message>
    <message>
        <source>Licence {0}</source>
        <translation>Licence {0}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>List them with: strongroom clauses.</source>
        <translation>La liste : strongroom clauses.</translation>
    </message>
    <message>
        <source>List them: strongroom clauses.</source>
        <translation>La liste : strongroom clauses.</translation>
    </message>
    <message>
        <source>Listing documents</source>
        <translation>Liste des documents</translation>
    </message>
    <message>
        <source>Listing matters</source>
        <translation>Liste des affaires</translation>
    </message>
    <message>
        <source>Listing models</source>
        <translation>Liste des modèles</translation>
    </message>
    <message>
        <source>Listing watched folders</source>
        <translation>Liste des dossiers surveillés</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Chargement des modèles</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock Strongroom (Ctrl+L)</source>
        <translation>Verrouiller Strongroom (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock after minutes without a key or the mouse</source>
        <translation>Verrouiller après des minutes sans touche ni souris</translation>
    </message>
    <message>
        <source>Lock and open again</source>
        <translation>Verrouiller et rouvrir</translation>
    </message>
    <message>
        <source>Lock and open it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>Verrouiller quand personne n’est là pendant</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Verrouiller quand l’écran est verrouillé</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Look at it in its own program: there may be nothing in it.</source>
        <translation>Regardez-le dans son propre programme : il n’y a peut-être rien dedans.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>Look at these parts in the file itself; they can't be searched.</source>
        <translation>Regardez ces parties dans le fichier lui-même ; elles ne peuvent être cherchées.</translation>
    </message>
    <message>
        <source>Look changed</source>
        <translation>Aspect modifié</translation>
    </message>
    <message>
        <source>Look of the letters</source>
        <translation>Aspect des lettres</translation>
    </message>
    <message>
        <source>Look only in some documents, kinds, days or for a party</source>
        <translation>Ne chercher que dans certains documents, types, jours ou pour une partie</translation>
    </message>
    <message>
        <source>Looked for: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looked through now and then</source>
        <translation>Parcouru de temps en temps</translation>
    </message>
    <message>
        <source>Looking at the models</source>
        <translation>Examen des modèles</translation>
    </message>
    <message>
        <source>Looking at the passage…</source>
        <translation>Examen du passage…</translation>
    </message>
    <message>
        <source>Looking for drafts</source>
        <translation>Recherche de versions</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche de fichiers…</translation>
    </message>
    <message>
        <source>Looking for precedents…</source>
        <translation>Recherche de précédents…</translation>
    </message>
    <message>
        <source>Looking for the old matter</source>
        <translation>Recherche de l’ancienne affaire</translation>
    </message>
    <message>
        <source>Looking for values</source>
        <translation>Recherche de valeurs</translation>
    </message>
    <message>
        <source>Looking for what is left of the old matter…</source>
        <translation>Recherche de ce qui reste de l’ancienne affaire…</translation>
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
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>En faire un nouveau</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Faire un nouveau code de secours ?</translation>
    </message>
    <message>
        <source>Make one, or choose its folder.</source>
        <translation>Créez-en un, ou choisissez son dossier.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>Faites de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Make the matter</source>
        <translation>Créer l’affaire</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre-fort</translation>
    </message>
    <message>
        <source>Making a matter</source>
        <translation>Création d’une affaire</translation>
    </message>
    <message>
        <source>Making a recovery code</source>
        <translation>Création d’un code de secours</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Création du coffre-fort</translation>
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
        <translation>Texte Markdown</translation>
    </message>
    <message>
        <source>Marking an answer</source>
        <translation>Marquage d’une réponse</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Matter: {0}</source>
        <translation>Affaire : {0}</translation>
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
        <translation>Mémoire nécessaire {0}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models run on this computer, in processes of their own without a network. A model is used only while its SHA-256 is the one that its maker published.</source>
        <translation>Les modèles tournent sur cet ordinateur, dans leurs propres processus sans réseau. Un modèle n’est utilisé que tant que son SHA-256 est celui que son auteur a publié.</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>More for the selected conversation</source>
        <translation>Plus pour la conversation choisie</translation>
    </message>
    <message>
        <source>More threads than cores make models slower. A change takes effect when Strongroom starts again.</source>
        <translation>Plus de fils que de cœurs ralentit les modèles. Un changement prend effet au redémarrage de Strongroom.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0 (MPL 2.0)</source>
        <translation>Mozilla Public License 2.0 (MPL 2.0)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name both.</source>
        <translation>Nommez les deux.</translation>
    </message>
    <message>
        <source>Name of the matter</source>
        <translation>Nom de l’affaire</translation>
    </message>
    <message>
        <source>Name of the sheet or slide</source>
        <translation>Nom de la feuille ou de la diapositive</translation>
    </message>
    <message>
        <source>Name of the version to be kept</source>
        <translation>Nom de la version à conserver</translation>
    </message>
    <message>
        <source>Name one of: {0}.</source>
        <translation>Nommez l’un de : {0}.</translation>
    </message>
    <message>
        <source>Name that the changes carry</source>
        <translation>Nom que portent les modifications</translation>
    </message>
    <message>
        <source>Name, such as a client or a case</source>
        <translation>Nom, comme un client ou un cas</translation>
    </message>
    <message>
        <source>Name: “Sent to the other side”</source>
        <translation>Nom : « Envoyé à l’autre partie »</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names and folders were searched. Change the words or the state.</source>
        <translation>Noms et dossiers ont été cherchés. Changez les mots ou l’état.</translation>
    </message>
    <message>
        <source>Names that several documents begin with, as parties and patients are named.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names, dates, sums and blanks of the document are proposed as its fields.</source>
        <translation>Noms, dates, sommes et blancs du document sont proposés comme ses champs.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Needed. </source>
        <translation>Nécessaire. </translation>
    </message>
    <message>
        <source>Network: {0} only</source>
        <translation>Réseau : {0} seulement</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New and changed files in it are then read by themselves.</source>
        <translation>Les fichiers nouveaux et modifiés qui s’y trouvent sont alors lus d’eux-mêmes.</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>New index of {0}: {1} of {2} passages</source>
        <translation>Nouvel index de {0} : {1} sur {2} passages</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>New matter</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation>Nouvelle affaire…</translation>
    </message>
    <message>
        <source>New name of the matter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Nouveau paragraphe</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nouveau code de secours…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Nouvelle version…</translation>
    </message>
    <message>
        <source>Next blank</source>
        <translation>Blanc suivant</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>Source suivante</translation>
    </message>
    <message>
        <source>No blank is left in this draft</source>
        <translation>Il ne reste aucun blanc dans ce projet</translation>
    </message>
    <message>
        <source>No blanks</source>
        <translation>Aucun blanc</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>Aucune conversation ne contient ces mots.</translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation>Aucun document ne correspond</translation>
    </message>
    <message>
        <source>No document of this matter has a date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No document of this matter has this in its name.</source>
        <translation>Aucun document de cette affaire n’a cela dans son nom.</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No keychain is running in this session</source>
        <translation>Aucun trousseau ne tourne dans cette session</translation>
    </message>
    <message>
        <source>No language model is installed</source>
        <translation>Aucun modèle de langage n’est installé</translation>
    </message>
    <message>
        <source>No language model: evidence only</source>
        <translation>Aucun modèle de langage : preuves seules</translation>
    </message>
    <message>
        <source>No matter</source>
        <translation>Aucune affaire</translation>
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
        <translation>Aucun réseau</translation>
    </message>
    <message>
        <source>No other place says {0}. Take the definition out, or use the term.</source>
        <translation>Aucun autre endroit ne dit {0}. Retirez la définition, ou employez le terme.</translation>
    </message>
    <message>
        <source>No such field</source>
        <translation>Ce champ n’existe pas</translation>
    </message>
    <message>
        <source>No such template</source>
        <translation>Ce modèle n’existe pas</translation>
    </message>
    <message>
        <source>No text could be had from this file; it can't be searched.</source>
        <translation>Aucun texte n’a pu être tiré de ce fichier ; il ne peut être cherché.</translation>
    </message>
    <message>
        <source>No text could be read from this document.</source>
        <translation>Aucun texte n’a pu être lu dans ce document.</translation>
    </message>
    <message>
        <source>No way leads to a server</source>
        <translation>Aucun chemin ne mène à un serveur</translation>
    </message>
    <message>
        <source>No whole backup is known here. Look at the drives that you back up to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No {0} model comes with Strongroom.</source>
        <translation>Aucun modèle pour {0} ne vient avec Strongroom.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Texte de taille normale</translation>
    </message>
    <message>
        <source>Not all in the quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not available: {0}. Pages in these are marked or left out. A change takes effect when Strongroom starts again; files with recognised pages are then read anew when they are added.</source>
        <translation>Non disponible : {0}. Les pages concernées sont marquées ou laissées de côté. Un changement prend effet au redémarrage de Strongroom ; les fichiers aux pages reconnues sont alors relus quand on les ajoute.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Not checked yet: {0}</source>
        <translation>Pas encore vérifié : {0}</translation>
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
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Not only in this matter</source>
        <translation>Pas seulement dans cette affaire</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Not supported: {reason}</source>
        <translation>Non étayé : {reason}</translation>
    </message>
    <message>
        <source>Not supported: “{words}”. {reason}</source>
        <translation>Non étayé : « {words} ». {reason}</translation>
    </message>
    <message>
        <source>Not the published file</source>
        <translation>N’est pas le fichier publié</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Not whole any more: {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this answer</source>
        <translation>Note sur cette réponse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes: {0}</source>
        <translation>Notes : {0}</translation>
    </message>
    <message>
        <source>Nothing can be read until the vault is unlocked.</source>
        <translation>Rien ne peut être lu tant que le coffre-fort est verrouillé.</translation>
    </message>
    <message>
        <source>Nothing could be read from this document</source>
        <translation>Rien n’a pu être lu dans ce document</translation>
    </message>
    <message>
        <source>Nothing is left blank.</source>
        <translation>Il ne reste aucun blanc.</translation>
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
        <translation>Rien de l’ancienne affaire n’a été trouvé dans ce projet.</translation>
    </message>
    <message>
        <source>Nothing on {0}</source>
        <translation>Rien sur {0}</translation>
    </message>
    <message>
        <source>Nothing was asked for</source>
        <translation>Rien n’a été demandé</translation>
    </message>
    <message>
        <source>Nothing was asked of this matter yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was deleted. It is kept until {0}; change the term first.</source>
        <translation>Rien n’a été supprimé. C’est conservé jusqu’au {0} ; changez d’abord le délai.</translation>
    </message>
    <message>
        <source>Nothing was deleted. The hold: {0}. End it first, if it is over.</source>
        <translation>Rien n’a été supprimé. La conservation légale : {0}. Mettez-y fin d’abord, si elle est terminée.</translation>
    </message>
    <message>
        <source>Nothing was found that has to be looked at.</source>
        <translation>Rien n’a été trouvé qui doive être regardé.</translation>
    </message>
    <message>
        <source>Nothing was found to write from.</source>
        <translation>Rien n’a été trouvé d’où écrire.</translation>
    </message>
    <message>
        <source>Nothing yet. For example: “Our client is Tidewater Books Ltd.”</source>
        <translation>Rien encore. Par exemple : « Notre cliente est Tidewater Books SARL. »</translation>
    </message>
    <message>
        <source>Noting the recovery code</source>
        <translation>Le code de secours est noté</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>OCR {0} %</source>
        <translation>Reconnaissance {0} %</translation>
    </message>
    <message>
        <source>Of the old matter are still in it, undecided: {0}.</source>
        <translation>De l’ancienne affaire s’y trouvent encore, non décidés : {0}.</translation>
    </message>
    <message>
        <source>Old version…</source>
        <translation>Ancienne version…</translation>
    </message>
    <message>
        <source>On a time line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On battery</source>
        <translation>Sur batterie</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Un par un</translation>
    </message>
    <message>
        <source>One document</source>
        <translation>Un document</translation>
    </message>
    <message>
        <source>One document was removed</source>
        <translation>Un document a été retiré</translation>
    </message>
    <message>
        <source>One file could not be read</source>
        <translation>Un fichier n’a pu être lu</translation>
    </message>
    <message>
        <source>One file is waiting</source>
        <translation>Un fichier attend</translation>
    </message>
    <message>
        <source>One folder is watched: what changes in it is read by itself</source>
        <translation>Un dossier est surveillé : ce qui y change est lu de lui-même</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>Un par cœur</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Seulement à la main</translation>
    </message>
    <message>
        <source>Only clauses that you saved can be changed.</source>
        <translation>Seules les clauses que vous avez enregistrées peuvent être modifiées.</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a file with tracked changes…</source>
        <translation>Ouvrir un fichier avec des marques de révision…</translation>
    </message>
    <message>
        <source>Open as a draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it and try again.</source>
        <translation>Ouvrez-le et réessayez.</translation>
    </message>
    <message>
        <source>Open it with: {0}.</source>
        <translation>Ouvrez-le avec : {0}.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Open the sample matter</source>
        <translation>Ouvrir l’affaire d’exemple</translation>
    </message>
    <message>
        <source>Open the selected document</source>
        <translation>Ouvrir le document choisi</translation>
    </message>
    <message>
        <source>Open the vault with your passphrase or recovery code. The vault is unchanged.</source>
        <translation>Ouvrez le coffre-fort avec votre phrase de passe ou votre code de secours. Le coffre-fort est inchangé.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>OpenDocument slides</source>
        <translation>Diapositives OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Classeur OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Opening a document</source>
        <translation>Ouverture d’un document</translation>
    </message>
    <message>
        <source>Opening a draft</source>
        <translation>Ouverture d’un projet</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Ouverture du document…</translation>
    </message>
    <message>
        <source>Opening the matters</source>
        <translation>Ouverture des affaires</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Ouverture du coffre-fort</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Ouverture du coffre-fort…</translation>
    </message>
    <message>
        <source>Optional. </source>
        <translation>Facultatif. </translation>
    </message>
    <message>
        <source>Orders what was found</source>
        <translation>Classe ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originaux</translation>
    </message>
    <message>
        <source>Origins as Word comments</source>
        <translation>Origines en commentaires Word</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Outlook message</source>
        <translation>Message Outlook</translation>
    </message>
    <message>
        <source>Outside this machine only https:// is used: vectors tell of the text.</source>
        <translation>Hors de cette machine, seul https:// est utilisé : les vecteurs en disent sur le texte.</translation>
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
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <source>Page {0}, {1}</source>
        <translation>Page {0}, {1}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Page {page} could not be drawn. {reason}</source>
        <translation>La page {page} n’a pu être dessinée. {reason}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages can be shown even when the file is gone. The vault grows by its size.</source>
        <translation>Les pages peuvent être montrées même quand le fichier n’est plus là. Le coffre-fort grandit de sa taille.</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Panel: {0}</source>
        <translation>Volet : {0}</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numéro de pièce</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partly read</source>
        <translation>Lu en partie</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Party {0}</source>
        <translation>Partie {0}</translation>
    </message>
    <message>
        <source>Passage in {0}: “{1}”</source>
        <translation>Passage dans {0} : « {1} »</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Passages that match what you type</source>
        <translation>Passages qui correspondent à ce que vous tapez</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Collage</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause watching folders</source>
        <translation>Suspendre la surveillance des dossiers</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Suspension…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Pinned. {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pinning</source>
        <translation>Épinglage</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>PostScript files</source>
        <translation>Fichiers PostScript</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>PowerPoint Document</source>
        <translation>Document PowerPoint</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>Diapositives PowerPoint</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Préférence</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>Préparation des pages</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>Source précédente</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Processor threads for models</source>
        <translation>Fils du processeur pour les modèles</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Progress of {0}</source>
        <translation>Avancement de {0}</translation>
    </message>
    <message>
        <source>Propose fields</source>
        <translation>Proposer des champs</translation>
    </message>
    <message>
        <source>Protect the vault with a passphrase instead.</source>
        <translation>Protégez plutôt le coffre-fort par une phrase de passe.</translation>
    </message>
    <message>
        <source>Protect the vault with a passphrase, or start the desktop's keychain and try again.</source>
        <translation>Protégez le coffre-fort par une phrase de passe, ou démarrez le trousseau du bureau et réessayez.</translation>
    </message>
    <message>
        <source>Put back the files that belong together. Nothing was changed.</source>
        <translation>Remettez ensemble les fichiers qui vont ensemble. Rien n’a été modifié.</translation>
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
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions you ask here are kept in the vault.</source>
        <translation>Les questions que vous posez ici sont conservées dans le coffre-fort.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Q{0} {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read files at half the speed on battery</source>
        <translation>Lire les fichiers à demi-vitesse sur batterie</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu depuis</translation>
    </message>
    <message>
        <source>Read in full; it can be searched and asked about.</source>
        <translation>Lu en entier ; on peut le chercher et l’interroger.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading a clause</source>
        <translation>Lecture d’une clause</translation>
    </message>
    <message>
        <source>Reading a conversation</source>
        <translation>Lecture d’une conversation</translation>
    </message>
    <message>
        <source>Reading a document</source>
        <translation>Lecture d’un document</translation>
    </message>
    <message>
        <source>Reading about the matter</source>
        <translation>Lecture de ce qui concerne l’affaire</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Nouvelle lecture</translation>
    </message>
    <message>
        <source>Reading changed files</source>
        <translation>Lecture des fichiers modifiés</translation>
    </message>
    <message>
        <source>Reading drafts</source>
        <translation>Lecture des projets</translation>
    </message>
    <message>
        <source>Reading hidden texts</source>
        <translation>Lecture des textes cachés</translation>
    </message>
    <message>
        <source>Reading licences</source>
        <translation>Lecture des licences</translation>
    </message>
    <message>
        <source>Reading the backup plan</source>
        <translation>Lecture du plan de sauvegarde</translation>
    </message>
    <message>
        <source>Reading the conversations</source>
        <translation>Lecture des conversations</translation>
    </message>
    <message>
        <source>Reading the evidence… {0}</source>
        <translation>Lecture des preuves… {0}</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>Lecture des clés</translation>
    </message>
    <message>
        <source>Reading the notes</source>
        <translation>Lecture des notes</translation>
    </message>
    <message>
        <source>Reading the precedent</source>
        <translation>Lecture du précédent</translation>
    </message>
    <message>
        <source>Reading the vault's state</source>
        <translation>Lecture de l’état du coffre-fort</translation>
    </message>
    <message>
        <source>Reading versions</source>
        <translation>Lecture des versions</translation>
    </message>
    <message>
        <source>Reading what can be chosen</source>
        <translation>Lecture de ce qui peut être choisi</translation>
    </message>
    <message>
        <source>Reading what was found…</source>
        <translation>Lecture de ce qui a été trouvé…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reads every page of the vault. It takes seconds for each gigabyte.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Recognise its text with a scanner's program, and add the result.</source>
        <translation>Faites reconnaître son texte par un programme de numérisation, et ajoutez le résultat.</translation>
    </message>
    <message>
        <source>Recognised (OCR), {0} % sure at least</source>
        <translation>Reconnu (OCR), sûr à {0} % au moins</translation>
    </message>
    <message>
        <source>Recognised with little certainty; words in it may be missed:</source>
        <translation>Reconnu avec peu de certitude ; des mots peuvent y manquer :</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Redline: accept, reject the chosen change</source>
        <translation>Version comparée : accepter, refuser la modification choisie</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rétablir : {0}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Renvoi</translation>
    </message>
    <message>
        <source>Reference to a paragraph that is gone</source>
        <translation>Renvoi à un paragraphe disparu</translation>
    </message>
    <message>
        <source>Reference to itself</source>
        <translation>Renvoi à lui-même</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualisez la liste.</translation>
    </message>
    <message>
        <source>Regex syntax error</source>
        <translation>Erreur dans l’expression régulière</translation>
    </message>
    <message>
        <source>Regex syntax error: look-around and references back are not supported</source>
        <translation>Erreur dans l’expression régulière : les assertions et les renvois arrière ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>Regex syntax error: the pattern is too long</source>
        <translation>Erreur dans l’expression régulière : le motif est trop long</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Tout refuser</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove it and make it again.</source>
        <translation>Retirez-le et refaites-le.</translation>
    </message>
    <message>
        <source>Remove the filter {0}</source>
        <translation>Retirer le filtre {0}</translation>
    </message>
    <message>
        <source>Remove the selected documents</source>
        <translation>Retirer les documents choisis</translation>
    </message>
    <message>
        <source>Remove the template “{0}”?</source>
        <translation>Retirer le modèle « {0} » ?</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Retirer ce modèle</translation>
    </message>
    <message>
        <source>Remove who wrote it, and when</source>
        <translation>Retirer qui l’a écrit, et quand</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove {0} documents from Strongroom?</source>
        <translation>Retirer {0} documents de Strongroom ?</translation>
    </message>
    <message>
        <source>Remove {list} {number}</source>
        <translation>Retirer {list} {number}</translation>
    </message>
    <message>
        <source>Remove “{0}” from Strongroom?</source>
        <translation>Retirer « {0} » de Strongroom ?</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Removing a clause</source>
        <translation>Retrait d’une clause</translation>
    </message>
    <message>
        <source>Removing a draft</source>
        <translation>Retrait d’un projet</translation>
    </message>
    <message>
        <source>Removing a matter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removing a template</source>
        <translation>Retrait d’un modèle</translation>
    </message>
    <message>
        <source>Removing documents</source>
        <translation>Retrait de documents</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Renaming</source>
        <translation>Changement de nom</translation>
    </message>
    <message>
        <source>Renaming a matter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace everywhere</source>
        <translation>Remplacer partout</translation>
    </message>
    <message>
        <source>Replace with “{0}”</source>
        <translation>Remplacer par « {0} »</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Replacing {0}</source>
        <translation>Remplacement de {0}</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Restart Strongroom; if it happens again, reinstall it.</source>
        <translation>Redémarrez Strongroom ; si cela se reproduit, réinstallez-le.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore it from a backup. Nothing was changed.</source>
        <translation>Restaurez-le depuis une sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore the last backup, or ask for help before you go on. Nothing was changed.</source>
        <translation>Restaurez la dernière sauvegarde, ou demandez de l’aide avant de continuer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Restore the last backup. Nothing was changed.</source>
        <translation>Restaurez la dernière sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restoring a version</source>
        <translation>Restauration d’une version</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Result of the checks</source>
        <translation>Résultat des contrôles</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume one file</source>
        <translation>Reprendre un fichier</translation>
    </message>
    <message>
        <source>Resume {0} files</source>
        <translation>Reprendre {0} fichiers</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texte enrichi</translation>
    </message>
    <message>
        <source>Row {0} does not follow from the one before it. Documents are not affected.</source>
        <translation>La ligne {0} ne suit pas de la précédente. Les documents ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Run the review again.</source>
        <translation>Relancez l’examen.</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>Save as DOCX…</source>
        <translation>Enregistrer en DOCX…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save it as PDF in the program that made it, and add that.</source>
        <translation>Enregistrez-le en PDF dans le programme qui l’a fait, et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Save the passphrase</source>
        <translation>Enregistrer la phrase de passe</translation>
    </message>
    <message>
        <source>Save the redline</source>
        <translation>Enregistrer la version comparée</translation>
    </message>
    <message>
        <source>Save the report as a page (.html) or a table (.csv)</source>
        <translation>Enregistrer le rapport en page (.html) ou en tableau (.csv)</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save what became of every file, as a page or a table</source>
        <translation>Enregistrer ce qu’est devenu chaque fichier, en page ou en tableau</translation>
    </message>
    <message>
        <source>Save what you need and restore a backup. `strongroom verify` says what is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved with open blanks: {0}</source>
        <translation>Enregistré avec des blancs : {0}</translation>
    </message>
    <message>
        <source>Saving a draft</source>
        <translation>Enregistrement d’un projet</translation>
    </message>
    <message>
        <source>Saving a redline</source>
        <translation>Enregistrement d’une version comparée</translation>
    </message>
    <message>
        <source>Saving settings</source>
        <translation>Enregistrement des réglages</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Enregistrement du rapport</translation>
    </message>
    <message>
        <source>Say what is to be written.</source>
        <translation>Dites ce qui doit être écrit.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Cherchez à nouveau.</translation>
    </message>
    <message>
        <source>Search in the conversations</source>
        <translation>Chercher dans les conversations</translation>
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
        <translation>Recherche dans 1 document…</translation>
    </message>
    <message>
        <source>Searching by meaning</source>
        <translation>Recherche par le sens</translation>
    </message>
    <message>
        <source>Searching what the filters leave…</source>
        <translation>Recherche dans ce que laissent les filtres…</translation>
    </message>
    <message>
        <source>Searching while you type</source>
        <translation>Recherche pendant la frappe</translation>
    </message>
    <message>
        <source>Searching {count} documents…</source>
        <translation>Recherche dans {count} documents…</translation>
    </message>
    <message>
        <source>See the list of watched folders.</source>
        <translation>Voyez la liste des dossiers surveillés.</translation>
    </message>
    <message>
        <source>See which models can be installed</source>
        <translation>Voir quels modèles peuvent être installés</translation>
    </message>
    <message>
        <source>See which there are with --list-facts.</source>
        <translation>--list-facts montre ceux qu’il y a.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select it and ask again.</source>
        <translation>Sélectionnez-le et demandez à nouveau.</translation>
    </message>
    <message>
        <source>Select it in the list to see why. Everything else can be searched.</source>
        <translation>Choisissez-le dans la liste pour voir pourquoi. Tout le reste peut être cherché.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Several documents have this in their names: choose one.</source>
        <translation>Plusieurs documents ont cela dans leur nom : choisissez-en un.</translation>
    </message>
    <message>
        <source>Several documents have this name</source>
        <translation>Plusieurs documents portent ce nom</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Montrer toutes les conversations</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Montrer tous les documents</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show as text</source>
        <translation>Montrer en texte</translation>
    </message>
    <message>
        <source>Show documents in this state</source>
        <translation>Montrer les documents dans cet état</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>Montrer les versions</translation>
    </message>
    <message>
        <source>Show earlier questions ({count})</source>
        <translation>Montrer les questions précédentes ({count})</translation>
    </message>
    <message>
        <source>Show folders</source>
        <translation>Montrer les dossiers</translation>
    </message>
    <message>
        <source>Show in Documents: {0}</source>
        <translation>Montrer dans Documents : {0}</translation>
    </message>
    <message>
        <source>Show only answers that you marked</source>
        <translation>Ne montrer que les réponses que vous avez marquées</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the passages, and let no model write</source>
        <translation>Montrer les passages, et ne laisser écrire aucun modèle</translation>
    </message>
    <message>
        <source>Show the source: {0}</source>
        <translation>Montrer la source : {0}</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
    <message>
        <source>Show what was searched, and what could not be read</source>
        <translation>Montrer ce qui a été cherché, et ce qui n’a pu être lu</translation>
    </message>
    <message>
        <source>Show where {label} stands: {shown}</source>
        <translation>Montrer où se trouve {label} : {shown}</translation>
    </message>
    <message>
        <source>Show {0} hidden</source>
        <translation>Montrer {0} cachés</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Montrer : {0}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Size {0}</source>
        <translation>Taille {0}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Some fields are filled in as in another draft of this matter</source>
        <translation>Certains champs sont remplis comme dans un autre projet de cette affaire</translation>
    </message>
    <message>
        <source>Some of this file could not be read.</source>
        <translation>Une partie de ce fichier n’a pu être lue.</translation>
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
        <translation>Source</translation>
    </message>
    <message>
        <source>Source {number}: {name}, {place}</source>
        <translation>Source {number} : {name}, {place}</translation>
    </message>
    <message>
        <source>Source {position} of {total}</source>
        <translation>Source {position} sur {total}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stand still where it is; nothing has to be done again.</source>
        <translation>S’arrête où il en est ; rien n’est à refaire.</translation>
    </message>
    <message>
        <source>Start Strongroom anew after choosing the server.</source>
        <translation>Relancez Strongroom après avoir choisi le serveur.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still blank ({0}):</source>
        <translation>Encore en blanc ({0}) :</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Encore nécessaire : {fields}</translation>
    </message>
    <message>
        <source>Still open: {0}. F8 goes there.</source>
        <translation>Encore ouvert : {0}. F8 y mène.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Stop watching {0}</source>
        <translation>Ne plus surveiller {0}</translation>
    </message>
    <message>
        <source>Stop. What is not read yet can be resumed later.</source>
        <translation>Arrêter. Ce qui n’est pas encore lu peut être repris plus tard.</translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} documents</source>
        <translation>Arrêté après {done} documents sur {total}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Force de la phrase de passe</translation>
    </message>
    <message>
        <source>Strongroom does not use the network</source>
        <translation>Strongroom n’utilise pas le réseau</translation>
    </message>
    <message>
        <source>Strongroom ended while it was shown. Make a new one in the settings.</source>
        <translation>Strongroom s’est terminé pendant qu’il était montré. Faites-en un nouveau dans les réglages.</translation>
    </message>
    <message>
        <source>Strongroom has no connection to the network and can't open one. What you export is no longer encrypted: it is yours to guard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strongroom is locked</source>
        <translation>Strongroom est verrouillé</translation>
    </message>
    <message>
        <source>Strongroom opens no network connection, and stops at any attempt.</source>
        <translation>Strongroom n’ouvre aucune connexion réseau, et s’arrête à toute tentative.</translation>
    </message>
    <message>
        <source>Strongroom opens when you are logged in. The keychain is tested before the vault is made.</source>
        <translation>Strongroom s’ouvre quand votre session est ouverte. Le trousseau est éprouvé avant la création du coffre-fort.</translation>
    </message>
    <message>
        <source>Strongroom reads PDF, Office files, mail, pictures, web pages and archives into its encrypted vault. Your files stay where they are, and nothing leaves this computer.</source>
        <translation>Strongroom lit PDF, fichiers Office, courriels, images, pages web et archives dans son coffre-fort chiffré. Vos fichiers restent où ils sont, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Strongroom's bridge to it needs Linux or macOS. Nothing was sent.</source>
        <translation>Le pont de Strongroom vers lui demande Linux ou macOS. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Struck out: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Struck out: {reason}</source>
        <translation>Barré : {reason}</translation>
    </message>
    <message>
        <source>Struck out: “{words}”. {reason}</source>
        <translation>Barré : « {words} ». {reason}</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Style du paragraphe</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Taking note of files</source>
        <translation>Prise en note des fichiers</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Template from a document…</source>
        <translation>Modèle à partir d’un document…</translation>
    </message>
    <message>
        <source>Template {0}: its Word file can't be read.</source>
        <translation>Modèle {0} : son fichier Word ne peut être lu.</translation>
    </message>
    <message>
        <source>Template {0}: {1}.</source>
        <translation>Modèle {0} : {1}.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text box</source>
        <translation>Zone de texte</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Fichier texte</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Texte dans les images</translation>
    </message>
    <message>
        <source>Text is being recognised in its pictures (OCR).</source>
        <translation>Du texte est reconnu dans ses images (OCR).</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>Texte du projet</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The SHA-256 of {0} is not the one in the list of models, so it was not run. Delete it on the Models page and fetch it again.</source>
        <translation>Le SHA-256 de {0} n’est pas celui de la liste des modèles, il n’a donc pas été lancé. Supprimez-le à la page Modèles et reprenez-le.</translation>
    </message>
    <message>
        <source>The answer quotes it and is not kept. Ask again.</source>
        <translation>La réponse le cite et n’est pas conservée. Demandez à nouveau.</translation>
    </message>
    <message>
        <source>The audit log was changed</source>
        <translation>Le journal d’audit a été modifié</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>La sauvegarde n’a pu être restaurée</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>La sauvegarde n’a pu être écrite</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The backup's folder is not there</source>
        <translation>Le dossier de la sauvegarde n’est pas là</translation>
    </message>
    <message>
        <source>The backup's folder leads elsewhere</source>
        <translation>Le dossier de la sauvegarde mène ailleurs</translation>
    </message>
    <message>
        <source>The checks found errors: {0}, other points: {1}.</source>
        <translation>Les contrôles ont trouvé des erreurs : {0}, d’autres points : {1}.</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Les contrôles n’ont rien trouvé.</translation>
    </message>
    <message>
        <source>The clause as it would read here</source>
        <translation>La clause telle qu’elle se lirait ici</translation>
    </message>
    <message>
        <source>The clause can't be read</source>
        <translation>La clause ne peut être lue</translation>
    </message>
    <message>
        <source>The clause has no text</source>
        <translation>La clause n’a pas de texte</translation>
    </message>
    <message>
        <source>The clause itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clause needs a title and a kind</source>
        <translation>La clause a besoin d’un titre et d’un type</translation>
    </message>
    <message>
        <source>The code that you have on paper will open nothing any more.</source>
        <translation>Le code que vous avez sur papier n’ouvrira plus rien.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>The conversation was exported</source>
        <translation>La conversation a été exportée</translation>
    </message>
    <message>
        <source>The conversation was not saved</source>
        <translation>La conversation n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The conversation was removed</source>
        <translation>La conversation a été retirée</translation>
    </message>
    <message>
        <source>The copies kept in the vault are deleted too.</source>
        <translation>Les copies conservées dans le coffre-fort sont supprimées aussi.</translation>
    </message>
    <message>
        <source>The correction is empty</source>
        <translation>La correction est vide</translation>
    </message>
    <message>
        <source>The currencies differ</source>
        <translation>Les monnaies diffèrent</translation>
    </message>
    <message>
        <source>The database and the header belong to different vaults</source>
        <translation>La base et l’en-tête appartiennent à des coffres-forts différents</translation>
    </message>
    <message>
        <source>The database library did not accept the setting {0}. Install Strongroom anew, or move the vault to another drive.</source>
        <translation>La bibliothèque de base de données n’a pas accepté le réglage {0}. Réinstallez Strongroom, ou déplacez le coffre-fort sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk is full or the models folder can't be written to. Make room, or check its permissions. {0}</source>
        <translation>Le disque est plein ou l’on ne peut écrire dans le dossier des modèles. Faites de la place, ou vérifiez ses droits. {0}</translation>
    </message>
    <message>
        <source>The document becomes a draft, word for word; it stays as it is itself. Then names, sums and dates of the old matter are gone through one by one.</source>
        <translation>Le document devient un projet, mot pour mot ; lui-même reste tel quel. Puis les noms, sommes et dates de l’ancienne affaire sont passés en revue un par un.</translation>
    </message>
    <message>
        <source>The document does not say this there</source>
        <translation>Le document ne dit pas cela à cet endroit</translation>
    </message>
    <message>
        <source>The document has no such page</source>
        <translation>Le document n’a pas cette page</translation>
    </message>
    <message>
        <source>The document may have changed; choose again.</source>
        <translation>Le document a peut-être changé ; choisissez à nouveau.</translation>
    </message>
    <message>
        <source>The document names {0}.</source>
        <translation>Le document nomme {0}.</translation>
    </message>
    <message>
        <source>The download was interrupted</source>
        <translation>Le téléchargement a été interrompu</translation>
    </message>
    <message>
        <source>The download was refused</source>
        <translation>Le téléchargement a été refusé</translation>
    </message>
    <message>
        <source>The draft is not complete</source>
        <translation>Le projet n’est pas complet</translation>
    </message>
    <message>
        <source>The draft is saved</source>
        <translation>Le projet est enregistré</translation>
    </message>
    <message>
        <source>The draft is still being compared with the old matter</source>
        <translation>Le projet est encore comparé avec l’ancienne affaire</translation>
    </message>
    <message>
        <source>The draft was not made from anything</source>
        <translation>Le projet n’est issu de rien</translation>
    </message>
    <message>
        <source>The draft was not saved</source>
        <translation>Le projet n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it</source>
        <translation>Le disque ne garde pas ce qu’on y écrit</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The embedder failed</source>
        <translation>Le plongement a échoué</translation>
    </message>
    <message>
        <source>The embedding model stops again and again. The matter is searched by the model that it had.</source>
        <translation>Le modèle de plongement s’arrête sans cesse. L’affaire est cherchée avec le modèle qu’elle avait.</translation>
    </message>
    <message>
        <source>The field “{0}” says something else</source>
        <translation>Le champ « {0} » dit autre chose</translation>
    </message>
    <message>
        <source>The file can't be read</source>
        <translation>Le fichier ne peut être lu</translation>
    </message>
    <message>
        <source>The file can't be written there: {0}.</source>
        <translation>Le fichier ne peut être écrit là : {0}.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Le fichier n’a pu être lu</translation>
    </message>
    <message>
        <source>The file has changed since it was read</source>
        <translation>Le fichier a changé depuis qu’il a été lu</translation>
    </message>
    <message>
        <source>The file has not been read yet.</source>
        <translation>Le fichier n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>The file is not at its place; its text can still be searched.</source>
        <translation>Le fichier n’est pas à sa place ; son texte peut encore être cherché.</translation>
    </message>
    <message>
        <source>The first day is after the last: no document meets both.</source>
        <translation>Le premier jour est après le dernier : aucun document ne répond aux deux.</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>Le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>The grammar is not valid</source>
        <translation>La grammaire n’est pas valide</translation>
    </message>
    <message>
        <source>The house style is missing</source>
        <translation>Le style maison manque</translation>
    </message>
    <message>
        <source>The key does not open this vault</source>
        <translation>La clé n’ouvre pas ce coffre-fort</translation>
    </message>
    <message>
        <source>The key is wrong, or the vault's first page is damaged. Nothing was changed.</source>
        <translation>La clé est fausse, ou la première page du coffre-fort est abîmée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The keychain does not keep what it is given</source>
        <translation>Le trousseau ne garde pas ce qu’on lui donne</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Le trousseau a échoué</translation>
    </message>
    <message>
        <source>The keychain holds the key of another vault</source>
        <translation>Le trousseau contient la clé d’un autre coffre-fort</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The keychain no longer holds this vault's key</source>
        <translation>Le trousseau ne contient plus la clé de ce coffre-fort</translation>
    </message>
    <message>
        <source>The keychain of this computer (recommended)</source>
        <translation>Le trousseau de cet ordinateur (recommandé)</translation>
    </message>
    <message>
        <source>The keychain opens it with the passphrase only. End that first.</source>
        <translation>Le trousseau ne l’ouvre qu’avec la phrase de passe. Mettez-y fin d’abord.</translation>
    </message>
    <message>
        <source>The keychain's entry for this vault was changed</source>
        <translation>L’entrée du trousseau pour ce coffre-fort a été modifiée</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>Le modèle de langage a échoué</translation>
    </message>
    <message>
        <source>The list of models is damaged</source>
        <translation>La liste des modèles est abîmée</translation>
    </message>
    <message>
        <source>The margin's letters: {0}</source>
        <translation>Les lettres de la marge : {0}</translation>
    </message>
    <message>
        <source>The matter has no name</source>
        <translation>L’affaire n’a pas de nom</translation>
    </message>
    <message>
        <source>The matter is to be kept longer</source>
        <translation>L’affaire doit être conservée plus longtemps</translation>
    </message>
    <message>
        <source>The matter is under a legal hold</source>
        <translation>L’affaire est sous conservation légale</translation>
    </message>
    <message>
        <source>The matter's embedding model is not known any more</source>
        <translation>Le modèle de plongement de l’affaire n’est plus connu</translation>
    </message>
    <message>
        <source>The matter's index was changed meanwhile</source>
        <translation>L’index de l’affaire a changé entre-temps</translation>
    </message>
    <message>
        <source>The matter's name holds invisible characters</source>
        <translation>Le nom de l’affaire contient des caractères invisibles</translation>
    </message>
    <message>
        <source>The matter's name is too long</source>
        <translation>Le nom de l’affaire est trop long</translation>
    </message>
    <message>
        <source>The model can't be stored</source>
        <translation>Le modèle ne peut être enregistré</translation>
    </message>
    <message>
        <source>The model can't chat</source>
        <translation>Le modèle ne sait pas converser</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>Le modèle n’a pu être chargé</translation>
    </message>
    <message>
        <source>The model could not be started</source>
        <translation>Le modèle n’a pu être lancé</translation>
    </message>
    <message>
        <source>The model failed</source>
        <translation>Le modèle a échoué</translation>
    </message>
    <message>
        <source>The model was asked nothing</source>
        <translation>Rien n’a été demandé au modèle</translation>
    </message>
    <message>
        <source>The nearest passages are shown. None of them answers the question.</source>
        <translation>Les passages les plus proches sont montrés. Aucun ne répond à la question.</translation>
    </message>
    <message>
        <source>The nearest passages. None of them answers the question.</source>
        <translation>Les passages les plus proches. Aucun ne répond à la question.</translation>
    </message>
    <message>
        <source>The new index could not be built</source>
        <translation>Le nouvel index n’a pu être construit</translation>
    </message>
    <message>
        <source>The new recovery code is in force.</source>
        <translation>Le nouveau code de secours est en vigueur.</translation>
    </message>
    <message>
        <source>The next version</source>
        <translation>La version suivante</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>La note est vide</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>La note est trop longue</translation>
    </message>
    <message>
        <source>The note was deleted</source>
        <translation>La note a été supprimée</translation>
    </message>
    <message>
        <source>The notes are too long together</source>
        <translation>Les notes sont trop longues ensemble</translation>
    </message>
    <message>
        <source>The notes were exported</source>
        <translation>Les notes ont été exportées</translation>
    </message>
    <message>
        <source>The only document could not be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The original is not there any more</source>
        <translation>L’original n’est plus là</translation>
    </message>
    <message>
        <source>The package ships no text of its licence.</source>
        <translation>Le paquet ne contient pas le texte de sa licence.</translation>
    </message>
    <message>
        <source>The pages are shown as pictures. “Show as text” gives their words.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The passage is not clear</source>
        <translation>Le passage n’est pas clair</translation>
    </message>
    <message>
        <source>The passage is on this page, but its place could not be marked.</source>
        <translation>Le passage est sur cette page, mais son endroit n’a pu être marqué.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>La phrase de passe est trop courte</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>La phrase de passe est fausse</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the keychain holds the key of another vault</source>
        <translation>La phrase de passe est fausse, ou le trousseau contient la clé d’un autre coffre-fort</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La phrase de passe a été changée.</translation>
    </message>
    <message>
        <source>The passphrase's protection was weakened</source>
        <translation>La protection de la phrase de passe a été affaiblie</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>La question est trop longue</translation>
    </message>
    <message>
        <source>The recovery code belongs to another vault, or was replaced by a newer one</source>
        <translation>Le code de secours appartient à un autre coffre-fort, ou a été remplacé par un plus récent</translation>
    </message>
    <message>
        <source>The recovery code is not complete</source>
        <translation>Le code de secours n’est pas complet</translation>
    </message>
    <message>
        <source>The recovery code of this vault was not written down</source>
        <translation>Le code de secours de ce coffre-fort n’a pas été noté</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Le rapport n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Le rapport a été enregistré</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même à nouveau</translation>
    </message>
    <message>
        <source>The same content is also at:
{0}</source>
        <translation>Le même contenu se trouve aussi à :
{0}</translation>
    </message>
    <message>
        <source>The same content is in this matter at another place.</source>
        <translation>Le même contenu se trouve à un autre endroit de cette affaire.</translation>
    </message>
    <message>
        <source>The server does not have the file any more (status {0}).</source>
        <translation>Le serveur n’a plus le fichier (état {0}).</translation>
    </message>
    <message>
        <source>The server redirects without end.</source>
        <translation>Le serveur redirige sans fin.</translation>
    </message>
    <message>
        <source>The server's address is not protected</source>
        <translation>L’adresse du serveur n’est pas protégée</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was fetched. Check the clock of this computer, and whether the network inspects traffic.</source>
        <translation>Le certificat du serveur n’est pas valide, rien n’a donc été pris. Vérifiez l’horloge de cet ordinateur, et si le réseau inspecte le trafic.</translation>
    </message>
    <message>
        <source>The server's copy is not whole</source>
        <translation>La copie du serveur n’est pas complète</translation>
    </message>
    <message>
        <source>The settings could not be saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The side is not known</source>
        <translation>Le côté n’est pas connu</translation>
    </message>
    <message>
        <source>The stored text is shown instead. Put the file back or add it from its new place.</source>
        <translation>Le texte enregistré est montré à la place. Remettez le fichier, ou ajoutez-le depuis son nouvel emplacement.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>Le système dit : {0}.</translation>
    </message>
    <message>
        <source>The system says: {0}. Check that you may write there.</source>
        <translation>Le système dit : {0}. Vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The system says: {0}. Choose an empty folder where you may write.</source>
        <translation>Le système dit : {0}. Choisissez un dossier vide où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The system says: {0}. Earlier backups are unharmed.</source>
        <translation>Le système dit : {0}. Les sauvegardes précédentes sont intactes.</translation>
    </message>
    <message>
        <source>The system says: {0}. Nothing was changed.</source>
        <translation>Le système dit : {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The system says: {0}. The vault is unchanged.</source>
        <translation>Le système dit : {0}. Le coffre-fort est inchangé.</translation>
    </message>
    <message>
        <source>The system says: {0}. The vault opens as before.</source>
        <translation>Le système dit : {0}. Le coffre-fort s’ouvre comme avant.</translation>
    </message>
    <message>
        <source>The system's kernel refuses Strongroom every network connection.</source>
        <translation>Le noyau du système refuse à Strongroom toute connexion réseau.</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>Le tableau n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The template has changed since this draft was made</source>
        <translation>Le modèle a changé depuis que ce projet en est issu</translation>
    </message>
    <message>
        <source>The template has no title</source>
        <translation>Le modèle n’a pas de titre</translation>
    </message>
    <message>
        <source>The template {0} has no field of this name.</source>
        <translation>Le modèle {0} n’a pas de champ de ce nom.</translation>
    </message>
    <message>
        <source>The templates are: {0}.</source>
        <translation>Les modèles sont : {0}.</translation>
    </message>
    <message>
        <source>The text as it was is shown instead. Add the file again to read the new one.</source>
        <translation>Le texte tel qu’il était est montré à la place. Ajoutez le fichier à nouveau pour lire le nouveau.</translation>
    </message>
    <message>
        <source>The text has changed: its places are looked up again</source>
        <translation>Le texte a changé : ses endroits sont recherchés à nouveau</translation>
    </message>
    <message>
        <source>The text has {0} tokens and the answer may have {1}; the model holds {2}. Use fewer or shorter passages.</source>
        <translation>Le texte a {0} jetons et la réponse peut en avoir {1} ; le modèle en tient {2}. Utilisez des passages moins nombreux ou plus courts.</translation>
    </message>
    <message>
        <source>The text is being read from the file.</source>
        <translation>Le texte est en cours de lecture dans le fichier.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Le texte est trop long</translation>
    </message>
    <message>
        <source>The text says {0}, the field {1}. Change one of them.</source>
        <translation>Le texte dit {0}, le champ {1}. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>The text that was written</source>
        <translation>Le texte qui a été écrit</translation>
    </message>
    <message>
        <source>The text was changed meanwhile</source>
        <translation>Le texte a changé entre-temps</translation>
    </message>
    <message>
        <source>The text was changed since it was checked</source>
        <translation>Le texte a changé depuis son contrôle</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>Le coffre-fort</translation>
    </message>
    <message>
        <source>The vault also locks when the machine goes to sleep. Locking ends every process that has seen your documents; reading files goes on after you unlock.</source>
        <translation>Le coffre-fort se verrouille aussi quand la machine se met en veille. Le verrouillage met fin à tout processus qui a vu vos documents ; la lecture des fichiers reprend après le déverrouillage.</translation>
    </message>
    <message>
        <source>The vault can't be opened</source>
        <translation>Le coffre-fort ne peut être ouvert</translation>
    </message>
    <message>
        <source>The vault can't be opened safely</source>
        <translation>Le coffre-fort ne peut être ouvert sûrement</translation>
    </message>
    <message>
        <source>The vault can't watch itself</source>
        <translation>Le coffre-fort ne peut se surveiller lui-même</translation>
    </message>
    <message>
        <source>The vault could not be copied</source>
        <translation>Le coffre-fort n’a pu être copié</translation>
    </message>
    <message>
        <source>The vault could not be made</source>
        <translation>Le coffre-fort n’a pu être créé</translation>
    </message>
    <message>
        <source>The vault has everything and searches by itself. Send the copy once more.</source>
        <translation>Le coffre-fort a tout et cherche lui-même. Envoyez la copie encore une fois.</translation>
    </message>
    <message>
        <source>The vault has no protection</source>
        <translation>Le coffre-fort n’a pas de protection</translation>
    </message>
    <message>
        <source>The vault has no such key</source>
        <translation>Le coffre-fort n’a pas cette clé</translation>
    </message>
    <message>
        <source>The vault holds the text. Files stay where they are, as they are.</source>
        <translation>Le coffre-fort contient le texte. Les fichiers restent où ils sont, comme ils sont.</translation>
    </message>
    <message>
        <source>The vault is busy</source>
        <translation>Le coffre-fort est occupé</translation>
    </message>
    <message>
        <source>The vault is closed</source>
        <translation>Le coffre-fort est fermé</translation>
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
        <translation>Le coffre-fort est verrouillé</translation>
    </message>
    <message>
        <source>The vault is not strict</source>
        <translation>Le coffre-fort n’est pas strict</translation>
    </message>
    <message>
        <source>The vault is open already</source>
        <translation>Le coffre-fort est déjà ouvert</translation>
    </message>
    <message>
        <source>The vault is sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault is strict</source>
        <translation>Le coffre-fort est strict</translation>
    </message>
    <message>
        <source>The vault lies in this folder</source>
        <translation>Le coffre-fort se trouve dans ce dossier</translation>
    </message>
    <message>
        <source>The vault's database can't be read</source>
        <translation>La base du coffre-fort ne peut être lue</translation>
    </message>
    <message>
        <source>The vault's database holds no vault</source>
        <translation>La base du coffre-fort ne contient pas de coffre-fort</translation>
    </message>
    <message>
        <source>The vault's database is damaged</source>
        <translation>La base du coffre-fort est abîmée</translation>
    </message>
    <message>
        <source>The vault's database is empty or cut off</source>
        <translation>La base du coffre-fort est vide ou tronquée</translation>
    </message>
    <message>
        <source>The vault's database is not encrypted</source>
        <translation>La base du coffre-fort n’est pas chiffrée</translation>
    </message>
    <message>
        <source>The vault's file can't be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault's folder refuses writing</source>
        <translation>Le dossier du coffre-fort refuse l’écriture</translation>
    </message>
    <message>
        <source>The vault's header could not be written</source>
        <translation>L’en-tête du coffre-fort n’a pu être écrit</translation>
    </message>
    <message>
        <source>The vault's header is damaged</source>
        <translation>L’en-tête du coffre-fort est abîmé</translation>
    </message>
    <message>
        <source>The vault's header was changed by something other than Strongroom. Open the vault with the keychain or the recovery code, and set the passphrase anew.</source>
        <translation>L’en-tête du coffre-fort a été modifié par autre chose que Strongroom. Ouvrez le coffre-fort avec le trousseau ou le code de secours, et redéfinissez la phrase de passe.</translation>
    </message>
    <message>
        <source>The vault's structure is not one that Strongroom knows</source>
        <translation>La structure du coffre-fort n’est pas de celles que Strongroom connaît</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>La version précédente</translation>
    </message>
    <message>
        <source>The version is restored</source>
        <translation>La version est restaurée</translation>
    </message>
    <message>
        <source>The yes is the model's reading of the clause. Read the clause itself before you rely on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The {0} could not be started</source>
        <translation>{0} n’a pu être lancé</translation>
    </message>
    <message>
        <source>The {0} failed</source>
        <translation>{0} a échoué</translation>
    </message>
    <message>
        <source>The {0} stopped</source>
        <translation>{0} s’est arrêté</translation>
    </message>
    <message>
        <source>The {0} took too long</source>
        <translation>{0} a pris trop de temps</translation>
    </message>
    <message>
        <source>Their text and the answers that quote it are deleted. The files on your disk are not touched.</source>
        <translation>Leur texte et les réponses qui le citent sont supprimés. Les fichiers de votre disque ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Their texts are nearly the same. The newest stands first.</source>
        <translation>Leurs textes sont presque identiques. Le plus récent est en tête.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme: {0}</source>
        <translation>Thème : {0}</translation>
    </message>
    <message>
        <source>There are no documents in this matter yet</source>
        <translation>Il n’y a pas encore de documents dans cette affaire</translation>
    </message>
    <message>
        <source>There are no words to look for</source>
        <translation>Il n’y a pas de mots à chercher</translation>
    </message>
    <message>
        <source>There are too many questions</source>
        <translation>Il y a trop de questions</translation>
    </message>
    <message>
        <source>There is a vault here already</source>
        <translation>Il y a déjà un coffre-fort ici</translation>
    </message>
    <message>
        <source>There is no backup here</source>
        <translation>Il n’y a pas de sauvegarde ici</translation>
    </message>
    <message>
        <source>There is no choice to weigh.</source>
        <translation>Il n’y a pas de choix à peser.</translation>
    </message>
    <message>
        <source>There is no matter yet</source>
        <translation>Il n’y a pas encore d’affaire</translation>
    </message>
    <message>
        <source>There is no page to show</source>
        <translation>Il n’y a pas de page à montrer</translation>
    </message>
    <message>
        <source>There is no passage to show.</source>
        <translation>Il n’y a pas de passage à montrer.</translation>
    </message>
    <message>
        <source>There is no place to sign</source>
        <translation>Il n’y a pas d’endroit où signer</translation>
    </message>
    <message>
        <source>There is no question</source>
        <translation>Il n’y a pas de question</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>Cette réponse n’existe pas</translation>
    </message>
    <message>
        <source>There is no such clause</source>
        <translation>Cette clause n’existe pas</translation>
    </message>
    <message>
        <source>There is no such conversation</source>
        <translation>Cette conversation n’existe pas</translation>
    </message>
    <message>
        <source>There is no such document in this matter</source>
        <translation>Ce document n’est pas dans cette affaire</translation>
    </message>
    <message>
        <source>There is no such draft</source>
        <translation>Ce projet n’existe pas</translation>
    </message>
    <message>
        <source>There is no such fact or blank</source>
        <translation>Ce fait ou ce blanc n’existe pas</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>There is no such kind of clause</source>
        <translation>Ce type de clause n’existe pas</translation>
    </message>
    <message>
        <source>There is no such matter</source>
        <translation>Cette affaire n’existe pas</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>Ce modèle n’existe pas</translation>
    </message>
    <message>
        <source>There is no such note</source>
        <translation>Cette note n’existe pas</translation>
    </message>
    <message>
        <source>There is no such passage</source>
        <translation>Ce passage n’existe pas</translation>
    </message>
    <message>
        <source>There is no such template</source>
        <translation>Ce modèle n’existe pas</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>Cette version n’existe pas</translation>
    </message>
    <message>
        <source>There is no title</source>
        <translation>Il n’y a pas de titre</translation>
    </message>
    <message>
        <source>There is no tracked change in this file</source>
        <translation>Il n’y a pas de marque de révision dans ce fichier</translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <translation>Il n’y a pas de coffre-fort ici</translation>
    </message>
    <message>
        <source>There is no {0}</source>
        <translation>{0} n’existe pas</translation>
    </message>
    <message>
        <source>There is not enough memory for the model</source>
        <translation>Il n’y a pas assez de mémoire pour le modèle</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase</source>
        <translation>Il n’y a pas assez de mémoire pour vérifier la phrase de passe</translation>
    </message>
    <message>
        <source>There is not enough room on the disk</source>
        <translation>Il n’y a pas assez de place sur le disque</translation>
    </message>
    <message>
        <source>There is nothing in this matter yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Il n’y a rien à retirer.</translation>
    </message>
    <message>
        <source>They hold until you quit. Is the disk full, or the folder read-only?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They were not read yet.</source>
        <translation>Ils n’ont pas encore été lus.</translation>
    </message>
    <message>
        <source>This Python's database library is not SQLCipher. Install Strongroom anew.</source>
        <translation>La bibliothèque de base de données de ce Python n’est pas SQLCipher. Réinstallez Strongroom.</translation>
    </message>
    <message>
        <source>This backup can't be used</source>
        <translation>Cette sauvegarde ne peut être utilisée</translation>
    </message>
    <message>
        <source>This cell has not been read</source>
        <translation>Cette cellule n’a pas été lue</translation>
    </message>
    <message>
        <source>This clause comes with Strongroom</source>
        <translation>Cette clause vient avec Strongroom</translation>
    </message>
    <message>
        <source>This content is not in the matter</source>
        <translation>Ce contenu n’est pas dans l’affaire</translation>
    </message>
    <message>
        <source>This document is no longer in the vault</source>
        <translation>Ce document n’est plus dans le coffre-fort</translation>
    </message>
    <message>
        <source>This draft defines already: {0}.</source>
        <translation>Ce projet définit déjà : {0}.</translation>
    </message>
    <message>
        <source>This draft does not define: {0}.</source>
        <translation>Ce projet ne définit pas : {0}.</translation>
    </message>
    <message>
        <source>This draft was not made from a template, so it has no fields: change names and sums in the text, or with the panel “Precedent”.</source>
        <translation>Ce projet n’est pas issu d’un modèle et n’a donc pas de champs : changez noms et sommes dans le texte, ou avec le volet « Précédent ».</translation>
    </message>
    <message>
        <source>This file is not in the matter</source>
        <translation>Ce fichier n’est pas dans l’affaire</translation>
    </message>
    <message>
        <source>This file is shown as text.</source>
        <translation>Ce fichier est montré en texte.</translation>
    </message>
    <message>
        <source>This folder is not watched</source>
        <translation>Ce dossier n’est pas surveillé</translation>
    </message>
    <message>
        <source>This folder is watched already</source>
        <translation>Ce dossier est déjà surveillé</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>This is no address of a server</source>
        <translation>Ce n’est pas l’adresse d’un serveur</translation>
    </message>
    <message>
        <source>This is not a day</source>
        <translation>Ce n’est pas un jour</translation>
    </message>
    <message>
        <source>This is the only way to open the vault</source>
        <translation>C’est le seul moyen d’ouvrir le coffre-fort</translation>
    </message>
    <message>
        <source>This is too long for the model</source>
        <translation>C’est trop long pour le modèle</translation>
    </message>
    <message>
        <source>This keychain is refused</source>
        <translation>Ce trousseau est refusé</translation>
    </message>
    <message>
        <source>This matter exists already</source>
        <translation>Cette affaire existe déjà</translation>
    </message>
    <message>
        <source>This matter was indexed with another embedding model</source>
        <translation>Cette affaire a été indexée avec un autre modèle de plongement</translation>
    </message>
    <message>
        <source>This text was not finished, and it was not checked.</source>
        <translation>Ce texte n’a pas été achevé, et n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>This vault has no {0}</source>
        <translation>Ce coffre-fort n’a pas ceci : {0}</translation>
    </message>
    <message>
        <source>This vault takes the keychain of this computer and your passphrase.</source>
        <translation>Ce coffre-fort demande le trousseau de cet ordinateur et votre phrase de passe.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Strongroom</source>
        <translation>Ce coffre-fort a été créé par un Strongroom plus récent</translation>
    </message>
    <message>
        <source>This version of llama.cpp can't read its file. Choose another model.</source>
        <translation>Cette version de llama.cpp ne peut lire son fichier. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Those of a matter and of all have {0} characters at most; remove some.</source>
        <translation>Celles d’une affaire et de toutes ont {0} caractères au plus ; retirez-en.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the clause to be kept</source>
        <translation>Titre de la clause à conserver</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <translation>Titre de la conversation</translation>
    </message>
    <message>
        <source>Title of the draft</source>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Titre du modèle</translation>
    </message>
    <message>
        <source>To be corrected: {fields}</source>
        <translation>À corriger : {fields}</translation>
    </message>
    <message>
        <source>Today only the two default models do: the installation fetches them and checks their hashes. This window opens no connection and can't download or import a model yet.</source>
        <translation>Aujourd’hui, seuls les deux modèles par défaut le peuvent : l’installation les prend et vérifie leurs empreintes. Cette fenêtre n’ouvre aucune connexion et ne peut encore ni télécharger ni importer un modèle.</translation>
    </message>
    <message>
        <source>Too short: at least {0} characters.</source>
        <translation>Trop court : au moins {0} caractères.</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Marques de révision</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Saisir un nom</translation>
    </message>
    <message>
        <source>Type an action, a matter or a document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Type its passphrase or recovery code.</source>
        <translation>Saisissez sa phrase de passe ou son code de secours.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Saisissez-en un.</translation>
    </message>
    <message>
        <source>Type other words, or none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the recovery code that you wrote down when the vault was made.</source>
        <translation>Saisissez le code de secours que vous avez noté à la création du coffre-fort.</translation>
    </message>
    <message>
        <source>Type what you want to know.</source>
        <translation>Saisissez ce que vous voulez savoir.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Frappe</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Under way: {0}</source>
        <translation>En cours : {0}</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Annuler : {0}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again, or use your passphrase or recovery code.</source>
        <translation>Déverrouillez-le avec votre mot de passe de session et réessayez, ou utilisez votre phrase de passe ou votre code de secours.</translation>
    </message>
    <message>
        <source>Unlock with the recovery code</source>
        <translation>Déverrouiller avec le code de secours</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>Déverrouiller avec le trousseau du système</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it, Escape closes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use at least {0} characters.</source>
        <translation>Utilisez au moins {0} caractères.</translation>
    </message>
    <message>
        <source>Use for searching</source>
        <translation>Utiliser pour chercher</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Utiliser plutôt le code de secours</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Verified, wrong</source>
        <translation>Vérifiées, fausses</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {position} of {total} of this question</source>
        <translation>Version {position} sur {total} de cette question</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions that were kept</source>
        <translation>Versions conservées</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>En attente du modèle…</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Warnings: {0}</source>
        <translation>Avertissements : {0}</translation>
    </message>
    <message>
        <source>Watch folders on battery too</source>
        <translation>Surveiller les dossiers aussi sur batterie</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Surveiller ce dossier</translation>
    </message>
    <message>
        <source>Watch “{0}”?</source>
        <translation>Surveiller « {0} » ?</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>Surveillance d’un dossier</translation>
    </message>
    <message>
        <source>Watching folders</source>
        <translation>Surveillance des dossiers</translation>
    </message>
    <message>
        <source>Watching is paused</source>
        <translation>La surveillance est suspendue</translation>
    </message>
    <message>
        <source>Weak: it could be guessed. Add more words.</source>
        <translation>Faible : elle pourrait être devinée. Ajoutez des mots.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Welcome to Strongroom</source>
        <translation>Bienvenue dans Strongroom</translation>
    </message>
    <message>
        <source>What Strongroom keeps in mind: {count} notes</source>
        <translation>Ce que Strongroom garde en mémoire : {count} notes</translation>
    </message>
    <message>
        <source>What changes in watched folders meanwhile is found afterwards.</source>
        <translation>Ce qui change entre-temps dans les dossiers surveillés est trouvé ensuite.</translation>
    </message>
    <message>
        <source>What could not be read, or was read with doubts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What each document says</source>
        <translation>Ce que dit chaque document</translation>
    </message>
    <message>
        <source>What is left of the old matter</source>
        <translation>Ce qui reste de l’ancienne affaire</translation>
    </message>
    <message>
        <source>What is ticked will be asked for in the form of each new draft; the rest stays as it is in the document. Double-click a field to call it otherwise.</source>
        <translation>Ce qui est coché sera demandé dans le formulaire de chaque nouveau projet ; le reste demeure comme dans le document. Double-cliquez un champ pour l’appeler autrement.</translation>
    </message>
    <message>
        <source>What is to be written</source>
        <translation>Ce qui doit être écrit</translation>
    </message>
    <message>
        <source>What is to stand in its place</source>
        <translation>Ce qui doit le remplacer</translation>
    </message>
    <message>
        <source>What it is about: “late payment”</source>
        <translation>De quoi il s’agit : « retard de paiement »</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>What lies in a watched folder is read again when it changes, or when Strongroom is opened next: take it out of the folder, or stop watching that.</source>
        <translation>Ce qui se trouve dans un dossier surveillé est relu quand il change, ou à la prochaine ouverture de Strongroom : sortez-le du dossier, ou cessez de le surveiller.</translation>
    </message>
    <message>
        <source>What no document supports is marked in the answer. A model can misread a true passage: read it before you rely on it, then mark the answer as checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What stands here now</source>
        <translation>Ce qui se trouve ici maintenant</translation>
    </message>
    <message>
        <source>What stood there before is kept as a version, too.</source>
        <translation>Ce qui s’y trouvait avant est aussi conservé comme version.</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les contrôles ont trouvé</translation>
    </message>
    <message>
        <source>What the draft was made from, against now</source>
        <translation>Ce dont le projet est issu, face à maintenant</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
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
        <translation>Ce qui a été copié se relit autrement. Utilisez un autre disque. Des sauvegardes précédentes sont peut-être touchées aussi : vérifiez-les.</translation>
    </message>
    <message>
        <source>What was deleted is not wiped yet</source>
        <translation>Ce qui a été supprimé n’est pas encore effacé</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was looked for</source>
        <translation>Ce qui a été cherché</translation>
    </message>
    <message>
        <source>When a file can't be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>D’où vient le texte</translation>
    </message>
    <message>
        <source>Where this is from</source>
        <translation>D’où vient ceci</translation>
    </message>
    <message>
        <source>Which matter?</source>
        <translation>Quelle affaire ?</translation>
    </message>
    <message>
        <source>With it a number in place of each passage's name, which says nothing outside this vault.</source>
        <translation>Avec lui un nombre à la place du nom de chaque passage, qui ne dit rien hors de ce coffre-fort.</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Avec difficultés</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Fichier Word</translation>
    </message>
    <message>
        <source>Words and figures differ</source>
        <translation>Les lettres et les chiffres diffèrent</translation>
    </message>
    <message>
        <source>Words of it were recognised with little certainty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words of it were recognised with little certainty: check them on the page.</source>
        <translation>Des mots y ont été reconnus avec peu de certitude : vérifiez-les sur la page.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write a word of the party's name.</source>
        <translation>Écrivez un mot du nom de la partie.</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>Notez votre code de secours</translation>
    </message>
    <message>
        <source>Write https://, its name, a colon and its port.</source>
        <translation>Écrivez https://, son nom, un deux-points et son port.</translation>
    </message>
    <message>
        <source>Write it as 2031-12-31.</source>
        <translation>Écrivez-le sous la forme 2031-12-31.</translation>
    </message>
    <message>
        <source>Write the questions, one a line.</source>
        <translation>Écrivez les questions, une par ligne.</translation>
    </message>
    <message>
        <source>Write what is to be kept in mind.</source>
        <translation>Écrivez ce qui doit être gardé en mémoire.</translation>
    </message>
    <message>
        <source>Write what the cell should say.</source>
        <translation>Écrivez ce que la cellule doit dire.</translation>
    </message>
    <message>
        <source>Writes answers</source>
        <translation>Écrit des réponses</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
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
        <translation>Vous</translation>
    </message>
    <message>
        <source>You marked it wrong</source>
        <translation>Vous l’avez marquée fausse</translation>
    </message>
    <message>
        <source>You see the passages first, then an answer that cites them. Every figure that no passage holds is marked.</source>
        <translation>Vous voyez d’abord les passages, puis une réponse qui les cite. Tout chiffre qu’aucun passage ne contient est marqué.</translation>
    </message>
    <message>
        <source>You type it each time. Nobody can reset it for you.</source>
        <translation>Vous la saisissez chaque fois. Personne ne peut la réinitialiser pour vous.</translation>
    </message>
    <message>
        <source>You verified it</source>
        <translation>Vous l’avez vérifiée</translation>
    </message>
    <message>
        <source>Your documents are read into an encrypted vault on this computer. Nothing ever leaves it. First choose what guards the vault's key.</source>
        <translation>Vos documents sont lus dans un coffre-fort chiffré sur cet ordinateur. Rien n’en sort jamais. Choisissez d’abord ce qui garde la clé du coffre-fort.</translation>
    </message>
    <message>
        <source>Your documents are safe. Please report: {0}{1}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yours to change and delete. The model reads them with each question; “Our client is …” tells who “our client” is. Notes are not evidence: no answer cites them, and no figure is taken from them.</source>
        <translation>À vous de les changer et de les supprimer. Le modèle les lit à chaque question ; « Notre cliente est … » dit qui est « notre cliente ». Les notes ne sont pas des preuves : aucune réponse ne les cite, et aucun chiffre n’en est tiré.</translation>
    </message>
    <message>
        <source>[struck out: {0}]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>a matter whose name is lost too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>about a minute left</source>
        <translation>encore environ une minute</translation>
    </message>
    <message>
        <source>about {0} hours left</source>
        <translation>encore environ {0} heures</translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation>encore environ {0} minutes</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>conversations and notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for the {0}</source>
        <translation>pour {0}</translation>
    </message>
    <message>
        <source>from the draft “{0}”</source>
        <translation>du projet « {0} »</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>from {0}, page {1}</source>
        <translation>de {0}, page {1}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>in use, on your paper</source>
        <translation>utilisé, sur votre papier</translation>
    </message>
    <message>
        <source>in use, with the other</source>
        <translation>utilisé, avec l’autre</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>llama.cpp could not go on (code {0}).</source>
        <translation>llama.cpp n’a pu continuer (code {0}).</translation>
    </message>
    <message>
        <source>llama.cpp refused it; most often memory is short. Close other programs, or choose a smaller model.</source>
        <translation>llama.cpp l’a refusé ; le plus souvent la mémoire manque. Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>models/catalog.json: {0}. Reinstall Strongroom.</source>
        <translation>models/catalog.json : {0}. Réinstallez Strongroom.</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>aucune source</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>sur {total}</translation>
    </message>
    <message>
        <source>one draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one is not there</source>
        <translation>l’un n’est pas là</translation>
    </message>
    <message>
        <source>one question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>or with your passphrase</source>
        <translation>ou avec votre phrase de passe</translation>
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
        <translation>non décidé</translation>
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
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>your own clauses and templates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}
It names files of this matter and is not encrypted.</source>
        <translation>{0}
Il nomme des fichiers de cette affaire et n’est pas chiffré.</translation>
    </message>
    <message>
        <source>{0} (enough is free)</source>
        <translation>{0} (il y en a assez de libre)</translation>
    </message>
    <message>
        <source>{0} (only {1} free)</source>
        <translation>{0} (seulement {1} libre)</translation>
    </message>
    <message>
        <source>{0} ({1} more to follow)</source>
        <translation>{0} ({1} autres suivent)</translation>
    </message>
    <message>
        <source>{0} Choose another generation. Nothing was changed.</source>
        <translation>{0} Choisissez une autre génération. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{0} It starts anew by itself.</source>
        <translation>{0} Il redémarre de lui-même.</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} face à {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} are not there</source>
        <translation>{0} ne sont pas là</translation>
    </message>
    <message>
        <source>{0} blanks</source>
        <translation>{0} blancs</translation>
    </message>
    <message>
        <source>{0} do not stand in the documents any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} documents</source>
        <translation>{0} documents</translation>
    </message>
    <message>
        <source>{0} documents are selected</source>
        <translation>{0} documents sont choisis</translation>
    </message>
    <message>
        <source>{0} documents were removed</source>
        <translation>{0} documents ont été retirés</translation>
    </message>
    <message>
        <source>{0} documents, {1} passages, {2} on disk</source>
        <translation>{0} documents, {1} passages, {2} sur le disque</translation>
    </message>
    <message>
        <source>{0} does not protect what it is given. Use the system's own keychain, or protect the vault with a passphrase.</source>
        <translation>{0} ne protège pas ce qu’on lui donne. Utilisez le trousseau du système, ou protégez le coffre-fort par une phrase de passe.</translation>
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
        <translation>{0} versions d’un document sont montrées</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} files a minute</source>
        <translation>{0} fichiers par minute</translation>
    </message>
    <message>
        <source>{0} files are waiting</source>
        <translation>{0} fichiers attendent</translation>
    </message>
    <message>
        <source>{0} files could not be read</source>
        <translation>{0} fichiers n’ont pu être lus</translation>
    </message>
    <message>
        <source>{0} folders are watched: what changes in them is read</source>
        <translation>{0} dossiers sont surveillés : ce qui y change est lu</translation>
    </message>
    <message>
        <source>{0} hidden texts</source>
        <translation>{0} textes cachés</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>{0} en tout</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is a link, which Strongroom never makes. Remove it, or choose another folder. Nothing was written.</source>
        <translation>{0} est un lien, que Strongroom ne crée jamais. Retirez-le, ou choisissez un autre dossier. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{0} is defined; here it is written in lower case.{1} Check whether the defined term is meant.</source>
        <translation>{0} est défini ; ici il est écrit en minuscules.{1} Vérifiez si le terme défini est visé.</translation>
    </message>
    <message>
        <source>{0} is numbered {1}, two levels below the paragraph before it. Move it up a level.</source>
        <translation>{0} porte le numéro {1}, deux niveaux sous le paragraphe précédent. Remontez-le d’un niveau.</translation>
    </message>
    <message>
        <source>{0} is said in {1} and in {2}. Correct the one that is wrong.</source>
        <translation>{0} figure dans {1} et dans {2}. Corrigez celui qui est faux.</translation>
    </message>
    <message>
        <source>{0} is still open. Fill it in, or take the words out.</source>
        <translation>{0} est encore ouvert. Remplissez-le, ou retirez les mots.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} missing</source>
        <translation>{0} absents</translation>
    </message>
    <message>
        <source>{0} more are in the saved report.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} not read yet</source>
        <translation>{0} pas encore lus</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0} illisibles</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} fichiers sur {1}</translation>
    </message>
    <message>
        <source>{0} pages a minute</source>
        <translation>{0} pages par minute</translation>
    </message>
    <message>
        <source>{0} partly read</source>
        <translation>{0} lus en partie</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} endroits</translation>
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
        <translation>{0} renvoyait à un paragraphe qui a été retiré. Faites-le renvoyer ailleurs, ou retirez-le.</translation>
    </message>
    <message>
        <source>{0} refers to the paragraph that it stands in. Check which one is meant.</source>
        <translation>{0} renvoie au paragraphe où il se trouve. Vérifiez lequel est visé.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} seconds left</source>
        <translation>encore {0} secondes</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>{0} montrés</translation>
    </message>
    <message>
        <source>{0} stands in {1} {2}. Correct the number, or take out “this”.</source>
        <translation>{0} se trouve dans {1} {2}. Corrigez le numéro, ou retirez « this ».</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} tracked changes, {1} open. What is open stays tracked in the file.</source>
        <translation>{0} marques de révision, {1} ouvertes. Ce qui est ouvert reste marqué dans le fichier.</translation>
    </message>
    <message>
        <source>{0} uses it like a defined term.{1} Define it, or write it in lower case.</source>
        <translation>{0} l’emploie comme un terme défini.{1} Définissez-le, ou écrivez-le en minuscules.</translation>
    </message>
    <message>
        <source>{0} usually says something on {1}; no words for it were found. Add a clause, or leave it out on purpose.</source>
        <translation>{0} dit d’ordinaire quelque chose sur {1} ; aucun mot n’a été trouvé pour cela. Ajoutez une clause, ou omettez-la à dessein.</translation>
    </message>
    <message>
        <source>{0} with problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} · every matter</source>
        <translation>{0} · toutes les affaires</translation>
    </message>
    <message>
        <source>{0} · final</source>
        <translation>{0} · définitif</translation>
    </message>
    <message>
        <source>{0}, filtered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}, inside {1}</source>
        <translation>{0}, dans {1}</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0}, so it was deleted. Try again later; if it happens again, the file at its address was replaced.</source>
        <translation>{0}, il a donc été supprimé. Réessayez plus tard ; si cela se reproduit, le fichier à son adresse a été remplacé.</translation>
    </message>
    <message>
        <source>{0}: go to the next one</source>
        <translation>{0} : aller au suivant</translation>
    </message>
    <message>
        <source>{0}: no part of the document is headed {1}.{2} Add it, or take the reference out.</source>
        <translation>{0} : aucune partie du document n’a pour titre {1}.{2} Ajoutez-la, ou retirez le renvoi.</translation>
    </message>
    <message>
        <source>{0}: paused</source>
        <translation>{0} : suspendu</translation>
    </message>
    <message>
        <source>{0}: take “{1}”, {2}</source>
        <translation>{0} : prendre « {1} », {2}</translation>
    </message>
    <message>
        <source>{0}: the document calls this party {1}.</source>
        <translation>{0} : le document appelle cette partie {1}.</translation>
    </message>
    <message>
        <source>{0}: the document defines {1}. Correct the one that is misspelt.</source>
        <translation>{0} : le document définit {1}. Corrigez celui qui est mal écrit.</translation>
    </message>
    <message>
        <source>{0}: the document has no {1}. Correct the number, or say which document it is of.</source>
        <translation>{0} : le document n’a pas de {1}. Corrigez le numéro, ou dites de quel document il est.</translation>
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
        <translation>{0} : {1} est {2}, et non {3}. Corrigez celui qui est faux.</translation>
    </message>
    <message>
        <source>{0}: {1} is {2}, not {3}. {0} is {1}. Correct the one that is wrong.</source>
        <translation>{0} : {1} est {2}, et non {3}. {0} est {1}. Corrigez celui qui est faux.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0} : {1} sur {2}</translation>
    </message>
    <message>
        <source>{0}: {1}. Check that it is meant.</source>
        <translation>{0} : {1}. Vérifiez que c’est voulu.</translation>
    </message>
    <message>
        <source>{0}{1} are not read by this version.</source>
        <translation>{0}{1} ne sont pas lus par cette version.</translation>
    </message>
    <message>
        <source>{0}{1} are not read: {2} Convert it first: save it as {3}.</source>
        <translation>{0}{1} ne sont pas lus : {2} Convertissez-les d’abord : enregistrez-les en {3}.</translation>
    </message>
    <message>
        <source>{count} conversations were removed</source>
        <translation>{count} conversations ont été retirées</translation>
    </message>
    <message>
        <source>{done} of {total} documents asked</source>
        <translation>{done} documents sur {total} interrogés</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} sur {total}</translation>
    </message>
    <message>
        <source>“A termination clause with 60 days’ notice as in the Acme agreement”</source>
        <translation>« Une clause de résiliation avec 60 jours de préavis comme dans le contrat Acme »</translation>
    </message>
    <message>
        <source>“{0}” against now</source>
        <translation>« {0} » face à maintenant</translation>
    </message>
    <message>
        <source>“{0}” against {1}</source>
        <translation>« {0} » face à {1}</translation>
    </message>
    <message>
        <source>“{0}” is among your clauses</source>
        <translation>« {0} » est parmi vos clauses</translation>
    </message>
    <message>
        <source>“{0}” is among your templates</source>
        <translation>« {0} » est parmi vos modèles</translation>
    </message>
    <message>
        <source>“{0}” is put in</source>
        <translation>« {0} » est inséré</translation>
    </message>
    <message>
        <source>“{0}” is removed</source>
        <translation>« {0} » est retiré</translation>
    </message>
    <message>
        <source>“{0}” was removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ accepté</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ refusé</translation>
    </message>
</context>
</TS>

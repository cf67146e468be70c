<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Strongroom</name>
    <message>
        <source>  {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(end of a paragraph)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(look of the text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 groups of 5 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is encrypted as the vault is; only what changed is copied, and the last three are kept. On another computer the recovery code alone opens it: strongroom restore FOLDER --to NEW-FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bridge leads to {0} and nowhere else. Vectors go there, no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document of the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft from a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matter is a wall: nothing in one can be found from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that stands at the beginning of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader of the pages does not see this. It is not searched, never quoted and never given to the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template from a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Strongroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note, for example what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another one before removing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files and folders only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the place that it points to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement or a letter of this matter becomes a draft, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offline workstation for confidential documents. Free software under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has just made it. Open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another task is reading, so nothing can be shown. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another task is reading. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another task is writing. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that you mark as verified or wrong are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache Software License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the documents of this matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for both…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it as a new question instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask on, or about something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked as: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked beside: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking each document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking each document… {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author that the file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author that the file names (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up: {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the clause with the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies are broken or gone; without them no key can open the vault. Put header.json back from a backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building a new index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the clauses by hand, or make a new draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes clause by clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the drive, then choose “Read again”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check them: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the quotes still stand in the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking against the quotes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking an answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking hash: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new folder; nothing is ever written over a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passage of one document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one for it: its index is then built anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folders beside it, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list, or add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the models listed on the Models page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first day from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that was backed up to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the last day from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the words that are to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Read again”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Resume” to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause by clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a message, a form or the viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the hidden texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the paper and type it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the letters with the file itself before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the passage with the file itself before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two Word files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two Word files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a Word file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed: {expression} = {result}. {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing from the cited figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect its drive or put the file back; or remove it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations of this matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied into the vault: {0}. All others are indexed in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy files into the vault, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy quote {number} with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words from the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these rows as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read, so not searched:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents with these letters in their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft {0} of {1}, by the time of change; the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft {0} of {1}; {2} % the same as the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: a level down, up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: a new clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: bold, italic, underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: from the text to the panel and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: next, previous blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: open what the words at the caret are from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: show or hide where text is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts of this matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts that were made from it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag files or folders anywhere into this window. They are read on this computer, and kept encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add to “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these opens the vault by itself, unless you ask for both. Changing one never rewrites the documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends every process that has seen a document (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages, Polish, Czech, Turkish and others in Latin letters. No other letter is ever read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter asks. Shift and Enter begin a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its password, or add the files in it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its password, or save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the right password, or save the file without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every matter gets a new index, built from the stored text beside the one in use, which answers until the new one is whole. It can be stopped and goes on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every passage of one document was read for this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every passage of {count} documents was read for this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence · 1 passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence · {count} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a Word file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the old matter are still undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the precedent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that are still to be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders are read into the vault; nothing is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter what is searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish: check, save, print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font size in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each passage its vector: numbers that a model computed from the text. From them the subject of a passage can be told, and with effort parts of its wording: trust the server as you trust the files. The server stores them unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each question its vector, and when it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For files that hold Chinese or Japanese pages too; now and then a letter of a Latin text is taken for a Chinese one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the selected text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found when the vault was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words that don&apos;t belong together are easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free memory now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a passphrase, or use a keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name that ends with .html or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name that ends with {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its recovery code or passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give some of the document’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the conversation a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the draft a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a name that ends with .docx or .md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to one of its versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on watching folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {0} of the recovery code has a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is {0}. Use one name, as the parties are registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden text in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden texts of the selected document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide findings of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a model gets in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many passages each matter has, and that this machine has a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the vault is backed up by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the keychain is lost or the passphrase forgotten, this code opens the vault. Without it nobody can. It is shown this one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the document: {wording}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index files in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index it again to search it by meaning; its words are found as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexed in place: the files stay where they are, in every matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Strongroom again: house.docx is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version and open it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes with Strongroom: run the installer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not take its request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes for good, with its versions, when this message is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from the vault for good when this message is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0} groups of {1} characters; you typed {2} characters instead of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds text that no page shows. It is kept apart and never searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is defined already in {0}. Keep one definition, or give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted, but traces are left inside the encrypted file. The system says: {0}. They are wiped when the vault is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use by {0}. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the vault, encrypted, so that the file can be shown later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not GBNF with a rule named root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an embedding model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not one of ours and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid text. Rename the file and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0} or one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to a host that Strongroom does not know. Nothing was fetched from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in another folder that this matter watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It made a vector that is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Answer it and try again, or use your passphrase or recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {0} GB and {1} GB are free. Close other programs, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reported {0}. Try again, or use your passphrase or recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent an answer that is none. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows when the window is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {0} MB. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped after {0} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its chat template is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its chat template refuses these messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its chat template takes too long or too much. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file has no chat template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file {0} can&apos;t be opened. Check the permissions of the models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file {0} has {1} bytes where {2} are expected. Delete it on the Models page and fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file {0} is missing. Fetch the model on the Models page, or run the installer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first page can&apos;t be read with the vault&apos;s key. Restore a backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passages are being made findable by their meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its publisher asks you to sign in and accept a licence. Fetch it with a browser and copy it into the models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text and its passages disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text and its places disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is not valid Unicode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its vectors have another length than listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a clause under {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep each under {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it under {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it under {0} characters; add long texts as documents instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or replace each of them first: {0} are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or replace each. Undecided: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected text as a clause of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the backup plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain and passphrase now each open the vault alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain and passphrase now open the vault together only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin letters, Chinese and Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of Strongroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with: strongroom clauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them: strongroom clauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock Strongroom (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after minutes without a key or the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in its own program: there may be nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these parts in the file itself; they can&apos;t be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look only in some documents, kinds, days or for a party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the passage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for precedents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the old matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what is left of the old matter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one, or choose its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory needed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models run on this computer, in processes of their own without a network. A model is used only while its SHA-256 is the one that its maker published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the selected conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More threads than cores make models slower. A change takes effect when Strongroom starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0 (MPL 2.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the sheet or slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version to be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that the changes carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as a client or a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: “Sent to the other side”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and folders were searched. Change the words or the state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, dates, sums and blanks of the document are proposed as its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: {0} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New and changed files in it are then read by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New index of {0}: {1} of {2} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blank is left in this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document of this matter has this in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is running in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language model is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language model: evidence only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other place says {0}. Take the definition out, or use the term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text could be had from this file; it can&apos;t be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text could be read from this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {0} model comes with Strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available: {0}. Pages in these are marked or left out. A change takes effect when Strongroom starts again; files with recognised pages are then read anew when they are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not only in this matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported: “{words}”. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the published file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read until the vault is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read from this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the old matter was found in this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. It is kept until {0}; change the term first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. The hold: {0}. End it first, if it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that has to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found to write from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. For example: “Our client is Tidewater Books Ltd.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noting the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCR {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the old matter are still in it, undecided: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One document was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder is watched: what changes in it is read by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only clauses that you saved can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file with tracked changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the selected document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault with your passphrase or recovery code. The vault is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origins as Word comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside this machine only https:// is used: vectors tell of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} could not be drawn. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages can be shown even when the file is gone. The vault grows by its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage in {0}: “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages that match what you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause watching folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostScript files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the vault with a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the vault with a passphrase, or start the desktop&apos;s keychain and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the files that belong together. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python Software Foundation License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions you ask here are kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read files at half the speed on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in full; it can be searched and asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading about the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading changed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading hidden texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the evidence… {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the precedent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the vault&apos;s state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what was found…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise its text with a scanner&apos;s program, and add the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised (OCR), {0} % sure at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised with little certainty; words in it may be missed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redline: accept, reject the chosen change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference to a paragraph that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regex syntax error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regex syntax error: look-around and references back are not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regex syntax error: the pattern is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the template “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove who wrote it, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0} documents from Strongroom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {list} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{0}” from Strongroom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Strongroom; if it happens again, reinstall it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup, or ask for help before you go on. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume {0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0} does not follow from the one before it. Documents are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the review again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as DOCX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF in the program that made it, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the redline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as a page (.html) or a table (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what became of every file, as a page or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved with open blanks: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a redline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching 1 document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching what the filters leave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching while you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching {count} documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of watched folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which models can be installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which there are with --list-facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select it and ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select it in the list to see why. Everything else can be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several documents have this in their names: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several documents have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show documents in this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier questions ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Documents: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only answers that you marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passages, and let no model write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the source: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was searched, and what could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where {label} stands: {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields are filled in as in another draft of this matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {number}: {name}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {position} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand still where it is; nothing has to be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Strongroom anew after choosing the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still blank ({0}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: {0}. F8 goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop. What is not read yet can be resumed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom does not use the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom ended while it was shown. Make a new one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom opens no network connection, and stops at any attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom opens when you are logged in. The keychain is tested before the vault is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom reads PDF, Office files, mail, pictures, web pages and archives into its encrypted vault. Your files stay where they are, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom&apos;s bridge to it needs Linux or macOS. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out: “{words}”. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking note of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template from a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template {0}: its Word file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is being recognised in its pictures (OCR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SHA-256 of {0} is not the one in the list of models, so it was not run. Delete it on the Models page and fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer quotes it and is not kept. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup&apos;s folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup&apos;s folder leads elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks found errors: {0}, other points: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause as it would read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause needs a title and a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that you have on paper will open nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies kept in the vault are deleted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currencies differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database and the header belong to different vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database library did not accept the setting {0}. Install Strongroom anew, or move the vault to another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full or the models folder can&apos;t be written to. Make room, or check its permissions. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document becomes a draft, word for word; it stays as it is itself. Then names, sums and dates of the old matter are gone through one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not say this there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no such page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document may have changed; choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document names {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is still being compared with the old matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was not made from anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedder failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding model stops again and again. The matter is searched by the model that it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{0}” says something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be written there: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not at its place; its text can still be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last: no document meets both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house style is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not open this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is wrong, or the vault&apos;s first page is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not keep what it is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds the key of another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain no longer holds this vault&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain opens it with the passphrase only. End that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this vault was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of models is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin&apos;s letters: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matter has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matter is to be kept longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matter is under a legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matter&apos;s embedding model is not known any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matter&apos;s index was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matter&apos;s name holds invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matter&apos;s name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model can&apos;t be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model can&apos;t chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was asked nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest passages are shown. None of them answers the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest passages. None of them answers the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new index could not be built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery code is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes are too long together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes were exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package ships no text of its licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage is on this page, but its place could not be marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the keychain holds the key of another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase&apos;s protection was weakened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code belongs to another vault, or was replaced by a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code of this vault was not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same content is also at:
{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same content is in this matter at another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have the file any more (status {0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address is not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing was fetched. Check the clock of this computer, and whether the network inspects traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s copy is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored text is shown instead. Put the file back or add it from its new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {0}. Check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {0}. Choose an empty folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {0}. Earlier backups are unharmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {0}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {0}. The vault is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {0}. The vault opens as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s kernel refuses Strongroom every network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has changed since this draft was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {0} has no field of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it was is shown instead. Add the file again to read the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed: its places are looked up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {0} tokens and the answer may have {1}; the model holds {2}. Use fewer or shorter passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is being read from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says {0}, the field {1}. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed since it was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault also locks when the machine goes to sleep. Locking ends every process that has seen your documents; reading files goes on after you unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault can&apos;t be opened safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault can&apos;t watch itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has everything and searches by itself. Send the copy once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault holds the text. Files stay where they are, as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is not strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault lies in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s database can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s database holds no vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s database is empty or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s database is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s folder refuses writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s header could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s header was changed by something other than Strongroom. Open the vault with the keychain or the recovery code, and set the passphrase anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s structure is not one that Strongroom knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their text and the answers that quote it are deleted. The files on your disk are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their texts are nearly the same. The newest stands first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no documents in this matter yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no choice to weigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no matter yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no passage to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such document in this matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such fact or blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such kind of clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tracked change in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Python&apos;s database library is not SQLCipher. Install Strongroom anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell has not been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause comes with Strongroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This content is not in the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is no longer in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft defines already: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft does not define: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft was not made from a template, so it has no fields: change names and sums in the text, or with the panel “Precedent”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not in the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is shown as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is watched already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only way to open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keychain is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This matter exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This matter was indexed with another embedding model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text was not finished, and it was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has no {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault takes the keychain of this computer and your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made by a newer Strongroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of llama.cpp can&apos;t read its file. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of a matter and of all have {0} characters at most; remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the clause to be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be corrected: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today only the two default models do: the installation fetches them and checks their hashes. This window opens no connection and can&apos;t download or import a model yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: at least {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its passphrase or recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery code that you wrote down when the vault was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again, or use your passphrase or recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified, wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {position} of {total} of this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions that were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch folders on battery too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: it could be guessed. Add more words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Strongroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Strongroom keeps in mind: {count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in watched folders meanwhile is found afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each document says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the old matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ticked will be asked for in the form of each new draft; the rest stays as it is in the document. Double-click a field to call it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to stand in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about: “late payment”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in a watched folder is read again when it changes, or when Strongroom is opened next: take it out of the folder, or stop watching that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood there before is kept as a version, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the draft was made from, against now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied reads back otherwise. Use another drive. Earlier backups may be affected too: check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted is not wiped yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it a number in place of each passage&apos;s name, which says nothing outside this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and figures differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of it were recognised with little certainty: check them on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a word of the party&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write https://, its name, a colon and its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2031-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the questions, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to be kept in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the cell should say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked it wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the passages first, then an answer that cites them. Every figure that no passage holds is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type it each time. Nobody can reset it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You verified it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your documents are read into an encrypted vault on this computer. Nothing ever leaves it. First choose what guards the vault&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours to change and delete. The model reads them with each question; “Our client is …” tells who “our client” is. Notes are not evidence: no answer cites them, and no figure is taken from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} hours left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the draft “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}, page {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use, on your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use, with the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp could not go on (code {0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp refused it; most often memory is short. Close other programs, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models/catalog.json: {0}. Reinstall Strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or with your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
It names files of this matter and is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (enough is free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (only {1} free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} more to follow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Choose another generation. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It starts anew by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} documents are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} documents were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} documents, {1} passages, {2} on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not protect what it is given. Use the system&apos;s own keychain, or protect the vault with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} drafts of one document are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} folders are watched: what changes in them is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hidden texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a link, which Strongroom never makes. Remove it, or choose another folder. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is defined; here it is written in lower case.{1} Check whether the defined term is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is numbered {1}, two levels below the paragraph before it. Move it up a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is said in {1} and in {2}. Correct the one that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is still open. Fill it in, or take the words out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pages a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} partly read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} referred to a paragraph that was removed. Point it elsewhere, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refers to the paragraph that it stands in. Check which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands in {1} {2}. Correct the number, or take out “this”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tracked changes, {1} open. What is open stays tracked in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} uses it like a defined term.{1} Define it, or write it in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} usually says something on {1}; no words for it were found. Add a clause, or leave it out on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · every matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, inside {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, so it was deleted. Try again later; if it happens again, the file at its address was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: go to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no part of the document is headed {1}.{2} Add it, or take the reference out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: take “{1}”, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the document calls this party {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the document defines {1}. Correct the one that is misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the document has no {1}. Correct the number, or say which document it is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} is {2}, not {3}. Correct the one that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} is {2}, not {3}. {0} is {1}. Correct the one that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}. Check that it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1} are not read by this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1} are not read: {2} Convert it first: save it as {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} conversations were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} documents asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A termination clause with 60 days’ notice as in the Acme agreement”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” against now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” against {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is among your clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is among your templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Kinds</name>
    <message>
        <source>A duty to pay a price</source>
        <translation>Une obligation de payer un prix</translation>
    </message>
    <message>
        <source>A full repairing duty of the tenant</source>
        <translation>Une obligation générale de réparation du locataire</translation>
    </message>
    <message>
        <source>A non-compete</source>
        <translation>Une clause de non-concurrence</translation>
    </message>
    <message>
        <source>A penalty for leaving</source>
        <translation>Une pénalité en cas de départ</translation>
    </message>
    <message>
        <source>A protected tenant&apos;s deposit</source>
        <translation>Le dépôt de garantie protégé d’un locataire</translation>
    </message>
    <message>
        <source>A threat of criminal proceedings</source>
        <translation>Une menace de poursuites pénales</translation>
    </message>
    <message>
        <source>A transfer of intellectual property</source>
        <translation>Une cession de propriété intellectuelle</translation>
    </message>
    <message>
        <source>A waiver of statutory rights</source>
        <translation>Une renonciation à des droits légaux</translation>
    </message>
    <message>
        <source>An admission of liability</source>
        <translation>Une reconnaissance de responsabilité</translation>
    </message>
    <message>
        <source>An independent contractor clause</source>
        <translation>Une clause de travailleur indépendant</translation>
    </message>
    <message>
        <source>Benefits of an employee</source>
        <translation>Des avantages de salarié</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Un loyer</translation>
    </message>
    <message>
        <source>Statutory employment rights</source>
        <translation>Des droits légaux de salarié</translation>
    </message>
    <message>
        <source>Terms of a lease</source>
        <translation>Des stipulations d’un bail</translation>
    </message>
    <message>
        <source>Treatment that depends on the signature</source>
        <translation>Des soins qui dépendent de la signature</translation>
    </message>
    <message>
        <source>a residential landlord must by law keep structure and exterior in repair</source>
        <translation>le bailleur d’un logement doit de par la loi entretenir la structure et l’extérieur</translation>
    </message>
    <message>
        <source>a settlement is usually made without one</source>
        <translation>une transaction se conclut d’ordinaire sans elle</translation>
    </message>
    <message>
        <source>acceptance by the client</source>
        <translation>acceptation par le client</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>allergies</translation>
    </message>
    <message>
        <source>alterations</source>
        <translation>travaux et modifications</translation>
    </message>
    <message>
        <source>alternatives</source>
        <translation>autres possibilités</translation>
    </message>
    <message>
        <source>an agreement about secrecy usually has no price</source>
        <translation>un accord de confidentialité ne prévoit d’ordinaire aucun prix</translation>
    </message>
    <message>
        <source>an agreement about secrecy usually transfers nothing</source>
        <translation>un accord de confidentialité ne cède d’ordinaire rien</translation>
    </message>
    <message>
        <source>answer directly to the auditor</source>
        <translation>réponse directe à l’auditeur</translation>
    </message>
    <message>
        <source>assignment and underletting</source>
        <translation>cession et sous-location</translation>
    </message>
    <message>
        <source>audit confirmation request</source>
        <translation>demande de confirmation d’audit</translation>
    </message>
    <message>
        <source>authorisation to release records</source>
        <translation>autorisation de communication de dossiers</translation>
    </message>
    <message>
        <source>authority and advice</source>
        <translation>pouvoirs et conseil</translation>
    </message>
    <message>
        <source>authority of the client</source>
        <translation>autorisation du client</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>bénéfices</translation>
    </message>
    <message>
        <source>billing and payment</source>
        <translation>facturation et paiement</translation>
    </message>
    <message>
        <source>bills and council tax</source>
        <translation>charges et taxe locale</translation>
    </message>
    <message>
        <source>break clause</source>
        <translation>clause de résiliation anticipée</translation>
    </message>
    <message>
        <source>care may usually not depend on the authorisation</source>
        <translation>les soins ne peuvent d’ordinaire dépendre de l’autorisation</translation>
    </message>
    <message>
        <source>changes in writing</source>
        <translation>modifications par écrit</translation>
    </message>
    <message>
        <source>commercial lease</source>
        <translation>bail commercial</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>réclamations</translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation>confidentialité</translation>
    </message>
    <message>
        <source>confidentiality of the settlement</source>
        <translation>confidentialité de la transaction</translation>
    </message>
    <message>
        <source>conflicts of interest or other work</source>
        <translation>conflits d’intérêts ou autres activités</translation>
    </message>
    <message>
        <source>consulting agreement</source>
        <translation>contrat de conseil</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>frais et dépens</translation>
    </message>
    <message>
        <source>data protection</source>
        <translation>protection des données</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>demand letter</source>
        <translation>mise en demeure</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>dépôt de garantie</translation>
    </message>
    <message>
        <source>disciplinary and grievance procedures</source>
        <translation>procédures disciplinaires et de réclamation</translation>
    </message>
    <message>
        <source>disclosure required by law</source>
        <translation>divulgation exigée par la loi</translation>
    </message>
    <message>
        <source>discontinuance of proceedings or no further claims</source>
        <translation>désistement ou absence d’autres prétentions</translation>
    </message>
    <message>
        <source>documents enclosed or asked for</source>
        <translation>pièces jointes ou demandées</translation>
    </message>
    <message>
        <source>employment contract</source>
        <translation>contrat de travail</translation>
    </message>
    <message>
        <source>end of the authorisation</source>
        <translation>fin de l’autorisation</translation>
    </message>
    <message>
        <source>end of the term (yielding up)</source>
        <translation>fin du bail (restitution des lieux)</translation>
    </message>
    <message>
        <source>ending the engagement</source>
        <translation>fin de la mission</translation>
    </message>
    <message>
        <source>ending the tenancy</source>
        <translation>fin de la location</translation>
    </message>
    <message>
        <source>engagement letter</source>
        <translation>lettre de mission</translation>
    </message>
    <message>
        <source>entire agreement</source>
        <translation>intégralité de l’accord</translation>
    </message>
    <message>
        <source>exceptions (public, known before, independently developed)</source>
        <translation>exceptions (public, déjà connu, développé de façon indépendante)</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>frais remboursables</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>honoraires</translation>
    </message>
    <message>
        <source>fees and payment</source>
        <translation>honoraires et paiement</translation>
    </message>
    <message>
        <source>findings on examination</source>
        <translation>constatations de l’examen</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>force majeure</translation>
    </message>
    <message>
        <source>forfeiture or re-entry</source>
        <translation>déchéance ou reprise des lieux</translation>
    </message>
    <message>
        <source>further disclosure by the recipient</source>
        <translation>communication ultérieure par le destinataire</translation>
    </message>
    <message>
        <source>governing law</source>
        <translation>droit applicable</translation>
    </message>
    <message>
        <source>history</source>
        <translation>antécédents</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>congés</translation>
    </message>
    <message>
        <source>hours of work</source>
        <translation>durée du travail</translation>
    </message>
    <message>
        <source>how long the duties last</source>
        <translation>durée des obligations</translation>
    </message>
    <message>
        <source>how to prepare</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>independent contractor, no employment</source>
        <translation>indépendance, absence de contrat de travail</translation>
    </message>
    <message>
        <source>inspection and rejection</source>
        <translation>inspection et refus</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>assurance</translation>
    </message>
    <message>
        <source>intellectual property in the work</source>
        <translation>propriété intellectuelle des travaux</translation>
    </message>
    <message>
        <source>interest and costs</source>
        <translation>intérêts et frais</translation>
    </message>
    <message>
        <source>investigations</source>
        <translation>examens complémentaires</translation>
    </message>
    <message>
        <source>it belongs in a lease</source>
        <translation>cela relève d’un bail</translation>
    </message>
    <message>
        <source>it belongs in a residential tenancy</source>
        <translation>cela relève d’un bail d’habitation</translation>
    </message>
    <message>
        <source>it contradicts employment</source>
        <translation>cela contredit un contrat de travail</translation>
    </message>
    <message>
        <source>it goes beyond secrecy and may be unenforceable or a restraint of trade</source>
        <translation>cela va au-delà du secret et peut être inapplicable ou constituer une restriction de concurrence</translation>
    </message>
    <message>
        <source>it is unlikely to be enforceable</source>
        <translation>c’est probablement inapplicable</translation>
    </message>
    <message>
        <source>it is usually void for a home</source>
        <translation>c’est d’ordinaire nul pour un logement</translation>
    </message>
    <message>
        <source>it points to employment rather than services</source>
        <translation>cela évoque un emploi plutôt que des services</translation>
    </message>
    <message>
        <source>it points to employment, which the parties usually want to avoid</source>
        <translation>cela évoque un emploi, que les parties veulent d’ordinaire éviter</translation>
    </message>
    <message>
        <source>job title and duties</source>
        <translation>intitulé du poste et fonctions</translation>
    </message>
    <message>
        <source>keeping of the file</source>
        <translation>conservation du dossier</translation>
    </message>
    <message>
        <source>landlord&apos;s access</source>
        <translation>accès du bailleur</translation>
    </message>
    <message>
        <source>limits of liability</source>
        <translation>limitation de responsabilité</translation>
    </message>
    <message>
        <source>limits of liability or indemnity</source>
        <translation>limitation de responsabilité ou garantie</translation>
    </message>
    <message>
        <source>medicines</source>
        <translation>médicaments</translation>
    </message>
    <message>
        <source>money laundering checks</source>
        <translation>vérifications contre le blanchiment</translation>
    </message>
    <message>
        <source>no admission of liability</source>
        <translation>absence de reconnaissance de responsabilité</translation>
    </message>
    <message>
        <source>no request for payment</source>
        <translation>absence de demande de paiement</translation>
    </message>
    <message>
        <source>non-disclosure agreement</source>
        <translation>accord de confidentialité</translation>
    </message>
    <message>
        <source>notice and termination</source>
        <translation>préavis et rupture</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>notifications</translation>
    </message>
    <message>
        <source>notices and address for service</source>
        <translation>notifications et adresse de notification</translation>
    </message>
    <message>
        <source>orders and forecasts</source>
        <translation>commandes et prévisions</translation>
    </message>
    <message>
        <source>patient information letter</source>
        <translation>lettre d’information au patient</translation>
    </message>
    <message>
        <source>patient&apos;s name and date of birth</source>
        <translation>nom et date de naissance du patient</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>rémunération</translation>
    </message>
    <message>
        <source>payment or other consideration</source>
        <translation>paiement ou autre contrepartie</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>retraite</translation>
    </message>
    <message>
        <source>place of work</source>
        <translation>lieu de travail</translation>
    </message>
    <message>
        <source>price and payment</source>
        <translation>prix et paiement</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>période d’essai</translation>
    </message>
    <message>
        <source>product liability, recall or insurance</source>
        <translation>responsabilité du fait des produits, rappel ou assurance</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>finalité</translation>
    </message>
    <message>
        <source>quiet enjoyment</source>
        <translation>jouissance paisible</translation>
    </message>
    <message>
        <source>readiness to settle or mediate</source>
        <translation>disposition à transiger ou à recourir à la médiation</translation>
    </message>
    <message>
        <source>reason for the referral and urgency</source>
        <translation>motif de l’adressage et urgence</translation>
    </message>
    <message>
        <source>referral letter</source>
        <translation>lettre d’adressage</translation>
    </message>
    <message>
        <source>release</source>
        <translation>renonciation et quittance</translation>
    </message>
    <message>
        <source>remedies for a breach (injunction)</source>
        <translation>recours en cas de manquement (injonction)</translation>
    </message>
    <message>
        <source>rent</source>
        <translation>loyer</translation>
    </message>
    <message>
        <source>rent review</source>
        <translation>révision du loyer</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>entretien et réparations</translation>
    </message>
    <message>
        <source>repairs</source>
        <translation>réparations</translation>
    </message>
    <message>
        <source>residential lease</source>
        <translation>bail d’habitation</translation>
    </message>
    <message>
        <source>return or destruction</source>
        <translation>restitution ou destruction</translation>
    </message>
    <message>
        <source>right to withdraw</source>
        <translation>droit de révocation</translation>
    </message>
    <message>
        <source>rights that are not granted (no licence)</source>
        <translation>droits non concédés (aucune licence)</translation>
    </message>
    <message>
        <source>risk and title</source>
        <translation>transfert des risques et de la propriété</translation>
    </message>
    <message>
        <source>risks and side effects</source>
        <translation>risques et effets secondaires</translation>
    </message>
    <message>
        <source>scope of the work</source>
        <translation>étendue de la mission</translation>
    </message>
    <message>
        <source>security of tenure</source>
        <translation>droit au maintien dans les lieux</translation>
    </message>
    <message>
        <source>sensitive records (named one by one)</source>
        <translation>dossiers sensibles (nommés un par un)</translation>
    </message>
    <message>
        <source>service charge or outgoings</source>
        <translation>charges locatives</translation>
    </message>
    <message>
        <source>services agreement</source>
        <translation>contrat de services</translation>
    </message>
    <message>
        <source>settlement agreement</source>
        <translation>protocole transactionnel</translation>
    </message>
    <message>
        <source>sickness</source>
        <translation>maladie</translation>
    </message>
    <message>
        <source>signature and date</source>
        <translation>signature et date</translation>
    </message>
    <message>
        <source>standard of care or warranties</source>
        <translation>niveau de diligence ou garanties</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>date de début</translation>
    </message>
    <message>
        <source>subletting and assignment</source>
        <translation>sous-location et cession</translation>
    </message>
    <message>
        <source>supply agreement</source>
        <translation>contrat de fourniture</translation>
    </message>
    <message>
        <source>tax and social security</source>
        <translation>impôts et sécurité sociale</translation>
    </message>
    <message>
        <source>term</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>term and termination</source>
        <translation>durée et résiliation</translation>
    </message>
    <message>
        <source>termination</source>
        <translation>résiliation</translation>
    </message>
    <message>
        <source>the amount or what is demanded</source>
        <translation>le montant ou ce qui est exigé</translation>
    </message>
    <message>
        <source>the balance date</source>
        <translation>la date du solde</translation>
    </message>
    <message>
        <source>the balance or what is to be confirmed</source>
        <translation>le solde ou ce qui est à confirmer</translation>
    </message>
    <message>
        <source>the dispute</source>
        <translation>le différend</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>les faits</translation>
    </message>
    <message>
        <source>the goods</source>
        <translation>les marchandises</translation>
    </message>
    <message>
        <source>the premises</source>
        <translation>les locaux</translation>
    </message>
    <message>
        <source>the property</source>
        <translation>le logement</translation>
    </message>
    <message>
        <source>the services</source>
        <translation>les services</translation>
    </message>
    <message>
        <source>time for an answer</source>
        <translation>délai de réponse</translation>
    </message>
    <message>
        <source>to threaten it for a civil claim may be improper or an offence</source>
        <translation>menacer ainsi pour une créance civile peut être abusif ou constituer une infraction</translation>
    </message>
    <message>
        <source>use</source>
        <translation>usage</translation>
    </message>
    <message>
        <source>use and conduct</source>
        <translation>usage et comportement</translation>
    </message>
    <message>
        <source>warranties</source>
        <translation>garanties</translation>
    </message>
    <message>
        <source>what follows if it is not met</source>
        <translation>suites en cas d’inexécution</translation>
    </message>
    <message>
        <source>what happens afterwards</source>
        <translation>la suite du traitement</translation>
    </message>
    <message>
        <source>what is asked of the other clinician</source>
        <translation>ce qui est demandé à l’autre praticien</translation>
    </message>
    <message>
        <source>what is confidential</source>
        <translation>ce qui est confidentiel</translation>
    </message>
    <message>
        <source>what is not included</source>
        <translation>ce qui n’est pas compris</translation>
    </message>
    <message>
        <source>what the information may be used for</source>
        <translation>l’usage permis des informations</translation>
    </message>
    <message>
        <source>what the procedure or treatment is</source>
        <translation>la nature de l’acte ou du traitement</translation>
    </message>
    <message>
        <source>what to do about a difference</source>
        <translation>que faire en cas d’écart</translation>
    </message>
    <message>
        <source>when to seek help, and whom to call</source>
        <translation>quand demander de l’aide, et qui appeler</translation>
    </message>
    <message>
        <source>which records</source>
        <translation>quels dossiers</translation>
    </message>
    <message>
        <source>who claims against whom</source>
        <translation>qui réclame à qui</translation>
    </message>
    <message>
        <source>who does the work</source>
        <translation>qui effectue le travail</translation>
    </message>
    <message>
        <source>who may release them</source>
        <translation>qui peut les communiquer</translation>
    </message>
    <message>
        <source>who receives them</source>
        <translation>qui les reçoit</translation>
    </message>
    <message>
        <source>who the client is</source>
        <translation>qui est le client</translation>
    </message>
    <message>
        <source>whose records</source>
        <translation>les dossiers de qui</translation>
    </message>
</context>
<context>
    <name>Strongroom</name>
    <message>
        <source>  and {0} more: `strongroom verify` names them all</source>
        <translation>  et {0} de plus&#xa0;: `strongroom verify` les nomme tous</translation>
    </message>
    <message>
        <source>  {seconds} s</source>
        <translation>  {seconds} s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
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
        <translation>1 question</translation>
    </message>
    <message>
        <source>1 tracked change, {0} open. What is open stays tracked in the file.</source>
        <translation>1 modification suivie, {0} en suspens. Ce qui est en suspens reste suivi dans le fichier.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>13 groups of 5 characters</source>
        <translation>13 groupes de 5 caractères</translation>
    </message>
    <message>
        <source>The draft could not be checked.</source>
        <translation>Le projet n’a pas pu être contrôlé.</translation>
    </message>
    <message>
        <source>The draft could not be compared with the old matter.</source>
        <translation>Le projet n’a pas pu être comparé avec l’ancienne affaire.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Aucune date</translation>
    </message>
    <message>
        <source>supported by the quotes</source>
        <translation>étayé par les citations</translation>
    </message>
    <message>
        <source>supported in part</source>
        <translation>étayé en partie</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation>conservation légale</translation>
    </message>
    <message>
        <source>sources: {0}</source>
        <translation>sources&#xa0;: {0}</translation>
    </message>
    <message>
        <source>template: {0}</source>
        <translation>modèle&#xa0;: {0}</translation>
    </message>
    <message>
        <source>conversation {0}</source>
        <translation>conversation {0}</translation>
    </message>
    <message>
        <source>kept until {0}</source>
        <translation>conservé jusqu’au {0}</translation>
    </message>
    <message>
        <source>A folder for the backups</source>
        <translation>Un dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>A backup is encrypted as the vault is; only what changed is copied, and the last three are kept. On another computer “Restore a backup…” stands on the first page, and the recovery code alone opens it.</source>
        <translation>Une sauvegarde est chiffrée comme le coffre-fort&#x202f;; seul ce qui a changé est copié, et les trois dernières sont conservées. Sur un autre ordinateur, «&#xa0;Restaurer une sauvegarde…&#xa0;» se trouve sur la première page, et le code de secours suffit à l’ouvrir.</translation>
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
        <translation>Une affaire contient les documents d’un client ou d’un cas. Rien n’en est trouvé depuis une autre.</translation>
    </message>
    <message>
        <source>A matter is a wall: nothing in one can be found from another.</source>
        <translation>Une affaire est un mur&#xa0;: rien de l’une ne se trouve depuis une autre.</translation>
    </message>
    <message>
        <source>A model for this computer</source>
        <translation>Un modèle pour cet ordinateur</translation>
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
        <source>A server of your firm was switched on or off last on {0}.</source>
        <translation>Un serveur de votre cabinet a été branché ou débranché pour la dernière fois le {0}.</translation>
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
        <translation>Action</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activity, Import report lists each with its reason. A locked file asks for its password below the list of documents; “Read again” tries once more.</source>
        <translation>Activité, Rapport d’import cite chacun avec sa raison. Un fichier verrouillé demande son mot de passe sous la liste des documents&#x202f;; «&#x202f;Relire&#x202f;» réessaie.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a column on the left</source>
        <translation>Ajouter une colonne à gauche</translation>
    </message>
    <message>
        <source>Add a column on the right</source>
        <translation>Ajouter une colonne à droite</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
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
        <source>Add a row above</source>
        <translation>Ajouter une ligne au-dessus</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Ajouter une ligne au-dessous</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
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
        <translation>Ajouté depuis, et absent de cette réponse&#xa0;: {0}. Demandez à nouveau.</translation>
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
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>All documents, questions and drafts of “{0}” are deleted past the trash, their pages overwritten, and the whole database is searched for what they said. A certificate is written where you say. This can&apos;t be undone.</source>
        <translation>Tous les documents, questions et projets de «&#x202f;{0}&#x202f;» sont supprimés sans passer par la corbeille, leurs pages écrasées, et toute la base est parcourue à la recherche de ce qu’ils disaient. Un certificat est écrit où vous le dites. C’est irréversible.</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
    <message>
        <source>All matters</source>
        <translation>Toutes les affaires</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
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
        <source>An earlier copy is in the way.</source>
        <translation>Une copie antérieure est dans le chemin.</translation>
    </message>
    <message>
        <source>An offline workstation for confidential documents. Free software under the Apache License 2.0.</source>
        <translation>Un poste de travail hors ligne pour documents confidentiels. Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Another download is under way</source>
        <translation>Un autre téléchargement est en cours</translation>
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
        <source>Answer in one sentence, from the text alone.</source>
        <translation>Réponds en une phrase, d’après le texte seul.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Answered by the clause</source>
        <translation>Répondu par la clause</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Réponse en cours</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
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
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>As fast as one reads: {0} tokens a second, {1}</source>
        <translation>Aussi vite qu’on lit&#xa0;: {0} jetons par seconde, {1}</translation>
    </message>
    <message>
        <source>As it was imported</source>
        <translation>Tel qu’il a été importé</translation>
    </message>
    <message>
        <source>As nobody has looked</source>
        <translation>Comme personne n’a regardé</translation>
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
        <translation>Posez une question avec vos mots. Chaque réponse nomme ses sources&#xa0;: cliquez l’une d’elles pour voir le passage sur sa page. La ligne sous une réponse dit ce qui a été cherché et ce qui n’a pu être lu.</translation>
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
        <source>Ask for it again. Nothing was taken from it.</source>
        <translation>Redemandez-le. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Ask for one of them…</source>
        <translation>Exiger l’un des deux…</translation>
    </message>
    <message>
        <source>Ask for the text in another form: PDF, or a book without such a lock.</source>
        <translation>Demandez le texte sous une autre forme&#xa0;: en PDF, ou un livre sans ce verrou.</translation>
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
        <translation>Poser à nouveau cette question</translation>
    </message>
    <message>
        <source>Ask your first question</source>
        <translation>Posez votre première question</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation>Question&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Asked as: “{0}”</source>
        <translation>Demandé ainsi&#xa0;: «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Asked beside: {0}</source>
        <translation>Demandé à part&#xa0;: {0}</translation>
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
        <source>Attempts are counted by a tripwire in every process of Strongroom and kept in the vault&apos;s audit log, whose rows can&apos;t be changed unseen. To see it from outside run: strongroom prove network.</source>
        <translation>Les tentatives sont comptées par un fil d’alerte dans chaque processus de Strongroom et conservées dans le journal du coffre-fort, dont les lignes ne peuvent être changées sans que cela se voie. Pour le voir de l’extérieur, lancez&#xa0;: strongroom prove network.</translation>
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
        <translation>Sauvegarde&#xa0;: {0}&#x202f;%</translation>
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
        <translation>Commencer une nouvelle conversation</translation>
    </message>
    <message>
        <source>Begin from a template, a letter or a document of the matter. Fields are filled once; the margin says where each passage is from. Look through the checks before you export.</source>
        <translation>Partez d’un modèle, d’une lettre ou d’un document de l’affaire. Les champs se remplissent une fois&#x202f;; la marge dit d’où vient chaque passage. Parcourez les contrôles avant l’export.</translation>
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
        <translation>Blanc&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Both copies are broken or gone; without them no key can open the vault. Put header.json back from a backup. Nothing was changed.</source>
        <translation>Les deux copies sont abîmées ou absentes&#x202f;; sans elles, aucune clé n’ouvre le coffre-fort. Remettez header.json depuis une sauvegarde. Rien n’a été modifié.</translation>
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
        <source>Bullet list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatiquement</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By the kind of file.</source>
        <translation>Par type de fichier.</translation>
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
        <source>Cancel the import</source>
        <translation>Annuler l’import</translation>
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
        <source>Certificate of deletion.txt</source>
        <translation>Certificat de suppression.txt</translation>
    </message>
    <message>
        <source>Certificate of destruction.txt</source>
        <translation>Certificat de destruction.txt</translation>
    </message>
    <message>
        <source>Certificate: {0}</source>
        <translation>Certificat&#xa0;: {0}</translation>
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
        <translation>Modifier la note&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <source>Change the question and ask it in this place</source>
        <translation>Changer la question et la poser à cette place</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
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
        <source>Changing tags</source>
        <translation>Changement d’étiquettes</translation>
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
        <source>Changing the term</source>
        <translation>Changement du délai</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check the drive, then choose “Read again”.</source>
        <translation>Vérifiez le disque, puis choisissez «&#x202f;Relire&#x202f;».</translation>
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
        <translation>Vérifier le coffre-fort</translation>
    </message>
    <message>
        <source>Check them: {0}.</source>
        <translation>Vérifiez&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Check whether the quotes still stand in the documents</source>
        <translation>Vérifier que les citations figurent encore dans les documents</translation>
    </message>
    <message>
        <source>Check {0}.</source>
        <translation>Vérifiez {0}.</translation>
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
        <translation>Vérification de l’empreinte&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Vérification du journal</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Vérification du coffre-fort</translation>
    </message>
    <message>
        <source>Checking what was written…</source>
        <translation>Vérification de ce qui a été écrit…</translation>
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
        <source>Choose a file that ends with {0}.</source>
        <translation>Choisissez un fichier qui finit par {0}.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .gguf.</source>
        <translation>Choisissez un fichier dont le nom finit par .gguf.</translation>
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
        <translation>Choisissez un nouveau dossier&#x202f;; un coffre-fort n’est jamais écrasé.</translation>
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
        <source>Choose all documents that are listed</source>
        <translation>Choisir tous les documents de la liste</translation>
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
        <translation>Choisissez-en un autre&#xa0;: son index sera reconstruit.</translation>
    </message>
    <message>
        <source>Choose folders beside it, one by one.</source>
        <translation>Choisissez des dossiers à côté, un par un.</translation>
    </message>
    <message>
        <source>Choose none of the documents that are listed</source>
        <translation>Ne choisir aucun document de la liste</translation>
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
        <source>Choose other documents and questions</source>
        <translation>Choisir d’autres documents et questions</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>Choisir le jour</translation>
    </message>
    <message>
        <source>Choose the first day</source>
        <translation>Choisir le premier jour</translation>
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
        <source>Choose the last day</source>
        <translation>Choisir le dernier jour</translation>
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
        <translation>Choisissez «&#x202f;Relire&#x202f;».</translation>
    </message>
    <message>
        <source>Choose “Resume” to read it.</source>
        <translation>Choisissez «&#x202f;Reprendre&#x202f;» pour le lire.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choosing a model</source>
        <translation>Choix d’un modèle</translation>
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
        <translation>Clause&#xa0;: {0}</translation>
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
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
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
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
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
        <source>Compare the draft</source>
        <translation>Comparer le projet</translation>
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
        <source>Compare with a document or a draft…</source>
        <translation>Comparer avec un document ou un projet…</translation>
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
        <translation>Calculé à partir de chiffres cités</translation>
    </message>
    <message>
        <source>Computed: {expression} = {result}. {figures}</source>
        <translation>Calculé&#xa0;: {expression} = {result}. {figures}</translation>
    </message>
    <message>
        <source>Computing from the cited figures…</source>
        <translation>Calcul à partir des chiffres cités…</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Connect its drive or put the file back; or remove it from the list.</source>
        <translation>Connectez son disque ou remettez le fichier&#x202f;; ou retirez-le de la liste.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>Connectez le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
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
        <translation>Copiés dans le coffre-fort&#xa0;: {0}. Tous les autres sont indexés sur place.</translation>
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
        <translation>Copier la réponse avec ses sources</translation>
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
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Copying: {0} of {1}</source>
        <translation>Copie&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corrigé à la main</translation>
    </message>
    <message>
        <source>Correction: {0}</source>
        <translation>Correction&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Could not be read, so not searched:</source>
        <translation>N’a pu être lu, donc pas cherché&#xa0;:</translation>
    </message>
    <message>
        <source>Counting documents</source>
        <translation>Comptage des documents</translation>
    </message>
    <message>
        <source>Ctrl+K finds any action, matter or document by a few letters. Ctrl+1 to Ctrl+7 are the pages, Ctrl+/ lists all keys, Escape stops or closes.</source>
        <translation>Ctrl+K trouve toute action, affaire ou document en quelques lettres. Ctrl+1 à Ctrl+7 sont les pages, Ctrl+/ donne toutes les touches, Échap arrête ou ferme.</translation>
    </message>
    <message>
        <source>Ctrl+L locks: every copy of the key and of any text leaves the memory. Keep the recovery code apart from this computer, and set a folder for backups in the settings.</source>
        <translation>Ctrl+L verrouille&#xa0;: toute copie de la clé et tout texte quittent la mémoire. Gardez le code de secours à l’écart de cet ordinateur, et choisissez dans les réglages un dossier de sauvegarde.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrillique</translation>
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
        <source>Decide anew</source>
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
        <source>Delete at once</source>
        <translation>Supprimer aussitôt</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Supprimer maintenant</translation>
    </message>
    <message>
        <source>Delete the column</source>
        <translation>Supprimer la colonne</translation>
    </message>
    <message>
        <source>Delete the note: {0}</source>
        <translation>Supprimer la note&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Delete {0} for good?</source>
        <translation>Supprimer {0} pour de bon&#x202f;?</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Deleted for good: {0}</source>
        <translation>Supprimé pour de bon&#xa0;: {0}</translation>
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
        <source>Destroy this vault…</source>
        <translation>Détruire ce coffre-fort…</translation>
    </message>
    <message>
        <source>Destroying the vault</source>
        <translation>Destruction du coffre-fort</translation>
    </message>
    <message>
        <source>Destroying the vault…</source>
        <translation>Destruction du coffre-fort…</translation>
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
        <translation>Document par document</translation>
    </message>
    <message>
        <source>Document: find, next, previous hit</source>
        <translation>Document&#xa0;: chercher, occurrence suivante, précédente</translation>
    </message>
    <message>
        <source>Document: larger, smaller, fit to the width</source>
        <translation>Document&#xa0;: agrandir, réduire, ajuster à la largeur</translation>
    </message>
    <message>
        <source>Document: next, previous page</source>
        <translation>Document&#xa0;: page suivante, précédente</translation>
    </message>
    <message>
        <source>Document: pages and outline</source>
        <translation>Document&#xa0;: pages et plan</translation>
    </message>
    <message>
        <source>Document: turn right, left</source>
        <translation>Document&#xa0;: tourner à droite, à gauche</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents and questions</source>
        <translation>Documents et questions</translation>
    </message>
    <message>
        <source>Documents of the matter</source>
        <translation>Documents de l’affaire</translation>
    </message>
    <message>
        <source>Documents of the table</source>
        <translation>Documents du tableau</translation>
    </message>
    <message>
        <source>Documents with these letters in their names</source>
        <translation>Documents dont le nom contient ces lettres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done since the vault was opened</source>
        <translation>Fait depuis l’ouverture du coffre-fort</translation>
    </message>
    <message>
        <source>Doubtful words (OCR)</source>
        <translation>Mots douteux (OCR)</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download has a small program of its own fetch the file from its publisher&apos;s address; this window has no network and sends nothing. Import takes a .gguf file from a disk or a USB stick. Either way its hash is checked first.</source>
        <translation>Télécharger fait prendre le fichier par un petit programme à part, à l’adresse de son éditeur&#x202f;; cette fenêtre n’a pas de réseau et n’envoie rien. Importer prend un fichier .gguf sur un disque ou une clé USB. Dans les deux cas, son empreinte est d’abord vérifiée.</translation>
    </message>
    <message>
        <source>Download or import it first, then choose it.</source>
        <translation>Téléchargez-le ou importez-le d’abord, puis choisissez-le.</translation>
    </message>
    <message>
        <source>Downloading a model</source>
        <translation>Téléchargement d’un modèle</translation>
    </message>
    <message>
        <source>Downloading: {0} of {1}</source>
        <translation>Téléchargement&#xa0;: {0} sur {1}</translation>
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
        <translation>Version {0} sur {1}, selon la date de modification&#x202f;; la plus récente.</translation>
    </message>
    <message>
        <source>Draft {0} of {1}; {2} % the same as the newest one.</source>
        <translation>Version {0} sur {1}&#x202f;; identique à {2}&#x202f;% à la plus récente.</translation>
    </message>
    <message>
        <source>Draft: a level down, up</source>
        <translation>Projet&#xa0;: un niveau plus bas, plus haut</translation>
    </message>
    <message>
        <source>Draft: a new clause</source>
        <translation>Projet&#xa0;: une nouvelle clause</translation>
    </message>
    <message>
        <source>Draft: bold, italic, underlined</source>
        <translation>Projet&#xa0;: gras, italique, souligné</translation>
    </message>
    <message>
        <source>Draft: from the text to the panel and back</source>
        <translation>Projet&#xa0;: du texte au volet et retour</translation>
    </message>
    <message>
        <source>Draft: insert a table</source>
        <translation>Projet&#xa0;: insérer un tableau</translation>
    </message>
    <message>
        <source>Draft: next, previous blank</source>
        <translation>Projet&#xa0;: blanc suivant, précédent</translation>
    </message>
    <message>
        <source>Draft: numbered list, bullet list</source>
        <translation>Projet&#xa0;: liste numérotée, liste à puces</translation>
    </message>
    <message>
        <source>Draft: open what the words at the caret are from</source>
        <translation>Projet&#xa0;: ouvrir l’origine des mots au curseur</translation>
    </message>
    <message>
        <source>Draft: panels</source>
        <translation>Projet&#xa0;: volets</translation>
    </message>
    <message>
        <source>Draft: show or hide where text is from</source>
        <translation>Projet&#xa0;: montrer ou cacher l’origine du texte</translation>
    </message>
    <message>
        <source>Draft: undo, redo</source>
        <translation>Projet&#xa0;: annuler, rétablir</translation>
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
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation>Dessin d’une page</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on the window, or press Ctrl+O. Each is read into the open matter; its state says how far it is. Nothing in one matter can be found from another.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où sur la fenêtre, ou appuyez sur Ctrl+O. Chacun est lu dans l’affaire ouverte&#x202f;; son état dit où il en est. Rien d’une affaire ne se trouve depuis une autre.</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Déposez ici des fichiers ou des dossiers</translation>
    </message>
    <message>
        <source>Drop to add to “{0}”</source>
        <translation>Déposez pour ajouter à «&#x202f;{0}&#x202f;»</translation>
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
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Vider la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Vidage de la corbeille</translation>
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
        <source>Entry {0} does not follow from the one before it.</source>
        <translation>L’entrée {0} ne suit pas de la précédente.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Errors: {0}</source>
        <translation>Erreurs&#xa0;: {0}</translation>
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
        <translation>Tout document et projet de la liste peut être lu.</translation>
    </message>
    <message>
        <source>Every document asked</source>
        <translation>Chaque document interrogé</translation>
    </message>
    <message>
        <source>Every document was read in full.</source>
        <translation>Chaque document a été lu en entier.</translation>
    </message>
    <message>
        <source>Every entry follows from the one before it, from the first on.</source>
        <translation>Chaque entrée suit de la précédente, depuis la première.</translation>
    </message>
    <message>
        <source>Every file was read in full.</source>
        <translation>Chaque fichier a été lu en entier.</translation>
    </message>
    <message>
        <source>Every matter gets a new index, built from the stored text beside the one in use, which answers until the new one is whole. It can be stopped and goes on later.</source>
        <translation>Chaque affaire reçoit un nouvel index, construit à partir du texte enregistré à côté de l’ancien, qui répond jusqu’à ce que le nouveau soit complet. On peut l’arrêter et le poursuivre plus tard.</translation>
    </message>
    <message>
        <source>Every page is as it was written now. Lock and unlock to go on working.</source>
        <translation>Chaque page est maintenant telle qu’elle a été écrite. Verrouillez et déverrouillez pour continuer à travailler.</translation>
    </message>
    <message>
        <source>Every page is as it was written.</source>
        <translation>Chaque page est telle qu’elle a été écrite.</translation>
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
        <source>Every sentence of the answer names its source: click it to see the page.</source>
        <translation>Chaque phrase de la réponse nomme sa source&#xa0;: cliquez-la pour voir la page.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
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
        <translation>Preuves seules&#x202f;; aucune réponse n’a été écrite.</translation>
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
        <source>Export a matter</source>
        <translation>Exporter une affaire</translation>
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
        <source>Export as a file…</source>
        <translation>Exporter en fichier…</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Export the log: .csv for a table, .txt for a sealed text</source>
        <translation>Exporter le journal&#xa0;: .csv pour un tableau, .txt pour un texte scellé</translation>
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
        <source>Exporting the log</source>
        <translation>Exportation du journal</translation>
    </message>
    <message>
        <source>Exporting “{0}”</source>
        <translation>Exportation de «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
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
        <source>Failed</source>
        <translation>Échec</translation>
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
        <translation>Champ&#xa0;: {0}</translation>
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
        <source>Figures as cited</source>
        <translation>Chiffres tels que cités</translation>
    </message>
    <message>
        <source>Figures match the quotes</source>
        <translation>Les chiffres concordent avec les citations</translation>
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
        <translation>Fichiers et dossiers sont lus dans le coffre-fort&#x202f;; rien n’est déplacé.</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>Fichiers à regarder</translation>
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
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter by name, folder or tag</source>
        <translation>Nom, dossier ou étiquette</translation>
    </message>
    <message>
        <source>Find in the draft</source>
        <translation>Chercher dans le projet</translation>
    </message>
    <message>
        <source>For good, with its keys and all that it holds. A certificate tells of it.</source>
        <translation>Pour toujours, avec ses clés et tout ce qu’il contient. Un certificat en témoigne.</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insérer un tableau</translation>
    </message>
    <message>
        <source>Insert a table…</source>
        <translation>Insérer un tableau…</translation>
    </message>
    <message>
        <source>It does not begin as a GGUF file does. Choose a file whose name ends in .gguf.</source>
        <translation>Il ne commence pas comme un fichier GGUF. Choisissez un fichier dont le nom finit par .gguf.</translation>
    </message>
    <message>
        <source>It does not fit: it takes {0} of memory, and {1} are free.</source>
        <translation>Il ne tient pas&#xa0;: il prend {0} de mémoire, et {1} sont libres.</translation>
    </message>
    <message>
        <source>It ends within its head. Copy or fetch it again.</source>
        <translation>Il s’arrête dans son en-tête. Copiez-le ou prenez-le à nouveau.</translation>
    </message>
    <message>
        <source>It fits well: it takes {0} of memory, and {1} are free.</source>
        <translation>Il tient bien&#xa0;: il prend {0} de mémoire, et {1} sont libres.</translation>
    </message>
    <message>
        <source>It goes to the trash when this message is closed.</source>
        <translation>Il va à la corbeille quand ce message est fermé.</translation>
    </message>
    <message>
        <source>It goes to the trash, with its versions, when this message is closed.</source>
        <translation>Il va à la corbeille, avec ses versions, quand ce message est fermé.</translation>
    </message>
    <message>
        <source>It has {0} bytes where its head tells of {1}. Copy or fetch it again.</source>
        <translation>Il a {0} octets alors que son en-tête en annonce {1}. Copiez-le ou prenez-le à nouveau.</translation>
    </message>
    <message>
        <source>It has {0} documents.</source>
        <translation>Elle a {0} documents.</translation>
    </message>
    <message>
        <source>It has {0} paragraphs; {1}, about 800 pages, can be edited without waiting for letters. Split the Word file into parts and draft each of them; the commands “check” and “redline” take it as it is.</source>
        <translation>Il a {0} paragraphes&#x202f;; {1}, environ 800 pages, s’éditent sans attendre les lettres. Divisez le fichier Word et faites un projet de chaque partie&#x202f;; les commandes «&#x202f;check&#x202f;» et «&#x202f;redline&#x202f;» le prennent tel quel.</translation>
    </message>
    <message>
        <source>It is kept, and is there again when the same two are compared.</source>
        <translation>C’est conservé, et de nouveau là quand les deux mêmes sont comparés.</translation>
    </message>
    <message>
        <source>It is not an embedding model. Choose one that is.</source>
        <translation>Ce n’est pas un modèle de plongement. Choisissez-en un qui le soit.</translation>
    </message>
    <message>
        <source>It is not one of ours and was not opened. Choose another folder, or restore a backup.</source>
        <translation>Ce n’est pas l’un des nôtres et il n’a pas été ouvert. Choisissez un autre dossier, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>It leads to a host that Strongroom does not know. Nothing was fetched from there. Fetch the file with a browser and import it.</source>
        <translation>Il mène à un hôte que Strongroom ne connaît pas. Rien n’y a été pris. Récupérez le fichier avec un navigateur et importez-le.</translation>
    </message>
    <message>
        <source>It made a vector that is none. Try again.</source>
        <translation>Il a produit un vecteur qui n’en est pas un. Réessayez.</translation>
    </message>
    <message>
        <source>It may have been removed. Look into the list again.</source>
        <translation>Il a peut-être été retiré. Regardez de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>It may have {0}. Remove one first.</source>
        <translation>Il peut avoir {0}. Retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>It opens, but what stands in it is not what Strongroom writes. Nothing was taken from it. Ask for it again.</source>
        <translation>Il s’ouvre, mais ce qu’il contient n’est pas ce que Strongroom écrit. Rien n’en a été pris. Demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another folder.</source>
        <translation>Il a été laissé tel quel. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>It was removed. Add it again.</source>
        <translation>Il a été retiré. Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>It writes no answers. Choose a language model.</source>
        <translation>Il n’écrit pas de réponses. Choisissez un modèle de langage.</translation>
    </message>
    <message>
        <source>Its chat template is damaged. Choose another model.</source>
        <translation>Son gabarit de conversation est abîmé. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Its chat template refuses these messages. Choose another model.</source>
        <translation>Son gabarit de conversation refuse ces messages. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Its file has no chat template. Choose another model.</source>
        <translation>Son fichier n’a pas de gabarit de conversation. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Its first page can&apos;t be read with the vault&apos;s key, and there is no copy of it that fits. Restore a backup: here, or by strongroom restore FOLDER --to NEW-FOLDER. Nothing was changed.</source>
        <translation>Sa première page ne peut pas être lue avec la clé du coffre-fort, et il n’y en a aucune copie qui convienne. Restaurez une sauvegarde&#xa0;: ici, ou par strongroom restore DOSSIER --to NOUVEAU-DOSSIER. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Its vault lies in {0}. It opens with the keys that you had when it was made.</source>
        <translation>Son coffre-fort se trouve dans {0}. Il s’ouvre avec les clés que vous aviez quand elle a été faite.</translation>
    </message>
    <message>
        <source>Its vectors have another length than listed. Choose another model.</source>
        <translation>Ses vecteurs ont une autre longueur que celle indiquée. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Its words are not those that this vault sealed, or another vault wrote it. Ask for an unchanged copy.</source>
        <translation>Ses mots ne sont pas ceux que ce coffre-fort a scellés, ou un autre coffre-fort l’a écrit. Demandez un exemplaire inchangé.</translation>
    </message>
    <message>
        <source>{0} If it was not you, withdraw it.</source>
        <translation>{0} Si ce n’était pas vous, retirez-la.</translation>
    </message>
    <message>
        <source>{0} are not read: {1} Convert it first: save it as {2}.</source>
        <translation>{0} ne sont pas lus&#xa0;: {1} Convertissez-les d’abord&#xa0;: enregistrez-les en {2}.</translation>
    </message>
    <message>
        <source>{0} falls on a {1}. Correct the day or the date.</source>
        <translation>{0} tombe un {1}. Corrigez le jour ou la date.</translation>
    </message>
    <message>
        <source>{0} from {1} ends on {2}, not on {3}. Correct the length or a date.</source>
        <translation>{0} à compter du {1} prend fin le {2}, et non le {3}. Corrigez la durée ou l’une des dates.</translation>
    </message>
    <message>
        <source>{0} has two legal forms</source>
        <translation>{0} a deux formes juridiques</translation>
    </message>
    <message>
        <source>{0} in a {1}</source>
        <translation>{0} dans un document de type «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} in an {1}</source>
        <translation>{0} dans un document de type «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} is defined but not used</source>
        <translation>{0} est défini mais n’est pas employé</translation>
    </message>
    <message>
        <source>{0} is defined twice</source>
        <translation>{0} est défini deux fois</translation>
    </message>
    <message>
        <source>{0} is defined; here it is written in lower case.</source>
        <translation>{0} est défini&#xa0;; ici, il est écrit en minuscules.</translation>
    </message>
    <message>
        <source>{0} is misspelt</source>
        <translation>{0} est mal orthographié</translation>
    </message>
    <message>
        <source>{0} is named in two ways</source>
        <translation>{0} est désigné de deux façons</translation>
    </message>
    <message>
        <source>{0} is no {1}</source>
        <translation>{0} n’est pas un {1}</translation>
    </message>
    <message>
        <source>{0} is not defined</source>
        <translation>{0} n’est pas défini</translation>
    </message>
    <message>
        <source>{0} is not in this document</source>
        <translation>{0} ne figure pas dans ce document</translation>
    </message>
    <message>
        <source>{0} is spelt in two ways</source>
        <translation>{0} est orthographié de deux façons</translation>
    </message>
    <message>
        <source>{0} is still to be filled in.</source>
        <translation>{0} est encore à remplir.</translation>
    </message>
    <message>
        <source>{0} is {1}.</source>
        <translation>{0} s’écrit «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} says {1}, this place {2}. Correct one of them.</source>
        <translation>{0} indique {1}, cet endroit {2}. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>{0} skips a level</source>
        <translation>{0} saute un niveau</translation>
    </message>
    <message>
        <source>{0} stands already above, at {1}. Take one of them out.</source>
        <translation>{0} figure déjà plus haut, au point {1}. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>{0} stands already above. Take one of them out.</source>
        <translation>{0} figure déjà plus haut. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>{0} stands in clause {1}. Correct the number, or take out “this”.</source>
        <translation>{0} se trouve dans la clause {1}. Corrigez le numéro, ou retirez «&#xa0;this&#xa0;».</translation>
    </message>
    <message>
        <source>{0} stands in section {1}. Correct the number, or take out “this”.</source>
        <translation>{0} se trouve dans la section {1}. Corrigez le numéro, ou retirez «&#xa0;this&#xa0;».</translation>
    </message>
    <message>
        <source>{0} uses it like a defined term.</source>
        <translation>{0} l’emploie comme un terme défini.</translation>
    </message>
    <message>
        <source>{0} without capital letters</source>
        <translation>{0} sans majuscules</translation>
    </message>
    <message>
        <source>{0}: ({1}) follows ({2}). Number it anew.</source>
        <translation>{0}&#xa0;: ({1}) suit ({2}). Renumérotez.</translation>
    </message>
    <message>
        <source>{0}: a word is there twice.</source>
        <translation>{0}&#xa0;: un mot est répété.</translation>
    </message>
    <message>
        <source>{0}: fill the paragraph, or take it out.</source>
        <translation>{0}&#xa0;: remplissez le paragraphe, ou retirez-le.</translation>
    </message>
    <message>
        <source>{0}: no part of the document is headed {1}.</source>
        <translation>{0}&#xa0;: aucune partie du document n’est intitulée {1}.</translation>
    </message>
    <message>
        <source>{0}: no second item follows. Take the number out, or add what is missing.</source>
        <translation>{0}&#xa0;: aucun second point ne suit. Retirez le numéro, ou ajoutez ce qui manque.</translation>
    </message>
    <message>
        <source>{0}: number one of them anew.</source>
        <translation>{0}&#xa0;: renumérotez l’un des deux.</translation>
    </message>
    <message>
        <source>{0}: one sign will do.</source>
        <translation>{0}&#xa0;: un seul signe suffit.</translation>
    </message>
    <message>
        <source>{0}: one space will do.</source>
        <translation>{0}&#xa0;: une seule espace suffit.</translation>
    </message>
    <message>
        <source>{0}: put the other bracket in, or take this one out.</source>
        <translation>{0}&#xa0;: ajoutez l’autre parenthèse, ou retirez celle-ci.</translation>
    </message>
    <message>
        <source>{0}: put the other mark in, or take this one out.</source>
        <translation>{0}&#xa0;: ajoutez l’autre guillemet, ou retirez celui-ci.</translation>
    </message>
    <message>
        <source>{0}: the document has no article {1}. Correct the number, or say which document it is of.</source>
        <translation>{0}&#xa0;: le document n’a pas d’article {1}. Corrigez le numéro, ou dites de quel document il s’agit.</translation>
    </message>
    <message>
        <source>{0}: the document has no clause {1}. Correct the number, or say which document it is of.</source>
        <translation>{0}&#xa0;: le document n’a pas de clause {1}. Corrigez le numéro, ou dites de quel document il s’agit.</translation>
    </message>
    <message>
        <source>{0}: the document has no paragraph {1}. Correct the number, or say which document it is of.</source>
        <translation>{0}&#xa0;: le document n’a pas de paragraphe {1}. Corrigez le numéro, ou dites de quel document il s’agit.</translation>
    </message>
    <message>
        <source>{0}: the document has no section {1}. Correct the number, or say which document it is of.</source>
        <translation>{0}&#xa0;: le document n’a pas de section {1}. Corrigez le numéro, ou dites de quel document il s’agit.</translation>
    </message>
    <message>
        <source>{0}: the second date is earlier than the first. Correct one of them.</source>
        <translation>{0}&#xa0;: la seconde date est antérieure à la première. Corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>{0}: {1} follows {2}. Number it anew, or put the missing one in; then check the references.</source>
        <translation>{0}&#xa0;: {1} suit {2}. Renumérotez, ou insérez ce qui manque&#xa0;; vérifiez ensuite les renvois.</translation>
    </message>
    <message>
        <source>{0}: {1} has {2} days. Correct the date.</source>
        <translation>{0}&#xa0;: {1} compte {2} jours. Corrigez la date.</translation>
    </message>
    <message>
        <source>{0}: {1} is {2}, not {3}.</source>
        <translation>{0}&#xa0;: «&#xa0;{1}&#xa0;» vaut {2}, et non {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} passages</source>
        <translation>{0}&#xa0;: {1} sur {2} passages</translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation>{0}&#xa0;: {1}. {2}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>“{0}” is under a legal hold or has a term. Nothing was destroyed. End that first, if it is over.</source>
        <translation>«&#x202f;{0}&#x202f;» est sous conservation légale ou a un délai. Rien n’a été détruit. Mettez-y fin d’abord, si c’est terminé.</translation>
    </message>
    <message>
        <source>Its {0} documents, its questions and its drafts go to the trash: Settings says until which day they can be restored. The files on your disk are not touched.</source>
        <translation>Ses {0} documents, ses questions et ses projets vont à la corbeille&#xa0;: les réglages disent jusqu’à quel jour on peut les restaurer. Les fichiers de votre disque ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Licence: {0}.</source>
        <translation>Licence&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Médical</translation>
    </message>
    <message>
        <source>Models run on this computer, in processes of their own without a network. A model is used only while its SHA-256 is the one that its maker published, or that it had when you imported it.</source>
        <translation>Les modèles tournent sur cet ordinateur, dans leurs propres processus sans réseau. Un modèle n’est utilisé que tant que son SHA-256 est celui que son auteur a publié, ou celui qu’il avait à son import.</translation>
    </message>
    <message>
        <source>No {0} model comes with Strongroom. Install Strongroom again.</source>
        <translation>Aucun modèle pour {0} ne vient avec Strongroom. Réinstallez Strongroom.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or open the vault in another way.</source>
        <translation>Rien n’a été modifié. Réessayez, ou ouvrez le coffre-fort autrement.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the code that was shown when this file was made.</source>
        <translation>Rien n’a été modifié. Utilisez le code affiché à la création de ce fichier.</translation>
    </message>
    <message>
        <source>Reading it failed: it may be made to do harm. Choose another file.</source>
        <translation>Sa lecture a échoué&#xa0;: il est peut-être fait pour nuire. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Row {0} does not follow from the one before it. Documents are not affected. An earlier backup has the log as it was.</source>
        <translation>La ligne {0} ne suit pas de la précédente. Les documents ne sont pas touchés. Une sauvegarde antérieure contient le journal tel qu’il était.</translation>
    </message>
    <message>
        <source>Something is wrong with it: {0}. Choose another file.</source>
        <translation>Quelque chose n’y va pas&#xa0;: {0}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Template {0}: its Word file can&apos;t be read. Make it again from its document; one that comes with Strongroom is mended by installing it again.</source>
        <translation>Modèle {0}&#xa0;: son fichier Word ne peut être lu. Refaites-le à partir de son document&#xa0;; un modèle fourni avec Strongroom se rétablit en réinstallant le programme.</translation>
    </message>
    <message>
        <source>The copies kept in the vault go with them.</source>
        <translation>Les copies conservées dans le coffre-fort partent avec eux.</translation>
    </message>
    <message>
        <source>The copy is not what was read</source>
        <translation>La copie n’est pas ce qui a été lu</translation>
    </message>
    <message>
        <source>The embedding model stops again and again. The matter is searched by the model that it had. Choose another model.</source>
        <translation>Le modèle de plongement s’arrête sans cesse. L’affaire est cherchée avec le modèle qu’elle avait. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The file has {0} MB, and three times as much is needed. Nothing was changed. Make room and try again.</source>
        <translation>Le fichier a {0} Mo, et il en faut trois fois autant. Rien n’a été modifié. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The key is wrong, or the vault&apos;s first page is damaged. Nothing was changed. Try another key, or restore a backup.</source>
        <translation>La clé est fausse, ou la première page du coffre-fort est abîmée. Rien n’a été modifié. Essayez une autre clé, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be written to. Check its permissions.</source>
        <translation>On ne peut écrire dans le dossier des modèles. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The server does not have the file any more (status {0}). Choose another model.</source>
        <translation>Le serveur n’a plus le fichier (état {0}). Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The server redirects without end. Fetch the file with a browser and import it.</source>
        <translation>Le serveur redirige sans fin. Récupérez le fichier avec un navigateur et importez-le.</translation>
    </message>
    <message>
        <source>{0} Earlier backups are unharmed. Choose another folder, or try again.</source>
        <translation>{0} Les sauvegardes précédentes sont intactes. Choisissez un autre dossier, ou réessayez.</translation>
    </message>
    <message>
        <source>{0} Its keys are destroyed already: nothing can be read. Delete the folder.</source>
        <translation>{0} Ses clés sont déjà détruites&#xa0;: plus rien n’est lisible. Supprimez le dossier.</translation>
    </message>
    <message>
        <source>{0} Its keys are still there. Try again.</source>
        <translation>{0} Ses clés sont encore là. Réessayez.</translation>
    </message>
    <message>
        <source>{0} Nothing was changed. Choose another folder, or try again.</source>
        <translation>{0} Rien n’a été modifié. Choisissez un autre dossier, ou réessayez.</translation>
    </message>
    <message>
        <source>{0} The vault is unchanged. Choose another folder, or try again.</source>
        <translation>{0} Le coffre-fort est inchangé. Choisissez un autre dossier, ou réessayez.</translation>
    </message>
    <message>
        <source>{0} The vault is unchanged. Make room and try again.</source>
        <translation>{0} Le coffre-fort est inchangé. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>{0} The vault opens as before. Check that you may write there.</source>
        <translation>{0} Le coffre-fort s’ouvre comme avant. Vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The template {0} has no field of this name. Choose one of its fields.</source>
        <translation>Le modèle {0} n’a pas de champ de ce nom. Choisissez l’un de ses champs.</translation>
    </message>
    <message>
        <source>This file is too long for that. Read it as text.</source>
        <translation>Ce fichier est trop long pour cela. Lisez-le comme texte.</translation>
    </message>
    <message>
        <source>This vault sealed it, but its log does not tell of it: it may be an older state. Check it with the newest state of the vault.</source>
        <translation>Ce coffre-fort l’a scellée, mais son journal n’en dit rien&#xa0;: ce peut être un état antérieur. Vérifiez-la avec l’état le plus récent du coffre-fort.</translation>
    </message>
    <message>
        <source>Too large: it needs {0} of memory</source>
        <translation>Trop grand&#xa0;: il lui faut {0} de mémoire</translation>
    </message>
    <message>
        <source>What was read of it makes no sense. Choose another file.</source>
        <translation>Ce qui en a été lu n’a pas de sens. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Writes answers ({0})</source>
        <translation>Écrit des réponses ({0})</translation>
    </message>
    <message>
        <source>Your documents are being read. When they are ready you can ask about them.</source>
        <translation>Vos documents sont en cours de lecture. Quand ils seront prêts, vous pourrez les interroger.</translation>
    </message>
    <message>
        <source>llama.cpp could not go on (code {0}). Try again, or choose another model.</source>
        <translation>llama.cpp n’a pu continuer (code {0}). Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{0}
SHA-256 over its words, as the log has it: {1}</source>
        <translation>{0}
SHA-256 de ses mots, comme au journal&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} (draft)</source>
        <translation>{0} (projet)</translation>
    </message>
    <message>
        <source>Filter matters by name</source>
        <translation>Filtrer les affaires par nom</translation>
    </message>
    <message>
        <source> day</source>
        <translation> jour</translation>
    </message>
    <message>
        <source> minute</source>
        <translation> minute</translation>
    </message>
    <message>
        <source>(hidden rows or columns of the file are not counted)</source>
        <translation>(les lignes ou colonnes masquées du fichier ne sont pas comptées)</translation>
    </message>
    <message>
        <source>1 business day</source>
        <translation>1 jour ouvré</translation>
    </message>
    <message>
        <source>1 change is not decided yet</source>
        <translation>1 modification n’est pas encore tranchée</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 document could not be read, so nothing is known of it.</source>
        <translation>1 document n’a pas pu être lu&#x202f;; on ne sait rien de son contenu.</translation>
    </message>
    <message>
        <source>1 document says something else:</source>
        <translation>1 document dit autre chose&#xa0;:</translation>
    </message>
    <message>
        <source>1 document searched, only in: {0}.</source>
        <translation>1 document consulté, seulement dans&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>1 document searched.</source>
        <translation>1 document consulté.</translation>
    </message>
    <message>
        <source>1 document was asked; nothing of it was found there.</source>
        <translation>1 document a été interrogé&#x202f;; rien n’y a été trouvé à ce sujet.</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>1 of 1 document that was asked says it:</source>
        <translation>1 document sur 1 interrogé le précise&#xa0;:</translation>
    </message>
    <message>
        <source>1 of 1 document that was asked says so:</source>
        <translation>1 document sur 1 interrogé le dit&#xa0;:</translation>
    </message>
    <message>
        <source>1 of {0} documents that were asked says it:</source>
        <translation>1 document sur {0} interrogés le précise&#xa0;:</translation>
    </message>
    <message>
        <source>1 of {0} documents that were asked says so:</source>
        <translation>1 document sur {0} interrogés le dit&#xa0;:</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>A backup is checked as a whole before it takes its place. It stays as it is.</source>
        <translation>Une sauvegarde est vérifiée tout entière avant de prendre sa place. Elle reste telle quelle.</translation>
    </message>
    <message>
        <source>A backup is opened by a key</source>
        <translation>Une sauvegarde s’ouvre avec une clé</translation>
    </message>
    <message>
        <source>A backup is to take the vault&apos;s place</source>
        <translation>Une sauvegarde doit prendre la place du coffre</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened</source>
        <translation>Une parenthèse fermée n’a pas été ouverte</translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Une parenthèse n’est pas fermée</translation>
    </message>
    <message>
        <source>A change of the keys was asked for</source>
        <translation>Une modification des clés a été demandée</translation>
    </message>
    <message>
        <source>A change of the keys was asked for without one of them</source>
        <translation>Une modification des clés a été demandée sans aucune d’elles</translation>
    </message>
    <message>
        <source>A chapter of the book is missing or is no text; it was not read.</source>
        <translation>Un chapitre du livre manque ou n’est pas du texte&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>A document was removed meanwhile</source>
        <translation>Un document a été retiré entre-temps</translation>
    </message>
    <message>
        <source>A draft in the vault can&apos;t be read</source>
        <translation>Un projet du coffre ne peut pas être lu</translation>
    </message>
    <message>
        <source>A drive refuses reading or writing</source>
        <translation>Un lecteur refuse la lecture ou l’écriture</translation>
    </message>
    <message>
        <source>A file embedded in it could not be taken out.</source>
        <translation>Un fichier incorporé n’a pas pu en être extrait.</translation>
    </message>
    <message>
        <source>A file of the model changed after it was checked, so it was not run. Try again: it is then checked anew.</source>
        <translation>Un fichier du modèle a changé après sa vérification, il n’a donc pas été lancé. Réessayez&#xa0;: il sera vérifié à nouveau.</translation>
    </message>
    <message>
        <source>A file with tracked changes</source>
        <translation>Un fichier avec suivi des modifications</translation>
    </message>
    <message>
        <source>A file&apos;s name can&apos;t be kept</source>
        <translation>Le nom d’un fichier ne peut pas être conservé</translation>
    </message>
    <message>
        <source>A folder has this name; choose another.</source>
        <translation>Un dossier porte ce nom ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A general model of 4 billion parameters. Not yet tried with this version.</source>
        <translation>Un modèle généraliste de 4 milliards de paramètres. Pas encore essayé avec cette version.</translation>
    </message>
    <message>
        <source>A general model of 9 billion parameters, for a machine with 16 GB of memory or more. Not yet tried with this version.</source>
        <translation>Un modèle généraliste de 9 milliards de paramètres, pour un ordinateur doté d’au moins 16 Go de mémoire. Pas encore essayé avec cette version.</translation>
    </message>
    <message>
        <source>A large mixture of experts with a hybrid design, for a machine with 32 GB of memory or more. Not yet tried with this version.</source>
        <translation>Un grand mélange d’experts à architecture hybride, pour un ordinateur doté d’au moins 32 Go de mémoire. Pas encore essayé avec cette version.</translation>
    </message>
    <message>
        <source>A large mixture of experts: 35 billion parameters, 3 billion at work for each word. For a machine with 32 GB of memory or more. Not yet tried with this version.</source>
        <translation>Un grand mélange d’experts : 35 milliards de paramètres, dont 3 milliards à l’œuvre pour chaque mot. Pour un ordinateur doté d’au moins 32 Go de mémoire. Pas encore essayé avec cette version.</translation>
    </message>
    <message>
        <source>A large model trained on medical text, for a machine with 32 GB of memory or more. Its licence sets conditions of use: read it first. Not yet tried with this version.</source>
        <translation>Un grand modèle entraîné sur des textes médicaux, pour un ordinateur doté d’au moins 32 Go de mémoire. Sa licence pose des conditions d’utilisation : lisez-la d’abord. Pas encore essayé avec cette version.</translation>
    </message>
    <message>
        <source>A large model whose training data and code are open.</source>
        <translation>Un grand modèle dont les données d’entraînement et le code sont ouverts.</translation>
    </message>
    <message>
        <source>A list of one item: ({0})</source>
        <translation>Une liste d’un seul point&#xa0;: ({0})</translation>
    </message>
    <message>
        <source>A matter is to be kept</source>
        <translation>Un dossier doit être conservé</translation>
    </message>
    <message>
        <source>A mixture of experts of 20 billion parameters.</source>
        <translation>Un mélange d’experts de 20 milliards de paramètres.</translation>
    </message>
    <message>
        <source>A model trained on medical text. Its licence sets conditions of use: read it first. Not yet tried with this version.</source>
        <translation>Un modèle entraîné sur des textes médicaux. Sa licence pose des conditions d’utilisation : lisez-la d’abord. Pas encore essayé avec cette version.</translation>
    </message>
    <message>
        <source>A multilingual embedding model of 4 billion parameters.</source>
        <translation>Un modèle de plongement multilingue de 4 milliards de paramètres.</translation>
    </message>
    <message>
        <source>A multilingual embedding model of 8 billion parameters.</source>
        <translation>Un modèle de plongement multilingue de 8 milliards de paramètres.</translation>
    </message>
    <message>
        <source>A multilingual embedding model.</source>
        <translation>Un modèle de plongement multilingue.</translation>
    </message>
    <message>
        <source>A network drive: it is looked through every half minute or less often.</source>
        <translation>Un lecteur réseau : il est parcouru toutes les trente secondes ou moins souvent.</translation>
    </message>
    <message>
        <source>A number without text</source>
        <translation>Un numéro sans texte</translation>
    </message>
    <message>
        <source>A paragraph is there twice</source>
        <translation>Un paragraphe figure deux fois</translation>
    </message>
    <message>
        <source>A part of the message lies on a server and not in the file.</source>
        <translation>Une partie du message se trouve sur un serveur et non dans le fichier.</translation>
    </message>
    <message>
        <source>A piece of it is missing or was changed.</source>
        <translation>Un morceau manque ou a été modifié.</translation>
    </message>
    <message>
        <source>A question is too long</source>
        <translation>Une question est trop longue</translation>
    </message>
    <message>
        <source>A quotation mark is alone</source>
        <translation>Un guillemet est seul</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; quotation marks were read as text.</source>
        <translation>Un guillemet n’est pas fermé&#xa0;; les guillemets ont été lus comme du texte.</translation>
    </message>
    <message>
        <source>A quotation mark is not opened</source>
        <translation>Un guillemet n’est pas ouvert</translation>
    </message>
    <message>
        <source>A request needs a message and room for an answer.</source>
        <translation>Une demande exige un message et de la place pour une réponse.</translation>
    </message>
    <message>
        <source>A sentence was left out. {0}</source>
        <translation>Une phrase a été omise. {0}</translation>
    </message>
    <message>
        <source>A server can&apos;t be used on this system yet</source>
        <translation>Un serveur ne peut pas encore être utilisé sur ce système</translation>
    </message>
    <message>
        <source>A slide is missing in the file.</source>
        <translation>Il manque une diapositive dans le fichier.</translation>
    </message>
    <message>
        <source>A small English embedding model.</source>
        <translation>Un petit modèle de plongement pour l’anglais.</translation>
    </message>
    <message>
        <source>A small general model. Not yet tried with this version.</source>
        <translation>Un petit modèle généraliste. Pas encore essayé avec cette version.</translation>
    </message>
    <message>
        <source>A small mixture of experts with a hybrid design. Not yet tried with this version.</source>
        <translation>Un petit mélange d’experts à architecture hybride. Pas encore essayé avec cette version.</translation>
    </message>
    <message>
        <source>A small model with a hybrid design that needs little memory for long texts. Not yet tried with this version.</source>
        <translation>Un petit modèle à architecture hybride, qui demande peu de mémoire pour les longs textes. Pas encore essayé avec cette version.</translation>
    </message>
    <message>
        <source>A small multilingual embedding model.</source>
        <translation>Un petit modèle de plongement multilingue.</translation>
    </message>
    <message>
        <source>A small multilingual embedding model. Its licence sets conditions of use: read it first.</source>
        <translation>Un petit modèle de plongement multilingue. Sa licence pose des conditions d’utilisation : lisez-la d’abord.</translation>
    </message>
    <message>
        <source>A style of the Word file is called so. No page shows it, but whoever opens the file can read it. Renamed, the style looks the same.</source>
        <translation>Un style du fichier Word s’appelle ainsi. Aucune page ne le montre, mais quiconque ouvre le fichier peut le lire. Renommé, le style garde le même aspect.</translation>
    </message>
    <message>
        <source>A table has up to {0} columns.</source>
        <translation>Un tableau a {0} colonnes au plus.</translation>
    </message>
    <message>
        <source>A template in the vault can&apos;t be read</source>
        <translation>Un modèle de document du coffre ne peut pas être lu</translation>
    </message>
    <message>
        <source>A template is broken</source>
        <translation>Un modèle de document est endommagé</translation>
    </message>
    <message>
        <source>A text could not be turned into tokens. Try again, or choose another model.</source>
        <translation>Un texte n’a pas pu être découpé en jetons. Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>A vault file is already there</source>
        <translation>Un fichier de coffre s’y trouve déjà</translation>
    </message>
    <message>
        <source>A very small general model. Not yet tried with this version.</source>
        <translation>Un très petit modèle généraliste. Pas encore essayé avec cette version.</translation>
    </message>
    <message>
        <source>A yes or no is the model&apos;s reading. The quoted passage decides.</source>
        <translation>Un oui ou un non est la lecture du modèle. Le passage cité fait foi.</translation>
    </message>
    <message>
        <source>A {0} is signed by its parties. Add a signature block for each of them.</source>
        <translation>{0}&#xa0;: ce document est signé par ses parties. Ajoutez un bloc de signature pour chacune.</translation>
    </message>
    <message>
        <source>A {0} opens this file</source>
        <translation>Ce fichier s’ouvre avec&#xa0;: {0}</translation>
    </message>
    <message>
        <source>A {0} usually says something on {1}; no words for it were found. Add a clause, or leave it out on purpose.</source>
        <translation>Un document de type «&#xa0;{0}&#xa0;» traite d’ordinaire de ce point&#xa0;: {1}. Rien n’a été trouvé à ce sujet. Ajoutez une clause, ou omettez-la à dessein.</translation>
    </message>
    <message>
        <source>AbiWord files</source>
        <translation>Fichiers AbiWord</translation>
    </message>
    <message>
        <source>Add it, or take the reference out.</source>
        <translation>Ajoutez-la, ou retirez le renvoi.</translation>
    </message>
    <message>
        <source>All {0} files are read.</source>
        <translation>Les {0} fichiers sont tous lus.</translation>
    </message>
    <message>
        <source>An English embedding model.</source>
        <translation>Un modèle de plongement pour l’anglais.</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>Un dossier vide pour le coffre-fort</translation>
    </message>
    <message>
        <source>An item is missing before ({0})</source>
        <translation>Il manque un point avant ({0})</translation>
    </message>
    <message>
        <source>An {0} is signed by its parties. Add a signature block for each of them.</source>
        <translation>Un document de type «&#xa0;{0}&#xa0;» est signé par les parties. Ajoutez un bloc de signature pour chacune.</translation>
    </message>
    <message>
        <source>An {0} usually says something on {1}; no words for it were found. Add a clause, or leave it out on purpose.</source>
        <translation>Un document de type «&#xa0;{0}&#xa0;» traite d’ordinaire de ce point&#xa0;: {1}. Rien n’a été trouvé à ce sujet. Ajoutez une clause, ou omettez-la à dessein.</translation>
    </message>
    <message>
        <source>Another import is under way</source>
        <translation>Un autre import est en cours</translation>
    </message>
    <message>
        <source>Another table stands inside it. Change it in the Word file, and take that in again.</source>
        <translation>Un autre tableau s’y trouve. Modifiez-le dans le fichier Word, puis reprenez celui-ci.</translation>
    </message>
    <message>
        <source>Answer marked</source>
        <translation>Réponse notée</translation>
    </message>
    <message>
        <source>Answer recorded</source>
        <translation>Réponse consignée</translation>
    </message>
    <message>
        <source>Answer removed</source>
        <translation>Réponse retirée</translation>
    </message>
    <message>
        <source>Anyone may use it, for any purpose, at work too.</source>
        <translation>Chacun peut l’utiliser à toute fin, y compris professionnelle.</translation>
    </message>
    <message>
        <source>As you asked: {0}</source>
        <translation>Comme demandé : {0}</translation>
    </message>
    <message>
        <source>Ask for the change</source>
        <translation>Demander la modification</translation>
    </message>
    <message>
        <source>Ask for the change…</source>
        <translation>Demander la modification…</translation>
    </message>
    <message>
        <source>Ask something else…</source>
        <translation>Demander autre chose…</translation>
    </message>
    <message>
        <source>Ask who sent it before you open it elsewhere.</source>
        <translation>Demandez à l’expéditeur avant de l’ouvrir ailleurs.</translation>
    </message>
    <message>
        <source>Asking for a change of the keys</source>
        <translation>Demande de modification des clés</translation>
    </message>
    <message>
        <source>Assumed by the template, so check it: {0}.</source>
        <translation>Supposé par le modèle de document, donc à vérifier : {0}.</translation>
    </message>
    <message>
        <source>Attached to:</source>
        <translation>Joint à :</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Pièces jointes :</translation>
    </message>
    <message>
        <source>Average of</source>
        <translation>Moyenne de</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>Retour à la comparaison</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Retour aux documents</translation>
    </message>
    <message>
        <source>Back to the open draft</source>
        <translation>Retour au projet ouvert</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Before that:</source>
        <translation>Auparavant&#xa0;:</translation>
    </message>
    <message>
        <source>Beside the blanks, the checks found nothing.</source>
        <translation>Hormis les blancs, les vérifications n’ont rien trouvé.</translation>
    </message>
    <message>
        <source>Binary Excel files (.xlsb)</source>
        <translation>Fichiers Excel binaires (.xlsb)</translation>
    </message>
    <message>
        <source>Born on {0}, on {1} {2} old</source>
        <translation>Date de naissance&#xa0;: {0}&#x202f;; au {1}, âge&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Both are the same file, byte for byte, at two places.</source>
        <translation>Les deux sont le même fichier, octet par octet, à deux endroits.</translation>
    </message>
    <message>
        <source>Broken tag: {0}</source>
        <translation>Balise cassée : {0}</translation>
    </message>
    <message>
        <source>By the day that a document bears, or else the last change of its file.</source>
        <translation>Selon le jour que porte le document, sinon selon la dernière modification de son fichier.</translation>
    </message>
    <message>
        <source>Cells of the sheet</source>
        <translation>Cellules de la feuille</translation>
    </message>
    <message>
        <source>Cells of this table are merged there, so it is not clear which ones belong together. Change it in the Word file, and take that in again.</source>
        <translation>Des cellules de ce tableau y sont fusionnées&#xa0;; on ne sait donc pas lesquelles vont ensemble. Modifiez-le dans le fichier Word, puis reprenez celui-ci.</translation>
    </message>
    <message>
        <source>Change the keys without one of them?</source>
        <translation>Modifier les clés sans aucune d’elles&#xa0;?</translation>
    </message>
    <message>
        <source>Check whether the defined term is meant.</source>
        <translation>Vérifiez si le terme défini est visé.</translation>
    </message>
    <message>
        <source>Checking a key</source>
        <translation>Vérification d’une clé</translation>
    </message>
    <message>
        <source>Choose a matter</source>
        <translation>Choisir une affaire</translation>
    </message>
    <message>
        <source>Choose the new folder…</source>
        <translation>Choisir le nouveau dossier…</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Click one of them, then the other with Ctrl held. By keys: Ctrl with Up or Down goes to the other, Ctrl and Space select it too.</source>
        <translation>Cliquez sur l’un, puis sur l’autre en maintenant Ctrl. Au clavier&#xa0;: Ctrl avec Haut ou Bas mène à l’autre, Ctrl et Espace le sélectionnent aussi.</translation>
    </message>
    <message>
        <source>Close to it:</source>
        <translation>Également proche&#xa0;:</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans cela</translation>
    </message>
    <message>
        <source>Closest in the clause library: {0}.</source>
        <translation>Le plus proche dans la bibliothèque de clauses : {0}.</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Colonnes comme au début</translation>
    </message>
    <message>
        <source>Compare it again to take changes in.</source>
        <translation>Comparez-le de nouveau pour y reprendre des modifications.</translation>
    </message>
    <message>
        <source>Compare the two selected documents</source>
        <translation>Comparer les deux documents sélectionnés</translation>
    </message>
    <message>
        <source>Compare the two when it has. Where it waits and nothing is being read, choose “Resume” above the list.</source>
        <translation>Comparez les deux quand il l’aura été. S’il attend et que rien n’est lu, choisissez «&#x202f;Reprendre&#x202f;» au-dessus de la liste.</translation>
    </message>
    <message>
        <source>Compare the two when that has ended.</source>
        <translation>Comparez les deux quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Computed from the question&apos;s figures</source>
        <translation>Calculé à partir des chiffres de la question</translation>
    </message>
    <message>
        <source>Computed: {0} = {1}</source>
        <translation>Calculé&#xa0;: {0} = {1}</translation>
    </message>
    <message>
        <source>Computer programs</source>
        <translation>Les programmes informatiques</translation>
    </message>
    <message>
        <source>Conditions and repeats stay as text in each draft</source>
        <translation>Les conditions et les répétitions restent sous forme de texte dans chaque projet</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Correct the one that is wrong.</source>
        <translation>Corrigez celui qui est faux.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>N’a pas pu être lu</translation>
    </message>
    <message>
        <source>Could not be read, or not all of it: {0}: {1}</source>
        <translation>Non lu, ou pas en entier&#x202f;: {0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Database files</source>
        <translation>Les fichiers de base de données</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dated from</source>
        <translation>Daté à partir du</translation>
    </message>
    <message>
        <source>Dated from {0}</source>
        <translation>Daté à partir du {0}</translation>
    </message>
    <message>
        <source>Dated until</source>
        <translation>Daté jusqu’au</translation>
    </message>
    <message>
        <source>Dated until {0}</source>
        <translation>Daté jusqu’au {0}</translation>
    </message>
    <message>
        <source>Day of the changes (today)</source>
        <translation>Jour des modifications (aujourd’hui)</translation>
    </message>
    <message>
        <source>Day that the changes carry</source>
        <translation>Jour que portent les modifications</translation>
    </message>
    <message>
        <source>Define it, or write it in lower case.</source>
        <translation>Définissez-le, ou écrivez-le en minuscules.</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation>Document ajouté</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Document retiré</translation>
    </message>
    <message>
        <source>Document unreadable</source>
        <translation>Document illisible</translation>
    </message>
    <message>
        <source>Documents: {0}; passages: {1}; on disk: {2}</source>
        <translation>Documents&#xa0;: {0}&#xa0;; passages&#xa0;: {1}&#xa0;; sur le disque&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Draft finalised</source>
        <translation>Projet finalisé</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Projet créé</translation>
    </message>
    <message>
        <source>Draft removed</source>
        <translation>Projet retiré</translation>
    </message>
    <message>
        <source>Draft: paste as plain text</source>
        <translation>Projet&#xa0;: coller en texte brut</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Duty to keep changed</source>
        <translation>Obligation de conserver modifiée</translation>
    </message>
    <message>
        <source>Each gets a key of its own again, so the passphrase is typed anew: yours of now, or another.</source>
        <translation>Chacun retrouve sa propre clé&#xa0;; la phrase de passe est donc saisie de nouveau&#xa0;: l’actuelle ou une autre.</translation>
    </message>
    <message>
        <source>Electronic book</source>
        <translation>Livre électronique</translation>
    </message>
    <message>
        <source>Electronic books</source>
        <translation>Les livres électroniques</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Evidence only, no model was asked.</source>
        <translation>Preuves seules&#x202f;; aucun modèle n’a été interrogé.</translation>
    </message>
    <message>
        <source>Excel workbooks in XML of 2003</source>
        <translation>Classeurs Excel au format XML de 2003</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Failed to load text page.</source>
        <translation>Le texte de la page n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>Figures kept from {0}: {1}.</source>
        <translation>Chiffres repris de {0} : {1}.</translation>
    </message>
    <message>
        <source>Files of StarOffice and OpenOffice 1</source>
        <translation>Fichiers de StarOffice et d’OpenOffice 1</translation>
    </message>
    <message>
        <source>Files of Windows Write and Word for DOS</source>
        <translation>Fichiers de Windows Write et de Word pour DOS</translation>
    </message>
    <message>
        <source>Filled in: {0}</source>
        <translation>Rempli : {0}</translation>
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
        <source>Finance</source>
        <translation>Finance</translation>
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
        <translation>Trouver une action ou un document…</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Chercher dans ce document</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>Chercher dans ce document (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>S’y retrouver</translation>
    </message>
    <message>
        <source>Finding by meaning</source>
        <translation>Recherche par le sens</translation>
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
        <source>Finds passages by meaning. English; it reads the first 256 tokens (about 200 words) of a passage.</source>
        <translation>Trouve des passages par le sens. Anglais ; il lit les 256 premiers jetons (environ 200 mots) d’un passage.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finish: check, save, print</source>
        <translation>Terminer&#xa0;: contrôler, enregistrer, imprimer</translation>
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
        <source>Fits: it needs {0} of memory</source>
        <translation>Tient&#xa0;: il lui faut {0} de mémoire</translation>
    </message>
    <message>
        <source>Fitted to this draft: {0}</source>
        <translation>Adapté à ce projet : {0}</translation>
    </message>
    <message>
        <source>Flat OpenDocument files of more than 64 MB</source>
        <translation>Fichiers OpenDocument d’un seul tenant de plus de 64 Mo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Font files</source>
        <translation>Les fichiers de police</translation>
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
        <translation>Pour chaque passage son vecteur&#xa0;: des nombres qu’un modèle a calculés à partir du texte. On peut en tirer le sujet d’un passage et, avec effort, des parties de ses mots&#xa0;: fiez-vous au serveur comme vous lui confieriez les fichiers. Le serveur les conserve sans chiffrement.</translation>
    </message>
    <message>
        <source>For each question its vector, and when it was asked.</source>
        <translation>Pour chaque question son vecteur, et quand elle a été posée.</translation>
    </message>
    <message>
        <source>For files that hold Chinese or Japanese pages too; now and then a letter of a Latin text is taken for a Chinese one.</source>
        <translation>Pour des fichiers qui contiennent aussi des pages chinoises ou japonaises&#x202f;; parfois une lettre latine est prise pour une lettre chinoise.</translation>
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
        <source>Formulas without a stored result are shown as formulas; save the file in a spreadsheet program to have their values.</source>
        <translation>Les formules sans résultat enregistré sont affichées comme formules&#xa0;; enregistrez le fichier dans un tableur pour avoir leurs valeurs.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Found by then:</source>
        <translation>Trouvé jusque-là&#xa0;:</translation>
    </message>
    <message>
        <source>Found when the vault was opened</source>
        <translation>Constaté à l’ouverture du coffre-fort</translation>
    </message>
    <message>
        <source>Found, with sources</source>
        <translation>Trouvé, avec sources</translation>
    </message>
    <message>
        <source>Four or five words that don&apos;t belong together are easy to keep.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux se retiennent bien.</translation>
    </message>
    <message>
        <source>Free memory now: {0}</source>
        <translation>Mémoire libre maintenant&#xa0;: {0}</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
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
        <source>From the clause library: {0}</source>
        <translation>De la bibliothèque de clauses : {0}</translation>
    </message>
    <message>
        <source>From the incoming file {0}</source>
        <translation>Du fichier reçu {0}</translation>
    </message>
    <message>
        <source>From the incoming file {0}, changed by {1}</source>
        <translation>Du fichier reçu {0}, modifié par {1}</translation>
    </message>
    <message>
        <source>From the incoming file {0}, changed by {1} on {2}</source>
        <translation>Du fichier reçu {0}, modifié par {1} le {2}</translation>
    </message>
    <message>
        <source>From the incoming file {0}, changed on {1}</source>
        <translation>Du fichier reçu {0}, modifié le {1}</translation>
    </message>
    <message>
        <source>From the precedent</source>
        <translation>Du précédent</translation>
    </message>
    <message>
        <source>From the template</source>
        <translation>Du modèle</translation>
    </message>
    <message>
        <source>From the template {0}</source>
        <translation>Du modèle {0}</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>De {0}</translation>
    </message>
    <message>
        <source>From {0} to {1}: {2}, the first day not counted</source>
        <translation>Du {0} au {1}&#xa0;: {2}, le premier jour n’étant pas compté</translation>
    </message>
    <message>
        <source>From {0}, page {1}</source>
        <translation>De {0}, page {1}</translation>
    </message>
    <message>
        <source>Gemma Terms of Use</source>
        <translation>Conditions d’utilisation de Gemma</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Get the file again from where it came, and add it.</source>
        <translation>Obtenez de nouveau le fichier là d’où il vient et ajoutez-le.</translation>
    </message>
    <message>
        <source>Get the file again from where it came, and add it. Or open it in its own program, save it anew or print it to PDF, and add that.</source>
        <translation>Obtenez de nouveau le fichier là d’où il vient et ajoutez-le. Ou ouvrez-le dans son propre programme, enregistrez-le à nouveau ou imprimez-le en PDF, et ajoutez le résultat.</translation>
    </message>
    <message>
        <source>Give 0 to {0} days.</source>
        <translation>Donnez de 0 à {0} jours.</translation>
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
        <source>Give the file a name that ends with .docx or .txt.</source>
        <translation>Donnez au fichier un nom qui finit par .docx ou .txt.</translation>
    </message>
    <message>
        <source>Give the file a name that ends with {0}.</source>
        <translation>Donnez au fichier un nom qui se termine par {0}.</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery code that opens the vault now. If you have neither, ask for the change: it can be made a day later.</source>
        <translation>Donnez la phrase de passe ou le code de secours qui ouvre le coffre-fort à présent. Si vous n’avez ni l’un ni l’autre, demandez la modification&#xa0;: elle sera possible un jour plus tard.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then choose “Read again”.</source>
        <translation>Donnez-vous le droit de le lire, puis choisissez « Lire à nouveau ».</translation>
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
        <source>Go on with the download</source>
        <translation>Poursuivre le téléchargement</translation>
    </message>
    <message>
        <source>Go to Documents</source>
        <translation>Aller aux documents</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Part pour de bon</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bonne.</translation>
    </message>
    <message>
        <source>Greek text</source>
        <translation>texte grec</translation>
    </message>
    <message>
        <source>Group documents by</source>
        <translation>Grouper les documents par</translation>
    </message>
    <message>
        <source>Group of the recovery code</source>
        <translation>Groupe du code de secours</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Groupe {0}</translation>
    </message>
    <message>
        <source>Group {0} of the recovery code</source>
        <translation>Groupe {0} du code de secours</translation>
    </message>
    <message>
        <source>Group {0} of the recovery code has a mistake</source>
        <translation>Le groupe {0} du code de secours contient une erreur</translation>
    </message>
    <message>
        <source>Group {0}, character {1}: the code has another one than “{2}”. Clear the tick above to see the code again.</source>
        <translation>Groupe {0}, caractère {1}&#xa0;: le code en a un autre que «&#x202f;{2}&#x202f;». Décochez la case ci-dessus pour revoir le code.</translation>
    </message>
    <message>
        <source>Group {0}: {1}</source>
        <translation>Groupe {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Groups of documents</source>
        <translation>Groupes de documents</translation>
    </message>
    <message>
        <source>Hash verified</source>
        <translation>Empreinte vérifiée</translation>
    </message>
    <message>
        <source>Have the keychain open the vault no more?</source>
        <translation>Que le trousseau n’ouvre plus le coffre-fort&#x202f;?</translation>
    </message>
    <message>
        <source>Have the keychain open the vault?</source>
        <translation>Laisser le trousseau ouvrir le coffre-fort&#xa0;?</translation>
    </message>
    <message>
        <source>Have the passphrase open the vault no more?</source>
        <translation>Que la phrase de passe n’ouvre plus le coffre-fort&#x202f;?</translation>
    </message>
    <message>
        <source>Have the recovery code open the vault no more?</source>
        <translation>Que le code de secours n’ouvre plus le coffre-fort&#x202f;?</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Health AI Developer Foundations Terms of Use</source>
        <translation>Conditions d’utilisation de Health AI Developer Foundations</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Here is no table</source>
        <translation>Il n’y a pas de tableau ici</translation>
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
        <source>Highest of {0} rows:</source>
        <translation>Valeur la plus élevée sur {0} lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Highest {0} of {1} rows:</source>
        <translation>{0}, valeur la plus élevée sur {1} lignes&#xa0;:</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
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
        <translation>Comment les questions conservées ont été répondues, et ce qui a été laissé de côté.</translation>
    </message>
    <message>
        <source>I do not have it…</source>
        <translation>Je ne l’ai pas…</translation>
    </message>
    <message>
        <source>I have neither…</source>
        <translation>Je n’ai ni l’un ni l’autre…</translation>
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
        <source>If it is not read in this run, choose “Resume” when that has ended.</source>
        <translation>S’il n’est pas lu cette fois-ci, choisissez ensuite «&#x202f;Reprendre&#x202f;».</translation>
    </message>
    <message>
        <source>If its words matter, have them written down, and add the text.</source>
        <translation>Si les paroles qu’il contient comptent, faites-les transcrire et ajoutez le texte.</translation>
    </message>
    <message>
        <source>If the keychain is lost or the passphrase forgotten, this code opens the vault. Without it nobody can. It is shown this one time.</source>
        <translation>Si le trousseau est perdu ou la phrase de passe oubliée, ce code ouvre le coffre-fort. Sans lui, personne ne le peut. Il n’est montré que cette fois.</translation>
    </message>
    <message>
        <source>If the other keys are lost, nobody can open the vault, and backups made from now on open with the other keys only. You can make a new code at any time.</source>
        <translation>Si les autres clés sont perdues, personne ne peut ouvrir le coffre-fort, et les sauvegardes faites désormais ne s’ouvrent qu’avec les autres clés. Vous pouvez faire un nouveau code à tout moment.</translation>
    </message>
    <message>
        <source>If your vault lies on a drive, plug it in and try again.</source>
        <translation>Si votre coffre-fort se trouve sur un lecteur, branchez-le et réessayez.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Import a matter</source>
        <translation>Importer une affaire</translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation>Importer un fichier de modèle</translation>
    </message>
    <message>
        <source>Import a model file…</source>
        <translation>Importer un fichier de modèle…</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d’import</translation>
    </message>
    <message>
        <source>Importing a matter</source>
        <translation>Import d’une affaire</translation>
    </message>
    <message>
        <source>Importing a model</source>
        <translation>Import d’un modèle</translation>
    </message>
    <message>
        <source>In every matter</source>
        <translation>Dans toutes les affaires</translation>
    </message>
    <message>
        <source>In general matters</source>
        <translation>Dans les affaires générales</translation>
    </message>
    <message>
        <source>In legal matters</source>
        <translation>Dans les affaires juridiques</translation>
    </message>
    <message>
        <source>In line {0}, {1}.</source>
        <translation>À la ligne {0}, {1}.</translation>
    </message>
    <message>
        <source>In matters of finance</source>
        <translation>Dans les affaires de finance</translation>
    </message>
    <message>
        <source>In medical matters</source>
        <translation>Dans les affaires médicales</translation>
    </message>
    <message>
        <source>In place of the damaged vault, which is kept beside it</source>
        <translation>À la place du coffre-fort abîmé, qui est gardé à côté</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>Dans le document</translation>
    </message>
    <message>
        <source>In the document: {wording}</source>
        <translation>Dans le document&#xa0;: {wording}</translation>
    </message>
    <message>
        <source>In the passage it is the {0} who does this.</source>
        <translation>Dans le passage, c’est «&#x202f;{0}&#x202f;» qui le fait.</translation>
    </message>
    <message>
        <source>In the passage this figure is of {0}, not {1}.</source>
        <translation>Dans le passage, ce chiffre vaut pour {0}, non pour {1}.</translation>
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
        <source>In use for: {0}</source>
        <translation>Utilisé pour : {0}</translation>
    </message>
    <message>
        <source>In {0} of 1 document that was asked nothing of it was found.</source>
        <translation>Dans {0} document sur 1 interrogé, rien n’a été trouvé à ce sujet.</translation>
    </message>
    <message>
        <source>In {0} of {1} documents that were asked nothing of it was found.</source>
        <translation>Dans {0} documents sur {1} interrogés, rien n’a été trouvé à ce sujet.</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Index files in place</source>
        <translation>Indexer les fichiers sur place</translation>
    </message>
    <message>
        <source>Index it again to search it by meaning; its words are found as before.</source>
        <translation>Indexez-le à nouveau pour le chercher par le sens&#x202f;; ses mots se trouvent comme avant.</translation>
    </message>
    <message>
        <source>Indexed in place: the files stay where they are, in every matter.</source>
        <translation>Indexés sur place&#xa0;: les fichiers restent où ils sont, dans toutes les affaires.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Initials of who reviewed the answer</source>
        <translation>Initiales de qui a revu la réponse</translation>
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
        <translation>Réinstallez Strongroom&#xa0;: house.docx n’est pas là.</translation>
    </message>
    <message>
        <source>Install the newest version and open it again. Nothing was changed.</source>
        <translation>Installez la version la plus récente et ouvrez-le à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Interest on {0} at {1} for {2}: {3} ({4})</source>
        <translation>Intérêts sur {0} au taux de {1} pour {2}&#xa0;: {3} ({4})</translation>
    </message>
    <message>
        <source>Interest on {0} at {1} from {2} to {3}, {4}: {5} ({6})</source>
        <translation>Intérêts sur {0} au taux de {1} du {2} au {3}, {4}&#xa0;: {5} ({6})</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>Dans un nouveau dossier</translation>
    </message>
    <message>
        <source>It can be made from {0} until {1}.</source>
        <translation>Elle sera possible du {0} au {1}.</translation>
    </message>
    <message>
        <source>It can be made until {0}.</source>
        <translation>Elle est possible jusqu’au {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be opened, or the drive is gone. Plug it in and try again.</source>
        <translation>Il ne peut être ouvert, ou le disque n’est plus là. Branchez-le et réessayez.</translation>
    </message>
    <message>
        <source>It can&apos;t be restored any more. What a legal hold or a term keeps stays.</source>
        <translation>On ne pourra plus le restaurer. Ce qu’une conservation légale ou un délai retient reste.</translation>
    </message>
    <message>
        <source>It can&apos;t be used: {0}</source>
        <translation>Il ne peut être utilisé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>It changed a figure.</source>
        <translation>Il a changé un chiffre.</translation>
    </message>
    <message>
        <source>It changed a name.</source>
        <translation>Il a changé un nom.</translation>
    </message>
    <message>
        <source>It changed nothing.</source>
        <translation>Il n’a rien changé.</translation>
    </message>
    <message>
        <source>It comes with Strongroom, and what was indexed is searched with it.</source>
        <translation>Il vient avec Strongroom, et ce qui a été indexé est cherché avec lui.</translation>
    </message>
    <message>
        <source>It comes with Strongroom: run the installer again.</source>
        <translation>Il vient avec Strongroom&#xa0;: relancez l’installation.</translation>
    </message>
    <message>
        <source>It did not take its request.</source>
        <translation>Il n’a pas pris sa demande.</translation>
    </message>
    <message>
        <source>It does not say what was asked, or it takes a figure from another clause.</source>
        <translation>Il ne répond pas à ce qui était demandé, ou il prend un chiffre dans une autre clause.</translation>
    </message>
    <message>
        <source>It dropped a condition.</source>
        <translation>Il a omis une condition.</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>Il s’est arrêté sans rien dire.</translation>
    </message>
    <message>
        <source>It failed: {0}.</source>
        <translation>Il a échoué : {0}.</translation>
    </message>
    <message>
        <source>It gave a right or a duty that was not asked for.</source>
        <translation>Il a donné un droit ou une obligation qui n’était pas demandé.</translation>
    </message>
    <message>
        <source>It goes to the trash with the answers that quote it: nothing finds it there, and Settings says until which day it can be restored. The file on your disk is not touched.</source>
        <translation>Il va à la corbeille avec les réponses qui le citent : rien ne l’y trouve, et les réglages disent jusqu’à quel jour on peut le restaurer. Le fichier de votre disque n’est pas touché.</translation>
    </message>
    <message>
        <source>It has changed and has not been read again yet.</source>
        <translation>Il a changé et n’a pas encore été relu.</translation>
    </message>
    <message>
        <source>It has more than 1,000,000 cells; the rest of it was not read.</source>
        <translation>Il compte plus de 1 000 000 de cellules&#xa0;; le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>It has not been read yet.</source>
        <translation>Il n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>It has one document.</source>
        <translation>Elle a un document.</translation>
    </message>
    <message>
        <source>It has {0} groups of {1} characters; you typed {2} characters instead of {3}.</source>
        <translation>Il a {0} groupes de {1} caractères&#x202f;; vous avez saisi {2} caractères au lieu de {3}.</translation>
    </message>
    <message>
        <source>It holds files that lie more than 5 files deep in others; they were not read.</source>
        <translation>Il contient des fichiers imbriqués à plus de 5 niveaux ; ils n’ont pas été lus.</translation>
    </message>
    <message>
        <source>It holds more hidden text than can be kept; the rest of it was left out.</source>
        <translation>Il contient plus de texte caché qu’il n’est possible d’en garder ; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>It holds more than 10,000 files; the others were not read.</source>
        <translation>Il contient plus de 10 000 fichiers ; les autres n’ont pas été lus.</translation>
    </message>
    <message>
        <source>It holds text that no page shows.</source>
        <translation>Il contient du texte qu’aucune page ne montre.</translation>
    </message>
    <message>
        <source>It holds text that no page shows. It is kept apart and never searched.</source>
        <translation>Il contient du texte qu’aucune page ne montre. Ce texte est mis à part et jamais cherché.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>It is a letter of its own: it goes into no other draft.</source>
        <translation>C’est une lettre à part : elle n’entre dans aucun autre projet.</translation>
    </message>
    <message>
        <source>It is a link to a document that Google keeps; the file does not hold its text. Download it from Google Drive as .docx, .xlsx or .pptx, and add that.</source>
        <translation>C’est un lien vers un document que Google conserve&#xa0;; le fichier ne contient pas son texte. Téléchargez-le depuis Google Drive en .docx, .xlsx ou .pptx, et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>It is a link to a file elsewhere; the mail does not hold it.</source>
        <translation>C’est un lien vers un fichier situé ailleurs ; le message ne le contient pas.</translation>
    </message>
    <message>
        <source>It is a link to a place outside the folder; such links are not followed.</source>
        <translation>C’est un lien vers un endroit hors du dossier ; ces liens ne sont pas suivis.</translation>
    </message>
    <message>
        <source>It is a model of the list, and its hash is the published one.</source>
        <translation>C’est un modèle de la liste, et son empreinte est celle qui a été publiée.</translation>
    </message>
    <message>
        <source>It is a shortcut, which holds only the way to something elsewhere. Open it, save what it shows as PDF, and add that.</source>
        <translation>C’est un raccourci, qui ne contient que le chemin vers autre chose. Ouvrez-le, enregistrez en PDF ce qu’il montre, et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>It is an XFA form, which only Adobe&apos;s programs show in full; what is filled in may be missing.</source>
        <translation>C’est un formulaire XFA, que seuls les programmes d’Adobe montrent en entier ; ce qui y est rempli peut manquer.</translation>
    </message>
    <message>
        <source>It is an object of another program inside the mail; save it from there first.</source>
        <translation>C’est un objet d’un autre programme dans le message ; enregistrez-le d’abord depuis celui-ci.</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>C’est revenu à sa place.</translation>
    </message>
    <message>
        <source>It is defined already in {0}. Keep one definition, or give one of them another name.</source>
        <translation>Il est déjà défini dans {0}. Gardez une définition, ou donnez un autre nom à l’une d’elles.</translation>
    </message>
    <message>
        <source>It is deleted, but traces are left inside the encrypted file. {0} They are wiped when the vault is closed.</source>
        <translation>C’est supprimé, mais des traces restent dans le fichier chiffré. {0} Elles sont effacées à la fermeture du coffre-fort.</translation>
    </message>
    <message>
        <source>It is done when that has ended. The Activity page shows it.</source>
        <translation>Ce sera fait dès qu’il sera terminé. La page Activité le montre.</translation>
    </message>
    <message>
        <source>It is in use by {0}. Close it there, then try again.</source>
        <translation>Il est utilisé par {0}. Fermez-le là, puis réessayez.</translation>
    </message>
    <message>
        <source>It is in {0}, the passages are in {1}: its words could not be compared.</source>
        <translation>Il est en {0}, les passages sont en {1}&#xa0;: les mots n’ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>It is kept in the vault, encrypted, so that the file can be shown later.</source>
        <translation>Il est conservé dans le coffre-fort, chiffré, pour que le fichier puisse être montré plus tard.</translation>
    </message>
    <message>
        <source>It is named in {0} places.</source>
        <translation>Elle est nommée à {0} endroits.</translation>
    </message>
    <message>
        <source>It is no document. Remove it from the list if it is in the way.</source>
        <translation>Ce n’est pas un document. Retirez-le de la liste s’il gêne.</translation>
    </message>
    <message>
        <source>It is no longer in the trash</source>
        <translation>Ce n’est plus dans la corbeille</translation>
    </message>
    <message>
        <source>It is not GBNF with a rule named root.</source>
        <translation>Ce n’est pas du GBNF avec une règle nommée root.</translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation>Ce n’est pas un fichier mais un périphérique, un tube ou une socket.</translation>
    </message>
    <message>
        <source>It is not in Strongroom&apos;s list: its hash is noted, but nobody vouches for it. Try it out before you choose it.</source>
        <translation>Il n’est pas dans la liste de Strongroom&#xa0;: son empreinte est notée, mais personne n’en répond. Essayez-le avant de le choisir.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <source>It is not valid text. Rename the file and add it again.</source>
        <translation>Ce n’est pas du texte valide. Renommez le fichier et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>It is open for reading only from now on. Restore a backup.</source>
        <translation>Il n’est désormais ouvert qu’en lecture. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>It is open for reading only. What can be read can be exported.</source>
        <translation>Il n’est ouvert qu’en lecture. Ce qui peut être lu peut être exporté.</translation>
    </message>
    <message>
        <source>It is protected by a password in a way that can&apos;t be opened here. Unpack the archive with the program that made it, and add the folder.</source>
        <translation>Il est protégé par un mot de passe d’une façon qui ne peut pas être ouverte ici. Décompressez l’archive avec le programme qui l’a créée et ajoutez le dossier.</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>C’est enregistré</translation>
    </message>
    <message>
        <source>It is tried again by itself. If you quit or lock before, your words are lost.</source>
        <translation>C’est réessayé tout seul. Si vous quittez ou verrouillez avant, vos mots sont perdus.</translation>
    </message>
    <message>
        <source>It is used in {0} places.</source>
        <translation>Il est employé à {0} endroits.</translation>
    </message>
    <message>
        <source>It is {0} or one of: {1}.</source>
        <translation>C’est {0} ou l’un de&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>It just fits: it takes {0} of memory, and {1} are free. Close other programs before you ask.</source>
        <translation>Il tient juste&#xa0;: il prend {0} de mémoire, et {1} sont libres. Fermez d’autres programmes avant de demander.</translation>
    </message>
    <message>
        <source>It leaves “{0}” open too: strike what is not meant.</source>
        <translation>Elle laisse aussi « {0} » en blanc : rayez ce qui ne convient pas.</translation>
    </message>
    <message>
        <source>It lies in another folder that this matter watches.</source>
        <translation>Il est dans un autre dossier que cette affaire surveille.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Answer it and try again, or use your passphrase or recovery code.</source>
        <translation>Il attend peut-être son mot de passe dans une autre fenêtre. Répondez-y et réessayez, ou utilisez votre phrase de passe ou votre code de secours.</translation>
    </message>
    <message>
        <source>It moved a period or a condition to other words.</source>
        <translation>Il a rattaché un délai ou une condition à d’autres mots.</translation>
    </message>
    <message>
        <source>It named a place or a number that nobody gave.</source>
        <translation>Il a nommé un lieu ou un nombre que personne n’a donné.</translation>
    </message>
    <message>
        <source>It names no two parties: it may be mutual already.</source>
        <translation>Le texte ne nomme pas deux parties : il est peut-être déjà réciproque.</translation>
    </message>
    <message>
        <source>It needs more memory or time than it may have.</source>
        <translation>Il demande plus de mémoire ou de temps que permis.</translation>
    </message>
    <message>
        <source>It needs more memory than it may use.</source>
        <translation>Il demande plus de mémoire que permis.</translation>
    </message>
    <message>
        <source>It needs {0} GB and {1} GB are free. Close other programs, or choose a smaller model.</source>
        <translation>Il lui faut {0} Go et {1} Go sont libres. Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>It needs {0} of memory</source>
        <translation>Il lui faut {0} de mémoire</translation>
    </message>
    <message>
        <source>It opens the vault no more.</source>
        <translation>Il n’ouvre plus le coffre-fort.</translation>
    </message>
    <message>
        <source>It reasons at length before each answer; the short answers of this version leave no room for that.</source>
        <translation>Il raisonne longuement avant chaque réponse ; les réponses courtes de cette version n’en laissent pas la place.</translation>
    </message>
    <message>
        <source>It reported {0}. Try again, or use your passphrase or recovery code.</source>
        <translation>Il a signalé {0}. Réessayez, ou utilisez votre phrase de passe ou votre code de secours.</translation>
    </message>
    <message>
        <source>It said something else.</source>
        <translation>Il a dit autre chose.</translation>
    </message>
    <message>
        <source>It said the same again.</source>
        <translation>Il a répété la même chose.</translation>
    </message>
    <message>
        <source>It says:</source>
        <translation>Il y est dit&#xa0;:</translation>
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
        <source>It spoke of a party that the draft has not.</source>
        <translation>Il a parlé d’une partie que le projet n’a pas.</translation>
    </message>
    <message>
        <source>It spoke of what does not follow.</source>
        <translation>Il a renvoyé à ce qui ne suit pas.</translation>
    </message>
    <message>
        <source>It stands beside the text, in a header, a footer or a box. Change it in the Word file, and take that in again.</source>
        <translation>Il se trouve hors du texte, dans un en-tête, un pied de page ou un cadre. Modifiez-le dans le fichier Word, puis reprenez celui-ci.</translation>
    </message>
    <message>
        <source>It still stands: every quote is in its document, and no document has come since.</source>
        <translation>Elle tient toujours&#xa0;: chaque citation est dans son document, et aucun document n’est venu depuis.</translation>
    </message>
    <message>
        <source>It takes the vault&apos;s place when this one is locked. The damaged vault is kept beside it. What was added since the backup has to be added again.</source>
        <translation>Elle prend la place du coffre-fort quand celui-ci est verrouillé. Le coffre-fort abîmé est gardé à côté. Ce qui a été ajouté depuis la sauvegarde doit être ajouté à nouveau.</translation>
    </message>
    <message>
        <source>It takes {0} MB. Close other programs and try again.</source>
        <translation>Il prend {0} Mo. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>It takes {0} of memory.</source>
        <translation>Il prend {0} de mémoire.</translation>
    </message>
    <message>
        <source>It took longer than it may.</source>
        <translation>Cela a pris plus de temps que permis.</translation>
    </message>
    <message>
        <source>It unpacks to more than 2 GB; the rest was not read.</source>
        <translation>Une fois décompressé, il dépasse 2 Go ; le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>It uses a word of the question that stands nowhere in the cited document.</source>
        <translation>Il emploie un mot de la question qui ne figure nulle part dans le document cité.</translation>
    </message>
    <message>
        <source>It was about something else.</source>
        <translation>Il s’agissait d’autre chose.</translation>
    </message>
    <message>
        <source>It was added again after it was removed. Delete it from the trash instead.</source>
        <translation>Il a été ajouté à nouveau après son retrait. Supprimez-le plutôt depuis la corbeille.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, or it is another one. Lock the vault and open it again.</source>
        <translation>Il a été modifié ailleurs entre-temps, ou c’en est un autre. Verrouillez le coffre-fort et rouvrez-le.</translation>
    </message>
    <message>
        <source>It was chosen to answer in: {0}. Another model then answers there.</source>
        <translation>Il a été choisi pour répondre dans : {0}. Un autre modèle y répondra alors.</translation>
    </message>
    <message>
        <source>It was not shorter.</source>
        <translation>Ce n’était pas plus court.</translation>
    </message>
    <message>
        <source>It was read, but could not be indexed: the embedder stopped while working on it.</source>
        <translation>Il a été lu, mais n’a pas pu être indexé : le modèle d’indexation s’est arrêté pendant ce travail.</translation>
    </message>
    <message>
        <source>It was removed meanwhile.</source>
        <translation>Il a été retiré entre-temps.</translation>
    </message>
    <message>
        <source>It was still to be done. The reading of files goes on when the vault is open.</source>
        <translation>Cela restait à faire. La lecture des fichiers reprend quand le coffre-fort est ouvert.</translation>
    </message>
    <message>
        <source>It was stopped after {0} seconds.</source>
        <translation>Il a été arrêté après {0} secondes.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>C’est arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It was too long.</source>
        <translation>C’était trop long.</translation>
    </message>
    <message>
        <source>It writes about {0} words a second here: a usual answer takes {1} seconds.</source>
        <translation>Il écrit ici environ {0} mots par seconde&#xa0;: une réponse habituelle prend {1} secondes.</translation>
    </message>
    <message>
        <source>It writes its answers in a format (Harmony channels) that this version does not read.</source>
        <translation>Il écrit ses réponses dans un format (canaux Harmony) que cette version ne lit pas.</translation>
    </message>
    <message>
        <source>It wrote about something else.</source>
        <translation>Il a écrit sur autre chose.</translation>
    </message>
    <message>
        <source>It wrote no sentence of a contract.</source>
        <translation>Il n’a pas écrit de phrase de contrat.</translation>
    </message>
    <message>
        <source>It wrote no sentence.</source>
        <translation>Il n’a pas écrit de phrase.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Item ({0}) is there twice</source>
        <translation>Le point ({0}) figure deux fois</translation>
    </message>
    <message>
        <source>Its chat template takes too long or too much. Choose another.</source>
        <translation>Son gabarit de conversation prend trop de temps ou de place. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Its documents stay.</source>
        <translation>Ses documents restent.</translation>
    </message>
    <message>
        <source>Its drive refused it until it was locked. Look through your last draft.</source>
        <translation>Son lecteur l’a refusé jusqu’au verrouillage. Relisez votre dernier projet.</translation>
    </message>
    <message>
        <source>Its drive refuses it. Save the draft as a Word file on another drive first.</source>
        <translation>Son lecteur le refuse. Enregistrez d’abord le projet comme fichier Word sur un autre lecteur.</translation>
    </message>
    <message>
        <source>Its file has no chat template. Choose one whose name has “instruct” or “chat” in it.</source>
        <translation>Son fichier n’a pas de gabarit de conversation. Choisissez-en un dont le nom contient «&#x202f;instruct&#x202f;» ou «&#x202f;chat&#x202f;».</translation>
    </message>
    <message>
        <source>Its file {0} can&apos;t be opened. Check the permissions of the models folder.</source>
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
        <source>Its files are deleted from this computer. Answers that it wrote stay.</source>
        <translation>Ses fichiers sont supprimés de cet ordinateur. Les réponses qu’il a écrites restent.</translation>
    </message>
    <message>
        <source>Its files can&apos;t be deleted. Check the permissions of the models folder.</source>
        <translation>Ses fichiers ne peuvent être supprimés. Vérifiez les droits du dossier des modèles.</translation>
    </message>
    <message>
        <source>Its key slots can&apos;t be read.</source>
        <translation>Ses emplacements de clés sont illisibles.</translation>
    </message>
    <message>
        <source>Its list was changed by something other than Strongroom.</source>
        <translation>Sa liste a été modifiée par autre chose que Strongroom.</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>Son modèle</translation>
    </message>
    <message>
        <source>Its name is not valid text; rename the file and add it again.</source>
        <translation>Son nom n’est pas un texte valide ; renommez le fichier et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Its pages are pictures that show no text.</source>
        <translation>Ses pages sont des images qui ne montrent aucun texte.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply; what comes after them was not read.</source>
        <translation>Ses parties sont imbriquées trop profondément ; ce qui suit n’a pas été lu.</translation>
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
        <source>Its style rules are too long or too many to be followed; words that they hide may be among its text.</source>
        <translation>Ses règles de style sont trop longues ou trop nombreuses pour être suivies ; des mots qu’elles cachent peuvent figurer dans son texte.</translation>
    </message>
    <message>
        <source>Its terms bind whoever uses it and prohibit some uses: read and accept them first.</source>
        <translation>Ses conditions lient quiconque l’utilise et interdisent certains usages : lisez-les et acceptez-les d’abord.</translation>
    </message>
    <message>
        <source>Its terms bind whoever uses it and set conditions for use in health care: read and accept them first.</source>
        <translation>Ses conditions lient quiconque l’utilise et encadrent l’usage dans le domaine de la santé : lisez-les et acceptez-les d’abord.</translation>
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
        <source>Its text is kept as it was. Add the file again to read the new one.</source>
        <translation>Son texte est conservé tel qu’il était. Ajoutez de nouveau le fichier pour lire le nouveau.</translation>
    </message>
    <message>
        <source>Its text is kept as it was. Put the file back or add it from its new place.</source>
        <translation>Son texte est conservé tel qu’il était. Remettez le fichier à sa place ou ajoutez-le depuis son nouvel emplacement.</translation>
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
        <source>Jobs</source>
        <translation>Tâches</translation>
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
        <translation>Tout garder&#xa0;: {0}</translation>
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
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Le laisser ouvert</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Le garder en sûreté</translation>
    </message>
    <message>
        <source>Keep it under {0} characters.</source>
        <translation>Gardez-le sous {0} caractères.</translation>
    </message>
    <message>
        <source>Keep it under {0} characters; add long texts as documents instead.</source>
        <translation>Gardez-la sous {0} caractères&#x202f;; ajoutez plutôt les longs textes comme documents.</translation>
    </message>
    <message>
        <source>Keep or replace each of them first: {0} are left.</source>
        <translation>Gardez ou remplacez d’abord chacun d’eux&#xa0;: il en reste {0}.</translation>
    </message>
    <message>
        <source>Keep or replace each. Undecided: {0}.</source>
        <translation>Gardez ou remplacez chacun. Non décidés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l’ancien</translation>
    </message>
    <message>
        <source>Keep the passage as a clause of your own</source>
        <translation>Garder le passage comme clause personnelle</translation>
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
        <source>Keep them under {0} and {1} characters.</source>
        <translation>Gardez-les sous {0} et {1} caractères.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder ceci</translation>
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
        <source>Keeping a place</source>
        <translation>Mémorisation de l’emplacement</translation>
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
        <source>Keeping and giving away a matter</source>
        <translation>Conserver et transmettre une affaire</translation>
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
        <source>Kept until</source>
        <translation>Conservé jusqu’au</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>Gardé&#xa0;: {0}</translation>
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
        <source>Keys changed</source>
        <translation>Clés modifiées</translation>
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
        <source>Kind of matter</source>
        <translation>Type d’affaire</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Type de note</translation>
    </message>
    <message>
        <source>Kinds are {0}.</source>
        <translation>Les types sont {0}.</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Types de documents</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
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
        <source>Larger ones that this computer can carry answer better and slower: {0}.</source>
        <translation>De plus grands que cet ordinateur peut porter répondent mieux et plus lentement&#xa0;: {0}.</translation>
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
        <translation>Dernier travail&#xa0;: {0}</translation>
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
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Leave one space</source>
        <translation>Laisser une seule espace</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Leave the keys as they are</source>
        <translation>Laisser les clés telles quelles</translation>
    </message>
    <message>
        <source>Left out of {0}: a passage that speaks to a program, not to a reader.</source>
        <translation>Omis de {0} : un passage qui s’adresse à un programme, non à un lecteur.</translation>
    </message>
    <message>
        <source>Left out: a passage that speaks to a program, not to a reader.</source>
        <translation>Omis : un passage qui s’adresse à un programme, non à un lecteur.</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Laissé de côté : {0}</translation>
    </message>
    <message>
        <source>Left out: {0}. Pictures, notes and lines of headers that the draft does not have can&apos;t be taken in.</source>
        <translation>Laissés de côté : {0}. Les images, les notes et les lignes d’en-tête que le projet n’a pas ne peuvent pas être reprises.</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation légale</translation>
    </message>
    <message>
        <source>Let it end with {0}.</source>
        <translation>Faites-le finir par {0}.</translation>
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
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>List them with: strongroom clauses.</source>
        <translation>La liste&#xa0;: strongroom clauses.</translation>
    </message>
    <message>
        <source>List them: strongroom clauses.</source>
        <translation>La liste&#xa0;: strongroom clauses.</translation>
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
        <source>Listing the trash</source>
        <translation>Liste de la corbeille</translation>
    </message>
    <message>
        <source>Listing watched folders</source>
        <translation>Liste des dossiers surveillés</translation>
    </message>
    <message>
        <source>Little certainty: {0}: {1}</source>
        <translation>Peu sûr&#x202f;: {0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Loaded in {0} s; it reads {1} and writes {2} tokens a second. Asked about a sample lease, “{3}”, it wrote: “{4}”</source>
        <translation>Chargé en {0} s&#x202f;; il lit {1} et écrit {2} jetons par seconde. Interrogé sur un bail d’exemple, «&#x202f;{3}&#x202f;», il a écrit&#xa0;: «&#x202f;{4}&#x202f;»</translation>
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
        <source>Lock and open again</source>
        <translation>Verrouiller et rouvrir</translation>
    </message>
    <message>
        <source>Lock and open it</source>
        <translation>Verrouiller et l’ouvrir</translation>
    </message>
    <message>
        <source>Lock and restore</source>
        <translation>Verrouiller et restaurer</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Verrouiller le coffre-fort</translation>
    </message>
    <message>
        <source>Lock the vault and open it again first. Nothing was destroyed.</source>
        <translation>Verrouillez d’abord le coffre-fort et rouvrez-le. Rien n’a été détruit.</translation>
    </message>
    <message>
        <source>Lock the vault and restore a backup?</source>
        <translation>Verrouiller le coffre-fort et restaurer une sauvegarde&#xa0;?</translation>
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
        <source>Lock without it</source>
        <translation>Verrouiller sans cela</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log of the vault</source>
        <translation>Journal du coffre-fort</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Look at it in its own program: there may be nothing in it.</source>
        <translation>Regardez-le dans son propre programme&#xa0;: il n’y a peut-être rien dedans.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>Look at these parts in the file itself; they can&apos;t be searched.</source>
        <translation>Regardez ces parties dans le fichier lui-même&#x202f;; elles ne peuvent être cherchées.</translation>
    </message>
    <message>
        <source>Look changed</source>
        <translation>Aspect modifié</translation>
    </message>
    <message>
        <source>Look into the selected document, or no more</source>
        <translation>Regarder dans le document choisi, ou ne plus regarder</translation>
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
        <translation>Recherché&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Looked through now and then</source>
        <translation>Parcouru de temps en temps</translation>
    </message>
    <message>
        <source>Looking at the documents</source>
        <translation>Examen des documents</translation>
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
        <source>Looking for backups</source>
        <translation>Recherche de sauvegardes</translation>
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
        <source>Looking for words</source>
        <translation>Recherche de mots</translation>
    </message>
    <message>
        <source>Looking through the trash</source>
        <translation>Examen de la corbeille</translation>
    </message>
    <message>
        <source>Looking where words stand</source>
        <translation>Recherche de l’endroit des mots</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Perdu&#xa0;:</translation>
    </message>
    <message>
        <source>Lotus 1-2-3 files</source>
        <translation>Fichiers Lotus 1-2-3</translation>
    </message>
    <message>
        <source>Lowest of {0} rows:</source>
        <translation>Valeur la plus basse sur {0} lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Lowest {0} of {1} rows:</source>
        <translation>{0}, valeur la plus basse sur {1} lignes&#xa0;:</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
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
        <translation>Faire un nouveau code de secours&#x202f;?</translation>
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
        <translation>Marquer&#xa0;: j’ai vérifié cette réponse, et elle est juste</translation>
    </message>
    <message>
        <source>Mark: I have checked this answer, and it is wrong</source>
        <translation>Marquer&#xa0;: j’ai vérifié cette réponse, et elle est fausse</translation>
    </message>
    <message>
        <source>Mark: I have checked this cell, and it is right</source>
        <translation>Marquer&#xa0;: j’ai vérifié cette cellule, et elle est juste</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Texte Markdown</translation>
    </message>
    <message>
        <source>Marked verified on {0}</source>
        <translation>Marqué comme vérifié le {0}</translation>
    </message>
    <message>
        <source>Marked wrong on {0}</source>
        <translation>Marqué comme faux le {0}</translation>
    </message>
    <message>
        <source>Marking a cell</source>
        <translation>Marquage d’une cellule</translation>
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
        <source>Matter added</source>
        <translation>Affaire ajoutée</translation>
    </message>
    <message>
        <source>Matter exported</source>
        <translation>Affaire exportée</translation>
    </message>
    <message>
        <source>Matter imported</source>
        <translation>Affaire importée</translation>
    </message>
    <message>
        <source>Matter removed</source>
        <translation>Affaire retirée</translation>
    </message>
    <message>
        <source>Matter: {0}</source>
        <translation>Affaire&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Matters are searched with it. Choose another.</source>
        <translation>Des affaires sont cherchées avec lui. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Matters of Strongroom</source>
        <translation>Affaires de Strongroom</translation>
    </message>
    <message>
        <source>May not answer</source>
        <translation>Peut ne pas répondre</translation>
    </message>
    <message>
        <source>Mend it: {0}.</source>
        <translation>Corrigez-la : {0}.</translation>
    </message>
    <message>
        <source>Mend the file and add it to the matter again.</source>
        <translation>Corrigez le fichier et ajoutez-le de nouveau à l’affaire.</translation>
    </message>
    <message>
        <source>Mend them, the first here: {0}.</source>
        <translation>Corrigez-les, la première ici : {0}.</translation>
    </message>
    <message>
        <source>Microsoft Works files</source>
        <translation>Fichiers Microsoft Works</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model: {0}.</source>
        <translation>Modèle&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models that make vectors can&apos;t be imported: the index is built with all-MiniLM-L6-v2.</source>
        <translation>Les modèles qui font des vecteurs ne peuvent être importés&#xa0;: l’index est construit avec all-MiniLM-L6-v2.</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Monday to Friday, without holidays</source>
        <translation>du lundi au vendredi, sans les jours fériés</translation>
    </message>
    <message>
        <source>More for the selected conversation</source>
        <translation>Plus pour la conversation choisie</translation>
    </message>
    <message>
        <source>More than a week has passed since the vault was last open, by the clock of this computer. 1 thing in the trash would go now and will go on {0}: check that the clock is right, and restore what you need.</source>
        <translation>D’après l’horloge de cet ordinateur, plus d’une semaine a passé depuis la dernière ouverture du coffre-fort. 1 élément de la corbeille serait supprimé maintenant et le sera le {0}&#xa0;: vérifiez que l’horloge est juste et restaurez ce dont vous avez besoin.</translation>
    </message>
    <message>
        <source>More than a week has passed since the vault was last open, by the clock of this computer. {0} things in the trash would go now and will go on {1}: check that the clock is right, and restore what you need.</source>
        <translation>D’après l’horloge de cet ordinateur, plus d’une semaine a passé depuis la dernière ouverture du coffre-fort. {0} éléments de la corbeille seraient supprimés maintenant et le seront le {1}&#xa0;: vérifiez que l’horloge est juste et restaurez ce dont vous avez besoin.</translation>
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
        <source>Moved to the trash</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>Moved, deleted, or on a drive that is not connected. Add it from where it is.</source>
        <translation>Déplacé, supprimé ou sur un disque qui n&apos;est pas connecté. Ajoutez-le depuis l&apos;endroit où il se trouve.</translation>
    </message>
    <message>
        <source>Moved, deleted, or on a drive that was taken out: connect it, select them and choose “Read again”. What was read before stays.</source>
        <translation>Déplacés, supprimés, ou sur un lecteur qui a été retiré&#x202f;: connectez-le, sélectionnez-les et choisissez «&#x202f;Relire&#x202f;». Ce qui a été lu avant reste.</translation>
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
        <translation>Nommez l’un de&#xa0;: {0}.</translation>
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
        <translation>Nom&#xa0;: «&#x202f;Envoyé à l’autre partie&#x202f;»</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names that several documents begin with, as parties and patients are named.</source>
        <translation>Noms par lesquels commencent plusieurs documents, comme on nomme parties et patients.</translation>
    </message>
    <message>
        <source>Names, dates, sums and blanks of the document are proposed as its fields.</source>
        <translation>Noms, dates, sommes et blancs du document sont proposés comme ses champs.</translation>
    </message>
    <message>
        <source>Names, folders and tags were searched. Change the words, state or group.</source>
        <translation>Noms, dossiers et étiquettes ont été cherchés. Changez les mots, l’état ou le groupe.</translation>
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
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network: {0} only</source>
        <translation>Réseau&#xa0;: {0} seulement</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
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
        <translation>Nouvel index de {0}&#xa0;: {1} sur {2} passages</translation>
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
        <translation>Nouveau nom de l’affaire</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Nouveau nom de l’étiquette</translation>
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
        <source>New secret</source>
        <translation>Nouveau secret</translation>
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
        <source>Next hit (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
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
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Feuille suivante</translation>
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
        <source>No clause that names its parties was found in it.</source>
        <translation>Aucune clause nommant les parties n’y a été trouvée.</translation>
    </message>
    <message>
        <source>No connection since this vault&apos;s log began on {0}.</source>
        <translation>Aucune connexion depuis le début du journal de ce coffre-fort, le {0}.</translation>
    </message>
    <message>
        <source>No connection since {0}</source>
        <translation>Aucune connexion depuis le {0}</translation>
    </message>
    <message>
        <source>No connection since {0}.</source>
        <translation>Aucune connexion depuis le {0}.</translation>
    </message>
    <message>
        <source>No connection; {0} refused</source>
        <translation>Aucune connexion&#x202f;; {0} refusées</translation>
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
        <translation>Aucun document de cette affaire n’a de date.</translation>
    </message>
    <message>
        <source>No document of this matter has this in its name.</source>
        <translation>Aucun document de cette affaire n’a cela dans son nom.</translation>
    </message>
    <message>
        <source>No document of this matter is called “{0}”.</source>
        <translation>Aucun document de cette affaire ne s’appelle « {0} ».</translation>
    </message>
    <message>
        <source>No document of this matter tells of {0}.</source>
        <translation>Aucun document de cette affaire ne parle de {0}.</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Pas encore de documents.</translation>
    </message>
    <message>
        <source>No figure of the kind stands in the chosen words.</source>
        <translation>Aucun chiffre de ce genre ne figure dans les mots choisis.</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>Aucune occurrence</translation>
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
        <translation>Aucun modèle de langage&#xa0;: preuves seules</translation>
    </message>
    <message>
        <source>No list can be made here</source>
        <translation>Aucune liste n’est possible ici</translation>
    </message>
    <message>
        <source>No matter</source>
        <translation>Aucune affaire</translation>
    </message>
    <message>
        <source>No matter matches</source>
        <translation>Aucune affaire ne correspond</translation>
    </message>
    <message>
        <source>No model is here to answer in it: evidence alone does.</source>
        <translation>Aucun modèle n’est là pour y répondre&#xa0;: les preuves seules le font.</translation>
    </message>
    <message>
        <source>No model of the list was trained for this in particular. General models answer such questions from your documents.</source>
        <translation>Aucun modèle de la liste n’a été entraîné pour cela en particulier. Les modèles généraux répondent à ces questions d’après vos documents.</translation>
    </message>
    <message>
        <source>No name stands at the beginning of several documents.</source>
        <translation>Aucun nom ne figure au début de plusieurs documents.</translation>
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
        <source>No part of Strongroom has tried to connect.</source>
        <translation>Aucune partie de Strongroom n’a tenté de se connecter.</translation>
    </message>
    <message>
        <source>No party of this draft: {0}. Put in who is meant.</source>
        <translation>Aucune partie de ce projet&#xa0;: {0}. Indiquez qui est visé.</translation>
    </message>
    <message>
        <source>No row can be added here</source>
        <translation>Aucune ligne ne peut être ajoutée ici</translation>
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
        <source>No sum is made of what different documents say.</source>
        <translation>Ce que disent des documents différents n’est pas additionné.</translation>
    </message>
    <message>
        <source>No table can stand here</source>
        <translation>Aucun tableau ne peut se trouver ici</translation>
    </message>
    <message>
        <source>No template matches. Names and purposes were searched.</source>
        <translation>Aucun modèle ne correspond. Les noms et les usages ont été parcourus.</translation>
    </message>
    <message>
        <source>No text could be had from this file; it can&apos;t be searched.</source>
        <translation>Aucun texte n’a pu être tiré de ce fichier&#x202f;; il ne peut être cherché.</translation>
    </message>
    <message>
        <source>No text could be read from this document.</source>
        <translation>Aucun texte n’a pu être lu dans ce document.</translation>
    </message>
    <message>
        <source>No text was found in it.</source>
        <translation>Aucun texte n’y a été trouvé.</translation>
    </message>
    <message>
        <source>No text: its pages are pictures, and their text was not recognised.</source>
        <translation>Pas de texte : ses pages sont des images et leur texte n’a pas été reconnu.</translation>
    </message>
    <message>
        <source>No version of this draft is kept yet.</source>
        <translation>Aucune version de ce projet n’est encore conservée.</translation>
    </message>
    <message>
        <source>No way leads to a server</source>
        <translation>Aucun chemin ne mène à un serveur</translation>
    </message>
    <message>
        <source>No whole backup is known here. Look at the drives that you back up to.</source>
        <translation>Aucune sauvegarde intacte n’est connue ici. Regardez les disques sur lesquels vous sauvegardez.</translation>
    </message>
    <message>
        <source>Nobody has said who may use it: ask its publisher before you use it at work.</source>
        <translation>Personne n’a dit qui peut l’utiliser : demandez à son éditeur avant de l’utiliser dans votre travail.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None of 1 document that was asked says so.</source>
        <translation>Le seul document interrogé ne le dit pas.</translation>
    </message>
    <message>
        <source>None of the documents could be read.</source>
        <translation>Aucun des documents n’a pu être lu.</translation>
    </message>
    <message>
        <source>None of {0} documents that were asked says so.</source>
        <translation>Aucun des {0} documents interrogés ne le dit.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Texte de taille normale</translation>
    </message>
    <message>
        <source>Not all in the quotes</source>
        <translation>Pas tout dans les citations</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not available: {0}. Pages in these are marked or left out. A change takes effect when Strongroom starts again; files with recognised pages are then read anew when they are added.</source>
        <translation>Non disponible&#xa0;: {0}. Les pages concernées sont marquées ou laissées de côté. Un changement prend effet au redémarrage de Strongroom&#x202f;; les fichiers aux pages reconnues sont alors relus quand on les ajoute.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Not checked yet: {0}</source>
        <translation>Pas encore vérifié&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Non calculé</translation>
    </message>
    <message>
        <source>Not done before the vault was closed</source>
        <translation>Pas fait avant la fermeture du coffre-fort</translation>
    </message>
    <message>
        <source>Not every document read</source>
        <translation>Pas tous les documents lus</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trouvé</translation>
    </message>
    <message>
        <source>Not found among the documents: invoice {0}.</source>
        <translation>Introuvable parmi les documents : facture {0}.</translation>
    </message>
    <message>
        <source>Not found in it</source>
        <translation>Introuvable dans ce document</translation>
    </message>
    <message>
        <source>Not found in the documents: {0}.</source>
        <translation>Introuvable dans les documents : {0}.</translation>
    </message>
    <message>
        <source>Not found in the quoted passages: {0}. Check before you rely on it.</source>
        <translation>Non trouvé dans les passages cités&#xa0;: {0}. Vérifiez avant de vous y fier.</translation>
    </message>
    <message>
        <source>Not found in these documents.</source>
        <translation>Introuvable dans ces documents.</translation>
    </message>
    <message>
        <source>Not found. Asked {0}.</source>
        <translation>Introuvable. Question posée le {0}.</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Non groupé</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Pas dedans</translation>
    </message>
    <message>
        <source>Not in these documents</source>
        <translation>Pas dans ces documents</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservé</translation>
    </message>
    <message>
        <source>Not only in this matter</source>
        <translation>Pas seulement dans cette affaire</translation>
    </message>
    <message>
        <source>Not put anywhere: {0}. Fill the blanks with what is meant.</source>
        <translation>Placé nulle part : {0}. Remplissez les blancs avec ce qui est voulu.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Not read: {0}: {1}</source>
        <translation>Non lu&#xa0;: {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Not supported: {reason}</source>
        <translation>Non étayé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not supported: “{words}”. {reason}</source>
        <translation>Non étayé&#xa0;: «&#x202f;{words}&#x202f;». {reason}</translation>
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
        <source>Not there any more: {0}</source>
        <translation>N&apos;est plus là : {0}</translation>
    </message>
    <message>
        <source>Not whole any more: {0}.</source>
        <translation>N’est plus intact&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation>Note pour l’attestation</translation>
    </message>
    <message>
        <source>Note for the record; empty for the mark&apos;s own</source>
        <translation>Note pour l’attestation&#x202f;; vide pour celle de la marque</translation>
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
        <translation>Notes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nothing can be downloaded from here</source>
        <translation>Rien ne peut être téléchargé d’ici</translation>
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
        <source>Nothing in it says so.</source>
        <translation>Rien dans ce document ne le dit.</translation>
    </message>
    <message>
        <source>Nothing in the trash is searched, quoted or counted. A change of the term holds for what is removed from now on.</source>
        <translation>Rien de la corbeille n’est cherché, cité ni compté. Un changement du délai vaut pour ce qui est retiré désormais.</translation>
    </message>
    <message>
        <source>Nothing is kept until it is. If it lies on a drive, connect that; if it was moved, move it back.</source>
        <translation>Rien n’est conservé tant qu’il n’y est pas. S’il se trouve sur un lecteur, connectez-le ; s’il a été déplacé, remettez-le en place.</translation>
    </message>
    <message>
        <source>Nothing is left blank.</source>
        <translation>Il ne reste aucun blanc.</translation>
    </message>
    <message>
        <source>Nothing is under way. What you add, ask, draft or back up is listed here while it runs, and how it went. The list is gone when Strongroom is locked.</source>
        <translation>Rien n’est en cours. Ce que vous ajoutez, demandez, rédigez ou sauvegardez figure ici pendant que cela tourne, avec son issue. La liste disparaît quand Strongroom est verrouillé.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>Nothing matches. Names and folders were searched.</source>
        <translation>Rien ne correspond. Les noms et les dossiers ont été parcourus.</translation>
    </message>
    <message>
        <source>Nothing of it was found; the nearest passages were read, not the whole document.</source>
        <translation>Rien n’a été trouvé à ce sujet&#x202f;; les passages les plus proches ont été lus, non le document entier.</translation>
    </message>
    <message>
        <source>Nothing of the old matter was found in this draft.</source>
        <translation>Rien de l’ancienne affaire n’a été trouvé dans ce projet.</translation>
    </message>
    <message>
        <source>Nothing of “{0}” can be deleted while the hold lasts.</source>
        <translation>Rien de «&#x202f;{0}&#x202f;» ne peut être supprimé tant que dure la conservation.</translation>
    </message>
    <message>
        <source>Nothing on {0}</source>
        <translation>Rien sur {0}</translation>
    </message>
    <message>
        <source>Nothing tells for sure which of the two is older.</source>
        <translation>Rien ne dit avec certitude lequel des deux est le plus ancien.</translation>
    </message>
    <message>
        <source>Nothing was asked for</source>
        <translation>Rien n’a été demandé</translation>
    </message>
    <message>
        <source>Nothing was asked of this matter yet.</source>
        <translation>Rien n’a encore été demandé sur cette affaire.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Plug it in, and try again.</source>
        <translation>Rien n’a été modifié. Branchez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was deleted. It is kept until {0}; change the term first.</source>
        <translation>Rien n’a été supprimé. C’est conservé jusqu’au {0}&#x202f;; changez d’abord le délai.</translation>
    </message>
    <message>
        <source>Nothing was deleted. It is under a legal hold or has a term; end that first.</source>
        <translation>Rien n’a été supprimé. Une conservation légale ou un délai s’y applique&#x202f;; mettez-y fin d’abord.</translation>
    </message>
    <message>
        <source>Nothing was deleted. The hold: {0}. End it first, if it is over.</source>
        <translation>Rien n’a été supprimé. La conservation légale&#xa0;: {0}. Mettez-y fin d’abord, si elle est terminée.</translation>
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
        <source>Nothing was lost; the last step was not kept. Free some space and go on.</source>
        <translation>Rien n’est perdu&#xa0;; la dernière étape n’a pas été conservée. Libérez de la place, puis continuez.</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>Aucune recherche effectuée</translation>
    </message>
    <message>
        <source>Nothing was searched: none of these documents could be read.</source>
        <translation>Rien n’a été recherché&#xa0;: aucun de ces documents n’a pu être lu.</translation>
    </message>
    <message>
        <source>Nothing was searched: there is no document here.</source>
        <translation>Rien n’a été recherché&#xa0;: il n’y a aucun document ici.</translation>
    </message>
    <message>
        <source>Nothing yet. For example: “Our client is Tidewater Books Ltd.”</source>
        <translation>Rien encore. Par exemple&#xa0;: «&#x202f;Notre cliente est Tidewater Books SARL.&#x202f;»</translation>
    </message>
    <message>
        <source>Noting the recovery code</source>
        <translation>Le code de secours est noté</translation>
    </message>
    <message>
        <source>Noting what a matter is kept for</source>
        <translation>Prise en note de la raison de conserver une affaire</translation>
    </message>
    <message>
        <source>Now type these groups of it from your paper: {0}.</source>
        <translation>Saisissez maintenant ces groupes depuis votre papier&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number {0} is missing</source>
        <translation>Le numéro {0} manque</translation>
    </message>
    <message>
        <source>Number {0} is used twice</source>
        <translation>Le numéro {0} est employé deux fois</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>OCR {0} %</source>
        <translation>Reconnaissance {0}&#x202f;%</translation>
    </message>
    <message>
        <source>Of the old matter are still in it, undecided: {0}.</source>
        <translation>De l’ancienne affaire s’y trouvent encore, non décidés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Old Office files</source>
        <translation>Les anciens fichiers Office</translation>
    </message>
    <message>
        <source>Old and new as you swapped them.</source>
        <translation>Ancien et nouveau tels que vous les avez intervertis.</translation>
    </message>
    <message>
        <source>Old and new by the days that they bear: {0} and {1}.</source>
        <translation>Ancien et nouveau d’après les dates qu’ils portent&#xa0;: {0} et {1}.</translation>
    </message>
    <message>
        <source>Old and new by the last change of the files: {0} and {1}.</source>
        <translation>Ancien et nouveau d’après la dernière modification des fichiers&#xa0;: {0} et {1}.</translation>
    </message>
    <message>
        <source>Old version…</source>
        <translation>Ancienne version…</translation>
    </message>
    <message>
        <source>On a time line</source>
        <translation>Sur une ligne du temps</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Sur batterie</translation>
    </message>
    <message>
        <source>On this system a tripwire in the program stops connections; the kernel does not enforce it.</source>
        <translation>Sur ce système, un fil d’alerte dans le programme arrête les connexions&#x202f;; le noyau ne l’impose pas.</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
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
        <source>One file</source>
        <translation>Un fichier</translation>
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
        <source>One file went while files were read</source>
        <translation>Un fichier a disparu pendant la lecture</translation>
    </message>
    <message>
        <source>One folder is watched: what changes in it is read by itself</source>
        <translation>Un dossier est surveillé&#xa0;: ce qui y change est lu de lui-même</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>Un par cœur</translation>
    </message>
    <message>
        <source>One of the two copies of the vault&apos;s header was damaged and was written anew from the other. A passphrase or recovery code that was changed just before may be the old one again.</source>
        <translation>L’une des deux copies de l’en-tête du coffre-fort était abîmée et a été réécrite d’après l’autre. Une phrase de passe ou un code de secours changé juste avant peut être redevenu l’ancien.</translation>
    </message>
    <message>
        <source>One question a line, for example:
Which law governs it?
When does it end?</source>
        <translation>Une question par ligne, par exemple&#xa0;:
Which law governs it?
When does it end?</translation>
    </message>
    <message>
        <source>One sealed file holds the matter with its documents, index, questions and drafts. Type a passphrase for it, or leave the field empty to have a code made. To import a file, type the passphrase or the code that opens it.</source>
        <translation>Un fichier scellé contient l’affaire avec ses documents, son index, ses questions et ses projets. Saisissez une phrase de passe pour lui, ou laissez le champ vide pour qu’un code soit fait. Pour importer, saisissez la phrase de passe ou le code qui l’ouvre.</translation>
    </message>
    <message>
        <source>One sentence is not the model’s. {0}</source>
        <translation>Une phrase n’est pas du modèle. {0}</translation>
    </message>
    <message>
        <source>One sentence is the model’s: it brings in no figure, date or name, but whether it says what you asked for is yours to judge.</source>
        <translation>Une phrase est du modèle : elle n’apporte ni chiffre, ni date, ni nom, mais c’est à vous de juger si elle dit ce que vous avez demandé.</translation>
    </message>
    <message>
        <source>One sentence is your own: look at its form.</source>
        <translation>Une phrase est la vôtre : vérifiez-en la forme.</translation>
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
        <translation>Seulement dans&#xa0;: {0}. Aucun document de l’affaire n’y est</translation>
    </message>
    <message>
        <source>Only in: {0}. Searched 1 document there</source>
        <translation>Seulement dans&#xa0;: {0}. 1 document y a été cherché</translation>
    </message>
    <message>
        <source>Only in: {0}. Searched {1} documents there</source>
        <translation>Seulement dans&#xa0;: {0}. {1} documents y ont été cherchés</translation>
    </message>
    <message>
        <source>Only in: {0}. Searched {1} of {2} there; {3} could not be read</source>
        <translation>Seulement dans&#xa0;: {0}. {1} sur {2} y ont été cherchés&#xa0;; illisibles&#xa0;: {3}</translation>
    </message>
    <message>
        <source>Only the pages of PDF files and pictures can be shown.</source>
        <translation>Seules les pages des fichiers PDF et des images peuvent être affichées.</translation>
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
        <source>Open a vault in another folder…</source>
        <translation>Ouvrir un coffre-fort dans un autre dossier…</translation>
    </message>
    <message>
        <source>Open as a draft</source>
        <translation>Ouvrir comme projet</translation>
    </message>
    <message>
        <source>Open at this passage</source>
        <translation>Ouvrir à ce passage</translation>
    </message>
    <message>
        <source>Open it and try again.</source>
        <translation>Ouvrez-le et réessayez.</translation>
    </message>
    <message>
        <source>Open it in a PDF program, save it as PDF, and add that.</source>
        <translation>Ouvrez-le dans un programme PDF, enregistrez-le en PDF et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Open it in a picture program, save it as PNG or JPEG, and add that.</source>
        <translation>Ouvrez-le dans un programme d’images, enregistrez-le en PNG ou JPEG et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Open it in its own program, save it anew or print it to PDF, and add that.</source>
        <translation>Ouvrez-le dans son propre programme, enregistrez-le à nouveau ou imprimez-le en PDF, et ajoutez le résultat.</translation>
    </message>
    <message>
        <source>Open it with the keys that you had when it was made.</source>
        <translation>Ouvrez-la avec les clés que vous aviez quand elle a été faite.</translation>
    </message>
    <message>
        <source>Open it with: {0}.</source>
        <translation>Ouvrez-le avec&#xa0;: {0}.</translation>
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
        <source>Open the menus</source>
        <translation>Ouvrir les menus</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Ouvrir le passage</translation>
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
        <source>Open the usual vault</source>
        <translation>Ouvrir le coffre-fort habituel</translation>
    </message>
    <message>
        <source>Open the vault with your passphrase or recovery code. The vault is unchanged.</source>
        <translation>Ouvrez le coffre-fort avec votre phrase de passe ou votre code de secours. Le coffre-fort est inchangé.</translation>
    </message>
    <message>
        <source>Open this vault</source>
        <translation>Ouvrir ce coffre-fort</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
    <message>
        <source>OpenDocument (.odt, .ods, .odp)</source>
        <translation>OpenDocument (.odt, .ods, .odp)</translation>
    </message>
    <message>
        <source>OpenDocument drawings and formulas</source>
        <translation>Les dessins et formules OpenDocument</translation>
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
        <source>Orders passages by how well they answer a question.</source>
        <translation>Classe les passages selon la qualité de leur réponse à une question.</translation>
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
        <source>Other documents say some of the same words and were not deleted: {0}.</source>
        <translation>D’autres documents contiennent en partie les mêmes mots et n’ont pas été supprimés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Autres types</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Plan du document</translation>
    </message>
    <message>
        <source>Outlook mailboxes (.pst, .ost)</source>
        <translation>boîtes aux lettres Outlook (.pst, .ost)</translation>
    </message>
    <message>
        <source>Outlook message</source>
        <translation>Message Outlook</translation>
    </message>
    <message>
        <source>Outside this machine only https:// is used: vectors tell of the text.</source>
        <translation>Hors de cette machine, seul https:// est utilisé&#xa0;: les vecteurs en disent sur le texte.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Overview of the matter</source>
        <translation>Vue d’ensemble de l’affaire</translation>
    </message>
    <message>
        <source>Overview of {0}</source>
        <translation>Vue d’ensemble de {0}</translation>
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
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
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
        <source>Pages and outline (F4)</source>
        <translation>Pages et plan (F4)</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pages telles qu’elles seront imprimées</translation>
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
        <source>Pages of the document, small</source>
        <translation>Pages du document, en petit</translation>
    </message>
    <message>
        <source>Pages, Numbers and Keynote files</source>
        <translation>Fichiers de Pages, Numbers et Keynote</translation>
    </message>
    <message>
        <source>Panel: {0}</source>
        <translation>Volet&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Paragraph {0}</source>
        <translation>Paragraphe {0}</translation>
    </message>
    <message>
        <source>Paragraph {0}, numbered {1}</source>
        <translation>Paragraphe {0}, numéro {1}</translation>
    </message>
    <message>
        <source>Paragraphs changed: {0}, new: {1}, gone: {2}.</source>
        <translation>Paragraphes modifiés : {0}, nouveaux : {1}, supprimés : {2}.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numéro de la partie</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>Lu en partie</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation>Étayé en partie</translation>
    </message>
    <message>
        <source>Partly supported by the quoted passages. Asked {0}.</source>
        <translation>Étayé en partie par les passages cités. Question posée le {0}.</translation>
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
        <translation>Passage dans {0}&#xa0;: «&#x202f;{1}&#x202f;»</translation>
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
        <source>Passphrase of now</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Passphrase of now, or recovery code</source>
        <translation>Phrase de passe actuelle ou code de secours</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase de passe du fichier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller en texte brut</translation>
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
        <source>Pictures (AVIF)</source>
        <translation>Les images (AVIF)</translation>
    </message>
    <message>
        <source>Pictures in it were not looked at for text. Save it as .docx, .xlsx or .pptx, and add that: theirs are.</source>
        <translation>Le texte de ses images n’a pas été recherché. Enregistrez-le au format .docx, .xlsx ou .pptx et ajoutez ce fichier&#xa0;: celui de ses images y est lu.</translation>
    </message>
    <message>
        <source>Pictures in the drawing were not looked at for text.</source>
        <translation>Aucun texte n’a été cherché dans les images du dessin.</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Pinned. {0}</source>
        <translation>Épinglée. {0}</translation>
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
        <source>Portuguese</source>
        <translation>portugais</translation>
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
        <source>PowerPoint files of before 1997</source>
        <translation>Fichiers PowerPoint d’avant 1997</translation>
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
        <source>Preparing to print</source>
        <translation>Préparation de l’impression</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
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
        <source>Previous part</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Feuille précédente</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>Source précédente</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
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
        <source>Publisher files</source>
        <translation>Fichiers Publisher</translation>
    </message>
    <message>
        <source>Put back the files that belong together. Nothing was changed.</source>
        <translation>Remettez ensemble les fichiers qui vont ensemble. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Put documents in</source>
        <translation>Mettez-y des documents</translation>
    </message>
    <message>
        <source>Put the caret into a cell of the table.</source>
        <translation>Placez le curseur dans une cellule du tableau.</translation>
    </message>
    <message>
        <source>Put the caret into the text, outside of tables, headers, footers and notes.</source>
        <translation>Placez le curseur dans le texte, hors des tableaux, en-têtes, pieds de page et notes.</translation>
    </message>
    <message>
        <source>Put the caret into the text, outside of tables.</source>
        <translation>Placez le curseur dans le texte, hors des tableaux.</translation>
    </message>
    <message>
        <source>Put the same questions to many documents</source>
        <translation>Poser les mêmes questions à de nombreux documents</translation>
    </message>
    <message>
        <source>Put together without a language model.</source>
        <translation>Composé sans modèle de langage.</translation>
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
        <source>Question asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions of the table, one a line</source>
        <translation>Questions du tableau, une par ligne</translation>
    </message>
    <message>
        <source>Questions you ask here are kept in the vault.</source>
        <translation>Les questions que vous posez ici sont conservées dans le coffre-fort.</translation>
    </message>
    <message>
        <source>Quick: {0} tokens a second, {1}</source>
        <translation>Rapide&#xa0;: {0} jetons par seconde, {1}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Q{0} {1}</source>
        <translation>T{0} {1}</translation>
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
        <translation>Lu en entier&#x202f;; on peut le chercher et l’interroger.</translation>
    </message>
    <message>
        <source>Read in part: {0}: {1}</source>
        <translation>Lu en partie&#xa0;: {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Read in part; the rest was not searched:</source>
        <translation>Lu en partie ; le reste n&apos;a pas été parcouru :</translation>
    </message>
    <message>
        <source>Read the documents</source>
        <translation>Lire les documents</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Lire le reste</translation>
    </message>
    <message>
        <source>Read what has not been read yet</source>
        <translation>Lire ce qui n’a pas encore été lu</translation>
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
        <source>Reading an outline</source>
        <translation>Lecture d’un plan</translation>
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
        <source>Reading how a sheet looks</source>
        <translation>Lecture de l’aspect d’une feuille</translation>
    </message>
    <message>
        <source>Reading licences</source>
        <translation>Lecture des licences</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <translation>Lecture des étiquettes</translation>
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
        <source>Reading the documents for the review table</source>
        <translation>Lecture des documents pour le tableau d’examen</translation>
    </message>
    <message>
        <source>Reading the documents…</source>
        <translation>Lecture des documents…</translation>
    </message>
    <message>
        <source>Reading the evidence… {0}</source>
        <translation>Lecture des preuves… {0}</translation>
    </message>
    <message>
        <source>Reading the head of the file…</source>
        <translation>Lecture de l’en-tête du fichier…</translation>
    </message>
    <message>
        <source>Reading the initials</source>
        <translation>Lecture des initiales</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>Lecture des clés</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>Reading the network&apos;s log</source>
        <translation>Lecture du journal du réseau</translation>
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
        <source>Reading the review table</source>
        <translation>Lecture du tableau d’examen</translation>
    </message>
    <message>
        <source>Reading the vault&apos;s state</source>
        <translation>Lecture de l’état du coffre-fort</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than a reader may use.</source>
        <translation>La lecture de ce fichier demande plus de mémoire qu’un lecteur ne peut en utiliser.</translation>
    </message>
    <message>
        <source>Reading took longer than 60 seconds.</source>
        <translation>La lecture a duré plus de 60 secondes.</translation>
    </message>
    <message>
        <source>Reading versions</source>
        <translation>Lecture des versions</translation>
    </message>
    <message>
        <source>Reading what a matter is kept for</source>
        <translation>Lecture de la raison de conserver une affaire</translation>
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
        <translation>Lit chaque page du coffre-fort. Cela prend des secondes par gigaoctet.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Recognise its text with a scanner&apos;s program, and add the result.</source>
        <translation>Faites reconnaître son texte par un programme de numérisation, et ajoutez le résultat.</translation>
    </message>
    <message>
        <source>Recognised (OCR), {0} % sure at least</source>
        <translation>Reconnu (OCR), sûr à {0}&#x202f;% au moins</translation>
    </message>
    <message>
        <source>Recognised with little certainty: {0}: {1}</source>
        <translation>Reconnu avec peu de certitude&#xa0;: {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Recognised with little certainty; words in it may be missed:</source>
        <translation>Reconnu avec peu de certitude&#x202f;; des mots peuvent y manquer&#xa0;:</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Recovery code or passphrase</source>
        <translation>Code de secours ou phrase de passe</translation>
    </message>
    <message>
        <source>Redline: accept, reject the chosen change</source>
        <translation>Version comparée&#xa0;: accepter, refuser la modification choisie</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rétablir&#xa0;: {0}</translation>
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
        <translation>Erreur dans l’expression régulière&#xa0;: les assertions et les renvois arrière ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>Regex syntax error: the pattern is too long</source>
        <translation>Erreur dans l’expression régulière&#xa0;: le motif est trop long</translation>
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
        <source>Remove it</source>
        <translation>Le retirer</translation>
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
        <source>Remove the keychain…</source>
        <translation>Retirer le trousseau…</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>Retirer la phrase de passe…</translation>
    </message>
    <message>
        <source>Remove the selected documents</source>
        <translation>Retirer les documents choisis</translation>
    </message>
    <message>
        <source>Remove the template “{0}”?</source>
        <translation>Retirer le modèle «&#x202f;{0}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Remove this clause</source>
        <translation>Supprimer cette clause</translation>
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
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Remove {0} documents from Strongroom?</source>
        <translation>Retirer {0} documents de Strongroom&#x202f;?</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>Retirer {0}&#x202f;?</translation>
    </message>
    <message>
        <source>Remove {list} {number}</source>
        <translation>Retirer {list} {number}</translation>
    </message>
    <message>
        <source>Remove “{0}” from Strongroom?</source>
        <translation>Retirer «&#x202f;{0}&#x202f;» de Strongroom&#x202f;?</translation>
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
        <source>Removing a key</source>
        <translation>Retrait d’une clé</translation>
    </message>
    <message>
        <source>Removing a matter</source>
        <translation>Retrait d’une affaire</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>Retrait d’un modèle</translation>
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
        <source>Rename on all documents…</source>
        <translation>Renommer dans tous les documents…</translation>
    </message>
    <message>
        <source>Rename the style</source>
        <translation>Renommer le style</translation>
    </message>
    <message>
        <source>Rename {0}</source>
        <translation>Renommer {0}</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Changement de nom</translation>
    </message>
    <message>
        <source>Renaming a matter</source>
        <translation>Changement de nom d’une affaire</translation>
    </message>
    <message>
        <source>Renewing the keychain&apos;s secret</source>
        <translation>Renouvellement du secret du trousseau</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace everywhere</source>
        <translation>Remplacer partout</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace with “{0}”</source>
        <translation>Remplacer par «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Replaced, because: {reason}</source>
        <translation>Remplacé, car&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Replacing all</source>
        <translation>Remplacement de tout</translation>
    </message>
    <message>
        <source>Replacing what is left</source>
        <translation>Remplacement de ce qui reste</translation>
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
        <source>Reranking</source>
        <translation>Reclassement</translation>
    </message>
    <message>
        <source>Restart Strongroom; if it happens again, reinstall it.</source>
        <translation>Redémarrez Strongroom&#x202f;; si cela se reproduit, réinstallez-le.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore it from a backup. Nothing was changed.</source>
        <translation>Restaurez-le depuis une sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Restore it to a new folder. Nothing was changed.</source>
        <translation>Restaurez-la dans un nouveau dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation>Restaurer la sauvegarde du {0}</translation>
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
        <source>Restore these documents first.</source>
        <translation>Restaurez d’abord ces documents.</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>Sorti de la corbeille</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Restoring a matter</source>
        <translation>Restauration d’une affaire</translation>
    </message>
    <message>
        <source>Restoring a version</source>
        <translation>Restauration d’une version</translation>
    </message>
    <message>
        <source>Restoring documents</source>
        <translation>Restauration de documents</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
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
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Review table</source>
        <translation>Tableau d’examen</translation>
    </message>
    <message>
        <source>Review: {0}</source>
        <translation>Examen&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Revoke the recovery code…</source>
        <translation>Révoquer le code de secours…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texte enrichi</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows counted</source>
        <translation>Lignes comptées</translation>
    </message>
    <message>
        <source>Run the review again.</source>
        <translation>Relancez l’examen.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <source>SQLCipher {0}, AES-256 with HMAC-SHA512 on each page</source>
        <translation>SQLCipher {0}, AES-256 avec HMAC-SHA512 sur chaque page</translation>
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
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save it as PDF in the program that made it, and add that.</source>
        <translation>Enregistrez-le en PDF dans le programme qui l’a fait, et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as PDF or HTML in an e-book program, and add that.</source>
        <translation>Enregistrez-le en PDF ou HTML dans un programme de livres électroniques et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Save its tables as CSV or XLSX in the program that made it, and add those.</source>
        <translation>Enregistrez ses tableaux en CSV ou XLSX dans le programme qui l’a créé et ajoutez-les.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Save the messages from Outlook as .msg files.</source>
        <translation>Enregistrez les messages depuis Outlook en fichiers .msg.</translation>
    </message>
    <message>
        <source>Save the passphrase</source>
        <translation>Enregistrer la phrase de passe</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>Enregistrer l’attestation…</translation>
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
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save the review table (.xlsx, .docx or .csv)</source>
        <translation>Enregistrer le tableau d’examen (.xlsx, .docx ou .csv)</translation>
    </message>
    <message>
        <source>Save the table for Excel, for Word or as plain text</source>
        <translation>Enregistrer le tableau pour Excel, pour Word ou en texte brut</translation>
    </message>
    <message>
        <source>Save the work record: .docx or .txt</source>
        <translation>Enregistrer l’attestation&#xa0;: .docx ou .txt</translation>
    </message>
    <message>
        <source>Save what became of every file, as a page or a table</source>
        <translation>Enregistrer ce qu’est devenu chaque fichier, en page ou en tableau</translation>
    </message>
    <message>
        <source>Save what you need and restore a backup. `strongroom verify` says what is lost.</source>
        <translation>Enregistrez ce qu’il vous faut et restaurez une sauvegarde. `strongroom verify` dit ce qui est perdu.</translation>
    </message>
    <message>
        <source>Saved, with a frame in the place of what could not be drawn</source>
        <translation>Enregistré, avec un cadre à la place de ce qui n’a pas pu être dessiné</translation>
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
        <source>Saving the review table</source>
        <translation>Enregistrement du tableau d’examen</translation>
    </message>
    <message>
        <source>Say what clause or letter is wanted. It comes from your documents and the clause library where they have one, with its source beside each part, and you decide whether it is put in.</source>
        <translation>Dites quelle clause ou quelle lettre il vous faut. Le texte vient de vos documents et de la bibliothèque de clauses quand elles en ont une, avec la source à côté de chaque partie, et vous décidez s’il est inséré.</translation>
    </message>
    <message>
        <source>Say what is to be written.</source>
        <translation>Dites ce qui doit être écrit.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
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
        <translation>{0} documents cherchés, tous</translation>
    </message>
    <message>
        <source>Searched the only document</source>
        <translation>Le seul document cherché</translation>
    </message>
    <message>
        <source>Searched {0} of {1} documents; {2} could not be read</source>
        <translation>{0} documents cherchés sur {1}&#xa0;; illisibles&#xa0;: {2}</translation>
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
        <source>See all models</source>
        <translation>Voir tous les modèles</translation>
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
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select it alone: below the list it says why, and what to do. Then compare the two.</source>
        <translation>Sélectionnez-le seul&#xa0;: sous la liste, il est dit pourquoi et que faire. Comparez ensuite les deux.</translation>
    </message>
    <message>
        <source>Select it and ask again.</source>
        <translation>Sélectionnez-le et demandez à nouveau.</translation>
    </message>
    <message>
        <source>Select one in the list to see why. Everything else can be searched.</source>
        <translation>Choisissez-en un dans la liste pour voir pourquoi. Tout le reste peut être cherché.</translation>
    </message>
    <message>
        <source>Select the two documents to compare</source>
        <translation>Sélectionnez les deux documents à comparer</translation>
    </message>
    <message>
        <source>Selected passage on page {0}</source>
        <translation>Passage sélectionné à la page {0}</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder where you may write, then try again.</source>
        <translation>Définissez TMPDIR sur un dossier où vous pouvez écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage modifié</translation>
    </message>
    <message>
        <source>Setting pages</source>
        <translation>Mise en pages</translation>
    </message>
    <message>
        <source>Setting pages…</source>
        <translation>Mise en pages…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Several documents have this in their names: choose one.</source>
        <translation>Plusieurs documents ont cela dans leur nom&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>Several documents have this name</source>
        <translation>Plusieurs documents portent ce nom</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>Numéro de la feuille</translation>
    </message>
    <message>
        <source>Sheet {0}</source>
        <translation>Feuille {0}</translation>
    </message>
    <message>
        <source>Sheets of the file</source>
        <translation>Feuilles du fichier</translation>
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
        <source>Show all {0} things</source>
        <translation>Afficher les {0} éléments</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Montrer en tableaux</translation>
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
        <translation>Montrer dans Documents&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Show it in the document</source>
        <translation>Le montrer dans le document</translation>
    </message>
    <message>
        <source>Show models for</source>
        <translation>Montrer les modèles pour</translation>
    </message>
    <message>
        <source>Show only answers that you marked</source>
        <translation>Ne montrer que les réponses que vous avez marquées</translation>
    </message>
    <message>
        <source>Show pages</source>
        <translation>Afficher les pages</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>Montrer les conversations</translation>
    </message>
    <message>
        <source>Show the passages, and let no model write</source>
        <translation>Montrer les passages, et ne laisser écrire aucun modèle</translation>
    </message>
    <message>
        <source>Show the source: {0}</source>
        <translation>Montrer la source&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
    <message>
        <source>Show what the model had written, and why it was replaced</source>
        <translation>Montrer ce que le modèle avait écrit, et pourquoi c’est remplacé</translation>
    </message>
    <message>
        <source>Show what was searched, and what could not be read</source>
        <translation>Montrer ce qui a été cherché, et ce qui n’a pu être lu</translation>
    </message>
    <message>
        <source>Show where {label} stands: {shown}</source>
        <translation>Montrer où se trouve {label}&#xa0;: {shown}</translation>
    </message>
    <message>
        <source>Show {0} hidden</source>
        <translation>Montrer {0} cachés</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Montrer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Shown as a frame only: {0}</source>
        <translation>Affiché seulement comme cadre : {0}</translation>
    </message>
    <message>
        <source>Shown as text</source>
        <translation>Affiché comme texte</translation>
    </message>
    <message>
        <source>Shred this matter…</source>
        <translation>Détruire cette affaire…</translation>
    </message>
    <message>
        <source>Shredded</source>
        <translation>Détruit</translation>
    </message>
    <message>
        <source>Shredding</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>Shredding a matter</source>
        <translation>Destruction d’une affaire</translation>
    </message>
    <message>
        <source>Shred…</source>
        <translation>Détruire…</translation>
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
        <source>Skip these steps</source>
        <translation>Passer ces étapes</translation>
    </message>
    <message>
        <source>Slow: {0} tokens a second, {1}</source>
        <translation>Lent&#xa0;: {0} jetons par seconde, {1}</translation>
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
        <source>So it is in {0} places.</source>
        <translation>Il en est ainsi à {0} endroits.</translation>
    </message>
    <message>
        <source>So that nobody can do it who finds the window open, it takes a day: then, within a week, one change can be made here. Until then every start tells of it, and it can be withdrawn.</source>
        <translation>Pour que personne ne puisse le faire en trouvant la fenêtre ouverte, il faut un jour&#xa0;: ensuite, pendant une semaine, une modification est possible ici. D’ici là, chaque démarrage le signale, et la demande peut être retirée.</translation>
    </message>
    <message>
        <source>Some characters are damaged and were replaced.</source>
        <translation>Certains caractères sont endommagés et ont été remplacés.</translation>
    </message>
    <message>
        <source>Some fields are filled in as in another draft of this matter</source>
        <translation>Certains champs sont remplis comme dans un autre projet de cette affaire</translation>
    </message>
    <message>
        <source>Some formulas could not be told; their values were read.</source>
        <translation>Certaines formules n’ont pu être déchiffrées&#xa0;; leurs valeurs ont été lues.</translation>
    </message>
    <message>
        <source>Some of the files in it are protected by a password.</source>
        <translation>Certains des fichiers qu’il contient sont protégés par un mot de passe.</translation>
    </message>
    <message>
        <source>Some of the same words stand in: {0}.</source>
        <translation>Une partie des mêmes mots figure dans&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Some of this file could not be read.</source>
        <translation>Une partie de ce fichier n’a pu être lue.</translation>
    </message>
    <message>
        <source>Some settings could not be read</source>
        <translation>Certains réglages n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Something could not be searched</source>
        <translation>Quelque chose n’a pu être cherché</translation>
    </message>
    <message>
        <source>Something did not work. The Activity page says what.</source>
        <translation>Quelque chose n’a pas marché. La page Activité dit quoi.</translation>
    </message>
    <message>
        <source>Something went wrong inside Strongroom</source>
        <translation>Quelque chose a mal tourné dans Strongroom</translation>
    </message>
    <message>
        <source>Sound and video files</source>
        <translation>Les fichiers audio et vidéo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source Serif 4</source>
        <translation>Source Serif 4</translation>
    </message>
    <message>
        <source>Source {number}: {name}, {place}</source>
        <translation>Source {number}&#xa0;: {name}, {place}</translation>
    </message>
    <message>
        <source>Source {position} of {total}</source>
        <translation>Source {position} sur {total}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Split it into smaller files in its own program, and add those.</source>
        <translation>Divisez-le en fichiers plus petits dans son propre programme et ajoutez-les.</translation>
    </message>
    <message>
        <source>Stand still where it is; nothing has to be done again.</source>
        <translation>S’arrête où il en est&#x202f;; rien n’est à refaire.</translation>
    </message>
    <message>
        <source>Start Strongroom anew after choosing the server.</source>
        <translation>Relancez Strongroom après avoir choisi le serveur.</translation>
    </message>
    <message>
        <source>Start the desktop&apos;s keychain and try again, or protect a new vault with a passphrase. A vault that you have opens with its passphrase or recovery code too.</source>
        <translation>Démarrez le trousseau du bureau et réessayez, ou protégez un nouveau coffre-fort par une phrase de passe. Un coffre-fort existant s’ouvre aussi avec sa phrase de passe ou son code de secours.</translation>
    </message>
    <message>
        <source>Start the window by the command strongroom, or fetch the file with a browser and import it.</source>
        <translation>Démarrez la fenêtre par la commande strongroom, ou prenez le fichier avec un navigateur et importez-le.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stays: legal hold or term</source>
        <translation>Reste&#xa0;: conservation légale ou délai</translation>
    </message>
    <message>
        <source>Step 1 of 3. Your documents are read into an encrypted vault on this computer. Nothing ever leaves it. First choose what guards the vault&apos;s key.</source>
        <translation>Étape 1 sur 3. Vos documents sont lus dans un coffre-fort chiffré sur cet ordinateur. Rien n’en sort jamais. Choisissez d’abord ce qui garde la clé du coffre-fort.</translation>
    </message>
    <message>
        <source>Step 2 of 3. A model reads the passages that were found and writes the answer, on this computer. You can change it at any time.</source>
        <translation>Étape 2 sur 3. Un modèle lit les passages trouvés et écrit la réponse, sur cet ordinateur. Vous pouvez en changer à tout moment.</translation>
    </message>
    <message>
        <source>Step 3 of 3. Add a folder of your own, or look around in an invented matter first. Your files stay where they are; what is read is kept encrypted.</source>
        <translation>Étape 3 sur 3. Ajoutez un dossier à vous, ou regardez d’abord une affaire inventée. Vos fichiers restent où ils sont&#x202f;; ce qui est lu est conservé chiffré.</translation>
    </message>
    <message>
        <source>Still blank ({0}):</source>
        <translation>Encore en blanc ({0})&#xa0;:</translation>
    </message>
    <message>
        <source>Still blank: {0}</source>
        <translation>Encore vide : {0}</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Encore nécessaire&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Still open: {0}. F8 goes there.</source>
        <translation>Encore ouvert&#xa0;: {0}. F8 y mène.</translation>
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
        <source>Stop reading; what was read stays</source>
        <translation>Arrêter la lecture&#x202f;; ce qui est lu reste</translation>
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
        <translation>Arrêter&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped after {0} of 1 document.</source>
        <translation>Arrêté après {0} document sur 1.</translation>
    </message>
    <message>
        <source>Stopped after {0} of {1} documents.</source>
        <translation>Arrêté après {0} documents sur {1}.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} documents</source>
        <translation>Arrêté après {done} documents sur {total}</translation>
    </message>
    <message>
        <source>Stopped before it was answered.</source>
        <translation>Arrêté avant la réponse.</translation>
    </message>
    <message>
        <source>Stopped before its end: documents are missing.</source>
        <translation>Arrêté avant la fin&#x202f;: il manque des documents.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. Asked {0}.</source>
        <translation>Arrêté. Question posée le {0}.</translation>
    </message>
    <message>
        <source>Stopped: {cells} cells were read, {found} with an answer, {marked} looked at</source>
        <translation>Arrêté&#xa0;: {cells} cellules lues, {found} avec une réponse, {marked} regardées</translation>
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
        <source>Strongroom closes once this is done</source>
        <translation>Strongroom se ferme dès que ceci est fait</translation>
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
        <source>Strongroom has no connection to the network and can&apos;t open one. What you export is no longer encrypted: it is yours to guard.</source>
        <translation>Strongroom n’a pas de connexion au réseau et ne peut en ouvrir. Ce que vous exportez n’est plus chiffré&#xa0;: c’est à vous de le garder.</translation>
    </message>
    <message>
        <source>Strongroom is locked</source>
        <translation>Strongroom est verrouillé</translation>
    </message>
    <message>
        <source>Strongroom log.txt</source>
        <translation>Journal Strongroom.txt</translation>
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
        <source>Strongroom takes models in one file. Choose another one.</source>
        <translation>Strongroom prend les modèles en un seul fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Strongroom&apos;s bridge to it needs Linux or macOS. Nothing was sent.</source>
        <translation>Le pont de Strongroom vers lui demande Linux ou macOS. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Struck out: {0}</source>
        <translation>Barré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Struck out: {reason}</source>
        <translation>Barré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Struck out: “{words}”. {reason}</source>
        <translation>Barré&#xa0;: «&#x202f;{words}&#x202f;». {reason}</translation>
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
        <source>Supported by the quoted passages. Asked {0}.</source>
        <translation>Étayé par les passages cités. Question posée le {0}.</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>Intervertir ancien et nouveau</translation>
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
        <source>Table {0}, row {1}, cell {2}</source>
        <translation>Tableau {0}, ligne {1}, cellule {2}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take away here</source>
        <translation>Retirer ici</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take in all that is undecided, or leave the draft there as it is? Close this message to go on deciding.</source>
        <translation>Reprendre tout ce qui n’est pas tranché, ou laisser le projet tel quel à ces endroits ? Fermez ce message pour continuer à trancher.</translation>
    </message>
    <message>
        <source>Take into the draft</source>
        <translation>Reprendre dans le projet</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Reprendre la marque</translation>
    </message>
    <message>
        <source>Take the tag “{0}” away</source>
        <translation>Enlever l’étiquette «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Taking changes into the draft</source>
        <translation>Reprise de modifications dans le projet</translation>
    </message>
    <message>
        <source>Taking in {0}</source>
        <translation>Reprise de {0}</translation>
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
        <source>Telling that work has ended</source>
        <translation>Annonce de la fin d’un travail</translation>
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
        <source>Template {0}: {1}.</source>
        <translation>Modèle {0}&#xa0;: {1}.</translation>
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
        <source>Text, file names, names of matters, questions and answers are not sent.</source>
        <translation>Le texte, les noms de fichiers et d’affaires, les questions et les réponses ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>That one is a field, a blank or a clause&apos;s number: it stays</source>
        <translation>C’est un champ, un blanc ou le numéro d’une clause&#xa0;: il reste</translation>
    </message>
    <message>
        <source>The OpenDocument file is damaged.</source>
        <translation>Le fichier OpenDocument est endommagé.</translation>
    </message>
    <message>
        <source>The PDF file is damaged.</source>
        <translation>Le fichier PDF est endommagé.</translation>
    </message>
    <message>
        <source>The SHA-256 of {0} is not the one in the list of models, so it was not run. Delete it on the Models page and fetch it again.</source>
        <translation>Le SHA-256 de {0} n’est pas celui de la liste des modèles, il n’a donc pas été lancé. Supprimez-le à la page Modèles et reprenez-le.</translation>
    </message>
    <message>
        <source>The Visio file is damaged.</source>
        <translation>Le fichier Visio est endommagé.</translation>
    </message>
    <message>
        <source>The Word file is damaged.</source>
        <translation>Le fichier Word est endommagé.</translation>
    </message>
    <message>
        <source>The Word file to compare with</source>
        <translation>Le fichier Word à comparer</translation>
    </message>
    <message>
        <source>The XPS file is damaged.</source>
        <translation>Le fichier XPS est endommagé.</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>La réponse est là.</translation>
    </message>
    <message>
        <source>The answer quotes it and is not kept. Ask again.</source>
        <translation>La réponse le cite et n’est pas conservée. Demandez à nouveau.</translation>
    </message>
    <message>
        <source>The archive holds no files.</source>
        <translation>L’archive ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>L’archive est endommagée.</translation>
    </message>
    <message>
        <source>The arrow keys scroll it.</source>
        <translation>Les flèches le font défiler.</translation>
    </message>
    <message>
        <source>The arrow keys scroll, Page Up and Page Down turn pages.</source>
        <translation>Les flèches font défiler, Page préc. et Page suiv. tournent les pages.</translation>
    </message>
    <message>
        <source>The attachment is damaged; its bytes could not be taken out.</source>
        <translation>La pièce jointe est endommagée ; ses octets n’ont pas pu en être extraits.</translation>
    </message>
    <message>
        <source>The audit log was changed</source>
        <translation>Le journal d’audit a été modifié</translation>
    </message>
    <message>
        <source>The audit log was changed by something other than Strongroom: `strongroom verify` says where.</source>
        <translation>Le journal d’audit a été modifié par autre chose que Strongroom&#xa0;: `strongroom verify` dit où.</translation>
    </message>
    <message>
        <source>The backup becomes a vault of its own in a new folder. This vault stays as it is.</source>
        <translation>La sauvegarde devient un coffre-fort à part dans un nouveau dossier. Celui-ci reste tel quel.</translation>
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
        <translation>La sauvegarde est restaurée</translation>
    </message>
    <message>
        <source>The backup would be lost with the vault</source>
        <translation>La sauvegarde serait perdue avec le coffre-fort</translation>
    </message>
    <message>
        <source>The backup&apos;s folder is not there</source>
        <translation>Le dossier de la sauvegarde n’est pas là</translation>
    </message>
    <message>
        <source>The backup&apos;s folder leads elsewhere</source>
        <translation>Le dossier de la sauvegarde mène ailleurs</translation>
    </message>
    <message>
        <source>The certificate lies where you chose to save it.</source>
        <translation>Le certificat est là où vous avez choisi de l’enregistrer.</translation>
    </message>
    <message>
        <source>The certificate was saved: {0}</source>
        <translation>Le certificat a été enregistré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The certificate would go with the vault</source>
        <translation>Le certificat disparaîtrait avec le coffre-fort</translation>
    </message>
    <message>
        <source>The character set is not certain; the file was read as Western European (Windows-1252).</source>
        <translation>Le jeu de caractères n’est pas certain ; le fichier a été lu comme de l’Europe occidentale (Windows-1252).</translation>
    </message>
    <message>
        <source>The checks found errors: {0}, other points: {1}.</source>
        <translation>Les contrôles ont trouvé des erreurs&#xa0;: {0}, d’autres points&#xa0;: {1}.</translation>
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
        <source>The clause can&apos;t be read</source>
        <translation>La clause ne peut être lue</translation>
    </message>
    <message>
        <source>The clause had no place for {0} ({1}): a sentence was added.</source>
        <translation>La clause n’avait pas de place pour {0} ({1}) : une phrase a été ajoutée.</translation>
    </message>
    <message>
        <source>The clause has no text</source>
        <translation>La clause n’a pas de texte</translation>
    </message>
    <message>
        <source>The clause itself</source>
        <translation>La clause elle-même</translation>
    </message>
    <message>
        <source>The clause needs a title and a kind</source>
        <translation>La clause a besoin d’un titre et d’un type</translation>
    </message>
    <message>
        <source>The clock of this computer was set back since the vault was last open. Nothing in the trash was deleted, and what was removed later than today has its whole term again.</source>
        <translation>L’horloge de cet ordinateur a été reculée depuis la dernière ouverture du coffre-fort. Rien n’a été supprimé de la corbeille, et ce qui a été retiré après aujourd’hui retrouve son délai entier.</translation>
    </message>
    <message>
        <source>The code belongs to another file</source>
        <translation>Le code appartient à un autre fichier</translation>
    </message>
    <message>
        <source>The code that opens it, shown this once; send it another way: {0}</source>
        <translation>Le code qui l’ouvre, montré cette seule fois&#x202f;; envoyez-le par une autre voie&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The code that you have on paper will open nothing any more.</source>
        <translation>Le code que vous avez sur papier n’ouvrira plus rien.</translation>
    </message>
    <message>
        <source>The comparison is ready</source>
        <translation>La comparaison est prête</translation>
    </message>
    <message>
        <source>The computer had other work meanwhile, so the model is quicker than this. Try it again when nothing else runs.</source>
        <translation>L’ordinateur avait d’autres tâches en même temps ; le modèle est donc plus rapide. Essayez-le de nouveau quand rien d’autre ne tourne.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>The conversation quotes documents that are in the trash</source>
        <translation>La conversation cite des documents qui sont dans la corbeille</translation>
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
        <source>The copy kept in the vault goes with it.</source>
        <translation>La copie conservée dans le coffre-fort part avec lui.</translation>
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
        <source>The damaged vault could not be moved aside</source>
        <translation>Le coffre-fort abîmé n’a pas pu être mis de côté</translation>
    </message>
    <message>
        <source>The damaged vault is kept in {0}.</source>
        <translation>Le coffre-fort abîmé est gardé dans {0}.</translation>
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
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk is full or the models folder can&apos;t be written to. Make room, or check its permissions. {0}</source>
        <translation>Le disque est plein ou l’on ne peut écrire dans le dossier des modèles. Faites de la place, ou vérifiez ses droits. {0}</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>The document becomes a draft, word for word; it stays as it is itself. Then names, sums and dates of the old matter are gone through one by one.</source>
        <translation>Le document devient un projet, mot pour mot&#x202f;; lui-même reste tel quel. Puis les noms, sommes et dates de l’ancienne affaire sont passés en revue un par un.</translation>
    </message>
    <message>
        <source>The document does not say this there</source>
        <translation>Le document ne dit pas cela à cet endroit</translation>
    </message>
    <message>
        <source>The document has a broken tag</source>
        <translation>Le document a une balise cassée</translation>
    </message>
    <message>
        <source>The document has no such page</source>
        <translation>Le document n’a pas cette page</translation>
    </message>
    <message>
        <source>The document has no such picture.</source>
        <translation>Le document n’a pas cette image.</translation>
    </message>
    <message>
        <source>The document has {0} broken tags</source>
        <translation>Le document a {0} balises cassées</translation>
    </message>
    <message>
        <source>The document may have changed; choose again.</source>
        <translation>Le document a peut-être changé&#x202f;; choisissez à nouveau.</translation>
    </message>
    <message>
        <source>The document names {0}.</source>
        <translation>Le document nomme {0}.</translation>
    </message>
    <message>
        <source>The documents are deleted, their pages overwritten, and the whole database is searched for what they said. A certificate is written where you say. This can&apos;t be undone.</source>
        <translation>Les documents sont supprimés, leurs pages écrasées, et toute la base est parcourue à la recherche de ce qu’ils disaient. Un certificat est écrit où vous le dites. C’est irréversible.</translation>
    </message>
    <message>
        <source>The documents say:</source>
        <translation>Les documents disent&#xa0;:</translation>
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
        <source>The downloader ended by itself. What has arrived is kept; start it again.</source>
        <translation>Le téléchargeur s’est arrêté de lui-même. Ce qui est arrivé est gardé&#x202f;; relancez-le.</translation>
    </message>
    <message>
        <source>The draft has no party that is {0}.</source>
        <translation>Le projet n’a aucune partie qui soit « {0} ».</translation>
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
        <source>The draft says that already</source>
        <translation>Le projet dit déjà cela</translation>
    </message>
    <message>
        <source>The draft was changed since it was compared</source>
        <translation>Le projet a été modifié depuis la comparaison</translation>
    </message>
    <message>
        <source>The draft was not made from anything</source>
        <translation>Le projet n’est issu de rien</translation>
    </message>
    <message>
        <source>The draft was not printed</source>
        <translation>Le projet n’a pas été imprimé</translation>
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
        <source>The drive is not there any more.</source>
        <translation>Le lecteur n’est plus là.</translation>
    </message>
    <message>
        <source>The drive may be failing. The file was taken away again; choose another drive.</source>
        <translation>Le disque est peut-être défaillant. Le fichier a été enlevé&#x202f;; choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The drive of the backup is gone</source>
        <translation>Le disque de la sauvegarde n’est plus là</translation>
    </message>
    <message>
        <source>The drive or the computer that holds it does not answer.</source>
        <translation>Le disque ou l’ordinateur qui le contient ne répond pas.</translation>
    </message>
    <message>
        <source>The drive or the disk gave other bytes the second time. Try another socket or stick.</source>
        <translation>Le disque a donné d’autres octets la seconde fois. Essayez une autre prise ou clé.</translation>
    </message>
    <message>
        <source>The drive reports a fault.</source>
        <translation>Le lecteur signale une défaillance.</translation>
    </message>
    <message>
        <source>The e-mail is damaged.</source>
        <translation>Le message est endommagé.</translation>
    </message>
    <message>
        <source>The electronic book is damaged.</source>
        <translation>Le livre électronique est endommagé.</translation>
    </message>
    <message>
        <source>The electronic book is locked by the shop that sold it: only its own program opens it.</source>
        <translation>Le livre électronique est verrouillé par la boutique qui l’a vendu&#xa0;: seul son propre programme l’ouvre.</translation>
    </message>
    <message>
        <source>The embedder failed</source>
        <translation>Le plongement a échoué</translation>
    </message>
    <message>
        <source>The end is before the beginning</source>
        <translation>La fin précède le début</translation>
    </message>
    <message>
        <source>The end of the vault</source>
        <translation>La fin du coffre-fort</translation>
    </message>
    <message>
        <source>The field “{0}” says something else</source>
        <translation>Le champ «&#x202f;{0}&#x202f;» dit autre chose</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Le fichier ne peut être lu</translation>
    </message>
    <message>
        <source>The file changed while it was copied</source>
        <translation>Le fichier a changé pendant sa copie</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Le fichier n’a pu être lu</translation>
    </message>
    <message>
        <source>The file declares XML entities, as no honest document does; it was not read.</source>
        <translation>Le fichier déclare des entités XML, ce que ne fait aucun document honnête ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file has changed since it was read</source>
        <translation>Le fichier a changé depuis qu’il a été lu</translation>
    </message>
    <message>
        <source>The file has more than 20,000 pages.</source>
        <translation>Le fichier a plus de 20 000 pages.</translation>
    </message>
    <message>
        <source>The file has not been read yet.</source>
        <translation>Le fichier n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>The file holds hidden text only; none of it shows on a page.</source>
        <translation>Le fichier ne contient que du texte caché ; aucune page n’en montre rien.</translation>
    </message>
    <message>
        <source>The file holds more text than can be read (over 64 million characters).</source>
        <translation>Le fichier contient plus de texte qu’il n’est possible d’en lire (plus de 64 millions de caractères).</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Le fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The file is a damaged archive or Office file.</source>
        <translation>Le fichier est une archive ou un fichier Office endommagé.</translation>
    </message>
    <message>
        <source>The file is cut off: the lower part of the picture is missing.</source>
        <translation>Le fichier est tronqué : la partie inférieure de l’image manque.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Le fichier est vide (0 octet).</translation>
    </message>
    <message>
        <source>The file is incomplete</source>
        <translation>Le fichier est incomplet</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB.</source>
        <translation>Le fichier dépasse 256 Mo.</translation>
    </message>
    <message>
        <source>The file is larger than this drive or system allows.</source>
        <translation>Le fichier est plus grand que ce lecteur ou le système ne le permet.</translation>
    </message>
    <message>
        <source>The file is not at its place, and nothing of it was read.</source>
        <translation>Le fichier n’est pas à sa place, et rien n’en a été lu.</translation>
    </message>
    <message>
        <source>The file is not at its place; its text can still be searched.</source>
        <translation>Le fichier n’est pas à sa place&#x202f;; son texte peut encore être cherché.</translation>
    </message>
    <message>
        <source>The file is not text.</source>
        <translation>Le fichier n’est pas du texte.</translation>
    </message>
    <message>
        <source>The file is protected by a password in a way that can&apos;t be opened here. Open it in its own program, save it without a password, and add that.</source>
        <translation>Le fichier est protégé par un mot de passe d’une façon qui ne peut pas être ouverte ici. Ouvrez-le dans son propre programme, enregistrez-le sans mot de passe et ajoutez le résultat.</translation>
    </message>
    <message>
        <source>The file is protected by a password, and the one that was given is wrong.</source>
        <translation>Le fichier est protégé par un mot de passe, et celui qui a été donné est faux.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The file is read.</source>
        <translation>Le fichier est lu.</translation>
    </message>
    <message>
        <source>The file is saved, but the vault keeps no version of it</source>
        <translation>Le fichier est enregistré, mais le coffre-fort n’en conserve pas de version</translation>
    </message>
    <message>
        <source>The file is too large for a record</source>
        <translation>Le fichier est trop grand pour une attestation</translation>
    </message>
    <message>
        <source>The file needs another name</source>
        <translation>Le fichier a besoin d’un autre nom</translation>
    </message>
    <message>
        <source>The file that it lay in does not hold it any more.</source>
        <translation>Le fichier dans lequel il se trouvait ne le contient plus.</translation>
    </message>
    <message>
        <source>The file there is write-protected.</source>
        <translation>Le fichier qui s’y trouve est protégé en écriture.</translation>
    </message>
    <message>
        <source>The file unpacks to a size that no honest document has; it was not opened.</source>
        <translation>Le fichier se décompresse en une taille qu’aucun document honnête n’a ; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The file was changed or is not whole</source>
        <translation>Le fichier a été modifié ou n’est pas complet</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Le fichier n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The file {0} can&apos;t be read. {1}</source>
        <translation>Le fichier {0} ne peut pas être lu. {1}</translation>
    </message>
    <message>
        <source>The file “{0}” could not be read</source>
        <translation>Le fichier «&#x202f;{0}&#x202f;» n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The file “{0}” has not been read yet</source>
        <translation>Le fichier «&#x202f;{0}&#x202f;» n’a pas encore été lu</translation>
    </message>
    <message>
        <source>The file “{0}”: {1}</source>
        <translation>Le fichier «&#x202f;{0}&#x202f;»&#xa0;: {1}</translation>
    </message>
    <message>
        <source>The first day is after the last: no document meets both.</source>
        <translation>Le premier jour est après le dernier&#xa0;: aucun document ne répond aux deux.</translation>
    </message>
    <message>
        <source>The first page of the vault&apos;s database was damaged, and its copy was put in its place. Until a check finds everything sound, the vault is open for reading only: check it now.</source>
        <translation>La première page de la base de données du coffre-fort était abîmée, et sa copie a été mise à sa place. Tant qu’une vérification n’a pas trouvé tout en ordre, le coffre-fort n’est ouvert qu’en lecture&#xa0;: vérifiez-le maintenant.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Le dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The folder is empty. Is its drive connected?</source>
        <translation>Le dossier est vide. Son lecteur est-il connecté ?</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>Le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>The folder is not there. Its documents stay; connect its drive or put it back.</source>
        <translation>Le dossier n’est pas là. Ses documents restent ; connectez son lecteur ou remettez-le en place.</translation>
    </message>
    <message>
        <source>The folder that was backed up to</source>
        <translation>Le dossier où la sauvegarde a été faite</translation>
    </message>
    <message>
        <source>The footer</source>
        <translation>Le pied de page</translation>
    </message>
    <message>
        <source>The footnotes</source>
        <translation>Les notes de bas de page</translation>
    </message>
    <message>
        <source>The grammar is not valid</source>
        <translation>La grammaire n’est pas valide</translation>
    </message>
    <message>
        <source>The header</source>
        <translation>L’en-tête</translation>
    </message>
    <message>
        <source>The house style is missing</source>
        <translation>Le style maison manque</translation>
    </message>
    <message>
        <source>The initials or the note are too long</source>
        <translation>Les initiales ou la note sont trop longues</translation>
    </message>
    <message>
        <source>The invoice comes to {0}: the letter claims another sum.</source>
        <translation>La facture s’élève à {0} : la lettre réclame une autre somme.</translation>
    </message>
    <message>
        <source>The key does not open this vault</source>
        <translation>La clé n’ouvre pas ce coffre-fort</translation>
    </message>
    <message>
        <source>The keychain and the passphrase are made into one key, so the passphrase is typed anew: yours of now, or another.</source>
        <translation>Le trousseau et la phrase de passe deviennent une seule clé&#xa0;; la phrase de passe est donc saisie de nouveau&#xa0;: l’actuelle ou une autre.</translation>
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
        <source>The keychain has a new secret. What it held before opens nothing.</source>
        <translation>Le trousseau a un nouveau secret. Ce qu’il contenait avant n’ouvre rien.</translation>
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
        <source>The keychain no longer holds this vault&apos;s key</source>
        <translation>Le trousseau ne contient plus la clé de ce coffre-fort</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>Le trousseau de cet ordinateur</translation>
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
        <source>The keychain&apos;s entry for this vault was changed</source>
        <translation>L’entrée du trousseau pour ce coffre-fort a été modifiée</translation>
    </message>
    <message>
        <source>The keys of the vault are destroyed, then all of its files are overwritten and deleted. No passphrase, keychain or recovery code opens it any more. Backups, exported files and the original files stay. A certificate is written where you say. This can&apos;t be undone.</source>
        <translation>Les clés du coffre-fort sont détruites, puis tous ses fichiers sont écrasés et supprimés. Aucune phrase de passe, aucun trousseau ni aucun code de secours ne l’ouvre plus. Les sauvegardes, les fichiers exportés et les fichiers d’origine restent. Un certificat est écrit où vous le dites. C’est irréversible.</translation>
    </message>
    <message>
        <source>The keys stay as they are.</source>
        <translation>Les clés restent telles quelles.</translation>
    </message>
    <message>
        <source>The keys were not changed</source>
        <translation>Les clés n’ont pas été modifiées</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>Le modèle de langage a échoué</translation>
    </message>
    <message>
        <source>The last step was not kept. Close other programs and go on.</source>
        <translation>La dernière étape n’a pas été conservée. Fermez d’autres programmes, puis continuez.</translation>
    </message>
    <message>
        <source>The links that lead to it go round in a circle.</source>
        <translation>Les liens qui y mènent tournent en rond.</translation>
    </message>
    <message>
        <source>The list of models is damaged</source>
        <translation>La liste des modèles est abîmée</translation>
    </message>
    <message>
        <source>The log is whole</source>
        <translation>Le journal est intact</translation>
    </message>
    <message>
        <source>The log was changed from outside</source>
        <translation>Le journal a été modifié de l’extérieur</translation>
    </message>
    <message>
        <source>The log was exported</source>
        <translation>Le journal a été exporté</translation>
    </message>
    <message>
        <source>The mailbox holds no messages.</source>
        <translation>La boîte aux lettres ne contient aucun message.</translation>
    </message>
    <message>
        <source>The margin&apos;s letters: {0}</source>
        <translation>Les lettres de la marge&#xa0;: {0}</translation>
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
        <source>The matter was shredded</source>
        <translation>L’affaire a été détruite</translation>
    </message>
    <message>
        <source>The matter&apos;s embedding model is not known any more</source>
        <translation>Le modèle de plongement de l’affaire n’est plus connu</translation>
    </message>
    <message>
        <source>The matter&apos;s file can&apos;t be read</source>
        <translation>Le fichier de l’affaire ne peut être lu</translation>
    </message>
    <message>
        <source>The matter&apos;s file could not be written</source>
        <translation>Le fichier de l’affaire n’a pu être écrit</translation>
    </message>
    <message>
        <source>The matter&apos;s file does not read back</source>
        <translation>Le fichier de l’affaire ne se relit pas</translation>
    </message>
    <message>
        <source>The matter&apos;s file is not in order</source>
        <translation>Le fichier de l’affaire n’est pas en ordre</translation>
    </message>
    <message>
        <source>The matter&apos;s index was changed meanwhile</source>
        <translation>L’index de l’affaire a changé entre-temps</translation>
    </message>
    <message>
        <source>The matter&apos;s name holds invisible characters</source>
        <translation>Le nom de l’affaire contient des caractères invisibles</translation>
    </message>
    <message>
        <source>The matter&apos;s name is too long</source>
        <translation>Le nom de l’affaire est trop long</translation>
    </message>
    <message>
        <source>The message is encrypted; only its heads could be read.</source>
        <translation>Le message est chiffré ; seuls ses en-têtes ont pu être lus.</translation>
    </message>
    <message>
        <source>The message&apos;s formatted text is damaged.</source>
        <translation>Le texte mis en forme du message est endommagé.</translation>
    </message>
    <message>
        <source>The model can&apos;t be stored</source>
        <translation>Le modèle ne peut être enregistré</translation>
    </message>
    <message>
        <source>The model can&apos;t chat</source>
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
        <source>The model file can&apos;t be read</source>
        <translation>Le fichier du modèle ne peut être lu</translation>
    </message>
    <message>
        <source>The model is there.</source>
        <translation>Le modèle est là.</translation>
    </message>
    <message>
        <source>The model that comes with Strongroom. Small enough for any laptop; it reads and quotes, and its every figure is checked against the documents.</source>
        <translation>Le modèle livré avec Strongroom. Assez petit pour tout ordinateur portable ; il lit et cite, et chacun de ses chiffres est vérifié dans les documents.</translation>
    </message>
    <message>
        <source>The model was asked nothing</source>
        <translation>Rien n’a été demandé au modèle</translation>
    </message>
    <message>
        <source>The model was not asked. Say in a few plain English words what the clause is about.</source>
        <translation>Le modèle n’a pas été interrogé. Dites en quelques mots anglais simples de quoi traite la clause.</translation>
    </message>
    <message>
        <source>The model&apos;s answer cited none of the passages.</source>
        <translation>La réponse du modèle ne citait aucun des passages.</translation>
    </message>
    <message>
        <source>The model’s sentence was not used. {0}</source>
        <translation>La phrase du modèle n’a pas été utilisée. {0}</translation>
    </message>
    <message>
        <source>The model’s “{0}” has no source: it is a blank.</source>
        <translation>« {0} », du modèle, n’a pas de source : c’est un blanc.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
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
        <source>The new version</source>
        <translation>La nouvelle version</translation>
    </message>
    <message>
        <source>The newest {0} entries. Each follows from the one before it.</source>
        <translation>Les {0} entrées les plus récentes. Chacune suit de la précédente.</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Le suivant (F3)</translation>
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
        <source>The old Office file is damaged.</source>
        <translation>L’ancien fichier Office est endommagé.</translation>
    </message>
    <message>
        <source>The old version</source>
        <translation>L’ancienne version</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Le précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>The one for general matters</source>
        <translation>Celui des affaires générales</translation>
    </message>
    <message>
        <source>The one for its kind</source>
        <translation>Celui de son type</translation>
    </message>
    <message>
        <source>The one that comes with Strongroom</source>
        <translation>Celui qui vient avec Strongroom</translation>
    </message>
    <message>
        <source>The only document could not be read</source>
        <translation>Le seul document n’a pu être lu</translation>
    </message>
    <message>
        <source>The open matter: {0}</source>
        <translation>L’affaire ouverte&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The original can&apos;t be read</source>
        <translation>L’original ne peut pas être lu</translation>
    </message>
    <message>
        <source>The original is not there any more</source>
        <translation>L’original n’est plus là</translation>
    </message>
    <message>
        <source>The others say:</source>
        <translation>Les autres disent&#xa0;:</translation>
    </message>
    <message>
        <source>The package ships no text of its licence.</source>
        <translation>Le paquet ne contient pas le texte de sa licence.</translation>
    </message>
    <message>
        <source>The page could not be drawn.</source>
        <translation>La page n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <source>The pages are not shown</source>
        <translation>Les pages ne sont pas affichées</translation>
    </message>
    <message>
        <source>The pages are shown as pictures. “Show as text” gives their words.</source>
        <translation>Les pages sont montrées en images. «&#x202f;Montrer en texte&#x202f;» donne leurs mots.</translation>
    </message>
    <message>
        <source>The pages of this document are ready.</source>
        <translation>Les pages de ce document sont prêtes.</translation>
    </message>
    <message>
        <source>The part of Strongroom that may use the network is not running. Start Strongroom anew, or fetch the file with a browser and import it.</source>
        <translation>La partie de Strongroom qui peut utiliser le réseau ne tourne pas. Relancez Strongroom, ou prenez le fichier avec un navigateur et importez-le.</translation>
    </message>
    <message>
        <source>The passage denies this.</source>
        <translation>Le passage le nie.</translation>
    </message>
    <message>
        <source>The passage does not deny this.</source>
        <translation>Le passage ne le nie pas.</translation>
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
        <source>The passage makes a condition: “{0}”.</source>
        <translation>Le passage pose une condition&#xa0;: «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>The passage says it.</source>
        <translation>Le passage le dit.</translation>
    </message>
    <message>
        <source>The passage says this figure for {0}, not {1}.</source>
        <translation>Dans le passage, ce chiffre vaut pour {0}, non pour {1}.</translation>
    </message>
    <message>
        <source>The passage says “{0}”.</source>
        <translation>Le passage dit «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>The passage stands in a part of the file that is not on its pages.</source>
        <translation>Le passage se trouve dans une partie du fichier qui n’est pas sur ses pages.</translation>
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
        <source>The passphrase opens the vault from now on.</source>
        <translation>La phrase de passe ouvre désormais le coffre-fort.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La phrase de passe a été changée.</translation>
    </message>
    <message>
        <source>The passphrase&apos;s protection was weakened</source>
        <translation>La protection de la phrase de passe a été affaiblie</translation>
    </message>
    <message>
        <source>The period and its dates differ</source>
        <translation>La durée et ses dates ne concordent pas</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>L’image est endommagée.</translation>
    </message>
    <message>
        <source>The picture shows no text.</source>
        <translation>L’image ne montre aucun texte.</translation>
    </message>
    <message>
        <source>The picture unpacks to more pixels than can be read (over 100 million).</source>
        <translation>L’image se décompresse en plus de points qu’il n’est possible d’en lire (plus de 100 millions).</translation>
    </message>
    <message>
        <source>The precedent’s party “{0}” is none of the draft’s: put in who is meant.</source>
        <translation>La partie « {0} » du précédent n’est pas une partie du projet : indiquez qui est visé.</translation>
    </message>
    <message>
        <source>The presentation is damaged.</source>
        <translation>La présentation est endommagée.</translation>
    </message>
    <message>
        <source>The printer or the folder refuses it. Choose another one.</source>
        <translation>L’imprimante ou le dossier le refuse. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The program was not closed properly, and the file vault.db-wal with the last changes is gone. Check whether the last documents are there; if not, add them again or restore a backup.</source>
        <translation>Le programme n’a pas été fermé correctement, et le fichier vault.db-wal avec les derniers changements a disparu. Vérifiez si les derniers documents sont là&#x202f;; sinon, ajoutez-les de nouveau ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The question is in {0}, the documents are in {1}, and no model put it into {1}: that nothing was found says little. Ask in {1}.</source>
        <translation>La question est en {0}, les documents sont en {1}, et aucun modèle ne l’a traduite en {1}&#xa0;: que rien n’ait été trouvé ne prouve guère. Posez la question en {1}.</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>La question est trop longue</translation>
    </message>
    <message>
        <source>The reader crashed on this file.</source>
        <translation>Le lecteur s’est arrêté brutalement sur ce fichier.</translation>
    </message>
    <message>
        <source>The reader gave a result that contradicts itself.</source>
        <translation>Le lecteur a donné un résultat qui se contredit.</translation>
    </message>
    <message>
        <source>The record can&apos;t be read</source>
        <translation>L’attestation ne peut être lue</translation>
    </message>
    <message>
        <source>The record is not in the audit log</source>
        <translation>L’attestation n’est pas au journal</translation>
    </message>
    <message>
        <source>The record was changed</source>
        <translation>L’attestation a été modifiée</translation>
    </message>
    <message>
        <source>The record was not saved</source>
        <translation>L’attestation n’a pas été enregistrée</translation>
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
        <source>The restored one is in {0}. Close what shows the vault&apos;s folder.</source>
        <translation>Celui qui est restauré est dans {0}. Fermez ce qui montre le dossier du coffre-fort.</translation>
    </message>
    <message>
        <source>The review table was saved</source>
        <translation>Le tableau d’examen a été enregistré</translation>
    </message>
    <message>
        <source>The rich-text (RTF) file is damaged.</source>
        <translation>Le fichier RTF est endommagé.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même à nouveau</translation>
    </message>
    <message>
        <source>The same again, to export</source>
        <translation>La même à nouveau, pour exporter</translation>
    </message>
    <message>
        <source>The same content is also at:
{0}</source>
        <translation>Le même contenu se trouve aussi à&#xa0;:
{0}</translation>
    </message>
    <message>
        <source>The same content is in this matter at another place.</source>
        <translation>Le même contenu se trouve à un autre endroit de cette affaire.</translation>
    </message>
    <message>
        <source>The same figure:</source>
        <translation>Le même chiffre&#xa0;:</translation>
    </message>
    <message>
        <source>The same two texts were compared; the first open change is selected.</source>
        <translation>Les deux mêmes textes ont été comparés&#xa0;; la première modification ouverte est sélectionnée.</translation>
    </message>
    <message>
        <source>The sentences are the model’s: neither your documents nor the clause library have such a clause. They bring in no figure, date or name, but whether they say what you want is yours to judge.</source>
        <translation>Les phrases sont du modèle : ni vos documents ni la bibliothèque de clauses n’ont une telle clause. Elles n’apportent ni chiffre, ni date, ni nom, mais c’est à vous de juger si elles disent ce que vous voulez.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not protected</source>
        <translation>L’adresse du serveur n’est pas protégée</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing was fetched. Check the clock of this computer, and whether the network inspects traffic.</source>
        <translation>Le certificat du serveur n’est pas valide, rien n’a donc été pris. Vérifiez l’horloge de cet ordinateur, et si le réseau inspecte le trafic.</translation>
    </message>
    <message>
        <source>The server&apos;s copy is not whole</source>
        <translation>La copie du serveur n’est pas complète</translation>
    </message>
    <message>
        <source>The settings could not be saved</source>
        <translation>Les réglages n’ont pu être enregistrés</translation>
    </message>
    <message>
        <source>The side is not known</source>
        <translation>Le côté n’est pas connu</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged.</source>
        <translation>La feuille de calcul est endommagée.</translation>
    </message>
    <message>
        <source>The system has no room to watch so many folders (on Linux: fs.inotify.max_user_watches), so it is looked through every half minute or less often.</source>
        <translation>Le système n’a pas la place de surveiller autant de dossiers (sous Linux : fs.inotify.max_user_watches) ; il est donc parcouru toutes les trente secondes ou moins souvent.</translation>
    </message>
    <message>
        <source>The system refused it.</source>
        <translation>Le système l’a refusé.</translation>
    </message>
    <message>
        <source>The tag “{0}” was added</source>
        <translation>L’étiquette «&#x202f;{0}&#x202f;» a été ajoutée</translation>
    </message>
    <message>
        <source>The tag “{0}” was renamed to “{1}”</source>
        <translation>L’étiquette «&#x202f;{0}&#x202f;» s’appelle désormais «&#x202f;{1}&#x202f;»</translation>
    </message>
    <message>
        <source>The two say the same, word for word.</source>
        <translation>Les deux disent la même chose, mot pour mot.</translation>
    </message>
    <message>
        <source>The vault is locked once this is done</source>
        <translation>Le coffre-fort est verrouillé dès que ceci est fait</translation>
    </message>
    <message>
        <source>The vault on this drive is not as it was left</source>
        <translation>Le coffre-fort de ce disque n’est plus tel qu’il était</translation>
    </message>
    <message>
        <source>The vault&apos;s drive is back</source>
        <translation>Le disque du coffre-fort est de retour</translation>
    </message>
    <message>
        <source>The vault’s folder</source>
        <translation>Le dossier du coffre-fort</translation>
    </message>
    <message>
        <source>The {0} is given twice</source>
        <translation>«&#xa0;{0}&#xa0;» est indiqué deux fois</translation>
    </message>
    <message>
        <source>There are no differences</source>
        <translation>Il n’y a aucune différence</translation>
    </message>
    <message>
        <source>There is no article {0}</source>
        <translation>Il n’y a pas d’article {0}</translation>
    </message>
    <message>
        <source>There is no clause {0}</source>
        <translation>Il n’y a pas de clause {0}</translation>
    </message>
    <message>
        <source>There is no paragraph {0}</source>
        <translation>Il n’y a pas de paragraphe {0}</translation>
    </message>
    <message>
        <source>There is no section {0}</source>
        <translation>Il n’y a pas de section {0}</translation>
    </message>
    <message>
        <source>There is no text in “{0}” to compare</source>
        <translation>Il n’y a pas de texte à comparer dans «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>La mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>There is nothing in this matter yet that can be chosen.</source>
        <translation>Il n’y a encore rien à choisir dans ce dossier.</translation>
    </message>
    <message>
        <source>They are being compared. You may turn to other pages meanwhile.</source>
        <translation>Ils sont en cours de comparaison. Vous pouvez aller à d’autres pages entre-temps.</translation>
    </message>
    <message>
        <source>This file could not be opened. {0}</source>
        <translation>Ce fichier n’a pas pu être ouvert. {0}</translation>
    </message>
    <message>
        <source>This file could not be read from the disk. {0}</source>
        <translation>Ce fichier n’a pas pu être lu sur le disque. {0}</translation>
    </message>
    <message>
        <source>This folder could not be opened. {0}</source>
        <translation>Ce dossier n’a pas pu être ouvert. {0}</translation>
    </message>
    <message>
        <source>This key is of another vault</source>
        <translation>Cette clé est celle d’un autre coffre-fort</translation>
    </message>
    <message>
        <source>This waits for the work under way</source>
        <translation>Ceci attend la fin du travail en cours</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Ceci n’a pas été fait</translation>
    </message>
    <message>
        <source>Too many files are open on this computer.</source>
        <translation>Trop de fichiers sont ouverts sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Two spaces</source>
        <translation>Deux espaces</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Unpack it and add the folder.</source>
        <translation>Décompressez-le et ajoutez le dossier.</translation>
    </message>
    <message>
        <source>Use the system&apos;s typeface</source>
        <translation>Utiliser la police du système</translation>
    </message>
    <message>
        <source>Visio drawing</source>
        <translation>Dessin Visio</translation>
    </message>
    <message>
        <source>Visio drawings of before 2013 (.vsd)</source>
        <translation>Dessins Visio d’avant 2013 (.vsd)</translation>
    </message>
    <message>
        <source>Waiting for the vault&apos;s drive</source>
        <translation>Attente du disque du coffre-fort</translation>
    </message>
    <message>
        <source>What has arrived is kept; start it again and it goes on where it stopped.</source>
        <translation>Ce qui est arrivé est conservé&#xa0;; relancez, et cela reprend où cela s’était arrêté.</translation>
    </message>
    <message>
        <source>What was added is then what was removed.</source>
        <translation>Ce qui a été ajouté est alors ce qui a été supprimé.</translation>
    </message>
    <message>
        <source>What was decided is neither saved nor in the draft</source>
        <translation>Ce qui a été décidé n’est ni enregistré ni dans le projet</translation>
    </message>
    <message>
        <source>What was decided is not saved as a file</source>
        <translation>Ce qui a été décidé n’est pas enregistré dans un fichier</translation>
    </message>
    <message>
        <source>What you decided before is here again</source>
        <translation>Ce que vous aviez décidé est de nouveau là</translation>
    </message>
    <message>
        <source>Whether you may use it at work is for you to find out.</source>
        <translation>À vous de vérifier si vous pouvez l’utiliser au travail.</translation>
    </message>
    <message>
        <source>Whoever is signed in on this computer can then open it.</source>
        <translation>Quiconque a ouvert une session sur cet ordinateur pourra alors l’ouvrir.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Withdrawing a change of the keys</source>
        <translation>Retrait d’une modification des clés</translation>
    </message>
    <message>
        <source>Word documents in XML of 2003</source>
        <translation>Documents Word au format XML de 2003</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Fichiers Word (*.docx)</translation>
    </message>
    <message>
        <source>Word files of before 1997</source>
        <translation>Fichiers Word d’avant 1997</translation>
    </message>
    <message>
        <source>WordPerfect files</source>
        <translation>Fichiers WordPerfect</translation>
    </message>
    <message>
        <source>Words are compared, not pictures. Select two documents that have text.</source>
        <translation>On compare des mots, pas des images. Sélectionnez deux documents qui ont du texte.</translation>
    </message>
    <message>
        <source>XPS document</source>
        <translation>Document XPS</translation>
    </message>
    <message>
        <source>You brought this model. Strongroom knows its hash, not who published it.</source>
        <translation>Vous avez apporté ce modèle. Strongroom connaît son empreinte, pas qui l’a publié.</translation>
    </message>
    <message>
        <source>You may not read it, or another program keeps it to itself.</source>
        <translation>Vous n’avez pas le droit de le lire, ou un autre programme se le réserve.</translation>
    </message>
    <message>
        <source>a picture in it: {0}</source>
        <translation>une image qu’il contient&#xa0;: {0}</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>clauses</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversations</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>dollars</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>euros</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>dans {0}</translation>
    </message>
    <message>
        <source>it draws more than can be looked at; the rest was not read</source>
        <translation>elle dessine plus que ce qui peut être examiné&#xa0;; le reste n’a pas été lu</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>its format has no reader here; it was not looked at for text</source>
        <translation>son format n’a pas de lecteur ici&#xa0;; aucun texte n’y a été cherché</translation>
    </message>
    <message>
        <source>its writing is stored as shapes of a font and not as letters; it was not read</source>
        <translation>son texte est enregistré sous forme de dessins d’une police et non de lettres&#xa0;; il n’a pas été lu</translation>
    </message>
    <message>
        <source>names of drafts</source>
        <translation>noms de projets</translation>
    </message>
    <message>
        <source>names of matters and folders</source>
        <translation>noms d’affaires et de dossiers</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>one missing</source>
        <translation>un absent</translation>
    </message>
    <message>
        <source>one not read yet</source>
        <translation>un pas encore lu</translation>
    </message>
    <message>
        <source>one not readable</source>
        <translation>un illisible</translation>
    </message>
    <message>
        <source>one partly read</source>
        <translation>un lu en partie</translation>
    </message>
    <message>
        <source>one ready</source>
        <translation>un prêt</translation>
    </message>
    <message>
        <source>one with problems</source>
        <translation>un avec difficultés</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>livres</translation>
    </message>
    <message>
        <source>their format is not documented.</source>
        <translation>leur format n’est pas documenté.</translation>
    </message>
    <message>
        <source>there is no sound reader for their format here.</source>
        <translation>il n’y a pas ici de lecteur fiable pour leur format.</translation>
    </message>
    <message>
        <source>{0} Check that the drive is there and that you may read the file.</source>
        <translation>{0} Vérifiez que le disque est là et que vous pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>{0} Check that you may write there.</source>
        <translation>{0} Vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>{0} Choose an empty folder where you may write.</source>
        <translation>{0} Choisissez un dossier vide où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The system&apos;s kernel refuses Strongroom every network connection.</source>
        <translation>Le noyau du système refuse à Strongroom toute connexion réseau.</translation>
    </message>
    <message>
        <source>All that was kept is there. Do once more what failed while it was away.</source>
        <translation>Tout ce qui était enregistré est là. Refaites ce qui a échoué pendant son absence.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may write there, then try again.</source>
        <translation>Vérifiez que le disque est branché et que vous pouvez y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>Le tableau n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The tag has no name</source>
        <translation>L’étiquette n’a pas de nom</translation>
    </message>
    <message>
        <source>The tag is too long</source>
        <translation>L’étiquette est trop longue</translation>
    </message>
    <message>
        <source>The tag “{0}” was taken away</source>
        <translation>L’étiquette «&#x202f;{0}&#x202f;» a été enlevée</translation>
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
        <source>The template “{0}” was removed</source>
        <translation>Le modèle «&#x202f;{0}&#x202f;» a été retiré</translation>
    </message>
    <message>
        <source>The templates are: {0}.</source>
        <translation>Les modèles sont&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The text boxes</source>
        <translation>Les zones de texte</translation>
    </message>
    <message>
        <source>The text has changed: its places are looked up again</source>
        <translation>Le texte a changé&#xa0;: ses endroits sont recherchés à nouveau</translation>
    </message>
    <message>
        <source>The text has {0} tokens and the answer may have {1}; the model holds {2}. Use fewer or shorter passages.</source>
        <translation>Le texte a {0} jetons et la réponse peut en avoir {1}&#x202f;; le modèle en tient {2}. Utilisez des passages moins nombreux ou plus courts.</translation>
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
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
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
        <translation>Le coffre-fort se verrouille aussi quand la machine se met en veille. Le verrouillage met fin à tout processus qui a vu vos documents&#x202f;; la lecture des fichiers reprend après le déverrouillage.</translation>
    </message>
    <message>
        <source>The vault can&apos;t be opened</source>
        <translation>Le coffre-fort ne peut être ouvert</translation>
    </message>
    <message>
        <source>The vault can&apos;t be opened safely</source>
        <translation>Le coffre-fort ne peut être ouvert sûrement</translation>
    </message>
    <message>
        <source>The vault can&apos;t watch itself</source>
        <translation>Le coffre-fort ne peut se surveiller lui-même</translation>
    </message>
    <message>
        <source>The vault could not be copied</source>
        <translation>Le coffre-fort n’a pu être copié</translation>
    </message>
    <message>
        <source>The vault could not be destroyed to its end</source>
        <translation>Le coffre-fort n’a pu être détruit jusqu’au bout</translation>
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
        <translation>Le coffre-fort est abîmé</translation>
    </message>
    <message>
        <source>The vault is damaged and open for reading only</source>
        <translation>Le coffre-fort est abîmé et ouvert en lecture seule</translation>
    </message>
    <message>
        <source>The vault is destroyed</source>
        <translation>Le coffre-fort est détruit</translation>
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
        <source>The vault is older than when it was last closed on this computer: {0} changes are missing. If you put back a backup or an earlier copy, all is as it should be, and this is not said again. If you did not, look for the newer folder before you go on.</source>
        <translation>Le coffre-fort est plus ancien qu’à sa dernière fermeture sur cet ordinateur&#xa0;: il manque {0} changements. Si vous avez remis une sauvegarde ou une copie antérieure, tout est en ordre et cela ne sera pas redit. Sinon, cherchez le dossier plus récent avant de continuer.</translation>
    </message>
    <message>
        <source>The vault is older than when it was last closed: {0} changes are missing. It may have been replaced by an old copy.</source>
        <translation>Le coffre-fort est plus ancien qu’à sa dernière fermeture&#xa0;: il manque {0} changements. Il a peut-être été remplacé par une ancienne copie.</translation>
    </message>
    <message>
        <source>The vault is open already</source>
        <translation>Le coffre-fort est déjà ouvert</translation>
    </message>
    <message>
        <source>The vault is sound</source>
        <translation>Le coffre-fort est intact</translation>
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
        <source>The vault then opens with its other keys only. Make sure you have them.</source>
        <translation>Le coffre-fort ne s’ouvre alors qu’avec ses autres clés. Assurez-vous de les avoir.</translation>
    </message>
    <message>
        <source>The vault&apos;s database can&apos;t be read</source>
        <translation>La base du coffre-fort ne peut être lue</translation>
    </message>
    <message>
        <source>The vault&apos;s database holds no vault</source>
        <translation>La base du coffre-fort ne contient pas de coffre-fort</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged</source>
        <translation>La base du coffre-fort est abîmée</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged, so it is open for reading only. `strongroom verify` says what is lost and which backup is good.</source>
        <translation>La base de données du coffre-fort est abîmée, il n’est donc ouvert qu’en lecture. `strongroom verify` dit ce qui est perdu et quelle sauvegarde est bonne.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is empty or cut off</source>
        <translation>La base du coffre-fort est vide ou tronquée</translation>
    </message>
    <message>
        <source>The vault&apos;s database is not encrypted</source>
        <translation>La base du coffre-fort n’est pas chiffrée</translation>
    </message>
    <message>
        <source>The vault&apos;s drive refuses reading or writing</source>
        <translation>Le lecteur du coffre-fort refuse la lecture ou l’écriture</translation>
    </message>
    <message>
        <source>The vault&apos;s file can&apos;t be read</source>
        <translation>Le fichier du coffre-fort ne peut être lu</translation>
    </message>
    <message>
        <source>The vault&apos;s folder is not there any more</source>
        <translation>Le dossier du coffre-fort n’est plus là</translation>
    </message>
    <message>
        <source>The vault&apos;s folder refuses writing</source>
        <translation>Le dossier du coffre-fort refuse l’écriture</translation>
    </message>
    <message>
        <source>The vault&apos;s header could not be written</source>
        <translation>L’en-tête du coffre-fort n’a pu être écrit</translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged</source>
        <translation>L’en-tête du coffre-fort est abîmé</translation>
    </message>
    <message>
        <source>The vault&apos;s header was changed by something other than Strongroom. Check the keys under Settings and set them anew.</source>
        <translation>L’en-tête du coffre-fort a été modifié par autre chose que Strongroom. Vérifiez les clés dans les réglages et redéfinissez-les.</translation>
    </message>
    <message>
        <source>The vault&apos;s header was changed by something other than Strongroom. Open the vault with the keychain or the recovery code, and set the passphrase anew.</source>
        <translation>L’en-tête du coffre-fort a été modifié par autre chose que Strongroom. Ouvrez le coffre-fort avec le trousseau ou le code de secours, et redéfinissez la phrase de passe.</translation>
    </message>
    <message>
        <source>The vault&apos;s history is not the one that was last seen on this computer: what was done here last is not in its log. If you put back a backup or another copy, all is as it should be, and this is not said again. If you did not, look for the other folder before you go on.</source>
        <translation>L’histoire du coffre-fort n’est pas celle qui a été vue en dernier sur cet ordinateur&#xa0;: ce qui a été fait ici en dernier n’est pas dans son journal. Si vous avez remis une sauvegarde ou une autre copie, tout est en ordre et cela ne sera pas redit. Sinon, cherchez l’autre dossier avant de continuer.</translation>
    </message>
    <message>
        <source>The vault&apos;s structure is not one that Strongroom knows</source>
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
        <source>The whole invoice is claimed: take off what has been paid.</source>
        <translation>La facture entière est réclamée : déduisez ce qui a été payé.</translation>
    </message>
    <message>
        <source>The work is done.</source>
        <translation>Le travail est fait.</translation>
    </message>
    <message>
        <source>The work on your documents is done.</source>
        <translation>Le travail sur vos documents est fait.</translation>
    </message>
    <message>
        <source>The work record was saved</source>
        <translation>L’attestation a été enregistrée</translation>
    </message>
    <message>
        <source>The yes is the model&apos;s reading of the clause. Read the clause itself before you rely on it.</source>
        <translation>Le oui est la lecture que fait le modèle de la clause. Lisez la clause elle-même avant de vous y fier.</translation>
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
        <source>Their texts are nearly the same. The newest stands first.</source>
        <translation>Leurs textes sont presque identiques. Le plus récent est en tête.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme: {0}</source>
        <translation>Thème&#xa0;: {0}</translation>
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
        <source>There is an object of no kind.</source>
        <translation>Il s’y trouve un objet sans type.</translation>
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
        <source>There is no folder for temporary files</source>
        <translation>Il n’y a pas de dossier pour les fichiers temporaires</translation>
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
        <source>There is no space left on this drive.</source>
        <translation>Il n’y a plus de place sur ce lecteur.</translation>
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
        <source>There is no such file or folder.</source>
        <translation>Il n’y a pas de tel fichier ou dossier.</translation>
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
        <source>There is no such kind of matter</source>
        <translation>Ce type d’affaire n’existe pas</translation>
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
        <source>There is no vault in {0}</source>
        <translation>Il n’y a pas de coffre-fort dans {0}</translation>
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
        <translation>Il n’y a encore rien dans cette affaire.</translation>
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
        <source>They are as at the beginning now. Look through them in Settings.</source>
        <translation>Ils sont maintenant comme au début. Revoyez-les dans les réglages.</translation>
    </message>
    <message>
        <source>They go to the trash with the answers that quote them: nothing finds them there, and Settings says until which day they can be restored. The files on your disk are not touched.</source>
        <translation>Ils vont à la corbeille avec les réponses qui les citent&#xa0;: rien ne les y trouve, et les réglages disent jusqu’à quel jour on peut les restaurer. Les fichiers de votre disque ne sont pas touchés.</translation>
    </message>
    <message>
        <source>They hold until you quit. Is the disk full, or the folder read-only?</source>
        <translation>Ils valent jusqu’à ce que vous quittiez. Le disque est-il plein, ou le dossier en lecture seule&#x202f;?</translation>
    </message>
    <message>
        <source>They were not read yet.</source>
        <translation>Ils n’ont pas encore été lus.</translation>
    </message>
    <message>
        <source>This Python&apos;s database library is not SQLCipher. Install Strongroom anew.</source>
        <translation>La bibliothèque de base de données de ce Python n’est pas SQLCipher. Réinstallez Strongroom.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used</source>
        <translation>Cette sauvegarde ne peut être utilisée</translation>
    </message>
    <message>
        <source>This can&apos;t be computed, a mix of units ({0}):</source>
        <translation>Calcul impossible, unités mêlées ({0})&#xa0;:</translation>
    </message>
    <message>
        <source>This can&apos;t be computed, no result ({0}):</source>
        <translation>Calcul impossible, aucun résultat ({0})&#xa0;:</translation>
    </message>
    <message>
        <source>This can&apos;t be computed: {0} holds no figure but “{1}”</source>
        <translation>Calcul impossible&#xa0;: {0} ne contient pas un chiffre mais «&#x202f;{1}&#x202f;»</translation>
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
        <source>This date does not stand in the quoted passages.</source>
        <translation>Cette date ne figure pas dans les passages cités.</translation>
    </message>
    <message>
        <source>This date does not stand in the quoted passages; they say “{0}” and “{1}”.</source>
        <translation>Cette date ne figure pas dans les passages cités&#x202f;; on y lit «&#x202f;{0}&#x202f;» et «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>This date does not stand in the quoted passages; they say “{0}”.</source>
        <translation>Cette date ne figure pas dans les passages cités&#x202f;; on y lit «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>This date has no source.</source>
        <translation>Cette date n’a pas de source.</translation>
    </message>
    <message>
        <source>This document has no outline.</source>
        <translation>Ce document n’a pas de plan.</translation>
    </message>
    <message>
        <source>This document has too many tags</source>
        <translation>Ce document a trop d’étiquettes</translation>
    </message>
    <message>
        <source>This document is in the matter again</source>
        <translation>Ce document est de nouveau dans l’affaire</translation>
    </message>
    <message>
        <source>This document is no longer in the vault</source>
        <translation>Ce document n’est plus dans le coffre-fort</translation>
    </message>
    <message>
        <source>This draft defines already: {0}.</source>
        <translation>Ce projet définit déjà&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>This draft does not define: {0}.</source>
        <translation>Ce projet ne définit pas&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>This draft is too long to be edited in the window</source>
        <translation>Ce projet est trop long pour être édité dans la fenêtre</translation>
    </message>
    <message>
        <source>This draft was not made from a template, so it has no fields: change names and sums in the text, or with the panel “Precedent”.</source>
        <translation>Ce projet n’est pas issu d’un modèle et n’a donc pas de champs&#xa0;: changez noms et sommes dans le texte, ou avec le volet «&#x202f;Précédent&#x202f;».</translation>
    </message>
    <message>
        <source>This drive can only be read.</source>
        <translation>Ce lecteur ne peut qu’être lu.</translation>
    </message>
    <message>
        <source>This figure does not stand in the quoted passages.</source>
        <translation>Ce chiffre ne figure pas dans les passages cités.</translation>
    </message>
    <message>
        <source>This figure does not stand in the quoted passages; they say “{0}” and “{1}”.</source>
        <translation>Ce chiffre ne figure pas dans les passages cités&#x202f;; on y lit «&#x202f;{0}&#x202f;» et «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>This figure does not stand in the quoted passages; they say “{0}”.</source>
        <translation>Ce chiffre ne figure pas dans les passages cités&#x202f;; on y lit «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>This figure has no source.</source>
        <translation>Ce chiffre n’a pas de source.</translation>
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
        <source>This interest can&apos;t be computed ({0}):</source>
        <translation>Ces intérêts ne peuvent pas être calculés ({0})&#xa0;:</translation>
    </message>
    <message>
        <source>This is a backup of another vault</source>
        <translation>C’est la sauvegarde d’un autre coffre-fort</translation>
    </message>
    <message>
        <source>This is no address of a server</source>
        <translation>Ce n’est pas l’adresse d’un serveur</translation>
    </message>
    <message>
        <source>This is no matter of Strongroom</source>
        <translation>Ce n’est pas une affaire de Strongroom</translation>
    </message>
    <message>
        <source>This is no model file</source>
        <translation>Ce n’est pas un fichier de modèle</translation>
    </message>
    <message>
        <source>This is no term</source>
        <translation>Ce n’est pas un délai</translation>
    </message>
    <message>
        <source>This is not a day</source>
        <translation>Ce n’est pas un jour</translation>
    </message>
    <message>
        <source>This is not a path that a file can have.</source>
        <translation>Un fichier ne peut pas avoir ce chemin.</translation>
    </message>
    <message>
        <source>This is one piece of a model in several files</source>
        <translation>C’est un morceau d’un modèle en plusieurs fichiers</translation>
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
        <source>This model can&apos;t answer questions</source>
        <translation>Ce modèle ne peut répondre aux questions</translation>
    </message>
    <message>
        <source>This model could not take every passage</source>
        <translation>Ce modèle n’a pas pu prendre tous les passages</translation>
    </message>
    <message>
        <source>This model file can&apos;t be used</source>
        <translation>Ce fichier de modèle ne peut être utilisé</translation>
    </message>
    <message>
        <source>This model finds, it does not write</source>
        <translation>Ce modèle trouve, il n’écrit pas</translation>
    </message>
    <message>
        <source>This name belongs to a device, not to a file; choose another.</source>
        <translation>Ce nom est celui d’un périphérique, non d’un fichier ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This name does not stand in the quoted passages.</source>
        <translation>Ce nom ne figure pas dans les passages cités.</translation>
    </message>
    <message>
        <source>This row can&apos;t be removed</source>
        <translation>Cette ligne ne peut être retirée</translation>
    </message>
    <message>
        <source>This table can&apos;t be changed here</source>
        <translation>Ce tableau ne peut être modifié ici</translation>
    </message>
    <message>
        <source>This text was not finished, and it was not checked.</source>
        <translation>Ce texte n’a pas été achevé, et n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>This vault has no {0}</source>
        <translation>Ce coffre-fort n’a pas ceci&#xa0;: {0}</translation>
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
        <source>This version builds its index with all-MiniLM-L6-v2 only.</source>
        <translation>Cette version ne construit son index qu’avec all-MiniLM-L6-v2.</translation>
    </message>
    <message>
        <source>This version does not rerank.</source>
        <translation>Cette version ne reclasse pas les résultats.</translation>
    </message>
    <message>
        <source>This version of llama.cpp can&apos;t read its file. Choose another model.</source>
        <translation>Cette version de llama.cpp ne peut lire son fichier. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Those of a matter and of all have {0} characters at most; remove some.</source>
        <translation>Celles d’une affaire et de toutes ont {0} caractères au plus&#x202f;; retirez-en.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Tight: it needs {0} of memory; close other programs</source>
        <translation>Juste&#xa0;: il lui faut {0} de mémoire&#x202f;; fermez d’autres programmes</translation>
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
        <source>To be chosen under Fields: {0}.</source>
        <translation>À choisir sous « Champs » : {0}.</translation>
    </message>
    <message>
        <source>To be corrected: {fields}</source>
        <translation>À corriger&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Too short: at least {0} characters.</source>
        <translation>Trop court&#xa0;: au moins {0} caractères.</translation>
    </message>
    <message>
        <source>Total of</source>
        <translation>Total de</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Marques de révision</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
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
        <source>Try again once it is whole.</source>
        <translation>Réessayez quand il sera complet.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Trying a model out</source>
        <translation>Essai d’un modèle</translation>
    </message>
    <message>
        <source>Turn the pages (R)</source>
        <translation>Tourner les pages (R)</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Saisir un nom</translation>
    </message>
    <message>
        <source>Type an action, a matter or a document</source>
        <translation>Saisissez une action, une affaire ou un document</translation>
    </message>
    <message>
        <source>Type it and try again.</source>
        <translation>Saisissez-la et réessayez.</translation>
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
        <translation>Saisissez d’autres mots, ou aucun.</translation>
    </message>
    <message>
        <source>Type the passphrase of the file twice</source>
        <translation>Tapez deux fois la phrase de passe du fichier</translation>
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
        <source>Type {0} to go on</source>
        <translation>Saisissez {0} pour continuer</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Frappe</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Under way: {0}</source>
        <translation>En cours&#xa0;: {0}</translation>
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
        <translation>Annuler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé&#x202f;: {0}</translation>
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
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
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
        <translation>Haut et Bas choisissent, Entrée exécute, Échap ferme</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Jusqu’à ce jour</translation>
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
        <source>Use the graphics processor</source>
        <translation>Utiliser le processeur graphique</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Utiliser plutôt le code de secours</translation>
    </message>
    <message>
        <source>Used here, but not defined in the draft: {0}.</source>
        <translation>Employé ici, mais non défini dans le projet : {0}.</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>Coffre-fort créé</translation>
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
        <source>Wait for it, or pause it first.</source>
        <translation>Attendez qu’il finisse, ou suspendez-le d’abord.</translation>
    </message>
    <message>
        <source>Wait until it is done, and try again.</source>
        <translation>Attendez qu’il soit terminé, puis réessayez.</translation>
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
        <translation>Avertissements&#xa0;: {0}</translation>
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
        <translation>Surveiller «&#x202f;{0}&#x202f;»&#x202f;?</translation>
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
        <translation>Faible&#xa0;: elle pourrait être devinée. Ajoutez des mots.</translation>
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
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What Strongroom keeps in mind: {count} notes</source>
        <translation>Ce que Strongroom garde en mémoire&#xa0;: {count} notes</translation>
    </message>
    <message>
        <source>What another draft or a document of the matter says differently is shown as tracked changes. Neither of them is changed.</source>
        <translation>Ce qu’un autre projet ou un document de l’affaire dit autrement est montré en marques de révision. Aucun des deux n’est modifié.</translation>
    </message>
    <message>
        <source>What changes in watched folders meanwhile is found afterwards.</source>
        <translation>Ce qui change entre-temps dans les dossiers surveillés est trouvé ensuite.</translation>
    </message>
    <message>
        <source>What comes nearest:</source>
        <translation>Ce qui s’en approche le plus&#xa0;:</translation>
    </message>
    <message>
        <source>What could not be read, or was read with doubts.</source>
        <translation>Ce qui n’a pu être lu, ou l’a été avec des doutes.</translation>
    </message>
    <message>
        <source>What each document says</source>
        <translation>Ce que dit chaque document</translation>
    </message>
    <message>
        <source>What is accepted becomes the text of the open draft. It can be undone.</source>
        <translation>Ce qui est accepté devient le texte du projet ouvert. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>What is left of the old matter</source>
        <translation>Ce qui reste de l’ancienne affaire</translation>
    </message>
    <message>
        <source>What is removed stays for</source>
        <translation>Ce qui est retiré reste</translation>
    </message>
    <message>
        <source>What is ticked will be asked for in the form of each new draft; the rest stays as it is in the document. Double-click a field to call it otherwise.</source>
        <translation>Ce qui est coché sera demandé dans le formulaire de chaque nouveau projet&#x202f;; le reste demeure comme dans le document. Double-cliquez un champ pour l’appeler autrement.</translation>
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
        <translation>De quoi il s’agit&#xa0;: «&#x202f;retard de paiement&#x202f;»</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>What lies in a watched folder is read again when it changes, or when Strongroom is opened next: take it out of the folder, or stop watching that.</source>
        <translation>Ce qui se trouve dans un dossier surveillé est relu quand il change, ou à la prochaine ouverture de Strongroom&#xa0;: sortez-le du dossier, ou cessez de le surveiller.</translation>
    </message>
    <message>
        <source>What no document supports is marked in the answer. A model can misread a true passage: read it before you rely on it, then mark the answer as verified.</source>
        <translation>Ce qu’aucun document n’étaye est marqué dans la réponse. Un modèle peut mal lire un passage vrai&#xa0;: lisez-le avant de vous y fier, puis marquez la réponse comme vérifiée.</translation>
    </message>
    <message>
        <source>What opens the backup</source>
        <translation>Ce qui ouvre la sauvegarde</translation>
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
        <source>What the cell should say</source>
        <translation>Ce que la cellule doit dire</translation>
    </message>
    <message>
        <source>What the cell should say; Enter keeps it</source>
        <translation>Ce que la cellule doit dire&#x202f;; Entrée le garde</translation>
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
        <source>What the model had written</source>
        <translation>Ce que le modèle avait écrit</translation>
    </message>
    <message>
        <source>The passages do not bear out what the model wrote, so it is left out.</source>
        <translation>Les passages ne confirment pas ce que le modèle a écrit&#xa0;; ce texte est donc omis.</translation>
    </message>
    <message>
        <source>Choose a folder outside the vault, best on another drive.</source>
        <translation>Choisissez un dossier hors de celui du coffre-fort, de préférence sur un autre lecteur.</translation>
    </message>
    <message>
        <source>Draft: find, replace</source>
        <translation>Projet&#xa0;: chercher, remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Saved with one open blank</source>
        <translation>Enregistré avec un blanc à remplir</translation>
    </message>
    <message>
        <source>Saved with {0} open blanks</source>
        <translation>Enregistré avec {0} blancs à remplir</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>What was accepted is in the draft</source>
        <translation>Ce qui était accepté est dans le projet</translation>
    </message>
    <message>
        <source>What was copied reads back otherwise. Use another drive. Earlier backups may be affected too: check them.</source>
        <translation>Ce qui a été copié se relit autrement. Utilisez un autre disque. Des sauvegardes précédentes sont peut-être touchées aussi&#xa0;: vérifiez-les.</translation>
    </message>
    <message>
        <source>What was deleted is not wiped yet</source>
        <translation>Ce qui a été supprimé n’est pas encore effacé</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>Ce qui a été cherché</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>What was read of a file is not kept</source>
        <translation>Ce qui a été lu d’un fichier n’est pas conservé</translation>
    </message>
    <message>
        <source>What was typed last is not in the vault</source>
        <translation>Ce qui a été tapé en dernier n’est pas dans le coffre-fort</translation>
    </message>
    <message>
        <source>What you typed is not in the vault</source>
        <translation>Ce que vous avez tapé n’est pas dans le coffre-fort</translation>
    </message>
    <message>
        <source>What “{0}” is kept for was noted.</source>
        <translation>La raison de conserver «&#x202f;{0}&#x202f;» a été notée.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When a file can&apos;t be read</source>
        <translation>Quand un fichier ne peut être lu</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>D’où vient le texte</translation>
    </message>
    <message>
        <source>Where the vault of this computer lies</source>
        <translation>Là où se trouve le coffre-fort de cet ordinateur</translation>
    </message>
    <message>
        <source>Where this is from</source>
        <translation>D’où vient ceci</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Quelle sauvegarde</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Quelles entrées sont montrées</translation>
    </message>
    <message>
        <source>Which matter?</source>
        <translation>Quelle affaire&#x202f;?</translation>
    </message>
    <message>
        <source>Which model answers</source>
        <translation>Quel modèle répond</translation>
    </message>
    <message>
        <source>While a hold lasts, or before the day, nothing of the matter can be removed, and what lies in the trash stays there.</source>
        <translation>Tant que dure une conservation, ou avant le jour, rien de l’affaire ne peut être retiré, et ce qui est dans la corbeille y reste.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Why nothing may be deleted; empty for no hold</source>
        <translation>Pourquoi rien ne peut être supprimé&#x202f;; vide pour aucune conservation</translation>
    </message>
    <message>
        <source>With it a number in place of each passage&apos;s name, which says nothing outside this vault.</source>
        <translation>Avec lui un nombre à la place du nom de chaque passage, qui ne dit rien hors de ce coffre-fort.</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Avec difficultés</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Without one you see the passages that answer a question, and no text.</source>
        <translation>Sans modèle, vous voyez les passages qui répondent à une question, et aucun texte.</translation>
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
        <translation>Des mots y ont été reconnus avec peu de certitude.</translation>
    </message>
    <message>
        <source>Words of it were recognised with little certainty: check them on the page.</source>
        <translation>Des mots y ont été reconnus avec peu de certitude&#xa0;: vérifiez-les sur la page.</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Work record {0}.docx</source>
        <translation>Attestation {0}.docx</translation>
    </message>
    <message>
        <source>Workbook: next, previous sheet</source>
        <translation>Classeur : feuille suivante, précédente</translation>
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
        <source>Write a word of the party&apos;s name.</source>
        <translation>Écrivez un mot du nom de la partie.</translation>
    </message>
    <message>
        <source>Write a work record of this answer: sources, model, reviewer</source>
        <translation>Écrire une attestation de cette réponse&#xa0;: sources, modèle, relecteur</translation>
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
        <source>Write what the cell should say</source>
        <translation>Écrire ce que la cellule doit dire</translation>
    </message>
    <message>
        <source>Write what the cell should say.</source>
        <translation>Écrivez ce que la cellule doit dire.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing the work record</source>
        <translation>Écriture de l’attestation</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Written by a model. Its figures and names stand in the quoted passages; whether they answer the question is yours to judge: read the passage.</source>
        <translation>Écrit par un modèle. Ses chiffres et ses noms figurent dans les passages cités ; c’est à vous de juger s’ils répondent à la question : lisez le passage.</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Écrit à la main</translation>
    </message>
    <message>
        <source>Written by the model {0}: check it</source>
        <translation>Écrit par le modèle {0} : à vérifier</translation>
    </message>
    <message>
        <source>Written by the model, checked</source>
        <translation>Écrit par le modèle, vérifié</translation>
    </message>
    <message>
        <source>Written by the model: check it</source>
        <translation>Écrit par le modèle : à vérifier</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fausse</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Oui.</translation>
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
        <source>You may not open this file: permission denied.</source>
        <translation>Vous n’avez pas le droit d’ouvrir ce fichier : accès refusé.</translation>
    </message>
    <message>
        <source>You may not open this folder: permission denied.</source>
        <translation>Vous n’avez pas le droit d’ouvrir ce dossier : accès refusé.</translation>
    </message>
    <message>
        <source>You may not write here, or the file is open in another program.</source>
        <translation>Vous ne pouvez pas écrire ici, ou le fichier est ouvert dans un autre programme.</translation>
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
        <source>Your documents are safe. Please report: {0}{1}.</source>
        <translation>Vos documents sont en sûreté. Merci de signaler&#xa0;: {0}{1}.</translation>
    </message>
    <message>
        <source>Your first documents</source>
        <translation>Vos premiers documents</translation>
    </message>
    <message>
        <source>Your quota on this drive is used up.</source>
        <translation>Votre quota sur ce lecteur est épuisé.</translation>
    </message>
    <message>
        <source>Yours to change and delete. The model reads them with each question; “Our client is …” tells who “our client” is. Notes are not evidence: no answer cites them, and no figure is taken from them.</source>
        <translation>À vous de les changer et de les supprimer. Le modèle les lit à chaque question&#x202f;; «&#x202f;Notre cliente est …&#x202f;» dit qui est «&#x202f;notre cliente&#x202f;». Les notes ne sont pas des preuves&#xa0;: aucune réponse ne les cite, et aucun chiffre n’en est tiré.</translation>
    </message>
    <message>
        <source>[struck out: {0}]</source>
        <translation>[barré&#xa0;: {0}]</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>a matter whose name is lost too</source>
        <translation>une affaire dont le nom est perdu aussi</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>a month begun counts as one</source>
        <translation>un mois commencé compte pour un mois entier</translation>
    </message>
    <message>
        <source>a note or form field that is not shown</source>
        <translation>une annotation ou un champ de formulaire qui n’est pas montré</translation>
    </message>
    <message>
        <source>a picture fills it; what is written in the picture was not read (scanned?)</source>
        <translation>une image la remplit ; ce qui est écrit dans l’image n’a pas été lu (numérisée ?)</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>un trimestre</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>une semaine</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>encore environ une minute</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>environ {0}</translation>
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
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>amount that bears interest</source>
        <translation>montant portant intérêt</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>and {0} more, each in the table below</source>
        <translation>et {0} autres, tous dans le tableau ci-dessous</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>as a percentage of</source>
        <translation>en pourcentage de</translation>
    </message>
    <message>
        <source>average({0})</source>
        <translation>moyenne({0})</translation>
    </message>
    <message>
        <source>base rate</source>
        <translation>taux de base</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>behind a picture or a shape</source>
        <translation>derrière une image ou une forme</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>milliards</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>plafond</translation>
    </message>
    <message>
        <source>clause numbers</source>
        <translation>numéros des clauses</translation>
    </message>
    <message>
        <source>clause {0}</source>
        <translation>la clause {0}</translation>
    </message>
    <message>
        <source>compounded daily</source>
        <translation>capitalisés chaque jour</translation>
    </message>
    <message>
        <source>compounded half-yearly</source>
        <translation>capitalisés chaque semestre</translation>
    </message>
    <message>
        <source>compounded monthly</source>
        <translation>capitalisés chaque mois</translation>
    </message>
    <message>
        <source>compounded quarterly</source>
        <translation>capitalisés chaque trimestre</translation>
    </message>
    <message>
        <source>compounded yearly</source>
        <translation>capitalisés chaque année</translation>
    </message>
    <message>
        <source>compounding</source>
        <translation>capitalisation</translation>
    </message>
    <message>
        <source>conversations and notes</source>
        <translation>les conversations et notes</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lue</translation>
    </message>
    <message>
        <source>count of {0} rows</source>
        <translation>nombre de {0} lignes</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>day count</source>
        <translation>décompte des jours</translation>
    </message>
    <message>
        <source>deleted by tracked change</source>
        <translation>supprimé par une modification suivie</translation>
    </message>
    <message>
        <source>drawn without ink</source>
        <translation>dessiné sans encre</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>every figure is the question&apos;s</source>
        <translation>tous les chiffres viennent de la question</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>finance</translation>
    </message>
    <message>
        <source>for the {0}</source>
        <translation>pour {0}</translation>
    </message>
    <message>
        <source>formatted as hidden</source>
        <translation>mis en forme comme masqué</translation>
    </message>
    <message>
        <source>formula behind a value</source>
        <translation>formule derrière une valeur</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>from the draft “{0}”</source>
        <translation>du projet «&#x202f;{0}&#x202f;»</translation>
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
        <source>general</source>
        <translation>général</translation>
    </message>
    <message>
        <source>governing law</source>
        <translation>droit applicable</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>hidden by its number format</source>
        <translation>masqué par son format de nombre</translation>
    </message>
    <message>
        <source>hidden by its style</source>
        <translation>masqué par son style</translation>
    </message>
    <message>
        <source>hidden column</source>
        <translation>colonne masquée</translation>
    </message>
    <message>
        <source>hidden row</source>
        <translation>ligne masquée</translation>
    </message>
    <message>
        <source>hidden section</source>
        <translation>section masquée</translation>
    </message>
    <message>
        <source>hidden shape</source>
        <translation>forme masquée</translation>
    </message>
    <message>
        <source>hidden sheet</source>
        <translation>feuille masquée</translation>
    </message>
    <message>
        <source>hidden slide</source>
        <translation>diapositive masquée</translation>
    </message>
    <message>
        <source>in</source>
        <translation>dans</translation>
    </message>
    <message>
        <source>in a layer that is switched off</source>
        <translation>dans un calque désactivé</translation>
    </message>
    <message>
        <source>in a note or a header that no page shows</source>
        <translation>dans une note ou un en-tête qu’aucune page ne montre</translation>
    </message>
    <message>
        <source>in billions</source>
        <translation>en milliards</translation>
    </message>
    <message>
        <source>in letters of size 0</source>
        <translation>en lettres de taille 0</translation>
    </message>
    <message>
        <source>in millions</source>
        <translation>en millions</translation>
    </message>
    <message>
        <source>in the code of a field</source>
        <translation>dans le code d’un champ</translation>
    </message>
    <message>
        <source>in the colour of its background</source>
        <translation>de la couleur de son fond</translation>
    </message>
    <message>
        <source>in thousands</source>
        <translation>en milliers</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>in use, on your paper</source>
        <translation>en usage, sur votre papier</translation>
    </message>
    <message>
        <source>in use, with the other</source>
        <translation>en usage, avec l’autre</translation>
    </message>
    <message>
        <source>interest from</source>
        <translation>intérêts à partir du</translation>
    </message>
    <message>
        <source>interest to</source>
        <translation>intérêts jusqu’au</translation>
    </message>
    <message>
        <source>it is a picture, and its text was not recognised</source>
        <translation>c’est une image, et son texte n’a pas été reconnu</translation>
    </message>
    <message>
        <source>it is not clear how it is compounded or how days are counted</source>
        <translation>on ne sait pas clairement comment ils sont capitalisés ou comment les jours sont comptés</translation>
    </message>
    <message>
        <source>it is not said for what time the rate is</source>
        <translation>il n’est pas dit pour quelle durée vaut le taux</translation>
    </message>
    <message>
        <source>it would be a division by zero</source>
        <translation>ce serait une division par zéro</translation>
    </message>
    <message>
        <source>its letters could not be decoded</source>
        <translation>ses lettres n’ont pas pu être décodées</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>last day − first day</source>
        <translation>dernier jour − premier jour</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>juridique</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>moins d’1 s</translation>
    </message>
    <message>
        <source>llama.cpp refused it; most often memory is short. Close other programs, or choose a smaller model.</source>
        <translation>llama.cpp l’a refusé&#x202f;; le plus souvent la mémoire manque. Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>llama.cpp was built for {0}. Answers come faster where the model fits into the memory of the graphics processor; Stop then acts a moment later.</source>
        <translation>llama.cpp a été construit pour {0}. Les réponses viennent plus vite là où le modèle tient dans la mémoire du processeur graphique&#x202f;; Arrêter agit alors un instant plus tard.</translation>
    </message>
    <message>
        <source>llama.cpp was built here for the processor alone.</source>
        <translation>llama.cpp n’a été construit ici que pour le processeur.</translation>
    </message>
    <message>
        <source>made mutual</source>
        <translation>rendu réciproque</translation>
    </message>
    <message>
        <source>max of {0} rows</source>
        <translation>maximum de {0} lignes</translation>
    </message>
    <message>
        <source>measured here</source>
        <translation>mesuré ici</translation>
    </message>
    <message>
        <source>measured here beside other work</source>
        <translation>mesuré ici pendant d’autres tâches</translation>
    </message>
    <message>
        <source>medical</source>
        <translation>médical</translation>
    </message>
    <message>
        <source>million</source>
        <translation>millions</translation>
    </message>
    <message>
        <source>min of {0} rows</source>
        <translation>minimum de {0} lignes</translation>
    </message>
    <message>
        <source>models/catalog.json: {0}. Reinstall Strongroom.</source>
        <translation>models/catalog.json&#xa0;: {0}. Réinstallez Strongroom.</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>no period shown</source>
        <translation>aucune période indiquée</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>aucune source</translation>
    </message>
    <message>
        <source>no text layer (a drawing?)</source>
        <translation>pas de couche de texte (un dessin ?)</translation>
    </message>
    <message>
        <source>no text layer (scanned?)</source>
        <translation>pas de couche de texte (numérisée ?)</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sans unité</translation>
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
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sans usage</translation>
    </message>
    <message>
        <source>notice period</source>
        <translation>délai de préavis</translation>
    </message>
    <message>
        <source>of the other side</source>
        <translation>de l’autre partie</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>sur {total}</translation>
    </message>
    <message>
        <source>one draft</source>
        <translation>un projet</translation>
    </message>
    <message>
        <source>one is not there</source>
        <translation>l’un n’est pas là</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>une question</translation>
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
        <source>outside the page</source>
        <translation>hors de la page</translation>
    </message>
    <message>
        <source>page {0}: {1}</source>
        <translation>page {0} : {1}</translation>
    </message>
    <message>
        <source>pages {0}–{1}: {2}</source>
        <translation>pages {0}–{1} : {2}</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>parties au contrat</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>placed off the screen</source>
        <translation>placé hors de l’écran</translation>
    </message>
    <message>
        <source>rate of interest</source>
        <translation>taux d’intérêt</translation>
    </message>
    <message>
        <source>recognised with {0} % certainty; compare it with the original</source>
        <translation>reconnue avec {0} % de certitude ; comparez-la à l’original</translation>
    </message>
    <message>
        <source>recognising its text failed</source>
        <translation>la reconnaissance de son texte a échoué</translation>
    </message>
    <message>
        <source>recognising its text needs more memory than there may be</source>
        <translation>la reconnaissance de son texte demande plus de mémoire que permis</translation>
    </message>
    <message>
        <source>recognising its text took longer than 60 seconds</source>
        <translation>la reconnaissance de son texte a duré plus de 60 secondes</translation>
    </message>
    <message>
        <source>row hidden by a filter</source>
        <translation>ligne masquée par un filtre</translation>
    </message>
    <message>
        <source>said by the file in place of what is drawn</source>
        <translation>dit par le fichier à la place de ce qui est dessiné</translation>
    </message>
    <message>
        <source>settings, terms and holds</source>
        <translation>les réglages, délais et conservations</translation>
    </message>
    <message>
        <source>several amounts could bear it</source>
        <translation>plusieurs montants pourraient les porter</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>abrégé</translation>
    </message>
    <message>
        <source>shred</source>
        <translation>détruire</translation>
    </message>
    <message>
        <source>simple interest</source>
        <translation>intérêts simples</translation>
    </message>
    <message>
        <source>so much is drawn on it that text which can&apos;t be seen was not told from the rest</source>
        <translation>tant de choses y sont dessinées que le texte qui ne se voit pas n’a pas été distingué du reste</translation>
    </message>
    <message>
        <source>that day is not after the due one</source>
        <translation>ce jour n’est pas postérieur à l’échéance</translation>
    </message>
    <message>
        <source>the amount that bears it is not clear</source>
        <translation>le montant qui les porte n’est pas clair</translation>
    </message>
    <message>
        <source>the amounts are in several currencies</source>
        <translation>les montants sont en plusieurs monnaies</translation>
    </message>
    <message>
        <source>the audit log</source>
        <translation>le journal d’audit</translation>
    </message>
    <message>
        <source>the bonus</source>
        <translation>la prime</translation>
    </message>
    <message>
        <source>the cap</source>
        <translation>le plafond</translation>
    </message>
    <message>
        <source>the clauses name different rates</source>
        <translation>les clauses indiquent des taux différents</translation>
    </message>
    <message>
        <source>the clauses reckon it differently</source>
        <translation>les clauses les calculent différemment</translation>
    </message>
    <message>
        <source>the cure</source>
        <translation>la remédiation</translation>
    </message>
    <message>
        <source>the day from which it runs is not clear</source>
        <translation>on ne sait pas clairement à partir de quel jour ils courent</translation>
    </message>
    <message>
        <source>the days beyond whole periods simply</source>
        <translation>les jours au-delà des périodes entières à intérêts simples</translation>
    </message>
    <message>
        <source>the deposit</source>
        <translation>le dépôt de garantie</translation>
    </message>
    <message>
        <source>the draft {0} in {1}</source>
        <translation>le projet {0} dans {1}</translation>
    </message>
    <message>
        <source>the excess</source>
        <translation>la franchise</translation>
    </message>
    <message>
        <source>the fee</source>
        <translation>les honoraires</translation>
    </message>
    <message>
        <source>the first day not counted</source>
        <translation>le premier jour n’est pas compté</translation>
    </message>
    <message>
        <source>the index, so that searches may find less than there is</source>
        <translation>l’index, de sorte que les recherches peuvent trouver moins qu’il n’y a</translation>
    </message>
    <message>
        <source>the interest</source>
        <translation>les intérêts</translation>
    </message>
    <message>
        <source>the list of documents, so that some may not be named here</source>
        <translation>la liste des documents, de sorte que certains peuvent ne pas être nommés ici</translation>
    </message>
    <message>
        <source>the loan</source>
        <translation>le prêt</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>le préavis</translation>
    </message>
    <message>
        <source>the original file of {0} in {1}</source>
        <translation>le fichier original de {0} dans {1}</translation>
    </message>
    <message>
        <source>the penalty</source>
        <translation>la pénalité</translation>
    </message>
    <message>
        <source>the premium</source>
        <translation>la prime d’assurance</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>le prix</translation>
    </message>
    <message>
        <source>the probation</source>
        <translation>la période d’essai</translation>
    </message>
    <message>
        <source>the rate depends on another one that neither the question nor the documents state</source>
        <translation>le taux dépend d’un autre que ni la question ni les documents n’indiquent</translation>
    </message>
    <message>
        <source>the rate is for whole months, and it is not said how a part of one counts</source>
        <translation>le taux vaut pour des mois entiers, et il n’est pas dit comment compte une partie de mois</translation>
    </message>
    <message>
        <source>the renewal</source>
        <translation>le renouvellement</translation>
    </message>
    <message>
        <source>the rent</source>
        <translation>le loyer</translation>
    </message>
    <message>
        <source>the rent-free</source>
        <translation>la franchise de loyer</translation>
    </message>
    <message>
        <source>the retention</source>
        <translation>la conservation</translation>
    </message>
    <message>
        <source>the revenue</source>
        <translation>le chiffre d’affaires</translation>
    </message>
    <message>
        <source>the salary</source>
        <translation>le salaire</translation>
    </message>
    <message>
        <source>the scripts of India</source>
        <translation>les écritures de l’Inde</translation>
    </message>
    <message>
        <source>the service charge</source>
        <translation>les charges</translation>
    </message>
    <message>
        <source>the term</source>
        <translation>la durée</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>la corbeille</translation>
    </message>
    <message>
        <source>the warranty</source>
        <translation>la garantie</translation>
    </message>
    <message>
        <source>there are no figures</source>
        <translation>il n’y a pas de chiffres</translation>
    </message>
    <message>
        <source>this figure</source>
        <translation>ce chiffre</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>milliers</translation>
    </message>
    <message>
        <source>time for payment</source>
        <translation>délai de paiement</translation>
    </message>
    <message>
        <source>time to remedy</source>
        <translation>délai pour remédier</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>too small to read</source>
        <translation>trop petit pour être lu</translation>
    </message>
    <message>
        <source>total({0})</source>
        <translation>total({0})</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>under</source>
        <translation>sous</translation>
    </message>
    <message>
        <source>under a merged cell</source>
        <translation>sous une cellule fusionnée</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>versions of drafts</source>
        <translation>des versions de projets</translation>
    </message>
    <message>
        <source>was above {0} in</source>
        <translation>était au-dessus de {0} en</translation>
    </message>
    <message>
        <source>was below {0} in</source>
        <translation>était au-dessous de {0} en</translation>
    </message>
    <message>
        <source>was highest in</source>
        <translation>était le plus élevé en</translation>
    </message>
    <message>
        <source>was lowest in</source>
        <translation>était le plus bas en</translation>
    </message>
    <message>
        <source>what looks like writing in its picture could not be recognised</source>
        <translation>ce qui ressemble à de l’écriture dans son image n’a pas pu être reconnu</translation>
    </message>
    <message>
        <source>where pages begin</source>
        <translation>le début des pages</translation>
    </message>
    <message>
        <source>white on white</source>
        <translation>blanc sur blanc</translation>
    </message>
    <message>
        <source>whole years between</source>
        <translation>années entières entre les deux</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>your own clauses and templates</source>
        <translation>vos propres clauses et modèles</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>vos mots</translation>
    </message>
    <message>
        <source>{0}
It names files of this matter and is not encrypted.</source>
        <translation>{0}
Il nomme des fichiers de cette affaire et n’est pas chiffré.</translation>
    </message>
    <message>
        <source>{0} (corrected by hand)</source>
        <translation>{0} (corrigé à la main)</translation>
    </message>
    <message>
        <source>{0} (verified)</source>
        <translation>{0} (vérifié)</translation>
    </message>
    <message>
        <source>{0} ({1} more to follow)</source>
        <translation>{0} ({1} autres suivent)</translation>
    </message>
    <message>
        <source>{0} A backup takes the passphrase and the recovery code of the time when it was made; later ones don&apos;t open it.</source>
        <translation>{0} Une sauvegarde demande la phrase de passe et le code de secours du moment où elle a été faite&#xa0;; les suivants ne l’ouvrent pas.</translation>
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
        <source>{0} Its text is kept as it was.</source>
        <translation>{0} Son texte est conservé tel quel.</translation>
    </message>
    <message>
        <source>{0} Look after the drive, then try again.</source>
        <translation>{0} Vérifiez le lecteur, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} Look after {1}, then try again.</source>
        <translation>{0} Vérifiez {1}, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} a day</source>
        <translation>{0} par jour</translation>
    </message>
    <message>
        <source>{0} a month</source>
        <translation>{0} par mois</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} par seconde</translation>
    </message>
    <message>
        <source>{0} a year</source>
        <translation>{0} par an</translation>
    </message>
    <message>
        <source>{0} above a base rate of {1}</source>
        <translation>{0} au-dessus d’un taux de base de {1}</translation>
    </message>
    <message>
        <source>{0} after {1}: {2} (by the calendar, the first day not counted)</source>
        <translation>{0} après le {1}&#xa0;: {2} (selon le calendrier, le premier jour n’étant pas compté)</translation>
    </message>
    <message>
        <source>{0} after {1}: {2} (counting Monday to Friday, without holidays, the first day not counted)</source>
        <translation>{0} après le {1}&#xa0;: {2} (du lundi au vendredi, sans les jours fériés, le premier jour n’étant pas compté)</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} face à {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>{0} answers in it.</source>
        <translation>{0} y répond.</translation>
    </message>
    <message>
        <source>{0} are not read by this version.</source>
        <translation>{0} ne sont pas lus par cette version.</translation>
    </message>
    <message>
        <source>{0} are not there</source>
        <translation>{0} ne sont pas là</translation>
    </message>
    <message>
        <source>{0} attempts to connect were refused, the last on {1}.</source>
        <translation>{0} tentatives de connexion ont été refusées, la dernière le {1}.</translation>
    </message>
    <message>
        <source>{0} before {1}: {2} (by the calendar, the first day not counted)</source>
        <translation>{0} avant le {1}&#xa0;: {2} (selon le calendrier, le premier jour n’étant pas compté)</translation>
    </message>
    <message>
        <source>{0} before {1}: {2} (counting Monday to Friday, without holidays, the first day not counted)</source>
        <translation>{0} avant le {1}&#xa0;: {2} (du lundi au vendredi, sans les jours fériés, le premier jour n’étant pas compté)</translation>
    </message>
    <message>
        <source>{0} blanks</source>
        <translation>{0} blancs</translation>
    </message>
    <message>
        <source>{0} business days</source>
        <translation>{0} jours ouvrés</translation>
    </message>
    <message>
        <source>{0} changes are not decided yet</source>
        <translation>{0} modifications ne sont pas encore tranchées</translation>
    </message>
    <message>
        <source>{0} changes {1}:</source>
        <translation>{0} modifie {1}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} could not be read, or not all of it.</source>
        <translation>{0} n’ont pas pu être lus, ou pas entièrement.</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
    <message>
        <source>{0} days a year</source>
        <translation>{0} jours par an</translation>
    </message>
    <message>
        <source>{0} do not stand in the documents any more.</source>
        <translation>{0} ne figurent plus dans les documents.</translation>
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
        <source>{0} documents could not be read, so nothing is known of them.</source>
        <translation>{0} documents n’ont pas pu être lus&#x202f;; on ne sait rien de leur contenu.</translation>
    </message>
    <message>
        <source>{0} documents say something else:</source>
        <translation>{0} documents disent autre chose&#xa0;:</translation>
    </message>
    <message>
        <source>{0} documents searched, only in: {1}.</source>
        <translation>{0} documents consultés, seulement dans&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} documents searched, {1} of them read in full.</source>
        <translation>{0} documents examinés, dont {1} lus en entier.</translation>
    </message>
    <message>
        <source>{0} documents searched.</source>
        <translation>{0} documents consultés.</translation>
    </message>
    <message>
        <source>{0} documents were asked; nothing of it was found there.</source>
        <translation>{0} documents ont été interrogés&#x202f;; rien n’y a été trouvé à ce sujet.</translation>
    </message>
    <message>
        <source>{0} documents were removed</source>
        <translation>{0} documents ont été retirés</translation>
    </message>
    <message>
        <source>{0} does not protect what it is given. Use the system&apos;s own keychain, or protect the vault with a passphrase.</source>
        <translation>{0} ne protège pas ce qu’on lui donne. Utilisez le trousseau du système, ou protégez le coffre-fort par une phrase de passe.</translation>
    </message>
    <message>
        <source>{0} does not stand in the documents any more.</source>
        <translation>{0} ne figure plus dans les documents.</translation>
    </message>
    <message>
        <source>{0} drafts</source>
        <translation>{0} projets</translation>
    </message>
    <message>
        <source>{0} drafts of one document are shown</source>
        <translation>{0} versions d’un document sont montrées</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
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
        <source>{0} files went while files were read</source>
        <translation>{0} fichiers ont disparu pendant la lecture</translation>
    </message>
    <message>
        <source>{0} folders are watched: what changes in them is read</source>
        <translation>{0} dossiers sont surveillés&#xa0;: ce qui y change est lu</translation>
    </message>
    <message>
        <source>{0} have arrived</source>
        <translation>{0} sont arrivés</translation>
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
        <translation>{0} dans {1}</translation>
    </message>
    <message>
        <source>{0} is a link, which Strongroom never makes. Remove it, or choose another folder. Nothing was written.</source>
        <translation>{0} est un lien, que Strongroom ne crée jamais. Retirez-le, ou choisissez un autre dossier. Rien n’a été écrit.</translation>
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
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation>{0} absents</translation>
    </message>
    <message>
        <source>{0} models were downloaded by your click, the last on {1}.</source>
        <translation>{0} modèles ont été téléchargés sur votre clic, le dernier le {1}.</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} mois</translation>
    </message>
    <message>
        <source>{0} more are in the saved report.</source>
        <translation>{0} de plus figurent dans le rapport enregistré.</translation>
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
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} documents that were asked say it:</source>
        <translation>{0} documents sur {1} interrogés le précisent&#xa0;:</translation>
    </message>
    <message>
        <source>{0} of {1} documents that were asked say so:</source>
        <translation>{0} documents sur {1} interrogés le disent&#xa0;:</translation>
    </message>
    <message>
        <source>{0} of {1} entries. Each of all follows from the one before it.</source>
        <translation>{0} entrées sur {1}. Chacune de toutes suit de la précédente.</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} fichiers sur {1}</translation>
    </message>
    <message>
        <source>{0} only in part</source>
        <translation>{0} en partie seulement</translation>
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
        <source>{0} percentage points</source>
        <translation>{0} points de pourcentage</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} endroits</translation>
    </message>
    <message>
        <source>{0} places or more</source>
        <translation>{0} endroits ou plus</translation>
    </message>
    <message>
        <source>{0} questions</source>
        <translation>{0} questions</translation>
    </message>
    <message>
        <source>{0} read in full</source>
        <translation>{0} lus en entier</translation>
    </message>
    <message>
        <source>{0} ready</source>
        <translation>{0} prêts</translation>
    </message>
    <message>
        <source>{0} recognised with little certainty</source>
        <translation>{0} reconnus avec peu de certitude</translation>
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
        <source>{0} replaced</source>
        <translation>{0} remplacés</translation>
    </message>
    <message>
        <source>{0} replaced; {1} in fields, blanks or numbers of clauses stay</source>
        <translation>{0} remplacés&#x202f;; {1} dans des champs, blancs ou numéros de clauses restent</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} lignes</translation>
    </message>
    <message>
        <source>{0} rows, {1} of them blank</source>
        <translation>{0} lignes, dont {1} vides</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
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
        <source>{0} states another amount for {1}:</source>
        <translation>{0} indique un autre montant pour {1}&#xa0;:</translation>
    </message>
    <message>
        <source>{0} things are back where they were.</source>
        <translation>{0} choses sont revenues à leur place.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} tracked changes, {1} open. What is open stays tracked in the file.</source>
        <translation>{0} marques de révision, {1} ouvertes. Ce qui est ouvert reste marqué dans le fichier.</translation>
    </message>
    <message>
        <source>{0} was imported</source>
        <translation>{0} a été importé</translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation>{0} semaines</translation>
    </message>
    <message>
        <source>{0} with problems</source>
        <translation>{0} avec difficultés</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} mots</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} ans</translation>
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
        <translation>{0}, filtré</translation>
    </message>
    <message>
        <source>{0}, inside {1}</source>
        <translation>{0}, dans {1}</translation>
    </message>
    <message>
        <source>{0}, level {1}</source>
        <translation>{0}, niveau {1}</translation>
    </message>
    <message>
        <source>{0}, marked</source>
        <translation>{0}, marqué</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, page {1}</translation>
    </message>
    <message>
        <source>{0}, so it was deleted. Try again later; if it happens again, the file at its address was replaced.</source>
        <translation>{0}, il a donc été supprimé. Réessayez plus tard&#x202f;; si cela se reproduit, le fichier à son adresse a été remplacé.</translation>
    </message>
    <message>
        <source>{0}, {1}, read back after writing.</source>
        <translation>{0}, {1}, relu après écriture.</translation>
    </message>
    <message>
        <source>{0}. They are found by their words; by meaning, only by the name of their file and the heading they stand under.</source>
        <translation>{0}. Ils se trouvent par leurs mots&#xa0;; par le sens, seulement par le nom de leur fichier et le titre sous lequel ils figurent.</translation>
    </message>
    <message>
        <source>{0}: go to the next one</source>
        <translation>{0}&#xa0;: aller au suivant</translation>
    </message>
    <message>
        <source>{0}: paused</source>
        <translation>{0}&#xa0;: suspendu</translation>
    </message>
    <message>
        <source>{0}: take “{1}”, {2}</source>
        <translation>{0}&#xa0;: prendre «&#x202f;{1}&#x202f;», {2}</translation>
    </message>
    <message>
        <source>{0}: the document calls this party {1}.</source>
        <translation>{0}&#xa0;: le document appelle cette partie {1}.</translation>
    </message>
    <message>
        <source>{0}: the document defines {1}. Correct the one that is misspelt.</source>
        <translation>{0}&#xa0;: le document définit {1}. Corrigez celui qui est mal écrit.</translation>
    </message>
    <message>
        <source>{0}: the tag “{1}” has no beginning. Write {2} where it begins, or take it out.</source>
        <translation>{0} : la balise « {1} » n’a pas de début. Écrivez {2} là où elle commence, ou retirez-la.</translation>
    </message>
    <message>
        <source>{0}: the tag “{1}” has no end. Write {2} where it ends, or take it out.</source>
        <translation>{0} : la balise « {1} » n’a pas de fin. Écrivez {2} là où elle finit, ou retirez-la.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} documents)</source>
        <translation>{0}&#xa0;: {1} ({2} documents)</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}&#xa0;: {1} sur {2}</translation>
    </message>
    <message>
        <source>{0}: {1}. Check that it is meant.</source>
        <translation>{0}&#xa0;: {1}. Vérifiez que c’est voulu.</translation>
    </message>
    <message>
        <source>{0}: “{1}” begins what nothing ends. Write {2} behind the words that it is for, or take it out.</source>
        <translation>{0} : « {1} » commence ce que rien ne finit. Écrivez {2} après les mots qu’il concerne, ou retirez-le.</translation>
    </message>
    <message>
        <source>{0}: “{1}” belongs to nothing that was begun before. Write what it belongs to, or take it out.</source>
        <translation>{0} : « {1} » ne se rapporte à rien de commencé auparavant. Écrivez ce à quoi il se rapporte, ou retirez-le.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no tag that is known. A field is written in two braces; write it so, or take it out.</source>
        <translation>{0} : « {1} » n’est pas une balise connue. Un champ s’écrit entre deux accolades ; écrivez-le ainsi, ou retirez-le.</translation>
    </message>
    <message>
        <source>{cells} cells, {found} with an answer, {marked} looked at</source>
        <translation>{cells} cellules, {found} avec une réponse, {marked} regardées</translation>
    </message>
    <message>
        <source>{chosen} of {all} documents, {cells} cells</source>
        <translation>{chosen} documents sur {all}, {cells} cellules</translation>
    </message>
    <message>
        <source>{count} conversations were removed</source>
        <translation>{count} conversations ont été retirées</translation>
    </message>
    <message>
        <source>{count} sources</source>
        <translation>{count} sources</translation>
    </message>
    <message>
        <source>{done} of {total} cells</source>
        <translation>{done} cellules sur {total}</translation>
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
        <translation>«&#x202f;Une clause de résiliation avec 60 jours de préavis comme dans le contrat Acme&#x202f;»</translation>
    </message>
    <message>
        <source>“{0}” against now</source>
        <translation>«&#x202f;{0}&#x202f;» face à maintenant</translation>
    </message>
    <message>
        <source>“{0}” against {1}</source>
        <translation>«&#x202f;{0}&#x202f;» face à {1}</translation>
    </message>
    <message>
        <source>“{0}” against “{1}”</source>
        <translation>«&#x202f;{0}&#x202f;» face à «&#x202f;{1}&#x202f;»</translation>
    </message>
    <message>
        <source>“{0}” can’t be a template yet: it has broken tags</source>
        <translation>« {0} » ne peut pas encore être un modèle : il a des balises cassées</translation>
    </message>
    <message>
        <source>“{0}” does not stand in the quoted passages.</source>
        <translation>«&#x202f;{0}&#x202f;» ne figure pas dans les passages cités.</translation>
    </message>
    <message>
        <source>“{0}” has no clause on {1} that was found.</source>
        <translation>Aucune clause sur « {1} » n’a été trouvée dans « {0} ».</translation>
    </message>
    <message>
        <source>“{0}” has no such clause that was found.</source>
        <translation>Aucune clause de ce genre n’a été trouvée dans « {0} ».</translation>
    </message>
    <message>
        <source>“{0}” is among your clauses</source>
        <translation>«&#x202f;{0}&#x202f;» est parmi vos clauses</translation>
    </message>
    <message>
        <source>“{0}” is among your clauses no more</source>
        <translation>« {0} » ne figure plus parmi vos clauses</translation>
    </message>
    <message>
        <source>“{0}” is among your templates</source>
        <translation>«&#x202f;{0}&#x202f;» est parmi vos modèles</translation>
    </message>
    <message>
        <source>“{0}” is put in</source>
        <translation>«&#x202f;{0}&#x202f;» est inséré</translation>
    </message>
    <message>
        <source>“{0}” is removed</source>
        <translation>«&#x202f;{0}&#x202f;» est retiré</translation>
    </message>
    <message>
        <source>“{0}” is watched no longer</source>
        <translation>«&#x202f;{0}&#x202f;» n’est plus surveillé</translation>
    </message>
    <message>
        <source>“{0}” may be {1} or {2}: say which is meant.</source>
        <translation>« {0} » peut être {1} ou {2} : dites qui est visé.</translation>
    </message>
    <message>
        <source>“{0}” may be {1}, {2} or {3}: say which is meant.</source>
        <translation>« {0} » peut être {1}, {2} ou {3} : dites qui est visé.</translation>
    </message>
    <message>
        <source>“{0}” was exported</source>
        <translation>«&#x202f;{0}&#x202f;» a été exportée</translation>
    </message>
    <message>
        <source>“{0}” was imported</source>
        <translation>«&#x202f;{0}&#x202f;» a été importée</translation>
    </message>
    <message>
        <source>“{0}” was not read in full: what is missing shows as a change.</source>
        <translation>«&#x202f;{0}&#x202f;» n’a pas été lu en entier&#xa0;: ce qui manque apparaît comme un changement.</translation>
    </message>
    <message>
        <source>“{0}” was removed</source>
        <translation>«&#x202f;{0}&#x202f;» a été retirée</translation>
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

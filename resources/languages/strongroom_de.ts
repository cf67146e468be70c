<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Kinds</name>
    <message>
        <source>A duty to pay a price</source>
        <translation>Eine Pflicht zur Zahlung eines Preises</translation>
    </message>
    <message>
        <source>A full repairing duty of the tenant</source>
        <translation>Eine volle Instandhaltungspflicht des Mieters</translation>
    </message>
    <message>
        <source>A non-compete</source>
        <translation>Ein Wettbewerbsverbot</translation>
    </message>
    <message>
        <source>A penalty for leaving</source>
        <translation>Eine Vertragsstrafe für das Ausscheiden</translation>
    </message>
    <message>
        <source>A protected tenant&apos;s deposit</source>
        <translation>Die geschützte Kaution eines Wohnraummieters</translation>
    </message>
    <message>
        <source>A threat of criminal proceedings</source>
        <translation>Eine Androhung von Strafanzeige</translation>
    </message>
    <message>
        <source>A transfer of intellectual property</source>
        <translation>Eine Übertragung geistigen Eigentums</translation>
    </message>
    <message>
        <source>A waiver of statutory rights</source>
        <translation>Ein Verzicht auf gesetzliche Rechte</translation>
    </message>
    <message>
        <source>An admission of liability</source>
        <translation>Ein Anerkenntnis der Haftung</translation>
    </message>
    <message>
        <source>An independent contractor clause</source>
        <translation>Eine Klausel über selbständige Tätigkeit</translation>
    </message>
    <message>
        <source>Benefits of an employee</source>
        <translation>Leistungen eines Arbeitnehmers</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Statutory employment rights</source>
        <translation>Gesetzliche Arbeitnehmerrechte</translation>
    </message>
    <message>
        <source>Terms of a lease</source>
        <translation>Bestimmungen eines Mietvertrags</translation>
    </message>
    <message>
        <source>Treatment that depends on the signature</source>
        <translation>Eine Behandlung, die von der Unterschrift abhängt</translation>
    </message>
    <message>
        <source>a residential landlord must by law keep structure and exterior in repair</source>
        <translation>ein Wohnraumvermieter muss von Gesetzes wegen Bausubstanz und Äußeres instand halten</translation>
    </message>
    <message>
        <source>a settlement is usually made without one</source>
        <translation>ein Vergleich wird gewöhnlich ohne ein solches geschlossen</translation>
    </message>
    <message>
        <source>acceptance by the client</source>
        <translation>Annahme durch den Mandanten</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>alterations</source>
        <translation>bauliche Änderungen</translation>
    </message>
    <message>
        <source>alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>an agreement about secrecy usually has no price</source>
        <translation>eine Vereinbarung über Geheimhaltung hat gewöhnlich keinen Preis</translation>
    </message>
    <message>
        <source>an agreement about secrecy usually transfers nothing</source>
        <translation>eine Vereinbarung über Geheimhaltung überträgt gewöhnlich nichts</translation>
    </message>
    <message>
        <source>answer directly to the auditor</source>
        <translation>Antwort unmittelbar an den Abschlussprüfer</translation>
    </message>
    <message>
        <source>assignment and underletting</source>
        <translation>Abtretung und Untervermietung</translation>
    </message>
    <message>
        <source>audit confirmation request</source>
        <translation>Bestätigungsanfrage des Abschlussprüfers</translation>
    </message>
    <message>
        <source>authorisation to release records</source>
        <translation>Ermächtigung zur Herausgabe von Unterlagen</translation>
    </message>
    <message>
        <source>authority and advice</source>
        <translation>Vertretungsmacht und Beratung</translation>
    </message>
    <message>
        <source>authority of the client</source>
        <translation>Ermächtigung des Mandanten</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>billing and payment</source>
        <translation>Abrechnung und Zahlung</translation>
    </message>
    <message>
        <source>bills and council tax</source>
        <translation>Nebenkosten und Gemeindesteuer</translation>
    </message>
    <message>
        <source>break clause</source>
        <translation>Sonderkündigungsrecht</translation>
    </message>
    <message>
        <source>care may usually not depend on the authorisation</source>
        <translation>die Behandlung darf gewöhnlich nicht von der Ermächtigung abhängen</translation>
    </message>
    <message>
        <source>changes in writing</source>
        <translation>Schriftform für Änderungen</translation>
    </message>
    <message>
        <source>commercial lease</source>
        <translation>Gewerbemietvertrag</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>confidentiality of the settlement</source>
        <translation>Vertraulichkeit des Vergleichs</translation>
    </message>
    <message>
        <source>conflicts of interest or other work</source>
        <translation>Interessenkonflikte oder andere Tätigkeiten</translation>
    </message>
    <message>
        <source>consulting agreement</source>
        <translation>Beratungsvertrag</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>demand letter</source>
        <translation>Mahnschreiben</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>Kaution</translation>
    </message>
    <message>
        <source>disciplinary and grievance procedures</source>
        <translation>Disziplinar- und Beschwerdeverfahren</translation>
    </message>
    <message>
        <source>disclosure required by law</source>
        <translation>gesetzlich vorgeschriebene Offenlegung</translation>
    </message>
    <message>
        <source>discontinuance of proceedings or no further claims</source>
        <translation>Beendigung des Verfahrens oder keine weiteren Ansprüche</translation>
    </message>
    <message>
        <source>documents enclosed or asked for</source>
        <translation>beigefügte oder verlangte Unterlagen</translation>
    </message>
    <message>
        <source>employment contract</source>
        <translation>Arbeitsvertrag</translation>
    </message>
    <message>
        <source>end of the authorisation</source>
        <translation>Ende der Ermächtigung</translation>
    </message>
    <message>
        <source>end of the term (yielding up)</source>
        <translation>Ende der Mietzeit (Rückgabe)</translation>
    </message>
    <message>
        <source>ending the engagement</source>
        <translation>Beendigung des Mandats</translation>
    </message>
    <message>
        <source>ending the tenancy</source>
        <translation>Beendigung des Mietverhältnisses</translation>
    </message>
    <message>
        <source>engagement letter</source>
        <translation>Mandatsschreiben</translation>
    </message>
    <message>
        <source>entire agreement</source>
        <translation>Vollständigkeit der Vereinbarung</translation>
    </message>
    <message>
        <source>exceptions (public, known before, independently developed)</source>
        <translation>Ausnahmen (öffentlich, vorher bekannt, selbständig entwickelt)</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>Auslagen</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>Honorar</translation>
    </message>
    <message>
        <source>fees and payment</source>
        <translation>Vergütung und Zahlung</translation>
    </message>
    <message>
        <source>findings on examination</source>
        <translation>Untersuchungsbefunde</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>höhere Gewalt</translation>
    </message>
    <message>
        <source>forfeiture or re-entry</source>
        <translation>Verwirkung oder Wiederinbesitznahme</translation>
    </message>
    <message>
        <source>further disclosure by the recipient</source>
        <translation>Weitergabe durch den Empfänger</translation>
    </message>
    <message>
        <source>governing law</source>
        <translation>anwendbares Recht</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>hours of work</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>how long the duties last</source>
        <translation>Dauer der Pflichten</translation>
    </message>
    <message>
        <source>how to prepare</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>independent contractor, no employment</source>
        <translation>Selbständigkeit, kein Arbeitsverhältnis</translation>
    </message>
    <message>
        <source>inspection and rejection</source>
        <translation>Prüfung und Zurückweisung</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>intellectual property in the work</source>
        <translation>geistiges Eigentum an der Arbeit</translation>
    </message>
    <message>
        <source>interest and costs</source>
        <translation>Zinsen und Kosten</translation>
    </message>
    <message>
        <source>investigations</source>
        <translation>Untersuchungen</translation>
    </message>
    <message>
        <source>it belongs in a lease</source>
        <translation>das gehört in einen Mietvertrag</translation>
    </message>
    <message>
        <source>it belongs in a residential tenancy</source>
        <translation>das gehört in einen Wohnraummietvertrag</translation>
    </message>
    <message>
        <source>it contradicts employment</source>
        <translation>das widerspricht einem Arbeitsverhältnis</translation>
    </message>
    <message>
        <source>it goes beyond secrecy and may be unenforceable or a restraint of trade</source>
        <translation>das geht über Geheimhaltung hinaus und kann nicht durchsetzbar oder eine unzulässige Wettbewerbsbeschränkung sein</translation>
    </message>
    <message>
        <source>it is unlikely to be enforceable</source>
        <translation>das ist wahrscheinlich nicht durchsetzbar</translation>
    </message>
    <message>
        <source>it is usually void for a home</source>
        <translation>bei Wohnraum ist das gewöhnlich unwirksam</translation>
    </message>
    <message>
        <source>it points to employment rather than services</source>
        <translation>das deutet eher auf ein Arbeitsverhältnis als auf Dienstleistungen</translation>
    </message>
    <message>
        <source>it points to employment, which the parties usually want to avoid</source>
        <translation>das deutet auf ein Arbeitsverhältnis, das die Parteien gewöhnlich vermeiden wollen</translation>
    </message>
    <message>
        <source>job title and duties</source>
        <translation>Stellenbezeichnung und Aufgaben</translation>
    </message>
    <message>
        <source>keeping of the file</source>
        <translation>Aufbewahrung der Akte</translation>
    </message>
    <message>
        <source>landlord&apos;s access</source>
        <translation>Zutritt des Vermieters</translation>
    </message>
    <message>
        <source>limits of liability</source>
        <translation>Haftungsbegrenzung</translation>
    </message>
    <message>
        <source>limits of liability or indemnity</source>
        <translation>Haftungsbegrenzung oder Freistellung</translation>
    </message>
    <message>
        <source>medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>money laundering checks</source>
        <translation>Geldwäscheprüfung</translation>
    </message>
    <message>
        <source>no admission of liability</source>
        <translation>kein Anerkenntnis der Haftung</translation>
    </message>
    <message>
        <source>no request for payment</source>
        <translation>keine Zahlungsaufforderung</translation>
    </message>
    <message>
        <source>non-disclosure agreement</source>
        <translation>Geheimhaltungsvereinbarung</translation>
    </message>
    <message>
        <source>notice and termination</source>
        <translation>Kündigungsfrist und Beendigung</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>notices and address for service</source>
        <translation>Mitteilungen und Zustellanschrift</translation>
    </message>
    <message>
        <source>orders and forecasts</source>
        <translation>Bestellungen und Bedarfsvorschauen</translation>
    </message>
    <message>
        <source>patient information letter</source>
        <translation>Patienteninformation</translation>
    </message>
    <message>
        <source>patient&apos;s name and date of birth</source>
        <translation>Name und Geburtsdatum des Patienten</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>payment or other consideration</source>
        <translation>Zahlung oder andere Gegenleistung</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>Altersversorgung</translation>
    </message>
    <message>
        <source>place of work</source>
        <translation>Arbeitsort</translation>
    </message>
    <message>
        <source>price and payment</source>
        <translation>Preis und Zahlung</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>Probezeit</translation>
    </message>
    <message>
        <source>product liability, recall or insurance</source>
        <translation>Produkthaftung, Rückruf oder Versicherung</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>quiet enjoyment</source>
        <translation>ungestörter Gebrauch</translation>
    </message>
    <message>
        <source>readiness to settle or mediate</source>
        <translation>Bereitschaft zu Vergleich oder Mediation</translation>
    </message>
    <message>
        <source>reason for the referral and urgency</source>
        <translation>Grund der Überweisung und Dringlichkeit</translation>
    </message>
    <message>
        <source>referral letter</source>
        <translation>Überweisungsschreiben</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Verzicht und Abgeltung</translation>
    </message>
    <message>
        <source>remedies for a breach (injunction)</source>
        <translation>Rechtsbehelfe bei Verletzung (Unterlassung)</translation>
    </message>
    <message>
        <source>rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>rent review</source>
        <translation>Mietanpassung</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>Instandhaltung</translation>
    </message>
    <message>
        <source>repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>residential lease</source>
        <translation>Wohnraummietvertrag</translation>
    </message>
    <message>
        <source>return or destruction</source>
        <translation>Rückgabe oder Vernichtung</translation>
    </message>
    <message>
        <source>right to withdraw</source>
        <translation>Widerrufsrecht</translation>
    </message>
    <message>
        <source>rights that are not granted (no licence)</source>
        <translation>nicht eingeräumte Rechte (keine Lizenz)</translation>
    </message>
    <message>
        <source>risk and title</source>
        <translation>Gefahrübergang und Eigentum</translation>
    </message>
    <message>
        <source>risks and side effects</source>
        <translation>Risiken und Nebenwirkungen</translation>
    </message>
    <message>
        <source>scope of the work</source>
        <translation>Umfang der Arbeit</translation>
    </message>
    <message>
        <source>security of tenure</source>
        <translation>Bestandsschutz des Mietverhältnisses</translation>
    </message>
    <message>
        <source>sensitive records (named one by one)</source>
        <translation>besonders geschützte Unterlagen (einzeln genannt)</translation>
    </message>
    <message>
        <source>service charge or outgoings</source>
        <translation>Nebenkosten oder Lasten</translation>
    </message>
    <message>
        <source>services agreement</source>
        <translation>Dienstleistungsvertrag</translation>
    </message>
    <message>
        <source>settlement agreement</source>
        <translation>Vergleichsvereinbarung</translation>
    </message>
    <message>
        <source>sickness</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>signature and date</source>
        <translation>Unterschrift und Datum</translation>
    </message>
    <message>
        <source>standard of care or warranties</source>
        <translation>Sorgfaltsmaßstab oder Gewährleistungen</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>subletting and assignment</source>
        <translation>Untervermietung und Abtretung</translation>
    </message>
    <message>
        <source>supply agreement</source>
        <translation>Liefervertrag</translation>
    </message>
    <message>
        <source>tax and social security</source>
        <translation>Steuern und Sozialversicherung</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>term and termination</source>
        <translation>Laufzeit und Kündigung</translation>
    </message>
    <message>
        <source>termination</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>the amount or what is demanded</source>
        <translation>der Betrag oder was verlangt wird</translation>
    </message>
    <message>
        <source>the balance date</source>
        <translation>der Stichtag des Saldos</translation>
    </message>
    <message>
        <source>the balance or what is to be confirmed</source>
        <translation>der Saldo oder was zu bestätigen ist</translation>
    </message>
    <message>
        <source>the dispute</source>
        <translation>der Streit</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>der Sachverhalt</translation>
    </message>
    <message>
        <source>the goods</source>
        <translation>die Waren</translation>
    </message>
    <message>
        <source>the premises</source>
        <translation>die Räume</translation>
    </message>
    <message>
        <source>the property</source>
        <translation>das Mietobjekt</translation>
    </message>
    <message>
        <source>the services</source>
        <translation>die Leistungen</translation>
    </message>
    <message>
        <source>time for an answer</source>
        <translation>Frist für eine Antwort</translation>
    </message>
    <message>
        <source>to threaten it for a civil claim may be improper or an offence</source>
        <translation>damit wegen eines zivilrechtlichen Anspruchs zu drohen, kann unzulässig oder strafbar sein</translation>
    </message>
    <message>
        <source>use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>use and conduct</source>
        <translation>Nutzung und Verhalten</translation>
    </message>
    <message>
        <source>warranties</source>
        <translation>Gewährleistung</translation>
    </message>
    <message>
        <source>what follows if it is not met</source>
        <translation>was folgt, wenn nicht erfüllt wird</translation>
    </message>
    <message>
        <source>what happens afterwards</source>
        <translation>was danach geschieht</translation>
    </message>
    <message>
        <source>what is asked of the other clinician</source>
        <translation>was vom anderen Arzt erbeten wird</translation>
    </message>
    <message>
        <source>what is confidential</source>
        <translation>was vertraulich ist</translation>
    </message>
    <message>
        <source>what is not included</source>
        <translation>was nicht umfasst ist</translation>
    </message>
    <message>
        <source>what the information may be used for</source>
        <translation>wofür die Informationen verwendet werden dürfen</translation>
    </message>
    <message>
        <source>what the procedure or treatment is</source>
        <translation>worin der Eingriff oder die Behandlung besteht</translation>
    </message>
    <message>
        <source>what to do about a difference</source>
        <translation>was bei einer Abweichung zu tun ist</translation>
    </message>
    <message>
        <source>when to seek help, and whom to call</source>
        <translation>wann Hilfe zu suchen und wer anzurufen ist</translation>
    </message>
    <message>
        <source>which records</source>
        <translation>welche Unterlagen</translation>
    </message>
    <message>
        <source>who claims against whom</source>
        <translation>wer gegen wen Ansprüche erhebt</translation>
    </message>
    <message>
        <source>who does the work</source>
        <translation>wer die Arbeit macht</translation>
    </message>
    <message>
        <source>who may release them</source>
        <translation>wer sie herausgeben darf</translation>
    </message>
    <message>
        <source>who receives them</source>
        <translation>wer sie erhält</translation>
    </message>
    <message>
        <source>who the client is</source>
        <translation>wer der Mandant ist</translation>
    </message>
    <message>
        <source>whose records</source>
        <translation>wessen Unterlagen</translation>
    </message>
</context>
<context>
    <name>Strongroom</name>
    <message>
        <source>  and {0} more: `strongroom verify` names them all</source>
        <translation>  und {0} weitere: `strongroom verify` nennt sie alle</translation>
    </message>
    <message>
        <source>  {seconds} s</source>
        <translation>  {seconds} s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
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
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>1 tracked change, {0} open. What is open stays tracked in the file.</source>
        <translation>1 nachverfolgte Änderung, {0} offen. Was offen ist, bleibt in der Datei nachverfolgt.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>13 groups of 5 characters</source>
        <translation>13 Gruppen zu 5 Zeichen</translation>
    </message>
    <message>
        <source>The draft could not be checked.</source>
        <translation>Der Entwurf konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The draft could not be compared with the old matter.</source>
        <translation>Der Entwurf konnte nicht mit der alten Akte verglichen werden.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>supported by the quotes</source>
        <translation>durch die Zitate gedeckt</translation>
    </message>
    <message>
        <source>supported in part</source>
        <translation>teilweise gedeckt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation>Aufbewahrungssperre</translation>
    </message>
    <message>
        <source>sources: {0}</source>
        <translation>Belege: {0}</translation>
    </message>
    <message>
        <source>template: {0}</source>
        <translation>Vorlage: {0}</translation>
    </message>
    <message>
        <source>conversation {0}</source>
        <translation>Gespräch {0}</translation>
    </message>
    <message>
        <source>kept until {0}</source>
        <translation>aufbewahrt bis {0}</translation>
    </message>
    <message>
        <source>A folder for the backups</source>
        <translation>Ein Ordner für die Sicherungen</translation>
    </message>
    <message>
        <source>A backup is encrypted as the vault is; only what changed is copied, and the last three are kept. On another computer “Restore a backup…” stands on the first page, and the recovery code alone opens it.</source>
        <translation>Eine Sicherung ist verschlüsselt wie der Tresor; nur Geändertes wird kopiert, und die letzten drei werden aufbewahrt. Auf einem anderen Computer steht „Eine Sicherung wiederherstellen…“ auf der ersten Seite, und allein der Wiederherstellungscode öffnet sie.</translation>
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
        <translation>Eine Akte enthält die Dokumente eines Mandanten oder Falls. Aus einer anderen wird nichts davon gefunden.</translation>
    </message>
    <message>
        <source>A matter is a wall: nothing in one can be found from another.</source>
        <translation>Eine Akte ist eine Wand: Aus einer anderen wird in ihr nichts gefunden.</translation>
    </message>
    <message>
        <source>A model for this computer</source>
        <translation>Ein Modell für diesen Computer</translation>
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
        <source>A server of your firm was switched on or off last on {0}.</source>
        <translation>Ein Server Ihrer Firma wurde zuletzt am {0} ein- oder ausgeschaltet.</translation>
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
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activity, Import report lists each with its reason. A locked file asks for its password below the list of documents; “Read again” tries once more.</source>
        <translation>Aktivität, Einlesebericht nennt jede mit dem Grund. Eine gesperrte Datei fragt unter der Dokumentliste nach ihrem Passwort; „Erneut lesen“ versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a column on the left</source>
        <translation>Spalte links hinzufügen</translation>
    </message>
    <message>
        <source>Add a column on the right</source>
        <translation>Spalte rechts hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
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
        <source>Add a row above</source>
        <translation>Zeile darüber hinzufügen</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Zeile darunter hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
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
        <translation>Seither hinzugekommen und nicht in dieser Antwort: {0}. Fragen Sie noch einmal.</translation>
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
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>All documents, questions and drafts of “{0}” are deleted past the trash, their pages overwritten, and the whole database is searched for what they said. A certificate is written where you say. This can&apos;t be undone.</source>
        <translation>Alle Dokumente, Fragen und Entwürfe von „{0}“ werden am Papierkorb vorbei gelöscht, ihre Seiten überschrieben, und die ganze Datenbank wird nach ihrem Wortlaut durchsucht. Eine Bescheinigung wird dort geschrieben, wo Sie es sagen. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Alle Entwürfe</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>All matters</source>
        <translation>Alle Akten</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
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
        <source>An earlier copy is in the way.</source>
        <translation>Eine frühere Kopie ist im Weg.</translation>
    </message>
    <message>
        <source>An offline workstation for confidential documents. Free software under the Apache License 2.0.</source>
        <translation>Ein Arbeitsplatz ohne Netz für vertrauliche Dokumente. Freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Another download is under way</source>
        <translation>Ein anderes Herunterladen läuft</translation>
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
        <source>Answer in one sentence, from the text alone.</source>
        <translation>Antworte in einem Satz, allein aus dem Text.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered by the clause</source>
        <translation>Von der Klausel beantwortet</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwort wird gegeben</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
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
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>As fast as one reads: {0} tokens a second, {1}</source>
        <translation>So schnell, wie man liest: {0} Token je Sekunde, {1}</translation>
    </message>
    <message>
        <source>As it was imported</source>
        <translation>Wie es eingelesen wurde</translation>
    </message>
    <message>
        <source>As nobody has looked</source>
        <translation>Da niemand nachgesehen hat</translation>
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
        <translation>Fragen Sie mit eigenen Worten. Jede Antwort nennt ihre Quellen: Klicken Sie auf eine, um die Stelle auf der Seite zu sehen. Die Zeile unter einer Antwort sagt, was durchsucht wurde und was nicht gelesen werden konnte.</translation>
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
        <source>Ask for it again. Nothing was taken from it.</source>
        <translation>Bitten Sie noch einmal darum. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>Ask for one of them…</source>
        <translation>Eines davon verlangen…</translation>
    </message>
    <message>
        <source>Ask for the text in another form: PDF, or a book without such a lock.</source>
        <translation>Bitten Sie um den Text in anderer Form: als PDF oder als Buch ohne solche Sperre.</translation>
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
        <translation>Diese Frage noch einmal stellen</translation>
    </message>
    <message>
        <source>Ask your first question</source>
        <translation>Stellen Sie Ihre erste Frage</translation>
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
        <source>Attempts are counted by a tripwire in every process of Strongroom and kept in the vault&apos;s audit log, whose rows can&apos;t be changed unseen. To see it from outside run: strongroom prove network.</source>
        <translation>Versuche werden von einem Stolperdraht in jedem Prozess von Strongroom gezählt und im Protokoll des Tresors aufbewahrt, dessen Zeilen nicht unbemerkt geändert werden können. Um es von außen zu sehen, führen Sie aus: strongroom prove network.</translation>
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
        <translation>Ein neues Gespräch beginnen</translation>
    </message>
    <message>
        <source>Begin from a template, a letter or a document of the matter. Fields are filled once; the margin says where each passage is from. Look through the checks before you export.</source>
        <translation>Beginnen Sie mit einer Vorlage, einem Brief oder einem Dokument der Akte. Felder werden einmal ausgefüllt; der Rand sagt, woher jede Stelle ist. Sehen Sie die Prüfungen durch, bevor Sie ausgeben.</translation>
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
        <source>Bullet list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>By the kind of file.</source>
        <translation>Nach der Art der Datei.</translation>
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
        <source>Cancel the import</source>
        <translation>Einlesen abbrechen</translation>
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
        <source>Certificate of deletion.txt</source>
        <translation>Löschbescheinigung.txt</translation>
    </message>
    <message>
        <source>Certificate of destruction.txt</source>
        <translation>Vernichtungsbescheinigung.txt</translation>
    </message>
    <message>
        <source>Certificate: {0}</source>
        <translation>Bescheinigung: {0}</translation>
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
        <translation>Die Frage ändern und an dieser Stelle stellen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
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
        <source>Changing tags</source>
        <translation>Schlagwörter werden geändert</translation>
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
        <source>Changing the term</source>
        <translation>Die Frist wird geändert</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
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
        <translation>Tresor prüfen</translation>
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
        <source>Check {0}.</source>
        <translation>Prüfen Sie {0}.</translation>
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
        <source>Checking the log</source>
        <translation>Das Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Der Tresor wird geprüft</translation>
    </message>
    <message>
        <source>Checking what was written…</source>
        <translation>Das Geschriebene wird geprüft…</translation>
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
        <source>Choose a file that ends with {0}.</source>
        <translation>Wählen Sie eine Datei, die auf {0} endet.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .gguf.</source>
        <translation>Wählen Sie eine Datei, deren Name auf .gguf endet.</translation>
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
        <source>Choose all documents that are listed</source>
        <translation>Alle aufgeführten Dokumente wählen</translation>
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
        <source>Choose none of the documents that are listed</source>
        <translation>Keines der aufgeführten Dokumente wählen</translation>
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
        <source>Choose other documents and questions</source>
        <translation>Andere Dokumente und Fragen wählen</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>Den Tag wählen</translation>
    </message>
    <message>
        <source>Choose the first day</source>
        <translation>Den ersten Tag wählen</translation>
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
        <source>Choose the last day</source>
        <translation>Den letzten Tag wählen</translation>
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
        <source>Choosing a model</source>
        <translation>Ein Modell wird gewählt</translation>
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
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
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
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlsliste</translation>
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
        <source>Compare the draft</source>
        <translation>Den Entwurf vergleichen</translation>
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
        <source>Compare with a document or a draft…</source>
        <translation>Mit einem Dokument oder Entwurf vergleichen…</translation>
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
        <translation>Aus zitierten Zahlen berechnet</translation>
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
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
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
        <source>Contacts</source>
        <translation>Kontakte</translation>
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
        <translation>Die Antwort mit ihren Quellen kopieren</translation>
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
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Copying: {0} of {1}</source>
        <translation>Wird kopiert: {0} von {1}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Von Hand berichtigt</translation>
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
        <translation>Dokumente werden gezählt</translation>
    </message>
    <message>
        <source>Ctrl+K finds any action, matter or document by a few letters. Ctrl+1 to Ctrl+7 are the pages, Ctrl+/ lists all keys, Escape stops or closes.</source>
        <translation>Strg+K findet jeden Befehl, jede Akte und jedes Dokument mit wenigen Buchstaben. Strg+1 bis Strg+7 sind die Seiten, Strg+/ nennt alle Tasten, Esc hält an oder schließt.</translation>
    </message>
    <message>
        <source>Ctrl+L locks: every copy of the key and of any text leaves the memory. Keep the recovery code apart from this computer, and set a folder for backups in the settings.</source>
        <translation>Strg+L sperrt: Jede Kopie des Schlüssels und jeder Text verlässt den Speicher. Bewahren Sie den Wiederherstellungscode getrennt von diesem Computer auf, und wählen Sie in den Einstellungen einen Ordner für Sicherungen.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
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
        <source>Decide anew</source>
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
        <source>Delete at once</source>
        <translation>Sofort löschen</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Delete the column</source>
        <translation>Spalte löschen</translation>
    </message>
    <message>
        <source>Delete the note: {0}</source>
        <translation>Notiz löschen: {0}</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Delete {0} for good?</source>
        <translation>{0} endgültig löschen?</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted for good: {0}</source>
        <translation>Endgültig gelöscht: {0}</translation>
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
        <source>Destroy this vault…</source>
        <translation>Diesen Tresor vernichten…</translation>
    </message>
    <message>
        <source>Destroying the vault</source>
        <translation>Der Tresor wird vernichtet</translation>
    </message>
    <message>
        <source>Destroying the vault…</source>
        <translation>Der Tresor wird vernichtet…</translation>
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
        <translation>Dokument für Dokument</translation>
    </message>
    <message>
        <source>Document: find, next, previous hit</source>
        <translation>Dokument: suchen, nächster, voriger Treffer</translation>
    </message>
    <message>
        <source>Document: larger, smaller, fit to the width</source>
        <translation>Dokument: größer, kleiner, an die Breite anpassen</translation>
    </message>
    <message>
        <source>Document: next, previous page</source>
        <translation>Dokument: nächste, vorige Seite</translation>
    </message>
    <message>
        <source>Document: pages and outline</source>
        <translation>Dokument: Seiten und Gliederung</translation>
    </message>
    <message>
        <source>Document: turn right, left</source>
        <translation>Dokument: nach rechts, nach links drehen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents and questions</source>
        <translation>Dokumente und Fragen</translation>
    </message>
    <message>
        <source>Documents of the matter</source>
        <translation>Dokumente der Akte</translation>
    </message>
    <message>
        <source>Documents of the table</source>
        <translation>Dokumente der Tabelle</translation>
    </message>
    <message>
        <source>Documents with these letters in their names</source>
        <translation>Dokumente mit diesen Buchstaben im Namen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done since the vault was opened</source>
        <translation>Erledigt, seit der Tresor geöffnet wurde</translation>
    </message>
    <message>
        <source>Doubtful words (OCR)</source>
        <translation>Zweifelhafte Wörter (Texterkennung)</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download has a small program of its own fetch the file from its publisher&apos;s address; this window has no network and sends nothing. Import takes a .gguf file from a disk or a USB stick. Either way its hash is checked first.</source>
        <translation>Herunterladen lässt ein eigenes kleines Programm die Datei von der Adresse ihres Herausgebers holen; dieses Fenster hat kein Netz und sendet nichts. Einlesen nimmt eine .gguf-Datei von einer Platte oder einem USB-Stick. In beiden Fällen wird zuerst die Prüfsumme geprüft.</translation>
    </message>
    <message>
        <source>Download or import it first, then choose it.</source>
        <translation>Laden Sie es zuerst herunter oder lesen Sie es ein, dann wählen Sie es.</translation>
    </message>
    <message>
        <source>Downloading a model</source>
        <translation>Ein Modell wird heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading: {0} of {1}</source>
        <translation>Wird heruntergeladen: {0} von {1}</translation>
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
        <source>Draft: insert a table</source>
        <translation>Entwurf: Tabelle einfügen</translation>
    </message>
    <message>
        <source>Draft: next, previous blank</source>
        <translation>Entwurf: nächste, vorige Lücke</translation>
    </message>
    <message>
        <source>Draft: numbered list, bullet list</source>
        <translation>Entwurf: Nummerierung, Aufzählung</translation>
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
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation>Eine Seite wird gezeichnet</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on the window, or press Ctrl+O. Each is read into the open matter; its state says how far it is. Nothing in one matter can be found from another.</source>
        <translation>Legen Sie Dateien oder Ordner irgendwo auf dem Fenster ab, oder drücken Sie Strg+O. Jede wird in die offene Akte gelesen; ihr Zustand sagt, wie weit sie ist. Aus einer anderen Akte wird nichts gefunden.</translation>
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
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Den Papierkorb leeren?</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Der Papierkorb wird geleert</translation>
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
        <source>Entry {0} does not follow from the one before it.</source>
        <translation>Eintrag {0} folgt nicht aus dem vorigen.</translation>
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
        <translation>Jedes aufgeführte Dokument und jeder Entwurf kann gelesen werden.</translation>
    </message>
    <message>
        <source>Every document asked</source>
        <translation>Jedes Dokument befragt</translation>
    </message>
    <message>
        <source>Every document was read in full.</source>
        <translation>Jedes Dokument wurde ganz gelesen.</translation>
    </message>
    <message>
        <source>Every entry follows from the one before it, from the first on.</source>
        <translation>Jeder Eintrag folgt aus dem vorigen, vom ersten an.</translation>
    </message>
    <message>
        <source>Every file was read in full.</source>
        <translation>Jede Datei wurde ganz gelesen.</translation>
    </message>
    <message>
        <source>Every matter gets a new index, built from the stored text beside the one in use, which answers until the new one is whole. It can be stopped and goes on later.</source>
        <translation>Jede Akte bekommt einen neuen Index, gebaut aus dem gespeicherten Text neben dem alten, der antwortet, bis der neue vollständig ist. Das kann angehalten und später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Every page is as it was written now. Lock and unlock to go on working.</source>
        <translation>Jede Seite ist jetzt so, wie sie geschrieben wurde. Sperren und entsperren Sie, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Every page is as it was written.</source>
        <translation>Jede Seite ist so, wie sie geschrieben wurde.</translation>
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
        <source>Every sentence of the answer names its source: click it to see the page.</source>
        <translation>Jeder Satz der Antwort nennt seine Quelle: Klicken Sie darauf, um die Seite zu sehen.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
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
        <translation>Nur Belege; es wurde keine Antwort geschrieben.</translation>
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
        <source>Export a matter</source>
        <translation>Eine Akte ausgeben</translation>
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
        <source>Export as a file…</source>
        <translation>Als Datei ausgeben…</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Das Gespräch ausgeben</translation>
    </message>
    <message>
        <source>Export the log: .csv for a table, .txt for a sealed text</source>
        <translation>Das Protokoll ausgeben: .csv als Tabelle, .txt als versiegelter Text</translation>
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
        <source>Exporting the log</source>
        <translation>Das Protokoll wird ausgegeben</translation>
    </message>
    <message>
        <source>Exporting “{0}”</source>
        <translation>„{0}“ wird ausgegeben</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben…</translation>
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
        <source>Failed</source>
        <translation>Gescheitert</translation>
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
        <source>Figures as cited</source>
        <translation>Zahlen wie zitiert</translation>
    </message>
    <message>
        <source>Figures match the quotes</source>
        <translation>Zahlen stimmen mit den Zitaten überein</translation>
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
        <translation>Dateien zum Nachsehen</translation>
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
        <translation>Nach Name filtern</translation>
    </message>
    <message>
        <source>Filter by name, folder or tag</source>
        <translation>Name, Ordner oder Schlagwort</translation>
    </message>
    <message>
        <source>Find in the draft</source>
        <translation>Im Entwurf suchen</translation>
    </message>
    <message>
        <source>For good, with its keys and all that it holds. A certificate tells of it.</source>
        <translation>Für immer, mit seinen Schlüsseln und allem, was er enthält. Eine Bescheinigung gibt davon Auskunft.</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Insert a table…</source>
        <translation>Tabelle einfügen…</translation>
    </message>
    <message>
        <source>It does not begin as a GGUF file does. Choose a file whose name ends in .gguf.</source>
        <translation>Sie beginnt nicht wie eine GGUF-Datei. Wählen Sie eine Datei, deren Name auf .gguf endet.</translation>
    </message>
    <message>
        <source>It does not fit: it takes {0} of memory, and {1} are free.</source>
        <translation>Es passt nicht: Es braucht {0} Speicher, und {1} sind frei.</translation>
    </message>
    <message>
        <source>It ends within its head. Copy or fetch it again.</source>
        <translation>Sie endet in ihrem Kopf. Kopieren oder holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>It fits well: it takes {0} of memory, and {1} are free.</source>
        <translation>Es passt gut: Es braucht {0} Speicher, und {1} sind frei.</translation>
    </message>
    <message>
        <source>It goes to the trash when this message is closed.</source>
        <translation>Es kommt in den Papierkorb, wenn diese Meldung geschlossen wird.</translation>
    </message>
    <message>
        <source>It goes to the trash, with its versions, when this message is closed.</source>
        <translation>Es kommt mit seinen Fassungen in den Papierkorb, wenn diese Meldung geschlossen wird.</translation>
    </message>
    <message>
        <source>It has {0} bytes where its head tells of {1}. Copy or fetch it again.</source>
        <translation>Sie hat {0} Byte, wo ihr Kopf {1} angibt. Kopieren oder holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>It has {0} documents.</source>
        <translation>Sie hat {0} Dokumente.</translation>
    </message>
    <message>
        <source>It has {0} paragraphs; {1}, about 800 pages, can be edited without waiting for letters. Split the Word file into parts and draft each of them; the commands “check” and “redline” take it as it is.</source>
        <translation>Er hat {0} Absätze; {1}, etwa 800 Seiten, lassen sich bearbeiten, ohne auf Buchstaben zu warten. Teilen Sie die Word-Datei und entwerfen Sie aus jedem Teil; die Befehle „check“ und „redline“ nehmen sie, wie sie ist.</translation>
    </message>
    <message>
        <source>It is kept, and is there again when the same two are compared.</source>
        <translation>Es ist aufbewahrt und wieder da, wenn dieselben beiden verglichen werden.</translation>
    </message>
    <message>
        <source>It is not an embedding model. Choose one that is.</source>
        <translation>Es ist kein Einbettungsmodell. Wählen Sie eines, das es ist.</translation>
    </message>
    <message>
        <source>It is not one of ours and was not opened. Choose another folder, or restore a backup.</source>
        <translation>Es ist keiner von uns und wurde nicht geöffnet. Wählen Sie einen anderen Ordner, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>It leads to a host that Strongroom does not know. Nothing was fetched from there. Fetch the file with a browser and import it.</source>
        <translation>Es führt zu einem Rechner, den Strongroom nicht kennt. Von dort wurde nichts geholt. Laden Sie die Datei mit einem Browser und importieren Sie sie.</translation>
    </message>
    <message>
        <source>It made a vector that is none. Try again.</source>
        <translation>Es hat einen Vektor erzeugt, der keiner ist. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It may have been removed. Look into the list again.</source>
        <translation>Es wurde vielleicht entfernt. Sehen Sie noch einmal in der Liste nach.</translation>
    </message>
    <message>
        <source>It may have {0}. Remove one first.</source>
        <translation>Es darf {0} haben. Entfernen Sie erst eines.</translation>
    </message>
    <message>
        <source>It opens, but what stands in it is not what Strongroom writes. Nothing was taken from it. Ask for it again.</source>
        <translation>Sie öffnet sich, aber was darin steht, schreibt Strongroom nicht. Nichts wurde daraus übernommen. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another folder.</source>
        <translation>Sie blieb, wie sie war. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It was removed. Add it again.</source>
        <translation>Es wurde entfernt. Fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>It writes no answers. Choose a language model.</source>
        <translation>Es schreibt keine Antworten. Wählen Sie ein Sprachmodell.</translation>
    </message>
    <message>
        <source>Its chat template is damaged. Choose another model.</source>
        <translation>Seine Gesprächsvorlage ist beschädigt. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Its chat template refuses these messages. Choose another model.</source>
        <translation>Seine Gesprächsvorlage lehnt diese Nachrichten ab. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Its file has no chat template. Choose another model.</source>
        <translation>Seine Datei hat keine Gesprächsvorlage. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Its first page can&apos;t be read with the vault&apos;s key, and there is no copy of it that fits. Restore a backup: here, or by strongroom restore FOLDER --to NEW-FOLDER. Nothing was changed.</source>
        <translation>Seine erste Seite lässt sich mit dem Schlüssel des Tresors nicht lesen, und es gibt keine passende Kopie von ihr. Stellen Sie eine Sicherung wieder her: hier oder mit strongroom restore ORDNER --to NEUER-ORDNER. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Its vault lies in {0}. It opens with the keys that you had when it was made.</source>
        <translation>Sein Tresor liegt in {0}. Er öffnet sich mit den Schlüsseln, die Sie hatten, als sie angelegt wurde.</translation>
    </message>
    <message>
        <source>Its vectors have another length than listed. Choose another model.</source>
        <translation>Seine Vektoren haben eine andere Länge als angegeben. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Its words are not those that this vault sealed, or another vault wrote it. Ask for an unchanged copy.</source>
        <translation>Die Worte sind nicht die, die dieser Tresor versiegelt hat, oder ein anderer Tresor hat sie geschrieben. Bitten Sie um ein unverändertes Exemplar.</translation>
    </message>
    <message>
        <source>{0} If it was not you, withdraw it.</source>
        <translation>{0} Waren Sie es nicht, ziehen Sie sie zurück.</translation>
    </message>
    <message>
        <source>{0} are not read: {1} Convert it first: save it as {2}.</source>
        <translation>{0} werden nicht gelesen: {1} Wandeln Sie sie zuerst um: Speichern Sie sie als {2}.</translation>
    </message>
    <message>
        <source>{0} falls on a {1}. Correct the day or the date.</source>
        <translation>{0} ist ein {1}. Berichtigen Sie den Wochentag oder das Datum.</translation>
    </message>
    <message>
        <source>{0} from {1} ends on {2}, not on {3}. Correct the length or a date.</source>
        <translation>{0} ab dem {1} endet am {2}, nicht am {3}. Berichtigen Sie die Dauer oder ein Datum.</translation>
    </message>
    <message>
        <source>{0} has two legal forms</source>
        <translation>{0} steht mit zwei Rechtsformen</translation>
    </message>
    <message>
        <source>{0} in a {1}</source>
        <translation>{0} in einem Dokument der Art „{1}“</translation>
    </message>
    <message>
        <source>{0} in an {1}</source>
        <translation>{0} in einem Dokument der Art „{1}“</translation>
    </message>
    <message>
        <source>{0} is defined but not used</source>
        <translation>{0} ist definiert, aber nicht verwendet</translation>
    </message>
    <message>
        <source>{0} is defined twice</source>
        <translation>{0} ist zweimal definiert</translation>
    </message>
    <message>
        <source>{0} is defined; here it is written in lower case.</source>
        <translation>{0} ist definiert; hier steht es klein geschrieben.</translation>
    </message>
    <message>
        <source>{0} is misspelt</source>
        <translation>{0} ist falsch geschrieben</translation>
    </message>
    <message>
        <source>{0} is named in two ways</source>
        <translation>{0} ist auf zwei Arten benannt</translation>
    </message>
    <message>
        <source>{0} is no {1}</source>
        <translation>{0} ist kein {1}</translation>
    </message>
    <message>
        <source>{0} is not defined</source>
        <translation>{0} ist nicht definiert</translation>
    </message>
    <message>
        <source>{0} is not in this document</source>
        <translation>{0} fehlt in diesem Dokument</translation>
    </message>
    <message>
        <source>{0} is spelt in two ways</source>
        <translation>{0} ist auf zwei Arten geschrieben</translation>
    </message>
    <message>
        <source>{0} is still to be filled in.</source>
        <translation>{0} ist noch auszufüllen.</translation>
    </message>
    <message>
        <source>{0} is {1}.</source>
        <translation>{0} heißt „{1}“.</translation>
    </message>
    <message>
        <source>{0} says {1}, this place {2}. Correct one of them.</source>
        <translation>In {0} steht {1}, hier {2}. Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>{0} skips a level</source>
        <translation>{0} überspringt eine Ebene</translation>
    </message>
    <message>
        <source>{0} stands already above, at {1}. Take one of them out.</source>
        <translation>{0} steht schon weiter oben, bei {1}. Nehmen Sie eines von beiden heraus.</translation>
    </message>
    <message>
        <source>{0} stands already above. Take one of them out.</source>
        <translation>{0} steht schon weiter oben. Nehmen Sie eines von beiden heraus.</translation>
    </message>
    <message>
        <source>{0} stands in clause {1}. Correct the number, or take out “this”.</source>
        <translation>{0} steht in Klausel {1}. Berichtigen Sie die Nummer, oder nehmen Sie „this“ heraus.</translation>
    </message>
    <message>
        <source>{0} stands in section {1}. Correct the number, or take out “this”.</source>
        <translation>{0} steht in Abschnitt {1}. Berichtigen Sie die Nummer, oder nehmen Sie „this“ heraus.</translation>
    </message>
    <message>
        <source>{0} uses it like a defined term.</source>
        <translation>{0} verwendet es wie einen definierten Begriff.</translation>
    </message>
    <message>
        <source>{0} without capital letters</source>
        <translation>{0} ohne große Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>{0}: ({1}) follows ({2}). Number it anew.</source>
        <translation>{0}: ({1}) folgt auf ({2}). Nummerieren Sie neu.</translation>
    </message>
    <message>
        <source>{0}: a word is there twice.</source>
        <translation>{0}: Ein Wort steht doppelt.</translation>
    </message>
    <message>
        <source>{0}: fill the paragraph, or take it out.</source>
        <translation>{0}: Füllen Sie den Absatz, oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>{0}: no part of the document is headed {1}.</source>
        <translation>{0}: Kein Teil des Dokuments ist mit {1} überschrieben.</translation>
    </message>
    <message>
        <source>{0}: no second item follows. Take the number out, or add what is missing.</source>
        <translation>{0}: Kein zweiter Punkt folgt. Nehmen Sie die Nummer heraus, oder ergänzen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>{0}: number one of them anew.</source>
        <translation>{0}: Nummerieren Sie eines von beiden neu.</translation>
    </message>
    <message>
        <source>{0}: one sign will do.</source>
        <translation>{0}: Ein Zeichen genügt.</translation>
    </message>
    <message>
        <source>{0}: one space will do.</source>
        <translation>{0}: Ein Leerzeichen genügt.</translation>
    </message>
    <message>
        <source>{0}: put the other bracket in, or take this one out.</source>
        <translation>{0}: Setzen Sie die andere Klammer, oder nehmen Sie diese heraus.</translation>
    </message>
    <message>
        <source>{0}: put the other mark in, or take this one out.</source>
        <translation>{0}: Setzen Sie das andere Anführungszeichen, oder nehmen Sie dieses heraus.</translation>
    </message>
    <message>
        <source>{0}: the document has no article {1}. Correct the number, or say which document it is of.</source>
        <translation>{0}: Das Dokument hat keinen Artikel {1}. Berichtigen Sie die Nummer, oder sagen Sie, zu welchem Dokument er gehört.</translation>
    </message>
    <message>
        <source>{0}: the document has no clause {1}. Correct the number, or say which document it is of.</source>
        <translation>{0}: Das Dokument hat keine Klausel {1}. Berichtigen Sie die Nummer, oder sagen Sie, zu welchem Dokument sie gehört.</translation>
    </message>
    <message>
        <source>{0}: the document has no paragraph {1}. Correct the number, or say which document it is of.</source>
        <translation>{0}: Das Dokument hat keinen Absatz {1}. Berichtigen Sie die Nummer, oder sagen Sie, zu welchem Dokument er gehört.</translation>
    </message>
    <message>
        <source>{0}: the document has no section {1}. Correct the number, or say which document it is of.</source>
        <translation>{0}: Das Dokument hat keinen Abschnitt {1}. Berichtigen Sie die Nummer, oder sagen Sie, zu welchem Dokument er gehört.</translation>
    </message>
    <message>
        <source>{0}: the second date is earlier than the first. Correct one of them.</source>
        <translation>{0}: Das zweite Datum liegt vor dem ersten. Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>{0}: {1} follows {2}. Number it anew, or put the missing one in; then check the references.</source>
        <translation>{0}: {1} folgt auf {2}. Nummerieren Sie neu, oder fügen Sie das Fehlende ein; dann prüfen Sie die Verweise.</translation>
    </message>
    <message>
        <source>{0}: {1} has {2} days. Correct the date.</source>
        <translation>{0}: Der Monat {1} hat {2} Tage. Berichtigen Sie das Datum.</translation>
    </message>
    <message>
        <source>{0}: {1} is {2}, not {3}.</source>
        <translation>{0}: „{1}“ ist {2}, nicht {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} passages</source>
        <translation>{0}: {1} von {2} Textstellen</translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation>{0}: {1}. {2}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>“{0}” is under a legal hold or has a term. Nothing was destroyed. End that first, if it is over.</source>
        <translation>Für „{0}“ gilt eine Aufbewahrungssperre oder eine Frist. Nichts wurde vernichtet. Beenden Sie das zuerst, falls es vorbei ist.</translation>
    </message>
    <message>
        <source>Its {0} documents, its questions and its drafts go to the trash: Settings says until which day they can be restored. The files on your disk are not touched.</source>
        <translation>Ihre {0} Dokumente, ihre Fragen und ihre Entwürfe kommen in den Papierkorb: Die Einstellungen sagen, bis zu welchem Tag sie zurückgeholt werden können. Die Dateien auf Ihrer Platte werden nicht angerührt.</translation>
    </message>
    <message>
        <source>Licence: {0}.</source>
        <translation>Lizenz: {0}.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß und klein beachten</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medizin</translation>
    </message>
    <message>
        <source>Models run on this computer, in processes of their own without a network. A model is used only while its SHA-256 is the one that its maker published, or that it had when you imported it.</source>
        <translation>Modelle laufen auf diesem Computer, in eigenen Prozessen ohne Netz. Ein Modell wird nur benutzt, solange seine SHA-256 die ist, die sein Hersteller veröffentlicht hat oder die es beim Einlesen hatte.</translation>
    </message>
    <message>
        <source>No {0} model comes with Strongroom. Install Strongroom again.</source>
        <translation>Mit Strongroom kommt kein Modell für {0}. Installieren Sie Strongroom neu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or open the vault in another way.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es noch einmal, oder öffnen Sie den Tresor auf andere Weise.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the code that was shown when this file was made.</source>
        <translation>Nichts wurde geändert. Nehmen Sie den Code, der beim Anlegen dieser Datei gezeigt wurde.</translation>
    </message>
    <message>
        <source>Reading it failed: it may be made to do harm. Choose another file.</source>
        <translation>Das Lesen scheiterte: Sie soll vielleicht Schaden anrichten. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Row {0} does not follow from the one before it. Documents are not affected. An earlier backup has the log as it was.</source>
        <translation>Zeile {0} folgt nicht aus der vorigen. Dokumente sind nicht betroffen. Eine frühere Sicherung hat das Protokoll, wie es war.</translation>
    </message>
    <message>
        <source>Something is wrong with it: {0}. Choose another file.</source>
        <translation>Etwas stimmt damit nicht: {0}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Template {0}: its Word file can&apos;t be read. Make it again from its document; one that comes with Strongroom is mended by installing it again.</source>
        <translation>Vorlage {0}: Ihre Word-Datei kann nicht gelesen werden. Legen Sie sie aus ihrem Dokument neu an; eine, die mit Strongroom kommt, wird durch erneutes Installieren wiederhergestellt.</translation>
    </message>
    <message>
        <source>The copies kept in the vault go with them.</source>
        <translation>Die im Tresor aufbewahrten Kopien gehen mit.</translation>
    </message>
    <message>
        <source>The copy is not what was read</source>
        <translation>Die Kopie ist nicht, was gelesen wurde</translation>
    </message>
    <message>
        <source>The embedding model stops again and again. The matter is searched by the model that it had. Choose another model.</source>
        <translation>Das Einbettungsmodell bleibt immer wieder stehen. Die Akte wird mit dem bisherigen Modell durchsucht. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The file has {0} MB, and three times as much is needed. Nothing was changed. Make room and try again.</source>
        <translation>Die Datei hat {0} MB, und dreimal so viel wird gebraucht. Nichts wurde geändert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key is wrong, or the vault&apos;s first page is damaged. Nothing was changed. Try another key, or restore a backup.</source>
        <translation>Der Schlüssel ist falsch, oder die erste Seite des Tresors ist beschädigt. Nichts wurde geändert. Versuchen Sie einen anderen Schlüssel, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be written to. Check its permissions.</source>
        <translation>In den Modellordner kann nicht geschrieben werden. Prüfen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The server does not have the file any more (status {0}). Choose another model.</source>
        <translation>Der Server hat die Datei nicht mehr (Status {0}). Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The server redirects without end. Fetch the file with a browser and import it.</source>
        <translation>Der Server leitet ohne Ende weiter. Laden Sie die Datei mit einem Browser und importieren Sie sie.</translation>
    </message>
    <message>
        <source>{0} Earlier backups are unharmed. Choose another folder, or try again.</source>
        <translation>{0} Frühere Sicherungen sind unversehrt. Wählen Sie einen anderen Ordner, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} Its keys are destroyed already: nothing can be read. Delete the folder.</source>
        <translation>{0} Seine Schlüssel sind schon vernichtet: Nichts ist mehr lesbar. Löschen Sie den Ordner.</translation>
    </message>
    <message>
        <source>{0} Its keys are still there. Try again.</source>
        <translation>{0} Seine Schlüssel sind noch da. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} Nothing was changed. Choose another folder, or try again.</source>
        <translation>{0} Nichts wurde geändert. Wählen Sie einen anderen Ordner, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} The vault is unchanged. Choose another folder, or try again.</source>
        <translation>{0} Der Tresor ist unverändert. Wählen Sie einen anderen Ordner, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} The vault is unchanged. Make room and try again.</source>
        <translation>{0} Der Tresor ist unverändert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} The vault opens as before. Check that you may write there.</source>
        <translation>{0} Der Tresor öffnet sich wie zuvor. Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The template {0} has no field of this name. Choose one of its fields.</source>
        <translation>Die Vorlage {0} hat kein Feld dieses Namens. Wählen Sie eines ihrer Felder.</translation>
    </message>
    <message>
        <source>This file is too long for that. Read it as text.</source>
        <translation>Diese Datei ist dafür zu lang. Lesen Sie sie als Text.</translation>
    </message>
    <message>
        <source>This vault sealed it, but its log does not tell of it: it may be an older state. Check it with the newest state of the vault.</source>
        <translation>Dieser Tresor hat ihn versiegelt, aber sein Protokoll weiß nichts davon: Es ist vielleicht ein älterer Stand. Prüfen Sie ihn mit dem neuesten Stand des Tresors.</translation>
    </message>
    <message>
        <source>Too large: it needs {0} of memory</source>
        <translation>Zu groß: braucht {0} Speicher</translation>
    </message>
    <message>
        <source>What was read of it makes no sense. Choose another file.</source>
        <translation>Was davon gelesen wurde, ergibt keinen Sinn. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Writes answers ({0})</source>
        <translation>Schreibt Antworten ({0})</translation>
    </message>
    <message>
        <source>Your documents are being read. When they are ready you can ask about them.</source>
        <translation>Ihre Dokumente werden gelesen. Wenn sie bereit sind, können Sie danach fragen.</translation>
    </message>
    <message>
        <source>llama.cpp could not go on (code {0}). Try again, or choose another model.</source>
        <translation>llama.cpp konnte nicht weitermachen (Code {0}). Versuchen Sie es noch einmal, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0}
SHA-256 over its words, as the log has it: {1}</source>
        <translation>{0}
SHA-256 über die Worte, wie im Protokoll: {1}</translation>
    </message>
    <message>
        <source>{0} (draft)</source>
        <translation>{0} (Entwurf)</translation>
    </message>
    <message>
        <source>Filter matters by name</source>
        <translation>Akten nach Namen filtern</translation>
    </message>
    <message>
        <source> day</source>
        <translation> Tag</translation>
    </message>
    <message>
        <source> minute</source>
        <translation> Minute</translation>
    </message>
    <message>
        <source>(hidden rows or columns of the file are not counted)</source>
        <translation>(ausgeblendete Zeilen oder Spalten der Datei sind nicht mitgezählt)</translation>
    </message>
    <message>
        <source>1 business day</source>
        <translation>1 Werktag</translation>
    </message>
    <message>
        <source>1 change is not decided yet</source>
        <translation>1 Änderung ist noch nicht entschieden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 document could not be read, so nothing is known of it.</source>
        <translation>1 Dokument konnte nicht gelesen werden; was darin steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>1 document says something else:</source>
        <translation>1 Dokument sagt etwas anderes:</translation>
    </message>
    <message>
        <source>1 document searched, only in: {0}.</source>
        <translation>1 Dokument durchsucht, nur in: {0}.</translation>
    </message>
    <message>
        <source>1 document searched.</source>
        <translation>1 Dokument durchsucht.</translation>
    </message>
    <message>
        <source>1 document was asked; nothing of it was found there.</source>
        <translation>1 Dokument wurde befragt; darin fand sich nichts dazu.</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>1 of 1 document that was asked says it:</source>
        <translation>1 von 1 befragten Dokument gibt dazu Auskunft:</translation>
    </message>
    <message>
        <source>1 of 1 document that was asked says so:</source>
        <translation>1 von 1 befragten Dokument besagt dies:</translation>
    </message>
    <message>
        <source>1 of {0} documents that were asked says it:</source>
        <translation>1 von {0} befragten Dokumenten gibt dazu Auskunft:</translation>
    </message>
    <message>
        <source>1 of {0} documents that were asked says so:</source>
        <translation>1 von {0} befragten Dokumenten besagt dies:</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>A backup is checked as a whole before it takes its place. It stays as it is.</source>
        <translation>Eine Sicherung wird als Ganzes geprüft, bevor sie ihren Platz einnimmt. Sie selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A backup is opened by a key</source>
        <translation>Eine Sicherung wird mit einem Schlüssel geöffnet</translation>
    </message>
    <message>
        <source>A backup is to take the vault&apos;s place</source>
        <translation>Eine Sicherung soll an die Stelle des Tresors treten</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened</source>
        <translation>Eine Klammer wird geschlossen, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>A change of the keys was asked for</source>
        <translation>Eine Änderung der Schlüssel wurde beantragt</translation>
    </message>
    <message>
        <source>A change of the keys was asked for without one of them</source>
        <translation>Eine Änderung der Schlüssel wurde ohne einen von ihnen beantragt</translation>
    </message>
    <message>
        <source>A chapter of the book is missing or is no text; it was not read.</source>
        <translation>Ein Kapitel des Buches fehlt oder ist kein Text; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A document was removed meanwhile</source>
        <translation>Ein Dokument wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>A draft in the vault can&apos;t be read</source>
        <translation>Ein Entwurf im Tresor kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A drive refuses reading or writing</source>
        <translation>Ein Laufwerk lässt sich nicht lesen oder beschreiben</translation>
    </message>
    <message>
        <source>A file embedded in it could not be taken out.</source>
        <translation>Eine darin eingebettete Datei konnte nicht herausgenommen werden.</translation>
    </message>
    <message>
        <source>A file of the model changed after it was checked, so it was not run. Try again: it is then checked anew.</source>
        <translation>Eine Datei des Modells hat sich nach der Prüfung geändert, deshalb wurde es nicht gestartet. Versuchen Sie es noch einmal: Es wird dann neu geprüft.</translation>
    </message>
    <message>
        <source>A file with tracked changes</source>
        <translation>Eine Datei mit nachverfolgten Änderungen</translation>
    </message>
    <message>
        <source>A file&apos;s name can&apos;t be kept</source>
        <translation>Ein Dateiname kann nicht beibehalten werden</translation>
    </message>
    <message>
        <source>A folder has this name; choose another.</source>
        <translation>Ein Ordner heißt schon so; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A general model of 4 billion parameters. Not yet tried with this version.</source>
        <translation>Ein allgemeines Modell mit 4 Milliarden Parametern. Mit dieser Fassung noch nicht erprobt.</translation>
    </message>
    <message>
        <source>A general model of 9 billion parameters, for a machine with 16 GB of memory or more. Not yet tried with this version.</source>
        <translation>Ein allgemeines Modell mit 9 Milliarden Parametern, für einen Rechner mit mindestens 16 GB Arbeitsspeicher. Mit dieser Fassung noch nicht erprobt.</translation>
    </message>
    <message>
        <source>A large mixture of experts with a hybrid design, for a machine with 32 GB of memory or more. Not yet tried with this version.</source>
        <translation>Eine große Expertenmischung (Mixture of Experts) mit hybridem Aufbau, für einen Rechner mit mindestens 32 GB Arbeitsspeicher. Mit dieser Fassung noch nicht erprobt.</translation>
    </message>
    <message>
        <source>A large mixture of experts: 35 billion parameters, 3 billion at work for each word. For a machine with 32 GB of memory or more. Not yet tried with this version.</source>
        <translation>Eine große Expertenmischung (Mixture of Experts): 35 Milliarden Parameter, von denen für jedes Wort 3 Milliarden arbeiten. Für einen Rechner mit mindestens 32 GB Arbeitsspeicher. Mit dieser Fassung noch nicht erprobt.</translation>
    </message>
    <message>
        <source>A large model trained on medical text, for a machine with 32 GB of memory or more. Its licence sets conditions of use: read it first. Not yet tried with this version.</source>
        <translation>Ein großes Modell, mit medizinischen Texten trainiert, für einen Rechner mit mindestens 32 GB Arbeitsspeicher. Seine Lizenz stellt Bedingungen für die Nutzung: Lesen Sie sie zuerst. Mit dieser Fassung noch nicht erprobt.</translation>
    </message>
    <message>
        <source>A large model whose training data and code are open.</source>
        <translation>Ein großes Modell, dessen Trainingsdaten und Code offenliegen.</translation>
    </message>
    <message>
        <source>A list of one item: ({0})</source>
        <translation>Eine Liste mit nur einem Punkt: ({0})</translation>
    </message>
    <message>
        <source>A matter is to be kept</source>
        <translation>Eine Akte ist aufzubewahren</translation>
    </message>
    <message>
        <source>A mixture of experts of 20 billion parameters.</source>
        <translation>Eine Expertenmischung (Mixture of Experts) mit 20 Milliarden Parametern.</translation>
    </message>
    <message>
        <source>A model trained on medical text. Its licence sets conditions of use: read it first. Not yet tried with this version.</source>
        <translation>Ein Modell, mit medizinischen Texten trainiert. Seine Lizenz stellt Bedingungen für die Nutzung: Lesen Sie sie zuerst. Mit dieser Fassung noch nicht erprobt.</translation>
    </message>
    <message>
        <source>A multilingual embedding model of 4 billion parameters.</source>
        <translation>Ein mehrsprachiges Einbettungsmodell mit 4 Milliarden Parametern.</translation>
    </message>
    <message>
        <source>A multilingual embedding model of 8 billion parameters.</source>
        <translation>Ein mehrsprachiges Einbettungsmodell mit 8 Milliarden Parametern.</translation>
    </message>
    <message>
        <source>A multilingual embedding model.</source>
        <translation>Ein mehrsprachiges Einbettungsmodell.</translation>
    </message>
    <message>
        <source>A network drive: it is looked through every half minute or less often.</source>
        <translation>Ein Netzlaufwerk: Es wird jede halbe Minute oder seltener durchgesehen.</translation>
    </message>
    <message>
        <source>A number without text</source>
        <translation>Eine Nummer ohne Text</translation>
    </message>
    <message>
        <source>A paragraph is there twice</source>
        <translation>Ein Absatz steht doppelt</translation>
    </message>
    <message>
        <source>A part of the message lies on a server and not in the file.</source>
        <translation>Ein Teil der Nachricht liegt auf einem Server und nicht in der Datei.</translation>
    </message>
    <message>
        <source>A piece of it is missing or was changed.</source>
        <translation>Ein Stück davon fehlt oder wurde verändert.</translation>
    </message>
    <message>
        <source>A question is too long</source>
        <translation>Eine Frage ist zu lang</translation>
    </message>
    <message>
        <source>A quotation mark is alone</source>
        <translation>Ein Anführungszeichen steht allein</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; quotation marks were read as text.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen; Anführungszeichen wurden als Text gelesen.</translation>
    </message>
    <message>
        <source>A quotation mark is not opened</source>
        <translation>Ein Anführungszeichen ist nicht geöffnet</translation>
    </message>
    <message>
        <source>A request needs a message and room for an answer.</source>
        <translation>Eine Anfrage braucht eine Nachricht und Platz für eine Antwort.</translation>
    </message>
    <message>
        <source>A sentence was left out. {0}</source>
        <translation>Ein Satz wurde weggelassen. {0}</translation>
    </message>
    <message>
        <source>A server can&apos;t be used on this system yet</source>
        <translation>Auf diesem System kann noch kein Server verwendet werden</translation>
    </message>
    <message>
        <source>A slide is missing in the file.</source>
        <translation>In der Datei fehlt eine Folie.</translation>
    </message>
    <message>
        <source>A small English embedding model.</source>
        <translation>Ein kleines englisches Einbettungsmodell.</translation>
    </message>
    <message>
        <source>A small general model. Not yet tried with this version.</source>
        <translation>Ein kleines allgemeines Modell. Mit dieser Fassung noch nicht erprobt.</translation>
    </message>
    <message>
        <source>A small mixture of experts with a hybrid design. Not yet tried with this version.</source>
        <translation>Eine kleine Expertenmischung (Mixture of Experts) mit hybridem Aufbau. Mit dieser Fassung noch nicht erprobt.</translation>
    </message>
    <message>
        <source>A small model with a hybrid design that needs little memory for long texts. Not yet tried with this version.</source>
        <translation>Ein kleines Modell mit hybridem Aufbau, das für lange Texte wenig Arbeitsspeicher braucht. Mit dieser Fassung noch nicht erprobt.</translation>
    </message>
    <message>
        <source>A small multilingual embedding model.</source>
        <translation>Ein kleines mehrsprachiges Einbettungsmodell.</translation>
    </message>
    <message>
        <source>A small multilingual embedding model. Its licence sets conditions of use: read it first.</source>
        <translation>Ein kleines mehrsprachiges Einbettungsmodell. Seine Lizenz stellt Bedingungen für die Nutzung: Lesen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A style of the Word file is called so. No page shows it, but whoever opens the file can read it. Renamed, the style looks the same.</source>
        <translation>Eine Formatvorlage der Word-Datei heißt so. Keine Seite zeigt es, aber wer die Datei öffnet, kann es lesen. Umbenannt sieht die Vorlage gleich aus.</translation>
    </message>
    <message>
        <source>A table has up to {0} columns.</source>
        <translation>Eine Tabelle hat höchstens {0} Spalten.</translation>
    </message>
    <message>
        <source>A template in the vault can&apos;t be read</source>
        <translation>Eine Vorlage im Tresor kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A template is broken</source>
        <translation>Eine Vorlage ist beschädigt</translation>
    </message>
    <message>
        <source>A text could not be turned into tokens. Try again, or choose another model.</source>
        <translation>Ein Text ließ sich nicht in Token zerlegen. Versuchen Sie es noch einmal, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>A vault file is already there</source>
        <translation>Dort liegt schon eine Tresordatei</translation>
    </message>
    <message>
        <source>A very small general model. Not yet tried with this version.</source>
        <translation>Ein sehr kleines allgemeines Modell. Mit dieser Fassung noch nicht erprobt.</translation>
    </message>
    <message>
        <source>A yes or no is the model&apos;s reading. The quoted passage decides.</source>
        <translation>Ein Ja oder Nein ist die Lesart des Modells. Maßgeblich ist die zitierte Stelle.</translation>
    </message>
    <message>
        <source>A {0} is signed by its parties. Add a signature block for each of them.</source>
        <translation>{0}: Dies wird von den Parteien unterzeichnet. Fügen Sie für jede einen Unterschriftsblock hinzu.</translation>
    </message>
    <message>
        <source>A {0} opens this file</source>
        <translation>Diese Datei öffnet sich mit: {0}</translation>
    </message>
    <message>
        <source>A {0} usually says something on {1}; no words for it were found. Add a clause, or leave it out on purpose.</source>
        <translation>In einem Dokument der Art „{0}“ steht gewöhnlich etwas zu diesem Punkt: {1}. Dazu wurden keine Worte gefunden. Fügen Sie eine Klausel hinzu, oder lassen Sie es bewusst weg.</translation>
    </message>
    <message>
        <source>AbiWord files</source>
        <translation>AbiWord-Dateien</translation>
    </message>
    <message>
        <source>Add it, or take the reference out.</source>
        <translation>Fügen Sie es hinzu, oder nehmen Sie den Verweis heraus.</translation>
    </message>
    <message>
        <source>All {0} files are read.</source>
        <translation>Alle {0} Dateien sind gelesen.</translation>
    </message>
    <message>
        <source>An English embedding model.</source>
        <translation>Ein englisches Einbettungsmodell.</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>Ein leerer Ordner für den Tresor</translation>
    </message>
    <message>
        <source>An item is missing before ({0})</source>
        <translation>Vor ({0}) fehlt ein Punkt</translation>
    </message>
    <message>
        <source>An {0} is signed by its parties. Add a signature block for each of them.</source>
        <translation>Ein Dokument der Art „{0}“ wird von den Parteien unterschrieben. Fügen Sie für jede einen Unterschriftsblock hinzu.</translation>
    </message>
    <message>
        <source>An {0} usually says something on {1}; no words for it were found. Add a clause, or leave it out on purpose.</source>
        <translation>In einem Dokument der Art „{0}“ steht gewöhnlich etwas zu diesem Punkt: {1}. Dazu wurden keine Worte gefunden. Fügen Sie eine Klausel hinzu, oder lassen Sie es bewusst weg.</translation>
    </message>
    <message>
        <source>Another import is under way</source>
        <translation>Ein anderes Einlesen läuft</translation>
    </message>
    <message>
        <source>Another table stands inside it. Change it in the Word file, and take that in again.</source>
        <translation>Darin steht eine weitere Tabelle. Ändern Sie sie in der Word-Datei, und nehmen Sie diese erneut auf.</translation>
    </message>
    <message>
        <source>Answer marked</source>
        <translation>Antwort bewertet</translation>
    </message>
    <message>
        <source>Answer recorded</source>
        <translation>Nachweis erstellt</translation>
    </message>
    <message>
        <source>Answer removed</source>
        <translation>Antwort entfernt</translation>
    </message>
    <message>
        <source>Anyone may use it, for any purpose, at work too.</source>
        <translation>Jeder darf es zu jedem Zweck nutzen, auch beruflich.</translation>
    </message>
    <message>
        <source>As you asked: {0}</source>
        <translation>Wie gewünscht: {0}</translation>
    </message>
    <message>
        <source>Ask for the change</source>
        <translation>Änderung beantragen</translation>
    </message>
    <message>
        <source>Ask for the change…</source>
        <translation>Änderung beantragen…</translation>
    </message>
    <message>
        <source>Ask something else…</source>
        <translation>Etwas anderes fragen…</translation>
    </message>
    <message>
        <source>Ask who sent it before you open it elsewhere.</source>
        <translation>Fragen Sie den Absender, bevor Sie sie anderswo öffnen.</translation>
    </message>
    <message>
        <source>Asking for a change of the keys</source>
        <translation>Eine Änderung der Schlüssel wird beantragt</translation>
    </message>
    <message>
        <source>Assumed by the template, so check it: {0}.</source>
        <translation>Von der Vorlage angenommen; bitte prüfen: {0}.</translation>
    </message>
    <message>
        <source>Attached to:</source>
        <translation>Anhang von:</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Anhänge:</translation>
    </message>
    <message>
        <source>Average of</source>
        <translation>Durchschnitt von</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>Zurück zum Vergleich</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Zurück zu den Dokumenten</translation>
    </message>
    <message>
        <source>Back to the open draft</source>
        <translation>Zurück zum offenen Entwurf</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Before that:</source>
        <translation>Zuvor:</translation>
    </message>
    <message>
        <source>Beside the blanks, the checks found nothing.</source>
        <translation>Außer den Lücken haben die Prüfungen nichts gefunden.</translation>
    </message>
    <message>
        <source>Binary Excel files (.xlsb)</source>
        <translation>Binäre Excel-Dateien (.xlsb)</translation>
    </message>
    <message>
        <source>Born on {0}, on {1} {2} old</source>
        <translation>Geboren am {0}; am {1} {2} alt</translation>
    </message>
    <message>
        <source>Both are the same file, byte for byte, at two places.</source>
        <translation>Beide sind dieselbe Datei, Byte für Byte, an zwei Orten.</translation>
    </message>
    <message>
        <source>Broken tag: {0}</source>
        <translation>Kaputter Platzhalter: {0}</translation>
    </message>
    <message>
        <source>By the day that a document bears, or else the last change of its file.</source>
        <translation>Nach dem Tag, den ein Dokument trägt, sonst nach der letzten Änderung seiner Datei.</translation>
    </message>
    <message>
        <source>Cells of the sheet</source>
        <translation>Zellen des Blatts</translation>
    </message>
    <message>
        <source>Cells of this table are merged there, so it is not clear which ones belong together. Change it in the Word file, and take that in again.</source>
        <translation>Zellen dieser Tabelle sind dort verbunden, daher ist unklar, welche zusammengehören. Ändern Sie sie in der Word-Datei, und nehmen Sie diese erneut auf.</translation>
    </message>
    <message>
        <source>Change the keys without one of them?</source>
        <translation>Die Schlüssel ohne einen von ihnen ändern?</translation>
    </message>
    <message>
        <source>Check whether the defined term is meant.</source>
        <translation>Prüfen Sie, ob der definierte Begriff gemeint ist.</translation>
    </message>
    <message>
        <source>Checking a key</source>
        <translation>Ein Schlüssel wird geprüft</translation>
    </message>
    <message>
        <source>Choose a matter</source>
        <translation>Eine Akte wählen</translation>
    </message>
    <message>
        <source>Choose the new folder…</source>
        <translation>Den neuen Ordner wählen…</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Click one of them, then the other with Ctrl held. By keys: Ctrl with Up or Down goes to the other, Ctrl and Space select it too.</source>
        <translation>Klicken Sie auf das eine, dann mit gehaltener Strg-Taste auf das andere. Mit Tasten: Strg mit Auf oder Ab geht zum anderen, Strg und Leertaste wählen es dazu.</translation>
    </message>
    <message>
        <source>Close to it:</source>
        <translation>Ebenfalls naheliegend:</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne das schließen</translation>
    </message>
    <message>
        <source>Closest in the clause library: {0}.</source>
        <translation>Am nächsten in der Klauselsammlung: {0}.</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Spalten wie zu Beginn</translation>
    </message>
    <message>
        <source>Compare it again to take changes in.</source>
        <translation>Vergleichen Sie ihn noch einmal, um Änderungen zu übernehmen.</translation>
    </message>
    <message>
        <source>Compare the two selected documents</source>
        <translation>Die zwei ausgewählten Dokumente vergleichen</translation>
    </message>
    <message>
        <source>Compare the two when it has. Where it waits and nothing is being read, choose “Resume” above the list.</source>
        <translation>Vergleichen Sie die beiden, sobald sie gelesen ist. Wartet sie und wird nichts gelesen, wählen Sie „Fortsetzen“ über der Liste.</translation>
    </message>
    <message>
        <source>Compare the two when that has ended.</source>
        <translation>Vergleichen Sie die beiden, wenn das abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Computed from the question&apos;s figures</source>
        <translation>Aus den Zahlen der Frage berechnet</translation>
    </message>
    <message>
        <source>Computed: {0} = {1}</source>
        <translation>Berechnet: {0} = {1}</translation>
    </message>
    <message>
        <source>Computer programs</source>
        <translation>Computerprogramme</translation>
    </message>
    <message>
        <source>Conditions and repeats stay as text in each draft</source>
        <translation>Bedingungen und Wiederholungen bleiben in jedem Entwurf als Text stehen</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung verweigert</translation>
    </message>
    <message>
        <source>Correct the one that is wrong.</source>
        <translation>Berichtigen Sie, was falsch ist.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not be read, or not all of it: {0}: {1}</source>
        <translation>Nicht oder nicht ganz gelesen: {0}: {1}</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Database files</source>
        <translation>Datenbankdateien</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dated from</source>
        <translation>Datiert ab</translation>
    </message>
    <message>
        <source>Dated from {0}</source>
        <translation>Datiert ab {0}</translation>
    </message>
    <message>
        <source>Dated until</source>
        <translation>Datiert bis</translation>
    </message>
    <message>
        <source>Dated until {0}</source>
        <translation>Datiert bis {0}</translation>
    </message>
    <message>
        <source>Day of the changes (today)</source>
        <translation>Tag der Änderungen (heute)</translation>
    </message>
    <message>
        <source>Day that the changes carry</source>
        <translation>Tag, den die Änderungen tragen</translation>
    </message>
    <message>
        <source>Define it, or write it in lower case.</source>
        <translation>Definieren Sie es, oder schreiben Sie es klein.</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation>Dokument hinzugefügt</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Dokument entfernt</translation>
    </message>
    <message>
        <source>Document unreadable</source>
        <translation>Dokument nicht lesbar</translation>
    </message>
    <message>
        <source>Documents: {0}; passages: {1}; on disk: {2}</source>
        <translation>Dokumente: {0}; Textstellen: {1}; auf der Platte: {2}</translation>
    </message>
    <message>
        <source>Draft finalised</source>
        <translation>Entwurf abgeschlossen</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Entwurf angelegt</translation>
    </message>
    <message>
        <source>Draft removed</source>
        <translation>Entwurf entfernt</translation>
    </message>
    <message>
        <source>Draft: paste as plain text</source>
        <translation>Entwurf: als reinen Text einfügen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Duty to keep changed</source>
        <translation>Aufbewahrungspflicht geändert</translation>
    </message>
    <message>
        <source>Each gets a key of its own again, so the passphrase is typed anew: yours of now, or another.</source>
        <translation>Beide erhalten wieder einen eigenen Schlüssel; deshalb wird die Passphrase neu eingegeben: die jetzige oder eine andere.</translation>
    </message>
    <message>
        <source>Electronic book</source>
        <translation>Elektronisches Buch</translation>
    </message>
    <message>
        <source>Electronic books</source>
        <translation>Elektronische Bücher</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Evidence only, no model was asked.</source>
        <translation>Nur Belege; es wurde kein Modell gefragt.</translation>
    </message>
    <message>
        <source>Excel workbooks in XML of 2003</source>
        <translation>Excel-Mappen im XML von 2003</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Failed to load text page.</source>
        <translation>Der Text der Seite konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Figures kept from {0}: {1}.</source>
        <translation>Aus {0} beibehaltene Zahlen: {1}.</translation>
    </message>
    <message>
        <source>Files of StarOffice and OpenOffice 1</source>
        <translation>Dateien von StarOffice und OpenOffice 1</translation>
    </message>
    <message>
        <source>Files of Windows Write and Word for DOS</source>
        <translation>Dateien von Windows Write und Word für DOS</translation>
    </message>
    <message>
        <source>Filled in: {0}</source>
        <translation>Ausgefüllt: {0}</translation>
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
        <source>Finance</source>
        <translation>Finanzen</translation>
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
        <translation>Befehl oder Dokument suchen…</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>In diesem Dokument suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Sich zurechtfinden</translation>
    </message>
    <message>
        <source>Finding by meaning</source>
        <translation>Suche nach Bedeutung</translation>
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
        <source>Finds passages by meaning. English; it reads the first 256 tokens (about 200 words) of a passage.</source>
        <translation>Findet Stellen nach ihrer Bedeutung. Englisch; es liest die ersten 256 Token (etwa 200 Wörter) einer Stelle.</translation>
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
        <source>Fits: it needs {0} of memory</source>
        <translation>Passt: braucht {0} Speicher</translation>
    </message>
    <message>
        <source>Fitted to this draft: {0}</source>
        <translation>An diesen Entwurf angepasst: {0}</translation>
    </message>
    <message>
        <source>Flat OpenDocument files of more than 64 MB</source>
        <translation>OpenDocument-Dateien aus einem Stück mit mehr als 64 MB</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Font files</source>
        <translation>Schriftdateien</translation>
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
        <source>Formulas without a stored result are shown as formulas; save the file in a spreadsheet program to have their values.</source>
        <translation>Formeln ohne gespeichertes Ergebnis werden als Formeln gezeigt; speichern Sie die Datei in einer Tabellenkalkulation, um ihre Werte zu haben.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found by then:</source>
        <translation>Bis dahin gefunden:</translation>
    </message>
    <message>
        <source>Found when the vault was opened</source>
        <translation>Beim Öffnen des Tresors gefunden</translation>
    </message>
    <message>
        <source>Found, with sources</source>
        <translation>Gefunden, mit Quellen</translation>
    </message>
    <message>
        <source>Four or five words that don&apos;t belong together are easy to keep.</source>
        <translation>Vier oder fünf Wörter, die nicht zusammengehören, merken sich leicht.</translation>
    </message>
    <message>
        <source>Free memory now: {0}</source>
        <translation>Freier Speicher jetzt: {0}</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
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
        <source>From the clause library: {0}</source>
        <translation>Aus der Klauselsammlung: {0}</translation>
    </message>
    <message>
        <source>From the incoming file {0}</source>
        <translation>Aus der eingegangenen Datei {0}</translation>
    </message>
    <message>
        <source>From the incoming file {0}, changed by {1}</source>
        <translation>Aus der eingegangenen Datei {0}, geändert von {1}</translation>
    </message>
    <message>
        <source>From the incoming file {0}, changed by {1} on {2}</source>
        <translation>Aus der eingegangenen Datei {0}, geändert von {1} am {2}</translation>
    </message>
    <message>
        <source>From the incoming file {0}, changed on {1}</source>
        <translation>Aus der eingegangenen Datei {0}, geändert am {1}</translation>
    </message>
    <message>
        <source>From the precedent</source>
        <translation>Aus dem Vordokument</translation>
    </message>
    <message>
        <source>From the template</source>
        <translation>Aus der Vorlage</translation>
    </message>
    <message>
        <source>From the template {0}</source>
        <translation>Aus der Vorlage {0}</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Von diesem Tag</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Aus {0}</translation>
    </message>
    <message>
        <source>From {0} to {1}: {2}, the first day not counted</source>
        <translation>Vom {0} bis zum {1}: {2}, der erste Tag nicht mitgezählt</translation>
    </message>
    <message>
        <source>From {0}, page {1}</source>
        <translation>Aus {0}, Seite {1}</translation>
    </message>
    <message>
        <source>Gemma Terms of Use</source>
        <translation>Nutzungsbedingungen von Gemma</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Get the file again from where it came, and add it.</source>
        <translation>Beschaffen Sie die Datei noch einmal von dort, woher sie kam, und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Get the file again from where it came, and add it. Or open it in its own program, save it anew or print it to PDF, and add that.</source>
        <translation>Beschaffen Sie die Datei noch einmal von dort, woher sie kam, und fügen Sie sie hinzu. Oder öffnen Sie sie in ihrem eigenen Programm, speichern Sie sie neu oder drucken Sie sie als PDF, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Give 0 to {0} days.</source>
        <translation>Geben Sie 0 bis {0} Tage an.</translation>
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
        <source>Give the file a name that ends with .docx or .txt.</source>
        <translation>Geben Sie der Datei einen Namen, der auf .docx oder .txt endet.</translation>
    </message>
    <message>
        <source>Give the file a name that ends with {0}.</source>
        <translation>Geben Sie der Datei einen Namen, der mit {0} endet.</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery code that opens the vault now. If you have neither, ask for the change: it can be made a day later.</source>
        <translation>Geben Sie die Passphrase oder den Wiederherstellungscode an, der den Tresor jetzt öffnet. Haben Sie keines von beiden, beantragen Sie die Änderung: Sie ist einen Tag später möglich.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then choose “Read again”.</source>
        <translation>Geben Sie sich das Recht, sie zu lesen, und wählen Sie dann „Erneut lesen“.</translation>
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
        <source>Go on with the download</source>
        <translation>Herunterladen fortsetzen</translation>
    </message>
    <message>
        <source>Go to Documents</source>
        <translation>Zu den Dokumenten</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Geht endgültig</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Greek text</source>
        <translation>griechischer Text</translation>
    </message>
    <message>
        <source>Group documents by</source>
        <translation>Dokumente gruppieren nach</translation>
    </message>
    <message>
        <source>Group of the recovery code</source>
        <translation>Gruppe des Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Gruppe {0}</translation>
    </message>
    <message>
        <source>Group {0} of the recovery code</source>
        <translation>Gruppe {0} des Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Group {0} of the recovery code has a mistake</source>
        <translation>Gruppe {0} des Wiederherstellungscodes hat einen Fehler</translation>
    </message>
    <message>
        <source>Group {0}, character {1}: the code has another one than “{2}”. Clear the tick above to see the code again.</source>
        <translation>Gruppe {0}, Zeichen {1}: Der Code hat dort ein anderes als „{2}“. Entfernen Sie das Häkchen oben, um den Code noch einmal zu sehen.</translation>
    </message>
    <message>
        <source>Group {0}: {1}</source>
        <translation>Gruppe {0}: {1}</translation>
    </message>
    <message>
        <source>Groups of documents</source>
        <translation>Gruppen von Dokumenten</translation>
    </message>
    <message>
        <source>Hash verified</source>
        <translation>Prüfsumme geprüft</translation>
    </message>
    <message>
        <source>Have the keychain open the vault no more?</source>
        <translation>Soll der Schlüsselbund den Tresor nicht mehr öffnen?</translation>
    </message>
    <message>
        <source>Have the keychain open the vault?</source>
        <translation>Soll der Schlüsselbund den Tresor öffnen?</translation>
    </message>
    <message>
        <source>Have the passphrase open the vault no more?</source>
        <translation>Soll die Passphrase den Tresor nicht mehr öffnen?</translation>
    </message>
    <message>
        <source>Have the recovery code open the vault no more?</source>
        <translation>Soll der Wiederherstellungscode den Tresor nicht mehr öffnen?</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Health AI Developer Foundations Terms of Use</source>
        <translation>Nutzungsbedingungen der Health AI Developer Foundations</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here is no table</source>
        <translation>Hier ist keine Tabelle</translation>
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
        <source>Highest of {0} rows:</source>
        <translation>Höchster Wert von {0} Zeilen:</translation>
    </message>
    <message>
        <source>Highest {0} of {1} rows:</source>
        <translation>Höchster Wert in {0} von {1} Zeilen:</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
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
        <translation>Wie die aufbewahrten Fragen beantwortet wurden und was ausgelassen wurde.</translation>
    </message>
    <message>
        <source>I do not have it…</source>
        <translation>Habe ich nicht…</translation>
    </message>
    <message>
        <source>I have neither…</source>
        <translation>Ich habe keines von beiden…</translation>
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
        <source>If it is not read in this run, choose “Resume” when that has ended.</source>
        <translation>Wird sie in diesem Durchgang nicht gelesen, wählen Sie danach „Fortsetzen“.</translation>
    </message>
    <message>
        <source>If its words matter, have them written down, and add the text.</source>
        <translation>Wenn es auf die Worte darin ankommt, lassen Sie sie niederschreiben, und fügen Sie den Text hinzu.</translation>
    </message>
    <message>
        <source>If the keychain is lost or the passphrase forgotten, this code opens the vault. Without it nobody can. It is shown this one time.</source>
        <translation>Wenn der Schlüsselbund verloren oder die Passphrase vergessen ist, öffnet dieser Code den Tresor. Ohne ihn kann es niemand. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>If the other keys are lost, nobody can open the vault, and backups made from now on open with the other keys only. You can make a new code at any time.</source>
        <translation>Gehen die anderen Schlüssel verloren, kann niemand den Tresor öffnen, und von jetzt an gemachte Sicherungen öffnen sich nur mit den anderen Schlüsseln. Sie können jederzeit einen neuen Code erzeugen.</translation>
    </message>
    <message>
        <source>If your vault lies on a drive, plug it in and try again.</source>
        <translation>Liegt Ihr Tresor auf einem Laufwerk, schließen Sie es an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei einlesen…</translation>
    </message>
    <message>
        <source>Import a matter</source>
        <translation>Eine Akte einlesen</translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation>Eine Modelldatei einlesen</translation>
    </message>
    <message>
        <source>Import a model file…</source>
        <translation>Modelldatei einlesen…</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Einlesebericht</translation>
    </message>
    <message>
        <source>Importing a matter</source>
        <translation>Eine Akte wird eingelesen</translation>
    </message>
    <message>
        <source>Importing a model</source>
        <translation>Ein Modell wird eingelesen</translation>
    </message>
    <message>
        <source>In every matter</source>
        <translation>In jeder Akte</translation>
    </message>
    <message>
        <source>In general matters</source>
        <translation>In allgemeinen Akten</translation>
    </message>
    <message>
        <source>In legal matters</source>
        <translation>In Rechtssachen</translation>
    </message>
    <message>
        <source>In line {0}, {1}.</source>
        <translation>In Zeile {0}, {1}.</translation>
    </message>
    <message>
        <source>In matters of finance</source>
        <translation>In Finanzsachen</translation>
    </message>
    <message>
        <source>In medical matters</source>
        <translation>In medizinischen Akten</translation>
    </message>
    <message>
        <source>In place of the damaged vault, which is kept beside it</source>
        <translation>An die Stelle des beschädigten Tresors, der daneben aufbewahrt wird</translation>
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
        <source>In the passage it is the {0} who does this.</source>
        <translation>Nach der Stelle tut dies „{0}“.</translation>
    </message>
    <message>
        <source>In the passage this figure is of {0}, not {1}.</source>
        <translation>In der Stelle steht diese Zahl für {0}, nicht für {1}.</translation>
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
        <source>In use for: {0}</source>
        <translation>In Gebrauch für: {0}</translation>
    </message>
    <message>
        <source>In {0} of 1 document that was asked nothing of it was found.</source>
        <translation>In {0} von 1 befragten Dokument fand sich nichts dazu.</translation>
    </message>
    <message>
        <source>In {0} of {1} documents that were asked nothing of it was found.</source>
        <translation>In {0} von {1} befragten Dokumenten fand sich nichts dazu.</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingang</translation>
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
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Initials of who reviewed the answer</source>
        <translation>Kürzel dessen, der die Antwort geprüft hat</translation>
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
        <source>Interest on {0} at {1} for {2}: {3} ({4})</source>
        <translation>Zinsen auf {0} zu {1} für {2}: {3} ({4})</translation>
    </message>
    <message>
        <source>Interest on {0} at {1} from {2} to {3}, {4}: {5} ({6})</source>
        <translation>Zinsen auf {0} zu {1} vom {2} bis zum {3}, {4}: {5} ({6})</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>In einen neuen Ordner</translation>
    </message>
    <message>
        <source>It can be made from {0} until {1}.</source>
        <translation>Sie ist möglich ab {0} bis {1}.</translation>
    </message>
    <message>
        <source>It can be made until {0}.</source>
        <translation>Sie ist möglich bis {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be opened, or the drive is gone. Plug it in and try again.</source>
        <translation>Sie kann nicht geöffnet werden, oder das Laufwerk ist weg. Stecken Sie es ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It can&apos;t be restored any more. What a legal hold or a term keeps stays.</source>
        <translation>Es kann nicht mehr zurückgeholt werden. Was eine Sperre oder Frist hält, bleibt.</translation>
    </message>
    <message>
        <source>It can&apos;t be used: {0}</source>
        <translation>Es kann nicht benutzt werden: {0}</translation>
    </message>
    <message>
        <source>It changed a figure.</source>
        <translation>Es änderte eine Zahl.</translation>
    </message>
    <message>
        <source>It changed a name.</source>
        <translation>Es änderte einen Namen.</translation>
    </message>
    <message>
        <source>It changed nothing.</source>
        <translation>Es änderte nichts.</translation>
    </message>
    <message>
        <source>It comes with Strongroom, and what was indexed is searched with it.</source>
        <translation>Es kommt mit Strongroom, und was erfasst wurde, wird damit durchsucht.</translation>
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
        <source>It does not say what was asked, or it takes a figure from another clause.</source>
        <translation>Es sagt nicht, wonach gefragt wurde, oder es nimmt eine Zahl aus einer anderen Klausel.</translation>
    </message>
    <message>
        <source>It dropped a condition.</source>
        <translation>Es ließ eine Bedingung weg.</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>Es endete ohne ein Wort.</translation>
    </message>
    <message>
        <source>It failed: {0}.</source>
        <translation>Es ist gescheitert: {0}.</translation>
    </message>
    <message>
        <source>It gave a right or a duty that was not asked for.</source>
        <translation>Es gab ein Recht oder eine Pflicht, die nicht verlangt war.</translation>
    </message>
    <message>
        <source>It goes to the trash with the answers that quote it: nothing finds it there, and Settings says until which day it can be restored. The file on your disk is not touched.</source>
        <translation>Es kommt mit den Antworten, die es zitieren, in den Papierkorb: Nichts findet es dort, und die Einstellungen sagen, bis zu welchem Tag es zurückgeholt werden kann. Die Datei auf Ihrer Platte wird nicht angerührt.</translation>
    </message>
    <message>
        <source>It has changed and has not been read again yet.</source>
        <translation>Es hat sich geändert und wurde noch nicht erneut gelesen.</translation>
    </message>
    <message>
        <source>It has more than 1,000,000 cells; the rest of it was not read.</source>
        <translation>Es hat mehr als 1.000.000 Zellen; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It has not been read yet.</source>
        <translation>Es wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>It has one document.</source>
        <translation>Sie hat ein Dokument.</translation>
    </message>
    <message>
        <source>It has {0} groups of {1} characters; you typed {2} characters instead of {3}.</source>
        <translation>Er hat {0} Gruppen zu {1} Zeichen; Sie haben {2} Zeichen statt {3} eingegeben.</translation>
    </message>
    <message>
        <source>It holds files that lie more than 5 files deep in others; they were not read.</source>
        <translation>Sie enthält Dateien, die mehr als 5 Dateien tief in anderen liegen; sie wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>It holds more hidden text than can be kept; the rest of it was left out.</source>
        <translation>Sie enthält mehr verborgenen Text, als aufbewahrt werden kann; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>It holds more than 10,000 files; the others were not read.</source>
        <translation>Sie enthält mehr als 10.000 Dateien; die anderen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>It holds text that no page shows.</source>
        <translation>Es enthält Text, den keine Seite zeigt.</translation>
    </message>
    <message>
        <source>It holds text that no page shows. It is kept apart and never searched.</source>
        <translation>Es enthält Text, den keine Seite zeigt. Er wird getrennt aufbewahrt und nie durchsucht.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is a letter of its own: it goes into no other draft.</source>
        <translation>Es ist ein eigenständiger Brief: Er kommt in keinen anderen Entwurf.</translation>
    </message>
    <message>
        <source>It is a link to a document that Google keeps; the file does not hold its text. Download it from Google Drive as .docx, .xlsx or .pptx, and add that.</source>
        <translation>Es ist ein Verweis auf ein Dokument, das Google aufbewahrt; die Datei enthält seinen Text nicht. Laden Sie es aus Google Drive als .docx, .xlsx oder .pptx herunter, und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>It is a link to a file elsewhere; the mail does not hold it.</source>
        <translation>Es ist ein Verweis auf eine Datei anderswo; die E-Mail enthält sie nicht.</translation>
    </message>
    <message>
        <source>It is a link to a place outside the folder; such links are not followed.</source>
        <translation>Es ist ein Verweis auf einen Ort außerhalb des Ordners; solchen Verweisen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>It is a model of the list, and its hash is the published one.</source>
        <translation>Es ist ein Modell der Liste, und seine Prüfsumme ist die veröffentlichte.</translation>
    </message>
    <message>
        <source>It is a shortcut, which holds only the way to something elsewhere. Open it, save what it shows as PDF, and add that.</source>
        <translation>Es ist eine Verknüpfung, die nur den Weg zu etwas an anderem Ort enthält. Öffnen Sie sie, speichern Sie, was sie zeigt, als PDF, und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>It is an XFA form, which only Adobe&apos;s programs show in full; what is filled in may be missing.</source>
        <translation>Es ist ein XFA-Formular, das nur Programme von Adobe ganz zeigen; was eingetragen ist, kann fehlen.</translation>
    </message>
    <message>
        <source>It is an object of another program inside the mail; save it from there first.</source>
        <translation>Es ist ein Objekt eines anderen Programms in der E-Mail; speichern Sie es zuerst von dort.</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>Es ist wieder, wo es war.</translation>
    </message>
    <message>
        <source>It is defined already in {0}. Keep one definition, or give one of them another name.</source>
        <translation>Es ist schon in {0} definiert. Behalten Sie eine Definition, oder nennen Sie eine anders.</translation>
    </message>
    <message>
        <source>It is deleted, but traces are left inside the encrypted file. {0} They are wiped when the vault is closed.</source>
        <translation>Es ist gelöscht, aber Spuren sind in der verschlüsselten Datei geblieben. {0} Sie werden getilgt, wenn der Tresor geschlossen wird.</translation>
    </message>
    <message>
        <source>It is done when that has ended. The Activity page shows it.</source>
        <translation>Es geschieht, sobald sie beendet ist. Die Seite Aktivität zeigt es.</translation>
    </message>
    <message>
        <source>It is in use by {0}. Close it there, then try again.</source>
        <translation>Er wird von {0} benutzt. Schließen Sie ihn dort, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is in {0}, the passages are in {1}: its words could not be compared.</source>
        <translation>Es ist auf {0} geschrieben, die Stellen auf {1}: Der Wortlaut konnte nicht verglichen werden.</translation>
    </message>
    <message>
        <source>It is kept in the vault, encrypted, so that the file can be shown later.</source>
        <translation>Es wird verschlüsselt im Tresor aufbewahrt, damit die Datei später gezeigt werden kann.</translation>
    </message>
    <message>
        <source>It is named in {0} places.</source>
        <translation>Es wird an {0} Stellen genannt.</translation>
    </message>
    <message>
        <source>It is no document. Remove it from the list if it is in the way.</source>
        <translation>Es ist kein Dokument. Entfernen Sie es aus der Liste, wenn es stört.</translation>
    </message>
    <message>
        <source>It is no longer in the trash</source>
        <translation>Es ist nicht mehr im Papierkorb</translation>
    </message>
    <message>
        <source>It is not GBNF with a rule named root.</source>
        <translation>Es ist kein GBNF mit einer Regel namens root.</translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation>Es ist keine Datei, sondern ein Gerät, eine Pipe oder ein Socket.</translation>
    </message>
    <message>
        <source>It is not in Strongroom&apos;s list: its hash is noted, but nobody vouches for it. Try it out before you choose it.</source>
        <translation>Es steht nicht in Strongrooms Liste: Seine Prüfsumme ist vermerkt, aber niemand bürgt dafür. Probieren Sie es aus, bevor Sie es wählen.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It is not valid text. Rename the file and add it again.</source>
        <translation>Er ist kein gültiger Text. Benennen Sie die Datei um und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>It is open for reading only from now on. Restore a backup.</source>
        <translation>Er ist von jetzt an nur zum Lesen offen. Spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>It is open for reading only. What can be read can be exported.</source>
        <translation>Er ist nur zum Lesen offen. Was gelesen werden kann, kann ausgegeben werden.</translation>
    </message>
    <message>
        <source>It is protected by a password in a way that can&apos;t be opened here. Unpack the archive with the program that made it, and add the folder.</source>
        <translation>Es ist auf eine Weise durch ein Passwort geschützt, die hier nicht geöffnet werden kann. Entpacken Sie das Archiv mit dem Programm, das es erzeugt hat, und fügen Sie den Ordner hinzu.</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Es ist gespeichert</translation>
    </message>
    <message>
        <source>It is tried again by itself. If you quit or lock before, your words are lost.</source>
        <translation>Es wird von selbst noch einmal versucht. Beenden oder sperren Sie vorher, so gehen Ihre Worte verloren.</translation>
    </message>
    <message>
        <source>It is used in {0} places.</source>
        <translation>Es wird an {0} Stellen verwendet.</translation>
    </message>
    <message>
        <source>It is {0} or one of: {1}.</source>
        <translation>Es ist {0} oder eines von: {1}.</translation>
    </message>
    <message>
        <source>It just fits: it takes {0} of memory, and {1} are free. Close other programs before you ask.</source>
        <translation>Es passt gerade noch: Es braucht {0} Speicher, und {1} sind frei. Schließen Sie andere Programme, bevor Sie fragen.</translation>
    </message>
    <message>
        <source>It leaves “{0}” open too: strike what is not meant.</source>
        <translation>Auch „{0}“ bleibt darin offen: Streichen Sie, was nicht gemeint ist.</translation>
    </message>
    <message>
        <source>It lies in another folder that this matter watches.</source>
        <translation>Er liegt in einem anderen Ordner, den diese Akte beobachtet.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Answer it and try again, or use your passphrase or recovery code.</source>
        <translation>Er wartet vielleicht in einem anderen Fenster auf sein Passwort. Antworten Sie dort und versuchen Sie es noch einmal, oder nutzen Sie Passphrase oder Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>It moved a period or a condition to other words.</source>
        <translation>Es bezog eine Frist oder eine Bedingung auf andere Worte.</translation>
    </message>
    <message>
        <source>It named a place or a number that nobody gave.</source>
        <translation>Es nannte einen Ort oder eine Zahl, die niemand angegeben hat.</translation>
    </message>
    <message>
        <source>It names no two parties: it may be mutual already.</source>
        <translation>Der Text nennt keine zwei Vertragsparteien: Vielleicht gilt er schon für beide.</translation>
    </message>
    <message>
        <source>It needs more memory or time than it may have.</source>
        <translation>Es braucht mehr Speicher oder Zeit, als erlaubt ist.</translation>
    </message>
    <message>
        <source>It needs more memory than it may use.</source>
        <translation>Es braucht mehr Speicher, als erlaubt ist.</translation>
    </message>
    <message>
        <source>It needs {0} GB and {1} GB are free. Close other programs, or choose a smaller model.</source>
        <translation>Es braucht {0} GB, und {1} GB sind frei. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>It needs {0} of memory</source>
        <translation>Es braucht {0} Speicher</translation>
    </message>
    <message>
        <source>It opens the vault no more.</source>
        <translation>Es öffnet den Tresor nicht mehr.</translation>
    </message>
    <message>
        <source>It reasons at length before each answer; the short answers of this version leave no room for that.</source>
        <translation>Es überlegt vor jeder Antwort ausführlich; die kurzen Antworten dieser Fassung lassen dafür keinen Raum.</translation>
    </message>
    <message>
        <source>It reported {0}. Try again, or use your passphrase or recovery code.</source>
        <translation>Er meldete {0}. Versuchen Sie es noch einmal, oder nutzen Sie Passphrase oder Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>It said something else.</source>
        <translation>Es sagte etwas anderes.</translation>
    </message>
    <message>
        <source>It said the same again.</source>
        <translation>Es sagte dasselbe noch einmal.</translation>
    </message>
    <message>
        <source>It says:</source>
        <translation>Darin steht:</translation>
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
        <source>It spoke of a party that the draft has not.</source>
        <translation>Es sprach von einer Vertragspartei, die der Entwurf nicht hat.</translation>
    </message>
    <message>
        <source>It spoke of what does not follow.</source>
        <translation>Es verwies auf etwas, das nicht folgt.</translation>
    </message>
    <message>
        <source>It stands beside the text, in a header, a footer or a box. Change it in the Word file, and take that in again.</source>
        <translation>Sie steht neben dem Text, in einer Kopf- oder Fußzeile oder einem Textfeld. Ändern Sie sie in der Word-Datei, und nehmen Sie diese erneut auf.</translation>
    </message>
    <message>
        <source>It still stands: every quote is in its document, and no document has come since.</source>
        <translation>Sie gilt noch: Jedes Zitat steht in seinem Dokument, und kein Dokument ist seither hinzugekommen.</translation>
    </message>
    <message>
        <source>It takes the vault&apos;s place when this one is locked. The damaged vault is kept beside it. What was added since the backup has to be added again.</source>
        <translation>Sie tritt an die Stelle des Tresors, wenn dieser gesperrt wird. Der beschädigte Tresor wird daneben aufbewahrt. Was seit der Sicherung hinzukam, muss noch einmal hinzugefügt werden.</translation>
    </message>
    <message>
        <source>It takes {0} MB. Close other programs and try again.</source>
        <translation>Es braucht {0} MB. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It takes {0} of memory.</source>
        <translation>Es braucht {0} Speicher.</translation>
    </message>
    <message>
        <source>It took longer than it may.</source>
        <translation>Es dauerte länger, als erlaubt ist.</translation>
    </message>
    <message>
        <source>It unpacks to more than 2 GB; the rest was not read.</source>
        <translation>Es entpackt sich zu mehr als 2 GB; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It uses a word of the question that stands nowhere in the cited document.</source>
        <translation>Es verwendet ein Wort der Frage, das im angeführten Dokument nirgends steht.</translation>
    </message>
    <message>
        <source>It was about something else.</source>
        <translation>Es ging um etwas anderes.</translation>
    </message>
    <message>
        <source>It was added again after it was removed. Delete it from the trash instead.</source>
        <translation>Es wurde nach dem Entfernen wieder hinzugefügt. Löschen Sie es stattdessen aus dem Papierkorb.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, or it is another one. Lock the vault and open it again.</source>
        <translation>Er wurde inzwischen anderswo geändert, oder es ist ein anderer. Sperren Sie den Tresor und öffnen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>It was chosen to answer in: {0}. Another model then answers there.</source>
        <translation>Es wurde gewählt, um hier zu antworten: {0}. Dort antwortet dann ein anderes Modell.</translation>
    </message>
    <message>
        <source>It was not shorter.</source>
        <translation>Es war nicht kürzer.</translation>
    </message>
    <message>
        <source>It was read, but could not be indexed: the embedder stopped while working on it.</source>
        <translation>Es wurde gelesen, konnte aber nicht indexiert werden: Der Einbetter blieb dabei stehen.</translation>
    </message>
    <message>
        <source>It was removed meanwhile.</source>
        <translation>Es wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>It was still to be done. The reading of files goes on when the vault is open.</source>
        <translation>Das stand noch aus. Das Lesen von Dateien geht weiter, wenn der Tresor offen ist.</translation>
    </message>
    <message>
        <source>It was stopped after {0} seconds.</source>
        <translation>Es wurde nach {0} Sekunden angehalten.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Es wurde angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It was too long.</source>
        <translation>Es war zu lang.</translation>
    </message>
    <message>
        <source>It writes about {0} words a second here: a usual answer takes {1} seconds.</source>
        <translation>Es schreibt hier etwa {0} Wörter je Sekunde: Eine übliche Antwort dauert {1} Sekunden.</translation>
    </message>
    <message>
        <source>It writes its answers in a format (Harmony channels) that this version does not read.</source>
        <translation>Es schreibt seine Antworten in einem Format (Harmony-Kanäle), das diese Fassung nicht liest.</translation>
    </message>
    <message>
        <source>It wrote about something else.</source>
        <translation>Es schrieb über etwas anderes.</translation>
    </message>
    <message>
        <source>It wrote no sentence of a contract.</source>
        <translation>Es schrieb keinen Satz, der in einen Vertrag gehört.</translation>
    </message>
    <message>
        <source>It wrote no sentence.</source>
        <translation>Es schrieb keinen Satz.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Item ({0}) is there twice</source>
        <translation>Punkt ({0}) steht doppelt</translation>
    </message>
    <message>
        <source>Its chat template takes too long or too much. Choose another.</source>
        <translation>Seine Gesprächsvorlage braucht zu lange oder zu viel. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Its documents stay.</source>
        <translation>Ihre Dokumente bleiben.</translation>
    </message>
    <message>
        <source>Its drive refused it until it was locked. Look through your last draft.</source>
        <translation>Sein Laufwerk nahm es nicht an, bis er gesperrt wurde. Sehen Sie Ihren letzten Entwurf durch.</translation>
    </message>
    <message>
        <source>Its drive refuses it. Save the draft as a Word file on another drive first.</source>
        <translation>Sein Laufwerk nimmt es nicht an. Speichern Sie den Entwurf zuerst als Word-Datei auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>Its file has no chat template. Choose one whose name has “instruct” or “chat” in it.</source>
        <translation>Seine Datei hat keine Gesprächsvorlage. Wählen Sie eines, dessen Name „instruct“ oder „chat“ enthält.</translation>
    </message>
    <message>
        <source>Its file {0} can&apos;t be opened. Check the permissions of the models folder.</source>
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
        <source>Its files are deleted from this computer. Answers that it wrote stay.</source>
        <translation>Seine Dateien werden von diesem Computer gelöscht. Antworten, die es schrieb, bleiben.</translation>
    </message>
    <message>
        <source>Its files can&apos;t be deleted. Check the permissions of the models folder.</source>
        <translation>Seine Dateien können nicht gelöscht werden. Prüfen Sie die Rechte des Modellordners.</translation>
    </message>
    <message>
        <source>Its key slots can&apos;t be read.</source>
        <translation>Ihre Schlüsselfächer können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its list was changed by something other than Strongroom.</source>
        <translation>Ihre Liste wurde von etwas anderem als Strongroom verändert.</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>Ihr Modell</translation>
    </message>
    <message>
        <source>Its name is not valid text; rename the file and add it again.</source>
        <translation>Der Name ist kein gültiger Text; benennen Sie die Datei um, und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Its pages are pictures that show no text.</source>
        <translation>Die Seiten sind Bilder, die keinen Text zeigen.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply; what comes after them was not read.</source>
        <translation>Die Teile sind zu tief verschachtelt; was danach kommt, wurde nicht gelesen.</translation>
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
        <source>Its style rules are too long or too many to be followed; words that they hide may be among its text.</source>
        <translation>Ihre Formatregeln sind zu lang oder zu zahlreich, um ihnen zu folgen; Wörter, die sie verbergen, können in ihrem Text stehen.</translation>
    </message>
    <message>
        <source>Its terms bind whoever uses it and prohibit some uses: read and accept them first.</source>
        <translation>Seine Bedingungen binden jeden, der es nutzt, und verbieten manche Nutzung: Lesen und akzeptieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Its terms bind whoever uses it and set conditions for use in health care: read and accept them first.</source>
        <translation>Seine Bedingungen binden jeden, der es nutzt, und regeln die Nutzung im Gesundheitswesen: Lesen und akzeptieren Sie sie zuerst.</translation>
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
        <source>Its text is kept as it was. Add the file again to read the new one.</source>
        <translation>Sein Text ist aufbewahrt, wie er war. Fügen Sie die Datei erneut hinzu, um die neue zu lesen.</translation>
    </message>
    <message>
        <source>Its text is kept as it was. Put the file back or add it from its new place.</source>
        <translation>Sein Text ist aufbewahrt, wie er war. Legen Sie die Datei zurück, oder fügen Sie sie von ihrem neuen Ort hinzu.</translation>
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
        <source>Jobs</source>
        <translation>Aufgaben</translation>
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
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Sicher aufbewahren</translation>
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
        <source>Keep the passage as a clause of your own</source>
        <translation>Die Stelle als eigene Klausel behalten</translation>
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
        <source>Keep them under {0} and {1} characters.</source>
        <translation>Halten Sie sie unter {0} und {1} Zeichen.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Dies behalten</translation>
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
        <source>Keeping a place</source>
        <translation>Der Platz wird gemerkt</translation>
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
        <source>Keeping and giving away a matter</source>
        <translation>Eine Akte aufbewahren und weitergeben</translation>
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
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
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
        <source>Keys changed</source>
        <translation>Schlüssel geändert</translation>
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
        <source>Kind of matter</source>
        <translation>Art der Akte</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Art der Notiz</translation>
    </message>
    <message>
        <source>Kinds are {0}.</source>
        <translation>Arten sind {0}.</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Arten von Dokumenten</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
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
        <source>Larger ones that this computer can carry answer better and slower: {0}.</source>
        <translation>Größere, die dieser Computer tragen kann, antworten besser und langsamer: {0}.</translation>
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
        <translation>Zuletzt bearbeitet: {0}</translation>
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
        <source>Leave as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Leave one space</source>
        <translation>Ein Leerzeichen lassen</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Leave the keys as they are</source>
        <translation>Schlüssel lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Left out of {0}: a passage that speaks to a program, not to a reader.</source>
        <translation>Aus {0} weggelassen: eine Stelle, die sich an ein Programm richtet, nicht an Leser.</translation>
    </message>
    <message>
        <source>Left out: a passage that speaks to a program, not to a reader.</source>
        <translation>Weggelassen: eine Stelle, die sich an ein Programm richtet, nicht an Leser.</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Weggelassen: {0}</translation>
    </message>
    <message>
        <source>Left out: {0}. Pictures, notes and lines of headers that the draft does not have can&apos;t be taken in.</source>
        <translation>Weggelassen: {0}. Bilder, Anmerkungen und Zeilen von Kopfzeilen, die der Entwurf nicht hat, können nicht übernommen werden.</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Aufbewahrungssperre</translation>
    </message>
    <message>
        <source>Let it end with {0}.</source>
        <translation>Lassen Sie ihn auf {0} enden.</translation>
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
        <source>Listing the trash</source>
        <translation>Der Papierkorb wird aufgelistet</translation>
    </message>
    <message>
        <source>Listing watched folders</source>
        <translation>Beobachtete Ordner werden aufgelistet</translation>
    </message>
    <message>
        <source>Little certainty: {0}: {1}</source>
        <translation>Wenig sicher: {0}: {1}</translation>
    </message>
    <message>
        <source>Loaded in {0} s; it reads {1} and writes {2} tokens a second. Asked about a sample lease, “{3}”, it wrote: “{4}”</source>
        <translation>In {0} s geladen; es liest {1} und schreibt {2} Token je Sekunde. Zu einem Beispielmietvertrag gefragt „{3}“, schrieb es: „{4}“</translation>
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
        <source>Lock and open again</source>
        <translation>Sperren und neu öffnen</translation>
    </message>
    <message>
        <source>Lock and open it</source>
        <translation>Sperren und öffnen</translation>
    </message>
    <message>
        <source>Lock and restore</source>
        <translation>Sperren und wiederherstellen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Tresor sperren</translation>
    </message>
    <message>
        <source>Lock the vault and open it again first. Nothing was destroyed.</source>
        <translation>Sperren Sie zuerst den Tresor und öffnen Sie ihn wieder. Nichts wurde vernichtet.</translation>
    </message>
    <message>
        <source>Lock the vault and restore a backup?</source>
        <translation>Den Tresor sperren und eine Sicherung wiederherstellen?</translation>
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
        <source>Lock without it</source>
        <translation>Ohne das sperren</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log of the vault</source>
        <translation>Protokoll des Tresors</translation>
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
        <source>Look at these parts in the file itself; they can&apos;t be searched.</source>
        <translation>Sehen Sie diese Teile in der Datei selbst an; sie können nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>Look changed</source>
        <translation>Aussehen geändert</translation>
    </message>
    <message>
        <source>Look into the selected document, or no more</source>
        <translation>In das gewählte Dokument sehen oder nicht mehr</translation>
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
        <translation>Gesucht nach: {0}</translation>
    </message>
    <message>
        <source>Looked through now and then</source>
        <translation>Wird von Zeit zu Zeit durchgesehen</translation>
    </message>
    <message>
        <source>Looking at the documents</source>
        <translation>Die Dokumente werden angesehen</translation>
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
        <source>Looking for backups</source>
        <translation>Sicherungen werden gesucht</translation>
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
        <source>Looking for words</source>
        <translation>Wörter werden gesucht</translation>
    </message>
    <message>
        <source>Looking through the trash</source>
        <translation>Der Papierkorb wird durchgesehen</translation>
    </message>
    <message>
        <source>Looking where words stand</source>
        <translation>Es wird gesucht, wo Wörter stehen</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Verloren:</translation>
    </message>
    <message>
        <source>Lotus 1-2-3 files</source>
        <translation>Lotus-1-2-3-Dateien</translation>
    </message>
    <message>
        <source>Lowest of {0} rows:</source>
        <translation>Niedrigster Wert von {0} Zeilen:</translation>
    </message>
    <message>
        <source>Lowest {0} of {1} rows:</source>
        <translation>Niedrigster Wert in {0} von {1} Zeilen:</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
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
        <translation>Markieren: Ich habe diese Antwort geprüft, und sie ist richtig</translation>
    </message>
    <message>
        <source>Mark: I have checked this answer, and it is wrong</source>
        <translation>Markieren: Ich habe diese Antwort geprüft, und sie ist falsch</translation>
    </message>
    <message>
        <source>Mark: I have checked this cell, and it is right</source>
        <translation>Markieren: Ich habe diese Zelle geprüft, und sie ist richtig</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown-Text</translation>
    </message>
    <message>
        <source>Marked verified on {0}</source>
        <translation>Als geprüft markiert am {0}</translation>
    </message>
    <message>
        <source>Marked wrong on {0}</source>
        <translation>Als falsch markiert am {0}</translation>
    </message>
    <message>
        <source>Marking a cell</source>
        <translation>Eine Zelle wird markiert</translation>
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
        <source>Matter added</source>
        <translation>Akte angelegt</translation>
    </message>
    <message>
        <source>Matter exported</source>
        <translation>Akte exportiert</translation>
    </message>
    <message>
        <source>Matter imported</source>
        <translation>Akte importiert</translation>
    </message>
    <message>
        <source>Matter removed</source>
        <translation>Akte entfernt</translation>
    </message>
    <message>
        <source>Matter: {0}</source>
        <translation>Akte: {0}</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Matters are searched with it. Choose another.</source>
        <translation>Akten werden damit durchsucht. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Matters of Strongroom</source>
        <translation>Strongroom-Akten</translation>
    </message>
    <message>
        <source>May not answer</source>
        <translation>Beantwortet es vielleicht nicht</translation>
    </message>
    <message>
        <source>Mend it: {0}.</source>
        <translation>Bringen Sie ihn in Ordnung: {0}.</translation>
    </message>
    <message>
        <source>Mend the file and add it to the matter again.</source>
        <translation>Bringen Sie die Datei in Ordnung, und fügen Sie sie der Akte erneut hinzu.</translation>
    </message>
    <message>
        <source>Mend them, the first here: {0}.</source>
        <translation>Bringen Sie sie in Ordnung, den ersten hier: {0}.</translation>
    </message>
    <message>
        <source>Microsoft Works files</source>
        <translation>Microsoft-Works-Dateien</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model: {0}.</source>
        <translation>Modell: {0}.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models that make vectors can&apos;t be imported: the index is built with all-MiniLM-L6-v2.</source>
        <translation>Modelle, die Vektoren erzeugen, können nicht eingelesen werden: Der Index ist mit all-MiniLM-L6-v2 gebaut.</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Monday to Friday, without holidays</source>
        <translation>Montag bis Freitag, ohne Feiertage</translation>
    </message>
    <message>
        <source>More for the selected conversation</source>
        <translation>Mehr zum gewählten Gespräch</translation>
    </message>
    <message>
        <source>More than a week has passed since the vault was last open, by the clock of this computer. 1 thing in the trash would go now and will go on {0}: check that the clock is right, and restore what you need.</source>
        <translation>Nach der Uhr dieses Computers ist mehr als eine Woche vergangen, seit der Tresor zuletzt offen war. 1 Element im Papierkorb wäre jetzt fällig und wird am {0} gelöscht: Prüfen Sie, ob die Uhr stimmt, und stellen Sie wieder her, was Sie brauchen.</translation>
    </message>
    <message>
        <source>More than a week has passed since the vault was last open, by the clock of this computer. {0} things in the trash would go now and will go on {1}: check that the clock is right, and restore what you need.</source>
        <translation>Nach der Uhr dieses Computers ist mehr als eine Woche vergangen, seit der Tresor zuletzt offen war. {0} Elemente im Papierkorb wären jetzt fällig und werden am {1} gelöscht: Prüfen Sie, ob die Uhr stimmt, und stellen Sie wieder her, was Sie brauchen.</translation>
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
        <source>Moved to the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Moved, deleted, or on a drive that is not connected. Add it from where it is.</source>
        <translation>Verschoben, gelöscht oder auf einem Laufwerk, das nicht verbunden ist. Fügen Sie es von dort hinzu, wo es jetzt liegt.</translation>
    </message>
    <message>
        <source>Moved, deleted, or on a drive that was taken out: connect it, select them and choose “Read again”. What was read before stays.</source>
        <translation>Verschoben, gelöscht oder auf einem Laufwerk, das entfernt wurde: Schließen Sie es an, wählen Sie sie aus und dann „Erneut lesen“. Was vorher gelesen wurde, bleibt.</translation>
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
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names that several documents begin with, as parties and patients are named.</source>
        <translation>Namen, mit denen mehrere Dokumente beginnen, wie Parteien und Patienten genannt werden.</translation>
    </message>
    <message>
        <source>Names, dates, sums and blanks of the document are proposed as its fields.</source>
        <translation>Namen, Daten, Beträge und Lücken des Dokuments werden als seine Felder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Names, folders and tags were searched. Change the words, state or group.</source>
        <translation>Namen, Ordner und Schlagwörter wurden durchsucht. Ändern Sie Worte, Zustand oder Gruppe.</translation>
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
        <source>Network</source>
        <translation>Netz</translation>
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
        <translation>Neu</translation>
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
        <translation>Neuer Name der Akte</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Neuer Name des Schlagworts</translation>
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
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
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
        <source>Next hit (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
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
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nächstes Blatt</translation>
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
        <source>No clause that names its parties was found in it.</source>
        <translation>Darin wurde keine Klausel gefunden, die die Parteien nennt.</translation>
    </message>
    <message>
        <source>No connection since this vault&apos;s log began on {0}.</source>
        <translation>Keine Verbindung, seit das Protokoll dieses Tresors am {0} begann.</translation>
    </message>
    <message>
        <source>No connection since {0}</source>
        <translation>Keine Verbindung seit {0}</translation>
    </message>
    <message>
        <source>No connection since {0}.</source>
        <translation>Keine Verbindung seit {0}.</translation>
    </message>
    <message>
        <source>No connection; {0} refused</source>
        <translation>Keine Verbindung; {0} verweigert</translation>
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
        <translation>Kein Dokument dieser Akte hat ein Datum.</translation>
    </message>
    <message>
        <source>No document of this matter has this in its name.</source>
        <translation>Kein Dokument dieser Akte hat dies im Namen.</translation>
    </message>
    <message>
        <source>No document of this matter is called “{0}”.</source>
        <translation>Kein Dokument dieser Akte heißt „{0}“.</translation>
    </message>
    <message>
        <source>No document of this matter tells of {0}.</source>
        <translation>Kein Dokument dieser Akte sagt etwas über {0}.</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Noch keine Dokumente.</translation>
    </message>
    <message>
        <source>No figure of the kind stands in the chosen words.</source>
        <translation>In den markierten Worten steht keine Zahl dieser Art.</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>Kein Treffer</translation>
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
        <source>No list can be made here</source>
        <translation>Hier ist keine Liste möglich</translation>
    </message>
    <message>
        <source>No matter</source>
        <translation>Keine Akte</translation>
    </message>
    <message>
        <source>No matter matches</source>
        <translation>Keine Akte passt</translation>
    </message>
    <message>
        <source>No model is here to answer in it: evidence alone does.</source>
        <translation>Hier ist kein Modell, das darin antwortet: Es gibt nur Belege.</translation>
    </message>
    <message>
        <source>No model of the list was trained for this in particular. General models answer such questions from your documents.</source>
        <translation>Kein Modell der Liste wurde eigens dafür trainiert. Allgemeine Modelle beantworten solche Fragen aus Ihren Dokumenten.</translation>
    </message>
    <message>
        <source>No name stands at the beginning of several documents.</source>
        <translation>Kein Name steht am Anfang mehrerer Dokumente.</translation>
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
        <source>No part of Strongroom has tried to connect.</source>
        <translation>Kein Teil von Strongroom hat versucht, sich zu verbinden.</translation>
    </message>
    <message>
        <source>No party of this draft: {0}. Put in who is meant.</source>
        <translation>Keine Partei dieses Entwurfs: {0}. Setzen Sie ein, wer gemeint ist.</translation>
    </message>
    <message>
        <source>No row can be added here</source>
        <translation>Hier kann keine Zeile hinzugefügt werden</translation>
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
        <source>No sum is made of what different documents say.</source>
        <translation>Was verschiedene Dokumente angeben, wird nicht zusammengezählt.</translation>
    </message>
    <message>
        <source>No table can stand here</source>
        <translation>Hier kann keine Tabelle stehen</translation>
    </message>
    <message>
        <source>No template matches. Names and purposes were searched.</source>
        <translation>Keine Vorlage passt. Namen und Zwecke wurden durchsucht.</translation>
    </message>
    <message>
        <source>No text could be had from this file; it can&apos;t be searched.</source>
        <translation>Dieser Datei war kein Text zu entnehmen; sie kann nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>No text could be read from this document.</source>
        <translation>Aus diesem Dokument konnte kein Text gelesen werden.</translation>
    </message>
    <message>
        <source>No text was found in it.</source>
        <translation>Darin wurde kein Text gefunden.</translation>
    </message>
    <message>
        <source>No text: its pages are pictures, and their text was not recognised.</source>
        <translation>Kein Text: Die Seiten sind Bilder, und ihr Text wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>No version of this draft is kept yet.</source>
        <translation>Von diesem Entwurf ist noch keine Fassung aufbewahrt.</translation>
    </message>
    <message>
        <source>No way leads to a server</source>
        <translation>Kein Weg führt zu einem Server</translation>
    </message>
    <message>
        <source>No whole backup is known here. Look at the drives that you back up to.</source>
        <translation>Hier ist keine unversehrte Sicherung bekannt. Sehen Sie auf den Laufwerken nach, auf die Sie sichern.</translation>
    </message>
    <message>
        <source>Nobody has said who may use it: ask its publisher before you use it at work.</source>
        <translation>Niemand hat gesagt, wer es nutzen darf: Fragen Sie den Herausgeber, bevor Sie es beruflich nutzen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None of 1 document that was asked says so.</source>
        <translation>Das eine befragte Dokument besagt dies nicht.</translation>
    </message>
    <message>
        <source>None of the documents could be read.</source>
        <translation>Keines der Dokumente konnte gelesen werden.</translation>
    </message>
    <message>
        <source>None of {0} documents that were asked says so.</source>
        <translation>Keines der {0} befragten Dokumente besagt dies.</translation>
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
        <translation>Nicht alles in den Zitaten</translation>
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
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>Not done before the vault was closed</source>
        <translation>Nicht mehr erledigt, bevor der Tresor geschlossen wurde</translation>
    </message>
    <message>
        <source>Not every document read</source>
        <translation>Nicht jedes Dokument gelesen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not found among the documents: invoice {0}.</source>
        <translation>Unter den Dokumenten nicht gefunden: Rechnung {0}.</translation>
    </message>
    <message>
        <source>Not found in it</source>
        <translation>Darin nicht gefunden</translation>
    </message>
    <message>
        <source>Not found in the documents: {0}.</source>
        <translation>In den Dokumenten nicht gefunden: {0}.</translation>
    </message>
    <message>
        <source>Not found in the quoted passages: {0}. Check before you rely on it.</source>
        <translation>In den zitierten Stellen nicht gefunden: {0}. Prüfen Sie, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>Not found in these documents.</source>
        <translation>In diesen Dokumenten nicht gefunden.</translation>
    </message>
    <message>
        <source>Not found. Asked {0}.</source>
        <translation>Nicht gefunden. Gefragt am {0}.</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Nicht darin</translation>
    </message>
    <message>
        <source>Not in these documents</source>
        <translation>Nicht in diesen Dokumenten</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Not only in this matter</source>
        <translation>Nicht nur in dieser Akte</translation>
    </message>
    <message>
        <source>Not put anywhere: {0}. Fill the blanks with what is meant.</source>
        <translation>Nirgends eingesetzt: {0}. Füllen Sie die Lücken mit dem, was gemeint ist.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Not read: {0}: {1}</source>
        <translation>Nicht gelesen: {0}: {1}</translation>
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
        <source>Not there any more: {0}</source>
        <translation>Nicht mehr da: {0}</translation>
    </message>
    <message>
        <source>Not whole any more: {0}.</source>
        <translation>Nicht mehr unversehrt: {0}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation>Notiz für den Nachweis</translation>
    </message>
    <message>
        <source>Note for the record; empty for the mark&apos;s own</source>
        <translation>Notiz für den Nachweis; leer für die der Markierung</translation>
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
        <source>Nothing can be downloaded from here</source>
        <translation>Von hier kann nichts heruntergeladen werden</translation>
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
        <source>Nothing in it says so.</source>
        <translation>Nichts darin besagt dies.</translation>
    </message>
    <message>
        <source>Nothing in the trash is searched, quoted or counted. A change of the term holds for what is removed from now on.</source>
        <translation>Nichts im Papierkorb wird durchsucht, zitiert oder gezählt. Eine geänderte Frist gilt für das, was von jetzt an entfernt wird.</translation>
    </message>
    <message>
        <source>Nothing is kept until it is. If it lies on a drive, connect that; if it was moved, move it back.</source>
        <translation>Bis er wieder da ist, wird nichts aufbewahrt. Liegt er auf einem Laufwerk, so schließen Sie es an; wurde er verschoben, so verschieben Sie ihn zurück.</translation>
    </message>
    <message>
        <source>Nothing is left blank.</source>
        <translation>Keine Lücke ist übrig.</translation>
    </message>
    <message>
        <source>Nothing is under way. What you add, ask, draft or back up is listed here while it runs, and how it went. The list is gone when Strongroom is locked.</source>
        <translation>Nichts ist im Gange. Was Sie hinzufügen, fragen, entwerfen oder sichern, steht hier, während es läuft, und wie es ausging. Die Liste ist weg, wenn Strongroom gesperrt wird.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Nothing matches. Names and folders were searched.</source>
        <translation>Nichts passt. Namen und Ordner wurden durchsucht.</translation>
    </message>
    <message>
        <source>Nothing of it was found; the nearest passages were read, not the whole document.</source>
        <translation>Es fand sich nichts dazu; gelesen wurden die nächstliegenden Stellen, nicht das ganze Dokument.</translation>
    </message>
    <message>
        <source>Nothing of the old matter was found in this draft.</source>
        <translation>In diesem Entwurf wurde nichts von der alten Akte gefunden.</translation>
    </message>
    <message>
        <source>Nothing of “{0}” can be deleted while the hold lasts.</source>
        <translation>Nichts von „{0}“ kann gelöscht werden, solange die Sperre gilt.</translation>
    </message>
    <message>
        <source>Nothing on {0}</source>
        <translation>Nichts zu {0}</translation>
    </message>
    <message>
        <source>Nothing tells for sure which of the two is older.</source>
        <translation>Nichts sagt sicher, welches der beiden das ältere ist.</translation>
    </message>
    <message>
        <source>Nothing was asked for</source>
        <translation>Es wurde nichts gefragt</translation>
    </message>
    <message>
        <source>Nothing was asked of this matter yet.</source>
        <translation>Zu dieser Akte wurde noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Plug it in, and try again.</source>
        <translation>Nichts wurde geändert. Stecken Sie es ein, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was deleted. It is kept until {0}; change the term first.</source>
        <translation>Nichts wurde gelöscht. Es wird bis {0} aufbewahrt; ändern Sie zuerst die Frist.</translation>
    </message>
    <message>
        <source>Nothing was deleted. It is under a legal hold or has a term; end that first.</source>
        <translation>Nichts wurde gelöscht. Es gilt eine Aufbewahrungssperre oder eine Frist; beenden Sie diese zuerst.</translation>
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
        <source>Nothing was lost; the last step was not kept. Free some space and go on.</source>
        <translation>Nichts ging verloren; der letzte Schritt wurde nicht gespeichert. Schaffen Sie Platz, und fahren Sie fort.</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>Nichts wurde durchsucht</translation>
    </message>
    <message>
        <source>Nothing was searched: none of these documents could be read.</source>
        <translation>Es wurde nichts durchsucht: Keines dieser Dokumente konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was searched: there is no document here.</source>
        <translation>Es wurde nichts durchsucht: Hier ist kein Dokument.</translation>
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
        <source>Noting what a matter is kept for</source>
        <translation>Es wird vermerkt, wofür eine Akte aufbewahrt wird</translation>
    </message>
    <message>
        <source>Now type these groups of it from your paper: {0}.</source>
        <translation>Geben Sie jetzt diese Gruppen von Ihrem Papier ein: {0}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number {0} is missing</source>
        <translation>Nummer {0} fehlt</translation>
    </message>
    <message>
        <source>Number {0} is used twice</source>
        <translation>Nummer {0} kommt zweimal vor</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierung</translation>
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
        <source>Old Office files</source>
        <translation>Alte Office-Dateien</translation>
    </message>
    <message>
        <source>Old and new as you swapped them.</source>
        <translation>Alt und neu, wie Sie sie getauscht haben.</translation>
    </message>
    <message>
        <source>Old and new by the days that they bear: {0} and {1}.</source>
        <translation>Alt und neu nach den Tagen, die sie tragen: {0} und {1}.</translation>
    </message>
    <message>
        <source>Old and new by the last change of the files: {0} and {1}.</source>
        <translation>Alt und neu nach der letzten Änderung der Dateien: {0} und {1}.</translation>
    </message>
    <message>
        <source>Old version…</source>
        <translation>Alte Fassung…</translation>
    </message>
    <message>
        <source>On a time line</source>
        <translation>Auf einer Zeitleiste</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Im Akkubetrieb</translation>
    </message>
    <message>
        <source>On this system a tripwire in the program stops connections; the kernel does not enforce it.</source>
        <translation>Auf diesem System hält ein Stolperdraht im Programm Verbindungen an; der Kern erzwingt es nicht.</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Woran</translation>
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
        <source>One file</source>
        <translation>Eine Datei</translation>
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
        <source>One file went while files were read</source>
        <translation>Eine Datei verschwand, während gelesen wurde</translation>
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
        <source>One of the two copies of the vault&apos;s header was damaged and was written anew from the other. A passphrase or recovery code that was changed just before may be the old one again.</source>
        <translation>Eine der beiden Kopien des Kopfes des Tresors war beschädigt und wurde nach der anderen neu geschrieben. Ein kurz zuvor geändertes Kennwort oder ein neuer Wiederherstellungscode kann wieder der alte sein.</translation>
    </message>
    <message>
        <source>One question a line, for example:
Which law governs it?
When does it end?</source>
        <translation>Eine Frage je Zeile, zum Beispiel:
Which law governs it?
When does it end?</translation>
    </message>
    <message>
        <source>One sealed file holds the matter with its documents, index, questions and drafts. Type a passphrase for it, or leave the field empty to have a code made. To import a file, type the passphrase or the code that opens it.</source>
        <translation>Eine versiegelte Datei enthält die Akte mit Dokumenten, Index, Fragen und Entwürfen. Geben Sie eine Passphrase dafür ein, oder lassen Sie das Feld leer, um einen Code erzeugen zu lassen. Zum Einlesen geben Sie die Passphrase oder den Code ein, der die Datei öffnet.</translation>
    </message>
    <message>
        <source>One sentence is not the model’s. {0}</source>
        <translation>Ein Satz ist nicht vom Modell. {0}</translation>
    </message>
    <message>
        <source>One sentence is the model’s: it brings in no figure, date or name, but whether it says what you asked for is yours to judge.</source>
        <translation>Ein Satz ist vom Modell: Er bringt keine Zahl, kein Datum und keinen Namen hinein, aber ob er sagt, was Sie verlangt haben, müssen Sie beurteilen.</translation>
    </message>
    <message>
        <source>One sentence is your own: look at its form.</source>
        <translation>Ein Satz ist Ihr eigener: Achten Sie auf seine Form.</translation>
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
        <translation>Nur in: {0}. Kein Dokument der Akte ist darin</translation>
    </message>
    <message>
        <source>Only in: {0}. Searched 1 document there</source>
        <translation>Nur in: {0}. Dort 1 Dokument durchsucht</translation>
    </message>
    <message>
        <source>Only in: {0}. Searched {1} documents there</source>
        <translation>Nur in: {0}. Dort {1} Dokumente durchsucht</translation>
    </message>
    <message>
        <source>Only in: {0}. Searched {1} of {2} there; {3} could not be read</source>
        <translation>Nur in: {0}. Dort {1} von {2} durchsucht; nicht lesbar: {3}</translation>
    </message>
    <message>
        <source>Only the pages of PDF files and pictures can be shown.</source>
        <translation>Nur Seiten von PDF-Dateien und Bildern können gezeigt werden.</translation>
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
        <source>Open a vault in another folder…</source>
        <translation>Tresor in einem anderen Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open as a draft</source>
        <translation>Als Entwurf öffnen</translation>
    </message>
    <message>
        <source>Open at this passage</source>
        <translation>An dieser Stelle öffnen</translation>
    </message>
    <message>
        <source>Open it and try again.</source>
        <translation>Öffnen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open it in a PDF program, save it as PDF, and add that.</source>
        <translation>Öffnen Sie es in einem PDF-Programm, speichern Sie es als PDF, und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>Open it in a picture program, save it as PNG or JPEG, and add that.</source>
        <translation>Öffnen Sie es in einem Bildprogramm, speichern Sie es als PNG oder JPEG, und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>Open it in its own program, save it anew or print it to PDF, and add that.</source>
        <translation>Öffnen Sie die Datei in ihrem eigenen Programm, speichern Sie sie neu oder drucken Sie sie als PDF, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Open it with the keys that you had when it was made.</source>
        <translation>Öffnen Sie sie mit den Schlüsseln, die Sie hatten, als sie gemacht wurde.</translation>
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
        <source>Open the menus</source>
        <translation>Die Menüs öffnen</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Textstelle öffnen</translation>
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
        <source>Open the usual vault</source>
        <translation>Den üblichen Tresor öffnen</translation>
    </message>
    <message>
        <source>Open the vault with your passphrase or recovery code. The vault is unchanged.</source>
        <translation>Öffnen Sie den Tresor mit Ihrer Passphrase oder Ihrem Wiederherstellungscode. Der Tresor ist unverändert.</translation>
    </message>
    <message>
        <source>Open this vault</source>
        <translation>Diesen Tresor öffnen</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>OpenDocument (.odt, .ods, .odp)</source>
        <translation>OpenDocument (.odt, .ods, .odp)</translation>
    </message>
    <message>
        <source>OpenDocument drawings and formulas</source>
        <translation>OpenDocument-Zeichnungen und -Formeln</translation>
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
        <source>Orders passages by how well they answer a question.</source>
        <translation>Ordnet Stellen danach, wie gut sie eine Frage beantworten.</translation>
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
        <source>Other documents say some of the same words and were not deleted: {0}.</source>
        <translation>Andere Dokumente enthalten zum Teil denselben Wortlaut und wurden nicht gelöscht: {0}.</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Andere Arten</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Gliederung des Dokuments</translation>
    </message>
    <message>
        <source>Outlook mailboxes (.pst, .ost)</source>
        <translation>Outlook-Postfächer (.pst, .ost)</translation>
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
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Overview of the matter</source>
        <translation>Überblick über die Akte</translation>
    </message>
    <message>
        <source>Overview of {0}</source>
        <translation>Überblick über {0}</translation>
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
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
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
        <source>Pages and outline (F4)</source>
        <translation>Seiten und Gliederung (F4)</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Seiten, wie sie gedruckt werden</translation>
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
        <source>Pages of the document, small</source>
        <translation>Seiten des Dokuments, klein</translation>
    </message>
    <message>
        <source>Pages, Numbers and Keynote files</source>
        <translation>Dateien von Pages, Numbers und Keynote</translation>
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
        <source>Paragraph {0}</source>
        <translation>Absatz {0}</translation>
    </message>
    <message>
        <source>Paragraph {0}, numbered {1}</source>
        <translation>Absatz {0}, Nummer {1}</translation>
    </message>
    <message>
        <source>Paragraphs changed: {0}, new: {1}, gone: {2}.</source>
        <translation>Absätze geändert: {0}, neu: {1}, weggefallen: {2}.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Nummer des Teils</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>Teilweise gelesen</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation>Teilweise belegt</translation>
    </message>
    <message>
        <source>Partly supported by the quoted passages. Asked {0}.</source>
        <translation>Durch die zitierten Stellen teilweise gedeckt. Gefragt am {0}.</translation>
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
        <source>Passphrase of now</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of now, or recovery code</source>
        <translation>Jetzige Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Als reinen Text einfügen</translation>
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
        <source>Pictures (AVIF)</source>
        <translation>Bilder (AVIF)</translation>
    </message>
    <message>
        <source>Pictures in it were not looked at for text. Save it as .docx, .xlsx or .pptx, and add that: theirs are.</source>
        <translation>In Bildern darin wurde nicht nach Text gesucht. Speichern Sie die Datei als .docx, .xlsx oder .pptx und fügen Sie diese hinzu: Dort geschieht es.</translation>
    </message>
    <message>
        <source>Pictures in the drawing were not looked at for text.</source>
        <translation>In Bildern der Zeichnung wurde nicht nach Text gesucht.</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Pinned. {0}</source>
        <translation>Angeheftet. {0}</translation>
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
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
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
        <source>PowerPoint files of before 1997</source>
        <translation>PowerPoint-Dateien von vor 1997</translation>
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
        <source>Preparing to print</source>
        <translation>Der Druck wird vorbereitet</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
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
        <source>Previous part</source>
        <translation>Voriger Teil</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Voriges Blatt</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>Vorige Quelle</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
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
        <source>Publisher files</source>
        <translation>Publisher-Dateien</translation>
    </message>
    <message>
        <source>Put back the files that belong together. Nothing was changed.</source>
        <translation>Legen Sie die Dateien zurück, die zusammengehören. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Put documents in</source>
        <translation>Legen Sie Dokumente hinein</translation>
    </message>
    <message>
        <source>Put the caret into a cell of the table.</source>
        <translation>Setzen Sie die Schreibmarke in eine Zelle der Tabelle.</translation>
    </message>
    <message>
        <source>Put the caret into the text, outside of tables, headers, footers and notes.</source>
        <translation>Setzen Sie die Schreibmarke in den Text, außerhalb von Tabellen, Kopf- und Fußzeilen und Fußnoten.</translation>
    </message>
    <message>
        <source>Put the caret into the text, outside of tables.</source>
        <translation>Setzen Sie die Schreibmarke in den Text, außerhalb von Tabellen.</translation>
    </message>
    <message>
        <source>Put the same questions to many documents</source>
        <translation>Vielen Dokumenten dieselben Fragen stellen</translation>
    </message>
    <message>
        <source>Put together without a language model.</source>
        <translation>Ohne Sprachmodell zusammengestellt.</translation>
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
        <source>Question asked</source>
        <translation>Frage gestellt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions of the table, one a line</source>
        <translation>Fragen der Tabelle, eine je Zeile</translation>
    </message>
    <message>
        <source>Questions you ask here are kept in the vault.</source>
        <translation>Fragen, die Sie hier stellen, werden im Tresor aufbewahrt.</translation>
    </message>
    <message>
        <source>Quick: {0} tokens a second, {1}</source>
        <translation>Schnell: {0} Token je Sekunde, {1}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Q{0} {1}</source>
        <translation>Q{0} {1}</translation>
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
        <source>Read in part: {0}: {1}</source>
        <translation>Teilweise gelesen: {0}: {1}</translation>
    </message>
    <message>
        <source>Read in part; the rest was not searched:</source>
        <translation>Zum Teil gelesen; der Rest wurde nicht durchsucht:</translation>
    </message>
    <message>
        <source>Read the documents</source>
        <translation>Die Dokumente lesen</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Den Rest lesen</translation>
    </message>
    <message>
        <source>Read what has not been read yet</source>
        <translation>Lesen, was noch nicht gelesen wurde</translation>
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
        <source>Reading an outline</source>
        <translation>Eine Gliederung wird gelesen</translation>
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
        <source>Reading how a sheet looks</source>
        <translation>Aussehen eines Blatts wird gelesen</translation>
    </message>
    <message>
        <source>Reading licences</source>
        <translation>Lizenzen werden gelesen</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <translation>Schlagwörter werden gelesen</translation>
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
        <source>Reading the documents for the review table</source>
        <translation>Die Dokumente werden für die Prüftabelle gelesen</translation>
    </message>
    <message>
        <source>Reading the documents…</source>
        <translation>Die Dokumente werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the evidence… {0}</source>
        <translation>Die Belege werden gelesen… {0}</translation>
    </message>
    <message>
        <source>Reading the head of the file…</source>
        <translation>Der Kopf der Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the initials</source>
        <translation>Die Kürzel werden gelesen</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>Die Schlüssel werden gelesen</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Das Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Reading the network&apos;s log</source>
        <translation>Das Protokoll des Netzes wird gelesen</translation>
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
        <source>Reading the review table</source>
        <translation>Die Prüftabelle wird gelesen</translation>
    </message>
    <message>
        <source>Reading the vault&apos;s state</source>
        <translation>Der Zustand des Tresors wird gelesen</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than a reader may use.</source>
        <translation>Diese Datei zu lesen braucht mehr Speicher, als ein Leser benutzen darf.</translation>
    </message>
    <message>
        <source>Reading took longer than 60 seconds.</source>
        <translation>Das Lesen dauerte länger als 60 Sekunden.</translation>
    </message>
    <message>
        <source>Reading versions</source>
        <translation>Fassungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading what a matter is kept for</source>
        <translation>Es wird gelesen, wofür eine Akte aufbewahrt wird</translation>
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
        <translation>Liest jede Seite des Tresors. Das dauert Sekunden je Gigabyte.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Recognise its text with a scanner&apos;s program, and add the result.</source>
        <translation>Lassen Sie seinen Text von einem Scanprogramm erkennen, und fügen Sie das Ergebnis hinzu.</translation>
    </message>
    <message>
        <source>Recognised (OCR), {0} % sure at least</source>
        <translation>Erkannt (Texterkennung), mindestens {0} % sicher</translation>
    </message>
    <message>
        <source>Recognised with little certainty: {0}: {1}</source>
        <translation>Mit geringer Sicherheit erkannt: {0}: {1}</translation>
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
        <source>Record</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Recovery code or passphrase</source>
        <translation>Wiederherstellungscode oder Passphrase</translation>
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
        <source>Remove it</source>
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
        <source>Remove the keychain…</source>
        <translation>Schlüsselbund entfernen…</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>Passphrase entfernen…</translation>
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
        <source>Remove this clause</source>
        <translation>Diese Klausel entfernen</translation>
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
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Remove {0} documents from Strongroom?</source>
        <translation>{0} Dokumente aus Strongroom entfernen?</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>{0} entfernen?</translation>
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
        <source>Removing a key</source>
        <translation>Ein Schlüssel wird entfernt</translation>
    </message>
    <message>
        <source>Removing a matter</source>
        <translation>Eine Akte wird entfernt</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>Ein Modell wird entfernt</translation>
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
        <source>Rename on all documents…</source>
        <translation>Bei allen Dokumenten umbenennen…</translation>
    </message>
    <message>
        <source>Rename the style</source>
        <translation>Formatvorlage umbenennen</translation>
    </message>
    <message>
        <source>Rename {0}</source>
        <translation>{0} umbenennen</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Wird umbenannt</translation>
    </message>
    <message>
        <source>Renaming a matter</source>
        <translation>Eine Akte wird umbenannt</translation>
    </message>
    <message>
        <source>Renewing the keychain&apos;s secret</source>
        <translation>Das Geheimnis des Schlüsselbunds wird erneuert</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace everywhere</source>
        <translation>Überall ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
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
        <source>Replaced, because: {reason}</source>
        <translation>Ersetzt, weil: {reason}</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>Replacing all</source>
        <translation>Alle werden ersetzt</translation>
    </message>
    <message>
        <source>Replacing what is left</source>
        <translation>Überbleibsel werden ersetzt</translation>
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
        <source>Reranking</source>
        <translation>Neuordnung</translation>
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
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Eine Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore it from a backup. Nothing was changed.</source>
        <translation>Holen Sie es aus einer Sicherung zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restore it to a new folder. Nothing was changed.</source>
        <translation>Stellen Sie sie in einem neuen Ordner wieder her. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Die Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation>Die Sicherung vom {0} zurückspielen</translation>
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
        <source>Restore these documents first.</source>
        <translation>Holen Sie zuerst diese Dokumente zurück.</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>Aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird zurückgeholt</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Eine Sicherung wird zurückgespielt</translation>
    </message>
    <message>
        <source>Restoring a matter</source>
        <translation>Eine Akte wird zurückgeholt</translation>
    </message>
    <message>
        <source>Restoring a version</source>
        <translation>Eine Fassung wird zurückgeholt</translation>
    </message>
    <message>
        <source>Restoring documents</source>
        <translation>Dokumente werden zurückgeholt</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird zurückgespielt…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
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
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Review table</source>
        <translation>Prüftabelle</translation>
    </message>
    <message>
        <source>Review: {0}</source>
        <translation>Prüfung: {0}</translation>
    </message>
    <message>
        <source>Revoke the recovery code…</source>
        <translation>Wiederherstellungscode widerrufen…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows counted</source>
        <translation>Gezählte Zeilen</translation>
    </message>
    <message>
        <source>Run the review again.</source>
        <translation>Führen Sie die Durchsicht noch einmal aus.</translation>
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
        <translation>SQLCipher {0}, AES-256 mit HMAC-SHA512 auf jeder Seite</translation>
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
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save it as PDF in the program that made it, and add that.</source>
        <translation>Speichern Sie es in dem Programm, das es erzeugt hat, als PDF, und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>Save it as PDF or HTML in an e-book program, and add that.</source>
        <translation>Speichern Sie es in einem E-Book-Programm als PDF oder HTML, und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>Save its tables as CSV or XLSX in the program that made it, and add those.</source>
        <translation>Speichern Sie die Tabellen darin in dem Programm, das die Datei erzeugt hat, als CSV oder XLSX, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Die Bescheinigung speichern</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Save the messages from Outlook as .msg files.</source>
        <translation>Speichern Sie die Nachrichten aus Outlook als .msg-Dateien.</translation>
    </message>
    <message>
        <source>Save the passphrase</source>
        <translation>Passphrase speichern</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>Nachweis speichern…</translation>
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
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save the review table (.xlsx, .docx or .csv)</source>
        <translation>Die Prüftabelle speichern (.xlsx, .docx oder .csv)</translation>
    </message>
    <message>
        <source>Save the table for Excel, for Word or as plain text</source>
        <translation>Die Tabelle für Excel, für Word oder als reinen Text speichern</translation>
    </message>
    <message>
        <source>Save the work record: .docx or .txt</source>
        <translation>Den Arbeitsnachweis speichern: .docx oder .txt</translation>
    </message>
    <message>
        <source>Save what became of every file, as a page or a table</source>
        <translation>Speichern, was aus jeder Datei wurde, als Seite oder Tabelle</translation>
    </message>
    <message>
        <source>Save what you need and restore a backup. `strongroom verify` says what is lost.</source>
        <translation>Speichern Sie, was Sie brauchen, und spielen Sie eine Sicherung zurück. `strongroom verify` sagt, was verloren ist.</translation>
    </message>
    <message>
        <source>Saved, with a frame in the place of what could not be drawn</source>
        <translation>Gespeichert, mit einem Rahmen anstelle dessen, was nicht gezeichnet werden konnte</translation>
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
        <source>Saving the review table</source>
        <translation>Die Prüftabelle wird gespeichert</translation>
    </message>
    <message>
        <source>Say what clause or letter is wanted. It comes from your documents and the clause library where they have one, with its source beside each part, and you decide whether it is put in.</source>
        <translation>Sagen Sie, welche Klausel oder welcher Brief gebraucht wird. Der Text kommt aus Ihren Dokumenten und der Klauselsammlung, soweit sie etwas Passendes haben, mit der Quelle bei jedem Teil, und Sie entscheiden, ob er eingefügt wird.</translation>
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
        <translation>Alle {0} Dokumente durchsucht</translation>
    </message>
    <message>
        <source>Searched the only document</source>
        <translation>Das einzige Dokument durchsucht</translation>
    </message>
    <message>
        <source>Searched {0} of {1} documents; {2} could not be read</source>
        <translation>{0} von {1} Dokumenten durchsucht; nicht lesbar: {2}</translation>
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
        <source>See all models</source>
        <translation>Alle Modelle ansehen</translation>
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
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select it alone: below the list it says why, and what to do. Then compare the two.</source>
        <translation>Wählen Sie sie allein aus: Unter der Liste steht, warum, und was zu tun ist. Vergleichen Sie dann die beiden.</translation>
    </message>
    <message>
        <source>Select it and ask again.</source>
        <translation>Wählen Sie es aus und fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Select one in the list to see why. Everything else can be searched.</source>
        <translation>Wählen Sie eine in der Liste, um den Grund zu sehen. Alles andere kann durchsucht werden.</translation>
    </message>
    <message>
        <source>Select the two documents to compare</source>
        <translation>Wählen Sie die zwei Dokumente aus, die verglichen werden sollen</translation>
    </message>
    <message>
        <source>Selected passage on page {0}</source>
        <translation>Markierte Textstelle auf Seite {0}</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder where you may write, then try again.</source>
        <translation>Setzen Sie TMPDIR auf einen Ordner, in dem Sie schreiben dürfen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Setting pages</source>
        <translation>Seiten setzen</translation>
    </message>
    <message>
        <source>Setting pages…</source>
        <translation>Die Seiten werden gesetzt…</translation>
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
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>Blattnummer</translation>
    </message>
    <message>
        <source>Sheet {0}</source>
        <translation>Blatt {0}</translation>
    </message>
    <message>
        <source>Sheets of the file</source>
        <translation>Blätter der Datei</translation>
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
        <source>Show all {0} things</source>
        <translation>Alle {0} Einträge zeigen</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Als Tabellen zeigen</translation>
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
        <source>Show it in the document</source>
        <translation>Im Dokument zeigen</translation>
    </message>
    <message>
        <source>Show models for</source>
        <translation>Modelle zeigen für</translation>
    </message>
    <message>
        <source>Show only answers that you marked</source>
        <translation>Nur Antworten zeigen, die Sie markiert haben</translation>
    </message>
    <message>
        <source>Show pages</source>
        <translation>Seiten anzeigen</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>Die Gespräche zeigen</translation>
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
        <source>Show what the model had written, and why it was replaced</source>
        <translation>Zeigen, was das Modell geschrieben hatte und warum es ersetzt wurde</translation>
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
        <source>Shown as a frame only: {0}</source>
        <translation>Nur als Rahmen gezeigt: {0}</translation>
    </message>
    <message>
        <source>Shown as text</source>
        <translation>Als Text gezeigt</translation>
    </message>
    <message>
        <source>Shred this matter…</source>
        <translation>Diese Akte vernichten…</translation>
    </message>
    <message>
        <source>Shredded</source>
        <translation>Vernichtet</translation>
    </message>
    <message>
        <source>Shredding</source>
        <translation>Wird vernichtet</translation>
    </message>
    <message>
        <source>Shredding a matter</source>
        <translation>Eine Akte wird vernichtet</translation>
    </message>
    <message>
        <source>Shred…</source>
        <translation>Vernichten…</translation>
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
        <source>Skip these steps</source>
        <translation>Diese Schritte überspringen</translation>
    </message>
    <message>
        <source>Slow: {0} tokens a second, {1}</source>
        <translation>Langsam: {0} Token je Sekunde, {1}</translation>
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
        <source>So it is in {0} places.</source>
        <translation>So steht es an {0} Stellen.</translation>
    </message>
    <message>
        <source>So that nobody can do it who finds the window open, it takes a day: then, within a week, one change can be made here. Until then every start tells of it, and it can be withdrawn.</source>
        <translation>Damit es niemand kann, der das Fenster offen findet, dauert es einen Tag: Danach ist hier binnen einer Woche eine Änderung möglich. Bis dahin weist jeder Start darauf hin, und sie lässt sich zurückziehen.</translation>
    </message>
    <message>
        <source>Some characters are damaged and were replaced.</source>
        <translation>Einige Zeichen sind beschädigt und wurden ersetzt.</translation>
    </message>
    <message>
        <source>Some fields are filled in as in another draft of this matter</source>
        <translation>Einige Felder sind ausgefüllt wie in einem anderen Entwurf dieser Akte</translation>
    </message>
    <message>
        <source>Some formulas could not be told; their values were read.</source>
        <translation>Einige Formeln waren nicht zu erkennen; ihre Werte wurden gelesen.</translation>
    </message>
    <message>
        <source>Some of the files in it are protected by a password.</source>
        <translation>Einige der Dateien darin sind durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Some of the same words stand in: {0}.</source>
        <translation>Ein Teil desselben Wortlauts steht auch hier: {0}.</translation>
    </message>
    <message>
        <source>Some of this file could not be read.</source>
        <translation>Ein Teil dieser Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Some settings could not be read</source>
        <translation>Einige Einstellungen waren nicht lesbar</translation>
    </message>
    <message>
        <source>Something could not be searched</source>
        <translation>Etwas konnte nicht durchsucht werden</translation>
    </message>
    <message>
        <source>Something did not work. The Activity page says what.</source>
        <translation>Etwas hat nicht geklappt. Die Seite Aktivität sagt, was.</translation>
    </message>
    <message>
        <source>Something went wrong inside Strongroom</source>
        <translation>In Strongroom ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Sound and video files</source>
        <translation>Ton- und Videodateien</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source Serif 4</source>
        <translation>Source Serif 4</translation>
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
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Split it into smaller files in its own program, and add those.</source>
        <translation>Teilen Sie die Datei in ihrem eigenen Programm in kleinere, und fügen Sie diese hinzu.</translation>
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
        <source>Start the desktop&apos;s keychain and try again, or protect a new vault with a passphrase. A vault that you have opens with its passphrase or recovery code too.</source>
        <translation>Starten Sie den Schlüsselbund der Oberfläche und versuchen Sie es noch einmal, oder schützen Sie einen neuen Tresor mit einer Passphrase. Ein vorhandener Tresor öffnet sich auch mit Passphrase oder Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Start the window by the command strongroom, or fetch the file with a browser and import it.</source>
        <translation>Starten Sie das Fenster mit dem Befehl strongroom, oder holen Sie die Datei mit einem Browser und lesen Sie sie ein.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stays: legal hold or term</source>
        <translation>Bleibt: Sperre oder Frist</translation>
    </message>
    <message>
        <source>Step 1 of 3. Your documents are read into an encrypted vault on this computer. Nothing ever leaves it. First choose what guards the vault&apos;s key.</source>
        <translation>Schritt 1 von 3. Ihre Dokumente werden in einen verschlüsselten Tresor auf diesem Computer gelesen. Nichts verlässt ihn je. Wählen Sie zuerst, was den Schlüssel des Tresors hütet.</translation>
    </message>
    <message>
        <source>Step 2 of 3. A model reads the passages that were found and writes the answer, on this computer. You can change it at any time.</source>
        <translation>Schritt 2 von 3. Ein Modell liest die gefundenen Textstellen und schreibt die Antwort, auf diesem Computer. Sie können es jederzeit ändern.</translation>
    </message>
    <message>
        <source>Step 3 of 3. Add a folder of your own, or look around in an invented matter first. Your files stay where they are; what is read is kept encrypted.</source>
        <translation>Schritt 3 von 3. Fügen Sie einen eigenen Ordner hinzu, oder sehen Sie sich zuerst in einer erfundenen Akte um. Ihre Dateien bleiben, wo sie sind; was gelesen wird, wird verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <source>Still blank ({0}):</source>
        <translation>Noch Lücken ({0}):</translation>
    </message>
    <message>
        <source>Still blank: {0}</source>
        <translation>Noch leer: {0}</translation>
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
        <source>Stop reading; what was read stays</source>
        <translation>Lesen anhalten; was gelesen ist, bleibt</translation>
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
        <translation>Anhalten: {0}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped after {0} of 1 document.</source>
        <translation>Nach {0} von 1 Dokument angehalten.</translation>
    </message>
    <message>
        <source>Stopped after {0} of {1} documents.</source>
        <translation>Nach {0} von {1} Dokumenten angehalten.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} documents</source>
        <translation>Nach {done} von {total} Dokumenten angehalten</translation>
    </message>
    <message>
        <source>Stopped before it was answered.</source>
        <translation>Vor der Antwort angehalten.</translation>
    </message>
    <message>
        <source>Stopped before its end: documents are missing.</source>
        <translation>Vor dem Ende angehalten: Dokumente fehlen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. Asked {0}.</source>
        <translation>Angehalten. Gefragt am {0}.</translation>
    </message>
    <message>
        <source>Stopped: {cells} cells were read, {found} with an answer, {marked} looked at</source>
        <translation>Angehalten: {cells} Zellen wurden gelesen, {found} mit einer Antwort, {marked} angesehen</translation>
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
        <source>Strongroom closes once this is done</source>
        <translation>Strongroom schließt, sobald das erledigt ist</translation>
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
        <source>Strongroom has no connection to the network and can&apos;t open one. What you export is no longer encrypted: it is yours to guard.</source>
        <translation>Strongroom hat keine Verbindung zum Netz und kann keine öffnen. Was Sie ausgeben, ist nicht mehr verschlüsselt: Sie hüten es.</translation>
    </message>
    <message>
        <source>Strongroom is locked</source>
        <translation>Strongroom ist gesperrt</translation>
    </message>
    <message>
        <source>Strongroom log.txt</source>
        <translation>Strongroom-Protokoll.txt</translation>
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
        <source>Strongroom takes models in one file. Choose another one.</source>
        <translation>Strongroom nimmt Modelle in einer Datei. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Strongroom&apos;s bridge to it needs Linux or macOS. Nothing was sent.</source>
        <translation>Strongrooms Brücke dorthin braucht Linux oder macOS. Nichts wurde gesandt.</translation>
    </message>
    <message>
        <source>Struck out: {0}</source>
        <translation>Gestrichen: {0}</translation>
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
        <source>Supported by the quoted passages. Asked {0}.</source>
        <translation>Durch die zitierten Stellen gedeckt. Gefragt am {0}.</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>Alt und neu tauschen</translation>
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
        <source>Table {0}, row {1}, cell {2}</source>
        <translation>Tabelle {0}, Zeile {1}, Zelle {2}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take away here</source>
        <translation>Hier entfernen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take in all that is undecided, or leave the draft there as it is? Close this message to go on deciding.</source>
        <translation>Alles Unentschiedene übernehmen oder den Entwurf dort lassen, wie er ist? Schließen Sie diese Meldung, um weiter zu entscheiden.</translation>
    </message>
    <message>
        <source>Take into the draft</source>
        <translation>In den Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Die Markierung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the tag “{0}” away</source>
        <translation>Das Schlagwort „{0}“ wegnehmen</translation>
    </message>
    <message>
        <source>Taking changes into the draft</source>
        <translation>Änderungen werden in den Entwurf übernommen</translation>
    </message>
    <message>
        <source>Taking in {0}</source>
        <translation>Übernehmen aus {0}</translation>
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
        <source>Telling that work has ended</source>
        <translation>Es wird gemeldet, dass Arbeit zu Ende ist</translation>
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
        <source>Text, file names, names of matters, questions and answers are not sent.</source>
        <translation>Text, Dateinamen, Namen von Akten, Fragen und Antworten werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>That one is a field, a blank or a clause&apos;s number: it stays</source>
        <translation>Das ist ein Feld, eine Lücke oder die Nummer einer Klausel: Es bleibt</translation>
    </message>
    <message>
        <source>The OpenDocument file is damaged.</source>
        <translation>Die OpenDocument-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The PDF file is damaged.</source>
        <translation>Die PDF-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The SHA-256 of {0} is not the one in the list of models, so it was not run. Delete it on the Models page and fetch it again.</source>
        <translation>Die SHA-256 von {0} ist nicht die aus der Liste der Modelle, daher wurde es nicht ausgeführt. Löschen Sie es auf der Seite Modelle und holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The Visio file is damaged.</source>
        <translation>Die Visio-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The Word file is damaged.</source>
        <translation>Die Word-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The Word file to compare with</source>
        <translation>Die Word-Datei zum Vergleichen</translation>
    </message>
    <message>
        <source>The XPS file is damaged.</source>
        <translation>Die XPS-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>Die Antwort ist da.</translation>
    </message>
    <message>
        <source>The answer quotes it and is not kept. Ask again.</source>
        <translation>Die Antwort zitiert es und wird nicht aufbewahrt. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The archive holds no files.</source>
        <translation>Das Archiv enthält keine Dateien.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Das Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>The arrow keys scroll it.</source>
        <translation>Die Pfeiltasten verschieben es.</translation>
    </message>
    <message>
        <source>The arrow keys scroll, Page Up and Page Down turn pages.</source>
        <translation>Die Pfeiltasten verschieben, Bild auf und Bild ab blättern.</translation>
    </message>
    <message>
        <source>The attachment is damaged; its bytes could not be taken out.</source>
        <translation>Der Anhang ist beschädigt; seine Bytes konnten nicht herausgeholt werden.</translation>
    </message>
    <message>
        <source>The audit log was changed</source>
        <translation>Das Protokoll wurde verändert</translation>
    </message>
    <message>
        <source>The audit log was changed by something other than Strongroom: `strongroom verify` says where.</source>
        <translation>Das Protokoll wurde von etwas anderem als Strongroom verändert: `strongroom verify` sagt, wo.</translation>
    </message>
    <message>
        <source>The backup becomes a vault of its own in a new folder. This vault stays as it is.</source>
        <translation>Die Sicherung wird in einem neuen Ordner zu einem eigenen Tresor. Dieser Tresor bleibt, wie er ist.</translation>
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
        <translation>Die Sicherung ist zurückgespielt</translation>
    </message>
    <message>
        <source>The backup would be lost with the vault</source>
        <translation>Die Sicherung ginge mit dem Tresor verloren</translation>
    </message>
    <message>
        <source>The backup&apos;s folder is not there</source>
        <translation>Der Ordner der Sicherung ist nicht da</translation>
    </message>
    <message>
        <source>The backup&apos;s folder leads elsewhere</source>
        <translation>Der Ordner der Sicherung führt woandershin</translation>
    </message>
    <message>
        <source>The certificate lies where you chose to save it.</source>
        <translation>Die Bescheinigung liegt dort, wo Sie sie speichern wollten.</translation>
    </message>
    <message>
        <source>The certificate was saved: {0}</source>
        <translation>Die Bescheinigung wurde gespeichert: {0}</translation>
    </message>
    <message>
        <source>The certificate would go with the vault</source>
        <translation>Die Bescheinigung ginge mit dem Tresor verloren</translation>
    </message>
    <message>
        <source>The character set is not certain; the file was read as Western European (Windows-1252).</source>
        <translation>Der Zeichensatz ist nicht sicher; die Datei wurde als westeuropäisch (Windows-1252) gelesen.</translation>
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
        <source>The clause can&apos;t be read</source>
        <translation>Die Klausel kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The clause had no place for {0} ({1}): a sentence was added.</source>
        <translation>Die Klausel hatte keine Stelle für {0} ({1}): Ein Satz wurde angefügt.</translation>
    </message>
    <message>
        <source>The clause has no text</source>
        <translation>Die Klausel hat keinen Text</translation>
    </message>
    <message>
        <source>The clause itself</source>
        <translation>Die Klausel selbst</translation>
    </message>
    <message>
        <source>The clause needs a title and a kind</source>
        <translation>Die Klausel braucht einen Titel und eine Art</translation>
    </message>
    <message>
        <source>The clock of this computer was set back since the vault was last open. Nothing in the trash was deleted, and what was removed later than today has its whole term again.</source>
        <translation>Die Uhr dieses Computers wurde zurückgestellt, seit der Tresor zuletzt offen war. Im Papierkorb wurde nichts gelöscht, und was später als heute entfernt wurde, hat wieder seine ganze Frist.</translation>
    </message>
    <message>
        <source>The code belongs to another file</source>
        <translation>Der Code gehört zu einer anderen Datei</translation>
    </message>
    <message>
        <source>The code that opens it, shown this once; send it another way: {0}</source>
        <translation>Der Code, der sie öffnet, nur dieses Mal gezeigt; senden Sie ihn auf anderem Weg: {0}</translation>
    </message>
    <message>
        <source>The code that you have on paper will open nothing any more.</source>
        <translation>Der Code auf Ihrem Papier wird dann nichts mehr öffnen.</translation>
    </message>
    <message>
        <source>The comparison is ready</source>
        <translation>Der Vergleich ist fertig</translation>
    </message>
    <message>
        <source>The computer had other work meanwhile, so the model is quicker than this. Try it again when nothing else runs.</source>
        <translation>Der Computer hatte dabei noch andere Arbeit; das Modell ist also schneller. Probieren Sie es noch einmal aus, wenn sonst nichts läuft.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The conversation quotes documents that are in the trash</source>
        <translation>Das Gespräch zitiert Dokumente, die im Papierkorb sind</translation>
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
        <source>The copy kept in the vault goes with it.</source>
        <translation>Die im Tresor aufbewahrte Kopie geht mit.</translation>
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
        <source>The damaged vault could not be moved aside</source>
        <translation>Der beschädigte Tresor konnte nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>The damaged vault is kept in {0}.</source>
        <translation>Der beschädigte Tresor wird in {0} aufbewahrt.</translation>
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
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk is full or the models folder can&apos;t be written to. Make room, or check its permissions. {0}</source>
        <translation>Die Platte ist voll, oder in den Modellordner kann nicht geschrieben werden. Schaffen Sie Platz, oder prüfen Sie die Rechte. {0}</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
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
        <source>The document has a broken tag</source>
        <translation>Das Dokument hat einen kaputten Platzhalter</translation>
    </message>
    <message>
        <source>The document has no such page</source>
        <translation>Das Dokument hat diese Seite nicht</translation>
    </message>
    <message>
        <source>The document has no such picture.</source>
        <translation>Das Dokument hat dieses Bild nicht.</translation>
    </message>
    <message>
        <source>The document has {0} broken tags</source>
        <translation>Das Dokument hat {0} kaputte Platzhalter</translation>
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
        <source>The documents are deleted, their pages overwritten, and the whole database is searched for what they said. A certificate is written where you say. This can&apos;t be undone.</source>
        <translation>Die Dokumente werden gelöscht, ihre Seiten überschrieben, und die ganze Datenbank wird nach ihrem Wortlaut durchsucht. Eine Bescheinigung wird dort geschrieben, wo Sie es sagen. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The documents say:</source>
        <translation>In den Dokumenten steht:</translation>
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
        <source>The downloader ended by itself. What has arrived is kept; start it again.</source>
        <translation>Das Ladeprogramm endete von selbst. Was angekommen ist, wird aufbewahrt; starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The draft has no party that is {0}.</source>
        <translation>Der Entwurf hat keine Vertragspartei, die „{0}“ ist.</translation>
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
        <source>The draft says that already</source>
        <translation>Der Entwurf sagt das schon</translation>
    </message>
    <message>
        <source>The draft was changed since it was compared</source>
        <translation>Der Entwurf wurde seit dem Vergleich geändert</translation>
    </message>
    <message>
        <source>The draft was not made from anything</source>
        <translation>Der Entwurf entstand aus nichts</translation>
    </message>
    <message>
        <source>The draft was not printed</source>
        <translation>Der Entwurf wurde nicht gedruckt</translation>
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
        <source>The drive is not there any more.</source>
        <translation>Das Laufwerk ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The drive may be failing. The file was taken away again; choose another drive.</source>
        <translation>Das Laufwerk ist vielleicht defekt. Die Datei wurde wieder entfernt; wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>The drive of the backup is gone</source>
        <translation>Das Laufwerk der Sicherung ist weg</translation>
    </message>
    <message>
        <source>The drive or the computer that holds it does not answer.</source>
        <translation>Das Laufwerk oder der Computer, auf dem es liegt, antwortet nicht.</translation>
    </message>
    <message>
        <source>The drive or the disk gave other bytes the second time. Try another socket or stick.</source>
        <translation>Das Laufwerk gab beim zweiten Mal andere Bytes. Versuchen Sie einen anderen Anschluss oder Stick.</translation>
    </message>
    <message>
        <source>The drive reports a fault.</source>
        <translation>Das Laufwerk meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The e-mail is damaged.</source>
        <translation>Die E-Mail ist beschädigt.</translation>
    </message>
    <message>
        <source>The electronic book is damaged.</source>
        <translation>Das elektronische Buch ist beschädigt.</translation>
    </message>
    <message>
        <source>The electronic book is locked by the shop that sold it: only its own program opens it.</source>
        <translation>Das elektronische Buch ist von dem Laden gesperrt, der es verkauft hat: nur dessen Programm öffnet es.</translation>
    </message>
    <message>
        <source>The embedder failed</source>
        <translation>Das Einbetten ist gescheitert</translation>
    </message>
    <message>
        <source>The end is before the beginning</source>
        <translation>Das Ende liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>The end of the vault</source>
        <translation>Das Ende des Tresors</translation>
    </message>
    <message>
        <source>The field “{0}” says something else</source>
        <translation>Das Feld „{0}“ sagt etwas anderes</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file changed while it was copied</source>
        <translation>Die Datei änderte sich, während sie kopiert wurde</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file declares XML entities, as no honest document does; it was not read.</source>
        <translation>Die Datei erklärt XML-Entitäten, wie kein ehrliches Dokument es tut; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file has changed since it was read</source>
        <translation>Die Datei hat sich geändert, seit sie gelesen wurde</translation>
    </message>
    <message>
        <source>The file has more than 20,000 pages.</source>
        <translation>Die Datei hat mehr als 20.000 Seiten.</translation>
    </message>
    <message>
        <source>The file has not been read yet.</source>
        <translation>Die Datei wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The file holds hidden text only; none of it shows on a page.</source>
        <translation>Die Datei enthält nur verborgenen Text; keine Seite zeigt davon etwas.</translation>
    </message>
    <message>
        <source>The file holds more text than can be read (over 64 million characters).</source>
        <translation>Die Datei enthält mehr Text, als gelesen werden kann (über 64 Millionen Zeichen).</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Die Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>The file is a damaged archive or Office file.</source>
        <translation>Die Datei ist ein beschädigtes Archiv oder eine beschädigte Office-Datei.</translation>
    </message>
    <message>
        <source>The file is cut off: the lower part of the picture is missing.</source>
        <translation>Die Datei ist abgeschnitten: Der untere Teil des Bildes fehlt.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Die Datei ist leer (0 Bytes).</translation>
    </message>
    <message>
        <source>The file is incomplete</source>
        <translation>Die Datei ist unvollständig</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB.</source>
        <translation>Die Datei ist größer als 256 MB.</translation>
    </message>
    <message>
        <source>The file is larger than this drive or system allows.</source>
        <translation>Die Datei ist größer, als dieses Laufwerk oder System zulässt.</translation>
    </message>
    <message>
        <source>The file is not at its place, and nothing of it was read.</source>
        <translation>Die Datei ist nicht an ihrem Ort, und nichts von ihr wurde gelesen.</translation>
    </message>
    <message>
        <source>The file is not at its place; its text can still be searched.</source>
        <translation>Die Datei ist nicht an ihrem Ort; ihr Text kann noch durchsucht werden.</translation>
    </message>
    <message>
        <source>The file is not text.</source>
        <translation>Die Datei ist kein Text.</translation>
    </message>
    <message>
        <source>The file is protected by a password in a way that can&apos;t be opened here. Open it in its own program, save it without a password, and add that.</source>
        <translation>Die Datei ist auf eine Weise durch ein Passwort geschützt, die hier nicht geöffnet werden kann. Öffnen Sie sie in ihrem eigenen Programm, speichern Sie sie ohne Passwort, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>The file is protected by a password, and the one that was given is wrong.</source>
        <translation>Die Datei ist durch ein Passwort geschützt, und das angegebene ist falsch.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Die Datei ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>The file is read.</source>
        <translation>Die Datei ist gelesen.</translation>
    </message>
    <message>
        <source>The file is saved, but the vault keeps no version of it</source>
        <translation>Die Datei ist gespeichert, aber der Tresor hält keine Fassung davon fest</translation>
    </message>
    <message>
        <source>The file is too large for a record</source>
        <translation>Die Datei ist für einen Nachweis zu groß</translation>
    </message>
    <message>
        <source>The file needs another name</source>
        <translation>Die Datei braucht einen anderen Namen</translation>
    </message>
    <message>
        <source>The file that it lay in does not hold it any more.</source>
        <translation>Die Datei, in der sie lag, enthält sie nicht mehr.</translation>
    </message>
    <message>
        <source>The file there is write-protected.</source>
        <translation>Die Datei dort ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The file unpacks to a size that no honest document has; it was not opened.</source>
        <translation>Die Datei entpackt sich zu einer Größe, die kein ehrliches Dokument hat; sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file was changed or is not whole</source>
        <translation>Die Datei wurde verändert oder ist nicht vollständig</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The file {0} can&apos;t be read. {1}</source>
        <translation>Die Datei {0} kann nicht gelesen werden. {1}</translation>
    </message>
    <message>
        <source>The file “{0}” could not be read</source>
        <translation>Die Datei „{0}“ konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file “{0}” has not been read yet</source>
        <translation>Die Datei „{0}“ ist noch nicht gelesen</translation>
    </message>
    <message>
        <source>The file “{0}”: {1}</source>
        <translation>Die Datei „{0}“: {1}</translation>
    </message>
    <message>
        <source>The first day is after the last: no document meets both.</source>
        <translation>Der erste Tag liegt nach dem letzten: Kein Dokument erfüllt beides.</translation>
    </message>
    <message>
        <source>The first page of the vault&apos;s database was damaged, and its copy was put in its place. Until a check finds everything sound, the vault is open for reading only: check it now.</source>
        <translation>Die erste Seite der Datenbank des Tresors war beschädigt, und ihre Kopie wurde an ihre Stelle gesetzt. Bis eine Prüfung alles in Ordnung findet, ist der Tresor nur zum Lesen offen: Prüfen Sie ihn jetzt.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Den Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder is empty. Is its drive connected?</source>
        <translation>Der Ordner ist leer. Ist sein Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>Der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>The folder is not there. Its documents stay; connect its drive or put it back.</source>
        <translation>Der Ordner ist nicht da. Seine Dokumente bleiben; schließen Sie sein Laufwerk an, oder legen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>The folder that was backed up to</source>
        <translation>Der Ordner, in den gesichert wurde</translation>
    </message>
    <message>
        <source>The footer</source>
        <translation>Die Fußzeile</translation>
    </message>
    <message>
        <source>The footnotes</source>
        <translation>Die Fußnoten</translation>
    </message>
    <message>
        <source>The grammar is not valid</source>
        <translation>Die Grammatik ist nicht gültig</translation>
    </message>
    <message>
        <source>The header</source>
        <translation>Die Kopfzeile</translation>
    </message>
    <message>
        <source>The house style is missing</source>
        <translation>Die Hausvorlage fehlt</translation>
    </message>
    <message>
        <source>The initials or the note are too long</source>
        <translation>Das Kürzel oder die Notiz ist zu lang</translation>
    </message>
    <message>
        <source>The invoice comes to {0}: the letter claims another sum.</source>
        <translation>Die Rechnung lautet über {0}: Der Brief fordert einen anderen Betrag.</translation>
    </message>
    <message>
        <source>The key does not open this vault</source>
        <translation>Der Schlüssel öffnet diesen Tresor nicht</translation>
    </message>
    <message>
        <source>The keychain and the passphrase are made into one key, so the passphrase is typed anew: yours of now, or another.</source>
        <translation>Aus Schlüsselbund und Passphrase wird ein gemeinsamer Schlüssel; deshalb wird die Passphrase neu eingegeben: die jetzige oder eine andere.</translation>
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
        <source>The keychain has a new secret. What it held before opens nothing.</source>
        <translation>Der Schlüsselbund hat ein neues Geheimnis. Was er vorher hielt, öffnet nichts.</translation>
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
        <source>The keychain no longer holds this vault&apos;s key</source>
        <translation>Der Schlüsselbund hält den Schlüssel dieses Tresors nicht mehr</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
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
        <source>The keychain&apos;s entry for this vault was changed</source>
        <translation>Der Eintrag des Schlüsselbunds für diesen Tresor wurde verändert</translation>
    </message>
    <message>
        <source>The keys of the vault are destroyed, then all of its files are overwritten and deleted. No passphrase, keychain or recovery code opens it any more. Backups, exported files and the original files stay. A certificate is written where you say. This can&apos;t be undone.</source>
        <translation>Die Schlüssel des Tresors werden vernichtet, dann alle seine Dateien überschrieben und gelöscht. Keine Passphrase, kein Schlüsselbund und kein Wiederherstellungscode öffnet ihn mehr. Sicherungen, exportierte Dateien und die ursprünglichen Dateien bleiben. Eine Bescheinigung wird dort geschrieben, wo Sie es sagen. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The keys stay as they are.</source>
        <translation>Die Schlüssel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The keys were not changed</source>
        <translation>Die Schlüssel wurden nicht geändert</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>Das Sprachmodell ist gescheitert</translation>
    </message>
    <message>
        <source>The last step was not kept. Close other programs and go on.</source>
        <translation>Der letzte Schritt wurde nicht gespeichert. Schließen Sie andere Programme, und fahren Sie fort.</translation>
    </message>
    <message>
        <source>The links that lead to it go round in a circle.</source>
        <translation>Die Verknüpfungen, die dahin führen, drehen sich im Kreis.</translation>
    </message>
    <message>
        <source>The list of models is damaged</source>
        <translation>Die Liste der Modelle ist beschädigt</translation>
    </message>
    <message>
        <source>The log is whole</source>
        <translation>Das Protokoll ist unversehrt</translation>
    </message>
    <message>
        <source>The log was changed from outside</source>
        <translation>Das Protokoll wurde von außen verändert</translation>
    </message>
    <message>
        <source>The log was exported</source>
        <translation>Das Protokoll wurde ausgegeben</translation>
    </message>
    <message>
        <source>The mailbox holds no messages.</source>
        <translation>Das Postfach enthält keine Nachrichten.</translation>
    </message>
    <message>
        <source>The margin&apos;s letters: {0}</source>
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
        <source>The matter was shredded</source>
        <translation>Die Akte wurde vernichtet</translation>
    </message>
    <message>
        <source>The matter&apos;s embedding model is not known any more</source>
        <translation>Das Einbettungsmodell der Akte ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>The matter&apos;s file can&apos;t be read</source>
        <translation>Die Datei der Akte kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The matter&apos;s file could not be written</source>
        <translation>Die Datei der Akte konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The matter&apos;s file does not read back</source>
        <translation>Die Datei der Akte liest sich nicht zurück</translation>
    </message>
    <message>
        <source>The matter&apos;s file is not in order</source>
        <translation>Die Datei der Akte ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>The matter&apos;s index was changed meanwhile</source>
        <translation>Der Index der Akte wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>The matter&apos;s name holds invisible characters</source>
        <translation>Der Name der Akte enthält unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>The matter&apos;s name is too long</source>
        <translation>Der Name der Akte ist zu lang</translation>
    </message>
    <message>
        <source>The message is encrypted; only its heads could be read.</source>
        <translation>Die Nachricht ist verschlüsselt; nur ihr Kopf konnte gelesen werden.</translation>
    </message>
    <message>
        <source>The message&apos;s formatted text is damaged.</source>
        <translation>Der formatierte Text der Nachricht ist beschädigt.</translation>
    </message>
    <message>
        <source>The model can&apos;t be stored</source>
        <translation>Das Modell kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The model can&apos;t chat</source>
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
        <source>The model file can&apos;t be read</source>
        <translation>Die Modelldatei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The model is there.</source>
        <translation>Das Modell ist da.</translation>
    </message>
    <message>
        <source>The model that comes with Strongroom. Small enough for any laptop; it reads and quotes, and its every figure is checked against the documents.</source>
        <translation>Das Modell, das mit Strongroom kommt. Klein genug für jedes Notebook; es liest und zitiert, und jede seiner Zahlen wird an den Dokumenten geprüft.</translation>
    </message>
    <message>
        <source>The model was asked nothing</source>
        <translation>Das Modell wurde nichts gefragt</translation>
    </message>
    <message>
        <source>The model was not asked. Say in a few plain English words what the clause is about.</source>
        <translation>Das Modell wurde nicht gefragt. Sagen Sie mit wenigen einfachen englischen Worten, worum es in der Klausel geht.</translation>
    </message>
    <message>
        <source>The model&apos;s answer cited none of the passages.</source>
        <translation>Die Antwort des Modells führte keine der Stellen an.</translation>
    </message>
    <message>
        <source>The model’s sentence was not used. {0}</source>
        <translation>Der Satz des Modells wurde nicht verwendet. {0}</translation>
    </message>
    <message>
        <source>The model’s “{0}” has no source: it is a blank.</source>
        <translation>„{0}“ des Modells hat keine Quelle: Dort ist eine Lücke.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
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
        <source>The new version</source>
        <translation>Die neue Fassung</translation>
    </message>
    <message>
        <source>The newest {0} entries. Each follows from the one before it.</source>
        <translation>Die neuesten {0} Einträge. Jeder folgt aus dem vorigen.</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Das nächste (F3)</translation>
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
        <source>The old Office file is damaged.</source>
        <translation>Die alte Office-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The old version</source>
        <translation>Die alte Fassung</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Das vorige (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The one for general matters</source>
        <translation>Das für allgemeine Akten</translation>
    </message>
    <message>
        <source>The one for its kind</source>
        <translation>Das für ihre Art</translation>
    </message>
    <message>
        <source>The one that comes with Strongroom</source>
        <translation>Das, das mit Strongroom kommt</translation>
    </message>
    <message>
        <source>The only document could not be read</source>
        <translation>Das einzige Dokument konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The open matter: {0}</source>
        <translation>Die offene Akte: {0}</translation>
    </message>
    <message>
        <source>The original can&apos;t be read</source>
        <translation>Das Original kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The original is not there any more</source>
        <translation>Das Original ist nicht mehr da</translation>
    </message>
    <message>
        <source>The others say:</source>
        <translation>Die übrigen sagen:</translation>
    </message>
    <message>
        <source>The package ships no text of its licence.</source>
        <translation>Das Paket bringt keinen Text seiner Lizenz mit.</translation>
    </message>
    <message>
        <source>The page could not be drawn.</source>
        <translation>Die Seite konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The pages are not shown</source>
        <translation>Die Seiten werden nicht gezeigt</translation>
    </message>
    <message>
        <source>The pages are shown as pictures. “Show as text” gives their words.</source>
        <translation>Die Seiten werden als Bilder gezeigt. „Als Text zeigen“ gibt ihre Wörter.</translation>
    </message>
    <message>
        <source>The pages of this document are ready.</source>
        <translation>Die Seiten dieses Dokuments sind bereit.</translation>
    </message>
    <message>
        <source>The part of Strongroom that may use the network is not running. Start Strongroom anew, or fetch the file with a browser and import it.</source>
        <translation>Der Teil von Strongroom, der das Netz benutzen darf, läuft nicht. Starten Sie Strongroom neu, oder holen Sie die Datei mit einem Browser und lesen Sie sie ein.</translation>
    </message>
    <message>
        <source>The passage denies this.</source>
        <translation>Die Stelle verneint dies.</translation>
    </message>
    <message>
        <source>The passage does not deny this.</source>
        <translation>Die Stelle verneint dies nicht.</translation>
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
        <source>The passage makes a condition: “{0}”.</source>
        <translation>Die Stelle stellt eine Bedingung: „{0}“.</translation>
    </message>
    <message>
        <source>The passage says it.</source>
        <translation>Die Stelle besagt es.</translation>
    </message>
    <message>
        <source>The passage says this figure for {0}, not {1}.</source>
        <translation>In der Stelle gilt diese Zahl für {0}, nicht für {1}.</translation>
    </message>
    <message>
        <source>The passage says “{0}”.</source>
        <translation>In der Stelle steht „{0}“.</translation>
    </message>
    <message>
        <source>The passage stands in a part of the file that is not on its pages.</source>
        <translation>Die Stelle steht in einem Teil der Datei, der nicht auf ihren Seiten ist.</translation>
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
        <source>The passphrase opens the vault from now on.</source>
        <translation>Die Passphrase öffnet den Tresor von nun an.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>The passphrase&apos;s protection was weakened</source>
        <translation>Der Schutz der Passphrase wurde geschwächt</translation>
    </message>
    <message>
        <source>The period and its dates differ</source>
        <translation>Die Dauer und ihre Daten stimmen nicht überein</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture shows no text.</source>
        <translation>Das Bild zeigt keinen Text.</translation>
    </message>
    <message>
        <source>The picture unpacks to more pixels than can be read (over 100 million).</source>
        <translation>Das Bild entpackt sich zu mehr Punkten, als gelesen werden können (über 100 Millionen).</translation>
    </message>
    <message>
        <source>The precedent’s party “{0}” is none of the draft’s: put in who is meant.</source>
        <translation>Die Vertragspartei „{0}“ des Vordokuments ist keine des Entwurfs: Setzen Sie ein, wer gemeint ist.</translation>
    </message>
    <message>
        <source>The presentation is damaged.</source>
        <translation>Die Präsentation ist beschädigt.</translation>
    </message>
    <message>
        <source>The printer or the folder refuses it. Choose another one.</source>
        <translation>Der Drucker oder der Ordner lehnt es ab. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The program was not closed properly, and the file vault.db-wal with the last changes is gone. Check whether the last documents are there; if not, add them again or restore a backup.</source>
        <translation>Das Programm wurde nicht richtig beendet, und die Datei vault.db-wal mit den letzten Änderungen fehlt. Prüfen Sie, ob die letzten Dokumente da sind; wenn nicht, fügen Sie sie noch einmal hinzu oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The question is in {0}, the documents are in {1}, and no model put it into {1}: that nothing was found says little. Ask in {1}.</source>
        <translation>Die Frage ist auf {0}, die Dokumente sind auf {1}, und kein Modell hat sie auf {1} gestellt: Dass nichts gefunden wurde, besagt wenig. Fragen Sie auf {1}.</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>Die Frage ist zu lang</translation>
    </message>
    <message>
        <source>The reader crashed on this file.</source>
        <translation>Der Leser stürzte an dieser Datei ab.</translation>
    </message>
    <message>
        <source>The reader gave a result that contradicts itself.</source>
        <translation>Der Leser gab ein Ergebnis, das sich selbst widerspricht.</translation>
    </message>
    <message>
        <source>The record can&apos;t be read</source>
        <translation>Der Nachweis kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The record is not in the audit log</source>
        <translation>Der Nachweis steht nicht im Protokoll</translation>
    </message>
    <message>
        <source>The record was changed</source>
        <translation>Der Nachweis wurde verändert</translation>
    </message>
    <message>
        <source>The record was not saved</source>
        <translation>Der Nachweis wurde nicht gespeichert</translation>
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
        <source>The restored one is in {0}. Close what shows the vault&apos;s folder.</source>
        <translation>Der wiederhergestellte liegt in {0}. Schließen Sie, was den Ordner des Tresors zeigt.</translation>
    </message>
    <message>
        <source>The review table was saved</source>
        <translation>Die Prüftabelle wurde gespeichert</translation>
    </message>
    <message>
        <source>The rich-text (RTF) file is damaged.</source>
        <translation>Die RTF-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The same again, to export</source>
        <translation>Noch einmal dieselbe, zum Exportieren</translation>
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
        <source>The same figure:</source>
        <translation>Dieselbe Zahl:</translation>
    </message>
    <message>
        <source>The same two texts were compared; the first open change is selected.</source>
        <translation>Dieselben zwei Texte wurden verglichen; die erste offene Änderung ist ausgewählt.</translation>
    </message>
    <message>
        <source>The sentences are the model’s: neither your documents nor the clause library have such a clause. They bring in no figure, date or name, but whether they say what you want is yours to judge.</source>
        <translation>Die Sätze sind vom Modell: Weder Ihre Dokumente noch die Klauselsammlung haben eine solche Klausel. Sie bringen keine Zahl, kein Datum und keinen Namen hinein, aber ob sie sagen, was Sie wollen, müssen Sie beurteilen.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not protected</source>
        <translation>Die Adresse des Servers ist nicht geschützt</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing was fetched. Check the clock of this computer, and whether the network inspects traffic.</source>
        <translation>Das Zertifikat des Servers ist nicht gültig, daher wurde nichts geholt. Prüfen Sie die Uhr dieses Computers und ob das Netz den Verkehr mitliest.</translation>
    </message>
    <message>
        <source>The server&apos;s copy is not whole</source>
        <translation>Die Kopie des Servers ist nicht vollständig</translation>
    </message>
    <message>
        <source>The settings could not be saved</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The side is not known</source>
        <translation>Die Seite ist nicht bekannt</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged.</source>
        <translation>Die Tabelle ist beschädigt.</translation>
    </message>
    <message>
        <source>The system has no room to watch so many folders (on Linux: fs.inotify.max_user_watches), so it is looked through every half minute or less often.</source>
        <translation>Das System hat keinen Platz, um so viele Ordner zu überwachen (unter Linux: fs.inotify.max_user_watches); daher wird der Ordner jede halbe Minute oder seltener durchgesehen.</translation>
    </message>
    <message>
        <source>The system refused it.</source>
        <translation>Das System hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The tag “{0}” was added</source>
        <translation>Das Schlagwort „{0}“ wurde hinzugefügt</translation>
    </message>
    <message>
        <source>The tag “{0}” was renamed to “{1}”</source>
        <translation>Das Schlagwort „{0}“ heißt jetzt „{1}“</translation>
    </message>
    <message>
        <source>The two say the same, word for word.</source>
        <translation>Beide sagen dasselbe, Wort für Wort.</translation>
    </message>
    <message>
        <source>The vault is locked once this is done</source>
        <translation>Der Tresor wird gesperrt, sobald das erledigt ist</translation>
    </message>
    <message>
        <source>The vault on this drive is not as it was left</source>
        <translation>Der Tresor auf diesem Laufwerk ist nicht mehr, wie er war</translation>
    </message>
    <message>
        <source>The vault&apos;s drive is back</source>
        <translation>Das Laufwerk des Tresors ist wieder da</translation>
    </message>
    <message>
        <source>The vault’s folder</source>
        <translation>Der Ordner des Tresors</translation>
    </message>
    <message>
        <source>The {0} is given twice</source>
        <translation>„{0}“ ist zweimal angegeben</translation>
    </message>
    <message>
        <source>There are no differences</source>
        <translation>Es gibt keine Unterschiede</translation>
    </message>
    <message>
        <source>There is no article {0}</source>
        <translation>Einen Artikel {0} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no clause {0}</source>
        <translation>Eine Klausel {0} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no paragraph {0}</source>
        <translation>Einen Absatz {0} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no section {0}</source>
        <translation>Einen Abschnitt {0} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no text in “{0}” to compare</source>
        <translation>In „{0}“ ist kein Text zum Vergleichen</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>There is nothing in this matter yet that can be chosen.</source>
        <translation>In dieser Akte gibt es noch nichts, was gewählt werden kann.</translation>
    </message>
    <message>
        <source>They are being compared. You may turn to other pages meanwhile.</source>
        <translation>Sie werden verglichen. Sie können inzwischen auf andere Seiten gehen.</translation>
    </message>
    <message>
        <source>This file could not be opened. {0}</source>
        <translation>Diese Datei konnte nicht geöffnet werden. {0}</translation>
    </message>
    <message>
        <source>This file could not be read from the disk. {0}</source>
        <translation>Diese Datei konnte nicht vom Datenträger gelesen werden. {0}</translation>
    </message>
    <message>
        <source>This folder could not be opened. {0}</source>
        <translation>Dieser Ordner konnte nicht geöffnet werden. {0}</translation>
    </message>
    <message>
        <source>This key is of another vault</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Tresor</translation>
    </message>
    <message>
        <source>This waits for the work under way</source>
        <translation>Das wartet auf die laufende Arbeit</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Das wurde nicht erledigt</translation>
    </message>
    <message>
        <source>Too many files are open on this computer.</source>
        <translation>Auf diesem Computer sind zu viele Dateien geöffnet.</translation>
    </message>
    <message>
        <source>Two spaces</source>
        <translation>Zwei Leerzeichen</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Unpack it and add the folder.</source>
        <translation>Entpacken Sie es, und fügen Sie den Ordner hinzu.</translation>
    </message>
    <message>
        <source>Use the system&apos;s typeface</source>
        <translation>Die Schrift des Systems verwenden</translation>
    </message>
    <message>
        <source>Visio drawing</source>
        <translation>Visio-Zeichnung</translation>
    </message>
    <message>
        <source>Visio drawings of before 2013 (.vsd)</source>
        <translation>Visio-Zeichnungen von vor 2013 (.vsd)</translation>
    </message>
    <message>
        <source>Waiting for the vault&apos;s drive</source>
        <translation>Auf das Laufwerk des Tresors warten</translation>
    </message>
    <message>
        <source>What has arrived is kept; start it again and it goes on where it stopped.</source>
        <translation>Was angekommen ist, bleibt erhalten; starten Sie erneut, und es geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>What was added is then what was removed.</source>
        <translation>Was hinzugekommen ist, gilt dann als entfernt.</translation>
    </message>
    <message>
        <source>What was decided is neither saved nor in the draft</source>
        <translation>Was entschieden wurde, ist weder gespeichert noch im Entwurf</translation>
    </message>
    <message>
        <source>What was decided is not saved as a file</source>
        <translation>Was entschieden wurde, ist nicht als Datei gespeichert</translation>
    </message>
    <message>
        <source>What you decided before is here again</source>
        <translation>Was Sie zuvor entschieden haben, ist wieder da</translation>
    </message>
    <message>
        <source>Whether you may use it at work is for you to find out.</source>
        <translation>Ob Sie es beruflich verwenden dürfen, müssen Sie selbst herausfinden.</translation>
    </message>
    <message>
        <source>Whoever is signed in on this computer can then open it.</source>
        <translation>Dann kann ihn öffnen, wer an diesem Computer angemeldet ist.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawing a change of the keys</source>
        <translation>Eine Änderung der Schlüssel wird zurückgezogen</translation>
    </message>
    <message>
        <source>Word documents in XML of 2003</source>
        <translation>Word-Dokumente im XML von 2003</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word-Dateien (*.docx)</translation>
    </message>
    <message>
        <source>Word files of before 1997</source>
        <translation>Word-Dateien von vor 1997</translation>
    </message>
    <message>
        <source>WordPerfect files</source>
        <translation>WordPerfect-Dateien</translation>
    </message>
    <message>
        <source>Words are compared, not pictures. Select two documents that have text.</source>
        <translation>Verglichen werden Wörter, keine Bilder. Wählen Sie zwei Dokumente aus, die Text haben.</translation>
    </message>
    <message>
        <source>XPS document</source>
        <translation>XPS-Dokument</translation>
    </message>
    <message>
        <source>You brought this model. Strongroom knows its hash, not who published it.</source>
        <translation>Sie haben dieses Modell mitgebracht. Strongroom kennt seine Prüfsumme, nicht, wer es veröffentlicht hat.</translation>
    </message>
    <message>
        <source>You may not read it, or another program keeps it to itself.</source>
        <translation>Sie dürfen es nicht lesen, oder ein anderes Programm hält es für sich.</translation>
    </message>
    <message>
        <source>a picture in it: {0}</source>
        <translation>ein Bild darin: {0}</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>it draws more than can be looked at; the rest was not read</source>
        <translation>sie zeichnet mehr, als angesehen werden kann; der Rest wurde nicht gelesen</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>its format has no reader here; it was not looked at for text</source>
        <translation>für sein Format gibt es hier keinen Leser; nach Text wurde darin nicht gesucht</translation>
    </message>
    <message>
        <source>its writing is stored as shapes of a font and not as letters; it was not read</source>
        <translation>seine Schrift ist als Formen einer Schriftart und nicht als Buchstaben gespeichert; sie wurde nicht gelesen</translation>
    </message>
    <message>
        <source>names of drafts</source>
        <translation>Namen von Entwürfen</translation>
    </message>
    <message>
        <source>names of matters and folders</source>
        <translation>Namen von Akten und Ordnern</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>one missing</source>
        <translation>eines fehlt</translation>
    </message>
    <message>
        <source>one not read yet</source>
        <translation>eines noch nicht gelesen</translation>
    </message>
    <message>
        <source>one not readable</source>
        <translation>eines nicht lesbar</translation>
    </message>
    <message>
        <source>one partly read</source>
        <translation>eines teilweise gelesen</translation>
    </message>
    <message>
        <source>one ready</source>
        <translation>eines bereit</translation>
    </message>
    <message>
        <source>one with problems</source>
        <translation>eines mit Schwierigkeiten</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>their format is not documented.</source>
        <translation>Ihr Format ist nicht offengelegt.</translation>
    </message>
    <message>
        <source>there is no sound reader for their format here.</source>
        <translation>Für ihr Format gibt es hier kein verlässliches Leseprogramm.</translation>
    </message>
    <message>
        <source>{0} Check that the drive is there and that you may read the file.</source>
        <translation>{0} Prüfen Sie, ob das Laufwerk da ist und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>{0} Check that you may write there.</source>
        <translation>{0} Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>{0} Choose an empty folder where you may write.</source>
        <translation>{0} Wählen Sie einen leeren Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The system&apos;s kernel refuses Strongroom every network connection.</source>
        <translation>Der Kern des Systems verweigert Strongroom jede Netzverbindung.</translation>
    </message>
    <message>
        <source>All that was kept is there. Do once more what failed while it was away.</source>
        <translation>Alles Gesicherte ist da. Wiederholen Sie, was fehlschlug, während es weg war.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may write there, then try again.</source>
        <translation>Prüfen Sie, ob das Laufwerk angeschlossen ist und Sie dort schreiben dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>Die Tabelle wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The tag has no name</source>
        <translation>Das Schlagwort hat keinen Namen</translation>
    </message>
    <message>
        <source>The tag is too long</source>
        <translation>Das Schlagwort ist zu lang</translation>
    </message>
    <message>
        <source>The tag “{0}” was taken away</source>
        <translation>Das Schlagwort „{0}“ wurde weggenommen</translation>
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
        <source>The template “{0}” was removed</source>
        <translation>Die Vorlage „{0}“ wurde entfernt</translation>
    </message>
    <message>
        <source>The templates are: {0}.</source>
        <translation>Die Vorlagen sind: {0}.</translation>
    </message>
    <message>
        <source>The text boxes</source>
        <translation>Die Textfelder</translation>
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
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
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
        <source>The vault can&apos;t be opened</source>
        <translation>Der Tresor kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The vault can&apos;t be opened safely</source>
        <translation>Der Tresor kann nicht sicher geöffnet werden</translation>
    </message>
    <message>
        <source>The vault can&apos;t watch itself</source>
        <translation>Der Tresor kann nicht sich selbst beobachten</translation>
    </message>
    <message>
        <source>The vault could not be copied</source>
        <translation>Der Tresor konnte nicht kopiert werden</translation>
    </message>
    <message>
        <source>The vault could not be destroyed to its end</source>
        <translation>Der Tresor konnte nicht bis zum Ende vernichtet werden</translation>
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
        <translation>Der Tresor ist beschädigt</translation>
    </message>
    <message>
        <source>The vault is damaged and open for reading only</source>
        <translation>Der Tresor ist beschädigt und nur zum Lesen offen</translation>
    </message>
    <message>
        <source>The vault is destroyed</source>
        <translation>Der Tresor ist vernichtet</translation>
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
        <source>The vault is older than when it was last closed on this computer: {0} changes are missing. If you put back a backup or an earlier copy, all is as it should be, and this is not said again. If you did not, look for the newer folder before you go on.</source>
        <translation>Der Tresor ist älter als bei seinem letzten Schließen auf diesem Computer: {0} Änderungen fehlen. Wenn Sie eine Sicherung oder eine frühere Kopie zurückgelegt haben, ist alles in Ordnung, und dies wird nicht noch einmal gesagt. Wenn nicht, suchen Sie den neueren Ordner, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The vault is older than when it was last closed: {0} changes are missing. It may have been replaced by an old copy.</source>
        <translation>Der Tresor ist älter als bei seinem letzten Schließen: {0} Änderungen fehlen. Er wurde vielleicht durch eine alte Kopie ersetzt.</translation>
    </message>
    <message>
        <source>The vault is open already</source>
        <translation>Der Tresor ist schon offen</translation>
    </message>
    <message>
        <source>The vault is sound</source>
        <translation>Der Tresor ist unversehrt</translation>
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
        <source>The vault then opens with its other keys only. Make sure you have them.</source>
        <translation>Der Tresor öffnet sich dann nur mit seinen anderen Schlüsseln. Vergewissern Sie sich, dass Sie sie haben.</translation>
    </message>
    <message>
        <source>The vault&apos;s database can&apos;t be read</source>
        <translation>Die Datenbank des Tresors kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The vault&apos;s database holds no vault</source>
        <translation>Die Datenbank des Tresors enthält keinen Tresor</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged</source>
        <translation>Die Datenbank des Tresors ist beschädigt</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged, so it is open for reading only. `strongroom verify` says what is lost and which backup is good.</source>
        <translation>Die Datenbank des Tresors ist beschädigt, darum ist er nur zum Lesen offen. `strongroom verify` sagt, was verloren ist und welche Sicherung gut ist.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is empty or cut off</source>
        <translation>Die Datenbank des Tresors ist leer oder abgeschnitten</translation>
    </message>
    <message>
        <source>The vault&apos;s database is not encrypted</source>
        <translation>Die Datenbank des Tresors ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The vault&apos;s drive refuses reading or writing</source>
        <translation>Das Laufwerk des Tresors lässt sich nicht lesen oder beschreiben</translation>
    </message>
    <message>
        <source>The vault&apos;s file can&apos;t be read</source>
        <translation>Die Datei des Tresors kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The vault&apos;s folder is not there any more</source>
        <translation>Der Ordner des Tresors ist nicht mehr da</translation>
    </message>
    <message>
        <source>The vault&apos;s folder refuses writing</source>
        <translation>Der Ordner des Tresors lässt kein Schreiben zu</translation>
    </message>
    <message>
        <source>The vault&apos;s header could not be written</source>
        <translation>Der Kopf des Tresors konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged</source>
        <translation>Der Kopf des Tresors ist beschädigt</translation>
    </message>
    <message>
        <source>The vault&apos;s header was changed by something other than Strongroom. Check the keys under Settings and set them anew.</source>
        <translation>Der Kopf des Tresors wurde von etwas anderem als Strongroom verändert. Prüfen Sie die Schlüssel in den Einstellungen und setzen Sie sie neu.</translation>
    </message>
    <message>
        <source>The vault&apos;s header was changed by something other than Strongroom. Open the vault with the keychain or the recovery code, and set the passphrase anew.</source>
        <translation>Der Kopf des Tresors wurde von etwas anderem als Strongroom geändert. Öffnen Sie den Tresor mit dem Schlüsselbund oder dem Wiederherstellungscode, und setzen Sie die Passphrase neu.</translation>
    </message>
    <message>
        <source>The vault&apos;s history is not the one that was last seen on this computer: what was done here last is not in its log. If you put back a backup or another copy, all is as it should be, and this is not said again. If you did not, look for the other folder before you go on.</source>
        <translation>Die Geschichte des Tresors ist nicht die, die auf diesem Computer zuletzt gesehen wurde: Was hier zuletzt getan wurde, steht nicht in seinem Protokoll. Wenn Sie eine Sicherung oder eine andere Kopie zurückgelegt haben, ist alles in Ordnung, und dies wird nicht noch einmal gesagt. Wenn nicht, suchen Sie den anderen Ordner, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The vault&apos;s structure is not one that Strongroom knows</source>
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
        <source>The whole invoice is claimed: take off what has been paid.</source>
        <translation>Die ganze Rechnung wird gefordert: Ziehen Sie ab, was bezahlt ist.</translation>
    </message>
    <message>
        <source>The work is done.</source>
        <translation>Die Arbeit ist getan.</translation>
    </message>
    <message>
        <source>The work on your documents is done.</source>
        <translation>Die Arbeit an Ihren Dokumenten ist getan.</translation>
    </message>
    <message>
        <source>The work record was saved</source>
        <translation>Der Arbeitsnachweis wurde gespeichert</translation>
    </message>
    <message>
        <source>The yes is the model&apos;s reading of the clause. Read the clause itself before you rely on it.</source>
        <translation>Das Ja ist, wie das Modell die Klausel liest. Lesen Sie die Klausel selbst, bevor Sie sich darauf verlassen.</translation>
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
        <source>There is an object of no kind.</source>
        <translation>Darin ist ein Objekt ohne Art.</translation>
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
        <source>There is no folder for temporary files</source>
        <translation>Es gibt keinen Ordner für temporäre Dateien</translation>
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
        <source>There is no space left on this drive.</source>
        <translation>Auf diesem Laufwerk ist kein Platz mehr.</translation>
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
        <source>There is no such file or folder.</source>
        <translation>Es gibt keine solche Datei und keinen solchen Ordner.</translation>
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
        <source>There is no such kind of matter</source>
        <translation>Diese Art von Akte gibt es nicht</translation>
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
        <source>There is no vault in {0}</source>
        <translation>In {0} ist kein Tresor</translation>
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
        <translation>In dieser Akte ist noch nichts.</translation>
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
        <source>They are as at the beginning now. Look through them in Settings.</source>
        <translation>Sie sind jetzt wie am Anfang. Sehen Sie sie in den Einstellungen durch.</translation>
    </message>
    <message>
        <source>They go to the trash with the answers that quote them: nothing finds them there, and Settings says until which day they can be restored. The files on your disk are not touched.</source>
        <translation>Sie kommen mit den Antworten, die sie zitieren, in den Papierkorb: Nichts findet sie dort, und die Einstellungen sagen, bis zu welchem Tag sie zurückgeholt werden können. Die Dateien auf Ihrer Platte werden nicht angerührt.</translation>
    </message>
    <message>
        <source>They hold until you quit. Is the disk full, or the folder read-only?</source>
        <translation>Sie gelten, bis Sie beenden. Ist die Platte voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>They were not read yet.</source>
        <translation>Sie wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>This Python&apos;s database library is not SQLCipher. Install Strongroom anew.</source>
        <translation>Die Datenbankbibliothek dieses Python ist nicht SQLCipher. Installieren Sie Strongroom neu.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used</source>
        <translation>Diese Sicherung kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>This can&apos;t be computed, a mix of units ({0}):</source>
        <translation>Dies lässt sich nicht berechnen, verschiedene Einheiten ({0}):</translation>
    </message>
    <message>
        <source>This can&apos;t be computed, no result ({0}):</source>
        <translation>Dies lässt sich nicht berechnen, kein Ergebnis ({0}):</translation>
    </message>
    <message>
        <source>This can&apos;t be computed: {0} holds no figure but “{1}”</source>
        <translation>Dies lässt sich nicht berechnen: In {0} steht keine Zahl, sondern „{1}“</translation>
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
        <source>This date does not stand in the quoted passages.</source>
        <translation>Dieses Datum steht nicht in den zitierten Stellen.</translation>
    </message>
    <message>
        <source>This date does not stand in the quoted passages; they say “{0}” and “{1}”.</source>
        <translation>Dieses Datum steht nicht in den zitierten Stellen; dort steht „{0}“ und „{1}“.</translation>
    </message>
    <message>
        <source>This date does not stand in the quoted passages; they say “{0}”.</source>
        <translation>Dieses Datum steht nicht in den zitierten Stellen; dort steht „{0}“.</translation>
    </message>
    <message>
        <source>This date has no source.</source>
        <translation>Für dieses Datum ist keine Fundstelle angegeben.</translation>
    </message>
    <message>
        <source>This document has no outline.</source>
        <translation>Dieses Dokument hat keine Gliederung.</translation>
    </message>
    <message>
        <source>This document has too many tags</source>
        <translation>Dieses Dokument hat zu viele Schlagwörter</translation>
    </message>
    <message>
        <source>This document is in the matter again</source>
        <translation>Dieses Dokument ist wieder in der Akte</translation>
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
        <source>This draft is too long to be edited in the window</source>
        <translation>Dieser Entwurf ist zu lang, um im Fenster bearbeitet zu werden</translation>
    </message>
    <message>
        <source>This draft was not made from a template, so it has no fields: change names and sums in the text, or with the panel “Precedent”.</source>
        <translation>Dieser Entwurf entstand nicht aus einer Vorlage und hat daher keine Felder: Ändern Sie Namen und Beträge im Text oder im Bereich „Vordokument“.</translation>
    </message>
    <message>
        <source>This drive can only be read.</source>
        <translation>Dieses Laufwerk kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>This figure does not stand in the quoted passages.</source>
        <translation>Diese Zahl steht nicht in den zitierten Stellen.</translation>
    </message>
    <message>
        <source>This figure does not stand in the quoted passages; they say “{0}” and “{1}”.</source>
        <translation>Diese Zahl steht nicht in den zitierten Stellen; dort steht „{0}“ und „{1}“.</translation>
    </message>
    <message>
        <source>This figure does not stand in the quoted passages; they say “{0}”.</source>
        <translation>Diese Zahl steht nicht in den zitierten Stellen; dort steht „{0}“.</translation>
    </message>
    <message>
        <source>This figure has no source.</source>
        <translation>Für diese Zahl ist keine Fundstelle angegeben.</translation>
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
        <source>This interest can&apos;t be computed ({0}):</source>
        <translation>Diese Zinsen lassen sich nicht berechnen ({0}):</translation>
    </message>
    <message>
        <source>This is a backup of another vault</source>
        <translation>Dies ist die Sicherung eines anderen Tresors</translation>
    </message>
    <message>
        <source>This is no address of a server</source>
        <translation>Dies ist keine Adresse eines Servers</translation>
    </message>
    <message>
        <source>This is no matter of Strongroom</source>
        <translation>Dies ist keine Strongroom-Akte</translation>
    </message>
    <message>
        <source>This is no model file</source>
        <translation>Dies ist keine Modelldatei</translation>
    </message>
    <message>
        <source>This is no term</source>
        <translation>Dies ist keine Frist</translation>
    </message>
    <message>
        <source>This is not a day</source>
        <translation>Dies ist kein Tag</translation>
    </message>
    <message>
        <source>This is not a path that a file can have.</source>
        <translation>Einen solchen Pfad kann keine Datei haben.</translation>
    </message>
    <message>
        <source>This is one piece of a model in several files</source>
        <translation>Dies ist ein Teil eines Modells in mehreren Dateien</translation>
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
        <source>This model can&apos;t answer questions</source>
        <translation>Dieses Modell kann keine Fragen beantworten</translation>
    </message>
    <message>
        <source>This model could not take every passage</source>
        <translation>Dieses Modell konnte nicht jede Textstelle aufnehmen</translation>
    </message>
    <message>
        <source>This model file can&apos;t be used</source>
        <translation>Diese Modelldatei kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>This model finds, it does not write</source>
        <translation>Dieses Modell findet, es schreibt nicht</translation>
    </message>
    <message>
        <source>This name belongs to a device, not to a file; choose another.</source>
        <translation>Dieser Name gehört einem Gerät, keiner Datei; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This name does not stand in the quoted passages.</source>
        <translation>Dieser Name steht nicht in den zitierten Stellen.</translation>
    </message>
    <message>
        <source>This row can&apos;t be removed</source>
        <translation>Diese Zeile kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>This table can&apos;t be changed here</source>
        <translation>Diese Tabelle kann hier nicht geändert werden</translation>
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
        <source>This version builds its index with all-MiniLM-L6-v2 only.</source>
        <translation>Diese Fassung baut ihren Index nur mit all-MiniLM-L6-v2.</translation>
    </message>
    <message>
        <source>This version does not rerank.</source>
        <translation>Diese Fassung ordnet Treffer nicht neu.</translation>
    </message>
    <message>
        <source>This version of llama.cpp can&apos;t read its file. Choose another model.</source>
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
        <source>Tight: it needs {0} of memory; close other programs</source>
        <translation>Knapp: braucht {0} Speicher; schließen Sie andere Programme</translation>
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
        <source>To be chosen under Fields: {0}.</source>
        <translation>Unter „Felder“ zu wählen: {0}.</translation>
    </message>
    <message>
        <source>To be corrected: {fields}</source>
        <translation>Zu berichtigen: {fields}</translation>
    </message>
    <message>
        <source>Too short: at least {0} characters.</source>
        <translation>Zu kurz: mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Total of</source>
        <translation>Summe von</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Änderungsmarken</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
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
        <source>Try again once it is whole.</source>
        <translation>Versuchen Sie es noch einmal, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Trying a model out</source>
        <translation>Ein Modell wird ausprobiert</translation>
    </message>
    <message>
        <source>Turn the pages (R)</source>
        <translation>Die Seiten drehen (R)</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Type an action, a matter or a document</source>
        <translation>Befehl, Akte oder Dokument eingeben</translation>
    </message>
    <message>
        <source>Type it and try again.</source>
        <translation>Geben Sie sie ein und versuchen Sie es noch einmal.</translation>
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
        <translation>Geben Sie andere Worte ein oder keine.</translation>
    </message>
    <message>
        <source>Type the passphrase of the file twice</source>
        <translation>Tippen Sie die Passphrase der Datei zweimal</translation>
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
        <source>Type {0} to go on</source>
        <translation>Geben Sie {0} ein, um weiterzugehen</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Im Gange</translation>
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
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
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
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
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
        <translation>Auf und Ab wählen, Eingabe führt aus, Esc schließt</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Bis zu diesem Tag</translation>
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
        <source>Use the graphics processor</source>
        <translation>Den Grafikprozessor verwenden</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Stattdessen den Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Used here, but not defined in the draft: {0}.</source>
        <translation>Hier verwendet, aber im Entwurf nicht definiert: {0}.</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>Tresor angelegt</translation>
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
        <source>Wait for it, or pause it first.</source>
        <translation>Warten Sie darauf, oder halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>Wait until it is done, and try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
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
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What Strongroom keeps in mind: {count} notes</source>
        <translation>Was Strongroom im Gedächtnis behält: {count} Notizen</translation>
    </message>
    <message>
        <source>What another draft or a document of the matter says differently is shown as tracked changes. Neither of them is changed.</source>
        <translation>Was ein anderer Entwurf oder ein Dokument der Akte anders sagt, wird mit Änderungsmarken gezeigt. Keines von beiden wird geändert.</translation>
    </message>
    <message>
        <source>What changes in watched folders meanwhile is found afterwards.</source>
        <translation>Was sich inzwischen in beobachteten Ordnern ändert, wird danach gefunden.</translation>
    </message>
    <message>
        <source>What comes nearest:</source>
        <translation>Am nächsten kommt:</translation>
    </message>
    <message>
        <source>What could not be read, or was read with doubts.</source>
        <translation>Was nicht oder nur mit Zweifeln gelesen werden konnte.</translation>
    </message>
    <message>
        <source>What each document says</source>
        <translation>Was jedes Dokument sagt</translation>
    </message>
    <message>
        <source>What is accepted becomes the text of the open draft. It can be undone.</source>
        <translation>Was angenommen ist, wird zum Text des offenen Entwurfs. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>What is left of the old matter</source>
        <translation>Was von der alten Akte übrig ist</translation>
    </message>
    <message>
        <source>What is removed stays for</source>
        <translation>Was entfernt wird, bleibt</translation>
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
        <source>What no document supports is marked in the answer. A model can misread a true passage: read it before you rely on it, then mark the answer as verified.</source>
        <translation>Was kein Dokument belegt, ist in der Antwort markiert. Ein Modell kann eine wahre Stelle falsch lesen: Lesen Sie sie, bevor Sie sich darauf verlassen, dann markieren Sie die Antwort als geprüft.</translation>
    </message>
    <message>
        <source>What opens the backup</source>
        <translation>Was die Sicherung öffnet</translation>
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
        <source>What the cell should say</source>
        <translation>Was die Zelle sagen soll</translation>
    </message>
    <message>
        <source>What the cell should say; Enter keeps it</source>
        <translation>Was die Zelle sagen soll; Eingabe behält es</translation>
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
        <source>What the model had written</source>
        <translation>Was das Modell geschrieben hatte</translation>
    </message>
    <message>
        <source>The passages do not bear out what the model wrote, so it is left out.</source>
        <translation>Die Textstellen tragen nicht, was das Modell geschrieben hat; es steht daher nicht hier.</translation>
    </message>
    <message>
        <source>Choose a folder outside the vault, best on another drive.</source>
        <translation>Wählen Sie einen Ordner außerhalb des Tresors, am besten auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>Draft: find, replace</source>
        <translation>Entwurf: suchen, ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Saved with one open blank</source>
        <translation>Gespeichert, mit einer offenen Lücke</translation>
    </message>
    <message>
        <source>Saved with {0} open blanks</source>
        <translation>Gespeichert, mit {0} offenen Lücken</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Was Sie wissen sollten</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>What was accepted is in the draft</source>
        <translation>Was angenommen war, steht im Entwurf</translation>
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
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>Wonach gesucht wurde</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What was read of a file is not kept</source>
        <translation>Was aus einer Datei gelesen wurde, wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>What was typed last is not in the vault</source>
        <translation>Was zuletzt getippt wurde, ist nicht im Tresor</translation>
    </message>
    <message>
        <source>What you typed is not in the vault</source>
        <translation>Was Sie getippt haben, ist nicht im Tresor</translation>
    </message>
    <message>
        <source>What “{0}” is kept for was noted.</source>
        <translation>Wofür „{0}“ aufbewahrt wird, wurde vermerkt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When a file can&apos;t be read</source>
        <translation>Wenn eine Datei nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>Woher der Text kommt</translation>
    </message>
    <message>
        <source>Where the vault of this computer lies</source>
        <translation>Dorthin, wo der Tresor dieses Computers liegt</translation>
    </message>
    <message>
        <source>Where this is from</source>
        <translation>Woher dies ist</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Welche Sicherung</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Welche Einträge gezeigt werden</translation>
    </message>
    <message>
        <source>Which matter?</source>
        <translation>Welche Akte?</translation>
    </message>
    <message>
        <source>Which model answers</source>
        <translation>Welches Modell antwortet</translation>
    </message>
    <message>
        <source>While a hold lasts, or before the day, nothing of the matter can be removed, and what lies in the trash stays there.</source>
        <translation>Solange eine Sperre gilt oder vor dem Tag kann nichts aus der Akte entfernt werden, und was im Papierkorb liegt, bleibt dort.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Why nothing may be deleted; empty for no hold</source>
        <translation>Warum nichts gelöscht werden darf; leer für keine Sperre</translation>
    </message>
    <message>
        <source>With it a number in place of each passage&apos;s name, which says nothing outside this vault.</source>
        <translation>Dazu eine Zahl anstelle des Namens jeder Textstelle, die außerhalb dieses Tresors nichts sagt.</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Schwierigkeiten</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Without one you see the passages that answer a question, and no text.</source>
        <translation>Ohne eines sehen Sie die Textstellen, die eine Frage beantworten, und keinen Text.</translation>
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
        <translation>Wörter darin wurden mit geringer Sicherheit erkannt.</translation>
    </message>
    <message>
        <source>Words of it were recognised with little certainty: check them on the page.</source>
        <translation>Wörter darin wurden mit geringer Sicherheit erkannt: Prüfen Sie sie auf der Seite.</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>Wortlaut des Dokuments</translation>
    </message>
    <message>
        <source>Work record {0}.docx</source>
        <translation>Arbeitsnachweis {0}.docx</translation>
    </message>
    <message>
        <source>Workbook: next, previous sheet</source>
        <translation>Arbeitsmappe: nächstes, voriges Blatt</translation>
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
        <source>Write a word of the party&apos;s name.</source>
        <translation>Schreiben Sie ein Wort vom Namen der Partei.</translation>
    </message>
    <message>
        <source>Write a work record of this answer: sources, model, reviewer</source>
        <translation>Einen Arbeitsnachweis dieser Antwort schreiben: Quellen, Modell, Prüfer</translation>
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
        <source>Write what the cell should say</source>
        <translation>Schreiben, was die Zelle sagen soll</translation>
    </message>
    <message>
        <source>Write what the cell should say.</source>
        <translation>Schreiben Sie, was die Zelle sagen soll.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Writing the work record</source>
        <translation>Der Arbeitsnachweis wird geschrieben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt…</translation>
    </message>
    <message>
        <source>Written by a model. Its figures and names stand in the quoted passages; whether they answer the question is yours to judge: read the passage.</source>
        <translation>Von einem Modell geschrieben. Seine Zahlen und Namen stehen in den zitierten Stellen; ob sie die Frage beantworten, müssen Sie beurteilen: Lesen Sie die Stelle.</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Von Hand geschrieben</translation>
    </message>
    <message>
        <source>Written by the model {0}: check it</source>
        <translation>Vom Modell {0} geschrieben: prüfen</translation>
    </message>
    <message>
        <source>Written by the model, checked</source>
        <translation>Vom Modell geschrieben, geprüft</translation>
    </message>
    <message>
        <source>Written by the model: check it</source>
        <translation>Vom Modell geschrieben: prüfen</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Ja.</translation>
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
        <source>You may not open this file: permission denied.</source>
        <translation>Sie dürfen diese Datei nicht öffnen: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>You may not open this folder: permission denied.</source>
        <translation>Sie dürfen diesen Ordner nicht öffnen: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>You may not write here, or the file is open in another program.</source>
        <translation>Sie dürfen hier nicht schreiben, oder die Datei ist in einem anderen Programm geöffnet.</translation>
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
        <source>Your documents are safe. Please report: {0}{1}.</source>
        <translation>Ihre Dokumente sind sicher. Bitte melden Sie: {0}{1}.</translation>
    </message>
    <message>
        <source>Your first documents</source>
        <translation>Ihre ersten Dokumente</translation>
    </message>
    <message>
        <source>Your quota on this drive is used up.</source>
        <translation>Ihr Kontingent auf diesem Laufwerk ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Yours to change and delete. The model reads them with each question; “Our client is …” tells who “our client” is. Notes are not evidence: no answer cites them, and no figure is taken from them.</source>
        <translation>Sie können sie ändern und löschen. Das Modell liest sie bei jeder Frage; „Unsere Mandantin ist …“ sagt, wer „unsere Mandantin“ ist. Notizen sind keine Belege: Keine Antwort zitiert sie, und keine Zahl wird ihnen entnommen.</translation>
    </message>
    <message>
        <source>[struck out: {0}]</source>
        <translation>[gestrichen: {0}]</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>einen Tag</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>a matter whose name is lost too</source>
        <translation>eine Akte, deren Name auch verloren ist</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>einen Monat</translation>
    </message>
    <message>
        <source>a month begun counts as one</source>
        <translation>ein angefangener Monat zählt ganz</translation>
    </message>
    <message>
        <source>a note or form field that is not shown</source>
        <translation>eine Anmerkung oder ein Formularfeld, das nicht gezeigt wird</translation>
    </message>
    <message>
        <source>a picture fills it; what is written in the picture was not read (scanned?)</source>
        <translation>ein Bild füllt sie; was in dem Bild geschrieben steht, wurde nicht gelesen (gescannt?)</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>ein Quartal</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
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
        <source>absent</source>
        <translation>nicht enthalten</translation>
    </message>
    <message>
        <source>amount that bears interest</source>
        <translation>zu verzinsender Betrag</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>and {0} more, each in the table below</source>
        <translation>und {0} weitere, alle in der Tabelle darunter</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>as a percentage of</source>
        <translation>als Prozentsatz von</translation>
    </message>
    <message>
        <source>average({0})</source>
        <translation>Durchschnitt({0})</translation>
    </message>
    <message>
        <source>base rate</source>
        <translation>Basiszinssatz</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>behind a picture or a shape</source>
        <translation>hinter einem Bild oder einer Form</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>Höchstbetrag</translation>
    </message>
    <message>
        <source>clause numbers</source>
        <translation>Klauselnummern</translation>
    </message>
    <message>
        <source>clause {0}</source>
        <translation>Klausel {0}</translation>
    </message>
    <message>
        <source>compounded daily</source>
        <translation>mit täglichem Zinseszins</translation>
    </message>
    <message>
        <source>compounded half-yearly</source>
        <translation>mit halbjährlichem Zinseszins</translation>
    </message>
    <message>
        <source>compounded monthly</source>
        <translation>mit monatlichem Zinseszins</translation>
    </message>
    <message>
        <source>compounded quarterly</source>
        <translation>mit vierteljährlichem Zinseszins</translation>
    </message>
    <message>
        <source>compounded yearly</source>
        <translation>mit jährlichem Zinseszins</translation>
    </message>
    <message>
        <source>compounding</source>
        <translation>Zinseszins</translation>
    </message>
    <message>
        <source>conversations and notes</source>
        <translation>Gespräche und Notizen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>count of {0} rows</source>
        <translation>Anzahl von {0} Zeilen</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>day count</source>
        <translation>Zählung der Tage</translation>
    </message>
    <message>
        <source>deleted by tracked change</source>
        <translation>durch eine nachverfolgte Änderung gelöscht</translation>
    </message>
    <message>
        <source>drawn without ink</source>
        <translation>ohne Farbe gezeichnet</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>every figure is the question&apos;s</source>
        <translation>alle Zahlen aus der Frage</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>for the {0}</source>
        <translation>für {0}</translation>
    </message>
    <message>
        <source>formatted as hidden</source>
        <translation>als verborgen formatiert</translation>
    </message>
    <message>
        <source>formula behind a value</source>
        <translation>Formel hinter einem Wert</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
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
        <source>general</source>
        <translation>allgemein</translation>
    </message>
    <message>
        <source>governing law</source>
        <translation>anwendbares Recht</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>hidden by its number format</source>
        <translation>durch sein Zahlenformat verborgen</translation>
    </message>
    <message>
        <source>hidden by its style</source>
        <translation>durch seine Formatvorlage verborgen</translation>
    </message>
    <message>
        <source>hidden column</source>
        <translation>verborgene Spalte</translation>
    </message>
    <message>
        <source>hidden row</source>
        <translation>verborgene Zeile</translation>
    </message>
    <message>
        <source>hidden section</source>
        <translation>verborgener Abschnitt</translation>
    </message>
    <message>
        <source>hidden shape</source>
        <translation>verborgene Form</translation>
    </message>
    <message>
        <source>hidden sheet</source>
        <translation>verborgenes Blatt</translation>
    </message>
    <message>
        <source>hidden slide</source>
        <translation>verborgene Folie</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>in a layer that is switched off</source>
        <translation>in einer Ebene, die ausgeschaltet ist</translation>
    </message>
    <message>
        <source>in a note or a header that no page shows</source>
        <translation>in einer Anmerkung oder Kopfzeile, die keine Seite zeigt</translation>
    </message>
    <message>
        <source>in billions</source>
        <translation>in Mrd.</translation>
    </message>
    <message>
        <source>in letters of size 0</source>
        <translation>in Buchstaben der Größe 0</translation>
    </message>
    <message>
        <source>in millions</source>
        <translation>in Mio.</translation>
    </message>
    <message>
        <source>in the code of a field</source>
        <translation>im Code eines Feldes</translation>
    </message>
    <message>
        <source>in the colour of its background</source>
        <translation>in der Farbe seines Hintergrunds</translation>
    </message>
    <message>
        <source>in thousands</source>
        <translation>in Tsd.</translation>
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
        <source>interest from</source>
        <translation>Zinsen ab</translation>
    </message>
    <message>
        <source>interest to</source>
        <translation>Zinsen bis</translation>
    </message>
    <message>
        <source>it is a picture, and its text was not recognised</source>
        <translation>sie ist ein Bild, und ihr Text wurde nicht erkannt</translation>
    </message>
    <message>
        <source>it is not clear how it is compounded or how days are counted</source>
        <translation>es ist nicht klar, wie Zinseszins anfällt oder wie Tage gezählt werden</translation>
    </message>
    <message>
        <source>it is not said for what time the rate is</source>
        <translation>es steht nicht da, für welche Zeit der Zinssatz gilt</translation>
    </message>
    <message>
        <source>it would be a division by zero</source>
        <translation>es wäre eine Division durch null</translation>
    </message>
    <message>
        <source>its letters could not be decoded</source>
        <translation>die Buchstaben konnten nicht entschlüsselt werden</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>last day − first day</source>
        <translation>letzter Tag − erster Tag</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>weniger als 1 s</translation>
    </message>
    <message>
        <source>llama.cpp refused it; most often memory is short. Close other programs, or choose a smaller model.</source>
        <translation>llama.cpp hat es abgelehnt; meist fehlt Speicher. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>llama.cpp was built for {0}. Answers come faster where the model fits into the memory of the graphics processor; Stop then acts a moment later.</source>
        <translation>llama.cpp wurde für {0} gebaut. Antworten kommen schneller, wo das Modell in den Speicher des Grafikprozessors passt; Anhalten wirkt dann einen Augenblick später.</translation>
    </message>
    <message>
        <source>llama.cpp was built here for the processor alone.</source>
        <translation>llama.cpp wurde hier nur für den Prozessor gebaut.</translation>
    </message>
    <message>
        <source>made mutual</source>
        <translation>wechselseitig gefasst</translation>
    </message>
    <message>
        <source>max of {0} rows</source>
        <translation>Höchstwert von {0} Zeilen</translation>
    </message>
    <message>
        <source>measured here</source>
        <translation>hier gemessen</translation>
    </message>
    <message>
        <source>measured here beside other work</source>
        <translation>hier neben anderer Arbeit gemessen</translation>
    </message>
    <message>
        <source>medical</source>
        <translation>Medizin</translation>
    </message>
    <message>
        <source>million</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>min of {0} rows</source>
        <translation>Mindestwert von {0} Zeilen</translation>
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
        <source>no period shown</source>
        <translation>keinem angegebenen Zeitraum</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>no text layer (a drawing?)</source>
        <translation>keine Textebene (eine Zeichnung?)</translation>
    </message>
    <message>
        <source>no text layer (scanned?)</source>
        <translation>keine Textebene (gescannt?)</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>ohne Einheit</translation>
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
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>notice period</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>of the other side</source>
        <translation>der Gegenseite</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>von {total}</translation>
    </message>
    <message>
        <source>one draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>one is not there</source>
        <translation>einer ist nicht da</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>eine Frage</translation>
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
        <source>outside the page</source>
        <translation>außerhalb der Seite</translation>
    </message>
    <message>
        <source>page {0}: {1}</source>
        <translation>Seite {0}: {1}</translation>
    </message>
    <message>
        <source>pages {0}–{1}: {2}</source>
        <translation>Seiten {0}–{1}: {2}</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>Vertragsparteien</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>placed off the screen</source>
        <translation>außerhalb des Bildschirms</translation>
    </message>
    <message>
        <source>rate of interest</source>
        <translation>Zinssatz</translation>
    </message>
    <message>
        <source>recognised with {0} % certainty; compare it with the original</source>
        <translation>mit {0} % Sicherheit erkannt; vergleichen Sie sie mit dem Original</translation>
    </message>
    <message>
        <source>recognising its text failed</source>
        <translation>das Erkennen des Textes ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>recognising its text needs more memory than there may be</source>
        <translation>das Erkennen des Textes braucht mehr Speicher, als da sein darf</translation>
    </message>
    <message>
        <source>recognising its text took longer than 60 seconds</source>
        <translation>das Erkennen des Textes dauerte länger als 60 Sekunden</translation>
    </message>
    <message>
        <source>row hidden by a filter</source>
        <translation>Zeile, die ein Filter verbirgt</translation>
    </message>
    <message>
        <source>said by the file in place of what is drawn</source>
        <translation>steht in der Datei an Stelle dessen, was gezeichnet ist</translation>
    </message>
    <message>
        <source>settings, terms and holds</source>
        <translation>Einstellungen, Fristen und Sperren</translation>
    </message>
    <message>
        <source>several amounts could bear it</source>
        <translation>mehrere Beträge kommen dafür in Frage</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>shred</source>
        <translation>vernichten</translation>
    </message>
    <message>
        <source>simple interest</source>
        <translation>einfache Zinsen</translation>
    </message>
    <message>
        <source>so much is drawn on it that text which can&apos;t be seen was not told from the rest</source>
        <translation>es ist so viel darauf gezeichnet, dass nicht sichtbarer Text nicht vom Rest unterschieden wurde</translation>
    </message>
    <message>
        <source>that day is not after the due one</source>
        <translation>dieser Tag liegt nicht nach dem der Fälligkeit</translation>
    </message>
    <message>
        <source>the amount that bears it is not clear</source>
        <translation>der zu verzinsende Betrag ist nicht klar</translation>
    </message>
    <message>
        <source>the amounts are in several currencies</source>
        <translation>die Beträge lauten auf mehrere Währungen</translation>
    </message>
    <message>
        <source>the audit log</source>
        <translation>das Protokoll</translation>
    </message>
    <message>
        <source>the bonus</source>
        <translation>den Bonus</translation>
    </message>
    <message>
        <source>the cap</source>
        <translation>die Obergrenze</translation>
    </message>
    <message>
        <source>the clauses name different rates</source>
        <translation>die Klauseln nennen verschiedene Zinssätze</translation>
    </message>
    <message>
        <source>the clauses reckon it differently</source>
        <translation>die Klauseln rechnen verschieden</translation>
    </message>
    <message>
        <source>the cure</source>
        <translation>die Abhilfe</translation>
    </message>
    <message>
        <source>the day from which it runs is not clear</source>
        <translation>es ist nicht klar, ab wann sie laufen</translation>
    </message>
    <message>
        <source>the days beyond whole periods simply</source>
        <translation>die Tage über ganze Zeiträume hinaus einfach verzinst</translation>
    </message>
    <message>
        <source>the deposit</source>
        <translation>die Kaution</translation>
    </message>
    <message>
        <source>the draft {0} in {1}</source>
        <translation>der Entwurf {0} in {1}</translation>
    </message>
    <message>
        <source>the excess</source>
        <translation>den Selbstbehalt</translation>
    </message>
    <message>
        <source>the fee</source>
        <translation>die Gebühr</translation>
    </message>
    <message>
        <source>the first day not counted</source>
        <translation>der erste Tag nicht mitgezählt</translation>
    </message>
    <message>
        <source>the index, so that searches may find less than there is</source>
        <translation>der Index, sodass Suchen weniger finden können, als da ist</translation>
    </message>
    <message>
        <source>the interest</source>
        <translation>die Zinsen</translation>
    </message>
    <message>
        <source>the list of documents, so that some may not be named here</source>
        <translation>die Liste der Dokumente, sodass einige hier nicht genannt sein können</translation>
    </message>
    <message>
        <source>the loan</source>
        <translation>das Darlehen</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>die Kündigungsfrist</translation>
    </message>
    <message>
        <source>the original file of {0} in {1}</source>
        <translation>die Originaldatei von {0} in {1}</translation>
    </message>
    <message>
        <source>the penalty</source>
        <translation>die Vertragsstrafe</translation>
    </message>
    <message>
        <source>the premium</source>
        <translation>die Versicherungsprämie</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>den Preis</translation>
    </message>
    <message>
        <source>the probation</source>
        <translation>die Probezeit</translation>
    </message>
    <message>
        <source>the rate depends on another one that neither the question nor the documents state</source>
        <translation>der Zinssatz hängt von einem anderen ab, den weder die Frage noch die Dokumente nennen</translation>
    </message>
    <message>
        <source>the rate is for whole months, and it is not said how a part of one counts</source>
        <translation>der Zinssatz gilt für ganze Monate, und es steht nicht da, wie ein Teil davon zählt</translation>
    </message>
    <message>
        <source>the renewal</source>
        <translation>die Verlängerung</translation>
    </message>
    <message>
        <source>the rent</source>
        <translation>die Miete</translation>
    </message>
    <message>
        <source>the rent-free</source>
        <translation>die mietfreie Zeit</translation>
    </message>
    <message>
        <source>the retention</source>
        <translation>die Aufbewahrung</translation>
    </message>
    <message>
        <source>the revenue</source>
        <translation>den Umsatz</translation>
    </message>
    <message>
        <source>the salary</source>
        <translation>das Gehalt</translation>
    </message>
    <message>
        <source>the scripts of India</source>
        <translation>die Schriften Indiens</translation>
    </message>
    <message>
        <source>the service charge</source>
        <translation>die Nebenkosten</translation>
    </message>
    <message>
        <source>the term</source>
        <translation>die Laufzeit</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>der Papierkorb</translation>
    </message>
    <message>
        <source>the warranty</source>
        <translation>die Gewährleistung</translation>
    </message>
    <message>
        <source>there are no figures</source>
        <translation>es gibt keine Zahlen</translation>
    </message>
    <message>
        <source>this figure</source>
        <translation>diese Zahl</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>Tsd.</translation>
    </message>
    <message>
        <source>time for payment</source>
        <translation>Zahlungsfrist</translation>
    </message>
    <message>
        <source>time to remedy</source>
        <translation>Frist zur Abhilfe</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>too small to read</source>
        <translation>zu klein zum Lesen</translation>
    </message>
    <message>
        <source>total({0})</source>
        <translation>Summe({0})</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>under</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>under a merged cell</source>
        <translation>unter einer verbundenen Zelle</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>versions of drafts</source>
        <translation>Fassungen von Entwürfen</translation>
    </message>
    <message>
        <source>was above {0} in</source>
        <translation>lag über {0} in</translation>
    </message>
    <message>
        <source>was below {0} in</source>
        <translation>lag unter {0} in</translation>
    </message>
    <message>
        <source>was highest in</source>
        <translation>war am höchsten in</translation>
    </message>
    <message>
        <source>was lowest in</source>
        <translation>war am niedrigsten in</translation>
    </message>
    <message>
        <source>what looks like writing in its picture could not be recognised</source>
        <translation>was in ihrem Bild wie Schrift aussieht, konnte nicht erkannt werden</translation>
    </message>
    <message>
        <source>where pages begin</source>
        <translation>wo Seiten beginnen</translation>
    </message>
    <message>
        <source>white on white</source>
        <translation>weiß auf weiß</translation>
    </message>
    <message>
        <source>whole years between</source>
        <translation>volle Jahre dazwischen</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihre eigene</translation>
    </message>
    <message>
        <source>your own clauses and templates</source>
        <translation>Ihre eigenen Klauseln und Vorlagen</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>{0}
It names files of this matter and is not encrypted.</source>
        <translation>{0}
Sie nennt Dateien dieser Akte und ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>{0} (corrected by hand)</source>
        <translation>{0} (von Hand berichtigt)</translation>
    </message>
    <message>
        <source>{0} (verified)</source>
        <translation>{0} (geprüft)</translation>
    </message>
    <message>
        <source>{0} ({1} more to follow)</source>
        <translation>{0} ({1} weitere folgen)</translation>
    </message>
    <message>
        <source>{0} A backup takes the passphrase and the recovery code of the time when it was made; later ones don&apos;t open it.</source>
        <translation>{0} Eine Sicherung verlangt die Passphrase und den Wiederherstellungscode der Zeit, als sie gemacht wurde; spätere öffnen sie nicht.</translation>
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
        <source>{0} Its text is kept as it was.</source>
        <translation>{0} Ihr Text bleibt, wie er war.</translation>
    </message>
    <message>
        <source>{0} Look after the drive, then try again.</source>
        <translation>{0} Sehen Sie nach dem Laufwerk und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{0} Look after {1}, then try again.</source>
        <translation>{0} Sehen Sie nach {1} und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} a day</source>
        <translation>{0} am Tag</translation>
    </message>
    <message>
        <source>{0} a month</source>
        <translation>{0} im Monat</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} je Sekunde</translation>
    </message>
    <message>
        <source>{0} a year</source>
        <translation>{0} im Jahr</translation>
    </message>
    <message>
        <source>{0} above a base rate of {1}</source>
        <translation>{0} über einem Basiszinssatz von {1}</translation>
    </message>
    <message>
        <source>{0} after {1}: {2} (by the calendar, the first day not counted)</source>
        <translation>{0} nach dem {1}: {2} (nach dem Kalender, der erste Tag nicht mitgezählt)</translation>
    </message>
    <message>
        <source>{0} after {1}: {2} (counting Monday to Friday, without holidays, the first day not counted)</source>
        <translation>{0} nach dem {1}: {2} (gezählt von Montag bis Freitag, ohne Feiertage, der erste Tag nicht mitgezählt)</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} gegen {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0} answers in it.</source>
        <translation>{0} antwortet darin.</translation>
    </message>
    <message>
        <source>{0} are not read by this version.</source>
        <translation>{0} werden von dieser Fassung nicht gelesen.</translation>
    </message>
    <message>
        <source>{0} are not there</source>
        <translation>{0} sind nicht da</translation>
    </message>
    <message>
        <source>{0} attempts to connect were refused, the last on {1}.</source>
        <translation>{0} Verbindungsversuche wurden verweigert, der letzte am {1}.</translation>
    </message>
    <message>
        <source>{0} before {1}: {2} (by the calendar, the first day not counted)</source>
        <translation>{0} vor dem {1}: {2} (nach dem Kalender, der erste Tag nicht mitgezählt)</translation>
    </message>
    <message>
        <source>{0} before {1}: {2} (counting Monday to Friday, without holidays, the first day not counted)</source>
        <translation>{0} vor dem {1}: {2} (gezählt von Montag bis Freitag, ohne Feiertage, der erste Tag nicht mitgezählt)</translation>
    </message>
    <message>
        <source>{0} blanks</source>
        <translation>{0} Lücken</translation>
    </message>
    <message>
        <source>{0} business days</source>
        <translation>{0} Werktage</translation>
    </message>
    <message>
        <source>{0} changes are not decided yet</source>
        <translation>{0} Änderungen sind noch nicht entschieden</translation>
    </message>
    <message>
        <source>{0} changes {1}:</source>
        <translation>{0} ändert {1}:</translation>
    </message>
    <message>
        <source>{0} could not be read, or not all of it.</source>
        <translation>{0} konnten nicht oder nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>{0} days a year</source>
        <translation>{0} Tage im Jahr</translation>
    </message>
    <message>
        <source>{0} do not stand in the documents any more.</source>
        <translation>{0} stehen nicht mehr in den Dokumenten.</translation>
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
        <source>{0} documents could not be read, so nothing is known of them.</source>
        <translation>{0} Dokumente konnten nicht gelesen werden; was darin steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{0} documents say something else:</source>
        <translation>{0} Dokumente sagen etwas anderes:</translation>
    </message>
    <message>
        <source>{0} documents searched, only in: {1}.</source>
        <translation>{0} Dokumente durchsucht, nur in: {1}.</translation>
    </message>
    <message>
        <source>{0} documents searched, {1} of them read in full.</source>
        <translation>{0} Dokumente durchsucht, {1} davon ganz gelesen.</translation>
    </message>
    <message>
        <source>{0} documents searched.</source>
        <translation>{0} Dokumente durchsucht.</translation>
    </message>
    <message>
        <source>{0} documents were asked; nothing of it was found there.</source>
        <translation>{0} Dokumente wurden befragt; darin fand sich nichts dazu.</translation>
    </message>
    <message>
        <source>{0} documents were removed</source>
        <translation>{0} Dokumente wurden entfernt</translation>
    </message>
    <message>
        <source>{0} does not protect what it is given. Use the system&apos;s own keychain, or protect the vault with a passphrase.</source>
        <translation>{0} schützt nicht, was es bekommt. Verwenden Sie den Schlüsselbund des Systems, oder schützen Sie den Tresor mit einer Passphrase.</translation>
    </message>
    <message>
        <source>{0} does not stand in the documents any more.</source>
        <translation>{0} steht nicht mehr in den Dokumenten.</translation>
    </message>
    <message>
        <source>{0} drafts</source>
        <translation>{0} Entwürfe</translation>
    </message>
    <message>
        <source>{0} drafts of one document are shown</source>
        <translation>{0} Fassungen eines Dokuments werden gezeigt</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
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
        <source>{0} files went while files were read</source>
        <translation>{0} Dateien verschwanden, während gelesen wurde</translation>
    </message>
    <message>
        <source>{0} folders are watched: what changes in them is read</source>
        <translation>{0} Ordner werden beobachtet: Was sich darin ändert, wird gelesen</translation>
    </message>
    <message>
        <source>{0} have arrived</source>
        <translation>{0} sind angekommen</translation>
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
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} is a link, which Strongroom never makes. Remove it, or choose another folder. Nothing was written.</source>
        <translation>{0} ist eine Verknüpfung, wie Strongroom sie nie anlegt. Entfernen Sie sie, oder wählen Sie einen anderen Ordner. Nichts wurde geschrieben.</translation>
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
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation>{0} fehlen</translation>
    </message>
    <message>
        <source>{0} models were downloaded by your click, the last on {1}.</source>
        <translation>{0} Modelle wurden auf Ihren Klick heruntergeladen, das letzte am {1}.</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} Monate</translation>
    </message>
    <message>
        <source>{0} more are in the saved report.</source>
        <translation>{0} weitere stehen im gespeicherten Bericht.</translation>
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
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} documents that were asked say it:</source>
        <translation>{0} von {1} befragten Dokumenten geben dazu Auskunft:</translation>
    </message>
    <message>
        <source>{0} of {1} documents that were asked say so:</source>
        <translation>{0} von {1} befragten Dokumenten besagen dies:</translation>
    </message>
    <message>
        <source>{0} of {1} entries. Each of all follows from the one before it.</source>
        <translation>{0} von {1} Einträgen. Jeder von allen folgt aus dem vorigen.</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} von {1} Dateien</translation>
    </message>
    <message>
        <source>{0} only in part</source>
        <translation>{0} nur zum Teil</translation>
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
        <source>{0} percentage points</source>
        <translation>{0} Prozentpunkte</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} Stellen</translation>
    </message>
    <message>
        <source>{0} places or more</source>
        <translation>{0} Stellen oder mehr</translation>
    </message>
    <message>
        <source>{0} questions</source>
        <translation>{0} Fragen</translation>
    </message>
    <message>
        <source>{0} read in full</source>
        <translation>{0} ganz gelesen</translation>
    </message>
    <message>
        <source>{0} ready</source>
        <translation>{0} bereit</translation>
    </message>
    <message>
        <source>{0} recognised with little certainty</source>
        <translation>{0} mit geringer Sicherheit erkannt</translation>
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
        <source>{0} replaced</source>
        <translation>{0} ersetzt</translation>
    </message>
    <message>
        <source>{0} replaced; {1} in fields, blanks or numbers of clauses stay</source>
        <translation>{0} ersetzt; {1} in Feldern, Lücken oder Klauselnummern bleiben</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>{0} rows, {1} of them blank</source>
        <translation>{0} Zeilen, davon {1} leer</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
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
        <source>{0} states another amount for {1}:</source>
        <translation>{0} nennt einen anderen Betrag für {1}:</translation>
    </message>
    <message>
        <source>{0} things are back where they were.</source>
        <translation>{0} Dinge sind wieder, wo sie waren.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} tracked changes, {1} open. What is open stays tracked in the file.</source>
        <translation>{0} Änderungsmarken, {1} offen. Was offen ist, bleibt in der Datei markiert.</translation>
    </message>
    <message>
        <source>{0} was imported</source>
        <translation>{0} wurde eingelesen</translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation>{0} Wochen</translation>
    </message>
    <message>
        <source>{0} with problems</source>
        <translation>{0} mit Schwierigkeiten</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} Wörter</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} Jahre</translation>
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
        <translation>{0}, gefiltert</translation>
    </message>
    <message>
        <source>{0}, inside {1}</source>
        <translation>{0}, in {1}</translation>
    </message>
    <message>
        <source>{0}, level {1}</source>
        <translation>{0}, Ebene {1}</translation>
    </message>
    <message>
        <source>{0}, marked</source>
        <translation>{0}, markiert</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, Seite {1}</translation>
    </message>
    <message>
        <source>{0}, so it was deleted. Try again later; if it happens again, the file at its address was replaced.</source>
        <translation>{0}, daher wurde sie gelöscht. Versuchen Sie es später noch einmal; geschieht es wieder, wurde die Datei unter ihrer Adresse ersetzt.</translation>
    </message>
    <message>
        <source>{0}, {1}, read back after writing.</source>
        <translation>{0}, {1}, nach dem Schreiben zurückgelesen.</translation>
    </message>
    <message>
        <source>{0}. They are found by their words; by meaning, only by the name of their file and the heading they stand under.</source>
        <translation>{0}. Sie werden über ihre Wörter gefunden; dem Sinn nach nur über den Namen ihrer Datei und die Überschrift, unter der sie stehen.</translation>
    </message>
    <message>
        <source>{0}: go to the next one</source>
        <translation>{0}: zur nächsten gehen</translation>
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
        <source>{0}: the tag “{1}” has no beginning. Write {2} where it begins, or take it out.</source>
        <translation>{0}: Der Platzhalter „{1}“ hat keinen Anfang. Schreiben Sie {2} an seinen Anfang, oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>{0}: the tag “{1}” has no end. Write {2} where it ends, or take it out.</source>
        <translation>{0}: Der Platzhalter „{1}“ hat kein Ende. Schreiben Sie {2} an sein Ende, oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} documents)</source>
        <translation>{0}: {1} ({2} Dokumente)</translation>
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
        <source>{0}: “{1}” begins what nothing ends. Write {2} behind the words that it is for, or take it out.</source>
        <translation>{0}: „{1}“ beginnt etwas, das nichts beendet. Schreiben Sie {2} hinter die Wörter, für die es gilt, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>{0}: “{1}” belongs to nothing that was begun before. Write what it belongs to, or take it out.</source>
        <translation>{0}: „{1}“ gehört zu nichts, was vorher begonnen wurde. Schreiben Sie, wozu es gehört, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no tag that is known. A field is written in two braces; write it so, or take it out.</source>
        <translation>{0}: „{1}“ ist kein bekannter Platzhalter. Ein Feld wird in zwei geschweifte Klammern geschrieben; schreiben Sie es so, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>{cells} cells, {found} with an answer, {marked} looked at</source>
        <translation>{cells} Zellen, {found} mit einer Antwort, {marked} angesehen</translation>
    </message>
    <message>
        <source>{chosen} of {all} documents, {cells} cells</source>
        <translation>{chosen} von {all} Dokumenten, {cells} Zellen</translation>
    </message>
    <message>
        <source>{count} conversations were removed</source>
        <translation>{count} Gespräche wurden entfernt</translation>
    </message>
    <message>
        <source>{count} sources</source>
        <translation>{count} Quellen</translation>
    </message>
    <message>
        <source>{done} of {total} cells</source>
        <translation>{done} von {total} Zellen</translation>
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
        <source>“{0}” against “{1}”</source>
        <translation>„{0}“ gegen „{1}“</translation>
    </message>
    <message>
        <source>“{0}” can’t be a template yet: it has broken tags</source>
        <translation>„{0}“ kann noch keine Vorlage sein: Es hat kaputte Platzhalter</translation>
    </message>
    <message>
        <source>“{0}” does not stand in the quoted passages.</source>
        <translation>„{0}“ steht nicht in den zitierten Stellen.</translation>
    </message>
    <message>
        <source>“{0}” has no clause on {1} that was found.</source>
        <translation>In „{0}“ wurde keine Klausel zu „{1}“ gefunden.</translation>
    </message>
    <message>
        <source>“{0}” has no such clause that was found.</source>
        <translation>In „{0}“ wurde keine solche Klausel gefunden.</translation>
    </message>
    <message>
        <source>“{0}” is among your clauses</source>
        <translation>„{0}“ ist unter Ihren Klauseln</translation>
    </message>
    <message>
        <source>“{0}” is among your clauses no more</source>
        <translation>„{0}“ gehört nicht mehr zu Ihren Klauseln</translation>
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
        <source>“{0}” is watched no longer</source>
        <translation>„{0}“ wird nicht mehr beobachtet</translation>
    </message>
    <message>
        <source>“{0}” may be {1} or {2}: say which is meant.</source>
        <translation>„{0}“ kann {1} oder {2} sein: Sagen Sie, wer gemeint ist.</translation>
    </message>
    <message>
        <source>“{0}” may be {1}, {2} or {3}: say which is meant.</source>
        <translation>„{0}“ kann {1}, {2} oder {3} sein: Sagen Sie, wer gemeint ist.</translation>
    </message>
    <message>
        <source>“{0}” was exported</source>
        <translation>„{0}“ wurde ausgegeben</translation>
    </message>
    <message>
        <source>“{0}” was imported</source>
        <translation>„{0}“ wurde eingelesen</translation>
    </message>
    <message>
        <source>“{0}” was not read in full: what is missing shows as a change.</source>
        <translation>„{0}“ ist nicht ganz gelesen: Was fehlt, erscheint als Änderung.</translation>
    </message>
    <message>
        <source>“{0}” was removed</source>
        <translation>„{0}“ wurde entfernt</translation>
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

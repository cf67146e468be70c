"""Terms of the trades in four languages, for questions that are put from one into another.

A small model translates a question's sentence well and its terms badly: "deposit" became "Zins",
"période d'essai" became "Prüfzeit", and a search for these finds nothing. So the terms that its
sentence lacks are put behind it. (Told them before, it wrote these alone.) The entries are common
knowledge of contracts, accounts and medicine, not taken from any document.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

_LANGUAGES = ("English", "German", "French", "Spanish")
# One term a line, or one that goes on in the next, further in: English, German, French and Spanish
# between bars, the commonest name first.
_ENTRIES = """
deposit, security deposit, rent deposit | Kaution, Mietsicherheit | dépôt de garantie, caution |
  fianza, depósito
rent | Miete, Grundmiete, Mietzins | loyer | renta, alquiler
service charge, ancillary costs | Nebenkosten, Betriebskosten | charges locatives | gastos comunes
lease, tenancy, rental agreement | Mietvertrag, Mietverhältnis | bail, contrat de location |
  contrato de arrendamiento, contrato de alquiler, arrendamiento
landlord, lessor | Vermieter, Vermieterin | bailleur, propriétaire | arrendador
tenant, lessee | Mieter, Mieterin | preneur, locataire | arrendatario, inquilino
sublet, subletting, underlet, sublease | untervermieten, Untervermietung, Untermiete | sous-louer,
  sous-location | subarrendar, subarriendo
premises, rented property | Mietgegenstand, Mieträume, Räume | locaux | local, locales
parking space, parking spaces | Stellplatz, Stellplätze, Parkplatz, Parkplätze | place de
  stationnement, places de stationnement | plaza de aparcamiento, plazas de aparcamiento
repair, repairs, maintenance | Instandsetzung, Instandhaltung, Reparatur | réparation, entretien,
  travaux | reparación, mantenimiento
notice period, period of notice | Kündigungsfrist | préavis, délai de préavis | plazo de preaviso,
  preaviso
termination, notice of termination, dismissal | Kündigung | résiliation, congé, licenciement |
  resolución, rescisión, despido
terminate, give notice | kündigen | résilier, donner congé | resolver, rescindir
probation, probation period, probationary period, trial period | Probezeit | période d'essai |
  período de prueba, periodo de prueba
salary, annual salary, wage, wages | Gehalt, Jahresgehalt, Lohn, Vergütung | salaire, rémunération
  | salario, sueldo
bonus | Prämie, Bonus, Zielprämie | prime | prima, bonificación
working hours, working time | Arbeitszeit | durée du travail, temps de travail | jornada, horario
  de trabajo
overtime | Überstunden | heures supplémentaires | horas extraordinarias, horas extra
holiday, vacation, annual leave, vacation days, holidays | Urlaub, Urlaubstage | congés payés,
  vacances | vacaciones
secondary employment, side job, second job | Nebentätigkeit | activité accessoire | otra actividad
employer | Arbeitgeber, Arbeitgeberin | employeur | empleador, empresario
employee, worker | Arbeitnehmer, Arbeitnehmerin, Mitarbeiter | salarié | trabajador, empleado
employment contract | Arbeitsvertrag, Anstellungsvertrag | contrat de travail | contrato de
  trabajo
non-compete, non-competition | Wettbewerbsverbot | clause de non-concurrence, non-concurrence | no
  competencia, prohibición de competencia
confidentiality, secrecy, non-disclosure | Verschwiegenheit, Geheimhaltung, Vertraulichkeit |
  confidentialité, secret | confidencialidad, secreto
contractual penalty, penalty | Vertragsstrafe | pénalité, clause pénale | cláusula penal,
  penalización
liability, limit of liability, liability cap, cap on liability | Haftung, Haftungsgrenze,
  Haftungshöchstbetrag | responsabilité, plafond de responsabilité | responsabilidad, límite de
  responsabilidad
damages, compensation | Schadensersatz, Schadenersatz | dommages-intérêts, indemnisation |
  indemnización, daños y perjuicios
warranty, guarantee | Gewährleistung, Garantie | garantie | garantía
defect, defects | Mangel, Mängel | défaut, vice | defecto, vicio
governing law, applicable law | anwendbares Recht, geltendes Recht | droit applicable, loi
  applicable | ley aplicable, derecho aplicable
jurisdiction, place of jurisdiction, courts | Gerichtsstand | tribunal compétent, juridiction |
  jurisdicción, juzgados, tribunales
arbitration | Schiedsverfahren, Schiedsgericht | arbitrage | arbitraje
term, duration | Laufzeit, Vertragsdauer, Dauer, Mietzeit | durée | duración, vigencia
renewal, extension | Verlängerung | renouvellement, prorogation | prórroga, renovación
invoice, bill | Rechnung | facture | factura
due date, due | fällig, Fälligkeit | échéance, exigible | vencimiento
payment | Zahlung | paiement, règlement | pago
price, purchase price | Preis, Kaufpreis | prix, prix d'achat | precio
default interest, late payment interest, interest | Verzugszinsen, Zinsen | intérêts de retard,
  intérêts | intereses de demora, interés de demora, intereses
delay, late payment, default | Verzug | retard, défaut de paiement | demora, mora
delivery | Lieferung | livraison | entrega
supply contract, supply agreement | Liefervertrag, Lieferungsvertrag | contrat de fourniture |
  contrato de suministro
supplier, seller, vendor | Lieferant, Verkäufer | fournisseur, vendeur | proveedor, vendedor
buyer, purchaser, customer | Käufer, Besteller, Kunde | acheteur, acquéreur, client | comprador,
  cliente
minimum quantity, minimum purchase | Mindestmenge, Mindestabnahme | quantité minimale | cantidad
  mínima
exclusivity, exclusive | Ausschließlichkeit, Exklusivität, ausschließlich | exclusivité |
  exclusividad
insurance | Versicherung | assurance | seguro
assignment, transfer | Abtretung, Übertragung | cession | cesión
change of control | Kontrollwechsel, Eigentümerwechsel | changement de contrôle | cambio de
  control
data breach, personal data breach | Datenpanne, Datenschutzverletzung | violation de données |
  violación de datos, brecha de seguridad
personal data, data protection | personenbezogene Daten, Datenschutz | données personnelles,
  protection des données | datos personales, protección de datos
intellectual property | geistiges Eigentum, Schutzrechte | propriété intellectuelle | propiedad
  intelectual
guarantor, surety | Bürge, Bürgschaft | caution solidaire, garant | fiador, avalista
share, shares | Anteil, Anteile, Aktien | action, actions, parts sociales | acción, acciones,
  participaciones
shareholder, shareholders | Gesellschafter, Aktionär | associé, actionnaire | socio, accionista
managing director | Geschäftsführer, Geschäftsführerin | gérant, directeur général |
  administrador, gerente
revenue, turnover, sales | Umsatz, Umsatzerlöse | chiffre d'affaires | ingresos, ventas,
  facturación
profit | Gewinn | bénéfice | beneficio
loan | Darlehen, Kredit | prêt, emprunt | préstamo
tax, taxes | Steuer, Steuern | impôt, taxe | impuesto
will, testament | Testament | testament | testamento
heir, heirs | Erbe, Erben | héritier, héritiers | heredero, herederos
patient | Patient, Patientin | patient | paciente
diagnosis | Diagnose | diagnostic | diagnóstico
medication, medicine, drug | Medikament, Arzneimittel | médicament | medicamento, fármaco
dose, dosage | Dosis, Dosierung | dose, posologie | dosis
allergy, allergic | Allergie, allergisch | allergie, allergique | alergia, alérgico, alérgica
blood group, blood type | Blutgruppe | groupe sanguin | grupo sanguíneo
operation, surgery | Operation, Eingriff | opération, intervention | operación, intervención
discharge | Entlassung | sortie | alta
follow-up appointment, check-up, follow-up | Kontrolltermin, Nachuntersuchung | consultation de
  contrôle, contrôle | revisión, cita de control
blood pressure | Blutdruck | tension artérielle, pression artérielle | presión arterial, tensión
  arterial
symptom, symptoms | Symptom, Symptome, Beschwerden | symptôme, symptômes | síntoma, síntomas
treatment, therapy | Behandlung, Therapie | traitement | tratamiento
"""
# An ending of a word in the question: "Mietern", "facturas", "deposits".
_ENDING = r"\w{0,2}"
_MOST = 4
_OF_PARTIES = frozenset(
    {
        *("lease", "landlord", "tenant", "employer", "employee", "employment contract"),
        *("supply contract", "supplier", "buyer", "shareholder", "managing director", "patient"),
        *("premises", "terminate", "payment", "due date", "term"),
    }
)
_NAMES = 2


@lru_cache(maxsize=1)
def _terms() -> tuple[dict[str, tuple[str, ...]], ...]:
    made = []
    for line in _ENTRIES.replace("\n  ", " ").strip().splitlines():
        names = (tuple(n.strip() for n in part.split(",")) for part in line.split("|"))
        made.append(dict(zip(_LANGUAGES, names, strict=True)))
    return tuple(made)


def _is_of_parties(place: int) -> bool:
    return _terms()[place]["English"][0] in _OF_PARTIES


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], int], ...]:
    """How each term is found in a question, the longest names first."""
    found = [
        (name, place) for place, term in enumerate(_terms()) for name in term.get(language, ())
    ]
    found.sort(key=lambda each: -len(each[0]))
    return tuple(
        (re.compile(rf"\b{re.escape(name)}{_ENDING}\b", re.IGNORECASE), place)
        for name, place in found
    )


def told(question: str, language: str, other: str) -> list[tuple[str, tuple[str, ...]]]:
    """The terms of a question with their names in another language, in the question's order; none
    of a language that is not known here."""
    return list(_told(question, language, other))[:_MOST]


def _told(question: str, language: str, other: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for term, place in _found(question, language):
        names = _terms()[place].get(other, ())
        if names:
            yield term, names


def _found(question: str, language: str) -> Iterator[tuple[str, int]]:
    """The terms that stand in a question, with their places among all."""
    question = question.replace("’", "'")
    taken: list[tuple[int, int, int]] = []
    for pattern, place in _patterns(language):
        for match in pattern.finditer(question):
            if all(match.end() <= a or match.start() >= b for a, b, _ in taken):
                taken.append((match.start(), match.end(), place))
    for start, end, place in sorted(taken):
        yield question[start:end], place


def speaks_of(question: str, language: str, text: str) -> bool:
    """Whether a text has a name, in any language, of any thing that a question asks about, or a
    longer word with it ("Bruttojahresgehalt"). A question that names none is taken to be met; who
    is party to what kind of contract is no such thing, every clause names them. Of questions in
    English the thesaurus tells more."""
    if language == "English":
        return True
    things = [place for _, place in _found(question, language) if not _is_of_parties(place)]
    said = text.replace("’", "'").casefold()
    names = (name for place in things for held in _terms()[place].values() for name in held)
    return not things or any(name.casefold() in said for name in names)


def completed(translated: str, terms: Sequence[tuple[str, tuple[str, ...]]]) -> str:
    """A translation with the terms put that it left as they were ("der Lindenhof-Lease"), and the
    commonest names behind it of each of which it has none."""
    for term, names in terms:
        if not any(term.casefold() == name.casefold() for name in names):
            word = re.compile(rf"\b{re.escape(term)}\b", re.IGNORECASE)
            translated = word.sub(names[0], translated)
    said = translated.casefold()
    missing = [
        name
        for _, names in terms
        if not any(name.casefold() in said for name in names)
        for name in names[:_NAMES]
    ]
    return f"{translated} ({', '.join(dict.fromkeys(missing))})" if missing else translated

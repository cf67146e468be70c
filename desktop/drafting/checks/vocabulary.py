"""Words with a capital letter: which most contracts define, and which are names."""

_USUAL = (
    "affiliate, ancillary document, applicable law, asset, background intellectual property,"
    " business day, working day, buyer, charge, claimant, client, closing date, commencement date,"
    " company, completion, completion date, confidential information, proprietary information,"
    " consultant, contract year, contractor, customer, customer data, data protection law,"
    " default rate, defaulting party, delivery date, deliverable, demised premise, deposit,"
    " disclosing party, receiving party, discloser, disclosee, distributor, documentation,"
    " effective date, employee, employer, employment, equipment, event of default, expiry date,"
    " fee, force majeure event, good, group company, guarantor, indemnified party,"
    " indemnifying party, indemnitee, initial term, renewal term, insolvency event,"
    " intellectual property right, key personnel, landlord, tenant, lessor, lessee, licensor,"
    " licensee, licensed product, licensed mark, loss, milestone, net sale, notice period,"
    " permitted purpose, permitted use, personal data, premise, price, processor, product, project,"
    " purchase order, purchase price, purchaser, recipient, released party, rent, representative,"
    " reserved matter, royalty, seller, service, service charge, service credit, service level,"
    " settlement sum, specification, start date, statement of work, subcontractor, supplier, term,"
    " termination date, territory, third party, trade mark, trademark, transaction, vendor,"
    " warranty period, work product, release, claim, settlement payment, record, engagement"
)
USUAL_TERMS = frozenset(tuple(each.split()) for each in _USUAL.split(", "))

_NAME_TEXT = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december christmas easter bank holiday
    act code court regulation statute directive constitution convention treaty protocol ordinance
    gazette parliament congress senate commission union nation united state states kingdom england
    wales scotland ireland northern southern eastern western america american british european
    english french german chinese japanese canadian australian delaware york california texas
    florida nevada jersey ohio georgia washington virginia pennsylvania massachusetts illinois
    colorado arizona carolina maryland minnesota london paris berlin tokyo singapore hong kong
    china india japan canada australia france germany mexico europe asia africa pacific atlantic
    netherlands netherland switzerland sweden spain italy israel korea brazil commonwealth
    inc llc ltd limited plc corp corporation gmbh ag llp lp co sa bv nv incorporated university
    college hospital institute institution association foundation bank street road avenue lane
    square house tower floor suite city county district province republic ministry department
    agency authority office bureau council board committee chamber secretary treasury registry
    registrar tribunal judge justice minister president vice chief officer executive director
    manager chairman chairperson treasurer counsel partner attorney solicitor barrister notary
    public mr mrs ms dr prof professor sir lord lady principal consortium
    internet web ethernet windows microsoft google email excel word bluetooth
    god force majeure exchange nasdaq securities incoterms incoterm icc lcia adr aaa uncitral
    gaap ifrs gdpr hipaa cpr irs sec fda vat euro pound sterling dollar
    section clause article schedule exhibit annex appendix attachment paragraph recital part item
    table page title chapter rule form version edition volume sub-clause subsection sub-section
    i we you
"""
# Singular, lower case. A run of capitals that holds one of these is a name or a title.
NAME_WORDS = frozenset(_NAME_TEXT.split())
# What a party may be called in several ways; a document that says one of these and defines
# another one of the same line has swapped them.
ROLE_GROUPS = (
    ("landlord", "lessor"),
    ("tenant", "lessee"),
    ("buyer", "purchaser"),
    ("seller", "vendor"),
    ("supplier", "vendor"),
    ("customer", "client", "purchaser", "buyer"),
    ("consultant", "contractor"),
    ("employee", "executive"),
    ("discloser", "disclosing party"),
    ("recipient", "receiving party", "disclosee"),
    ("licensor", "owner"),
    ("guarantor", "surety"),
    ("lender", "creditor"),
    ("borrower", "debtor"),
)

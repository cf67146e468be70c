"""What is asked for in tests/bench/writing.py: a few lines a case.

The matter and, if one is named, the document to take it from; the request; behind "=" what the text
must say, regular expressions with two blanks between them.
"""

CASES = r"""
Sample supply-agreement.pdf
write a termination clause with 60 days' notice as in the supply agreement
= terminate this  without giving a reason

Sample supply-agreement.pdf
force majeure clause as in supply-agreement.pdf but with termination after 90 days
= reasonable control

Sample supply-agreement.pdf
limitation of liability clause with a cap of £500,000 as in the supply agreement
= shall not exceed  fraud

Sample supply-agreement.pdf
confidentiality clause as in the supply agreement, for 7 years
= confidential

Sample supply-agreement.pdf
insurance clause with cover of £2,000,000 as in the supply agreement
= insur  maintain

Sample supply-agreement.pdf
payment clause with payment within 21 days of invoice as in the supply agreement
= invoice

Sample zephyrine
governing law clause for the law of Scotland based on the Zephyrine NDA
= governed by

Sample zephyrine
non-solicitation clause for 18 months as in the Zephyrine NDA
= offer employment|solicit

Sample zephyrine
return of information clause, within 10 days, as in the Zephyrine NDA
= return or destroy

Sample lease
tenant-friendly break clause with 6 months' notice as in the lease
= end this lease

Sample lease
repair clause as in the lease
= repair

Sample lease
deposit clause as in the lease
= Deposit

Sample
clause on interest on late payment at 6% above base rate
= interest

Sample
termination for breach with 14 days to cure
= breach  remed

Sample
mutual confidentiality clause that survives for 3 years
= [Cc]onfidential

Sample
limitation of liability clause with a cap of £100,000 in favour of the supplier
= liab

Sample
payment clause, 45 days from receipt of invoice
= invoice

Sample
non-competition clause for 12 months and the employee must tell the new employer
= compet

Sample
notices clause
= [Nn]otice

Sample supply-agreement.pdf
insurance clause as in the supply agreement, and the supplier must send a copy of each policy
  within 5 days
= insur  policy

Sample supply-agreement.pdf
termination clause with 30 days' notice as in the supply agreement, and each party must return
  the other’s documents
= return

Contracts CORALGOLD
confidentiality clause as in the Coral Gold agreement, and the consultant may not speak to the
  press
= press

Sample
assignment clause
= assign

Sample
entire agreement clause
= entire agreement

Sample supply-agreement.pdf
data protection clause as in the supply agreement
= personal data

Sample referral
write a letter to Dr Osei referring Mr Garside-Holt for hand therapy, attach the medication
= [Hh]and therapy  Apixaban  Penicillin

Sample
write a demand letter to Quillhaven for the unpaid invoice VC-20417
= Demand for payment  Quillhaven Instruments Limited  68,613\.60  12 May 2025  Vandermoor Castings

Sample
write a demand letter to Acme for the unpaid invoice 2024-17 of £4,200
= Demand for payment  Acme  £4,200  2024-17  \[Invoices\]  \[Sender\]

Sample
write a demand letter to Vandermoor on behalf of our client Quillhaven for breach of the supply
  agreement, claiming £41,459.66 by 3 July 2025
= Breach of contract  We act for Quillhaven Instruments Limited  £41,459\.66  3 July 2025

Sample supply-agreement.pdf
draft a notice of termination to Vandermoor ending the supply agreement with 90 days' notice
= Notice of termination  ninety \(90\) days  dated 3 April 2023  ends on \[The contract ends on\]

Sample
letter to Pellworth Estates not renewing the lease of Unit 4
= Notice of non-renewal  Pellworth

Sample
engagement letter for Quillhaven for the lease review
= “the firm” mean \[Law firm\]  Quillhaven Instruments Limited  the lease review

Sample
accounting engagement letter for Quillhaven
= Quillhaven Instruments Limited  accounts

Sample
authorisation for the release of Mr Garside-Holt's medical records held by Fellgate Surgery to
  Hartsmere & Lowe
= authorise the release  Garside-Holt  Fellgate Surgery  Hartsmere & Lowe LLP

Sample
audit confirmation to Ottermouth Commercial Bank
= Ottermouth Commercial Bank  audit

Sample
patient information letter to Mr Garside-Holt after the blood test results
= Mr Garside-Holt

Sample
offer of employment to Ms Dunmore as a quality engineer at £41,000 starting on 1 March 2027
= quality engineer  £41,000  1 March 2027

Sample
write a letter to Acme about the meeting of 4 May 2026
= I am writing about the meeting of 4 May 2026

Contracts CORALGOLD
write a termination clause with 60 days' notice as in the Coral Gold agreement
= terminated at any time

Contracts CORALGOLD
confidentiality clause as in the Coral Gold consulting agreement
= disclose any Confidential

Contracts CORALGOLD
indemnity clause as in the Coral Gold agreement
= indemnify

Contracts CORALGOLD
governing law clause under the law of Scotland as in the Coral Gold agreement
= governed

Contracts VITAMIN
limitation of liability clause with a cap of $250,000 as in the Vitamin Shoppe agreement
= LIAB

Contracts VITAMIN
dispute resolution clause as in the Vitamin Shoppe agreement
= [Dd]ispute|arbitrat

Contracts VITAMIN
publicity clause as in the Vitamin Shoppe sponsorship agreement
= public

Contracts ACCURAY
indemnity clause like the one in the Accuray distributor agreement
= indemnify

Contracts ACCURAY
force majeure clause as in the Accuray agreement
= beyond

Contracts ACCURAY
assignment clause as in the Accuray agreement
= assign

Contracts ACCURAY
liability cap as in the Accuray agreement
= LIAB|liab

Contracts SEASPINE
termination clause for breach with 45 days to cure as in the SeaSpine supply agreement
= breach  terminat

Contracts Ideanomics
warranty clause as in the Ideanomics content license agreement
= warrant

Contracts Paratek
termination clause with 90 days' notice as in the Paratek outsourcing agreement
= terminat

Contracts Zogenix
insurance clause as in the Zogenix distributor agreement
= insurance

Contracts DRIVEN
independent contractor clause as in the Driven Deliveries agreement
= independent contractor

Contracts Neoforma
confidentiality clause as in the Neoforma co-branding agreement
= [Cc]onfidential

Contracts Arconic
license clause as in the Arconic trademark license
= licen[cs]e

NDAs NDA_V3
confidentiality clause that survives for 5 years, from NDA_V3
= [Cc]onfidential

NDAs AGProjects
return of documents clause from AGProjects-NDA, within 14 days
= return

NDAs AGProjects
governing law clause as in the AG Projects NDA
= governed

NDAs 1062478
non-solicitation clause as in 1062478_0001193125-14-442753_d838170dex3.txt
= solicit|employ

NDAs Urban
term clause of 2 years as in the Urban Wind Turbines NDA
= term|period|remain

"""

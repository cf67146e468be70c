"""Given names that are no ordinary English words: with one before it, a capitalised word is a
surname. Common names of Britain, Ireland, America and of families from elsewhere who live there."""

_TEXT = """
    aaron abigail adam adrian agnes ahmed aidan aisha alan albert alejandro alessandro alex
    alexander alexandra alfred ali alice alicia alison amanda amelia amir amy ana anders andrea
    andreas andrew angela angus anita ann anna anne annette anthony antonio arjun arthur arun
    asif audrey barbara barry beatrice ben benjamin bernard bethany beverley bill brenda brendan
    brian bridget bruce bryan callum cameron carl carla carlos carmen carol caroline carolyn
    catherine cathy cecilia charles charlotte chen cheryl chris christian christina christine
    christopher claire clara clive colin connor craig cynthia daniel danielle darren david dawid
    dean deborah declan deirdre delia denis dennis derek diana diane dieter dimitri dominic
    donald donna dorothy douglas duncan dylan edith edmund eduardo edward edwin eileen elaine
    eleanor elena elizabeth ellen ellie emily emma eric erika ernest esther ethan eugene eva
    evan evelyn farah fatima felicity felix fiona florence frances francesca francis francois
    fred frederick friedrich gabriel gareth gary gavin geoffrey george georgia georgina gerald
    gerard giles gillian giovanni giulia gordon graham greg gregory gunther guy hamish hannah
    hans harold harriet harry hassan heather heidi helen helena henrik henry herbert hilary
    howard hugh hugo hussein ian ibrahim imran ingrid irene isaac isabel isabella isla ivan
    jacob jacqueline jake james jamie jan jane janet janice jason jasmine javier jean jeffrey
    jennifer jenny jeremy jessica jill jim joan joanna joanne joe joel johann john jonathan jose
    josef joseph joshua joyce juan judith julia julian julie jürgen karen karl kate katharine
    katherine kathleen kathryn katie keith kelly kenneth kerry kevin khalid kimberly klaus kumar
    kurt kwame kyle lakshmi lars laura lauren laurence leah leila leo leon leonard lesley leslie
    lewis liam linda lindsay lisa liz lorna louis louise lucas lucia lucy luigi luis lukas lydia
    lynn mabel madeleine magdalena malcolm manuel marcel marco marcus margaret maria marianne
    marie marion marjorie martha martin mary mateusz matthew matthias maureen maurice megan
    mehmet melanie melissa michael michelle miguel miriam mohamed mohammad mohammed moira molly
    monica morgan moses muhammad muriel nadia nancy naomi natalie natasha nathan neil niamh
    nicholas nicola nicole nigel nikolai nina noah noel nora norman olga oliver olivia omar
    oscar owen pamela patricia patrick paul paula pauline pedro penelope peter philip philippa
    phillip phoebe pierre pilar priya rachel raj rajesh ralph ramesh raymond rebecca renata rhys
    richard roberta robert roberto robin roger roland ronald rosemary ross ruth ryan sabine
    sally sam samantha samir samuel sandra sanjay sara sarah saskia sean sebastian sergei shane
    sharon sheila shirley sian sigrid silvia simon sofia sonia sophia sophie stanley stefan
    stella stephanie stephen steve steven stuart susan susanna suzanne sven sylvia tamara tanya
    tariq ted teresa theodore theresa thomas tim timothy tina tobias tom tony tracey trevor
    ulrich ursula valerie vanessa vera veronica victor victoria vijay vincent viola vivian
    vladimir walter wanda wayne wei wendy werner wilhelm william wolfgang xavier yasmin yolanda
    yusuf yves yvonne zachary zoe
"""
GIVEN_NAMES = frozenset(_TEXT.split())

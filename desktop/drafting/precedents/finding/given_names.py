"""Given names that are no ordinary English words: with one before it, a capitalised word is a
surname. Common names of Britain, Ireland, America and of families from elsewhere who live there."""

_TEXT = """
    aaron abigail adam adela adele adrian agatha agnes agnieszka ahmed aidan aileen ailsa aisha
    alan alasdair alastair albert alec alejandro alessandro alex alexander alexandra alfred
    algernon ali alice alicia alison alistair amanda ambrose amelia amir amy ana anastasia
    anders andrea andreas andrew andrzej angela angelina angus anil anita ann anna anne annette
    anselm ansgar anthony anton antonio archibald ariana arjun arnold arthur arun ashok asif
    astrid aubrey audrey augusta barbara barnaby barry bartholomew basil beatrice beatrix ben
    benedict benjamin bernadette bernard bertram bethany beverley blanche boris brenda brendan
    brendon brian bridget bridie bronwen bruce bryan caitlin callum cameron carl carla carlos
    carmen carol caroline carolyn cassandra catherine cathy cecilia cedric celia chantal charles
    charlie charlotte chen cheryl chris christian christina christine christopher claire clara
    claudia claudine clementine clive colin connor cordelia cornelius craig cynthia cyril cyrus
    damian damien daniel danielle daphne darius darren david dawid dean deborah declan deepak
    deirdre delia delphine denis dennis derek dermot desmond diana diane diego dieter dilys
    dimitri dinah dominic donal donald donna doreen dorothy douglas duncan dylan eamonn edgar
    edith edmond edmund eduardo edward edwin eileen eilidh elaine eleanor elena elisabeth elise
    eliza elizabeth ellen ellie elsie emilia emily emma emmanuel enrique eric erica erika erin
    ernest ernesto estelle esther ethan ethel eugene eunice eva evan evelyn ewa ezra farah
    fatima felicia felicity felix fergus fernando finlay finn fiona florence frances francesca
    francis francois fred freda frederick freya friedrich gabriel gareth gary gavin gemma
    genevieve geoffrey george georgia georgina gerald gerard gerda gertrude gilbert giles
    gillian giovanni giulia gloria gordon graeme graham greg gregory greta guillermo gunther
    gustav guy gwen gwendolyn gwyneth hamish hannah hans harold harriet harry harvey hassan
    hattie heather hector heidi helen helena henrik henry herbert hester hilary hilda honora
    horace howard hubert hugh hugo humphrey hussein ian ibrahim ignacio imogen imran ines inga
    ingrid inigo iolo irene isaac isabel isabella isidore isla isobel ivan jacinta jacob
    jacqueline jaime jake james jamie jan jane janet janice jarvis jasmine jason javier jean
    jeffrey jennifer jenny jeremiah jeremy jerome jerzy jessica jill jim joan joanna joanne
    joaquin jocelyn joe joel johann johanna john jonas jonathan jorge jose josef joseph
    josephine joshua joss joyce juan judith julia julian juliana julie juliet justin jürgen
    kamal karen karl katarzyna kate katharine katherine kathleen kathryn katie katrina keith
    kelly kenneth kerry kevin khalid kimberly kirsten kirsty klaus kristin krzysztof kumar kurt
    kwame kyle lachlan lakshmi lara lars laura lauren laurence leah leila leo leon leonard
    leopold leroy lesley leslie lester lewis liam lilian lillian linda lindsay lisa liz lloyd
    lola lorenzo lorna lorraine louis louise lucas lucia lucinda lucy luigi luis lukas luther
    lydia lynn lynne mabel madeleine mae magdalena magnus malcolm malgorzata manfred manuel
    marcel marco marcus marek margaret margarita margot marguerite maria marianne marie marina
    mario marion marjorie marlene marshall marta martha martin mary mateusz mathilda matilda
    matthew matthias maud maureen maurice mavis maximilian maxine maya megan mehmet melanie
    melissa mercedes meredith michael michelle miguel mildred millicent milo mina miriam mohamad
    mohamed mohammad mohammed moira molly monica morgan moses muhammad muhammed muriel murray
    myra myrtle nadia nadine nancy naomi natalie natasha nathan nathaniel ned neha neil nell
    nellie niamh nicholas nico nicola nicole nigel nikolai nils nina noah noel nora norman olaf
    olga oliver olivia omar ophelia orla oscar oswald otto ottoline owen pamela patricia patrick
    paul paula pauline pawel pedro penelope peter petra philip philippa phillip phoebe phyllis
    pierre pilar piotr polly pooja priti priya priyanka quentin rachel rafael raj rajesh ralph
    ramesh ramona randall raoul raphael ravi raymond rebecca reginald renata reuben rhiannon
    rhys richard rita robert roberta roberto robin roderick rodney roger rohan roisin roland
    ronald rosa rosalie rosalind rosanna rosemary ross rowena roxanne rufus rupert russell ruth
    ryan sabine sabrina sadie salim sally sam samantha samir samuel sandra sanjay sanjeev
    saoirse sara sarah saskia seamus sean sebastian selina serena sergei seth shane sharon
    sheila shirley sian sidney sigrid silas silvia simon sofia solomon sonia sophia sophie
    stanley stefan stefanie stella stephanie stephen steve steven stuart sukhdev sunil suresh
    susan susanna susannah suzanne sven sybil sylvia tabitha tamara tanya tariq ted teresa tessa
    thea thelma theo theodore theresa thomas thomasina tiffany tilly tim timothy tina tobias
    toby tom tomas tomasz tony tracey trevor tristan trudy ulf ulrich uma una ursula valerie
    vanessa velma vera veronica victor victoria vijay vincent viola vivian vladimir walter wanda
    wayne wei wendy werner wilfred wilhelm willem william winifred winston wojciech wolfgang
    xavier xenia yasmin yasmine yolanda yuki yusuf yves yvette yvonne zachary zara zelda zoe
"""
GIVEN_NAMES = frozenset(_TEXT.split())

/** Phrases for meat, poultry and seafood. A line is `FoodKeeper row, usual place | phrases`. */
export const meatPhrases = `
39+36 fridge | chuck roast; brisket; beef brisket; pot roast; beef roast; chuck; beef chuck; shoulder roast beef; roast beef joint; tri tip; tritip; arm roast; blade roast
36 fridge | round roast; rump roast; eye of round; bottom round; top round; london broil; round eye roast; sirloin tip roast; beef joint; silverside; topside
34+35 fridge | prime rib; rib roast; standing rib roast; rib eye roast; ribeye roast; beef rib roast
37+38 fridge | beef tenderloin; chateaubriand; beef fillet whole; whole tenderloin
40 fridge | steak; beef steak; sirloin; ribeye; rib eye; t bone; porterhouse; new york strip; ny strip; flank steak; skirt steak; filet mignon; sirloin steak; ribeye steak; cube steak; flat iron steak; hanger steak; strip steak; round steak; rump steak; minute steak; chuck steak; beef; carne asada; fajita beef; stir fry beef; beef strip; shaved steak; philly steak; wagyu; bavette; denver steak; strip loin
41 fridge | stew meat; stew beef; beef stew meat; beef cube; stewing beef; beef tip; diced beef; beef kabob; braising steak; stewing steak; beef chunk; oxtail; beef shank; beef for stew
42 fridge | short rib; beef short rib; beef rib; beef back rib
43 fridge | ground beef; hamburger; hamburger meat; beef minced; ground chuck; ground sirloin; ground round; burger patty; beef patty; hamburger patty; lean ground beef; burger; minced beef; beef burger; minced; ground meat; fresh burger patty; meatball; meatloaf mix; raw meatball; wagyu burger; fresh meatball
44+45+46 fridge | leg of lamb; lamb leg; lamb roast; lamb joint
47 fridge | crown roast lamb; lamb crown roast
48 fridge | lamb shoulder; lamb shoulder roast
49 fridge | lamb cube; lamb kabob; diced lamb
50 fridge | ground lamb; lamb minced; lamb burger; minced lamb; lamb patty
51 fridge | lamb chop; lamb rib; lamb loin; rack of lamb; lamb rack; lamb; lamb cutlet; lamb loin chop
52 fridge | lamb steak; lamb leg steak
53 fridge | lamb stew meat; lamb stew; stewing lamb; mutton
54 fridge | lamb shank
55 fridge | lamb breast
56 fridge | veal shoulder; veal shoulder roast; veal roast
57 fridge | veal leg; veal rump roast; veal; veal cutlet; veal scallopini; veal chop; veal shank; osso buco
58 fridge | veal loin; veal loin roast
59 fridge | ground veal; minced veal
60+61 fridge | pork loin; pork loin roast; pork roast; pork joint; bone in pork loin; pork loin whole
63+64 fridge | pork chop; pork loin chop; boneless pork chop; pork cutlet; thin cut pork chop; center cut chop; pork steak; pork; chop; pork center cut chop; pork sirloin
65+66 fridge | pork crown roast; crown roast of pork; crown roast
67 fridge | pork tenderloin; pork fillet; tenderloin
69 fridge | pork medallion; pork tenderloin medallion
70 fridge | goat leg; goat meat; goat shoulder; goat chop; goat loin; goat; cabrito
71 fridge | goat stew meat; goat shank; stewing goat; goat stew
72 fridge | pork rib; spare rib; baby back rib; sparerib; st louis rib; country style rib; rib; rack of rib; back rib; pork spare rib
73 fridge | ground pork; minced pork; pork minced; pork patty
74 fridge | pork shoulder; pork butt; boston butt; pork picnic; carnitas; pork shoulder roast; pork belly; pork shank; pork hock; ham hock; pork neck bone
75 fridge | pork cube; pork stew meat; diced pork; pork loin cube; pork kabob; pork stir fry
76 fridge | venison; deer meat; venison roast; venison steak; elk; deer roast; deer; venison loin; moose
77 fridge | liver; beef liver; tongue; chitterling; tripe; kidney; heart beef; calf liver; beef tongue; beef heart; sweetbread; offal; pig foot; chitlin; beef kidney; beef tripe; menudo meat; pork liver; variety meat
78 fridge | ground goat
79 fridge | bacon; thick cut bacon; sliced bacon; center cut bacon; smoked bacon; streaky bacon; back bacon; bacon rasher; bacon strip; pancetta; lardon; guanciale; maple bacon; bacon lardon; applewood bacon
683 fridge | uncured bacon; nitrate free bacon; bacon uncured
107 pantry | precooked bacon; fully cooked bacon; ready cooked bacon; shelf stable bacon; bacon cooked; cooked bacon
431 fridge | turkey bacon; turkey bacon slice; bacon turkey
518+519 fridge | canadian bacon
81 fridge | corned beef; corned beef brisket
82+87 fridge | canned ham; refrigerated canned ham
108 pantry | shelf stable ham; shelf stable canned ham; ham shelf stable; deviled ham; potted ham
83+84 fridge | whole ham; bone in ham; ham; half ham; smoked ham; fully cooked ham; baked ham; ham whole; gammon; christmas ham; easter ham; holiday ham; ham half; ham joint; cooked whole ham
85 fridge | spiral ham; spiral cut ham; ham steak; ham slice; half spiral ham; sliced spiral ham; diced ham; ham cube; honey baked ham; cubed ham
86 fridge | picnic ham; boneless ham; picnic shoulder ham
88 fridge | vacuum packed ham; boneless vacuum ham
89+94+95+96+677 fridge | fresh ham; uncooked ham; raw ham; fresh ham leg
97 fridge | country ham
676+677 fridge | uncured ham
98 fridge | hotdog; frank; frankfurter; wiener; beef frank; turkey dog; vienna; beef hotdog; cocktail wiener; lil smokies; ball park; corn dog fresh; turkey frank; turkey hotdog; chicken hotdog; weiner; little smoky; cocktail sausage; smoky
326 freezer | veggie dog; vegan hotdog; soy hotdog; soy crumble; veggie crumble; meatless crumble; beyond crumble; vegan ground; plantbased ground; veggie hotdog; tofu dog; veggie ground
327 freezer | veggie burger; vegan burger; impossible burger; beyond burger; plantbased burger; meatless burger; veggie patty; vegan nugget; meatless; vegan chicken; veggie nugget; black bean burger; boca burger; gardenburger; plantbased chicken; vegetarian sausage; veggie sausage; vegan sausage; quorn; plantbased meat; beyond meat; impossible; soy burger; meatless meatball; beyond sausage; vegan meatball; plantbased sausage; meat substitute; meatless chicken; soy meat substitute; meat alternative; gardein; plantbased nugget; meatfree; veggie meatball
102 fridge | sausage; breakfast sausage; pork sausage; italian sausage; sausage patty; sausage link; raw sausage; bulk sausage; country sausage; ground sausage; sage sausage; chicken sausage raw; turkey sausage; breakfast link; sausage roll raw; banger; cumberland sausage; sausage roll; hot italian sausage; sweet italian sausage; jimmy dean; sausage chub; maple sausage; fresh sausage; boerewors
103 fridge | smoked sausage; kielbasa; polish sausage; andouille; chicken sausage; cooked sausage link; smoked link; hillshire sausage; linguica; knockwurst; fully cooked sausage; chicken apple sausage; beef smoked sausage; precooked sausage; turkey kielbasa
104 fridge | pepperoni; sliced pepperoni; turkey pepperoni; dry sausage; hard sausage; chorizo dry sliced; landjaeger; coppa; capicola; bresaola; saucisson; pepperoni slice; dried sausage; capocollo; nduja
638+639 fridge | bratwurst; brat; beer brat; johnsonville brat; bratwurst fresh
630+631+632 fridge | chorizo; mexican chorizo; fresh chorizo; pork chorizo; beef chorizo
632 pantry | dry chorizo; cured chorizo; spanish chorizo; cooked chorizo
675 fridge | prosciutto; jamon; serrano ham; parma ham; speck; jamon serrano; prosciutto di parma; iberico
665 fridge | pastrami; beef pastrami; deli pastrami
436 fridge | pork roll; taylor ham; taylor pork roll
105 fridge | stuffed pork chop; stuffed chop
106+132 fridge | beef kabob with vegetable; kabob; kebab; shish kabob; beef kebab; meat kabob; skewer; raw kabob
109 pantry | beef jerky; jerky; turkey jerky; meat stick; beef stick; slim jim; biltong; jerky stick; jack link; meat snack
110 pantry | homemade jerky
111 pantry | canned meat; spam; canned corned beef; corned beef hash; vienna sausage; canned beef; potted meat; canned pork; vienna sausage can; canned vienna; canned roast beef; canned luncheon meat; corned beef hash can; treet
621 fridge | bison; bison steak; buffalo meat; bison roast; bison whole
622 fridge | ground bison; bison burger; minced bison; bison ground; ground buffalo
595 fridge | rabbit; whole rabbit
113 fridge | whole chicken; chicken; roaster chicken; fryer; chicken whole; roasting chicken; fryer chicken; whole fryer; roaster; young chicken; spatchcock chicken; poussin
114 fridge | turkey; whole turkey; butterball; thanksgiving turkey; turkey whole; fresh turkey; young turkey
115 fridge | ground turkey; ground chicken; turkey burger; chicken burger raw; turkey patty; minced turkey; minced chicken; turkey minced; turkey meatball; chicken minced; ground poultry; chicken meatball; chicken ground; lean ground turkey
116+117 fridge | chicken breast; split chicken breast; chicken fillet; bone in chicken breast; split breast; chicken breast half
117 fridge | boneless chicken breast; chicken tender raw; chicken tenderloin; boneless skinless chicken breast; skinless chicken breast; chicken cutlet; chicken tender; chicken breast tender; thin sliced chicken breast; chicken strip raw; diced chicken; chicken breast fillet; chicken stir fry; chicken tender fresh
118 fridge | chicken thigh; chicken leg; drumstick; chicken drumstick; chicken wing; wing; chicken quarter; leg quarter; thigh; boneless chicken thigh; chicken part; chicken piece; wingette; party wing; chicken leg quarter; chicken drumette
119+120 fridge | turkey breast; turkey tenderloin; turkey cutlet; bone in turkey breast; turkey breast tenderloin
121 fridge | turkey leg; turkey thigh; turkey wing; turkey drumstick; turkey neck
123 fridge | duck; duckling; whole duck; duck breast; duck leg
125 fridge | goose; whole goose
126 fridge | pheasant; partridge; grouse; guinea fowl; guinea hen
127 fridge | quail
128 fridge | capon
129 fridge | cornish hen; cornish game hen; game hen; rock cornish hen
130 fridge | giblet; chicken liver; chicken gizzard; gizzard; chicken heart; turkey giblet; turkey neck giblet; chicken giblet; chicken feet; chicken foot
131 fridge | stuffed chicken breast; chicken cordon bleu; chicken kiev; stuffed chicken
132 fridge | chicken kabob; chicken kebab; chicken skewer; poultry kabob; chicken kabob with vegetable; turkey kabob
133 freezer | turducken
134 freezer | chicken nugget; chicken patty; chicken finger; chicken strip; dino nugget; popcorn chicken; breaded chicken; tyson nugget; nugget; chicken fry; breaded chicken patty; chicken bite; breaded chicken tender; frozen chicken tender; frozen chicken strip; frozen chicken patty; frozen popcorn chicken; turkey nugget
142 pantry | canned chicken; chicken can; chunk chicken; canned chicken breast; chunk chicken breast; canned turkey
144 fridge | cod; flounder; haddock; halibut; sole; tilapia; white fish; whitefish; fish fillet; fish; cod fillet; tilapia fillet; swai; basa; hake; plaice; turbot; grouper; snapper; red snapper; mahi mahi; mahi; sea bass; seabass; bass; perch; walleye; pike; orange roughy; monkfish; bream; monk fish; lean fish; black cod; branzino; barramundi; skate; lingcod; cod loin
145+144 fridge | pollock; ocean perch; rockfish; sea trout; pollack
146 fridge | salmon; salmon fillet; tuna steak; ahi tuna; catfish; mackerel; bluefish; mullet; trout; rainbow trout; swordfish; atlantic salmon; sockeye salmon; fresh salmon; fresh tuna; yellowfin tuna; herring fresh; fresh sardine; arctic char; salmon portion; steelhead; sardine fresh; fatty fish; oily fish; eel; wild salmon; salmon steak; catfish fillet; catfish nugget; sablefish; shad; salmon burger
147 fridge | caviar; roe; fish roe; salmon roe; ikura; tobiko; masago
148 fridge | cooked fish; baked fish; cooked salmon; fried fish; grilled fish; cooked cod; grilled salmon; fried catfish; leftover salmon; fish cooked; baked salmon
149 fridge | surimi; imitation crab; crab stick; krab; seafood stick; imitation lobster; imitation crab meat; surimi seafood; fish cake; kamaboko
150 fridge | scallop; bay scallop; sea scallop
151 fridge | shrimp; crayfish; crawfish; raw shrimp; jumbo shrimp; peeled shrimp; tiger shrimp; langoustine; king shrimp; shell on shrimp
152 fridge | squid; calamari; octopus; squid ring; cuttlefish; calamari ring
153 fridge | shucked oyster; shucked clam; shucked mussel; oyster shucked; oyster jar fresh; clam shucked; clam meat; mussel meat; oyster meat
154+155 fridge | crab meat; crabmeat; lump crab; fresh crab meat; lump crab meat; crab claw meat; crab cake; jumbo lump crab
155 fridge | pasteurized crab; pasteurized crab meat; canned refrigerated crab
156 fridge | crab leg; king crab; snow crab; dungeness crab; king crab leg; snow crab leg; crab cluster; crab claw; alaskan king crab
157+160 fridge | live clam; live mussel; live oyster; live crab; clam; mussel; oyster; littleneck clam; crab; blue crab; fresh mussel; fresh clam; fresh oyster; steamer clam; cockle; soft shell crab; cherrystone clam; whelk
158 fridge | live lobster; lobster; whole lobster; maine lobster; fresh lobster
159+320 fridge | lobster tail cooked; cooked lobster tail; lobster tail; lobster meat; cooked lobster; fresh lobster tail
161 freezer | frozen whole lobster; frozen lobster
320 freezer | frozen lobster tail
162 fridge | cooked shrimp; shrimp ring; shrimp cocktail; shrimp platter; cooked crab; cooked mussel; cooked shellfish; cooked clam; fried shrimp; steamed shrimp; cooked scallop; precooked shrimp; boiled crawfish; shrimp scampi; leftover shrimp
163 fridge | herring; pickled herring; herring in wine sauce; herring wine; roll mop; rollmop; herring in cream
164+165 fridge | smoked fish; smoked trout; smoked mackerel; hot smoked salmon; smoked whitefish; hot smoked fish; smoked haddock; kipper; smoked herring; smoked eel; smoked sable
166+167 fridge | smoked salmon; lox; gravlax; cold smoked salmon; nova lox; cold smoked fish; nova salmon; salmon lox
617 pantry | tuna packet; tuna pouch; tuna packet starkist; tuna creation; pouch tuna; salmon pouch; tuna foil
618 pantry | canned tuna; tuna; tuna can; chunk light tuna; albacore; albacore tuna; solid white tuna; starkist; bumble bee tuna; tuna in water; tuna in oil; chunk tuna; tuna fish; canned albacore
619+372 pantry | canned salmon; canned sardine; sardine; canned crab; canned clam; canned oyster; smoked oyster; canned shrimp; canned seafood; canned mackerel; canned fish; salmon can; tin sardine; sardine in oil; canned herring; kippered herring; sardine can; clam can; canned mussel; minced clam; kipper snack; smoked mussel; chopped clam; crab can; canned octopus; pilchard; canned crab meat
673 pantry | anchovy; anchovy fillet; anchovy paste; canned anchovy; anchovy in oil; anchovy tin
`;

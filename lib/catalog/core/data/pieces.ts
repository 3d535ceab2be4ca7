/**
 * What pieces of a food weigh, one food a line: `row: piece=grams; ...`.
 * Source: USDA SR28, public domain. Written by scripts/train/food-measures.ts.
 */
export const pieces = `
01001: pat=5; stick=113
01006: package=128
01007: wedge=38
01009: slice=28
01011: slice=28
01017: package, small=85
01019: wedge=38
01020: slice=28; package=227
01023: slice=28; package=170
01025: slice=28; package=170
01026: slices=28.333
01029: slice=28
01035: slice=28; package=170
01040: slice=28
01042: slice=28; slice=21
01049: container, individual=15
01050: container, individual=11.1
01092: envelope=91
01096: can=369
01116: container=170; container=227; container=226
01117: container=170; container=227; container=226
01118: container=170; container=227
01119: container=170; container=227
01120: container=170; container=125; container=142; container=227; container=226
01123: large=50; extra large=56; jumbo=63; medium=44; small=38
01124: large=33
01125: large=17
01129: large=50
01140: egg=9
01145: pat=5; stick=113
02030: dash=0.1
02044: leaves=0.5
02045: sprigs=0.2
02047: dash=0.4
02064: leaves=0.05
02065: leaves=0.15
04025: packet=10
04610: pat=5; stick=113
05062: piece=272; package=926
05064: breast, bone and skin removed=172
05066: drumstick with skin=133; drumstick=130
05096: thigh without skin=149
05100: piece=107; package=1150
05284: can=142
06008: can 14.5 oz=435; container 32 oz=960
06081: cube=4.8
06700: can=390; carton=926
07022: frankfurter=50; package=446
07036: link, 4/lb=113; link, 5/lb=91
07063: link=25
09003: large=223; medium=182; small=149; extra small=101
09021: apricot=35
09032: half=3.5
09037: avocado, ns as to florida or california=201
09040: extra small=81; small=101; medium=118; large=136; extra large=152
09050: berries=1.36
09070: cherry=8.2
09081: slice=57
09087: date, pitted=7.1
09089: large=64; medium=50; small=40
09094: fig=8.4
09111: large=332; medium=256; small=200
09132: grapes=4.9
09139: fruit,=55
09148: fruit=69
09150: fruit=58; fruit=84; wedge or slice=7
09159: fruit=67
09164: fruit=9.6
09176: fruit=336
09181: melon, large=814; wedge, large=102; melon, medium=552; wedge, medium=69; melon, small=441; wedge, small=55; cantaloupe balls=13.8
09184: melon=1000; melon=1280; wedge=125; wedge=160; honeydew balls=13.8
09191: small=129; medium=142; large=156
09193: large=4.4; small=3.2
09195: olive=2.7
09200: large=184; small=96; fruit=131
09218: small=76; medium=88; large=120
09226: fruit, small=157; fruit, large=781
09231: fruit=18
09236: small=130; medium=150; large=175; extra large=224
09238: half, with liquid=98
09252: small=148; medium=178; large=230
09263: fruit=168
09266: fruit=905; slice=166; slice=84; slice, thin=56
09268: slice or ring with liquid=47
09277: medium=179
09279: fruit=66
09286: pomegranate=282
09291: prune, pitted=9.5
09298: miniature box=14; small box=43; raisins=0.52
09302: raspberries=1.9
09307: stalk=51
09316: extra large=27; large=18; medium=12; small=7
09326: melon=4518; wedge=286; watermelon balls=12.2
09421: date, pitted=24
09433: fruit=74
10123: slice raw=28; package=442
11007: artichoke, medium=128; artichoke, large=162
11011: spear, small=12; spear, medium=16; spear, large=20; spear, extra large=24; spear tip=3.5
11043: package=340
11052: beans=5.5
11080: beet=82
11088: broadbean=8
11090: bunch=608; spear=31; stalk=151
11098: sprout=19
11109: head, large=1248; leaf, large=33; head, medium=908; leaf, medium=23; head, small=714; leaf=15
11112: head, large=1134; leaf=23; head, medium=839; head, small=567
11116: head=840; leaf=14
11124: large=72; medium=61; small=50; slice=3; strip large=7; strip medium=4
11135: floweret=13; head large=840; head medium=588; head small=265
11143: stalk, large=64; stalk, medium=40; stalk, small=17; strip=4
11147: leaf=48
11165: sprigs=2.222
11167: ear, small=73
11178: package=284
11205: cucumber=301
11206: large=280; medium=201; slice=7; small=158; stick=9
11209: eggplant, unpeeled=548
11213: head=513
11215: clove=3; cloves=3
11216: slices=2.2
11238: piece whole=19
11241: slice=16
11246: leek=89; slice=6
11250: head=163; leaf, large=15; leaf, medium=7.5; leaf=5
11251: leaf inner=6; leaf outer=28; head=626
11252: head, large=755; head, medium=539; head, small=324; leaf, large=15; leaf, medium=8; leaf, small=5
11253: head=360; leaf inner=4.8; leaf outer=24
11260: large=23; medium=18; slice=6; small=10
11265: piece whole=84
11266: piece whole=20
11278: pods=11.875
11282: large=150; slice, large=38; medium=110; slice, medium=14; small=70; slice, thin=9; rings=6
11291: large=25; medium=15; small=5
11294: onion=331
11297: sprigs=1
11300: pea pods=3.4
11312: package=284
11333: large=164; medium=119; ring=10; small=74; strips=2.7
11352: potato large=369; potato medium=213; potato small=170
11353: potato large=369; potato medium=213; potato small=170
11354: large=369; medium=213; small=92
11355: potato large=369; potato medium=213; potato small=170
11429: large=9; medium=4.5; slice=1; small=2
11430: radish=338
11435: large=772; medium=386; small=192
11457: bunch=340; leaf=10
11477: large=323; medium=196; slice=9.9; small=118
11482: squash=431
11507: sweetpotato,=130
11529: italian tomato=62; cherry=17; large whole=182; medium whole=123; slice, medium=20; plum tomato=62; small whole=91; slice, thick/large=27; wedge=31; slice, thin/small=15
11531: can=190; large=164; medium=111; small=82
11546: can=170
11564: large=183; medium=122; slice=15; small=61
11588: waterchestnuts=9
11591: sprig=2.5; sprigs=2.5
11670: pepper=45
11740: floweret=11
11819: pepper=45
11821: large=164; medium=119; small=74; ring=10
11900: ear, small=73; ear, medium=90; ear, large=143
11935: packet=9
11937: spear, small=35; slice=7; large=135
11945: packet=10
11950: large=5; medium=3
11951: pepper, large=186; strips=5.2
11952: leaf=8
11955: piece=2
11957: bulb=234
11959: leaf=2
11960: large=15; medium=10
11977: pepper=6.1
11979: pepper=14
11987: large=148; small=15
12061: almond=1.2
12078: kernel=5
12104: medium=397; piece=45
12120: nuts=1.4
12147: nuts=0.17
12151: kernel=0.7
12167: kernels=8.4
12179: package=199
14003: can=356
14049: jigger=42
14057: glass=103
14121: can or bottle=474; can or bottle=355
14136: can or bottle=488; can or bottle=366
14144: drink=368; drink, small=491; drink, medium=675; drink, large=982; drink, extra large=1351
14148: can or bottle=370; can or bottle=492; drink, small=492; drink, medium=676; drink, large=984; drink, extra large=1353
14214: packet=2
14555: ml=1
15002: anchovy=4; can=45; anchovies=4
15088: can=92; small=12; sardines=12
15121: can=165; can drained=315
15126: can=172
15139: crab=21
15149: medium=6; small=5; large=7
16123: individual packet=8.9
16126: block=324; block=455
16127: piece=120; block=464; block=450
16129: piece=13
16390: peanut=1
18001: bagel=99; mini bagel=26; small bagel=69; medium bagel=105; large bagel=131
18041: pita, large=60; pita, small=28
18060: slice, regular=32; slice, snack-size=7; slice, thin=25
18069: slice=29; slice, large=30; slice=25; slice crust not eaten=12; slice, thin=20; slice thin, crust not eaten=9; slice, very thin=15
18075: slice=32
18173: cracker=15; large rectangular piece or 2 squares or 4 small rectangular pieces=14
18228: crackers=2.98; crackers square=3; cracker square=3; cracker, round large=10; cracker, oyster=1; cracker, rectangle=6
18239: croissant, mini=28; croissant, small=42; croissant, medium=57; croissant, large=67
18258: muffin=57
18337: shell=47
18338: sheet dough=19
18342: roll=28; each=25; roll=43; roll=86
18360: shell=12.9; taco=12.7; medium=13.3; large=21; miniature=5
18363: enchilada=19; tortilla=24
18364: tortilla=48; tortilla medium=30; package=407; tortilla=72; tortilla=117; tortilla=49
18368: wrapper, eggroll=32; wrapper, wonton=8
18375: packet=7.2
19021: bar=28
19056: bag=213
19081: bar=41
19087: bar=85
19097: bar=66
19116: miniatures=0.7; regular=7.2
19120: bar, miniature=7; bar=44
19177: envelope=7; package=28
19270: individual=58
19296: packet=14
19297: packet=14
19300: packet=14
19303: package=14
19411: chips=1.273; bag=227
`;

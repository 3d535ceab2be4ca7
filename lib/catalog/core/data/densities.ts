/**
 * What measures of a food weigh, one food a line: `row: unit how=grams; ...`.
 * Source: USDA SR28, public domain. Written by scripts/train/food-measures.ts.
 */
export const densities = `
01001: tbsp=14.2; cup=227
01003: tbsp=12.8; cup=205
01004: cup crumbled, not packed=135
01006: cup sliced=144; cup melted=240
01007: cup=246
01009: cup diced=132; cup melted=244; cup shredded=113
01011: cup diced=132; cup shredded=113
01012: cup large curd not packed=210; cup small curd not packed=225
01017: tbsp=14.5; cup=232; tbsp whipped=10
01019: cup crumbled=150
01020: cup diced=132; cup shredded=108
01023: cup diced=132; cup shredded=108
01025: cup diced=132; cup shredded=113
01026: cup shredded=112
01029: cup diced=132; cup shredded=113
01032: cup=100; tbsp=5
01035: cup diced=132
01036: cup=248; cup=246
01040: cup diced=132; cup melted=244; cup shredded=108
01042: cup shredded=113; cup diced=140; cup melted=244
01049: floz=30.2; tbsp=15; cup=242
01050: floz=30; tbsp=15; cup=240
01052: cup whipped=120; cup fluid=239; tbsp=15
01053: cup whipped=120; cup fluid=238; tbsp=15; floz=29.8
01054: cup=60; tbsp=3
01056: tbsp=12; cup=230
01057: cup=254; floz=31.8; quart=1016
01077: cup=244; floz=30.5; tbsp=15; quart=976
01079: cup=244; floz=30.5; quart=976
01082: cup=244; floz=30.5; quart=976
01085: cup=245; floz=30.6; quart=980
01088: cup=245; floz=30.6; quart=980
01091: cup=120; tbsp=4.6
01092: cup=68; cup makes 1 cup reconstituted milk=69.069
01095: floz=38.2; cup=306
01096: floz=31.5; cup=252
01102: cup=250; floz=31.2; quart=1000
01106: floz=30.5; cup=244; quart=976
01116: cup 8 fl oz=245
01117: cup 8 fl oz=245
01118: cup 8 fl oz=245
01119: cup 8 fl oz=245
01120: cup 8 fl oz=245
01123: cup 4.86 large eggs=243
01124: cup=243
01125: cup=243
01129: cup chopped=136; tbsp=8.5
01145: tbsp=14.2; cup=227
01146: tbsp=5
01228: cup crumbled=122
01251: cup shredded=112
02001: tsp=1.9; tbsp=6
02002: tsp whole=2.1; tbsp whole=6.7
02003: tsp leaves=0.7; tbsp leaves=2.1; tsp ground=1.4; tbsp ground=4.5
02004: tsp crumbled=0.6; tbsp crumbled=1.8
02005: tsp=2.1; tbsp=6.7
02006: tsp ground=2; tbsp ground=5.8
02007: tsp=2; tbsp=6.5
02009: tsp=2.7; tbsp=8
02010: tsp=2.6; tbsp=7.8
02011: tsp=2.1; tbsp=6.5
02012: tsp=0.6; tbsp=1.8
02013: tsp=1.8; tbsp=5
02014: tsp whole=2.1; tbsp whole=6
02015: tsp=2; tbsp=6.3
02016: tsp=2.1; tbsp=6.6
02017: tsp=1; tbsp=3.1
02018: tsp whole=2; tbsp whole=5.8
02019: tsp=3.7; tbsp=11.1
02020: tsp=3.1; tbsp=9.7
02021: tsp=1.8; tbsp=5.2
02022: tsp=1.7; tbsp=5.3
02023: tsp=0.6; tbsp=1.7
02024: tsp=2; tbsp=6.3
02025: tsp=2.2; tbsp=7
02026: tsp=2.4; tbsp=6.9
02027: tsp leaves=1; tsp ground=1.8
02028: tsp=2.3; tbsp=6.8
02029: tsp=0.5; tbsp=1.6
02030: tsp ground=2.3; tbsp ground=6.9; tsp whole=2.9
02031: tsp=1.8; tbsp=5.3
02032: tsp ground=2.4; tbsp ground=7.1
02033: tsp=2.8; tbsp=8.8
02034: tsp=1.5; tbsp=4.4
02035: tsp=1.7; tbsp=5.6
02036: tsp=1.2; tbsp=3.3
02037: tsp=0.7; tbsp=2.1
02038: tsp=0.7; tbsp=2
02041: tsp leaves=0.6; tbsp leaves=1.8; tsp ground=1.6; tbsp ground=4.8
02042: tsp leaves=1; tbsp leaves=2.7; tsp ground=1.4; tbsp ground=4.3
02043: tsp=3; tbsp=9.4
02044: tbsp chopped=2.65; cup leaves, whole=24
02045: cup sprigs=8.9
02046: tsp or 1 packet=5; cup=249
02047: tsp=6; tbsp=18; cup=292
02048: tbsp=14.9; cup=239; tsp=5
02049: tsp=0.8
02050: tsp=4.2; tbsp=13; cup=208
02053: tbsp=14.9; cup=238; tsp=5
02054: tbsp drained=8.6
02055: tsp=5; tbsp=15
02063: tsp=0.7; tbsp=1.7
02064: tbsp=1.6
02065: tbsp=5.7
02068: tbsp=14.9; cup=239; tsp=5
02069: tbsp=16; cup=255; tsp=5.3
02074: tsp=4
02075: tsp=2.85
04002: tbsp=12.8; cup=205
04017: tbsp=16; cup=250
04018: tbsp=14.7; cup=235
04025: tbsp=13.8; cup=220
04042: tbsp=13.5; cup=216; tsp=4.5
04044: tbsp=13.6; cup=218; tsp=4.5
04047: tbsp=13.6; cup=218; tsp=4.5
04053: tbsp=13.5; cup=216; tsp=4.5
04058: tbsp=13.6; cup=218; tsp=4.5
04060: tbsp=13.6; cup=218; tsp=4.5
04114: tbsp=14.7; cup=235
04510: tbsp=13.6; cup=218; tsp=4.5
04517: tbsp=13.6; cup=218; tsp=4.5
04528: tbsp=13.6; cup=218; tsp=4.5
04581: tbsp=14; cup=218; tsp=4.5
04582: tbsp=14; cup=218; tsp=4.5
04610: tbsp=14; cup=227; tsp=4.7
04615: tbsp=12.8; cup=205
04639: tbsp=15
04707: tbsp=13.7; cup=219
05064: cup chopped or diced=140
05284: cup drained=135
06008: cup=240
06112: tbsp=18; floz=36; cup=288
06150: tbsp=17; cup=286; cup=279
06151: tbsp=19; cup=305
06164: tbsp=18; cup=260; cup=259
06168: tsp=4.7; tsp=4.8
06175: tbsp=16
06176: tbsp=18
06179: tbsp=18
06194: cup=249
06626: cup=252
06631: tsp=6.5
06700: cup=221
06971: tbsp=17; cup=275
08020: cup 1 NLEA serving=28
08037: cup=122
08066: cup 1 NLEA serving=18.667
08120: cup=81; cup=81.081
08121: cup=234; tbsp=14.6; cup=233.333
08402: cup=80
09003: cup quartered or chopped=125; cup slices=109
09021: cup halves=155; cup sliced=165
09032: cup halves=130
09037: cup cubes=150; cup pureed=230; cup sliced=146
09040: cup mashed=225; cup sliced=150
09042: cup=144
09050: cup=148
09063: cup without pits=155; cup with pits, yields=103
09070: cup with pits, yields=138; cup without pits=154
09078: cup chopped=110; cup whole=100
09079: cup=160
09081: cup=277
09084: cup=112
09085: cup=144
09087: cup chopped=147
09094: cup=149
09107: cup=150
09111: cup sections, with juice=230
09128: cup=247; floz=30.9
09130: cup=253; floz=31.6
09132: cup=151
09135: cup=253; floz=31.6
09139: cup=165
09148: cup sliced=180
09150: cup sections=212
09152: cup=244; floz=30.5
09156: tbsp=6; tsp=2
09160: cup=242; floz=30.8
09164: cup=190
09176: cup pieces=165
09181: cup balls=177; cup cubes=160; cup diced=156
09184: cup diced approx 20 pieces per cup=170; cup balls=177
09191: cup slices=143
09193: tbsp=8.4
09200: cup sections=180
09206: cup=248; floz=31
09216: tbsp=6; tsp=2
09218: cup sections=195
09226: cup=145; cup mashed=230
09231: cup=236
09236: cup slices=154
09238: cup=250; cup halves or slices=248
09252: cup slices=140; cup cubes=161
09266: cup chunks=165
09268: cup crushed, sliced, or chunks=249
09273: cup=250; floz=31.3
09277: cup sliced=148
09279: cup sliced=165
09286: cup arils seed/juice sacs=174
09291: cup pitted=174
09297: cup packed=165; cup not packed=145
09298: cup packed=165; cup not packed=145
09302: cup=123; pint as purchased, yields=312
09307: cup diced=122
09316: cup halves=152; cup pureed=232; cup sliced=166; cup whole=144; pint as purchased, yields=357
09326: cup balls=154; cup diced=152
09400: cup=248; floz=31
09401: cup=244
09442: cup=249; floz=31.4
11011: cup=134
11026: cup=151; cup=152
11043: cup=104
11052: cup=100
11080: cup=136
11088: cup=109
11090: cup chopped=91; cup chopped or diced=88
11098: cup=88
11109: cup chopped=89; cup shredded=70
11112: cup chopped=89; cup shredded=70
11114: cup shredded=70
11116: cup shredded=70
11118: cup=150
11119: cup shredded=76
11124: cup chopped=128; cup grated=110; cup strips or slices=122
11135: cup chopped=107
11141: cup=156
11143: cup chopped=101; tbsp=7.5
11147: cup=36
11156: tbsp chopped=3; tsp chopped=1
11161: cup chopped=36
11165: cup=16
11167: cup=145
11172: cup=164
11174: cup=256
11178: cup=136
11205: cup slices=104
11206: cup pared, chopped=133; cup sliced=119
11209: cup cubes=82
11212: cup=155
11213: cup chopped=50
11215: cup=136; tsp=2.8
11216: tsp=2; cup slices=96
11233: cup loosely packed=16
11241: cup=135
11246: cup=89
11250: cup shredded or chopped=55
11251: cup shredded=47
11252: cup shredded=72; cup chopped loosely packed=57
11253: cup shredded=36
11260: cup pieces or slices=70; cup whole=96; cup pieces=70
11265: cup diced=86
11266: cup whole=87; cup sliced=72
11278: cup=100
11282: cup chopped=160; cup sliced=115; tbsp chopped=10
11291: cup chopped=100; tbsp chopped=6
11297: cup chopped=60; tbsp=3.8
11298: cup slices=133
11300: cup chopped=98; cup whole=63
11304: cup=145
11312: cup=134
11333: cup chopped=149; cup sliced=92; tbsp=9.3
11352: cup diced=150
11353: cup diced=150
11354: cup diced=150
11355: cup diced=150
11371: cup=210
11413: cup=160
11422: cup=116
11424: cup=245
11429: cup slices=116
11430: cup slices=116
11435: cup cubes=140
11439: cup=142; cup undrained=236
11457: cup=30
11463: cup=156
11467: cup sliced=127
11477: cup chopped=124; cup sliced=113
11482: cup cubes=140
11485: cup cubes=140
11492: cup cubes=101
11507: cup cubes=133
11529: cup cherry tomatoes=149; cup chopped or sliced=180
11531: cup=240; tbsp=15
11540: cup=243; floz=30.333
11546: cup=264; cup=262; tbsp=16
11547: cup=250
11549: cup=245
11564: cup cubes=130
11588: cup slices=124
11591: cup chopped=34
11670: cup chopped or diced=150
11677: tbsp chopped=10
11693: cup=242
11740: cup flowerets=71
11819: cup chopped or diced=150
11821: cup chopped=149; cup sliced=92; tbsp=9.3
11900: cup kernels=154
11935: tbsp=17; cup=240
11937: cup chopped or diced=143; cup about 23 slices=155
11945: tbsp=15; cup=245
11950: cup whole=64; cup sliced=65
11952: cup shredded=40
11955: cup=54
11957: cup sliced=87
11959: cup=20
11972: cup=67; tbsp=4.8
11977: cup chopped=105
11979: cup sliced=90
11987: cup sliced=86
12012: tbsp=10
12014: cup=129
12023: cup=144; tbsp=9
12036: cup with hulls, edible yield=46; cup=140
12061: cup whole=143; cup sliced=92; cup slivered=108; cup ground=95
12062: cup whole kernels=145; tbsp=9.1
12071: cup firmly packed=227
12078: cup whole=133
12085: cup halves and whole=137; tbsp=8.6
12088: tbsp=16
12104: cup shredded=80
12109: cup=85
12115: tbsp=15; cup=240
12118: cup=226; tbsp=15
12119: cup=240; tbsp=15
12120: cup chopped=115; cup ground=75; cup whole=135
12131: cup whole or halves=134
12142: cup chopped=109; cup halves=99
12147: cup=135
12151: cup=123
12155: cup chopped=117; cup ground=80; cup in shell, edible yield 7 nuts=28; cup shelled 50 halves=100; cup pieces or chips=120
12166: tbsp=15
12167: cup=143
12179: cup shredded=93
12195: tbsp=16; cup=250
12220: tbsp whole=10.3; cup whole=168; tbsp ground=7; tsp whole=3.4; tsp ground=2.5
14003: floz=29.7
14049: floz=27.8
14050: floz=27.8; floz=28
14051: floz=27.8; floz=28
14057: floz=29.5
14084: floz=29.5
14091: cup=262
14096: floz=29.4
14106: floz=29.4
14121: floz=29.6
14136: floz=30.5
14144: floz=30.8
14148: floz=30.7
14209: floz=29.6; floz=29.667; cup 8 fl oz=237
14214: tsp=1
14355: floz=29.6; floz=29.667; cup 8 fl oz=237
14555: floz=29.6; cup=237
14639: floz approximate weight,=30
15088: cup drained=149
15121: cup solid or chunks=154
16001: cup=197
16014: cup=194; tbsp=12.1
16015: cup=172
16024: cup=183
16027: cup=184
16028: cup=177; tbsp=11
16037: cup=208
16042: cup=193; tbsp=12
16043: cup=171; tbsp=10.6
16049: cup=202; tbsp=12.6
16050: cup=179; tbsp=11.2
16056: cup=200; tbsp=12.5
16057: cup=164
16062: cup=167; tbsp=10.5
16069: cup=192; tbsp=12
16070: cup=198; tbsp=12.3
16071: cup=178; tbsp=11.1
16080: cup=207; tbsp=13
16085: cup=197
16087: cup=146
16098: tbsp=16; cup=258
16108: cup=186
16112: tbsp=17; cup=275
16114: cup=166
16115: cup stirred=84; tbsp=5.2
16120: cup=243; floz=30.6
16123: tbsp=16; tsp=5.3; cup=255
16124: tbsp=18; tsp=6
16126: cup=252
16127: cup=248
16144: cup=192
16157: cup=92
16158: tbsp=15; cup=246
16390: cup=146
18069: cup crumbs=45; cup cubes=35
18079: cup=108
18173: cup crushed=84
18228: cup crushed=70; cup oyster crackers=45
18242: cup=30
18369: tsp=4.6
18372: tsp=4.6
18373: tsp=3
18375: tsp=4; tbsp=12
18376: cup=120
19034: cup=8
19078: cup grated=132
19080: cup large chips=182; cup mini chips=173; cup chips 6 oz package=168
19087: tbsp=14; cup chips=170
19097: cup 4 fl oz=148
19116: cup of miniature=50
19120: cup chips=168
19165: cup=86; tbsp=5.4
19166: cup=86; tbsp=5.4
19270: cup 4 fl oz=132
19293: cup=144
19294: tbsp=17; cup=282
19296: cup=339; tbsp=21
19297: tbsp=20
19303: tbsp=20; cup=320
19304: cup=337
19334: tsp unpacked=3; cup packed=220; cup unpacked=145; tsp packed=4.6; tsp brownulated=3.2
19335: tsp=4.2; cup=200
19336: cup unsifted=120; cup sifted=100; tbsp unsifted=8; tsp=2.5
19348: cup=304; tbsp=19
19349: cup=328; tbsp=20
19350: cup=341; tbsp=22
19353: tbsp=20; cup=315
19908: tsp=4.6; cup=202
19912: tsp=6.9; cup=220
20003: cup=128
20005: cup=200
20008: cup=170
20011: cup=120
20012: cup=140
20016: cup=117
20020: cup=122
20022: cup=157
20027: cup=128
20028: cup=173
20029: cup cooked=157; cup dry, yields=528
20031: cup=200
20033: cup=94
20035: cup=170
20036: cup=185
20037: cup=202
20045: cup=158
20061: cup=158
20063: cup=128
20064: cup=102
20066: cup=167
20068: cup=152
20077: cup=58
20078: cup=115
20080: cup=120
20081: cup=125
20082: cup=125
20083: cup=137
20084: cup unsifted, dipped=137
20088: cup=160
20089: cup=164
20109: cup=38
20120: cup spaghetti=91; cup elbows=122; cup penne=95; cup farfalle=81; cup rotini=96; cup shells=64; cup lasagna=90
20121: cup spaghetti not packed=124; cup spaghetti packed=151; cup elbows not packed=120; cup elbows packed=132; cup penne=107; cup farfalle=107; cup rotini=107; cup shells=105; cup lasagne=116
20130: cup=148
20132: cup=104
20137: cup=185
20317: cup=114
20444: cup=185
20450: cup=195
20452: cup=200
43015: tbsp=14.7; cup=235
`;

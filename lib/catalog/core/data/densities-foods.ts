/**
 * Which row of the USDA nutrient database tells how heavy a food is, one food a line: `row: phrase, phrase`. A word after
 * the row (`19334 packed`) names the measure meant when a line does not say, `plain` the one USDA gives no word for;
 * without one it is USDA's first. `row+row` takes the measures from the first and the pieces from the second.
 * Phrases are read like names (any order, any plural, British or American), and the longest that fits wins, so a bare
 * word stands for the plainest form of the food. Written by hand; the figures are in `densities.ts` and
 * `pieces.ts`.
 */
export const measuredFoods = `
01001: butter, salted butter, melted butter
01145: unsalted butter, sweet butter
01003: ghee, clarified butter, butter oil
01004: blue cheese, gorgonzola, roquefort, stilton
01006: brie
01007: camembert
01009 shredded: cheddar, cheddar cheese, cheese, mature cheddar, sharp cheddar
01011 shredded: colby, colby jack
01012: cottage cheese
01017: cream cheese, philadelphia, soft cheese, mascarpone, neufchatel
01019: feta, feta cheese
01020 shredded: fontina
01023 shredded: gruyere, emmental, comte
01025 shredded: monterey jack, jack cheese, pepper jack
01029 shredded: mozzarella, mozzarella cheese, pizza cheese
01026 shredded: fresh mozzarella
01032: parmesan, grated parmesan, parmesan cheese, parmigiano, pecorino, romano, romano cheese, grana padano, asiago
01035 diced: provolone
01146: shredded parmesan
01036: ricotta, ricotta cheese
01040 shredded: swiss cheese, jarlsberg, gouda, edam
01042 shredded: american cheese, processed cheese
01251: mexican cheese, cheese blend, shredded cheese
01228: queso fresco
01049: half and half
01050: light cream, single cream, coffee cream, table cream
01052 fluid: whipping cream, light whipping cream
01053 fluid: heavy cream, double cream, cream, heavy whipping cream, creme fraiche
01054: whipped cream
01056: sour cream
01057: eggnog
01077: milk, whole milk
01079: 2% milk, reduced fat milk, semi skimmed milk
01082: 1% milk, lowfat milk
01085: skim milk, nonfat milk, fat free milk, skimmed milk
01088: buttermilk
01091: milk powder, dry milk, powdered milk, nonfat dry milk
01092: instant dry milk
01095: condensed milk, sweetened condensed milk
01096: evaporated milk
01102: chocolate milk
01106: goat milk
01116: yogurt, plain yogurt, greek yogurt, natural yogurt
01117: lowfat yogurt
01118: nonfat yogurt
01119: vanilla yogurt
01120: fruit yogurt
01123: egg, large egg, whole egg, beaten egg
01124: egg white
01125: egg yolk
01129: hard boiled egg, boiled egg
01140: quail egg
02001: allspice, ground allspice
02002: anise seed, aniseed
02003 leaves: dried basil
02004: bay leaf, bay leaves
02005: caraway seed
02006: cardamom, ground cardamom
02007: celery seed
02009: chili powder
02010: cinnamon, ground cinnamon
02011: ground cloves, ground clove, cloves
02012: dried cilantro
02013: coriander seed, ground coriander, coriander
02014: cumin, cumin seed, ground cumin
02015: curry powder, garam masala
02016: dill seed
02017: dried dill, dried dill weed
02018: fennel seed
02019: fenugreek seed, fenugreek
02020: garlic powder, garlic granules
02021: ground ginger, ginger powder
02022: mace
02023: dried marjoram, marjoram
02024: mustard powder, dry mustard, mustard seed, ground mustard
02025: nutmeg, ground nutmeg
02026: onion powder
02027 leaves: oregano, dried oregano
02028: paprika, smoked paprika, sweet paprika
02029: dried parsley
02030 ground: black pepper, pepper, ground pepper, peppercorn
02031: cayenne, cayenne pepper, chili flakes, red pepper flakes
02032: white pepper
02033: poppy seed
02034: poultry seasoning
02035: pumpkin pie spice, mixed spice
02036: dried rosemary
02037: saffron
02038: dried sage, ground sage
02041 leaves: dried tarragon, tarragon
02042 leaves: dried thyme
02043: turmeric, ground turmeric
02044 leaves: basil, fresh basil, basil leaf
02045: dill, fresh dill
02046: mustard, yellow mustard, dijon mustard, prepared mustard, wholegrain mustard
02047: salt, table salt, sea salt, fine salt
02048: cider vinegar, apple cider vinegar
02049: thyme, fresh thyme
02050: vanilla, vanilla extract, vanilla essence
02053: vinegar, white vinegar, distilled vinegar, rice vinegar
02054: capers
02055: horseradish
02063: rosemary, fresh rosemary
02064: mint, fresh mint, peppermint
02065: spearmint
02068: red wine vinegar, wine vinegar, white wine vinegar, sherry vinegar
02069: balsamic vinegar
02074: seasoning mix
02075: taco seasoning
04002: lard, bacon fat, dripping
04025: mayonnaise, mayo
04018: salad cream, miracle whip
04639: ranch dressing, salad dressing
04114: italian dressing, vinaigrette
04017: thousand island dressing
43015: caesar dressing
04042: peanut oil, groundnut oil
04044: soybean oil, vegetable oil, oil, cooking oil, corn oil
04047: coconut oil
04053: olive oil, extra virgin olive oil
04058: sesame oil, toasted sesame oil
04060: sunflower oil
04517: grapeseed oil
04528: walnut oil
04581: avocado oil
04582: canola oil, rapeseed oil
04510: safflower oil
04707: flaxseed oil
04610: margarine, butter spread
04615: shortening, vegetable shortening, crisco
05064: cooked chicken, chicken, shredded chicken, rotisserie chicken
05062: chicken breast, boneless chicken breast
05096: chicken thigh, boneless chicken thigh
05066: chicken drumstick, chicken leg
05100: chicken wing
06112: teriyaki sauce
06150: barbecue sauce, bbq sauce
06151: plum sauce
06164: salsa
06168: hot sauce, tabasco, pepper sauce
06175: hoisin sauce
06176: oyster sauce
06179: fish sauce
06194: chicken broth, chicken stock, broth, stock
06008: beef broth, beef stock
06700: vegetable broth, vegetable stock
06081: bouillon cube, stock cube, chicken bouillon
06626: pesto
06631: sriracha
06971: worcestershire sauce
07022: hot dog, frankfurter
07036: sausage, italian sausage
07063: pork sausage
08120: oats, rolled oats, oatmeal, quick oats, porridge oats
08402: old fashioned oats
08121: cooked oatmeal
08020: corn flakes, cornflakes
08037: granola, muesli
08066: rice krispies, puffed rice, crisped rice
09003: apple
09400: apple juice
09401: applesauce, apple sauce
09021: apricot
09032: dried apricot
09037: avocado, hass avocado
09040: banana
09042: blackberry
09050: blueberry
09070 without: cherry, sweet cherry
09063: sour cherry, tart cherry
09078: cranberry
09079: dried cranberry
09081: cranberry sauce
09084: redcurrant, currant
09085: dried currant
09087: date, pitted date
09421: medjool date
09089: fig
09094: dried fig
09107: gooseberry
09111: grapefruit
09128: grapefruit juice
09132: grape, red grape, green grape
09135: grape juice
09139: guava
09148: kiwi, kiwifruit
09150: lemon
09152: lemon juice
09156: lemon zest, lemon peel
09159: lime
09160: lime juice
09164: lychee
09176: mango
09181 cubes: cantaloupe, melon
09184: honeydew
09191: nectarine
09193: olive, black olive, kalamata olive
09195: green olive
09200: orange
09206: orange juice
09216: orange zest, orange peel
09218: tangerine, mandarin
09433: clementine, satsuma
09226: papaya
09231: passion fruit
09236: peach
09238: canned peach
09252: pear
09263: persimmon
09266: pineapple
09268: canned pineapple, crushed pineapple
09273: pineapple juice
09277: plantain
09279: plum
09286: pomegranate
09442: pomegranate juice
09291: prune
09298 not packed: raisin, sultana, seedless raisin
09297 not packed: golden raisin
09302: raspberry
09307: rhubarb
09316 halves: strawberry
09326: watermelon
09130: grape juice drink
10123: bacon, streaky bacon
11007: artichoke
11011: asparagus
11052: green bean, string bean, french bean, runner bean
11080: beet, beetroot
11088: broad bean
11090: broccoli
11740: broccoli floret
11098: brussels sprout
11109: cabbage, green cabbage, white cabbage
11112: red cabbage
11114: savoy cabbage
11116: bok choy, pak choi
11119: napa cabbage, chinese cabbage
11118: kimchi
11124: carrot
11960: baby carrot
11135: cauliflower
11141: celeriac
11143: celery
11147: chard, swiss chard
11156: chive
11161: collard greens, collard
11165: cilantro, coriander leaf, fresh coriander, fresh cilantro
11167+11900: corn, sweetcorn, corn on the cob
11172: canned corn
11174: creamed corn, cream style corn
11178: frozen corn, corn kernel
11206: peeled cucumber
11205+11206: cucumber
11209: eggplant, aubergine
11213: endive
11215: garlic, garlic clove, minced garlic
11216: ginger, fresh ginger, ginger root, grated ginger
11233: kale
11241: kohlrabi
11246: leek
11250: butter lettuce, boston lettuce, bibb lettuce
11251: romaine, romaine lettuce, cos lettuce
11252: lettuce, iceberg lettuce
11253: leaf lettuce, salad greens, mixed greens, spring mix
11260 pieces: mushroom, white mushroom, button mushroom
11238: shiitake, shiitake mushroom
11265: portobello, portabella mushroom
11266: cremini, chestnut mushroom, crimini mushroom
11278: okra
11282: onion, yellow onion, white onion, red onion, brown onion
11294: sweet onion, vidalia onion
11291: scallion, spring onion, green onion
11297: parsley, fresh parsley, flat leaf parsley
11298: parsnip
11300: snow pea, sugar snap pea, mangetout
11304: pea, green pea, garden pea
11312: frozen pea
11333: bell pepper, green pepper, green bell pepper, sweet pepper
11821: red bell pepper, red pepper, red sweet pepper, capsicum
11951: yellow bell pepper, yellow pepper, orange bell pepper
11670: green chili, chili pepper, hot pepper
11819: red chili, red chili pepper
11979: jalapeno, jalapeno pepper
11977: serrano
11352: potato
11353: russet potato, baking potato
11354: white potato
11355: red potato
11371: mashed potato
11422: pumpkin
11424: pumpkin puree, canned pumpkin
11429: radish
11430: daikon
11435: rutabaga, swede
11439: sauerkraut
11457: spinach, baby spinach
11463: frozen spinach
11477: zucchini, courgette
11467: yellow squash, summer squash
11482: acorn squash
11485: butternut squash, squash
11492: spaghetti squash
11507: sweet potato, yam
11529 chopped: tomato, ripe tomato, plum tomato, vine tomato
11531: canned tomato, whole peeled tomato
11693: crushed tomato
11546: tomato paste, tomato puree concentrate, tomato concentrate
11547: tomato puree, passata
11549: tomato sauce, pasta sauce, marinara sauce, spaghetti sauce
11540: tomato juice
11955: sun dried tomato
11564: turnip
11588: water chestnut
11591: watercress
11677: shallot
11935: ketchup, catsup, tomato ketchup
11937: pickle, dill pickle, gherkin
11945: pickle relish, relish
11952: radicchio
11957: fennel, fennel bulb
11959: arugula, rocket
11972: lemongrass
11026: bamboo shoot
11043: bean sprout, beansprout
11950: enoki
11987: oyster mushroom
12012: hemp seed
12014: pumpkin seed, pepita
12023: sesame seed
12036 plain: sunflower seed
12061 whole: almond
12062: blanched almond
12195: almond butter
12071: almond paste, marzipan
12078: brazil nut
12085: cashew, cashew nut
12088: cashew butter
12104: coconut, fresh coconut
12109: sweetened coconut, coconut flake
12179: shredded coconut, desiccated coconut, dried coconut
12115: coconut cream
12118: coconut milk
12119: coconut water
12120 whole: hazelnut
12131: macadamia, macadamia nut
12142 halves: pecan
12147: pine nut
12151: pistachio
12155 chopped: walnut
12220 whole: flaxseed, linseed
12166: tahini
12167: chestnut
14003: beer, lager, ale, stout
14050: rum
14051: vodka
14049: gin, whiskey, brandy, bourbon, tequila
14057: sherry, port, marsala, dessert wine
14084: wine
14096: red wine
14106: white wine, dry white wine
14148: cola, soda
14209: coffee, brewed coffee, espresso
14214: instant coffee, coffee powder, espresso powder
14355: tea
14555: water, cold water, hot water, boiling water, warm water
14091: almond milk
14639: rice milk
15002: anchovy
15149: shrimp, prawn
15126: tuna, canned tuna
16001: adzuki bean, aduki bean
16014: black bean, dry black bean, dried black bean
16015: cooked black bean, canned black bean
16024: great northern bean
16027: kidney bean, dry kidney bean
16028: cooked kidney bean, canned kidney bean
16037: navy bean, haricot bean
16042: pinto bean
16043: cooked pinto bean, canned pinto bean
16049: white bean, cannellini bean, cannellini
16050: cooked white bean, canned white bean
16056: chickpea, dried chickpea
16057: canned chickpea, cooked chickpea
16062: black eyed pea
16069: lentil, green lentil, brown lentil, dry lentil
16070: cooked lentil
16144: red lentil
16071: lima bean, butter bean
16080: mung bean
16085: split pea
16087: peanut
16390: roasted peanut
16098: peanut butter, crunchy peanut butter
16108: soybean, soya bean
11212: edamame
16112: miso, miso paste
16114: tempeh
16115: soy flour
16120: soy milk, soymilk
16123: soy sauce, shoyu, light soy sauce, dark soy sauce
16124: tamari
16126: tofu, firm tofu, extra firm tofu
16127: soft tofu, silken tofu
16157: chickpea flour, besan, gram flour
16158: hummus
18001: bagel
18041: pita, pitta
18060: rye bread
18069: bread, white bread, sandwich bread
18075: whole wheat bread, wholemeal bread
18079: breadcrumb, dry breadcrumb, panko
18376: seasoned breadcrumb
18239: croissant
18242: crouton
18258: english muffin
18342: dinner roll, bread roll, roll
18363: corn tortilla
18364: tortilla, flour tortilla, wrap
18360: taco shell
18368: wonton wrapper
18338: phyllo, filo, phyllo dough
18337: puff pastry
18173: graham cracker, graham cracker crumb, digestive biscuit
18228: saltine, cracker
18369: baking powder
18372: baking soda, bicarbonate of soda
18373: cream of tartar
18375: yeast, active dry yeast, instant yeast, dried yeast
19078: unsweetened chocolate, baking chocolate
19081: dark chocolate, bittersweet chocolate
19080: chocolate chip, semisweet chocolate chip, semisweet chocolate, plain chocolate
19120: milk chocolate, milk chocolate chip
19087: white chocolate, white chocolate chip
19270: ice cream, vanilla ice cream, chocolate ice cream
19097: sherbet, sorbet
19116: marshmallow
19165: cocoa, cocoa powder, unsweetened cocoa
19177: gelatin, gelatine
19296: honey
19297: jam, preserves, strawberry jam, raspberry jam
19300: jelly
19303: marmalade
19304: molasses, treacle, black treacle
19334 packed: brown sugar, light brown sugar, dark brown sugar, muscovado, demerara
19335: sugar, granulated sugar, white sugar, caster sugar, superfine sugar
19336 unsifted: powdered sugar, confectioners sugar, icing sugar
19908: turbinado sugar, raw sugar
19348: chocolate syrup, fudge sauce
19349: dark corn syrup
19350: corn syrup, light corn syrup, golden syrup
19353: maple syrup
19912: agave, agave syrup, agave nectar
19411: potato chip
19056: tortilla chip
19034: popcorn
20003: arrowroot, arrowroot flour
20005: barley, pearl barley
20130: barley flour
20008: buckwheat
20011: buckwheat flour
20012: bulgur, bulgur wheat
20016: corn flour whole grain
20317: masa, masa harina
20020: cornmeal, polenta, whole grain cornmeal
20022: degermed cornmeal, yellow cornmeal
20027: cornstarch, cornflour, corn starch
20028: couscous
20029: cooked couscous
20031: millet
20033: oat bran
20132: oat flour
20035: quinoa, uncooked quinoa
20137: cooked quinoa
20036: brown rice, uncooked brown rice
20037: cooked brown rice
20444: rice, white rice, long grain rice, basmati rice, jasmine rice, basmati, uncooked rice
20450: medium grain rice
20452: short grain rice, arborio, arborio rice, risotto rice, sushi rice
20045: cooked rice, cooked white rice, steamed rice
20061: rice flour
20063: dark rye flour
20064: rye flour
20066: semolina
20068: tapioca, tapioca pearl
20077: wheat bran
20078: wheat germ
20080: whole wheat flour, wholemeal flour, whole grain flour
20081: flour, all purpose flour, plain flour, white flour
20082: self rising flour, self raising flour
20083: bread flour, strong flour
20084: cake flour, pastry flour
20088: wild rice
20109: egg noodle, noodle
20120 elbows: pasta, macaroni, elbow macaroni
20121: cooked pasta, cooked spaghetti, cooked macaroni
11413: potato flour, potato starch
12061 ground: almond flour, almond meal, ground almond
19021: granola bar
19293: frozen yogurt
20089: cooked wild rice
14136: ginger ale
14144: lemon lime soda
14121: tonic water, club soda, sparkling water
19166: dutch process cocoa
19294: apple butter
16129: fried tofu
15088: sardine, canned sardine
15139: crab, crabmeat
15121: light tuna
05284: cooked turkey, turkey
`;

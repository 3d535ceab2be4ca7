/** Shelf-stable, baked and frozen foods and drinks, in the notation of `foods-fresh.ts`. Written by hand. */
export const pantryFoods = `
# bakery
Bread: sliced bread, loaf of bread, sandwich bread, loaf, bread loaf
White bread < bread: white loaf, enriched white bread
Whole wheat bread < bread: wholemeal bread, wheat bread, brown bread, honey wheat bread, whole grain bread
Multigrain bread < bread: seeded bread, granary bread, 12 grain bread, sprouted bread, ezekiel bread
Sourdough bread < bread: sourdough, sourdough loaf
Rye bread < bread: pumpernickel, marble rye
Gluten-free bread < bread: gluten free bread
Brioche < bread: brioche loaf, challah
Raisin bread < bread: cinnamon raisin bread, fruit loaf
French bread < bread: french loaf
Italian bread < bread: crusty bread, farmhouse loaf
Baguette < bread: french baguette, french stick
Ciabatta < bread
Focaccia < bread
Garlic bread: garlic baguette, texas toast
Bagel: plain bagel, everything bagel, cinnamon raisin bagel, mini bagel
English muffin
Hamburger bun: burger bun, slider bun, brioche bun, sandwich bun
Hot dog bun: hot dog roll, frankfurter bun
Dinner roll: bread roll, hawaiian roll, dinner bun, sweet roll, kaiser roll, crescent roll baked, bap, hoagie roll, sub roll
Tortilla: flour tortilla, wrap bread, burrito tortilla, whole wheat tortilla, tortilla wrap
Corn tortilla < tortilla
Taco shell: hard taco shell, tostada, tostada shell, taco kit shell
Pita bread: pita, pitta bread, pita pocket
Naan: naan bread, garlic naan
Flatbread: lavash, roti, chapati, flat bread, paratha
Pizza crust: pizza base, pizza shell
Croissant: butter croissant, pain au chocolat
Muffin: blueberry muffin, chocolate muffin, bran muffin, mini muffin
Donut: doughnut, glazed donut, donut hole, powdered donut
Danish pastry: danish, cheese danish, pastry, bear claw
Cinnamon roll: cinnamon bun, sticky bun
Scone: crumpet, teacake
Cake: birthday cake, layer cake, pound cake, chocolate cake, carrot cake, angel food cake, coffee cake, bundt cake, sponge cake
Cupcake: mini cupcake
Cheesecake: cheesecake slice
Pie: apple pie, pumpkin pie, cherry pie, pecan pie, key lime pie
Brownie: brownie bites, blondie
Banana bread: zucchini bread
Eclair: cream puff, cannoli
Breadcrumbs (fresh): fresh breadcrumbs
Breadstick: soft breadstick, grissini
Crouton
Cornbread: corn bread, corn muffin
Pretzel (soft): soft pretzel baked, pretzel bun
Madeleine: tart, baklava, strudel
# baking
*All-purpose flour: flour, plain flour, ap flour, white flour, all purpose flour
Self-raising flour: self rising flour
Bread flour: strong flour, strong white flour
Whole wheat flour: wholemeal flour
Cake flour: pastry flour
Almond flour: almond meal, ground almonds
Coconut flour
Rice flour: sweet rice flour, glutinous rice flour
Gluten-free flour: gluten free flour, gluten free baking mix
Chickpea flour: gram flour, besan, garbanzo flour
Rye flour: spelt flour, oat flour, buckwheat flour
Tapioca flour: tapioca starch
*Corn starch: cornflour, cornstarch, arrowroot, potato starch
Cornmeal: corn meal, masa harina, corn flour masa, masa
Corn muffin mix: cornbread mix, jiffy mix
*Sugar: white sugar, granulated sugar, caster sugar, cane sugar, superfine sugar, raw sugar, turbinado sugar, demerara sugar
*Brown sugar: light brown sugar, dark brown sugar, muscovado sugar
Powdered sugar: confectioners sugar, icing sugar
Coconut sugar
Sugar cubes
Stevia: sweetener, sugar substitute, splenda, sucralose, monk fruit sweetener, erythritol, truvia, artificial sweetener, xylitol
Corn syrup: light corn syrup, karo
Molasses: treacle, blackstrap molasses
Pomegranate molasses
*Baking powder
*Baking soda: bicarbonate of soda, bicarb, bicarb soda, sodium bicarbonate
Yeast: active dry yeast, instant yeast, dried yeast, fast action yeast, rapid rise yeast
Cream of tartar
Gelatin: unflavored gelatin, gelatine, gelatin powder, agar
Gelatin dessert mix: jello, jell o, jelly cubes, gelatin dessert
Pudding mix: instant pudding, instant pudding mix, custard powder
Rose water: rosewater
Orange blossom water: orange flower water
Vanilla extract: vanilla, vanilla essence, pure vanilla extract, vanilla bean, vanilla pod, vanilla paste
Almond extract: peppermint extract, lemon extract, flavor extract
Food coloring: food colour, gel food color
Sprinkles: hundreds and thousands, nonpareils, decorating sugar
Frosting: icing, cake frosting, decorating icing, buttercream frosting
Cake mix: yellow cake mix, chocolate cake mix, angel food cake mix
Brownie mix
Cookie mix: cookie baking mix, muffin mix, bread mix
Cookie dough: refrigerated cookie dough
Biscuit dough: refrigerated biscuits, canned biscuits, crescent dough, crescent rolls, refrigerated crescent rolls
Pie crust: pastry crust, graham cracker crust, pie shell, shortcrust pastry
Puff pastry: puff pastry sheets
Phyllo dough: filo pastry, fillo
Pizza dough: fresh pizza dough
Pie filling: cherry pie filling, apple pie filling
Pumpkin puree: canned pumpkin, pumpkin pie mix, solid pack pumpkin
Chocolate chips: semi sweet chocolate chips, chocolate morsels, milk chocolate chips, white chocolate chips, dark chocolate chips, mini chocolate chips, baking chips
Baking chocolate: unsweetened chocolate, bittersweet chocolate, baking bar, cooking chocolate
Cocoa powder: cacao powder, unsweetened cocoa, cocoa, cacao nibs
Coconut flakes: shredded coconut, desiccated coconut, flaked coconut
Evaporated milk
Sweetened condensed milk: condensed milk
Powdered milk: dry milk, milk powder, nonfat dry milk, powdered buttermilk
Marshmallow creme: marshmallow fluff, marshmallow cream
Baking mix: bisquick, biscuit mix
*Shortening: crisco, lard, vegetable shortening, suet
Bread crumbs: breadcrumb, panko, panko breadcrumb, italian bread crumbs
Coating mix: shake and bake, breading mix, batter mix, stuffing coating
Pectin: fruit pectin
Wheat gluten: vital wheat gluten
Xanthan gum: guar gum
Marzipan: almond paste, fondant
Candied fruit: glace cherry, candied ginger, mixed peel
# breakfast
Cereal: breakfast cereal, cold cereal, cheerios, corn flakes, cornflakes, bran flakes, rice krispies, shredded wheat, raisin bran, puffed rice cereal, weetabix, bran cereal
Oats: rolled oats, old fashioned oats, porridge oats, quick oats, steel cut oats, oat, whole grain oats, quick cooking oats
Oatmeal: instant oatmeal, porridge, overnight oats, oatmeal packets, oatmeal cup
Granola: muesli, granola cereal, granola clusters
Grits: hominy grits, quick grits, corn grits
Cream of wheat: farina, hot cereal
Wheat germ: wheat bran, oat bran
Pancake mix: waffle mix, pancake and waffle mix, crepe mix
Toaster pastry: pop tart, pop tarts
Breakfast bar: cereal bar, nutri grain bar, fruit and grain bar, breakfast biscuit
Breakfast drink: instant breakfast, breakfast essentials
# pasta_grains
Pasta: dry pasta, dried pasta, pasta shapes, noodles, whole wheat pasta
Spaghetti < pasta: spaghetti noodles, thin spaghetti, angel hair, angel hair pasta, capellini, vermicelli
Penne < pasta: penne pasta, ziti, rigatoni, mostaccioli
Macaroni < pasta: elbow macaroni, elbow pasta, elbows
Fettuccine < pasta: linguine, tagliatelle, pappardelle, linguini
Fusilli < pasta: rotini, rotini pasta, farfalle, bow tie pasta, pasta shells, shells, cavatappi, campanelle, orecchiette, gemelli
Orzo < pasta
Ditalini < pasta: acini di pepe, pastina, stelline
Lasagna noodles < pasta: lasagne sheet, lasagna sheet, lasagna, lasagne
Egg noodles: wide egg noodles, egg noodle
Gluten-free pasta < pasta: gluten free pasta, brown rice pasta, chickpea pasta, lentil pasta
Couscous: pearl couscous, israeli couscous
Gnocchi: potato gnocchi
Rice paper: rice paper wrapper, spring roll wrapper, summer roll wrapper
Dumpling wrapper: wonton wrapper, gyoza wrapper
Rice noodles: rice vermicelli, pad thai noodles, rice stick
Soba noodles: udon noodles, udon, soba
Asian noodles: lo mein noodles, chow mein noodles, stir fry noodles, glass noodles, cellophane noodles
Rice: long grain rice, uncooked rice, enriched rice, rice bag
White rice < rice: long grain white rice, instant rice, minute rice, parboiled rice
Brown rice < rice: long grain brown rice
Basmati rice < rice: basmati
Jasmine rice < rice: jasmine, thai rice, fragrant rice
Arborio rice < rice: risotto rice, arborio
Sushi rice < rice: short grain rice, sticky rice, calrose rice, glutinous rice
Wild rice < rice: wild rice blend
Ready rice < rice: microwave rice, 90 second rice, ready to serve rice
Rice mix: rice pilaf, yellow rice mix, spanish rice mix, rice a roni, risotto mix, seasoned rice
Quinoa: red quinoa, tricolor quinoa, white quinoa
Bulgur: bulgur wheat, tabbouleh mix, cracked wheat
Farro: spelt, freekeh, wheat berries
Barley: pearl barley, pearled barley
Millet: amaranth, teff, sorghum, buckwheat groats, kasha, buckwheat
Polenta: corn polenta, dry polenta
Semolina: semolina flour
Macaroni and cheese: mac and cheese, macaroni & cheese, mac n cheese, boxed mac and cheese, macaroni cheese, shells and cheese
Lentils: red lentil, green lentil, brown lentil, dry lentils, french lentil, puy lentil, black lentil
Split peas: green split pea, yellow split pea, dal, chana dal, toor dal
Dried beans: dry beans, dried black beans, dried kidney beans, dried pinto beans, dry pinto beans, 15 bean soup mix, navy beans dry, mung beans, adzuki beans
Dried chickpeas: dry chickpeas, dry garbanzo beans
Popping corn: popcorn kernels, unpopped popcorn
# canned_meals
Canned tomatoes: tinned tomatoes, chopped tomatoes, stewed tomatoes, whole peeled tomatoes, plum tomatoes canned, tin tomatoes
Diced tomatoes < canned tomatoes: canned diced tomatoes, petite diced tomatoes, fire roasted tomatoes, tomatoes with green chilies, rotel
Crushed tomatoes < canned tomatoes: strained tomatoes, tomato puree
Tomato sauce: canned tomato sauce, passata
Tomato paste: concentrated tomato puree, double concentrate tomato
Canned beans: tinned beans, mixed beans, four bean salad canned, beans
Black beans < canned beans: black bean, canned black beans, turtle beans
Kidney beans < canned beans: red kidney bean, kidney bean, red bean
Pinto beans < canned beans: pinto bean
White beans < canned beans: cannellini beans, great northern beans, navy beans, haricot bean, butter bean, lima bean, cannellini, white kidney bean, butterbeans
Chickpeas < canned beans: garbanzo bean, chick pea, garbanzo, chickpea
Black-eyed peas < canned beans: black eyed pea, blackeye pea, black eyed bean
Baked beans < canned beans: beans in tomato sauce, pork and beans, ranch style beans
Refried beans < canned beans
Chili beans < canned beans
Chili: canned chili, chili con carne, chili with meat, turkey chili
Canned corn: tinned sweetcorn, creamed corn, cream style corn, whole kernel corn
Canned green beans: cut green beans, tinned green beans, french style green beans
Canned peas: tinned peas, mushy peas, peas and carrots canned
Canned carrots
Canned vegetables: mixed vegetables, canned mixed vegetables
Canned spinach
Canned potatoes: tinned potatoes, sliced potatoes canned
Canned beets: pickled beets, tinned beetroot
Canned mushrooms: mushroom pieces and stems, tinned mushrooms
Canned asparagus
Hominy: white hominy
Sauerkraut: canned sauerkraut, kraut
Artichoke hearts: marinated artichoke, canned artichoke hearts
Hearts of palm
Water chestnuts: bamboo shoots, canned baby corn
Green chilies: canned green chiles, diced green chiles, chopped green chilies
Chipotle in adobo: chipotle peppers in adobo, chipotle pepper, chipotle paste
Canned tuna: tuna, tuna in water, tinned tuna, chunk light tuna, albacore tuna, tuna pouch, solid white albacore
Canned salmon: tinned salmon, pink salmon canned
Sardines: tinned sardines, canned sardines, pilchards
Anchovies: anchovy fillet, anchovy
Canned clams: smoked oysters, chopped clams, minced clams
Canned crab
Canned chicken: chunk chicken breast, tinned chicken
Canned ham: spam, corned beef canned, corned beef hash, vienna sausage, potted meat, tinned corned beef, luncheon loaf
Canned pineapple: pineapple chunk, pineapple tidbit, pineapple ring, crushed pineapple
Canned peaches: sliced peaches, tinned peaches, peach halves, cling peach
Canned pears: pear halves, tinned pears
Canned fruit cocktail: fruit cocktail, tinned fruit, canned fruit, canned mixed fruit
Mandarin oranges (canned): canned mandarin oranges, mandarin segments
Applesauce: apple sauce, applesauce cup, applesauce pouch, unsweetened applesauce
Fruit cup: fruit bowl cup, peach cup, diced peaches cup
Cranberry sauce: jellied cranberry sauce
Cherries (canned): maraschino cherry canned, tart cherries canned
Soup: canned soup, tin of soup, condensed soup, soup mix, dry soup mix
Chicken noodle soup < soup: chicken soup, chicken and rice soup
Tomato soup < soup: tomato bisque, cream of tomato soup
Cream of mushroom soup < soup: cream of chicken soup, cream of celery soup, mushroom soup
Vegetable soup < soup: minestrone, minestrone soup
Lentil soup < soup: black bean soup, split pea soup
Clam chowder < soup: corn chowder, chowder
Ramen: instant noodles, ramen noodles, cup noodles, pot noodle, instant ramen, cup of noodles
Fish broth < broth: fish stock
Broth: chicken broth, chicken stock, stock, bone broth, chicken bone broth
Beef broth < broth: beef stock
Vegetable broth < broth: vegetable stock
Bouillon: stock cube, bouillon cube, chicken bouillon, stock pot, beef bouillon, bouillon granules, better than bouillon, oxo cube
Coconut milk: canned coconut milk, coconut cream, lite coconut milk, tinned coconut milk
Canned pasta: spaghettios, canned ravioli, spaghetti hoops
Stew: beef stew, canned stew, chicken and dumplings
Pasta meal kit: hamburger helper, tuna helper, skillet dinner
Instant mashed potatoes: potato flakes, mashed potato mix, instant potatoes, scalloped potatoes mix
Stuffing mix: stuffing, stove top stuffing, bread stuffing
Curry pouch: indian entree, dal pouch, tikka masala pouch
Sloppy joe sauce: manwich
# condiments
Ketchup: tomato ketchup, catsup, red sauce
Mustard: yellow mustard, prepared mustard, english mustard, honey mustard, spicy brown mustard
Dijon mustard < mustard: dijon, whole grain mustard, wholegrain mustard, stone ground mustard
Mayonnaise: mayo, light mayo, aioli, vegan mayo, salad cream, miracle whip
BBQ sauce: barbecue sauce, bbq, barbeque sauce
Hot sauce: tabasco, pepper sauce, buffalo sauce, wing sauce, cayenne pepper sauce, louisiana hot sauce
Sriracha: chili garlic sauce, chili paste
Sambal oelek: sambal
Gochujang: korean chili paste, gochujang paste
Harissa: rose harissa, harissa paste
Doubanjiang: chili bean paste, chili bean sauce, toban djan
Fermented black beans: black bean sauce, black bean garlic sauce, salted black beans
Tamarind paste: tamarind, tamarind concentrate
Preserved lemon
Sweet chili sauce
Soy sauce: soya sauce, light soy sauce, dark soy sauce, shoyu, low sodium soy sauce
Tamari: coconut aminos, liquid aminos
Teriyaki sauce: teriyaki, teriyaki marinade
Hoisin sauce: plum sauce, duck sauce
Oyster sauce
Fish sauce
Worcestershire sauce: worcester sauce
Steak sauce: a1 sauce, brown sauce, hp sauce
Stir fry sauce: pad thai sauce, sweet and sour sauce, general tso sauce, orange sauce
Curry sauce: tikka masala sauce, simmer sauce, korma sauce, cooking sauce
Curry paste: thai red curry paste, green curry paste, red curry paste
Miso: miso paste, white miso
Dashi: dashi stock, dashi powder
Peanut sauce: satay sauce
Cocktail sauce: seafood sauce
Tartar sauce: tartare sauce
Horseradish: prepared horseradish, horseradish sauce
Wasabi: wasabi paste
Relish: pickle relish, sweet relish, dill relish, chutney, mango chutney
Pickles: dill pickle, gherkin, pickle spear, kosher dill, bread and butter pickle, pickle chips, pickle, cornichon
Olives: black olive, green olive, kalamata olive, stuffed olive, ripe olive, castelvetrano olive, pimento stuffed olive, olive
Capers
Roasted red peppers: roasted pepper, jarred red peppers, pimento, pimiento
Pickled jalapenos: jalapeno slices, jarred jalapenos, nacho jalapeno
Banana peppers: pepperoncini, pickled pepper
Sun-dried tomatoes: sundried tomato, sun dried tomato
Pickled onion: pickled vegetables, giardiniera
Pickled ginger: sushi ginger
Salsa: tomato salsa, salsa verde, chunky salsa, picante sauce, mild salsa
Queso dip: salsa con queso, nacho cheese sauce, cheese sauce, queso
Enchilada sauce: taco sauce, mole sauce
Bean dip: french onion dip, onion dip, ranch dip
Pasta sauce: spaghetti sauce, marinara, marinara sauce, tomato basil sauce, ragu, bolognese sauce, vodka sauce, tomato pasta sauce
Alfredo sauce < pasta sauce: white pasta sauce
Pizza sauce < pasta sauce
Pesto: basil pesto, green pesto, red pesto
Gravy: gravy mix, brown gravy, turkey gravy, gravy granules, bisto
Salad dressing: dressing, caesar dressing, italian dressing, thousand island dressing, blue cheese dressing, balsamic vinaigrette, vinaigrette, french dressing, honey mustard dressing, salad topping
Ranch dressing < salad dressing: ranch, buttermilk ranch
Marinade: jerk marinade, fajita marinade, liquid smoke
*Vegetable oil: cooking oil, canola oil, rapeseed oil, corn oil, soybean oil, oil, neutral oil
*Olive oil: extra virgin olive oil, evoo, virgin olive oil, light olive oil
Coconut oil: virgin coconut oil
Sunflower oil: safflower oil, grapeseed oil, peanut oil, groundnut oil
Avocado oil
Sesame oil: toasted sesame oil
Truffle oil: walnut oil, flaxseed oil, infused oil
Cooking spray: nonstick spray, pam spray, oil spray
*Vinegar: white vinegar, distilled white vinegar, malt vinegar, distilled vinegar
Apple cider vinegar < vinegar: cider vinegar, acv
Balsamic vinegar < vinegar: balsamic, balsamic glaze
Red wine vinegar < vinegar: white wine vinegar, sherry vinegar, champagne vinegar
Rice vinegar < vinegar: rice wine vinegar, seasoned rice vinegar
Mirin: rice wine, cooking sake, shaoxing wine, cooking wine, cooking sherry
Lemon juice (bottled): bottled lemon juice, lemon juice concentrate, bottled lime juice
Peanut butter: pb, creamy peanut butter, crunchy peanut butter, natural peanut butter, chunky peanut butter
Almond butter: cashew butter, nut butter, sunflower seed butter, sunbutter, seed butter
Chocolate hazelnut spread: nutella, hazelnut spread, chocolate spread, cookie butter, biscoff spread
Jam: strawberry jam, fruit spread, preserves, raspberry jam, apricot preserves, fruit preserves, strawberry preserves
Jelly: grape jelly, pepper jelly
Marmalade: orange marmalade
Lemon curd
Apple butter: pumpkin butter
Marmite: vegemite, yeast extract
Honey: clover honey, raw honey, honey bear, manuka honey, wildflower honey
Maple syrup: pure maple syrup
Pancake syrup: table syrup, syrup, waffle syrup
Agave: agave nectar, agave syrup, golden syrup, date syrup, simple syrup
Tahini: sesame paste
Chocolate syrup: chocolate sauce, caramel sauce, fudge sauce, ice cream topping, butterscotch topping
Bacon bits: salad toppers, crispy onions, fried onions
# spices
*Salt: table salt, iodized salt, fine salt, rock salt
Sea salt < salt: coarse sea salt, himalayan salt, pink salt
Kosher salt < salt
*Black pepper: pepper, ground black pepper, peppercorn, black peppercorn, cracked pepper, ground pepper, white pepper
Garlic powder: granulated garlic, garlic granules
Garlic salt: onion salt, celery salt, seasoned salt, lawrys
Onion powder: dried minced onion, onion flakes
Paprika: sweet paprika
Smoked paprika < paprika: pimenton
Cumin: ground cumin, cumin powder, cumin seed
Chili powder: ancho chili powder, chile powder, chipotle powder
Cayenne pepper: cayenne, ground red pepper
Crushed red pepper: red pepper flakes, chili flakes, chile flakes, crushed chili
Cinnamon: ground cinnamon, cinnamon stick
Nutmeg: ground nutmeg, mace
Cloves: ground clove, whole clove
Allspice: ground allspice, jamaica pepper
Ground ginger: ginger powder
Cardamom: cardamom pod
Turmeric: ground turmeric, turmeric powder
Coriander: ground coriander, coriander seed, coriander powder
Curry powder: madras curry powder
Garam masala
Chinese five spice: five spice
Ras el hanout
Baharat
Berbere: berbere spice
Gochugaru: korean chili flakes, korean chili powder
Aleppo pepper: pul biber
Sichuan pepper: szechuan pepper, sichuan peppercorn, szechuan peppercorn
Mustard powder: dry mustard, ground mustard, mustard seed
Fennel seed: anise seed, dill seed, celery seed
Caraway seed
Star anise
Fenugreek: fenugreek seed, fenugreek leaf, dried fenugreek leaves, kasuri methi
Nigella seed: kalonji, black onion seed
Poppy seed
Sesame seed: white sesame seed, black sesame seed
Saffron: saffron thread, saffron strand
Sumac
Za'atar: zaatar
Bay leaf: bay leaves, dried bay leaf
Dried oregano: oregano, oregano leaf, ground oregano
Dried basil
Dried thyme: ground thyme
Dried rosemary
Dried parsley: parsley flakes
Dried dill: dill weed
Dried sage: ground sage, rubbed sage
Dried tarragon: marjoram, dried mint, dried cilantro, dried chives
Italian seasoning: italian herbs, mixed herbs, herbes de provence
Poultry seasoning
Pumpkin pie spice: apple pie spice, mixed spice
Taco seasoning: fajita seasoning, taco mix, taco seasoning mix, chili seasoning, burrito seasoning
Ranch seasoning: ranch dressing mix, onion soup mix, ranch mix
Everything bagel seasoning: everything but the bagel seasoning
Seasoning blend: all purpose seasoning, mrs dash, spice mix, seasoning, salt free seasoning, seasoning mix, spice blend
Cajun seasoning: creole seasoning, old bay, blackened seasoning, seafood seasoning
Steak seasoning: grill seasoning, montreal steak seasoning, bbq rub, rub, dry rub, jerk seasoning, meat rub
Lemon pepper: lemon pepper seasoning
Meat tenderizer: msg, accent
Adobo seasoning: sazon
Nutritional yeast
Dried chili: ancho chile, guajillo chile, dried chiles, chile de arbol
# snacks
Potato chips: crisps, chips, kettle chips, ruffles, pringles, lays, bbq chips, sour cream and onion chips, crinkle cut chips
Tortilla chips: nacho chips, corn chips, doritos, tostitos, blue corn chips, fritos
Veggie chips: vegetable chips, kale chips, veggie straws, sweet potato chips, plantain chips, banana chips, apple chips, beet chips
Cheese puffs: cheetos, cheese curls, puffs, cheese balls
Pita chips: bagel chips, bagel crisps
Popcorn: microwave popcorn, kettle corn, skinnypop, white cheddar popcorn, caramel corn
Pretzels: pretzel stick, pretzel twist, pretzel rod, pretzel thins, peanut butter pretzels, pretzel crisps
Crackers: saltine, ritz, oyster cracker, water cracker, cream cracker, club crackers, wheat thins, triscuit, whole grain crackers, crispbread
Cheese crackers: goldfish, goldfish crackers, cheez it
Sandwich crackers: peanut butter crackers
Graham crackers: digestive biscuit, teddy grahams
Rice cakes: rice cake, corn cakes, popcorn cakes
Rice crackers: rice crisps
Seaweed snack: nori, roasted seaweed
Pork rinds: pork scratchings
Nuts: mixed nuts, deluxe mixed nuts, cocktail nuts
Almonds: almond, sliced almonds, flaked almonds, slivered almonds, roasted almonds, raw almonds
Cashews: cashew, cashew nut
Peanuts: peanut, dry roasted peanuts, honey roasted peanuts, cocktail peanuts
Walnuts: walnut, walnut halves, chopped walnuts
Pecans: pecan, pecan halves
Pistachios: pistachio
Hazelnuts: hazelnut, filbert
Macadamia nuts: macadamia
Brazil nuts
Pine nuts: pignoli
Chestnuts: roasted chestnut
Sunflower seeds: sunflower seed, sunflower kernel
Pumpkin seeds: pepitas, pumpkin seed
Chia seeds: chia
Flax seeds: flaxseed, ground flax, linseed, flax meal, flaxseed meal
Hemp seeds: hemp heart
Trail mix: snack mix, chex mix, nut mix, party mix, bombay mix
Raisins: raisin, sultana, golden raisins, craisins raisins
Dried cranberries: craisin, dried cranberry
Dried apricots: dried apricot
Prunes: dried plum, prune
Dates: medjool date, pitted date, date, deglet noor date
Dried mango: dried fruit, freeze dried fruit, dried fruit mix, dried apple, dried pineapple
Dried figs: dried fig
Dried cherries: dried tart cherries, dried blueberries
Freeze-dried strawberries: freeze dried strawberry
Fruit snacks: fruit gummies, fruit leather, fruit roll up, fruit rollups, fruit strips, fruit by the foot
Granola bar: chewy granola bar, oat bar, nut bar, kind bar, fruit and nut bar
Protein bar: clif bar, energy bar, quest bar, larabar, luna bar, nutrition bar, rxbar
Rice crispy treat: rice krispies treat, crispy marshmallow treat
Beef jerky: jerky, turkey jerky, meat stick, beef stick, biltong, slim jim
Wasabi peas: roasted chickpeas, dry roasted edamame, bamba, corn nuts
Fruit pouch: squeezable fruit
# sweets
Chocolate: chocolate bar, candy bar, milk chocolate, white chocolate
Dark chocolate < chocolate: dark chocolate bar
Candy: hard candy, sweets, assorted candy, fun size candy, halloween candy
Chocolate candy: peanut butter cups, m&ms, kit kat, snickers, reeses, chocolate covered almonds, chocolate covered pretzels, chocolate truffles, chocolate box
Gummy candy: gummy bears, gummy worms, sour patch kids, fruit chews, jelly beans, skittles, starburst
Licorice: liquorice, twizzlers, red vines
Lollipop: lollipops, sucker
Caramels: caramel, caramel candy, toffee, fudge, butterscotch candy
Marshmallows: mini marshmallow, marshmallow
Breath mints: after dinner mint, peppermint candy, altoids, tic tac, peppermint patties
Chewing gum: gum, bubble gum
Cookies: cookie, assorted cookies, sandwich cookies, shortbread, wafer cookies
Chocolate chip cookies < cookies: chips ahoy, chocolate chip cookie
Oreos < cookies: oreo, chocolate sandwich cookie
Vanilla wafers < cookies: nilla wafer
Gingersnaps < cookies: ginger snap, gingerbread, ginger cookie
Oatmeal cookies < cookies: oatmeal raisin cookie, fig bar, fig newtons
Biscotti < cookies: macaroon, macaron, ladyfinger, amaretti, stroopwafel
Animal crackers: animal cookies
Snack cakes: twinkies, little debbie, swiss rolls, zebra cakes, ding dongs
Ice cream cones: sugar cone, waffle cone
Halva: turkish delight, nougat, mochi sweet
# frozen
Ice cream: vanilla ice cream, chocolate ice cream, ice cream tub, gelato, soft serve
Ice cream bar: ice cream sandwich, drumstick ice cream, fudge bar, fudgesicle, ice cream novelty
Dairy-free ice cream: non dairy frozen dessert, coconut milk frozen dessert, vegan ice cream
Sherbet: sorbet, italian ice
Popsicles: ice pop, ice lolly, freeze pop, fruit bar frozen, fruit pop
Frozen yogurt: frozen yogurt bar, froyo
Mochi ice cream
Frozen whipped topping: whipped topping, cool whip
Ice: bag of ice, ice cubes
Frozen pizza: pepperoni pizza, cheese pizza, pizza, thin crust pizza
Pizza rolls: pizza bites, bagel bites, pizza snacks
Frozen meal: frozen dinner, tv dinner, frozen entree, lean cuisine
Frozen lasagna
Frozen burrito: burrito, bean and cheese burrito, chimichanga, taquito
Hot Pocket: stuffed sandwich, pocket sandwich
Corn dog: mini corn dogs
Chicken nuggets: breaded chicken, chicken tenders, chicken strips, popcorn chicken, chicken patty, dino nuggets, chicken kiev
Veggie burger: garden burger, black bean burger, boca burger
Meatless chicken: meatless nuggets, vegetarian chicken, veggie sausage, vegan chicken strips, meatless crumbles, quorn
Fish sticks: fish fingers, breaded fish, beer battered fish
Frozen shrimp: popcorn shrimp, coconut shrimp, frozen prawn
Frozen fish: frozen tilapia, frozen cod, frozen salmon
Frozen chicken: frozen chicken breast, frozen wings
Meatballs: frozen meatballs, italian meatballs, meatball
French fries: oven chips, fries, frozen chips, waffle fries, steak fries, crinkle cut fries, sweet potato fries
Tater tots: potato tots, potato smiles
Hash browns: hash brown, hash brown patty, hashbrown, breakfast potatoes
Onion rings: mozzarella sticks, jalapeno poppers, mozz sticks
Frozen vegetables: frozen mixed vegetables, frozen veggies, frozen stir fry vegetables
Frozen peas
Frozen corn: frozen sweetcorn
Frozen broccoli: frozen broccoli floret
Frozen spinach
Frozen green beans
Frozen cauliflower: frozen cauliflower rice
Edamame: shelled edamame, edamame bean, frozen edamame, soybean
Frozen berries: frozen mixed berries, frozen blueberries, frozen strawberries, frozen raspberries
Frozen fruit: frozen mango, frozen peaches, frozen cherries, smoothie mix, frozen banana, frozen pineapple
Acai packets: acai, acai puree
Frozen waffles: waffle, toaster waffle, eggo
Frozen pancakes: frozen french toast, french toast stick, pancake, mini pancakes
Breakfast sandwich: sausage biscuit, breakfast burrito, breakfast bowl, egg sandwich
Frozen pie: frozen cheesecake, frozen cake, frozen dessert
Pot pie: chicken pot pie, steak pie
Frozen bread dough: frozen rolls, frozen garlic bread, frozen biscuits, frozen dinner rolls, frozen bread
Frozen dumplings: potstickers, gyoza, wonton, dumpling, pot sticker, dim sum, shumai
Frozen egg rolls: frozen spring rolls
Samosa: frozen samosa
Pierogies: pierogi, perogies
Tamales
Frozen ravioli: frozen tortellini, frozen pasta
Frozen macaroni and cheese: frozen mac and cheese
Frozen fried rice: fried rice, frozen rice
Frozen juice concentrate: orange juice concentrate, frozen lemonade concentrate, frozen orange juice, juice concentrate
# beverages
*Water: bottled water, drinking water, spring water, purified water, distilled water, mineral water, tap water
Sparkling water: seltzer, seltzer water, soda water, club soda, carbonated water, flavored sparkling water, lacroix
Tonic water: tonic
Coconut water
Flavored water: vitamin water, water enhancer, drink drops
Cola: coke, coca cola, pepsi, diet coke, diet cola, coke zero, diet pepsi
Soda: pop, soft drink, fizzy drink, lemon lime soda, sprite, orange soda, dr pepper, mountain dew, grape soda, cream soda, diet soda
Ginger ale: ginger beer
Root beer
Juice: fruit juice, juice blend, juice drink
Orange juice < juice: oj, orange juice no pulp
Apple juice < juice
Grape juice < juice
Cranberry juice < juice: cranberry juice cocktail, cranberry cocktail, cranapple
Pineapple juice < juice: mango juice, mango nectar, pear nectar, guava nectar
Grapefruit juice < juice
Tomato juice < juice: vegetable juice, v8, clamato
Prune juice < juice
Pomegranate juice < juice: cherry juice, tart cherry juice
Carrot juice < juice: green juice, beet juice, pressed juice
Juice pouches: capri sun, juice boxes, kids juice pouch
Lemonade: pink lemonade, limeade
Fruit punch: punch, hawaiian punch, tropical punch
Smoothie: fruit smoothie, green smoothie, bottled smoothie
Sports drink: gatorade, powerade, electrolyte drink, isotonic drink
Energy drink: red bull, monster energy, energy shot
Drink mix: kool aid, powdered drink mix, crystal light, lemonade mix, squash cordial, fruit cordial, tang, drink powder
Kombucha
Protein shake: protein drink, meal replacement shake, nutrition shake, nutritional drink, ensure
Cocktail mixer: margarita mix, bloody mary mix, sweet and sour mix, grenadine, bitters
Aloe drink: aloe vera juice, aloe juice
# coffee_tea
Coffee: ground coffee, coffee grounds, whole bean coffee, coffee beans, medium roast coffee, dark roast coffee, decaf coffee, house blend, espresso beans
Instant coffee < coffee: instant coffee granules, espresso powder
Coffee pods < coffee: k cup, coffee capsule, coffee pod, nespresso pods, keurig cups
Cold brew: iced coffee, cold brew coffee, bottled frappuccino, coffee drink, canned coffee
Tea: tea bag, black tea, english breakfast tea, earl grey tea, breakfast tea, loose leaf tea
Green tea < tea: matcha, jasmine green tea, matcha powder
Herbal tea < tea: chamomile tea, peppermint tea, rooibos, rooibos tea, fruit tea, ginger tea
Chai < tea: chai tea, chai latte, chai concentrate
Iced tea: sweet tea, bottled iced tea, lemon tea, iced tea mix
Hot cocoa: hot chocolate, hot cocoa mix, drinking chocolate, cocoa mix, hot chocolate mix, ovaltine, malted milk powder
# alcohol
Beer: lager, pilsner, light beer, ipa, pale ale, stout, craft beer, ale, wheat beer, beer 6 pack
Hard cider: cider alcoholic, dry cider
Hard seltzer: white claw, truly, spiked seltzer
Wine: table wine, boxed wine
Red wine < wine: merlot, cabernet sauvignon, cabernet, pinot noir, malbec, syrah, shiraz, zinfandel, chianti, red blend, rioja, dry red wine
White wine < wine: chardonnay, pinot grigio, sauvignon blanc, riesling, moscato, dry white wine
Rose wine < wine: rose, white zinfandel
Sparkling wine < wine: champagne, prosecco, cava, brut
Port: sherry, vermouth, marsala wine, marsala, madeira
Sake
Vodka
Gin
Rum: white rum, dark rum, spiced rum
Whiskey: bourbon, scotch, whisky, rye whiskey
Tequila: mezcal
Brandy: cognac
Liqueur: triple sec, irish cream, amaretto, coffee liqueur, orange liqueur, kahlua, cointreau, baileys
Canned cocktail: ready to drink cocktail, margarita premixed
`;

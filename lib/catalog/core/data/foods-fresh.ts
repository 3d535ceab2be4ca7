/**
 * Fresh and chilled foods, one a line: `Display name < broader food: synonym, synonym`, under a `# category` heading.
 * A leading `*` marks a staple that recipes may assume. Plurals, spelling and British words are folded when read
 * (see `core/names/normalize.ts`), so they are not repeated here. Written by hand from general knowledge.
 */
export const freshFoods = `
# produce
Apple: eating apple, cooking apple, apples bag
Gala apple < apple: gala, royal gala
Fuji apple < apple: fuji
Honeycrisp apple < apple: honeycrisp, honey crisp apple
Granny Smith apple < apple: granny smith, green apple
Pink Lady apple < apple: pink lady, cripps pink apple
Red Delicious apple < apple: red delicious
Golden Delicious apple < apple: golden delicious
Braeburn apple < apple: braeburn
Bramley apple < apple: bramley
Apple slices < apple: sliced apples, apple wedges
Banana: cavendish banana, baby banana
Plantain: green plantain
Orange: navel orange, valencia orange, cara cara orange
Blood orange < orange
Mandarin: clementine, tangerine, satsuma, cuties, halos, easy peeler, mandarin orange, minneola, sumo citrus
Lemon: unwaxed lemon, meyer lemon
*Lemon juice < lemon: juice of lemon, fresh lemon juice
Lime: key lime, persian lime
Lime juice < lime: fresh lime juice
Grapefruit: ruby grapefruit, red grapefruit, pink grapefruit
Pomelo
Kumquat
Grape: red grape, green grape, seedless grape, white grape, black grape, cotton candy grape, table grape
Strawberry
Blueberry
Raspberry
Blackberry
Cranberry: fresh cranberry
Mixed berries: berry medley
Gooseberry
Currant: red currant, black currant, blackcurrant
Cherry: sweet cherry, bing cherry, rainier cherry
Peach: yellow peach, white peach, donut peach
Nectarine
Plum: black plum, red plum
Pluot
Apricot
Pear: bartlett pear, bosc pear, anjou pear, danjou pear, conference pear, comice pear
Asian pear < pear
Mango: ataulfo mango, honey mango
Pineapple: golden pineapple
Papaya
Kiwi: kiwifruit, gold kiwi, green kiwi
Watermelon: seedless watermelon, mini watermelon
Cantaloupe: cantaloupe melon, rockmelon, muskmelon
Honeydew: honeydew melon
Melon: galia melon, melon chunks
Pomegranate: pomegranate arils, pomegranate seeds
Fig: fresh fig, black mission fig
Passion fruit
Dragon fruit: pitaya
Star fruit: carambola
Guava
Lychee
Jackfruit
Persimmon
Quince
Rhubarb
Coconut: young coconut, whole coconut
Fruit salad: fresh fruit salad, cut fruit, fruit tray, fruit bowl, mixed fruit
Avocado: hass avocado
Tomato: vine tomato, tomatoes on the vine, beefsteak tomato, slicing tomato, heirloom tomato, campari tomato
Roma tomato < tomato: plum tomato
Cherry tomato < tomato: grape tomato, baby plum tomato
Tomatillo
Potato: white potato, yellow potato, yukon gold potato, maris piper, king edward potato, baking potato, jacket potato
Russet potato < potato: russet, idaho potato
Red potato < potato
New potato < potato: baby potato, fingerling potato, creamer potato, little potato, salad potato
Sweet potato: yam, kumara, garnet yam
Onion: brown onion, white onion
Yellow onion < onion
Red onion < onion: spanish onion
Sweet onion < onion: vidalia onion
Pearl onion < onion: cocktail onion, boiler onion
Scallion: green onion, spring onion, salad onion
Shallot: echalion
Leek
*Garlic: garlic bulb, garlic clove, clove of garlic, head of garlic, minced garlic, peeled garlic
Elephant garlic < garlic
Black garlic < garlic
Ginger: ginger root, fresh ginger, root ginger, gingerroot
Turmeric root: fresh turmeric
Galangal
Lemongrass: lemon grass
Lime leaf: makrut lime leaf, kaffir lime leaf
Curry leaf: fresh curry leaf
Carrot: carrot sticks, shredded carrot, carrot chips, rainbow carrot
Baby carrot < carrot
Parsnip
Turnip
Rutabaga: swede
Beet: beetroot, golden beet, red beet
Radish: daikon radish, daikon, watermelon radish, mooli
Celery: celery stick, celery heart, celery stalk, stick of celery
Celery root: celeriac
Horseradish root: fresh horseradish
Jicama
Yuca: cassava
Taro
Sunchoke: jerusalem artichoke
Kohlrabi
Broccoli: broccoli crown, broccoli floret
Broccolini: tenderstem broccoli, baby broccoli, tenderstem
Broccoli rabe: rapini
Cauliflower: cauliflower floret
Romanesco
Cauliflower rice: riced cauliflower
Brussels sprout: brussel sprout
Cabbage: green cabbage, white cabbage, savoy cabbage, shredded cabbage, pointed cabbage
Red cabbage < cabbage: purple cabbage
Napa cabbage < cabbage: chinese cabbage, chinese leaf
Bok choy: pak choi, baby bok choy, pak choy
Coleslaw mix: slaw mix, broccoli slaw
Kale: lacinato kale, baby kale, curly kale, cavolo nero, tuscan kale, dinosaur kale
Spinach: spinach leaf, bunch spinach
Baby spinach < spinach
Swiss chard: chard, rainbow chard, silverbeet
Collard greens: collards
Callaloo: amaranth leaves
Mustard greens
Turnip greens
Dandelion greens
Spring greens: power greens, super greens, braising greens
Lettuce: butter lettuce, butterhead lettuce, bibb lettuce, boston lettuce, red leaf lettuce, green leaf lettuce, little gem lettuce, little gem
Iceberg lettuce < lettuce: iceberg
Romaine lettuce < lettuce: romaine, romaine heart, cos lettuce
Arugula: rocket, baby arugula, wild rocket
Watercress: upland cress
Endive: belgian endive, curly endive, frisee, escarole
Radicchio
Salad mix: mixed salad, spring mix, mixed greens, salad greens, mesclun, bagged salad, garden salad, baby greens, salad leaves, field greens
Salad kit: caesar salad kit, chopped salad kit
Microgreens: broccoli sprouts, pea shoots
Bean sprouts: mung bean sprout
Alfalfa sprouts
Cucumber: english cucumber, hothouse cucumber, seedless cucumber, cuke
Mini cucumber < cucumber: persian cucumber
Pickling cucumber < cucumber: kirby cucumber
Zucchini: courgette, green squash
Yellow squash: summer squash, crookneck squash
Butternut squash: squash
Acorn squash
Spaghetti squash
Delicata squash
Kabocha squash
Pumpkin: pie pumpkin, sugar pumpkin, carving pumpkin
Eggplant: aubergine, japanese eggplant
Bell pepper: sweet pepper, capsicum, mixed peppers, tri color peppers
Green bell pepper < bell pepper: green pepper
Red bell pepper < bell pepper: red pepper
Yellow bell pepper < bell pepper: yellow pepper
Orange bell pepper < bell pepper: orange pepper
Mini sweet pepper < bell pepper: mini pepper, sweet mini pepper
Jalapeno: jalapeno pepper
Serrano pepper: serrano chile
Habanero: habanero pepper, scotch bonnet, scotch bonnet chili, scotch bonnet pepper
Poblano: poblano pepper
Anaheim pepper: hatch chile
Shishito pepper
Chili pepper: fresh chili, red chili, green chili pepper, birds eye chili, hot pepper, thai chili
Corn on the cob: corn cob, corn, sweet corn, sweetcorn, ear of corn, corncob
Baby corn
Green bean: string bean, french bean, haricot vert, runner bean, fine bean
Wax bean
Snow pea: mangetout
Snap pea: sugar snap pea, sugar snap
Green pea: pea, fresh peas, garden pea, english pea, shelled pea
Fava bean: broad bean
Okra
Asparagus: asparagus spear, asparagus tip
Artichoke: globe artichoke
Fennel: fennel bulb
Mushroom: white mushroom, button mushroom, chestnut mushroom, closed cup mushroom, sliced mushrooms
Cremini mushroom < mushroom: baby bella mushroom, crimini mushroom, baby bella
Portobello mushroom < mushroom: portabella mushroom, portobello, portabella
Shiitake mushroom < mushroom: shiitake
Oyster mushroom < mushroom
Enoki mushroom < mushroom: enoki
Porcini mushroom < mushroom: porcini, dried porcini, cep
Cactus: nopales, nopal
Chayote
Seaweed: wakame, kelp, kombu
Basil: fresh basil, basil leaf, sweet basil
Thai basil < basil
Cilantro: coriander leaf, fresh coriander, cilantro leaf, bunch coriander, chopped coriander
Parsley: italian parsley, flat leaf parsley, curly parsley, fresh parsley
Mint: fresh mint, mint leaf, spearmint
Rosemary: fresh rosemary, rosemary sprig
Thyme: fresh thyme, thyme sprig, lemon thyme
Sage: fresh sage, sage leaf
Dill: fresh dill, dill weed fresh
Chive: fresh chives
Tarragon: fresh tarragon
Oregano (fresh): fresh oregano
Marjoram (fresh): fresh marjoram
Bay leaf (fresh): fresh bay leaf
Stir fry vegetables: vegetable medley, stir fry mix, mixed vegetables fresh
Vegetable tray: veggie tray, crudites
Zucchini noodles: zoodles, courgetti, vegetable noodles, butternut spirals
Wheatgrass
Aloe vera leaf
Fresh flowers: flowers, bouquet, rose bouquet, tulips
Living herb: potted herb
Kimchi: napa kimchi
Sauerkraut (fresh): fresh sauerkraut
Horseradish (refrigerated): refrigerated horseradish
# dairy_eggs
Milk: cow milk, dairy milk, fresh milk, organic milk, grass fed milk, jug of milk
Whole milk < milk: full cream milk, full fat milk, vitamin d milk, homo milk, blue top milk, vitamin d whole milk
Reduced fat milk < milk: 2% milk, semi skimmed milk
Low fat milk < milk: 1% milk, lowfat milk
Skim milk < milk: fat free milk, nonfat milk, skimmed milk, non fat milk
Lactose free milk < milk: lactaid milk, lactaid
Chocolate milk < milk: strawberry milk, flavored milk
Goat milk: goats milk
Buttermilk: lowfat buttermilk, cultured buttermilk
Kefir: milk kefir, kefir cultured milk, drinkable kefir
Eggnog: egg nog
Almond milk: almondmilk, unsweetened almond milk
Oat milk: oatmilk
Soy milk: soymilk, soya milk, soybean milk
Coconut milk beverage: coconut milk drink
Rice milk: rice drink
Cashew milk: cashewmilk
Hemp milk: pea milk, flax milk, macadamia milk
Half and half: half & half, half n half, single cream, light cream, table cream
Heavy cream: heavy whipping cream, whipping cream, double cream, thickened cream, cream
Whipped cream: aerosol whipped cream, squirty cream, canned whipped cream
Sour cream: soured cream, light sour cream
Creme fraiche
Clotted cream
Mexican crema: crema, crema mexicana
Coffee creamer: creamer, liquid creamer, non dairy creamer, french vanilla creamer, hazelnut creamer
Butter: stick of butter, butter sticks, block butter, whipped butter, sweet cream butter
Unsalted butter < butter: unsalted butter stick, sweet butter
Salted butter < butter: salted butter stick
Ghee: clarified butter
Margarine: dairy free spread, buttery spread, vegetable spread, spreadable butter, plant butter, vegan butter, soft spread
Egg: large egg, eggs dozen, chicken egg, brown egg, white egg, free range egg, cage free egg, hen egg, medium egg, extra large egg
Egg white: liquid egg white, egg whites carton
Egg yolk
Liquid egg: egg substitute, liquid whole egg, egg beaters
Hard boiled egg: hard cooked egg, boiled egg
Duck egg
Quail egg
Yogurt: plain yogurt, natural yogurt, fruit yogurt, low fat yogurt, nonfat yogurt, strawberry yogurt, vanilla yogurt, whole milk yogurt
Greek yogurt < yogurt: greek style yogurt, plain greek yogurt
Icelandic yogurt < yogurt: skyr
Drinkable yogurt < yogurt: yogurt drink, yogurt smoothie
Yogurt tube < yogurt: squeezable yogurt, yogurt pouch
Dairy-free yogurt: coconut yogurt, almond yogurt, soy yogurt, dairy free yogurt, plant based yogurt
Cottage cheese: small curd cottage cheese
Ricotta: ricotta cheese
Labneh: labne, strained yogurt
Quark
Cream cheese: cream cheese spread, soft cheese, neufchatel
Mascarpone: mascarpone cheese
Cheese: sliced cheese, shredded cheese, grated cheese, cheese block, cheese slices, cheese stick
Cheddar: cheddar cheese, sharp cheddar, mild cheddar, mature cheddar, extra sharp cheddar, white cheddar, medium cheddar, shredded cheddar
Mozzarella: mozzarella cheese, shredded mozzarella, mozzarella ball, fresh mozzarella, mozzarella pearls, bocconcini
String cheese: cheese string, mozzarella stick snack, string cheese stick, mozzarella string cheese
Burrata
Parmesan: parmesan cheese, parmigiano reggiano, grated parmesan, parmigiano
Pecorino: pecorino romano, romano cheese, romano
Asiago: asiago cheese
Grana Padano
Swiss cheese: emmental, swiss, jarlsberg, baby swiss
Gruyere: gruyere cheese
Provolone: provolone cheese
American cheese: american cheese slices, cheese singles, american singles, processed cheese
Monterey Jack: jack cheese, monterey jack cheese, pepper jack, colby jack, pepper jack cheese, colby jack cheese
Colby: colby cheese
Mexican cheese blend: mexican blend cheese, taco cheese, four cheese mexican, fiesta blend, shredded mexican blend
Italian cheese blend: italian blend cheese, pizza cheese
Gouda: gouda cheese, smoked gouda
Edam
Havarti: havarti cheese
Muenster: muenster cheese
Brie: brie cheese, camembert
Blue cheese: bleu cheese, gorgonzola, stilton, roquefort, blue cheese crumbles
Feta: feta cheese, crumbled feta
Goat cheese: chevre, goats cheese, goat cheese log
Halloumi
Paneer
Queso fresco: queso blanco, cotija, oaxaca cheese, queso quesadilla
Fontina
Manchego
Cheese spread: spreadable cheese, cheese wedges, cheese dip, processed cheese spread
Cheese curds
Dairy-free cheese: vegan cheese, dairy free cheese, plant based cheese, almond cheese
Dairy-free cream cheese: vegan cream cheese
Pudding: pudding cup, chocolate pudding, vanilla pudding, rice pudding, tapioca pudding, custard pot
Gelatin cup: jello cup, jelly pot
# meat
Chicken: chicken piece, cut up chicken
Whole chicken < chicken: roasting chicken, whole fryer, fryer chicken
Chicken breast < chicken: boneless skinless chicken breast, chicken breast fillet, chicken fillet, chicken cutlet, split chicken breast
Chicken thigh < chicken: boneless skinless chicken thigh, bone in chicken thigh
Chicken drumstick < chicken: chicken leg, drumstick, chicken leg quarter
Chicken wing < chicken: wings, wingette, chicken wingette
Chicken tenderloin < chicken: chicken mini fillet, chicken tender raw, chicken goujon raw
Ground chicken < chicken: chicken mince
Chicken liver: chicken giblets
Chicken sausage: chicken apple sausage
Turkey: whole turkey
Turkey breast < turkey: bone in turkey breast, turkey cutlet, turkey breast tenderloin
Ground turkey < turkey: turkey mince, lean ground turkey
Turkey sausage: turkey italian sausage
Turkey bacon
Turkey burger
Duck: duck breast, whole duck, duck leg
Goose
Cornish hen: game hen
Beef: stewing beef, beef cubes, beef strips, braising steak
Ground beef < beef: beef mince, minced beef, hamburger meat, lean ground beef, ground chuck, ground round, ground sirloin, mince, mincemeat beef, steak mince, hamburger
Beef patty < beef: hamburger patty, beef burger, burger patty, angus burger, burgers
Beef stew meat < beef: stew meat, stewing steak, diced beef
Steak < beef: beef steak, skirt steak, hanger steak, minute steak, cube steak, flat iron steak, london broil
Ribeye steak < steak: rib eye, ribeye, rib eye steak
Sirloin steak < steak: top sirloin, sirloin
New York strip steak < steak: strip steak, new york strip, strip loin
T-bone steak < steak: porterhouse, t bone
Flank steak < steak
Filet mignon < steak: beef tenderloin, fillet steak
Beef roast < beef: chuck roast, pot roast, beef joint, rump roast, eye of round, prime rib, rib roast, tri tip, beef chuck
Brisket < beef: beef brisket
Beef short ribs < beef: short ribs, beef ribs, beef back ribs
Corned beef brisket < beef
Oxtail
Beef liver: calf liver
Beef shank: beef bones, soup bones, marrow bones
Tripe
Veal: veal cutlet, veal chop, ground veal
Pork: pork loin, diced pork, pork leg, pork cubes
Pork chop < pork: pork loin chop, pork steak
Pork tenderloin < pork: pork fillet
Pork shoulder < pork: pork butt, boston butt, pulled pork raw, pork roast
Pork ribs < pork: baby back ribs, spare ribs, spareribs, st louis ribs
Pork belly < pork
Ground pork < pork: pork mince
Ham: ham steak, spiral ham, gammon, smoked ham, ham hock, honey ham joint, bone in ham
Bacon: streaky bacon, back bacon, bacon rasher, thick cut bacon, smoked bacon, center cut bacon, bacon lardons, hardwood smoked bacon
Canadian bacon
Pancetta: guanciale
Salt pork: fatback
Sausage: pork sausage, link sausage, sausage link, breakfast sausage, banger, sausage patty, sausage meat, cumberland sausage, dinner sausage
Italian sausage < sausage: sweet italian sausage, hot italian sausage, mild italian sausage
Bratwurst < sausage: brats
Kielbasa < sausage: smoked sausage, polska kielbasa
Chorizo
Andouille sausage < sausage: andouille
Hot dog: frank, beef frank, frankfurter, wiener, turkey frank
Lamb: diced lamb, lamb leg, leg of lamb, lamb shoulder, lamb shank, rack of lamb
Lamb chop < lamb: lamb loin chop, lamb cutlet
Ground lamb < lamb: lamb mince
Bison: ground bison, buffalo meat
Venison
Rabbit
Meatballs (raw): beef meatballs raw
Plant-based burger: veggie patty fresh, plant based ground, plant based beef, beyond burger, impossible burger
# seafood
Salmon: salmon fillet, atlantic salmon, sockeye salmon, coho salmon, salmon steak, king salmon
Smoked salmon: lox, nova lox, smoked trout, gravlax
Tuna steak: ahi tuna, yellowfin tuna, fresh tuna
Cod: cod fillet, cod loin
Salt cod < cod: bacalao, saltfish
Haddock: haddock fillet, smoked haddock
Tilapia: tilapia fillet
Halibut
Catfish: catfish fillet, catfish nugget
Swai: basa, pangasius
Flounder: sole, plaice, lemon sole
Pollock
Sea bass: branzino, chilean sea bass
Snapper: red snapper
Mahi mahi
Trout: rainbow trout, steelhead trout
Mackerel: mackerel fillet, smoked mackerel, kipper
Herring: pickled herring
Swordfish
Monkfish
Orange roughy
Perch
Whitefish: white fish, white fish fillet, fish fillet, fish
Fish pie mix: seafood mix, seafood medley
Shrimp: prawn, raw shrimp, cooked shrimp, jumbo shrimp, king prawn, tiger prawn, shrimp ring, peeled shrimp, large shrimp, medium shrimp
Crab: crab meat, crabmeat, crab leg, king crab leg, snow crab leg, dungeness crab, lump crab meat
Imitation crab: surimi, crab stick, crab sticks
Lobster: lobster tail, lobster meat
Scallop: sea scallop, bay scallop
Mussel
Clam: littleneck clam, steamer clam
Oyster: shucked oyster
Squid: calamari, squid ring
Octopus
Crawfish: crayfish
Caviar: fish roe, salmon roe, tobiko
Eel: unagi
Fish cake: crab cake, salmon burger, salmon patty
# deli_prepared
Tofu: firm tofu, extra firm tofu, silken tofu, baked tofu, smoked tofu, soft tofu, bean curd
Tempeh
Seitan
Lunch meat: deli meat, cold cuts, sandwich meat, luncheon meat, sandwich slices
Deli turkey < lunch meat: sliced turkey, turkey slices, smoked turkey breast sliced, oven roasted turkey breast, deli turkey breast, honey turkey
Deli ham < lunch meat: sliced ham, ham slices, black forest ham, wafer thin ham, honey ham, cooked ham, virginia ham
Deli chicken < lunch meat: sliced chicken breast, chicken slices, deli chicken breast
Roast beef (deli) < lunch meat: deli roast beef, sliced roast beef
Pastrami < lunch meat
Corned beef (deli) < lunch meat: deli corned beef
Bologna < lunch meat: mortadella
Salami < lunch meat: genoa salami, hard salami, sopressata, soppressata
Pepperoni: pepperoni slices, turkey pepperoni
Prosciutto: serrano ham, parma ham
Liverwurst: pate, liver pate
Hummus: houmous, hummous, roasted red pepper hummus, garlic hummus
Guacamole: guac
Baba ganoush: baba ghanoush
Tzatziki: tzatziki dip
Pico de gallo: fresh salsa
Spinach dip: spinach artichoke dip, artichoke dip
Rotisserie chicken: roast chicken cooked, cooked chicken, roasted chicken whole
Pulled pork: bbq pulled pork, shredded pork cooked
Macaroni salad: pasta salad
Potato salad
Coleslaw: slaw
Egg salad
Chicken salad: tuna salad, chicken salad deli, seafood salad
Prepared salad: caesar salad bowl, cobb salad, greek salad, salad bowl, quinoa salad, bean salad
Sandwich: wrap, sub, panini, ready made sandwich
Sushi: sushi roll, california roll, sashimi
Fresh pasta: tortellini, ravioli, fresh linguine, fresh fettuccine, agnolotti, filled pasta
Fresh soup: refrigerated soup
Quiche: fresh quiche
Ready meal: prepared meal, microwave meal chilled
Mashed potatoes (prepared): refrigerated mashed potatoes
Macaroni and cheese (prepared): refrigerated mac and cheese
Meatloaf: prepared meatloaf
Fried chicken: fried chicken hot
Snack tray: lunchables, lunch kit, snack pack meat cheese, cheese and crackers tray, charcuterie
Grape leaves: dolma, stuffed grape leaves
Olive bar: olive medley fresh
Egg roll: spring roll fresh, fresh spring roll
Polenta (tube): polenta tube, prepared polenta
Falafel
`;

/**
 * Which USDA food stands for which everyday name: `USDA name | names`, without USDA's "(Includes ...)" notes. Raw or as bought
 * unless a name says else.
 */
export const nutritionFoods = `
Apples, raw, with skin | apple; gala apple; fuji apple; granny smith; honeycrisp; granny smith apple; honeycrisp apple; pink lady apple; red delicious apple; golden delicious apple; braeburn apple; bramley apple; apple slice
Apricots, raw | apricot
Avocados, raw, all commercial varieties | avocado
Bananas, raw | banana
Blackberries, raw | blackberry
Blueberries, raw | blueberry
Melons, cantaloupe, raw | cantaloupe; melon
Cherries, sweet, raw | cherry
Clementines, raw | clementine
Cranberries, raw | cranberry
Currants, red and white, raw | red currant; currant
Dates, medjool | date; medjool date
Figs, raw | fig
Grapefruit, raw, pink and red, all areas | grapefruit
Grapes, red or green (European type, such as Thompson seedless), raw | grape; red grape; green grape
Guavas, common, raw | guava
Melons, honeydew, raw | honeydew
Kiwifruit, green, raw | kiwi; kiwi fruit
Lemons, raw, without peel | lemon
Limes, raw | lime
Litchis, raw | lychee
Tangerines, (mandarin oranges), raw | mandarin; tangerine; satsuma; mandarin orange
Mangos, raw | mango
Nectarines, raw | nectarine
Oranges, raw, all commercial varieties | orange; navel orange; blood orange
Papayas, raw | papaya
Passion-fruit, (granadilla), purple, raw | passion fruit; passionfruit
Peaches, yellow, raw | peach
Pears, raw | pear; bosc pear; bartlett pear; asian pear
Persimmons, japanese, raw | persimmon
Pineapple, raw, all varieties | pineapple
Plantains, raw | plantain
Plums, raw | plum
Pomegranates, raw | pomegranate; pomegranate seed
Raspberries, raw | raspberry
Rhubarb, raw | rhubarb
Strawberries, raw | strawberry
Watermelon, raw | watermelon
Raisins, seedless | raisin
Plums, dried (prunes), uncooked | prune; dried plum
Apricots, dried, sulfured, uncooked | dried apricot
Cranberries, dried, sweetened | dried cranberry
Figs, dried, uncooked | dried fig
Mango, dried, sweetened | dried mango
Bananas, dehydrated, or banana powder | dried banana
Snacks, banana chips | banana chip
Applesauce, canned, unsweetened, without added ascorbic acid (includes USDA commodity) | applesauce; unsweetened applesauce; apple sauce
Peaches, canned, juice pack, solids and liquids | canned peach
Pineapple, canned, juice pack, solids and liquids | canned pineapple
Artichokes, (globe or french), raw | artichoke
Arugula, raw | arugula
Asparagus, raw | asparagus
Beans, snap, green, raw | green bean; string bean
Beets, raw | beet
Broccoli, raw | broccoli; broccoli floret
Brussels sprouts, raw | brussels sprout
Cabbage, raw | cabbage; green cabbage
Cabbage, red, raw | red cabbage
Cabbage, chinese (pak-choi), raw | bok choy; pak choi
Cabbage, chinese (pe-tsai), raw | napa cabbage; chinese cabbage
Carrots, raw | carrot
Carrots, baby, raw | baby carrot
Cauliflower, raw | cauliflower; cauliflower rice
Celeriac, raw | celery root; celeriac
Celery, raw | celery
Chard, swiss, raw | swiss chard; chard
Collards, raw | collard green
Corn, sweet, yellow, raw | corn; sweet corn; corn on the cob
Corn, sweet, yellow, canned, whole kernel, drained solids | canned corn
Cucumber, with peel, raw | cucumber; english cucumber; pickling cucumber
Eggplant, raw | eggplant
Endive, raw | endive
Fennel, bulb, raw | fennel; fennel bulb
Garlic, raw | garlic; garlic clove
Ginger root, raw | ginger; ginger root; fresh ginger
Kale, raw | kale
Leeks, (bulb and lower leaf-portion), raw | leek
Lettuce, iceberg (includes crisphead types), raw | iceberg lettuce; lettuce
Lettuce, cos or romaine, raw | romaine; romaine lettuce
Lettuce, green leaf, raw | leaf lettuce; salad; mixed green; salad mix; spring mix
Mushrooms, white, raw | mushroom; white mushroom; button mushroom; cremini mushroom; cremini
Mushrooms, portabella, raw | portobello; portobello mushroom
Mushrooms, shiitake, raw | shiitake; shiitake mushroom
Okra, raw | okra
Onions, raw | onion; yellow onion; red onion; white onion
Onions, spring or scallions (includes tops and bulb), raw | green onion; scallion; spring onion
Shallots, raw | shallot
Parsnips, raw | parsnip
Peas, green, raw | pea; green pea; fresh pea
Peas, green, frozen, unprepared | frozen pea
Peas, edible-podded, raw | snap pea; snow pea; sugar snap pea
Peppers, sweet, red, raw | red bell pepper; bell pepper; red pepper; sweet pepper
Peppers, sweet, green, raw | green bell pepper; green pepper
Peppers, jalapeno, raw | jalapeno; jalapeno pepper
Peppers, hot chili, red, raw | red chili; chili pepper; hot pepper; serrano; serrano pepper; habanero; thai chili
Potatoes, flesh and skin, raw | potato; russet potato
Sweet potato, raw, unprepared | sweet potato; yam
Pumpkin, raw | pumpkin
Pumpkin, canned, without salt | canned pumpkin; pumpkin puree
Radishes, raw | radish
Rutabagas, raw | rutabaga
Spinach, raw | spinach; baby spinach
Spinach, frozen, chopped or leaf, unprepared | frozen spinach
Squash, winter, butternut, raw | butternut squash; butternut; winter squash
Squash, winter, acorn, raw | acorn squash
Squash, summer, zucchini, includes skin, raw | zucchini; summer squash
Tomatoes, red, ripe, raw, year round average | tomato; cherry tomato; roma tomato; grape tomato
Tomatoes, red, ripe, canned, packed in tomato juice | canned tomato; diced tomato; crushed tomato; chopped tomato; whole peeled tomato
Tomatoes, sun-dried | sun dried tomato; sundried tomato
Tomato products, canned, paste, without salt added | tomato paste
Tomato products, canned, puree, without salt added | tomato puree
Tomato products, canned, sauce | tomatosauce; tomato sauce
Turnips, raw | turnip
Watercress, raw | watercress
Vegetables, mixed, frozen, unprepared | frozen mixed vegetable; mixed vegetable; frozen vegetable
Broccoli, frozen, chopped, unprepared | frozen broccoli
Basil, fresh | basil; fresh basil
Coriander (cilantro) leaves, raw | cilantro; fresh coriander
Parsley, fresh | parsley; fresh parsley
Chives, raw | chive
Dill weed, fresh | dill; fresh dill
Peppermint, fresh | mint; fresh mint
Rosemary, fresh | rosemary
Thyme, fresh | thyme; fresh thyme
Seaweed, wakame, raw | wakame
Milk, whole, 3.25% milkfat, with added vitamin D | milk; whole milk
Milk, reduced fat, fluid, 2% milkfat, with added vitamin A and vitamin D | reduced fat milk; semi skimmed milk
Milk, nonfat, fluid, with added vitamin A and vitamin D (fat free or skim) | skim milk; skimmed milk; nonfat milk; fatfree milk
Milk, buttermilk, fluid, cultured, lowfat | buttermilk
Milk, canned, evaporated, without added vitamin A and vitamin D | evaporated milk
Milk, canned, condensed, sweetened | condensed milk; sweetened condensed milk
Milk, dry, nonfat, regular, without added vitamin A and vitamin D | powdered milk; milk powder; dry milk
Milk, chocolate, fluid, commercial, whole, with added vitamin A and vitamin D | chocolate milk
Cream, fluid, heavy whipping | heavy cream; whipping cream; heavy whipping cream; double cream; cream
Cream, fluid, half and half | halfandhalf; half and half
Cream, fluid, light (coffee cream or table cream) | light cream; single cream
Cream, sour, cultured | sour cream; creme fraiche
Cream, whipped, cream topping, pressurized | whipped cream
Butter, salted | butter; salted butter
Butter, without salt | unsalted butter
Butter oil, anhydrous | ghee; clarified butter
Margarine, regular, 80% fat, composite, stick, with salt | margarine
Cheese, cheddar | cheddar; cheese; cheddar cheese; sharp cheddar; shredded cheddar; shredded cheese
Cheese, mozzarella, whole milk | mozzarella; fresh mozzarella; mozzarella cheese
Cheese, mozzarella, part skim milk | string cheese; shredded mozzarella
Cheese, swiss | swiss cheese; emmental; swiss; gruyere
Cheese, parmesan, hard | parmesan; parmesan cheese
Cheese, parmesan, grated | grated parmesan; grated parmesan cheese
Cheese, feta | feta; feta cheese
Cheese, goat, soft type | goat cheese; chevre
Cheese, blue | blue cheese; gorgonzola
Cheese, brie | brie; camembert; brie cheese
Cheese, gouda | gouda; edam; gouda cheese
Cheese, provolone | provolone; provolone cheese
Cheese, monterey | monterey jack; pepper jack; jack cheese; monterey jack cheese; pepper jack cheese
Cheese, cream | cream cheese
Cheese, ricotta, whole milk | ricotta; ricotta cheese
Cheese, cottage, creamed, large or small curd | cottage cheese
Cheese, pasteurized process, American, fortified with vitamin D | american cheese; processed cheese
Yogurt, plain, whole milk, 8 grams protein per 8 ounce | yogurt; plain yogurt; natural yogurt
Yogurt, Greek, plain, nonfat | greek yogurt; nonfat greek yogurt; skyr
Yogurt, fruit, low fat, 10 grams protein per 8 ounce | fruit yogurt; strawberry yogurt; blueberry yogurt; flavored yogurt
Yogurt, vanilla, low fat, 11 grams protein per 8 ounce | vanilla yogurt
Kefir, lowfat, plain, LIFEWAY | kefir
Egg, whole, raw, fresh | egg; large egg
Egg, white, raw, fresh | egg white
Egg, yolk, raw, fresh | egg yolk
Egg, whole, cooked, hard-boiled | hard boiled egg; boiled egg
Ice creams, vanilla | ice cream; vanilla ice cream
Ice creams, chocolate | chocolate ice cream
Soymilk, original and vanilla, unfortified | soy milk; soymilk
Beverages, almond milk, unsweetened, shelf stable | almond milk; unsweetened almond milk; almondmilk
Beverages, rice milk, unsweetened | rice milk
Nuts, coconut milk, canned (liquid expressed from grated meat and water) | coconut milk; canned coconut milk
Nuts, coconut cream, raw (liquid expressed from grated meat) | coconut cream
Nuts, coconut water (liquid from coconuts) | coconut water
Tofu, raw, firm, prepared with calcium sulfate | tofu; firm tofu
Tempeh | tempeh
Beef, ground, 80% lean meat / 20% fat, raw | ground beef; beef minced; hamburger meat; minced beef
Beef, ground, 90% lean meat / 10% fat, raw | lean ground beef
Beef, chuck, arm pot roast, separable lean and fat, trimmed to 1/8" fat, all grades, raw | chuck roast; pot roast; beef roast; stew beef; stew meat; beef stew meat; beef
Beef, top sirloin, steak, separable lean and fat, trimmed to 1/8" fat, all grades, raw | sirloin; sirloin steak; steak; beef steak
Beef, rib eye steak/roast, boneless, lip-on, separable lean and fat, trimmed to 1/8" fat, choice, raw | ribeye; ribeye steak
Beef, flank, steak, separable lean and fat, trimmed to 0" fat, all grades, raw | flank steak; skirt steak
Beef, brisket, flat half, separable lean and fat, trimmed to 1/8" fat, all grades, raw | brisket
Beef, variety meats and by-products, liver, raw | beef liver
Pork, fresh, ground, raw | ground pork; minced pork; pork minced
Pork, fresh, loin, tenderloin, separable lean and fat, raw | pork tenderloin
Pork, fresh, loin, center loin (chops), bone-in, separable lean and fat, raw | pork chop; pork loin; pork
Pork, fresh, shoulder, (Boston butt), blade (steaks), separable lean and fat, raw | pork shoulder; pork butt
Pork, fresh, belly, raw | pork belly
Pork, fresh, spareribs, separable lean and fat, raw | spare rib; pork rib
Pork, cured, bacon, unprepared | bacon
Ham, sliced, regular (approximately 11% fat) | ham; sliced ham; deli ham
Canadian bacon, unprepared | canadian bacon
Sausage, Italian, pork, raw | italian sausage; sausage; pork sausage; bratwurst
Pork and beef sausage, fresh, cooked | cooked sausage
Frankfurter, beef, unheated | hotdog; frankfurter
Salami, Italian, pork | salami
Pepperoni, beef and pork, sliced | pepperoni
Sausage, Polish, beef with chicken, hot | kielbasa; smoked sausage
Lamb, ground, raw | ground lamb
Lamb, domestic, leg, whole (shank and sirloin), separable lean and fat, trimmed to 1/4" fat, choice, raw | leg of lamb; lamb
Lamb, domestic, loin, separable lean and fat, trimmed to 1/4" fat, choice, raw | lamb chop
Veal, ground, raw | ground veal; veal
Game meat, deer, raw | venison
Game meat , bison, ground, raw | bison; ground bison
Chicken, broiler or fryers, breast, skinless, boneless, meat only, raw | chicken breast; boneless chicken breast; chicken fillet
Chicken, broilers or fryers, dark meat, thigh, meat only, raw | boneless chicken thigh; skinless chicken thigh
Chicken, broilers or fryers, thigh, meat and skin, raw | chicken thigh
Chicken, broilers or fryers, drumstick, meat and skin, raw | chicken drumstick; drumstick; chicken leg
Chicken, broilers or fryers, wing, meat and skin, raw | chicken wing
Chicken, broilers or fryers, meat and skin, raw | chicken; whole chicken
Chicken, ground, raw | ground chicken
Chicken, broilers or fryers, breast, meat only, cooked, rotisserie, original seasoning | rotisserie chicken
Chicken, liver, all classes, raw | chicken liver
Ground turkey, raw | ground turkey
Turkey, whole, meat and skin, raw | turkey; whole turkey
Turkey breast, sliced, prepackaged | sliced turkey; deli turkey; turkey lunch meat
Duck, domesticated, meat and skin, raw | duck
Fish, salmon, Atlantic, farmed, raw | salmon; salmon fillet; atlantic salmon
Fish, salmon, sockeye, raw | sockeye salmon
Fish, salmon, pink, canned, without salt, solids with bone and liquid | canned salmon
Fish, salmon, chinook, smoked | smoked salmon; lox
Fish, tuna, fresh, yellowfin, raw | tuna steak; fresh tuna; ahi tuna
Fish, tuna, light, canned in water, drained solids | canned tuna; tuna
Fish, tuna, light, canned in oil, drained solids | tuna in oil
Fish, cod, Atlantic, raw | cod; cod fillet; white fish
Fish, haddock, raw | haddock
Fish, halibut, Atlantic and Pacific, raw | halibut
Fish, tilapia, raw | tilapia
Fish, trout, rainbow, farmed, raw | trout; rainbow trout
Fish, catfish, channel, farmed, raw | catfish
Fish, mackerel, Atlantic, raw | mackerel
Fish, pollock, Alaska, raw (not previously frozen) | pollock
Fish, snapper, mixed species, raw | snapper; red snapper
Fish, sardine, Atlantic, canned in oil, drained solids with bone | sardine
Fish, anchovy, european, canned in oil, drained solids | anchovy
Fish, herring, Atlantic, raw | herring
Fish, fish sticks, frozen, prepared | fish stick; fish finger
Crustaceans, shrimp, raw (not previously frozen) | shrimp
Crustaceans, crab, blue, raw | crab; crab meat
Crustaceans, crab, alaska king, imitation, made from surimi | imitation crab; surimi; crab stick
Crustaceans, lobster, northern, raw | lobster; lobster tail
Mollusks, clam, mixed species, raw | clam
Mollusks, mussel, blue, raw | mussel
Mollusks, oyster, eastern, wild, raw | oyster
Mollusks, scallop, mixed species, raw | scallop
Mollusks, squid, mixed species, raw | squid; calamari
Wheat flour, white, all-purpose, enriched, bleached | flour; all purpose flour; white flour; plain flour; self raising flour; self rising flour
Wheat flour, white, bread, enriched | bread flour; strong flour
Wheat flour, whole-grain | wholewheat flour
Rye flour, medium | rye flour
Rice flour, white, unenriched | rice flour
Semolina, enriched | semolina
Cornmeal, degermed, enriched, yellow | cornmeal; polenta
Corn flour, masa, enriched, white | masa harina; masa
Cornstarch | cornstarch; cornflour
Rice, white, long-grain, regular, raw, enriched | rice; white rice; long grain rice; basmati; basmati rice; jasmine rice; jasmine
Rice, white, short-grain, raw, unenriched | sushi rice; arborio rice; arborio; short grain rice
Rice, brown, long-grain, raw | brown rice
Wild rice, raw | wild rice
Rice, white, long-grain, regular, enriched, cooked | cooked rice; cooked white rice
Quinoa, uncooked | quinoa
Quinoa, cooked | cooked quinoa
Couscous, dry | couscous
Bulgur, dry | bulgur
Barley, pearled, raw | barley; pearl barley
Millet, raw | millet
Buckwheat groats, roasted, dry | buckwheat
Oats | rolled oat; oat; oatmeal; quick oat; steel cut oat; porridge oat
Pasta, dry, enriched | pasta; spaghetti; penne; macaroni; linguine; rigatoni; fusilli; farfalle; fettuccine; orzo; dried pasta; angel hair; rotini; elbow macaroni; lasagna noodle; lasagna sheet
Pasta, whole-wheat, dry | wholewheat pasta; wholewheat spaghetti
Pasta, cooked, enriched, without added salt | cooked pasta; cooked spaghetti
Noodles, egg, dry, enriched | egg noodle
Rice noodles, dry | rice noodle
Noodles, japanese, soba, dry | soba; soba noodle
Soup, ramen noodle, any flavor, dry | ramen; instant noodle
Tortillas, ready-to-bake or -fry, flour, shelf stable | flour tortilla; tortilla; wrap
Tortillas, ready-to-bake or -fry, corn | corn tortilla
Bread, white, commercially prepared (includes soft bread crumbs) | bread; white bread; sandwich bread; toast
Bread, whole-wheat, commercially prepared | wholewheat bread; wheat bread; brown bread
Bread, rye | rye bread
Bread, french or vienna (includes sourdough) | baguette; french bread; sourdough; sourdough bread; ciabatta
Bread, pita, white, enriched | pita; pita bread
Bread, naan, plain, commercially prepared, refrigerated | naan
Bread crumbs, dry, grated, plain | breadcrumb; panko
Bagels, plain, enriched, with calcium propionate (includes onion, poppy, sesame) | bagel
English muffins, plain, enriched, with ca prop (includes sourdough) | english muffin
Rolls, hamburger or hotdog, plain | hamburger bun; hotdog bun; burger bun; bun
Rolls, dinner, plain, commercially prepared (includes brown-and-serve) | dinner roll; bread roll; roll
Croissants, butter | croissant
Muffins, blueberry, commercially prepared | blueberry muffin; muffin
Doughnuts, cake-type, plain (includes unsugared, old-fashioned) | donut
Cookies, chocolate chip, commercially prepared, regular, higher fat, enriched | chocolate chip cookie; cookie
Cookies, chocolate sandwich, with creme filling, regular | oreo; sandwich cookie
Cookies, graham crackers, plain or honey (includes cinnamon) | graham cracker
Crackers, saltines (includes oyster, soda, soup) | saltine; cracker; soda cracker
Cake, sponge, commercially prepared | sponge cake
Cake, pound, commercially prepared, butter (includes fresh and frozen) | pound cake; cake
Cookies, brownies, commercially prepared | brownie
Waffles, plain, frozen, ready-to-heat | waffle; frozen waffle
Pancakes plain, frozen, ready-to-heat (includes buttermilk) | pancake; frozen pancake
Pie, apple, commercially prepared, enriched flour | apple pie
Puff pastry, frozen, ready-to-bake | puff pastry
Pizza, cheese topping, regular crust, frozen, cooked | pizza; frozen pizza; cheese pizza
Cereals ready-to-eat, GENERAL MILLS, CHEERIOS | cheerio
Cereals ready-to-eat, KELLOGG, KELLOGG'S Corn Flakes | corn flake; cereal
Cereals ready-to-eat, KELLOGG, KELLOGG'S RAISIN BRAN | raisin bran
Cereals ready-to-eat, KELLOGG, KELLOGG'S RICE KRISPIES | rice krispie
Cereals ready-to-eat, granola, homemade | granola; muesli
Snacks, granola bars, hard, plain | granola bar; cereal bar
Snacks, popcorn, air-popped | popcorn
Snacks, popcorn, microwave, regular (butter) flavor, made with partially hydrogenated oil | microwave popcorn; butter popcorn
Snacks, potato chips, plain, salted | potato chip; chip; crisps
Snacks, tortilla chips, plain, white corn, salted | tortilla chip; corn chip
Snacks, pretzels, hard, plain, salted | pretzel
Snacks, rice cakes, brown rice, plain, unsalted | rice cake
Snacks, trail mix, regular | trail mix
Snacks, beef jerky, chopped and formed | beef jerky; jerky
Beans, black, mature seeds, raw | dried black bean; dry black bean
Beans, black, mature seeds, canned, low sodium | black bean; canned black bean
Beans, kidney, red, mature seeds, raw | dried kidney bean
Beans, kidney, red, mature seeds, canned, drained solids | kidney bean; canned kidney bean
Beans, pinto, mature seeds, raw | dried pinto bean
Beans, pinto, mature seeds, canned, solids and liquids, low sodium | pinto bean
Beans, white, mature seeds, canned | white bean; cannellini; cannellini bean; great northern bean; navy bean; butter bean
Beans, baked, canned, plain or vegetarian | baked bean
Refried beans, canned, traditional style (includes USDA commodity) | refried bean
Chickpeas (garbanzo beans, bengal gram), mature seeds, canned, solids and liquids, low sodium | chickpea; canned chickpea
Chickpeas (garbanzo beans, bengal gram), mature seeds, raw | dried chickpea
Lentils, raw | lentil; red lentil; green lentil; dried lentil; brown lentil
Lentils, mature seeds, cooked, boiled, without salt | cooked lentil; canned lentil
Peas, green, split, mature seeds, raw | split pea
Lima beans, immature seeds, frozen, baby, unprepared | lima bean
Edamame, frozen, unprepared | edamame
Hummus, commercial | hummus
Peanut butter, smooth style, with salt | peanutbutter; peanut butter
Peanuts, all types, raw | peanut
Peanuts, all types, dry-roasted, with salt | roasted peanut; salted peanut
Nuts, almonds | almond; almond flour; almond meal; ground almond
Nuts, almond butter, plain, without salt added | almond butter
Nuts, walnuts, english | walnut
Nuts, pecans | pecan
Nuts, cashew nuts, raw | cashew
Nuts, pistachio nuts, raw | pistachio
Nuts, hazelnuts or filberts | hazelnut
Nuts, macadamia nuts, raw | macadamia; macadamia nut
Nuts, brazilnuts, dried, unblanched | brazil nut
Nuts, pine nuts, dried | pine nut
Nuts, mixed nuts, dry roasted, with peanuts, without salt added | mixed nut; nut
Nuts, coconut meat, dried (desiccated), not sweetened | desiccated coconut; dried coconut
Nuts, coconut meat, dried (desiccated), sweetened, flaked, packaged | shredded coconut; coconut flake
Nuts, coconut meat, raw | coconut
Seeds, sunflower seed kernels, dried | sunflower seed
Seeds, pumpkin and squash seed kernels, dried | pumpkin seed; pepita
Seeds, sesame seeds, whole, dried | sesame seed
Seeds, sesame butter, tahini, from roasted and toasted kernels (most common type) | tahini
Seeds, chia seeds, dried | chia seed; chia
Seeds, flaxseed | flaxseed; ground flaxseed
Oil, olive, salad or cooking | oliveoil; olive oil
Oil, canola | canola oil; vegetable oil; oil; rapeseed oil; cooking oil
Oil, sunflower, linoleic, (approx. 65%) | sunflower oil
Oil, coconut | coconut oil
Oil, sesame, salad or cooking | sesame oil
Oil, avocado | avocado oil
Oil, peanut, salad or cooking | peanut oil
Lard | lard
Shortening, vegetable, household, composite | shortening
Sugars, granulated | sugar; white sugar; granulated sugar; cane sugar
Sugars, brown | brown sugar
Sugars, powdered | powdered sugar; icing sugar; confectioner sugar
Honey | honey
Syrups, maple | maple syrup
Syrups, table blends, pancake | pancake syrup; syrup
Syrups, corn, light | corn syrup
Sweetener, syrup, agave | agave; agave nectar; agave syrup
Molasses | molasse; molasses; treacle
Jams and preserves | jam; strawberry jam; preserve; fruit spread; raspberry jam
Jellies | jelly; grape jelly
Marmalade, orange | marmalade
Chocolate, dark, 70-85% cacao solids | dark chocolate
Candies, milk chocolate | milk chocolate; chocolate; chocolate bar
Candies, semisweet chocolate | chocolate chip; semisweet chocolate
Candies, white chocolate | white chocolate
Cocoa, dry powder, unsweetened | cocoa; cocoa powder
Chocolate-flavored hazelnut spread | nutella; chocolate hazelnut spread; hazelnut spread; chocolate spread
Candies, marshmallows | marshmallow
Candies, gumdrops, starch jelly pieces | gummy bear; gummy candy
Frostings, vanilla, creamy, ready-to-eat | frosting; vanilla frosting
Gelatin desserts, dry mix | jello; gelatin dessert
Gelatins, dry powder, unsweetened | gelatin
Puddings, vanilla, ready-to-eat | pudding; vanilla pudding; custard
Puddings, chocolate, ready-to-eat | chocolate pudding
Leavening agents, baking powder, double-acting, sodium aluminum sulfate | baking powder
Leavening agents, baking soda | bakingsoda; baking soda
Leavening agents, yeast, baker's, active dry | yeast; active dry yeast
Vanilla extract | vanilla extract
Salt, table | salt; sea salt; kosher salt; table salt
Spices, pepper, black | black pepper; pepper
Spices, cinnamon, ground | cinnamon; ground cinnamon
Spices, cumin seed | cumin; ground cumin
Spices, paprika | paprika; smoked paprika
Spices, chili powder | chili powder
Spices, curry powder | curry powder
Spices, garlic powder | garlic powder
Spices, onion powder | onion powder
Spices, oregano, dried | oregano; dried oregano
Spices, basil, dried | dried basil
Spices, thyme, dried | dried thyme
Spices, turmeric, ground | turmeric
Spices, ginger, ground | ground ginger
Spices, nutmeg, ground | nutmeg
Catsup | ketchup
Mustard, prepared, yellow | mustard; yellow mustard; dijon mustard; dijon
Salad dressing, mayonnaise, regular | mayonnaise; mayo
Salad dressing, ranch dressing, regular | ranch dressing; ranch
Salad dressing, italian dressing, commercial, regular | italian dressing; vinaigrette
Salad dressing, caesar dressing, regular | caesar dressing
Soy sauce made from soy and wheat (shoyu) | soy sauce
Sauce, fish, ready-to-serve | fish sauce
Sauce, oyster, ready-to-serve | oyster sauce
Sauce, hoisin, ready-to-serve | hoisin; hoisin sauce
Sauce, teriyaki, ready-to-serve | teriyaki sauce
Sauce, worcestershire | worcestershire sauce
Sauce, barbecue | bbq sauce; barbecue sauce
Sauce, salsa, ready-to-serve | salsa
Sauce, pasta, spaghetti/marinara, ready-to-serve | pasta sauce; marinara; spaghetti sauce; marinara sauce
Sauce, ready-to-serve, pepper, TABASCO | hot sauce; tabasco
Sauce, hot chile, sriracha | sriracha
Sauce, pesto, ready-to-serve, refrigerated | pesto
Vinegar, cider | vinegar; apple cider vinegar; cider vinegar; white vinegar; rice vinegar
Vinegar, balsamic | balsamic vinegar; balsamic
Vinegar, red wine | red wine vinegar; white wine vinegar
Pickles, cucumber, dill or kosher dill | pickle; dill pickle; cornichon
Olives, ripe, canned (small-extra large) | olive; black olive
Olives, pickled, canned or bottled, green | green olive
Capers, canned | caper
Sauerkraut, canned, solids and liquids | sauerkraut
Cabbage, kimchi | kimchi
Miso | miso; miso paste
Soup, stock, chicken, home-prepared | chicken stock; stock
Soup, chicken broth, ready-to-serve | chicken broth; broth
Soup, beef broth or bouillon canned, ready-to-serve | beef broth; beef stock
Soup, vegetable broth, ready to serve | vegetable broth; vegetable stock; veggie broth
Soup, chicken noodle, canned, condensed | chicken noodle soup
Soup, tomato, canned, condensed | tomato soup
Soup, cream of mushroom, canned, condensed | cream of mushroom soup
Orange juice, raw | orangejuice; orange juice
Apple juice, canned or bottled, unsweetened, without added ascorbic acid | apple juice
Cranberry juice cocktail, bottled | cranberry juice
Grape juice, canned or bottled, unsweetened, without added ascorbic acid | grape juice
Lemon juice, raw | lemon juice
Lime juice, raw | lime juice
Tomato juice, canned, with salt added | tomato juice
Beverages, carbonated, cola, regular | cola; coke; soda; pepsi
Beverages, carbonated, ginger ale | ginger ale
Beverages, coffee, brewed, prepared with tap water | brewed coffee
Beverages, tea, black, brewed, prepared with tap water | brewed tea
Water, bottled, generic | water; bottled water; sparkling water
Alcoholic beverage, beer, regular, all | beer; lager; ale
Alcoholic beverage, wine, table, red | red wine; wine
Alcoholic beverage, wine, table, white | white wine
Alcoholic beverage, distilled, all (gin, rum, vodka, whiskey) 80 proof | vodka; gin; rum; whiskey
Potatoes, french fried, all types, salt not added in processing, frozen, as purchased | french fry; frozen fry; fry
Potatoes, hash brown, frozen, plain, unprepared | hash brown; tater tot
Chicken, nuggets, white meat, precooked, frozen, not reheated | chicken nugget
Blueberries, frozen, unsweetened | frozen blueberry
Strawberries, frozen, unsweetened | frozen strawberry; frozen berry; frozen fruit
Raspberries, frozen, red, sweetened | frozen raspberry
Pummelo, raw | pomelo
Gooseberries, raw | gooseberry
Carambola, (starfruit), raw | star fruit; starfruit
Jackfruit, raw | jackfruit
Quinces, raw | quince
Tomatillos, raw | tomatillo
Lemon grass (citronella), raw | lemongrass; lemon grass
Yambean (jicama), raw | jicama
Cassava, raw | cassava; yuca
Taro, raw | taro
Kohlrabi, raw | kohlrabi
Dandelion greens, raw | dandelion green
Radicchio, raw | radicchio
Mung beans, mature seeds, sprouted, raw | bean sprout
Alfalfa seeds, sprouted, raw | alfalfa sprout; sprout
Squash, summer, crookneck and straightneck, raw | yellow squash
Squash, winter, spaghetti, raw | spaghetti squash
Broadbeans (fava beans), mature seeds, raw | fava bean; broad bean
Mushrooms, oyster, raw | oyster mushroom
Nopales, raw | nopale; cactus
Chayote, fruit, raw | chayote
Eggnog | eggnog
Cheese, Mexican blend | mexican cheese blend; mexican blend cheese
Cheese, colby | colby; colby cheese; colby jack
Cheese, muenster | muenster
Cheese, fontina | fontina
Cheese, fresh, queso fresco | queso fresco; paneer
Cheese, romano | pecorino; pecorino romano; romano cheese
Milk, goat, fluid, with added vitamin D | goat milk
Turkey bacon, unprepared | turkey bacon
Turkey sausage, fresh, raw | turkey sausage
Goose, domesticated, meat and skin, raw | goose
Chicken, cornish game hens, meat and skin, raw | cornish hen; cornish game hen
Beef, tenderloin, steak, separable lean and fat, trimmed to 1/8" fat, choice, raw | filet mignon; beef tenderloin
Beef, cured, corned beef, brisket, raw | corned beef; corned beef brisket
Beef, variety meats and by-products, tripe, raw | tripe
Beef, cured, pastrami | pastrami
Chorizo, pork and beef | chorizo
Bologna, beef and pork | bologna
Liver sausage, liverwurst, pork | liverwurst
Game meat, rabbit, domesticated, composite of cuts, raw | rabbit
Veggie burgers or soyburgers, unprepared | veggie burger
Meatballs, frozen, Italian style | meatball; frozen meatball
Fish, flatfish (flounder and sole species), raw | flounder; sole
Fish, sea bass, mixed species, raw | sea bass
Fish, swordfish, raw | swordfish
Fish, perch, mixed species, raw | perch
Fish, whitefish, mixed species, raw | whitefish
Mollusks, octopus, common, raw | octopus
Crustaceans, crayfish, mixed species, wild, raw | crayfish; crawfish
Fish, caviar, black and red, granular | caviar
Potato salad, home-prepared | potato salad
Falafel, home-prepared | falafel
Bread, raisin, enriched | raisin bread
Garlic bread, frozen | garlic bread; frozen garlic bread
Taco shells, baked | taco shell
Danish pastry, cheese | danish; danish pastry
Sweet rolls, cinnamon, commercially prepared with raisins | cinnamon roll
Cheesecake commercially prepared | cheesecake
Chickpea flour (besan) | chickpea flour; gram flour; besan
Pie crust, refrigerated, regular, unbaked | pie crust
Phyllo dough | phyllo; phyllo dough; filo
Pie fillings, apple, canned | apple pie filling; pie filling
Cereals, QUAKER, hominy grits, white, regular, dry | grit
Cereals, CREAM OF WHEAT, 1 minute cook time, dry | cream of wheat
Wheat germ, crude | wheat germ
Spelt, uncooked | spelt; farro
Toaster pastries, brown-sugar-cinnamon | toaster pastry; poptart
Chili with beans, canned | chili; canned chili
Artichokes, (globe or french), frozen, unprepared | artichoke heart; frozen artichoke
Hearts of palm, canned | heart of palm; hearts of palm
Waterchestnuts, chinese, canned, solids and liquids | water chestnut
Hominy, canned, white | hominy
Cranberry sauce, canned, sweetened | cranberry sauce
Soup, vegetarian vegetable, canned, condensed | vegetable soup
Soup, lentil with ham, canned, ready-to-serve | lentil soup
Bread stuffing, bread, dry mix | stuffing mix; stuffing
Horseradish, prepared | horseradish
Pickle relish, sweet | relish; sweet relish; pickle relish
Sauce, enchilada, red, mild, ready to serve | enchilada sauce
Sauce, pizza, canned, ready-to-serve | pizza sauce
Gravy, beef, canned, ready-to-serve | gravy; beef gravy
Salad dressing, blue or roquefort cheese dressing, commercial, regular | blue cheese dressing
Lemon juice from concentrate, canned or bottled | bottled lemon juice
Beverages, chocolate syrup | chocolate syrup
Bacon bits, meatless | imitation bacon bit
Spices, cloves, ground | clove; ground clove
Spices, allspice, ground | allspice
Spices, cardamom | cardamom
Spices, coriander seed | coriander seed; ground coriander
Spices, poppy seed | poppy seed
Spices, parsley, dried | dried parsley
Spices, rosemary, dried | dried rosemary
Spices, dill weed, dried | dried dill
Spices, sage, ground | dried sage; sage
Spices, bay leaf | bay leaf
Spices, mustard seed, ground | mustard powder; mustard seed
Spices, pepper, red or cayenne | cayenne; cayenne pepper; red pepper flake; crushed red pepper
Snacks, corn-based, extruded, puffs or twists, cheese-flavor | cheese puff
Snacks, pork skins, plain | pork rind
Nuts, chestnuts, european, raw, unpeeled | chestnut
Cherries, tart, dried, sweetened | dried cherry
Snacks, fruit leather, pieces | fruit leather; fruit snack
Candies, caramels | caramel
Candies, hard | hard candy; lollipop
Cookies, gingersnaps | gingersnap; ginger snap
Cookies, vanilla wafers, lower fat | vanilla wafer
Cookies, animal crackers (includes arrowroot, tea biscuits) | animal cracker
Ice cream cones, cake or wafer-type | ice cream cone
Sherbet, orange | sherbet
Corn dogs, frozen, prepared | corn dog
Burrito, bean and cheese, frozen | frozen burrito
Lasagna, cheese, frozen, unprepared | frozen lasagna
Macaroni and Cheese, canned entree | macaroni and cheese; mac and cheese
Pineapple juice, canned or bottled, unsweetened, without added ascorbic acid | pineapple juice
Grapefruit juice, pink, raw | grapefruit juice
Prune juice, canned | prune juice
Pomegranate juice, bottled | pomegranate juice
Carrot juice, canned | carrot juice
Beverages, Energy drink, RED BULL | energy drink
Beverages, coffee, instant, regular, powder | instant coffee
Beverages, tea, green, brewed, regular | brewed green tea
Alcoholic beverage, rice (sake) | sake
Mustard greens, raw | mustard green
Turnip greens, raw | turnip green
Milk, lowfat, fluid, 1% milkfat, with added vitamin A and vitamin D | low fat milk; lowfat milk
Pasta, fresh-refrigerated, plain, as purchased | fresh pasta
Turkey, retail parts, breast, meat and skin, raw | turkey breast
Cowpeas, common (blackeyes, crowder, southern), mature seeds, canned, plain | black eyed pea
Spices, fennel seed | fennel seed
Pork, cured, salt pork, raw | salt pork
Onion rings, breaded, par fried, frozen, unprepared | onion ring; frozen onion ring
Egg, quail, whole, fresh, raw | quail egg
Egg, duck, whole, fresh, raw | duck egg
Beverages, carbonated, tonic water | tonic water
Beverages, carbonated, root beer | root beer
Grape leaves, raw | grape leaf
Alcoholic beverage, wine, table, all | rose wine; sparkling wine; champagne; prosecco
Peas, green, canned, no salt added, solids and liquids | canned pea
Carrots, canned, no salt added, solids and liquids | canned carrot
Spinach, canned, no salt added, solids and liquids | canned spinach
Beans, snap, green, canned, regular pack, solids and liquids | canned green bean
Beets, canned, regular pack, solids and liquids | canned beet
Mushrooms, canned, drained solids | canned mushroom
Pears, canned, juice pack, solids and liquids | canned pear
Frozen yogurts, vanilla, soft-serve | frozen yogurt
Mollusks, clam, mixed species, canned, drained solids | canned clam
Crustaceans, crab, blue, canned | canned crab
Chicken, canned, meat only, with broth | canned chicken
Potatoes, mashed, dehydrated, flakes without milk, dry form | instant mashed potato
Beef, chuck, short ribs, boneless, separable lean and fat, trimmed to 0" fat, choice, raw | short rib; beef short rib
`;

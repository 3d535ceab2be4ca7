/**
 * What cooks call the same, one food a line: `Name < broader food: synonym, synonym ~ stand-in, stand-in`.
 * Synonyms are the same thing on the chopping board. A broader food may be asked for where this one is at home, and the
 * other way round; a stand-in serves in its place in most dishes. Both are told to the cook as what they are.
 * A leading `+` opens a kind: "smoked gouda cheese" is a cheese without a line of its own. Plurals, spelling and words that
 * only describe ("fresh", "chopped", "low-fat") are folded when read. Written by hand from general knowledge.
 */
export const cookNames = `
All-purpose flour: flour, plain flour, white flour, ap flour, wheat flour
Self-rising flour: self raising flour
Whole wheat flour: wholemeal flour, whole wheat pastry flour ~ all-purpose flour
Bread flour: strong flour, strong white flour ~ all-purpose flour
Cake flour: pastry flour ~ all-purpose flour
Masa harina: masa, instant masa, masa flour
Cornstarch: corn starch, corn flour, cornflour ~ potato starch, tapioca starch, arrowroot
Potato starch ~ cornstarch
Arrowroot: arrowroot powder, arrowroot starch ~ cornstarch
Tapioca starch: tapioca flour
Chickpea flour: gram flour, besan, garbanzo flour
Almond meal: almond flour, ground almond
Sugar: white sugar, granulated sugar, caster sugar, castor sugar, superfine sugar, cane sugar, white granulated sugar, golden caster sugar, baker sugar, fine sugar
Powdered sugar: confectioners sugar, confectioner sugar, icing sugar, confectionary sugar
Brown sugar: light brown sugar, dark brown sugar, golden brown sugar, muscovado sugar, soft brown sugar, demerara sugar, turbinado sugar, yellow sugar, raw sugar ~ sugar
Palm sugar: jaggery, coconut sugar ~ brown sugar
Sweetener: splenda, sugar substitute, splenda sugar substitute, artificial sweetener, stevia, equal sweetener
Corn syrup: light corn syrup, white corn syrup, karo syrup, karo, dark corn syrup ~ golden syrup
Golden syrup: light treacle
Molasses: treacle, dark molasses, blackstrap molasses
Honey: runny honey, clover honey, liquid honey, acacia honey ~ maple syrup, agave
Agave: agave nectar, agave syrup ~ honey
Maple syrup: pure maple syrup, real maple syrup ~ honey
Pancake syrup: table syrup, maple flavored syrup
Baking soda: bicarbonate of soda, bicarb soda, sodium bicarbonate, soda bicarbonate, bicarb
Baking powder: double acting baking powder
Yeast: active dry yeast, dry yeast, dried yeast, active yeast, yeast granule, bakers yeast, active dried yeast, baking yeast ~ instant yeast
Instant yeast < yeast: rapid rise yeast, fast rising yeast, quick rising yeast, bread machine yeast, easy blend yeast, fast action yeast ~ yeast
Vanilla extract: vanilla, vanilla essence, pure vanilla, vanilla flavoring, pure vanilla extract, real vanilla ~ vanilla bean
Vanilla bean: vanilla pod, vanilla paste ~ vanilla extract
Almond extract: almond essence, almond flavoring
Lemon extract: lemon essence
Peppermint extract: mint extract, peppermint essence
Cocoa powder: cocoa, unsweetened cocoa, baking cocoa, unsweetened cocoa powder, cacao powder, dutch process cocoa, dutch processed cocoa powder, dark cocoa
+Chocolate: baking chocolate, cooking chocolate
Semisweet chocolate < chocolate: semi sweet chocolate, plain chocolate, dark chocolate, bittersweet chocolate, semisweet baking chocolate, semisweet chocolate square ~ chocolate chip
Milk chocolate < chocolate
White chocolate < chocolate: white baking chocolate, white baking bar, vanilla baking bar
Unsweetened chocolate: unsweetened baking chocolate, unsweetened chocolate square, bitter chocolate
Chocolate chip: semisweet chocolate chip, semi sweet chocolate chip, chocolate morsel, semisweet chocolate morsel, semisweet chocolate piece, dark chocolate chip, mini chocolate chip, semisweet mini chocolate chip, milk chocolate chip, bittersweet chocolate chip ~ semisweet chocolate
White chocolate chip: white chip, vanilla chip, white chocolate morsel, white baking chip ~ white chocolate
Peanut butter chip
Butterscotch chip: butterscotch morsel
Coconut flake: shredded coconut, desiccated coconut, flaked coconut, dried coconut, grated coconut, sweetened coconut, sweetened flaked coconut, sweetened shredded coconut, angel flake coconut, coconut
Gelatin: unflavored gelatin, gelatine, gelatin powder, plain gelatin, gelatin leaf, knox gelatin
Graham cracker crumb: graham wafer crumb, graham cracker, digestive biscuit, graham wafer
Pie crust: pie shell, pastry shell, pie pastry, pie dough, shortcrust pastry, unbaked pie shell, unbaked pie crust, deep dish pie shell, pastry dough, refrigerated pie crust, prepared pie crust, baked pie shell, frozen pie crust, baked pie crust, 9 inch pie shell, unbaked pastry shell, deep dish pie crust
Graham cracker crust: graham cracker pie crust, graham cracker pie shell
Puff pastry: puff pastry sheet, frozen puff pastry
Phyllo dough: filo dough, filo pastry, phyllo pastry, phyllo, filo, phyllo sheet
Pizza dough: pizza crust dough, bread dough
Pizza crust: pizza base, pizza shell
Crescent roll: refrigerated crescent roll, crescent dough, crescent roll dough, refrigerated crescent dinner roll, crescent dinner roll
Biscuit dough: refrigerated biscuit, refrigerated buttermilk biscuit, buttermilk biscuit
Baking mix: bisquick, bisquick baking mix, biscuit mix, biscuit baking mix, all purpose baking mix, original bisquick baking mix
Cornbread mix: corn muffin mix, jiffy corn muffin mix, jiffy cornbread mix
Yellow cake mix: butter cake mix
White cake mix
Food coloring: food colour, food color
Cool whip: frozen whipped topping, whipped topping, frozen non dairy topping, nondairy whipped topping, dessert topping ~ whipped cream
Evaporated milk
Sweetened condensed milk: condensed milk, eagle brand milk
Powdered milk: dry milk, milk powder, dry milk powder, instant milk powder, instant dry milk powder, dry milk solid, nonfat dry milk powder, nonfat dry milk
Milk: whole milk, cow milk, sweet milk, full cream milk, full fat milk, 2% milk, semi skimmed milk, reduced fat milk, 1% milk, low fat milk, skim milk, nonfat milk, fat free milk
Buttermilk: sour milk, cultured buttermilk
Almond milk ~ milk, soy milk
Soy milk: soymilk, soya milk ~ milk, almond milk
Rice milk ~ milk, almond milk
Oat milk ~ milk
Half and half: half n half, single cream, light cream, table cream, half half cream, half and half cream, coffee cream ~ heavy cream, milk
Heavy cream: heavy whipping cream, whipping cream, double cream, thickened cream, cream, full cream, pouring cream, thick cream, whipped heavy cream ~ half and half
Whipped cream: whipped cream topping, aerosol whipped cream ~ heavy cream, cool whip
Sour cream: soured cream, dairy sour cream ~ yogurt, creme fraiche, greek yogurt
Creme fraiche ~ sour cream
Yogurt: plain yogurt, natural yogurt, plain low fat yogurt, curd, plain whole milk yogurt ~ greek yogurt, sour cream
Greek yogurt < yogurt: greek style yogurt, thick yogurt, plain greek yogurt ~ sour cream
Vanilla yogurt
Butter: unsalted butter, salted butter, sweet butter, butter stick, sweet cream butter, stick butter, lightly salted butter ~ margarine
Margarine: oleo, oleomargarine, buttery spread, soft margarine, stick margarine ~ butter
Vegan margarine < margarine: vegan butter, dairy free margarine, plant butter, non dairy margarine ~ butter
Ghee: clarified butter ~ butter
Shortening: vegetable shortening, crisco, crisco shortening, solid vegetable shortening, butter flavor shortening, solid shortening ~ lard
Lard: pork lard ~ shortening
+Cheese
Cheddar cheese < cheese: cheddar, sharp cheddar cheese, sharp cheddar, mild cheddar, mature cheddar, tasty cheese, old cheddar cheese, white cheddar cheese, mild cheddar cheese, extra sharp cheddar cheese, medium cheddar cheese, aged cheddar cheese, yellow cheddar cheese ~ colby cheese, monterey jack cheese
Colby cheese < cheese: colby ~ cheddar cheese
Monterey jack cheese < cheese: monterey jack, jack cheese ~ colby monterey jack cheese, cheddar cheese, colby cheese, pepper jack cheese
Pepper jack cheese < cheese: monterey jack pepper cheese, jalapeno jack cheese, pepper jack ~ monterey jack cheese
Colby monterey jack cheese < cheese: colby jack cheese, colby jack ~ monterey jack cheese, cheddar cheese, colby cheese
Mexican cheese blend < cheese: mexican blend cheese, mexican cheese, four cheese mexican blend ~ cheddar cheese, monterey jack cheese
Mozzarella cheese < cheese: mozzarella, part skim mozzarella, buffalo mozzarella, mozzarella ball, bocconcini, fresh mozzarella
Parmesan cheese < cheese: parmesan, parmigiano reggiano cheese, parmigiano reggiano, parmigiano, parmesan rind ~ romano cheese, asiago cheese
Romano cheese < cheese: pecorino romano cheese, pecorino cheese, pecorino romano, pecorino, romano ~ parmesan cheese
Asiago cheese < cheese: asiago ~ parmesan cheese
Swiss cheese < cheese: emmental, emmenthaler cheese, emmental cheese, emmenthal ~ gruyere cheese, jarlsberg cheese
Jarlsberg cheese < cheese: jarlsberg ~ swiss cheese
Gruyere cheese < cheese: gruyere ~ swiss cheese
Provolone cheese < cheese: provolone ~ mozzarella cheese
American cheese < cheese: processed cheese, velveeta cheese, velveeta, process cheese, processed american cheese
Feta cheese < cheese: feta
Goat cheese < cheese: chevre, goats cheese, soft goat cheese, chevre cheese
Blue cheese < cheese: bleu cheese, gorgonzola, gorgonzola cheese, stilton cheese, roquefort cheese, stilton, roquefort
Gouda cheese < cheese: gouda
Brie cheese < cheese: brie, camembert cheese
Ricotta cheese: ricotta ~ cottage cheese
Cottage cheese: small curd cottage cheese, curd cottage cheese ~ ricotta cheese
Cream cheese: philadelphia cream cheese, neufchatel cheese, soft cheese, soft cream cheese, neufchatel, whipped cream cheese ~ mascarpone cheese
Mascarpone cheese: mascarpone
Queso fresco < cheese: queso blanco, cotija cheese
Egg: whole egg, egg beaten, beaten egg, hen egg, chicken egg, brown egg, large egg, hard boiled egg, hard cooked egg, boiled egg ~ egg substitute
Egg substitute: liquid egg substitute, egg beater, eggbeaters ~ egg
Egg white: egg white beaten ~ egg
Egg yolk: yolk, egg yolk beaten ~ egg
+Oil ~ vegetable oil, canola oil, olive oil
Vegetable oil < oil: cooking oil, salad oil, frying oil, vegetable oil cooking, oil for frying ~ canola oil, corn oil, sunflower oil, peanut oil
Canola oil < oil: rapeseed oil ~ vegetable oil, corn oil, sunflower oil
Corn oil < oil ~ vegetable oil, canola oil
Sunflower oil < oil: safflower oil, grapeseed oil ~ vegetable oil, canola oil
Peanut oil < oil: groundnut oil ~ vegetable oil, canola oil
Olive oil < oil: extra virgin olive oil, virgin olive oil, evoo, good quality olive oil, light olive oil, extra light olive oil
Sesame oil: dark sesame oil, toasted sesame oil, asian sesame oil, oriental sesame oil
Coconut oil
Cooking spray: nonstick cooking spray, nonstick spray, pam cooking spray, vegetable oil cooking spray, non stick cooking spray, oil spray, pam, olive oil flavored cooking spray, canola oil cooking spray, olive oil cooking spray, non stick spray, butter flavored cooking spray ~ vegetable oil
White vinegar: distilled white vinegar, vinegar, distilled vinegar, white distilled vinegar ~ cider vinegar, white wine vinegar
Cider vinegar: apple cider vinegar ~ white vinegar, white wine vinegar
White wine vinegar: champagne vinegar ~ red wine vinegar, cider vinegar, rice vinegar
Red wine vinegar ~ white wine vinegar, sherry vinegar
Balsamic vinegar: balsamic
White balsamic vinegar ~ white wine vinegar
Rice vinegar: rice wine vinegar, seasoned rice vinegar, seasoned rice wine vinegar ~ white wine vinegar
Sherry vinegar ~ red wine vinegar
Soy sauce: shoyu, soya sauce, light soy sauce, dark soy sauce, low sodium soy sauce, light soya sauce, dark soya sauce ~ tamari
Tamari: tamari soy sauce, liquid aminos, bragg liquid aminos, braggs liquid aminos ~ soy sauce
Worcestershire sauce: worcester sauce, worchestershire sauce
Hot sauce: tabasco sauce, tabasco, hot pepper sauce, louisiana hot sauce, red hot sauce, red pepper sauce, franks red hot sauce
Sriracha: sriracha sauce, chili garlic sauce, sambal oelek, chili paste, hot chili sauce, asian chili sauce, asian chili paste
Fish sauce: nam pla, thai fish sauce, nuoc nam
Barbecue sauce: bbq sauce, barbeque sauce
Ketchup: catsup, tomato ketchup
Mustard: yellow mustard, prepared mustard, american mustard, mild mustard ~ dijon mustard
Dijon mustard: dijon, dijon style mustard, grey poupon ~ whole grain mustard, mustard
Whole grain mustard: grainy mustard, coarse grain mustard, stone ground mustard, seeded mustard, grain mustard ~ dijon mustard
Dry mustard: mustard powder, ground mustard, powdered mustard, dried mustard, english mustard powder
Mustard seed: brown mustard seed, yellow mustard seed, black mustard seed
Mayonnaise: mayo, real mayonnaise, hellmann mayonnaise, best food mayonnaise, salad cream ~ miracle whip
Miracle whip: salad dressing mayonnaise type ~ mayonnaise
Ranch dressing: ranch salad dressing
Italian dressing: italian salad dressing, zesty italian dressing
Ranch dressing mix: ranch dip mix, hidden valley ranch dressing mix, dry ranch dressing mix, ranch seasoning
Salsa: chunky salsa, picante sauce, tomato salsa, mild salsa, hot salsa, medium salsa
Enchilada sauce: red enchilada sauce
Pasta sauce: spaghetti sauce, marinara sauce, marinara, pasta sauce jar, tomato pasta sauce ~ tomato sauce
Pesto: basil pesto, pesto sauce
Peanut butter: creamy peanut butter, smooth peanut butter, chunky peanut butter, crunchy peanut butter
Nutella: chocolate hazelnut spread
Tahini: sesame paste, tahini paste, sesame seed paste
Jam: preserve, fruit preserve, fruit spread
Strawberry jam: strawberry preserve ~ raspberry jam
Raspberry jam: raspberry preserve ~ strawberry jam
Apricot jam: apricot preserve
Orange marmalade: marmalade
Pickle relish: sweet pickle relish, sweet relish, dill pickle relish, dill relish, relish
Dill pickle: pickle, gherkin, kosher dill pickle, pickled cucumber, cornichon
Black olive: ripe olive, pitted black olive, ripe black olive ~ kalamata olive
Kalamata olive: greek olive, calamata olive ~ black olive
Green olive: stuffed green olive, pimento stuffed olive, stuffed olive, pimento stuffed green olive, spanish olive, stuffed green olive
Caper: caper drained
Pimento: pimiento, diced pimento ~ roasted red pepper
Roasted red pepper: roasted red bell pepper, roasted pepper, roasted sweet red pepper
Sun-dried tomato: sundried tomato, sun dried tomato, oil packed sun dried tomato, sun dried tomato packed in oil
Horseradish: prepared horseradish, cream style horseradish, horseradish sauce, creamed horseradish
Liquid smoke: hickory liquid smoke
Bouillon cube: bouillon, chicken bouillon cube, chicken bouillon, chicken bouillon granule, stock cube, chicken stock cube, chicken bouillon powder, chicken stock powder, instant chicken bouillon granule
Beef bouillon: beef bouillon cube, beef bouillon granule, instant beef bouillon, beef stock cube
Vegetable bouillon: vegetable bouillon cube, vegetable stock cube, vegetable stock powder
Chicken broth: chicken stock, low sodium chicken broth, reduced sodium chicken broth, swanson chicken broth, stock, broth ~ vegetable broth, bouillon cube
Beef broth: beef stock, beef bouillon broth, beef consomme, consomme ~ beef bouillon, chicken broth
Vegetable broth: vegetable stock, veggie broth ~ chicken broth, vegetable bouillon
Coconut milk: lite coconut milk, thick coconut milk
Tomato: ripe tomato, vine ripened tomato, fresh tomato, plum tomato, roma tomato, beefsteak tomato, italian plum tomato, italian tomato, diced tomato, chopped tomato ~ canned tomato, cherry tomato, crushed tomato
Cherry tomato: grape tomato, baby tomato ~ tomato
Canned tomato: whole tomato, whole canned tomato, peeled tomato, canned whole tomato, canned diced tomato, petite diced tomato, canned chopped tomato, stewed tomato, italian stewed tomato ~ tomato, crushed tomato
Crushed tomato: canned crushed tomato ~ tomato puree, canned tomato
Tomato puree: strained tomato ~ tomato sauce, crushed tomato
Tomato sauce: passata, canned tomato sauce ~ tomato puree, pasta sauce
Tomato paste: tomato concentrate
Rotel: diced tomato with green chili, tomato and green chili, rotel tomato, diced tomato and green chili
Green chili: diced green chili, green chili pepper, chopped green chili, canned green chili, mild green chili, green chile, canned diced green chili
Chipotle in adobo: chipotle chili in adobo, chipotle pepper in adobo, chipotle chile in adobo, canned chipotle chili, chipotle pepper, chipotle chili
Jalapeno: jalapeno pepper, jalapeno chili, jalapeno chili pepper, fresh jalapeno ~ serrano pepper
Serrano pepper: serrano chili, serrano chili pepper ~ jalapeno
Chili pepper: red chili, red chili pepper, hot chili pepper, fresh chili, chili, thai chili, hot pepper, birds eye chili ~ jalapeno
+Onion: yellow onion, white onion, brown onion, cooking onion, spanish onion, onion ring ~ sweet onion, red onion, shallot
Sweet onion: vidalia onion, maui onion, walla walla onion ~ onion
Red onion: purple onion ~ onion
Scallion: green onion, spring onion, green onion with top, salad onion, green onion top ~ chive
Shallot: eschalot ~ onion
Leek
Chive: fresh chive ~ scallion
Pearl onion: white pearl onion, cocktail onion
Garlic: garlic clove, clove garlic, fresh garlic, garlic head, head garlic, garlic bulb, roasted garlic clove, garlic minced ~ garlic powder
Garlic powder: granulated garlic ~ garlic
Garlic salt ~ garlic powder
Onion powder: granulated onion ~ onion
Onion flake: dried onion flake, minced onion, dried minced onion, dried onion, instant minced onion, dehydrated onion, dried chopped onion, dry onion flake ~ onion powder, onion
Ginger: fresh ginger, gingerroot, ginger root, fresh gingerroot, fresh ginger root, root ginger ~ ground ginger
Ground ginger: ginger powder, powdered ginger, dried ginger, dry ginger ~ ginger
Celery: celery rib, celery stalk, celery stick, stalk celery
Celery seed: celery salt
Carrot: baby carrot, carrot stick
+Potato: white potato, yellow potato
Baking potato < potato: russet potato, idaho potato, jacket potato, large baking potato
Yukon gold potato < potato: gold potato, yukon potato
Red potato < potato: red skinned potato, small red potato, baby red potato, red skin potato
New potato < potato: baby potato, waxy potato, boiling potato, small new potato, fingerling potato
Sweet potato: yam, kumara
Mashed potato: mashed cooked potato
Instant potato flake: instant mashed potato, potato flake, instant mashed potato flake, instant potato
Hash brown: hash brown potato, frozen hash brown, frozen hash brown potato, frozen shredded hash brown, shredded hash brown, southern style hash brown
French fry: frozen french fry, frozen french fried potato
Green bell pepper < bell pepper: green pepper, sweet green pepper, green capsicum, green sweet pepper ~ red bell pepper, yellow bell pepper
Red bell pepper < bell pepper: red pepper, sweet red pepper, red capsicum, red sweet pepper ~ yellow bell pepper, orange bell pepper, green bell pepper
Yellow bell pepper < bell pepper: yellow pepper, sweet yellow pepper ~ red bell pepper, orange bell pepper
Orange bell pepper < bell pepper: orange pepper ~ red bell pepper, yellow bell pepper
Bell pepper: sweet pepper, capsicum, sweet bell pepper, mixed bell pepper
+Mushroom: button mushroom, white mushroom, white button mushroom, mushroom cap, canned mushroom, mushroom stem and piece ~ cremini mushroom
Cremini mushroom < mushroom: crimini mushroom, baby bella mushroom, baby portabella mushroom, chestnut mushroom ~ mushroom
Portobello mushroom < mushroom: portabella mushroom, portobello, portabello mushroom, portobello mushroom cap
Shiitake mushroom < mushroom: shiitake, shitake mushroom, dried shiitake mushroom, shiitake mushroom cap
Spinach: spinach leaf, baby spinach, baby spinach leaf, fresh spinach, spinach leave
Frozen spinach: frozen chopped spinach, frozen leaf spinach, chopped frozen spinach ~ spinach
Lettuce: lettuce leaf, iceberg lettuce, romaine lettuce, iceberg, romaine, butter lettuce, leaf lettuce, boston lettuce, bibb lettuce, red leaf lettuce, green leaf lettuce ~ salad mix
Salad mix: mixed salad green, salad green, mixed green, spring mix, mixed baby green, mesclun, baby green, garden salad, mixed salad leaf, baby lettuce ~ lettuce
Arugula: rocket, baby arugula, baby rocket, arugula leaf, rocket leaf
Cabbage: green cabbage, white cabbage, savoy cabbage ~ coleslaw mix
Red cabbage: purple cabbage ~ cabbage
Coleslaw mix: cole slaw mix, slaw mix, shredded coleslaw mix ~ cabbage
Chinese cabbage: napa cabbage, nappa cabbage
Bok choy: pak choi, pak choy, baby bok choy
Broccoli: broccoli floret, broccoli crown, broccoli spear, fresh broccoli
Frozen broccoli: frozen broccoli floret, frozen chopped broccoli, frozen broccoli cut, frozen broccoli spear ~ broccoli
Cauliflower: cauliflower floret
Green bean: string bean, french bean, haricot vert, snap bean, french green bean, fresh green bean, haricots vert ~ frozen green bean
Frozen green bean: frozen french style green bean, frozen cut green bean ~ green bean
Pea: green pea, frozen pea, petite pea, english pea, garden pea, frozen green pea, petit pois, baby pea, fresh pea, frozen petite pea, frozen baby pea
Snow pea: mangetout, chinese pea pod, pea pod ~ snap pea
Snap pea: sugar snap pea, sugar snap ~ snow pea
Corn: sweet corn, corn kernel, whole kernel corn, frozen corn, canned corn, frozen corn kernel, fresh corn, corn on cob, ear corn, corn cob, niblet, frozen whole kernel corn, canned corn kernel, sweetcorn, corn ear
Creamed corn: cream style corn, cream corn
Zucchini: courgette ~ yellow squash
Yellow squash: summer squash, yellow summer squash, crookneck squash ~ zucchini
Eggplant: aubergine, japanese eggplant
Cucumber: english cucumber, seedless cucumber, lebanese cucumber, persian cucumber, hothouse cucumber
Pumpkin puree: canned pumpkin, solid pack pumpkin, pumpkin, cooked pumpkin, pure pumpkin
Artichoke heart: canned artichoke heart, marinated artichoke heart, artichoke, frozen artichoke heart
Mixed vegetable: frozen mixed vegetable, frozen vegetable, mixed frozen vegetable
Stir fry vegetable: frozen stir fry vegetable
Beet: beetroot
Bean sprout: mung bean sprout, mung sprout
Black bean: canned black bean, turtle bean
Kidney bean: red kidney bean, dark red kidney bean, light red kidney bean, canned kidney bean, red bean ~ pinto bean
Pinto bean: canned pinto bean ~ kidney bean
White bean: cannellini bean, cannellini, white kidney bean, great northern bean, navy bean, cannelini bean, canned white bean, haricot bean
Chickpea: garbanzo bean, garbanzo, canned chickpea
Baked bean: pork and bean
Refried bean: vegetarian refried bean
Lentil: brown lentil, green lentil, dried lentil, dry lentil
Red lentil: dried red lentil, masoor dal
+Rice: white rice, long grain rice, long grain white rice, cooked rice, cooked white rice, steamed rice, converted rice, instant rice, minute rice, uncooked rice, cooked long grain rice, uncooked long grain rice ~ basmati rice, jasmine rice, brown rice
Brown rice: cooked brown rice, long grain brown rice, instant brown rice ~ rice
Basmati rice: cooked basmati rice, white basmati rice ~ jasmine rice, rice
Jasmine rice: thai jasmine rice, cooked jasmine rice ~ basmati rice, rice
Arborio rice: risotto rice
Wild rice: cooked wild rice
Quinoa: cooked quinoa
Oat: rolled oat, oatmeal, old fashioned oat, quick oat, quick cooking oat, regular oat, porridge oat, instant oat, old fashioned oatmeal, quick oatmeal, oatmeal oat, oat flake, quick cooking oatmeal, instant oatmeal, rolled oatmeal
Couscous: whole wheat couscous, plain couscous
+Pasta: dried pasta, pasta shape, cooked pasta, short pasta, noodle
Spaghetti < pasta: thin spaghetti, spaghetti noodle, cooked spaghetti, spaghettini, dried spaghetti, vermicelli, angel hair pasta, capellini, whole wheat spaghetti ~ linguine
Linguine < pasta: linguini, fettuccine, fettuccini, tagliatelle, fettuccine pasta, linguine pasta, fettucine ~ spaghetti
Macaroni < pasta: elbow macaroni, macaroni noodle, elbow pasta, cooked macaroni, cooked elbow macaroni, elbow noodle ~ penne
Penne < pasta: penne pasta, ziti, ziti pasta, rigatoni, penne rigate, mostaccioli, rigatoni pasta, rotini, rotini pasta, fusilli, fusilli pasta, rotelle pasta ~ macaroni, farfalle
Farfalle < pasta: bow tie pasta, bowtie pasta, farfalle pasta ~ penne
Pasta shell < pasta: small shell pasta, shell pasta, medium shell pasta ~ macaroni
Orzo < pasta: orzo pasta
Lasagna noodle < pasta: lasagna sheet, lasagna, no boil lasagna noodle, oven ready lasagna noodle, lasagne noodle
Egg noodle: wide egg noodle, noodle egg, medium egg noodle, cooked egg noodle, broad egg noodle
Ramen noodle: ramen, top ramen noodle, instant ramen noodle, instant noodle
Rice noodle: rice vermicelli, rice stick noodle, rice stick
Macaroni and cheese mix: macaroni and cheese, kraft macaroni and cheese, macaroni and cheese dinner, mac and cheese
+Bread: white bread, bread slice, sandwich bread, slice bread, loaf bread, white sandwich bread, bread cube, stale bread, day old bread, toast, white bread slice, soft bread
Whole wheat bread < bread: wholemeal bread, whole grain bread, brown bread, whole wheat bread slice
French bread < bread: baguette, french baguette, crusty bread, crusty french bread, french bread loaf, italian bread, crusty italian bread, crusty bread roll
Sourdough bread < bread
Rye bread < bread: pumpernickel bread
Breadcrumb: dry breadcrumb, dried breadcrumb, fresh breadcrumb, soft breadcrumb, plain breadcrumb, fine dry breadcrumb, bread crumb, seasoned breadcrumb, italian breadcrumb, italian seasoned breadcrumb, italian style breadcrumb, white breadcrumb, fresh white breadcrumb, soft fresh breadcrumb ~ panko breadcrumb, cracker
Panko breadcrumb: panko, japanese breadcrumb, panko bread crumb ~ breadcrumb
Cracker: saltine, saltine cracker, saltine cracker crumb, cracker crumb, soda cracker
Ritz cracker: ritz cracker crumb, butter flavored cracker, butter cracker, buttery round cracker
Tortilla: flour tortilla, wheat tortilla, whole wheat tortilla, soft flour tortilla, 8 inch flour tortilla, 10 inch flour tortilla, 6 inch flour tortilla, burrito size flour tortilla, fajita size flour tortilla, whole wheat flour tortilla ~ corn tortilla
Corn tortilla: 6 inch corn tortilla, white corn tortilla, yellow corn tortilla ~ tortilla
Hamburger bun: burger bun, sandwich bun, kaiser roll
Hot dog bun: hot dog roll
Pita bread: pita, pita bread round, whole wheat pita bread, pitta bread, pita pocket
English muffin
Croissant
Tortilla chip: nacho chip, corn tortilla chip, dorito
Corn chip: frito, frito corn chip, fritos corn chip
Potato chip: plain potato chip
Stuffing mix: stove top stuffing mix, seasoned stuffing mix, herb stuffing mix, stuffing, herb seasoned stuffing mix, seasoned bread stuffing mix, bread stuffing mix, chicken flavor stuffing mix
Corn flake: corn flake cereal, cornflake, corn flake crumb, cornflake crumb
Rice krispie: rice krispies cereal, crisp rice cereal, crispy rice cereal
Marshmallow: mini marshmallow, miniature marshmallow, large marshmallow
Marshmallow creme: marshmallow fluff, marshmallow cream
Chicken breast < chicken: boneless chicken breast, boneless skinless chicken breast, chicken breast half, boneless skinless chicken breast half, chicken breast fillet, skinless chicken breast, chicken breast meat, chicken cutlet, chicken fillet, skinless chicken breast half, boneless skinless chicken, boneless chicken, chicken tender, chicken tenderloin, split chicken breast, boneless skinless chicken tender, bone in chicken breast, breast of chicken ~ chicken thigh, cooked chicken
Chicken thigh < chicken: boneless chicken thigh, boneless skinless chicken thigh, skinless chicken thigh, chicken thigh fillet, bone in chicken thigh ~ chicken breast, chicken leg
Chicken leg < chicken: chicken drumstick, drumstick, chicken leg quarter, skinless chicken leg ~ chicken thigh
Chicken wing < chicken: chicken drummette, chicken wing drummette, chicken wingette
Whole chicken < chicken: roasting chicken, broiler fryer chicken, frying chicken, fryer chicken, whole roasting chicken, broiler chicken, fryer
Cooked chicken < chicken: cooked chicken breast, rotisserie chicken, shredded cooked chicken, roast chicken, cooked boneless skinless chicken breast, cooked chicken meat, chicken meat, canned chicken, diced cooked chicken ~ chicken breast
Ground chicken: chicken mince ~ ground turkey
Chicken: chicken piece, chicken part, skinless chicken piece, cut up chicken
Ground turkey: turkey mince, lean ground turkey, ground turkey breast, minced turkey, extra lean ground turkey ~ ground beef, ground chicken
Cooked turkey < turkey: turkey meat, roast turkey, leftover turkey ~ cooked chicken
Turkey: whole turkey
Turkey breast < turkey: boneless turkey breast
Ground beef: beef mince, minced beef, lean ground beef, hamburger, hamburger meat, ground chuck, ground round, ground sirloin, extra lean ground beef, mince, ground beef round, ground beef chuck, 93% lean ground beef, lean ground round, lean hamburger, ground steak ~ ground turkey
Steak < beef: beef steak, sirloin steak, sirloin, top sirloin steak, beef sirloin, beef top sirloin, round steak, flank steak, rib eye steak, skirt steak, strip steak, boneless sirloin, beef round steak, top round steak, sirloin tip steak, boneless beef top sirloin steak, ribeye steak, new york strip steak, boneless beef sirloin steak, rump steak, boneless round steak, fillet steak, beef flank steak, cube steak
Stew beef < beef: beef stew meat, stewing beef, stew meat, beef cube, beef stew cube, lean stewing beef, braising steak, stewing steak, beef chuck
Chuck roast < beef: beef chuck roast, pot roast, beef roast, boneless beef chuck roast, rump roast, boneless chuck roast, beef rump roast, bottom round roast, roast beef joint, boneless beef rump roast, chuck
Beef brisket < beef: brisket
Beef
Ground pork: pork mince, minced pork, lean ground pork ~ ground beef
Pork chop < pork: boneless pork chop, pork loin chop, center cut pork chop, boneless pork loin chop, pork steak, pork cutlet, loin pork chop, bone in pork chop, thick pork chop
Pork tenderloin < pork: pork fillet, whole pork tenderloin ~ pork loin
Pork loin < pork: pork loin roast, boneless pork loin roast, boneless pork loin, pork roast, boneless pork roast ~ pork tenderloin
Pork shoulder < pork: pork butt, pork shoulder roast, boston butt, pork butt roast
Pork rib < pork: baby back rib, sparerib, pork sparerib, country style pork rib, country style rib, baby back pork rib, boneless country style pork rib
Pork
Bacon: bacon slice, bacon strip, streaky bacon, thick cut bacon, lean bacon, smoked bacon, cooked bacon, bacon rasher, thick slice bacon, center cut bacon, slab bacon, smoked streaky bacon, hickory smoked bacon ~ turkey bacon, pancetta
Turkey bacon ~ bacon
Bacon bit: real bacon bit, bacon piece ~ bacon
Pancetta: guanciale ~ bacon
Ham: cooked ham, smoked ham, deli ham, cubed ham, ham steak, boiled ham, baked ham, ham slice, fully cooked ham, lean ham, boneless ham, fully cooked boneless ham
Prosciutto: parma ham, serrano ham ~ ham
+Sausage: pork sausage, breakfast sausage, bulk pork sausage, bulk sausage, pork sausage meat, sausage meat, mild sausage, sausage link, bulk breakfast sausage, hot sausage, jimmy dean sausage, pork sausage link
Italian sausage < sausage: hot italian sausage, sweet italian sausage, mild italian sausage, italian sausage link, bulk italian sausage, sweet italian turkey sausage, italian pork sausage, italian turkey sausage
Smoked sausage < sausage: kielbasa, polish sausage, kielbasa sausage, polska kielbasa, turkey kielbasa, smoked turkey sausage, smoked beef sausage
Chorizo < sausage: chorizo sausage, spanish chorizo
Hot dog: frankfurter, wiener, frank, beef hot dog, all beef hot dog, hot dog wiener
Pepperoni: pepperoni slice, sliced pepperoni, turkey pepperoni
Salami: genoa salami, hard salami
Lamb: boneless lamb, lamb meat, diced lamb
Ground lamb: minced lamb, lamb mince
Leg of lamb < lamb: lamb leg, boneless leg of lamb
Lamb chop < lamb: lamb loin chop, lamb cutlet
Shrimp: medium shrimp, large shrimp, raw shrimp, prawn, jumbo shrimp, cooked shrimp, shrimp peeled, king prawn, tiger prawn, large raw shrimp, frozen shrimp, small shrimp, frozen cooked shrimp, green prawn, baby shrimp, small cooked shrimp, salad shrimp, cooked prawn, extra large shrimp
Crabmeat: crab meat, lump crabmeat, crab, canned crabmeat, fresh crabmeat, lump crab meat, backfin crab meat, white crab meat ~ imitation crabmeat
Imitation crabmeat: imitation crab, surimi, crab stick ~ crabmeat
Clam: minced clam, canned clam, chopped clam, baby clam
Tuna: canned tuna, tuna in water, albacore tuna, chunk tuna, tuna fish, solid white tuna, white tuna, tuna in olive oil, water packed tuna, tuna in oil, chunk light tuna, solid white tuna packed in water, tuna packed in water, chunk light tuna in water
Salmon: salmon fillet, salmon steak, fresh salmon, skinless salmon fillet
Canned salmon: pink salmon, red salmon
White fish fillet: white fish, fish fillet, firm white fish fillet, fish, firm white fish ~ cod, haddock, tilapia, halibut, flounder, pollock, sea bass, snapper
Cod < white fish fillet: cod fillet ~ haddock, pollock, halibut, tilapia
Haddock < white fish fillet: haddock fillet ~ cod, pollock
Pollock < white fish fillet ~ cod, haddock
Tilapia < white fish fillet: tilapia fillet ~ flounder, cod, catfish
Halibut < white fish fillet: halibut fillet, halibut steak ~ cod, haddock
Flounder < white fish fillet: sole fillet, flounder fillet, sole ~ tilapia
Snapper < white fish fillet: red snapper fillet, snapper fillet, red snapper ~ sea bass
Sea bass < white fish fillet: sea bass fillet ~ snapper
Catfish < white fish fillet: catfish fillet ~ tilapia
Orange roughy < white fish fillet: orange roughy fillet ~ tilapia
Anchovy: anchovy fillet, flat anchovy fillet
Anchovy paste ~ anchovy
Scallop: sea scallop, bay scallop
Tofu: firm tofu, extra firm tofu, bean curd
Silken tofu: soft tofu ~ tofu
+Apple: eating apple, red apple, sweet apple
Granny smith apple < apple: green apple, granny smith
Cooking apple < apple: tart apple, tart cooking apple, baking apple, bramley apple ~ granny smith apple
Golden delicious apple < apple: golden delicious
Gala apple < apple
Fuji apple < apple
Applesauce: apple sauce
Apple juice ~ apple cider
Apple cider: cider ~ apple juice
Banana: ripe banana, mashed banana, mashed ripe banana, overripe banana, very ripe banana
Lemon: whole lemon, lemon wedge, lemon slice, juice and zest of lemon ~ lemon juice
Lemon juice: juice of lemon, lemon juice of, fresh lemon juice, bottled lemon juice, juice of 1 lemon, fresh squeezed lemon juice ~ lemon, lime juice
Lemon zest: lemon rind, lemon peel, zest of lemon, rind of lemon, grated lemon rind, lemon zest of, fresh lemon rind ~ lemon
Lime: lime wedge, lime slice ~ lime juice
Lime juice: juice of lime, fresh lime juice, key lime juice, bottled lime juice ~ lime, lemon juice
Lime zest: lime rind, lime peel, zest of lime, rind of lime ~ lime
Orange: navel orange, orange slice, orange segment, seedless orange
Orange juice: juice of orange, fresh orange juice, fresh squeezed orange juice ~ orange, orange juice concentrate
Orange juice concentrate: frozen orange juice concentrate, frozen concentrated orange juice, thawed orange juice concentrate
Orange zest: orange rind, orange peel, zest of orange, rind of orange, grated orange rind, dried orange peel ~ orange
Mandarin orange: canned mandarin orange, mandarin orange segment, mandarin, clementine, tangerine
Pineapple: fresh pineapple, pineapple chunk, pineapple ring, pineapple slice, pineapple tidbit, canned pineapple, unsweetened pineapple chunk, pineapple chunk in juice
Crushed pineapple: canned crushed pineapple, unsweetened crushed pineapple, crushed pineapple in juice ~ pineapple
Peach: fresh peach, sliced peach, canned peach, peach half, peach slice, frozen peach, frozen peach slice
Pear: canned pear, ripe pear, bosc pear, bartlett pear, pear half
Strawberry: fresh strawberry ~ frozen strawberry
Frozen strawberry: frozen sliced strawberry, frozen unsweetened strawberry, frozen sweetened strawberry ~ strawberry
Blueberry: fresh blueberry ~ frozen blueberry
Frozen blueberry ~ blueberry
Raspberry: fresh raspberry ~ frozen raspberry
Frozen raspberry ~ raspberry
Cranberry: fresh cranberry, frozen cranberry, whole cranberry
Cranberry sauce: whole berry cranberry sauce, jellied cranberry sauce, whole cranberry sauce
Dried cranberry: craisin, sweetened dried cranberry
Raisin: golden raisin, sultana, seedless raisin, dark raisin, golden seedless raisin, sultana raisin ~ dried cranberry, currant
Currant: dried currant ~ raisin
Date: pitted date, medjool date, dried date, chopped date
Cherry: sweet cherry, fresh cherry, pitted cherry
Maraschino cherry: red maraschino cherry
Dried cherry: dried tart cherry, dried sweet cherry
Cherry pie filling: cherry fruit filling
Avocado: ripe avocado, haas avocado, hass avocado
Mixed fruit: fruit, fresh fruit, fruit cocktail
+Nut: mixed nut, chopped nut
Almond < nut: whole almond, sliced almond, slivered almond, blanched almond, flaked almond, blanched slivered almond, raw almond, whole blanched almond, natural almond, blanched whole almond, toasted almond, toasted slivered almond, roasted almond
Walnut < nut: walnut half, walnut piece, black walnut, english walnut, toasted walnut ~ pecan
Pecan < nut: pecan half, pecan piece, toasted pecan ~ walnut
Peanut < nut: dry roasted peanut, salted peanut, roasted peanut, cocktail peanut, roasted salted peanut
Cashew < nut: raw cashew, cashew nut, roasted cashew, cashew piece
Hazelnut < nut: filbert
Pistachio < nut: pistachio nut
Macadamia nut < nut: macadamia
Pine nut: pine kernel, pignoli, toasted pine nut, pignoli nut
Sunflower seed: sunflower kernel, hulled sunflower seed, raw sunflower seed
Pumpkin seed: pepita
Sesame seed: toasted sesame seed, white sesame seed, black sesame seed
Flax seed: flaxseed, ground flax seed, flax seed meal, flaxseed meal, flax meal
Salt: table salt, sea salt, kosher salt, coarse salt, fine sea salt, celtic sea salt, iodized salt, coarse sea salt, coarse kosher salt, rock salt, flaked sea salt, himalayan salt
Pepper: black pepper, ground black pepper, fresh ground black pepper, ground pepper, cracked black pepper, black peppercorn, peppercorn, coarse black pepper, cracked pepper, fresh cracked pepper, fresh coarse ground black pepper, whole black peppercorn, coarse ground black pepper, fresh ground pepper, fresh cracked black pepper
White pepper: ground white pepper, fresh ground white pepper ~ pepper
Seasoning salt: seasoned salt, lawry seasoned salt, season salt, lawrys seasoned salt
Lemon pepper: lemon pepper seasoning
Paprika: sweet paprika, hungarian paprika, sweet hungarian paprika, hungarian sweet paprika
Smoked paprika < paprika: spanish smoked paprika, pimenton
Cumin: ground cumin, cumin powder, ground roasted cumin
Cumin seed: whole cumin, whole cumin seed ~ cumin
Chili powder: chile powder, chili seasoning, mild chili powder, hot chili powder, red chili powder
Cayenne pepper: cayenne, ground cayenne pepper, red cayenne pepper, cayenne powder, ground red pepper, ground cayenne, cayenne chili powder ~ crushed red pepper
Crushed red pepper: red pepper flake, crushed red pepper flake, dried red pepper flake, chili flake, hot red pepper flake, crushed chili, hot pepper flake, chili pepper flake, crushed red chili pepper, red chili flake, dried chili flake, dried crushed red pepper ~ cayenne pepper
Cinnamon: ground cinnamon, cinnamon powder, powdered cinnamon, cinnamon stick, stick cinnamon
Nutmeg: ground nutmeg, grated nutmeg, fresh ground nutmeg, fresh nutmeg, fresh grated nutmeg, whole nutmeg ~ mace
Mace: ground mace ~ nutmeg
Clove: ground clove ~ whole clove
Whole clove < clove ~ clove
Allspice: ground allspice, allspice berry, whole allspice
Cardamom: ground cardamom, cardamom powder, cardamom pod, green cardamom pod, cardamom seed, green cardamom
Turmeric: ground turmeric, turmeric powder
Ground coriander: coriander powder, coriander seed, ground coriander seed, dried coriander, coriander
Cilantro: fresh cilantro, cilantro leaf, fresh coriander, coriander leaf, fresh cilantro leaf, fresh coriander leaf
Curry powder: mild curry powder, madras curry powder, hot curry powder, yellow curry powder
Garam masala
Chinese five spice: five spice powder, chinese five spice powder, five spice
Pumpkin pie spice: pumpkin spice ~ apple pie spice
Apple pie spice ~ pumpkin pie spice
Fennel seed: fennel seed whole
Caraway seed: caraway
Anise seed: aniseed
Poppy seed
Cream of tartar
Saffron: saffron thread, powdered saffron
Bay leaf: dried bay leaf, bay, fresh bay leaf
Oregano: dried oregano, dried oregano leaf, oregano leaf, ground oregano, dry oregano, dried mexican oregano, fresh oregano ~ italian seasoning
Basil: fresh basil, basil leaf, fresh basil leaf, sweet basil ~ dried basil
Dried basil: dry basil, dried basil leaf, dried sweet basil, basil dried ~ basil
Thyme: fresh thyme, thyme leaf, fresh thyme leaf, thyme sprig, fresh thyme sprig, dried thyme, dried thyme leaf, ground thyme, dry thyme, dried leaf thyme
Rosemary: fresh rosemary, rosemary leaf, fresh rosemary leaf, rosemary sprig, fresh rosemary sprig, dried rosemary, dry rosemary
Sage: fresh sage, sage leaf, fresh sage leaf, dried sage, ground sage, rubbed sage, dried rubbed sage, dried sage leaf
Parsley: fresh parsley, parsley leaf, flat leaf parsley, italian parsley, fresh flat leaf parsley, fresh italian parsley, curly parsley, parsley sprig, fresh parsley leaf, fresh curly leaf parsley, flat leaf italian parsley ~ dried parsley
Dried parsley: parsley flake, dried parsley flake, dry parsley, dry parsley flake ~ parsley
Dill: fresh dill, dill weed, dill sprig, fresh dill weed, fresh dill sprig, dried dill, dried dill weed, dill weed dried
Mint: fresh mint, mint leaf, fresh mint leaf, mint sprig, spearmint
Tarragon: fresh tarragon, tarragon leaf, dried tarragon, fresh tarragon leaf
Marjoram: dried marjoram, fresh marjoram
Italian seasoning: italian herb, dried italian seasoning, italian spice, italian herb seasoning, mixed herb, dried mixed herb, dried italian herb, mixed italian herb, dried italian herb seasoning ~ oregano
Poultry seasoning
Taco seasoning: taco seasoning mix, taco mix, low sodium taco seasoning
Cajun seasoning: creole seasoning, cajun spice, tony chachere seasoning, cajun spice seasoning
Old bay seasoning: seafood seasoning
Onion soup mix: dry onion soup mix, lipton onion soup mix, onion soup, french onion soup mix, dried onion soup mix
Cream of chicken soup: condensed cream of chicken soup, 98% fat free cream of chicken soup ~ cream of mushroom soup
Cream of mushroom soup: condensed cream of mushroom soup, golden mushroom soup ~ cream of chicken soup
Cream of celery soup: condensed cream of celery soup ~ cream of chicken soup, cream of mushroom soup
Tomato soup: condensed tomato soup
Water: cold water, warm water, hot water, boiling water, lukewarm water, ice water, tap water, tepid water, cool water, very warm water, very hot water, filtered water, iced water
Ice: ice cube, crushed ice, cracked ice
Club soda: soda water, sparkling water, carbonated water, seltzer water, seltzer, sparkling mineral water
Ginger ale
Lemon lime soda: 7up, sprite, lemon lime carbonated beverage
Cola: coke, coca cola, pepsi
White wine: dry white wine, chardonnay wine, white cooking wine ~ vermouth, chicken broth
Vermouth: dry vermouth ~ white wine
Red wine: dry red wine, burgundy wine, cabernet wine, merlot
Sherry: dry sherry, sherry wine, cooking sherry, medium sherry, cream sherry
Marsala wine: marsala
Rice wine: shaoxing wine, chinese rice wine, sake, mirin ~ sherry
Beer: lager beer, lager, ale, light beer, flat beer
Rum: dark rum, light rum, white rum, spiced rum, golden rum, gold rum
Whiskey: bourbon, bourbon whiskey, whisky, scotch, rye whiskey, scotch whisky
Brandy: cognac
Orange liqueur: triple sec, cointreau, grand marnier, orange flavored liqueur
Coffee liqueur: kahlua
Amaretto: almond liqueur, almond flavored liqueur
Irish cream: bailey irish cream, irish cream liqueur
Vodka: plain vodka
Tequila: gold tequila, silver tequila, white tequila
Coffee: brewed coffee, strong coffee, strong brewed coffee, black coffee, hot coffee, cold coffee, hot brewed coffee
Instant coffee: instant coffee granule, instant coffee powder, instant coffee crystal, instant espresso powder, espresso powder, instant espresso ~ coffee
Tea: black tea, tea bag, tea leaf
Vanilla ice cream: ice cream
Vanilla pudding mix: instant vanilla pudding, instant vanilla pudding mix, vanilla instant pudding mix, french vanilla instant pudding mix, vanilla instant pudding
Chocolate pudding mix: instant chocolate pudding mix, instant chocolate pudding, chocolate instant pudding, chocolate pudding, chocolate instant pudding mix
Chocolate syrup: hershey chocolate syrup, chocolate sauce
`;

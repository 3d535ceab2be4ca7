/** Phrases for dry goods, baking, spices, cereals, snacks and sweets. A line is `FoodKeeper row, usual place | phrases`. */
export const cupboardPhrases = `
212 pantry | baking powder; clabber girl; calumet
213 pantry | bakingsoda; baking soda; bicarbonate of soda; bicarbonate soda; arm hammer baking soda
214 pantry | pancake mix; biscuit mix; bisquick; waffle mix; pancake waffle mix; aunt jemima mix; krusteaz; buttermilk pancake mix; pearl milling; baking mix; crepe mix; batter mix; pancake and waffle mix
215 pantry | cake mix; brownie mix; bread mix; cookie mix; angel food cake mix; yellow cake mix; betty crocker mix; ghirardelli brownie mix; cupcake mix; muffin and quick bread mix; gingerbread mix; pound cake mix; bread machine mix; scone mix; pizza crust mix; pizza dough mix; chocolate cake mix; carrot cake mix; falafel mix; dessert mix; cheesecake mix; coffee cake mix; beer bread mix; bundt cake mix
216 pantry | chocolate chip; semi sweet chocolate; baking chocolate; dark chocolate; chocolate; unsweetened chocolate; bittersweet chocolate; semisweet chocolate chip; semisweet chip; baking bar; cooking chocolate; semisweet chocolate; dark chocolate bar; chocolate chunk; chocolate morsel; semi sweet chip; white chocolate chip; white chocolate; milk chocolate chip; butterscotch chip; peanutbutter chip; cacao nib; chocolate bar; candy melt; chocolate melting wafer; almond bark; butterscotch morsel; chip morsel; chocolate coin; bakers chocolate
-11+216 pantry | milk chocolate; candy bar; candy; hershey; snicker; kit kat; reese; peanutbutter cup; mm; m and m; chocolate candy; kisses hershey; twix; milky way; truffle; chocolate box; lindt; lindor; chocolate truffle; hershey kiss; chocolate egg; chocolate almond; chocolate covered almond; chocolate covered raisin; chocolate pretzel; bonbon; fudge; caramel; caramel candy; toffee; toblerone; cadbury; butterfinger; hershey bar; praline; nougat; peppermint patty; york; junior mint; chocolate covered peanut; chocolate covered cherry; raisinet; ferrero rocher; kinder; advent calendar; marzipan; almond joy; turtle candy; chocolate covered pretzel; halloween candy; milk dud; whopper candy; three musketeer
-12 pantry | gum; chewing gum; hard candy; mint candy; breath mint; lollipop; gummy bear; gummy worm; skittle; starburst; jelly bean; licorice; twizzler; sour patch; lifesaver; altoid; jolly rancher; candy cane; sour candy; gummy candy; mint gum; candy corn; swedish fish; sweet tart; tic tac; lolly; dum dum; haribo; nerd candy; cough drop; smarties; jawbreaker; rock candy; cotton candy; sprinkle; candy sprinkle; nonpareil; gumdrop; turkish delight; halva; peep; gummies; gummy ring; peanut brittle; bubble gum
217 pantry | cocoa; cocoa powder; hot cocoa; hot chocolate; hot cocoa mix; cacao powder; unsweetened cocoa; swiss miss; ovaltine; nesquik; chocolate milk powder; hot chocolate mix; baking cocoa; drinking chocolate; cocoa mix; dutch cocoa; dutch process cocoa; cacao; milo; hot chocolate packet; chocolate powder
218 pantry | cornmeal; yellow cornmeal; masa harina; masa; maseca; cornmeal mix; white cornmeal; polenta dry; corn masa; degerminated cornmeal; dry polenta; polenta meal
219 pantry | stone ground cornmeal; blue cornmeal; stoneground cornmeal
627 pantry | grit; instant grit; quick grit; corn grit; hominy grit; boxed grit
656 pantry | polenta; polenta tube; polenta roll; polenta log; shelf stable polenta; precooked polenta
220 pantry | cornstarch; cornflour; arrowroot; arrowroot powder; potato starch; tapioca starch; argo; tapioca flour; arrowroot starch
222 pantry | flour; all purpose flour; bread flour; white flour; plain flour; self rising flour; cake flour; ap flour; pastry flour; unbleached flour; self raising flour; strong flour; gold medal flour; 00 flour; semolina; semolina flour; enriched flour; bleached flour; glutenfree flour; rice flour; vital wheat gluten; wondra; king arthur flour; glutenfree flour blend; wheat gluten
223+459 pantry | wholewheat flour; wheat flour; white whole wheat flour; graham flour; wheat germ; wheat bran; bran; oat bran; wholewheat pastry flour
654 fridge | coconut flour
-13 pantry | almond flour; almond meal; ground almond; chickpea flour; gram flour; besan; hazelnut flour; nut flour; cassava flour; lentil flour; tigernut flour
576 pantry | amaranth flour
575 pantry | amaranth; whole grain amaranth
577 pantry | barley; pearl barley; pearled barley; hulled barley; quick barley
578 pantry | barley flour
579 pantry | buckwheat; buckwheat groat; kasha
580 pantry | buckwheat flour
581 pantry | farro; freekeh; wheat berry; einkorn; kamut
582 pantry | farro flour
583 pantry | millet
584 pantry | millet flour
585+375 pantry | steel cut oat; oat groat; whole oat; oat; whole grain oat; oats; irish oat
586 pantry | oat flour
587 pantry | rye; rye berry; rye grain
588 pantry | rye flour
589 pantry | sorghum
590 pantry | sorghum flour
591 pantry | spelt
592 pantry | spelt flour
593 pantry | teff
594 pantry | teff flour
170 pantry | soy flour; soya flour
171 pantry | textured vegetable protein; tvp; textured soy protein; soy protein; soy curl; dry soy protein; soya chunk; tsp soy
172 fridge | rehydrated tvp; rehydrated textured soy protein; re hydrated tsp
224 pantry | frosting; icing; vanilla frosting; chocolate frosting; canned frosting; cream cheese frosting; icing tube; decorating icing; buttercream; cake frosting; buttercream frosting; frosting tub; decorating gel; whipped frosting; fondant
225 pantry | jello; gelatin dessert; flavored gelatin; jelly crystal; strawberry jello; jello mix; gelatin mix; flavored jello; sugarfree jello; jello box
-14+225 fridge | jello cup; gelatin cup; jello shot; jelly cup; prepared jello
226 pantry | gelatin; unflavored gelatin; knox gelatin; gelatine; agar; agar agar; gelatin sheet; plain gelatin; knox
227 pantry | oliveoil; olive oil; extra virgin oliveoil; vegetable oil; oil; cooking oil; corn oil; virgin oliveoil; light oliveoil; soybean oil; wesson; crisco oil; frying oil; safflower oil; rapeseed oil; peanut oil; rice bran oil; palm oil; mazola; light olive oil; canola blend oil; avocado blend oil
228 pantry | walnut oil; hazelnut oil; nut oil; macadamia oil; pecan oil; truffle oil; flaxseed oil; argan oil; pistachio oil; pumpkin seed oil
229 pantry | cooking spray; pam; nonstick spray; oil spray; oliveoil spray; canola spray; vegetable oil spray; baking spray; nonstick cooking spray; avocado oil spray; coconut oil spray; non stick spray; spray oil
520 pantry | canola oil; canola
521 pantry | almond oil
522 pantry | sunflower oil
523 pantry | grapeseed oil; grape seed oil
612 pantry | sesame oil; toasted sesame oil
668 pantry | avocado oil
454 pantry | coconut oil; virgin coconut oil; refined coconut oil
524 fridge | duck fat; goose fat; schmaltz; tallow; beef tallow; chicken fat
525 fridge | bacon grease; bacon fat; bacon dripping; beef dripping; dripping
526 fridge | reused frying oil; used frying oil; re used oil; used oil; leftover frying oil; reused oil
230 pantry | shortening; crisco; vegetable shortening; lard; solid shortening; baking shortening; butter flavored shortening; suet; crisco shortening
231 pantry | tamarind paste; tamarind concentrate
232 pantry | chili powder; ancho chili powder; chipotle powder; chipotle chili powder
233 pantry | seasoning; taco seasoning; italian seasoning blend; seasoning blend; everything bagel seasoning; seasoned salt; old bay; lawry; lemon pepper; steak seasoning; poultry seasoning; spice blend; spice mix; dry rub; bbq rub; rub; montreal steak seasoning; adobo; sazon; jerk seasoning; curry powder; pumpkin pie spice; five spice; chinese five spice; herbes de provence; apple pie spice; fajita seasoning; creole seasoning; tony chachere; mrs dash; chili seasoning; garlic salt; onion salt; celery salt; ras el hanout; zaatar; za atar; furikake; berbere; mixed spice; tajin; all purpose seasoning; blackened seasoning; salt free seasoning; dash seasoning; pickling spice; goya adobo; garlic pepper; shawarma seasoning; taco seasoning packet; chili seasoning packet; meat tenderizer; accent seasoning; msg; popcorn seasoning; greek seasoning; seafood seasoning; burger seasoning; seasoning salt
471+233 pantry | cajun seasoning; cajun spice; cajun; slap ya mama
598 pantry | garam masala; masala; tikka masala spice; curry masala
234 pantry | herb mix; ranch seasoning; flavored mix; ranch packet; ranch dressing mix; herb mixes; seasoning packet; ranch seasoning packet; dip mix; dip mix packet; meatloaf seasoning
235 pantry | minced garlic; garlic jar; jarred garlic; chopped garlic; garlic minced; garlic paste; ginger paste; jar minced garlic; crushed garlic; garlic in jar; ginger garlic paste
236 pantry | dried oregano; oregano; dried thyme; dried parsley; bay leaf; italian seasoning; dried herb; dried rosemary; dried dill; dried sage; sage; parsley flake; dried cilantro; dried mint; dill weed; dried chive; marjoram; herb dried; dried tarragon; rubbed sage; ground sage; thyme ground; dried bay leaf; savory; ground thyme; dried marjoram; fenugreek leaf; mixed herb; mixed herbs; freeze dried herb; lavender; kaffir lime leaf; hibiscus flower; dried lavender; oregano leaf; dill dried; ground oregano
508+236 pantry | dried basil; basil dried; dry basil; dried basil leaf
237 pantry | whole spice; peppercorn; black peppercorn; cinnamon stick; whole clove; clove; whole nutmeg; cumin seed; mustard seed; coriander seed; fennel seed; cardamom pod; star anise; caraway seed; celery seed; poppy seed; dill seed; allspice berry; anise seed; juniper berry; whole allspice; fenugreek seed; saffron; saffron thread; vanilla bean; nigella seed; peppercorns; whole peppercorn; peppercorn grinder; dried chili; dried chili pod; ancho chili; dried red chili; guajillo; guajillo chili; arbol chili; annatto seed; cardamom; coriander whole; bay; whole cardamom; pink peppercorn; whole cumin
238 pantry | spice; paprika; smoked paprika; turmeric; ground ginger; cayenne; cayenne pepper; ground clove; allspice; ground coriander; red pepper flake; crushed red pepper; ginger ground; ginger powder; white pepper; ground mustard spice; turmeric powder; cardamom ground; ground cardamom; chili flake; sumac; mace; ground allspice; fenugreek; cream of tartar; ground turmeric; ground spice; red pepper crushed; ground cayenne; hot paprika; coriander ground; asafoetida; ground paprika; coriander powder; paprika powder; pepper flake; mustard powder spice; ground fennel; sweet paprika; aleppo pepper; fennel; gochugaru; mushroom powder; turmeric ground; ground white pepper; chili flakes; annatto; wasabi powder; tomato powder; citric acid
469 pantry | black pepper; ground black pepper; ground pepper; pepper ground; pepper; ground pepper black; salt and pepper; pepper shaker
470 pantry | cracked pepper; cracked black pepper; coarse ground black pepper; coarse black pepper; coarse pepper; pepper cracked
472 pantry | cinnamon; ground cinnamon; cinnamon ground; cinnamon powder; cinnamon sugar
473 pantry | cumin; ground cumin; cumin ground; cumin powder
474 pantry | garlic powder; granulated garlic; garlic granule; dried garlic; powdered garlic
475 pantry | onion powder; onion flake; dried onion; minced onion; dried minced onion; onion granule; granulated onion; powdered onion; crispy onion; fried onion; french fried onion
476 pantry | nutmeg; ground nutmeg
468 pantry | salt; sea salt; kosher salt; table salt; iodized salt; himalayan salt; pink salt; rock salt; salt iodized; morton salt; pink himalayan salt; finishing salt; flaky salt; coarse salt; fine sea salt; canning salt; pickling salt; maldon
684 pantry | dry mustard; ground mustard; mustard powder; dried mustard
239 pantry | brown sugar; light brown sugar; dark brown sugar; muscovado; demerara; turbinado; raw sugar; sugar in the raw; coconut sugar; cane sugar raw; palm sugar; piloncillo; jaggery; demerara sugar; turbinado sugar
240 pantry | sugar; granulated sugar; white sugar; cane sugar; sugar cube; superfine sugar; domino sugar; pure cane sugar; beet sugar; sugar packet; gelling sugar; vanilla sugar; maple sugar; sanding sugar
241 pantry | powdered sugar; confectioner sugar; icing sugar; confectioners sugar; powder sugar
242 pantry | sugar substitute; sweetener; splenda; stevia; truvia; equal sweetener; monk fruit; sweet n low; erythritol; xylitol; artificial sweetener; swerve; aspartame; monkfruit; monk fruit sweetener; sucralose; saccharin; sweet and low; allulose; equal packet; stevia packet
243 pantry | tapioca; tapioca pearl; instant tapioca; minute tapioca; boba; sago; boba pearl; quick tapioca; tapiocas
527 pantry | almond extract
528 pantry | cinnamon extract
529 pantry | lemon extract; orange extract; extract; lemon flavoring
530 pantry | vanilla extract; vanilla; pure vanilla; imitation vanilla; vanilla essence; vanilla bean paste; vanilla paste; vanilla flavoring; pure vanilla extract
531 pantry | butter flavor; butter extract; butter flavoring; imitation butter flavor
532 pantry | coconut flavor; coconut extract; peppermint extract; maple extract; rum extract; mint extract; maple flavoring; coconut flavoring; rose water; orange blossom water; banana extract; food coloring; food dye; gel food coloring; food colouring
561 pantry | yeast; active dry yeast; instant yeast; rapid rise yeast; yeast packet; bread yeast; fleischmann yeast; dry yeast; bread machine yeast; dried yeast; red star yeast; rapidrise yeast; pizza yeast
-15 pantry | nutritional yeast; brewer yeast
332 fridge | fresh pasta; ravioli; refrigerated ravioli; tortellini; fresh ravioli; fresh tortellini; gnocchi fresh; fresh fettuccine; refrigerated pasta; fresh linguine; fresh noodle; cheese tortellini; refrigerated tortellini; fresh egg noodle; cheese ravioli; buitoni; agnolotti; udon fresh; fresh gnocchi; fresh spaghetti; fresh ramen noodle; wonton wrapper; egg roll wrapper; spring roll wrapper; gyoza wrapper; buitoni tortellini; refrigerated gnocchi; wonton skin; dumpling wrapper
333 pantry | dried bean; black bean dry; dry bean; pinto bean dry; dry black bean; dried black bean; dried chickpea; dried kidney bean; dry pinto bean; navy bean dry; great northern bean dry; dried pinto bean; bean dry; bean soup mix; 15 bean soup; dried lima bean; adzuki bean; bag of bean; dried white bean; dried cannellini bean; dry kidney bean; dry chickpea; dried navy bean; mayocoba bean; black eyed pea dry; dried black eyed pea; dry lima bean; dry white bean; soybean; dried soybean; great northern bean dried; bean; hominy dry; 15 bean soup mix; dried fava bean; red bean dry; dried red bean; dry great northern bean; dry navy bean; dried adzuki bean
334 pantry | lentil; red lentil; green lentil; brown lentil; dal; dried lentil; french lentil; lentil dry; puy lentil; daal; black lentil; toor dal; chana dal; moong dal; masoor dal; dhal; urad dal; beluga lentil
335 pantry | pasta; spaghetti; penne; macaroni; linguine; fettuccine; rotini; elbow macaroni; rigatoni; angel hair; farfalle; lasagna noodle; bow tie pasta; shell pasta; orzo; ziti; fusilli; cavatappi; dry pasta; wholewheat pasta; glutenfree pasta; bucatini; vermicelli; capellini; pasta shell; barilla; tagliatelle; pappardelle; couscous; israeli couscous; pearl couscous; jumbo shell; wholewheat spaghetti; noodle; rice noodle; soba; udon; rice vermicelli; campanelle; lentil pasta; chickpea pasta; banza; cellentani; gemelli; ditalini; lasagna sheet; manicotti; thin spaghetti; cannelloni; pad thai noodle; rice stick; glass noodle; soba noodle; udon noodle; cellophane noodle; bean thread noodle; elbow pasta; acini di pepe; medium shell; mini shell; radiatore; stelline; pasta shape; pastina; tri color rotini; dried pasta; protein pasta; shirataki; shirataki noodle; elbow noodle; spaghetti noodle; rice paper; rice paper wrapper; yakisoba; lo mein noodle; chow mein noodle
-16+332 pantry | gnocchi; shelf stable gnocchi; potato gnocchi
336 pantry | egg noodle; dry egg noodle; wide egg noodle; extra wide egg noodle; egg pasta; no yolk; spaetzle; kluski; dried egg noodle
337 pantry | split pea; green split pea; dried pea; dried split pea; yellow split pea; split pea dried; dry split pea; whole dried pea
338 pantry | rice; white rice; jasmine rice; basmati rice; long grain rice; arborio rice; wild rice; sushi rice; minute rice; instant rice; uncle ben; parboiled rice; calrose rice; arborio; basmati; jasmine; short grain rice; carnaroli; converted rice; ben original; sticky rice; pudding rice; medium grain rice; wild rice blend; rice bag; yellow rice; mahatma rice; glutinous rice; black rice; forbidden rice; success rice; boil in bag rice; ready rice; microwave rice; instant white rice; bomba rice; paella rice; risotto rice; rice pouch; sweet rice; broken rice; red rice; thai rice
-17+338 pantry | rice mix; rice a roni; rice pilaf; knorr rice side; pasta side; zatarain; spanish rice mix; pasta roni; rice side; seasoned rice; risotto mix; couscous mix; rice pilaf mix; pilaf; near east; dirty rice mix; knorr side
339 pantry | brown rice; brown basmati rice; instant brown rice; wholewheat rice; brown rice uncooked; wholegrain rice; long grain brown rice; short grain brown rice; brown jasmine rice
425 pantry | quinoa; red quinoa; white quinoa; tri color quinoa; uncooked quinoa; black quinoa; quinoa grain; dry quinoa
637 pantry | bulgur; bulgur wheat; tabbouleh mix; cracked wheat; bulghur; tabouli mix
680+681 pantry | mung bean; dried mung bean; mung bean dry
343 pantry | gravy mix; gravy packet; brown gravy mix; turkey gravy mix; gravy granule; bisto; gravy powder; pork gravy mix; country gravy mix; chicken gravy mix; dry gravy mix
358 pantry | sauce mix; spaghetti sauce mix; alfredo sauce mix; hollandaise mix; stroganoff mix; enchilada sauce mix; sloppy joe mix; sloppy joe seasoning; chili mix; dry sauce mix; sauce packet; curry sauce mix; pesto mix; pesto sauce mix; stir fry seasoning mix; taco sauce mix; cheese sauce mix; cheese powder
396+234 pantry | onion soup mix; dry onion soup mix; french onion soup mix; bouillon; bouillon cube; stock cube; chicken bouillon; beef bouillon; soup mix; dry soup mix; better than bouillon; bouillon powder; knorr cube; soup packet; oxo; bouillon granule; vegetable bouillon; noodle soup mix; lipton soup; chicken bouillon cube; beef bouillon cube; stock pot; dashi; stock powder; caldo de pollo; soup base; cup a soup; broth powder; dry bouillon; chicken noodle soup mix; lipton onion soup
672 pantry | beef base; vegetable base; chicken base; ham base; roasted chicken base; lobster base
371 pantry | bacon bit; imitation bacon bit; bacon bits imitation; bacos; real bacon bit; bacon crumble
374 pantry | cereal; breakfast cereal; cheerio; corn flake; frosted flake; raisin bran; rice krispie; cold cereal; lucky charm; froot loop; fruit loop; granola cereal; mini wheat; special k; kelloggs; cap n crunch; muesli; shredded wheat; chex; cinnamon toast crunch; bran flake; weetabix; life cereal; honey nut cheerio; fruity pebble; cocoa puff; kix; grape nut; honey bunch of oat; puffed rice; fiber one; total cereal; trix; cocoa krispie; golden graham; wheaties; post cereal; captain crunch; apple jack; honeycomb cereal; rice chex; corn chex; frosted mini wheat; ready to eat cereal; kashi; reese puff; corn pop; bran cereal; honey smack; crispix; cookie crisp; cocoa pebble; krave; fruit loops; rice cereal crispy; puffed wheat; wheat cereal
375 pantry | oatmeal; rolled oat; old fashioned oat; quick oat; instant oatmeal; quaker oat; cream of wheat; hot cereal; oat packet; farina; overnight oat; malt o meal; oatmeal packet; quaker; oatmeal cup; porridge oat; cream of rice; quick cooking oat; old fashioned oatmeal; cooked cereal; steel cut oatmeal; 1 minute oat; jumbo oat
376 pantry | chocolate syrup; hershey syrup; chocolate sauce; hot fudge; fudge topping; caramel sauce; caramel topping; ice cream topping; dessert sauce; caramel syrup; hot fudge topping; hershey chocolate syrup; strawberry syrup; butterscotch topping; butterscotch sauce; ice cream syrup; strawberry topping; dulce de leche; magic shell; fudge sauce
377 pantry | cracker; saltine; ritz; ritz cracker; wheat thin; triscuit; cheez it; goldfish; club cracker; oyster cracker; rice cracker; rice cake; water cracker; cheese cracker; matzo; crispbread; melba toast; snack cracker; butter cracker; town house; cheese nip; nut thin; wasa; goldfish cracker; cheddar goldfish; oatcake; soda cracker; breadstick crunchy; matza; premium saltine; peanutbutter cracker; sandwich cracker; ritz bit; better cheddar; chicken in a biskit; cracker sandwich; graham sandwich; wheat cracker; cream cracker; corn cake; tuc; bagel chip; flatbread cracker; seed cracker; glutenfree cracker; lance cracker; cracker crisp; pita cracker; quaker rice cake; breton; carr; matzah; multigrain cracker
378 pantry | graham cracker; animal cracker; graham; teddy graham; honey graham; honey maid; honey maid graham; bunny graham; cinnamon graham; barnum animal
379 pantry | dried fruit; raisin; dried apricot; dried mango; dried cranberry; craisin; prune; dried apple; dried cherry; dried pineapple; dried fig; banana chip; dried blueberry; dried plum; golden raisin; dried banana; apple chip; sun maid; freeze dried fruit; dried strawberry; fruit mix dried; dried peach; apple ring; dried papaya; freeze dried strawberry; dried currant; dried date; candied ginger; crystallized ginger; goji berry; dried coconut; dried mixed fruit; dried cherries; sunmaid; dried pear; veggie straw dried; candied fruit; mixed dried fruit; dried tomato bag; glace cherry; candied cherry; dried berry
380 pantry | fruit snack; gummy fruit snack; fruit roll up; fruit leather; fruit by the foot; gusher; welch fruit snack; mott fruit snack; fruit strip; fruit gummy; gummy fruit; rollup fruit; annie fruit snack; fruit chew
381 pantry | marshmallow; mini marshmallow; jumbo marshmallow; jet puffed; large marshmallow
382 pantry | marshmallow fluff; marshmallow creme; marshmallow cream; fluff; marshmallow spread; fluff marshmallow
386 pantry | nut; mixed nut; planter; nut mix; canned nut; hazelnut; brazil nut; nut jar; cocktail peanut; honey roasted nut; nut can; filbert; chestnut; candied nut; deluxe mixed nut; soy nut; planter mixed nut; corn nut; nut cluster; jarred nut; glazed nut
616+386 pantry | roasted nut; roasted peanut; roasted cashew; roasted almond; honey roasted peanut; dry roasted peanut; salted peanut; salted almond; smoked almond; salted cashew; blue diamond almond; roasted salted peanut; planter peanut; dry roasted almond; roasted salted cashew; smokehouse almond; honey roasted cashew; spanish peanut; beer nut; roasted salted almond; planters cashew; wasabi pea; roasted chickpea; roasted broad bean
437 pantry | almond in shell; shell almond; almond shell
438 pantry | almond; raw almond; sliced almond; slivered almond; whole almond; blanched almond; shelled almond; almond sliver; flaked almond
439 pantry | cashew; raw cashew; cashew piece; whole cashew; cashew nut
440 pantry | macadamia; macadamia nut
441 pantry | peanut in shell; shell peanut; unshelled peanut; peanut shell; ballpark peanut
442 pantry | peanut; shelled peanut; raw peanut; peanut shelled
443 pantry | pecan in shell; shell pecan
444 pantry | pecan; pecan half; shelled pecan; raw pecan; candied pecan; pecan piece
655+444 fridge | chopped pecan
445 pantry | pistachio; shelled pistachio; pistachio in shell; wonderful pistachio; roasted pistachio
446 pantry | walnut; walnut half; chopped walnut; shelled walnut; walnut in shell; raw walnut; black walnut; walnut piece
653 pantry | pine nut; pignoli; pinenut; pine kernel
604+605+606+607 pantry | pumpkin seed; pepita; roasted pumpkin seed; shelled pumpkin seed; raw pumpkin seed
608+609+610 pantry | sunflower seed; shelled sunflower seed; sunflower kernel; raw sunflower seed; roasted sunflower seed; david seed; sunflower seed kernel; salted sunflower seed
613 pantry | sesame seed; toasted sesame seed; black sesame seed; sesame
573 pantry | chia seed; chia
503 pantry | flaxseed; flax; linseed; whole flaxseed; whole flax; golden flaxseed
504 fridge | ground flaxseed; flax meal; flaxseed meal; ground flax; milled flaxseed; milled flax
-18 pantry | hemp seed; hemp heart; hulled hemp seed
387+488 pantry | peanutbutter; peanut butter; creamy peanutbutter; crunchy peanutbutter; skippy; jif; peter pan; powdered peanutbutter; pb2; chunky peanutbutter; peanutbutter jar; peanutbutter creamy; smooth peanutbutter; reduced fat peanutbutter
489 pantry | natural peanutbutter; organic peanutbutter; smuckers natural; fresh ground peanutbutter; all natural peanutbutter
466 pantry | almond butter; sunflower seed butter; sunbutter; nut butter; seed butter; hazelnut butter; mixed nut butter; sunflower butter
467 pantry | cashew butter
615 pantry | nutella; chocolate hazelnut spread; hazelnut spread; chocolate spread; chocolate hazelnut butter; cookie butter; biscoff spread; speculoos; speculoos spread; hazelnut cocoa spread
388 pantry | pectin; sure jell; certo; fruit pectin; surejell; liquid pectin
389 pantry | popcorn kernel; popping corn; popcorn; unpopped popcorn; orville popcorn kernel; popcorn jar; popcorn seed; yellow popcorn; white popcorn kernel
390 pantry | popped popcorn; smartfood; skinny pop; kettle corn; cheese popcorn; popcorn bag; caramel corn; bagged popcorn; cracker jack; pirate booty; boom chicka pop; skinnypop; white cheddar popcorn; caramel popcorn; ready to eat popcorn; popcorn ready; movie popcorn; cheddar popcorn; popcorn popped; poppycock
391 pantry | microwave popcorn; butter popcorn; orville redenbacher; pop secret; act ii; popcorn microwave; movie theater butter popcorn; act popcorn
392 pantry | potato chip; chip; tortilla chip; dorito; lays; cheeto; frito; pringle; corn chip; ruffle; tostito; crisps; kettle chip; veggie chip; veggie straw; pita chip; sun chip; cheese puff; funyun; cheese curl; potato crisp; sweet potato chip; plantain chip; stacys pita chip; takis; bugle; snack mix; chex mix; puffs snack; kale chip; multigrain chip; sour cream onion chip; bbq chip; salt vinegar chip; sunchip; barbecue chip; tortilla strip; nacho chip; doritos nacho; lay classic; pop chip; prawn cracker; shrimp chip; munchies; cheese ball; beet chip; cape cod chip; wise chip; lentil chip; popped chip; harvest snap; baked lay; cheese crisp; tostitos scoop; combos; gardetto; party mix; seaweed chip; cassava chip; utz; potato stick
556 pantry | pork rind; chicharron; pork skin; pork crackling; pork scratching
393 pantry | instant potato; instant mashed potato; potato flake; idahoan; potato bud; boxed potato; au gratin potato; scalloped potato; instant potato flake; hungry jack potato; dehydrated potato; potato mix; au gratin potato box; smash potato; mashed potato instant; mashed potato mix; mashed potato packet
394 pantry | pretzel; pretzel twist; pretzel stick; pretzel rod; mini pretzel; rold gold; snyder; pretzel crisp; snyder pretzel; sourdough pretzel; peanutbutter pretzel; flipz; pretzel nugget; pretzel thin; yogurt pretzel
395 pantry | pudding mix; instant pudding; jello pudding mix; pudding box; custard powder; vanilla pudding mix; instant pudding mix; chocolate pudding mix; cook and serve pudding; bird custard; custard mix; flan mix; mousse mix; pudding packet; sugarfree pudding mix; jello instant pudding; no bake cheesecake mix
398 pantry | syrup; pancake syrup; waffle syrup; aunt jemima syrup; log cabin syrup; agave; agave nectar; agave syrup; golden syrup; light syrup; mrs butterworth; breakfast syrup; simple syrup; date syrup; coffee syrup; torani; blueberry syrup; brown rice syrup; grenadine; table syrup; date molasse; vanilla syrup; flavored syrup; maple flavored syrup; treacle; elderberry syrup; lyle golden syrup; pomegranate molasse; rice syrup; honey syrup; torani syrup; butter syrup
533+534+398 pantry | maple syrup; pure maple syrup; grade a maple syrup; real maple syrup; organic maple syrup; genuine maple syrup
650 pantry | corn syrup; karo; light corn syrup; dark corn syrup; glucose syrup; karo syrup
399 pantry | poptart; toaster pastry; poptarts; frosted toaster pastry; pop tart; toaster strudel shelf; strawberry poptart; poptart strawberry
-19+321 freezer | toaster strudel
464 pantry | stuffing mix; stuffing; stove top; bread stuffing; dressing stuffing mix; stuffing cube; herb stuffing; cornbread stuffing; stove top stuffing; turkey stuffing; dry stuffing
465 pantry | powdered milk; dry milk; milk powder; nonfat dry milk; instant milk; buttermilk powder; malted milk; coconut milk powder; powdered buttermilk; malted milk powder; dried milk; dry milk powder; instant dry milk; carnation instant milk; powdered goat milk; nido; whole milk powder; nonfat milk powder
555 pantry | granola; nature valley granola; granola cluster; granola bag; oat granola; vanilla granola; trail mix granola; honey granola; granola nut
-20+386 pantry | trail mix; nut and fruit mix; gorp; snack nut mix; trail mix snack
658 pantry | granola bar; cereal bar; protein bar; energy bar; nutri grain; nature valley; kind bar; clif bar; snack bar; breakfast bar; rxbar; larabar; chewy bar; quest bar; rice krispie treat; fiber bar; nut bar; luna bar; breakfast biscuit; belvita; chewy granola bar; oat bar; fiber one bar; fruit bar; power bar; rice crispy treat; rice krispy treat; nutrition bar; protein cookie; flapjack; z bar; clif kid bar; kind snack; builder bar; fruit and grain bar; fruit grain bar; quaker chewy; crunchy granola bar; meal bar; marshmallow treat; nutrigrain; date bar
643 pantry | breadcrumb; panko; bread crumb; panko breadcrumb; shake n bake; italian breadcrumb; shake bake; coating mix; seasoned breadcrumb; progresso breadcrumb; fish fry mix; breading; fry mix; cornflake crumb; graham cracker crumb; fry batter; breading mix; tempura mix; matzo meal; cracker meal; cracker crumb; tempura batter mix; cornflake crumbs; zatarains fish fry; fish fry
682 pantry | crouton; salad crouton; salad topper; salad topping; caesar crouton; tortilla strip salad; garlic crouton; wonton strip
-21 pantry | taco shell; hard taco shell; tostada; crunchy taco shell; taco kit; taco dinner kit; tostada shell; taco dinner
-22+335 pantry | ramen; instant noodle; cup noodle; instant ramen; ramen noodle; cup of noodle; maruchan; top ramen; noodle cup; pot noodle; noodle bowl; pho bowl; nissin; ramen pack; noodle soup cup; ramen chicken; soba cup; rice noodle bowl
-23+335 pantry | mac and cheese; macaroni and cheese; kraft dinner; mac cheese; easy mac; hamburger helper; boxed mac and cheese; annie mac; velveeta shell; macaroni cheese; pasta kit; tuna helper; velveeta shell and cheese; shell cheese; kraft mac cheese; kraft macaroni cheese; annies shell; shells and cheese; skillet dinner; suddenly salad; deluxe mac cheese; dinner kit; noodle kit; pad thai kit; boxed dinner; alfredo noodle packet
-24 pantry | seaweed; seaweed snack; nori; kelp; kombu; wakame; seaweed sheet; nori sheet; dulse; sushi nori; roasted seaweed
`;

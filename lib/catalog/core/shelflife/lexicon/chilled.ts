/** Phrases for what stands in the cold cases: dairy, eggs, delicatessen. A line is `FoodKeeper row, usual place | phrases`. */
export const chilledPhrases = `
1 fridge | butter; salted butter; unsalted butter; butter stick; sweet cream butter; cultured butter; spreadable butter; whipped butter; compound butter
2 fridge | buttermilk
3 fridge | cheddar; swiss cheese; swiss; hard cheese; cheese; block cheese; cheese block; gruyere; gouda; manchego; pecorino; romano cheese; parmigiano; parmigiano reggiano; grana padano; parmesan; parmesan block; parmesan wedge; asiago; colby; colby jack; monterey jack; pepper jack; jack cheese; provolone; emmental; edam; comte; havarti; muenster; red leicester; double gloucester; wensleydale; babybel; smoked gouda; cheese wedge; cheddar chunk; aged cheddar; jarlsberg; fontina; halloumi; cotija; raclette; smoked cheese; cheese cube; marble cheese
4 fridge | grated parmesan; shredded parmesan; parmesan grated; grated pecorino; grated romano; parmesan shaker; shaved parmesan; grated cheese shaker
5 fridge | shredded cheese; shredded cheddar; shredded mozzarella; grated cheese; grated mozzarella; mexican blend cheese; italian blend cheese; taco cheese; pizza cheese; shredded colby jack; shredded pepper jack; mexican cheese; fiesta blend; cheese crumble; shredded swiss; shredded monterey jack; finely shredded; four cheese blend
6 fridge | american cheese; american cheese slice; processed cheese; cheese slice; sliced cheese; cheese single; kraft single; velveeta; sliced american; deli american; singles cheese; sliced cheddar; sliced provolone; sliced swiss; cheese spread; laughing cow
7 fridge | brie; camembert; goat cheese; chevre; feta; feta cheese; crumbled feta; blue cheese; gorgonzola; roquefort; stilton; soft cheese; fresh mozzarella; mozzarella; mozzarella ball; buffalo mozzarella; burrata; bocconcini; bel paese; boursin; mozzarella pearl; taleggio; limburger; queso fresco; queso blanco; paneer; ciliegine; blue cheese crumble
544 fridge | string cheese; mozzarella string; cheese stick; cheesestring; cheese string; colby jack stick
545 fridge | vegan cheese; vegan cheddar; dairyfree cheese; plantbased cheese; vegan mozzarella; vegan shred; daiya
546 fridge | quark; fromage frais; skyr quark
628 fridge | cheese curd; curd cheese
620 fridge | pimento cheese; pimiento cheese
477 pantry | nacho cheese; queso dip; nacho cheese sauce; cheese dip jar; salsa con queso; queso; cheese sauce jar
8 fridge | coffee creamer; creamer; coffee mate; liquid creamer; french vanilla creamer; hazelnut creamer; nondairy creamer; oat creamer; international delight
430 pantry | powdered creamer; creamer powder; coffee creamer powder; powdered coffee creamer; powder coffee creamer
9 fridge | cottage cheese
10 fridge | cream cheese; neufchatel; philadelphia; whipped cream cheese; mascarpone; cream cheese spread; schmear
11 fridge | whipping cream; heavy whipping cream; ultrapasteurized cream; double cream
12 fridge | sweetened whipped cream; homemade whipped cream
13 fridge | halfandhalf; half and half; half half; half cream
14 fridge | heavy cream; cream; thick cream; fresh cream; clotted cream
15 fridge | light cream; single cream; table cream; coffee cream; pouring cream
16 fridge | dip; sour cream dip; french onion dip; onion dip; ranch dip; spinach dip; artichoke dip; spinach artichoke dip; veggie dip; tzatziki; dill dip; chip dip; buffalo chicken dip
17 fridge | egg substitute; egg beater; liquid egg; liquid egg white; carton egg white; egg white carton; just egg; egg replacer liquid
20 fridge | eggnog
21 fridge | egg; large egg; dozen egg; brown egg; cagefree egg; freerange egg; shell egg; duck egg; quail egg; egg carton; pasture egg
22 fridge | egg yolk; egg white; raw egg white; raw egg yolk
23 fridge | hard boiled egg; boiled egg; hardboiled egg; hard cooked egg; deviled egg; peeled egg; easter egg; cooked egg
24 fridge | egg dish; frittata; omelette; scrambled egg; egg casserole; egg bite; breakfast casserole; strata; egg bake
25 fridge | kefir; lassi; fermented milk
26 fridge | margarine; vegan butter; buttery spread; smart balance; country crock; earth balance; plantbased butter; vegetable spread; i cant believe its not butter; butter spread tub; oleo; butter substitute; vegan spread
27 fridge | milk; whole milk; skim milk; skimmed milk; chocolate milk; strawberry milk; low fat milk; reduced fat milk; nonfat milk; organic milk; vitamin d milk; semi skimmed milk; goat milk; raw milk; flavored milk; gallon milk; lowfat milk; a2 milk; sheep milk; banana milk
543+27 fridge | lactosefree milk; lactaid; lactaid milk; fairlife; fairlife milk; lactose milk
644 pantry | shelf stable milk; uht milk; long life milk; boxed milk; milk box; parmalat; horizon milk box
659 fridge | ultra pasteurized milk; ultrapasteurized milk; ultra filtered milk; ultrafiltered milk; esl milk
28 fridge | pudding; pudding cup; chocolate pudding; vanilla pudding; rice pudding; tapioca pudding; custard; snack pack; panna cotta; creme brulee; flan; mousse; chocolate mousse; butterscotch pudding; banana pudding; bread pudding
29 fridge | sour cream; creme fraiche; crema; mexican crema; soured cream; smetana; light sour cream
30 fridge | whipped cream; whipped cream can; canned whipped cream; reddi wip; aerosol whipped cream; spray cream; squirty cream; spray whipped cream; reddi whip
31 fridge | whipped topping can; aerosol whipped topping
32 fridge | coolwhip; whipped topping; whipped topping tub; frozen whipped topping
33 fridge | yogurt; greek yogurt; yogurt cup; vanilla yogurt; drinkable yogurt; yogurt drink; yogurt tube; gogurt; go gurt; skyr; plain yogurt; strawberry yogurt; chobani; yoplait; yogurt tub; labneh; yogurt smoothie; frozen yogurt tube; danimal; activia; natural yogurt; kid yogurt; fage; oikos; siggi; noosa; coconut yogurt; soy yogurt; almond yogurt; oat yogurt; dairyfree yogurt; yakult; probiotic drink
490 fridge | ricotta; ricotta cheese
649 pantry | ghee; clarified butter
427+421+428 fridge | almond milk; almondmilk; oat milk; oatmilk; cashew milk; nut milk; hemp milk; macadamia milk; pea milk; plantbased milk; plant milk; oatly; hazelnut milk; flax milk; walnut milk; vegan milk; nondairy milk; dairyfree milk
421 fridge | soy milk; soymilk; silk soy; soya milk
428 fridge | rice milk
429 fridge | coconut milk carton; coconut milk beverage; coconut milk drink; refrigerated coconut milk
168 fridge | tofu; bean curd; extra firm tofu; silken tofu; smoked tofu; fried tofu; tofu puff; baked tofu
169 fridge | miso; miso paste; white miso; red miso
328 freezer | frozen tempeh
-1+328 fridge | tempeh; seitan; veggie tempeh
140 fridge | chicken in gravy; poultry in gravy; chicken gravy tray; turkey in gravy
173 fridge | leftover; leftover meat; leftover chicken; leftover turkey; leftover beef; leftover fish; leftover chili; leftover meatloaf; leftover taco; leftover curry; leftover roast; meatloaf; cooked beef; cooked meat; cooked ground beef; cooked pork; cooked egg dish; leftover steak; cooked steak; taco meat; cooked roast; cooked ham; pulled pork; pulled beef; cooked meatball; cooked sausage; leftover stir fry; leftover ham; leftover lasagna; leftover takeout; takeout; leftover chinese; leftover dinner; leftover burger
174 fridge | leftover vegetable; cooked vegetable; leftover rice; leftover potato; mashed potato; cooked potato; baked potato; leftover mashed potato; steamed vegetable; roasted vegetable; cooked bean; cooked lentil; cooked broccoli; cooked carrot; leftover side; cooked couscous; cooked oatmeal; leftover bean; cooked corn; leftover pasta; cooked chickpea; grilled vegetable; ratatouille; roast potato
175 fridge | leftover pizza; pizza slice; cooked pizza; pizza leftover; slice pizza; delivery pizza; takeout pizza
177 fridge | cooked pasta; cooked spaghetti; cooked noodle; cooked macaroni; boiled pasta; leftover spaghetti
178 fridge | cooked rice; steamed rice; fried rice; boiled rice; rice cooked; cooked brown rice; cooked white rice; risotto
426 fridge | cooked quinoa; quinoa cooked
179 fridge | cut fruit; fruit salad; fruit tray; cut melon; sliced fruit; fruit platter; cut watermelon; cut pineapple; pineapple chunk fresh; fruit cup fresh; cut mango; sliced apple; apple slice; cut cantaloupe; fruit cut; fresh cut fruit; watermelon chunk; melon chunk; melon cube; fruit bowl; pineapple spear
180 fridge | guacamole; guac; avocado dip; mashed avocado; avocado mash
181+183 fridge | hummus; roasted red pepper hummus; garlic hummus; hummus tub; sabra; chickpea dip; baba ganoush
183 fridge | homemade hummus; fresh hummus; traditional hummus
184 fridge | deli sliced; deli turkey sliced; store sliced; deli counter; sliced deli meat; fresh sliced deli; deli roast beef; deli counter ham; deli counter turkey; store sliced ham; sliced roast beef; shaved turkey
192 fridge | lunch meat; luncheon meat; deli meat; cold cut; bologna; mortadella; lunchmeat; packaged lunch meat; olive loaf; sandwich meat; prepackaged lunch meat; sliced meat; lunchable; head cheese; liverwurst; braunschweiger; roast beef lunch meat; oven roasted lunch meat; snack tray; meat tray; charcuterie; party tray
514+192 fridge | turkey lunch meat; deli turkey; sliced turkey; turkey slice; oven roasted turkey; smoked turkey slice; turkey deli; turkey cold cut; honey turkey; sliced turkey breast; turkey breast deli; smoked turkey
515+192 fridge | ham lunch meat; deli ham; black forest ham; ham slice deli; sliced ham; ham deli; honey ham; ham cold cut; sandwich ham; lunch ham; cooked ham slice; virginia ham
516+192+104 fridge | salami; genoa salami; hard salami; salami slice; soppressata; summer sausage; sliced salami; deli salami
517+192 fridge | chicken lunch meat; deli chicken; sliced chicken; chicken deli; chicken slice; rotisserie chicken lunch meat
185 fridge | prepared meal; ready meal; heat and eat meal; refrigerated meal; deli meal; refrigerated entree; hot meal; sushi; sushi roll; prepared entree; sandwich; wrap; deli sandwich; taquito fresh; enchilada; tamale; quesadilla; main dish; sub sandwich; hot bar; egg roll; spring roll; dim sum; refrigerated dinner; meal kit; lasagna; deli lasagna; mac and cheese refrigerated; fresh burrito; falafel; soft taco
186 fridge | meat in gravy; beef in gravy; beef gravy tray; pot roast in gravy; salisbury steak
187 fridge | olive bar; deli olive; olive bar olive; fresh olive
188+563+564 fridge | pate; liver pate; chicken liver pate; foie gras; duck pate; chicken pate
190 fridge | egg salad
191 fridge | potato salad; deli potato salad; german potato salad
417 fridge | tuna salad; shrimp salad; salmon salad; seafood salad; crab salad; lobster salad
418 fridge | chicken salad; chicken salad deli; turkey salad
419 fridge | ham salad; deviled ham salad
420 fridge | pasta salad; macaroni salad; orzo salad; tortellini salad
603 fridge | coleslaw; cole slaw; slaw; coleslaw mix; broccoli slaw
193+629 fridge | homemade soup; soup fresh; stew; refrigerated soup; leftover soup; chili homemade; fresh soup; deli soup; beef stew; leftover stew; chowder; homemade chili; cooked soup; gumbo; chicken soup homemade; curry; bisque; deli chili; soup tub
629 fridge | homemade vegetable soup; fresh vegetable soup
194 fridge | casserole; tuna casserole; green bean casserole; homemade lasagna; baked ziti; chicken casserole; shepherd pie; cottage pie; moussaka; baked macaroni
667 fridge | kugel; noodle kugel
135 fridge | cooked chicken; grilled chicken; chicken strip cooked; cooked turkey; grilled chicken strip; shredded chicken; pulled chicken; cooked chicken breast; roast turkey; roast chicken; cooked poultry; diced cooked chicken; chicken cooked; baked chicken; chicken curry; cooked chicken strip; cooked duck; chicken parmesan; roasted turkey breast; orange chicken; butter chicken; general tso chicken; carved turkey
136 fridge | fried chicken; chicken fried; bucket chicken; chicken wing cooked; hot wing; buffalo wing
141 fridge | rotisserie chicken; rotisserie; whole cooked chicken; costco chicken
572+645 fridge | fresh salsa; pico de gallo; refrigerated salsa; pico gallo; salsa fresca; deli salsa; homemade salsa
670 fridge | homemade aioli; fresh aioli; homemade mayonnaise
671+624 fridge | homemade dressing; homemade salad dressing; homemade vinaigrette; homemade ranch
484 fridge | homemade broth; homemade stock; bone broth homemade; homemade chicken broth; homemade chicken stock; turkey stock homemade
493 fridge | kimchi; kim chi
-2+373 fridge | fresh sauerkraut; refrigerated sauerkraut
-3 fridge | kombucha
`;

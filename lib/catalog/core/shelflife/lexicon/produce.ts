/** Phrases for fruit, vegetables and fresh herbs. A line is `FoodKeeper row, usual place | phrases`. */
export const producePhrases = `
248 fridge | apple; gala apple; fuji apple; honeycrisp; granny smith; red delicious; golden delicious; pink lady; honeycrisp apple; braeburn; mcintosh; cosmic crisp; crabapple; crab apple; envy apple; bramley; quince; golden delicious apple; gala; fuji; jazz apple
249 pantry | apricot
250 pantry | avocado; hass avocado; avocado bag; avo
251 pantry | banana; organic banana; banana bunch
252+483 fridge | gooseberry; lychee; rambutan; longan
483+252 fridge | cherry; bing cherry; rainier cherry; sweet cherry; fresh cherry; sour cherry; tart cherry; dark sweet cherry
253 fridge | blackberry; boysenberry; currant; black currant; red currant; mulberry; loganberry; mixed berry; berry; elderberry; berry medley; fresh currant
254 fridge | blueberry; blueberries pint
255 pantry | cherimoya; custard apple; soursop; sugar apple
256 fridge | lemon; lime; orange; navel orange; grapefruit; tangerine; clementine; mandarin; mandarin orange; halo; cutie; satsuma; key lime; blood orange; pomelo; meyer lemon; citrus; cara cara; lime bag; lemon bag; minneola; tangelo; bergamot; ruby red grapefruit; valencia orange
257 pantry | shredded coconut; coconut flake; coconut shred; flaked coconut; desiccated coconut; coconut chip; sweetened coconut; sweetened coconut flake; coconut shredded
258 pantry | coconut; fresh coconut; whole coconut; young coconut
259 fridge | cranberry; fresh cranberry; cranberry bag
260 pantry | date; medjool; medjool date; pitted date; deglet date; chopped date
261 fridge | grape; green grape; red grape; seedless grape; black grape; cotton candy grape; concord grape; grape bag; table grape
262 pantry | guava
263 pantry | kiwi; kiwifruit; kiwi fruit; golden kiwi
264 pantry | melon; galia; galia melon; canary melon; crenshaw; santa claus melon; korean melon; piel de sapo; musk melon; whole melon
265 pantry | mango; papaya; passion fruit; passionfruit; feijoa; ataulfo mango; casaba; casaba melon; champagne mango; green papaya
266 pantry | peach; nectarine; plum; pear; bartlett pear; bosc pear; white peach; anjou pear; asian pear; pluot; sapote; persimmon; fig; fresh fig; plumcot; donut peach; black plum; yellow peach; loquat
267 pantry | pineapple; golden pineapple; fresh pineapple; whole pineapple; pineapple gold
268 pantry | plantain; green plantain; sweet plantain
269 fridge | pomegranate; pomegranate aril; pomegranate seed
414 pantry | kumquat; calamondin
478 pantry | star fruit; starfruit; carambola
479 fridge | prickly pear; cactus pear; nopale; cactus pad; nopal; tuna cactus; cactus
480 pantry | dragon fruit; dragonfruit; pitaya; pitahaya
481 fridge | strawberry; fresh strawberry
482 fridge | raspberry; fresh raspberry; golden raspberry
495 pantry | watermelon; seedless watermelon; mini watermelon; whole watermelon
496 pantry | cantaloupe; whole cantaloupe
497 pantry | honeydew; honeydew melon
664 fridge | yuzu; yuzu fruit; fresh yuzu
270 fridge | artichoke; globe artichoke; whole artichoke; baby artichoke; sunchoke; jerusalem artichoke
271 fridge | asparagus; asparagus spear; asparagus bunch; white asparagus
272 fridge | bamboo shoot; fresh bamboo shoot; water chestnut fresh
273 fridge | green bean; string bean; snap pea; sugar snap pea; snowpea; snow pea; french bean; wax bean; fava bean; lima bean fresh; haricot vert; runner bean; broad bean; fresh pea; english pea; yellow wax bean; sugar snap; snap bean; edamame pod; long bean; pea; shelled pea; fresh green bean; fresh soybean; pea pod
640 fridge | fresh edamame; edamame fresh; edamame
641 freezer | frozen edamame; edamame frozen; shelled edamame frozen; edamame shelled frozen
642 pantry | dry roasted edamame; roasted edamame; edamame snack; edamame dry roasted
274 fridge | beet; red beet; golden beet; cooked beet; beet bunch
275 fridge | bok choy; pak choi; baby bok choy; choy sum; tatsoi; bok choi; yu choy; gai lan
276 fridge | broccoli; broccoli crown; broccolini; rapini; broccoli rabe; broccoli floret; tenderstem; romanesco; broccoli raab; broccoli head; chinese broccoli
277 fridge | brussels sprout; brussel sprout; sprout brussel; shaved brussels sprout
278 fridge | cabbage; green cabbage; red cabbage; napa cabbage; savoy cabbage; shredded cabbage; chinese cabbage; purple cabbage; pointed cabbage; cabbage head
279 fridge | carrot; parsnip; whole carrot; rainbow carrot; bunch carrot; carrot bunch; shredded carrot; carrot bag; matchstick carrot; heirloom carrot
491 fridge | baby carrot; mini carrot; baby cut carrot; carrot snack; carrot stick
280 fridge | cauliflower; cauliflower head; cauliflower floret; cauliflower rice; riced cauliflower
281 fridge | celery; celery heart; celery stalk; celery stick; celery bunch; fennel; fennel bulb
661 fridge | celery root; celeriac
282 fridge | corn on the cob; corn cob; sweet corn; corn; ear of corn; corn ear; fresh corn; white corn cob; corn husk fresh; corn on cob
283 fridge | cucumber; english cucumber; mini cucumber; persian cucumber; cuke; kirby cucumber; cucumber slicer; hothouse cucumber; seedless cucumber; pickling cucumber; hot house cucumber
284 fridge | eggplant; japanese eggplant; italian eggplant; baby eggplant
285 pantry | garlic; garlic clove; garlic bulb; garlic head; fresh garlic; whole garlic; peeled garlic; elephant garlic; head garlic; black garlic
286 fridge | ginger; ginger root; fresh ginger; galangal; root ginger; turmeric root; fresh turmeric; horseradish root
287 fridge | green; collard green; mustard green; turnip green; collard; beet green; dandelion green; escarole; chard green; fresh green; cooking green; spring green; mixed green loose; watercress; endive; frisee; sorrel; amaranth leaf; dandelion; belgian endive; callaloo; cress; chicory
550 fridge | swiss chard; chard; rainbow chard; red chard
288 fridge | herb; fresh herb; dill; fresh dill; sage fresh; tarragon fresh; fresh sage; fresh tarragon; marjoram fresh; poultry herb; fresh bay leaf; lemon balm; curry leaf; fresh herb mix; chervil; epazote; tarragon; bay leaf fresh; dill fresh
506 fridge | cilantro; fresh cilantro; coriander leaf; fresh coriander; coriander fresh; bunch coriander; cilantro bunch; culantro; coriander
507 fridge | mint; fresh mint; mint leaf; peppermint fresh; spearmint
509 fridge | basil; fresh basil; thai basil; basil leaf; basil plant; living basil; sweet basil; holy basil
510 fridge | fresh oregano; oregano fresh; oregano bunch
511 fridge | rosemary; fresh rosemary; rosemary sprig; sprig rosemary; rosemary bunch
512 fridge | chive; fresh chive
513 fridge | thyme; fresh thyme; thyme sprig; sprig thyme; lemon thyme
611 fridge | parsley; fresh parsley; italian parsley; flat leaf parsley; curly parsley; parsley bunch
505 fridge | lemongrass; lemon grass
289 fridge | leek; ramp; garlic scape
290 fridge | iceberg; iceberg lettuce; romaine; romaine heart; romaine lettuce; lettuce; head of lettuce; cos lettuce; little gem; lettuce head; lettuce romaine
291 fridge | leaf lettuce; spinach; fresh spinach; butter lettuce; butterhead; green leaf lettuce; red leaf lettuce; boston lettuce; bibb lettuce; spinach bunch; lettuce leaf; loose leaf lettuce; water spinach; oak leaf lettuce; spinach leaf; living lettuce; baby lettuce
415 fridge | bagged salad; salad mix; salad kit; spring mix; baby spinach; mixed green; bagged lettuce; bag salad; bagged spinach; caesar salad kit; salad; baby kale; salad bag; mesclun; garden salad; side salad; green salad; chopped salad kit; bagged green; power green; salad green; shredded lettuce; baby green; spinach bag; lettuce bag; field green; super green; 50 50 blend; spring mix salad; salad blend
678 fridge | arugula; baby arugula; wild arugula
423 fridge | kale; lacinato; dinosaur kale; curly kale; kale bunch; tuscan kale; lacinato kale; chopped kale; cavolo nero
674 fridge | radicchio; treviso
292 fridge | mushroom; white mushroom; portobello; portobello mushroom; portabella; cremini; crimini; shiitake; baby bella; oyster mushroom; button mushroom; sliced mushroom; chanterelle; enoki; maitake; chestnut mushroom; fresh mushroom; bella mushroom; king oyster mushroom; morel; porcini fresh; truffle fresh; shitake; lion mane mushroom
385 pantry | dried mushroom; dried shiitake; dried porcini; porcini; mushroom dried; wood ear
293 fridge | okra; fresh okra; bhindi
294 pantry | onion; yellow onion; red onion; white onion; sweet onion; vidalia; vidalia onion; spanish onion; shallot; pearl onion; onion bag; brown onion; cipollini; maui onion; walla walla onion; boiling onion; cipolini
295 fridge | green onion; scallion; spring onion; salad onion; green onion bunch
296 fridge | bell pepper; pepper bell; red pepper; green pepper; sweet pepper; mini pepper; yellow pepper; capsicum; mini sweet pepper; orange pepper; red bell pepper; green bell pepper; tri color pepper; stoplight pepper; cubanelle; shishito; banana pepper; anaheim pepper; stuffed pepper raw; pepper fresh
548+296 fridge | jalapeno; jalapeno pepper; serrano pepper; habanero; hot pepper; poblano; poblano pepper; chili pepper; thai chili; scotch bonnet; serrano; cayenne pepper fresh; red chili fresh; fresno pepper; green chili fresh; habanero pepper; bird eye chili; hatch chili; ghost pepper; serrano chili; fresh chili; green chili; red chili
297 pantry | potato; russet potato; yukon gold; red potato; baby potato; fingerling; russet; white potato; gold potato; new potato; idaho potato; baking potato; potato bag; yellow potato; fingerling potato; petite potato; maris piper; king edward; purple potato; yukon gold potato
422 pantry | sweet potato; yam; sweet potatoes; garnet yam; jewel yam; japanese sweet potato; purple sweet potato
298 pantry | pumpkin; pie pumpkin; sugar pumpkin; carving pumpkin; whole pumpkin; halloween pumpkin; mini pumpkin
299 fridge | radish; daikon; red radish; watermelon radish; daikon radish; radish bunch; mooli
300 fridge | rhubarb; rhubarb stalk
301 pantry | rutabaga; swede turnip
302+547 fridge | zucchini; summer squash; yellow squash; crookneck squash; pattypan; squash; marrow squash; chayote; yellow zucchini; squash yellow; patty pan squash; zucchini squash
547 fridge | whole zucchini; fresh zucchini; zucchini fresh
303 pantry | winter squash; butternut; butternut squash; acorn squash; kabocha; delicata; hubbard squash; delicata squash; kabocha squash; buttercup squash; honeynut squash; turban squash
596 pantry | spaghetti squash
597 fridge | cut spaghetti squash; spaghetti squash cut
304 pantry | tamarind; tamarind pod
305 pantry | taro; taro root; eddo; malanga
306 pantry | tomato; roma tomato; beefsteak tomato; heirloom tomato; vine tomato; tomato on the vine; plum tomato; fresh tomato; tomato roma; vine ripened tomato; campari tomato; tomatillo; tomato vine; green tomato; beefsteak
600+306 pantry | cherry tomato; grape tomato; tomato cherry; tomato grape; cherub tomato; cherry tomato on vine; mini tomato; pear tomato
307 fridge | turnip; turnip root
308 pantry | yuca; cassava; yucca; yuca root; manioc
492 fridge | jicama; fresh jicama
494 fridge | kohlrabi
549 fridge | bean sprout; bean sprouts; soybean sprout
679+549 fridge | mung bean sprout
-4+549 fridge | alfalfa sprout; sprout; broccoli sprout; microgreen; pea shoot; radish sprout; wheatgrass; vegetable tray; veggie tray; crudite
570 fridge | marinated vegetable; marinated artichoke fresh; antipasto
-35 fridge | vegetable; fresh vegetable; veg; produce
-36 pantry | fruit; fresh fruit
-5 pantry | aloe vera leaf; sugar cane; jackfruit; durian; breadfruit
562 fridge | homemade applesauce
`;

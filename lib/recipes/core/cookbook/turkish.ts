/** Recipes of Turkey, in the notation of read-cookbook.ts. Written for Shelfie. */
export const turkishRecipes = `
@ turkish
# Red lentil soup with mint | 4 | 10 + 30 | soup, lunch, freezer, budget
Mercimek: smooth, lemony, finished with red mint oil.
4 tbsp olive oil
1 onion, chopped
1 carrot, chopped
2 tbsp tomato paste
250 g red lentils, rinsed
1.4 l vegetable stock
1 tsp ground cumin
1 tsp dried mint
1 tsp Aleppo pepper
1 lemon
0.5 tsp salt
> Cook the onion and carrot in 2 tbsp of the oil for 8 minutes. Stir in the tomato paste and cumin for 1 minute.
> Add the lentils, stock and salt and simmer for 20 minutes until soft. Blend.
> Warm the rest of the oil with the mint and Aleppo pepper for 30 seconds, swirl over and serve with lemon.

# Menemen | 2 | 10 + 15 | breakfast, lunch
Eggs softly scrambled into peppers and tomatoes.
2 tbsp olive oil
1 onion, chopped
2 green peppers, diced
4 tomatoes, chopped
4 eggs
1 tsp Aleppo pepper
10 g parsley, chopped
0.5 tsp salt
> Cook the onion and green peppers in the oil for 8 minutes. Add the tomatoes, Aleppo pepper and salt for 5 minutes.
> Break in the eggs and stir slowly for 2 minutes until just set. Scatter with parsley.

# Eggs with garlic yoghurt | 2 | 10 + 8 | breakfast, lunch
Cilbir: poached eggs in cool yoghurt under hot red butter.
300 g Greek yoghurt
1 garlic clove, crushed
4 eggs
1 tbsp white wine vinegar
30 g butter
1 tsp Aleppo pepper
10 g dill, chopped
0.5 tsp salt
> Stir the garlic and salt into the yoghurt and let it lose its chill in two bowls.
> Poach the eggs in barely simmering water with the vinegar for 3 minutes and drain.
> Melt the butter with the Aleppo pepper for 1 minute until it foams. Put the eggs on the yoghurt, spoon over the butter and scatter with dill.

# Imam bayildi | 4 | 20 + 75 | dinner
Aubergines so full of oil, onion and tomato that an imam is said to have fainted.
2 large aubergines, halved lengthways
6 tbsp olive oil
3 onions, thinly sliced
6 garlic cloves, sliced
400 g tinned chopped tomatoes
1 tsp sugar
20 g parsley, chopped
1 lemon
1.5 tsp salt
> Heat the oven to 190 °C (170 °C fan). Score the cut sides of the aubergines, brush with 2 tbsp of the oil and roast for 30 minutes until soft.
> Cook the onions in 3 tbsp of the oil with the salt for 15 minutes until sweet. Add the garlic for 2 minutes, then the tomatoes and sugar for 10 minutes. Stir in the parsley.
> Press the aubergines open, heap on the onion mixture, and pour over the rest of the oil, the lemon juice and 100 ml water. Bake for 30 minutes. Eat warm or cool.

# Lamb kofte with bulgur | 4 | 20 + 20 | dinner
Cumin-spiced lamb on red bulgur.
500 g lamb mince
1 onion, grated
3 garlic cloves, crushed
2 tsp ground cumin
1 tsp paprika
20 g parsley, chopped
200 g bulgur wheat
2 tbsp tomato paste
3 tbsp olive oil
2 tomatoes, diced
200 g natural yoghurt
1.5 tsp salt
> Warm the tomato paste in 1 tbsp of the oil for 1 minute. Add the bulgur, half the salt and 400 ml hot water, cover and cook for 12 minutes. Rest for 5 minutes.
> Mix the lamb with the onion, garlic, cumin, paprika, half the parsley and the rest of the salt. Shape into 12 short fingers.
> Fry in the rest of the oil for 9 minutes, turning, until brown and no longer pink inside.
> Fork the tomatoes and the rest of the parsley through the bulgur and serve with yoghurt.

# Chickpea pilaf | 4 | 5 + 25 | dinner, side, budget
The street cart supper of Istanbul.
300 g basmati rice
40 g butter
400 g tinned chickpeas, drained
550 ml vegetable stock
0.5 tsp salt
black pepper
> Rinse the rice until the water runs clear and drain well.
> Melt the butter and stir the rice in it for 3 minutes. Add the chickpeas, stock and salt and bring to the boil.
> Cover and cook over the lowest heat for 12 minutes. Rest for 10 minutes under a cloth, fork through and finish with pepper.

# Kisir | 6 | 20 + 0 + 20 | salad, lunch
Red bulgur salad with more parsley than you think.
250 g fine bulgur wheat
2 tbsp tomato paste
1 tsp Aleppo pepper
1 tsp ground cumin
4 tbsp olive oil
2 tbsp pomegranate molasses
1 lemon
4 spring onions, sliced
1 cucumber, diced
3 tomatoes, diced
40 g parsley, chopped
15 g mint, chopped
1 tsp salt
> Pour 300 ml boiling water over the bulgur, cover and leave for 20 minutes.
> Work in the tomato paste, Aleppo pepper, cumin and salt with your fingers.
> Dress with the oil, pomegranate molasses and lemon juice and fold in the spring onions, cucumber, tomatoes, parsley and mint.

# Green beans in olive oil | 4 | 10 + 40 | side, lunch
Cooked soft on purpose and eaten cool.
500 g green beans, trimmed
5 tbsp olive oil
1 onion, chopped
3 garlic cloves, sliced
400 g tinned chopped tomatoes
1 tsp sugar
1 tsp salt
> Cook the onion in the oil for 8 minutes, add the garlic for 1 minute, then the tomatoes, sugar and salt.
> Add the green beans and 100 ml water, cover and cook gently for 30 minutes until very tender. Cool in the pan.

# Turkish pizza with lamb | 4 | 30 + 15 + 60 | dinner, bake
Lahmacun: thin, crisp, rolled up with leaves and lemon.
350 g strong white flour
5 g dried yeast
230 ml water, lukewarm
2 tbsp olive oil
300 g lamb mince
1 onion, finely chopped
1 red pepper, finely chopped
2 tomatoes, finely chopped
2 tbsp tomato paste
1 tsp ground cumin
1 tsp paprika
20 g parsley, chopped
1 lemon
1.5 tsp salt
> Mix the flour, yeast, 1 tsp of the salt, the water and the oil. Knead for 8 minutes, cover and leave for 1 hour.
> Mix the lamb with the onion, red pepper, tomatoes, tomato paste, cumin, paprika, half the parsley and the rest of the salt.
> Heat the oven to 250 °C (230 °C fan) with two trays inside. Roll the dough into 6 very thin ovals.
> Spread thinly with the lamb and bake on the hot trays for 7 minutes a batch until brown. Serve with lemon and the rest of the parsley.

# Carrot and yoghurt dip | 4 | 10 + 10 | snack, side
Sweet carrots, sharp yoghurt, five minutes of attention.
500 g carrots, grated
3 tbsp olive oil
2 garlic cloves, crushed
300 g Greek yoghurt
1 tsp dried mint
0.5 tsp salt
> Cook the carrots in the oil with the salt for 8 minutes until soft. Stir in the garlic for 1 minute and cool.
> Fold into the yoghurt and dust with mint.

# Baked sea bass with onions and tomato | 4 | 15 + 35 | dinner
A tray of sweet onions with fish on top.
600 g sea bass fillets
3 onions, sliced
4 tbsp olive oil
2 tomatoes, sliced
1 lemon, sliced
2 bay leaves
1 tsp Aleppo pepper
15 g parsley, chopped
1 tsp salt
> Heat the oven to 200 °C (180 °C fan). Cook the onions in 3 tbsp of the oil with half the salt for 12 minutes until golden, and spread in a baking dish.
> Lay the sea bass on top, season with the rest of the salt and the Aleppo pepper, and cover with the tomatoes, lemon, bay leaves and the rest of the oil.
> Bake for 15 to 18 minutes until the fish flakes. Scatter with parsley.
`;

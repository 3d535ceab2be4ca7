/** Recipes of the Levant and Persia, in the notation of read-cookbook.ts. Written for Shelfie. */
export const levantineRecipes = `
@ levantine
# Hummus from tinned chickpeas | 6 | 10 + 15 | snack, side, lunch
Simmering the chickpeas with soda is what makes it smooth.
800 g tinned chickpeas, drained
0.5 tsp bicarbonate of soda
120 g tahini
1 lemon
1 garlic clove, crushed
2 tbsp olive oil
1 tsp ground cumin
1 tsp salt
> Simmer the chickpeas with the bicarbonate of soda in plenty of water for 12 minutes until they fall apart. Drain.
> Blend with the tahini, lemon juice, garlic, cumin, salt and 100 ml ice-cold water for 3 minutes until pale and very smooth.
> Spread in a dish and pour over the oil.

# Mujaddara | 4 | 10 + 45 | dinner, budget
Lentils, rice and a great many brown onions.
4 onions, thinly sliced
5 tbsp olive oil
200 g green lentils
200 g basmati rice, rinsed
1 tsp ground cumin
0.5 tsp ground cinnamon
0.5 tsp ground allspice
1.5 tsp salt
> Fry the onions in the oil with a pinch of the salt for 25 minutes, stirring, until dark and sweet.
> Meanwhile boil the lentils in plenty of water for 15 minutes and drain.
> Stir half the onions with the cumin, cinnamon and allspice, then the rice and lentils. Add 450 ml water and the rest of the salt.
> Cover and cook over the lowest heat for 15 minutes, rest for 5 minutes and top with the rest of the onions.

# Falafel baked in the oven | 4 | 25 + 25 | lunch, dinner, freezer
Herby inside; brushed with oil and baked hard outside.
800 g tinned chickpeas, drained and dried
1 onion, chopped
3 garlic cloves
30 g parsley
20 g coriander leaves
2 tsp ground cumin
2 tsp ground coriander
40 g chickpea flour
1 tsp baking powder
4 tbsp olive oil
1 tsp salt
> Heat the oven to 210 °C (190 °C fan). Pulse the onion, garlic, parsley and coriander leaves until fine.
> Add the chickpeas, cumin, ground coriander, chickpea flour, baking powder and salt and pulse to a rough paste that holds together.
> Shape into 16 patties, brush generously with the oil and bake for 25 minutes, turning once, until brown.

# Fattoush | 4 | 15 + 8 | salad, lunch, leftovers
Yesterday's bread made new with sumac.
2 pitta breads
4 tbsp olive oil
1 romaine lettuce, shredded
3 tomatoes, chopped
1 cucumber, sliced
6 radishes, sliced
4 spring onions, sliced
20 g mint
1 lemon
1 tbsp sumac
0.5 tsp salt
> Heat the oven to 200 °C (180 °C fan). Tear the pitta, toss with 1 tbsp of the oil and bake for 8 minutes until crisp.
> Whisk the rest of the oil with the lemon juice, half the sumac and the salt.
> Toss the lettuce, tomatoes, cucumber, radishes, spring onions and mint in it. Fold in the pitta and dust with the rest of the sumac.

# Tabbouleh | 4 | 25 + 0 + 15 | salad, side
A parsley salad with some bulgur, not the other way round.
60 g fine bulgur wheat
120 g parsley, finely chopped
25 g mint, finely chopped
4 tomatoes, finely diced
4 spring onions, finely sliced
1 lemon
5 tbsp olive oil
0.75 tsp salt
> Mix the bulgur with the tomatoes and lemon juice and leave for 15 minutes to soften.
> Fold in the parsley, mint, spring onions, oil and salt.

# Shakshuka | 4 | 10 + 30 | breakfast, lunch, dinner
Eggs poached in spiced peppers and tomato, straight from the pan.
3 tbsp olive oil
1 onion, sliced
2 red peppers, sliced
3 garlic cloves, sliced
2 tsp ground cumin
2 tsp paprika
0.5 tsp chilli flakes
800 g tinned chopped tomatoes
8 eggs
15 g coriander leaves
1 tsp salt
> Cook the onion and red peppers in the oil for 12 minutes until soft. Add the garlic, cumin, paprika and chilli flakes for 1 minute.
> Add the tomatoes and salt and simmer for 10 minutes until thick.
> Make hollows, break in the eggs, cover and cook for 6 minutes until the whites are set. Scatter with coriander.

# Chicken shawarma tray bake | 4 | 15 + 35 + 30 | dinner
Spiced thighs and onions, roasted hard, for wraps or rice.
800 g boneless chicken thighs
2 red onions, cut in wedges
4 tbsp olive oil
1 lemon
4 garlic cloves, crushed
2 tsp ground cumin
2 tsp paprika
1 tsp ground turmeric
0.5 tsp ground cinnamon
4 tbsp tahini
1.5 tsp salt
> Mix the chicken with the oil, half the lemon juice, the garlic, all the spices and the salt. Chill for 30 minutes.
> Heat the oven to 220 °C (200 °C fan). Spread the chicken and onions on a tray and roast for 30 minutes until charred and cooked through.
> Whisk the tahini with the rest of the lemon juice and 5 tbsp water. Slice the chicken and drizzle with the tahini.

# Roast cauliflower with tahini | 4 | 10 + 35 | side, dinner
Dark florets, pale sauce, red seeds.
1 large cauliflower, in florets
400 g tinned chickpeas, drained
4 tbsp olive oil
1 tsp ground cumin
80 g tahini
1 lemon
1 garlic clove, crushed
80 g pomegranate seeds
15 g parsley
1 tsp salt
> Heat the oven to 220 °C (200 °C fan). Toss the cauliflower and chickpeas with the oil, cumin and salt and roast for 30 minutes until dark at the edges.
> Whisk the tahini with the lemon juice, garlic and 80 ml water until it pours.
> Spoon over and scatter with pomegranate seeds and parsley.

# Lamb kofta in tomato with tahini | 4 | 20 + 35 | dinner
Meatballs baked in sauce, tahini setting on top.
500 g lamb mince
1 onion, grated
20 g parsley, chopped
1 tsp ground allspice
1 tsp ground cumin
3 tbsp olive oil
3 garlic cloves, sliced
700 g passata
80 g tahini
1 lemon
1.5 tsp salt
> Heat the oven to 200 °C (180 °C fan). Mix the lamb with the onion, parsley, allspice, cumin and 1 tsp of the salt. Shape into 20 balls and bake in an oiled dish for 12 minutes until brown.
> Warm the garlic in the rest of the oil for 1 minute, add the passata and the rest of the salt and simmer for 8 minutes.
> Whisk the tahini with the lemon juice and 100 ml water. Pour the sauce over the meatballs, spoon over the tahini and bake for 15 minutes.

# Batata harra | 4 | 10 + 40 | side
Spicy potatoes with coriander and garlic.
1 kg potatoes, cut in 2 cm cubes
5 tbsp olive oil
4 garlic cloves, crushed
1 tsp chilli flakes
1 tsp paprika
20 g coriander leaves, chopped
1 lemon
1 tsp salt
> Heat the oven to 220 °C (200 °C fan). Toss the potatoes with 4 tbsp of the oil, the paprika and salt and roast for 35 minutes until crisp.
> Warm the garlic and chilli flakes in the rest of the oil for 1 minute. Toss with the potatoes, coriander and lemon juice.

# Freekeh with roast vegetables | 4 | 15 + 35 | dinner, lunch, leftovers
Smoky green wheat and whatever roasts well.
200 g freekeh
2 courgettes, in chunks
2 red peppers, in chunks
1 red onion, in wedges
4 tbsp olive oil
1 lemon
1 tbsp za'atar
20 g mint, chopped
40 g almonds, chopped
1.5 tsp salt
> Heat the oven to 220 °C (200 °C fan). Toss the courgettes, red peppers and onion with 2 tbsp of the oil and half the salt and roast for 30 minutes.
> Meanwhile simmer the freekeh in plenty of water for 20 minutes and drain.
> Mix with the rest of the oil and salt, the lemon juice and za'atar. Fold in the vegetables, mint and almonds.

# Lentil soup with lemon and chard | 4 | 10 + 40 | soup, dinner, freezer
Adas bil hamod: brown, green and sharp.
4 tbsp olive oil
1 onion, chopped
5 garlic cloves, crushed
250 g green lentils
300 g potatoes, peeled and diced
1.5 l vegetable stock
250 g Swiss chard, shredded
2 lemons
1 tsp ground cumin
0.5 tsp salt
> Cook the onion in the oil for 8 minutes. Add the garlic and cumin for 1 minute.
> Add the lentils and stock and simmer for 15 minutes. Add the potatoes for 12 minutes.
> Stir in the chard and salt for 4 minutes until tender and sharpen with the juice of the lemons.

@ persian
# Herb omelette with walnuts | 4 | 20 + 20 | lunch, dinner
Kuku sabzi: more green than egg.
60 g parsley, finely chopped
60 g coriander leaves, finely chopped
30 g dill, finely chopped
4 spring onions, finely sliced
6 eggs
40 g walnuts, chopped
1 tsp ground turmeric
1 tsp baking powder
3 tbsp sunflower oil
1 tsp salt
> Beat the eggs with the turmeric, baking powder and salt. Fold in the parsley, coriander, dill, spring onions and walnuts.
> Heat the oil in a lidded frying pan. Pour in the mixture, cover and cook over a low heat for 12 minutes until set.
> Cut in quarters, turn each and cook for 4 minutes more.

# Chicken with barberry-style rice and saffron | 4 | 20 + 50 | dinner
Cranberries stand in for barberries: sour red beads in yellow rice.
8 chicken thighs, bone in
0.25 tsp saffron threads
2 onions, sliced
3 tbsp sunflower oil
1 tsp ground turmeric
300 g basmati rice
40 g butter
60 g dried cranberries
30 g pistachios, chopped
2 tsp salt
> Crush the saffron and steep it in 3 tbsp hot water. Brown the chicken in the oil with half the salt for 8 minutes.
> Add the onions and turmeric for 5 minutes, then 300 ml water. Cover and simmer for 30 minutes until the juices run clear.
> Meanwhile boil the rice with the rest of the salt for 7 minutes and drain. Melt half the butter in the pot, return the rice, cover and steam over the lowest heat for 20 minutes.
> Warm the cranberries in the rest of the butter for 1 minute. Colour a third of the rice with the saffron, scatter with the cranberries and pistachios and serve with the chicken.
`;

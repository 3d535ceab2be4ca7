/** Recipes of Germany, Austria and their neighbours to the east, in the notation of read-cookbook.ts. Written for Shelfie. */
export const germanRecipes = `
@ german
# Potato soup with marjoram | 4 | 15 + 30 | soup, dinner, freezer, budget
Thick and plain, with or without a sausage in it.
3 tbsp sunflower oil
1 onion, chopped
1 leek, sliced
2 carrots, diced
200 g celeriac, diced
800 g potatoes, peeled and diced
1.2 l vegetable stock
1 tsp dried marjoram
0.25 tsp nutmeg
15 g parsley, chopped
0.5 tsp salt
> Cook the onion, leek, carrots and celeriac in the oil with the salt for 10 minutes.
> Add the potatoes, stock and marjoram and simmer for 18 minutes until tender.
> Crush roughly or blend half, season with nutmeg and scatter with parsley.

# Warm potato salad with cucumber | 4 | 15 + 25 | salad, side
From the south: stock and mustard, no mayonnaise.
1 kg potatoes
200 ml vegetable stock, hot
1 red onion, finely chopped
3 tbsp white wine vinegar
1 tbsp Dijon mustard
4 tbsp sunflower oil
1 cucumber, thinly sliced
15 g chives, chopped
1 tsp salt
> Boil the potatoes in their skins for 20 minutes until tender. Peel and slice while warm.
> Whisk the stock with the onion, vinegar, mustard and salt and pour over the potatoes. Leave for 5 minutes to drink it.
> Fold in the oil, cucumber and chives.

# Pork schnitzel | 4 | 20 + 12 | dinner
Thin, crisp and loose in its crust; turkey works as well.
600 g pork loin, in 4 thin slices
60 g plain flour
2 eggs, beaten
150 g breadcrumbs
120 ml sunflower oil
1 lemon
1 tsp salt
> Beat the pork to 5 mm and season with the salt. Coat in the flour, then the eggs, then the breadcrumbs, without pressing.
> Fry two at a time in the hot oil for 5 minutes, turning once and spooning oil over, until golden and no longer pink. Drain and serve with lemon.

# Red cabbage with apple | 6 | 15 + 60 | side, freezer
Sweet, sour and better the next day.
1 red cabbage (1 kg), shredded
2 tbsp sunflower oil
1 onion, sliced
2 apples, diced
4 tbsp red wine vinegar
3 tbsp brown sugar
1 bay leaf
3 cloves
200 ml apple juice
1 tsp salt
> Cook the onion in the oil for 6 minutes. Add the cabbage, apples, vinegar, sugar and salt for 5 minutes.
> Add the bay leaf, cloves and apple juice, cover and simmer for 45 minutes until soft and glossy.

# Goulash | 6 | 20 + 150 | dinner, freezer
As many onions as meat, and paprika that never burns.
1 kg braising steak, in chunks
1 kg onions, sliced
3 tbsp sunflower oil
3 tbsp paprika
1 tsp caraway seeds
3 garlic cloves, crushed
2 tbsp tomato paste
2 tbsp red wine vinegar
700 ml beef stock
1 red pepper, diced
1.5 tsp salt
> Cook the onions in the oil with the salt for 25 minutes until soft and gold.
> Off the heat stir in the paprika, caraway, garlic and tomato paste, then the vinegar and steak. Cook for 5 minutes.
> Pour in the stock, cover and simmer for 1 hour 30 minutes. Add the red pepper and cook for 25 minutes until the meat is tender.

# Cheese spätzle with onions | 4 | 20 + 35 | dinner
Small dumplings scraped from a board, melted cheese, brown onions.
400 g plain flour
5 eggs
150 ml water
3 onions, thinly sliced
50 g butter
250 g Emmental, grated
0.25 tsp nutmeg
15 g chives, chopped
1.5 tsp salt
> Cook the onions in the butter for 20 minutes until brown.
> Beat the flour, eggs, water, nutmeg and salt to a thick, stretchy batter and rest for 10 minutes.
> Press through a colander into boiling salted water and cook for 3 minutes until they float. Drain.
> Layer with the Emmental in a warm dish, top with the onions and chives.

# Lentil stew with vinegar | 4 | 15 + 40 | dinner, soup, freezer, budget
Swabian by habit; a spoon of vinegar lifts it.
2 tbsp sunflower oil
1 onion, chopped
2 carrots, diced
1 leek, sliced
150 g celeriac, diced
300 g green lentils
300 g potatoes, peeled and diced
1.4 l vegetable stock
1 bay leaf
2 tbsp red wine vinegar
15 g parsley, chopped
0.5 tsp salt
> Cook the onion, carrots, leek and celeriac in the oil for 8 minutes.
> Add the lentils, bay leaf and stock and simmer for 15 minutes. Add the potatoes and salt for 15 minutes until tender.
> Stir in the vinegar and parsley.

# Potato pancakes with apple sauce | 4 | 20 + 20 | dinner, lunch
Sweet against salt; children forget the potatoes.
1 kg potatoes, peeled and grated
1 onion, grated
2 eggs
3 tbsp plain flour
6 tbsp sunflower oil
4 apples, peeled and diced
1 tbsp sugar
1 tsp salt
> Stew the apples with the sugar and 3 tbsp water, covered, for 10 minutes until soft.
> Squeeze the potatoes and onion dry in a cloth. Mix with the eggs, flour and salt.
> Fry thin rounds in the oil in batches, 5 minutes each, turning once, until brown and crisp; allow 15 minutes for all. Serve with the apples.

# Apple crumble cake | 12 slices | 20 + 45 | bake, dessert
A tray cake for a birthday at school.
250 g self-raising flour
150 g sugar
150 g butter, soft
3 eggs
100 ml whole milk
4 apples, peeled and sliced
1 tsp cinnamon
120 g plain flour
70 g brown sugar
80 g butter, cold
> Heat the oven to 180 °C (160 °C fan) and line a 20 by 30 cm tin. Beat the soft butter and sugar until pale, then the eggs. Fold in the self-raising flour and milk and spread in the tin.
> Cover with the apples. Rub the cold butter into the plain flour, brown sugar and cinnamon and scatter over.
> Bake for 40 to 45 minutes until a skewer comes out clean.

@ polish
# Barley and mushroom soup | 6 | 15 + 50 | soup, dinner, freezer
Krupnik: grains, roots and a forest smell.
3 tbsp sunflower oil
1 onion, chopped
2 carrots, diced
1 parsnip, diced
300 g chestnut mushrooms, sliced
10 g dried porcini
150 g pearl barley
1.6 l vegetable stock
300 g potatoes, peeled and diced
1 bay leaf
15 g dill, chopped
0.5 tsp salt
> Soak the porcini in a cup of hot water. Cook the onion, carrots, parsnip and mushrooms in the oil for 10 minutes.
> Add the barley, stock, bay leaf and the porcini, chopped, with their water. Simmer for 20 minutes.
> Add the potatoes and salt and cook for 18 minutes until tender. Stir in the dill.

# Bigos with sausage | 6 | 15 + 90 | dinner, freezer, leftovers
Hunters' stew of sour and sweet cabbage; grows for days.
2 tbsp sunflower oil
300 g smoked sausage, sliced
400 g pork shoulder, diced
2 onions, sliced
500 g sauerkraut, drained
500 g white cabbage, shredded
150 g prunes, halved
2 tbsp tomato paste
2 tsp paprika
2 bay leaves
500 ml beef stock
> Brown the sausage and pork in the oil for 10 minutes. Add the onions for 8 minutes.
> Stir in the paprika and tomato paste for 1 minute, then the sauerkraut, white cabbage, prunes, bay leaves and stock.
> Cover and simmer for 1 hour until dark and the pork is tender.

@ ukrainian
# Borscht | 6 | 20 + 60 | soup, dinner, freezer
Beetroot cooked long enough to be sweet, sharpened at the end.
3 tbsp sunflower oil
1 onion, chopped
2 carrots, grated
500 g beetroot, peeled and grated
2 tbsp tomato paste
1.6 l vegetable stock
400 g potatoes, peeled and diced
300 g white cabbage, shredded
400 g tinned cannellini beans, drained
3 tbsp red wine vinegar
3 garlic cloves, crushed
20 g dill, chopped
1 tsp salt
> Cook the onion, carrots and beetroot in the oil with the salt for 12 minutes. Stir in the tomato paste and 1 tbsp of the vinegar for 2 minutes.
> Add the stock and potatoes and simmer for 12 minutes. Add the cabbage and beans for 15 minutes.
> Stir in the garlic, the rest of the vinegar and the dill and rest for 10 minutes.
`;

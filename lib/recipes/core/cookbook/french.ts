/** Recipes of France, in the notation of read-cookbook.ts. Written for Shelfie. */
export const frenchRecipes = `
@ french
# Ratatouille | 6 | 25 + 50 | dinner, side, freezer, leftovers
Cook each vegetable for itself, then let them meet.
2 aubergines, in 2 cm chunks
3 courgettes, in 2 cm chunks
2 red peppers, in 2 cm chunks
2 onions, sliced
6 tbsp olive oil
4 garlic cloves, sliced
800 g tinned chopped tomatoes
1 tsp dried thyme
20 g basil
1.5 tsp salt
> Fry the aubergines in 3 tbsp of the oil for 10 minutes until golden and set aside. Fry the courgettes in 1 tbsp for 6 minutes and set aside.
> Cook the onions and red peppers in the rest of the oil with the salt for 12 minutes. Add the garlic and thyme for 1 minute.
> Add the tomatoes and simmer for 10 minutes. Return the aubergines and courgettes and cook gently for 12 minutes.
> Tear in the basil.

# Chicken with mustard and tarragon | 4 | 10 + 35 | dinner
A creamy pan sauce that wants only rice or bread.
8 chicken thighs, bone in
1 tbsp olive oil
2 shallots, finely chopped
150 ml dry white wine
200 ml chicken stock
2 tbsp Dijon mustard
120 ml double cream
15 g tarragon, chopped
1 tsp salt
> Season the chicken with the salt and brown it in the oil, skin down, for 10 minutes. Turn for 2 minutes and lift out.
> Cook the shallots in the fat for 3 minutes. Pour in the wine and bubble for 2 minutes, then add the stock and chicken. Cover and simmer for 18 minutes until the juices run clear.
> Stir in the mustard, cream and tarragon and simmer for 2 minutes.

# Beef bourguignon | 6 | 30 + 170 | dinner, freezer
Long, quiet cooking does it all.
1.2 kg braising steak, in chunks
200 g bacon, diced
2 tbsp olive oil
2 onions, chopped
3 carrots, in chunks
3 garlic cloves, crushed
3 tbsp plain flour
600 ml red wine
400 ml beef stock
2 tbsp tomato paste
2 bay leaves
4 sprigs thyme
300 g mushrooms, halved
30 g butter
1.5 tsp salt
> Heat the oven to 160 °C (140 °C fan). Brown the bacon in the oil for 5 minutes and lift out. Brown the steak in batches for 12 minutes.
> Cook the onions and carrots in the fat for 8 minutes. Add the garlic and flour for 1 minute.
> Pour in the wine and stock, add the tomato paste, bay leaves, thyme, salt, bacon and steak. Cover and cook in the oven for 2 hours.
> Fry the mushrooms in the butter for 8 minutes until brown, stir them in and cook for 20 minutes more until the meat is tender.

# Onion soup with cheese toast | 4 | 15 + 65 | soup, dinner
Onions need most of an hour; give it to them.
1 kg onions, thinly sliced
60 g butter
1 tsp sugar
1 tbsp plain flour
150 ml dry white wine
1.2 l beef stock
1 bay leaf
8 slices baguette
150 g Gruyère, grated
0.5 tsp salt
> Cook the onions in the butter with the salt and sugar, covered, for 15 minutes, then uncovered for 30 minutes, stirring, until deep brown.
> Stir in the flour for 1 minute, then the wine for 2 minutes. Add the stock and bay leaf and simmer for 15 minutes.
> Ladle into ovenproof bowls, float the baguette, cover with Gruyère and grill for 3 minutes until bubbling.

# Salade niçoise | 4 | 20 + 20 | salad, lunch, dinner
A whole meal on a plate.
500 g new potatoes
200 g green beans
4 eggs
300 g tinned tuna, drained
4 tomatoes, cut in wedges
1 romaine lettuce, torn
80 g black olives
6 anchovy fillets
4 tbsp olive oil
1 tbsp red wine vinegar
1 tsp Dijon mustard
0.5 tsp salt
> Boil the potatoes for 15 minutes, with the green beans for the last 4 minutes. Drain. Boil the eggs for 8 minutes, cool, peel and halve.
> Whisk the oil, vinegar, mustard and salt. Toss half with the warm potatoes and beans.
> Arrange on the lettuce with the tuna, tomatoes, eggs, olives and anchovies and pour over the rest.

# Lentil salad with mustard dressing | 4 | 10 + 25 | salad, lunch, side
Dress lentils warm and they remember it.
250 g green lentils
1 bay leaf
1 carrot, finely diced
1 shallot, finely chopped
2 tbsp red wine vinegar
1 tbsp Dijon mustard
4 tbsp olive oil
25 g parsley, chopped
1 tsp salt
> Simmer the lentils with the bay leaf for 20 minutes, adding the carrot for the last 5 minutes, and drain.
> Whisk the vinegar, mustard, oil and salt with the shallot. Fold through the warm lentils and add the parsley.

# Leek and potato soup | 4 | 15 + 30 | soup, lunch, freezer, budget
Smooth, white and better than its two ingredients suggest.
40 g butter
3 leeks, sliced
500 g potatoes, peeled and diced
1 l vegetable stock
100 ml double cream
0.25 tsp nutmeg
0.5 tsp salt
> Cook the leeks gently in the butter with the salt, covered, for 10 minutes.
> Add the potatoes and stock and simmer for 15 minutes until tender. Blend.
> Stir in the cream and nutmeg and warm for 1 minute.

# Quiche with leeks | 6 | 25 + 65 + 30 | lunch, dinner, bake
Short, buttery crust and a just-set custard.
200 g plain flour
100 g butter, cold
3 tbsp water, cold
2 leeks, sliced
1 tbsp olive oil
3 eggs
200 ml double cream
100 ml whole milk
120 g Gruyère, grated
0.25 tsp nutmeg
1 tsp salt
> Rub the butter into the flour with half the salt until it looks like crumbs. Bring together with the water, flatten and chill for 30 minutes.
> Heat the oven to 190 °C (170 °C fan). Line a 23 cm tin with the pastry, cover with paper and weights and bake for 15 minutes, then uncover for 8 minutes.
> Cook the leeks in the oil for 10 minutes until soft. Beat the eggs with the cream, milk, nutmeg and the rest of the salt.
> Scatter the leeks and Gruyère in the case, pour in the custard and bake for 30 minutes until it barely wobbles. Cool for 10 minutes.

# Mussels in white wine | 4 | 20 + 12 | dinner
Throw away any that are open before or shut after.
2 kg mussels, scrubbed
2 tbsp olive oil
3 shallots, finely chopped
3 garlic cloves, sliced
250 ml dry white wine
4 sprigs thyme
25 g parsley, chopped
> Cook the shallots in the oil for 4 minutes. Add the garlic and thyme for 1 minute, then the wine and bring to the boil.
> Tip in the mussels, cover and steam for 5 minutes, shaking twice, until they open.
> Scatter with parsley and serve with the juices.

# Cassoulet of white beans and mushrooms | 6 | 20 + 60 | dinner, freezer
All the comfort of the south-west and none of the duck.
5 tbsp olive oil
2 onions, chopped
2 carrots, diced
2 celery stalks, diced
300 g chestnut mushrooms, quartered
4 garlic cloves, crushed
2 tbsp tomato paste
1 tsp smoked paprika
4 sprigs thyme
800 g tinned cannellini beans, drained
400 ml vegetable stock
100 g sourdough bread, in crumbs
20 g parsley, chopped
1 tsp salt
> Fry the mushrooms in 2 tbsp of the oil for 8 minutes until brown and set aside. Cook the onions, carrots and celery in 2 tbsp more with the salt for 12 minutes.
> Add the garlic, tomato paste, paprika and thyme for 2 minutes. Stir in the beans, stock and mushrooms and simmer for 12 minutes.
> Heat the oven to 200 °C (180 °C fan). Mix the bread with the parsley and the rest of the oil, scatter over and bake for 20 minutes until crusty.

# Croque monsieur | 2 | 10 + 15 | lunch, leftovers
A ham and cheese sandwich with ambitions.
25 g butter
25 g plain flour
250 ml whole milk
1 tsp Dijon mustard
4 slices white bread
4 slices ham
100 g Gruyère, grated
> Melt the butter, stir in the flour for 1 minute, whisk in the milk and simmer for 3 minutes until thick. Stir in the mustard.
> Toast the bread lightly. Spread two slices with half the sauce, add the ham and half the Gruyère, and close.
> Cover with the rest of the sauce and cheese and bake at 220 °C (200 °C fan) for 8 minutes until brown.

# Salmon en papillote | 4 | 15 + 18 | dinner
Steamed in its own parcel with fennel and orange.
4 salmon fillets (130 g each)
1 fennel bulb, very thinly sliced
1 orange
2 tbsp olive oil
10 g dill
300 g new potatoes
1 tsp salt
> Boil the potatoes for 15 minutes until tender.
> Heat the oven to 200 °C (180 °C fan). Divide the fennel between 4 sheets of baking paper, set the salmon on top, season with the salt, and add the oil, dill and slices of the orange.
> Fold into tight parcels and bake for 15 minutes. Open at the table and serve with the potatoes.

# Crêpes | 4 | 10 + 20 + 30 | breakfast, dessert
Thin, lacy and never enough.
200 g plain flour
3 eggs
450 ml whole milk
40 g butter, melted
1 lemon
4 tbsp sugar
0.25 tsp salt
> Whisk the flour, salt, eggs and a third of the milk until smooth, then the rest of the milk and half the butter. Rest for 30 minutes.
> Brush a hot pan with butter, swirl in a thin layer and cook for 1 minute, flip and cook for 30 seconds. Carry on for 20 minutes until all 12 are made.
> Serve with lemon and sugar.
`;

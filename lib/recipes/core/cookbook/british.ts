/** Recipes of Britain and Ireland, in the notation of read-cookbook.ts. Written for Shelfie. */
export const britishRecipes = `
@ british
# Cottage pie | 6 | 25 + 75 | dinner, freezer
Mince, gravy and a ridged potato top.
1 kg potatoes, peeled, in chunks
2 tbsp sunflower oil
2 onions, chopped
3 carrots, diced
600 g beef mince
2 tbsp tomato paste
1 tbsp plain flour
500 ml beef stock
1 tbsp Worcestershire sauce
1 tsp dried thyme
60 g butter
100 ml whole milk
1.5 tsp salt
> Cook the onions and carrots in the oil for 10 minutes. Brown the beef for 8 minutes. Stir in the tomato paste, flour and thyme for 1 minute.
> Add the stock, Worcestershire sauce and half the salt and simmer for 25 minutes until thick.
> Meanwhile boil the potatoes for 15 minutes, drain well, and mash with the butter, milk and the rest of the salt.
> Heat the oven to 200 °C (180 °C fan). Top the beef with the mash, rough up with a fork and bake for 25 minutes until brown.

# Lentil shepherd's pie | 6 | 20 + 70 | dinner, freezer, budget
Everything you want from the original, from the cupboard.
1 kg potatoes, peeled, in chunks
6 tbsp olive oil
2 onions, chopped
3 carrots, diced
2 celery stalks, diced
250 g mushrooms, chopped
3 garlic cloves, crushed
250 g green lentils
2 tbsp tomato paste
1 l vegetable stock
1 tbsp tamari
1 tsp dried thyme
1 tsp salt
> Cook the onions, carrots, celery and mushrooms in 2 tbsp of the oil for 12 minutes. Add the garlic, thyme and tomato paste for 1 minute.
> Add the lentils and stock and simmer for 30 minutes until tender and thick. Stir in the tamari.
> Meanwhile boil the potatoes for 15 minutes, drain, and mash with the rest of the oil and the salt.
> Heat the oven to 200 °C (180 °C fan). Top the lentils with the mash and bake for 25 minutes until golden.

# Fish pie | 6 | 25 + 65 | dinner, freezer
Smoked and white fish in a parsley sauce.
1 kg potatoes, peeled, in chunks
400 g cod fillets
300 g smoked haddock
600 ml whole milk
1 bay leaf
80 g butter
50 g plain flour
150 g frozen peas
20 g parsley, chopped
1 lemon
1 tsp salt
> Boil the potatoes for 15 minutes, drain and mash with 40 g of the butter and the salt.
> Poach the cod and haddock in the milk with the bay leaf for 6 minutes. Lift out and flake; keep the milk.
> Melt the rest of the butter, stir in the flour for 1 minute, whisk in the milk and simmer for 4 minutes. Stir in the peas, parsley, fish and a squeeze of lemon.
> Heat the oven to 200 °C (180 °C fan). Tip into a dish, cover with the mash and bake for 30 minutes until golden.

# Sausages with onion gravy and mash | 4 | 15 + 40 | dinner
Slow onions, proper mash.
8 pork sausages
1 tbsp sunflower oil
3 onions, sliced
1 tbsp plain flour
400 ml beef stock
1 tsp wholegrain mustard
1 kg potatoes, peeled, in chunks
50 g butter
100 ml whole milk
1 tsp salt
> Brown the sausages in the oil over a medium heat for 15 minutes until cooked through and keep warm.
> Cook the onions in the same pan for 15 minutes until soft and brown. Stir in the flour for 1 minute, then the stock and mustard and simmer for 5 minutes.
> Meanwhile boil the potatoes for 15 minutes, drain and mash with the butter, milk and salt.

# Chicken and leek pie | 6 | 25 + 55 | dinner, freezer, leftovers
A good end for a roast bird.
40 g butter
3 leeks, sliced
40 g plain flour
400 ml chicken stock
150 ml double cream
600 g cooked chicken, shredded
1 tsp Dijon mustard
4 sprigs thyme
320 g puff pastry
1 egg, beaten
0.5 tsp salt
> Cook the leeks in the butter with the salt, covered, for 10 minutes. Stir in the flour for 1 minute, then the stock and simmer for 4 minutes.
> Stir in the cream, mustard, thyme and chicken. Tip into a pie dish and cool a little.
> Heat the oven to 200 °C (180 °C fan). Cover with the pastry, brush with the egg, cut a slit and bake for 35 minutes until high and brown.

# Toad in the hole | 4 | 10 + 45 | dinner
Sausages in a batter that must not be peeped at.
8 pork sausages
3 tbsp sunflower oil
140 g plain flour
4 eggs
200 ml whole milk
1 tsp wholegrain mustard
0.5 tsp salt
> Heat the oven to 220 °C (200 °C fan). Roast the sausages in the oil in a metal tin for 15 minutes until browned.
> Whisk the flour, salt and eggs, then the milk and mustard, until smooth.
> Pour the batter quickly into the hot fat and bake for 28 minutes without opening the door, until tall and deep gold.

# Roast chicken with root vegetables | 4 | 20 + 90 | dinner
Sunday in one tin; keep the bones for stock.
1.6 kg whole chicken
1 lemon, halved
4 sprigs thyme
3 carrots, in chunks
2 parsnips, in chunks
600 g potatoes, in chunks
1 onion, in wedges
4 tbsp olive oil
2 tsp salt
> Heat the oven to 200 °C (180 °C fan). Rub the chicken with 1 tbsp of the oil and half the salt and put the lemon and thyme inside.
> Toss the vegetables with the rest of the oil and salt in a large tin and set the chicken on top. Roast for 1 hour 20 minutes, basting once, until the juices run clear at the thigh.
> Rest the chicken for 10 minutes while the vegetables crisp.

# Cauliflower cheese | 4 | 10 + 40 | dinner, side
A side that forgets its place.
1 large cauliflower, in florets
50 g butter
50 g plain flour
600 ml whole milk
1 tsp English mustard
200 g Cheddar, grated
0.25 tsp nutmeg
1 tsp salt
> Heat the oven to 200 °C (180 °C fan). Boil the cauliflower for 5 minutes and drain very well.
> Melt the butter, stir in the flour for 1 minute, whisk in the milk and simmer for 4 minutes. Stir in the mustard, nutmeg, salt and two thirds of the Cheddar.
> Pour over the cauliflower in a dish, scatter with the rest of the cheese and bake for 25 minutes until brown.

# Kedgeree | 4 | 10 + 30 | breakfast, dinner
Smoked fish, curry and eggs: an odd idea that lasted.
400 g smoked haddock
400 ml water
1 bay leaf
50 g butter
1 onion, chopped
1 tbsp curry powder
300 g basmati rice
4 eggs
150 g frozen peas
20 g parsley, chopped
1 lemon
> Poach the haddock in the water with the bay leaf for 7 minutes. Lift out, flake, and keep the water.
> Cook the onion in the butter for 8 minutes. Stir in the curry powder for 1 minute and the rice, then add the poaching water made up to 550 ml. Cover and cook over a low heat for 12 minutes, with the peas on top for the last 3 minutes.
> Meanwhile boil the eggs for 8 minutes, cool, peel and quarter. Fold the fish, eggs and parsley through the rice and serve with lemon.

# Pea and mint soup | 4 | 5 + 15 | soup, lunch, freezer
From freezer to bowl in twenty minutes.
2 tbsp olive oil
4 spring onions, sliced
200 g potatoes, peeled and finely diced
800 ml vegetable stock
600 g frozen peas
20 g mint
0.5 tsp salt
> Cook the spring onions in the oil for 2 minutes. Add the potatoes, stock and salt and simmer for 8 minutes.
> Add the peas for 3 minutes. Blend with the mint until very smooth.

# Bubble and squeak | 4 | 10 + 20 | breakfast, lunch, leftovers, budget
Cold potatoes and greens, fried until they sing.
600 g potatoes, boiled and cooled
250 g cabbage, cooked and chopped
1 onion, sliced
3 tbsp olive oil
1 tsp wholegrain mustard
1 tsp salt
> Cook the onion in 1 tbsp of the oil for 6 minutes. Crush the potatoes and mix with the cabbage, onion, mustard and salt.
> Fry in the rest of the oil in one thick cake for 6 minutes until crusty, turn in pieces and fry for 6 minutes more.

# Glamorgan sausages | 4 | 25 + 12 + 30 | dinner, freezer
Cheese and leek in crumbs, from Wales.
40 g butter
2 leeks, finely chopped
200 g breadcrumbs
150 g Cheddar, grated
15 g parsley, chopped
1 tsp English mustard
2 eggs
3 tbsp sunflower oil
0.5 tsp salt
> Cook the leeks in the butter with the salt for 8 minutes and cool.
> Mix with 150 g of the breadcrumbs, the Cheddar, parsley, mustard and 1 of the eggs. Shape into 8 and chill for 30 minutes.
> Dip in the other egg, beaten, and the rest of the breadcrumbs. Fry in the oil for 8 minutes, turning, until golden.

@ irish
# Irish stew | 6 | 20 + 120 | dinner, freezer
Lamb, potatoes, onions; carrots are allowed.
1 kg lamb shoulder, diced
1 kg potatoes, peeled, in chunks
3 onions, sliced
4 carrots, in chunks
1.2 l water
4 sprigs thyme
20 g parsley, chopped
2.5 tsp salt
> Put the lamb, onions, half the potatoes and the thyme in a pot with the water and salt. Bring to the boil, skim, cover and simmer for 1 hour 15 minutes.
> Add the carrots and the rest of the potatoes and cook for 35 minutes until tender and the broth is thick. Stir in the parsley.

# Colcannon | 4 | 10 + 25 | side, budget
Mash with greens and a puddle of butter.
1 kg potatoes, peeled, in chunks
250 g kale, shredded
4 spring onions, sliced
120 ml whole milk
60 g butter
1 tsp salt
> Boil the potatoes for 15 minutes, adding the kale for the last 4 minutes, and drain well.
> Warm the milk with the spring onions and half the butter for 3 minutes. Mash everything with the salt and melt the rest of the butter on top.

# Soda bread | 8 slices | 10 + 40 | bake, breakfast
A loaf within the hour, no waiting.
250 g plain flour
250 g wholemeal flour
1 tsp bicarbonate of soda
1 tsp salt
420 ml buttermilk
1 tbsp honey
> Heat the oven to 200 °C (180 °C fan). Mix the flours, bicarbonate of soda and salt. Stir in the buttermilk and honey with a knife until just together.
> Shape into a round on a floured tray, cut a deep cross and bake for 35 to 40 minutes until it sounds hollow. Cool on a rack.
`;

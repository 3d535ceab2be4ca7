/** Suppers that use up what is there, and some for the freezer, in the notation of read-cookbook.ts. Written for Shelfie. */
export const leftoverRecipes = `
@ everyday
# Leftover roast chicken pie with potato top | 4 | 15 + 45 | dinner, leftovers, freezer
The end of the bird and the end of the vegetables.
400 g cooked chicken, shredded
2 tbsp olive oil
2 leeks, sliced
2 carrots, diced
2 tbsp cornflour
500 ml vegetable stock
150 g frozen peas
800 g potatoes, peeled, in chunks
1 tsp Dijon mustard
1 tsp salt
> Boil the potatoes with half the salt for 15 minutes. Keep a cup of the water, drain, and mash with 1 tbsp of the oil and a splash of the water.
> Meanwhile cook the leeks and carrots in the rest of the oil for 10 minutes. Stir in the cornflour, then the stock, mustard and the rest of the salt and simmer for 4 minutes.
> Heat the oven to 200 °C (180 °C fan). Stir in the chicken and peas, cover with the mash and bake for 20 minutes until brown and hot right through.

# Fridge-drawer stir-fry | 4 | 15 + 10 | dinner, leftovers
Any firm vegetables; these are an example that works.
300 g firm tofu, cubed
3 tbsp sunflower oil
2 carrots, sliced
300 g broccoli, in florets
1 red pepper, sliced
150 g mangetout
3 garlic cloves, sliced
20 g fresh ginger, shredded
3 tbsp tamari
1 tbsp maple syrup
1 tbsp cornflour
250 g rice noodles
> Soak the noodles in boiling water for 6 minutes and drain. Mix the tamari, maple syrup and cornflour with 100 ml water.
> Fry the tofu in half the oil for 5 minutes and set aside. Fry the carrots and broccoli in the rest for 3 minutes, add the red pepper, mangetout, garlic and ginger for 2 minutes.
> Pour in the sauce, bubble for 1 minute and toss in the noodles and tofu.

# Leftover rice cakes with spinach | 4 | 15 + 12 | lunch, dinner, leftovers
Cold rice, cheese, green things. Use rice within a day of cooking.
150 g long grain rice, cooked and cold
200 g frozen spinach, thawed and squeezed
100 g Cheddar, grated
2 eggs
3 spring onions, sliced
3 tbsp gluten-free flour
3 tbsp sunflower oil
0.5 tsp salt
> Mash the rice with the spinach, Cheddar, eggs, spring onions, flour and salt until it holds.
> Shape into 8 cakes and fry in the oil in two batches for 6 minutes each, turning once, until crisp and hot right through.

# Wilting greens pesto pasta | 4 | 10 + 12 | dinner, pasta, leftovers
Tired rocket, soft herbs, sunflower seeds.
400 g spaghetti
150 g rocket
30 g parsley
60 g sunflower seeds
1 garlic clove
80 ml olive oil
1 lemon
2 tbsp nutritional yeast
0.5 tsp salt
> Boil the spaghetti in salted water for 10 minutes and keep a cup of the water.
> Blend the rocket, parsley, seeds, garlic, oil, nutritional yeast, salt and lemon juice.
> Toss through the pasta with enough of the water to coat.

# Bread soup with tomatoes | 4 | 10 + 25 | soup, dinner, leftovers, budget
Pappa al pomodoro: stale bread becomes supper.
5 tbsp olive oil
4 garlic cloves, sliced
800 g tinned chopped tomatoes
600 ml vegetable stock
250 g sourdough bread, torn
20 g basil
0.5 tsp salt
> Warm the garlic in 3 tbsp of the oil for 2 minutes. Add the tomatoes and salt and simmer for 8 minutes.
> Add the stock and bread and cook for 10 minutes, stirring, until thick. Rest for 5 minutes and finish with basil and the rest of the oil.

# Jacket potatoes with tuna and sweetcorn | 4 | 5 + 70 | dinner, lunch, budget
Yoghurt in place of mayonnaise keeps it light.
4 potatoes (250 g each)
1 tbsp olive oil
300 g tinned tuna, drained
200 g tinned sweetcorn, drained
150 g Greek yoghurt
4 spring onions, sliced
1 lemon
0.75 tsp salt
> Heat the oven to 200 °C (180 °C fan). Rub the potatoes with the oil and half the salt and bake for 1 hour 10 minutes.
> Mix the tuna, sweetcorn, yoghurt, spring onions, a squeeze of lemon and the rest of the salt and pile in.

# Vegetable fried quinoa | 4 | 10 + 25 | dinner, lunch, leftovers
Fried rice with more protein and less fuss.
200 g quinoa, rinsed
3 tbsp sunflower oil
2 carrots, diced
1 red pepper, diced
150 g frozen peas
150 g edamame beans, shelled
3 garlic cloves, crushed
20 g fresh ginger, grated
3 tbsp tamari
4 spring onions, sliced
1 lime
> Boil the quinoa for 12 minutes, drain and leave in the sieve for 5 minutes.
> Fry the carrots and red pepper in the oil for 4 minutes. Add the garlic, ginger, peas and edamame for 2 minutes.
> Add the quinoa and tamari and fry for 3 minutes. Finish with spring onions and lime.

# Courgette and sweetcorn fritters | 4 | 15 + 16 | lunch, dinner, snack
Chickpea flour holds them without egg.
400 g courgettes, grated
200 g frozen sweetcorn
150 g chickpea flour
1 tsp baking powder
1 tsp ground cumin
4 spring onions, sliced
15 g coriander leaves, chopped
4 tbsp sunflower oil
1 tsp salt
> Salt the courgettes, leave for 5 minutes and squeeze.
> Stir with the sweetcorn, chickpea flour, baking powder, cumin, spring onions, coriander and 80 ml water.
> Fry spoonfuls in the oil in two batches for 7 minutes each, turning once, until brown.

# Freezer lentil ragù | 8 | 15 + 45 | dinner, freezer, budget
Make it once, forget about it four times.
4 tbsp olive oil
2 onions, finely chopped
3 carrots, finely diced
3 celery stalks, finely diced
4 garlic cloves, crushed
3 tbsp tomato paste
350 g red lentils
1.2 kg tinned chopped tomatoes
800 ml vegetable stock
2 tsp dried oregano
1.5 tsp salt
> Cook the onions, carrots and celery in the oil with the salt for 12 minutes. Add the garlic and tomato paste for 2 minutes.
> Add the lentils, tomatoes, stock and oregano and simmer for 28 minutes, stirring often, until thick.
> Cool, pack in portions and freeze for up to three months.

# Turkey and bean burrito filling | 6 | 10 + 25 | dinner, freezer
Lean, quick and good with rice or tortillas.
2 tbsp sunflower oil
1 onion, chopped
500 g turkey mince
3 garlic cloves, crushed
2 tsp ground cumin
2 tsp smoked paprika
400 g tinned black beans, drained
400 g tinned chopped tomatoes
200 g frozen sweetcorn
1 lime
1.5 tsp salt
> Cook the onion in the oil for 6 minutes. Brown the turkey for 6 minutes until no longer pink. Add the garlic, cumin and paprika for 1 minute.
> Add the beans, tomatoes and salt and simmer for 10 minutes. Stir in the sweetcorn for 3 minutes and finish with lime.

# Salmon and potato cakes | 4 | 20 + 30 | dinner, freezer, leftovers
Tinned fish, cold mash, a crisp outside.
600 g potatoes, peeled, in chunks
400 g tinned salmon, drained
4 spring onions, sliced
20 g dill, chopped
1 lemon
60 g cornmeal
4 tbsp sunflower oil
1 tsp salt
> Boil the potatoes for 15 minutes, drain, dry over the heat and mash with the salt.
> Fold in the salmon, spring onions, dill and the zest of the lemon. Shape into 8 cakes and coat in cornmeal.
> Fry in the oil in two batches for 7 minutes each, turning once, until gold. Serve with the lemon.

# One-pan sardine tomato spaghetti | 4 | 10 + 15 | dinner, pasta, budget
From two tins and a handful of crumbs.
400 g spaghetti
5 tbsp olive oil
60 g sourdough bread, in crumbs
3 garlic cloves, sliced
0.5 tsp chilli flakes
240 g tinned sardines, drained
400 g cherry tomatoes, halved
1 lemon
20 g parsley, chopped
0.5 tsp salt
> Fry the bread in 2 tbsp of the oil for 4 minutes until crisp and set aside. Boil the spaghetti in salted water for 10 minutes.
> Meanwhile cook the garlic, chilli flakes and tomatoes in the rest of the oil with the salt for 6 minutes. Add the sardines for 2 minutes.
> Toss with the spaghetti, lemon juice and parsley and scatter with the crumbs.
`;

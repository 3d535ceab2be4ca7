/** Recipes of North Africa, in the notation of read-cookbook.ts. Written for Shelfie. */
export const northAfricanRecipes = `
@ moroccan
# Chicken tagine with preserved lemon | 4 | 15 + 55 | dinner, one-pot
Saffron, olives and salty lemon peel.
8 chicken thighs, bone in
2 tbsp olive oil
2 onions, finely chopped
3 garlic cloves, crushed
1 tsp ground ginger
1 tsp ground turmeric
1 tsp ground cumin
1 pinch saffron
1 preserved lemon, rind only, shredded
100 g green olives
20 g coriander leaves, chopped
1 tsp salt
> Brown the chicken in the oil, skin down, for 8 minutes. Lift out.
> Cook the onions in the fat for 10 minutes. Add the garlic, ground ginger, turmeric, cumin and saffron for 1 minute.
> Return the chicken with the salt and 300 ml water, cover and simmer for 25 minutes.
> Add the preserved lemon and olives and cook uncovered for 10 minutes until the juices run clear and the sauce is thick. Scatter with coriander.

# Vegetable tagine with apricots | 4 | 20 + 45 | dinner, freezer
Sweet roots, soft chickpeas, warm spice.
3 tbsp olive oil
2 onions, sliced
3 garlic cloves, crushed
1 tbsp ras el hanout
3 carrots, in chunks
400 g sweet potatoes, peeled, in chunks
2 courgettes, in chunks
400 g tinned chopped tomatoes
400 g tinned chickpeas, drained
100 g dried apricots, halved
400 ml vegetable stock
1 lemon
1 tsp salt
> Cook the onions in the oil for 10 minutes. Add the garlic and ras el hanout for 1 minute.
> Add the carrots, sweet potatoes, tomatoes, apricots, stock and salt. Cover and simmer for 20 minutes.
> Add the courgettes and chickpeas and cook for 12 minutes until tender. Finish with lemon juice.

# Lamb tagine with prunes | 6 | 20 + 130 | dinner, freezer
For a cold Sunday: soft meat, dark fruit, toasted almonds.
1 kg lamb shoulder, diced
3 tbsp olive oil
2 onions, grated
3 garlic cloves, crushed
2 tsp ground ginger
2 tsp ground cinnamon
1 tsp ground turmeric
200 g prunes
2 tbsp honey
60 g almonds
2 tsp salt
> Brown the lamb in the oil in batches for 10 minutes. Add the onions, garlic, ginger, cinnamon, turmeric and salt for 5 minutes.
> Cover with 700 ml water and simmer, half covered, for 1 hour 30 minutes until tender.
> Add the prunes and honey and cook for 20 minutes until glossy.
> Toast the almonds in a dry pan for 3 minutes and scatter over.

# Harira | 6 | 20 + 50 | soup, dinner, freezer
The soup that breaks the fast: tomatoes, lentils and chickpeas.
3 tbsp olive oil
2 onions, chopped
3 celery stalks, sliced
1 tsp ground ginger
1 tsp ground turmeric
1 tsp ground cinnamon
800 g tinned chopped tomatoes
150 g red lentils
400 g tinned chickpeas, drained
1.5 l vegetable stock
50 g vermicelli
30 g coriander leaves, chopped
1 lemon
1 tsp salt
> Cook the onions and celery in the oil for 10 minutes. Add the ginger, turmeric and cinnamon for 1 minute.
> Add the tomatoes, lentils, stock and salt and simmer for 20 minutes. Add the chickpeas for 10 minutes.
> Stir in the vermicelli and cook for 5 minutes. Finish with coriander and lemon juice.

# Couscous with seven vegetables | 6 | 25 + 45 | dinner
A broth of many vegetables poured over steamed grain.
3 tbsp olive oil
2 onions, quartered
2 tsp ras el hanout
3 carrots, in chunks
2 turnips, in wedges
400 g pumpkin, in chunks
2 courgettes, in chunks
300 g white cabbage, in wedges
2 tomatoes, chopped
400 g tinned chickpeas, drained
1.2 l vegetable stock
300 g couscous
1.5 tsp salt
> Cook the onions in 2 tbsp of the oil for 6 minutes with the ras el hanout. Add the carrots, turnips, cabbage, tomatoes, stock and salt and simmer for 15 minutes.
> Add the pumpkin, courgettes and chickpeas for 18 minutes until tender.
> Pour 350 ml boiling water over the couscous, cover for 8 minutes, and fork through with the rest of the oil.
> Heap the vegetables on the couscous and ladle over the broth.

# Zaalouk | 4 | 15 + 35 | side, snack, salad
Aubergine and tomato cooked down to a smoky spread.
2 aubergines, cubed
4 tbsp olive oil
4 garlic cloves, crushed
400 g tinned chopped tomatoes
2 tsp paprika
1 tsp ground cumin
1 lemon
15 g coriander leaves, chopped
1 tsp salt
> Cook the aubergines in the oil with the salt, covered, for 12 minutes, stirring, until soft.
> Add the garlic, paprika and cumin for 1 minute, then the tomatoes. Cook for 20 minutes, crushing, until thick.
> Finish with lemon juice and coriander.

# Carrot salad with cumin | 4 | 10 + 10 | salad, side
Warm carrots in a sharp, sweet dressing.
600 g carrots, sliced
3 tbsp olive oil
1 garlic clove, crushed
1 tsp ground cumin
0.5 tsp paprika
1 tsp honey
1 lemon
15 g parsley, chopped
0.5 tsp salt
> Boil the carrots for 8 minutes until just tender and drain.
> Whisk the oil, garlic, cumin, paprika, honey, lemon juice and salt. Toss with the warm carrots and the parsley.

# Chermoula salmon | 4 | 15 + 15 | dinner
A green, garlicky paste that flatters any fish.
4 salmon fillets (130 g each)
30 g coriander leaves
20 g parsley
3 garlic cloves
2 tsp ground cumin
1 tsp paprika
1 lemon
4 tbsp olive oil
1 tsp salt
> Heat the oven to 200 °C (180 °C fan). Blend the coriander, parsley, garlic, cumin, paprika, lemon juice, oil and salt.
> Spread two thirds over the salmon and roast for 12 to 14 minutes until it flakes. Serve with the rest.

# Orange and olive salad | 4 | 15 + 0 | salad, side
Sweet, salty and surprising beside anything grilled.
4 oranges, peeled and sliced
1 red onion, thinly sliced
80 g black olives
2 tbsp olive oil
0.5 tsp ground cumin
10 g mint
> Lay the oranges on a plate with the onion and olives.
> Dress with the oil and cumin and scatter with mint.

@ tunisian
# Chickpea and harissa soup | 4 | 10 + 30 | soup, lunch, leftovers, budget
Lablabi: hot broth over stale bread, an egg if you like.
3 tbsp olive oil
1 onion, chopped
5 garlic cloves, crushed
2 tsp ground cumin
2 tbsp harissa
800 g tinned chickpeas
800 ml vegetable stock
200 g sourdough bread, torn
1 lemon
2 tbsp capers
> Cook the onion in the oil for 8 minutes. Add the garlic, cumin and harissa for 2 minutes.
> Add the chickpeas with their liquid and the stock and simmer for 18 minutes, crushing some.
> Put the bread in bowls, ladle over the soup and finish with lemon juice and capers.

# Harissa meatballs with couscous | 4 | 20 + 30 | dinner, freezer
Turkey takes well to heat.
500 g turkey mince
1 onion, grated
2 garlic cloves, crushed
1 tsp ground coriander
2 tbsp harissa
2 tbsp olive oil
700 g passata
250 g couscous
100 g green olives
15 g parsley, chopped
1.5 tsp salt
> Mix the turkey with the onion, garlic, ground coriander, half the harissa and 1 tsp of the salt. Shape into 20 meatballs.
> Brown them in the oil for 8 minutes. Add the passata, olives, the rest of the harissa and salt and simmer for 15 minutes until cooked through.
> Pour 300 ml boiling water over the couscous, cover for 8 minutes and fork through the parsley.

@ egyptian
# Koshari | 4 | 20 + 50 | dinner, budget
Rice, lentils, pasta and crisp onions under a vinegary tomato sauce: Cairo in a bowl.
150 g green lentils
200 g long grain rice, rinsed
120 g macaroni
3 onions, thinly sliced
5 tbsp sunflower oil
3 garlic cloves, crushed
500 g passata
1 tsp ground cumin
0.5 tsp chilli flakes
2 tbsp white wine vinegar
400 g tinned chickpeas, drained
2 tsp salt
> Fry the onions in the oil for 20 minutes until dark and crisp. Lift them out and keep the oil.
> Meanwhile boil the lentils for 15 minutes, add the rice with 1 tsp of the salt and enough water to cover by 1 cm, cover and cook for 14 minutes. Boil the macaroni for 9 minutes and drain.
> In 2 tbsp of the onion oil cook the garlic, cumin and chilli flakes for 1 minute. Add the passata and the rest of the salt, simmer for 12 minutes and stir in the vinegar.
> Layer the rice and lentils, macaroni, chickpeas and sauce and top with the onions.

# Ful medames | 4 | 5 + 20 | breakfast, lunch, budget
Slow beans, fast: the breakfast that lasts until evening.
600 g broad beans, podded
3 garlic cloves, crushed
2 tsp ground cumin
1 lemon
4 tbsp olive oil
2 tomatoes, diced
15 g parsley, chopped
0.5 tsp salt
> Simmer the beans in 250 ml water with the garlic and cumin for 12 minutes until very soft, then crush about half.
> Stir in the lemon juice, salt and 2 tbsp of the oil. Top with the tomatoes, parsley and the rest of the oil.
`;

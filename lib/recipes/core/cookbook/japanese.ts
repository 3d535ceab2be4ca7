/** Recipes of Japan, in the notation of read-cookbook.ts. Written for Shelfie. */
export const japaneseRecipes = `
@ japanese
# Chicken teriyaki | 4 | 10 + 20 | dinner
Four ingredients make the glaze; the pan does the rest.
700 g boneless chicken thighs
1 tbsp sunflower oil
4 tbsp soy sauce
3 tbsp mirin
2 tbsp sugar
20 g fresh ginger, grated
300 g sushi rice
2 spring onions, sliced
> Rinse the rice, cover with 400 ml water, bring to the boil, cover and cook over the lowest heat for 12 minutes. Rest for 10 minutes off the heat.
> Meanwhile brown the chicken in the oil, skin side down, for 8 minutes, turn and cook for 5 minutes until cooked through.
> Pour off the fat, add the soy sauce, mirin, sugar and ginger and bubble for 3 minutes until sticky.
> Slice the chicken and serve on the rice with spring onions.

# Salmon with miso glaze | 4 | 10 + 12 | dinner
Sweet, salty, scorched at the edges.
4 salmon fillets (130 g each)
3 tbsp white miso
2 tbsp mirin
1 tbsp honey
1 tbsp tamari
300 g broccoli, in florets
1 tbsp sesame seeds
> Heat the grill to high. Mix the miso, mirin, honey and tamari and brush over the salmon.
> Grill on a lined tray for 8 to 10 minutes until browned and the fish flakes.
> Meanwhile steam the broccoli for 5 minutes. Scatter everything with sesame seeds.

# Miso soup with tofu | 4 | 5 + 10 | soup, side
Never boil it once the miso is in.
1 l water
10 g kombu
60 g white miso
200 g silken tofu, cubed
100 g shiitake mushrooms, sliced
2 spring onions, sliced
> Bring the water and kombu slowly to a simmer, then take the kombu out.
> Add the mushrooms and cook for 4 minutes. Add the tofu for 2 minutes.
> Stir the miso with a ladle of the broth until smooth, return it off the heat and scatter with spring onions.

# Katsu curry with aubergine | 4 | 25 + 30 | dinner
Crisp crumbs over a mild, sweet curry sauce.
2 aubergines, in thick slices
60 g plain flour
150 g panko breadcrumbs
120 ml soya milk
6 tbsp sunflower oil
1 onion, chopped
2 carrots, chopped
3 garlic cloves, crushed
20 g fresh ginger, grated
1 tbsp curry powder
600 ml vegetable stock
1 tbsp soy sauce
1 tbsp maple syrup
300 g sushi rice
1 tsp salt
> Cook the onion and carrots in 2 tbsp of the oil for 10 minutes. Add the garlic, ginger and curry powder for 1 minute and 1 tbsp of the flour for 1 minute.
> Pour in the stock, soy sauce and maple syrup, simmer for 12 minutes and blend until smooth.
> Meanwhile cook the rice with 400 ml water, covered, for 12 minutes and rest it for 10 minutes.
> Salt the aubergines, dip in the rest of the flour, then the soya milk, then the panko. Fry in the rest of the oil for 4 minutes a side until deep gold and soft inside.
> Serve on the rice with the sauce.

# Oyakodon | 2 | 10 + 15 | dinner, lunch
Chicken and egg over rice: the quietest supper there is.
150 g sushi rice
300 g boneless chicken thighs, in small pieces
1 onion, sliced
200 ml dashi
3 tbsp soy sauce
2 tbsp mirin
1 tsp sugar
4 eggs
2 spring onions, sliced
> Cook the rice with 200 ml water, covered, over the lowest heat for 12 minutes. Rest for 10 minutes.
> Meanwhile simmer the onion in the dashi, soy sauce, mirin and sugar for 4 minutes. Add the chicken and cook for 6 minutes until cooked through.
> Beat the eggs lightly, pour over, cover and cook for 2 minutes until barely set. Slide over the rice and scatter with spring onions.

# Soba noodle salad | 4 | 15 + 6 | salad, lunch
Cold noodles for warm days.
250 g soba noodles
200 g edamame beans, shelled
1 cucumber, cut in matchsticks
2 carrots, cut in matchsticks
3 tbsp soy sauce
2 tbsp rice vinegar
1 tbsp sesame oil
1 tsp sugar
20 g fresh ginger, grated
2 tbsp sesame seeds
3 spring onions, sliced
> Boil the soba for 5 minutes with the edamame for the last 2 minutes, then rinse under cold water and drain well.
> Whisk the soy sauce, vinegar, sesame oil, sugar and ginger.
> Toss with the noodles, cucumber, carrots and spring onions and scatter with sesame seeds.

# Udon with mushrooms and greens | 2 | 10 + 12 | dinner, lunch
Fat noodles in butter and soy; faster than going out for them.
400 g udon noodles
300 g mushrooms, sliced
40 g butter
2 garlic cloves, crushed
200 g pak choi, quartered
2 tbsp soy sauce
1 tbsp mirin
2 spring onions, sliced
> Soften the udon in boiling water for 2 minutes and drain.
> Fry the mushrooms in half the butter over a high heat for 6 minutes until brown. Add the pak choi and garlic for 2 minutes.
> Add the udon, soy sauce, mirin and the rest of the butter and toss for 1 minute. Top with spring onions.

# Okonomiyaki with cabbage | 2 | 15 + 16 | dinner, lunch, budget
A thick pancake that eats half a cabbage without noticing.
300 g white cabbage, finely shredded
100 g plain flour
1 tsp baking powder
2 eggs
120 ml vegetable stock
4 spring onions, sliced
2 tbsp sunflower oil
3 tbsp mayonnaise
2 tbsp ketchup
1 tbsp soy sauce
> Whisk the flour, baking powder, eggs and stock. Fold in the cabbage and spring onions.
> Heat half the oil in a frying pan. Spread in half the mixture, 2 cm thick, cover and cook for 8 minutes, flipping halfway, until brown on both sides. Do the same with the rest.
> Stir the ketchup with the soy sauce, brush over and zigzag with mayonnaise.

# Sushi rice bowl with salmon | 4 | 20 + 15 + 15 | dinner, lunch
The taste of sushi without the rolling. Use salmon you can trust to eat raw, or the smoked kind as here.
300 g sushi rice
3 tbsp rice vinegar
1 tbsp sugar
0.5 tsp salt
200 g smoked salmon, sliced
1 avocado, sliced
1 cucumber, sliced
150 g edamame beans, shelled
1 sheet nori, shredded
2 tbsp tamari
1 tbsp sesame seeds
> Rinse the rice, cover with 400 ml water, bring to the boil, cover and cook over the lowest heat for 12 minutes. Rest for 10 minutes.
> Stir the vinegar, sugar and salt together, fold through the rice and leave to cool for 15 minutes.
> Boil the edamame for 3 minutes. Arrange with the salmon, avocado and cucumber on the rice and finish with nori, tamari and sesame seeds.

# Sesame spinach | 4 | 5 + 3 | side
Cold greens with a nutty dressing.
500 g spinach
3 tbsp sesame seeds, toasted
1 tbsp tamari
2 tsp sugar
1 tsp rice vinegar
> Plunge the spinach into boiling water for 1 minute, cool under the tap and squeeze very dry.
> Grind the sesame seeds roughly, stir in the tamari, sugar and vinegar and dress the spinach.

# Ginger pork | 4 | 10 + 12 | dinner
Shogayaki: thin pork, sweet ginger, shredded cabbage beside it.
600 g pork loin, thinly sliced
40 g fresh ginger, grated
4 tbsp soy sauce
3 tbsp mirin
1 tbsp sugar
2 tbsp sunflower oil
1 onion, sliced
300 g white cabbage, finely shredded
> Stir the ginger, soy sauce, mirin and sugar together.
> Fry the onion in half the oil for 4 minutes and set aside. Fry the pork in the rest of the oil in two batches for 2 minutes a side until no longer pink.
> Return everything with the sauce and bubble for 2 minutes. Serve with the cabbage.

# Vegetable ramen with miso | 4 | 15 + 25 | dinner, soup
A broth with body, made from mushrooms and miso.
1.5 l vegetable stock
15 g dried shiitake mushrooms
20 g fresh ginger, sliced
4 tbsp white miso
2 tbsp soy sauce
1 tbsp tahini
300 g ramen noodles
200 g tinned sweetcorn, drained
200 g pak choi, quartered
200 g firm tofu, cubed
3 spring onions, sliced
> Simmer the stock with the mushrooms and ginger for 15 minutes. Lift out the ginger and slice the mushrooms.
> Whisk the miso and tahini with a ladle of stock and stir back in with the soy sauce. Keep hot without boiling.
> Boil the noodles for 4 minutes, adding the pak choi and sweetcorn for the last 2 minutes. Drain.
> Divide between bowls with the tofu, ladle over the broth and top with mushrooms and spring onions.
`;

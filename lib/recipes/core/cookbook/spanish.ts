/** Recipes of Spain and Portugal, in the notation of read-cookbook.ts. Written for Shelfie. */
export const spanishRecipes = `
@ spanish
# Spanish omelette | 4 | 15 + 35 | dinner, lunch, budget
Potatoes stewed in oil, bound with egg; good hot, better at room temperature.
700 g potatoes, peeled, thinly sliced
1 onion, thinly sliced
150 ml olive oil
6 eggs
1 tsp salt
> Cook the potatoes and onion in the oil with half the salt over a low heat for 20 minutes, turning gently, until soft but pale. Drain and keep the oil.
> Beat the eggs with the rest of the salt, fold in the potatoes and leave for 5 minutes.
> Heat 1 tbsp of the oil in a 24 cm pan, pour in the mixture and cook for 5 minutes. Turn out on a plate, slide back and cook for 3 minutes.

# Vegetable paella | 4 | 20 + 40 | dinner
A wide pan, no stirring, and a crust worth fighting for.
4 tbsp olive oil
1 onion, finely chopped
1 red pepper, sliced
200 g green beans, cut short
4 garlic cloves, crushed
200 g passata
1 tsp smoked paprika
1 pinch saffron
300 g paella rice
1 l vegetable stock
200 g tinned butter beans, drained
200 g artichoke hearts, halved
1 lemon
1 tsp salt
> Fry the onion, red pepper and green beans in the oil with the salt for 10 minutes. Add the garlic, passata and paprika and cook for 5 minutes until dark.
> Stir in the rice for 1 minute. Add the hot stock and saffron, spread level and cook for 10 minutes without stirring.
> Lay the butter beans and artichokes on top, lower the heat and cook for 10 minutes more until dry and catching underneath.
> Rest under a cloth for 5 minutes and serve with lemon.

# Gazpacho | 4 | 15 + 0 + 60 | soup, lunch
A salad you can drink.
1 kg tomatoes, chopped
1 cucumber, peeled and chopped
1 green pepper, chopped
1 garlic clove
60 g white bread, torn
4 tbsp olive oil
2 tbsp red wine vinegar
1 tsp salt
> Blend the tomatoes, cucumber, green pepper, garlic, bread, vinegar and salt until smooth, pouring in the oil at the end.
> Chill for 1 hour and taste for salt and vinegar.

# Chickpeas with spinach and cumin | 4 | 10 + 20 | dinner, side, budget
Espinacas con garbanzos, thickened with fried bread.
5 tbsp olive oil
60 g sourdough bread, cubed
4 garlic cloves, sliced
1 tsp ground cumin
1 tsp smoked paprika
800 g tinned chickpeas, drained
400 g spinach
200 g passata
1 tbsp red wine vinegar
1 tsp salt
> Fry the bread and garlic in 3 tbsp of the oil for 4 minutes until gold. Crush to a paste with the vinegar.
> Warm the cumin and paprika in the rest of the oil for 30 seconds. Add the passata, chickpeas, salt and 150 ml water and simmer for 8 minutes.
> Stir in the spinach for 3 minutes and then the bread paste for 2 minutes.

# Patatas bravas | 4 | 10 + 45 | snack, side
Crisp potatoes, brick-red sauce.
1 kg potatoes, cut in chunks
5 tbsp olive oil
1 onion, chopped
2 garlic cloves, crushed
2 tsp smoked paprika
0.5 tsp cayenne pepper
400 g tinned chopped tomatoes
1 tbsp sherry vinegar
1.5 tsp salt
> Heat the oven to 220 °C (200 °C fan). Toss the potatoes with 4 tbsp of the oil and 1 tsp of the salt and roast for 40 minutes until crisp.
> Cook the onion in the rest of the oil for 8 minutes. Add the garlic, paprika and cayenne for 1 minute, then the tomatoes and the rest of the salt and simmer for 12 minutes.
> Blend with the vinegar and spoon over the potatoes.

# Prawns with garlic | 4 | 5 + 6 | dinner, snack
Have bread ready before you start.
500 g raw king prawns, peeled
6 tbsp olive oil
6 garlic cloves, sliced
1 tsp chilli flakes
15 g parsley, chopped
1 lemon
0.5 tsp salt
4 slices sourdough bread
> Warm the garlic and chilli flakes in the oil for 2 minutes until pale gold.
> Raise the heat, add the prawns and salt and cook for 3 minutes until pink. Finish with parsley and lemon and serve with the bread.

# Chicken with chorizo and peppers | 4 | 15 + 40 | dinner, one-pot
The sausage seasons everything.
8 chicken thighs, bone in
150 g chorizo, sliced
1 onion, sliced
2 red peppers, sliced
3 garlic cloves, sliced
1 tsp smoked paprika
400 g tinned chopped tomatoes
400 g tinned chickpeas, drained
15 g parsley, chopped
1 tsp salt
> Season the chicken with the salt. Brown it with the chorizo in a wide pan for 10 minutes and lift out.
> Cook the onion and red peppers in the fat for 8 minutes. Add the garlic and paprika for 1 minute.
> Stir in the tomatoes and chickpeas, return the meat and simmer for 20 minutes until the chicken juices run clear. Scatter with parsley.

# Salmorejo with egg | 4 | 10 + 8 | soup, lunch, leftovers
Thicker than gazpacho and made for old bread.
1 kg tomatoes, chopped
150 g white bread, torn
1 garlic clove
100 ml olive oil
1 tbsp sherry vinegar
2 eggs
60 g prosciutto, in strips
1 tsp salt
> Boil the eggs for 8 minutes, cool, peel and chop.
> Blend the tomatoes with the garlic, bread, vinegar and salt, pouring in the oil, until thick and pale.
> Serve cool, topped with egg and prosciutto.

# Cod with potatoes and peppers | 4 | 15 + 45 | dinner
A Basque-leaning oven dish.
600 g cod fillets, in 4 pieces
800 g potatoes, thinly sliced
1 onion, sliced
2 green peppers, sliced
5 tbsp olive oil
3 garlic cloves, sliced
1 tsp smoked paprika
1 tbsp sherry vinegar
15 g parsley, chopped
1.5 tsp salt
> Heat the oven to 200 °C (180 °C fan). Toss the potatoes, onion and green peppers with 3 tbsp of the oil and 1 tsp of the salt in a tin and bake for 30 minutes, turning once.
> Season the cod with the rest of the salt, lay it on top and bake for 12 minutes until it flakes.
> Warm the garlic in the rest of the oil for 2 minutes until gold. Off the heat add the paprika and vinegar, pour over the fish and scatter with parsley.

# Lentils with chorizo | 4 | 10 + 45 | dinner, freezer, budget
One pot, a loaf, and a pan of leftovers.
1 tbsp olive oil
150 g chorizo, diced
1 onion, chopped
2 carrots, diced
3 garlic cloves, crushed
300 g potatoes, peeled and diced
250 g green lentils
1 tsp smoked paprika
1 bay leaf
1.2 l water
1 tsp salt
> Fry the chorizo in the oil for 4 minutes. Add the onion and carrots for 8 minutes, then the garlic and paprika for 1 minute.
> Add the lentils, bay leaf and water and simmer for 15 minutes. Add the potatoes and salt and cook for 15 minutes until tender.

# Tomato bread with serrano ham | 4 | 10 + 5 | snack, lunch
The simplest thing on the table and the first to go.
8 slices sourdough bread
3 tomatoes, halved
1 garlic clove, halved
3 tbsp olive oil
100 g serrano ham
0.25 tsp salt
> Toast the bread for 4 minutes until crisp and rub with the garlic.
> Grate the tomatoes, throw away the skins, season with the salt and spread on the toast. Pour over the oil and add the ham.

@ portuguese
# Caldo verde | 4 | 15 + 30 | soup, dinner
Green soup: potatoes, shredded cabbage, coins of sausage.
3 tbsp olive oil
1 onion, chopped
3 garlic cloves, sliced
700 g potatoes, peeled and diced
1.2 l vegetable stock
150 g chorizo, sliced
250 g spring greens, finely shredded
0.5 tsp salt
> Cook the onion and garlic in 2 tbsp of the oil for 8 minutes. Add the potatoes, stock and salt and simmer for 15 minutes. Blend.
> Fry the chorizo in the rest of the oil for 4 minutes.
> Stir the spring greens into the soup and cook for 4 minutes. Top with chorizo.

# Piri piri chicken | 4 | 15 + 45 + 60 | dinner
Hot, sour and sticky; the marinade also suits prawns.
1.2 kg chicken drumsticks
4 red chillies
4 garlic cloves
2 tsp smoked paprika
1 tsp dried oregano
1 lemon
3 tbsp olive oil
1 tbsp red wine vinegar
1.5 tsp salt
> Blend the chillies, garlic, paprika, oregano, lemon juice, oil, vinegar and salt. Rub over the chicken and chill for 1 hour.
> Heat the oven to 200 °C (180 °C fan). Roast the chicken on a rack for 40 minutes, turning once, until charred and the juices run clear.
`;

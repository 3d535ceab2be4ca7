/** Recipes of Mexico and Latin America, in the notation of read-cookbook.ts. Written for Shelfie. */
export const mexicanRecipes = `
@ mexican
# Black bean tacos with lime slaw | 4 | 20 + 12 | dinner
Smoky beans, sharp slaw, warm corn tortillas.
2 tbsp olive oil
1 onion, chopped
2 garlic cloves, crushed
1 tsp ground cumin
1 tsp smoked paprika
800 g tinned black beans, drained
300 g red cabbage, finely shredded
2 limes
15 g coriander leaves, chopped
12 corn tortillas
1 avocado, sliced
1 tsp salt
> Toss the cabbage with the juice of both limes, half the salt and the coriander. Leave to soften while you cook.
> Fry the onion in the oil for 6 minutes. Add the garlic, cumin and paprika for 1 minute.
> Add the beans, a splash of water and the rest of the salt, and cook for 5 minutes, crushing about half.
> Warm the tortillas in a dry pan for 30 seconds a side. Fill with beans, slaw and avocado.

# Chicken fajitas | 4 | 15 + 15 | dinner
A hot pan, peppers with black edges, everybody rolls their own.
600 g chicken breast, sliced
2 red peppers, sliced
1 green pepper, sliced
2 onions, sliced
3 tbsp sunflower oil
2 tsp smoked paprika
1 tsp ground cumin
1 tsp dried oregano
2 limes
8 flour tortillas
150 g soured cream
1 tsp salt
> Toss the chicken with the paprika, cumin, oregano, salt, 1 tbsp of the oil and the juice of 1 lime.
> Heat the rest of the oil in a large pan until it shimmers. Fry the onions and peppers for 6 minutes until charred at the edges; set aside.
> Fry the chicken in two batches for 5 minutes until browned and no longer pink inside. Return the vegetables.
> Warm the tortillas and serve with soured cream and the other lime in wedges.

# Chilli with beef and beans | 6 | 15 + 75 | dinner, freezer, leftovers
Better tomorrow, and better still from the freezer in a month.
2 tbsp sunflower oil
2 onions, chopped
1 red pepper, diced
500 g beef mince
4 garlic cloves, crushed
1 tbsp chilli powder
2 tsp ground cumin
2 tsp smoked paprika
1 tsp dried oregano
2 tbsp tomato paste
800 g tinned chopped tomatoes
800 g tinned kidney beans, drained
20 g dark chocolate
2 tsp salt
> Cook the onions and red pepper in the oil for 10 minutes. Turn up the heat, add the beef and brown for 8 minutes.
> Add the garlic and all the spices for 1 minute, then the tomato paste and salt.
> Pour in the tomatoes and 200 ml water, cover and simmer for 40 minutes, stirring now and then.
> Add the beans and cook, uncovered, for 15 minutes until thick. Stir in the chocolate.

# Three bean chilli | 6 | 15 + 45 | dinner, freezer, budget
No meat and nobody misses it: the depth comes from cumin and a long simmer.
3 tbsp olive oil
2 onions, chopped
2 carrots, diced
1 green pepper, diced
4 garlic cloves, crushed
2 tsp ground cumin
2 tsp smoked paprika
1 tbsp chilli powder
1 tbsp cocoa powder
800 g tinned chopped tomatoes
400 g tinned kidney beans, drained
400 g tinned black beans, drained
400 g tinned pinto beans, drained
1 lime
1.5 tsp salt
> Cook the onions, carrots and green pepper in the oil with the salt for 12 minutes.
> Stir in the garlic, cumin, paprika, chilli powder and cocoa for 1 minute.
> Add the tomatoes, all the beans and 300 ml water. Simmer for 30 minutes until thick.
> Sharpen with lime.

# Chicken tortilla soup | 4 | 15 + 30 | soup, dinner
Warm broth with crunch on top.
2 tbsp olive oil
1 onion, chopped
3 garlic cloves, crushed
1 tsp ground cumin
2 tsp chipotle paste
400 g tinned chopped tomatoes
1 l chicken stock
400 g chicken breast
200 g frozen sweetcorn
400 g tinned black beans, drained
60 g tortilla chips
1 avocado, diced
1 lime
> Cook the onion in the oil for 8 minutes. Add the garlic, cumin and chipotle for 1 minute.
> Add the tomatoes, stock and chicken and simmer gently for 15 minutes until the chicken is cooked through. Lift it out and shred it.
> Stir in the sweetcorn and beans for 4 minutes and return the chicken.
> Serve with crushed tortilla chips, avocado and lime.

# Fish tacos with mango salsa | 4 | 20 + 8 | dinner
Spiced white fish, sweet mango, a little heat.
600 g white fish fillets
2 tsp smoked paprika
1 tsp ground cumin
2 tbsp olive oil
1 mango, diced
1 red onion, finely diced
1 red chilli, finely chopped
2 limes
15 g coriander leaves, chopped
12 corn tortillas
1 tsp salt
> Mix the mango, onion, chilli, coriander and the juice of 1 lime with a pinch of the salt.
> Rub the fish with the paprika, cumin, oil and the rest of the salt. Fry in a hot pan for 3 minutes a side until it flakes.
> Warm the tortillas in a dry pan for 30 seconds a side.
> Break up the fish, fill the tortillas, top with the mango salsa and serve with the other lime.

# Vegetable enchiladas | 4 | 25 + 45 | dinner, freezer
Rolled, sauced and baked until the cheese runs.
3 tbsp olive oil
1 onion, chopped
2 courgettes, diced
1 red pepper, diced
200 g frozen sweetcorn
400 g tinned black beans, drained
2 garlic cloves, crushed
2 tsp ground cumin
2 tsp smoked paprika
700 g passata
8 corn tortillas
200 g Cheddar, grated
1.5 tsp salt
> Heat the oven to 200 °C (180 °C fan). Cook the garlic, half the cumin and half the paprika in 1 tbsp of the oil for 1 minute, add the passata and half the salt and simmer for 10 minutes.
> Fry the onion, courgettes and red pepper in the rest of the oil for 8 minutes. Add the sweetcorn, beans, the rest of the spices and salt and cook for 3 minutes.
> Warm the tortillas, fill, roll and pack them seam down in a dish with a little sauce underneath.
> Cover with the rest of the sauce and the Cheddar and bake for 20 minutes until bubbling.

# Huevos rancheros | 2 | 10 + 15 | breakfast, lunch
Eggs on tortillas in a warm tomato salsa.
2 tbsp olive oil
1 onion, finely chopped
1 green chilli pepper, chopped
1 garlic clove, crushed
400 g tinned chopped tomatoes
0.5 tsp ground cumin
4 eggs
4 corn tortillas
10 g coriander leaves
0.5 tsp salt
> Cook the onion and chilli in half the oil for 6 minutes. Add the garlic and cumin for 1 minute, then the tomatoes and salt. Simmer for 8 minutes.
> Warm the tortillas in a dry pan.
> Fry the eggs in the rest of the oil for 3 minutes. Lay them on the tortillas, spoon over the sauce and scatter with coriander.

# Guacamole | 4 | 10 + 0 | snack, side
Three ripe avocados and restraint.
3 avocados
1 small red onion, finely chopped
1 tomato, seeded and diced
1 green chilli pepper, finely chopped
15 g coriander leaves, chopped
1 lime
0.5 tsp salt
> Crush the avocados roughly with the lime juice and salt.
> Fold in the onion, tomato, chilli and coriander. Eat the same day.

# Mexican rice | 4 | 10 + 25 | side
Tomato-red, dry and fluffy.
3 tbsp sunflower oil
300 g long grain rice, rinsed
1 onion, finely chopped
2 garlic cloves, crushed
200 g passata
450 ml vegetable stock
100 g frozen peas
1 tsp ground cumin
0.5 tsp salt
> Fry the rice in the oil, stirring, for 5 minutes until it turns white and nutty. Add the onion for 3 minutes, then the garlic and cumin for 1 minute.
> Stir in the passata, stock and salt, bring to the boil, cover and cook over the lowest heat for 14 minutes.
> Scatter in the peas, cover and rest for 5 minutes. Fork through.

# Slow pork carnitas | 6 | 15 + 180 | dinner, freezer
Pork shoulder cooked soft in orange and spice, then crisped.
1.5 kg pork shoulder, in 5 cm chunks
2 oranges
2 limes
1 onion, quartered
5 garlic cloves, crushed
2 tsp ground cumin
2 tsp dried oregano
2 bay leaves
18 corn tortillas
1 tbsp salt
> Heat the oven to 160 °C (140 °C fan). Toss the pork in a casserole with the cumin, oregano, garlic, onion, bay leaves and salt.
> Squeeze in the juice of the oranges and 1 lime and add 150 ml water. Cover and cook for 2 hours 30 minutes until it pulls apart.
> Shred the pork on a tray, spoon over some juices and grill for 8 minutes until crisp at the edges.
> Serve in warm tortillas with the other lime.

# Sweetcorn esquites | 4 | 5 + 12 | side, snack, salad
Street corn, off the cob and into a cup.
500 g frozen sweetcorn
30 g butter
3 tbsp mayonnaise
60 g feta, crumbled
1 tsp chilli powder
1 lime
15 g coriander leaves, chopped
0.25 tsp salt
> Fry the sweetcorn in the butter over a high heat for 10 minutes until it has brown spots.
> Off the heat stir in the mayonnaise, salt, half the feta and the lime juice.
> Top with chilli powder, coriander and the rest of the feta.

@ latin-american
# Peruvian quinoa salad with beans | 4 | 15 + 15 + 10 | salad, lunch
Cold, bright and filling; packs well.
200 g quinoa, rinsed
400 g tinned black beans, drained
1 red pepper, diced
1 cucumber, diced
1 avocado, diced
1 red onion, finely diced
2 limes
3 tbsp olive oil
15 g coriander leaves, chopped
1 tsp salt
> Boil the quinoa in plenty of water for 12 minutes, drain and leave in the sieve for 10 minutes to cool.
> Whisk the lime juice, oil and salt in a large bowl.
> Fold in the quinoa, beans, red pepper, cucumber, onion, avocado and coriander.

# Brazilian black bean stew | 6 | 15 + 60 | dinner, freezer
A feijoada for weeknights, with smoked sausage and orange.
2 tbsp olive oil
200 g smoked bacon, diced
300 g smoked sausage, sliced
2 onions, chopped
5 garlic cloves, crushed
800 g tinned black beans
2 bay leaves
1 tsp ground cumin
1 orange
300 g long grain rice
0.5 tsp salt
> Brown the bacon and sausage in the oil for 8 minutes. Add the onions for 8 minutes, then the garlic and cumin for 1 minute.
> Tip in the beans with their liquid, the bay leaves and 300 ml water. Simmer for 35 minutes until thick and glossy.
> Meanwhile cook the rice in salted water for 12 minutes and drain.
> Serve the stew over the rice with slices of orange.

# Arroz con pollo | 4 | 15 + 45 | dinner, one-pot
Chicken and yellow rice from one wide pan.
8 chicken thighs, bone in
2 tbsp olive oil
1 onion, chopped
1 green pepper, chopped
4 garlic cloves, crushed
1 tsp ground cumin
1 tsp ground turmeric
300 g long grain rice, rinsed
400 g tinned chopped tomatoes
500 ml water
150 g frozen peas
80 g green olives
1.5 tsp salt
> Season the chicken with half the salt and brown in the oil, skin down, for 8 minutes. Set aside.
> Cook the onion and green pepper in the fat for 6 minutes. Add the garlic, cumin and turmeric for 1 minute, then the rice for 1 minute.
> Add the tomatoes, water and the rest of the salt, sit the chicken on top, cover and cook over a low heat for 22 minutes until the rice is tender and the chicken juices run clear.
> Scatter with the peas and olives, cover and rest for 5 minutes.

# Cuban-style picadillo | 4 | 15 + 30 | dinner, freezer
Mince with olives and raisins: salty, sweet, and very good with rice.
2 tbsp olive oil
1 onion, chopped
1 green pepper, diced
3 garlic cloves, crushed
500 g beef mince
1 tsp ground cumin
1 tsp dried oregano
400 g tinned chopped tomatoes
80 g green olives, sliced
50 g raisins
1 tbsp red wine vinegar
1 tsp salt
> Cook the onion and green pepper in the oil for 8 minutes. Add the garlic for 1 minute.
> Brown the beef with the salt for 6 minutes. Stir in the cumin and oregano.
> Add the tomatoes, olives and raisins and simmer for 15 minutes until thick. Finish with the vinegar.

# Chimichurri steak with potatoes | 4 | 20 + 40 | dinner
A green sauce from Argentina that also loves cauliflower.
4 sirloin steaks (200 g each)
800 g potatoes, cut in wedges
6 tbsp olive oil
40 g parsley, finely chopped
1 tbsp dried oregano
3 garlic cloves, finely chopped
2 tbsp red wine vinegar
0.5 tsp chilli flakes
1.5 tsp salt
> Heat the oven to 220 °C (200 °C fan). Toss the potatoes with 2 tbsp of the oil and half the salt and roast for 35 minutes until golden.
> Mix the parsley, oregano, garlic, vinegar, chilli flakes and the rest of the oil with a pinch of the salt.
> Season the steaks with the rest of the salt. Fry in a very hot pan for 3 minutes a side for medium.
> Rest for 5 minutes, slice, and spoon over the chimichurri.
`;

/** Recipes of Greece, in the notation of read-cookbook.ts. Written for Shelfie. */
export const greekRecipes = `
@ greek
# Lemon chicken with potatoes | 4 | 15 + 65 | dinner, one-pot
One tin: crisp skin above, potatoes drinking lemon below.
8 chicken thighs, bone in
1 kg potatoes, peeled, cut in wedges
4 tbsp olive oil
2 lemons
5 garlic cloves, crushed
2 tsp dried oregano
200 ml water
2 tsp salt
> Heat the oven to 200 °C (180 °C fan). Mix the juice of the lemons with the oil, garlic, oregano, salt and water in a roasting tin.
> Turn the potatoes and chicken in it and leave the chicken skin side up on top.
> Roast for 1 hour, basting twice, until the potatoes are golden and the chicken juices run clear. Rest for 5 minutes.

# Gigantes plaki with tinned butter beans | 4 | 10 + 50 | dinner, side, freezer
Big beans baked in sweet tomato; eat with bread and something sharp.
4 tbsp olive oil
1 onion, chopped
1 carrot, diced
2 celery stalks, sliced
3 garlic cloves, sliced
400 g tinned chopped tomatoes
1 tbsp tomato paste
1 tsp sugar
0.5 tsp ground cinnamon
800 g tinned butter beans, drained
15 g dill, chopped
1 tsp salt
> Heat the oven to 190 °C (170 °C fan). Cook the onion, carrot and celery in the oil with the salt for 10 minutes.
> Add the garlic for 1 minute, then the tomatoes, tomato paste, sugar and cinnamon. Simmer for 8 minutes.
> Stir in the beans, half the dill and 150 ml water. Bake for 30 minutes until thick and browned at the edges. Scatter with the rest of the dill.

# Moussaka | 6 | 30 + 90 | dinner, freezer
A weekend dish that repays the washing up.
3 aubergines, sliced
5 tbsp olive oil
1 onion, chopped
500 g lamb mince
3 garlic cloves, crushed
1 tsp ground cinnamon
1 tsp dried oregano
400 g tinned chopped tomatoes
2 tbsp tomato paste
60 g butter
60 g plain flour
600 ml whole milk
2 egg yolks
60 g Parmesan, grated
2 tsp salt
> Heat the oven to 220 °C (200 °C fan). Brush the aubergines with 4 tbsp of the oil, salt lightly and roast for 25 minutes until golden. Turn the oven to 190 °C (170 °C fan).
> Cook the onion in the rest of the oil for 6 minutes. Brown the lamb for 8 minutes, add the garlic, cinnamon and oregano, then the tomatoes, tomato paste and 1 tsp of the salt. Simmer for 20 minutes until thick.
> Melt the butter, stir in the flour for 1 minute, whisk in the milk and simmer for 3 minutes. Off the heat beat in the egg yolks and half the Parmesan.
> Layer aubergines and meat twice in a dish, cover with the sauce and the rest of the Parmesan and bake for 35 minutes until brown. Rest for 15 minutes before cutting.

# Spanakopita | 6 | 25 + 40 | lunch, dinner
Spinach and feta under crackling sheets.
600 g spinach
4 spring onions, sliced
20 g dill, chopped
250 g feta, crumbled
3 eggs
0.25 tsp nutmeg
250 g filo pastry
5 tbsp olive oil
> Heat the oven to 190 °C (170 °C fan). Wilt the spinach in a dry pan for 4 minutes, cool and squeeze very dry. Chop.
> Mix with the spring onions, dill, feta, eggs and nutmeg.
> Line an oiled tin with half the filo, brushing each sheet with oil. Spread in the filling and cover with the rest of the filo in the same way.
> Score the top and bake for 35 minutes until deep gold. Cool for 10 minutes.

# Greek salad | 4 | 15 + 0 | salad, side
No leaves, good oil, a whole slab of feta.
600 g tomatoes, cut in wedges
1 cucumber, sliced
1 green pepper, sliced
1 red onion, thinly sliced
100 g black olives
200 g feta
4 tbsp olive oil
1 tbsp red wine vinegar
1 tsp dried oregano
0.5 tsp salt
> Toss the tomatoes, cucumber, green pepper, onion and olives with the salt and vinegar.
> Lay the feta on top, pour over the oil and crumble on the oregano.

# Fasolada | 6 | 15 + 50 | soup, dinner, freezer, budget
The plain bean soup Greece is built on.
5 tbsp olive oil
2 onions, chopped
3 carrots, sliced
3 celery stalks, sliced
400 g tinned chopped tomatoes
2 tbsp tomato paste
1.2 kg tinned cannellini beans, drained
1.2 l water
2 bay leaves
20 g parsley, chopped
2 tsp salt
> Cook the onions, carrots and celery in half the oil with the salt for 12 minutes.
> Stir in the tomato paste for 1 minute, then the tomatoes, beans, bay leaves and water. Simmer for 30 minutes until thick.
> Stir in the rest of the oil and the parsley and stand for 5 minutes.

# Prawn saganaki | 4 | 10 + 20 | dinner
Prawns in tomato with feta softening on top.
3 tbsp olive oil
1 onion, chopped
3 garlic cloves, sliced
0.5 tsp chilli flakes
400 g tinned chopped tomatoes
400 g raw king prawns, peeled
150 g feta, crumbled
15 g dill, chopped
> Cook the onion in the oil for 8 minutes. Add the garlic and chilli flakes for 1 minute, then the tomatoes and simmer for 8 minutes.
> Stir in the prawns for 3 minutes until pink.
> Scatter with the feta and dill, cover and leave off the heat for 2 minutes.

# Courgette fritters | 4 | 20 + 16 | lunch, snack
Kolokithokeftedes: squeeze the courgettes as if you meant it.
500 g courgettes, grated
1 tsp salt
4 spring onions, sliced
15 g mint, chopped
15 g dill, chopped
120 g feta, crumbled
2 eggs
80 g plain flour
4 tbsp olive oil
150 g Greek yoghurt
> Salt the courgettes, leave for 10 minutes and squeeze out all the water.
> Mix with the spring onions, mint, dill, feta, eggs and flour.
> Fry spoonfuls in the oil in two batches for 7 minutes each, turning once, until brown. Serve with the yoghurt.

# Chicken souvlaki with tzatziki | 4 | 20 + 15 + 30 | dinner
Skewers, warm bread, cold cucumber yoghurt.
700 g chicken breast, cubed
4 tbsp olive oil
2 lemons
2 tsp dried oregano
3 garlic cloves, crushed
300 g Greek yoghurt
1 cucumber, grated
10 g mint, chopped
4 pitta breads
2 tomatoes, sliced
1.5 tsp salt
> Mix the chicken with 3 tbsp of the oil, the juice of 1 lemon, the oregano, 2 of the garlic cloves and 1 tsp of the salt. Chill for 30 minutes.
> Squeeze the cucumber dry and stir into the yoghurt with the mint and the rest of the garlic, oil and salt.
> Thread the chicken on skewers and grill for 12 minutes, turning, until browned and cooked through.
> Warm the pitta and serve with the tzatziki, tomatoes and the other lemon.

# Stuffed peppers and tomatoes | 4 | 25 + 70 | dinner
Gemista: rice, herbs and patience.
4 red peppers
4 large tomatoes
5 tbsp olive oil
1 onion, finely chopped
2 garlic cloves, crushed
200 g risotto rice
1 courgette, grated
2 tbsp tomato paste
20 g parsley, chopped
15 g mint, chopped
500 g potatoes, peeled, cut in wedges
1.5 tsp salt
> Heat the oven to 190 °C (170 °C fan). Cut lids from the tomatoes and peppers, scoop out the tomatoes and chop their flesh.
> Cook the onion in 2 tbsp of the oil for 6 minutes. Add the garlic, courgette and rice for 3 minutes, then the tomato flesh, tomato paste, 200 ml water and 1 tsp of the salt. Simmer for 6 minutes and stir in the herbs.
> Fill the vegetables two thirds full, put on the lids and pack them in a tin with the potatoes between.
> Pour over the rest of the oil, the rest of the salt and 200 ml water. Cover with foil and bake for 30 minutes, then uncover and bake for 25 minutes until tender and brown.

# Avgolemono soup | 4 | 5 + 25 | soup, lunch
Chicken, rice and a velvet of egg and lemon.
1.5 l chicken stock
400 g chicken breast
120 g risotto rice
3 eggs
2 lemons
15 g dill, chopped
> Simmer the chicken gently in the stock for 15 minutes until cooked through. Lift it out and shred.
> Boil the rice in the stock for 12 minutes.
> Beat the eggs with the juice of the lemons. Whisk in two ladles of the hot stock, little by little, then pour it back off the heat, stirring until it thickens.
> Return the chicken and scatter with dill.

# Fava with capers | 4 | 10 + 45 | side, snack, lunch
Yellow split peas whipped smooth with oil; not from broad beans, whatever the name says.
250 g yellow split peas, rinsed
1 onion, chopped
4 tbsp olive oil
1 bay leaf
1 lemon
2 tbsp capers
1 red onion, finely sliced
1 tsp salt
> Boil the split peas with the onion and bay leaf in 900 ml water, skim, and simmer for 40 minutes until they collapse.
> Take out the bay leaf. Blend with the salt, the lemon juice and 3 tbsp of the oil.
> Spread on a plate and top with the red onion, capers and the rest of the oil.
`;

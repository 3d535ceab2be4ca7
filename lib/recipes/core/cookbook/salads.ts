/** Salads, soups and small things from everywhere, in the notation of read-cookbook.ts. Written for Shelfie. */
export const saladRecipes = `
@ everyday
# Roast squash and kale salad | 4 | 15 + 35 | salad, lunch, dinner
Massage the kale; it likes it.
1 butternut squash (1 kg), in 2 cm cubes
4 tbsp olive oil
200 g kale, shredded
400 g tinned green lentils, drained
60 g pumpkin seeds
60 g dried cranberries
1 tbsp Dijon mustard
2 tbsp cider vinegar
1 tsp salt
> Heat the oven to 210 °C (190 °C fan). Toss the squash with 2 tbsp of the oil and half the salt and roast for 30 minutes, with the pumpkin seeds for the last 4 minutes.
> Whisk the mustard, vinegar and the rest of the oil and salt. Rub half into the kale for 1 minute.
> Fold in the lentils, squash, seeds, cranberries and the rest of the dressing.

# Chickpea salad sandwich filling | 4 | 10 + 0 | lunch, salad
Like tuna mayonnaise, without the tuna or the egg.
400 g tinned chickpeas, drained
60 g vegan mayonnaise
1 celery stalk, finely diced
1 red onion, finely diced
1 tbsp capers
1 tsp Dijon mustard
1 lemon
15 g dill, chopped
0.25 tsp salt
> Crush the chickpeas roughly with a fork.
> Stir in the mayonnaise, celery, onion, capers, mustard, dill, salt and a squeeze of lemon.

# Warm halloumi and peach salad | 4 | 10 + 10 | salad, dinner
Salty cheese, hot fruit, cool leaves.
250 g halloumi, sliced
3 peaches, cut in wedges
3 tbsp olive oil
120 g rocket
1 cucumber, sliced
1 tbsp balsamic vinegar
15 g mint
> Fry the peaches in 1 tbsp of the oil for 3 minutes and lift out. Fry the halloumi for 4 minutes, turning once, until brown.
> Toss the rocket, cucumber and mint with the vinegar and the rest of the oil and top with the peaches and halloumi.

# Beetroot and orange salad with lentils | 4 | 15 + 45 | salad, lunch
Sweet roots under sharp slices of fruit.
500 g beetroot, peeled, in wedges
3 tbsp olive oil
400 g tinned green lentils, drained
2 oranges, peeled and sliced
120 g rocket
40 g pumpkin seeds
1 tbsp red wine vinegar
1 tsp salt
> Heat the oven to 200 °C (180 °C fan). Toss the beetroot with 1 tbsp of the oil and half the salt, cover with foil and roast for 40 minutes until tender.
> Dress the lentils with the vinegar and the rest of the oil and salt.
> Fold in the beetroot, oranges and rocket and scatter with pumpkin seeds.

# Rainbow slaw | 6 | 15 + 0 | salad, side
Crunch that lasts three days in the fridge.
300 g red cabbage, shredded
200 g white cabbage, shredded
2 carrots, grated
1 apple, grated
4 spring onions, sliced
4 tbsp olive oil
2 tbsp cider vinegar
1 tbsp Dijon mustard
40 g sunflower seeds
0.75 tsp salt
> Whisk the oil, vinegar, mustard and salt.
> Toss with the cabbage, carrots, apple and spring onions and scatter with seeds.

# Pasta salad for lunch boxes | 4 | 10 + 12 | salad, lunch, pasta
Dress it warm, pack it cold.
300 g fusilli
200 g cherry tomatoes, halved
1 cucumber, diced
200 g tinned sweetcorn, drained
100 g black olives
3 tbsp olive oil
1 tbsp red wine vinegar
20 g basil
0.5 tsp salt
> Boil the fusilli in salted water for 10 minutes, drain, and toss with the oil, vinegar and salt.
> When cool fold in the tomatoes, cucumber, sweetcorn, olives and basil.

# Carrot and ginger soup | 4 | 10 + 30 | soup, lunch, freezer, budget
Bright enough for February.
2 tbsp coconut oil
1 onion, chopped
30 g fresh ginger, grated
2 garlic cloves, crushed
800 g carrots, sliced
1 l vegetable stock
200 ml coconut milk
1 lime
0.5 tsp salt
> Cook the onion in the coconut oil for 8 minutes. Add the ginger and garlic for 1 minute.
> Add the carrots, stock and salt and simmer for 18 minutes until soft. Blend with the coconut milk and sharpen with lime.

# Roast tomato soup | 4 | 10 + 45 | soup, lunch, freezer
The oven makes winter tomatoes taste of something.
1.2 kg tomatoes, halved
1 onion, in wedges
5 garlic cloves, unpeeled
4 tbsp olive oil
600 ml vegetable stock
1 tbsp balsamic vinegar
20 g basil
1 tsp salt
> Heat the oven to 200 °C (180 °C fan). Roast the tomatoes, onion and garlic with the oil and salt for 35 minutes.
> Squeeze out the garlic. Simmer everything with the stock for 5 minutes, then blend with the vinegar and basil.

# Broccoli and white bean soup | 4 | 5 + 20 | soup, lunch, freezer
Green, thick, twenty-five minutes.
2 tbsp olive oil
1 onion, chopped
2 garlic cloves, sliced
500 g broccoli, chopped
400 g tinned cannellini beans, drained
900 ml vegetable stock
1 lemon
0.5 tsp salt
> Cook the onion in the oil with the salt for 7 minutes. Add the garlic for 1 minute.
> Add the broccoli and stock and simmer for 8 minutes. Add the beans for 2 minutes, blend, and sharpen with lemon.

# Split pea soup with smoked paprika | 6 | 10 + 70 | soup, dinner, freezer, budget
Thick enough to stand a spoon in.
3 tbsp olive oil
2 onions, chopped
2 carrots, diced
2 celery stalks, diced
3 garlic cloves, crushed
2 tsp smoked paprika
400 g green split peas, rinsed
2 l water
2 bay leaves
2 tsp salt
> Cook the onions, carrots and celery in the oil for 10 minutes. Add the garlic and paprika for 1 minute.
> Add the split peas, water and bay leaves and simmer for 50 minutes, stirring now and then, until they collapse. Stir in the salt.

# Chicken noodle soup | 4 | 15 + 35 | soup, dinner, freezer
For colds, rain and Mondays.
2 tbsp olive oil
1 onion, chopped
2 carrots, sliced
2 celery stalks, sliced
1.5 l chicken stock
400 g boneless chicken thighs
1 bay leaf
120 g egg noodles
20 g parsley, chopped
0.5 tsp salt
> Cook the onion, carrots and celery in the oil with the salt for 8 minutes.
> Add the stock, bay leaf and chicken and simmer gently for 18 minutes until cooked through. Lift out the chicken and shred it.
> Boil the noodles in the soup for 5 minutes. Return the chicken and add the parsley.

# Roasted chickpeas | 4 | 5 + 35 | snack
Dry them well or they stay soft.
800 g tinned chickpeas, drained
2 tbsp olive oil
2 tsp smoked paprika
1 tsp ground cumin
0.5 tsp salt
> Heat the oven to 200 °C (180 °C fan). Rub the chickpeas dry in a cloth and toss with the oil and salt.
> Roast for 30 to 35 minutes, shaking twice, until crisp, and toss with the paprika and cumin.

# Beetroot dip | 6 | 10 + 0 | snack, side
Pink, sharp, good with anything crisp.
300 g cooked beetroot
400 g tinned cannellini beans, drained
1 garlic clove
2 tbsp olive oil
1 lemon
1 tsp ground cumin
0.5 tsp salt
> Blend the beetroot, beans, garlic, oil, cumin, salt and lemon juice until smooth.
> Taste for lemon and chill until needed.

# Baked sweet potato wedges | 4 | 5 + 35 | side, snack
Cornflour keeps the edges crisp.
1 kg sweet potatoes, cut in wedges
3 tbsp olive oil
2 tbsp cornflour
2 tsp smoked paprika
1 tsp garlic powder
1 tsp salt
> Heat the oven to 220 °C (200 °C fan). Toss the sweet potatoes with the cornflour, paprika and garlic powder, then with the oil.
> Spread well apart on two trays and roast for 30 to 35 minutes, turning once. Salt at the end.
`;

/** Recipes of North America, in the notation of read-cookbook.ts. Written for Shelfie. */
export const americanRecipes = `
@ american
# Turkey meatloaf with glazed top | 6 | 15 + 60 | dinner, freezer, leftovers
Soft inside, sticky outside, and tomorrow's sandwiches.
800 g turkey mince
1 onion, grated
1 carrot, grated
80 g rolled oats
1 egg
100 ml whole milk
1 tsp dried thyme
100 g ketchup
1 tbsp brown sugar
1 tbsp cider vinegar
1.5 tsp salt
> Heat the oven to 180 °C (160 °C fan). Mix the turkey, onion, carrot, oats, egg, milk, thyme and salt, and shape into a loaf on a lined tray.
> Stir the ketchup, sugar and vinegar and brush over half.
> Bake for 35 minutes, brush with the rest and bake for 20 minutes until cooked through. Rest for 5 minutes.

# Mac and cheese | 4 | 10 + 35 | dinner
Sharp cheese, loose sauce, brown crust.
300 g macaroni
50 g butter
50 g plain flour
700 ml whole milk
1 tsp Dijon mustard
250 g Cheddar, grated
40 g breadcrumbs
1 tsp salt
> Boil the macaroni in salted water for 2 minutes less than the packet says and drain.
> Melt the butter, stir in the flour for 1 minute, whisk in the milk and simmer for 5 minutes. Take off the heat and stir in the mustard, salt and 200 g of the Cheddar.
> Fold in the macaroni, tip into a dish and scatter with the breadcrumbs and the rest of the cheese. Bake at 200 °C (180 °C fan) for 20 minutes until golden.

# Black bean burgers | 4 | 20 + 12 + 20 | dinner, freezer
They hold together because the beans are dried first.
800 g tinned black beans, drained
4 tbsp olive oil
1 red onion, finely chopped
2 garlic cloves, crushed
1 tsp ground cumin
1 tsp smoked paprika
80 g gluten-free rolled oats
2 tbsp tomato paste
1 little gem lettuce
1 tomato, sliced
1 avocado, sliced
1 tsp salt
> Heat the oven to 180 °C (160 °C fan). Spread the beans on a tray and dry in the oven for 10 minutes.
> Cook the onion in 1 tbsp of the oil for 5 minutes. Add the garlic, cumin and paprika for 1 minute.
> Mash the beans with the onion, oats, tomato paste and salt. Shape into 4 and chill for 20 minutes.
> Fry in the rest of the oil for 4 minutes a side until crusty. Serve in lettuce leaves with the tomato and avocado.

# Pulled chicken with barbecue sauce | 6 | 10 + 45 | dinner, freezer
Piles into buns, potatoes and lunch boxes.
1 kg boneless chicken thighs
1 tbsp sunflower oil
1 onion, finely chopped
2 garlic cloves, crushed
2 tsp smoked paprika
200 g ketchup
3 tbsp cider vinegar
2 tbsp brown sugar
1 tbsp Dijon mustard
150 ml water
1 tsp salt
> Cook the onion in the oil for 8 minutes. Add the garlic and paprika for 1 minute.
> Stir in the ketchup, vinegar, sugar, mustard, water and salt. Add the chicken, cover and simmer for 28 minutes until tender and cooked through.
> Shred with two forks, return to the sauce and bubble for 5 minutes.

# Sweetcorn chowder | 4 | 15 + 30 | soup, dinner
Sweetcorn, potatoes and smoke.
3 tbsp olive oil
1 onion, chopped
2 celery stalks, diced
1 red pepper, diced
1 tsp smoked paprika
500 g potatoes, peeled and diced
900 ml vegetable stock
500 g frozen sweetcorn
200 ml coconut milk
15 g chives, chopped
0.5 tsp salt
> Cook the onion, celery and red pepper in the oil with the salt for 8 minutes. Add the paprika for 30 seconds.
> Add the potatoes and stock and simmer for 12 minutes. Add the sweetcorn for 4 minutes.
> Blend a third, stir it back with the coconut milk and warm for 2 minutes. Scatter with chives.

# Gumbo with chicken and okra | 6 | 20 + 70 | dinner, freezer
Stir the flour until it is the colour of chocolate; do not answer the phone.
80 ml sunflower oil
80 g plain flour
2 onions, chopped
2 green peppers, diced
3 celery stalks, diced
4 garlic cloves, crushed
2 tsp Cajun seasoning
300 g smoked sausage, sliced
700 g boneless chicken thighs, in chunks
1.2 l chicken stock
250 g okra, sliced
2 bay leaves
> Stir the flour and oil over a low heat for 20 minutes until deep brown.
> Add the onions, green peppers and celery for 8 minutes, then the garlic and Cajun seasoning for 1 minute.
> Add the stock, chicken, sausage and bay leaves and simmer for 25 minutes. Add the okra and cook for 12 minutes until the chicken is cooked through and the okra tender.

# Red beans and rice | 6 | 15 + 50 | dinner, budget, freezer
A Monday dish from Louisiana, made here without the ham bone.
3 tbsp sunflower oil
1 onion, chopped
1 green pepper, diced
2 celery stalks, diced
4 garlic cloves, crushed
2 tsp smoked paprika
1 tsp dried thyme
0.25 tsp cayenne pepper
1.2 kg tinned kidney beans, drained
800 ml vegetable stock
2 bay leaves
350 g long grain rice
1 tsp salt
> Cook the onion, green pepper and celery in the oil with the salt for 12 minutes. Add the garlic, paprika, thyme and cayenne for 1 minute.
> Add the beans, stock and bay leaves and simmer for 30 minutes, crushing a third, until creamy.
> Meanwhile boil the rice for 12 minutes and drain. Serve the beans over it.

# Baked potatoes with beans and slaw | 4 | 15 + 75 | dinner, budget
The oven does nearly everything.
4 potatoes (250 g each)
1 tbsp olive oil
800 g tinned pinto beans, drained
300 g passata
1 tbsp maple syrup
2 tsp smoked paprika
200 g white cabbage, shredded
1 carrot, grated
1 apple, grated
1 lemon
1 tsp salt
> Heat the oven to 200 °C (180 °C fan). Rub the potatoes with the oil and half the salt and bake for 1 hour 10 minutes until crisp.
> Simmer the beans with the passata, maple syrup, paprika and a pinch of salt for 20 minutes until thick.
> Toss the cabbage, carrot and apple with the lemon juice and the rest of the salt. Split the potatoes and fill.

# Cobb salad | 4 | 20 + 20 | salad, dinner, lunch, leftovers
Rows of good things.
2 romaine lettuces, chopped
300 g cooked chicken, diced
150 g bacon
4 eggs
2 tomatoes, diced
1 avocado, diced
100 g blue cheese, crumbled
4 tbsp olive oil
1 tbsp red wine vinegar
1 tsp Dijon mustard
> Boil the eggs for 8 minutes, cool, peel and chop. Fry the bacon for 8 minutes until crisp and crumble.
> Whisk the oil, vinegar and mustard.
> Toss the lettuce with half the dressing and top with rows of chicken, bacon, eggs, tomatoes, avocado and cheese. Spoon over the rest.

# Sheet pan sausages with apples and cabbage | 4 | 10 + 35 | dinner
One tray, autumn flavours.
8 pork sausages
1 pointed cabbage, cut in wedges
2 apples, cut in wedges
1 red onion, cut in wedges
3 tbsp olive oil
1 tbsp wholegrain mustard
1 tbsp cider vinegar
0.5 tsp salt
> Heat the oven to 210 °C (190 °C fan). Toss the cabbage, apples and onion with 2 tbsp of the oil and the salt on a large tray and tuck in the sausages.
> Roast for 30 minutes, turning once, until the sausages are brown and cooked through.
> Whisk the mustard, vinegar and the rest of the oil and pour over.

# Sloppy joes with lentils | 4 | 10 + 35 | dinner, budget, freezer
Messy, sweet-sour, good on toast or potatoes.
2 tbsp olive oil
1 onion, finely chopped
1 green pepper, finely diced
2 garlic cloves, crushed
200 g green lentils
600 ml vegetable stock
4 tbsp ketchup
2 tbsp tomato paste
1 tbsp maple syrup
1 tbsp cider vinegar
1 tsp chilli powder
0.5 tsp salt
> Cook the onion and green pepper in the oil for 8 minutes. Add the garlic and chilli powder for 1 minute.
> Add the lentils and stock and simmer for 20 minutes until tender.
> Stir in the ketchup, tomato paste, maple syrup, vinegar and salt and cook for 5 minutes until thick.

# Buffalo cauliflower | 4 | 15 + 35 | snack, side
Hot, sour and crisp enough.
1 cauliflower, in florets
100 g chickpea flour
150 ml water
1 tsp garlic powder
1 tsp smoked paprika
2 tbsp sunflower oil
100 ml hot sauce
1 tbsp maple syrup
0.5 tsp salt
> Heat the oven to 220 °C (200 °C fan). Whisk the chickpea flour, water, garlic powder, paprika and salt. Coat the cauliflower, shake off the excess and spread on oiled trays.
> Bake for 20 minutes, turn, brush with the oil and bake for 5 minutes.
> Stir the hot sauce with the maple syrup, toss with the cauliflower and bake for 8 minutes.
`;

/** Recipes of India and its neighbours, in the notation of read-cookbook.ts. Written for Shelfie. */
export const indianRecipes = `
@ indian
# Tadka dal | 4 | 10 + 35 | dinner, budget, freezer
Soft yellow lentils woken up with sizzling garlic and cumin.
250 g red lentils, rinsed
1 l water
0.5 tsp ground turmeric
1 tsp salt
2 tomatoes, chopped
3 tbsp sunflower oil
1 tsp cumin seeds
4 garlic cloves, sliced
1 green chilli pepper, slit
15 g coriander leaves, chopped
> Boil the lentils in the water with the turmeric, skim, and simmer for 25 minutes until they fall apart.
> Stir in the tomatoes and salt and cook for 8 minutes.
> Heat the oil in a small pan. Fry the cumin seeds for 20 seconds, then the garlic and chilli for 1 minute until golden.
> Pour the sizzling oil over the lentils, stir once and scatter with coriander.

# Chana masala | 4 | 10 + 30 | dinner, freezer, budget
Chickpeas in a dark, tangy tomato gravy.
3 tbsp sunflower oil
1 tsp cumin seeds
2 onions, finely chopped
4 garlic cloves, crushed
20 g fresh ginger, grated
1 green chilli pepper, finely chopped
2 tsp ground coriander
1 tsp ground cumin
0.5 tsp ground turmeric
400 g tinned chopped tomatoes
800 g tinned chickpeas, drained
1 tsp garam masala
1 tbsp lemon juice
1 tsp salt
> Fry the cumin seeds in the oil for 20 seconds, add the onions and cook for 10 minutes until brown.
> Stir in the garlic, ginger and chilli for 2 minutes, then the ground coriander, ground cumin, turmeric and salt for 30 seconds.
> Add the tomatoes and cook for 6 minutes until the oil shows at the edges.
> Add the chickpeas with 200 ml water and simmer for 12 minutes, crushing a few. Finish with the garam masala and lemon juice.

# Chicken tikka tray bake | 4 | 15 + 30 + 60 | dinner
Yoghurt-marinated chicken and vegetables under a fierce heat; the oven stands in for the tandoor.
800 g boneless chicken thighs
200 g natural yoghurt
3 garlic cloves, crushed
20 g fresh ginger, grated
1 tbsp lemon juice
2 tsp paprika
1 tsp ground cumin
1 tsp garam masala
0.5 tsp ground turmeric
2 red onions, cut in wedges
2 red peppers, cut in chunks
2 tbsp sunflower oil
1.5 tsp salt
> Mix the yoghurt with the garlic, ginger, lemon juice, all the spices and 1 tsp of the salt. Add the chicken and chill for 1 hour.
> Heat the oven to 230 °C (210 °C fan). Toss the onions and red peppers with the oil and the rest of the salt on a large tray.
> Lay the chicken on top and roast for 25 to 30 minutes until charred at the edges and cooked through.
> Rest for 5 minutes before serving.

# Butter chicken | 4 | 20 + 40 | dinner, freezer
Mild, creamy and made for children and rice.
700 g boneless chicken thighs, cut in chunks
150 g natural yoghurt
2 tsp garam masala
40 g butter
1 onion, finely chopped
4 garlic cloves, crushed
20 g fresh ginger, grated
2 tsp paprika
1 tsp ground cumin
500 g passata
1 tbsp honey
120 ml double cream
1.5 tsp salt
> Mix the chicken with the yoghurt, half the garam masala and half the salt while you cut the onion.
> Melt the butter and cook the onion for 10 minutes. Add the garlic and ginger for 2 minutes, then the paprika and cumin for 30 seconds.
> Pour in the passata and honey with the rest of the salt and simmer for 10 minutes. Blend if you want it smooth.
> Add the chicken with its yoghurt and simmer for 15 minutes until cooked through. Stir in the cream and the rest of the garam masala.

# Saag paneer | 4 | 10 + 25 | dinner
Golden cheese in spiced greens.
250 g paneer, cubed
3 tbsp sunflower oil
1 onion, finely chopped
3 garlic cloves, crushed
20 g fresh ginger, grated
1 green chilli pepper, chopped
1 tsp ground cumin
1 tsp ground coriander
600 g spinach
100 g natural yoghurt
0.5 tsp garam masala
1 tsp salt
> Fry the paneer in the oil for 6 minutes until golden on all sides and lift it out.
> Cook the onion in the oil left behind for 8 minutes. Add the garlic, ginger and chilli for 2 minutes, then the cumin and coriander for 30 seconds.
> Add the spinach and salt and cook for 5 minutes until wilted and most of the water has gone. Chop roughly in the pan or blend.
> Stir in the yoghurt off the heat, return the paneer and warm through for 2 minutes. Finish with garam masala.

# Aloo gobi | 4 | 15 + 30 | dinner, side, budget
Potatoes and cauliflower, dry-fried with turmeric and ginger.
4 tbsp sunflower oil
1 tsp cumin seeds
500 g potatoes, peeled, in 2 cm chunks
1 cauliflower, in small florets
1 onion, sliced
20 g fresh ginger, grated
2 tomatoes, chopped
1 tsp ground turmeric
2 tsp ground coriander
1 tsp salt
15 g coriander leaves, chopped
> Fry the cumin seeds in the oil for 20 seconds, add the onion and potatoes and cook for 8 minutes until golden at the edges.
> Stir in the ginger, turmeric and ground coriander for 1 minute, then the cauliflower and salt.
> Add the tomatoes and 100 ml water, cover and cook over a low heat for 18 minutes, stirring twice, until tender.
> Uncover for 2 minutes to dry, and scatter with coriander leaves.

# Keema with peas | 4 | 10 + 30 | dinner, freezer
Spiced mince that suits rice, bread or a baked potato.
2 tbsp sunflower oil
1 onion, finely chopped
4 garlic cloves, crushed
20 g fresh ginger, grated
500 g lamb mince
2 tsp ground coriander
2 tsp ground cumin
0.5 tsp ground turmeric
2 tbsp tomato paste
250 g frozen peas
1 tsp garam masala
1 tsp salt
15 g mint, chopped
> Brown the onion in the oil for 8 minutes. Add the garlic and ginger for 2 minutes.
> Add the lamb and fry for 6 minutes, breaking it up. Stir in the ground coriander, cumin, turmeric and salt for 1 minute.
> Add the tomato paste and 250 ml water and simmer for 10 minutes. Stir in the peas and garam masala and cook for 4 minutes.
> Finish with the mint.

# Vegetable biryani | 6 | 25 + 45 | dinner, one-pot
Layers of spiced vegetables and fragrant rice, steamed under a lid.
350 g basmati rice
4 tbsp sunflower oil
2 onions, thinly sliced
4 garlic cloves, crushed
20 g fresh ginger, grated
2 carrots, diced
300 g cauliflower florets
150 g green beans, cut short
2 tsp garam masala
1 tsp ground cumin
0.5 tsp ground turmeric
400 g tinned chopped tomatoes
1 cinnamon stick
5 cardamom pods
15 g mint, chopped
2 tsp salt
> Soak the rice in cold water while you cut the vegetables.
> Fry the onions in the oil for 12 minutes until deep brown; keep a third for the top. Add the garlic, ginger, garam masala, cumin and turmeric to the pan for 1 minute.
> Add the carrots, cauliflower and green beans, the tomatoes and half the salt. Cover and cook for 10 minutes.
> Meanwhile boil the drained rice with the cinnamon, cardamom and the rest of the salt for 5 minutes and drain.
> Spread the rice over the vegetables with the mint. Cover tightly and steam over the lowest heat for 15 minutes. Rest for 5 minutes and top with the kept onions.

# Kidney bean curry | 4 | 10 + 35 | dinner, freezer, budget
Rajma from tins: weekday speed, Sunday taste.
3 tbsp sunflower oil
1 tsp cumin seeds
1 onion, finely chopped
4 garlic cloves, crushed
20 g fresh ginger, grated
1 green chilli pepper, chopped
400 g tinned chopped tomatoes
2 tsp ground coriander
1 tsp ground cumin
0.5 tsp ground turmeric
800 g tinned kidney beans, drained
1 tsp garam masala
1 tsp salt
15 g coriander leaves, chopped
> Fry the cumin seeds in the oil for 20 seconds. Add the onion and cook for 10 minutes until golden.
> Stir in the garlic, ginger and chilli for 2 minutes, then the tomatoes, ground coriander, ground cumin, turmeric and salt. Cook for 6 minutes until thick.
> Add the beans and 300 ml water and simmer for 15 minutes, crushing a few beans. Stir in the garam masala and coriander leaves.

# Coconut fish curry | 4 | 10 + 20 | dinner
From the south: quick, golden and gently sour.
2 tbsp coconut oil
1 tsp mustard seeds
10 curry leaves
1 onion, finely sliced
3 garlic cloves, sliced
20 g fresh ginger, shredded
1 green chilli pepper, slit
0.5 tsp ground turmeric
2 tomatoes, chopped
400 ml coconut milk
600 g cod fillets, in large chunks
1 lime
1 tsp salt
> Heat the coconut oil and fry the mustard seeds until they pop. Add the curry leaves and onion and cook for 6 minutes.
> Add the garlic, ginger, chilli and turmeric for 1 minute, then the tomatoes and salt for 3 minutes.
> Pour in the coconut milk and simmer for 5 minutes. Slide in the cod and cook gently for 5 minutes until it flakes.
> Sharpen with lime juice.

# Sweet potato and spinach curry | 4 | 10 + 30 | dinner, freezer
Soft, sweet and done in one pot.
2 tbsp coconut oil
1 onion, chopped
3 garlic cloves, crushed
20 g fresh ginger, grated
1 tbsp curry powder
800 g sweet potatoes, peeled, in 2 cm chunks
400 ml coconut milk
200 ml vegetable stock
200 g spinach
1 lime
1 tsp salt
> Cook the onion in the coconut oil for 8 minutes. Add the garlic, ginger and curry powder for 1 minute.
> Add the sweet potatoes, coconut milk, stock and salt. Simmer for 18 minutes until tender.
> Stir in the spinach for 2 minutes until it wilts and squeeze in the lime.

# Masala omelette | 2 | 5 + 8 | breakfast, lunch
Breakfast from a Mumbai street corner.
4 eggs
1 red onion, finely chopped
1 tomato, finely chopped
1 green chilli pepper, finely chopped
0.25 tsp ground turmeric
10 g coriander leaves, chopped
1 tbsp sunflower oil
0.5 tsp salt
> Beat the eggs with the turmeric and salt. Stir in the onion, tomato, chilli and coriander.
> Heat half the oil in a frying pan, pour in half the eggs and cook for 3 minutes. Flip and cook for 1 minute.
> Do the same with the rest.

# Tandoori cauliflower | 4 | 10 + 35 | dinner, side
A whole head in spiced coconut yoghurt, roasted until it chars.
1 cauliflower, in large florets
200 g coconut yoghurt
2 garlic cloves, crushed
20 g fresh ginger, grated
2 tsp paprika
1 tsp ground cumin
1 tsp garam masala
1 lemon
1 tbsp sunflower oil
1 tsp salt
> Heat the oven to 220 °C (200 °C fan). Mix the yoghurt with the garlic, ginger, paprika, cumin, garam masala, salt and the juice of half the lemon.
> Coat the cauliflower, spread on a lined tray and drizzle with the oil.
> Roast for 30 to 35 minutes until tender and charred. Serve with the rest of the lemon.

# Egg curry | 4 | 10 + 30 | dinner, budget
Boiled eggs in a quick onion and tomato gravy.
8 eggs
3 tbsp sunflower oil
2 onions, finely chopped
3 garlic cloves, crushed
20 g fresh ginger, grated
2 tsp ground coriander
1 tsp ground cumin
0.5 tsp chilli powder
400 g tinned chopped tomatoes
1 tsp garam masala
1 tsp salt
> Boil the eggs for 8 minutes, cool in cold water and peel.
> Fry the onions in the oil for 10 minutes until brown. Add the garlic, ginger, ground coriander, cumin and chilli powder for 1 minute.
> Add the tomatoes and salt and simmer for 8 minutes. Pour in 150 ml water.
> Halve the eggs, slip them in and warm for 4 minutes. Dust with garam masala.

# Cucumber raita | 4 | 10 + 0 | side, salad
Cool against anything hot.
300 g natural yoghurt
1 cucumber, grated
10 g mint, chopped
0.5 tsp ground cumin
0.5 tsp salt
> Squeeze the cucumber dry in your hands.
> Stir it into the yoghurt with the mint, cumin and salt. Chill until needed.

# Kachumber salad | 4 | 10 + 0 | salad, side
Crunch for a curry night.
1 cucumber, diced
3 tomatoes, diced
1 red onion, finely diced
1 green chilli pepper, finely chopped
15 g coriander leaves, chopped
1 lime
0.5 tsp ground cumin
0.5 tsp salt
> Mix the cucumber, tomatoes, onion, chilli and coriander.
> Just before eating, dress with lime juice, cumin and salt.

# Lemon rice with peanuts | 4 | 10 + 20 | side, lunch, leftovers
Turns yesterday's rice into something to look forward to.
300 g basmati rice
3 tbsp sunflower oil
1 tsp mustard seeds
10 curry leaves
60 g peanuts
0.5 tsp ground turmeric
1 green chilli pepper, slit
3 tbsp lemon juice
1 tsp salt
> Cook the rice in plenty of water for 10 minutes, drain and spread out to cool.
> Heat the oil and fry the peanuts for 2 minutes. Add the mustard seeds until they pop, then the curry leaves, chilli and turmeric for 20 seconds.
> Fold in the rice and salt and warm for 3 minutes. Stir in the lemon juice.

# Moong dal khichdi | 4 | 5 + 30 | dinner, budget, one-pot
Rice and lentils cooked together until soothing; the dish for tired days.
200 g basmati rice
150 g red lentils
2 tbsp ghee
1 tsp cumin seeds
20 g fresh ginger, grated
0.5 tsp ground turmeric
1 carrot, diced
100 g frozen peas
1.2 l water
1.5 tsp salt
> Rinse the rice and lentils until the water runs clear.
> Heat the ghee and fry the cumin seeds for 20 seconds and the ginger for 1 minute. Stir in the turmeric, rice and lentils.
> Add the water, carrot and salt, cover and simmer for 20 minutes, stirring now and then.
> Stir in the peas and cook for 4 minutes until thick and soft.

# Onion bhajis baked in the oven | 4 | 15 + 25 | snack, side
Crisp at the edges, soft in the middle, and no pan of hot oil.
3 onions, thinly sliced
150 g chickpea flour
1 tsp ground cumin
1 tsp ground coriander
0.5 tsp chilli powder
0.5 tsp ground turmeric
0.5 tsp baking powder
15 g coriander leaves, chopped
4 tbsp sunflower oil
1 tsp salt
> Heat the oven to 220 °C (200 °C fan). Rub the salt into the onions and leave for 5 minutes until they soften.
> Mix in the chickpea flour, all the spices, baking powder, coriander leaves and 80 ml water to a thick, sticky batter.
> Brush two trays with half the oil, drop on 16 spoonfuls and flatten them. Drizzle with the rest of the oil.
> Bake for 20 to 25 minutes, turning once, until deep gold.
`;

/** Recipes of Korea, in the notation of read-cookbook.ts. Written for Shelfie. */
export const koreanRecipes = `
@ korean
# Bibimbap | 4 | 25 + 25 | dinner
A bowl of rice and small things, stirred together at the table.
300 g sushi rice
400 g beef mince
3 tbsp soy sauce
1 tbsp brown sugar
3 garlic cloves, crushed
3 tbsp sunflower oil
2 carrots, cut in matchsticks
200 g mushrooms, sliced
200 g spinach
200 g bean sprouts
4 eggs
2 tbsp gochujang
2 tbsp sesame oil
> Cook the rice with 400 ml water, covered, over the lowest heat for 12 minutes and rest for 10 minutes.
> Meanwhile fry the beef in 1 tbsp of the sunflower oil for 6 minutes until brown. Add the garlic, soy sauce and sugar for 2 minutes and keep warm.
> In 1 tbsp of the oil fry the carrots and mushrooms for 5 minutes. Wilt the spinach and bean sprouts in the same pan for 2 minutes.
> Fry the eggs in the rest of the oil for 3 minutes.
> Pile rice into bowls, arrange everything on top and serve with gochujang and sesame oil.

# Kimchi fried rice | 2 | 5 + 12 | lunch, dinner, leftovers
Old kimchi and old rice make a new supper. Use the rice within a day of cooking.
150 g long grain rice, cooked and cold
200 g kimchi, chopped
2 tbsp sunflower oil
1 tbsp gochujang
2 spring onions, sliced
2 eggs
1 tsp sesame oil
> Fry the kimchi in half the sunflower oil for 4 minutes. Stir in the gochujang for 1 minute.
> Add the rice and fry for 4 minutes until hot right through and catching at the bottom.
> Fry the eggs in the rest of the oil for 3 minutes. Serve on top with spring onions and sesame oil.

# Bulgogi-style beef | 4 | 15 + 8 + 30 | dinner
Pear in the marinade makes the meat tender and the edges caramel.
600 g sirloin steak, very thinly sliced
1 pear, grated
4 tbsp soy sauce
2 tbsp brown sugar
4 garlic cloves, crushed
1 tbsp sesame oil
1 onion, sliced
2 carrots, cut in matchsticks
2 tbsp sunflower oil
3 spring onions, sliced
> Mix the pear, soy sauce, sugar, garlic and sesame oil. Add the steak and chill for 30 minutes.
> Fry the onion and carrots in half the sunflower oil for 3 minutes and set aside.
> Fry the steak in the rest of the oil over the highest heat in two batches for 2 minutes each. Return the vegetables and top with spring onions.

# Japchae with vegetables | 4 | 20 + 15 | dinner
Springy noodles made of sweet potato, sweet with soy.
250 g glass noodles
200 g shiitake mushrooms, sliced
2 carrots, cut in matchsticks
1 red pepper, sliced
1 onion, sliced
200 g spinach
3 tbsp sunflower oil
4 tbsp tamari
2 tbsp brown sugar
2 tbsp sesame oil
2 garlic cloves, crushed
1 tbsp sesame seeds
> Boil the noodles for 6 minutes, rinse, drain and snip. Stir the tamari, sugar, sesame oil and garlic together.
> Fry the onion, carrots and red pepper in half the sunflower oil for 4 minutes and lift out. Fry the mushrooms in the rest for 5 minutes and wilt in the spinach for 1 minute.
> Toss the noodles with the sauce in the hot pan for 2 minutes, fold in all the vegetables and scatter with sesame seeds.

# Soft tofu stew | 4 | 10 + 20 | dinner, soup
Red, bubbling, and gentle inside.
600 g silken tofu
200 g mushrooms, sliced
1 onion, sliced
1 courgette, sliced
4 garlic cloves, crushed
2 tbsp sunflower oil
2 tbsp gochugaru
800 ml vegetable stock
2 tbsp tamari
4 eggs
3 spring onions, sliced
> Fry the onion in the oil for 4 minutes. Add the garlic and gochugaru over a low heat for 1 minute.
> Pour in the stock and tamari, add the mushrooms and courgette and simmer for 8 minutes.
> Spoon in the tofu in large pieces and simmer for 3 minutes. Crack in the eggs, cover and cook for 3 minutes. Top with spring onions.

# Gochujang chicken tray bake | 4 | 15 + 40 | dinner
One tray, a sticky red glaze and roasted cabbage.
8 chicken thighs, bone in
3 tbsp gochujang
2 tbsp soy sauce
2 tbsp honey
3 garlic cloves, crushed
20 g fresh ginger, grated
1 pointed cabbage, cut in wedges
2 tbsp sunflower oil
1 tbsp sesame seeds
> Heat the oven to 210 °C (190 °C fan). Mix the gochujang, soy sauce, honey, garlic and ginger.
> Toss the cabbage with the oil on a large tray. Coat the chicken in the glaze and set it between the wedges.
> Roast for 35 to 40 minutes, basting once, until the chicken juices run clear. Scatter with sesame seeds.

# Spring onion pancakes with dip | 2 | 10 + 12 | lunch, snack
Pajeon: crisp, chewy and gone in minutes.
8 spring onions, cut in lengths
1 carrot, cut in matchsticks
120 g plain flour
30 g cornflour
180 ml water, ice cold
4 tbsp sunflower oil
2 tbsp soy sauce
1 tbsp rice vinegar
1 tsp gochugaru
0.5 tsp salt
> Whisk the flour, cornflour, salt and water, leaving a few lumps. Fold in the spring onions and carrot.
> Heat half the oil in a frying pan. Spread in half the batter and cook for 6 minutes, turning halfway, until crisp. Do the same with the rest.
> Mix the soy sauce, vinegar and gochugaru for dipping.

# Crispy tofu with gochujang | 4 | 15 + 20 | dinner
Sweet heat on a crust of potato starch.
450 g firm tofu, cubed
4 tbsp potato starch
5 tbsp sunflower oil
2 tbsp gochujang
2 tbsp maple syrup
1 tbsp rice vinegar
2 garlic cloves, crushed
300 g jasmine rice
1 tbsp sesame seeds
2 spring onions, sliced
> Cook the rice in plenty of boiling water for 12 minutes and drain.
> Meanwhile toss the tofu in the potato starch and fry in the oil for 10 minutes, turning, until crisp on all sides.
> Pour off most of the oil. Add the gochujang, maple syrup, vinegar, garlic and 3 tbsp water and bubble for 2 minutes until sticky.
> Serve on the rice with sesame seeds and spring onions.

# Cucumber salad with gochugaru | 4 | 10 + 0 + 15 | salad, side
Hot, cold and crunchy at once.
2 cucumbers, sliced
1 tsp salt
1 tbsp gochugaru
1 tbsp rice vinegar
2 tsp sugar
1 garlic clove, crushed
1 tsp sesame oil
> Toss the cucumbers with the salt, leave for 15 minutes and squeeze out the water.
> Dress with the gochugaru, vinegar, sugar, garlic and sesame oil.

# Doenjang-style vegetable stew with miso | 4 | 10 + 20 | dinner, soup
Earthy and quick, with miso standing in for the Korean paste.
1 l vegetable stock
3 tbsp miso
300 g potatoes, peeled and cubed
1 courgette, cubed
200 g mushrooms, sliced
300 g firm tofu, cubed
3 garlic cloves, crushed
1 green chilli pepper, sliced
2 spring onions, sliced
> Boil the potatoes in the stock for 8 minutes. Add the courgette, mushrooms and garlic for 5 minutes.
> Whisk the miso with a ladle of the broth, stir it in with the tofu and heat gently for 3 minutes.
> Scatter with chilli and spring onions.
`;

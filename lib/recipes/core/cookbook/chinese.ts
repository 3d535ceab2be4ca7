/** Recipes of China, in the notation of read-cookbook.ts. Written for Shelfie. */
export const chineseRecipes = `
@ chinese
# Egg fried rice | 2 | 5 + 8 | lunch, dinner, leftovers, budget
The reason to cook too much rice. Use it cold and within a day.
150 g long grain rice, cooked and cold
3 eggs
2 tbsp sunflower oil
3 spring onions, sliced
100 g frozen peas
1 tbsp soy sauce
1 tsp sesame oil
> Beat the eggs. Heat half the sunflower oil in a wok until it smokes, scramble the eggs for 30 seconds and tip them out.
> Heat the rest of the oil. Add the rice and peas and fry over a high heat for 4 minutes, pressing out lumps, until hot right through.
> Return the eggs with the spring onions and soy sauce and toss for 1 minute. Finish with sesame oil.

# Mapo tofu with mushrooms | 4 | 10 + 15 | dinner
Trembling tofu in a numbing red sauce, with mushrooms where the mince usually is.
600 g silken tofu, cubed
250 g mushrooms, finely chopped
3 tbsp sunflower oil
2 tbsp doubanjiang
1 tbsp fermented black beans
4 garlic cloves, crushed
20 g fresh ginger, grated
300 ml vegetable stock
1 tbsp soy sauce
1 tbsp cornflour
1 tsp Sichuan pepper, ground
3 spring onions, sliced
> Fry the mushrooms in the oil for 6 minutes until dry and brown. Add the doubanjiang and black beans for 1 minute until the oil turns red.
> Stir in the garlic and ginger for 1 minute, then the stock and soy sauce. Slide in the tofu and simmer for 5 minutes.
> Mix the cornflour with 2 tbsp water, stir in gently and cook for 1 minute until thick.
> Dust with Sichuan pepper and spring onions.

# Chicken with cashews | 4 | 15 + 12 | dinner
Mild and crunchy; a good first stir-fry for children.
500 g boneless chicken thighs, diced
1 tbsp cornflour
3 tbsp soy sauce
2 tbsp sunflower oil
1 red pepper, diced
1 green pepper, diced
3 garlic cloves, sliced
20 g fresh ginger, shredded
100 g cashew nuts
1 tbsp rice vinegar
1 tbsp honey
3 spring onions, sliced
> Mix the chicken with the cornflour and 1 tbsp of the soy sauce. Mix the rest of the soy sauce with the vinegar and honey.
> Toast the cashews in a dry wok for 2 minutes and set aside.
> Fry the chicken in the oil over a high heat for 6 minutes until golden and cooked through.
> Add the peppers, garlic and ginger for 3 minutes. Pour in the sauce, bubble for 1 minute, then add the cashews and spring onions.

# Beef and broccoli | 4 | 15 + 10 | dinner
Glossy, garlicky and quicker than a delivery.
500 g sirloin steak, thinly sliced
1 tbsp cornflour
3 tbsp soy sauce
2 tbsp oyster sauce
1 tsp brown sugar
400 g broccoli, in florets
3 tbsp sunflower oil
3 garlic cloves, sliced
20 g fresh ginger, shredded
> Toss the steak with the cornflour and 1 tbsp of the soy sauce. Stir the rest with the oyster sauce, sugar and 4 tbsp water.
> Boil the broccoli for 2 minutes and drain well.
> Fry the steak in 2 tbsp of the oil over the highest heat for 2 minutes until brown. Lift out.
> Fry the garlic and ginger in the rest of the oil for 30 seconds, add the broccoli and sauce and bubble for 1 minute. Return the steak and toss.

# Tomato and egg stir-fry | 2 | 5 + 8 | lunch, dinner, budget
A home dish in every Chinese kitchen: soft eggs, sweet tomatoes.
4 eggs
4 tomatoes, cut in wedges
2 tbsp sunflower oil
2 spring onions, sliced
1 tsp sugar
0.5 tsp salt
1 tsp sesame oil
> Beat the eggs with half the salt. Scramble in half the sunflower oil over a high heat for 1 minute until just set, and set aside.
> Cook the tomatoes in the rest of the oil with the sugar and the rest of the salt for 4 minutes until juicy.
> Return the eggs with the spring onions, fold together for 30 seconds and finish with sesame oil.

# Vegetable chow mein | 4 | 15 + 12 | dinner
Slippery noodles and crisp vegetables, ready before anyone asks.
300 g dried wheat noodles
3 tbsp sunflower oil
1 carrot, cut in matchsticks
1 red pepper, sliced
200 g Chinese cabbage, shredded
150 g bean sprouts
3 garlic cloves, crushed
4 spring onions, sliced
3 tbsp soy sauce
1 tbsp rice vinegar
1 tsp sugar
1 tsp sesame oil
> Boil the noodles for 4 minutes, rinse under cold water and drain very well.
> Fry the carrot and red pepper in the oil over a high heat for 2 minutes. Add the cabbage and garlic for 2 minutes.
> Add the noodles, soy sauce, vinegar and sugar and toss for 3 minutes.
> Throw in the bean sprouts and spring onions for 1 minute and finish with sesame oil.

# Steamed fish with ginger | 4 | 10 + 12 | dinner
Clean and delicate, with a sizzle of oil at the end.
600 g sea bass fillets
30 g fresh ginger, shredded
4 spring onions, shredded
3 tbsp tamari
1 tsp sugar
3 tbsp sunflower oil
10 g coriander leaves
> Lay the sea bass on a plate that fits your steamer and scatter with half the ginger. Steam for 8 minutes until it flakes. Pour off the liquid.
> Warm the tamari and sugar with 1 tbsp water and spoon over the fish.
> Top with the spring onions, coriander and the rest of the ginger. Heat the oil until it smokes and pour it over.

# Sweet and sour tofu | 4 | 15 + 20 | dinner
Crisp cubes, pineapple, peppers, and a sauce with real bite.
450 g firm tofu, cubed
4 tbsp cornflour
4 tbsp sunflower oil
1 red pepper, in chunks
1 green pepper, in chunks
1 onion, in wedges
250 g pineapple, in chunks
4 tbsp ketchup
3 tbsp rice vinegar
2 tbsp sugar
1 tbsp tamari
> Pat the tofu dry and toss in 3 tbsp of the cornflour. Fry in 3 tbsp of the oil for 8 minutes, turning, until crisp all over. Set aside.
> Stir the ketchup, vinegar, sugar, tamari and the rest of the cornflour with 150 ml water.
> Fry the onion and peppers in the rest of the oil for 4 minutes. Add the pineapple for 1 minute.
> Pour in the sauce and bubble for 2 minutes until thick. Fold in the tofu.

# Dan dan noodles with pork | 4 | 15 + 15 | dinner
Sesame, chilli oil and crumbled pork over noodles.
300 g dried wheat noodles
400 g pork mince
1 tbsp sunflower oil
3 garlic cloves, crushed
20 g fresh ginger, grated
3 tbsp soy sauce
3 tbsp tahini
1 tbsp rice vinegar
1 tsp sugar
2 tsp chilli flakes
1 tsp Sichuan pepper, ground
200 g pak choi, quartered
3 spring onions, sliced
> Stir the tahini, vinegar, sugar and 2 tbsp of the soy sauce with 100 ml hot water.
> Fry the pork in the oil over a high heat for 8 minutes until brown and crisp. Add the garlic, ginger, chilli flakes, Sichuan pepper and the rest of the soy sauce for 1 minute.
> Boil the noodles for 4 minutes, adding the pak choi for the last 2 minutes. Drain.
> Divide the sauce between bowls, add the noodles and pak choi, and top with pork and spring onions.

# Hot and sour soup | 4 | 15 + 15 | soup, lunch
Pepper for heat, vinegar for sour: add both at the end and taste.
1 l vegetable stock
200 g shiitake mushrooms, sliced
200 g firm tofu, in thin strips
1 carrot, cut in matchsticks
20 g fresh ginger, grated
2 tbsp soy sauce
2 tbsp cornflour
2 eggs
4 tbsp rice vinegar
1 tsp white pepper
2 spring onions, sliced
> Simmer the stock with the ginger, mushrooms and carrot for 6 minutes. Add the tofu and soy sauce.
> Mix the cornflour with 4 tbsp water, stir in and simmer for 2 minutes until silky.
> Beat the eggs and pour them in a thin thread while stirring. Take off the heat.
> Stir in the vinegar and white pepper and scatter with spring onions.

# Garlic pak choi | 4 | 5 + 5 | side
Greens with gloss, in five minutes.
400 g pak choi, halved
2 tbsp sunflower oil
4 garlic cloves, sliced
2 tbsp tamari
1 tsp sesame oil
> Heat the sunflower oil in a wok and fry the garlic for 30 seconds.
> Add the pak choi and 3 tbsp water, cover and steam for 2 minutes. Uncover, add the tamari and toss for 1 minute. Finish with sesame oil.

# Smacked cucumber salad | 4 | 10 + 0 + 10 | salad, side
Bashing makes edges, and edges hold dressing.
2 cucumbers
2 garlic cloves, crushed
1 tbsp tamari
1 tbsp rice vinegar
1 tsp sugar
1 tsp sesame oil
1 tsp chilli flakes
0.5 tsp salt
> Bash the cucumbers with a rolling pin until they split and tear into chunks. Toss with the salt and leave for 10 minutes, then drain.
> Mix the garlic, tamari, vinegar, sugar, sesame oil and chilli flakes and pour over.

# Black bean green beans with mince | 4 | 10 + 15 | dinner
Wrinkled beans, crisp pork, plenty of flavour for rice.
500 g green beans, trimmed
3 tbsp sunflower oil
250 g pork mince
4 garlic cloves, sliced
20 g fresh ginger, grated
2 tbsp fermented black beans
1 tbsp soy sauce
1 tsp sugar
300 g jasmine rice
> Cook the rice in plenty of boiling water for 12 minutes and drain.
> Meanwhile fry the green beans in 2 tbsp of the oil over a high heat for 8 minutes until blistered. Set aside.
> Brown the pork in the rest of the oil for 5 minutes. Add the garlic, ginger and black beans for 1 minute.
> Return the green beans with the soy sauce and sugar and toss for 1 minute. Serve with the rice.

# Congee with ginger | 4 | 5 + 60 | breakfast, lunch, budget
Rice cooked until it gives up; comfort when you have a cold.
200 g jasmine rice, rinsed
2 l water
30 g fresh ginger, shredded
1 tsp salt
4 spring onions, sliced
2 tbsp tamari
1 tbsp sesame oil
40 g peanuts, chopped
> Boil the rice in the water with half the ginger and the salt. Turn down and simmer for 55 minutes, stirring more often towards the end, until creamy.
> Serve topped with the rest of the ginger, the spring onions, tamari, sesame oil and peanuts.

# Red-braised pork | 4 | 15 + 100 | dinner, freezer
Pork belly made glossy with soy, star anise and time.
900 g pork belly, in 3 cm cubes
1 tbsp sunflower oil
3 tbsp brown sugar
30 g fresh ginger, sliced
3 star anise
1 cinnamon stick
4 tbsp soy sauce
3 tbsp Shaoxing wine
4 spring onions
> Boil the pork for 3 minutes, drain and rinse.
> Melt the sugar in the oil over a low heat until amber. Add the pork and turn for 4 minutes until coloured.
> Add the ginger, star anise, cinnamon, soy sauce, wine, spring onions and enough water to cover. Simmer, covered, for 1 hour 15 minutes until tender.
> Uncover and boil for 10 minutes until the sauce clings.
`;

/** Recipes of Thailand, Vietnam and their neighbours, in the notation of read-cookbook.ts. Written for Shelfie. */
export const thaiRecipes = `
@ thai
# Thai green curry with chicken | 4 | 15 + 20 | dinner
Fragrant and soupy; serve with more rice than seems reasonable.
2 tbsp sunflower oil
3 tbsp green curry paste
400 ml coconut milk
500 g boneless chicken thighs, sliced
200 ml chicken stock
150 g green beans, halved
1 red pepper, sliced
1 tbsp fish sauce
1 tsp brown sugar
1 lime
20 g Thai basil
> Fry the curry paste in the oil for 2 minutes. Add half the coconut milk and cook for 3 minutes until the oil rises.
> Add the chicken and turn for 3 minutes. Pour in the rest of the coconut milk and the stock and simmer for 6 minutes.
> Add the green beans and red pepper and cook for 4 minutes until just tender and the chicken is cooked through.
> Season with fish sauce, sugar and lime juice and stir in the basil.

# Red curry with tofu and squash | 4 | 15 + 25 | dinner
Check the label: many pastes hold shrimp, this one must not.
400 g firm tofu, cubed
2 tbsp sunflower oil
3 tbsp vegan red curry paste
400 ml coconut milk
600 g butternut squash, in 2 cm chunks
150 g mangetout
2 tbsp tamari
1 tsp brown sugar
1 lime
15 g Thai basil
> Fry the tofu in the oil for 8 minutes until golden and lift out.
> Fry the curry paste in the same pan for 1 minute. Stir in the coconut milk, squash and 150 ml water and simmer for 12 minutes until tender.
> Add the mangetout and tofu for 3 minutes.
> Season with tamari, sugar and lime juice and stir in the basil.

# Pad thai with prawns | 2 | 20 + 10 | dinner
Make it for two at a time; a crowded wok makes glue.
150 g rice noodles
200 g raw king prawns, peeled
2 tbsp tamarind paste
2 tbsp fish sauce
2 tbsp brown sugar
3 tbsp sunflower oil
2 eggs
2 garlic cloves, crushed
100 g bean sprouts
3 spring onions, cut in lengths
40 g peanuts, chopped
1 lime
> Soak the noodles in hot water for 15 minutes until bendy and drain. Stir the tamarind, fish sauce and sugar together.
> Fry the prawns in 1 tbsp of the oil for 2 minutes until pink and lift out.
> Heat the rest of the oil, add the garlic and noodles with the sauce and toss for 3 minutes until tender.
> Push aside, scramble the eggs in the gap for 1 minute, and fold through with the prawns, bean sprouts and spring onions.
> Scatter with peanuts and serve with lime.

# Basil chicken | 4 | 10 + 15 | dinner
Minced, fiery and fast, with a fried egg on top.
300 g jasmine rice
500 g chicken mince
3 tbsp sunflower oil
5 garlic cloves, chopped
3 red chillies, chopped
150 g green beans, chopped
1 tbsp fish sauce
1 tbsp soy sauce
1 tbsp oyster sauce
1 tsp sugar
25 g Thai basil
4 eggs
> Cook the rice in plenty of boiling water for 12 minutes and drain.
> Meanwhile fry the garlic and chillies in 1 tbsp of the oil for 30 seconds. Add the chicken and fry over a high heat for 5 minutes until no longer pink.
> Add the green beans, fish sauce, soy sauce, oyster sauce and sugar and cook for 3 minutes. Take off the heat and stir in the basil.
> Fry the eggs in the rest of the oil for 3 minutes until lacy and set one on each plate.

# Hot and sour prawn soup | 4 | 15 + 15 | soup, lunch
Tom yum in a hurry: bruise the stalks well, they are the whole flavour.
1.2 l fish stock
2 lemongrass stalks, bruised
4 lime leaves
30 g fresh ginger, sliced
2 red chillies, sliced
200 g mushrooms, halved
200 g cherry tomatoes, halved
300 g raw king prawns, peeled
2 tbsp fish sauce
2 limes
15 g coriander leaves
> Simmer the stock with the lemongrass, lime leaves, ginger and chillies for 8 minutes.
> Add the mushrooms and tomatoes for 3 minutes, then the prawns for 2 minutes until pink.
> Off the heat season with fish sauce and the juice of the limes and scatter with coriander.

# Coconut and lemongrass soup | 4 | 10 + 15 | soup, lunch
Tom kha without the chicken; creamy, sharp, and quickly made.
600 ml vegetable stock
400 ml coconut milk
2 lemongrass stalks, bruised
30 g galangal, sliced
4 lime leaves
300 g oyster mushrooms, torn
200 g firm tofu, cubed
2 tbsp tamari
1 tsp brown sugar
2 limes
1 red chilli, sliced
> Simmer the stock and coconut milk with the lemongrass, galangal and lime leaves for 8 minutes.
> Add the mushrooms and tofu and cook gently for 5 minutes.
> Season with tamari, sugar and lime juice and scatter with chilli.

# Massaman beef curry | 6 | 20 + 130 | dinner, freezer
Mild, nutty and slow.
1 kg braising steak, in chunks
2 tbsp sunflower oil
4 tbsp massaman curry paste
800 ml coconut milk
2 onions, cut in wedges
600 g potatoes, peeled, in chunks
80 g peanuts
1 cinnamon stick
2 tbsp tamarind paste
2 tbsp fish sauce
1 tbsp brown sugar
> Brown the steak in the oil in batches for 10 minutes and set aside. Fry the curry paste in the pan for 2 minutes.
> Add the coconut milk, steak, cinnamon and 200 ml water. Cover and simmer very gently for 1 hour 20 minutes.
> Add the onions, potatoes and peanuts and cook for 30 minutes until everything is tender.
> Season with tamarind, fish sauce and sugar.

# Larb of turkey | 4 | 15 + 8 | dinner, salad
Warm minced turkey, lime and herbs in lettuce leaves.
3 tbsp jasmine rice
500 g turkey mince
1 tbsp sunflower oil
2 shallots, finely sliced
1 tsp chilli flakes
2 tbsp fish sauce
3 limes
20 g mint, leaves torn
20 g coriander leaves
2 little gem lettuces
> Toast the rice in a dry pan for 4 minutes until golden and grind it roughly.
> Fry the turkey in the oil over a high heat for 5 minutes until no longer pink.
> Off the heat dress with the lime juice, fish sauce and chilli flakes, and fold in the shallots, mint, coriander and ground rice. Serve in the lettuce leaves.

# Fried rice with pineapple | 4 | 15 + 10 | dinner, leftovers
Sweet, salty and a fine end for cold rice. Use it within a day of cooking.
260 g long grain rice, cooked and cold
3 tbsp sunflower oil
1 onion, chopped
1 red pepper, diced
3 garlic cloves, crushed
1 tbsp curry powder
250 g pineapple, in chunks
100 g cashew nuts
100 g frozen peas
3 tbsp tamari
4 spring onions, sliced
1 lime
> Fry the onion and red pepper in the oil for 4 minutes. Add the garlic, curry powder and cashews for 1 minute.
> Add the rice, peas and pineapple and fry over a high heat for 4 minutes until hot right through.
> Stir in the tamari and spring onions and serve with lime.

@ vietnamese
# Quick beef pho | 4 | 15 + 35 | dinner, soup
A short cut that still begins with burnt onion.
2 onions, halved
50 g fresh ginger, halved
3 star anise
1 cinnamon stick
4 cloves
2 l beef stock
2 tbsp fish sauce
300 g rice noodles
300 g sirloin steak, very thinly sliced
150 g bean sprouts
4 spring onions, sliced
20 g mint
2 limes
> Char the onions and ginger, cut side down, in a dry pot for 6 minutes until black in places. Add the star anise, cinnamon and cloves for 1 minute.
> Pour in the stock and simmer for 25 minutes. Strain and season with fish sauce.
> Soak the noodles in boiling water for 6 minutes and drain.
> Divide the noodles, steak and bean sprouts between bowls and pour over the boiling stock, which cooks the meat. Top with spring onions, mint and lime.

# Summer rolls with peanut dip | 4 | 40 + 0 | lunch, snack
Roll them at the table; the first is always ugly.
16 rice paper wrappers
100 g rice vermicelli
200 g firm tofu, in strips
2 carrots, cut in matchsticks
1 cucumber, cut in matchsticks
1 little gem lettuce, shredded
20 g mint
80 g peanut butter
2 tbsp tamari
1 lime
1 tsp sriracha
> Soak the vermicelli in boiling water for 5 minutes, rinse and drain.
> Stir the peanut butter with the tamari, lime juice, sriracha and 3 tbsp warm water.
> Dip a wrapper in warm water until it softens, lay it flat, and fill with vermicelli, tofu, carrots, cucumber, lettuce and mint. Tuck in the ends and roll tightly.
> Carry on with the rest and serve with the peanut dip.

# Caramel ginger chicken | 4 | 10 + 25 | dinner
Dark, sticky and balanced by plain rice.
700 g boneless chicken thighs, in chunks
4 tbsp brown sugar
30 g fresh ginger, shredded
3 garlic cloves, sliced
2 tbsp fish sauce
1 tbsp sunflower oil
1 red chilli, sliced
4 spring onions, sliced
300 g jasmine rice
> Cook the rice in plenty of boiling water for 12 minutes and drain.
> Melt the sugar with 2 tbsp water and bubble for 3 minutes until deep amber. Stand back and add 100 ml water and the fish sauce.
> In another pan brown the chicken in the oil for 6 minutes. Add the garlic and ginger for 1 minute.
> Pour over the caramel and simmer for 10 minutes until sticky and the chicken is cooked through. Top with chilli and spring onions.

# Lemongrass tofu noodle bowl | 4 | 25 + 12 | dinner, salad
Cold noodles, hot tofu, plenty of leaves.
400 g firm tofu, sliced
2 lemongrass stalks, finely chopped
3 garlic cloves, crushed
3 tbsp tamari
3 tbsp sunflower oil
200 g rice vermicelli
1 little gem lettuce, shredded
1 cucumber, sliced
2 carrots, grated
20 g mint
2 limes
1 tbsp sugar
40 g peanuts, chopped
> Mix the lemongrass and garlic with 2 tbsp of the tamari and 1 tbsp of the oil, rub over the tofu and leave while you cut the vegetables.
> Soak the vermicelli in boiling water for 5 minutes, rinse cold and drain.
> Fry the tofu in the rest of the oil for 8 minutes, turning, until golden.
> Stir the lime juice with the sugar, the rest of the tamari and 3 tbsp water. Pile the noodles, lettuce, cucumber, carrots, mint and tofu in bowls, dress, and scatter with peanuts.

@ indonesian
# Nasi goreng | 4 | 15 + 12 | dinner, leftovers
Fried rice with a dark, sweet edge and an egg on top. Use cold rice within a day of cooking.
260 g long grain rice, cooked and cold
3 tbsp sunflower oil
3 shallots, sliced
3 garlic cloves, crushed
1 tbsp sambal oelek
200 g raw king prawns, peeled
2 carrots, grated
3 tbsp soy sauce
1 tbsp brown sugar
4 eggs
1 cucumber, sliced
> Fry the shallots in 2 tbsp of the oil for 3 minutes. Add the garlic and sambal for 1 minute, then the prawns for 2 minutes until pink.
> Add the rice and carrots and fry over a high heat for 4 minutes. Stir in the soy sauce and sugar.
> Fry the eggs in the rest of the oil for 3 minutes. Serve on the rice with the cucumber.

# Gado gado | 4 | 25 + 20 | salad, lunch, dinner
Vegetables, eggs and a warm peanut sauce.
600 g new potatoes
4 eggs
200 g green beans
200 g bean sprouts
1 cucumber, sliced
200 g firm tofu, sliced
2 tbsp sunflower oil
120 g peanut butter
200 ml coconut milk
2 tbsp tamari
1 tbsp brown sugar
1 lime
1 tsp sambal oelek
> Boil the potatoes for 15 minutes, adding the green beans for the last 4 minutes. Boil the eggs for 8 minutes, cool and peel.
> Fry the tofu in the oil for 6 minutes until golden.
> Warm the peanut butter, coconut milk, tamari, sugar and sambal for 3 minutes, stirring, and sharpen with lime juice.
> Arrange the potatoes, beans, bean sprouts, cucumber, tofu and halved eggs and pour over the sauce.

# Beef rendang | 6 | 20 + 180 | dinner, freezer
Cooked until the coconut turns to oil and fries the meat; worth an afternoon.
1.2 kg braising steak, in chunks
2 tbsp sunflower oil
3 onions, roughly chopped
6 garlic cloves
40 g fresh ginger
4 red chillies
800 ml coconut milk
2 lemongrass stalks, bruised
4 lime leaves
1 cinnamon stick
1 tsp ground turmeric
60 g desiccated coconut
1 tbsp tamarind paste
2 tsp salt
> Blend the onions, garlic, ginger and chillies to a paste. Fry it in the oil with the turmeric for 8 minutes.
> Add the steak, coconut milk, lemongrass, lime leaves, cinnamon and salt and simmer, uncovered, for 2 hours, stirring now and then.
> Toast the coconut in a dry pan for 4 minutes until brown. Stir it in with the tamarind.
> Cook for 30 minutes more, stirring often, until almost dry and dark.

@ malaysian
# Laksa with prawns | 4 | 20 + 20 | dinner, soup
A bowl of noodles in hot coconut broth.
4 tbsp red curry paste
2 tbsp sunflower oil
800 ml fish stock
400 ml coconut milk
250 g rice noodles
300 g raw king prawns, peeled
150 g bean sprouts
1 tbsp fish sauce
2 limes
1 cucumber, cut in matchsticks
15 g coriander leaves
> Fry the curry paste in the oil for 3 minutes. Add the stock and coconut milk and simmer for 10 minutes.
> Soak the noodles in boiling water for 6 minutes and drain.
> Add the prawns to the broth for 2 minutes until pink, then the fish sauce and the juice of 1 lime.
> Divide the noodles and bean sprouts between bowls, pour over the soup and top with cucumber, coriander and the other lime.
`;

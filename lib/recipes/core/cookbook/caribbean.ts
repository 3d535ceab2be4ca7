/** Recipes of the Caribbean, in the notation of read-cookbook.ts. Written for Shelfie. */
export const caribbeanRecipes = `
@ caribbean
# Jerk chicken | 4 | 15 + 45 + 120 | dinner
Allspice, thyme and fire; two hours in the fridge, or all night.
1.2 kg chicken drumsticks
4 spring onions
3 garlic cloves
20 g fresh ginger
1 scotch bonnet chilli
2 tsp ground allspice
1 tsp dried thyme
0.5 tsp ground cinnamon
2 tbsp brown sugar
2 limes
2 tbsp sunflower oil
2 tsp salt
> Blend the spring onions, garlic, ginger, scotch bonnet, allspice, thyme, cinnamon, sugar, lime juice, oil and salt. Rub over the chicken and chill for 2 hours.
> Heat the oven to 200 °C (180 °C fan). Roast on a rack for 40 minutes, turning once, until dark and the juices run clear.

# Rice and peas | 6 | 10 + 30 | side, dinner, budget
Coconut rice with kidney beans; the chilli goes in whole and comes out whole.
400 g tinned kidney beans, drained
400 ml coconut milk
400 ml water
350 g long grain rice, rinsed
3 spring onions, chopped
2 garlic cloves, crushed
4 sprigs thyme
1 scotch bonnet chilli
0.5 tsp ground allspice
1.5 tsp salt
> Bring the coconut milk and water to the boil with the beans, spring onions, garlic, thyme, allspice, whole scotch bonnet and salt and simmer for 5 minutes.
> Stir in the rice, cover and cook over the lowest heat for 18 minutes. Rest for 5 minutes and lift out the chilli and thyme.

# Chickpea and potato curry | 4 | 15 + 35 | dinner, freezer, budget
Trinidad's channa aloo.
3 tbsp sunflower oil
1 onion, chopped
4 garlic cloves, crushed
2 tbsp curry powder
1 tsp ground cumin
600 g potatoes, peeled, in chunks
800 g tinned chickpeas, drained
1 scotch bonnet chilli
500 ml vegetable stock
20 g coriander leaves, chopped
1 tsp salt
> Cook the onion in the oil for 6 minutes. Add the garlic for 1 minute, then the curry powder and cumin with 3 tbsp water for 2 minutes.
> Add the potatoes, chickpeas, stock, whole scotch bonnet and salt. Simmer for 20 minutes until the potatoes are tender and the sauce thick.
> Take out the chilli and stir in the coriander.

# Caribbean lamb curry | 6 | 20 + 150 + 60 | dinner, freezer
Lamb where goat is hard to find; slow is the point.
1.2 kg lamb shoulder, diced
3 tbsp curry powder
1 tsp ground allspice
5 garlic cloves, crushed
2 onions, chopped
3 tbsp sunflower oil
4 sprigs thyme
1 scotch bonnet chilli
400 g tinned chopped tomatoes
500 g potatoes, peeled, in chunks
2 tsp salt
> Rub the lamb with the curry powder, allspice, garlic and salt and chill for 1 hour.
> Brown the lamb in the oil in batches for 12 minutes. Add the onions for 6 minutes.
> Add the thyme, whole scotch bonnet, tomatoes and 500 ml water. Cover and simmer for 1 hour 30 minutes.
> Add the potatoes and cook for 25 minutes until everything is tender.

# Escovitch fish | 4 | 20 + 20 | dinner
Crisp fish under hot pickled vegetables.
600 g red snapper
4 tbsp sunflower oil
1 onion, sliced
1 red pepper, sliced
1 carrot, cut in matchsticks
1 scotch bonnet chilli, sliced
0.5 tsp ground allspice
100 ml cider vinegar
1 tbsp sugar
1 tsp salt
> Simmer the onion, red pepper, carrot, scotch bonnet and allspice with the vinegar, sugar and half the salt for 5 minutes.
> Season the fish with the rest of the salt and fry in the oil for 4 minutes a side until crisp and it flakes. Spoon over the hot vegetables.

# Callaloo with coconut | 4 | 10 + 20 | side, dinner
Spinach does well if callaloo is not to be had.
2 tbsp coconut oil
1 onion, chopped
3 garlic cloves, crushed
1 red pepper, diced
2 tomatoes, chopped
4 sprigs thyme
600 g spinach
200 ml coconut milk
200 g okra, sliced
1 tsp salt
> Cook the onion and red pepper in the coconut oil for 6 minutes. Add the garlic, thyme and tomatoes for 3 minutes.
> Add the okra and coconut milk and simmer for 6 minutes. Stir in the spinach and salt for 4 minutes.

# Fried plantain | 4 | 5 + 10 | side, snack
Black skins mean sweet plantain.
3 plantains, very ripe
3 tbsp coconut oil
1 lime
0.25 tsp salt
> Peel the plantains and slice on a slant.
> Fry in the coconut oil for 4 minutes a side until deep gold. Season with salt and lime.

# Saltfish with peppers and tomato | 4 | 15 + 30 + 480 | breakfast, dinner
Soak the fish overnight; the rest is quick.
400 g salt cod
3 tbsp sunflower oil
1 onion, sliced
1 green pepper, sliced
1 red pepper, sliced
3 tomatoes, chopped
2 spring onions, sliced
1 scotch bonnet chilli, seeded and chopped
2 sprigs thyme
black pepper
> Soak the cod in cold water for 8 hours, changing it twice. Simmer in fresh water for 12 minutes, drain and flake.
> Cook the onion and peppers in the oil for 8 minutes. Add the scotch bonnet, thyme and tomatoes for 4 minutes.
> Fold in the cod and spring onions, warm for 3 minutes and finish with black pepper.

# Pumpkin and coconut soup | 4 | 15 + 30 | soup, lunch, freezer
Silky, sweet, with a whole chilli for warmth.
2 tbsp coconut oil
1 onion, chopped
3 garlic cloves, crushed
20 g fresh ginger, grated
1 kg pumpkin, diced
800 ml vegetable stock
400 ml coconut milk
4 sprigs thyme
1 lime
1 tsp salt
> Cook the onion in the coconut oil for 8 minutes. Add the garlic and ginger for 1 minute.
> Add the pumpkin, thyme, stock and salt and simmer for 18 minutes until tender. Lift out the thyme.
> Blend with the coconut milk, warm for 2 minutes and sharpen with lime.
`;

/** Recipes of West and East Africa, in the notation of read-cookbook.ts. Written for Shelfie. */
export const westAfricanRecipes = `
@ west-african
# Jollof rice | 6 | 20 + 50 | dinner, side
Red, smoky, argued about.
4 tbsp sunflower oil
2 onions, 1 chopped and 1 sliced
2 red peppers, chopped
400 g tinned chopped tomatoes
1 scotch bonnet chilli
3 tbsp tomato paste
1 tbsp curry powder
1 tsp dried thyme
2 bay leaves
400 g long grain rice, rinsed
500 ml vegetable stock
1.5 tsp salt
> Blend the chopped onion with the red peppers, tomatoes and scotch bonnet.
> Fry the sliced onion in the oil for 6 minutes. Add the tomato paste for 4 minutes until dark, then the curry powder and thyme for 30 seconds.
> Pour in the blended sauce and simmer for 12 minutes until the oil rises.
> Stir in the rice, stock, bay leaves and salt, cover tightly and cook over the lowest heat for 22 minutes. Rest for 5 minutes; the bottom should catch a little.

# Groundnut stew with chicken | 6 | 20 + 50 | dinner, freezer
Peanut butter makes the sauce, ginger keeps it awake.
800 g boneless chicken thighs, in chunks
2 tbsp sunflower oil
2 onions, chopped
4 garlic cloves, crushed
30 g fresh ginger, grated
2 tbsp tomato paste
400 g tinned chopped tomatoes
1 scotch bonnet chilli
180 g peanut butter
700 ml chicken stock
400 g sweet potatoes, peeled, in chunks
1 tsp salt
> Brown the chicken in the oil for 6 minutes and set aside. Cook the onions in the fat for 8 minutes, then the garlic and ginger for 2 minutes.
> Stir in the tomato paste for 2 minutes. Add the tomatoes, stock, whole scotch bonnet and salt and whisk in the peanut butter.
> Return the chicken with the sweet potatoes and simmer for 25 minutes until tender and cooked through. Take out the chilli.

# Peanut stew with greens | 4 | 15 + 35 | dinner, freezer
The same idea with kale and chickpeas.
2 tbsp sunflower oil
1 onion, chopped
3 garlic cloves, crushed
20 g fresh ginger, grated
1 tsp ground cumin
0.5 tsp cayenne pepper
2 tbsp tomato paste
400 g tinned chopped tomatoes
120 g peanut butter
600 ml vegetable stock
400 g tinned chickpeas, drained
200 g kale, shredded
1 lime
1 tsp salt
> Cook the onion in the oil for 8 minutes. Add the garlic, ginger, cumin, cayenne and tomato paste for 2 minutes.
> Add the tomatoes, stock and salt, whisk in the peanut butter and simmer for 12 minutes.
> Stir in the chickpeas and kale and cook for 8 minutes until tender. Sharpen with lime.

# Yassa chicken | 4 | 20 + 55 + 60 | dinner
Senegal's lemon and mustard chicken under a heap of onions.
8 chicken thighs, bone in
5 onions, sliced
3 lemons
3 tbsp Dijon mustard
4 garlic cloves, crushed
4 tbsp sunflower oil
1 scotch bonnet chilli
80 g green olives
300 g long grain rice
2 tsp salt
> Mix the chicken with the onions, lemon juice, mustard, garlic, half the oil and the salt. Chill for 1 hour.
> Lift out the chicken, brown it in the rest of the oil for 10 minutes and set aside. Cook the onions in the pan for 15 minutes until soft and gold.
> Return the chicken with the marinade, whole scotch bonnet, olives and 200 ml water. Simmer for 25 minutes until the juices run clear.
> Meanwhile boil the rice for 12 minutes and drain.

# Black-eyed bean stew | 4 | 15 + 35 | dinner, budget, freezer
Red red from Ghana, wonderful beside fried plantain.
4 tbsp sunflower oil
2 onions, chopped
3 garlic cloves, crushed
20 g fresh ginger, grated
1 scotch bonnet chilli, seeded and chopped
2 tbsp tomato paste
400 g tinned chopped tomatoes
800 g tinned black-eyed beans, drained
1 tsp curry powder
1 tsp salt
> Cook the onions in the oil for 10 minutes. Add the garlic, ginger, scotch bonnet and curry powder for 1 minute and the tomato paste for 2 minutes.
> Add the tomatoes and salt and simmer for 10 minutes. Stir in the beans and 150 ml water and cook for 10 minutes.

# Spinach stew with fish | 4 | 15 + 30 | dinner
An efo-inspired stew of greens, peppers and flaked smoked fish.
4 tbsp sunflower oil
1 onion, sliced
2 red peppers, chopped
3 tomatoes, chopped
1 scotch bonnet chilli
3 garlic cloves
600 g spinach
300 g smoked mackerel, flaked
0.5 tsp salt
> Blend the red peppers, tomatoes, scotch bonnet and garlic.
> Cook the onion in the oil for 6 minutes. Add the sauce and simmer for 15 minutes until thick.
> Stir in the spinach and salt for 4 minutes, then the mackerel for 2 minutes.

# Suya-spiced beef skewers | 4 | 15 + 10 + 30 | dinner
Peanut, paprika, ginger and a very hot grill.
700 g sirloin steak, in strips
80 g peanuts
2 tsp paprika
1 tsp ground ginger
1 tsp garlic powder
0.5 tsp cayenne pepper
3 tbsp sunflower oil
1 red onion, sliced
2 tomatoes, sliced
1 tsp salt
> Grind the peanuts finely with the paprika, ginger, garlic powder, cayenne and salt.
> Toss the steak with the oil and spice mix, thread on skewers and chill for 30 minutes.
> Grill for 7 minutes, turning, until browned. Serve with the onion and tomatoes.

# Sweet potato and black bean mafe bowls | 4 | 15 + 35 | lunch, dinner
Roasted roots with a peanut and lime sauce.
800 g sweet potatoes, in chunks
3 tbsp sunflower oil
400 g tinned black beans, drained
200 g long grain rice
80 g peanut butter
1 lime
1 tsp ground ginger
1 tbsp tamari
15 g coriander leaves
1 tsp salt
> Heat the oven to 210 °C (190 °C fan). Toss the sweet potatoes with the oil and salt and roast for 30 minutes, adding the beans for the last 5 minutes.
> Meanwhile boil the rice for 12 minutes and drain.
> Whisk the peanut butter, lime juice, ginger, tamari and 100 ml warm water. Spoon over bowls of rice, sweet potatoes and beans and scatter with coriander.

@ ethiopian
# Misir wot | 4 | 10 + 45 | dinner, freezer, budget
Red lentils in spiced onions, slow and deep.
4 tbsp sunflower oil
2 onions, very finely chopped
4 garlic cloves, crushed
20 g fresh ginger, grated
2 tbsp berbere
2 tbsp tomato paste
250 g red lentils, rinsed
900 ml water
1.5 tsp salt
> Cook the onions in the oil for 15 minutes until soft and brown. Add the garlic and ginger for 2 minutes.
> Stir in the berbere and tomato paste with a splash of water for 3 minutes.
> Add the lentils, water and salt and simmer for 22 minutes, stirring, until thick.

# Cabbage with potatoes and turmeric | 4 | 15 + 30 | side, dinner, budget
Atakilt: gentle, golden, good with lentils.
4 tbsp sunflower oil
1 onion, sliced
3 garlic cloves, crushed
20 g fresh ginger, grated
1 tsp ground turmeric
1 tsp ground cumin
3 carrots, sliced
500 g potatoes, peeled, in chunks
500 g white cabbage, sliced
1 tsp salt
> Cook the onion in the oil for 6 minutes. Add the garlic, ginger, turmeric and cumin for 1 minute.
> Add the carrots, potatoes, salt and 150 ml water, cover and cook for 10 minutes.
> Add the cabbage, cover and cook for 12 minutes until tender.

@ kenyan
# Coconut beans with tomato | 4 | 10 + 25 | dinner, budget
Maharage from the coast.
2 tbsp coconut oil
1 onion, chopped
3 garlic cloves, crushed
1 green chilli pepper, chopped
1 tsp ground turmeric
3 tomatoes, chopped
800 g tinned kidney beans, drained
400 ml coconut milk
15 g coriander leaves, chopped
1 tsp salt
> Cook the onion in the coconut oil for 6 minutes. Add the garlic, chilli and turmeric for 1 minute and the tomatoes for 4 minutes.
> Add the beans, coconut milk and salt and simmer for 12 minutes until thick. Scatter with coriander.

@ south-african
# Bobotie | 6 | 20 + 55 | dinner, freezer
Curried mince under a savoury custard.
2 tbsp sunflower oil
2 onions, chopped
3 garlic cloves, crushed
1 tbsp curry powder
1 tsp ground turmeric
700 g beef mince
2 slices white bread
300 ml whole milk
2 tbsp mango chutney
60 g raisins
1 tbsp cider vinegar
3 eggs
2 bay leaves
1.5 tsp salt
> Heat the oven to 180 °C (160 °C fan). Soak the bread in the milk and squeeze it out; keep the milk.
> Cook the onions in the oil for 8 minutes. Add the garlic, curry powder and turmeric for 1 minute and brown the beef for 8 minutes.
> Stir in the bread, chutney, raisins, vinegar and salt and press into a dish.
> Beat the eggs with the milk, pour over, lay on the bay leaves and bake for 30 minutes until set and golden.
`;

/** Recipes of Italy, in the notation of read-cookbook.ts. Written for Shelfie. */
export const italianRecipes = `
@ italian
# Spaghetti with tomato and basil | 4 | 5 + 25 | dinner, pasta, budget
The sauce everyone should be able to make with their eyes shut: sweet, thick and done while the pasta water boils.
400 g spaghetti
3 tbsp olive oil
3 garlic cloves, finely sliced
800 g tinned chopped tomatoes
1 tsp sugar
1 tsp salt
20 g basil, leaves torn
> Warm the oil in a wide pan over a low heat and cook the garlic for 2 minutes until it smells sweet but has no colour.
> Add the tomatoes, sugar and salt. Simmer for 20 minutes, stirring now and then, until thick.
> Meanwhile boil the spaghetti in salted water for 10 minutes until just firm. Keep a cup of the water.
> Toss the spaghetti through the sauce with the basil and a splash of the water until it shines.

# Pasta e ceci | 4 | 10 + 30 | dinner, pasta, soup, budget, one-pot
Small pasta and chickpeas in a thick rosemary broth; half soup, half supper.
3 tbsp olive oil
1 onion, finely chopped
1 carrot, finely diced
2 garlic cloves, crushed
1 sprig rosemary
2 tbsp tomato paste
800 g tinned chickpeas, drained
1 l vegetable stock
200 g ditalini
0.5 tsp salt
black pepper
> Fry the onion and carrot gently in the oil with the salt for 8 minutes until soft.
> Stir in the garlic, rosemary and tomato paste and cook for 2 minutes.
> Add the chickpeas and stock and simmer for 10 minutes. Take out the rosemary and crush a third of the chickpeas against the side of the pot.
> Add the ditalini and cook for 9 minutes, stirring often, until tender. Rest for 5 minutes off the heat; it thickens as it stands. Finish with pepper.

# Beef ragù with tagliatelle | 6 | 20 + 150 | dinner, pasta, freezer
A slow pot for a Sunday that feeds Tuesday as well; freezes in portions for three months.
2 tbsp olive oil
1 onion, finely chopped
1 carrot, finely chopped
1 celery stalk, finely chopped
500 g beef mince
100 g pancetta, finely diced
150 ml red wine
2 tbsp tomato paste
400 g tinned chopped tomatoes
200 ml whole milk
1 tsp salt
500 g tagliatelle
60 g Parmesan, grated
> Cook the pancetta in the oil for 5 minutes, then add the onion, carrot and celery and cook for 12 minutes until soft.
> Turn up the heat, add the beef and salt and fry for 8 minutes, breaking it up, until it browns.
> Pour in the wine and let it bubble away for 3 minutes. Stir in the tomato paste, tomatoes and milk.
> Cover with the lid ajar and cook over the lowest heat for 2 hours, adding a splash of water if it dries out.
> Boil the tagliatelle in salted water for 7 minutes, drain and toss with the sauce. Serve with the Parmesan.

# Mushroom risotto | 4 | 10 + 35 | dinner
Creamy without cream: patience and a ladle do the work.
1 l vegetable stock
3 tbsp olive oil
1 onion, finely chopped
400 g chestnut mushrooms, sliced
2 garlic cloves, crushed
300 g risotto rice
150 ml dry white wine
30 g butter
60 g vegetarian Parmesan, grated
15 g parsley, chopped
> Bring the stock to a bare simmer in a small pot.
> Fry the mushrooms in half the oil over a high heat for 8 minutes until brown, add the garlic for the last minute, and set aside.
> In the same pan cook the onion in the rest of the oil for 6 minutes. Stir in the rice for 2 minutes, then pour in the wine and let it vanish.
> Add the hot stock a ladle at a time, stirring, for 18 to 20 minutes until the rice is creamy with a little bite.
> Fold in the mushrooms, beat in the butter and Parmesan, cover and rest for 3 minutes. Scatter with parsley.

# Lemon and pea risotto | 4 | 10 + 30 | dinner
Bright green, bright tasting, and nothing in it from a cow.
1.2 l vegetable stock
3 tbsp olive oil
1 leek, finely sliced
300 g risotto rice
250 g frozen peas
1 lemon, zest and juice
15 g mint, chopped
3 tbsp nutritional yeast
0.5 tsp salt
black pepper
> Keep the stock at a bare simmer.
> Cook the leek in the oil with the salt for 8 minutes until very soft. Stir in the rice for 2 minutes.
> Add the stock a ladle at a time, stirring, for 16 minutes. Tip in the peas and cook for 3 minutes more.
> Off the heat beat in the lemon zest and juice, nutritional yeast and mint. Rest for 2 minutes and add pepper.

# Chicken cacciatore | 4 | 15 + 50 | dinner, one-pot, freezer
Hunter's chicken: thighs braised with peppers, olives and tomato until they slip from the bone.
8 chicken thighs, bone in
2 tbsp olive oil
1 onion, sliced
2 red peppers, sliced
3 garlic cloves, sliced
1 tsp dried oregano
800 g tinned chopped tomatoes
80 g black olives
2 tbsp capers
1 tsp salt
black pepper
> Season the chicken with the salt and pepper. Brown it in the oil, skin down, for 8 minutes, then lift it out.
> Cook the onion and red peppers in the fat for 8 minutes. Add the garlic and oregano for 1 minute.
> Stir in the tomatoes, olives and capers, sit the chicken on top and simmer, half covered, for 30 minutes until the juices run clear.
> Rest for 5 minutes, taste for salt and serve.

# Minestrone | 6 | 20 + 40 | dinner, lunch, soup, freezer, leftovers
Whatever the vegetable drawer holds, in good company.
3 tbsp olive oil
1 onion, chopped
2 carrots, diced
2 celery stalks, diced
2 courgettes, diced
3 garlic cloves, crushed
400 g tinned chopped tomatoes
1.5 l vegetable stock
400 g tinned cannellini beans, drained
100 g macaroni
150 g cavolo nero, shredded
1 tsp salt
> Cook the onion, carrots and celery in the oil with the salt for 10 minutes until soft.
> Add the courgettes and garlic and cook for 3 minutes. Pour in the tomatoes and stock and simmer for 15 minutes.
> Add the beans and macaroni and cook for 8 minutes. Stir in the cavolo nero for 3 minutes until it wilts.
> Let it stand for 5 minutes before serving.

# Aubergine parmigiana | 6 | 30 + 70 | dinner, freezer
Layers of soft aubergine, tomato and melted cheese; better warm than hot, best tomorrow.
4 aubergines, sliced 1 cm thick
5 tbsp olive oil
3 garlic cloves, sliced
800 g tinned chopped tomatoes
20 g basil
250 g mozzarella, torn
80 g vegetarian Parmesan, grated
1 tsp salt
> Heat the oven to 220 °C (200 °C fan). Brush the aubergines with 4 tbsp of the oil, sprinkle with half the salt and roast on two trays for 30 minutes until golden.
> Cook the garlic in the last of the oil for 1 minute, add the tomatoes and the rest of the salt and simmer for 20 minutes. Stir in the basil.
> Turn the oven down to 200 °C (180 °C fan). Layer sauce, aubergines, mozzarella and Parmesan in a dish, twice over, ending with cheese.
> Bake for 30 minutes until bubbling and brown at the edges. Rest for 15 minutes before cutting.

# Caponata | 6 | 20 + 40 | side, lunch, salad
Sweet and sour Sicilian aubergine, for bread, fish or a spoon.
2 aubergines, cut in 2 cm cubes
5 tbsp olive oil
1 red onion, chopped
2 celery stalks, sliced
400 g tinned chopped tomatoes
80 g green olives, pitted
2 tbsp capers
3 tbsp red wine vinegar
1 tbsp sugar
30 g raisins
15 g basil
0.5 tsp salt
> Fry the aubergines in 4 tbsp of the oil with the salt for 12 minutes, turning, until golden and soft. Set aside.
> Cook the onion and celery in the rest of the oil for 8 minutes. Add the tomatoes, olives, capers and raisins and simmer for 10 minutes.
> Stir in the vinegar, sugar and aubergines and cook for 5 minutes more.
> Cool to room temperature, then tear in the basil.

# Pasta with broccoli and anchovy | 4 | 10 + 15 | dinner, pasta
Broccoli cooked soft enough to become the sauce.
400 g orecchiette
500 g broccoli, cut small
5 tbsp olive oil
4 garlic cloves, sliced
6 anchovy fillets
1 red chilli, finely chopped
40 g pecorino, grated
> Boil the orecchiette and broccoli together in salted water for 11 minutes. Keep a cup of the water.
> Meanwhile warm the oil with the garlic, chilli and anchovies over a low heat for 5 minutes until the anchovies melt.
> Drain the pasta and broccoli, add to the pan with half the water and toss hard for 2 minutes so the broccoli breaks up.
> Serve with the pecorino.

# Tuna and tomato pasta bake | 6 | 15 + 40 | dinner, pasta, freezer
A tray that pleases people who say they do not like fish.
400 g penne
2 tbsp olive oil
1 onion, chopped
2 garlic cloves, crushed
800 g tinned chopped tomatoes
200 g tinned tuna, drained
200 g tinned sweetcorn, drained
100 g crème fraîche
150 g Cheddar, grated
1 tsp salt
> Heat the oven to 200 °C (180 °C fan). Boil the penne in salted water for 2 minutes less than the packet says and drain.
> Cook the onion in the oil for 8 minutes, add the garlic for 1 minute, then the tomatoes and salt. Simmer for 10 minutes.
> Stir in the tuna, sweetcorn and crème fraîche, then the penne, and tip into a baking dish.
> Scatter with the Cheddar and bake for 20 minutes until golden.

# Pizza margherita | 4 | 25 + 12 + 75 | dinner, bake
One dough, two trays, and a hot oven.
500 g strong white flour
7 g dried yeast
1.5 tsp salt
320 ml water, lukewarm
3 tbsp olive oil
300 g passata
1 garlic clove, crushed
250 g mozzarella, torn
20 g basil
> Mix the flour, yeast and 1 tsp of the salt, then the water and 1 tbsp of the oil. Knead for 8 minutes until smooth.
> Cover and leave in a warm place for 1 hour until doubled.
> Heat the oven to 250 °C (230 °C fan) with two trays inside. Mix the passata with the garlic and the rest of the salt.
> Stretch the dough into 4 thin rounds on baking paper, rest for 10 minutes, then spread with the passata and scatter with the mozzarella.
> Slide on to the hot trays and bake for 10 to 12 minutes until blistered. Finish with the basil and the rest of the oil.

# White bean and rosemary soup | 4 | 10 + 25 | soup, lunch, freezer, budget
Silky without a drop of cream.
3 tbsp olive oil
1 onion, chopped
1 celery stalk, chopped
3 garlic cloves, sliced
1 sprig rosemary
800 g tinned cannellini beans, drained
750 ml vegetable stock
1 lemon
0.5 tsp salt
> Cook the onion and celery in 2 tbsp of the oil with the salt for 10 minutes. Add the garlic and rosemary for 2 minutes.
> Add the beans and stock and simmer for 12 minutes. Lift out the rosemary.
> Blend until smooth, sharpen with a squeeze of lemon and finish with the rest of the oil.

# Saltimbocca of turkey | 4 | 15 + 12 | dinner
Thin turkey, sage and ham, done in the time the potatoes need to drain.
500 g turkey breast, in 8 thin slices
8 slices prosciutto
8 sage leaves
40 g plain flour
30 g butter
1 tbsp olive oil
120 ml dry white wine
black pepper
> Lay a sage leaf and a slice of prosciutto on each slice of turkey and press it flat. Season with pepper and dust with the flour.
> Fry in the oil and half the butter, ham side down, for 3 minutes. Turn and cook for 2 minutes until no longer pink inside, then keep warm. Do it in two batches.
> Pour the wine into the pan and bubble for 2 minutes, then whisk in the rest of the butter and spoon over the meat.

# Baked cod with tomatoes and olives | 4 | 10 + 25 | dinner, one-pot
A tray of sweet tomatoes that turns itself into a sauce for the fish.
600 g cod fillets, in 4 pieces
500 g cherry tomatoes
3 tbsp olive oil
3 garlic cloves, sliced
80 g black olives
1 tbsp capers
1 lemon
15 g parsley, chopped
1 tsp salt
> Heat the oven to 220 °C (200 °C fan). Toss the tomatoes, garlic, olives and capers with 2 tbsp of the oil and half the salt in a roasting tin and roast for 12 minutes.
> Season the cod with the rest of the salt, nestle it in the tomatoes and spoon over the rest of the oil. Bake for 10 to 12 minutes until it flakes.
> Squeeze over the lemon and scatter with parsley.

# Polenta with mushrooms | 4 | 10 + 30 | dinner
Soft polenta, brown mushrooms, and garlic: good food for cold evenings.
200 g polenta
1 l water
600 g mushrooms, sliced
4 tbsp olive oil
3 garlic cloves, crushed
1 tsp dried thyme
1 tbsp balsamic vinegar
15 g parsley, chopped
1.5 tsp salt
> Boil the water with 1 tsp of the salt. Pour in the polenta in a thin stream, whisking, then cook over a low heat for 25 minutes, stirring often, until it leaves the sides. Beat in 1 tbsp of the oil.
> Meanwhile fry the mushrooms in the rest of the oil over a high heat with the rest of the salt for 10 minutes until brown.
> Add the garlic and thyme for 1 minute, then the vinegar. Spoon over the polenta and scatter with parsley.

# Panzanella | 4 | 15 + 10 + 15 | salad, lunch, leftovers
The best thing that can happen to stale bread and ripe tomatoes.
250 g sourdough bread, torn
800 g tomatoes, cut in chunks
1 cucumber, sliced
1 red onion, thinly sliced
4 tbsp olive oil
2 tbsp red wine vinegar
1 tbsp capers
20 g basil
1 tsp salt
> Heat the oven to 200 °C (180 °C fan). Toss the bread with 1 tbsp of the oil and toast for 10 minutes until crisp.
> Salt the tomatoes in a large bowl. Add the onion, cucumber, capers, vinegar and the rest of the oil.
> Fold in the bread and leave for 15 minutes to drink the juices. Tear in the basil.

# Green lentils with sausages | 4 | 10 + 45 | dinner, one-pot
A new year's dish that deserves the other months too.
8 pork sausages
1 tbsp olive oil
1 onion, finely chopped
1 carrot, finely diced
1 celery stalk, finely diced
2 garlic cloves, crushed
250 g green lentils, rinsed
2 tbsp tomato paste
800 ml vegetable stock
2 bay leaves
15 g parsley, chopped
> Brown the sausages in the oil for 8 minutes and set aside.
> Cook the onion, carrot and celery in the fat for 8 minutes. Stir in the garlic and tomato paste for 1 minute.
> Add the lentils, stock and bay leaves, bring to the boil and simmer for 15 minutes.
> Return the sausages and cook for 15 minutes more until the lentils are tender. Stir in the parsley.

# Spinach and ricotta lasagne | 6 | 25 + 55 | dinner, pasta, freezer
Green and white layers under a brown top.
500 g frozen spinach, thawed and squeezed
500 g ricotta
1 egg
60 g vegetarian Parmesan, grated
0.25 tsp nutmeg
700 g passata
2 garlic cloves, crushed
2 tbsp olive oil
250 g lasagne sheets
200 g mozzarella, torn
1 tsp salt
> Heat the oven to 200 °C (180 °C fan). Warm the garlic in the oil for 1 minute, add the passata and half the salt and simmer for 10 minutes.
> Mix the spinach, ricotta, egg, nutmeg, half the Parmesan and the rest of the salt.
> Layer passata, lasagne sheets and the spinach mixture in a dish three times, ending with passata.
> Top with the mozzarella and the rest of the Parmesan. Cover with foil and bake for 25 minutes, then uncover and bake for 15 minutes.
> Rest for 10 minutes before cutting.

# Frittata with potatoes and peppers | 4 | 10 + 30 | dinner, lunch, leftovers
Six eggs and last night's potatoes make a supper.
400 g potatoes, peeled and diced
3 tbsp olive oil
1 onion, sliced
1 red pepper, sliced
6 eggs
15 g parsley, chopped
1 tsp salt
black pepper
> Fry the potatoes in the oil in an ovenproof pan for 10 minutes, then add the onion and red pepper with half the salt and cook for 8 minutes until soft.
> Beat the eggs with the parsley, pepper and the rest of the salt. Heat the grill.
> Pour the eggs into the pan and cook over a low heat for 6 minutes until nearly set.
> Grill for 2 to 3 minutes until golden. Cool for 5 minutes and cut in wedges.
`;

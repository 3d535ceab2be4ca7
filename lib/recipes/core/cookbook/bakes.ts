/** Bakes, puddings and sweet snacks, in the notation of read-cookbook.ts. Written for Shelfie. */
export const bakeRecipes = `
@ everyday
# Banana bread without egg or dairy | 10 slices | 15 + 55 | bake, snack, freezer, leftovers
Three black bananas and nothing from the fridge.
3 bananas, very ripe
100 ml sunflower oil
120 g brown sugar
100 ml oat milk
1 tbsp cider vinegar
250 g plain flour
2 tsp baking powder
0.5 tsp bicarbonate of soda
1 tsp ground cinnamon
0.25 tsp salt
> Heat the oven to 180 °C (160 °C fan) and line a loaf tin. Mash the bananas and beat in the oil, sugar, oat milk and vinegar.
> Fold in the flour, baking powder, bicarbonate of soda, cinnamon and salt until just mixed.
> Bake for 50 to 55 minutes until a skewer comes out clean. Cool for 15 minutes in the tin.

# Oat and raisin biscuits | 18 biscuits | 15 + 15 | bake, snack
Chewy, and they travel well in lunch boxes.
150 g gluten-free rolled oats
120 g gluten-free flour
100 g brown sugar
80 g raisins
0.5 tsp bicarbonate of soda
1 tsp ground cinnamon
100 ml sunflower oil
3 tbsp golden syrup
0.25 tsp salt
> Heat the oven to 180 °C (160 °C fan) and line two trays. Mix the oats, flour, sugar, raisins, bicarbonate of soda, cinnamon and salt.
> Warm the oil and golden syrup for 1 minute, stir in with 1 tbsp water, and shape into 18 balls.
> Flatten and bake for 11 to 13 minutes until golden. They crisp as they cool.

# Lemon drizzle loaf | 10 slices | 15 + 45 | bake
Sharp, damp and sugared on top.
175 g butter, soft
175 g sugar
3 eggs
2 lemons
175 g self-raising flour
2 tbsp whole milk
80 g powdered sugar
> Heat the oven to 180 °C (160 °C fan) and line a loaf tin. Beat the butter and sugar until pale, then the eggs one by one and the zest of the lemons. Fold in the flour and milk.
> Bake for 40 to 45 minutes until a skewer comes out clean.
> Stir the juice of the lemons into the powdered sugar. Prick the hot cake, pour over and cool in the tin.

# Chocolate cake from the store cupboard | 12 slices | 15 + 35 | bake, dessert, freezer
Vinegar and soda do the rising.
250 g plain flour
250 g sugar
50 g cocoa powder
1.5 tsp bicarbonate of soda
300 ml water
100 ml sunflower oil
1 tbsp cider vinegar
1 tsp vanilla extract
0.5 tsp salt
> Heat the oven to 180 °C (160 °C fan) and line a 20 cm tin. Whisk the flour, sugar, cocoa, bicarbonate of soda and salt.
> Stir in the water, oil, vinegar and vanilla until smooth.
> Bake at once for 32 to 35 minutes until springy. Cool for 10 minutes in the tin.

# Almond and orange cake | 12 slices | 15 + 45 + 60 | bake, dessert
Flourless, boiled-orange moist.
2 oranges
5 eggs
200 g sugar
250 g ground almonds
1 tsp baking powder
> Boil the whole oranges in water for 1 hour until soft. Cool, take out the pips and blend, peel and all.
> Heat the oven to 180 °C (160 °C fan) and line a 23 cm tin. Whisk the eggs and sugar for 4 minutes until thick. Fold in the almonds, baking powder and oranges.
> Bake for 40 to 45 minutes, covering if it browns too fast. Cool in the tin.

# Apple crumble | 6 | 20 + 40 | dessert, bake, freezer
Oats in the topping keep it rough.
1 kg apples, peeled and sliced
60 g sugar
1 lemon
1 tsp ground cinnamon
150 g gluten-free flour
100 g gluten-free rolled oats
100 g brown sugar
100 ml sunflower oil
> Heat the oven to 190 °C (170 °C fan). Toss the apples with the sugar, lemon juice and cinnamon in a dish.
> Rub the flour, oats, brown sugar and oil to crumbs and scatter over.
> Bake for 35 to 40 minutes until brown and bubbling at the edges.

# Flapjacks with seeds | 16 squares | 10 + 25 | bake, snack
British flapjacks: oats, syrup, chew.
300 g gluten-free rolled oats
100 g coconut oil
120 g golden syrup
80 g brown sugar
80 g pumpkin seeds
60 g dried cranberries
0.25 tsp salt
> Heat the oven to 170 °C (150 °C fan) and line a 20 cm tin. Melt the coconut oil, golden syrup and sugar together.
> Stir in the oats, seeds, cranberries and salt, press in firmly and bake for 22 minutes until gold at the edges. Cut when cold.

# Cheese scones | 10 scones | 15 + 15 | bake, snack
Best within the hour, with soup.
350 g self-raising flour
1 tsp baking powder
0.5 tsp English mustard
80 g butter, cold
150 g Cheddar, grated
200 ml whole milk
0.5 tsp salt
> Heat the oven to 220 °C (200 °C fan). Rub the butter into the flour with the baking powder and salt. Stir in most of the Cheddar.
> Mix the milk with the mustard and stir in with a knife. Pat out 3 cm thick and cut 10 rounds.
> Scatter with the rest of the cheese and bake for 13 to 15 minutes until golden.

# No-knead bread | 12 slices | 10 + 45 + 720 | bake, budget
Time does the kneading. Mix at night, bake next day.
450 g strong white flour
1 tsp salt
1 g dried yeast
340 ml water
> Stir the flour, salt, yeast and water to a shaggy dough. Cover and leave for 12 hours.
> Heat the oven to 240 °C (220 °C fan) with a lidded pot inside for 30 minutes. Shape the dough into a ball on floured paper.
> Lower it into the pot, cover and bake for 30 minutes. Uncover and bake for 12 minutes until dark gold. Cool on a rack.

# Focaccia | 8 | 15 + 25 + 120 | bake, side
Dimples full of oil.
500 g strong white flour
7 g dried yeast
400 ml water, lukewarm
6 tbsp olive oil
2 sprigs rosemary
2 tsp salt
> Mix the flour, yeast and 1.5 tsp of the salt with the water and 2 tbsp of the oil. Fold the wet dough over itself, cover and leave for 1 hour 30 minutes.
> Pour 2 tbsp of the oil into a tin, tip in the dough, stretch it out and leave for 30 minutes.
> Heat the oven to 220 °C (200 °C fan). Dimple with oiled fingers, add the rosemary, the rest of the oil and salt, and bake for 22 to 25 minutes.

# Cornbread | 9 squares | 10 + 25 | bake, side
Yellow, crumbly and quick.
200 g cornmeal
120 g gluten-free flour
1 tbsp baking powder
2 tbsp sugar
300 ml oat milk
1 tbsp cider vinegar
80 ml sunflower oil
150 g frozen sweetcorn
0.75 tsp salt
> Heat the oven to 200 °C (180 °C fan) and oil a 20 cm tin. Stir the oat milk with the vinegar and oil.
> Mix the cornmeal, flour, baking powder, sugar and salt, stir in the milk and the sweetcorn and leave for 3 minutes.
> Bake for 22 to 25 minutes until firm and golden.

# Rice pudding with coconut | 4 | 5 + 35 | dessert, budget
On the stove, stirred by whoever passes.
150 g risotto rice
400 ml coconut milk
600 ml water
60 g sugar
1 tsp vanilla extract
0.25 tsp nutmeg
1 pinch salt
> Bring the rice, coconut milk, water, sugar and salt to the boil.
> Simmer very gently for 30 minutes, stirring often, until creamy. Stir in the vanilla and nutmeg.

# Baked apples with dates | 4 | 10 + 35 | dessert
Sweet without a grain of sugar.
4 apples
100 g dates, chopped
40 g sunflower seeds
1 tsp ground cinnamon
1 orange
> Heat the oven to 180 °C (160 °C fan). Core the apples and score round the middle. Mix the dates, seeds and cinnamon with the orange zest.
> Stuff the apples, squeeze over the juice and bake for 30 to 35 minutes until soft.

# Chocolate and black bean brownies | 16 squares | 15 + 25 | bake, dessert
Nobody finds the beans.
400 g tinned black beans, drained
3 eggs
100 ml sunflower oil
150 g sugar
60 g cocoa powder
1 tsp baking powder
1 tsp vanilla extract
0.25 tsp salt
> Heat the oven to 180 °C (160 °C fan) and line a 20 cm tin. Blend the beans with the eggs and oil until very smooth.
> Blend in the sugar, cocoa, baking powder, vanilla and salt. Bake for 22 to 25 minutes until just set. Cool before cutting.

# Frozen banana ice | 2 | 5 + 0 + 180 | dessert, leftovers
One ingredient, two friends.
3 bananas, sliced
2 tbsp cocoa powder
2 tbsp oat milk
> Freeze the bananas for 3 hours.
> Blend with the cocoa and oat milk until smooth and eat at once.

# Date and oat energy balls | 16 balls | 15 + 0 + 30 | snack
Sticky, nut-free and gone by Wednesday.
200 g dates, pitted
120 g gluten-free rolled oats
60 g sunflower seeds
2 tbsp cocoa powder
2 tbsp coconut oil
1 pinch salt
> Soak the dates in hot water for 5 minutes and drain. Blend everything to a paste.
> Roll into 16 balls and chill for 30 minutes.
`;

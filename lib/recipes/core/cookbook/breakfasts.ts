/** Breakfasts from everywhere, in the notation of read-cookbook.ts. Written for Shelfie. */
export const breakfastRecipes = `
@ everyday
# Overnight oats with berries | 2 | 5 + 0 + 480 | breakfast
Made in the evening, eaten on the run.
100 g gluten-free rolled oats
250 ml oat milk
2 tbsp chia seeds
1 tbsp maple syrup
200 g frozen berries
> Stir the oats, oat milk, chia seeds and maple syrup together and fold in half the berries.
> Cover and chill for 8 hours. Top with the rest of the berries.

# Apple and cinnamon porridge | 2 | 5 + 10 | breakfast, budget
Grated apple melts into the oats and does the sweetening.
100 g gluten-free rolled oats
1 apple, grated
500 ml oat milk
0.5 tsp ground cinnamon
2 tbsp sunflower seeds
1 pinch salt
> Bring the oats, apple, oat milk, cinnamon and salt to the boil.
> Simmer for 6 minutes, stirring, until creamy, and scatter with sunflower seeds.

# Banana pancakes without flour | 2 | 5 + 12 | breakfast
Three ingredients and a little patience when turning.
2 bananas
3 eggs
60 g gluten-free rolled oats
0.5 tsp ground cinnamon
1 tbsp coconut oil
> Blend the bananas, eggs, oats and cinnamon and leave for 2 minutes to thicken.
> Fry small pancakes in the coconut oil for 3 minutes, turn and cook for 2 minutes; three batches take 12 minutes.

# Fluffy buttermilk pancakes | 4 | 10 + 15 | breakfast
Saturday morning, a tall stack.
220 g plain flour
2 tsp baking powder
0.5 tsp bicarbonate of soda
2 tbsp sugar
350 ml buttermilk
2 eggs
40 g butter, melted
0.25 tsp salt
> Mix the flour, baking powder, bicarbonate of soda, sugar and salt. Beat the buttermilk, eggs and half the butter and stir in until just combined; lumps are fine.
> Brush a pan with butter. Cook ladles of batter for 2 minutes until bubbles burst, turn and cook for 1 minute. All 12 take 15 minutes.

# Vegan blueberry pancakes | 4 | 10 + 15 + 5 | breakfast
No eggs, no milk, no fuss.
220 g plain flour
1 tbsp baking powder
2 tbsp sugar
350 ml soya milk
1 tbsp cider vinegar
2 tbsp sunflower oil
150 g blueberries
0.25 tsp salt
> Stir the soya milk with the vinegar and half the oil. Whisk into the flour, baking powder, sugar and salt and rest for 5 minutes.
> Fold in the blueberries. Fry in the rest of the oil for 2 minutes a side; all of them take 15 minutes.

# Scrambled tofu with tomatoes | 2 | 5 + 10 | breakfast, lunch
Turmeric for colour, garlic for company.
300 g firm tofu, crumbled
2 tbsp olive oil
4 spring onions, sliced
1 garlic clove, crushed
0.5 tsp ground turmeric
0.5 tsp smoked paprika
150 g cherry tomatoes, halved
100 g baby spinach
0.5 tsp salt
> Fry the spring onions in the oil for 2 minutes. Add the garlic, turmeric and paprika for 30 seconds.
> Add the tofu and salt and fry for 4 minutes. Add the tomatoes and spinach for 2 minutes until wilted.

# Bircher muesli | 4 | 10 + 0 + 480 | breakfast
The Swiss original: apple first, oats second.
200 g rolled oats
300 ml whole milk
200 g natural yoghurt
2 apples, grated
1 lemon
2 tbsp honey
40 g hazelnuts, chopped
> Stir the oats, milk, yoghurt and honey together, cover and chill for 8 hours.
> Fold in the apples with the lemon juice and scatter with hazelnuts.

# Nut-free granola | 10 | 10 + 35 | breakfast, snack
Seeds instead of nuts, so it may go to school.
400 g gluten-free rolled oats
100 g pumpkin seeds
100 g sunflower seeds
60 g desiccated coconut
80 ml sunflower oil
120 ml maple syrup
1 tsp ground cinnamon
150 g raisins
0.25 tsp salt
> Heat the oven to 150 °C (130 °C fan). Mix the oats, seeds, coconut, cinnamon and salt with the oil and maple syrup.
> Spread on two trays and bake for 35 minutes, stirring twice, until golden. Cool without stirring and add the raisins.

# Baked oats with pear and chocolate | 4 | 10 + 30 | breakfast
Cake, more or less, before nine.
200 g gluten-free rolled oats
2 bananas
300 ml oat milk
2 tbsp cocoa powder
2 tsp baking powder
2 tbsp maple syrup
2 pears, sliced
1 pinch salt
> Heat the oven to 180 °C (160 °C fan). Blend the oats, bananas, oat milk, cocoa, baking powder, maple syrup and salt.
> Pour into an oiled dish, press in the pears and bake for 28 minutes until set.

# Egg muffins with spinach and feta | 12 muffins | 10 + 22 | breakfast, snack, freezer
Bake on Sunday, eat all week.
8 eggs
100 ml whole milk
200 g spinach
1 red pepper, finely diced
100 g feta, crumbled
4 spring onions, sliced
1 tbsp olive oil
0.5 tsp salt
> Heat the oven to 180 °C (160 °C fan) and oil a 12-hole tin. Wilt the spinach in the oil for 2 minutes, squeeze dry and chop.
> Beat the eggs with the milk and salt. Divide the spinach, red pepper, spring onions and feta between the holes, pour over the egg and bake for 18 to 20 minutes until set.

# Chia pudding with mango | 2 | 10 + 0 + 240 | breakfast, dessert
Thick, cold and cheerful.
50 g chia seeds
300 ml coconut milk
1 tbsp maple syrup
1 mango, diced
1 lime
> Whisk the chia seeds, coconut milk and maple syrup, wait 5 minutes and whisk again. Chill for 4 hours.
> Top with mango and lime.

# Green smoothie | 2 | 5 + 0 | breakfast, snack
A good place for a tired banana.
1 banana
100 g baby spinach
1 apple
150 g frozen mango
300 ml oat milk
1 lime
> Chop the apple and banana.
> Blend everything with the lime juice until smooth.

# Avocado toast with egg | 2 | 5 + 8 | breakfast, lunch
Seven minutes for a soft yolk.
2 slices sourdough bread
1 avocado
2 eggs
1 lemon
0.5 tsp chilli flakes
0.25 tsp salt
> Boil the eggs for 7 minutes, cool under the tap and peel.
> Toast the bread. Crush the avocado with lemon juice and salt, spread it thickly, add the halved eggs and scatter with chilli flakes.

# Breakfast beans on toast | 2 | 5 + 15 | breakfast, lunch, budget
Better than the tin and nearly as fast.
1 tbsp olive oil
1 small onion, finely chopped
1 tsp smoked paprika
400 g tinned haricot beans, drained
200 g passata
1 tsp brown sugar
1 tsp cider vinegar
2 slices sourdough bread
0.25 tsp salt
> Cook the onion in the oil for 5 minutes. Add the paprika, passata, sugar, vinegar and salt for 2 minutes.
> Add the beans and simmer for 7 minutes until thick. Serve on toasted bread.

# Sweet potato hash with eggs | 4 | 10 + 25 | breakfast, dinner
A pan of orange cubes with eggs dropped in.
800 g sweet potatoes, in 1 cm cubes
3 tbsp olive oil
1 onion, chopped
1 red pepper, diced
1 tsp smoked paprika
150 g kale, shredded
4 eggs
1 tsp salt
> Fry the sweet potatoes in the oil with the salt for 12 minutes until nearly soft. Add the onion, red pepper and paprika for 6 minutes.
> Stir in the kale for 2 minutes. Make four hollows, break in the eggs, cover and cook for 4 minutes until set.

# French toast with orange | 2 | 5 + 10 | breakfast, leftovers
For bread that has seen better days.
4 slices brioche
2 eggs
100 ml whole milk
1 orange
1 tbsp sugar
20 g butter
> Beat the eggs with the milk, sugar and the zest of the orange. Soak the brioche for 1 minute a side.
> Fry in the butter for 3 minutes a side until golden and serve with slices of orange.
`;

// Written by scripts/build-data/nutrition.ts; do not edit.
// Source: USDA National Nutrient Database for Standard Reference, release 28 (public domain), per 100 g edible portion.
// Columns: NDB number|USDA name|kcal|protein|fat|satFat|carbs|sugar|fiber|sodiumMg|calciumMg|ironMg|potassiumMg|vitCMg|names it stands for
export const nutritionTable = `
09003|Apples, raw, with skin|52|0.26|0.17|0.028|13.81|10.39|2.4|1|6|0.12|107|4.6|apple; gala apple; fuji apple; granny smith; honeycrisp; granny smith apple; honeycrisp apple; pink lady apple; red delicious apple; golden delicious apple; braeburn apple; bramley apple; apple slice
09021|Apricots, raw|48|1.4|0.39|0.027|11.12|9.24|2|1|13|0.39|259|10|apricot
09037|Avocados, raw, all commercial varieties|160|2|14.66|2.126|8.53|0.66|6.7|7|12|0.55|485|10|avocado
09040|Bananas, raw|89|1.09|0.33|0.112|22.84|12.23|2.6|1|5|0.26|358|8.7|banana
09042|Blackberries, raw|43|1.39|0.49|0.014|9.61|4.88|5.3|1|29|0.62|162|21|blackberry
09050|Blueberries, raw|57|0.74|0.33|0.028|14.49|9.96|2.4|1|6|0.28|77|9.7|blueberry
09181|Melons, cantaloupe, raw|34|0.84|0.19|0.051|8.16|7.86|0.9|16|9|0.21|267|36.7|cantaloupe; melon
09070|Cherries, sweet, raw|63|1.06|0.2|0.038|16.01|12.82|2.1|0|13|0.36|222|7|cherry
09433|Clementines, raw|47|0.85|0.15||12.02|9.18|1.7|1|30|0.14|177|48.8|clementine
09078|Cranberries, raw|46|0.46|0.13|0.008|11.97|4.27|3.6|2|8|0.23|80|14|cranberry
09084|Currants, red and white, raw|56|1.4|0.2|0.017|13.8|7.37|4.3|1|33|1|275|41|red currant; currant
09421|Dates, medjool|277|1.81|0.15||74.97|66.47|6.7|1|64|0.9|696|0|date; medjool date
09089|Figs, raw|74|0.75|0.3|0.06|19.18|16.26|2.9|1|35|0.37|232|2|fig
09112|Grapefruit, raw, pink and red, all areas|42|0.77|0.14|0.021|10.66|6.89|1.6|0|22|0.08|135|31.2|grapefruit
09132|Grapes, red or green (European type, such as Thompson seedless), raw|69|0.72|0.16|0.054|18.1|15.48|0.9|2|10|0.36|191|3.2|grape; red grape; green grape
09139|Guavas, common, raw|68|2.55|0.95|0.272|14.32|8.92|5.4|2|18|0.26|417|228.3|guava
09184|Melons, honeydew, raw|36|0.54|0.14|0.038|9.09|8.12|0.8|18|6|0.17|228|18|honeydew
09148|Kiwifruit, green, raw|61|1.14|0.52|0.029|14.66|8.99|3|3|34|0.31|312|92.7|kiwi; kiwi fruit
09150|Lemons, raw, without peel|29|1.1|0.3|0.039|9.32|2.5|2.8|2|26|0.6|138|53|lemon
09159|Limes, raw|30|0.7|0.2|0.022|10.54|1.69|2.8|2|33|0.6|102|29.1|lime
09164|Litchis, raw|66|0.83|0.44|0.099|16.53|15.23|1.3|1|5|0.31|171|71.5|lychee
09218|Tangerines, (mandarin oranges), raw|53|0.81|0.31|0.039|13.34|10.58|1.8|2|37|0.15|166|26.7|mandarin; tangerine; satsuma; mandarin orange
09176|Mangos, raw|60|0.82|0.38|0.092|14.98|13.66|1.6|1|11|0.16|168|36.4|mango
09191|Nectarines, raw|44|1.06|0.32|0.025|10.55|7.89|1.7|0|6|0.28|201|5.4|nectarine
09200|Oranges, raw, all commercial varieties|47|0.94|0.12|0.015|11.75|9.35|2.4|0|40|0.1|181|53.2|orange; navel orange; blood orange
09226|Papayas, raw|43|0.47|0.26|0.081|10.82|7.82|1.7|8|20|0.25|182|60.9|papaya
09231|Passion-fruit, (granadilla), purple, raw|97|2.2|0.7|0.059|23.38|11.2|10.4|28|12|1.6|348|30|passion fruit; passionfruit
09236|Peaches, yellow, raw|39|0.91|0.25|0.019|9.54|8.39|1.5|0|6|0.25|190|6.6|peach
09252|Pears, raw|57|0.36|0.14|0.022|15.23|9.75|3.1|1|9|0.18|116|4.3|pear; bosc pear; bartlett pear; asian pear
09263|Persimmons, japanese, raw|70|0.58|0.19|0.02|18.59|12.53|3.6|1|8|0.15|161|7.5|persimmon
09266|Pineapple, raw, all varieties|50|0.54|0.12|0.009|13.12|9.85|1.4|1|13|0.29|109|47.8|pineapple
09277|Plantains, raw|122|1.3|0.37|0.143|31.89|15|2.3|4|3|0.6|499|18.4|plantain
09279|Plums, raw|46|0.7|0.28|0.017|11.42|9.92|1.4|0|6|0.17|157|9.5|plum
09286|Pomegranates, raw|83|1.67|1.17|0.12|18.7|13.67|4|3|10|0.3|236|10.2|pomegranate; pomegranate seed
09302|Raspberries, raw|52|1.2|0.65|0.019|11.94|4.42|6.5|1|25|0.69|151|26.2|raspberry
09307|Rhubarb, raw|21|0.9|0.2|0.053|4.54|1.1|1.8|4|86|0.22|288|8|rhubarb
09316|Strawberries, raw|32|0.67|0.3|0.015|7.68|4.89|2|1|16|0.41|153|58.8|strawberry
09326|Watermelon, raw|30|0.61|0.15|0.016|7.55|6.2|0.4|1|7|0.24|112|8.1|watermelon
09298|Raisins, seedless|299|3.07|0.46|0.058|79.18|59.19|3.7|11|50|1.88|749|2.3|raisin
09291|Plums, dried (prunes), uncooked|240|2.18|0.38|0.088|63.88|38.13|7.1|2|43|0.93|732|0.6|prune; dried plum
09032|Apricots, dried, sulfured, uncooked|241|3.39|0.51|0.017|62.64|53.44|7.3|10|55|2.66|1162|1|dried apricot
09079|Cranberries, dried, sweetened|308|0.17|1.09|0.088|82.8|72.56|5.3|5|9|0.39|49|0.2|dried cranberry
09094|Figs, dried, uncooked|249|3.3|0.93|0.144|63.87|47.92|9.8|10|162|2.03|680|1.2|dried fig
09178|Mango, dried, sweetened|319|2.45|1.18|0.287|78.58|66.27|2.4|162|0|0.23|279|42.3|dried mango
09041|Bananas, dehydrated, or banana powder|346|3.89|1.81|0.698|88.28|47.3|9.9|3|22|1.15|1491|7|dried banana
19400|Snacks, banana chips|519|2.3|33.6|28.97|58.4|35.34|7.7|6|18|1.25|536|6.3|banana chip
09019|Applesauce, canned, unsweetened, without added ascorbic acid (includes USDA commodity)|42|0.17|0.1|0.008|11.27|9.39|1.1|2|4|0.23|74|1|applesauce; unsweetened applesauce; apple sauce
09238|Peaches, canned, juice pack, solids and liquids|44|0.63|0.03|0.004|11.57|10.27|1.3|4|6|0.27|128|3.6|canned peach
09268|Pineapple, canned, juice pack, solids and liquids|60|0.42|0.08|0.006|15.7|14.45|0.8|1|14|0.28|122|9.5|canned pineapple
11007|Artichokes, (globe or french), raw|47|3.27|0.15|0.036|10.51|0.99|5.4|94|44|1.28|370|11.7|artichoke
11959|Arugula, raw|25|2.58|0.66|0.086|3.65|2.05|1.6|27|160|1.46|369|15|arugula
11011|Asparagus, raw|20|2.2|0.12|0.04|3.88|1.88|2.1|2|24|2.14|202|5.6|asparagus
11052|Beans, snap, green, raw|31|1.83|0.22|0.05|6.97|3.26|2.7|6|37|1.03|211|12.2|green bean; string bean
11080|Beets, raw|43|1.61|0.17|0.027|9.56|6.76|2.8|78|16|0.8|325|4.9|beet
11090|Broccoli, raw|34|2.82|0.37|0.039|6.64|1.7|2.6|33|47|0.73|316|89.2|broccoli; broccoli floret
11098|Brussels sprouts, raw|43|3.38|0.3|0.062|8.95|2.2|3.8|25|42|1.4|389|85|brussels sprout
11109|Cabbage, raw|25|1.28|0.1|0.034|5.8|3.2|2.5|18|40|0.47|170|36.6|cabbage; green cabbage
11112|Cabbage, red, raw|31|1.43|0.16|0.021|7.37|3.83|2.1|27|45|0.8|243|57|red cabbage
11116|Cabbage, chinese (pak-choi), raw|13|1.5|0.2|0.027|2.18|1.18|1|65|105|0.8|252|45|bok choy; pak choi
11119|Cabbage, chinese (pe-tsai), raw|16|1.2|0.2|0.043|3.23|1.41|1.2|9|77|0.31|238|27|napa cabbage; chinese cabbage
11124|Carrots, raw|41|0.93|0.24|0.037|9.58|4.74|2.8|69|33|0.3|320|5.9|carrot
11960|Carrots, baby, raw|35|0.64|0.13|0.023|8.24|4.76|2.9|78|32|0.89|237|2.6|baby carrot
11135|Cauliflower, raw|25|1.92|0.28|0.13|4.97|1.91|2|30|22|0.42|299|48.2|cauliflower; cauliflower rice
11141|Celeriac, raw|42|1.5|0.3|0.079|9.2|1.6|1.8|100|43|0.7|300|8|celery root; celeriac
11143|Celery, raw|16|0.69|0.17|0.042|2.97|1.34|1.6|80|40|0.2|260|3.1|celery
11147|Chard, swiss, raw|19|1.8|0.2|0.03|3.74|1.1|1.6|213|51|1.8|379|30|swiss chard; chard
11161|Collards, raw|32|3.02|0.61|0.055|5.42|0.46|4|17|232|0.47|213|35.3|collard green
11167|Corn, sweet, yellow, raw|86|3.27|1.35|0.325|18.7|6.26|2|15|2|0.52|270|6.8|corn; sweet corn; corn on the cob
11172|Corn, sweet, yellow, canned, whole kernel, drained solids|67|2.29|1.22|0.245|14.34|4.44|2|205|3|0.27|132|1.8|canned corn
11205|Cucumber, with peel, raw|15|0.65|0.11|0.037|3.63|1.67|0.5|2|16|0.28|147|2.8|cucumber; english cucumber; pickling cucumber
11209|Eggplant, raw|25|0.98|0.18|0.034|5.88|3.53|3|2|9|0.23|229|2.2|eggplant
11213|Endive, raw|17|1.25|0.2|0.048|3.35|0.25|3.1|22|52|0.83|314|6.5|endive
11957|Fennel, bulb, raw|31|1.24|0.2|0.09|7.3|3.93|3.1|52|49|0.73|414|12|fennel; fennel bulb
11215|Garlic, raw|149|6.36|0.5|0.089|33.06|1|2.1|17|181|1.7|401|31.2|garlic; garlic clove
11216|Ginger root, raw|80|1.82|0.75|0.203|17.77|1.7|2|13|16|0.6|415|5|ginger; ginger root; fresh ginger
11233|Kale, raw|49|4.28|0.93|0.091|8.75|2.26|3.6|38|150|1.47|491|120|kale
11246|Leeks, (bulb and lower leaf-portion), raw|61|1.5|0.3|0.04|14.15|3.9|1.8|20|59|2.1|180|12|leek
11252|Lettuce, iceberg (includes crisphead types), raw|14|0.9|0.14|0.018|2.97|1.97|1.2|10|18|0.41|141|2.8|iceberg lettuce; lettuce
11251|Lettuce, cos or romaine, raw|17|1.23|0.3|0.039|3.29|1.19|2.1|8|33|0.97|247|4|romaine; romaine lettuce
11253|Lettuce, green leaf, raw|15|1.36|0.15|0.02|2.87|0.78|1.3|28|36|0.86|194|9.2|leaf lettuce; salad; mixed green; salad mix; spring mix
11260|Mushrooms, white, raw|22|3.09|0.34|0.05|3.26|1.98|1|5|3|0.5|318|2.1|mushroom; white mushroom; button mushroom; cremini mushroom; cremini
11265|Mushrooms, portabella, raw|22|2.11|0.35|0.06|3.87|2.5|1.3|9|3|0.31|364|0|portobello; portobello mushroom
11238|Mushrooms, shiitake, raw|34|2.24|0.49||6.79|2.38|2.5|9|2|0.41|304||shiitake; shiitake mushroom
11278|Okra, raw|33|1.93|0.19|0.026|7.45|1.48|3.2|7|82|0.62|299|23|okra
11282|Onions, raw|40|1.1|0.1|0.042|9.34|4.24|1.7|4|23|0.21|146|7.4|onion; yellow onion; red onion; white onion
11291|Onions, spring or scallions (includes tops and bulb), raw|32|1.83|0.19|0.032|7.34|2.33|2.6|16|72|1.48|276|18.8|green onion; scallion; spring onion
11677|Shallots, raw|72|2.5|0.1|0.017|16.8|7.87|3.2|12|37|1.2|334|8|shallot
11298|Parsnips, raw|75|1.2|0.3|0.05|17.99|4.8|4.9|10|36|0.59|375|17|parsnip
11304|Peas, green, raw|81|5.42|0.4|0.071|14.45|5.67|5.7|5|25|1.47|244|40|pea; green pea; fresh pea
11312|Peas, green, frozen, unprepared|77|5.22|0.4|0.066|13.62|5|4.5|108|22|1.53|153|18|frozen pea
11300|Peas, edible-podded, raw|42|2.8|0.2|0.039|7.55|4|2.6|4|43|2.08|200|60|snap pea; snow pea; sugar snap pea
11821|Peppers, sweet, red, raw|31|0.99|0.3|0.027|6.03|4.2|2.1|4|7|0.43|211|127.7|red bell pepper; bell pepper; red pepper; sweet pepper
11333|Peppers, sweet, green, raw|20|0.86|0.17|0.058|4.64|2.4|1.7|3|10|0.34|175|80.4|green bell pepper; green pepper
11979|Peppers, jalapeno, raw|29|0.91|0.37|0.092|6.5|4.12|2.8|3|12|0.25|248|118.6|jalapeno; jalapeno pepper
11819|Peppers, hot chili, red, raw|40|1.87|0.44|0.042|8.81|5.3|1.5|9|14|1.03|322|143.7|red chili; chili pepper; hot pepper; serrano; serrano pepper; habanero; thai chili
11352|Potatoes, flesh and skin, raw|77|2.05|0.09|0.025|17.49|0.82|2.1|6|12|0.81|425|19.7|potato; russet potato
11507|Sweet potato, raw, unprepared|86|1.57|0.05|0.018|20.12|4.18|3|55|30|0.61|337|2.4|sweet potato; yam
11422|Pumpkin, raw|26|1|0.1|0.052|6.5|2.76|0.5|1|21|0.8|340|9|pumpkin
11424|Pumpkin, canned, without salt|34|1.1|0.28|0.146|8.09|3.3|2.9|5|26|1.39|206|4.2|canned pumpkin; pumpkin puree
11429|Radishes, raw|16|0.68|0.1|0.032|3.4|1.86|1.6|39|25|0.34|233|14.8|radish
11435|Rutabagas, raw|37|1.08|0.16|0.027|8.62|4.46|2.3|12|43|0.44|305|25|rutabaga
11457|Spinach, raw|23|2.86|0.39|0.063|3.63|0.42|2.2|79|99|2.71|558|28.1|spinach; baby spinach
11463|Spinach, frozen, chopped or leaf, unprepared|29|3.63|0.57|0.041|4.21|0.65|2.9|74|129|1.89|346|5.5|frozen spinach
11485|Squash, winter, butternut, raw|45|1|0.1|0.021|11.69|2.2|2|4|48|0.7|352|21|butternut squash; butternut; winter squash
11482|Squash, winter, acorn, raw|40|0.8|0.1|0.021|10.42||1.5|3|33|0.7|347|11|acorn squash
11477|Squash, summer, zucchini, includes skin, raw|17|1.21|0.32|0.084|3.11|2.5|1|8|16|0.37|261|17.9|zucchini; summer squash
11529|Tomatoes, red, ripe, raw, year round average|18|0.88|0.2|0.028|3.89|2.63|1.2|5|10|0.27|237|13.7|tomato; cherry tomato; roma tomato; grape tomato
11531|Tomatoes, red, ripe, canned, packed in tomato juice|16|0.79|0.25|0.034|3.47|2.55|1.9|115|33|0.57|191|12.6|canned tomato; diced tomato; crushed tomato; chopped tomato; whole peeled tomato
11955|Tomatoes, sun-dried|258|14.11|2.97|0.426|55.76|37.59|12.3|107|110|9.09|3427|39.2|sun dried tomato; sundried tomato
11546|Tomato products, canned, paste, without salt added|82|4.32|0.47|0.1|18.91|12.18|4.1|59|36|2.98|1014|21.9|tomato paste
11547|Tomato products, canned, puree, without salt added|38|1.65|0.21|0.029|8.98|4.83|1.9|28|18|1.78|439|10.6|tomato puree
11549|Tomato products, canned, sauce|24|1.2|0.3|0.041|5.31|3.56|1.5|474|14|0.96|297|7|tomatosauce; tomato sauce
11564|Turnips, raw|28|0.9|0.1|0.011|6.43|3.8|1.8|67|30|0.3|191|21|turnip
11591|Watercress, raw|11|2.3|0.1|0.027|1.29|0.2|0.5|41|120|0.2|330|43|watercress
11583|Vegetables, mixed, frozen, unprepared|72|3.33|0.52|0.098|13.47||4|47|25|0.95|212|10.4|frozen mixed vegetable; mixed vegetable; frozen vegetable
11092|Broccoli, frozen, chopped, unprepared|26|2.81|0.29|0.044|4.78|1.35|3|24|56|0.81|212|56.4|frozen broccoli
02044|Basil, fresh|23|3.15|0.64|0.041|2.65|0.3|1.6|4|177|3.17|295|18|basil; fresh basil
11165|Coriander (cilantro) leaves, raw|23|2.13|0.52|0.014|3.67|0.87|2.8|46|67|1.77|521|27|cilantro; fresh coriander
11297|Parsley, fresh|36|2.97|0.79|0.132|6.33|0.85|3.3|56|138|6.2|554|133|parsley; fresh parsley
11156|Chives, raw|30|3.27|0.73|0.146|4.35|1.85|2.5|3|92|1.6|296|58.1|chive
02045|Dill weed, fresh|43|3.46|1.12|0.06|7.02||2.1|61|208|6.59|738|85|dill; fresh dill
02064|Peppermint, fresh|70|3.75|0.94|0.246|14.89||8|31|243|5.08|569|31.8|mint; fresh mint
02063|Rosemary, fresh|131|3.31|5.86|2.838|20.7||14.1|26|317|6.65|668|21.8|rosemary
02049|Thyme, fresh|101|5.56|1.68|0.467|24.45||14|9|405|17.45|609|160.1|thyme; fresh thyme
11669|Seaweed, wakame, raw|45|3.03|0.64|0.13|9.14|0.65|0.5|872|150|2.18|50|3|wakame
01077|Milk, whole, 3.25% milkfat, with added vitamin D|61|3.15|3.25|1.865|4.8|5.05|0|43|113|0.03|132|0|milk; whole milk
01079|Milk, reduced fat, fluid, 2% milkfat, with added vitamin A and vitamin D|50|3.3|1.98|1.257|4.8|5.06|0|47|120|0.02|140|0.2|reduced fat milk; semi skimmed milk
01085|Milk, nonfat, fluid, with added vitamin A and vitamin D (fat free or skim)|34|3.37|0.08|0.056|4.96|5.09|0|42|122|0.03|156|0|skim milk; skimmed milk; nonfat milk; fatfree milk
01088|Milk, buttermilk, fluid, cultured, lowfat|40|3.31|0.88|0.548|4.79|4.79|0|190|116|0.05|151|1|buttermilk
01214|Milk, canned, evaporated, without added vitamin A and vitamin D|135|6.81|7.56|4.591|10.04|10.04|0|106|261|0.19|303|1.9|evaporated milk
01095|Milk, canned, condensed, sweetened|321|7.91|8.7|5.486|54.4|54.4|0|127|284|0.19|371|2.6|condensed milk; sweetened condensed milk
01091|Milk, dry, nonfat, regular, without added vitamin A and vitamin D|362|36.16|0.77|0.499|51.98|51.98|0|535|1257|0.32|1794|6.8|powdered milk; milk powder; dry milk
01102|Milk, chocolate, fluid, commercial, whole, with added vitamin A and vitamin D|83|3.17|3.39|2.104|10.34|9.54|0.8|60|112|0.24|167|0.9|chocolate milk
01053|Cream, fluid, heavy whipping|340|2.84|36.08|23.032|2.74|2.92|0|27|66|0.1|95|0.6|heavy cream; whipping cream; heavy whipping cream; double cream; cream
01049|Cream, fluid, half and half|123|3.13|10.39|7.032|4.73|4.13|0|61|107|0.05|132|0.9|halfandhalf; half and half
01050|Cream, fluid, light (coffee cream or table cream)|191|2.96|19.1|10.176|2.82|3.67|0|72|91|0.05|136|0.8|light cream; single cream
01056|Cream, sour, cultured|198|2.44|19.35|10.14|4.63|3.41|0|31|101|0.07|125|0.9|sour cream; creme fraiche
01054|Cream, whipped, cream topping, pressurized|257|3.2|22.22|13.831|12.49|8|0|8|101|0.05|147|0|whipped cream
01001|Butter, salted|717|0.85|81.11|51.368|0.06|0.06|0|643|24|0.02|24|0|butter; salted butter
01145|Butter, without salt|717|0.85|81.11|50.489|0.06|0.06|0|11|24|0.02|24|0|unsalted butter
01003|Butter oil, anhydrous|876|0.28|99.48|61.924|0|0|0|2|4|0|5|0|ghee; clarified butter
04610|Margarine, regular, 80% fat, composite, stick, with salt|717|0.16|80.71|15.189|0.7|0|0|751|3|0.06|18|0.2|margarine
01009|Cheese, cheddar|404|22.87|33.31|18.867|3.09|0.48|0|653|710|0.14|76|0|cheddar; cheese; cheddar cheese; sharp cheddar; shredded cheddar; shredded cheese
01026|Cheese, mozzarella, whole milk|300|22.17|22.35|13.152|2.19|1.03|0|627|505|0.44|76|0|mozzarella; fresh mozzarella; mozzarella cheese
01028|Cheese, mozzarella, part skim milk|254|24.26|15.92|10.114|2.77|1.13|0|619|782|0.22|84|0|string cheese; shredded mozzarella
01040|Cheese, swiss|393|26.96|30.99|18.227|1.44|0|0|187|890|0.13|72|0|swiss cheese; emmental; swiss; gruyere
01033|Cheese, parmesan, hard|392|35.75|25.83|16.41|3.22|0.8|0|1376|1184|0.82|92|0|parmesan; parmesan cheese
01032|Cheese, parmesan, grated|420|28.42|27.84|15.371|13.91|0.07|0|1804|853|0.49|180|0|grated parmesan; grated parmesan cheese
01019|Cheese, feta|264|14.21|21.28|14.946|4.09|4.09|0|917|493|0.65|62|0|feta; feta cheese
01159|Cheese, goat, soft type|264|18.52|21.08|14.575|0|0|0|459|140|1.9|26|0|goat cheese; chevre
01004|Cheese, blue|353|21.4|28.74|18.669|2.34|0.5|0|1146|528|0.31|256|0|blue cheese; gorgonzola
01006|Cheese, brie|334|20.75|27.68|17.41|0.45|0.45|0|629|184|0.5|152|0|brie; camembert; brie cheese
01022|Cheese, gouda|356|24.94|27.44|17.614|2.22|2.22|0|819|700|0.24|121|0|gouda; edam; gouda cheese
01035|Cheese, provolone|351|25.58|26.62|17.078|2.14|0.56|0|876|756|0.52|138|0|provolone; provolone cheese
01025|Cheese, monterey|373|24.48|30.28|19.066|0.68|0.5|0|600|746|0.72|81|0|monterey jack; pepper jack; jack cheese; monterey jack cheese; pepper jack cheese
01017|Cheese, cream|350|6.15|34.44|20.213|5.52|3.76|0|314|97|0.11|132|0|cream cheese
01036|Cheese, ricotta, whole milk|174|11.26|12.98|8.295|3.04|0.27|0|84|207|0.38|105|0|ricotta; ricotta cheese
01012|Cheese, cottage, creamed, large or small curd|98|11.12|4.3|1.718|3.38|2.67|0|364|83|0.07|104|0|cottage cheese
01042|Cheese, pasteurized process, American, fortified with vitamin D|366|18.13|30.71|18.057|4.78|2.26|0|1671|1045|0.63|132|0|american cheese; processed cheese
01116|Yogurt, plain, whole milk, 8 grams protein per 8 ounce|61|3.47|3.25|2.096|4.66|4.66|0|46|121|0.05|155|0.5|yogurt; plain yogurt; natural yogurt
01256|Yogurt, Greek, plain, nonfat|59|10.19|0.39|0.117|3.6|3.24|0|36|110|0.07|141|0|greek yogurt; nonfat greek yogurt; skyr
01121|Yogurt, fruit, low fat, 10 grams protein per 8 ounce|102|4.37|1.08|0.697|19.05|19.05|0|58|152|0.07|195|0.7|fruit yogurt; strawberry yogurt; blueberry yogurt; flavored yogurt
01119|Yogurt, vanilla, low fat, 11 grams protein per 8 ounce|85|4.93|1.25|0.806|13.8|13.8|0|66|171|0.07|219|0.8|vanilla yogurt
01289|Kefir, lowfat, plain, LIFEWAY|41|3.79|0.93|0.658|4.48|4.61|0|40|130|0.04|164|0.2|kefir
01123|Egg, whole, raw, fresh|143|12.56|9.51|3.126|0.72|0.37|0|142|56|1.75|138|0|egg; large egg
01124|Egg, white, raw, fresh|52|10.9|0.17|0|0.73|0.71|0|166|7|0.08|163|0|egg white
01125|Egg, yolk, raw, fresh|322|15.86|26.54|9.551|3.59|0.56|0|48|129|2.73|109|0|egg yolk
01129|Egg, whole, cooked, hard-boiled|155|12.58|10.61|3.267|1.12|1.12|0|124|50|1.19|126|0|hard boiled egg; boiled egg
19095|Ice creams, vanilla|207|3.5|11|6.79|23.6|21.22|0.7|80|128|0.09|199|0.6|ice cream; vanilla ice cream
19270|Ice creams, chocolate|216|3.8|11|6.8|28.2|25.36|1.2|76|109|0.93|249|0.7|chocolate ice cream
16120|Soymilk, original and vanilla, unfortified|54|3.27|1.75|0.205|6.28|3.99|0.6|51|25|0.64|118|0|soy milk; soymilk
14091|Beverages, almond milk, unsweetened, shelf stable|15|0.59|1.1|0|0.58|0|0|71|197|0.35|67|0|almond milk; unsweetened almond milk; almondmilk
14639|Beverages, rice milk, unsweetened|47|0.28|0.97|0|9.17|5.28|0.3|39|118|0.2|27|0|rice milk
12118|Nuts, coconut milk, canned (liquid expressed from grated meat and water)|197|2.02|21.33|18.915|2.81|||13|18|3.3|220|1|coconut milk; canned coconut milk
12115|Nuts, coconut cream, raw (liquid expressed from grated meat)|330|3.63|34.68|30.753|6.65||2.2|4|11|2.28|325|2.8|coconut cream
12119|Nuts, coconut water (liquid from coconuts)|19|0.72|0.2|0.176|3.71|2.61|1.1|105|24|0.29|250|2.4|coconut water
16426|Tofu, raw, firm, prepared with calcium sulfate|144|17.27|8.72|1.261|2.78||2.3|14|683|2.66|237|0.2|tofu; firm tofu
16114|Tempeh|192|20.29|10.8|2.539|7.64|||9|111|2.7|412|0|tempeh
23572|Beef, ground, 80% lean meat / 20% fat, raw|254|17.17|20|7.581|0|0|0|66|18|1.94|270|0|ground beef; beef minced; hamburger meat; minced beef
23562|Beef, ground, 90% lean meat / 10% fat, raw|176|20|10|3.927|0|0|0|66|12|2.24|321|0|lean ground beef
13809|Beef, chuck, arm pot roast, separable lean and fat, trimmed to 1/8" fat, all grades, raw|244|19.23|17.98|7.254|0|0|0|62|17|1.67|290|0|chuck roast; pot roast; beef roast; stew beef; stew meat; beef stew meat; beef
13929|Beef, top sirloin, steak, separable lean and fat, trimmed to 1/8" fat, all grades, raw|201|20.3|12.71|5.127|0|0|0|52|24|1.48|315|0|sirloin; sirloin steak; steak; beef steak
23202|Beef, rib eye steak/roast, boneless, lip-on, separable lean and fat, trimmed to 1/8" fat, choice, raw|253|18.39|19.95|8.741|0|0|0|50|8|1.81|224|0|ribeye; ribeye steak
13970|Beef, flank, steak, separable lean and fat, trimmed to 0" fat, all grades, raw|155|21.22|7.17|2.978|0|0|0|54|25|1.55|328|0|flank steak; skirt steak
13805|Beef, brisket, flat half, separable lean and fat, trimmed to 1/8" fat, all grades, raw|277|17.94|22.18|8.951|0|0|0|59|16|1.59|276|0|brisket
13325|Beef, variety meats and by-products, liver, raw|135|20.36|3.63|1.233|3.89|0|0|69|5|4.9|313|1.3|beef liver
10219|Pork, fresh, ground, raw|263|16.88|21.19|7.87|0||0|56|14|0.88|287|0.7|ground pork; minced pork; pork minced
10218|Pork, fresh, loin, tenderloin, separable lean and fat, raw|120|20.65|3.53|1.181|0|0|0|52|6|0.97|393|0|pork tenderloin
10036|Pork, fresh, loin, center loin (chops), bone-in, separable lean and fat, raw|170|20.71|9.03|2.993|0|0|0|55|19|0.63|343|0|pork chop; pork loin; pork
10080|Pork, fresh, shoulder, (Boston butt), blade (steaks), separable lean and fat, raw|186|17.42|12.36|4.348|0|0|0|61|16|1.12|318|0|pork shoulder; pork butt
10005|Pork, fresh, belly, raw|518|9.34|53.01|19.33|0|0|0|32|5|0.52|185|0.3|pork belly
10088|Pork, fresh, spareribs, separable lean and fat, raw|277|15.47|23.4|7.529|0|0|0|81|15|0.91|242|0|spare rib; pork rib
10123|Pork, cured, bacon, unprepared|417|12.62|39.69|13.296|1.28|1|0|662|5|0.41|198|0|bacon
07029|Ham, sliced, regular (approximately 11% fat)|163|16.6|8.6|2.936|3.83|0|1.3|1143|24|1.02|287|4|ham; sliced ham; deli ham
10130|Canadian bacon, unprepared|110|20.31|2.62|0.9|1.34|0.9|0|751|6|0.44|683|0|canadian bacon
07036|Sausage, Italian, pork, raw|346|14.25|31.33|11.27|0.65||0|731|18|1.18|253|2|italian sausage; sausage; pork sausage; bratwurst
07065|Pork and beef sausage, fresh, cooked|396|13.8|36.25|12.96|2.7|0|0|929|10|1.13|189|0|cooked sausage
07022|Frankfurter, beef, unheated|316|11.16|28.3|10.979|3.36|1.31|0|992|12|1.2|316|0|hotdog; frankfurter
07926|Salami, Italian, pork|425|21.7|37|13.1|1.2|1.2|0|1890|10|1.52|340|0|salami
07057|Pepperoni, beef and pork, sliced|504|19.25|46.28|17.708|1.18|0|0|1582|19|1.33|274|0|pepperoni
07915|Sausage, Polish, beef with chicken, hot|259|17.6|19.4|8.01|3.6|0|0|1540|12|0.88|237|0|kielbasa; smoked sausage
17224|Lamb, ground, raw|282|16.56|23.41|10.19|0|0|0|59|16|1.55|222|0|ground lamb
17011|Lamb, domestic, leg, whole (shank and sirloin), separable lean and fat, trimmed to 1/4" fat, choice, raw|230|17.91|17.07|7.43|0||0|56|9|1.66|249|0|leg of lamb; lamb
17023|Lamb, domestic, loin, separable lean and fat, trimmed to 1/4" fat, choice, raw|310|16.32|26.63|11.76|0||0|56|15|1.61|214|0|lamb chop
17142|Veal, ground, raw|197|18.58|13.06|5.108|0|0|0|103|12|1.37|198|0|ground veal; veal
17164|Game meat, deer, raw|120|22.96|2.42|0.95|0|0|0|51|5|3.4|318|0|venison
17330|Game meat , bison, ground, raw|223|18.67|15.93|6.802|0|0|0|66|11|2.6|307|0|bison; ground bison
05062|Chicken, broiler or fryers, breast, skinless, boneless, meat only, raw|120|22.5|2.62|0.563|0|0|0|45|5|0.37|334|0|chicken breast; boneless chicken breast; chicken fillet
05096|Chicken, broilers or fryers, dark meat, thigh, meat only, raw|121|19.66|4.12|1.097|0|0|0|95|7|0.81|242|0|boneless chicken thigh; skinless chicken thigh
05091|Chicken, broilers or fryers, thigh, meat and skin, raw|221|16.52|16.61|4.524|0.25|0|0|81|7|0.68|204|0|chicken thigh
05066|Chicken, broilers or fryers, drumstick, meat and skin, raw|161|18.08|9.2|2.459|0.11|0|0|106|8|0.71|211|0|chicken drumstick; drumstick; chicken leg
05100|Chicken, broilers or fryers, wing, meat and skin, raw|191|17.52|12.85|3.535|0|0|0|84|11|0.46|187|0|chicken wing
05006|Chicken, broilers or fryers, meat and skin, raw|215|18.6|15.06|4.31|0|0|0|70|11|0.9|189|1.6|chicken; whole chicken
05332|Chicken, ground, raw|143|17.44|8.1|2.301|0.04|0|0|60|6|0.82|522|0|ground chicken
05342|Chicken, broilers or fryers, breast, meat only, cooked, rotisserie, original seasoning|137|28|2.79|0.775|0|0|0|313|13|0.45|303|0|rotisserie chicken
05027|Chicken, liver, all classes, raw|119|16.92|4.83|1.563|0.73|0|0|71|8|8.99|230|17.9|chicken liver
05305|Ground turkey, raw|148|19.66|7.66|2.024|0|0|0|58|19|1.09|237|0|ground turkey
05165|Turkey, whole, meat and skin, raw|143|21.64|5.64|1.461|0.13|0.07|0|112|11|0.86|224|0|turkey; whole turkey
07081|Turkey breast, sliced, prepackaged|100|16.33|2.37|0.318|2.34|3.28|0|922|7|0.34|401|0|sliced turkey; deli turkey; turkey lunch meat
05139|Duck, domesticated, meat and skin, raw|404|11.49|39.34|13.22|0|0|0|63|11|2.4|209|2.8|duck
15236|Fish, salmon, Atlantic, farmed, raw|208|20.42|13.42|3.05|0|0|0|59|9|0.34|363|3.9|salmon; salmon fillet; atlantic salmon
15085|Fish, salmon, sockeye, raw|131|22.25|4.69|0.814|0|0|0|78|9|0.43|367|0|sockeye salmon
15181|Fish, salmon, pink, canned, without salt, solids with bone and liquid|139|19.78|6.05|1.535|0||0|75|213|0.84|326|0|canned salmon
15077|Fish, salmon, chinook, smoked|117|18.28|4.32|0.929|0|0|0|672|11|0.85|175|0|smoked salmon; lox
15127|Fish, tuna, fresh, yellowfin, raw|109|24.4|0.49|0.172|0|0|0|45|4|0.77|441|0|tuna steak; fresh tuna; ahi tuna
15121|Fish, tuna, light, canned in water, drained solids|86|19.44|0.96|0.211|0|0|0|247|17|1.63|179|0|canned tuna; tuna
15119|Fish, tuna, light, canned in oil, drained solids|198|29.13|8.21|1.534|0|0|0|416|13|1.39|207|0|tuna in oil
15015|Fish, cod, Atlantic, raw|82|17.81|0.67|0.131|0|0|0|54|16|0.38|413|1|cod; cod fillet; white fish
15033|Fish, haddock, raw|74|16.32|0.45|0.091|0|0|0|213|11|0.17|286|0|haddock
15036|Fish, halibut, Atlantic and Pacific, raw|91|18.56|1.33|0.292|0|0|0|68|7|0.16|435|0|halibut
15261|Fish, tilapia, raw|96|20.08|1.7|0.585|0|0|0|52|10|0.56|302|0|tilapia
15240|Fish, trout, rainbow, farmed, raw|141|19.94|6.18|1.383|0|0|0|51|25|0.31|377|2.9|trout; rainbow trout
15234|Fish, catfish, channel, farmed, raw|119|15.23|5.94|1.31|0|0|0|98|8|0.23|302|0|catfish
15046|Fish, mackerel, Atlantic, raw|205|18.6|13.89|3.257|0|0|0|90|12|1.63|314|0.4|mackerel
15266|Fish, pollock, Alaska, raw (not previously frozen)|70|17.17|0.19|0.039|0|||159|12|0.27|331||pollock
15101|Fish, snapper, mixed species, raw|100|20.51|1.34|0.285|0|0|0|64|32|0.18|417|1.6|snapper; red snapper
15088|Fish, sardine, Atlantic, canned in oil, drained solids with bone|208|24.62|11.45|1.528|0|0|0|307|382|2.92|397|0|sardine
15002|Fish, anchovy, european, canned in oil, drained solids|210|28.89|9.71|2.203|0|0|0|3668|232|4.63|544|0|anchovy
15039|Fish, herring, Atlantic, raw|158|17.96|9.04|2.04|0|0|0|90|57|1.1|327|0.7|herring
15027|Fish, fish sticks, frozen, prepared|277|11.01|16.23|3.733|21.66|1.65|1.5|402|16|0.84|185|0|fish stick; fish finger
15270|Crustaceans, shrimp, raw (not previously frozen)|85|20.1|0.51|0.101|0|||119|64|0.52|264||shrimp
15139|Crustaceans, crab, blue, raw|87|18.06|1.08|0.222|0.04||0|293|89|0.74|329|3|crab; crab meat
15138|Crustaceans, crab, alaska king, imitation, made from surimi|95|7.62|0.46|0.216|15|6.25|0.5|529|13|0.39|90|0|imitation crab; surimi; crab stick
15147|Crustaceans, lobster, northern, raw|77|16.52|0.75|0.181|0|0|0|423|84|0.26|200|0|lobster; lobster tail
15157|Mollusks, clam, mixed species, raw|86|14.67|0.96|0.187|3.57|0|0|601|39|1.62|46|0|clam
15164|Mollusks, mussel, blue, raw|86|11.9|2.24|0.425|3.69|0|0|286|26|3.95|320|8|mussel
15167|Mollusks, oyster, eastern, wild, raw|51|5.71|1.71|0.474|2.72|0.62|0|85|59|4.61|156|0|oyster
15172|Mollusks, scallop, mixed species, raw|69|12.06|0.49|0.128|3.18|0|0|392|6|0.38|205|0|scallop
15175|Mollusks, squid, mixed species, raw|92|15.58|1.38|0.358|3.08|0|0|44|32|0.68|246|4.7|squid; calamari
20081|Wheat flour, white, all-purpose, enriched, bleached|364|10.33|0.98|0.155|76.31|0.27|2.7|2|15|4.64|107|0|flour; all purpose flour; white flour; plain flour; self raising flour; self rising flour
20083|Wheat flour, white, bread, enriched|361|11.98|1.66|0.244|72.53|0.31|2.4|2|15|4.41|100|0|bread flour; strong flour
20080|Wheat flour, whole-grain|340|13.21|2.5|0.43|71.97|0.41|10.7|2|34|3.6|363|0|wholewheat flour
20064|Rye flour, medium|349|10.88|1.52|0.18|75.43|1.1|11.8|2|24|2.54|374|0|rye flour
20061|Rice flour, white, unenriched|366|5.95|1.42|0.386|80.13|0.12|2.4|0|10|0.35|76|0|rice flour
20066|Semolina, enriched|360|12.68|1.05|0.15|72.83||3.9|1|17|4.36|186|0|semolina
20022|Cornmeal, degermed, enriched, yellow|370|7.11|1.75|0.22|79.45|1.61|3.9|7|3|4.36|142|0|cornmeal; polenta
20017|Corn flour, masa, enriched, white|363|8.46|3.69|0.532|76.59|1.61|6.4|5|138|8.5|262|0|masa harina; masa
20027|Cornstarch|381|0.26|0.05|0.009|91.27|0|0.9|9|2|0.47|3|0|cornstarch; cornflour
20044|Rice, white, long-grain, regular, raw, enriched|365|7.13|0.66|0.18|79.95|0.12|1.3|5|28|4.31|115|0|rice; white rice; long grain rice; basmati; basmati rice; jasmine rice; jasmine
20452|Rice, white, short-grain, raw, unenriched|358|6.5|0.52|0.14|79.15|||1|3|0.8|76|0|sushi rice; arborio rice; arborio; short grain rice
20036|Rice, brown, long-grain, raw|367|7.54|3.2|0.591|76.25|0.66|3.6|5|9|1.29|250|0|brown rice
20088|Wild rice, raw|357|14.73|1.08|0.156|74.9|2.5|6.2|7|21|1.96|427|0|wild rice
20045|Rice, white, long-grain, regular, enriched, cooked|130|2.69|0.28|0.077|28.17|0.05|0.4|1|10|1.2|35|0|cooked rice; cooked white rice
20035|Quinoa, uncooked|368|14.12|6.07|0.706|64.16||7|5|47|4.57|563||quinoa
20137|Quinoa, cooked|120|4.4|1.92|0.231|21.3|0.87|2.8|7|17|1.49|172|0|cooked quinoa
20028|Couscous, dry|376|12.76|0.64|0.117|77.43||5|10|24|1.08|166|0|couscous
20012|Bulgur, dry|342|12.29|1.33|0.232|75.87|0.41|12.5|17|35|2.46|410|0|bulgur
20005|Barley, pearled, raw|352|9.91|1.16|0.244|77.72|0.8|15.6|9|29|2.5|280|0|barley; pearl barley
20031|Millet, raw|378|11.02|4.22|0.723|72.85||8.5|5|8|3.01|195|0|millet
20009|Buckwheat groats, roasted, dry|346|11.73|2.71|0.591|74.95||10.3|11|17|2.47|320|0|buckwheat
20038|Oats|389|16.89|6.9|1.217|66.27||10.6|2|54|4.72|429|0|rolled oat; oat; oatmeal; quick oat; steel cut oat; porridge oat
20120|Pasta, dry, enriched|371|13.04|1.51|0.277|74.67|2.67|3.2|6|21|3.3|223|0|pasta; spaghetti; penne; macaroni; linguine; rigatoni; fusilli; farfalle; fettuccine; orzo; dried pasta; angel hair; rotini; elbow macaroni; lasagna noodle; lasagna sheet
20124|Pasta, whole-wheat, dry|352|13.87|2.93|0.428|73.37|2.74|9.2|6|29|3.62|434||wholewheat pasta; wholewheat spaghetti
20121|Pasta, cooked, enriched, without added salt|158|5.8|0.93|0.176|30.86|0.56|1.8|1|7|1.28|44|0|cooked pasta; cooked spaghetti
20109|Noodles, egg, dry, enriched|384|14.16|4.44|1.18|71.27|1.88|3.3|21|35|4.01|244|0|egg noodle
20133|Rice noodles, dry|364|5.95|0.56|0.153|80.18|0.12|1.6|182|18|0.7|30|0|rice noodle
20114|Noodles, japanese, soba, dry|336|14.38|0.71|0.136|74.62|||792|35|2.7|252|0|soba; soba noodle
06583|Soup, ramen noodle, any flavor, dry|440|10.17|17.59|8.117|60.26|1.98|2.9|1855|21|4.11|181|0.3|ramen; instant noodle
18970|Tortillas, ready-to-bake or -fry, flour, shelf stable|297|8.01|7.58|1.225|49.27|2.66|2.4|742|163|3.32|133|0|flour tortilla; tortilla; wrap
18363|Tortillas, ready-to-bake or -fry, corn|218|5.7|2.85|0.453|44.64|0.88|6.3|45|81|1.23|186|0|corn tortilla
18069|Bread, white, commercially prepared (includes soft bread crumbs)|266|8.85|3.33|0.698|49.42|5.67|2.7|490|144|3.61|126|0|bread; white bread; sandwich bread; toast
18075|Bread, whole-wheat, commercially prepared|252|12.45|3.5|0.722|42.71|4.34|6|455|161|2.47|254|0|wholewheat bread; wheat bread; brown bread
18060|Bread, rye|259|8.5|3.3|0.626|48.3|3.85|5.8|603|73|2.83|166|0.4|rye bread
18029|Bread, french or vienna (includes sourdough)|272|10.75|2.42|0.529|51.88|4.62|2.2|602|52|3.91|117|0|baguette; french bread; sourdough; sourdough bread; ciabatta
18041|Bread, pita, white, enriched|275|9.1|1.2|0.166|55.7|1.3|2.2|536|86|2.62|120|0|pita; pita bread
28307|Bread, naan, plain, commercially prepared, refrigerated|291|9.62|5.65|1.393|50.43|3.55|2.2|465|84|3.25|125||naan
18079|Bread crumbs, dry, grated, plain|395|13.35|5.3|1.203|71.98|6.2|4.5|732|183|4.83|196|0|breadcrumb; panko
18001|Bagels, plain, enriched, with calcium propionate (includes onion, poppy, sesame)|264|10.56|1.32|0.36|52.38|8.43|1.6|422|219|3.57|107|0|bagel
18258|English muffins, plain, enriched, with ca prop (includes sourdough)|227|8.87|1.69|0.733|44.17|3.53|3.5|425|163|4|109|1.8|english muffin
18350|Rolls, hamburger or hotdog, plain|279|9.77|3.91|0.842|50.12|7.28|1.8|494|144|3.43|122|1.3|hamburger bun; hotdog bun; burger bun; bun
18342|Rolls, dinner, plain, commercially prepared (includes brown-and-serve)|310|10.86|6.47|1.375|52.04|5.55|2|467|178|3.72|139|0.2|dinner roll; bread roll; roll
18239|Croissants, butter|406|8.2|21|11.659|45.8|11.26|2.6|467|37|2.03|118|0.2|croissant
18274|Muffins, blueberry, commercially prepared|375|4.49|16.07|2.844|53|31.47|1.1|336|44|1.3|121|0.9|blueberry muffin; muffin
18248|Doughnuts, cake-type, plain (includes unsugared, old-fashioned)|434|5.31|24.93|11.105|47.06|18.15|1.7|477|40|2.53|134|0|donut
18159|Cookies, chocolate chip, commercially prepared, regular, higher fat, enriched|492|5.1|24.72|8.091|65.36|32.9|2|311|21|5.58|171|0|chocolate chip cookie; cookie
18166|Cookies, chocolate sandwich, with creme filling, regular|464|5.21|19.14|5.649|71|40.67|2.9|388|21|12.14|234|0|oreo; sandwich cookie
18173|Cookies, graham crackers, plain or honey (includes cinnamon)|430|6.69|10.6|1.633|77.66|24.85|3.4|459|77|3.78|170|0|graham cracker
18228|Crackers, saltines (includes oyster, soda, soup)|418|9.46|8.64|1.653|74.05|1.29|2.8|941|19|5.57|152|0|saltine; cracker; soda cracker
18133|Cake, sponge, commercially prepared|290|5.4|2.7|0.802|61|36.66|0.5|623|70|2.72|99|0|sponge cake
18120|Cake, pound, commercially prepared, butter (includes fresh and frozen)|353|5|13.96|4.811|53.64|33.36|0.6|377|47|1.48|149|0|pound cake; cake
18151|Cookies, brownies, commercially prepared|405|4.8|16.3|4.235|63.9|36.61|2.1|286|29|2.25|149|0|brownie
18365|Waffles, plain, frozen, ready-to-heat|285|6.47|9.7|1.531|42.98|4.91|2.2|638|308|5.61|125|0|waffle; frozen waffle
18288|Pancakes plain, frozen, ready-to-heat (includes buttermilk)|233|5.23|6.83|1.162|37.75|8.32|1|461|78|5.67|90|0.3|pancake; frozen pancake
18301|Pie, apple, commercially prepared, enriched flour|237|1.9|11|3.797|34|15.65|1.6|201|11|0.45|65|3.2|apple pie
18337|Puff pastry, frozen, ready-to-bake|551|7.3|38.1|9.643|45.1|0.74|1.5|249|10|2.56|61|0|puff pastry
21224|Pizza, cheese topping, regular crust, frozen, cooked|268|10.36|12.28|4.272|29.02|3.57|2.2|447|179|2.27|152|1.2|pizza; frozen pizza; cheese pizza
08013|Cereals ready-to-eat, GENERAL MILLS, CHEERIOS|376|12.09|6.73|1.5|73.23|4.36|9.4|497|401|33.17|641|21.6|cheerio
08020|Cereals ready-to-eat, KELLOGG, KELLOGG'S Corn Flakes|357|7.5|0.4|0.116|84.1|9.5|3.3|729|5|28.9|168|21|corn flake; cereal
08060|Cereals ready-to-eat, KELLOGG, KELLOGG'S RAISIN BRAN|318|7.72|2.72|0.48|77.29|31.3|11.4|356|43|12.33|653|0|raisin bran
08065|Cereals ready-to-eat, KELLOGG, KELLOGG'S RICE KRISPIES|381|6.75|2.05|0.458|85.05|9.87|0.4|527|5|30.42|125|63.3|rice krispie
08037|Cereals ready-to-eat, granola, homemade|489|13.67|24.31|3.957|53.88|19.8|8.9|26|76|3.95|539|1.2|granola; muesli
19015|Snacks, granola bars, hard, plain|471|10.1|19.8|2.37|64.4|28.57|5.3|294|61|2.95|336|0.9|granola bar; cereal bar
19034|Snacks, popcorn, air-popped|387|12.94|4.54|0.637|77.78|0.87|14.5|8|7|3.19|329|0|popcorn
25014|Snacks, popcorn, microwave, regular (butter) flavor, made with partially hydrogenated oil|557|7.5|34.02|7.216|55.16|0.55|10|764|20|1.85|240|0.1|microwave popcorn; butter popcorn
19411|Snacks, potato chips, plain, salted|532|6.39|33.98|3.4|53.83|0.33|3.1|527|21|1.28|1196|21.6|potato chip; chip; crisps
19056|Snacks, tortilla chips, plain, white corn, salted|472|7.1|20.68|2.811|67.78|0.78|5.4|328|106|1.52|182|0|tortilla chip; corn chip
19047|Snacks, pretzels, hard, plain, salted|384|10.04|2.93|0.391|80.39|2.21|3.4|1240|27|4.58|223|2.1|pretzel
19816|Snacks, rice cakes, brown rice, plain, unsalted|387|8.2|2.8|0.57|81.5|0.88|4.2|26|11|1.49|290|0|rice cake
19059|Snacks, trail mix, regular|462|13.8|29.4|5.55|44.9|||229|78|3.05|685|1.4|trail mix
19002|Snacks, beef jerky, chopped and formed|410|33.2|25.6|10.85|11|9|1.8|2081|20|5.42|597|0|beef jerky; jerky
16014|Beans, black, mature seeds, raw|341|21.6|1.42|0.366|62.36|2.12|15.5|5|123|5.02|1483|0|dried black bean; dry black bean
16316|Beans, black, mature seeds, canned, low sodium|91|6.03|0.29|0.075|16.55|0.23|6.9|138|35|1.9|308|2.7|black bean; canned black bean
16032|Beans, kidney, red, mature seeds, raw|337|22.53|1.06|0.154|61.29|2.1|15.2|12|83|6.69|1359|4.5|dried kidney bean
16145|Beans, kidney, red, mature seeds, canned, drained solids|124|7.98|1.05|0.181|21.49|3.8|5.5|231|57|1.5|277|0.2|kidney bean; canned kidney bean
16042|Beans, pinto, mature seeds, raw|347|21.42|1.23|0.235|62.55|2.11|15.5|12|113|5.07|1393|6.3|dried pinto bean
16347|Beans, pinto, mature seeds, canned, solids and liquids, low sodium|82|4.6|0.56|0.116|15.18|1.02|4.6|146|47|1.47|276|0.7|pinto bean
16051|Beans, white, mature seeds, canned|114|7.26|0.29|0.074|21.2|0.29|4.8|340|73|2.99|454|0|white bean; cannellini; cannellini bean; great northern bean; navy bean; butter bean
16006|Beans, baked, canned, plain or vegetarian|94|4.75|0.37|0.071|21.14|7.96|4.1|343|34|1.19|224|0|baked bean
16103|Refried beans, canned, traditional style (includes USDA commodity)|90|4.98|2.01|0.631|13.55|0.54|3.7|370|29|1.44|319|6|refried bean
16360|Chickpeas (garbanzo beans, bengal gram), mature seeds, canned, solids and liquids, low sodium|88|4.92|1.95|0.204|13.49|2.59|4.4|132|35|1.23|144|0.1|chickpea; canned chickpea
16056|Chickpeas (garbanzo beans, bengal gram), mature seeds, raw|378|20.47|6.04|0.603|62.95|10.7|12.2|24|57|4.31|718|4|dried chickpea
16069|Lentils, raw|352|24.63|1.06|0.154|63.35|2.03|10.7|6|35|6.51|677|4.5|lentil; red lentil; green lentil; dried lentil; brown lentil
16070|Lentils, mature seeds, cooked, boiled, without salt|116|9.02|0.38|0.053|20.13|1.8|7.9|2|19|3.33|369|1.5|cooked lentil; canned lentil
16085|Peas, green, split, mature seeds, raw|352|23.82|1.16|0.161|63.74|8|25.5|15|37|4.82|823|1.8|split pea
11039|Lima beans, immature seeds, frozen, baby, unprepared|132|7.59|0.44|0.102|25.14||6|52|35|2.21|452|8.3|lima bean
11211|Edamame, frozen, unprepared|109|11.22|4.73||7.61|2.48|4.8|6|60|2.11|482|9.7|edamame
16158|Hummus, commercial|166|7.9|9.6|1.437|14.29||6|379|38|2.44|228|0|hummus
16098|Peanut butter, smooth style, with salt|598|22.21|51.36|10.325|22.31|10.49|5|426|49|1.74|558|0|peanutbutter; peanut butter
16087|Peanuts, all types, raw|567|25.8|49.24|6.279|16.13|4.72|8.5|18|92|4.58|705|0|peanut
16090|Peanuts, all types, dry-roasted, with salt|587|24.35|49.66|7.723|21.26|4.9|8.4|410|58|1.58|634|0|roasted peanut; salted peanut
12061|Nuts, almonds|579|21.15|49.93|3.802|21.55|4.35|12.5|1|269|3.71|733|0|almond; almond flour; almond meal; ground almond
12195|Nuts, almond butter, plain, without salt added|614|20.96|55.5|4.152|18.82|4.43|10.3|7|347|3.49|748|0|almond butter
12155|Nuts, walnuts, english|654|15.23|65.21|6.126|13.71|2.61|6.7|2|98|2.91|441|1.3|walnut
12142|Nuts, pecans|691|9.17|71.97|6.18|13.86|3.97|9.6|0|70|2.53|410|1.1|pecan
12087|Nuts, cashew nuts, raw|553|18.22|43.85|7.783|30.19|5.91|3.3|12|37|6.68|660|0.5|cashew
12151|Nuts, pistachio nuts, raw|560|20.16|45.32|5.907|27.17|7.66|10.6|1|105|3.92|1025|5.6|pistachio
12120|Nuts, hazelnuts or filberts|628|14.95|60.75|4.464|16.7|4.34|9.7|0|114|4.7|680|6.3|hazelnut
12131|Nuts, macadamia nuts, raw|718|7.91|75.77|12.061|13.82|4.57|8.6|5|85|3.69|368|1.2|macadamia; macadamia nut
12078|Nuts, brazilnuts, dried, unblanched|659|14.32|67.1|16.134|11.74|2.33|7.5|3|160|2.43|659|0.7|brazil nut
12147|Nuts, pine nuts, dried|673|13.69|68.37|4.899|13.08|3.59|3.7|2|16|5.53|597|0.8|pine nut
12135|Nuts, mixed nuts, dry roasted, with peanuts, without salt added|607|19.5|53.5|8.01|22.42|5|6.4|4|87|3.73|643|0.8|mixed nut; nut
12108|Nuts, coconut meat, dried (desiccated), not sweetened|660|6.88|64.53|57.218|23.65|7.35|16.3|37|26|3.32|543|1.5|desiccated coconut; dried coconut
12109|Nuts, coconut meat, dried (desiccated), sweetened, flaked, packaged|456|3.13|27.99|26.396|51.85|36.75|9.9|285|11|1.51|361|0|shredded coconut; coconut flake
12104|Nuts, coconut meat, raw|354|3.33|33.49|29.698|15.23|6.23|9|20|14|2.43|356|3.3|coconut
12036|Seeds, sunflower seed kernels, dried|584|20.78|51.46|4.455|20|2.62|8.6|9|78|5.25|645|1.4|sunflower seed
12014|Seeds, pumpkin and squash seed kernels, dried|559|30.23|49.05|8.659|10.71|1.4|6|7|46|8.82|809|1.9|pumpkin seed; pepita
12023|Seeds, sesame seeds, whole, dried|573|17.73|49.67|6.957|23.45|0.3|11.8|11|975|14.55|468|0|sesame seed
12166|Seeds, sesame butter, tahini, from roasted and toasted kernels (most common type)|595|17|53.76|7.529|21.19|0.49|9.3|115|426|8.95|414|0|tahini
12006|Seeds, chia seeds, dried|486|16.54|30.74|3.33|42.12||34.4|16|631|7.72|407|1.6|chia seed; chia
12220|Seeds, flaxseed|534|18.29|42.16|3.663|28.88|1.55|27.3|30|255|5.73|813|0.6|flaxseed; ground flaxseed
04053|Oil, olive, salad or cooking|884|0|100|13.808|0|0|0|2|1|0.56|1|0|oliveoil; olive oil
04582|Oil, canola|884|0|100|7.365|0|0|0|0|0|0|0|0|canola oil; vegetable oil; oil; rapeseed oil; cooking oil
04506|Oil, sunflower, linoleic, (approx. 65%)|884|0|100|10.3|0|0|0|0|0|0|0|0|sunflower oil
04047|Oil, coconut|892|0|99.06|82.475|0|0|0|0|1|0.05|0|0|coconut oil
04058|Oil, sesame, salad or cooking|884|0|100|14.2|0|0|0|0|0|0|0|0|sesame oil
04581|Oil, avocado|884|0|100|11.56|0||0|0|0|0|0|0|avocado oil
04042|Oil, peanut, salad or cooking|884|0|100|16.9|0|0|0|0|0|0.03|0|0|peanut oil
04002|Lard|902|0|100|39.2|0|0|0|0|0|0|0|0|lard
04615|Shortening, vegetable, household, composite|884|0|99.97|24.98|0|0|0|4|1|0.07|0|0|shortening
19335|Sugars, granulated|387|0|0|0|99.98|99.8|0|1|1|0.05|2|0|sugar; white sugar; granulated sugar; cane sugar
19334|Sugars, brown|380|0.12|0|0|98.09|97.02|0|28|83|0.71|133|0|brown sugar
19336|Sugars, powdered|389|0|0|0|99.77|97.81|0|2|1|0.06|2|0|powdered sugar; icing sugar; confectioner sugar
19296|Honey|304|0.3|0|0|82.4|82.12|0.2|4|6|0.42|52|0.5|honey
19353|Syrups, maple|260|0.04|0.06|0.007|67.04|60.46|0|12|102|0.11|212|0|maple syrup
19129|Syrups, table blends, pancake|234|0|0|0|61.47|21.47|0|82|3|0.03|15|0|pancake syrup; syrup
19350|Syrups, corn, light|283|0|0.2|0|76.79|76.77|0|62|13|0|1|0|corn syrup
19912|Sweetener, syrup, agave|310|0.09|0.45|0|76.37|68.03|0.2|4|1|0.09|4|17|agave; agave nectar; agave syrup
19304|Molasses|290|0|0.1|0.018|74.73|74.72|0|37|205|4.72|1464|0|molasse; molasses; treacle
19297|Jams and preserves|278|0.37|0.07|0.01|68.86|48.5|1.1|32|20|0.49|77|8.8|jam; strawberry jam; preserve; fruit spread; raspberry jam
19300|Jellies|266|0.15|0.02|0.005|69.95|51.22|1|30|7|0.19|54|0.9|jelly; grape jelly
19303|Marmalade, orange|246|0.3|0|0|66.3|60|0.7|56|38|0.15|37|4.8|marmalade
19904|Chocolate, dark, 70-85% cacao solids|598|7.79|42.63|24.489|45.9|23.99|10.9|20|73|11.9|715||dark chocolate
19120|Candies, milk chocolate|535|7.65|29.66|18.509|59.4|51.5|3.4|79|189|2.35|372|0|milk chocolate; chocolate; chocolate bar
19080|Candies, semisweet chocolate|480|4.2|30|17.75|63.9|54.5|5.9|11|32|3.13|365|0|chocolate chip; semisweet chocolate
19087|Candies, white chocolate|539|5.87|32.09|19.412|59.24|59|0.2|90|199|0.24|286|0.5|white chocolate
19165|Cocoa, dry powder, unsweetened|228|19.6|13.7|8.07|57.9|1.75|37|21|128|13.86|1524|0|cocoa; cocoa powder
19125|Chocolate-flavored hazelnut spread|541|5.41|29.73|28.423|62.16|54.05|5.4|41|108|4.38|407|0|nutella; chocolate hazelnut spread; hazelnut spread; chocolate spread
19116|Candies, marshmallows|318|1.8|0.2|0.056|81.3|57.56|0.1|80|3|0.23|5|0|marshmallow
19106|Candies, gumdrops, starch jelly pieces|396|0|0|0|98.9|58.97|0.1|44|3|0.4|5|0|gummy bear; gummy candy
19230|Frostings, vanilla, creamy, ready-to-eat|418|0|16.23|2.974|67.89|63.1|0|184|3|0.16|34|0|frosting; vanilla frosting
19172|Gelatin desserts, dry mix|381|7.8|0|0|90.5|86.04|0|466|3|0.13|7|0|jello; gelatin dessert
19177|Gelatins, dry powder, unsweetened|335|85.6|0.1|0.07|0|0|0|196|55|1.11|16|0|gelatin
19201|Puddings, vanilla, ready-to-eat|130|1.45|3.78|1.016|22.6|16.97|0|142|49|0.09|65|0.2|pudding; vanilla pudding; custard
19183|Puddings, chocolate, ready-to-eat|142|2.09|4.6|1.263|23.01|17.17|0|152|51|1.27|184|0.3|chocolate pudding
18369|Leavening agents, baking powder, double-acting, sodium aluminum sulfate|53|0|0|0|27.7|0|0.2|10600|5876|11.02|20|0|baking powder
18372|Leavening agents, baking soda|0|0|0|0|0|0|0|27360|0|0|0|0|bakingsoda; baking soda
18375|Leavening agents, yeast, baker's, active dry|325|40.44|7.61|1.001|41.22|0|26.9|51|30|2.17|955|0.3|yeast; active dry yeast
02050|Vanilla extract|288|0.06|0.06|0.01|12.65|12.65|0|9|11|0.12|148|0|vanilla extract
02047|Salt, table|0|0|0|0|0|0|0|38758|24|0.33|8|0|salt; sea salt; kosher salt; table salt
02030|Spices, pepper, black|251|10.39|3.26|1.392|63.95|0.64|25.3|20|443|9.71|1329|0|black pepper; pepper
02010|Spices, cinnamon, ground|247|3.99|1.24|0.345|80.59|2.17|53.1|10|1002|8.32|431|3.8|cinnamon; ground cinnamon
02014|Spices, cumin seed|375|17.81|22.27|1.535|44.24|2.25|10.5|168|931|66.36|1788|7.7|cumin; ground cumin
02028|Spices, paprika|282|14.14|12.89|2.14|53.99|10.34|34.9|68|229|21.14|2280|0.9|paprika; smoked paprika
02009|Spices, chili powder|282|13.46|14.28|2.462|49.7|7.19|34.8|2867|330|17.3|1950|0.7|chili powder
02015|Spices, curry powder|325|14.29|14.01|1.648|55.83|2.76|53.2|52|525|19.1|1170|0.7|curry powder
02020|Spices, garlic powder|331|16.55|0.73|0.249|72.73|2.43|9|60|79|5.65|1193|1.2|garlic powder
02026|Spices, onion powder|341|10.41|1.04|0.219|79.12|6.63|15.2|73|384|3.9|985|23.4|onion powder
02027|Spices, oregano, dried|265|9|4.28|1.551|68.92|4.09|42.5|25|1597|36.8|1260|2.3|oregano; dried oregano
02003|Spices, basil, dried|233|22.98|4.07|2.157|47.75|1.71|37.7|76|2240|89.8|2630|0.8|dried basil
02042|Spices, thyme, dried|276|9.11|7.43|2.73|63.94|1.71|37|55|1890|123.6|814|50|dried thyme
02043|Spices, turmeric, ground|312|9.68|3.25|1.838|67.14|3.21|22.7|27|168|55|2080|0.7|turmeric
02021|Spices, ginger, ground|335|8.98|4.24|2.599|71.62|3.39|14.1|27|114|19.8|1320|0.7|ground ginger
02025|Spices, nutmeg, ground|525|5.84|36.31|25.94|49.29|2.99|20.8|16|184|3.04|350|3|nutmeg
11935|Catsup|101|1.04|0.1|0.014|27.4|21.27|0.3|907|15|0.35|281|4.1|ketchup
02046|Mustard, prepared, yellow|60|3.74|3.34|0.214|5.83|0.92|4|1104|63|1.61|152|0.3|mustard; yellow mustard; dijon mustard; dijon
04025|Salad dressing, mayonnaise, regular|680|0.96|74.85|11.703|0.57|0.57|0|635|8|0.21|20|0|mayonnaise; mayo
04639|Salad dressing, ranch dressing, regular|430|1.32|44.54|6.964|5.9|4.69|0|901|28|0.3|64|0|ranch dressing; ranch
04114|Salad dressing, italian dressing, commercial, regular|240|0.41|21.12|2.948|12.12|10.77|0|993|13|0.26|84|0.4|italian dressing; vinaigrette
43015|Salad dressing, caesar dressing, regular|542|2.17|57.85|8.789|3.3|2.81|0.5|1209|48|1.08|29|0.3|caesar dressing
16123|Soy sauce made from soy and wheat (shoyu)|53|8.14|0.57|0.073|4.93|0.4|0.8|5493|33|1.45|435|0|soy sauce
06179|Sauce, fish, ready-to-serve|35|5.06|0.01|0.003|3.64|3.64|0|7851|43|0.78|288|0.5|fish sauce
06176|Sauce, oyster, ready-to-serve|51|1.35|0.25|0.043|10.92|0|0.3|2733|32|0.18|54|0.1|oyster sauce
06175|Sauce, hoisin, ready-to-serve|220|3.31|3.39|0.568|44.08|27.26|2.8|1615|32|1.01|119|0.4|hoisin; hoisin sauce
06112|Sauce, teriyaki, ready-to-serve|89|5.93|0.02|0|15.56|14.1|0.1|3833|25|1.7|225|0|teriyaki sauce
06971|Sauce, worcestershire|78|0|0|0|19.46|10.03|0|980|107|5.3|800|13|worcestershire sauce
06150|Sauce, barbecue|172|0.82|0.63|0.045|40.77|33.24|0.9|1027|33|0.64|232|0.6|bbq sauce; barbecue sauce
06164|Sauce, salsa, ready-to-serve|29|1.52|0.17|0.021|6.64|4.01|1.9|711|30|0.42|275|1.9|salsa
06931|Sauce, pasta, spaghetti/marinara, ready-to-serve|50|1.39|1.61|0.218|7.43|4.91|1.8|437|26|0.73|320|2|pasta sauce; marinara; spaghetti sauce; marinara sauce
06169|Sauce, ready-to-serve, pepper, TABASCO|12|1.29|0.76|0.106|0.8|0.13|0.6|633|12|1.16|128|4.5|hot sauce; tabasco
06631|Sauce, hot chile, sriracha|93|1.93|0.93||19.16|15.11|2.2|2124|18|1.64|321|26.9|sriracha
06626|Sauce, pesto, ready-to-serve, refrigerated|418|9.83|37.6|7.07|10.09|6.33|1.8|603|306|0.57|560|0|pesto
02048|Vinegar, cider|21|0|0|0|0.93|0.4|0|5|7|0.2|73|0|vinegar; apple cider vinegar; cider vinegar; white vinegar; rice vinegar
02069|Vinegar, balsamic|88|0.49|0|0|17.03|14.95||23|27|0.72|112|0|balsamic vinegar; balsamic
02068|Vinegar, red wine|19|0.04|0|0|0.27|0|0|8|6|0.45|39|0.5|red wine vinegar; white wine vinegar
11937|Pickles, cucumber, dill or kosher dill|12|0.5|0.3|0.079|2.41|1.07|1|809|57|0.26|117|2.3|pickle; dill pickle; cornichon
09193|Olives, ripe, canned (small-extra large)|115|0.84|10.68|1.415|6.26|0|3.2|735|88|3.3|8|0.9|olive; black olive
09195|Olives, pickled, canned or bottled, green|145|1.03|15.32|2.029|3.84|0.54|3.3|1556|52|0.49|42|0|green olive
02054|Capers, canned|23|2.36|0.86|0.233|4.89|0.41|3.2|2348|40|1.67|40|4.3|caper
11439|Sauerkraut, canned, solids and liquids|19|0.91|0.14|0.034|4.28|1.78|2.9|661|30|1.47|170|14.7|sauerkraut
11118|Cabbage, kimchi|15|1.1|0.5|0.067|2.4|1.06|1.6|498|33|2.5|151|0|kimchi
16112|Miso|198|12.79|6.01|1.025|25.37|6.2|5.4|3728|57|2.49|210|0|miso; miso paste
06172|Soup, stock, chicken, home-prepared|36|2.52|1.2|0.321|3.53|1.58|0|143|3|0.21|105|0.2|chicken stock; stock
06194|Soup, chicken broth, ready-to-serve|6|0.64|0.21|0.013|0.44|0.43|0|371|4|0.07|18|0|chicken broth; broth
06008|Soup, beef broth or bouillon canned, ready-to-serve|7|1.14|0.22|0.11|0.04|0|0|372|6|0.17|54|0|beef broth; beef stock
06700|Soup, vegetable broth, ready to serve|5|0.24|0.07|0.028|0.93|0.55|0|296|3|0.06|19|0.4|vegetable broth; vegetable stock; veggie broth
06019|Soup, chicken noodle, canned, condensed|48|2.37|1.55|0.389|6.07|0|0.9|681|6|0.67|48|0|chicken noodle soup
06159|Soup, tomato, canned, condensed|66|1.46|0.44|0.115|15.22|8.23|1.1|377|13|0.59|562|12.9|tomato soup
06043|Soup, cream of mushroom, canned, condensed|79|1.35|5.3|0.964|6.8|0.4|0.7|691|12|0.18|64|0|cream of mushroom soup
09206|Orange juice, raw|45|0.7|0.2|0.024|10.4|8.4|0.2|1|11|0.2|200|50|orangejuice; orange juice
09016|Apple juice, canned or bottled, unsweetened, without added ascorbic acid|46|0.1|0.13|0.022|11.3|9.62|0.2|4|8|0.12|101|0.9|apple juice
14242|Cranberry juice cocktail, bottled|54|0|0.1|0.009|13.52|11.87|0|2|3|0.1|14|42.3|cranberry juice
09135|Grape juice, canned or bottled, unsweetened, without added ascorbic acid|60|0.37|0.13|0.025|14.77|14.2|0.2|5|11|0.25|104|0.1|grape juice
09152|Lemon juice, raw|22|0.35|0.24|0.04|6.9|2.52|0.3|1|6|0.08|103|38.7|lemon juice
09160|Lime juice, raw|25|0.42|0.07|0.008|8.42|1.69|0.4|2|14|0.09|117|30|lime juice
11540|Tomato juice, canned, with salt added|17|0.85|0.29|0.019|3.53|2.58|0.4|253|10|0.39|217|70.1|tomato juice
14148|Beverages, carbonated, cola, regular|42|0|0.25|0|10.36|9.94|0|3|1|0.02|5|0|cola; coke; soda; pepsi
14136|Beverages, carbonated, ginger ale|34|0|0|0|8.76|8.9|0|7|3|0.18|1|0|ginger ale
14209|Beverages, coffee, brewed, prepared with tap water|1|0.12|0.02|0.002|0|0|0|2|2|0.01|49|0|brewed coffee
14355|Beverages, tea, black, brewed, prepared with tap water|1|0|0|0.002|0.3|0|0|3|0|0.02|37|0|brewed tea
14555|Water, bottled, generic|0|0|0|0|0|0|0|2|10|0|0|0|water; bottled water; sparkling water
14003|Alcoholic beverage, beer, regular, all|43|0.46|0|0|3.55|0|0|4|4|0.02|27|0|beer; lager; ale
14096|Alcoholic beverage, wine, table, red|85|0.07|0|0|2.61|0.62|0|4|8|0.46|127|0|red wine; wine
14106|Alcoholic beverage, wine, table, white|82|0.07|0|0|2.6|0.96|0|5|9|0.27|71|0|white wine
14037|Alcoholic beverage, distilled, all (gin, rum, vodka, whiskey) 80 proof|231|0|0|0|0|0|0|1|0|0.04|2|0|vodka; gin; rum; whiskey
11842|Potatoes, french fried, all types, salt not added in processing, frozen, as purchased|150|2.24|4.66|0.94|24.81|0.2|1.9|23|9|0.62|408|17.3|french fry; frozen fry; fry
11390|Potatoes, hash brown, frozen, plain, unprepared|82|2.06|0.62|0.163|17.72||1.4|22|10|0.98|285|8.2|hash brown; tater tot
22975|Chicken, nuggets, white meat, precooked, frozen, not reheated|261|14.36|15.42|3.366|16.24|1.27|0.7|538|38|1.43|281|0|chicken nugget
09054|Blueberries, frozen, unsweetened|51|0.42|0.64|0.053|12.17|8.45|2.7|1|8|0.18|54|2.5|frozen blueberry
09318|Strawberries, frozen, unsweetened|35|0.43|0.11|0.006|9.13|4.56|2.1|2|16|0.75|148|41.2|frozen strawberry; frozen berry; frozen fruit
09306|Raspberries, frozen, red, sweetened|103|0.7|0.16|0.005|26.16|21.76|4.4|1|15|0.65|114|16.5|frozen raspberry
09295|Pummelo, raw|38|0.76|0.04||9.62||1|1|4|0.11|216|61|pomelo
09107|Gooseberries, raw|44|0.88|0.58|0.038|10.18||4.3|1|25|0.31|198|27.7|gooseberry
09060|Carambola, (starfruit), raw|31|1.04|0.33|0.019|6.73|3.98|2.8|2|3|0.08|133|34.4|star fruit; starfruit
09144|Jackfruit, raw|95|1.72|0.64|0.195|23.25|19.08|1.5|2|24|0.23|448|13.7|jackfruit
09296|Quinces, raw|57|0.4|0.1|0.01|15.3||1.9|4|11|0.7|197|15|quince
11954|Tomatillos, raw|32|0.96|1.02|0.139|5.84|3.93|1.9|1|7|0.62|268|11.7|tomatillo
11972|Lemon grass (citronella), raw|99|1.82|0.49|0.119|25.31|||6|65|8.17|723|2.6|lemongrass; lemon grass
11603|Yambean (jicama), raw|38|0.72|0.09|0.021|8.82|1.8|4.9|4|12|0.6|150|20.2|jicama
11134|Cassava, raw|160|1.36|0.28|0.074|38.06|1.7|1.8|14|16|0.27|271|20.6|cassava; yuca
11518|Taro, raw|112|1.5|0.2|0.041|26.46|0.4|4.1|11|43|0.55|591|4.5|taro
11241|Kohlrabi, raw|27|1.7|0.1|0.013|6.2|2.6|3.6|20|24|0.4|350|62|kohlrabi
11207|Dandelion greens, raw|45|2.7|0.7|0.17|9.2|0.71|3.5|76|187|3.1|397|35|dandelion green
11952|Radicchio, raw|23|1.43|0.25|0.06|4.48|0.6|0.9|22|19|0.57|302|8|radicchio
11043|Mung beans, mature seeds, sprouted, raw|30|3.04|0.18|0.046|5.94|4.13|1.8|6|13|0.91|149|13.2|bean sprout
11001|Alfalfa seeds, sprouted, raw|23|3.99|0.69|0.069|2.1|0.2|1.9|6|32|0.96|79|8.2|alfalfa sprout; sprout
11467|Squash, summer, crookneck and straightneck, raw|19|1.01|0.27|0.093|3.88|2.88|1|2|21|0.44|222|19.3|yellow squash
11492|Squash, winter, spaghetti, raw|31|0.64|0.57|0.117|6.91|2.76|1.5|17|23|0.31|108|2.1|spaghetti squash
16052|Broadbeans (fava beans), mature seeds, raw|341|26.12|1.53|0.254|58.29|5.7|25|13|103|6.7|1062|1.4|fava bean; broad bean
11987|Mushrooms, oyster, raw|33|3.31|0.41|0.062|6.09|1.11|2.3|18|3|1.33|420|0|oyster mushroom
11963|Nopales, raw|16|1.32|0.09|0.016|3.33|1.15|2.2|21|164|0.59|257|9.3|nopale; cactus
11149|Chayote, fruit, raw|19|0.82|0.13|0.028|4.51|1.66|1.7|2|17|0.34|125|7.7|chayote
01057|Eggnog|88|4.55|4.19|2.591|8.05|8.05|0|54|130|0.2|165|1.5|eggnog
01251|Cheese, Mexican blend|358|23.54|28.51|17.027|1.75|1.23|0|338|659|0.59|85|0|mexican cheese blend; mexican blend cheese
01011|Cheese, colby|394|23.76|32.11|20.218|2.57|0.52|0|604|685|0.76|127|0|colby; colby cheese; colby jack
01030|Cheese, muenster|368|23.41|30.04|19.113|1.12|1.12|0|628|717|0.41|134|0|muenster
01020|Cheese, fontina|389|25.6|31.14|19.196|1.55|1.55|0|800|550|0.23|64|0|fontina
01228|Cheese, fresh, queso fresco|299|18.09|23.82|12.94|2.98|2.32|0|751|566|0.2|129|0|queso fresco; paneer
01038|Cheese, romano|387|31.8|26.94|17.115|3.63|0.73|0|1433|1064|0.77|86|0|pecorino; pecorino romano; romano cheese
01106|Milk, goat, fluid, with added vitamin D|69|3.56|4.14|2.667|4.45|4.45|0|50|134|0.05|204|1.3|goat milk
07254|Turkey bacon, unprepared|226|15.94|16.93|4.52|1.89|||1069|80|1.4|349||turkey bacon
07955|Turkey sausage, fresh, raw|155|18.79|8.08|1.963|0.47|0|0|593|19|1.17|262|2.3|turkey sausage
05146|Goose, domesticated, meat and skin, raw|371|15.86|33.62|9.78|0||0|73|12|2.5|308|4.2|goose
05307|Chicken, cornish game hens, meat and skin, raw|200|17.15|14.02|3.89|0|0|0|61|11|0.78|236|0.5|cornish hen; cornish game hen
13920|Beef, tenderloin, steak, separable lean and fat, trimmed to 1/8" fat, choice, raw|246|19.82|17.88|7.214|0|0|0|50|25|1.43|303|0|filet mignon; beef tenderloin
13346|Beef, cured, corned beef, brisket, raw|198|14.68|14.9|4.73|0.14||0|1217|7|1.69|297|27|corned beef; corned beef brisket
13341|Beef, variety meats and by-products, tripe, raw|85|12.07|3.69|1.291|0|0|0|97|69|0.59|67|0|tripe
13355|Beef, cured, pastrami|147|21.8|5.82|2.681|0.36|0.1|0|1078|10|2.22|210|0.3|pastrami
07019|Chorizo, pork and beef|455|24.1|38.27|14.38|1.86|0|0|1235|8|1.59|398|0|chorizo
07008|Bologna, beef and pork|308|15.2|24.59|9.301|5.49|4.42|0|960|85|1.21|315|0.8|bologna
07041|Liver sausage, liverwurst, pork|326|14.1|28.5|10.6|2.2||0|860|26|6.4|170|0|liverwurst
17177|Game meat, rabbit, domesticated, composite of cuts, raw|136|20.05|5.55|1.66|0||0|41|13|1.57|330|0|rabbit
16147|Veggie burgers or soyburgers, unprepared|177|15.7|6.3|1.44|14.27|1.07|4.9|569|136|2.41|333|4.5|veggie burger
07972|Meatballs, frozen, Italian style|286|14.4|22.21|7.627|8.06|3.47|2.3|666|80|1.77|296|0|meatball; frozen meatball
15028|Fish, flatfish (flounder and sole species), raw|70|12.41|1.93|0.441|0|0|0|296|21|0.18|160|0|flounder; sole
15091|Fish, sea bass, mixed species, raw|97|18.43|2|0.511|0|0|0|68|10|0.29|256|0|sea bass
15110|Fish, swordfish, raw|144|19.66|6.65|1.602|0|0|0|81|5|0.38|418|0|swordfish
15060|Fish, perch, mixed species, raw|91|19.39|0.92|0.185|0|0|0|62|80|0.9|269|1.7|perch
15130|Fish, whitefish, mixed species, raw|134|19.09|5.86|0.906|0|0|0|51|26|0.37|317|0|whitefish
15166|Mollusks, octopus, common, raw|82|14.91|1.04|0.227|2.2|0|0|230|53|5.3|350|5|octopus
15145|Crustaceans, crayfish, mixed species, wild, raw|77|15.97|0.95|0.159|0|0|0|58|27|0.84|302|1.2|crayfish; crawfish
15012|Fish, caviar, black and red, granular|264|24.6|17.9|4.06|4|0|0|1500|275|11.88|181|0|caviar
11414|Potato salad, home-prepared|143|2.68|8.2|1.429|11.17||1.3|529|19|0.65|254|10|potato salad
16138|Falafel, home-prepared|333|13.31|17.8|2.383|31.84|||294|54|3.42|585|1.6|falafel
18047|Bread, raisin, enriched|274|7.9|4.4|1.081|52.3|5.68|4.3|347|66|2.9|227|0.1|raisin bread
18963|Garlic bread, frozen|350|8.36|16.61|5.281|41.72|3.69|2.5|544|27|3.05|103|0.2|garlic bread; frozen garlic bread
18360|Taco shells, baked|476|6.41|21.79|7.105|63.49|1.5|6.7|324|100|1.64|231|0|taco shell
18245|Danish pastry, cheese|374|8|21.9|6.794|37.2|6.95|1|417|35|1.8|98|0.1|danish; danish pastry
18356|Sweet rolls, cinnamon, commercially prepared with raisins|372|6.2|16.4|3.079|50.9|31.73|2.4|304|72|1.6|111|2|cinnamon roll
18147|Cheesecake commercially prepared|321|5.5|22.5|9.921|25.5|21.8|0.4|438|51|0.63|90|0.4|cheesecake
16157|Chickpea flour (besan)|387|22.39|6.69|0.693|57.82|10.85|10.8|64|45|4.86|846|0|chickpea flour; gram flour; besan
18948|Pie crust, refrigerated, regular, unbaked|445|2.97|25.46|9.596|51.11||1.8|409|10|1.02|73||pie crust
18338|Phyllo dough|299|7.1|6|1.47|52.6|0.18|1.9|483|11|3.21|74|0|phyllo; phyllo dough; filo
19312|Pie fillings, apple, canned|100|0.1|0.1|0|26.1|13.8|1|47|4|0.29|45|1.7|apple pie filling; pie filling
08316|Cereals, QUAKER, hominy grits, white, regular, dry|361|8.8|1.6|0.15|79.2|0.64|1.6|1|2|4.42|137|0|grit
08576|Cereals, CREAM OF WHEAT, 1 minute cook time, dry|359|11.77|1.47|0.295|72.63|0.51|4.4|7|801|29.75|151|0|cream of wheat
20078|Wheat germ, crude|360|23.15|9.72|1.665|51.8||13.2|12|39|6.26|892|0|wheat germ
20140|Spelt, uncooked|338|14.57|2.43|0.406|70.19|6.82|10.7|8|27|4.44|388|0|spelt; farro
18361|Toaster pastries, brown-sugar-cinnamon|370|4.06|7.98||72.64|27.24|2.3|361|293|5.62|105||toaster pastry; poptart
16059|Chili with beans, canned|103|6.12|3.76|1.133|13.24|1.65|3.3|423|47|3.43|365|1.7|chili; canned chili
11009|Artichokes, (globe or french), frozen, unprepared|38|2.63|0.43|0.099|7.75||3.9|47|19|0.5|248|5.3|artichoke heart; frozen artichoke
11961|Hearts of palm, canned|28|2.52|0.62|0.13|4.62||2.4|426|58|3.13|177|7.9|heart of palm; hearts of palm
11590|Waterchestnuts, chinese, canned, solids and liquids|50|0.88|0.06|0.016|12.3|2.46|2.5|8|4|0.87|118|1.3|water chestnut
20030|Hominy, canned, white|72|1.48|0.88|0.123|14.26|1.82|2.5|345|10|0.62|9|0|hominy
09081|Cranberry sauce, canned, sweetened|159|0.9|0.15|0.007|40.4|31.75|1.1|5|3|0.41|28|1|cranberry sauce
06068|Soup, vegetarian vegetable, canned, condensed|59|1.72|1.58|0.24|9.78|3.13|0.5|516|17|0.88|171|1.2|vegetable soup
06037|Soup, lentil with ham, canned, ready-to-serve|56|3.74|1.12|0.45|8.16|||532|17|1.07|144|1.7|lentil soup
18081|Bread stuffing, bread, dry mix|386|11|3.4|0.845|76.2|8.27|3.2|1405|97|3.81|246|0|stuffing mix; stuffing
02055|Horseradish, prepared|48|1.18|0.69|0.09|11.29|7.99|3.3|420|56|0.42|246|24.9|horseradish
11945|Pickle relish, sweet|130|0.37|0.47|0.054|35.06|29.13|1.1|811|3|0.87|25|1|relish; sweet relish; pickle relish
27063|Sauce, enchilada, red, mild, ready to serve|30|0.62|0.91|0.111|4.87|1.83|0.5|547|7|0.67|101|0.3|enchilada sauce
06152|Sauce, pizza, canned, ready-to-serve|54|2.18|1.15|0.46|8.66|3.78|2|348|54|0.9|354|11.3|pizza sauce
06116|Gravy, beef, canned, ready-to-serve|53|3.75|2.36|1.153|4.81|0.21|0.4|560|6|0.7|81|0|gravy; beef gravy
04539|Salad dressing, blue or roquefort cheese dressing, commercial, regular|484|1.37|51.1|8.275|4.77|3.48|0.4|642|37|0.09|88|0.7|blue cheese dressing
09153|Lemon juice from concentrate, canned or bottled|17|0.45|0.07|0.027|5.62|1.53|0.7|24|10|0.06|109|14.3|bottled lemon juice
14181|Beverages, chocolate syrup|279|2.1|1.13|0.519|65.1|49.65|2.6|72|14|2.11|224|0.2|chocolate syrup
43212|Bacon bits, meatless|476|32|25.9|4.055|28.6|0|10.2|1770|101|0.72|145|1.9|imitation bacon bit
02011|Spices, cloves, ground|274|5.97|13|3.952|65.53|2.38|33.9|277|632|11.83|1020|0.2|clove; ground clove
02001|Spices, allspice, ground|263|6.09|8.69|2.55|72.12||21.6|77|661|7.06|1044|39.2|allspice
02006|Spices, cardamom|311|10.76|6.7|0.68|68.47||28|18|383|13.97|1119|21|cardamom
02013|Spices, coriander seed|298|12.37|17.77|0.99|54.99||41.9|35|709|16.32|1267|21|coriander seed; ground coriander
02033|Spices, poppy seed|525|17.99|41.56|4.517|28.13|2.99|19.5|26|1438|9.76|719|1|poppy seed
02029|Spices, parsley, dried|292|26.63|5.48|1.378|50.64|7.27|26.7|452|1140|22.04|2683|125|dried parsley
02036|Spices, rosemary, dried|331|4.88|15.22|7.371|64.06||42.6|50|1280|29.25|955|61.2|dried rosemary
02017|Spices, dill weed, dried|253|19.96|4.36|0.234|55.82||13.6|208|1784|48.78|3308|50|dried dill
02038|Spices, sage, ground|315|10.63|12.75|7.03|60.73|1.71|40.3|11|1652|28.12|1070|32.4|dried sage; sage
02004|Spices, bay leaf|313|7.61|8.36|2.28|74.97||26.3|23|834|43|529|46.5|bay leaf
02024|Spices, mustard seed, ground|508|26.08|36.24|1.989|28.09|6.79|12.2|13|266|9.21|738|7.1|mustard powder; mustard seed
02031|Spices, pepper, red or cayenne|318|12.01|17.27|3.26|56.63|10.34|27.2|30|148|7.8|2014|76.4|cayenne; cayenne pepper; red pepper flake; crushed red pepper
19008|Snacks, corn-based, extruded, puffs or twists, cheese-flavor|560|5.85|36.01|5.36|53.53|3.19|1.4|942|56|2.53|182|0|cheese puff
19041|Snacks, pork skins, plain|544|61.3|31.3|11.37|0|0|0|1818|30|0.88|127|0.5|pork rind
12097|Nuts, chestnuts, european, raw, unpeeled|213|2.42|2.26|0.425|45.54||8.1|3|27|1.01|518|43|chestnut
09044|Cherries, tart, dried, sweetened|333|1.25|0.73|0.146|80.45|67.15|2.5|13|38|0.68|376|19.3|dried cherry
19013|Snacks, fruit leather, pieces|359|1|2.68|0.65|82.82|57.58|0|403|18|0.75|164|56|fruit leather; fruit snack
19074|Candies, caramels|382|4.6|8.1|2.476|77|65.5|0|245|138|0.14|214|0.4|caramel
19107|Candies, hard|394|0|0.2|0|98|62.9|0|38|3|0.3|5|0|hard candy; lollipop
18172|Cookies, gingersnaps|416|5.6|9.8|2.451|76.9|19.92|2.2|501|77|6.4|346|0|gingersnap; ginger snap
18212|Cookies, vanilla wafers, lower fat|441|5|15.2|3.838|73.6|37.5|1.9|388|48|2.38|97|0|vanilla wafer
28399|Cookies, animal crackers (includes arrowroot, tea biscuits)|446|6.9|13.8|3.463|74.1|23.3|1.1|407|43|2.75|100|0|animal cracker
18271|Ice cream cones, cake or wafer-type|417|8.1|6.9|1.222|79|6|3|256|25|3.6|112|0|ice cream cone
19097|Sherbet, orange|144|1.1|2|1.16|30.4|24.32|1.3|46|54|0.14|96|2.3|sherbet
22973|Corn dogs, frozen, prepared|250|8.57|12.02|3.466|26.96|7.54|1|668|72|1.9|125|0.5|corn dog
22918|Burrito, bean and cheese, frozen|221|7.07|6.3|1.343|34.01|3.21|3.4|351|52|2.51|210|0.3|frozen burrito
32019|Lasagna, cheese, frozen, unprepared|145|5.06|4.22|2.11|21.61|3.8|1.7|312|84|0.76|159|1.5|frozen lasagna
22247|Macaroni and Cheese, canned entree|82|3.38|2.46|0.881|11.52|0.5|0.5|302|35|0.9|84|0|macaroni and cheese; mac and cheese
09273|Pineapple juice, canned or bottled, unsweetened, without added ascorbic acid|53|0.36|0.12|0.008|12.87|9.98|0.2|2|13|0.31|130|10|pineapple juice
09404|Grapefruit juice, pink, raw|39|0.5|0.1|0.014|9.2|||1|9|0.2|162|38|grapefruit juice
09294|Prune juice, canned|71|0.61|0.03|0.003|17.45|16.45|1|4|12|1.18|276|4.1|prune juice
09442|Pomegranate juice, bottled|54|0.15|0.29|0.077|13.13|12.65|0.1|9|11|0.1|214|0.1|pomegranate juice
11655|Carrot juice, canned|40|0.95|0.15|0.027|9.28|3.91|0.8|66|24|0.46|292|8.5|carrot juice
14154|Beverages, Energy drink, RED BULL|43|0.46|0|0|10.23|10.22|0|39|6|0.06|3|0|energy drink
14214|Beverages, coffee, instant, regular, powder|353|12.2|0.5|0.197|75.4|0|0|37|141|4.41|3535|0|instant coffee
14278|Beverages, tea, green, brewed, regular|1|0.22|0|0|0|0|0|1|0|0.02|8|0.3|brewed green tea
43479|Alcoholic beverage, rice (sake)|134|0.5|0|0|5|0|0|2|5|0.1|25|0|sake
11270|Mustard greens, raw|27|2.86|0.42|0.01|4.67|1.32|3.2|20|115|1.64|384|70|mustard green
11568|Turnip greens, raw|32|1.5|0.3|0.07|7.13|0.81|3.2|40|190|1.1|296|60|turnip green
01082|Milk, lowfat, fluid, 1% milkfat, with added vitamin A and vitamin D|42|3.37|0.97|0.633|4.99|5.2|0|44|125|0.03|150|0|low fat milk; lowfat milk
20093|Pasta, fresh-refrigerated, plain, as purchased|288|11.31|2.3|0.328|54.73|||26|15|3.35|179|0|fresh pasta
05732|Turkey, retail parts, breast, meat and skin, raw|155|21.88|7.45|1.756|0|0|0|72|9|0.77|247|0|turkey breast
16064|Cowpeas, common (blackeyes, crowder, southern), mature seeds, canned, plain|77|4.74|0.55|0.144|13.63||3.3|293|20|0.97|172|2.7|black eyed pea
02018|Spices, fennel seed|345|15.8|14.87|0.48|52.29||39.8|88|1196|18.54|1694|21|fennel seed
10165|Pork, cured, salt pork, raw|748|5.05|80.5|29.38|0|0|0|2684|6|0.44|66|0|salt pork
11295|Onion rings, breaded, par fried, frozen, unprepared|258|3.15|14.1|4.534|30.53||1.8|246|46|0.93|190|4.6|onion ring; frozen onion ring
01140|Egg, quail, whole, fresh, raw|158|13.05|11.09|3.557|0.41|0.4|0|141|64|3.65|132|0|quail egg
01138|Egg, duck, whole, fresh, raw|185|12.81|13.77|3.681|1.45|0.93|0|146|64|3.85|222|0|duck egg
14155|Beverages, carbonated, tonic water|34|0|0|0|8.8|8.8|0|12|1|0.01|0|0|tonic water
14157|Beverages, carbonated, root beer|41|0|0|0|10.6|10.6|0|13|5|0.05|1|0|root beer
11974|Grape leaves, raw|93|5.6|2.12|0.336|17.31|6.3|11|9|363|2.63|272|11.1|grape leaf
14084|Alcoholic beverage, wine, table, all|83|0.07|0|0|2.72|0.79|0|5|8|0.37|99|0|rose wine; sparkling wine; champagne; prosecco
11812|Peas, green, canned, no salt added, solids and liquids|53|3.19|0.3|0.054|9.75|3.2|3.3|9|18|1.02|100|9.8|canned pea
11758|Carrots, canned, no salt added, solids and liquids|23|0.59|0.14|0.024|5.36|2.46|1.8|34|31|0.52|158|2|canned carrot
11855|Spinach, canned, no salt added, solids and liquids|19|2.11|0.37|0.06|2.92|0.33|2.2|75|83|1.58|230|13.5|canned spinach
11054|Beans, snap, green, canned, regular pack, solids and liquids|15|0.72|0.17|0.04|3.27|1.25|1.5|192|29|1.02|92|2.2|canned green bean
11082|Beets, canned, regular pack, solids and liquids|30|0.73|0.09|0.011|7.14|6.53|1.2|143|18|0.73|159|2.8|canned beet
11264|Mushrooms, canned, drained solids|25|1.87|0.29|0.038|5.09|2.34|2.4|425|11|0.79|129|0|canned mushroom
09254|Pears, canned, juice pack, solids and liquids|50|0.34|0.07|0.004|12.94|9.7|1.6|4|9|0.29|96|1.6|canned pear
19293|Frozen yogurts, vanilla, soft-serve|159|4|5.6|3.42|24.2|24|0|87|143|0.3|211|0.8|frozen yogurt
15160|Mollusks, clam, mixed species, canned, drained solids|142|24.25|1.59|0.309|5.9|0|0|112|65|2.68|628|0|canned clam
15141|Crustaceans, crab, blue, canned|83|17.88|0.74|0.201|0|0|0|563|91|0.5|259|3.3|canned crab
05277|Chicken, canned, meat only, with broth|165|21.77|7.95|2.2|0|0|0|503|14|1.58|138|2|canned chicken
11378|Potatoes, mashed, dehydrated, flakes without milk, dry form|354|8.34|0.41|0.169|81.17|3.36|6.6|77|27|1.21|1098|81|instant mashed potato
23129|Beef, chuck, short ribs, boneless, separable lean and fat, trimmed to 0" fat, choice, raw|240|17.22|19.03|8.141|0|0|0|75|11|2.3|282|0|short rib; beef short rib
`;

/** Baby, pet, household and personal-care products, in the notation of `foods-fresh.ts`. Written by hand. */
export const houseProducts = `
# baby
Diapers: pampers, huggies, luvs, nappies, nappy, disposable diapers, overnight diapers, size 4 diapers, newborn diapers
Training pants: pull ups, swim diapers, easy ups, potty training pants
Baby wipes: wipes, diaper wipes, sensitive baby wipes
Infant formula: baby formula, formula, toddler formula, baby milk, infant formula powder
Baby food: baby food puree, stage 2 baby food, baby food pouch, stage 1 baby food, baby food jar
Baby cereal: baby rice, infant cereal, baby oatmeal cereal, baby porridge
Baby snacks: teething biscuits, puffs baby, yogurt melts, toddler snacks, teething wafers, rice rusks, baby puffs
Baby shampoo: baby wash, baby bath, baby shampoo and wash, tear free shampoo
Baby lotion: baby oil, baby powder
Diaper cream: diaper rash cream, diaper rash ointment, nappy cream
Baby bottle: bottle nipples, pacifier, sippy cup, teether
Nursing pads: breast milk storage bags, breast pads
Baby detergent: baby laundry detergent
Pedialyte: pediatric electrolyte, toddler drink
# pet
Dog food: dry dog food, wet dog food, canned dog food, puppy food, dog kibble
Dog treats: dog biscuit, dog bone, dental chews, rawhide, dog chew, puppy treats
Cat food: dry cat food, wet cat food, canned cat food, kitten food
Cat treats: cat treat
Cat litter: kitty litter, clumping litter, litter
Pet waste bags: poop bags, dog waste bags, puppy pads
Bird seed: wild bird food, bird food, suet cake
Fish food: hamster food, rabbit food, aquarium food
Pet toy: dog toy, cat toy, pet shampoo, flea collar
# household
Toilet paper: charmin, toilet tissue, bath tissue, loo roll, toilet roll, bathroom tissue, tp
Paper towels: kitchen roll, kitchen towel, paper towel
Facial tissue: tissues, kleenex, box of tissues, facial tissues
Napkins: paper napkins, serviettes, dinner napkins
Paper plates: disposable plates, paper bowls, foam plates
Paper cups: plastic cups, disposable cups, solo cups
Plastic cutlery: plastic forks, disposable cutlery, plastic spoons
Trash bags: bin bag, garbage bag, bin liner, kitchen trash bags, rubbish bag, drawstring trash bags
Aluminum foil: tin foil, foil, aluminium foil, kitchen foil
Plastic wrap: cling film, saran wrap, cling wrap, food wrap
Parchment paper: baking paper, wax paper, greaseproof paper, baking parchment
Sandwich bags: zip top bag, ziploc bag, freezer bag, storage bag, snack bag, quart freezer bags, resealable bags
Food containers: food storage container, tupperware, meal prep containers
Foil pan: disposable baking pan, roasting pan foil
Cupcake liners: baking cups, muffin liners
Toothpicks: skewers, bamboo skewer
Drinking straws: straw, straws
Coffee filters: coffee filter
Dish soap: washing up liquid, dishwashing liquid, liquid dish soap, dawn dish soap, fairy liquid
Dishwasher detergent: dishwasher tablet, dishwasher pods, dishwasher pacs, dishwasher tabs, rinse aid, dishwasher gel
Laundry detergent: tide pods, washing powder, washing liquid, liquid laundry detergent, laundry pods, laundry pacs, detergent, washing capsules
Fabric softener: fabric conditioner, dryer sheets, fabric softener sheets, scent booster, dryer sheet
Stain remover: oxi clean, laundry stain remover, spot remover
Bleach: liquid bleach, clorox bleach
All-purpose cleaner: multi surface cleaner, multipurpose cleaner, surface spray, cleaning spray, kitchen cleaner
Bathroom cleaner: shower cleaner, tub and tile cleaner, toilet cleaner, toilet bowl cleaner, limescale remover, mildew remover
Glass cleaner: window cleaner, windex
Floor cleaner: mop pad, swiffer refill, swiffer, wood floor cleaner
Furniture polish: wood polish, pledge, duster, dusting spray
Carpet cleaner: carpet deodorizer
Oven cleaner: degreaser, stainless steel cleaner
Drain cleaner: drain opener, drain unblocker
Disinfecting wipes: antibacterial wipes, cleaning wipes, clorox wipes, disinfectant wipes
Disinfectant spray: lysol spray, disinfectant
Sponges: scrub sponge, dish sponge, scouring pad, steel wool, dish brush, scrubber
Cleaning cloths: microfiber cloth, dish cloth, dishcloth
Rubber gloves: household gloves, disposable gloves, nitrile gloves
Air freshener: room spray, plug in air freshener, febreze, reed diffuser, odor eliminator, scented oil refill
Candle: scented candle, jar candle, tea lights, tealight, birthday candles
Batteries: aa battery, aaa battery, battery, 9v battery, c battery
Light bulb: led bulb, lightbulb, light bulbs
Matches: lighter, fire starter, lighter fluid
Charcoal: charcoal briquettes, firewood, fire log
Insect repellent: bug spray, ant killer, roach killer, mouse trap, ant trap, fly trap, insect killer
Hand soap refill: foaming hand soap refill
Borax: washing soda
Tape: duct tape, scotch tape, packing tape, super glue, glue
Pens: pencil, notebook, printer paper, envelopes, greeting card, gift wrap, gift bag
Extension cord: power strip
Plant food: potting soil, fertilizer
Broom: mop, dustpan, bucket
Kitchen utensils: spatula, can opener, measuring cups, baking pan, frying pan, knife
Water filter: brita filter, replacement water filter
Cheesecloth: kitchen twine, butchers twine
Shopping bag: reusable bag, tote bag, carrier bag, grocery bag
# personal_care
Shampoo: dandruff shampoo, 2 in 1 shampoo, volumizing shampoo, dry shampoo
Conditioner: hair conditioner, leave in conditioner, deep conditioner
Hair styling: hair gel, hairspray, hair spray, mousse hair, pomade, hair oil, hair mask
Hair color: hair dye, hair colour
Hair accessories: hair ties, bobby pins, hair brush, comb
Body wash: shower gel, moisturizing body wash
Bar soap: soap bar, soap, beauty bar
Hand soap: liquid hand soap, foaming hand soap, hand wash
Hand sanitizer: hand gel, sanitizer
Bubble bath: bath bomb, epsom salt, bath salts
Lotion: body lotion, hand cream, moisturizer, body butter, hand lotion, moisturizing lotion
Petroleum jelly: vaseline
Lip balm: chapstick, lip salve
Sunscreen: sun cream, sunblock, spf 50, after sun, sun lotion
Deodorant: antiperspirant, body spray, deodorant stick
Toothpaste: whitening toothpaste, kids toothpaste
Toothbrush: electric toothbrush heads, toothbrushes
Mouthwash: mouth rinse, listerine
Dental floss: floss, flossers, denture cleanser, denture adhesive, floss picks, whitening strips
Razor: razor blade, disposable razor, razor refill, razor cartridges
Shaving cream: shave gel, shaving foam, aftershave, shave cream
Face wash: facial cleanser, face cleanser, cleanser, face scrub, acne wash, micellar water
Face cream: face moisturizer, anti aging cream, facial moisturizer, serum, eye cream, night cream, face mask
Makeup remover: makeup remover wipes, facial wipes, toner, face wipes
Acne treatment: acne cream, pimple patch
Cosmetics: makeup, mascara, lipstick, foundation makeup, eyeliner, concealer, lip gloss, nail polish, nail polish remover, eyeshadow
Cotton balls: cotton swabs, q tips, cotton rounds, cotton pads, cotton buds
Tampons: tampon
Pads: sanitary pads, sanitary towels, panty liners, pantiliners, maxi pads, menstrual cup
Incontinence pads: adult diapers, incontinence underwear, bladder leak pads
Condoms: personal lubricant, pregnancy test, condom
Contact solution: contact lens solution, eye drops, saline solution, ear drops
Pain reliever: ibuprofen, acetaminophen, paracetamol, aspirin, naproxen, tylenol, advil, painkiller, aleve, motrin
Children's pain reliever: childrens ibuprofen, infant acetaminophen, childrens tylenol
Cold medicine: cold and flu, cough syrup, cough medicine, decongestant, nasal spray, dayquil, nyquil, mucinex, cough suppressant
Cough drops: throat lozenges, lozenge, cough drop
Allergy medicine: antihistamine, loratadine, cetirizine, claritin, zyrtec, allergy relief, benadryl
Antacid: tums, heartburn relief, indigestion tablets, pepto bismol, acid reducer, omeprazole, famotidine
Laxative: stool softener, fiber supplement, metamucil, fiber powder, psyllium husk
Anti-diarrheal: imodium
Sleep aid: melatonin
Probiotic: probiotics, digestive enzymes, probiotic capsules
Multivitamin: vitamins, gummy vitamins, vitamin, kids vitamins, prenatal vitamin, multi vitamin
Vitamin C: vitamin d, vitamin b12, vitamin d3, vitamin e, immune support, emergen c, airborne
Supplements: fish oil, omega 3, calcium tablets, magnesium supplement, iron tablets, collagen peptides, glucosamine, dietary supplement, turmeric capsules, zinc
Protein powder: whey protein, whey, plant protein powder, pea protein, collagen powder
Bandages: band aid, plasters, adhesive bandages, gauze, first aid kit, medical tape
Antibiotic ointment: neosporin, hydrocortisone cream, antiseptic, rubbing alcohol, hydrogen peroxide, anti itch cream
Muscle rub: heat patch, icy hot, ace bandage, pain relief cream, pain relief patch
Thermometer: face masks medical, disposable face mask, covid test
Nail clippers: tweezers, nail file, emery board, loofah
Essential oil: lavender oil, tea tree oil, aromatherapy oil
Perfume: cologne, eau de toilette
`;

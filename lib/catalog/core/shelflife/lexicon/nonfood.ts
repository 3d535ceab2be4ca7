/** What a shop sells that nobody eats: these names get no shelf life. */
export const nonfoodPhrases = `
soap; hand soap; dish soap; bar soap; body wash; shampoo; conditioner; hair conditioner; detergent; laundry detergent; dishwasher detergent;
dishwasher tablet; dishwasher pod; laundry pod; fabric softener; dryer sheet; bleach; cleaner; glass cleaner; bathroom cleaner;
toilet cleaner; all purpose cleaner; disinfectant; disinfecting wipe; wipe; baby wipe; sponge scrub; scrub sponge; kitchen sponge; paper towel; toilet paper;
tp; kitchen roll; toilet roll; tissue; facial tissue; napkin; paper napkin; paper plate; plastic cup; paper cup; plastic fork; plastic spoon; plastic cutlery;
aluminum foil; tin foil; foil; plastic wrap; cling film; cling wrap; parchment paper; wax paper; sandwich bag; ziploc; ziploc bag; freezer bag; storage bag;
trash bag; garbage bag; bin bag; bin liner; coffee filter; light bulb; battery; candle; birthday candle; lighter; charcoal; lighter fluid; air freshener;
febreze; swiffer; mop; broom; bucket; rubber glove; insect spray; bug spray; ant trap; mouse trap; fly trap; diaper; nappy; pull up; training pant; tampon; sanitary pad;
panty liner; toothpaste; toothbrush; mouthwash; dental floss; floss; deodorant; antiperspirant; razor; razor blade; shaving cream; shaving gel; lotion; body lotion; hand cream;
face cream; moisturizer; sunscreen; sun cream; chapstick; lip balm; lipstick; mascara; makeup; nail polish; nail polish remover; cotton ball; cotton swab; qtip; cotton pad;
bandage; band aid; first aid; ibuprofen; acetaminophen; aspirin; tylenol; advil; cold medicine; cough syrup; allergy medicine; antacid; vitamin; multivitamin; vitamin c; fish oil capsule;
supplement capsule; melatonin; contact solution; eye drop; hand sanitizer; hair spray; hair gel; hair dye; hair color; bath bomb; bubble bath; epsom salt; water softener salt; ice melt; rock salt deicer;
pacifier; baby bottle; sippy cup; baby shampoo; baby lotion; baby oil; baby powder; diaper cream; cat litter; kitty litter; puppy pad; dog toy; cat toy; dog leash; flea treatment; cut flower; bouquet; flower bouquet;
rose bouquet; potting soil; fertilizer; plant food; greeting card; gift card; gift bag; wrapping paper; magazine; newspaper; notebook; duct tape; envelope; postage stamp; glue stick; scissor;
battery pack; phone charger; extension cord; motor oil; windshield fluid; antifreeze; propane; firewood; fire log; cigarette; tobacco; lottery ticket; shopping bag; carrier bag; reusable bag; bag fee;
frying pan; cookbook; baking pan; foil pan; muffin liner; cupcake liner; skewer stick; toothpick; drinking straw; paper straw; water filter; brita filter; vacuum bag; lint roller; shoe polish;
petroleum jelly; vaseline; essential oil; muscle rub; throat lozenge; nursing pad; waste bag; pet toy; tide; clorox; lysol; windex; downy; dawn; cascade; bounty towel; charmin; kleenex; huggies; pampers; always pad; colgate; crest toothpaste; listerine; dove soap; irish spring; gillette; head shoulder; pantene; neutrogena; swiffer refill;
mr clean; pine sol; ajax; palmolive; gain detergent; oxiclean; glad bag; hefty; reynolds wrap; saran wrap; scotch brite; duracell; energizer; off spray; scott tissue; cottonelle; puffs tissue; tampax; kotex; luvs
`;

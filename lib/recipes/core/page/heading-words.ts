/** What pages write above the parts of a recipe, in the languages recipes are most written in. */

/** Lower case, accents kept; a heading begins with one of these. */
const ingredientHeadings =
  /^(?:(?:the |recipe |list of |your )?ingredients?|what you(?:['’]ll| will)? need|you(?:['’]ll| will) need|shopping list|zutaten(?:liste)?|(?:les |liste des )?ingrédients|(?:los )?ingredientes|ingredienti|ingrediënten(?:lijst)?|ingredienser?|ingredienten|składniki|suroviny|ingrediencie|ingredience|hozzávalók|ainekset|ainesosat|sastojci|sestavine|ingrediente|съставки|ингредиенты|інгредієнти|продукты|υλικά|malzemeler|koostisosad|sastāvdaļas|ingredientai|bahan(?:-bahan)?|nguyên liệu|材料|食材|재료|मुख्य सामग्री|सामग्री|מצרכים|מרכיבים|المكونات|المقادير)(?:$|[^\p{L}])/iu;

const methodHeadings =
  /^(?:(?:the |cooking |recipe |preparation )?(?:instructions?|directions?|method|steps|procedure)|preparation(?! time)|how to (?:make|cook|prepare)(?: it)?|let['’]s (?:cook|make)|make it|zubereitung(?!szeit)|anleitung|so (?:wird|geht)[’'s ]|und so|(?:la )?préparation|(?:les )?étapes|réalisation|instructions|(?:modo de )?(?:preparo|preparação|preparación|elaboración|fazer)|cómo (?:se )?(?:hace|preparar)|pasos|instrucciones|preparazione|procedimento|come (?:fare|preparare|si fa)|(?:berei?dings?(?:wijze)?|bereiden)|instructies|zo maak je|aan de slag|gör så här|så här gör du|tillagning|instruktioner|fremgangsmåte|framgångssätt|slik gjør du|sådan gør du|fremgangsmåde|tilberedning|wykonanie|(?:sposób )?przygotowani[ea]|przepis|postup(?: přípravy| prípravy)?|příprava|príprava|elkészítés(?:e)?|így készül|valmistus(?:ohje)?|ohje|priprema|priprava|postopek|(?:mod de )?prepar(?:are|e)|приготвяне|начин на приготвяне|приготовление|способ приготовления|приготування|εκτέλεση|οδηγίες|hazırlanışı|yapılışı|valmistamine|pagatavošana|gaminimas|cara (?:membuat|memasak)|cách (?:làm|nấu)|作り方|手順|做法|步骤|만드는 법|조리법|विधि|אופן ההכנה|הוראות הכנה|طريقة (?:التحضير|العمل))(?:$|[^\p{L}])/iu;

/** What follows a recipe and is none of it. */
const endHeadings =
  /^(?:(?:recipe |cook['’]?s? |chef['’]?s? )?(?:notes?|tips?(?: (?:&|and) \p{L}+)?|hints?)|nutrition(?:al)?(?: \p{L}+)*|nährwerte?|valeurs? nutritives?|voedingswaarde|valori nutrizionali|información nutricional|equipment|storage|related|more recipes|(?:most |our )?popular|trending|you (?:may|might) also|comments?|leave a|reviews?|share|print|save|rate|did you make|kommentare?|commentaires?|reacties|commenti|comentarios?|comentários|newsletter|subscribe|tags?|categories|about|faq|frequently asked|tipp?s?|astuces?|conseils?|consejos|dicas?|consigli|wskazówki|további|similar|serving suggestions?|allergens?|allergener|useful|ähnliche|weitere|mehr rezepte|noch mehr|andere|meer recepten|fler recept|altre ricette|otras recetas|outras receitas|d['’]autres|vous aimerez|lire aussi|à lire|poznámka|příbuzné|video|source|featured|advert\p{L}*)(?:$|[^\p{L}])/iu;

const headingLengthMax = 60;

const bare = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/^[^\p{L}\p{N}]+|[\s:*.]+$/gu, "")
    .trim();

/** Without the marks on letters, which readers of photos drop and hurried people leave out. */
const unmarked = (text: string): string => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");

function matches(pattern: RegExp): (text: string) => boolean {
  const plain = new RegExp(unmarked(pattern.source), pattern.flags);
  return (text) => {
    const words = unmarked(bare(text));
    return words.length > 0 && words.length <= headingLengthMax && plain.test(words) && !/[.!?]\s/.test(words);
  };
}

export const isIngredientHeading = matches(ingredientHeadings);
export const isMethodHeading = matches(methodHeadings);
export const isEndHeading = matches(endHeadings);

/** Parts of class names and ids that theme and plugin authors use, most of them English wherever the page is from. */
export const ingredientClass = /ingredi|ingrédi|zutat|ingrediënt|skladnik|surovin|hozzaval|sastojc|material-list/i;
export const methodClass =
  /instruction|direction|method(?!-?(?:of-?)?pay)|preparation(?!-?time)|preparacion|preparazion|preparo|zubereit|bereidi|procedi|procedure|(?:recipe|cooking|prep)[-_]*steps?|steps?[-_]*(?:list|container|wrap)|how-?to-?make|tillaga|gorsahar|fremgang|elkeszit|postup|wykonan|przygotow|anleitung|etapes?\b/i;
/** Others' words and other recipes, which may be longer than the page's own. */
export const othersClass = /comment|respond|related|disqus|recommended/i;
/** Other parts of a page that hold no recipe. */
export const asideClass =
  /newsletter|breadcrumb|cookie|social|share|widget|nutrition|advert|\bads?\b|menu|navbar|pagination|review|rating|jump-to|toc\b|table-of-contents|tagcloud/i;

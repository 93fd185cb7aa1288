//! Figures of speech and slogans: metaphors that judge.
//!
//! Source: own writing. Reason: a dead metaphor judges without a judging word. Rare, and sure.
//! Figure: of 22 sentences of CheckThat! 2025 train and dev that hold one and attribute nothing, 68 % are labelled subjective (of all: 48 %).

use crate::opinion::feature::Feature as F;

/// Word sequences, `|` between them; hyphens are spaces.
pub(super) const PHRASES: &[(F, &str)] = &[(
    F::Idiom,
    "tip of the iceberg|slippery slope|house of cards|can of worms|elephant in the room|rule of thumb|\
         double standard|double standards|moral high ground|lip service|smoke and mirrors|snake oil|red herring|\
         straw man|sacred cow|silver bullet|magic bullet|magic wand|wishful thinking|wake up call|pandora's box|\
         trojan horse|achilles heel|lion's share|scorched earth|knee jerk|race to the bottom|fig leaf|\
         window dressing|sleight of hand|hot air|ivory tower|band aid|blank cheque|blank check|big tech|big pharma|\
         big government|deep state|fake news|witch hunt|ruling class|political class|thought police|\
         mainstream media|legacy media|corporate media|far left|radical left|radical right|hard left|\
         cancel culture|culture war|culture wars|virtue signalling|virtue signaling|identity politics|nanny state|\
         police state|banana republic|third world|useful idiot|useful idiots|new world order|iron curtain|dark age|\
         dark ages|golden age|powder keg|ticking time bomb|house on fire|play with fire|playing with fire|\
         turn a blind eye|turns a blind eye|turned a blind eye|throw under the bus|kick the can|move the goalposts|\
         cross the line|beat around|jump on the bandwagon|drop in the ocean|drop in the bucket|nail in the coffin|\
         writing on the wall|pull the strings|pulling the strings|line their pockets|sell out|sold out|selling out|\
         cave in|caved in|crack down on|hell bent|brave new world|common sense|rank and file|powers that be|\
         at all costs|at any cost|by all means|good old|good luck|fair enough|chickens come home|on steroids|\
         from hell|to hell|for god's sake|for heaven's sake|the emperor|ride roughshod|rode roughshod|\
         riding roughshod|tilting at windmills|deck chairs|fiddle while|fiddling while|sleepwalking into|\
         on life support|dead on arrival|dead in the water|sinking ship|perfect storm|heads in the sand|\
         head in the sand|pull the rug|down the river|down the drain|gravy train|cash cow|golden goose|\
         white elephant|paper tiger|poisoned chalice|double edged|two edged|vicious circle|vicious cycle|\
         virtuous circle|bitter pill|sugar coat|sugar coated|thin end of|tail wagging|cart before|barking up|\
         dead horse|grasping at straws|clutching at straws|last straw|final straw|bite the bullet|bite the hand|\
         shot in the foot|own goal|bathwater|reinvent the wheel|ivory towers|blood money|sheep's clothing|\
         bread and circuses|divide and rule|divide and conquer|carrot and stick|dog whistle|dog eat dog|\
         crocodile tears|hand wringing|hands are tied|wash its hands|pass the buck|passing the buck|buck stops|\
         hot potato|political football|political theatre|political theater|publicity stunt|business as usual|\
         same old|old chestnut|hobby horse|axe to grind|ax to grind|hornet's nest|storm in a teacup|\
         tempest in a teapot|much ado|tall order|uphill battle|uphill struggle|pie in the sky|castles in the air|\
         fool's errand|fool's gold|fool's paradise|free lunch|free ride|free rein|carte blanche|\
         level playing field|raw deal|short shrift|lesser of two|necessary evil|silver lining|light at the end|\
         days are numbered|beginning of the end|point of no return|wake up|on thin ice|house divided|to the core|\
         bad apples|under the rug|under the carpet|open secret|skeletons in|smoking gun|wild west|survival of the|\
         law of the jungle|rat race|death knell|death spiral|swan song|last gasp|dustbin of history|ash heap|\
         side of history|history repeats|moral compass|moral bankruptcy|morally bankrupt|moral panic|moral clarity|\
         beyond the pale|rub salt|insult to injury|fan the flames|fanning the flames|fuel to the fire|\
         fuel on the fire|sow division|sow discord|drive a wedge|open the floodgates|soul of the|heart and soul|\
         hearts and minds|body politic|will of the people|common good|greater good|little guy|ordinary people|\
         ordinary folk|working people|silent majority|chattering classes|great unwashed|rich and powerful|\
         haves and|have nots|one percent|the establishment|the elites|the elite|the masses|the regime|\
         cult of personality|personality cult|boots on|pipe dream|asleep at the wheel|on the cheap|at loggerheads|\
         cut and run|hook line and|hand in glove|in bed with|in the pocket of|in thrall to|in hock to|\
         running scared|running amok|run amok|run riot|out of control|off the rails|up in smoke|in tatters|\
         in ruins|in free fall|in freefall|on its knees|on their knees|gone mad|gone wrong|make or break|do or die|\
         sink or swim|hit the nail|cut the mustard|bells and whistles|nuts and bolts|jump through hoops|\
         chicken little|snowball's chance|hell in a|handbasket|chutzpah",
)];

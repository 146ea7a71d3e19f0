/**
 * Turns of speech of somebody who sells, books, recruits, asks or invites, one line a trade; articles of every
 * subject hardly use them. Chosen by trade, not by page; those that the text of 300 articles has oftener than
 * what stands around it are not among them.
 */
const trades = [
  // Prices and their small print.
  'vouchers?|half[- ]price|at no (\\w+ )?(cost|charge)|(third|quarter|half|per ?cent|%|[£€$]\\d+) off|no (obligation|strings|contract|catch|commitment|purchase|win|referral|queues?|credit card|sign-?up|download)|interest[- ]free|t&cs?|(terms|conditions|exclusions|restrictions|rates) (may )?apply|subject to (status|availability)|tax[- ]deductible|early[- ]bird|(start|begin|try) your( free)? [\\w-]+ trial|(check|see) if you( may)? qualify|gift (cards?|vouchers?|sets?|aid)|save (up to )?[\\d£€$]|first \\w+( \\w+)? (is )?(free|on us)|while (stocks|supplies)|limited (edition|spots|places|spaces)|out now|on sale (now|from)|signed copies|pre-?order|(with|use|enter|quote) (the )?code|money[- ]back|free returns|cash on delivery|(delivery|postage|shipping|vat) (is )?(included|extra|free)|free (trial|sample|consultation|taster|gift|delivery|shipping|parking|postage|chapter|e-?book|webinar|case review)|cancel (any ?time|whenever)|(loyalty|rewards?|discount|savings?) (card|scheme|points|program\\w*)|in[- ]store|add to (cart|bag|basket)|sold out|(show|present|clip) this (coupon|voucher|code)|not insurance|view deal|paperback|hardback|tote bag|next[- ]day delivery|ships (free|from)|(earn|receive|get) (me |us )?(a|an|some) (few |small |little )?(commission|share|cents|pence|fee)',
  // A practice.
  'walk[- ]ins\\b|lines (are )?open|(evening|weekend|saturday|late) (hours|appointments|clinics?|slots)|(welcoming|accepting|taking( on)?) new (patients|clients|members)|insur\\w+ (is |are )?(accepted|welcome)|call[- ]?back|packages? (start|from)|(talk|speak|chat) (to|with) (an? (licensed |friendly )?(advis[eo]r|agent)|one of our|our|us)\\b|our (patients|clinics?|locations|branches|studios?|practice|hospitals?|nurses|doctors|surgeons|cardiologists|physio\\w*|midwives|consultants|specialists|clinicians|therapists|coaches|counsell?ors|advis[eo]rs)|near you\\b|in your area|(a|your) local (store|branch|stockist|clinic)|(find|locate) a (clinic|store|branch)|(book|request|schedule|order|apply|register) (online|today)|(book|arrange|request|schedule) (a|an|your) (free |virtual |online |initial |first )*(consultation|tour|demo|session|slot)|wait-?list|(voted|ranked) (one|among|no|best|top|number)|compare (plans|quotes|policies|prices|cover)|licensed (agent|broker)',
  // Work, studies, causes.
  '(is|are|now|we.re) (hiring|recruiting|growing)|vacanc(y|ies)|salar(y|ies)|volunteers (needed|wanted)|(needed|wanted|recruiting) for (a|our)|be (paid|reimbursed|compensated) (up|for)|in your will\\b|your (gift|support|donation|pound) (can|will|could|means|keeps)|[£€$]\\d+ (could|can|will|buys|pays|provides)|make a (gift|donation)|every (gift|penny|donation)|help us (improve|make|shape|keep|fund|build|reach)|fundrais\\w+|pledge|raffle|prize draw|chip in|tip jar|patreon|ko-?fi|entitled to compensation',
  // A tracker that nothing has been put into.
  '(?<![\\d.,])0 ?(k?cal|m?g|ml)? ?(of|/) ?[\\d,]+ ?(k?cal|calories|m?g|ml|steps|glasses|cups)|no (data|entries) yet',
  // Courses, events, clubs.
  '(spots?|places?|spaces?|seats?) (left|remaining|available|(are )?limited)|doors (open|close)|save the date|work with (me|us)|(book|reserve|save|claim|grab|get|secure|pick|choose) (your|a|my) (free )?(place|spot|seat|copy|ticket|slot|table|stall|guide|time\\b)|hosted by|(offer|sale|entr(y|ies)|bookings?|registration|enrol\\w+|applications|fees) (ends?|closes?|opens?|is open|are open)|masterclass|cpd\\b|ask to join|lifetime access|refer a friend|no experience needed|people are (also )?(talking|reading|asking)|(readers|members|subscribers) (get|save|can|receive|enjoy|also)|join (us|our|over|thousands|the (list|community|conversation|club))|already a (member|subscriber)',
  // Letters, programmes, print and talk about the page.
  '(pop|leave|enter|put|add) your (name|details|e-?mail|number)|(weekly|daily|monthly|quick|short) (e-?mails?|letters?|round-?ups?|polls?|surveys?)|we.ll (nudge|ping|text|remind|e-?mail|let you know|match)|straight to you|new episodes?|wherever you (get|listen)|text \\w+ to \\d{4}|data rates|(articles?|stories) (left|remaining)|ad[- ]?block|(reached|hit) your limit|read the rest|pick up (a|your|our) (free )?(copy|guide)|(first|originally) (ran|published)|over to you|(tell|drop|leave) (me|us) (a|your|below|in|what)|to hear from you|(leave|rate) (a|us|your|this) ?(star |quick )*(rating|review|comment|reply|recipe)|[\\d.,]+k? (likes|reviews|ratings|downloads|followers)|(download|get|try|install|open) (the|our) (\\w+ )?app|app (lets|helps|listens|reminds)|filed under|report an? (problem|error|mistake)|freebies?|symptom checker|not now|maybe later|count me in|log in to|create an account|(made|tried|cooked|baked|liked|loved) (this|it)( yet| before| already| too)?\\?',
  // Whose it is.
  'brought to you|made possible by|in partnership with|(paid|sponsored|partner|branded|promoted) (content|post|partnership|feature|story|program)|results (may )?vary|how we (write|edit|(review|check|test|vet|source|fact-check)(ed)?|work|choose|rate)|republish(ing)?|syndicat(ed|ion)|(media|press) (enquiries|inquiries|office)|(loved|trusted) by (over|more|\\d|the|women|parents|people|families|doctors|dentists)',
  // Come-ons.
  'psst|heads up|you deserve|you(.ll| will) love (my|our)|say (goodbye|hello) to|how can .{2,30} help\\?|happy (customers|patients|clients|members)|thanks? (you )?for (reading|visiting|signing|subscribing|supporting)',
];

const pitch = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${trades.join('|')})s?(?![\\p{L}\\p{N}])|[★⭐]{3}`,
  'gu',
);

/** How many turns of speech of somebody who wants something from the reader a text has. */
export const countPitches = (text: string): number => text.toLowerCase().match(pitch)?.length ?? 0;

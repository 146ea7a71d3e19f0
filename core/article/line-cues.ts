/**
 * What a line does, by grammar and by what it speaks of: it gives an order, speaks for the site, names
 * something the site offers, or tells about the body. Classes of words, never whole sentences of one site.
 */
const classes = {
  /** Orders that are carried out on a website and nowhere else. */
  webOrder:
    /^(subscribe|sign|log ?in|register|download|install|browse|upgrade|unlock|claim|donate|vote|tweet|pin|bookmark|print( |$)|e-?mail (me|us|this|it|the|a)|skip (to|past|this|ad|intro)|jump (to|straight)|swipe|tag (us|me|@)|tap (the|here|to|on)|click|scan|accept( all| cookies)?$|allow (all|notif|cook)|manage (your|my|settings|what|preferences|cookies|subscription)|grab|rsvp|submit|reply|tell (us|me)|let (us|me|our)|write (to us|for us)|help us|support (us|our)|create (a|an|your)( free)? (account|profile|login)|shop|follow (us|me|this|@|our|the author|on)|join (us|our|the|now|today|over|thousands|[\d,]+|for|free|in)|report (this|an?)|make us|add us|meet (them|our|the)|order (now|a copy|yours|your|here|today|online|a (kit|box))|buy (now|it|here|yours|this|from|on|at)|visit (our|us|the|shop|store|site|website)|check out|discover|explore|become (a|our)|go (premium|pro|gold|plus|ad-free)|try it|try (for )?free|get (it|yours|this|started|our|your (copy|free|results|plan|guide|score|pdf)|access|notified|tickets|instant|unlimited|a free|free|the (app|guide|newsletter|recipe|plan|book|latest|list|pdf|free|deal)|\d+ ?%)|book (now|your|online|a (call|place|seat|table|session|visit|free|demo))|reserve|save (my|this|to|it|\d+ ?%)|start (now|today|tracking|for free|a free|free|my|your (free|trial|plan|journey|test|quiz|diary)|the (quiz|test|video|plan|program|programme|challenge|course))|take (our|part|the (quiz|survey|test|poll|tour|challenge)|this (quiz|survey|test|poll|short|quick))|fill (in|out) (your|this|the form)|enter (your|to win|for)|search (our|the|for|by|now)|search$|load more|show (all|more|less|me|my)|view|see (all|our|plans|the full|full|how we|price|more|results|at)|read (more|next|on|this|our|the full|the story|about how|all|also)|watch (now|next|this|it|the (full|video|clip|episode|whole))|watch$|listen (to this|now|here|in|on)|listen$|learn (more|how|about our)|find out|find (a|your) (doctor|specialist|gym|store|clinic|therapist|dietitian|plan)|more (from|on|about|like|stories)\b|share (this|it|on|your (story|thoughts|experience)|via|with (a friend|us))|share$|the share|send (this|it to|me)|pass (it|this) (on|along)|open( (the|in|our|an account))?$|open (in|the app|our)|connect (your|my|a (wearable|watch|tracker|device|phone))|chat|ask (us|our)|compare|switch (to|off|on)|turn (on|off)|count me|yes,? please|not now|maybe later|no,? thanks|dismiss|close( this| ad| window| menu)?$|remind me|apply (now|here|for)|volunteer|pitch|give (it a (go|try)|now|today|a gift|us)|renew|continue (reading|to (the )?(site|article)|with)|keep (reading|exploring)|scroll|play the|enrol+|reject|consider (a donation|supporting|switching)|fill in|add me|plan your|verify (here|our|this))/,
  /** “Our editors”, “join us”, “we may earn”: the site speaks of itself; “we asked 2,000 people” is work done. */
  self: /\b(us|our(?! (own )?(bod(y|ies)|brains?|hearts?|minds?|guts?|skin|cells|genes|muscles|bones|joints|eyes|lungs|blood|immune|ancestors|children|parents|patients?|(survey|sample|study|trial) of)\b)|ours|we(?! (asked|surveyed|polled|interviewed|measured|weighed|counted|compared|analy[sz]ed|tested|found|followed|pooled|spoke)\b)|we['’](re|ve|ll|d))\b/,
  /** What belongs to the reader on this site. */
  yours:
    /\b(your|my) (free |own |personal |first |new |daily |weekly )?(inbox|in-box|postbox|mailbox|e-?mail|address|phone|device|watch|browser|account|diary|log|profile|results?|score|copy|seat|spot|place|order|cart|box|basket|subscription|membership|trial|vote|list|settings|privacy|preferences|consent|feed|favou?rites|reading list|clipboard|data|plan|progress|goals?|target|streak|badge|postcode|zip( code)?|neighbou?rhood|answers?|days|dates?)\b/,
  /** Published to be followed: letters, programmes, applications. */
  offer:
    /\b(newsletters?|e-?newsletters?|mailing list|app|apps|podcasts?|episodes?|e-?books?|webinars?|masterclass(es)?|workshop|printables?|pdf|cheat ?sheet|digest|round-?up|bulletin|magazine|memberships?|members?|subscribers?|subscriptions?|supporters?|free trial|community|forum|channel|facebook group|event|fair|tickets?|seats?|giveaway|quiz|quizzes|poll|survey|votes?|box of|new book|paperback|course|alerts?|notifications?|meal plans?|gift|coach(ing)?|lessons?|kit|directory|updates|reminders|challenge)\b/u,
  /** A shop speaks: prices, discounts, delivery. */
  price:
    /(?:[$£€¥]|\b(?:USD|EUR|GBP)\s?)\d|\b\d+[.,]\d\d\s?(?:€|eur|usd|gbp)|\b\d+ ?% off\b|\bper month\b|\ba month\b|\/(?:mo|month|week|year)\b/,
  shop: /\b(amazon|walmart|target|ebay|etsy|best ?buy|retailers?|merchants?|checkout|coupons?|promo codes?|vouchers?|discounts?|deals?|free shipping|delivery|in stock|sold out|on sale|availability|out now|special offers?|best for|best overall|top pick|editor['’]?s (pick|choice)|rated|reviews?\)|bestseller|best[- ]selling|add to (cart|bag|basket)|use code|with code|the code|price|prices)\b/,
  paid: /\b(adverti[sz]e?(ment|ments|ing|rs?)?|adverts|ads?|sponsored?|sponsors|promoted|promotion|paid (for|partnership|content|post)|our (partners?|sponsors?|friends at)|affiliates?|affiliated|commissions?|compensat(ed|ion)|kickback|a (small )?(share|fee|cut|percentage) (of|from|at|when|if))\b/,
  /** The page speaks of itself as a thing on a screen. */
  screen:
    /\b(loading|browser|javascript|(cookie|third[- ]party|our|these|those|no|all|uses?|using|accept(ing)?|allow|reject|set|sets|setting|manage|block|enable|necessary|tracking|advertising|analytics) cookies?|cookies? (settings|policy|preferences|consent|banner|notice|to|and similar|on (this|our)|are|help|from)|privacy (policy|settings|notice|preferences)|terms( (of|and) (use|service|conditions))?|consent|opt[- ]out|unsubscribe|text size|font size|swipe|slideshow|gallery|third[- ]party|embedded|qr code|copied|pop-?ups?|min(ute)?s? read|\d+ (comments?|replies|shares?|views?|likes?|votes?)|logged in|signed in|sign in|log in|free account|free articles?|personali[sz]ed|device|offline|screen|app store|google play|android|iphone|ios|accessibility|unmute|picture|image|ad ?blockers?|playback|speed|ad[- ]free|printable version|back to top|show (less|more))\b/,
  social:
    /\b(facebook|twitter|instagram|pinterest|tiktok|youtube|whatsapp|linkedin|reddit|threads|bluesky|mastodon|flipboard|spotify|apple podcasts|google news|hashtag)\b|(^|\s)@\w{3,}/,
  /** “This article”, “our recipe page”: the text as an item of the site. */
  page: /\b(this|the|our|these) (page|article|story|stories|post|site|website|web ?site|guide|recipe|video|clip|episode|slideshow|link|links|button|widget|tool|message|advert|promotion|element|content|embed|form|quiz|poll)\b|\b(our|more|latest|related|recommended|popular|trending|top|featured|full|complete) (health |wellness |full |latest |best |favou?rite |own )?(stories|story|articles?|posts?|guides?|coverage|content|videos?|recipes|reads|picks|news|reports?)\b/,
  /** People who make the site or come to it. */
  people:
    /\b(our|the) (\w+ )?(editors?|writers?|team|staff|readers?|desk|members|newsroom|assistant|board|reviewers?)\b|\bour (\w+ )?(experts?|trainers|dietitians?|nutritionists?|specialists?|physicians|doctors)\b|\breaders?\b|\beditorial\b/,
  tool: /\b(calculators?|trackers?|counters?|planners?|finder|checker|diary|tool|tools|estimator|predictor|log|quick questions|find (a|your) (doctor|specialist|gym|store|clinic|therapist|dietitian)|near you|goal|target|eaten|remaining|burned|kcal left|today['’]s|of \d+ (glasses|steps|cups)|of [\d,]{3,} (kcal|cal|calories|steps)|bmi|macros?|cycle|lose (fat|weight)|gain weight|maintain|build muscle|work it out|calculate)\b/,
  free: /\b(free|no charge|at no (extra )?cost|costs? (you )?nothing)\b/,
  urgent:
    /\b(today|right now|this (week|month|june|spring|summer|autumn|winter)|limited|hurry|never miss|don['’]?t miss|new every|every (day|morning|week|sunday|monday|tuesday|friday|saturday)|each (week|morning|day|month|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|daily dose|a week|once a (week|month)|weekly)\b/,
  seal: /\b(medically reviewed|fact[- ]checked|evidence[- ]based|science[- ]backed|backed by (science|research|evidence)|reviewed by (experts?|clinicians|doctors|our|a team)|checked (for accuracy|by|against)|expert[- ]reviewed|trusted|accredited|certified|editorial (standards|process|policy|guidelines|integrity)|our (process|standards|sources|policy)|how we (work|review|source|test|write|check|choose|reviewed)|award[- ]winning|awarded (a|the)|seal (of|for)|strict standards|accuracy|verified)\b/,
  legal:
    /©|\bcopyright\b|\ball rights reserved\b|\breproduction\b|\bprohibited\b|\b(re)?published (on|here|with|by|under)\b|\bpermission\b|\blicen[cs]ed?\b|\baccurate (at|as of)\b|\bsubject to change\b|\bmay change\b|\bregistered (charity|trademark|office)\b|\bterms (of|and)\b|\bnot (intended|a substitute|meant)\b.{0,40}\b(advice|substitute|replace|diagnos)|\b(informational|educational|information) purposes\b|\bregistered in\b/,
  /** A question that offers itself: “Want …?”, “Looking for …?” */
  hook: /^((made|tried|cooked|baked) (this|it)|want|need|looking (for|to)|like what|love|found|spotted|got a|ready|curious|enjoy|enjoyed|enjoying|living with|do you have a|do you want|already|new (here|to)|missed|thinking|hungry|bored|short on|tired of|stuck|have a (question|story|tip|recipe)|have you (tried|read|seen)|interested|would you like|two minutes|can['’]?t get enough|having trouble|see something|notice (something|an)|got (feedback|something))\b[^?]{0,110}\?/,
  /** A question about this page. */
  rating:
    /\b(was|is|did|do|does|were|how|would|will) (this|you|we|the|our|it|useful|helpful|would)\b.{0,60}\b(helpful|useful|help|answer|like|enjoy|think|rate|score|page|article|found|recommend|easy|satisfied|need|make of)\b.{0,40}\?/,
  /** A player: length, play, captions. */
  video:
    /\b(videos?|clips?|footage|player|play|replay|unmute|watch|watching|playlist|livestream)\b|\b\d{1,2}:\d\d\b/,
  /** What will be sent, and how it stops again. */
  send: /\b(deliver(ed|s)?|straight to|(lands|arrives) in your|send (it|them|you|me)|we['’]ll (send|write|e-?mail|ping|text|let you know|remind)|be the first to|stay (in the loop|in touch|informed|up[- ]to[- ]date|connected|updated|tuned)|no spam|unsubscribe|opt[- ]?(out|in)|sign(ed|ing)? ?up|subscrib(e|ed|ing)|e-?mail (me|address|us)|on the list|by (tapping|clicking|signing|subscribing|submitting|entering|continuing|registering|using)|privacy|we (respect|never share|promise))\b/,
  /** Better with membership. */
  member:
    /\b(premium|gold|platinum|exclusive(ly)?|unlimited|members?[- ]only|ad[- ]free|perks|upgrade|unlock(ed|s)?|locked|reserved for|read on|read without|log(ged)? ?in|sign(ed)? in|register(ed)?|create (an|a|your) (free )?account|already (a|have|with|subscribed|registered)|plans? from|a coffee|chip in|donat(e|ion|ions)|reader[- ]supported|gift of)\b/,
  /** What an account is told: badges, streaks, empty lists. */
  status:
    /\b(caught up|no new|(check|come) back later|that['’]s (everything|all)|you have (reached|earned|unlocked)|nothing to (see|show)|no (notifications|messages|results|items)|you (earned|have earned|unlocked|['’]ve (earned|unlocked|reached|read|used|saved)|have (read|reached|used|saved|been))|congratulations|badges?|streak|level \d+|welcome back|added to (your|our)|has been (added|saved|sent|counted|copied|submitted)|thanks for|thank you[,.]|you['’]re (in\b|all set|on the list|subscribed|signed up)|look in your inbox|success|sorry, (this|we|the)|not available|unavailable|in your (region|country|area)|check your inbox|(diary|cart|list|basket|box|log) is empty)\b/,
  /** Many others do it too. */
  crowd:
    /\b(join(ed by)?|over|more than|(lov|trust|us)ed by|along with|thousands|millions|hundreds) (of|[\d,.]{1,15} ?(k|m|million|thousand)?\+?) (\w+ )?(readers|users|people|members|subscribers|others|downloads|women|men|mums|moms|parents|runners)\b|\b[\d,.]{1,15} ?(k|m|million)?\+? (readers|users|members|subscribers|downloads|votes|ratings|five-star)\b|\b[1-5](\.\d)? ?(out of 5|stars?)\b|[★☆⭐]{2}/,
  /** A game of questions and its result. */
  quiz: /\b(quiz|quizzes|poll|survey|questionnaire|test your|assessment|question \d+ of|\d+ questions?|(six|seven|eight|nine|ten|a few|quick) (quick )?questions|what (kind|type|sort) of|which .{3,30} are you|how (much|well) do you (really )?know|your (score|result)|think you know|vote|votes|answer(ing)? (a|some|our|six|five|ten|these|two|three|four|up to))\b/,
  /** When and where one can come. */
  event:
    /\b(webinar|live (online|event|session|q&a|stream)|join us|tickets?|rsvp|register|save (my|your) (seat|spot|place)|places (are|go)|seats|workshop|conference|summit|expo|fair|masterclass|(mon|tues|wednes|thurs|fri|satur|sun)day,? \d{1,2}\b|\d{1,2}(:\d\d)? ?(am|pm)\b,? ?(et|gmt|bst|est|pst)?|coming to|is coming|book (your|a) (place|seat|spot))\b/,
  /** Talk under the text. */
  comment:
    /\b(comments?|replies|reply|discussion|conversation|tell us|let us know|your (thoughts|story|stories|experience|opinion|view|take|feedback)|what do you (think|make)|share your|feedback|thumbs|hear from you|drop us|spotted|mistake|improve)\b/,
  /** Points to other pages of the site. */
  more: /\b(related|recommended|suggested|trending|popular|most (read|shared|viewed|popular)|more (from|on|about|like|stories|in|to)|also (like|read|worth|see|on|in|try)|you (may|might|could|['’]ll) (also )?(like|love|enjoy|want)|next (up|read|page|slide|article|story|post)|previous|(older|newer)(?! (?!post|stor|entr|article|page|comment)\w)|up next|read (next|more|also|this|on|our|the full)|keep (going|reading)|continue|in case you missed|icymi|don['’]?t miss|see (also|all|more)|view all|latest|editor['’]?s pick|from our|back to|browse|explore|topics?|filed under|tagged|tags|categor(y|ies)|here is how|in this (article|guide|section|story)|on this page|contents|jump to|skip)\b/,
  /** So far of so much: “3 of 8”, “640 / 1,800 kcal”. */
  ratio:
    /\b\d[\d,.]{0,14} ?((k?cal|m?g|ml) )?(of|\/|out of) ?\d[\d,.]*\b|\b[\d,]{1,15} ?(kcal|cal|calories|kj|kilojoules|glasses|steps|g|ml|oz) (left|remaining|to go|eaten|burned|more)\b|\b(goal|target|eaten|remaining|left|burned|net|consumed)\b:? ?[\d,]+|\badd (a )?(food|meal|glass|breakfast|lunch|dinner|snack|drink|entry|water)\b|\blog (food|meal|water|workout|today|my|your)/,
  keep: /\b(doctors?|gp|physicians?|pharmacists?|midwife|nurse|emergency|ambulance|999|911|988|112|helpline|hotline|poison|allerg(y|ies|ic)|symptoms?|pain|swelling|swollen|fever|temperature|bleeding|breath(e|ing)?|numbness|rash|dose|doses|dosage|tablets?|mg|mcg|ml|iu|medicines?|medications?|drugs?|treatment|pregnan(t|cy)|children|adults?|blood|kidneys?|liver|heart|nausea|dizz(y|iness)|infection|injury|surgery|diagnos(is|ed)|condition|disease|risk|side effects?|insulin|statins?)\b/,
} satisfies Record<string, RegExp>;

export type CueName = keyof typeof classes;
export type Cues = Partial<Record<CueName, true>>;
const entries = Object.entries(classes) as [CueName, RegExp][];
const atStart = new Set<CueName>(['webOrder', 'hook']);

/** The classes that a line falls into; orders and offering questions count at the start of any sentence. */
export function lineCues(line: string): Cues {
  const cues: Cues = {};
  for (const { name } of spoken(line)) cues[name] = true;
  return cues;
}

/** The words a line says of each class: where “read on” is an order and leads on as well, it is there twice. */
export function* spoken(line: string): Generator<{ name: CueName; words: string }> {
  const lower = line.toLowerCase();
  const sentences = lower
    .split(/(?<=[.!?…:|])\s+|\s[–—|·•]\s|\s?[»›→←]\s?/)
    .map((one) =>
      one.replace(
        /^[^\p{L}\p{N}@$£€]+|^(please|just|simply|now|and|or|so|then|why not|ps:?)\s+/gu,
        '',
      ),
    );
  for (const [name, pattern] of entries)
    for (const part of atStart.has(name) ? sentences : [lower]) {
      const words = pattern.exec(part)?.[0];
      if (words === undefined) continue;
      yield { name, words };
      break;
    }
}

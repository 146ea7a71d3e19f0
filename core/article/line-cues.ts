/**
 * What a line does, by grammar and by what it speaks of: it gives an order, speaks for the site, names
 * something the site offers, or tells about the body. Classes of words, never whole sentences of one site.
 */
const classes = {
  /** Orders that are carried out on a website and nowhere else. */
  webOrder:
    /^(subscribe|sign (up|in|me up)|log ?in|register( (now|here|today|for|to)|$)|download|install|browse (by|our|all|the|more)|upgrade|unlock|redeem|claim (your|my|it|this|now|the)|donate|vote|tweet|pin (it|this)|bookmark|print( |$)|e-?mail (me|us|this|it|the|a)|skip (to|past|this|ad|intro)|jump (to|straight)|swipe|tag (us|me|@)|tap (the|here|to|on)|click|scan (the|this|here|to)|accept( all| cookies)?$|allow( all| notifications| cookies| social)?|enable (notifications|javascript|cookies)|manage (your|my|settings|what|preferences|cookies|subscription)|grab (yours|our|your (free|copy|seat|spot)|the (free|printable|guide|download)|a (free|copy))|rsvp|submit|reply|tell (us|me)|let (us|me|our)|write (to us|for us)|help us|support (us|our)|create (a|an|your)( free)? (account|profile|login)|shop|follow (us|me|this|@|our|the author|on)|join (us|our|the|now|today|over|thousands|[\d,]+|for|free|in)|report (this|an?)|make us|add us|find us|meet (them|our|the)|order (now|a copy|yours|your|here|today|online|a (kit|box))|buy (now|it|here|yours|this|from|on|at)|visit (our|us|the|shop|store|site|website)|check out|discover|explore|become (a|our)|go (premium|pro|gold|plus|ad-free)|try it|try (for )?free|try (our|the) (app|tool|quiz|free)|get (it|yours|this|started|our|your (copy|free|results|plan|guide|score|pdf)|access|notified|tickets|instant|unlimited|a free|free|the (app|guide|newsletter|recipe|plan|book|latest|list|pdf|free|deal)|\d+ ?%)|book (now|your|online|a (call|place|seat|table|session|visit|free|demo))|reserve (your|a)|save (my|this|to|it|\d+ ?%)|start (now|today|tracking|for free|a free|free|my|your (free|trial|plan|journey|test|quiz|diary)|the (quiz|test|video|plan|program|programme|challenge|course))|take (our|part|the (quiz|survey|test|poll|tour|challenge)|this (quiz|survey|test|poll|short|quick))|enter (your|to win|for)|search (our|the|for|by|now)|search$|load more|show (all|more|less|me|my)|view (all|our|more|the|gallery|full|deal|plans|recipe|profile|as|at|on|in|now|comments)|see (all|our|plans|the full|full|how we|price|more|results|at)|read (more|next|on|this|our|the full|the story|about how|all|also)|watch (now|next|this|it|the (full|video|clip|episode|whole))|watch$|listen (to this|now|here|in|on)|listen$|tune in|learn (more|how|about our)|find out|find (a|your) (doctor|specialist|gym|store|clinic|therapist|dietitian|plan)|more (from|on|about|like|stories)\b|share (this|it|on|your (story|thoughts|experience)|via|with (a friend|us))|share$|the share|send (this|it to|me)|pass it on|have your say|open( (the|in|our|an account))?$|open (in|the app|our)|connect your|chat( |$)|ask (us|our)|compare (prices|plans|products|all|now)|switch (to|off|on)|turn (on|off)|count me|yes,? please|not now|maybe later|no,? thanks|dismiss|close( this| ad| window| menu)?$|remind me|notify me|apply (now|here|for)|volunteer|pitch|give (it a (go|try)|now|today|a gift|us)|renew|activate (your|my) (account|trial|subscription)|continue (reading|to (the )?(site|article)|with)|keep (reading|exploring)|scroll (down|to|on|for)|play( (video|now|clip|the (video|clip)|this))?$|play the|enrol+|rate (this|my|your|it)|agree$|reject|put (yourself|it) to the test|consider (a donation|supporting|switching)|try again|fill in|plan your|hide this)/,
  /** “Our editors”, “join us”, “we may earn”: the site speaks of itself; “we asked 2,000 people” is work done. */
  self: /\b(us|our(?! (own )?(bod(y|ies)|brains?|hearts?|minds?|guts?|skin|cells|genes|muscles|bones|joints|eyes|lungs|blood|immune|ancestors|children|parents|patients?|(survey|sample|study|trial) of)\b)|ours|we(?! (asked|surveyed|polled|interviewed|measured|weighed|counted|compared|analy[sz]ed|tested|found|followed|pooled|spoke)\b)|we['’](re|ve|ll|d))\b/,
  /** What belongs to the reader on this site. */
  yours:
    /\b(your|my) (free |own |personal |first |new |daily |weekly )?(inbox|in-box|postbox|e-?mail|address|phone|device|watch|browser|account|diary|log|profile|results?|score|copy|seat|spot|place|order|cart|box|basket|subscription|membership|trial|vote|list|settings|privacy|preferences|consent|feed|favou?rites|reading list|clipboard|data|plan|progress|goals?|target|streak|badge|postcode|zip( code)?|neighbou?rhood|answers?|days|dates?)\b/,
  /** Published to be followed: letters, programmes, applications. */
  offer:
    /\b(newsletters?|e-?newsletters?|mailing list|app|apps|podcasts?|episodes?|e-?books?|webinars?|masterclass(es)?|workshop|printables?|pdf|cheat ?sheet|digest|round-?up|bulletin|magazine|memberships?|members?|subscribers?|subscriptions?|supporters?|free trial|challenge|community|forum|channel|facebook group|event|fair|tickets?|seats?|giveaway|quiz|quizzes|poll|survey|votes?|box of|new book|hardback|paperback|course|alerts?|push notifications?|notifications?|meal plans?|gift|coach(ing)?|lessons?|kit|directory|updates|reminders|challenge)\b/u,
  /** A shop speaks: prices, discounts, delivery. */
  price:
    /(?:[$£€¥]|\b(?:USD|EUR|GBP)\s?)\d|\b\d+[.,]\d\d\s?(?:€|eur|usd|gbp)|\b\d+ ?% off\b|\bper month\b|\ba month\b|\/(?:mo|month|week|year)\b/,
  shop: /\b(amazon|walmart|target|ebay|etsy|best ?buy|sephora|ulta|retailers?|merchants?|checkout|coupons?|promo codes?|vouchers?|discounts?|deals?|free shipping|delivery|in stock|sold out|on sale|availability|partner links?|paid links?|for purchases|out now|special offers?|reader offer|best for|best overall|runner-?up|top pick|editor['’]?s (pick|choice)|rated|reviews?\)|bestseller|best[- ]selling|add to (cart|bag|basket)|use code|with code|the code|price|prices)\b/,
  paid: /\b(adverti[sz]e?(ment|ments|ing|rs?)?|advert|adverts|ads?|sponsored?|sponsors|promoted|promotion|paid (for|partnership|content|post)|partner content|our (partners?|sponsors?|friends at)|affiliates?|affiliated|commissions?|compensat(ed|ion)|qualifying purchases|kickback|referral fee|a (small )?(share|fee|cut|percentage) (of|from|at|when|if)|paid a fee|brought to you by|in association with|presented by|made possible by|around the (web|internet))\b/,
  /** The page speaks of itself as a thing on a screen. */
  screen:
    /\b(loading|please wait|browser|javascript|(cookie|third[- ]party|our|these|those|no|all|uses?|using|accept(ing)?|allow|reject|set|sets|setting|manage|block|enable|necessary|tracking|advertising|analytics) cookies?|cookies? (settings|policy|preferences|consent|banner|notice|to|and similar|on (this|our)|are|help|from)|privacy (policy|settings|notice|preferences)|terms( (of|and) (use|service|conditions))?|consent|opt[- ]out|unsubscribe|dark mode|text size|font size|full screen|swipe|slideshow|gallery|arrow keys|third[- ]party|embedded|qr code|link copied|copied|pop-?ups?|min(ute)?s? read|\d+ (comments?|replies|shares?|views?|likes?|votes?)|logged in|signed in|sign in|log in|free account|free articles?|personali[sz]ed|device|offline|screen|app store|google play|android|iphone|ios|accessibility|computer voice|unmute|mute|autoplay|picture|image|ad ?blockers?|playback|speed|ad[- ]free|read time|printable version|back to top|show (less|more))\b/,
  social:
    /\b(facebook|twitter|instagram|pinterest|tiktok|youtube|whatsapp|linkedin|reddit|snapchat|threads|bluesky|mastodon|telegram|flipboard|spotify|apple podcasts|google news|hashtag)\b|(^|\s)@\w{3,}/,
  /** “This article”, “our recipe page”: the text as an item of the site. */
  page: /\b(this|the|our|these) (page|article|story|stories|post|site|website|web ?site|guide|recipe|video|clip|episode|slideshow|link|links|button|widget|tool|message|advert|promotion|element|content|embed|form|quiz|poll)\b|\b(our|more|latest|related|recommended|popular|trending|top|featured|full|complete) (health |wellness |full |latest |best |favou?rite |own )?(stories|story|articles?|posts?|guides?|coverage|content|videos?|recipes|reads|picks|news|reports?)\b/,
  /** People who make the site or come to it. */
  people:
    /\b(our|the) (\w+ )?(editors?|writers?|team|experts?|staff|readers?|desk|trainers|dietitians?|nutritionists?|members|newsroom|assistant|specialists?|board|reviewers?|physicians|doctors)\b|\breaders?\b|\beditorial\b/,
  tool: /\b(calculators?|trackers?|counters?|planners?|finder|checker|diary|tool|tools|estimator|predictor|log|quick questions|questions and get|find (a|your) (doctor|specialist|gym|store|clinic|therapist|dietitian)|near you|goal|target|eaten|remaining|burned|kcal left|cal left|today['’]s|steps today|of \d+ (glasses|steps|cups)|of [\d,]{3,} (kcal|cal|calories|steps)|daily (goal|budget|target)|bmi|body mass index|macros?|ideal weight|due date|ovulation|fertile|cycle|slim down|lose (fat|weight)|gain weight|maintain|build muscle|work it out|calculate)\b/,
  free: /\b(free (of charge|weekly|daily|monthly|download|account|trial|app|guide|e-?mail|pdf|printable|for|to join|today|plan|consultation|quote|sample|delivery|online|but|\w+ app)|for free|no charge|no cost|at no (extra )?cost|costs? (you )?nothing|ad-free|it['’]s free|absolutely free|totally free|free)\b/,
  urgent:
    /\b(today|right now|this (week|month|june|spring|summer|autumn|winter)|limited|hurry|last chance|never miss|don['’]?t miss|go fast|before (it|they)['’]?s? (gone|late)|while stocks|ends (soon|tonight|sunday)|new every|every (day|morning|week|sunday|monday|tuesday|friday|saturday)|each (week|morning|day|month)|daily dose|a week|once a (week|month)|weekly)\b/,
  seal: /\b(medically reviewed|fact[- ]checked|evidence[- ]based|science[- ]backed|backed by (science|research|evidence)|reviewed by (experts?|clinicians|doctors|our|a team)|checked (for accuracy|by|against)|expert[- ]reviewed|trust ?mark|trusted|accredited|certified|hon ?code|editorial (standards|process|policy|guidelines|integrity)|our (process|standards|sources|policy)|our process|written by experts|expert[- ]verified|how we (work|review|source|test|write|check|choose|reviewed)|award[- ]winning|strict standards|accuracy|verified)\b/,
  legal:
    /©|\bcopyright\b|\ball rights reserved\b|\breproduction\b|\bprohibited\b|\b(re)?published (on|here|with|by|under)\b|\bpermission\b|\blicen[cs]ed?\b|\baccurate (at|as of)\b|\bsubject to change\b|\bmay change\b|\bregistered (charity|trademark|office)\b|\bterms (of|and)\b|\bnot (intended|a substitute|meant)\b.{0,40}\b(advice|substitute|replace|diagnos)|\b(informational|educational|information) purposes\b|\bregistered in\b/,
  /** A question that offers itself: “Want …?”, “Looking for …?” */
  hook: /^((made|tried|cooked|baked) (this|it)|want|need|looking (for|to)|like what|love|found|spotted|got a|ready|curious|enjoy|enjoyed|enjoying|living with|do you have a|do you want|already|new (here|to)|missed|thinking|hungry|bored|short on|tired of|stuck|have a (question|story|tip|recipe)|have you (tried|read|seen)|interested|would you like|two minutes|can['’]?t get enough|having trouble|see something|notice (something|an)|got (feedback|something))\b[^?]{0,110}\?/,
  /** A question about this page. */
  rating:
    /\b(was|is|did|do|does|were|how|would|will) (this|you|we|the|our|it|useful|helpful|would)\b.{0,60}\b(helpful|useful|help|answer|like|enjoy|think|rate|score|page|article|found|recommend|easy|satisfied|need|make of)\b.{0,40}\?/,
  /** A player: length, play, captions. */
  video:
    /\b(videos?|clips?|footage|player|play|replay|unmute|watch|watching|playlist|livestream|full ?screen|captions)\b|\b\d{1,2}:\d\d\b/,
  /** What will be sent, and how it stops again. */
  send: /\b(deliver(ed|s)?|straight to|sent to you|send (it|them|you|me)|we['’]ll (send|write|e-?mail|ping|text|let you know|remind)|be the first to|stay (in the loop|in touch|informed|up[- ]to[- ]date|connected|updated|tuned)|no spam|unsubscribe|opt[- ]?(out|in)|sign(ed|ing)? ?up|subscrib(e|ed|ing)|e-?mail (me|address|us)|on the list|by (tapping|clicking|signing|subscribing|submitting|entering|continuing|registering|using)|privacy|we (respect|never share|promise))\b/,
  /** Better with membership. */
  member:
    /\b(premium|gold|platinum|exclusive(ly)?|unlimited|members?[- ]only|ad[- ]free|perks|upgrade|paywall|unlock(ed|s)?|locked|reserved for|only (for|available to) (members|subscribers|supporters)|free articles?|articles? left|to (keep|continue) reading|read on|read without|log(ged)? ?in|sign(ed)? in|register(ed)?|create (an|a|your) (free )?account|already (a|have|with|subscribed|registered)|plans? from|a coffee|cancel any ?time|chip in|donat(e|ion|ions)|reader[- ]supported|readers like you|keep (us|this|our) (free|going|independent)|gift of)\b/,
  /** What an account is told: badges, streaks, empty lists. */
  status:
    /\b(caught up|nothing new|no new|new notifications|(check|come) back later|that['’]s (everything|all)|reached level|you have (reached|earned|unlocked)|nothing to (see|show)|no (notifications|messages|results|items)|you (earned|have earned|unlocked|['’]ve (earned|unlocked|reached|read|used|saved)|have (read|reached|used|saved|been))|congratulations|well done, you|new badge|badges?|streak|(days|weeks) in a row|level \d+|welcome back|saved to|added to (your|our)|has been (added|saved|sent|counted|copied|submitted)|have been added|thank you!|thanks!|thanks for|thank you[,.]|success|oops|sorry, (this|we|the)|not available|unavailable|cannot be (played|shown|displayed|loaded)|in your (region|country|area)|something went wrong|try again later|check your inbox|(diary|cart|list|basket|box|log) is empty)\b/,
  /** Many others do it too. */
  crowd:
    /\b(join(ed by)?|over|more than|loved by|trusted by|used by|along with) [\d,.]{1,15} ?(k|m|million|thousand)?\+? ?\w* ?(readers|users|people|members|subscribers|others|downloads|women|men|mums|moms|parents|runners)\b|\b(thousands|millions|hundreds) of (readers|users|people|members|subscribers|others|women|men|mums|moms|parents|runners)\b|\b[\d,.]{1,15} ?(k|m|million)?\+? (readers|users|members|subscribers|downloads|votes|ratings|five-star)\b|\b[1-5](\.\d)? ?(out of 5|stars?)\b|[★☆⭐]{2}/,
  /** A game of questions and its result. */
  quiz: /\b(quiz|quizzes|poll|survey|questionnaire|test your|self-test|assessment|question \d+ of|\d+ questions?|(six|seven|eight|nine|ten|a few|quick) (quick )?questions|true or false\?|what (kind|type|sort) of|which .{3,30} are you|how (much|well) do you (really )?know|your (score|result)|put yourself to the test|think you know|cast your|vote|votes|have your say|minutes to spare|answer(ing)? (a|some|our|six|five|ten|these|two|three|four))\b/,
  /** When and where one can come. */
  event:
    /\b(webinar|live (online|event|session|q&a|stream)|join us|tickets?|rsvp|register|save (my|your) (seat|spot|place)|places (are|go)|seats|workshop|conference|summit|expo|fair|masterclass|free to attend|(mon|tues|wednes|thurs|fri|satur|sun)day,? \d{1,2}\b|\d{1,2}(:\d\d)? ?(am|pm)\b,? ?(et|gmt|bst|est|pst)?|coming to|is coming|book (your|a) (place|seat|spot))\b/,
  /** Talk under the text. */
  comment:
    /\b(comments?|in the comments|comment section|replies|reply|discussion|conversation|tell us|let us know|your (thoughts|story|stories|experience|opinion|view|take|feedback)|what do you (think|make)|share your|join the (conversation|discussion)|feedback|thumbs|hear from you|drop us|write to us|spotted|mistake|typo|improve)\b/,
  /** Points to other pages of the site. */
  more: /\b(related|recommended|suggested|trending|popular|most (read|shared|viewed|popular)|more (from|on|about|like|stories|in|to)|also (like|read|worth|see|on|in|try)|you (may|might|could|['’]ll) (also )?(like|love|enjoy|want)|next (up|read|page|slide|article|story|post)|previous|older|newer|up next|read (next|more|also|this|on|our|the full)|keep (going|reading)|continue|in case you missed|icymi|don['’]?t miss|must[- ]read|see (also|all|more)|view all|latest|editor['’]?s pick|from our|back to|browse|explore|by topic|topics?|filed under|tagged|tags|categor(y|ies)|here is how|in this (article|guide|section|story)|on this page|this page covers|contents|jump to|skip)\b/,
  /** So far of so much: “3 of 8”, “640 / 1,800 kcal”. */
  ratio:
    /\b\d[\d,.]{0,14} ?(of|\/|out of) ?\d[\d,.]*\b|\b[\d,]{1,15} ?(kcal|cal|calories|glasses|steps|g|ml|oz) (left|remaining|to go|eaten|burned|more)\b|\b(goal|target|eaten|remaining|left|burned|net|consumed)\b:? ?[\d,]+|\badd (a )?(food|meal|glass|breakfast|lunch|dinner|snack|drink|entry|water)\b|\blog (food|meal|water|workout|today|my|your)/,
  keep: /\b(doctors?|gp|physicians?|pharmacists?|midwife|nurse|emergency|ambulance|999|911|988|112|helpline|hotline|poison|allerg(y|ies|ic)|symptoms?|pain|swelling|swollen|fever|temperature|bleeding|breath(e|ing)?|numbness|rash|dose|doses|dosage|tablets?|mg|mcg|ml|iu|medicines?|medications?|drugs?|treatment|pregnan(t|cy)|children|adults?|blood|kidneys?|liver|heart|nausea|dizz(y|iness)|infection|injury|surgery|diagnos(is|ed)|condition|disease|risk|side effects?|insulin|statins?)\b/,
  amount:
    /(?:\d|[¼½¾⅓⅔⅛])\s?(?:cups?|tbsp|tablespoons?|tsp|teaspoons?|oz|ounces?|grams?|g|kg|mg|mcg|ml|l|litres?|kcal|cloves?|pinch|tins?|cm|mm|°|minutes?|mins?|min|hours?|seconds?|reps?|sets?|times|percent|years?|weeks?|days?|lbs?|pounds?|%)\b/,
  /** What one does with body, hands or food. */
  advice:
    /^(do not|don['’]t|never|always|avoid|stop|wash|lie|sit|stand|hold|press|slide|lift|lower|bend|tilt|stretch|roll|walk|run|breathe|relax|repeat|heat|preheat|stir|mix|add|pour|toss|roast|bake|boil|simmer|cook|chop|slice|drain|rinse|serve|season|freeze|store|cover|place|put|keep|eat|drink|sleep|rest|wear|use|apply|swallow|rub|soak|massage|note|write down|list|bring|limit|reduce|increase|choose|aim|try (to|this|not|lying|a |an )|talk to (your|a) (doctor|gp|pharmacist|dietitian|midwife)|ask (your|a|someone|for)|see (a|your) (doctor|gp|physio\w*|specialist|dentist|dietitian)|call (your|a|an|999|911|112|the)|ring your|seek|go to|tell your (doctor|gp|dentist|surgeon)|check (with|that|the|your (blood|skin|pulse))|look for|make sure|start (with|slowly|by|on|in|from)|take (a|one|two|it|care|\d|the (tablet|medicine|dose)|your (time|medicine|pulse))|get (up|enough|down|medical|help|emergency|plenty|into|some|a (grip|second)))\b/,
  cites:
    /\b(et al|doi|pmid|vol\.|j \w+|journal|university|institute|bmj|lancet|jama|nejm|accessed|retrieved)\b|\b(19|20)\d\d;\d/,
  teller:
    /\b(i|he|she|his|her|they|their|researchers?|study|trial|scientists?|participants?|patients?|people|women|men|evidence|according)\b/,
} satisfies Record<string, RegExp>;

export type CueName = keyof typeof classes;
export type Cues = Partial<Record<CueName, true>>;
const entries = Object.entries(classes) as [CueName, RegExp][];
const atStart = new Set<CueName>(['webOrder', 'advice', 'hook']);

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

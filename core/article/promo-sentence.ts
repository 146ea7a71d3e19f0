import { remembered } from '@/core/remembered';
import type { ClutterReason } from '@/core/clutter/removal';

const goods =
  'apps?|newsletters?|podcasts?|channel|mailing list|e-?mails?|e-?books?|magazine|membership|community|facebook group|free trial|trial|free guide|webinar|online store|shop|coupons?|promo code|discount|subscription|push notifications|iphone|android|app ?store|google play|instagram|facebook|twitter|pinterest|youtube|tiktok|whatsapp|telegram|quiz|step counter|tracker|meal planner|workout planner|calorie counter|inbox';
const asks =
  'download|get|try|install|use|join|subscribe( to)?|sign[- ]up( for)?|signing up( for)?|register( for)?|follow|like|check out|shop|visit|order|grab|claim|listen to|tune in to|become|start|discover|explore|add|turn on|take|enter|upgrade( to)?|unlock|buy';

const players = 'javascript|(flash|quicktime|windows media) player|real(player|viewer)';

/**
 * A lone line that asks the reader to go, get or join something that is not the article's subject.
 * `needs` is what no match can do without: a pattern as long as these takes the browser milliseconds to
 * compile, and most pages never need it.
 */
const rules: [reason: ClutterReason, pattern: RegExp, needs?: RegExp][] = [
  [
    'related',
    /^\[?\s?(related|see also( my .{2,30})?|try this|also (read|see)|read (more|next|this|on|also)|more( (on this|like this|from .{2,30}|reading))?|don[’']t miss|you (might|may) (also )?(like|enjoy)|(recommended|suggested)( reading)?|next( up)?|keep reading|watch( this| next| now)?|up next|trending|further reading on .{2,30}|learn more|find out more)\s*[:：|–—»>-]\s*\S/i,
  ],
  [
    'app',
    new RegExp(
      `^((want|need|looking|ready)\\b[^.?!]{3,80}[?!.] )?(${asks})\\b[^.?!]{0,60}\\b(apps?(?! (such as|like|or|that)\\b)|step counter|app ?store|google play)\\b`,
      'i',
    ),
  ],
  ['product', /^(shop|buy) (it|this|now|here|the look)\s*[:：–—]\s*\S/i],
  // What a page needs to show a film; “a real player in the gut” plays none.
  [
    'video',
    new RegExp(
      `\\b(requires?|needs?|enable|install|download|turn on|switch on)\\b.{0,40}\\b(${players})\\b|\\b(${players})\\b.{0,40}\\b(required|needed|enabled|installed|switched on)\\b`,
      'i',
    ),
  ],
  [
    'app',
    /\b(available|free) (on|in|for|at|from) (the )?(apple )?(app ?store|google play|ios (and|or) android|iphone (and|or) android)\b/i,
  ],
  [
    'newsletter',
    new RegExp(
      `^((want|need|looking|like|love|enjoy|ready|interested)\\b[^.?!]{3,100}[?!.] )?(${asks})\\b[^.?!]{0,80}\\b(newsletters?|e-?mails?|inbox|mailing list|alerts|updates)\\b`,
      'i',
    ),
  ],
  [
    'newsletter',
    /^(by (signing|subscribing|clicking|entering|submitting|registering|providing)\b|(your|we (value|respect) your) privacy\b|(you can )?unsubscribe (at any time|anytime)|no spam\b|we (will )?never (share|sell|spam)\b|please enter a valid e-?mail|thank(s| you) for (subscribing|signing up))/i,
  ],
  [
    'promo',
    new RegExp(
      `^((want|need|looking|like|love|enjoy|ready|interested)\\b[^.?!]{3,100}[?!.] )?(please )?(${asks})\\b[^.?!]{0,30}\\b(our|us|the free|your free|my|a free|now|today)\\b[^.?!]{0,60}\\b(${goods})\\b`,
      'i',
    ),
  ],
  [
    'share',
    /^(follow|like|find|join|connect with) (us|me|him|her|them|our [^.?!]{2,30}) (on|at|via)\b[^.?!]{0,60}/i,
  ],
  [
    'promo',
    /^(click|tap) (here|below|the (link|button|image))\b[^.?!]{0,80}(to|for) (buy|shop|order|download|subscribe|sign|join|get|save|learn|read|watch|see|start)\b/i,
  ],
  // “Use the code on the leaflet” is advice; a code that is sold by is written out or has a name.
  ['promo', /^([Uu]se|[Ee]nter) (the )?((promo|coupon|discount) code\b|code [A-Z\d]{4,})/],
  [
    'share',
    /^if (you|this) (have |really |just |also |['’]ve )?(enjoy|like|love|found|find|learn|help|made|tried)\w*\b.{0,60}\b(share|pin|tweet|forward|comments?|subscribe|follow|rate|rating|leave a|send (it|this))\b/i,
  ],
  [
    'product',
    /^(all |listed |product )?prices?( and availability)? (are|is|were|was|shown|listed|may|correct|accurate)\b.{0,80}\b(accurate|correct|time of|subject to|change|vary)\b/i,
  ],
  [
    'product',
    /^while (each|every|all) (product|item)s?\b.{0,40}\b(selected|chosen|featured|reviewed)\b/i,
  ],
  [
    'product',
    /^(we|this (page|post|article|site)|some|our|when you|if you|as an)\b.{0,90}\b(earn|receive|get|include|contain)s?\b.{0,60}\b(commissions?|affiliate links?|paid promotion|qualifying purchases|compensation)\b/i,
    /commission|affiliate link|paid promotion|qualifying purchases|compensation/i,
  ],
  ['product', /^.{0,60}\baffiliate (links?|commissions?|disclosure)\b/i, /affiliate/i],
  ['product', /^all (products|items)\b.{0,80}\b(independently|editors)\b/i],
  [
    'ad',
    /^.{0,140}\badvertising on (our|this) site (helps|supports)\b|^we do not endorse .{0,40}(products|services)/i,
  ],
  ['footer', /^(©|\(c\)|copyright\b).{0,160}|\ball rights reserved\b|\bis a registered charity\b/i],
  [
    'footer',
    /^(the )?(content|information|material|site|website|page|article)s?\b.{0,60}\b(is|are|does)\b.{0,20}\bnot\b.{0,60}\b(substitute|replace|intended as|provide medical|constitute medical|medical advice)\b/i,
  ],
  [
    'footer',
    /^no (content|information) on (this|our) (site|website|page)\b|^as a service to our (readers|members|visitors)\b|^(this|the) (content|information|article|site)\b.{0,40}\bfor (informational|educational|general)\b.{0,40}\bpurposes\b/i,
  ],
  [
    'footer',
    /^(you (may|can|are free to)|please) (re-?(publish|print|use|post)|share|quote|copy)\b.{0,60}\b(this|our|the) (article|story|post|page|text|content)\b/i,
  ],
  [
    'promo',
    /^(learn|read|find out|see) (more )?(about )?our (editorial|review|fact[- ]checking|content|medical) (process|policy|standards|guidelines|team)\b/i,
  ],
  [
    'feedback',
    /^(was|did|is|do) (this|you|our)\b.{0,50}\b(helpful|useful|like|enjoy|find)\b.{0,40}\?( yes| no)*$/i,
  ],
  [
    'feedback',
    /^(tell us|let us know|share your (story|thoughts|experience)|have you tried)\b.{0,200}\b(comments?|e-?mail|below|hear from you|share|form)\b/i,
  ],
];

const longestPromoWords = 60;

/** The reason a whole paragraph is a promotion or a notice and no part of the article; else null. */
export const promoSentence = (line: string): ClutterReason | null =>
  line.length > 420 ? null : judge(line);

/** The same line is asked about once for each box around it. */
const judge = remembered((line): ClutterReason | null => {
  if (line.split(/\s+/, longestPromoWords + 1).length > longestPromoWords) return null;
  const said = rules.find(
    ([, pattern, needs]) => (!needs || needs.test(line)) && pattern.test(line),
  );
  return said?.[0] ?? null;
});

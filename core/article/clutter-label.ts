import { remembered } from '@/core/remembered';
import type { ClutterReason } from '@/core/clutter/removal';

/**
 * What a short line says it stands over. Whole lines only, and none is enough alone: the box beneath
 * must look the part too, for an article may have a section called “Calorie calculators”.
 */
const labels: [ClutterReason, RegExp][] = [
  [
    'ad',
    /^(ads?|advert|advertise?ments?|advertising|anzeige|werbung|publicité|publicidad|(article|story|content|post|recipe) (continues|resumes) (below|after).*|continue reading below.*|scroll (down )?(to|for) (continue|more).*|advertisement.{0,3}(continue|article|scroll|page|story).*|remove ads?|ads by .{1,20}|ad choices|adchoices)$/,
  ],
  [
    'sponsored',
    /^((sponsored|promoted|paid)( (content|links?|results?|stories|story|posts?|partnership|program|message|by .{1,30}))?|(content |stories )?from our (partners?|sponsors?|advertisers?)|.{0,30} from our sponsors?|(presented|brought to you|powered) by .{1,30}|(from )?around the web( by .{1,30})?|partner content|in partnership with .{1,30})$/,
  ],
  [
    'video',
    /^((featured|related|latest|recommended|trending|popular|must[- ]see|top|today’?'?s) videos?|(videos?|clips?|films?) of the (day|week|month)|press play|watch( (now|next|this|more|the video.*|this video.*|it now|video))|now playing.{0,60}|play( video)?|up next|more videos?|loading( the)? (video|player).*|video player is loading.*|click to play|tap to play)$/,
  ],
  [
    'newsletter',
    /^((sign|signing) ?up( (now|here|today|free|below|to (get|receive|our|the)\b.{0,60}|for (our|the|my|a free|free|weekly|daily|e-?mail)\b.{0,60}))?|subscribe\b.{0,80}|.{0,50}\b(newsletters?|mailing list|e-?mail updates?|in your inbox|to your inbox|straight to your inbox|weekly (letter|digest|email|e-mail)|daily (letter|digest|email))\b.{0,30}|stay (in touch|in the loop|up to date|connected|informed|updated)\b.{0,50}|never miss .{3,60}|want (more|the latest|to get|to stay)\b.{3,60}\??|join .{0,30}(subscribers?|readers|members|list|club|community)\b.{0,30}|get .{3,50} (delivered|by e-?mail|in(to)? your inbox|every (week|day|monday|morning|month)).{0,20}|(enter )?your e-?mail( address)?)$/,
  ],
  [
    'calculator',
    /^(.{0,40}\b(calorie|bmi|macros?|carb|protein|body[- ]fat|tdee|bmr|weight( loss)?|body mass index|ideal weight|heart rate|ovulation|due date|pregnancy|step|sleep|water|meal|food|fitness|symptom)[- ](calculator|counter|tracker|checker|planner|diary|journal|log)s?|(track|log|count|monitor) (your|my|every) .{2,50}|calculate your .{2,50}|.{0,20}daily (calorie )?(goal|budget|target)|(start|begin) (tracking|logging|counting).{0,20}|your (goal|plan|progress)|i want to( .{0,20})?)$/,
  ],
  [
    'share',
    /^(share( (this|the|on|via|with|it|article|story|post|page|your|to)\b.{0,40})?:?|follow( us| me| along)?( on .{2,30})?:?|(find|join|like) us on.{0,30}|connect with us.{0,30}|save( for later)?|print( this)?( page| article)?|e-?mail( this)?( page| article| to a friend)?|copy link|tweet( this)?|pin( it)?)$/,
  ],
  [
    'feedback',
    /^((was|is|did|do|were|has) (this|you|the|our|we|it)\b.{0,50}\b(helpful|useful|help|like|enjoy|answer|informative|find|love|valuable)\b.{0,40}\?|how (helpful|useful|would you rate|did we do|do you (like|feel)).{0,60}\??|rate (this|our|your)\b.{0,40}|found this helpful.?|tell us (what|how) .{3,40}|(send|give|leave|share)( us)?( your)? feedback.{0,20}|(helpful|not helpful|thumbs (up|down)|thanks for your feedback.{0,20}|let us know what you think.{0,20}))$/,
  ],
  [
    'comments',
    /^((\d+ |all |member |reader |user |recent )?comments?( ?\(?\d+\)?)?|leave (a|your) (comment|reply)|join the (conversation|discussion)|(post|add|write) a (comment|reply|review)|be the first to .{3,30}|show comments|view \d* ?comments|what do you think\?)$/,
  ],
  [
    'related',
    /^((related|similar|recommended|suggested|popular|trending|most (read|popular|viewed)|latest|recent|more|other|featured|top|our (best|top|latest)) (articles?|stories|story|posts?|reading|reads|content|coverage|topics?|links?|searches|news|guides?|pages?|conditions? articles|features?|blogs?|columns?|picks|questions|information|items|slideshows?|quizzes)( .{1,30})?|related|most (read|viewed|popular)( (in|on|this|now|today)\b.{0,30})?|from (the|our) (.{2,20} )?(library|archives?|blog|magazine)|trending( now)?|related (to|on) .{2,40}|you (may|might|ll|will|could|’ll|'ll) (also |even )?(like|love|enjoy|be interested|find|want|need).{0,40}|(what to )?read (next|this next|more|also|on|these next|now)|(read|see|learn|explore|discover|view|browse) more( .{2,40})?|what to read next.{0,4}|keep (reading|exploring|learning)|(see|read|check out|try|watch) (also|next|these).{0,30}|more (from|on|about|in|like|for|to|great|ways to)\b.{1,50}|recommended( (for you|reading|by .{2,30}))?|(other |what )?(people|readers|others|users|members) (are|also|who).{2,40}|don[’']?t miss.{0,30}|editor[’']?s[’']? (picks?|choice)|in case you missed.{0,10}|next (article|story|up|post|read|page).{0,5}|previous (article|story|post)|suggested for you|for you|must[- ]reads?|hot topics|today on .{2,20}|popular (on|in|now)\b.{0,30}|(read )?more stories|more to (explore|read|love|know)|continue reading|check (it|this|these) out.{0,20}|top picks.{0,20}|explore .{2,30}|on this page|in this (article|story|guide|post|section)|(table of )?contents|jump to|skip to .{2,30})$/,
  ],
  [
    'product',
    /^(shop( (now|the|this|our|all|it|for)\b.{0,40})?|buy( it)?( now| here| on .{2,20}| from .{2,20}| at .{2,20})?|(our|editor[’']?s|staff|top|best|expert) (favorite|favourite|product|buy|shopping)( products?| picks?| finds?)?|products? (we love|mentioned|featured|you.{0,10}need|recommended).{0,20}|(get|order|find) (it|yours|one)( now| here| today| on .{2,20}| at .{2,20})?|add to (cart|bag|basket)|(see|check|view) (price|deal|it|on|at)\b.{0,30}|you can buy.{0,30}|featured products?|where to buy|best (deals?|price|offers?).{0,20}|today’?'?s deals?|special offer.{0,20})$/,
  ],
  [
    'app',
    /^(get (the|our)( free)?( .{2,20})? app.{0,30}|download( (now|the|our|it|on).{0,40})|available (on|in|for|at) (the )?(app ?store|google play|ios|android|iphone).{0,30}|(.{2,20} )?app for (iphone|ios|android).{0,20}|open in app|try (the|our) app.{0,20})$/,
  ],
  ['badge', /^(as|also) (seen|featured) (in|on)\b.{0,60}$/],
  [
    'footer',
    /^((©|\(c\)|copyright).{0,120}|.{0,60}all rights reserved.{0,20}|privacy policy|terms of (use|service)|cookie (policy|settings))$/,
  ],
  [
    'promo',
    /^(free trial.{0,30}|(start|try|claim) .{0,20}(free|trial).{0,30}|limited time.{0,30}|(become a|go) (member|premium|pro|plus|gold).{0,20}|join (now|free|today|us)( .{0,20})?|log ?in|register|create (an|your) account|make a (gift|donation)|donate( now| today)?|support (us|our|the) .{2,40}|take (the|our|this) (quiz|survey|test|assessment|poll).{0,30})$/,
  ],
];

const longestLabelCharacters = 110;

/** The reason a line names, if it is a label; null for everything else. */
export function clutterLabel(line: string): ClutterReason | null {
  if (line.length > longestLabelCharacters) return null;
  const text = line
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}©(]+|[\s:：.!…»›>→|·•-]+$/gu, '')
    .replace(/’/g, "'");
  return text === '' ? null : judge(text);
}

/** The same line is asked about once for each box around it. */
const judge = remembered(
  (text): ClutterReason | null => labels.find(([, pattern]) => pattern.test(text))?.[0] ?? null,
);

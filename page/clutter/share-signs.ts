const networks =
  'facebook|twitter|pinterest|linkedin|reddit|whatsapp|flipboard|instagram|tumblr|tiktok';

/** Where a link leads that shares or follows. */
export const shareAddress = new RegExp(
  String.raw`^(mailto:\?|sms:|whatsapp:|fb-messenger:)|^(https?:)?//([a-z0-9-]+\.)*((${networks}|x|plus\.google|digg|stumbleupon|getpocket|snapchat|addtoany|addthis|sharethis)\.com|pinterest\.[a-z.]+|wa\.me|t\.me|telegram\.me|bsky\.app|threads\.net|youtube\.com/(c/|channel/|user/|@))`,
  'i',
);

/** What it says. */
export const shareWords = new RegExp(
  String.raw`^(${networks}|share|tweet|pin( it)?|like|x|youtube|e-?mail|print|sms|save|copy link|blue ?sky|threads|messenger|text|google\+?|rss|add to favorites|pocket)\b.{0,40}$`,
  'i',
);

/** What a button without words is called by. */
export const shareNames = new RegExp(
  `(^|[^a-z])(${networks}|share|sharing|social|save article|bookmarks?|print|copy link|e-?mail)([^a-z]|$)`,
  'i',
);

/** A whole item of a share bar: the name of a network, or an order to share, print or save. */
const shares =
  /^((share|post|pin|save|send|tweet|e-?mail|print|bookmark|like|follow|add|recommend|copy)\b( (this|it|us|me|on|to|via|by|with|page|article|story|post|link|url|in|a|friend|friends|for later|print|the)\b)*( (facebook|twitter|x|pinterest|linkedin|reddit|tumblr|whatsapp|telegram|instagram|youtube|flipboard|e-?mail|friends?|favorites|favourites|pocket|sms|messenger|threads|bluesky|mastodon|google\+?|stumbleupon|digg|delicious|favorites))?|facebook|twitter|x|pinterest|linkedin|reddit|tumblr|whatsapp|telegram|instagram|youtube|flipboard|stumbleupon|digg|google\+|messenger|threads|bluesky|sms|rss|\d+ shares?|shares?|like us on facebook|font size|text size)$/i;

export function isShareWord(text: string): boolean {
  return text.length <= 40 && shares.test(text.trim());
}

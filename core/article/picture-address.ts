const empty =
  /^(?:data:|about:|blob:|#|javascript:)|\b(?:blank|spacer|placeholder|pixel|transparent|1x1|1px|clear|loading|loader|lazy[-_]?load(?:ing)?|grey|gray|dummy|trans|empty|shim)\b[^/]*\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;
const tracker =
  /\/(?:pixel|beacon|track(?:ing)?|collect|impressions?|count(?:er)?)(?:[./?]|$)|\b(?:doubleclick|scorecardresearch|quantserve|facebook\.com\/tr|google-analytics|adservice|amazon-adsystem|pixel\.wp|stats\.wp|adsrvr|bat\.bing|px\.ads|matomo|piwik|utm\.gif)\b/i;
const file = /\.(?:jpe?g|png|webp|avif|gif|jfif)(?![a-z0-9])/i;
/** Addresses without an ending that picture servers use. */
const served =
  /(?:[?&](?:w|width|format|fm|q|quality|resize|fit)=)|\/(?:images?|img|media|photos?|uploads?|resize|cdn-cgi\/image)\//i;
const page = /\.(?:html?|php|aspx?|js|css|json|xml|pdf|mp4|webm|mp3|woff2?)(?:[?#]|$)/i;
/** What stands for a picture until it is there: a few pixels, blown up. */
const tiny =
  /[?&](?:w|width|wid|h|height)=(?:\d|[1-5]\d)(?:&|$)|[?&,/](?:blur|lqip|e_blur)[=:,_]|\/(?:w_|max\/|fit\/|resize[:/])(?:\d|[1-5]\d)(?:[,/x]|$)|[-_.](?:lqip|tiny|blur(?:red)?|preview|thumb-?xs)\.[a-z]{3,4}(?:[?#]|$)/i;

/** A stand-in until the picture is loaded: nothing a reader came for. */
export const isEmptyPicture = (address: string): boolean => empty.test(address);
/** A picture that counts visitors. */
export const isTracker = (address: string): boolean => tracker.test(address);
/** A blurred stand-in: the picture itself where there is no other. */
export const isTinyPicture = (address: string): boolean => tiny.test(address);

/** Whether an address out of any attribute leads to a picture; vector drawings there are icons. */
export function isPictureAddress(address: string): boolean {
  if (!/^(?:https?:)?\/\/|^\.{0,2}\/|^[\w-]+[/.]/i.test(address) || /[\s<>"{}]/.test(address))
    return false;
  return (
    file.test(address) ||
    (/^(?:https?:)?\/\//i.test(address) && served.test(address) && !page.test(address))
  );
}

/** Equal for two sizes of one picture: its address without what only says how large it is. */
export function pictureKey(address: string): string {
  const whole = decoded(address);
  // A picture server is told which file it is to shrink: the last address in it is the picture.
  const inner = whole.slice(Math.max(0, whole.lastIndexOf('http')));
  const [, path = '', query = ''] =
    /^(?:https?:)?(?:\/\/[^/]*)?([^?#]*)(?:\?([^#]*))?/i.exec(inner) ?? [];
  const parts = path.split('/').filter((part) => part && !isSize(part));
  const last = parts.at(-1) ?? '';
  const name = last.replace(/\.[a-z]{3,4}$/i, '').replace(sizeInName, '');
  // Without a file's name it is the question that names the picture.
  const asked = file.test(last)
    ? ''
    : query
        .split('&')
        .filter((one) => !sizeInQuery.test(one))
        .join('&');
  return [...parts.slice(-3, -1), name, asked].join('/').toLowerCase();
}

const sizeInName =
  /(?:[-_@](?:\d{2,4}x\d{0,4}|x?\d{2,4}[wh]|\d{2,4}px|[1-4]x|scaled|small|medium|large|full|thumb(?:nail)?))+$/i;
const sizeInQuery =
  /^(?:w|h|q|s|width|height|wid|hei|quality|dpr|fit|crop|auto|fm|format|resize|size|sz|blur|v|ver|t|itok)=/i;
const isSize = (part: string): boolean =>
  /^(?:[a-z]{1,3}[_:=]?[\w.]+,)*(?:[whcqf][_:=]\w+|\d{2,4}x\d{0,4}|[whs]?\d{2,4}|fit-in|filters:.*|max|w_auto)(?:,\S*)?$/i.test(
    part,
  );

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A stray per cent sign is part of the name then.
    return address;
  }
}

import { foldText } from '@/core/article/fold-text';

const lead =
  /^(?:(?:(?:article|story|post|text|words|recipe|reporting)\s+)?(?:written\s+|posted\s+|published\s+|reported\s+|created\s+|authored\s+|contributed\s+)?by|author(?:\(s\)|s)?|writers?|von|par|por)(?:\s*[:：]\s*|\s+)/i;
/** What often follows a name in the same line: dates, reading time, roles of others. */
const tail =
  /\s*(?:[|•·]|\s[–—-]\s|(?:,\s*)?\b(?:published|updated|posted|last (?:updated|modified|reviewed)|reviewed by|medically|fact[- ]checked|edited by|photographs?|\d+ min(?:ute)?s?\b|on\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|read (?:full )?bio|see full bio|view (?:bio|profile|all)|follow)\b).*$/i;
const nobody =
  /^(?:admin(?:istrator)?|author|editor|guest|user|root|staff|writer|team|by|share|home|about|unknown|anonymous|n\/a|null|undefined|none|test|webmaster|wordpress)$/i;

/** The writers' names out of a byline as it stands; null if it names nobody. */
export function cleanByline(text: string): string | null {
  let name = foldText(text).replace(/^[\s|•·:,–—-]+/, '');
  for (let guard = 0; guard < 2; guard += 1) name = name.replace(lead, '');
  name = name
    .replace(tail, '')
    .replace(/[\s,;:|•·–—-]+$/, '')
    .trim();
  if (name.length < 3 || name.length > 160 || name.split(' ').length > 22) return null;
  if (/https?:|www\.|@|[{}<>]|\.(com|org|net)\b/i.test(name) || nobody.test(name)) return null;
  if (/^[\p{Ll}\d]+[._][\p{Ll}\d]+$/u.test(name)) return null;
  if (!/\p{L}{2}/u.test(name) || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+/u.test(name))
    return null;
  return name;
}

/** Capitalised lines that are headings, buttons or departments. */
const noName =
  /\b(?:why|we|how|what|when|where|who|it|the|our|your|you|this|best|more|about|read|share|posted|editorial|staff|team|news|health|center|centre|university|institute|department|guide|review|reviews|contributor|writer|editor|health|fitness|food|updated|published|follow|follow us|contact|privacy|terms|licensed|certified|store|shop|home|next|previous|view|all|amazon|alexa|google|author)\b/i;

/** Whether a short text looks like the name of a person: capitalised words, perhaps with credentials. */
export function isPersonName(text: string): boolean {
  if (noName.test(text)) return false;
  const bare = text.replace(/,.*$/, '').replace(/^(dr|mr|mrs|ms|prof)\.?\s+/i, '');
  return (
    bare.length <= 45 &&
    /^\p{Lu}[\p{L}.'’-]*(\s+(?:(?:de|van|von|der|la|del|di|da|bin|al|le|y)\s+){0,2}[\p{Lu}][\p{L}.'’-]*){1,3}$/u.test(
      bare,
    )
  );
}

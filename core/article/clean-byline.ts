import { foldText } from '@/core/article/fold-text';

const lead =
  /^(?:(?:(?:article|story|post|text|words|recipe|reporting)\s+)?(?:written\s+|posted\s+|published\s+|reported\s+|created\s+|authored\s+|contributed\s+)?by|author(?:\(s\)|s)?|contributors?|writers?|words|von|text von|par|por|escrito por|écrit par|geschrieben von|scritto da|автор(?:ы)?|текст|作者|文(?=[:：/／])|著者|執筆者?|記者|撰文|编辑|글|기자|بقلم|كتب(?:ت|ه)?|الكاتب|מאת|נכתב על ידי)(?:\s*[:：/／]\s*|\s+|(?<=بقلم|作者|文(?=[:：/／])|著者|執筆|記者|撰文)(?=\p{Lo}))/iu;
/** What often follows a name in the same line: dates, reading time, roles of others. */
const tail =
  /\s*(?:[|•·]|\s[–—-]\s|(?:,\s*)?\b(?:published|updated|posted|last (?:updated|modified|reviewed)|reviewed by|medically|fact[- ]checked|edited by|photographs?|\d+ min(?:ute)?s?\b|on\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|read (?:full )?bio|see full bio|view (?:bio|profile|all)|follow)\b|\s*(?:\d{4}\s*年|発表|更新|发布|تاريخ|نشر|עודכן|פורסם)).*$/i;
const nobody =
  /^(?:admin(?:istrator)?|author|editor|guest|user|root|staff|writer|team|by|share|home|about|unknown|anonymous|n\/a|null|undefined|none|test|webmaster|wordpress)$/i;
/** One sign of a Chinese name is a word by itself; elsewhere a name has three letters and more. */
const shortest = 3;
const ideographs = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{2,}/u;

/** The writers' names out of a byline as it stands; null if it names nobody. */
export function cleanByline(text: string): string | null {
  let name = foldText(text).replace(/^[\s|•·:,&–—-]+/, '');
  for (let guard = 0; guard < 2; guard += 1) name = name.replace(lead, '');
  name = name
    .replace(tail, '')
    // From its first sign only: a run amid the line would be tried from every one.
    .replace(/(?<![\s,;:|•·–—-])[\s,;:|•·–—-]+$/, '')
    .trim();
  if (name.length < shortest && !ideographs.test(name)) return null;
  if (name.length > 200 || name.split(' ').length > 30) return null;
  if (/https?:|www\.|@|[{}<>]|\.(com|org|net)\b/i.test(name) || nobody.test(name)) return null;
  if (/^[\p{Ll}\d]+[._][\p{Ll}\d]+$/u.test(name)) return null;
  // The name of an account, typed by nobody to be read.
  if (/^(?=[a-z]*\d)[a-z\d]{9,}$/.test(name)) return null;
  if (!/\p{L}{2}/u.test(name) || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+/u.test(name))
    return null;
  return name;
}

import { isMadeName } from '@/core/clutter/is-made-name';
import { escapePattern } from '@/core/escape-pattern';
import { attributeOf, nameOf, own } from '@/page/article/own-members';
import { childrenOf } from '@/page/clutter/children-of';
import { measureTree } from '@/page/clutter/measure-tree';

/** By what a description knows an element; from the exact to the broad. */
export type Breadth = 'place' | 'id' | 'words' | 'marks' | 'attribute' | 'mark';

/** One way to name an element in a rule: `selector`, and a pattern for its words where it has one. */
export type Description = {
  breadth: Breadth;
  /** What of the element it goes by, for people: its name, its mark, its first words. */
  by: string;
  selector: string;
  text?: string;
};

/** Attributes that people give to parts of a page for their own tools; they outlive styles. */
const namingAttributes = [
  'data-testid',
  'data-test',
  'data-component',
  'data-module',
  'aria-label',
];
const mostWords = 48;
const mostMarks = 4;

/** The ways to name an element, exact ones first. There is always at least its place. */
export function describeElement(element: Element): Description[] {
  const tag = nameOf(element);
  const marks = marksOf(element);
  const found: (Description | null)[] = [
    { breadth: 'place', by: tag, selector: placeOf(element) },
    byId(element),
    byWords(element),
    marks.length > 1
      ? { breadth: 'marks', by: marks.join(' '), selector: `${tag}.${marks.join('.')}` }
      : null,
    byAttribute(element),
    ...marks.map((mark): Description => ({ breadth: 'mark', by: mark, selector: `.${mark}` })),
  ];
  return found.filter((one) => one !== null);
}

function marksOf(element: Element): string[] {
  const names = attributeOf(element, 'class').split(/\s+/);
  return names.filter((name) => name !== '' && !isMadeName(name)).slice(0, mostMarks);
}

function byId(element: Element): Description | null {
  const id = attributeOf(element, 'id');
  return id === '' || isMadeName(id) ? null : { breadth: 'id', by: id, selector: `#${id}` };
}

/** The words it begins with, and the child that says them: what is around it begins with them, too. */
function byWords(element: Element): Description | null {
  const first = childrenOf(element).find((child) => own(child).textContent?.trim());
  if (!first) return null;
  const words = textOf(first);
  if (words.length < 3 || words.length > mostWords || !textOf(element).startsWith(words))
    return null;
  return {
    breadth: 'words',
    by: words,
    selector: `${nameOf(element)}:has(> ${nameOf(first)})`,
    text: `^${escapePattern(words).replaceAll('/', '\\/')}`,
  };
}

function byAttribute(element: Element): Description | null {
  for (const name of namingAttributes) {
    const value = attributeOf(element, name);
    if (value.length > 1 && value.length < mostWords && /^[\w .:-]+$/.test(value))
      return { breadth: 'attribute', by: value, selector: `[${name}="${value}"]` };
  }
  return null;
}

/** Down from the nearest element that has a name of its own, by tags and their count. */
function placeOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = own(at).parentElement) {
    const id = byId(at);
    if (at !== element && id && isAlone(at, id.selector)) {
      steps.unshift(id.selector);
      break;
    }
    if (nameOf(at) === 'body') {
      steps.unshift('body');
      break;
    }
    steps.unshift(stepOf(at));
  }
  return steps.join(' > ');
}

function stepOf(element: Element): string {
  const tag = nameOf(element);
  const up = own(element).parentElement;
  const like = up ? childrenOf(up).filter((one) => nameOf(one) === tag) : [];
  return like.length < 2 ? tag : `${tag}:nth-of-type(${like.indexOf(element) + 1})`;
}

const isAlone = (element: Element, selector: string): boolean =>
  own(element).ownerDocument.querySelectorAll(selector).length === 1;

/** As rules read it: the same words, however they are spaced and wrapped. */
const textOf = (element: Element): string => measureTree(element, () => undefined).text;

/** `www.` says nothing: a rule for a site holds for all of it. */
const siteOf = (host: string): string => host.replace(/^www\./, '');

/** The rule as it is written. */
export function lineFor(
  host: string,
  { selector, text }: Pick<Description, 'selector' | 'text'>,
  kind: 'hide' | 'keep' = 'hide',
): string {
  const words = text === undefined ? '' : `:has-text(/${text}/)`;
  return `${siteOf(host)}${kind === 'hide' ? '##' : '#@#'}${selector}${words}`;
}

/** The description that will most likely still name it tomorrow, and as little else as can be. */
export function describeLastingly(element: Element): Description {
  const described = describeElement(element);
  const count = ({ selector }: Description) =>
    own(element).ownerDocument.querySelectorAll(selector).length;
  const lasting = described.filter(({ breadth }) => breadth !== 'place');
  const exact = lasting.find((one) => one.breadth === 'words' || count(one) === 1);
  return exact ?? lasting[0] ?? (described[0] as Description);
}

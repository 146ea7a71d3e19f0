import { cleanByline } from '@/core/article/clean-byline';
import { comparable } from '@/core/article/comparable';
import { isPersonName } from '@/core/article/person-name';
import { findBylines, type SeenByline } from '@/page/article/find-bylines';
import type { Measures } from '@/page/article/measure';
import type { Evidence } from '@/page/article/read-evidence';

export type Byline = { names: string | null; element: Element | null };

/**
 * People before teams and houses, and what the page shows before what it tells machines where the two
 * disagree. The site's own name only where the page gives it for the writer's and names nobody else.
 */
export function readByline(
  body: Element,
  title: Element | null,
  evidence: Evidence,
  measures: Measures,
): Byline {
  const seen = findBylines(body, title, measures);
  const person = seen.find((one) => one.isPerson);
  const group = seen.find((one) => !one.isPerson);
  const element = (person ?? group)?.element ?? null;
  const { authors } = evidence.data;
  const told = namesOf(authors.length ? authors : citedNames(evidence));
  const people = told.filter((name) => isPersonName(name));
  const first =
    people.length && person
      ? better(person, people)
      : (list(people) ?? person?.names ?? list(namesOf(metaNames(evidence)).filter(isPersonName)));
  if (first) return { names: first, element };

  const others = [...told, ...namesOf(metaNames(evidence))];
  // A name of one word, an account, a team: as shown, else as told.
  return { names: group?.names ?? others[0] ?? null, element };

  function namesOf(texts: readonly string[]): string[] {
    return [...new Set(texts.map(cleanByline).filter((name) => name !== null))];
  }
}

const list = (names: readonly string[]): string | null => names.join(', ') || null;

/** The line as shown where it holds all that are told, or contradicts them with “by”; else those told. */
function better(seen: SeenByline, told: readonly string[]): string {
  const shown = comparable(seen.names);
  const shared = told.filter((name) => shown.includes(comparable(name)));
  if (shared.length === told.length && shown.length < comparable(told.join(' ')).length + 40)
    return seen.names;
  const isContradiction =
    seen.isSaid &&
    !told.some((name) =>
      comparable(name)
        .split(' ')
        .some((word) => shown.split(' ').includes(word)),
    );
  return isContradiction ? seen.names : told.join(', ');
}

/** Catalogues put the family name first. */
const citedNames = ({ citedAuthors }: Evidence): string[] =>
  citedAuthors.map((name) => name.replace(/^([^,]+), ([^,]+)$/, '$2 $1'));

function metaNames(evidence: Evidence): string[] {
  const { meta } = evidence;
  if (evidence.citedAuthors.length) return citedNames(evidence);
  const keys = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
  ];
  const told = keys.flatMap((key) => meta.get(key) ?? []);
  if (/written by/i.test(meta.get('twitter:label1') ?? ''))
    told.push(meta.get('twitter:data1') ?? '');
  const [best] = [...told.filter((name) => isPersonName(cleanByline(name) ?? '')), ...told];
  return best === undefined ? [] : [best];
}

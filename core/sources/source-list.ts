import { officeBefore, teamBefore } from './employer-before';
import type { Mention } from './mentions';
import { readName } from './names';
import { hasOrganisationWord, type Range } from './organisations';
import { spanOf, type Passage } from './passage';
import type { Person, PersonMention } from './people';
import type { Reference } from './pronouns';
import { judgeRelation } from './relation';
import type { Source, Span } from './source';
import type { Studies, Study } from './studies';
import { isExpert, isOutlet, judgeStanding, type Facts } from './standing';
import type { Statement } from './statements';
import { roleKind } from './words';

type Entry = { source: Source; person: Person | null; statements: Statement[] };

/** The sources of one article in reading order: each person and body once, each study and group once a mention. */
export class SourceList {
  private readonly entries: Entry[] = [];
  private readonly people = new Map<Person, Entry>();
  private readonly bodies = new Map<string, Entry>();
  private readonly papers = new Map<Study, Entry>();

  constructor(
    private readonly passages: readonly Passage[],
    private readonly studies: Studies,
    private readonly byline: string | null,
  ) {}

  /** Enters the sources of a statement and says where each is named. */
  add(statement: Statement, reference: Reference): { id: string; mention: Span }[] {
    const { passage, subject } = statement;
    const named = subject.pronoun ? spanOf(passage, subject) : null;
    if (named && reference) {
      if (reference.kind === 'person')
        return [{ id: this.person(reference.person, statement), mention: named }];
      if (reference.kind === 'organisation')
        return [{ id: this.body(reference.mention, passage), mention: named }];
      const id =
        reference.kind === 'study'
          ? this.study(reference.passage, reference.mention)
          : this.unnamed(reference.kind === 'lay');
      return [{ id, mention: named }];
    }
    return subject.mentions.map((mention) => {
      const span = spanOf(passage, mention);
      if (mention.person) return { id: this.person(mention.person, statement), mention: span };
      if (mention.kind === 'organisation')
        return { id: this.body(mention, passage, statement.order === 'verb-first'), mention: span };
      return {
        id: mention.kind === 'study' ? this.study(passage, mention) : this.unnamed(mention.lay),
        mention: span,
      };
    });
  }

  sources(): Source[] {
    return this.entries.map(({ source, person, statements }) =>
      person ? this.described(source, person, statements) : source,
    );
  }

  private person(mention: PersonMention, statement: Statement): string {
    const known = this.people.get(mention.person);
    if (known) {
      known.statements.push(statement);
      return known.source.id;
    }
    const entry = { source: this.blank('person'), person: mention.person, statements: [statement] };
    this.people.set(mention.person, entry);
    this.entries.push(entry);
    return entry.source.id;
  }

  private body(mention: Mention, passage: Passage, isTold = false): string {
    const name = mention.name ? spanOf(passage, mention.name) : null;
    const key = name?.text.toLowerCase() ?? '';
    const known = this.bodies.get(key);
    if (known && key !== '') return known.source.id;
    const outlet = mention.name !== null && isOutlet(passage, mention.name);
    const entry: Entry = {
      source: {
        ...this.blank('organisation'),
        name,
        standing: outlet ? 'media' : 'unknown',
        expert: !outlet && !(mention.name && mayBePerson(passage, mention.name, isTold)),
      },
      person: null,
      statements: [],
    };
    this.bodies.set(key, entry);
    this.entries.push(entry);
    return entry.source.id;
  }

  /** A study that nothing names (“their review found”) is its makers' word, and gets no card. */
  private study(passage: Passage, mention: Mention): string {
    const study = this.studies.of(passage, mention);
    if (!study) return this.unnamed();
    const known = this.papers.get(study);
    if (known) return known.source.id;
    const entry: Entry = {
      source: {
        ...this.blank('study'),
        name: spanOf(study.passage, study.name),
        // “an Evening News survey” is the outlet's own.
        expert: !isOutlet(study.passage, study.name),
      },
      person: null,
      statements: [],
    };
    this.papers.set(study, entry);
    this.entries.push(entry);
    return entry.source.id;
  }

  private unnamed(isLay = false): string {
    const source = { ...this.blank('unnamed'), expert: !isLay };
    this.entries.push({ source, person: null, statements: [] });
    return source.id;
  }

  private blank(kind: Source['kind']): Source {
    return {
      id: `s${String(this.entries.length + 1)}`,
      kind,
      name: null,
      aliases: [],
      honorific: null,
      credentials: [],
      roles: [],
      orgs: [],
      place: null,
      standing: 'unknown',
      relation: 'unknown',
      relationEvidence: null,
      expert: false,
    };
  }

  private described(source: Source, person: Person, statements: readonly Statement[]): Source {
    const uses = person.mentions.filter(({ use }) => use !== null);
    const fullest = uses.reduce<PersonMention | null>(
      (best, one) => (one.use && (!best?.use || length(one) > length(best)) ? one : best),
      null,
    );
    const first = person.mentions[0];
    const name = fullest?.use
      ? spanOf(fullest.passage, fullest.use.name)
      : first
        ? spanOf(first.passage, first)
        : null;
    const honored = uses.find(({ use }) => use?.honorific !== null);
    const honorific =
      honored?.use && honored.use.honorific !== null
        ? spanOf(honored.passage, { from: honored.use.honorific, to: honored.use.honorific + 1 })
        : null;
    const lettered = uses.find(({ use }) => (use?.letters.length ?? 0) > 0);
    const credentials = (lettered?.use?.letters ?? []).map((at) =>
      spanOf(lettered?.passage ?? (first as PersonMention).passage, { from: at, to: at + 1 }),
    );
    const roles: Span[] = [];
    const orgs: Span[] = [];
    let place: Span | null = null;
    let aged = false;
    let lay = false;
    let author = false;
    let outside = false;
    let leads = false;
    for (const { passage, premodifier, description, elsewhere } of person.mentions) {
      aged ||= description?.aged ?? false;
      lay ||= description?.lay ?? false;
      author ||= description?.author != null;
      outside ||= description?.outside != null;
      leads ||= description?.leads ?? false;
      const near = [
        ...(description?.phrases ?? []),
        ...(premodifier ? [premodifier.phrase] : []),
      ].map((phrase) => ({ ...phrase, passage }));
      for (const phrase of [...near, ...(elsewhere ?? [])]) {
        if (phrase.role) keep(roles, ofOne(spanOf(phrase.passage, phrase.role)));
        for (const org of phrase.orgs) keep(orgs, spanOf(phrase.passage, org));
        place ??= phrase.place ? spanOf(phrase.passage, phrase.place) : null;
      }
    }
    roles.sort((a, b) => weight(a.text) - weight(b.text));
    const { relation, evidence } = judgeRelation(person, statements, this.passages, roles, orgs);
    if (orgs.length === 0 && first) {
      const isAuthor = author || relation === 'author-of-study';
      // A co-author may work anywhere.
      const near = /^co-?author/i.test(evidence?.text ?? '')
        ? null
        : (isAuthor ? teamBefore : officeBefore)(first, this.passages);
      if (near) orgs.push(near);
    }
    const facts: Facts = {
      honorific: honorific?.text ?? null,
      letters: credentials.map(({ text }) => text),
      roles: roles.map(({ text }) => text),
      orgs: orgs.map(({ text }) => text),
      aged,
      lay,
      ofStudy: author || relation === 'author-of-study',
      outside: outside || relation === 'outside',
      leads,
    };
    const standing = judgeStanding(facts);
    const writer = name !== null && this.byline?.includes(name.text) === true;
    return {
      ...source,
      name,
      aliases: aliasesOf(person, name),
      honorific,
      credentials,
      roles,
      orgs,
      place,
      standing,
      relation,
      relationEvidence: evidence,
      expert: isExpert(standing, facts) && !(writer && roles.length === 0),
    };
  }
}

/** “Tomei”, “Ada Moss”: capitals that nothing in the text tells from a person's name get no card. */
function mayBePerson(passage: Passage, name: Range, isTold: boolean): boolean {
  const [first, ...rest] = passage.tokens.slice(name.from, name.to);
  if (!first || hasOrganisationWord(passage, name)) return false;
  if (rest.length > 0) return readName(passage, name.from)?.name.to === name.to;
  // “said Saper”: companies stand there far less often.
  if (isTold && /^\p{Lu}\p{Ll}+$/u.test(first.text)) return true;
  // “my husband, Tom”
  const before = passage.tokens[name.from - 1];
  const kin = before?.text === ',' ? passage.tokens[name.from - 2] : before;
  return kin !== undefined && roleKind(kin.lower) === 'lay';
}

const length = ({ use }: PersonMention) => (use ? use.name.to - use.name.from : 0);

/** A profession says more than a part in the study, and both more than a bare “researcher”. */
const weight = (role: string): number =>
  /\b(?:author|co-author|investigator)s?\b/i.test(role) && !/\bprofessor\b/i.test(role) ? 1 : 0;

/** “researchers X and Y”: each of them is a “researcher”. */
function ofOne(role: Span): Span {
  const noun = role.text.toLowerCase().split(' ').at(-1) ?? '';
  return !/^one /i.test(role.text) && noun.endsWith('s') && roleKind(noun.slice(0, -1))
    ? { ...role, end: role.end - 1, text: role.text.slice(0, -1) }
    : role;
}

function keep(list: Span[], span: Span): void {
  if (!list.some(({ text }) => text === span.text)) list.push(span);
}

function aliasesOf(person: Person, name: Span | null): Span[] {
  const aliases: Span[] = [];
  for (const { passage, from, to, use } of person.mentions) {
    const span = use ? spanOf(passage, use.name) : spanOf(passage, { from, to });
    if (span.text !== name?.text) keep(aliases, span);
  }
  return aliases;
}

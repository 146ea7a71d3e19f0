import fc from 'fast-check';

/** Names that reach the prototype of what they are written on, and those that our own readers ask for. */
const keys = fc.constantFrom(
  ...'__proto__ constructor prototype toString valueOf hasOwnProperty toJSON then length'.split(
    ' ',
  ),
  ...'@type @id @graph @context headline name author description datePublished image url mainEntity reviewedBy publisher'.split(
    ' ',
  ),
  ...'format version pages page highlights anchor exact prefix suffix start end note tags colour source id identities title skeletons created modified skeleton annotations target selector document data textQuote content groupId uri text updated first items'.split(
    ' ',
  ),
);

const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    2 ** 53,
    '',
    'Article',
    '#a',
    'leanread-highlights',
    'TextQuoteSelector',
    'https://example.org/',
    'javascript:alert(1)',
    '__proto__',
    '<img src=x onerror=alert(1)>',
    '=cmd|/C calc!A0',
    '2014-02-30',
    '\u202eevil\u0000\ud800',
    'oats '.repeat(2_000),
  ),
  fc.string({ maxLength: 12 }),
  fc.double(),
);

/**
 * Any JSON at all, with the names our readers know and those that pollute, of the wrong types more often than
 * of the right ones. As text: `__proto__` written out is a member like any other only for `JSON.parse`.
 */
export const hostileJson: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthIdentifier: 'json' },
    { weight: 3, arbitrary: leaf.map((value) => JSON.stringify(value) ?? 'null') },
    {
      weight: 2,
      arbitrary: fc
        .array(tie('value'), { maxLength: 5, depthIdentifier: 'json' })
        .map((all) => `[${all.join(',')}]`),
    },
    {
      weight: 5,
      arbitrary: fc
        .array(fc.tuple(keys, tie('value')), { maxLength: 8, depthIdentifier: 'json' })
        .map(
          (all) => `{${all.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`,
        ),
    },
  ),
})).value;

/** What every object would have if one of them had been written through to the prototype of all. */
export const pollution = (): unknown[] =>
  [{}, [], () => undefined, '', 0].flatMap((value) => {
    const bare: unknown[] = [];
    for (const key in Object(value) as object) bare.push(key);
    return bare;
  });

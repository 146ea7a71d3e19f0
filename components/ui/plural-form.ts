/** CLDR's order, in which a message writes its forms. */
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * The form for a count: `forms` stand in CLDR's order, for those categories the language has. Where a
 * message writes fewer, its last serves for the rest, as Spanish "many", which begins at a million.
 */
export function pluralForm(forms: readonly string[], count: number, lang: string): string {
  const rules = new Intl.PluralRules(lang);
  const known = rules.resolvedOptions().pluralCategories;
  const own = categories.filter((category) => known.includes(category));
  return forms[own.indexOf(rules.select(count))] ?? forms.at(-1) ?? '';
}

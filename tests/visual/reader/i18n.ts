import words from 'virtual:english';

/** A stand-in for `#i18n`: the same calls, answered from locales/en.yml without a browser extension. */
export const i18n = {
  t(key: string, ...args: (number | string[])[]): string {
    const count = args.find((arg) => typeof arg === 'number');
    const given = args.find((arg) => Array.isArray(arg));
    const subs = given ?? (count === undefined ? [] : [String(count)]);
    const forms = (words[key.replaceAll('.', '_')]?.message ?? `⟨${key}⟩`).split(' | ');
    const text = (count === 1 ? forms[0] : forms.at(-1)) ?? '';
    return subs.reduce((said, sub, i) => said.replaceAll(`$${i + 1}`, sub), text);
  },
};

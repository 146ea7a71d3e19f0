import words from 'virtual:english';

/** A stand-in for `#i18n`: messages as the browser hands them out, without a browser extension. */
export const i18n = {
  t(key: string, substitutions: string[] = []): string {
    const message = words[key.replaceAll('.', '_')]?.message ?? `⟨${key}⟩`;
    return message.replace(/\$([1-9])/g, (_, nth: string) => substitutions[Number(nth) - 1] ?? '');
  },
};

import type { CompiledRule } from '@/core/clutter/compile-rules';

/** `~site` among a rule's sites is one on which the rule does not hold. */
export const isExcepted = (site: string): boolean => site.startsWith('~');

/** The rules that hold on a host: the general ones and its own, without those excepted for it. */
export function rulesFor(host: string, rules: readonly CompiledRule[]): CompiledRule[] {
  const covers = (site: string) => `.${host}`.endsWith(`.${site}`);
  return rules.filter(
    ({ sites }) =>
      (sites.every(isExcepted) || sites.some(covers)) &&
      !sites.some((site) => isExcepted(site) && covers(site.slice(1))),
  );
}

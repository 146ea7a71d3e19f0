import type { CompiledRule } from '@/core/clutter/compile-rules';

/** The rules that hold on a host: the general ones and its own, without those excepted for it. */
export function rulesFor(host: string, rules: readonly CompiledRule[]): CompiledRule[] {
  const covers = (site: string) => `.${host}`.endsWith(`.${site}`);
  const isExcepted = (site: string) => site.startsWith('~');
  return rules.filter(
    ({ sites }) =>
      (sites.every(isExcepted) || sites.some(covers)) &&
      !sites.some((site) => isExcepted(site) && covers(site.slice(1))),
  );
}

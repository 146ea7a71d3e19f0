import type { CompiledRule } from '@/core/clutter/compile-rules';

/** The rules that hold on a host: the general ones and its own, without those excepted for it. */
export function rulesFor(host: string, rules: readonly CompiledRule[]): CompiledRule[] {
  const covers = (site: string) => host === site || host.endsWith(`.${site}`);
  return rules.filter(
    ({ sites, notOn }) => (sites.length === 0 || sites.some(covers)) && !notOn.some(covers),
  );
}

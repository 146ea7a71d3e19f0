import type { CompiledRule } from '@/core/clutter/compile-rules';
import type { ClutterReason } from '@/core/clutter/removal';

/**
 * Rules as every listed page loads them: by their sites (`ehow.com,~health.ehow.com`, nothing for all),
 * then by reason, each as `selector` or `selector:has-text(/pattern/)`. A third of the list written out.
 */
export type RuleTable = Record<string, Record<string, string[]>>;

const hasText = ':has-text(/';

export function packRules(rules: readonly CompiledRule[]): RuleTable {
  const table: RuleTable = {};
  for (const { sites, selector, text, reason } of rules) {
    const reasons = (table[sites.join()] ??= {});
    (reasons[reason] ??= []).push(selector + (text ? `${hasText}${text}/)` : ''));
  }
  return table;
}

export function unpackRules(table: RuleTable): CompiledRule[] {
  return Object.entries(table).flatMap(([sites, reasons]) =>
    Object.entries(reasons).flatMap(([reason, lines]) =>
      lines.map((line): CompiledRule => {
        const [selector = '', text] = line.split(hasText);
        return {
          sites: sites ? sites.split(',') : [],
          selector,
          ...(text && { text: text.slice(0, -2) }),
          reason: reason as ClutterReason,
        };
      }),
    ),
  );
}

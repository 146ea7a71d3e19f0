import { i18n } from '@/components/ui/i18n';
import type { MirrorTrouble } from '@/core/sync/mirror-trouble';

/** What is mirrored, by the heading under which it is chosen. */
const names: Record<string, () => string> = {
  'o:settings': () => i18n.t('options.title'),
  'o:look': () => i18n.t('options.looks'),
  'o:site-looks': () => i18n.t('options.lookSites'),
  'o:own-rules': () => i18n.t('ownRules.title'),
  'o:marking': () => i18n.t('options.marking.title'),
  'calories:profile': () => i18n.t('options.calories'),
};

/** What of the options does not reach other devices, and why; nothing while all is well. */
export function MirrorNote({ trouble }: { trouble: MirrorTrouble | null | undefined }) {
  if (!trouble) return null;
  const list = (keys: readonly string[]) => keys.map((key) => names[key]?.() ?? key).join(', ');
  return (
    <div class="note" role="status">
      {trouble.refused && <p>{i18n.t('options.mirror.refused')}</p>}
      {trouble.tooLarge.length > 0 && (
        <p>{i18n.t('options.mirror.tooLarge', [list(trouble.tooLarge)])}</p>
      )}
      {trouble.newer.length > 0 && <p>{i18n.t('options.mirror.newer', [list(trouble.newer)])}</p>}
    </div>
  );
}

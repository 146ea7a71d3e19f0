import { i18n } from '#i18n';
import type { MirrorTrouble } from '@/core/sync/mirror-trouble';

const names: Record<
  string,
  'options.title' | 'options.looks' | 'options.lookSites' | 'options.calories'
> = {
  'o:settings': 'options.title',
  'o:look': 'options.looks',
  'o:site-looks': 'options.lookSites',
  'calories:profile': 'options.calories',
};

/** What of the options does not reach other devices, and why; nothing while all is well. */
export function MirrorNote({ trouble }: { trouble: MirrorTrouble | null | undefined }) {
  if (!trouble) return null;
  const list = (keys: readonly string[]) =>
    keys.map((key) => (names[key] ? i18n.t(names[key]) : key)).join(', ');
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

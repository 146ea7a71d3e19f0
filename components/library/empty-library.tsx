import { i18n } from '@/components/ui/i18n';

export function EmptyLibrary() {
  return (
    <div class="empty">
      <p class="specimen" aria-hidden="true">
        <span />
        <mark />
        <span />
      </p>
      <h2>{i18n.t('library.emptyTitle')}</h2>
      <p class="soft">{i18n.t('library.empty')}</p>
    </div>
  );
}

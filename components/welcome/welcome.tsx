import { i18n } from '#i18n';

type Props = {
  /** The key that opens the reader, as the browser writes it; null where there is none. */
  shortcut: string | null;
  onOpenOptions: () => void;
};

export function Welcome({ onOpenOptions }: Props) {
  return (
    <main>
      <h1>{i18n.t('welcome.title')}</h1>
      <button type="button" class="button" onClick={onOpenOptions}>
        {i18n.t('welcome.options')}
      </button>
    </main>
  );
}

import { useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';

type Props = {
  typed: string;
  /** How many options were found; null while nothing is looked for. */
  count: number | null;
  onType: (typed: string) => void;
};

/** Looks for options as one types. Escape has all of them back. */
export function OptionSearch({ typed, count, onType }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onType('');
    field.current?.focus();
  };
  return (
    <form role="search" class="search" onSubmit={(event) => event.preventDefault()}>
      <input
        ref={field}
        type="search"
        aria-label={i18n.t('options.search.label')}
        placeholder={i18n.t('options.search.label')}
        autoComplete="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return;
          // Chromium would clear it as well, but Firefox leaves that to us.
          event.preventDefault();
          clear();
        }}
      />
      <p class="found" role="status">
        {count === 0
          ? i18n.t('options.search.none', [typed.trim()])
          : count !== null && i18n.t('options.search.found', count)}
      </p>
      {count === 0 && (
        <button type="button" class="button" onClick={clear}>
          {i18n.t('options.search.clear')}
        </button>
      )}
    </form>
  );
}

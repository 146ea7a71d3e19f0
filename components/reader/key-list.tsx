import { i18n } from '#i18n';

const keys = [
  ['j k', 'paragraph'],
  ['n p', 'card'],
  ['Enter', 'jump'],
  ['h', 'highlight'],
  ['1 – 5', 'colour'],
  ['m', 'menu'],
  ['u', 'undo'],
  ['Esc', 'close'],
] as const;

/** The keys of the reader, for those who look for them. */
export function KeyList() {
  return (
    <details class="quiet">
      <summary>{i18n.t('reader.keys.title')}</summary>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((part) => (part === '–' ? ' – ' : <kbd key={part}>{part}</kbd>))}
            </dt>
            <dd>{i18n.t(`reader.keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

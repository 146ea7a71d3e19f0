import { i18n } from '@/components/ui/i18n';
import type { ReaderTool } from './reader-tool';

const keys = [
  ['j k', 'paragraph'],
  ['Enter Esc', 'leave'],
  ['n p', 'card'],
  ['Enter', 'jump'],
  ['h', 'highlight'],
  ['1 – 5', 'colour'],
  ['m', 'menu'],
  ['u', 'undo'],
  [', .', 'speed'],
  ['↑ ↓', 'line'],
  ['b', 'back'],
  ['Space', 'page'],
  ['Home End', 'ends'],
] as const;

type Props = { tools?: readonly ReaderTool[] };

/** Every key and what it does. */
export function Keys({ tools = [] }: Props) {
  const rows: [string, string][] = [
    ...keys.map(([key, does]): [string, string] => [key, i18n.t(`reader.keys.${does}`)]),
    ...tools.flatMap(({ shortcut, label }): [string, string][] =>
      shortcut ? [[shortcut, label]] : [],
    ),
    ['Esc', i18n.t('reader.keys.close')],
  ];
  return (
    <dl class="keys">
      {rows.map(([key, does]) => (
        <div key={key}>
          <dt>
            {key.split(' ').map((part) => (part === '–' ? ' – ' : <kbd key={part}>{part}</kbd>))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The keys of the reader, for those who look for them at the end. */
export function KeyList({ tools = [] }: Props) {
  return (
    <details class="quiet">
      <summary>{i18n.t('reader.keys.title')}</summary>
      <Keys tools={tools} />
    </details>
  );
}

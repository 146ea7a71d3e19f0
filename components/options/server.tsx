import { useState } from 'preact/hooks';
import { momentWords } from '@/components/ui/day-words';
import { i18n } from '@/components/ui/i18n';
import { highlightColours } from '@/core/highlights/highlight';
import type { ToldConflict } from '@/core/highlights/parse-conflicts';
import type { SyncProblem } from '@/core/sync/sync-error';
import type { SyncServer } from '@/core/sync/sync-server';
import type { SyncState } from '@/core/sync/sync-state';
import { serverProblemWords } from './server-problem-words';
import { ServerForm, type ServerFormProps } from './server-form';

export type ServerProps = ServerFormProps & {
  server: SyncServer | null;
  state: SyncState;
  conflicts: readonly ToldConflict[];
  onNow: () => void;
  onPause: (isPaused: boolean) => void;
  onLeave: () => Promise<void>;
  onSeen: () => void;
};

/** What another password, a new token or the permission mends. */
const mendedByConnecting: readonly (SyncProblem | null)[] = [
  'refused',
  'leave-ended',
  'no-permission',
];

/** The person's own server, what passes between it and this device, and what could not both be kept. */
export function Server({
  server,
  state,
  conflicts,
  onNow,
  onPause,
  onLeave,
  onSeen,
  ...form
}: ServerProps) {
  const [said, say] = useState('');
  const [isAgain, setAgain] = useState(false);
  const leave = async () => {
    const isStorage = server?.kind === 'remotestorage';
    try {
      await onLeave();
      say(
        [i18n.t('server.left'), isStorage && i18n.t('server.leftStorage')]
          .filter(Boolean)
          .join(' '),
      );
    } catch (error) {
      console.error('LeanRead could not disconnect the server.', error);
      say(i18n.t('server.notLeft'));
    }
  };
  const ended = async (connecting: Promise<SyncProblem | null>) => {
    say('');
    const why = await connecting;
    if (!why) setAgain(false);
    return why;
  };
  return (
    <div class="data-part">
      <h3>{i18n.t('server.title')}</h3>
      <p class="hint">{i18n.t('server.hint')}</p>
      {server && !isAgain ? (
        <>
          <p>
            {i18n.t('server.at')}{' '}
            {server.kind === 'remotestorage' && (
              <>
                <bdi>{server.account}</bdi>,{' '}
              </>
            )}
            <bdi>{server.url}</bdi>
          </p>
          {!server.isGuarded && <p class="hint">{i18n.t('server.unguarded')}</p>}
          <p role="status">
            {server.isPaused
              ? i18n.t('server.paused')
              : state.progress
                ? i18n.t('server.running', [
                    String(state.progress.done + 1),
                    String(state.progress.total),
                  ])
                : state.lastMs > 0
                  ? i18n.t('server.last', [momentWords(state.lastMs)])
                  : i18n.t('server.never')}
          </p>
          {state.progress && (
            <progress
              value={state.progress.done}
              max={state.progress.total}
              aria-label={i18n.t('server.title')}
            />
          )}
          {state.problem && !server.isPaused && (
            <p class="note" role="alert">
              {serverProblemWords(state.problem)} {i18n.t('server.stays')}
            </p>
          )}
          <p class="acts">
            {!server.isPaused && mendedByConnecting.includes(state.problem) && (
              <button type="button" class="button" onClick={() => setAgain(true)}>
                {i18n.t('server.again')}
              </button>
            )}
            <button type="button" class="button" disabled={server.isPaused} onClick={onNow}>
              {i18n.t('server.now')}
            </button>
            <button type="button" class="button" onClick={() => onPause(!server.isPaused)}>
              {i18n.t(server.isPaused ? 'server.goOn' : 'server.pause')}
            </button>
            <button type="button" class="button" onClick={() => void leave()}>
              {i18n.t('server.leave')}
            </button>
          </p>
          <Conflicts conflicts={conflicts} onSeen={onSeen} />
        </>
      ) : (
        <>
          <ServerForm
            {...(server && { start: startOf(server) })}
            onFind={form.onFind}
            onConnect={(given) => ended(form.onConnect(given))}
            onConnectStorage={(account, link) => ended(form.onConnectStorage(account, link))}
          />
          {server && (
            <button type="button" class="button" onClick={() => setAgain(false)}>
              {i18n.t('server.asBefore')}
            </button>
          )}
        </>
      )}
      <p role="status" class="hint">
        {said}
      </p>
    </div>
  );
}

/** What was typed to connect it, as far as it is kept. */
const startOf = (server: SyncServer) =>
  server.kind === 'webdav'
    ? { url: server.url, user: server.user }
    : { url: server.account, user: '' };

function Conflicts({ conflicts, onSeen }: Pick<ServerProps, 'conflicts' | 'onSeen'>) {
  if (conflicts.length === 0) return null;
  return (
    <details class="conflicts" open>
      <summary>{i18n.t('server.conflicts', conflicts.length)}</summary>
      <ul>
        {conflicts.map(({ id, part, kept, left, atMs }) => (
          <li key={`${id}${part}${atMs}`}>
            <p class="hint">{i18n.t(`server.part.${part}`)}</p>
            <p>
              {i18n.t('server.kept')} <q>{wordsOf(part, kept)}</q>
            </p>
            <p>
              {i18n.t('server.notKept')} <q>{wordsOf(part, left)}</q>
            </p>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onSeen}>
        {i18n.t('server.seen')}
      </button>
    </details>
  );
}

/** A colour is told by its code, everything else in the person's own words. */
function wordsOf(part: ToldConflict['part'], told: string): string {
  const colour = part === 'mark' && highlightColours.find((each) => each === told);
  return colour ? i18n.t(`highlight.colours.${colour}`) : told || '–';
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { highlightColours } from '@/core/highlights/highlight';
import type { ToldConflict } from '@/core/highlights/parse-conflicts';
import type { SyncProblem } from '@/core/sync/sync-error';
import type { SyncServer } from '@/core/sync/sync-server';
import type { SyncState } from '@/core/sync/sync-state';
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

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

export const problemKeys = {
  offline: 'server.problem.offline',
  slow: 'server.problem.slow',
  refused: 'server.problem.refused',
  'no-folder': 'server.problem.noFolder',
  full: 'server.problem.full',
  server: 'server.problem.server',
  redirected: 'server.problem.redirected',
  'not-ours': 'server.problem.notOurs',
  'newer-version': 'server.problem.newerVersion',
  busy: 'server.problem.busy',
  paused: 'server.paused',
  'no-permission': 'server.problem.noPermission',
  insecure: 'server.problem.insecure',
  'storage-failed': 'server.problem.storageFailed',
} as const satisfies Record<SyncProblem, string>;

/** The person's own server, what passes between it and this device, and what could not both be kept. */
export function Server({
  server,
  state,
  conflicts,
  onNow,
  onPause,
  onLeave,
  onSeen,
  onConnect,
}: ServerProps) {
  const [said, say] = useState('');
  return (
    <div class="data-part">
      <h3>{i18n.t('server.title')}</h3>
      <p class="hint">{i18n.t('server.hint')}</p>
      {server ? (
        <>
          <p>
            {i18n.t('server.at')} <bdi>{server.url}</bdi>
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
                  ? i18n.t('server.last', [moment.format(state.lastMs)])
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
              {i18n.t(problemKeys[state.problem])} {i18n.t('server.stays')}
            </p>
          )}
          <p class="acts">
            <button type="button" class="button" disabled={server.isPaused} onClick={onNow}>
              {i18n.t('server.now')}
            </button>
            <button type="button" class="button" onClick={() => onPause(!server.isPaused)}>
              {i18n.t(server.isPaused ? 'server.goOn' : 'server.pause')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => void onLeave().then(() => say(i18n.t('server.left')))}
            >
              {i18n.t('server.leave')}
            </button>
          </p>
          <Conflicts conflicts={conflicts} onSeen={onSeen} />
        </>
      ) : (
        <ServerForm
          onConnect={async (given) => {
            say('');
            return onConnect(given);
          }}
        />
      )}
      <p role="status" class="hint">
        {said}
      </p>
    </div>
  );
}

function Conflicts({ conflicts, onSeen }: Pick<ServerProps, 'conflicts' | 'onSeen'>) {
  if (conflicts.length === 0) return null;
  return (
    <details class="conflicts" open>
      <summary>{i18n.t('server.conflicts', conflicts.length, [String(conflicts.length)])}</summary>
      <ul>
        {conflicts.map(({ id, part, kept, left, atMs }) => (
          <li key={`${id}${part}${atMs}`}>
            <p class="hint">{i18n.t(`server.part.${part}`)}</p>
            <p>
              {i18n.t('server.kept')} <q>{wordsOf(part, kept)}</q>
            </p>

/** A colour is told by its code, everything else in the person's own words. */
function wordsOf(part: ToldConflict['part'], told: string): string {
  const colour = part === 'mark' && highlightColours.find((each) => each === told);
  return colour ? i18n.t(`highlight.colours.${colour}`) : told || '–';
}
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

import { useState } from 'preact/hooks';
import { momentWords } from '@/components/ui/day-words';
import { i18n } from '@/components/ui/i18n';
import { highlightColours } from '@/core/highlights/highlight';
import type { ToldConflict } from '@/core/highlights/parse-conflicts';
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
  const leave = async () => {
    try {
      await onLeave();
      say(i18n.t('server.left'));
    } catch (error) {
      console.error('LeanRead could not disconnect the server.', error);
      say(i18n.t('server.notLeft'));
    }
  };
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

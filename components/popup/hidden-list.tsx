import { useEffect, useRef } from 'preact/hooks';
import { causeWords } from '@/components/clutter/cause-words';
import { i18n } from '@/components/ui/i18n';
import { staysWords } from '@/components/clutter/stays-words';
import type { ClutterReason, Overruling, Removal } from '@/core/clutter/removal';
import { groupByReason } from './group-by-reason';
import type { PageActions } from './page-tab';
import type { GivenBack, ReadyPage } from './page-state';
import './hidden-list.css';

type Props = {
  page: Pick<
    ReadyPage,
    'host' | 'cleaning' | 'removals' | 'overrulings' | 'hasGivenUp' | 'givenBack' | 'isPrivate'
  >;
  actions: Pick<
    PageActions,
    'restore' | 'restoreAll' | 'keep' | 'takeBack' | 'pickMore' | 'showOnPage'
  >;
};

/** What was hidden and why, each thing to be had back. */
export function HiddenList({ page, actions }: Props) {
  const { removals } = page;
  const heading = useRef<HTMLHeadingElement>(null);
  const leaving = useRef(false);

  // The pressed button goes away with its row; whoever works by keyboard must not fall back to the top.
  useEffect(() => {
    if (!leaving.current) return;
    leaving.current = false;
    heading.current?.focus();
  }, [removals]);

  const leave = (act: () => void) => () => {
    leaving.current = true;
    act();
  };

  return (
    <section class="hidden-list" aria-labelledby="hidden-heading">
      <div class="title">
        <h2 id="hidden-heading" tabIndex={-1} ref={heading} aria-live="polite">
          {removals.length === 0
            ? i18n.t('popup.nothingHidden')
            : i18n.t('popup.hidden', removals.length)}
        </h2>
        {removals.length > 0 && (
          <button type="button" class="link" onClick={leave(actions.restoreAll)}>
            {i18n.t('popup.restoreAll')}
          </button>
        )}
      </div>
      <GivenBackLine
        host={page.host}
        givenBack={page.givenBack}
        onTakeBack={leave(actions.takeBack)}
      />
      {page.hasGivenUp && <p class="note">{i18n.t('popup.gaveUp')}</p>}
      {groupByReason(removals).map(({ reason, group }) => (
        <details key={reason}>
          <summary>
            <span>{i18n.t(`clutter.reason.${reason}`)}</span>
            <span class="count">{group.length}</span>
          </summary>
          <ul>
            {group.map((removal) => (
              <Row
                key={removal.id}
                removal={removal}
                reason={reason}
                onRestore={leave(() => actions.restore(removal.id))}
                onKeep={page.isPrivate ? null : leave(() => actions.keep(removal.id))}
              />
            ))}
          </ul>
        </details>
      ))}
      <Overrulings overrulings={page.overrulings} />
      {page.cleaning && (
        <div class="tools">
          {removals.length > 0 && (
            <button type="button" class="button" onClick={actions.showOnPage}>
              {i18n.t('popup.onPage')}
            </button>
          )}
          <button type="button" class="button" onClick={actions.pickMore}>
            {i18n.t('popup.pickMore')}
          </button>
          <p class="hint">{i18n.t('popup.pickHint')}</p>
        </div>
      )}
    </section>
  );
}

type RowProps = {
  removal: Removal;
  reason: ClutterReason;
  onRestore: () => void;
  /** Null where nothing can be remembered. */
  onKeep: (() => void) | null;
};

function Row({ removal, reason, onRestore, onKeep }: RowProps) {
  const named = removal.text || i18n.t(`clutter.reason.${reason}`);
  return (
    <li>
      <p>
        <span class="text">{removal.text || i18n.t('popup.noText')}</span>
        <small>{causeWords(removal.cause)}</small>
        {onKeep && (
          <button
            type="button"
            class="link"
            aria-label={i18n.t('popup.keepThis', [named])}
            onClick={onKeep}
          >
            {i18n.t('popup.keepHere')}
          </button>
        )}
      </p>
      <button
        type="button"
        class="button"
        aria-label={i18n.t('popup.restoreThis', [named])}
        onClick={onRestore}
      >
        {i18n.t('popup.restore')}
      </button>
    </li>
  );
}

type GivenBackProps = { host: string; givenBack: GivenBack | null; onTakeBack: () => void };

/** What was given back last, with the way back. Always there, so that a screen reader hears it change. */
function GivenBackLine({ host, givenBack, onTakeBack }: GivenBackProps) {
  return (
    <div class="given-back" role="status">
      {givenBack && (
        <>
          <p>
            {givenBack.text && <bdi class="text">{givenBack.text}</bdi>}
            {givenBackWords(givenBack, host)}
          </p>
          <button type="button" class="link" onClick={onTakeBack}>
            {givenBack.for === 'now' ? i18n.t('popup.hideAgain') : i18n.t('popup.undo')}
          </button>
        </>
      )}
    </div>
  );
}

function givenBackWords(givenBack: GivenBack, host: string): string {
  if (givenBack.for === 'now') return i18n.t('popup.shownAgain');
  return givenBack.isRemembered ? i18n.t('popup.keptHere', [host]) : i18n.t('popup.keptThisTime');
}

/** Rules that would have hidden what somebody came to read. */
function Overrulings({ overrulings }: { overrulings: readonly Overruling[] }) {
  if (overrulings.length === 0) return null;
  const count = overrulings.length;
  return (
    <details>
      <summary>
        <span>{i18n.t('popup.overruled', count)}</span>
      </summary>
      <ul>
        {overrulings.map(({ rule, why, text }, at) => (
          <li key={at}>
            <p>
              <span class="text">{text || i18n.t('popup.noText')}</span>
              <small>{i18n.t('popup.rule', [rule])}</small>
              <small>{staysWords(why)}</small>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { KeepReason } from '@/core/clutter/removal';
import { staysWords } from './stays-words';

/** Where on the window something is. */
export type Frame = { left: number; top: number; width: number; height: number };

/** What is picked, and what the rule would do that the slider stands at. */
export type Picked = {
  /** The first words of it. */
  words: string;
  /** From the exact to the broad: how each of them says what it goes by. */
  extents: readonly string[];
  at: number;
  hides: number;
  stays: readonly KeepReason[];
  line: string;
  canWiden: boolean;
  canNarrow: boolean;
  isPreviewed: boolean;
  /** Why it could not be kept, once that was tried. */
  refused: string | null;
};

type Props = {
  frames: readonly Frame[];
  picked: Picked | null;
  /** Out of the way of what is picked. */
  isOnTop: boolean;
  onPoint: (x: number, y: number) => void;
  onPick: () => void;
  onExtent: (at: number) => void;
  onWiden: () => void;
  onNarrow: () => void;
  onPreview: (on: boolean) => void;
  onHide: () => void;
  onCancel: () => void;
};

/** Lets one more thing be pointed at, says what a rule for it would take, and hides it. */
export function Picker({ frames, picked, isOnTop, ...on }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const isChosen = picked !== null;
  // Whoever works by keyboard goes on from where the question is, and at once: a key pressed before the focus came
  // would be lost.
  useLayoutEffect(() => {
    const first = isChosen ? panel.current?.querySelector<HTMLElement>('input, .main') : null;
    (first ?? panel.current)?.focus();
  }, [isChosen]);

  return (
    <>
      <div
        class="shield"
        onPointerMove={({ clientX, clientY }) => on.onPoint(clientX, clientY)}
        onClick={({ clientX, clientY }) => {
          on.onPoint(clientX, clientY);
          on.onPick();
        }}
      />
      {!picked?.isPreviewed &&
        frames.map((frame, at) => (
          <div
            key={at}
            class="frame"
            data-chosen={isChosen}
            style={{
              left: `${frame.left}px`,
              top: `${frame.top}px`,
              width: `${frame.width}px`,
              height: `${frame.height}px`,
            }}
          />
        ))}
      <div
        class="panel"
        role="dialog"
        aria-labelledby="picker-title"
        tabIndex={-1}
        ref={panel}
        data-at={isOnTop ? 'top' : 'bottom'}
      >
        <h2 id="picker-title">{i18n.t('picker.title')}</h2>
        {picked ? <Chosen picked={picked} {...on} /> : <Pointing onCancel={on.onCancel} />}
      </div>
    </>
  );
}

function Pointing({ onCancel }: Pick<Props, 'onCancel'>) {
  return (
    <>
      <p class="soft" role="status">
        {i18n.t('picker.point')}
      </p>
      <div class="doing">
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('picker.cancel')}
        </button>
      </div>
    </>
  );
}

type ChosenProps = { picked: Picked } & Omit<Props, 'frames' | 'picked' | 'isOnTop'>;

function Chosen({ picked, ...on }: ChosenProps) {
  const id = useId();
  const extent = picked.extents[picked.at] ?? '';
  return (
    <>
      <p class="words">
        {picked.words ? i18n.t('picker.chosen', [picked.words]) : i18n.t('picker.noWords')}
      </p>
      <div class="doing">
        <button type="button" class="button" disabled={!picked.canWiden} onClick={on.onWiden}>
          {i18n.t('picker.wider')}
        </button>
        <button type="button" class="button" disabled={!picked.canNarrow} onClick={on.onNarrow}>
          {i18n.t('picker.narrower')}
        </button>
      </div>
      {picked.extents.length > 1 && (
        <div class="extent">
          <label for={id}>{i18n.t('picker.breadth')}</label>
          <input
            id={id}
            type="range"
            min={0}
            max={picked.extents.length - 1}
            value={picked.at}
            aria-valuetext={extent}
            onInput={({ currentTarget }) => on.onExtent(Number(currentTarget.value))}
          />
          <span aria-hidden="true">{i18n.t('picker.exact')}</span>
          <span aria-hidden="true">{i18n.t('picker.broad')}</span>
        </div>
      )}
      <div class="told" role="status">
        <p>{extent}</p>
        <p class="soft">
          {picked.hides === 0
            ? i18n.t('picker.hidesNothing')
            : i18n.t('picker.hides', picked.hides)}
        </p>
        <Stays stays={picked.stays} />
      </div>
      <p class="rule">
        <span class="unseen">{i18n.t('picker.rule')}</span>
        <code dir="ltr">{picked.line}</code>
      </p>
      {picked.refused && (
        <p class="note" role="alert">
          {picked.refused}
        </p>
      )}
      <label class="preview">
        <input
          type="checkbox"
          checked={picked.isPreviewed}
          disabled={picked.hides === 0}
          onChange={({ currentTarget }) => on.onPreview(currentTarget.checked)}
        />
        {i18n.t('picker.preview')}
      </label>
      <div class="doing">
        <button
          type="button"
          class="button main"
          data-weight="main"
          disabled={picked.hides === 0}
          onClick={on.onHide}
        >
          {i18n.t('picker.hide')}
        </button>
        <button type="button" class="button" onClick={on.onCancel}>
          {i18n.t('picker.cancel')}
        </button>
      </div>
    </>
  );
}

function Stays({ stays }: { stays: readonly KeepReason[] }) {
  const [first] = stays;
  if (!first) return null;
  return (
    <p class="note">
      {i18n.t('picker.stays', stays.length, [String(stays.length), staysWords(first)])}
    </p>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { ColourNames } from '@/core/highlights/marking-choices';
import { colourName } from './colour-name';
import { orderPassages } from './order-passages';
import type { Passage } from './passage';
import { PassageEditor, type EditorActions } from './passage-editor';
import { shortQuote } from './short-quote';
import { StateNote } from './state-note';

export type ListActions = {
  /** Shows where it stands. */
  onGo: (passage: Passage) => void;
  /** Its place is to be shown by hand. */
  onPlace: (passage: Passage) => void;
  /** One of several places is looked at, to be chosen or not. */
  onLookAt: (passage: Passage, place: Range) => void;
  editorOf: (passage: Passage) => EditorActions;
};

type Props = ListActions & {
  passages: readonly Passage[];
  names: ColourNames;
  knownTags: readonly string[];
};

/** Every passage saved for the page in front, found or not: for the keyboard, for screen readers, for whoever looks. */
export function PassageList({ passages, ...given }: Props) {
  const { placed, missing } = orderPassages(passages);
  return (
    <div class="passages">
      <p class="count soft" role="status">
        {countWords(passages)}
      </p>
      {passages.length === 0 && <p>{i18n.t('marking.noneHere')}</p>}
      <ol>
        {placed.map((passage) => (
          <Item key={passage.highlight.id} passage={passage} {...given} />
        ))}
      </ol>
      {missing.length > 0 && (
        <>
          <h3>{i18n.t('marking.missing')}</h3>
          <p class="soft">{i18n.t('marking.missingHint')}</p>
          <ol start={placed.length + 1}>
            {missing.map((passage) => (
              <Item key={passage.highlight.id} passage={passage} {...given} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

/** “5 on this page, 1 of them changed; 2 not found”, as far as there is something to say. */
export function countWords(passages: readonly Passage[]): string {
  const count = (...states: Passage['state'][]) =>
    passages.filter(({ state, isAround }) => !isAround && states.includes(state)).length;
  const parts = [
    [passages.length - count('ambiguous', 'orphan'), 'found'],
    [count('changed'), 'changed'],
    [count('ambiguous'), 'ambiguous'],
    [count('orphan'), 'notFound'],
  ] as const;
  return parts
    .filter(([number, name]) => number > 0 || (name === 'found' && passages.length > 0))
    .map(([number, name]) => i18n.t(`marking.counts.${name}`, number))
    .join(' · ');
}

function Item({
  passage,
  names,
  knownTags,
  ...on
}: { passage: Passage } & Omit<Props, 'passages'>) {
  const [isOpen, setOpen] = useState(false);
  const { highlight, range, state, places, isAround } = passage;
  const quote = shortQuote(highlight);
  return (
    <li data-colour={highlight.colour}>
      {range ? (
        <button type="button" class="quote" onClick={() => on.onGo(passage)}>
          <span class="unseen">{i18n.t('marking.goTo')} </span>
          <bdi>{highlight.anchor.exact}</bdi>
        </button>
      ) : (
        <p class="quote" dir="auto">
          {highlight.anchor.exact}
        </p>
      )}
      {!isOpen && <StateNote passage={passage} />}
      {!isOpen && highlight.note && (
        <p class="written" dir="auto">
          {highlight.note}
        </p>
      )}
      {state === 'ambiguous' && places.length > 0 && (
        <p class="actions">
          {places.map((place, i) => (
            <button
              key={i}
              type="button"
              class="button"
              onClick={() => on.onLookAt(passage, place)}
            >
              {i18n.t('marking.lookAt', [String(i + 1)])}
            </button>
          ))}
        </p>
      )}
      <p class="actions">
        <span class="colour soft">
          <i class="swatch" data-colour={highlight.colour} />
          {colourName(highlight.colour, names)}
        </span>
        {!range && !isAround && (
          <button
            type="button"
            class="button"
            aria-label={i18n.t('marking.placeNamed', [quote])}
            onClick={() => on.onPlace(passage)}
          >
            {i18n.t('marking.place')}
          </button>
        )}
        <button
          type="button"
          class="button"
          data-weight="quiet"
          aria-expanded={isOpen}
          // Open, it is called by what stands on it: voice control goes by that.
          aria-label={isOpen ? undefined : i18n.t('marking.edit', [quote])}
          onClick={() => setOpen(!isOpen)}
        >
          {i18n.t(isOpen ? 'marking.done' : 'marking.editShort')}
        </button>
      </p>
      {isOpen && (
        <PassageEditor
          passage={passage}
          names={names}
          knownTags={knownTags}
          {...on.editorOf(passage)}
        />
      )}
    </li>
  );
}

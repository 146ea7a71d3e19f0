import { useMemo } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { compareTexts, type Piece } from '@/core/highlights/compare-texts';

type Props = { saved: string; now: string };

/** What was saved and what stands there now. A changed number, unit or “not” is said first. */
export function TextChange({ saved, now }: Props) {
  const {
    saved: before,
    now: after,
    weighty,
  } = useMemo(() => compareTexts(saved, now), [saved, now]);
  return (
    <div class="text-change">
      {weighty.length > 0 && (
        <p class="note">
          {i18n.t(`marking.weighty.${weighty.length > 1 ? 'several' : (weighty[0] ?? 'number')}`)}
        </p>
      )}
      <dl>
        <dt>{i18n.t('marking.savedWords')}</dt>
        <dd>
          <Pieces pieces={before} as="del" />
        </dd>
        <dt>{i18n.t('marking.wordsNow')}</dt>
        <dd>
          <Pieces pieces={after} as="ins" />
        </dd>
      </dl>
    </div>
  );
}

function Pieces({ pieces, as: Changed }: { pieces: readonly Piece[]; as: 'del' | 'ins' }) {
  return (
    <>{pieces.map(({ text, isKept }, i) => (isKept ? text : <Changed key={i}>{text}</Changed>))}</>
  );
}

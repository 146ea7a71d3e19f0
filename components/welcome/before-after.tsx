import { i18n } from '@/components/ui/i18n';

type Props = { clean: boolean; onClean: (clean: boolean) => void };

/** A page in miniature, cluttered or clean at the press of a button. Drawn, so that it needs no words of its own. */
export function BeforeAfter({ clean, onClean }: Props) {
  return (
    <figure class="before-after" data-clean={clean}>
      <svg viewBox="0 0 640 300" role="img" aria-label={pictureWords(clean)}>
        <rect class="sheet" width="640" height="300" rx="10" />
        <g class="clutter">
          <rect x="0" y="0" width="640" height="34" />
          <rect x="420" y="58" width="190" height="96" />
          <rect x="420" y="170" width="190" height="56" />
          <rect x="30" y="150" width="360" height="66" />
          <path d="M196 168v30l26-15z" class="play" />
          <rect x="0" y="264" width="640" height="36" class="late" />
        </g>
        <rect class="mark" x="28" y="104" width="344" height="16" rx="3" />
        <g class="text">
          <rect x="30" y="58" width="260" height="18" class="title" />
          <rect x="30" y="92" width="350" height="8" />
          <rect x="30" y="108" width="340" height="8" />
          <rect x="30" y="124" width="300" height="8" />
        </g>
        <g class="text below">
          <rect x="30" y="232" width="350" height="8" />
          <rect x="30" y="248" width="330" height="8" />
          <rect x="30" y="264" width="344" height="8" />
          <rect x="30" y="280" width="210" height="8" />
        </g>
        <g class="expert">
          <rect x="420" y="88" width="190" height="48" rx="8" class="card" />
          <circle cx="446" cy="112" r="12" />
          <rect x="468" y="100" width="110" height="9" />
          <rect x="468" y="116" width="84" height="7" />
        </g>
      </svg>
      <figcaption>
        <button type="button" class="button" data-weight="main" onClick={() => onClean(!clean)}>
          {clean ? i18n.t('welcome.pictureBack') : i18n.t('welcome.pictureClean')}
        </button>
        <span class="soft" role="status">
          {clean ? i18n.t('welcome.pictureAfterHint') : i18n.t('welcome.pictureBeforeHint')}
        </span>
      </figcaption>
    </figure>
  );
}

function pictureWords(clean: boolean): string {
  return clean ? i18n.t('welcome.pictureAfter') : i18n.t('welcome.pictureBefore');
}

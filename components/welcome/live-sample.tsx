import type { ComponentChildren } from 'preact';
import { i18n } from '@/components/ui/i18n';
import { lastStep, sampleClutter, type SampleClutter } from './sample-steps';
import { useSample } from './use-sample';
import './live-sample.css';

/** A small article among clutter, of our own making, that is cleaned while one looks on, and had back. */
export function LiveSample() {
  const { step, isClean, onClean } = useSample();
  const gone = sampleClutter.slice(0, step);
  const isDone = step === lastStep;

  return (
    <figure class="live-sample" data-clean={isClean} data-done={isDone}>
      <div class="act">
        <button
          type="button"
          class="button"
          data-weight={isClean ? undefined : 'main'}
          onClick={() => onClean(!isClean)}
        >
          {i18n.t(isClean ? 'welcome.pictureBack' : 'welcome.sample.clean')}
        </button>
        <p class="soft" role="status">
          {isDone
            ? `${i18n.t('welcome.pictureAfterHint')} ${i18n.t('welcome.sample.cited')}`
            : i18n.t(isClean ? 'welcome.sample.cleaning' : 'welcome.pictureBeforeHint')}
        </p>
      </div>

      <div class="page" role="group" aria-label={i18n.t('welcome.sample.label')}>
        <Clutter kind="ad" gone={gone}>
          {i18n.t('welcome.sample.ad')}
        </Clutter>
        <div class="masthead">
          <b>{i18n.t('welcome.sample.site')}</b>
          <Clutter kind="badge" gone={gone}>
            {i18n.t('welcome.sample.badge')}
          </Clutter>
        </div>
        <div class="text">
          <p class="headline">{i18n.t('welcome.sample.headline')}</p>
          <p class="byline">{i18n.t('welcome.sample.byline')}</p>
          <Clutter kind="calculator" gone={gone}>
            {i18n.t('welcome.sample.calculator')}
          </Clutter>
          <p>{i18n.t('welcome.sample.first')}</p>
          <Clutter kind="video" gone={gone}>
            {i18n.t('welcome.sample.video')}
          </Clutter>
          <div class="cited">
            <p>
              <mark>{i18n.t('welcome.sample.quote')}</mark> {i18n.t('welcome.sample.says')}
            </p>
            {isDone && <Expert />}
          </div>
          <Clutter kind="newsletter" gone={gone}>
            {i18n.t('welcome.sample.newsletter')}
          </Clutter>
          <p>{i18n.t('welcome.sample.last')}</p>
        </div>
        <Clutter kind="app" gone={gone}>
          {i18n.t('welcome.sample.app')}
        </Clutter>
      </div>

      <figcaption>
        {gone.length > 0 && (
          <div class="hidden-kinds">
            <p id="welcome-hidden">{i18n.t('welcome.sample.hidden')}</p>
            <ul aria-labelledby="welcome-hidden">
              {gone.map((kind) => (
                <li key={kind}>{i18n.t(`clutter.reason.${kind}`)}</li>
              ))}
            </ul>
          </div>
        )}
        <p class="soft">{i18n.t('welcome.sample.invented')}</p>
      </figcaption>
    </figure>
  );
}

type ClutterProps = {
  kind: SampleClutter;
  gone: readonly SampleClutter[];
  children: ComponentChildren;
};

/** Folds away before it is gone; for screen readers it is gone at once. */
function Clutter({ kind, gone, children }: ClutterProps) {
  const isGone = gone.includes(kind);
  return (
    <div class="clutter" data-kind={kind} data-gone={isGone} aria-hidden={isGone}>
      <p>{children}</p>
    </div>
  );
}

/** As the reader shows it beside a sentence. */
function Expert() {
  return (
    <div class="expert">
      <p class="soft">{i18n.t('reader.card.cites')}</p>
      <p class="name">{i18n.t('welcome.sample.expert')}</p>
      <p>{i18n.t('welcome.sample.expertIs')}</p>
      <p class="mode">{i18n.t('reader.card.mode.direct')}</p>
    </div>
  );
}

import { useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { GivenPermission, HeldPermissions } from '@/core/settings/permission';
import './permissions.css';

type Props = {
  held: HeldPermissions;
  /** Answers whether the browser took it. */
  onTakeBack: (permission: GivenPermission) => Promise<boolean>;
};

/** What the browser lets us do: what came with the installation and why, and what can be taken back. */
export function Permissions({ held, onTakeBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState('');
  const takeBack = async (permission: GivenPermission) => {
    heading.current?.focus();
    const name = nameOf(permission);
    const isBack = await onTakeBack(permission).catch(() => false);
    if (!isBack) say(i18n.t('options.may.backRefused', [name]));
    else if (permission.isServer) say(i18n.t('options.may.backServer'));
    else say(i18n.t('options.may.backDone', [name]));
  };
  return (
    <section class="permissions" aria-labelledby="options-may">
      <h2 id="options-may">{i18n.t('options.may.title')}</h2>
      <div class="part">
        <h3 ref={heading} tabIndex={-1}>
          {i18n.t('options.may.given')}
        </h3>
        <p class="hint">
          {i18n.t(held.given.length > 0 ? 'options.may.givenHint' : 'options.may.givenEmpty')}
        </p>
        {held.given.length > 0 && (
          <ul class="given">
            {held.given.map((permission) => (
              <li key={permission.origin}>
                <span>
                  <bdi>{nameOf(permission)}</bdi>
                  {permission.isServer && (
                    <small class="soft">{i18n.t('options.may.server')}</small>
                  )}
                </span>
                <button
                  type="button"
                  class="button"
                  aria-label={i18n.t('options.may.backNamed', [nameOf(permission)])}
                  onClick={() => void takeBack(permission)}
                >
                  {i18n.t('options.may.back')}
                </button>
              </li>
            ))}
          </ul>
        )}
        <p class="hint" role="status">
          {said}
        </p>
      </div>
      <div class="part">
        <h3>{i18n.t('options.may.fixed')}</h3>
        <p class="hint">{i18n.t('options.may.fixedHint')}</p>
        <ul class="fixed">
          {held.fixed.map((name) => (
            <li key={name}>{i18n.t(`options.may.why.${name}`)}</li>
          ))}
          <li>
            <details>
              <summary>{i18n.t('options.may.listed', held.listed.length)}</summary>
              <ul class="hosts">
                {held.listed.map((host) => (
                  <li key={host}>
                    <bdi>{host}</bdi>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        </ul>
      </div>
    </section>
  );
}

const nameOf = ({ host }: GivenPermission): string => host ?? i18n.t('options.may.everywhere');

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { StorageAccount } from '@/core/sync/storage-account';
import type { StorageLink } from '@/core/sync/storage-link';
import type { SyncProblem } from '@/core/sync/sync-error';

type StorageFoundProps = {
  account: StorageAccount;
  link: StorageLink;
  /** Opens the server's page and waits for what the person says there; answers why not, or null. */
  onOpen: () => Promise<SyncProblem | null>;
  /** To what was typed, with what went wrong. */
  onBack: (why: SyncProblem | null) => void;
};

/** Where the storage of an account is, before anything is sent there, and what happens next. */
export function StorageFound({ account, link, onOpen, onBack }: StorageFoundProps) {
  const [isWaiting, setWaiting] = useState(false);
  const open = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the way goes on here.
  useEffect(() => open.current?.focus(), []);

  const press = async () => {
    setWaiting(true);
    const why = await onOpen().catch((error: unknown): SyncProblem => {
      console.error('LeanRead could not connect the storage.', error);
      return 'storage-failed';
    });
    onBack(why);
  };

  return (
    <div class="server-form">
      <p>
        {i18n.t('server.found', [account.account])} <bdi>{hostOf(link.url)}</bdi>
      </p>
      <p>
        {i18n.t('server.leavePage')} <bdi>{hostOf(link.leavePage)}</bdi>
      </p>
      <p class="hint">{i18n.t('server.answerPlace')}</p>
      <p class="acts">
        <button
          type="button"
          class="button"
          ref={open}
          disabled={isWaiting}
          onClick={() => void press()}
        >
          {i18n.t('server.openPage')}
        </button>
        <button type="button" class="button" disabled={isWaiting} onClick={() => onBack(null)}>
          {i18n.t('server.other')}
        </button>
      </p>
      <p role="status" class="hint">
        {isWaiting && i18n.t('server.waiting')}
      </p>
    </div>
  );
}

const hostOf = (url: string): string => url.split('/')[2] ?? url;

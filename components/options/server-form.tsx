import type { InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { readStorageAccount, type StorageAccount } from '@/core/sync/storage-account';
import type { FoundStorage, StorageLink } from '@/core/sync/storage-link';
import type { SyncProblem } from '@/core/sync/sync-error';
import { readServerAddress } from '@/core/sync/sync-server';
import { serverProblemWords } from './server-problem-words';
import { StorageFound } from './storage-found';

export type ServerFormProps = {
  /** Asks for the permission, tries the server and keeps it; answers why not, or null. */
  onConnect: (given: {
    url: string;
    user: string;
    password: string;
  }) => Promise<SyncProblem | null>;
  /** Asks for the permission and looks up where the storage of an account is. */
  onFind: (account: StorageAccount) => Promise<FoundStorage>;
  /** Asks for the permission, has the person let LeanRead in on the server's page, and keeps it. */
  onConnectStorage: (account: StorageAccount, link: StorageLink) => Promise<SyncProblem | null>;
};

/** What is being done for the person just now, or what they can do next. */
type Stage =
  { is: 'typing' | 'trying' } | { is: 'found'; account: StorageAccount; link: StorageLink };

export function ServerForm({
  start = { url: '', user: '' },
  onConnect,
  onFind,
  onConnectStorage,
}: ServerFormProps & { start?: { url: string; user: string } }) {
  const [url, setUrl] = useState(start.url);
  const [user, setUser] = useState(start.user);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [stage, setStage] = useState<Stage>({ is: 'typing' });
  const account = readStorageAccount(url);

  /** The next stage, or why there is none; nothing typed is lost by it. */
  const attempt = async (doing: () => Promise<Stage | SyncProblem | null>) => {
    setProblem(null);
    setStage({ is: 'trying' });
    const next = await doing().catch((error: unknown): SyncProblem => {
      console.error('LeanRead could not keep the server.', error);
      return 'storage-failed';
    });
    setStage(typeof next === 'object' && next ? next : { is: 'typing' });
    if (typeof next === 'string') setProblem(serverProblemWords(next));
  };

  const connect = () => {
    if (account)
      return attempt(async () => {
        const found = await onFind(account);
        return found.ok ? { is: 'found', account, link: found.link } : found.why;
      });
    const address = readServerAddress(url);
    if (address.ok) return attempt(() => onConnect({ url: address.url, user, password }));
    setProblem(
      i18n.t(address.why === 'insecure' ? 'server.problem.insecure' : 'server.problem.noAddress'),
    );
    return undefined;
  };

  if (stage.is === 'found')
    return (
      <StorageFound
        account={stage.account}
        link={stage.link}
        onOpen={() => onConnectStorage(stage.account, stage.link)}
        onBack={(why) => {
          setStage({ is: 'typing' });
          setProblem(why && serverProblemWords(why));
        }}
      />
    );
  return (
    <form
      class="server-form"
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <Field
        label={i18n.t('server.url')}
        name="url"
        inputMode="url"
        spellcheck={false}
        placeholder="https://"
        dir="ltr"
        required
        value={url}
        onValue={setUrl}
      />
      {account ? (
        <p class="hint">{i18n.t('server.storageHint')}</p>
      ) : (
        <>
          <Field label={i18n.t('server.user')} name="user" value={user} onValue={setUser} />
          <Field
            label={i18n.t('server.password')}
            name="password"
            type="password"
            value={password}
            onValue={setPassword}
          />
          <p class="hint">{i18n.t('server.passwordHint')}</p>
        </>
      )}
      {problem && (
        <p class="note" role="alert">
          {problem}
        </p>
      )}
      <p class="acts">
        <button type="submit" class="button" disabled={stage.is === 'trying'}>
          {i18n.t('server.connect')}
        </button>
      </p>
      <p role="status" class="hint">
        {stage.is === 'trying' && i18n.t('server.trying')}
      </p>
    </form>
  );
}

type FieldProps = Pick<
  InputHTMLAttributes,
  'name' | 'type' | 'inputMode' | 'spellcheck' | 'placeholder' | 'dir' | 'required'
> & { label: string; value: string; onValue: (value: string) => void };

function Field({ label, onValue, ...input }: FieldProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        type="text"
        autoComplete="off"
        {...input}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </label>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SyncProblem } from '@/core/sync/sync-error';
import { readServerAddress } from '@/core/sync/sync-server';
import { serverProblemWords } from './server-problem-words';

export type ServerFormProps = {
  /** Asks for the permission, tries the server and keeps it; answers why not, or null. */
  onConnect: (given: {
    url: string;
    user: string;
    password: string;
  }) => Promise<SyncProblem | null>;
};

export function ServerForm({ onConnect }: ServerFormProps) {
  const [url, setUrl] = useState('');
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isTrying, setTrying] = useState(false);

  const connect = async () => {
    const address = readServerAddress(url);
    setProblem(null);
    if (!address.ok)
      return setProblem(
        i18n.t(address.why === 'insecure' ? 'server.problem.insecure' : 'server.problem.noAddress'),
      );
    setTrying(true);
    const why = await onConnect({ url: address.url, user, password }).catch(
      (error: unknown): SyncProblem => {
        console.error('LeanRead could not keep the server.', error);
        return 'storage-failed';
      },
    );
    setTrying(false);
    if (why) setProblem(serverProblemWords(why));
  };

  return (
    <form
      class="server-form"
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <label class="field">
        <span class="label">{i18n.t('server.url')}</span>
        <input
          type="text"
          name="url"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="https://"
          dir="ltr"
          required
          value={url}
          onInput={({ currentTarget }) => setUrl(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="label">{i18n.t('server.user')}</span>
        <input
          type="text"
          name="user"
          autoComplete="off"
          value={user}
          onInput={({ currentTarget }) => setUser(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="label">{i18n.t('server.password')}</span>
        <input
          type="password"
          name="password"
          autoComplete="off"
          value={password}
          onInput={({ currentTarget }) => setPassword(currentTarget.value)}
        />
      </label>
      <p class="hint">{i18n.t('server.passwordHint')}</p>
      {problem && (
        <p class="note" role="alert">
          {problem}
        </p>
      )}
      <p class="acts">
        <button type="submit" class="button" disabled={isTrying}>
          {i18n.t('server.connect')}
        </button>
      </p>
      <p role="status" class="hint">
        {isTrying && i18n.t('server.trying')}
      </p>
    </form>
  );
}

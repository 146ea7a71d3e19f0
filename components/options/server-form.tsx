import type { InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
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
      <Field label={i18n.t('server.user')} name="user" value={user} onValue={setUser} />
      <Field
        label={i18n.t('server.password')}
        name="password"
        type="password"
        value={password}
        onValue={setPassword}
      />
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

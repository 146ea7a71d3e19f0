import { useId } from 'preact/hooks';
import { explainCredential } from '@/core/sources/credentials';

/** Letters behind a name. What they stand for shows on hover and focus; unknown ones are only shown. */
export function Credential({ letters }: { letters: string }) {
  const id = useId();
  const line = explainCredential(letters);
  if (!line) return <>{letters}</>;
  return (
    <span class="credential">
      <button type="button" class="letters" aria-describedby={id}>
        {letters}
      </button>
      <span role="tooltip" id={id} class="explains">
        {line}
      </span>
    </span>
  );
}

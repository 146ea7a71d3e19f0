import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * The value as it is being edited. The owner stores it and hands it back later, perhaps after more
 * keys were pressed: an echo of our own is no news, and anything else (another window) is.
 */
export function useDraft<T>(stored: T, onChange: (value: T) => void): [T, (value: T) => void] {
  const [draft, setDraft] = useState(stored);
  const sent = useRef<string[]>([]);
  const text = JSON.stringify(stored);

  useEffect(() => {
    const echo = sent.current.indexOf(text);
    if (echo === -1) {
      // News from elsewhere, unless it only says what is on the screen already.
      if (JSON.stringify(draft) !== text) setDraft(() => stored);
      return;
    }
    sent.current = sent.current.slice(echo + 1);
  }, [text]);

  const change = (value: T) => {
    sent.current.push(JSON.stringify(value));
    setDraft(() => value);
    onChange(value);
  };
  return [draft, change];
}

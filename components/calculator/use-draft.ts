import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * The value as it is being edited. The owner stores it and hands it back later, perhaps after more
 * keys were pressed: an echo of our own is no news, and anything else (another window) is.
 */
export function useDraft<T extends object>(
  stored: T,
  onChange: (value: T) => void,
): [T, (part: Partial<T>) => void] {
  const [draft, setDraft] = useState(stored);
  // Two fields may change before either is drawn again: the second must not undo the first.
  const newest = useRef(stored);
  const sent = useRef<string[]>([]);
  const text = JSON.stringify(stored);

  useEffect(() => {
    const echo = sent.current.indexOf(text);
    if (echo === -1) {
      // News from elsewhere, unless it only says what is on the screen already.
      if (JSON.stringify(newest.current) !== text) setDraft((newest.current = stored));
      return;
    }
    sent.current = sent.current.slice(echo + 1);
  }, [text]);

  const change = (part: Partial<T>) => {
    const value = { ...newest.current, ...part };
    newest.current = value;
    sent.current.push(JSON.stringify(value));
    setDraft(value);
    onChange(value);
  };
  return [draft, change];
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { valueOf, type Typed } from '@/core/calories/typed';

type Props = {
  label: string;
  name: string;
  value: number | null;
  parse: (text: string) => Typed;
  /** A stored value as the field shows it. */
  show: (value: number) => string;
  /** `unread`: what stands here, where it cannot be read and the owner keeps it. */
  onValue: (value: number | null, unread?: string) => void;
  /** What the field takes; said when it holds something else. */
  takes: string;
  /** The value could be read, and still cannot be used. */
  isRefused?: boolean;
  /** What stood here and could not be read. The owner keeps it: an answer that left it out would be false. */
  unread?: string | undefined;
  /** When the owner is told of it: with the key, or once typing rests. */
  tellsUnread?: 'at once' | 'at rest';
  unit?: string;
  /** Changes with the unit that a bare number is read in. */
  unitKey?: string;
};

/** How long a half-typed value may rest before the field says what it takes. */
const patienceMs = 700;

/**
 * A field for a number as people write one. What was typed stays as it was typed; the value it stands
 * for goes to the owner. Only a value that comes from elsewhere is written anew.
 */
export function TypedField({
  label,
  name,
  value,
  parse,
  show,
  onValue,
  takes,
  isRefused,
  unread,
  tellsUnread,
  unit,
  unitKey = '',
}: Props) {
  const id = useId();
  const [typed, setTyped] = useState<{ text: string; value: number | null; unitKey: string }>();
  const isOwn =
    typed !== undefined && typed.value === value && (typed.unitKey === unitKey || value === null);
  const text = isOwn ? typed.text : value === null ? (unread ?? '') : show(value);
  const isWrong = parse(text).state === 'invalid' || (isRefused === true && value !== null);
  const isShown = useSettled(isWrong, text);

  useEffect(() => {
    if (isShown && tellsUnread && value === null && unread === undefined) onValue(null, text);
  }, [isShown]);

  const take = (next: string) => {
    const parsed = parse(next);
    const nextValue = valueOf(parsed);
    setTyped({ text: next, value: nextValue, unitKey });
    const isTold = tellsUnread === 'at once' || unread !== undefined;
    const nextUnread = isTold && parsed.state === 'invalid' ? next : undefined;
    if (nextValue !== value || nextUnread !== unread) onValue(nextValue, nextUnread);
  };

  // A text that was refused in one unit may be a value in the other. The reference keeps it to once,
  // also for an owner that draws again while it is being told.
  const readIn = useRef(unitKey);
  useEffect(() => {
    if (readIn.current === unitKey) return;
    readIn.current = unitKey;
    if (value === null && text !== '') take(text);
  }, [unitKey]);

  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <span class="box">
        <input
          id={id}
          name={name}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          aria-invalid={isShown}
          aria-describedby={isShown ? `${id}-takes` : undefined}
          onInput={(event) => take(event.currentTarget.value)}
        />
        {unit !== undefined && (
          <span class="unit" aria-hidden="true">
            {unit}
          </span>
        )}
      </span>
      {isShown && (
        <span class="problem" id={`${id}-takes`} role="status">
          {takes}
        </span>
      )}
    </div>
  );
}

/** True once something has been wrong for a moment without another key: “1” on its way to “18” is no mistake. */
export function useSettled(isWrong: boolean, text: string): boolean {
  const [settledText, setSettledText] = useState<string | null>(isWrong ? text : null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    if (!isWrong) return;
    timer.current = setTimeout(() => setSettledText(text), patienceMs);
    return () => clearTimeout(timer.current);
  }, [isWrong, text]);
  return isWrong && settledText === text;
}

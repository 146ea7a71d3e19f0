import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './search-box.css';

/** One line of an answer. `key` tells it from the others; `guessed` says it is not called as typed. */
export type Choice<T> = { key: string; value: T; guessed: boolean };

type Props<T> = {
  label: string;
  hint: string;
  search: (query: string) => Choice<T>[] | Promise<Choice<T>[]>;
  row: (value: T) => ComponentChildren;
  onChoose: (value: T) => void;
  /** Told when the field is empty again. */
  onEmpty?: () => void;
  words: {
    results: (count: number) => string;
    none: (query: string) => string;
    guessed: (query: string) => string;
    waiting: string;
    failed: string;
  };
};

type Answer<T> = { query: string; choices: Choice<T>[] } | 'waiting' | 'failed' | null;

/** A search field with its answers below: typing, arrow keys, Enter, Escape, or a press. */
export function SearchBox<T>({ label, hint, search, row, onChoose, onEmpty, words }: Props<T>) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<Answer<T>>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const newest = useRef(0);

  const choices = answer !== null && typeof answer === 'object' ? answer.choices : [];
  const shown = open && choices.length > 0;

  // Ready to type where nothing else was reached for; whoever is among the tabs stays there.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) field.current?.focus();
  }, []);

  useEffect(() => {
    if (shown) list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [at, shown]);

  const ask = (typed: string) => {
    setQuery(typed);
    setOpen(true);
    setAt(-1);
    const turn = ++newest.current;
    if (typed.trim() === '') {
      onEmpty?.();
      return setAnswer(null);
    }
    const found = search(typed);
    if (!(found instanceof Promise)) return setAnswer({ query: typed, choices: found });
    // What is shown stays until the answer to the newest words is there.
    if (answer === null || typeof answer !== 'object') setAnswer('waiting');
    found.then(
      (late) => turn === newest.current && setAnswer({ query: typed, choices: late }),
      () => turn === newest.current && setAnswer('failed'),
    );
  };

  const choose = (choice: Choice<T> | undefined) => {
    if (!choice) return;
    setOpen(false);
    setAt(-1);
    onChoose(choice.value);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (choices.length === 0) return;
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt(shown ? (at + step + choices.length) % choices.length : 0);
    } else if (event.key === 'Enter' && shown) {
      event.preventDefault();
      choose(choices[Math.max(at, 0)]);
    } else if (event.key === 'Escape' && shown) {
      // The first Escape closes the list; the next one is the popup's.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div class="search-box">
      <div class="field">
        <label class="label" for={`${id}-input`}>
          {label}
        </label>
        <input
          id={`${id}-input`}
          ref={field}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          {...(shown && at >= 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          placeholder={hint}
          value={query}
          onInput={(event) => ask(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p class="unseen" role="status">
        {shown ? words.results(choices.length) : ''}
      </p>
      {open && <Beside answer={answer} words={words} />}
      <ul id={`${id}-list`} role="listbox" aria-label={label} ref={list} hidden={!shown}>
        {choices.map((choice, index) => (
          <li
            key={choice.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            // Pressing must not take the focus from the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            {row(choice.value)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What there is to say beside the list: nothing found, only something alike, still looking, broken. */
function Beside<T>({ answer, words }: { answer: Answer<T>; words: Props<T>['words'] }) {
  if (answer === null) return null;
  const text =
    answer === 'waiting'
      ? words.waiting
      : answer === 'failed'
        ? words.failed
        : answer.choices.length === 0
          ? words.none(answer.query)
          : answer.choices[0]?.guessed
            ? words.guessed(answer.query)
            : null;
  return text === null ? null : (
    <p class="soft beside" role="status">
      {text}
    </p>
  );
}

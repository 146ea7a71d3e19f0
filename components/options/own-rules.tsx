import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { faultWords } from '@/components/clutter/fault-words';
import { refusalWords } from '@/components/clutter/refusal-words';
import { saveFile } from '@/components/export/save-file';
import {
  isComment,
  isSameLines,
  linesOf,
  mergeOwnLines,
  type OwnLines,
  readOwnRules,
  type RuleProblem,
} from '@/core/clutter/own-rules';
import { OwnRuleList } from './own-rule-list';
import './own-rules.css';

type Answer = { saved: true } | { saved: false; why: Parameters<typeof refusalWords>[0] };

type Props = {
  lines: OwnLines;
  /** Keeps these in the place of those that are shown, and answers whether they are kept. */
  onChange: (lines: OwnLines) => Promise<Answer>;
  /** Whether this browser can read a selector. */
  canSelect: (selector: string) => boolean;
};

/** What was said about the last change, and what stood there before and after it. */
type Said = { words: string; undo: { before: OwnLines; after: OwnLines } | null };

/** The person’s own rules: listed, taken out one by one, edited as text, brought in and saved as a file. */
export function OwnRules({ lines, onChange, canSelect }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [said, say] = useState<Said>({ words: '', undo: null });
  const [refused, setRefused] = useState('');
  const [unread, setUnread] = useState<RuleProblem[]>([]);
  const { problems } = readOwnRules(lines, canSelect);

  const change = async (next: OwnLines, words: string, canUndo = true) => {
    const answer = await onChange(next);
    setRefused(answer.saved ? '' : refusalWords(answer.why));
    say(
      answer.saved
        ? { words, undo: canUndo ? { before: lines, after: next } : null }
        : { words: '', undo: null },
    );
    return answer.saved;
  };

  const bring = async (chosen: File) => {
    const text = await chosen.text().catch(() => null);
    if (text === null) return setRefused(i18n.t('exchange.problem.unreadable'));
    const merged = mergeOwnLines(lines, linesOf(text), canSelect);
    const words = [i18n.t('ownRules.brought', merged.added)];
    if (merged.known > 0) words.push(i18n.t('ownRules.known', merged.known));
    if (await change(merged.lines, words.join(' '))) setUnread(merged.problems);
  };

  const take = (at: HTMLElement) =>
    saveFile(at, 'leanread-rules.txt', `! LeanRead\n${lines.join('\n')}\n`, 'txt');

  return (
    <section class="own-rules" aria-labelledby="own-rules">
      <h2 id="own-rules" tabIndex={-1} ref={heading}>
        {i18n.t('ownRules.title')}
      </h2>
      <p class="hint">{i18n.t('ownRules.hint')}</p>
      <OwnRuleList
        // What is no rule does nothing: it is told of below.
        lines={lines.filter(
          (line) => !isComment(line) && !problems.some((problem) => problem.line === line),
        )}
        onRemove={(line) => {
          // The row goes away with its button; whoever works by keyboard stays in the list.
          heading.current?.focus();
          setUnread([]);
          void change(
            lines.filter((other) => other !== line),
            i18n.t('ownRules.removed'),
          );
        }}
      />
      <Problems problems={unread.length > 0 ? unread : problems} />
      {refused && (
        <p class="note" role="alert">
          {refused}
        </p>
      )}
      <div class="said-here" role="status">
        {said.words && <span>{said.words}</span>}
        {/* What was changed elsewhere meanwhile is not taken back along with it. */}
        {said.undo && isSameLines(said.undo.after, lines) && (
          <button
            type="button"
            class="button"
            data-weight="quiet"
            onClick={() => {
              heading.current?.focus();
              setUnread([]);
              void change(said.undo?.before ?? lines, i18n.t('ownRules.undone'), false);
            }}
          >
            {i18n.t('ownRules.undo')}
          </button>
        )}
      </div>
      <div class="files">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {i18n.t('ownRules.bring')}
        </button>
        <input
          type="file"
          accept=".txt,text/plain"
          hidden
          ref={file}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void bring(chosen);
            // The same file once more is a choice as well.
            currentTarget.value = '';
          }}
        />
        {lines.length > 0 && (
          <button type="button" class="button" onClick={({ currentTarget }) => take(currentTarget)}>
            {i18n.t('ownRules.take')}
          </button>
        )}
      </div>
      <AsText
        lines={lines}
        onSave={(next) => {
          setUnread([]);
          void change(next, i18n.t('ownRules.saved'));
        }}
      />
    </section>
  );
}

function Problems({ problems }: { problems: readonly RuleProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="note problems">
      <p>{i18n.t('ownRules.problems', problems.length)}</p>
      <ul>
        {problems.map(({ number, line, why }) => (
          <li key={number}>
            <code dir="ltr">{line}</code>
            {i18n.t('ownRules.line', [String(number), faultWords(why)])}
          </li>
        ))}
      </ul>
    </div>
  );
}

type TextProps = { lines: OwnLines; onSave: (lines: string[]) => void };

function AsText({ lines, onSave }: TextProps) {
  const [draft, setDraft] = useState<{ text: string; from: string } | null>(null);
  const all = lines.join('\n');
  const text = draft?.text ?? all;
  // Once it is kept, nothing is being written any more.
  useEffect(
    () => setDraft((now) => (now && linesOf(now.text).join('\n') === all ? null : now)),
    [all],
  );
  return (
    <details class="as-text">
      <summary>{i18n.t('ownRules.edit')}</summary>
      <div>
        <label class="field">
          <span class="label">{i18n.t('ownRules.editLabel')}</span>
          <textarea
            dir="ltr"
            rows={8}
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) =>
              setDraft({ text: currentTarget.value, from: draft?.from ?? all })
            }
          />
        </label>
        <p class="hint">{i18n.t('ownRules.editHint')}</p>
        {/* What another window or a row above changed is not written over unseen. */}
        {draft && draft.from !== all && (
          <p class="note" role="status">
            {i18n.t('ownRules.changedMeanwhile')}
          </p>
        )}
        <button
          type="button"
          class="button"
          disabled={text === all}
          onClick={() => onSave(linesOf(text))}
        >
          {i18n.t('ownRules.save')}
        </button>
      </div>
    </details>
  );
}

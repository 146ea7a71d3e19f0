import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { toolbarPx } from '@/components/reader/toolbar-px';
import { chooseVoice, localVoices, primaryTag } from '@/core/listening/choose-voice';
import type { Listening } from '@/core/listening/listening';
import { planUtterances, type Utterance } from '@/core/listening/plan-utterances';
import { nextSpeed } from '@/core/listening/speeds';
import { followVoice } from './follow-voice';
import { lightVoice } from './light-voice';
import type { ListenProps } from './listen-props';
import { readAloud, type ReadAloud, type Reading } from './read-aloud';
import { readPassages } from './read-passages';
import { utteranceAt, utteranceBelow, utteranceIn } from './sentence-at';
import { voicesOf } from './speech-world';
import { rangeOfStretch, type ReadPassage } from './start-passage';

/** What is read, in this order: not who wrote it or what it refers to. */
const parts = '.head > :is(h1, .subtitle, .lead), .body';

type Plan = { passages: ReadPassage[]; utterances: Utterance[] };

export type Listener = ReturnType<typeof useListening>;

/** Reading aloud in the reader: what is planned, what is spoken, what is shown of it. */
export function useListening(
  root: RefObject<HTMLElement>,
  lang: string,
  props: ListenProps | undefined,
) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(null);
  const [isAway, setAway] = useState(false);
  const engine = useRef<ReadAloud | null>(null);
  const plan = useRef<Plan>({ passages: [], utterances: [] });
  const follow = useRef<ReturnType<typeof followVoice> | null>(null);
  const attempt = useRef(0);
  // The engine asks at every sentence, long after the render it was made in.
  const now = useRef({ props, voices });
  now.current = { props, voices };
  const isOpen = reading !== null || voices !== null;

  const close = () => {
    attempt.current += 1;
    engine.current?.stop();
    engine.current = null;
    follow.current?.stop();
    follow.current = null;
    lightVoice(null, null);
    setReading(null);
    setVoices(null);
    setAway(false);
  };
  useEffect(() => close, []);
  useEffect(() => {
    const pause = () => engine.current?.pause();
    const onHidden = () => {
      if (document.hidden && now.current.props?.chosen.pauseWhenHidden) pause();
    };
    document.addEventListener('visibilitychange', onHidden);
    // The voice belongs to the browser, and would go on reading a page that was left.
    window.addEventListener('pagehide', pause);
    const stop = props?.onOther(pause);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', pause);
      stop?.();
    };
  }, []);

  const show = (next: Reading) => {
    setReading(next);
    const utterance = plan.current.utterances[next.at];
    const passage = utterance && plan.current.passages[utterance.passage];
    if (!utterance || !passage) return;
    const isDone = next.state === 'ended';
    const sentence = isDone ? null : rangeOfStretch(passage, utterance.sentence);
    const word = next.word && rangeOfStretch(passage, next.word);
    lightVoice(sentence, word);
    follow.current?.to(word ?? sentence ?? wholeOf(passage.element));
  };

  const prepare = (chosen: Listening, found: readonly SpeechSynthesisVoice[]) => {
    const at = root.current;
    if (!at || !props) return;
    engine.current?.stop();
    const passages = readPassages([...at.querySelectorAll<HTMLElement>(parts)], chosen);
    plan.current = { passages, utterances: planUtterances(passages, lang) };
    follow.current ??= followVoice(at, setAway);
    engine.current = readAloud({
      world: props.world,
      utterances: plan.current.utterances,
      lang,
      voiceFor: (wanted) => voiceFor(now.current.voices ?? found, wanted),
      speed: () => now.current.props?.chosen.speed ?? 1,
      onChange: show,
    });
  };
  const voiceFor = (all: readonly SpeechSynthesisVoice[], wanted: string) => {
    const remembered = now.current.props?.chosen.voices ?? {};
    // A quotation in a language without a voice is read with the voice of the article.
    return chooseVoice(all, wanted, remembered) ?? chooseVoice(all, lang, remembered);
  };

  /** Begins at a block, or at what is in view. */
  const start = async (block: Node | null) => {
    const at = root.current;
    if (!at || !props) return;
    const mine = (attempt.current += 1);
    const found = await voicesOf(props.world);
    // Pressed again, or closed, while the browser was asked.
    if (mine !== attempt.current) return;
    setVoices(found);
    if (localVoices(found, lang).length === 0) return;
    prepare(props.chosen, found);
    const { passages, utterances } = plan.current;
    props.onStart();
    engine.current?.play(
      block
        ? utteranceIn(passages, utterances, block)
        : at.scrollTop < toolbarPx
          ? 0
          : utteranceBelow(passages, utterances, at.getBoundingClientRect().top + toolbarPx),
    );
  };
  const change = (change: Partial<Listening>) => {
    if (!props) return;
    const chosen = { ...props.chosen, ...change };
    now.current = { ...now.current, props: { ...props, chosen } };
    props.onChosen(chosen);
    if (change.speed !== undefined || change.voices) engine.current?.refresh();
    if (change.readCaptions === undefined && change.readTables === undefined) return;
    const before = engine.current?.now();
    const utterance = plan.current.utterances[before?.at ?? 0];
    const element = utterance && plan.current.passages[utterance.passage]?.element;
    if (!before || !element || !voices) return;
    prepare(chosen, voices);
    const next = utteranceIn(plan.current.passages, plan.current.utterances, element);
    if (before.state === 'playing') engine.current?.play(next);
    else engine.current?.go(next);
  };

  return {
    reading,
    isOpen,
    isAway,
    /** Null until the browser has told which it has. */
    voices: voices && localVoices(voices, lang),
    voice: voices && chooseVoice(voices, lang, props?.chosen.voices ?? {}),
    close,
    change,
    back: () => follow.current?.back(),
    /** `s`: begins at the paragraph with the focus, then pauses and goes on. */
    toggle: (block: Node | null) => {
      if (!engine.current) void start(block);
      else if (engine.current.now().state === 'playing') engine.current.pause();
      else {
        props?.onStart();
        engine.current.resume();
      }
    },
    step: (direction: 1 | -1) => {
      follow.current?.back();
      engine.current?.step(direction);
    },
    faster: (step: 1 | -1) => {
      const speed = nextSpeed(props?.chosen.speed ?? 1, step);
      if (speed) change({ speed });
    },
    choose: (voiceURI: string) => {
      change({ voices: { ...props?.chosen.voices, [primaryTag(lang)]: voiceURI } });
    },
    /** Begins at the sentence that is pressed; not where a link is, or where words are selected. */
    onClick: (event: MouseEvent) => {
      const isLink = event.target instanceof Element && event.target.closest('a, button');
      if (isLink || event.button !== 0 || getSelection()?.isCollapsed === false) return;
      const { passages, utterances } = plan.current;
      const at = engine.current && utteranceAt(passages, utterances, event);
      if (at === null) return;
      props?.onStart();
      follow.current?.back();
      engine.current?.play(at);
    },
  };
}

/** For what has no words of its own in the article: a table that is skipped. */
function wholeOf(element: HTMLElement): Range {
  const range = element.ownerDocument.createRange();
  range.selectNode(element);
  return range;
}

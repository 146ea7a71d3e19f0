import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { articleOf } from '@/components/reader/article-of';
import { chooseVoice, localVoices, primaryTag } from '@/core/listening/choose-voice';
import type { Listening } from '@/core/listening/listening';
import { nextSpeed } from '@/core/listening/speeds';
import type { ListenProps } from './listen-props';
import type { Reading } from './read-aloud';
import type { Speaker } from './speak-article';
import { voicesOf } from './speech-world';

/** What speaks has not come: told as any other failure, and the next press asks for it again. */
const notBrought: Reading = { state: 'failed', at: 0, word: null, trouble: 'failed' };

/** What is read, in this order: not who wrote it or what it refers to. */
const parts = '.head > :is(h1, .subtitle, .lead), .body';

export type Listener = ReturnType<typeof useListening>;

/** Reading aloud in the reader: what is planned, what is spoken, what is shown of it. */
export function useListening(
  root: RefObject<HTMLElement>,
  body: Element,
  lang: string,
  props: ListenProps | undefined,
) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(null);
  const [isAway, setAway] = useState(false);
  const speaker = useRef<Speaker | null>(null);
  const attempt = useRef(0);
  // The speaker asks at every sentence, long after the render it was made in.
  const now = useRef({ props, voices });
  now.current = { props, voices };
  const isOpen = reading !== null || voices !== null;

  const close = () => {
    attempt.current += 1;
    speaker.current?.stop();
    speaker.current = null;
    setReading(null);
    setVoices(null);
    setAway(false);
  };
  useEffect(() => close, []);
  useEffect(() => {
    const pause = () => speaker.current?.pause();
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
    const [found, speakArticle] = await Promise.all([
      voicesOf(props.world),
      props.bringSpeaking().catch((error: unknown) => {
        console.error('LeanRead could not bring what reads aloud.', error);
        return null;
      }),
    ]);
    // Pressed again, or closed, while the browser was asked.
    if (mine !== attempt.current) return;
    setVoices(found);
    if (localVoices(found, lang).length === 0) return;
    if (!speakArticle) return setReading(notBrought);
    speaker.current = speakArticle({
      world: props.world,
      parts: [...(articleOf(body)?.querySelectorAll<HTMLElement>(parts) ?? [])],
      scroller: at,
      wishes: props.chosen,
      lang,
      voiceFor: (wanted) => voiceFor(now.current.voices ?? found, wanted),
      speed: () => now.current.props?.chosen.speed ?? 1,
      onChange: setReading,
      onAway: setAway,
    });
    props.onStart();
    speaker.current.playFrom(block);
  };
  const change = (change: Partial<Listening>) => {
    if (!props) return;
    const chosen = { ...props.chosen, ...change };
    now.current = { ...now.current, props: { ...props, chosen } };
    props.onChosen(chosen);
    if (change.speed !== undefined || change.voices) speaker.current?.refresh();
    if (change.readCaptions === undefined && change.readTables === undefined) return;
    speaker.current?.replan(chosen);
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
    back: () => speaker.current?.back(),
    /** `s`: begins at the paragraph with the focus, then pauses and goes on. */
    toggle: (block: Node | null) => {
      if (!speaker.current) void start(block);
      else if (speaker.current.now().state === 'playing') speaker.current.pause();
      else {
        props?.onStart();
        speaker.current.resume();
      }
    },
    step: (direction: 1 | -1) => {
      speaker.current?.back();
      speaker.current?.step(direction);
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
      if (speaker.current?.playAt(event)) props?.onStart();
    },
  };
}

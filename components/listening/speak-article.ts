import { toolbarPx } from '@/components/reader/toolbar-px';
import { planUtterances, type Utterance } from '@/core/listening/plan-utterances';
import { followVoice } from './follow-voice';
import { lightVoice } from './light-voice';
import { readAloud, type ReadAloud, type Reading } from './read-aloud';
import { readPassages } from './read-passages';
import { utteranceAt, utteranceBelow, utteranceIn } from './sentence-at';
import type { SpeechWorld } from './speech-world';
import { rangeOfStretch, type ReadPassage } from './start-passage';

type Wishes = Parameters<typeof readPassages>[1];

type Given = {
  world: SpeechWorld;
  /** What is read, in this order. */
  parts: readonly HTMLElement[];
  scroller: HTMLElement;
  wishes: Wishes;
  /** For what does not say its own language. */
  lang: string;
  voiceFor: (lang: string) => SpeechSynthesisVoice | null;
  speed: () => number;
  onChange: (reading: Reading) => void;
  /** The person scrolled away from the voice, or is taken back to it. */
  onAway: (isAway: boolean) => void;
};

export type Speaker = ReturnType<typeof speakArticle>;

/**
 * Reads one article aloud, and shows on it where the voice is. All of reading aloud that no button needs: it
 * comes to a page once somebody wants to listen.
 */
export function speakArticle({ parts, scroller, wishes, lang, onAway, ...given }: Given) {
  const follow = followVoice(scroller, onAway);
  let passages: ReadPassage[] = [];
  let utterances: Utterance[] = [];
  let voice = plan(wishes);

  function plan(wishes: Wishes): ReadAloud {
    passages = readPassages(parts, wishes);
    utterances = planUtterances(passages, lang);
    return readAloud({ ...given, utterances, lang, onChange: show });
  }

  function show(next: Reading) {
    given.onChange(next);
    const utterance = utterances[next.at];
    const passage = utterance && passages[utterance.passage];
    if (!utterance || !passage) return;
    const isDone = next.state === 'ended';
    const sentence = isDone ? null : rangeOfStretch(passage, utterance.sentence);
    const word = next.word && rangeOfStretch(passage, next.word);
    lightVoice(sentence, word);
    follow.to(word ?? sentence ?? wholeOf(passage.element));
  }

  const isTop = () => scroller.scrollTop < toolbarPx;
  const inView = () => scroller.getBoundingClientRect().top + toolbarPx;

  return {
    now: () => voice.now(),
    pause: () => voice.pause(),
    resume: () => voice.resume(),
    refresh: () => voice.refresh(),
    step: (direction: 1 | -1) => voice.step(direction),
    back: () => follow.back(),
    /** Begins at a block, or at what is in view. */
    playFrom(block: Node | null) {
      voice.play(
        block
          ? utteranceIn(passages, utterances, block)
          : isTop()
            ? 0
            : utteranceBelow(passages, utterances, inView()),
      );
    },
    /** Begins at the sentence that was pressed; false where there is none. */
    playAt(event: MouseEvent): boolean {
      const at = utteranceAt(passages, utterances, event);
      if (at === null) return false;
      follow.back();
      voice.play(at);
      return true;
    },
    /** Other things are read from now on: goes on with the block it is at. */
    replan(wishes: Wishes) {
      const { state, at } = voice.now();
      const utterance = utterances[at];
      const element = utterance && passages[utterance.passage]?.element;
      if (!element) return;
      voice.stop();
      voice = plan(wishes);
      const next = utteranceIn(passages, utterances, element);
      if (state === 'playing') voice.play(next);
      else voice.go(next);
    },
    stop() {
      voice.stop();
      follow.stop();
      lightVoice(null, null);
    },
  };
}

/** For what has no words of its own in the article: a table that is skipped. */
function wholeOf(element: HTMLElement): Range {
  const range = element.ownerDocument.createRange();
  range.selectNode(element);
  return range;
}

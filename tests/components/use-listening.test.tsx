// @vitest-environment jsdom
import { render } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ListenProps } from '@/components/listening/listen-props';
import { Player } from '@/components/listening/player';
import { speakArticle } from '@/components/listening/speak-article';
import { useListening, type Listener } from '@/components/listening/use-listening';
import { fakeSpeech, voice } from './fake-speech';

let host: HTMLElement;
let listener: Listener;

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  host = document.createElement('div');
  document.body.append(host);
});
afterEach(async () => {
  await act(() => render(null, host));
  host.remove();
  vi.useRealTimers();
  Reflect.deleteProperty(Range.prototype, 'getClientRects');
});

const chosen = {
  speed: 1,
  voices: {},
  readCaptions: false,
  readTables: false,
  pauseWhenHidden: false,
};

/** The article stands in a root of its own, beside the reader’s. */
function standingBody(): Element {
  const column = document.createElement('main');
  column.className = 'column';
  column.innerHTML =
    '<header class="head"><h1>Oats</h1></header><div class="body"><p>One eats them. Two cook them.</p></div>';
  const body = column.querySelector('.body');
  if (!body) throw new Error('There is no body.');
  return body;
}

function Reader({ listen }: { listen: ListenProps }) {
  const root = useRef<HTMLDivElement>(null);
  const body = useMemo(standingBody, []);
  listener = useListening(root, body, 'en', listen);
  return (
    <div ref={root}>
      {listener.isOpen && (
        <Player listener={listener} chosen={listen.chosen} lang="en" onClose={listener.close} />
      )}
    </div>
  );
}

async function begin(bringSpeaking: ListenProps['bringSpeaking'], voices?: SpeechSynthesisVoice[]) {
  const speech = fakeSpeech(voices);
  const listen: ListenProps = {
    world: speech.world,
    chosen,
    bringSpeaking,
    onChosen: () => undefined,
    onStart: () => undefined,
    onOther: () => () => undefined,
  };
  await act(() => render(<Reader listen={listen} />, host));
  return speech;
}

const press = () =>
  act(async () => {
    listener.toggle(null);
    await vi.advanceTimersByTimeAsync(200);
  });

test('what speaks is asked for at the first press, and once', async () => {
  const bring = vi.fn<ListenProps['bringSpeaking']>().mockResolvedValue(speakArticle);
  const speech = await begin(bring);
  expect(bring).not.toHaveBeenCalled();
  await press();
  expect(speech.texts()).toEqual(['Oats']);
  await press();
  expect(listener.reading?.state).toBe('paused');
  await press();
  expect(listener.reading?.state).toBe('playing');
  expect(bring).toHaveBeenCalledTimes(1);
});

test('where it does not come, that is said, and the next press asks again', async () => {
  const bring = vi
    .fn<ListenProps['bringSpeaking']>()
    .mockRejectedValueOnce(new Error('Extension context invalidated.'))
    .mockResolvedValue(speakArticle);
  const speech = await begin(bring);
  await press();
  expect(host.querySelector('[role=alert]')?.textContent).toBeTruthy();
  expect(speech.texts()).toEqual([]);
  await press();
  expect(host.querySelector('[role=alert]')).toBeNull();
  expect(speech.texts()).toEqual(['Oats']);
});

test('closed while it comes, nothing is spoken', async () => {
  let come = (_: typeof speakArticle) => {};
  const speech = await begin(() => new Promise((resolve) => (come = resolve)));
  await press();
  await act(() => listener.close());
  await act(async () => {
    come(speakArticle);
    await vi.advanceTimersByTimeAsync(200);
  });
  expect(speech.texts()).toEqual([]);
  expect(listener.isOpen).toBe(false);
});

test('without a voice on the device that is what is said, whatever came', async () => {
  await begin(
    () => Promise.reject(new Error('Not there.')),
    [voice('Far', 'en-US', { localService: false })],
  );
  await press();
  expect(host.querySelector('.no-voice')).not.toBeNull();
  expect(host.querySelector('[role=alert]')).toBeNull();
});

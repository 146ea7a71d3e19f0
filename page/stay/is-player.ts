const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** A player that plays: an element of another language, as in a picture, may have the same name and no voice. */
export const isPlayer = (target: EventTarget | null): target is HTMLMediaElement =>
  target instanceof Element &&
  target.namespaceURI === htmlNamespace &&
  /^(video|audio)$/.test(target.localName);

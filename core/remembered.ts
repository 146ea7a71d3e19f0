/** So many answers are kept; with one more all are forgotten, and asked for again. */
const mostRemembered = 5000;

/** `answer`, asked once for each text. */
export function remembered<T extends object | string | null>(
  answer: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let said = known.get(text);
    if (said === undefined) {
      if (known.size >= mostRemembered) known.clear();
      known.set(text, (said = answer(text)));
    }
    return said;
  };
}

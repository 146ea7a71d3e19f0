/**
 * Asks again and again until there is an answer. The driver's own waiting counts frames, and a tab
 * in the background has none.
 */
export async function until<T>(
  look: () => Promise<T | null | undefined | false | 0>,
  otherwise: string,
  patienceMs = 20_000,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false && seen !== 0) return seen;
    if (Date.now() > deadline) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

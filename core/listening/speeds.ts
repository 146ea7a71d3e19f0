/** Times the voice's own pace. Past 3 the voices of most systems cut words off. */
export const speeds = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** The next speed up or down; null at the end of the row. */
export function nextSpeed(speed: number, step: 1 | -1): number | null {
  const further =
    step > 0 ? speeds.find((each) => each > speed) : speeds.findLast((each) => each < speed);
  return further ?? null;
}

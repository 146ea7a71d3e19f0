import { useEffect, useState } from 'preact/hooks';
import { lastStep } from './sample-steps';

/** Time to see what goes; all of it takes less than five seconds. */
const stepMs = 550;

type Sample = {
  /** How many steps of the cleaning are done; 0 is the page as it was. */
  step: number;
  isClean: boolean;
  onClean: (isClean: boolean) => void;
};

/** Cleans the sample step by step; at once for whoever asks their computer for less motion. */
export function useSample(): Sample {
  const [step, setStep] = useState(0);
  const isUnderWay = step > 0 && step < lastStep;

  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setTimeout(() => setStep(step + 1), stepMs);
    return () => clearTimeout(timer);
  }, [step, isUnderWay]);

  return {
    step,
    isClean: step > 0,
    onClean: (isClean) => setStep(isClean ? (asksForLessMotion() ? lastStep : 1) : 0),
  };
}

const asksForLessMotion = (): boolean =>
  globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

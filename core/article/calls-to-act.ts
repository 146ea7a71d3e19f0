/** A button in the reader's own voice, or an order that is carried out on the site. */
const eager =
  /\b(me|my|i|i['’](m|ll|d))\b|^\W*(add|connect|log|track|update|verify|sign|join|get|start|claim|save|book|register|download|donate|reserve|request|find (a|an|your|my)|schedule|subscribe|try|take|go to|apply|shop|order|buy|enter|enrol+|unlock|upgrade|install|send)\b/i;

/** Whether what stands on a link or button asks to be pressed, and names nothing. */
export const callsToAct = (text: string): boolean => eager.test(text);

/** Whether a line of the person's own rules holds on this site and on no other. */
export const isRuleOf = (line: string, host: string): boolean =>
  line.startsWith(`${host}##`) || line.startsWith(`${host}#@#`);

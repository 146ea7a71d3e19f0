/** The match pattern that covers one host and nothing else; ports are unknown to match patterns. */
export function patternOf(host: string): string {
  return `*://${host}/*`;
}

/** The host of a pattern, with a leading `*.` where it covers subdomains; null for patterns over all hosts. */
export function hostOf(pattern: string): string | null {
  const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1];
  return host === undefined || host === '*' ? null : host;
}

/** Whether one of the patterns covers the host. */
export function covers(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => {
    const named = hostOf(pattern);
    if (named === null) return false;
    if (!named.startsWith('*.')) return named === host;
    return host === named.slice(2) || host.endsWith(named.slice(1));
  });
}

/** A bar on a terminal, nothing anywhere else: what the doors print is their output file. */
export function progress(total: number, noun: string) {
  let done = 0;
  return {
    step() {
      done += 1;
      if (!process.stderr.isTTY) return;
      const filled = Math.round((done / Math.max(1, total)) * 30);
      const bar = '█'.repeat(filled).padEnd(30, '░');
      process.stderr.write(`\r${noun} ${bar} ${done}/${total}${done === total ? '\n' : ''}`);
    },
  };
}

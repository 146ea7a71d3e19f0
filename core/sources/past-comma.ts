import type { Statement } from './statements';
import { auxiliaries, bodies } from './words';

/** Where the claim of “according to X, …” begins: behind what says who X is. */
export function pastComma(statement: Statement, limit: number): number {
  const { passage, to } = statement;
  const { tokens } = passage;
  let at = to;
  const tail = (from: number) => {
    for (let next = from; next < limit; next += 1) if (tokens[next]?.text === ',') return next + 1;
    return limit;
  };
  // “According to X, author of “The Fiber Book,” …”: the comma stands inside the title.
  if (tokens[at - 2]?.text === ',' && passage.quoted[at - 2] !== -1) return at;
  if (tokens[at]?.text !== ',') at = tail(at);
  else {
    at += 1;
    // “According to the study, published in X, …”: the rest of the noun, not yet the claim.
    if (
      /^(?:published|which|who|presented|conducted|led|appearing|released|posted|funded)$/.test(
        tokens[at]?.lower ?? '',
      )
    )
      at = tail(at);
    // “According to Hope House, a charity for carers, …”: what the body is, not what it says.
    else if (
      /^(?:an?|the)$/.test(tokens[at]?.lower ?? '') &&
      statement.subject.mentions[0]?.kind === 'organisation'
    ) {
      const close = tail(at);
      const noun = tokens.slice(at, close);
      if (
        close < limit &&
        noun.length < 16 &&
        noun.some(
          ({ lower }) =>
            bodies.has(lower) ||
            /^(?:journal|magazine|group|site|website|maker|arm|branch|unit)$/.test(lower),
        ) &&
        !noun.some(({ lower }) => auxiliaries.has(lower))
      )
        at = close;
    }
  }
  return at;
}

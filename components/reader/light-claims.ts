const claims = 'leanread-claim';
const litClaim = 'leanread-claim-lit';

/**
 * Underlines all claims and lights one up, without touching a node. The registry belongs to the
 * document and is shared with the page, hence the prefix. Browsers without it show the cards only.
 */
export function lightClaims(all: readonly Range[], lit: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.set(claims, new Highlight(...all));
  if (lit.length > 0) {
    const light = new Highlight(...lit);
    light.priority = 1;
    CSS.highlights.set(litClaim, light);
  } else CSS.highlights.delete(litClaim);
}

export function darkenClaims(): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.delete(claims);
  CSS.highlights.delete(litClaim);
}

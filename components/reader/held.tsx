import { useLayoutEffect, useRef } from 'preact/hooks';
import { dropClasses } from './drop-classes';

type Props = { node: HTMLElement | DocumentFragment; class?: string };

/**
 * Holds nodes that were made elsewhere. They are put in once and never again: moving them would
 * collapse the ranges made in them.
 */
export function Held({ node, class: className }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current || node.parentNode === host.current) return;
    if (node instanceof DocumentFragment) dropClasses(node);
    host.current.append(node);
  }, [node]);
  return <div ref={host} class={className} />;
}

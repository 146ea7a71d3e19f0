import type { Page, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** What only holds others together, or is said along with what it stands in. */
const unsaid =
  /^(generic|none|StaticText|InlineTextBox|RootWebArea|LineBreak|ListMarker|paragraph|Abbr|emphasis|strong|superscript|LabelText|LayoutTable.*)$/;
const states = ['checked', 'pressed', 'expanded', 'selected', 'disabled', 'invalid', 'hasPopup'];

/**
 * What a screen reader gets from Chromium, a line for each thing: role, level, name, state. What stands in
 * it is set in below it; plain text is left out. `from` names the role and name to begin at.
 */
export async function spokenTree(
  page: Page,
  from: (line: string) => boolean = () => true,
): Promise<string> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const tell = (node: Node, depth: number) => {
    const role = String(node.role?.value ?? '');
    const isSaid = !node.ignored && !unsaid.test(role);
    const line = isSaid ? lineOf(node, role) : '';
    if (isSaid) lines.push('  '.repeat(depth) + line);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) tell(child, depth + (isSaid ? 1 : 0));
    }
  };
  const root = nodes.find((node) => from(lineOf(node, String(node.role?.value ?? ''))));
  if (!root) throw new Error('Nothing of that name is in the tree.');
  tell(root, 0);
  return lines.join('\n');
}

function lineOf({ name, properties = [] }: Node, role: string): string {
  const has = new Map(
    properties.map(({ name, value }) => [name as string, value.value as unknown]),
  );
  const level = role === 'heading' ? ` ${String(has.get('level'))}` : '';
  const words = String(name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const said = states
    .map((state) => [state, has.get(state)] as const)
    .filter(([, value]) => value !== undefined && value !== 'false' && value !== false)
    .map(([state, value]) =>
      value === true || value === 'true' ? state : `${state}=${String(value)}`,
    );
  const all = [...(has.get('expanded') === false ? ['collapsed'] : []), ...said];
  return `${role}${level}${words && ` “${words}”`}${all.length > 0 ? ` (${all.join(', ')})` : ''}`;
}

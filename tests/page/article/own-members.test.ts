// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { attributeOf, nameOf, own } from '@/page/article/own-members';

/** jsdom lets no field stand in for a member, as Chromium does: these do so by hand. */
function formWith(...members: string[]): HTMLFormElement {
  document.body.innerHTML = '<main><form class="box"><p>Oats</p><input></form><p>More</p></main>';
  const form = document.querySelector('form') as HTMLFormElement;
  const field = form.querySelector('input');
  for (const member of members)
    Object.defineProperty(form, member, { value: field, configurable: true });
  return form;
}

describe('a form whose fields are named after members of the DOM', () => {
  test('is read past them', () => {
    const form = formWith('parentElement', 'textContent', 'isConnected', 'ownerDocument');
    expect(form.parentElement?.localName).toBe('input');
    expect(own(form).parentElement?.localName).toBe('main');
    expect(own(form).textContent).toBe('Oats');
    expect(own(form).isConnected).toBe(true);
    expect(own(form).ownerDocument).toBe(document);
  });

  test('does what it is asked to', () => {
    const form = formWith('setAttribute', 'hasAttribute', 'contains');
    own(form).setAttribute('data-x', 'y');
    expect(own(form).hasAttribute('data-x')).toBe(true);
    expect(attributeOf(form, 'data-x')).toBe('y');
    expect(own(form).contains(document.querySelector('p'))).toBe(true);
  });

  test('is known as a form even if a field stands in for its name', () => {
    const form = formWith('localName', 'nodeType');
    expect(nameOf(form)).toBe('form');
    expect(own(form).nodeType).toBe(Node.ELEMENT_NODE);
  });
});

test('any other node is handed back as it is', () => {
  formWith();
  const text = document.createTextNode('Oats');
  for (const node of [document, document.body, text]) expect(own(node)).toBe(node);
  expect([nameOf(document), nameOf(text), nameOf(document.body)]).toEqual(['', '', 'body']);
});

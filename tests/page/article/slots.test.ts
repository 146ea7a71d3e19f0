// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { copyPage } from '@/page/article/copy-page';
import { readArticle } from '@/page/article/read-article';

const line = (i: number) =>
  `<p>Bread number ${i} keeps its crust for a day and its crumb for three, because the box it lies in is made of wood and nobody leaves the lid open at number ${i}.</p>`;
const story = `<article><h1>Bread on the third day</h1>${Array.from({ length: 12 }, (_, i) => line(i)).join('')}</article>`;

/** Puts a shadow root under the element of that name. */
const shade = (selector: string, inside: string) => {
  const host = document.querySelector(selector);
  if (!host) throw new Error(`There is no ${selector}.`);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = inside;
  return root;
};
const copied = () => copyPage(document)?.body.innerHTML;

beforeEach(() => {
  document.title = 'Bread on the third day';
});

describe('what a page puts into the slots of a shadow root', () => {
  test('is read: an article inside a frame of its site', () => {
    document.body.innerHTML = `<app-shell>${story}</app-shell>`;
    shade('app-shell', '<header>Home</header><main><slot></slot></main><footer>Foot</footer>');
    const read = readArticle(document);
    expect(read.ok && read.article.text).toContain('Bread number 11');
  });

  test('stands where its slot does, by name and through several roots', () => {
    document.body.innerHTML =
      '<x-a><p slot="two">Two</p>One<x-b slot="three"><i>Three</i></x-b></x-a>';
    shade('x-b', '<b><slot></slot></b>');
    const root = shade(
      'x-a',
      '<x-c><slot></slot></x-c><slot name="two"></slot><slot name="three"></slot>',
    );
    const inner = root.querySelector('x-c');
    inner?.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    expect(copied()).toBe(
      '<x-a><x-c>One</x-c><p slot="two">Two</p><x-b slot="three"><b><i>Three</i></b></x-b></x-a>',
    );
  });

  test('is what stands in the slot itself where nothing is put into it', () => {
    document.body.innerHTML = '<x-a></x-a>';
    shade('x-a', '<slot><p>Nothing yet</p></slot>');
    expect(copied()).toBe('<x-a><p>Nothing yet</p></x-a>');
  });

  test('is all that is read of the host: what no slot takes nobody sees', () => {
    document.body.innerHTML =
      '<x-a><p slot="elsewhere">Unseen</p></x-a><p>After <slot>all</slot></p>';
    shade('x-a', '<p>Seen</p>');
    expect(copied()).toBe('<x-a><p>Seen</p></x-a><p>After all</p>');
  });
});

// @vitest-environment jsdom
import markdownIt from 'markdown-it';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  exportForms,
  exportHighlights,
  type ExportForm,
} from '@/core/highlights/export-highlights';
import { words } from './export-words';
import { library, odd } from './odd-library';

const write = (form: ExportForm) => exportHighlights(form, library, new Date(0), words);
const textOf = (form: ExportForm): string => {
  const made = write(form);
  if (!('text' in made)) throw new Error(`${form} is no single file.`);
  return made.text;
};
const filesOf = (form: ExportForm) => {
  const made = write(form);
  if (!('files' in made)) throw new Error(`${form} is a single file.`);
  return made.files;
};
const all = library.flatMap(({ highlights }) => highlights);

test.each(exportForms)('%s takes an empty library and names its file by day', (form) => {
  const made = exportHighlights(form, [], new Date(0), words);
  expect(made.name).toMatch(/^leanread-highlights-1970-01-01[\w.-]+$/);
});

describe('the tables', () => {
  test('Readwise’s has exactly its columns, one row a highlight, read alike by another program', () => {
    const { data, errors } = parse<string[]>(textOf('readwise'), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data[0]).toEqual(['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']);
    expect(data.slice(1).map(([highlight]) => highlight)).toEqual(
      all.map(({ anchor }) => anchor.exact),
    );
    expect(data[1]).toEqual([
      'Rest for two days.',
      'Sore knees after a run',
      '',
      'https://www.example.org/sore-knees?utm_source=mail',
      '.knee .rest\nAsk the physio',
      '1',
      '2025-11-23 12:13:20',
    ]);
    expect(data[2]?.[4]).toBe('.two-words ._42 .a,b\na "quoted"\nnote, with commas');
  });

  test('in the spreadsheet’s no cell begins a formula, and no other cell is changed', () => {
    const text = textOf('spreadsheet');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = parse<string[]>(text.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    const cells = data.flat();
    expect(cells.filter((cell) => /^[\s]*[=+\-@]/.test(cell))).toEqual([]);
    expect(cells).toContain("'=1+1");
    expect(cells).toContain('\'=HYPERLINK("http://x")');
    expect(data.slice(1).map(([passage]) => passage?.replace(/^'/, ''))).toEqual(
      all.map(({ anchor }) => anchor.exact),
    );
  });

  test('lines end as RFC 4180 has it', () => {
    expect(textOf('readwise').replace(/"(?:[^"]|"")*"/g, '')).not.toMatch(/(?<!\r)\n/);
  });
});

describe('the HTML file', () => {
  const read = () => new DOMParser().parseFromString(textOf('html'), 'text/html');

  test('shows every passage, note and tag as they are, and runs nothing', () => {
    const file = read();
    expect(file.querySelectorAll('script, iframe, img, [onerror]').length).toBe(0);
    const marked = [...file.querySelectorAll('blockquote')].map((quote) =>
      [...quote.querySelectorAll('mark')].map((mark) => mark.textContent).join('\n'),
    );
    const plain = (text: string) => text.replace(/[\u202a-\u202e]/g, '');
    expect(marked).toEqual(all.map(({ anchor }) => plain(anchor.exact)));
    expect([...file.querySelectorAll('.note')].map((note) => note.textContent)).toEqual(
      all.flatMap(({ note }) => (note ? [note] : [])),
    );
    expect(file.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
      /^default-src 'none'/,
    );
  });

  test('links to the web only', () => {
    const links = [...read().querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^https:/);
  });
});

describe('Hypothesis', () => {
  test('has its shape', () => {
    const file = JSON.parse(textOf('hypothesis')) as { annotations: unknown[] };
    expect(Object.keys(file)).toEqual([
      'export_date',
      'export_userid',
      'client_version',
      'annotations',
    ]);
    expect(file.annotations).toHaveLength(all.length);
    expect(file.annotations[0]).toEqual({
      id: '7d9f3a52-3f0e-4c53-9a54-0d3b0f0a6c11',
      created: '2025-11-23T12:13:20.000Z',
      updated: '2025-11-23T12:15:00.000Z',
      uri: 'https://www.example.org/sore-knees?utm_source=mail',
      text: 'Ask the physio',
      tags: ['knee', 'rest'],
      document: { title: ['Sore knees after a run'] },
      target: [
        {
          source: 'https://www.example.org/sore-knees?utm_source=mail',
          selector: [
            { type: 'TextPositionSelector', start: 23, end: 41 },
            {
              type: 'TextQuoteSelector',
              exact: 'Rest for two days.',
              prefix: 'Sore knees after a run\n',
              suffix: ' Then walk.',
            },
          ],
        },
      ],
    });
  });
});

describe('Markdown', () => {
  const render = (text: string) => {
    const html = markdownIt({ html: true }).render(text.replace(/^---\n[\s\S]*?\n---\n/, ''));
    return new DOMParser().parseFromString(html, 'text/html');
  };

  test('two pages of one title are two files', () => {
    for (const form of ['obsidian', 'logseq'] as const)
      expect(filesOf(form).map(({ name }) => name)).toEqual([
        'Sore knees after a run.md',
        'Sore knees after a run 2.md',
      ]);
  });

  test('for Obsidian a simple highlight reads as a person would write it', () => {
    expect(
      exportHighlights(
        'obsidian',
        [{ page: library[0]!.page, highlights: [all[0]!] }],
        new Date(0),
        words,
      ),
    ).toMatchObject({
      files: [
        {
          text: [
            '---',
            'title: "Sore knees after a run"',
            'url: "https://www.example.org/sore-knees?utm_source=mail"',
            'modified: 2025-11-23T12:15:00.000Z',
            'tags:',
            '  - "knee"',
            '  - "rest"',
            '---',
            '',
            '> Rest for two days. ^7d9f3a52-3f0e-4c53-9a54-0d3b0f0a6c11',
            '',
            'Ask the physio',
            '',
            '[Open \\[here\\]](<https://www.example.org/sore-knees?utm_source=mail#:~:text=Rest%20for%20two%20days.>) #knee #rest',
            '',
          ].join('\n'),
        },
      ],
    });
  });

  test('nothing a passage or note says is markup, and every line of a quote is in it', () => {
    const file = render(filesOf('obsidian')[0]!.text);
    const quotes = [...file.querySelectorAll('blockquote')];
    expect(quotes).toHaveLength(library[0]!.highlights.length);
    expect(file.querySelectorAll('h1, h2, li, code, script, hr, mark, em, table').length).toBe(0);
    const plain = (text: string) =>
      text
        .replace(/[\u202a-\u202e\u2028]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    quotes.forEach((quote, i) => {
      const { anchor, id } = library[0]!.highlights[i]!;
      expect(plain(quote.textContent ?? '')).toBe(
        plain(`${anchor.exact.replace('\u2028', ' ')} ^${id}`),
      );
    });
  });

  test('what Obsidian and Logseq alone would obey is escaped too', () => {
    for (const form of ['obsidian', 'logseq'] as const) {
      const text = filesOf(form)[0]!.text.replace(/^---\n[\s\S]*?\n---\n/, '');
      expect(text).not.toMatch(/%%|\[\[|\{\{|(?<!tags|source|title)::/);
    }
    expect(filesOf('obsidian')[0]!.text).toContain('#two-words #42_ #ab');
  });

  test('for Logseq each highlight is a block, its note a block below', () => {
    const file = render(filesOf('logseq')[0]!.text);
    const blocks = [...file.querySelectorAll('body > ul > li')];
    expect(blocks).toHaveLength(library[0]!.highlights.length);
    const withNote = odd.filter(({ note }) => note).length + 1;
    expect(file.querySelectorAll('body > ul > li > ul > li')).toHaveLength(withNote);
    expect(filesOf('logseq')[0]!.text).toContain(
      '- > Rest for two days.\n  tags:: knee, rest\n  source:: https://www.example.org/sore-knees?utm_source=mail#:~:text=',
    );
  });
});

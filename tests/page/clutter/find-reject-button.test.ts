// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findRejectButton } from '@/page/clutter/find-reject-button';

const find = (...notices: string[]) => {
  document.body.innerHTML = notices.map((one) => `<section>${one}</section>`).join('');
  return findRejectButton([...document.querySelectorAll('section')]);
};

test.each([
  ['<button>Accept all</button><button>Reject all</button>', 'Reject all'],
  ['<button>OK</button><div role="button">Only necessary cookies</div>', 'Only necessary cookies'],
  ['<a href="#">Decline</a><a href="/policy">Cookie policy</a>', 'Decline'],
  ['<button>Yes</button><button> Continue  without accepting → </button>', 'Continue without'],
  ['<button>Agree</button><button aria-label="Refuse cookies"><svg></svg></button>', ''],
  ['<button>Agree</button><button>Use essential cookies only</button>', 'Use essential'],
])('%s has a plain one', (notice, words) => {
  const button = find(notice);
  expect(button).not.toBeNull();
  expect(button?.textContent?.replace(/\s+/g, ' ')).toContain(words);
});

test.each([
  ['<button>Accept all</button><button>Manage choices</button>'],
  ['<a href="/how-to-reject">Reject all</a>'],
  ['<button disabled>Reject all</button>'],
  ['<p>You may reject all cookies below.</p><button>Save</button>'],
  ['<button>Reject the offer and lose 20 %</button>'],
  ['<button>OK</button><svg><a><text>Reject all</text></a></svg>'],
])('%s has none', (notice) => expect(find(notice)).toBeNull());

test('of two it is not plain which of them means no', () => {
  expect(find('<button>Reject all</button>', '<button>Decline</button>')).toBeNull();
});

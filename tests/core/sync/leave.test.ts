import { expect, test } from 'vitest';
import { answerPlace, leaveUrl, readLeave } from '@/core/sync/leave';

const state = 'a-state';
const answer = (fields: string) => readLeave(`${answerPlace}#${fields}`, state);

test('the server is asked for one folder, under a name that is the origin of where its answer goes', () => {
  const asked = new URL(leaveUrl('https://login.example/oauth?of=anna', state));
  expect(Object.fromEntries(asked.searchParams)).toEqual({
    of: 'anna',
    response_type: 'token',
    client_id: new URL(answerPlace).origin,
    redirect_uri: answerPlace,
    scope: 'leanread:rw',
    state,
  });
});

test('nobody can ever be behind the place of the answer', () => {
  const { protocol, hostname } = new URL(answerPlace);
  expect(protocol).toBe('https:');
  expect(hostname).toMatch(/\.invalid$/);
});

test.each([
  ['access_token=abc%3D%2B&token_type=bearer&state=a-state', 'abc=+'],
  // A server that escapes nothing.
  ['access_token=ab+c/d==&state=a-state', 'ab+c/d=='],
])('%s gives the token', (fields, token) => {
  expect(answer(fields)).toEqual({ ok: true, token });
});

test.each([
  ['access_token=abc', 'strange-answer'],
  ['access_token=abc&state=another', 'strange-answer'],
  ['access_token=&state=a-state', 'strange-answer'],
  ['access_token=a%0D%0Ab&state=a-state', 'strange-answer'],
  ['access_token=%E0%A4&state=a-state', 'strange-answer'],
  ['', 'strange-answer'],
  ['error=access_denied&state=a-state', 'denied'],
  ['error=access_denied&access_token=abc&state=a-state', 'denied'],
  ['error=server_error', 'server'],
])('“%s” gives none', (fields, why) => {
  expect(answer(fields)).toEqual({ ok: false, why });
});

test.each([
  'https://login.example/oauth#access_token=abc&state=a-state',
  'https://leanread.invalid.example/#access_token=abc&state=a-state',
  'http://leanread.invalid/#access_token=abc&state=a-state',
])('%s is no answer', (address) => {
  expect(readLeave(address, state)).toBeNull();
});

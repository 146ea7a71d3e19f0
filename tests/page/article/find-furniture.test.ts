// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findFurniture } from '@/page/article/find-furniture';
import { measure } from '@/page/article/measure';

const sentence =
  'A calm sentence about how people sleep, with a comma and enough words to count as prose in any reader.';
const prose = `<p>${sentence}</p>`.repeat(3);

/** What is found in an article with this between its paragraphs. */
function foundIn(html: string) {
  const page = new DOMParser().parseFromString(
    `<article>${prose}${html}${prose}</article>`,
    'text/html',
  );
  return findFurniture(page.body, measure(page.body));
}
const reasons = (html: string) => foundIn(html).map(({ reason }) => reason);

describe('between the paragraphs of an article', () => {
  test.each([
    [
      'an invitation without a form',
      '<div><div>Calm, by post</div><div>Our two gardeners write to you each Sunday, free of charge.</div><a href="/post" role="button">Sign me up</a></div>',
    ],
    [
      'a box that asks for a vote',
      '<div><p>Have your say: tea or coffee first thing?</p><span role="button">Tea</span><span role="button">Coffee</span></div>',
    ],
    [
      'a teaser without a label',
      '<aside><a href="/t"><img src="/t.jpg" alt=""><div>Seven quiet walks near big cities</div><div>4 min read</div></a></aside>',
    ],
    [
      'a tracker without a field',
      '<div><span>Tea today</span> <span>2 of 5 cups</span> <span role="button">Add a cup</span></div>',
    ],
    [
      'an offer behind a wall',
      '<div><span>Premium</span><p>The rest of this walk is reserved for members.</p><a href="/in">Unlock it</a></div>',
    ],
    ['a line that is one order', '<p><a href="/next">» Read on about evening light</a></p>'],
    [
      'a call with a heading, whatever it names',
      '<section><h3>Sore knees in spring?</h3><p>Our four-part letter course brings you treatment news and company.</p><a href="/in">Count me in</a></section>',
    ],
    [
      'a call that leads to another site',
      '<div><h4>Pay less for ointment</h4><p>With our free card you could save a third at the chemist’s.</p><a href="https://card.example/">Get my card</a></div>',
    ],
    [
      'a tracker of what was eaten',
      '<div><div>So far</div><div>12/40 g oats</div><div>3/9 g salt</div><div>20/60 g peas</div><a href="/d">Open my log</a></div>',
    ],
    [
      'pictures of two shops for applications',
      '<div><h4>Walk with us</h4><a href="https://a.example/"><img src="/a.svg" alt="App Store"></a><a href="https://b.example/"><img src="/b.svg" alt="Google Play"></a></div>',
    ],
    [
      'an order under a picture',
      '<figure><img src="/q.png" alt=""><figcaption>Scan to download the Walks app</figcaption></figure>',
    ],
    [
      'a few words and two shops for applications',
      '<div><h4>Carry Brook along</h4><p>Tides, winds and moons in a single small almanac.</p><a href="https://a.example/">Get it on the App Store</a> <a href="https://b.example/">Google Play</a></div>',
    ],
    [
      'an order amid a sentence',
      '<p><em>Liked what you read? <a href="/l">Subscribe to the Harbour newsletter</a> and get the next one early.</em></p>',
    ],
    [
      'a practice that wants to be visited',
      '<div><h3>Tired of sore gums?</h3><p>Our hygienists have free hours in both towns.</p><a href="/v">Schedule a visit</a><a href="tel:5550142">555-0142</a></div>',
    ],
    [
      'a menu in a line',
      '<div><ul><li><a href="/1">Home</a> </li><li><a href="/2">Baking</a> </li><li><a href="/3">Mills</a> </li><li><a href="/4">Letters</a> </li><li><a href="/5">Sign in</a></li></ul></div>',
    ],
    [
      'a letter that is offered, and the sentence goes on behind the offer',
      '<p><em>More loaves like this one? <a href="/l">Get the Rye Letter in your box each Sunday</a>, free of charge.</em></p>',
    ],
    [
      'a line in brackets that leads to an older post',
      '<p>[See also my earlier post: <a href="/2009/rye/">My honest review of the rye week</a>]</p>',
    ],
    [
      'a tracker that nothing was put into',
      '<div><div>Tea 0 cups</div><div>Oats 0 g of 40 g</div><div>Peas 0 g of 90 g</div><div>Salt 0 g of 5 g</div></div>',
    ],
    [
      'a table that ends in orders',
      '<table><tr><th>Mon</th><th>Tue</th><th>Wed</th></tr><tr><td>–</td><td>–</td><td>–</td></tr><tr><td colspan="3"><a href="/log">Fill in</a></td></tr></table>',
    ],
    [
      'a table whose last line is a row of links',
      '<table><tr><th colspan="2">My Tea Book</th></tr><tr><td>Cups left before bed</td><td>3</td></tr><tr><td>Glasses of water ticked off</td><td>2 / 9</td></tr><tr><td colspan="2"><a href="/t/add">+ Add a cup</a> <a href="/t/join">Keep a free diary</a></td></tr></table>',
    ],
    [
      'two orders in one sentence',
      '<aside><h5>Your walks</h5><p>You have not logged any walk today.</p><div>0 of 9,000 steps</div><p><a href="/in">Log in</a> or <a href="/join">connect your watch</a> to see your progress here.</p></aside>',
    ],
    [
      'a picture to play, with its length',
      '<figure><a href="/clips/7"><img src="/7.jpg" alt=""><span>2:58</span></a><figcaption>A short warm-up for walkers 2:58</figcaption></figure>',
    ],
    [
      'a picture to play, with its length under it',
      '<figure><a href="/clips/8"><img src="/8.jpg" alt=""></a><figcaption>▶ Stretch along with Siv (6:20)</figcaption></figure>',
    ],
    [
      'a picture with its price at a shop',
      '<figure><a href="https://shop.example/b"><img src="/b.jpg" alt=""></a><figcaption>Olla Steel Bottle, $32; <a href="https://shop.example/b">olla.example</a></figcaption></figure>',
    ],
    [
      'a diary of pages',
      '<dl><dt>June 4</dt><dd><a href="/s/1">The sauna habit</a></dd><dt>June 2</dt><dd><a href="/s/2">Night hiccups</a></dd></dl>',
    ],
    [
      'an order amid a line',
      '<div><span>Two of three free reads used</span> <a href="/plus">See plans</a></div>',
    ],
    [
      'a row of seals',
      '<div><img src="/1.png" alt="Seal of 2020"><img src="/2.png" alt="Seal of 2021"><p>Accredited by the Harbour Board</p></div>',
    ],
    [
      'an advertisement that writes its address out',
      '<table><tr><td>Sponsored Links</td></tr><tr><td><a href="https://ad.example/1"><b>Cold feet gone?</b></a><br>Wool soles that ship in one day.<br>www.soles.example</td></tr></table>',
    ],
    [
      'a table of what was done, with a link to put in more',
      '<aside><h4>My Rowing This Week</h4><table><tr><td>Mon</td><td>12 min</td></tr><tr><td>Fri</td><td>20 min</td></tr></table><p>32 of 90 minutes</p><a href="/log">+ Add a row</a></aside>',
    ],
    [
      'a seal that can be looked up',
      '<p><img src="/mark.gif" alt="mark"> <small>Awarded the Clear Spring mark. <a href="https://mark.example/9">Verify here</a>.</small></p>',
    ],
    [
      'what a page needs to show a film',
      '<div>Five Slow Stretches needs JavaScript before it can be shown</div>',
    ],
    ['a line behind which the recipe goes on', '<section><p>Recipe resumes below</p></section>'],
    [
      'a library of the site’s, in a list of terms',
      '<dl><dt>From our Walking Library</dt><dd><a href="/l/1">Choosing a pair of boots</a></dd><dd><a href="/l/2">Blisters and plasters</a></dd><dt>Find a path</dt><dd><a href="/p/1">Harbour loop, east gate</a></dd></dl>',
    ],
    [
      'a mail that is on its way',
      '<div><h4>You’re all set!</h4><p>Look in your inbox for a letter from Harbour and press the button in it.</p></div>',
    ],
    [
      'pages of the site with the day of each, in a list',
      '<ul><li><a href="/p/3">Six slow walks before the frost sets in</a> <span>11/3/2015</span></li><li><a href="/p/2">Why boots let water in after a year</a> <span>10/20/2015</span></li></ul>',
    ],
    [
      'a letter that says when it comes',
      '<p><i>The Harbour Letter lands in your mailbox each Tuesday with a walk. <a href="/l">Add me to the list</a>.</i></p>',
    ],
    [
      'a trial that is offered',
      '<p><strong>Start your nine-day trial of Strollo+ and walk 400 paths</strong></p>',
    ],
    [
      'a picture of a thing that a shop has',
      '<figure><a href="https://shop.example/k"><img src="/k.jpg" alt=""></a><figcaption>Kelp Steel Kettle <a href="https://shop.example/k">View at Potshed</a></figcaption></figure>',
    ],
    [
      'a line of more from the site, though none of it is a link',
      '<div>More from the Harbour family: try Harbour Gold free for a month. Win a weekend of rest.</div>',
    ],
    ['a promise of the site', '<p>Please rate our page, and tell us what we could do better.</p>'],
  ])('%s is found', (_what, html) => {
    const found = foundIn(html);
    expect(found).toHaveLength(1);
    expect(found[0]?.element.textContent).not.toContain('calm sentence');
    expect(found[0]?.rule).toMatch(/^a box that /);
  });

  test.each([
    [
      'a warning with a number to ring',
      '<div><b>Need to talk?</b> <span>Call the night line on 0800 555 0199, it is free.</span> <a href="https://line.example">line.example</a></div>',
    ],
    [
      'prose that names applications and prices',
      '<p>Walking apps cost about $5 a month, and people who log their steps with one walk a little more.</p>',
    ],
    [
      'links that are the words of a sentence',
      '<div><a href="/a">Snoring</a>, <a href="/b">waking early</a> and <a href="/c">tired legs</a> are what most people notice first.</div>',
    ],
    [
      'advice that sounds like a button',
      '<p>Sign up for a walking group before the dark months begin.</p>',
    ],
    [
      'advice that leads to what is near the reader, though it is free',
      '<p><b>Get out on the ice.</b> Sign up for a skating class near you, or ask your local rink whether it has a free trial week; cold air wakes tired legs gently.</p>',
    ],
    [
      'a list of linked conditions',
      '<ul><li><a href="/1">Asthma</a></li><li><a href="/2">Low iron</a></li><li><a href="/3">Restless legs</a></li></ul>',
    ],
    [
      'a correction',
      '<p><em>Editor’s note: an earlier version of this article gave the time in minutes. <a href="/c">Read what we changed</a>.</em></p>',
    ],
    [
      'where the money came from',
      '<p>The study was sponsored by a maker of shoes, which had no say in it.</p>',
    ],
    [
      'who the writer is',
      '<div><p>Ida Brook is an editor at Harbour.com and lives by the sea today.</p><a href="https://twitter.com/x">Follow</a><a href="https://instagram.com/x">Share</a></div>',
    ],
    [
      'a dish that is a link',
      '<p>Dinner: <a href="/d">Baked trout with young peas and potatoes</a> served with salad.</p>',
    ],
    [
      'what stands in a quotation',
      '<blockquote><p>I walk because the evenings are mine.</p></blockquote>',
    ],
    [
      'how many of a trial fell',
      '<p>In the first group 0 of 40 walkers fell on the ice; in the other, 7 of 41 did.</p>',
    ],
    [
      'a table of what to do each day',
      '<table><tr><td>Mon</td><td>A short walk</td></tr><tr><td>Tue</td><td>–</td></tr><tr><td>Wed</td><td><a href="/h">Hill repeats</a></td></tr></table>',
    ],
    [
      'a picture with a time in its caption',
      '<figure><img src="/d.jpg" alt=""><figcaption>The harbour at 6:40 on a dark morning in January.</figcaption></figure>',
    ],
    [
      'pictures of marks, told apart',
      '<ul><li><img src="/1.png" alt=""> The leaf means that at least nine tenths of what is in the jar were grown without sprays.</li><li><img src="/2.png" alt=""> The frog is given by a trust: the certified farm keeps a tenth of its land wild.</li></ul>',
    ],
    [
      'names with a box to tick before each',
      '<p>☐<a href="https://a.example/">Harbour Bookstore</a><br>☐<a href="https://b.example/">Guided walks</a><br>☐<a href="https://c.example/">Journey app</a><br>☐<a href="https://d.example/">Meetups</a><br>☐<a href="https://e.example/">Walks on YouTube</a><br>☐<a href="https://f.example/">Wisdom snippets</a></p>',
    ],
    [
      'what happened when',
      '<dl><dt>June 4, 1958</dt><dd>The first pacemaker is put into a patient in <a href="/s">Solna</a></dd><dt>May 2, 1980</dt><dd>The first defibrillator follows</dd></dl>',
    ],
    [
      'names behind a line that says what they are, one of them told at length',
      '<div><p>Three minerals matter here:</p><ul><li><a href="/z">Zinc and what it can do</a></li><li><a href="/s">Selenium</a></li><li><a href="/c">Copper</a></li></ul></div>',
    ],
    ['a line that leads to what follows', '<p>Try one of these:</p>'],
    [
      'a table of linked words',
      '<table><tr><td><a href="/b">Boiled green beans, half a cup</a></td><td>3 mg</td></tr><tr><td><a href="/c">Raw white cabbage, a handful</a></td><td>1 mg</td></tr></table>',
    ],
    [
      'terms that are links, with what they mean',
      '<dl><dt><a href="/f">Frost</a></dt><dd>Ice out of damp air.</dd><dt><a href="/d">Dew</a></dt><dd>Drops out of damp air.</dd></dl>',
    ],
    [
      'a list of linked names',
      '<ul><li><a href="/n1">Chronic nasal airway obstruction</a></li><li><a href="/n2">Recurrent acute ear infection</a></li></ul>',
    ],
    [
      'an entry of a numbered list that ends in a link',
      '<div><div>3</div><div>Pea soup with mint</div><div>You’ll love how green it stays.</div><a href="/r3">Cook it</a></div>',
    ],
    [
      'a list of linked names, each with a word about it',
      '<div><h4>What is prescribed</h4><ul><li><a href="/n/1">Lisinopril</a>, swallowed every morning</li><li><a href="/n/2">Losartan</a>, one tablet each evening</li></ul></div>',
    ],
    [
      'what is said in a recording',
      '<div><h3>Read the recording</h3><p>[1:02] Welcome, I am Nurse Okoro and today we will fold a sling.</p><p>[1:40] Tie both ends behind the neck of the patient.</p></div>',
    ],
    [
      'a question to oneself, with answers to tick',
      '<fieldset><legend>In the past week, did you lie awake before dawn?</legend><label><input type="radio" name="d">Never, zero points</label><label><input type="radio" name="d">Twice or more, two points</label></fieldset>',
    ],
    [
      'a line that helps, though one can also book',
      '<div><h3>Do you want somebody to talk to?</h3><p>Our crisis line is open all night.</p><a href="/v">Book a visit</a> <a href="tel:5550143">555-0143</a></div>',
    ],
    [
      'a conversation by turns',
      '<div><h3>Transcript</h3><p>Odd: Good to have you back, Siv.</p><p>Siv: Thanks! Frost was late this year, and today I finally saw some.</p></div>',
    ],
    [
      'who paid for a survey',
      '<p>The review was financed by a society of bakers, which read it when it was done.</p>',
    ],
    [
      'a dish that is a link, without a full stop',
      '<div><p>Lunch: <a href="/d/1">Leek and potato bake</a> with cress</p><p>Tea: <a href="/d/2">Oat biscuits</a> and a pear</p></div>',
    ],
    [
      'what was read elsewhere, with the day of each',
      '<ul><li><a href="https://a.example/3">Frost and the older walker</a> <span>11/3/2015</span></li><li><a href="https://b.example/2">Boots and blisters reviewed</a> <span>10/20/2015</span></li></ul>',
    ],
    [
      'a kind of application among other things',
      '<p>Use a step app such as Strollo, or a paper list, to count your walks.</p>',
    ],
    [
      'a class near the reader, in a short line',
      '<p>Sign up for a dance class near you and tell the teacher about your knee.</p>',
    ],
    [
      'what was counted among readers',
      '<p>In our survey of 900 readers, a third woke before five at least once a week.</p>',
    ],
  ])('%s is not', (_what, html) => {
    const gone = foundIn(html)
      .map(({ element }) => element.textContent)
      .join(' ');
    expect(gone).not.toMatch(/\b\p{L}+ \p{L}+ \p{L}+/u);
  });
});

test('what repeats all through a page is how the page is made', () => {
  const item = (name: string) =>
    `<div class="x9"><h3>${name}</h3><p>From $20 at the corner shop.</p><a href="https://shop.example/${name}">Buy now</a></div>`;
  expect(reasons(item('Cork'))).toHaveLength(1);
  const names = ['Cork', 'Felt', 'Wool', 'Flax', 'Jute', 'Hemp'];
  expect(reasons(names.map((name) => item(name) + prose).join(''))).toEqual([]);
});

test('of a recipe with a button only the button goes', () => {
  const found = foundIn(
    '<div><h3>Night porridge</h3><button>Print</button><ul><li>40 g oats</li><li>200 ml milk</li><li>1 tsp honey</li></ul></div>',
  );
  expect(found.map(({ element }) => element.localName)).toEqual(['button']);
});

test('of steps with a button only the button goes', () => {
  const found = foundIn(
    '<div><h3>Hip circle</h3><ol><li>Stand by a wall and lift one knee.</li><li>Draw a slow circle with it.</li></ol><button>Save</button></div>',
  );
  expect(found.every(({ element }) => element.localName === 'button')).toBe(true);
});

test('the label of a box goes with what it stands over', () => {
  const [found] = foundIn(
    '<div id="box"><div>Evening post</div><p>Join our free weekly letter and get one quiet idea in your inbox. <a href="/join">Sign me up</a></p></div>',
  );
  expect(found?.element.id).toBe('box');
});

test('boxes with text in the same dress stay together', () => {
  const offer = (name: string, dress: string) =>
    `<div class="${dress}"><p>Subscribe to our ${name} club today, and we will send you the newest ${name} with a discount of 20% every month!</p><a href="/${name}" role="button">Subscribe now</a></div>`;
  const alike = (dress: (at: number) => string) =>
    ['tea', 'jam', 'oats'].map((name, at) => offer(name, dress(at))).join(prose);
  expect(foundIn(alike((at) => `card card-${at}`))).toHaveLength(0);
  expect(foundIn(alike((at) => `box-${'abc'[at]}`))).toHaveLength(3);
});

test('nothing on the page is changed by looking', () => {
  const page = new DOMParser().parseFromString(
    `<article>${prose}<p><a href="/n">Read next</a></p></article>`,
    'text/html',
  );
  const before = page.body.innerHTML;
  findFurniture(page.body, measure(page.body));
  expect(page.body.innerHTML).toBe(before);
});

test.each([
  [
    'in paragraphs',
    '<div><p><sup>1</sup> Measured in the morning, before anybody had eaten. <a href="#r1">↩</a></p><p><sup>2</sup> A glass held about a quarter of a litre. <a href="#r2">↩</a></p></div>',
  ],
  [
    'with their numbers in brackets',
    '<div><p><a href="#r1">[1]</a> Counted by hand, each evening of that week.</p><p><a href="#r2">[2]</a> The goal was ten, and most people stopped at six.</p></div>',
  ],
])('notes that lead back to the text are no tool made of links, %s', (_case, html) => {
  expect(reasons(html)).toEqual([]);
});

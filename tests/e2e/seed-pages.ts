import { existsSync, readFileSync } from 'node:fs';

const file = '../shared/data/seed/hamstrings-knee-pain.txt';

/** The text belongs to its publisher and is never kept in this repository. */
export const seedIsAbsent = !existsSync(file);
export const absence = `skipped: ${file} is not here`;

export type Seed = {
  title: string;
  author: string;
  biography: string;
  caption: string;
  paragraphs: string[];
  goals: string[];
  /** Texts that have to go, in place and in the reader. */
  clutter: string[];
};

/** The article in its parts, by the order that the seed's README describes. */
export function readSeed(): Seed {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
  const tracker = at('LiveStrong Calorie Tracker');
  const caption = lines.findIndex((line) => line.includes('Photo Credit'));
  const author = at('author image');
  const bulleted = lines.slice(tracker).filter((line) => line.startsWith('•'));
  return {
    title: lines[author - 1] ?? '',
    author: (lines[author] ?? '').replace('author image ', ''),
    biography: lines[author + 1] ?? '',
    caption: lines[caption] ?? '',
    paragraphs: lines.slice(caption + 1, tracker).filter((line) => line !== 'Video of the Day'),
    goals: bulleted
      .map((line) => line.replace(/^•\s*/, ''))
      .filter((line) => / per week$|current weight$/.test(line)),
    clutter: [
      'Gold Member Badge',
      'all caught up',
      'Video of the Day',
      'LiveStrong Calorie Tracker',
      'Change your life with MyPlate',
    ],
  };
}

const picture = `<img width="300" height="250" alt="" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='300' height='250'%3E%3Crect width='300' height='250' fill='%23999'/%3E%3C/svg%3E">`;

/**
 * The same article in markups of several periods, all invented here: what it says must be enough,
 * for the markup of its time is lost.
 */
export const markups: Record<string, (seed: Seed) => string> = {
  'a table layout': (seed) =>
    document(
      seed,
      `<table width="960" align="center"><tr><td colspan="2">
      <div class="userbar"><span>Gold Member Badge</span><ul><li>You're all caught up!</li></ul></div></td></tr>
      <tr><td width="620" valign="top"><h1>${seed.title}</h1>
      <table><tr><td>${picture}</td><td><b>${seed.author}</b><br>${seed.biography}</td></tr></table>
      <h2>${seed.title}</h2>
      <div class="wp-caption">${picture}<p class="caption">${seed.caption}</p></div>
      ${withVideo(seed, (text) => `<p>${text}</p>`, '<div class="vid"><h3>Video of the Day</h3><embed width="480" height="300"></div>')}
      ${tracker(seed, (goals) => `<ul>${goals.map((goal) => `<li>${goal}</li>`).join('')}</ul>`)}
      </td><td valign="top"><div class="ad">${picture}</div></td></tr></table>
      <div id="footer">Demand Media</div>`,
    ),
  'sections and classes': (seed) =>
    document(
      seed,
      `<header class="site-header"><a href="/">LIVESTRONG</a><div class="member-badge">Gold Member Badge</div>
      <ul class="notifications"><li>You're all caught up!</li></ul></header>
      <main><article><h1 class="headline">${seed.title}</h1>
      <aside class="author-box"><img width="60" height="60" alt="author image"><strong>${seed.author}</strong><p>${seed.biography}</p></aside>
      <figure>${picture}<figcaption>${seed.caption}</figcaption></figure>
      ${withVideo(seed, (text) => `<section><p>${text}</p></section>`, '<section class="votd"><h4>Video of the Day</h4><video width="480" height="270" autoplay muted></video></section>')}
      ${tracker(seed, (goals) => `<select name="goal">${goals.map((goal) => `<option>${goal}</option>`).join('')}</select>`)}
      </article></main><footer>Demand Media</footer>`,
    ),
  'hashed class names': (seed) =>
    document(
      seed,
      `<div class="css-1x9"><div class="css-k2f">Gold Member Badge</div><div class="css-k2g"><div>You're all caught up!</div></div></div>
      <div class="css-0aa"><div class="css-1bb"><h1 class="css-2cc">${seed.title}</h1>
      <div class="css-3dd">${picture.replace('300', '48').replace('250', '48')}<div><div>${seed.author}</div><div>${seed.biography}</div></div></div>
      <div class="css-4ee">${picture}<div class="css-5ff">${seed.caption}</div></div>
      ${withVideo(seed, (text) => `<div class="css-6gg"><p>${text}</p></div>`, `<div class="css-7hh"><div>Video of the Day</div><div><video width="480" height="270"></video></div></div>`)}
      ${tracker(seed, (goals) => goals.map((goal) => `<label><input type="radio" name="g">${goal}</label>`).join(''))}
      </div></div><div class="css-8ii">Demand Media</div>`,
    ),
};

function document(seed: Seed, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${seed.title} | LIVESTRONG.COM</title></head><body>${body}</body></html>`;
}

function withVideo(seed: Seed, paragraph: (text: string) => string, video: string): string {
  const [first = '', ...others] = seed.paragraphs.map(paragraph);
  return [first, video, ...others].join('\n');
}

function tracker(seed: Seed, goals: (goals: string[]) => string): string {
  return `<div><h3>LiveStrong Calorie Tracker</h3><p>Lose Weight. Feel Great! Change your life with MyPlate by LIVESTRONG.COM</p>
    <form>${goals(seed.goals)}<label><input type="radio" name="sex">Female</label><label><input type="radio" name="sex">Male</label>
    <input size="2"> ft. <input size="2"> in. <button type="button">Get started</button></form></div>`;
}

const filler =
  'It goes on for a while in plain words, with a comma here and there, so that there is something to read and to scroll past on any window.';
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

const picture = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="${fill}"/></svg>`;

const walk = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A walk along the harbour</title></head><body>
<nav><a href="/a">Home</a> <a href="/b">Conditions</a> <a href="/c">Living well</a> <a href="/d">Family</a> <a href="/e">News</a></nav>
<article><h1>A walk along the harbour</h1>
<h2>Before you go</h2>
<p id="first">The first paragraph says that walks help.<sup><a href="#ref1">1</a></sup> More is said elsewhere.<sup><a href="#ref2">2</a></sup> ${filler}</p>
<p id="second">The second paragraph walks at a brisk pace<a href="#brisk">*</a> every evening. ${filler}</p>
<p id="third">The third paragraph is about shoes. ${filler} So much for the third paragraph.</p>
<div><h3>Sign up for our newsletter</h3><p>Get one walk a week in your inbox.</p><form><input name="mail"><button>Sign up</button></form></div>
<figure><img src="/dusk.svg" width="640" height="360" alt="A path by the water"><figcaption>The harbour path at dusk</figcaption></figure>
<h2>On the way</h2>
${ordinals
  .slice(3)
  .map((name) => `<p>The ${name} paragraph goes on. ${filler} ${filler}</p>`)
  .join('\n')}
<figure><img src="/shoes.svg" width="640" height="360" alt="Worn shoes"><figcaption>A pair of worn shoes</figcaption></figure>
<table><caption>Steps by weekday</caption><tr><th>Day</th><th>Steps on the harbour path</th><th>Minutes on the way</th></tr><tr><td>Monday</td><td>4200</td><td>38</td></tr><tr><td>Tuesday</td><td>5100</td><td>44</td></tr></table>
<h2>After the walk</h2>
<p>The last paragraph rests on a bench. ${filler} ${filler}</p>
<p id="brisk">* For this article brisk means that talking is possible and singing is not.</p>
<h2>References</h2>
<ol><li id="ref1">Institute of Gentle Movement: Notes on walking, 2020</li><li id="ref2">Journal of Evening Medicine: Walking after meals, 2019</li></ol>
</article></body></html>`;

const long = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Forty ways to rest</title></head><body><article><h1>Forty ways to rest</h1>
${Array.from({ length: 40 }, (_, at) => `<p>Way number ${at + 1} to rest is to sit down. ${filler} ${filler}</p>`).join('\n')}
</article></body></html>`;

/** Articles of our own with everything in them that one can find a way through. */
export const wayPages: Record<string, string> = {
  '/walk.html': walk,
  '/long.html': long,
  '/dusk.svg': picture('#469'),
  '/shoes.svg': picture('#964'),
};

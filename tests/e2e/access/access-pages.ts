import { readFileSync } from 'node:fs';
import { wayPages } from '@/tests/e2e/way-pages';

const sample = (name: string) => readFileSync(`sample/${name}`, 'utf8');

const inArabic = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>الفقرة ${at + 1}: المشي بعد العشاء عادة قديمة، وكثير من الناس يقولون إنها تساعدهم على النوم. لا شيء هنا نصيحة طبية، فقد كُتب هذا النص لتجربة برنامج فقط، وكل رقم فيه مخترع. <span lang="en">An English aside.</span></p>`,
);
const arabic = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>المشي بعد العشاء</title></head><body>
<main><article><h1>المشي بعد العشاء</h1><h2>قبل أن تبدأ</h2>${inArabic.join('\n')}
<table><tr><th>اليوم</th><th>الدقائق</th></tr><tr><td>الأحد</td><td>38</td></tr></table></article></main></body></html>`;

const inHebrew = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>פסקה ${at + 1}: הליכה אחרי ארוחת הערב היא מנהג ישן, ורבים אומרים שהיא עוזרת להם לישון. דבר מכל זה אינו עצה רפואית: הטקסט נכתב כדי לנסות תוכנה, וכל מספר בו מומצא.</p>`,
);
/** Says its language where its words stand, and not on its root. */
const hebrew = `<!doctype html><html><head><meta charset="utf-8"><title>הליכה אחרי הארוחה</title></head><body>
<main><article lang="he" dir="rtl"><h1>הליכה אחרי הארוחה</h1>${inHebrew.join('\n')}</article></main></body></html>`;

/** Articles of our own that show all that the reader and the tools on a page can show. */
export const accessPages: Record<string, string> = {
  ...wayPages,
  '/article.html': sample('article.html'),
  '/evening-walk.svg': sample('evening-walk.svg'),
  '/glucose-curve.svg': sample('glucose-curve.svg'),
  '/arabic.html': arabic,
  '/hebrew.html': hebrew,
};

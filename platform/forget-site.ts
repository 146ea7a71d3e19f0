import { browser } from '#imports';
import { patternOf } from '@/core/clutter/match-pattern';
import { withoutSite as withoutLook } from '@/core/look/site-looks';
import { isPlaceOf } from '@/core/sites/is-place-of';
import { isRuleOf } from '@/core/sites/is-rule-of';
import { withoutSite } from '@/core/sites/without-site';
import { changeOwnRules } from './own-rules';
import { changePlaces } from './reading-places';
import { addedHosts } from './sites';
import { ownRules, settings, siteLooks } from './storage';

/** Takes back and deletes all that is kept for one site, but for its highlights; rejects where the disk refuses. */
export async function forgetSite(host: string): Promise<void> {
  if ((await addedHosts()).includes(host))
    await browser.permissions.remove({ origins: [patternOf(host)] });
  await settings.write(withoutSite(await settings.read(), host));
  await siteLooks.write(withoutLook(await siteLooks.read(), host));
  const remove = (await ownRules.read()).filter((line) => isRuleOf(line, host));
  if (remove.length > 0 && !(await changeOwnRules({ add: [], remove })).saved)
    throw new Error('The rules of the site could not be taken out.');
  await changePlaces((places) => places.filter((place) => !isPlaceOf(place, host)));
}

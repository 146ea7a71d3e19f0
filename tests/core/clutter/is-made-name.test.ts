import { expect, test } from 'vitest';
import { isMadeName } from '@/core/clutter/is-made-name';

test.each([
  ['css-1x2y3z'],
  ['sc-kYzGtR'],
  ['post-48213'],
  ['jss214'],
  ['kXvBqT'],
  ['a1b2c3d4'],
  ['1st'],
  ['sm:w-1/2'],
  ['box_x7f9a'],
])('%s was made by a machine', (name) => expect(isMadeName(name)).toBe(true));

test.each([
  ['newsletter'],
  ['related-articles'],
  ['ad300x250'],
  ['step2'],
  ['js-social_icons'],
  ['RelatedContentUpper'],
  ['gtm_otherPeopleReading'],
  ['sidebar-col-3'],
  ['nl-form'],
])('%s was written by a person', (name) => expect(isMadeName(name)).toBe(false));

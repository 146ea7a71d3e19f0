import { i18n } from '@/components/ui/i18n';

/** By what a rule knows a thing. */
type Extent = { breadth: 'place' | 'id' | 'words' | 'marks' | 'attribute' | 'mark'; by: string };

const words: Record<Extent['breadth'], (by: string) => string> = {
  place: () => i18n.t('picker.by.place'),
  id: (by) => i18n.t('picker.by.id', [by]),
  words: (by) => i18n.t('picker.by.words', [by]),
  marks: () => i18n.t('picker.by.marks'),
  attribute: (by) => i18n.t('picker.by.attribute', [by]),
  mark: (by) => i18n.t('picker.by.mark', [by]),
};

/** What a rule goes by, from the exact place to everything of one mark. */
export const extentWords = ({ breadth, by }: Extent): string => words[breadth](by);

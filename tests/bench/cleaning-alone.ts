import { cleanPage } from '@/page/clutter/clean-page';
import { listedRules } from '@/page/clutter/listed-rules';

/** The least that cleans a page: what the page script would be if it did nothing else. */
cleanPage(document, { rules: listedRules, signal: new AbortController().signal });

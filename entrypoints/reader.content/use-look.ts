import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookChoice } from '@/components/reader/look-choice';
import { useSavedLater } from '@/components/ui/use-saved-later';
import { defaultLook } from '@/core/look/look';
import { lookOf, withoutSite, withSite } from '@/core/look/site-looks';
import { dropFonts } from '@/page/fonts/drop-fonts';
import { look as everywhere, siteLooks } from '@/platform/storage-in-pages';
import { bringFont } from './bring-font';
import type { FirstLook } from './first-look';

/** The look of this site from its first frame on, and what may be wished of it. */
export function useLook(host: string, first: FirstLook): LookChoice {
  const [shared = first.everywhere, setShared] = useSavedLater(everywhere);
  const [sites = first.sites, setSites] = useSavedLater(siteLooks);
  const [fontFailed, setFailed] = useState(first.fontFailed);
  const isGone = useRef(false);
  const own = lookOf(sites, host);
  const look = own ?? shared;

  useEffect(() => {
    let isCurrent = true;
    void bringFont(look.font).then((isThere) => {
      if (isCurrent) setFailed(!isThere);
      // The reader was closed while the font was on its way.
      if (isGone.current) dropFonts(document);
    });
    return () => void (isCurrent = false);
  }, [look.font]);
  useEffect(
    () => () => {
      isGone.current = true;
      // The page gets back the fonts it had.
      dropFonts(document);
    },
    [],
  );

  return {
    look,
    host,
    isOwn: own !== null,
    fontFailed,
    onLook(next) {
      if (own) setSites(withSite(sites, host, next));
      else setShared(next);
    },
    onOwn(isOwn) {
      if (isOwn) setSites(withSite(sites, host, look));
      else {
        setShared(look);
        setSites(withoutSite(sites, host));
      }
    },
    onReset() {
      if (own) setSites(withoutSite(sites, host));
      else setShared(defaultLook);
    },
  };
}

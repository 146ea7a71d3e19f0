import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { hasNews } from '@/core/news/release';
import { seenVersion } from '@/platform/storage';

/** Whether something is new. To have come here is to have been told, so it is noted as seen at once. */
export function useNews(): boolean {
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    void seenVersion.read().then(async (seen) => {
      if (!hasNews(seen)) return;
      setNew(true);
      await seenVersion.write(browser.runtime.getManifest().version);
    });
  }, []);
  return isNew;
}

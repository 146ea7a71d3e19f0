import { useEffect, useState } from 'preact/hooks';
import { useStored } from '@/components/ui/use-stored';
import { listSites, type Site } from '@/core/sites/list-sites';
import { addedHosts, watchSites } from '@/platform/sites';
import { ownRules, readingPlaces, settings, siteLooks } from '@/platform/storage';

/** Every site for which something is set; undefined until all of it has been read. */
export function useSites(): Site[] | undefined {
  const chosen = useStored(settings);
  const looks = useStored(siteLooks);
  const rules = useStored(ownRules);
  const places = useStored(readingPlaces);
  const [added, setAdded] = useState<string[]>([]);
  useEffect(() => {
    const look = () => void addedHosts().then(setAdded);
    look();
    return watchSites(look);
  }, []);
  return chosen && looks && rules && places
    ? listSites({ settings: chosen, added, looks, rules, places })
    : undefined;
}

import { useRef } from 'preact/hooks';
import type { FoodFileAnswer } from '@/components/options/food-import';
import { useStored } from '@/components/ui/use-stored';
import { readImportedFoods, writeImportedFoods, type FoodTable } from '@/platform/imported-foods';
import { readFoodFiles } from '@/platform/read-food-file';
import { importedFoods } from '@/platform/storage';

/** The foods that were brought in, and the way back: what was there before is held while the page is open. */
export function useFoodImport() {
  const imported = useStored(importedFoods);
  const before = useRef<FoodTable | null>(null);

  const replace = async (table: FoodTable | null): Promise<boolean> => {
    const older = await readImportedFoods();
    const isKept = await writeImportedFoods(table);
    if (isKept) before.current = older;
    return isKept;
  };

  return {
    imported: imported ?? null,
    async onImport(
      files: File[],
      watch: Parameters<typeof readFoodFiles>[1],
    ): Promise<FoodFileAnswer> {
      const found = await readFoodFiles(files, watch);
      if (!found.ok) return found;
      const { name, rows } = found;
      return (await replace({ name, rows }))
        ? { ok: true, count: rows.length }
        : { ok: false, name, why: 'not-kept' };
    },
    onRemove: () => replace(null),
    onUndo: () => replace(before.current),
  };
}

import { dayWords } from '@/components/ui/day-words';
import { useRef } from 'preact/hooks';
import { browser } from '#imports';
import { i18n, language } from '@/components/ui/i18n';
import type { ExchangeProps } from '@/components/exchange/exchange-props';
import { saveFile, type FileKind } from '@/components/export/save-file';
import { useStored } from '@/components/ui/use-stored';
import { exportHighlights, type ExportWords } from '@/core/highlights/export-highlights';
import { importHighlights, largestFileBytes } from '@/core/highlights/import-highlights';
import { planImport, type ImportPlan } from '@/core/highlights/plan-import';
import { textOfMarkup } from '@/page/highlights/text-of-markup';
import { tellChange } from '@/platform/count-change';
import type { HighlightsStore } from '@/platform/highlights-store';
import {
  highlightsRevision,
  lastBackup,
  smallSync,
  syncServer,
  syncState,
} from '@/platform/storage';
import { zipFiles } from '@/platform/zip-files';

/** What the buttons for copies and other programs need; the last import is held for its undo. */
export function useExchange(
  store: HighlightsStore,
  count: number,
  revision: number | undefined,
): ExchangeProps {
  const backup = useStored(lastBackup);
  const server = useStored(syncServer);
  const met = useStored(syncState);
  const isInSync = useStored(smallSync)?.isOn ?? false;
  // What a server held when it was last reached may no longer be what is here.
  const isOnServer = server && !server.isPaused && met && met.lastMs > 0 && !met.problem;
  /** Looked at, and the last that was taken: a file that is only looked at must not change what undo undoes. */
  const planned = useRef<ImportPlan>(nothing);
  const taken = useRef<ImportPlan>(nothing);

  const change = async (doing: Promise<void>, what: string): Promise<boolean> => {
    try {
      await doing;
      await tellChange();
      return true;
    } catch (error) {
      console.error(`LeanRead could not ${what} the import.`, error);
      return false;
    }
  };

  return {
    count,
    backup: backup ? { atMs: backup.atMs, isOld: backup.revision !== revision } : null,
    where: isOnServer ? 'on-server' : isInSync ? 'in-sync' : 'here',
    isPrivate: browser.extension?.inIncognitoContext ?? false,
    async onExport(form) {
      // First: what is saved while the copy is made may not be in it, and must not pass for copied.
      const copied = await highlightsRevision.read();
      // Read anew: what is on the screen may be a moment old.
      const made = exportHighlights(form, await store.all(), new Date(), exportWords());
      const kind = made.name.split('.').at(-1) as FileKind;
      const content = 'files' in made ? zipFiles(made.files) : made.text;
      saveFile(document.body, made.name, content, kind);
      if (form === 'backup') await lastBackup.write({ atMs: Date.now(), revision: copied });
    },
    async onRead(file) {
      if (file.size > largestFileBytes) return { ok: false, why: 'too-large' };
      let text: string;
      try {
        text = await file.text();
      } catch {
        // Moved, or on a stick that was pulled out: said as `unreadable`.
        return { ok: false, why: 'unreadable' };
      }
      const world = { now: Date.now(), newId: () => crypto.randomUUID(), textOf: textOfMarkup };
      const found = importHighlights(text, world);
      if (!found.ok) return found;
      let next: ImportPlan;
      try {
        next = planImport(await store.all(), found.pages);
      } catch (error) {
        console.error('LeanRead could not compare the file with what is saved.', error);
        return { ok: false, why: 'not-kept' };
      }
      planned.current = next;
      const { same, added, changed } = next;
      const preview = { name: file.name, same, added: added.length, changed: changed.length };
      return { ok: true, preview: { ...preview, bad: found.bad } };
    },
    onTake() {
      taken.current = planned.current;
      return change(store.take(taken.current), 'keep');
    },
    onGiveBack: () => change(store.giveBack(taken.current), 'take back'),
  };
}

const nothing: ImportPlan = { pages: [], added: [], changed: [], same: 0 };

function exportWords(): ExportWords {
  return {
    lang: language(),
    title: i18n.t('library.title'),
    untitled: i18n.t('library.untitled'),
    open: i18n.t('library.open'),
    day: (ms) => dayWords(ms),
    colours: {
      yellow: i18n.t('highlight.colours.yellow'),
      green: i18n.t('highlight.colours.green'),
      blue: i18n.t('highlight.colours.blue'),
      pink: i18n.t('highlight.colours.pink'),
      purple: i18n.t('highlight.colours.purple'),
    },
    columns: {
      passage: i18n.t('exchange.columns.passage'),
      note: i18n.t('exchange.columns.note'),
      tags: i18n.t('exchange.columns.tags'),
      colour: i18n.t('exchange.columns.colour'),
      title: i18n.t('exchange.columns.title'),
      address: i18n.t('exchange.columns.address'),
      cited: i18n.t('exchange.columns.cited'),
      saved: i18n.t('exchange.columns.saved'),
      changed: i18n.t('exchange.columns.changed'),
    },
  };
}

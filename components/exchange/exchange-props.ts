import type { BadRecord } from '@/core/highlights/backup';
import type { ExportForm } from '@/core/highlights/export-highlights';

/** What a file holds that was chosen, before anything is changed. */
export type ImportPreview = {
  name: string;
  added: number;
  changed: number;
  same: number;
  bad: readonly BadRecord[];
};

export type ImportProblem =
  'not-json' | 'other-format' | 'newer-version' | 'too-large' | 'unreadable' | 'not-kept';

export type ExchangeProps = {
  /** How many highlights there are. */
  count: number;
  /** When a copy was last saved, in ms since 1970, and whether anything has changed since. */
  backup: { atMs: number; isOld: boolean } | null;
  /** Where they are: in this browser alone, the latest in its sync, or all on the person's own server, too. */
  where: 'here' | 'in-sync' | 'on-server';
  /** Nothing can be brought in where nothing is kept. */
  isPrivate: boolean;
  onExport: (form: ExportForm) => Promise<void>;
  onRead: (
    file: File,
  ) => Promise<{ ok: true; preview: ImportPreview } | { ok: false; why: ImportProblem }>;
  /** Brings in what was read last; answers whether it is kept. */
  onTake: () => Promise<boolean>;
  /** Takes back what was brought in last; answers whether it is. */
  onGiveBack: () => Promise<boolean>;
};

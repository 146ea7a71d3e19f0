import type { Anchor, Skeleton } from '@/core/anchors/quote';
import { asText, asTexts } from '@/core/as-text';
import { isRecord } from '@/core/is-record';
import {
  highlightColours,
  type Highlight,
  type HighlightDraft,
  type HighlightSource,
  type PageRecord,
} from './highlight';

/**
 * A stored or received highlight, or null where it is none. Its passage must be whole: without it nothing
 * could be shown. The rest falls back field by field. A newer version is not read, and so never overwritten.
 */
export function parseHighlight(stored: unknown): Highlight | null {
  if (!isRecord(stored) || stored['version'] !== 1) return null;
  const { id, page, skeleton } = stored;
  const anchor = parseAnchor(stored['anchor']);
  if (!isName(id) || !isName(page) || !anchor) return null;
  const created = asCount(stored['created']) ?? 0;
  return {
    version: 1,
    id,
    page,
    anchor,
    skeleton: asText(skeleton),
    ...parseMarking(stored),
    created,
    modified: asCount(stored['modified']) ?? created,
  };
}

/** A record of a later version than this one: it is left as it stands. */
export const isNewer = (stored: unknown): boolean =>
  isRecord(stored) && typeof stored['version'] === 'number' && stored['version'] > 1;

export function parsePageRecord(stored: unknown): PageRecord | null {
  if (!isRecord(stored) || stored['version'] !== 1 || !isName(stored['id'])) return null;
  const { id } = stored;
  const skeletons = isRecord(stored['skeletons']) ? stored['skeletons'] : {};
  return {
    version: 1,
    id,
    identities: [...new Set([id, ...asTexts(stored['identities'])])],
    title: asText(stored['title']),
    url: asText(stored['url']),
    skeletons: Object.fromEntries(
      Object.entries(skeletons).flatMap(([key, value]) => {
        const skeleton = parseSkeleton(value);
        return skeleton ? [[key, skeleton]] : [];
      }),
    ),
  };
}

/** What a page sent to be saved: it crossed a border, so it is read like anything stored. */
export function parseDraft(sent: unknown): HighlightDraft | null {
  if (!isRecord(sent) || !isRecord(sent['page'])) return null;
  const anchor = parseAnchor(sent['anchor']);
  const skeleton = parseSkeleton(sent['skeleton']);
  const url = asText(sent['page']['url']);
  const identities = asTexts(sent['page']['identities']).filter(isName);
  if (!anchor || !skeleton || (identities.length === 0 && !url)) return null;
  return {
    anchor,
    skeleton,
    in: sent['in'] === 'reader' ? 'reader' : 'page',
    ...parseMarking(sent),
    same: asText(sent['same']) || undefined,
    page: { identities, title: asText(sent['page']['title']), url },
  };
}

/** What the person gave the passage: colour, note, tags, and who is cited for it. */
function parseMarking(from: Record<string, unknown>) {
  const tags = asTexts(from['tags']).map((tag) => tag.trim());
  return {
    colour: highlightColours.find((colour) => colour === from['colour']) ?? highlightColours[0],
    note: asText(from['note']),
    tags: [...new Set(tags)].filter(Boolean),
    source: parseSource(from['source']),
  };
}

export function parseAnchor(value: unknown): Anchor | null {
  if (!isRecord(value)) return null;
  const { exact, prefix, suffix } = value;
  if (typeof exact !== 'string' || exact.trim() === '') return null;
  const start = asCount(value['start']) ?? 0;
  const segment = asCount(value['segment']) ?? 0;
  return {
    exact,
    prefix: asText(prefix),
    suffix: asText(suffix),
    start,
    end: asCount(value['end']) ?? start + exact.length,
    docLength: asCount(value['docLength']) ?? 0,
    occurrence: asCount(value['occurrence']) ?? 0,
    occurrences: asCount(value['occurrences']) ?? 1,
    segment,
    segmentEnd: asCount(value['segmentEnd']) ?? segment,
    segmentOffset: asCount(value['segmentOffset']) ?? 0,
  };
}

function parseSkeleton(value: unknown): Skeleton | null {
  return Array.isArray(value) && value.every((word) => asCount(word) !== undefined)
    ? (value as Skeleton)
    : null;
}

function parseSource(value: unknown): HighlightSource | null {
  if (!isRecord(value) || !isName(value['name'])) return null;
  const orNull = (field: unknown) => (typeof field === 'string' ? field : null);
  const { name, role, organisation } = value;
  return { name, role: orNull(role), organisation: orNull(organisation) };
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';
const asCount = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

import { i18n } from '@/components/ui/i18n';

type Props = {
  lines: readonly string[];
  onRemove: (line: string) => void;
};

/** The rules by their sites, each to be taken out. */
export function OwnRuleList({ lines, onRemove }: Props) {
  if (lines.length === 0) return <p class="hint">{i18n.t('ownRules.empty')}</p>;
  return (
    <>
      {bySite(lines).map(({ site, rules }) => (
        <div key={site} class="site">
          <h3>{site === '' ? i18n.t('ownRules.everywhere') : <bdi>{site}</bdi>}</h3>
          <ul>
            {rules.map(({ line, selector, isKept }) => (
              <li key={line}>
                <span class="kind">
                  {isKept ? i18n.t('ownRules.keeps') : i18n.t('ownRules.hides')}
                </span>
                <code dir="ltr">{selector}</code>
                <button
                  type="button"
                  class="button"
                  aria-label={i18n.t('ownRules.removeThis', [line])}
                  onClick={() => onRemove(line)}
                >
                  {i18n.t('ownRules.remove')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

type Row = { line: string; selector: string; isKept: boolean };

function bySite(lines: readonly string[]): { site: string; rules: Row[] }[] {
  const sites = new Map<string, Row[]>();
  for (const line of lines) {
    const [, site = '', mark, selector = line] = /^([^#]*)(##|#@#)(.+)$/s.exec(line) ?? [];
    const rows = sites.get(site) ?? [];
    rows.push({ line, selector, isKept: mark === '#@#' });
    sites.set(site, rows);
  }
  return [...sites]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([site, rules]) => ({ site, rules }));
}

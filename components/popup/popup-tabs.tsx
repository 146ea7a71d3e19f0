import { useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { PopupTab } from '@/core/settings/popup-tab';

type Props = { tabs: PopupTab[]; tab: PopupTab; onTab: (tab: PopupTab) => void };

/** The row of tabs, by the ARIA pattern: one stop for Tab, arrows, Home and End move and choose at once. */
export function PopupTabs({ tabs, tab, onTab }: Props) {
  const row = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = nextIndex(event.key, tabs.indexOf(tab), tabs.length, isRightToLeft(row.current));
    const next = tabs[at];
    if (next === undefined) return;
    event.preventDefault();
    onTab(next);
    row.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };

  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={i18n.t('popup.tabs')}
      ref={row}
      onKeyDown={onKeyDown}
    >
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`panel-${name}`}
          aria-selected={name === tab}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {i18n.t(`popup.tab.${name}`)}
        </button>
      ))}
    </div>
  );
}

function nextIndex(key: string, from: number, count: number, rightToLeft: boolean): number {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (from + 1) % count;
  if (key === back) return (from + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return -1;
}

function isRightToLeft(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}

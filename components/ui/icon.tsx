const paths = {
  close: 'M5 5l10 10M15 5L5 15',
  look: 'M2 15.500L6.300 4.500l4.300 11M3.500 11.700h5.600M17.800 10.200v5.300M17.800 12.900a2.500 2.500 0 11-5 0 2.500 2.500 0 015 0',
  cited: 'M3.500 4.500h13v8.500h-7l-3.500 3v-3h-2.500zM6.500 7.500h7M6.500 10h4.500',
  copy: 'M7.5 7.500h8.500v8.500H7.500zM12.5 4.500v-.500H4v8.500h.5',
  lines: 'M3.500 4.500h13M3.500 15.500h13M3.500 8.500h13v3h-13z',
  list: 'M3.5 5h.01M3.5 10h.01M3.5 15h.01M7 5h9.5M7 10h9.5M7 15h6',
  more: 'M4 10a.6.6 0 101.200 0a.6.6 0 10-1.200 0M9.400 10a.6.6 0 101.200 0a.6.6 0 10-1.200 0M14.800 10a.6.6 0 101.200 0a.6.6 0 10-1.200 0',
  back: 'M12.5 4.500L7 10l5.5 5.500',
  forward: 'M7.5 4.500L13 10l-5.5 5.500',
  fit: 'M8 3.500V8H3.500M12 3.500V8h4.500M8 16.500V12H3.500M12 16.500V12h4.500',
  actual: 'M3.5 8V3.500H8M16.500 8V3.500H12M3.500 12v4.500H8M16.500 12v4.500H12',
  keys: 'M3 5.500h14v9H3zM6 8.500h.01M9 8.500h.01M12 8.500h.01M14.500 8.500h.01M6.500 11.700h7',
  listen:
    'M3.500 8v4h2.800l3.700 3.200V4.800L6.300 8zM12.800 7.500a3.500 3.500 0 010 5M15 5a7 7 0 010 10',
  play: 'M7 4.800v10.400l8.200-5.200z',
  pause: 'M7.200 5v10M12.800 5v10',
  next: 'M5 5v10l7-5zM14.500 5v10',
  previous: 'M15 5v10l-7-5zM5.500 5v10',
  minus: 'M5 10h10',
  plus: 'M5 10h10M10 5v10',
  voice:
    'M3 6h6M13 6h4M3 14h2.500M9.500 14H17M9 6a2 2 0 104 0a2 2 0 10-4 0M5.500 14a2 2 0 104 0a2 2 0 10-4 0',
  take: 'M10 3v9.500M6.500 9.200L10 12.700l3.500-3.500M4 13.500V17h12v-3.500',
  save: 'M5 3h7.500L16 6.500V17H5zM12 3v4h4',
  page: 'M3.500 4h13v12h-13zM3.500 7.500h13M6 5.800h.01M8 5.800h.01',
  print: 'M6 8V3.500h8V8M6 14H4V8h12v6h-2M6 12h8v4.500H6z',
  pen: 'M4 16l.8-3.400L13 4.400l2.600 2.600-8.200 8.200zM11.200 6.200l2.600 2.600',
  passages: 'M4 4v5M4 11.500v5M7.500 5h9M7.500 8h6M7.500 12.500h9M7.500 15.500h6',
  ends: 'M3.500 4.500v11M16.500 4.500v11M6.500 10h7M8.500 8l-2 2 2 2M11.500 8l2 2-2 2',
  bin: 'M4 6h12M8 6V4h4v2M5.500 6l.8 10.500h7.400L14.500 6M8.500 9v4.500M11.500 9v4.500',
  mark: 'M4 16.500h12M7 12.500l6-8 2.5 2-6 8-3 .500z',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of 20 by 20 in the colour of the text around it. Says nothing: its button does. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

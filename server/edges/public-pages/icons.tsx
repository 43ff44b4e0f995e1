/** @jsxRuntime automatic */
/** The few pictograms of the public pages. Always beside a word, so hidden from screen readers. */
const paths = {
  authentic: 'M12 3 4.5 6v5.5c0 4.6 3.1 8 7.5 9.5 4.4-1.5 7.5-4.9 7.5-9.5V6zm-3.5 9 2.5 2.5 4.5-5',
  lock: 'M6 11h12v9H6zm2.5 0V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2',
  warning: 'M12 3.5 2.5 20h19zM12 10v4.5m0 2.6v.4',
  cancelled: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.7 5.7l12.6 12.6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm4.7 11.2L20.5 20.5M8 10.5h5',
  edited: 'M4 20h4L19 9l-4-4L4 16zm9-13 4 4',
  pen: 'M4 20c3-1 4-5 7-9 3-3.5 6-6 9-7-1 3-3.5 6-7 9-4 3-8 4-9 7zm4-4 3.5-3.5',
  document: 'M6 3h8l4 4v14H6zm8 0v4h4M9 12h6m-6 4h6',
  download: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14',
  yes: 'm5 12.5 4.5 4.5L19 7.5',
  no: 'm6 6 12 12M18 6 6 18',
  code: 'm8 7-5 5 5 5m8-10 5 5-5 5M14 4l-4 16',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm-6 9c0-4 2.5-6 6-6s6 2 6 6m0-15.5a3.5 3.5 0 0 1 0 6M17 14.5c2.5.5 4 2.5 4 5.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4.5V12l3 2',
} as const
export type IconName = keyof typeof paths

export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}

export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
      <rect className="mark-ground" width="24" height="24" rx="6" />
      <path className="mark-shaft" d="M7 5.5h3.2v9.6h6.6v3.4H7z" />
      <path className="mark-spark" d="M12.6 5.5h4.2v6.2z" />
    </svg>
  )
}

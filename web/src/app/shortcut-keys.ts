/** Does this key press fit a shortcut as the table writes it? Pure. */
export interface KeyPress {
  key: string
  ctrl: boolean
  shift: boolean
  alt: boolean
}

/** The first key of a sequence such as `g c`, once pressed. */
export type Progress = string | null

export function keysMatch(written: string, press: KeyPress, progress: Progress): 'hit' | 'begun' | 'no' {
  const sequence = written.split(' ')
  if (sequence.length === 2) {
    const [first, second] = sequence
    if (progress === first && isPress(second ?? '', press)) return 'hit'
    return isPress(first ?? '', press) ? 'begun' : 'no'
  }
  return progress === null && isPress(written, press) ? 'hit' : 'no'
}

function isPress(written: string, press: KeyPress): boolean {
  const parts = written.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (name: string) => parts.slice(0, -1).includes(name)
  // a sign such as ? already contains its Shift
  const shiftFits = key.length === 1 && !/[a-z0-9]/i.test(key) ? true : press.shift === wants('Shift')
  return press.key.toLowerCase() === key.toLowerCase() && press.ctrl === wants('Ctrl') && press.alt === wants('Alt') && shiftFits
}

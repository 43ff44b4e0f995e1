/** The next size up or down, in the steps people know from browsers. 1 is true size. Pure. */
const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4]
/** Sizes found by fitting lie between the steps; nearer than this they count as the step itself. */
const same = 0.005

export type ZoomStep = 'in' | 'out' | 'reset'

export function zoomed(zoom: number, step: ZoomStep): number {
  if (step === 'reset') return 1
  const next = step === 'in' ? steps.find((size) => size > zoom + same) : steps.findLast((size) => size < zoom - same)
  return next ?? zoom
}

/** Is the text on the server? Waits until what is under way has come to an end, well or badly. */
import type { Autosave } from '../editor/autosave.ts'
import { isDirty } from '../editor/autosave-machine.ts'

/** Saves now, keeping a version, and tells whether the server has exactly what is on the screen. */
export function saveNow(autosave: Autosave): Promise<boolean> {
  autosave.flush(true)
  return new Promise((resolve) => {
    const look = () => {
      const state = autosave.state()
      if (state.sending) return
      stop()
      resolve(!isDirty(state) && state.trouble === null)
    }
    const stop = autosave.subscribe(look)
    queueMicrotask(look)
  })
}

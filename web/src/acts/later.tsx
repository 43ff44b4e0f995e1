/** A part of an act that is fetched when it is first opened; nothing is shown meanwhile, it takes a moment. */
import { type ComponentType, lazy, Suspense } from 'react'

export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Part = lazy(() => load().then((part) => ({ default: part }))) as unknown as ComponentType<P>
  return function Later(props: P) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    )
  }
}

/** How does the browser keep what it has read? One cache; failed commands that no page shows itself are told to the listener. */
import { MutationCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error.ts'

let tell: (error: unknown) => void = () => {}

/** The shell says here how a refused command is shown (a toast). */
export function onUnhandledRefusal(listener: (error: unknown) => void): void {
  tell = listener
}

export const queryClient = new QueryClient({
  mutationCache: new MutationCache({
    onError: (error, _variables, _context, mutation) => {
      if (mutation.meta?.quiet !== true) tell(error)
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // a refusal is an answer: asking again changes nothing; an outage may pass
      retry: (count, error) => count < 2 && error instanceof ApiError && (error.status === 0 || error.status >= 500),
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** How does a component read and change? `useEndpoint` for queries, `useEndpointPages` for endless lists, `useCommand` for commands. */
import type { AnyEndpoint, InputSent, Output } from '@lavra/contract/endpoint.ts'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useActingUnit } from './acting-unit.ts'
import { type CallOptions, call } from './call.ts'

interface ReadOptions {
  /** Live topics (`desk:7`, `process:12`) after which this answer is asked again. */
  topics?: readonly string[]
  /** Keep showing the previous answer while the next input loads. */
  keepPrevious?: boolean
  /** Milliseconds for which an answer counts as fresh. */
  staleTime?: number
  gate?: CallOptions['gate']
}

/** The place of an answer in the cache: what was asked, in which unit, with which input. The name alone means all of them. */
export function keyOf(endpoint: AnyEndpoint, unitId?: string | null, input?: unknown): readonly unknown[] {
  return input === undefined ? [endpoint.name] : [endpoint.name, unitId, input]
}

interface AskAgain<E extends AnyEndpoint> {
  /** In how many milliseconds to ask again, where nothing else tells that the answer has changed. */
  again?: (answer: Output<E>) => number | false
}

/** `input` null: not yet, ask nothing. */
export function useEndpoint<E extends AnyEndpoint>(endpoint: E, input: InputSent<E> | null, options: ReadOptions & AskAgain<E> = {}) {
  const unitId = useActingUnit()
  return useQuery({
    queryKey: keyOf(endpoint, unitId, input),
    queryFn: ({ signal }) => call(endpoint, input as InputSent<E>, { signal, gate: options.gate }),
    enabled: input !== null,
    placeholderData: options.keepPrevious ? keepPreviousData : undefined,
    staleTime: options.staleTime,
    refetchInterval: ({ state }) => (state.data === undefined ? false : (options.again?.(state.data) ?? false)),
    meta: { topics: options.topics ?? [] },
  })
}

/** `next` says which part of the input changes to get the page after this one; null at the end. */
export function useEndpointPages<E extends AnyEndpoint>(
  endpoint: E,
  input: InputSent<E>,
  next: (page: Output<E>) => Partial<InputSent<E>> | null,
  options: ReadOptions = {},
) {
  const unitId = useActingUnit()
  return useInfiniteQuery({
    queryKey: [...keyOf(endpoint, unitId, input), 'pages'],
    queryFn: ({ signal, pageParam }) => call(endpoint, Object.assign({}, input, pageParam), { signal }),
    initialPageParam: {} as Partial<InputSent<E>>,
    getNextPageParam: next,
    placeholderData: options.keepPrevious ? keepPreviousData : undefined,
    staleTime: options.staleTime,
    meta: { topics: options.topics ?? [] },
  })
}

interface CommandOptions<E extends AnyEndpoint> {
  /** Queries that are no longer true afterwards. */
  invalidates?: readonly AnyEndpoint[]
  onDone?: (answer: Output<E>, input: InputSent<E>) => void
  /** Shows at once how it will be; returns how to take that back. What the server answers wins, so `invalidates` names what is shown. */
  foresee?: (input: InputSent<E>) => () => void
  /** Also where the page has gone meanwhile. */
  onFailed?: (error: Error, input: InputSent<E>) => void
  /** The page shows refusals itself; otherwise the shell tells them in a toast. */
  quiet?: boolean
}

export function useCommand<E extends AnyEndpoint>(endpoint: E, options: CommandOptions<E> = {}) {
  const client = useQueryClient()
  // of several in a row the last one asks again: the answer to the first does not know of the others yet
  const isLast = () => !options.foresee || client.isMutating({ mutationKey: [endpoint.name] }) === 1
  const askAgain = () => {
    for (const stale of isLast() ? (options.invalidates ?? []) : []) client.invalidateQueries({ queryKey: keyOf(stale) })
  }
  return useMutation({
    mutationKey: [endpoint.name],
    mutationFn: (input: InputSent<E>) => call(endpoint, input),
    onMutate: (input) => options.foresee?.(input),
    onSuccess: (answer, input) => {
      askAgain()
      options.onDone?.(answer, input)
    },
    onError: (error, input, takeBack) => {
      takeBack?.()
      if (options.foresee) askAgain()
      options.onFailed?.(error, input)
    },
    meta: { quiet: options.quiet === true },
  })
}

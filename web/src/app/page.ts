/** What does a page know of its address? Its parameters, its query as text, its title. */
import { useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { z } from 'zod'

/** `_splat` is what stands behind `/p/` or `/administracao/`. */
export function useParam(name: string): string {
  const params = z.record(z.string(), z.string()).parse(useParams({ strict: false }))
  return params[name] ?? ''
}

const texts = z.record(z.string(), z.string())

/** The query of the address and a way to change some of it; null removes. `replace`: without a step for Back. */
export function useQueryText(): [Record<string, string>, (change: Record<string, string | null>, replace?: boolean) => void] {
  const query = texts.parse(useLocation().search)
  const navigate = useNavigate()
  const set = useCallback(
    (change: Record<string, string | null>, replace = false) => {
      navigate({
        to: '.',
        replace,
        search: (before: Record<string, string>) => {
          const merged = Object.entries({ ...before, ...change }).filter((pair): pair is [string, string] => Boolean(pair[1]))
          return Object.fromEntries(merged)
        },
      })
    },
    [navigate],
  )
  return [query, set]
}

/** `replace`: without a step for Back. */
export function useFollow(): (href: string, options?: { replace?: boolean }) => void {
  const navigate = useNavigate()
  return useCallback((href, options) => navigate({ href, replace: options?.replace }), [navigate])
}

export function usePageTitle(title: string | null | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title} · Lavra`
  }, [title])
}

/** Browser and system in two words; the whole text stands in the title. */
export function agentName(agent: string): string {
  const browser = /Edg\//.test(agent) ? 'Edge' : (/Firefox|Chrome|Safari/.exec(agent)?.[0] ?? '')
  const system = /Windows|Android|iPhone|iPad|Mac OS|Linux/.exec(agent)?.[0] ?? ''
  return [browser, system].filter(Boolean).join(' · ') || agent.slice(0, 60)
}

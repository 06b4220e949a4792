import { type PointerEvent, useState } from 'react'

/** The month under the pointer, or else the page's own; with the handlers for a plot whose months run from edge to edge. */
export function usePointedMonth(months: number, current: number) {
  const [pointed, setPointed] = useState<number | null>(null)
  return {
    shown: pointed ?? current,
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const box = event.currentTarget.getBoundingClientRect()
      const index = Math.round(((event.clientX - box.left) / box.width) * (months - 1))
      setPointed(Math.min(months - 1, Math.max(0, index)))
    },
    onPointerLeave: () => { setPointed(null) },
  }
}

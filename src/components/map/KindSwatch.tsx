import type { CategoryScale } from './categoryScale'
import { fillOf, KindSign, signColour } from './MapPatterns'

interface KindSwatchProps {
  scale: CategoryScale
  index: number
}

/** A sample of a kind, with its pattern, beside its name. */
export function KindSwatch({ scale, index }: KindSwatchProps) {
  const kind = scale.kinds[index]
  if (!kind) return null
  return (
    <svg width="30" height="18" aria-hidden="true">
      <KindSign kind={kind} />
      <rect width="30" height="18" fill={fillOf(scale, index)} stroke={signColour} strokeWidth="1" />
    </svg>
  )
}

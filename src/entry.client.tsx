import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { startEmbedded } from './embedding'
import { holdLookedUpAddress } from './routes/lookedUpAddress'

holdLookedUpAddress()
startEmbedded()

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  )
})

import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { guardData } from './deployment/guardData'
import { startEmbedded } from './embedding'
import { holdLookedUpAddress } from './routes/lookedUpAddress'

holdLookedUpAddress()
startEmbedded()
guardData()

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  )
})

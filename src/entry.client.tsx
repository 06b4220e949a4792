import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { guardData } from './deployment/guardData'
import { watchMissingParts } from './deployment/newVersion'
import { startEmbedded } from './embedding'
import { holdLookedUpAddress } from './routes/lookedUpAddress'

holdLookedUpAddress()
startEmbedded()
guardData()
watchMissingParts()

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  )
})

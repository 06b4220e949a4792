import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { NotFoundPage } from '~/components/layout/NotFoundPage'
import { takeLookedUpAddress } from './lookedUpAddress'

export const meta = () => [{ title: 'No page at this address – DEXA Atlas' }, { name: 'robots', content: 'noindex' }]

export default function NotFound() {
  const navigate = useNavigate()
  useEffect(() => {
    const address = takeLookedUpAddress()
    if (address !== null) void navigate(address, { replace: true })
  }, [navigate])
  return <NotFoundPage />
}

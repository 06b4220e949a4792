import { type ClientLoaderFunctionArgs, isRouteErrorResponse, type LoaderFunctionArgs, redirect, type ShouldRevalidateFunctionArgs, useLoaderData } from 'react-router'
import { loadPlaces } from '~/components/search/loadPlaces'
import type { Edition } from '~/contracts/codes'
import { damaged, notHereOffline, siteUpdated } from '~/deployment/answers'
import { profileLink } from '~/url/placePath'
import { leadOf, titleOf } from './areas/model/lead'
import { headlineOf } from './areas/model/headline'
import { retiredMeta } from './areas/model/retiredWords'
import { type UnknownPlace, unknownPlace } from './areas/model/unknownPlace'
import { ProfilePage } from './areas/ProfilePage'
import { loadProfile } from './areas/profiles.server'
import { RetiredPage, UnknownPage } from './areas/OtherPages'
import { meta as notFoundMeta } from './notFound'
import { previewMeta } from './previewMeta'

const editionOf = ({ url }: Request): Edition => (/\/areas\/2023\/[^/]+\/?$/.test(new URL(url).pathname) ? '2023' : '2026')

export const loader = ({ params, request }: LoaderFunctionArgs) => loadProfile(editionOf(request), params.code ?? '')

type Loaded = Awaited<ReturnType<typeof loader>>

/** Only codes with a page have an answer on the server; what the others might be is looked up in the list of places. */
export async function clientLoader({ params, request, serverLoader }: ClientLoaderFunctionArgs): Promise<Loaded | UnknownPlace> {
  const { code = '' } = params
  // Of letters and digits alone: what else an address holds is written otherwise there, and would be sent on for ever.
  if (/^[a-z0-9]+$/i.test(code) && code !== code.toUpperCase()) {
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw redirect(`/areas/${editionOf(request) === '2023' ? '2023/' : ''}${code.toUpperCase()}${new URL(request.url).search}`)
  }
  try {
    return await serverLoader<Loaded>()
  } catch (error) {
    if (isRouteErrorResponse(error) && [siteUpdated, notHereOffline, damaged].includes(error.status)) throw error
    const found = unknownPlace(code, await loadPlaces())
    const own = editionOf(request) === '2023' ? `/areas/2023/${code}` : `/areas/${code}`
    // The page is there and did not arrive: that is trouble, not an unknown code.
    if (found.unknown.near.some(({ link }) => link === own)) throw error
    return found
  }
}

export const shouldRevalidate = ({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs) => currentUrl.pathname !== nextUrl.pathname

export const meta = ({ loaderData }: { loaderData: Loaded | UnknownPlace | undefined }) => {
  if (!loaderData || 'unknown' in loaderData) return notFoundMeta()
  if ('retired' in loaderData) return previewMeta(retiredMeta(loaderData))
  const { text, marked } = headlineOf(loaderData)
  const { edition, code } = loaderData.answer.request
  return previewMeta({ title: titleOf(loaderData.answer), description: `${edition === '2023' ? 'Boundaries of 2023 to March 2026. ' : ''}${text} ${marked ?? ''} ${leadOf(loaderData.answer)}`, path: profileLink(edition, code) })
}

export default function AreaPage() {
  const loaded = useLoaderData<typeof clientLoader>()
  if ('unknown' in loaded) return <UnknownPage {...loaded.unknown} />
  if ('retired' in loaded) return <RetiredPage {...loaded.retired} />
  const { request } = loaded.answer
  return <ProfilePage key={`${request.edition}/${request.code}`} profile={loaded} />
}

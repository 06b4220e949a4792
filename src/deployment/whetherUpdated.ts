import { deploymentFile, ownMark } from './deployment'

/** Whether the server has another deployment by now; null where it does not say. */
export async function whetherUpdated(): Promise<boolean | null> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${deploymentFile}`, { cache: 'no-store' })
    const { deployment } = (await response.json()) as { deployment?: unknown }
    return typeof deployment === 'string' ? deployment !== ownMark() : null
  } catch {
    return null
  }
}

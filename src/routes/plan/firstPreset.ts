import type { PresetId } from '~/model/scenario/presets'

/** The scenario that the page opens with: announced, additional, and still to come. */
export const firstPreset: PresetId = 'wave2'

/** Whether each product of states, widths and faults is tried as a whole: npm run test:all. npm test tries each of its sides. */
export const isWhole = process.env.TEST_EXTENT === 'whole'

/** Of a test that npm run test:all alone runs; tests/playwright.config.ts leaves it out elsewhere. */
export const onlyInWhole = { tag: '@whole' }
const always = {}

/** Of a test that stands for its kind, or belongs to the whole alone. */
export const inBoth = (standsForItsKind: boolean): { tag?: string } => (standsForItsKind ? always : onlyInWhole)

/** All of a list in the whole; in npm test those that stand for their kind. */
export const allOr = <One>(all: readonly One[], standing: readonly One[]): readonly One[] => (isWhole ? all : standing)

import { config, z } from 'zod'

// Zod would speed itself up by code made from text, which the pages' policy forbids; asking whether it may is reported as a breach.
config({ jitless: true })

export { z }

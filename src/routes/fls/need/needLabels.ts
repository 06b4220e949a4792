import type { AgeWeight, Benchmark } from '~/contracts/need'

export const benchmarkLabels: Record<Benchmark, string> = { england: 'England’s rate', quarter: 'The best quarter’s rate', complete: 'Full coverage', machines: 'Machines per million' }

export const weightLabels: Record<AgeWeight, string> = {
  'usual': 'Hips by 85+, the rest by 65+ (usual)',
  '65-plus': 'All by people 65+',
  '75-plus': 'All by people 75+',
  '85-plus': 'All by people 85+',
  'one-rate': 'One rate per sex, no age',
}

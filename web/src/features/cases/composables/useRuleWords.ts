import { useI18n } from 'vue-i18n'
import { useQuery } from '@tanstack/vue-query'
import { api, type Schema } from '@/shared/api'

const SHIPPED = ['standard', 'key', 'vip']

/** A rule's conditions as a person would say them. */
export function useRuleWords() {
  const { t } = useI18n()
  const { data: categories } = useQuery({
    queryKey: ['categories'],
    queryFn: ({ signal }) => api.get('/api/v1/case-categories', { signal }),
  })
  const { data: tiers } = useQuery({
    queryKey: ['customers', 'tiers'],
    queryFn: ({ signal }) => api.get('/api/v1/customers/tiers', { signal }),
  })
  const tierName = (code: string) =>
    SHIPPED.includes(code)
      ? t(`cases.rules.tier.${code}`)
      : (tiers.value?.find((one) => one.code === code)?.name ?? code)
  const categoryName = (id: number) => categories.value?.find((one) => one.id === id)?.path ?? ''

  function conditionsOf(rule: Schema<'RuleConditions'>) {
    const parts = [
      rule.types?.map((one) => t(`cases.type.${one}`)),
      rule.channels?.map((one) => t(`cases.channel.${one}`)),
      rule.priorities?.map((one) => t(`cases.priority.${one}`)),
      rule.categories?.map(categoryName),
      rule.tiers?.map(tierName),
      rule.words?.map((one) => t('cases.rules.word', { word: one })),
    ].filter((part) => part?.length)
    return parts.length
      ? parts.map((part) => part?.join(t('cases.rules.or'))).join(t('cases.rules.and'))
      : t('cases.rules.any')
  }
  return { categories, tiers, tierName, conditionsOf }
}

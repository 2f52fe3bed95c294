import { all, no, YES } from '../refusal.ts'
import { allowed, atStage, must } from '../rules/find.ts'
import { RATED_WITHIN, type RatingCommand } from './rating.ts'
import type { RulesFor } from './rules.ts'

export const RATING_RULES: RulesFor<RatingCommand> = {
  'rate-visit': ({ floor, order, visit }, { orderId, stars, words }, { now, personId }) => {
    must(
      all(
        // The customer themselves, or what they tell who calls them afterwards.
        () => (personId === '' ? YES : allowed(floor, personId, 'care')),
        () => atStage(order, 'delivered'),
        () => (now > (order.deliveredAt ?? 0) + RATED_WITHIN ? no({ code: 'rating-over', ticket: order.ticket }) : YES),
        () => (visit.rating.stars === null ? YES : no({ code: 'answered-already' })),
      ),
    )
    return [{ type: 'visit-rated', orderId, stars, words }]
  },
}

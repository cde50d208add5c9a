import { wordClass } from '../../text/word-classes'

/** Nouns that say what a sum of money, a per cent or a bare number is of ("revenue rose to $12 million"). */
export const measureNouns = wordClass(`
  revenue revenues sales turnover profit profits loss losses earnings income expenditure spending cost costs price prices
  budget budgets deficit surplus debt debts fine fines wage wages salary salaries pension pensions rent rents tax taxes
  dividend dividends grant grants subsidy subsidies loan loans fee fees bill bills fare fares toll tolls savings
  investment investments investing deposit deposits reserve reserves inflation unemployment turnout support opposition approval
  attendance crowd audience membership population output production exports imports growth share shares stake
  membership enrolment rainfall yield yields backlog shortfall overspend donation donations prize prizes`)

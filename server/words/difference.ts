import { words } from './say.ts'

/** What a technician found other than the walk-around sheet says (P4.5). */
export const differenceWords = words(
  {
    title: '与环车单不一样',
    short: '与环车单不符',
    found: '{person} {time} 发现',
    how: '怎么查明、怎么跟客户说的',
    settle: '记下，了结',
    list: '与环车单不符',
  },
  {
    title: 'Not as its walk-around sheet says',
    short: 'Differs from sheet',
    found: 'found by {person}, {time}',
    how: 'How it is explained, what the customer was told',
    settle: 'Note it: settled',
    list: 'Other than their sheets',
  },
)

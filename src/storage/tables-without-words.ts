/** Tables with a text in which no words are erased, each with the reason. */
export const tablesWithoutWords = {
  adopted_version: 'holds no words of people',
  algorithm_old_address: 'an address that stays',
  audit_code: 'a list from outside',
  audit_erasure: 'says what was erased',
  audit_event: 'has an erasure of its own, per line',
  audit_head: 'holds no words of people',
  decision_tree_choice: 'holds no words of people',
  decision_tree_upload: 'kept for a day at most',
  erased_words: 'says what was erased',
  instrument_upload: 'kept for a day at most',
  person: 'an employee: changed on the page of that person',
  reconsideration: 'holds no words of people',
  register_upload: 'kept for a day at most',
  search_entry: 'follows the records',
  taken_over_dossier: 'names of an organisation and an algorithm: words are looked for in its records',
  word_template: 'of the organisation',
} as const

import type { ChoicePage, PlayerOption } from './protocol';

/** Everything that can be decided on a page, by its number. */
export const optionsOf = (page: ChoicePage): PlayerOption[] =>
  [...page.lines.flatMap(line => (line.option === undefined ? line.members : [line])), ...page.more.flatMap(section => section.lines), ...(page.wait === undefined ? [] : [page.wait])]
    .map(line => line.option!)
    .sort((one, other) => one.number - other.number);

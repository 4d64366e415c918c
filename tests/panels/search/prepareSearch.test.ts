import { expect, test } from 'vitest';
import type { Argument } from '../../../src/argument/argument.ts';
import { prepareSearch } from '../../../src/panels/search/prepareSearch.ts';
import { emptyQuery, findClaims } from '../../../src/search/search.ts';
import { sound } from '../../argument/maps.ts';
import { generatedMap } from '../../browser/generatedMap.ts';

const find = (argument: Argument, words: string) =>
  findClaims(argument, { ...emptyQuery, words }).map(({ id }) => id);

test('an index that is being made is finished when it is asked for', async () => {
  const [prepared, unprepared] = [sound(generatedMap(2000)), sound(generatedMap(2000))];
  prepareSearch(prepared);
  expect(find(prepared, 'water pump')).toEqual(find(unprepared, 'water pump'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(find(prepared, 'a')).toHaveLength(2000);
});

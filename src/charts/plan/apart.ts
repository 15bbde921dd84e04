/** Something of a height that would best have its middle at a place. */
export interface Wish {
  readonly middle: number;
  readonly height: number;
}

interface Group {
  readonly wishes: readonly Wish[];
  readonly height: number;
  /** The middle that is best for all of them together. */
  readonly middle: number;
}

/**
 * The middles of things that stand below each other without overlap, in their order, each as near to its wish as
 * the others let it: those that would overlap stand together about the middle of their wishes.
 */
export function keepApart(wishes: readonly Wish[]): number[] {
  const groups: Group[] = [];
  for (const wish of wishes) {
    let group: Group = { wishes: [wish], height: wish.height, middle: wish.middle };
    for (let before = groups.at(-1); before !== undefined && overlap(before, group); before = groups.at(-1)) {
      groups.pop();
      group = joined(before, group);
    }
    groups.push(group);
  }
  return groups.flatMap(middlesOf);
}

function overlap(before: Group, after: Group): boolean {
  return before.middle + before.height / 2 > after.middle - after.height / 2;
}

function joined(before: Group, after: Group): Group {
  const wishes = [...before.wishes, ...after.wishes];
  const height = before.height + after.height;
  // Each wish asks for its own place for the group's top; the group takes the mean of them.
  const tops = wishes.map((wish, i) => wish.middle - wish.height / 2 - heightOf(wishes.slice(0, i)));
  return { wishes, height, middle: tops.reduce((sum, top) => sum + top, 0) / wishes.length + height / 2 };
}

function middlesOf({ wishes, height, middle }: Group): number[] {
  const top = middle - height / 2;
  return wishes.map((wish, i) => top + heightOf(wishes.slice(0, i)) + wish.height / 2);
}

function heightOf(wishes: readonly Wish[]): number {
  return wishes.reduce((sum, { height }) => sum + height, 0);
}

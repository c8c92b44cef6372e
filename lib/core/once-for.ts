/**
 * A question that is asked of one thing again and again, an order or whoever reads a letter, before it is asked of
 * another: worked out once for each, since what it is asked of never changes.
 * @returns the same question, which remembers its last answer
 */
export function onceFor<Subject extends object, Answer>(
  ask: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  let last: { readonly of: Subject; readonly is: Answer } | undefined;
  return (subject) => {
    if (last?.of !== subject) last = { of: subject, is: ask(subject) };
    return last.is;
  };
}

/** The same for a question of two things. */
export function onceForBoth<One extends object, Other extends object, Answer>(
  ask: (one: One, other: Other) => Answer,
): (one: One, other: Other) => Answer {
  let last: { readonly one: One; readonly other: Other; readonly is: Answer } | undefined;
  return (one, other) => {
    if (last?.one !== one || last.other !== other) last = { one, other, is: ask(one, other) };
    return last.is;
  };
}
